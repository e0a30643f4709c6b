/*-------------------------------------------------------------------------
 *
 * known_names.c
 *	  Texts of a document of which it has been asked whether they are names.
 *
 * Each text has one place, where a later one may take its stead.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/known_names.h"

/* Texts that are remembered, and the longest of them. */
#define SLOTS		 ((size_t) 1024)
#define LONGEST_TEXT 62

struct KnownName
{
	uint8_t len; /* 0: the slot is free */
	bool is_name;
	char text[LONGEST_TEXT];
};

/* FNV-1a. */
static size_t
slot_of(Slice text)
{
	uint32_t hash = 2166136261U;

	for (size_t i = 0; i < text.len; i++)
		hash = (hash ^ (unsigned char) text.ptr[i]) * 16777619U;
	return (hash ^ hash >> 15) % SLOTS;
}

bool
known_names_ask(KnownNames *known, Slice text, bool (*is_name)(Slice text),
				const MemorySource *source)
{
	struct KnownName *slot;

	if (known == NULL || text.len > LONGEST_TEXT)
		return is_name(text);
	if (known->slots == NULL)
	{
		known->slots = source->get(source->context, SLOTS * sizeof(struct KnownName));
		if (known->slots != NULL)
			memset(known->slots, 0, SLOTS * sizeof(struct KnownName));
	}
	if (known->slots == NULL)
		return is_name(text);
	slot = &known->slots[slot_of(text)];
	if (slot->len != text.len || memcmp(slot->text, text.ptr, text.len) != 0)
	{
		slot->is_name = is_name(text);
		slot->len = (uint8_t) text.len;
		memcpy(slot->text, text.ptr, text.len);
	}
	return slot->is_name;
}

void
known_names_release(KnownNames *known, const MemorySource *source)
{
	if (known->slots != NULL)
		source->put(source->context, known->slots);
	known->slots = NULL;
}
