/*-------------------------------------------------------------------------
 *
 * settle.h
 *	  Rows of a table whose cells are runs of text: which way to read a run is right,
 *	  where its digits leave a choice, is settled by what the table adds up to.
 *
 * An equation is used only where it holds wherever its cells are sure, and could fail
 * there.  Where all of them together leave more than one way, the cells stay unclear.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_SETTLE_H
#define NAVTILTAK_SETTLE_H

#include "grid/split.h"

/* What a column, or a row, is to the others. */
typedef enum SettleKind
{
	SETTLE_PART,
	SETTLE_SUBTOTAL, /* "I alt opplæring" */
	SETTLE_TOTAL,	 /* "I alt" */
	SETTLE_PERCENT	 /* a column: the change, which stands before it, in per cent */
} SettleKind;

/* A run of a row, which is the cells of these columns. */
typedef struct SettleRun
{
	struct SettleRun *next; /* of the same row */
	SplitRun run;
	size_t first;
	size_t n;
	int ways; /* 1: known; SPLIT_UNKNOWN or 2: not yet; 0: it is none */
} SettleRun;

typedef struct SettleRow
{
	SettleKind kind;
	bool blanks; /* cells may be missing from its run, */
	bool whole;	 /* which are blank ones then, and nothing that stands elsewhere */
	bool open;	 /* some run has several ways */
	bool lost;	 /* some run has none */
	bool by_sums;
	SettleRun *runs;
	SplitRange *cells; /* what each can be */
	StoredCell *stored;
} SettleRow;

typedef struct SettleTable
{
	size_t n_columns;
	SettleKind *columns;
	SplitRange
		blank; /* what a blank cell stands for: as much as a star, until something else is known */
	size_t n_rows;
	size_t room;
	SettleRow *rows;
	Arena *arena;
	Arena scratch;
} SettleTable;

/* What a label, of a row or a column, is to the others. */
extern SettleKind settle_kind_of(Slice label, Arena *arena);

/* Starts a table of so many columns, which are parts until columns[] says something else. False without memory. */
extern bool settle_start(SettleTable *table, size_t n_columns, Arena *arena);

/* Adds a row whose cells are all blank yet. NULL without memory. */
extern SettleRow *settle_add_row(SettleTable *table, SettleKind kind);

/*
 * The latest row has a run in n columns from first on. Where blanks of the row is set, some of
 * them may be blank. False if it is nothing that cells can be; the row then stays unclear.
 */
extern bool settle_add_run(SettleTable *table, Slice text, SplitForm form, size_t first, size_t n);

/* The latest row has a cell that is known; an empty one is blank. */
extern void settle_set_cell(SettleTable *table, size_t column, StoredCell cell);

/* The row has lost its cells, those of its runs, too; this is what is left of each. */
extern void settle_lose_cells(SettleTable *table, size_t row, Slice left);

/* Settles what can be; source is polled. */
extern void settle(SettleTable *table);

/* How the row's cells were told apart; they are in stored. */
extern GridSettling settle_outcome(const SettleRow *row);

extern void settle_release(SettleTable *table);

#endif /* NAVTILTAK_SETTLE_H */
