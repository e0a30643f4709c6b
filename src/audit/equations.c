/*-------------------------------------------------------------------------
 *
 * equations.c
 *	  Sums and differences of unknown whole numbers.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/equations.h"

/* Looks at equations between two polls. */
#define POLL_LOOKS 256

bool
system_start(System *system, const MemorySource *source, uint32_t n_unknowns)
{
	*system = (System) {.source = source, .arena = {.source = source}, .n_unknowns = n_unknowns};
	system->bounds = arena_array(&system->arena, n_unknowns, sizeof(Bounds));
	return system->bounds != NULL;
}

bool
system_add_equation(System *system, Wide constant)
{
	LinearEquation *grown = array_grow(system->source, system->equations, sizeof(LinearEquation),
									   system->n_equations, &system->equation_room);

	if (grown == NULL)
		return false;
	system->equations = grown;
	grown[system->n_equations++] =
		(LinearEquation) {.first = system->n_terms, .constant = constant};
	return true;
}

bool
system_add_term(System *system, uint32_t unknown, bool negative)
{
	Addend *grown = array_grow(system->source, system->terms, sizeof(Addend), system->n_terms,
							   &system->term_room);

	if (grown == NULL)
		return false;
	system->terms = grown;
	grown[system->n_terms++] = (Addend) {unknown, negative};
	system->equations[system->n_equations - 1].n++;
	return true;
}

/* Puts the equation where it will be looked at, unless it is there. */
static void
enqueue(System *system, uint32_t equation)
{
	size_t place = (size_t) system->queue_first + system->n_queued;

	if (system->queued[equation])
		return;
	system->queued[equation] = true;
	system->queue[place % system->n_equations] = equation;
	system->n_queued++;
}

static uint32_t
dequeue(System *system)
{
	uint32_t equation = system->queue[system->queue_first];

	system->queue_first = (system->queue_first + 1) % system->n_equations;
	system->n_queued--;
	system->queued[equation] = false;
	return equation;
}

bool
system_finish(System *system)
{
	Arena *arena = &system->arena;
	size_t n_unknowns = system->n_unknowns;
	size_t sum = 0;

	system->first_use = arena_array(arena, n_unknowns + 1, sizeof(size_t));
	system->uses = arena_array(arena, system->n_terms, sizeof(uint32_t));
	system->queue = arena_array(arena, system->n_equations, sizeof(uint32_t));
	system->queued = arena_array(arena, system->n_equations, sizeof(bool));
	if (arena->exhausted)
		return false;

	/* Counted, then filled from behind, so that first_use ends up at the first of each. */
	memset(system->first_use, 0, (n_unknowns + 1) * sizeof(size_t));
	for (size_t i = 0; i < system->n_terms; i++)
		system->first_use[system->terms[i].unknown]++;
	for (size_t i = 0; i <= n_unknowns; i++)
	{
		sum += system->first_use[i];
		system->first_use[i] = sum;
	}
	for (uint32_t i = system->n_equations; i-- > 0;)
	{
		const LinearEquation *equation = &system->equations[i];

		for (uint32_t j = 0; j < equation->n; j++)
			system->uses[--system->first_use[system->terms[equation->first + j].unknown]] = i;
	}
	memset(system->queued, 0, system->n_equations * sizeof(bool));
	system_touch_all(system);
	return true;
}

void
system_touch(System *system, uint32_t unknown)
{
	for (size_t i = system->first_use[unknown]; i < system->first_use[unknown + 1]; i++)
		enqueue(system, system->uses[i]);
}

void
system_touch_all(System *system)
{
	for (uint32_t i = 0; i < system->n_equations; i++)
		enqueue(system, i);
}

uint32_t
system_next(System *system)
{
	return system->n_queued == 0 ? EQUATION_NONE : dequeue(system);
}

