/*-------------------------------------------------------------------------
 *
 * witnesses.c
 *	  Why suppressed counts are protected.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/witnesses.h"

#include "audit/components.h"

/* So far from the solution that is known a thorough search looks for others. */
#define SEARCH_RADIUS 1000

/* Work on one of the witnesses of a fact; they lie far apart in memory. */
#define TURNED 4

static bool
make_room(Witnesses *witnesses)
{
	Arena *arena = &witnesses->arena;
	uint32_t n = witnesses->tracer->n_facts;

	witnesses->base = arena_array(arena, witnesses->tracer->system.n_unknowns, sizeof(int64_t));
	witnesses->needed.latest = arena_array(arena, n, sizeof(uint32_t));
	witnesses->counts.latest = arena_array(arena, n, sizeof(uint32_t));
	witnesses->n_holding = arena_array(arena, n, sizeof(uint32_t));
	witnesses->lost = arena_array(arena, n, sizeof(uint32_t));
	witnesses->is_lost = arena_array(arena, n, sizeof(bool));
	return !arena->exhausted;
}

/* A solution of one component of the tracer's system, near the preferred values, which it replaces. */
static ExactResult
solve_component(Components *components, uint32_t label, uint64_t limit, int64_t *values)
{
	const MemorySource *source = components->system->source;
	const uint32_t *members = component_members(components, label);
	uint32_t n = component_size(components, label);
	System component = {.source = source, .arena = {.source = source}};
	ExactResult result = EXACT_NO_MEMORY;
	int64_t *preferred;
	int64_t *found;

	if (component_build(components, label, 0, &component) && system_finish(&component))
	{
		preferred = arena_array(&component.arena, n, sizeof(int64_t));
		found = arena_array(&component.arena, n, sizeof(int64_t));
		if (!component.arena.exhausted)
		{
			for (uint32_t i = 0; i < n; i++)
				preferred[i] = values[members[i]];
			result = exact_solution(&component, limit, preferred, found);
		}
		for (uint32_t i = 0; result == EXACT_DONE && i < n; i++)
			values[members[i]] = found[i];
	}
	system_release(&component);
	return result;
}

/* No solution was found of the component: nothing that is asked for in it can be told. */
static void
leave_undecided(Witnesses *witnesses, const Components *components, uint32_t label)
{
	const uint32_t *members = component_members(components, label);

	for (uint32_t i = 0; i < component_size(components, label); i++)
	{
		uint32_t fact = members[i];

		if (fact >= witnesses->tracer->n_facts || !witnesses->asked[fact])
			continue;
		witnesses->asked[fact] = false;
		witnesses->undecided[fact] = true;
	}
}

/* A solution of all that the tracer has worked out. */
static ExactResult
solve(Witnesses *witnesses, uint64_t limit, uint32_t *culprit)
{
	System *system = &witnesses->tracer->system;
	Arena arena = {.source = system->source};
	Components components;
	ExactResult result = EXACT_DONE;

	/* In the middle there is room both ways; what has no end begins at its least. */
	for (uint32_t i = 0; i < system->n_unknowns; i++)
	{
		Bounds bounds = system->bounds[i];
		bool is_open = (Wide) bounds.upper - bounds.lower > SEARCH_RADIUS;

		witnesses->base[i] = bounds.lower + (is_open ? 0 : (bounds.upper - bounds.lower + 1) / 2);
	}
	if (!components_find(&components, system, &arena))
		result = EXACT_NO_MEMORY;
	for (uint32_t label = 0; result == EXACT_DONE && label < components.n; label++)
	{
		source_poll(system->source);
		*culprit = *component_members(&components, label);
		result = solve_component(&components, label, limit, witnesses->base);
		if (result != EXACT_GAVE_UP)
			continue;
		leave_undecided(witnesses, &components, label);
		result = EXACT_DONE;
	}
	arena_release(&arena);
	return result;
}

/* Nothing is protected yet. */
static void
lose_all(Witnesses *witnesses)
{
	for (uint32_t fact = 0; fact < witnesses->tracer->n_facts; fact++)
	{
		witnesses->needed.latest[fact] = witnesses->counts.latest[fact] = WITNESS_NONE;
		witnesses->n_holding[fact] = 0;
		witnesses->is_lost[fact] = witnesses->asked[fact];
		if (witnesses->asked[fact])
			witnesses->lost[witnesses->n_lost++] = fact;
		witnesses->n_hidden += witnesses->hidden[fact];
	}
}

