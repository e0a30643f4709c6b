/*-------------------------------------------------------------------------
 *
 * cell_rows.c
 *	  The rows of navtiltak_parse, one for each printed cell.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/cell_rows.h"

#include "miscadmin.h"
#include "utils/memutils.h"

#include "pg/daterange.h"
#include "pg/navcount.h"
#include "pg/numeric.h"
#include "pg/tuple_writer.h"

/* The columns of navtiltak_parse, in their order. */
enum
{
	CELL_ROW_TABLE_NO,
	CELL_ROW_PAGE,
	CELL_ROW_LINE,
	CELL_ROW_COL,
	CELL_ROW_ROLE,
	CELL_ROW_SUBJECT,
	CELL_ROW_DIMENSIONS, /* those that are listed, in their order */
	CELL_ROW_OTHERS = CELL_ROW_DIMENSIONS + N_LISTED,
	CELL_ROW_PERIOD,
	CELL_ROW_MEASURE,
	CELL_ROW_VALUE,
	CELL_ROW_NUMBER,
	CELL_ROW_BOUNDS,
	CELL_ROW_STATUS,
	CELL_ROW_REPEATED,
	CELL_ROW_ROW_LABEL,
	CELL_ROW_COL_LABEL,
	CELL_ROW_RAW,
	N_CELL_ROW_COLUMNS
};

/* What a cell names, a column each: the dimensions that are listed, and all others together. */
#define N_NAMED		 (N_LISTED + 1)
#define NAMED_OTHERS N_LISTED

/* The members of the dimensions that nobody lists, and the bytes of their jsonb; none: empty. */
typedef struct OtherNames
{
	const Member *members[N_OTHERS];
	Slice bytes;
} OtherNames;

/* What the cells of a table's column have in common, as the server has it; first what each cell needs. */
typedef struct CellColumn
{
	Slice label;
	Slice period_bytes;
	Period period; /* that period_bytes are of */
	Slice measure; /* that measure_text is of */
	Slice measure_text;
	OtherNames others; /* of the column and of the row that they were last asked for with */
	Slice names[N_LISTED];
} CellColumn;

/*
 * Where the tuple of a row's cells has the attributes that they differ in. The
 * tuple ends behind the row's label; the column's and what is printed, whose
 * length differs, come behind it in a copy.
 */
typedef struct CellLayout
{
	const ReportCell *cell; /* that the tuple was written for; NULL: none of this row */
	Size col;
	Size role;
	Size period;
	Size period_size;
	Size value;
	Size number;
	Size bounds;
	Size status;
	Size behind_number; /* whichever of the two comes behind the number */
	bool has_number;
	Size end;
} CellLayout;

struct CellRows
{
	Reading *reading;
	CellRowPut put;
	void *context;
	bool strict;
	TupleWriter writer;
	int32 roles[ROLE_UNKNOWN + 1]; /* OIDs of the enums' labels */
	Oid statuses[CELL_INVALID + 1];
	MemoryContext table; /* of what follows */
	Slice subject;
	OtherNames others; /* of the row put last */
	CellColumn *columns;
	int first_named; /* the first of what is named that columns name; N_NAMED: none */
	CellLayout layout;

	/* the cell that is being put */
	const ReportCell *cell;
	Slice period;
	Slice number; /* empty: none */
	Slice col_label;
	Slice raw;
	char number_bytes[NUMERIC_UNITS_MAX];
};

static void
start_enums(CellRows *rows)
{
	TupleDesc desc = rows->reading->desc;
	Oid role = TupleDescAttr(desc, CELL_ROW_ROLE)->atttypid;
	Oid status = TupleDescAttr(desc, CELL_ROW_STATUS)->atttypid;

	rows->roles[ROLE_DETAIL] = (int32) reading_enum(role, "detail");
	rows->roles[ROLE_SUBTOTAL] = (int32) reading_enum(role, "subtotal");
	rows->roles[ROLE_TOTAL] = (int32) reading_enum(role, "total");
	rows->roles[ROLE_UNKNOWN] = (int32) reading_enum(role, "unknown");
	reading_statuses(status, rows->statuses);
}

/*
 * The members of the dimensions that nobody lists which a label and another one name;
 * what the first names goes before. Kept from row to row, as far as they are the same.
 */
