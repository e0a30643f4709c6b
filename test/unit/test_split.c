/*-------------------------------------------------------------------------
 *
 * test_split.c
 *	  The ways to read a run of text as so many cells, and which of them is right.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "grid/settle.h"
#include "grid/split.h"

/* Most cells of a run here. */
#define CELLS_MAX 16

/* A run, how many cells it is to be, and the ways: "1|2 345; 1 2|345". */
typedef struct SplitCase
{
	const char *text;
	size_t n;
	const char *ways;
	bool blanks;
	SplitForm form;
} SplitCase;

static const SplitCase split_cases[] = {
	{"77 818 79 450", 2, "77 818|79 450", false, SPLIT_PARTED},
	{"1 2 3", 3, "1|2|3", false, SPLIT_PARTED},
	{"1 2 3", 2, "", false, SPLIT_PARTED},
	{"1 2 3", 4, "", false, SPLIT_PARTED},
	{"116 948", 1, "116 948", false, SPLIT_PARTED},
	{"116 948", 2, "116|948", false, SPLIT_PARTED},
	{"1 116 948 691", 2, "1 116|948 691; 1 116 948|691", false, SPLIT_PARTED},
	{"16 948 691", 1, "16 948 691", false, SPLIT_PARTED},
	{"116 948 691", 1, "", false, SPLIT_PARTED},
	{"1 116 948 691", 3, "1|116|948 691; 1|116 948|691; 1 116|948|691", false, SPLIT_PARTED},
	{"8 745 886 235", 1, "", false, SPLIT_PARTED},
	{"8 745 886 235 7 624", 2, "", false, SPLIT_PARTED},
	{"16 076 5", 2, "16 076|5", false, SPLIT_PARTED},
	{"16 076 5", 3, "", false, SPLIT_PARTED},
	{"76 5", 1, "", false, SPLIT_PARTED},
	{"0 123", 2, "0|123", false, SPLIT_PARTED},
	{"0 123", 1, "", false, SPLIT_PARTED},
	{"0", 1, "0", false, SPLIT_PARTED},
	{"012 3", 2, "bad", false, SPLIT_PARTED},
	{"75 769 -2 888 -4", 3, "75 769|-2 888|-4", false, SPLIT_PARTED},
	{"2 365 156 7", 3, "2|365 156|7; 2 365|156|7", false, SPLIT_PARTED},
	{"2,6 123", 2, "2,6|123", false, SPLIT_PARTED},
	{"4 % 123 12%", 3, "4 %|123|12%", false, SPLIT_PARTED},
	{"* ** – - 5", 5, "*|**|–|-|5", false, SPLIT_PARTED},
	{"\\* 7 \\-2 888", 3, "\\*|7|\\-2 888", false, SPLIT_PARTED},
	{"5  123", 2, "5|123", false, SPLIT_PARTED},
	{"5  123", 1, "", false, SPLIT_PARTED},
	{"5\t123", 1, "", false, SPLIT_PARTED},
	{"5\u00A0123 456", 2, "5\u00A0123|456", false, SPLIT_PARTED},
	{"5\u00A0123 456", 1, "5\u00A0123 456", false, SPLIT_PARTED},
	{"7\u2009818 9", 2, "7\u2009818|9", false, SPLIT_PARTED},
	{"77818 79450", 2, "77818|79450", false, SPLIT_PARTED},
	{"77818 794", 1, "", false, SPLIT_PARTED},
	{"**77 818** **794** *****", 3, "77 818|794|*", false, SPLIT_PARTED},
	{"**77 818 794**", 2, "77|818 794; 77 818|794", false, SPLIT_PARTED},
	{"**\\*** **\\*** **7**", 3, "\\*|\\*|7", false, SPLIT_PARTED},
	{"** 16 976** **5**", 2, "16 976|5", false, SPLIT_PARTED},
	{"5 år", 1, "bad", false, SPLIT_PARTED},
	{"5 12.", 2, "bad", false, SPLIT_PARTED},
	{"", 1, "bad", false, SPLIT_PARTED},
	{"5 6", 3, "|5|6; 5||6; 5|6|", true, SPLIT_PARTED},
	{"5 600", 2, "|5 600; 5|600; 5 600|", true, SPLIT_PARTED},
	{"5 60", 2, "5|60", true, SPLIT_PARTED},
	{"77 81879 450", 2, "77 818|79 450", false, SPLIT_GLUED},
	{"8 745407 614", 3, "8 745|40|7 614", false, SPLIT_GLUED},
	{"8 745407 614", 4, "8 745|4|0|7 614", false, SPLIT_GLUED},
	{"40535*", 4, "4|0|535|*; 40|5|35|*; 40|53|5|*; 405|3|5|*", false, SPLIT_GLUED},
	{"****", 4, "*|*|*|*", false, SPLIT_GLUED},
	{"5*5*", 4, "5|*|5|*", false, SPLIT_GLUED},
	{"12", 1, "12", false, SPLIT_GLUED},
	{"1234", 1, "", false, SPLIT_GLUED},
	{"12-3", 2, "12|-3", false, SPLIT_GLUED},
	{"12-3", 3, "1|2|-3; 12|-|3", false, SPLIT_GLUED},
	{"1 2345", 2, "1 234|5", false, SPLIT_GLUED},
	{"01", 2, "0|1", false, SPLIT_GLUED},
	{"-5-100", 2, "-5|-100", false, SPLIT_GLUED},
	{"-5-1000", 2, "", false, SPLIT_GLUED},
	{"1 941 1 7621 755", 3, "1 941|1 762|1 755", false, SPLIT_MIXED},
	{"94 840", 2, "9|4 840; 94|840", false, SPLIT_MIXED},
	{"94 840", 1, "94 840", false, SPLIT_MIXED},
	{"1 234 567", 1, "1 234 567", false, SPLIT_MIXED},
	{"1 2345", 2, "1 234|5", false, SPLIT_MIXED},
	{"1 2345", 2, "1|2345; 1 234|5", false, SPLIT_OPEN},
	{"1946 2000 1916", 3, "", false, SPLIT_MIXED},
	{"1946 2000 1916", 3, "1946|2000|1916", false, SPLIT_OPEN},
	{"1 396 1311 203", 3,
	 "1|396 131|1 203; 1 396|1|311 203; 1 396|13|11 203; 1 396|131|1 203; 1 396|1311|203; 1 396 131|1|203",
	 false, SPLIT_OPEN},
	{"1234 567", 1, "", false, SPLIT_OPEN},
	{"1 234567", 1, "", false, SPLIT_OPEN},
	{"12 34", 2, "12|34", false, SPLIT_MIXED},
	{"7 065", 2, "", false, SPLIT_MIXED},
	{"7 065", 1, "7 065", false, SPLIT_MIXED},
	{"5 *4", 3, "5|*|4", false, SPLIT_MIXED},
	{"2,6 123", 2, "2,6|123", false, SPLIT_MIXED},
};

