/*-------------------------------------------------------------------------
 *
 * describe.c
 *	  navtiltak_tables, navtiltak_report, navtiltak_lint: what a report has in
 *	  it, and what the reader made of it.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/reading.h"

#include <limits.h>

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "audit/cube.h"
#include "pg/daterange.h"
#include "pg/numeric.h"

/* More columns than any row here has. */
#define ROW_COLUMNS_MAX (N_LISTED + 24)

/* A row being put together, column by column. */
typedef struct RowBuilder
{
	int n;
	Datum values[ROW_COLUMNS_MAX];
	bool nulls[ROW_COLUMNS_MAX];
} RowBuilder;

static void
add_datum(RowBuilder *row, Datum value)
{
	row->values[row->n] = value;
	row->nulls[row->n++] = false;
}

static void
add_null(RowBuilder *row)
{
	row->values[row->n] = (Datum) 0;
	row->nulls[row->n++] = true;
}

/* Text, NULL if it is empty. */
static void
add_text(RowBuilder *row, const Reading *reading, Slice text)
{
	if (text.len == 0)
		add_null(row);
	else
		add_datum(row, reading_text(reading, text));
}

static void
add_period(RowBuilder *row, bool has_period, Period period)
{
	if (has_period)
		add_datum(row, period_to_daterange(period));
	else
		add_null(row);
}

static void
put_row(Reading *reading, RowBuilder *row)
{
	tuplestore_putvalues(reading->store, reading->desc, row->values, row->nulls);
}

/* A cell that prints a fact with another value than a cell before it. */
typedef struct Conflict
{
	int line;
	int col;
	Slice fragment;
	Printing before;
} Conflict;

/* What the functions here count while they read. */
typedef struct DescribeSink
{
	Reading reading;
	int64 cells; /* of the table, or of the report */
	int64 suppressed;
	int64 blank;
	bool blank_is_zero;
	int warnings;
	int errors;
	RowBuilder whole; /* the row about the report as a whole */
	Cube cube;		  /* the document's facts, for conflicts among them */
	Conflict *conflicts;
	size_t n_conflicts;
	size_t conflict_room;
	size_t n_told; /* of them */
} DescribeSink;

static bool
count_row(void *context, const ReportTable *table, const ReportRow *row)
{
	DescribeSink *describe = context;

	(void) table;
	describe->cells += row->n_cells;
	for (int i = 0; i < row->n_cells; i++)
	{
		if (row->cells[i].printed.status == CELL_SUPPRESSED)
			describe->suppressed++;
		else if (row->cells[i].printed.status == CELL_BLANK)
		{
			describe->blank++;
			if (row->cells[i].measure_kind == MEASURE_COUNT)
				describe->blank_is_zero = true;
		}
	}
	return true;
}

static bool
count_diagnostic(void *context, const Diagnostic *diagnostic)
{
	DescribeSink *describe = context;

	if (diagnostic->severity == SEVERITY_ERROR)
		describe->errors++;
	else
		describe->warnings++;
	return true;
}

static void
count_conflict(void *context, int line, const ReportCell *cell, const Printing *before)
{
	DescribeSink *describe = context;

	(void) line;
	(void) cell;
	(void) before;
	describe->warnings++;
}

/* Keeps the finding until the others before it are put. */
static void
keep_conflict(void *context, int line, const ReportCell *cell, const Printing *before)
{
	DescribeSink *describe = context;
	Conflict *grown = array_grow(&describe->reading.own, describe->conflicts, sizeof(Conflict),
								 describe->n_conflicts, &describe->conflict_room);

	grown[describe->n_conflicts++] = (Conflict) {
		.line = line, .col = cell->col, .fragment = cell->printed.raw, .before = *before};
	describe->conflicts = grown;
}

static void
begin_cube(DescribeSink *describe,
		   void (*hear)(void *context, int line, const ReportCell *cell, const Printing *before))
{
	cube_start(&describe->cube, &describe->reading.own);
	describe->cube.conflicts = (ConflictSink) {hear, describe};
	(void) cube_begin_document(&describe->cube);
}

static bool
take_table(void *context, const ReportTable *table)
{
	return cube_begin_table(&((DescribeSink *) context)->cube, table);
}

static bool
take_row(void *context, const ReportTable *table, const ReportRow *row)
{
	(void) table;
	return cube_add_row(&((DescribeSink *) context)->cube, row);
}

static bool
count_and_take_row(void *context, const ReportTable *table, const ReportRow *row)
{
	return count_row(context, table, row) && take_row(context, table, row);
}

