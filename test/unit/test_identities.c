/*-------------------------------------------------------------------------
 *
 * test_identities.c
 *	  What must add up: which identities there are, and what is found of each.
 *
 *-------------------------------------------------------------------------
 */
#include "audit_testing.h"

#include "audit/changes.h"

#define N_KINDS (IDENTITY_LAST_YEAR + 1)
#define HEAD	"Deltakere i arbeidsrettede tiltak. Fylke. En måned\n\n"
#define FYLKE	HEAD "Fylke\n\nJanuar 2022\n\n"
#define TILTAK	"Deltakere i arbeidsrettede tiltak. Tiltak. En måned\n\nTiltak\n\nJanuar 2022\n\n"

#define YRKE(month) "Helt ledige. Yrke. " month "\n\nYrke\n\n" month "\n\n"
#define GROUPED                                                                                    \
	"I alt\t100\nLedere\t30\nToppledere\t10\nMellomledere\t20\nAndre yrker\t70\nButikk\t40\nBygg\t30\n"

#define GROUPS "I alt\t90\nLedere\t50\nAndre yrker\t40\n"
#define PARTS  "I alt\t90\nToppledere\t20\nMellomledere\t30\nButikk\t30\nBygg\t10\n"
#define TURNED                                                                                     \
	"I alt\t100\nToppledere\t30\nLedere\t10\nMellomledere\t20\nButikk\t70\nAndre yrker\t40\nBygg\t30\n"

static Heap heap;
static MemorySource source;

/* How many identities there are of a kind, by verdict. */
typedef struct Counts
{
	int of[N_KINDS][VERDICT_MISMATCH + 1];
	int unbounded;
} Counts;

static Counts
count_identities(const Identities *identities)
{
	Counts counts = {0};

	for (size_t i = 0; i < identities->n; i++)
	{
		const Identity *identity = &identities->list[i];

		if (identity->has_bounds)
			counts.of[identity->kind][identity->verdict]++;
		else if (!identity->is_partial && identity->kind != IDENTITY_LAST_YEAR)
			counts.unbounded++;
	}
	return counts;
}

/* Reads the documents, up to NULL, and finds their identities; returns how many. */
static Counts
identities_of(const char *const *documents, Cube *cube, Identities *identities)
{
	cube_start(cube, &source);
	*identities = (Identities) {.source = &source};
	for (; *documents != NULL; documents++)
		expect(cube_read(cube, slice_of(*documents)), "a document can be read");
	expect(identities_settle(cube) && identities_find(cube, identities), "identities can be found");
	return count_identities(identities);
}

static Counts
counts_of(const char *document, const char *other)
{
	const char *const documents[] = {document, other, NULL};
	Identities identities;
	Cube cube;
	Counts counts = identities_of(documents, &cube, &identities);

	identities_release(&identities);
	cube_release(&cube);
	expect(heap.live == 0, "all memory is given back");
	return counts;
}

/* Exact, consistent, mismatch. */
static void
check_counts(const Counts *counts, int kind, int exact, int consistent, int mismatch,
			 const char *what)
{
	const int *found = counts->of[kind];

	expect(found[VERDICT_EXACT] == exact && found[VERDICT_CONSISTENT] == consistent &&
			   found[VERDICT_MISMATCH] == mismatch,
		   "%s, by %d: %d exact, %d consistent, %d mismatch", what, kind, found[VERDICT_EXACT],
		   found[VERDICT_CONSISTENT], found[VERDICT_MISMATCH]);
}

/* Sums along each dimension, how many of them are exact, repeats and percentages of the reports. */
static const struct
{
	const char *path;
	int sums[N_LISTED];
	int exact_sums;
	int repeats;
	int percents;
} expected[] = {
	{REPORT_2013,
	 {[DIM_HOVEDGRUPPE] = 1043,
	  [DIM_TILTAKSGRUPPE] = 87,
	  [DIM_TILTAK] = 834,
	  [DIM_FYLKE] = 220,
	  [DIM_ALDER] = 87},
	 2271,
	 1169,
	 88},
	{REPORT_2016,
	 {[DIM_HOVEDGRUPPE] = 416, [DIM_TILTAKSGRUPPE] = 48, [DIM_TILTAK] = 440, [DIM_KJONN] = 416},
	 1128,
	 464,
	 0},
	{REPORT_2019,
	 {[DIM_HOVEDGRUPPE] = 840, [DIM_TILTAKSGRUPPE] = 372, [DIM_TILTAK] = 2112, [DIM_ALDER] = 1344},
	 2562,
	 2952,
	 0},
	{REPORT_2021, {[DIM_HOVEDGRUPPE] = 1452, [DIM_FYLKE] = 375}, 1152, 0, 0},
	{REPORT_2022,
	 {[DIM_HOVEDGRUPPE] = 576, [DIM_TILTAKSGRUPPE] = 48, [DIM_TILTAK] = 384},
	 692,
	 600,
	 0},
};

