/*-------------------------------------------------------------------------
 *
 * columns_places.c
 *	  How many columns a table has, where they stand, and which cell of a row is in
 *	  which of them.
 *
 * Lines are padded one by one, so that a column may be some characters off.  A row that has a
 * cell for each column, and can be read in no other way, needs no places; any other one is
 * read by them, where no other reading is about as near.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/columns.h"

#include <limits.h>
#include <stdlib.h>

/* Rows that the places are learned from. */
#define SAMPLE_ROWS 63

/* Most words of a row that are placed, and most words of a cell. */
#define WORDS_PLACED_MAX 200
#define CELL_WORDS_MAX	 6

/* By how many characters another reading must be further off. */
#define SURE_DISTANCE 3

/* So many words behind a label that pushes them, as many as there are columns, do not begin with a blank cell. */
#define PUSHED_WHOLE_MIN 6

/* How far a column of cells may be from its heading, and by how much another one must be further off. */
#define HEADING_SLACK		 4
#define TIGHT_SLACK			 2
#define SURE_COLUMN_DISTANCE 6

#define FAR (INT_MAX / 4)

/* Does a cell begin at the token: for sure, perhaps? */
typedef enum Boundary
{
	BOUNDARY_NONE,
	BOUNDARY_FREE,
	BOUNDARY_SURE
} Boundary;

static Boundary
boundary_at(const ColumnLine *row, int i)
{
	const Token *before = &row->tokens[i - 1];
	const Token *token = &row->tokens[i];

	if (token->gap >= SURE_GAP)
		return BOUNDARY_SURE;
	if (!token->is_cell && !before->is_cell)
		return BOUNDARY_NONE;
	if (!token->is_group || !before->is_open)
		return BOUNDARY_SURE;
	/* What stands before it must be a number that has groups of three behind its first one. */
	return token->firm || token->text.ptr[0] == '0' ? BOUNDARY_NONE : BOUNDARY_FREE;
}

void
row_counts(const ColumnLine *row, int first, int *fewest, int *most)
{
	*fewest = *most = first < row->n_tokens;
	for (int i = first + 1; i < row->n_tokens; i++)
	{
		Boundary boundary = boundary_at(row, i);

		*fewest += boundary == BOUNDARY_SURE;
		*most += boundary != BOUNDARY_NONE;
	}
}

/* Does the label leave no room before the cells, so that they may all be off their places, or the first one a part of it? */
static bool
is_pushed(const ColumnLine *row)
{
	return row->first_cell > 0 && row->tokens[row->first_cell].gap < SURE_GAP;
}

int
places_count(const ColumnTable *table)
{
	int apart = 0;
	int pushed = 0;

	for (size_t i = table->first_row; i < table->n_lines; i++)
	{
		const ColumnLine *row = &table->lines[i];
		int *count = is_pushed(row) ? &pushed : &apart;
		int fewest;
		int most;

		if (row->kind != LINE_CELLS)
			continue;
		row_counts(row, row->first_cell, &fewest, &most);
		if (row->first_cell == 0 && row->tokens[0].start <= table->margin + 1)
			fewest--; /* the label is a number */
		if (fewest > *count)
			*count = fewest;
	}
	/* "Under 30" may be a label beside others. */
	return pushed > apart && !(apart > 0 && pushed == apart + 1) ? pushed : apart;
}

int
row_cell_end(const ColumnLine *row, int i, bool free_parts)
{
	for (i++; i < row->n_tokens; i++)
	{
		Boundary boundary = boundary_at(row, i);

		if (boundary == BOUNDARY_SURE || (boundary == BOUNDARY_FREE && free_parts))
			break;
	}
	return i;
}

static int
compare_ints(const void *a, const void *b)
{
	int x = *(const int *) a;
	int y = *(const int *) b;

	return (x > y) - (x < y);
}

/* The middle of n numbers, which are sorted; adds to *spread how far the others are from it. */
static int
middle(int *values, int n, int64_t *spread)
{
	int found;

	qsort(values, (size_t) n, sizeof(int), compare_ints);
	found = values[n / 2];
	for (int i = 0; i < n; i++)
		*spread += abs(values[i] - found);
	return found;
}

