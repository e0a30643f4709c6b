/*-------------------------------------------------------------------------
 *
 * lines.h
 *	  The first stage: a document's lines, and what each one looks like.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_LINES_H
#define NAVTILTAK_LINES_H

#include "report/slice.h"

typedef enum LineKind
{
	LINE_BLANK,		/* white space only */
	LINE_SEPARATOR, /* dashes and nothing else */
	LINE_TEXT,		/* no tab: a heading, a note, a label on its own */
	LINE_HEADER,	/* first cell empty, then column labels */
	LINE_DATA		/* label, then cells */
} LineKind;

/*
 * One line, without its end. For a header or data row, label is what stands
 * before the first tab, and cells all that stands behind it; both as printed.
 */
typedef struct Line
{
	LineKind kind;
	int number; /* from 1 */
	Slice text;
	Slice label;
	Slice cells;
} Line;

/*
 * A document being read line by line. Lines end with LF or CR LF; in a
 * document that has no LF at all, with CR.
 */
typedef struct LineReader
{
	const char *position;
	const char *end;
	int number; /* of the line read last */
	char line_end;
} LineReader;

/* Starts at the document's first line. The document is not copied. */
extern void lines_start(LineReader *reader, Slice document);

/* Reads the next line; false at the end of the document. */
extern bool lines_next(LineReader *reader, Line *line);

/* Can the cell be a column heading: a word, or a year? */
extern bool line_cell_is_heading(Slice cell);

/* Takes the next tab-separated cell off *cells; false where none is left. Starts with *more = true. */
static inline bool
cells_next(Slice *cells, bool *more, Slice *cell)
{
	const char *tab;

	if (!*more)
		return false;
	tab = cells->len == 0 ? NULL : memchr(cells->ptr, '\t', cells->len);
	if (tab == NULL)
	{
		*cell = *cells;
		*more = false;
		return true;
	}
	*cell = slice_between(cells->ptr, tab);
	*cells = slice_between(tab + 1, cells->ptr + cells->len);
	return true;
}

#endif /* NAVTILTAK_LINES_H */
