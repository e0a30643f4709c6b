/*-------------------------------------------------------------------------
 *
 * vocabulary.c
 *	  The names that the reader knows, and how a label is looked up.
 *
 *-------------------------------------------------------------------------
 */
#include "words/vocabulary.h"

#include "text/ascii.h"

typedef struct VocabularyKey
{
	Slice key;
	int number;
} VocabularyKey;

/* A name's codes, by CodeList, and when they are in force. */
typedef struct VocabularyCode
{
	int number;
	Period in_force;
	Slice codes[N_CODE_LISTS];
} VocabularyCode;

#include "words/names_data.h"

#define N_NAMES ((int) (sizeof(vocabulary_names) / sizeof(vocabulary_names[0])))
#define N_KEYS	(sizeof(vocabulary_keys) / sizeof(vocabulary_keys[0]))
#define N_CODES (sizeof(vocabulary_codes) / sizeof(vocabulary_codes[0]))

_Static_assert(N_NAMES <= VOCABULARY_MAX, "room for every name");

int
vocabulary_size(void)
{
	return N_NAMES;
}

const Member *
vocabulary_name(int number)
{
	return &vocabulary_names[number];
}

Slice
vocabulary_code(int number, Period period, CodeList list)
{
	const VocabularyCode *first = NULL;

	for (size_t i = 0; i < N_CODES && vocabulary_codes[i].number <= number; i++)
	{
		const VocabularyCode *code = &vocabulary_codes[i];

		if (code->number != number)
			continue;
		if (period.from < code->in_force.to && period.to > code->in_force.from)
			return code->codes[list];
		if (first == NULL)
			first = code;
	}
	return first == NULL ? (Slice) {NULL, 0} : first->codes[list];
}

bool
vocabulary_has_code(Slice code, int dimension, CodeList list)
{
	for (size_t i = 0; i < N_CODES; i++)
	{
		if (vocabulary_names[vocabulary_codes[i].number].dimension == dimension &&
			slice_equal(vocabulary_codes[i].codes[list], code))
			return true;
	}
	return false;
}

