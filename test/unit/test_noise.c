/*-------------------------------------------------------------------------
 *
 * test_noise.c
 *	  Labels with conversion noise: how many are read right, and that none is
 *	  read as a name that was not printed.
 *
 * Every name of the vocabulary is spoilt in the ways in which conversion from
 * PDF spoils names, always the same from a fixed seed, and read twice: by
 * itself, as navtiltak_label() does, and in whole reports, where the other
 * labels of its axis count. Noise that happens to spell another name of the
 * vocabulary is not noise, and is drawn again. Digits are let alone: "20-24 år"
 * with another digit is another age band.
 *
 *-------------------------------------------------------------------------
 */
#include "report/report.h"

#include <stdio.h>
#include <stdlib.h>

#include "noise.h"
#include "words/measures.h"

/* ---- what became of them ---- */

typedef enum Place
{
	BY_ITSELF,
	IN_ROWS,
	IN_COLUMNS,
	IN_TOTALS,
	IN_STRATA,
	N_PLACES
} Place;

static const char *const place_names[N_PLACES] = {"by themselves", "in rows", "in columns",
												  "in totals", "in strata"};

typedef struct Tally
{
	long right;
	long wrong;
	long left;
} Tally;

static Tally tallies[N_PLACES][N_NOISES];
static int n_misled; /* rows about something that they do not name */

/*
 * Is the name that was read what was printed, whole or before words that noise
 * has made a month or a measure: "50-59 mar", "Andre tiltaks deltakere"?
 */
static bool
is_as_printed(Slice read, Slice printed)
{
	FoldedText folded;
	Slice rest;

	if (text_same(read, printed))
		return true;
	if (read.len >= printed.len || memcmp(read.ptr, printed.ptr, read.len) != 0)
		return false;
	rest = text_trim(slice_between(printed.ptr + read.len, slice_end(printed)));
	return period_is_month_name(rest) ||
		   (text_fold(rest, FOLD_BY_SOUND, &folded) && folded.n_words > 0 &&
			measure_of_words(&folded, 0, folded.n_words - 1) != NULL);
}

static void
count(Place place, Noise noise, const Member *truth, const Member *read, Slice printed)
{
	Tally *tally = &tallies[place][noise];

	if (read == NULL ? place == BY_ITSELF
					 : read->number == NAME_UNLISTED && is_as_printed(read->text, printed))
		tally->left++;
	else if (read == truth)
		tally->right++;
	else
	{
		tally->wrong++;
		printf("FAILED: %s, %s: \"%.*s\" was \"%.*s\", read as \"%.*s\"\n", place_names[place],
			   noise_names[noise], (int) printed.len, printed.ptr, (int) truth->text.len,
			   truth->text.ptr, read == NULL ? 0 : (int) read->text.len,
			   read == NULL ? "" : read->text.ptr);
	}
}

/* As navtiltak_label() reads a label without a code. */
static const Member *
read_by_itself(Slice label, int dimension)
{
	FoldedText folded;
	const Member *names[N_DIMENSIONS];

	if (!text_fold(label, FOLD_BY_SOUND, &folded))
		return NULL;
	if (vocabulary_label(label, &folded, names) != 0)
		return names[dimension];
	return vocabulary_guess(label, dimension);
}

static void
try_by_itself(int rounds)
{
	char buffer[TEXT_MAX + 1];
	Slice label;

	for (int number = 0; number < vocabulary_size(); number++)
	{
		const Member *name = vocabulary_name(number);
		/* There are many municipalities, and not so many ways to spoil one. */
		int times = name->dimension == DIM_KOMMUNE ? rounds / 10 : rounds;

		for (Noise noise = 0; noise < N_NOISES; noise++)
		{
			for (int i = 0; i < times && spoilt(name, noise, buffer, &label); i++)
				count(BY_ITSELF, noise, name, read_by_itself(label, name->dimension), label);
		}
	}
}

/* ---- whole reports ---- */

#define AXIS_MAX 200

/* A label of a made-up report: what it means, and the noise it got (N_NOISES: none). */
typedef struct Printed
{
	const Member *truth; /* of a total, its group; NULL for "I alt" */
	Noise noise;
	bool is_total;
	char text[TEXT_MAX + 1];
} Printed;

typedef struct MadeReport
{
	char document[1 << 18];
	size_t length;
	int row_dimension;
	int n_rows;
	Printed rows[AXIS_MAX];
	int col_dimension; /* DIM_NONE: months */
	int n_columns;
	Printed columns[AXIS_MAX];
	int n_strata; /* "Nedsatt arbeidsevne, på tiltak 19 år og under" is two */
	Printed strata[2];
	int rows_read;
	bool lost[2]; /* strata that were not read as anything */
	bool warned;  /* that a heading is not explained */
} MadeReport;