ExactResult
witnesses_start(Witnesses *witnesses, uint64_t limit, uint32_t *culprit)
{
	Tracer *tracer = witnesses->tracer;
	size_t size = tracer->n_facts * sizeof(bool);
	ExactResult result = EXACT_NO_MEMORY;
	bool *before = arena_alloc(&witnesses->arena, size);

	if (!make_room(witnesses) || before == NULL)
		return EXACT_NO_MEMORY;
	memcpy(before, witnesses->hidden, size);
	memset(witnesses->hidden, 0, size);
	if (tracer_run(tracer))
	{
		*culprit = tracer->failed;
		result = tracer->failed == EQUATION_NONE ? solve(witnesses, limit, culprit)
												 : EXACT_CONTRADICTION;
	}
	memcpy(witnesses->hidden, before, size);
	lose_all(witnesses);
	if (result == EXACT_DONE && !moves_start(&witnesses->moves, tracer, witnesses->base))
		result = EXACT_NO_MEMORY;
	return result;
}

/* The last witness holds, or does no longer: its counts have one more, or one less. */
static void
count_holding(Witnesses *witnesses, const Witness *witness)
{
	const WitnessFact *facts = &witnesses->counts.list[witness->first_count];

	witnesses->moves.work += witness->n_counts;
	for (uint32_t i = 0; i < witness->n_counts; i++)
	{
		uint32_t fact = facts[i].fact;

		if (witness->n_printed == 0)
			witnesses->n_holding[fact]++;
		else if (--witnesses->n_holding[fact] == 0 && !witnesses->is_lost[fact])
		{
			witnesses->is_lost[fact] = true;
			witnesses->lost[witnesses->n_lost++] = fact;
		}
	}
}

/* Hides the fact, or prints it again, and looks at all witnesses that need it. */
static void
turn(Witnesses *witnesses, uint32_t fact)
{
	bool is_hidden = witnesses->hidden[fact] = !witnesses->hidden[fact];
	uint32_t at = witnesses->needed.latest[fact];

	witnesses->n_hidden += is_hidden ? 1 : UINT32_MAX;
	for (; at != WITNESS_NONE; at = witnesses->needed.list[at].before)
	{
		Witness *witness = &witnesses->list[witnesses->needed.list[at].witness];
		uint32_t n_before = witness->n_printed;

		witnesses->moves.work += TURNED;
		witness->n_printed += is_hidden ? UINT32_MAX : 1;
		if (n_before == 0 || witness->n_printed == 0)
			count_holding(witnesses, witness);
	}
}

bool
witnesses_turn(Witnesses *witnesses, uint32_t fact)
{
	uint32_t *grown = array_grow(witnesses->tracer->source, witnesses->turned, sizeof(uint32_t),
								 witnesses->n_turned, &witnesses->turned_room);

	if (grown == NULL)
		return false;
	witnesses->turned = grown;
	grown[witnesses->n_turned++] = fact;
	turn(witnesses, fact);
	return true;
}

void
witnesses_undo(Witnesses *witnesses, size_t n_turned)
{
	while (witnesses->n_turned > n_turned)
		turn(witnesses, witnesses->turned[--witnesses->n_turned]);
}

void
witnesses_forget_lost(Witnesses *witnesses)
{
	while (witnesses->n_lost > 0)
		witnesses->is_lost[witnesses->lost[--witnesses->n_lost]] = false;
}

void
witnesses_bar(Witnesses *witnesses, uint32_t fact, bool is_barred)
{
	uint32_t at = witnesses->needed.latest[fact];

	witnesses->moves.barred = is_barred ? fact : UNKNOWN_NONE;
	for (; at != WITNESS_NONE; at = witnesses->needed.list[at].before)
		witnesses->list[witnesses->needed.list[at].witness].is_barred = is_barred;
}

/* Adds a fact to the witness that is being made, unless it is there. */
static bool
add_fact(Witnesses *witnesses, WitnessFacts *facts, uint32_t fact)
{
	uint32_t latest = facts->latest[fact];
	WitnessFact *grown;

	if (latest != WITNESS_NONE && facts->list[latest].witness == witnesses->n)
		return true;
	grown = array_grow(witnesses->tracer->source, facts->list, sizeof(WitnessFact), facts->n,
					   &facts->room);
	if (grown == NULL)
		return false;
	facts->list = grown;
	grown[facts->n] = (WitnessFact) {.fact = fact, .witness = witnesses->n, .before = latest};
	facts->latest[fact] = (uint32_t) facts->n++;
	return true;
}

/* Takes back the facts that were added since there were n. */
static void
drop_facts(WitnessFacts *facts, size_t n)
{
	while (facts->n > n)
	{
		const WitnessFact *last = &facts->list[--facts->n];

		facts->latest[last->fact] = last->before;
	}
}

