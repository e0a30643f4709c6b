/*-------------------------------------------------------------------------
 *
 * test_period_rows.c
 *	  Rows, corners and captions that say when the rows below them are of.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

/* A year alone in a row heads the months, or the members, below it. */
static const Case years[] = {
	{"a year in a line of its own over months, of a page of parts of two years",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "November 2019 - februar 2020\n"
	 "Måned\tOslo\tI alt\n"
	 "2019\n"
	 "Desember\t11\t21\n"
	 "2020\n"
	 "Januar\t12\t22\n",
	 "table 1: month x fylke, 2019-11/2020-02\n"
	 "6.1 detail fylke=Oslo 2019-12 antall: 11\n"
	 "6.2 total 2019-12 antall: 21\n"
	 "8.1 detail fylke=Oslo 2020-01 antall: 12\n"
	 "8.2 total 2020-01 antall: 22\n"},
	{"a year with blank cells, and months of more than one year of the page",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2018 - 2020\n"
	 "Måned\tOslo\tI alt\n"
	 "2019\t\t\n"
	 "Januar\t11\t21\n"
	 "2020\t\t\n"
	 "Januar\t12\t22\n",
	 "table 1: month x fylke, 2018-01/2020-12\n"
	 "6.1 detail fylke=Oslo 2019-01 antall: 11\n"
	 "6.2 total 2019-01 antall: 21\n"
	 "8.1 detail fylke=Oslo 2020-01 antall: 12\n"
	 "8.2 total 2020-01 antall: 22\n"},
	{"years over counties",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2019 - 2020\n"
	 "\tI alt\tMenn\n"
	 "2019\t\t\n"
	 "Oslo\t10\t6\n"
	 "Agder\t2\t1\n"
	 "2020\t\t\n"
	 "Oslo\t11\t6\n"
	 "Agder\t2\t1\n",
	 "table 1: fylke x kjonn, 2019-01/2020-12\n"
	 "6.1 subtotal fylke=Oslo 2019 antall: 10\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2019 antall: 6\n"
	 "7.1 subtotal fylke=Agder 2019 antall: 2\n"
	 "7.2 detail fylke=Agder kjonn=Menn 2019 antall: 1\n"
	 "9.1 subtotal fylke=Oslo 2020 antall: 11\n"
	 "9.2 detail fylke=Oslo kjonn=Menn 2020 antall: 6\n"
	 "10.1 subtotal fylke=Agder 2020 antall: 2\n"
	 "10.2 detail fylke=Agder kjonn=Menn 2020 antall: 1\n"},
	{"years over counties, and months over the columns",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2019 - 2020\n"
	 "\tJanuar\tFebruar\n"
	 "2019\t\t\n"
	 "Oslo\t10\t6\n"
	 "2020\t\t\n"
	 "Oslo\t11\t7\n",
	 "table 1: fylke x month, 2019-01/2020-12\n"
	 "6.1 detail fylke=Oslo 2019-01 antall: 10\n"
	 "6.2 detail fylke=Oslo 2019-02 antall: 6\n"
	 "8.1 detail fylke=Oslo 2020-01 antall: 11\n"
	 "8.2 detail fylke=Oslo 2020-02 antall: 7\n"},
	{"years over counties, and these over sexes",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kjønn\n"
	 "2019 - 2020\n"
	 "\tAntall\tProsent\n"
	 "2019\t\t\n"
	 "Oslo\t\t\n"
	 "Menn\t10\t2\n"
	 "Kvinner\t12\t3\n"
	 "Agder\t\t\n"
	 "Menn\t5\t2\n"
	 "2020\t\t\n"
	 "Oslo\t\t\n"
	 "Menn\t11\t2\n",
	 "table 1: kjonn x measure, 2019-01/2020-12\n"
	 "7.1 detail fylke=Oslo kjonn=Menn 2019 antall: 10\n"
	 "7.2 detail fylke=Oslo kjonn=Menn 2019 prosent: 2\n"
	 "8.1 detail fylke=Oslo kjonn=Kvinner 2019 antall: 12\n"
	 "8.2 detail fylke=Oslo kjonn=Kvinner 2019 prosent: 3\n"
	 "10.1 detail fylke=Agder kjonn=Menn 2019 antall: 5\n"
	 "10.2 detail fylke=Agder kjonn=Menn 2019 prosent: 2\n"
	 "13.1 detail fylke=Oslo kjonn=Menn 2020 antall: 11\n"
	 "13.2 detail fylke=Oslo kjonn=Menn 2020 prosent: 2\n"},
	{"a month over counties",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - mars 2020\n"
	 "\tI alt\tMenn\n"
	 "Januar\t\t\n"
	 "Oslo\t10\t6\n"
	 "Februar\t\t\n"
	 "Oslo\t11\t7\n",
	 "table 1: fylke x kjonn, 2020-Q1\n"
	 "6.1 subtotal fylke=Oslo 2020-01 antall: 10\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2020-01 antall: 6\n"
	 "8.1 subtotal fylke=Oslo 2020-02 antall: 11\n"
	 "8.2 detail fylke=Oslo kjonn=Menn 2020-02 antall: 7\n"},
	{"a part of the year is of the page",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Juli 2019 - juni 2020\n"
	 "\tI alt\tMenn\n"
	 "2019\t\t\n"
	 "Oslo\t10\t6\n"
	 "2020\t\t\n"
	 "Oslo\t11\t7\n",
	 "table 1: fylke x kjonn, 2019-07/2020-06\n"
	 "6.1 subtotal fylke=Oslo 2019-07/2019-12 antall: 10\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2019-07/2019-12 antall: 6\n"
	 "8.1 subtotal fylke=Oslo 2020-01/2020-06 antall: 11\n"
	 "8.2 detail fylke=Oslo kjonn=Menn 2020-01/2020-06 antall: 7\n"},
	{"all of the page is no part of it",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2019\n"
	 "\tI alt\tMenn\n"
	 "Oslo\t10\t6\n"
	 "2019\n"
	 "Agder\t11\t7\n",
	 "table 1: fylke x kjonn, 2019\n"
	 "5.1 subtotal fylke=Oslo 2019 antall: 10\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2019 antall: 6\n"
	 "6 info missing_title: 2019\n"
	 "7 error row_before_header: Agder\t11\t7\n"},
	{"a day among rows is no period of them",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2019 - 2020\n"
	 "\tI alt\tMenn\n"
	 "Oslo\t10\t6\n"
	 "31.12.2019\n"
	 "Agder\t11\t7\n",
	 "table 1: fylke x kjonn, 2019-01/2020-12\n"
	 "5.1 subtotal fylke=Oslo 2019-01/2020-12 antall: 10\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2019-01/2020-12 antall: 6\n"
	 "7 error row_before_header: Agder\t11\t7\n"},
	{"a year with headings below is of a further table",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2019 - 2020\n"
	 "2019\n"
	 "\tI alt\tMenn\n"
	 "Oslo\t10\t6\n"
	 "2020\n"
	 "\tI alt\tMenn\n"
	 "Oslo\t11\t7\n",
	 "table 1: fylke x kjonn, 2019\n"
	 "6.1 subtotal fylke=Oslo 2019 antall: 10\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2019 antall: 6\n"
	 "table 2: fylke x kjonn, 2020\n"
	 "9.1 subtotal fylke=Oslo 2020 antall: 11\n"
	 "9.2 detail fylke=Oslo kjonn=Menn 2020 antall: 7\n"},
};

