/*-------------------------------------------------------------------------
 *
 * joined.h
 *	  CSV and Markdown in which a converter has put several cells into one.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_JOINED_H
#define NAVTILTAK_JOINED_H

#include "text/arena.h"

/*
 * Where a converter has missed the edges of columns, "I alt 77 818 79 450,79 814", the
 * delimiters say no more than blanks do, and the rows are flowed text. *flowed is then a
 * copy of the document, in the arena, line for line, with a blank between cells. Else it is
 * the document. Only its first lines are looked at to tell. False without memory.
 */
extern bool joined_cells_flow(Slice document, Arena *arena, Slice *flowed);

#endif /* NAVTILTAK_JOINED_H */
