/*-------------------------------------------------------------------------
 *
 * cell_tuple.h
 *	  The rows of navtiltak_parse as tuples.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_CELL_TUPLE_H
#define NAVTILTAK_CELL_TUPLE_H

#include "postgres.h"

#include "access/htup.h"

#include "pg/cell_rows.h"

typedef struct CellTuple CellTuple;

/*
 * Tuples of rows whose description is the reading's desc, in its memory. The columns
 * that are not made, a bit each of navtiltak_parse's, are NULL.
 */
extern CellTuple *cell_tuple_create(Reading *reading, uint32 columns);

/* Takes the row that is being put; each must be taken. */
extern void cell_tuple_take(CellTuple *tuple, CellRows *rows);

/* The row that was taken last, palloc'd in the current memory context. */
extern MinimalTuple cell_tuple_copy(const CellTuple *tuple);

#endif /* NAVTILTAK_CELL_TUPLE_H */
