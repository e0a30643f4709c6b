/*-------------------------------------------------------------------------
 *
 * test_coded.c
 *	  Labels that begin with the code of a municipality.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "words/coded.h"

static Period
year(int number)
{
	return (Period) {number * 12, number * 12 + 12};
}

static void
test_coded(void)
{
	static const char *const coded[] = {"1101 Eigersund",	   "0301 Oslo",		"9999 Ukjent",
										"1101\u00A0Eigersund", "301 Oslo",		"1199 Nye Stad",
										"1515 Herøy",		   "2019 Nordkapp", "3054 Lunner"};
	static const char *const not_coded[] = {"2019",			 "2022-03",		  "2022 - 03",
											"1101Eigersund", "110 Eigersund", "11010 Eigersund",
											"2019 1. kv.",	 "1101 ",		  "",
											"2012 Menn",	 "2012 I alt",	  "2012 mars",
											"1101 - ",		 "301 Moss",	  "1 Eigersund",
											"20-24 år",		 "Eigersund"};
	FoldedText folded;

	for (size_t i = 0; i < sizeof(coded) / sizeof(coded[0]); i++)
		check(text_fold(slice_of(coded[i]), FOLD_BY_SOUND, &folded) && is_coded(&folded), coded[i]);
	for (size_t i = 0; i < sizeof(not_coded) / sizeof(not_coded[0]); i++)
		check(text_fold(slice_of(not_coded[i]), FOLD_BY_SOUND, &folded) && !is_coded(&folded),
			  not_coded[i]);
}

/* A label in a year: the municipality, how its name is spelt, and the county of the code. */
static void
test_members(void)
{
	static const struct
	{
		const char *label;
		int year;
		const char *member; /* NULL: none */
		Spelling spelling;
		const char *county; /* NULL: none */
	} labels[] = {
		{"1101 Eigersund", 2022, "Eigersund", SPELLING_SAME, "Rogaland"},
		{"301 Oslo", 2022, "Oslo", SPELLING_SAME, NULL},
		{"1514 Sande", 2016, "Sande (Møre og Romsdal)", SPELLING_SAME, "Møre og Romsdal"},
		{"1514 Sande", 2022, "Sande", SPELLING_SAME, "Møre og Romsdal"},
		{"0101 Halden", 2016, "Halden", SPELLING_SAME, "Østfold"},
		{"3001 Halden", 2022, "Halden", SPELLING_SAME, "Viken"},
		{"3101 Halden", 2024, "Halden", SPELLING_SAME, "Østfold"},
		/* one letter, or a bracket; and another name altogether */
		{"1101 Egersund", 2022, "Eigersund", SPELLING_CLOSE, "Rogaland"},
		{"3114 Våler (Viken)", 2024, "Våler (Østfold)", SPELLING_SAME, "Østfold"},
		{"1101 Stavanger", 2022, "Eigersund", SPELLING_OTHER, "Rogaland"},
		{"1101 Eigersund 12", 2022, "Eigersund", SPELLING_OTHER, "Rogaland"},
		{"1199 Nye Stad", 2022, NULL, SPELLING_SAME, "Rogaland"},
	};

	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
	{
		Period period = year(labels[i].year);
		FoldedText folded;
		const Member *member;
		const Member *county;
		Spelling spelling;

		check(text_fold(slice_of(labels[i].label), FOLD_BY_SOUND, &folded), labels[i].label);
		member = coded_member(&folded, period, &spelling);
		county = coded_county(&folded, period);
		check((member == NULL) == (labels[i].member == NULL), labels[i].label);
		if (member != NULL && labels[i].member != NULL)
			check_slice(member->text, labels[i].member, labels[i].label);
		check(spelling == labels[i].spelling, labels[i].label);
		check((county == NULL) == (labels[i].county == NULL), labels[i].label);
		if (county != NULL && labels[i].county != NULL)
			check_slice(county->text, labels[i].county, labels[i].label);
	}
}

int
main(void)
{
	test_coded();
	test_members();
	return test_result("test_coded");
}
