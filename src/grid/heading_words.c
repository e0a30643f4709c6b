/*-------------------------------------------------------------------------
 *
 * heading_words.c
 *	  Column headings whose words stand in lines, set apart by nothing but blanks.
 *
 * The lines are read from their beginnings at once: a heading takes some words off one line,
 * or off several, and these must be a name that is known.  How far each line has been read
 * is a place; all ways to get from one place to another are counted.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/heading_words.h"

#include "grid/flow.h"
#include "text/text.h"
#include "words/measures.h"
#include "words/sense.h"
#include "words/vocabulary.h"

/* Lines that stand above each other are no more. */
#define STACK_MAX 4

/* Words of all lines, and of a heading. */
#define WORDS_MAX	   200
#define NAME_WORDS_MAX 8

/* Bytes of the longest name of a month. */
#define MONTH_LENGTH_MAX (sizeof("september") - 1)

/* Bytes of two months, and of two words of names, that are glued together. */
#define GLUED_MONTHS_MIN (sizeof("maijuni") - 1)
#define GLUED_WORDS_MIN	 8

/* Bytes of the last word of a measure that is glued to the word before it. */
#define MEASURE_WORD_MIN 8

/* Words that a heading takes off a line where it goes on below. */
#define STACKED_WORDS_MAX 3

/* Places that are looked at. */
#define PLACES_MAX 2048

#define NAME_BUFFER 256

/* Names that are tried for one table, where lines stand above each other. */
#define NAMES_TRIED_MAX 5000

/* Lines of which is remembered what they are, and bytes of them. */
#define TOLD_MAX	   16
#define TOLD_BYTES_MAX ((size_t) 1000)

/* What has been told of lines. */
typedef struct ToldHeadings
{
	Slice *lines; /* n_lines */
	int n_lines;
	size_t least;
	size_t most;
	HeadingWords *found; /* NULL: they cannot be told apart */
} ToldHeadings;

/* Words in lines. */
typedef struct Words
{
	int n_lines;
	int n[STACK_MAX]; /* of each line */
	Slice word[STACK_MAX][WORDS_MAX];
	int common;	  /* the line that each heading has words in */
	bool placed;  /* more than one blank between two words sets headings apart */
	bool spanned; /* one heading stands above others, whose names repeat */
	bool glued;	  /* two words of names may be one */
	int *left;	  /* how many names may still be tried; NULL: any number */
	KnownTexts *known;
	const KnownTexts *seen; /* headings and labels of tables before; NULL: none */
} Words;

/* Starts with no words in the lines. */
static void
start_words(Words *words, int n_lines, KnownTexts *known)
{
	words->n_lines = n_lines;
	for (int i = 0; i < STACK_MAX; i++)
		words->n[i] = 0;
	words->common = 0;
	words->placed = words->spanned = words->glued = false;
	words->left = NULL;
	words->known = known;
	words->seen = NULL;
}

/* How far each line has been read. */
typedef struct Place
{
	int at[STACK_MAX];
} Place;

/* Ways to read as far as a place with so many headings, 2: several; and where one comes from. */
typedef struct HeadingWay
{
	uint8_t n;
	uint16_t from;
} HeadingWay;

/* Does a heading begin inside what seems one word: "altAvklaring", "år25-29"? */
static bool
begins_inside(const char *p)
{
	bool small = is_ascii_small(p[-1]) || (unsigned char) p[-1] >= 0x80 || p[-1] == ')';

	return small && (is_ascii_capital(p[0]) || is_digit(p[0]) ||
					 (p[0] == '\xC3' && (unsigned char) p[1] < 0xA0));
}

Slice
heading_first_month(Slice word)
{
	Slice first = {word.ptr, 0};
	Slice rest = word.len < GLUED_MONTHS_MIN ? (Slice) {NULL, 0} : word;

	while (rest.len > 0)
	{
		Slice month = {rest.ptr, rest.len < MONTH_LENGTH_MAX ? rest.len : MONTH_LENGTH_MAX};

		while (month.len > 0 && !period_is_month_name(month))
			month.len--;
		if (month.len == 0)
			return word;
		if (first.len == 0)
			first = month;
		rest = slice_between(slice_end(month), slice_end(word));
	}
	return first.len > 0 ? first : word;
}

