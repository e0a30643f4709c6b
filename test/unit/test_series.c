/*-------------------------------------------------------------------------
 *
 * test_series.c
 *	  Pages as other series print them: titles, periods, scopes and corners.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

/* A title may end in its period, or in what is measured. */
static const Case title_periods[] = {
	{"a month",
	 "Personer med nedsatt arbeidsevne. Fylke. Januar 2024\n"
	 "Fylke\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2024-01\n"
	 "4.1 detail fylke=Oslo 2024-01 antall: 10\n"
	 "5.1 detail fylke=Viken 2024-01 antall: 20\n"},
	{"a quarter",
	 "Mottakere av AAP. Fylke. 4. kvartal 2012\n"
	 "Fylke\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2012-Q4\n"
	 "4.1 detail fylke=Oslo 2012-Q4 antall: 10\n"
	 "5.1 detail fylke=Viken 2012-Q4 antall: 20\n"},
	{"a day",
	 "Mottakere av uføretrygd. Fylke. Pr. 30.06.2016\n"
	 "Fylke\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2016-06\n"
	 "4.1 detail fylke=Oslo 2016-06 antall: 10\n"
	 "5.1 detail fylke=Viken 2016-06 antall: 20\n"},
	{"of two parts",
	 "Helt ledige. Januar 2024\n"
	 "Fylke\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2024-01\n"
	 "4.1 detail fylke=Oslo 2024-01 antall: 10\n"
	 "5.1 detail fylke=Viken 2024-01 antall: 20\n"},
	{"the page says another one",
	 "Helt ledige. Fylke. Januar 2024\n"
	 "Fylke\n"
	 "Februar 2024\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2024-02\n"
	 "5.1 detail fylke=Oslo 2024-02 antall: 10\n"
	 "6.1 detail fylke=Viken 2024-02 antall: 20\n"},
	{"each page its own",
	 "Helt ledige. Fylke. Januar 2024\n"
	 "Fylke\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n"
	 "Helt ledige. Fylke. Februar 2024\n"
	 "Fylke\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2024-01\n"
	 "4.1 detail fylke=Oslo 2024-01 antall: 10\n"
	 "5.1 detail fylke=Viken 2024-01 antall: 20\n"
	 "table 2: fylke x measure, 2024-02\n"
	 "9.1 detail fylke=Oslo 2024-02 antall: 10\n"
	 "10.1 detail fylke=Viken 2024-02 antall: 20\n"},
	{"a measure",
	 "Mottakere. Fylke. Antall\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"},
	{"a per cent, over one column of one month",
	 "Helt ledige. Fylke. Prosent av arbeidsstyrken\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tMars 2022\n"
	 "Oslo\t2\n",
	 "table 1: fylke x month, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 prosent_av_arbeidsstyrken: 2\n"},
	{"one year alone over a column",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "2022\n"
	 "\t2022\n"
	 "Oslo\t2\n"
	 "Viken\t3\n",
	 "table 1: fylke x month, 2022\n"
	 "5.1 detail fylke=Oslo 2022 antall: 2\n"
	 "6.1 detail fylke=Viken 2022 antall: 3\n"},
	{"no period at all is told",
	 "Mottakere. Fylke. Antall\n"
	 "Fylke\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, -\n"
	 "4.1 detail fylke=Oslo - antall: 10\n"
	 "5.1 detail fylke=Viken - antall: 20\n"
	 "3 warning missing_period: \tAntall\n"},
	{"but not where the columns have theirs",
	 "Mottakere. Fylke. Antall\n"
	 "Fylke\n"
	 "\tMars 2021\tMars 2022\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x month, -\n"
	 "4.1 detail fylke=Oslo 2021-03 antall: 1\n"
	 "4.2 detail fylke=Oslo 2022-03 antall: 2\n"},
	{"nor where the rows have",
	 "Mottakere. Fylke. Antall\n"
	 "Fylke\n"
	 "\tOslo\tViken\n"
	 "Mars 2021\t1\t2\n"
	 "Mars 2022\t3\t4\n",
	 "table 1: month x fylke, -\n"
	 "4.1 detail fylke=Oslo 2021-03 antall: 1\n"
	 "4.2 detail fylke=Viken 2021-03 antall: 2\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 3\n"
	 "5.2 detail fylke=Viken 2022-03 antall: 4\n"},
	{"some columns have theirs: told",
	 "Mottakere. Fylke. Antall\n"
	 "Fylke\n"
	 "\tMars 2021\tAntall\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x month, -\n"
	 "4.1 detail fylke=Oslo 2021-03 antall: 1\n"
	 "4.2 detail fylke=Oslo - antall: 2\n"
	 "3 warning missing_period: \tMars 2021\tAntall\n"},
};

