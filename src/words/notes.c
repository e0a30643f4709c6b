/*-------------------------------------------------------------------------
 *
 * notes.c
 *	  What a report says about itself: statute, threshold, and the sign of a
 *	  suppressed cell.
 *
 *-------------------------------------------------------------------------
 */
#include "words/notes.h"

#include "text/ascii.h"
#include "text/text.h"

/* Thresholds outside this are no thresholds of a statistic. */
#define THRESHOLD_MIN 2
#define THRESHOLD_MAX 100

/* Words of a text between two polls. */
#define POLL_WORDS 4096

/* How much of "mindre enn <number>", "tall under <number>" or "<number> eller færre" has been read. */
enum
{
	EXPECTING_NOTHING,
	EXPECTING_THAN,			/* "mindre" */
	EXPECTING_NUMBER,		/* "mindre enn" */
	EXPECTING_NUMBER_UNDER, /* "under": says little by itself */
	EXPECTING_NUMBER_MOST,	/* "høyst": as little, and the number is counted in */
	EXPECTING_OR,			/* a number */
	EXPECTING_LESS,			/* "3 eller" */
	EXPECTING_SIGN			/* "spesialtegn" */
};

/* What the words of a line are about. */
typedef enum Subject
{
	ABOUT_ANYTHING,
	ABOUT_NUMBERS,
	ABOUT_HIDING
} Subject;

typedef struct LineOfNotes
{
	int candidate;	   /* a threshold in the right place, 0 for none */
	Subject needs;	   /* it is one only where the line is about this at least */
	bool at_candidate; /* it was the last word */
	Subject subject;
} LineOfNotes;

static bool
is_one_of(Slice key, const char *const *words)
{
	for (; *words != NULL; words++)
	{
		if (key.len > 0 && key.ptr[0] == **words && slice_is(key, *words))
			return true;
	}
	return false;
}

static int
number_word(Slice key)
{
	static const char *const words[] = {"null", "en",  "to",   "tre", "fire", "fem",
										"seks", "sju", "atte", "ni",  "ti",	  NULL};
	int value = 0;

	for (int i = 0; words[i] != NULL; i++)
	{
		if (key.len > 0 && key.ptr[0] == words[i][0] && slice_is(key, words[i]))
			return i;
	}
	if (slice_is(key, "syv"))
		return 7;
	if (key.len == 0 || key.len > 3)
		return 0;
	for (size_t i = 0; i < key.len; i++)
	{
		if (!is_digit(key.ptr[i]))
			return 0;
		value = value * 10 + (key.ptr[i] - '0');
	}
	return value;
}

static void
set_candidate(LineOfNotes *line, int number, Subject needs)
{
	if (number < THRESHOLD_MIN || number > THRESHOLD_MAX)
		return;
	line->candidate = number;
	line->at_candidate = true;
	line->needs = needs;
}

/* "lik eller mindre enn", "mindre enn eller lik", "3 eller færre" */
static bool
read_or_equal(Notes *notes, Slice key, int expecting)
{
	if (slice_is(key, "eller"))
		notes->expecting = expecting == EXPECTING_OR ? EXPECTING_LESS : expecting;
	else if (slice_is(key, "lik"))
	{
		notes->or_equal = true;
		notes->expecting = expecting == EXPECTING_THAN ? EXPECTING_NUMBER : expecting;
	}
	else
		return false;
	return true;
}

static void
read_word(Notes *notes, Slice key, LineOfNotes *line)
{
	static const char *const less[] = {"mindre", "faerre", "lavere", NULL};
	static const char *const numbers[] = {"tall", "tallene", "antall", "personer", NULL};
	static const char *const hiding[] = {"celler",		"verdier",	 "verdiene", "vises",
										 "skjult",		"erstattet", "erstatte", "prikket",
										 "anonymisert", NULL};
	static const char *const units[] = {"ar", "prosent", "maneder", "uker", "dager", "timer", NULL};
	static const char *const most[] = {"hoyst", "maks", "maksimalt", "inntil", "opptil", NULL};
	static const char *const signs[] = {"spesialtegn", "spesialtegnet", "tegn",
										"tegnet",	   "symbolet",		NULL};
	int expecting = notes->expecting;
	int number = number_word(key);
	bool at_candidate = line->at_candidate;

	notes->expecting = EXPECTING_NOTHING;
	line->at_candidate = false;
	if (is_one_of(key, hiding))
		line->subject = ABOUT_HIDING;
	else if (line->subject == ABOUT_ANYTHING && is_one_of(key, numbers))
		line->subject = ABOUT_NUMBERS;
	/* "under 30 år" is an age */
	if (at_candidate && is_one_of(key, units))
		line->candidate = 0;
	if (read_or_equal(notes, key, expecting))
		return;
	if (expecting == EXPECTING_LESS && (is_one_of(key, less) || slice_is(key, "under")))
		set_candidate(line, notes->number + 1, ABOUT_HIDING);
	else if (is_one_of(key, less))
	{
		notes->expecting = EXPECTING_THAN;
		return;
	}
	else if (expecting == EXPECTING_THAN && slice_is(key, "enn"))
	{
		notes->expecting = EXPECTING_NUMBER;
		return;
	}
	else if (slice_is(key, "under"))
		notes->expecting = EXPECTING_NUMBER_UNDER;
	else if (is_one_of(key, most))
		notes->expecting = EXPECTING_NUMBER_MOST;
	else if (is_one_of(key, signs))
		notes->expecting = EXPECTING_SIGN;
	else if (expecting == EXPECTING_NUMBER || expecting == EXPECTING_NUMBER_UNDER)
		set_candidate(line, notes->or_equal ? number + 1 : number,
					  expecting == EXPECTING_NUMBER_UNDER ? ABOUT_NUMBERS : ABOUT_ANYTHING);
	else if (expecting == EXPECTING_NUMBER_MOST)
		set_candidate(line, number + 1, ABOUT_HIDING);
	else if (number > 0)
	{
		notes->number = number;
		notes->expecting = EXPECTING_OR;
	}
	notes->or_equal = false;
}

