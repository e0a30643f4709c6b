/*-------------------------------------------------------------------------
 *
 * test_workbooks.c
 *	  What workbooks and pages print beside the usual: codes, cohorts, parts of years, numbered rows, strata of all.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

/* Codes of industries beside their names, and of offices. */
static const Case codes[] = {
	{"ranges under a heading of codes",
	 "Helt ledige. Næring. Mai 2016\n"
	 "Kode\tNæring\t2015\t2016\n"
	 "05-09\tBergverk\t9\t21\n"
	 "10-33\tIndustri\t65\t79\n",
	 "table 1: næring x month, 2016-05\n"
	 "3.1 detail of-rows=05-09 Bergverk 2015-05 antall: 9\n"
	 "3.2 detail of-rows=05-09 Bergverk 2016-05 antall: 21\n"
	 "4.1 detail of-rows=10-33 Industri 2015-05 antall: 65\n"
	 "4.2 detail of-rows=10-33 Industri 2016-05 antall: 79\n"
	 "2 info missing_section: Kode\tNæring\t2015\t2016\n"
	 "2.1 warning period_assumed: 2015 -> 2015-05\n"
	 "2.2 warning period_assumed: 2016 -> 2016-05\n"
	 "3 info unknown_label: 05-09\tBergverk\n"
	 "4 info unknown_label: 10-33\tIndustri\n"},
	{"a total has none",
	 "Sykefravær. Næring. Mai 2016\n"
	 "SN2007\tNæring\tKvinner\tMenn\n"
	 "00-99\tI alt\t9\t21\n"
	 "01-03\tJordbruk\t4\t10\n"
	 "10-33\tIndustri\t5\t11\n",
	 "table 1: næring x kjonn, 2016-05\n"
	 "3.1 subtotal kjonn=Kvinner 2016-05 antall: 9\n"
	 "3.2 subtotal kjonn=Menn 2016-05 antall: 21\n"
	 "4.1 detail kjonn=Kvinner of-rows=01-03 Jordbruk 2016-05 antall: 4\n"
	 "4.2 detail kjonn=Menn of-rows=01-03 Jordbruk 2016-05 antall: 10\n"
	 "5.1 detail kjonn=Kvinner of-rows=10-33 Industri 2016-05 antall: 5\n"
	 "5.2 detail kjonn=Menn of-rows=10-33 Industri 2016-05 antall: 11\n"
	 "2 info missing_section: SN2007\tNæring\tKvinner\tMenn\n"
	 "4 info unknown_label: 01-03\tJordbruk\n"
	 "5 info unknown_label: 10-33\tIndustri\n"},
	{"ranges without such a heading, of which one begins with a zero",
	 "Helt ledige. Næring. Mai 2016\n"
	 "\t\tKvinner\tMenn\n"
	 "01-03\tJordbruk\t4\t10\n"
	 "10-33\tIndustri\t5\t11\n",
	 "table 1: næring x kjonn, 2016-05\n"
	 "3.1 detail kjonn=Kvinner of-rows=01-03 Jordbruk 2016-05 antall: 4\n"
	 "3.2 detail kjonn=Menn of-rows=01-03 Jordbruk 2016-05 antall: 10\n"
	 "4.1 detail kjonn=Kvinner of-rows=10-33 Industri 2016-05 antall: 5\n"
	 "4.2 detail kjonn=Menn of-rows=10-33 Industri 2016-05 antall: 11\n"
	 "2 info missing_section: \t\tKvinner\tMenn\n"
	 "3 info unknown_label: 01-03\tJordbruk\n"
	 "4 info unknown_label: 10-33\tIndustri\n"},
	{"ages are none",
	 "Helt ledige. Kjønn og alder. Mai 2016\n"
	 "Kjønn\tAlder\tAntall\n"
	 "Kvinner\t20-24\t4\n"
	 "Menn\t25-29\t5\n",
	 "table 1: alder x measure, 2016-05\n"
	 "3.1 detail alder=20-24 år kjonn=Kvinner 2016-05 antall: 4\n"
	 "4.1 detail alder=25-29 år kjonn=Menn 2016-05 antall: 5\n"
	 "2 info missing_section: Kjønn\tAlder\tAntall\n"
	 "3 info label_corrected: Kvinner\t20-24 -> 20-24 år\n"
	 "4 info label_corrected: Menn\t25-29 -> 25-29 år\n"},
	{"codes of what is known without them",
	 "Helt ledige. Alder. Mai 2018\n"
	 "Kode\tAldersgruppe\tAntall\n"
	 "1\tUnder 20 år\t15\n"
	 "2\t20-24 år\t60\n"
	 "4\t25-29 år\t70\n",
	 "table 1: alder x measure, 2018-05\n"
	 "3.1 detail alder=Under 20 år 2018-05 antall: 15\n"
	 "4.1 detail alder=20-24 år 2018-05 antall: 60\n"
	 "5.1 detail alder=25-29 år 2018-05 antall: 70\n"
	 "2 info missing_section: Kode\tAldersgruppe\tAntall\n"},
	{"a code of another place is none of these",
	 "Helt ledige. Fylke. Mai 2018\n"
	 "Kode\tFylke\tAntall\n"
	 "03\tOslo\t15\n"
	 "11\tTroms\t60\n",
	 "table 1: fylke x measure, 2018-05\n"
	 "3.1 detail fylke=Oslo 2018-05 antall: 15\n"
	 "4.1 detail fylke=Troms 2018-05 antall: 60\n"
	 "2 info missing_section: Kode\tFylke\tAntall\n"
	 "3 info label_corrected: 03\tOslo -> Oslo\n"
	 "4 info label_corrected: 11\tTroms -> Troms\n"},
	{"an office is no municipality",
	 "AAP. NAV-kontor. Mai 2016\n"
	 "NAV-kontor\tAntall\tAndel\n"
	 "1209 NAV Bergenhus\t7\t2\n"
	 "1201 NAV Arna\t3\t3\n",
	 "table 1: nav-kontor x measure, 2016-05\n"
	 "3.1 detail of-rows=1209 NAV Bergenhus 2016-05 antall: 7\n"
	 "3.2 detail of-rows=1209 NAV Bergenhus 2016-05 andel: 2\n"
	 "4.1 detail of-rows=1201 NAV Arna 2016-05 antall: 3\n"
	 "4.2 detail of-rows=1201 NAV Arna 2016-05 andel: 3\n"
	 "2 info missing_section: NAV-kontor\tAntall\tAndel\n"
	 "2.2 info unknown_label: Andel\n"
	 "3 info unknown_label: 1209 NAV Bergenhus\n"
	 "4 info unknown_label: 1201 NAV Arna\n"},
	{"the apostrophe of a workbook before a code",
	 "Helt ledige. Fylke. Mai 2016\n"
	 "Nr\tFylke\tAntall\n"
	 "'03\tOslo\t12\n"
	 "'18\tNordland\t3\n",
	 "table 1: fylke x measure, 2016-05\n"
	 "3.1 detail fylke=Oslo 2016-05 antall: 12\n"
	 "4.1 detail fylke=Nordland 2016-05 antall: 3\n"
	 "2 info missing_section: Nr\tFylke\tAntall\n"
	 "3 info label_corrected: '03\tOslo -> Oslo\n"
	 "4 info label_corrected: '18\tNordland -> Nordland\n"},
	{"codes of something else than the name beside them",
	 "Helt ledige. Alder. Mai 2018\n"
	 "Fylkesnr\tAldersgruppe\tAntall\n"
	 "03\t20-24 år\t60\n"
	 "11\t20-24 år\t70\n",
	 "table 1: alder x measure, 2018-05\n"
	 "3.1 detail alder=03 20-24 år 2018-05 antall: 60\n"
	 "4.1 detail alder=11 20-24 år 2018-05 antall: 70\n"
	 "2 info missing_section: Fylkesnr\tAldersgruppe\tAntall\n"
	 "3 info unknown_label: 03\t20-24 år\n"
	 "4 info unknown_label: 11\t20-24 år\n"},
	{"of what the name is",
	 "Helt ledige. Alder. Mai 2018\n"
	 "Alderskode\tAldersgruppe\tAntall\n"
	 "1\t20-24 år\t60\n"
	 "2\t25-29 år\t70\n",
	 "table 1: alder x measure, 2018-05\n"
	 "3.1 detail alder=20-24 år 2018-05 antall: 60\n"
	 "4.1 detail alder=25-29 år 2018-05 antall: 70\n"
	 "2 info missing_section: Alderskode\tAldersgruppe\tAntall\n"},
	{"ages that begin with a zero",
	 "Barnetrygd. Mars 2015\n"
	 "Alder\tFylke\tAntall\n"
	 "00-04\tOslo\t10\n"
	 "05-09\tOslo\t20\n",
	 "table 1: fylke x measure, 2015-03\n"
	 "3.1 detail fylke=Oslo of-rows=00-04 2015-03 antall: 10\n"
	 "4.1 detail fylke=Oslo of-rows=05-09 2015-03 antall: 20\n"
	 "2 info missing_section: Alder\tFylke\tAntall\n"
	 "3 info unknown_label: 00-04\tOslo\n"
	 "4 info unknown_label: 05-09\tOslo\n"},
};

