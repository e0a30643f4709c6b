/*-------------------------------------------------------------------------
 *
 * measures.c
 *	  What a cell's number is, by the words that name it.
 *
 *-------------------------------------------------------------------------
 */
#include "words/measures.h"

/* A spelling of a measure, folded, and which one it is. */
typedef struct MeasureKey
{
	Slice key;
	int number;
} MeasureKey;

#include "words/measures_data.h"

#define N_MEASURES	   (sizeof(measures) / sizeof(measures[0]))
#define N_MEASURE_KEYS (sizeof(measure_keys) / sizeof(measure_keys[0]))

const Measure *
measure_of_words(const FoldedText *folded, int first, int last)
{
	Slice key = text_words_key(folded, first, last);

	for (size_t i = 0; i < N_MEASURE_KEYS; i++)
	{
		if (slice_equal(measure_keys[i].key, key))
			return &measures[measure_keys[i].number];
	}
	return NULL;
}

bool
measure_ends_with(Slice key)
{
	for (size_t i = 0; i < sizeof(measure_last_words) / sizeof(measure_last_words[0]); i++)
	{
		if (slice_equal(measure_last_words[i], key))
			return true;
	}
	return false;
}

const Measure *
measure_by_own_name(Slice text, Arena *arena)
{
	Slice name = text_snake_case(text, arena);
	Measure *measure = arena_alloc(arena, sizeof(Measure));

	/* Of a heading without letters that is the heading itself. */
	if (measure != NULL)
		*measure = (Measure) {.id = name.len > 0 ? name : text, .kind = MEASURE_OTHER};
	return measure;
}

bool
is_measure_text(const FoldedText *folded)
{
	static const char *const beginnings[] = {
		"antall", "endring", "prosent", "andel", "gjennomsnitt", "differanse", "%", "nettoendring"};
	Slice key = text_key(folded);

	if (folded->n_words == 0)
		return false;
	for (size_t i = 0; i < sizeof(beginnings) / sizeof(beginnings[0]); i++)
	{
		if (slice_starts_with(key, beginnings[i]))
			return true;
	}
	return measure_of_words(folded, 0, folded->n_words - 1) != NULL;
}

const Measure *
measure_of_text(const FoldedText *folded, Slice text, Arena *arena)
{
	const Measure *listed;

	if (!is_measure_text(folded))
		return NULL;
	listed = measure_of_words(folded, 0, folded->n_words - 1);
	return listed != NULL ? listed : measure_by_own_name(text, arena);
}

Unit
measure_unit(Slice id)
{
	for (size_t i = 0; i < N_MEASURES; i++)
	{
		if (slice_equal(measures[i].id, id))
			return measures[i].unit;
	}
	for (Slice rest = id; rest.len > 0; rest = (Slice) {rest.ptr + 1, rest.len - 1})
	{
		if (slice_starts_with(rest, "prosent"))
			return UNIT_PERCENT;
	}
	return slice_starts_with(id, "gjennomsnitt") ? UNIT_PERSONS : UNIT_UNKNOWN;
}
