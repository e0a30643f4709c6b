/*-------------------------------------------------------------------------
 *
 * test_bounds.c
 *	  The search for exact bounds, compared with trying out everything: on
 *	  systems of equations, and on cubes of counts printed as reports.
 *
 *-------------------------------------------------------------------------
 */
#include "audit_testing.h"
#include "audited.h"
#include "brute_force.h"

#define HEAD "Deltakere i arbeidsrettede tiltak. Alder. En måned\n\nAlder\n\nJanuar 2022\n\n"

static Heap heap;
static MemorySource source;
static uint64_t state = 20220101;

/* Equations at random, most of them true of one solution at random. */
static void
random_system(System *system)
{
	uint32_t n = 2 + random_below(&state, BRUTE_UNKNOWNS - 1);
	uint32_t n_equations = 1 + random_below(&state, 6);
	int64_t truth[BRUTE_UNKNOWNS];

	expect(system_start(system, &source, n), "a system can be started");
	for (uint32_t i = 0; i < n; i++)
	{
		int64_t lower = (int64_t) random_below(&state, 3) - 1;

		system->bounds[i] = (Bounds) {lower, lower + 1 + random_below(&state, 3)};
		truth[i] = lower + random_below(&state, (uint32_t) (system->bounds[i].upper - lower + 1));
	}
	for (uint32_t i = 0; i < n_equations; i++)
	{
		int64_t constant = random_below(&state, 12) == 0 ? 1 : 0;

		system_add_equation(system, 0);
		for (uint32_t unknown = 0; unknown < n; unknown++)
		{
			bool negative = random_below(&state, 3) == 0;

			if (random_below(&state, 2) == 0)
				continue;
			system_add_term(system, unknown, negative);
			constant += negative ? -truth[unknown] : truth[unknown];
		}
		system->equations[i].constant = constant;
	}
	expect(system_finish(system), "a system can be finished");
}

static void
test_random_systems(void)
{
	int contradictions = 0;
	int narrower = 0;

	for (int round = 0; round < 3000; round++)
	{
		bool sharp[BRUTE_UNKNOWNS];
		bool same = true;
		System system;
		System propagated;
		Tried tried;
		ExactResult result;
		uint64_t before = state;

		random_system(&system);
		tried = try_all(&system);
		state = before;
		random_system(&propagated);
		system_propagate(&propagated, EXACT_WORK_LIMIT);
		result = exact_bounds(&system, EXACT_WORK_LIMIT, sharp);
		if (tried.solutions == 0)
		{
			contradictions++;
			same = result == EXACT_CONTRADICTION;
		}
		else
		{
			same = result == EXACT_DONE;
			for (uint32_t i = 0; i < system.n_unknowns; i++)
			{
				Bounds found = system.bounds[i];
				Bounds outer = propagated.bounds[i];

				same = same && sharp[i] && found.lower == tried.bounds[i].lower &&
					   found.upper == tried.bounds[i].upper && outer.lower <= found.lower &&
					   outer.upper >= found.upper;
				narrower += outer.lower < found.lower || outer.upper > found.upper;
			}
		}
		expect(same, "system %d: other bounds than by trying out %ld solutions", round,
			   tried.solutions);
		system_release(&system);
		system_release(&propagated);
	}
	expect(
		contradictions > 100 && narrower > 100,
		"the systems are worth trying: %d contradictions, %d bounds that propagation leaves wide",
		contradictions, narrower);
	expect(heap.live == 0, "all memory is given back");
}

/* Whatever work is allowed, bounds are valid, and as narrow as can be where they say so. */
static void
test_little_work(void)
{
	int given_up = 0;

	for (int round = 0; round < 3000; round++)
	{
		bool sharp[BRUTE_UNKNOWNS];
		bool valid = true;
		System system;
		Tried tried;
		ExactResult result;

		random_system(&system);
		tried = try_all(&system);
		result = exact_bounds(&system, random_below(&state, 400), sharp);
		given_up += result == EXACT_GAVE_UP;
		if (tried.solutions == 0)
			valid = result != EXACT_DONE;
		for (uint32_t i = 0; tried.solutions > 0 && i < system.n_unknowns; i++)
		{
			Bounds found = system.bounds[i];
			Bounds narrowest = tried.bounds[i];

			valid =
				valid && result != EXACT_CONTRADICTION && found.lower <= narrowest.lower &&
				found.upper >= narrowest.upper &&
				(!sharp[i] || (found.lower == narrowest.lower && found.upper == narrowest.upper));
		}
		expect(valid, "system %d: bounds that are wrong, with little work", round);
		system_release(&system);
	}
	expect(given_up > 100 && given_up < 2900, "some are given up: %d", given_up);
}

