/*-------------------------------------------------------------------------
 *
 * test_forms.c
 *	  Forms in which tables are published: headings of digits, in the middle of what they span, and labels beside them.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

/* Headings beside a corner that begin with digits. */
static const Case digits[] = {
	{"quarters",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2018\n"
	 "Fylke\t1. kvartal 2018\t2. kvartal 2018\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x month, 2018\n"
	 "5.1 detail fylke=Oslo 2018-Q1 antall: 1\n"
	 "5.2 detail fylke=Oslo 2018-Q2 antall: 2\n"},
	{"days",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2018\n"
	 "Fylke\t31.03.2017\t31.03.2018\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x month, 2018-03\n"
	 "5.1 detail fylke=Oslo 2017-03 antall: 1\n"
	 "5.2 detail fylke=Oslo 2018-03 antall: 2\n"},
	{"ages",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og alder\n"
	 "Mars 2018\n"
	 "Fylke\t18-24 år\t25-29 år\tI alt\n"
	 "Oslo\t1\t2\t3\n",
	 "table 1: fylke x alder, 2018-03\n"
	 "5.1 detail fylke=Oslo alder=18-24 år 2018-03 antall: 1\n"
	 "5.2 detail fylke=Oslo alder=25-29 år 2018-03 antall: 2\n"
	 "5.3 subtotal fylke=Oslo 2018-03 antall: 3\n"},
	{"ages without the word for years",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og alder\n"
	 "Mars 2018\n"
	 "Fylke\t18-24\t25-29\tI alt\n"
	 "Oslo\t1\t2\t3\n",
	 "table 1: fylke x alder, 2018-03\n"
	 "5.1 detail fylke=Oslo alder=18-24 2018-03 antall: 1\n"
	 "5.2 detail fylke=Oslo alder=25-29 år 2018-03 antall: 2\n"
	 "5.3 subtotal fylke=Oslo 2018-03 antall: 3\n"
	 "4.2 info label_corrected: 25-29 -> 25-29 år\n"},
	{"months of digits, in CSV",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - februar 2018\n"
	 "Fylke;2018-01;2018-02\n"
	 "Oslo;1;2\n",
	 "table 1: fylke x month, 2018-01/2018-02\n"
	 "5.1 detail fylke=Oslo 2018-01 antall: 1\n"
	 "5.2 detail fylke=Oslo 2018-02 antall: 2\n"},
	{"days, in CSV",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - februar 2018\n"
	 "Fylke;31.01.2018;28.02.2018\n"
	 "Oslo;1;2\n",
	 "table 1: fylke x month, 2018-01/2018-02\n"
	 "5.1 detail fylke=Oslo 2018-01 antall: 1\n"
	 "5.2 detail fylke=Oslo 2018-02 antall: 2\n"},
	{"ages, in CSV",
	 "Helt ledige. Fylke og alder. Mars 2018\n"
	 "Fylke og alder\n"
	 "Mars 2018\n"
	 "Fylke,18-24,25-29\n"
	 "Oslo,1,2\n",
	 "table 1: fylke x alder, 2018-03\n"
	 "5.1 detail fylke=Oslo alder=18-24 2018-03 antall: 1\n"
	 "5.2 detail fylke=Oslo alder=25-29 år 2018-03 antall: 2\n"
	 "4.2 info label_corrected: 25-29 -> 25-29 år\n"},
	{"numbers are a row",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2018\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t1 234,5\t2\n",
	 "table 1: fylke x kjonn, 2018-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2018-03 antall: 1 234,5 decimal\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2018-03 antall: 2\n"
	 "5.1 warning number_assumed: 1 234,5 -> decimals, which no count has\n"},
	{"a day is no number of a row",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2018\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t31.03.2018\t2\n",
	 "table 1: fylke x kjonn, 2018-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2018-03 antall: 31.03.2018 invalid\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2018-03 antall: 2\n"
	 "5.1 error invalid_cell: 31.03.2018 -> Oslo\n"},
};

/* A heading over the middle of the columns that it spans. */
static const Case centred[] = {
	{"of three, that come again",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke, kjønn og alder\n"
	 "Mai 2019\n"
	 "\t\tKvinner\t\t\tMenn\t\n"
	 "\tI alt\tUnder 30 år\t30 år og over\tI alt\tUnder 30 år\t30 år og over\n"
	 "Oslo\t3\t1\t2\t7\t3\t4\n",
	 "table 1: fylke x alder, 2019-05\n"
	 "6.1 subtotal fylke=Oslo kjonn=Kvinner 2019-05 antall: 3\n"
	 "6.2 detail fylke=Oslo alder=Under 30 år kjonn=Kvinner 2019-05 antall: 1\n"
	 "6.3 detail fylke=Oslo alder=30 år og over kjonn=Kvinner 2019-05 antall: 2\n"
	 "6.4 subtotal fylke=Oslo kjonn=Menn 2019-05 antall: 7\n"
	 "6.5 detail fylke=Oslo alder=Under 30 år kjonn=Menn 2019-05 antall: 3\n"
	 "6.6 detail fylke=Oslo alder=30 år og over kjonn=Menn 2019-05 antall: 4\n"},
	{"behind a column of its own",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kjønn\n"
	 "Mai - juni 2019\n"
	 "\t\t\tMai\t\t\tJuni\t\n"
	 "\tProsent\tI alt\tKvinner\tMenn\tI alt\tKvinner\tMenn\n"
	 "Oslo\t3\t3\t1\t2\t7\t3\t4\n",
	 "table 1: fylke x kjonn, 2019-05/2019-06\n"
	 "6.1 subtotal fylke=Oslo 2019-05/2019-06 prosent: 3\n"
	 "6.2 subtotal fylke=Oslo 2019-05 antall: 3\n"
	 "6.3 detail fylke=Oslo kjonn=Kvinner 2019-05 antall: 1\n"
	 "6.4 detail fylke=Oslo kjonn=Menn 2019-05 antall: 2\n"
	 "6.5 subtotal fylke=Oslo 2019-06 antall: 7\n"
	 "6.6 detail fylke=Oslo kjonn=Kvinner 2019-06 antall: 3\n"
	 "6.7 detail fylke=Oslo kjonn=Menn 2019-06 antall: 4\n"},
	{"over the last of two",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kjønn\n"
	 "Mai 2019\n"
	 "\t\tKvinner\t\tMenn\n"
	 "\tAntall\tProsent\tAntall\tProsent\n"
	 "Oslo\t3\t1\t7\t3\n",
	 "table 1: fylke x kjonn, 2019-05\n"
	 "6.1 detail fylke=Oslo kjonn=Kvinner 2019-05 antall: 3\n"
	 "6.2 detail fylke=Oslo kjonn=Kvinner 2019-05 prosent: 1\n"
	 "6.3 detail fylke=Oslo kjonn=Menn 2019-05 antall: 7\n"
	 "6.4 detail fylke=Oslo kjonn=Menn 2019-05 prosent: 3\n"},
	{"of columns that are not alike it stays where it is",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kjønn\n"
	 "Mai 2019\n"
	 "\tI alt\tKvinner\t\tMenn\t\n"
	 "\tAntall\tAntall\tProsent\tAntall\tProsent\n"
	 "Oslo\t3\t1\t7\t3\t4\n",
	 "table 1: fylke x kjonn, 2019-05\n"
	 "6.1 subtotal fylke=Oslo 2019-05 antall: 3\n"
	 "6.2 detail fylke=Oslo kjonn=Kvinner 2019-05 antall: 1\n"
	 "6.3 detail fylke=Oslo kjonn=Kvinner 2019-05 prosent: 7\n"
	 "6.4 detail fylke=Oslo kjonn=Menn 2019-05 antall: 3\n"
	 "6.5 detail fylke=Oslo kjonn=Menn 2019-05 prosent: 4\n"},
	{"of columns that are all alike it stays where it is",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2019 - 2020\n"
	 "\t2019\t\t\t\t2020\t\n"
	 "\tAntall\tAntall\tAntall\tAntall\tAntall\tAntall\n"
	 "Oslo\t1\t2\t3\t4\t5\t6\n",
	 "table 1: fylke x month, 2019-01/2020-12\n"
	 "6.1 detail fylke=Oslo 2019 antall: 1\n"
	 "6.2 detail fylke=Oslo 2019 antall: 2\n"
	 "6.3 detail fylke=Oslo 2019 antall: 3\n"
	 "6.4 detail fylke=Oslo 2019 antall: 4\n"
	 "6.5 detail fylke=Oslo 2020 antall: 5\n"
	 "6.6 detail fylke=Oslo 2020 antall: 6\n"
	 "5.2 warning member_twice: Antall -> Antall\n"
	 "5.3 warning member_twice: Antall -> Antall\n"
	 "5.4 warning member_twice: Antall -> Antall\n"
	 "5.6 warning member_twice: Antall -> Antall\n"},
};

