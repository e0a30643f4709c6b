/*-------------------------------------------------------------------------
 *
 * report_watch.h
 *	  A sink that holds what the reader gives against the document, as it comes.
 *
 * Of the document it knows its lines, and what the first stage makes of each
 * (grid_watch.h).  It demands that rows come in order, and that their cells stand in
 * their lines; that everything handed over can be read and is within its range; and that
 * diagnostics come by line, but for those about what a table has from lines above the one
 * before it, and name what stands there.  What stands under which heading is not asked
 * again here: the tests of the reader know that of real tables.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_REPORT_WATCH_H
#define NAVTILTAK_REPORT_WATCH_H

#include "fuzz.h"

#include "grid/grid.h"
#include "meaning/meaning.h"

/* A line of the document, and what came of it. */
typedef struct WatchedLine
{
	bool begins_left_out; /* a table of which no rows come, and that is told */
	Slice text;
	bool in_grid; /* else it is blank */
	GridRow grid;
	bool is_row;	 /* it came out as a row */
	Slice label;	 /* of that row, with lines around it where it wraps */
	GridCell *cells; /* of that row, as they came */
	int n_cells;
	bool lacks_cells;	  /* for some columns of its table */
	uint64_t diagnostics; /* a bit for each code */
	int invalid;		  /* cells that cannot be read, but for those that a diagnostic has named */
	int assumed;		  /* cells whose decimals are in doubt, but for those */
} WatchedLine;

/* What has to be kept of a table until all lines are accounted for. */
typedef struct WatchedTable
{
	struct WatchedTable *next; /* the one before it */
	Slice title;
	Slice stratum;
	int header_line;
	bool is_reopened; /* it goes on under the headings of a page before */
} WatchedTable;

typedef struct Watch
{
	Slice document;
	GridBlocks blocks;
	WatchedLine *lines; /* lines[number]; number 0 is the document as a whole */
	int n_lines;
	WatchedTable *tables;
	Slice title;
	char *said; /* all names that came, each with a line end; see watch_is_said() */
	size_t said_len;
	Slice sign; /* of suppressed cells, beside *; clean */
	bool finished;

	int last_row; /* line numbers */
	int last_diagnostic;
	int first_dash; /* the row of the first cell that is a dash, taken for zero; 0: none */
	int first_dash_col;
	int n_unread;		  /* findings about dialects, which come last */
	uint64_t diagnostics; /* a bit for each code that comes once in a document */
	int n_tables;
	size_t n_rows; /* of the table at hand, still to come */
	int page;	   /* of the row before */
	bool in_table;
	bool is_left_out; /* the table at hand: told of, and none of its rows come */

	/* for the watch's own use */
	Heap heap;
	MemorySource source;
	Arena arena;

	/* everything that came, as one number after each call; the calls of a whole reading */
	uint64_t hash;
	uint64_t *hashes;
	size_t n_calls;
	size_t call_room;
	const struct Watch *whole; /* the reading that this one must be the beginning of */
	size_t stop_at;			   /* the call, from 1, that returns false; 0 for none */
} Watch;

/* Takes the document apart into lines; it must outlive the watch. */
extern void watch_start(Watch *watch, Slice document);

/* A sink that watches; least is the mildest diagnostic wanted. */
extern ReportSink watch_sink(Watch *watch, Severity least);

extern void watch_release(Watch *watch);

/* Is the piece somewhere in the text? */
extern bool contains(Slice text, Slice piece);

/* Does what came name the text, as it is or as a part: a label, a title, a section, a stratum, a measure? */
extern bool watch_is_said(const Watch *watch, Slice text, Arena *arena);

#endif /* NAVTILTAK_REPORT_WATCH_H */