/* What a title names is what all of its document is about. */
static const Case title_scopes[] = {
	{"a group of measures",
	 "Tiltaksdeltakere. Arbeidspraksis. Tidsserie måned\n"
	 "Tiltak\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "I alt\t30\n"
	 "Arbeidstrening\t10\n"
	 "Arbeidsforberedende trening\t20\n",
	 "table 1: tiltak x measure, 2022-03, tiltaksgruppe=Arbeidspraksis\n"
	 "5.1 total tiltaksgruppe=Arbeidspraksis 2022-03 antall: 30\n"
	 "6.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-03 antall: 10\n"
	 "7.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidsforberedende trening 2022-03 antall: 20\n"},
	{"a sex",
	 "Helt ledige. Kvinner. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03, kjonn=Kvinner\n"
	 "5.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 20\n"},
	{"a sex, beside a dimension",
	 "Helt ledige. Fylke, kvinner. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03, kjonn=Kvinner\n"
	 "5.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 20\n"},
	{"a county",
	 "Helt ledige. Rogaland. Tidsserie måned\n"
	 "Kjønn\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Menn\t10\n"
	 "Kvinner\t20\n",
	 "table 1: kjonn x measure, 2022-03, fylke=Rogaland\n"
	 "5.1 detail fylke=Rogaland kjonn=Menn 2022-03 antall: 10\n"
	 "6.1 detail fylke=Rogaland kjonn=Kvinner 2022-03 antall: 20\n"},
	{"a county of municipalities",
	 "Helt ledige. Rogaland. Tidsserie måned\n"
	 "Kommune\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "I alt\t30\n"
	 "1101 Eigersund\t10\n"
	 "1103 Stavanger\t20\n",
	 "table 1: kommune x measure, 2022-03, fylke=Rogaland\n"
	 "5.1 total fylke=Rogaland 2022-03 antall: 30\n"
	 "6.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "7.1 detail fylke=Rogaland kommune=Stavanger 2022-03 antall: 20\n"},
	{"an age",
	 "Helt ledige. 20-24 år. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03, alder=20-24 år\n"
	 "5.1 detail fylke=Oslo alder=20-24 år 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken alder=20-24 år 2022-03 antall: 20\n"},
	{"the section says another one",
	 "Helt ledige. Kvinner. Tidsserie måned\n"
	 "Fylke, menn\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03, kjonn=Menn\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"},
	{"the stratum says it again",
	 "Helt ledige. Kvinner. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Kvinner\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03, kjonn=Kvinner\n"
	 "6.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 20\n"},
	{"the axis is of it: nothing is fixed",
	 "Helt ledige. Oslo og Viken. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"},
	{"in the first part",
	 "Helt ledige menn. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03, kjonn=Menn\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"},
	{"a main group as the subject says who is counted, and no more",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"},
	{"two of a dimension are no restriction",
	 "Helt ledige. Menn og kvinner. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"},
};

/* Some months of each of several years, over columns or rows of years. */
static const Case recurring[] = {
	{"a quarter",
	 "Mottakere. Fylke. Tidsserie\n"
	 "Fylke\n"
	 "4. kvartal 2011-2012\n"
	 "\t2011\t2012\n"
	 "Oslo\t1\t2\n"
	 "Viken\t3\t4\n",
	 "table 1: fylke x month, 2011-01/2012-12\n"
	 "5.1 detail fylke=Oslo 2011-Q4 antall: 1\n"
	 "5.2 detail fylke=Oslo 2012-Q4 antall: 2\n"
	 "6.1 detail fylke=Viken 2011-Q4 antall: 3\n"
	 "6.2 detail fylke=Viken 2012-Q4 antall: 4\n"},
	{"a month",
	 "Mottakere. Fylke. Tidsserie\n"
	 "Fylke\n"
	 "Desember 2011-2012\n"
	 "\t2011\t2012\n"
	 "Oslo\t1\t2\n"
	 "Viken\t3\t4\n",
	 "table 1: fylke x month, 2011-01/2012-12\n"
	 "5.1 detail fylke=Oslo 2011-12 antall: 1\n"
	 "5.2 detail fylke=Oslo 2012-12 antall: 2\n"
	 "6.1 detail fylke=Viken 2011-12 antall: 3\n"
	 "6.2 detail fylke=Viken 2012-12 antall: 4\n"},
	{"years down the rows",
	 "Mottakere. Fylke. Tidsserie\n"
	 "Fylke\n"
	 "4. kvartal 2011-2012\n"
	 "\tOslo\tViken\n"
	 "2011\t1\t2\n"
	 "2012\t3\t4\n",
	 "table 1: month x fylke, 2011-01/2012-12\n"
	 "5.1 detail fylke=Oslo 2011-Q4 antall: 1\n"
	 "5.2 detail fylke=Viken 2011-Q4 antall: 2\n"
	 "6.1 detail fylke=Oslo 2012-Q4 antall: 3\n"
	 "6.2 detail fylke=Viken 2012-Q4 antall: 4\n"},
	{"with a total",
	 "Mottakere. Fylke. Tidsserie\n"
	 "Fylke\n"
	 "4. kvartal 2011-2012\n"
	 "\t2011\t2012\n"
	 "I alt\t4\t6\n"
	 "Oslo\t1\t2\n"
	 "Viken\t3\t4\n",
	 "table 1: fylke x month, 2011-01/2012-12\n"
	 "5.1 total 2011-Q4 antall: 4\n"
	 "5.2 total 2012-Q4 antall: 6\n"
	 "6.1 detail fylke=Oslo 2011-Q4 antall: 1\n"
	 "6.2 detail fylke=Oslo 2012-Q4 antall: 2\n"
	 "7.1 detail fylke=Viken 2011-Q4 antall: 3\n"
	 "7.2 detail fylke=Viken 2012-Q4 antall: 4\n"},
	{"years over sexes",
	 "Mottakere. Fylke. Tidsserie\n"
	 "Fylke og kjønn\n"
	 "4. kvartal 2011-2012\n"
	 "\t2011\t\t2012\t\n"
	 "\tMenn\tKvinner\tMenn\tKvinner\n"
	 "Oslo\t1\t2\t3\t4\n",
	 "table 1: fylke x kjonn, 2011-01/2012-12\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2011-Q4 antall: 1\n"
	 "6.2 detail fylke=Oslo kjonn=Kvinner 2011-Q4 antall: 2\n"
	 "6.3 detail fylke=Oslo kjonn=Menn 2012-Q4 antall: 3\n"
	 "6.4 detail fylke=Oslo kjonn=Kvinner 2012-Q4 antall: 4\n"},
	{"no years in the table: told",
	 "Mottakere. Fylke. Tidsserie\n"
	 "Fylke\n"
	 "4. kvartal 2011-2012\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2011-01/2012-12\n"
	 "5.1 detail fylke=Oslo - antall: 10\n"
	 "6.1 detail fylke=Viken - antall: 20\n"
	 "4 warning missing_period: \tAntall\n"},
	{"the next page has years of its own",
	 "Mottakere. Fylke. Tidsserie\n"
	 "Fylke\n"
	 "4. kvartal 2011-2012\n"
	 "\t2011\t2012\n"
	 "Oslo\t1\t2\n"
	 "Viken\t3\t4\n"
	 "Mottakere. Fylke. Tidsserie\n"
	 "Fylke\n"
	 "2011-2012\n"
	 "\t2011\t2012\n"
	 "Oslo\t1\t2\n"
	 "Viken\t3\t4\n",
	 "table 1: fylke x month, 2011-01/2012-12\n"
	 "5.1 detail fylke=Oslo 2011-Q4 antall: 1\n"
	 "5.2 detail fylke=Oslo 2012-Q4 antall: 2\n"
	 "6.1 detail fylke=Viken 2011-Q4 antall: 3\n"
	 "6.2 detail fylke=Viken 2012-Q4 antall: 4\n"
	 "table 2: fylke x month, 2011-01/2012-12\n"
	 "11.1 detail fylke=Oslo 2011 antall: 1\n"
	 "11.2 detail fylke=Oslo 2012 antall: 2\n"
	 "12.1 detail fylke=Viken 2011 antall: 3\n"
	 "12.2 detail fylke=Viken 2012 antall: 4\n"},
	{"one year alone is a quarter",
	 "Mottakere. Fylke. Tidsserie\n"
	 "Fylke\n"
	 "4. kvartal 2012\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2012-Q4\n"
	 "5.1 detail fylke=Oslo 2012-Q4 antall: 10\n"
	 "6.1 detail fylke=Viken 2012-Q4 antall: 20\n"},
};

/* A page that lacks its headings goes on with those before. */
static const Case lost_headings[] = {
	{"its rows are of the same table",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n"
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Agder\t30\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "table 2: fylke x measure, 2022-03\n"
	 "10.1 detail fylke=Agder 2022-03 antall: 30\n"
	 "10 warning row_before_header: Agder\t30\n"},
	{"the stratum goes on as well",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "Menn\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n"
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "Agder\t30\n",
	 "table 1: fylke x measure, 2022-03, kjonn=Menn\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "table 2: fylke x measure, 2022-03, kjonn=Menn\n"
	 "11.1 detail fylke=Agder kjonn=Menn 2022-03 antall: 30\n"
	 "11 warning row_before_header: Agder\t30\n"},
	{"not that of a page with its total",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "Menn\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n"
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "I alt\t30\n",
	 "table 1: fylke x measure, 2022-03, kjonn=Menn\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "table 2: unknown x measure, 2022-03\n"
	 "11.1 total 2022-03 antall: 30\n"
	 "11 warning row_before_header: I alt\t30\n"},
	{"another stratum is its own",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "Menn\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n"
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "Kvinner\n"
	 "Agder\t30\n",
	 "table 1: fylke x measure, 2022-03, kjonn=Menn\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "table 2: fylke x measure, 2022-03, kjonn=Kvinner\n"
	 "12.1 detail fylke=Agder kjonn=Kvinner 2022-03 antall: 30\n"
	 "12 warning row_before_header: Agder\t30\n"},
	{"a row before it does not fit",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n"
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Agder\t30\t40\n"
	 "Troms\t30\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "10 error row_before_header: Agder\t30\t40\n"
	 "11 error row_before_header: Troms\t30\n"},
	{"another section",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n"
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke. Prosent\n"
	 "Mars 2022\n"
	 "Agder\t30\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "10 error row_before_header: Agder\t30\n"},
	{"another period",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n"
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "April 2022\n"
	 "Agder\t30\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "10 error row_before_header: Agder\t30\n"},
	{"another title",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n"
	 "Delvis ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Agder\t30\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "10 error row_before_header: Agder\t30\n"},
	{"another number of cells",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n"
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Agder\t30\t40\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "10 error row_before_header: Agder\t30\t40\n"},
	{"no page before it",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Agder\t30\n",
	 "0 error no_tables: \n"
	 "4 error row_before_header: Agder\t30\n"},
};

/* What heads the labels makes no column. */
static const Case corners[] = {
	{"a region",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Region\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"},
	{"where people live",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Bostedsfylke\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"},
	{"of an export without one",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Unnamed: 0\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"},
	{"two dimensions",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Fylke/kommune\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"},
	{"over years",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "2011-2012\n"
	 "Fylke\t2011\t2012\n"
	 "Oslo\t1\t2\n"
	 "Viken\t3\t4\n",
	 "table 1: fylke x month, 2011-01/2012-12\n"
	 "5.1 detail fylke=Oslo 2011 antall: 1\n"
	 "5.2 detail fylke=Oslo 2012 antall: 2\n"
	 "6.1 detail fylke=Viken 2011 antall: 3\n"
	 "6.2 detail fylke=Viken 2012 antall: 4\n"},
	{"over two rows of headings",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "Fylke\tAntall\t\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 1\n"
	 "6.2 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 2\n"},
	{"in the lower of two",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "\tAntall\t\n"
	 "Fylke\tMenn\tKvinner\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 1\n"
	 "6.2 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 2\n"},
	{"years down the rows",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "2011-2012\n"
	 "År\tOslo\tViken\n"
	 "2011\t1\t2\n"
	 "2012\t3\t4\n",
	 "table 1: month x fylke, 2011-01/2012-12\n"
	 "5.1 detail fylke=Oslo 2011 antall: 1\n"
	 "5.2 detail fylke=Viken 2011 antall: 2\n"
	 "6.1 detail fylke=Oslo 2012 antall: 3\n"
	 "6.2 detail fylke=Viken 2012 antall: 4\n"},
	{"months down the rows",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Januar - februar 2022\n"
	 "Måned\tOslo\tViken\n"
	 "Januar\t1\t2\n"
	 "Februar\t3\t4\n",
	 "table 1: month x fylke, 2022-01/2022-02\n"
	 "5.1 detail fylke=Oslo 2022-01 antall: 1\n"
	 "5.2 detail fylke=Viken 2022-01 antall: 2\n"
	 "6.1 detail fylke=Oslo 2022-02 antall: 3\n"
	 "6.2 detail fylke=Viken 2022-02 antall: 4\n"},
};

/* Headings tell what is measured by many words. */
static const Case measures_in_words[] = {
	{"a compound in the section",
	 "Sykefravær. Fylke. Tidsserie måned\n"
	 "Sykefraværsprosent\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 sykefravaersprosent: 6\n"
	 "5.2 total 2020-02 sykefravaersprosent: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 sykefravaersprosent: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 sykefravaersprosent: 5\n"
	 "4 info unknown_label: \tJanuar\tFebruar -> sykefravaersprosent\n"},
	{"a compound in the title",
	 "Ledighetsrate. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 ledighetsrate: 6\n"
	 "5.2 total 2020-02 ledighetsrate: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 ledighetsrate: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 ledighetsrate: 5\n"
	 "4 info unknown_label: \tJanuar\tFebruar -> ledighetsrate\n"},
	{"a trade is none",
	 "Helt ledige. Varehandel. Tidsserie måned\n"
	 "Fylke og varehandel\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 6\n"
	 "5.2 total 2020-02 antall: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 antall: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 antall: 5\n"},
	{"som andel av",
	 "Uføre som andel av befolkningen. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 andel_av_befolkningen: 6\n"
	 "5.2 total 2020-02 andel_av_befolkningen: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 andel_av_befolkningen: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 andel_av_befolkningen: 5\n"
	 "4 info unknown_label: \tJanuar\tFebruar -> andel_av_befolkningen\n"},
	{"per 1 000 in the title",
	 "Sykmeldte per 1 000 sysselsatte. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 per_1_000_sysselsatte: 6\n"
	 "5.2 total 2020-02 per_1_000_sysselsatte: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 per_1_000_sysselsatte: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 per_1_000_sysselsatte: 5\n"
	 "4 info unknown_label: \tJanuar\tFebruar -> per_1_000_sysselsatte\n"},
	{"per 100 in the section",
	 "Ledige stillinger. Fylke. Tidsserie måned\n"
	 "Fylke. Ledige per 100 stillinger\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 per_100_stillinger: 6\n"
	 "5.2 total 2020-02 per_100_stillinger: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 per_100_stillinger: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 per_100_stillinger: 5\n"
	 "4 info unknown_label: \tJanuar\tFebruar -> per_100_stillinger\n"},
	{"per month and year is none",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke per måned\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 6\n"
	 "5.2 total 2020-02 antall: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 antall: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 antall: 5\n"},
	{"money",
	 "Dagpenger. Fylke. Tidsserie måned\n"
	 "Fylke. Mill. kroner\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 mill_kroner: 6\n"
	 "5.2 total 2020-02 mill_kroner: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 mill_kroner: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 mill_kroner: 5\n"
	 "4 info unknown_label: \tJanuar\tFebruar -> mill_kroner\n"},
	{"thousands",
	 "Sysselsatte. Fylke. Tidsserie måned\n"
	 "Tall i 1 000\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 tall_i_1_000: 6\n"
	 "5.2 total 2020-02 tall_i_1_000: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 tall_i_1_000: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 tall_i_1_000: 5\n"
	 "4 info unknown_label: \tJanuar\tFebruar -> tall_i_1_000\n"},
	{"days that are counted",
	 "Sykefravær. Fylke. Tidsserie måned\n"
	 "Antall dager\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall_dager: 6\n"
	 "5.2 total 2020-02 antall_dager: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 antall_dager: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 antall_dager: 5\n"
	 "4 info unknown_label: \tJanuar\tFebruar -> antall_dager\n"},
	{"days that are not",
	 "Sykefravær over 16 dager. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 6\n"
	 "5.2 total 2020-02 antall: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 antall: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 antall: 5\n"},
	{"weeks of something",
	 "Helt ledige etter varighet i uker. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 6\n"
	 "5.2 total 2020-02 antall: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 antall: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 antall: 5\n"},
	{"an index",
	 "Ledige stillinger. Fylke. Tidsserie måned\n"
	 "Indeks (2010=100)\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 indeks_2010_100: 6\n"
	 "5.2 total 2020-02 indeks_2010_100: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 indeks_2010_100: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 indeks_2010_100: 5\n"
	 "4 info unknown_label: \tJanuar\tFebruar -> indeks_2010_100\n"},
	{"of one word",
	 "AAP. Fylke. Tidsserie måned\n"
	 "Fylke. Tilgang\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 tilgang: 6\n"
	 "5.2 total 2020-02 tilgang: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 tilgang: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 tilgang: 5\n"
	 "4 info unknown_label: \tJanuar\tFebruar -> tilgang\n"},
	{"of that word and others",
	 "AAP. Fylke. Tidsserie måned\n"
	 "Tilgang på personer\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 6\n"
	 "5.2 total 2020-02 antall: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 antall: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 antall: 5\n"},
	{"seasons",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Sesongjusterte tall\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 sesongjusterte_tall: 6\n"
	 "5.2 total 2020-02 sesongjusterte_tall: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 sesongjusterte_tall: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 sesongjusterte_tall: 5\n"
	 "4 info unknown_label: \tJanuar\tFebruar -> sesongjusterte_tall\n"},
	{"an average in the title",
	 "Helt ledige. Fylke. Årsgjennomsnitt 2003-2004\n"
	 "Fylke\n"
	 "2003-2004\n"
	 "\t2003\t2004\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2003-01/2004-12\n"
	 "5.1 total 2003 gjennomsnitt: 6\n"
	 "5.2 total 2004 gjennomsnitt: 5\n"
	 "6.1 detail fylke=Oslo 2003 gjennomsnitt: 6\n"
	 "6.2 detail fylke=Oslo 2004 gjennomsnitt: 5\n"},
	{"an average in the period",
	 "Helt ledige. Fylke. Tidsserie år\n"
	 "Fylke\n"
	 "Gjennomsnitt 2003\n"
	 "\tI alt\tMenn\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2003\n"
	 "5.1 total 2003 gjennomsnitt: 6\n"
	 "5.2 subtotal kjonn=Menn 2003 gjennomsnitt: 5\n"
	 "6.1 subtotal fylke=Oslo 2003 gjennomsnitt: 6\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2003 gjennomsnitt: 5\n"},
	{"an average of one page alone",
	 "Helt ledige. Fylke. Tidsserie år\n"
	 "Fylke\n"
	 "Gjennomsnitt 2003\n"
	 "\tI alt\tMenn\n"
	 "I alt\t6\t5\n"
	 "Helt ledige. Fylke. Tidsserie år\n"
	 "Fylke\n"
	 "2004\n"
	 "\tI alt\tMenn\n"
	 "I alt\t6\t5\n",
	 "table 1: unknown x kjonn, 2003\n"
	 "5.1 total 2003 gjennomsnitt: 6\n"
	 "5.2 subtotal kjonn=Menn 2003 gjennomsnitt: 5\n"
	 "table 2: unknown x kjonn, 2004\n"
	 "10.1 total 2004 antall: 6\n"
	 "10.2 subtotal kjonn=Menn 2004 antall: 5\n"},
	{"a stratum, and below it what is measured",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - februar 2020\n"
	 "Kvinner\n"
	 "\n"
	 "Prosent\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02, kjonn=Kvinner\n"
	 "8.1 total kjonn=Kvinner 2020-01 prosent: 6\n"
	 "8.2 total kjonn=Kvinner 2020-02 prosent: 5\n"
	 "9.1 detail fylke=Oslo kjonn=Kvinner 2020-01 prosent: 6\n"
	 "9.2 detail fylke=Oslo kjonn=Kvinner 2020-02 prosent: 5\n"},
};

/* "(forts.)" is no part of a title, section, stratum or label. */
static const Case going_on[] = {
	{"a title",
	 "Helt ledige. Fylke. Tidsserie måned (forts.)\n"
	 "Fylke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 6\n"
	 "5.2 total 2020-02 antall: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 antall: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 antall: 5\n"},
	{"a section",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke (forts.)\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Ledere\t6\t5\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 6\n"
	 "5.2 total 2020-02 antall: 5\n"
	 "6.1 detail of-rows=Ledere 2020-01 antall: 6\n"
	 "6.2 detail of-rows=Ledere 2020-02 antall: 5\n"
	 "6 info unknown_label: Ledere\n"},
	{"a stratum",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kjønn\n"
	 "Januar - februar 2020\n"
	 "Menn\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n"
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kjønn\n"
	 "Januar - februar 2020\n"
	 "Menn, forts.\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Viken\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02, kjonn=Menn\n"
	 "6.1 total kjonn=Menn 2020-01 antall: 6\n"
	 "6.2 total kjonn=Menn 2020-02 antall: 5\n"
	 "7.1 detail fylke=Oslo kjonn=Menn 2020-01 antall: 6\n"
	 "7.2 detail fylke=Oslo kjonn=Menn 2020-02 antall: 5\n"
	 "13.1 total kjonn=Menn 2020-01 antall: 6 again\n"
	 "13.2 total kjonn=Menn 2020-02 antall: 5 again\n"
	 "14.1 detail fylke=Viken kjonn=Menn 2020-01 antall: 6\n"
	 "14.2 detail fylke=Viken kjonn=Menn 2020-02 antall: 5\n"},
	{"a total",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n"
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt (fortsatt)\t6\t5\n"
	 "Viken\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 6\n"
	 "5.2 total 2020-02 antall: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 antall: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 antall: 5\n"
	 "11.1 total 2020-01 antall: 6 again\n"
	 "11.2 total 2020-02 antall: 5 again\n"
	 "12.1 detail fylke=Viken 2020-01 antall: 6\n"
	 "12.2 detail fylke=Viken 2020-02 antall: 5\n"},
	{"a line of its own",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n"
	 "Forts. neste side\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 6\n"
	 "5.2 total 2020-02 antall: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 antall: 6\n"
	 "6.2 detail fylke=Oslo 2020-02 antall: 5\n"
	 "7 info unexplained_heading: Forts. neste side\n"},
	{"what only ends like that",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Storeforts\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 6\n"
	 "5.2 total 2020-02 antall: 5\n"
	 "6.1 detail fylke=Storeforts 2020-01 antall: 6\n"
	 "6.2 detail fylke=Storeforts 2020-02 antall: 5\n"
	 "6 info unknown_label: Storeforts\n"},
};

/* Whom the title is about, and what it is by. */
static const Case subjects[] = {
	{"Utdanning is no tiltak",
	 "Helt ledige. Utdanning. Tidsserie måned\n"
	 "Utdanning\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Grunnskole\t6\t5\n",
	 "table 1: utdanning x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 6\n"
	 "5.2 total 2020-02 antall: 5\n"
	 "6.1 detail of-rows=Grunnskole 2020-01 antall: 6\n"
	 "6.2 detail of-rows=Grunnskole 2020-02 antall: 5\n"
	 "6 info unknown_label: Grunnskole\n"},
	{"Utdanning is a tiltak",
	 "Tiltaksdeltakere. Utdanning. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02, tiltaksgruppe=Opplæring, tiltak=Utdanning\n"
	 "5.1 total tiltaksgruppe=Opplæring tiltak=Utdanning 2020-01 antall: 6\n"
	 "5.2 total tiltaksgruppe=Opplæring tiltak=Utdanning 2020-02 antall: 5\n"
	 "6.1 detail tiltaksgruppe=Opplæring tiltak=Utdanning fylke=Oslo 2020-01 antall: 6\n"
	 "6.2 detail tiltaksgruppe=Opplæring tiltak=Utdanning fylke=Oslo 2020-02 antall: 5\n"},
	{"counted by a column",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "\tAntall helt ledige\tProsent\n"
	 "I alt\t6\t5\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x measure, 2020-03\n"
	 "5.1 total 2020-03 antall: 6\n"
	 "5.2 total 2020-03 prosent: 5\n"
	 "6.1 detail fylke=Oslo 2020-03 antall: 6\n"
	 "6.2 detail fylke=Oslo 2020-03 prosent: 5\n"},
	{"counted by a row",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "\tI alt\tOslo\n"
	 "Helt ledige\t6\t5\n"
	 "Prosent\t6\t5\n",
	 "table 1: measure x fylke, 2020-03\n"
	 "5.1 total 2020-03 antall: 6\n"
	 "5.2 detail fylke=Oslo 2020-03 antall: 5\n"
	 "6.1 total 2020-03 prosent: 6\n"
	 "6.2 detail fylke=Oslo 2020-03 prosent: 5\n"},
	{"beside another",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "\tHelt ledige\tDelvis ledige\tProsent\n"
	 "I alt\t6\t5\t1\n",
	 "table 1: unknown x hovedgruppe, 2020-03\n"
	 "5.1 subtotal hovedgruppe=Helt ledige 2020-03 antall: 6\n"
	 "5.2 subtotal hovedgruppe=Delvis ledige 2020-03 antall: 5\n"
	 "5.3 total 2020-03 prosent: 1\n"},
};

int
main(void)
{
	CHECK_CASES(title_periods);
	CHECK_CASES(title_scopes);
	CHECK_CASES(recurring);
	CHECK_CASES(lost_headings);
	CHECK_CASES(corners);
	CHECK_CASES(measures_in_words);
	CHECK_CASES(going_on);
	CHECK_CASES(subjects);
	return test_result("test_series");
}
