/*-------------------------------------------------------------------------
 *
 * test_pages.c
 *	  Pages, their headings, and the pieces of tables printed on them.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "layout/pages.h"

static bool
take_diagnostic(void *context, const Diagnostic *diagnostic)
{
	add_diagnostic(context, diagnostic);
	return true;
}

/* The cells of a row, a space before each. */
static void
add_row(Output *out, const GridRow *row)
{
	GridCells from = grid_cells(row);
	GridCell cell;

	while (from.more && grid_make_cells(row, &from, &cell, 1) == 1)
	{
		addf(out, " ");
		add_slice(out, cell.raw);
	}
}

/*
 * The fragments of a document, "page 1 line 4: section, 2013-11, stratum: A B |
 * row (line) row", the line of the lowest headings, a / between rows of them, lines of text in
 * brackets; and what is diagnosed.
 */
static void
check_pages(const char *document, const char *expected, const char *what)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Output out = {0};
	Diagnostics diagnostics = {.source = &source, .sink = {take_diagnostic, SEVERITY_INFO, &out}};
	Senses senses = {.source = &source};
	PageReader reader;
	Fragment fragment;

	add_bytes(&out, "", 0);
	pages_start(&reader, slice_of(document), &source, &senses, &diagnostics);
	while (pages_next(&reader, &fragment))
	{
		const GridRow *headings = &fragment.headings.row[fragment.headings.n - 1];

		addf(&out, "page %d line %d: ", fragment.page, headings->line);
		add_slice(&out, fragment.heading.section);
		addf(&out, ", ");
		add_period(&out, fragment.heading.has_period, fragment.heading.period);
		addf(&out, ", ");
		add_slice(&out, fragment.heading.stratum);
		addf(&out, ":");
		for (int i = 0; i < fragment.headings.n; i++)
		{
			addf(&out, i > 0 ? " /" : "");
			add_row(&out, &fragment.headings.row[i]);
		}
		addf(&out, " |");
		for (size_t i = 0; i < fragment.n_rows; i++)
		{
			addf(&out, " ");
			addf(&out, fragment.rows[i].row.kind == GRID_TEXT ? "(" : "");
			add_slice(&out, fragment.rows[i].row.label);
			addf(&out, fragment.rows[i].row.kind == GRID_TEXT ? ")" : "");
			check(!fragment.rows[i].repeated, "nothing is repeated as yet");
			check_int(fragment.rows[i].page, fragment.page, "the page of a row");
		}
		addf(&out, "\n");
	}
	diagnostics_flush(&diagnostics, 1 << 30);
	check(!pages_exhausted(&reader), what);
	diagnostics_release(&diagnostics);
	pages_release(&reader);
	senses_release(&senses);
	check_int(heap.live, 0, what);
	check_text(out.text, expected, what);
	free(out.text);
}

#define TITLE "Deltakere i arbeidsrettede tiltak. Tiltak og fylke. En måned\n"

static void
test_whole_pages(void)
{
	check_pages("", "", "nothing");
	check_pages(TITLE "Fylke\nNovember 2013\n\tAntall\nOslo\t1\n",
				"page 1 line 4: Fylke, 2013-11, : Antall | Oslo\n", "a page");
	check_pages(
		"\n\n" TITLE "\n\nFylke\n\n\nNovember 2013\n\n\n\tAntall\n\nOslo\t1\n\n\nViken\t2\n\n",
		"page 1 line 12: Fylke, 2013-11, : Antall | Oslo Viken\n", "blank lines decide nothing");
	check_pages("# **"
				"Deltakere i tiltak. Tiltak. En måned**\n## <b>Fylke</b>\n**November 2013**\n"
				"<b>Menn</b>\n\tA\tB\n<b>Oslo</b>\t1\n",
				"page 1 line 5: Fylke, 2013-11, Menn: A B | <b>Oslo</b>\n",
				"markup has no meaning");
	check_pages(TITLE "Fylke\nNovember 2013\n\tA\nOslo\t1\n" TITLE
					  "Alder\nMai 2014\n\tA\nOslo\t1\n",
				"page 1 line 4: Fylke, 2013-11, : A | Oslo\n"
				"page 2 line 9: Alder, 2014-05, : A | Oslo\n",
				"two pages");
	check_pages(TITLE "Tiltak\nog fylke\nNovember 2013\n\tA\nOslo\t1\n",
				"page 1 line 5: Tiltak og fylke, 2013-11, : A | Oslo\n", "a section of two lines");
}

