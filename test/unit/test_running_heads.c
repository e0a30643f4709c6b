/*-------------------------------------------------------------------------
 *
 * test_running_heads.c
 *	  Heads and feet of pages: known by their words, or by being repeated.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "layout/running_heads.h"
#include "words/page_words.h"

static void
test_words(void)
{
	static const char *const texts[][2] = {
		{"", ""},
		{"Side 3 av 20", ""},
		{"SIDE 3", ""},
		{"Page 3 of 20", ""},
		{"-- 3 of 20 --", ""},
		{"<!-- Page 3 -->", ""},
		{"<!-- PageBreak -->", ""},
		{"<!-- PageNumber=\"Side 1 av 5\" -->", ""},
		{"<!-- PageHeader=\"Ledige. Fylke\" -->", "Ledige. Fylke"},
		{"NAV. Kilde: Arena   Utskriftsdato 12.01.2023   Side 3 av 20", ""},
		{"NAV. Kilde: ArenaUtskriftsdato 12.01.2023Side 1 av 12", ""},
		{"| NAV. Kilde: Arena |  | Utskriftsdato 12.01.2023 | Side 3 av 20 |", ""},
		{"\"NAV. Kilde: Arena \",,\"Utskriftsdato 12.01.2023 \",Side 4 av 5", ""},
		{"NAV\t12.01.2023\t3 (20)", ""},
		{"NAV. Kilde: Arena", ""},
		{"Utskriftsdato: 12.01.2023", ""},
		{"Ledige. Tidsserie måned  Kilde: NAV", "Ledige. Tidsserie måned"},
		{"Tiltak Side 3 av 20", "Tiltak"},
		/* as they are */
		{"7", "7"},
		{"3 (20)", "3 (20)"},
		{"Oslo\t12\t3 (20)", "Oslo\t12\t3 (20)"},
		{"Oslo\t12\t77 818", "Oslo\t12\t77 818"},
		{"Tall per 12.01.2023", "Tall per 12.01.2023"},
		{"20 av 3", "20 av 3"},
		{"Side", "Side"},
		{"<!-- Tabell -->", "<!-- Tabell -->"},
		{"Arbeids- og velferdsdirektoratet", "Arbeids- og velferdsdirektoratet"},
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		check_slice(without_page_words(slice_of(texts[i][0])), texts[i][1], texts[i][0]);
	check(is_date(slice_of("12.01.2023")), "a day");
	check(!is_date(slice_of("01.2023")) && !is_date(slice_of("12.13.2023")), "no day");
}

/* What stands behind the foot of the page before. */
static void
test_words_before(void)
{
	static const char *const texts[][2] = {
		{"", ""},
		{"Side 2 av 20 NAV. Kilde: ArenaDeltakere. Tiltak. En måned",
		 "Deltakere. Tiltak. En måned"},
		{"NAV. Kilde: Arena Side 2 av 20Deltakere. Tiltak. En måned",
		 "Deltakere. Tiltak. En måned"},
		{"Side 2 av 20Ledige. Fylke. En måned", "Ledige. Fylke. En måned"},
		{"Side 2 av 20 Kilde: NAVLedige. Fylke. En måned", "Ledige. Fylke. En måned"},
		{"Side 2 av 20 Kilde: NAV Ledige. Fylke. En måned", "Ledige. Fylke. En måned"},
		{"Side 2 av 20 Kilde: Arbeids- og velferdsdirektoratetLedige. Fylke. En måned",
		 "Ledige. Fylke. En måned"},
		{"Side 2 av 20 Kilde: Registeret påØkt oppfølging. Fylke. En måned",
		 "Økt oppfølging. Fylke. En måned"},
		{"NAV. Kilde: ArenaLedige. Fylke. En måned", "NAV. Kilde: ArenaLedige. Fylke. En måned"},
		/* where the source ends is not told */
		{"Side 2 av 20 Kilde: Arbeids- og velferdsdirektoratet Ledige. Fylke. En måned", ""},
		/* as they are */
		{"Side 2 av 20 NAV. Kilde: Arena", "Side 2 av 20 NAV. Kilde: Arena"},
		{"NAV. Kilde: Arena Side 2 av 20", "NAV. Kilde: Arena Side 2 av 20"},
		{"Side 20 av 2 Ledige", "Side 20 av 2 Ledige"},
		{"Side om side", "Side om side"},
		{"Kilde: Arena", "Kilde: Arena"},
		{"NAV-ansatte. Fylke. En måned", "NAV-ansatte. Fylke. En måned"},
		{"Nordland", "Nordland"},
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		check_slice(behind_page_words(slice_of(texts[i][0])), texts[i][1], texts[i][0]);
}

/* Is the line a running head of the document? */
static void
check_head(const char *document, const char *line, bool expected, const char *what)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Arena arena = {.source = &source};
	RunningHeads heads = {.document = slice_of(document)};

	check(is_running_head(&heads, slice_of(line), &arena) == expected, what);
	check(is_running_head(&heads, slice_of(line), &arena) == expected, "asked again");
	arena_release(&arena);
	check_int(heap.live, 0, what);
}