static Slice
axis_name(const ReportTable *table, Axis axis)
{
	switch (axis.kind)
	{
		case AXIS_DIMENSION:
			return report_dimension_name(table, axis.dimension);
		case AXIS_MONTH:
			return SLICE_LITERAL("month");
		case AXIS_MEASURE:
			return SLICE_LITERAL("measure");
		case AXIS_UNKNOWN:
			break;
	}
	return (Slice) {NULL, 0};
}

static bool
put_table(void *context, const ReportTable *table)
{
	DescribeSink *describe = context;
	Reading *reading = &describe->reading;
	RowBuilder row = {0};
	MemoryContext old_context = MemoryContextSwitchTo(reading->row);
	Datum others;

	add_datum(&row, Int32GetDatum(table->number));
	add_text(&row, reading, table->title);
	add_text(&row, reading, table->subject);
	add_text(&row, reading, table->section);
	add_text(&row, reading, table->stratum);
	for (int dimension = 0; dimension < N_LISTED; dimension++)
	{
		if (table->fixed[dimension] == NULL)
			add_null(&row);
		else
			add_datum(&row, reading_name(reading, table->fixed[dimension]));
	}
	others = reading_others(reading, N_OTHERS, table->others, table->fixed + N_LISTED);
	if (others == (Datum) 0)
		add_null(&row);
	else
		add_datum(&row, others);
	add_period(&row, table->has_period, table->period);
	add_text(&row, reading, axis_name(table, table->row_axis));
	add_text(&row, reading, axis_name(table, table->col_axis));
	add_datum(&row, Int32GetDatum(table->first_page));
	add_datum(&row, Int32GetDatum(table->last_page));
	add_datum(&row, Int32GetDatum(table->header_line));
	add_datum(&row, Int32GetDatum(table->last_line));
	add_datum(&row, Int64GetDatum((int64) table->n_rows));
	add_datum(&row, Int32GetDatum(table->n_columns));
	add_datum(&row, Int64GetDatum(describe->cells));
	add_datum(&row, Int64GetDatum(describe->suppressed));
	put_row(reading, &row);
	describe->cells = describe->suppressed = 0;
	MemoryContextSwitchTo(old_context);
	MemoryContextReset(reading->row);
	return true;
}

/* The texts as an array. */
static Datum
text_array(Datum *texts, int n)
{
	return PointerGetDatum(construct_array(texts, n, TEXTOID, -1, false, TYPALIGN_INT));
}

static Datum
subject_array(const Reading *reading, const ReportSummary *summary)
{
	Datum *texts = palloc(sizeof(Datum) * (Size) Max(summary->n_subjects, 1));

	for (int i = 0; i < summary->n_subjects; i++)
		texts[i] = reading_text(reading, summary->subjects[i]);
	return text_array(texts, summary->n_subjects);
}

/* The names of the dialects whose bits are set, in the order of their registry. */
static Datum
dialect_array(unsigned bits)
{
	Datum texts[sizeof(bits) * BITS_PER_BYTE];
	int n = 0;

	for (int i = 0; dialects[i] != NULL; i++)
	{
		if ((bits & 1U << i) != 0)
			texts[n++] = CStringGetTextDatum(dialects[i]->name);
	}
	return text_array(texts, n);
}

static bool
take_report(void *context, const ReportSummary *summary)
{
	DescribeSink *describe = context;
	Reading *reading = &describe->reading;
	RowBuilder *row = &describe->whole;

	add_text(row, reading, summary->title);
	add_text(row, reading, summary->subject);
	add_text(row, reading, summary->breakdown);
	add_text(row, reading, summary->frequency);
	add_datum(row, subject_array(reading, summary));
	add_period(row, summary->has_period, summary->period);
	add_text(row, reading, summary->statute);
	add_datum(row, Int32GetDatum(summary->threshold));
	add_datum(row, BoolGetDatum(describe->blank_is_zero));
	add_datum(row, dialect_array(summary->dialects));
	add_datum(row, Int32GetDatum(summary->pages));
	add_datum(row, Int32GetDatum(summary->tables));
	add_datum(row, Int64GetDatum(describe->cells));
	add_datum(row, Int64GetDatum(describe->suppressed));
	add_datum(row, Int64GetDatum(describe->blank));
	add_datum(row, Int32GetDatum(describe->warnings));
	add_datum(row, Int32GetDatum(describe->errors));
	return true;
}

