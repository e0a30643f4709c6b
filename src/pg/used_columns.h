/*-------------------------------------------------------------------------
 *
 * used_columns.h
 *	  For the planner: which columns of a function in FROM a query uses.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_USED_COLUMNS_H
#define NAVTILTAK_USED_COLUMNS_H

#include "postgres.h"

#include "nodes/pathnodes.h"

/* All of n columns, a bit each; at most so many are told apart. */
#define USED_COLUMNS_MAX 31
#define ALL_COLUMNS(n)	 (((uint32) 1 << (n)) - 1)

/*
 * The columns that the root's query uses of the function, which returns n of them, the
 * first the lowest bit: of all its calls in FROM together. All of them where a call stands elsewhere, is
 * one of several functions of a ROWS FROM, or where the query takes the row as a whole.
 */
extern uint32 used_columns(PlannerInfo *root, Oid function, int n);

#endif /* NAVTILTAK_USED_COLUMNS_H */
