/*-------------------------------------------------------------------------
 *
 * note_words.c
 *	  The words that notes consist of.
 *
 *-------------------------------------------------------------------------
 */
#include "words/note_words.h"

#include "text/ascii.h"
#include "text/text.h"

typedef struct NoteWord
{
	Slice key;
	WordKind kind;
	int number; /* of WORD_NUMBER */
} NoteWord;

#include "words/note_words_data.h"

/* Is the word one for people, made of another: "stønadsmottakere", "sykmeldte", "uføretrygdede"? */
static bool
ends_like_people(Slice key)
{
	static const char *const endings[] = {"mottakere",	  "mottakarar",	 "sokere",		"sokjarar",
										  "deltakere",	  "deltakarar",	 "meldte",		"trygdede",
										  "pensjonister", "permitterte", "arbeidslause"};

	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
	{
		if (slice_ends_with(key, endings[i]))
			return true;
	}
	return false;
}

WordKind
note_word_kind(Slice key, int *number)
{
	size_t low = 0;
	size_t high = sizeof(note_words) / sizeof(note_words[0]);

	while (low < high)
	{
		size_t middle = (low + high) / 2;
		int order = slice_compare(note_words[middle].key, key);

		if (order == 0)
		{
			*number = note_words[middle].kind == WORD_NUMBER ? note_words[middle].number : *number;
			return note_words[middle].kind;
		}
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return ends_like_people(key) ? WORD_PEOPLE : WORD_OTHER;
}

size_t
note_quote_length(const char *p, const char *end)
{
	if (p == end)
		return 0;
	if (*p != '\0' && strchr("\"'()`", *p) != NULL)
		return 1;
	if (end - p >= 2 && p[0] == '\xC2' && (p[1] == '\xAB' || p[1] == '\xBB'))
		return 2; /* « » */
	if (end - p >= 3 && p[0] == '\xE2' && p[1] == '\x80' && p[2] >= '\x98' && p[2] <= '\x9F')
		return 3; /* U+2018-201F */
	return 0;
}

bool
note_is_dash(Slice text)
{
	return text.len > 0 && text_dash_length(text.ptr, slice_end(text)) == text.len;
}

static bool
is_stop(char c)
{
	return c != '\0' && strchr(".,;:!?", c) != NULL;
}

static void
see_stop(PrintedWord *printed, char c)
{
	printed->ends_clause |= c == ',' || c == ';';
	printed->ends_sentence |= c == '.' || c == '!' || c == '?';
	printed->has_colon |= c == ':';
}

PrintedWord
note_word_apart(Slice word, bool is_first)
{
	PrintedWord printed = {.quoted = false};
	const char *p = word.ptr;
	const char *end = slice_end(word);
	const char *close;
	size_t quote;

	while ((quote = note_quote_length(p, end)) > 0)
	{
		printed.quoted = true;
		p += quote;
	}
	for (close = p; close < end && note_quote_length(close, end) == 0; close++)
		;
	printed.core = slice_between(p, close);
	if (close == end)
	{
		/* Not "..", which is a sign; but of a word with stops after it the last is not a part. */
		size_t stops = 0;

		printed.quoted = false;
		while (stops < printed.core.len && is_stop(end[-1 - (ptrdiff_t) stops]))
			stops++;
		if (stops == printed.core.len)
			stops = stops > 1 && !is_first && end[-1] != ':' ? 1 : 0;
		for (printed.core.len -= stops; stops > 0; stops--)
			see_stop(&printed, end[-(ptrdiff_t) stops]);
		return printed;
	}
	for (; close < end; close++)
		see_stop(&printed, *close);
	return printed;
}

/* One to three digits at *p; -1 if there are none, or more. */
static int
take_figure(const char **p, const char *end)
{
	const char *start = *p;
	int value = 0;

	for (; *p < end && is_digit(**p) && *p - start < 4; (*p)++)
		value = value * 10 + (**p - '0');
	return *p == start || *p - start > 3 ? -1 : value;
}

bool
note_figures(Slice text, int *low, int *high)
{
	const char *p = text.ptr;
	const char *end = slice_end(text);
	size_t dash;

	*low = *high = take_figure(&p, end);
	dash = text_dash_length(p, end);
	if (*low >= 0 && dash > 0)
	{
		p += dash;
		*high = take_figure(&p, end);
	}
	return *low >= 0 && *high >= 0 && p == end;
}
