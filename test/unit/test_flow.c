/*-------------------------------------------------------------------------
 *
 * test_flow.c
 *	  Flowed text, and cells that have a line each: rows, headings and labels as the grid has
 *	  them.
 *
 *-------------------------------------------------------------------------
 */
#include "grid_testing.h"

static const GridCase cases[] = {
	{"digits leave one way",
	 "Januar Februar Mars\nI alt 77 818 79 450 80 462\nMenn 1 234 * 31 116\n",
	 "<> Januar, Februar, Mars\n<I alt> 77 818, 79 450, 80 462\n<Menn> 1 234, *, 31 116\n"},
	{"settled by sums",
	 "Januar Februar Mars\nI alt 1 300 405 310\nKvinner 1 100 200 300\nMenn 200 205 10\n",
	 "<> Januar, Februar, Mars\n<I alt> 1 300, 405, 310\n<Kvinner> 1 100, 200, 300\n<Menn> 200, 205, 10\n"},
	{"nothing tells", "Januar Februar Mars\nI alt 77 818 79 450 80 462\nMenn 1 234 345 116 200\n",
	 "<> Januar, Februar, Mars\n<I alt> 77 818, 79 450, 80 462\n? <Menn>\n"},
	{"no blank before a heading", "Januar FebruarMars\nI alt 77 818 79 450 80 462\nMenn 11 * 12\n",
	 "<> Januar, Februar, Mars\n<I alt> 77 818, 79 450, 80 462\n<Menn> 11, *, 12\n"},
	{"headings that span others are not told apart",
	 "AntallEndring fra i fjor\nAntall Prosent\nI alt 75 769 -2 888 -4\nMenn 18 032 -468 -3\n",
	 "AntallEndring fra i fjor\nAntall Prosent\nI alt 75 769 -2 888 -4\nMenn 18 032 -468 -3\n"},
	{"labels over lines",
	 "Januar Februar\nI alt 77 818 79 450\nTroms og Finnmark - Romsa ja\nFinnmárku 571 639\nOslo 11 12\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Troms og Finnmark - Romsa ja Finnmárku> 571, 639\n<Oslo> 11, 12\n"},
	{"labels over three lines",
	 "Januar Februar\nI alt 77 818 79 450\nOpplæring i\ngrunnleggende\nferdigheter 75 27\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Opplæring i grunnleggende ferdigheter> 75, 27\n"},
	{"a line each", "Januar\nFebruar\nI alt\n77 818\n79 450\nMenn\n1 234\n*\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Menn> 1 234, *\n"},
	{"columns one by one", "I alt\nKvinner\nMenn\nJanuar\n9\n4\n5\nFebruar\n11\n5\n6\n",
	 "<> Januar, Februar\n<I alt> 9, 11\n<Kvinner> 4, 5\n<Menn> 5, 6\n"},
	{"months among the labels", "I alt\nKvinner\nMenn\nJanuar\n9\n4\n5\nOslo\n11\n5\n6\n",
	 "I alt\nKvinner\nMenn\nJanuar\n9\n4\n5\nOslo\n11\n5\n6\n"},
	{"a month among the headings", "Oslo\nJanuar\nFebruar\nI alt\n9\n4\n5\nMenn\n11\n5\n6\n",
	 "Oslo\nJanuar\nFebruar\nI alt\n9\n4\n5\nMenn\n11\n5\n6\n"},
	{"a measure as a label", "I alt\nOslo\nTroms\nAntall\n90\n40\n50\nAntall\n-11\n-5\n-6\n",
	 "I alt\nOslo\nTroms\nAntall\n90\n40\n50\nAntall\n-11\n-5\n-6\n"},
};

int
main(void)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check_grid_case(&cases[i]);
	return test_result("test_flow");
}
