/*-------------------------------------------------------------------------
 *
 * month_noise.c
 *	  Months that conversion has spoilt.
 *
 *-------------------------------------------------------------------------
 */
#include "words/month_noise.h"

#include "text/ascii.h"
#include "text/text.h"
#include "words/vocabulary.h"

/* A period has no more words, even if its month is broken into pieces. */
#define PIECES_MAX 3
#define WORDS_MAX  12

/* A word with a month in it is not longer. */
#define MONTH_KEY_MAX 16

static const Slice months[] = {
	SLICE_LITERAL("januar"),  SLICE_LITERAL("februar"),	 SLICE_LITERAL("mars"),
	SLICE_LITERAL("april"),	  SLICE_LITERAL("mai"),		 SLICE_LITERAL("juni"),
	SLICE_LITERAL("juli"),	  SLICE_LITERAL("august"),	 SLICE_LITERAL("september"),
	SLICE_LITERAL("oktober"), SLICE_LITERAL("november"), SLICE_LITERAL("desember"),
};
#define N_MONTHS (sizeof(months) / sizeof(months[0]))

/* The month of the key, -1 if it is none. */
static int
find_month(Slice key)
{
	for (size_t i = 0; i < N_MONTHS; i++)
	{
		if (slice_equal(key, months[i]))
			return (int) i;
	}
	return -1;
}

/* The month that the key is close to, and clearly closest; -1 if there is none. */
static int
guess_month(Slice key)
{
	int bound = key.len < 9 ? 1 : 2;
	int best = bound + 2;
	int second = bound + 2;
	int closest = -1;

	if (key.len < 5 || key.len > MONTH_KEY_MAX)
		return -1;
	for (size_t i = 0; i < N_MONTHS; i++)
	{
		int edits = key_edits(key, months[i], bound + 1);

		if (edits < best)
		{
			second = best;
			best = edits;
			closest = (int) i;
		}
		else if (edits < second)
			second = edits;
	}
	return best <= bound && second >= best + 2 ? closest : -1;
}

/* The month that begins at the word, and its last word; -1 if none does. */
static int
month_at(const FoldedText *by_sound, const FoldedText *by_shape, int first, int *last)
{
	int month;

	*last = first;
	if (text_words_key(by_sound, first, first).len == 0)
		return -1; /* a dash */
	for (*last = first; *last < by_sound->n_words && *last < first + PIECES_MAX; (*last)++)
	{
		month = find_month(text_words_key(by_sound, first, *last));
		if (month < 0)
			month = find_month(text_words_key(by_shape, first, *last));
		if (month >= 0)
			return month;
	}
	*last = first;
	return guess_month(text_words_key(by_sound, first, first));
}

static void
append(char *out, size_t *used, Slice text)
{
	if (*used > 0)
		out[(*used)++] = ' ';
	memcpy(out + *used, text.ptr, text.len);
	*used += text.len;
}

bool
month_noise_mend(Slice text, Arena *arena, Slice *mended, Slice *month)
{
	FoldedText by_sound;
	FoldedText by_shape;
	size_t used = 0;
	char *out;

	*month = (Slice) {NULL, 0};
	if (!text_fold(text, FOLD_BY_SOUND, &by_sound) || !text_fold(text, FOLD_BY_SHAPE, &by_shape) ||
		by_sound.n_words == 0 || by_sound.n_words > WORDS_MAX)
		return false;
	/* A month is longer than what is left of it by no more than two letters. */
	out = arena_alloc(arena, text.len + (size_t) WORDS_MAX * 4);
	if (out == NULL)
		return false;
	for (int word = 0; word < by_sound.n_words; word++)
	{
		int last;
		int found = month_at(&by_sound, &by_shape, word, &last);

		append(out, &used, found < 0 ? by_sound.word[word] : months[found]);
		if (found >= 0 && month->len == 0)
			*month = months[found];
		word = found < 0 ? word : last;
	}
	*mended = (Slice) {out, used};
	return month->len > 0;
}

/* Does the text hold a year? */
static bool
has_year(Slice text)
{
	size_t digits = 0;

	for (size_t i = 0; i < text.len; i++)
	{
		digits = is_digit(text.ptr[i]) ? digits + 1 : 0;
		if (digits == 4)
			return true;
	}
	return false;
}

bool
month_noise_period(Slice text, Arena *arena, Period *period, Slice *month)
{
	Slice mended;

	return has_year(text) && month_noise_mend(text, arena, &mended, month) &&
		   period_parse(mended, period);
}
