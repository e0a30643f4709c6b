/*-------------------------------------------------------------------------
 *
 * test_grid.c
 *	  A document's lines, and the rows and cells that they are.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "grid/grid.h"

/* The lines of a document, a | after each. */
static void
check_lines(Slice document, const char *expected, const char *what)
{
	LineReader reader;
	Slice line;
	Output out = {0};
	int number = 0;

	add_bytes(&out, "", 0);
	lines_start(&reader, document);
	while (lines_next(&reader, &line))
	{
		check_int(reader.number, ++number, what);
		add_slice(&out, line);
		addf(&out, "|");
	}
	check(!lines_next(&reader, &line), "the end stays the end");
	check_text(out.text, expected, what);
	free(out.text);
}

static void
test_lines(void)
{
	static const char *const documents[][3] = {
		{"", "", "nothing"},
		{"a", "a|", "no line end"},
		{"a\n", "a|", "a line end is no further line"},
		{"a\n\nb", "a||b|", "LF"},
		{"a\r\n\r\nb\r\n", "a||b|", "CR LF"},
		{"a\r\rb\r", "a||b|", "CR"},
		{"a\r\nb\nc\rd", "a|b|c\rd|", "mixed: a CR alone ends nothing"},
		{"\n\n", "||", "line ends only"},
		{"\r\n", "|", "one CR LF"},
	};

	for (size_t i = 0; i < sizeof(documents) / sizeof(documents[0]); i++)
	{
		Slice document = slice_of(documents[i][0]);
		char *copy = malloc(document.len > 0 ? document.len : 1);

		memcpy(copy, document.ptr, document.len);
		check_lines((Slice) {copy, document.len}, documents[i][1], documents[i][2]);
		free(copy);
	}
}

/*
 * The rows and lines of a document, one by one: "3 row label|cell|cell",
 * "4 text a line", "5 rule ---"; a row without a label is a "bare" one.
 */
static void
check_grid(const char *document, const char *expected, const char *what)
{
	size_t len = strlen(document);
	char *copy = malloc(len > 0 ? len : 1);
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	GridReader reader;
	GridBlocks blocks;
	GridRow row;
	Output out = {0};

	memcpy(copy, document, len);
	grid_start(&reader, (Slice) {copy, len}, &blocks, &source);
	add_bytes(&out, "", 0);
	while (grid_next(&reader, &row))
	{
		addf(&out, "%d ", row.line);
		if (row.kind == GRID_ROW)
		{
			GridCells from = grid_cells(&row);
			GridCell cell;
			size_t n = 0;

			addf(&out, row.has_label ? "row " : "bare ");
			add_slice(&out, row.label);
			while (from.more && grid_make_cells(&row, &from, &cell, 1) == 1)
			{
				addf(&out, "|");
				add_slice(&out, cell.raw);
				n++;
			}
			check_int((int64_t) grid_count(&row, &source), (int64_t) n, what);
		}
		else
		{
			addf(&out, row.kind == GRID_RULE ? "rule " : "text ");
			add_slice(&out, row.text);
		}
		addf(&out, "\n");
	}
	check(!grid_next(&reader, &row), "the end stays the end");
	grid_release(&blocks);
	check_text(out.text, expected, what);
	free(out.text);
	free(copy);
}

static void
test_rows(void)
{
	check_grid("", "", "nothing");
	check_grid(" \n\xC2\xA0\n\f\n", "", "white space");
	check_grid("\xEF\xBB\xBF"
			   "Fylke\n",
			   "1 text \xEF\xBB\xBF"
			   "Fylke\n",
			   "byte-order mark before text");
	check_grid("\xEF\xBB\xBF\tAntall\n", "1 bare \xEF\xBB\xBF|Antall\n",
			   "byte-order mark before headings");
	check_grid("\f\tAntall\n", "1 bare \f|Antall\n", "form feed before headings");
	check_grid("\fI alt\t1\n", "1 row \fI alt|1\n", "form feed before a row");
	check_grid("<b></b>\tAntall\n", "1 bare <b></b>|Antall\n", "an empty label in markup");
	check_grid("Oslo\t1\t2\nÅs\t\n", "1 row Oslo|1|2\n2 row Ås|\n", "rows");
	check_grid("  Menn\t1\n", "1 row   Menn|1\n", "a label keeps its indent");
	check_grid("\t\t\n \t \n", "", "tabs only");
	check_grid("\t\t\nNoe\t\t\n", "2 row Noe||\n", "a label without cells is a row");
	check_grid("a\t\tb\t\n", "1 row a||b|\n", "a tab at the end has a cell behind it");
	check_grid("x\t1\r\ny\t2\r\n", "1 row x|1\n2 row y|2\n", "the CR is no part of the last cell");
	check_grid("Noe\n\nOslo\t1\n\nAgder\t2\nMer\n\nSist\n",
			   "1 text Noe\n3 row Oslo|1\n5 row Agder|2\n6 text Mer\n8 text Sist\n",
			   "lines between rows");
}

