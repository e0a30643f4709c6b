/*-------------------------------------------------------------------------
 *
 * report_watch.h
 *	  A sink that holds what the reader gives against the document, as it comes.
 *
 * Of the document it knows its lines, and what the first stage makes of each
 * (grid_watch.h).  It demands that rows come in order, each with all its cells, at
 * their places in the document; that everything handed over can be read and is
 * within its range; and that diagnostics come by line and name what stands there.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_REPORT_WATCH_H
#define NAVTILTAK_REPORT_WATCH_H

#include "fuzz.h"

#include "grid/grid.h"

/* A line of the document, and what came of it. */
typedef struct WatchedLine
{
	Slice text;
	bool in_grid; /* else it is blank */
	GridRow grid;
	bool is_row;		  /* it came out as a row */
	Slice label;		  /* of that row, with lines above where it wraps */
	unsigned diagnostics; /* a bit for each code */
	int expected;		  /* cells, by its diagnostic */
	int found;
	int invalid; /* cells that cannot be read, but for those that a diagnostic has named */
	const struct WatchedTable *table; /* that has it as its lowest row of headings */
} WatchedLine;

/* What has to be kept of a table's headings until all lines are accounted for. */
typedef struct WatchedTable
{
	struct WatchedTable *next;
	Slice section;
	Slice stratum;
} WatchedTable;

typedef struct Watch
{
	Slice document;
	WatchedLine *lines; /* lines[number]; number 0 is the document as a whole */
	int n_lines;
	WatchedTable *tables;
	Slice title;
	Slice sign; /* of suppressed cells, beside *; clean */
	bool finished;

	int last_row; /* line numbers */
	int last_diagnostic;
	int n_tables;
	size_t n_rows; /* of the table at hand, still to come */
	int page;	   /* of the row before */
	bool in_table;

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

#endif /* NAVTILTAK_REPORT_WATCH_H */
