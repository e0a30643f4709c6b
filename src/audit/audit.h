/*-------------------------------------------------------------------------
 *
 * audit.h
 *	  What the facts that are suppressed can be, by all that is printed.
 *
 * Each identity that holds is an equation between the facts that are not told.
 * Propagation narrows their bounds; the components that the open ones fall into
 * are then searched one by one, for the least and the greatest value of each.
 *
 * A percentage narrows the count and the change that it is of; where both stay
 * open, bounds do not say which goes with which, and what hangs together with them
 * is not called sharp.
 *
 * Where an identity mismatches, or those of a component contradict one another although
 * each could hold, there is no telling which number is wrong: all facts that hang
 * together with it keep the bounds they are printed with, and these are not called
 * sharp; see doubts.c. A percentage left blank is taken to say that last year there was
 * nobody, unless something that hangs on it is wrong; it then says nothing at all.
 *
 * Memory: some 100 bytes for each fact that is not told, and 30 for each part of
 * an identity that has one.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_AUDIT_H
#define NAVTILTAK_AUDIT_H

#include "audit/exact.h"
#include "audit/identities.h"

/* Starts as {.source = source, .arena = {.source = source}, .limit = EXACT_WORK_LIMIT}. */
typedef struct Audit
{
	const MemorySource *source;
	Arena arena;
	uint64_t limit; /* of the work before components fall apart, and on each; see exact.h */

	uint32_t
		n_unknowns;		/* facts that are not told, and after them rests of sums that are partial */
	uint32_t *unknowns; /* by fact; UNKNOWN_NONE if it is told */
	uint32_t *facts;	/* by unknown; FACT_NONE for a rest */
	Bounds *feasible;	/* by unknown */
	uint32_t *reasons;	/* by unknown, see audit_reason() */
	bool *sharp;		/* by unknown: no whole number in feasible can be ruled out at either end */
	System system;		/* of the unknowns, with these bounds */

	/* of interest to tests and to the curious */
	uint32_t n_settled;		  /* suppressed facts that propagation alone leaves one value */
	uint32_t n_components;	  /* that it leaves open */
	uint32_t largest;		  /* unknowns of the largest */
	uint32_t n_given_up;	  /* components that the limit left with outer bounds */
	uint32_t n_contradictory; /* unknowns left as printed */
} Audit;

/* Audits the facts. False without memory; audit_release() is then still to be called. */
extern bool audit_run(Audit *audit, const Cube *cube, const Identities *identities);

/*
 * What the fact can be; bounds_known() says whether anything is known of it
 * at all. *sharp is set to whether these are the sharpest bounds there are.
 */
extern Bounds audit_feasible(const Audit *audit, const Cube *cube, uint32_t fact, bool *sharp);

/* Reasons other than an identity. */
#define REASON_NONE		  UINT32_MAX
#define REASON_LIMIT	  (UINT32_MAX - 1) /* the work allowed did not reach */
#define REASON_SEVERAL	  (UINT32_MAX - 2) /* several identities together */
#define REASON_PERCENTAGE (UINT32_MAX - 3) /* one does not say which count goes with which change */

/*
 * The number of the identity that mismatches, where the fact hangs on one; else the one that
 * leaves it a single value, the last one where several do; or one of the above.
 */
extern uint32_t audit_reason(const Audit *audit, uint32_t fact);

/* Gives all memory back. */
extern void audit_release(Audit *audit);

#endif /* NAVTILTAK_AUDIT_H */
