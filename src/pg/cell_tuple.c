/*-------------------------------------------------------------------------
 *
 * cell_tuple.c
 *	  The rows of navtiltak_parse as tuples.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/cell_tuple.h"

#include "pg/numeric.h"
#include "pg/tuple_writer.h"

/*
 * Where the tuple of a row's cells has the attributes that they differ in; 0: it
 * has not. The tuple ends behind the row's label; the column's and what is printed,
 * whose length differs, come behind it in a copy.
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
	Size number_size;
	Size bounds;
	Size status;
	Size end;
} CellLayout;

struct CellTuple
{
	CellRows *rows;
	uint32 columns; /* that are made, a bit each */
	TupleWriter writer;
	TupleMark beginning; /* so far all cells of the row are alike */
	CellLayout layout;

	/* of the row that was taken last */
	Slice period;
	Slice number; /* empty: none */
	Slice raw;
	char number_bytes[NUMERIC_UNITS_MAX];
};

CellTuple *
cell_tuple_create(Reading *reading, uint32 columns)
{
	MemoryContext old_context = MemoryContextSwitchTo(reading->memory);
	CellTuple *tuple = palloc0(sizeof(*tuple));

	tuple->columns = columns;
	tuple_writer_start(&tuple->writer, reading->desc);
	MemoryContextSwitchTo(old_context);
	return tuple;
}

static inline bool
is_made(const CellTuple *tuple, int column)
{
	return (tuple->columns >> column & 1) != 0;
}

/* Without the header. */
static inline Slice
bytes_of(const struct varlena *value)
{
	return (Slice) {VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value)};
}

static void
write_varlena(CellTuple *tuple, int column, const struct varlena *value)
{
	if (value != NULL)
		tuple_writer_bytes(&tuple->writer, column, bytes_of(value));
}

/* The place of the number; 0 where it is not made. */
static Size
write_int32(CellTuple *tuple, int column, int32 value)
{
	return is_made(tuple, column) ? tuple_writer_int32(&tuple->writer, column, value) : 0;
}

/* Of what the cell names, the columns from first to the one before end. */
static void
write_named(CellTuple *tuple, int first, int end)
{
	CellRows *rows = tuple->rows;

	for (int named = first; named < end; named++)
	{
		const Member *name;

		if (!is_made(tuple, CELL_ROW_DIMENSIONS + named))
			continue;
		name = named == NAMED_OTHERS ? NULL : report_cell_name(rows->row, rows->cell, named);
		if (named == NAMED_OTHERS)
			write_varlena(tuple, CELL_ROW_OTHERS, cell_rows_others(rows));
		else if (name != NULL)
			tuple_writer_bytes(&tuple->writer, CELL_ROW_DIMENSIONS + named,
							   reading_server_name(rows->reading, name));
	}
}

/* The attributes up to what columns name. */
static void
write_beginning(CellTuple *tuple)
{
	const CellRows *rows = tuple->rows;

	tuple_writer_begin(&tuple->writer);
	write_int32(tuple, CELL_ROW_TABLE_NO, rows->table->number);
	write_int32(tuple, CELL_ROW_PAGE, rows->row->page);
	write_int32(tuple, CELL_ROW_LINE, rows->row->line);
	tuple->layout.col = write_int32(tuple, CELL_ROW_COL, 0);
	tuple->layout.role = write_int32(tuple, CELL_ROW_ROLE, 0);
	if (is_made(tuple, CELL_ROW_SUBJECT))
		write_varlena(tuple, CELL_ROW_SUBJECT, rows->subject);
	write_named(tuple, 0, rows->first_named);
	tuple->beginning = tuple_writer_mark(&tuple->writer);
	tuple->layout.cell = NULL;
}

#define COLUMNS_BEHIND ((uint32) 1 << CELL_ROW_COL_LABEL | (uint32) 1 << CELL_ROW_RAW)

/* The attributes from the period to the row's label, with room for what cells differ in. */
static void
write_end(CellTuple *tuple)
{
	static const char nothing[NUMERIC_UNITS_MAX];
	TupleWriter *writer = &tuple->writer;
	CellRows *rows = tuple->rows;
	const ReportCell *cell = rows->cell;
	CellLayout *layout = &tuple->layout;
	char repeated = (char) rows->row->repeated;

	*layout = (CellLayout) {.cell = cell, .col = layout->col, .role = layout->role};
	layout->period_size = tuple->period.len;
	if (tuple->period.len > 0)
		layout->period =
			tuple_writer_bytes(writer, CELL_ROW_PERIOD, tuple->period) - tuple->period.len;
	if (is_made(tuple, CELL_ROW_MEASURE))
		write_varlena(tuple, CELL_ROW_MEASURE, cell_rows_measure(rows));
	if (cell->has_value && is_made(tuple, CELL_ROW_VALUE))
		layout->value =
			tuple_writer_fixed(writer, CELL_ROW_VALUE, TYPALIGN_DOUBLE, nothing, sizeof(int64));
	layout->number_size = tuple->number.len;
	if (tuple->number.len > 0)
		layout->number =
			tuple_writer_bytes(writer, CELL_ROW_NUMBER, (Slice) {nothing, tuple->number.len}) -
			tuple->number.len;
	if (cell->has_bounds && is_made(tuple, CELL_ROW_BOUNDS))
		layout->bounds =
			tuple_writer_fixed(writer, CELL_ROW_BOUNDS, TYPALIGN_DOUBLE, nothing, sizeof(NavCount));
	layout->status = write_int32(tuple, CELL_ROW_STATUS, 0);
	if (is_made(tuple, CELL_ROW_REPEATED))
		tuple_writer_fixed(writer, CELL_ROW_REPEATED, TYPALIGN_CHAR, &repeated, sizeof(repeated));
	if (is_made(tuple, CELL_ROW_ROW_LABEL))
		tuple_writer_bytes(writer, CELL_ROW_ROW_LABEL,
						   reading_server_text(rows->reading, rows->row->label->text));
	layout->end = writer->used;
	tuple_writer_set_nulls(writer, tuple->columns & COLUMNS_BEHIND);
}

