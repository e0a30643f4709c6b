/*-------------------------------------------------------------------------
 *
 * moves.h
 *	  What facts can be changed together, so that all sums stay as they are.
 *
 * A count that nobody tells is protected as soon as there is a second solution that gives it
 * another value. From a solution that is known, moves lead to others: some facts change by one,
 * up or down, so that each sum that they stand in still holds. A move may change facts that
 * are printed; these are then to be hidden, and the fewer they are, the better.
 *
 * The search for a move repairs one sum after the other, and gives up early: that there is no
 * move is not proved by finding none.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_MOVES_H
#define NAVTILTAK_MOVES_H

#include "audit/protector.h"

/* The cost of what must not be. */
#define MOVE_FORBIDDEN 4096

/* What can be moved: an unknown. */
typedef struct Movable
{
	int32_t change; /* how far the solution at hand has it from the base */
	int32_t least;	/* how far it can be, once it is hidden */
	int32_t greatest;
	bool is_told;	 /* it is printed to begin with */
	bool is_moved;	 /* by the move at hand */
	bool is_touched; /* it is among those that may be changed */
} Movable;

typedef struct Moves
{
	const Tracer *tracer;
	Arena arena;
	const int64_t *base; /* by unknown: the solution that is known */
	bool *negative;		 /* by use of the system: the unknown's sign in the equation */
	Movable *movables;	 /* by unknown */
	Addend *terms;		 /* of all equations, that can change */
	size_t *first_term;	 /* by equation, and one more: where in terms these begin */
	uint32_t *touched;	 /* unknowns that may be changed, each once */
	uint32_t n_touched;
	int32_t *rests;	  /* by equation: what its terms add up to now */
	uint32_t *broken; /* equations whose rest is not zero */
	uint32_t n_broken;
	uint32_t *places; /* by equation: its place in broken */
	uint32_t
		*first_percent; /* by fact: a percentage that it is count or change of, else EVENT_NONE */
	uint32_t *next_percent; /* by percentage, for its count and its change: the next one */
	bool *misfits;			/* by percentage: the solution at hand makes another one */
	uint32_t cost;			/* printed facts that change */
	uint32_t most;			/* so many may */
	uint32_t looks;			/* left */
	uint32_t noise;			/* chance in the order of what is tried; its owner may write here */
	uint32_t patience;		/* and here: how much is looked at */
	uint32_t barred;		/* and here: an unknown that stays as it is, or UNKNOWN_NONE */
	uint32_t more_noise;
	Chance chance;
	uint64_t work;
} Moves;

/* From a solution with a value for each unknown, which must outlive it. False without memory. */
extern bool moves_start(Moves *moves, const Tracer *tracer, const int64_t *base);

/*
 * Moves on from the solution at hand, so that the fact becomes one more, or one less, and no
 * more than so many printed facts are away from the base. False, with all as before: no such
 * move was found.
 */
extern bool moves_find(Moves *moves, uint32_t fact, bool up, uint32_t most);

/* Back to the base. */
extern void moves_clear(Moves *moves);

/* Takes another solution, by unknown, as the one at hand. */
extern void moves_take(Moves *moves, const uint32_t *unknowns, const int64_t *values, uint32_t n);

extern void moves_release(Moves *moves);

#endif /* NAVTILTAK_MOVES_H */