static void
test_rules(void)
{
	check_grid("---\n", "1 rule ---\n", "dashes");
	check_grid("--\n", "1 text --\n", "two dashes are text");
	check_grid("- - -\n", "1 rule - - -\n", "dashes and spaces");
	check_grid("_____\n=====\n", "1 rule _____\n2 rule =====\n", "lines");
	check_grid("———\n", "1 rule ———\n", "em dashes");
	check_grid("-----\t---\t---\n", "1 rule -----\t---\t---\n", "a row of dashes");
	check_grid("-\t-\t-\n", "1 rule -\t-\t-\n", "three cells of one dash");
	check_grid("\t---\t---\n", "1 rule \t---\t---\n", "no label, and dashes");
	check_grid("<b>---</b>\t**---**\n", "1 rule <b>---</b>\t**---**\n", "dashes in markup");
	check_grid("-----\t12\n", "1 row -----|12\n", "a row with a number is none");
	check_grid("Oslo\t---\n", "1 row Oslo|---\n", "a row with a label is none");
	check_grid("---x\n", "1 text ---x\n", "text");
}

static void
test_pipes(void)
{
	static const char *const documents[][3] = {
		{"|  | Mai |\n|---|---:|\n| Oslo | 5 |\n", "1 bare |Mai\n3 row Oslo|5\n",
		 "dashes below headings"},
		{"Oslo | 5\nAgder | 6\n", "1 row Oslo|5\n2 row Agder|6\n", "no pipes around"},
		{"| Oslo \\| Viken | 5 |\n", "1 row Oslo \\| Viken|5\n", "an escaped pipe"},
		{"| Menn | Unnamed: 1 |\n", "1 text Menn\n", "a placeholder behind a text"},
	};

	for (size_t i = 0; i < sizeof(documents) / sizeof(documents[0]); i++)
		check_grid(documents[i][0], documents[i][1], documents[i][2]);
}

static void
test_html(void)
{
	static const char *const documents[][3] = {
		{"<table><tr><th></th><th>Mai</th></tr><tr><td>Oslo</td><td>5</td></tr></table>\n",
		 "1 bare |Mai\n1 row Oslo|5\n", "a table on one line"},
		{"<TABLE>\n<TR>\n<TD>Oslo\n<TD>5\n<TR><TD>Agder<TD>\n</TABLE>\nMer\n",
		 "3 row Oslo|5\n5 row Agder|\n7 text Mer\n", "ends of tags are missing"},
		{"<table><tr><th rowspan=2>Fylke</th><th rowspan=\"2\">Antall</th><th colspan=2>Endring</th></tr>"
		 "<tr><th>Antall</th><th>Prosent</th></tr></table>",
		 "1 row Fylke|Antall|Endring|Endring\n1 bare |Antall|Antall|Prosent\n", "spanned headings"},
		{"<table><tr><td rowspan=2>Menn</td><td>18 år</td><td>1</td></tr><tr><td>19 år</td><td>2</td></tr></table>",
		 "1 row Menn|18 år|1\n1 row Menn|19 år|2\n", "a label beside two rows"},
		{"<table><tr><td>Oslo</td><td>5</td><td>6</td></tr><tr><td colspan=3>Menn</td></tr></table>",
		 "1 row Oslo|5|6\n1 text Menn\n", "a text over the whole table"},
		{"<table><tr><td>A</td></tr><tr><td><table><tr><td>Oslo</td><td>5</td></tr></table></td></tr></table>",
		 "1 text A\n1 row Oslo|5\n", "a table for layout"},
		{"<h1>Tiltak</h1><h2>Fylke</h2><p>Mai\n2022</p>Mer\n",
		 "1 text Tiltak\n1 text Fylke\n1 text Mai\n2022\n2 text Mer\n", "lines of text"},
		{"<head><title>x</title></head><style>a {}</style><script>if (a < b) {}</script><p>Oslo</p>",
		 "1 text Oslo\n", "no text of the page"},
		{"<!-- PageFooter=\"NAV\" -->\n<!-- PageBreak -->\n<!-- PageHeader=\"Tiltak\" -->\n",
		 "3 text Tiltak\n", "comments"},
		{"<table><caption>Menn</caption><tr><td title=\"a > b\">Oslo</td><td>5</td></tr></table> Mer",
		 "1 text Menn\n1 row Oslo|5\n1 text Mer\n", "a caption, and text behind the table"},
		{"<table><tr><td>Oslo</td><td>5\n\n# Fylke\n", "1 row Oslo|5\n3 text # Fylke\n",
		 "a table that is cut off"},
		{"<table><tr><td>Oslo</td>x<td>5</td></tr></table>", "1 row Oslo</td>x|5\n",
		 "text between cells"},
		{"<b>Oslo</b>\t5\n", "1 row <b>Oslo</b>|5\n", "no block of HTML"},
	};

	for (size_t i = 0; i < sizeof(documents) / sizeof(documents[0]); i++)
		check_grid(documents[i][0], documents[i][1], documents[i][2]);
}

