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
#define REACH 1000

static bool
make_room(Witnesses *witnesses)
{
	Arena *arena = &witnesses->arena;
	uint32_t n = witnesses->tracer->n_facts;

	witnesses->base = arena_array(arena, witnesses->tracer->system.n_unknowns, sizeof(int64_t));
	witnesses->starts = arena_array(arena, n, sizeof(size_t));
	witnesses->sizes = arena_array(arena, n, sizeof(uint32_t));
	witnesses->known = arena_array(arena, n, sizeof(bool));
	if (arena->exhausted)
		return false;
	memset(witnesses->known, 0, n * sizeof(bool));
	return true;
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
		bool is_open = (Wide) bounds.upper - bounds.lower > REACH;

		witnesses->base[i] = bounds.lower + (is_open ? 0 : (bounds.upper - bounds.lower + 1) / 2);
	}
	if (!components_find(&components, system, &arena))
		result = EXACT_NO_MEMORY;
	for (uint32_t label = 0; result == EXACT_DONE && label < components.n; label++)
	{
		source_poll(system->source);
		*culprit = *component_members(&components, label);
		result = solve_component(&components, label, limit, witnesses->base);
	}
	arena_release(&arena);
	return result;
}

ExactResult
witnesses_start(Witnesses *witnesses, Tracer *tracer, bool *hidden, int64_t width, uint64_t limit,
				uint32_t *culprit)
{
	size_t size = tracer->n_facts * sizeof(bool);
	ExactResult result = EXACT_NO_MEMORY;
	bool *before;

	*witnesses = (Witnesses) {.tracer = tracer,
							  .hidden = hidden,
							  .width = width,
							  .arena = {.source = tracer->source},
							  .moves = {.arena = {.source = tracer->source}}};
	before = arena_alloc(&witnesses->arena, size);
	if (!make_room(witnesses) || before == NULL)
		return EXACT_NO_MEMORY;
	memcpy(before, hidden, size);
	memset(hidden, 0, size);
	if (tracer_run(tracer))
	{
		*culprit = tracer->failed;
		result = tracer->failed == EQUATION_NONE ? solve(witnesses, limit, culprit)
												 : EXACT_CONTRADICTION;
	}
	memcpy(hidden, before, size);
	if (result == EXACT_DONE && !moves_start(&witnesses->moves, tracer, witnesses->base))
		result = EXACT_NO_MEMORY;
	return result;
}

static bool
add_fact(Witnesses *witnesses, uint32_t fact)
{
	uint32_t *grown = array_grow(witnesses->tracer->source, witnesses->facts, sizeof(uint32_t),
								 witnesses->n_facts, &witnesses->room);

	if (grown == NULL)
		return false;
	witnesses->facts = grown;
	grown[witnesses->n_facts++] = fact;
	return true;
}

/* Adds what is away from the base to the witness at hand. */
static bool
add_changed(Witnesses *witnesses)
{
	const Moves *moves = &witnesses->moves;
	const Tracer *tracer = witnesses->tracer;

	for (uint32_t i = 0; i < moves->n_touched; i++)
	{
		uint32_t unknown = moves->touched[i];

		if (moves->changes[unknown] == 0 || unknown >= tracer->n_facts)
			continue;
		if (bounds_single(tracer->printed[unknown]) && !add_fact(witnesses, unknown))
			return false;
		for (uint32_t j = moves->first_percent[unknown]; j != EVENT_NONE;
			 j = moves->next_percent[j])
		{
			if (moves->misfits[j / 2] && !add_fact(witnesses, tracer->percents[j / 2].percent))
				return false;
		}
	}
	return true;
}

