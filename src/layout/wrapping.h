/*-------------------------------------------------------------------------
 *
 * wrapping.h
 *	  Titles and row labels that go on over lines.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_WRAPPING_H
#define NAVTILTAK_WRAPPING_H

#include "layout/pages.h"

/*
 * A line that ends like a title, whole: where the line above it, which waits
 * then no more, is its beginning, both in the page's arena; else as it is.
 */
extern Slice wrapped_title(PageReader *reader, const GridRow *line, Slice clean);

/*
 * The label of a data row: with the lines right above it, which
 * then wait no more, where that is a name or total that is known, and the last
 * line alone is none or begins small, or the line above it ends in "og"; else as it is.
 * Of labels below one another, and cells below them all, none is given to the nearest cells.
 */
extern Slice wrapped_label(PageReader *reader, const GridRow *line);

/*
 * Is the line, with those that wait right below the last row of the table, the end of that
 * row's label? Then the row has the whole label, and they wait no more. The label may
 * begin on lines above the row that are rows of text by now, and end on the next page.
 */
extern bool wrapped_below(PageReader *reader, const GridRow *line);

/*
 * Are the words, which have only blank cells beside them, a part of a label that goes on in the next
 * row, or that the last row began?
 */
extern bool is_part_of_label(PageReader *reader, Slice words);

#endif /* NAVTILTAK_WRAPPING_H */
