/*-------------------------------------------------------------------------
 *
 * grid_table.c
 *	  The dialect of tables drawn with characters: "+---+===+" between the rows, "|"
 *	  between the cells, as Pandoc, reStructuredText and consoles have them.
 *
 * A cell is all that stands between two rulers, and may go on over several lines, in
 * the midst of a word even.  Where no rulers stand between the rows of a table, each
 * line is a row.  A ruler, or the edges in it, that is missing somewhere makes a cell
 * that spans rows or columns: it is repeated in each, and a number there is unclear.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/blocks.h"
#include "text/text.h"
#include "words/sense.h"

/* A ruler and a row below it: nothing else looks like that. */
#define GRID_TABLE_BID 90

/* Places in a cell where a word may have been broken that are looked into. */
#define BREAKS_MAX 6

/* A line of a cell. */
typedef struct CellLine
{
	struct CellLine *next;
	Slice text;
	bool full; /* as wide as the cell */
} CellLine;

/* A cell at hand; its first column has the lines. */
typedef struct TableCell
{
	CellLine *first;
	CellLine *last;
	size_t owner;	/* the column that the cell begins in */
	size_t columns; /* that it spans */
	bool ruled;		/* a ruler stands below it */
	bool goes_on;	/* from the row above */
} TableCell;

typedef struct GridTable
{
	GridBlock *block;
	size_t *edges; /* places of the edges, counted in characters from the first */
	size_t n_edges;
	const char **at;	 /* of the line at hand: where its edges are */
	TableCell *cells;	 /* one for each column */
	StoredCell *stored;	 /* the same */
	const char *row;	 /* where the row at hand begins */
	Slice last_line;	 /* of that */
	int line;			 /* the first of that; 0: none */
	int header_line;	 /* the last of the headings, 0 if no ruler tells */
	bool rows_are_lines; /* below the headings */
} GridTable;

/* "+---+===+": what each cell of which is dashes. */
static bool
is_ruler(Slice line)
{
	size_t dashes = 0;

	if (line.len < RULE_DASHES || line.ptr[0] != '+' || slice_end(line)[-1] != '+')
		return false;
	for (size_t i = 0; i < line.len; i++)
	{
		if (line.ptr[i] == '-' || line.ptr[i] == '=')
			dashes++;
		else if (line.ptr[i] != '+' && line.ptr[i] != ':')
			return false;
	}
	return dashes > 0;
}

static int
grid_table_opens(LineReader ahead)
{
	Slice line;

	if (!lines_next(&ahead, &line) || !is_ruler(text_trim(line)) || !lines_next(&ahead, &line))
		return 0;
	line = text_trim(line);
	return line.len > 1 && line.ptr[0] == '|' ? GRID_TABLE_BID : 0;
}

/* The next line of the table; false if it has ended. Two rulers stand between two tables. */
static bool
next_line(LineReader *lines, bool *below_ruler, Slice *line)
{
	LineReader ahead = *lines;
	bool ruler;

	if (!lines_next(&ahead, line))
		return false;
	*line = text_trim(*line);
	if (line->len == 0 || (line->ptr[0] != '|' && line->ptr[0] != '+'))
		return false;
	ruler = is_ruler(*line);
	if (ruler && *below_ruler)
		return false;
	*below_ruler = ruler;
	*lines = ahead;
	return true;
}

/* Moves p past the next character that takes room; none may be left. */
static const char *
next_place(const char *p, const char *end)
{
	unsigned mark;

	if (p < end)
		(void) text_next_code_point(&p, end);
	while (p < end && (unsigned char) *p >= 0x80)
	{
		const char *behind = p;

		mark = text_next_code_point(&behind, end);
		if (!(mark >= 0x300 && mark <= 0x36F) && !(mark >= 0x200B && mark <= 0x200D) &&
			mark != 0xFEFF)
			break;
		p = behind;
	}
	return p;
}

/* Is the + at p an edge: has a ruler on either side? */
static bool
is_edge(const char *p, Slice line)
{
	return (p + 2 < slice_end(line) && (memcmp(p, "+--", 3) == 0 || memcmp(p, "+==", 3) == 0)) ||
		   (p - line.ptr >= 2 && (memcmp(p - 2, "--+", 3) == 0 || memcmp(p - 2, "==+", 3) == 0));
}

/* Marks the places of the edges that the line, which has a ruler in it, has. */
static void
mark_edges(Slice line, char *marks, size_t width)
{
	const char *p = line.ptr;
	bool ruler = is_ruler(line);

	for (size_t place = 0; place < width && p < slice_end(line); place++)
	{
		if (*p == '+' && (ruler || is_edge(p, line)))
			marks[place] = 1;
		p = next_place(p, slice_end(line));
	}
}

