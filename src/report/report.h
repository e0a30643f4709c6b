/*-------------------------------------------------------------------------
 *
 * report.h
 *	  The reader: a report's text in, its tables, rows and cells out.
 *
 *	  Report *report = report_open(document, source, NULL);
 *	  while ((table = report_next_table(report)) != NULL)
 *		  while ((row = report_next_row(report)) != NULL)
 *			  ... row->cells[0 .. row->n_cells - 1] ...
 *	  result = report_close(report);
 *
 * What is handed out is the reader's: a table is good until the next one, a row
 * until the next one. Slices of the document live as long as that, names of the
 * vocabulary for ever. Memory grows with the largest table, not with the document.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_REPORT_H
#define NAVTILTAK_REPORT_H

#include "grid/grid.h"
#include "meaning/meaning.h"
#include "text/arena.h"
#include "text/diagnostics.h"

typedef struct Report Report;

/* A logical table, of one page or several. */
typedef struct ReportTable
{
	int number; /* from 1 */
	int first_page;
	int last_page;
	int header_line;
	int last_line; /* of its last row */
	Slice title;   /* texts are clean, and empty if nothing is printed */
	Slice
		subject; /* what is counted, by the title: as the document's first title that says so spells it */
	Slice section;
	Slice stratum;
	Period period; /* of the page, where has_period */
	bool has_period;
	const Member *fixed[N_DIMENSIONS]; /* by the stratum; NULL: nothing */
	Axis row_axis;
	Axis col_axis;
	Slice others[N_OTHERS]; /* what the unlisted dimensions are called; empty: there is none */
	int n_columns;
	const Label *columns;
	size_t n_rows; /* that come out; lines that head others do not */
} ReportTable;

typedef enum Role
{
	ROLE_DETAIL,
	ROLE_SUBTOTAL,
	ROLE_TOTAL,
	ROLE_UNKNOWN /* label, heading or stratum is lost: nothing says whom the cell counts */
} Role;

/* The upper bound of a count that is hidden whatever its size. No statistics reach half of it. */
#define COUNT_OPEN ((int64_t) 1 << 60)

/* A cell: what is printed, and what that means. */
typedef struct ReportCell
{
	GridCell printed; /* a blank count is the number 0 */
	const Label *column;
	int col; /* from 1 */
	Role role;
	bool has_value; /* it is a whole number of what is counted, printed.number.units */
	bool has_bounds;
	bool has_period;
	MeasureKind measure_kind;
	int64_t lower;
	int64_t upper; /* COUNT_OPEN: nothing tells */
	Period period;
	Slice measure; /* empty if nothing, or a contradiction, tells it */
} ReportCell;

/* A row, and those of its cells that stand under a column heading, in order. */
typedef struct ReportRow
{
	const Label *label;
	Slice printed; /* the label, in the document, or in memory where several lines are joined */
	int line;
	int page;
	bool repeated; /* a total printed again at the top of a further page */
	bool is_line;  /* a label that stands alone, without cells */
	int n_cells;
	const ReportCell *cells;
} ReportRow;

/* What the report as a whole says; slices are empty if nothing says it. */
typedef struct ReportSummary
{
	Slice title; /* the first one, and its parts */
	Slice subject;
	Slice breakdown;
	Slice frequency;
	int n_subjects; /* what its tables are about, in the order printed */
	const Slice *subjects;
	unsigned
		dialects;  /* bit by bit, in the order of the registry: what its tables are written in */
	Period period; /* the first one, where has_period */
	bool has_period;
	Slice statute; /* "§ 7-1" */
	int threshold; /* counts below it are suppressed: as the notes name it, else the default */
	int pages;
	int tables;
} ReportSummary;

typedef enum ReportResult
{
	REPORT_OK,
	REPORT_STOPPED, /* a sink returned false */
	REPORT_NO_MEMORY
} ReportResult;

/*
 * Opens a document: UTF-8, of any length. Memory is asked of source and given back
 * by report_close(). diagnostics, which may be NULL, hears of each finding after the
 * rows of its table, in the order of lines. NULL if there is no memory.
 */
extern Report *report_open(Slice document, const MemorySource *source,
						   const DiagnosticSink *diagnostics);

/*
 * The same for a survey of the document that another report reads, in the form that this has
 * prepared, with the blocks that it keeps: what cells are is read, and not what suppressed ones
 * can be, which it is to tell.
 */
extern Report *report_open_for_survey(GridBlocks *blocks);

/* The next table; what is left of the one before it is read first. NULL: none, or no more can be read. */
extern const ReportTable *report_next_table(Report *report);

/* The next row of the table; NULL if it has no more, or no more can be read. */
extern const ReportRow *report_next_row(Report *report);

/* What the report says, when its tables have been read; good until report_close(). */
extern ReportSummary report_summary(const Report *report);

/* What the dimension is called, listed or not. */
static inline Slice
report_dimension_name(const ReportTable *table, int dimension)
{
	return dimension < N_LISTED ? dimension_of(dimension)->id : table->others[dimension - N_LISTED];
}

/* Gives all memory back; how the reading went so far. */
extern ReportResult report_close(Report *report);

/* The member that a cell is about in a dimension; NULL: all. */
static inline const Member *
report_cell_name(const ReportRow *row, const ReportCell *cell, int dimension)
{
	const Member *name = cell->column->names[dimension];

	return name != NULL ? name : row->label->names[dimension];
}

/* Does the cell print a number: whole or with decimals, of whatever measure; or a blank that is one? */
static inline bool
report_cell_has_number(const ReportCell *cell)
{
	return cell->printed.status == CELL_EXACT || cell->printed.status == CELL_DECIMAL ||
		   cell->has_value;
}

/*
 * Where a report goes that is read as a whole. Any function may be NULL; one that
 * returns false stops the reading. table comes before its rows, and table_end after
 * them; report comes last, once.
 */
typedef struct ReportSink
{
	bool (*table)(void *context, const ReportTable *table);
	bool (*row)(void *context, const ReportTable *table, const ReportRow *row);
	bool (*table_end)(void *context, const ReportTable *table);
	bool (*diagnostic)(void *context, const Diagnostic *diagnostic);
	bool (*report)(void *context, const ReportSummary *summary);
	Severity least; /* diagnostics milder than this are not wanted */
	void *context;
} ReportSink;

/* Reads a document into the sink. */
extern ReportResult report_read(Slice document, const MemorySource *source, const ReportSink *sink);

#endif /* NAVTILTAK_REPORT_H */