/* A title that has lost the words by which titles are known is no section of its page. */
static void
test_spoilt_titles(void)
{
	static const struct
	{
		const char *line;
		bool is_title;
	} lines[] = {
		{"Deltakere i arbeidsrettede tiltak. Tiltak og fylke. En måmed", true},
		{"Deltakere i arbeidsrettede tiltak. Tiltak og fyl", true},
		{"Deltakere i arbeidsrettede tiltak. T", true},
		{"Deltakere i arbeidsrettede tiltak", false},
		{"Deltakere i arbeidsrettede tiltak. Menn", false},
		{"Deltakere. Tiltak og fylke", false},
	};

	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
	{
		const char *line = lines[i].line;
		char text[512];
		char expected[512];

		(void) snprintf(
			text, sizeof(text),
			TITLE "Fylke\nMai 2014\n\tA\nOslo\t1\n\n%s\nAlder\nMai 2014\n\tA\nOslo\t1\n", line);
		(void) snprintf(expected, sizeof(expected),
						"page 1 line 4: Fylke, 2014-05, : A | Oslo\n"
						"page 2 line 10: %s%sAlder, 2014-05, : A | Oslo\n"
						"%s%s%s9 info missing_title: Mai 2014\n",
						lines[i].is_title ? "" : line, lines[i].is_title ? "" : " ",
						lines[i].is_title ? "7 warning orphan_label: " : "",
						lines[i].is_title ? line : "", lines[i].is_title ? "\n" : "");
		check_pages(text, expected, line);
	}
}

static void
test_strata(void)
{
	check_pages(TITLE
				"Tiltak\nNovember 2013\n50-59 år\nJanuarFebruarMars\nI alt 50-59 år 74 79 73\n"
				"Oppfølging778\n60 år og over\n\tA\nOslo\t1\n",
				"page 1 line 9: Tiltak, 2013-11, 60 år og over: A | Oslo\n"
				"4 warning unexplained_heading: 50-59 år\n"
				"5 warning unexplained_heading: JanuarFebruarMars\n"
				"6 warning unexplained_heading: I alt 50-59 år 74 79 73\n"
				"7 warning unexplained_heading: Oppfølging778\n",
				"rows of a table that was not read, below months that touch");
	check_pages(
		TITLE
		"Tiltak\nNovember 2013\nNedsatt arbeidsevne, på tiltak\n19 år og under\n\tA\nOslo\t1\n",
		"page 1 line 6: Tiltak, 2013-11, Nedsatt arbeidsevne, på tiltak 19 år og under: A | Oslo\n",
		"a stratum over two lines");
	check_pages(TITLE "Tiltak\nNovember 2013\nMenn\n\tA\nMentor\t1\n\nKvinner\n\tA\nMentor\t2\n",
				"page 1 line 5: Tiltak, 2013-11, Menn: A | Mentor\n"
				"page 1 line 9: Tiltak, 2013-11, Kvinner: A | Mentor\n",
				"two tables on a page");
	check_pages(TITLE "Tiltak\nNovember 2013\nMenn\n\tA\nMentor\t1\n\n\tA\nMentor\t2\n",
				"page 1 line 5: Tiltak, 2013-11, Menn: A | Mentor\n"
				"page 1 line 8: Tiltak, 2013-11, Menn: A | Mentor\n",
				"the header alone again changes nothing else");
	check_pages(TITLE
				"Tiltak\nNovember 2013\nMenn\n\tA\nMentor\t1\nTiltak og alder\n\tA\nMentor\t2\n",
				"page 1 line 5: Tiltak, 2013-11, Menn: A | Mentor\n"
				"page 1 line 8: Tiltak og alder, 2013-11, : A | Mentor\n",
				"a further table may have its section");
	check_pages(TITLE "Tiltak\nNovember 2013\n\tA\nMentor\t1\nI alt\nKvinner\n\tA\nMentor\t2\n",
				"page 1 line 4: Tiltak, 2013-11, : A | Mentor\n"
				"page 1 line 8: Tiltak, 2013-11, Kvinner: A | Mentor\n"
				"6 warning orphan_label: I alt\n",
				"a total that lost its cells is no stratum");
	check_pages(TITLE "Tiltak\nNovember 2013\nOslo\nMentor 1 246 1 1181 124 992\nRogaland\n\tA\n"
					  "Mentor\t1\n",
				"page 1 line 7: Tiltak, 2013-11, Rogaland: A | Mentor\n"
				"4 warning unexplained_heading: Oslo\n"
				"5 warning unexplained_heading: Mentor 1 246 1 1181 124 992\n",
				"a table above that was not read is no stratum");
	check_pages(
		TITLE
		"Tiltak\nNovember 2013\nOslo\nMentor 5 * * +\nOppfølging * 4\nJobbklubb 6 5 6\nRogaland\n\tA\n"
		"Mentor\t1\n",
		"page 1 line 9: Tiltak, 2013-11, Rogaland: A | Mentor\n"
		"4 warning unexplained_heading: Oslo\n"
		"5 warning unexplained_heading: Mentor 5 * * +\n"
		"6 warning unexplained_heading: Oppfølging * 4\n"
		"7 warning unexplained_heading: Jobbklubb 6 5 6\n",
		"nor are few cells, with a star or without a dash, or with a sign among them");
	check_pages(TITLE
				"Tiltak\nNovember 2013\nMenn\nJanuar  Februar\nIArbeidsrettet\n\tA\nMentor\t1\n",
				"page 1 line 7: Tiltak, 2013-11, Menn: A | Mentor\n"
				"5 warning unexplained_heading: Januar  Februar\n"
				"6 warning unexplained_heading: IArbeidsrettet\n",
				"nor are headings, and what stands below them");
	check_pages(TITLE "Tiltak\nNovember 2013\nAlder 20 - 24\n\tA\nMentor\t1\n",
				"page 1 line 5: Tiltak, 2013-11, Alder 20 - 24: A | Mentor\n",
				"a stratum with numbers");
}