/* Notes where the cells of the row are, as one of the samples. */
static void
sample_row(const ColumnLine *row, int n, int sample, int *left, int *right)
{
	int i = row->first_cell;

	for (int column = 0; column < n && i < row->n_tokens; column++)
	{
		int end = row_cell_end(row, i, false);

		left[column * SAMPLE_ROWS + sample] = row->tokens[i].start;
		right[column * SAMPLE_ROWS + sample] = row->tokens[end - 1].end;
		i = end;
	}
}

/*
 * Takes samples of the rows that have a cell for each column for sure; how many. Those whose
 * label pushes the cells off their places are taken only where there are no others.
 */
static int
sample_rows(const ColumnTable *table, int n, int *left, int *right)
{
	int samples = 0;

	for (int pushed = 0; pushed < 2 && samples == 0; pushed++)
	{
		for (size_t i = table->first_row; i < table->n_lines && samples < SAMPLE_ROWS; i++)
		{
			const ColumnLine *row = &table->lines[i];
			int fewest;
			int most;

			if (row->kind != LINE_CELLS || is_pushed(row) != (pushed == 1))
				continue;
			row_counts(row, row->first_cell, &fewest, &most);
			if (fewest == n && (n == table->n_columns || most == n || !table->tight))
				sample_row(row, n, samples++, left, right);
		}
	}
	return samples;
}

/* Do the headings show on which side cells stand, where these do not? */
static void
see_headings(ColumnTable *table, int n)
{
	int left = 0;
	int right = 0;

	for (size_t i = 0; i < table->first_row; i++)
	{
		const ColumnLine *line = &table->lines[i];

		for (int word = 0; line->is_heading && word < line->n_tokens; word++)
		{
			for (int column = 0; column < n; column++)
			{
				left += line->tokens[word].start == table->left[column];
				right += line->tokens[word].end == table->right[column];
			}
		}
	}
	table->by_left = left >= right;
	table->by_right = right >= left;
}

/* The two nearest ways to put the tokens before one into the columns before one. */
typedef struct PlacedWay
{
	int nearest;
	int next;
	int begins; /* of the nearest: the first token of the last cell; -1: the column is blank */
	int before; /* of the nearest: how many columns end with the cell before that one */
	int off;	/* of the nearest: how far the last cell is from its place */
} PlacedWay;

/* Sees a further way. */
static void
see_way(PlacedWay *way, PlacedWay further)
{
	if (further.nearest < way->nearest)
	{
		further.next = way->nearest;
		*way = further;
	}
	else if (further.nearest < way->next)
		way->next = further.nearest;
}

/* Sees the two ways that go on from the rest, at that cost, with the cell that further tells of. */
static void
see_ways(PlacedWay *way, const PlacedWay *rest, int cost, PlacedWay further)
{
	further.next = FAR;
	further.nearest = rest->nearest + cost;
	see_way(way, further);
	further.nearest = rest->next + cost; /* never the nearest */
	see_way(way, further);
}

/* How many of the cells of the row, as far as they are set apart, begin or end where a heading does. */
static void
count_edges(const ColumnTable *table, const ColumnLine *row, int *cells, int *left, int *right)
{
	for (int i = row->first_cell; i < row->n_tokens;)
	{
		int end = column_chunk_end(row, i);
		bool begins = false;
		bool ends = false;

		for (int column = 0; column < table->n_columns; column++)
		{
			begins |= row->tokens[i].start == table->left[column];
			ends |= row->tokens[end - 1].end == table->right[column];
		}
		*left += begins;
		*right += ends;
		(*cells)++;
		i = end;
	}
}

/* Do all cells begin where a heading does, or all end there? */
static bool
stand_on_edges(ColumnTable *table)
{
	int cells = 0;
	int left = 0;
	int right = 0;

	for (size_t i = table->first_row; i < table->n_lines; i++)
	{
		if (table->lines[i].kind == LINE_CELLS)
			count_edges(table, &table->lines[i], &cells, &left, &right);
	}
	table->by_left = left == cells;
	table->by_right = right == cells;
	return left == cells || right == cells;
}

