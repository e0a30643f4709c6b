/*-------------------------------------------------------------------------
 *
 * test_tables.c
 *	  Which pieces of tables are one logical table, and which are not.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "layout/tables.h"

/* The logical tables of a document: "1 pages 1-2 header 4: Oslo Viken (I alt) Agder", repeats in parentheses. */
static void
check_tables(const char *document, const char *expected, const char *what)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Output out = {0};
	Diagnostics diagnostics = {.source = &source};
	TableReader reader;
	PrintedTable *table;

	add_bytes(&out, "", 0);
	tables_start(&reader, slice_of(document), &source, &diagnostics);
	while ((table = tables_next(&reader)) != NULL)
	{
		addf(&out, "%d pages %d-%d header %d:", table->number, table->first_page, table->last_page,
			 printed_header_line(table));
		for (size_t i = 0; i < table->n_rows; i++)
		{
			addf(&out, table->rows[i].repeated ? " (" : " ");
			add_slice(&out, table->rows[i].row.label);
			addf(&out, table->rows[i].repeated ? ")" : "");
		}
		addf(&out, "\n");
	}
	check(!tables_exhausted(&reader), what);
	tables_release(&reader);
	check_int(heap.live, 0, what);
	check_text(out.text, expected, what);
	free(out.text);
}

#define HEAD  "Deltakere i arbeidsrettede tiltak. Tiltak og fylke. En måned\nFylke\n"
#define FIRST HEAD "November 2013\nMenn\n\tAntall\tEndring\nI alt\t1 000\t*\nOslo\t5\t*\n"

/* The table FIRST, and a further page. */
#define CHECK(further, expected, what) check_tables(FIRST further, expected, what)
#define ONE(rows)					   "1 pages 1-2 header 5: I alt Oslo (I alt) " rows "\n"
#define TWO(first, rows)                                                                           \
	"1 pages 1-1 header 5: I alt Oslo\n2 pages 2-2 header " first ": " rows "\n"

static void
test_continued(void)
{
	CHECK(HEAD "November 2013\nMenn\n\tAntall\tEndring\nI alt\t1 000\t*\nViken\t5\t*\n",
		  ONE("Viken"), "all the same");
	CHECK(HEAD "November 2013\nMenn\n\tAntall\tEndring\nI alt\t1 000\t*\n",
		  "1 pages 1-2 header 5: I alt Oslo (I alt)\n", "no rows but the total");
	CHECK(
		HEAD
		"November 2013\n**MENN**\n\t**antall**\tEndring\t\n<b>i alt</b>\t1000\t\\*\nViken\t5\t*\n",
		"1 pages 1-2 header 5: I alt Oslo (<b>i alt</b>) Viken\n",
		"the same but for case, spacing and markup");
	CHECK("November 2013\nMenn\n\tAntall\tEndring\nI alt\t1 000\t*\nViken\t5\t*\n", ONE("Viken"),
		  "no title and no section do not contradict");
	CHECK("\tAntall\tEndring\nI alt\t1 000\t*\nViken\t5\t*\n",
		  "1 pages 1-1 header 5: I alt Oslo (I alt) Viken\n", "the header alone");
	CHECK("\tAntall\tEndring\nViken\t5\t*\nAgder\t7\t*\n",
		  "1 pages 1-1 header 5: I alt Oslo Viken Agder\n", "the header alone, and no total");
	check_tables(HEAD "November 2013\n\tA\nI alt\t9\nMentor\t1\nNytt tiltak\t2\n"
					  "\tA\nI alt oppfølging\t3\nJobbklubb\t4\n",
				 "1 pages 1-1 header 4: I alt Mentor Nytt tiltak I alt oppfølging Jobbklubb\n",
				 "the header alone, and the total of a group");
	check_tables("Helt ledige. Kommune. En måned\nKommune\nNovember 2013\n"
				 "\tA\nI alt Oslo\t9\n0301 Oslo\t9\n\tA\nI alt Rogaland\t3\n1103 Stavanger\t3\n",
				 "1 pages 1-1 header 4: I alt Oslo 0301 Oslo\n"
				 "2 pages 1-1 header 7: I alt Rogaland 1103 Stavanger\n",
				 "the header alone, and the total of another group");
	check_tables(HEAD "November 2013\n\tA\nI alt\t9\nMentor\t1\n"
					  "\tA\nI alt kvinner\t3\nMentor\t1\n",
				 "1 pages 1-1 header 4: I alt Mentor\n2 pages 1-1 header 7: I alt kvinner Mentor\n",
				 "the header alone, and a total that is of no group");
	CHECK(HEAD "November 2013\nMenn\n\tAntall\tEndring\nI alt\t1 000\t*\nNytt fylke\t5\t*\n",
		  ONE("Nytt fylke"), "labels that tell nothing");
	CHECK(HEAD "November 2013\nMenn\n\tAntall\tEndring\nI alt\t1 000\t*\nViken\t1\t1\n" HEAD
			   "November 2013\nMenn\n\tAntall\tEndring\nI alt\t1 000\t*\nAgder\t5\t*\n",
		  "1 pages 1-3 header 5: I alt Oslo (I alt) Viken (I alt) Agder\n", "three pages");
}

