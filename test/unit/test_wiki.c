/*-------------------------------------------------------------------------
 *
 * test_wiki.c
 *	  The markup of wikis and plain text: which documents are in it, and the Markdown
 *	  that they become.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/wiki.h"
#include "testing.h"

static const struct
{
	const char *name;
	const char *document;
	const char *piped; /* NULL: as it is */
} cases[] = {
	{"MediaWiki, a cell a line",
	 "<span id=\"kjønn\"></span>\n== Kjønn ==\n\n{| class=\"x\"\n|+ Kvinner\n!\n! Mars\n! '''Mai'''\n"
	 "|- style=\"y\"\n| '''I alt'''\n| 1 234\n| *\n|-\n| Oslo\n|\n| 5\n|}\nslutt\n",
	 "<span id=\"kjønn\"></span>\nKjønn\n\n\nKvinner\n|  | Mars | Mai |\n\n\n\n| I alt | 1 234 | * "
	 "|\n\n\n\n| Oslo |  | 5 |\n\n\n\nslutt"},
	{"MediaWiki, a row a line",
	 "{|\r\n! !! colspan=\"2\" | Mars !! Mai\r\n|-\r\n| align=right | Oslo || 1 || 2 || 3\r\n|}\r\n",
	 "\n|  | Mars || Mai |\n\n| Oslo | 1 | 2 | 3 |"},
	{"MediaWiki, a cell of several lines", "{|\n|-\n| I alt\nOslo\n| 5\n|}\n",
	 "\n\n| I alt Oslo | 5 |"},
	{"Jira",
	 "h2. {anchor:kjønn}Kjønn\n||  || Mars || Mai ||\n| *I alt* | *\\** | 5 |\n| Oslo | | \\*|\n"
	 "hm. 5\n",
	 "h2. {anchor:kjønn}Kjønn\n|  | Mars | Mai |\n| I alt | \\* | 5 |\n| Oslo |  | \\* |\nhm. 5"},
	{"Jira, close together", "||Fylke||Mars||Mai||\n|Oslo|1|2|\n",
	 "| Fylke | Mars | Mai |\n| Oslo | 1 | 2 |"},
	{"Org",
	 "* Tiltak\n  :PROPERTIES:\n  :CUSTOM_ID: tiltak\n  :END:\n** Kjønn\n#+caption: Kvinner\n"
	 "#+attr_html: :x y\n|       | Mars |\n|-------+------|\n| *I alt* | *** |\n|-------+------|\n"
	 "| Oslo  | *    |\nvar: 5 ** 3\n",
	 "Tiltak\n\n\n\nKjønn\nKvinner\n\n|  | Mars |\n\n| I alt | * |\n\n| Oslo | * |\nvar: 5 ** 3"},
	{"Textile",
	 "h1(#tiltak). Tiltak\n\n|_. |_. Mars|_\\2. Mai|\n|*I alt*|1 234|&#42;||\n|>. Oslo|&#45;5|*|7.5|\n",
	 "h1(#tiltak). Tiltak\n\n|  | Mars | Mai ||\n| I alt | 1 234 | &#42; |  |\n| Oslo | &#45;5 | * | 7.5 |"},
	{"AsciiDoc",
	 "== Tiltak\n\n.Kvinner\n[cols=\",,\",options=\"header\",]\n|===\n| |Mars |Mai\n|*I alt* |*1 234*\n"
	 "|***\n\n|Avklaring og\nmer |1\n234 |*\n|Oslo |5 |\n|===\n...\n[source]\n",
	 "Tiltak\n\nKvinner\n\n\n|  | Mars | Mai |\n| I alt | 1 234 | * |\n\n\n| Avklaring og mer | 1 234 "
	 "| * |\n\n\n| Oslo | 5 |  |\n\n..."},
	{"AsciiDoc whose first line tells the columns, and spans",
	 "|===\n|Fylke h|Mars 2+|Mai\n\n|Oslo |1 |2 |3\n|===\n",
	 "\n| Fylke | Mars | Mai ||\n\n| Oslo | 1 | 2 | 3 |"},
	{"Markdown with empty headings", "||Antall||\n|---|---|---|\n|I alt|5|6|\n", NULL},
	{"Markdown without dashes below", "||Antall||\n|I alt|5|6|\n", NULL},
	{"Markdown", "| |Mars|\n|-|-|\n|Oslo|5|\n", NULL},
	{"a drawn table", "+---+---+\n|   | 5 |\n+---+---+\n", NULL},
	{"pipes between", "a | b\nc || d\n", NULL},
	{"nothing", "", NULL},
};

