/*-------------------------------------------------------------------------
 *
 * notes.h
 *	  What a report says about itself: statute, threshold, and the sign of a suppressed
 *	  cell. Texts are clean.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_NOTES_H
#define NAVTILTAK_NOTES_H

#include "text/arena.h"

/* Longest sign of a suppressed cell, in bytes. */
#define SIGN_MAX 4

/* What the notes say first; read line by line, a sentence may go on over lines. */
typedef struct Notes
{
	int threshold; /* counts below it are suppressed; 0 where none is named */
	Slice statute; /* "§ 7-1", as printed; empty where none is named */
	size_t sign_length;
	char sign[SIGN_MAX]; /* that a suppressed cell is printed as; none where sign_length is 0 */
	/* state: how much of "mindre enn <number>" has been read */
	int expecting;
	int number;
	bool or_equal;
	const MemorySource *source; /* polled in a long text; may be NULL */
} Notes;

/* Reads one more line of text; true where it says something that the reader knows. */
extern bool notes_read(Notes *notes, Slice text);

#endif /* NAVTILTAK_NOTES_H */