static void
test_fixtures(void)
{
	for (size_t i = 0; i < sizeof(expected) / sizeof(expected[0]); i++)
	{
		Slice text = read_file(expected[i].path);
		int exact_sums = 0;
		Identities identities = {.source = &source};
		Counts counts;
		Cube cube;

		cube_start(&cube, &source);
		expect(cube_read(&cube, text) && identities_settle(&cube) &&
				   identities_find(&cube, &identities),
			   "%s can be checked", expected[i].path);
		counts = count_identities(&identities);
		for (int dimension = 0; dimension < N_LISTED; dimension++)
		{
			int exact = counts.of[dimension][VERDICT_EXACT];

			check_counts(&counts, dimension, exact, expected[i].sums[dimension] - exact, 0,
						 expected[i].path);
			exact_sums += exact;
		}
		expect(exact_sums == expected[i].exact_sums, "%s: %d exact sums", expected[i].path,
			   exact_sums);
		check_counts(&counts, IDENTITY_REPEAT, counts.of[IDENTITY_REPEAT][VERDICT_EXACT],
					 expected[i].repeats - counts.of[IDENTITY_REPEAT][VERDICT_EXACT], 0,
					 expected[i].path);
		check_counts(&counts, IDENTITY_PERCENT, expected[i].percents, 0, 0, expected[i].path);
		identities_release(&identities);
		cube_release(&cube);
		free((char *) (uintptr_t) text.ptr);
	}
}

static void
test_sums(void)
{
	Counts counts;

	counts = counts_of(FYLKE "\tAntall\nI alt\t10\nOslo\t6\nRogaland\t4\n", NULL);
	check_counts(&counts, DIM_FYLKE, 1, 0, 0, "a sum");
	counts = counts_of(FYLKE "\tAntall\nI alt\t11\nOslo\t6\nRogaland\t4\n", NULL);
	check_counts(&counts, DIM_FYLKE, 0, 0, 1, "a sum that is not");
	counts = counts_of(FYLKE "\tAntall\nI alt\t10\nOslo\t7\nRogaland\t*\n", NULL);
	check_counts(&counts, DIM_FYLKE, 0, 1, 0, "a sum that may be");
	counts = counts_of(FYLKE "\tAntall\nI alt\t10\nOslo\t5\nRogaland\t*\n", NULL);
	check_counts(&counts, DIM_FYLKE, 0, 0, 1, "a sum that cannot be");
	counts = counts_of(FYLKE "\tAntall\nI alt\t10\nOslo\t10\n", NULL);
	check_counts(&counts, DIM_FYLKE, 0, 0, 0, "one member alone may not be the whole");

	/* Oslo 6 = 4 + 2, Rogaland 4 = 1 + 3, and likewise down the columns. */
	counts = counts_of(FYLKE "\tI alt\tKvinner\tMenn\nI alt\t10\t5\t5\nOslo\t6\t4\t2\n"
							 "Rogaland\t4\t1\t3\n",
					   NULL);
	check_counts(&counts, DIM_FYLKE, 3, 0, 0, "columns of a table");
	check_counts(&counts, DIM_KJONN, 3, 0, 0, "rows of a table");

	/* Vestland is of the report's counties, but not by sex. */
	counts = counts_of(FYLKE "\tAntall\nI alt\t15\nOslo\t6\nRogaland\t4\nVestland\t5\n\n" FYLKE
							 "\tI alt\tKvinner\tMenn\nI alt\t15\t5\t10\nOslo\t6\t4\t2\n"
							 "Rogaland\t4\t1\t3\n",
					   NULL);
	check_counts(&counts, DIM_FYLKE, 1, 0, 0, "a dimension that is not all there");
	check_counts(&counts, DIM_KJONN, 3, 0, 0, "and one that is");
}

