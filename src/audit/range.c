/*-------------------------------------------------------------------------
 *
 * range.c
 *	  What a sum of facts can be, by all that is printed.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/range.h"

/* Counts end there at the most: a sum with one that has no end has none either. */
#define SUM_MOST ((int64_t) 1 << 60)

/* A sum of bounds; nothing is known of it where nothing is of some part. */
typedef struct Total
{
	Wide lower;
	Wide upper;
	bool unknown;
} Total;

/* The part of the sum that is in one component: what is left of it once equations are taken off. */
typedef struct ComponentSum
{
	System system; /* of the component, with room for y after its unknowns */
	int *factors;
	Wide constant;
	uint32_t n; /* unknowns of the component */
} ComponentSum;

bool
ranges_start(Ranges *ranges, Audit *audit, const Cube *cube)
{
	Arena *arena = &ranges->arena;
	uint32_t n_unknowns = audit->n_unknowns;

	*ranges = (Ranges) {.audit = audit, .cube = cube, .arena = {.source = audit->source}};
	if (!components_find(&ranges->components, &audit->system, arena))
		return false;
	ranges->first = arena_array(arena, ranges->components.n, sizeof(uint32_t));
	ranges->drawn_on = arena_array(arena, ranges->components.n, sizeof(uint32_t));
	ranges->next = arena_array(arena, n_unknowns, sizeof(uint32_t));
	ranges->seen = arena_array(arena, cube->keys.n, sizeof(uint32_t));
	if (arena->exhausted)
		return false;
	for (uint32_t i = 0; i < ranges->components.n; i++)
		ranges->first[i] = UNKNOWN_NONE;
	memset(ranges->seen, 0, cube->keys.n * sizeof(uint32_t));
	return true;
}

static void
add_bounds(Total *total, Bounds bounds)
{
	total->lower += bounds.lower;
	total->upper += bounds.upper;
	total->unknown |= !bounds_known(bounds);
}

static Bounds
total_bounds(const Total *total)
{
	Wide upper = total->upper > SUM_MOST ? SUM_MOST : total->upper;

	if (total->unknown || total->lower > SUM_MOST)
		return BOUNDS_UNKNOWN;
	return (Bounds) {narrowed(total->lower), narrowed(upper)};
}

/* How much wider what is left of the sum is once an equation is taken off; 1 where that cannot be. */
static Wide
change_of_width(const ComponentSum *part, const LinearEquation *equation, bool negative)
{
	const Addend *terms = part->system.terms + equation->first;
	Wide change = 0;

	for (uint32_t i = 0; i < equation->n; i++)
	{
		Bounds bounds = part->system.bounds[terms[i].unknown];
		Wide width = (Wide) bounds.upper - bounds.lower;
		int before = part->factors[terms[i].unknown];
		int after = before - (terms[i].negative == negative ? 1 : -1);

		if (after > 1 || after < -1)
			return 1;
		change += after == 0 ? -width : before == 0 ? width : 0;
	}
	return change;
}

static void
take_off(ComponentSum *part, const LinearEquation *equation, bool negative)
{
	const Addend *terms = part->system.terms + equation->first;

	for (uint32_t i = 0; i < equation->n; i++)
		part->factors[terms[i].unknown] -= terms[i].negative == negative ? 1 : -1;
	part->constant += negative ? -equation->constant : equation->constant;
}

/*
 * Takes equations off the sum, or their negatives, as long as what is left of it grows narrower:
 * of the parts of a sum that is told nothing is left. The search sees one equation at a time,
 * and would have to try out what these say together.
 */
static void
reduce(ComponentSum *part, uint64_t limit)
{
	bool narrower;

	do
	{
		narrower = false;
		part->system.work += part->system.n_terms;
		source_poll(part->system.source);
		for (uint32_t i = 0; i < part->system.n_equations; i++)
		{
			const LinearEquation *equation = &part->system.equations[i];

			for (int negative = 0; negative < 2; negative++)
			{
				if (change_of_width(part, equation, negative) >= 0)
					continue;
				take_off(part, equation, negative);
				narrower = true;
			}
		}
	} while (narrower && part->system.work < limit);
}

/* Is anything left of it? */
static bool
is_open(const ComponentSum *part)
{
	for (uint32_t i = 0; i < part->n; i++)
	{
		if (part->factors[i] != 0)
			return true;
	}
	return false;
}

/* The equation of y, which is what is left of the sum. */
static bool
add_sum(ComponentSum *part, const Total *feasible)
{
	System *system = &part->system;

	system->bounds[part->n] = total_bounds(feasible);
	if (!system_add_equation(system, -part->constant))
		return false;
	for (uint32_t i = 0; i < part->n; i++)
	{
		if (part->factors[i] != 0 && !system_add_term(system, i, part->factors[i] < 0))
			return false;
	}
	return system_add_term(system, part->n, true) && system_finish(system);
}