static Slice
other_names(CellRows *rows, OtherNames *kept, const ReportTable *table, const Label *first,
			const Label *second)
{
	const Member *members[N_OTHERS];
	bool same = true;
	struct varlena *json;
	char *bytes;

	for (int i = 0; i < N_OTHERS; i++)
	{
		members[i] = first->names[N_LISTED + i];
		if (members[i] == NULL)
			members[i] = second->names[N_LISTED + i];
		same = same && members[i] == kept->members[i];
	}
	if (same)
		return kept->bytes;
	if (kept->bytes.len > 0)
		pfree(unconstify(char *, kept->bytes.ptr));
	memcpy(kept->members, members, sizeof(members));
	kept->bytes = (Slice) {0};
	json = (struct varlena *) DatumGetPointer(
		reading_others(rows->reading, N_OTHERS, table->others, members));
	if (json == NULL)
		return kept->bytes;
	bytes = MemoryContextAlloc(rows->table, VARSIZE_ANY_EXHDR(json));
	memcpy(bytes, VARDATA_ANY(json), VARSIZE_ANY_EXHDR(json));
	kept->bytes = (Slice) {bytes, VARSIZE_ANY_EXHDR(json)};
	return kept->bytes;
}

static bool
put_table(void *context, const ReportTable *table)
{
	CellRows *rows = context;
	Reading *reading = rows->reading;
	MemoryContext old_context;

	MemoryContextReset(rows->table);
	old_context = MemoryContextSwitchTo(rows->table);
	rows->first_named = N_NAMED;
	rows->others = (OtherNames) {0};
	rows->subject = reading_server_text(reading, table->subject);
	rows->columns =
		MemoryContextAllocHuge(rows->table, sizeof(CellColumn) * Max((size_t) table->n_columns, 1));
	for (int i = 0; i < table->n_columns; i++)
	{
		const Label *label = &table->columns[i];
		CellColumn *column = &rows->columns[i];

		CHECK_FOR_INTERRUPTS();
		memset(column, 0, sizeof(*column));
		column->label = reading_server_text(reading, label->text);
		for (int dimension = 0; dimension < N_LISTED; dimension++)
		{
			if (label->names[dimension] == NULL)
				continue;
			column->names[dimension] = reading_server_name(reading, label->names[dimension]);
			rows->first_named = Min(rows->first_named, dimension);
		}
		for (int dimension = N_LISTED; dimension < N_DIMENSIONS; dimension++)
		{
			if (label->names[dimension] != NULL)
				rows->first_named = Min(rows->first_named, NAMED_OTHERS);
		}
	}
	MemoryContextSwitchTo(old_context);
	return true;
}

/*
 * The cell's period as a range. A column's is the same all the way down, or
 * where rows are months another in each; but never of another size.
 */
static Slice
period_bytes(CellRows *rows, CellColumn *column, Period period)
{
	Slice *kept = &column->period_bytes;
	struct varlena *range;

	if (kept->len > 0 && column->period.from == period.from && column->period.to == period.to)
		return *kept;
	range =
		(struct varlena *) DatumGetPointer(period_to_daterange(rows->reading->daterange, period));
	if (kept->len == 0)
	{
		kept->len = VARSIZE_ANY_EXHDR(range);
		kept->ptr = MemoryContextAlloc(rows->table, kept->len);
	}
	Assert(kept->len == VARSIZE_ANY_EXHDR(range));
	memcpy(unconstify(char *, kept->ptr), VARDATA_ANY(range), kept->len);
	column->period = period;
	return *kept;
}

static Slice
measure_text(CellRows *rows, CellColumn *column, Slice measure)
{
	MemoryContext old_context;

	if (column->measure.ptr == measure.ptr && column->measure.len == measure.len)
		return column->measure_text;
	if (column->measure_text.ptr != column->measure.ptr)
		pfree(unconstify(char *, column->measure_text.ptr));
	old_context = MemoryContextSwitchTo(rows->table);
	column->measure = measure;
	column->measure_text = reading_server_text(rows->reading, measure);
	MemoryContextSwitchTo(old_context);
	return column->measure_text;
}