static void
print(MadeReport *report, const char *text)
{
	size_t length = strlen(text);

	if (report->length + length >= sizeof(report->document))
		abort();
	memcpy(report->document + report->length, text, length + 1);
	report->length += length;
}

/* Sets a label: one in three is spoilt. */
static void
set_label(Printed *label, const Member *name)
{
	Slice text;

	*label = (Printed) {.truth = name, .noise = N_NOISES};
	if (chance(3) == 0)
	{
		label->noise = (Noise) chance(N_NOISES);
		if (spoilt(name, label->noise, label->text, &text))
		{
			memmove(label->text, text.ptr, text.len);
			label->text[text.len] = '\0';
			return;
		}
		label->noise = N_NOISES;
	}
	memcpy(label->text, name->text.ptr, name->text.len);
	label->text[name->text.len] = '\0';
}

/* "I alt opplæring", after the measures of the group. */
static void
add_total(MadeReport *report, const Member *group)
{
	Printed *total = &report->rows[report->n_rows++];
	char scope[TEXT_MAX + 1];

	set_label(total, group);
	memcpy(scope, total->text, sizeof(scope));
	if (scope[0] >= 'A' && scope[0] <= 'Z')
		scope[0] = (char) (scope[0] - 'A' + 'a');
	snprintf(total->text, sizeof(total->text), "I alt %.*s", TEXT_MAX - 6, scope);
	total->is_total = true;
}

/* Some members of the dimension, in their order; of measures with the totals of their groups. */
static void
make_rows(MadeReport *report)
{
	int share = 1 + chance(4); /* of four */
	int group = -1;
	int n_members = 0;

	report->n_rows = 1;
	report->rows[0] = (Printed) {.noise = N_NOISES, .is_total = true, .text = "I alt"};
	while (n_members < 2)
	{
		report->n_rows = 1;
		n_members = 0;
		group = -1;
		for (int number = 0; number < vocabulary_size(); number++)
		{
			const Member *name = vocabulary_name(number);

			if (name->dimension != report->row_dimension || chance(4) >= share)
				continue;
			/* Under the totals of groups stand measures that have one. */
			if (name->dimension == DIM_TILTAK && name->parent < 0)
				continue;
			if (group >= 0 && name->parent != group)
				add_total(report, vocabulary_name(group));
			group = name->parent;
			set_label(&report->rows[report->n_rows++], name);
			n_members++;
		}
		if (group >= 0)
			add_total(report, vocabulary_name(group));
	}
}

/* All members of a small dimension, or months. */
static void
make_columns(MadeReport *report)
{
	static const char *const months[] = {"Januar", "Februar", "Mars"};

	report->n_columns = 0;
	if (report->col_dimension == DIM_NONE)
	{
		for (int i = 0; i < 3; i++)
		{
			report->columns[i] = (Printed) {.noise = N_NOISES};
			memcpy(report->columns[i].text, months[i], strlen(months[i]) + 1);
		}
		report->n_columns = 3;
		return;
	}
	for (int number = 0; number < vocabulary_size(); number++)
	{
		if (vocabulary_name(number)->dimension == report->col_dimension)
			set_label(&report->columns[report->n_columns++], vocabulary_name(number));
	}
}

/* What rows are of, and the headings' word for it. Municipalities have codes, which tell what they are. */
static const int row_dimensions[] = {DIM_HOVEDGRUPPE, DIM_TILTAKSGRUPPE, DIM_TILTAK,
									 DIM_FYLKE,		  DIM_ALDER,		 DIM_KJONN};
static const char *const dimension_words[N_LISTED] = {
	"hovedgrupper", "tiltaksgrupper", "tiltak", "fylke", "kommune", "alder", "kjønn"};

/* Any of the dimensions, but DIM_NONE if the rows or columns are of it already. */
static int
another_dimension(const MadeReport *report, const int *dimensions, int n)
{
	int dimension = dimensions[chance(n)];

	if (dimension == report->row_dimension || dimension == report->col_dimension ||
		(dimension == DIM_TILTAKSGRUPPE && report->row_dimension == DIM_TILTAK))
		return DIM_NONE;
	return dimension;
}

static void
add_stratum(MadeReport *report, int dimension)
{
	const Member *name = vocabulary_name(chance(vocabulary_size()));

	while (name->dimension != dimension)
		name = vocabulary_name(chance(vocabulary_size()));
	set_label(&report->strata[report->n_strata++], name);
}