/* What of a heading stands over what of the cells. */
typedef enum Alignment
{
	ALIGNED_LEFT,
	ALIGNED_RIGHT,
	ALIGNED_MIDDLE,
	N_ALIGNMENTS
} Alignment;

/* How far a cell is from a heading. */
static int
off_heading(const ColumnTable *table, Alignment alignment, int start, int end, int column)
{
	int left = start - table->left[column];
	int right = end - table->right[column];

	switch (alignment)
	{
		case ALIGNED_LEFT:
			return abs(left);
		case ALIGNED_RIGHT:
			return abs(right);
		default:
			return abs(left + right) / 2;
	}
}

/* Fills the ways to put the n cells of a full row under the headings, in their order. */
static void
fill_ways_under(const ColumnTable *table, Alignment alignment, int n, const int *left,
				const int *right, PlacedWay *ways)
{
	for (int i = 0; i <= n; i++)
		ways[i] = (PlacedWay) {i == 0 ? 0 : FAR, FAR, -1, 0, 0};
	for (int column = 0; column < table->n_columns; column++)
	{
		const PlacedWay *before = ways + (size_t) column * (size_t) (n + 1);
		PlacedWay *here = ways + (size_t) (column + 1) * (size_t) (n + 1);

		here[0] = before[0];
		for (int cell = 0; cell < n; cell++)
		{
			int off = off_heading(table, alignment, left[cell], right[cell], column);

			here[cell + 1] = before[cell + 1];
			here[cell + 1].begins = -1;
			see_ways(&here[cell + 1], &before[cell], off, (PlacedWay) {.begins = cell});
		}
	}
}

/* Is there but one blank between any two headings, so that they may have pushed each other off their columns? */
static bool
has_tight_headings(const ColumnTable *table)
{
	for (int column = 1; column < table->n_columns; column++)
	{
		if (table->left[column] - table->right[column - 1] < SURE_GAP)
			return true;
	}
	return false;
}

/*
 * Puts the n cells of the fullest rows under the headings, whose places the table has, and
 * these then are where the cells are. A column that no row has a cell in stays where its
 * heading is. False where nothing tells which column that is.
 */
static bool
put_under_headings(ColumnTable *table, int n, const int *left, const int *right)
{
	size_t size = (size_t) (n + 1) * (size_t) (table->n_columns + 1);
	PlacedWay *ways[N_ALIGNMENTS];
	const PlacedWay *best = NULL;
	Alignment how = ALIGNED_LEFT;
	int used = n;

	for (Alignment i = ALIGNED_LEFT; i < N_ALIGNMENTS; i++)
	{
		ways[i] = arena_array(&table->scratch, size, sizeof(PlacedWay));
		if (ways[i] == NULL)
			return false;
		fill_ways_under(table, i, n, left, right, ways[i]);
		if (best == NULL || ways[i][size - 1].nearest < best->nearest)
		{
			best = &ways[i][size - 1];
			how = i;
		}
	}
	if (best->nearest > (has_tight_headings(table) ? TIGHT_SLACK : HEADING_SLACK) * n ||
		best->next - best->nearest < SURE_COLUMN_DISTANCE)
		return false;
	for (int column = table->n_columns; column > 0; column--)
	{
		const PlacedWay *way = ways[how] + (size_t) column * (size_t) (n + 1) + used;

		if (way->begins < 0)
			continue;
		used = way->begins;
		table->left[column - 1] = left[used];
		table->right[column - 1] = right[used];
	}
	return true;
}

bool
places_are_tight(const ColumnTable *table)
{
	for (size_t i = table->first_row; i < table->n_lines; i++)
	{
		const ColumnLine *row = &table->lines[i];

		for (int word = row->first_cell + 1; row->kind == LINE_CELLS && word < row->n_tokens;
			 word++)
		{
			if (row->tokens[word].gap < SURE_GAP && boundary_at(row, word) == BOUNDARY_SURE)
				return true;
		}
	}
	return false;
}

