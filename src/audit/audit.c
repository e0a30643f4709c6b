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

/* As many counts are tried with a percentage; a suppressed one has some three or four. */
#define PERCENT_COUNTS 1000

/* What is at hand during an audit. */
typedef struct Auditor
{
	Audit *audit;
	const Cube *cube;
	const Identities *identities;
	Arena arena;
	System system;	   /* of all unknowns */
	uint32_t *origins; /* by unknown: its component before propagation */
	uint32_t n_origins;
	bool *contradictory; /* by that component */
	bool *loose;		 /* the same: some percentage does not reach both of its ends */
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

	audit->unknowns = arena_array(&audit->arena, cube->keys.n, sizeof(uint32_t));
	if (audit->unknowns == NULL)
		return false;
	for (uint32_t fact = 0; fact < cube->keys.n; fact++)
		audit->unknowns[fact] = bounds_single(cube->facts[fact].bounds) ? UNKNOWN_NONE : n++;
	audit->n_unknowns = n;
	audit->facts = arena_array(&audit->arena, n, sizeof(uint32_t));
	audit->feasible = arena_array(&audit->arena, n, sizeof(Bounds));
	audit->sharp = arena_array(&audit->arena, n, sizeof(bool));
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
		if (identity->kind < IDENTITY_REPEAT && identity->verdict == VERDICT_CONSISTENT &&
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

/*
 * Leaves in changes those of which the count's percentage is as printed; false
 * where none is. Last year's count was one at least, else there were no percentage;
 * with such, the percentage rises with the change.
 */
static bool
fit_changes(Bounds *changes, int64_t count, Wide printed)
{
	Bounds first = *changes;
	Bounds last;

	if (count < 0 || first.lower >= count)
		return false;
	if (first.upper >= count)
		first.upper = count - 1;
	last = first;
	while (first.lower < first.upper)
	{
		int64_t mid = first.lower + (int64_t) (((Wide) first.upper - first.lower) / 2);

		if (percentage(count, mid) >= printed)
			first.upper = mid;
		else
			first.lower = mid + 1;
	}
	while (last.lower < last.upper)
	{
		int64_t mid = last.upper - (int64_t) (((Wide) last.upper - last.lower) / 2);

		if (percentage(count, mid) <= printed)
			last.lower = mid;
		else
			last.upper = mid - 1;
	}
	*changes = (Bounds) {first.lower, last.lower};
	return first.lower <= last.lower && percentage(count, first.lower) == printed;
}

/* Leaves the counts and changes that make the percentage with one another; false where none do. */
static bool
fit_percentage(Bounds *counts, Bounds *changes, Wide printed)
{
	Bounds left = *counts;
	Bounds span = *changes;
	bool any = false;

	for (int64_t count = counts->lower;; count++)
	{
		Bounds some = *changes;

		if (fit_changes(&some, count, printed))
		{
			left = (Bounds) {any ? left.lower : count, count};
			span.lower = any && span.lower < some.lower ? span.lower : some.lower;
			span.upper = any && span.upper > some.upper ? span.upper : some.upper;
			any = true;
		}
		if (count == counts->upper)
			break;
	}
	*counts = left;
	*changes = span;
	return any;
}

/* What the fact can be so far. */
static Bounds
bounds_of(const Auditor *auditor, uint32_t fact)
{
	uint32_t unknown = auditor->audit->unknowns[fact];

	return unknown == UNKNOWN_NONE ? auditor->cube->facts[fact].bounds
								   : auditor->system.bounds[unknown];
}

static bool
is_contradictory(const Auditor *auditor, uint32_t fact)
{
	uint32_t unknown = auditor->audit->unknowns[fact];

	return unknown != UNKNOWN_NONE && auditor->contradictory[auditor->origins[unknown]];
}

/* Gives the fact the bounds; are they others than it had? */
static bool
narrow(Auditor *auditor, uint32_t fact, Bounds bounds)
{
	Bounds before = bounds_of(auditor, fact);
	uint32_t unknown = auditor->audit->unknowns[fact];

	if (bounds.lower == before.lower && bounds.upper == before.upper)
		return false;
	auditor->system.bounds[unknown] = bounds;
	system_touch(&auditor->system, unknown);
	return true;
}

static void
make_loose(Auditor *auditor, uint32_t fact)
{
	uint32_t unknown = auditor->audit->unknowns[fact];

	if (unknown != UNKNOWN_NONE)
		auditor->loose[auditor->origins[unknown]] = true;
}

/*
 * Narrows what a percentage is of: the count, the change, or both. True where it did.
 * Bounds cannot tell which count goes with which change, so where both are open
 * what hangs together with either may be wider than need be, and is called loose.
 */
static bool
take_percent(Auditor *auditor, const Identity *identity)
{
	const uint32_t *parts = auditor->identities->parts + identity->first_part;
	Bounds counts = bounds_of(auditor, parts[0]);
	Bounds changes = bounds_of(auditor, parts[1]);
	bool wide = (Wide) counts.upper - counts.lower >= PERCENT_COUNTS;
	bool closer;

	if ((identity->has_bounds && identity->verdict == VERDICT_MISMATCH) ||
		(bounds_single(counts) && bounds_single(changes)) || is_contradictory(auditor, parts[0]) ||
		is_contradictory(auditor, parts[1]))
		return false;
	auditor->system.work += wide ? 1 : (uint64_t) (counts.upper - counts.lower + 1);
	/* What no count and no change make is wrong, and no help. */
	if (!wide && !fit_percentage(&counts, &changes, identity->printed.lower))
		return false;
	closer = !wide && narrow(auditor, parts[0], counts);
	closer = (!wide && narrow(auditor, parts[1], changes)) || closer;
	if (wide || (!bounds_single(counts) && !bounds_single(changes)))
	{
		make_loose(auditor, parts[0]);
		make_loose(auditor, parts[1]);
	}
	return closer;
}

static bool
take_percents(Auditor *auditor)
{
	const Identities *identities = auditor->identities;
	bool closer = false;

	memset(auditor->loose, 0, auditor->n_origins * sizeof(bool));
	for (size_t i = 0; i < identities->n; i++)
	{
		if (i % POLL_IDENTITIES == 0)
			source_poll(auditor->audit->source);
		if (identities->list[i].kind == IDENTITY_PERCENT)
			closer = take_percent(auditor, &identities->list[i]) || closer;
	}
	return closer;
}

static uint32_t
root_of(uint32_t *parents, uint32_t component)
{
	while (parents[component] != component)
		component = parents[component] = parents[parents[component]];
	return component;
}

/* Notes which unknowns hang together, by equations, or as a count and its change by percentage. */
static bool
find_origins(Auditor *auditor)
{
	const Identities *identities = auditor->identities;
	const uint32_t *unknowns = auditor->audit->unknowns;
	uint32_t n_unknowns = auditor->system.n_unknowns;
	uint32_t *origins = arena_array(&auditor->arena, n_unknowns, sizeof(uint32_t));
	uint32_t *parents = arena_array(&auditor->arena, n_unknowns, sizeof(uint32_t));

	if (auditor->arena.exhausted)
		return false;
	auditor->n_origins = system_components(&auditor->system, origins);
	for (uint32_t i = 0; i < auditor->n_origins; i++)
		parents[i] = i;
	for (size_t i = 0; i < identities->n; i++)
	{
		const uint32_t *parts;

		if (identities->list[i].kind != IDENTITY_PERCENT)
			continue;
		parts = identities->parts + identities->list[i].first_part;
		if (unknowns[parts[0]] != UNKNOWN_NONE && unknowns[parts[1]] != UNKNOWN_NONE)
			parents[root_of(parents, origins[unknowns[parts[0]]])] =
				root_of(parents, origins[unknowns[parts[1]]]);
	}
	for (uint32_t i = 0; i < n_unknowns; i++)
		origins[i] = root_of(parents, origins[i]);
	auditor->origins = origins;
	return true;
}

/* Narrows the bounds of all unknowns to a fixed point. */
static bool
propagate_all(Auditor *auditor)
{
	System *system = &auditor->system;
	uint64_t limit = auditor->audit->limit + LOOKS_PER_TERM * (uint64_t) system->n_terms;
	bool closer;
	uint32_t failed;

	if (!find_origins(auditor))
		return false;
	auditor->contradictory = arena_array(&auditor->arena, auditor->n_origins, sizeof(bool));
	auditor->loose = arena_array(&auditor->arena, auditor->n_origins, sizeof(bool));
	if (auditor->arena.exhausted)
		return false;
	memset(auditor->contradictory, 0, auditor->n_origins * sizeof(bool));
	take_percents(auditor);
	do
	{
		while ((failed = system_propagate(system, limit)) != EQUATION_NONE)
			auditor->contradictory[origin_of(auditor, failed)] = true;
		closer = take_percents(auditor);
	} while (closer && system->work < limit && !system->exhausted);
	if (closer)
		memset(auditor->loose, true, auditor->n_origins * sizeof(bool));
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

	auditor->labels = arena_array(arena, n_unknowns, sizeof(uint32_t));
	if (auditor->labels == NULL)
		return false;
	n = system_components(system, auditor->labels);
	auditor->members = arena_array(arena, n_unknowns, sizeof(uint32_t));
	auditor->starts = arena_array(arena, (size_t) n + 1, sizeof(uint32_t));
	auditor->places = arena_array(arena, n_unknowns, sizeof(uint32_t));
	auditor->taken = arena_array(arena, system->n_equations, sizeof(uint32_t));
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
	bool *sharp = arena_array(&audit->arena, n, sizeof(bool));
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
		audit->sharp[i] &= !contradictory && (!auditor->loose[auditor->origins[i]] ||
											  bounds_single(audit->feasible[i]));
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