/*
 * What stands before the last word of a measure that is glued to it, "årarbeidsstyrken"; all of the word where none
 * is. What is a measure alone may be a part of any word: "tiltaksdeltakere".
 */
static Slice
before_measure_word(Slice word)
{
	FoldedText folded;

	for (size_t i = 1; i + MEASURE_WORD_MIN <= word.len; i++)
	{
		if (is_ascii_small(word.ptr[i]) &&
			text_fold((Slice) {word.ptr + i, word.len - i}, FOLD_BY_SOUND, &folded) &&
			measure_ends_with(text_key(&folded)) && measure_of_words(&folded, 0, 0) == NULL)
			return (Slice) {word.ptr, i};
	}
	return word;
}

Slice
heading_first_name_word(Slice word)
{
	Slice first = {word.ptr, word.len < GLUED_WORDS_MIN ? 0 : vocabulary_name_word(word)};
	Slice rest = slice_between(slice_end(first), slice_end(word));

	return first.len > 0 && rest.len > 0 && vocabulary_name_word(rest) == rest.len
			   ? first
			   : before_measure_word(word);
}

bool
heading_is_measure(Slice text)
{
	FoldedText folded;

	return text_fold(text, FOLD_BY_SOUND, &folded) && folded.n_words > 0 &&
		   measure_of_words(&folded, 0, folded.n_words - 1) != NULL;
}

/* Adds the words of a text to a line; false where they are too many. */
static bool
add_words(Words *words, int line, Slice text)
{
	const char *p = text.ptr;
	const char *end = slice_end(text);

	for (;;)
	{
		const char *start;
		size_t space;

		while (p < end && (space = text_space_length(p, end)) > 0)
			p += space;
		if (p == end)
			return true;
		start = p++;
		while (p < end && text_space_length(p, end) == 0 && !(p + 1 < end && begins_inside(p)))
			p++;
		if (words->n[line] == WORDS_MAX)
			return false;
		words->word[line][words->n[line]] = heading_first_month(slice_between(start, p));
		if (words->glued)
			words->word[line][words->n[line]] =
				heading_first_name_word(words->word[line][words->n[line]]);
		p = slice_end(words->word[line][words->n[line]++]);
	}
}

/* Are words that follow each other set apart by more than a blank? */
static bool
are_apart(Slice word, Slice next)
{
	const char *p = slice_end(word);
	size_t space = p < next.ptr ? text_space_length(p, next.ptr) : 0;

	return p + space < next.ptr;
}

/* Joins the words between two places, from the top; false where they do not fit, or are no one heading. */
static bool
join(const Words *words, const Place *from, const Place *to, char *buffer, Slice *name)
{
	size_t len = 0;

	for (int line = 0; line < words->n_lines; line++)
	{
		for (int i = from->at[line]; i < to->at[line]; i++)
		{
			Slice word = words->word[line][i];

			if (len + word.len + 1 > NAME_BUFFER ||
				(words->placed && i > from->at[line] && are_apart(words->word[line][i - 1], word)))
				return false;
			if (len > 0)
				buffer[len++] = ' ';
			memcpy(buffer + len, word.ptr, word.len);
			len += word.len;
		}
	}
	*name = (Slice) {buffer, len};
	return len > 0;
}

bool
heading_is_two(Slice name)
{
	Slice rest = name;

	if (!slice_starts_with(name, "I alt ") && !slice_starts_with(name, "I ALT "))
		return false;
	rest.ptr += sizeof("I alt");
	rest.len -= sizeof("I alt");
	return rest.len > 0 && !is_ascii_small(*rest.ptr);
}

/* Does it begin with a small letter, and is it no month, and no "I alt" that was misread? */
static bool
begins_small(Slice name)
{
	return is_ascii_small(*name.ptr) && !period_is_month_name(name) &&
		   !slice_starts_with(name, "lalt") && !slice_starts_with(name, "l alt");
}

