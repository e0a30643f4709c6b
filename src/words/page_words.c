/*-------------------------------------------------------------------------
 *
 * page_words.c
 *	  What pages print at their heads and feet, as far as words tell it.
 *
 * Everything is taken off the end of the text, so that a row of cells is known by
 * its last one at once.
 *
 *-------------------------------------------------------------------------
 */
#include "words/page_words.h"

#include "text/ascii.h"
#include "text/text.h"

/* Heads and feet are not longer. */
#define PAGE_WORDS_MAX ((size_t) 400)

/* Longest name of a source: "Arena", "NAV, Arbeids- og velferdsdirektoratet". */
#define SOURCE_MAX ((size_t) 48)

/* Most digits of the number of a page. */
#define PAGE_DIGITS_MAX 4

/* Does the character set cells apart, or mark them? */
static bool
is_mark(char c)
{
	return c == '|' || c == ';' || c == ',' || c == '"' || c == '*' || c == '_';
}

/* Without white space around it, and marks at the end. */
static Slice
trim_end(Slice text)
{
	for (;;)
	{
		text = text_trim(text);
		if (text.len == 0 || !is_mark(slice_end(text)[-1]))
			return text;
		text.len--;
	}
}

/* The same with marks at the start. */
static Slice
trim_start(Slice text)
{
	while (text.len > 0 && is_mark(text.ptr[0]))
		text = text_trim((Slice) {text.ptr + 1, text.len - 1});
	return text;
}

/* Takes the word or sign off the end; false if another one is there. */
static bool
take_word(Slice *text, const char *word)
{
	if (!slice_ends_with(*text, word))
		return false;
	text->len -= strlen(word);
	*text = trim_end(*text);
	return true;
}

/* Takes a number of so many digits at most off the end. */
static bool
take_number(Slice *text, size_t most, unsigned *value)
{
	size_t digits = 0;
	unsigned ten = 1;

	*value = 0;
	while (digits < text->len && digits <= most &&
		   is_digit(slice_end(*text)[-1 - (ptrdiff_t) digits]))
	{
		*value += ten * (unsigned) (slice_end(*text)[-1 - (ptrdiff_t) digits] - '0');
		ten *= 10;
		digits++;
	}
	if (digits == 0 || digits > most)
		return false;
	text->len -= digits;
	return true;
}

/* Takes "12.01.2023" off the end. */
static bool
take_date(Slice *text)
{
	Slice rest = *text;
	unsigned year;
	unsigned month;
	unsigned day;

	if (!take_number(&rest, 4, &year) || year < 1900 || !take_word(&rest, ".") ||
		!take_number(&rest, 2, &month) || month > 12 || !take_word(&rest, ".") ||
		!take_number(&rest, 2, &day) || day > 31)
		return false;
	*text = trim_end(rest);
	return true;
}

bool
is_date(Slice text)
{
	return take_date(&text) && text.len == 0;
}

/* Takes "Side 3 av 20", "Page 3", "3 of 20" where nothing else is left, "3 (20)" after a date. */
static bool
take_page_number(Slice *text)
{
	Slice rest = *text;
	bool bracket = take_word(&rest, ")");
	bool counted;
	unsigned page;
	unsigned pages;

	if (!take_number(&rest, PAGE_DIGITS_MAX, &page))
		return false;
	rest = trim_end(rest);
	counted = bracket ? take_word(&rest, "(")
					  : take_word(&rest, "av") || take_word(&rest, "of") || take_word(&rest, "/");
	if (bracket && !counted)
		return false;
	pages = page;
	if (counted && (!take_number(&rest, PAGE_DIGITS_MAX, &page) || page > pages))
		return false;
	rest = trim_end(rest);
	if (!take_word(&rest, "Side") && !take_word(&rest, "SIDE") && !take_word(&rest, "Page"))
	{
		if (!counted || (bracket ? !take_date(&rest) : rest.len > 0))
			return false;
	}
	*text = rest;
	return true;
}

/* Takes "Utskriftsdato 12.01.2023" off the end. */
static bool
take_printing(Slice *text)
{
	Slice rest = *text;

	if (!take_date(&rest))
		return false;
	(void) take_word(&rest, ":");
	if (!take_word(&rest, "Utskriftsdato") && !take_word(&rest, "Utskrift") &&
		!take_word(&rest, "Utskrevet"))
		return false;
	*text = rest;
	return true;
}

/* Takes "Kilde: Arena" off the end. */
static bool
take_source(Slice *text)
{
	static const char word[] = "Kilde:";
	const size_t length = sizeof(word) - 1;

	for (size_t tail = length; tail <= text->len && tail <= length + SOURCE_MAX; tail++)
	{
		Slice rest = {text->ptr, text->len - tail};

		if (*(slice_end(*text) - tail) != word[0] ||
			memcmp(slice_end(*text) - tail, word, length) != 0)
			continue;
		*text = trim_end(rest);
		return true;
	}
	return false;
}

/* The text between the two, without white space; false if they do not stand around it. */
static bool
is_between(Slice text, const char *before, const char *behind, Slice *inner)
{
	size_t marks = strlen(before) + strlen(behind);

	if (text.len < marks || !slice_starts_with(text, before) || !slice_ends_with(text, behind))
		return false;
	*inner = text_trim((Slice) {text.ptr + strlen(before), text.len - marks});
	return true;
}