static void
test_missing_headings(void)
{
	check_pages(TITLE "Fylke\nNovember 2013\n\tA\nOslo\t1\n\nAlder\nMai 2014\n\tA\nOslo\t1\n",
				"page 1 line 4: Fylke, 2013-11, : A | Oslo\n"
				"page 2 line 9: Alder, 2014-05, : A | Oslo\n"
				"8 info missing_title: Mai 2014\n",
				"a page with no title");
	check_pages(TITLE "Fylke\nNovember 2013\n\tA\nOslo\t1\nViken\n\nMai 2014\n\tA\nOslo\t1\n",
				"page 1 line 4: Fylke, 2013-11, : A | Oslo\n"
				"page 2 line 9: , 2014-05, : A | Oslo\n"
				"6 warning orphan_label: Viken\n"
				"8 info missing_title: Mai 2014\n"
				"9 info missing_section: \tA\n",
				"a label above a period is the last page's, not a section");
	check_pages(TITLE "November 2013\n\tA\nOslo\t1\n",
				"page 1 line 3: , 2013-11, : A | Oslo\n3 info missing_section: \tA\n",
				"a page with no section");
	check_pages(TITLE "Tiltak og fylke\nMenn\n\tA\nOslo\t1\n",
				"page 1 line 4: Tiltak og fylke, -, Menn: A | Oslo\n",
				"a page with no period: the section names dimensions");
	check_pages(TITLE "Fylke\nMai 2014\n\tA\nOslo\t1\n" TITLE "Menn\n\tA\nOslo\t1\n",
				"page 1 line 4: Fylke, 2014-05, : A | Oslo\n"
				"page 2 line 8: , 2014-05, Menn: A | Oslo\n"
				"8 info missing_section: \tA\n",
				"the period of the page before it decides; a member is a stratum");
	check_pages("\tA\nOslo\t1\n",
				"page 1 line 1: , -, : A | Oslo\n"
				"1 info missing_section: \tA\n",
				"a table alone");
	check_pages(TITLE "Fylke\nMai 2014\nFylke\t2013\t2014\nOslo\t1\t2\n" TITLE
					  "Fylke\nMai 2014\nFylke\t2013\t2014\nOslo\t1\t2\n",
				"page 1 line 4: Fylke, 2014-05, : 2013 2014 | Oslo\n"
				"page 2 line 9: Fylke, 2014-05, : 2013 2014 | Oslo\n",
				"years over columns are no row of the page before");
}