/* Does an "I alt" that was misread begin inside: "Kvinner lalt", of a line above a total? */
static bool
has_misread_total(Slice name)
{
	static const char *const totals[] = {"lalt", "l alt", "Ialt", "talt"};

	for (size_t i = 1; i < name.len; i++)
	{
		Slice rest = {name.ptr + i, name.len - i};

		for (size_t t = 0; name.ptr[i - 1] == ' ' && t < sizeof(totals) / sizeof(totals[0]); t++)
		{
			if (slice_starts_with(rest, totals[t]))
				return true;
		}
	}
	return false;
}

/*
 * Is it a heading that is known, and whole? It begins with a capital or a digit, but for some months, and
 * ends so that no more must follow.
 */
static bool
is_name(Slice name)
{
	return !begins_small(name) && !heading_is_two(name) && !has_misread_total(name) &&
		   text_dash_length(name.ptr, slice_end(name)) == 0 && says_something(name) &&
		   !flow_ends_open(name);
}

/* Do the words between two places stand in several lines? */
static bool
are_stacked(const Words *words, const Place *from, const Place *to)
{
	int lines = 0;

	for (int line = 0; line < words->n_lines; line++)
		lines += to->at[line] > from->at[line];
	return lines > 1;
}

/* Are the words between two places a heading that is known? */
static bool
are_name(const Words *words, const Place *from, const Place *to)
{
	char buffer[NAME_BUFFER];
	Slice name;

	if (to->at[words->common] == from->at[words->common] ||
		(words->left != NULL && --*words->left < 0) || !join(words, from, to, buffer, &name))
		return false;
	/* "Prosent av" with anything below it is a measure, too. */
	if (words->placed && are_stacked(words, from, to) && is_measure_label(name) &&
		!heading_is_measure(name))
		return false;
	return text_is_known(words->known, name, is_name) ||
		   (words->seen != NULL && text_is_noted(words->seen, name));
}

static size_t
index_of(const Words *words, const Place *place)
{
	size_t index = 0;

	for (int line = 0; line < words->n_lines; line++)
		index = index * (size_t) (words->n[line] + 1) + (size_t) place->at[line];
	return index;
}

static Place
place_of(const Words *words, size_t index)
{
	Place place = {{0}};

	for (int line = words->n_lines; line-- > 0;)
	{
		place.at[line] = (int) (index % (size_t) (words->n[line] + 1));
		index /= (size_t) (words->n[line] + 1);
	}
	return place;
}

/* The next choice of words behind a place, the last line's changing first; false: none. */
static bool
next_choice(const Words *words, const Place *from, Place *to)
{
	int most = words->n_lines == 1 ? NAME_WORDS_MAX : STACKED_WORDS_MAX;

	for (int line = words->n_lines; line-- > 0;)
	{
		if (to->at[line] < words->n[line] && to->at[line] < from->at[line] + most)
		{
			to->at[line]++;
			return true;
		}
		to->at[line] = from->at[line];
	}
	return false;
}

/* Counts the ways from a place on, each a heading further. */
static void
go_on(const Words *words, HeadingWay (*ways)[HEADING_NAMES_MAX + 1], size_t index)
{
	Place from = place_of(words, index);
	Place to = from;

	while (next_choice(words, &from, &to))
	{
		HeadingWay(*next)[HEADING_NAMES_MAX + 1] = &ways[index_of(words, &to)];

		if (!are_name(words, &from, &to))
			continue;
		for (int n = 0; n < HEADING_NAMES_MAX; n++)
		{
			int sum = (*next)[n + 1].n + ways[index][n].n;

			if (ways[index][n].n == 0)
				continue;
			(*next)[n + 1] = (HeadingWay) {(uint8_t) (sum > 2 ? 2 : sum), (uint16_t) index};
		}
	}
}

