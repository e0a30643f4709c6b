/*-------------------------------------------------------------------------
 *
 * test_heading_rows.c
 *	  Which rows are column headings, and what stands over each column.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "layout/heading_rows.h"

/* The rows of a text, at most HEADING_ROWS_MAX of them. */
static HeadingRows
rows_of(const char *text, const MemorySource *source)
{
	HeadingRows rows = {.n = 0};
	GridReader reader;
	GridBlocks blocks;

	grid_start(&reader, slice_of(text), &blocks, source);
	while (rows.n < HEADING_ROWS_MAX && grid_next(&reader, &rows.row[rows.n]))
	{
		check_int(rows.row[rows.n].kind, GRID_ROW, text);
		rows.n++;
	}
	grid_release(&blocks); /* rows between tabs stand in the text */
	return rows;
}

/* Heading rows from the top, and what stands over each column: "Menn/Antall|Menn/Prosent". */
static const char *const headings[][2] = {
	{"\tAntall\t<b>Endring</b> \t\t", "Antall|Endring"},
	{"\tAntall\t\tEndring", "Antall||Endring"},
	/* blank cells tell what a label spans */
	{"\tAntall\tEndring fra i fjor\n\t\tAntall\tProsent",
	 "Antall|Endring fra i fjor/Antall|Endring fra i fjor/Prosent"},
	{"\tAntall\tEndring fra i fjor\t\n\t\tAntall\tProsent",
	 "Antall|Endring fra i fjor/Antall|Endring fra i fjor/Prosent"},
	{"\t\tMenn\t\tKvinner\t\n\tI alt\tAntall\tProsent\tAntall\tProsent",
	 "I alt|Menn/Antall|Menn/Prosent|Kvinner/Antall|Kvinner/Prosent"},
	{"\t2012\t\t2013\t\n\tJanuar\tFebruar\tJanuar\tFebruar",
	 "2012/Januar|2012/Februar|2013/Januar|2013/Februar"},
	{"\t<b>Menn</b>\t\t Kvinner\n\t Antall \tEndring\tAntall\t\t",
	 "Menn/Antall|Menn/Endring|Kvinner/Antall"},
	{"\tMenn\t\tKvinner\n\tAntall\t\tAntall\tEndring",
	 "Menn/Antall||Kvinner/Antall|Kvinner/Endring"},
	/* as many as there are below */
	{"\tJanuar\tFebruar\n\t2012\t2012", "Januar/2012|Februar/2012"},
	/* the labels below begin anew */
	{"\tMenn\tKvinner\n\tAntall\tProsent\tAntall\tProsent",
	 "Menn/Antall|Menn/Prosent|Kvinner/Antall|Kvinner/Prosent"},
	{"\tI alt\tMenn\tKvinner\n\tAntall\tAntall\tProsent\tAntall\tProsent",
	 "I alt/Antall|Menn/Antall|Menn/Prosent|Kvinner/Antall|Kvinner/Prosent"},
	{"\tAntall\tEndring fra i fjor\n\tAntall\tAntall\tProsent",
	 "Antall|Endring fra i fjor/Antall|Endring fra i fjor/Prosent"},
	/* one label over all */
	{"\t2012\n\tJanuar\tFebruar", "2012/Januar|2012/Februar"},
	{"\tEndring fra i fjor Antall\n\tMenn\tKvinner",
	 "Endring fra i fjor Antall/Menn|Endring fra i fjor Antall/Kvinner"},
	{"\tMenn\n\tAntall\tEndring", "Menn/Antall|Menn/Endring"},
	/* what is printed twice is said once */
	{"\tAntall\tMenn\n\tANTALL\t Menn ", "ANTALL|Menn"},
	/* a dimension's own name says nothing */
	{"\t\tKjønn\t\n\tI alt\tMenn\tKvinner", "I alt|Menn|Kvinner"},
	{"\tAntall\tAlder og kjønn\n\t\tMenn\tKvinner", "Antall|Menn|Kvinner"},
	/* three rows, and four */
	{"\tMenn\t\t\t\n\t2012\t\t2013\t\n\tAntall\tProsent\tAntall\tProsent",
	 "Menn/2012/Antall|Menn/2012/Prosent|Menn/2013/Antall|Menn/2013/Prosent"},
	{"\tMenn\tKvinner\n\t2012\t2013\t2012\t2013\n"
	 "\tAntall\tProsent\tAntall\tProsent\tAntall\tProsent\tAntall\tProsent",
	 "Menn/2012/Antall|Menn/2012/Prosent|Menn/2013/Antall|Menn/2013/Prosent|"
	 "Kvinner/2012/Antall|Kvinner/2012/Prosent|Kvinner/2013/Antall|Kvinner/2013/Prosent"},
	{"\tAndre på tiltak\t\n\tMenn\t\n\t2012\t2013\n\tAntall\tAntall",
	 "Andre på tiltak/Menn/2012/Antall|Andre på tiltak/Menn/2013/Antall"},
};