/* Learns the places of columns, of which no row has all, from their headings; false where these do not tell. */
static bool
find_by_headings(ColumnTable *table, int *left, int *right)
{
	int n = places_count(table);
	int64_t spread_left = 0;
	int64_t spread_right = 0;
	int samples;

	if (!headings_place(table, table->left, table->right))
		return false;
	if (stand_on_edges(table))
		return true;
	if (n < 1 || n >= table->n_columns)
		return false;
	table->tight = places_are_tight(table);
	samples = sample_rows(table, n, left, right);
	if (samples == 0)
		return false;
	for (int column = 0; column < n; column++)
	{
		left[column] = middle(left + (size_t) column * SAMPLE_ROWS, samples, &spread_left);
		right[column] = middle(right + (size_t) column * SAMPLE_ROWS, samples, &spread_right);
	}
	table->by_left = spread_left < spread_right;
	table->by_right = !table->by_left;
	/* Where rows do not agree, they have their cells in different columns. */
	if ((table->by_left ? spread_left : spread_right) > (int64_t) samples * n)
		return false;
	return put_under_headings(table, n, left, right);
}

bool
places_find(ColumnTable *table, int n)
{
	int *left;
	int *right;
	int samples;
	int64_t spread_left = 0;
	int64_t spread_right = 0;

	table->placed = false;
	if (n < 1 || n > COLUMNS_PLACED_MAX)
		return true;
	left = arena_array(&table->scratch, (size_t) n * SAMPLE_ROWS, sizeof(int));
	right = arena_array(&table->scratch, (size_t) n * SAMPLE_ROWS, sizeof(int));
	table->left = arena_array(&table->scratch, (size_t) n, sizeof(int));
	table->right = arena_array(&table->scratch, (size_t) n, sizeof(int));
	if (table->scratch.exhausted)
		return false;
	samples = sample_rows(table, n, left, right);
	if (samples == 0)
	{
		table->placed = find_by_headings(table, left, right);
		return !table->scratch.exhausted;
	}
	for (int column = 0; column < n; column++)
	{
		table->left[column] = middle(left + (size_t) column * SAMPLE_ROWS, samples, &spread_left);
		table->right[column] =
			middle(right + (size_t) column * SAMPLE_ROWS, samples, &spread_right);
	}
	table->placed = true;
	table->by_left = spread_left <= spread_right;
	table->by_right = spread_right <= spread_left;
	if (spread_left == spread_right)
		see_headings(table, n);
	return true;
}

/* How far right of the column's place the tokens from first to last are; left of it: less than 0. */
static int
off_place(const ColumnTable *table, const ColumnLine *row, int first, int last, int column)
{
	int left = row->tokens[first].start - table->left[column];
	int right = row->tokens[last].end - table->right[column];

	if (table->by_left && table->by_right)
		return abs(left) < abs(right) ? left : right;
	return table->by_left ? left : right;
}

/* How far the tokens from first to last, in the column, reach into those beside it: it is too narrow for them. */
static int
overlap(const ColumnTable *table, const ColumnLine *row, int first, int last, int column)
{
	int width = row->tokens[last].end - row->tokens[first].start;
	int over = 0;

	if (table->by_left && column + 1 < table->n_columns)
	{
		int room = table->left[column + 1] - table->left[column];

		over += width > room ? width - room + SURE_DISTANCE : 0;
	}
	if (table->by_right && column > 0)
	{
		int room = table->right[column] - table->right[column - 1];

		over += width > room ? width - room + SURE_DISTANCE : 0;
	}
	return over;
}

bool
row_has_cell(const ColumnLine *row, int first, int last)
{
	if (first > row->first_cell && boundary_at(row, first) == BOUNDARY_NONE)
		return false;
	if (last + 1 < row->n_tokens && boundary_at(row, last + 1) == BOUNDARY_NONE)
		return false;
	return last == first || boundary_at(row, last) != BOUNDARY_SURE;
}

/* A blank cell between two others takes a blank on either side of it, and one for itself. */
static int
blanks_before(const ColumnLine *row, int token)
{
	return (row->tokens[token].gap - 1) / 2;
}

/*
 * Has the row room for a blank cell: between two others, before the first one, behind the last one? A label may
 * push them all to the right, the last one by no more than the first.
 */