/* Years with numbers, over quarters or months that lack theirs. */
static const Case totals[] = {
	{"quarters below the year that adds them up",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kvartal\n"
	 "2010 - 2011\n"
	 "\tI alt\tMenn\n"
	 "2010 i alt\t30\t20\n"
	 "1. kvartal\t10\t5\n"
	 "2. kvartal\t20\t15\n"
	 "2011 i alt\t40\t20\n"
	 "1. kvartal\t15\t5\n"
	 "2. kvartal\t25\t15\n",
	 "table 1: month x kjonn, 2010-01/2011-12\n"
	 "5.1 total 2010 antall: 30\n"
	 "5.2 subtotal kjonn=Menn 2010 antall: 20\n"
	 "6.1 total 2010-Q1 antall: 10\n"
	 "6.2 detail kjonn=Menn 2010-Q1 antall: 5\n"
	 "7.1 total 2010-Q2 antall: 20\n"
	 "7.2 detail kjonn=Menn 2010-Q2 antall: 15\n"
	 "8.1 total 2011 antall: 40\n"
	 "8.2 subtotal kjonn=Menn 2011 antall: 20\n"
	 "9.1 total 2011-Q1 antall: 15\n"
	 "9.2 detail kjonn=Menn 2011-Q1 antall: 5\n"
	 "10.1 total 2011-Q2 antall: 25\n"
	 "10.2 detail kjonn=Menn 2011-Q2 antall: 15\n"
	 "6 warning period_assumed: 1. kvartal\n"
	 "7 warning period_assumed: 2. kvartal\n"
	 "9 warning period_assumed: 1. kvartal\n"
	 "10 warning period_assumed: 2. kvartal\n"},
	{"the year behind them tells nothing",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kvartal\n"
	 "2010 - 2011\n"
	 "\tI alt\tMenn\n"
	 "1. kvartal\t10\t5\n"
	 "2010 i alt\t30\t20\n"
	 "1. kvartal\t15\t5\n"
	 "2011 i alt\t40\t20\n",
	 "table 1: month x kjonn, 2010-01/2011-12\n"
	 "5.1 total - antall: 10\n"
	 "5.2 detail kjonn=Menn - antall: 5\n"
	 "6.1 total 2010 antall: 30\n"
	 "6.2 subtotal kjonn=Menn 2010 antall: 20\n"
	 "7.1 total - antall: 15\n"
	 "7.2 detail kjonn=Menn - antall: 5\n"
	 "8.1 total 2011 antall: 40\n"
	 "8.2 subtotal kjonn=Menn 2011 antall: 20\n"
	 "5 warning missing_period: 1. kvartal\n"
	 "7 warning member_twice: 1. kvartal -> 1. kvartal\n"
	 "7 warning missing_period: 1. kvartal\n"},
};

