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

#include "access/htup.h"

#include "pg/reading.h"

typedef struct CellRows CellRows;

/* Where the rows go: is told that the next one can be copied. */
typedef void (*CellRowPut)(void *context, const CellRows *rows);

/* The row that is being put, palloc'd in the current memory context. */
extern MinimalTuple cell_rows_copy(const CellRows *rows);

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

#endif /* NAVTILTAK_CELL_ROWS_H */
