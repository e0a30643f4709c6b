/*-------------------------------------------------------------------------
 *
 * blocks.c
 *	  Blocks of a document whose rows are kept in memory.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/blocks.h"

/* Most cells that are made between two polls. */
#define CELLS_AT_ONCE 4096

static GridRow *
add(GridBlock *block, const GridRow *row)
{
	GridRow *rows =
		array_grow(block->arena.source, block->rows, sizeof(GridRow), block->n_rows, &block->room);

	if (rows == NULL)
	{
		block->exhausted = true;
		return NULL;
	}
	block->rows = rows;
	rows[block->n_rows] = *row;
	rows[block->n_rows].dialect = block->dialect;
	return &rows[block->n_rows++];
}

/* Reads a cell. */
static void
read_cell(const StoredCell *stored, GridCell *cell)
{
	cell->raw = (Slice) {stored->ptr, stored->len};
	if (stored->kind == STORED_FILLER)
		cell->status = CELL_BLANK;
	else if (stored->kind == STORED_UNCLEAR || stored->kind == STORED_UNCLEAR_BLANK)
	{
		cell->status = CELL_INVALID;
		cell->doubt = stored->kind == STORED_UNCLEAR ? DOUBT_PART : DOUBT_BLANK;
	}
	else
		grid_read_cell(cell);
}

GridRow *
block_add_row(GridBlock *block, int line, Slice text, const StoredCell *cells, size_t n)
{
	GridCell *stored = arena_array(&block->arena, n, sizeof(GridCell));
	GridRow row = {.kind = GRID_ROW, .line = line, .text = text, .stored = stored};

	if (stored == NULL)
	{
		block->exhausted = true;
		return NULL;
	}
	for (size_t i = 0; i < n; i++)
		read_cell(&cells[i], &stored[i]);
	row.label = stored[0].raw;
	row.has_label = stored[0].status != CELL_BLANK;
	row.rest = (Slice) {(const char *) (stored + 1), (n - 1) * sizeof(GridCell)};
	return add(block, &row);
}

/* Cells of the row at hand, whose number is not known before they are made. */
typedef struct CellBuffer
{
	GridCell *cells;
	size_t n;
	size_t room;
} CellBuffer;

/* Makes the label and the cells of the row; false without memory. */
static bool
make_cells(const GridRow *row, CellBuffer *buffer, const MemorySource *source)
{
	GridCells from = grid_cells(row);

	buffer->n = 0;
	while (buffer->n == 0 || from.more)
	{
		GridCell *cells =
			array_grow(source, buffer->cells, sizeof(GridCell), buffer->n, &buffer->room);
		size_t room;

		if (cells == NULL)
			return false;
		buffer->cells = cells;
		if (buffer->n == 0)
			cells[buffer->n++] = (GridCell) {.raw = row->label,
											 .status = row->has_label ? CELL_INVALID : CELL_BLANK};
		room = buffer->room - buffer->n;
		buffer->n += (size_t) grid_make_cells(row, &from, &cells[buffer->n],
											  room < CELLS_AT_ONCE ? (int) room : CELLS_AT_ONCE);
		source_poll(source);
	}
	return true;
}

/* Adds the row as it is, its cells made. */
static void
keep_row(GridBlock *block, const GridRow *row, CellBuffer *buffer)
{
	GridRow kept = *row;
	GridCell *stored;

	kept.dialect = block->dialect;
	if (row->kind == GRID_ROW)
	{
		if (!make_cells(&kept, buffer, block->arena.source))
		{
			block->exhausted = true;
			return;
		}
		stored = arena_array(&block->arena, buffer->n, sizeof(GridCell));
		if (stored == NULL)
			return;
		memcpy(stored, buffer->cells, buffer->n * sizeof(GridCell));
		kept.stored = stored;
		kept.rest = (Slice) {(const char *) (stored + 1), (buffer->n - 1) * sizeof(GridCell)};
	}
	(void) add(block, &kept);
}

/* Gives back the room that rows have not filled: a document may have a block for each of its lines. */
static void
fit_rows(GridBlock *block)
{
	const MemorySource *source = block->arena.source;
	GridRow *rows;

	if (block->n_rows == 0 || block->n_rows == block->room)
		return;
	rows = source->get(source->context, block->n_rows * sizeof(GridRow));
	block->exhausted |= rows == NULL;
	if (rows == NULL)
		return;
	memcpy(rows, block->rows, block->n_rows * sizeof(GridRow));
	source->put(source->context, block->rows);
	block->rows = rows;
	block->room = block->n_rows;
}

void
block_keep_rows(LineReader *lines, GridBlock *block)
{
	const MemorySource *source = block->arena.source;
	CellBuffer buffer = {.n = 0};
	GridRow row;

	while (!block->exhausted && !block->arena.exhausted && block->dialect->next(lines, &row))
	{
		source_poll(source);
		keep_row(block, &row, &buffer);
	}
	if (buffer.cells != NULL)
		source->put(source->context, buffer.cells);
	fit_rows(block);
}

GridRow *
block_add_text(GridBlock *block, int line, Slice text)
{
	const GridRow row = {.kind = GRID_TEXT, .line = line, .text = text};

	return add(block, &row);
}

GridRow *
block_add_rule(GridBlock *block, int line, Slice text)
{
	const GridRow row = {.kind = GRID_RULE, .line = line, .text = text};

	return add(block, &row);
}

/* Takes the next cell off the row; of a row that has none, a blank one. */
static void
take_cell(GridCells *from, GridCell *cell)
{
	if (from->rest.len < sizeof(GridCell))
		*cell = (GridCell) {.raw = {slice_end(from->row), 0}, .status = CELL_BLANK};
	else
	{
		memcpy(cell, from->rest.ptr, sizeof(GridCell));
		from->rest.ptr += sizeof(GridCell);
		from->rest.len -= sizeof(GridCell);
	}
	from->more = from->rest.len >= sizeof(GridCell);
}

int
stored_cells(GridCells *from, GridCell *cells, size_t stride, int n)
{
	int made = 0;

	while (made < n && from->more)
		take_cell(from, (GridCell *) ((char *) cells + stride * (size_t) made++));
	return made;
}
