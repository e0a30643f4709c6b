/*-------------------------------------------------------------------------
 *
 * blocks.c
 *	  Blocks of a document whose rows are kept in memory.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/blocks.h"

#include "text/text.h"

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

static Slice
raw_of(const StoredCell *cell)
{
	return (Slice) {cell->ptr, cell->len};
}

GridRow *
block_add_row(GridBlock *block, int line, Slice text, const StoredCell *cells, size_t n)
{
	StoredCell *stored = arena_array(&block->arena, n, sizeof(StoredCell));
	GridRow row = {.kind = GRID_ROW, .line = line, .text = text, .stored = stored};

	if (stored == NULL)
	{
		block->exhausted = true;
		return NULL;
	}
	memcpy(stored, cells, n * sizeof(StoredCell));
	row.label = raw_of(&stored[0]);
	row.has_label = stored[0].kind != STORED_FILLER && !number_is_blank(row.label);
	row.rest = (Slice) {(const char *) (stored + 1), (n - 1) * sizeof(StoredCell)};
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
take_cell(GridCells *from, StoredCell *stored)
{
	if (from->rest.len < sizeof(StoredCell))
		*stored = (StoredCell) {slice_end(from->row), 0, STORED_PRINTED};
	else
	{
		memcpy(stored, from->rest.ptr, sizeof(StoredCell));
		from->rest.ptr += sizeof(StoredCell);
		from->rest.len -= sizeof(StoredCell);
	}
	from->more = from->rest.len >= sizeof(StoredCell);
}

int
stored_cells(GridCells *from, GridCell *cells, size_t stride, int n)
{
	int made = 0;

	while (made < n && from->more)
	{
		GridCell *cell = (GridCell *) ((char *) cells + stride * (size_t) made++);
		StoredCell stored;

		take_cell(from, &stored);
		cell->raw = raw_of(&stored);
		if (stored.kind == STORED_FILLER)
			cell->status = CELL_BLANK;
		else if (stored.kind == STORED_UNCLEAR || stored.kind == STORED_UNCLEAR_BLANK)
		{
			cell->status = CELL_INVALID;
			cell->doubt = stored.kind == STORED_UNCLEAR ? DOUBT_PART : DOUBT_BLANK;
		}
		else
			grid_read_cell(cell);
	}
	return made;
}
