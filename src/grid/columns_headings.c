/*-------------------------------------------------------------------------
 *
 * columns_headings.c
 *	  Column headings in text whose columns are set apart by blanks.
 *
 * Of the headings of a table more than half have but one blank between them, and they take
 * up to four lines.  Where one line has them all, words that are known tell them apart; else
 * the places of the columns do, and each part is joined to those below it.  A heading that
 * stands over several columns is a row of its own above the others.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/columns.h"
#include "grid/heading_words.h"

#include <limits.h>
#include <stdlib.h>

#include "text/ascii.h"
#include "text/period.h"
#include "text/text.h"
#include "words/measures.h"
#include "words/sense.h"
#include "words/titles.h"

/* Most words in a line of headings, and in one of them. */
#define HEADING_WORDS_MAX 200
#define ONE_HEADING_MAX	  8

/* How much further right than a label a line must begin that is no label. */
#define HEADING_INDENT 8

/* A shorter word is no heading by itself that nobody knows. */
#define NEW_NAME_MIN 8

/* So many texts that are set apart are no title or sentence. */
#define OTHER_CHUNKS_MAX 3

/* Lines of a label that may stand between the headings and the first cells. */
#define FIRST_LABEL_LINES 3

/* So many cells at the end of a line, right below as many headings, are a row of theirs; twice as many, if they may be fewer. */
#define FITTING_CELLS 3

/* How far from its column a word of a heading may be, on the whole of a line. */
#define HEADING_SLACK 3

/* How far from the middle of a table what it is of may be. */
#define CENTRE_SLACK 3

/* What it counts, in characters, that a column has no heading as yet. */
#define BLANK_COST 5

/* By how much another way to put headings must be further off. */
#define SURE_HEADING_DISTANCE 3

#define FAR (INT_MAX / 4)

/* Is the text what heads columns, by itself? */
static bool
is_known(Slice text)
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

/* Are all words of the line months, or all years? */
static bool
are_months(const ColumnLine *line)
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

bool
headings_are_years(const ColumnLine *line)
{
	return line->first_cell == 0 && are_months(line);
}

/* "12.01.2023" */
static bool
is_date(Slice text)
{
	return text.len == 10 && text.ptr[2] == '.' && text.ptr[5] == '.' && is_digit(text.ptr[0]) &&
		   is_digit(text.ptr[9]);
}

bool
headings_are_page_line(const ColumnLine *line)
{
	for (int i = 0; i < line->n_tokens; i = column_chunk_end(line, i))
	{
		Slice part = column_words(line, i, column_chunk_end(line, i) - 1);

		if (slice_starts_with(part, "Kilde:") || slice_starts_with(part, "NAV. Kilde") ||
			slice_starts_with(part, "Utskriftsdato") || is_date(part) ||
			(is_ascii_letter(part.ptr[0]) && is_page_number(part)))
			return true;
	}
	return false;
}

bool
headings_are_other_text(const ColumnLine *line, Arena *arena)
{
	LineSense sense;
	int chunks = 0;

	/* A title and a source may stand beside each other, but not more. */
	for (int i = 0; i < line->n_tokens && chunks < OTHER_CHUNKS_MAX; chunks++)
		i = column_chunk_end(line, i);
	if (chunks == OTHER_CHUNKS_MAX)
		return false;
	line_sense(&sense, text_clean(line->text, arena), arena);
	return sense.is_title || sense.has_period || sense.is_prose;
}

/* Is the line a title, a period or a sentence? Headings may be longer than any name, but end like one. */
static bool
are_no_headings(const ColumnLine *line, Arena *arena)
{
	if (text_trim(line->text).len > HEADING_MAX)
		return is_prose(line->tokens[0].text) || is_prose(line->tokens[line->n_tokens - 1].text);
	return headings_are_other_text(line, arena);
}

bool
headings_are_here(const ColumnTable *table, const ColumnLine *line, Arena *arena)
{
	int last = line->n_tokens - 1;

	if (last < 0 || column_is_groups(line) || (line->kind == LINE_CELLS && !are_months(line)) ||
		line->kind == LINE_RULER)
		return false;
	if (are_months(line))
		return !is_year(&line->tokens[0]) || line->tokens[0].start > table->margin + 1;
	if (line->tokens[last].end <= table->cells_from ||
		(line->tokens[0].start < table->margin + HEADING_INDENT &&
		 column_chunk_end(line, 0) > last) ||
		headings_are_page_line(line))
		return false;
	return !are_no_headings(line, arena);
}

/* Can the line be a part of the label of the first row? */
static bool
is_first_label(const ColumnTable *table, const ColumnLine *line)
{
	return line->kind == LINE_TEXT && line->n_tokens > 0 &&
		   line->tokens[0].start < table->margin + HEADING_INDENT &&
		   column_chunk_end(line, 0) == line->n_tokens;
}

/* A line of headings, of which words that are glued together are parted: "OpplæringOppfølging", "februarmars". */
typedef struct HeadingLine
{
	ColumnLine line;
	int first;		/* of its words, behind the corner */
	bool new_names; /* a word may be a heading that is not known */
	KnownTexts *known;
	const KnownTexts *seen; /* of tables before, labels too: these may head columns in this one */
} HeadingLine;

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

	if (end == 0 || line->tokens[0].start >= table->margin + HEADING_INDENT || are_months(line))
		return 0;
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

