/*-------------------------------------------------------------------------
 *
 * lines.c
 *	  A document's lines.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/lines.h"

void
lines_start(LineReader *reader, Slice document)
{
	bool has_lf = document.len > 0 && memchr(document.ptr, '\n', document.len) != NULL;

	*reader = (LineReader) {.position = document.ptr, .end = slice_end(document), .line_end = '\n'};
	if (!has_lf && document.len > 0 && memchr(document.ptr, '\r', document.len) != NULL)
		reader->line_end = '\r';
}
