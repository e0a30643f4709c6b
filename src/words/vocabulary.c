/*-------------------------------------------------------------------------
 *
 * vocabulary.c
 *	  The names that the reader knows, and how a label is looked up.
 *
 *-------------------------------------------------------------------------
 */
#include "words/vocabulary.h"

#include "text/ascii.h"

/* The number of a key that several names share: it is known, and names none. */
#define KEY_SHARED (-2)

typedef struct VocabularyKey
{
	Slice key;
	int number;
	uint32_t letters; /* see letters_of() */
} VocabularyKey;

/*
 * A name's codes, by CodeList, and when they are in force. Parent is the number
 * of the name that it was a part of then, where that changes; else -1.
 */
typedef struct VocabularyCode
{
	int number;
	int parent;
	Period in_force;
	Slice codes[N_CODE_LISTS];
} VocabularyCode;

#include "words/names_data.h"

/* So many letters of a county's name behind its code are its end, and no other name. */
#define CODED_END_MIN 8

#define N_NAMES ((int) (sizeof(vocabulary_names) / sizeof(vocabulary_names[0])))
#define N_CODES (sizeof(vocabulary_codes) / sizeof(vocabulary_codes[0]))

_Static_assert(N_NAMES <= VOCABULARY_MAX, "room for every name");

/* Keys in byte order. Municipalities are many and near one another, and have a table of their own. */
typedef struct KeyTable
{
	const VocabularyKey *keys;
	size_t n;
} KeyTable;

static const KeyTable key_tables[] = {
	{vocabulary_keys, sizeof(vocabulary_keys) / sizeof(vocabulary_keys[0])},
	{kommune_keys, sizeof(kommune_keys) / sizeof(kommune_keys[0])}};

#define N_KEY_TABLES (sizeof(key_tables) / sizeof(key_tables[0]))

/* Where the keys of the dimension are; of DIM_NONE those of all but the municipalities. */
static const KeyTable *
keys_of(int dimension)
{
	return &key_tables[dimension == DIM_KOMMUNE];
}

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

