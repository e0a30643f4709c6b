/*-------------------------------------------------------------------------
 *
 * test_others.c
 *	  Unlisted dimensions: what rows, columns and strata are called then.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

/* Rows that nothing knows are of a dimension that is called by the corner label, else by the section. */
static const Case rows[] = {
	{"the title's breakdown as the section, where the title has the period",
	 "Helt ledige. Yrke. Mars 2022\n"
	 "Yrke\n"
	 "\n"
	 "\tAntall\n"
	 "Ledere\t10\n"
	 "Selgere\t20\n",
	 "table 1: yrke x measure, 2022-03\n"
	 "5.1 detail of-rows=Ledere 2022-03 antall: 10\n"
	 "6.1 detail of-rows=Selgere 2022-03 antall: 20\n"
	 "5 info unknown_label: Ledere\n"
	 "6 info unknown_label: Selgere\n"},
	{"the corner label",
	 "Helt ledige. Tall. En måned\n"
	 "Om tall\n"
	 "Mars 2022\n"
	 "Næring\tAntall\n"
	 "Bygg\t10\n"
	 "Handel\t20\n",
	 "table 1: næring x measure, 2022-03\n"
	 "5.1 detail of-rows=Bygg 2022-03 antall: 10\n"
	 "6.1 detail of-rows=Handel 2022-03 antall: 20\n"
	 "5 info unknown_label: Bygg\n"
	 "6 info unknown_label: Handel\n"},
	{"the corner label, whatever the section says",
	 "Helt ledige. Tall. En måned\n"
	 "Yrke og kjønn\n"
	 "Mars 2022\n"
	 "Næring\tMenn\tKvinner\n"
	 "Bygg\t10\t20\n"
	 "Handel\t20\t30\n",
	 "table 1: næring x kjonn, 2022-03\n"
	 "5.1 detail kjonn=Menn of-rows=Bygg 2022-03 antall: 10\n"
	 "5.2 detail kjonn=Kvinner of-rows=Bygg 2022-03 antall: 20\n"
	 "6.1 detail kjonn=Menn of-rows=Handel 2022-03 antall: 20\n"
	 "6.2 detail kjonn=Kvinner of-rows=Handel 2022-03 antall: 30\n"
	 "5 info unknown_label: Bygg\n"
	 "6 info unknown_label: Handel\n"},
	{"a corner label with the mark of a footnote",
	 "Helt ledige. Tall. En måned\n"
	 "Om tall\n"
	 "Mars 2022\n"
	 "Næring1)\tAntall\n"
	 "Bygg\t10\n"
	 "Handel\t20\n",
	 "table 1: næring x measure, 2022-03\n"
	 "5.1 detail of-rows=Bygg 2022-03 antall: 10\n"
	 "6.1 detail of-rows=Handel 2022-03 antall: 20\n"
	 "5 info unknown_label: Bygg\n"
	 "6 info unknown_label: Handel\n"},
	{"a corner label that says nothing",
	 "Helt ledige. Tall. En måned\n"
	 "Næring\n"
	 "Mars 2022\n"
	 "Navn\tAntall\n"
	 "Bygg\t10\n"
	 "Handel\t20\n",
	 "table 1: næring x measure, 2022-03\n"
	 "5.1 detail of-rows=Bygg 2022-03 antall: 10\n"
	 "6.1 detail of-rows=Handel 2022-03 antall: 20\n"
	 "5 info unknown_label: Bygg\n"
	 "6 info unknown_label: Handel\n"},
	{"the section",
	 "Helt ledige. Tall. En måned\n"
	 "Næring\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Bygg\t10\n"
	 "Handel\t20\n",
	 "table 1: næring x measure, 2022-03\n"
	 "5.1 detail of-rows=Bygg 2022-03 antall: 10\n"
	 "6.1 detail of-rows=Handel 2022-03 antall: 20\n"
	 "5 info unknown_label: Bygg\n"
	 "6 info unknown_label: Handel\n"},
	{"the section, beside what is measured",
	 "Helt ledige. Tall. En måned\n"
	 "Næring. Prosent av arbeidsstyrken\n"
	 "Mars 2022\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Bygg\t10\t11\n"
	 "Handel\t20\t21\n",
	 "table 1: næring x month, 2022-03\n"
	 "5.1 detail of-rows=Bygg 2022-02 prosent_av_arbeidsstyrken: 10\n"
	 "5.2 detail of-rows=Bygg 2022-03 prosent_av_arbeidsstyrken: 11\n"
	 "6.1 detail of-rows=Handel 2022-02 prosent_av_arbeidsstyrken: 20\n"
	 "6.2 detail of-rows=Handel 2022-03 prosent_av_arbeidsstyrken: 21\n"
	 "5 info unknown_label: Bygg\n"
	 "6 info unknown_label: Handel\n"},
	{"\"in per cent\" is no part of the name",
	 "Helt ledige. Tall. En måned\n"
	 "Næring i prosent\n"
	 "Mars 2022\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Bygg\t10\t11\n"
	 "Handel\t20\t21\n",
	 "table 1: næring x month, 2022-03\n"
	 "5.1 detail of-rows=Bygg 2022-02 prosent: 10\n"
	 "5.2 detail of-rows=Bygg 2022-03 prosent: 11\n"
	 "6.1 detail of-rows=Handel 2022-02 prosent: 20\n"
	 "6.2 detail of-rows=Handel 2022-03 prosent: 21\n"
	 "5 info unknown_label: Bygg\n"
	 "6 info unknown_label: Handel\n"},
	{"the section, beside a dimension that is known",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke og næring\n"
	 "Mars 2022\n"
	 "\tOslo\tViken\n"
	 "Bygg\t10\t11\n"
	 "Handel\t20\t21\n",
	 "table 1: næring x fylke, 2022-03\n"
	 "5.1 detail fylke=Oslo of-rows=Bygg 2022-03 antall: 10\n"
	 "5.2 detail fylke=Viken of-rows=Bygg 2022-03 antall: 11\n"
	 "6.1 detail fylke=Oslo of-rows=Handel 2022-03 antall: 20\n"
	 "6.2 detail fylke=Viken of-rows=Handel 2022-03 antall: 21\n"
	 "5 info unknown_label: Bygg\n"
	 "6 info unknown_label: Handel\n"},
	{"ÆØÅ in it",
	 "Helt ledige. Tall. En måned\n"
	 "ÅRSAK\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Bygg\t10\n"
	 "Handel\t20\n",
	 "table 1: årsak x measure, 2022-03\n"
	 "5.1 detail of-rows=Bygg 2022-03 antall: 10\n"
	 "6.1 detail of-rows=Handel 2022-03 antall: 20\n"
	 "5 info unknown_label: Bygg\n"
	 "6 info unknown_label: Handel\n"},
	{"nothing names it",
	 "Helt ledige. En måned\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Bygg\t10\n"
	 "Handel\t20\n",
	 "table 1: rad x measure, 2022-03\n"
	 "4.1 detail of-rows=Bygg 2022-03 antall: 10\n"
	 "5.1 detail of-rows=Handel 2022-03 antall: 20\n"
	 "3 info missing_section: \tAntall\n"
	 "4 info unknown_label: Bygg\n"
	 "5 info unknown_label: Handel\n"},
	{"with totals, first and named",
	 "Helt ledige. Tall. En måned\n"
	 "Næring\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "I alt\t30\n"
	 "Bygg\t10\n"
	 "Handel\t20\n",
	 "table 1: næring x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 30\n"
	 "6.1 detail of-rows=Bygg 2022-03 antall: 10\n"
	 "7.1 detail of-rows=Handel 2022-03 antall: 20\n"
	 "6 info unknown_label: Bygg\n"
	 "7 info unknown_label: Handel\n"},
};

