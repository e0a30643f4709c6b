/*-------------------------------------------------------------------------
 *
 * columns.c
 *	  The dialect of columns set apart by blanks, as they stand on a printed page:
 *	  see columns.h.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/columns.h"
#include "grid/flow.h"

#include "text/text.h"
#include "words/sense.h"
#include "words/titles.h"

/* How much is bid: any cell that is set apart otherwise counts for more. */
#define COLUMNS_BID 30
#define RULED_BID	60

/* So many blank lines end a table, unless a row follows. */
#define END_BLANK_LINES 3

/* Lines behind the first row that show where labels begin. */
#define MARGIN_LINES 4

/* Reads the next line that is not blank; false at the end, or where none of this dialect follows. */
static bool
next_line(LineReader *lines, ColumnLine *line, int most)
{
	LineReader ahead = *lines;
	Slice text;

	*line = (ColumnLine) {.blanks = 0};
	for (int i = 0; i < most && lines_next(&ahead, &text); i++)
	{
		if (column_line_is_foreign(text))
			return false;
		line->kind = column_line_kind(text);
		if (line->kind != LINE_BLANK)
		{
			line->number = ahead.number;
			line->text = text;
			line->after = ahead;
			*lines = ahead;
			return true;
		}
		line->blanks++;
	}
	return false;
}

/* Does a source stand beside other text in the line: "Kilde: NAV      Helt ledige. Fylke"? */
static bool
has_source_beside(Slice text)
{
	Slice trimmed = text_trim(text);
	Slice source = column_source(trimmed);

	return source.len > 0 && source.len < trimmed.len;
}

static int
columns_opens(LineReader ahead)
{
	LineReader start = ahead;
	ColumnLine line;
	Slice texts[LEAD_LINES_MAX + 1];
	int n = 1;

	if (!next_line(&ahead, &line, 1))
		return 0;
	if (ruled_opens(start))
		return RULED_BID;
	if (has_source_beside(line.text))
		return COLUMNS_BID;
	texts[0] = line.text;
	for (int i = 0; i < LEAD_LINES_MAX && line.kind != LINE_CELLS; i++)
	{
		if (!next_line(&ahead, &line, LEAD_LOOK_MAX) || line.kind == LINE_RULER)
			return 0;
		texts[n++] = line.text;
	}
	if (line.kind != LINE_CELLS)
		return 0;
	for (int i = 0; i < n; i++)
	{
		if (flow_is_glued_row(texts[i]))
			return 0;
	}
	return COLUMNS_BID;
}

/* Adds the line to the table, taken apart; false without memory. */
static bool
add_line(ColumnTable *table, const ColumnLine *line)
{
	ColumnLine *lines = array_grow(table->scratch.source, table->lines, sizeof(ColumnLine),
								   table->n_lines, &table->room);

	if (lines == NULL)
	{
		table->scratch.exhausted = true;
		return false;
	}
	table->lines = lines;
	lines[table->n_lines] = *line;
	return column_line_read(&lines[table->n_lines++], &table->scratch);
}

/* Where the cells of the row begin may be the furthest left. */
static void
see_row(ColumnTable *table, const ColumnLine *row)
{
	int start = row->first_cell < row->n_tokens ? row->tokens[row->first_cell].start : -1;

	if (row->first_cell == 0 && start <= table->margin + 1)
	{
		int second = row->n_tokens > 1 ? row->tokens[1].start : -1;

		start = second;
	}
	if (start >= 0 && start < table->cells_from)
		table->cells_from = start;
}

/* Reads the lines before the first row, and it; false where there is none near, or no memory. */
static bool
read_lead(LineReader *lines, ColumnTable *table)
{
	ColumnLine line;
	ColumnLine *added;

	for (int i = 0; i <= LEAD_LINES_MAX; i++)
	{
		if (!next_line(lines, &line, LEAD_LOOK_MAX) || line.kind == LINE_RULER ||
			!add_line(table, &line))
			return false;
		added = &table->lines[table->n_lines - 1];
		if (added->kind == LINE_TEXT && headings_fit_row(table, table->n_lines - 1))
			added->kind = LINE_CELLS;
		if (added->kind == LINE_CELLS && !headings_are_years(added))
		{
			table->first_row = table->n_lines - 1;
			return true;
		}
	}
	return false;
}

/* Finds where labels begin, from the first row and what is around it. False without memory. */
static bool
find_margin(LineReader ahead, ColumnTable *table)
{
	const ColumnLine *row = &table->lines[table->first_row];
	ColumnLine line;

	table->margin = row->tokens[0].start;
	if (table->first_row > 0 && row->blanks == 0 && row[-1].n_tokens > 0 &&
		row[-1].tokens[0].start < table->margin)
		table->margin = row[-1].tokens[0].start;
	for (int i = 0; i < MARGIN_LINES && next_line(&ahead, &line, LEAD_LOOK_MAX); i++)
	{
		if (line.text.ptr[0] == '\f' || line.blanks >= END_BLANK_LINES)
			break;
		if (!column_line_read(&line, &table->scratch))
			return false;
		if (headings_are_page_line(&line) ||
			(line.kind == LINE_TEXT && headings_are_other_text(&line, &table->scratch)))
			break;
		if (line.tokens[0].start < table->margin)
			table->margin = line.tokens[0].start;
	}
	table->cells_from = table->headed_from;
	see_row(table, row);
	return true;
}