static bool
has_room(const ColumnTable *table, const ColumnLine *row)
{
	const Token *first = &row->tokens[row->first_cell];
	int last = table->n_columns - 1;
	bool pushed_whole = is_pushed(row) && table->n_columns >= PUSHED_WHOLE_MIN &&
						row->n_tokens - row->first_cell == table->n_columns;
	int pushed = first->start - table->left[0];

	for (int i = row->first_cell + 1; i < row->n_tokens; i++)
	{
		if (blanks_before(row, i) > 0)
			return true;
	}
	if (last > 0 && !pushed_whole &&
		first->start >=
			(blanks_before(row, row->first_cell) > 0 ? table->right[0] : table->left[1]))
		return true;
	return row->tokens[row->n_tokens - 1].end - (pushed > 0 ? pushed : 0) < table->left[last];
}

/*
 * Sees the ways to have a cell of the tokens from first to last in the column. Columns between it and
 * the cell before are blank as far as there is room for that; those behind the label, which may be
 * a long one, in any case.
 */
static void
see_cell(const ColumnTable *table, const ColumnLine *row, int column, int first, int last,
		 const PlacedWay *ways, PlacedWay *here)
{
	int n = row->n_tokens - row->first_cell;
	int blanks = first == row->first_cell ? column : blanks_before(row, first);
	int off = off_place(table, row, first, last, column);
	int over = overlap(table, row, first, last, column);

	for (int before = column; before >= 0 && column - before <= blanks; before--)
	{
		const PlacedWay *rest = ways + (size_t) before * (size_t) (n + 1) + first - row->first_cell;
		int drift = abs(off - rest->off);
		int cost = (drift < abs(off) ? drift : abs(off)) + over;

		see_ways(here, rest, cost, (PlacedWay) {.begins = first, .before = before, .off = off});
	}
}

/* Fills the ways to have a cell in the column that ends at each token. */
static void
fill_column(const ColumnTable *table, const ColumnLine *row, int column, PlacedWay *ways)
{
	int n = row->n_tokens - row->first_cell;
	PlacedWay *here = ways + (size_t) (column + 1) * (size_t) (n + 1);

	for (int used = 0; used <= n; used++)
	{
		int last = row->first_cell + used - 1;

		here[used] = (PlacedWay) {FAR, FAR, -1, 0, 0};
		for (int length = 1; length <= used && length <= CELL_WORDS_MAX; length++)
		{
			int first = last - length + 1;

			if (length > 1 && boundary_at(row, first + 1) == BOUNDARY_SURE)
				break;
			if (row_has_cell(row, first, last))
				see_cell(table, row, column, first, last, ways, &here[used]);
		}
	}
}

/* Finds the nearest of all ways; its columns but the last ones, which are blank, are before the end. */
static PlacedWay
find_nearest(const ColumnTable *table, const ColumnLine *row, const PlacedWay *ways)
{
	int n = row->n_tokens - row->first_cell;
	PlacedWay nearest = {FAR, FAR, -1, 0, 0};

	for (int columns = 1; columns <= table->n_columns; columns++)
	{
		const PlacedWay *way = ways + (size_t) columns * (size_t) (n + 1) + n;

		see_ways(&nearest, way, 0, (PlacedWay) {.begins = row->n_tokens, .before = columns});
	}
	return nearest;
}

static void
set_cell(ColumnLine *row, int column, int first, int end)
{
	row->cells[column] = stored_cell(column_words(row, first, end - 1));
}

/* Sets the cells of the nearest way; how many. *first is the column of the first of them. */
static int
set_cells(ColumnLine *row, PlacedWay nearest, const PlacedWay *ways, int *first)
{
	int n = row->n_tokens - row->first_cell;
	int end = row->n_tokens;
	int cells = 0;

	for (int columns = nearest.before; columns > 0; cells++)
	{
		const PlacedWay *way = ways + (size_t) columns * (size_t) (n + 1) + end - row->first_cell;

		*first = columns - 1;
		set_cell(row, columns - 1, way->begins, end);
		end = way->begins;
		columns = way->before;
	}
	return cells;
}