/* The attributes up to what is named. */
static void
write_beginning(CellRows *rows, const ReportTable *table, const ReportRow *row)
{
	TupleWriter *writer = &rows->writer;

	tuple_writer_begin(writer);
	tuple_writer_int32(writer, CELL_ROW_TABLE_NO, table->number);
	tuple_writer_int32(writer, CELL_ROW_PAGE, row->page);
	tuple_writer_int32(writer, CELL_ROW_LINE, row->line);
	rows->layout.col = tuple_writer_int32(writer, CELL_ROW_COL, 0);
	rows->layout.role = tuple_writer_int32(writer, CELL_ROW_ROLE, 0);
	if (rows->subject.len > 0)
		tuple_writer_bytes(writer, CELL_ROW_SUBJECT, rows->subject);
	rows->layout.cell = NULL;
}

static inline void
write_name(TupleWriter *writer, int named, Slice name)
{
	if (name.len > 0)
		tuple_writer_bytes(writer, CELL_ROW_DIMENSIONS + named, name);
}

#define ATTRIBUTES_BEHIND ((uint32) 1 << CELL_ROW_COL_LABEL | (uint32) 1 << CELL_ROW_RAW)

/* The attributes from the period to the row's label, with room for what cells differ in. */
static void
write_end(CellRows *rows, const ReportRow *row, const ReportCell *cell, Slice row_label)
{
	static const char nothing[NUMERIC_UNITS_MAX];
	TupleWriter *writer = &rows->writer;
	CellLayout *layout = &rows->layout;
	char repeated = (char) row->repeated;

	layout->cell = cell;
	layout->period_size = rows->period.len;
	if (cell->has_period)
		layout->period =
			tuple_writer_bytes(writer, CELL_ROW_PERIOD, rows->period) - rows->period.len;
	if (cell->measure.len > 0)
		tuple_writer_bytes(writer, CELL_ROW_MEASURE,
						   measure_text(rows, &rows->columns[cell->col - 1], cell->measure));
	if (cell->has_value)
		layout->value =
			tuple_writer_fixed(writer, CELL_ROW_VALUE, TYPALIGN_DOUBLE, nothing, sizeof(int64));
	layout->has_number = rows->number.len > 0;
	if (layout->has_number)
		layout->number =
			tuple_writer_bytes(writer, CELL_ROW_NUMBER, (Slice) {nothing, rows->number.len}) -
			rows->number.len;
	if (cell->has_bounds)
		layout->bounds =
			tuple_writer_fixed(writer, CELL_ROW_BOUNDS, TYPALIGN_DOUBLE, nothing, sizeof(NavCount));
	layout->status = tuple_writer_int32(writer, CELL_ROW_STATUS, 0);
	layout->behind_number = cell->has_bounds ? layout->bounds : layout->status;
	tuple_writer_fixed(writer, CELL_ROW_REPEATED, TYPALIGN_CHAR, &repeated, sizeof(repeated));
	layout->end = tuple_writer_bytes(writer, CELL_ROW_ROW_LABEL, row_label);
	tuple_writer_set_nulls(writer, ATTRIBUTES_BEHIND);
}

/* Does the number leave what comes behind it where it is? As a rule it does, longer or shorter. */
static bool
number_fits(const CellLayout *layout, Slice number, bool has_bounds)
{
	Size end = layout->number + number.len;

	if (!layout->has_number || number.len == 0)
		return !layout->has_number && number.len == 0;
	return (has_bounds ? DOUBLEALIGN(end) : INTALIGN(end)) == layout->behind_number;
}

/* Is the tuple as it was written for another cell of the row one for this cell too? */
static bool
layout_fits(const CellRows *rows, const ReportCell *cell)
{
	const ReportCell *other = rows->layout.cell;

	return rows->first_named == N_NAMED && other != NULL && other->has_value == cell->has_value &&
		   other->has_bounds == cell->has_bounds && other->has_period == cell->has_period &&
		   other->measure.ptr == cell->measure.ptr && other->measure.len == cell->measure.len &&
		   rows->layout.period_size == rows->period.len &&
		   number_fits(&rows->layout, rows->number, cell->has_bounds);
}

