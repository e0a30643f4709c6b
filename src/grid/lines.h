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
 * A document being read line by line. Lines end with LF or CR LF; in a
 * document that has no LF at all, with CR. A copy of it looks ahead.
 */
typedef struct LineReader
{
	const char *position;
	const char *end;
	int number; /* of the line read last, from 1 */
	char line_end;
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
	*line = slice_between(start, stop);
	reader->number++;
	return true;
}

#endif /* NAVTILTAK_LINES_H */
