/*-------------------------------------------------------------------------
 *
 * made_cube.h
 *	  A cube of counts along three dimensions, printed as a report.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_MADE_CUBE_H
#define NAVTILTAK_MADE_CUBE_H

#include "fuzz.h"

#include "audit/identities.h"

/* Members along each dimension, at most; and one more for the total. */
#define MADE_ROWS	 3
#define MADE_COLUMNS 3
#define MADE_LAYERS	 2
#define MADE_AXES	 3
#define MADE_COUNTS	 ((MADE_ROWS + 1) * (MADE_COLUMNS + 1) * (MADE_LAYERS + 1))

/* A count as printed, in the order of printing. */
typedef struct MadeCell
{
	int count;
	int line;
	int col;
	bool blank;
	bool suppressed;
	Bounds bounds;
} MadeCell;

/* The first count is the sum of the others; or, where they are only some of its parts, no less. */
typedef struct MadeSum
{
	int axis;
	bool is_partial;
	int n;
	int counts[MADE_ROWS + 1];
} MadeSum;

/* Along one dimension: so many members, and whether their total is printed, before them. */
typedef struct MadeAxis
{
	int members;
	bool total;
} MadeAxis;

typedef struct MadeCube
{
	MadeAxis rows;
	MadeAxis columns;
	MadeAxis layers;
	int threshold;
	bool blanks;  /* zeros are printed as blanks */
	int n_blanks; /* printed; where there are enough, no * is zero, and they are */
	int n_stars;
	bool changed; /* some cell is not printed as the truth has it */

	int n; /* counts */
	int truth[MADE_COUNTS];
	Bounds bounds[MADE_COUNTS]; /* by all that is printed */
	bool conflicting[MADE_COUNTS];
	int n_printed;
	MadeCell printed[2 * MADE_COUNTS];
	int n_sums;
	MadeSum sums[3 * MADE_COUNTS];
	Output text;
} MadeCube;

/* Makes a cube of the bytes, and prints it; its text is to be freed. */
extern void made_cube_print(MadeCube *made, Bytes bytes);

/* What the parts of the sum can be together. */
extern Bounds made_cube_parts(const MadeCube *made, const MadeSum *sum);

/* Can the sum hold, by the bounds of its counts? */
extern Verdict made_cube_verdict(const MadeCube *made, const MadeSum *sum);

#endif /* NAVTILTAK_MADE_CUBE_H */
