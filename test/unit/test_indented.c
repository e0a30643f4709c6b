/*-------------------------------------------------------------------------
 *
 * test_indented.c
 *	  Cells set right, each on a line of its own, and texts glued to periods: what
 *	  docx2txt makes of a report.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/indented.h"
#include "testing.h"

/* A cell that ends in the 30th place, or one before. */
#define CELL(text)	"                          " text "\n"
#define SHORT(text) "                         " text "\n"

#define CELLS CELL("1234") CELL("5678") SHORT("   *") CELL("   7")

static const struct
{
	const char *name;
	const char *document;
	const char *lined; /* NULL: as it is */
} cases[] = {
	{"cells", "Fylke\n" CELLS CELLS CELLS "  Oslo\n\nslutt",
	 "Fylke\n1234\n5678\n*\n7\n1234\n5678\n*\n7\n1234\n5678\n*\n7\n  Oslo\n\nslutt"},
	{"too few", CELLS CELLS, NULL},
	{"a line with a gap", "Oslo  5\n" CELLS CELLS CELLS, NULL},
	{"a line with a tab", "Oslo\t5\n" CELLS CELLS CELLS, NULL},
	{"ends here and there", CELLS CELLS CELLS CELL("12345678"), NULL},
	{"nothing", "", NULL},
};

#define ROW(a, b, c) CELL(a) CELL(b) CELL(c)

static const Case whole[] = {
	{"a stratum glued to a period",
	 "Helt ledige. Kjønn. Tidsserie måned\n"
	 "Kjønn\n"
	 "Januar - mars 2022Oslo\n" ROW("Januar", "Februar", "  Mars") "I alt\n" ROW(
		 "1234", "5678", "9012") "Kvinner\n" ROW("1000", "5000",
												 "9000") "Menn\n" ROW(" 234", " 678", "  12"),
	 "table 1: kjonn x month, 2022-Q1, fylke=Oslo\n"
	 "8.1 total fylke=Oslo 2022-01 antall: 1234\n"
	 "8.2 total fylke=Oslo 2022-02 antall: 5678\n"
	 "8.3 total fylke=Oslo 2022-03 antall: 9012\n"
	 "12.1 detail fylke=Oslo kjonn=Kvinner 2022-01 antall: 1000\n"
	 "12.2 detail fylke=Oslo kjonn=Kvinner 2022-02 antall: 5000\n"
	 "12.3 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 9000\n"
	 "16.1 detail fylke=Oslo kjonn=Menn 2022-01 antall: 234\n"
	 "16.2 detail fylke=Oslo kjonn=Menn 2022-02 antall: 678\n"
	 "16.3 detail fylke=Oslo kjonn=Menn 2022-03 antall: 12\n"},
	{"an age glued to a year, and the next page likewise",
	 "Helt ledige. Kjønn. Tidsserie måned\n"
	 "Kjønn og alder\n"
	 "Mars 202219 år og under\n\tAntall\nMenn\t10\n"
	 "Kjønn og alder\n"
	 "April 2022Ålesund\n\tAntall\nMenn\t20\n",
	 "table 1: kjonn x measure, 2022-03, alder=19 år og under\n"
	 "5.1 detail alder=19 år og under kjonn=Menn 2022-03 antall: 10\n"
	 "table 2: kjonn x measure, 2022-04, fylke=Møre og Romsdal, kommune=Ålesund\n"
	 "9.1 unknown fylke=Møre og Romsdal kommune=Ålesund kjonn=Menn 2022-04 antall: 20\n"
	 "7 info missing_title: April 2022\n"
	 "8 warning missing_stratum: \tAntall -> Kjønn og alder\n"},
	{"a mark at a year is not glued",
	 "Helt ledige. Kjønn. Tidsserie måned\nKjønn\nMars 2022a\n\tAntall\nMenn\t10\n",
	 "table 1: kjonn x measure, -, utvalg=Mars 2022a\n"
	 "5.1 detail kjonn=Menn of-stratum=Mars 2022a - antall: 10\n"
	 "3 warning unexplained_heading: Mars 2022a\n"
	 "4 warning missing_period: \tAntall\n"},
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
		Slice document = slice_of(cases[i].document);
		Slice lined;

		check(indented_cells_lined(document, &arena, &lined), cases[i].name);
		check_slice(lined, cases[i].lined == NULL ? cases[i].document : cases[i].lined,
					cases[i].name);
		check((lined.ptr == document.ptr) == (cases[i].lined == NULL), cases[i].name);
		arena_release(&arena);
	}
	return test_result("test_indented");
}
