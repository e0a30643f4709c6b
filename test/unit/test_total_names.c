/*-------------------------------------------------------------------------
 *
 * test_total_names.c
 *	  Totals whose names say so in their table alone.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

/* All of what the axis is of. */
static const Case all[] = {
	{"percentages, where nothing adds up",
	 "Sykefravær. Næring. Mai 2021\n"
	 "Næring\n"
	 "Mai 2021\n"
	 "Næring\tProsent\n"
	 "Alle næringer\t6\n"
	 "Industri\t5\n"
	 "Handel\t7\n",
	 "table 1: næring x measure, 2021-05\n"
	 "5.1 total 2021-05 prosent: 6\n"
	 "6.1 detail of-rows=Industri 2021-05 prosent: 5\n"
	 "7.1 detail of-rows=Handel 2021-05 prosent: 7\n"
	 "6 info unknown_label: Industri\n"
	 "7 info unknown_label: Handel\n"},
	{"the last column",
	 "Sykmeldte. Fylke og diagnose. Mai 2021\n"
	 "Fylke og diagnose\n"
	 "Mai 2021\n"
	 "\tPsykiske lidelser\tAndre\tAlle diagnoser\n"
	 "Oslo\t60\t50\t110\n",
	 "table 1: fylke x diagnose, 2021-05\n"
	 "5.1 detail fylke=Oslo of-columns=Psykiske lidelser 2021-05 antall: 60\n"
	 "5.2 detail fylke=Oslo of-columns=Andre 2021-05 antall: 50\n"
	 "5.3 subtotal fylke=Oslo 2021-05 antall: 110\n"
	 "4.1 info unknown_label: Psykiske lidelser\n"
	 "4.2 info unknown_label: Andre\n"},
	{"all others are a part",
	 "Sykmeldte. Næring. Mai 2021\n"
	 "Næring\n"
	 "Mai 2021\n"
	 "Næring\tAntall\n"
	 "Industri\t5\n"
	 "Handel\t7\n"
	 "Alle andre\t2\n",
	 "table 1: næring x measure, 2021-05\n"
	 "5.1 detail of-rows=Industri 2021-05 antall: 5\n"
	 "6.1 detail of-rows=Handel 2021-05 antall: 7\n"
	 "7.1 detail of-rows=Alle andre 2021-05 antall: 2\n"
	 "5 info unknown_label: Industri\n"
	 "6 info unknown_label: Handel\n"
	 "7 info unknown_label: Alle andre\n"},
};

/* What all of the table is about. */
static const Case whole[] = {
	{"a town behind its parts",
	 "Helt ledige. Bydel i Bergen. Mai 2021\n"
	 "Bydel i Bergen\n"
	 "Mai 2021\n"
	 "\tAntall\n"
	 "Arna\t*\n"
	 "Fana\t20\n"
	 "Bergen\t21\n",
	 "table 1: bydel x measure, 2021-05, fylke=Vestland, kommune=Bergen\n"
	 "5.1 detail fylke=Vestland kommune=Bergen of-rows=Arna 2021-05 antall: * 0..3\n"
	 "6.1 detail fylke=Vestland kommune=Bergen of-rows=Fana 2021-05 antall: 20\n"
	 "7.1 total fylke=Vestland kommune=Bergen 2021-05 antall: 21\n"
	 "5 info unknown_label: Arna\n"
	 "5.1 warning threshold_assumed: *\n"
	 "6 info unknown_label: Fana\n"},
	{"not where it does not come to them",
	 "Helt ledige. Bydel i Bergen. Mai 2021\n"
	 "Bydel i Bergen\n"
	 "Mai 2021\n"
	 "\tAntall\n"
	 "Arna\t30\n"
	 "Fana\t20\n"
	 "Bergen\t21\n",
	 "table 1: bydel x measure, 2021-05, fylke=Vestland, kommune=Bergen\n"
	 "5.1 detail fylke=Vestland kommune=Bergen of-rows=Arna 2021-05 antall: 30\n"
	 "6.1 detail fylke=Vestland kommune=Bergen of-rows=Fana 2021-05 antall: 20\n"
	 "7.1 detail fylke=Vestland kommune=Bergen of-rows=Bergen 2021-05 antall: 21\n"
	 "5 info unknown_label: Arna\n"
	 "6 info unknown_label: Fana\n"
	 "7 info unknown_label: Bergen\n"},
	{"a county behind its municipalities",
	 "Helt ledige. Kommune. Mai 2018\n"
	 "Kommune i Hordaland\n"
	 "Mai 2018\n"
	 "\tAntall\n"
	 "Bergen\t30\n"
	 "Stord\t20\n"
	 "Hordaland\t50\n",
	 "table 1: kommune x measure, 2018-05, fylke=Hordaland\n"
	 "5.1 detail fylke=Hordaland kommune=Bergen 2018-05 antall: 30\n"
	 "6.1 detail fylke=Hordaland kommune=Stord 2018-05 antall: 20\n"
	 "7.1 total fylke=Hordaland 2018-05 antall: 50\n"},
};