/* The number of rows in which a cell is told to be unclear, whatever it looks like. */
static void
test_html_spanned_numbers(void)
{
	static const char document[] =
		"<table><tr><td>Oslo</td><td colspan=2>5</td><td>6</td></tr></table>";
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	GridReader reader;
	GridBlocks blocks;
	GridRow row;
	GridCells from;
	GridCell cells[4];

	grid_start(&reader, slice_of(document), &blocks, &source);
	check(grid_next(&reader, &row), "a row");
	from = grid_cells(&row);
	check_int(grid_make_cells(&row, &from, cells, 4), 3, "cells");
	check(cells[0].status == CELL_INVALID && cells[1].status == CELL_INVALID,
		  "the count of neither");
	check(cells[2].status == CELL_EXACT, "a cell in its own place");
	grid_release(&blocks);
	check_int(heap.live, 0, "memory is given back");
}

/* A second reading finds the blocks of the first, and asks for no more memory than it has. */
static void
test_start_again(void)
{
	static const char document[] = "<table><tr><td>A</td><td>1</td></tr></table>\n\nTekst\n\n"
								   "<table><tr><td>B</td><td>2</td></tr></table>\n\nMer tekst\n\n"
								   "<table><tr><td>C</td><td>3</td></tr></table>\n";
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	GridReader first;
	GridReader again;
	GridBlocks blocks;
	GridRow row;
	GridRow same;
	long requests;
	int rows = 0;

	grid_start(&first, slice_of(document), &blocks, &source);
	while (grid_next(&first, &row))
		rows++;
	check_int(rows, 5, "rows and lines");
	requests = heap.requests;
	grid_start_again(&first, &blocks);
	grid_start_again(&again, &blocks);
	for (; grid_next(&first, &row); rows--)
	{
		check(grid_next(&again, &same) && row.stored == same.stored && row.line == same.line &&
				  slice_equal(row.text, same.text),
			  "the same row");
		grid_forget_before(&blocks, row.line);
	}
	check_int(rows, 0, "as many rows again");
	check_int(heap.requests, requests, "nothing is read twice");
	grid_release(&blocks);
	check_int(heap.live, 0, "memory is given back");
}

/* Is the cell what its text is, read by itself? */
static bool
is_read_alike(const GridCell *cell)
{
	Number number = {0};
	CellStatus status = number_read(cell->raw, &number);

	return status == cell->status &&
		   ((status != CELL_EXACT && status != CELL_DECIMAL) ||
			(number.units == cell->number.units && number.decimals == cell->number.decimals));
}

/* Something larger that cells are part of. */
typedef struct Holder
{
	int before;
	GridCell cell;
	int after;
} Holder;

