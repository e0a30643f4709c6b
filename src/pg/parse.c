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
#include "optimizer/optimizer.h"
#include "utils/memutils.h"

#include "pg/daterange.h"
#include "pg/navcount.h"
#include "pg/tuple_writer.h"

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

/* What the cells of a table's column have in common, as the server has it. */
typedef struct ParseColumn
{
	Slice label;
	Slice names[N_DIMENSIONS];
	Period period; /* that period_bytes are of */
	Slice period_bytes;
	Slice measure; /* that measure_text is of */
	Slice measure_text;
} ParseColumn;

typedef struct ParseSink
{
	Reading reading;
	TupleWriter writer;
	int32 roles[3]; /* OIDs of the enums' labels */
	Oid statuses[CELL_INVALID + 1];
	MemoryContext table; /* of the columns */
	ParseColumn *columns;
	int first_named; /* the first dimension that columns name; N_DIMENSIONS: none */
} ParseSink;

static void
start_enums(ParseSink *parse)
{
	TupleDesc desc = parse->reading.desc;
	Oid role = TupleDescAttr(desc, PARSE_ROLE)->atttypid;
	Oid status = TupleDescAttr(desc, PARSE_STATUS)->atttypid;

	parse->roles[ROLE_DETAIL] = (int32) reading_enum(role, "detail");
	parse->roles[ROLE_SUBTOTAL] = (int32) reading_enum(role, "subtotal");
	parse->roles[ROLE_TOTAL] = (int32) reading_enum(role, "total");
	reading_statuses(status, parse->statuses);
}

static bool
parse_table(void *context, const ReportTable *table)
{
	ParseSink *parse = context;
	Reading *reading = &parse->reading;
	MemoryContext old_context;

	MemoryContextReset(parse->table);
	old_context = MemoryContextSwitchTo(parse->table);
	parse->first_named = N_DIMENSIONS;
	parse->columns = MemoryContextAllocHuge(parse->table, sizeof(ParseColumn) *
															  Max((size_t) table->n_columns, 1));
	for (int i = 0; i < table->n_columns; i++)
	{
		const Label *label = &table->columns[i];
		ParseColumn *column = &parse->columns[i];

		memset(column, 0, sizeof(*column));
		column->label = reading_server_text(reading, label->text);
		for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
		{
			if (label->names[dimension] == NULL)
				continue;
			column->names[dimension] = reading_server_name(reading, label->names[dimension]);
			parse->first_named = Min(parse->first_named, dimension);
		}
	}
	MemoryContextSwitchTo(old_context);
	return true;
}

/* The cell's period as a range; a column's is the same all the way down, nearly always. */
static Slice
period_bytes(ParseSink *parse, ParseColumn *column, Period period)
{
	MemoryContext old_context;
	struct varlena *range;

	if (column->period_bytes.len > 0 && column->period.from == period.from &&
		column->period.to == period.to)
		return column->period_bytes;
	old_context = MemoryContextSwitchTo(parse->table);
	range =
		(struct varlena *) DatumGetPointer(period_to_daterange(parse->reading.daterange, period));
	column->period = period;
	column->period_bytes = (Slice){VARDATA_ANY(range), VARSIZE_ANY_EXHDR(range)};
	MemoryContextSwitchTo(old_context);
	return column->period_bytes;
}

static Slice
measure_text(ParseSink *parse, ParseColumn *column, Slice measure)
{
	MemoryContext old_context;

	if (column->measure.ptr == measure.ptr && column->measure.len == measure.len)
		return column->measure_text;
	old_context = MemoryContextSwitchTo(parse->table);
	column->measure = measure;
	column->measure_text = reading_server_text(&parse->reading, measure);
	MemoryContextSwitchTo(old_context);
	return column->measure_text;
}

/* Where the attributes stand that differ between tuples with the same beginning. */
typedef struct RowPlaces
{
	Size col;
	Size role;
} RowPlaces;

/* The attributes up to the dimensions. */
static RowPlaces
write_beginning(TupleWriter *writer, const ReportTable *table, const ReportRow *row)
{
	RowPlaces places;

	tuple_writer_begin(writer);
	tuple_writer_int32(writer, PARSE_TABLE_NO, table->printed->number);
	tuple_writer_int32(writer, PARSE_PAGE, row->printed->page);
	tuple_writer_int32(writer, PARSE_LINE, row->printed->line);
	places.col = tuple_writer_int32(writer, PARSE_COL, 0);
	places.role = tuple_writer_int32(writer, PARSE_ROLE, 0);
	return places;
}

static inline void
write_dimension(TupleWriter *writer, int dimension, Slice name)
{
	if (name.len > 0)
		tuple_writer_bytes(writer, PARSE_DIMENSIONS + dimension, name);
}

