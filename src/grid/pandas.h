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
#include "text/diagnostics.h"

/*
 * Is the document what to_string() of pandas makes of sheets, as rows of nothing but NaN in its
 * first lines show? Then *piped is a copy of it, in the arena, line for line, with pipes
 * between the cells. Else it is the document. Numbers of rows are left out, which is told
 * once, and columns that are not seen are told in *refusal. False without memory.
 */
extern bool pandas_piped(Slice document, Arena *arena, Diagnostics *diagnostics, Slice *piped,
						 Refusal *refusal);

/*
 * Does to_csv() or to_markdown() of pandas, as the first lines show, write the number of each
 * row of a sheet before it, from 0? Then *without is a copy of the document, in the arena, line
 * for line, without these numbers, which is told once, and without headings that are numbers
 * too. Where one of them is lost, or spoilt, the next ones still are numbers of rows. Else it is
 * the document. False without memory.
 */
extern bool pandas_unnumbered(Slice document, Arena *arena, Diagnostics *diagnostics,
							  Slice *without);

#endif /* NAVTILTAK_PANDAS_H */