/* What is refused: the line, and what stands there. */
static const struct
{
	const char *document;
	int line; /* 0: it is not */
	const char *text;
} refused[] = {
	{"{|\n! rowspan=\"2\" | Fylke\n|}\n", 2, "! rowspan=\"2\" | Fylke"},
	{"{|\n| colspan=\"2\" rowspan=\"1\" | Fylke\n|}\n", 0, ""},
	{"{|\n! colspan=\"99\" | Fylke\n|}\n", 2, "! colspan=\"99\" | Fylke"},
	{"{|\n| a\n{|\n", 3, "{|"},
	{"|_. a|_/2. b|\n", 1, "|_. a|_/2. b|"},
	{"|_. a|_. b|\n|Oslo|5\n", 2, "|Oslo|5"},
	{"|===\n|a .2+|b\n|===\n", 2, "|a .2+|b"},
	{"[cols=\",\"]\n|===\n|a |b |c |d\n|===\n", 3, "|a |b |c |d"},
};

/* The whole reader, with the lines of the document. */
static const Case whole[] = {
	{"MediaWiki",
	 "= Helt ledige. Kjønn. Tidsserie måned =\n== Kjønn ==\n\nJanuar 2022 - Februar 2022\n\n"
	 "{|\n!\n! Januar\n! Februar\n|-\n| '''I alt'''\n| '''1 818'''\n| 450\n|-\n| Kvinner\n| 1 234\n"
	 "| \n|}\n",
	 "table 1: kjonn x month, 2022-01/2022-02\n"
	 "11.1 total 2022-01 antall: 1818\n"
	 "11.2 total 2022-02 antall: 450\n"
	 "15.1 detail kjonn=Kvinner 2022-01 antall: 1234\n"
	 "15.2 detail kjonn=Kvinner 2022-02 antall: 0 blank\n"},
	{"refused",
	 "= Helt ledige. Kjønn. Tidsserie måned =\nJanuar 2022\n{|\n! rowspan=2 | a\n! Antall\n|-\n| 5\n|}",
	 "4 error unread_dialect: ! rowspan=2 | a -> a wiki's markup, with cells that span rows, or "
	 "several rows on a line; pandoc -t gfm or -t html writes what is read\n"},
};

/* What is piped, and what is refused. */
static void
check_piped(const char *document, const char *piped, int line, const char *text)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Arena arena = {.source = &source};
	Refusal refusal = {0};
	Slice copy;

	check(wiki_piped(slice_of(document), &arena, &copy, &refusal), document);
	if (piped != NULL)
		check_slice(copy, piped, document);
	check_int(refusal.line, line, document);
	if (line > 0)
		check_slice(refusal.text, text, document);
	arena_release(&arena);
}

/* Long and broken ones: nothing is written beside the copy, and the time is linear. */
static void
check_many(const char *start, const char *repeated)
{
	Output out = {0};

	addf(&out, "%s", start);
	for (int i = 0; i < 200000; i++)
		add_bytes(&out, repeated, strlen(repeated));
	{
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		Arena arena = {.source = &source};
		Refusal refusal = {0};
		Slice copy;

		check(wiki_piped((Slice) {out.text, out.len}, &arena, &copy, &refusal), repeated);
		arena_release(&arena);
	}
	free(out.text);
}

int
main(void)
{
	CHECK_CASES(whole);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check_piped(cases[i].document, cases[i].piped == NULL ? cases[i].document : cases[i].piped,
					0, "");
	for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
		check_piped(refused[i].document, NULL, refused[i].line, refused[i].text);
	check_many("{|\n", "!");
	check_many("{|\n", "| colspan=\"8\" |\n");
	check_many("{|\n", "|-\n|");
	check_many("||a||\n|a|\n", "||");
	check_many("|_. a|\n", "|\\8.");
	check_many("|---+---|\n", "|\n");
	check_many("|===\n", "8+|");
	check_many("|===\n", " a");
	check_many("[cols=\"\"]\n|===\n", "|\n");
	return test_result("test_wiki");
}
