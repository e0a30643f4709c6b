/*-------------------------------------------------------------------------
 *
 * cell_tuple.c
 *	  The rows of navtiltak_parse as tuples of all columns.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/cell_tuple.h"

#include "pg/numeric.h"
#include "pg/tuple_writer.h"

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

struct CellTuple
{
	CellRows *rows;
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
cell_tuple_create(Reading *reading)
{
	MemoryContext old_context = MemoryContextSwitchTo(reading->memory);
	CellTuple *tuple = palloc0(sizeof(*tuple));

	tuple_writer_start(&tuple->writer, reading->desc);
	MemoryContextSwitchTo(old_context);
	return tuple;
}

/* Without the header. */
static inline Slice
bytes_of(const struct varlena *value)
{
	return (Slice) {VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value)};
}

static void
write_varlena(CellTuple *tuple, int attribute, const struct varlena *value)
{
	if (value != NULL)
		tuple_writer_bytes(&tuple->writer, attribute, bytes_of(value));
}

/* Of what the cell names, the columns from first to the one before end. */
static void
write_named(CellTuple *tuple, int first, int end)
{
	CellRows *rows = tuple->rows;

	for (int named = first; named < end; named++)
	{
		const Member *name =
			named == NAMED_OTHERS ? NULL : report_cell_name(rows->row, rows->cell, named);

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
	TupleWriter *writer = &tuple->writer;

	tuple_writer_begin(writer);
	tuple_writer_int32(writer, CELL_ROW_TABLE_NO, rows->table->number);
	tuple_writer_int32(writer, CELL_ROW_PAGE, rows->row->page);
	tuple_writer_int32(writer, CELL_ROW_LINE, rows->row->line);
	tuple->layout.col = tuple_writer_int32(writer, CELL_ROW_COL, 0);
	tuple->layout.role = tuple_writer_int32(writer, CELL_ROW_ROLE, 0);
	write_varlena(tuple, CELL_ROW_SUBJECT, rows->subject);
	write_named(tuple, 0, rows->first_named);
	tuple->beginning = tuple_writer_mark(writer);
	tuple->layout.cell = NULL;
}

#define ATTRIBUTES_BEHIND ((uint32) 1 << CELL_ROW_COL_LABEL | (uint32) 1 << CELL_ROW_RAW)

/* The attributes from the period to the row's label, with room for what cells differ in. */
static void
write_end(CellTuple *tuple)
{
	static const char nothing[NUMERIC_UNITS_MAX];
	TupleWriter *writer = &tuple->writer;
	CellLayout *layout = &tuple->layout;
	CellRows *rows = tuple->rows;
	const ReportCell *cell = rows->cell;
	char repeated = (char) rows->row->repeated;

	layout->cell = cell;
	layout->period_size = tuple->period.len;
	if (cell->has_period)
		layout->period =
			tuple_writer_bytes(writer, CELL_ROW_PERIOD, tuple->period) - tuple->period.len;
	write_varlena(tuple, CELL_ROW_MEASURE, cell_rows_measure(rows));
	if (cell->has_value)
		layout->value =
			tuple_writer_fixed(writer, CELL_ROW_VALUE, TYPALIGN_DOUBLE, nothing, sizeof(int64));
	layout->has_number = tuple->number.len > 0;
	if (layout->has_number)
		layout->number =
			tuple_writer_bytes(writer, CELL_ROW_NUMBER, (Slice) {nothing, tuple->number.len}) -
			tuple->number.len;
	if (cell->has_bounds)
		layout->bounds =
			tuple_writer_fixed(writer, CELL_ROW_BOUNDS, TYPALIGN_DOUBLE, nothing, sizeof(NavCount));
	layout->status = tuple_writer_int32(writer, CELL_ROW_STATUS, 0);
	layout->behind_number = cell->has_bounds ? layout->bounds : layout->status;
	tuple_writer_fixed(writer, CELL_ROW_REPEATED, TYPALIGN_CHAR, &repeated, sizeof(repeated));
	layout->end = tuple_writer_bytes(writer, CELL_ROW_ROW_LABEL,
									 reading_server_text(rows->reading, rows->row->label->text));
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
layout_fits(const CellTuple *tuple)
{
	const ReportCell *cell = tuple->rows->cell;
	const ReportCell *other = tuple->layout.cell;

	return tuple->rows->first_named == N_NAMED && other != NULL &&
		   other->has_value == cell->has_value && other->has_bounds == cell->has_bounds &&
		   other->has_period == cell->has_period && other->measure.ptr == cell->measure.ptr &&
		   other->measure.len == cell->measure.len &&
		   tuple->layout.period_size == tuple->period.len &&
		   number_fits(&tuple->layout, tuple->number, cell->has_bounds);
}

void
cell_tuple_take(CellTuple *tuple, CellRows *rows)
{
	const ReportCell *cell = rows->cell;
	const Number *number = &cell->printed.number;

	tuple->rows = rows;
	tuple->period = cell->has_period ? bytes_of(cell_rows_period(rows)) : (Slice) {0};
	tuple->number = (Slice) {tuple->number_bytes, 0};
	if (report_cell_has_number(cell))
		tuple->number.len = numeric_put_units(tuple->number_bytes, number->units, number->decimals);
	tuple->raw = reading_server_text(rows->reading, cell->printed.raw);
	if (cell == rows->row->cells)
		write_beginning(tuple);
	if (layout_fits(tuple))
		return;
	tuple_writer_rewind(&tuple->writer, tuple->beginning);
	write_named(tuple, rows->first_named, N_NAMED);
	write_end(tuple);
}

MinimalTuple
cell_tuple_copy(const CellTuple *cell_tuple)
{
	const CellLayout *layout = &cell_tuple->layout;
	const CellRows *rows = cell_tuple->rows;
	const ReportCell *cell = rows->cell;
	Slice col_label = bytes_of(cell_rows_col_label(rows));
	Size size = tuple_bytes_end(tuple_bytes_end(layout->end, col_label), cell_tuple->raw);
	char *tuple;

	if (size > MaxAllocSize)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
						errmsg("row of %zu bytes is too large", size)));
	tuple = palloc(size);
	memcpy(tuple, cell_tuple->writer.tuple, layout->end);
	((MinimalTuple) tuple)->t_len = (uint32) size;
	memcpy(tuple + layout->col, &cell->col, sizeof(int32));
	memcpy(tuple + layout->role, &rows->roles[cell->role], sizeof(Oid));
	if (cell->has_period)
		memcpy(tuple + layout->period, cell_tuple->period.ptr, cell_tuple->period.len);
	if (cell->has_value)
		memcpy(tuple + layout->value, &cell->printed.number.units, sizeof(int64));
	if (layout->has_number)
	{
		SET_VARSIZE_SHORT(tuple + layout->number - VARHDRSZ_SHORT,
						  VARHDRSZ_SHORT + cell_tuple->number.len);
		memcpy(tuple + layout->number, cell_tuple->number.ptr, cell_tuple->number.len);
	}
	if (cell->has_bounds)
	{
		NavCount bounds = cell_rows_bounds(rows);

		memcpy(tuple + layout->bounds, &bounds, sizeof(bounds));
	}
	memcpy(tuple + layout->status, &rows->statuses[cell->printed.status], sizeof(Oid));
	tuple_put_bytes(tuple, tuple_put_bytes(tuple, layout->end, col_label), cell_tuple->raw);
	return (MinimalTuple) tuple;
}