/* Months that lack their year go on from the one before them. */
static const Case order[] = {
	{"from the first of each year",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar 2019 - mars 2020\n"
	 "\tJanuar 2019\tFebruar\tJanuar 2020\tFebruar\n"
	 "Oslo\t1\t2\t3\t4\n",
	 "table 1: fylke x month, 2019-01/2020-03\n"
	 "5.1 detail fylke=Oslo 2019-01 antall: 1\n"
	 "5.2 detail fylke=Oslo 2019-02 antall: 2\n"
	 "5.3 detail fylke=Oslo 2020-01 antall: 3\n"
	 "5.4 detail fylke=Oslo 2020-02 antall: 4\n"
	 "4.2 warning period_assumed: Februar\n"
	 "4.4 warning period_assumed: Februar\n"},
	{"the month again",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar 2019 - mars 2020\n"
	 "\tFebruar 2020\tFebruar\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x month, 2019-01/2020-03\n"
	 "5.1 detail fylke=Oslo 2020-02 antall: 1\n"
	 "5.2 detail fylke=Oslo 2020-02 antall: 2\n"
	 "4.2 warning period_assumed: Februar\n"
	 "4.2 warning member_twice: Februar -> Februar 2020\n"},
	{"not over a gap",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar 2019 - mars 2020\n"
	 "\tJanuar 2019\tMars\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x month, 2019-01/2020-03\n"
	 "5.1 detail fylke=Oslo 2019-01 antall: 1\n"
	 "5.2 detail fylke=Oslo - antall: 2\n"
	 "4.2 warning missing_period: Mars\n"},
	{"not beyond the page",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar 2018 - desember 2019\n"
	 "\tDesember 2019\tJanuar\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x month, 2018-01/2019-12\n"
	 "5.1 detail fylke=Oslo 2019-12 antall: 1\n"
	 "5.2 detail fylke=Oslo - antall: 2\n"
	 "4.2 warning missing_period: Januar\n"},
};