static void
test_groups(void)
{
	Counts counts;

	/* Mentor and Jobbklubb are the group Oppfølging; the group Avklaringstiltak has one measure. */
	counts = counts_of(TILTAK "\tAntall\nI alt\t10\nMentor\t2\nJobbklubb\t4\nI alt oppfølging\t6\n"
							  "Avklaring\t4\nI alt avklaringstiltak\t4\n",
					   NULL);
	check_counts(&counts, DIM_TILTAK, 2, 0, 0, "measures sum to their group");
	check_counts(&counts, DIM_TILTAKSGRUPPE, 1, 0, 0, "groups sum to the total");
	counts = counts_of(TILTAK "\tAntall\nI alt\t10\nMentor\t2\nJobbklubb\t4\nI alt oppfølging\t7\n"
							  "Avklaring\t3\nI alt avklaringstiltak\t3\n",
					   NULL);
	check_counts(&counts, DIM_TILTAK, 1, 0, 1, "a group that is wrong");

	/* A group whose own total is not printed is missing among the groups. */
	counts = counts_of(TILTAK "\tAntall\nI alt\t10\nMentor\t2\nJobbklubb\t4\nI alt oppfølging\t6\n"
							  "Arbeidspraksis\t1\nI alt arbeidspraksis\t1\nAvklaring\t3\n",
					   NULL);
	check_counts(&counts, DIM_TILTAKSGRUPPE, 0, 0, 0, "a group without its total");
}

static void
test_changes(void)
{
	static const char head[] = "\tAntall\tEndring fra i fjor Antall\tEndring fra i fjor Prosent\n";
	char text[1024];
	Counts counts;

	/* 200 is 25 % more than 160; 12.5 is rounded to 13, and -12.5 to -13 */
	snprintf(text, sizeof(text),
			 "%s%sI alt\t216\t41\t23\nOslo\t200\t40\t25\nRogaland\t9\t1\t13\nTroms\t7\t-1\t-13\n"
			 "Vestland\t0\t1\t\n",
			 FYLKE, head);
	counts = counts_of(text, NULL);
	check_counts(&counts, DIM_FYLKE, 2, 0, 0, "counts and changes add up, percentages do not");
	check_counts(&counts, IDENTITY_PERCENT, 4, 0, 0, "percentages");
	snprintf(text, sizeof(text),
			 "%s%sI alt\t217\t40\t23\nOslo\t200\t40\t24\nRogaland\t9\t1\t12\nTroms\t7\t-1\t-12\n"
			 "Vestland\t1\t\t\n",
			 FYLKE, head);
	counts = counts_of(text, NULL);
	check_counts(&counts, DIM_FYLKE, 1, 0, 0, "a change left blank is unknown");
	check_counts(&counts, IDENTITY_PERCENT, 1, 0, 3, "percentages that are wrong");

	/* 1 of 3 last year is -67 %; 1 more is 50 % of 2, 100 % of 1 or 0 */
	snprintf(text, sizeof(text),
			 "%s%sI alt\t12\t*\t*\nOslo\t*\t-2\t-67\nRogaland\t*\t-2\t-10\nTroms\t9\t*\t\n", FYLKE,
			 head);
	counts = counts_of(text, NULL);
	check_counts(&counts, IDENTITY_PERCENT, 0, 1, 1, "a percentage of a suppressed count");
	check_counts(&counts, DIM_FYLKE, 0, 1, 0, "counts beside suppressed changes");
	expect(counts.unbounded == 1, "nothing is said of a suppressed change: %d", counts.unbounded);

	counts = counts_of(FYLKE "\tEndring fra i fjor Prosent\nOslo\t5\n", NULL);
	check_counts(&counts, IDENTITY_PERCENT, 0, 0, 0, "a percentage of nothing that is printed");
	counts =
		counts_of(FYLKE "\tEndring fra i fjor Antall\nOslo\t*\nOslo\t5\nOslo\t*\nOslo\t5\n", NULL);
	check_counts(&counts, IDENTITY_REPEAT, 1, 0, 0, "a change that is suppressed in between");

	counts = counts_of(FYLKE "\tAntall\nI alt\t10\nOslo\tx\nRogaland\t4\n", NULL);
	check_counts(&counts, DIM_FYLKE, 0, 0, 0, "nor of a count that cannot be read");
	/* With decimals; of a workbook, with all that a machine has. */
	snprintf(text, sizeof(text),
			 "%s%sOslo\t200\t40\t25,0\nRogaland\t210\t40\t23,5\nTroms\t210\t40\t23,6\n"
			 "Agder\t3\t-6\t-66,67\n",
			 FYLKE, head);
	counts = counts_of(text, NULL);
	check_counts(&counts, IDENTITY_PERCENT, 3, 0, 1, "percentages with decimals");
	snprintf(text, sizeof(text),
			 "%s%sOslo\t210\t40\t23.529411764705884\nTroms\t210\t40\t23.529511764705884\n"
			 "Agder\t3\t-6\t-66.66666666666667\n",
			 FYLKE, head);
	counts = counts_of(text, NULL);
	check_counts(&counts, IDENTITY_PERCENT, 2, 0, 1, "percentages that are not rounded");
	expect(percentage(10, -30, 0) == -75 && percentage(-1, 1, 0) == -50 && percentage(5, 0, 0) == 0,
		   "percentages of what cannot be");
}

