/*-------------------------------------------------------------------------
 *
 * test_lines.c
 *	  A document's lines, and what each one looks like.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "report/lines.h"

static const char *const kinds[] = {"blank", "separator", "text", "header", "data"};

/* The lines of a document, one by one: "3 data label|cells". */
static void
check_lines(const char *document, size_t len, const char *expected, const char *what)
{
	char *copy = malloc(len > 0 ? len : 1);
	LineReader reader;
	Line line;
	Output out = {0};

	memcpy(copy, document, len);
	lines_start(&reader, (Slice){copy, len});
	add_bytes(&out, "", 0);
	while (lines_next(&reader, &line))
	{
		addf(&out, "%d %s ", line.number, kinds[line.kind]);
		if (line.kind == LINE_HEADER || line.kind == LINE_DATA)
		{
			add_slice(&out, line.label);
			addf(&out, "|");
			add_slice(&out, line.cells);
		}
		else
			add_slice(&out, line.text);
		addf(&out, "\n");
	}
	check(!lines_next(&reader, &line), "the end stays the end");
	check_text(out.text, expected, what);
	free(out.text);
	free(copy);
}

#define CHECK_LINES(document, expected, what)                                                      \
	check_lines(document, sizeof(document) - 1, expected, what)

static void
test_ends(void)
{
	CHECK_LINES("", "", "nothing");
	CHECK_LINES("a", "1 text a\n", "no line end");
	CHECK_LINES("a\n", "1 text a\n", "a line end is no further line");
	CHECK_LINES("a\n\nb", "1 text a\n2 blank \n3 text b\n", "LF");
	CHECK_LINES("a\r\n\r\nb\r\n", "1 text a\n2 blank \n3 text b\n", "CR LF");
	CHECK_LINES("a\r\rb\r", "1 text a\n2 blank \n3 text b\n", "CR");
	CHECK_LINES("a\r\nb\nc\rd", "1 text a\n2 text b\n3 text c\rd\n",
				"mixed: a CR alone ends nothing");
	CHECK_LINES("\n\n", "1 blank \n2 blank \n", "line ends only");
	CHECK_LINES("\r\n", "1 blank \n", "one CR LF");
	CHECK_LINES("x\t1\r\ny\t2\r\n", "1 data x|1\n2 data y|2\n",
				"the CR is no part of the last cell");
}

static void
test_kinds(void)
{
	CHECK_LINES(" \n\xC2\xA0\n\f\n", "1 blank  \n2 blank \xC2\xA0\n3 blank \f\n", "white space");
	CHECK_LINES("\xEF\xBB\xBF"
				"Fylke\n",
				"1 text \xEF\xBB\xBF"
				"Fylke\n",
				"byte-order mark before text");
	CHECK_LINES("\xEF\xBB\xBF\tAntall\n", "1 header \xEF\xBB\xBF|Antall\n",
				"byte-order mark before a header");
	CHECK_LINES("\f\tAntall\n", "1 header \f|Antall\n", "form feed before a header");
	CHECK_LINES("\fI alt\t1\n", "1 data \fI alt|1\n", "form feed before a row");
	CHECK_LINES("Oslo\t1\t2\nÅs\t\n", "1 data Oslo|1\t2\n2 data Ås|\n", "rows");
	CHECK_LINES("\t\t\n \t \n", "1 blank \t\t\n2 blank  \t \n", "tabs only");
}

/* A line whose first cell is empty is a header, unless all its cells are numbers that are no years. */
static void
test_unlabelled(void)
{
	CHECK_LINES("\tAntall\tEndring\n", "1 header |Antall\tEndring\n", "column labels");
	CHECK_LINES("<b></b>\tAntall\n", "1 header <b></b>|Antall\n", "an empty label in markup");
	CHECK_LINES("\t1\t2\n", "1 data |1\t2\n", "numbers");
	CHECK_LINES("\t*\t\n", "1 data |*\t\n", "a star and a blank");
	CHECK_LINES("\t2,4\t1 234\n", "1 data |2,4\t1 234\n", "decimals");
	CHECK_LINES("\t1\tx\n", "1 header |1\tx\n", "not only numbers");
	CHECK_LINES("\t2019\t2020\n", "1 header |2019\t2020\n", "years");
	CHECK_LINES("\t2019\t\t 2020 \n", "1 header |2019\t\t 2020 \n", "years and blanks");
	CHECK_LINES("\t2019\t20\n", "1 data |2019\t20\n", "not only years");
	CHECK_LINES("\t1899\n", "1 data |1899\n", "too early for a year");
	CHECK_LINES("\t2200\n", "1 data |2200\n", "too late for a year");
	CHECK_LINES("\t2 019\n", "1 data |2 019\n", "a count of four digits");
}

static void
test_separators(void)
{
	CHECK_LINES("---\n", "1 separator ---\n", "dashes");
	CHECK_LINES("--\n", "1 text --\n", "two dashes are text");
	CHECK_LINES("- - -\n", "1 separator - - -\n", "dashes and spaces");
	CHECK_LINES("_____\n=====\n", "1 separator _____\n2 separator =====\n", "rules");
	CHECK_LINES("———\n", "1 separator ———\n", "em dashes");
	CHECK_LINES("|---|:--|\n", "1 separator |---|:--|\n", "a table's rule");
	CHECK_LINES("||\n", "1 text ||\n", "bars without dashes");
	CHECK_LINES("-----\t---\t---\n", "1 separator -----\t---\t---\n", "a row of dashes");
	CHECK_LINES("-\t-\t-\n", "1 separator -\t-\t-\n", "three cells of one dash");
	CHECK_LINES("\t---\t---\n", "1 separator \t---\t---\n", "no label, and dashes");
	CHECK_LINES("<b>---</b>\t**---**\n", "1 separator <b>---</b>\t**---**\n", "dashes in markup");
	CHECK_LINES("-----\t12\n", "1 data -----|12\n", "a row with a number is none");
	CHECK_LINES("Oslo\t---\n", "1 data Oslo|---\n", "a row with a label is none");
	CHECK_LINES("---x\n", "1 text ---x\n", "text");
}

static void
test_cells(void)
{
	Slice cells = SLICE_LITERAL("a\t\tb\t");
	Slice empty = {NULL, 0};
	Slice cell;
	bool more = true;

	check(cells_next(&cells, &more, &cell), "first");
	check_slice(cell, "a", "first");
	check(cells_next(&cells, &more, &cell), "second");
	check_slice(cell, "", "second");
	check(cells_next(&cells, &more, &cell), "third");
	check_slice(cell, "b", "third");
	check(cells_next(&cells, &more, &cell), "a tab at the end has a cell behind it");
	check_slice(cell, "", "fourth");
	check(!cells_next(&cells, &more, &cell), "no fifth");
	more = true;
	check(cells_next(&empty, &more, &cell) && cell.len == 0, "an empty row has one cell");
	check(!cells_next(&empty, &more, &cell), "and no more");
}

int
main(void)
{
	test_ends();
	test_kinds();
	test_unlabelled();
	test_separators();
	test_cells();
	return test_result("test_lines");
}
