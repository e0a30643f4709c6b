/*-------------------------------------------------------------------------
 *
 * header_rows.h
 *	  Column headings that take two lines, and what may stand beside them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_HEADER_ROWS_H
#define NAVTILTAK_HEADER_ROWS_H

#include "report/arena.h"

/*
 * Joins two header rows without a row between them, given as the cells behind
 * their first tabs: a label of the upper one goes before each of the lower one
 * that it spans, "Endring fra i fjor" before "Antall" and "Prosent". What it
 * spans is told by blank cells, or else by the lower labels beginning anew:
 * "Antall", "Prosent", "Antall", "Prosent". In the arena. False, and *joined is
 * the lower row, where the upper one says nothing of single columns (a label of
 * more than 100 bytes is none), or nothing tells which.
 */
extern bool header_rows_join(Slice upper, Slice lower, Arena *arena, Slice *joined);

/*
 * Are these the label and cells of a header row whose first cell says what the
 * rows are: "Fylke", "Antall", "Prosent"? No row is called so and has words or
 * years for cells.
 */
extern bool header_row_has_corner(Slice label, Slice cells);

#endif /* NAVTILTAK_HEADER_ROWS_H */
