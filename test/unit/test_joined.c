/*-------------------------------------------------------------------------
 *
 * test_joined.c
 *	  CSV and Markdown with several cells in one: which documents are, and what they become.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/joined.h"
#include "testing.h"

static const struct
{
	const char *name;
	const char *document;
	const char *flowed; /* NULL: as it is */
} cases[] = {
	{"labels and numbers in one cell",
	 "Fylke,,,\r\n\"Januar Februar \",\"Mars \",,April\r\n"
	 "\"I alt 77 818 79 450 \",\"80 462 \",,79 814\r\n"
	 "\"Helse, pleie 1 234 5 678 \",\"12 \",,*\r\n\"Oslo * 5 \",\"12 \",,7\r\n",
	 "Fylke\nJanuar Februar Mars April\nI alt 77 818 79 450 80 462 79 814\n"
	 "Helse, pleie 1 234 5 678 12 *\nOslo * 5 12 7\n"},
	{"numbers in one cell, and semicolons", "Oslo;12 13;;5\nViken;* 3;;5\nAgder;7 -8;;5\n",
	 "Oslo 12 13 5\nViken * 3 5\nAgder 7 -8 5\n"},
	{"one number a cell", "Oslo;77 818;;5\nViken;79 450;;5\nAgder;7 123 456;;5\n", NULL},
	{"two rows are too few", "Oslo;12 13;;5\nViken;14 3;;5\nAgder;7;;5\n", NULL},
	{"one row in eleven",
	 "A;12 13;;5\nA;12 13;;5\nA;12 13;;5\n"
	 "A;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\n"
	 "A;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\n"
	 "A;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\nA;1;;5\n",
	 NULL},
	{"commas in labels and decimals of flowed text",
	 "Helse, pleie 12 13 14\nSalg, service 15 16 17\nBygg, anlegg 2,5 3,5 4,5\nOslo 2,5 3,5 4,5\n"
	 "Viken 2,5 3,5 4,5\n",
	 NULL},
	{"between tabs",
	 "\"Januar Februar \"\tMars\n\"Oslo 12 13 \"\t5\n\"Viken * 3 \"\t5\n\"Agder 7 8 \"\t5\n",
	 "Januar Februar Mars\nOslo 12 13 5\nViken * 3 5\nAgder 7 8 5\n"},
	{"all cells of a row in one",
	 "\"Januar Februar \",\n\"Oslo 12 13 \",\n\"Viken * 3 \",\nAgder 7 8,\n",
	 "Januar Februar\nOslo 12 13\nViken * 3\nAgder 7 8\n"},
	{"between pipes",
	 "Fylke\n|  | Januar Februar | Mars |\n| --- | ---: | --- |\n| Oslo | 1 234 5 678 | 12 |\n"
	 "| Helse \"og\" pleie | * 3 | |\nI alt\n| Agder | 7 | 8 9 |\n",
	 "Fylke\nJanuar Februar Mars\n\nOslo 1 234 5 678 12\nHelse \"og\" pleie * 3\nI alt\n"
	 "Agder 7 8 9\n"},
	{"marked up, and none is joined",
	 "|**Oslo**|**77 818**|5|\n|** Viken**|** 79 450**|5|\n|Agder|<b>1 123 456</b>|5|\n"
	 "|Rogaland|*36 229*|__1 234__|\n",
	 NULL},
	{"tabs without quotes", "Oslo\t12 13\t\t5\nViken\t* 3\t\t5\nAgder\t7 8\t\t5\n", NULL},
	{"words behind numbers", "20 30 år;;5\n30 40 år;;5\n40 50 år;;5\n", NULL},
	{"nothing", "", NULL},
};

