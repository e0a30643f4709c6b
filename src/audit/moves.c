/*-------------------------------------------------------------------------
 *
 * moves.c
 *	  What facts can be changed together, so that all sums stay as they are.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/moves.h"

#include "audit/auditor.h"

/* The best ways to mend a sum; others are not tried. */
#define WAYS 12

/* A move changes so many facts at most. */
#define DEPTH_MOST 40

/* Sums looked at before a search for a move gives up, at each cost. */
#define LOOKS 400

/* Searches with so many facts at most, and how much chance there is in each. */
static const int depths[] = {8, 16, DEPTH_MOST, DEPTH_MOST, DEPTH_MOST};
static const uint32_t noises[] = {0, 0, 0, 8, 16};

/* What makes the score one worse is more than so much chance. */
#define NOISE 8

/* What it is worth to leave a printed fact as it is, in sums that are broken. */
#define COST_WEIGHT 3

/* A change of an unknown by one. */
typedef struct Way
{
	uint32_t unknown;
	int32_t change;
	int32_t score; /* the less, the better */
} Way;

static void
chain_percents(Moves *moves)
{
	const Tracer *tracer = moves->tracer;

	for (uint32_t i = 0; i < tracer->n_facts; i++)
		moves->first_percent[i] = EVENT_NONE;
	for (uint32_t i = 0; i < tracer->n_percents; i++)
	{
		const uint32_t facts[] = {tracer->percents[i].count, tracer->percents[i].change};

		moves->misfits[i] = false;
		for (uint32_t j = 0; j < 2; j++)
		{
			moves->next_percent[i * (size_t) 2 + j] = moves->first_percent[facts[j]];
			moves->first_percent[facts[j]] = i * 2 + j;
		}
	}
}

bool
moves_start(Moves *moves, const Tracer *tracer, const int64_t *base)
{
	uint32_t n = tracer->system.n_unknowns;
	uint32_t n_equations = tracer->system.n_equations;
	Arena *arena = &moves->arena;

	*moves = (Moves) {
		.tracer = tracer, .base = base, .noise = NOISE, .arena = {.source = tracer->source}};
	moves->changes = arena_array(arena, n, sizeof(int32_t));
	moves->touched = arena_array(arena, n, sizeof(uint32_t));
	moves->is_touched = arena_array(arena, n, sizeof(bool));
	moves->moved = arena_array(arena, n, sizeof(bool));
	moves->rests = arena_array(arena, n_equations, sizeof(int32_t));
	moves->broken = arena_array(arena, n_equations, sizeof(uint32_t));
	moves->places = arena_array(arena, n_equations, sizeof(uint32_t));
	moves->first_percent = arena_array(arena, tracer->n_facts, sizeof(uint32_t));
	moves->next_percent = arena_array(arena, tracer->n_percents * (size_t) 2, sizeof(uint32_t));
	moves->misfits = arena_array(arena, tracer->n_percents, sizeof(bool));
	if (arena->exhausted)
		return false;
	memset(moves->changes, 0, n * sizeof(int32_t));
	memset(moves->is_touched, 0, n * sizeof(bool));
	memset(moves->moved, 0, n * sizeof(bool));
	memset(moves->rests, 0, n_equations * sizeof(int32_t));
	chain_percents(moves);
	return true;
}

/* Is the unknown printed, and to be left as it is if that can be? */
static bool
is_printed(const Moves *moves, uint32_t unknown)
{
	const Tracer *tracer = moves->tracer;

	return unknown < tracer->n_facts && !tracer->hidden[unknown] &&
		   bounds_single(tracer->printed[unknown]);
}

/* What an unknown can be, once it is not printed. */
static Bounds
bounds_of(const Moves *moves, uint32_t unknown)
{
	const Tracer *tracer = moves->tracer;

	return unknown < tracer->n_facts && bounds_single(tracer->printed[unknown])
			   ? tracer->secondary[unknown]
			   : tracer->printed[unknown];
}