static void
test_notes_page(void)
{
	check_pages(
		"Om tall. Noe. Annet\nOm tabellene\nNovember 2013\nSlik er det.\nKontakt oss\n" TITLE
		"Fylke\nNovember 2013\n\tA\nOslo\t1\n",
		"page 2 line 9: Fylke, 2013-11, : A | Oslo\n"
		"4 info unexplained_heading: Slik er det.\n"
		"5 info unexplained_heading: Kontakt oss\n",
		"a page of notes; the first line is a title by its form");
	check_pages(TITLE "Om tabellene\nNovember 2013\nTall mindre enn 4 vises ikke.\n" TITLE
					  "Fylke\nNovember 2013\n\tA\nOslo\t1\n",
				"page 2 line 8: Fylke, 2013-11, : A | Oslo\n", "a note that is understood");
	check_pages(TITLE "Fylke\nNovember 2013\n\tA\nOslo\t1\nSlik er det.\n",
				"page 1 line 4: Fylke, 2013-11, : A | Oslo\n"
				"6 warning unexplained_heading: Slik er det.\n",
				"prose behind a table");
	check_pages("Noe\n" TITLE, "1 warning unexplained_heading: Noe\n", "a line before the title");
}

#define TEN_WORDS "a a a a a a a a a a"
#define WORDS	  TEN_WORDS " " TEN_WORDS " " TEN_WORDS " " TEN_WORDS " " TEN_WORDS

static void
test_odd_lines(void)
{
	check_pages(TITLE "Fylke\nNovember 2013\n\tA\nOslo\t1\n----\t---\nViken\nAgder\t1\n",
				"page 1 line 4: Fylke, 2013-11, : A | Oslo (Viken) Agder\n"
				"6 info separator_row: ----\t---\n",
				"dashes and a lost row among rows, which is a row of text");
	check_pages(TITLE "Fylke\nNovember 2013\n\tA\nOslo\t1\nViken\n",
				"page 1 line 4: Fylke, 2013-11, : A | Oslo\n6 warning orphan_label: Viken\n",
				"a lost row at the end");
	check_pages(TITLE "Fylke\nNovember 2013\nOslo\t1\n\tA\nViken\t1\n",
				"page 1 line 5: Fylke, 2013-11, : A | Viken\n4 error row_before_header: Oslo\t1\n",
				"a row before its header");
	check_pages(TITLE "Fylke\nNovember 2013\n\tA\nOslo\t1\n" TITLE
					  "Fylke\nNovember 2013\nViken\t1\n",
				"page 1 line 4: Fylke, 2013-11, : A | Oslo\n"
				"page 2 line 4: Fylke, 2013-11, : A | Viken\n"
				"9 warning row_before_header: Viken\t1\n",
				"a page that lacks its headings has those of the page before");
	check_pages("**Helt ledige. Fylke. En måned**\n"
				"**Fylke**\nNovember 2013\n\tA\nOslo\t1\n"
				"**Delt ledige. Fylke. En måned**\n"
				"**Fylke**\nNovember 2013\nViken\t1\n",
				"page 1 line 4: Fylke, 2013-11, : A | Oslo\n"
				"9 error row_before_header: Viken\t1\n",
				"a page of another title has not");
	check_pages(TITLE "**Fylke**\nNovember 2013\n\tA\nOslo\t1\n" TITLE
					  "**Fylke**\nNovember 2013\n" TITLE "**Fylke**\nNovember 2013\nViken\t1\n",
				"page 1 line 4: Fylke, 2013-11, : A | Oslo\n"
				"12 error row_before_header: Viken\t1\n",
				"a page two pages further has not");
	check_pages(TITLE
				"Fylke\nJanuar - februar 2013\nJanuar Februar\nI alt 77 818 79 450\nOslo 11 12\n"
				"a\nb\nc\nd\ne\nf\ng\nh\ni\nAgder\t1\t2\n",
				"page 1 line 4: Fylke, 2013-01/2013-02, : Januar Februar | I alt Oslo\n"
				"7 warning orphan_label: a\n8 warning orphan_label: b\n"
				"9 warning orphan_label: c\n10 warning orphan_label: d\n"
				"11 warning orphan_label: e\n12 warning orphan_label: f\n"
				"13 warning orphan_label: g\n14 warning orphan_label: h\n"
				"15 warning orphan_label: i\n16 error row_before_header: Agder\t1\t2\n",
				"a row between tabs, below flowed text that has ended");
	check_pages(TITLE "Fylke\nNovember 2013\n\tA\tA\n\tB\nOslo\t1\n\tC\tD\n",
				"page 1 line 5: Fylke, 2013-11, : B | Oslo\n"
				"4 warning unexplained_heading: \tA\tA\n",
				"a header with no rows is no table");
	check_pages(TITLE "Fylke\nNovember 2013\n\tMenn\tKvinner\n\tA\tB\n\tC\nOslo\t1\n",
				"page 1 line 6: Fylke, 2013-11, : C | Oslo\n"
				"4 warning unexplained_heading: \tMenn\tKvinner\n"
				"5 warning unexplained_heading: \tA\tB\n",
				"two lines of headings over a third are named one by one");
	check_pages(TITLE "Fylke\nNovember 2013\n\tMenn\t\n\t2012\t\n\tA\tB\n\t1\t2\nOslo\t1\t2\n",
				"page 1 line 6: Fylke, 2013-11, : Menn  / 2012  / A B |  Oslo\n"
				"7 warning missing_label: \t1\t2\n",
				"headings of three rows, and a row that has lost its label");
	check_pages(TITLE "Fylke\nNovember 2013\n\tA\nOslo\t1\n" WORDS "\nMenn\n\tA\nViken\t1\n",
				"page 1 line 4: Fylke, 2013-11, : A | Oslo\n"
				"page 1 line 8: Fylke, 2013-11, " WORDS " Menn: A | Viken\n",
				"a line of more words than a name can have is no label of the table above");
}