/* The cells of a line, made one by one, all at once, and as parts of something larger. */
static void
check_cells(Slice line, const char *const *expected, int n)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	GridReader reader;
	GridBlocks blocks;
	GridRow row;
	GridCells single;
	GridCells at_once;
	GridCells strided;
	GridCell cells[8];
	Holder holders[8];
	bool right;

	memset(holders, 0x5A, sizeof(holders));
	grid_start(&reader, line, &blocks, &source);
	if (!grid_next(&reader, &row) || row.kind != GRID_ROW)
	{
		grid_release(&blocks);
		return; /* nothing but blanks */
	}
	single = at_once = strided = grid_cells(&row);
	right = grid_make_cells(&row, &at_once, cells, 8) == n && !at_once.more &&
			grid_make_cells_in(&row, &strided, &holders[0].cell, sizeof(Holder), 8) == n;
	for (int i = 0; i < n && right; i++)
	{
		GridCell cell;

		right = single.more && grid_make_cells(&row, &single, &cell, 1) == 1 &&
				slice_is(cell.raw, expected[i]) && slice_equal(cell.raw, cells[i].raw) &&
				slice_equal(cell.raw, holders[i].cell.raw) && is_read_alike(&cell) &&
				is_read_alike(&cells[i]) && is_read_alike(&holders[i].cell) &&
				holders[i].before == 0x5A5A5A5A && holders[i].after == 0x5A5A5A5A;
	}
	if (!right || single.more)
	{
		check(false, "cells");
		printf("  of \"%.*s\"\n", (int) line.len, line.ptr);
	}
	grid_release(&blocks);
}

