/*-------------------------------------------------------------------------
 *
 * test_header_rows.c
 *	  Column headings that take two lines.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "report/header_rows.h"

static void
test_join(void)
{
	/* upper row, lower row, what they are together; NULL where they are not joined */
	static const char *const rows[][3] = {
		/* blank cells tell what a label spans */
		{"Antall\tEndring fra i fjor", "\tAntall\tProsent",
		 "Antall\tEndring fra i fjor Antall\tEndring fra i fjor Prosent"},
		{"Antall\tEndring fra i fjor\t", "\tAntall\tProsent",
		 "Antall\tEndring fra i fjor Antall\tEndring fra i fjor Prosent"},
		{"\tMenn\t\tKvinner\t", "I alt\tAntall\tProsent\tAntall\tProsent",
		 "I alt\tMenn Antall\tMenn Prosent\tKvinner Antall\tKvinner Prosent"},
		{"2012\t\t2013\t", "Januar\tFebruar\tJanuar\tFebruar",
		 "2012 Januar\t2012 Februar\t2013 Januar\t2013 Februar"},
		{"<b>Menn</b>\t\t Kvinner", " Antall \tEndring\tAntall\t\t",
		 "<b>Menn</b> Antall\t<b>Menn</b> Endring\tKvinner Antall"},
		{"Menn\t\tKvinner", "Antall\t\tAntall\tEndring",
		 "Menn Antall\t\tKvinner Antall\tKvinner Endring"},
		/* as many as there are below */
		{"Januar\tFebruar", "2012\t2012", "Januar 2012\tFebruar 2012"},
		/* the labels below begin anew */
		{"Menn\tKvinner", "Antall\tProsent\tAntall\tProsent",
		 "Menn Antall\tMenn Prosent\tKvinner Antall\tKvinner Prosent"},
		{"I alt\tMenn\tKvinner", "Antall\tAntall\tProsent\tAntall\tProsent",
		 "I alt Antall\tMenn Antall\tMenn Prosent\tKvinner Antall\tKvinner Prosent"},
		{"Antall\tEndring fra i fjor", "Antall\tAntall\tProsent",
		 "Antall\tEndring fra i fjor Antall\tEndring fra i fjor Prosent"},
		/* one label over all, if it says something */
		{"2012", "Januar\tFebruar", "2012 Januar\t2012 Februar"},
		{"Endring fra i fjor Antall", "Menn\tKvinner",
		 "Endring fra i fjor Antall Menn\tEndring fra i fjor Antall Kvinner"},
		{"Menn", "Antall\tEndring", "Menn Antall\tMenn Endring"},
		{"Antall deltakere", "Januar\tFebruar", NULL},
		{"A", "B", NULL},
		/* a dimension's own name says nothing */
		{"\tKjønn\t", "I alt\tMenn\tKvinner", "I alt\tMenn\tKvinner"},
		{"Antall\tAlder og kjønn", "\tMenn\tKvinner", "Antall\tMenn\tKvinner"},
		/* nothing tells */
		{"Menn\tKvinner", "Januar\tFebruar\tMars", NULL},
		{"I alt\tMenn\tKvinner", "Antall\tProsent", NULL},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
	{
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		Arena arena = {.source = &source};
		Slice joined;
		bool done = header_rows_join(slice_of(rows[i][0]), slice_of(rows[i][1]), &arena, &joined);

		check_int(done, rows[i][2] != NULL, rows[i][0]);
		check_slice(joined, rows[i][2] != NULL ? rows[i][2] : rows[i][1], rows[i][0]);
		arena_release(&arena);
	}
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
	check_document(PAGE("Fylke", "November 2013") "\tHelt ledige\n\n\tMenn\tKvinner\nOslo\t5\t1\n",
				   WANT_CELLS | WANT_DIAGNOSTICS,
				   "7.1 detail fylke=Oslo kjonn=Menn 2013-11 antall: 5\n"
				   "7.2 detail fylke=Oslo kjonn=Kvinner 2013-11 antall: 1\n"
				   "4 warning unexplained_heading: Helt ledige\n",
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
}

/* "Fylke" over the rows of a table. */
static void
test_corner(void)
{
	check(header_row_has_corner(slice_of("Fylke"), slice_of("Antall\tProsent")), "a dimension");
	check(header_row_has_corner(slice_of("<b>Alder </b>"), slice_of("2012\t2013")), "years");
	check(!header_row_has_corner(slice_of("Fylke"), slice_of("1\t2")), "numbers");
	check(!header_row_has_corner(slice_of("Tiltak"), slice_of("Antall\t*")), "a suppressed cell");
	check(!header_row_has_corner(slice_of("Tiltak"), slice_of("")), "no cell");
	check(!header_row_has_corner(slice_of("Oslo"), slice_of("Antall\tProsent")), "a member");
	check(!header_row_has_corner(slice_of(""), slice_of("Antall\tProsent")), "no label");
	check_document(PAGE("Fylke", "November 2013") "Fylke\tAntall\tProsent\nOslo\t5\t1\n",
				   WANT_CELLS | WANT_DIAGNOSTICS,
				   "5.1 detail fylke=Oslo 2013-11 antall: 5\n"
				   "5.2 detail fylke=Oslo 2013-11 prosent: 1\n",
				   "from the document to its cells");
}

int
main(void)
{
	test_join();
	test_reading();
	test_corner();
	return test_result("test_header_rows");
}