/*
 * "-- 3 of 20 --", "<!-- Page 3 -->", "<!-- PageHeader="..." -->": without what marks the line as
 * a converter's; nothing of what such a mark says of a page, but for the text of its header.
 */
static Slice
without_marks(Slice text)
{
	Slice inner;

	if (is_between(text, "-- ", " --", &inner))
		return inner;
	if (!is_between(text, "<!--", "-->", &inner))
		return text;
	if (!slice_starts_with(inner, "Page"))
		return text;
	return is_between(inner, "PageHeader=\"", "\"", &inner) ? inner : (Slice) {text.ptr, 0};
}

/* Has the text nothing but digits, blanks and stars: cells? */
static bool
are_plain_cells(Slice text)
{
	for (size_t i = 0; i < text.len; i++)
	{
		if (!is_digit(text.ptr[i]) && text.ptr[i] != ' ' && text.ptr[i] != '*')
			return false;
	}
	return true;
}

Slice
without_page_words(Slice text)
{
	Slice marked = text_trim(text);
	Slice inner;
	Slice rest;

	if (text.len > PAGE_WORDS_MAX || are_plain_cells(text))
		return text;
	inner = without_marks(marked);
	rest = trim_end(inner);
	if (!take_page_number(&rest) && !take_printing(&rest) && !take_source(&rest))
		return inner.len < marked.len ? inner : text;
	while (take_printing(&rest) || take_source(&rest))
		;
	rest = trim_start(rest);
	return slice_is(rest, "NAV.") || slice_is(rest, "NAV") ? (Slice) {rest.ptr, 0} : rest;
}

/* Takes the word or sign off the start; false if another one is there. */
static bool
take_first(Slice *text, const char *word)
{
	size_t length = strlen(word);

	if (!slice_starts_with(*text, word))
		return false;
	*text = text_trim((Slice) {text->ptr + length, text->len - length});
	return true;
}

/* Takes a number of a page off the start. */
static bool
take_first_number(Slice *text, unsigned *value)
{
	size_t digits = 0;

	*value = 0;
	for (; digits < text->len && digits <= PAGE_DIGITS_MAX && is_digit(text->ptr[digits]); digits++)
		*value = *value * 10 + (unsigned) (text->ptr[digits] - '0');
	if (digits == 0 || digits > PAGE_DIGITS_MAX)
		return false;
	*text = text_trim((Slice) {text->ptr + digits, text->len - digits});
	return true;
}

/* Takes "Side 3 av 20" off the start. */
static bool
take_first_page_number(Slice *text)
{
	Slice rest = *text;
	unsigned page;
	unsigned pages;

	if ((!take_first(&rest, "Side") && !take_first(&rest, "SIDE") && !take_first(&rest, "Page")) ||
		!take_first_number(&rest, &page) ||
		(!take_first(&rest, "av") && !take_first(&rest, "of") && !take_first(&rest, "/")) ||
		!take_first_number(&rest, &pages) || page > pages)
		return false;
	*text = rest;
	return true;
}

/*
 * Where the name of a source ends that begins the text: before the number of the page, or at a
 * capital glued to a small letter, "ArenaDeltakere", or, of a small one, before the last of
 * several capitals, "NAVDeltakere". Names that are known may stand apart. NULL: not told.
 */
static const char *
end_of_source(Slice text)
{
	static const char *const known[] = {"Arena ", "NAV "};
	const char *end = text.ptr + (text.len < SOURCE_MAX ? text.len : SOURCE_MAX);

	for (const char *p = text.ptr; p < end && *p != '.'; p++)
	{
		Slice rest = slice_between(p, slice_end(text));

		if (take_first_page_number(&rest))
			return p;
		if (p == text.ptr)
			continue;
		if (text_begins_capital(rest) &&
			(is_ascii_small(p[-1]) ||
			 (p - 2 >= text.ptr && p[-2] == '\xC3' && text_begins_small(slice_between(p - 2, p)))))
			return p;
		if (text_begins_small(rest) && is_ascii_capital(p[-1]) && p - 2 >= text.ptr &&
			is_ascii_capital(p[-2]))
			return p - 1;
	}
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
	{
		if (slice_starts_with(text, known[i]))
			return text.ptr + strlen(known[i]);
	}
	return NULL;
}

Slice
behind_page_words(Slice text)
{
	Slice rest = text_trim(text);
	bool numbered;
	const char *end;

	if (rest.len == 0 || rest.ptr[0] == '\0' || strchr("SPNK", rest.ptr[0]) == NULL)
		return text;
	numbered = take_first_page_number(&rest);
	if (take_first(&rest, "NAV"))
		(void) take_first(&rest, ".");
	if (take_first(&rest, "Kilde:"))
	{
		end = end_of_source(rest);
		if (end == NULL)
			return memchr(rest.ptr, '.', rest.len) != NULL ? (Slice) {rest.ptr, 0} : text;
		rest = text_trim(slice_between(end, slice_end(rest)));
		numbered |= take_first_page_number(&rest);
	}
	else if (!numbered)
		return text;
	return numbered && rest.len > 0 ? rest : text;
}