/* Are the words from first to last one heading? */
static bool
are_heading(const HeadingLine *heading, int first, int last)
{
	Slice words = column_words(&heading->line, first, last);

	if (heading_is_two(words))
		return false;
	return text_is_known(heading->known, words, is_known) || text_is_noted(heading->seen, words) ||
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
			are_heading(heading, i, last - 1) && !are_heading(heading, i, last) &&
			!are_heading(heading, last, last))
			return true;
		i = end;
	}
	return false;
}

static bool
read_heading_line(ColumnTable *table, const ColumnLine *line, HeadingLine *heading)
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

static int
count_chunks(const HeadingLine *heading)
{
	int n = 0;

	for (int i = heading->first; i < heading->line.n_tokens; n++)
		i = column_chunk_end(&heading->line, i);
	return n;
}

/* In how many ways, two at most, the words from each on are so many headings that are known. */
typedef struct Partition
{
	unsigned char *ways;
	int words;
	int most;
} Partition;

static unsigned char *
ways_at(const Partition *partition, int word, int headings)
{
	return &partition->ways[word * (partition->most + 1) + headings];
}

static bool
partition_words(const HeadingLine *heading, int most, Arena *arena, Partition *partition)
{
	const ColumnLine *line = &heading->line;
	int words = line->n_tokens - heading->first;

	*partition = (Partition) {.words = words, .most = most};
	partition->ways = arena_array(arena, (size_t) (words + 1) * (size_t) (most + 1), 1);
	if (partition->ways == NULL)
		return false;
	memset(partition->ways, 0, (size_t) (words + 1) * (size_t) (most + 1));
	*ways_at(partition, words, 0) = 1;
	for (int i = words - 1; i >= 0; i--)
	{
		for (int end = i + 1; end <= words && end - i <= ONE_HEADING_MAX; end++)
		{
			int first = heading->first + i;

			if (end - i > 1 && line->tokens[heading->first + end - 1].gap >= SURE_GAP)
				break;
			if (!are_heading(heading, first, heading->first + end - 1))
				continue;
			for (int n = 0; n < most; n++)
			{
				unsigned char *ways = ways_at(partition, i, n + 1);

				*ways = (unsigned char) (*ways + *ways_at(partition, end, n));
				if (*ways > 2)
					*ways = 2;
			}
		}
	}
	return true;
}

/* Are all words of the line headings that are known, in one way or several? */
static bool
are_all_known(const HeadingLine *heading, Arena *arena)
{
	int words = heading->line.n_tokens - heading->first;
	Partition partition;

	if (words > COLUMNS_PLACED_MAX || !partition_words(heading, words, arena, &partition))
		return false;
	for (int n = 1; n <= words; n++)
	{
		if (*ways_at(&partition, 0, n) > 0)
			return true;
	}
	return false;
}

bool
headings_fit_row(ColumnTable *table, size_t row)
{
	const ColumnLine *line = &table->lines[row];
	HeadingLine heading;
	Partition partition;
	int fewest;
	int most;

	row_counts(line, line->first_cell, &fewest, &most);
	if (line->first_cell == 0 || most > COLUMNS_PLACED_MAX ||
		(fewest < FITTING_CELLS && most < 2 * FITTING_CELLS))
		return false;
	for (size_t above = row; above > 0 && row - above < FIRST_LABEL_LINES; above--)
	{
		if (!read_heading_line(table, &table->lines[above - 1], &heading) ||
			!partition_words(&heading, most, &table->scratch, &partition))
			continue;
		for (int n = fewest; n <= most; n++)
		{
			if (*ways_at(&partition, 0, n) != 1)
				continue;
			table->headed_from = heading.line.tokens[heading.first].start;
			return n == fewest || n == most;
		}
	}
	return false;
}

/* "Endring fra i fjor Antall", though "Endring fra i fjor" and "Antall" are headings, too. */
static bool
is_listed_measure(Slice text)
{
	FoldedText folded;

	return text_fold(text, FOLD_BY_SOUND, &folded) && folded.n_words > 0 &&
		   measure_of_words(&folded, 0, folded.n_words - 1) != NULL;
}

/* Are the words that stand together from first to before end several headings, each with a capital? */
static bool
are_several(const HeadingLine *heading, int first, int end, Arena *arena)
{
	HeadingLine chunk = *heading;
	Partition partition;
	bool several = false;

	if (end - first < 2 || end - first > COLUMNS_PLACED_MAX ||
		is_listed_measure(column_words(&heading->line, first, end - 1)))
		return false;
	chunk.first = first;
	chunk.line.n_tokens = end;
	for (int i = first + 1; i < end && !several; i++)
	{
		Slice word = heading->line.tokens[i].text;

		several =
			!is_ascii_small(word.ptr[0]) &&
			text_is_known(heading->known, column_words(&heading->line, first, i - 1), is_known);
	}
	if (!several || !partition_words(&chunk, end - first, arena, &partition))
		return false;
	for (int n = 2; n <= end - first; n++)
	{
		if (*ways_at(&partition, 0, n) > 0)
			return true;
	}
	return false;
}

