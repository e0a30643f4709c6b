/*-------------------------------------------------------------------------
 *
 * columns_heading_line.c
 *	  A line of column headings: its words, and which headings they may be.
 *
 * Words that are known tell headings apart that have but one blank between them, or none.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/columns_heading_line.h"
#include "grid/heading_words.h"

#include "text/ascii.h"
#include "text/period.h"
#include "text/text.h"
#include "words/measures.h"
#include "words/sense.h"

/* A shorter word is no heading by itself that nobody knows. */
#define NEW_NAME_MIN 8

bool
heading_is_known(Slice text)
{
	Period period;

	return text.len <= TEXT_KEY_MAX &&
		   (period_is_month_name(text) || says_something(text) || is_row_label(text) ||
			is_measure_label(text) || period_parse(text, &period));
}

static bool
is_year(const Token *token)
{
	return token->text.len == 4 && slice_is_digits(token->text) &&
		   (slice_starts_with(token->text, "19") || slice_starts_with(token->text, "20"));
}

bool
heading_line_is_months(const ColumnLine *line)
{
	int months = 0;
	int years = 0;

	for (int i = 0; i < line->n_tokens && (months == i || years == i); i++)
	{
		months += months == i && period_is_month_name(line->tokens[i].text);
		years += years == i && is_year(&line->tokens[i]);
	}
	return months == line->n_tokens || years == line->n_tokens;
}

/* The place in the word, from, where a capital stands behind a small letter; its length where none does. */
static size_t
find_capital(Slice word, size_t from)
{
	for (size_t i = from; i + 1 < word.len; i++)
	{
		bool small = is_ascii_small(word.ptr[i]) ||
					 (word.ptr[i - 1] == '\xC3' && (unsigned char) word.ptr[i] >= 0xA0);
		bool capital =
			is_ascii_capital(word.ptr[i + 1]) || (i + 2 < word.len && word.ptr[i + 1] == '\xC3' &&
												  (unsigned char) word.ptr[i + 2] < 0xA0);

		if (small && capital)
			return i + 1;
	}
	return word.len;
}

/* Adds the parts of a word; how many. */
static int
part_word(const Token *word, Token *parts, int room)
{
	size_t from = 0;
	int n = 0;
	int at = word->start;

	while (from < word->text.len && n < room)
	{
		size_t end = find_capital(word->text, from + 1);

		if (n + 1 == room)
			end = word->text.len;
		parts[n] = *word;
		parts[n].text = heading_first_month((Slice) {word->text.ptr + from, end - from});
		end = from + parts[n].text.len;
		parts[n].start = at;
		for (size_t i = from; i < end; i++)
			at += ((unsigned char) word->text.ptr[i] & 0xC0) != 0x80;
		parts[n].end = at;
		if (n > 0)
			parts[n].gap = 0;
		n++;
		from = end;
	}
	return n;
}

/* How many words of the line are the corner over the labels. */
static int
corner_words(const ColumnTable *table, const ColumnLine *line)
{
	int end = line->n_tokens == 0 ? 0 : column_chunk_end(line, 0);

	if (end == 0 || line->tokens[0].start >= table->margin + HEADING_INDENT ||
		heading_line_is_months(line))
		return 0;
	if (table->two_labels && end < line->n_tokens)
	{
		int second_end = column_chunk_end(line, end);

		if (line->tokens[second_end - 1].end <= table->cells_from)
			return second_end;
	}
	if (end < line->n_tokens && line->tokens[end - 1].end <= table->cells_from)
		return end;
	return line->n_tokens > 1 && is_corner_label(line->tokens[0].text) ? 1 : 0;
}

/* May the word be a heading that is not known: "Kvalifiseringsprogrammet"? */
static bool
is_new_name(Slice word)
{
	bool letters = word.len >= NEW_NAME_MIN && is_ascii_capital(word.ptr[0]);

	for (size_t i = 1; i < word.len && letters; i++)
		letters = is_ascii_small(word.ptr[i]) || (unsigned char) word.ptr[i] >= 0x80;
	return letters;
}

bool
heading_line_is_heading(const HeadingLine *heading, int first, int last)
{
	Slice words = column_words(&heading->line, first, last);

	if (heading_is_two(words))
		return false;
	return text_is_known(heading->known, words, heading_is_known) ||
		   text_is_noted(heading->seen, words) ||
		   (heading->new_names && first == last && is_new_name(words));
}

/* Does a new name stand behind one that is known, as only several headings have it? */
static bool
has_new_name(const HeadingLine *heading)
{
	for (int i = heading->first; i < heading->line.n_tokens;)
	{
		int end = column_chunk_end(&heading->line, i);
		int last = end - 1;

		if (last > i && is_new_name(heading->line.tokens[last].text) &&
			heading_line_is_heading(heading, i, last - 1) &&
			!heading_line_is_heading(heading, i, last) &&
			!heading_line_is_heading(heading, last, last))
			return true;
		i = end;
	}
	return false;
}

