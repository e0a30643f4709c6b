/*-------------------------------------------------------------------------
 *
 * score.c
 *	  Compares what the reader gives for outputs of converters with what it gives for
 *	  the reports themselves.
 *
 *	  score [-v] TRUTHS OUTPUT...
 *
 * An output is called CONVERTER.SOURCE.REPORT.txt, and the report, whose cells are set
 * apart by tabs, TRUTHS/REPORT.tab.txt. A line for each output: its name, and how many
 *
 *	  total	   cells the report has
 *	  right	   of these are read as they are
 *	  missing  of these are not read, or less is known of them
 *	  invalid  cells of the output are told to be unreadable
 *	  wrong	   cells of the output say what the report does not
 *	  silent   of the wrong ones no finding concerns, nor a mismatch of the check
 *	  quiet	   of the wrong ones are in an output without any finding or mismatch
 *
 * An output at which the reader crashes is named on the standard error, with the status.
 *
 * -v shows the wrong cells first, with their lines and what the report has. A cell is
 * known by its subject, role, names, period and measure, in whatever case; an output that
 * has no subject is not wrong for that, nor a cell of unknown role whose value the report has
 * for what the cell names, and more. A finding above info concerns the cells of its
 * line; of a line without cells those of its table or the next one; of no line all. What
 * is printed twice counts once.
 *
 *-------------------------------------------------------------------------
 */
#define _POSIX_C_SOURCE 200809L

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "audit/identities.h"
#include "report/report.h"

#define ROOM_OF_TEXT 4096

/* Reading an output takes no longer. */
#define SECONDS_MAX 120

typedef struct Entry
{
	char *key;
	char *value;
	char *says; /* names, period and measure, each between line ends */
	int line;
	int table;
	bool is_invalid;
	bool is_open;	/* of unknown role: it may count a part of what it names */
	bool is_number; /* a count, a change or another number, and not suppressed */
	bool has_bounds;
	int64_t lower;
	int64_t upper;
	bool is_right;
	bool is_settled; /* of a report: right, contradicted or told as invalid */
} Entry;

typedef struct Finding
{
	int line;
	bool is_mismatch;
} Finding;

typedef struct Span
{
	int first; /* the line after the table before */
	int last;
} Span;

typedef struct Reading
{
	Entry *entries;
	size_t n;
	size_t room;
	Finding *findings;
	size_t n_findings;
	size_t finding_room;
	Span *tables;
	size_t n_tables;
	size_t table_room;
	char *subject;
	const char *assumed; /* the subject where none is printed */
	char *text;
	char *report;
} Reading;

typedef struct Counts
{
	long total;
	long right;
	long missing;
	long invalid;
	long wrong;
	long silent;
	long quiet;
} Counts;

/* ---- memory and text ---- */

static void *
get(void *context, size_t size)
{
	(void) context;
	return malloc(size);
}

static void
put(void *context, void *memory)
{
	(void) context;
	free(memory);
}

static const MemorySource memory = {get, put, NULL, NULL};

/* Room for one more element. */
static void *
grow(void *list, size_t n, size_t *room, size_t size)
{
	if (n < *room)
		return list;
	*room = *room * 2 + 64;
	list = realloc(list, *room * size);
	if (list == NULL)
		abort();
	return list;
}

static char *
copy_of(const char *text, size_t len)
{
	char *copy = malloc(len + 1);

	if (copy == NULL)
		abort();
	if (len > 0)
		memcpy(copy, text, len);
	copy[len] = '\0';
	return copy;
}

/* Adds to a text of ROOM_OF_TEXT; what is too long is cut. */
__attribute__((format(printf, 2, 3))) static void
addf(char *text, const char *format, ...)
{
	size_t len = strlen(text);
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(text + len, ROOM_OF_TEXT - len, format, arguments);
	va_end(arguments);
}

static char *
file_read(const char *path, size_t *len)
{
	FILE *file = fopen(path, "rb");
	char *text;
	long size;

	if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0)
	{
		perror(path);
		exit(1);
	}
	rewind(file);
	text = malloc((size_t) size + 1);
	if (text == NULL || fread(text, 1, (size_t) size, file) != (size_t) size)
		abort();
	fclose(file);
	*len = (size_t) size;
	return text;
}

