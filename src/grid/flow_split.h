/*-------------------------------------------------------------------------
 *
 * flow_split.h
 *	  Flowed text that has lost its line ends: many rows of a table, or a page, on a line.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_FLOW_SPLIT_H
#define NAVTILTAK_FLOW_SPLIT_H

#include "text/arena.h"

/*
 * Where rows share a line, "I alt 77 818 79 450 Kvinner 40 213 41 002", as PDF.js and others leave
 * them, *split is a copy of the document, in the arena, in which each has a line of its own that
 * goes on with the one before (see lines.h). Rows of a table whose headings or labels cannot
 * be told stay on one line. Else *split is the document. Only its first lines are looked at to
 * tell. False without memory.
 */
extern bool flow_split_rows(Slice document, Arena *arena, Slice *split);

#endif /* NAVTILTAK_FLOW_SPLIT_H */