/* Columns that nothing knows are members where something says so, else measures. */
static const Case columns[] = {
	{"a total is among them, first",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke og næring\n"
	 "Mars 2022\n"
	 "\tI alt\tBygg\tHandel\n"
	 "Oslo\t30\t10\t20\n"
	 "Viken\t50\t20\t30\n",
	 "table 1: fylke x næring, 2022-03\n"
	 "5.1 subtotal fylke=Oslo 2022-03 antall: 30\n"
	 "5.2 detail fylke=Oslo of-columns=Bygg 2022-03 antall: 10\n"
	 "5.3 detail fylke=Oslo of-columns=Handel 2022-03 antall: 20\n"
	 "6.1 subtotal fylke=Viken 2022-03 antall: 50\n"
	 "6.2 detail fylke=Viken of-columns=Bygg 2022-03 antall: 20\n"
	 "6.3 detail fylke=Viken of-columns=Handel 2022-03 antall: 30\n"
	 "4.2 info unknown_label: Bygg\n"
	 "4.3 info unknown_label: Handel\n"},
	{"a total is among them, last",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke og næring\n"
	 "Mars 2022\n"
	 "\tBygg\tHandel\tTotalt\n"
	 "Oslo\t10\t20\t30\n"
	 "Viken\t20\t30\t50\n",
	 "table 1: fylke x næring, 2022-03\n"
	 "5.1 detail fylke=Oslo of-columns=Bygg 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo of-columns=Handel 2022-03 antall: 20\n"
	 "5.3 subtotal fylke=Oslo 2022-03 antall: 30\n"
	 "6.1 detail fylke=Viken of-columns=Bygg 2022-03 antall: 20\n"
	 "6.2 detail fylke=Viken of-columns=Handel 2022-03 antall: 30\n"
	 "6.3 subtotal fylke=Viken 2022-03 antall: 50\n"
	 "4.1 info unknown_label: Bygg\n"
	 "4.2 info unknown_label: Handel\n"},
	{"a total that the numbers do not add up to",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tI alt\tBygg\tHandel\n"
	 "Oslo\t31\t10\t20\n"
	 "Viken\t50\t20\t30\n",
	 "table 1: fylke x kolonne, 2022-03\n"
	 "5.1 subtotal fylke=Oslo 2022-03 antall: 31\n"
	 "5.2 detail fylke=Oslo of-columns=Bygg 2022-03 antall: 10\n"
	 "5.3 detail fylke=Oslo of-columns=Handel 2022-03 antall: 20\n"
	 "6.1 subtotal fylke=Viken 2022-03 antall: 50\n"
	 "6.2 detail fylke=Viken of-columns=Bygg 2022-03 antall: 20\n"
	 "6.3 detail fylke=Viken of-columns=Handel 2022-03 antall: 30\n"
	 "4.2 info unknown_label: Bygg\n"
	 "4.3 info unknown_label: Handel\n"},
	{"the numbers add up, and the last is the sum",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tBygg\tHandel\tSamtlige\n"
	 "Oslo\t10\t20\t30\n"
	 "Viken\t20\t30\t50\n",
	 "table 1: fylke x kolonne, 2022-03\n"
	 "5.1 detail fylke=Oslo of-columns=Bygg 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo of-columns=Handel 2022-03 antall: 20\n"
	 "5.3 subtotal fylke=Oslo 2022-03 antall: 30\n"
	 "6.1 detail fylke=Viken of-columns=Bygg 2022-03 antall: 20\n"
	 "6.2 detail fylke=Viken of-columns=Handel 2022-03 antall: 30\n"
	 "6.3 subtotal fylke=Viken 2022-03 antall: 50\n"
	 "4.3 info total_assumed: Samtlige\n"
	 "4.1 info unknown_label: Bygg\n"
	 "4.2 info unknown_label: Handel\n"},
	{"the numbers add up, and the first is the sum",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tSamtlige\tBygg\tHandel\n"
	 "Oslo\t30\t10\t20\n"
	 "Viken\t50\t20\t30\n",
	 "table 1: fylke x kolonne, 2022-03\n"
	 "5.1 subtotal fylke=Oslo 2022-03 antall: 30\n"
	 "5.2 detail fylke=Oslo of-columns=Bygg 2022-03 antall: 10\n"
	 "5.3 detail fylke=Oslo of-columns=Handel 2022-03 antall: 20\n"
	 "6.1 subtotal fylke=Viken 2022-03 antall: 50\n"
	 "6.2 detail fylke=Viken of-columns=Bygg 2022-03 antall: 20\n"
	 "6.3 detail fylke=Viken of-columns=Handel 2022-03 antall: 30\n"
	 "4.1 info total_assumed: Samtlige\n"
	 "4.2 info unknown_label: Bygg\n"
	 "4.3 info unknown_label: Handel\n"},
	{"the section says so",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke og næring\n"
	 "Mars 2022\n"
	 "\tBygg\tHandel\n"
	 "Oslo\t10\t20\n"
	 "Viken\t20\t31\n",
	 "table 1: fylke x næring, 2022-03\n"
	 "5.1 detail fylke=Oslo of-columns=Bygg 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo of-columns=Handel 2022-03 antall: 20\n"
	 "6.1 detail fylke=Viken of-columns=Bygg 2022-03 antall: 20\n"
	 "6.2 detail fylke=Viken of-columns=Handel 2022-03 antall: 31\n"
	 "4.1 info unknown_label: Bygg\n"
	 "4.2 info unknown_label: Handel\n"},
	{"nothing says so: measures",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tBygg\tHandel\n"
	 "Oslo\t10\t20\n"
	 "Viken\t20\t31\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 bygg: 10\n"
	 "5.2 detail fylke=Oslo 2022-03 handel: 20\n"
	 "6.1 detail fylke=Viken 2022-03 bygg: 20\n"
	 "6.2 detail fylke=Viken 2022-03 handel: 31\n"
	 "4.1 warning measure_assumed: Bygg\n"
	 "4.2 warning measure_assumed: Handel\n"},
	{"a word behind a full stop joins nothing",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke. Noe\n"
	 "Mars 2022\n"
	 "\tBygg\tHandel\n"
	 "Oslo\t10\t20\n"
	 "Viken\t20\t31\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 bygg: 10\n"
	 "5.2 detail fylke=Oslo 2022-03 handel: 20\n"
	 "6.1 detail fylke=Viken 2022-03 bygg: 20\n"
	 "6.2 detail fylke=Viken 2022-03 handel: 31\n"
	 "4.1 warning measure_assumed: Bygg\n"
	 "4.2 warning measure_assumed: Handel\n"},
	{"both axes",
	 "Helt ledige. Tall. En måned\n"
	 "Yrke og næring\n"
	 "Mars 2022\n"
	 "\tBygg\tHandel\tI alt\n"
	 "Ledere\t10\t20\t30\n"
	 "Selgere\t20\t31\t51\n",
	 "table 1: yrke x næring, 2022-03\n"
	 "5.1 detail of-rows=Ledere of-columns=Bygg 2022-03 antall: 10\n"
	 "5.2 detail of-rows=Ledere of-columns=Handel 2022-03 antall: 20\n"
	 "5.3 subtotal of-rows=Ledere 2022-03 antall: 30\n"
	 "6.1 detail of-rows=Selgere of-columns=Bygg 2022-03 antall: 20\n"
	 "6.2 detail of-rows=Selgere of-columns=Handel 2022-03 antall: 31\n"
	 "6.3 subtotal of-rows=Selgere 2022-03 antall: 51\n"
	 "4.1 info unknown_label: Bygg\n"
	 "4.2 info unknown_label: Handel\n"
	 "5 info unknown_label: Ledere\n"
	 "6 info unknown_label: Selgere\n"},
	{"one of them a measure that is listed",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\tHandel\n"
	 "Oslo\t10\t20\n"
	 "Viken\t20\t31\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo 2022-03 handel: 20\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "6.2 detail fylke=Viken 2022-03 handel: 31\n"
	 "4.2 warning measure_assumed: Handel\n"},
	{"one among sexes is a sex",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "\tMenn\tKvinner\tAndre\n"
	 "Oslo\t10\t20\t1\n"
	 "Viken\t20\t31\t2\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 20\n"
	 "5.3 detail fylke=Oslo kjonn=Andre 2022-03 antall: 1\n"
	 "6.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "6.2 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 31\n"
	 "6.3 detail fylke=Viken kjonn=Andre 2022-03 antall: 2\n"
	 "4.3 info unknown_label: Andre\n"},
};