/* Are any words that stand together several headings? */
static bool
has_several(const HeadingLine *heading, Arena *arena)
{
	for (int i = heading->first; i < heading->line.n_tokens;)
	{
		int end = column_chunk_end(&heading->line, i);

		if (are_several(heading, i, end, arena))
			return true;
		i = end;
	}
	return false;
}

/* Does the line stand in the middle of the whole table, labels and all? */
static bool
is_centred(const ColumnTable *table, const ColumnLine *line)
{
	const ColumnLine *row = &table->lines[table->first_row];
	int right = 0;

	for (const ColumnLine *below = line + 1; below <= row; below++)
	{
		if (below->tokens[below->n_tokens - 1].end > right)
			right = below->tokens[below->n_tokens - 1].end;
	}
	return abs(line->tokens[0].start + line->tokens[line->n_tokens - 1].end - table->margin -
			   right) <= 2 * CENTRE_SLACK;
}

/*
 * Is the line, which stands right above one of headings that needs nothing more, or in the
 * middle of the table, what the whole table is of: "Kvinner"?
 */
static bool
is_caption(ColumnTable *table, const ColumnLine *line)
{
	HeadingLine below;
	Slice text = text_trim(line->text);
	Period period;
	Sense sense;

	if (column_chunk_end(line, 0) < line->n_tokens || are_months(line) ||
		text.len > TEXT_KEY_MAX || !read_heading_line(table, line + 1, &below))
		return false;
	/* Over months there is nothing else but a year. */
	if (are_months(&below.line))
		return !period_parse(text, &period);
	sense_read(&sense, text_clean(text, &table->scratch));
	return sense.known != 0 && !sense.is_total &&
		   (is_centred(table, line) || are_all_known(&below, &table->scratch));
}

/* Has the line a text twice, set apart, so that another line must tell the two from each other? */
static bool
has_twice(const ColumnLine *line)
{
	for (int i = 0; i < line->n_tokens; i = column_chunk_end(line, i))
	{
		Slice text = column_words(line, i, column_chunk_end(line, i) - 1);

		for (int j = 0; j < i; j = column_chunk_end(line, j))
		{
			if (text_same(column_words(line, j, column_chunk_end(line, j) - 1), text))
				return true;
		}
	}
	return false;
}

void
headings_find(ColumnTable *table)
{
	size_t last = table->first_row;
	int skipped = 0;
	int found = 0;

	while (last > 0 && skipped < FIRST_LABEL_LINES && table->lines[last].blanks <= 1 &&
		   !headings_are_here(table, &table->lines[last - 1], &table->scratch) &&
		   is_first_label(table, &table->lines[last - 1]))
	{
		last--;
		skipped++;
	}
	while (last > 0 && found < HEADING_ROWS_MAX &&
		   headings_are_here(table, &table->lines[last - 1], &table->scratch) &&
		   (found == 0 || table->lines[last].blanks == 0 ||
			(table->lines[last].blanks == 1 && has_twice(&table->lines[last]))))
	{
		table->lines[--last].is_heading = true;
		found++;
	}
	if (found > 1 && is_caption(table, &table->lines[last]))
		table->lines[last].is_heading = false;
}

/* The headings, one for each column, and what stands over them. */
typedef struct Headings
{
	int n;
	Slice *own;	  /* of each column */
	Slice *upper; /* said of several columns, and repeated for each */
	int *start;	  /* where the words of it are */
	int *end;
	bool doubtful; /* some might be over other columns: what they are must be known */
	bool lost;	   /* nothing tells of which columns one is said, or one is two */
	Arena *arena;  /* what is joined */
} Headings;

/* Is a capital inside one of the words from first to last, "TilrettelegKgvinag", as where headings are printed over each other? */
static bool
has_capital_inside(const HeadingLine *line, int first, int last)
{
	for (int i = first + 1; i <= last; i++)
	{
		if (line->line.tokens[i].gap == 0)
			return true;
	}
	return false;
}

/* Puts the words from first to last over the column, on top of what is there. */
static void
put_words(Headings *headings, const HeadingLine *line, int first, int last, int column)
{
	const Token *tokens = line->line.tokens;
	Slice words = column_words(&line->line, first, last);
	bool blank = headings->own[column].len == 0;

	headings->lost |= are_several(line, first, last + 1, headings->arena) ||
					  (has_capital_inside(line, first, last) && !is_known(words));
	headings->own[column] =
		blank ? words : arena_join(headings->arena, words, headings->own[column]);
	if (blank || tokens[first].start < headings->start[column])
		headings->start[column] = tokens[first].start;
	if (blank || tokens[last].end > headings->end[column])
		headings->end[column] = tokens[last].end;
}

/* Reads the one way of the partition into so many headings. */
static bool
take_partition(const HeadingLine *line, const Partition *partition, Headings *headings)
{
	int at = 0;

	for (int column = 0; column < headings->n; column++)
	{
		int left = headings->n - column - 1;
		int end = at + 1;

		while (end <= partition->words && end - at <= ONE_HEADING_MAX &&
			   (*ways_at(partition, end, left) == 0 ||
				!are_heading(line, line->first + at, line->first + end - 1)))
			end++;
		if (end > partition->words || end - at > ONE_HEADING_MAX)
			return false;
		put_words(headings, line, line->first + at, line->first + end - 1, column);
		at = end;
	}
	return at == partition->words;
}