static bool
can_change(const Moves *moves, uint32_t unknown, int32_t change)
{
	Bounds bounds = bounds_of(moves, unknown);
	int64_t value = moves->base[unknown] + moves->changes[unknown] + change;

	if (unknown < moves->tracer->n_facts && bounds_single(moves->tracer->printed[unknown]) &&
		!moves->tracer->hideable[unknown])
		return false;
	return value >= bounds.lower && value <= bounds.upper;
}

/* A percentage whose count or change has changed: is it another one now? */
static void
look_at_percent(Moves *moves, uint32_t number)
{
	const PercentOf *of = &moves->tracer->percents[number];
	int64_t count = moves->base[of->count] + moves->changes[of->count];
	int64_t change = moves->base[of->change] + moves->changes[of->change];
	Bounds counts = {count, count};
	Bounds changes = {change, change};
	bool misfits = (moves->changes[of->count] != 0 || moves->changes[of->change] != 0) &&
				   !percent_fit(&counts, &changes, of->printed);

	if (misfits == moves->misfits[number])
		return;
	moves->misfits[number] = misfits;
	if (moves->tracer->hidden[of->percent])
		return;
	/* One that cannot be hidden must fit. */
	if (misfits)
		moves->cost += moves->tracer->hideable[of->percent] ? 1 : MOVE_FORBIDDEN;
	else
		moves->cost -= moves->tracer->hideable[of->percent] ? 1 : MOVE_FORBIDDEN;
}

static void
set_rest(Moves *moves, uint32_t equation, int32_t rest)
{
	bool was_broken = moves->rests[equation] != 0;

	moves->rests[equation] = rest;
	if ((rest != 0) == was_broken)
		return;
	if (rest != 0)
	{
		moves->places[equation] = moves->n_broken;
		moves->broken[moves->n_broken++] = equation;
	}
	else
	{
		uint32_t last = moves->broken[--moves->n_broken];

		moves->broken[moves->places[equation]] = last;
		moves->places[last] = moves->places[equation];
	}
}

/* The sign of an unknown in an equation that it stands in. */
static int32_t
sign_in(const System *system, uint32_t equation, uint32_t unknown)
{
	const Equation *in = &system->equations[equation];

	for (uint32_t i = 0; i < in->n; i++)
	{
		if (system->terms[in->first + i].unknown == unknown)
			return system->terms[in->first + i].negative ? -1 : 1;
	}
	return 0;
}

static void
change(Moves *moves, uint32_t unknown, int32_t by)
{
	const System *system = &moves->tracer->system;
	int32_t before = moves->changes[unknown];

	moves->changes[unknown] += by;
	if (!moves->is_touched[unknown])
	{
		moves->is_touched[unknown] = true;
		moves->touched[moves->n_touched++] = unknown;
	}
	if (is_printed(moves, unknown))
		moves->cost += (uint32_t) (moves->changes[unknown] != 0) - (uint32_t) (before != 0);
	for (size_t i = system->first_use[unknown]; i < system->first_use[unknown + 1]; i++)
	{
		uint32_t equation = system->uses[i];

		set_rest(moves, equation, moves->rests[equation] + by * sign_in(system, equation, unknown));
	}
	if (unknown >= moves->tracer->n_facts)
		return;
	for (uint32_t i = moves->first_percent[unknown]; i != EVENT_NONE; i = moves->next_percent[i])
		look_at_percent(moves, i / 2);
}

/* How much worse the change makes it: sums that it breaks less those that it mends, and its cost. */
static int32_t
score_of(const Moves *moves, uint32_t unknown, int32_t by)
{
	const System *system = &moves->tracer->system;
	int32_t score = 0;

	for (size_t i = system->first_use[unknown]; i < system->first_use[unknown + 1]; i++)
	{
		uint32_t equation = system->uses[i];
		int32_t rest = moves->rests[equation];
		int32_t after = rest + by * sign_in(system, equation, unknown);

		score += (after < 0 ? -after : after) - (rest < 0 ? -rest : rest);
	}
	if (is_printed(moves, unknown) && moves->changes[unknown] == 0)
		score += COST_WEIGHT;
	return score;
}

