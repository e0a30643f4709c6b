/*-------------------------------------------------------------------------
 *
 * test_cells.c
 *	  Cells: their role, period, measure, value and bounds.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#define FYLKE PAGE("Fylke", "November 2013")

static void
check_cells(const char *document, const char *expected, const char *what)
{
	check_document(document, WANT_CELLS, expected, what);
}

static void
test_roles(void)
{
	check_cells(FYLKE "\tI alt\tMenn\nI alt\t3\t2\nOslo\t1\t1\n",
				"5.1 total 2013-11 antall: 3\n"
				"5.2 subtotal kjonn=Menn 2013-11 antall: 2\n"
				"6.1 subtotal fylke=Oslo 2013-11 antall: 1\n"
				"6.2 detail fylke=Oslo kjonn=Menn 2013-11 antall: 1\n",
				"two axes that aggregate");
	check_cells(
		PAGE("Tiltak", "November 2013") "\tAntall\tNovember\nI alt\t3\t3\nI alt opplæring\t2\t2\n"
										"Utdanning\t2\t2\nI alt opplæring\t2\t2\n",
		"5.1 total 2013-11 antall: 3\n"
		"5.2 total 2013-11 antall: 3\n"
		"6.1 subtotal tiltaksgruppe=Opplæring 2013-11 antall: 2\n"
		"6.2 subtotal tiltaksgruppe=Opplæring 2013-11 antall: 2\n"
		"7.1 detail tiltaksgruppe=Opplæring tiltak=Utdanning 2013-11 antall: 2\n"
		"7.2 detail tiltaksgruppe=Opplæring tiltak=Utdanning 2013-11 antall: 2\n"
		"8.1 subtotal tiltaksgruppe=Opplæring 2013-11 antall: 2\n"
		"8.2 subtotal tiltaksgruppe=Opplæring 2013-11 antall: 2\n",
		"months and measures are no aggregation");
	check_cells(PAGE("Kjønn", "Januar - mars 2016") "\tI alt\tMenn\nJanuar\t3\t2\nMars\t1\t1\n",
				"5.1 total 2016-01 antall: 3\n"
				"5.2 detail kjonn=Menn 2016-01 antall: 2\n"
				"6.1 total 2016-03 antall: 1\n"
				"6.2 detail kjonn=Menn 2016-03 antall: 1\n",
				"months down the rows");
	check_cells(FYLKE "\tMenn\nAntall\t3\nEndring antall\t2\nOslo\t1\n",
				"5.1 subtotal kjonn=Menn 2013-11 antall: 3\n"
				"6.1 subtotal kjonn=Menn 2013-11 endring_antall: 2\n"
				"7.1 detail fylke=Oslo kjonn=Menn 2013-11 antall: 1\n",
				"measures down the rows");
}

static void
test_periods(void)
{
	check_cells(
		PAGE("Fylke", "Juli 2021 - Juni 2022") "\tJuli\tDesember\tJanuar\tJuni\nOslo\t1\t2\t3\t4\n",
		"5.1 detail fylke=Oslo 2021-07 antall: 1\n"
		"5.2 detail fylke=Oslo 2021-12 antall: 2\n"
		"5.3 detail fylke=Oslo 2022-01 antall: 3\n"
		"5.4 detail fylke=Oslo 2022-06 antall: 4\n",
		"a period that crosses a year's end");
	check_cells(
		PAGE(
			"Fylke",
			"Januar - mars 2016") "\tJanuar\tGjennomsnitt hittil i år\tMars 2016\nOslo\t1\t2,5\t3\n",
		"5.1 detail fylke=Oslo 2016-01 antall: 1\n"
		"5.2 detail fylke=Oslo 2016-Q1 gjennomsnitt_hittil_i_aar: 2,5 decimal\n"
		"5.3 detail fylke=Oslo 2016-03 antall: 3\n",
		"a measure among months is over the whole period");
	check_cells(PAGE("Fylke", "Januar - mars 2016") "\tApril\t2015\t1. kv.\nOslo\t1\t2\t3\n",
				"5.1 detail fylke=Oslo - antall: 1\n"
				"5.2 detail fylke=Oslo 2015 antall: 2\n"
				"5.3 detail fylke=Oslo 2016-Q1 antall: 3\n",
				"a month outside the period has none; a year is itself");
	check_cells(PAGE("Fylke", "Januar 2021 - mars 2022") "\tFebruar\nOslo\t1\n",
				"5.1 detail fylke=Oslo - antall: 1\n",
				"a month that is in the period twice has none");
	check_cells("\tMars\tMars 2022\nOslo\t1\t2\n",
				"2.1 detail fylke=Oslo - antall: 1\n2.2 detail fylke=Oslo 2022-03 antall: 2\n",
				"a month without any period");
	check_cells(PAGE("Fylke", "2019 - 2020") "\t2019\t2020\nOslo\t1\t2\n",
				"5.1 detail fylke=Oslo 2019 antall: 1\n5.2 detail fylke=Oslo 2020 antall: 2\n",
				"years as columns");
}

static void
test_values(void)
{
	check_cells(
		FYLKE
		"\tAntall\tEndring antall\tEndring prosent\nOslo\t1 234\t-5\t-0\nAgder\t*\t*\t*\nViken\t2,4\t2,4\tx\n",
		"5.1 detail fylke=Oslo 2013-11 antall: 1234\n"
		"5.2 detail fylke=Oslo 2013-11 endring_antall: -5\n"
		"5.3 detail fylke=Oslo 2013-11 endring_prosent: 0\n"
		"6.1 detail fylke=Agder 2013-11 antall: * 0..3\n"
		"6.2 detail fylke=Agder 2013-11 endring_antall: *\n"
		"6.3 detail fylke=Agder 2013-11 endring_prosent: *\n"
		"7.1 detail fylke=Viken 2013-11 antall: 2,4 decimal\n"
		"7.2 detail fylke=Viken 2013-11 endring_antall: 2,4 decimal\n"
		"7.3 detail fylke=Viken 2013-11 endring_prosent: x invalid\n",
		"numbers, stars, decimals, noise");
	check_cells(FYLKE "\tAntall\tEndring antall\nOslo\t:\t:\nAgder\t5\t-1\n",
				"5.1 detail fylke=Oslo 2013-11 antall: * 0..1152921504606846976\n"
				"5.2 detail fylke=Oslo 2013-11 endring_antall: *\n"
				"6.1 detail fylke=Agder 2013-11 antall: 5\n"
				"6.2 detail fylke=Agder 2013-11 endring_antall: -1\n",
				"a count of any size");
	check_cells("Tall under 5 er vist som *\n" FYLKE "\tAntall\nOslo\t:\nAgder\t*\n",
				"6.1 detail fylke=Oslo 2013-11 antall: * 5..1152921504606846976\n"
				"7.1 detail fylke=Agder 2013-11 antall: * 0..4\n",
				"it is no small one, which would have the other sign");
	check_cells("Tall under 5 er vist som :\n" FYLKE "\tAntall\nOslo\t:\n",
				"6.1 detail fylke=Oslo 2013-11 antall: * 0..4\n",
				"unless the notes say so of the colon");
	check_cells("Skjulte tall er vist som «..»\nTall under 5 er vist som «*»\n" FYLKE
				"\tAntall\nOslo\t..\nAgder\t*\nRogaland\t:\n",
				"7.1 detail fylke=Oslo 2013-11 antall: * 5..1152921504606846976\n"
				"8.1 detail fylke=Agder 2013-11 antall: * 0..4\n"
				"9.1 detail fylke=Rogaland 2013-11 antall: * 5..1152921504606846976\n",
				"a sign beside the star is of any size");
	check_cells(
		"Tall under 5 er vist som «*»\nDer det ikke kan regnes prosent, står tegnet «**».\n" FYLKE
		"\tAntall\nOslo\t**\nAgder\t*\n",
		"7.1 detail fylke=Oslo 2013-11 antall: * 5..1152921504606846976\n"
		"8.1 detail fylke=Agder 2013-11 antall: * 0..4\n",
		"and so are two stars beside it");
	check_cells(FYLKE "\tAntall\t%\t+\nOslo\t5\t6\t7\n",
				"5.1 detail fylke=Oslo 2013-11 antall: 5\n"
				"5.2 detail fylke=Oslo 2013-11 prosent: 6\n"
				"5.3 detail fylke=Oslo 2013-11 +: 7\n",
				"headings without letters");
	check_cells(FYLKE "\tAntall\tEndring antall\nOslo\t\t \n",
				"5.1 detail fylke=Oslo 2013-11 antall: 0 blank\n"
				"5.2 detail fylke=Oslo 2013-11 endring_antall:   blank\n",
				"a blank count is zero, a blank change is nothing");
	check_cells(FYLKE "\tAntall\tNoe\nOslo\t**12**\t\\*\n",
				"5.1 detail fylke=Oslo 2013-11 antall: 12\n5.2 detail fylke=Oslo 2013-11 noe: *\n",
				"markup around a value; what is suppressed of a measure of its own has no bounds");
	check_cells(FYLKE "\tAntall\tNoe\tMer\nOslo\t1\n\t2\t3\t4\t5\n",
				"5.1 detail fylke=Oslo 2013-11 antall: 1\n"
				"6.1 unknown 2013-11 antall: 2\n"
				"6.2 unknown 2013-11 noe: 3\n"
				"6.3 unknown 2013-11 mer: 4\n",
				"a row too short, and one too long that has lost its label");
}

/* A star that is all there is of a row without marks between its cells. */
static void
test_lone_star(void)
{
	check_cells(
		FYLKE "Tall mindre enn 4 er erstattet med tegnet «*».\nI alt Menn Kvinner\n"
			  "I alt 77 60 17\nOslo *\nViken 9 * 6\n",
		"6.1 total 2013-11 antall: 77\n"
		"6.2 subtotal kjonn=Menn 2013-11 antall: 60\n"
		"6.3 subtotal kjonn=Kvinner 2013-11 antall: 17\n"
		"7.1 subtotal fylke=Oslo 2013-11 antall: * invalid\n"
		"7.2 detail fylke=Oslo kjonn=Menn 2013-11 antall: * invalid\n"
		"7.3 detail fylke=Oslo kjonn=Kvinner 2013-11 antall: * invalid\n"
		"8.1 subtotal fylke=Viken 2013-11 antall: 9\n"
		"8.2 detail fylke=Viken kjonn=Menn 2013-11 antall: * 1..3\n"
		"8.3 detail fylke=Viken kjonn=Kvinner 2013-11 antall: 6\n",
		"a star alone is one of its row's cells, but nothing tells which; the others are blank");
}

