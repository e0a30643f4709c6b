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

#include "report/labels.h"
#include "report/pages.h"

/* A logical table as printed. */
typedef struct PrintedTable
{
	int number; /* from 1 */
	Heading heading;
	Slice stratum_printed; /* in the document */
	int stratum_line;
	int n_columns;
	Slice *columns;			/* the labels, clean */
	Slice *columns_printed; /* in the document */
	int first_page;
	int last_page;
	int header_line; /* of its first fragment */
	size_t n_rows;
	PrintedRow *rows;
} PrintedTable;

typedef struct TableReader
{
	PageReader pages;
	LabelCache labels; /* of the whole document */
	Arena arena;	   /* what the table at hand owns, and what is derived from it */
	PrintedTable table;
	Slice first_label; /* of its first row, clean */
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
