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

#include "grid/grid.h"
#include "layout/heading_rows.h"
#include "layout/running_heads.h"
#include "layout/unread.h"
#include "text/diagnostics.h"
#include "words/notes.h"
#include "words/sense.h"

/* What the lines above a table say of it; texts are clean, empty if nothing is printed. */
typedef struct Heading
{
	Slice title;		 /* of this page, or of the latest that has one */
	Slice title_printed; /* the last line of it, in the document */
	int title_line;		 /* 0 if there is none */
	int n_other_titles;	 /* how often a title was another one than that before */
	Slice section;
	Slice stratum;		   /* wrapped lines joined by a space */
	Slice stratum_printed; /* in the document */
	int stratum_line;	   /* 0 if there is none */
	bool is_inherited;	   /* the stratum is that of the table before, on the same page */
	Period period;		   /* of this page, or its title, or of the latest that has one */
	bool has_period;
	bool lacks_period; /* this page has none */
	bool averages;	   /* its numbers are averages over it */
	bool recurs;	   /* it is some months of each of its years */
	RecurringPeriod recurring;
} Heading;

/* A data row as printed. */
typedef struct PrintedRow
{
	GridRow row; /* of kind GRID_TEXT: a line among the rows */
	int page;
	bool repeated; /* a total printed again at the top of a further page */
} PrintedRow;

/* The piece of a table that stands under one set of heading rows. */
typedef struct Fragment
{
	Heading heading;
	HeadingRows headings;
	int label_columns; /* that rows have; 0 if no row has told yet */
	int page;
	size_t n_rows;
	PrintedRow *rows;
} Fragment;

/* A text line that waits for what follows to say what it is. */
typedef struct PendingLine
{
	LineSense sense;
	Slice printed;
	int line;
} PendingLine;

/* Pending lines are few: a heading of more than this is none. */
#define PENDING_MAX 64

/* What a line says that was read before: every page has much the same. */
typedef struct SeenLine
{
	Slice clean; /* in the document; empty: none */
	LineSense sense;
} SeenLine;

#define LINES_SEEN 32

typedef struct PageReader
{
	const MemorySource *source;
	Diagnostics *diagnostics;
	Senses *senses;
	GridReader grid;
	GridBlocks own_blocks;
	GridBlocks *blocks; /* of the grid: its own, or those of another reading */
	GridRow held;		/* a row that ended a fragment, to be read again */

	/* the document */
	Arena document_arena; /* first title, statute */
	Slice first_title;
	RunningHeads heads;
	SeenLine seen[LINES_SEEN];
	Notes notes;
	Period first_period;
	bool any_table;
	bool sheet_begins;	 /* the line above a sheet was read, and nothing but lines since */
	bool captions_below; /* a table has been seen whose stratum stands below it */
	bool any_period;
	Period usual_period; /* of the latest pages, but for one that differs */
	int n_usual_pages;
	int odd_period_line; /* of the one that differs; 0: none does */
	bool has_held;

	/* the page */
	Arena title_arena;
	bool dates_captions;  /* periods stand at the end of captions */
	int dated_line;		  /* of headings whose corner says when their table is of; 0: none yet */
	LineSense title_when; /* the part of the page's title that says when, if one does */
	Period whole_period;  /* of the page, of which those that come later on it may be parts */
	Arena page_arena;
	Arena last_page_arena;
	int page;
	bool has_period;
	bool has_table;
	bool has_lost_row; /* one of numbers, before any headings, was not read */
	bool has_content;  /* any line at all */
	Heading heading;
	DimensionSet dimension_of_rows; /* of the page's last table, where lines wait after it */

	int n_pending;
	PendingLine pending[PENDING_MAX];

	/* the fragment being read */
	bool open;
	size_t lost_headings; /* of a row that was no use, above one that has a label */
	Fragment fragment;
	size_t row_room;
	UnreadRows unread;
	int label_end; /* the line that the label of its last row ends on */
	int head_line; /* the latest line that is the head or foot of a page */
} PageReader;

/* Starts at the document's first line. diagnostics may have no sink. */
extern void pages_start(PageReader *reader, Slice document, const MemorySource *source,
						Senses *senses, Diagnostics *diagnostics);

/*
 * Starts again, with the blocks that another reading of the document keeps, which has to last
 * longer; it does nothing where that keeps none.
 */
extern void pages_share_blocks(PageReader *reader, GridBlocks *blocks);

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

/* Gives back what rows above the line stand on; no fragment above it is needed any more. */
extern void pages_forget_before(PageReader *reader, int line);

extern void pages_release(PageReader *reader);

#endif /* NAVTILTAK_PAGES_H */