/* The part of the sum in a component, without y. */
static bool
build_part(Ranges *ranges, uint32_t label, ComponentSum *part)
{
	part->n = component_size(&ranges->components, label);
	if (!component_build(&ranges->components, label, 1, &part->system))
		return false;
	part->factors = arena_array(&part->system.arena, part->n, sizeof(int));
	if (part->factors == NULL)
		return false;
	memset(part->factors, 0, part->n * sizeof(int));
	for (uint32_t i = ranges->first[label]; i != UNKNOWN_NONE; i = ranges->next[i])
		part->factors[ranges->components.places[i]] = 1;
	reduce(part, ranges->audit->limit);
	return true;
}

/* Is the unknown in doubt, as some identity is wrong? Then its equations say nothing. */
static bool
is_in_doubt(const Audit *audit, uint32_t unknown)
{
	uint32_t reason = audit->reasons[unknown];

	return !audit->sharp[unknown] && reason != REASON_LIMIT && reason != REASON_PERCENTAGE;
}

/* What the sum draws from one component; several unknowns of it. False without memory. */
static bool
search_part(Ranges *ranges, uint32_t label, const Total *feasible, Total *sum, bool *sharp)
{
	const MemorySource *source = ranges->audit->source;
	ComponentSum part = {.system = {.source = source, .arena = {.source = source}}};
	ExactResult result = EXACT_NO_MEMORY;
	bool built = build_part(ranges, label, &part);
	bool reached = true;

	if (built && !is_open(&part))
	{
		sum->lower += part.constant;
		sum->upper += part.constant;
		system_release(&part.system);
		return true;
	}
	if (built && add_sum(&part, feasible))
		result = exact_bounds_of(&part.system, ranges->audit->limit, part.n, &reached);
	if (result == EXACT_CONTRADICTION)
	{
		/* The audit has not found out, within its limit. */
		add_bounds(sum, total_bounds(feasible));
		*sharp = false;
	}
	else if (result != EXACT_NO_MEMORY)
	{
		add_bounds(sum, part.system.bounds[part.n]);
		*sharp &= reached;
	}
	system_release(&part.system);
	return result != EXACT_NO_MEMORY;
}

/* What the sum draws from one component. False without memory. */
static bool
take_component(Ranges *ranges, uint32_t label, Total *sum, bool *sharp)
{
	const Audit *audit = ranges->audit;
	uint32_t first = ranges->first[label];
	bool alone = ranges->next[first] == UNKNOWN_NONE;
	Total feasible = {0};

	for (uint32_t i = first; i != UNKNOWN_NONE; i = ranges->next[i])
		add_bounds(&feasible, audit->feasible[i]);
	if (!alone && !is_in_doubt(audit, first))
	{
		/* A percentage that is not told apart may leave less. */
		*sharp &= audit->reasons[first] != REASON_PERCENTAGE;
		return search_part(ranges, label, &feasible, sum, sharp);
	}
	sum->lower += feasible.lower;
	sum->upper += feasible.upper;
	sum->unknown |= feasible.unknown;
	*sharp &= alone && audit->sharp[first];
	return true;
}

/* Chains an unknown of the sum to its component, or adds it where only one value is left. */
static void
take_unknown(Ranges *ranges, uint32_t unknown, Total *sum, bool *sharp)
{
	uint32_t label = ranges->components.labels[unknown];

	if (label == UNKNOWN_NONE)
	{
		add_bounds(sum, ranges->audit->feasible[unknown]);
		*sharp &= ranges->audit->sharp[unknown];
		return;
	}
	if (ranges->first[label] == UNKNOWN_NONE)
		ranges->drawn_on[ranges->n_drawn_on++] = label;
	ranges->next[unknown] = ranges->first[label];
	ranges->first[label] = unknown;
}

bool
ranges_find(Ranges *ranges, const uint32_t *facts, uint32_t n, SumRange *range)
{
	const Audit *audit = ranges->audit;
	uint32_t mark = ++ranges->n_sums;
	Total printed = {0};
	Total feasible = {0};
	Total sum = {0};
	bool done = true;

	*range = (SumRange) {.sharp = true};
	ranges->n_drawn_on = 0;
	for (uint32_t i = 0; i < n; i++)
	{
		const Fact *fact = &ranges->cube->facts[facts[i]];
		uint32_t unknown = audit->unknowns[facts[i]];

		if (ranges->seen[facts[i]] == mark)
			continue;
		ranges->seen[facts[i]] = mark;
		range->sharp &= !fact->conflicting;
		add_bounds(&printed, fact->bounds);
		add_bounds(&feasible, unknown == UNKNOWN_NONE ? fact->bounds : audit->feasible[unknown]);
		if (unknown == UNKNOWN_NONE)
			add_bounds(&sum, fact->bounds);
		else
			take_unknown(ranges, unknown, &sum, &range->sharp);
	}
	for (uint32_t i = 0; i < ranges->n_drawn_on; i++)
	{
		uint32_t label = ranges->drawn_on[i];

		done = done && take_component(ranges, label, &sum, &range->sharp);
		ranges->first[label] = UNKNOWN_NONE;
	}
	range->printed = total_bounds(&printed);
	range->feasible_sum = total_bounds(&feasible);
	range->feasible = total_bounds(&sum);
	return done;
}

void
ranges_release(Ranges *ranges)
{
	arena_release(&ranges->arena);
}
