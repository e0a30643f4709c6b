/*-------------------------------------------------------------------------
 *
 * tables.h
 *	  The third stage: logical tables, put together from the fragments that
 *	  page breaks make of them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_TABLES_H
#define NAVTILTAK_TABLES_H

#include "layout/pages.h"

/* A logical table as printed. */
typedef struct PrintedTable
{
	int number; /* from 1 */
	Heading heading;
	HeadingRows headings; /* of its first fragment */
	int label_columns;
	int n_columns;
	HeadingPath *columns;
	int n_cells; /* that a row has printed: more than n_columns where some columns are spacers */
	int *places; /* of each column among these, from 0; NULL if there are no spacers */
	int first_page;
	int last_page;
	size_t n_rows;
	PrintedRow *rows;
} PrintedTable;

/* The line that its columns are named in, the lowest of its headings. */
static inline int
printed_header_line(const PrintedTable *table)
{
	return table->headings.row[table->headings.n - 1].line;
}

/* The text of that line. */
static inline Slice
printed_header_text(const PrintedTable *table)
{
	return table->headings.row[table->headings.n - 1].text;
}

typedef struct TableReader
{
	PageReader pages;
	Senses senses; /* of the whole document */
	Arena arena;   /* what the table at hand owns, and what is derived from it */
	PrintedTable table;
	Slice first_label; /* of its first row, clean */
	bool begins_with_total;
	size_t row_room;
	Votes votes; /* on the dimension of the rows, of the first n_voted */
	size_t n_voted;
	bool has_fragment; /* one that begins the next table */
	Fragment fragment;
	bool exhausted;
} TableReader;

extern void tables_start(TableReader *reader, Slice document, const MemorySource *source,
						 Diagnostics *diagnostics);

/*
 * Reads the next logical table, which is good until the next call; what is
 * allocated in reader->arena goes with it. NULL at the end of the document, or
 * without memory (tables_exhausted()).
 */
extern PrintedTable *tables_next(TableReader *reader);

extern bool tables_exhausted(const TableReader *reader);

extern void tables_release(TableReader *reader);

#endif /* NAVTILTAK_TABLES_H */