static void
test_repeats(void)
{
	Counts counts;

	counts = counts_of(FYLKE "\tAntall\nI alt\t10\nOslo\t7\nRogaland\t*\n\n" FYLKE
							 "\tI alt\tKvinner\tMenn\nI alt\t10\t5\t5\nOslo\t7\t4\t3\n"
							 "Rogaland\t*\t*\t*\n",
					   NULL);
	check_counts(&counts, IDENTITY_REPEAT, 2, 1, 0, "facts printed twice");
	/* 3 is consistent with the first printing, and then 2 is with that, but not with 3 */
	counts = counts_of(FYLKE "\tAntall\nOslo\t*\nOslo\t3\nOslo\t2\nOslo\t*\nOslo\t3\n", NULL);
	check_counts(&counts, IDENTITY_REPEAT, 1, 2, 1, "a fact printed five times");
}

/* Sums may have more than 64 bits. */
static void
test_large(void)
{
	Counts counts;

	counts = counts_of(FYLKE "\tAntall\nI alt\t-2\nOslo\t9223372036854775807\n"
							 "Rogaland\t9223372036854775807\n",
					   NULL);
	check_counts(&counts, DIM_FYLKE, 0, 0, 1, "a sum that would wrap around");
	counts = counts_of(FYLKE "\tAntall\nI alt\t9223372036854775807\nOslo\t9223372036854775806\n"
							 "Rogaland\t*\n",
					   NULL);
	check_counts(&counts, DIM_FYLKE, 0, 1, 0, "a sum whose upper end is beyond");
	counts =
		counts_of(FYLKE "\tAntall\tEndring fra i fjor Antall\tEndring fra i fjor Prosent\n"
						"Oslo\t9223372036854775806\t9223372036854775807\t9223372036854775807\n",
				  NULL);
	check_counts(&counts, IDENTITY_PERCENT, 0, 0, 1, "a percentage that would wrap around");
}

static void
test_several(void)
{
	const char *whole = FYLKE "\tAntall\nI alt\t10\nOslo\t6\nRogaland\t4\n";
	const char *two = FYLKE "\tAntall\nOslo\t6\nRogaland\t4\n";
	const char *three = FYLKE "\tAntall\nI alt\t10\nOslo\t6\nSogn og Fjordane\t1\nHordaland\t4\n";
	const char *women = FYLKE "\tKvinner\nI alt\t5\n";
	const char *of_both = FYLKE "\tAntall\tKvinner\nOslo\t6\t4\nRogaland\t4\t1\nI alt\t10\n";
	Counts counts;

	counts = counts_of(whole, whole);
	check_counts(&counts, DIM_FYLKE, 1, 0, 0, "the same sum in two reports is one");
	check_counts(&counts, IDENTITY_REPEAT, 3, 0, 0, "and its facts are printed again");
	counts = counts_of(whole, three);
	check_counts(&counts, DIM_FYLKE, 1, 0, 1, "each report answers for its own counties");
	counts = counts_of(of_both, women);
	check_counts(&counts, DIM_FYLKE, 2, 0, 0, "parts in one report, their sum in another");
	counts = counts_of(FYLKE "\tAntall\nI alt\t12\n", two);
	check_counts(&counts, DIM_FYLKE, 0, 0, 0, "a report that prints no sum may not be the whole");
}