static void
add_way(Output *out, const StoredCell *cells, size_t n)
{
	for (size_t i = 0; i < n; i++)
		addf(out, "%s%.*s", i > 0 ? "|" : "", (int) cells[i].len, cells[i].ptr);
}

static void
check_split(const SplitCase *test)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Arena arena = {.source = &source};
	SplitRun run;
	SplitTask task = {.run = &run, .n = test->n, .blanks = test->blanks, .scratch = &arena};
	StoredCell cells[SPLIT_WAYS_MAX * CELLS_MAX];
	Output out = {0};

	add_bytes(&out, "", 0);
	if (!split_read(slice_of(test->text), test->form, &arena, &run))
		addf(&out, "bad");
	else
	{
		int n = split_list(&task, SPLIT_WAYS_MAX, cells);

		for (int i = 0; i < n; i++)
		{
			addf(&out, "%s", i > 0 ? "; " : "");
			add_way(&out, cells + (size_t) i * test->n, test->n);
		}
	}
	check_text(out.text, test->ways, test->text);
	free(out.text);
	arena_release(&arena);
}

/* A run of a million groups is counted, and not listed. */
static void
test_long_run(void)
{
	size_t n = 1000000;
	char *text = malloc(4 * n);
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Arena arena = {.source = &source};
	Arena scratch = {.source = &source};
	SplitRun run;
	SplitTask task = {.run = &run, .n = n / 2, .scratch = &scratch};
	StoredCell *cells = malloc(n * sizeof(StoredCell));

	for (size_t i = 0; i < n; i++)
		memcpy(text + 4 * i, "123 ", 4);
	check(split_read((Slice) {text, 4 * n}, SPLIT_PARTED, &arena, &run), "a long run is read");
	check_int(split_list(&task, 1, cells), SPLIT_UNKNOWN, "ways of a long run");
	task.n = n;
	check_int(split_list(&task, 1, cells), 1, "the only way of a long run");
	check_int(cells[n - 1].len, 3, "its last cell");
	task.n = 150;
	run.n = 200;
	run.fewest = 67;
	run.most = 200;
	check_int(split_list(&task, 1, cells), 2, "many ways are not listed");
	arena_release(&arena);
	arena_release(&scratch);
	free(cells);
	free(text);
}

int
main(void)
{
	for (size_t i = 0; i < sizeof(split_cases) / sizeof(split_cases[0]); i++)
		check_split(&split_cases[i]);
	test_long_run();
	return test_result("test_split");
}
