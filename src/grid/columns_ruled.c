/*-------------------------------------------------------------------------
 *
 * columns_ruled.c
 *	  Tables under a ruler of dashes, which shows where each column is.
 *
 * The ruler stands below the headings, or above the first row where there are none.  In a table
 * between two lines of dashes a row may take several lines, and a blank one parts it from
 * the next; without such lines each line is a row, and a blank one ends the table.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/columns.h"

#include "text/text.h"

/* Lines of headings above the ruler. */
#define HEADING_LINES_ABOVE 6

/* Most lines that a caption below a table takes. */
#define CAPTION_LINES_MAX 3

/* Where the columns are, in characters. */
typedef struct Ruler
{
	int n;
	int *start;
	int *end;
} Ruler;

/* A row being read: what its cells have so far. */
typedef struct RuledRow
{
	int number;
	Slice text;
	Slice *cells;
	bool any;
} RuledRow;

/* Does a group of dashes begin there, in a line of nothing else? */
static bool
begins_group(Slice text, size_t i)
{
	return text.ptr[i] > ' ' && (i == 0 || text.ptr[i - 1] <= ' ');
}

/* How many groups of dashes the line has, and nothing else but blanks; 0 where it has other things. */
static int
count_groups(Slice text)
{
	int groups = 0;

	if (!column_line_is_ruler(text))
		return 0;
	for (size_t i = 0; i < text.len; i++)
		groups += begins_group(text, i);
	return groups;
}

/* Finds the ruler among the next lines, with text above it but for a line of dashes; its line is read. */
static bool
find_ruler(LineReader *lines, Slice *ruler)
{
	for (int i = 0; i <= HEADING_LINES_ABOVE && lines_next(lines, ruler); i++)
	{
		int groups = column_line_is_foreign(*ruler) ? 0 : count_groups(*ruler);

		if (groups > 1)
			return true;
		if ((groups == 1 && i > 0) || text_trim(*ruler).len == 0 ||
			column_line_is_foreign(*ruler) || column_line_kind(*ruler) == LINE_CELLS)
			return false;
	}
	return false;
}

/* Does the line above a ruler that has no line of dashes over it stand at its columns? */
bool
ruled_opens(LineReader ahead)
{
	LineReader next = ahead;
	Slice first;
	Slice ruler;

	if (!lines_next(&next, &first) || column_line_is_foreign(first))
		return false;
	if (count_groups(first) == 1)
		return find_ruler(&ahead, &ruler);
	if (count_groups(first) > 1)
		return true;
	return lines_next(&next, &ruler) && !column_line_is_foreign(ruler) && count_groups(ruler) > 1;
}

static bool
read_ruler(Slice text, Arena *arena, Ruler *ruler)
{
	int n = count_groups(text);

	*ruler = (Ruler) {.start = arena_array(arena, (size_t) n, sizeof(int)),
					  .end = arena_array(arena, (size_t) n, sizeof(int))};
	if (arena->exhausted)
		return false;
	for (size_t i = 0; i < text.len; i++)
	{
		if (text.ptr[i] <= ' ')
			continue;
		if (begins_group(text, i))
			ruler->start[ruler->n++] = (int) i;
		ruler->end[ruler->n - 1] = (int) i + 1;
	}
	return true;
}

/*
 * Does a word of the line go on where the next column begins, or one begin between two columns, or before the first? Then it is
 * not a row of the table: what a page underlines has dashes as wide as the row above them.
 */
static bool
crosses_columns(const Ruler *ruler, Slice line)
{
	const char *p = line.ptr;
	const char *end = slice_end(line);
	bool blank = true;
	int column = 0;

	for (int at = 0; p < end && column < ruler->n; at++)
	{
		bool was_blank = blank;

		blank = text_space_length(p, end) > 0;
		if (at == ruler->start[column])
		{
			if (!was_blank && !blank)
				return true;
			column++;
		}
		else if (was_blank && !blank && at >= (column == 0 ? 0 : ruler->end[column - 1]))
			return true;
		(void) text_next_code_point(&p, end);
	}
	return false;
}

/* Adds to the cells of the row what the line has in each column. */
static void
take_line(RuledRow *row, const Ruler *ruler, Slice line, int number, Arena *arena)
{
	const char *p = line.ptr;
	const char *end = slice_end(line);
	int at = 0;

	if (!row->any)
		*row = (RuledRow) {number, line, row->cells, true};
	for (int column = 0; column < ruler->n; column++)
	{
		int stop = column + 1 < ruler->n ? ruler->start[column + 1] : (int) COLUMN_LINE_MAX;
		const char *start = p;
		Slice part;

		for (; p < end && at < stop; at++)
			(void) text_next_code_point(&p, end);
		part = text_trim(slice_between(start, p));
		if (part.len == 0 || slice_is(part, "\\")) /* of reStructuredText: a blank cell */
			continue;
		row->cells[column] =
			row->cells[column].len == 0 ? part : arena_join(arena, row->cells[column], part);
	}
}

