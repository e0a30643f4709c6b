/*-------------------------------------------------------------------------
 *
 * witnesses.h
 *	  Why suppressed counts are protected: solutions that give them other values.
 *
 * A witness of a count is a list of facts: as long as all of them are hidden, there are
 * solutions that give the count values as far from one another as is asked for.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_WITNESSES_H
#define NAVTILTAK_WITNESSES_H

#include "audit/exact.h"
#include "audit/moves.h"

typedef struct Witnesses
{
	Tracer *tracer;
	bool *hidden; /* the tracer's, to be written to */
	int64_t width;
	Arena arena;
	int64_t *base; /* by unknown: some solution of all that is printed */
	Moves moves;
	size_t *starts; /* by fact: where in facts its witness begins */
	uint32_t *sizes;
	bool *known;	 /* by fact: it has one */
	uint32_t *facts; /* of all witnesses; those that were replaced, too */
	size_t n_facts;
	size_t room;
	uint32_t *newly; /* facts that were hidden for witnesses, in the order in which they were */
	size_t n_newly;
	size_t newly_room;
} Witnesses;

/*
 * Finds a solution, where nothing is hidden. Else the result says why there is none; *culprit
 * is then an unknown near it.
 */
extern ExactResult witnesses_start(Witnesses *witnesses, Tracer *tracer, bool *hidden,
								   int64_t width, uint64_t limit, uint32_t *culprit);

/*
 * Looks for a witness of the fact that needs no more than so many facts to be hidden which are
 * not, and hides them. False without memory.
 */
extern bool witness_find(Witnesses *witnesses, uint32_t fact, uint32_t most, bool *found);

/*
 * The same, whatever must be hidden, and by a thorough search with so much work. EXACT_CONTRADICTION:
 * there is none.
 */
extern ExactResult witness_force(Witnesses *witnesses, uint32_t fact, uint64_t limit);

/* Does the fact have a witness, and is all of it hidden? */
extern bool witness_holds(const Witnesses *witnesses, uint32_t fact);

extern void witnesses_release(Witnesses *witnesses);

#endif /* NAVTILTAK_WITNESSES_H */