/* Years that are not of the statistic. */
static const Case cohorts[] = {
	{"by the corner",
	 "Uføre. Fødselsår. Mai 2010\n"
	 "Fødselsår\tKvinner\tMenn\n"
	 "1944\t8\t5\n"
	 "1945\t6\t5\n",
	 "table 1: fødselsår x kjonn, 2010-05\n"
	 "3.1 detail kjonn=Kvinner of-rows=1944 2010-05 antall: 8\n"
	 "3.2 detail kjonn=Menn of-rows=1944 2010-05 antall: 5\n"
	 "4.1 detail kjonn=Kvinner of-rows=1945 2010-05 antall: 6\n"
	 "4.2 detail kjonn=Menn of-rows=1945 2010-05 antall: 5\n"
	 "2 info missing_section: Fødselsår\tKvinner\tMenn\n"
	 "3 info unknown_label: 1944\n"
	 "4 info unknown_label: 1945\n"},
	{"spans",
	 "Uføre. Fødselskohort. Mai 2010\n"
	 "Fødselskohort\tKvinner\tMenn\n"
	 "1944-1949\t8\t5\n"
	 "1950-1954\t6\t5\n",
	 "table 1: fødselskohort x kjonn, 2010-05\n"
	 "3.1 detail kjonn=Kvinner of-rows=1944-1949 2010-05 antall: 8\n"
	 "3.2 detail kjonn=Menn of-rows=1944-1949 2010-05 antall: 5\n"
	 "4.1 detail kjonn=Kvinner of-rows=1950-1954 2010-05 antall: 6\n"
	 "4.2 detail kjonn=Menn of-rows=1950-1954 2010-05 antall: 5\n"
	 "2 info missing_section: Fødselskohort\tKvinner\tMenn\n"
	 "3 info unknown_label: 1944-1949\n"
	 "4 info unknown_label: 1950-1954\n"},
	{"by the section, the last of them that of the page",
	 "Uføre. Innvandringsår. Mai 2010\n"
	 "\tKvinner\tMenn\n"
	 "2009\t8\t5\n"
	 "2010\t6\t5\n",
	 "table 1: innvandringsår x kjonn, 2010-05\n"
	 "3.1 detail kjonn=Kvinner of-rows=2009 2010-05 antall: 8\n"
	 "3.2 detail kjonn=Menn of-rows=2009 2010-05 antall: 5\n"
	 "4.1 detail kjonn=Kvinner of-rows=2010 2010-05 antall: 6\n"
	 "4.2 detail kjonn=Menn of-rows=2010 2010-05 antall: 5\n"
	 "2 info missing_section: \tKvinner\tMenn\n"
	 "3 info unknown_label: 2009\n"
	 "4 info unknown_label: 2010\n"},
	{"over columns",
	 "Uføre. Kjønn og fødselsår. Mai 2010\n"
	 "Kjønn og fødselsår\n"
	 "\t1944\t1945\n"
	 "Kvinner\t8\t5\n"
	 "Menn\t6\t5\n",
	 "table 1: kjonn x fødselsår, 2010-05\n"
	 "4.1 detail kjonn=Kvinner of-columns=1944 2010-05 antall: 8\n"
	 "4.2 detail kjonn=Kvinner of-columns=1945 2010-05 antall: 5\n"
	 "5.1 detail kjonn=Menn of-columns=1944 2010-05 antall: 6\n"
	 "5.2 detail kjonn=Menn of-columns=1945 2010-05 antall: 5\n"
	 "3.1 info unknown_label: 1944\n"
	 "3.2 info unknown_label: 1945\n"},
	{"years of the statistic beside them",
	 "Uføre. Innvandringsår. Mai 2010\n"
	 "Innvandringsår\t2009\t2010\n"
	 "2001\t8\t5\n"
	 "2002\t6\t5\n",
	 "table 1: innvandringsår x month, 2010-05\n"
	 "3.1 detail of-rows=2001 2009-05 antall: 8\n"
	 "3.2 detail of-rows=2001 2010-05 antall: 5\n"
	 "4.1 detail of-rows=2002 2009-05 antall: 6\n"
	 "4.2 detail of-rows=2002 2010-05 antall: 5\n"
	 "2 info missing_section: Innvandringsår\t2009\t2010\n"
	 "2.1 warning period_assumed: 2009 -> 2009-05\n"
	 "2.2 warning period_assumed: 2010 -> 2010-05\n"
	 "3 info unknown_label: 2001\n"
	 "4 info unknown_label: 2002\n"},
	{"other words for years are of the statistic",
	 "Uføre. Kjønn. 2009-2010\n"
	 "Inntektsår\tKvinner\tMenn\n"
	 "2009\t8\t5\n"
	 "2010\t6\t5\n",
	 "table 1: month x kjonn, 2009-01/2010-12\n"
	 "3.1 detail kjonn=Kvinner 2009 antall: 8\n"
	 "3.2 detail kjonn=Menn 2009 antall: 5\n"
	 "4.1 detail kjonn=Kvinner 2010 antall: 6\n"
	 "4.2 detail kjonn=Menn 2010 antall: 5\n"
	 "2 info missing_section: Inntektsår\tKvinner\tMenn\n"},
	{"nor is a plural a year",
	 "Uføre. Kjønn. 2009-2010\n"
	 "Deltakarar\tKvinner\tMenn\n"
	 "2009\t8\t5\n"
	 "2010\t6\t5\n",
	 "table 1: month x kjonn, 2009-01/2010-12\n"
	 "3.1 detail kjonn=Kvinner 2009 antall: 8\n"
	 "3.2 detail kjonn=Menn 2009 antall: 5\n"
	 "4.1 detail kjonn=Kvinner 2010 antall: 6\n"
	 "4.2 detail kjonn=Menn 2010 antall: 5\n"
	 "2 info missing_section: Deltakarar\tKvinner\tMenn\n"},
	{"years that may be those of the statistic are",
	 "Uføre. Kjønn. 2009-2010\n"
	 "Rapportår\tKvinner\tMenn\n"
	 "2009\t8\t5\n"
	 "2010\t6\t5\n",
	 "table 1: month x kjonn, 2009-01/2010-12\n"
	 "3.1 detail kjonn=Kvinner 2009 antall: 8\n"
	 "3.2 detail kjonn=Menn 2009 antall: 5\n"
	 "4.1 detail kjonn=Kvinner 2010 antall: 6\n"
	 "4.2 detail kjonn=Menn 2010 antall: 5\n"
	 "2 info missing_section: Rapportår\tKvinner\tMenn\n"},
	{"by the section, too",
	 "Uføre. Fylke. 2009-2010\n"
	 "Fylke og vedtaksår\n"
	 "\t2009\t2010\n"
	 "Oslo\t8\t5\n",
	 "table 1: fylke x month, 2009-01/2010-12\n"
	 "4.1 detail fylke=Oslo 2009 antall: 8\n"
	 "4.2 detail fylke=Oslo 2010 antall: 5\n"},
};

