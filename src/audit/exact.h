/*-------------------------------------------------------------------------
 *
 * exact.h
 *	  The least and the greatest value of each unknown of a system, over all its
 *	  solutions in whole numbers.
 *
 * Propagation looks at one equation at a time, and can leave an unknown a value
 * that no solution gives it. Where the open unknowns and their equations make no
 * cycle it leaves none: a value that one equation allows, each of the others can
 * follow, away from it. So the search guesses at unknowns on cycles only, halves
 * of their bounds at a time, and has solutions as soon as none is left: each
 * value in the bounds is then one of some solution. It guesses first where equations
 * have failed most, measured by how much there is to guess (dom/wdeg), and now and then
 * starts anew with what it has learnt.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_EXACT_H
#define NAVTILTAK_EXACT_H

#include "audit/equations.h"

/*
 * Terms looked at before a search gives up. The worst case is exponential in the
 * unknowns on cycles: whether a three-dimensional table has a solution at all is
 * NP-complete. This much is a tenth of a second or two; one end of one unknown
 * gets an eighth of it, so that a hard one leaves some for the others.
 */
#define EXACT_WORK_LIMIT UINT64_C(50000000)

typedef enum ExactResult
{
	EXACT_DONE,
	EXACT_GAVE_UP,		 /* the limit is reached */
	EXACT_CONTRADICTION, /* there is no solution */
	EXACT_NO_MEMORY
} ExactResult;

/*
 * Narrows system->bounds to the least and the greatest value of each unknown,
 * looking at no more than so many terms. sharp, of a place for each unknown, says
 * which bounds are known to be these: all of them, unless it gave up; the others
 * are then valid, but solutions may not reach them. Bounds are of no use after
 * a contradiction.
 *
 * The system is finished, and serves for nothing else afterwards. Memory: some
 * 30 bytes for each unknown and equation, and 24 for each narrowing on the way
 * to a solution.
 */
extern ExactResult exact_bounds(System *system, uint64_t limit, bool *sharp);

/* The same for one unknown alone; the bounds of the others are as they may be. */
extern ExactResult exact_bounds_of(System *system, uint64_t limit, uint32_t unknown, bool *sharp);

/*
 * One solution, in values, of a place for each unknown: near the ones preferred, where it comes
 * about so. EXACT_DONE: there it is. Bounds are of no use afterwards.
 */
extern ExactResult exact_solution(System *system, uint64_t limit, const int64_t *preferred,
								  int64_t *values);

#endif /* NAVTILTAK_EXACT_H */
