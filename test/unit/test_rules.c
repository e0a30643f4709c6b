/*-------------------------------------------------------------------------
 *
 * test_rules.c
 *	  What labels mean by their own words, as rows and as columns alike; headings
 *	  over one another, and rows under one with less indent.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#define MONTH PAGE("Fylke", "November 2013")
#define YEAR  PAGE("Fylke", "Januar 2013 - desember 2013")
#define ALL	  (WANT_CELLS | WANT_DIAGNOSTICS)

/* Adds the cells of the two labels and what is diagnosed of them, the places put in. */
static void
add_expected(Output *out, bool rows, const char *const cells[2], const char *const told[2])
{
	for (int i = 0; i < 2; i++)
		addf(out, "%d.%d %s: %d\n", rows ? 5 + i : 5, rows ? 1 : 1 + i, cells[i], i + 1);
	for (int i = 0; i < 2; i++)
	{
		if (told[i] == NULL)
			continue;
		if (rows)
			addf(out, "%d %s\n", 5 + i, told[i]);
		else
			addf(out, "4.%d %s\n", 1 + i, told[i]);
	}
}

/* Two labels on the axis that is not of counties, and what is read there. */
typedef struct Pair
{
	const char *page;
	const char *labels[2];
	const char *cells[2];
	const char *told[2]; /* NULL: nothing */
} Pair;

static const Pair pairs[] = {
	/* a measure beside a name */
	{MONTH,
	 {"Menn Prosent", "Kvinner"},
	 {"detail fylke=Oslo kjonn=Menn 2013-11 prosent",
	  "detail fylke=Oslo kjonn=Kvinner 2013-11 antall"},
	 {NULL, NULL}},
	{MONTH,
	 {"Antall menn", "I alt Endring fra i fjor Antall"},
	 {"detail fylke=Oslo kjonn=Menn 2013-11 antall", "subtotal fylke=Oslo 2013-11 endring_antall"},
	 {NULL, NULL}},
	/* measures alone */
	{MONTH,
	 {"Antall", "Endring fra i fjor Prosent"},
	 {"detail fylke=Oslo 2013-11 antall", "detail fylke=Oslo 2013-11 endring_prosent"},
	 {NULL, NULL}},
	/* a period beside a name, before it and after */
	{MONTH,
	 {"Menn 2012", "Kvinner"},
	 {"detail fylke=Oslo kjonn=Menn 2012 antall", "detail fylke=Oslo kjonn=Kvinner 2013-11 antall"},
	 {NULL, NULL}},
	{YEAR,
	 {"mars 2013 I alt", "mars 2013 Menn"},
	 {"subtotal fylke=Oslo 2013-03 antall", "detail fylke=Oslo kjonn=Menn 2013-03 antall"},
	 {NULL, NULL}},
	{MONTH,
	 {"I alt 2012", "Menn 2012 Prosent"},
	 {"subtotal fylke=Oslo 2012 antall", "detail fylke=Oslo kjonn=Menn 2012 prosent"},
	 {NULL, NULL}},
	/* an average is not a count of its period */
	{YEAR,
	 {"Gjennomsnitt 2012", "Årsgjennomsnitt 2013"},
	 {"detail fylke=Oslo 2012 gjennomsnitt", "detail fylke=Oslo 2013 gjennomsnitt"},
	 {NULL, NULL}},
	/* months */
	{YEAR,
	 {"Oktober", "November"},
	 {"detail fylke=Oslo 2013-10 antall", "detail fylke=Oslo 2013-11 antall"},
	 {NULL, NULL}},
	{YEAR,
	 {"Oktober", "Novenber"},
	 {"detail fylke=Oslo 2013-10 antall", "detail fylke=Oslo 2013-11 antall"},
	 {NULL, "info label_corrected: Novenber -> november"}},
	{MONTH,
	 {"Oktober", "November"},
	 {"detail fylke=Oslo - antall", "detail fylke=Oslo 2013-11 antall"},
	 {"warning missing_period: Oktober", NULL}},
	/* no month among sexes */
	{YEAR,
	 {"Menn", "Novenber"},
	 {"detail fylke=Oslo kjonn=Menn 2013 antall", "detail fylke=Oslo kjonn=Novenber 2013 antall"},
	 {NULL, "info unknown_label: Novenber"}},
	/* a name that has lost its letters, of whatever dimension */
	{MONTH,
	 {"Arbeidsskere p tiltak", "Opplring"},
	 {"detail hovedgruppe=Arbeidssøkere på tiltak fylke=Oslo 2013-11 antall",
	  "detail tiltaksgruppe=Opplæring fylke=Oslo 2013-11 antall"},
	 {"info label_corrected: Arbeidsskere p tiltak -> Arbeidssøkere på tiltak",
	  "info label_corrected: Opplring -> Opplæring"}},
	/* the mark of a footnote */
	{MONTH,
	 {"Menn 1)", "I alt*"},
	 {"detail fylke=Oslo kjonn=Menn 2013-11 antall", "subtotal fylke=Oslo 2013-11 antall"},
	 {NULL, NULL}},
	/* the same twice */
	{MONTH,
	 {"Menn", "<b>menn</b>"},
	 {"detail fylke=Oslo kjonn=Menn 2013-11 antall", "detail fylke=Oslo kjonn=Menn 2013-11 antall"},
	 {NULL, "warning member_twice: <b>menn</b> -> Menn"}},
	{YEAR,
	 {"Mars", "mars 2013"},
	 {"detail fylke=Oslo 2013-03 antall", "detail fylke=Oslo 2013-03 antall"},
	 {NULL, "warning member_twice: mars 2013 -> Mars"}},
	{MONTH,
	 {"Antall", "Antall"},
	 {"detail fylke=Oslo 2013-11 antall", "detail fylke=Oslo 2013-11 antall"},
	 {NULL, "warning member_twice: Antall -> Antall"}},
	/* not the same: another measure, another period */
	{MONTH,
	 {"Menn", "Menn Prosent"},
	 {"detail fylke=Oslo kjonn=Menn 2013-11 antall",
	  "detail fylke=Oslo kjonn=Menn 2013-11 prosent"},
	 {NULL, NULL}},
	{MONTH,
	 {"Menn", "Menn 2012"},
	 {"detail fylke=Oslo kjonn=Menn 2013-11 antall", "detail fylke=Oslo kjonn=Menn 2012 antall"},
	 {NULL, NULL}},
};