/* More text than pending lines are kept for, and pages that do not keep memory. */
static void
test_bounds(void)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Diagnostics diagnostics = {.source = &source};
	Senses senses = {.source = &source};
	PageReader reader;
	Fragment fragment;
	Output out = {0};
	int n = 0;

	add_repeated(&out, "**linje** to\n", 1000);
	add_repeated(&out, TITLE "**Fylke** \nNovember 2013\n\tA\nOslo\t1\n", 10000);
	pages_start(&reader, (Slice) {out.text, out.len}, &source, &senses, &diagnostics);
	while (pages_next(&reader, &fragment))
	{
		check_slice(fragment.heading.section, "Fylke", "the section of each page");
		check_int(fragment.page, n + 2, "the page of each table");
		n++;
	}
	check_int(n, 10000, "a table on each page");
	/* And an eighth of the document, for where no block begins. */
	check(heap.bytes < 400000 + out.len / 8, "memory is used again, page by page");
	pages_release(&reader);
	senses_release(&senses);
	check_int(heap.live, 0, "all memory is given back");
	free(out.text);
}

/* What is printed at the head and foot of each page is not part of a heading. */
static void
test_heads_and_feet(void)
{
	static const char *const feet[] = {"7", "- 7 -", "Side 7", "SIDE 7 av 40", "7 / 40"};

	for (size_t i = 0; i < sizeof(feet) / sizeof(feet[0]); i++)
	{
		Output document = {0};
		Output expected = {0};

		addf(&document,
			 TITLE "Fylke\nNovember 2013\n\tA\nOslo\t1\n\n%s\n\nAlder\nMai 2014\n\n%s\n\n"
				   "Menn\n\tA\nViken\t1\n",
			 feet[i], feet[i]);
		addf(&expected,
			 "page 1 line 4: Fylke, 2013-11, : A | Oslo\n"
			 "page 2 line 15: Alder, 2014-05, Menn: A | Viken\n"
			 "7 info unexplained_heading: %s\n10 info missing_title: Mai 2014\n"
			 "12 info unexplained_heading: %s\n",
			 feet[i], feet[i]);
		check_pages(document.text, expected.text, feet[i]);
		free(document.text);
		free(expected.text);
	}
	check_pages(TITLE "Fylke\nNovember 2013\n\tA\nOslo\t1\n\nNAV\n\nStatistikk 1\n\nAlder\n"
					  "Mai 2014\n\tA\nViken\t1\n",
				"page 1 line 4: Fylke, 2013-11, : A | Oslo\n"
				"page 2 line 13: Alder, 2014-05, : A | Viken\n"
				"7 warning orphan_label: NAV\n9 warning orphan_label: Statistikk 1\n"
				"12 info missing_title: Mai 2014\n",
				"words that name nothing, set apart from a section that does");
	check_pages(TITLE "Alder\nNovember 2013\n\n60\når og over\n\n\tA\nOslo\t1\n",
				"page 1 line 8: Alder, 2013-11, 60 år og over: A | Oslo\n",
				"a number that a stratum wraps at is no page's");
	check_pages(TITLE "Fylke\nNovember 2013\n\tA\nOslo\t1\n\nYrke og\nalder\nMai 2014\n"
					  "\tA\nViken\t1\n",
				"page 1 line 4: Fylke, 2013-11, : A | Oslo\n"
				"page 2 line 10: Yrke og alder, 2014-05, : A | Viken\n"
				"9 info missing_title: Mai 2014\n",
				"a section that wraps");
	check_pages(TITLE "Fylke\nNovember 2013\n\tA\nOslo\t1\n\nYrke\n\nMai 2014\n\tA\nViken\t1\n",
				"page 1 line 4: Fylke, 2013-11, : A | Oslo\n"
				"page 2 line 10: Yrke, 2014-05, : A | Viken\n"
				"9 info missing_title: Mai 2014\n",
				"a section that nothing knows");
}

