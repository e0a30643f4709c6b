/*-------------------------------------------------------------------------
 *
 * moves.c
 *	  What facts can be changed together, so that all sums stay as they are.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/moves.h"

#include "audit/auditor.h"

/* The best repairs of a sum; others are not tried. */
#define REPAIRS_MOST 12

/* No unknown changes by more. */
#define CHANGE_MOST 1000000

/* A move changes so many facts at most. */
#define DEPTH_MOST 40

/* Sums looked at before a search for a move gives up, unless its owner wants it otherwise. */
#define PATIENCE 400

/* So many broken sums are compared before one is repaired. */
#define LOOKED_AT 24

/* Searches with so many facts at most, and how much chance there is in each. */
static const int depths[] = {8, 16, DEPTH_MOST, DEPTH_MOST, DEPTH_MOST};
static const uint32_t noises[] = {0, 0, 0, 8, 16};

/* What makes the score one worse is more than so much chance. */
#define NOISE 8

/* What it is worth to leave a printed fact as it is, in sums that are broken. */
#define COST_WEIGHT 3

/* A change of an unknown by one, which brings a broken sum nearer to what it should be. */
typedef struct Repair
{
	uint32_t unknown;
	int32_t change;
	int32_t score; /* the less, the better */
} Repair;

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

/* Notes the sign of each unknown in each of its equations, and what of each equation can change. */
static void
note_terms(Moves *moves)
{
	const System *system = &moves->tracer->system;
	uint32_t *noted = moves->touched;
	size_t n = 0;

	memset(noted, 0, system->n_unknowns * sizeof(uint32_t));
	for (uint32_t i = 0; i < system->n_equations; i++)
	{
		const Addend *terms = &system->terms[system->equations[i].first];

		moves->first_term[i] = n;
		for (uint32_t j = 0; j < system->equations[i].n; j++)
		{
			uint32_t unknown = terms[j].unknown;

			moves->negative[system->first_use[unknown] + noted[unknown]++] = terms[j].negative;
			if (moves->movables[unknown].least < moves->movables[unknown].greatest)
				moves->terms[n++] = terms[j];
		}
	}
	moves->first_term[system->n_equations] = n;
}

/* How far each unknown can be from the base, were it not printed. */
static void
note_limits(Moves *moves)
{
	const Tracer *tracer = moves->tracer;

	for (uint32_t i = 0; i < tracer->system.n_unknowns; i++)
	{
		bool is_told = i < tracer->n_facts && bounds_single(tracer->printed[i]);
		Bounds bounds = is_told ? tracer->secondary[i] : tracer->printed[i];
		Wide lower = (Wide) bounds.lower - moves->base[i];
		Wide upper = (Wide) bounds.upper - moves->base[i];

		if (is_told && !tracer->hideable[i])
			lower = upper = 0;
		moves->movables[i] = (Movable) {.is_told = is_told};
		moves->movables[i].least = (int32_t) (lower < -CHANGE_MOST ? -CHANGE_MOST : lower);
		moves->movables[i].greatest = (int32_t) (upper > CHANGE_MOST ? CHANGE_MOST : upper);
	}
}

bool
moves_start(Moves *moves, const Tracer *tracer, const int64_t *base)
{
	uint32_t n = tracer->system.n_unknowns;
	uint32_t n_equations = tracer->system.n_equations;
	Arena *arena = &moves->arena;

	*moves = (Moves) {.tracer = tracer,
					  .base = base,
					  .barred = UNKNOWN_NONE,
					  .noise = NOISE,
					  .patience = PATIENCE,
					  .arena = {.source = tracer->source}};
	moves->movables = arena_array(arena, n, sizeof(Movable));
	moves->terms = arena_array(arena, tracer->system.n_terms, sizeof(Addend));
	moves->first_term = arena_array(arena, (size_t) n_equations + 1, sizeof(size_t));
	moves->negative = arena_array(arena, tracer->system.n_terms, sizeof(bool));
	moves->touched = arena_array(arena, n, sizeof(uint32_t));
	moves->rests = arena_array(arena, n_equations, sizeof(int32_t));
	moves->broken = arena_array(arena, n_equations, sizeof(uint32_t));
	moves->places = arena_array(arena, n_equations, sizeof(uint32_t));
	moves->first_percent = arena_array(arena, tracer->n_facts, sizeof(uint32_t));
	moves->next_percent = arena_array(arena, tracer->n_percents * (size_t) 2, sizeof(uint32_t));
	moves->misfits = arena_array(arena, tracer->n_percents, sizeof(bool));
	if (arena->exhausted)
		return false;
	memset(moves->rests, 0, n_equations * sizeof(int32_t));
	note_limits(moves);
	note_terms(moves);
	chain_percents(moves);
	return true;
}

