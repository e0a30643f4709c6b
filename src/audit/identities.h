/*-------------------------------------------------------------------------
 *
 * identities.h
 *	  What must add up in a cube of facts.
 *
 * A fact equals the sum of its parts along one dimension: the facts that name a
 * member there and are alike in all else. A part that is not printed is zero.
 * Measures (tiltak) add up to their group (tiltaksgruppe), municipalities to their
 * county, each group by itself.
 *
 * Such an identity is asserted where a report has all of its own members of the
 * dimension in tables of that combination of dimensions; the parts are those
 * that this report prints. Where the dimension has one member only, nothing says
 * that it is the whole; but a group may have one measure only, and a county one
 * municipality if it has its name.
 *
 * Among several reports each answers for its own parts, so that reports with
 * different divisions into counties do not disturb one another. What they add up
 * to may be printed in another report, as long as this one prints the like: a
 * report that prints no sum over the dimension may leave out members of it.
 *
 * Beside the sums, a fact is the same each time it is printed, and a percentage
 * is that of the change it stands beside, halves rounded away from zero.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_IDENTITIES_H
#define NAVTILTAK_IDENTITIES_H

#include "audit/cube.h"

/* The dimension summed over, or: */
#define IDENTITY_REPEAT	 NAMED_DIMENSIONS_MAX
#define IDENTITY_PERCENT (NAMED_DIMENSIONS_MAX + 1)

typedef enum Verdict
{
	VERDICT_EXACT,		/* both sides are one number, and the same */
	VERDICT_CONSISTENT, /* they can be the same */
	VERDICT_MISMATCH
} Verdict;

typedef struct Identity
{
	int kind;
	uint32_t parent; /* fact */
	int line;		 /* of the parent; of the printing at hand of a repeat or percentage */
	uint32_t n_parts;
	uint32_t n_suppressed; /* of the parts */
	size_t first_part;	   /* facts, in identities->parts; a repeat has none there */
	Bounds printed;		   /* what the parent is printed as */
	Bounds computed;	   /* what the parts make it; ends beyond 64 bits are cut to them */
	bool has_bounds;	   /* false: a suppressed change, or an unreadable count, has part in it */
	Verdict verdict;	   /* where has_bounds */
} Identity;

typedef struct Identities
{
	const MemorySource *source;
	Identity *list; /* by parent, in the order first printed; sums, percentage, repeats */
	size_t n;
	size_t room;
	uint32_t *parts;
	size_t n_parts;
	size_t part_room;
} Identities;

/*
 * Finds all identities of the cube; list starts as {.source = source}. Time and
 * memory grow with the number of cells: each takes part in at most five sums a
 * report. False without memory; identities_release() is then still to be called.
 */
extern bool identities_find(const Cube *cube, Identities *list);

/* "tiltak" ... "repeat", "percent"; a dimension that nobody lists is called as in the cube. */
extern Slice identity_kind_name(const Cube *cube, int kind);

/* "mismatch". Static text. */
extern const char *verdict_name(Verdict verdict);

/*
 * The percentage that a change is, of the count before it: 100 * change / (count
 * - change), rounded, halves away from zero. count must not equal change.
 */
extern Wide percentage(int64_t count, int64_t change);

extern void identities_release(Identities *list);

#endif /* NAVTILTAK_IDENTITIES_H */