void
system_narrow(System *system, uint32_t unknown, Bounds bounds)
{
	if (system->keeps)
	{
		Narrowing *grown = array_grow(system->source, system->kept, sizeof(Narrowing),
									  system->n_kept, &system->kept_room);

		if (grown == NULL)
		{
			system->exhausted = true;
			return;
		}
		system->kept = grown;
		grown[system->n_kept++] = (Narrowing) {unknown, system->bounds[unknown]};
	}
	system->bounds[unknown] = bounds;
	system_touch(system, unknown);
}

/*
 * Narrows the unknowns of an equation to what the others leave them; false, with
 * nothing narrowed, where it cannot hold. Once is enough: what is left of an
 * unknown was possible with what the others were, and still is.
 */
static bool
look_at(System *system, uint32_t number)
{
	const LinearEquation equation = system->equations[number];
	Wide lower;
	Wide upper;

	equation_range(system, &equation, &lower, &upper);
	if (equation.constant < lower || equation.constant > upper)
		return false;
	for (uint32_t i = 0; i < equation.n; i++)
	{
		Addend term = system->terms[equation.first + i];
		Bounds bounds;

		if (!equation_narrows(system, &equation, term, lower, upper, &bounds))
			continue;
		if (system->narrowed_by != NULL)
			system->narrowed_by[term.unknown] = number;
		system_narrow(system, term.unknown, bounds);
	}
	return true;
}

uint32_t
system_propagate(System *system, uint64_t limit)
{
	for (uint32_t looks = 0; system->n_queued > 0 && system->work < limit; looks++)
	{
		uint32_t equation = dequeue(system);

		if (looks % POLL_LOOKS == 0)
			source_poll(system->source);
		/* Not yet to be looked at again for what it narrows itself. */
		system->queued[equation] = true;
		if (!look_at(system, equation))
		{
			system->queued[equation] = false;
			return equation;
		}
		system->queued[equation] = false;
		if (system->exhausted)
			break;
	}
	return EQUATION_NONE;
}

void
system_take_back(System *system, size_t n_kept)
{
	while (system->n_kept > n_kept)
	{
		const Narrowing *narrowing = &system->kept[--system->n_kept];

		system->bounds[narrowing->unknown] = narrowing->before;
	}
	while (system->n_queued > 0)
		dequeue(system);
}

/* The first of the unknowns that this one hangs together with, as far as is known. */
static uint32_t
root_of(uint32_t *links, uint32_t unknown)
{
	while (links[unknown] != unknown)
	{
		links[unknown] = links[links[unknown]];
		unknown = links[unknown];
	}
	return unknown;
}

uint32_t
system_components(System *system, uint32_t *labels)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < system->n_unknowns; i++)
		labels[i] = i;
	for (uint32_t i = 0; i < system->n_equations; i++)
	{
		const LinearEquation *equation = &system->equations[i];
		uint32_t first = UNKNOWN_NONE;

		for (uint32_t j = 0; j < equation->n; j++)
		{
			uint32_t unknown = system->terms[equation->first + j].unknown;
			uint32_t root;

			if (bounds_single(system->bounds[unknown]))
				continue;
			root = root_of(labels, unknown);
			if (first == UNKNOWN_NONE)
				first = root;
			else if (root < first)
			{
				labels[first] = root;
				first = root;
			}
			else
				labels[root] = first;
		}
	}

	/* A root is never after what hangs on it, so that it has its number before them. */
	for (uint32_t i = 0; i < system->n_unknowns; i++)
	{
		if (bounds_single(system->bounds[i]))
			labels[i] = UNKNOWN_NONE;
		else if (labels[i] == i)
			labels[i] = n++;
		else
			labels[i] = labels[labels[i]];
	}
	return n;
}

void
system_release(System *system)
{
	void *arrays[] = {system->equations, system->terms, system->kept};

	for (size_t i = 0; i < sizeof(arrays) / sizeof(arrays[0]); i++)
	{
		if (arrays[i] != NULL)
			system->source->put(system->source->context, arrays[i]);
	}
	arena_release(&system->arena);
	*system = (System) {.source = system->source, .arena = {.source = system->source}};
}
