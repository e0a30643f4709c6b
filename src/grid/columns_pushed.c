/*-------------------------------------------------------------------------
 *
 * columns_pushed.c
 *	  Cells that stand where their column is, unless what is before them pushes
 *	  them to the right.
 *
 * Converters that put each character where it is on the page, but never over another one,
 * write so: a cell behind two blanks or more is at its place, and one behind a single blank is
 * there or further right.  Which column a cell is in then often is certain, however long
 * the label of its row.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/columns.h"

#include <limits.h>

/* Most words of a row that are placed, and most words of a cell. */
#define WORDS_PLACED_MAX 200
#define CELL_WORDS_MAX	 6

/* Cells of a column that are not pushed stand no further apart, */
#define PLACE_SPREAD_MAX 3

/* and shorter ones or longer no further off than this part of the way to the next column, */
#define WAY_PART 4

/* at least, or at most, so many characters. */
#define OFF_MIN 1
#define OFF_MAX 4

/* Of so many rows with a cell in each column the places are certain. */
#define ROWS_PUSHED_MIN 3

/* Does the cell that begins at the token stand right behind what is before it? */
static bool
is_behind(const ColumnLine *row, int token)
{
	return token > 0 && row->tokens[token].gap < SURE_GAP;
}

/* Where cells of a column end that are behind a single blank, the leftmost and the rightmost. */
typedef struct Pushed
{
	int least;
	int most;
} Pushed;

static void
see_least(int *least, int edge)
{
	*least = edge < *least ? edge : *least;
}

static void
see_most(int *most, int edge)
{
	*most = edge > *most ? edge : *most;
}

/* Sees where the cells of a row end that has one for each column. */
static void
see_edges(ColumnTable *table, const ColumnLine *row, bool free_parts, Pushed *pushed)
{
	int i = row->first_cell;

	for (int column = 0; column < table->n_columns && i < row->n_tokens; column++)
	{
		int end = row_cell_end(row, i, free_parts);
		int edge = row->tokens[end - 1].end;

		see_least(is_behind(row, i) ? &pushed[column].least : &table->least[column], edge);
		see_most(is_behind(row, i) ? &pushed[column].most : &table->most[column], edge);
		i = end;
	}
}

/* How far cells of the column may be from those seen, towards the other column, if there is one. */
static int
off_of(const ColumnTable *table, int column, int other)
{
	int way = OFF_MAX * WAY_PART;

	if (other >= 0 && other < column)
		way = table->least[column] - table->most[other];
	else if (other > column && other < table->n_columns)
		way = table->least[other] - table->most[column];
	way /= WAY_PART;
	return way < OFF_MIN ? OFF_MIN : way > OFF_MAX ? OFF_MAX : way;
}

/*
 * Sets where cells of columns are that were always behind a single blank: further right than those
 * of the column before, which may be pushed, too, and no further than the leftmost of them. False where cells are not at
 * places of their columns, or none is pushed off them.
 */
static bool
bound_places(ColumnTable *table, const Pushed *pushed)
{
	bool any = false;

	for (int column = 0; column < table->n_columns; column++)
	{
		int before = column == 0 ? 0 : table->least[column - 1] + 1;

		if (table->most[column] < 0)
		{
			table->least[column] = before;
			table->most[column] = pushed[column].least;
		}
		else if (table->most[column] - table->least[column] > PLACE_SPREAD_MAX ||
				 pushed[column].least < table->least[column] - off_of(table, column, column - 1))
			return false;
		if (table->most[column] < before)
			return false;
		any |= pushed[column].most > table->most[column] + OFF_MIN;
	}
	return any;
}

