/*-------------------------------------------------------------------------
 *
 * parse.c
 *	  navtiltak_parse: one row per printed cell.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/reading.h"

#include "access/detoast.h"
#include "nodes/nodeFuncs.h"
#include "nodes/supportnodes.h"
#include "utils/memutils.h"

#include "pg/daterange.h"
#include "pg/navcount.h"

/* The columns of navtiltak_parse, in their order. */
enum
{
	PARSE_TABLE_NO,
	PARSE_PAGE,
	PARSE_LINE,
	PARSE_COL,
	PARSE_ROLE,
	PARSE_DIMENSIONS, /* six of them, in the order of Dimension */
	PARSE_PERIOD = PARSE_DIMENSIONS + N_DIMENSIONS,
	PARSE_MEASURE,
	PARSE_VALUE,
	PARSE_BOUNDS,
	PARSE_STATUS,
	PARSE_REPEATED,
	PARSE_ROW_LABEL,
	PARSE_COL_LABEL,
	PARSE_RAW,
	N_PARSE_COLUMNS
};

/* Datums of a table's column, made once for its table. */
typedef struct ColumnDatums
{
	Datum label;
	Datum names[N_DIMENSIONS];
	Period period; /* that period_datum is of */
	Datum period_datum;
	Slice measure; /* that measure_datum is of */
	Datum measure_datum;
} ColumnDatums;

typedef struct ParseSink
{
	Reading reading;
	Datum roles[3];
	Datum statuses[5];
	MemoryContext table; /* of the column datums */
	ColumnDatums *columns;
} ParseSink;

static void
start_enums(ParseSink *parse)
{
	TupleDesc desc = parse->reading.desc;
	Oid role = TupleDescAttr(desc, PARSE_ROLE)->atttypid;
	Oid status = TupleDescAttr(desc, PARSE_STATUS)->atttypid;

	parse->roles[ROLE_DETAIL] = reading_enum(role, "detail");
	parse->roles[ROLE_SUBTOTAL] = reading_enum(role, "subtotal");
	parse->roles[ROLE_TOTAL] = reading_enum(role, "total");
	parse->statuses[CELL_EXACT] = reading_enum(status, "exact");
	parse->statuses[CELL_SUPPRESSED] = reading_enum(status, "suppressed");
	parse->statuses[CELL_BLANK] = reading_enum(status, "blank");
	parse->statuses[CELL_DECIMAL] = reading_enum(status, "decimal");
	parse->statuses[CELL_INVALID] = reading_enum(status, "invalid");
}

static bool
parse_table(void *context, const ReportTable *table)
{
	ParseSink *parse = context;
	Reading *reading = &parse->reading;
	MemoryContext old_context;

	MemoryContextReset(parse->table);
	old_context = MemoryContextSwitchTo(parse->table);
	parse->columns = MemoryContextAllocHuge(parse->table, sizeof(ColumnDatums) *
															  Max((size_t) table->n_columns, 1));
	for (int i = 0; i < table->n_columns; i++)
	{
		const Label *label = &table->columns[i];
		ColumnDatums *column = &parse->columns[i];

		memset(column, 0, sizeof(*column));
		column->label = reading_text(reading, label->text);
		for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
		{
			if (label->names[dimension] != NULL)
				column->names[dimension] = reading_name(reading, label->names[dimension]);
		}
	}
	MemoryContextSwitchTo(old_context);
	return true;
}

/* The cell's period; a column's is the same all the way down, nearly always. */
static Datum
period_datum(ParseSink *parse, ColumnDatums *column, Period period)
{
	MemoryContext old_context;

	if (column->period_datum != (Datum) 0 && column->period.from == period.from &&
		column->period.to == period.to)
		return column->period_datum;
	old_context = MemoryContextSwitchTo(parse->table);
	column->period = period;
	column->period_datum = period_to_daterange(parse->reading.daterange, period);
	MemoryContextSwitchTo(old_context);
	return column->period_datum;
}

static Datum
measure_datum(ParseSink *parse, ColumnDatums *column, Slice measure)
{
	MemoryContext old_context;

	if (column->measure.ptr == measure.ptr && column->measure.len == measure.len)
		return column->measure_datum;
	old_context = MemoryContextSwitchTo(parse->table);
	column->measure = measure;
	column->measure_datum = reading_text(&parse->reading, measure);
	MemoryContextSwitchTo(old_context);
	return column->measure_datum;
}

/* What all cells of the row have in common. */
static void
set_row(ParseSink *parse, const ReportTable *table, const ReportRow *row, Datum *values,
		bool *nulls, Datum *names)
{
	values[PARSE_TABLE_NO] = Int32GetDatum(table->printed->number);
	values[PARSE_PAGE] = Int32GetDatum(row->printed->page);
	values[PARSE_LINE] = Int32GetDatum(row->printed->line);
	values[PARSE_REPEATED] = BoolGetDatum(row->printed->repeated);
	values[PARSE_ROW_LABEL] = reading_text(&parse->reading, row->label.text);
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		const Member *name = row->label.names[dimension];

		names[dimension] = name == NULL ? (Datum) 0 : reading_name(&parse->reading, name);
	}
	memset(nulls, 0, sizeof(bool) * N_PARSE_COLUMNS);
}