static void
test_both_sides(void)
{
	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
	{
		const Pair *pair = &pairs[i];

		for (int rows = 0; rows < 2; rows++)
		{
			Output document = {0};
			Output expected = {0};

			addf(&document, rows ? "%s\tOslo\n%s\t1\n%s\t2\n" : "%s\t%s\t%s\nOslo\t1\t2\n",
				 pair->page, pair->labels[0], pair->labels[1]);
			add_expected(&expected, rows == 1, pair->cells, pair->told);
			check_document(document.text, ALL, expected.text,
						   rows ? "as labels of rows" : "as labels of columns");
			free(document.text);
			free(expected.text);
		}
	}
}

/* A row and a column that each name a measure, or a period. */
static void
test_row_and_column(void)
{
	check_document(MONTH "\tAntall\nMenn\t3\nMenn Prosent\t60\n", ALL,
				   "5.1 detail kjonn=Menn 2013-11 antall: 3\n"
				   "6.1 detail kjonn=Menn 2013-11 prosent: 60\n",
				   "a percentage below a count is no count");
	check_document(MONTH "\tMenn\tMenn Prosent\nAntall\t3\t60\n", ALL,
				   "5.1 detail kjonn=Menn 2013-11 antall: 3\n"
				   "5.2 detail kjonn=Menn 2013-11 prosent: 60\n",
				   "nor is one beside a count");
	check_document(MONTH "\tProsent\tEndring antall\nMenn Prosent\t3\t1\n", ALL,
				   "5.1 detail kjonn=Menn 2013-11 prosent: 3\n"
				   "5.2 detail kjonn=Menn 2013-11 : 1\n"
				   "5 warning measure_unclear: Menn Prosent -> endring_antall\n",
				   "of two other measures a cell has neither");
	check_document(MONTH "\t2012\t2013\nMenn 2012\t3\t1\n", WANT_CELLS,
				   "5.1 detail kjonn=Menn 2012 antall: 3\n"
				   "5.2 detail kjonn=Menn - antall: 1\n",
				   "of two periods a cell has neither");
}

