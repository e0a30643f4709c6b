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
#include "grid/columns_heading_line.h"
#include "grid/heading_words.h"

#include <limits.h>
#include <stdlib.h>

#include "text/text.h"
#include "words/measures.h"
#include "words/sense.h"

/* How far from its column a word of a heading may be, on the whole of a line. */
#define HEADING_SLACK 3

/* What it counts, in characters, that a column has no heading as yet. */
#define BLANK_COST 5

/* By how much another way to put headings must be further off. */
#define SURE_HEADING_DISTANCE 3

#define FAR (INT_MAX / 4)

/* The headings, one for each column, and what stands over them. */
typedef struct Headings
{
	int n;
	Slice *own;	  /* of each column */
	Slice *upper; /* said of several columns, and repeated for each */
	int *start;	  /* where the words of it are */
	int *end;
	bool *cut;		 /* its words are a part of some that stand together, by their places alone */
	bool doubtful;	 /* some might be over other columns: what they are must be known */
	bool over_cells; /* see columns.h */
	bool lost;		 /* nothing tells of which columns one is said, or one is two */
	Arena *arena;	 /* what is joined */
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

	headings->lost |= (!headings->over_cells &&
					   heading_line_are_headings(line, first, last + 1, headings->arena)) ||
					  (has_capital_inside(line, first, last) && !heading_is_known(words));
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
			   (*partition_ways(partition, end, left) == 0 ||
				!heading_line_is_heading(line, line->first + at, line->first + end - 1)))
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

/* How many columns have no heading as yet? */
static int
count_blank(const Headings *headings)
{
	int n = 0;

	for (int column = 0; column < headings->n; column++)
		n += headings->own[column].len == 0;
	return n;
}

/* Stands the last word of the line behind all cells, which end where their columns do: over a column that has none? */
static bool
is_behind_cells(const ColumnTable *table, const HeadingLine *line)
{
	return table->placed && table->by_right && !table->by_left &&
		   line->line.tokens[line->line.n_tokens - 1].start > table->right[table->n_columns - 1];
}

/* Begins the word small, one blank behind another word, as no heading does that is not begun in a line above? */
static bool
is_cut(const HeadingLine *line, int word)
{
	return word > line->first && line->line.tokens[word].gap < SURE_GAP &&
		   text_begins_small(line->line.tokens[word].text);
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

	if ((!table->placed && count_blank(headings) > 0) || is_behind_cells(table, line))
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
			headings->cut[column - 1] |= is_cut(line, put->begins);
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

	if (heading_line_chunks(line) == headings->n &&
		(table->over_cells || !heading_line_has_headings(line, &table->scratch)))
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
		   heading_line_partition(line, headings->n, &table->scratch, &partition) &&
		   *partition_ways(&partition, 0, headings->n) == 1 &&
		   take_partition(line, &partition, headings);
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
			!heading_is_known(headings->own[column]))
			return false;
	}
	return true;
}

/* Does a measure say something of the heading before it, which is none, as a change beside each of the counts does? */
static bool
is_of_one_before(const Headings *headings, int column)
{
	return column > 0 && is_measure_label(headings->own[column]) &&
		   !is_measure_label(headings->own[column - 1]);
}