/* Sees whether cells of the table are at their places unless they are pushed. */
static void
see_pushed(ColumnTable *table)
{
	size_t n = (size_t) table->n_columns;
	Pushed *pushed = arena_array(&table->scratch, n, sizeof(Pushed));
	int rows = 0;

	table->least = arena_array(&table->scratch, n, sizeof(int));
	table->most = arena_array(&table->scratch, n, sizeof(int));
	if (table->scratch.exhausted)
		return;
	for (size_t column = 0; column < n; column++)
	{
		table->least[column] = pushed[column].least = INT_MAX;
		table->most[column] = pushed[column].most = -1;
	}
	for (size_t i = table->first_row; i < table->n_lines; i++)
	{
		const ColumnLine *row = &table->lines[i];
		int fewest;
		int most;

		if (row->kind != LINE_CELLS)
			continue;
		row_counts(row, row->first_cell, &fewest, &most);
		if (fewest != table->n_columns && most != table->n_columns)
			continue;
		see_edges(table, row, fewest != table->n_columns, pushed);
		rows++;
	}
	table->pushes = rows >= ROWS_PUSHED_MIN && bound_places(table, pushed);
}

bool
pushed_table(ColumnTable *table)
{
	if (!table->pushes_seen && table->placed && table->by_right)
		see_pushed(table);
	table->pushes_seen = true;
	return table->pushes;
}

/* Can the tokens from first to last be the cell of the column? */
static bool
fits(const ColumnTable *table, const ColumnLine *row, int first, int last, int column)
{
	int edge = row->tokens[last].end;

	return edge >= table->least[column] - off_of(table, column, column - 1) &&
		   (edge <= table->most[column] + off_of(table, column, column + 1) ||
			is_behind(row, first));
}

/* The ways, two at most, to put the tokens before one into the columns before one. */
typedef struct PushedWay
{
	uint8_t n;
	uint8_t words; /* of the last cell; 0: the column is blank */
} PushedWay;

static void
fill_column(const ColumnTable *table, const ColumnLine *row, int column, const PushedWay *before,
			PushedWay *here)
{
	int n = row->n_tokens - row->first_cell;

	for (int used = 0; used <= n; used++)
	{
		int last = row->first_cell + used - 1;

		here[used] = (PushedWay) {before[used].n, 0};
		for (int words = 1; words <= used && words <= CELL_WORDS_MAX; words++)
		{
			int first = last - words + 1;
			int ways = before[used - words].n;

			if (ways == 0 || !row_has_cell(row, first, last) ||
				!fits(table, row, first, last, column))
				continue;
			ways += here[used].n;
			here[used] = (PushedWay) {(uint8_t) (ways > 2 ? 2 : ways), (uint8_t) words};
		}
	}
}

/* Sets the cells of the row in the one way that there is. */
static void
take_way(const ColumnTable *table, ColumnLine *row, const PushedWay *ways)
{
	int n = row->n_tokens - row->first_cell;
	int used = n;

	for (int column = table->n_columns; column > 0; column--)
	{
		int words = ways[column * (n + 1) + used].words;
		int first = row->first_cell + used - words;

		if (words > 0)
			row->cells[column - 1] = stored_cell(column_words(row, first, first + words - 1));
		used -= words;
	}
}

int
pushed_settle(ColumnTable *table, ColumnLine *row)
{
	int n = row->n_tokens - row->first_cell;
	Arena arena = {.source = table->scratch.source};
	int found = 0;
	PushedWay *ways;

	if (n > WORDS_PLACED_MAX)
		return 0;
	ways =
		arena_array(&arena, (size_t) (n + 1) * (size_t) (table->n_columns + 1), sizeof(PushedWay));
	if (ways != NULL)
	{
		for (int i = 0; i <= n; i++)
			ways[i] = (PushedWay) {i == 0, 0};
		for (int column = 0; column < table->n_columns; column++)
		{
			PushedWay *before = ways + (size_t) column * (size_t) (n + 1);

			fill_column(table, row, column, before, before + n + 1);
		}
		found = ways[table->n_columns * (n + 1) + n].n;
		if (found == 1)
			take_way(table, row, ways);
	}
	table->scratch.exhausted |= arena.exhausted;
	arena_release(&arena);
	return found;
}
