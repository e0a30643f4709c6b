/*-------------------------------------------------------------------------
 *
 * pandas.h
 *	  Workbooks as pandas prints them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_PANDAS_H
#define NAVTILTAK_PANDAS_H

#include "grid/refusal.h"
#include "text/arena.h"

/*
 * Is the document what to_string() of pandas makes of sheets, as rows of nothing but NaN in its
 * first lines show? Then *piped is a copy of it, in the arena, line for line, with pipes
 * between the cells. Else it is the document. Columns that are not seen are told in *refusal.
 * False without memory.
 */
extern bool pandas_piped(Slice document, Arena *arena, Slice *piped, Refusal *refusal);

#endif /* NAVTILTAK_PANDAS_H */