/* Of the same report again nothing is new; what it has marked must not count for the next one. */
static void
test_report_again(void)
{
	const char *whole = FYLKE "\tAntall\nI alt\t10\nOslo\t6\nRogaland\t4\n";
	const char *other = FYLKE "\tAntall\nI alt\t10\nOslo\t6\nTroms\t5\n";
	const char *const documents[] = {whole, whole, other, NULL};
	Identities identities;
	Cube cube;
	Counts counts = identities_of(documents, &cube, &identities);

	check_counts(&counts, DIM_FYLKE, 1, 0, 1, "a sum with one other part, behind a report again");
	identities_release(&identities);
	cube_release(&cube);
}

static void
check_out_of_memory(Slice text, long least)
{
	Identities identities;
	long requests = 0;
	bool done = false;
	Cube cube;
	long kept;

	cube_start(&cube, &source);
	expect(cube_read(&cube, text), "a report can be read");
	kept = heap.live;
	while (!done && heap.live == kept)
	{
		fail_at(&heap, ++requests);
		identities = (Identities) {.source = &source};
		done = identities_find(&cube, &identities);
		identities_release(&identities);
	}
	fail_at(&heap, 0);
	expect(done && heap.live == kept && requests > least, "memory that runs out at request %ld",
		   requests);
	cube_release(&cube);
}

static void
test_out_of_memory(void)
{
	Slice text = read_file(REPORT_2022);

	check_out_of_memory(text, 20);
	free((char *) (uintptr_t) text.ptr);
	check_out_of_memory(slice_of(FYLKE
								 "\tAntall\tEndring fra i fjor Antall\tEndring fra i fjor Prosent\n"
								 "Oslo\t200\t40\t25\n"),
						5);
	check_out_of_memory(slice_of(YRKE("Mars 2011") "\tAntall\n" GROUPED), 5);
}

/*
 * An unlisted dimension adds up as any other, in rows and in columns; it is the
 * same where its name is, however written.
 */
static void
test_others(void)
{
	static const Member leaders = {SLICE_LITERAL("Ledere"), DIM_OF_ROWS, NAME_UNLISTED, -1};
	static const Member cooks = {SLICE_LITERAL("Kokker"), DIM_OF_ROWS, NAME_UNLISTED, -1};
	static const Member leaders_over = {SLICE_LITERAL("Ledere"), DIM_OF_COLUMNS, NAME_UNLISTED, -1};
	static const Member cooks_over = {SLICE_LITERAL("Kokker"), DIM_OF_COLUMNS, NAME_UNLISTED, -1};
	static const Member men = {SLICE_LITERAL("Menn"), DIM_KJONN, NAME_UNLISTED, -1};
	static const Member women = {SLICE_LITERAL("Kvinner"), DIM_KJONN, NAME_UNLISTED, -1};
	HandMade upright = {.table = {.n_columns = 3, .others = {SLICE_LITERAL("yrke")}},
						.n_rows = 3,
						.rows = {total_label(), member_label(&leaders), member_label(&cooks)},
						.columns = {total_label(), member_label(&men), member_label(&women)},
						.counts = {{10, 4, 6}, {3, 1, 2}, {7, 3, 4}}};
	HandMade turned = {
		.table = {.n_columns = 3, .others = {{NULL, 0}, SLICE_LITERAL("Yrke")}},
		.n_rows = 3,
		.rows = {total_label(), member_label(&men), member_label(&women)},
		.columns = {total_label(), member_label(&leaders_over), member_label(&cooks_over)},
		.counts = {{10, 3, 7}, {4, 1, 3}, {6, 2, 5}}};
	Identities identities = {.source = &source};
	Counts counts;
	Cube cube;

	cube_start(&cube, &source);
	read_hand_made(&cube, &upright, 1);
	expect(cube.keys.n == 9, "each cell is a fact: %u", cube.keys.n);
	read_hand_made(&cube, &turned, 1);
	expect(cube.keys.n == 9 && cube_n_dimensions(&cube) == N_LISTED + 1,
		   "the same facts, and the same dimension: %u", cube.keys.n);
	expect(identities_find(&cube, &identities), "identities can be found");
	counts = count_identities(&identities);
	check_counts(&counts, N_LISTED, 3, 0, 0, "by occupation");
	check_counts(&counts, DIM_KJONN, 3, 0, 0, "by sex");
	check_counts(&counts, IDENTITY_REPEAT, 8, 0, 1, "printed twice, once with another number");
	expect(slice_is(identity_kind_name(&cube, N_LISTED), "yrke"), "called as it was first");
	identities_release(&identities);
	cube_release(&cube);
	expect(heap.live == 0, "all memory is given back");
}

