/*-------------------------------------------------------------------------
 *
 * cells.h
 *	  The last stage: cells, with their role, period, measure, value and bounds.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_CELLS_H
#define NAVTILTAK_CELLS_H

#include "report/axes.h"

/*
 * What suppression means in this report; looked ahead for at the first
 * suppressed count, or cell that might be the sign of one.
 */
typedef struct Suppression
{
	bool known;
	bool blank_is_zero; /* zeros are printed as blanks, so no * is one */
	int threshold;		/* counts below it are suppressed */
	size_t sign_length; /* of what the notes name beside *, 0 for nothing */
	char sign[SIGN_MAX];
} Suppression;

typedef struct CellReader
{
	const ReportSink *sink;
	Diagnostics *diagnostics;
	Suppression suppression;
	int n_set; /* cells of the table, from the first, that have the context of the row at hand */
	bool (*look_ahead)(void *context, Suppression *suppression);
	void *context;
} CellReader;

/*
 * Hands the sink the table, then row by row its cells; what they need is
 * allocated in the arena. False where the sink stopped the reading, or without memory
 * (arena->exhausted).
 */
extern bool cells_emit(CellReader *reader, const ResolvedTable *resolved, Arena *arena);

#endif /* NAVTILTAK_CELLS_H */
