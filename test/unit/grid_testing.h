/*-------------------------------------------------------------------------
 *
 * grid_testing.h
 *	  What the grid makes of a document: rows, headings and labels, for the tests of
 *	  dialects that keep blocks.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_GRID_TESTING_H
#define NAVTILTAK_GRID_TESTING_H

#include "testing.h"

#include "grid/grid.h"

typedef struct GridCase
{
	const char *what;
	const char *text;
	const char *expected; /* see add_grid_row() */
} GridCase;

static inline void
add_trimmed(Output *out, Slice text)
{
	add_slice(out, text_trim(text));
}

/* "<label> cell, cell" of a row, "? <label>" where it is not clear, the text of a line. */
static inline void
add_grid_row(Output *out, const GridRow *row)
{
	GridCells from = grid_cells(row);
	GridCell cell;
	bool unclear = row->settling == SETTLED_NOT;

	if (row->kind != GRID_ROW)
	{
		add_trimmed(out, row->text);
		addf(out, "\n");
		return;
	}
	addf(out, "%s<", unclear ? "? " : "");
	add_trimmed(out, row->label);
	addf(out, ">");
	for (int i = 0; from.more; i++)
	{
		(void) grid_make_cells(row, &from, &cell, 1);
		if (unclear)
		{
			check(cell.status == CELL_INVALID, "a cell that is not clear");
			continue;
		}
		addf(out, i == 0 ? " " : ", ");
		add_slice(out, cell.raw);
	}
	addf(out, "\n");
}

/* The document comes out so, line by line, and all memory is given back. */
static inline void
check_grid_case(const GridCase *c)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	GridBlocks blocks;
	GridReader reader;
	GridRow row;
	Output out = {0};

	add_bytes(&out, "", 0);
	grid_start(&reader, slice_of(c->text), &blocks, &source);
	while (grid_next(&reader, &row))
		add_grid_row(&out, &row);
	check(strcmp(out.text, c->expected) == 0, c->what);
	if (strcmp(out.text, c->expected) != 0)
		printf("  got\n%s  not\n%s", out.text, c->expected);
	grid_release(&blocks);
	check_int(heap.live, 0, "memory is given back");
	free(out.text);
}

#endif /* NAVTILTAK_GRID_TESTING_H */
