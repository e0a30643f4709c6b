/*-------------------------------------------------------------------------
 *
 * cell_rows.c
 *	  The rows of navtiltak_parse, one for each printed cell.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/cell_rows.h"

#include "miscadmin.h"
#include "utils/datum.h"
#include "utils/memutils.h"

#include "pg/daterange.h"
#include "pg/numeric.h"

/* What the cells of a table's column have in common, as the server has it. */
struct CellColumn
{
	text *label;
	struct varlena *range; /* NULL if not made yet */
	Period period;		   /* that range is of */
	text *measure_text;	   /* NULL if not made yet */
	Slice measure;		   /* that measure_text is of */
	bool names_others;	   /* it names members of unlisted dimensions */
	OtherNames others; /* then: its own and those of the row that they were last asked for with */
};

static void
start_enums(CellRows *rows)
{
	TupleDesc desc = rows->reading->desc;
	Oid role = TupleDescAttr(desc, CELL_ROW_ROLE)->atttypid;
	Oid status = TupleDescAttr(desc, CELL_ROW_STATUS)->atttypid;

	rows->roles[ROLE_DETAIL] = reading_enum(role, "detail");
	rows->roles[ROLE_SUBTOTAL] = reading_enum(role, "subtotal");
	rows->roles[ROLE_TOTAL] = reading_enum(role, "total");
	rows->roles[ROLE_UNKNOWN] = reading_enum(role, "unknown");
	reading_statuses(status, rows->statuses);
}

static text *
make_text(const CellRows *rows, Slice utf8)
{
	return DatumGetTextPP(reading_text(rows->reading, utf8));
}

static void
start_column(CellRows *rows, CellColumn *column, const Label *label)
{
	*column = (CellColumn) {.label = make_text(rows, label->text)};
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if (label->names[dimension] == NULL)
			continue;
		rows->first_named = Min(rows->first_named, Min(dimension, NAMED_OTHERS));
		column->names_others = column->names_others || dimension >= N_LISTED;
	}
}

static bool
put_table(void *context, const ReportTable *table)
{
	CellRows *rows = context;
	MemoryContext old_context;

	MemoryContextReset(rows->table_memory);
	old_context = MemoryContextSwitchTo(rows->table_memory);
	rows->table = table;
	rows->subject = table->subject.len > 0 ? make_text(rows, table->subject) : NULL;
	rows->first_named = N_NAMED;
	rows->others = (OtherNames) {0};
	rows->columns = MemoryContextAllocHuge(rows->table_memory,
										   sizeof(CellColumn) * Max((size_t) table->n_columns, 1));
	for (int i = 0; i < table->n_columns; i++)
	{
		CHECK_FOR_INTERRUPTS();
		start_column(rows, &rows->columns[i], &table->columns[i]);
	}
	MemoryContextSwitchTo(old_context);
	return true;
}

static bool
put_row(void *context, const ReportTable *table, const ReportRow *row)
{
	CellRows *rows = context;
	MemoryContext old_context = MemoryContextSwitchTo(rows->reading->row);

	(void) table;
	rows->row = row;
	rows->row_label = NULL;
	for (int i = 0; i < row->n_cells; i++)
	{
		rows->cell = &row->cells[i];
		rows->put(rows->context, rows);
	}
	MemoryContextSwitchTo(old_context);
	MemoryContextReset(rows->reading->row);
	return true;
}

static bool
raise_diagnostic(void *context, const Diagnostic *diagnostic)
{
	CellRows *rows = context;

	reading_raise(rows->reading, diagnostic);
	return false;
}

CellRows *
cell_rows_create(Reading *reading, bool strict, CellRowPut put, void *context)
{
	MemoryContext old_context = MemoryContextSwitchTo(reading->memory);
	CellRows *rows = palloc0(sizeof(*rows));

	rows->reading = reading;
	rows->strict = strict;
	rows->put = put;
	rows->context = context;
	rows->table_memory =
		AllocSetContextCreate(reading->memory, "navtiltak table", ALLOCSET_DEFAULT_SIZES);
	start_enums(rows);
	MemoryContextSwitchTo(old_context);
	return rows;
}

void
cell_rows_put(CellRows *rows)
{
	ReportSink sink = {.table = put_table,
					   .row = put_row,
					   .diagnostic = rows->strict ? raise_diagnostic : NULL,
					   .least = SEVERITY_ERROR,
					   .context = rows};

	reading_run(rows->reading, &sink);
}

static inline CellColumn *
column_of(const CellRows *rows)
{
	return &rows->columns[rows->cell->col - 1];
}

text *
cell_rows_col_label(const CellRows *rows)
{
	return column_of(rows)->label;
}

/*
 * A column's is the same all the way down, or where rows are months another in
 * each; but never of another size.
 */
struct varlena *
cell_rows_period(CellRows *rows)
{
	CellColumn *column = column_of(rows);
	Period period = rows->cell->period;
	struct varlena *range;

	if (column->range != NULL && column->period.from == period.from &&
		column->period.to == period.to)
		return column->range;
	range = (struct varlena *) DatumGetPointer(period_to_daterange(period));
	if (column->range == NULL)
		column->range = MemoryContextAlloc(rows->table_memory, VARSIZE(range));
	else
		Assert(VARSIZE(column->range) == VARSIZE(range));
	memcpy(column->range, range, VARSIZE(range));
	column->period = period;
	return column->range;
}

