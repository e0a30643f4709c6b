/*-------------------------------------------------------------------------
 *
 * axes.h
 *	  The fourth stage: what the rows and columns of a table are about.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_AXES_H
#define NAVTILTAK_AXES_H

#include "layout/tables.h"
#include "meaning/meaning.h"
#include "words/terms.h"

/*
 * Spellings of members that the vocabulary does not know, as earlier tables of
 * the document print them: "I alt ny gruppe" is about "Ny gruppe".
 */
#define REMEMBERED_MAX 256

/* What the headings of the table before said, which mostly those of the next one say, too. */
typedef struct RememberedTerms
{
	Slice text;
	Terms terms;
} RememberedTerms;

enum
{
	TERMS_OF_SECTION,
	TERMS_OF_SUBJECT,
	TERMS_OF_BREAKDOWN,
	TERMS_OF_FREQUENCY,
	TERMS_OF_SCOPE,
	N_REMEMBERED_TERMS
};

typedef struct Remembered
{
	Arena *arena;
	int n;
	Member names[REMEMBERED_MAX];
	RememberedPeriods periods;
	RememberedTerms terms[N_REMEMBERED_TERMS];
} Remembered;

/* A table with its axes resolved. */
typedef struct ResolvedTable
{
	const PrintedTable *printed;
	const Member *fixed[N_DIMENSIONS]; /* by the stratum */
	Slice others[N_OTHERS]; /* what unlisted dimensions are called; empty: there is none */
	const Measure *measure; /* that the headings name for all of it; NULL: none */
	bool measure_unclear;	/* they name several, and labels do not say which */
	bool lacks_stratum;		/* of all, or of a part that nothing names */
	Axis row_axis;
	Axis col_axis;
	Label *columns; /* printed->n_columns of them */
	Label *rows;	/* printed->n_rows of them */
} ResolvedTable;

/*
 * Finds the dimension of each axis, and what every label names. The result
 * lives in the arena. False without memory.
 */
extern bool axes_resolve(const PrintedTable *printed, Arena *arena, Senses *senses,
						 Remembered *remembered, Diagnostics *diagnostics, ResolvedTable *resolved);

#endif /* NAVTILTAK_AXES_H */
