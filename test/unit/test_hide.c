/* src/report/hide.c: documents with cells replaced by a sign. */
#include "testing.h"

#include "report/hide.h"

#define PAGE_OF_COUNTIES                                                                           \
	"Tall mindre enn 4 er erstattet med *\nFylke og kjønn\n\nJanuar 2022\n\n\tI alt\tKvinner\t"    \
	"Menn\n"

/* As many cells as a test hides at most. */
#define CELLS_MOST 4096

typedef struct HideCase
{
	const char *what;
	const char *document;
	HiddenCell cells[4]; /* up to the first of line 0 */
	const char *sign;
	HideResult result;
	const char *expected;
} HideCase;

static const HideCase cases[] = {
	{"no cell",
	 PAGE_OF_COUNTIES "Oslo\t9\t5\t4\n",
	 {{0}},
	 ":",
	 HIDE_DONE,
	 PAGE_OF_COUNTIES "Oslo\t9\t5\t4\n"},
	{"a cell, twice",
	 PAGE_OF_COUNTIES "Oslo\t9\t5\t4\n",
	 {{.line = 7, .col = 2}, {.line = 7, .col = 2}},
	 ":",
	 HIDE_DONE,
	 PAGE_OF_COUNTIES "Oslo\t9\t:\t4\n"},
	{"cells in any order",
	 PAGE_OF_COUNTIES "Oslo\t9\t5\t4\nViken\t20\t12\t8\n",
	 {{.line = 8, .col = 3}, {.line = 7, .col = 1}, {.line = 8, .col = 1}},
	 ":",
	 HIDE_DONE,
	 PAGE_OF_COUNTIES "Oslo\t:\t5\t4\nViken\t:\t12\t:\n"},
	{"the sign of small counts",
	 PAGE_OF_COUNTIES "Oslo\t9\t7\t2\n",
	 {{.line = 7, .col = 3}},
	 "*",
	 HIDE_DONE,
	 PAGE_OF_COUNTIES "Oslo\t9\t7\t*\n"},
	{"a count too large for the sign",
	 PAGE_OF_COUNTIES "Oslo\t9\t5\t4\n",
	 {{.line = 7, .col = 3}},
	 "*",
	 HIDE_UNTRUE,
	 NULL},
	{"one too small",
	 PAGE_OF_COUNTIES "Oslo\t9\t7\t2\n",
	 {{.line = 7, .col = 3}},
	 ":",
	 HIDE_UNTRUE,
	 NULL},
	{"no such column",
	 PAGE_OF_COUNTIES "Oslo\t9\t5\t4\n",
	 {{.line = 7, .col = 4}},
	 ":",
	 HIDE_NOT_FOUND,
	 NULL},
	{"no such line",
	 PAGE_OF_COUNTIES "Oslo\t9\t5\t4\n",
	 {{.line = 6, .col = 1}},
	 ":",
	 HIDE_NOT_FOUND,
	 NULL},
	{"a blank",
	 PAGE_OF_COUNTIES "Oslo\t9\t9\t\n",
	 {{.line = 7, .col = 3}},
	 ":",
	 HIDE_NO_PLACE,
	 NULL},
	{"a sign that is a number",
	 PAGE_OF_COUNTIES "Oslo\t9\t5\t4\n",
	 {{.line = 7, .col = 3}},
	 "4",
	 HIDE_READS_OTHERWISE,
	 NULL},
	{"a sign with a tab",
	 PAGE_OF_COUNTIES "Oslo\t9\t5\t4\n",
	 {{.line = 7, .col = 2}},
	 ":\t:",
	 HIDE_READS_OTHERWISE,
	 NULL},
	{"blanks keep columns in place",
	 "      Januar 2022\n\n       I alt  Menn\nOslo   1 234   900\n",
	 {{.line = 4, .col = 1}},
	 ":",
	 HIDE_DONE,
	 "      Januar 2022\n\n       I alt  Menn\nOslo       :   900\n"},
};

static size_t
count_cells(const HiddenCell *cells)
{
	size_t n = 0;

	while (n < 4 && cells[n].line > 0)
		n++;
	return n;
}

static void
test_cases(void)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		const HideCase *is = &cases[i];
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		Arena arena = {.source = &source};
		HiddenCell some[4];
		HiddenCell culprit;
		Slice hidden = {NULL, 0};
		HideResult result;

		memcpy(some, is->cells, sizeof(some));
		result = hide_cells(slice_of(is->document), some, count_cells(some), slice_of(is->sign),
							&arena, &hidden, &culprit);
		check_int(result, is->result, is->what);
		if (result == HIDE_DONE && is->result == HIDE_DONE)
			check_slice(hidden, is->expected, is->what);
		arena_release(&arena);
		check_int(heap.live, 0, is->what);
	}
}

/* Every so many-th count of a document that a colon is true of. */
static size_t
pick_cells(Slice document, const MemorySource *source, size_t each, HiddenCell *cells)
{
	Report *report = report_open(document, source, NULL);
	const ReportRow *row;
	size_t n_seen = 0;
	size_t n = 0;

	while (report_next_table(report) != NULL)
	{
		while ((row = report_next_row(report)) != NULL)
		{
			for (int i = 0; i < row->n_cells && n < CELLS_MOST; i++)
			{
				const ReportCell *cell = &row->cells[i];

				if (cell->printed.status == CELL_EXACT && cell->printed.number.units > 20 &&
					n_seen++ % each == 0)
					cells[n++] = (HiddenCell) {.line = row->line, .col = cell->col};
			}
		}
	}
	report_close(report);
	return n;
}

/* Whole reports: all that is compared is as before, and the document is as long where tabs part it. */
static void
test_report(const char *path)
{
	static HiddenCell some[CELLS_MOST];
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Arena arena = {.source = &source};
	Slice document = read_file(path);
	HiddenCell culprit;
	Slice hidden;
	size_t n = pick_cells(document, &source, 17, some);

	check(n > 0, path);
	check_int(hide_cells(document, some, n, slice_of(":"), &arena, &hidden, &culprit), HIDE_DONE,
			  path);
	arena_release(&arena);
	free((char *) document.ptr);
	check_int(heap.live, 0, path);
}

/* Whichever request for memory fails, the result says so. */
static void
test_no_memory(void)
{
	Slice document = slice_of(PAGE_OF_COUNTIES "Oslo\t9\t5\t4\nViken\t20\t12\t8\n");
	HideResult result = HIDE_NO_MEMORY;

	for (long fail_at = 1; result != HIDE_DONE; fail_at++)
	{
		Heap heap = {.fail_at = fail_at};
		MemorySource source = heap_source(&heap);
		Arena arena = {.source = &source};
		HiddenCell some[] = {{.line = 8, .col = 2}, {.line = 7, .col = 2}};
		HiddenCell culprit;
		Slice hidden;

		result = hide_cells(document, some, 2, slice_of(":"), &arena, &hidden, &culprit);
		check(result == HIDE_DONE || result == HIDE_NO_MEMORY, "a failing heap");
		arena_release(&arena);
		check_int(heap.live, 0, "a failing heap gives all back");
	}
}

int
main(void)
{
	test_cases();
	for_each_report("test/reports", test_report);
	test_no_memory();
	return test_result("hide");
}