static void
test_not_continued(void)
{
	CHECK(
		"Deltakere. Tiltak. En måned\nAlder\nNovember 2013\nMenn\n\tAntall\tEndring\nI alt\t1 000\t*\n",
		TWO("12", "I alt"), "another section");
	CHECK(HEAD "Desember 2013\nMenn\n\tAntall\tEndring\nI alt\t1 000\t*\n", TWO("12", "I alt"),
		  "another period");
	CHECK(HEAD "November 2013\nKvinner\n\tAntall\tEndring\nI alt\t1 000\t*\n", TWO("12", "I alt"),
		  "another stratum");
	CHECK(HEAD "November 2013\n\tAntall\tEndring\nI alt\t1 000\t*\n", TWO("11", "I alt"),
		  "no stratum");
	CHECK(HEAD "November 2013\nMenn\n\tAntall\tProsent\nI alt\t1 000\t*\n", TWO("12", "I alt"),
		  "another column");
	CHECK(HEAD "November 2013\nMenn\n\tAntall\nI alt\t1 000\t*\n", TWO("12", "I alt"),
		  "a column less");
	CHECK(HEAD "November 2013\nMenn\n\tAntall\tEndring\tProsent\nI alt\t1 000\t*\n",
		  TWO("12", "I alt"), "a column more");
	CHECK(HEAD "November 2013\nMenn\n\tAntall\tEndring\nViken\t1\t*\n", TWO("12", "Viken"),
		  "no total");
	CHECK(HEAD "November 2013\nMenn\n\tAntall\tEndring\nViken\t1\t1\nI alt\t1 000\t*\n",
		  TWO("12", "Viken I alt"), "the total not first");
	CHECK("\tAntall\tEndring\nViken\t5\t*\nI alt\t5\t*\n",
		  "1 pages 1-1 header 5: I alt Oslo\n2 pages 1-1 header 8: Viken I alt\n",
		  "the header alone, and a total that is not first");
	CHECK("\tAntall\tEndring\nMentor\t5\t*\n",
		  "1 pages 1-1 header 5: I alt Oslo\n2 pages 1-1 header 8: Mentor\n",
		  "the header alone, and rows of another dimension");
	CHECK(HEAD "November 2013\nMenn\n\tAntall\tEndring\nI alt Oslo\t1 000\t*\n",
		  TWO("12", "I alt Oslo"), "another total");
	CHECK(HEAD "November 2013\nMenn\n\tAntall\tEndring\nI alt\t1 001\t*\n", TWO("12", "I alt"),
		  "another count");
	CHECK(HEAD "November 2013\nMenn\n\tAntall\tEndring\nI alt\t1 000\t\n", TWO("12", "I alt"),
		  "a blank for a star");
	CHECK(HEAD "November 2013\nMenn\n\tAntall\tEndring\nI alt\t1 000\n", TWO("12", "I alt"),
		  "a cell less");
	CHECK(HEAD "November 2013\nMenn\n\tAntall\tEndring\nI alt\t1 000\t*\t5\n", TWO("12", "I alt"),
		  "a cell more");
	CHECK(HEAD "November 2013\nMenn\n\tAntall\tEndring\nI alt\t1 000\t*\nMentor\t1\t1\n",
		  TWO("12", "I alt Mentor"), "rows of another dimension");
}

/* Totals of decimals and of noise are compared as text; a table without a total never goes on. */
static void
test_other_totals(void)
{
	check_tables(HEAD "November 2013\n\tA\nI alt\t2,4\n" HEAD "November 2013\n\tA\nI alt\t2,4 \n",
				 "1 pages 1-2 header 4: I alt (I alt)\n", "the same decimal");
	check_tables(HEAD "November 2013\n\tA\nI alt\t2,4\n" HEAD "November 2013\n\tA\nI alt\t2,5\n",
				 "1 pages 1-1 header 4: I alt\n2 pages 2-2 header 9: I alt\n", "another decimal");
	check_tables(HEAD "November 2013\n\tA\nI alt\tx\n" HEAD "November 2013\n\tA\nI alt\ty\n",
				 "1 pages 1-1 header 4: I alt\n2 pages 2-2 header 9: I alt\n", "another noise");
	check_tables(HEAD "November 2013\n\tA\nOslo\t1\n" HEAD "November 2013\n\tA\nOslo\t1\n",
				 "1 pages 1-1 header 4: Oslo\n2 pages 2-2 header 9: Oslo\n", "no total to repeat");
	check_tables(HEAD "November 2013\n\tA\nI alt\t2,4\n" HEAD "November 2013\n\tA\nI alt\t24\n",
				 "1 pages 1-1 header 4: I alt\n2 pages 2-2 header 9: I alt\n", "no decimal");
	check_tables(HEAD "\tA\nI alt\t1\n" HEAD "November 2013\n\tA\nI alt\t1\n",
				 "1 pages 1-1 header 3: I alt\n2 pages 2-2 header 8: I alt\n", "a period only now");
}