/* Parts of years without a year, and other ways to write periods. */
static const Case parts_of_years[] = {
	{"quarters, and years over the columns, on a page without a period",
	 "Konkurser. Tidsserie kvartal\n"
	 "\t2008\t2009\n"
	 "1. kvartal\t7\t13\n"
	 "2. kvartal\t8\t12\n"
	 "Hele året\t15\t25\n",
	 "table 1: month x month, -\n"
	 "3.1 detail 2008-Q1 antall: 7\n"
	 "3.2 detail 2009-Q1 antall: 13\n"
	 "4.1 detail 2008-Q2 antall: 8\n"
	 "4.2 detail 2009-Q2 antall: 12\n"
	 "5.1 detail 2008 antall: 15\n"
	 "5.2 detail 2009 antall: 25\n"
	 "2 info missing_section: \t2008\t2009\n"},
	{"months, and all of the year that the page names",
	 "Konkurser. Fylke. 2009\n"
	 "\tJanuar\tFebruar\tHele året\n"
	 "Oslo\t7\t13\t90\n",
	 "table 1: fylke x month, 2009\n"
	 "3.1 detail fylke=Oslo 2009-01 antall: 7\n"
	 "3.2 detail fylke=Oslo 2009-02 antall: 13\n"
	 "3.3 detail fylke=Oslo 2009 antall: 90\n"
	 "2 info missing_section: \tJanuar\tFebruar\tHele året\n"},
	{"Roman numbers below a corner",
	 "Konkurser. Kvartal. 2009\n"
	 "Kvartal\tAntall\tProsent\n"
	 "I\t14\t6\n"
	 "II\t13\t5\n"
	 "IV.\t12\t5\n",
	 "table 1: month x measure, 2009\n"
	 "3.1 detail 2009-Q1 antall: 14\n"
	 "3.2 detail 2009-Q1 prosent: 6\n"
	 "4.1 detail 2009-Q2 antall: 13\n"
	 "4.2 detail 2009-Q2 prosent: 5\n"
	 "5.1 detail 2009-Q4 antall: 12\n"
	 "5.2 detail 2009-Q4 prosent: 5\n"
	 "2 info missing_section: Kvartal\tAntall\tProsent\n"},
	{"Roman numbers elsewhere",
	 "Konkurser. Gruppe. 2009\n"
	 "Type\tAntall\tProsent\n"
	 "I\t14\t6\n"
	 "II\t13\t5\n",
	 "table 1: type x measure, 2009\n"
	 "3.1 detail of-rows=I 2009 antall: 14\n"
	 "3.2 detail of-rows=I 2009 prosent: 6\n"
	 "4.1 detail of-rows=II 2009 antall: 13\n"
	 "4.2 detail of-rows=II 2009 prosent: 5\n"
	 "2 info missing_section: Type\tAntall\tProsent\n"
	 "3 info unknown_label: I\n"
	 "4 info unknown_label: II\n"},
	{"Roman numbers below years",
	 "Konkurser. Fylke. 2012-2013\n"
	 "Fylke\t2012\t\t2013\t\n"
	 "\tI\tII\tI\tIV\n"
	 "Oslo\t20\t19\t15\t18\n",
	 "table 1: fylke x month, 2012-01/2013-12\n"
	 "4.1 detail fylke=Oslo 2012-Q1 antall: 20\n"
	 "4.2 detail fylke=Oslo 2012-Q2 antall: 19\n"
	 "4.3 detail fylke=Oslo 2013-Q1 antall: 15\n"
	 "4.4 detail fylke=Oslo 2013-Q4 antall: 18\n"
	 "2 info missing_section: Fylke\t2012\t\t2013\t\n"},
	{"Roman numbers below names",
	 "Konkurser. Fylke. 2012\n"
	 "Fylke\tMenn\t\tKvinner\t\n"
	 "\tI\tII\tI\tII\n"
	 "Oslo\t20\t19\t15\t18\n",
	 "table 1: fylke x measure, 2012\n"
	 "4.1 detail fylke=Oslo kjonn=Menn 2012 i: 20\n"
	 "4.2 detail fylke=Oslo kjonn=Menn 2012 ii: 19\n"
	 "4.3 detail fylke=Oslo kjonn=Kvinner 2012 i: 15\n"
	 "4.4 detail fylke=Oslo kjonn=Kvinner 2012 ii: 18\n"
	 "2 info missing_section: Fylke\tMenn\t\tKvinner\t\n"
	 "3.1 warning measure_assumed: I\n"
	 "3.2 warning measure_assumed: II\n"
	 "3.3 warning measure_assumed: I\n"
	 "3.4 warning measure_assumed: II\n"},
	{"numbers of quarters as headings",
	 "Konkurser. Fylke. 2013\n"
	 "Kvartal\t1\t2\t3\n"
	 "Oslo\t20\t22\t18\n",
	 "table 1: fylke x month, 2013\n"
	 "3.1 detail fylke=Oslo 2013-Q1 antall: 20\n"
	 "3.2 detail fylke=Oslo 2013-Q2 antall: 22\n"
	 "3.3 detail fylke=Oslo 2013-Q3 antall: 18\n"
	 "2 info missing_section: Kvartal\t1\t2\t3\n"},
	{"numbers of months as headings",
	 "Konkurser. Fylke. 2013\n"
	 "Måned\t10\t11\t12\n"
	 "Oslo\t20\t22\t18\n",
	 "table 1: fylke x month, 2013\n"
	 "3.1 detail fylke=Oslo 2013-10 antall: 20\n"
	 "3.2 detail fylke=Oslo 2013-11 antall: 22\n"
	 "3.3 detail fylke=Oslo 2013-12 antall: 18\n"
	 "2 info missing_section: Måned\t10\t11\t12\n"},
	{"numbers that do not follow one another are none",
	 "Konkurser. Fylke. 2013\n"
	 "\tJanuar\tFebruar\tMars\n"
	 "Måned\t10\t9\t12\n"
	 "Oslo\t20\t22\t18\n",
	 "table 1: fylke x month, 2013\n"
	 "3.1 detail fylke=Måned 2013-01 antall: 10\n"
	 "3.2 detail fylke=Måned 2013-02 antall: 9\n"
	 "3.3 detail fylke=Måned 2013-03 antall: 12\n"
	 "4.1 detail fylke=Oslo 2013-01 antall: 20\n"
	 "4.2 detail fylke=Oslo 2013-02 antall: 22\n"
	 "4.3 detail fylke=Oslo 2013-03 antall: 18\n"
	 "2 info missing_section: \tJanuar\tFebruar\tMars\n"
	 "3 info unknown_label: Måned\n"},
	{"a year before a quarter is no code",
	 "Konkurser. Næring. Tidsserie kvartal\n"
	 "Næring\t2018 Q1\t2018 Kv. 2\n"
	 "Industri\t5\t6\n",
	 "table 1: næring x month, -\n"
	 "3.1 detail of-rows=Industri 2018-Q1 antall: 5\n"
	 "3.2 detail of-rows=Industri 2018-Q2 antall: 6\n"
	 "2 info missing_section: Næring\t2018 Q1\t2018 Kv. 2\n"
	 "3 info unknown_label: Industri\n"},
	{"a month behind what is counted, in the first line",
	 "Helt ledige april 2014\n"
	 "Fylke\tAntall\tProsent\n"
	 "Oslo\t12\t3\n",
	 "table 1: fylke x measure, 2014-04, hovedgruppe=Helt ledige\n"
	 "3.1 detail hovedgruppe=Helt ledige fylke=Oslo 2014-04 antall: 12\n"
	 "3.2 detail hovedgruppe=Helt ledige fylke=Oslo 2014-04 prosent: 3\n"},
	{"and behind a preposition",
	 "Helt ledige per fylke i april 2014\n"
	 "Fylke\tAntall\tProsent\n"
	 "Oslo\t12\t3\n",
	 "table 1: fylke x measure, 2014-04, hovedgruppe=Helt ledige\n"
	 "3.1 detail hovedgruppe=Helt ledige fylke=Oslo 2014-04 antall: 12\n"
	 "3.2 detail hovedgruppe=Helt ledige fylke=Oslo 2014-04 prosent: 3\n"},
	{"a first line that says nothing of what is counted",
	 "Oppdatert i april 2014\n"
	 "Fylke\tAntall\tProsent\n"
	 "Oslo\t12\t3\n",
	 "table 1: fylke x measure, -, utvalg=Oppdatert i april 2014\n"
	 "3.1 detail fylke=Oslo of-stratum=Oppdatert i april 2014 - antall: 12\n"
	 "3.2 detail fylke=Oslo of-stratum=Oppdatert i april 2014 - prosent: 3\n"
	 "1 warning unexplained_heading: Oppdatert i april 2014\n"
	 "2 info missing_section: Fylke\tAntall\tProsent\n"
	 "2 warning missing_period: Fylke\tAntall\tProsent\n"
	 "2 error missing_period: Fylke\tAntall\tProsent\n"},
	{"a line below another",
	 "Helt ledige\n"
	 "Omlagt i april 2014\n"
	 "Fylke\tAntall\tProsent\n"
	 "Oslo\t12\t3\n",
	 "table 1: fylke x measure, -, hovedgruppe=Helt ledige, utvalg=Omlagt i april 2014\n"
	 "4.1 detail hovedgruppe=Helt ledige fylke=Oslo of-stratum=Omlagt i april 2014 - antall: 12\n"
	 "4.2 detail hovedgruppe=Helt ledige fylke=Oslo of-stratum=Omlagt i april 2014 - prosent: 3\n"
	 "1 warning unexplained_heading: Helt ledige\n"
	 "Omlagt i april 2014\n"
	 "3 info missing_section: Fylke\tAntall\tProsent\n"
	 "3 warning missing_period: Fylke\tAntall\tProsent\n"
	 "3 error missing_period: Fylke\tAntall\tProsent\n"},
	{"days with midnight",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\t2022-01-01 00:00:00\t2022-02-01T00:00:00\n"
	 "Oslo\t9500\t9100\n",
	 "table 1: fylke x month, -\n"
	 "3.1 detail fylke=Oslo 2022-01 antall: 9500\n"
	 "3.2 detail fylke=Oslo 2022-02 antall: 9100\n"
	 "2 info missing_section: Fylke\t2022-01-01 00:00:00\t2022-02-01T00:00:00\n"},
	{"a period behind how often it comes",
	 "Varsler. Tidsserie måned 2020\n"
	 "\tVirksomheter\tPersoner\n"
	 "Januar\t150\t2100\n",
	 "table 1: month x measure, 2020\n"
	 "3.1 detail 2020-01 virksomheter: 150\n"
	 "3.2 detail 2020-01 antall: 2100\n"
	 "2 info missing_section: \tVirksomheter\tPersoner\n"
	 "2.1 warning measure_assumed: Virksomheter\n"},
	{"a statistic of weeks",
	 "Helt ledige. Ukestatistikk 2020\n"
	 "Uke\tKvinner\tMenn\n"
	 "11\t650\t220\n"
	 "12\t160\t900\n",
	 "table 1: uke x kjonn, 2020\n"
	 "3.1 detail kjonn=Kvinner of-rows=11 2020 antall: 650\n"
	 "3.2 detail kjonn=Menn of-rows=11 2020 antall: 220\n"
	 "4.1 detail kjonn=Kvinner of-rows=12 2020 antall: 160\n"
	 "4.2 detail kjonn=Menn of-rows=12 2020 antall: 900\n"
	 "2 info missing_section: Uke\tKvinner\tMenn\n"
	 "3 info unknown_label: 11\n"
	 "4 info unknown_label: 12\n"},
	{"days over rows",
	 "Helt ledige. Fylke. Mars - april 2020\n"
	 "Fylke\n"
	 "Mars - april 2020\n"
	 "\tKvinner\tMenn\n"
	 "31. mars 2020\n"
	 "Oslo\t30\t12\n"
	 "30. april 2020\n"
	 "Oslo\t25\t14\n",
	 "table 1: fylke x kjonn, 2020-03/2020-04\n"
	 "6.1 detail fylke=Oslo kjonn=Kvinner 2020-03 antall: 30\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2020-03 antall: 12\n"
	 "8.1 detail fylke=Oslo kjonn=Kvinner 2020-04 antall: 25\n"
	 "8.2 detail fylke=Oslo kjonn=Menn 2020-04 antall: 14\n"},
	{"a name and a year over rows",
	 "Helt ledige. Fylke og kjønn. 2018-2019\n"
	 "Fylke og kjønn\n"
	 "2018 - 2019\n"
	 "\tAntall\tProsent\n"
	 "Oslo 2018\n"
	 "Kvinner\t11\t2\n"
	 "Menn\t12\t3\n"
	 "Oslo 2019\n"
	 "Kvinner\t13\t2\n"
	 "Menn\t14\t3\n",
	 "table 1: kjonn x measure, 2018-01/2019-12\n"
	 "6.1 detail fylke=Oslo kjonn=Kvinner 2018 antall: 11\n"
	 "6.2 detail fylke=Oslo kjonn=Kvinner 2018 prosent: 2\n"
	 "7.1 detail fylke=Oslo kjonn=Menn 2018 antall: 12\n"
	 "7.2 detail fylke=Oslo kjonn=Menn 2018 prosent: 3\n"
	 "9.1 detail fylke=Oslo kjonn=Kvinner 2019 antall: 13\n"
	 "9.2 detail fylke=Oslo kjonn=Kvinner 2019 prosent: 2\n"
	 "10.1 detail fylke=Oslo kjonn=Menn 2019 antall: 14\n"
	 "10.2 detail fylke=Oslo kjonn=Menn 2019 prosent: 3\n"},
	{"a span of months in the first line is no month",
	 "Helt ledige fra januar 2020 til mars 2021\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t10\t20\n",
	 "table 1: fylke x kjonn, -, hovedgruppe=Helt ledige, utvalg=fra januar 2020 til mars 2021\n"
	 "3.1 detail hovedgruppe=Helt ledige fylke=Oslo kjonn=Menn of-stratum=fra januar 2020 til mars 2021 - antall: 10\n"
	 "3.2 detail hovedgruppe=Helt ledige fylke=Oslo kjonn=Kvinner of-stratum=fra januar 2020 til mars 2021 - antall: 20\n"
	 "1 warning unexplained_heading: Helt ledige fra januar 2020 til mars 2021\n"
	 "2 info missing_section: \tMenn\tKvinner\n"
	 "2 warning missing_period: \tMenn\tKvinner\n"
	 "2 error missing_period: \tMenn\tKvinner\n"},
	{"nor are months with a dash",
	 "Helt ledige januar - mars 2021\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t10\t20\n",
	 "table 1: fylke x kjonn, -, hovedgruppe=Helt ledige, utvalg=januar - mars 2021\n"
	 "3.1 detail hovedgruppe=Helt ledige fylke=Oslo kjonn=Menn of-stratum=januar - mars 2021 - antall: 10\n"
	 "3.2 detail hovedgruppe=Helt ledige fylke=Oslo kjonn=Kvinner of-stratum=januar - mars 2021 - antall: 20\n"
	 "1 warning unexplained_heading: Helt ledige januar - mars 2021\n"
	 "2 info missing_section: \tMenn\tKvinner\n"
	 "2 warning missing_period: \tMenn\tKvinner\n"
	 "2 error missing_period: \tMenn\tKvinner\n"},
	{"nor is what has been since",
	 "Helt ledige hittil i år per mars 2021\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t10\t20\n",
	 "table 1: fylke x kjonn, -, hovedgruppe=Helt ledige, utvalg=hittil i år per mars 2021\n"
	 "3.1 detail hovedgruppe=Helt ledige fylke=Oslo kjonn=Menn of-stratum=hittil i år per mars 2021 - antall: 10\n"
	 "3.2 detail hovedgruppe=Helt ledige fylke=Oslo kjonn=Kvinner of-stratum=hittil i år per mars 2021 - antall: 20\n"
	 "1 warning unexplained_heading: Helt ledige hittil i år per mars 2021\n"
	 "2 info missing_section: \tMenn\tKvinner\n"
	 "2 warning missing_period: \tMenn\tKvinner\n"
	 "2 error missing_period: \tMenn\tKvinner\n"},
	{"a year behind what is counted dates no page",
	 "Helt ledige. Fylke. Mars 2012\n"
	 "Fylke\n"
	 "Folketall 2011\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t10\t20\n"
	 "Rogaland\t11\t21\n",
	 "table 1: fylke x kjonn, 2012-03, utvalg=Folketall 2011\n"
	 "5.1 detail fylke=Oslo kjonn=Menn of-stratum=Folketall 2011 2012-03 antall: 10\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner of-stratum=Folketall 2011 2012-03 antall: 20\n"
	 "6.1 detail fylke=Rogaland kjonn=Menn of-stratum=Folketall 2011 2012-03 antall: 11\n"
	 "6.2 detail fylke=Rogaland kjonn=Kvinner of-stratum=Folketall 2011 2012-03 antall: 21\n"
	 "3 warning unexplained_heading: Folketall 2011\n"},
	{"numbers over columns beside months",
	 "Forsørgere. Antall barn. 2019\n"
	 "Antall barn\n"
	 "Måned\t1\t2\t3\n"
	 "Januar\t10\t20\t4\n",
	 "table 1: month x measure, 2019\n"
	 "4.1 detail 2019-01 1: 10\n"
	 "4.2 detail 2019-01 2: 20\n"
	 "4.3 detail 2019-01 3: 4\n"
	 "3.1 warning measure_assumed: 1\n"
	 "3.2 warning measure_assumed: 2\n"
	 "3.3 warning measure_assumed: 3\n"},
	{"numbers over columns beside numbers of months",
	 "Forsørgere. Antall barn. 2019\n"
	 "Antall barn\n"
	 "Måned\t1\t2\t3\n"
	 "1\t10\t20\t4\n",
	 "table 1: month x measure, 2019\n"
	 "4.1 detail 2019-01 1: 10\n"
	 "4.2 detail 2019-01 2: 20\n"
	 "4.3 detail 2019-01 3: 4\n"
	 "3.1 warning measure_assumed: 1\n"
	 "3.2 warning measure_assumed: 2\n"
	 "3.3 warning measure_assumed: 3\n"},
	{"Roman numbers below years on a page of classes",
	 "Uføre. Klasse. 2014 - 2015\n"
	 "Klasse\n"
	 "\t2014\t\t2015\t\n"
	 "\tI\tII\tI\tII\n"
	 "Oslo\t1\t2\t3\t4\n",
	 "table 1: fylke x measure, 2014-01/2015-12\n"
	 "5.1 detail fylke=Oslo 2014 i: 1\n"
	 "5.2 detail fylke=Oslo 2014 ii: 2\n"
	 "5.3 detail fylke=Oslo 2015 i: 3\n"
	 "5.4 detail fylke=Oslo 2015 ii: 4\n"
	 "4.1 warning measure_assumed: I\n"
	 "4.2 warning measure_assumed: II\n"
	 "4.3 warning measure_assumed: I\n"
	 "4.4 warning measure_assumed: II\n"},
	{"nor does another statistic",
	 "Helt ledige. Fylke. Mars 2012\n"
	 "Fylke\n"
	 "Ledighetsstatistikk 2011\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t10\t20\n"
	 "Rogaland\t11\t21\n",
	 "table 1: fylke x kjonn, 2012-03, utvalg=Ledighetsstatistikk 2011\n"
	 "5.1 detail fylke=Oslo kjonn=Menn of-stratum=Ledighetsstatistikk 2011 2012-03 antall: 10\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner of-stratum=Ledighetsstatistikk 2011 2012-03 antall: 20\n"
	 "6.1 detail fylke=Rogaland kjonn=Menn of-stratum=Ledighetsstatistikk 2011 2012-03 antall: 11\n"
	 "6.2 detail fylke=Rogaland kjonn=Kvinner of-stratum=Ledighetsstatistikk 2011 2012-03 antall: 21\n"
	 "3 warning unexplained_heading: Ledighetsstatistikk 2011\n"},
	{"nor is it when the page was made",
	 "Helt ledige, oppdatert i april 2021\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t10\t20\n",
	 "table 1: fylke x kjonn, -, hovedgruppe=Helt ledige, utvalg=oppdatert i april 2021\n"
	 "3.1 detail hovedgruppe=Helt ledige fylke=Oslo kjonn=Menn of-stratum=oppdatert i april 2021 - antall: 10\n"
	 "3.2 detail hovedgruppe=Helt ledige fylke=Oslo kjonn=Kvinner of-stratum=oppdatert i april 2021 - antall: 20\n"
	 "1 warning unexplained_heading: Helt ledige, oppdatert i april 2021\n"
	 "2 info missing_section: \tMenn\tKvinner\n"
	 "2 warning missing_period: \tMenn\tKvinner\n"
	 "2 error missing_period: \tMenn\tKvinner\n"},
};

