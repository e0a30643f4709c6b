/*-------------------------------------------------------------------------
 *
 * blocks.h
 *	  Blocks of a document whose rows are kept in memory, for dialects in which a
 *	  row cannot be read by itself, a cell that spans rows, columns set apart by
 *	  blanks; and, of a short document, for those in which that takes long.
 *
 * Copies of a grid reader, which look ahead, share the blocks: each is read once.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_BLOCKS_H
#define NAVTILTAK_BLOCKS_H

#include "grid/grid.h"

/* A cell as a dialect tells it. */
typedef enum StoredKind
{
	STORED_PRINTED, /* reads as it is printed */
	STORED_FILLER,	/* what the converter writes for an empty cell */
	STORED_UNCLEAR, /* several cells that nothing could tell apart: no number, whatever it looks like */
	STORED_UNCLEAR_BLANK /* the same, some of them blank */
} StoredKind;

typedef struct StoredCell
{
	const char *
		ptr; /* in the document; of labels and headings that go on over lines, in the block's arena */
	uint32_t len;
	uint32_t kind; /* a StoredKind */
} StoredCell;

struct GridBlock
{
	GridBlock *next;
	GridBlock *before;
	const Dialect *dialect;
	const char *start; /* in the document */
	LineReader after;  /* stands behind the block */
	KnownTexts *known; /* headings; of the document */
	FlowMemory **flow; /* what was told of flowed text; of the document */
	KnownTexts *seen;  /* noted: labels and headings of blocks before */
	Arena arena;	   /* what the rows point at */
	GridRow *rows;
	size_t n_rows;
	size_t room;
	const Dialect
		*table;	 /* of the latest block that has no next(), this one or one before it; NULL: none */
	int columns; /* of its latest table, which the next one may go on with; 0: not known */
	bool exhausted;
};

static inline StoredCell
stored_cell(Slice raw)
{
	return (StoredCell) {raw.ptr, (uint32_t) raw.len, STORED_PRINTED};
}

/*
 * Adds a row to the block; the cells, the label first of them, are copied, and read. text is the
 * row in the document. NULL, and block->exhausted set, without memory. What else is special about
 * the row can be set in what is returned, until the next one is added.
 */
extern GridRow *block_add_row(GridBlock *block, int line, Slice text, const StoredCell *cells,
							  size_t n);

/* Reads the rows that dialect->next gives, their cells made. */
extern void block_keep_rows(LineReader *lines, GridBlock *block);

/* Adds a line of text, or a rule; text is in the document. */
extern GridRow *block_add_text(GridBlock *block, int line, Slice text);
extern GridRow *block_add_rule(GridBlock *block, int line, Slice text);

#endif /* NAVTILTAK_BLOCKS_H */