/* They are none either where they stand among headings or rows, nor where words do not tell them. */
static void
test_running_heads(void)
{
	check_pages(
		TITLE "Fylke  Side 1 av 2\nNovember 2013\nNAV. Kilde: Arena   Utskriftsdato 12.01.2023"
			  "   Side 1 av 2\n\tA\nOslo\t1\nNAV\t12.01.2023\t1 (2)\nViken\t2\n",
		"page 1 line 5: Fylke, 2013-11, : A | Oslo Viken\n"
		"4 info unexplained_heading: NAV. Kilde: Arena   Utskriftsdato 12.01.2023   Side 1 av 2\n"
		"7 info unexplained_heading: NAV\t12.01.2023\t1 (2)\n",
		"known by their words");
	check_pages("Direktoratet\n" TITLE "Fylke\nNovember 2013\n\tA\nOslo\t1\nNAV 12.01.2023\n1\n"
				"Direktoratet\n" TITLE "Alder\nMai 2014\nNAV 12.01.2023\n2\n\tA\nViken\t1\n"
				"Direktoratet\n" TITLE "Fylke\nJuni 2014\nMenn\n\tA\nOslo\t1\nNAV 12.01.2023\n3\n",
				"page 1 line 5: Fylke, 2013-11, : A | Oslo\n"
				"page 2 line 15: Alder, 2014-05, : A | Viken\n"
				"page 3 line 22: Fylke, 2014-06, Menn: A | Oslo\n"
				"1 info unexplained_heading: Direktoratet\n"
				"7 info unexplained_heading: NAV 12.01.2023\n8 info unexplained_heading: 1\n"
				"9 info unexplained_heading: Direktoratet\n"
				"13 info unexplained_heading: NAV 12.01.2023\n14 info unexplained_heading: 2\n"
				"17 info unexplained_heading: Direktoratet\n"
				"24 info unexplained_heading: NAV 12.01.2023\n25 info unexplained_heading: 3\n",
				"known by being repeated");
	check_pages(TITLE "Fylke\nNovember 2013\n\tA\nOslo\t1\n" TITLE "Fylke\nMai 2014\nAndre\n\tA\n"
					  "Oslo\t1\n" TITLE "Fylke\nJuni 2014\nAndre\n\tA\nOslo\t1\n",
				"page 1 line 4: Fylke, 2013-11, : A | Oslo\n"
				"page 2 line 10: Fylke, 2014-05, Andre: A | Oslo\n"
				"page 3 line 16: Fylke, 2014-06, Andre: A | Oslo\n",
				"sections and strata are repeated, too");
}

/* Some converters write a table's caption into its first cell. */
static void
test_stratum_in_corner(void)
{
	check_pages(TITLE "Fylke\nNovember 2013\nMenn\tAntall\tProsent\nOslo\t1\t2\n\n"
					  "Kvinner\tAntall\tProsent\nOslo\t3\t4\n",
				"page 1 line 4: Fylke, 2013-11, Menn: Antall Prosent | Oslo\n"
				"page 1 line 7: Fylke, 2013-11, Kvinner: Antall Prosent | Oslo\n",
				"two tables");
	check_pages(
		TITLE "Fylke\nNovember 2013\nMenn\tKvinner\tI alt\nOslo\t3\t4\n",
		"4 error row_before_header: Menn\tKvinner\tI alt\n5 error row_before_header: Oslo\t3\t4\n",
		"a corner may be lost");
}