/* What the rows, the columns and the strata are about. */
static void
choose_dimensions(MadeReport *report)
{
	int stratum;

	report->row_dimension =
		row_dimensions[chance((int) (sizeof(row_dimensions) / sizeof(row_dimensions[0])))];
	report->col_dimension = DIM_NONE;
	report->n_strata = 0;
	if (chance(2) == 0)
		report->col_dimension = another_dimension(
			report, (int[]) {DIM_HOVEDGRUPPE, DIM_ALDER, DIM_KJONN, DIM_TILTAKSGRUPPE}, 4);
	if (chance(2) == 0 &&
		(stratum = another_dimension(report, (int[]) {DIM_HOVEDGRUPPE}, 1)) != DIM_NONE)
		add_stratum(report, stratum);
	if (chance(2) == 0 &&
		(stratum = another_dimension(report, (int[]) {DIM_FYLKE, DIM_ALDER, DIM_TILTAKSGRUPPE},
									 3)) != DIM_NONE)
		add_stratum(report, stratum);
}

/* As NAV has it: rows, columns, strata. */
static void
print_heading(MadeReport *report)
{
	print(report, "Deltakere i arbeidsrettede tiltak. Tiltak. Tidsserie måned\n\n");
	print(report, dimension_words[report->row_dimension]);
	if (report->col_dimension != DIM_NONE)
	{
		print(report, report->n_strata > 0 ? ", " : " og ");
		print(report, dimension_words[report->col_dimension]);
	}
	for (int i = 0; i < report->n_strata; i++)
	{
		print(report, i + 1 < report->n_strata ? ", " : " og ");
		print(report, dimension_words[report->strata[i].truth->dimension]);
	}
	print(report,
		  report->col_dimension == DIM_NONE ? "\n\nJanuar - mars 2022\n\n" : "\n\nJanuar 2022\n\n");
	for (int i = 0; i < report->n_strata; i++)
	{
		print(report, report->strata[i].text);
		print(report, i + 1 < report->n_strata ? " " : "\n\n");
	}
}

/* A report of one table over two or more dimensions, its labels partly spoilt. */
static void
make_report(MadeReport *report)
{
	report->length = 0;
	report->rows_read = 0;
	report->warned = false;
	choose_dimensions(report);
	make_rows(report);
	make_columns(report);
	print_heading(report);
	for (int i = 0; i < report->n_columns; i++)
	{
		print(report, "\t");
		print(report, report->columns[i].text);
	}
	for (int i = 0; i < report->n_rows; i++)
	{
		print(report, "\n");
		print(report, report->rows[i].text);
		for (int j = 0; j < report->n_columns; j++)
			print(report, "\t7");
	}
	print(report, "\n");
}

static void
count_printed(Place place, const Printed *label, const Member *read)
{
	const char *text = label->text + (label->is_total ? strlen("I alt ") : 0);

	if (label->noise != N_NOISES)
		count(place, label->noise, label->truth, read, (Slice) {text, strlen(text)});
	else if (read != NULL && read->number != NAME_UNLISTED && read != label->truth)
	{
		n_misled++;
		printf("FAILED: %s, \"%s\" read as \"%.*s\"\n", place_names[place], text,
			   (int) read->text.len, read->text.ptr);
	}
}

/*
 * An axis of nothing but noise is of no dimension: its rows are what their labels
 * say, its columns are measures by their own names. That is as printed, too.
 */
static bool
is_no_member(const Label *label, const Printed *printed, Place place)
{
	if (label->kind != LABEL_UNKNOWN && label->kind != LABEL_MEASURE)
		return false;
	if (printed->noise != N_NOISES)
		tallies[place][printed->noise].left++;
	return true;
}

static bool
diagnostic_read(void *context, const Diagnostic *diagnostic)
{
	MadeReport *report = context;

	report->warned |= diagnostic->code == DIAGNOSTIC_UNEXPLAINED_HEADING;
	return true;
}

static bool
table_read(void *context, const ReportTable *table)
{
	MadeReport *report = context;

	for (int i = 0; i < report->n_strata; i++)
	{
		const Member *read = table->fixed[report->strata[i].truth->dimension];

		if (read != NULL)
			count_printed(IN_STRATA, &report->strata[i], read);
		report->lost[i] = read == NULL;
	}
	if (table->n_columns != report->n_columns)
	{
		printf("FAILED: a report lost columns:\n%s", report->document);
		exit(1);
	}
	for (int i = 0; i < table->n_columns && report->col_dimension != DIM_NONE; i++)
	{
		const Label *label = &table->columns[i];

		if (!is_no_member(label, &report->columns[i], IN_COLUMNS))
			count_printed(IN_COLUMNS, &report->columns[i], label->names[report->col_dimension]);
	}
	return true;
}

static bool
is_stratum(const MadeReport *report, int dimension)
{
	for (int i = 0; i < report->n_strata; i++)
	{
		if (report->strata[i].truth->dimension == dimension)
			return true;
	}
	return false;
}

