/*-------------------------------------------------------------------------
 *
 * heading_rows.h
 *	  Which rows are column headings, and what stands over each column.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_HEADING_ROWS_H
#define NAVTILTAK_HEADING_ROWS_H

#include "grid/grid.h"

/* Column headings take no more rows. */
#define HEADING_ROWS_MAX 4

/* The heading rows of a table, from the top; good as long as the document. */
typedef struct HeadingRows
{
	int n;
	GridRow row[HEADING_ROWS_MAX];
} HeadingRows;

/*
 * What stands over a column, from the top: "Endring fra i fjor" over "Antall".
 * Texts are clean; one that is said of several columns stands in each of them.
 * What only names a dimension is left out ("Kjønn" over "Menn"), and so is what
 * is printed twice. n is 0 if the column has no heading.
 */
typedef struct HeadingPath
{
	int n;
	const Slice *part;
	Slice printed;	 /* the lowest, in the document */
	int line;		 /* where that is printed */
	bool is_assumed; /* a measure over columns before it may be over it, too */
} HeadingPath;

/* Where a row stands that may be one of headings. */
typedef struct RowPlace
{
	bool below_headings; /* of a table that has no row yet, with nothing between */
	bool below_rows;	 /* of a table, with nothing between */
	const HeadingRows *headings;
	Slice
		section; /* which says what the tables of the page are by, as the title does; may be empty */
	Slice title;
	const MemorySource *source; /* asked whether to go on */
} RowPlace;

/*
 * Is it a row of column headings? Its first cell is empty, or says what the rows
 * are ("Fylke", or "Næring" where the page says so), and the others are words, or years where no rows or months stand
 * above them. Numbers below headings are cells.
 */
extern bool is_heading_row(const GridRow *row, const RowPlace *place);

/* Are there only words beside the label of the row, each of which can head a column? */
extern bool are_headings_beside_label(const GridRow *row, const MemorySource *source);

/*
 * Is it a row of column headings whose first cell is what stands above the table, its stratum?
 * That is a member of a dimension; each of the others says something, one alone what is
 * measured from the second column on, and none is a number, a year, or a member of the same dimension, as where the
 * corner is lost. Not what the page says that its tables are by: "Utdanning".
 */
extern bool is_heading_row_with_stratum(const GridRow *row, const RowPlace *place);

/*
 * How many columns are labels of rows, from 1: besides the first, those before the first
 * heading that are headed as labels are ("Fylkenr", "Fylke"), or have no heading and
 * words in this row ("03", "Oslo"). Of these, *sure are that for certain; what follows is
 * words that nothing knows below words that nothing knows ("Yrke", "Ledere").
 */
extern int label_columns(const HeadingRows *headings, const GridRow *row, int *sure,
						 const MemorySource *source);

/* Has the row numbers, stars or years in it, as rows of cells have? */
extern bool has_numbers(const GridRow *row, const MemorySource *source);

/* The words of a row that has nothing but one or two, in the document; how many, 0 for other rows. */
extern int lone_words(const GridRow *row, Slice words[2], const MemorySource *source);

/* Has the row a label, and no cells but blank ones? */
extern bool is_label_alone(const GridRow *row, const MemorySource *source);

/* Do both rows have the same headings? */
extern bool heading_rows_same(const GridRow *a, const GridRow *b, const MemorySource *source);

/*
 * Can the lower row stand below the upper one, whose labels each span some of
 * its columns? What a label spans is told by blank cells after it, or else by
 * the lower labels beginning anew: "Antall", "Prosent", "Antall", "Prosent". False
 * if the upper one says nothing of single columns, or nothing tells which. The
 * arena is for scratch.
 */
extern bool heading_rows_join(const GridRow *upper, const GridRow *lower, Arena *arena);

/*
 * What stands over each column, in the arena; labels missing at the end of the
 * lowest row make no column. False without memory.
 */
extern bool heading_paths(const HeadingRows *headings, Arena *arena, HeadingPath **paths,
						  int *n_paths);

#endif /* NAVTILTAK_HEADING_ROWS_H */
