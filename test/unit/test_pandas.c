/*-------------------------------------------------------------------------
 *
 * test_pandas.c
 *	  Sheets as pandas prints them: which documents are, and the Markdown that they become.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/pandas.h"
#include "testing.h"

static const struct
{
	const char *name;
	const char *document;
	const char *piped; /* NULL: as it is */
	int refused;	   /* the line; 0: it is not */
	int numbers;	   /* findings of numbers before rows */
} cases[] = {
	{"labels and cells set right",
	 "Ledige på tiltak Unnamed: 1 Unnamed: 2\n"
	 "             NaN        NaN        NaN\n"
	 "             NaN       Mars        Mai\n"
	 "            Oslo      1 234          *\n",
	 "| Ledige på tiltak | Unnamed: 1 | Unnamed: 2 |\n|  |  |  |\n|  | Mars | Mai |\n"
	 "| Oslo | 1 234 | * |\n",
	 0, 0},
	{"numbers before the rows",
	 "    Ledige Unnamed: 1\n"
	 "0      NaN        NaN\n"
	 "1    25 år          5\n"
	 "10    Oslo       1234\n",
	 "| Ledige | Unnamed: 1 |\n|  |  |\n| 25 år | 5 |\n| Oslo | 1234 |\n", 0, 1},
	{"numbers before the rows of two sheets, told once",
	 "    Ledige Unnamed: 1\n0      NaN        NaN\n\n    Ledige Unnamed: 1\n0      NaN        NaN\n",
	 "| Ledige | Unnamed: 1 |\n|  |  |\n\n| Ledige | Unnamed: 1 |\n|  |  |\n", 0, 1},
	{"a sheet of one column, and sheets of other widths",
	 "Ledige\n   NaN\n  2022\n\n    Mål Mars\n    NaN  NaN\nÅlesund    1\n\nOslo 1234\n",
	 "Ledige\n\n2022\n\n| Mål | Mars |\n|  |  |\n| Ålesund | 1 |\n\nOslo 1234\n", 0, 0},
	{"a cell over the end of a column", "NaN NaN\nOslo  5\n", NULL, 2, 0},
	{"a line that is too short", "NaN NaN\nOsl\n", NULL, 2, 0},
	{"a line that is too long", "NaN NaN\nOsl   5 7\n", NULL, 2, 0},
	{"a sheet without an empty row", "NaN NaN\n\nOslo Unnamed: 1\n", NULL, 3, 0},
	{"empty cells, but no empty row", "Oslo NaN\nViken 5\n", NULL, 0, 0},
	{"one word a row", "NaN\n  5\n", NULL, 0, 0},
	{"columns left out", "  Ledige  ... Unnamed: 9\n0    NaN  ...        NaN\n", NULL, 1, 0},
	{"a word that ends so", "FooNaN NaN\n", NULL, 0, 0},
	{"nothing", "", NULL, 0, 0},
};

