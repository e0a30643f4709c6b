/*-------------------------------------------------------------------------
 *
 * load_target.h
 *	  A table that rows are loaded into, many at a time.
 *
 * What COPY does: rows are gathered, put into the table's pages together, and
 * then into its indexes. Defaults are evaluated and constraints checked, row by
 * row. What would have to see each row on its own, or another table instead,
 * is refused: triggers and so foreign keys, rules, row security, generated
 * columns, views, partitioned and foreign tables, and tables that Citus
 * distributes.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_LOAD_TARGET_H
#define NAVTILTAK_LOAD_TARGET_H

#include "postgres.h"

#include "access/tupdesc.h"

typedef struct LoadTarget LoadTarget;

/*
 * Opens the table for loading rows whose columns are those of "outer" (but the
 * one numbered "except", from 1), and for each of them those of "inner". A
 * column of the table takes the one of the same name of outer, else of inner,
 * else its default. Raises errors where the caller may not insert, where the
 * table is not of a kind that can be loaded, where a column of outer has no
 * place in it, none of inner has, or types differ. In the current memory
 * context, and within SPI.
 */
extern LoadTarget *load_target_open(Oid relation, TupleDesc outer, int except, TupleDesc inner);

/* The outer columns of the rows to come, and their number in messages; they must stay until the next. */
extern void load_target_set_outer(LoadTarget *target, int64 number, const Datum *values,
								  const bool *nulls);

/* The number of the outer row that is being added or, when they are written, of the one at fault. */
extern int64 load_target_number(const LoadTarget *target);

/* The value of an inner column, numbered from 0. */
typedef Datum (*LoadValue)(void *context, int column, bool *is_null);

/* Adds a row of the outer columns and those inner ones, asked of value, that the table has; they are copied. */
extern void load_target_add(LoadTarget *target, LoadValue value, void *context);

/* Writes the rows that are still gathered, closes the table, and gives the number of rows loaded. */
extern int64 load_target_close(LoadTarget *target);

#endif /* NAVTILTAK_LOAD_TARGET_H */
