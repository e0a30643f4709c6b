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

/* What has been read of a sentence: notes.c's own. */
typedef struct NoteSentence
{
	int expecting; /* how much of "mindre enn <number>" and its like */
	int number;	   /* the last one */
	bool or_equal;
	int before_comparison; /* the kind of the word before "mindre" or "under" */
	bool comparison_is_first;
	int candidate; /* a threshold in the right place, 0 for none */
	int needs;	   /* what the sentence has to be about */
	bool at_candidate;
	int about;
	int previous; /* the kind of the word before */
	int n_words;
	int n_marks;
	bool shown_first; /* begins with what is shown, or marked */
	bool quote_open;
	bool ended; /* it did, if a capital letter comes next */
	int sign_place;
	size_t sign_length;
	char sign[SIGN_MAX];
} NoteSentence;

/* What the notes say first; read line by line, a sentence may go on over lines. */
typedef struct Notes
{
	int threshold; /* counts below it are suppressed; 0 if none is named */
	Slice statute; /* "§ 7-1", as printed; empty if none is named */
	size_t sign_length;
	char sign[SIGN_MAX];  /* that a suppressed cell is printed as; none where sign_length is 0 */
	size_t second_length; /* the same of another sign that is named after it */
	char second[SIGN_MAX];
	bool dash_is_zero;			/* a dash stands for zero, or nobody */
	NoteSentence sentence;		/* state */
	const MemorySource *source; /* polled in a long text; may be NULL */
} Notes;

/* Reads one more line of text; true where it says something that the reader knows. */
extern bool notes_read(Notes *notes, Slice text);

#endif /* NAVTILTAK_NOTES_H */
