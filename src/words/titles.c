/*-------------------------------------------------------------------------
 *
 * titles.c
 *	  Lines known by their form: titles, prose, the numbers of pages.
 *
 *-------------------------------------------------------------------------
 */
#include "words/titles.h"

#include "text/ascii.h"
#include "text/text.h"

/* No heading is as long as this; a note may be. */
#define HEADING_MAX 160

/* Where the last ". " of the text stands, its length where there is none. */
static size_t
last_sentence_break(Slice text)
{
	for (size_t i = text.len; i-- > 1;)
	{
		if (text.ptr[i - 1] == '.' && text_space_length(text.ptr + i, text.ptr + text.len) > 0)
			return i - 1;
	}
	return text.len;
}

static size_t
first_sentence_break(Slice text)
{
	for (size_t i = 0; i + 1 < text.len; i++)
	{
		if (text.ptr[i] == '.' && text_space_length(text.ptr + i + 1, text.ptr + text.len) > 0)
			return i;
	}
	return text.len;
}

/* "Tidsserie måned", "En måned", "Ett kvartal" ... */
static bool
is_frequency(Slice text)
{
	static const char *const units[] = {"maned", "maneder", "kvartal", "ar", "uke", "halvar"};
	static const char *const counts[] = {"",	 "en",	  "ett",	 "et",		 "per",
										 "hver", "siste", "hittili", "tidsserie"};
	FoldedText folded;
	Slice key;

	if (!text_fold(text, FOLD_BY_SOUND, &folded))
		return false;
	key = text_key(&folded);
	if (slice_starts_with(key, "tidsserie"))
		return true;
	for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++)
	{
		size_t count = strlen(counts[i]);

		if (!slice_starts_with(key, counts[i]))
			continue;
		for (size_t j = 0; j < sizeof(units) / sizeof(units[0]); j++)
		{
			if (slice_is((Slice) {key.ptr + count, key.len - count}, units[j]))
				return true;
		}
	}
	return false;
}

void
title_split(Slice text, Title *title)
{
	size_t first;
	size_t last;

	if (text.len > 0 && text.ptr[text.len - 1] == '.')
		text.len--;
	first = first_sentence_break(text);
	last = last_sentence_break(text);
	title->subject = text_trim((Slice) {text.ptr, first});
	title->breakdown = title->frequency = (Slice) {NULL, 0};
	if (last == text.len)
		return;
	title->frequency = text_trim(slice_between(text.ptr + last + 1, text.ptr + text.len));
	if (last > first)
		title->breakdown = text_trim(slice_between(text.ptr + first + 1, text.ptr + last));
}

bool
title_parse(Slice text, Title *title)
{
	if (text.len > (size_t) 4 * HEADING_MAX || first_sentence_break(text) == text.len)
		return false;
	title_split(text, title);
	return title->subject.len > 0 && title->frequency.len > 0 && is_frequency(title->frequency);
}

/* "7", "- 7 -", "Side 7 av 40" */
bool
is_page_number(Slice text)
{
	FoldedText folded;
	int numbers = 0;

	/* Nearly all headings end in a letter. */
	if (text.len == 0 || text.len > 40 || is_ascii_letter(slice_end(text)[-1]) ||
		!text_fold(text, FOLD_BY_SOUND, &folded))
		return false;
	for (int word = 0; word < folded.n_words; word++)
	{
		Slice key = text_words_key(&folded, word, word);
		size_t digits = 0;

		if (key.len == 0 || slice_is(key, numbers == 0 ? "side" : "av"))
			continue;
		while (digits < key.len && is_digit(key.ptr[digits]))
			digits++;
		if (digits < key.len || ++numbers > 2)
			return false;
	}
	return numbers > 0;
}

bool
is_prose(Slice text)
{
	char last;

	if (text.len == 0)
		return false;
	last = text.ptr[text.len - 1];
	return text.len > HEADING_MAX || last == '.' || last == '!' || last == '?' || last == ':' ||
		   last == ';' || text.ptr[0] == '*' || memchr(text.ptr, '"', text.len) != NULL ||
		   slice_starts_with(text, "Kilde") || slice_starts_with(text, "http") ||
		   slice_starts_with(text, "\xC2\xA7");
}
