/*-------------------------------------------------------------------------
 *
 * audit.c
 *	  What the facts that are suppressed can be, by all that is printed.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/audit.h"

/*
 * Looks at each term on the average, in the propagation over all of the report.
 * What is not settled by then goes on in the search of its component.
 */
#define LOOKS_PER_TERM 100

#define POLL_IDENTITIES 1024

/* What is at hand during an audit. */
typedef struct Auditor
{
	Audit *audit;
	const Cube *cube;
	const Identities *identities;
	Arena arena;
	System system;		 /* of all unknowns */
	uint32_t *origins;	 /* by unknown: its component before propagation */
	bool *contradictory; /* by that component */
	uint32_t *labels;	 /* by unknown: its component after propagation */
	uint32_t *members;	 /* unknowns by that component, open ones only */
	uint32_t *starts;	 /* by component, and one more: where in members it begins */
	uint32_t *places;	 /* by unknown: its number in the system of its component */
	uint32_t *taken;	 /* by equation: the last component, from 1, that has it */
} Auditor;

/* Numbers the facts that are not told. */
static bool
number_unknowns(Audit *audit, const Cube *cube)
{
	uint32_t n = 0;

	audit->unknowns = arena_alloc(&audit->arena, cube->keys.n * sizeof(uint32_t));
	if (audit->unknowns == NULL)
		return false;
	for (uint32_t fact = 0; fact < cube->keys.n; fact++)
		audit->unknowns[fact] = bounds_single(cube->facts[fact].bounds) ? UNKNOWN_NONE : n++;
	audit->n_unknowns = n;
	audit->facts = arena_alloc(&audit->arena, n * sizeof(uint32_t));
	audit->feasible = arena_alloc(&audit->arena, n * sizeof(Bounds));
	audit->sharp = arena_alloc(&audit->arena, n * sizeof(bool));
	if (audit->arena.exhausted)
		return false;
	for (uint32_t fact = 0; fact < cube->keys.n; fact++)
	{
		uint32_t unknown = audit->unknowns[fact];

		if (unknown != UNKNOWN_NONE)
			audit->facts[unknown] = fact;
	}
	return true;
}

/* Adds the fact to the equation, or what is known of it to the constant. */
static bool
add_term(Auditor *auditor, uint32_t fact, bool negative, Wide *constant)
{
	uint32_t unknown = auditor->audit->unknowns[fact];
	Wide value = auditor->cube->facts[fact].bounds.lower;

	if (unknown != UNKNOWN_NONE)
		return system_add_term(&auditor->system, unknown, negative);
	*constant += negative ? value : -value;
	return true;
}

/* A sum as an equation: its parts less its parent are zero. */
static bool
add_sum(Auditor *auditor, const Identity *identity)
{
	const Identities *identities = auditor->identities;
	System *system = &auditor->system;
	Wide constant = 0;

	if (!system_add_equation(system, 0) || !add_term(auditor, identity->parent, true, &constant))
		return false;
	for (uint32_t i = 0; i < identity->n_parts; i++)
	{
		if (!add_term(auditor, identities->parts[identity->first_part + i], false, &constant))
			return false;
	}
	system->equations[system->n_equations - 1].constant = constant;
	return true;
}

/* The least count whose percentage is not short of what is printed, and the greatest not beyond it. */
static int64_t
first_count(Bounds counts, int64_t change, Wide printed)
{
	/* With more people the percentage of a rise falls, and that of a fall rises. */
	int sign = change > 0 ? -1 : 1;

	while (counts.lower < counts.upper)
	{
		int64_t mid = counts.lower + (counts.upper - counts.lower) / 2;

		if (sign * percentage(mid, change) >= sign * printed)
			counts.upper = mid;
		else
			counts.lower = mid + 1;
	}
	return counts.lower;
}

static int64_t
last_count(Bounds counts, int64_t change, Wide printed)
{
	int sign = change > 0 ? -1 : 1;

	while (counts.lower < counts.upper)
	{
		int64_t mid = counts.upper - (counts.upper - counts.lower) / 2;

		if (sign * percentage(mid, change) <= sign * printed)
			counts.lower = mid;
		else
			counts.upper = mid - 1;
	}
	return counts.upper;
}

/* A percentage beside a suppressed count tells which counts it can be of. */
static void
take_percent(Auditor *auditor, const Identity *identity)
{
	const Cube *cube = auditor->cube;
	uint32_t count = auditor->identities->parts[identity->first_part];
	uint32_t change = auditor->identities->parts[identity->first_part + 1];
	uint32_t unknown = auditor->audit->unknowns[count];
	int64_t changed = cube->facts[change].bounds.lower;
	Bounds *bounds;
	Bounds left;

	if (unknown == UNKNOWN_NONE || identity->verdict == VERDICT_MISMATCH)
		return;
	bounds = &auditor->system.bounds[unknown];
	left.lower = first_count(*bounds, changed, identity->printed.lower);
	left.upper = last_count(*bounds, changed, identity->printed.lower);
	/* The percentage may jump over what is printed; then it is wrong, and no help. */
	if (left.lower <= left.upper && percentage(left.lower, changed) == identity->printed.lower)
		*bounds = left;
}

