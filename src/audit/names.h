/*-------------------------------------------------------------------------
 *
 * names.h
 *	  Names as numbers: members of dimensions, measures, and subjects.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_NAMES_H
#define NAVTILTAK_NAMES_H

#include <stdint.h>

#include "text/arena.h"
#include "words/vocabulary.h"

/* No name at all: of a dimension, that all is meant. Names are numbered from 1. */
#define NAME_ALL 0

/*
 * Dimensions are numbered: first the listed ones, then the unlisted ones of all tables,
 * in the order met. A DimensionSet has room for so many.
 */
#define NAMED_DIMENSIONS_MAX (N_LISTED + 24)

_Static_assert(NAMED_DIMENSIONS_MAX < 32,
			   "a set of dimensions is a word with room for one bit more");

/* What has names beside the dimensions. */
enum
{
	NAMES_OF_MEASURES = NAMED_DIMENSIONS_MAX,
	NAMES_OF_SUBJECTS,
	KEYS_OF_SUBJECTS
};

/*
 * The names that some reports use. Two are the same where their text is, and
 * what they name is of the same dimension. Starts as {.source = source,
 * .texts = {.source = source}}.
 */
typedef struct NameSet
{
	const MemorySource *source;
	Arena texts;
	uint32_t n;
	Member *names; /* the first is number 1 */
	size_t room;
	uint32_t *slots; /* a hash table of numbers of names, NAME_ALL if free */
	size_t n_slots;	 /* a power of two */
	uint32_t *known; /* by number in the vocabulary; NAME_ALL if not met yet */
} NameSet;

/* The number of a member's name, its text copied; NAME_ALL only without memory. */
extern uint32_t names_add_member(NameSet *set, const Member *member);

/* The same of a member that the vocabulary does not know, in a dimension of this number. */
extern uint32_t names_add_other(NameSet *set, Slice text, int dimension);

/* The same of a measure's name. */
extern uint32_t names_add_measure(NameSet *set, Slice measure);

/*
 * The same of a subject, which is not empty. Two that are the same but for case, space and
 * the like (text_same()) have one name, as it was spelt first.
 */
extern uint32_t names_add_subject(NameSet *set, Slice subject);

/* The number of a measure's name; NAME_ALL if nobody has used it. */
extern uint32_t names_find_measure(const NameSet *set, Slice measure);

/* The name of that number, which is not NAME_ALL; good until the next one is added. */
static inline const Member *
names_get(const NameSet *set, uint32_t number)
{
	return &set->names[number - 1];
}

/* Gives all memory back. */
extern void names_release(NameSet *set);

#endif /* NAVTILTAK_NAMES_H */
