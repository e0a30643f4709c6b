/*-------------------------------------------------------------------------
 *
 * running_heads.h
 *	  Lines that every page of a document prints at its head or foot.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_RUNNING_HEADS_H
#define NAVTILTAK_RUNNING_HEADS_H

#include "text/arena.h"

typedef struct HeadForm HeadForm;

/* Starts as {.document = document}. */
typedef struct RunningHeads
{
	Slice document;
	HeadForm *forms; /* NULL before they are asked for first */
} RunningHeads;

/*
 * Is the line, which says nothing by itself, printed on page after page: the same but for numbers
 * that go up by one, as those of pages do, or the same each time beside such a line? The document
 * is looked through at the first question. The arena is to stand as long as the document.
 */
extern bool is_running_head(RunningHeads *heads, Slice line, Arena *arena);

#endif /* NAVTILTAK_RUNNING_HEADS_H */
