/*-------------------------------------------------------------------------
 *
 * witnesses.h
 *	  Why suppressed counts are protected: solutions that give them other values.
 *
 * A witness is a solution, or two of them. It needs some printed facts to be hidden, which are
 * away from the base in it; as long as all of these are hidden, it protects counts: those that
 * it gives values as far from the base as is asked for, or from one another. Witnesses that
 * were found once are kept, as they may hold again when other facts are hidden.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_WITNESSES_H
#define NAVTILTAK_WITNESSES_H

#include "audit/exact.h"
#include "audit/moves.h"

#define WITNESS_NONE UINT32_MAX

typedef struct Witness
{
	size_t first_needed; /* facts that must be hidden */
	uint32_t n_needed;
	uint32_t n_printed; /* so many of these are not hidden */
	size_t first_count; /* that it protects */
	uint32_t n_counts;
	bool is_barred; /* it needs a fact that is to stay printed */
} Witness;

/* A fact of a witness. */
typedef struct WitnessFact
{
	uint32_t fact;
	uint32_t witness;
	uint32_t before; /* the same fact of the witness before that has it, else WITNESS_NONE */
} WitnessFact;

typedef struct WitnessFacts
{
	WitnessFact *list;
	size_t n;
	size_t room;
	uint32_t *latest; /* by fact: of the last witness that has it, else WITNESS_NONE */
} WitnessFacts;

typedef struct Witnesses
{
	Tracer *tracer;
	bool *hidden;	 /* the tracer's; to be written to by witnesses_turn() alone */
	bool *asked;	 /* by fact: a count that is to be protected */
	bool *undecided; /* by fact: it was asked for, and no solution was found to begin with */
	int64_t width;
	Arena arena;
	int64_t *base; /* by unknown: some solution of all that is printed */
	Moves moves;

	Witness *list;
	uint32_t n;
	size_t room;
	WitnessFacts needed;
	WitnessFacts counts;

	uint32_t *n_holding; /* by fact: so many witnesses protect it */
	uint32_t *lost;		 /* counts that may have lost the last one, each once */
	uint32_t n_lost;
	bool *is_lost;
	uint32_t *turned; /* facts that were hidden or printed again, in their order */
	size_t n_turned;
	size_t turned_room;
	uint32_t n_hidden;
} Witnesses;

/*
 * Starts as {.tracer, .hidden, .asked, .undecided, .width}. Finds a solution, where nothing is
 * hidden. EXACT_CONTRADICTION: there is none; *culprit is then an unknown near it. Where it takes
 * more than so much work, nothing is asked for any more and all undecided that hangs together.
 * All that is asked for is lost.
 */
extern ExactResult witnesses_start(Witnesses *witnesses, uint64_t limit, uint32_t *culprit);

/* Hides the fact, or prints it again. False without memory. */
extern bool witnesses_turn(Witnesses *witnesses, uint32_t fact);

/* Takes back what was turned since there were so many. */
extern void witnesses_undo(Witnesses *witnesses, size_t n_turned);

/* From here on no witness is known or found that needs the fact, or again any are. */
extern void witnesses_bar(Witnesses *witnesses, uint32_t fact, bool is_barred);

/* Takes nothing for lost. */
extern void witnesses_forget_lost(Witnesses *witnesses);

/*
 * The known witness of the fact that needs the fewest facts hidden which are not, any of those
 * that need as few; WITNESS_NONE: none is known.
 */
extern uint32_t witness_known(Witnesses *witnesses, uint32_t fact, Chance *chance);

/*
 * Looks for a witness of the fact that needs no more than so many facts hidden which are not.
 * *found is it, or WITNESS_NONE. False without memory.
 */
extern bool witness_find(Witnesses *witnesses, uint32_t fact, uint32_t most, uint32_t *found);

/*
 * The same, whatever must be hidden, and by a thorough search with so much work. EXACT_CONTRADICTION:
 * there is none.
 */
extern ExactResult witness_force(Witnesses *witnesses, uint32_t fact, uint64_t limit,
								 uint32_t *found);

/* Hides what the witness needs. False without memory. */
extern bool witness_use(Witnesses *witnesses, uint32_t number);

extern void witnesses_release(Witnesses *witnesses);

#endif /* NAVTILTAK_WITNESSES_H */
