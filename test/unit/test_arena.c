/*-------------------------------------------------------------------------
 *
 * test_arena.c
 *	  Memory that is handed in, used and given back, and what happens when it
 *	  runs out anywhere in a reading.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "text/arena.h"

static void
test_alloc(void)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Arena arena = {.source = &source};
	unsigned char *pieces[2000];
	const size_t count = sizeof(pieces) / sizeof(pieces[0]);
	bool whole = true;

	arena_reset(&arena);
	check(heap.requests == 0, "an empty arena has nothing to forget");
	for (size_t i = 0; i < count; i++)
	{
		pieces[i] = arena_alloc(&arena, i);
		check((uintptr_t) pieces[i] % 8 == 0, "aligned to 8");
		memset(pieces[i], (int) (i % 251), i);
	}
	for (size_t i = 0; i < count; i++)
	{
		for (size_t j = 0; j < i; j++)
			whole = whole && pieces[i][j] == i % 251;
	}
	check(whole, "pieces do not overlap");
	check(heap.requests < 20, "chunks grow, so they are few");
	arena_reset(&arena);
	check_int(heap.live, 1, "a reset keeps one chunk");
	heap.requests = 0;
	arena_alloc(&arena, 4000);
	check_int(heap.requests, 0, "which is used again");
	arena_alloc(&arena, (size_t) 5 << 20);
	check_int(heap.requests, 1, "a large piece has a chunk of its own");
	arena_release(&arena);
	check_int(heap.live, 0, "a release gives all back");
	arena_release(&arena);
	check(arena_alloc(&arena, 1) != NULL, "a released arena can be used again");
	arena_release(&arena);
	check_int(heap.live, 0, "and released again");
	check(!arena.exhausted, "memory never ran out");
}

static void
test_exhaustion(void)
{
	Heap heap = {.fail_at = 2};
	MemorySource source = heap_source(&heap);
	Arena arena = {.source = &source};

	check(arena_alloc(&arena, 400) != NULL, "the first");
	check(arena_alloc(&arena, 8000) == NULL && arena.exhausted, "the second");
	check(arena_alloc(&arena, 16) != NULL, "what is there can still be used");
	check(arena_copy(&arena, (Slice) {"x", 1}).len == 1, "and copied to");
	arena_release(&arena);
	check_int(heap.live, 0, "all is given back");

	arena = (Arena) {.source = &source};
	check(arena_alloc(&arena, SIZE_MAX) == NULL && arena.exhausted, "more than there can be");
	arena.exhausted = false;
	check(arena_array(&arena, SIZE_MAX / 8 + 2, 8) == NULL && arena.exhausted,
		  "elements that wrap around to few");
	check(arena_copy(&arena, SLICE_LITERAL("x")).len == 0, "a copy without memory is empty");
	check(arena_copy(&arena, (Slice) {NULL, 0}).len == 0, "a copy of nothing");
}

static void
test_array(void)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	int *numbers = NULL;
	size_t room = 0;
	bool whole = true;

	for (size_t i = 0; i < 1000; i++)
	{
		numbers = array_grow(&source, numbers, sizeof(int), i, &room);
		check(numbers != NULL && room > i, "room for one more");
		numbers[i] = (int) i;
	}
	for (size_t i = 0; i < 1000; i++)
		whole = whole && numbers[i] == (int) i;
	check(whole, "what was there moves along");
	check_int(heap.live, 1, "the old ones are given back");
	heap.fail_at = 1;
	check(array_grow(&source, numbers, sizeof(int), room, &room) == NULL, "no memory");
	check_int(numbers[999], 999, "the old array still stands");
	heap_put(&heap, numbers);
	room = SIZE_MAX / 2;
	check(array_grow(&source, NULL, 16, room, &room) == NULL, "more than there can be");
}

/* A report that uses all that the reader allocates. */
static const char report[] =
	"Deltakere i **arbeidsrettede** tiltak. Tiltak. En måned\nOm tabellene\nNovember 2013\n"
	"Tall mindre enn 4 vises ikke, jf. **§** 7-1.\n"
	"Deltakere i **arbeidsrettede** tiltak. Tiltak. En måned\nTiltak,\n**alder**\nNovember 2013\n"
	"**Ny** by\n19 år og under\n\t**Antall**\tProsent av årsverk\nI alt\t9\t*\nMentr\t*\t\nKaffe\t1\tx\n"
	"I alt **ny** gruppe\t1\n---\nLøst\n"
	"November 2013\n**Ny** by\n19 år og under\n\t**Antall**\tProsent av årsverk\nI alt\t9\t*\n**Te**\t1\t\n"
	"I alt ny annen gruppe\t2\t2\nI alt noe **ellers** rart\n"
	"Deltakere. Fylke. En måned\nFylke\nMai 2014\n\tAntall\nRogeland\t*\nOslo\t\n1101 Eigersund\t1\n";

