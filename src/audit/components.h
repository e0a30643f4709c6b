/*-------------------------------------------------------------------------
 *
 * components.h
 *	  A system taken apart: the components that its open unknowns fall into, each
 *	  as a system of its own.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_COMPONENTS_H
#define NAVTILTAK_COMPONENTS_H

#include "audit/equations.h"

/* Memory: some 16 bytes for each unknown of the system, and four for each equation. */
typedef struct Components
{
	const System *system;
	uint32_t n;
	uint32_t largest;	/* unknowns of the largest */
	uint32_t *labels;	/* by unknown: its component, UNKNOWN_NONE if it is not open */
	uint32_t *members;	/* unknowns by component */
	uint32_t *starts;	/* by component, and one more: where in members it begins */
	uint32_t *places;	/* by unknown: its number in the system of its component */
	uint32_t *taken;	/* by equation: the last system, from 1, that has it */
	uint32_t n_systems; /* built so far */
} Components;

/* Takes the system apart, in memory of the arena; False without memory. */
extern bool components_find(Components *components, System *system, Arena *arena);

/* The unknowns of a component, and how many they are. */
static inline const uint32_t *
component_members(const Components *components, uint32_t label)
{
	return components->members + components->starts[label];
}

static inline uint32_t
component_size(const Components *components, uint32_t label)
{
	return components->starts[label + 1] - components->starts[label];
}

/*
 * The system of one component, with room for so many unknowns more after its own; equations
 * can be added to it, and then it is to be finished. False without memory.
 */
extern bool component_build(Components *components, uint32_t label, uint32_t n_more,
							System *component);

#endif /* NAVTILTAK_COMPONENTS_H */
