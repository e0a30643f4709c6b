/*-------------------------------------------------------------------------
 *
 * fuzz_equations.c
 *	  A small system of equations, made of the bytes, and the least and greatest
 *	  value of each unknown, compared with trying out everything.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "../unit/brute_force.h"

/* So many, of five values each, are tried out in no time. */
#define MAX_UNKNOWNS 6

/* Some bounds and equations; most constants are near to what can be. */
static bool
build(System *system, Bytes bytes, const MemorySource *source)
{
	uint32_t n = 1 + next_below(&bytes, MAX_UNKNOWNS);
	unsigned n_equations = next_below(&bytes, 7);

	if (!system_start(system, source, n))
		return false;
	for (uint32_t i = 0; i < n; i++)
	{
		int64_t lower = (int64_t) next_below(&bytes, 8) - 3;

		system->bounds[i] = (Bounds) {lower, lower + next_below(&bytes, 5)};
	}
	for (unsigned i = 0; i < n_equations; i++)
	{
		if (!system_add_equation(system, (Wide) next_below(&bytes, 16) - 6))
			return false;
		for (uint32_t unknown = 0; unknown < n; unknown++)
		{
			unsigned sign = next_below(&bytes, 4);

			/* an equation has some term */
			if (unknown == n - 1 && system->equations[i].n == 0)
				sign |= 1;
			if (sign > 0 && !system_add_term(system, unknown, sign == 1))
				return false;
		}
	}
	return system_finish(system);
}

/* Bounds that are called sharp are those of the solutions; others hold them. */
static void
compare(const System *system, const Tried *tried, const bool *sharp, const char *what)
{
	for (uint32_t i = 0; i < system->n_unknowns && tried->solutions > 0; i++)
	{
		Bounds found = system->bounds[i];
		Bounds right = tried->bounds[i];

		demand(found.lower <= right.lower && found.upper >= right.upper,
			   "%s cuts off solutions of unknown %u", what, i);
		demand(sharp == NULL || !sharp[i] ||
				   (found.lower == right.lower && found.upper == right.upper),
			   "unknown %u: %" PRId64 "..%" PRId64 " is called sharp, and is %" PRId64 "..%" PRId64,
			   i, found.lower, found.upper, right.lower, right.upper);
	}
}

/* Solves it with that limit, on memory that may fail; what there is must be right. */
static void
solve(Bytes bytes, const MemorySource *source, const Tried *tried, uint64_t limit)
{
	const Heap *heap = source->context;
	bool sharp[MAX_UNKNOWNS] = {false};
	ExactResult result = EXACT_NO_MEMORY;
	System system = {.source = source, .arena = {.source = source}};

	if (build(&system, bytes, source))
		result = exact_bounds(&system, limit, sharp);
	demand(result != EXACT_NO_MEMORY || heap->fail_at > 0, "there was memory");
	demand(result != EXACT_CONTRADICTION || tried->solutions == 0, "%ld solutions were missed",
		   tried->solutions);
	demand(result != EXACT_DONE || tried->solutions > 0, "solutions of what has none");
	demand(result != EXACT_GAVE_UP || limit < EXACT_WORK_LIMIT, "it gave up a small system");
	if (result == EXACT_DONE || result == EXACT_GAVE_UP)
		compare(&system, tried, sharp, "the search");
	for (uint32_t i = 0; result == EXACT_DONE && i < system.n_unknowns; i++)
		demand(sharp[i], "done, but not with unknown %u", i);
	system_release(&system);
	demand(heap->live == 0, "%ld pieces of memory are not given back", heap->live);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Heap heap;
	MemorySource source = palloc_source(&heap);
	uint64_t random = hash_bytes(HASH_START, data, size);
	Bytes bytes = {data, data + size};
	System system;
	Tried tried;

	demand(build(&system, bytes, &source), "a system can be built");
	tried = try_all(&system);
	/* propagation alone, each equation that cannot hold left out */
	if (tried.solutions > 0)
	{
		demand(system_propagate(&system, EXACT_WORK_LIMIT) == EQUATION_NONE,
			   "propagation finds a contradiction where there is none");
		compare(&system, &tried, NULL, "propagation");
	}
	system_release(&system);

	heap.requests = 0;
	solve(bytes, &source, &tried, EXACT_WORK_LIMIT);
	random_below(&random, 2);
	fail_at(&heap, 1 + random_below(&random, (uint32_t) heap.requests));
	solve(bytes, &source, &tried, EXACT_WORK_LIMIT);
	fail_at(&heap, 0);
	solve(bytes, &source, &tried, 1 + random_below(&random, 200));
	return 0;
}