/* Three cells of every kind after labels of many lengths: where a cell stands makes no difference. */
static void
test_grid_tables(void)
{
	static const char *const cases[][3] = {
		{"+---+-----+\n|   | jan |\n+===+=====+\n| A | 1   |\n+---+-----+\n| B | 2   |\n+---+-----+\n",
		 "2 bare |jan\n4 row A|1\n6 row B|2\n", "rulers between rows"},
		{"  +------+---+\n  | Sogn | 1 |\n  | og F | 0 |\n  +------+---+\n",
		 "2 row Sogn og F|1 0\n", "lines of a cell are one text, whatever it is"},
		{"+---+-------+\n|   | Av    |\n|   | klari |\n|   | ng og |\n|   | tilt  |\n+===+=======+\n| A | \\*    |\n+---+-------+\n",
		 "2 bare |Avklari ng og tilt\n7 row A|\\*\n", "a word goes on where the cell is full"},
		{"+---+---+\n| a | b |\n+---+---+\n| c | 1 |\n| d | 2 |\n+---+---+\n",
		 "2 row a|b\n4 row c|1\n5 row d|2\n", "lines that are rows"},
		{"+---+---+\n| c | 1 |\n|   | 2 |\n+---+---+\n| d | 2 |\n+---+---+\n+---+---+\n| e | 3 |\n+---+---+\n",
		 "2 row c|1 2\n5 row d|2\n8 row e|3\n", "two tables"},
		{"+---+---+-------+\n|   | a | b     |\n|   |   +---+---+\n|   |   | c | d |\n+===+===+===+===+\n| x | 1 | 2 | 3 |\n+---+---+---+---+\n",
		 "2 bare |a|b|b\n3 bare |a|c|d\n6 row x|1|2|3\n", "cells that span"},
		{"+---+---+---+\n| x | 1     |\n+---+---+---+\n| Kvinner   |\n+---+---+---+\n",
		 "2 row x|1|1\n4 text Kvinner\n", "a row that spans all is a line of text"},
		{"+---+---+\n| x | 1\n+---+---+\n", "2 row | x | 1|| x | 1\n", "a line without its end"},
		{"+---+---+\n| x | 1 |\n+---+---+\n\n: Menn\n\nNoe\n",
		 "5 text Menn\n2 row x|1\n7 text Noe\n", "a caption below"},
		{"+---+---+\n\nNoe\n", "1 rule +---+---+\n3 text Noe\n", "a ruler alone"},
		{".. rubric:: Alder\n   :name: alder\n\n.. container:: side\n\n:::\n\n   .. table:: Menn\n.. Noe\n",
		 "1 text Alder\n8 text Menn\n9 text .. Noe\n", "what reStructuredText writes around text"},
		{"h1(#alder). Alder\nh2. {anchor:menn}Menn\nh3. Kvinner\nh4(#a\nhm. 5\nh1.\nh2(a)b. c\n",
		 "1 text Alder\n2 text Menn\n3 text Kvinner\n4 text h4(#a\n5 text hm. 5\n6 text h1.\n"
		 "7 text h2(a)b. c\n",
		 "headings of Textile and Jira"},
		{"# Alder {#alder .unnumbered}\nMenn {#menn} \n# Kvinner {-}\nOslo {5}\n{#a}\n# {b\n}\n",
		 "1 text # Alder\n2 text Menn\n3 text # Kvinner\n4 text Oslo {5}\n5 text {#a}\n6 text # {b\n7 text }\n",
		 "attributes of a heading"},
		{"::: side\n:::{#a}\n::::\n:::Menn\n", "4 text :::Menn\n", "divisions of Pandoc"},
		{"   CAPTION: Menn\nCAPTION:\n", "1 text Menn\n", "what lynx writes before a caption"},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check_grid(cases[i][0], cases[i][1], cases[i][2]);
}

static void
test_cells(void)
{
	static const char *const cells[] = {"",		  "0",		 "7",		  "42", "999",	"1 234",
										"77 818", "777 818", "1 234 567", "-5", "*",	"2,4",
										"Antall", " ",		 "<b>12</b>", "00", "2019", "x"};
	enum
	{
		N = sizeof(cells) / sizeof(cells[0])
	};

	for (int i = 0; i < N * N * N * 10; i++)
	{
		const char *const chosen[] = {cells[i / 10 % N], cells[i / 10 / N % N],
									  cells[i / 10 / N / N]};
		char line[128];
		int len = snprintf(line, sizeof(line), "%.*s\t%s\t%s\t%s", i % 10, "Rogalandx", chosen[0],
						   chosen[1], chosen[2]);
		char *copy = malloc((size_t) len);

		memcpy(copy, line, (size_t) len);
		check_cells((Slice) {copy, (size_t) len}, chosen, 3);
		free(copy);
	}
	check(true, "cells of every kind");
}

/* A blank cell may be anywhere between tabs; what cannot be one is none. */
static void
test_blanks(void)
{
	static const char *const blanks[] = {"Oslo\t\t1\n",	   "Oslo\t1\t\n",	  "Oslo\t",
										 "Oslo\t \t1\n",   "Oslo\t<b></b>\n", "Oslo\t\xC2\xA0\r\n",
										 "Oslo\t\"\"\t1\n"};
	static const char *const none[] = {"",			"Noe\n\nmer\n",		"Oslo\t1\t2\n",
									   "Oslo\t*\n", "Oslo\t<b>1</b>\n", "\tAntall\n"};
	Heap heap = {0};
	MemorySource source = heap_source(&heap);

	for (size_t i = 0; i < sizeof(blanks) / sizeof(blanks[0]); i++)
		check(tab_may_have_blanks(slice_of(blanks[i]), &source), blanks[i]);
	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		check(!tab_may_have_blanks(slice_of(none[i]), &source), none[i]);
}

/* Commas and semicolons; what is in quotes. */
static void
test_csv(void)
{
	static const char *const rows[][3] = {
		{"Oslo;1;2\nAgder;;*\n", "1 row Oslo|1|2\n2 row Agder||*\n", "semicolons"},
		{"Oslo,1,2\r\nAgder,,*\r\n", "1 row Oslo|1|2\n2 row Agder||*\n", "commas and CR LF"},
		{"Oslo;12\n", "1 row Oslo|12\n", "one column"},
		{"Fylke;Antall;Endring\nOslo;77 818,5;-2,0\n",
		 "1 row Fylke|Antall|Endring\n2 row Oslo|77 818,5|-2,0\n", "decimal commas"},
		{"År,Antall\n2022,12\n", "1 row År|Antall\n2 row 2022|12\n", "years as labels"},
		{"Måned,Antall\nJanuar 2022,12\n", "1 row Måned|Antall\n2 row Januar 2022|12\n",
		 "months as labels"},
		{"03;Oslo;12\n", "1 row 03|Oslo|12\n", "a code and a name"},
		{"\"Nedsatt, på tiltak\",\"77,818\",\"\",\"*\"\n", "1 row Nedsatt, på tiltak|77,818||*\n",
		 "quotes"},
		{"\"Opplæring i\r\nferdigheter\",5\r\nOslo,6\r\n",
		 "1 row Opplæring i\r\nferdigheter|5\n3 row Oslo|6\n", "a line end inside quotes"},
		{",I alt,\"på\ntiltak\"\nOslo,1,2\n", "1 bare |I alt|på\ntiltak\n3 row Oslo|1|2\n",
		 "headings over lines"},
		{"\"a \"\"b\"\" c\",5\n", "1 row a \"\"b\"\" c|5\n", "doubled quotes"},
		{"\"Oslo,5,6\nAgder,7,8\n", "1 row \"Oslo|5|6\n2 row Agder|7|8\n",
		 "a quote that does not close"},
		{"\"Oslo\" og Agder,5,6\n", "1 row \"Oslo\" og Agder|5|6\n", "quotes inside a label"},
		{"Januar 2022,,,\n,,,\n\nFylke,,,\n", "1 row Januar 2022|||\n4 row Fylke|||\n",
		 "title lines, filled up"},
		{"Tittel,Unnamed: 1,Unnamed: 2\nOslo,NaN,5\n",
		 "1 row Tittel|Unnamed: 1|Unnamed: 2\n2 row Oslo|NaN|5\n", "placeholders"},
		{"Helt ledige,\n\nMars 2022,\n\n,Antall\nOslo,5\n",
		 "1 row Helt ledige|\n3 row Mars 2022|\n5 bare |Antall\n6 row Oslo|5\n",
		 "title lines above one column"},
		{"a,b,c\nOslo,1,2\n", "2 row Oslo|1|2\n", "letters over columns"},
		{"-------- 2 - Side 2\n\"Mars, 2022\"\n,Antall,Endring\n",
		 "1 rule -------- 2 - Side 2\n2 text Mars, 2022\n3 bare |Antall|Endring\n", "sheets"},
		{"\xEF\xBB\xBF\"Fylke\",\"Antall\"\nOslo,5\n", "1 row Fylke|Antall\n2 row Oslo|5\n",
		 "a byte-order mark"},
		{"\"Nedsatt, på tiltak\"\t12\n\"a\tb\"\t\"13\"\n",
		 "1 row Nedsatt, på tiltak|12\n2 row a\tb|13\n", "tabs and quotes"},
		{"Oslo\t5\nAgder\t\"77,818\"\n\"Møre og\nRomsdal\"\t6\n",
		 "1 row Oslo|5\n2 row Agder|77,818\n3 row Møre og\nRomsdal|6\n", "quotes further down"},
		{"Oslo\t1,250;5\n", "1 row Oslo|1,250;5\n", "tabs set apart what commas do not"},
		{"Menn, kvinner og andre, 12\nI 2019, 2020 og 2021\n",
		 "1 text Menn, kvinner og andre, 12\n2 text I 2019, 2020 og 2021\n", "prose"},
		{"### **Menn,**\n**Menn,**\n", "1 text ### **Menn,**\n2 text **Menn,**\n", "bold prose"},
		{"Arbeidsledige,\npå tiltak\nOslo   2,2   3,1\n2,2\n",
		 "1 text Arbeidsledige,\n2 text på tiltak\n3 row Oslo|2,2|3,1\n4 text 2,2\n",
		 "decimals are no cells"},
		{"Oslo 77,818 79,450\nI alt 2,2 3,1 5\n",
		 "1 text Oslo 77,818 79,450\n2 text I alt 2,2 3,1 5\n", "nor are thousands"},
		{"\"Menn 28 691 5 \",\"6 \",7\nOslo,\"26 60 \",8\n",
		 "1 text \"Menn 28 691 5 \",\"6 \",7\n2 text Oslo,\"26 60 \",8\n",
		 "cells that a converter has joined"},
		{"\xE5\xD8,1,\xA0\n\"\xC3", "1 row \xE5\xD8|1|\xA0\n2 text \"\xC3\n", "bytes of any kind"},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		check_grid(rows[i][0], rows[i][1], rows[i][2]);
}

int
main(void)
{
	test_lines();
	test_rows();
	test_rules();
	test_pipes();
	test_html();
	test_html_spanned_numbers();
	test_start_again();
	test_grid_tables();
	test_cells();
	test_blanks();
	test_csv();
	return test_result("test_grid");
}