/* Finds the edges of the table that the lines begin with, and its end. False without memory. */
static bool
find_edges(GridTable *table, LineReader *lines)
{
	Arena *arena = &table->block->arena;
	LineReader ahead = *lines;
	bool below_ruler = false;
	size_t width;
	char *marks;
	Slice line = {NULL, 0};

	(void) lines_next(&ahead, &line);
	width = text_trim(line).len;
	marks = arena_alloc(arena, width);
	if (marks == NULL)
		return false;
	memset(marks, 0, width);
	while (next_line(lines, &below_ruler, &line))
	{
		source_poll(arena->source);
		if (line.ptr[0] == '+' || memchr(line.ptr, '+', line.len) != NULL)
			mark_edges(line, marks, width);
		if (below_ruler && table->header_line == 0 && memchr(line.ptr, '=', line.len) != NULL)
			table->header_line = lines->number;
	}
	for (size_t i = 0; i < width; i++)
		table->n_edges += marks[i] != 0;
	table->edges = arena_array(arena, table->n_edges, sizeof(size_t));
	table->at = arena_array(arena, table->n_edges, sizeof(char *));
	table->cells = arena_array(arena, table->n_edges - 1, sizeof(TableCell));
	table->stored = arena_array(arena, table->n_edges - 1, sizeof(StoredCell));
	if (arena->exhausted)
		return false;
	for (size_t i = 0, n = 0; i < width; i++)
	{
		if (marks[i] != 0)
			table->edges[n++] = i;
	}
	memset(table->cells, 0, (table->n_edges - 1) * sizeof(TableCell));
	return true;
}

/* Finds where the line's pipes are; false if it has more or fewer than edges. */
static bool
split_by_pipes(GridTable *table, Slice line)
{
	size_t n = 0;

	for (const char *p = line.ptr; (p = memchr(p, '|', (size_t) (slice_end(line) - p))) != NULL;
		 p++)
	{
		if (p > line.ptr && p[-1] == '\\')
			continue;
		if (n == table->n_edges)
			return false;
		table->at[n++] = p;
	}
	return n == table->n_edges;
}

static bool
stands_at_edge(const char *p)
{
	return *p == '|' || *p == '+';
}

/* Finds the edges of the line where its pipes do not tell: by their place. */
static bool
split_by_places(GridTable *table, Slice line)
{
	const char *p = line.ptr;
	size_t place = 0;

	for (size_t i = 0; i < table->n_edges; i++)
	{
		while (place < table->edges[i] && p < slice_end(line))
		{
			p = next_place(p, slice_end(line));
			place++;
		}
		if (p == slice_end(line))
			return false;
		table->at[i] = p;
	}
	return stands_at_edge(table->at[0]) && stands_at_edge(table->at[table->n_edges - 1]);
}

/* Is the text from one edge to another a piece of a ruler? */
static bool
is_ruled(const char *from, const char *to)
{
	size_t dashes = 0;

	return *from == '+' && *to == '+' && to - from > 1 &&
		   grid_count_dashes(slice_between(from + 1, to), &dashes) && dashes > 0 &&
		   memchr(from + 1, ' ', (size_t) (to - from - 1)) == NULL;
}

/* The column after the cell that begins at this one, in the line at hand. */
static size_t
end_of_cell(const GridTable *table, size_t first)
{
	size_t end = first + 1;

	while (end + 1 < table->n_edges && !stands_at_edge(table->at[end]))
		end++;
	return end;
}

/* Adds a line's text to the cell that spans the columns. False without memory. */
static bool
add_line(GridTable *table, size_t first, size_t end, Slice text)
{
	TableCell *cell = &table->cells[first];
	Slice trimmed = text_trim(text);
	CellLine *line;

	for (size_t i = first; i < end; i++)
		table->cells[i].owner = first;
	cell->columns = end - first;
	if (trimmed.len == 0)
		return true;
	line = arena_alloc(&table->block->arena, sizeof(CellLine));
	if (line == NULL)
		return false;
	*line = (CellLine) {.text = trimmed, .full = text.len <= trimmed.len + 2};
	if (cell->last == NULL)
		cell->first = line;
	else
		cell->last->next = line;
	cell->last = line;
	return true;
}

/*
 * May a word have been broken between the two lines? Pandoc fills the lines of a long word
 * from its end: a piece that has the line for itself stands above one that is full.
 * "og" is a word of its own.
 */