static int
compare_keys(Slice a, Slice b)
{
	size_t shorter = a.len < b.len ? a.len : b.len;
	int order;

	/* Most keys differ in their first letter. */
	if (shorter > 0 && a.ptr[0] != b.ptr[0])
		return a.ptr[0] < b.ptr[0] ? -1 : 1;
	order = shorter == 0 ? 0 : memcmp(a.ptr, b.ptr, shorter);
	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

/* Where the first entry with this key stands, or would stand. */
static size_t
first_entry(Slice key)
{
	size_t low = 0;
	size_t high = N_KEYS;

	while (low < high)
	{
		size_t middle = (low + high) / 2;

		if (compare_keys(vocabulary_keys[middle].key, key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

DimensionSet
vocabulary_find_all(Slice key, const Member *names[N_DIMENSIONS])
{
	DimensionSet found = 0;

	for (size_t i = first_entry(key); i < N_KEYS && slice_equal(vocabulary_keys[i].key, key); i++)
	{
		const Member *name = &vocabulary_names[vocabulary_keys[i].number];

		names[name->dimension] = name;
		found |= DIMENSION_BIT(name->dimension);
	}
	return found;
}

const Member *
vocabulary_find(Slice key, int dimension)
{
	const Member *names[N_DIMENSIONS] = {NULL};

	vocabulary_find_all(key, names);
	return names[dimension];
}

static int
smaller(int a, int b)
{
	return a < b ? a : b;
}

/* Only what is not further than limit off the diagonal can matter. */
int
key_edits(Slice a, Slice b, int limit)
{
	int rows[3][GUESS_KEY_MAX + 2];
	int n = (int) a.len;
	int m = (int) b.len;
	int beyond = limit + 1;

	if (n - m > limit || m - n > limit)
		return beyond;
	for (int j = 0; j <= m + 1; j++)
		rows[0][j] = rows[1][j] = rows[2][j] = j <= limit ? j : beyond;
	for (int i = 1; i <= n; i++)
	{
		int *row = rows[i % 3];
		const int *above = rows[(i + 2) % 3];
		const int *above_that = rows[(i + 1) % 3];
		int first = i > limit ? i - limit : 1;
		int last = smaller(m, i + limit);
		int best = row[first - 1] = first == 1 ? smaller(i, beyond) : beyond;

		for (int j = first; j <= last; j++)
		{
			int cost = above[j - 1] + (a.ptr[i - 1] != b.ptr[j - 1]);

			cost = smaller(cost, smaller(above[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && a.ptr[i - 1] == b.ptr[j - 2] && a.ptr[i - 2] == b.ptr[j - 1])
				cost = smaller(cost, above_that[j - 2] + 1);
			row[j] = cost;
			best = smaller(best, cost);
		}
		row[last + 1] = beyond;
		if (best > limit)
			return beyond;
	}
	return smaller(rows[n % 3][m], beyond);
}

/* Do both have the same digits, in the same order? */
static bool
same_digits(Slice a, Slice b)
{
	size_t i = 0;
	size_t j = 0;

	for (;;)
	{
		while (i < a.len && !is_digit(a.ptr[i]))
			i++;
		while (j < b.len && !is_digit(b.ptr[j]))
			j++;
		if (i == a.len || j == b.len)
			return i == a.len && j == b.len;
		if (a.ptr[i++] != b.ptr[j++])
			return false;
	}
}

/* Is it the name of this number, or, where any dimension will do, spelt as that? */
static bool
is_same_name(int a, int b, int dimension)
{
	return a == b || (a >= 0 && b >= 0 && dimension == DIM_NONE &&
					  slice_equal(vocabulary_names[a].text, vocabulary_names[b].text));
}

/*
 * The member of the dimension (DIM_NONE: of any) that the key is clearly closest
 * to, NULL where none is; *edits is how far away what is closest is, clearly or
 * not.
 */
static const Member *
guess_key(Slice key, int dimension, int *edits)
{
	int bound = key.len < 9 ? 1 : 2;
	int best = bound + 2;
	int second = bound + 2;
	int closest = -1;

	*edits = best;
	if (key.len < 5 || key.len > GUESS_KEY_MAX)
		return NULL;
	for (size_t i = 0; i < N_KEYS; i++)
	{
		const VocabularyKey *entry = &vocabulary_keys[i];
		int distance;

		if ((dimension != DIM_NONE && vocabulary_names[entry->number].dimension != dimension) ||
			entry->key.len > GUESS_KEY_MAX)
			continue;
		distance = key_edits(key, entry->key, bound + 1);
		if (is_same_name(entry->number, closest, dimension))
			best = distance < best ? distance : best;
		else if (distance < best)
		{
			second = best;
			best = distance;
			closest = same_digits(key, entry->key) ? entry->number : -1;
		}
		else if (distance < second)
			second = distance;
	}
	*edits = best;
	if (closest < 0 || best > bound || second < best + 2)
		return NULL;
	return &vocabulary_names[closest];
}

/* The county in "03 Oslo" and "Troms - Romsa": a code before it, other names behind it. */
static const Member *
find_county(const FoldedText *folded)
{
	int first = 0;
	Slice code = text_words_key(folded, 0, 0);

	if (folded->n_words > 1 && code.len == 2 && is_digit(code.ptr[0]) && is_digit(code.ptr[1]))
		first = 1;
	for (int last = folded->n_words - 1; last >= first; last--)
	{
		bool whole = last == folded->n_words - 1;
		const Member *county;
		const Member *closest;
		int edits;

		/* Only a dash of its own sets a parallel name apart. */
		if (!whole && text_words_key(folded, last + 1, last + 1).len != 0)
			continue;
		if (whole && first == 0)
			continue; /* the plain name: looked up already */
		county = vocabulary_find(text_words_key(folded, first, last), DIM_FYLKE);
		if (county == NULL)
			continue;
		/* "Vestfold - g Telemark" is another county, spoilt, and no Vestfold. */
		closest = whole ? NULL : guess_key(text_key(folded), DIM_FYLKE, &edits);
		return closest == NULL || closest == county ? county : NULL;
	}
	return NULL;
}

static DimensionSet
find_folded(const FoldedText *folded, const Member *names[N_DIMENSIONS])
{
	DimensionSet found = vocabulary_find_all(text_key(folded), names);

	if (found == 0 && folded->n_words > 1)
	{
		const Member *county = find_county(folded);

		if (county != NULL)
		{
			names[DIM_FYLKE] = county;
			found = DIMENSION_BIT(DIM_FYLKE);
		}
	}
	return found;
}

static void
clear_names(const Member *names[N_DIMENSIONS])
{
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
		names[dimension] = NULL;
}

DimensionSet
vocabulary_label(Slice label, const FoldedText *folded, const Member *names[N_DIMENSIONS])
{
	FoldedText by_shape;
	DimensionSet found;

	clear_names(names);
	if (folded->n_words == 0 || is_municipality(label))
		return 0;
	found = find_folded(folded, names);
	if (found == 0 && folded->foreign && text_fold(label, FOLD_BY_SHAPE, &by_shape))
		found = find_folded(&by_shape, names);
	return found;
}

/* Reads an age of up to three digits at *p; false where there is none. */
static bool
skip_age(const char **p, const char *end, int *age)
{
	const char *start = *p;

	*age = 0;
	while (*p < end && is_digit(**p) && *p - start < 3)
		*age = *age * 10 + *(*p)++ - '0';
	return *p > start;
}

static bool
skip_text(const char **p, const char *end, const char *text)
{
	if (!slice_starts_with(slice_between(*p, end), text))
		return false;
	*p += strlen(text);
	return true;
}

/* Moves *p past the first of the texts that stands there; false where none does. */
static bool
skip_any(const char **p, const char *end, const char *const *texts, size_t n)
{
	for (size_t i = 0; i < n; i++)
	{
		if (skip_text(p, end, texts[i]))
			return true;
	}
	return false;
}

#define SKIP_ANY(p, end, texts) skip_any(p, end, texts, sizeof(texts) / sizeof((texts)[0]))

/* Without the word for years, a band must end where people are of working age or older. */
#define BARE_AGE_MIN 14
#define BARE_AGE_MAX 120

/*
 * May the digits of an age that ends a band stand for years by themselves, where
 * the word last ends? "1-3" may be months, "01-22" one of them, "100-199" a size;
 * and what follows may be the word for years, spoilt.
 */
static bool
is_plain_age(const FoldedText *folded, int last, const char *digits, int age)
{
	return age >= BARE_AGE_MIN && age <= BARE_AGE_MAX &&
		   !(digits[0] == '0' && is_digit(digits[1])) &&
		   (last + 1 == folded->n_words || folded->comma_after[last]);
}

bool
is_age_band(const FoldedText *folded, int first, int last)
{
	static const char *const before[] = {"under", "over", "yngreenn", "eldreenn"};
	static const char *const to[] = {"-", "tilogmed", "til"};
	static const char *const and[] = {"og", "eller"};
	static const char *const behind[] = {"over", "under", "eldre", "yngre", "mer", "meir"};
	Slice key = text_words_key(folded, first, last);
	const char *p = key.ptr;
	const char *end = slice_end(key);
	int n_bounds = SKIP_ANY(&p, end, before);
	const char *start = p;
	int age;
	bool years;

	if (!skip_age(&p, end, &age))
		return false;
	if (SKIP_ANY(&p, end, to))
	{
		int from = age;

		n_bounds++;
		if (!skip_age(&p, end, &age) || age <= from)
			return false;
	}
	n_bounds += skip_text(&p, end, "+");
	years = skip_text(&p, end, "ar");
	n_bounds += skip_text(&p, end, "+");
	if (SKIP_ANY(&p, end, and))
	{
		n_bounds++;
		if (!SKIP_ANY(&p, end, behind))
			return false;
	}
	if (p != end || n_bounds != 1)
		return false;
	return years || is_plain_age(folded, last, start, age);
}

bool
is_remainder(const FoldedText *folded)
{
	Slice key = text_key(folded);
	const char *p = key.ptr;
	const char *end = key.ptr + key.len;

	return skip_text(&p, end, "ukjent") || skip_text(&p, end, "uoppgitt");
}

bool
is_municipality(Slice label)
{
	for (size_t i = 0; i < 4; i++)
	{
		if (i >= label.len || !is_digit(label.ptr[i]))
			return false;
	}
	/* A name follows: "2019" and "2022-03" are no municipality. */
	label = slice_between(label.ptr + 4, label.ptr + label.len);
	if (text_space_length(label.ptr, label.ptr + label.len) == 0)
		return false;
	label = text_trim(label);
	return label.len > 0 && !is_digit(label.ptr[0]) && label.ptr[0] != '-';
}

/* As guess_key(), of a label, read by sound and by shape: they must not lead to two names. */
static const Member *
guess_label(Slice label, int dimension, int *edits)
{
	FoldedText folded;
	const Member *by_sound;
	const Member *by_shape;
	int shape_edits;

	if (!text_fold(label, FOLD_BY_SOUND, &folded) || is_municipality(label))
		return NULL;
	by_sound = guess_key(text_key(&folded), dimension, edits);
	if (!folded.foreign || !text_fold(label, FOLD_BY_SHAPE, &folded))
		return by_sound;
	by_shape = guess_key(text_key(&folded), dimension, &shape_edits);
	/* A reading that names nothing must not be closer to something than the one that does. */
	if (by_shape == NULL)
		return *edits < shape_edits ? by_sound : NULL;
	if (by_sound == NULL ? *edits <= shape_edits : by_sound != by_shape)
		return NULL;
	if (by_sound == NULL || shape_edits < *edits)
		*edits = shape_edits;
	return by_shape;
}

const Member *
vocabulary_guess(Slice label, int dimension)
{
	int edits;

	return guess_label(label, dimension, &edits);
}

DimensionSet
vocabulary_guess_any(Slice label, const Member *names[N_DIMENSIONS], int *edits)
{
	const Member *name = guess_label(label, DIM_NONE, edits);
	FoldedText folded;

	clear_names(names);
	if (name == NULL || !text_fold(name->text, FOLD_BY_SOUND, &folded))
		return 0;
	return vocabulary_find_all(text_key(&folded), names);
}