/* Which rows are told of that say the same as another one. */
static void
test_twice(void)
{
	check_document(MONTH "\tAntall\nOslo\t5\nAgder\t1\nOslo\t6\nRogeland\t2\nOslo\t7\n",
				   WANT_DIAGNOSTICS,
				   "7 warning member_twice: Oslo -> Oslo\n"
				   "8 info label_corrected: Rogeland -> Rogaland\n"
				   "9 warning member_twice: Oslo -> Oslo\n",
				   "rows far from one another");
	check_document(MONTH "\tAntall\nI alt\t5\nOslo\t5\n" MONTH "\tAntall\nI alt\t5\nAgder\t1\n",
				   ALL,
				   "5.1 total 2013-11 antall: 5\n"
				   "6.1 detail fylke=Oslo 2013-11 antall: 5\n"
				   "11.1 total 2013-11 antall: 5 again\n"
				   "12.1 detail fylke=Agder 2013-11 antall: 1\n",
				   "a total that is printed again is none");
	check_document(MONTH "\tAntall\nI alt\t5\nOslo\t5\n" MONTH "\tAntall\nI alt\t5\nOslo\t1\n",
				   WANT_DIAGNOSTICS, "12 warning member_twice: Oslo -> Oslo\n",
				   "a row that is on both pages is one");
	check_document(MONTH "\tAntall\nSted\t5\nSTED\t1\nSted\t6\n", WANT_DIAGNOSTICS,
				   "5 info unknown_label: Sted\n6 info unknown_label: STED\n"
				   "7 info unknown_label: Sted\n7 warning member_twice: Sted -> Sted\n",
				   "names that nothing knows, by their text");
	check_document(MONTH
				   "\tMenn\t\tKvinner\t\n\tAntall\tProsent\tAntall\tAntall\nOslo\t1\t2\t3\t4\n",
				   WANT_DIAGNOSTICS, "5.4 warning member_twice: Antall -> Antall\n",
				   "columns under two headings");
}

/* What stands over the labels makes no column. */
static void
test_corners(void)
{
	static const char *const corners[] = {"Navn",  "Region", "Kommune",	   "Bostedsfylke",
										  "Fylke", "År",	 "Unnamed: 0", "<b>Fylke</b>"};

	for (size_t i = 0; i < sizeof(corners) / sizeof(corners[0]); i++)
	{
		Output document = {0};

		addf(&document, MONTH "%s\tAntall\tProsent\nOslo\t1\t2\n", corners[i]);
		check_document(document.text, ALL,
					   "5.1 detail fylke=Oslo 2013-11 antall: 1\n"
					   "5.2 detail fylke=Oslo 2013-11 prosent: 2\n",
					   corners[i]);
		free(document.text);
	}
	check_document(MONTH "År\tOslo\tAgder\n2011\t1\t2\n2012\t3\t4\n", ALL,
				   "5.1 detail fylke=Oslo 2011 antall: 1\n"
				   "5.2 detail fylke=Agder 2011 antall: 2\n"
				   "6.1 detail fylke=Oslo 2012 antall: 3\n"
				   "6.2 detail fylke=Agder 2012 antall: 4\n",
				   "over years");
	check_document(MONTH "Region\t2011\t2012\nOslo\t1\t2\n", ALL,
				   "5.1 detail fylke=Oslo 2011 antall: 1\n"
				   "5.2 detail fylke=Oslo 2012 antall: 2\n",
				   "beside years");
}