static void
test_paths(void)
{
	for (size_t i = 0; i < sizeof(headings) / sizeof(headings[0]); i++)
	{
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		Arena arena = {.source = &source};
		HeadingRows rows = rows_of(headings[i][0], &source);
		HeadingPath *paths;
		int n_paths;
		Output out = {0};

		add_bytes(&out, "", 0);
		for (int row = 1; row < rows.n; row++)
			check(heading_rows_join(&rows.row[row - 1], &rows.row[row], &arena), headings[i][0]);
		if (check(heading_paths(&rows, &arena, &paths, &n_paths), headings[i][0]))
		{
			for (int column = 0; column < n_paths; column++)
			{
				addf(&out, column > 0 ? "|" : "");
				for (int part = 0; part < paths[column].n; part++)
				{
					addf(&out, part > 0 ? "/" : "");
					add_slice(&out, paths[column].part[part]);
				}
			}
		}
		check_slice((Slice) {out.text, out.len}, headings[i][1], headings[i][0]);
		arena_release(&arena);
		check_int(heap.live, 0, "all memory is given back");
		free(out.text);
	}
}

/* Rows that do not stand over one another: nothing tells what the upper labels span. */
static void
test_no_join(void)
{
	static const char *const rows[] = {
		"\tMenn\tKvinner\n\tJanuar\tFebruar\tMars",
		"\tI alt\tMenn\tKvinner\n\tAntall\tProsent",
		/* one label that says nothing of the columns below it */
		"\tTilfeller\n\tJanuar\tFebruar",
		"\tA\n\tB",
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
	{
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		Arena arena = {.source = &source};
		HeadingRows pair = rows_of(rows[i], &source);

		check(!heading_rows_join(&pair.row[0], &pair.row[1], &arena), rows[i]);
		arena_release(&arena);
	}
}

static void
test_same(void)
{
	static const struct
	{
		const char *rows;
		bool same;
	} pairs[] = {
		{"\tMenn\tKvinner\n\tMenn\tKvinner", true},
		{"\tMenn\tKvinner\n\tMENN\t kvinner\t", true},
		{"\tMenn\tKvinner\n\tMenn", false},
		{"\tMenn\tKvinner\n\tKvinner\tMenn", false},
	};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
	{
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		HeadingRows pair = rows_of(pairs[i].rows, &source);

		check(heading_rows_same(&pair.row[0], &pair.row[1], &source) == pairs[i].same,
			  pairs[i].rows);
	}
}

/* Is the last row of the text one of headings, below the others or below rows of cells? */
static bool
is_heading(const char *text, bool below_headings, bool below_rows)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	HeadingRows rows = rows_of(text, &source);
	const GridRow *last = &rows.row[--rows.n];
	const RowPlace place = {.below_headings = below_headings,
							.below_rows = below_rows,
							.headings = &rows,
							.source = &source};

	return is_heading_row(last, &place);
}

