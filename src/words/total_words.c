/*-------------------------------------------------------------------------
 *
 * total_words.c
 *	  The words that a total is known by.
 *
 *-------------------------------------------------------------------------
 */
#include "words/total_words.h"

#include "text/ascii.h"
#include "words/vocabulary.h"

/* Texts that are a total as a whole, as keys. */
static const char *const wholes[] = {"sum",
									 "total",
									 "samlet",
									 "alle",
									 "beggekjonn",
									 "beggekjonna",
									 "bothsexes",
									 "allealdre",
									 "allealdersgrupper",
									 "allefylker",
									 "allekommuner",
									 "alletiltak",
									 "alletiltaksgrupper",
									 "allehovedgrupper",
									 "allegrupper",
									 "helelandet",
									 "heilelandet",
									 "landet",
									 "heleriket",
									 "heileriket",
									 "riket",
									 "norge",
									 "noreg",
									 "norway"};

/* What is counted, beside a total's words: it says nothing of a part. */
static const char *const counted[] = {"antall",		"personer", "deltakere", "mottakere",
									  "brukere",	"personar", "tal",		 "deltakarar",
									  "mottakarar", "tilfeller"};

/* How many words of a total stand at the word, or before it where backward; 0 for none. */
static int
total_words_at(const FoldedText *folded, int word, bool backward)
{
	Slice key = text_words_key(folded, word, word);
	int other = word + (backward ? -1 : 1);
	Slice pair;

	/* Character recognition reads "I alt" as "lalt" and "talt". */
	if (slice_is(key, "ialt") || slice_is(key, "totalt") || slice_is(key, "tilsammen") ||
		slice_is(key, "lalt") || slice_is(key, "talt"))
		return 1;
	if (other < 0 || other >= folded->n_words)
		return 0;
	pair = text_words_key(folded, backward ? other : word, backward ? word : other);
	if (slice_is(pair, "tilsammen"))
		return 2;
	/* An I is easily read as l, 1 or "TI"; "i alt", behind what it is of, hardly as more than one of them. */
	key = text_words_key(folded, backward ? other : word, backward ? other : word);
	return slice_ends_with(pair, "alt") && pair.len == key.len + 3 && key.len >= 1 &&
				   (key.len == 1 ? strchr("il1t", *key.ptr) != NULL
								 : !backward && slice_is(key, "ti"))
			   ? 2
			   : 0;
}

/* The words first .. last, but for those that only join, as a scope; none where they name all once more. */
static WordRange
scope_of(const FoldedText *folded, int first, int last)
{
	Slice key;

	while (first <= last && text_words_key(folded, first, first).len == 0)
		first++;
	while (first <= last && text_words_key(folded, last, last).len == 0)
		last--;
	if (first > last || total_words_at(folded, first, false) == last - first + 1)
		return NO_WORDS;
	key = text_words_key(folded, first, last);
	if (SLICE_IS_ONE_OF(key, counted) || SLICE_IS_ONE_OF(key, wholes))
		return NO_WORDS;
	return (WordRange) {first, last};
}

int
total_dimension(const FoldedText *folded)
{
	static const struct
	{
		const char *key;
		int dimension;
	} all[] = {{"beggekjonn", DIM_KJONN},		 {"beggekjonna", DIM_KJONN},
			   {"bothsexes", DIM_KJONN},		 {"allealdre", DIM_ALDER},
			   {"allealdersgrupper", DIM_ALDER}, {"allefylker", DIM_FYLKE},
			   {"helelandet", DIM_FYLKE},		 {"heilelandet", DIM_FYLKE},
			   {"allekommuner", DIM_KOMMUNE},	 {"alletiltak", DIM_TILTAK}};

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
	{
		if (slice_is(text_key(folded), all[i].key))
			return all[i].dimension;
	}
	return DIM_NONE;
}

bool
is_total_text(const FoldedText *folded, WordRange *scope)
{
	int last = folded->n_words - 1;
	int words;
	Slice key;

	*scope = NO_WORDS;
	if (last < 0)
		return false;
	words = total_words_at(folded, 0, false);
	if (words > 0)
	{
		*scope = scope_of(folded, words, last);
		return true;
	}
	key = text_words_key(folded, 0, 0);
	if (last > 0 && (slice_is(key, "sum") || slice_is(key, "total") || slice_is(key, "samlet")))
	{
		*scope = scope_of(folded, 1, last);
		return true;
	}
	words = total_words_at(folded, last, true);
	if (words > 0)
	{
		*scope = scope_of(folded, 0, last - words);
		return true;
	}
	/* "00 Hele landet": the code that registers have for the whole country. */
	key = text_words_key(folded, 0, 0);
	if ((slice_is(key, "00") || slice_is(key, "0")) && last > 0)
		return SLICE_IS_ONE_OF(text_words_key(folded, 1, last), wholes);
	return SLICE_IS_ONE_OF(text_key(folded), wholes);
}

Slice
words_of(const FoldedText *folded, WordRange words)
{
	const char *end = slice_end(folded->word[words.last]);

	if (folded->comma_after[words.last])
		end--;
	return slice_between(folded->word[words.first].ptr, end);
}