/* A band is the same without the word for years, wherever it stands. */
static void
test_bare_bands(void)
{
	check_document(MONTH "\tAntall\n60 og over\t5\n16-19\t4\n", ALL,
				   "5.1 detail alder=60 år og over 2013-11 antall: 5\n"
				   "6.1 detail alder=16-19 2013-11 antall: 4\n"
				   "5 info label_corrected: 60 og over -> 60 år og over\n",
				   "of rows");
	check_document(MONTH "\t20-24\t25-29 år\nOslo\t3\t4\n", ALL,
				   "5.1 detail fylke=Oslo alder=20-24 år 2013-11 antall: 3\n"
				   "5.2 detail fylke=Oslo alder=25-29 år 2013-11 antall: 4\n"
				   "4.1 info label_corrected: 20-24 -> 20-24 år\n",
				   "of columns");
	check_document(MONTH "Menn 20-24\n\n\tAntall\nOslo\t3\n", ALL,
				   "7.1 detail fylke=Oslo alder=20-24 år kjonn=Menn 2013-11 antall: 3\n",
				   "of a stratum");
}

/* Rows under one with less indent are a part of it. */
static void
test_indents(void)
{
	check_document(MONTH "\tAntall\nOslo\t5\n  Menn\t3\n  Kvinner\t2\nAgder\t4\n  Menn\t1\n"
						 "  Kvinner\t3\n",
				   WANT_TABLES | ALL,
				   "table 1: kjonn x measure, 2013-11\n"
				   "5.1 subtotal fylke=Oslo 2013-11 antall: 5\n"
				   "6.1 detail fylke=Oslo kjonn=Menn 2013-11 antall: 3\n"
				   "7.1 detail fylke=Oslo kjonn=Kvinner 2013-11 antall: 2\n"
				   "8.1 subtotal fylke=Agder 2013-11 antall: 4\n"
				   "9.1 detail fylke=Agder kjonn=Menn 2013-11 antall: 1\n"
				   "10.1 detail fylke=Agder kjonn=Kvinner 2013-11 antall: 3\n",
				   "the same children under two rows are not the same twice");
	check_document(MONTH "\tAntall\nOslo\t5\n  20-24 år\t3\n\xC2\xA0\xC2\xA0\xC2\xA0 Menn\t1\n"
						 "    Kvinner\t2\n  16-18 år\t2\n",
				   ALL,
				   "5.1 subtotal fylke=Oslo 2013-11 antall: 5\n"
				   "6.1 subtotal fylke=Oslo alder=20-24 år 2013-11 antall: 3\n"
				   "7.1 detail fylke=Oslo alder=20-24 år kjonn=Menn 2013-11 antall: 1\n"
				   "8.1 detail fylke=Oslo alder=20-24 år kjonn=Kvinner 2013-11 antall: 2\n"
				   "9.1 detail fylke=Oslo alder=16-18 år 2013-11 antall: 2\n",
				   "two levels");
	check_document(MONTH "\tAntall\n2011\t9\n  Menn\t4\n2012\t8\n  Menn\t3\n", ALL,
				   "5.1 total 2011 antall: 9\n"
				   "6.1 detail kjonn=Menn 2011 antall: 4\n"
				   "7.1 total 2012 antall: 8\n"
				   "8.1 detail kjonn=Menn 2012 antall: 3\n",
				   "under periods");
	check_document(MONTH "\tAntall\nOslo\t9\n  2011\t4\n  2012\t5\n", ALL,
				   "5.1 subtotal fylke=Oslo 2013-11 antall: 9\n"
				   "6.1 detail fylke=Oslo 2011 antall: 4\n"
				   "7.1 detail fylke=Oslo 2012 antall: 5\n",
				   "periods under a member");
	check_document(MONTH "\tAntall\nOslo\t9\n  Antall\t4\n  Prosent\t5\n", WANT_TABLES,
				   "table 1: fylke x measure, 2013-11\n", "measures under a member");
	check_document(MONTH "\tAntall\nI alt\t9\n  Menn\t4\n  Kvinner\t5\n", ALL,
				   "5.1 total 2013-11 antall: 9\n"
				   "6.1 detail kjonn=Menn 2013-11 antall: 4\n"
				   "7.1 detail kjonn=Kvinner 2013-11 antall: 5\n",
				   "under the total of the table");
	check_document(MONTH "\tAntall\nOslo\t9\n Viken\t4\n  Agder\t5\n", ALL,
				   "5.1 detail fylke=Oslo 2013-11 antall: 9\n"
				   "6.1 detail fylke=Viken 2013-11 antall: 4\n"
				   "7.1 detail fylke=Agder 2013-11 antall: 5\n",
				   "no county is a part of another one");
	check_document(PAGE("Tiltak", "November 2013") "\tAntall\nOpplæring\t9\n  AMO Kurs\t4\n"
												   "  Utdanning\t5\n",
				   ALL,
				   "5.1 subtotal tiltaksgruppe=Opplæring 2013-11 antall: 9\n"
				   "6.1 detail tiltaksgruppe=Opplæring tiltak=AMO Kurs 2013-11 antall: 4\n"
				   "7.1 detail tiltaksgruppe=Opplæring tiltak=Utdanning 2013-11 antall: 5\n",
				   "measures under their group");
	/* A month that its page's period does not hold has none, wherever it stands. */
	check_document(MONTH "\tAntall\nOslo\t9\n  Oktober\t4\n  November\t5\n", ALL,
				   "5.1 subtotal fylke=Oslo 2013-11 antall: 9\n"
				   "6.1 detail fylke=Oslo - antall: 4\n"
				   "7.1 detail fylke=Oslo 2013-11 antall: 5\n"
				   "6 warning missing_period:   Oktober\n",
				   "a month that is not in the page's period, under a member");
}

