/*-------------------------------------------------------------------------
 *
 * sweep.c
 *	  Prints reports in other ways, and sees that they say the same, or that the
 *	  reader tells where it assumed.
 *
 *	  sweep SEEDS FILE...
 *
 *-------------------------------------------------------------------------
 */
#include <stdio.h>
#include <stdlib.h>

#include "changes.h"
#include "facts.h"

static int passed;
static int failed;
static int told;
static int most_shown = 6;

static Slice
read_file(const char *path)
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
	return (Slice) {text, (size_t) size};
}

/* The table of the document that the line belongs to; NULL: none. */
static const Table *
table_at(const Document *document, int number, int line)
{
	for (int i = 0; i < document->n_tables; i++)
	{
		const Table *table = &document->tables[i];

		if (!table->dropped && table->document == number && line >= table->first_line &&
			line <= table->last_line)
			return table;
	}
	return NULL;
}

static const Table *
table_from(const Document *document, int source)
{
	for (int i = 0; i < document->n_tables; i++)
	{
		const Table *table = &document->tables[i];

		if (!table->dropped && source >= table->source && source <= table->source_end)
			return table;
	}
	return NULL;
}

/* A finding that tells of what was assumed or not understood. */
static bool
tells(const Finding *finding)
{
	return finding->severity != SEVERITY_INFO || finding->code == DIAGNOSTIC_TOTAL_ASSUMED ||
		   finding->code == DIAGNOSTIC_LABEL_CORRECTED || finding->code == DIAGNOSTIC_UNKNOWN_LABEL;
}

static int
count_findings(const Facts *facts, const Finding *like, int document, int from, int to)
{
	int n = 0;

	for (size_t i = 0; i < facts->n_findings; i++)
	{
		const Finding *finding = &facts->findings[i];

		n += finding->code == like->code && finding->document == document &&
			 finding->line >= from && finding->line <= to &&
			 strcmp(finding->fragment, like->fragment) == 0;
	}
	return n;
}

/*
 * Is there a finding about the table that the source did not have? One that only informs
 * counts where it names the line of the difference or a heading; line 0 for a fact that is missing.
 */
static bool
is_told(const Facts *got, const Table *table, const Facts *source, const Document *original,
		int line)
{
	int from = original->tables[table->source].first_line;
	int to = original->tables[table->source_end].last_line;
	(void) line;

	for (size_t i = 0; i < got->n_findings; i++)
	{
		const Finding *finding = &got->findings[i];

		if (!tells(finding) || finding->document != table->document ||
			finding->line < table->first_line || finding->line > table->last_line)
			continue;
		if (count_findings(got, finding, finding->document, table->first_line, table->last_line) >
			count_findings(source, finding, 0, from, to))
			return true;
	}
	return false;
}

typedef struct Run
{
	const char *file;
	const Change *change;
	int seed;
	const Document *original;
	const Facts *expected;
	const Document *document;
	const Facts *got;
	const Slice *texts;
	int shown;
	int silent;
	int told;
} Run;

static void
show_line(Slice text, int number, const char *what)
{
	const char *p = text.ptr;
	const char *end = text.ptr + text.len;

	while (--number > 0 && p < end)
	{
		p = memchr(p, '\n', (size_t) (end - p));
		p = p == NULL ? end : p + 1;
	}
	printf("      %s %.*s\n", what,
		   (int) (p < end ? (size_t) ((const char *) memchr(p, '\n', (size_t) (end - p)) - p) : 0),
		   p);
}

/* One difference: a fact that is missing, or one that nobody expects. */
static void
differs(Run *run, const Fact *fact, bool missing)
{
	const Table *table;

	if (missing)
	{
		const Table *source = table_at(run->original, 0, fact->line);

		table = source == NULL ? NULL : table_from(run->document, source->source);
	}
	else
		table = table_at(run->document, fact->document, fact->line);
	if (table != NULL &&
		is_told(run->got, table, run->expected, run->original, missing ? 0 : fact->line))
	{
		run->told++;
		return;
	}
	run->silent++;
	if (run->shown++ >= most_shown)
		return;
	if (run->shown == 1)
		printf("SILENT: %s, %s, seed %d\n", run->file, run->change->name, run->seed);
	printf("    %s line %d: %s = %s (table at %d..%d)\n", missing ? "expected" : "got     ",
		   fact->line, fact->key, fact->value, table == NULL ? 0 : table->first_line,
		   table == NULL ? 0 : table->last_line);
	if (!missing)
		show_line(run->texts[fact->document], fact->line, "      |");
}

