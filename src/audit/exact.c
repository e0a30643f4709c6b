/*-------------------------------------------------------------------------
 *
 * exact.c
 *	  The least and the greatest value of each unknown of a system.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/exact.h"

/* One end of one unknown gets no more than this part of the limit. */
#define SHARES 8

/* After so many failures the first search starts anew, and each later one after half as many again. */
#define FIRST_FAILURES 64

/* A guess that an unknown is in one half of its bounds. */
typedef struct Guess
{
	uint32_t unknown;
	Bounds other;  /* half, to be tried when this one has failed */
	size_t n_kept; /* narrowings before the guess */
} Guess;

typedef struct Search
{
	System *system;
	uint64_t limit; /* of the system's work, for all of the search */
	uint64_t share; /* of work on one question */
	uint64_t until; /* limit of the question at hand */
	Guess *guesses; /* that the search is deep in */
	size_t n_guesses;
	size_t guess_room;
	uint64_t *weights;		  /* by equation: how often it has failed, and one */
	Bounds *seen;			  /* by unknown: what solutions gave it; empty before the first */
	const int64_t *preferred; /* by unknown: the value to try first; NULL: whichever */

	/* to find cycles */
	uint32_t *unknown_degree;  /* equations left that it stands in */
	uint32_t *equation_degree; /* open unknowns left in it */
	uint32_t *leaves;		   /* unknowns, and equations after them, with one or none */
	Arena arena;
} Search;

typedef enum Found
{
	FOUND_SOLUTIONS,
	FOUND_NONE,
	FOUND_NO_END /* the limit is reached, or memory is */
} Found;

static bool
search_start(Search *search, System *system, uint64_t limit)
{
	Arena *arena = &search->arena;

	*search = (Search) {.system = system,
						.limit = system->work + limit,
						.share = limit / SHARES + 1,
						.until = system->work + limit,
						.arena = {.source = system->source}};
	search->seen = arena_array(arena, system->n_unknowns, sizeof(Bounds));
	search->weights = arena_array(arena, system->n_equations, sizeof(uint64_t));
	search->unknown_degree = arena_array(arena, system->n_unknowns, sizeof(uint32_t));
	search->equation_degree = arena_array(arena, system->n_equations, sizeof(uint32_t));
	search->leaves =
		arena_array(arena, (size_t) system->n_unknowns + system->n_equations, sizeof(uint32_t));
	if (arena->exhausted)
		return false;
	for (uint32_t i = 0; i < system->n_unknowns; i++)
		search->seen[i] = (Bounds) {INT64_MAX, INT64_MIN};
	for (uint32_t i = 0; i < system->n_equations; i++)
		search->weights[i] = 1;
	return true;
}

static void
search_release(Search *search)
{
	const MemorySource *source = search->arena.source;

	if (search->guesses != NULL)
		source->put(source->context, search->guesses);
	arena_release(&search->arena);
}

/* The nodes of the graph are numbered through: unknowns, then equations. */
static void
lose_edge(uint32_t *degree, uint32_t node, uint32_t *leaves, size_t *n_leaves)
{
	if (*degree >= 2 && --*degree == 1)
		leaves[(*n_leaves)++] = node;
}

/*
 * Takes from the graph of open unknowns and their equations, again and again, what
 * hangs on it by one edge or by none. What is left has a degree of two or more, and
 * lies on cycles or between them.
 */
static void
strip_leaves(Search *search)
{
	System *system = search->system;
	uint32_t *leaves = search->leaves;
	size_t n_leaves = 0;

	system->work += system->n_terms;
	for (uint32_t i = 0; i < system->n_equations; i++)
		search->equation_degree[i] = 0;
	for (uint32_t i = 0; i < system->n_unknowns; i++)
	{
		size_t degree = system->first_use[i + 1] - system->first_use[i];

		search->unknown_degree[i] = 0;
		if (bounds_single(system->bounds[i]))
			continue;
		search->unknown_degree[i] = (uint32_t) degree;
		for (size_t j = 0; j < degree; j++)
			search->equation_degree[system->uses[system->first_use[i] + j]]++;
		if (degree == 1)
			leaves[n_leaves++] = i;
	}

	/* No equation is a leaf yet: one with a single open unknown has been settled by propagation. */
	while (n_leaves > 0)
	{
		uint32_t node = leaves[--n_leaves];

		if (node < system->n_unknowns)
		{
			search->unknown_degree[node] = 0;
			for (size_t j = system->first_use[node]; j < system->first_use[node + 1]; j++)
				lose_edge(&search->equation_degree[system->uses[j]],
						  system->n_unknowns + system->uses[j], leaves, &n_leaves);
		}
		else
		{
			const LinearEquation *equation = &system->equations[node - system->n_unknowns];

			search->equation_degree[node - system->n_unknowns] = 0;
			for (uint32_t j = 0; j < equation->n; j++)
			{
				uint32_t unknown = system->terms[equation->first + j].unknown;

				lose_edge(&search->unknown_degree[unknown], unknown, leaves, &n_leaves);
			}
		}
	}
}

