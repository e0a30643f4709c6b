/*-------------------------------------------------------------------------
 *
 * keys.c
 *	  A set of keys of a few numbers each: open addressing, at most half full.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/keys.h"

#define FIRST_SLOTS ((size_t) 64)

static size_t
hash(const KeySet *set, const uint32_t *key)
{
	uint64_t h = (uintptr_t) set->slots + set->words; /* see slice_hash_from() */

	/* Two words at a time, as far as there are two. */
	for (size_t i = 0; i < set->words; i += 2)
	{
		uint64_t words = key[i];

		if (i + 1 < set->words)
			words |= (uint64_t) key[i + 1] << 32;
		h = (h ^ words) * UINT64_C(0x9E3779B97F4A7C15);
		h ^= h >> 32;
	}
	return (size_t) h;
}

/* The slot that the key is in, or would be. */
static size_t
find_slot(const KeySet *set, const uint32_t *key)
{
	size_t slot = hash(set, key) & (set->n_slots - 1);

	while (set->slots[slot] != KEY_NONE &&
		   memcmp(keys_get(set, set->slots[slot]), key, set->words * sizeof(uint32_t)) != 0)
		slot = (slot + 1) & (set->n_slots - 1);
	return slot;
}

static bool
grow_slots(KeySet *set)
{
	size_t n_slots = set->n_slots == 0 ? FIRST_SLOTS : set->n_slots * 2;
	uint32_t *slots = set->source->get(set->source->context, n_slots * sizeof(uint32_t));

	if (slots == NULL)
		return false;
	if (set->slots != NULL)
		set->source->put(set->source->context, set->slots);
	memset(slots, 0xFF, n_slots * sizeof(uint32_t));
	set->slots = slots;
	set->n_slots = n_slots;
	for (uint32_t i = 0; i < set->n; i++)
		slots[find_slot(set, keys_get(set, i))] = i;
	return true;
}

uint32_t
keys_find(const KeySet *set, const uint32_t *key)
{
	return set->n_slots == 0 ? KEY_NONE : set->slots[find_slot(set, key)];
}

uint32_t
keys_add(KeySet *set, const uint32_t *key)
{
	uint32_t *keys;
	size_t slot;

	if (((size_t) set->n * 2 >= set->n_slots && !grow_slots(set)) || set->n == KEY_NONE - 1)
		return KEY_NONE;
	slot = find_slot(set, key);
	if (set->slots[slot] != KEY_NONE)
		return set->slots[slot];
	keys = array_grow(set->source, set->keys, set->words * sizeof(uint32_t), set->n, &set->room);
	if (keys == NULL)
		return KEY_NONE;
	set->keys = keys;
	memcpy(keys + set->n * set->words, key, set->words * sizeof(uint32_t));
	set->slots[slot] = set->n;
	return set->n++;
}

void
keys_clear(KeySet *set)
{
	/* Last in, first out leaves the ways that lead to the others whole. */
	while (set->n > 0)
	{
		set->slots[find_slot(set, keys_get(set, set->n - 1))] = KEY_NONE;
		set->n--;
	}
}

void
keys_release(KeySet *set)
{
	if (set->keys != NULL)
		set->source->put(set->source->context, set->keys);
	if (set->slots != NULL)
		set->source->put(set->source->context, set->slots);
	*set = (KeySet) {.source = set->source, .words = set->words};
}
