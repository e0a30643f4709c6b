/*-------------------------------------------------------------------------
 *
 * indented.c
 *	  Cells set right, each on a line of its own, as docx2txt prints tables.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/indented.h"

#include <string.h>

#include "grid/lines.h"
#include "text/text.h"

/* Lines that are looked at, those that are not empty, and how many of them show the kind of the document. */
#define SAMPLE_LINES 300
#define ENOUGH_LINES 10

/* Lines that are set right end in the same place, or as near to it: docx2txt miscounts stars. */
#define RAGGED_MAX 2

/* Blanks before a cell that is set right: more than any indent. */
#define INDENT_MIN 20

/* Blanks that the line begins with. */
static size_t
indent_of(Slice line)
{
	size_t blanks = 0;

	while (blanks < line.len && line.ptr[blanks] == ' ')
		blanks++;
	return blanks;
}

/* Is there a gap in the text, as between columns? */
static bool
has_gap(Slice text)
{
	for (size_t i = 0; i + 1 < text.len; i++)
	{
		if (text.ptr[i] == '\t' || (text.ptr[i] == ' ' && text.ptr[i + 1] == ' '))
			return true;
	}
	return false;
}

/* Where the line ends, in characters. */
static size_t
width_of(Slice line)
{
	size_t width = 0;

	for (size_t i = 0; i < line.len; i++)
		width += ((unsigned char) line.ptr[i] & 0xC0) != 0x80;
	return width;
}

/* Do indented lines all end in one place, and does no line have gaps? */
static bool
are_cells_lines(Slice document, const MemorySource *source)
{
	size_t indented = 0;
	size_t end = 0;
	LineReader lines;
	Slice line;

	lines_start(&lines, document);
	for (int n = 0; n < SAMPLE_LINES && lines_next(&lines, &line);)
	{
		size_t indent = indent_of(line);
		size_t width;

		source_poll(source);
		if (indent == line.len)
			continue;
		n++;
		if (has_gap(text_trim(line)))
			return false;
		if (indent < INDENT_MIN)
			continue;
		width = width_of(line);
		if (indented++ == 0)
			end = width;
		if (width > end + RAGGED_MAX || end > width + RAGGED_MAX)
			return false;
	}
	return indented >= ENOUGH_LINES;
}

bool
indented_cells_lined(Slice document, Arena *arena, Slice *lined)
{
	LineReader lines;
	Slice line;
	char *copy;
	char *at;

	*lined = document;
	if (document.len == 0 || !are_cells_lines(document, arena->source))
		return true;
	copy = at = arena_alloc(arena, document.len);
	if (copy == NULL)
		return false;
	lines_start(&lines, document);
	while (lines_next(&lines, &line))
	{
		size_t indent = indent_of(line);

		source_poll(arena->source);
		if (indent < INDENT_MIN)
			indent = 0;
		if (line.len > indent)
			memcpy(at, line.ptr + indent, line.len - indent);
		at += line.len - indent;
		if (lines.position > slice_end(line))
			*at++ = lines.line_end;
	}
	*lined = slice_between(copy, at);
	return true;
}