/* The whole reader sees them as flowed text; sums settle what the lost delimiters told. */
static const Case whole[] = {
	{"a report",
	 "Helt ledige. Kjønn. Tidsserie måned,,,\n"
	 "Kjønn,,,\n"
	 "Januar 2022 - April 2022,,,\n"
	 "\"Januar Februar \",\"Mars \",,April\n"
	 "\"I alt 1 818 2 450 \",\"3 462 \",,1 814\n"
	 "\"Kvinner 1 234 1 378 \",\"1 462 \",,700\n"
	 "\"Menn 584 1 072 \",\"2 000 \",,1 114\n",
	 "table 1: kjonn x month, 2022-01/2022-04\n"
	 "5.1 total 2022-01 antall: 1818\n"
	 "5.2 total 2022-02 antall: 2450\n"
	 "5.3 total 2022-03 antall: 3462\n"
	 "5.4 total 2022-04 antall: 1814\n"
	 "6.1 detail kjonn=Kvinner 2022-01 antall: 1234\n"
	 "6.2 detail kjonn=Kvinner 2022-02 antall: 1378\n"
	 "6.3 detail kjonn=Kvinner 2022-03 antall: 1462\n"
	 "6.4 detail kjonn=Kvinner 2022-04 antall: 700\n"
	 "7.1 detail kjonn=Menn 2022-01 antall: 584\n"
	 "7.2 detail kjonn=Menn 2022-02 antall: 1072\n"
	 "7.3 detail kjonn=Menn 2022-03 antall: 2000\n"
	 "7.4 detail kjonn=Menn 2022-04 antall: 1114\n"
	 "6 info ambiguous_columns: Kvinner 1 234 1 378 1 462 700\n"},
	{"Markdown with a line between its rows",
	 "Helt ledige. Kjønn. Tidsserie måned\n"
	 "Kjønn\n"
	 "Januar 2022 - April 2022\n"
	 "| | Januar Februar | Mars | April |\n"
	 "|---|---|---|---|\n"
	 "| I alt | 1 818 2 450 | 3 462 | 1 814 |\n"
	 "Kvinner 1 234 1 378 1 462 700\n"
	 "| Menn | 584 | 1 072 2 000 | 1 114 |\n"
	 "| Ukjent kjønn | 0 | 0 0 | 0 |\n",
	 "table 1: kjonn x month, 2022-01/2022-04\n"
	 "6.1 total 2022-01 antall: 1818\n"
	 "6.2 total 2022-02 antall: 2450\n"
	 "6.3 total 2022-03 antall: 3462\n"
	 "6.4 total 2022-04 antall: 1814\n"
	 "7.1 detail kjonn=Kvinner 2022-01 antall: 1234\n"
	 "7.2 detail kjonn=Kvinner 2022-02 antall: 1378\n"
	 "7.3 detail kjonn=Kvinner 2022-03 antall: 1462\n"
	 "7.4 detail kjonn=Kvinner 2022-04 antall: 700\n"
	 "8.1 detail kjonn=Menn 2022-01 antall: 584\n"
	 "8.2 detail kjonn=Menn 2022-02 antall: 1072\n"
	 "8.3 detail kjonn=Menn 2022-03 antall: 2000\n"
	 "8.4 detail kjonn=Menn 2022-04 antall: 1114\n"
	 "9.1 detail kjonn=Ukjent kjønn 2022-01 antall: 0\n"
	 "9.2 detail kjonn=Ukjent kjønn 2022-02 antall: 0\n"
	 "9.3 detail kjonn=Ukjent kjønn 2022-03 antall: 0\n"
	 "9.4 detail kjonn=Ukjent kjønn 2022-04 antall: 0\n"
	 "7 info ambiguous_columns: Kvinner 1 234 1 378 1 462 700\n"
	 "9 info unknown_label: Ukjent kjønn\n"},
};

int
main(void)
{
	CHECK_CASES(whole);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		Arena arena = {.source = &source};
		const char *expected = cases[i].flowed == NULL ? cases[i].document : cases[i].flowed;
		Slice document = slice_of(cases[i].document);
		Slice flowed;

		check(joined_cells_flow(document, &arena, &flowed), cases[i].name);
		check_slice(flowed, expected, cases[i].name);
		check((flowed.ptr == document.ptr) == (cases[i].flowed == NULL), cases[i].name);
		arena_release(&arena);
	}
	return test_result("test_joined");
}