/* Several members that stand beside it. */
static const Case several[] = {
	{"all of them, with percentages between",
	 "Arbeidssøkere. Fylke. Februar 2016\n"
	 "Fylke\n"
	 "Februar 2016\n"
	 "\tHelt ledige\t\tDelvis ledige\t\tHelt ledige og delvis ledige\t\n"
	 "\tAntall\tProsent\tAntall\tProsent\tAntall\tProsent\n"
	 "Oslo\t1\t2\t3\t1\t4\t3\n",
	 "table 1: fylke x hovedgruppe, 2016-02\n"
	 "6.1 detail hovedgruppe=Helt ledige fylke=Oslo 2016-02 antall: 1\n"
	 "6.2 detail hovedgruppe=Helt ledige fylke=Oslo 2016-02 prosent: 2\n"
	 "6.3 detail hovedgruppe=Delvis ledige fylke=Oslo 2016-02 antall: 3\n"
	 "6.4 detail hovedgruppe=Delvis ledige fylke=Oslo 2016-02 prosent: 1\n"
	 "6.5 subtotal fylke=Oslo 2016-02 antall: 4\n"
	 "6.6 subtotal fylke=Oslo 2016-02 prosent: 3\n"},
	{"two of three",
	 "Arbeidssøkere. Status. Februar 2016\n"
	 "Status\n"
	 "Februar 2016\n"
	 "\tAntall\n"
	 "Helt ledige\t4\n"
	 "Delvis ledige\t3\n"
	 "Helt ledige og delvis ledige\t7\n"
	 "Arbeidssøkere på tiltak\t2\n",
	 "table 1: hovedgruppe x measure, 2016-02\n"
	 "5.1 detail hovedgruppe=Helt ledige 2016-02 antall: 4\n"
	 "6.1 detail hovedgruppe=Delvis ledige 2016-02 antall: 3\n"
	 "7.1 subtotal hovedgruppe=Helt ledige og delvis ledige 2016-02 antall: 7\n"
	 "8.1 detail hovedgruppe=Arbeidssøkere på tiltak 2016-02 antall: 2\n"
	 "7 info unknown_label: Helt ledige og delvis ledige\n"},
	{"beside one that nothing knows",
	 "Arbeidssøkere. Status. Februar 2016\n"
	 "Status\n"
	 "Februar 2016\n"
	 "\tAntall\n"
	 "Helt ledige\t4\n"
	 "Delvis ledige\t3\n"
	 "Helt ledige og delvis ledige\t7\n"
	 "Noen andre\t2\n",
	 "table 1: hovedgruppe x measure, 2016-02\n"
	 "5.1 detail hovedgruppe=Helt ledige 2016-02 antall: 4\n"
	 "6.1 detail hovedgruppe=Delvis ledige 2016-02 antall: 3\n"
	 "7.1 subtotal hovedgruppe=Helt ledige og delvis ledige 2016-02 antall: 7\n"
	 "8.1 detail hovedgruppe=Noen andre 2016-02 antall: 2\n"
	 "7 info unknown_label: Helt ledige og delvis ledige\n"
	 "8 info unknown_label: Noen andre\n"},
	{"not one of those is beside it",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Februar 2016\n"
	 "\tAntall\n"
	 "Oslo og Akershus\t4\n"
	 "Troms\t3\n",
	 "table 1: fylke x measure, 2016-02\n"
	 "5.1 detail fylke=Oslo og Akershus 2016-02 antall: 4\n"
	 "6.1 detail fylke=Troms 2016-02 antall: 3\n"
	 "5 info unknown_label: Oslo og Akershus\n"},
};

int
main(void)
{
	CHECK_CASES(all);
	CHECK_CASES(whole);
	CHECK_CASES(several);
	return test_result("test_total_names");
}