/* Labels of rows, and what stands above them. */
static const Case labels[] = {
	{"a corner that is called like a tiltak",
	 "Helt ledige. Utdanning. Mai 2019\n"
	 "Utdanning\n"
	 "Mai 2019\n"
	 "Utdanning\tLedige\tArbeidsstyrke\n"
	 "Grunnskole\t1\t10\n"
	 "Universitet\t2\t20\n",
	 "table 1: utdanning x measure, 2019-05\n"
	 "5.1 detail of-rows=Grunnskole 2019-05 ledige: 1\n"
	 "5.2 detail of-rows=Grunnskole 2019-05 arbeidsstyrke: 10\n"
	 "6.1 detail of-rows=Universitet 2019-05 ledige: 2\n"
	 "6.2 detail of-rows=Universitet 2019-05 arbeidsstyrke: 20\n"
	 "4.1 warning measure_assumed: Ledige\n"
	 "4.2 warning measure_assumed: Arbeidsstyrke\n"
	 "5 info unknown_label: Grunnskole\n"
	 "6 info unknown_label: Universitet\n"},
	{"a share below rows that nothing knows",
	 "Helt ledige. Utdanning. Mai 2019\n"
	 "Utdanning\n"
	 "Mai 2019\n"
	 "\tI alt\tMenn\n"
	 "Grunnskole\t40\t10\n"
	 "Universitet\t60\t30\n"
	 "I alt\t100\t40\n"
	 "Andel (%)\t100\t40\n",
	 "table 1: utdanning x kjonn, 2019-05\n"
	 "5.1 subtotal of-rows=Grunnskole 2019-05 antall: 40\n"
	 "5.2 detail kjonn=Menn of-rows=Grunnskole 2019-05 antall: 10\n"
	 "6.1 subtotal of-rows=Universitet 2019-05 antall: 60\n"
	 "6.2 detail kjonn=Menn of-rows=Universitet 2019-05 antall: 30\n"
	 "7.1 total 2019-05 antall: 100\n"
	 "7.2 subtotal kjonn=Menn 2019-05 antall: 40\n"
	 "8.1 total 2019-05 andel: 100\n"
	 "8.2 subtotal kjonn=Menn 2019-05 andel: 40\n"
	 "5 info unknown_label: Grunnskole\n"
	 "6 info unknown_label: Universitet\n"
	 "8 info unknown_label: Andel (%)\n"},
	{"rows of blanks over counties",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mai 2019\n"
	 "\tI alt\tMenn\n"
	 "Østlandet\t\t\n"
	 "Oslo\t40\t10\n"
	 "Vestlandet\t\t\n"
	 "Rogaland\t60\t30\n",
	 "table 1: fylke x kjonn, 2019-05\n"
	 "6.1 subtotal fylke=Oslo 2019-05 antall: 40\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2019-05 antall: 10\n"
	 "8.1 subtotal fylke=Rogaland 2019-05 antall: 60\n"
	 "8.2 detail fylke=Rogaland kjonn=Menn 2019-05 antall: 30\n"
	 "5 warning orphan_label: Østlandet\n"
	 "7 warning orphan_label: Vestlandet\n"},
	{"a row of blanks beside a line of a known county",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mai 2019\n"
	 "\tAntall\n"
	 "Agder\t30\n"
	 "Hedmark\n"
	 "Fjordfylket\t\n"
	 "Oslo\t40\n",
	 "table 1: fylke x measure, 2019-05\n"
	 "5.1 detail fylke=Agder 2019-05 antall: 30\n"
	 "8.1 detail fylke=Oslo 2019-05 antall: 40\n"
	 "6 warning orphan_label: Hedmark\n"
	 "7 warning orphan_label: Fjordfylket\n"},
	{"a row of blanks beside one of a known county",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mai 2019\n"
	 "\tAntall\n"
	 "Hedmark\t\n"
	 "Fjordfylket\t\n"
	 "Oslo\t40\n",
	 "table 1: fylke x measure, 2019-05\n"
	 "5.1 detail fylke=Hedmark 2019-05 antall: 0 blank\n"
	 "6.1 detail fylke=Fjordfylket 2019-05 antall: 0 blank\n"
	 "7.1 detail fylke=Oslo 2019-05 antall: 40\n"
	 "6 info unknown_label: Fjordfylket\n"},
	{"a row of blanks where blanks are zero",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mai 2019\n"
	 "\tI alt\tMenn\n"
	 "Østlandet\t\t\n"
	 "Oslo\t40\t10\n"
	 "Rogaland\t60\t\n",
	 "table 1: fylke x kjonn, 2019-05\n"
	 "5.1 subtotal fylke=Østlandet 2019-05 antall: 0 blank\n"
	 "5.2 detail fylke=Østlandet kjonn=Menn 2019-05 antall: 0 blank\n"
	 "6.1 subtotal fylke=Oslo 2019-05 antall: 40\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2019-05 antall: 10\n"
	 "7.1 subtotal fylke=Rogaland 2019-05 antall: 60\n"
	 "7.2 detail fylke=Rogaland kjonn=Menn 2019-05 antall: 0 blank\n"
	 "5 info unknown_label: Østlandet\n"},
	{"a municipality with its code before a sex",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kommune og kjønn\n"
	 "Mai 2021\n"
	 "Kommune\tKjønn\tAntall\n"
	 "3001 Halden\tKvinner\t2\n"
	 "\tMenn\t3\n"
	 "0301 Oslo\tKvinner\t4\n",
	 "table 1: kjonn x measure, 2021-05\n"
	 "5.1 detail fylke=Viken kommune=Halden kjonn=Kvinner 2021-05 antall: 2\n"
	 "6.1 detail fylke=Viken kommune=Halden kjonn=Menn 2021-05 antall: 3\n"
	 "7.1 detail fylke=Oslo kommune=Oslo kjonn=Kvinner 2021-05 antall: 4\n"
	 "6 info label_corrected: \tMenn -> 3001 Halden Menn\n"},
	{"a part of a municipality is in its county",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kommune\n"
	 "Mai 2021\n"
	 "\tAntall\n"
	 "5001 Trondheim\t30\n"
	 "Av dette permitterte\t20\n",
	 "table 1: kommune x measure, 2021-05\n"
	 "5.1 detail fylke=Trøndelag kommune=Trondheim 2021-05 antall: 30\n"
	 "6.1 subtotal fylke=Trøndelag kommune=Trondheim of-rows=permitterte 2021-05 antall: 20\n"
	 "6 info unknown_label: Av dette permitterte\n"},
	{"the mark of a footnote that is glued to a name",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mai 2021\n"
	 "\tAntall\tProsent\n"
	 "Oslo1\t30\t2\n"
	 "I alt2\t30\t2\n",
	 "table 1: fylke x measure, 2021-05\n"
	 "5.1 detail fylke=Oslo 2021-05 antall: 30\n"
	 "5.2 detail fylke=Oslo 2021-05 prosent: 2\n"
	 "6.1 total 2021-05 antall: 30\n"
	 "6.2 total 2021-05 prosent: 2\n"
	 "5 info label_corrected: Oslo1 -> Oslo\n"},
	{"weeks, and days",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Nye arbeidssøkere\n"
	 "2020\n"
	 "Uke\tKvinner\tMenn\n"
	 "11\t3\t4\n"
	 "12\t5\t6\n",
	 "table 1: uke x kjonn, 2020\n"
	 "5.1 detail kjonn=Kvinner of-rows=11 2020 nye_arbeidssoekere: 3\n"
	 "5.2 detail kjonn=Menn of-rows=11 2020 nye_arbeidssoekere: 4\n"
	 "6.1 detail kjonn=Kvinner of-rows=12 2020 nye_arbeidssoekere: 5\n"
	 "6.2 detail kjonn=Menn of-rows=12 2020 nye_arbeidssoekere: 6\n"
	 "4 info unknown_label: Uke\tKvinner\tMenn -> nye_arbeidssoekere\n"
	 "5 info unknown_label: 11\n"
	 "6 info unknown_label: 12\n"},
	{"the number and the name of parts",
	 "Helt ledige. Bydel i Oslo. Mai 2019\n"
	 "Bydel\n"
	 "Mai 2019\n"
	 "Nr\tBydel\tAntall\n"
	 "01\tGamle Oslo\t3\n"
	 "02\tGrünerløkka\t4\n",
	 "table 1: bydel x measure, 2019-05, fylke=Oslo\n"
	 "5.1 detail fylke=Oslo of-rows=01 Gamle Oslo 2019-05 antall: 3\n"
	 "6.1 detail fylke=Oslo of-rows=02 Grünerløkka 2019-05 antall: 4\n"
	 "5 info unknown_label: 01\tGamle Oslo\n"
	 "6 info unknown_label: 02\tGrünerløkka\n"},
	{"what the rows are is in the title, where the section is a phrase",
	 "Ledige stillinger. Næring. Mai 2019\n"
	 "Beholdning av ledige stillinger\n"
	 "Mai 2019\n"
	 "\tAntall\n"
	 "Industri\t3\n"
	 "Handel\t4\n",
	 "table 1: næring x measure, 2019-05\n"
	 "5.1 detail of-rows=Industri 2019-05 antall: 3\n"
	 "6.1 detail of-rows=Handel 2019-05 antall: 4\n"
	 "5 info unknown_label: Industri\n"
	 "6 info unknown_label: Handel\n"},
	{"a part over a column, that nothing knows",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mai 2019\n"
	 "\tI alt\tHerav kvinner\tHerav langtidsledige\n"
	 "Oslo\t30\t20\t10\n",
	 "table 1: fylke x kolonne, 2019-05\n"
	 "5.1 subtotal fylke=Oslo 2019-05 antall: 30\n"
	 "5.2 subtotal fylke=Oslo kjonn=Kvinner 2019-05 antall: 20\n"
	 "5.3 subtotal fylke=Oslo of-columns=Herav langtidsledige 2019-05 antall: 10\n"
	 "4.3 info unknown_label: Herav langtidsledige\n"},
};