static void
test_repeated(void)
{
	static const char feet[] = "Direktoratet\nLedige\nNAV 12.01.2023\n1 (3)\n"
							   "Direktoratet\nLedige\nOslo 5\nNAV  12.01.2023\n2 (3)\n"
							   "**Direktoratet**\nYrke\nOslo 5\nNAV 12.01.2023\n\n3 (3)\n";

	check_head(feet, "2 (3)", true, "the number of a page");
	check_head(feet, "NAV 12.01.2023", true, "what stands above it on each page");
	check_head(feet, "Direktoratet", true, "and below it");
	check_head(feet, "Ledige", false, "what does so on some");
	check_head(feet, "Oslo 5", false, "what is not on each page");
	check_head(feet, "Viken", false, "what is not there at all");
	check_head("Oslo 5 7\nOslo 6 7\n", "Oslo 5 7", false, "twice may be chance");
	check_head("Oslo 5 7\nOslo 6 8\nOslo 9 9\n", "Oslo 5 7", false, "numbers as of cells");
	check_head("Oslo 5 7\nOslo 5 7\nOslo 6 7\n", "Oslo 5 7", false, "a number that stays once");
	check_head("s. 1\ns. 2\ns. 3\ns. 1\ns. 2\n", "s. 2", true, "two reports");
	check_head("X\nLedige. Tidsserie måned\nX\nLedige. Tidsserie måned\nX\n"
			   "Ledige. Tidsserie måned\n",
			   "X", true, "above each title");
	check_head("Ledige. Tidsserie måned\nX\nLedige. Tidsserie måned\nX\n"
			   "Ledige. Tidsserie måned\nX\nY\n",
			   "X", false, "below each title");
	check_head("A 1 2 3 4 5 6 7 8 9\nA 2 2 3 4 5 6 7 8 9\nA 3 2 3 4 5 6 7 8 9\n",
			   "A 1 2 3 4 5 6 7 8 9", false, "a row of cells");
	check_head("", "X", false, "no document");
}

/* More lines than there is room for: the first are known. */
static void
test_many(void)
{
	Output out = {0};

	addf(&out, "s. 1\n");
	for (int i = 0; i < 5000; i++)
		addf(&out, "%c%c%c\n", 'a' + i % 26, 'a' + i / 26 % 26, 'a' + i / 676);
	addf(&out, "s. 2\ns. 3\nlate 1\nlate 2\nlate 3\n");
	check_head(out.text, "s. 9", true, "a head among many lines");
	check_head(out.text, "late 1", false, "one that comes too late");
	free(out.text);
}

static void
test_no_memory(void)
{
	Heap heap = {.fail_at = 1};
	MemorySource source = heap_source(&heap);
	Arena arena = {.source = &source};
	RunningHeads heads = {.document = slice_of("s. 1\ns. 2\ns. 3\n")};

	check(!is_running_head(&heads, slice_of("s. 1"), &arena), "nothing is known without memory");
	check(arena.exhausted, "and that is told");
	arena_release(&arena);
}

int
main(void)
{
	test_words();
	test_words_before();
	test_repeated();
	test_many();
	test_no_memory();
	return test_result("test_running_heads");
}
