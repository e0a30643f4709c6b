/*-------------------------------------------------------------------------
 *
 * known_texts.c
 *	  Which texts of a document are known, asked once for each.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/known_texts.h"

/* Places, a power of two. A text has one, and leaves it to the next that has the same. */
#define PLACES 1024

struct KnownText
{
	Slice text; /* empty: none */
	bool is_known;
};

/* Room for the texts; false without memory. */
static bool
make_room(KnownTexts *texts)
{
	if (texts->places != NULL)
		return true;
	texts->places = texts->source->get(texts->source->context, PLACES * sizeof(KnownText));
	texts->exhausted |= texts->places == NULL;
	if (texts->places != NULL)
		memset(texts->places, 0, PLACES * sizeof(KnownText));
	return texts->places != NULL;
}

bool
text_is_known(KnownTexts *texts, Slice text, bool (*test)(Slice text))
{
	KnownText *place;

	if (text.len == 0 || !make_room(texts))
		return false;
	place = &texts->places[slice_hash(text) % PLACES];
	if (!slice_equal(place->text, text))
		*place = (KnownText) {.text = text, .is_known = test(text)};
	return place->is_known;
}

void
known_texts_release(KnownTexts *texts)
{
	if (texts->places != NULL)
		texts->source->put(texts->source->context, texts->places);
	texts->places = NULL;
}
