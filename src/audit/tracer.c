/*-------------------------------------------------------------------------
 *
 * tracer.c
 *	  What is worked out of printed facts, and from which of them.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/auditor.h"
#include "audit/protector.h"

#define POLL_LOOKS 256

/* Terms looked at, for each there is, before the propagation stops. */
#define LOOKS_PER_TERM 100

/* Is the sum one that holds, whatever of it is hidden? */
static bool
is_equation(const Tracer *tracer, const Identity *identity)
{
	if (identity->kind == IDENTITY_REPEAT || identity->kind == IDENTITY_SHARE ||
		(identity->kind == IDENTITY_PERCENT && (!identity->is_blank || tracer->blanks_unsaid)))
		return false;
	return identity->verdict != VERDICT_MISMATCH;
}

static bool
add_percent(Tracer *tracer, const Identities *list, const Identity *identity)
{
	const uint32_t *parts = identity_parts(list, identity);
	PercentOf *grown = array_grow(tracer->source, tracer->percents, sizeof(PercentOf),
								  tracer->n_percents, &tracer->percent_room);

	if (grown == NULL)
		return false;
	tracer->percents = grown;
	grown[tracer->n_percents++] =
		(PercentOf) {.kind = identity->kind,
					 .percent = identity->parent,
					 .count = parts[0],
					 .change = parts[1],
					 .printed = {identity->printed.lower, identity->decimals}};
	return true;
}

/*
 * The parts less the parent, and a rest where it is partial, are zero. A percentage left blank
 * stands for last year's count: none.
 */
static bool
add_equation(Tracer *tracer, const Identities *list, const Identity *identity, uint32_t *rest)
{
	const uint32_t *parts = identity_parts(list, identity);
	bool is_difference = identity->kind > IDENTITY_REPEAT;
	System *system = &tracer->system;

	if (identity->is_blank)
	{
		tracer->silencers[identity->parent] = parts[1];
		tracer->printed[identity->parent] = (Bounds) {0, 0};
	}
	if (!system_add_equation(system, 0) || !system_add_term(system, identity->parent, true))
		return false;
	for (uint32_t i = 0; i < identity->n_parts; i++)
	{
		if (!system_add_term(system, parts[i], is_difference && i > 0))
			return false;
	}
	return !identity->is_partial || system_add_term(system, (*rest)++, false);
}

static bool
add_identities(Tracer *tracer, const Identities *list, uint32_t *rest)
{
	for (size_t i = 0; i < list->n; i++)
	{
		const Identity *identity = &list->list[i];

		if (i % POLL_IDENTITIES == 0)
			source_poll(tracer->source);
		if (is_equation(tracer, identity)
				? !add_equation(tracer, list, identity, rest)
				: auditor_is_percent(identity) && !add_percent(tracer, list, identity))
			return false;
	}
	return true;
}

static uint32_t
count_rests(const Tracer *tracer, const Identities *const *lists, size_t n_lists)
{
	uint32_t n = 0;

	for (size_t list = 0; list < n_lists; list++)
	{
		for (size_t i = 0; i < lists[list]->n; i++)
			n += lists[list]->list[i].is_partial && is_equation(tracer, &lists[list]->list[i]);
	}
	return n;
}

bool
tracer_start(Tracer *tracer, const Cube *cube, const Identities *const *lists, size_t n_lists)
{
	uint32_t n_facts = cube->keys.n;
	uint32_t n = n_facts + count_rests(tracer, lists, n_lists);
	uint32_t rest = n_facts;

	tracer->n_facts = n_facts;
	tracer->printed = arena_array(&tracer->arena, n, sizeof(Bounds));
	tracer->latest = arena_array(&tracer->arena, (size_t) n * 2, sizeof(uint32_t));
	tracer->noted = arena_array(&tracer->arena, n, sizeof(uint32_t));
	tracer->silencers = arena_array(&tracer->arena, n_facts, sizeof(uint32_t));
	if (tracer->arena.exhausted || !system_start(&tracer->system, tracer->source, n))
		return false;
	for (uint32_t i = 0; i < n; i++)
	{
		tracer->printed[i] =
			i < n_facts ? cube->facts[i].bounds : (Bounds) {0, BOUNDS_UNKNOWN.upper};
		tracer->noted[i] = 0;
		if (i < n_facts)
			tracer->silencers[i] = FACT_NONE;
	}
	for (size_t i = 0; i < n_lists; i++)
	{
		if (!add_identities(tracer, lists[i], &rest))
			return false;
	}
	return system_finish(&tracer->system);
}