/* Does the number leave what comes behind it where it is? As a rule it does, longer or shorter. */
static bool
number_fits(const CellLayout *layout, Slice number)
{
	Size end = layout->number + number.len;

	if (layout->number == 0 || number.len == 0)
		return layout->number == 0 && number.len == 0;
	if (layout->bounds != 0)
		return DOUBLEALIGN(end) == layout->bounds;
	return layout->status != 0 ? INTALIGN(end) == layout->status
							   : number.len == layout->number_size;
}

/* Do columns of the table name what is made? */
static bool
columns_name(const CellTuple *tuple)
{
	uint32 named = (((uint32) 1 << N_NAMED) - 1) & ~(((uint32) 1 << tuple->rows->first_named) - 1);

	return (tuple->columns >> CELL_ROW_DIMENSIONS & named) != 0;
}

/* Is the tuple as it was written for another cell of the row one for this cell too? */
static bool
layout_fits(const CellTuple *tuple)
{
	const ReportCell *cell = tuple->rows->cell;
	const ReportCell *other = tuple->layout.cell;

	return other != NULL && other->has_value == cell->has_value &&
		   other->has_bounds == cell->has_bounds && other->measure.ptr == cell->measure.ptr &&
		   other->measure.len == cell->measure.len &&
		   tuple->layout.period_size == tuple->period.len &&
		   number_fits(&tuple->layout, tuple->number) && !columns_name(tuple);
}

void
cell_tuple_take(CellTuple *tuple, CellRows *rows)
{
	const ReportCell *cell = rows->cell;
	const Number *number = &cell->printed.number;

	tuple->rows = rows;
	tuple->period = (Slice) {0};
	if (cell->has_period && is_made(tuple, CELL_ROW_PERIOD))
		tuple->period = bytes_of(cell_rows_period(rows));
	tuple->number = (Slice) {tuple->number_bytes, 0};
	if (report_cell_has_number(cell) && is_made(tuple, CELL_ROW_NUMBER))
		tuple->number.len = numeric_put_units(tuple->number_bytes, number->units, number->decimals);
	if (is_made(tuple, CELL_ROW_RAW))
		tuple->raw = reading_server_text(rows->reading, cell->printed.raw);
	if (cell == rows->row->cells)
		write_beginning(tuple);
	if (layout_fits(tuple))
		return;
	tuple_writer_rewind(&tuple->writer, tuple->beginning);
	write_named(tuple, rows->first_named, N_NAMED);
	write_end(tuple);
}

/* What is as long in each cell, into a copy of the row's tuple. */
static void
put_fixed(char *tuple, const CellTuple *cell_tuple)
{
	const CellLayout *layout = &cell_tuple->layout;
	const CellRows *rows = cell_tuple->rows;
	const ReportCell *cell = rows->cell;

	if (layout->col != 0)
		memcpy(tuple + layout->col, &cell->col, sizeof(int32));
	if (layout->role != 0)
		memcpy(tuple + layout->role, &rows->roles[cell->role], sizeof(Oid));
	if (layout->period != 0)
		memcpy(tuple + layout->period, cell_tuple->period.ptr, cell_tuple->period.len);
	if (layout->value != 0)
		memcpy(tuple + layout->value, &cell->printed.number.units, sizeof(int64));
	if (layout->bounds != 0)
	{
		NavCount bounds = cell_rows_bounds(rows);

		memcpy(tuple + layout->bounds, &bounds, sizeof(bounds));
	}
	if (layout->status != 0)
		memcpy(tuple + layout->status, &rows->statuses[cell->printed.status], sizeof(Oid));
}

MinimalTuple
cell_tuple_copy(const CellTuple *cell_tuple)
{
	const CellLayout *layout = &cell_tuple->layout;
	Size size = layout->end;
	Slice col_label;
	char *tuple;

	if (is_made(cell_tuple, CELL_ROW_COL_LABEL))
	{
		col_label = bytes_of(cell_rows_col_label(cell_tuple->rows));
		size = tuple_bytes_end(size, col_label);
	}
	if (is_made(cell_tuple, CELL_ROW_RAW))
		size = tuple_bytes_end(size, cell_tuple->raw);
	if (size > MaxAllocSize)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
						errmsg("row of %zu bytes is too large", size)));
	tuple = palloc(size);
	memcpy(tuple, cell_tuple->writer.tuple, layout->end);
	((MinimalTuple) tuple)->t_len = (uint32) size;
	put_fixed(tuple, cell_tuple);
	if (layout->number != 0)
	{
		SET_VARSIZE_SHORT(tuple + layout->number - VARHDRSZ_SHORT,
						  VARHDRSZ_SHORT + cell_tuple->number.len);
		memcpy(tuple + layout->number, cell_tuple->number.ptr, cell_tuple->number.len);
	}
	size = layout->end;
	if (is_made(cell_tuple, CELL_ROW_COL_LABEL))
		size = tuple_put_bytes(tuple, size, col_label);
	if (is_made(cell_tuple, CELL_ROW_RAW))
		tuple_put_bytes(tuple, size, cell_tuple->raw);
	return (MinimalTuple) tuple;
}