/*
 * Is the nearest way sure, which has so many cells? A row that is off its places, where two cells could be one number, would
 * be nearer to them with cells joined, there being fewer of them. One that takes what may be two cells for a number, and leaves a column
 * blank, must be nearer than the others by as much as it is off: lines are padded one by one.
 */
static bool
is_sure_way(const ColumnTable *table, const ColumnLine *row, PlacedWay nearest, int cells)
{
	int margin = SURE_DISTANCE;
	int fewest;
	int most;

	row_counts(row, row->first_cell, &fewest, &most);
	if (is_pushed(row) || (cells < most && cells < table->n_columns))
		margin += nearest.nearest;
	return nearest.next - nearest.nearest >= margin;
}

/* Reads the row by the places of its cells; false where they are not sure. */
static bool
settle_by_places(ColumnTable *table, ColumnLine *row)
{
	int n = row->n_tokens - row->first_cell;
	Arena arena = {.source = table->scratch.source};
	PlacedWay nearest = {FAR, FAR, -1, 0, 0};
	PlacedWay *ways;

	row->may_have_blank = true;
	if (pushed_table(table))
		return row->by_places = pushed_settle(table, row) == 1;
	if (!table->placed || n > WORDS_PLACED_MAX)
		return false;
	ways =
		arena_array(&arena, (size_t) (n + 1) * (size_t) (table->n_columns + 1), sizeof(PlacedWay));
	if (ways != NULL)
	{
		for (int i = 0; i <= n; i++)
			ways[i] = (PlacedWay) {i == 0 ? 0 : FAR, FAR, -1, 0, 0};
		for (int column = 0; column < table->n_columns; column++)
			fill_column(table, row, column, ways);
		nearest = find_nearest(table, row, ways);
	}
	if (nearest.nearest < FAR)
	{
		int first = 0;
		int cells = set_cells(row, nearest, ways, &first);
		bool room = first == 0 || !is_pushed(row);

		row->may_have_blank = cells < table->n_columns && room;
		row->by_places = room && is_sure_way(table, row, nearest, cells);
		if (!row->by_places)
			column_set_blank(row);
	}
	table->scratch.exhausted |= arena.exhausted;
	arena_release(&arena);
	return row->by_places;
}

/* Reads a row that has a cell for each column; free_parts: one at each boundary that there may be. */
static void
settle_full(const ColumnTable *table, ColumnLine *row, bool free_parts)
{
	int i = row->first_cell;

	row->is_full = true;
	for (int column = 0; column < table->n_columns && i < row->n_tokens; column++)
	{
		int end = row_cell_end(row, i, free_parts);

		set_cell(row, column, i, end);
		i = end;
	}
}

/* Reads a row that has a cell for each column and can be read in one way; false where it is none. */
static bool
settle_unique(const ColumnTable *table, ColumnLine *row)
{
	int fewest;
	int most;

	row_counts(row, row->first_cell, &fewest, &most);
	if (fewest != table->n_columns && most != table->n_columns)
		return false;
	settle_full(table, row, fewest != table->n_columns);
	return true;
}

/* Bytes of the number, or a part of one, or stars, that the word ends with: "tiltak60", "tiltak1,8"; 0 where it has none of its own. */
static size_t
glued_length(Slice word)
{
	size_t digits = 0;
	size_t whole = 0;

	while (digits < word.len &&
		   (is_digit(word.ptr[word.len - digits - 1]) || word.ptr[word.len - digits - 1] == '*'))
		digits++;
	if (digits == 0 || digits > 3 || digits == word.len)
		return 0;
	while (digits + whole + 1 < word.len &&
		   (word.ptr[word.len - digits - 1] == ',' || word.ptr[word.len - digits - 1] == '.') &&
		   is_digit(word.ptr[word.len - digits - whole - 2]))
		whole++;
	if (whole == 0)
		return word.ptr[word.len - digits - 1] == '-' ? 0 : digits;
	return whole > 3 || digits + whole + 1 == word.len ? 0 : digits + 1 + whole;
}