/* Where the column is: the words of its heading that are known already; else its cells. */
static void
column_place(const ColumnTable *table, const Headings *headings, int column, int *start, int *end)
{
	bool blank = headings->own[column].len == 0;

	*start = blank ? table->left[column] : headings->start[column];
	*end = blank ? table->right[column] : headings->end[column];
}

/* How many characters of the words from start to end are over other columns. */
static int
over_others(const ColumnTable *table, const Headings *headings, int start, int end, int column)
{
	int over = 0;

	for (int other = column > 0 ? column - 1 : 0; other <= column + 1 && other < headings->n;
		 other++)
	{
		int from;
		int to;

		column_place(table, headings, other, &from, &to);
		from = from > start ? from : start;
		to = to < end ? to : end;
		if (other != column && to > from)
			over += to - from;
	}
	return over;
}

/* How far the words from first to last are from where they would stand over the column: at its left, right or middle. */
static int
off_column(const ColumnTable *table, const Headings *headings, const HeadingLine *line, int first,
		   int last, int column)
{
	int start = line->line.tokens[first].start;
	int end = line->line.tokens[last].end;
	int from;
	int to;
	int off;
	int middle;

	column_place(table, headings, column, &from, &to);
	off = abs(start - from) < abs(end - to) ? abs(start - from) : abs(end - to);
	middle = abs(start + end - from - to) / 2;
	return (middle < off ? middle : off) + over_others(table, headings, start, end, column);
}

/* The best way to put words into columns, what the next one costs, and where the last heading begins. */
typedef struct Put
{
	int cost;
	int next;
	int begins; /* -1: the column has none */
	int used;	/* the words before that */
} Put;

/* Sees a further way to put them. */
static void
see_put(Put *put, int cost, int begins, int used)
{
	if (cost < put->cost)
		*put = (Put) {cost, put->cost, begins, used};
	else if (cost < put->next)
		put->next = cost;
}

static void
fill_puts(const ColumnTable *table, const Headings *headings, const HeadingLine *line, int column,
		  Put *puts)
{
	int from = line->first;
	int words = line->line.n_tokens - from;
	const Put *before = puts + (size_t) column * (size_t) (words + 1);
	Put *here = puts + (size_t) (column + 1) * (size_t) (words + 1);

	for (int used = 0; used <= words; used++)
	{
		Put put = before[used];

		put.begins = -1;
		if (headings->own[column].len == 0)
		{
			put.cost += put.cost < FAR ? BLANK_COST : 0;
			put.next += put.next < FAR ? BLANK_COST : 0;
		}
		for (int length = 1; length <= used && length <= ONE_HEADING_MAX; length++)
		{
			const Put *rest = &before[used - length];
			int first = from + used - length;
			int off;

			if (rest->cost < FAR)
			{
				off = off_column(table, headings, line, first, from + used - 1, column);
				see_put(&put, rest->cost + off, first, used - length);
				see_put(&put, rest->next < FAR ? rest->next + off : FAR, -1, used - length);
			}
			if (line->line.tokens[first].gap >= SURE_GAP)
				break;
		}
		here[used] = put;
	}
}

/* Are the words, on the whole, near the columns that they are put into? */
static bool
is_near(const Headings *headings, const Put *puts, int words)
{
	const Put *whole = &puts[headings->n * (words + 1) + words];
	int off = whole->cost;
	int used = words;

	for (int column = headings->n; off < FAR && column > 0; column--)
	{
		const Put *put = &puts[column * (words + 1) + used];

		if (put->begins < 0)
			off -= headings->own[column - 1].len == 0 ? BLANK_COST : 0;
		else
			used = put->used;
	}
	return off <= HEADING_SLACK * words;
}

/* Is any column without a heading as yet? */
static bool
has_blank(const Headings *headings)
{
	for (int column = 0; column < headings->n; column++)
	{
		if (headings->own[column].len == 0)
			return true;
	}
	return false;
}

/* Stands the last word of the line behind all cells, which end where their columns do: over a column that has none? */
static bool
is_behind_cells(const ColumnTable *table, const HeadingLine *line)
{
	return table->placed && table->by_right && !table->by_left &&
		   line->line.tokens[line->line.n_tokens - 1].start > table->right[table->n_columns - 1];
}

/* Puts the words of the line into columns by their places; false where these do not fit. */
static bool
put_by_places(const ColumnTable *table, const HeadingLine *line, Headings *headings)
{
	int words = line->line.n_tokens - line->first;
	int columns = headings->n;
	Arena arena = {.source = table->scratch.source};
	Put *puts;
	const Put *whole;
	bool fits = false;
	int used = words;

	if ((!table->placed && has_blank(headings)) || is_behind_cells(table, line))
		return false;
	puts = arena_array(&arena, (size_t) (words + 1) * (size_t) (columns + 1), sizeof(Put));
	if (puts != NULL)
	{
		for (int i = 0; i <= words; i++)
			puts[i] = (Put) {i == 0 ? 0 : FAR, FAR, -1, 0};
		for (int column = 0; column < columns; column++)
			fill_puts(table, headings, line, column, puts);
		whole = &puts[columns * (words + 1) + words];
		fits = is_near(headings, puts, words);
		for (int column = columns; fits && column > 0; column--)
		{
			const Put *put = &puts[column * (words + 1) + used];

			if (put->begins < 0)
				continue;
			put_words(headings, line, put->begins, line->first + used - 1, column - 1);
			used = put->used;
		}
		headings->doubtful |= whole->next - whole->cost < SURE_HEADING_DISTANCE;
	}
	headings->arena->exhausted |= arena.exhausted;
	arena_release(&arena);
	return fits;
}