/* What a table or a block is of. */
static const Case strata[] = {
	{"all of both sexes, first",
	 "Helt ledige. Kjønn og alder. 2020\n"
	 "Kjønn og alder\n"
	 "2020\n"
	 "Begge kjønn\n"
	 "\tAntall\n"
	 "Under 30 år\t10\n"
	 "30 år og over\t20\n"
	 "Menn\n"
	 "\tAntall\n"
	 "Under 30 år\t5\n"
	 "30 år og over\t12\n",
	 "table 1: alder x measure, 2020\n"
	 "6.1 detail alder=Under 30 år 2020 antall: 10\n"
	 "7.1 detail alder=30 år og over 2020 antall: 20\n"
	 "table 2: alder x measure, 2020, kjonn=Menn\n"
	 "10.1 detail alder=Under 30 år kjonn=Menn 2020 antall: 5\n"
	 "11.1 detail alder=30 år og over kjonn=Menn 2020 antall: 12\n"},
	{"and last",
	 "Helt ledige. Kjønn og alder. 2020\n"
	 "Kjønn og alder\n"
	 "2020\n"
	 "Menn\n"
	 "\tAntall\n"
	 "Under 30 år\t5\n"
	 "30 år og over\t12\n"
	 "Begge kjønn\n"
	 "\tAntall\n"
	 "Under 30 år\t10\n"
	 "30 år og over\t20\n",
	 "table 1: alder x measure, 2020, kjonn=Menn\n"
	 "6.1 detail alder=Under 30 år kjonn=Menn 2020 antall: 5\n"
	 "7.1 detail alder=30 år og over kjonn=Menn 2020 antall: 12\n"
	 "table 2: alder x measure, 2020\n"
	 "10.1 detail alder=Under 30 år 2020 antall: 10\n"
	 "11.1 detail alder=30 år og over 2020 antall: 20\n"},
	{"but a total of what the rows are is the last of them",
	 "Helt ledige. Kjønn og alder. 2020\n"
	 "Kjønn og alder\n"
	 "2020\n"
	 "Menn\n"
	 "\tAntall\n"
	 "Under 30 år\t5\n"
	 "30 år og over\t12\n"
	 "Alle aldre\n"
	 "\tAntall\n"
	 "Under 30 år\t10\n"
	 "30 år og over\t20\n",
	 "table 1: alder x measure, 2020, kjonn=Menn\n"
	 "6.1 detail alder=Under 30 år kjonn=Menn 2020 antall: 5\n"
	 "7.1 detail alder=30 år og over kjonn=Menn 2020 antall: 12\n"
	 "table 2: alder x measure, 2020, kjonn=Menn\n"
	 "10.1 detail alder=Under 30 år kjonn=Menn 2020 antall: 10\n"
	 "11.1 detail alder=30 år og over kjonn=Menn 2020 antall: 20\n"
	 "8 warning orphan_label: Alle aldre\n"},
	{"I alt",
	 "Helt ledige. Kjønn og alder. 2020\n"
	 "Kjønn og alder\n"
	 "2020\n"
	 "I alt\n"
	 "\tAntall\n"
	 "Under 30 år\t10\n"
	 "30 år og over\t20\n",
	 "table 1: alder x measure, 2020\n"
	 "6.1 detail alder=Under 30 år 2020 antall: 10\n"
	 "7.1 detail alder=30 år og over 2020 antall: 20\n"},
	{"with a colon",
	 "Uføretrygd. Alder. 2018\n"
	 "Kvinner:\n"
	 "\tAntall\tProsent\n"
	 "18-39 år\t20\t21\n"
	 "Menn:\n"
	 "\tAntall\tProsent\n"
	 "18-39 år\t25\t26\n",
	 "table 1: alder x measure, 2018, kjonn=Kvinner\n"
	 "4.1 detail alder=18-39 år kjonn=Kvinner 2018 antall: 20\n"
	 "4.2 detail alder=18-39 år kjonn=Kvinner 2018 prosent: 21\n"
	 "3 info missing_section: \tAntall\tProsent\n"
	 "table 2: alder x measure, 2018, kjonn=Menn\n"
	 "7.1 detail alder=18-39 år kjonn=Menn 2018 antall: 25\n"
	 "7.2 detail alder=18-39 år kjonn=Menn 2018 prosent: 26\n"},
	{"what nothing knows, with a colon",
	 "Uføretrygd. Alder. 2018\n"
	 "Merk:\n"
	 "\tAntall\tProsent\n"
	 "18-39 år\t20\t21\n",
	 "table 1: alder x measure, 2018\n"
	 "4.1 detail alder=18-39 år 2018 antall: 20\n"
	 "4.2 detail alder=18-39 år 2018 prosent: 21\n"
	 "2 warning unexplained_heading: Merk:\n"
	 "3 info missing_section: \tAntall\tProsent\n"},
	{"a county of a later time is the sum of two",
	 "Helt ledige. Fylke. Mai 2012\n"
	 "\tKvinner\tMenn\n"
	 "Aust-Agder\t5\t7\n"
	 "Vest-Agder\t9\t12\n"
	 "Agder\t14\t19\n",
	 "table 1: fylke x kjonn, 2012-05\n"
	 "3.1 detail fylke=Aust-Agder kjonn=Kvinner 2012-05 antall: 5\n"
	 "3.2 detail fylke=Aust-Agder kjonn=Menn 2012-05 antall: 7\n"
	 "4.1 detail fylke=Vest-Agder kjonn=Kvinner 2012-05 antall: 9\n"
	 "4.2 detail fylke=Vest-Agder kjonn=Menn 2012-05 antall: 12\n"
	 "5.1 subtotal fylke=Agder kjonn=Kvinner 2012-05 antall: 14\n"
	 "5.2 subtotal fylke=Agder kjonn=Menn 2012-05 antall: 19\n"
	 "2 info missing_section: \tKvinner\tMenn\n"
	 "5 info total_assumed: Agder\n"},
	{"but not of others",
	 "Helt ledige. Fylke. Mai 2012\n"
	 "\tKvinner\tMenn\n"
	 "Aust-Agder\t5\t7\n"
	 "Vest-Agder\t9\t12\n"
	 "Agder\t14\t18\n",
	 "table 1: fylke x kjonn, 2012-05\n"
	 "3.1 detail fylke=Aust-Agder kjonn=Kvinner 2012-05 antall: 5\n"
	 "3.2 detail fylke=Aust-Agder kjonn=Menn 2012-05 antall: 7\n"
	 "4.1 detail fylke=Vest-Agder kjonn=Kvinner 2012-05 antall: 9\n"
	 "4.2 detail fylke=Vest-Agder kjonn=Menn 2012-05 antall: 12\n"
	 "5.1 detail fylke=Agder kjonn=Kvinner 2012-05 antall: 14\n"
	 "5.2 detail fylke=Agder kjonn=Menn 2012-05 antall: 18\n"
	 "2 info missing_section: \tKvinner\tMenn\n"},
	{"a part of the table before",
	 "Helt ledige. Fylke. Januar 2018\n"
	 "\tAntall\tProsent\n"
	 "Oslo\t9\t3\n"
	 "Herav kvinner\n"
	 "\tAntall\tProsent\n"
	 "Oslo\t4\t3\n",
	 "table 1: fylke x measure, 2018-01\n"
	 "3.1 detail fylke=Oslo 2018-01 antall: 9\n"
	 "3.2 detail fylke=Oslo 2018-01 prosent: 3\n"
	 "2 info missing_section: \tAntall\tProsent\n"
	 "table 2: fylke x measure, 2018-01, kjonn=Kvinner\n"
	 "6.1 detail fylke=Oslo kjonn=Kvinner 2018-01 antall: 4\n"
	 "6.2 detail fylke=Oslo kjonn=Kvinner 2018-01 prosent: 3\n"},
	{"the same rows, which nothing knows, below each sex",
	 "Helt ledige. Kjønn og utdanning. Mai 2022\n"
	 "Kjønn og utdanning\n"
	 "\tAntall\tProsent\n"
	 "Kvinner\t25\t100\n"
	 "Grunnskole\t10\t40\n"
	 "Høyere\t15\t60\n"
	 "Menn\t29\t100\n"
	 "Grunnskole\t17\t59\n"
	 "Høyere\t12\t41\n",
	 "table 1: utdanning x measure, 2022-05\n"
	 "4.1 subtotal kjonn=Kvinner 2022-05 antall: 25\n"
	 "4.2 subtotal kjonn=Kvinner 2022-05 prosent: 100\n"
	 "5.1 detail kjonn=Kvinner of-rows=Grunnskole 2022-05 antall: 10\n"
	 "5.2 detail kjonn=Kvinner of-rows=Grunnskole 2022-05 prosent: 40\n"
	 "6.1 detail kjonn=Kvinner of-rows=Høyere 2022-05 antall: 15\n"
	 "6.2 detail kjonn=Kvinner of-rows=Høyere 2022-05 prosent: 60\n"
	 "7.1 subtotal kjonn=Menn 2022-05 antall: 29\n"
	 "7.2 subtotal kjonn=Menn 2022-05 prosent: 100\n"
	 "8.1 detail kjonn=Menn of-rows=Grunnskole 2022-05 antall: 17\n"
	 "8.2 detail kjonn=Menn of-rows=Grunnskole 2022-05 prosent: 59\n"
	 "9.1 detail kjonn=Menn of-rows=Høyere 2022-05 antall: 12\n"
	 "9.2 detail kjonn=Menn of-rows=Høyere 2022-05 prosent: 41\n"
	 "5 info unknown_label: Grunnskole\n"
	 "6 info unknown_label: Høyere\n"
	 "8 info unknown_label: Grunnskole\n"
	 "9 info unknown_label: Høyere\n"},
	{"rows below one sex alone",
	 "Helt ledige. Kjønn. Mai 2022\n"
	 "\tAntall\tProsent\n"
	 "Kvinner\t25\t100\n"
	 "Grunnskole\t10\t40\n"
	 "Høyere\t15\t60\n",
	 "table 1: kjonn x measure, 2022-05\n"
	 "3.1 detail kjonn=Kvinner 2022-05 antall: 25\n"
	 "3.2 detail kjonn=Kvinner 2022-05 prosent: 100\n"
	 "4.1 detail kjonn=Grunnskole 2022-05 antall: 10\n"
	 "4.2 detail kjonn=Grunnskole 2022-05 prosent: 40\n"
	 "5.1 detail kjonn=Høyere 2022-05 antall: 15\n"
	 "5.2 detail kjonn=Høyere 2022-05 prosent: 60\n"
	 "2 info missing_section: \tAntall\tProsent\n"
	 "4 info unknown_label: Grunnskole\n"
	 "5 info unknown_label: Høyere\n"},
	{"other rows below each",
	 "Helt ledige. Kjønn. Mai 2022\n"
	 "Kjønn\n"
	 "\tAntall\tProsent\n"
	 "Kvinner\t25\t100\n"
	 "Grunnskole\t10\t40\n"
	 "Høyere\t15\t60\n"
	 "Menn\t29\t100\n"
	 "Barnehage\t17\t59\n"
	 "Skole\t12\t41\n",
	 "table 1: kjonn x measure, 2022-05\n"
	 "4.1 detail kjonn=Kvinner 2022-05 antall: 25\n"
	 "4.2 detail kjonn=Kvinner 2022-05 prosent: 100\n"
	 "5.1 detail kjonn=Grunnskole 2022-05 antall: 10\n"
	 "5.2 detail kjonn=Grunnskole 2022-05 prosent: 40\n"
	 "6.1 detail kjonn=Høyere 2022-05 antall: 15\n"
	 "6.2 detail kjonn=Høyere 2022-05 prosent: 60\n"
	 "7.1 detail kjonn=Menn 2022-05 antall: 29\n"
	 "7.2 detail kjonn=Menn 2022-05 prosent: 100\n"
	 "8.1 detail kjonn=Barnehage 2022-05 antall: 17\n"
	 "8.2 detail kjonn=Barnehage 2022-05 prosent: 59\n"
	 "9.1 detail kjonn=Skole 2022-05 antall: 12\n"
	 "9.2 detail kjonn=Skole 2022-05 prosent: 41\n"
	 "5 info unknown_label: Grunnskole\n"
	 "6 info unknown_label: Høyere\n"
	 "8 info unknown_label: Barnehage\n"
	 "9 info unknown_label: Skole\n"},
	{"a measure and whom it is of",
	 "Uføretrygd. Kjønn. 2018-2019\n"
	 "\t2018\t2019\n"
	 "Antall\n"
	 "Kvinner\t192\t200\n"
	 "Menn\t138\t144\n"
	 "Prosent av befolkningen 18-67 år\n"
	 "Kvinner\t11\t12\n"
	 "Menn\t8\t9\n",
	 "table 1: kjonn x month, 2018-01/2019-12\n"
	 "4.1 detail kjonn=Kvinner 2018 antall: 192\n"
	 "4.2 detail kjonn=Kvinner 2019 antall: 200\n"
	 "5.1 detail kjonn=Menn 2018 antall: 138\n"
	 "5.2 detail kjonn=Menn 2019 antall: 144\n"
	 "7.1 detail alder=18-67 år kjonn=Kvinner 2018 prosent_av_befolkningen: 11\n"
	 "7.2 detail alder=18-67 år kjonn=Kvinner 2019 prosent_av_befolkningen: 12\n"
	 "8.1 detail alder=18-67 år kjonn=Menn 2018 prosent_av_befolkningen: 8\n"
	 "8.2 detail alder=18-67 år kjonn=Menn 2019 prosent_av_befolkningen: 9\n"
	 "2 info missing_section: \t2018\t2019\n"},
	{"all of one of two that the section speaks of",
	 "Helt ledige. Fylke. Mars 2015\n"
	 "Fylke, kjønn og alder\n"
	 "Alle aldre\n"
	 "\tAntall\n"
	 "Oslo\t1\n"
	 "Rogaland\t2\n",
	 "table 1: fylke x measure, 2015-03\n"
	 "5.1 unknown fylke=Oslo 2015-03 antall: 1\n"
	 "6.1 unknown fylke=Rogaland 2015-03 antall: 2\n"
	 "4 warning missing_stratum: \tAntall -> Fylke, kjønn og alder\n"},
	{"all of what the section speaks of, over a heading that nothing knows",
	 "Helt ledige. Fylke. Mars 2015\n"
	 "Fylke og kjønn\n"
	 "Begge kjønn\n"
	 "\tTal\n"
	 "Oslo\t1\n"
	 "Rogaland\t2\n",
	 "table 1: fylke x measure, 2015-03\n"
	 "5.1 detail fylke=Oslo 2015-03 tal: 1\n"
	 "6.1 detail fylke=Rogaland 2015-03 tal: 2\n"
	 "4.1 warning measure_assumed: Tal\n"},
};