/* Are no two columns headed the same, but for measures of other ones before them? Said is over the columns from first to last. */
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
				text_same(headings->own[a], headings->own[b]) && text_same(upper_a, upper_b) &&
				!(is_of_one_before(headings, a) && is_of_one_before(headings, b)))
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

	if (!heading_is_known(words) || !columns_below(headings, start, stop, &first, &last) ||
		!can_be_under(headings, first, last))
		return false;
	if (table->by_left && !table->by_right && first <= last &&
		abs(start - headings->start[first]) <= 1)
	{
		/* It begins over the first of its columns, and goes on as far as the next, or as it makes a measure. */
		bool measure = heading_is_measure(arena_join(headings->arena, words, headings->own[first]));

		for (int column = first + 1; column < headings->n && next == headings->n; column++)
		{
			if (headings->upper[column].len > 0 || !can_be_under(headings, column, column) ||
				(end < line->line.n_tokens && tokens[end].start < headings->end[column]) ||
				(measure &&
				 !heading_is_measure(arena_join(headings->arena, words, headings->own[column]))))
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

/*
 * How many headings, two or more that are known, are there before they come again, one group after the other? 0
 * where they do not. Columns that have none as yet stand beside the groups.
 */
static int
count_before_again(const Headings *headings)
{
	int first = -1; /* the first column that has one */
	int size = 0;
	int n = 0; /* headings so far */

	for (int column = 0; column < headings->n; column++)
	{
		Slice own = headings->own[column];

		if (own.len == 0 && (size == 0 || n % size == 0))
			continue;
		if (headings->upper[column].len > 0 || !heading_is_known(own))
			return 0;
		first = first < 0 ? column : first;
		if (size == 0 && n > 0 && text_same(own, headings->own[first]))
			size = n;
		if (size > 0 && !text_same(own, headings->own[first + n % size]))
			return 0;
		n++;
	}
	return size > 1 && n % size == 0 ? size : 0;
}

/* Do the words from begin to before end stand over any of the columns from first to last, whose headings, or cells, are known? */
static bool
are_over(const ColumnTable *table, const Headings *headings, const HeadingLine *line, int begin,
		 int end, int first, int last)
{
	const Token *tokens = line->line.tokens;
	int start;
	int stop;
	int unused;

	column_place(table, headings, first, &start, &unused);
	column_place(table, headings, last, &unused, &stop);
	return tokens[begin].start < stop && tokens[end - 1].end > start;
}

/*
 * Puts as many texts as there are groups of the same headings over these, in their order, at whichever
 * side of its group each stands; and one over each column beside them that has none as yet. False where there are
 * fewer; more, or those that stand elsewhere, are lost.
 */
static bool
put_over_groups(const ColumnTable *table, const HeadingLine *line, Headings *headings)
{
	int size = count_before_again(headings);
	int blank = count_blank(headings);
	int more = size > 0 ? heading_line_chunks(line) - blank - (headings->n - blank) / size : -1;
	int begin = line->first;

	if (more < 0 || (blank > 0 && !table->placed))
		return false;
	headings->lost |= more > 0;
	for (int column = 0; column < headings->n && !headings->lost;)
	{
		int end = column_chunk_end(&line->line, begin);
		int last = headings->own[column].len == 0 ? column : column + size - 1;

		headings->lost |= !are_over(table, headings, line, begin, end, column, last);
		if (headings->own[column].len == 0)
			put_words(headings, line, begin, end - 1, column++);
		while (column <= last)
			headings->upper[column++] = column_words(&line->line, begin, end - 1);
		begin = end;
	}
	return !headings->lost;
}

/* Reads a line of headings that has others below it: what is over several columns, and the rest. */
static bool
read_upper_line(const ColumnTable *table, const HeadingLine *line, Headings *headings)
{
	HeadingLine rest = *line;
	int left = line->line.n_tokens;

	if (put_over_groups(table, line, headings))
		return true;
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

/* Is the text in the middle of a heading, or does it begin one that is a heading without it, too? */
static bool
is_needless(const HeadingWords *headings, Slice text)
{
	for (size_t i = 0; i < headings->n; i++)
	{
		Slice name = headings->names[i];
		const char *at = slice_find(name, text);

		if (at != NULL &&
			(at > name.ptr ||
			 heading_is_known(text_trim(slice_between(name.ptr + text.len, slice_end(name))))))
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

			if (heading_is_known(text) && !is_whole_heading(headings, text) &&
				is_needless(headings, text))
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

/* The lines of the headings; how many. */
static int
heading_lines(ColumnTable *table, HeadingLine lines[HEADING_ROWS_MAX])
{
	int n = 0;

	for (size_t i = 0; i < table->first_row; i++)
	{
		if (!table->lines[i].is_heading || n == HEADING_ROWS_MAX)
			continue;
		if (!heading_line_read(table, &table->lines[i], &lines[n]))
			return 0;
		heading_line_part(&lines[n], n > 0 ? &lines[n - 1] : NULL, &table->scratch);
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

/* Is each text that is set apart in the line of headings over a column of cells, in each row that has all, and may it be one heading? */
static bool
are_over_cells(const ColumnTable *table, const HeadingLine *line)
{
	int chunks = heading_line_chunks(line);
	bool any = false;

	for (size_t i = table->first_row; i < table->n_lines; i++)
	{
		const ColumnLine *row = &table->lines[i];
		int fewest;
		int most;

		if (row->kind != LINE_CELLS)
			continue;
		row_counts(row, row->first_cell, &fewest, &most);
		if (fewest > chunks || (fewest == chunks && !heading_line_is_over(line, row)))
			return false;
		any |= fewest == chunks;
	}
	for (int i = line->first; any && i < line->line.n_tokens;)
	{
		int end = column_chunk_end(&line->line, i);

		any = heading_line_may_be_one(line, i, end);
		i = end;
	}
	return any;
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
	chunks = heading_line_chunks(&lines[n - 1]);
	table->over_cells = n == 1 && !places_are_tight(table) && are_over_cells(table, &lines[0]);
	if (table->over_cells)
		return chunks;
	if (chunks > fewest)
		fewest = chunks;
	several = heading_line_has_headings(&lines[n - 1], &table->scratch);
	if (most > COLUMNS_PLACED_MAX || (!several && (n > 1 || chunks == places_count(table))))
		return fewest;
	/* Where cells are blank there are more columns than any row tells of. */
	if (several || most < fewest)
		most = lines[n - 1].line.n_tokens;
	if (!heading_line_partition(&lines[n - 1], most, &table->scratch, &partition))
		return 0;
	for (int columns = fewest; columns <= most; columns++)
	{
		if (*partition_ways(&partition, 0, columns) > 0)
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

/* Puts what stands over the labels into the cells: one text, or one for each column of labels. */
static void
add_corner(const ColumnTable *table, const HeadingLine *line, StoredCell *cells)
{
	int second = column_chunk_end(&line->line, 0);

	cells[0] = stored_cell(corner_of(line));
	if (!table->two_labels)
		return;
	cells[0] = stored_cell(column_words(&line->line, 0, second - 1));
	cells[1] = stored_cell(column_words(&line->line, second, line->first - 1));
}

/* The cells of a row of headings: the columns' own, or what stands over them. */
static bool
add_row(const ColumnTable *table, const HeadingLine *line, const Headings *headings, bool upper,
		GridBlock *block)
{
	size_t labels = table->two_labels ? 2 : 1;
	size_t n = (size_t) headings->n + labels;
	StoredCell *cells = arena_array((Arena *) &table->scratch, n, sizeof(StoredCell));

	if (cells == NULL)
		return false;
	for (size_t i = 0; i < labels; i++)
		cells[i] = stored_cell((Slice) {line->line.text.ptr, 0});
	if (!upper && !table->no_corner)
		add_corner(table, line, cells);
	for (int column = 0; column < headings->n; column++)
	{
		Slice text = headings->own[column];

		if (upper && headings->upper[column].len > 0)
			text = headings->upper[column];
		text_note(table->seen, text);
		cells[(size_t) column + labels] = stored_cell(text);
	}
	return block_add_row(block, line->line.number, line->line.text, cells, n) != NULL;
}

static bool
start_headings(ColumnTable *table, Headings *headings, Arena *arena)
{
	Arena *scratch = &table->scratch;
	int n = table->n_columns;

	*headings = (Headings) {.n = n, .over_cells = table->over_cells, .arena = arena};
	headings->own = arena_array(scratch, (size_t) n, sizeof(Slice));
	headings->upper = arena_array(scratch, (size_t) n, sizeof(Slice));
	headings->start = arena_array(scratch, (size_t) n, sizeof(int));
	headings->end = arena_array(scratch, (size_t) n, sizeof(int));
	headings->cut = arena_array(scratch, (size_t) n, sizeof(bool));
	for (int i = 0; i < n && !scratch->exhausted; i++)
	{
		headings->own[i] = headings->upper[i] = (Slice) {NULL, 0};
		headings->start[i] = headings->end[i] = 0;
		headings->cut[i] = false;
	}
	return !scratch->exhausted;
}

/* Is the heading what it must be where others are near it? What goes on behind a measure may be anything. */
static bool
is_sure(const Headings *headings, int column)
{
	Slice own = headings->own[column];

	return (!headings->doubtful || heading_is_known(own)) &&
		   (!headings->cut[column] || !is_measure_label(own) || heading_is_measure(own));
}

bool
headings_add(ColumnTable *table, GridBlock *block)
{
	HeadingLine lines[HEADING_ROWS_MAX];
	int n = heading_lines(table, lines);
	Headings headings;
	bool any_upper = false;

	if (n == 0 || table->n_columns < 1 || table->open ||
		!start_headings(table, &headings, &block->arena) ||
		(!read_known_lines(lines, n, &headings) && !read_lines(table, lines, n, &headings)) ||
		headings.lost || table->scratch.exhausted || block->arena.exhausted)
		return false;
	for (int column = 0; column < headings.n; column++)
	{
		if (headings.own[column].len == 0 || heading_is_two(headings.own[column]) ||
			!is_sure(&headings, column))
			return false;
		any_upper |= headings.upper[column].len > 0;
	}
	if (headings.n <= COLUMNS_PLACED_MAX && !are_distinct(&headings, (Slice) {NULL, 0}, -1, -1))
		return false;
	return (!any_upper || add_row(table, &lines[0], &headings, true, block)) &&
		   add_row(table, &lines[n - 1], &headings, false, block);
}

bool
headings_place(ColumnTable *table, int *start, int *end)
{
	HeadingLine lines[HEADING_ROWS_MAX];
	int n = heading_lines(table, lines);
	Headings headings;

	if (n == 0 || !start_headings(table, &headings, &table->scratch) ||
		(!read_known_lines(lines, n, &headings) && !read_apart(table, &lines[n - 1], &headings)))
		return false;
	memcpy(start, headings.start, (size_t) headings.n * sizeof(int));
	memcpy(end, headings.end, (size_t) headings.n * sizeof(int));
	return true;
}