/* ---- what a document says ---- */

static void
add_names(char *key, char end, const ReportTable *table, const ReportRow *row,
		  const ReportCell *cell)
{
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		const Member *name = report_cell_name(row, cell, dimension);
		Slice id;

		if (name == NULL)
			continue;
		id = report_dimension_name(table, dimension);
		addf(key, "%.*s=%.*s%c", (int) id.len, id.ptr, (int) name->text.len, name->text.ptr, end);
	}
	if (row->label->kind == LABEL_UNKNOWN || row->label->kind == LABEL_PART)
		addf(key, "row=%.*s%c", (int) row->label->text.len, row->label->text.ptr, end);
	if (cell->column->kind == LABEL_UNKNOWN || cell->column->kind == LABEL_PART)
		addf(key, "column=%.*s%c", (int) cell->column->text.len, cell->column->text.ptr, end);
}

static void
add_measure(char *key, const ReportCell *cell)
{
	char period[PERIOD_WRITE_MAX] = "-";

	if (cell->has_period && !period_write(cell->period, PERIOD_STYLE_ISO, period, sizeof(period)))
		abort();
	addf(key, "%s %.*s", period, (int) cell->measure.len, cell->measure.ptr);
}

/* Small letters, of ASCII and Latin-1 in UTF-8. */
static void
make_small(char *text)
{
	for (unsigned char *at = (unsigned char *) text; *at != '\0'; at++)
	{
		if (*at >= 'A' && *at <= 'Z')
			*at = (unsigned char) (*at + 32);
		else if (*at == 0xC3 && at[1] >= 0x80 && at[1] <= 0x9E)
			at[1] = (unsigned char) (at[1] + 32);
	}
}

static char *
key_of(const Reading *reading, const ReportTable *table, const ReportRow *row,
	   const ReportCell *cell)
{
	static const char *const roles[] = {"detail", "subtotal", "total", "unknown"};
	char key[ROOM_OF_TEXT] = "";

	addf(key, "%s: %s ", reading->subject[0] == '\0' ? reading->assumed : reading->subject,
		 roles[cell->role]);
	add_names(key, ' ', table, row, cell);
	add_measure(key, cell);
	make_small(key);
	return copy_of(key, strlen(key));
}

static char *
says_of(const ReportTable *table, const ReportRow *row, const ReportCell *cell)
{
	char says[ROOM_OF_TEXT] = "\n";

	add_names(says, '\n', table, row, cell);
	add_measure(says, cell);
	addf(says, "\n");
	make_small(says);
	return copy_of(says, strlen(says));
}

/* 19.70 is 19.7; a blank count is not 0. */
static char *
value_of(const ReportCell *cell)
{
	char value[ROOM_OF_TEXT] = "";
	int64_t units = cell->printed.number.units;
	int decimals = cell->printed.number.decimals;

	if (cell->printed.status == CELL_SUPPRESSED)
		addf(value, "*");
	else if (cell->printed.status == CELL_BLANK)
		addf(value, "blank");
	else if (cell->printed.status == CELL_INVALID)
		addf(value, "invalid %.*s", (int) cell->printed.raw.len, cell->printed.raw.ptr);
	else
	{
		while (decimals > 0 && units % 10 == 0)
		{
			units /= 10;
			decimals--;
		}
		addf(value, decimals == 0 ? "%" PRId64 : "%" PRId64 "e-%d", units, decimals);
	}
	if (cell->printed.status != CELL_EXACT && cell->has_bounds)
		addf(value, " %" PRId64 "..%" PRId64, cell->lower, cell->upper);
	return copy_of(value, strlen(value));
}

static bool
take_table(void *context, const ReportTable *table)
{
	Reading *reading = context;
	int last = reading->n_tables == 0 ? 0 : reading->tables[reading->n_tables - 1].last;

	reading->tables = grow(reading->tables, reading->n_tables, &reading->table_room, sizeof(Span));
	reading->tables[reading->n_tables++] = (Span) {last + 1, table->last_line};
	free(reading->subject);
	reading->subject = copy_of(table->subject.ptr, table->subject.len);
	return true;
}