/* Finds the one way to the last place with least to most headings; how many there are, 2: several. */
static int
find_way(const Words *words, size_t n_places, size_t least, size_t most,
		 HeadingWay (*ways)[HEADING_NAMES_MAX + 1], size_t *columns)
{
	int found = 0;

	memset(ways, 0, n_places * sizeof(*ways));
	ways[0][0].n = 1;
	for (size_t index = 0; index + 1 < n_places; index++)
	{
		for (size_t n = 0; n <= HEADING_NAMES_MAX; n++)
		{
			if (ways[index][n].n > 0)
			{
				go_on(words, ways, index);
				break;
			}
		}
	}
	for (size_t n = least; n <= most && n <= HEADING_NAMES_MAX; n++)
	{
		found += ways[n_places - 1][n].n;
		if (ways[n_places - 1][n].n > 0)
			*columns = n;
	}
	return found;
}

bool
headings_repeat(const HeadingWords *headings)
{
	for (size_t i = 0; i < headings->n; i++)
	{
		for (size_t j = 0; j < i; j++)
		{
			if (text_same(headings->names[i], headings->names[j]))
				return true;
		}
	}
	return false;
}

/* The words between two places in the last line that has any, and which line that is. */
static Slice
lowest_words(const Words *words, const Place *from, const Place *to, int *row)
{
	*row = words->n_lines - 1;
	while (*row > 0 && to->at[*row] == from->at[*row])
		(*row)--;
	return slice_between(words->word[*row][from->at[*row]].ptr,
						 slice_end(words->word[*row][to->at[*row] - 1]));
}

/* Tells the headings apart in words as they stand; how many ways there are. */
static int
tell_apart(const Words *words, size_t least, size_t most, Arena *arena, HeadingWords *found)
{
	size_t n_places = 1;
	HeadingWay(*ways)[HEADING_NAMES_MAX + 1];
	size_t index;
	int n;

	for (int line = 0; line < words->n_lines; line++)
		n_places *= (size_t) (words->n[line] + 1);
	if (n_places > PLACES_MAX || n_places < 2)
		return 0;
	ways = arena_array(arena, n_places, sizeof(*ways));
	if (ways == NULL)
		return 0;
	n = find_way(words, n_places, least, most, ways, &found->n);
	if (n != 1)
		return n;
	index = n_places - 1;
	for (size_t column = found->n; column-- > 0;)
	{
		Place to = place_of(words, index);
		Place from = place_of(words, ways[index][column + 1].from);
		char buffer[NAME_BUFFER];
		Slice name = {NULL, 0};

		(void) join(words, &from, &to, buffer, &name);
		found->names[column] = arena_copy(arena, name);
		found->lowest[column] = lowest_words(words, &from, &to, &found->row[column]);
		index = ways[index][column + 1].from;
	}
	return !words->spanned && headings_repeat(found) ? 0 : 1;
}

/* Takes the words off the first line that say what the rows are: "Fylke I alt Kvinner". */
static void
take_corner(Words *words, Slice *corner)
{
	Slice first = words->word[0][0];

	if (words->n[0] < 3 || !is_corner_label(first))
		return;
	*corner = first;
	words->n[0]--;
	memmove(&words->word[0][0], &words->word[0][1], (size_t) words->n[0] * sizeof(Slice));
}

/* Are the words of the line from first on, up to end, the same as those behind them? */
static bool
come_again(const Words *words, int first, int end)
{
	for (int i = first; i < end; i++)
	{
		if (end + i - first >= words->n[0] ||
			!slice_equal(words->word[0][i], words->word[0][end + i - first]))
			return false;
	}
	return true;
}

/*
 * Takes the words off the line that stand above others: "Endring fra i fjor", where "Antall" is there
 * twice, for the count and for its change. They may be printed over each of the two.
 */
