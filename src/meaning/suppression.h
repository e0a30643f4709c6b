/*-------------------------------------------------------------------------
 *
 * suppression.h
 *	  What suppression means in a report: its threshold, its sign, and how zeros
 *	  are printed.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_SUPPRESSION_H
#define NAVTILTAK_SUPPRESSION_H

#include "text/arena.h"
#include "words/notes.h"

/* Counts below it are suppressed, unless the notes say otherwise. */
#define DEFAULT_THRESHOLD 4

typedef struct Suppression
{
	int threshold;		/* counts below it are suppressed */
	bool is_assumed;	/* no note names it */
	bool blank_is_zero; /* zeros are printed as blanks, so no * is one */
	size_t sign_length; /* of what the notes name beside *, 0 for nothing */
	char sign[SIGN_MAX];
} Suppression;

/*
 * Surveys a document: bounds hang on the whole of it, since the notes may stand
 * behind the tables, and a blank anywhere in it. A blank counts where what is printed
 * beside it is known to be counts. notes are those read so far; where they name the
 * threshold, no others are looked for. False without memory.
 */
extern bool suppression_survey(Slice document, const Notes *notes, const MemorySource *source,
							   Suppression *suppression);

/* Does any note of the document say that a dash stands for zero? False where memory runs out, too. */
extern bool suppression_dash_is_zero(Slice document, const MemorySource *source);

#endif /* NAVTILTAK_SUPPRESSION_H */
