/*-------------------------------------------------------------------------
 *
 * unread.h
 *	  Lines of text that look like rows of a table in a dialect that is not read.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_UNREAD_H
#define NAVTILTAK_UNREAD_H

#include "text/diagnostics.h"

/* What a line may be a row of. */
typedef enum UnreadDialect
{
	UNREAD_LAYOUT, /* cells set apart by blanks */
	UNREAD_CSV,	   /* by semicolons */
	UNREAD_PLACES, /* words with their places on the page */
	UNREAD_NUMBERS, /* a number on a line of its own, as where columns are printed one after another */
	UNREAD_FLOW,	/* several at its end, one blank between */
	N_UNREAD_DIALECTS
} UnreadDialect;

/* What was seen of each. */
typedef struct UnreadRows
{
	int n[N_UNREAD_DIALECTS];
	int last_number_line; /* the latest line that is a number */
	int first_line[N_UNREAD_DIALECTS];
	Slice first[N_UNREAD_DIALECTS]; /* in the document */
} UnreadRows;

/* Looks at a line of text, as printed. */
extern void unread_see(UnreadRows *unread, Slice line, int number);

/* Is the text one sign, neither letter nor digit, as a cell may come out that was a picture? */
extern bool unread_is_sign(Slice text);

/* Is the line, whatever may set its cells apart, a row of a table or the months over its columns? */
extern bool unread_is_row(Slice line);
extern bool unread_is_headings(Slice line);

/* May the line, which stands below such headings, be a row: does it end in what a cell may end in? */
extern bool unread_ends_in_cell(Slice line);

/* Tells of dialects that several lines look like; was there any? */
extern bool unread_tell(const UnreadRows *unread, Diagnostics *diagnostics);

#endif /* NAVTILTAK_UNREAD_H */
