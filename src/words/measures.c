/*-------------------------------------------------------------------------
 *
 * measures.c
 *	  What a cell's number is, by the words that name it.
 *
 *-------------------------------------------------------------------------
 */
#include "words/measures.h"

#include "text/period.h"

/* A spelling of a measure, folded, and which one it is. */
typedef struct MeasureKey
{
	Slice key;
	int number;
} MeasureKey;

#include "words/measures_data.h"

#define N_MEASURES	   (sizeof(measures) / sizeof(measures[0]))
#define N_MEASURE_KEYS (sizeof(measure_keys) / sizeof(measure_keys[0]))

/* The place of the first key that does not sort before this one. */
static size_t
first_key(Slice key)
{
	size_t low = 0;
	size_t high = N_MEASURE_KEYS;

	while (low < high)
	{
		size_t middle = (low + high) / 2;

		if (slice_compare(measure_keys[middle].key, key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const Measure *
measure_of_words(const FoldedText *folded, int first, int last)
{
	Slice key = text_words_key(folded, first, last);
	size_t i = first_key(key);

	return i < N_MEASURE_KEYS && slice_equal(measure_keys[i].key, key)
			   ? &measures[measure_keys[i].number]
			   : NULL;
}

/* Words with which unlisted measures begin. */
static const char *const beginnings[] = {
	"antall",		"endring", "prosent", "andel",	"gjennomsnitt", "differanse", "%",
	"nettoendring", "pst",	   "indeks",  "median", "gjsnitt",		"percentage", "share_of"};

/* Unlisted measures of one word, which with others beside it may be anything: "Tilgang på stillinger". */
static const char *const wholes[] = {"tilgang", "avgang", "nettotilgang", "nettoavgang"};

bool
measure_is_adjusted(Slice key)
{
	static const char *const words[] = {"sesong", "trend", "trendtall"};
	static const char *const begins[] = {"sesongjust", "sesongkorr", "sesong_", "trend_",
										 "seasonally"};

	if (SLICE_IS_ONE_OF(key, words))
		return true;
	for (size_t i = 0; i < sizeof(begins) / sizeof(begins[0]); i++)
	{
		if (slice_starts_with(key, begins[i]))
			return true;
	}
	return false;
}

static bool
begins_like_measure(Slice key)
{
	if (measure_is_adjusted(key))
		return true;
	for (size_t i = 0; i < sizeof(beginnings) / sizeof(beginnings[0]); i++)
	{
		if (key.len > 0 && key.ptr[0] == beginnings[i][0] && slice_starts_with(key, beginnings[i]))
			return true;
	}
	return false;
}

/* Shorter words are no compounds. */
#define COMPOUND_MIN 8

/* Most words of a measure that ends in a compound. */
#define COMPOUND_WORDS_MAX 3

bool
measure_is_compound(Slice key)
{
	static const Slice endings[] = {
		SLICE_LITERAL("prosent"),	   SLICE_LITERAL("prosenten"),		SLICE_LITERAL("andel"),
		SLICE_LITERAL("andelen"),	   SLICE_LITERAL("hetsrate"),		SLICE_LITERAL("hetsraten"),
		SLICE_LITERAL("gjennomsnitt"), SLICE_LITERAL("gjennomsnittet"), SLICE_LITERAL("indeks")};

	if (key.len < COMPOUND_MIN)
		return false;
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
	{
		size_t before = key.len - endings[i].len;

		if (key.len > endings[i].len && key.ptr[before - 1] != 'h' &&
			slice_equal((Slice) {key.ptr + before, endings[i].len}, endings[i]))
			return true;
	}
	return false;
}

bool
measure_ends_in_compound(const FoldedText *folded, int first, int last)
{
	if (last - first >= COMPOUND_WORDS_MAX ||
		!measure_is_compound(text_words_key(folded, last, last)))
		return false;
	for (int word = first; word < last; word++)
	{
		Slice key = text_words_key(folded, word, word);

		if (key.len == 0 || slice_is(key, "og") || folded->comma_after[word])
			return false;
	}
	return true;
}

static bool
is_whole_measure(Slice key)
{
	for (size_t i = 0; i < sizeof(wholes) / sizeof(wholes[0]); i++)
	{
		if (key.len > 0 && key.ptr[0] == wholes[i][0] && slice_is(key, wholes[i]))
			return true;
	}
	return false;
}

bool
measure_is_flow(const FoldedText *folded, int first, int last)
{
	static const char *const who[] = {"ledige",		 "registrerte", "sokere",	 "sokjarar",
									  "mottakere",	 "mottakarar",	"deltakere", "deltakarar",
									  "permitterte", "soknader",	"tilfeller", "stillinger"};

	if (!slice_is(text_words_key(folded, first, first), "nye"))
		return false;
	for (int word = first + 1; word <= last; word++)
	{
		Slice key = text_words_key(folded, word, word);

		for (size_t i = 0; i < sizeof(who) / sizeof(who[0]); i++)
		{
			if (slice_ends_with(key, who[i]))
				return true;
		}
	}
	return false;
}

/* "Ledige stillinger", "Tilgang på stillinger": no persons. */
static bool
are_vacancies(const FoldedText *folded)
{
	static const char *const begins[] = {"ledige", "utlyste", "stillinger", "tilgang", "avgang"};

	return SLICE_IS_ONE_OF(text_words_key(folded, 0, 0), begins) &&
		   slice_is(text_words_key(folded, folded->n_words - 1, folded->n_words - 1), "stillinger");
}

bool
measure_is_ratio(const FoldedText *folded, int first, int last)
{
	static const char *const each[] = {"stilling",	   "ledig",	  "virkedag", "arbeidsdag",
									   "innbygger",	   "person",  "mottaker", "sysselsatt",
									   "arbeidstaker", "deltaker"};

	static const char *const before[] = {"ledig", "ledige"};

	for (int word = first + 1; word < last; word++)
	{
		Slice key = text_words_key(folded, word, word);
		int what = word + 1;

		if (!slice_is(key, "per") && !slice_is(key, "pr"))
			continue;
		if (what < last && SLICE_IS_ONE_OF(text_words_key(folded, what, what), before))
			what++; /* "per ledige stilling" */
		if (SLICE_IS_ONE_OF(text_words_key(folded, what, what), each))
			return true;
	}
	return false;
}

bool
measure_begins_with(Slice key, bool alone)
{
	static const char *const words[] = {"prosent",		"prosentvis", "andel",
										"gjennomsnitt", "endring",	  "gjennomsnittlig",
										"indeks",		"median",	  "percentage"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		if (slice_is(key, words[i]))
			return true;
	}
	return measure_is_adjusted(key) || measure_is_compound(key) || (alone && is_whole_measure(key));
}

/* The listed measure of the id; NULL: none. */
static const Measure *
measure_of_id(Slice id)
{
	for (size_t i = 0; i < N_MEASURES; i++)
	{
		if (slice_equal(measures[i].id, id))
			return &measures[i];
	}
	return NULL;
}

bool
measure_is_listed(Slice id)
{
	return measure_of_id(id) != NULL;
}

/* Where the last word of the id begins. */
static Slice
last_word(Slice id)
{
	size_t start = id.len;

	while (start > 0 && id.ptr[start - 1] != '_')
		start--;
	return (Slice) {id.ptr + start, id.len - start};
}

bool
measure_is_named(Slice id)
{
	static const char *const units[] = {"kr",	   "kroner",   "nok",	"mill",	   "mrd",
										"prosent", "dagsverk", "dager", "aarsverk"};
	const char *end = id.len > 0 ? memchr(id.ptr, '_', id.len) : NULL;

	return begins_like_measure(id) || slice_starts_with(id, "gj_snitt") || is_whole_measure(id) ||
		   slice_starts_with(id, "per_") || slice_starts_with(id, "nye_") ||
		   slice_find(id, SLICE_LITERAL("_per_")) != NULL ||
		   slice_is(last_word(id), "stillinger") || SLICE_IS_ONE_OF(last_word(id), units) ||
		   measure_is_compound(last_word(id)) ||
		   measure_is_compound(end != NULL ? slice_between(id.ptr, end) : id);
}

bool
measure_may_begin_with(Slice key)
{
	size_t i = first_key(key);

	return key.len > 0 && ((i < N_MEASURE_KEYS && measure_keys[i].key.len >= key.len &&
							memcmp(measure_keys[i].key.ptr, key.ptr, key.len) == 0) ||
						   begins_like_measure(key) || measure_is_compound(key) ||
						   is_whole_measure(key) || slice_is(key, "per") || slice_is(key, "pr"));
}

bool
measure_ends_with(Slice key)
{
	for (size_t i = 0; i < sizeof(measure_last_words) / sizeof(measure_last_words[0]); i++)
	{
		if (slice_equal(measure_last_words[i], key))
			return true;
	}
	return false;
}

bool
begins_with_average(const FoldedText *folded)
{
	Slice key = folded->n_words > 0 ? text_words_key(folded, 0, 0) : (Slice) {NULL, 0};

	return slice_ends_with(key, "snitt") || slice_is(key, "average");
}

const Measure *
measure_average(void)
{
	return measure_of_id(SLICE_LITERAL("gjennomsnitt"));
}

const Measure *
measure_persons(void)
{
	return measure_of_id(SLICE_LITERAL("antall"));
}

/* Does the text end in a per cent sign that its name does not say otherwise: "Endring siste uke (%)"? */
static bool
ends_in_percent(Slice text, Slice name)
{
	return (slice_ends_with(text, "%") || slice_ends_with(text, "%)")) && name.len > 0 &&
		   measure_unit(name) != UNIT_PERCENT && !slice_starts_with(name, "andel") &&
		   !measure_is_compound(last_word(name));
}

/* "Endring i prosent siste år" for "Endring i % siste år"; other texts as they are. */
static Slice
with_percent_spelt(Slice text, Arena *arena)
{
	const char *end = slice_end(text);
	const char *sign = text.len > 0 ? memchr(text.ptr, '%', text.len) : NULL;
	Slice front;

	if (sign == NULL || sign < text.ptr + 2 || sign[-1] != ' ' || sign + 1 >= end || sign[1] != ' ')
		return text;
	front = arena_join(arena, text_trim(slice_between(text.ptr, sign)), SLICE_LITERAL("prosent"));
	return arena_join(arena, front, text_trim(slice_between(sign + 1, end)));
}

const Measure *
measure_by_own_name(Slice text, Arena *arena)
{
	Slice name = text_snake_case(with_percent_spelt(text, arena), arena);
	Measure *measure = arena_alloc(arena, sizeof(Measure));

	if (slice_starts_with(text, "%") && name.len > 0)
		name = text_snake_case(arena_join(arena, SLICE_LITERAL("prosent"), name), arena);
	if (ends_in_percent(text, name))
		name = text_snake_case(arena_join(arena, name, SLICE_LITERAL("prosent")), arena);
	/* A heading without letters is its own id. */
	if (measure != NULL)
		*measure = (Measure) {.id = name.len > 0 ? name : text, .kind = MEASURE_OTHER};
	return measure;
}

/* Does the text say how many there are for each hundred, or thousand, of something: "Ledige per 100 stillinger"? */
static bool
is_per_number(const FoldedText *folded)
{
	static const char *const numbers[] = {"1", "10", "100", "1000", "10000", "100000"};

	for (int word = 1; word + 2 < folded->n_words; word++)
	{
		Slice key = text_words_key(folded, word, word);

		/* "Ledige per 1. januar" are those of a day. */
		if ((slice_is(key, "per") || slice_is(key, "pr")) &&
			SLICE_IS_ONE_OF(text_words_key(folded, word + 1, word + 1), numbers) &&
			slice_end(folded->word[word + 1])[-1] != '.' &&
			!period_is_month_name(folded->word[word + 2]))
			return true;
	}
	return false;
}

/* "Kvinner i prosent av alle" */
static bool
is_in_percent(const FoldedText *folded)
{
	static const char *const percent[] = {"prosent", "pst", "pct"};

	for (int word = 1; word + 1 < folded->n_words; word++)
	{
		if (slice_is(text_words_key(folded, word, word), "i") &&
			SLICE_IS_ONE_OF(text_words_key(folded, word + 1, word + 1), percent))
			return true;
	}
	return false;
}

/* Does the text end in what it is counted in, in brackets: "Utbetalt beløp (1000 kr)", "Andel (%)", "Varighet (dager)"? */
static bool
ends_in_unit(const FoldedText *folded)
{
	static const char *const units[] = {"kr",  "kroner", "nok", "mill",	 "mrd",		 "prosent",
										"pst", "pct",	 "%",	"dager", "dagsverk", "arsverk"};
	static const char *const more[] = {"i", "av", "1", "000", "1000", "10", "100", ""};
	int first = folded->n_words - 1;
	bool any = false;

	if (slice_end(folded->word[first])[-1] != ')')
		return false;
	while (first > 0 && folded->word[first].ptr[0] != '(')
		first--;
	for (int word = first; word < folded->n_words && first > 0; word++)
	{
		Slice key = text_words_key(folded, word, word);

		if (SLICE_IS_ONE_OF(key, units))
			any = true;
		else if (!SLICE_IS_ONE_OF(key, more))
			return false;
	}
	return any;
}

bool
is_measure_text(const FoldedText *folded)
{
	return folded->n_words > 0 &&
		   (begins_like_measure(text_key(folded)) || is_whole_measure(text_key(folded)) ||
			measure_is_compound(text_words_key(folded, 0, 0)) ||
			measure_ends_in_compound(folded, 0, folded->n_words - 1) ||
			measure_is_flow(folded, 0, folded->n_words - 1) || are_vacancies(folded) ||
			measure_is_ratio(folded, 0, folded->n_words - 1) || ends_in_unit(folded) ||
			is_per_number(folded) || is_in_percent(folded) ||
			measure_of_words(folded, 0, folded->n_words - 1) != NULL);
}

const Measure *
measure_of_text(const FoldedText *folded, Slice text, Arena *arena)
{
	const Measure *listed;

	if (!is_measure_text(folded))
		return NULL;
	listed = measure_of_words(folded, 0, folded->n_words - 1);
	return listed != NULL ? listed : measure_by_own_name(text, arena);
}

Unit
measure_unit(Slice id)
{
	const Measure *listed = measure_of_id(id);

	if (listed != NULL)
		return listed->unit;
	for (Slice rest = id; rest.len > 0; rest = (Slice) {rest.ptr + 1, rest.len - 1})
	{
		if (slice_starts_with(rest, "prosent"))
			return UNIT_PERCENT;
	}
	return slice_starts_with(id, "gjennomsnitt") ? UNIT_PERSONS : UNIT_UNKNOWN;
}