/* Titles that say when, and headings that do in other ways. */
static const Case when[] = {
	{"a day of each year, in a title",
	 "Tabell 1. Mottakere av uføretrygd, etter kjønn. Pr. 31.12. 2019-2021. Antall\n"
	 "\t2019\t2020\n"
	 "Kvinner\t1\t2\n",
	 "table 1: kjonn x month, 2019-01/2021-12\n"
	 "3.1 detail kjonn=Kvinner 2019-12 antall: 1\n"
	 "3.2 detail kjonn=Kvinner 2020-12 antall: 2\n"
	 "2 info missing_section: \t2019\t2020\n"},
	{"a day of each year, at the end of a title",
	 "Mottakere av uføretrygd i prosent av befolkningen, etter kjønn. Pr. 31.12. 2019-2021\n"
	 "\t2019\t2020\n"
	 "Kvinner\t1\t2\n",
	 "table 1: kjonn x month, 2019-01/2021-12\n"
	 "3.1 detail kjonn=Kvinner 2019-12 prosent_av_befolkningen: 1\n"
	 "3.2 detail kjonn=Kvinner 2020-12 prosent_av_befolkningen: 2\n"
	 "2 info missing_section: \t2019\t2020\n"},
	{"a month of each year, in a title, and none over the columns",
	 "Mottakere av uføretrygd. Fylke. Desember 2019-2021\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x kjonn, 2019-01/2021-12\n"
	 "3.1 detail fylke=Oslo kjonn=Kvinner - antall: 1\n"
	 "3.2 detail fylke=Oslo kjonn=Menn - antall: 2\n"
	 "2 info missing_section: \tKvinner\tMenn\n"
	 "2 warning missing_period: \tKvinner\tMenn\n"},
	{"an average over half a year, in a title",
	 "Helt ledige. Fylke. Gjennomsnitt 1. halvår 2019\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x kjonn, 2019-01/2019-06\n"
	 "3.1 detail fylke=Oslo kjonn=Kvinner 2019-01/2019-06 gjennomsnitt: 1\n"
	 "3.2 detail fylke=Oslo kjonn=Menn 2019-01/2019-06 gjennomsnitt: 2\n"
	 "2 info missing_section: \tKvinner\tMenn\n"},
	{"quarters in Roman numbers",
	 "Helt ledige. Fylke. Tidsserie kvartal\n"
	 "Fylke\n"
	 "2019\n"
	 "\tI. kvartal\tII. kvartal\tIV kv.\n"
	 "Oslo\t1\t2\t3\n",
	 "table 1: fylke x month, 2019\n"
	 "5.1 detail fylke=Oslo 2019-Q1 antall: 1\n"
	 "5.2 detail fylke=Oslo 2019-Q2 antall: 2\n"
	 "5.3 detail fylke=Oslo 2019-Q4 antall: 3\n"},
	{"parts of two years, as columns",
	 "Helt ledige. Fylke. Tidsserie\n"
	 "Fylke\n"
	 "2019 - 2022\n"
	 "\t2019/2020\t2020/2021\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x measure, 2019-01/2022-12\n"
	 "5.1 detail fylke=Oslo 2019-01/2022-12 2019_2020: 1\n"
	 "5.2 detail fylke=Oslo 2019-01/2022-12 2020_2021: 2\n"
	 "4.1 warning measure_assumed: 2019/2020\n"
	 "4.2 warning measure_assumed: 2020/2021\n"},
	{"parts of two years, as columns beside a corner",
	 "Helt ledige. Fylke. Tidsserie\n"
	 "Fylke\n"
	 "2019 - 2022\n"
	 "Fylke\t2019/20\t2020/21\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x measure, 2019-01/2022-12\n"
	 "5.1 detail fylke=Oslo 2019-01/2022-12 2019_20: 1\n"
	 "5.2 detail fylke=Oslo 2019-01/2022-12 2020_21: 2\n"
	 "4.1 warning measure_assumed: 2019/20\n"
	 "4.2 warning measure_assumed: 2020/21\n"},
	{"parts of two years, as rows",
	 "Helt ledige. Kjønn. Tidsserie\n"
	 "Kjønn\n"
	 "2019 - 2022\n"
	 "\tKvinner\tMenn\n"
	 "2019/2020\t1\t2\n",
	 "table 1: rad x kjonn, 2019-01/2022-12\n"
	 "5.1 detail kjonn=Kvinner of-rows=2019/2020 2019-01/2022-12 antall: 1\n"
	 "5.2 detail kjonn=Menn of-rows=2019/2020 2019-01/2022-12 antall: 2\n"
	 "5 info unknown_label: 2019/2020\n"},
	{"parts of two years, as a period",
	 "Helt ledige. Kjønn. Tidsserie\n"
	 "Kjønn\n"
	 "2021/2022\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x kjonn, -\n"
	 "5.1 detail fylke=Oslo kjonn=Kvinner - antall: 1\n"
	 "5.2 detail fylke=Oslo kjonn=Menn - antall: 2\n"
	 "3 info unexplained_heading: 2021/2022\n"
	 "4 warning missing_period: \tKvinner\tMenn\n"},
};

/* A municipality whose code is another one's, over what it is printed over. */
static const Case coded[] = {
	{"beside sexes",
	 "Helt ledige. Kommune og kjønn. Mars 2022\n"
	 "Kommune\tKjønn\tAntall\n"
	 "3001 Moss\tKvinner\t1\n"
	 "3004 Fredrikstad\tKvinner\t2\n",
	 "table 1: kjonn x measure, 2022-03\n"
	 "3.1 detail kommune=3001 Moss kjonn=Kvinner 2022-03 antall: 1\n"
	 "4.1 detail fylke=Viken kommune=Fredrikstad kjonn=Kvinner 2022-03 antall: 2\n"
	 "2 info missing_section: Kommune\tKjønn\tAntall\n"
	 "3 warning unknown_label: 3001 Moss\tKvinner\n"},
	{"over sexes",
	 "Helt ledige. Kommune og kjønn. Mars 2022\n"
	 "\t3001 Moss\t\t3004 Fredrikstad\t\n"
	 "\tKvinner\tMenn\tKvinner\tMenn\n"
	 "Under 30 år\t1\t2\t3\t4\n",
	 "table 1: alder x kjonn, 2022-03\n"
	 "4.1 detail kommune=3001 Moss alder=Under 30 år kjonn=Kvinner 2022-03 antall: 1\n"
	 "4.2 detail kommune=3001 Moss alder=Under 30 år kjonn=Menn 2022-03 antall: 2\n"
	 "4.3 detail fylke=Viken kommune=Fredrikstad alder=Under 30 år kjonn=Kvinner 2022-03 antall: 3\n"
	 "4.4 detail fylke=Viken kommune=Fredrikstad alder=Under 30 år kjonn=Menn 2022-03 antall: 4\n"
	 "2 info missing_section: \t3001 Moss\t\t3004 Fredrikstad\t\n"
	 "3.1 warning unknown_label: Kvinner\n"
	 "3.2 warning unknown_label: Menn\n"},
};

