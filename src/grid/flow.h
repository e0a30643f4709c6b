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

/* Lines of a label above its cells, and below. */
#define LABEL_LINES_MAX 3

/* A line as the label and the cells of a row. */
typedef struct FlowRow
{
	Slice line;
	int number;
	int last; /* the number of the line that its cells end on */
	Slice label;
	Slice run; /* empty: there are no cells */
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
	bool any_parted; /* on some row more stands apart than the table has columns: thousands do */
	bool strewn;	 /* so do lines of cells whose label cannot be told: any row may lack cells */
	bool broken;	 /* lines of cells stand apart from their labels */
} FlowLines;

/* Is the line a row with nothing between its label and its cells: "I alt36 22941 90660 063"? */
extern bool flow_is_glued_row(Slice line);

/* Is there nothing but cells on the line? */
extern bool flow_is_run(Slice line);

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

/*
 * Finds the labels of rows whose cells stand on a line of their own, the rest of labels that
 * go on above or below their row, and labels that have lost their cells.
 */
extern void flow_find_labels(FlowForm form, FlowLines *lines, Arena *arena);

#endif /* NAVTILTAK_FLOW_H */