/* What a star can be: the threshold of the notes, and whether zeros are printed as blanks, anywhere. */
static void
test_suppression(void)
{
	check_cells("Tall mindre enn 10 vises ikke.\n" FYLKE "\tAntall\nOslo\t*\n",
				"6.1 detail fylke=Oslo 2013-11 antall: * 0..9\n", "the notes' threshold");
	check_cells(FYLKE "\tAntall\nOslo\t*\n\nTall mindre enn 10 vises ikke.\n",
				"5.1 detail fylke=Oslo 2013-11 antall: * 0..9\n", "notes behind the tables");
	check_cells(FYLKE "\tAntall\nOslo\t*\nViken\t\n" FYLKE
					  "\tAntall\nOslo\t*\nTall mindre enn 10 vises ikke.\n",
				"5.1 detail fylke=Oslo 2013-11 antall: * 1..9\n"
				"6.1 detail fylke=Viken 2013-11 antall: 0 blank\n"
				"11.1 detail fylke=Oslo 2013-11 antall: * 1..9\n",
				"behind tables with a blank");
	check_cells("Tall mindre enn 10 vises ikke.\n" FYLKE "\tAntall\nOslo\t*\nMindre enn 5 her.\n",
				"6.1 detail fylke=Oslo 2013-11 antall: * 0..9\n", "what is said first stands");
	check_cells(FYLKE "\tAntall\nOslo\t*\nViken\t\n",
				"5.1 detail fylke=Oslo 2013-11 antall: * 1..3\n"
				"6.1 detail fylke=Viken 2013-11 antall: 0 blank\n",
				"a blank behind it");
	check_cells(FYLKE "\tMenn\tKvinner\nOslo\t\t*\n",
				"5.1 detail fylke=Oslo kjonn=Menn 2013-11 antall: 0 blank\n"
				"5.2 detail fylke=Oslo kjonn=Kvinner 2013-11 antall: * 1..3\n",
				"a blank before it");
	check_cells(FYLKE "\tMenn\tKvinner\nOslo\t*\t5\n\t\t6\n",
				"5.1 detail fylke=Oslo kjonn=Menn 2013-11 antall: * 0..3\n"
				"5.2 detail fylke=Oslo kjonn=Kvinner 2013-11 antall: 5\n"
				"6.1 unknown kjonn=Menn 2013-11 antall: 0 blank\n"
				"6.2 unknown kjonn=Kvinner 2013-11 antall: 6\n",
				"a blank in a row that has lost its label, and may be none");
	check_cells(FYLKE "\tAntall\nOslo\t*\n" PAGE("Kjønn", "Mai 2014") "\tAntall\nMenn\t<b></b>\n",
				"5.1 detail fylke=Oslo 2013-11 antall: * 1..3\n"
				"10.1 detail kjonn=Menn 2014-05 antall: 0 blank\n",
				"a blank of markup pages later");
	check_cells(FYLKE "\tAntall\tEndring antall\nOslo\t*\t\n",
				"5.1 detail fylke=Oslo 2013-11 antall: * 0..3\n"
				"5.2 detail fylke=Oslo 2013-11 endring_antall:  blank\n",
				"a blank change tells nothing");
	check_cells(FYLKE "\tOslo\nMenn\t*\nProsent\t\nMenn Endring antall\t\n",
				"5.1 detail fylke=Oslo kjonn=Menn 2013-11 antall: * 0..3\n"
				"6.1 subtotal fylke=Oslo 2013-11 prosent:  blank\n"
				"7.1 detail fylke=Oslo kjonn=Menn 2013-11 endring_antall:  blank\n",
				"nor does one in a row of percentages or changes");
	check_cells(
		FYLKE "\tAntall\nOslo\t*\nViken\t1\t\n",
		"5.1 detail fylke=Oslo 2013-11 antall: * 0..3\n6.1 detail fylke=Viken 2013-11 antall: 1\n",
		"nor does a blank beyond the header");
	check_cells("Oslo\t\n" FYLKE "\tAntall\nOslo\t*\n",
				"6.1 detail fylke=Oslo 2013-11 antall: * 0..3\n",
				"nor one in a row before its header");
	check_cells(
		FYLKE "\tAntall\nOslo\t\nViken\t5\n",
		"5.1 detail fylke=Oslo 2013-11 antall: 0 blank\n6.1 detail fylke=Viken 2013-11 antall: 5\n",
		"a blank where nothing is suppressed");
}

