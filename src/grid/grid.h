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

struct Dialect;

/*
 * A row or line, as printed; slices are of the document. The first cell of a row
 * is its label. The others are kept as its dialect left them, and made when they
 * are asked for: a table of a million rows costs no cell each.
 */
typedef struct GridRow
{
	GridKind kind;
	int line; /* from 1 */
	bool has_label;
	GridFirst first;
	Slice text;
	Slice label; /* of a row without one: as printed, nothing but white space and markup */
	Slice rest;
	const struct Dialect *dialect;
} GridRow;

/* A cell: raw is as printed, markup and all, and how the number reads, see number.h. */
typedef struct GridCell
{
	Slice raw;
	Number number;
	CellStatus status;
} GridCell;

/* The cells of a row that are still to be made. Starts as grid_cells(). */
typedef struct GridCells
{
	Slice row;
	Slice rest;
	bool more;
} GridCells;

typedef struct Dialect
{
	const char *name; /* as navtiltak_report has it */

	/*
	 * How likely does a block of this dialect begin with the next line: 0 (it does
	 * not) to 100 (nothing else does)? Looks a bounded way ahead.
	 */
	int (*opens)(LineReader ahead);

	/*
	 * The next row of the block, all of it set but the dialect. False,
	 * with nothing read, where the block has ended.
	 */
	bool (*next)(LineReader *lines, GridRow *row);

	/*
	 * Makes the next cells of a row, n of them or what is left; how many. They stand
	 * stride bytes apart, so that they can be parts of something larger.
	 */
	int (*cells)(GridCells *from, GridCell *cells, size_t stride, int n);

	/* At a glance: may any cell of this dialect in the document be blank? */
	bool (*may_have_blanks)(Slice document, const MemorySource *source);
} Dialect;

/* The registry, NULL-terminated; of two that bid the same, the first is taken. */
extern const Dialect *const dialects[];
extern const Dialect tab_dialect;
extern const Dialect pipe_dialect;

/* A document being read row by row. */
typedef struct GridReader
{
	LineReader lines;
	const Dialect *dialect; /* of the block at hand, NULL outside of blocks */
	const MemorySource *source;
} GridReader;

/* Starts at the document's first line. source is polled between blocks. */
extern void grid_start(GridReader *reader, Slice document, const MemorySource *source);

/* The next row or line that is not blank; false at the end of the document. */
extern bool grid_next(GridReader *reader, GridRow *row);

/* The cells behind the label. */
static inline GridCells
grid_cells(const GridRow *row)
{
	return (GridCells) {.row = row->text, .rest = row->rest, .more = true};
}

/* Makes the next n cells of the row, as many as are left; how many. */
static inline int
grid_make_cells(const GridRow *row, GridCells *from, GridCell *cells, int n)
{
	return row->dialect->cells(from, cells, sizeof(GridCell), n);
}

/*
 * Makes the next n cells a part of the row's label, which then begins with the first of
 * them that is not blank.
 */
extern void grid_widen_label(GridRow *row, int n);

/* The cells of a label that has been widened, one by one as grid_make_cells() makes them. */
static inline GridCells
grid_label_cells(const GridRow *row)
{
	return (GridCells) {.row = row->text, .rest = row->label, .more = true};
}

/* How many cells the row has behind its label; source is polled where they are many. */
extern size_t grid_count(const GridRow *row, const MemorySource *source);

/* At a glance: may any cell of the document be blank? Where not, none is. */
extern bool grid_may_have_blanks(Slice document, const MemorySource *source);

/* Reads what is printed in a cell whose raw is set. */
static inline void
grid_read_cell(GridCell *cell)
{
	cell->status = number_read(cell->raw, &cell->number);
}

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
