/*-------------------------------------------------------------------------
 *
 * grid.h
 *	  A cube of counts along three dimensions, printed as a report.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_GRID_H
#define NAVTILTAK_GRID_H

#include "fuzz.h"

#include "audit/identities.h"

/* Members along each dimension, at most; and one more for the total. */
#define GRID_ROWS	 3
#define GRID_COLUMNS 3
#define GRID_LAYERS	 2
#define GRID_COUNTS	 ((GRID_ROWS + 1) * (GRID_COLUMNS + 1) * (GRID_LAYERS + 1))

/* A count as printed, in the order of printing. */
typedef struct GridCell
{
	int count;
	int line;
	int col;
	bool suppressed;
	Bounds bounds;
} GridCell;

/* The first count is the sum of the others. */
typedef struct GridSum
{
	int n;
	int counts[GRID_ROWS + 1];
} GridSum;

/* Along one dimension: so many members, and whether their total is printed, before them. */
typedef struct GridAxis
{
	int members;
	bool total;
} GridAxis;

typedef struct Grid
{
	GridAxis rows;
	GridAxis columns;
	GridAxis layers;
	int threshold;
	bool blanks;	/* zeros are printed as blanks */
	bool any_blank; /* there is one: so no * is zero */
	bool changed;	/* some cell is not printed as the truth has it */

	int n; /* counts */
	int truth[GRID_COUNTS];
	Bounds bounds[GRID_COUNTS]; /* by all that is printed */
	bool conflicting[GRID_COUNTS];
	int n_printed;
	GridCell printed[2 * GRID_COUNTS];
	int n_sums;
	GridSum sums[3 * GRID_COUNTS];
	Output text;
} Grid;

/* Makes a grid of the bytes; its text is to be freed. */
extern void grid_make(Grid *grid, Bytes bytes);

/* Can the sum hold, by the bounds of its counts? */
extern Verdict grid_verdict(const Grid *grid, const GridSum *sum);

#endif /* NAVTILTAK_GRID_H */