static Slice
take_change(Words *words, Arena *arena)
{
	Slice change = {NULL, 0};
	int first = -1;
	int end = 0;
	int counts = 0;

	for (int i = 0; i < words->n[0]; i++)
	{
		Slice word = words->word[0][i];

		counts += slice_is(word, "Antall");
		if (slice_is(word, "Endring") && first < 0)
			first = end = i;
		if (i == end && (i == first || is_ascii_small(*word.ptr)))
			end++;
	}
	if (first < 0 || counts != 2)
		return change;
	for (int i = first; i < end; i++)
		change = arena_join(arena, change, words->word[0][i]);
	if (come_again(words, first, end))
		end += end - first;
	memmove(&words->word[0][first], &words->word[0][end],
			(size_t) (words->n[0] - end) * sizeof(Slice));
	words->n[0] -= end - first;
	words->spanned = true;
	return change;
}

/*
 * Names the second "Antall" and the "Prosent" behind it after the change. False where there is anything
 * else: a heading that goes over two lines may be printed after those it stands in front of.
 */
static bool
name_changes(Slice change, Arena *arena, HeadingWords *found)
{
	if (found->n != 3 || !slice_is(found->names[1], "Antall") ||
		!slice_is(found->names[2], "Prosent"))
		return false;
	for (size_t i = 1; i < found->n; i++)
		found->names[i] = arena_join(arena, change, found->names[i]);
	return !headings_repeat(found);
}

/* Are the headings the same? */
static bool
are_same(const HeadingWords *one, const HeadingWords *other)
{
	for (size_t i = 0; i < one->n && one->n == other->n; i++)
	{
		if (!text_same(one->names[i], other->names[i]))
			return false;
	}
	return one->n == other->n;
}

/*
 * Tells headings apart whose words stand above each other: at the top, at the bottom or in
 * the middle of all, which is a line that each has words in. How many ways there are, 2: several.
 */
static int
tell_stack_apart(Words *words, size_t least, size_t most, Arena *arena, HeadingWords *found)
{
	int n = 0;

	for (words->common = 0; words->common < words->n_lines; words->common++)
	{
		HeadingWords other = {0};
		int ways = tell_apart(words, least, most, arena, &other);

		if (ways > 1 || (ways == 1 && n == 1 && !are_same(found, &other)))
			return 2;
		if (ways == 1)
			*found = other;
		n |= ways;
	}
	return n;
}

/* Tells the headings apart whose words follow each other; false where that can be done in no way, or in several. */
static bool
tell_words_apart(const Slice *lines, int n_lines, Words *sequence, size_t least, size_t most,
				 Arena *arena, HeadingWords *found)
{
	Words stack;
	HeadingWords other;
	bool fits = true;
	Slice change;
	int ways;
	int n;

	*found = (HeadingWords) {0};
	take_corner(sequence, &found->corner);
	change = take_change(sequence, arena);
	if (change.len > 0)
		return tell_apart(sequence, least, most, arena, found) == 1 &&
			   name_changes(change, arena, found);
	n = tell_apart(sequence, least, most, arena, found);
	if (n_lines == 1 || n_lines > STACK_MAX || n > 1)
		return n == 1;
	start_words(&stack, n_lines, sequence->known);
	for (int i = 0; i < n_lines; i++)
		fits &= add_words(&stack, i, lines[i]);
	if (!fits || (n == 1 && found->corner.len > 0))
		return n == 1;
	ways = tell_stack_apart(&stack, least, most, arena, &other);
	/* Names that have a line each may be labels that have lost their cells. */
	if (ways == 0)
		return n == 1 && found->n > (size_t) n_lines;
	if (ways > 1 || (n == 1 && !are_same(found, &other)))
		return false;
	*found = other;
	return true;
}

void
heading_memory_start(HeadingMemory *memory, const MemorySource *source)
{
	*memory = (HeadingMemory) {.names.source = source, .arena.source = source};
}

void
heading_memory_release(HeadingMemory *memory)
{
	known_texts_release(&memory->names);
	arena_release(&memory->arena);
	memory->told = NULL;
	memory->n_told = 0;
}

