/*-------------------------------------------------------------------------
 *
 * test_joined.c
 *	  CSV with several cells in one: which documents are, and what they become.
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
	{"words behind numbers", "20 30 år;;5\n30 40 år;;5\n40 50 år;;5\n", NULL},
	{"nothing", "", NULL},
};

int
main(void)
{
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