/* Rows with their numbers. */
static const Case numbered[] = {
	{"counties",
	 "Helt ledige. Fylke. Mai 2018\n"
	 "\tAntall\tProsent\n"
	 "1. Oslo\t9\t2\n"
	 "2. Rogaland\t6\t3\n"
	 "I alt\t15\t2\n",
	 "table 1: fylke x measure, 2018-05\n"
	 "3.1 detail fylke=Oslo 2018-05 antall: 9\n"
	 "3.2 detail fylke=Oslo 2018-05 prosent: 2\n"
	 "4.1 detail fylke=Rogaland 2018-05 antall: 6\n"
	 "4.2 detail fylke=Rogaland 2018-05 prosent: 3\n"
	 "5.1 total 2018-05 antall: 15\n"
	 "5.2 total 2018-05 prosent: 2\n"
	 "2 info missing_section: \tAntall\tProsent\n"
	 "3 info label_corrected: 1. Oslo -> Oslo\n"
	 "4 info label_corrected: 2. Rogaland -> Rogaland\n"},
	{"what nothing knows",
	 "Helt ledige. Yrke. Mai 2018\n"
	 "Yrke\tAntall\tProsent\n"
	 "1) Kokker\t9\t2\n"
	 "2) Renholdere\t6\t3\n",
	 "table 1: yrke x measure, 2018-05\n"
	 "3.1 detail of-rows=Kokker 2018-05 antall: 9\n"
	 "3.2 detail of-rows=Kokker 2018-05 prosent: 2\n"
	 "4.1 detail of-rows=Renholdere 2018-05 antall: 6\n"
	 "4.2 detail of-rows=Renholdere 2018-05 prosent: 3\n"
	 "2 info missing_section: Yrke\tAntall\tProsent\n"
	 "3 info label_corrected: 1) Kokker -> Kokker\n"
	 "3 info unknown_label: 1) Kokker\n"
	 "4 info label_corrected: 2) Renholdere -> Renholdere\n"
	 "4 info unknown_label: 2) Renholdere\n"},
	{"quarters are none",
	 "Helt ledige. Kvartal. 2018\n"
	 "\tAntall\tProsent\n"
	 "1. kvartal\t9\t2\n"
	 "2. kvartal\t6\t3\n",
	 "table 1: month x measure, 2018\n"
	 "3.1 detail 2018-Q1 antall: 9\n"
	 "3.2 detail 2018-Q1 prosent: 2\n"
	 "4.1 detail 2018-Q2 antall: 6\n"
	 "4.2 detail 2018-Q2 prosent: 3\n"
	 "2 info missing_section: \tAntall\tProsent\n"},
	{"numbers that do not count the rows",
	 "Helt ledige. Yrke. Mai 2018\n"
	 "Yrke\tAntall\tProsent\n"
	 "1. Kokker\t9\t2\n"
	 "3. Renholdere\t6\t3\n",
	 "table 1: yrke x measure, 2018-05\n"
	 "3.1 detail of-rows=1. Kokker 2018-05 antall: 9\n"
	 "3.2 detail of-rows=1. Kokker 2018-05 prosent: 2\n"
	 "4.1 detail of-rows=3. Renholdere 2018-05 antall: 6\n"
	 "4.2 detail of-rows=3. Renholdere 2018-05 prosent: 3\n"
	 "2 info missing_section: Yrke\tAntall\tProsent\n"
	 "3 info unknown_label: 1. Kokker\n"
	 "4 info unknown_label: 3. Renholdere\n"},
	{"numbers that are a part of the name",
	 "Helt ledige. Generasjon. Mars 2015\n"
	 "\tMenn\tKvinner\n"
	 "1. generasjon\t10\t20\n"
	 "2. generasjon\t11\t21\n",
	 "table 1: generasjon x kjonn, 2015-03\n"
	 "3.1 detail kjonn=Menn of-rows=1. generasjon 2015-03 antall: 10\n"
	 "3.2 detail kjonn=Kvinner of-rows=1. generasjon 2015-03 antall: 20\n"
	 "4.1 detail kjonn=Menn of-rows=2. generasjon 2015-03 antall: 11\n"
	 "4.2 detail kjonn=Kvinner of-rows=2. generasjon 2015-03 antall: 21\n"
	 "2 info missing_section: \tMenn\tKvinner\n"
	 "3 info unknown_label: 1. generasjon\n"
	 "4 info unknown_label: 2. generasjon\n"},
	{"and stand before the same name",
	 "Helt ledige. Kontor. Mars 2015\n"
	 "\tMenn\tKvinner\n"
	 "1. Bydel\t10\t20\n"
	 "2. Bydel\t11\t21\n",
	 "table 1: kontor x kjonn, 2015-03\n"
	 "3.1 detail kjonn=Menn of-rows=1. Bydel 2015-03 antall: 10\n"
	 "3.2 detail kjonn=Kvinner of-rows=1. Bydel 2015-03 antall: 20\n"
	 "4.1 detail kjonn=Menn of-rows=2. Bydel 2015-03 antall: 11\n"
	 "4.2 detail kjonn=Kvinner of-rows=2. Bydel 2015-03 antall: 21\n"
	 "2 info missing_section: \tMenn\tKvinner\n"
	 "3 info unknown_label: 1. Bydel\n"
	 "4 info unknown_label: 2. Bydel\n"},
};

