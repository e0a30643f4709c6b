/*-------------------------------------------------------------------------
 *
 * audit.c
 *	  What the facts that are suppressed can be, by all that is printed.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/auditor.h"

/*
 * How often propagation over the whole report looks at each term, on average. The
 * search of each component goes on with what is open then.
 */
#define LOOKS_PER_TERM 100

/* How many sums are partial: the rest of each is an unknown. */
static uint32_t
count_rests(const Identities *identities)
{
	uint32_t n = 0;

	for (size_t i = 0; i < identities->n; i++)
		n += identities->list[i].is_partial && identities->list[i].verdict == VERDICT_CONSISTENT;
	return n;
}

/* Numbers the facts that are not told, and after them the rests of sums. */
static bool
number_unknowns(Audit *audit, const Cube *cube, const Identities *identities)
{
	uint32_t n = 0;
	uint32_t n_facts;

	audit->unknowns = arena_array(&audit->arena, cube->keys.n, sizeof(uint32_t));
	if (audit->unknowns == NULL)
		return false;
	for (uint32_t fact = 0; fact < cube->keys.n; fact++)
		audit->unknowns[fact] = bounds_single(cube->facts[fact].bounds) ? UNKNOWN_NONE : n++;
	n_facts = n;
	n += count_rests(identities);
	audit->n_unknowns = n;
	audit->facts = arena_array(&audit->arena, n, sizeof(uint32_t));
	audit->feasible = arena_array(&audit->arena, n, sizeof(Bounds));
	audit->sharp = arena_array(&audit->arena, n, sizeof(bool));
	audit->reasons = arena_array(&audit->arena, n, sizeof(uint32_t));
	if (audit->arena.exhausted)
		return false;
	for (uint32_t fact = 0; fact < cube->keys.n; fact++)
	{
		uint32_t unknown = audit->unknowns[fact];

		if (unknown != UNKNOWN_NONE)
			audit->facts[unknown] = fact;
	}
	for (uint32_t rest = n_facts; rest < n; rest++)
		audit->facts[rest] = FACT_NONE;
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

/*
 * An identity as an equation: the parts less the parent are zero. Of a count and its change
 * the second is less; and a percentage left blank is not a term.
 */
static bool
add_equation(Auditor *auditor, const Identity *identity)
{
	bool is_difference = identity->kind > IDENTITY_REPEAT;
	const Identities *identities = auditor->identities;
	System *system = &auditor->system;
	Wide constant = 0;

	if (!system_add_equation(system, 0) ||
		(!identity->is_blank && !add_term(auditor, identity->parent, true, &constant)))
		return false;
	for (uint32_t i = 0; i < identity->n_parts; i++)
	{
		if (!add_term(auditor, identities->parts[identity->first_part + i], is_difference && i > 0,
					  &constant))
			return false;
	}
	system->equations[system->n_equations - 1].constant = constant;
	return true;
}

/* A partial sum has a rest, which is not a fact. */
static bool
add_rest_of(Auditor *auditor, const Identity *identity, uint32_t rest)
{
	const Fact *facts = auditor->cube->facts;
	Wide upper = facts[identity->parent].bounds.upper;

	for (uint32_t i = 0; i < identity->n_parts; i++)
		upper -= facts[auditor->identities->parts[identity->first_part + i]].bounds.lower;
	/* Open at first, as unknowns are: the equation says the rest. */
	auditor->system.bounds[rest] = (Bounds) {0, upper < 1 ? 1 : narrowed(upper)};
	return system_add_term(&auditor->system, rest, false);
}

/* Which identity the next equation is. */
static bool
note_equation(Auditor *auditor, uint32_t identity)
{
	uint32_t n = auditor->system.n_equations;
	uint32_t *grown = array_grow(auditor->audit->source, auditor->equations, sizeof(uint32_t), n,
								 &auditor->equation_room);

	if (grown == NULL)
		return false;
	auditor->equations = grown;
	grown[n] = identity;
	return true;
}

/* From here on it is noted what narrows each unknown last. */
static bool
watch_closers(Auditor *auditor)
{
	uint32_t n = auditor->system.n_unknowns;

	auditor->system.narrowed_by = arena_array(&auditor->arena, n, sizeof(uint32_t));
	auditor->closers = arena_array(&auditor->arena, n, sizeof(uint32_t));
	if (auditor->arena.exhausted)
		return false;
	for (uint32_t i = 0; i < n; i++)
	{
		auditor->system.narrowed_by[i] = EQUATION_NONE;
		auditor->closers[i] = REASON_NONE;
	}
	return true;
}

/* The system of all unknowns, by what is printed of each. */
static bool
build_system(Auditor *auditor)
{
	const Audit *audit = auditor->audit;
	System *system = &auditor->system;
	uint32_t rest = 0;

	if (!system_start(system, audit->source, audit->n_unknowns))
		return false;
	for (; rest < audit->n_unknowns && audit->facts[rest] != FACT_NONE; rest++)
		system->bounds[rest] = auditor->cube->facts[audit->facts[rest]].bounds;
	for (size_t i = 0; i < auditor->identities->n; i++)
	{
		const Identity *identity = &auditor->identities->list[i];

		if (i % POLL_IDENTITIES == 0)
			source_poll(audit->source);
		if (!auditor_is_equation(auditor, identity))
			continue;
		if (!note_equation(auditor, (uint32_t) i) || !add_equation(auditor, identity) ||
			(identity->is_partial && !add_rest_of(auditor, identity, rest++)))
			return false;
	}
	return system_finish(system) && watch_closers(auditor);
}

/* The component, before propagation, of an equation with unknowns. */
static uint32_t
origin_of(const Auditor *auditor, uint32_t equation)
{
	const System *system = &auditor->system;

	return auditor->origins[system->terms[system->equations[equation].first].unknown];
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

		if (!auditor_is_percent(&identities->list[i]))
			continue;
		parts = identity_parts(identities, &identities->list[i]);
		if (unknowns[parts[0]] != UNKNOWN_NONE && unknowns[parts[1]] != UNKNOWN_NONE)
			parents[root_of(parents, origins[unknowns[parts[0]]])] =
				root_of(parents, origins[unknowns[parts[1]]]);
	}
	for (uint32_t i = 0; i < n_unknowns; i++)
		origins[i] = root_of(parents, origins[i]);
	auditor->origins = origins;
	return true;
}