/* The cells of a line, put together, are the line. */
static bool
rebuild_row(void *context, const ReportTable *table, const ReportRow *row)
{
	Output *out = context;

	(void) table;
	add_slice(out, row->printed);
	for (int i = 0; i < row->n_cells; i++)
	{
		addf(out, "\t");
		add_slice(out, row->cells[i].printed.raw);
		check(row->cells[i].col == i + 1, "columns count from one");
	}
	addf(out, "\n");
	return true;
}

static void
test_nothing_lost(void)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Output out = {0};
	const ReportSink sink = {.row = rebuild_row, .context = &out};
	const char *rows =
		"<b>Oslo</b>\t **1 234** \t\\*\n  Viken  \t\t&nbsp;\n\t5\t6\n# Agder\t1\t2\n";
	Output document = {0};

	addf(&document, "\tAntall\tEndring\n%s", rows);
	check(report_read((Slice) {document.text, document.len}, &source, &sink) == REPORT_OK,
		  "is read");
	check_text(out.text, rows, "the rows of a line put together are the line");
	free(out.text);
	free(document.text);
}

/* The sign that the notes name, before the tables or after them; any other stays what it is. */
static void
test_signs(void)
{
	check_cells("Om tabellene\nTall under 5 er erstattet med «:».\nMed spesialtegn «:».\n" FYLKE
				"\tAntall\tEndring antall\nOslo\t:\t:\nViken\t<b>:</b>\t..\nAgder\t*\t-\n",
				"8.1 detail fylke=Oslo 2013-11 antall: * 0..4\n"
				"8.2 detail fylke=Oslo 2013-11 endring_antall: *\n"
				"9.1 detail fylke=Viken 2013-11 antall: * 0..4\n"
				"9.2 detail fylke=Viken 2013-11 endring_antall: .. invalid\n"
				"10.1 detail fylke=Agder 2013-11 antall: * 0..4\n"
				"10.2 detail fylke=Agder 2013-11 endring_antall: - blank\n",
				"a sign named before the tables");
	check_cells(FYLKE "\tAntall\nOslo\t–\nViken\t\nTall under 5 vises med tegnet «–».\n",
				"5.1 detail fylke=Oslo 2013-11 antall: * 1..4\n"
				"6.1 detail fylke=Viken 2013-11 antall: 0 blank\n",
				"a sign named behind them");
}

int
main(void)
{
	test_roles();
	test_lone_star();
	test_periods();
	test_values();
	test_suppression();
	test_nothing_lost();
	test_signs();
	return test_result("test_cells");
}