/* Reads a line of headings that are set apart, or known in one way; false where they are not. */
static bool
read_apart(ColumnTable *table, const HeadingLine *line, Headings *headings)
{
	Partition partition;

	if (count_chunks(line) == headings->n && !has_several(line, &table->scratch))
	{
		int column = 0;

		for (int i = line->first; i < line->line.n_tokens; column++)
		{
			int end = column_chunk_end(&line->line, i);

			put_words(headings, line, i, end - 1, column);
			i = end;
		}
		return true;
	}
	return headings->n <= COLUMNS_PLACED_MAX &&
		   partition_words(line, headings->n, &table->scratch, &partition) &&
		   *ways_at(&partition, 0, headings->n) == 1 && take_partition(line, &partition, headings);
}

/* The headings of a table in one line. */
static bool
read_one_line(ColumnTable *table, const HeadingLine *line, Headings *headings)
{
	return read_apart(table, line, headings) ||
		   (headings->n <= COLUMNS_PLACED_MAX && put_by_places(table, line, headings));
}

/*
 * The first and last column whose heading the words are over, in part; where they are over none,
 * *last is the one before them and *first the one behind. False where there are no such two.
 */
static bool
columns_below(const Headings *headings, int start, int end, int *first, int *last)
{
	int before = -1;
	int behind = -1;

	*first = *last = -1;
	for (int column = 0; column < headings->n; column++)
	{
		if (headings->own[column].len == 0)
			continue;
		if (headings->end[column] <= start)
			before = column;
		else if (headings->start[column] >= end)
			behind = behind < 0 ? column : behind;
		else
		{
			*first = *first < 0 ? column : *first;
			*last = column;
		}
	}
	if (*first >= 0)
		return true;
	*first = behind;
	*last = before;
	return before >= 0 && behind >= 0;
}

/* Are the columns from first to last headed by what is known, and nothing over it yet? */
static bool
can_be_under(const Headings *headings, int first, int last)
{
	for (int column = first; column <= last; column++)
	{
		if (headings->own[column].len == 0 || headings->upper[column].len > 0 ||
			!is_known(headings->own[column]))
			return false;
	}
	return true;
}

/* Are no two columns headed the same? Said is over the columns from first to last. */
static bool
are_distinct(const Headings *headings, Slice said, int first, int last)
{
	for (int a = 0; a < headings->n; a++)
	{
		for (int b = a + 1; b < headings->n; b++)
		{
			Slice upper_a = a >= first && a <= last ? said : headings->upper[a];
			Slice upper_b = b >= first && b <= last ? said : headings->upper[b];

			if (headings->own[a].len > 0 && headings->own[a].len == headings->own[b].len &&
				text_same(headings->own[a], headings->own[b]) && text_same(upper_a, upper_b))
				return false;
		}
	}
	return true;
}

/* Of the runs of two columns or more that hold one of those from *first to *last, or both where they are the other way round, the one in whose middle the words are. */
static bool
find_span(const Headings *headings, Slice said, int middle, bool alone, int *first, int *last)
{
	int nearest = FAR;
	int next = FAR;
	int found_first = -1;
	int found_last = -1;

	for (int a = 0; a <= *last; a++)
	{
		for (int b = a > *first ? a : *first; b < headings->n; b++)
		{
			int off = abs(headings->start[a] + headings->end[b] - middle);

			if (!can_be_under(headings, a, b))
				break;
			if (a == b || (alone && !are_distinct(headings, said, a, b)))
				continue;
			if (off < nearest)
			{
				next = nearest;
				nearest = off;
				found_first = a;
				found_last = b;
			}
			else if (off < next)
				next = off;
		}
	}
	*first = found_first;
	*last = found_last;
	return nearest < FAR && next - nearest >= nearest + 2;
}

/* Do the words from begin to before end stand in the line once more? */
static bool
stands_again(const HeadingLine *line, int begin, int end)
{
	Slice words = column_words(&line->line, begin, end - 1);
	int n = end - begin;

	for (int i = line->first; i + n <= line->line.n_tokens; i++)
	{
		if ((i + n <= begin || i >= end) &&
			text_same(column_words(&line->line, i, i + n - 1), words))
			return true;
	}
	return false;
}

/* Do words from start to end stand over the one column: do both end, begin or have their middle at about the same place? */
static bool
is_over_one(const Headings *headings, int start, int end, int column)
{
	int from = headings->start[column];
	int to = headings->end[column];

	return abs(end - to) <= HEADING_SLACK || abs(start - from) <= HEADING_SLACK ||
		   abs(start + end - from - to) <= 2 * HEADING_SLACK;
}

