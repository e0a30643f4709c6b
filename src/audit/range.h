/*-------------------------------------------------------------------------
 *
 * range.h
 *	  What a sum of facts can be, by all that is printed.
 *
 * Facts that are not told hang together, so that their intervals, added up, overstate
 * what their sum can be. So the sum is one unknown more, y: in each component that it
 * draws on, what it draws less y is zero, and y alone is sharpened. Components share no
 * equation, so their parts of the sum add up.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_RANGE_H
#define NAVTILTAK_RANGE_H

#include "audit/audit.h"
#include "audit/components.h"

/* Sums over the facts of one audit. Starts by ranges_start(). */
typedef struct Ranges
{
	Audit *audit;
	const Cube *cube;
	Arena arena;
	Components components; /* of what the audit leaves open */
	uint32_t *first;	   /* by component: the first unknown of the sum in it, else UNKNOWN_NONE */
	uint32_t *next;		   /* by unknown: the next of them */
	uint32_t *drawn_on;	   /* the components that the sum draws on */
	uint32_t n_drawn_on;
	uint32_t *seen; /* by fact: the last sum, from 1, that has it */
	uint32_t n_sums;
} Ranges;

/* Each is within the one before it; bounds_known() says whether anything is known at all. */
typedef struct SumRange
{
	Bounds printed;		 /* what the facts say, each on its own */
	Bounds feasible_sum; /* what each can be by all that is printed, added up */
	Bounds feasible;	 /* what the sum can be */
	bool sharp;			 /* both ends of feasible are reached by some solution */
} SumRange;

/* For sums over the facts that were audited; both must outlive it. False without memory. */
extern bool ranges_start(Ranges *ranges, Audit *audit, const Cube *cube);

/* What the sum of n facts can be; one that comes twice counts once. False without memory. */
extern bool ranges_find(Ranges *ranges, const uint32_t *facts, uint32_t n, SumRange *range);

/* Gives all memory back. */
extern void ranges_release(Ranges *ranges);

#endif /* NAVTILTAK_RANGE_H */