static bool
take_row(void *context, const ReportTable *table, const ReportRow *row)
{
	Reading *reading = context;

	for (int i = 0; i < row->n_cells; i++)
	{
		const ReportCell *cell = &row->cells[i];

		reading->entries = grow(reading->entries, reading->n, &reading->room, sizeof(Entry));
		reading->entries[reading->n++] = (Entry) {
			.key = key_of(reading, table, row, cell),
			.value = value_of(cell),
			.says = says_of(table, row, cell),
			.line = row->line,
			.table = (int) reading->n_tables - 1,
			.is_invalid = cell->printed.status == CELL_INVALID,
			.is_open = cell->role == ROLE_UNKNOWN,
			.is_number = report_cell_has_number(cell),
			.has_bounds = cell->has_bounds,
			.lower = cell->lower,
			.upper = cell->upper,
		};
	}
	return true;
}

static void
add_finding(Reading *reading, int line, bool is_mismatch)
{
	reading->findings =
		grow(reading->findings, reading->n_findings, &reading->finding_room, sizeof(Finding));
	reading->findings[reading->n_findings++] = (Finding) {line, is_mismatch};
}

static bool
take_diagnostic(void *context, const Diagnostic *diagnostic)
{
	add_finding(context, diagnostic->line, false);
	return true;
}

/* Each line that prints a fact which does not add up. */
static void
add_mismatch(Reading *reading, const Cube *cube, uint32_t fact)
{
	for (uint32_t at = cube->facts[fact].first; at != PRINTING_NONE; at = cube->printings[at].next)
		add_finding(reading, cube->printings[at].line, true);
}

static void
check_document(Reading *reading, Slice document)
{
	Identities identities = {.source = &memory};
	Cube cube;

	cube_start(&cube, &memory);
	if (!cube_read(&cube, document) || !identities_settle(&cube) ||
		!identities_find(&cube, &identities))
		abort();
	for (size_t i = 0; i < identities.n; i++)
	{
		const Identity *identity = &identities.list[i];

		if (!identity->has_bounds || identity->verdict != VERDICT_MISMATCH)
			continue;
		add_mismatch(reading, &cube, identity->parent);
		for (uint32_t part = 0; part < identity->n_parts; part++)
			add_mismatch(reading, &cube, identity_sources(&identities, identity)[part]);
	}
	identities_release(&identities);
	cube_release(&cube);
}

static int
compare_entries(const void *a, const void *b)
{
	const Entry *one = a;
	const Entry *other = b;
	int order = strcmp(one->key, other->key);

	if (order == 0)
		order = strcmp(one->value, other->value);
	return order != 0 ? order : one->line - other->line;
}

/* Leaves of cells that say the same the first. */
static void
sort_entries(Reading *reading)
{
	size_t n = 0;

	if (reading->n == 0)
		return;
	qsort(reading->entries, reading->n, sizeof(Entry), compare_entries);
	for (size_t i = 1; i < reading->n; i++)
	{
		const Entry *last = &reading->entries[n];
		Entry *entry = &reading->entries[i];

		if (strcmp(last->key, entry->key) == 0 && strcmp(last->value, entry->value) == 0)
		{
			free(entry->key);
			free(entry->value);
			free(entry->says);
		}
		else
			reading->entries[++n] = *entry;
	}
	reading->n = n + 1;
}

static void
read_document(Reading *reading, const char *path, const char *assumed)
{
	const ReportSink sink = {.table = take_table,
							 .row = take_row,
							 .diagnostic = take_diagnostic,
							 .least = SEVERITY_WARNING,
							 .context = reading};
	Slice document;

	*reading = (Reading) {.subject = copy_of("", 0), .assumed = assumed};
	reading->text = file_read(path, &document.len);
	document.ptr = reading->text;
	if (report_read(document, &memory, &sink) != REPORT_OK)
		abort();
	check_document(reading, document);
}