/* Two members of unlisted dimensions in one fact; and more dimensions than there is room for. */
static void
test_many_others(void)
{
	static const Member leaders = {SLICE_LITERAL("Ledere"), DIM_OF_ROWS, NAME_UNLISTED, -1};
	static const Member skilled = {SLICE_LITERAL("Fagbrev"), DIM_OF_COLUMNS, NAME_UNLISTED, -1};
	HandMade made = {
		.table = {.n_columns = 2, .others = {SLICE_LITERAL("yrke"), SLICE_LITERAL("skole")}},
		.n_rows = 2,
		.rows = {total_label(), member_label(&leaders)},
		.columns = {total_label(), member_label(&skilled)},
		.counts = {{9, 4}, {5, 2}}};
	const uint32_t *key;
	Cube cube;

	cube_start(&cube, &source);
	read_hand_made(&cube, &made, 1);
	expect(cube.keys.n == 4, "four facts: %u", cube.keys.n);
	made.table.others[0] = SLICE_LITERAL("skole");
	made.table.others[1] = SLICE_LITERAL("yrke");
	read_hand_made(&cube, &made, 1);
	expect(cube.keys.n == 7, "a leader at school is no skilled leader: %u", cube.keys.n);
	key = cube_key(&cube, 3);
	expect(cube_key_dimension(&cube, key, KEY_OTHERS) == N_LISTED &&
			   cube_key_dimension(&cube, key, KEY_OTHERS + 1) == N_LISTED + 1 &&
			   cube_key_word(&cube, key, N_LISTED + 1) == KEY_OTHERS + 1,
		   "members stand in the order of their dimensions");
	made.table.others[1] = SLICE_LITERAL("skole");
	read_hand_made(&cube, &made, 1);
	expect(cube.keys.n == 7 && cube.n_printings == 11,
		   "what names two members of one dimension is no fact: %u", cube.n_printings);
	for (int i = 0; i < NAMED_DIMENSIONS_MAX; i++)
	{
		char name[32];

		snprintf(name, sizeof(name), "ordning %d", i);
		made.table.others[0] = slice_of(name);
		read_hand_made(&cube, &made, 1);
	}
	expect(cube_n_dimensions(&cube) == NAMED_DIMENSIONS_MAX, "%d dimensions",
		   cube_n_dimensions(&cube));
	expect(cube.keys.n == 7 + 2 * 22, "what names a member of a further one is no fact: %u",
		   cube.keys.n);
	cube_release(&cube);
	expect(heap.live == 0, "all memory is given back");
}

/* A dimension of regions whose members are parts of regions: municipalities; DIM_NONE if none is listed. */
static int
parts_of_regions(void)
{
	for (int dimension = 0; dimension < N_LISTED; dimension++)
	{
		if (dimension_parent(dimension) != DIM_NONE && dimension_of(dimension)->role != NULL)
			return dimension;
	}
	return DIM_NONE;
}