/* The section goes on where a part of the page's period comes below it. */
static const Case sections[] = {
	{"and what it measures",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kjønn. Prosent av arbeidsstyrken\n"
	 "2018 - 2019\n"
	 "2018\n"
	 "\tKvinner\tMenn\n"
	 "Januar\t3\t4\n"
	 "2019\n"
	 "\tKvinner\tMenn\n"
	 "Januar\t2\t3\n",
	 "table 1: month x kjonn, 2018\n"
	 "6.1 detail kjonn=Kvinner 2018-01 prosent_av_arbeidsstyrken: 3\n"
	 "6.2 detail kjonn=Menn 2018-01 prosent_av_arbeidsstyrken: 4\n"
	 "table 2: month x kjonn, 2019\n"
	 "9.1 detail kjonn=Kvinner 2019-01 prosent_av_arbeidsstyrken: 2\n"
	 "9.2 detail kjonn=Menn 2019-01 prosent_av_arbeidsstyrken: 3\n"},
	{"of a title with a period",
	 "Helt ledige. Fylke. 2018-2019\n"
	 "Fylke. Prosent av arbeidsstyrken\n"
	 "2018\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\t3\t4\n"
	 "2019\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\t2\t3\n",
	 "table 1: fylke x kjonn, 2018\n"
	 "5.1 detail fylke=Oslo kjonn=Kvinner 2018 prosent_av_arbeidsstyrken: 3\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2018 prosent_av_arbeidsstyrken: 4\n"
	 "table 2: fylke x kjonn, 2019\n"
	 "8.1 detail fylke=Oslo kjonn=Kvinner 2019 prosent_av_arbeidsstyrken: 2\n"
	 "8.2 detail fylke=Oslo kjonn=Menn 2019 prosent_av_arbeidsstyrken: 3\n"},
	{"where no page has a title",
	 "Helt ledige, fylke\n"
	 "Mars 2021\n"
	 "\tAntall\tProsent\n"
	 "Oslo\t10\t2\n"
	 "April 2021\n"
	 "\tAntall\tProsent\n"
	 "Oslo\t11\t2\n",
	 "table 1: fylke x measure, 2021-03, hovedgruppe=Helt ledige\n"
	 "4.1 detail hovedgruppe=Helt ledige fylke=Oslo 2021-03 antall: 10\n"
	 "4.2 detail hovedgruppe=Helt ledige fylke=Oslo 2021-03 prosent: 2\n"
	 "table 2: fylke x measure, 2021-04, hovedgruppe=Helt ledige\n"
	 "7.1 detail hovedgruppe=Helt ledige fylke=Oslo 2021-04 antall: 11\n"
	 "7.2 detail hovedgruppe=Helt ledige fylke=Oslo 2021-04 prosent: 2\n"},
	{"not below another period of a report with titles",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kjønn. Prosent av arbeidsstyrken\n"
	 "2018\n"
	 "\tKvinner\tMenn\n"
	 "Januar\t3\t4\n"
	 "2019\n"
	 "\tKvinner\tMenn\n"
	 "Januar\t2\t3\n",
	 "table 1: month x kjonn, 2018\n"
	 "5.1 detail kjonn=Kvinner 2018-01 prosent_av_arbeidsstyrken: 3\n"
	 "5.2 detail kjonn=Menn 2018-01 prosent_av_arbeidsstyrken: 4\n"
	 "table 2: month x kjonn, 2019\n"
	 "8.1 detail kjonn=Kvinner 2019-01 prosent_av_arbeidsstyrken: 2\n"
	 "8.2 detail kjonn=Menn 2019-01 prosent_av_arbeidsstyrken: 3\n"
	 "6 info missing_title: 2019\n"
	 "6 info missing_section: 2019\n"},
};

