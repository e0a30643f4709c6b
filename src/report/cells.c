/*-------------------------------------------------------------------------
 *
 * cells.c
 *	  The last stage: cells, with their role, period, measure, value and bounds.
 *
 *-------------------------------------------------------------------------
 */
#include "report/cells.h"

#include "report/lines.h"
#include "report/plain_number.h"

/* The sign of a suppressed cell with its markup is no longer. */
#define SIGN_CELL_MAX 32

/* A row may have any number of cells beyond its header. */
#define POLL_CELLS 65536

static bool
names_measure(const Label *label)
{
	return label->kind == LABEL_MEASURE || label->measure.len > 0;
}

static const Label *
measure_label(const ReportRow *row, const Label *column)
{
	return !names_measure(column) && names_measure(&row->label) ? &row->label : column;
}

/* Months and measures aggregate nothing, and are no axis to be aggregated either. */
static bool
is_axis(const Label *label)
{
	return label->kind != LABEL_PERIOD && label->kind != LABEL_MEASURE;
}

static Role
cell_role(const Label *row, const Label *column)
{
	bool row_is_axis = is_axis(row);
	bool column_is_axis = is_axis(column);

	if (row->aggregation == AGGREGATES_NOTHING && column->aggregation == AGGREGATES_NOTHING)
		return ROLE_DETAIL;
	if ((row->aggregation == AGGREGATES_ALL || !row_is_axis) &&
		(column->aggregation == AGGREGATES_ALL || !column_is_axis))
		return ROLE_TOTAL;
	return ROLE_SUBTOTAL;
}

/* What is the same for all cells of the row and column. */
static void
set_context(const PrintedTable *printed, const ReportRow *row, ReportCell *cell)
{
	const Label *column = cell->column;
	const Label *measure = measure_label(row, column);
	bool dated = column->kind == LABEL_PERIOD || column->has_period;

	cell->role = cell_role(&row->label, column);
	if (dated || row->label.kind != LABEL_PERIOD)
	{
		cell->period = dated ? column->period : printed->heading.period;
		cell->has_period = dated ? column->has_period : printed->heading.has_period;
	}
	else
	{
		cell->period = row->label.period;
		cell->has_period = row->label.has_period;
	}
	cell->measure_kind = measure->measure_kind;
	cell->measure = names_measure(measure) ? measure->measure : SLICE_LITERAL("antall");
}

static bool
know_suppression(CellReader *reader)
{
	if (!reader->suppression.known && !reader->look_ahead(reader->context, &reader->suppression))
		return false;
	reader->suppression.known = true;
	return true;
}

/* Is the cell, which is no number, the sign that the notes name? */
static bool
is_sign(const Suppression *suppression, Slice raw)
{
	const Slice sign = {suppression->sign, suppression->sign_length};
	char buffer[SIGN_CELL_MAX];
	Slice clean;

	return sign.len > 0 && text_clean_into(raw, buffer, sizeof(buffer), &clean) &&
		   slice_equal(clean, sign);
}

/* Would the cells of the two rows have the same context? Months and measures have one each. */
static bool
is_alike(const Label *a, const Label *b)
{
	return is_axis(a) && is_axis(b) && a->aggregation == b->aggregation;
}

/* Value and bounds of what is printed. */
static bool
set_value(CellReader *reader, ReportCell *cell)
{
	bool count = cell->measure_kind == MEASURE_COUNT;

	cell->has_value = cell->has_bounds = false;
	switch (cell->status)
	{
		case CELL_EXACT:
			cell->has_value = cell->has_bounds = true;
			break;
		case CELL_BLANK:
			cell->value = 0;
			cell->has_value = cell->has_bounds = count;
			break;
		case CELL_SUPPRESSED:
			if (!count)
				return true;
			if (!know_suppression(reader))
				return false;
			cell->has_bounds = true;
			cell->lower = reader->suppression.blank_is_zero ? 1 : 0;
			cell->upper = reader->suppression.threshold - 1;
			return true;
		case CELL_DECIMAL:
		case CELL_INVALID:
			return true;
	}
	cell->lower = cell->upper = cell->value;
	return true;
}

static void
diagnose_cell(CellReader *reader, const ReportRow *row, const ReportCell *cell)
{
	Diagnostic diagnostic = {.line = row->printed->line,
							 .col = cell->col,
							 .severity = SEVERITY_ERROR,
							 .code = DIAGNOSTIC_INVALID_CELL,
							 .fragment = cell->raw,
							 .other = row->label.text};

	diagnostics_add(reader->diagnostics, &diagnostic);
}