/* Puts a way among the best ones, which are in order; of equals the first stays first. */
static void
add_way(Way *ways, int *n, Way way)
{
	int place = *n;

	if (*n == WAYS && ways[WAYS - 1].score <= way.score)
		return;
	if (*n < WAYS)
		++*n;
	else
		place--;
	while (place > 0 && ways[place - 1].score > way.score)
	{
		ways[place] = ways[place - 1];
		place--;
	}
	ways[place] = way;
}

/* The best ways to mend an equation. */
static int
find_ways(Moves *moves, uint32_t number, Way *ways)
{
	const System *system = &moves->tracer->system;
	const Equation *equation = &system->equations[number];
	int n = 0;

	moves->work += equation->n;
	for (uint32_t i = 0; i < equation->n; i++)
	{
		Addend term = system->terms[equation->first + i];
		int32_t by = (moves->rests[number] > 0) == term.negative ? 1 : -1;

		if (moves->moved[term.unknown] || !can_change(moves, term.unknown, by) ||
			(moves->cost >= moves->most && is_printed(moves, term.unknown) &&
			 moves->changes[term.unknown] == 0))
			continue;
		add_way(ways, &n,
				(Way) {.unknown = term.unknown,
					   .change = by,
					   .score = score_of(moves, term.unknown, by) * NOISE +
								(int32_t) chance_below(&moves->chance,
													   moves->noise + moves->more_noise)});
	}
	return n;
}

/* The broken equation with the fewest terms. */
static uint32_t
choose(const Moves *moves)
{
	const System *system = &moves->tracer->system;
	uint32_t best = moves->broken[0];

	for (uint32_t i = 1; i < moves->n_broken; i++)
	{
		if (system->equations[moves->broken[i]].n < system->equations[best].n)
			best = moves->broken[i];
	}
	return best;
}

/* Mends all that is broken, with so many changes more. */
static bool
/* It calls itself as often as a move is long: NOLINTNEXTLINE(misc-no-recursion) */
mend(Moves *moves, int depth)
{
	Way ways[WAYS] = {0};
	int n;

	if (moves->n_broken == 0)
		return moves->cost <= moves->most;
	if (depth == 0 || moves->looks == 0 || moves->cost > moves->most ||
		moves->n_broken > (uint32_t) depth * 4)
		return false;
	moves->looks--;
	n = find_ways(moves, choose(moves), ways);
	for (int i = 0; i < n; i++)
	{
		change(moves, ways[i].unknown, ways[i].change);
		moves->moved[ways[i].unknown] = true;
		if (mend(moves, depth - 1))
		{
			moves->moved[ways[i].unknown] = false;
			return true;
		}
		moves->moved[ways[i].unknown] = false;
		change(moves, ways[i].unknown, -ways[i].change);
	}
	return false;
}

bool
moves_find(Moves *moves, uint32_t fact, bool up, uint32_t most)
{
	int32_t by = up ? 1 : -1;
	bool found = false;

	if (!can_change(moves, fact, by))
		return false;
	source_poll(moves->tracer->source);
	moves->most = most;
	change(moves, fact, by);
	moves->moved[fact] = true;
	for (size_t i = 0; !found && i < sizeof(depths) / sizeof(depths[0]); i++)
	{
		moves->more_noise = noises[i];
		moves->looks = LOOKS + LOOKS * most / 8;
		found = mend(moves, depths[i]);
	}
	moves->moved[fact] = false;
	if (!found)
		change(moves, fact, -by);
	return found;
}

void
moves_take(Moves *moves, const uint32_t *unknowns, const int64_t *values, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
	{
		int64_t by = values[i] - moves->base[unknowns[i]] - moves->changes[unknowns[i]];

		if (by != 0)
			change(moves, unknowns[i], (int32_t) by);
	}
}

void
moves_clear(Moves *moves)
{
	for (uint32_t i = 0; i < moves->n_touched; i++)
	{
		uint32_t unknown = moves->touched[i];

		if (moves->changes[unknown] != 0)
			change(moves, unknown, -moves->changes[unknown]);
		moves->is_touched[unknown] = false;
	}
	moves->n_touched = 0;
}

void
moves_release(Moves *moves)
{
	arena_release(&moves->arena);
}