/* The corner label says when its table is of. */
static const Case corners[] = {
	{"years of the page",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kjønn\n"
	 "2018 - 2019\n"
	 "2018\tKvinner\tMenn\n"
	 "Januar\t3\t4\n"
	 "2019\tKvinner\tMenn\n"
	 "Januar\t2\t3\n",
	 "table 1: month x kjonn, 2018\n"
	 "5.1 detail kjonn=Kvinner 2018-01 antall: 3\n"
	 "5.2 detail kjonn=Menn 2018-01 antall: 4\n"
	 "table 2: month x kjonn, 2019\n"
	 "7.1 detail kjonn=Kvinner 2019-01 antall: 2\n"
	 "7.2 detail kjonn=Menn 2019-01 antall: 3\n"},
	{"a month of a page of none, and another over the same headings",
	 "Helt ledige. Fylke. Tidsserie\n"
	 "Mai 2019\tAntall\tProsent\n"
	 "Oslo\t10\t2\n"
	 "Juni 2019\tAntall\tProsent\n"
	 "Oslo\t11\t2\n",
	 "table 1: fylke x measure, 2019-05\n"
	 "3.1 detail fylke=Oslo 2019-05 antall: 10\n"
	 "3.2 detail fylke=Oslo 2019-05 prosent: 2\n"
	 "2 info missing_section: Mai 2019\tAntall\tProsent\n"
	 "table 2: fylke x measure, 2019-06\n"
	 "5.1 detail fylke=Oslo 2019-06 antall: 11\n"
	 "5.2 detail fylke=Oslo 2019-06 prosent: 2\n"
	 "4 info missing_title: Juni 2019\n"
	 "4 info missing_section: Juni 2019\tAntall\tProsent\n"},
	{"not one outside of the page, over other headings",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kjønn\n"
	 "2018\n"
	 "\tKvinner\tMenn\n"
	 "Januar\t3\t4\n"
	 "2019\tAntall\tProsent\n"
	 "Januar\t2\t3\n",
	 "table 1: month x kjonn, 2018\n"
	 "5.1 detail kjonn=Kvinner 2018-01 antall: 3\n"
	 "5.2 detail kjonn=Menn 2018-01 antall: 4\n"
	 "6.1 detail kjonn=Kvinner 2019 antall: Antall invalid\n"
	 "6.2 detail kjonn=Menn 2019 antall: Prosent invalid\n"
	 "7.1 detail kjonn=Kvinner 2018-01 antall: 2\n"
	 "7.2 detail kjonn=Menn 2018-01 antall: 3\n"
	 "6.1 error invalid_cell: Antall -> 2019\n"
	 "6.2 error invalid_cell: Prosent -> 2019\n"
	 "7 warning member_twice: Januar -> Januar\n"},
};

/* A caption ends in its period, where no page has a line for it. */
static const Case captions[] = {
	{"one behind another",
	 "Helt ledige etter fylke, mars 2021\n"
	 "\tAntall\tProsent\n"
	 "Oslo\t10\t2\n"
	 "\n"
	 "Delvis ledige etter fylke, april 2021\n"
	 "\tAntall\tProsent\n"
	 "Oslo\t3\t1\n",
	 "table 1: fylke x measure, 2021-03, hovedgruppe=Helt ledige\n"
	 "3.1 detail hovedgruppe=Helt ledige fylke=Oslo 2021-03 antall: 10\n"
	 "3.2 detail hovedgruppe=Helt ledige fylke=Oslo 2021-03 prosent: 2\n"
	 "table 2: fylke x measure, 2021-04, hovedgruppe=Delvis ledige\n"
	 "7.1 detail hovedgruppe=Delvis ledige fylke=Oslo 2021-04 antall: 3\n"
	 "7.2 detail hovedgruppe=Delvis ledige fylke=Oslo 2021-04 prosent: 1\n"
	 "5 info missing_title: april 2021\n"},
	{"behind a dash, which may be of a span",
	 "raJnau - april 2021\n"
	 "\tAntall\n"
	 "Oslo\t10\n",
	 "table 1: fylke x measure, -, utvalg=raJnau - april 2021\n"
	 "3.1 detail fylke=Oslo of-stratum=raJnau - april 2021 - antall: 10\n"
	 "1 warning unexplained_heading: raJnau - april 2021\n"
	 "2 info missing_section: \tAntall\n"
	 "2 warning missing_period: \tAntall\n"
	 "2 error missing_period: \tAntall\n"},
	{"not the day of printing",
	 "Oslo, 3. mars 2021\n"
	 "\tAntall\tProsent\n"
	 "Oslo\t10\t2\n",
	 "table 1: kommune x measure, -, fylke=Oslo, utvalg=3. mars 2021\n"
	 "3.1 detail fylke=Oslo kommune=Oslo of-stratum=3. mars 2021 - antall: 10\n"
	 "3.2 detail fylke=Oslo kommune=Oslo of-stratum=3. mars 2021 - prosent: 2\n"
	 "1 warning unexplained_heading: Oslo, 3. mars 2021\n"
	 "2 info missing_section: \tAntall\tProsent\n"
	 "2 warning missing_period: \tAntall\tProsent\n"
	 "2 error missing_period: \tAntall\tProsent\n"},
	{"a remark in brackets behind the period",
	 "Helt ledige. Fylke. Mai 2013 (foreløpige tall)\n"
	 "Fylke\n"
	 "Mai 2013 (foreløpige tall)\n"
	 "\tAntall\n"
	 "Oslo\t10\n",
	 "table 1: fylke x measure, 2013-05\n"
	 "5.1 detail fylke=Oslo 2013-05 antall: 10\n"},
	{"from one day to another",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Pr. 31.03.2022 - 30.06.2022\n"
	 "\t31.03.2022\t30.06.2022\n"
	 "Oslo\t10\t2\n",
	 "table 1: fylke x month, 2022-03/2022-06\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo 2022-06 antall: 2\n"},
	{"from one day to another, which is no later",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "30.06.2022 - 31.03.2022\n"
	 "\t31.03.2022\t30.06.2022\n"
	 "Oslo\t10\t2\n",
	 "table 1: fylke x month, -\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo 2022-06 antall: 2\n"
	 "3 warning missing_label: 30.06.2022 - 31.03.2022\n"},
};

