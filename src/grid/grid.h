/*-------------------------------------------------------------------------
 *
 * grid.h
 *	  The first stage: a document as rows of cells and lines of text, whatever
 *	  its dialect.
 *
 * A dialect is how a converter writes a table down: cells set apart by tabs, by
 * pipes.  Each is one file here and one line in the registry.  A block of a
 * table goes to the dialect that bids most for it, so that a document may change
 * its dialect from table to table; what nobody bids for is a line of text.
 *
 * What a cell prints, a number, a star, nothing, is read here and nowhere else.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_GRID_H
#define NAVTILTAK_GRID_H

#include "grid/known_texts.h"
#include "grid/lines.h"
#include "text/arena.h"
#include "text/number.h"

typedef enum GridKind
{
	GRID_TEXT, /* a line outside tables */
	GRID_ROW,  /* cells */
	GRID_RULE  /* dashes and nothing else */
} GridKind;

/* What the first cell behind a label is seen to be at once. */
typedef enum GridFirst
{
	FIRST_UNSEEN,
	FIRST_NUMBER, /* a number, and no year */
	FIRST_BLANK
} GridFirst;

/* How the cells of a row were told apart where its digits and blanks leave a choice. */
typedef enum GridSettling
{
	SETTLED_BY_ITSELF, /* they leave none */
	SETTLED_BY_SUMS,   /* by what the table adds up to */
	SETTLED_NOT		   /* some cells are unclear */
} GridSettling;

typedef struct Dialect Dialect;
typedef struct GridBlock GridBlock;
typedef struct GridCell GridCell;
typedef struct FlowMemory FlowMemory; /* flow.h */

/*
 * A row or line, as printed. Slices are of the document, but for labels and headings
 * that a dialect has joined from several lines. The first cell of a row is its label.
 * The others are kept as its dialect left them, and made when they are asked for: a
 * table of a million rows costs no cell each.
 */
typedef struct GridRow
{
	GridKind kind;
	int line; /* from 1 */
	bool has_label;
	char delimiter; /* between cells, of dialects that have several */
	GridFirst first;
	GridSettling settling;
	Slice text;
	Slice label; /* of a row without one: as printed, nothing but white space and markup */
	Slice rest;
	const GridCell *stored; /* the label and the cells, where the dialect keeps them; else NULL */
	const Dialect *dialect;
} GridRow;

/* What nothing tells of a cell, which is invalid then: its raw is all that it may be a part of. */
typedef enum GridDoubt
{
	DOUBT_NONE,
	DOUBT_PART, /* which part of it, */
	DOUBT_BLANK /* or none: it is fewer cells than the row has */
} GridDoubt;

/* A cell: raw is as printed, markup and all, and how the number reads, see number.h. */
struct GridCell
{
	Slice raw;
	Number number;
	CellStatus status;
	GridDoubt doubt; /* set where it is invalid */
};

/* The cells of a row that are still to be made. Starts as grid_cells(). */
typedef struct GridCells
{
	Slice row;
	Slice rest;
	bool more;
	char delimiter;
} GridCells;

struct Dialect
{
	const char *name; /* as navtiltak_report has it */
	bool by_blanks;	  /* nothing but blanks, or nothing at all, sets its cells apart */
	bool is_kept;	  /* rows that next gives are read once and kept, where the document is short */

	/*
	 * How likely does a block of this dialect begin with the next line: 0 (it does
	 * not) to highest_bid, which is 100 at most (nothing else does)? Looks a bounded way
	 * ahead. NULL: another dialect bids for this one, too, and says in block->dialect which
	 * of them it is.
	 */
	int (*opens)(LineReader ahead);
	int highest_bid;

	/*
	 * The next row of the block, all of it set but the dialect. False,
	 * with nothing read, where the block has ended.
	 */
	bool (*next)(LineReader *lines, GridRow *row);

	/*
	 * Or, where next is NULL: reads the whole block into block, see blocks.h, and moves
	 * the lines behind it. False, with nothing done, where there is no such block after
	 * all, as is seen within a bounded look.
	 */
	bool (*read)(LineReader *lines, GridBlock *block);

	/*
	 * Makes the next cells of a row, n of them or what is left; how many. They stand
	 * stride bytes apart, so that they can be parts of something larger. NULL where
	 * read() makes them.
	 */
	int (*cells)(GridCells *from, GridCell *cells, size_t stride, int n);
};

/* The registry, NULL-terminated; of two that bid the same, the first is taken. */
extern const Dialect *const dialects[];
extern const Dialect tab_dialect;
extern const Dialect pipe_dialect;
extern const Dialect grid_table_dialect;
extern const Dialect csv_dialect;
extern const Dialect html_dialect;
extern const Dialect columns_dialect;
extern const Dialect flow_dialect;
extern const Dialect lines_dialect;

/* Lines of which the bid is remembered that is asked for most. */
#define BIDS_KEPT 16

/* What a dialect bids for the line that begins there. */
typedef struct KeptBid
{
	const char *start; /* NULL: of no line */
	int bid;
} KeptBid;