/* Is there a table without headings: two rows, or one whose label is known? */
static bool
is_bare_table(LineReader ahead, const ColumnTable *table)
{
	const ColumnLine *row = &table->lines[table->first_row];
	ColumnLine next;

	if (row->first_cell > 0 && is_row_label(column_words(row, 0, row->first_cell - 1)))
		return true;
	return next_line(&ahead, &next, 3) && next.kind == LINE_CELLS;
}

/* Do dashes under a row underline its cells, more than one of them, as they part rows from each other? */
static bool
underlines_row(const ColumnLine *line)
{
	return line->kind == LINE_RULER && line->n_tokens > 1 && line->blanks == 0 &&
		   line[-1].kind == LINE_CELLS;
}

/* Is a line that ends in no cells, or in those of a page's foot, the first that is not of the table? */
static bool
ends_table(ColumnTable *table, const ColumnLine *line)
{
	int chunk = column_chunk_end(line, 0);

	if (underlines_row(line))
		return false;
	if (line->text.ptr[0] == '\f' || line->kind == LINE_RULER ||
		(line->blanks >= END_BLANK_LINES && line->kind != LINE_CELLS) ||
		headings_are_here(table, line, &table->scratch) || headings_are_page_line(line))
		return true;
	if (line->kind == LINE_CELLS)
		return false;
	return (chunk < line->n_tokens && line->first_cell == line->n_tokens &&
			line->tokens[chunk].start >= table->cells_from) ||
		   headings_are_other_text(line, &table->scratch);
}

/*
 * May the last line, which has no cells, go on with the label of the row above it: right below one that has none of
 * its own, or small, below another line of that, or as the name of which that is a total?
 */
static bool
may_end_label(ColumnTable *table)
{
	const ColumnLine *line = &table->lines[table->n_lines - 1];
	bool below_label = line[-1].first_cell == line[-1].n_tokens;

	return line->blanks == 0 &&
		   (line[-1].first_cell == 0 || (below_label && text_begins_small(text_trim(line->text))) ||
			labels_end_total(table, table->n_lines - 2));
}

/* Reads the rows behind the first; false without memory. */
static bool
read_rows(LineReader *lines, ColumnTable *table)
{
	ColumnLine line;
	size_t kept = table->n_lines;

	while (next_line(lines, &line, LEAD_LOOK_MAX))
	{
		const ColumnLine *added;

		if (table->n_lines % 1000 == 0)
			source_poll(table->scratch.source);
		if (!add_line(table, &line))
			return false;
		added = &table->lines[table->n_lines - 1];
		if (ends_table(table, added))
			break;
		if (line.kind == LINE_CELLS)
			see_row(table, added);
		if (added->first_cell < added->n_tokens ||
			(table->n_lines - kept == 1 && may_end_label(table)))
			kept = table->n_lines;
		if (table->n_lines - kept > LEAD_LINES_MAX)
			break;
	}
	table->n_lines = kept;
	*lines = table->lines[kept - 1].after;
	return true;
}

static bool
add_text(GridBlock *block, const ColumnLine *line)
{
	return column_text_add(block, line->number, line->text);
}

/* The label of a row that is unclear, without the numbers, two or more, that only stand too near to it. */
static Slice
unclear_label(const ColumnLine *line)
{
	int n = line->first_cell;

	while (n > 0 && line->tokens[n - 1].is_cell)
		n--;
	return line->label.len > 0 || n == 0 || n + 1 >= line->first_cell
			   ? column_label(line)
			   : column_words(line, 0, n - 1);
}

/* The words from first to before end of the line; none, at its start, where there are none. */
static StoredCell
words_cell(const ColumnLine *line, int first, int end)
{
	return stored_cell(first < end ? column_words(line, first, end - 1)
								   : (Slice) {line->text.ptr, 0});
}

/* The labels of a row that has two. */
static void
add_two_labels(const ColumnTable *table, const ColumnLine *line, StoredCell *cells)
{
	int second = labels_second(table, line);

	cells[0] = words_cell(line, 0, second);
	cells[1] = words_cell(line, second, line->first_cell);
}

/* Adds a row of the table to the block. */
static bool
add_row(ColumnTable *table, GridBlock *block, const ColumnLine *line)
{
	size_t labels = table->two_labels ? 2 : 1;
	size_t n = (size_t) line->n_cells + labels;
	StoredCell *cells = arena_array(&table->scratch, n, sizeof(StoredCell));
	bool unclear = line->unclear || line->is_torn || table->unclear;
	GridRow *row;

	if (cells == NULL)
		return false;
	if (table->two_labels)
		add_two_labels(table, line, cells);
	else
		cells[0] = stored_cell(unclear ? unclear_label(line) : column_label(line));
	for (int i = 0; i < line->n_cells; i++)
	{
		StoredCell *cell = &cells[(size_t) i + labels];

		*cell = line->cells[i];
		if (unclear)
		{
			*cell = stored_cell(column_words(line, line->first_cell, line->n_tokens - 1));
			cell->kind = STORED_UNCLEAR;
		}
	}
	row = block_add_row(block, line->number, line->text, cells, n);
	if (row == NULL)
		return false;
	row->settling = unclear ? SETTLED_NOT : line->by_sums ? SETTLED_BY_SUMS : SETTLED_BY_ITSELF;
	if (!unclear && !table->two_labels && line->cells[0].len > 0)
		row->first = FIRST_NUMBER;
	return true;
}

