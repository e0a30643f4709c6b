/*-------------------------------------------------------------------------
 *
 * test_flow_split.c
 *	  Flowed text with many rows on a line: where it is split, and what is read then.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/flow_split.h"
#include "grid/lines.h"
#include "testing.h"

#define TITLE "Helt ledige. Fylke. Tidsserie måned "

static const struct
{
	const char *name;
	const char *document;
	const char *split; /* with ~ where a line of the document goes on; NULL: as it is */
} cases[] = {
	{"a page on a line",
	 TITLE "Fylke Januar 2022 - Mars 2022 Januar Februar Mars I alt 1 818 2 450 3 462 Oslo 1 2 * "
		   "Viken 3 4 5\n",
	 "Helt ledige. Fylke. Tidsserie måned~\nFylke~\nJanuar 2022 - Mars 2022~\n"
	 "Januar Februar Mars~\nI alt 1 818 2 450 3 462~\nOslo 1 2 *~\nViken 3 4 5\n"},
	{"periods that have lost their dash, as all the document has",
	 "Fylke Januar Mars 2022 Kvinner Januar Februar Mars I alt 1 818 2 450 3 462 Oslo 1 2 * Viken 3 4 5\n"
	 "Fylke Desember 2022 Februar 2023\nDesember Januar Februar I alt 4 2 3 Oslo 1 2 * Viken 3 4 5\n",
	 "Fylke~\nJanuar - Mars 2022~\nKvinner~\nJanuar Februar Mars~\nI alt 1 818 2 450 3 462~\n"
	 "Oslo 1 2 *~\nViken 3 4 5\nFylke~\nDesember 2022 - Februar 2023\nDesember Januar Februar~\n"
	 "I alt 4 2 3~\nOslo 1 2 *~\nViken 3 4 5\n"},
	{"two months, in a document that has dashes",
	 "Om - Fylke Januar Mars 2022 Kvinner Januar Februar I alt 1 818 2 450 Oslo 1 2 Viken 3 4\n",
	 "Om - Fylke Januar~\nMars 2022~\nKvinner~\nJanuar Februar~\nI alt 1 818 2 450~\n"
	 "Oslo 1 2~\nViken 3 4\n"},
	{"a month and one before it",
	 "Fylke Mars 2022 Januar 2022 Kvinner Januar Februar I alt 1 818 2 450 Oslo 1 2 Viken 3 4\n",
	 "Fylke~\nMars 2022~\nJanuar 2022~\nKvinner~\nJanuar Februar~\nI alt 1 818 2 450~\n"
	 "Oslo 1 2~\nViken 3 4\n"},
	{"a name in front of a total is the last of the headings",
	 "Alder November 2013 I alt Oslo Viken Ukjent I alt 5 402 5 000 400 2 19 år og under 226 220 5 1 "
	 "20-24 år 742 700 42 * 25-29 år 4 434 4 080 353 1\n",
	 "Alder~\nNovember 2013~\nI alt Oslo Viken Ukjent~\nI alt 5 402 5 000 400 2~\n"
	 "19 år og under 226 220 5 1~\n20-24 år 742 700 42 *~\n25-29 år 4 434 4 080 353 1\n"},
	{"what a total is of takes two names, in front of what are parts of it",
	 TITLE
	 "Alder Januar - Mars 2019 Nedsatt arbeidsevne, på tiltak 60 år og over I alt nedsatt arbeidsevne, på tiltak 60 år og over "
	 "Avklaringstiltak Opplæring Januar 2 549 549 20 Februar 2 573 573 12 Mars 2 596 596 17\n",
	 NULL},
	{"two pages on a line, with a stratum",
	 TITLE "Fylke Mai 2022 Kvinner I alt Oslo Viken I alt kvinner 9 5 4 19 år og under 3 2 1 "
		   "20-24 år 6 3 3 " TITLE "Fylke Mai 2022 Menn I alt Oslo Viken I alt menn 9 5 4",
	 "Helt ledige. Fylke. Tidsserie måned~\nFylke~\nMai 2022~\nKvinner~\nI alt Oslo Viken~\n"
	 "I alt kvinner 9 5 4~\n19 år og under 3 2 1~\n20-24 år 6 3 3~\n"
	 "Helt ledige. Fylke. Tidsserie måned~\nFylke~\nMai 2022~\nMenn~\nI alt Oslo Viken~\n"
	 "I alt menn 9 5 4"},
	{"wider blanks between cells, and heads of pages",
	 "NAV. Kilde: Arena   Side 1  " TITLE
	 " Mai 2022  I alt   Oslo   Viken I alt   1 045   1 018   27  "
	 "Kvinner   1   *   2 Menn   7   8   9  Utskriftsdato 12.01.2023\n",
	 "Helt ledige. Fylke. Tidsserie måned~\nMai 2022~\nI alt  Oslo  Viken~\n"
	 "I alt  1 045  1 018  27~\nKvinner  1  *  2~\nMenn  7  8  9\n"},
	{"wider blanks between thousands, too",
	 "Januar   Februar  I alt   1   045   2   018  Oslo   1   *  Viken   7   8\n",
	 "Januar Februar~\nI alt 1 045 2 018~\nOslo 1 *~\nViken 7 8\n"},
	{"the label of a row ends behind its cells",
	 "Januar Februar I alt 5 6 Høyere 1 2 utdanning Vgs/yrkesfaglig utdanning 3 4 enkeltplass "
	 "Mentor 7 8\n",
	 "Januar Februar~\nI alt 5 6~\nHøyere 1 2~\nutdanning~\nVgs/yrkesfaglig utdanning 3 4~\n"
	 "enkeltplass~\nMentor 7 8\n"},
	{"another table of what has two names, in the same line",
	 "Rogaland Januar   Februar I alt Rogaland   1 107   1 075 1101 Eigersund   87   81 1103 Stavanger   2   3 "
	 "Nordland - Nordlánnda Januar   Februar I alt Nordland - Nordlánnda   398   380 1804 Bodø   306   295\n",
	 "Rogaland~\nJanuar  Februar~\nI alt Rogaland  1 107  1 075~\n1101 Eigersund  87  81~\n1103 Stavanger  2  3~\n"
	 "Nordland - Nordlánnda~\nJanuar  Februar~\nI alt Nordland - Nordlánnda  398  380~\n1804 Bodø  306  295\n"},
	{"a label that is not known", "Januar Februar I alt 5 6 Kurs i fiske 1 2 Mentor 7 8\n",
	 "Januar Februar~\nI alt 5 6~\nKurs i fiske 1 2~\nMentor 7 8\n"},
	{"two labels, of which one has lost its cells",
	 "Januar Februar I alt 5 6 Oslo Viken 1 2 Agder 7 8\n", NULL},
	{"a label that goes on with nothing known",
	 "Januar Februar I alt 5 6 Oslo 1 2 by og Viken 1 2\n", NULL},
	{"no headings", "Oslo 1 2 Viken 3 4 Agder 5 6\n", NULL},
	{"headings of which there are more than cells",
	 "Januar Februar Mars I alt 5 6 Oslo 1 2 Viken 1 2\n", NULL},
	{"headings that digits allow in two ways",
	 "Kvinner Menn I alt Oslo 110 220 330 Viken 110 220 330 Agder 110 220 330\n", NULL},
	{"cells of a row are torn", "Januar Februar I alt 5 6 Oslo 1 2 Viken 7^ 3 4 Agder 5 6\n", NULL},
	{"stars set off", "Januar Februar I alt 5 6 Oslo *^1 148 Viken *^ * Agder 5 6\n",
	 "Januar Februar~\nI alt 5 6~\nOslo * 1 148~\nViken * *~\nAgder 5 6\n"},
	{"bold, and cells below their label",
	 "Mai 2022\n\nOslo **Januar Februar I alt Oslo**\n\n## 5 6\n\nKvinner 1 2 Menn 3 4 Ukjent 5 6\n",
	 "Mai 2022\n\nOslo~\nJanuar Februar\n\nI alt Oslo 5 6\n\nKvinner 1 2~\nMenn 3 4~\nUkjent 5 6\n"},
	{"codes", "Januar Februar I alt 11 Rogaland 5 6 1101 Eigersund 1 2 1103 Stavanger 3 4\n",
	 "Januar Februar~\nI alt 11 Rogaland 5 6~\n1101 Eigersund 1 2~\n1103 Stavanger 3 4\n"},
	{"a title and a period on a line, and rows on lines of their own",
	 TITLE "Fylke Januar mars 2023\n\nI alt Oslo Viken\n\nJanuar 5 2 3\n\nFebruar 6 2 4\n",
	 "Helt ledige. Fylke. Tidsserie måned~\n"
	 "Fylke~\n"
	 "Januar - mars 2023\n"
	 "\n"
	 "I alt Oslo Viken\n"
	 "\n"
	 "Januar 5 2 3\n"
	 "\n"
	 "Februar 6 2 4\n"},
	{"a title and a section",
	 TITLE "Alder\nJanuar - mars 2023\nJanuar Februar Mars\nI alt 5 6 7\nOslo 1 2 3\n", NULL},
	{"rows on lines of their own", "Januar Februar\nI alt 5 6\nOslo 1 2\nViken 3 4\n", NULL},
	{"cells between pipes", "|Januar|Februar| I alt 5 6 Oslo 1 2 Viken 3 4 Agder 5 6\n", NULL},
	{"prose", "Tall mindre enn 5 er erstattet, jf. § 7-1, 2 av 10 i 2022 og 3 i 2023.\n", NULL},
	{"nothing", "", NULL},
};

