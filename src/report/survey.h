/*-------------------------------------------------------------------------
 *
 * survey.h
 *	  What suppression means in a report: its threshold, its signs, and how zeros
 *	  are printed.
 *
 * That hangs on the whole of a document: the notes may stand after the tables, and a
 * blank anywhere in it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_SURVEY_H
#define NAVTILTAK_SURVEY_H

#include "grid/grid.h"
#include "words/notes.h"

/* Counts below it are suppressed, unless the notes say otherwise. */
#define DEFAULT_THRESHOLD 4

typedef struct Suppression
{
	int threshold;		/* counts below it are suppressed */
	bool is_assumed;	/* no note names it */
	bool blank_is_zero; /* some zero is printed as a blank, or as 0: no * is one, then */
	bool zero_is_printed;
	bool
		blank_is_unclear; /* there are too few blanks to be how zeros are printed: stars may have been lost */
	size_t sign_length; /* of what the notes name for a count below the threshold, 0 for nothing */
	char sign[SIGN_MAX];
	size_t second_length; /* the same for a count that is hidden whatever its size */
	char second[SIGN_MAX];
} Suppression;

/*
 * Surveys a document.  blocks are those of the reading that asks, which finds those that the survey
 * has read, too, where the document is not long.  notes are those read so far; where they name the
 * threshold, no others are looked for, but where they name a sign other than a star.  Zeros are looked
 * for, by reading the tables, only where a glance cannot rule them out, and only until there are enough:
 * one blank among a thousand stars is no way to print zeros.
 * False without memory.
 */
extern bool survey_suppression(const Notes *notes, GridBlocks *blocks, Suppression *suppression);

/* The least that a count can be that is hidden whatever its size: a smaller one would have the other sign. */
static inline int
suppression_secondary_least(const Suppression *suppression)
{
	if (!suppression->is_assumed)
		return suppression->threshold;
	return suppression->blank_is_zero || suppression->zero_is_printed ? 1 : 0;
}

/* Are there so many stars in the document that a blank among them need not be how it prints zeros? */
extern bool survey_many_stars(Slice document, const MemorySource *source);

/* Does any note of the document say that a dash stands for zero? False without memory. */
extern bool survey_dash(GridBlocks *blocks, bool *is_zero);

/* Is any cell of the document suppressed, as far as one sees before its tables are understood? */
extern bool survey_any_hidden(GridBlocks *blocks, bool *any);

/* Is there a row with numbers after the line? False without memory. */
extern bool survey_rows_behind(GridBlocks *blocks, int line, bool *any);

/*
 * Do commas, or points, stand between thousands wherever the document has one: "1,250",
 * "77,818"? Its own numbers tell: one has two of them, or many have one, and none has
 * another count of digits after it. False without memory.
 */
typedef struct ThousandsSigns
{
	bool comma;
	bool point;
} ThousandsSigns;

extern bool survey_thousands(GridBlocks *blocks, ThousandsSigns *signs);

#endif /* NAVTILTAK_SURVEY_H */