/* Bytes of the quotation mark or bracket at p, 0 where there is none. */
static size_t
quote_length(const char *p, const char *end)
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

/* The sign in a word like «:»., if it is one: no letter or digit, and no longer than there is room. */
static void
read_sign(Notes *notes, Slice word)
{
	const char *p = word.ptr;
	const char *end = slice_end(word);
	bool quoted = false;
	size_t quote;

	notes->expecting = EXPECTING_NOTHING;
	while ((quote = quote_length(p, end)) > 0)
	{
		quoted = true;
		p += quote;
	}
	word.ptr = p;
	while (p < end && quote_length(p, end) == 0 && !is_ascii_letter(*p) && !is_digit(*p))
		p++;
	word.len = (size_t) (p - word.ptr);
	if (p < end && quote_length(p, end) == 0)
		return; /* a letter or digit */
	if (!quoted && word.len > 1 && strchr(".,;", p[-1]) != NULL)
		word.len--;
	if (word.len > 0 && word.len <= SIGN_MAX && notes->sign_length == 0)
	{
		memcpy(notes->sign, word.ptr, word.len);
		notes->sign_length = word.len;
	}
}

/* "§ 7-1": the sign, and the paragraph behind it. */
static bool
read_statute(Notes *notes, Slice text)
{
	const char *end = slice_end(text);
	const char *sign = text.ptr;
	const char *p;
	size_t space;

	if (text.len < 2)
		return false;
	while (sign + 1 < end && !(sign[0] == '\xC2' && sign[1] == '\xA7'))
		sign++;
	if (sign + 1 >= end)
		return false;
	p = sign + 2;
	while (p < end && (space = text_space_length(p, end)) > 0)
		p += space;
	if (p == end || !is_digit(*p))
		return false;
	while (p < end && (is_digit(*p) || *p == '-'))
		p++;
	if (notes->statute.len == 0)
		notes->statute = slice_between(sign, p);
	return true;
}

/* A small letter's bit. */
#define LETTER(c) (UINT32_C(1) << ((c) - 'a'))

/*
 * Can the line say anything of a threshold or a sign? It needs "mindre", "færre",
 * "lavere", "enn", "under", "høyst", "maks", "inntil" or "opptil", or of a sign
 * "tegn", and nearly all headings have none.
 */
static bool
may_speak(const Notes *notes, Slice text)
{
	static const char *const pieces[] = {"ndr", "nde", "enn", "rre", "ver",
										 "yst", "mak", "nnt", "ppt", "teg"};
	static const uint32_t first_letters = LETTER('n') | LETTER('e') | LETTER('r') | LETTER('v') |
										  LETTER('y') | LETTER('m') | LETTER('p') | LETTER('t');

	if (notes->expecting != EXPECTING_NOTHING)
		return true;
	for (size_t i = 0; i + 3 <= text.len; i++)
	{
		char c = (char) (text.ptr[i] | 0x20);

		if (c < 'a' || c > 'z' || (LETTER(c) & first_letters) == 0)
			continue;
		for (size_t j = 0; j < sizeof(pieces) / sizeof(pieces[0]); j++)
		{
			if (c == pieces[j][0] && (text.ptr[i + 1] | 0x20) == pieces[j][1] &&
				(text.ptr[i + 2] | 0x20) == pieces[j][2])
				return true;
		}
	}
	return false;
}

bool
notes_read(Notes *notes, Slice text)
{
	LineOfNotes line = {0};
	const char *p = text.ptr;
	const char *end = slice_end(text);
	bool understood = read_statute(notes, text);
	size_t words = 0;
	size_t sign_before = notes->sign_length;

	if (!may_speak(notes, text))
		return understood;

	while (p < end)
	{
		const char *word;
		FoldedText folded;
		size_t space;

		if (++words % POLL_WORDS == 0 && notes->source != NULL)
			source_poll(notes->source);
		while (p < end && (space = text_space_length(p, end)) > 0)
			p += space;
		word = p;
		while (p < end && text_space_length(p, end) == 0)
			p++;
		if (p > word && notes->expecting == EXPECTING_SIGN)
			read_sign(notes, slice_between(word, p));
		else if (p > word && text_fold(slice_between(word, p), FOLD_BY_SOUND, &folded) &&
				 folded.n_words == 1)
			read_word(notes, text_key(&folded), &line);
	}
	understood |= notes->sign_length > sign_before;
	if (line.candidate == 0 || line.subject < line.needs)
		return understood;
	if (notes->threshold == 0)
		notes->threshold = line.candidate;
	return true;
}