static bool
may_break(const CellLine *above, const CellLine *below)
{
	return below->full && memchr(below->text.ptr, ' ', below->text.len) == NULL &&
		   memchr(above->text.ptr, ' ', above->text.len) == NULL && !slice_is(above->text, "og") &&
		   strchr("-,", slice_end(above->text)[-1]) == NULL;
}

/* A capital letter or a digit: what begins a word, or a group of digits. */
static bool
begins_word(Slice text)
{
	return text_begins_capital(text) || is_digit(text.ptr[0]);
}

/* The lines of a cell as one text; the breaks whose bits are set were inside of a word. */
static Slice
join_lines(const TableCell *cell, unsigned inside, Arena *arena)
{
	size_t length = 0;
	int breaks = 0;
	char *joined;

	for (const CellLine *line = cell->first; line != NULL; line = line->next)
		length += line->text.len + 1;
	joined = arena_alloc(arena, length);
	if (joined == NULL)
		return (Slice) {NULL, 0};
	length = 0;
	for (const CellLine *line = cell->first; line != NULL; line = line->next)
	{
		bool known;

		memcpy(joined + length, line->text.ptr, line->text.len);
		length += line->text.len;
		known = line->next != NULL && breaks < BREAKS_MAX && may_break(line, line->next);
		if (line->next != NULL && !(known && (inside & (1U << breaks)) != 0))
			joined[length++] = ' ';
		breaks += known;
	}
	return (Slice) {joined, length};
}

/* Does the vocabulary know the text as a label or heading? */
static bool
is_known(Slice text)
{
	char buffer[TEXT_KEY_MAX];
	Slice clean;

	return text.len <= sizeof(buffer) && text_clean_into(text, buffer, sizeof(buffer), &clean) &&
		   (is_row_label(clean) || is_measure_label(clean) || is_dimension_label(clean) ||
			is_corner_label(clean));
}

/* The text of a cell: words broken over lines are put together as the vocabulary knows them. */
static Slice
text_of(const TableCell *cell, Arena *arena)
{
	unsigned likely = 0;
	int breaks = 0;
	size_t length = 0;

	if (cell->first == cell->last)
		return cell->first == NULL ? (Slice) {"", 0} : cell->first->text;
	for (const CellLine *line = cell->first; line->next != NULL; line = line->next)
	{
		length += line->text.len + 1;
		if (breaks < BREAKS_MAX && may_break(line, line->next))
			likely |= (unsigned) !begins_word(line->next->text) << breaks++;
	}
	for (unsigned other = 0; length <= TEXT_KEY_MAX && breaks > 0 && other < 1U << breaks; other++)
	{
		Slice text = join_lines(cell, likely ^ other, arena);

		if (text.len == 0 || is_known(text))
			return text;
	}
	return join_lines(cell, likely, arena);
}

/* Makes the cells of the row at hand; how many of them print anything. */
static size_t
make_cells(GridTable *table)
{
	size_t n = table->n_edges - 1;
	size_t printed = 0;

	for (size_t i = 0; i < n; i++)
	{
		const TableCell *cell = &table->cells[i];
		GridCell read = {.status = CELL_BLANK};

		source_poll(table->block->arena.source);
		if (cell->owner < i)
		{
			table->stored[i] = table->stored[cell->owner];
			continue;
		}
		read.raw = text_of(cell, &table->block->arena);
		table->stored[i] = stored_cell(read.raw);
		printed += read.raw.len > 0;
		if (i == 0 || (cell->columns <= 1 && !cell->goes_on && cell->ruled))
			continue;
		grid_read_cell(&read);
		if (read.status != CELL_BLANK && read.status != CELL_INVALID)
			table->stored[i].kind = STORED_UNCLEAR;
	}
	return printed;
}

/* The row at hand is whole; the cells with a ruler below them have ended. False without memory. */
static bool
end_row(GridTable *table)
{
	GridBlock *block = table->block;
	size_t n = table->n_edges - 1;
	size_t printed = table->line == 0 ? 0 : make_cells(table);
	Slice row =
		printed == 0 ? table->last_line : slice_between(table->row, slice_end(table->last_line));

	if (printed > 0 && table->cells[0].columns == n && n > 1)
		(void) block_add_text(block, table->line,
							  (Slice) {table->stored[0].ptr, table->stored[0].len});
	else if (printed > 0)
		(void) block_add_row(block, table->line, row, table->stored, n);
	for (size_t i = 0; i < n; i++)
	{
		bool ruled = table->cells[table->cells[i].owner].ruled;

		table->cells[i].goes_on = !ruled;
		if (ruled)
			table->cells[i] = (TableCell) {.owner = i};
	}
	table->line = 0;
	return !block->exhausted && !block->arena.exhausted;
}