/* Parts a label from the number that is glued to it: "på tiltak60 378". False where none is; "**Oslo**" is in bold. */
static bool
part_glued_label(ColumnTable *table, ColumnLine *row)
{
	const Token *glued;
	Token *tokens;
	Token number;
	size_t digits;

	if (row->first_cell == 0)
		return false;
	glued = &row->tokens[row->first_cell - 1];
	digits = glued_length(glued->text);
	if (digits == 0 || (slice_ends_with(glued->text, "*") && row->tokens[0].text.ptr[0] == '*'))
		return false;
	tokens = arena_array(&table->scratch, (size_t) row->n_tokens + 1, sizeof(Token));
	if (tokens == NULL)
		return false;
	memcpy(tokens, row->tokens, (size_t) row->first_cell * sizeof(Token));
	memcpy(tokens + row->first_cell + 1, row->tokens + row->first_cell,
		   (size_t) (row->n_tokens - row->first_cell) * sizeof(Token));
	number = *glued;
	number.text = (Slice) {slice_end(glued->text) - digits, digits};
	number.start = glued->end - (int) digits;
	number.gap = 0;
	number.is_cell = true;
	number.is_open =
		number.text.ptr[0] != '*' && number.text.ptr[0] != '0' && slice_is_digits(number.text);
	tokens[row->first_cell] = number;
	tokens[row->first_cell - 1].text.len -= digits;
	tokens[row->first_cell - 1].end -= (int) digits;
	row->tokens = tokens;
	row->n_tokens++;
	return true;
}

/* Does a number seem to begin at the end of the label, "på tiltak60", and go on in the first cell? */
static bool
has_glued_label(const ColumnLine *row)
{
	return row->first_cell > 0 && is_pushed(row) && row->tokens[row->first_cell].is_group &&
		   is_digit(slice_end(row->tokens[row->first_cell - 1].text)[-1]);
}

/* How many digits the token begins with. */
static size_t
count_digits(const Token *token)
{
	size_t n = 0;

	while (n < token->text.len && is_digit(token->text.ptr[n]))
		n++;
	return n;
}

/* Is a number of the row parted into groups for sure: "16 099", by a no-break blank, or since there are no more columns? */
static bool
has_group(const ColumnTable *table, const ColumnLine *row)
{
	int fewest;
	int most;

	row_counts(row, row->first_cell, &fewest, &most);
	if (fewest == table->n_columns && most > fewest)
		return true;
	for (int word = row->first_cell + 1; word < row->n_tokens; word++)
	{
		const Token *token = &row->tokens[word];

		if (token->is_group && (token->text.ptr[0] == '0' || token->firm) && token->gap == 1 &&
			token[-1].is_open)
			return true;
	}
	return false;
}

/* Does a number of four digits or more stand apart in the row? */
static bool
has_whole_number(const ColumnLine *row)
{
	for (int word = row->first_cell; word < row->n_tokens; word++)
	{
		const Token *token = &row->tokens[word];

		if (count_digits(token) > 3 && (word == row->first_cell || token->gap > 1) &&
			(word + 1 == row->n_tokens || token[1].gap > 1))
			return true;
	}
	return false;
}

/* Are numbers of the table parted into groups, in more rows than those where they are not? */
static bool
has_groups(const ColumnTable *table)
{
	int parted = 0;

	for (size_t i = table->first_row; i < table->n_lines; i++)
		parted += has_group(table, &table->lines[i]) - has_whole_number(&table->lines[i]);
	return parted > 0;
}

/* The same; looked for but once. */
static bool
is_grouped(ColumnTable *table)
{
	if (!table->grouped_seen)
		table->grouped = has_groups(table);
	table->grouped_seen = true;
	return table->grouped;
}

/*
 * May two numbers be glued together in the row, where numbers are parted into groups: is one of
 * four digits or more behind what could be its first group, "15 38716", or before a group, "8062 710"?
 */
static bool
has_glued_cells(const ColumnLine *row)
{
	for (int word = row->first_cell; word < row->n_tokens; word++)
	{
		const Token *token = &row->tokens[word];

		if (token->text.len > 3 && count_digits(token) > 3 &&
			((word > row->first_cell && token->gap == 1 && token[-1].is_open) ||
			 (word + 1 < row->n_tokens && token[1].gap == 1 && token[1].is_group)))
			return true;
	}
	return false;
}