bool
heading_line_read(ColumnTable *table, const ColumnLine *line, HeadingLine *heading)
{
	Token *parts = arena_array(&table->scratch, HEADING_WORDS_MAX, sizeof(Token));
	int n = 0;

	if (parts == NULL)
		return false;
	for (int i = 0; i < line->n_tokens && n < HEADING_WORDS_MAX; i++)
		n += part_word(&line->tokens[i], parts + n, HEADING_WORDS_MAX - n);
	heading->known = table->known;
	heading->seen = table->seen;
	heading->line = *line;
	heading->line.tokens = parts;
	heading->line.n_tokens = n;
	heading->first = corner_words(table, &heading->line);
	heading->new_names = false;
	heading->new_names = has_new_name(heading);
	return n < HEADING_WORDS_MAX;
}

/* Is the text, with some words of the line above that stand together before it, a heading that is known? */
static bool
is_known_below(const HeadingLine *above, Slice text, Arena *arena)
{
	for (int first = above->first; first < above->line.n_tokens; first++)
	{
		int end = column_chunk_end(&above->line, first);

		for (int last = first; last < end; last++)
		{
			Slice whole = arena_join(arena, column_words(&above->line, first, last), text);

			if (text_is_known(above->known, whole, heading_is_known))
				return true;
		}
	}
	return false;
}

/* Is the text a heading, or does it end one that begins in the line above? */
static bool
is_end_of_heading(const HeadingLine *line, const HeadingLine *above, Slice text, Arena *arena)
{
	return text_is_known(line->known, text, heading_is_known) ||
		   (above != NULL && is_known_below(above, text, arena));
}

/* Is the text, which ends in the word of the line, a heading with words before it, or with some of the line above? */
static bool
ends_heading(const HeadingLine *line, const HeadingLine *above, int word, const char *end,
			 Arena *arena)
{
	for (int first = word; first >= line->first && word - first < ONE_HEADING_MAX; first--)
	{
		Slice text = slice_between(line->line.tokens[first].text.ptr, end);

		if (is_end_of_heading(line, above, text, arena))
			return true;
		if (line->line.tokens[first].gap >= SURE_GAP)
			break;
	}
	return false;
}

void
heading_line_part(HeadingLine *line, const HeadingLine *above, Arena *arena)
{
	for (int word = line->first; word < line->line.n_tokens; word++)
	{
		Token *token = &line->line.tokens[word];
		bool known = text_is_known(line->known, token->text, heading_is_known);
		Slice first = known ? token->text : heading_first_name_word(token->text);
		Slice rest = slice_between(slice_end(first), slice_end(token->text));

		if (rest.len == 0 || line->line.n_tokens == HEADING_WORDS_MAX ||
			!ends_heading(line, above, word, slice_end(first), arena) ||
			!is_end_of_heading(line, above, rest, arena))
			continue;
		memmove(token + 1, token, (size_t) (line->line.n_tokens++ - word) * sizeof(Token));
		token[0].text = first;
		token[0].end = column_place_of(&line->line, slice_end(first));
		token[1].text = rest;
		token[1].start = token[0].end;
		token[1].gap = SURE_GAP; /* no blank makes them more surely two */
	}
}

int
heading_line_chunks(const HeadingLine *heading)
{
	int n = 0;

	for (int i = heading->first; i < heading->line.n_tokens; n++)
		i = column_chunk_end(&heading->line, i);
	return n;
}

bool
heading_line_is_over(const HeadingLine *line, const ColumnLine *row)
{
	int cell = row->first_cell;
	bool left = true;
	bool right = true;

	for (int i = line->first; i < line->line.n_tokens && cell < row->n_tokens && (left || right);)
	{
		int end = column_chunk_end(&line->line, i);
		int cell_end = row_cell_end(row, cell, false);

		left &= line->line.tokens[i].start == row->tokens[cell].start;
		right &= line->line.tokens[end - 1].end == row->tokens[cell_end - 1].end;
		i = end;
		cell = cell_end;
	}
	return left || right;
}

unsigned char *
partition_ways(const Partition *partition, int word, int headings)
{
	return &partition->ways[word * (partition->most + 1) + headings];
}

/* Are the words from this one on headings in any way, so that one may end before it? */
static bool
are_parted(const Partition *partition, int word)
{
	for (int n = 0; n < partition->most; n++)
	{
		if (*partition_ways(partition, word, n) > 0)
			return true;
	}
	return false;
}

bool
heading_line_partition(const HeadingLine *heading, int most, Arena *arena, Partition *partition)
{
	const ColumnLine *line = &heading->line;
	int words = line->n_tokens - heading->first;

	*partition = (Partition) {.words = words, .most = most};
	partition->ways = arena_array(arena, (size_t) (words + 1) * (size_t) (most + 1), 1);
	if (partition->ways == NULL)
		return false;
	memset(partition->ways, 0, (size_t) (words + 1) * (size_t) (most + 1));
	*partition_ways(partition, words, 0) = 1;
	for (int i = words - 1; i >= 0; i--)
	{
		for (int end = i + 1; end <= words && end - i <= ONE_HEADING_MAX; end++)
		{
			int first = heading->first + i;

			if (end - i > 1 && line->tokens[heading->first + end - 1].gap >= SURE_GAP)
				break;
			if (!are_parted(partition, end) ||
				!heading_line_is_heading(heading, first, heading->first + end - 1))
				continue;
			for (int n = 0; n < most; n++)
			{
				unsigned char *ways = partition_ways(partition, i, n + 1);

				*ways = (unsigned char) (*ways + *partition_ways(partition, end, n));
				if (*ways > 2)
					*ways = 2;
			}
		}
	}
	return true;
}