/* The blocks of a document that stand in memory, in order. grid_start() begins them. */
typedef struct GridBlocks
{
	GridBlock *first;
	GridBlock *recent; /* the one that was asked for last, NULL for none */
	const MemorySource *source;
	KnownTexts known;			 /* headings */
	FlowMemory *flow;			 /* what was told of flowed text; NULL: nothing yet */
	KnownTexts seen;			 /* noted: labels and headings of blocks before */
	KeptBid csv_bids[BIDS_KEPT]; /* of lines that others look ahead to */
	const Dialect *dialect;		 /* of the latest block that is forgotten */
	int columns;				 /* of its latest table */
	Slice document;
	bool keep;			/* the document is short */
	uint8_t *no_blocks; /* of such a one, a bit for each of its bytes: no block begins there */
	bool exhausted;		/* memory ran out: the document ends before its end */
} GridBlocks;

/* Documents of at most so many bytes are short: what is read of them is not read again. */
#define SHORT_DOCUMENT ((size_t) 4 * 1024 * 1024)

/* A document being read row by row. A copy of it looks ahead. */
typedef struct GridReader
{
	LineReader lines;
	const Dialect *dialect; /* of the block at hand, NULL outside of blocks */
	const GridBlock *block; /* the same, where it stands in memory */
	size_t next_row;		/* of that */
	GridBlocks *blocks;		/* shared by all copies */
	const MemorySource *source;
} GridReader;

/*
 * Starts at the document's first line. source is polled between blocks. The blocks, which
 * are empty, are the caller's to release when no row is needed any more.
 */
extern void grid_start(GridReader *reader, Slice document, GridBlocks *blocks,
					   const MemorySource *source);

/* Starts at the document's first line again, with the blocks that are at hand. */
extern void grid_start_again(GridReader *reader, GridBlocks *blocks);

/* Gives back the memory of the blocks that end before the line. */
extern void grid_forget_before(GridBlocks *blocks, int line);

/* Gives back all memory. */
extern void grid_release(GridBlocks *blocks);

/* The next row or line that is not blank; false at the end of the document. */
extern bool grid_next(GridReader *reader, GridRow *row);

/* The cells behind the label. */
static inline GridCells
grid_cells(const GridRow *row)
{
	return (GridCells) {
		.row = row->text, .rest = row->rest, .more = true, .delimiter = row->delimiter};
}

/* The cells of a row that is stored. */
extern int stored_cells(GridCells *from, GridCell *cells, size_t stride, int n);

/* Makes the next n cells of the row, as many as are left, stride bytes apart; how many. */
static inline int
grid_make_cells_in(const GridRow *row, GridCells *from, GridCell *cells, size_t stride, int n)
{
	if (row->stored != NULL)
		return stored_cells(from, cells, stride, n);
	return row->dialect->cells(from, cells, stride, n);
}

/* The same side by side. */
static inline int
grid_make_cells(const GridRow *row, GridCells *from, GridCell *cells, int n)
{
	return grid_make_cells_in(row, from, cells, sizeof(GridCell), n);
}

/* A line outside tables without what converters write around its text: anchors of headings, directives, "CAPTION:". */
extern Slice grid_line_text(Slice line);

/*
 * Makes the next n cells a part of the row's label, which then begins with the first of
 * them that is not blank. The arena is for what does not stand together in the document.
 */
extern void grid_widen_label(GridRow *row, int n, Arena *arena);

/* What the row prints in front of its cells: of a label that has been widened, all its cells. */
static inline Slice
grid_label_part(const GridRow *row)
{
	if (row->stored != NULL)
		return slice_between((const char *) row->stored, row->rest.ptr);
	if (row->delimiter != 0)
		return slice_between(row->text.ptr,
							 row->rest.ptr - (row->rest.ptr[-1] == row->delimiter ? 1 : 0));
	return row->label;
}

/* The cells of a label that has been widened, one by one as grid_make_cells() makes them. */
static inline GridCells
grid_label_cells(const GridRow *row)
{
	return (GridCells) {
		.row = row->text, .rest = grid_label_part(row), .more = true, .delimiter = row->delimiter};
}

/* How many cells the row has behind its label; source is polled where they are many. */
extern size_t grid_count(const GridRow *row, const MemorySource *source);

/* Reads what is printed in a cell whose raw is set. */
static inline void
grid_read_cell(GridCell *cell)
{
	cell->status = number_read(cell->raw, &cell->number);
	cell->doubt = DOUBT_NONE;
}

/* At a glance: may any cell between tabs be blank? Where not, none is. */
extern bool tab_may_have_blanks(Slice document, const MemorySource *source);

/* Are all cells, the label first of them, dashes and nothing else? */
extern bool grid_is_rule_row(const Dialect *dialect, GridCells all);

/* What converters of workbooks write for an empty column heading: "Unnamed: 3", "Col2". */
extern bool grid_is_placeholder(Slice cell);

/* The same, or what they write for any empty cell: "NaN". */
extern bool grid_is_filler(Slice cell);

/* Counts dashes; false where the text has anything else but white space, rules and bars. */
extern bool grid_count_dashes(Slice text, size_t *dashes);

/* Fewer dashes than this may be a label or a cell. */
#define RULE_DASHES 3

/* Is the text, whatever its markup, dashes or nothing? Counts them. */
extern bool grid_is_rule_cell(Slice text, size_t *dashes);

#endif /* NAVTILTAK_GRID_H */
