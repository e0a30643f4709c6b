/*-------------------------------------------------------------------------
 *
 * sums.h
 *	  Whether the numbers of a table say that one of its rows, or columns, adds up
 *	  others.  They are asked where words do not tell.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_SUMS_H
#define NAVTILTAK_SUMS_H

#include "meaning/resolver.h"

typedef enum SumVerdict
{
	SUM_FAILS,	/* somewhere it cannot */
	SUM_UNREAD, /* nothing speaks against it, but some of its numbers cannot be read */
	SUM_OPEN,	/* nothing speaks against it, and no exact numbers for it */
	SUM_HOLDS	/* some exact number is the sum of exact ones, and nothing speaks against it */
} SumVerdict;

/*
 * Does the row add up the others of first .. end - 1? Rows of text and rows printed
 * again are left out, and so are those that are totals by their words. Columns of
 * percentages and the like do not take part.
 */
extern SumVerdict sum_of_rows(Resolver *resolver, size_t total, size_t first, size_t end);

/* Does the column add up the others of first .. end - 1, in every row? */
extern SumVerdict sum_of_columns(Resolver *resolver, size_t total, size_t first, size_t end);

/* The column of a cell, counted as it is printed; -1 for a spacer, and for what is beyond the headings. */
extern int column_at(const PrintedTable *printed, int place);

/* Does the label at the place add up all others of the axis? */
extern SumVerdict sum_of_axis(Resolver *resolver, const AxisWork *axis, size_t total);

#endif /* NAVTILTAK_SUMS_H */