/* Reads the row with its cells from where they seem to begin, or from near there; false where it is in no way sure. */
static bool
settle_from(ColumnTable *table, ColumnLine *row)
{
	int first = row->first_cell;
	int fewest = 0;
	int most;

	row->glued = has_glued_cells(row) && is_grouped(table);
	if (row->glued)
		return false;
	/* The label is a number, or ends with one. */
	if (is_pushed(row))
		row_counts(row, first, &fewest, &most);
	if ((first == 0 && row->tokens[0].start <= table->margin + 1) ||
		(is_pushed(row) && fewest == table->n_columns + 1))
		row->first_cell = row_cell_end(row, first, false);
	if (row->first_cell ==
		row->n_tokens) /* a number alone, where labels stand: of no known column */
	{
		row->first_cell = first;
		return false;
	}
	if (has_glued_label(row) && part_glued_label(table, row) && settle_unique(table, row))
		return true;
	row_counts(row, row->first_cell, &fewest, &most);
	if (fewest < table->n_columns && part_glued_label(table, row))
		return settle_unique(table, row);
	/* Where one blank parts cells, a number that has one in it may have a blank cell beside it. */
	if (most == table->n_columns && fewest < most && !(table->placed && !has_room(table, row)))
		return settle_by_places(table, row);
	if (fewest == table->n_columns || most == table->n_columns)
	{
		settle_full(table, row, fewest != table->n_columns);
		return true;
	}
	table->any_short |= most < table->n_columns;
	/* Where cells touch, "97 989" may be two, and the row a full one. */
	return !table->touching && fewest <= table->n_columns && settle_by_places(table, row);
}

/* Is the line, in which no gap is sure, a row of the table by its cells? */
static bool
is_weak_row(ColumnTable *table, const ColumnLine *line)
{
	int last = line->n_tokens - 1;
	int fewest;
	int most;

	row_counts(line, line->first_cell, &fewest, &most);
	if (line->first_cell == line->n_tokens || line->first_cell == 0 || fewest > table->n_columns)
		return false;
	if (most < table->n_columns)
		return fewest > 1 && pushed_table(table);
	return table->n_columns > 2 ||
		   (table->placed &&
			abs(off_place(table, line, row_cell_end(line, line->first_cell, false) - 1, last,
						  table->n_columns - 1)) < SURE_DISTANCE) ||
		   (table->placed &&
			abs(off_place(table, line, line->first_cell, last, 0)) < SURE_DISTANCE);
}

/* Are the words of a line without a label the lower halves of numbers, which go on from the row above? */
static bool
is_lower_half(const ColumnTable *table, const ColumnLine *row)
{
	bool touches = row > table->lines && row->blanks == 0 && row[-1].kind == LINE_CELLS;
	int first = row->first_cell;
	int fewest;
	int most;

	for (int i = first; i < row->n_tokens; i++)
	{
		if (row->tokens[i].is_group && row->tokens[i].text.ptr[0] == '0' &&
			(i == first || row->tokens[i].gap >= SURE_GAP))
			return true;
		if (!row->tokens[i].is_group && first == 0)
			first = -1;
	}
	row_counts(row, row->first_cell, &fewest, &most);
	return touches && first == 0 && most < table->n_columns;
}

bool
places_settle(ColumnTable *table)
{
	for (size_t i = table->first_row; i < table->n_lines; i++)
	{
		ColumnLine *line = &table->lines[i];

		if (i % 1000 == 0)
			source_poll(table->scratch.source);
		line->is_row =
			line->kind == LINE_CELLS || (line->kind == LINE_TEXT && is_weak_row(table, line));
		if (!line->is_row)
			continue;
		table->unclear |= is_lower_half(table, line);
		line->n_cells = table->n_columns;
		line->cells = arena_array(&table->scratch, (size_t) line->n_cells, sizeof(StoredCell));
		if (line->cells == NULL)
			return false;
		column_set_blank(line);
		line->unclear = !settle_from(table, line);
		line->glued |= line->unclear && table->touching;
		if (table->scratch.exhausted)
			return false;
	}
	return true;
}
