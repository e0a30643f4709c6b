/*-------------------------------------------------------------------------
 *
 * cell_rows.h
 *	  The rows of navtiltak_parse, one for each printed cell.
 *
 * A row is given out as a cell of the reader; its columns are made as they are
 * asked for: one by one here, or all together by cell_tuple.h. What many cells
 * have in common is made once.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_CELL_ROWS_H
#define NAVTILTAK_CELL_ROWS_H

#include "postgres.h"

#include "pg/navcount.h"
#include "pg/reading.h"

/* The columns of navtiltak_parse, in their order. */
enum
{
	CELL_ROW_TABLE_NO,
	CELL_ROW_PAGE,
	CELL_ROW_LINE,
	CELL_ROW_COL,
	CELL_ROW_ROLE,
	CELL_ROW_SUBJECT,
	CELL_ROW_DIMENSIONS, /* those that are listed, in their order */
	CELL_ROW_OTHERS = CELL_ROW_DIMENSIONS + N_LISTED,
	CELL_ROW_PERIOD,
	CELL_ROW_MEASURE,
	CELL_ROW_VALUE,
	CELL_ROW_NUMBER,
	CELL_ROW_BOUNDS,
	CELL_ROW_STATUS,
	CELL_ROW_REPEATED,
	CELL_ROW_ROW_LABEL,
	CELL_ROW_COL_LABEL,
	CELL_ROW_RAW,
	N_CELL_ROW_COLUMNS
};

/* What a cell names, a column each: the dimensions that are listed, and all others together. */
#define N_NAMED		 (N_LISTED + 1)
#define NAMED_OTHERS N_LISTED

/* The members of unlisted dimensions, and their jsonb; none: NULL. */
typedef struct OtherNames
{
	const Member *members[N_OTHERS];
	struct varlena *json;
} OtherNames;

typedef struct CellColumn CellColumn;
typedef struct CellRows CellRows;

/* Where the rows go: is told of each in turn. What it pallocs lasts until the end of the report's row. */
typedef void (*CellRowPut)(void *context, CellRows *rows);

struct CellRows
{
	Reading *reading;
	CellRowPut put;
	void *context;
	bool strict;
	Oid roles[ROLE_UNKNOWN + 1]; /* of the enums' labels */
	Oid statuses[CELL_INVALID + 1];
	MemoryContext table_memory; /* of what the cells of a table have in common */
	CellColumn *columns;
	text *subject;	   /* NULL: none */
	OtherNames others; /* of the row that they were last asked for with */
	int first_named;   /* the first of what is named that columns name; N_NAMED: none */

	/* the row that is being put: a cell of one of the report's */
	const ReportTable *table;
	const ReportRow *row;
	const ReportCell *cell;
	text *row_label; /* NULL if not made yet */
	NavCount bounds; /* that a datum points to */
};

/*
 * The rows of the reading's document, for put(context, rows); the reading's desc
 * is that of navtiltak_parse's rows. In the reading's memory, and of its life.
 */
extern CellRows *cell_rows_create(Reading *reading, bool strict, CellRowPut put, void *context);

/*
 * Reads the document, and puts its rows in the order printed. Strict: raises the
 * first problem of severity error.
 */
extern void cell_rows_put(CellRows *rows);

/* The column of the row that is being put; good until the next row. */
extern Datum cell_rows_datum(CellRows *rows, int column, bool *is_null);

/* The range of the cell's period, which it must have. */
extern struct varlena *cell_rows_period(CellRows *rows);

/* The heading over the cell. */
extern text *cell_rows_col_label(const CellRows *rows);

/* What the cell measures; NULL: nothing tells. */
extern text *cell_rows_measure(CellRows *rows);

/* The jsonb of the members of unlisted dimensions; NULL: none. */
extern struct varlena *cell_rows_others(CellRows *rows);

/* The upper bound that goes with the cell's lower one. */
static inline NavCount
cell_rows_bounds(const CellRows *rows)
{
	const ReportCell *cell = rows->cell;

	return (NavCount) {cell->lower, reading_upper(cell->lower, cell->upper)};
}

#endif /* NAVTILTAK_CELL_ROWS_H */