static void
put_finding(DescribeSink *describe, const Diagnostic *diagnostic)
{
	Reading *reading = &describe->reading;
	RowBuilder row = {0};
	char message[512];
	MemoryContext old_context = MemoryContextSwitchTo(reading->row);

	diagnostic_message(diagnostic, message, sizeof(message));
	if (diagnostic->line > 0)
		add_datum(&row, Int32GetDatum(diagnostic->line));
	else
		add_null(&row);
	if (diagnostic->col > 0)
		add_datum(&row, Int32GetDatum(diagnostic->col));
	else
		add_null(&row);
	add_datum(&row, CStringGetTextDatum(severity_name(diagnostic->severity)));
	add_datum(&row, CStringGetTextDatum(diagnostic_code_name(diagnostic->code)));
	add_datum(&row, reading_text(reading, (Slice) {message, strlen(message)}));
	add_text(&row, reading, diagnostic->fragment);
	put_row(reading, &row);
	MemoryContextSwitchTo(old_context);
	MemoryContextReset(reading->row);
}

/* What a cell printed, for a message. */
static Slice
printed_text(const Printing *printing, char *buffer, size_t size)
{
	char *number;

	if (printing->suppressed)
		return SLICE_LITERAL("*");
	if (printing->status == CELL_BLANK)
		return SLICE_LITERAL("blank");
	number = DatumGetCString(DirectFunctionCall1(
		numeric_out, numeric_from_units(printing->bounds.lower, printing->decimals)));
	/* As reports write it. */
	for (char *p = number; *p != '\0'; p++)
	{
		if (*p == '.')
			*p = ',';
	}
	strlcpy(buffer, number, size);
	pfree(number);
	return (Slice) {buffer, strlen(buffer)};
}

/* Puts the conflicts that stand before the place. */
static void
put_conflicts(DescribeSink *describe, int line, int col)
{
	while (describe->n_told < describe->n_conflicts)
	{
		const Conflict *conflict = &describe->conflicts[describe->n_told];
		char before[128];
		Diagnostic diagnostic = {.line = conflict->line,
								 .col = conflict->col,
								 .severity = diagnostic_severity(DIAGNOSTIC_CONFLICTING),
								 .code = DIAGNOSTIC_CONFLICTING,
								 .fragment = conflict->fragment,
								 .expected = conflict->before.line};

		if (conflict->line > line || (conflict->line == line && conflict->col >= col))
			return;
		diagnostic.other = printed_text(&conflict->before, before, sizeof(before));
		put_finding(describe, &diagnostic);
		describe->n_told++;
	}
	describe->n_told = describe->n_conflicts = 0;
}

/* The conflicts in a table are known by the time that the reader tells what it found there. */
static bool
put_diagnostic(void *context, const Diagnostic *diagnostic)
{
	put_conflicts(context, diagnostic->line, diagnostic->col);
	put_finding(context, diagnostic);
	return true;
}

static bool
put_last_conflicts(void *context, const ReportSummary *summary)
{
	(void) summary;
	put_conflicts(context, INT_MAX, 0);
	return true;
}

/* The columns of 0.1, as of all functions here. */
PG_FUNCTION_INFO_V1(navtiltak_tables_0_1);
Datum
navtiltak_tables_0_1(PG_FUNCTION_ARGS)
{
	DescribeSink describe = {0};
	ReportSink sink = {.row = count_row, .table_end = put_table, .context = &describe};

	reading_start(&describe.reading, fcinfo, 0);
	reading_run(&describe.reading, &sink);
	reading_end(&describe.reading);
	return (Datum) 0;
}

/* One value, so that a constraint or an index can have it. */
PG_FUNCTION_INFO_V1(navtiltak_report_0_1);
Datum
navtiltak_report_0_1(PG_FUNCTION_ARGS)
{
	DescribeSink describe = {0};
	ReportSink sink = {.table = take_table,
					   .row = count_and_take_row,
					   .diagnostic = count_diagnostic,
					   .report = take_report,
					   .least = SEVERITY_WARNING,
					   .context = &describe};
	TupleDesc desc;
	HeapTuple tuple;

	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	desc = BlessTupleDesc(desc);
	reading_start_value(&describe.reading, fcinfo, 0);
	begin_cube(&describe, count_conflict);
	reading_run(&describe.reading, &sink);
	tuple = heap_form_tuple(desc, describe.whole.values, describe.whole.nulls);
	reading_end(&describe.reading);
	return HeapTupleGetDatum(tuple);
}

PG_FUNCTION_INFO_V1(navtiltak_lint_0_1);
Datum
navtiltak_lint_0_1(PG_FUNCTION_ARGS)
{
	DescribeSink describe = {0};
	ReportSink sink = {.table = take_table,
					   .row = take_row,
					   .diagnostic = put_diagnostic,
					   .report = put_last_conflicts,
					   .least = SEVERITY_INFO,
					   .context = &describe};

	reading_start(&describe.reading, fcinfo, 0);
	begin_cube(&describe, keep_conflict);
	reading_run(&describe.reading, &sink);
	reading_end(&describe.reading);
	return (Datum) 0;
}
