/*-------------------------------------------------------------------------
 *
 * keys.c
 *	  A set of keys of a few numbers each: open addressing, at most half full.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/keys.h"

#define FIRST_SLOTS ((size_t) 64)

static uint32_t
hash(const KeySet *set, const uint32_t *key)
{
	uint64_t h = set->seed;

	/* Two words at a time, as far as there are two. */
	for (size_t i = 0; i < set->words; i += 2)
	{
		uint64_t words = key[i];

		if (i + 1 < set->words)
			words |= (uint64_t) key[i + 1] << 32;
		h = (h ^ words) * UINT64_C(0x9E3779B97F4A7C15);
		h ^= h >> 32;
	}
	return (uint32_t) h;
}

/* The slot that the key, of this hash, is in, or would be. */
static KeySlot *
find_slot(const KeySet *set, const uint32_t *key, uint32_t hash)
{
	size_t slot = hash & (set->n_slots - 1);

	while (set->slots[slot].number != KEY_NONE &&
		   (set->slots[slot].hash != hash || memcmp(keys_get(set, set->slots[slot].number), key,
													set->words * sizeof(uint32_t)) != 0))
		slot = (slot + 1) & (set->n_slots - 1);
	return &set->slots[slot];
}

/* Puts what was in fewer slots, in their order: then slots side by side are written one after the other. */
static void
fill_slots(KeySet *set, const KeySlot *before, size_t n_before)
{
	for (size_t i = 0; i < n_before; i++)
	{
		size_t slot = before[i].hash & (set->n_slots - 1);

		if (before[i].number == KEY_NONE)
			continue;
		while (set->slots[slot].number != KEY_NONE)
			slot = (slot + 1) & (set->n_slots - 1);
		set->slots[slot] = before[i];
	}
}

static bool
grow_slots(KeySet *set)
{
	KeySlot *before = set->slots;
	size_t n_before = set->n_slots;
	size_t n_slots = n_before == 0 ? FIRST_SLOTS : n_before * 2;
	KeySlot *slots = set->source->get(set->source->context, n_slots * sizeof(KeySlot));

	if (slots == NULL)
		return false;
	if (before == NULL)
		set->seed = (uintptr_t) slots + set->words; /* see slice_hash_from() */
	memset(slots, 0xFF, n_slots * sizeof(KeySlot));
	set->slots = slots;
	set->n_slots = n_slots;
	if (before != NULL)
	{
		fill_slots(set, before, n_before);
		set->source->put(set->source->context, before);
	}
	return true;
}

uint32_t
keys_find(const KeySet *set, const uint32_t *key)
{
	return set->n_slots == 0 ? KEY_NONE : find_slot(set, key, hash(set, key))->number;
}

uint32_t
keys_add(KeySet *set, const uint32_t *key)
{
	uint32_t *keys;
	uint32_t key_hash;
	KeySlot *slot;

	if (((size_t) set->n * 2 >= set->n_slots && !grow_slots(set)) || set->n == KEY_NONE - 1)
		return KEY_NONE;
	key_hash = hash(set, key);
	slot = find_slot(set, key, key_hash);
	if (slot->number != KEY_NONE)
		return slot->number;
	keys = array_grow(set->source, set->keys, set->words * sizeof(uint32_t), set->n, &set->room);
	if (keys == NULL)
		return KEY_NONE;
	set->keys = keys;
	memcpy(keys + set->n * set->words, key, set->words * sizeof(uint32_t));
	*slot = (KeySlot) {set->n, key_hash};
	return set->n++;
}

void
keys_clear(KeySet *set)
{
	for (uint32_t number = 0; number < set->n; number++)
	{
		size_t slot = hash(set, keys_get(set, number)) & (set->n_slots - 1);

		/* Some on the way may be free by now. */
		while (set->slots[slot].number != number)
			slot = (slot + 1) & (set->n_slots - 1);
		set->slots[slot].number = KEY_NONE;
	}
	set->n = 0;
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