/* Bands of years that are no ages. */
static const Case bands[] = {
	{"of a section",
	 "AAP-mottakere. Varighet. Juni 2019\n"
	 "Varighet\n"
	 "Juni 2019\n"
	 "\tKvinner\tMenn\n"
	 "Under 1 år\t1\t2\n"
	 "1-2 år\t3\t4\n"
	 "3 år og over\t5\t6\n",
	 "table 1: varighet x kjonn, 2019-06\n"
	 "5.1 detail kjonn=Kvinner of-rows=Under 1 år 2019-06 antall: 1\n"
	 "5.2 detail kjonn=Menn of-rows=Under 1 år 2019-06 antall: 2\n"
	 "6.1 detail kjonn=Kvinner of-rows=1-2 år 2019-06 antall: 3\n"
	 "6.2 detail kjonn=Menn of-rows=1-2 år 2019-06 antall: 4\n"
	 "7.1 detail kjonn=Kvinner of-rows=3 år og over 2019-06 antall: 5\n"
	 "7.2 detail kjonn=Menn of-rows=3 år og over 2019-06 antall: 6\n"
	 "5 info unknown_label: Under 1 år\n"
	 "6 info unknown_label: 1-2 år\n"
	 "7 info unknown_label: 3 år og over\n"},
	{"of a corner, over ages",
	 "Helt ledige. Botid og alder. Juni 2019\n"
	 "Botid og alder\n"
	 "Juni 2019\n"
	 "Botid\t15-29 år\t30-74 år\n"
	 "0-9 år\t1\t2\n"
	 "10-19 år\t1\t2\n"
	 "20 år eller mer\t3\t4\n",
	 "table 1: botid x alder, 2019-06\n"
	 "5.1 detail alder=15-29 år of-rows=0-9 år 2019-06 antall: 1\n"
	 "5.2 detail alder=30-74 år of-rows=0-9 år 2019-06 antall: 2\n"
	 "6.1 detail alder=15-29 år of-rows=10-19 år 2019-06 antall: 1\n"
	 "6.2 detail alder=30-74 år of-rows=10-19 år 2019-06 antall: 2\n"
	 "7.1 detail alder=15-29 år of-rows=20 år eller mer 2019-06 antall: 3\n"
	 "7.2 detail alder=30-74 år of-rows=20 år eller mer 2019-06 antall: 4\n"
	 "5 info unknown_label: 0-9 år\n"
	 "6 info unknown_label: 10-19 år\n"
	 "7 info unknown_label: 20 år eller mer\n"},
	{"over columns",
	 "AAP-mottakere. Fylke og stønadstid. Juni 2019\n"
	 "\tI alt\tUnder 1 år\t1 år og over\n"
	 "Oslo\t3\t1\t2\n",
	 "table 1: fylke x stønadstid, 2019-06\n"
	 "3.1 subtotal fylke=Oslo 2019-06 antall: 3\n"
	 "3.2 detail fylke=Oslo of-columns=Under 1 år 2019-06 antall: 1\n"
	 "3.3 detail fylke=Oslo of-columns=1 år og over 2019-06 antall: 2\n"
	 "2 info missing_section: \tI alt\tUnder 1 år\t1 år og over\n"
	 "2.2 info unknown_label: Under 1 år\n"
	 "2.3 warning unknown_label: 1 år og over\n"},
	{"of nothing",
	 "AAP-mottakere. Oversikt. Juni 2019\n"
	 "Oversikt\n"
	 "Juni 2019\n"
	 "\tKvinner\tMenn\n"
	 "1-2 år\t3\t4\n"
	 "3 år og over\t5\t6\n",
	 "table 1: oversikt x kjonn, 2019-06\n"
	 "5.1 detail kjonn=Kvinner of-rows=1-2 år 2019-06 antall: 3\n"
	 "5.2 detail kjonn=Menn of-rows=1-2 år 2019-06 antall: 4\n"
	 "6.1 detail kjonn=Kvinner of-rows=3 år og over 2019-06 antall: 5\n"
	 "6.2 detail kjonn=Menn of-rows=3 år og over 2019-06 antall: 6\n"
	 "5 info unknown_label: 1-2 år\n"
	 "6 info unknown_label: 3 år og over\n"},
	{"ages, beside what has lasted",
	 "AAP-mottakere. Varighet. Juni 2019\n"
	 "Varighet\n"
	 "Juni 2019\n"
	 "\tI alt\tUnder 13 uker\t13 uker og over\n"
	 "18-24 år\t3\t1\t2\n",
	 "table 1: alder x varighet, 2019-06\n"
	 "5.1 subtotal alder=18-24 år 2019-06 antall: 3\n"
	 "5.2 detail alder=18-24 år of-columns=Under 13 uker 2019-06 antall: 1\n"
	 "5.3 detail alder=18-24 år of-columns=13 uker og over 2019-06 antall: 2\n"
	 "4.2 info unknown_label: Under 13 uker\n"
	 "4.3 warning unknown_label: 13 uker og over\n"},
	{"ages of children",
	 "Kontantstøtte. Barnets alder. Juni 2019\n"
	 "Barnets alder\n"
	 "Juni 2019\n"
	 "\tJenter\tGutter\n"
	 "0-1 år\t3\t4\n"
	 "2-5 år\t5\t6\n",
	 "table 1: alder x measure, 2019-06\n"
	 "5.1 detail alder=0-1 år 2019-06 jenter: 3\n"
	 "5.2 detail alder=0-1 år 2019-06 gutter: 4\n"
	 "6.1 detail alder=2-5 år 2019-06 jenter: 5\n"
	 "6.2 detail alder=2-5 år 2019-06 gutter: 6\n"
	 "4.1 warning measure_assumed: Jenter\n"
	 "4.2 warning measure_assumed: Gutter\n"},
	{"ages in English",
	 "Recipients of benefits. Age and sex. As of 31 December 2019\n"
	 "Age\tBoth sexes\tWomen\tPer cent of population\n"
	 "18-24 years\t3\t1\t2\n"
	 "25 years and over\t3\t1\t2\n",
	 "table 1: alder x kjonn, 2019-12\n"
	 "3.1 subtotal alder=18-24 years 2019-12 antall: 3\n"
	 "3.2 detail alder=18-24 years kjonn=Kvinner 2019-12 antall: 1\n"
	 "3.3 subtotal alder=18-24 years 2019-12 prosent_av_befolkningen: 2\n"
	 "4.1 subtotal alder=25 years and over 2019-12 antall: 3\n"
	 "4.2 detail alder=25 years and over kjonn=Kvinner 2019-12 antall: 1\n"
	 "4.3 subtotal alder=25 years and over 2019-12 prosent_av_befolkningen: 2\n"
	 "2 info missing_section: Age\tBoth sexes\tWomen\tPer cent of population\n"
	 "2.2 info label_corrected: Women -> Kvinner\n"},
	{"what has lasted, in a title",
	 "Mottakere av AAP med varighet over 2 år. Fylke. Juni 2019\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\t3\t4\n",
	 "table 1: fylke x kjonn, 2019-06\n"
	 "3.1 detail fylke=Oslo kjonn=Kvinner 2019-06 antall: 3\n"
	 "3.2 detail fylke=Oslo kjonn=Menn 2019-06 antall: 4\n"
	 "2 info missing_section: \tKvinner\tMenn\n"},
	{"part-time, and ages, in a title",
	 "Sysselsatte på deltid under 30 år. Fylke. Juni 2019\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\t3\t4\n",
	 "table 1: fylke x kjonn, 2019-06, alder=under 30 år\n"
	 "3.1 detail fylke=Oslo alder=under 30 år kjonn=Kvinner 2019-06 antall: 3\n"
	 "3.2 detail fylke=Oslo alder=under 30 år kjonn=Menn 2019-06 antall: 4\n"
	 "2 info missing_section: \tKvinner\tMenn\n"},
	{"months that are added up",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Akkumulert hittil i år\n"
	 "Januar - februar 2019\n"
	 "\tJanuar\tFebruar\n"
	 "Oslo\t3\t4\n",
	 "table 1: fylke x month, 2019-01/2019-02\n"
	 "5.1 detail fylke=Oslo 2019-01 akkumulert_hittil_i_aar: 3\n"
	 "5.2 detail fylke=Oslo 2019-02 akkumulert_hittil_i_aar: 4\n"
	 "4 info unknown_label: \tJanuar\tFebruar -> akkumulert_hittil_i_aar\n"},
};

