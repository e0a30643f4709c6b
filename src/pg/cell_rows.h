/*-------------------------------------------------------------------------
 *
 * cell_rows.h
 *	  The rows of navtiltak_parse, one for each printed cell.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_CELL_ROWS_H
#define NAVTILTAK_CELL_ROWS_H

#include "postgres.h"

#include "executor/tuptable.h"

#include "pg/reading.h"

/* Where the rows go: takes the row that is in the slot, which holds the next one after the call. */
typedef void (*CellRowPut)(void *context, TupleTableSlot *row);

typedef struct CellRows CellRows;

/*
 * The rows of the reading's document, for put(context, row); the reading's desc
 * is that of navtiltak_parse's rows. In the reading's memory, and of its life.
 */
extern CellRows *cell_rows_create(Reading *reading, bool strict, CellRowPut put, void *context);

/*
 * Reads the document, and puts its rows in the order printed. Strict: raises the
 * first problem of severity error.
 */
extern void cell_rows_put(CellRows *rows);

#endif /* NAVTILTAK_CELL_ROWS_H */
