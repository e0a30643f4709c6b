/*-------------------------------------------------------------------------
 *
 * pipe.c
 *	  The dialect of cells set apart by pipes: Markdown's tables, with pipes around
 *	  each row or only between its cells.
 *
 * A row of dashes stands below the first row of a table, whatever that is: here it
 * says nothing.  A row of one cell is a line of text, and so is one whose other cells
 * are placeholders.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/grid.h"

#include "text/text.h"

/*
 * How much is bid: with pipes around the row or dashes below it, nothing else is as
 * likely; two lines that only have as many pipes may be anything with a tab.
 */
#define FRAMED_BID 80
#define BARE_BID   40

/* White space before the first pipe of a row that begins with an empty cell. */
#define EMPTY_CELL_WIDTH 2

/* The first pipe at or after p that no backslash escapes; NULL: none. */
static const char *
find_pipe(const char *p, const char *end)
{
	const char *start = p;

	while (p < end && (p = memchr(p, '|', (size_t) (end - p))) != NULL)
	{
		if (p == start || p[-1] != '\\')
			return p;
		p++;
	}
	return NULL;
}

static size_t
count_pipes(Slice line)
{
	size_t n = 0;

	for (const char *p = line.ptr; line.len > 0 && (p = find_pipe(p, slice_end(line))) != NULL; p++)
		n++;
	return n;
}

static bool
is_pipe(const char *p)
{
	return *p == '|';
}

/* Are there pipes around the row? Spaces before the first one are an empty cell. */
static bool
is_framed(Slice line)
{
	Slice row = text_trim(line);

	return row.len > 1 && is_pipe(row.ptr) && is_pipe(slice_end(row) - 1) &&
		   row.ptr - line.ptr < EMPTY_CELL_WIDTH;
}

/* ":---|---:", with as many cells as there are: the dashes below the first row. */
static bool
is_delimiter(Slice line)
{
	size_t dashes = 0;

	for (size_t i = 0; i < line.len; i++)
	{
		if (line.ptr[i] == '-')
			dashes++;
		else if (line.ptr[i] != '|' && line.ptr[i] != ':' && line.ptr[i] != ' ')
			return false;
	}
	return dashes > 0 && count_pipes(line) > 0;
}

static int
pipe_opens(LineReader ahead)
{
	Slice line;
	Slice next = {NULL, 0};
	size_t pipes;

	if (!lines_next(&ahead, &line) || (pipes = count_pipes(line)) == 0)
		return 0;
	(void) lines_next(&ahead, &next);
	if (is_framed(line) || is_delimiter(next))
		return FRAMED_BID;
	return count_pipes(next) == pipes ? BARE_BID : 0;
}

/* Takes the next cell off the row; false if none is left. */
static bool
take_cell(GridCells *from, Slice *cell)
{
	const char *pipe;

	if (!from->more)
		return false;
	pipe = from->rest.len == 0 ? NULL : find_pipe(from->rest.ptr, slice_end(from->rest));
	from->more = pipe != NULL;
	*cell = text_trim(pipe == NULL ? from->rest : slice_between(from->rest.ptr, pipe));
	if (pipe != NULL)
		from->rest = slice_between(pipe + 1, slice_end(from->rest));
	return true;
}

static int
pipe_cells(GridCells *from, GridCell *cells, size_t stride, int n)
{
	int made = 0;

	while (made < n && from->more)
	{
		GridCell *cell = (GridCell *) ((char *) cells + stride * (size_t) made++);

		(void) take_cell(from, &cell->raw);
		if (grid_is_filler(cell->raw))
			cell->status = CELL_BLANK;
		else
			grid_read_cell(cell);
	}
	return made;
}

/* Is every cell a placeholder, as in the first row of a workbook that begins with its title? */
static bool
are_placeholders(const GridRow *row)
{
	GridCells from = grid_cells(row);
	Slice cell;

	while (take_cell(&from, &cell))
	{
		if (!grid_is_placeholder(cell))
			return false;
	}
	return true;
}

/* Does the line behind say, by dashes for as many cells, that pipes around this one set blank cells apart? */
static bool
has_blank_ends(Slice line, LineReader behind)
{
	Slice next;

	return lines_next(&behind, &next) && is_delimiter(next) && !is_framed(next) &&
		   count_pipes(next) == count_pipes(line);
}

/* Reads a line of the block, which has a pipe; what is behind it is not read yet. */
static void
read_row(Slice line, const LineReader *behind, GridRow *row)
{
	Slice cells = text_trim(line);
	const char *pipe;

	if (is_framed(line) && !has_blank_ends(line, *behind))
		cells = (Slice) {cells.ptr + 1, cells.len - 2};
	pipe = find_pipe(cells.ptr, slice_end(cells));

	*row = (GridRow) {.line = behind->number, .text = line};
	if (pipe == NULL)
	{
		row->kind = GRID_TEXT;
		row->text = text_trim(cells);
		return;
	}
	row->kind = GRID_ROW;
	row->label = text_trim(slice_between(cells.ptr, pipe));
	row->rest = slice_between(pipe + 1, slice_end(cells));
	row->has_label = !grid_is_filler(row->label) && !number_is_blank(row->label);
	if (row->has_label && are_placeholders(row))
	{
		row->kind = GRID_TEXT;
		row->text = row->label;
	}
}

/* Is there anything in the row, or line? */
static bool
is_blank(const GridRow *row)
{
	GridCells from = grid_cells(row);
	GridCell cell;

	if (row->kind == GRID_TEXT)
		return row->text.len == 0 || grid_is_filler(row->text);
	if (row->has_label)
		return false;
	while (pipe_cells(&from, &cell, sizeof(cell), 1) > 0)
	{
		if (cell.status != CELL_BLANK)
			return false;
	}
	return true;
}

static bool
pipe_next(LineReader *lines, GridRow *row)
{
	for (;;)
	{
		LineReader ahead = *lines;
		Slice line;

		if (!lines_next(&ahead, &line) || count_pipes(line) == 0)
			return false;
		*lines = ahead;
		if (is_delimiter(line))
			continue;
		read_row(line, lines, row);
		if (!is_blank(row))
			return true;
	}
}

const Dialect pipe_dialect = {.name = "pipe",
							  .opens = pipe_opens,
							  .highest_bid = FRAMED_BID,
							  .is_kept = true,
							  .next = pipe_next,
							  .cells = pipe_cells};