static void
blame_origin(Auditor *auditor, uint32_t origin, uint32_t reason)
{
	if (auditor->culprits[origin] == REASON_NONE)
		auditor->culprits[origin] = reason;
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
	auditor->culprits = arena_array(&auditor->arena, auditor->n_origins, sizeof(uint32_t));
	auditor->doubted = arena_array(&auditor->arena, auditor->cube->keys.n, sizeof(uint32_t));
	auditor->loose = arena_array(&auditor->arena, auditor->n_origins, sizeof(bool));
	if (auditor->arena.exhausted)
		return false;
	for (uint32_t i = 0; i < auditor->n_origins; i++)
		auditor->culprits[i] = REASON_NONE;
	for (uint32_t fact = 0; fact < auditor->cube->keys.n; fact++)
		auditor->doubted[fact] = REASON_NONE;
	auditor_doubt(auditor);
	auditor_take_percents(auditor);
	do
	{
		while ((failed = system_propagate(system, limit)) != EQUATION_NONE)
			blame_origin(auditor, origin_of(auditor, failed), auditor->equations[failed]);
		closer = auditor_take_percents(auditor);
	} while (closer && system->work < limit && !system->exhausted);
	if (closer)
		memset(auditor->loose, true, auditor->n_origins * sizeof(bool));
	return !system->exhausted;
}

