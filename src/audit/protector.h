/*-------------------------------------------------------------------------
 *
 * protector.h
 *	  What the files of the protection share.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_PROTECTOR_H
#define NAVTILTAK_PROTECTOR_H

#include "audit/protect.h"

#define EVENT_NONE UINT32_MAX

/* An end of an unknown that was narrowed. */
typedef struct Event
{
	uint32_t unknown;
	uint32_t reason; /* an equation; after all of these, percentages */
	uint32_t before; /* the event before of the same end, else EVENT_NONE */
	bool upper;
} Event;

/* A percentage beside a count and a change; or a share, with its part and its whole in their place. */
typedef struct PercentOf
{
	int kind;		  /* of identity */
	uint32_t percent; /* fact */
	uint32_t count;
	uint32_t change;
	PrintedNumber printed;
} PercentOf;

/*
 * All facts as unknowns of a system, those that are printed too, with what narrows them. The
 * unknowns are numbered as the facts; after them come rests of sums that are partial.
 */
typedef struct Tracer
{
	const MemorySource *source;
	Arena arena;
	System system;
	uint32_t n_facts;
	Bounds *printed;	  /* by unknown: what it can be as long as it is not hidden */
	Bounds *secondary;	  /* by fact: and when it is */
	const bool *hideable; /* by fact */
	const bool *hidden;	  /* by fact */
	bool blanks_unsaid;	  /* percentages left blank say nothing after all */
	uint32_t *silencers;  /* by fact: of a percentage left blank, which is last year's count, its
							 change: hidden, it leaves the blank nothing to say; else FACT_NONE */
	PercentOf *percents;
	uint32_t n_percents;
	size_t percent_room;

	Event *events;
	uint32_t n_events;
	size_t event_room;
	uint32_t *latest; /* by unknown, its lower and its upper end: the last event */
	uint32_t failed;  /* an equation or percentage that cannot hold, else EQUATION_NONE */

	uint32_t *marked; /* by event: the last explanation, from 1, that has it */
	size_t mark_room;
	uint32_t n_explained;
	uint32_t *noted; /* by fact: the same */
	uint32_t *stack;
	size_t stack_room;
	uint32_t *leaves; /* facts of the explanation at hand */
	uint32_t n_leaves;
	size_t leaf_room;
} Tracer;

/* Builds the equations of the identities. False without memory. */
extern bool tracer_start(Tracer *tracer, const Cube *cube, const Identities *const *lists,
						 size_t n_lists);

/* Narrows all bounds to a fixed point, from what is printed and what is hidden. False without memory. */
extern bool tracer_run(Tracer *tracer);

/* Begins an explanation without leaves. */
extern void tracer_begin(Tracer *tracer);

/*
 * Adds to leaves the printed facts, of those that may be hidden, that an end of an unknown
 * follows from; of an unknown that is printed, it itself. False without memory.
 */
extern bool tracer_explain(Tracer *tracer, uint32_t unknown, bool upper);

extern void tracer_release(Tracer *tracer);

/* A fact, and its place among others: those of a lower rank come first. */
typedef struct RankedFact
{
	uint32_t fact;
	int64_t rank;
} RankedFact;

/* Sorts by rank, and by fact where ranks are the same. */
extern void ranked_sort(RankedFact *ranked, size_t n);

/* A number that looks like chance, and is the same each time. */
typedef uint64_t Chance;

static inline uint32_t
chance_below(Chance *chance, uint32_t n)
{
	/* The multiplier and the increment of Knuth's MMIX. */
	*chance = *chance * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (uint32_t) (((*chance >> 32) * n) >> 32);
}

/*
 * So many facts must be hidden, whoever chooses, for each count that is asked for to keep values
 * so far from one another. hidden is the tracer's, and is as before. False without memory.
 */
extern bool least_to_hide(Tracer *tracer, bool *hidden, const bool *asked, int64_t width,
						  uint32_t *least);

#endif /* NAVTILTAK_PROTECTOR_H */
