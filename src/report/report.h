/*-------------------------------------------------------------------------
 *
 * report.h
 *	  The reader: a report's text in, its tables, rows and cells out.
 *
 * Everything that the sink is handed belongs to the reader and is good until
 * the call returns; slices of the document live as long as the document, names
 * of the vocabulary for ever.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_REPORT_H
#define NAVTILTAK_REPORT_H

#include "report/arena.h"
#include "report/diagnostics.h"
#include "report/number.h"
#include "report/tables.h"
#include "report/vocabulary.h"

/* What the labels of an axis are. */
typedef enum AxisKind
{
	AXIS_UNKNOWN, /* they name nothing that the reader knows */
	AXIS_DIMENSION,
	AXIS_MONTH,
	AXIS_MEASURE
} AxisKind;

typedef struct Axis
{
	AxisKind kind;
	int dimension; /* where kind is AXIS_DIMENSION, else DIM_NONE */
} Axis;

/* What one label of an axis says. */
typedef enum LabelKind
{
	LABEL_MEMBER, /* a member of a dimension */
	LABEL_TOTAL,  /* an "I alt" */
	LABEL_PERIOD,
	LABEL_MEASURE,
	LABEL_UNKNOWN /* it names something outside the six dimensions */
} LabelKind;

/* How much of its axis a label adds up. */
typedef enum Aggregation
{
	AGGREGATES_NOTHING,
	AGGREGATES_PART, /* "I alt opplæring" among measures */
	AGGREGATES_ALL
} Aggregation;

typedef enum MeasureKind
{
	MEASURE_COUNT,	/* antall */
	MEASURE_CHANGE, /* endring_antall */
	MEASURE_OTHER	/* endring_prosent and what else a heading names */
} MeasureKind;

typedef struct Label
{
	Slice text; /* as printed, without markup */
	LabelKind kind;
	Aggregation aggregation;
	const Member *names[N_DIMENSIONS]; /* members it names; in a row also what the stratum fixes */
	Period period; /* that it names, alone or beside something else; where has_period */
	bool has_period;
	MeasureKind measure_kind;
	Slice measure; /* that it names, alone or beside something else; else empty */
} Label;

/* A logical table. */
typedef struct ReportTable
{
	const PrintedTable *printed;
	const Member *fixed[N_DIMENSIONS]; /* by the stratum */
	Axis row_axis;
	Axis col_axis;
	int n_columns;
	Label *columns;
	size_t n_rows;
} ReportTable;

typedef struct ReportRow
{
	Label label;
	const PrintedRow *printed;
} ReportRow;

typedef enum Role
{
	ROLE_DETAIL,
	ROLE_SUBTOTAL,
	ROLE_TOTAL
} Role;

typedef struct ReportCell
{
	const Label *column;
	int col; /* from 1 */
	Role role;
	CellStatus status;
	bool has_value;
	bool has_bounds;
	int64_t value;
	int64_t lower;
	int64_t upper;
	Period period; /* where has_period */
	bool has_period;
	MeasureKind measure_kind;
	Slice measure; /* empty where the column has no heading */
	Slice raw;	   /* as printed, markup and all */
} ReportCell;

/* The member that a cell is about in a dimension; NULL: all. */
static inline const Member *
report_cell_name(const ReportRow *row, const ReportCell *cell, int dimension)
{
	const Member *name = cell->column->names[dimension];

	return name != NULL ? name : row->label.names[dimension];
}

/* What the report as a whole says; slices are empty where nothing says it. */
typedef struct ReportSummary
{
	Slice title; /* the first one, and its parts */
	Title parts;
	Period period; /* the first one, where has_period */
	bool has_period;
	Slice statute; /* "§ 7-1" */
	int threshold; /* counts below it are suppressed: as the notes name it, else the default */
	int pages;
	int tables;
} ReportSummary;

/*
 * Where the report goes. Any function may be NULL; one that returns false
 * stops the reading. table comes before its rows, and table_end after them; row
 * has all cells of the row that stand under a column heading, in order; report
 * comes last, once.
 */
typedef struct ReportSink
{
	bool (*table)(void *context, const ReportTable *table);
	bool (*row)(void *context, const ReportTable *table, const ReportRow *row,
				const ReportCell *cells, int n_cells);
	bool (*table_end)(void *context, const ReportTable *table);
	bool (*diagnostic)(void *context, const Diagnostic *diagnostic);
	bool (*report)(void *context, const ReportSummary *summary);
	Severity least; /* diagnostics milder than this are not wanted */
	void *context;
} ReportSink;

typedef enum ReportResult
{
	REPORT_OK,
	REPORT_STOPPED, /* the sink returned false */
	REPORT_NO_MEMORY
} ReportResult;

/* Counts below it are suppressed, unless the notes say otherwise. */
#define DEFAULT_THRESHOLD 4

/*
 * Reads a document: UTF-8, of any length. Memory is asked of source and given
 * back; it grows with the largest table, not with the document.
 */
extern ReportResult report_read(Slice document, const MemorySource *source, const ReportSink *sink);

#endif /* NAVTILTAK_REPORT_H */
