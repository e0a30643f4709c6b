/*-------------------------------------------------------------------------
 *
 * pages.h
 *	  The second stage: pages, their headings, and the pieces of tables
 *	  printed on them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_PAGES_H
#define NAVTILTAK_PAGES_H

#include "report/arena.h"
#include "report/diagnostics.h"
#include "report/headings.h"
#include "report/lines.h"
#include "report/period.h"

/* What the lines above a table say of it; texts are clean, empty where nothing is printed. */
typedef struct Heading
{
	Slice title; /* of this page, or of the latest that has one */
	Slice section;
	Slice stratum; /* wrapped lines joined by a space */
	Period period; /* of this page, or of the latest that has one */
	bool has_period;
} Heading;

/* A data row as printed. */
typedef struct PrintedRow
{
	Slice label;
	Slice cells; /* behind the first tab, set apart by tabs */
	int line;
	int page;
	bool repeated; /* a total printed again at the top of a further page */
} PrintedRow;

/* The piece of a table that stands under one header row. */
typedef struct Fragment
{
	Heading heading;
	Slice stratum_printed; /* in the document */
	int stratum_line;
	Slice columns; /* the header's labels, as printed, set apart by tabs; good for ever */
	int page;
	int header_line;
	size_t n_rows;
	PrintedRow *rows;
} Fragment;

/* A text line that waits for what follows to say what it is. */
typedef struct PendingLine
{
	Slice clean;
	Slice printed;
	int line;
} PendingLine;

/* Pending lines are few: a heading of more than this is none. */
#define PENDING_MAX 64

/* Column headings take no more lines. */
#define HEADER_LINES 2

typedef struct PageReader
{
	const MemorySource *source;
	Diagnostics *diagnostics;
	LineReader lines;
	Line held; /* a line that ended a fragment, to be read again */
	bool has_held;

	/* the document */
	Arena document_arena; /* first title, statute, headers of two rows */
	Slice first_title;
	Slice joined_columns; /* the latest header of two rows */
	Notes notes;
	bool any_table;
	bool any_period;
	Period first_period;

	/* the page */
	Arena title_arena;
	Arena page_arena;
	Arena last_page_arena;
	int page;
	bool has_period;
	bool has_table;
	bool has_content; /* any line at all */
	Heading heading;
	Slice stratum_printed;
	int stratum_line;
	DimensionSet dimension_of_rows; /* of the page's last table, where lines wait behind it */

	int n_pending;
	PendingLine pending[PENDING_MAX];

	/* the fragment being read */
	bool open;
	Fragment fragment;
	size_t row_room;
	int n_headers;
	Line headers[HEADER_LINES]; /* that its column headings are of */
} PageReader;

/* Starts at the document's first line. diagnostics may have no sink. */
extern void pages_start(PageReader *reader, Slice document, const MemorySource *source,
						Diagnostics *diagnostics);

/*
 * Reads the next fragment: at least one row under a header. Its rows may be
 * taken over by pages_exchange_rows(); its texts are good until the next call.
 * False at the end of the document, or without memory (pages_exhausted()).
 */
extern bool pages_next(PageReader *reader, Fragment *fragment);

/* Exchanges the fragment's rows for another buffer of rows, which the next fragment may use. */
extern void pages_exchange_rows(PageReader *reader, PrintedRow **rows, size_t *room);

/* Did memory run out? */
extern bool pages_exhausted(const PageReader *reader);

extern void pages_release(PageReader *reader);

#endif /* NAVTILTAK_PAGES_H */
