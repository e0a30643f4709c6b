/*-------------------------------------------------------------------------
 *
 * prepare.c
 *	  Documents whose form is a matter of the whole, in a form that the dialects read.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/prepare.h"

#include "grid/flow_split.h"
#include "grid/indented.h"
#include "grid/joined.h"
#include "grid/lines.h"
#include "grid/pandas.h"
#include "grid/refused.h"
#include "grid/wiki.h"

/* The sign that a copy's lines go on has no meaning in a document: a blank stands for it. */
static bool
drop_signs(Slice document, Arena *arena, Slice *without)
{
	const char *end = slice_end(document);
	const char *sign = document.len > 0 ? memchr(document.ptr, LINE_GOES_ON, document.len) : NULL;
	char *copy;

	*without = document;
	if (sign == NULL)
		return true;
	copy = arena_alloc(arena, document.len);
	if (copy == NULL)
		return false;
	memcpy(copy, document.ptr, document.len);
	for (; sign != NULL; sign = memchr(sign, LINE_GOES_ON, (size_t) (end - sign)))
		copy[sign++ - document.ptr] = ' ';
	*without = (Slice) {copy, document.len};
	return true;
}

Slice
prepare_document(Slice document, Arena *arena, Diagnostics *diagnostics, Refusal *refusal)
{
	refuse_unreadable(document, arena->source, refusal);
	(void) (drop_signs(document, arena, &document) &&
			pandas_unnumbered(document, arena, diagnostics, &document) &&
			wiki_piped(document, arena, &document, refusal) &&
			pandas_piped(document, arena, diagnostics, &document, refusal) &&
			indented_cells_lined(document, arena, &document) &&
			joined_cells_flow(document, arena, &document) &&
			flow_split_rows(document, arena, &document)); /* the arena tells */
	if (refusal->line > 0)
		document.len = 0;
	return document;
}