/* Is the unknown printed, and to be left as it is if that can be? */
static bool
is_printed(const Moves *moves, uint32_t unknown)
{
	return moves->movables[unknown].is_told && !moves->tracer->hidden[unknown];
}

/* A percentage whose count or change has changed: is it another one now? */
static void
look_at_percent(Moves *moves, uint32_t number)
{
	const PercentOf *of = &moves->tracer->percents[number];
	int64_t count = moves->base[of->count] + moves->movables[of->count].change;
	int64_t change = moves->base[of->change] + moves->movables[of->change].change;
	Bounds counts = {count, count};
	Bounds changes = {change, change};
	bool misfits =
		(moves->movables[of->count].change != 0 || moves->movables[of->change].change != 0) &&
		!percent_fit(of->kind, &counts, &changes, of->printed);

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

static void
change(Moves *moves, uint32_t unknown, int32_t by)
{
	const System *system = &moves->tracer->system;
	int32_t before = moves->movables[unknown].change;

	moves->movables[unknown].change += by;
	if (!moves->movables[unknown].is_touched)
	{
		moves->movables[unknown].is_touched = true;
		moves->touched[moves->n_touched++] = unknown;
	}
	if (is_printed(moves, unknown))
		moves->cost += (uint32_t) (moves->movables[unknown].change != 0) - (uint32_t) (before != 0);
	for (size_t i = system->first_use[unknown]; i < system->first_use[unknown + 1]; i++)
	{
		uint32_t equation = system->uses[i];

		set_rest(moves, equation, moves->rests[equation] + (moves->negative[i] ? -by : by));
	}
	if (unknown >= moves->tracer->n_facts)
		return;
	for (uint32_t i = moves->first_percent[unknown]; i != EVENT_NONE; i = moves->next_percent[i])
		look_at_percent(moves, i / 2);
}

/* How much worse the change makes it: sums that it breaks less those that it repairs, and its cost. */
static int32_t
score_of(const Moves *moves, uint32_t unknown, int32_t by)
{
	const System *system = &moves->tracer->system;
	int32_t score = 0;

	for (size_t i = system->first_use[unknown]; i < system->first_use[unknown + 1]; i++)
	{
		uint32_t equation = system->uses[i];
		int32_t rest = moves->rests[equation];
		int32_t after = rest + (moves->negative[i] ? -by : by);

		score += (after < 0 ? -after : after) - (rest < 0 ? -rest : rest);
	}
	if (is_printed(moves, unknown) && moves->movables[unknown].change == 0)
		score += COST_WEIGHT;
	return score;
}

/* Puts a repair among the best ones, which are in order; of equals the first stays first. */
static void
add_repair(Repair *repairs, int *n, Repair repair)
{
	int place = *n;

	if (*n == REPAIRS_MOST && repairs[REPAIRS_MOST - 1].score <= repair.score)
		return;
	if (*n < REPAIRS_MOST)
		++*n;
	else
		place--;
	while (place > 0 && repairs[place - 1].score > repair.score)
	{
		repairs[place] = repairs[place - 1];
		place--;
	}
	repairs[place] = repair;
}

/* The change by one with which a term repairs its equation. */
static int32_t
repairing(const Moves *moves, uint32_t equation, Addend term)
{
	return (moves->rests[equation] > 0) == term.negative ? 1 : -1;
}

/* May an unknown, that has not been moved yet, be moved so? */
static bool
can_move(const Moves *moves, uint32_t unknown, int32_t by)
{
	const Movable *movable = &moves->movables[unknown];
	int32_t change = movable->change + by;

	return !movable->is_moved && change >= movable->least && change <= movable->greatest &&
		   unknown != moves->barred &&
		   (moves->cost < moves->most || movable->change != 0 || !is_printed(moves, unknown));
}

/* The best repairs of an equation. */
static int
find_repairs(Moves *moves, uint32_t equation, Repair *repairs)
{
	int n = 0;

	for (size_t i = moves->first_term[equation]; i < moves->first_term[equation + 1]; i++)
	{
		Addend term = moves->terms[i];
		int32_t by = repairing(moves, equation, term);

		if (can_move(moves, term.unknown, by))
			add_repair(repairs, &n,
					   (Repair) {.unknown = term.unknown,
								 .change = by,
								 .score = score_of(moves, term.unknown, by) * NOISE +
										  (int32_t) chance_below(
											  &moves->chance, moves->noise + moves->more_noise)});
	}
	return n;
}

/* How many repairs the equation has, if that is fewer than enough. */
static uint32_t
count_repairs(Moves *moves, uint32_t equation, uint32_t enough)
{
	size_t end = moves->first_term[equation + 1];
	size_t i = moves->first_term[equation];
	uint32_t n = 0;

	for (; i < end && n < enough; i++)
		n += can_move(moves, moves->terms[i].unknown, repairing(moves, equation, moves->terms[i]));
	moves->work += i - moves->first_term[equation];
	return n;
}

/* Of the broken equations that are looked at, the one that has the fewest repairs. */
static uint32_t
choose(Moves *moves)
{
	uint32_t best = moves->broken[0];
	uint32_t fewest = UINT32_MAX;

	for (uint32_t i = 0; i < moves->n_broken && i < LOOKED_AT && fewest > 0; i++)
	{
		uint32_t n = count_repairs(moves, moves->broken[i], fewest);

		if (n < fewest)
			best = moves->broken[i];
		fewest = n < fewest ? n : fewest;
	}
	return best;
}

/* Repairs all that is broken, with so many changes more. */
static bool
/* It calls itself as often as a move is long: NOLINTNEXTLINE(misc-no-recursion) */
repair_all(Moves *moves, int depth)
{
	Repair repairs[REPAIRS_MOST] = {0};
	int n;

	if (moves->n_broken == 0)
		return moves->cost <= moves->most;
	if (depth == 0 || moves->looks == 0 || moves->cost > moves->most ||
		moves->n_broken > (uint32_t) depth * 4)
		return false;
	moves->looks--;
	n = find_repairs(moves, choose(moves), repairs);
	for (int i = 0; i < n; i++)
	{
		change(moves, repairs[i].unknown, repairs[i].change);
		moves->movables[repairs[i].unknown].is_moved = true;
		if (repair_all(moves, depth - 1))
		{
			moves->movables[repairs[i].unknown].is_moved = false;
			return true;
		}
		moves->movables[repairs[i].unknown].is_moved = false;
		change(moves, repairs[i].unknown, -repairs[i].change);
	}
	return false;
}

bool
moves_find(Moves *moves, uint32_t fact, bool up, uint32_t most)
{
	int32_t by = up ? 1 : -1;
	bool found = false;

	moves->most = most;
	if (!can_move(moves, fact, by))
		return false;
	source_poll(moves->tracer->source);
	change(moves, fact, by);
	moves->movables[fact].is_moved = true;
	for (size_t i = 0; !found && i < sizeof(depths) / sizeof(depths[0]); i++)
	{
		moves->more_noise = noises[i];
		moves->looks = moves->patience * (8 + most) / 8;
		found = repair_all(moves, depths[i]);
	}
	moves->movables[fact].is_moved = false;
	if (!found)
		change(moves, fact, -by);
	return found;
}

void
moves_take(Moves *moves, const uint32_t *unknowns, const int64_t *values, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
	{
		int64_t by = values[i] - moves->base[unknowns[i]] - moves->movables[unknowns[i]].change;

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

		if (moves->movables[unknown].change != 0)
			change(moves, unknown, -moves->movables[unknown].change);
		moves->movables[unknown].is_touched = false;
	}
	moves->n_touched = 0;
}

void
moves_release(Moves *moves)
{
	arena_release(&moves->arena);
}