MinimalTuple
cell_rows_copy(const CellRows *rows)
{
	const CellLayout *layout = &rows->layout;
	const ReportCell *cell = rows->cell;
	Size size = tuple_bytes_end(tuple_bytes_end(layout->end, rows->col_label), rows->raw);
	char *tuple;

	if (size > MaxAllocSize)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
						errmsg("row of %zu bytes is too large", size)));
	tuple = palloc(size);
	memcpy(tuple, rows->writer.tuple, layout->end);
	((MinimalTuple) tuple)->t_len = (uint32) size;
	memcpy(tuple + layout->col, &cell->col, sizeof(int32));
	memcpy(tuple + layout->role, &rows->roles[cell->role], sizeof(int32));
	if (cell->has_period)
		memcpy(tuple + layout->period, rows->period.ptr, rows->period.len);
	if (cell->has_value)
		memcpy(tuple + layout->value, &cell->printed.number.units, sizeof(int64));
	if (layout->has_number)
	{
		SET_VARSIZE_SHORT(tuple + layout->number - VARHDRSZ_SHORT,
						  VARHDRSZ_SHORT + rows->number.len);
		memcpy(tuple + layout->number, rows->number.ptr, rows->number.len);
	}
	if (cell->has_bounds)
	{
		NavCount bounds = {cell->lower, reading_upper(cell->lower, cell->upper)};

		memcpy(tuple + layout->bounds, &bounds, sizeof(bounds));
	}
	memcpy(tuple + layout->status, &rows->statuses[cell->printed.status], sizeof(Oid));
	tuple_put_bytes(tuple, tuple_put_bytes(tuple, layout->end, rows->col_label), rows->raw);
	return (MinimalTuple) tuple;
}

static inline void
set_number(CellRows *rows, const Number *number, bool is_printed)
{
	rows->number = (Slice) {rows->number_bytes, 0};
	if (is_printed)
		rows->number.len = numeric_put_units(rows->number_bytes, number->units, number->decimals);
}

static bool
put_row(void *context, const ReportTable *table, const ReportRow *row)
{
	CellRows *rows = context;
	Reading *reading = rows->reading;
	TupleWriter *writer = &rows->writer;
	MemoryContext old_context = MemoryContextSwitchTo(reading->row);
	Slice row_label = reading_server_text(reading, row->label->text);
	Slice names[N_NAMED] = {{NULL, 0}};
	TupleMark beginning;

	for (int dimension = 0; dimension < N_LISTED; dimension++)
	{
		if (row->label->names[dimension] != NULL)
			names[dimension] = reading_server_name(reading, row->label->names[dimension]);
	}
	names[NAMED_OTHERS] = other_names(rows, &rows->others, table, row->label, row->label);
	write_beginning(rows, table, row);
	for (int named = 0; named < rows->first_named; named++)
		write_name(writer, named, names[named]);

	/* So far all cells of the row are alike; what their column names goes before the row's. */
	beginning = tuple_writer_mark(writer);
	for (int i = 0; i < row->n_cells; i++)
	{
		const ReportCell *cell = &row->cells[i];
		CellColumn *column = &rows->columns[cell->col - 1];

		rows->cell = cell;
		rows->period = cell->has_period ? period_bytes(rows, column, cell->period) : (Slice) {0};
		rows->col_label = column->label;
		rows->raw = reading_server_text(reading, cell->printed.raw);
		set_number(rows, &cell->printed.number, report_cell_has_number(cell));
		if (!layout_fits(rows, cell))
		{
			tuple_writer_rewind(writer, beginning);
			for (int named = rows->first_named; named < N_LISTED; named++)
				write_name(writer, named,
						   column->names[named].len > 0 ? column->names[named] : names[named]);
			if (rows->first_named < N_NAMED)
				write_name(writer, NAMED_OTHERS,
						   other_names(rows, &column->others, table, cell->column, row->label));
			write_end(rows, row, cell, row_label);
		}
		rows->put(rows->context, rows);
	}
	MemoryContextSwitchTo(old_context);
	MemoryContextReset(reading->row);
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
	rows->table = AllocSetContextCreate(reading->memory, "navtiltak table", ALLOCSET_DEFAULT_SIZES);
	tuple_writer_start(&rows->writer, reading->desc);
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
