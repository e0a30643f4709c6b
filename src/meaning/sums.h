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
 * Does the label at the place total add up the others of first .. end - 1? Rows of text and
 * rows printed again are left out, and so are labels that are totals by their words, that add
 * up others beside them, or that name percentages and the like. So are lines across that do.
 */
extern SumVerdict sum_of(Resolver *resolver, const AxisWork *axis, size_t total, size_t first,
						 size_t end);

/* The column of a cell, counted as it is printed; -1 for a spacer, and for what is beyond the headings. */
extern int sum_column(const PrintedTable *printed, int place);

#endif /* NAVTILTAK_SUMS_H */