/* Adds what the solution at hand needs to the witness that is being made. */
static bool
add_needed(Witnesses *witnesses)
{
	const Moves *moves = &witnesses->moves;
	const Tracer *tracer = witnesses->tracer;

	for (uint32_t i = 0; i < moves->n_touched; i++)
	{
		uint32_t unknown = moves->touched[i];

		if (moves->movables[unknown].change == 0 || unknown >= tracer->n_facts)
			continue;
		if (bounds_single(tracer->printed[unknown]) &&
			!add_fact(witnesses, &witnesses->needed, unknown))
			return false;
		for (uint32_t j = moves->first_percent[unknown]; j != EVENT_NONE;
			 j = moves->next_percent[j])
		{
			if (moves->misfits[j / 2] &&
				!add_fact(witnesses, &witnesses->needed, tracer->percents[j / 2].percent))
				return false;
		}
	}
	return true;
}

/* Adds what the solution at hand protects, alone. */
static bool
add_counts(Witnesses *witnesses)
{
	const Moves *moves = &witnesses->moves;

	for (uint32_t i = 0; i < moves->n_touched; i++)
	{
		uint32_t unknown = moves->touched[i];
		int64_t change = moves->movables[unknown].change;

		if (unknown < witnesses->tracer->n_facts && witnesses->asked[unknown] &&
			(change < 0 ? -change : change) >= witnesses->width &&
			!add_fact(witnesses, &witnesses->counts, unknown))
			return false;
	}
	return true;
}

/* Gives up the witness that is being made. */
static void
drop_witness(Witnesses *witnesses, size_t first_needed, size_t first_count)
{
	drop_facts(&witnesses->needed, first_needed);
	drop_facts(&witnesses->counts, first_count);
}

/* What was added since the last witness is one of the fact. False without memory. */
static bool
finish_witness(Witnesses *witnesses, uint32_t fact, size_t first_needed, size_t first_count)
{
	Witness *grown;
	Witness witness = {.first_needed = first_needed, .first_count = first_count};

	grown = array_grow(witnesses->tracer->source, witnesses->list, sizeof(Witness), witnesses->n,
					   &witnesses->room);
	if (grown != NULL)
		witnesses->list = grown;
	if (grown == NULL || !add_fact(witnesses, &witnesses->counts, fact))
	{
		drop_witness(witnesses, first_needed, first_count);
		return false;
	}
	witness.n_needed = (uint32_t) (witnesses->needed.n - first_needed);
	witness.n_counts = (uint32_t) (witnesses->counts.n - first_count);
	for (uint32_t i = 0; i < witness.n_needed; i++)
		witness.n_printed += !witnesses->hidden[witnesses->needed.list[first_needed + i].fact];
	if (witness.n_printed == 0)
		count_holding(witnesses, &witness);
	grown[witnesses->n++] = witness;
	return true;
}

bool
witness_find(Witnesses *witnesses, uint32_t fact, uint32_t most, uint32_t *found)
{
	Moves *moves = &witnesses->moves;
	size_t first_needed = witnesses->needed.n;
	size_t first_count = witnesses->counts.n;
	int64_t wide = 0;
	bool whole = true;

	*found = WITNESS_NONE;
	for (int up = 1; whole && up >= 0 && wide < witnesses->width; up--)
	{
		bool is_alone = wide == 0;

		while (wide < witnesses->width && moves_find(moves, fact, up != 0, most))
			wide++;
		if (wide > 0)
			whole = add_needed(witnesses);
		if (whole && is_alone && wide == witnesses->width)
			whole = add_counts(witnesses);
		moves_clear(moves);
	}
	if (whole && wide >= witnesses->width)
	{
		*found = witnesses->n;
		return finish_witness(witnesses, fact, first_needed, first_count);
	}
	drop_witness(witnesses, first_needed, first_count);
	return whole;
}

uint32_t
witness_known(Witnesses *witnesses, uint32_t fact, Chance *chance)
{
	uint32_t best = WITNESS_NONE;
	uint32_t n_best = 0;
	uint32_t at = witnesses->counts.latest[fact];

	for (; at != WITNESS_NONE; at = witnesses->counts.list[at].before)
	{
		uint32_t number = witnesses->counts.list[at].witness;

		witnesses->moves.work += TURNED;
		if (witnesses->list[number].is_barred)
			continue;
		if (best == WITNESS_NONE ||
			witnesses->list[number].n_printed < witnesses->list[best].n_printed)
			n_best = 0;
		else if (witnesses->list[number].n_printed > witnesses->list[best].n_printed)
			continue;
		if (chance_below(chance, ++n_best) == 0)
			best = number;
	}
	return best;
}

bool
witness_use(Witnesses *witnesses, uint32_t number)
{
	const Witness witness = witnesses->list[number];

	for (uint32_t i = 0; i < witness.n_needed; i++)
	{
		uint32_t fact = witnesses->needed.list[witness.first_needed + i].fact;

		if (!witnesses->hidden[fact] && !witnesses_turn(witnesses, fact))
			return false;
	}
	return true;
}