/* x = y + 1 and y = x + 1, far from either end: propagation alone would take for ever. */
static void
test_limit(void)
{
	System system;
	bool sharp[3];
	ExactResult result;

	system_start(&system, &source, 2);
	for (uint32_t i = 0; i < 2; i++)
	{
		system.bounds[0] = system.bounds[1] = BOUNDS_UNKNOWN;
		system_add_equation(&system, 1);
		system_add_term(&system, i, false);
		system_add_term(&system, 1 - i, true);
	}
	system_finish(&system);
	result = exact_bounds(&system, 1000, sharp);
	expect(result == EXACT_GAVE_UP && !sharp[0] && !sharp[1] && system.work < 1100,
		   "a search that gives up");
	expect(!bounds_known(system.bounds[0]), "what it leaves is wide");
	system_release(&system);

	/* x + y = 1, y + z = 1, z + x = 1 has no solution in whole numbers. */
	system_start(&system, &source, 3);
	for (uint32_t i = 0; i < 3; i++)
	{
		system.bounds[i] = (Bounds) {0, 1};
		system_add_equation(&system, 1);
		system_add_term(&system, i, false);
		system_add_term(&system, (i + 1) % 3, false);
	}
	system_finish(&system);
	expect(system_propagate(&system, 1000) == EQUATION_NONE, "propagation does not see it");
	expect(exact_bounds(&system, 1000, sharp) == EXACT_CONTRADICTION, "the search does");
	system_release(&system);
}

/* A cube of counts: rows by columns by layers, the last of each the sum of the others. */
enum
{
	ROWS = 4,
	COLUMNS = 4,
	LAYERS = 3,
	MAX_HIDDEN = 16,
	MAX_DETAILS = 7
};

typedef struct Counts
{
	int of[LAYERS][ROWS][COLUMNS];
	int n_hidden;
	int *hidden[MAX_HIDDEN];
	int n_details; /* of these, counts that are not sums */
	int *details[MAX_DETAILS];
} Counts;

static void
add_up(Counts *counts)
{
	for (int layer = 0; layer < LAYERS; layer++)
		for (int row = 0; row < ROWS; row++)
			for (int column = 0; column < COLUMNS; column++)
			{
				int *count = &counts->of[layer][row][column];

				if (layer == LAYERS - 1)
					*count = counts->of[0][row][column] + counts->of[1][row][column];
				else if (row == ROWS - 1)
					*count = counts->of[layer][0][column] + counts->of[layer][1][column] +
							 counts->of[layer][2][column];
				else if (column == COLUMNS - 1)
					*count = counts->of[layer][row][0] + counts->of[layer][row][1] +
							 counts->of[layer][row][2];
			}
}

static bool
is_detail(const Counts *counts, const int *count)
{
	long place = count - &counts->of[0][0][0];

	return place / (ROWS * COLUMNS) < LAYERS - 1 && place / COLUMNS % ROWS < ROWS - 1 &&
		   place % COLUMNS < COLUMNS - 1;
}

/* Notes the counts that a report hides; false if they are too many to try out. */
static bool
hide(Counts *counts)
{
	counts->n_hidden = counts->n_details = 0;
	for (int i = 0; i < LAYERS * ROWS * COLUMNS; i++)
	{
		int *count = &counts->of[0][0][0] + i;

		if (*count >= 4)
			continue;
		if (counts->n_hidden == MAX_HIDDEN ||
			(is_detail(counts, count) && counts->n_details == MAX_DETAILS))
			return false;
		counts->hidden[counts->n_hidden++] = count;
		if (is_detail(counts, count))
			counts->details[counts->n_details++] = count;
	}
	return counts->n_hidden > 0;
}

static void
random_counts(Counts *counts)
{
	do
	{
		for (int layer = 0; layer < LAYERS - 1; layer++)
			for (int row = 0; row < ROWS - 1; row++)
				for (int column = 0; column < COLUMNS - 1; column++)
					counts->of[layer][row][column] =
						(int) random_below(&state, random_below(&state, 2) == 0 ? 4 : 12);
		add_up(counts);
	} while (!hide(counts));
}

