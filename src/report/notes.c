/*-------------------------------------------------------------------------
 *
 * notes.c
 *	  What a report says about itself: statute and threshold.
 *
 *-------------------------------------------------------------------------
 */
#include "report/headings.h"

#include "report/ascii.h"

/* Thresholds outside this are no thresholds of a statistic. */
#define THRESHOLD_MIN 2
#define THRESHOLD_MAX 100

/* Words of a text between two polls. */
#define POLL_WORDS 4096

/* How much of "mindre enn <number>" or "tall under <number>" has been read. */
enum
{
	EXPECTING_NOTHING,
	EXPECTING_THAN,		   /* "mindre" */
	EXPECTING_NUMBER,	   /* "mindre enn" */
	EXPECTING_NUMBER_UNDER /* "under": says little by itself */
};

typedef struct LineOfNotes
{
	int candidate; /* a number in the right place, 0 for none */
	bool candidate_under;
	bool at_candidate; /* it was the last word */
	bool about_cells;  /* the line speaks of numbers and of hiding them */
} LineOfNotes;

static bool
is_one_of(Slice key, const char *const *words)
{
	for (; *words != NULL; words++)
	{
		if (slice_is(key, *words))
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
		if (slice_is(key, words[i]))
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
read_word(Notes *notes, Slice key, LineOfNotes *line)
{
	static const char *const less[] = {"mindre", "faerre", "lavere", NULL};
	static const char *const about[] = {"tall",	   "tallene",	  "celler", "verdier", "verdiene",
										"antall",  "personer",	  "vises",	"skjult",  "erstattet",
										"prikket", "anonymisert", NULL};
	static const char *const units[] = {"ar", "prosent", "maneder", "uker", "dager", "timer", NULL};
	int expecting = notes->expecting;
	bool at_candidate = line->at_candidate;

	notes->expecting = EXPECTING_NOTHING;
	line->at_candidate = false;
	if (is_one_of(key, about))
		line->about_cells = true;
	/* "under 30 år" is an age */
	if (at_candidate && is_one_of(key, units))
		line->candidate = 0;
	if (is_one_of(key, less))
		notes->expecting = EXPECTING_THAN;
	else if (expecting == EXPECTING_THAN && slice_is(key, "enn"))
		notes->expecting = EXPECTING_NUMBER;
	else if (slice_is(key, "under"))
		notes->expecting = EXPECTING_NUMBER_UNDER;
	else if (expecting == EXPECTING_NUMBER || expecting == EXPECTING_NUMBER_UNDER)
	{
		int number = number_word(key);

		if (number >= THRESHOLD_MIN && number <= THRESHOLD_MAX)
		{
			line->candidate = number;
			line->at_candidate = true;
			line->candidate_under = expecting == EXPECTING_NUMBER_UNDER;
		}
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

/*
 * Can the line say anything of a threshold? It needs "mindre", "færre",
 * "lavere", "enn" or "under", and nearly all headings have none.
 */
static bool
may_speak(const Notes *notes, Slice text)
{
	static const char *const pieces[] = {"ndr", "nde", "enn", "rre", "ver"};

	if (notes->expecting != EXPECTING_NOTHING)
		return true;
	for (size_t i = 0; i + 3 <= text.len; i++)
	{
		char c = (char) (text.ptr[i] | 0x20);

		if (c != 'n' && c != 'e' && c != 'r' && c != 'v')
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
		if (p > word && text_fold(slice_between(word, p), FOLD_BY_SOUND, &folded) &&
			folded.n_words == 1)
			read_word(notes, text_key(&folded), &line);
	}
	if (line.candidate == 0 || (line.candidate_under && !line.about_cells))
		return understood;
	if (notes->threshold == 0)
		notes->threshold = line.candidate;
	return true;
}