/* The line has edges that nothing could find: none of its cells is known. */
static bool
add_broken(GridTable *table, Slice line, int number)
{
	size_t n = table->n_edges - 1;

	for (size_t i = 0; i < n; i++)
	{
		table->stored[i] = stored_cell(line);
		if (i > 0)
			table->stored[i].kind = STORED_UNCLEAR;
	}
	return block_add_row(table->block, number, line, table->stored, n) != NULL;
}

/* Takes a line of the table. False without memory. */
static bool
take_line(GridTable *table, Slice line, int number)
{
	bool ruled = false;
	size_t end;

	source_poll(table->block->arena.source);
	if (!split_by_pipes(table, line) && !split_by_places(table, line))
		return end_row(table) && add_broken(table, line, number);
	for (size_t i = 0; i + 1 < table->n_edges; i = end)
	{
		const char *to;

		end = end_of_cell(table, i);
		to = table->at[end];
		if (!is_ruled(table->at[i], to))
			continue;
		ruled = true;
		for (size_t column = i; column < end; column++)
			table->cells[table->cells[column].owner].ruled = true;
	}
	if (ruled && !end_row(table))
		return false;
	if (table->line == 0 && !is_ruler(line))
	{
		table->line = number;
		table->row = line.ptr;
	}
	table->last_line = line;
	for (size_t i = 0; i + 1 < table->n_edges; i = end)
	{
		end = end_of_cell(table, i);
		if (!is_ruled(table->at[i], table->at[end]) &&
			!add_line(table, i, end, slice_between(table->at[i] + 1, table->at[end])))
			return false;
	}
	return true;
}

/* Has the line a label, and anything after it? */
static bool
is_whole_row(const GridTable *table)
{
	if (text_trim(slice_between(table->at[0] + 1, table->at[1])).len == 0)
		return false;
	for (size_t i = 1; i + 1 < table->n_edges; i++)
	{
		if (text_trim(slice_between(table->at[i] + 1, table->at[i + 1])).len > 0)
			return true;
	}
	return false;
}

/* Is each line below the headings a row, as no ruler stands between them, and most of them are whole? */
static bool
rows_are_lines(GridTable *table, LineReader lines)
{
	size_t rulers = 0;
	size_t whole = 0;
	size_t n = 0;
	bool below_ruler = false;
	Slice line;

	while (next_line(&lines, &below_ruler, &line))
	{
		source_poll(table->block->arena.source);
		if (below_ruler && table->header_line == 0 && rulers == 1)
			table->header_line = lines.number; /* a ruler like all others */
		rulers += below_ruler;
		if (below_ruler || lines.number < table->header_line || table->header_line == 0)
			continue;
		if (rulers > 2 || !split_by_pipes(table, line))
			return false;
		whole += is_whole_row(table);
		n++;
	}
	return n > 1 && whole > n / 2;
}

/* The caption below the table, ": Kvinner", stands above it. */
static bool
read_caption(GridBlock *block, LineReader *lines)
{
	LineReader ahead = *lines;
	Slice line;

	if (!lines_next(&ahead, &line) || (text_trim(line).len == 0 && !lines_next(&ahead, &line)))
		return true;
	line = text_trim(line);
	if (!slice_starts_with(line, ": "))
		return true;
	*lines = ahead;
	return block_add_text(block, ahead.number, (Slice) {line.ptr + 2, line.len - 2}) != NULL;
}

static bool
grid_table_read(LineReader *lines, GridBlock *block)
{
	GridTable table = {.block = block};
	LineReader ahead = *lines;
	bool below_ruler = false;
	Slice line;

	if (!find_edges(&table, lines) || !read_caption(block, lines))
		return true; /* and the block says that memory is exhausted */
	table.rows_are_lines = rows_are_lines(&table, ahead);
	while (next_line(&ahead, &below_ruler, &line))
	{
		if (!take_line(&table, line, ahead.number))
			return true;
		if (!table.rows_are_lines || below_ruler || ahead.number < table.header_line)
			continue;
		for (size_t i = 0; i + 1 < table.n_edges; i++)
			table.cells[i].ruled = true;
		if (!end_row(&table))
			return true;
	}
	for (size_t i = 0; i + 1 < table.n_edges; i++)
		table.cells[i].ruled = true;
	(void) end_row(&table);
	return true;
}

const Dialect grid_table_dialect = {.name = "grid",
									.opens = grid_table_opens,
									.highest_bid = GRID_TABLE_BID,
									.read = grid_table_read};
