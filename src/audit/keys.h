/*-------------------------------------------------------------------------
 *
 * keys.h
 *	  A set of keys of a few numbers each, in the order in which they came.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_KEYS_H
#define NAVTILTAK_KEYS_H

#include <stdint.h>

#include "text/arena.h"

/* The number of no key: one that is not in the set, or for which there is no memory. */
#define KEY_NONE UINT32_MAX

/* Where a key has its place in the hash table. */
typedef struct KeySlot
{
	uint32_t number; /* of the key; KEY_NONE: free */
	uint32_t hash;
} KeySlot;

/* Starts as {.source = source, .words = how many numbers a key has}. */
typedef struct KeySet
{
	const MemorySource *source;
	size_t words;
	uint32_t n;
	uint32_t *keys; /* words each */
	size_t room;
	KeySlot *slots; /* a hash table */
	size_t n_slots; /* a power of two */
	uint64_t seed;	/* of all hashes */
} KeySet;

/* The number of the key, from 0 in the order added; KEY_NONE if it is not in the set. */
extern uint32_t keys_find(const KeySet *set, const uint32_t *key);

/* The same, of a key that is added where it is new; KEY_NONE without memory. */
extern uint32_t keys_add(KeySet *set, const uint32_t *key);

/* The key of that number, good until the next one is added. */
static inline const uint32_t *
keys_get(const KeySet *set, uint32_t number)
{
	return set->keys + number * set->words;
}

/* Empties the set, in the time that its keys took, and keeps its memory for what comes next. */
extern void keys_clear(KeySet *set);

/* Gives all memory back. */
extern void keys_release(KeySet *set);

#endif /* NAVTILTAK_KEYS_H */