/* A section in a cell of a workbook, below rows that its page has no title after. */
static void
test_section_in_cell(void)
{
	check_pages(TITLE "Fylke\nNovember 2013\n\tA\tB\nOslo\t1\t2\nAlder og kjønn\t\t\nMai 2014\t\t\n"
					  "\tA\tB\nMenn\t1\t2\nUkjent\t\t\nMai 2015\t\t\n\tA\tB\nMenn\t1\t2\n",
				"page 1 line 4: Fylke, 2013-11, : A B | Oslo\n"
				"page 2 line 8: Alder og kjønn, 2014-05, : A B | Menn Ukjent\n"
				"page 3 line 12: , 2015-05, : A B | Menn\n"
				"7 info missing_title: Mai 2014\n"
				"11 info missing_title: Mai 2015\n"
				"12 info missing_section: \tA\tB\n",
				"a section names a dimension, a last row of blank cells does not");
}

static void
test_lost_cells(void)
{
	check_pages(TITLE "Tiltak\nNovember 2013\nOslo\nOppfølging * 4\nRogaland\n\tA\nMentor\t1\n",
				"page 1 line 7: Tiltak, 2013-11, Rogaland: A | Mentor\n"
				"4 warning unexplained_heading: Oslo\n"
				"5 warning unexplained_heading: Oppfølging * 4\n",
				"two cells with a star above a table are no part of it");
	check_pages(TITLE "Tiltak\nNovember 2013\nOslo\n+\n\tA\nMentor\t1\n",
				"page 1 line 6: Tiltak, 2013-11, Oslo: A | Mentor\n"
				"5 info unexplained_heading: +\n",
				"a sign alone is none");
	check_pages(TITLE "Fylke\nNovember 2013\n2 964 * 3\nMenn\n\tA\nOslo\t1\n",
				"page 1 line 6: Fylke, 2013-11, Menn: A | Oslo\n"
				"4 warning missing_label: 2 964 * 3\n",
				"cells above a table are no part of its stratum");
	check_pages(TITLE "Fylke\nNovember 2013\n1\u00A0107 1\u00A0075\nMenn\n\tA\nOslo\t1\n",
				"page 1 line 6: Fylke, 2013-11, Menn: A | Oslo\n"
				"4 warning missing_label: 1\u00A0107 1\u00A0075\n",
				"nor are those with blanks of another kind");
	check_pages(TITLE "Fylke\nNovember 2013\n2\xC2\xA0"
					  "9643 151 12\nMenn\n\tA\nOslo\t1\n",
				"page 1 line 6: Fylke, 2013-11, Menn: A | Oslo\n"
				"4 warning missing_label: 2\xC2\xA0"
				"9643 151 12\n",
				"nor are they where no-break spaces part thousands");
	check_pages(TITLE "Fylke\nNovember 2013\nI alt Rogaland\nNordland\n\tA\nOslo\t1\n",
				"page 1 line 6: Fylke, 2013-11, Nordland: A | Oslo\n"
				"4 warning unexplained_heading: I alt Rogaland\n",
				"the total of another county is none either");
	check_pages(TITLE "Fylke\nNovember 2013\nI alt Rogaland\nMenn\n\tA\nOslo\t1\n",
				"page 1 line 6: Fylke, 2013-11, I alt Rogaland Menn: A | Oslo\n",
				"that of something else is");
	check_pages(TITLE "Fylke\nNovember 2013\nKvali\nfi\nseringsprogrammet\n\tA\nOslo\t1\n",
				"page 1 line 7: Fylke, 2013-11, Kvalifiseringsprogrammet: A | Oslo\n",
				"letters that a converter wrote apart");
	check_pages(
		TITLE "Fylke\nNovember 2013\n03\n11\nI alt\nOslo\nViken\nJanuar\n9\n4\n5\nFebruar\n11\n5\n"
			  "6\n",
		"4 info unexplained_heading: 03\n5 info unexplained_heading: 11\n"
		"6 error row_before_header: I alt\nOslo\nViken\n"
		"6 error row_before_header: I alt\nOslo\nViken\n"
		"6 error row_before_header: I alt\nOslo\nViken\n",
		"a table below codes that are a line each is not read");
	check_pages(
		TITLE
		"Tiltak\nNovember 2013\nMenn\nKvinner\nI alt Mentor Jobbklubb\nOslo 9 4 5\nViken 11 5 6\n",
		"4 info unexplained_heading: Menn\n5 info unexplained_heading: Kvinner\n"
		"7 error row_before_header: Oslo 9 4 5\n8 error row_before_header: Viken 11 5 6\n",
		"a flowed table below several strata is not read");
}