/* Changes, and other measures that their neighbours or their units tell. */
static const Case measures[] = {
	{"a change in per cent behind one in counts, both since the month before",
	 "Helt ledige. Fylke. Mars 2021\n"
	 "\tAntall\tEndring fra forrige måned\tEndring i prosent\n"
	 "Oslo\t90\t-10\t-9\n",
	 "table 1: fylke x measure, 2021-03\n"
	 "3.1 detail fylke=Oslo 2021-03 antall: 90\n"
	 "3.2 detail fylke=Oslo 2021-03 endring_fra_forrige_maaned: -10\n"
	 "3.3 detail fylke=Oslo 2021-03 endring_fra_forrige_maaned_prosent: -9\n"
	 "2 info missing_section: \tAntall\tEndring fra forrige måned\tEndring i prosent\n"
	 "2.2 info unknown_label: Endring fra forrige måned\n"
	 "2.3 warning measure_assumed: Endring i prosent -> endring_fra_forrige_maaned_prosent\n"},
	{"the same since last year",
	 "Helt ledige. Fylke. Mars 2021\n"
	 "\tAntall\tEndring fra i fjor\tEndring i prosent\n"
	 "Oslo\t90\t-10\t-10\n",
	 "table 1: fylke x measure, 2021-03\n"
	 "3.1 detail fylke=Oslo 2021-03 antall: 90\n"
	 "3.2 detail fylke=Oslo 2021-03 endring_fra_i_fjor: -10\n"
	 "3.3 detail fylke=Oslo 2021-03 endring_prosent: -10\n"
	 "2 info missing_section: \tAntall\tEndring fra i fjor\tEndring i prosent\n"
	 "2.2 info unknown_label: Endring fra i fjor\n"},
	{"the same in rows",
	 "Helt ledige. Kjønn. April - mai 2021\n"
	 "\tKvinner\tMenn\n"
	 "April 2021\t90\t80\n"
	 "Mai 2021\t99\t80\n"
	 "Endring april-mai\t9\t0\n"
	 "Endring i prosent\t10\t0\n",
	 "table 1: month x kjonn, 2021-04/2021-05\n"
	 "3.1 detail kjonn=Kvinner 2021-04 antall: 90\n"
	 "3.2 detail kjonn=Menn 2021-04 antall: 80\n"
	 "4.1 detail kjonn=Kvinner 2021-05 antall: 99\n"
	 "4.2 detail kjonn=Menn 2021-05 antall: 80\n"
	 "5.1 detail kjonn=Kvinner 2021-04/2021-05 endring_april_mai: 9\n"
	 "5.2 detail kjonn=Menn 2021-04/2021-05 endring_april_mai: 0\n"
	 "6.1 detail kjonn=Kvinner 2021-04/2021-05 endring_april_mai_prosent: 10\n"
	 "6.2 detail kjonn=Menn 2021-04/2021-05 endring_april_mai_prosent: 0\n"
	 "2 info missing_section: \tKvinner\tMenn\n"
	 "5 info unknown_label: Endring april-mai\n"
	 "6 warning measure_assumed: Endring i prosent -> endring_april_mai_prosent\n"},
	{"changes in both, behind one that says since when",
	 "Helt ledige. Fylke. Mars 2021\n"
	 "\tEndring fra forrige måned\tEndring i antall\tEndring i prosent\n"
	 "Oslo\t90\t-10\t-9\n",
	 "table 1: fylke x measure, 2021-03\n"
	 "3.1 detail fylke=Oslo 2021-03 endring_fra_forrige_maaned: 90\n"
	 "3.2 detail fylke=Oslo 2021-03 endring_fra_forrige_maaned_antall: -10\n"
	 "3.3 detail fylke=Oslo 2021-03 endring_fra_forrige_maaned_prosent: -9\n"
	 "2 info missing_section: \tEndring fra forrige måned\tEndring i antall\tEndring i prosent\n"
	 "2.1 info unknown_label: Endring fra forrige måned\n"
	 "2.2 warning measure_assumed: Endring i antall -> endring_fra_forrige_maaned_antall\n"
	 "2.3 warning measure_assumed: Endring i prosent -> endring_fra_forrige_maaned_prosent\n"},
	{"a change behind one in the same",
	 "Helt ledige. Fylke. Mars 2021\n"
	 "\tEndring i antall fra forrige måned\tEndring i antall\tEndring i prosent\n"
	 "Oslo\t90\t-10\t-9\n",
	 "table 1: fylke x measure, 2021-03\n"
	 "3.1 detail fylke=Oslo 2021-03 endring_i_antall_fra_forrige_maaned: 90\n"
	 "3.2 detail fylke=Oslo 2021-03 endring_antall: -10\n"
	 "3.3 detail fylke=Oslo 2021-03 endring_prosent: -9\n"
	 "2 info missing_section: \tEndring i antall fra forrige måned\tEndring i antall\tEndring i prosent\n"
	 "2.1 info unknown_label: Endring i antall fra forrige måned\n"},
	{"measures by their own names, of months of several years",
	 "Helt ledige. Fylke. 2018-2019\n"
	 "\tAndel kvinner mars 2019\tAndel menn 1. kvartal 2018\tAndel menn 2018\n"
	 "Oslo\t50\t40\t41\n",
	 "table 1: fylke x measure, 2018-01/2019-12\n"
	 "3.1 detail fylke=Oslo 2019-03 andel_kvinner: 50\n"
	 "3.2 detail fylke=Oslo 2018-Q1 andel_menn: 40\n"
	 "3.3 detail fylke=Oslo 2018 andel_menn: 41\n"
	 "2 info missing_section: \tAndel kvinner mars 2019\tAndel menn 1. kvartal 2018\tAndel menn 2018\n"
	 "2.1 info unknown_label: Andel kvinner mars 2019\n"
	 "2.2 info unknown_label: Andel menn 1. kvartal 2018\n"
	 "2.3 info unknown_label: Andel menn 2018\n"},
	{"what is counted on a day is none for each",
	 "Ledige. Fylke. Januar 2019 - mars 2020\n"
	 "\tHelt ledige per 1. januar 2020\tHelt ledige per 10 mars 2019\tHelt ledige per 1. kvartal 2019\n"
	 "Oslo\t50\t40\t41\n",
	 "table 1: fylke x hovedgruppe, 2019-01/2020-03\n"
	 "3.1 detail hovedgruppe=Helt ledige fylke=Oslo 2020-01 antall: 50\n"
	 "3.2 detail hovedgruppe=Helt ledige fylke=Oslo 2019-03 antall: 40\n"
	 "3.3 detail hovedgruppe=Helt ledige fylke=Oslo 2019-Q1 antall: 41\n"
	 "2 info missing_section: \tHelt ledige per 1. januar 2020\tHelt ledige per 10 mars 2019\tHelt ledige per 1. kvartal 2019\n"},
	{"a county and municipality by month",
	 "Helt ledige. Kommune. Januar - mars 2021\n"
	 "Kommune\n"
	 "\tAntall\n"
	 "Oslo januar\t70\n"
	 "Oslo februar\t71\n"
	 "Bodø januar\t60\n"
	 "Bodø februar\t61\n",
	 "table 1: kommune x measure, 2021-Q1\n"
	 "4.1 detail fylke=Oslo kommune=Oslo 2021-01 antall: 70\n"
	 "5.1 detail fylke=Oslo kommune=Oslo 2021-02 antall: 71\n"
	 "6.1 detail fylke=Nordland kommune=Bodø 2021-01 antall: 60\n"
	 "7.1 detail fylke=Nordland kommune=Bodø 2021-02 antall: 61\n"},
	{"ages, where the section speaks of how long, too",
	 "Mottakere. Alder og botid. Juni 2021\n"
	 "Alder og botid\n"
	 "Alder\tAntall\n"
	 "0-17 år\t70\n"
	 "18-66 år\t71\n",
	 "table 1: alder x measure, 2021-06\n"
	 "4.1 detail alder=0-17 år 2021-06 antall: 70\n"
	 "5.1 detail alder=18-66 år 2021-06 antall: 71\n"
	 "4 info unknown_label: 0-17 år\n"
	 "5 info unknown_label: 18-66 år\n"},
	{"ages and durations, of which nothing but the ages tells",
	 "Dagpenger. Alder. Juni 2021\n"
	 "Alder\n"
	 "\tUnder 1 år\tOver 2 år\n"
	 "18-24 år\t70\t5\n"
	 "25 år og over\t71\t6\n",
	 "table 1: alder x measure, 2021-06\n"
	 "4.1 detail alder=18-24 år 2021-06 under_1_aar: 70\n"
	 "4.2 detail alder=18-24 år 2021-06 over_2_aar: 5\n"
	 "5.1 detail alder=25 år og over 2021-06 under_1_aar: 71\n"
	 "5.2 detail alder=25 år og over 2021-06 over_2_aar: 6\n"
	 "3.1 warning measure_assumed: Under 1 år\n"
	 "3.2 warning measure_assumed: Over 2 år\n"},
	{"ages of children and durations",
	 "Hjelpemidler. Alder og botid. Juni 2021\n"
	 "Alder og botid\n"
	 "\tUnder 5 år\t5 år og over\n"
	 "0-17 år\t70\t5\n"
	 "18-66 år\t71\t6\n",
	 "table 1: alder x botid, 2021-06\n"
	 "4.1 detail alder=0-17 år of-columns=Under 5 år 2021-06 antall: 70\n"
	 "4.2 detail alder=0-17 år of-columns=5 år og over 2021-06 antall: 5\n"
	 "5.1 detail alder=18-66 år of-columns=Under 5 år 2021-06 antall: 71\n"
	 "5.2 detail alder=18-66 år of-columns=5 år og over 2021-06 antall: 6\n"
	 "3.1 info unknown_label: Under 5 år\n"
	 "3.2 info unknown_label: 5 år og over\n"},
	{"months under years, and a column without one",
	 "Helt ledige. Måned. 2018-2019\n"
	 "Måned\t2018\t2019\tAntall\n"
	 "1\t1\t2\t3\n"
	 "2\t4\t5\t9\n",
	 "table 1: month x month, 2018-01/2019-12\n"
	 "3.1 detail 2018-01 antall: 1\n"
	 "3.2 detail 2019-01 antall: 2\n"
	 "3.3 detail - antall: 3\n"
	 "4.1 detail 2018-02 antall: 4\n"
	 "4.2 detail 2019-02 antall: 5\n"
	 "4.3 detail - antall: 9\n"
	 "2 info missing_section: Måned\t2018\t2019\tAntall\n"
	 "2.3 warning missing_period: Antall\n"},
	{"in a quarter, which is not said to be the first",
	 "Helt ledige. Fylke. 2019-2020\n"
	 "Fylke\n"
	 "\tHelt ledige i kvartal 2020\tHelt ledige I. kvartal 2020\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x hovedgruppe, 2019-01/2020-12\n"
	 "4.1 detail hovedgruppe=Helt ledige i kvartal 2020 fylke=Oslo 2019-01/2020-12 antall: 1\n"
	 "4.2 detail hovedgruppe=Helt ledige fylke=Oslo 2020-Q1 antall: 2\n"
	 "3.1 info unknown_label: Helt ledige i kvartal 2020\n"},
	{"a change that says since when",
	 "Helt ledige. Fylke. Mars 2021\n"
	 "\tAntall\tEndring fra forrige måned\tEndring fra i fjor i prosent\n"
	 "Oslo\t90\t-10\t-9\n",
	 "table 1: fylke x measure, 2021-03\n"
	 "3.1 detail fylke=Oslo 2021-03 antall: 90\n"
	 "3.2 detail fylke=Oslo 2021-03 endring_fra_forrige_maaned: -10\n"
	 "3.3 detail fylke=Oslo 2021-03 endring_prosent: -9\n"
	 "2 info missing_section: \tAntall\tEndring fra forrige måned\tEndring fra i fjor i prosent\n"
	 "2.2 info unknown_label: Endring fra forrige måned\n"},
	{"a per cent sign in brackets",
	 "Permitterte. Fylke. Mars 2021\n"
	 "\tAntall\tEndring siste uke\tEndring siste uke (%)\tAndel kvinner (%)\n"
	 "Oslo\t90\t-10\t-9\t50\n",
	 "table 1: fylke x measure, 2021-03\n"
	 "3.1 detail fylke=Oslo 2021-03 antall: 90\n"
	 "3.2 detail fylke=Oslo 2021-03 endring_siste_uke: -10\n"
	 "3.3 detail fylke=Oslo 2021-03 endring_siste_uke_prosent: -9\n"
	 "3.4 detail fylke=Oslo 2021-03 andel_kvinner: 50\n"
	 "2 info missing_section: \tAntall\tEndring siste uke\tEndring siste uke (%)\tAndel kvinner (%)\n"
	 "2.2 info unknown_label: Endring siste uke\n"
	 "2.3 info unknown_label: Endring siste uke (%)\n"
	 "2.4 info unknown_label: Andel kvinner (%)\n"},
	{"money, beside ages",
	 "Sosialhjelp. Kommune. 2019\n"
	 "Kommune\tMottakere\tMottakere 18-24 år\tUtbetalt beløp (1000 kr)\tStønad (mill. kr)\n"
	 "1103 Stavanger\t3\t1\t200\t4\n",
	 "table 1: kommune x alder, 2019\n"
	 "3.1 subtotal fylke=Rogaland kommune=Stavanger 2019 antall: 3\n"
	 "3.2 detail fylke=Rogaland kommune=Stavanger alder=18-24 år 2019 antall: 1\n"
	 "3.3 subtotal fylke=Rogaland kommune=Stavanger 2019 utbetalt_beloep_1000_kr: 200\n"
	 "3.4 subtotal fylke=Rogaland kommune=Stavanger 2019 stoenad_mill_kr: 4\n"
	 "2 info missing_section: Kommune\tMottakere\tMottakere 18-24 år\tUtbetalt beløp (1000 kr)\tStønad (mill. kr)\n"
	 "2.3 info unknown_label: Utbetalt beløp (1000 kr)\n"
	 "2.4 info unknown_label: Stønad (mill. kr)\n"},
	{"brackets that are no unit",
	 "Sosialhjelp. Fylke. 2019\n"
	 "\tI alt\tUnge (18 år)\tAndre (kronisk syke)\n"
	 "Oslo\t3\t1\t2\n",
	 "table 1: fylke x kolonne, 2019\n"
	 "3.1 subtotal fylke=Oslo 2019 antall: 3\n"
	 "3.2 detail fylke=Oslo of-columns=Unge (18 år) 2019 antall: 1\n"
	 "3.3 detail fylke=Oslo of-columns=Andre (kronisk syke) 2019 antall: 2\n"
	 "2 info missing_section: \tI alt\tUnge (18 år)\tAndre (kronisk syke)\n"
	 "2.2 info unknown_label: Unge (18 år)\n"
	 "2.3 info unknown_label: Andre (kronisk syke)\n"},
	{"quarters in two characters",
	 "Helt ledige. Kjønn. Tidsserie kvartal\n"
	 "Kjønn\n"
	 "2019\n"
	 "\tK1\tQ2\tA3\n"
	 "Kvinner\t1\t2\t3\n",
	 "table 1: kjonn x month, 2019\n"
	 "5.1 detail kjonn=Kvinner 2019-Q1 antall: 1\n"
	 "5.2 detail kjonn=Kvinner 2019-Q2 antall: 2\n"
	 "5.3 detail kjonn=Kvinner 2019 a3: 3\n"
	 "4.3 warning measure_assumed: A3\n"},
	{"a county, and the municipality of that name",
	 "Helt ledige. Fylke og kommune. August 2019\n"
	 "Fylke og kommune\n"
	 "\tAntall\n"
	 "Oslo\t70\n"
	 "Oslo\t70\n"
	 "Nordland\t60\n"
	 "Bodø\t60\n",
	 "table 1: kommune x measure, 2019-08\n"
	 "4.1 subtotal fylke=Oslo 2019-08 antall: 70\n"
	 "5.1 detail fylke=Oslo kommune=Oslo 2019-08 antall: 70\n"
	 "6.1 subtotal fylke=Nordland 2019-08 antall: 60\n"
	 "7.1 detail fylke=Nordland kommune=Bodø 2019-08 antall: 60\n"},
	{"the same with indents",
	 "Helt ledige. Fylke og kommune. August 2019\n"
	 "Fylke og kommune\n"
	 "\tAntall\n"
	 "Nordland\t60\n"
	 "  Bodø\t60\n"
	 "Oslo\t70\n"
	 "  Oslo\t70\n",
	 "table 1: kommune x measure, 2019-08\n"
	 "4.1 subtotal fylke=Nordland 2019-08 antall: 60\n"
	 "5.1 detail fylke=Nordland kommune=Bodø 2019-08 antall: 60\n"
	 "6.1 subtotal fylke=Oslo 2019-08 antall: 70\n"
	 "7.1 detail fylke=Oslo kommune=Oslo 2019-08 antall: 70\n"},
	{"counties, and municipalities that are not below theirs",
	 "Helt ledige. Fylke og kommune. Juni 2021\n"
	 "Fylke og kommune\n"
	 "\tAntall\n"
	 "Rogaland\t100\n"
	 "Agder\t160\n"
	 "Stavanger\t60\n"
	 "Kristiansand\t50\n",
	 "table 1: fylke x measure, 2021-06\n"
	 "4.1 detail fylke=Rogaland 2021-06 antall: 100\n"
	 "5.1 detail fylke=Agder 2021-06 antall: 160\n"
	 "6.1 detail kommune=Stavanger 2021-06 antall: 60\n"
	 "7.1 detail kommune=Kristiansand 2021-06 antall: 50\n"},
	{"years in brackets",
	 "Helt ledige. Fylke. 2019-2020\n"
	 "\tAntall (2019)\tAntall (2020)\tMenn (2020)\tProsent (2020)\tKvinner (1)\n"
	 "Oslo\t3\t1\t2\t4\t5\n",
	 "table 1: fylke x kjonn, 2019-01/2020-12\n"
	 "3.1 detail fylke=Oslo 2019 antall: 3\n"
	 "3.2 detail fylke=Oslo 2020 antall: 1\n"
	 "3.3 detail fylke=Oslo kjonn=Menn 2020 antall: 2\n"
	 "3.4 detail fylke=Oslo 2020 prosent: 4\n"
	 "3.5 detail fylke=Oslo kjonn=Kvinner 2019-01/2020-12 antall: 5\n"
	 "2 info missing_section: \tAntall (2019)\tAntall (2020)\tMenn (2020)\tProsent (2020)\tKvinner (1)\n"},
	{"years in brackets behind places",
	 "Helt ledige. Fylke. Juni 2021\n"
	 "\tAntall\n"
	 "Oslo\t3\n"
	 "Viken (2020)\t4\n"
	 "Agder 2020\t4\n"
	 "Rogaland (mars 2020)\t4\n",
	 "table 1: fylke x measure, 2021-06\n"
	 "3.1 detail fylke=Oslo 2021-06 antall: 3\n"
	 "4.1 detail fylke=Viken 2021-06 antall: 4\n"
	 "5.1 detail fylke=Agder 2020 antall: 4\n"
	 "6.1 detail fylke=Rogaland 2020-03 antall: 4\n"
	 "2 info missing_section: \tAntall\n"},
	{"per cent behind names",
	 "Arbeidssøkere. Fylke. Mai 2021\n"
	 "\tHelt ledige\tI prosent\tDelvis ledige\tI prosent\n"
	 "Oslo\t3\t1\t2\t4\n",
	 "table 1: fylke x hovedgruppe, 2021-05\n"
	 "3.1 detail hovedgruppe=Helt ledige fylke=Oslo 2021-05 antall: 3\n"
	 "3.2 detail hovedgruppe=Helt ledige fylke=Oslo 2021-05 prosent: 1\n"
	 "3.3 detail hovedgruppe=Delvis ledige fylke=Oslo 2021-05 antall: 2\n"
	 "3.4 detail hovedgruppe=Delvis ledige fylke=Oslo 2021-05 prosent: 4\n"
	 "2 info missing_section: \tHelt ledige\tI prosent\tDelvis ledige\tI prosent\n"},
	{"names in per cent, beside names",
	 "Tiltaksdeltakere. Fylke. Mai 2021\n"
	 "\tI alt\tKvinner\tKvinner i prosent av alle\t% av arb.styrken\t% av noe\n"
	 "Oslo\t4\t2\t50\t3\t2\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "3.1 subtotal fylke=Oslo 2021-05 antall: 4\n"
	 "3.2 detail fylke=Oslo kjonn=Kvinner 2021-05 antall: 2\n"
	 "3.3 subtotal fylke=Oslo 2021-05 kvinner_i_prosent_av_alle: 50\n"
	 "3.4 subtotal fylke=Oslo 2021-05 prosent_av_arbeidsstyrken: 3\n"
	 "3.5 subtotal fylke=Oslo 2021-05 prosent_av_noe: 2\n"
	 "2 info missing_section: \tI alt\tKvinner\tKvinner i prosent av alle\t% av arb.styrken\t% av noe\n"
	 "2.5 info unknown_label: % av noe\n"},
	{"a name in per cent alone",
	 "Tiltaksdeltakere. Fylke. Mai 2021\n"
	 "\tAntall\tKvinner i prosent\tKvinner i prosent av arbeidsstyrken\n"
	 "Oslo\t4\t50\t2\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "3.1 subtotal fylke=Oslo 2021-05 antall: 4\n"
	 "3.2 subtotal fylke=Oslo 2021-05 kvinner_i_prosent: 50\n"
	 "3.3 detail fylke=Oslo kjonn=Kvinner 2021-05 prosent_av_arbeidsstyrken: 2\n"
	 "2 info missing_section: \tAntall\tKvinner i prosent\tKvinner i prosent av arbeidsstyrken\n"
	 "2.2 info unknown_label: Kvinner i prosent\n"},
	{"a share, and the year of it",
	 "Hjelpemidler. Fylke. 2018-2019\n"
	 "\tAntall 2018\tAndel av befolkningen 2019\tEndring 2018-2019\n"
	 "Oslo\t3\t1\t2\n",
	 "table 1: fylke x month, 2018-01/2019-12\n"
	 "3.1 detail fylke=Oslo 2018 antall: 3\n"
	 "3.2 detail fylke=Oslo 2019 andel_av_befolkningen: 1\n"
	 "3.3 detail fylke=Oslo 2018-01/2019-12 endring_2018_2019: 2\n"
	 "2 info missing_section: \tAntall 2018\tAndel av befolkningen 2019\tEndring 2018-2019\n"
	 "2.2 info unknown_label: Andel av befolkningen 2019\n"
	 "2.3 info unknown_label: Endring 2018-2019\n"},
	{"how many for each of some",
	 "Arbeidsmarkedet. Fylke. 2012\n"
	 "\tArbeidssøkere\tArbeidssøkere per ledige stilling\tArbeidssøkere per 100 stillinger\n"
	 "Oslo\t3\t1\t2\n",
	 "table 1: fylke x hovedgruppe, 2012\n"
	 "3.1 detail hovedgruppe=Arbeidssøkere fylke=Oslo 2012 antall: 3\n"
	 "3.2 subtotal fylke=Oslo 2012 arbeidssoekere_per_ledige_stilling: 1\n"
	 "3.3 subtotal fylke=Oslo 2012 arbeidssoekere_per_100_stillinger: 2\n"
	 "2 info missing_section: \tArbeidssøkere\tArbeidssøkere per ledige stilling\tArbeidssøkere per 100 stillinger\n"
	 "2.2 info unknown_label: Arbeidssøkere per ledige stilling\n"
	 "2.3 info unknown_label: Arbeidssøkere per 100 stillinger\n"},
	{"what it is counted in, over the labels",
	 "Utgifter. Ytelse. 2015-2016\n"
	 "Mill. kroner\t2015\t2016\n"
	 "Dagpenger\t3\t1\n",
	 "table 1: ytelse x month, 2015-01/2016-12\n"
	 "3.1 detail of-rows=Dagpenger 2015 mill_kroner: 3\n"
	 "3.2 detail of-rows=Dagpenger 2016 mill_kroner: 1\n"
	 "2 info missing_section: Mill. kroner\t2015\t2016\n"
	 "2 info unknown_label: Mill. kroner\t2015\t2016 -> mill_kroner\n"
	 "3 info unknown_label: Dagpenger\n"},
	{"years with remarks and footnotes",
	 "Ledighet. Kjønn. 2022-2025\n"
	 "\t2022\t2023¹\t2024 1)\t2025 (foreløpige tall)\n"
	 "Kvinner\t3\t1\t2\t4\n",
	 "table 1: kjonn x month, 2022-01/2025-12\n"
	 "3.1 detail kjonn=Kvinner 2022 antall: 3\n"
	 "3.2 detail kjonn=Kvinner 2023 antall: 1\n"
	 "3.3 detail kjonn=Kvinner 2024 antall: 2\n"
	 "3.4 detail kjonn=Kvinner 2025 antall: 4\n"
	 "2 info missing_section: \t2022\t2023¹\t2024 1)\t2025 (foreløpige tall)\n"},
	{"years with footnotes alone",
	 "Ledighet. Kjønn. 2022-2025\n"
	 "\t2022\t2023¹\t2024 1)\n"
	 "Kvinner\t3\t1\t2\n",
	 "table 1: kjonn x month, 2022-01/2025-12\n"
	 "3.1 detail kjonn=Kvinner 2022 antall: 3\n"
	 "3.2 detail kjonn=Kvinner 2023 antall: 1\n"
	 "3.3 detail kjonn=Kvinner 2024 antall: 2\n"
	 "2 info missing_section: \t2022\t2023¹\t2024 1)\n"},
	{"a year with more in brackets than a remark",
	 "Ledighet. Kjønn. 2022-2025\n"
	 "\t2024\t2025 (menn)\n"
	 "I alt\t3\t1\n",
	 "table 1: unknown x kjonn, 2022-01/2025-12\n"
	 "3.1 total 2024 antall: 3\n"
	 "3.2 subtotal kjonn=Menn 2025 antall: 1\n"
	 "2 info missing_section: \t2024\t2025 (menn)\n"},
	{"months that are numbers, under years",
	 "Helt ledige. Måned. 2018-2019\n"
	 "Måned\t2018\t2019\n"
	 "1\t70\t60\n"
	 "2\t69\t59\n",
	 "table 1: month x month, 2018-01/2019-12\n"
	 "3.1 detail 2018-01 antall: 70\n"
	 "3.2 detail 2019-01 antall: 60\n"
	 "4.1 detail 2018-02 antall: 69\n"
	 "4.2 detail 2019-02 antall: 59\n"
	 "2 info missing_section: Måned\t2018\t2019\n"},
};