/* The same without the numbers of the rows. */
static const struct
{
	const char *name;
	const char *document;
	const char *without; /* NULL: as it is */
} numbered[] = {
	{"CSV", ",Ledige,Unnamed: 1\n0,,\n1,,Mars\n2,Oslo,5\n\n,Menn\n0,\n",
	 "Ledige,Unnamed: 1\n,\n,Mars\nOslo,5\n\nMenn\n\n"},
	{"semicolons, with numbers for headings", ";0;1\n0;Ledige;\n1;;Mars\n2;25-29 år;5\n",
	 "\nLedige;\n;Mars\n25-29 år;5\n"},
	{"a cell of several lines", ",Ledige,Mars\n0,\"Oslo\nog\",5\n1,Viken,6\n", NULL},
	{"a cell of several lines, further down",
	 ",Ledige,Mars\n0,Oslo,5\n1,\"Viken\nog\",6\n2,Agder,7\n",
	 "Ledige,Mars\nOslo,5\n\"Viken\nog\",6\nAgder,7\n"},
	{"Markdown",
	 "|    | Ledige   | Unnamed: 1   |\n|---:|:---|---:|\n|  0 | nan | Mars |\n|  1 | Oslo | 5 |\n",
	 "| Ledige   | Unnamed: 1   |\n|:---|---:|\n| nan | Mars |\n| Oslo | 5 |\n"},
	{"Markdown with numbers for headings", "|    | 0 | 1 |\n|---:|:---|---:|\n|  0 | Oslo | 5 |\n",
	 "\n\n| Oslo | 5 |\n"},
	{"a number that is lost", ",Ledige,Mars\n0,Oslo,5\n1,Viken,6\n3,Agder,7\n4,Troms,8\n",
	 "Ledige,Mars\nOslo,5\nViken,6\nAgder,7\nTroms,8\n"},
	{"a number that is spoilt, before the last row",
	 ",Ledige,Mars\n0,Oslo,5\n1,Viken,6\nZ,Agder,7\n3,Troms,8\n\n",
	 "Ledige,Mars\nOslo,5\nViken,6\nZ,Agder,7\nTroms,8\n\n"},
	{"a number that the next row does not go on from",
	 ",Ledige,Mars\n0,Oslo,5\n1,Viken,6\n42,Agder,7\n3,Troms,8\n4,Finnmark,8\n",
	 "Ledige,Mars\nOslo,5\nViken,6\n42,Agder,7\nTroms,8\nFinnmark,8\n"},
	{"numbers that begin again, and one with a zero in front",
	 ",Ledige,Mars\n0,Oslo,5\n1,Viken,6\n0,Agder,6\n1,Troms,6\n03,Oslo,7\n",
	 "Ledige,Mars\nOslo,5\nViken,6\nAgder,6\nTroms,6\n03,Oslo,7\n"},
	{"numbers that are labels", ",Mars,Mai\n0,5,6\n1,7,8\n", NULL},
	{"numbers that are labels, with stars", ",Mars,Mai\n0,*,6\n1,*,8\n", NULL},
	{"numbers that are labels, with quotes", ",Mars,Mai\n0,\"1,234\",6\n1,\"1,235\",8\n", NULL},
	{"a count in the first row alone", ",Mars,Mai\n0,5,6\n1,n/a,8\n", NULL},
	{"a count in the second row alone", ",Mars,Mai\n0,n/a,6\n1,7,8\n", NULL},
	{"no first number", ",Mars,Mai\n1,Oslo,6\n2,Viken,8\n", NULL},
	{"no second number", ",Mars,Mai\n0,Oslo,6\n2,Viken,8\n", NULL},
	{"a corner", "Fylke,Mars,Mai\n0,Oslo,6\n1,Viken,8\n", NULL},
	{"nothing", "", NULL},
};

static bool
hear_nothing(void *context, const Diagnostic *diagnostic)
{
	(void) context;
	(void) diagnostic;
	return true;
}

static void
check_unnumbered(size_t i)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Arena arena = {.source = &source};
	Diagnostics diagnostics = {.source = &source, .sink.hear = hear_nothing};
	Slice document = slice_of(numbered[i].document);
	Slice without;

	check(pandas_unnumbered(document, &arena, &diagnostics, &without), numbered[i].name);
	check_int((int) diagnostics.n_waiting, numbered[i].without != NULL, numbered[i].name);
	if (numbered[i].without != NULL)
		check_slice(without, numbered[i].without, numbered[i].name);
	else
		check(without.ptr == document.ptr, numbered[i].name);
	diagnostics_release(&diagnostics);
	arena_release(&arena);
}

static void
check_piped(size_t i)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Arena arena = {.source = &source};
	Diagnostics diagnostics = {.source = &source, .sink.hear = hear_nothing};
	Refusal refusal = {0};
	Slice document = slice_of(cases[i].document);
	Slice piped;

	check(pandas_piped(document, &arena, &diagnostics, &piped, &refusal), cases[i].name);
	check_int((int) diagnostics.n_waiting, cases[i].numbers, cases[i].name);
	if (cases[i].piped != NULL)
		check_slice(piped, cases[i].piped, cases[i].name);
	else if (cases[i].refused == 0)
		check(piped.ptr == document.ptr, cases[i].name);
	check_int(refusal.line, cases[i].refused, cases[i].name);
	diagnostics_release(&diagnostics);
	arena_release(&arena);
}

/* Short lines below long ones: nothing is written beside the copy. */
static void
check_many(const char *start, const char *repeated, int times)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Arena arena = {.source = &source};
	Diagnostics nobody = {0};
	Refusal refusal = {0};
	Output out = {0};
	Slice piped;

	addf(&out, "%s", start);
	for (int i = 0; i < times; i++)
		add_bytes(&out, repeated, strlen(repeated));
	check(pandas_piped((Slice) {out.text, out.len}, &arena, &nobody, &piped, &refusal), repeated);
	arena_release(&arena);
	free(out.text);
}

int
main(void)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check_piped(i);
	check_many("NaN NaN", " NaN", 200000);
	check_many("NaN NaN\n", "x\n", 200000);
	check_many("NaN NaN\n", "NaN NaN\n", 200000);
	check_many("NaN NaN\n", "xxx xxx", 1);
	check_many("NaN NaN\n\n", "x\n\n", 200000);
	check_many("NaN NaN\n", "\xC3\xA5\xC3\xA5\xC3\xA5\xC3\xA5\n", 200000);
	for (size_t i = 0; i < sizeof(numbered) / sizeof(numbered[0]); i++)
		check_unnumbered(i);
	return test_result("test_pandas");
}