static void
forget(Reading *reading)
{
	for (size_t i = 0; i < reading->n; i++)
	{
		free(reading->entries[i].key);
		free(reading->entries[i].value);
		free(reading->entries[i].says);
	}
	free(reading->entries);
	free(reading->findings);
	free(reading->tables);
	free(reading->subject);
	free(reading->text);
	free(reading->report);
}

/* ---- comparing ---- */

/* Is there a cell on the line? */
static bool
has_cells(const bool *lines, int n_lines, int line)
{
	return line < n_lines && lines[line];
}

/* Does some finding concern the cell? lines says which have cells. */
static bool
is_told(const Reading *reading, const Entry *entry, const bool *lines, int n_lines)
{
	const Span *span = &reading->tables[entry->table];

	for (size_t i = 0; i < reading->n_findings; i++)
	{
		int line = reading->findings[i].line;

		if (line == entry->line || (line == 0 && !reading->findings[i].is_mismatch))
			return true;
		if (!reading->findings[i].is_mismatch && line >= span->first && line <= span->last &&
			!has_cells(lines, n_lines, line))
			return true;
	}
	return false;
}

/* The report's cells with the key: the first, and how many. */
static Entry *
find(Reading *truth, const char *key, size_t *n)
{
	size_t from = 0;
	size_t to = truth->n;

	while (from < to)
	{
		size_t middle = (from + to) / 2;

		if (strcmp(truth->entries[middle].key, key) < 0)
			from = middle + 1;
		else
			to = middle;
	}
	for (*n = 0; from + *n < truth->n && strcmp(truth->entries[from + *n].key, key) == 0;)
		(*n)++;
	return truth->entries + from;
}

typedef enum Outcome
{
	RIGHT,
	LESS, /* it leaves open what the report says, and that is among it */
	WRONG
} Outcome;

static Outcome
outcome_of(const Entry *entry, Entry *same, size_t n)
{
	for (size_t i = 0; i < n; i++)
	{
		if (strcmp(same[i].value, entry->value) == 0)
		{
			same[i].is_right = same[i].is_settled = true;
			return RIGHT;
		}
	}
	for (size_t i = 0; i < n; i++)
	{
		if (!entry->is_number && entry->has_bounds && same[i].has_bounds &&
			entry->lower <= same[i].lower && entry->upper >= same[i].upper)
			return LESS;
	}
	for (size_t i = 0; i < n; i++)
		same[i].is_settled = true;
	return WRONG;
}

/* Is each line of the one among those of the other? */
static bool
are_lines_of(const char *some, const char *all)
{
	for (const char *end; (end = strchr(some + 1, '\n')) != NULL; some = end)
	{
		char line[ROOM_OF_TEXT] = "";

		addf(line, "%.*s", (int) (end + 1 - some), some);
		if (strstr(all, line) == NULL)
			return false;
	}
	return true;
}

/* Does the report have the value of a cell of unknown role, for what that names and more? */
static bool
has_some_such(const Reading *truth, const Entry *entry)
{
	for (size_t i = 0; entry->is_open && i < truth->n; i++)
	{
		if (strcmp(truth->entries[i].value, entry->value) == 0 &&
			are_lines_of(entry->says, truth->entries[i].says))
			return true;
	}
	return false;
}

static void
show(const char *name, const Entry *entry, const Entry *same, size_t n, bool told)
{
	printf("%s:%d: %s%s: %s; expected", name, entry->line, told ? "" : "SILENT ", entry->key,
		   entry->value);
	for (size_t i = 0; i < n; i++)
		printf(" %s", same[i].value);
	printf("%s\n", n == 0 ? " no such cell" : "");
}

static Counts
compare(Reading *truth, const Reading *reading, const char *name, const bool *lines, int n_lines,
		bool verbose)
{
	Counts counts = {.total = (long) truth->n};

	for (size_t i = 0; i < truth->n; i++)
		truth->entries[i].is_right = truth->entries[i].is_settled = false;
	for (size_t i = 0; i < reading->n; i++)
	{
		const Entry *entry = &reading->entries[i];
		size_t n;
		Entry *same = find(truth, entry->key, &n);
		bool told;

		if (entry->is_invalid)
		{
			counts.invalid++;
			continue;
		}
		if (outcome_of(entry, same, n) != WRONG || has_some_such(truth, entry))
			continue;
		told = is_told(reading, entry, lines, n_lines);
		counts.wrong++;
		counts.silent += !told;
		counts.quiet += reading->n_findings == 0;
		if (verbose)
			show(name, entry, same, n, told);
	}
	for (size_t i = 0; i < truth->n; i++)
	{
		counts.right += truth->entries[i].is_right;
		counts.missing += !truth->entries[i].is_settled;
	}
	return counts;
}

