/*-------------------------------------------------------------------------
 *
 * sweep.c
 *	  Prints reports in other ways, and checks that they give the same facts, or that
 *	  the reader tells what it assumed.
 *
 *	  sweep SEEDS FILE...
 *
 *-------------------------------------------------------------------------
 */
#include <stdio.h>
#include <stdlib.h>

#include "changes.h"
#include "compare.h"

static int passed;
static int failed;
static int told;
static int most_shown = 6;

typedef struct Run
{
	const char *file;
	const Change *change;
	int seed;
	const Slice *texts;
	int shown;
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

/* Shows a difference that nobody was told about. */
static void
show(void *context, const Fact *fact, bool missing, const Table *table)
{
	Run *run = context;

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

/* What the reader says of each document that came of a change. */
static Facts
read_documents(Arena *arena, Document *document, Slice *texts)
{
	Facts got = {.arena = arena};

	for (int number = 0; number <= document->n_tables; number++)
	{
		bool used = false;

		for (int i = 0; i < document->n_tables && !used; i++)
			used = document->tables[i].document == number && !document->tables[i].dropped;
		if (!used)
			continue;
		texts[number] = document_write(document, number);
		file_write(arena, getenv("SWEEP_KEEP"), text_printf(arena, "%d", number), texts[number]);
		facts_read(&got, texts[number], number);
	}
	facts_sort(&got);
	return got;
}

/* The kinds of findings that told, and how many more of each there are than in the original. */
static void
show_told(const Comparison *comparison, const Run *run)
{
	int codes[64] = {0};

	for (size_t i = 0; i < comparison->got->n_findings; i++)
		codes[comparison->got->findings[i].code] += finding_tells(&comparison->got->findings[i]);
	for (size_t i = 0; i < comparison->expected->n_findings; i++)
		codes[comparison->expected->findings[i].code] -=
			finding_tells(&comparison->expected->findings[i]);
	printf("TOLD %s: %s seed %d: %d facts:", run->change->name, run->file, run->seed,
		   comparison->n_told);
	for (int i = 0; i <= DIAGNOSTIC_NO_TABLES; i++)
	{
		if (codes[i] > 0)
			printf(" %s %d", diagnostic_code_name((DiagnosticCode) i), codes[i]);
	}
	printf("\n");
}

static void
sweep_one(const char *file, const Document *original, const Facts *expected, const Change *change,
		  int seed, Arena *arena)
{
	Random random = {(uint64_t) seed * 7919 + 17};
	Document document = document_copy(arena, original);
	Facts got;
	Slice *texts = arena_array(arena, TABLES_MAX + 1, sizeof(Slice));
	Run run = {file, change, seed, texts, 0};
	Comparison comparison = {original, expected, &document, &got, show, &run, 0, 0};

	if (texts == NULL)
		abort();
	for (int i = 0; i < 8; i++)
		(void) random_below(&random, 2);
	if (change->apply(&document, &random) == 0)
		return;
	got = read_documents(arena, &document, texts);
	compare(&comparison);
	if (getenv("SWEEP_VERBOSE") != NULL && comparison.n_told > 0)
		show_told(&comparison, &run);
	if (comparison.n_silent > 0)
		printf("  %d silent, %d told: %s, %s, seed %d\n", comparison.n_silent, comparison.n_told,
			   file, change->name, seed);
	comparison.n_silent > 0 ? failed++ : passed++;
	told += comparison.n_told > 0;
}

static void
sweep_file(const char *path, int seeds, const char *only, int from)
{
	Slice text = file_read(path);
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
