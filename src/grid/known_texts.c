/*-------------------------------------------------------------------------
 *
 * known_texts.c
 *	  Which texts of a document are known, asked once for each.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/known_texts.h"

/* Places, a power of two, and the longest text that has one; it leaves it to the next that has the same. */
#define PLACES		 1024
#define LONGEST_TEXT 62

struct KnownText
{
	uint8_t len; /* 0: none */
	bool is_known;
	char text[LONGEST_TEXT];
};

/* Room for the texts; false without memory. */
static bool
make_room(KnownTexts *texts)
{
	if (texts->places != NULL)
		return true;
	texts->places = texts->source->get(texts->source->context, PLACES * sizeof(KnownText));
	if (texts->places != NULL)
		memset(texts->places, 0, PLACES * sizeof(KnownText));
	return texts->places != NULL;
}

/* The place that the text has, or would take. */
static KnownText *
place_of(const KnownTexts *texts, Slice text)
{
	return &texts->places[slice_hash(text) % PLACES];
}

static bool
has_place(const KnownText *place, Slice text)
{
	return slice_equal((Slice) {place->text, place->len}, text);
}

static void
take_place(KnownText *place, Slice text, bool is_known)
{
	place->is_known = is_known;
	place->len = (uint8_t) text.len;
	memcpy(place->text, text.ptr, text.len);
}

bool
text_is_known(KnownTexts *texts, Slice text, bool (*test)(Slice text))
{
	KnownText *place;

	if (text.len == 0)
		return false;
	if (texts == NULL || text.len > LONGEST_TEXT || !make_room(texts))
		return test(text);
	place = place_of(texts, text);
	if (!has_place(place, text))
		take_place(place, text, test(text));
	return place->is_known;
}

void
text_note(KnownTexts *texts, Slice text)
{
	if (text.len > 0 && text.len <= LONGEST_TEXT && make_room(texts))
		take_place(place_of(texts, text), text, true);
}

bool
text_is_noted(const KnownTexts *texts, Slice text)
{
	return text.len > 0 && texts->places != NULL && has_place(place_of(texts, text), text);
}

void
known_texts_release(KnownTexts *texts)
{
	if (texts->places != NULL)
		texts->source->put(texts->source->context, texts->places);
	texts->places = NULL;
}