/* Rows keep the line that they stand on. */
static const Case whole[] = {
	{"a page on a line",
	 "\n" TITLE
	 "Fylke Januar 2022 - Mars 2022 Januar Februar Mars I alt 3 4 5 Oslo 1 2 3 Viken 2 2 2\n",
	 "table 1: fylke x month, 2022-Q1\n"
	 "2.1 total 2022-01 antall: 3\n2.2 total 2022-02 antall: 4\n2.3 total 2022-03 antall: 5\n"
	 "2.1 detail fylke=Oslo 2022-01 antall: 1\n2.2 detail fylke=Oslo 2022-02 antall: 2\n"
	 "2.3 detail fylke=Oslo 2022-03 antall: 3\n2.1 detail fylke=Viken 2022-01 antall: 2\n"
	 "2.2 detail fylke=Viken 2022-02 antall: 2\n2.3 detail fylke=Viken 2022-03 antall: 2\n"},
	{"prose before a title that comes again, on one line",
	 "Deltakere i arbeidsrettede tiltak. Tiltak og kjønn. Tidsserie måned Om tabellene Januar - juni 2017 Tall "
	 "mindre enn 5 er erstattet med tegnet «*», jf. § 7-1. Deltakere i arbeidsrettede tiltak. Tiltak og kjønn. "
	 "Tidsserie måned Kjønn Januar - juni 2017 januar februar mars I alt 36 229 41 906 60 063 Kvinner 27 701 "
	 "9 176 22 234 Menn 8 528 32 730 37 829\n",
	 "table 1: kjonn x month, 2017-01/2017-06\n"
	 "1.1 total 2017-01 antall: 36229\n"
	 "1.2 total 2017-02 antall: 41906\n"
	 "1.3 total 2017-03 antall: 60063\n"
	 "1.1 detail kjonn=Kvinner 2017-01 antall: 27701\n"
	 "1.2 detail kjonn=Kvinner 2017-02 antall: 9176\n"
	 "1.3 detail kjonn=Kvinner 2017-03 antall: 22234\n"
	 "1.1 detail kjonn=Menn 2017-01 antall: 8528\n"
	 "1.2 detail kjonn=Menn 2017-02 antall: 32730\n"
	 "1.3 detail kjonn=Menn 2017-03 antall: 37829\n"},
	{"labels without cells behind the last row, of which one is a total: they are not what the next table is of",
	 TITLE
	 "Tiltak Mars 2022 I alt Oslo Viken I alt 9 5 4 Mentor 3 2 1 Jobbklubb 6 3 3 Egenetablering I alt jobbskaping og egenetablering\n"
	 "Fylke Mai 2022 I alt Oslo Viken I alt 9 5 4 Mentor 3 2 1 Jobbklubb 6 3 3\n",
	 "table 1: tiltak x fylke, 2022-03\n"
	 "1.1 total 2022-03 antall: 9\n"
	 "1.2 subtotal fylke=Oslo 2022-03 antall: 5\n"
	 "1.3 subtotal fylke=Viken 2022-03 antall: 4\n"
	 "1.1 subtotal tiltaksgruppe=Oppfølging tiltak=Mentor 2022-03 antall: 3\n"
	 "1.2 detail tiltaksgruppe=Oppfølging tiltak=Mentor fylke=Oslo 2022-03 antall: 2\n"
	 "1.3 detail tiltaksgruppe=Oppfølging tiltak=Mentor fylke=Viken 2022-03 antall: 1\n"
	 "1.1 subtotal tiltaksgruppe=Oppfølging tiltak=Jobbklubb 2022-03 antall: 6\n"
	 "1.2 detail tiltaksgruppe=Oppfølging tiltak=Jobbklubb fylke=Oslo 2022-03 antall: 3\n"
	 "1.3 detail tiltaksgruppe=Oppfølging tiltak=Jobbklubb fylke=Viken 2022-03 antall: 3\n"
	 "1.1 subtotal tiltak=Egenetablering I alt jobbskaping og egenetablering 2022-03 antall:  invalid\n"
	 "1.2 detail tiltak=Egenetablering I alt jobbskaping og egenetablering fylke=Oslo 2022-03 antall:  invalid\n"
	 "1.3 detail tiltak=Egenetablering I alt jobbskaping og egenetablering fylke=Viken 2022-03 antall:  invalid\n"
	 "1 warning ambiguous_columns: Egenetablering I alt jobbskaping og egenetablering\n"
	 "1 info unknown_label: Egenetablering I alt jobbskaping og egenetablering\n"
	 "1 info no_subtotal: Egenetablering I alt jobbskaping og egenetablering\n"
	 "1 info no_subtotal: Jobbklubb\n"
	 "1 info no_subtotal: Mentor\n"
	 "1.1 error invalid_cell:  -> Egenetablering I alt jobbskaping og egenetablering\n"
	 "1.2 error invalid_cell:  -> Egenetablering I alt jobbskaping og egenetablering\n"
	 "1.3 error invalid_cell:  -> Egenetablering I alt jobbskaping og egenetablering\n"
	 "table 2: tiltak x fylke, 2022-05\n"
	 "2.1 total 2022-05 antall: 9\n"
	 "2.2 subtotal fylke=Oslo 2022-05 antall: 5\n"
	 "2.3 subtotal fylke=Viken 2022-05 antall: 4\n"
	 "2.1 subtotal tiltaksgruppe=Oppfølging tiltak=Mentor 2022-05 antall: 3\n"
	 "2.2 detail tiltaksgruppe=Oppfølging tiltak=Mentor fylke=Oslo 2022-05 antall: 2\n"
	 "2.3 detail tiltaksgruppe=Oppfølging tiltak=Mentor fylke=Viken 2022-05 antall: 1\n"
	 "2.1 subtotal tiltaksgruppe=Oppfølging tiltak=Jobbklubb 2022-05 antall: 6\n"
	 "2.2 detail tiltaksgruppe=Oppfølging tiltak=Jobbklubb fylke=Oslo 2022-05 antall: 3\n"
	 "2.3 detail tiltaksgruppe=Oppfølging tiltak=Jobbklubb fylke=Viken 2022-05 antall: 3\n"
	 "2 info missing_title: Mai 2022\n"
	 "2 info no_subtotal: Jobbklubb\n"
	 "2 info no_subtotal: Mentor\n"},
	{"the sign of lines that go on, in a document",
	 TITLE "\nFylke\x1F\nJanuar 2022\n\tAntall\x1F\nOslo\t3\x1F\nViken\t4\n",
	 "table 1: fylke x measure, 2022-01\n5.1 detail fylke=Oslo 2022-01 antall: 3\n"
	 "6.1 detail fylke=Viken 2022-01 antall: 4\n"},
};

/* The document comes out so, and all memory is given back. */
static void
check_split(const char *document, const char *expected, const char *name)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Arena arena = {.source = &source};
	Slice split;
	char *text;

	check(flow_split_rows(slice_of(document), &arena, &split), name);
	text = calloc(1, split.len + 1);
	memcpy(text, split.ptr, split.len);
	for (size_t i = 0; i < split.len; i++)
	{
		if (text[i] == LINE_GOES_ON)
			text[i] = '~';
	}
	check_text(text, expected == NULL ? document : expected, name);
	free(text);
	arena_release(&arena);
	check_int(heap.live, 0, "memory is given back");
}

int
main(void)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check_split(cases[i].document, cases[i].split, cases[i].name);
	CHECK_CASES(whole);
	return test_result("test_flow_split");
}