/* How often the equations of an unknown that are on cycles have failed. */
static uint64_t
weight_of(const Search *search, uint32_t unknown)
{
	const System *system = search->system;
	uint64_t weight = 0;

	for (size_t i = system->first_use[unknown]; i < system->first_use[unknown + 1]; i++)
	{
		if (search->equation_degree[system->uses[i]] > 0)
			weight += search->weights[system->uses[i]];
	}
	return weight;
}

/*
 * The unknown to guess at: of those on cycles the one that is narrow, and whose equations
 * have failed most, so that what is hard is settled first.
 */
static uint32_t
choose(Search *search)
{
	const System *system = search->system;
	uint32_t best = UNKNOWN_NONE;
	Wide best_width = 1;
	Wide best_weight = 0;

	strip_leaves(search);
	for (uint32_t i = 0; i < system->n_unknowns; i++)
	{
		Bounds bounds = system->bounds[i];
		Wide width = (Wide) bounds.upper - bounds.lower;
		Wide weight;

		if (search->unknown_degree[i] < 2)
			continue;
		weight = (Wide) weight_of(search, i);
		if (best == UNKNOWN_NONE || weight * best_width > best_weight * width)
		{
			best = i;
			best_width = width;
			best_weight = weight;
		}
	}
	return best;
}

/* Half way up, the lower one of two. */
static int64_t
middle(int64_t lower, int64_t upper)
{
	return lower + (int64_t) (((uint64_t) upper - (uint64_t) lower) / 2);
}

static bool
push_guess(Search *search, uint32_t unknown)
{
	System *system = search->system;
	Bounds bounds = system->bounds[unknown];
	const Bounds *seen = &search->seen[unknown];
	int64_t mid = middle(bounds.lower, bounds.upper);
	Bounds lower = {bounds.lower, mid};
	Bounds upper = {mid + 1, bounds.upper};
	Bounds half = lower;
	Guess *grown = array_grow(system->source, search->guesses, sizeof(Guess), search->n_guesses,
							  &search->guess_room);

	if (grown == NULL)
	{
		system->exhausted = true;
		return false;
	}
	search->guesses = grown;
	/* Towards what no solution has been seen to give it yet, so that few have to be found. */
	if (search->preferred == NULL ? seen->lower <= bounds.lower && seen->upper < bounds.upper
								  : search->preferred[unknown] > mid)
		half = upper;
	grown[search->n_guesses++] = (Guess) {.unknown = unknown,
										  .other = half.lower == lower.lower ? upper : lower,
										  .n_kept = system->n_kept};
	system_narrow(system, unknown, half);
	return true;
}

/* The last guess has failed: tries the other half. False if no guess is left. */
static bool
turn_back(Search *search)
{
	System *system = search->system;
	const Guess *guess;

	if (search->n_guesses == 0)
		return false;
	guess = &search->guesses[--search->n_guesses];
	system_take_back(system, guess->n_kept);
	system_narrow(system, guess->unknown, guess->other);
	return true;
}

/* Forgets all guesses, but not what has failed. */
static void
start_anew(Search *search)
{
	if (search->n_guesses > 0)
		system_take_back(search->system, search->guesses[0].n_kept);
	search->n_guesses = 0;
}

static void
note_solutions(Search *search)
{
	const System *system = search->system;

	for (uint32_t i = 0; i < system->n_unknowns; i++)
	{
		Bounds *seen = &search->seen[i];
		Bounds bounds = system->bounds[i];

		if (bounds.lower < seen->lower)
			seen->lower = bounds.lower;
		if (bounds.upper > seen->upper)
			seen->upper = bounds.upper;
	}
}

/* Looks for solutions within the system's bounds as they are, which it may narrow on the way. */
static Found
find(Search *search)
{
	System *system = search->system;
	uint64_t patience = FIRST_FAILURES;
	uint64_t failures = 0;

	search->n_guesses = 0;
	for (;;)
	{
		uint32_t failed = system_propagate(system, search->until);
		uint32_t unknown;

		if (system->exhausted || system->work >= search->until)
			return FOUND_NO_END;
		if (failed != EQUATION_NONE)
		{
			search->weights[failed]++;
			if (!turn_back(search))
				return FOUND_NONE;
			if (++failures < patience)
				continue;
			start_anew(search);
			patience += patience / 2;
			failures = 0;
			continue;
		}
		unknown = choose(search);
		if (unknown == UNKNOWN_NONE)
		{
			note_solutions(search);
			return FOUND_SOLUTIONS;
		}
		if (!push_guess(search, unknown))
			return FOUND_NO_END;
	}
}

