/*-------------------------------------------------------------------------
 *
 * text_rows.h
 *	  Rows of cells that are lines of text, as workbooks have them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_TEXT_ROWS_H
#define NAVTILTAK_TEXT_ROWS_H

#include "layout/pages.h"

/* Is the line a title, by its form or because it is the document's first one again? */
extern bool page_title_is(const PageReader *reader, const LineSense *sense);

/* The dimension that the labels of the fragment's rows are known in most; none where two lead. */
extern DimensionSet rows_dimension(PageReader *reader);

/* The same; where they may be of several, all of those. */
extern DimensionSet rows_dimensions(PageReader *reader);

/* Is the label a total of what the text says, known or not, as "I alt Ukjent" is of "Ukjent"? */
extern bool is_total_of(PageReader *reader, Slice label, Slice text);

/*
 * Does the text, which stands alone in a table, say when the rows below it are of? It is in the page's period, not
 * all of it, and no day, and rows follow, no headings.
 */
extern bool is_period_of_rows(PageReader *reader, Slice text);

/*
 * Is the row a line of text, as workbooks have them in one of their cells? A word alone
 * is one where nothing but headings or text follow, or where it is a title, a period or
 * prose; so is a label whose cells are blank, and that one also where no table is open.
 * A source may stand beside it. *text is the line.
 */
extern bool row_is_text(PageReader *reader, const GridRow *row, Slice *text);

#endif /* NAVTILTAK_TEXT_ROWS_H */