/* Notes that an end has been narrowed, and narrows it. */
static bool
narrow(Tracer *tracer, uint32_t unknown, Bounds bounds, uint32_t reason)
{
	System *system = &tracer->system;
	Bounds before = system->bounds[unknown];

	for (int upper = 0; upper < 2; upper++)
	{
		Event *grown;
		uint32_t *latest = &tracer->latest[unknown * (size_t) 2 + (size_t) upper];

		if (upper ? bounds.upper == before.upper : bounds.lower == before.lower)
			continue;
		grown = array_grow(tracer->source, tracer->events, sizeof(Event), tracer->n_events,
						   &tracer->event_room);
		if (grown == NULL)
			return false;
		tracer->events = grown;
		grown[tracer->n_events] =
			(Event) {.unknown = unknown, .reason = reason, .before = *latest, .upper = upper != 0};
		*latest = tracer->n_events++;
	}
	system->bounds[unknown] = bounds;
	system_touch(system, unknown);
	return true;
}

/* Narrows the unknowns of an equation to what the others leave them. False without memory. */
static bool
look_at(Tracer *tracer, uint32_t number)
{
	System *system = &tracer->system;
	const LinearEquation equation = system->equations[number];
	Wide lower;
	Wide upper;

	equation_range(system, &equation, &lower, &upper);
	if (equation.constant < lower || equation.constant > upper)
	{
		tracer->failed = number;
		return true;
	}
	for (uint32_t i = 0; i < equation.n; i++)
	{
		Addend term = system->terms[equation.first + i];
		Bounds bounds;

		if (equation_narrows(system, &equation, term, lower, upper, &bounds) &&
			!narrow(tracer, term.unknown, bounds, number))
			return false;
	}
	return true;
}

/* Looks at all equations that are queued, until nothing changes. False without memory. */
static bool
propagate(Tracer *tracer)
{
	System *system = &tracer->system;
	uint64_t limit = system->work + LOOKS_PER_TERM * (uint64_t) system->n_terms;
	uint32_t equation;

	for (uint32_t looks = 0; tracer->failed == EQUATION_NONE && system->work < limit &&
							 (equation = system_next(system)) != EQUATION_NONE;
		 looks++)
	{
		if (looks % POLL_LOOKS == 0)
			source_poll(tracer->source);
		if (!look_at(tracer, equation))
			return false;
	}
	return true;
}

/* Narrows a count and a change by each percentage that is printed. False without memory. */
static bool
take_percents(Tracer *tracer, bool *closer)
{
	System *system = &tracer->system;

	*closer = false;
	for (uint32_t i = 0; i < tracer->n_percents && tracer->failed == EQUATION_NONE; i++)
	{
		const PercentOf *of = &tracer->percents[i];
		Bounds counts = system->bounds[of->count];
		Bounds changes = system->bounds[of->change];
		uint32_t n_events = tracer->n_events;

		/* Where both are open it is left alone, and hidden in the end. */
		if (tracer->hidden[of->percent] || bounds_single(counts) == bounds_single(changes))
			continue;
		if (!percent_fit(of->kind, &counts, &changes, of->printed))
			tracer->failed = system->n_equations + i;
		else if (!narrow(tracer, of->count, counts, system->n_equations + i) ||
				 !narrow(tracer, of->change, changes, system->n_equations + i))
			return false;
		*closer |= tracer->n_events > n_events;
	}
	return true;
}

bool
tracer_run(Tracer *tracer)
{
	System *system = &tracer->system;
	bool closer;

	tracer->n_events = 0;
	tracer->failed = EQUATION_NONE;
	for (uint32_t i = 0; i < system->n_unknowns; i++)
	{
		bool is_hidden =
			i < tracer->n_facts && (tracer->hidden[i] || (tracer->silencers[i] != FACT_NONE &&
														  tracer->hidden[tracer->silencers[i]]));

		system->bounds[i] = is_hidden ? tracer->secondary[i] : tracer->printed[i];
		tracer->latest[i * (size_t) 2] = tracer->latest[i * (size_t) 2 + 1] = EVENT_NONE;
	}
	system_touch_all(system);
	do
	{
		if (!propagate(tracer) || !take_percents(tracer, &closer))
			return false;
	} while (closer && tracer->failed == EQUATION_NONE);
	return true;
}

