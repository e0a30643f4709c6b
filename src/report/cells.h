/*-------------------------------------------------------------------------
 *
 * cells.h
 *	  The last stage: cells, with their role, period, measure, value and bounds.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_CELLS_H
#define NAVTILTAK_CELLS_H

#include "meaning/axes.h"
#include "report/report.h"
#include "report/survey.h"

/* No threshold is beyond it. */
#define SMALL_MOST 100

/* The cells of a table, being made row by row. */
typedef struct CellMaker
{
	Slice document;
	const Notes *notes; /* as far as they are read */
	const MemorySource *source;
	GridBlocks *blocks; /* of the document, as far as they are read */
	Diagnostics *diagnostics;
	bool surveyed; /* what follows is known */
	Suppression suppression;
	bool counted_stars; /* and whether they are many is known */
	bool many_stars;
	bool surveyed_thousands; /* what follows is known */
	ThousandsSigns thousands;
	int64_t small_most;	 /* counts up to it may be below the threshold; 0: none is told of */
	bool surveyed_small; /* and they are */
	bool told_threshold; /* that it is assumed */
	bool told_zero;		 /* that no * is one, as 0 is printed */
	bool told_colon;	 /* that one is taken for a count of any size, where no note says so */
	bool told_share;	 /* that a percentage of the table is over 100 */
	bool met_dash;		 /* and told that it is taken for zero, where no note says so */
	const ResolvedTable *table;
	ReportCell *cells;
	GridCell *printed;	  /* the cells of a row, spacers too; NULL if the table has none */
	const Label *set_for; /* the row that cells have the context of */
	int n_set;			  /* so many cells, from the first */
	bool is_cut_off;	  /* the latest row has too few cells, and the document ends in it */
} CellMaker;

/* Begins a table; what its rows need is allocated in the arena. False without memory. */
extern bool cells_begin(CellMaker *maker, const ResolvedTable *table, Arena *arena);

/*
 * Makes the cells of a row that stand under a heading; they are good until the next
 * row. The document is surveyed before the first cell whose reading hangs on the
 * survey. -1 without memory for that.
 */
extern int cells_of_row(CellMaker *maker, size_t number);

#endif /* NAVTILTAK_CELLS_H */