/* Headings of columns that nothing knows, or of several rows. */
static const Case headings[] = {
	{"the first row of a table, whose corner nothing knows",
	 "Helt ledige. Utdanning. April 2017\n"
	 "Utdanningsnivå\tTalet på heilt ledige\tProsentdel\tEndring\n"
	 "Grunnskule\t20\t27\t-15\n"
	 "Høgskule\t25\t33\t-20\n",
	 "table 1: utdanningsnivå x measure, 2017-04\n"
	 "3.1 detail of-rows=Grunnskule 2017-04 antall: 20\n"
	 "3.2 detail of-rows=Grunnskule 2017-04 prosentdel: 27\n"
	 "3.3 detail of-rows=Grunnskule 2017-04 endring: -15\n"
	 "4.1 detail of-rows=Høgskule 2017-04 antall: 25\n"
	 "4.2 detail of-rows=Høgskule 2017-04 prosentdel: 33\n"
	 "4.3 detail of-rows=Høgskule 2017-04 endring: -20\n"
	 "2 info missing_section: Utdanningsnivå\tTalet på heilt ledige\tProsentdel\tEndring\n"
	 "2.2 info unknown_label: Prosentdel\n"
	 "2.3 info unknown_label: Endring\n"
	 "3 info unknown_label: Grunnskule\n"
	 "4 info unknown_label: Høgskule\n"},
	{"lists beside each other",
	 "Ledige etter kommune. Februar 2016\n"
	 "Høyest\tProsent\tLavest\tProsent\n"
	 "Sola\t5,4\tFjaler\t0,9\n",
	 "0 error no_tables: \n"
	 "2 error row_before_header: Høyest\tProsent\tLavest\tProsent\n"
	 "3 error row_before_header: Sola\t5,4\tFjaler\t0,9\n"},
	{"none of its headings is known",
	 "Helt ledige. Utdanning. April 2017\n"
	 "Utdanningsnivå\tBla\tBlo\n"
	 "Grunnskule\t20\t27\n",
	 "0 error no_tables: \n"
	 "2 error row_before_header: Utdanningsnivå\tBla\tBlo\n"
	 "3 error row_before_header: Grunnskule\t20\t27\n"},
	{"per cents that name columns",
	 "Sykmeldte. Stillingsprosent. Mars 2016\n"
	 "Kjønn\tUnder 50 %\t50-99 %\t100 %\n"
	 "Kvinner\t60\t120\t400\n"
	 "Menn\t20\t30\t380\n",
	 "table 1: kjonn x measure, 2016-03\n"
	 "3.1 detail kjonn=Kvinner 2016-03 under_50_prosent: 60\n"
	 "3.2 detail kjonn=Kvinner 2016-03 50_99_prosent: 120\n"
	 "3.3 detail kjonn=Kvinner 2016-03 100_prosent: 400\n"
	 "4.1 detail kjonn=Menn 2016-03 under_50_prosent: 20\n"
	 "4.2 detail kjonn=Menn 2016-03 50_99_prosent: 30\n"
	 "4.3 detail kjonn=Menn 2016-03 100_prosent: 380\n"
	 "2 info missing_section: Kjønn\tUnder 50 %\t50-99 %\t100 %\n"
	 "2 info unknown_label: Kjønn\tUnder 50 %\t50-99 %\t100 % -> stillingsprosent\n"
	 "2.1 warning measure_assumed: Under 50 %\n"
	 "2.2 warning measure_assumed: 50-99 %\n"
	 "2.3 warning measure_assumed: 100 %\n"
	 "3.2 warning share_unclear: 120 -> 50_99_prosent\n"},
	{"English sexes and ages",
	 "Registered unemployed. Age. December 2016\n"
	 "Age group\tMales\tFemales\tTotal\n"
	 "20-24 years\t63\t37\t100\n"
	 "25-29 years\t82\t51\t133\n",
	 "table 1: alder x kjonn, 2016-12\n"
	 "3.1 detail alder=20-24 år kjonn=Menn 2016-12 antall: 63\n"
	 "3.2 detail alder=20-24 år kjonn=Kvinner 2016-12 antall: 37\n"
	 "3.3 subtotal alder=20-24 år 2016-12 antall: 100\n"
	 "4.1 detail alder=25-29 år kjonn=Menn 2016-12 antall: 82\n"
	 "4.2 detail alder=25-29 år kjonn=Kvinner 2016-12 antall: 51\n"
	 "4.3 subtotal alder=25-29 år 2016-12 antall: 133\n"
	 "2 info missing_section: Age group\tMales\tFemales\tTotal\n"
	 "2.1 info label_corrected: Males -> Menn\n"
	 "2.2 info label_corrected: Females -> Kvinner\n"
	 "3 info label_corrected: 20-24 years -> 20-24 år\n"
	 "4 info label_corrected: 25-29 years -> 25-29 år\n"},
	{"one heading beside two rows of them",
	 "AAP. Fylke. Mai 2017\n"
	 "\tAntall\tEndring\t\t\t\n"
	 "\t\tSiste kvartal\t\tSiste år\t\n"
	 "\t\tAntall\tProsent\tAntall\tProsent\n"
	 "Oslo\t500\t-5\t-1\t-20\t-4\n",
	 "table 1: fylke x measure, 2017-05\n"
	 "5.1 detail fylke=Oslo 2017-05 antall: 500\n"
	 "5.2 detail fylke=Oslo 2017-05 endring_siste_kvartal_antall: -5\n"
	 "5.3 detail fylke=Oslo 2017-05 endring_siste_kvartal_prosent: -1\n"
	 "5.4 detail fylke=Oslo 2017-05 endring_siste_aar_antall: -20\n"
	 "5.5 detail fylke=Oslo 2017-05 endring_siste_aar_prosent: -4\n"
	 "2 info missing_section: \tAntall\tEndring\t\t\t\n"
	 "4.2 warning measure_assumed: Antall\n"
	 "4.3 warning measure_assumed: Prosent\n"
	 "4.4 warning measure_assumed: Antall\n"
	 "4.5 warning measure_assumed: Prosent\n"},
	{"years below what the title is by",
	 "Sykefravær i prosent, etter sektor. 2019-2020\n"
	 "Sektor\t2019\t2020\n"
	 "Privat\t5,3\t5,9\n"
	 "Kommunal\t8,0\t8,6\n",
	 "table 1: sektor x month, 2019-01/2020-12\n"
	 "3.1 detail of-rows=Privat 2019 prosent: 5,3 decimal\n"
	 "3.2 detail of-rows=Privat 2020 prosent: 5,9 decimal\n"
	 "4.1 detail of-rows=Kommunal 2019 prosent: 8,0 decimal\n"
	 "4.2 detail of-rows=Kommunal 2020 prosent: 8,6 decimal\n"
	 "2 info missing_section: Sektor\t2019\t2020\n"
	 "3 info unknown_label: Privat\n"
	 "4 info unknown_label: Kommunal\n"},
	{"tuples",
	 "Fylke\t('2020', 'Antall')\t('2020', 'Prosent')\t('2021', 'Unnamed: 3')\n"
	 "Oslo\t25\t6,6\t17\n",
	 "table 1: fylke x month, -\n"
	 "2.1 detail fylke=Oslo 2020 antall: 25\n"
	 "2.2 detail fylke=Oslo 2020 prosent: 6,6 decimal\n"
	 "2.3 detail fylke=Oslo - 2021_unnamed_3: 17\n"
	 "1 info missing_section: Fylke\t('2020', 'Antall')\t('2020', 'Prosent')\t('2021', 'Unnamed: 3')\n"
	 "1.3 warning measure_assumed: ('2021', 'Unnamed: 3')\n"
	 "1 warning missing_period: Fylke\t('2020', 'Antall')\t('2020', 'Prosent')\t('2021', 'Unnamed: 3')\n"},
	{"tuples with parts that say nothing",
	 "Fylke\t('2020', 'Antall', 'Unnamed: 1_level_2')\t('2020', 'Prosent', '')\n"
	 "Oslo\t25\t6\n",
	 "table 1: fylke x month, -\n"
	 "2.1 detail fylke=Oslo 2020 antall: 25\n"
	 "2.2 detail fylke=Oslo 2020 prosent: 6\n"
	 "1 info missing_section: Fylke\t('2020', 'Antall', 'Unnamed: 1_level_2')\t('2020', 'Prosent', '')\n"},
	{"a corner called like a tiltak, which the title is by",
	 "Helt ledige. Utdanning. April 2017\n"
	 "Utdanning\tAntall\tProsent\n"
	 "Grunnskole\t20\t27\n"
	 "Høyskole\t25\t33\n",
	 "table 1: utdanning x measure, 2017-04\n"
	 "3.1 detail of-rows=Grunnskole 2017-04 antall: 20\n"
	 "3.2 detail of-rows=Grunnskole 2017-04 prosent: 27\n"
	 "4.1 detail of-rows=Høyskole 2017-04 antall: 25\n"
	 "4.2 detail of-rows=Høyskole 2017-04 prosent: 33\n"
	 "2 info missing_section: Utdanning\tAntall\tProsent\n"
	 "3 info unknown_label: Grunnskole\n"
	 "4 info unknown_label: Høyskole\n"},
	{"or is by, behind its subject",
	 "Helt ledige, etter utdanning. April 2017\n"
	 "Utdanning\tAntall\tProsent\n"
	 "Grunnskole\t20\t27\n"
	 "Høyskole\t25\t33\n",
	 "table 1: utdanning x measure, 2017-04\n"
	 "3.1 detail of-rows=Grunnskole 2017-04 antall: 20\n"
	 "3.2 detail of-rows=Grunnskole 2017-04 prosent: 27\n"
	 "4.1 detail of-rows=Høyskole 2017-04 antall: 25\n"
	 "4.2 detail of-rows=Høyskole 2017-04 prosent: 33\n"
	 "2 info missing_section: Utdanning\tAntall\tProsent\n"
	 "3 info unknown_label: Grunnskole\n"
	 "4 info unknown_label: Høyskole\n"},
	{"among whose rows is one called like a tiltak, too",
	 "Arbeidssøkere etter utdanning. Mars 2022\n"
	 "Utdanning\tKvinner\tMenn\n"
	 "Grunnskole\t15\t7\n"
	 "Videregående\t20\t9\n"
	 "Høyere utdanning\t18\t8\n",
	 "table 1: utdanning x kjonn, 2022-03\n"
	 "3.1 detail kjonn=Kvinner of-rows=Grunnskole 2022-03 antall: 15\n"
	 "3.2 detail kjonn=Menn of-rows=Grunnskole 2022-03 antall: 7\n"
	 "4.1 detail kjonn=Kvinner of-rows=Videregående 2022-03 antall: 20\n"
	 "4.2 detail kjonn=Menn of-rows=Videregående 2022-03 antall: 9\n"
	 "5.1 detail kjonn=Kvinner of-rows=Høyere utdanning 2022-03 antall: 18\n"
	 "5.2 detail kjonn=Menn of-rows=Høyere utdanning 2022-03 antall: 8\n"
	 "2 info missing_section: Utdanning\tKvinner\tMenn\n"
	 "3 info unknown_label: Grunnskole\n"
	 "4 info unknown_label: Videregående\n"
	 "5 info unknown_label: Høyere utdanning\n"},
	{"of columns",
	 "Helt ledige. Fylke og utdanning. Mars 2022\n"
	 "Fylke\tGrunnskole\tVideregående\tHøyere utdanning\tI alt\n"
	 "Oslo\t3\t3\t6\t12\n"
	 "Troms\t5\t7\t4\t16\n",
	 "table 1: fylke x utdanning, 2022-03\n"
	 "3.1 detail fylke=Oslo of-columns=Grunnskole 2022-03 antall: 3\n"
	 "3.2 detail fylke=Oslo of-columns=Videregående 2022-03 antall: 3\n"
	 "3.3 detail fylke=Oslo of-columns=Høyere utdanning 2022-03 antall: 6\n"
	 "3.4 subtotal fylke=Oslo 2022-03 antall: 12\n"
	 "4.1 detail fylke=Troms of-columns=Grunnskole 2022-03 antall: 5\n"
	 "4.2 detail fylke=Troms of-columns=Videregående 2022-03 antall: 7\n"
	 "4.3 detail fylke=Troms of-columns=Høyere utdanning 2022-03 antall: 4\n"
	 "4.4 subtotal fylke=Troms 2022-03 antall: 16\n"
	 "2 info missing_section: Fylke\tGrunnskole\tVideregående\tHøyere utdanning\tI alt\n"
	 "2.1 info unknown_label: Grunnskole\n"
	 "2.2 info unknown_label: Videregående\n"
	 "2.3 info unknown_label: Høyere utdanning\n"},
	{"a group of measures among others, where no heading speaks of these",
	 "AAP-mottakere. Status. Mars 2022\n"
	 "Status\tAntall\tAndel\n"
	 "Arbeidsutprøving\t20\t20\n"
	 "Oppfølging\t50\t50\n"
	 "Behandling\t30\t30\n",
	 "table 1: status x measure, 2022-03\n"
	 "3.1 detail of-rows=Arbeidsutprøving 2022-03 antall: 20\n"
	 "3.2 detail of-rows=Arbeidsutprøving 2022-03 andel: 20\n"
	 "4.1 detail of-rows=Oppfølging 2022-03 antall: 50\n"
	 "4.2 detail of-rows=Oppfølging 2022-03 andel: 50\n"
	 "5.1 detail of-rows=Behandling 2022-03 antall: 30\n"
	 "5.2 detail of-rows=Behandling 2022-03 andel: 30\n"
	 "2 info missing_section: Status\tAntall\tAndel\n"
	 "2.2 info unknown_label: Andel\n"
	 "3 info unknown_label: Arbeidsutprøving\n"
	 "4 info unknown_label: Oppfølging\n"
	 "5 info unknown_label: Behandling\n"},
	{"most of the rows",
	 "AAP-mottakere. Status. Mars 2022\n"
	 "Status\tAntall\tAndel\n"
	 "Mentor\t20\t20\n"
	 "Oppfølging\t50\t50\n"
	 "Behandling\t30\t30\n",
	 "table 1: tiltak x measure, 2022-03\n"
	 "3.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2022-03 antall: 20\n"
	 "3.2 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2022-03 andel: 20\n"
	 "4.1 detail tiltaksgruppe=Oppfølging tiltak=Oppfølging 2022-03 antall: 50\n"
	 "4.2 detail tiltaksgruppe=Oppfølging tiltak=Oppfølging 2022-03 andel: 50\n"
	 "5.1 detail tiltak=Behandling 2022-03 antall: 30\n"
	 "5.2 detail tiltak=Behandling 2022-03 andel: 30\n"
	 "2 info missing_section: Status\tAntall\tAndel\n"
	 "2 info unexplained_heading: Status\n"
	 "2.2 info unknown_label: Andel\n"
	 "3 info no_subtotal: Mentor\n"
	 "4 info no_subtotal: Oppfølging\n"
	 "5 info unknown_label: Behandling\n"
	 "5 info no_subtotal: Behandling\n"},
	{"a dash behind a code",
	 "Helt ledige. Kommune. Mars 2018\n"
	 "Kommune\tAntall\tAndel\n"
	 "0301 - Oslo\t95\t2\n"
	 "1103 – Stavanger\t19\t3\n",
	 "table 1: kommune x measure, 2018-03\n"
	 "3.1 detail fylke=Oslo kommune=Oslo 2018-03 antall: 95\n"
	 "3.2 detail fylke=Oslo kommune=Oslo 2018-03 andel: 2\n"
	 "4.1 detail fylke=Rogaland kommune=Stavanger 2018-03 antall: 19\n"
	 "4.2 detail fylke=Rogaland kommune=Stavanger 2018-03 andel: 3\n"
	 "2 info missing_section: Kommune\tAntall\tAndel\n"
	 "2.2 info unknown_label: Andel\n"},
	{"members behind the word for what they are of",
	 "Sosialhjelp. Fylke. 2015\n"
	 "Fylke\tAlder 18-24\tAlder 25-44\n"
	 "Fylke Oslo\t3\t9\n"
	 "Troms\t9\t17\n",
	 "table 1: fylke x alder, 2015\n"
	 "3.1 detail fylke=Oslo alder=18-24 2015 antall: 3\n"
	 "3.2 detail fylke=Oslo alder=25-44 2015 antall: 9\n"
	 "4.1 detail fylke=Troms alder=18-24 2015 antall: 9\n"
	 "4.2 detail fylke=Troms alder=25-44 2015 antall: 17\n"
	 "2 info missing_section: Fylke\tAlder 18-24\tAlder 25-44\n"},
	{"a name behind it that is not of it",
	 "Sosialhjelp. Fylke. 2015\n"
	 "Fylke\tAlder Oslo\tMenn\n"
	 "Oslo\t3\t9\n",
	 "table 1: fylke x kjonn, 2015\n"
	 "3.1 detail fylke=Oslo kjonn=Alder Oslo 2015 antall: 3\n"
	 "3.2 detail fylke=Oslo kjonn=Menn 2015 antall: 9\n"
	 "2 info missing_section: Fylke\tAlder Oslo\tMenn\n"
	 "2.1 info unknown_label: Alder Oslo\n"},
	{"parts below a heading that says no more",
	 "Helt ledige. Fylke. Mai 2013\n"
	 "Fylke\tI alt\tAv disse\t\n"
	 "\t\tKvinner\tUnder 25 år\n"
	 "Oslo\t11\t5\t1\n",
	 "table 1: fylke x unknown, 2013-05\n"
	 "4.1 subtotal fylke=Oslo 2013-05 antall: 11\n"
	 "4.2 subtotal fylke=Oslo kjonn=Kvinner 2013-05 antall: 5\n"
	 "4.3 subtotal fylke=Oslo alder=Under 25 år 2013-05 antall: 1\n"
	 "2 info missing_section: Fylke\tI alt\tAv disse\t\n"},
	{"and below such a one with a colon",
	 "Helt ledige. Fylke. Mai 2013\n"
	 "Fylke\tI alt\tHerav:\t\n"
	 "\t\tKvinner\tMenn\n"
	 "Oslo\t11\t5\t6\n",
	 "table 1: fylke x unknown, 2013-05\n"
	 "4.1 subtotal fylke=Oslo 2013-05 antall: 11\n"
	 "4.2 subtotal fylke=Oslo kjonn=Kvinner 2013-05 antall: 5\n"
	 "4.3 subtotal fylke=Oslo kjonn=Menn 2013-05 antall: 6\n"
	 "2 info missing_section: Fylke\tI alt\tHerav:\t\n"},
	{"places, and what they are",
	 "Sosialhjelp. Kommune. 2012\n"
	 "Kommune\tAntall\tAndel\n"
	 "Oslo kommune\t18\t2\n"
	 "Bergen kommune\t6\t3\n",
	 "table 1: kommune x measure, 2012\n"
	 "3.1 detail fylke=Oslo kommune=Oslo 2012 antall: 18\n"
	 "3.2 detail fylke=Oslo kommune=Oslo 2012 andel: 2\n"
	 "4.1 detail fylke=Hordaland kommune=Bergen 2012 antall: 6\n"
	 "4.2 detail fylke=Hordaland kommune=Bergen 2012 andel: 3\n"
	 "2 info missing_section: Kommune\tAntall\tAndel\n"
	 "2.2 info unknown_label: Andel\n"},
	{"counties",
	 "Lærlinger. Fylke. 2012\n"
	 "Fylke\tAntall\tAndel\n"
	 "Hordaland fylkeskommune\t18\t2\n"
	 "Rogaland fylke\t6\t3\n"
	 "Ukjent kommune\t2\t1\n",
	 "table 1: fylke x measure, 2012\n"
	 "3.1 detail fylke=Hordaland 2012 antall: 18\n"
	 "3.2 detail fylke=Hordaland 2012 andel: 2\n"
	 "4.1 detail fylke=Rogaland 2012 antall: 6\n"
	 "4.2 detail fylke=Rogaland 2012 andel: 3\n"
	 "5.1 detail fylke=Ukjent kommune 2012 antall: 2\n"
	 "5.2 detail fylke=Ukjent kommune 2012 andel: 1\n"
	 "2 info missing_section: Fylke\tAntall\tAndel\n"
	 "2.2 info unknown_label: Andel\n"
	 "3 info label_corrected: Hordaland fylkeskommune -> Hordaland\n"
	 "4 info label_corrected: Rogaland fylke -> Rogaland\n"
	 "5 info unknown_label: Ukjent kommune\n"},
	{"a stratum beside headings",
	 "Deltakere i arbeidsrettede tiltak. Tiltak og alder. April 2017\n"
	 "Oppfølging\tAntall\tProsent\n"
	 "20-24 år\t20\t27\n"
	 "25-29 år\t25\t33\n",
	 "table 1: alder x measure, 2017-04, tiltaksgruppe=Oppfølging, tiltak=Oppfølging\n"
	 "3.1 detail tiltaksgruppe=Oppfølging tiltak=Oppfølging alder=20-24 år 2017-04 antall: 20\n"
	 "3.2 detail tiltaksgruppe=Oppfølging tiltak=Oppfølging alder=20-24 år 2017-04 prosent: 27\n"
	 "4.1 detail tiltaksgruppe=Oppfølging tiltak=Oppfølging alder=25-29 år 2017-04 antall: 25\n"
	 "4.2 detail tiltaksgruppe=Oppfølging tiltak=Oppfølging alder=25-29 år 2017-04 prosent: 33\n"
	 "2 info missing_section: Oppfølging\tAntall\tProsent\n"},
	{"counties, one of which is a municipality",
	 "Helt ledige. Fylke. Mars 2015\n"
	 "Fylke\n"
	 "\tMenn\tKvinner\n"
	 "Oslo kommune\t10\t20\n"
	 "Akershus fylke\t11\t21\n",
	 "table 1: fylke x kjonn, 2015-03\n"
	 "4.1 detail fylke=Oslo kjonn=Menn 2015-03 antall: 10\n"
	 "4.2 detail fylke=Oslo kjonn=Kvinner 2015-03 antall: 20\n"
	 "5.1 detail fylke=Akershus kjonn=Menn 2015-03 antall: 11\n"
	 "5.2 detail fylke=Akershus kjonn=Kvinner 2015-03 antall: 21\n"
	 "4 info label_corrected: Oslo kommune -> Oslo\n"
	 "5 info label_corrected: Akershus fylke -> Akershus\n"},
	{"parts beside each month",
	 "Helt ledige. Fylke. Januar - februar 2015\n"
	 "Fylke\n"
	 "\tJanuar\tHerav kvinner\tFebruar\tHerav kvinner\n"
	 "Oslo\t3\t1\t4\t2\n",
	 "table 1: fylke x month, 2015-01/2015-02\n"
	 "4.1 detail fylke=Oslo 2015-01 antall: 3\n"
	 "4.2 subtotal fylke=Oslo kjonn=Kvinner 2015-01 antall: 1\n"
	 "4.3 detail fylke=Oslo 2015-02 antall: 4\n"
	 "4.4 subtotal fylke=Oslo kjonn=Kvinner 2015-02 antall: 2\n"},
	{"parts below a heading beside each month",
	 "Helt ledige. Fylke. Januar - februar 2015\n"
	 "Fylke\n"
	 "\tJanuar\tHerav\tFebruar\tHerav\n"
	 "\tI alt\tkvinner\tI alt\tkvinner\n"
	 "Oslo\t3\t1\t4\t2\n",
	 "table 1: fylke x unknown, 2015-01/2015-02\n"
	 "5.1 subtotal fylke=Oslo 2015-01 antall: 3\n"
	 "5.2 subtotal fylke=Oslo kjonn=Kvinner 2015-01 antall: 1\n"
	 "5.3 subtotal fylke=Oslo 2015-02 antall: 4\n"
	 "5.4 subtotal fylke=Oslo kjonn=Kvinner 2015-02 antall: 2\n"},
	{"one measure among new ones, of a group that is the subject",
	 "Arbeidspraksis. Tidsserie måned\n"
	 "Januar - februar 2024\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t12\t10\n"
	 "Arbeidstrening\t5\t4\n"
	 "Ny ordning A\t3\t3\n"
	 "Ny ordning B\t2\t2\n"
	 "Ny ordning C\t2\t1\n",
	 "table 1: tiltak x month, 2024-01/2024-02, tiltaksgruppe=Arbeidspraksis\n"
	 "4.1 total tiltaksgruppe=Arbeidspraksis 2024-01 antall: 12\n"
	 "4.2 total tiltaksgruppe=Arbeidspraksis 2024-02 antall: 10\n"
	 "5.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2024-01 antall: 5\n"
	 "5.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2024-02 antall: 4\n"
	 "6.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Ny ordning A 2024-01 antall: 3\n"
	 "6.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Ny ordning A 2024-02 antall: 3\n"
	 "7.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Ny ordning B 2024-01 antall: 2\n"
	 "7.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Ny ordning B 2024-02 antall: 2\n"
	 "8.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Ny ordning C 2024-01 antall: 2\n"
	 "8.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Ny ordning C 2024-02 antall: 1\n"
	 "3 info missing_section: \tJanuar\tFebruar\n"
	 "6 info unknown_label: Ny ordning A\n"
	 "7 info unknown_label: Ny ordning B\n"
	 "8 info unknown_label: Ny ordning C\n"},
};

