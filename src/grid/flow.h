/*-------------------------------------------------------------------------
 *
 * flow.h
 *	  Flowed text: what the files of that dialect share.
 *
 * flow.c tells the headings and rows of a table; the labels of rows that stand over
 * several lines are joined in flow_labels.c, and cells told apart in settle.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_FLOW_H
#define NAVTILTAK_FLOW_H

#include "grid/blocks.h"
#include "grid/heading_words.h"
#include "grid/split.h"

/* Lines of a label above its cells, and below. */
#define LABEL_LINES_MAX 3

/* How many cells a run can be. */
typedef struct CellCount
{
	uint32_t fewest;
	uint32_t most;
} CellCount;

/* What the run of a row is, once that was told. */
typedef struct FlowRun
{
	bool is_told;
	bool is_cells; /* and the others say of what kind: */
	bool any_dash; /* which is no minus */
	bool any_small;
	bool any_long;		/* more digits stand together than in a number with its thousands apart */
	bool is_touching;	/* it is cells only where some of them touch, and blanks part others */
	CellCount count;	/* as it stands */
	CellCount touching; /* where cells may touch */
} FlowRun;

/* Does a line stand above headings, or apart from tables: a title, a period? */
typedef enum FlowApart
{
	APART_NOT_TOLD,
	IS_APART,
	IS_NOT_APART
} FlowApart;

/* A line as the label and the cells of a row. */
typedef struct FlowRow
{
	Slice line;
	int number;
	int last; /* the number of the line that its cells end on */
	Slice label;
	Slice run; /* empty: there are no cells */
	FlowRun cells;
	FlowApart is_apart;
	bool glued;
	bool torn;	/* cells stand in front of the label that belong after it */
	bool bare;	/* the label of a row is all that is left of it */
	bool apart; /* the cells stand on a line of their own, among those of their label */
	bool few;	/* fewer cells than columns */
	bool lost;	/* the cells may be those of another label */
	bool
		stray; /* cells stand on the line, but not those of one row, or nothing tells the label of it */
} FlowRow;

/* How the cells of rows are set apart. */
typedef enum FlowForm
{
	FLOW_BLANKS,
	FLOW_GLUED,
	FLOW_LINES /* each is a line */
} FlowForm;

/* The lines of a block. */
typedef struct FlowLines
{
	FlowRow *rows;
	size_t n;
	size_t room;
	size_t n_kept; /* down to the last that has cells */
	bool any_dash;
	bool
		any_small; /* a star stands for small counts, or they are printed: no blank cell hides one */
	bool any_torn;
	bool
		any_bare; /* labels have lost their cells, or cells their label: these belong to others, then */
	bool
		any_long; /* more digits stand together, on a row that is not glued, than in a number with its thousands apart */
	bool any_touching; /* some row is cells only where some of them touch */
	bool any_parted;   /* on some row more stands apart than the table has columns: thousands do */
	bool strewn;	   /* so do lines of cells whose label cannot be told: any row may lack cells */
	bool broken;	   /* lines of cells stand apart from their labels */
} FlowLines;

/* ---- lines (flow_lines.c) ---- */

/* Rows that are kept: more than are looked ahead to. */
#define FLOW_ROWS_KEPT 512

/* A row of the document, with what was told of it. */
typedef struct KeptRow
{
	const char *start; /* where a reader stands in front of it; NULL: none is kept */
	FlowForm form;
	FlowRow row;
	LineReader after;
} KeptRow;

/* What was told of a document's rows and headings. */
struct FlowMemory
{
	bool any_touching; /* in rows of the document cells touch, though blanks part others */
	HeadingMemory headings;
	KeptRow rows[FLOW_ROWS_KEPT];
};

/* The memory, made if it is NULL yet, with the lines down to the document's end; NULL if there is none. */
extern FlowMemory *flow_memory(FlowMemory **memory, LineReader lines, const MemorySource *source);

extern void flow_forget(FlowMemory *memory, const MemorySource *source);

/*
 * The next line that is neither blank nor of the head or foot of a page, or, in lines, the label or the
 * cells of a row; it is kept until others take its place. NULL: there is none.
 */
extern FlowRow *flow_next_row(FlowMemory *memory, LineReader *lines, FlowForm form);

/* What the run of the row is. */
extern const FlowRun *flow_run(FlowRow *row, Arena *scratch);

/* Is the line, as a whole, something that stands above headings, or apart from tables: a title, a period? */
extern bool flow_stands_apart(Slice line, Arena *arena);
extern bool flow_row_stands_apart(FlowRow *row, Arena *scratch);

/* Parts the line into a label and a run of cells. No label ends in a digit. */
extern void flow_part_line(Slice line, int number, bool glued, FlowRow *row);

/* Reads on to the next line that is not blank. */
extern bool flow_next_line(LineReader *lines, Slice *line);

/* "=== ====" or "--- ----": what shows the columns of a table that is not flowed text, but for rules between its rows. */
extern bool flow_is_ruler(Slice trimmed);

/* The line without marks of bold text around all of it: "__I alt__". */
extern Slice flow_without_bold(Slice text);

/* Counts what seem cells in the run, no more than enough. */
extern int flow_count_cells(Slice run, int enough);

/* Does the line look like a row of several cells; or a glued one? */
extern bool flow_looks_like_row(const FlowRow *row);

/* Do the lines at hand begin with cells, each on a line of its own? */
extern bool flow_begin_cells(LineReader lines);

/* Is the line a row with nothing between its label and its cells: "I alt36 22941 90660 063"? */
extern bool flow_is_glued_row(Slice line);

/* Is there nothing but cells on the line? */
extern bool flow_is_run(Slice line);

/* Bytes of a character that cells of a run are made of; 0: another. */
extern size_t flow_run_character(const char *p, const char *end);

/* ---- labels (flow_labels.c) ---- */

/* Does the line go on with what is above it: "egenetablering", "(NPS)"? The name of a month does not. */
extern bool flow_goes_on(Slice line);

/* Is a month the last word of the label: "I alt oppfølging Januar"? */
extern bool flow_ends_in_month(Slice label);

/* Does the line end so that more must follow: "Jobbskaping og", "Prosent av"? */
extern bool flow_ends_open(Slice line);

/* Does the text name members, each of another dimension, and nothing else: "andre på tiltak 20-24 år"? */
extern bool flow_are_members(Slice text);

/*
 * Is the text what is left of the document's line behind the row above it, with a total at its end, which
 * has lost its cells: "Jobbskapingsprosjekter I alt jobbskaping og egenetablering"?
 */
extern bool flow_ends_in_total(const FlowLines *lines, size_t i, Arena *arena);

/* Is the line a total of all that stands once more, above a row before it? Then it begins another total. */
extern bool flow_is_total_again(const FlowLines *lines, size_t line, Arena *arena);

/*
 * Finds the labels of rows whose cells stand on a line of their own, the rest of labels that
 * go on above or below their row, and labels that have lost their cells.
 */
extern void flow_find_labels(FlowForm form, FlowLines *lines, Arena *arena);

#endif /* NAVTILTAK_FLOW_H */
