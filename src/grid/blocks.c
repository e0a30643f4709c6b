/*-------------------------------------------------------------------------
 *
 * blocks.c
 *	  Blocks of a document whose rows are kept in memory.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/blocks.h"

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