text *
cell_rows_measure(CellRows *rows)
{
	CellColumn *column = column_of(rows);
	Slice measure = rows->cell->measure;
	MemoryContext old_context;

	if (measure.len == 0)
		return NULL;
	if (column->measure_text != NULL)
	{
		if (column->measure.ptr == measure.ptr && column->measure.len == measure.len)
			return column->measure_text;
		pfree(column->measure_text);
	}
	old_context = MemoryContextSwitchTo(rows->table_memory);
	column->measure = measure;
	column->measure_text = make_text(rows, measure);
	MemoryContextSwitchTo(old_context);
	return column->measure_text;
}

/* What the column names goes before the row's. Kept from cell to cell, as far as they are the same. */
struct varlena *
cell_rows_others(CellRows *rows)
{
	CellColumn *column = column_of(rows);
	OtherNames *kept = column->names_others ? &column->others : &rows->others;
	const Member *members[N_OTHERS];
	bool same = true;
	Datum json;

	for (int i = 0; i < N_OTHERS; i++)
	{
		members[i] = report_cell_name(rows->row, rows->cell, N_LISTED + i);
		same = same && members[i] == kept->members[i];
	}
	if (same)
		return kept->json;
	if (kept->json != NULL)
		pfree(kept->json);
	kept->json = NULL;
	memcpy(kept->members, members, sizeof(members));
	json = reading_others(rows->reading, N_OTHERS, rows->table->others, members);
	if (json != (Datum) 0)
	{
		MemoryContext old_context = MemoryContextSwitchTo(rows->table_memory);

		kept->json = (struct varlena *) DatumGetPointer(datumCopy(json, false, -1));
		MemoryContextSwitchTo(old_context);
	}
	return kept->json;
}

/* A text made once a row. */
static text *
row_label(CellRows *rows)
{
	if (rows->row_label == NULL)
		rows->row_label = make_text(rows, rows->row->label->text);
	return rows->row_label;
}

/* NULL becomes none. */
static Datum
varlena_datum(const struct varlena *value, bool *is_null)
{
	*is_null = value == NULL;
	return PointerGetDatum(value);
}

/* The name of a dimension that is listed. */
static Datum
name_datum(CellRows *rows, int dimension, bool *is_null)
{
	const Member *name = report_cell_name(rows->row, rows->cell, dimension);

	*is_null = name == NULL;
	return *is_null ? (Datum) 0 : reading_name(rows->reading, name);
}

/* The columns that tell the count, which not each cell has. */
static Datum
count_datum(CellRows *rows, int column, bool *is_null)
{
	const ReportCell *cell = rows->cell;
	const Number *number = &cell->printed.number;

	if (column == CELL_ROW_VALUE && cell->has_value)
		return Int64GetDatum(number->units);
	if (column == CELL_ROW_NUMBER && report_cell_has_number(cell))
		return numeric_from_units(number->units, number->decimals);
	if (column == CELL_ROW_BOUNDS && cell->has_bounds)
	{
		rows->bounds = cell_rows_bounds(rows);
		return NavCountPGetDatum(&rows->bounds);
	}
	*is_null = true;
	return (Datum) 0;
}

Datum
cell_rows_datum(CellRows *rows, int column, bool *is_null)
{
	const ReportRow *row = rows->row;
	const ReportCell *cell = rows->cell;

	*is_null = false;
	switch (column)
	{
		case CELL_ROW_TABLE_NO:
			return Int32GetDatum(rows->table->number);
		case CELL_ROW_PAGE:
			return Int32GetDatum(row->page);
		case CELL_ROW_LINE:
			return Int32GetDatum(row->line);
		case CELL_ROW_COL:
			return Int32GetDatum(cell->col);
		case CELL_ROW_ROLE:
			return ObjectIdGetDatum(rows->roles[cell->role]);
		case CELL_ROW_SUBJECT:
			return varlena_datum(rows->subject, is_null);
		case CELL_ROW_OTHERS:
			return varlena_datum(cell_rows_others(rows), is_null);
		case CELL_ROW_PERIOD:
			return varlena_datum(cell->has_period ? cell_rows_period(rows) : NULL, is_null);
		case CELL_ROW_MEASURE:
			return varlena_datum(cell_rows_measure(rows), is_null);
		case CELL_ROW_VALUE:
		case CELL_ROW_NUMBER:
		case CELL_ROW_BOUNDS:
			return count_datum(rows, column, is_null);
		case CELL_ROW_STATUS:
			return ObjectIdGetDatum(rows->statuses[cell->printed.status]);
		case CELL_ROW_REPEATED:
			return BoolGetDatum(row->repeated);
		case CELL_ROW_ROW_LABEL:
			return PointerGetDatum(row_label(rows));
		case CELL_ROW_COL_LABEL:
			return PointerGetDatum(cell_rows_col_label(rows));
		case CELL_ROW_RAW:
			return reading_text(rows->reading, cell->printed.raw);
		default:
			return name_datum(rows, column - CELL_ROW_DIMENSIONS, is_null);
	}
}