/* Are the lines those of which was told? */
static bool
are_told(const ToldHeadings *told, const Slice *lines, int n_lines, size_t least, size_t most)
{
	if (told->n_lines != n_lines || told->least != least || told->most != most)
		return false;
	for (int i = 0; i < n_lines; i++)
	{
		if (!slice_equal(told->lines[i], lines[i]))
			return false;
	}
	return true;
}

/* Copies headings to an arena, of lines that begin with the first one, where a corner stands; false without memory. */
static bool
copy_headings(const HeadingWords *from, Slice first, Arena *arena, HeadingWords *to)
{
	to->n = from->n;
	to->corner = (Slice) {text_trim(first).ptr, from->corner.len};
	for (size_t i = 0; i < from->n; i++)
		to->names[i] = arena_copy(arena, from->names[i]);
	return !arena->exhausted;
}

/* Remembers what the lines are; without memory, or where they are long, it is told again. */
static void
remember(HeadingMemory *memory, const Slice *lines, int n_lines, size_t least, size_t most,
		 const HeadingWords *found)
{
	Arena *arena = &memory->arena;
	ToldHeadings told = {.n_lines = n_lines, .least = least, .most = most};
	size_t bytes = 0;

	for (int i = 0; i < n_lines; i++)
		bytes += lines[i].len;
	if (bytes > TOLD_BYTES_MAX)
		return;
	if (memory->n_told == TOLD_MAX)
	{
		arena_reset(arena);
		memory->n_told = 0;
	}
	if (memory->n_told == 0)
		memory->told = arena_array(arena, TOLD_MAX, sizeof(ToldHeadings));
	told.lines = arena_array(arena, (size_t) n_lines, sizeof(Slice));
	told.found = found == NULL ? NULL : arena_alloc(arena, sizeof(HeadingWords));
	if (arena->exhausted)
		return;
	for (int i = 0; i < n_lines; i++)
		told.lines[i] = arena_copy(arena, lines[i]);
	if (!arena->exhausted &&
		(found == NULL || copy_headings(found, told.lines[0], arena, told.found)))
		memory->told[memory->n_told++] = told;
}

bool
heading_words(const Slice *lines, int n_lines, size_t least, size_t most, HeadingMemory *memory,
			  Arena *arena, HeadingWords *found)
{
	Words sequence;
	bool is_told;

	if (n_lines < 1)
		return false;
	for (int i = 0; i < memory->n_told; i++)
	{
		const ToldHeadings *told = &memory->told[i];

		if (are_told(told, lines, n_lines, least, most))
			return told->found != NULL && copy_headings(told->found, lines[0], arena, found);
	}
	start_words(&sequence, 1, &memory->names);
	for (int i = 0; i < n_lines; i++)
	{
		if (!add_words(&sequence, 0, lines[i]))
			return false;
	}
	if ((size_t) sequence.n[0] < least || sequence.n[0] == 0)
		return false;
	is_told = tell_words_apart(lines, n_lines, &sequence, least, most, arena, found);
	remember(memory, lines, n_lines, least, most, is_told ? found : NULL);
	return is_told;
}

/* The lines that stand above each other, with words of two headings glued together or not. False where nothing tells. */
static bool
tell_lines_apart(const Slice *lines, int n_lines, bool glued, size_t least, size_t most,
				 const KnownTexts *seen, Arena *arena, HeadingWords *found)
{
	int left = NAMES_TRIED_MAX;
	Words words = {.n_lines = n_lines, .placed = true, .glued = glued, .left = &left, .seen = seen};

	*found = (HeadingWords) {0};
	for (int i = 0; i < n_lines; i++)
	{
		if (!add_words(&words, i, lines[i]))
			return false;
	}
	return tell_stack_apart(&words, least, most, arena, found) == 1 && left >= 0;
}

bool
heading_words_below(const Slice *lines, int n_lines, size_t least, size_t most,
					const KnownTexts *seen, Arena *arena, HeadingWords *found)
{
	return n_lines <= STACK_MAX &&
		   (tell_lines_apart(lines, n_lines, false, least, most, seen, arena, found) ||
			tell_lines_apart(lines, n_lines, true, least, most, seen, arena, found));
}
