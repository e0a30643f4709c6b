/*-------------------------------------------------------------------------
 *
 * test_workbooks.c
 *	  What workbooks and pages print beside the usual: codes, cohorts, parts of years, numbered rows, strata of all.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

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
	CHECK_CASES(hidden);
	return test_result("test_workbooks");
}