/* Rows without a label where no table is as yet. */
static void
test_unlabelled(void)
{
	static const struct
	{
		const char *row;
		bool is_heading;
	} rows[] = {
		{"\tAntall\tEndring", true},
		{"<b></b>\tAntall", true},
		{"\t<b>Antall</b>\t", true},
		{"\t1\t2", false},
		{"\t*\t", false},
		{"\t2,4\t1 234", false},
		{"\tAntall\t1", true},
		{"\t1\t2\tx", false},
		{"\t%\t+", true},
		{"\t-\t..", false},
		{"\t2019\t2020", true},
		{"\t2019\t\t 2020 ", true},
		{"\t2019\t2019\t2020", true},
		{"\t2019\t2020\t2019\t2020", true},
		{"\t2020\t2019", false}, /* a count may be a year, too */
		{"\t2019\t20", false},
		{"\t1899", false},
		{"\t2200", false},
		{"\t2 019", false},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		check(is_heading(rows[i].row, false, false) == rows[i].is_heading, rows[i].row);
}

/* Years below headings are headings, unless those name a period: then they are counts. */
static void
test_below(void)
{
	check(is_heading("\tTilfeller\t\n\t2003\t2004", true, false), "years below a measure");
	check(is_heading("\tMenn\tKvinner\n\t2012\t2013\t2012\t2013", true, false),
		  "years that begin anew");
	check(!is_heading("\tJanuar\tFebruar\n\t2012\t1987", true, false), "counts below months");
	check(!is_heading("\tJanuar\tFebruar\n\t1987\t2012", true, false), "in order, too");
	check(!is_heading("\tMenn\t\n\tJanuar\tFebruar\n\t1987\t2012", true, false),
		  "months in any of the rows");
	check(!is_heading("\tMenn\tKvinner\n\t2012\t1987", true, false), "years in no order");
	check(!is_heading("\tMenn\tKvinner\n\t312\t487", true, false), "numbers below headings");
	check(!is_heading("\tMenn\tKvinner\n\t1 234\t*\t", true, false), "numbers and stars");
	check(!is_heading("\tMenn\tKvinner\n\t2012\t2013", false, true), "years below rows");
	check(is_heading("\tMenn\tKvinner\n\tAntall\tProsent", true, false), "words below headings");
	check(is_heading("\tMenn\tKvinner\n\tAntall\tProsent", false, true), "words below rows");
}

/* What stands over the labels of the rows. */
static void
test_corners(void)
{
	static const struct
	{
		const char *row;
		bool is_heading;
	} rows[] = {
		{"Fylke\tAntall\tProsent", true},
		{"Navn\tAntall", true},
		{"Region\tAntall", true},
		{"Kommune\t2012\t2013", true},
		{"Bostedsfylke\tAntall", true},
		{"Unnamed: 0\tAntall\tProsent", true},
		{"År\tMenn\tKvinner", true},
		{"<b>Alder </b>\t2012\t2013", true},
		{"Fylke\t2012", true},
		{"Noe\tMenn\tKvinner", true}, /* all of the headings are known */
		{"Fylke\t1\t2", false},
		{"Tiltak\tAntall\t*", false},
		{"Tiltak\t", false},
		{"Oslo\tAntall\tProsent", false},
		{"Noe\tDen ene\tDen andre", false},
		{"I alt\tMenn\tKvinner", false},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		check(is_heading(rows[i].row, false, false) == rows[i].is_heading, rows[i].row);
}

/* From the document to its cells. */
static void
test_reading(void)
{
	check_document(PAGE("Fylke", "November 2013") "\tAntall\tEndring fra i fjor\n"
												  "\t\tAntall\tProsent\nOslo\t5\t1\t25\n",
				   WANT_CELLS | WANT_DIAGNOSTICS,
				   "6.1 detail fylke=Oslo 2013-11 antall: 5\n"
				   "6.2 detail fylke=Oslo 2013-11 endring_antall: 1\n"
				   "6.3 detail fylke=Oslo 2013-11 endring_prosent: 25\n",
				   "a label over two");
	check_document(PAGE("Fylke", "November 2013") "\tHelt andre\n\n\tMenn\tKvinner\nOslo\t5\t1\n",
				   WANT_CELLS | WANT_DIAGNOSTICS,
				   "7.1 detail fylke=Oslo kjonn=Menn 2013-11 antall: 5\n"
				   "7.2 detail fylke=Oslo kjonn=Kvinner 2013-11 antall: 1\n"
				   "4 warning unexplained_heading: \tHelt andre\n",
				   "a label that is not understood is named");
	check_document(
		PAGE("Fylke", "November 2013") "\tMenn\tKvinner\n\n\tmenn\tkvinner\nOslo\t5\t1\n",
		WANT_CELLS | WANT_DIAGNOSTICS,
		"7.1 detail fylke=Oslo kjonn=Menn 2013-11 antall: 5\n"
		"7.2 detail fylke=Oslo kjonn=Kvinner 2013-11 antall: 1\n",
		"the same line twice is one");
	check_document(PAGE("Fylke", "November 2013") "\tMenn\t\n\tAntall\tProsent\nI alt\t5\t1\n" PAGE(
					   "Fylke", "November 2013") "\tMenn\t\n\tAntall\tProsent\nI alt\t5\t1\n"
												 "Oslo\t5\t1\n",
				   WANT_TABLES, "table 1: fylke x kjonn, 2013-11\n", "a table over two pages");
	check_document(PAGE("Fylke", "November 2013") "Fylke\tAntall\tProsent\nOslo\t5\t1\n",
				   WANT_CELLS | WANT_DIAGNOSTICS,
				   "5.1 detail fylke=Oslo 2013-11 antall: 5\n"
				   "5.2 detail fylke=Oslo 2013-11 prosent: 1\n",
				   "a corner makes no column");
}

int
main(void)
{
	test_paths();
	test_no_join();
	test_same();
	test_unlabelled();
	test_below();
	test_corners();
	test_reading();
	return test_result("test_heading_rows");
}
