/*-------------------------------------------------------------------------
 *
 * coverage.h
 *	  Which members of a dimension one report names, and in which combinations
 *	  of other dimensions.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_COVERAGE_H
#define NAVTILTAK_COVERAGE_H

#include "audit/cube.h"

/* Members counted, by what they are members of; see coverage.c. */
typedef struct Coverage
{
	KeySet members; /* a place, and a member named there */
	KeySet places;
	uint32_t *counts; /* different members of each place */
	size_t room;
} Coverage;

extern void coverage_start(Coverage *coverage, const MemorySource *source);

/* Forgets all, for the next report. */
extern void coverage_clear(Coverage *coverage);

/* Notes which members the fact with the key names. False without memory. */
extern bool coverage_add(Coverage *coverage, const Cube *cube, const uint32_t key[KEY_WORDS]);

/*
 * May facts like the one with the key, which names a member of the dimension, be
 * added up over it? Yes where the report names all its members of the dimension
 * in this combination.
 */
extern bool coverage_is_whole(const Coverage *coverage, const Cube *cube,
							  const uint32_t key[KEY_WORDS], int dimension);

/*
 * How many members of the dimension the report names, in whatever combination: of the
 * group that the key is in, where members are counted under others.
 */
extern uint32_t coverage_members(const Coverage *coverage, const uint32_t key[KEY_WORDS],
								 int dimension);

extern void coverage_release(Coverage *coverage);

#endif /* NAVTILTAK_COVERAGE_H */