/* The exact bounds of one component's unknowns. */
static bool
search_component(Auditor *auditor, uint32_t label)
{
	Audit *audit = auditor->audit;
	const uint32_t *members = component_members(&auditor->components, label);
	uint32_t n = component_size(&auditor->components, label);
	uint32_t origin = auditor->origins[members[0]];
	System component = {.source = audit->source, .arena = {.source = audit->source}};
	ExactResult result = EXACT_NO_MEMORY;
	bool *sharp = NULL;

	if (auditor->culprits[origin] != REASON_NONE)
		return true;
	if (component_build(&auditor->components, label, 0, &component) && system_finish(&component))
		sharp = arena_array(&component.arena, n, sizeof(bool));
	if (sharp != NULL)
		result = exact_bounds(&component, audit->limit, sharp);
	if (result == EXACT_CONTRADICTION)
		blame_origin(auditor, origin, REASON_SEVERAL);
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

	auditor->settled = arena_array(&auditor->arena, system->n_unknowns, sizeof(bool));
	if (!components_find(&auditor->components, &auditor->system, &auditor->arena))
		return false;
	audit->n_components = auditor->components.n;
	audit->largest = auditor->components.largest;
	for (uint32_t i = 0; i < system->n_unknowns; i++)
	{
		bool settled = bounds_single(system->bounds[i]);

		audit->sharp[i] = auditor->settled[i] = settled;
		if (settled && audit->facts[i] != FACT_NONE &&
			auditor->cube->facts[audit->facts[i]].suppressed)
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

/* What left the unknown one value: the identity that narrowed it last, or several together. */
static uint32_t
reason_of(const Auditor *auditor, uint32_t unknown)
{
	uint32_t equation = auditor->system.narrowed_by[unknown];

	if (!auditor->settled[unknown])
		return REASON_SEVERAL;
	return equation == EQUATION_NONE ? auditor->closers[unknown] : auditor->equations[equation];
}

/* The audit's result: the bounds found, or, where something is wrong, those printed. */
static void
take_results(Auditor *auditor)
{
	Audit *audit = auditor->audit;

	for (uint32_t i = 0; i < audit->n_unknowns; i++)
	{
		uint32_t origin = auditor->origins[i];
		bool sound = auditor->culprits[origin] == REASON_NONE;
		bool loose = auditor->loose[origin];

		audit->feasible[i] = auditor->system.bounds[i];
		audit->n_contradictory += !sound;
		if (!sound && audit->facts[i] != FACT_NONE)
			audit->feasible[i] = auditor->cube->facts[audit->facts[i]].bounds;
		if (!sound)
			audit->reasons[i] = auditor->culprits[origin];
		else if (bounds_single(audit->feasible[i]))
			audit->reasons[i] = reason_of(auditor, i);
		else if (audit->sharp[i])
			audit->reasons[i] = loose ? REASON_PERCENTAGE : REASON_NONE;
		else
			audit->reasons[i] = REASON_LIMIT;
		audit->sharp[i] &= sound && (!loose || bounds_single(audit->feasible[i]));
		auditor->system.bounds[i] = audit->feasible[i];
	}
	/* Its owner from now on; what belongs to the auditor alone stays behind. */
	audit->system = auditor->system;
	audit->system.narrowed_by = NULL;
	auditor->system = (System) {.source = audit->source, .arena = {.source = audit->source}};
}

/*
 * Does something hang on a percentage left blank that is wrong? Then in this report
 * such a blank says something else.
 */
static bool
are_blanks_disproved(const Auditor *auditor)
{
	const Identities *identities = auditor->identities;

	for (size_t i = 0; i < identities->n; i++)
	{
		const Identity *identity = &identities->list[i];

		if (identity->is_blank && !auditor->blanks_unsaid &&
			auditor_is_blamed(auditor, *identity_parts(identities, identity)))
			return true;
	}
	return false;
}

static bool
run(Auditor *auditor)
{
	return number_unknowns(auditor->audit, auditor->cube, auditor->identities) &&
		   build_system(auditor) && propagate_all(auditor) && search_components(auditor);
}

static void
auditor_release(Auditor *auditor)
{
	const MemorySource *source = auditor->audit->source;

	if (auditor->equations != NULL)
		source->put(source->context, auditor->equations);
	system_release(&auditor->system);
	arena_release(&auditor->arena);
}

bool
audit_run(Audit *audit, const Cube *cube, const Identities *identities)
{
	const Audit fresh = *audit;
	bool blanks_unsaid = false;

	for (;;)
	{
		Auditor auditor = {.audit = audit,
						   .cube = cube,
						   .identities = identities,
						   .blanks_unsaid = blanks_unsaid,
						   .arena = {.source = audit->source},
						   .system = {.source = audit->source, .arena = {.source = audit->source}}};
		bool done = run(&auditor);

		blanks_unsaid = done && are_blanks_disproved(&auditor);
		if (done && !blanks_unsaid)
			take_results(&auditor);
		auditor_release(&auditor);
		if (!blanks_unsaid)
			return done;
		audit_release(audit);
		*audit = fresh;
	}
}

uint32_t
audit_reason(const Audit *audit, uint32_t fact)
{
	uint32_t unknown = audit->unknowns[fact];

	return unknown == UNKNOWN_NONE ? REASON_NONE : audit->reasons[unknown];
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
	system_release(&audit->system);
	arena_release(&audit->arena);
}
