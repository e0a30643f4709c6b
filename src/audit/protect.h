/*-------------------------------------------------------------------------
 *
 * protect.h
 *	  Which further facts must be hidden so that no suppressed count can be worked out.
 *
 * Each count that is protected has a witness: another solution, in which some printed facts
 * change, too. These are hidden. Then, again and again, a few of them are printed again, and
 * others are looked for that protect as much; what comes out worse is undone. That is not an optimum,
 * but cuts tell that so many are needed: a cut is a set of printed facts of which one must be
 * hidden, as a count follows from them, and of those that have no fact in common each needs one
 * of its own.
 *
 * Counts, changes and percentages may be hidden; nothing that is blank, or below what a
 * hidden count can be. What is hidden is known to lie within its secondary bounds.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_PROTECT_H
#define NAVTILTAK_PROTECT_H

#include "audit/audit.h"

typedef enum ProtectResult
{
	PROTECT_DONE,
	PROTECT_MISMATCH, /* what is printed does not add up: see culprit */
	PROTECT_NO_MEMORY
} ProtectResult;

/* Starts as {.source = source, .arena = {.source = source}, .width = 1, .limit = EXACT_WORK_LIMIT}. */
typedef struct Protection
{
	const MemorySource *source;
	Arena arena;
	int64_t width;	/* so much at least shall be between the ends of each suppressed count */
	uint64_t limit; /* of the work on what hangs together, see exact.h; on fewer facts, some more */
	const Bounds *secondary; /* by document: what a hidden count is known to be */

	bool *hidden;		 /* by fact: it is to be hidden */
	bool *unprotectable; /* by fact: it can be worked out whatever is hidden */
	bool *undecided;   /* by fact: an audit does not work it out, but that none can is not proved */
	uint32_t n_facts;  /* so many there were to begin with */
	uint32_t at_least; /* so many must be hidden, whoever chooses */
	uint32_t culprit;  /* fact */
} Protection;

/* Finds what is to be hidden. The cube, whose changes are settled, is changed. */
extern ProtectResult protect_run(Protection *protection, Cube *cube);

/* How many facts are to be hidden. */
static inline uint32_t
protect_n_hidden(const Protection *protection)
{
	uint32_t n = 0;

	for (uint32_t fact = 0; fact < protection->n_facts; fact++)
		n += protection->hidden[fact];
	return n;
}

/* Gives all memory back. */
extern void protect_release(Protection *protection);

#endif /* NAVTILTAK_PROTECT_H */