/* The system of all unknowns, by what is printed of each. */
static bool
build_system(Auditor *auditor)
{
	const Audit *audit = auditor->audit;
	System *system = &auditor->system;

	if (!system_start(system, audit->source, audit->n_unknowns))
		return false;
	for (uint32_t i = 0; i < audit->n_unknowns; i++)
		system->bounds[i] = auditor->cube->facts[audit->facts[i]].bounds;
	for (size_t i = 0; i < auditor->identities->n; i++)
	{
		const Identity *identity = &auditor->identities->list[i];

		if (i % POLL_IDENTITIES == 0)
			source_poll(audit->source);
		if (identity->kind < N_DIMENSIONS && identity->verdict == VERDICT_CONSISTENT &&
			!add_sum(auditor, identity))
			return false;
	}
	return system_finish(system);
}

/* The component, before propagation, of an equation with unknowns. */
static uint32_t
origin_of(const Auditor *auditor, uint32_t equation)
{
	const System *system = &auditor->system;

	return auditor->origins[system->terms[system->equations[equation].first].unknown];
}

/* Notes which unknowns hang together, and narrows all their bounds to a fixed point. */
static bool
propagate_all(Auditor *auditor)
{
	System *system = &auditor->system;
	uint64_t limit = auditor->audit->limit + LOOKS_PER_TERM * (uint64_t) system->n_terms;
	uint32_t n;
	uint32_t failed;

	auditor->origins = arena_alloc(&auditor->arena, system->n_unknowns * sizeof(uint32_t));
	if (auditor->origins == NULL)
		return false;
	n = system_components(system, auditor->origins);
	auditor->contradictory = arena_alloc(&auditor->arena, n * sizeof(bool));
	if (auditor->contradictory == NULL)
		return false;
	memset(auditor->contradictory, 0, n * sizeof(bool));
	for (size_t i = 0; i < auditor->identities->n; i++)
	{
		if (auditor->identities->list[i].kind == IDENTITY_PERCENT)
			take_percent(auditor, &auditor->identities->list[i]);
	}
	while ((failed = system_propagate(system, limit)) != EQUATION_NONE)
		auditor->contradictory[origin_of(auditor, failed)] = true;
	return !system->exhausted;
}

/* Sorts the open unknowns by the components that they have fallen into. */
static bool
sort_components(Auditor *auditor)
{
	Audit *audit = auditor->audit;
	System *system = &auditor->system;
	Arena *arena = &auditor->arena;
	uint32_t n_unknowns = system->n_unknowns;
	uint32_t n;
	uint32_t sum = 0;

	auditor->labels = arena_alloc(arena, n_unknowns * sizeof(uint32_t));
	if (auditor->labels == NULL)
		return false;
	n = system_components(system, auditor->labels);
	auditor->members = arena_alloc(arena, n_unknowns * sizeof(uint32_t));
	auditor->starts = arena_alloc(arena, ((size_t) n + 1) * sizeof(uint32_t));
	auditor->places = arena_alloc(arena, n_unknowns * sizeof(uint32_t));
	auditor->taken = arena_alloc(arena, system->n_equations * sizeof(uint32_t));
	if (arena->exhausted)
		return false;

	memset(auditor->taken, 0, system->n_equations * sizeof(uint32_t));
	memset(auditor->starts, 0, ((size_t) n + 1) * sizeof(uint32_t));
	for (uint32_t i = 0; i < n_unknowns; i++)
	{
		if (auditor->labels[i] != UNKNOWN_NONE)
			auditor->places[i] = auditor->starts[auditor->labels[i]]++;
	}
	for (uint32_t i = 0; i <= n; i++)
	{
		uint32_t size = auditor->starts[i];

		auditor->starts[i] = sum;
		sum += size;
		if (size > audit->largest)
			audit->largest = size;
	}
	for (uint32_t i = 0; i < n_unknowns; i++)
	{
		if (auditor->labels[i] != UNKNOWN_NONE)
			auditor->members[auditor->starts[auditor->labels[i]] + auditor->places[i]] = i;
	}
	audit->n_components = n;
	return true;
}

