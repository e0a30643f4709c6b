/*-------------------------------------------------------------------------
 *
 * prepare.h
 *	  Documents whose form is a matter of the whole, in a form that the dialects read.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_PREPARE_H
#define NAVTILTAK_PREPARE_H

#include "grid/refusal.h"
#include "text/diagnostics.h"

/*
 * The document in a form that the dialects read: itself, or a text in the arena, each row of
 * it on the row's own line; empty if it is refused. The arena tells of lacking memory.
 */
extern Slice prepare_document(Slice document, Arena *arena, Diagnostics *diagnostics,
							  Refusal *refusal);

#endif /* NAVTILTAK_PREPARE_H */