static void
check_titles(const char *document, const char *expected)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Diagnostics diagnostics = {.source = &source};
	Senses senses = {.source = &source};
	PageReader reader;
	Fragment fragment;
	Output out = {0};

	pages_start(&reader, slice_of(document), &source, &senses, &diagnostics);
	while (pages_next(&reader, &fragment))
	{
		add_slice(&out, fragment.heading.title);
		addf(&out, "|");
	}
	pages_release(&reader);
	senses_release(&senses);
	check_text(out.text, expected, document);
	free(out.text);
}

static void
test_wrapped_titles(void)
{
	check_titles(
		"Deltakere i tiltak. Tiltak,\nfylke og alder. En måned\nNovember 2013\n\tA\nOslo\t1\n"
		"Deltakere i tiltak. **Tiltak**,\r\nfylke og alder. En måned\nMai 2014\n\tA\nOslo\t1\n",
		"Deltakere i tiltak. Tiltak, fylke og alder. En måned|"
		"Deltakere i tiltak. Tiltak, fylke og alder. En måned|");
	check_titles("Deltakere i\ntiltak. Tiltak. En måned\nNovember 2013\n\tA\nOslo\t1\n",
				 "Deltakere i tiltak. Tiltak. En måned|");
	check_titles("NAV\nDeltakere. Tiltak. En måned\nNovember 2013\n\tA\nOslo\t1\n",
				 "Deltakere. Tiltak. En måned|");
	check_titles("Om tiltak. Mer\n\nom dem. Tiltak. En måned\nNovember 2013\n\tA\nOslo\t1\n",
				 "om dem. Tiltak. En måned|");
}

static void
test_titles_behind_feet(void)
{
	check_titles(
		"Side 1 av 2 NAV. Kilde: ArenaDeltakere. Tiltak. En måned\nNovember 2013\n\tA\nOslo\t1\n"
		"Side 2 av 2 NAV. Kilde: ArenaDeltakere. Tiltak. En måned\nMai 2014\n\tA\nOslo\t1\n",
		"Deltakere. Tiltak. En måned|Deltakere. Tiltak. En måned|");
	check_titles(
		"Side 1 av 2 Kilde: Et direktorat Deltakere. Tiltak. En måned\nNovember 2013\n\tA\n"
		"Oslo\t1\n",
		"|");
}

/* Footnotes below a table are no news. */
static const Case footnotes[] = {
	{"with a number",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "\tAntall\n"
	 "Oslo\t6\n"
	 "\n"
	 "1) Ved utgangen av måneden.\n",
	 "table 1: fylke x measure, 2020-03\n"
	 "5.1 detail fylke=Oslo 2020-03 antall: 6\n"
	 "7 info unexplained_heading: 1) Ved utgangen av måneden.\n"},
	{"raised",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "\tAntall\n"
	 "Oslo\t6\n"
	 "\n"
	 "¹ Ved utgangen av måneden.\n",
	 "table 1: fylke x measure, 2020-03\n"
	 "5.1 detail fylke=Oslo 2020-03 antall: 6\n"
	 "7 info unexplained_heading: ¹ Ved utgangen av måneden.\n"},
	{"without a mark",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "\tAntall\n"
	 "Oslo\t6\n"
	 "\n"
	 "Ved utgangen av måneden.\n",
	 "table 1: fylke x measure, 2020-03\n"
	 "5.1 detail fylke=Oslo 2020-03 antall: 6\n"
	 "7 warning unexplained_heading: Ved utgangen av måneden.\n"},
};

int
main(void)
{
	test_titles_behind_feet();
	test_lost_cells();
	test_whole_pages();
	test_spoilt_titles();
	test_strata();
	test_missing_headings();
	test_notes_page();
	test_odd_lines();
	test_bounds();
	test_heads_and_feet();
	test_running_heads();
	test_stratum_in_corner();
	test_section_in_cell();
	test_wrapped_titles();
	CHECK_CASES(footnotes);
	return test_result("test_pages");
}