/* A stratum that nothing knows is a member of what the section names, and told. */
static const Case strata[] = {
	{"the section names it",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke og næring\n"
	 "Mars 2022\n"
	 "Bygg\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03, næring=Bygg\n"
	 "6.1 detail fylke=Oslo of-stratum=Bygg 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken of-stratum=Bygg 2022-03 antall: 20\n"
	 "4 info unknown_label: Bygg\n"},
	{"nothing names it",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Bygg\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03, utvalg=Bygg\n"
	 "6.1 detail fylke=Oslo of-stratum=Bygg 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken of-stratum=Bygg 2022-03 antall: 20\n"
	 "4 warning unexplained_heading: Bygg\n"},
	{"beside a name that is known",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke, kjønn og næring\n"
	 "Mars 2022\n"
	 "Menn, bygg\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03, kjonn=Menn, næring=bygg\n"
	 "6.1 detail fylke=Oslo kjonn=Menn of-stratum=bygg 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken kjonn=Menn of-stratum=bygg 2022-03 antall: 20\n"
	 "4 info unknown_label: Menn, bygg\n"},
	{"rows and stratum, each by its word",
	 "Helt ledige. Tall. En måned\n"
	 "Yrke og næring\n"
	 "Mars 2022\n"
	 "Bygg\n"
	 "\tAntall\n"
	 "Ledere\t10\n"
	 "Selgere\t20\n",
	 "table 1: yrke x measure, 2022-03, næring=Bygg\n"
	 "6.1 detail of-rows=Ledere of-stratum=Bygg 2022-03 antall: 10\n"
	 "7.1 detail of-rows=Selgere of-stratum=Bygg 2022-03 antall: 20\n"
	 "4 info unknown_label: Bygg\n"
	 "6 info unknown_label: Ledere\n"
	 "7 info unknown_label: Selgere\n"},
	{"its total says the same",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke og næring\n"
	 "Mars 2022\n"
	 "Bygg\n"
	 "\tAntall\n"
	 "I alt bygg\t30\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03, næring=Bygg\n"
	 "6.1 total of-stratum=Bygg 2022-03 antall: 30\n"
	 "7.1 detail fylke=Oslo of-stratum=Bygg 2022-03 antall: 10\n"
	 "8.1 detail fylke=Viken of-stratum=Bygg 2022-03 antall: 20\n"
	 "4 info unknown_label: Bygg\n"},
	{"two tables",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke og næring\n"
	 "Mars 2022\n"
	 "Bygg\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n"
	 "Handel\n"
	 "\tAntall\n"
	 "Oslo\t11\n"
	 "Viken\t21\n",
	 "table 1: fylke x measure, 2022-03, næring=Bygg\n"
	 "6.1 detail fylke=Oslo of-stratum=Bygg 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken of-stratum=Bygg 2022-03 antall: 20\n"
	 "4 info unknown_label: Bygg\n"
	 "table 2: fylke x measure, 2022-03, næring=Handel\n"
	 "10.1 detail fylke=Oslo of-stratum=Handel 2022-03 antall: 11\n"
	 "11.1 detail fylke=Viken of-stratum=Handel 2022-03 antall: 21\n"
	 "8 info unknown_label: Handel\n"},
	{"where the section names a listed dimension, it is of that",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke og alder\n"
	 "Mars 2022\n"
	 "Bygg\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03, alder=Bygg\n"
	 "6.1 detail fylke=Oslo alder=Bygg 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken alder=Bygg 2022-03 antall: 20\n"
	 "4 info unknown_label: Bygg\n"},
	{"a name with noise in it is told",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "Kvimner\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03, kjonn=Kvinner\n"
	 "6.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 20\n"
	 "4 info label_corrected: Kvimner -> Kvinner\n"},
	{"a county over counties",
	 "Helt ledige. Tall. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Oslo\n"
	 "\tAntall\n"
	 "Viken\t10\n"
	 "Agder\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 10\n"
	 "7.1 detail fylke=Agder 2022-03 antall: 20\n"
	 "4 warning unexplained_heading: Oslo\n"},
};