/* Looks, in the component, for a solution that has the fact so far up or down. */
static ExactResult
solve_shifted(Witnesses *witnesses, Components *components, uint32_t fact, int64_t by,
			  uint64_t limit, int64_t *values)
{
	Tracer *tracer = witnesses->tracer;
	System *system = &tracer->system;
	Bounds before = system->bounds[fact];
	int64_t value = witnesses->base[fact] + by;
	uint32_t label = components->labels[fact];
	ExactResult result;

	if (value < before.lower || value > before.upper || label == UNKNOWN_NONE)
		return EXACT_CONTRADICTION;
	memcpy(values, witnesses->base, system->n_unknowns * sizeof(int64_t));
	values[fact] = value;
	system->bounds[fact] = (Bounds) {value, value};
	result = solve_component(components, label, limit, values);
	system->bounds[fact] = before;
	if (result == EXACT_DONE)
		moves_take(&witnesses->moves, component_members(components, label), values,
				   component_size(components, label));
	return witnesses->moves.cost < MOVE_FORBIDDEN ? result : EXACT_GAVE_UP;
}

/* Makes a witness of a solution with the fact far enough up, or of that and one with it down. */
static ExactResult
force(Witnesses *witnesses, Components *components, uint32_t fact, uint64_t limit, int64_t *values)
{
	size_t first_needed = witnesses->needed.n;
	size_t first_count = witnesses->counts.n;
	ExactResult result = EXACT_CONTRADICTION;
	int64_t wide = 0;

	for (int sign = 1; sign >= -1 && wide < witnesses->width; sign -= 2)
	{
		int64_t by = witnesses->width - wide;

		while (by > 0 && (result = solve_shifted(witnesses, components, fact, by * sign, limit,
												 values)) == EXACT_CONTRADICTION)
			by--;
		if (result != EXACT_NO_MEMORY && result != EXACT_GAVE_UP && !add_needed(witnesses))
			result = EXACT_NO_MEMORY;
		if (result == EXACT_NO_MEMORY || result == EXACT_GAVE_UP)
			break;
		wide += by;
		moves_clear(&witnesses->moves);
	}
	if (wide >= witnesses->width)
		return finish_witness(witnesses, fact, first_needed, first_count) ? EXACT_DONE
																		  : EXACT_NO_MEMORY;
	drop_witness(witnesses, first_needed, first_count);
	return result == EXACT_DONE ? EXACT_CONTRADICTION : result;
}

/* Bounds near the base, with all hidden that may be. False without memory. */
static bool
open_all(Witnesses *witnesses, const bool *before)
{
	Tracer *tracer = witnesses->tracer;
	System *system = &tracer->system;

	for (uint32_t i = 0; i < tracer->n_facts; i++)
		witnesses->hidden[i] = before[i] || tracer->hideable[i];
	if (!tracer_run(tracer))
		return false;
	for (uint32_t i = 0; i < system->n_unknowns; i++)
	{
		Bounds near = {witnesses->base[i] - SEARCH_RADIUS, witnesses->base[i] + SEARCH_RADIUS};

		system->bounds[i] = bounds_common(system->bounds[i], near);
	}
	return true;
}

ExactResult
witness_force(Witnesses *witnesses, uint32_t fact, uint64_t limit, uint32_t *found)
{
	Tracer *tracer = witnesses->tracer;
	Arena arena = {.source = tracer->source};
	size_t size = tracer->n_facts * sizeof(bool);
	bool *before = arena_alloc(&arena, size);
	int64_t *values = arena_array(&arena, tracer->system.n_unknowns, sizeof(int64_t));
	ExactResult result = EXACT_NO_MEMORY;
	Components components;

	*found = witnesses->n;
	if (!arena.exhausted)
	{
		bool opened;

		memcpy(before, witnesses->hidden, size);
		opened = open_all(witnesses, before);
		memcpy(witnesses->hidden, before, size);
		if (opened && components_find(&components, &tracer->system, &arena))
			result = force(witnesses, &components, fact, limit, values);
		moves_clear(&witnesses->moves);
	}
	arena_release(&arena);
	return result;
}

void
witnesses_release(Witnesses *witnesses)
{
	const MemorySource *source = witnesses->tracer->source;

	void *arrays[] = {witnesses->list, witnesses->needed.list, witnesses->counts.list,
					  witnesses->turned};

	for (size_t i = 0; i < sizeof(arrays) / sizeof(arrays[0]); i++)
	{
		if (arrays[i] != NULL)
			source->put(source->context, arrays[i]);
	}
	moves_release(&witnesses->moves);
	arena_release(&witnesses->arena);
}
