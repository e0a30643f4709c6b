/*-------------------------------------------------------------------------
 *
 * changes.h
 *	  Changes from last year, and what they say of counts.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_CHANGES_H
#define NAVTILTAK_CHANGES_H

#include "audit/identities.h"

/* The measures that hang together. */
#define MEASURE_OF_COUNTS  SLICE_LITERAL("antall")
#define MEASURE_OF_CHANGES SLICE_LITERAL("endring_antall")
#define MEASURE_OF_PERCENT SLICE_LITERAL("endring_prosent")

/*
 * To be called once all documents are read, before identities are looked for. A change
 * left blank is zero beside a count that is left blank too; beside any other it is
 * unknown, and adds up with the others for all that. And last year's counts become facts
 * where something follows from them. False without memory.
 */
extern bool changes_settle(Cube *cube);

/* What is at hand while identities are looked for. */
typedef struct Changes
{
	const Cube *cube;
	Identities *list;
	uint32_t count; /* the measures; NAME_ALL if no report has them */
	uint32_t change;
	uint32_t percent;
	bool blank_is_none; /* a percentage left blank says that last year there was nobody */
} Changes;

extern void changes_start(Changes *changes, const Cube *cube, Identities *list);

/* Adds what the fact, if it is a change or a percentage, says of counts. False without memory. */
extern bool changes_take(const Changes *changes, uint32_t fact);

/*
 * The percentage that a change is, of the count before it: 100 * change / (count - change), in
 * units of so many decimals, PRINTED_DECIMALS_MOST at most, rounded, halves away from zero.
 * count must not equal change.
 */
extern Wide percentage(int64_t count, int64_t change, int decimals);

#endif /* NAVTILTAK_CHANGES_H */