/* Adds the row, if there is one, and begins the next. */
static bool
flush_row(RuledRow *row, const Ruler *ruler, GridBlock *block, Arena *scratch)
{
	StoredCell *stored;

	if (!row->any)
		return true;
	stored = arena_array(scratch, (size_t) ruler->n, sizeof(StoredCell));
	if (stored == NULL)
		return false;
	for (int column = 0; column < ruler->n; column++)
	{
		Slice cell = row->cells[column];

		stored[column] = stored_cell(cell.len > 0 ? cell : (Slice) {slice_end(row->text), 0});
		row->cells[column] = (Slice) {NULL, 0};
	}
	row->any = false;
	return block_add_row(block, row->number, row->text, stored, (size_t) ruler->n) != NULL;
}

/*
 * Is a ruler below the first one the last of its table: does no line touch it? One that
 * stands between headings and rows, as in reStructuredText, has a row right below it.
 */
static bool
ends_table(LineReader ahead)
{
	Slice below;

	return !lines_next(&ahead, &below) || text_trim(below).len == 0 ||
		   column_line_is_foreign(below) || count_groups(below) > 0;
}

/* Reads the lines above the ruler, and below it; framed: between lines of dashes. */
static bool
read_rows(LineReader *lines, GridBlock *block, const Ruler *ruler, bool framed, Arena *scratch)
{
	RuledRow row = {.cells = arena_array(scratch, (size_t) ruler->n, sizeof(Slice))};
	bool below = false;
	LineReader ahead = *lines;
	Slice text;

	if (row.cells == NULL)
		return false;
	for (int column = 0; column < ruler->n; column++)
		row.cells[column] = (Slice) {NULL, 0};
	while (lines_next(&ahead, &text) && !column_line_is_foreign(text))
	{
		int groups = count_groups(text);
		bool blank = text_trim(text).len == 0;

		if (ahead.number % 1000 == 0)
			source_poll(scratch->source);
		if ((blank && !framed) || (below && groups == 0 && crosses_columns(ruler, text)))
			break;
		if ((groups > 0 || blank || (below && !framed)) && !flush_row(&row, ruler, block, scratch))
			return false;
		if (groups == 1 || (groups > 1 && below && ends_table(ahead)))
		{
			*lines = ahead;
			break;
		}
		below |= groups > 1;
		if (groups == 0 && !blank)
			take_line(&row, ruler, text, ahead.number, &block->arena);
		*lines = ahead;
	}
	return flush_row(&row, ruler, block, scratch);
}

/* Reads the caption below the table, ": Kvinner", with the lines that it goes on in; empty where there is none. */
static Slice
read_caption(LineReader *lines, int *number)
{
	LineReader ahead = *lines;
	const char *start;
	Slice line;

	if (!lines_next(&ahead, &line) || (text_trim(line).len == 0 && !lines_next(&ahead, &line)))
		return (Slice) {NULL, 0};
	line = text_trim(line);
	if (!slice_starts_with(line, ": "))
		return (Slice) {NULL, 0};
	*number = ahead.number;
	start = line.ptr + 2;
	for (int i = 1;; i++)
	{
		const char *end = slice_end(line);

		*lines = ahead;
		/* ":::" ends what Pandoc fences. */
		if (i == CAPTION_LINES_MAX || !lines_next(&ahead, &line) || text_trim(line).len == 0 ||
			slice_starts_with(text_trim(line), ":"))
			return text_trim(slice_between(start, end));
	}
}

/* The caption below the table stands above it, where its rows begin in the block. */
static bool
add_caption(LineReader *lines, GridBlock *block, size_t first)
{
	int number = 0;
	Slice caption = read_caption(lines, &number);
	GridRow text;

	if (caption.len == 0)
		return true;
	if (block_add_text(block, number, caption) == NULL)
		return false;
	text = block->rows[block->n_rows - 1];
	memmove(block->rows + first + 1, block->rows + first,
			(block->n_rows - 1 - first) * sizeof(GridRow));
	block->rows[first] = text;
	return true;
}

/* Are there rows from first on, or headings, and no cell in them? What a page underlines may stand between lines of text. */
static bool
lack_cells(const GridBlock *block, size_t first)
{
	for (size_t row = first; row < block->n_rows; row++)
	{
		size_t n = block->rows[row].rest.len / sizeof(GridCell);

		for (size_t i = 1; block->rows[row].stored != NULL && i <= n; i++)
		{
			if (block->rows[row].stored[i].status != CELL_BLANK)
				return false;
		}
	}
	return block->n_rows > first;
}

bool
ruled_read(LineReader *lines, GridBlock *block)
{
	Arena scratch = {.source = block->arena.source};
	LineReader ahead = *lines;
	LineReader first = *lines;
	Slice text;
	Slice dashes;
	Ruler ruler;
	size_t rows = block->n_rows;
	bool framed;
	bool read = false;

	if (!ruled_opens(*lines) || !lines_next(&first, &dashes) || !find_ruler(&ahead, &text))
		return false;
	framed = count_groups(dashes) == 1;
	ahead = framed ? first : *lines;
	if (read_ruler(text, &scratch, &ruler) && read_rows(&ahead, block, &ruler, framed, &scratch) &&
		add_caption(&ahead, block, rows))
		read = !lack_cells(block, rows);
	if (read)
		*lines = ahead;
	else
		block->n_rows = rows;
	block->exhausted |= scratch.exhausted;
	arena_release(&scratch);
	return read;
}