/* The attributes from the period on. */
static void
write_cell(ParseSink *parse, const ReportRow *row, const ReportCell *cell, Slice row_label)
{
	TupleWriter *writer = &parse->writer;
	ParseColumn *column = &parse->columns[cell->col - 1];

	if (cell->has_period)
		tuple_writer_bytes(writer, PARSE_PERIOD, period_bytes(parse, column, cell->period));
	if (cell->measure.len > 0)
		tuple_writer_bytes(writer, PARSE_MEASURE, measure_text(parse, column, cell->measure));
	if (cell->has_value)
		tuple_writer_int64(writer, PARSE_VALUE, cell->value);
	if (cell->has_bounds)
	{
		NavCount bounds = {cell->lower, cell->upper};

		tuple_writer_fixed(writer, PARSE_BOUNDS, &bounds, sizeof(bounds));
	}
	tuple_writer_int32(writer, PARSE_STATUS, (int32) parse->statuses[cell->status]);
	tuple_writer_bool(writer, PARSE_REPEATED, row->printed->repeated);
	tuple_writer_bytes(writer, PARSE_ROW_LABEL, row_label);
	tuple_writer_bytes(writer, PARSE_COL_LABEL, column->label);
	tuple_writer_bytes(writer, PARSE_RAW, reading_server_text(&parse->reading, cell->raw));
}

static bool
parse_row(void *context, const ReportTable *table, const ReportRow *row, const ReportCell *cells,
		  int n_cells)
{
	ParseSink *parse = context;
	Reading *reading = &parse->reading;
	TupleWriter *writer = &parse->writer;
	MemoryContext old_context = MemoryContextSwitchTo(reading->row);
	Slice row_label = reading_server_text(reading, row->label.text);
	Slice names[N_DIMENSIONS] = {{NULL, 0}};
	RowPlaces places;

	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if (row->label.names[dimension] != NULL)
			names[dimension] = reading_server_name(reading, row->label.names[dimension]);
	}
	places = write_beginning(writer, table, row);
	for (int dimension = 0; dimension < parse->first_named; dimension++)
		write_dimension(writer, dimension, names[dimension]);

	/* So far all cells of the row are alike; what their column names goes before the row's. */
	tuple_writer_mark(writer);
	for (int i = 0; i < n_cells; i++)
	{
		const ReportCell *cell = &cells[i];
		const ParseColumn *column = &parse->columns[cell->col - 1];

		tuple_writer_rewind(writer);
		for (int dimension = parse->first_named; dimension < N_DIMENSIONS; dimension++)
			write_dimension(writer, dimension,
							column->names[dimension].len > 0 ? column->names[dimension]
															 : names[dimension]);
		tuple_writer_overwrite_int32(writer, places.col, cell->col);
		tuple_writer_overwrite_int32(writer, places.role, parse->roles[cell->role]);
		write_cell(parse, row, cell, row_label);
		tuple_writer_put(writer, reading->store);
	}
	MemoryContextSwitchTo(old_context);
	if (reading->converts)
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
	tuple_writer_start(&parse.writer, parse.reading.desc);
	start_enums(&parse);
	reading_run(&parse.reading, &sink);
	reading_end(&parse.reading);
	return (Datum) 0;
}

/* Bytes of a report that make one cell: 7 to 11 in the reports at hand. */
#define BYTES_PER_CELL 9

/* What a cell costs, in calls of an operator: COST over ROWS of the function's definition. */
#define COST_PER_CELL 30

/* How many cells the call's document makes, where it is a constant; else false. */
static bool
constant_cells(Node *call, double *cells)
{
	Node *document;

	if (call == NULL || !is_funcclause(call))
		return false;
	document = linitial(((FuncExpr *) call)->args);
	if (!IsA(document, Const) || ((Const *) document)->constisnull)
		return false;
	*cells = (double) (toast_raw_datum_size(((Const *) document)->constvalue) - VARHDRSZ) /
			 BYTES_PER_CELL;
	*cells = Max(*cells, 1.0);
	return true;
}

/* Rows and cost of a call whose document is a constant: so many, and so much, per byte. */
PG_FUNCTION_INFO_V1(navtiltak_parse_support);
Datum
navtiltak_parse_support(PG_FUNCTION_ARGS)
{
	Node *request = (Node *) PG_GETARG_POINTER(0);
	double cells;

	if (IsA(request, SupportRequestRows))
	{
		SupportRequestRows *rows = (SupportRequestRows *) request;

		if (constant_cells(rows->node, &cells))
		{
			rows->rows = cells;
			PG_RETURN_POINTER(rows);
		}
	}
	else if (IsA(request, SupportRequestCost))
	{
		SupportRequestCost *cost = (SupportRequestCost *) request;

		if (constant_cells(cost->node, &cells))
		{
			cost->startup = 0;
			cost->per_tuple = cells * COST_PER_CELL * cpu_operator_cost;
			PG_RETURN_POINTER(cost);
		}
	}
	PG_RETURN_POINTER(NULL);
}
