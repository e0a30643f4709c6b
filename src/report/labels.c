/*-------------------------------------------------------------------------
 *
 * labels.c
 *	  What a label says by itself, and which dimension an axis of them is of.
 *
 *-------------------------------------------------------------------------
 */
#include "report/labels.h"

#include <stdint.h>

#include "report/headings.h"

static size_t
label_slot(Slice printed)
{
	uint64_t hash = printed.len;
	size_t i = 0;

	for (; i < printed.len; i += 8)
	{
		uint64_t chunk = 0;

		memcpy(&chunk, printed.ptr + i, printed.len - i < 8 ? printed.len - i : 8);
		hash = (hash ^ chunk) * UINT64_C(0x9E3779B97F4A7C15);
		hash ^= hash >> 32;
	}
	return (size_t) (hash % LABEL_CACHE_SIZE);
}

void
label_read(LabelFacts *facts, Slice label)
{
	FoldedText folded;

	memset(facts->names, 0, sizeof(facts->names));
	facts->known = 0;
	facts->scope_word = -1;
	facts->is_total = facts->is_remainder = false;
	facts->is_municipality = is_municipality(label);
	if (!text_fold(label, FOLD_BY_SOUND, &folded) || folded.n_words == 0)
		return;
	facts->is_total = is_total(&folded, &facts->scope_word);
	if (facts->scope_word >= folded.n_words || !facts->is_total)
		facts->scope_word = -1;
	if (facts->is_total || facts->is_municipality)
		return;
	facts->is_remainder = is_remainder(&folded);
	facts->known = vocabulary_label(label, &folded, facts->names);
	if (facts->known == 0 && is_age_band(&folded, 0, folded.n_words - 1))
		facts->known = DIMENSION_BIT(DIM_ALDER);
}

const LabelFacts *
label_facts(LabelCache *cache, Slice printed, Arena *arena)
{
	LabelFacts *facts = &cache->scratch;

	if (cache->slots == NULL)
	{
		size_t size = LABEL_CACHE_SIZE * sizeof(LabelFacts);

		cache->slots = cache->source->get(cache->source->context, size);
		if (cache->slots != NULL)
			memset(cache->slots, 0, size);
		else
			arena->exhausted = true;
	}
	if (cache->slots != NULL && printed.len > 0 && printed.len <= LABEL_BUFFER)
	{
		facts = &cache->slots[label_slot(printed)];
		if (slice_equal(facts->printed, printed))
			return facts;
		facts->printed = printed;
		facts->clean = text_trim(printed);
		facts->in_buffer = text_has_markup(facts->clean);
		if (facts->in_buffer)
			text_clean_into(printed, facts->buffer, sizeof(facts->buffer), &facts->clean);
	}
	else
	{
		facts->printed = printed;
		facts->in_buffer = false;
		facts->clean = text_clean(printed, arena);
	}
	label_read(facts, facts->clean);
	return facts;
}

void
label_cache_release(LabelCache *cache)
{
	if (cache->slots != NULL)
		cache->source->put(cache->source->context, cache->slots);
	cache->slots = NULL;
}

void
votes_add(Votes *votes, const LabelFacts *facts)
{
	if (facts->is_municipality)
	{
		votes->municipalities++;
		return;
	}
	votes->labels++;
	if (facts->known == 0 || facts->is_remainder)
		return;
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if ((facts->known & DIMENSION_BIT(dimension)) != 0)
			votes->known[dimension]++;
	}
}

DimensionSet
votes_leaders(const Votes *votes)
{
	DimensionSet leaders = 0;
	size_t most = 0;

	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if (votes->known[dimension] == 0 || votes->known[dimension] < most)
			continue;
		if (votes->known[dimension] > most)
			leaders = 0;
		most = votes->known[dimension];
		leaders |= DIMENSION_BIT(dimension);
	}
	return leaders;
}