/* Looks for solutions that have the unknown within these bounds, and leaves the system as it was. */
static Found
find_with(Search *search, uint32_t unknown, Bounds bounds)
{
	System *system = search->system;
	Found found;

	search->until = system->work + search->share;
	if (search->until > search->limit)
		search->until = search->limit;
	system->keeps = true;
	system_narrow(system, unknown, bounds);
	found = find(search);
	system_take_back(system, 0);
	system->keeps = false;
	return found;
}

/* What no solution reaches is cut off, for good. Solutions there are, so this cannot fail. */
static void
cut(Search *search, uint32_t unknown, Bounds bounds)
{
	system_narrow(search->system, unknown, bounds);
	system_propagate(search->system, search->limit);
}

/*
 * Closes the gap between the unknown's bounds and what solutions were seen to give
 * it, by halves, at either end. False if there was no end to it.
 */
static bool
sharpen(Search *search, uint32_t unknown)
{
	const Bounds *bounds = &search->system->bounds[unknown];
	const Bounds *seen = &search->seen[unknown];

	while (bounds->lower < seen->lower)
	{
		int64_t mid = middle(bounds->lower, seen->lower - 1);
		Found found = find_with(search, unknown, (Bounds) {bounds->lower, mid});

		if (found == FOUND_NO_END)
			return false;
		if (found == FOUND_NONE)
			cut(search, unknown, (Bounds) {mid + 1, bounds->upper});
	}
	while (bounds->upper > seen->upper)
	{
		int64_t mid = middle(seen->upper, bounds->upper);
		Found found = find_with(search, unknown, (Bounds) {mid + 1, bounds->upper});

		if (found == FOUND_NO_END)
			return false;
		if (found == FOUND_NONE)
			cut(search, unknown, (Bounds) {bounds->lower, mid});
	}
	return true;
}

/* From the system's bounds of so many unknowns, from the first on, to those of its solutions. */
static ExactResult
sharpen_all(Search *search, uint32_t first, uint32_t n)
{
	System *system = search->system;
	bool done = true;
	Found found;

	/* To begin with, some solution: from bounds that stay as they are. */
	if (system_propagate(system, search->limit) != EQUATION_NONE)
		return EXACT_CONTRADICTION;
	system->keeps = true;
	found = find(search);
	system_take_back(system, 0);
	system->keeps = false;
	if (found == FOUND_NONE)
		return EXACT_CONTRADICTION;
	if (found == FOUND_NO_END)
		return EXACT_GAVE_UP;
	for (uint32_t i = first; i < first + n && system->work < search->limit; i++)
		done = sharpen(search, i) && done;
	return done && system->work < search->limit ? EXACT_DONE : EXACT_GAVE_UP;
}

/* The same; sharp has a place for each of them. */
static ExactResult
search_all(System *system, uint64_t limit, uint32_t first, uint32_t n, bool *sharp)
{
	Search search;
	ExactResult result = EXACT_NO_MEMORY;

	if (search_start(&search, system, limit))
		result = sharpen_all(&search, first, n);
	if (system->exhausted)
		result = EXACT_NO_MEMORY;
	for (uint32_t i = 0; result != EXACT_NO_MEMORY && i < n; i++)
		sharp[i] = system->bounds[first + i].lower == search.seen[first + i].lower &&
				   system->bounds[first + i].upper == search.seen[first + i].upper;
	search_release(&search);
	return result;
}

ExactResult
exact_bounds(System *system, uint64_t limit, bool *sharp)
{
	return search_all(system, limit, 0, system->n_unknowns, sharp);
}

ExactResult
exact_bounds_of(System *system, uint64_t limit, uint32_t unknown, bool *sharp)
{
	return search_all(system, limit, unknown, 1, sharp);
}

/* Nothing left is on a cycle: values are given to one after the other, and the rest follows. */
static void
settle_rest(Search *search, int64_t *values)
{
	System *system = search->system;

	for (uint32_t i = 0; i < system->n_unknowns; i++)
	{
		Bounds bounds = system->bounds[i];
		int64_t value = search->preferred[i];

		if (value < bounds.lower)
			value = bounds.lower;
		if (value > bounds.upper)
			value = bounds.upper;
		values[i] = value;
		if (bounds_single(bounds))
			continue;
		system_narrow(system, i, (Bounds) {value, value});
		system_propagate(system, UINT64_MAX);
	}
}

ExactResult
exact_solution(System *system, uint64_t limit, const int64_t *preferred, int64_t *values)
{
	Search search;
	ExactResult result = EXACT_NO_MEMORY;

	if (search_start(&search, system, limit))
	{
		Found found;

		search.preferred = preferred;
		system->keeps = true;
		found = find(&search);
		if (found == FOUND_SOLUTIONS)
			settle_rest(&search, values);
		result = found == FOUND_SOLUTIONS ? EXACT_DONE
				 : found == FOUND_NONE	  ? EXACT_CONTRADICTION
										  : EXACT_GAVE_UP;
	}
	search_release(&search);
	return system->exhausted ? EXACT_NO_MEMORY : result;
}
