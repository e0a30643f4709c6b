/*-------------------------------------------------------------------------
 *
 * coded.c
 *	  Labels that begin with the code of a municipality.
 *
 *-------------------------------------------------------------------------
 */
#include "words/coded.h"

#include "text/ascii.h"
#include "words/total_words.h"

/* Digits of a code. */
#define CODE_DIGITS 4

/* No period: the codes of any time, the latest first. */
static const Period any_time = {0, 0};

/* How many digits the first word has, if it has nothing else; 0 for other words. */
static size_t
digits_of_first(const FoldedText *folded)
{
	Slice key = text_words_key(folded, 0, 0);

	return slice_is_digits(key) ? key.len : 0;
}

static const Member *
by_code_and_name(const FoldedText *folded, Period period)
{
	return vocabulary_by_code_and_name(text_words_key(folded, 0, 0), DIM_KOMMUNE, folded, 1,
									   folded->n_words - 1, period);
}

/* Is what follows the first word known by itself: a member, a total, a month? */
static bool
is_rest_known(const FoldedText *folded)
{
	const Member *names[N_DIMENSIONS];
	FoldedText rest;
	WordRange scope;
	Slice text = slice_between(folded->word[1].ptr, slice_end(folded->word[folded->n_words - 1]));

	if (!text_fold(text, FOLD_BY_SOUND, &rest) || is_remainder(&rest))
		return false;
	return (vocabulary_find_all(text_key(&rest), names) & ~DIMENSION_BIT(DIM_KOMMUNE)) != 0 ||
		   period_is_month_name(text) || is_total_text(&rest, &scope);
}

bool
is_coded(const FoldedText *folded)
{
	size_t digits;
	Slice name;
	Period period; /* "2018 Q1" */

	if (folded->n_words < 2)
		return false;
	digits = digits_of_first(folded);
	name = text_words_key(folded, 1, 1);
	if (digits < CODE_DIGITS - 1 || digits > CODE_DIGITS || name.len == 0 ||
		!is_ascii_small(name.ptr[0]) || folded->word[1].ptr[0] == '(' ||
		folded->word[0].ptr[0] == '(' || slice_is(name, "nav"))
		return false; /* "2025 (foreløpige tall)", "('2020', 'Antall')", and the office "0315 NAV Grünerløkka" */
	if (by_code_and_name(folded, any_time) != NULL)
		return true;
	return digits == CODE_DIGITS && !is_rest_known(folded) &&
		   !period_parse(
			   slice_between(folded->word[0].ptr, slice_end(folded->word[folded->n_words - 1])),
			   &period);
}

/* The words of a name up to a bracket, as a key: "Våler" of "Våler (Østfold)". */
static Slice
key_before_bracket(const FoldedText *folded, int first)
{
	int last = first;

	while (last + 1 < folded->n_words && folded->word[last + 1].ptr[0] != '(')
		last++;
	return text_words_key(folded, first, last);
}

/* How a key spells a municipality. No name has digits: they are a number of the row. */
static Spelling
spelling_of(Slice key, Slice name)
{
	FoldedText folded;
	int edits;

	if (!text_fold(name, FOLD_BY_SOUND, &folded) || folded.n_words == 0)
		return SPELLING_OTHER;
	for (size_t i = 0; i < key.len; i++)
	{
		if (is_digit(key.ptr[i]))
			return SPELLING_OTHER;
	}
	edits = key_edits(key, key_before_bracket(&folded, 0), 2);
	return edits == 0 ? SPELLING_SAME : edits <= 2 ? SPELLING_CLOSE : SPELLING_OTHER;
}

const Member *
coded_member(const FoldedText *folded, Period period, Spelling *spelling)
{
	const Member *member = by_code_and_name(folded, period);

	*spelling = SPELLING_SAME;
	if (member != NULL)
		return member;
	member = vocabulary_by_code(text_words_key(folded, 0, 0), DIM_KOMMUNE, period);
	if (member != NULL)
		*spelling = spelling_of(key_before_bracket(folded, 1), member->text);
	return member;
}

const Member *
coded_county(const FoldedText *folded, Period period)
{
	Slice code = text_words_key(folded, 0, 0);

	return digits_of_first(folded) == CODE_DIGITS
			   ? vocabulary_by_code((Slice) {code.ptr, 2}, DIM_FYLKE, period)
			   : NULL;
}