static void
set_cell(ParseSink *parse, const ReportCell *cell, const Datum *row_names, NavCount *bounds,
		 Datum *values, bool *nulls)
{
	ColumnDatums *column = &parse->columns[cell->col - 1];

	values[PARSE_COL] = Int32GetDatum(cell->col);
	values[PARSE_ROLE] = parse->roles[cell->role];
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		Datum name =
			column->names[dimension] != (Datum) 0 ? column->names[dimension] : row_names[dimension];

		values[PARSE_DIMENSIONS + dimension] = name;
		nulls[PARSE_DIMENSIONS + dimension] = name == (Datum) 0;
	}
	nulls[PARSE_PERIOD] = !cell->has_period;
	if (cell->has_period)
		values[PARSE_PERIOD] = period_datum(parse, column, cell->period);
	nulls[PARSE_MEASURE] = cell->measure.len == 0;
	if (cell->measure.len > 0)
		values[PARSE_MEASURE] = measure_datum(parse, column, cell->measure);
	nulls[PARSE_VALUE] = !cell->has_value;
	values[PARSE_VALUE] = Int64GetDatum(cell->value);
	nulls[PARSE_BOUNDS] = !cell->has_bounds;
	*bounds = (NavCount){cell->lower, cell->upper};
	values[PARSE_BOUNDS] = NavCountPGetDatum(bounds);
	values[PARSE_STATUS] = parse->statuses[cell->status];
	values[PARSE_COL_LABEL] = column->label;
	values[PARSE_RAW] = reading_text(&parse->reading, cell->raw);
}

static bool
parse_row(void *context, const ReportTable *table, const ReportRow *row, const ReportCell *cells,
		  int n_cells)
{
	ParseSink *parse = context;
	Reading *reading = &parse->reading;
	Datum values[N_PARSE_COLUMNS] = {0};
	bool nulls[N_PARSE_COLUMNS];
	Datum names[N_DIMENSIONS];
	NavCount bounds;
	MemoryContext old_context = MemoryContextSwitchTo(reading->row);

	set_row(parse, table, row, values, nulls, names);
	for (int i = 0; i < n_cells; i++)
	{
		set_cell(parse, &cells[i], names, &bounds, values, nulls);
		tuplestore_putvalues(reading->store, reading->desc, values, nulls);
	}
	MemoryContextSwitchTo(old_context);
	MemoryContextReset(reading->row);
	return true;
}

static bool
parse_diagnostic(void *context, const Diagnostic *diagnostic)
{
	ParseSink *parse = context;

	reading_raise(&parse->reading, diagnostic);
	return false;
}

/* The columns of 0.1. A later version that adds some keeps this symbol beside its own. */
PG_FUNCTION_INFO_V1(navtiltak_parse_0_1);
Datum
navtiltak_parse_0_1(PG_FUNCTION_ARGS)
{
	ParseSink parse;
	bool strict = PG_GETARG_BOOL(1);
	ReportSink sink = {.table = parse_table,
					   .row = parse_row,
					   .diagnostic = strict ? parse_diagnostic : NULL,
					   .least = SEVERITY_ERROR,
					   .context = &parse};

	reading_start(&parse.reading, fcinfo, 0);
	parse.table =
		AllocSetContextCreate(parse.reading.memory, "navtiltak table", ALLOCSET_DEFAULT_SIZES);
	start_enums(&parse);
	reading_run(&parse.reading, &sink);
	reading_end(&parse.reading);
	return (Datum) 0;
}

/* Bytes of a report that make one cell: 7 to 11 in the reports at hand. */
#define BYTES_PER_CELL 9

/* Rows of a call whose document is a constant: so many per byte. */
PG_FUNCTION_INFO_V1(navtiltak_parse_support);
Datum
navtiltak_parse_support(PG_FUNCTION_ARGS)
{
	Node *request = (Node *) PG_GETARG_POINTER(0);

	if (IsA(request, SupportRequestRows))
	{
		SupportRequestRows *rows = (SupportRequestRows *) request;
		Node *document =
			is_funcclause(rows->node) ? linitial(((FuncExpr *) rows->node)->args) : NULL;

		if (document != NULL && IsA(document, Const) && !((Const *) document)->constisnull)
		{
			Size size = toast_raw_datum_size(((Const *) document)->constvalue) - VARHDRSZ;

			rows->rows = Max((double) size / BYTES_PER_CELL, 1.0);
			PG_RETURN_POINTER(rows);
		}
	}
	PG_RETURN_POINTER(NULL);
}
