/*-------------------------------------------------------------------------
 *
 * equations.h
 *	  Sums and differences of unknown whole numbers, and what follows for the
 *	  bounds of each.
 *
 * An equation says that its terms, each an unknown or its negative, add up to a
 * constant. Its unknowns differ from one another, and lie within BOUNDS_UNKNOWN.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_EQUATIONS_H
#define NAVTILTAK_EQUATIONS_H

#include "audit/bounds.h"
#include "text/arena.h"

/* No unknown, no equation. */
#define UNKNOWN_NONE  UINT32_MAX
#define EQUATION_NONE UINT32_MAX

typedef struct Addend
{
	uint32_t unknown;
	bool negative;
} Addend;

typedef struct LinearEquation
{
	size_t first; /* term */
	uint32_t n;
	StoredWide constant;
} LinearEquation;

/* What an unknown could be before it was narrowed. */
typedef struct Narrowing
{
	uint32_t unknown;
	Bounds before;
} Narrowing;

/*
 * Built by system_start(), then equation by equation, then system_finish(). The
 * memory of what it is built of is the arena's, in chunks that only grow.
 */
typedef struct System
{
	const MemorySource *source;
	Arena arena;
	uint32_t n_unknowns;
	Bounds *bounds; /* of each unknown: its owner may write here between propagations */
	LinearEquation *equations;
	uint32_t n_equations;
	size_t equation_room;
	Addend *terms; /* of all equations */
	size_t n_terms;
	size_t term_room;
	size_t *first_use; /* by unknown, and one more: where in uses its equations begin */
	uint32_t *uses;	   /* equations */
	uint32_t *queue;   /* a ring of equations to look at again */
	uint32_t queue_first;
	uint32_t n_queued;
	bool *queued; /* by equation */

	/* what was narrowed since keeping began, so that it can be taken back */
	bool keeps;
	Narrowing *kept;
	size_t n_kept;
	size_t kept_room;

	uint32_t *narrowed_by; /* by unknown: the last equation that did; NULL if nobody asks */
	uint64_t work;		   /* terms looked at so far */
	bool exhausted;		   /* no memory */
} System;

/* A system of n_unknowns whose bounds are still to be set. False without memory. */
extern bool system_start(System *system, const MemorySource *source, uint32_t n_unknowns);

/* Begins an equation whose terms add up to the constant; False without memory. */
extern bool system_add_equation(System *system, Wide constant);

/* Adds a term to the equation begun last. False without memory. */
extern bool system_add_term(System *system, uint32_t unknown, bool negative);

/* All equations are there; all are queued. False without memory. */
extern bool system_finish(System *system);

/* The unknown's bounds were changed: its equations are to be looked at again. */
extern void system_touch(System *system, uint32_t unknown);

/* All equations are to be looked at again. */
extern void system_touch_all(System *system);

/* Takes an equation to be looked at again; EQUATION_NONE if there is none. */
extern uint32_t system_next(System *system);

/*
 * Narrows the bounds of all unknowns by each equation on its own, again and again
 * until nothing changes (the fixed point): EQUATION_NONE. Stops early, with
 * EQUATION_NONE as well, once work has reached the limit: the bounds are then
 * valid, though not as narrow as they can be. Stops also at an equation that
 * cannot hold, which it returns; another call goes on without it.
 *
 * Time: each look at an equation takes as long as the equation has terms. A
 * look follows upon a narrowing, of which there are no more than the bounds are
 * wide in all. Without memory to keep a narrowing: exhausted.
 */
extern uint32_t system_propagate(System *system, uint64_t limit);

/* Takes back what was narrowed since there were n_kept narrowings, and empties the queue. */
extern void system_take_back(System *system, size_t n_kept);

/* Sets one unknown's bounds, keeping what they were where narrowings are kept. */
extern void system_narrow(System *system, uint32_t unknown, Bounds bounds);

/*
 * The components that the open unknowns (those with more than one value left)
 * fall into, where two hang together that share an equation: labels[unknown] is
 * the component, from 0, or UNKNOWN_NONE if it is not open. Returns how many
 * there are. labels has a place for each unknown.
 */
extern uint32_t system_components(System *system, uint32_t *labels);

/* Gives all memory back. */
extern void system_release(System *system);

/* What the term can be. */
static inline Bounds
addend_bounds(const System *system, Addend term)
{
	Bounds bounds = system->bounds[term.unknown];

	return term.negative ? (Bounds) {-bounds.upper, -bounds.lower} : bounds;
}

/* What the terms of the equation add up to, at least and at most; a look at each of them. */
static inline void
equation_range(System *system, const LinearEquation *equation, Wide *lower, Wide *upper)
{
	*lower = *upper = 0;
	system->work += equation->n;
	for (uint32_t i = 0; i < equation->n; i++)
	{
		Bounds bounds = addend_bounds(system, system->terms[equation->first + i]);

		*lower += bounds.lower;
		*upper += bounds.upper;
	}
}

/*
 * What the others leave a term's unknown, where lower and upper are what equation_range() said;
 * false if that is no less than it has.
 */
static inline bool
equation_narrows(const System *system, const LinearEquation *equation, Addend term, Wide lower,
				 Wide upper, Bounds *narrowed)
{
	Bounds bounds = addend_bounds(system, term);
	Wide least = equation->constant - (upper - bounds.upper);
	Wide most = equation->constant - (lower - bounds.lower);

	if (least <= bounds.lower && most >= bounds.upper)
		return false;
	if (least > bounds.lower)
		bounds.lower = (int64_t) least;
	if (most < bounds.upper)
		bounds.upper = (int64_t) most;
	*narrowed = term.negative ? (Bounds) {-bounds.upper, -bounds.lower} : bounds;
	return true;
}

#endif /* NAVTILTAK_EQUATIONS_H */