/* Where the first entry with this key stands, or would stand. */
static size_t
first_entry(const KeyTable *table, Slice key)
{
	size_t low = 0;
	size_t high = table->n;

	while (low < high)
	{
		size_t middle = (low + high) / 2;

		if (slice_compare(table->keys[middle].key, key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static DimensionSet
find_in(const KeyTable *table, Slice key, const Member *names[N_DIMENSIONS])
{
	DimensionSet found = 0;

	for (size_t i = first_entry(table, key); i < table->n && slice_equal(table->keys[i].key, key);
		 i++)
	{
		const Member *name;

		if (table->keys[i].number == KEY_SHARED)
			continue;
		name = &vocabulary_names[table->keys[i].number];
		names[name->dimension] = name;
		found |= DIMENSION_BIT(name->dimension);
	}
	return found;
}

/* May it be a key of any table? Most combinations of words are seen at once to be none. */
static bool
may_be_key(Slice key)
{
	uint32_t hash = 0;

	for (size_t i = 0; i < key.len; i++)
		hash = hash * 31 + (unsigned char) key.ptr[i];
	hash = (hash ^ hash >> 15) % FILTER_BITS;
	return (key_filter[hash >> 5] >> (hash & 31) & 1) != 0;
}

DimensionSet
vocabulary_find_all(Slice key, const Member *names[N_DIMENSIONS])
{
	DimensionSet found = 0;

	if (!may_be_key(key))
		return 0;
	for (size_t i = 0; i < N_KEY_TABLES; i++)
		found |= find_in(&key_tables[i], key, names);
	return found;
}

const Member *
vocabulary_find(Slice key, int dimension)
{
	const Member *names[N_DIMENSIONS] = {NULL};

	find_in(keys_of(dimension), key, names);
	return names[dimension];
}

/* Is the code in force at some time in the period? */
static bool
is_in_force(const VocabularyCode *code, Period period)
{
	return period.from < period.to && period.from < code->in_force.to &&
		   period.to > code->in_force.from;
}

Slice
vocabulary_code(int number, Period period, CodeList list)
{
	size_t first = first_codes[number];
	size_t end = first_codes[number + 1];

	for (size_t i = first; i < end; i++)
	{
		if (is_in_force(&vocabulary_codes[i], period))
			return vocabulary_codes[i].codes[list];
	}
	return first == end ? (Slice) {NULL, 0} : vocabulary_codes[first].codes[list];
}

bool
vocabulary_in_force(int number, Period period)
{
	for (size_t i = first_codes[number]; i < first_codes[number + 1]; i++)
	{
		if (is_in_force(&vocabulary_codes[i], period))
			return true;
	}
	return first_codes[number] == first_codes[number + 1];
}

int
vocabulary_parent(int number, Period period)
{
	int parent = -1;

	if (number == NAME_UNLISTED)
		return -1;
	if (vocabulary_names[number].parent >= 0)
		return vocabulary_names[number].parent;
	/* The last in the period, else the last of all. */
	for (size_t i = first_codes[number + 1]; i > first_codes[number]; i--)
	{
		const VocabularyCode *code = &vocabulary_codes[i - 1];

		if (is_in_force(code, period))
			return code->parent;
		if (i == first_codes[number + 1])
			parent = code->parent;
	}
	return parent;
}

/* The code at this place in the order of the list. */
static const VocabularyCode *
ordered_code(CodeList list, size_t place)
{
	return &vocabulary_codes[code_order[list][place]];
}

static int
compare_code(const VocabularyCode *entry, CodeList list, int dimension, Slice code)
{
	int of = vocabulary_names[entry->number].dimension;

	return of != dimension ? of - dimension : slice_compare(entry->codes[list], code);
}

/* Where the entries with this code stand in the order of the list, from *place on; how many. */
static size_t
places_of_code(Slice code, int dimension, CodeList list, size_t *place)
{
	size_t low = 0;
	size_t high = N_CODES;

	while (low < high)
	{
		size_t middle = (low + high) / 2;

		if (compare_code(ordered_code(list, middle), list, dimension, code) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	*place = low;
	while (high < N_CODES && compare_code(ordered_code(list, high), list, dimension, code) == 0)
		high++;
	return high - low;
}

bool
vocabulary_has_code(Slice code, int dimension, CodeList list)
{
	size_t place;

	return places_of_code(code, dimension, list, &place) > 0;
}

/* The same of a national code, or of one that has lost the zero that it begins with: "301". */
static size_t
places_of_printed_code(Slice code, int dimension, size_t *place)
{
	char whole[8];
	size_t n = places_of_code(code, dimension, CODES_NATIONAL, place);

	if (n > 0 || code.len == 0 || code.len >= sizeof(whole) || !is_digit(code.ptr[0]))
		return n;
	whole[0] = '0';
	memcpy(whole + 1, code.ptr, code.len);
	return places_of_code((Slice) {whole, code.len + 1}, dimension, CODES_NATIONAL, place);
}

const Member *
vocabulary_by_code(Slice code, int dimension, Period period)
{
	size_t first;
	size_t n = places_of_printed_code(code, dimension, &first);

	for (size_t i = n; i > 0; i--)
	{
		const VocabularyCode *entry = ordered_code(CODES_NATIONAL, first + i - 1);

		if (is_in_force(entry, period))
			return &vocabulary_names[entry->number];
	}
	return n == 0 ? NULL : &vocabulary_names[ordered_code(CODES_NATIONAL, first + n - 1)->number];
}

/*
 * The next of the names that a dash of its own sets apart, from the word *first
 * to the word *end, that excluded; false if there is none up to last. *end is
 * where to begin, and moves.
 */
static bool
next_part(const FoldedText *text, int last, int *first, int *end)
{
	*first = *end;
	while (*first <= last && text_words_key(text, *first, *first).len == 0)
		++*first;
	*end = *first;
	while (*end <= last && text_words_key(text, *end, *end).len > 0)
		++*end;
	return *first < *end;
}

/* Is it the key of the words first .. end - 1, as they are or without what stands in brackets after them? */
static bool
is_key_of(Slice key, const FoldedText *name, int first, int end)
{
	if (slice_equal(text_words_key(name, first, end - 1), key))
		return true;
	for (int word = first + 1; word < end; word++)
	{
		if (name->word[word].ptr[0] == '(')
			return slice_equal(text_words_key(name, first, word - 1), key);
	}
	return false;
}

/* Do the words spell the name: all of it, or one of the names that it or they put side by side? */
static bool
spells_name(const FoldedText *words, int first, int last, const Member *member)
{
	FoldedText name;
	int label_first;
	int label_end = first;

	if (!text_fold(member->text, FOLD_BY_SOUND, &name))
		return false;
	if (slice_equal(text_words_key(words, first, last), text_key(&name)))
		return true;
	while (next_part(words, last, &label_first, &label_end))
	{
		Slice key = text_words_key(words, label_first, label_end - 1);
		int name_first;
		int name_end = 0;

		while (next_part(&name, name.n_words - 1, &name_first, &name_end))
		{
			if (is_key_of(key, &name, name_first, name_end))
				return true;
		}
	}
	return false;
}

const Member *
vocabulary_by_code_and_name(Slice code, int dimension, const FoldedText *words, int first, int last,
							Period period)
{
	size_t place;
	const Member *found = NULL;

	for (size_t n = places_of_printed_code(code, dimension, &place); n > 0; n--)
	{
		const VocabularyCode *entry = ordered_code(CODES_NATIONAL, place + n - 1);
		const Member *name = &vocabulary_names[entry->number];
		bool in_force = is_in_force(entry, period);

		if ((found != NULL && !in_force) || !spells_name(words, first, last, name))
			continue;
		if (in_force)
			return name;
		found = name;
	}
	return found;
}

/* A shorter label is not a name with letters lost. */
#define LOST_LABEL_MIN 5

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

/* Fewest letters of a key that is guessed at, and of one in which two edits are noise. */
#define GUESS_KEY_MIN		5
#define GUESS_KEY_TWO_EDITS 9

static bool
may_guess(Slice key)
{
	return key.len >= GUESS_KEY_MIN && key.len <= GUESS_KEY_MAX;
}

/* Edits of a key that are noise. */
static int
noise_bound(Slice key)
{
	return key.len < GUESS_KEY_TWO_EDITS ? 1 : 2;
}

bool
key_is_close(Slice a, Slice b)
{
	int bound = noise_bound(a);

	return may_guess(a) && may_guess(b) && same_digits(a, b) && key_edits(a, b, bound) <= bound;
}

/* Is it the name of this number, or, where any dimension will do, spelt as that? */
static bool
is_same_name(int a, int b, int dimension)
{
	return a == b || (a >= 0 && b >= 0 && dimension == DIM_NONE &&
					  slice_equal(vocabulary_names[a].text, vocabulary_names[b].text));
}

/* Which of 32 kinds of letters the key has, a bit each. */
static uint32_t
letters_of(Slice key)
{
	uint32_t letters = 0;

	for (size_t i = 0; i < key.len; i++)
		letters |= UINT32_C(1) << ((unsigned char) key.ptr[i] % 32);
	return letters;
}

/* Can so many edits not make the key the other one? Each changes the length by one, and two kinds of letters, at most. */
static bool
is_far(Slice key, uint32_t letters, const VocabularyKey *other, int edits)
{
	uint32_t differ = letters ^ other->letters;

	if (key.len > other->key.len + (size_t) edits || other->key.len > key.len + (size_t) edits)
		return true;
	for (int i = 0; i < 2 * edits; i++)
		differ &= differ - 1;
	return differ != 0;
}

/*
 * The member of the dimension (DIM_NONE: of any, but for municipalities) that the
 * key is clearly closest to, NULL if none is; *edits is how far away what is
 * closest is, clearly or not.
 */
static const Member *
guess_key(Slice key, int dimension, int *edits)
{
	int bound = noise_bound(key);
	/* Of so many names one is near by chance: two letters apart are two edits, or three. */
	int apart = dimension == DIM_KOMMUNE ? 3 : 2;
	int best = bound + apart;
	int second = bound + apart;
	int closest = -1;
	const KeyTable *table = keys_of(dimension);
	uint32_t letters;

	*edits = best;
	if (!may_guess(key))
		return NULL;
	letters = letters_of(key);
	for (size_t i = 0; i < table->n; i++)
	{
		const VocabularyKey *entry = &table->keys[i];
		int distance;

		/* What several share is as near as any, and names none. */
		if (entry->key.len > GUESS_KEY_MAX || is_far(key, letters, entry, bound + apart - 1) ||
			(dimension != DIM_NONE && entry->number != KEY_SHARED &&
			 vocabulary_names[entry->number].dimension != dimension))
			continue;
		distance = key_edits(key, entry->key, bound + apart - 1);
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
	if (closest < 0 || best > bound || second < best + apart)
		return NULL;
	return &vocabulary_names[closest];
}

/* Does a word, from first on, begin with a digit? */
static bool
has_number(const FoldedText *folded, int first)
{
	for (int i = first; i < folded->n_words; i++)
	{
		if (is_digit(*folded->word[i].ptr))
			return true;
	}
	return false;
}

/*
 * The county in "03 Oslo", "3 Oslo" and "Troms - Romsa": its code before it, other names after it. No name has
 * numbers: those are cells.
 */
static const Member *
find_county(const FoldedText *folded)
{
	int first = 0;
	Slice code = text_words_key(folded, 0, 0);

	if (folded->n_words > 1 && code.len > 0 && code.len <= 2 && slice_is_digits(code))
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
		if ((whole && first == 0) || has_number(folded, last + 1))
			continue; /* the plain name was looked up already */
		county = vocabulary_find(text_words_key(folded, first, last), DIM_FYLKE);
		/* Without its zero a code says little: it has to be the county's. */
		if (county == NULL || (code.len == 1 && first == 1 &&
							   vocabulary_by_code(code, DIM_FYLKE, (Period) {0, 0}) != county))
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
	if (folded->n_words == 0)
		return 0;
	found = find_folded(folded, names);
	if (found == 0 && folded->foreign && text_fold(label, FOLD_BY_SHAPE, &by_shape))
		found = find_folded(&by_shape, names);
	return found;
}

/* Reads an age of up to three digits at *p; false if there is none. */
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

/* Moves *p past the first of the texts that stands there; false if none does. */
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

/* No key of a listed band is longer. */
#define BARE_BAND_MAX 16

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

/* Do two numbers stand beside each other, as in "1) 19 år"? Keys hold nothing between them. */
static bool
is_number_split(const FoldedText *folded, int first, int last)
{
	for (int word = first; word < last; word++)
	{
		Slice before = text_words_key(folded, word, word);
		Slice behind = text_words_key(folded, word + 1, word + 1);

		if (before.len > 0 && behind.len > 0 && is_digit(slice_end(before)[-1]) &&
			is_digit(behind.ptr[0]))
			return true;
	}
	return false;
}

/* Skips a word that leaves one end of a band open; false if there is none. */
static bool
skip_open_end(const char **p, const char *end, const char *const *words, size_t n, AgeBand *band)
{
	bool is_below = *p < end && (**p == 'u' || **p == 'y');

	if (!skip_any(p, end, words, n))
		return false;
	if (is_below)
		band->from = NO_AGE;
	else
		band->to = AGE_MAX;
	return true;
}

#define SKIP_OPEN_END(p, end, words, band)                                                         \
	skip_open_end(p, end, words, sizeof(words) / sizeof((words)[0]), band)

bool
is_age_band(const FoldedText *folded, int first, int last, AgeBand *band)
{
	static const char *const before[] = {"under", "over", "yngreenn", "eldreenn"};
	static const char *const to[] = {"-", "tilogmed", "til"};
	static const char *const and[] = {"og", "eller", "and"};
	static const char *const behind[] = {"over", "under", "eldre", "yngre", "mer", "meir"};
	static const char *const plus[] = {"+"};
	Slice key = text_words_key(folded, first, last);
	const char *p = key.ptr;
	const char *end = slice_end(key);
	AgeBand open = {.from = 0, .to = 0}; /* the ends that words leave open */
	int n_bounds = SKIP_OPEN_END(&p, end, before, &open);
	const char *start = p;
	int age;
	bool years;

	if (is_number_split(folded, first, last) || !skip_age(&p, end, &age))
		return false;
	*band = (AgeBand) {.from = age, .to = age};
	if (SKIP_ANY(&p, end, to))
	{
		n_bounds++;
		if (!skip_age(&p, end, &age) || age <= band->from)
			return false;
		band->to = age;
	}
	n_bounds += SKIP_OPEN_END(&p, end, plus, &open);
	years = skip_text(&p, end, "ar") || skip_text(&p, end, "years");
	n_bounds += SKIP_OPEN_END(&p, end, plus, &open);
	if (SKIP_ANY(&p, end, and))
	{
		n_bounds++;
		if (!SKIP_OPEN_END(&p, end, behind, &open))
			return false;
	}
	if (p != end || n_bounds != 1)
		return false;
	band->from = open.from == NO_AGE ? NO_AGE : band->from;
	band->to = open.to == AGE_MAX ? AGE_MAX : band->to;
	return years || is_plain_age(folded, last, start, age);
}

/* The listed band that the words are with the Norwegian word for years behind the age; NULL: there is none. */
static const Member *
find_bare_band(const FoldedText *folded, int first, int last)
{
	const Slice years = SLICE_LITERAL("ar");
	Slice key = text_words_key(folded, first, last);
	char with_years[BARE_BAND_MAX];
	size_t age_end = key.len;
	const char *behind;
	size_t rest;

	if (key.len + years.len > sizeof(with_years))
		return NULL;
	while (age_end > 0 && !is_digit(key.ptr[age_end - 1]))
		age_end--;
	behind = key.ptr + age_end;
	(void) skip_text(&behind, slice_end(key), "years");
	rest = (size_t) (slice_end(key) - behind);
	memcpy(with_years, key.ptr, age_end);
	memcpy(with_years + age_end, years.ptr, years.len);
	memcpy(with_years + age_end + years.len, behind, rest);
	return vocabulary_find((Slice) {with_years, age_end + years.len + rest}, DIM_ALDER);
}

DimensionSet
vocabulary_age_band(const FoldedText *folded, int first, int last,
					const Member *names[N_DIMENSIONS])
{
	AgeBand band;

	if (!is_age_band(folded, first, last, &band))
		return 0;
	names[DIM_ALDER] = find_bare_band(folded, first, last);
	return DIMENSION_BIT(DIM_ALDER);
}

bool
is_remainder(const FoldedText *folded)
{
	Slice key = text_key(folded);
	const char *p = key.ptr;
	const char *end = key.ptr + key.len;

	return skip_text(&p, end, "ukjent") || skip_text(&p, end, "uoppgitt");
}

/* As guess_key(), of a label, read by sound and by shape: they must not lead to two names. */
static const Member *
guess_label(Slice label, int dimension, int *edits)
{
	FoldedText folded;
	const Member *by_sound;
	const Member *by_shape;
	int shape_edits;

	if (!text_fold(label, FOLD_BY_SOUND, &folded))
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

/* Are they the same, or a letter and its capital? */
static bool
is_same_letter(char a, char b)
{
	return a == b || (is_ascii_letter(a) && (a ^ b) == ('a' ^ 'A'));
}

size_t
vocabulary_name_word(Slice text)
{
	size_t found = 0;

	for (size_t i = 0; i < sizeof(name_words) / sizeof(name_words[0]); i++)
	{
		Slice word = name_words[i];
		size_t same = 0;

		if (word.len <= found || word.len > text.len)
			continue;
		while (same < word.len && is_same_letter(text.ptr[same], word.ptr[same]))
			same++;
		if (same == word.len)
			found = word.len;
	}
	return found;
}

/*
 * Is the text the name without its æ, ø and å, which some converters lose, or make control
 * characters of? How many they are; 0 if it is not.
 */
static int
letters_lost(Slice text, Slice name)
{
	static const char lost[] = "\xA6\xB8\xA5\x86\x98\x85"; /* after C3: small ones, capitals */
	size_t at = 0;
	int n = 0;

	for (size_t i = 0; i < name.len; i++)
	{
		if (name.ptr[i] == '\xC3' && i + 1 < name.len && strchr(lost, name.ptr[i + 1]) != NULL)
		{
			n++;
			i++;
			at += text_control_length((Slice) {text.ptr + at, text.len - at});
		}
		else if (at == text.len || !is_same_letter(text.ptr[at++], name.ptr[i]))
			return 0;
	}
	return at == text.len ? n : 0;
}

/*
 * The only member of the dimension (DIM_NONE: of any) that the label is with letters lost; *edits
 * is how many. Not a municipality: of so many, one is another without a letter.
 */
static const Member *
guess_lost_letters(Slice label, int dimension, int *edits)
{
	const Member *found = NULL;

	if (label.len < LOST_LABEL_MIN)
		return NULL;
	for (size_t i = 0; i < sizeof(losing_names) / sizeof(losing_names[0]); i++)
	{
		const Member *name = &vocabulary_names[losing_names[i]];
		int lost;

		/* What is lost leaves no more than there was. */
		if (name->text.len < label.len || (dimension != DIM_NONE && name->dimension != dimension))
			continue;
		lost = letters_lost(label, name->text);
		if (lost == 0 || (found != NULL && slice_equal(found->text, name->text)))
			continue;
		if (found != NULL)
			return NULL;
		found = name;
		*edits = lost;
	}
	return found;
}

/* The county whose code the label begins with, where the end of one of its names follows: "18 nd - Nordlánnda". */
static const Member *
guess_coded_end(Slice label)
{
	const KeyTable *table = keys_of(DIM_FYLKE);
	const Member *county;
	FoldedText folded;
	Slice code;
	Slice rest;

	if (!text_fold(label, FOLD_BY_SOUND, &folded) || folded.n_words < 2)
		return NULL;
	code = text_words_key(&folded, 0, 0);
	rest = text_words_key(&folded, 1, folded.n_words - 1);
	if (code.len != 2 || !slice_is_digits(code) || rest.len < CODED_END_MIN)
		return NULL;
	county = vocabulary_by_code(code, DIM_FYLKE, (Period) {0, 0});
	for (size_t i = 0; county != NULL && i < table->n; i++)
	{
		Slice key = table->keys[i].key;

		if (&vocabulary_names[table->keys[i].number] == county && key.len > rest.len &&
			memcmp(slice_end(key) - rest.len, rest.ptr, rest.len) == 0)
			return county;
	}
	return NULL;
}

const Member *
vocabulary_guess(Slice label, int dimension)
{
	int edits;
	const Member *name = guess_label(label, dimension, &edits);

	if (name == NULL)
		name = guess_lost_letters(label, dimension, &edits);
	return name == NULL && dimension == DIM_FYLKE ? guess_coded_end(label) : name;
}

/* The names spelt as this one is, NULL for none, by dimension; returns the dimensions. */
static DimensionSet
find_same(const Member *name, const Member *names[N_DIMENSIONS])
{
	FoldedText folded;

	clear_names(names);
	if (name == NULL || !text_fold(name->text, FOLD_BY_SOUND, &folded))
		return 0;
	return vocabulary_find_all(text_key(&folded), names);
}

DimensionSet
vocabulary_guess_any(Slice label, const Member *names[N_DIMENSIONS], int *edits)
{
	const Member *name = guess_label(label, DIM_NONE, edits);

	if (name == NULL)
		name = guess_lost_letters(label, DIM_NONE, edits);
	return find_same(name, names);
}

DimensionSet
vocabulary_restore(Slice label, const Member *names[N_DIMENSIONS])
{
	int lost;

	return find_same(guess_lost_letters(label, DIM_NONE, &lost), names);
}