/* Which lines have cells; for free(). */
static bool *
lines_of(const Reading *reading, int *n_lines)
{
	bool *lines;

	*n_lines = 1;
	for (size_t i = 0; i < reading->n; i++)
	{
		if (reading->entries[i].line >= *n_lines)
			*n_lines = reading->entries[i].line + 1;
	}
	lines = calloc((size_t) *n_lines, sizeof(bool));
	if (lines == NULL)
		abort();
	for (size_t i = 0; i < reading->n; i++)
		lines[reading->entries[i].line] = true;
	return lines;
}

static void
score(Reading *truth, const char *path, const char *name, bool verbose)
{
	Reading reading;
	Counts counts;
	int n_lines;
	bool *lines;

	read_document(&reading, path, truth->subject);
	lines = lines_of(&reading, &n_lines);
	sort_entries(&reading);
	counts = compare(truth, &reading, name, lines, n_lines, verbose);
	printf("%s\t%ld\t%ld\t%ld\t%ld\t%ld\t%ld\t%ld\n", name, counts.total, counts.right,
		   counts.missing, counts.invalid, counts.wrong, counts.silent, counts.quiet);
	fflush(stdout);
	free(lines);
	forget(&reading);
}

/* The same apart, so that a reader which crashes or never ends is named, and the next output read. */
static void
score_apart(Reading *truth, const char *path, const char *name, bool verbose)
{
	pid_t child = fork();
	int status;

	if (child < 0)
		abort();
	if (child == 0)
	{
		alarm(SECONDS_MAX);
		score(truth, path, name, verbose);
		_exit(0);
	}
	if (waitpid(child, &status, 0) != child || status == 0)
		return;
	fprintf(stderr, "%s: CRASHED, with status %d\n", name, status);
}

/* ---- reports ---- */

/* The report of an output's name; for free(). NULL: it is not called as outputs are. */
static char *
report_of(const char *name)
{
	const char *source = strchr(name, '.');
	const char *report = source == NULL ? NULL : strchr(source + 1, '.');
	const char *end = report == NULL ? NULL : strrchr(report + 1, '.');

	return end == NULL ? NULL : copy_of(report + 1, (size_t) (end - report - 1));
}

static Reading *
truth_of(const char *folder, char *report)
{
	static Reading *truths = NULL;
	static size_t n = 0;
	static size_t room = 0;
	char path[ROOM_OF_TEXT] = "";

	for (size_t i = 0; i < n; i++)
	{
		if (strcmp(truths[i].report, report) == 0)
		{
			free(report);
			return &truths[i];
		}
	}
	truths = grow(truths, n, &room, sizeof(Reading));
	addf(path, "%s/%s.tab.txt", folder, report);
	read_document(&truths[n], path, "");
	sort_entries(&truths[n]);
	truths[n].report = report;
	return &truths[n++];
}

int
main(int argc, char **argv)
{
	bool verbose = argc > 1 && strcmp(argv[1], "-v") == 0;
	int first = verbose ? 2 : 1;

	if (argc < first + 2)
	{
		fprintf(stderr, "usage: score [-v] TRUTHS OUTPUT...\n");
		return 2;
	}
	for (int i = first + 1; i < argc; i++)
	{
		const char *slash = strrchr(argv[i], '/');
		const char *name = slash == NULL ? argv[i] : slash + 1;
		char *report = report_of(name);

		if (report == NULL)
			fprintf(stderr, "%s: is not called CONVERTER.SOURCE.REPORT.txt\n", name);
		else
			score_apart(truth_of(argv[first], report), argv[i], name, verbose);
	}
	return 0;
}