/* Puts the words over several columns, if they say something of each; false where they do not, or nothing tells of which. */
static bool
put_over(const ColumnTable *table, const HeadingLine *line, int begin, int end, Headings *headings)
{
	const Token *tokens = line->line.tokens;
	Slice words = column_words(&line->line, begin, end - 1);
	int start = tokens[begin].start;
	int stop = tokens[end - 1].end;
	int next = headings->n;
	int first;
	int last;

	if (!is_known(words) || !columns_below(headings, start, stop, &first, &last) ||
		!can_be_under(headings, first, last))
		return false;
	if (table->by_left && !table->by_right && first <= last &&
		abs(start - headings->start[first]) <= 1)
	{
		/* It begins over the first of its columns, and goes on as far as the next, or as it makes a measure. */
		bool measure = is_listed_measure(arena_join(headings->arena, words, headings->own[first]));

		for (int column = first + 1; column < headings->n && next == headings->n; column++)
		{
			if (headings->upper[column].len > 0 || !can_be_under(headings, column, column) ||
				(end < line->line.n_tokens && tokens[end].start < headings->end[column]) ||
				(measure &&
				 !is_listed_measure(arena_join(headings->arena, words, headings->own[column]))))
				next = column;
		}
		last = next - 1;
	}
	else if (first == last &&
			 is_row_label(arena_join(headings->arena, words, headings->own[first])))
		return false;
	else if (first == last && stands_again(line, begin, end) &&
			 is_over_one(headings, start, stop, first))
		headings->upper[first] = words; /* as it is over each of the others */
	else if (!find_span(headings, words, start + stop,
						begin == line->first && end == line->line.n_tokens, &first, &last))
	{
		headings->lost |= is_measure_label(words);
		return false;
	}
	for (int column = first; column <= last; column++)
		headings->upper[column] = words;
	return true;
}

/* Is the word over a column that has no heading as yet? */
static bool
is_over_blank(const ColumnTable *table, const HeadingLine *line, int word, const Headings *headings)
{
	for (int column = 0; column < headings->n; column++)
	{
		if (headings->own[column].len == 0 &&
			off_column(table, headings, line, word, word, column) <= 1)
			return true;
	}
	return false;
}

/* Where the second of the two begins, if the words that stand together are the same ones twice; else where they begin. */
static int
behind_same(const HeadingLine *line, int begin, int end)
{
	int half = begin + (end - begin) / 2;

	return (end - begin) % 2 == 0 && text_same(column_words(&line->line, begin, half - 1),
											   column_words(&line->line, half, end - 1))
			   ? half
			   : begin;
}

/* Reads a line of headings that has others below it: what is over several columns, and the rest. */
static bool
read_upper_line(const ColumnTable *table, const HeadingLine *line, Headings *headings)
{
	HeadingLine rest = *line;
	int left = line->line.n_tokens;

	rest.line.tokens = arena_array(headings->arena, (size_t) left, sizeof(Token));
	if (rest.line.tokens == NULL)
		return false;
	for (int end = line->line.n_tokens; end > line->first;)
	{
		int begin = end - 1;
		int over;

		while (begin > line->first && line->line.tokens[begin].gap < SURE_GAP)
			begin--;
		begin = behind_same(line, begin, end);
		over = begin;
		while (over < end && is_over_blank(table, line, over, headings))
			over++;
		if (over == end || !put_over(table, line, over, end, headings))
			over = end;
		left -= over - begin;
		memcpy(rest.line.tokens + left, line->line.tokens + begin,
			   (size_t) (over - begin) * sizeof(Token));
		end = begin;
	}
	rest.first = left;
	return left == line->line.n_tokens || put_by_places(table, &rest, headings);
}

/* Reads the headings, which take n lines. */
static bool
read_lines(ColumnTable *table, const HeadingLine *lines, int n, Headings *headings)
{
	const HeadingLine *lowest = &lines[n - 1];

	if (!read_one_line(table, lowest, headings))
		return false;
	for (int i = n - 2; i >= 0; i--)
	{
		if (!read_upper_line(table, &lines[i], headings))
			return false;
	}
	return true;
}

/* Is the text one of the headings, as a whole? */
static bool
is_whole_heading(const HeadingWords *headings, Slice text)
{
	for (size_t i = 0; i < headings->n; i++)
	{
		if (text_same(headings->names[i], text))
			return true;
	}
	return false;
}

/* Does the name have the text in it, from *at on? */
static bool
has_in_it(Slice name, Slice text, size_t *at)
{
	for (*at = 0; *at + text.len <= name.len; (*at)++)
	{
		if (slice_equal((Slice) {name.ptr + *at, text.len}, text))
			return true;
	}
	return false;
}

/* Is the text in the middle of a heading, or does it begin one that is a heading without it, too? */
static bool
is_needless(const HeadingWords *headings, Slice text)
{
	for (size_t i = 0; i < headings->n; i++)
	{
		Slice name = headings->names[i];
		size_t at;

		if (has_in_it(name, text, &at) &&
			(at > 0 || is_known(text_trim(slice_between(name.ptr + text.len, slice_end(name))))))
			return true;
	}
	return false;
}

/*
 * Does any line but the lowest have a text, set apart, that would be a heading by itself but is a
 * part of one which is one without it, too? It may stand over several columns.
 */