/* What is left of an equation once its settled unknowns are taken into the constant. */
static bool
add_rest(Auditor *auditor, System *component, uint32_t number)
{
	const System *system = &auditor->system;
	const Equation *equation = &system->equations[number];
	Wide constant = equation->constant;

	if (!system_add_equation(component, 0))
		return false;
	for (uint32_t i = 0; i < equation->n; i++)
	{
		Addend term = system->terms[equation->first + i];
		Wide value = system->bounds[term.unknown].lower;

		if (auditor->labels[term.unknown] == UNKNOWN_NONE)
			constant += term.negative ? value : -value;
		else if (!system_add_term(component, auditor->places[term.unknown], term.negative))
			return false;
	}
	component->equations[component->n_equations - 1].constant = constant;
	return true;
}

static bool
build_component(Auditor *auditor, uint32_t label, System *component)
{
	const System *system = &auditor->system;
	const uint32_t *members = auditor->members + auditor->starts[label];
	uint32_t n = auditor->starts[label + 1] - auditor->starts[label];

	if (!system_start(component, system->source, n))
		return false;
	for (uint32_t i = 0; i < n; i++)
	{
		uint32_t unknown = members[i];

		component->bounds[i] = system->bounds[unknown];
		for (size_t j = system->first_use[unknown]; j < system->first_use[unknown + 1]; j++)
		{
			uint32_t equation = system->uses[j];

			if (auditor->taken[equation] == label + 1)
				continue;
			auditor->taken[equation] = label + 1;
			if (!add_rest(auditor, component, equation))
				return false;
		}
	}
	return system_finish(component);
}

/* The exact bounds of one component's unknowns. */
static bool
search_component(Auditor *auditor, uint32_t label)
{
	Audit *audit = auditor->audit;
	const uint32_t *members = auditor->members + auditor->starts[label];
	uint32_t n = auditor->starts[label + 1] - auditor->starts[label];
	uint32_t origin = auditor->origins[members[0]];
	System component = {.source = audit->source, .arena = {.source = audit->source}};
	bool *sharp = arena_alloc(&audit->arena, n * sizeof(bool));
	ExactResult result = EXACT_NO_MEMORY;

	if (auditor->contradictory[origin])
		return true;
	if (sharp != NULL && build_component(auditor, label, &component))
		result = exact_bounds(&component, audit->limit, sharp);
	auditor->contradictory[origin] |= result == EXACT_CONTRADICTION;
	audit->n_given_up += result == EXACT_GAVE_UP;
	if (result == EXACT_DONE || result == EXACT_GAVE_UP)
	{
		for (uint32_t i = 0; i < n; i++)
		{
			auditor->system.bounds[members[i]] = component.bounds[i];
			audit->sharp[members[i]] = sharp[i];
		}
	}
	system_release(&component);
	return result != EXACT_NO_MEMORY;
}

static bool
search_components(Auditor *auditor)
{
	const System *system = &auditor->system;
	Audit *audit = auditor->audit;

	for (uint32_t i = 0; i < system->n_unknowns; i++)
	{
		bool settled = bounds_single(system->bounds[i]);

		audit->sharp[i] = settled;
		if (settled && auditor->cube->facts[audit->facts[i]].suppressed)
			audit->n_settled++;
	}
	for (uint32_t label = 0; label < audit->n_components; label++)
	{
		source_poll(audit->source);
		if (!search_component(auditor, label))
			return false;
	}
	return true;
}

/* The audit's result: the bounds found, or, among contradictions, those printed. */
static void
take_results(Auditor *auditor)
{
	Audit *audit = auditor->audit;

	for (uint32_t i = 0; i < audit->n_unknowns; i++)
	{
		bool contradictory = auditor->contradictory[auditor->origins[i]];

		audit->feasible[i] = contradictory ? auditor->cube->facts[audit->facts[i]].bounds
										   : auditor->system.bounds[i];
		audit->sharp[i] &= !contradictory;
		audit->n_contradictory += contradictory;
	}
}

bool
audit_run(Audit *audit, const Cube *cube, const Identities *identities)
{
	Auditor auditor = {.audit = audit,
					   .cube = cube,
					   .identities = identities,
					   .arena = {.source = audit->source},
					   .system = {.source = audit->source, .arena = {.source = audit->source}}};
	bool done = number_unknowns(audit, cube) && build_system(&auditor) && propagate_all(&auditor) &&
				sort_components(&auditor) && search_components(&auditor);

	if (done)
		take_results(&auditor);
	system_release(&auditor.system);
	arena_release(&auditor.arena);
	return done;
}

Bounds
audit_feasible(const Audit *audit, const Cube *cube, uint32_t fact, bool *sharp)
{
	uint32_t unknown = audit->unknowns[fact];

	*sharp = unknown == UNKNOWN_NONE || audit->sharp[unknown];
	return unknown == UNKNOWN_NONE ? cube->facts[fact].bounds : audit->feasible[unknown];
}

void
audit_release(Audit *audit)
{
	arena_release(&audit->arena);
}
