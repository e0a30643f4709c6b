/*-------------------------------------------------------------------------
 *
 * identities.h
 *	  What must add up in a cube of facts.
 *
 * A fact equals the sum of its parts along one dimension: the facts that name a
 * member there and are alike in all else. A part that is not printed is zero.
 * Measures (tiltak) add up to their group (tiltaksgruppe), municipalities to their
 * county, each group by itself. So do members that a table of the report adds up to another
 * member of their dimension, wherever the like of that is a fact: they are no parts of the
 * total beside it.
 *
 * Such an identity is asserted where a report has all of its own members of the
 * dimension in a list. Where the dimension has one member only, nothing says
 * that it is the whole; but a group may have one measure only, and a county one
 * municipality if it has its name. A list with some members missing is the whole
 * where lists like it in the report show that the others have nobody: more of them
 * add up than fall short. And a list of all members is but a selection where two
 * sums or more fall short, all parts of them told, and none is right.
 *
 * What is not the whole of a count is no more than it: such an identity is partial.
 *
 * Among several reports each answers for its own parts, so that reports with
 * different divisions into counties do not disturb one another. What they add up
 * to may be printed in another report, as long as this one prints the like: a
 * report that prints no sum over the dimension may leave out members of it.
 *
 * Beside the sums, a fact is the same each time it is printed. A count less its
 * change is last year's count: a fact of twelve months earlier, printed or not, and
 * none is below zero. A percentage is that of the change it stands beside, halves
 * rounded away from zero; one that is left blank says that last year there was nobody. The
 * months of a mean add up to so many times the mean, but for rounding. A share is that of a
 * count in another one.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_IDENTITIES_H
#define NAVTILTAK_IDENTITIES_H

#include "audit/cube.h"

/* The dimension summed over, or: */
#define IDENTITY_MEAN	   NAMED_DIMENSIONS_MAX /* summed over months */
#define IDENTITY_REPEAT	   (NAMED_DIMENSIONS_MAX + 1)
#define IDENTITY_PERCENT   (NAMED_DIMENSIONS_MAX + 2)
#define IDENTITY_LAST_YEAR (NAMED_DIMENSIONS_MAX + 3)
#define IDENTITY_SHARE	   (NAMED_DIMENSIONS_MAX + 4)
#define IDENTITY_KINDS	   (NAMED_DIMENSIONS_MAX + 5)

typedef enum Verdict
{
	VERDICT_EXACT,		/* both sides are one number, and the same */
	VERDICT_CONSISTENT, /* they can be the same */
	VERDICT_MISMATCH
} Verdict;

typedef struct Identity
{
	int kind;
	bool is_partial;   /* a sum of some parts, which is no more than the parent */
	bool is_blank;	   /* a percentage left blank: the count, which comes first, is the change */
	uint32_t parent;   /* fact */
	uint32_t printing; /* of the parent; the one at hand of a repeat or percentage */
	uint32_t n_parts;
	uint32_t n_suppressed; /* of the parts */
	size_t first_part;	   /* facts, in identities->parts; a repeat has none there */
	Bounds printed;		   /* what the parent is printed as; a percentage, in units of */
	int decimals;		   /* so many decimals, and so is what is computed */
	Bounds computed;	   /* what the parts make it; ends beyond 64 bits are cut to them */
	bool has_bounds; /* false: a suppressed change, or an unreadable count, has part in it; or it
							 is partial, or of a count that is only implied, and does not mismatch */
	Verdict verdict; /* where has_bounds */
} Identity;

typedef struct Identities
{
	const MemorySource *source;
	Identity *list; /* by parent, in the order first printed; sums, percentage, repeats */
	size_t n;
	size_t room;
	uint32_t *parts; /* not NULL once they are found, though there be none */
	size_t n_parts;
	size_t part_room;
} Identities;

/* The parts of the identity. */
static inline const uint32_t *
identity_parts(const Identities *identities, const Identity *identity)
{
	return identities->parts + identity->first_part;
}

/*
 * To be called once all documents are read, and again where what is known of facts has changed:
 * what changes and means say of counts that are printed nowhere becomes facts (changes.h,
 * means.h), and of what measures are shares is decided (shares.h). False without memory.
 */
extern bool identities_settle(Cube *cube);

/*
 * Finds all identities of the cube, which is settled; list starts as {.source = source}. Time and
 * memory grow with the number of cells: each takes part in at most five sums a
 * report. False without memory; identities_release() is then still to be called.
 */
extern bool identities_find(const Cube *cube, Identities *list);

/* For those who find them: adds one, or a part of the one to be added next. False without memory. */
extern bool identities_add(Identities *list, const Identity *identity);
extern bool identities_add_part(Identities *list, uint32_t fact);

/* The verdict on what is printed and a computed lower and upper, which may be beyond 64 bits. */
extern void identity_judge(Identity *identity, Wide lower, Wide upper);

/* The n_parts facts that the parent is compared with: of a repeat the parent itself. */
static inline const uint32_t *
identity_sources(const Identities *identities, const Identity *identity)
{
	return identity->kind == IDENTITY_REPEAT ? &identity->parent
											 : identity_parts(identities, identity);
}

/* "tiltak" ... "mean", "repeat", "percent", "last_year", "share"; an unlisted dimension is called as in the cube. */
extern Slice identity_kind_name(const Cube *cube, int kind);

/* "mismatch". Static text. */
extern const char *verdict_name(Verdict verdict);

extern void identities_release(Identities *list);

#endif /* NAVTILTAK_IDENTITIES_H */