bool
heading_line_is_known(const HeadingLine *heading, Arena *arena)
{
	int words = heading->line.n_tokens - heading->first;
	Partition partition;

	if (words > COLUMNS_PLACED_MAX || !heading_line_partition(heading, words, arena, &partition))
		return false;
	for (int n = 1; n <= words; n++)
	{
		if (*partition_ways(&partition, 0, n) > 0)
			return true;
	}
	return false;
}

/* Is the word, in whatever case, one that a number goes on with: "Andel under 25 år", "Siste 12 måneder"? */
static bool
is_open_word(Slice word)
{
	static const char *const words[] = {"under", "siste", "fra", "til", "av", "i", "per"};
	FoldedText folded;

	return text_fold(word, FOLD_BY_SOUND, &folded) && SLICE_IS_ONE_OF(text_key(&folded), words);
}

/* Can a heading end before the word: not "Mars 2011", "Andel under 25 år", "Siste 12 måneder", "befolkningen (prosent)"? */
static bool
may_end_before(const HeadingLine *heading, int word)
{
	const Token *token = &heading->line.tokens[word];
	char first = token->text.ptr[0];
	bool goes_on = (is_year(token) && period_is_month_name(token[-1].text)) ||
				   (is_digit(first) && is_open_word(token[-1].text));

	return !text_begins_small(token->text) && first != '(' && first != '%' && !goes_on;
}

bool
heading_line_are_headings(const HeadingLine *heading, int first, int end, Arena *arena)
{
	HeadingLine chunk = *heading;
	Partition partition;
	bool several = false;

	if (end - first < 2 || end - first > COLUMNS_PLACED_MAX ||
		heading_is_measure(column_words(&heading->line, first, end - 1)))
		return false;
	chunk.first = first;
	chunk.line.n_tokens = end;
	for (int i = first + 1; i < end && !several; i++)
	{
		several = may_end_before(heading, i) &&
				  text_is_known(heading->known, column_words(&heading->line, first, i - 1),
								heading_is_known);
	}
	if (!several || !heading_line_partition(&chunk, end - first, arena, &partition))
		return false;
	for (int n = 2; n <= end - first; n++)
	{
		if (*partition_ways(&partition, 0, n) > 0)
			return true;
	}
	return false;
}

/* What two headings beside each other are, or one that has the two: measures, periods, names of a dimension. */
typedef struct HeadingKinds
{
	bool is_measure;
	bool is_period;
	bool is_total;
	DimensionSet names;
} HeadingKinds;

static HeadingKinds
heading_kinds(Slice text)
{
	Period period;
	Sense sense;

	sense_read(&sense, text);
	return (HeadingKinds) {.is_measure = is_measure_label(text),
						   .is_period = period_is_month_name(text) || period_parse(text, &period),
						   .is_total = sense.is_total,
						   .names = sense.known};
}

/*
 * Are the words from first to before middle, which are a heading, and those up to end, headings of one kind, or one a
 * total, or not known?
 */
static bool
are_of_a_kind(const HeadingLine *heading, int first, int middle, int end)
{
	Slice one = column_words(&heading->line, first, middle - 1);
	Slice other = column_words(&heading->line, middle, end - 1);
	HeadingKinds a;
	HeadingKinds b;

	if (!heading_line_is_heading(heading, middle, end - 1))
		return false;
	if (!heading_is_known(one) || !heading_is_known(other))
		return true;
	a = heading_kinds(one);
	b = heading_kinds(other);
	return a.is_total || b.is_total || (a.is_measure && b.is_measure) ||
		   (a.is_period && b.is_period) || (a.names & b.names) != 0;
}

bool
heading_line_may_be_one(const HeadingLine *heading, int first, int end)
{
	for (int a = first; a < end; a++)
	{
		for (int b = a + 1; b < end && b - a <= ONE_HEADING_MAX; b++)
		{
			if (!may_end_before(heading, b) || !heading_line_is_heading(heading, a, b - 1))
				continue;
			for (int c = b + 1; c <= end && c - b <= ONE_HEADING_MAX; c++)
			{
				if (are_of_a_kind(heading, a, b, c))
					return false;
			}
		}
	}
	return true;
}

bool
heading_line_has_headings(const HeadingLine *heading, Arena *arena)
{
	for (int i = heading->first; i < heading->line.n_tokens;)
	{
		int end = column_chunk_end(&heading->line, i);

		if (heading_line_are_headings(heading, i, end, arena))
			return true;
		i = end;
	}
	return false;
}
