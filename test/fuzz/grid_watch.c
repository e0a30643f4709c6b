/*-------------------------------------------------------------------------
 *
 * grid_watch.c
 *	  What the first stage makes of a document, held against its lines.
 *
 *-------------------------------------------------------------------------
 */
#include "grid_watch.h"

#include "text/ascii.h"
#include "text/text.h"

/* Cells that are made at once, to be compared with those made one by one. */
#define AT_ONCE 3

/* May the byte be all that stands between two cells: punctuation, and no star? */
static bool
is_punctuation(char c)
{
	return c > ' ' && c < 0x7F && c != '*' && !is_digit(c) && !is_ascii_letter(c);
}

/* Is there anything between start and end that a cell could be? */
static bool
has_print(const char *start, const char *end)
{
	while (start < end)
	{
		size_t space = text_space_length(start, end);

		if (space == 0 && !is_punctuation(*start))
			return true;
		start += space > 0 ? space : 1;
	}
	return false;
}

/* Is the cell read as its text says? What fills an empty cell may be blank. */
static bool
is_read(const GridCell *cell)
{
	Number number = {0};
	CellStatus status = number_read(cell->raw, &number);

	if (cell->status == CELL_BLANK && grid_is_filler(cell->raw))
		return true;
	return cell->status == status &&
		   ((status != CELL_EXACT && status != CELL_DECIMAL) ||
			(cell->number.units == number.units && cell->number.decimals == number.decimals));
}

/* The cells of a row, one by one: all that stands there; true where one is blank. */
static bool
watch_cells(const GridRow *row, size_t *count)
{
	const char *at = slice_end(row->label);
	const char *end = slice_end(row->text);
	GridCells from = grid_cells(row);
	bool any_blank = false;

	demand(row->label.ptr >= row->text.ptr && at <= end &&
			   !has_print(row->text.ptr, row->label.ptr),
		   "line %d: something before the label", row->line);
	for (*count = 0; from.more; (*count)++)
	{
		GridCell cell;

		demand(grid_make_cells(row, &from, &cell, 1) == 1, "line %d: no cell where there is more",
			   row->line);
		demand(cell.raw.ptr >= at && slice_end(cell.raw) <= end && !has_print(at, cell.raw.ptr),
			   "line %d: something before cell %zu", row->line, *count + 1);
		demand(is_read(&cell), "line %d: cell %zu is read as something else", row->line,
			   *count + 1);
		any_blank |= cell.status == CELL_BLANK;
		at = slice_end(cell.raw);
	}
	demand(!has_print(at, end), "line %d: something behind the last cell", row->line);
	return any_blank;
}

/* Several at once are the same cells. */
static void
watch_cells_at_once(const GridRow *row, size_t count, const MemorySource *source)
{
	GridCells one_by_one = grid_cells(row);
	GridCells at_once = grid_cells(row);
	GridCell cells[AT_ONCE];
	size_t n = 0;

	while (at_once.more)
	{
		int made = grid_make_cells(row, &at_once, cells, AT_ONCE);

		demand(made > 0 && (made == AT_ONCE || !at_once.more), "line %d: %d cells at once",
			   row->line, made);
		for (int i = 0; i < made; i++)
		{
			GridCell cell;

			demand(grid_make_cells(row, &one_by_one, &cell, 1) == 1 &&
					   same_place(cell.raw, cells[i].raw) && cell.status == cells[i].status &&
					   is_read(&cells[i]),
				   "line %d: cell %zu is another one among others", row->line, n + 1);
			n++;
		}
	}
	demand(n == count && grid_count(row, source) == count, "line %d has %zu cells, or %zu",
		   row->line, count, n);
}

static void
watch_row(const GridRow *row)
{
	bool is_blank = number_is_blank(row->label);

	demand(row->has_label ? !is_blank : is_blank || grid_is_filler(row->label),
		   "line %d has a label, or none", row->line);
	demand(row->dialect != NULL, "line %d is of no dialect", row->line);
}

/* Dashes and nothing else; a page's number may stand before them. */
static void
watch_rule(const GridRow *row, Arena *arena)
{
	Slice clean = text_clean(row->text, arena);

	for (size_t i = 0; i < clean.len; i++)
		demand(!is_ascii_letter(clean.ptr[i]), "line %d is no rule", row->line);
}

/* Has the line nothing but blank cells in it, were it of that dialect? */
static bool
is_blank_in(const Dialect *dialect, Slice line)
{
	GridCells from = {.row = line, .rest = line, .more = true};
	GridCell cell;

	while (from.more)
	{
		if (dialect->cells(&from, &cell, sizeof(cell), 1) > 0 && cell.status != CELL_BLANK)
			return false;
	}
	return true;
}

/* A line that is left out: white space, blank cells, or the rule that a table's dialect has in it. */
static void
watch_blank(Slice line, int number)
{
	size_t dashes = 0;

	if (grid_count_dashes(line, &dashes) &&
		(dashes == 0 || memchr(line.ptr, '|', line.len) != NULL))
		return;
	for (int i = 0; dialects[i] != NULL; i++)
	{
		if (dialects[i]->cells != NULL && is_blank_in(dialects[i], line))
			return;
	}
	demand(false, "line %d is taken for blank", number);
}

void
watch_grid(const Watch *watch, const MemorySource *source)
{
	LineReader reader;
	Slice text;
	Arena arena = {.source = source};
	bool any_blank = false;

	lines_start(&reader, watch->document);
	for (int number = 1; number <= watch->n_lines; number++)
	{
		const WatchedLine *line = &watch->lines[number];
		size_t count;

		demand(lines_next(&reader, &text) && reader.number == number &&
				   same_place(text, line->text),
			   "line %d begins or ends elsewhere", number);
		if (!line->in_grid)
		{
			watch_blank(grid_line_text(line->text), number);
			continue;
		}
		text = grid_line_text(line->text); /* without marks of captions and headings */
		demand(!has_print(text.ptr, line->grid.text.ptr) &&
				   !has_print(slice_end(line->grid.text), slice_end(text)),
			   "line %d has something around it", number);
		if (line->grid.kind == GRID_RULE)
			watch_rule(&line->grid, &arena);
		if (line->grid.kind != GRID_ROW)
			continue;
		watch_row(&line->grid);
		any_blank |= watch_cells(&line->grid, &count) && line->grid.dialect == &tab_dialect;
		watch_cells_at_once(&line->grid, count, source);
	}
	demand(!lines_next(&reader, &text), "there are more than %d lines", watch->n_lines);
	demand(!any_blank || tab_may_have_blanks(watch->document, source),
		   "a blank cell between tabs where none may be");
	arena_release(&arena);
}
