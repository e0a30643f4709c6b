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
#include "grid/pandas.h"
#include "grid/refused.h"
#include "grid/wiki.h"

Slice
prepare_document(Slice document, Arena *arena, Refusal *refusal)
{
	refuse_unreadable(document, arena->source, refusal);
	(void) (wiki_piped(document, arena, &document, refusal) &&
			pandas_piped(document, arena, &document, refusal) &&
			indented_cells_lined(document, arena, &document) &&
			joined_cells_flow(document, arena, &document) &&
			flow_split_rows(document, arena, &document)); /* the arena tells */
	if (refusal->line > 0)
		document.len = 0;
	return document;
}