static void
compare(Run *run)
{
	const Facts *a = run->expected;
	const Facts *b = run->got;
	size_t i = 0;
	size_t j = 0;

	while (i < a->n || j < b->n)
	{
		int order = i == a->n ? 1 : j == b->n ? -1 : facts_compare(&a->facts[i], &b->facts[j]);

		if (order < 0)
		{
			differs(run, &a->facts[i], true);
			i++;
			continue;
		}
		if (order > 0)
		{
			differs(run, &b->facts[j], false);
			j++;
			continue;
		}
		/* printed more than once is printed */
		for (i++; i < a->n && facts_equal(&a->facts[i], &a->facts[i - 1]); i++)
			;
		for (j++; j < b->n && facts_equal(&b->facts[j], &b->facts[j - 1]); j++)
			;
	}
}

static void
sweep_one(const char *file, const Document *original, const Facts *expected, const Change *change,
		  int seed, Arena *arena)
{
	Random random = {(uint64_t) seed * 7919 + 17};
	Document document = document_copy(arena, original);
	Facts got = {.arena = arena};
	Slice *texts = arena_array(arena, TABLES_MAX, sizeof(Slice));
	Run run = {file, change, seed, original, expected, &document, &got, texts, 0, 0, 0};

	for (int i = 0; i < 8; i++)
		(void) random_below(&random, 2);
	if (change->apply(&document, &random) == 0)
		return;
	for (int number = 0; number <= document.n_tables; number++)
	{
		bool used = false;

		for (int i = 0; i < document.n_tables && !used; i++)
			used = document.tables[i].document == number && !document.tables[i].dropped;
		if (!used)
			continue;
		texts[number] = document_write(&document, number);
		if (getenv("SWEEP_KEEP") != NULL)
		{
			FILE *out = fopen(text_printf(arena, "%s/%d.txt", getenv("SWEEP_KEEP"), number), "wb");

			fwrite(texts[number].ptr, 1, texts[number].len, out);
			fclose(out);
		}
		facts_read(&got, texts[number], number);
	}
	facts_sort(&got);
	compare(&run);
	if (getenv("SWEEP_VERBOSE") != NULL && run.told > 0)
	{
		int codes[64] = {0};

		for (size_t i = 0; i < got.n_findings; i++)
			codes[got.findings[i].code] += tells(&got.findings[i]);
		for (size_t i = 0; i < expected->n_findings; i++)
			codes[expected->findings[i].code] -= tells(&expected->findings[i]);
		printf("TOLD %s: %s seed %d: %d facts:", change->name, file, seed, run.told);
		for (int i = 0; i <= DIAGNOSTIC_NO_TABLES; i++)
		{
			if (codes[i] > 0)
				printf(" %s %d", diagnostic_code_name((DiagnosticCode) i), codes[i]);
		}
		printf("\n");
	}
	if (run.silent > 0)
		printf("  %d silent, %d told: %s, %s, seed %d\n", run.silent, run.told, file, change->name,
			   seed);
	run.silent > 0 ? failed++ : passed++;
	told += run.told > 0;
}

static void
sweep_file(const char *path, int seeds, const char *only, int from)
{
	Slice text = read_file(path);
	const char *file = strrchr(path, '/') == NULL ? path : strrchr(path, '/') + 1;
	Arena kept = {.source = plain_memory()};
	Arena arena = {.source = plain_memory()};
	Document original = document_read(&kept, text);
	Facts expected = {.arena = &kept};

	facts_read(&expected, text, 0);
	facts_sort(&expected);
	if (getenv("SWEEP_VERBOSE") != NULL)
		printf("%s: %d tables, %zu facts, %zu findings\n", file, original.n_tables, expected.n,
			   expected.n_findings);
	for (int c = 0; changes[c].name != NULL; c++)
	{
		if (only != NULL && strcmp(only, changes[c].name) != 0)
			continue;
		for (int seed = from; seed < from + seeds; seed++)
		{
			sweep_one(file, &original, &expected, &changes[c], seed, &arena);
			arena_reset(&arena);
		}
	}
	arena_release(&arena);
	arena_release(&kept);
	free((void *) text.ptr);
}

int
main(int n_arguments, char **arguments)
{
	int seeds = n_arguments > 1 ? atoi(arguments[1]) : 1;
	const char *from = getenv("SWEEP_FROM");

	for (int i = 2; i < n_arguments; i++)
		sweep_file(arguments[i], seeds, getenv("SWEEP_ONLY"), from == NULL ? 1 : atoi(from));
	printf("told: %d\n", told);
	printf("sweep: %d passed, %d failed\n", passed, failed);
	return failed == 0 ? 0 : 1;
}
