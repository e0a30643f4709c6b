/*-------------------------------------------------------------------------
 *
 * names.c
 *	  Names as numbers.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/names.h"

#define FIRST_SLOTS ((size_t) 256)

static size_t
hash(const NameSet *set, Slice text, int dimension)
{
	return (size_t) (slice_hash_from(set->slots, text) + (uint64_t) dimension);
}

/* The slot that the name is in, or would be. */
static size_t
find_slot(const NameSet *set, Slice text, int dimension)
{
	size_t slot = hash(set, text, dimension) & (set->n_slots - 1);

	while (set->slots[slot] != NAME_ALL)
	{
		const Member *name = names_get(set, set->slots[slot]);

		if (name->dimension == dimension && slice_equal(name->text, text))
			break;
		slot = (slot + 1) & (set->n_slots - 1);
	}
	return slot;
}

static bool
grow_slots(NameSet *set)
{
	size_t n_slots = set->n_slots == 0 ? FIRST_SLOTS : set->n_slots * 2;
	uint32_t *slots = set->source->get(set->source->context, n_slots * sizeof(uint32_t));

	if (slots == NULL)
		return false;
	if (set->slots != NULL)
		set->source->put(set->source->context, set->slots);
	memset(slots, 0, n_slots * sizeof(uint32_t));
	set->slots = slots;
	set->n_slots = n_slots;
	for (uint32_t i = 1; i <= set->n; i++)
		slots[find_slot(set, names_get(set, i)->text, names_get(set, i)->dimension)] = i;
	return true;
}

static uint32_t
add(NameSet *set, const Member *member)
{
	Member *names;
	size_t slot;

	if (((size_t) set->n * 2 >= set->n_slots && !grow_slots(set)) || set->n == UINT32_MAX - 1)
		return NAME_ALL;
	slot = find_slot(set, member->text, member->dimension);
	if (set->slots[slot] != NAME_ALL)
		return set->slots[slot];
	names = array_grow(set->source, set->names, sizeof(Member), set->n, &set->room);
	if (names == NULL)
		return NAME_ALL;
	set->names = names;
	names[set->n] = *member;
	names[set->n].text = arena_copy(&set->texts, member->text);
	if (set->texts.exhausted)
		return NAME_ALL;
	set->slots[slot] = ++set->n;
	return set->n;
}

uint32_t
names_add_member(NameSet *set, const Member *member)
{
	size_t size = (size_t) vocabulary_size() * sizeof(uint32_t);

	if (member->number == NAME_UNLISTED)
		return add(set, member);
	if (set->known == NULL)
	{
		set->known = set->source->get(set->source->context, size);
		if (set->known == NULL)
			return NAME_ALL;
		memset(set->known, 0, size);
	}
	if (set->known[member->number] == NAME_ALL)
		set->known[member->number] = add(set, member);
	return set->known[member->number];
}

uint32_t
names_add_other(NameSet *set, Slice text, int dimension)
{
	const Member member = {
		.text = text, .dimension = dimension, .number = NAME_UNLISTED, .parent = -1};

	return add(set, &member);
}

uint32_t
names_add_measure(NameSet *set, Slice measure)
{
	return names_add_other(set, measure, NAMES_OF_MEASURES);
}

uint32_t
names_add_subject(NameSet *set, Slice subject)
{
	FoldedText folded;
	Slice text = text_fold(subject, FOLD_BY_SOUND, &folded) ? text_key(&folded) : subject;
	uint32_t key = names_add_other(set, text, KEYS_OF_SUBJECTS);
	uint32_t name;

	if (key == NAME_ALL)
		return NAME_ALL;
	/* Under its key the name is found that came first. */
	if (names_get(set, key)->parent >= 0)
		return (uint32_t) names_get(set, key)->parent;
	name = names_add_other(set, subject, NAMES_OF_SUBJECTS);
	if (name != NAME_ALL)
		set->names[key - 1].parent = (int) name;
	return name;
}

uint32_t
names_find_measure(const NameSet *set, Slice measure)
{
	return set->n_slots == 0 ? NAME_ALL : set->slots[find_slot(set, measure, NAMES_OF_MEASURES)];
}

void
names_release(NameSet *set)
{
	const MemorySource *source = set->source;

	arena_release(&set->texts);
	if (set->names != NULL)
		source->put(source->context, set->names);
	if (set->slots != NULL)
		source->put(source->context, set->slots);
	if (set->known != NULL)
		source->put(source->context, set->known);
	*set = (NameSet) {.source = source, .texts = {.source = source}};
}
