/*-------------------------------------------------------------------------
 *
 * components.c
 *	  A system taken apart.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/components.h"

/* Where the members of each component begin, and the places of these in it. */
static void
count_members(Components *components)
{
	uint32_t sum = 0;

	memset(components->starts, 0, ((size_t) components->n + 1) * sizeof(uint32_t));
	for (uint32_t i = 0; i < components->system->n_unknowns; i++)
	{
		if (components->labels[i] != UNKNOWN_NONE)
			components->places[i] = components->starts[components->labels[i]]++;
	}
	for (uint32_t i = 0; i <= components->n; i++)
	{
		uint32_t size = components->starts[i];

		components->starts[i] = sum;
		sum += size;
		if (size > components->largest)
			components->largest = size;
	}
}

bool
components_find(Components *components, System *system, Arena *arena)
{
	uint32_t n_unknowns = system->n_unknowns;

	*components =
		(Components) {.system = system, .labels = arena_array(arena, n_unknowns, sizeof(uint32_t))};
	if (components->labels == NULL)
		return false;
	components->n = system_components(system, components->labels);
	components->members = arena_array(arena, n_unknowns, sizeof(uint32_t));
	components->starts = arena_array(arena, (size_t) components->n + 1, sizeof(uint32_t));
	components->places = arena_array(arena, n_unknowns, sizeof(uint32_t));
	components->taken = arena_array(arena, system->n_equations, sizeof(uint32_t));
	if (arena->exhausted)
		return false;
	memset(components->taken, 0, system->n_equations * sizeof(uint32_t));
	count_members(components);
	for (uint32_t i = 0; i < n_unknowns; i++)
	{
		uint32_t label = components->labels[i];

		if (label != UNKNOWN_NONE)
			components->members[components->starts[label] + components->places[i]] = i;
	}
	return true;
}

/* What is left of an equation once its settled unknowns are taken into the constant. */
static bool
add_rest(const Components *components, uint32_t number, System *component)
{
	const System *system = components->system;
	const LinearEquation *equation = &system->equations[number];
	Wide constant = equation->constant;

	if (!system_add_equation(component, 0))
		return false;
	for (uint32_t i = 0; i < equation->n; i++)
	{
		Addend term = system->terms[equation->first + i];
		Wide value = system->bounds[term.unknown].lower;

		if (components->labels[term.unknown] == UNKNOWN_NONE)
			constant += term.negative ? value : -value;
		else if (!system_add_term(component, components->places[term.unknown], term.negative))
			return false;
	}
	component->equations[component->n_equations - 1].constant = constant;
	return true;
}

bool
component_build(Components *components, uint32_t label, uint32_t n_more, System *component)
{
	const System *system = components->system;
	const uint32_t *members = component_members(components, label);
	uint32_t n = component_size(components, label);
	uint32_t mark = ++components->n_systems;

	if (!system_start(component, system->source, n + n_more))
		return false;
	for (uint32_t i = 0; i < n; i++)
	{
		uint32_t unknown = members[i];

		component->bounds[i] = system->bounds[unknown];
		for (size_t j = system->first_use[unknown]; j < system->first_use[unknown + 1]; j++)
		{
			uint32_t equation = system->uses[j];

			if (components->taken[equation] == mark)
				continue;
			components->taken[equation] = mark;
			if (!add_rest(components, equation, component))
				return false;
		}
	}
	return true;
}