/* Adds all to the block: headings, unless there are none, rows where read is set, and text. */
static bool
add_all(ColumnTable *table, GridBlock *block, bool headed, bool read)
{
	size_t headings = 0; /* behind the row of them */

	for (size_t i = 0; i < table->n_lines; i++)
	{
		const ColumnLine *line = &table->lines[i];
		bool last_heading = line->is_heading && !table->lines[i + 1].is_heading;
		bool added = true;

		if (i == table->first_row && read)
			added = columns_add_up(table, headings > 0 ? &block->rows[headings - 1] : NULL);
		if (!added)
			return false;
		if (line->is_heading && headed)
		{
			added = !last_heading || headings_add(table, block);
			headings = block->n_rows;
		}
		else if (line->is_row && read)
		{
			if (!line->is_torn && labels_is_whole(table, i))
				text_note(block->seen, column_label(line));
			added = add_row(table, block, line);
		}
		else if ((!line->is_joined && line->kind != LINE_RULER) || !read)
			added = add_text(block, line);
		if (!added)
			return false;
	}
	return true;
}

/* Tells columns, cells and labels of the lines apart, and adds them to the block. False without memory. */
static bool
read_table(ColumnTable *table, GridBlock *block)
{
	size_t rows = block->n_rows;
	bool headed;

	if (!columns_part_touching(table))
		return false;
	headings_find(table, &block->arena);
	labels_see_second(table);
	labels_see_numbers(table);
	headed = table->first_row > 0;
	for (size_t i = 0; headed && i < table->first_row && !table->lines[i].is_heading; i++)
		headed = i + 1 < table->first_row;
	table->n_columns = headed ? headings_count(table) : places_count(table);
	if (!headed && block->columns > table->n_columns)
		table->n_columns = block->columns;
	if (table->n_columns < 1)
		table->n_columns = 1;
	if (!places_find(table, table->n_columns) || !places_settle(table))
		return false;
	/* Where nothing says how many columns there are, blank cells leave that open. */
	for (size_t i = 0; i < table->n_lines && !headed && table->n_columns != block->columns; i++)
		table->unclear |= table->lines[i].is_row && !table->lines[i].is_full;
	block->columns = table->n_columns;
	labels_join(table, block);
	if (!labels_see_blank_rows(table, &block->arena))
		return false;
	if (add_all(table, block, headed, true))
		return true;
	block->n_rows = rows;
	/* Headings that cannot be told apart leave their table text, which is then named as such. */
	return !table->scratch.exhausted && !block->arena.exhausted && !block->exhausted &&
		   add_all(table, block, false, false);
}

/* Reads a line of text that has a source beside it; false where it is none. */
static bool
read_source_line(LineReader *lines, GridBlock *block)
{
	LineReader ahead = *lines;
	Slice text;

	if (!lines_next(&ahead, &text) || !has_source_beside(text) ||
		!column_text_add(block, ahead.number, text))
		return false;
	*lines = ahead;
	return true;
}

/* Is there a table, its first lines being read? */
static bool
is_table(LineReader ahead, ColumnTable *table, Arena *arena)
{
	bool headed = false;

	if (!find_margin(ahead, table) || headings_are_page_line(&table->lines[table->first_row]))
		return false;
	headings_find(table, arena);
	for (size_t i = 0; i < table->first_row; i++)
		headed |= table->lines[i].is_heading;
	return headed || is_bare_table(ahead, table);
}

static bool
columns_read(LineReader *lines, GridBlock *block)
{
	ColumnTable table = {.known = block->known,
						 .seen = block->seen,
						 .headed_from = COLUMN_LINE_MAX,
						 .scratch = {.source = block->arena.source}};
	LineReader ahead = *lines;
	bool read = false;

	if (ruled_read(lines, block) || read_source_line(lines, block))
		return true;
	if (read_lead(&ahead, &table) && is_table(ahead, &table, &block->arena))
		read = read_rows(&ahead, &table) && read_table(&table, block);
	block->exhausted |= table.scratch.exhausted;
	arena_release(&table.scratch);
	if (table.lines != NULL)
		block->arena.source->put(block->arena.source->context, table.lines);
	if (read)
		*lines = ahead;
	return read;
}

/* A blank cell is a gap, and any document with a gap may have one. */

const Dialect columns_dialect = {.name = "columns",
								 .by_blanks = true,
								 .opens = columns_opens,
								 .highest_bid = RULED_BID,
								 .read = columns_read};