/* Rows that are called like members of a dimension that the section does not speak of. */
static const Case called_like_members[] = {
	{"a few of many",
	 "Helt ledige. Utdanning. En måned\n"
	 "Utdanningsnivå\n"
	 "Mars 2014\n"
	 "\tAntall\n"
	 "Grunnskole\t6\n"
	 "Videregående\t5\n"
	 "Høyere utdanning\t4\n",
	 "table 1: utdanningsnivå x measure, 2014-03\n"
	 "5.1 detail of-rows=Grunnskole 2014-03 antall: 6\n"
	 "6.1 detail of-rows=Videregående 2014-03 antall: 5\n"
	 "7.1 detail of-rows=Høyere utdanning 2014-03 antall: 4\n"
	 "5 info unknown_label: Grunnskole\n"
	 "6 info unknown_label: Videregående\n"
	 "7 info unknown_label: Høyere utdanning\n"},
	{"where the section speaks of them",
	 "Helt ledige. Utdanning. En måned\n"
	 "Tiltak, nye\n"
	 "Mars 2014\n"
	 "\tAntall\n"
	 "Grunnskole\t6\n"
	 "Videregående\t5\n"
	 "Høyere utdanning\t4\n",
	 "table 1: tiltak x measure, 2014-03\n"
	 "5.1 detail tiltak=Grunnskole 2014-03 antall: 6\n"
	 "6.1 detail tiltak=Videregående 2014-03 antall: 5\n"
	 "7.1 detail tiltaksgruppe=Opplæring tiltak=Høyere utdanning 2014-03 antall: 4\n"
	 "5 info unknown_label: Grunnskole\n"
	 "5 info no_subtotal: Grunnskole\n"
	 "6 info unknown_label: Videregående\n"
	 "6 info no_subtotal: Videregående\n"
	 "7 info no_subtotal: Høyere utdanning\n"},
	{"parts of one of them",
	 "Helt ledige. Bydel. En måned\n"
	 "Bydeler i Bergen\n"
	 "Mars 2014\n"
	 "\tAntall\n"
	 "Fana\t6\n"
	 "Arna\t5\n"
	 "Årstad\t4\n",
	 "table 1: bydeler x measure, 2014-03, fylke=Hordaland, kommune=Bergen\n"
	 "5.1 detail fylke=Hordaland kommune=Bergen of-rows=Fana 2014-03 antall: 6\n"
	 "6.1 detail fylke=Hordaland kommune=Bergen of-rows=Arna 2014-03 antall: 5\n"
	 "7.1 detail fylke=Hordaland kommune=Bergen of-rows=Årstad 2014-03 antall: 4\n"
	 "5 info unknown_label: Fana\n"
	 "6 info unknown_label: Arna\n"
	 "7 info unknown_label: Årstad\n"},
	{"gone by then",
	 "Helt ledige. Bydel. En måned\n"
	 "Bydel\n"
	 "Mars 2014\n"
	 "\tAntall\n"
	 "Fana\t6\n"
	 "Arna\t5\n"
	 "Årstad\t4\n",
	 "table 1: bydel x measure, 2014-03\n"
	 "5.1 detail of-rows=Fana 2014-03 antall: 6\n"
	 "6.1 detail of-rows=Arna 2014-03 antall: 5\n"
	 "7.1 detail of-rows=Årstad 2014-03 antall: 4\n"
	 "5 info unknown_label: Fana\n"
	 "6 info unknown_label: Arna\n"
	 "7 info unknown_label: Årstad\n"},
	{"there at the time",
	 "Helt ledige. Bydel. En måned\n"
	 "Bydel\n"
	 "Mars 1971\n"
	 "\tAntall\n"
	 "Fana\t6\n"
	 "Arna\t5\n"
	 "Årstad\t4\n",
	 "table 1: kommune x measure, 1971-03\n"
	 "5.1 detail fylke=Hordaland kommune=Fana 1971-03 antall: 6\n"
	 "6.1 detail fylke=Hordaland kommune=Arna 1971-03 antall: 5\n"
	 "7.1 detail kommune=Årstad 1971-03 antall: 4\n"
	 "7 info unknown_label: Årstad\n"
	 "7 info no_subtotal: Årstad\n"},
	{"municipalities of a county",
	 "Helt ledige. Bydel. En måned\n"
	 "Kommuner i Hordaland\n"
	 "Mars 2014\n"
	 "\tAntall\n"
	 "Bergen\t6\n"
	 "Askøy\t5\n",
	 "table 1: kommune x measure, 2014-03, fylke=Hordaland\n"
	 "5.1 detail fylke=Hordaland kommune=Bergen 2014-03 antall: 6\n"
	 "6.1 detail fylke=Hordaland kommune=Askøy 2014-03 antall: 5\n"},
};