/* The facts that were added since begin are the witness, and are hidden. False without memory. */
static bool
keep_witness(Witnesses *witnesses, uint32_t fact, size_t begin)
{
	witnesses->starts[fact] = begin;
	witnesses->sizes[fact] = (uint32_t) (witnesses->n_facts - begin);
	witnesses->known[fact] = true;
	for (size_t i = begin; i < witnesses->n_facts; i++)
	{
		uint32_t *grown;

		if (witnesses->hidden[witnesses->facts[i]])
			continue;
		grown = array_grow(witnesses->tracer->source, witnesses->newly, sizeof(uint32_t),
						   witnesses->n_newly, &witnesses->newly_room);
		if (grown == NULL)
			return false;
		witnesses->newly = grown;
		grown[witnesses->n_newly++] = witnesses->facts[i];
		witnesses->hidden[witnesses->facts[i]] = true;
	}
	return true;
}

bool
witness_find(Witnesses *witnesses, uint32_t fact, uint32_t most, bool *found)
{
	Moves *moves = &witnesses->moves;
	size_t begin = witnesses->n_facts;
	int64_t wide = 0;
	bool whole = true;

	for (int up = 1; whole && up >= 0 && wide < witnesses->width; up--)
	{
		while (wide < witnesses->width && moves_find(moves, fact, up != 0, most))
			wide++;
		whole = add_changed(witnesses);
		moves_clear(moves);
	}
	*found = whole && wide >= witnesses->width;
	if (*found)
		return keep_witness(witnesses, fact, begin);
	witnesses->n_facts = begin;
	return whole;
}

/* Looks, in the component, for a solution that has the fact so far up or down. */
static ExactResult
reach(Witnesses *witnesses, Components *components, uint32_t fact, int64_t by, uint64_t limit,
	  int64_t *values)
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

/* From as far as can be, first up and then down. */
static ExactResult
force(Witnesses *witnesses, Components *components, uint32_t fact, uint64_t limit, int64_t *values)
{
	size_t begin = witnesses->n_facts;
	int64_t wide = 0;

	for (int sign = 1; sign >= -1 && wide < witnesses->width; sign -= 2)
	{
		ExactResult result = EXACT_CONTRADICTION;
		int64_t by = witnesses->width - wide;

		while (by > 0 && (result = reach(witnesses, components, fact, by * sign, limit, values)) ==
							 EXACT_CONTRADICTION)
			by--;
		if (result == EXACT_NO_MEMORY || result == EXACT_GAVE_UP)
			return result;
		wide += by;
		if (!add_changed(witnesses))
			return EXACT_NO_MEMORY;
		moves_clear(&witnesses->moves);
	}
	if (wide < witnesses->width)
	{
		witnesses->n_facts = begin;
		return EXACT_CONTRADICTION;
	}
	return keep_witness(witnesses, fact, begin) ? EXACT_DONE : EXACT_NO_MEMORY;
}

/* All that may be hidden is, and nothing far away is looked at; false without memory. */
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
		Bounds near = {witnesses->base[i] - REACH, witnesses->base[i] + REACH};

		system->bounds[i] = bounds_common(system->bounds[i], near);
	}
	return true;
}

ExactResult
witness_force(Witnesses *witnesses, uint32_t fact, uint64_t limit)
{
	Tracer *tracer = witnesses->tracer;
	Arena arena = {.source = tracer->source};
	size_t size = tracer->n_facts * sizeof(bool);
	bool *before = arena_alloc(&arena, size);
	int64_t *values = arena_array(&arena, tracer->system.n_unknowns, sizeof(int64_t));
	ExactResult result = EXACT_NO_MEMORY;
	Components components;

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

bool
witness_holds(const Witnesses *witnesses, uint32_t fact)
{
	if (!witnesses->known[fact])
		return false;
	for (uint32_t i = 0; i < witnesses->sizes[fact]; i++)
	{
		if (!witnesses->hidden[witnesses->facts[witnesses->starts[fact] + i]])
			return false;
	}
	return true;
}

void
witnesses_release(Witnesses *witnesses)
{
	const MemorySource *source = witnesses->tracer->source;

	if (witnesses->facts != NULL)
		source->put(source->context, witnesses->facts);
	if (witnesses->newly != NULL)
		source->put(source->context, witnesses->newly);
	moves_release(&witnesses->moves);
	arena_release(&witnesses->arena);
}