/* Numbers below a corner of months, or quarters. */
static const Case numbers[] = {
	{"months",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kjønn\n"
	 "2018\n"
	 "Måned\tKvinner\tMenn\n"
	 "1\t3\t4\n"
	 "12\t2\t3\n",
	 "table 1: month x kjonn, 2018\n"
	 "5.1 detail kjonn=Kvinner 2018-01 antall: 3\n"
	 "5.2 detail kjonn=Menn 2018-01 antall: 4\n"
	 "6.1 detail kjonn=Kvinner 2018-12 antall: 2\n"
	 "6.2 detail kjonn=Menn 2018-12 antall: 3\n"},
	{"quarters",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kjønn\n"
	 "2018\n"
	 "Kvartal\tKvinner\tMenn\n"
	 "1\t3\t4\n"
	 "4\t2\t3\n"
	 "5\t2\t3\n",
	 "table 1: month x kjonn, 2018\n"
	 "5.1 detail kjonn=Kvinner 2018-Q1 antall: 3\n"
	 "5.2 detail kjonn=Menn 2018-Q1 antall: 4\n"
	 "6.1 detail kjonn=Kvinner 2018-Q4 antall: 2\n"
	 "6.2 detail kjonn=Menn 2018-Q4 antall: 3\n"
	 "7.1 detail kjonn=Kvinner of-rows=5 2018 antall: 2\n"
	 "7.2 detail kjonn=Menn of-rows=5 2018 antall: 3\n"
	 "7 warning unknown_label: 5\n"},
	{"a row that is no month is not of everybody",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kjønn\n"
	 "2018\n"
	 "Måned\tKvinner\tMenn\n"
	 "Januar\t3\t4\n"
	 "Korrigert\t2\t3\n",
	 "table 1: month x kjonn, 2018\n"
	 "5.1 detail kjonn=Kvinner 2018-01 antall: 3\n"
	 "5.2 detail kjonn=Menn 2018-01 antall: 4\n"
	 "6.1 detail kjonn=Kvinner of-rows=Korrigert 2018 antall: 2\n"
	 "6.2 detail kjonn=Menn of-rows=Korrigert 2018 antall: 3\n"
	 "6 warning unknown_label: Korrigert\n"},
	{"the mean of the months, by other words",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kjønn\n"
	 "2018\n"
	 "Måned\tKvinner\tGj.snitt 2018\n"
	 "Januar\t3\t4\n"
	 "Snitt\t2\t3\n",
	 "table 1: month x kjonn, 2018\n"
	 "5.1 detail kjonn=Kvinner 2018-01 antall: 3\n"
	 "5.2 detail 2018-01 gjennomsnitt: 4\n"
	 "6.1 detail kjonn=Kvinner 2018 gjennomsnitt: 2\n"
	 "6.2 detail 2018 gjennomsnitt: 3\n"},
};