/* A subtotal of what nothing knows is not all. */
static const Case subtotals[] = {
	{"of what nothing knows",
	 "Helt ledige. Innvandrergruppe. En måned\n"
	 "Innvandrergruppe\n"
	 "September 2018\n"
	 "\t2017\t2018\n"
	 "Befolkningen i alt\t60\t50\n"
	 "Innvandrere i alt\t6\t5\n"
	 "Norden\t4\t3\n",
	 "table 1: innvandrergruppe x month, 2018-09\n"
	 "5.1 total 2017-09 antall: 60\n"
	 "5.2 total 2018-09 antall: 50\n"
	 "6.1 subtotal of-rows=Innvandrere i alt 2017-09 antall: 6\n"
	 "6.2 subtotal of-rows=Innvandrere i alt 2018-09 antall: 5\n"
	 "7.1 detail of-rows=Norden 2017-09 antall: 4\n"
	 "7.2 detail of-rows=Norden 2018-09 antall: 3\n"
	 "4.1 warning period_assumed: 2017 -> 2017-09\n"
	 "4.2 warning period_assumed: 2018 -> 2018-09\n"
	 "5 info unknown_label: Befolkningen i alt\n"
	 "6 info unknown_label: Innvandrere i alt\n"
	 "7 info unknown_label: Norden\n"},
};

int
main(void)
{
	CHECK_CASES(rows);
	CHECK_CASES(columns);
	CHECK_CASES(strata);
	CHECK_CASES(called_like_members);
	CHECK_CASES(subtotals);
	return test_result("test_others");
}
