/*-------------------------------------------------------------------------
 *
 * names.h
 *	  Names as numbers: members of dimensions, and measures.
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

/* Measures are names beside those of the dimensions. */
#define NAMES_OF_MEASURES N_DIMENSIONS

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
	uint32_t *slots; /* a hash table of numbers of names, NAME_ALL where free */
	size_t n_slots;	 /* a power of two */
	uint32_t *known; /* by number in the vocabulary; NAME_ALL where not met yet */
} NameSet;

/* The number of a member's name, its text copied; NAME_ALL only without memory. */
extern uint32_t names_add_member(NameSet *set, const Member *member);

/* The same of a measure's name. */
extern uint32_t names_add_measure(NameSet *set, Slice measure);

/* The number of a measure's name; NAME_ALL where nobody has used it. */
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