/* Headings over one another say what each of them says. */
static void
test_headings(void)
{
	static const char *const headings[][2] = {
		{"\tTilfeller\tTilfeller\n\t2003\t2004\n",
		 "6.1 detail fylke=Oslo 2003 tilfeller: 1\n6.2 detail fylke=Oslo 2004 tilfeller: 2\n"},
		{"\t2003\t2004\n\tTilfeller\tTilfeller\n",
		 "6.1 detail fylke=Oslo 2003 tilfeller: 1\n6.2 detail fylke=Oslo 2004 tilfeller: 2\n"},
		{"\tProsent\t\n\t2003\t2004\n",
		 "6.1 detail fylke=Oslo 2003 prosent: 1\n6.2 detail fylke=Oslo 2004 prosent: 2\n"},
		{"\tOktober 2012\tOktober 2013\n\tEndring siste år\tEndring siste år\n",
		 "6.1 detail fylke=Oslo 2012-10 endring_siste_aar: 1\n"
		 "6.2 detail fylke=Oslo 2013-10 endring_siste_aar: 2\n"},
		{"\t2. kvartal 2010\t\n\tAntall\tProsent\n",
		 "6.1 detail fylke=Oslo 2010-Q2 antall: 1\n6.2 detail fylke=Oslo 2010-Q2 prosent: 2\n"},
		{"\t2012\t\n\tOktober\tNovember\n",
		 "6.1 detail fylke=Oslo 2012-10 antall: 1\n6.2 detail fylke=Oslo 2012-11 antall: 2\n"},
		{"\tMenn\tKvinner\n\t19 år og under\t19 år og under\n",
		 "6.1 detail fylke=Oslo alder=19 år og under kjonn=Menn 2013-11 antall: 1\n"
		 "6.2 detail fylke=Oslo alder=19 år og under kjonn=Kvinner 2013-11 antall: 2\n"},
		{"\tMenn\t\n\t19 år og under\t16-19 år\n",
		 "6.1 detail fylke=Oslo alder=19 år og under kjonn=Menn 2013-11 antall: 1\n"
		 "6.2 detail fylke=Oslo alder=16-19 år kjonn=Menn 2013-11 antall: 2\n"},
		{"\t16-19 år\t\n\tMenn\tI alt\n",
		 "6.1 detail fylke=Oslo alder=16-19 år kjonn=Menn 2013-11 antall: 1\n"
		 "6.2 subtotal fylke=Oslo alder=16-19 år 2013-11 antall: 2\n"},
		{"\tI alt\t\n\tI alt\tMenn\n", "6.1 subtotal fylke=Oslo 2013-11 antall: 1\n"
									   "6.2 subtotal fylke=Oslo kjonn=Menn 2013-11 antall: 2\n"},
		{"\tTilfeller\tAntall\n\tMenn\tMenn\n",
		 "6.1 detail fylke=Oslo kjonn=Menn 2013-11 tilfeller: 1\n"
		 "6.2 detail fylke=Oslo kjonn=Menn 2013-11 antall: 2\n"},
		{"\tEndring fra i fjor\tEndring fra i fjor\n\tAntall\tProsent\n",
		 "6.1 detail fylke=Oslo 2013-11 endring_antall: 1\n"
		 "6.2 detail fylke=Oslo 2013-11 endring_prosent: 2\n"},
		{"\tMenn\t\n\tOktober\tNovember\n", "6.1 detail fylke=Oslo kjonn=Menn - antall: 1\n"
											"6.2 detail fylke=Oslo kjonn=Menn 2013-11 antall: 2\n"},
	};

	for (size_t i = 0; i < sizeof(headings) / sizeof(headings[0]); i++)
	{
		Output document = {0};

		addf(&document, MONTH "%sOslo\t1\t2\n", headings[i][0]);
		check_document(document.text, WANT_CELLS, headings[i][1], headings[i][0]);
		free(document.text);
	}
}