/* What is measured. */
static const Case measures[] = {
	{"adjusted per cents",
	 "Sykefravær. Sesong- og influensajustert. Prosent. Tidsserie kvartal\n"
	 "\tKvinner\tMenn\n"
	 "1. kvartal 2018\t7,4\t4,4\n",
	 "table 1: month x kjonn, -\n"
	 "3.1 detail kjonn=Kvinner 2018-Q1 sesong_og_influensajustert_prosent: 7,4 decimal\n"
	 "3.2 detail kjonn=Menn 2018-Q1 sesong_og_influensajustert_prosent: 4,4 decimal\n"
	 "2 info missing_section: \tKvinner\tMenn\n"
	 "2 info unknown_label: \tKvinner\tMenn -> sesong_og_influensajustert_prosent\n"},
	{"a trend",
	 "Helt ledige. Kjønn. Trend. 2018\n"
	 "\tKvinner\tMenn\n"
	 "1. kvartal 2018\t74\t44\n",
	 "table 1: month x kjonn, 2018\n"
	 "3.1 detail kjonn=Kvinner 2018-Q1 trend: 74\n"
	 "3.2 detail kjonn=Menn 2018-Q1 trend: 44\n"
	 "2 info missing_section: \tKvinner\tMenn\n"
	 "2 info unknown_label: \tKvinner\tMenn -> trend\n"},
	{"millions",
	 "Stønadsutgifter. Ytelse. 2019-2020. Mill. kroner\n"
	 "\t2019\t2020\n"
	 "Dagpenger\t10500\t39700\n",
	 "table 1: ytelse x month, -\n"
	 "3.1 detail of-rows=Dagpenger 2019 mill_kroner: 10500\n"
	 "3.2 detail of-rows=Dagpenger 2020 mill_kroner: 39700\n"
	 "2 info missing_section: \t2019\t2020\n"
	 "2 info unknown_label: \t2019\t2020 -> mill_kroner\n"
	 "3 info unknown_label: Dagpenger\n"},
	{"a figure",
	 "Figur 1. Helt ledige. Kjønn. Mai 2019\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\t64\t79\n",
	 "table 1: fylke x kjonn, 2019-05\n"
	 "3.1 detail fylke=Oslo kjonn=Kvinner 2019-05 antall: 64\n"
	 "3.2 detail fylke=Oslo kjonn=Menn 2019-05 antall: 79\n"
	 "2 info missing_section: \tKvinner\tMenn\n"},
	{"an English title",
	 "Recipients as a percentage of the population aged 18-67. County. December 2017\n"
	 "County\tWomen\tMen\n"
	 "Oslo\t6\t5\n"
	 "Norway\t11\t8\n",
	 "table 1: fylke x kjonn, 2017-12\n"
	 "3.1 detail fylke=Oslo kjonn=Kvinner 2017-12 percentage_of_the_population_aged_18_67: 6\n"
	 "3.2 detail fylke=Oslo kjonn=Menn 2017-12 percentage_of_the_population_aged_18_67: 5\n"
	 "4.1 subtotal kjonn=Kvinner 2017-12 percentage_of_the_population_aged_18_67: 11\n"
	 "4.2 subtotal kjonn=Menn 2017-12 percentage_of_the_population_aged_18_67: 8\n"
	 "2 info missing_section: County\tWomen\tMen\n"
	 "2 info unknown_label: County\tWomen\tMen -> percentage_of_the_population_aged_18_67\n"
	 "2.1 info label_corrected: Women -> Kvinner\n"
	 "2.2 info label_corrected: Men -> Menn\n"},
	{"per cents in the corner that are of the labels",
	 "Uføretrygd. Uføregrad (prosent). Desember 2019\n"
	 "Uføregrad (prosent)\tKvinner\tMenn\n"
	 "20-39\t50\t30\n"
	 "40-59\t250\t110\n"
	 "100\t1500\t1200\n",
	 "table 1: uføregrad x kjonn, 2019-12\n"
	 "3.1 detail kjonn=Kvinner of-rows=20-39 2019-12 antall: 50\n"
	 "3.2 detail kjonn=Menn of-rows=20-39 2019-12 antall: 30\n"
	 "4.1 detail kjonn=Kvinner of-rows=40-59 2019-12 antall: 250\n"
	 "4.2 detail kjonn=Menn of-rows=40-59 2019-12 antall: 110\n"
	 "5.1 detail kjonn=Kvinner of-rows=100 2019-12 antall: 1500\n"
	 "5.2 detail kjonn=Menn of-rows=100 2019-12 antall: 1200\n"
	 "2 info missing_section: Uføregrad (prosent)\tKvinner\tMenn\n"
	 "3 info unknown_label: 20-39\n"
	 "4 info unknown_label: 40-59\n"
	 "5 info unknown_label: 100\n"},
	{"per cents in the corner that are of the cells",
	 "Uføretrygd. Fylke. Desember 2019\n"
	 "Fylke (prosent)\tKvinner\tMenn\n"
	 "Oslo\t5\t3\n"
	 "Agder\t10\t9\n",
	 "table 1: fylke x kjonn, 2019-12\n"
	 "3.1 detail fylke=Oslo kjonn=Kvinner 2019-12 prosent: 5\n"
	 "3.2 detail fylke=Oslo kjonn=Menn 2019-12 prosent: 3\n"
	 "4.1 detail fylke=Agder kjonn=Kvinner 2019-12 prosent: 10\n"
	 "4.2 detail fylke=Agder kjonn=Menn 2019-12 prosent: 9\n"
	 "2 info missing_section: Fylke (prosent)\tKvinner\tMenn\n"},
	{"per cents in the title above periods",
	 "Sickness absence (per cent). 2019\n"
	 "Quarter\tMales\tFemales\n"
	 "2019 Q1\t4\t7\n"
	 "2019 Q2\t3\t6\n",
	 "table 1: month x kjonn, 2019\n"
	 "3.1 detail kjonn=Menn 2019-Q1 prosent: 4\n"
	 "3.2 detail kjonn=Kvinner 2019-Q1 prosent: 7\n"
	 "4.1 detail kjonn=Menn 2019-Q2 prosent: 3\n"
	 "4.2 detail kjonn=Kvinner 2019-Q2 prosent: 6\n"
	 "2 info missing_section: Quarter\tMales\tFemales\n"
	 "2.1 info label_corrected: Males -> Menn\n"
	 "2.2 info label_corrected: Females -> Kvinner\n"},
	{"per cents in the title that are of the cells",
	 "Uføretrygd. Fylke (prosent). Desember 2019\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\t5\t3\n"
	 "Agder\t10\t9\n",
	 "table 1: fylke x kjonn, 2019-12\n"
	 "3.1 detail fylke=Oslo kjonn=Kvinner 2019-12 prosent: 5\n"
	 "3.2 detail fylke=Oslo kjonn=Menn 2019-12 prosent: 3\n"
	 "4.1 detail fylke=Agder kjonn=Kvinner 2019-12 prosent: 10\n"
	 "4.2 detail fylke=Agder kjonn=Menn 2019-12 prosent: 9\n"
	 "2 info missing_section: \tKvinner\tMenn\n"},
	{"ages below a corner of something else, with the word for years",
	 "Uføretrygd. Type. Desember 2019\n"
	 "Type\tKvinner\tMenn\n"
	 "20-39 år\t50\t30\n"
	 "40-59 år\t250\t110\n",
	 "table 1: alder x kjonn, 2019-12\n"
	 "3.1 detail alder=20-39 år kjonn=Kvinner 2019-12 antall: 50\n"
	 "3.2 detail alder=20-39 år kjonn=Menn 2019-12 antall: 30\n"
	 "4.1 detail alder=40-59 år kjonn=Kvinner 2019-12 antall: 250\n"
	 "4.2 detail alder=40-59 år kjonn=Menn 2019-12 antall: 110\n"
	 "2 info missing_section: Type\tKvinner\tMenn\n"
	 "2 info unexplained_heading: Type\n"},
	{"a per cent sign inside a name",
	 "Langtidsledige. Fylke. Mai 2018\n"
	 "Fylke\tAntall\tEndring i % siste år\n"
	 "Oslo\t35\t-8\n",
	 "table 1: fylke x measure, 2018-05\n"
	 "3.1 detail fylke=Oslo 2018-05 antall: 35\n"
	 "3.2 detail fylke=Oslo 2018-05 endring_i_prosent_siste_aar: -8\n"
	 "2 info missing_section: Fylke\tAntall\tEndring i % siste år\n"
	 "2.2 info unknown_label: Endring i % siste år\n"},
	{"bands over columns of what the title is by",
	 "Deltid. Timer per uke. 2018\n"
	 "Kjønn\t1-19\t20-29\t30+\n"
	 "Kvinner\t12\t6\t9\n"
	 "Menn\t25\t13\t7\n",
	 "table 1: kjonn x measure, 2018\n"
	 "3.1 detail kjonn=Kvinner 2018 1_19: 12\n"
	 "3.2 detail kjonn=Kvinner 2018 20_29: 6\n"
	 "3.3 detail kjonn=Kvinner 2018 30: 9\n"
	 "4.1 detail kjonn=Menn 2018 1_19: 25\n"
	 "4.2 detail kjonn=Menn 2018 20_29: 13\n"
	 "4.3 detail kjonn=Menn 2018 30: 7\n"
	 "2 info missing_section: Kjønn\t1-19\t20-29\t30+\n"
	 "2.1 warning measure_assumed: 1-19\n"
	 "2.2 warning measure_assumed: 20-29\n"
	 "2.3 warning measure_assumed: 30+\n"},
	{"ages over columns of a distribution by them",
	 "Helt ledige. Aldersfordeling. 2018\n"
	 "Kjønn\t20-29\t30-39\n"
	 "Kvinner\t12\t6\n"
	 "Menn\t25\t13\n",
	 "table 1: kjonn x alder, 2018\n"
	 "3.1 detail alder=20-29 kjonn=Kvinner 2018 antall: 12\n"
	 "3.2 detail alder=30-39 år kjonn=Kvinner 2018 antall: 6\n"
	 "4.1 detail alder=20-29 kjonn=Menn 2018 antall: 25\n"
	 "4.2 detail alder=30-39 år kjonn=Menn 2018 antall: 13\n"
	 "2 info missing_section: Kjønn\t20-29\t30-39\n"
	 "2.2 info label_corrected: 30-39 -> 30-39 år\n"},
	{"ages without the word for years",
	 "Uføretrygd. Fylke. Desember 2019\n"
	 "Aldersgruppe\tKvinner\tMenn\n"
	 "20-39\t50\t30\n"
	 "40-59\t250\t110\n",
	 "table 1: alder x kjonn, 2019-12\n"
	 "3.1 detail alder=20-39 kjonn=Kvinner 2019-12 antall: 50\n"
	 "3.2 detail alder=20-39 kjonn=Menn 2019-12 antall: 30\n"
	 "4.1 detail alder=40-59 kjonn=Kvinner 2019-12 antall: 250\n"
	 "4.2 detail alder=40-59 kjonn=Menn 2019-12 antall: 110\n"
	 "2 info missing_section: Aldersgruppe\tKvinner\tMenn\n"},
	{"ages of NAV below what does not speak of them",
	 "Helt ledige. Mars 2020\n"
	 "Ungdom\n"
	 "\tMenn\tKvinner\n"
	 "20-24\t10\t20\n"
	 "25-29\t11\t21\n",
	 "table 1: alder x kjonn, 2020-03, utvalg=Ungdom\n"
	 "4.1 detail alder=20-24 år kjonn=Menn of-stratum=Ungdom 2020-03 antall: 10\n"
	 "4.2 detail alder=20-24 år kjonn=Kvinner of-stratum=Ungdom 2020-03 antall: 20\n"
	 "5.1 detail alder=25-29 år kjonn=Menn of-stratum=Ungdom 2020-03 antall: 11\n"
	 "5.2 detail alder=25-29 år kjonn=Kvinner of-stratum=Ungdom 2020-03 antall: 21\n"
	 "2 warning unexplained_heading: Ungdom\n"
	 "3 info missing_section: \tMenn\tKvinner\n"
	 "4 info label_corrected: 20-24 -> 20-24 år\n"
	 "5 info label_corrected: 25-29 -> 25-29 år\n"},
};