/* Headings that nothing knows, over and below what is known, where the title says what they are of. */
static const Case crossed[] = {
	{"over sexes",
	 "Permitterte. Fylke, næring og kjønn. Mai 2020\n"
	 "Fylke\n"
	 "\tIndustri\t\tHandel\t\tI alt\t\n"
	 "\tI alt\tMenn\tI alt\tMenn\tI alt\tMenn\n"
	 "Oslo\t1\t2\t3\t4\t4\t6\n",
	 "table 1: fylke x kjonn, 2020-05\n"
	 "5.1 subtotal fylke=Oslo of-columns=Industri 2020-05 antall: 1\n"
	 "5.2 detail fylke=Oslo kjonn=Menn of-columns=Industri 2020-05 antall: 2\n"
	 "5.3 subtotal fylke=Oslo of-columns=Handel 2020-05 antall: 3\n"
	 "5.4 detail fylke=Oslo kjonn=Menn of-columns=Handel 2020-05 antall: 4\n"
	 "5.5 subtotal fylke=Oslo 2020-05 antall: 4\n"
	 "5.6 subtotal fylke=Oslo kjonn=Menn 2020-05 antall: 6\n"
	 "4.1 warning unknown_label: I alt\n"
	 "4.2 warning unknown_label: Menn\n"
	 "4.3 warning unknown_label: I alt\n"
	 "4.4 warning unknown_label: Menn\n"},
	{"below sexes",
	 "Permitterte. Fylke, næring og kjønn. Mai 2020\n"
	 "Fylke\n"
	 "\tKvinner\t\tMenn\t\n"
	 "\tIndustri\tHandel\tIndustri\tHandel\n"
	 "Oslo\t1\t2\t3\t4\n",
	 "table 1: fylke x næring, 2020-05\n"
	 "5.1 detail fylke=Oslo kjonn=Kvinner of-columns=Industri 2020-05 antall: 1\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner of-columns=Handel 2020-05 antall: 2\n"
	 "5.3 detail fylke=Oslo kjonn=Menn of-columns=Industri 2020-05 antall: 3\n"
	 "5.4 detail fylke=Oslo kjonn=Menn of-columns=Handel 2020-05 antall: 4\n"
	 "4.1 warning unknown_label: Industri\n"
	 "4.2 warning unknown_label: Handel\n"
	 "4.3 warning unknown_label: Industri\n"
	 "4.4 warning unknown_label: Handel\n"},
	{"over years, and over measures",
	 "Helt ledige. Fylke og utdanning. 2019-2020\n"
	 "Fylke\n"
	 "\tGrunnskole\t\tHøgskole\t\n"
	 "\t2019\t2020\t2019\t2020\n"
	 "Oslo\t1\t2\t3\t4\n",
	 "table 1: fylke x utdanning, 2019-01/2020-12\n"
	 "5.1 detail fylke=Oslo of-columns=Grunnskole 2019 antall: 1\n"
	 "5.2 detail fylke=Oslo of-columns=Grunnskole 2020 antall: 2\n"
	 "5.3 detail fylke=Oslo of-columns=Høgskole 2019 antall: 3\n"
	 "5.4 detail fylke=Oslo of-columns=Høgskole 2020 antall: 4\n"
	 "4.1 warning unknown_label: 2019\n"
	 "4.2 warning unknown_label: 2020\n"
	 "4.3 warning unknown_label: 2019\n"
	 "4.4 warning unknown_label: 2020\n"},
	{"over measures",
	 "Helt ledige. Fylke og botid. Mai 2020\n"
	 "Fylke\n"
	 "\tNorskfødte\t\tInnvandrere\t\n"
	 "\tAntall\tProsent\tAntall\tProsent\n"
	 "Oslo\t1\t2\t3\t4\n",
	 "table 1: fylke x botid, 2020-05\n"
	 "5.1 detail fylke=Oslo of-columns=Norskfødte 2020-05 antall: 1\n"
	 "5.2 detail fylke=Oslo of-columns=Norskfødte 2020-05 prosent: 2\n"
	 "5.3 detail fylke=Oslo of-columns=Innvandrere 2020-05 antall: 3\n"
	 "5.4 detail fylke=Oslo of-columns=Innvandrere 2020-05 prosent: 4\n"
	 "4.1 warning unknown_label: Antall\n"
	 "4.2 warning unknown_label: Prosent\n"
	 "4.3 warning unknown_label: Antall\n"
	 "4.4 warning unknown_label: Prosent\n"},
	{"below what the section itself lists",
	 "Permitterte. Fylke, næring og kjønn. Mai 2020\n"
	 "Fylke og næring\n"
	 "\tIndustri\tHandel\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x næring, 2020-05\n"
	 "4.1 detail fylke=Oslo of-columns=Industri 2020-05 antall: 1\n"
	 "4.2 detail fylke=Oslo of-columns=Handel 2020-05 antall: 2\n"
	 "3.1 info unknown_label: Industri\n"
	 "3.2 info unknown_label: Handel\n"},
	{"below a section that lists less, with their sum",
	 "Permitterte. Fylke og næring. Mai 2020\n"
	 "Fylke\n"
	 "\tIndustri\tHandel\tI alt\n"
	 "Oslo\t1\t2\t3\n",
	 "table 1: fylke x næring, 2020-05\n"
	 "4.1 detail fylke=Oslo of-columns=Industri 2020-05 antall: 1\n"
	 "4.2 detail fylke=Oslo of-columns=Handel 2020-05 antall: 2\n"
	 "4.3 subtotal fylke=Oslo 2020-05 antall: 3\n"
	 "3.1 info unknown_label: Industri\n"
	 "3.2 info unknown_label: Handel\n"},
	{"over sexes, and the title says nothing of them",
	 "Permitterte. Fylke og kjønn. Mai 2020\n"
	 "Fylke\n"
	 "\tIndustri\t\tHandel\t\n"
	 "\tI alt\tMenn\tI alt\tMenn\n"
	 "Oslo\t1\t2\t3\t4\n",
	 "table 1: fylke x kjonn, 2020-05\n"
	 "5.1 subtotal fylke=Oslo 2020-05 industri: 1\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2020-05 industri: 2\n"
	 "5.3 subtotal fylke=Oslo 2020-05 handel: 3\n"
	 "5.4 detail fylke=Oslo kjonn=Menn 2020-05 handel: 4\n"
	 "4.1 warning measure_assumed: I alt -> industri\n"
	 "4.2 warning measure_assumed: Menn -> industri\n"
	 "4.3 warning measure_assumed: I alt -> handel\n"
	 "4.4 warning measure_assumed: Menn -> handel\n"},
	{"a single one, which may be anything",
	 "Permitterte. Fylke, næring og kjønn. Mai 2020\n"
	 "Fylke\n"
	 "\tTilfeller\t\n"
	 "\tI alt\tMenn\n"
	 "Oslo\t1\t2\n",
	 "table 1: fylke x kjonn, 2020-05\n"
	 "5.1 subtotal fylke=Oslo 2020-05 antall: 1\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2020-05 antall: 2\n"
	 "3 warning unexplained_heading: \tTilfeller\t\n"},
};

