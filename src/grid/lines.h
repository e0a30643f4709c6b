/*-------------------------------------------------------------------------
 *
 * lines.h
 *	  A document's lines.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_LINES_H
#define NAVTILTAK_LINES_H

#include "text/slice.h"

/*
 * In front of a line end: the line of the document goes on. Who makes a copy of a document in which
 * the line is several writes it.
 */
#define LINE_GOES_ON '\x1F'

/*
 * A document being read line by line. Lines end with LF or CR LF; in a
 * document that has no LF at all, with CR. A copy of it looks ahead.
 */
typedef struct LineReader
{
	const char *position;
	const char *end;
	int number; /* of the line read last, from 1 */
	char line_end;
	bool goes_on; /* so does the line read last */
} LineReader;

/* Starts at the document's first line. The document is not copied. */
extern void lines_start(LineReader *reader, Slice document);

/* Reads the next line, without its end; false at the end of the document. */
static inline bool
lines_next(LineReader *reader, Slice *line)
{
	const char *start = reader->position;
	const char *stop;

	if (start == reader->end)
		return false;
	stop = memchr(start, reader->line_end, (size_t) (reader->end - start));
	reader->position = stop == NULL ? reader->end : stop + 1;
	if (stop == NULL)
		stop = reader->end;
	if (reader->line_end == '\n' && stop > start && stop[-1] == '\r')
		stop--;
	reader->number += !reader->goes_on;
	reader->goes_on = stop > start && stop[-1] == LINE_GOES_ON;
	if (reader->goes_on)
		stop--;
	*line = slice_between(start, stop);
	return true;
}

#endif /* NAVTILTAK_LINES_H */