/* Strata that differ in noise alone. */
static void
test_noisy_strata(void)
{
	static const char *const strata[][3] = {
		{"Oslo - Oslove", "03 Oslo", "1 pages 1-2 header 5: I alt (I alt)\n"},
		{"Lønnstilskudd", "Lønnskudd", "1 pages 1-2 header 5: I alt (I alt)\n"},
		{"Lønnstilskudd, Menn", "Lønnskudd Menn", "1 pages 1-2 header 5: I alt (I alt)\n"},
		{"16-19 år", "16 – 19 ÅR", "1 pages 1-2 header 5: I alt (I alt)\n"},
		{"16-19 år", "16-18 år", "1 pages 1-1 header 5: I alt\n2 pages 2-2 header 11: I alt\n"},
		{"Oslo", "Agder", "1 pages 1-1 header 5: I alt\n2 pages 2-2 header 11: I alt\n"},
		{"Oslo, Menn", "Oslo", "1 pages 1-1 header 5: I alt\n2 pages 2-2 header 11: I alt\n"},
		{"Noe nytt", "Noe annet", "1 pages 1-1 header 5: I alt\n2 pages 2-2 header 11: I alt\n"},
	};

	for (size_t i = 0; i < sizeof(strata) / sizeof(strata[0]); i++)
	{
		Output out = {0};

		addf(&out, HEAD "November 2013\n%s\n\tA\nI alt\t1\n", strata[i][0]);
		addf(&out, HEAD "November 2013\n%s\n\tA\nI alt\t1\n", strata[i][1]);
		check_tables(out.text, strata[i][2], strata[i][1]);
		free(out.text);
	}
}

/* The columns of a header: clean, as printed, and none for tabs too many. */
static void
test_columns(void)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Diagnostics diagnostics = {.source = &source};
	TableReader reader;
	PrintedTable *table;

	tables_start(&reader, SLICE_LITERAL("\t<b>A</b>\t\tC \t\t\nOslo\t1\t2\n"), &source,
				 &diagnostics);
	table = tables_next(&reader);
	if (check(table != NULL, "a table") && check(table->n_columns == 3, "columns"))
	{
		check_int(table->columns[0].n, 1, "one row of headings");
		check_slice(table->columns[0].part[0], "A", "clean");
		check_slice(table->columns[0].printed, "<b>A</b>", "as printed");
		check_int(table->columns[1].n, 0, "a label missing among others has its column");
		check_slice(table->columns[2].part[0], "C", "the last");
		check(table->places == NULL && table->n_cells == 3, "no spacers");
	}
	tables_release(&reader);
}

/* Columns without a heading that are blank from the top to the bottom are none. */
static void
test_spacers(void)
{
	/* A table, and its columns as "A0 C2": each with its place among the cells; "-" has no heading. */
	static const char *const tables[][2] = {
		{"\tA\t\tC\nOslo\t1\t\t3\nViken\t4\t\t6\n", "A0 C2 of 3"},
		{"\t\tB\tC\nOslo\t\t2\t3\n", "B1 C2 of 3"},
		{"\tA\t\t\tD\t\nOslo\t1\t\t\t3\t\nViken\t4\n", "A0 D3 of 4"},
		{"\tA\t\tC\nOslo\t1\t\t3\nViken\t4\t5\t6\n", "A0 -1 C2 of 3"},
		{"\tA\t\tC\nOslo\t1\t*\t3\n", "A0 -1 C2 of 3"},
		{"\tA\tB\nOslo\t1\t\nViken\t2\t\n", "A0 B1 of 2"},
	};

	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++)
	{
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		Diagnostics diagnostics = {.source = &source};
		TableReader reader;
		PrintedTable *table;
		Output out = {0};

		tables_start(&reader, slice_of(tables[i][0]), &source, &diagnostics);
		table = tables_next(&reader);
		for (int j = 0; check(table != NULL, tables[i][0]) && j < table->n_columns; j++)
		{
			const HeadingPath *column = &table->columns[j];

			add_slice(&out, column->n > 0 ? column->part[0] : SLICE_LITERAL("-"));
			addf(&out, "%d ", table->places == NULL ? j : table->places[j]);
		}
		addf(&out, "of %d", table == NULL ? 0 : table->n_cells);
		check_slice((Slice) {out.text, out.len}, tables[i][1], tables[i][0]);
		free(out.text);
		tables_release(&reader);
		check_int(heap.live, 0, tables[i][0]);
	}
}

int
main(void)
{
	test_continued();
	test_not_continued();
	test_other_totals();
	test_noisy_strata();
	test_columns();
	test_spacers();
	return test_result("test_tables");
}