/* A name and a period in each heading. */
static const Case named[] = {
	{"one name",
	 "\"10593: Registrerte arbeidsledige, etter region og måned\"\n"
	 "\n"
	 "\"region\",\"Registrerte arbeidsledige 2023M01\",\"Registrerte arbeidsledige 2023M02\"\n"
	 "\"0301 Oslo\",90,92\n"
	 "\"1103 Stavanger\",20,21\n",
	 "table 1: kommune x month, -, utvalg=10593: Registrerte arbeidsledige, etter region og måned\n"
	 "4.1 detail fylke=Oslo kommune=Oslo of-stratum=10593: Registrerte arbeidsledige, etter region og måned 2023-01 registrerte_arbeidsledige: 90\n"
	 "4.2 detail fylke=Oslo kommune=Oslo of-stratum=10593: Registrerte arbeidsledige, etter region og måned 2023-02 registrerte_arbeidsledige: 92\n"
	 "5.1 detail fylke=Rogaland kommune=Stavanger of-stratum=10593: Registrerte arbeidsledige, etter region og måned 2023-01 registrerte_arbeidsledige: 20\n"
	 "5.2 detail fylke=Rogaland kommune=Stavanger of-stratum=10593: Registrerte arbeidsledige, etter region og måned 2023-02 registrerte_arbeidsledige: 21\n"
	 "1 warning unexplained_heading: 10593: Registrerte arbeidsledige, etter region og måned\n"
	 "3 info missing_section: \"region\",\"Registrerte arbeidsledige 2023M01\",\"Registrerte arbeidsledige 2023M02\"\n"
	 "3.1 warning measure_assumed: Registrerte arbeidsledige 2023M01 -> registrerte_arbeidsledige\n"
	 "3.2 warning measure_assumed: Registrerte arbeidsledige 2023M02 -> registrerte_arbeidsledige\n"},
	{"two names",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2019\n"
	 "\tTilfeller 1. kvartal 2019\tTilfeller 2. kvartal 2019\tSaker 1. kvartal 2019\tSaker 2. kvartal 2019\n"
	 "Oslo\t1\t2\t3\t4\n",
	 "table 1: fylke x month, 2019\n"
	 "5.1 detail fylke=Oslo 2019-Q1 tilfeller: 1\n"
	 "5.2 detail fylke=Oslo 2019-Q2 tilfeller: 2\n"
	 "5.3 detail fylke=Oslo 2019-Q1 saker: 3\n"
	 "5.4 detail fylke=Oslo 2019-Q2 saker: 4\n"
	 "4.1 warning measure_assumed: Tilfeller 1. kvartal 2019 -> tilfeller\n"
	 "4.2 warning measure_assumed: Tilfeller 2. kvartal 2019 -> tilfeller\n"
	 "4.3 warning measure_assumed: Saker 1. kvartal 2019 -> saker\n"
	 "4.4 warning measure_assumed: Saker 2. kvartal 2019 -> saker\n"},
	{"a name with one period is a name",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2019\n"
	 "\tTilfeller 1. kvartal 2019\tSaker 2. kvartal 2019\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x measure, 2019\n"
	 "5.1 detail fylke=Oslo 2019 tilfeller_1_kvartal_2019: 1\n"
	 "5.2 detail fylke=Oslo 2019 saker_2_kvartal_2019: 2\n"
	 "4.1 warning measure_assumed: Tilfeller 1. kvartal 2019\n"
	 "4.2 warning measure_assumed: Saker 2. kvartal 2019\n"},
};

/* A month and a year without its century. */
static const Case short_years[] = {
	{"a hyphen, a full stop, an apostrophe",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - mars 2024\n"
	 "\tJan-24\tfeb.24\tmars '24\n"
	 "Oslo\t1\t2\t3\n",
	 "table 1: fylke x month, 2024-Q1\n"
	 "5.1 detail fylke=Oslo 2024-01 antall: 1\n"
	 "5.2 detail fylke=Oslo 2024-02 antall: 2\n"
	 "5.3 detail fylke=Oslo 2024-03 antall: 3\n"},
	{"not one outside of the page",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - mars 2024\n"
	 "\tJan-23\tFeb-24\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x month, 2024-Q1\n"
	 "5.1 detail fylke=Oslo 2024-Q1 jan_23: 1\n"
	 "5.2 detail fylke=Oslo 2024-02 antall: 2\n"
	 "4.1 warning measure_assumed: Jan-23\n"},
};

int
main(void)
{
	CHECK_CASES(years);
	CHECK_CASES(totals);
	CHECK_CASES(order);
	CHECK_CASES(sections);
	CHECK_CASES(corners);
	CHECK_CASES(captions);
	CHECK_CASES(numbers);
	CHECK_CASES(named);
	CHECK_CASES(short_years);
	return test_result("test_period_rows");
}