/* The cube as a report: a table for each sex and one for both, the totals first. */
static void
print_counts(const Counts *counts, char *text, size_t size)
{
	static const char *const layers[] = {"Menn", "Kvinner", ""};
	static const char *const rows[] = {"20-24 år", "25-29 år", "30-39 år", "I alt"};
	size_t length = 0;

	for (int layer = LAYERS - 1; layer >= 0; layer--)
	{
		length += (size_t) snprintf(text + length, size - length,
									HEAD "%s\n\n\tI alt\tArbeidssøkere på tiltak\t"
										 "Nedsatt arbeidsevne, på tiltak\tAndre på tiltak\n",
									layers[layer]);
		for (int row = ROWS - 1; row >= 0; row--)
		{
			length += (size_t) snprintf(text + length, size - length, "%s", rows[row]);
			for (int i = 0; i < COLUMNS; i++)
			{
				int count = counts->of[layer][row][(i + COLUMNS - 1) % COLUMNS];

				length += (size_t) snprintf(text + length, size - length,
											count < 4 ? "\t*" : "\t%d", count);
			}
			length += (size_t) snprintf(text + length, size - length, "\n");
		}
		length += (size_t) snprintf(text + length, size - length, "\n\n");
	}
}

/* Is what the report prints of this cube what it prints of the other one? */
static bool
looks_like(const Counts *counts, const Counts *printed)
{
	for (int i = 0; i < LAYERS * ROWS * COLUMNS; i++)
	{
		int count = *(&counts->of[0][0][0] + i);
		int other = *(&printed->of[0][0][0] + i);

		if (other < 4 ? count >= 4 : count != other)
			return false;
	}
	return true;
}

/* Tries out all values of the hidden details; the sums, hidden or not, follow. */
static void
try_counts(const Counts *counts, Bounds *bounds)
{
	Counts other = *counts;
	int values[MAX_DETAILS] = {0};
	int n = counts->n_details;
	int i;

	for (i = 0; i < counts->n_hidden; i++)
		bounds[i] = (Bounds) {INT64_MAX, INT64_MIN};
	do
	{
		for (i = 0; i < n; i++)
			*(&other.of[0][0][0] + (counts->details[i] - &counts->of[0][0][0])) = values[i];
		add_up(&other);
		for (i = 0; i < counts->n_hidden && looks_like(&other, counts); i++)
		{
			int count = *(&other.of[0][0][0] + (counts->hidden[i] - &counts->of[0][0][0]));

			if (count < bounds[i].lower)
				bounds[i].lower = count;
			if (count > bounds[i].upper)
				bounds[i].upper = count;
		}
		for (i = 0; i < n && values[i] == 3; i++)
			values[i] = 0;
		if (i < n)
			values[i]++;
	} while (i < n);
}

/* The fact printed in the line and column where print_counts() puts that count. */
static uint32_t
fact_of(const Audited *audited, const Counts *counts, const int *count)
{
	long place = count - &counts->of[0][0][0];
	int layer = (int) (place / (ROWS * COLUMNS));
	int row = (int) (place / COLUMNS % ROWS);
	int column = (int) (place % COLUMNS);
	/* 15 lines a table, its data from the tenth on */
	int line = (LAYERS - 1 - layer) * 15 + 10 + (ROWS - 1 - row);

	for (uint32_t i = 0; i < audited->cube.n_printings; i++)
	{
		const Printing *printing = &audited->cube.printings[i];

		if (printing->line == line && printing->col == (column + 1) % COLUMNS + 1)
			return printing->fact;
	}
	return FACT_NONE;
}

static void
test_random_cubes(void)
{
	int narrowed = 0;

	for (int round = 0; round < 300; round++)
	{
		char text[8192];
		Slice document;
		Counts counts;
		Bounds tried[MAX_HIDDEN];
		Audited audited;
		bool same = true;

		random_counts(&counts);
		print_counts(&counts, text, sizeof(text));
		try_counts(&counts, tried);
		document = slice_of(text);
		expect(audit_documents(&audited, &source, &document, 1, EXACT_WORK_LIMIT),
			   "it can be audited");
		for (int i = 0; i < counts.n_hidden; i++)
		{
			uint32_t fact = fact_of(&audited, &counts, counts.hidden[i]);
			Bounds feasible;
			bool sharp;

			if (fact == FACT_NONE || !audited.cube.facts[fact].suppressed)
			{
				same = false;
				continue;
			}
			feasible = audit_feasible(&audited.audit, &audited.cube, fact, &sharp);
			narrowed += feasible.lower > 0 || feasible.upper < 3;
			same = same && sharp && feasible.lower == tried[i].lower &&
				   feasible.upper == tried[i].upper;
		}
		expect(same, "cube %d: other bounds than by trying out", round);
		if (!same)
			printf("%s\n", text);
		audited_release(&audited);
	}
	expect(narrowed > 300, "something follows: %d counts", narrowed);
	expect(heap.live == 0, "all memory is given back");
}

int
main(void)
{
	source = palloc_source(&heap);
	test_random_systems();
	test_little_work();
	test_limit();
	test_random_cubes();
	return test_result("test_bounds");
}