/* Cells that are hidden in words of their own. */
static const Case hidden[] = {
	{"below the threshold of the note",
	 "Tall under 5 vises ikke, men som <5.\n"
	 "AAP. Fylke. Mai 2024\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\t<5\t< 5\n"
	 "Agder\t<4\t<55555555555\n",
	 "table 1: fylke x kjonn, 2024-05\n"
	 "4.1 detail fylke=Oslo kjonn=Kvinner 2024-05 antall: * 0..4\n"
	 "4.2 detail fylke=Oslo kjonn=Menn 2024-05 antall: * 0..4\n"
	 "5.1 detail fylke=Agder kjonn=Kvinner 2024-05 antall: <4 invalid\n"
	 "5.2 detail fylke=Agder kjonn=Menn 2024-05 antall: <55555555555 invalid\n"
	 "3 info missing_section: \tKvinner\tMenn\n"
	 "5.1 error invalid_cell: <4 -> Agder\n"
	 "5.2 error invalid_cell: <55555555555 -> Agder\n"},
	{"below the usual threshold",
	 "AAP. Fylke. Mai 2024\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\t<4\t<5\n",
	 "table 1: fylke x kjonn, 2024-05\n"
	 "3.1 detail fylke=Oslo kjonn=Kvinner 2024-05 antall: * 0..3\n"
	 "3.2 detail fylke=Oslo kjonn=Menn 2024-05 antall: <5 invalid\n"
	 "2 info missing_section: \tKvinner\tMenn\n"
	 "3.1 warning threshold_assumed: <4\n"
	 "3.2 error invalid_cell: <5 -> Oslo\n"},
	{"an x",
	 "Tall under 5 er merket med x.\n"
	 "AAP. Fylke. Mai 2024\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\tx\t7\n",
	 "table 1: fylke x kjonn, 2024-05\n"
	 "4.1 detail fylke=Oslo kjonn=Kvinner 2024-05 antall: * 0..4\n"
	 "4.2 detail fylke=Oslo kjonn=Menn 2024-05 antall: 7\n"
	 "3 info missing_section: \tKvinner\tMenn\n"},
	{"an x that no note explains",
	 "AAP. Fylke. Mai 2024\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\tx\t7\n",
	 "table 1: fylke x kjonn, 2024-05\n"
	 "3.1 detail fylke=Oslo kjonn=Kvinner 2024-05 antall: x invalid\n"
	 "3.2 detail fylke=Oslo kjonn=Menn 2024-05 antall: 7\n"
	 "2 info missing_section: \tKvinner\tMenn\n"
	 "3.1 error invalid_cell: x -> Oslo\n"},
};

int
main(void)
{
	CHECK_CASES(measures);
	CHECK_CASES(hidden);
	CHECK_CASES(crossed);
	CHECK_CASES(bands);
	CHECK_CASES(when);
	CHECK_CASES(coded);
	CHECK_CASES(digits);
	CHECK_CASES(centred);
	CHECK_CASES(labels);
	return test_result("test_forms");
}
