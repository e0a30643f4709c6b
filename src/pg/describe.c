/*-------------------------------------------------------------------------
 *
 * describe.c
 *	  navtiltak_tables, navtiltak_report, navtiltak_lint: what a report has in
 *	  it, and what the reader made of it.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/reading.h"

#include "utils/builtins.h"
#include "utils/memutils.h"

#include "pg/daterange.h"

/* A row being put together, column by column. */
typedef struct RowBuilder
{
	int n;
	Datum values[24];
	bool nulls[24];
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

/* Text, NULL where it is empty. */
static void
add_text(RowBuilder *row, const Reading *reading, Slice text)
{
	if (text.len == 0)
		add_null(row);
	else
		add_datum(row, reading_text(reading, text));
}

static void
add_period(RowBuilder *row, const Reading *reading, bool has_period, Period period)
{
	if (has_period)
		add_datum(row, period_to_daterange(reading->daterange, period));
	else
		add_null(row);
}

static void
put_row(Reading *reading, RowBuilder *row)
{
	tuplestore_putvalues(reading->store, reading->desc, row->values, row->nulls);
}

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

static Slice
axis_name(Axis axis)
{
	switch (axis.kind)
	{
		case AXIS_DIMENSION:
			return dimension_of(axis.dimension)->id;
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

	add_datum(&row, Int32GetDatum(table->number));
	add_text(&row, reading, table->title);
	add_text(&row, reading, table->section);
	add_text(&row, reading, table->stratum);
	for (int dimension = 0; dimension < N_LISTED; dimension++)
	{
		if (table->fixed[dimension] == NULL)
			add_null(&row);
		else
			add_datum(&row, reading_name(reading, table->fixed[dimension]));
	}
	add_period(&row, reading, table->has_period, table->period);
	add_text(&row, reading, axis_name(table->row_axis));
	add_text(&row, reading, axis_name(table->col_axis));
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

static bool
put_report(void *context, const ReportSummary *summary)
{
	DescribeSink *describe = context;
	Reading *reading = &describe->reading;
	RowBuilder row = {0};

	add_text(&row, reading, summary->title);
	add_text(&row, reading, summary->subject);
	add_text(&row, reading, summary->breakdown);
	add_text(&row, reading, summary->frequency);
	add_period(&row, reading, summary->has_period, summary->period);
	add_text(&row, reading, summary->statute);
	add_datum(&row, Int32GetDatum(summary->threshold));
	add_datum(&row, BoolGetDatum(describe->blank_is_zero));
	add_datum(&row, Int32GetDatum(summary->pages));
	add_datum(&row, Int32GetDatum(summary->tables));
	add_datum(&row, Int64GetDatum(describe->cells));
	add_datum(&row, Int64GetDatum(describe->suppressed));
	add_datum(&row, Int64GetDatum(describe->blank));
	add_datum(&row, Int32GetDatum(describe->warnings));
	add_datum(&row, Int32GetDatum(describe->errors));
	put_row(reading, &row);
	return true;
}

static bool
put_diagnostic(void *context, const Diagnostic *diagnostic)
{
	DescribeSink *describe = context;
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
	return true;
}

static Datum
describe_document(FunctionCallInfo fcinfo, ReportSink sink)
{
	DescribeSink describe = {0};

	sink.context = &describe;
	reading_start(&describe.reading, fcinfo, 0);
	reading_run(&describe.reading, &sink);
	reading_end(&describe.reading);
	return (Datum) 0;
}

/* The columns of 0.1, as of all functions here. */
PG_FUNCTION_INFO_V1(navtiltak_tables_0_1);
Datum
navtiltak_tables_0_1(PG_FUNCTION_ARGS)
{
	return describe_document(fcinfo, (ReportSink) {.row = count_row, .table_end = put_table});
}

PG_FUNCTION_INFO_V1(navtiltak_report_0_1);
Datum
navtiltak_report_0_1(PG_FUNCTION_ARGS)
{
	return describe_document(fcinfo, (ReportSink) {.row = count_row,
												   .diagnostic = count_diagnostic,
												   .report = put_report,
												   .least = SEVERITY_WARNING});
}

PG_FUNCTION_INFO_V1(navtiltak_lint_0_1);
Datum
navtiltak_lint_0_1(PG_FUNCTION_ARGS)
{
	return describe_document(fcinfo,
							 (ReportSink) {.diagnostic = put_diagnostic, .least = SEVERITY_INFO});
}