static void
check_failing(Slice document, bool once, const char *what)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Reading reading;
	Reading whole;
	long requests;
	long shown = 0;

	check_int(read_document(document, &source, 7, &whole), REPORT_OK, what);
	check_int(heap.live, 0, what);
	requests = heap.requests;
	check(requests > 10, "the reading needs memory");
	for (long fail_at = 1; fail_at <= requests; fail_at++)
	{
		ReportResult result;

		heap = (Heap) {.fail_at = fail_at, .once = once};
		result = read_document(document, &source, 7, &reading);
		if (!check(result == REPORT_NO_MEMORY, what) && shown++ < 5)
			printf("  request %ld of %ld failed, result %d\n", fail_at, requests, (int) result);
		check(!reading.finished, "no summary without memory");
		check(reading.out.len == 0 ||
				  (reading.out.len <= whole.out.len &&
				   memcmp(reading.out.text, whole.out.text, reading.out.len) == 0),
			  "what is handed on is the beginning of the whole");
		check_int(heap.live, 0, "all is given back");
		free(reading.out.text);
	}
	free(whole.out.text);
}

/* Headings over one another, rows under others, and labels that say the same. */
static const char stacked[] =
	"Deltakere. Tiltak. En måned\nFylke\nJanuar 2013 - desember 2013\n"
	"\tMenn\tKvinner\n\t2012\t2013\t2012\t2013\n"
	"\tNoe **nytt**\tProsent\tNoe nytt\tProsent\tNoe nytt\tProsent\tNoe nytt\tProsent\n"
	"Oslo\t1\t2\t3\t4\t5\t6\t7\t8\n  16-19 år\t1\t*\t3\t4\n    Mentor\t1\n"
	"\t1\t2\t3\t4\t5\t6\t7\t8\nOslo\t1\t2\t3\t4\t5\t6\t7\t8\n"
	"Fylke\nMai 2014\n\t16-19 år\t\n\tTilfeller\tNoe annet\tMenn\n"
	"Unnamed: 0\tAntall\tNoe **nytt** Antall\tAntall\n"
	"Oktober\t1\t\t3\nNoven ber\t1\t2\t3\nmai 2014 Menn\t1\t2\t3\nSted **ett** Prosent\t1\t2\t3\n"
	"Endring\nfra i fjor Antall\t1\t2\n"
	"Fylke\nMai 2015\n\tAntall\tProsent\nMenn\nMøre **og**\t1\t-\nRomsdal\nKvinner\nOslo\t-\n";

/*
 * An allocation fails where it is the first in a new chunk. So that each has its
 * turn, a long text takes more and more of the first chunk of a page and of a
 * table.
 */
static void
test_boundaries(void)
{
	Output text = {0};
	Output document = {0};

	add_bytes(&text, "", 0);
	for (size_t len = 0; len < 8192; len += 64)
	{
		long requests;
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		Reading reading;

		document.len = 0;
		add_repeated(&text, "x", 64);
		addf(&document, "Deltakere. Tiltak. En måned\n");
		add_bytes(&document, "**Note** ", strlen("**Note** "));
		add_slice(&document, (Slice) {text.text, text.len});
		addf(&document, ".\nTiltak\nog alder\nNovember 2013\nNy by\n19 år og under\n"
						"\tNye deltakere\tProsent\nMentor\t1\t2\n**Ny** ");
		add_slice(&document, (Slice) {text.text, text.len});
		addf(&document, "\t1\t2\nI alt ny gruppe som ingen kjenner\t1\t2\nKaffe\t1\t2\nTe\t*\t2\n"
						"Deltakere. **Tiltak**,\nfylke. En måned\nMai 2014\n\tAntall\nOslo\t1\n"
						"Fylke\nJuni 2014\n\tMenn\t\n\t16-19 år\t\n\tNoe **nytt**\tProsent\n"
						"Oslo\t1\t2\n  17-18 år\t1\t2\n\t1\t2\nOslo\t1\t2\n");
		check_int(read_document((Slice) {document.text, document.len}, &source, 7, &reading),
				  REPORT_OK, "with memory");
		free(reading.out.text);
		requests = heap.requests;
		for (long run = 0; run < 2 * requests; run++)
		{
			heap = (Heap) {.fail_at = 1 + run / 2, .once = run % 2 == 1};
			check_int(read_document((Slice) {document.text, document.len}, &source, 7, &reading),
					  REPORT_NO_MEMORY, "no memory at a boundary");
			check_int(heap.live, 0, "all is given back");
			free(reading.out.text);
		}
	}
	free(text.text);
	free(document.text);
}

int
main(void)
{
	Slice document;

	test_alloc();
	test_exhaustion();
	test_array();
	test_boundaries();
	check_failing((Slice) {report, sizeof(report) - 1}, false, "no memory any more");
	check_failing((Slice) {report, sizeof(report) - 1}, true, "no memory once");
	check_failing((Slice) {stacked, sizeof(stacked) - 1}, false, "no memory for stacked headings");
	check_failing((Slice) {stacked, sizeof(stacked) - 1}, true, "no memory once for them");
	document = read_file("test/reports/2016-tiltak-kjonn-tidsserie.txt");
	check_failing(document, false, "no memory for the report of 2016");
	check_failing(document, true, "no memory once for the report of 2016");
	free((void *) (uintptr_t) document.ptr);
	return test_result("test_arena");
}
