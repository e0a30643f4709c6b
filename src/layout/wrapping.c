/*-------------------------------------------------------------------------
 *
 * wrapping.c
 *	  Titles and row labels that go on over lines.
 *
 *-------------------------------------------------------------------------
 */
#include "layout/wrapping.h"

#include "text/ascii.h"
#include "words/titles.h"

/* A small letter: "arbeidstaker", "økonomisk". */
static bool
begins_small(Slice text)
{
	return text.len > 0 && (is_ascii_small(text.ptr[0]) || (text.len > 1 && text.ptr[0] == '\xC3' &&
															(unsigned char) text.ptr[1] >= 0xA0));
}

/* Is the line, which ends like a title, the end of one that begins on the line above? */
static bool
ends_wrapped_title(const PageReader *reader, const GridRow *line, Slice clean)
{
	const PendingLine *above;
	Title title;

	if (reader->n_pending == 0)
		return false;
	above = &reader->pending[reader->n_pending - 1];
	if (above->line != line->line - 1)
		return false;
	title_split(above->sense.clean, &title);
	return title.frequency.len > 0 || begins_small(clean);
}

/* The latest of the lines that wait, and the end of the title that it begins. */
static Slice
join_title(PageReader *reader, Slice end)
{
	Slice begin = reader->pending[--reader->n_pending].sense.clean;
	char *joined = arena_alloc(&reader->page_arena, begin.len + 1 + end.len);

	if (joined == NULL)
		return end;
	memcpy(joined, begin.ptr, begin.len);
	joined[begin.len] = ' ';
	memcpy(joined + begin.len + 1, end.ptr, end.len);
	return (Slice) {joined, begin.len + 1 + end.len};
}

Slice
wrapped_title(PageReader *reader, const GridRow *line, Slice clean)
{
	return ends_wrapped_title(reader, line, clean) ? join_title(reader, clean) : clean;
}

Slice
wrapped_label(PageReader *reader, const GridRow *line)
{
	Slice end;
	int number = line->line;

	if (reader->n_pending == 0 || line->label.len > TEXT_KEY_MAX)
		return line->label;
	end = text_clean(line->label, &reader->page_arena);
	if (is_row_label(end) && !begins_small(end))
		return line->label;
	for (int i = reader->n_pending; i-- > 0;)
	{
		const PendingLine *above = &reader->pending[i];
		Slice whole = slice_between(above->printed.ptr, slice_end(line->label));

		if (above->line != --number)
			break;
		if (is_row_label(text_clean(whole, &reader->page_arena)))
		{
			reader->n_pending = i;
			return whole;
		}
	}
	return line->label;
}