void
tracer_begin(Tracer *tracer)
{
	tracer->n_explained++;
	tracer->n_leaves = 0;
}

/* The last event of the end that was there before the given one. */
static uint32_t
event_before(const Tracer *tracer, uint32_t unknown, bool upper, uint32_t before)
{
	uint32_t event = tracer->latest[unknown * (size_t) 2 + upper];

	while (event != EVENT_NONE && event >= before)
		event = tracer->events[event].before;
	return event;
}

static bool
push(Tracer *tracer, uint32_t event, size_t *depth)
{
	uint32_t *grown;

	if (tracer->marked[event] == tracer->n_explained)
		return true;
	grown =
		array_grow(tracer->source, tracer->stack, sizeof(uint32_t), *depth, &tracer->stack_room);
	if (grown == NULL)
		return false;
	tracer->stack = grown;
	grown[(*depth)++] = event;
	tracer->marked[event] = tracer->n_explained;
	return true;
}

/* A fact that is printed, and may be hidden, has part in the explanation. */
static bool
add_leaf(Tracer *tracer, uint32_t fact)
{
	uint32_t *grown;

	if (fact < tracer->n_facts && tracer->silencers[fact] != FACT_NONE)
		fact = tracer->silencers[fact];
	if (fact >= tracer->n_facts || tracer->hidden[fact] || !tracer->hideable[fact] ||
		tracer->noted[fact] == tracer->n_explained)
		return true;
	grown = array_grow(tracer->source, tracer->leaves, sizeof(uint32_t), tracer->n_leaves,
					   &tracer->leaf_room);
	if (grown == NULL)
		return false;
	tracer->leaves = grown;
	grown[tracer->n_leaves++] = fact;
	tracer->noted[fact] = tracer->n_explained;
	return true;
}

/* What an end was before the event: by another event, or as it is printed. */
static bool
follow(Tracer *tracer, uint32_t unknown, bool upper, uint32_t before, size_t *depth)
{
	uint32_t event = event_before(tracer, unknown, upper, before);

	return event == EVENT_NONE ? add_leaf(tracer, unknown) : push(tracer, event, depth);
}

/* What an event follows from. */
static bool
follow_event(Tracer *tracer, uint32_t number, size_t *depth)
{
	const System *system = &tracer->system;
	Event event = tracer->events[number];
	const LinearEquation *equation;
	bool by_most = !event.upper;

	if (event.reason >= system->n_equations)
	{
		const PercentOf *of = &tracer->percents[event.reason - system->n_equations];
		uint32_t other = of->count == event.unknown ? of->change : of->count;

		return add_leaf(tracer, of->percent) && follow(tracer, other, false, number, depth) &&
			   follow(tracer, other, true, number, depth);
	}
	equation = &system->equations[event.reason];
	for (uint32_t i = 0; i < equation->n; i++)
	{
		Addend term = system->terms[equation->first + i];

		if (term.unknown == event.unknown && term.negative)
			by_most = !by_most;
	}
	for (uint32_t i = 0; i < equation->n; i++)
	{
		Addend term = system->terms[equation->first + i];

		if (term.unknown != event.unknown &&
			!follow(tracer, term.unknown, by_most != term.negative, number, depth))
			return false;
	}
	return true;
}

bool
tracer_explain(Tracer *tracer, uint32_t unknown, bool upper)
{
	size_t depth = 0;

	while (tracer->mark_room < tracer->n_events)
	{
		size_t room = tracer->mark_room;
		uint32_t *grown =
			array_grow(tracer->source, tracer->marked, sizeof(uint32_t), room, &tracer->mark_room);

		if (grown == NULL)
			return false;
		tracer->marked = grown;
		memset(grown + room, 0, (tracer->mark_room - room) * sizeof(uint32_t));
	}
	if (!follow(tracer, unknown, upper, EVENT_NONE, &depth))
		return false;
	while (depth > 0)
	{
		if (!follow_event(tracer, tracer->stack[--depth], &depth))
			return false;
	}
	return true;
}

void
tracer_release(Tracer *tracer)
{
	void *arrays[] = {tracer->percents, tracer->events, tracer->marked, tracer->stack,
					  tracer->leaves};

	for (size_t i = 0; i < sizeof(arrays) / sizeof(arrays[0]); i++)
	{
		if (arrays[i] != NULL)
			tracer->source->put(tracer->source->context, arrays[i]);
	}
	system_release(&tracer->system);
	arena_release(&tracer->arena);
}