static bool
parts_known_text(const HeadingLine *lines, int n, const HeadingWords *headings)
{
	for (int row = 0; row < n - 1; row++)
	{
		const HeadingLine *line = &lines[row];

		for (int i = line->first; i < line->line.n_tokens;)
		{
			int end = column_chunk_end(&line->line, i);
			Slice text = column_words(&line->line, i, end - 1);

			if (is_known(text) && !is_whole_heading(headings, text) && is_needless(headings, text))
				return true;
			i = end;
		}
	}
	return false;
}

/*
 * Tells least to most headings apart that take several lines, each going on below itself: where
 * names that are known do so in one way, it does not matter how far they are from their columns.
 */
static bool
known_lines(const HeadingLine *lines, int n, int least, int most, Arena *arena, HeadingWords *found)
{
	Slice words[HEADING_ROWS_MAX];

	if (n < 2 || least < 1)
		return false;
	for (int i = 0; i < n; i++)
	{
		if (lines[i].first == lines[i].line.n_tokens)
			return false;
		words[i] = column_words(&lines[i].line, lines[i].first, lines[i].line.n_tokens - 1);
	}
	return heading_words_below(words, n, (size_t) least, (size_t) most, lines[0].seen, arena,
							   found) &&
		   !parts_known_text(lines, n, found);
}

/* Takes headings that were told apart, and where the lowest words of each stand. */
static bool
read_known_lines(const HeadingLine *lines, int n, Headings *headings)
{
	HeadingWords found;

	if (!known_lines(lines, n, headings->n, headings->n, headings->arena, &found))
		return false;
	for (int column = 0; column < headings->n; column++)
	{
		const ColumnLine *line = &lines[found.row[column]].line;
		Slice lowest = found.lowest[column];

		headings->own[column] = found.names[column];
		headings->start[column] = column_place_of(line, lowest.ptr);
		headings->end[column] = column_place_of(line, slice_end(lowest));
	}
	return true;
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

			if (text_is_known(above->known, whole, is_known))
				return true;
		}
	}
	return false;
}

/* Is the text, which ends in the word of the line, a heading with words before it, or with some of the line above? */
static bool
ends_heading(const HeadingLine *line, const HeadingLine *above, int word, const char *end,
			 Arena *arena)
{
	for (int first = word; first >= line->first && word - first < ONE_HEADING_MAX; first--)
	{
		Slice text = slice_between(line->line.tokens[first].text.ptr, end);

		if (text_is_known(line->known, text, is_known) ||
			(above != NULL && is_known_below(above, text, arena)))
			return true;
		if (line->line.tokens[first].gap >= SURE_GAP)
			break;
	}
	return false;
}

/* Is the rest of a word a heading, or does it end one that begins in the line above? */
static bool
is_rest_of_heading(const HeadingLine *line, const HeadingLine *above, Slice rest, Arena *arena)
{
	return text_is_known(line->known, rest, is_known) ||
		   (above != NULL && is_known_below(above, rest, arena));
}

/* Parts words that end one heading and begin, or end, the next, "arbeidutredning/behandling", above NULL or the line above. */
static void
part_headings(HeadingLine *line, const HeadingLine *above, Arena *arena)
{
	for (int word = line->first; word < line->line.n_tokens; word++)
	{
		Token *token = &line->line.tokens[word];
		bool known = text_is_known(line->known, token->text, is_known);
		Slice first = known ? token->text : heading_first_name_word(token->text);
		Slice rest = slice_between(slice_end(first), slice_end(token->text));

		if (rest.len == 0 || line->line.n_tokens == HEADING_WORDS_MAX ||
			!ends_heading(line, above, word, slice_end(first), arena) ||
			!is_rest_of_heading(line, above, rest, arena))
			continue;
		memmove(token + 1, token, (size_t) (line->line.n_tokens++ - word) * sizeof(Token));
		token[0].text = first;
		token[0].end = column_place_of(&line->line, slice_end(first));
		token[1].text = rest;
		token[1].start = token[0].end;
		token[1].gap = SURE_GAP; /* no blank makes them more surely two */
	}
}

/* The lines of the headings; how many. */
static int
heading_lines(ColumnTable *table, HeadingLine lines[HEADING_ROWS_MAX])
{
	int n = 0;

	for (size_t i = 0; i < table->first_row; i++)
	{
		if (!table->lines[i].is_heading || n == HEADING_ROWS_MAX)
			continue;
		if (!read_heading_line(table, &table->lines[i], &lines[n]))
			return 0;
		part_headings(&lines[n], n > 0 ? &lines[n - 1] : NULL, &table->scratch);
		n++;
	}
	return n;
}

/* The most cells that any row may have. */
static int
most_cells(const ColumnTable *table)
{
	int count = 0;

	for (size_t i = table->first_row; i < table->n_lines; i++)
	{
		int fewest;
		int most = 0;

		if (table->lines[i].kind == LINE_CELLS)
			row_counts(&table->lines[i], table->lines[i].first_cell, &fewest, &most);
		if (most > count)
			count = most;
	}
	return count;
}