/* A row longer or shorter than its header; blank cells too many are tabs too many. */
static void
diagnose_count(CellReader *reader, const ReportRow *row, int expected, int found, bool beyond_blank)
{
	Diagnostic diagnostic = {
		.line = row->printed->line,
		.severity = found > expected && beyond_blank ? SEVERITY_INFO : SEVERITY_ERROR,
		.code = DIAGNOSTIC_CELL_COUNT,
		.fragment = slice_between(row->printed->label.ptr,
								  row->printed->cells.ptr + row->printed->cells.len),
		.expected = expected,
		.found = found};

	diagnostics_add(reader->diagnostics, &diagnostic);
}

/*
 * Takes a cell that is a plain number off the row; false, and nothing done, where
 * the next one is none. Of the last cells of a row, fewer than eight characters
 * are left: those before them fill the word, where the row has as many.
 */
static bool
take_plain_cell(const char *row, Slice *rest, bool *more, ReportCell *cell)
{
	const char *end = slice_end(*rest);
	uint64_t word;
	size_t len;

	if (rest->len >= 8)
		word = plain_word(rest->ptr);
	else if (rest->len > 0 && end - row >= 8)
		word = plain_word(end - 8) >> (64 - 8 * rest->len) | (uint64_t) '\t' << (8 * rest->len);
	else
		return false;
	len = plain_word_tab(word);
	if (len == 0 || len > PLAIN_NUMBER_MAX || !plain_word_value(word, len, &cell->value))
		return false;
	cell->raw = (Slice){rest->ptr, len};
	cell->status = CELL_EXACT;
	*more = len < rest->len;
	*rest = slice_between(rest->ptr + len + (*more ? 1 : 0), end);
	return true;
}

static bool
emit_row(CellReader *reader, const ReportTable *table, const ReportRow *row, ReportCell *cells)
{
	Slice rest = row->printed->cells;
	bool more = true;
	bool beyond_blank = true;
	int found = 0;
	int n_cells;

	while (more)
	{
		ReportCell *cell;

		if (found++ >= table->n_columns)
		{
			Slice raw = {NULL, 0};

			if (found % POLL_CELLS == 0)
				source_poll(reader->diagnostics->source);
			cells_next(&rest, &more, &raw);
			beyond_blank = beyond_blank && number_is_blank(raw);
			continue;
		}
		cell = &cells[found - 1];
		if (found > reader->n_set)
		{
			set_context(table->printed, row, cell);
			reader->n_set = found;
		}
		if (!take_plain_cell(row->printed->cells.ptr, &rest, &more, cell))
		{
			cells_next(&rest, &more, &cell->raw);
			cell->status = number_read(cell->raw, &cell->value);
		}
		if (cell->status == CELL_INVALID)
		{
			if (!know_suppression(reader))
				return false;
			if (is_sign(&reader->suppression, cell->raw))
				cell->status = CELL_SUPPRESSED;
		}
		if (!set_value(reader, cell))
			return false;
		if (cell->status == CELL_INVALID)
			diagnose_cell(reader, row, cell);
	}
	n_cells = found < table->n_columns ? found : table->n_columns;
	if (found != table->n_columns)
		diagnose_count(reader, row, table->n_columns, found, beyond_blank);
	return reader->sink->row == NULL ||
		   reader->sink->row(reader->sink->context, table, row, cells, n_cells);
}

bool
cells_emit(CellReader *reader, const ResolvedTable *resolved, Arena *arena)
{
	const ReportTable *table = &resolved->table;
	ReportCell *cells = arena_array(arena, (size_t) table->n_columns, sizeof(ReportCell));

	if (cells == NULL)
		return false;
	for (int i = 0; i < table->n_columns; i++)
		cells[i] = (ReportCell){.column = &table->columns[i], .col = i + 1};
	if (reader->sink->table != NULL && !reader->sink->table(reader->sink->context, table))
		return false;
	for (size_t i = 0; i < table->n_rows; i++)
	{
		const ReportRow *row = &resolved->rows[i];

		source_poll(arena->source);
		if (i == 0 || !is_alike(&row->label, &row[-1].label))
			reader->n_set = 0;
		if (!emit_row(reader, table, row, cells))
			return false;
	}
	return reader->sink->table_end == NULL || reader->sink->table_end(reader->sink->context, table);
}