static void
test_three_headings(void)
{
	static const char *const headings[] = {
		"\tMenn\tKvinner\n\t2012\t2013\t2012\t2013\n",
		"\tMenn\t\t\t\tKvinner\t\t\t\n\t2012\t\t2013\t\t2012\t\t2013\t\n",
		("\tMenn\tMenn\tMenn\tMenn\tKvinner\tKvinner\tKvinner\tKvinner\n"
		 "\t2012\t2012\t2013\t2013\t2012\t2012\t2013\t2013\n")};

	for (size_t i = 0; i < sizeof(headings) / sizeof(headings[0]); i++)
	{
		Output document = {0};

		addf(&document,
			 MONTH "%s\tAntall\tProsent\tAntall\tProsent\tAntall\tProsent\tAntall\tProsent\n"
				   "Oslo\t1\t2\t3\t4\t5\t6\t7\t8\n",
			 headings[i]);
		check_document(document.text, ALL,
					   "7.1 detail fylke=Oslo kjonn=Menn 2012 antall: 1\n"
					   "7.2 detail fylke=Oslo kjonn=Menn 2012 prosent: 2\n"
					   "7.3 detail fylke=Oslo kjonn=Menn 2013 antall: 3\n"
					   "7.4 detail fylke=Oslo kjonn=Menn 2013 prosent: 4\n"
					   "7.5 detail fylke=Oslo kjonn=Kvinner 2012 antall: 5\n"
					   "7.6 detail fylke=Oslo kjonn=Kvinner 2012 prosent: 6\n"
					   "7.7 detail fylke=Oslo kjonn=Kvinner 2013 antall: 7\n"
					   "7.8 detail fylke=Oslo kjonn=Kvinner 2013 prosent: 8\n",
					   headings[i]);
		free(document.text);
	}
}

/* What is said of a column under several headings: where it stands, and its lowest heading. */
static void
test_columns_told(void)
{
	check_document(MONTH "\tMenn\t\n\tAntall\t**Noe**\nOslo\t1\t2\n", WANT_DIAGNOSTICS,
				   "5.2 info unknown_label: **Noe**\n", "an unknown heading");
	check_document(MONTH "\tMenn\t\n\tOktober\tNovember\nOslo\t1\t2\n", WANT_DIAGNOSTICS,
				   "5.1 warning missing_period: Oktober\n",
				   "a month that is not in the page's period");
	check_document(MONTH "\tTilfeller\t\n\tMenn\tKvinner\nOslo\t1\t2\n", WANT_DIAGNOSTICS,
				   "4 warning unexplained_heading: \tTilfeller\t\n",
				   "a heading over all that says nothing of each");
}