/* What stands before the headings of the line; empty, at its start, where nothing does. */
static Slice
corner_of(const HeadingLine *line)
{
	return line->first == 0 ? (Slice) {line->line.text.ptr, 0}
							: column_words(&line->line, 0, line->first - 1);
}

Slice
headings_corner(ColumnTable *table)
{
	HeadingLine lines[HEADING_ROWS_MAX];
	int n = heading_lines(table, lines);

	return n == 0 ? (Slice) {NULL, 0} : corner_of(&lines[n - 1]);
}

int
headings_count(ColumnTable *table)
{
	HeadingLine lines[HEADING_ROWS_MAX];
	int n = heading_lines(table, lines);
	int fewest = places_count(table);
	int most = most_cells(table);
	HeadingWords words;
	Partition partition;
	bool several;
	int chunks;
	int found = 0;

	if (n == 0)
		return 0;
	if (known_lines(lines, n, fewest, HEADING_NAMES_MAX, &table->scratch, &words))
		return (int) words.n;
	chunks = count_chunks(&lines[n - 1]);
	if (chunks > fewest)
		fewest = chunks;
	several = has_several(&lines[n - 1], &table->scratch);
	if (most > COLUMNS_PLACED_MAX || (!several && (n > 1 || chunks == places_count(table))))
		return fewest;
	/* Where cells are blank there are more columns than any row tells of. */
	if (several || most < fewest)
		most = lines[n - 1].line.n_tokens;
	if (!partition_words(&lines[n - 1], most, &table->scratch, &partition))
		return 0;
	for (int columns = fewest; columns <= most; columns++)
	{
		if (*ways_at(&partition, 0, columns) > 0)
		{
			if (found > 0)
			{
				table->open |= several;
				return fewest;
			}
			found = columns;
		}
	}
	return found > 0 ? found : fewest;
}

/* The cells of a row of headings: the columns' own, or what stands over them. */
static bool
add_row(const ColumnTable *table, const ColumnLine *line, const Headings *headings, bool upper,
		Slice corner, GridBlock *block)
{
	size_t n = (size_t) headings->n + 1;
	StoredCell *cells = arena_array((Arena *) &table->scratch, n, sizeof(StoredCell));

	if (cells == NULL)
		return false;
	cells[0] = stored_cell(corner);
	for (int column = 0; column < headings->n; column++)
	{
		Slice text = headings->own[column];

		if (upper && headings->upper[column].len > 0)
			text = headings->upper[column];
		text_note(table->seen, text);
		cells[column + 1] = stored_cell(text);
	}
	return block_add_row(block, line->number, line->text, cells, n) != NULL;
}

static bool
start_headings(Headings *headings, int n, Arena *scratch, Arena *arena)
{
	*headings = (Headings) {.n = n, .arena = arena};
	headings->own = arena_array(scratch, (size_t) n, sizeof(Slice));
	headings->upper = arena_array(scratch, (size_t) n, sizeof(Slice));
	headings->start = arena_array(scratch, (size_t) n, sizeof(int));
	headings->end = arena_array(scratch, (size_t) n, sizeof(int));
	for (int i = 0; i < n && !scratch->exhausted; i++)
	{
		headings->own[i] = headings->upper[i] = (Slice) {NULL, 0};
		headings->start[i] = headings->end[i] = 0;
	}
	return !scratch->exhausted;
}

bool
headings_add(ColumnTable *table, GridBlock *block)
{
	HeadingLine lines[HEADING_ROWS_MAX];
	int n = heading_lines(table, lines);
	Headings headings;
	bool any_upper = false;
	Slice corner;

	if (n == 0 || table->n_columns < 1 || table->open ||
		!start_headings(&headings, table->n_columns, &table->scratch, &block->arena) ||
		(!read_known_lines(lines, n, &headings) && !read_lines(table, lines, n, &headings)) ||
		headings.lost || table->scratch.exhausted || block->arena.exhausted)
		return false;
	for (int column = 0; column < headings.n; column++)
	{
		if (headings.own[column].len == 0 || heading_is_two(headings.own[column]) ||
			(headings.doubtful && !is_known(headings.own[column])))
			return false;
		any_upper |= headings.upper[column].len > 0;
	}
	if (headings.n <= COLUMNS_PLACED_MAX && !are_distinct(&headings, (Slice) {NULL, 0}, -1, -1))
		return false;
	corner = table->no_corner ? (Slice) {lines[n - 1].line.text.ptr, 0} : corner_of(&lines[n - 1]);
	return (!any_upper || add_row(table, &lines[0].line, &headings, true,
								  (Slice) {lines[0].line.text.ptr, 0}, block)) &&
		   add_row(table, &lines[n - 1].line, &headings, false, corner, block);
}

bool
headings_place(ColumnTable *table, int *start, int *end)
{
	HeadingLine lines[HEADING_ROWS_MAX];
	int n = heading_lines(table, lines);
	Headings headings;

	if (n == 0 || !start_headings(&headings, table->n_columns, &table->scratch, &table->scratch) ||
		(!read_known_lines(lines, n, &headings) && !read_apart(table, &lines[n - 1], &headings)))
		return false;
	memcpy(start, headings.start, (size_t) headings.n * sizeof(int));
	memcpy(end, headings.end, (size_t) headings.n * sizeof(int));
	return true;
}