/* A table of the regions, and one of their parts, in one document. */
static void
test_regions(void)
{
	int parts = parts_of_regions();
	int regions = dimension_parent(parts);
	const Member rogaland = {SLICE_LITERAL("Rogaland"), regions, NAME_UNLISTED, -1};
	const Member oslo = {SLICE_LITERAL("Oslo"), regions, NAME_UNLISTED, -1};
	const Member agder = {SLICE_LITERAL("Agder"), regions, NAME_UNLISTED, -1};
	const Member members[] = {{SLICE_LITERAL("Eigersund"), parts, NAME_UNLISTED, -1},
							  {SLICE_LITERAL("Stavanger"), parts, NAME_UNLISTED, -1},
							  {SLICE_LITERAL("Oslo"), parts, NAME_UNLISTED, -1},
							  {SLICE_LITERAL("Grimstad"), parts, NAME_UNLISTED, -1}};
	const Member *const wholes[] = {&rogaland, &rogaland, &oslo, &agder};
	HandMade tables[] = {
		{.table = {.n_columns = 1}, .n_rows = 4, .counts = {{60}, {20}, {11}, {29}}},
		{.table = {.n_columns = 1}, .n_rows = 4, .counts = {{8}, {12}, {10}, {7}}}};
	Identities identities = {.source = &source};
	Counts counts;
	Cube cube;

	if (parts == DIM_NONE)
		return;
	tables[0].columns[0] = tables[1].columns[0] = tables[0].rows[0] = total_label();
	tables[0].rows[1] = member_label(&rogaland);
	tables[0].rows[2] = member_label(&oslo);
	tables[0].rows[3] = member_label(&agder);
	for (int i = 0; i < 4; i++)
	{
		tables[1].rows[i] = member_label(&members[i]);
		tables[1].rows[i].names[regions] = wholes[i];
	}
	cube_start(&cube, &source);
	read_hand_made(&cube, tables, 2);
	expect(identities_find(&cube, &identities), "identities can be found");
	counts = count_identities(&identities);
	check_counts(&counts, regions, 1, 0, 0, "regions add up to the country, and parts do not");
	check_counts(&counts, parts, 1, 0, 1, "each region has its own parts, or one of its name");
	identities_release(&identities);
	cube_release(&cube);
	expect(heap.live == 0, "all memory is given back");
}

/* Sums by the first unlisted dimension, of one or two documents. */
static void
check_yrke(const char *document, const char *other, int exact, int consistent, int mismatch)
{
	Counts counts = counts_of(document, other);

	check_counts(&counts, N_LISTED, exact, consistent, mismatch, document);
}