/* What is hidden, in many words. */
static const Case hidden[] = {
	{"two stars, of any size",
	 "Celler med færre enn 4 personer er erstattet med *. Noen høyere tall er også skjult; disse er merket **.\n"
	 "AAP. Fylke. Mai 2024\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\t*\t**\n",
	 "table 1: fylke x kjonn, 2024-05\n"
	 "4.1 detail fylke=Oslo kjonn=Kvinner 2024-05 antall: * 0..3\n"
	 "4.2 detail fylke=Oslo kjonn=Menn 2024-05 antall: * 4..1152921504606846976\n"
	 "3 info missing_section: \tKvinner\tMenn\n"},
	{"two bullets",
	 "* Færre enn 4 personer\n"
	 "** Skjult for å hindre bakveisidentifisering\n"
	 "AAP. Fylke. Mai 2024\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\t*\t**\n",
	 "table 1: fylke x kjonn, 2024-05\n"
	 "5.1 detail fylke=Oslo kjonn=Kvinner 2024-05 antall: * 0..3\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2024-05 antall: * 4..1152921504606846976\n"
	 "4 info missing_section: \tKvinner\tMenn\n"},
	{"two stars that something else is said of",
	 "* Færre enn 4 personer\n"
	 "** Færre enn 20 i nevneren\n"
	 "AAP. Fylke. Mai 2024\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\t*\t**\n",
	 "table 1: fylke x kjonn, 2024-05\n"
	 "5.1 detail fylke=Oslo kjonn=Kvinner 2024-05 antall: * 0..3\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2024-05 antall: * 4..1152921504606846976\n"
	 "4 info missing_section: \tKvinner\tMenn\n"},
	{"an x below headings",
	 "AAP. Fylke. Mai 2024\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\tx\t12\n"
	 "x: Færre enn 10 sykmeldte\n",
	 "table 1: fylke x kjonn, 2024-05\n"
	 "3.1 detail fylke=Oslo kjonn=Kvinner 2024-05 antall: * 0..9\n"
	 "3.2 detail fylke=Oslo kjonn=Menn 2024-05 antall: 12\n"
	 "2 info missing_section: \tKvinner\tMenn\n"},
	{"the range itself",
	 "AAP. Fylke. Mai 2024\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\t1-4\t0–4\n"
	 "Agder\t1-3\t2-4\n"
	 "Tall fra 1 til 4 vises som 1-4.\n",
	 "table 1: fylke x kjonn, 2024-05\n"
	 "3.1 detail fylke=Oslo kjonn=Kvinner 2024-05 antall: * 0..4\n"
	 "3.2 detail fylke=Oslo kjonn=Menn 2024-05 antall: * 0..4\n"
	 "4.1 detail fylke=Agder kjonn=Kvinner 2024-05 antall: 1-3 invalid\n"
	 "4.2 detail fylke=Agder kjonn=Menn 2024-05 antall: 2-4 invalid\n"
	 "2 info missing_section: \tKvinner\tMenn\n"
	 "4.1 error invalid_cell: 1-3 -> Agder\n"
	 "4.2 error invalid_cell: 2-4 -> Agder\n"},
	{"privacy",
	 "Tall 1-3 er av personvernhensyn gjengitt som \"*\"\n"
	 "AAP. Fylke. Mai 2024\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\t*\t12\n",
	 "table 1: fylke x kjonn, 2024-05\n"
	 "4.1 detail fylke=Oslo kjonn=Kvinner 2024-05 antall: * 0..3\n"
	 "4.2 detail fylke=Oslo kjonn=Menn 2024-05 antall: 12\n"
	 "3 info missing_section: \tKvinner\tMenn\n"},
};

int
main(void)
{
	CHECK_CASES(codes);
	CHECK_CASES(cohorts);
	CHECK_CASES(parts_of_years);
	CHECK_CASES(strata);
	CHECK_CASES(numbered);
	CHECK_CASES(headings);
	CHECK_CASES(measures);
	CHECK_CASES(hidden);
	return test_result("test_workbooks");
}