/* Numbers without a label are cells, and that is told. */
static void
test_missing_label(void)
{
	check_document(MONTH "\tMenn\tKvinner\n\t3\t782 195\nOslo\t1\t2\n", ALL,
				   "5.1 unknown kjonn=Menn 2013-11 antall: 3\n"
				   "5.2 unknown kjonn=Kvinner 2013-11 antall: 782195\n"
				   "6.1 detail fylke=Oslo kjonn=Menn 2013-11 antall: 1\n"
				   "6.2 detail fylke=Oslo kjonn=Kvinner 2013-11 antall: 2\n"
				   "5 warning missing_label: \t3\t782 195\n",
				   "right below the headings");
	check_document(MONTH "\tMenn\tKvinner\nOslo\t1\t2\n\t2012\t2013\n<b></b>\t*\t\n", ALL,
				   "5.1 detail fylke=Oslo kjonn=Menn 2013-11 antall: 1\n"
				   "5.2 detail fylke=Oslo kjonn=Kvinner 2013-11 antall: 2\n"
				   "6.1 unknown kjonn=Menn 2013-11 antall: 2012\n"
				   "6.2 unknown kjonn=Kvinner 2013-11 antall: 2013\n"
				   "7.1 unknown kjonn=Menn 2013-11 antall: * 0..3\n"
				   "7.2 unknown kjonn=Kvinner 2013-11 antall: 0 blank\n"
				   "5.1 warning primary_not_suppressed: 1\n"
				   "5.2 warning primary_not_suppressed: 2\n"
				   "6 warning missing_label: \t2012\t2013\n"
				   "7 warning missing_label: <b></b>\t*\t\n"
				   "7.1 warning threshold_assumed: *\n",
				   "below rows, years too");
	check_document(PAGE("Fylke", "2012") "\tJanuar\tFebruar\n\t2012\t1987\nOslo\t1\t2\n", ALL,
				   "5.1 unknown 2012-01 antall: 2012\n"
				   "5.2 unknown 2012-02 antall: 1987\n"
				   "6.1 detail fylke=Oslo 2012-01 antall: 1\n"
				   "6.2 detail fylke=Oslo 2012-02 antall: 2\n"
				   "5 warning missing_label: \t2012\t1987\n",
				   "counts below months");
}

/* A table tells of its own stratum, not of one that stands pages before it. */
static void
test_strata(void)
{
	static const char *const pages[] = {
		MONTH "\tAntall\nOslo\t1\n",
		"Fylke\nMai 2014\n\tAntall\nOslo\t1\n",
		"Deltakere i arbeidsrettede tiltak. Tiltak og fylke. En måned\n\tAntall\nOslo\t1\n",
	};

	for (size_t i = 0; i < sizeof(pages) / sizeof(pages[0]); i++)
	{
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		Output document = {0};
		Reading reading;
		const char *told;

		addf(&document, PAGE("Noe", "November 2013") "Noe helt eget\n\tAntall\nMenn\t1\n\n%s",
			 pages[i]);
		check_int(read_document(slice_of(document.text), &source, WANT_DIAGNOSTICS, &reading),
				  REPORT_OK, pages[i]);
		told = reading.out.text == NULL ? NULL : strstr(reading.out.text, "Noe helt eget");
		check(told != NULL, "the first table tells of it");
		check(told != NULL && strstr(told + 1, "Noe helt eget") == NULL, pages[i]);
		free(document.text);
		free(reading.out.text);
	}
}

int
main(void)
{
	test_both_sides();
	test_row_and_column();
	test_twice();
	test_corners();
	test_bare_bands();
	test_indents();
	test_headings();
	test_three_headings();
	test_columns_told();
	test_missing_label();
	test_strata();
	return test_result("test_rules");
}