/* What a table adds up to groups of the same dimension is no part of the total beside them. */
static void
test_counted_groups(void)
{
	/* With indent or without, and one inside of another. */
	check_yrke(YRKE("Mars 2011") "\tAntall\n" GROUPED, NULL, 3, 0, 0);
	check_yrke(YRKE("Mars 2011") "\tAntall\nI alt\t100\nLedere\t70\n  Toppledere\t50\n"
								 "    Statsledere\t20\n    Kommuneledere\t30\n  Mellomledere\t20\n"
								 "Andre\t30\n",
			   NULL, 3, 0, 0);
	/* A star is in one. */
	check_yrke(YRKE("Mars 2011") "\tI alt\tMenn\tKvinner\nI alt\t100\t62\t38\n"
								 "Ledere\t30\t25\t5\n  Toppledere\t10\t9\t*\n"
								 "  Mellomledere\t20\t16\t4\nAndre yrker\t70\t37\t33\n"
								 "  Butikk\t40\t27\t13\n  Bygg\t30\t10\t20\n",
			   NULL, 8, 1, 0);
	/* In columns; and before their group, one inside of another, as well as behind it. */
	check_yrke(
		YRKE("Mars 2011") "\tI alt\tLedere\tToppledere\tMellomledere\tAndre yrker\tButikk\tBygg\n"
						  "Menn\t62\t25\t9\t16\t37\t27\t10\nKvinner\t38\t5\t*\t4\t33\t13\t20\n"
						  "I alt\t100\t30\t10\t20\t70\t40\t30\n",
		NULL, 8, 1, 0);
	check_yrke(
		YRKE(
			"Mars 2011") "\tAntall\nStatsledere\t20\nKommuneledere\t30\nToppledere\t50\n"
						 "Mellomledere\t20\nLedere\t70\nButikk\t29\nBygg\t1\nAndre\t30\nI alt\t100\n",
		NULL, 4, 0, 0);
	check_yrke(
		YRKE("Mars 2011") "\tI alt\tToppledere\tMellomledere\tLedere\tButikk\tBygg\tAndre\n"
						  "Menn\t62\t9\t16\t25\t27\t10\t37\nKvinner\t38\t1\t4\t5\t13\t20\t33\n",
		NULL, 6, 0, 0);
	/* A star is in the first column. */
	check_yrke(
		YRKE("Mars 2011") "\tKvinner\tMenn\nI alt\t100\t62\nLedere\t30\t25\nToppledere\t*\t9\n"
						  "Mellomledere\t27\t16\nAndre\t70\t37\nButikk\t40\t27\nBygg\t30\t10\n",
		NULL, 5, 1, 0);
	/* A part of nobody is one; a single part is no group. */
	check_yrke(
		YRKE("Mars 2011") "\tAntall\nI alt\t100\nLedere\t30\nToppledere\t30\nMellomledere\t0\n"
						  "Andre\t70\nButikk\t40\nBygg\t30\n",
		NULL, 3, 0, 0);
	check_yrke(YRKE("Mars 2011") "\tAntall\nI alt\t50\nLedere\t30\nToppledere\t30\nAndre\t20\n"
								 "Butikk\t10\nBygg\t10\n",
			   NULL, 0, 0, 1);
	/* Elsewhere the groups are counted alone, or what is in them is. */
	check_yrke(YRKE("Mars 2011") "\tAntall\n" GROUPED "\nApril 2011\n\n\tAntall\n" GROUPS, NULL, 4,
			   0, 0);
	check_yrke(YRKE("Mars 2011") "\tAntall\n" GROUPED, YRKE("April 2011") "\tAntall\n" PARTS, 4, 0,
			   0);
	check_yrke(YRKE("April 2011") "\tAntall\n" PARTS, YRKE("Mars 2011") "\tAntall\n" GROUPED, 4, 0,
			   0);
	check_yrke(YRKE("Mars 2011") "\tAntall\n" GROUPED "\nApril 2011\n\n\tAntall\n" PARTS, NULL, 4,
			   0, 0);
	/* Two reports, and two tables of one, may have it the other way round. */
	check_yrke(YRKE("Mars 2011") "\tAntall\n" GROUPED, YRKE("April 2011") "\tAntall\n" TURNED, 6, 0,
			   0);
	check_yrke(YRKE("Mars 2011") "\tAntall\n" GROUPED "\nApril 2011\n\n\tAntall\n" TURNED, NULL, 3,
			   0, 3);
}

#define MONTHS                                                                                     \
	"Helt ledige. Fylke. Tidsserie måned\n\nFylke\n\nJanuar - mars 2022\n\n"                       \
	"\tJanuar\tFebruar\tMars\tGjennomsnitt hittil i år\n"

/* Means of months are told of where they are wrong, and others are right. */
static void
test_means(void)
{
	Counts counts = counts_of(MONTHS "Oslo\t12\t10\t9\t10,3\nAgder\t2\t2\t3\t2,3\n", NULL);

	check_counts(&counts, IDENTITY_MEAN, 0, 0, 0, "means that are right");
	counts =
		counts_of(MONTHS "Oslo\t12\t10\t9\t10,3\nAgder\t2\t2\t3\t2,3\nTroms\t2\t2\t3\t2,0\n", NULL);
	check_counts(&counts, IDENTITY_MEAN, 0, 0, 1, "one is wrong");
	counts =
		counts_of(MONTHS "Oslo\t12\t10\t9\t10,3\nAgder\t2\t2\t3\t2,3\nTroms\t2\t2\t3\t2,5\n", NULL);
	check_counts(&counts, IDENTITY_MEAN, 0, 0, 1, "one is no mean of three counts");
	counts = counts_of(MONTHS "Oslo\t12\t10\t9\t10,3\nAgder\t2\t2\t3\t5\n", NULL);
	check_counts(&counts, IDENTITY_MEAN, 0, 0, 0, "as many are wrong as right");
	check_out_of_memory(slice_of(MONTHS "Oslo\t12\t10\t9\t10,3\n"), 5);
}

int
main(void)
{
	source = palloc_source(&heap);
	test_fixtures();
	test_sums();
	test_groups();
	test_changes();
	test_repeats();
	test_large();
	test_several();
	test_report_again();
	test_others();
	test_many_others();
	test_regions();
	test_counted_groups();
	test_means();
	test_out_of_memory();
	return test_result("test_identities");
}