/* Where the reader warns that it cannot explain a stratum, that is as good as left as printed. */
static void
count_lost_strata(const MadeReport *report)
{
	for (int i = 0; i < report->n_strata; i++)
	{
		const Printed *stratum = &report->strata[i];

		if (!report->lost[i])
			continue;
		if (report->warned && stratum->noise != N_NOISES)
			tallies[IN_STRATA][stratum->noise].left++;
		else if (!report->warned)
			count_printed(IN_STRATA, stratum, NULL);
	}
}

/*
 * Does the row name what it should in the dimensions that its own label is not
 * of: what the stratum fixes, of a measure its group, else nothing? A name left
 * as printed is as good.
 */
static bool
others_are_right(const MadeReport *report, const ReportRow *row, const Printed *printed,
				 int dimension)
{
	for (int other = 0; other < N_LISTED; other++)
	{
		const Member *read = row->label->names[other];
		const Member *expected = NULL;

		if (other == dimension)
			continue;
		/* What the strata came to is counted by itself. */
		if (is_stratum(report, other))
			continue;
		if (other == DIM_TILTAKSGRUPPE && dimension == DIM_TILTAK)
			expected = vocabulary_name(printed->truth->parent);
		if (read != expected && (read == NULL || expected == NULL || read->number != NAME_UNLISTED))
			return false;
	}
	return true;
}

static bool
row_read(void *context, const ReportTable *table, const ReportRow *row)
{
	MadeReport *report = context;
	const Printed *printed = &report->rows[report->rows_read++];
	int dimension = printed->is_total ? DIM_TILTAKSGRUPPE : report->row_dimension;

	(void) table;
	if (printed->truth == NULL)
		return true;
	if (printed->is_total || !is_no_member(row->label, printed, IN_ROWS))
		count_printed(printed->is_total ? IN_TOTALS : IN_ROWS, printed,
					  row->label->names[dimension]);
	if (!others_are_right(report, row, printed, dimension) ||
		(row->label->kind == LABEL_TOTAL) != printed->is_total)
	{
		n_misled++;
		printf("FAILED: \"%s\" was misled by others in\n%s", printed->text, report->document);
	}
	return true;
}

static void *
get_memory(void *context, size_t size)
{
	(void) context;
	return malloc(size);
}

static void
put_memory(void *context, void *memory)
{
	(void) context;
	free(memory);
}

static void
try_reports(int n_reports)
{
	static MadeReport report;
	const MemorySource source = {.get = get_memory, .put = put_memory};
	const ReportSink sink = {.table = table_read,
							 .row = row_read,
							 .diagnostic = diagnostic_read,
							 .least = SEVERITY_WARNING,
							 .context = &report};

	for (int i = 0; i < n_reports; i++)
	{
		make_report(&report);
		if (report_read((Slice) {report.document, report.length}, &source, &sink) != REPORT_OK ||
			report.rows_read != report.n_rows)
		{
			printf("FAILED: a report lost rows:\n%s", report.document);
			exit(1);
		}
		count_lost_strata(&report);
	}
}

/* The tally of a place, by noise; how many kinds of noise led to something wrong. */
static int
print_tally(Place place)
{
	Tally all = {0, 0, 0};
	int failed = 0;

	printf("%-24s %9s %7s %7s %7s\n", place_names[place], "labels", "right", "left", "wrong");
	for (Noise noise = 0; noise <= N_NOISES; noise++)
	{
		const Tally *tally = noise < N_NOISES ? &tallies[place][noise] : &all;
		long n = tally->right + tally->wrong + tally->left;

		if (n == 0)
			continue;
		printf("  %-22s %9ld %6.1f%% %6.1f%% %7ld\n", noise < N_NOISES ? noise_names[noise] : "all",
			   n, 100.0 * (double) tally->right / (double) n,
			   100.0 * (double) tally->left / (double) n, tally->wrong);
		if (noise == N_NOISES)
			break;
		all.right += tally->right;
		all.wrong += tally->wrong;
		all.left += tally->left;
		failed += tally->wrong > 0;
	}
	return failed;
}

/* test_noise [SEED] */
int
main(int argc, char **argv)
{
	int failed = 0;

	if (argc > 1)
		chance_state = strtoull(argv[1], NULL, 10) * 2 + 1;
	try_by_itself(100);
	try_reports(20000);
	for (Place place = 0; place < N_PLACES; place++)
		failed += print_tally(place);
	failed += n_misled > 0;
	printf("test_noise: %d passed, %d failed\n", (int) N_PLACES * (int) N_NOISES + 1 - failed,
		   failed);
	return failed > 0;
}
