/*-------------------------------------------------------------------------
 *
 * test_settle.c
 *	  Runs of cells that leave a choice, settled by what their table adds up to.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "grid/settle.h"

#define CELLS_MAX 16

/*
 * A table: its columns, a letter each (t: total, %: per cent, else a part); its rows, by lines, a
 * letter (T: total, S: total of a group, else a part) and a run; "b": cells may be missing, "g": glued.
 */
typedef struct SettleCase
{
	const char *what;
	const char *columns;
	const char *rows;
	const char *flags;
	const char *expected;
} SettleCase;

static const SettleCase cases[] = {
	{"digits are enough", "pp", "T12 5\np7 2\np5 3", "", "= 12|5\n= 7|2\n= 5|3\n"},
	{"a column total settles", "ppp", "T1 302 1 233 7\np1 116 948 2\np186 285 5", "",
	 "= 1 302|1 233|7\n+ 1 116|948|2\n= 186|285|5\n"},
	{"nothing to add up", "pp", "p116 948 691\np186 285", "", "? 116 948 691\n= 186|285\n"},
	{"what does not add up settles nothing", "ppp", "T1 402 1 233 7\np1 116 948 2\np186 285 5", "",
	 "= 1 402|1 233|7\n? 1 116 948 2\n= 186|285|5\n"},
	{"stars are small", "pppp", "T1 118 950 40 50\np1 116 948 40 50\np* * * *\np2 2 * *", "",
	 "+ 1 118|950|40|50\n+ 1 116|948|40|50\n= *|*|*|*\n= 2|2|*|*\n"},
	{"along the rows", "tpp", "p30 20 10\np40 20 20\np2 064 1 116 948", "",
	 "= 30|20|10\n= 40|20|20\n+ 2 064|1 116|948\n"},
	{"a total along the rows", "tppp", "p35 20 10 5\np45 20 20 5\np2 365 1 116 948 301", "",
	 "= 35|20|10|5\n= 45|20|20|5\n+ 2 365|1 116|948|301\n"},
	{"two rows are not enough along the rows", "tppp", "p35 20 10 5\np2 365 1 116 948 301", "",
	 "= 35|20|10|5\n? 2 365 1 116 948 301\n"},
	{"per cent of a change", "pp%", "p75 769 -2 888 -4\np5 402 16 0\np3 254 536 20", "",
	 "= 75 769|-2 888|-4\n= 5 402|16|0\n+ 3 254|536|20\n"},
	{"groups", "ppp", "T99 99 99\np1 116 948 20\np20 30 40\nS1 136 978 60\np5 5 5", "",
	 "= 99|99|99\n+ 1 116|948|20\n= 20|30|40\n+ 1 136|978|60\n= 5|5|5\n"},
	{"which cell is blank", "ppp", "T72 40 30\np52 30\np20 10 30", "b",
	 "= 72|40|30\n+ 52|30|\n= 20|10|30\n"},
	{"a blank cell that could be anywhere", "ppp", "T72 40 30\np2 2\np70 37 30", "b",
	 "= 72|40|30\n? 2 2\n= 70|37|30\n"},
	{"nothing between", "ppp", "T77 81879 45080 462\np60 81870 45070 462\np17 0009 00010 000", "g",
	 "= 77 818|79 450|80 462\n= 60 818|70 450|70 462\n= 17 000|9 000|10 000\n"},
	{"a part that is larger than its total", "tpp", "p30 20 10\np2 823 20\np7 4 3", "",
	 "= 30|20|10\n? 2 823 20\n= 7|4|3\n"},
	{"a change is no part", "tp%", "p30 20 10\np2 20 823", "", "= 30|20|10\n= 2|20|823\n"},
	{"where one is below zero, none is a part", "tpp", "p30 20 10\np2 -20 22", "",
	 "= 30|20|10\n= 2|-20|22\n"},
	{"of two totals, either may be of fewer", "tpt", "p30 20 10\np2 823 20", "",
	 "= 30|20|10\n= 2|823|20\n"},
	{"a star may be as much as it hides", "tpp", "p30 20 10\np* 4 *\np* 5 *", "",
	 "= 30|20|10\n= *|4|*\n? * 5 *\n"},
	{"nothing between small ones", "pppp", "T60304050\np4020*10\np2010*40", "g",
	 "? 60304050\n? 4020*10\n? 2010*40\n"},
};

static void
add_row(SettleTable *table, Slice line, const char *flags)
{
	SettleKind kind = *line.ptr == 'T'	 ? SETTLE_TOTAL
					  : *line.ptr == 'S' ? SETTLE_SUBTOTAL
										 : SETTLE_PART;
	SettleRow *row = settle_add_row(table, kind);

	row->blanks = strchr(flags, 'b') != NULL;
	(void) settle_add_run(table, (Slice) {line.ptr + 1, line.len - 1},
						  strchr(flags, 'g') != NULL ? SPLIT_GLUED : SPLIT_PARTED, 0,
						  table->n_columns);
}

static void
add_outcome(Output *out, const SettleTable *table, const SettleRow *row)
{
	GridSettling how = settle_outcome(row);
	size_t n = how == SETTLED_NOT ? 1 : table->n_columns;

	addf(out, "%s ", how == SETTLED_NOT ? "?" : how == SETTLED_BY_SUMS ? "+" : "=");
	for (size_t i = 0; i < n; i++)
		addf(out, "%s%.*s", i > 0 ? "|" : "", (int) row->stored[i].len, row->stored[i].ptr);
	addf(out, "\n");
}

static void
check_settle(const SettleCase *test)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Arena arena = {.source = &source};
	SettleTable table;
	LineReader lines;
	Slice line;
	Output out = {0};

	add_bytes(&out, "", 0);
	check(settle_start(&table, strlen(test->columns), &arena), "a table");
	for (size_t i = 0; i < table.n_columns; i++)
		table.columns[i] = test->columns[i] == 't'	 ? SETTLE_TOTAL
						   : test->columns[i] == '%' ? SETTLE_PERCENT
													 : SETTLE_PART;
	lines_start(&lines, slice_of(test->rows));
	while (lines_next(&lines, &line))
		add_row(&table, line, test->flags);
	settle(&table);
	for (size_t i = 0; i < table.n_rows; i++)
		add_outcome(&out, &table, &table.rows[i]);
	check_text(out.text, test->expected, test->what);
	free(out.text);
	settle_release(&table);
	arena_release(&arena);
	check_int(heap.live, 0, test->what);
}

int
main(void)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check_settle(&cases[i]);
	return test_result("test_settle");
}
