/*-------------------------------------------------------------------------
 *
 * coverage.h
 *	  Which members of a dimension one report names, in which groups, and in which
 *	  combinations of other dimensions.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_COVERAGE_H
#define NAVTILTAK_COVERAGE_H

#include "audit/cube.h"

/* What a fact names in a word of its key, and what else it names. */
typedef struct CoverageNote
{
	DimensionSet named;
	uint32_t group;
	uint32_t member;
} CoverageNote;

/* Members counted, by what they are members of; see coverage.c. */
typedef struct Coverage
{
	KeySet members; /* a place, and a member named there */
	KeySet places;
	uint32_t *counts; /* different members of each place */
	size_t room;
	KeySet grouped;	  /* members that a table adds up to others, and */
	uint32_t *groups; /* these, by the number there */
	size_t group_room;
	CoverageNote last[KEY_MEMBERS]; /* by word: facts side by side name much the same */
} Coverage;

extern void coverage_start(Coverage *coverage, const MemorySource *source);

/* Forgets all, for the next report. */
extern void coverage_clear(Coverage *coverage);

/* Most groups that a member is in, each inside of the next. */
#define GROUPS_NESTED_MAX 8

/*
 * Notes that the member adds up to the group; before facts are added. The first group
 * that is told of a member counts, and none that is in it itself. False without memory.
 */
extern bool coverage_add_group(Coverage *coverage, uint32_t member, uint32_t group);

/*
 * The group that the member in this word of the key adds up to: the nearest one of which the
 * cube has the like. NAME_ALL if there is none: it is a part of the total then.
 */
extern uint32_t coverage_group(const Coverage *coverage, const Cube *cube,
							   const uint32_t key[KEY_WORDS], int word);

/* Notes which members the fact with the key names. False without memory. */
extern bool coverage_add(Coverage *coverage, const Cube *cube, const uint32_t key[KEY_WORDS]);

/*
 * How many members of the dimension make up the whole, for facts like the one with the
 * key, which names one of them: of the group that the key is in, if members are counted
 * under others. 0 if the report does not name all its members in this combination: such
 * facts may not be added up.
 */
extern uint32_t coverage_whole(const Coverage *coverage, const Cube *cube,
							   const uint32_t key[KEY_WORDS], int dimension);

extern void coverage_release(Coverage *coverage);

#endif /* NAVTILTAK_COVERAGE_H */
