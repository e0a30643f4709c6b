/*-------------------------------------------------------------------------
 *
 * cells.c
 *	  The last stage: cells, with their role, period, measure, value and bounds.
 *
 *-------------------------------------------------------------------------
 */
#include "report/cells.h"

#include "meaning/crossings.h"
#include "text/text.h"

/* The sign of a suppressed cell with its markup is no longer. */
#define SIGN_CELL_MAX 32

/* Cells beyond the headings that are made at once. */
#define BEYOND_AT_ONCE 64

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
set_context(const Heading *heading, const Label *row, ReportCell *cell)
{
	const Label *column = cell->column;
	const Label *measure = crossing_measure(row, column);

	cell->role = cell_role(row, column);
	if (names_period(row) || names_period(column))
		cell->has_period = crossing_period(row, column, &cell->period);
	else
	{
		cell->period = heading->period;
		cell->has_period = heading->has_period;
	}
	cell->measure_kind = measure == NULL ? MEASURE_OTHER : measure->measure_kind;
	cell->measure = measure == NULL			 ? (Slice) {NULL, 0}
					: names_measure(measure) ? measure->measure
											 : SLICE_LITERAL("antall");
}

/* What suppression means in the document; false without memory. */
static bool
know_suppression(CellMaker *maker)
{
	if (!maker->surveyed)
		maker->surveyed =
			suppression_survey(maker->document, maker->notes, maker->source, &maker->suppression);
	return maker->surveyed;
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
	return is_axis(a) && is_axis(b) && a->aggregation == b->aggregation && !names_period(a) &&
		   !names_period(b) && a->measure.len == 0 && b->measure.len == 0;
}

/* Value and bounds of what is printed, and no whole number. */
static void
set_value(const Suppression *suppression, ReportCell *cell)
{
	bool count = cell->measure_kind == MEASURE_COUNT;

	cell->has_value = cell->has_bounds = false;
	if (!count)
		return;
	if (cell->printed.status == CELL_BLANK)
	{
		cell->printed.number = (Number) {0, 0};
		cell->lower = cell->upper = 0;
		cell->has_value = cell->has_bounds = true;
	}
	else if (cell->printed.status == CELL_SUPPRESSED)
	{
		cell->lower = suppression->blank_is_zero ? 1 : 0;
		cell->upper = suppression->threshold - 1;
		cell->has_bounds = true;
	}
}

static void
diagnose_cell(CellMaker *maker, const PrintedRow *row, const Label *label, const ReportCell *cell)
{
	Diagnostic diagnostic = {.line = row->row.line,
							 .col = cell->col,
							 .severity = SEVERITY_ERROR,
							 .code = DIAGNOSTIC_INVALID_CELL,
							 .fragment = cell->printed.raw,
							 .other = label->text};

	diagnostics_add(maker->diagnostics, &diagnostic);
}

/* A row longer or shorter than its header; blank cells too many are tabs too many. */
static void
diagnose_count(CellMaker *maker, const PrintedRow *row, int expected, int found, bool beyond_blank)
{
	Diagnostic diagnostic = {
		.line = row->row.line,
		.severity = found > expected && beyond_blank ? SEVERITY_INFO : SEVERITY_ERROR,
		.code = DIAGNOSTIC_CELL_COUNT,
		.fragment = slice_between(row->row.label.ptr, slice_end(row->row.text)),
		.expected = expected,
		.found = found};

	diagnostics_add(maker->diagnostics, &diagnostic);
}

/* How many cells a row has in all, and whether those beyond the headings are blank. */
static int
count_beyond(CellMaker *maker, const GridRow *row, GridCells *from, int found, bool *blank)
{
	GridCell cells[BEYOND_AT_ONCE];

	while (from->more)
	{
		int n = grid_make_cells(row, from, cells, BEYOND_AT_ONCE);

		source_poll(maker->source);
		for (int i = 0; i < n; i++)
			*blank = *blank && cells[i].status == CELL_BLANK;
		found += n;
	}
	return found;
}

bool
cells_begin(CellMaker *maker, const ResolvedTable *table, Arena *arena)
{
	size_t n_columns = (size_t) table->printed->n_columns;

	maker->table = table;
	maker->n_set = 0;
	maker->cells = arena_array(arena, n_columns, sizeof(ReportCell));
	if (arena->exhausted)
		return false;
	for (size_t i = 0; i < n_columns; i++)
		maker->cells[i] = (ReportCell) {.column = &table->columns[i], .col = (int) i + 1};
	return true;
}

int
cells_of_row(CellMaker *maker, size_t number)
{
	const PrintedTable *printed = maker->table->printed;
	const PrintedRow *row = &printed->rows[number];
	const Label *label = &maker->table->rows[number];
	const Suppression *suppression = &maker->suppression;
	GridCells from = grid_cells(&row->row);
	int n = row->row.dialect->cells(&from, &maker->cells->printed, sizeof(ReportCell),
									printed->n_columns);
	bool beyond_blank = true;
	int found = n;

	if (number > 0 && !is_alike(label, label - 1))
		maker->n_set = 0;
	for (; maker->n_set < n; maker->n_set++)
		set_context(&printed->heading, label, &maker->cells[maker->n_set]);
	for (int i = 0; i < n; i++)
	{
		ReportCell *cell = &maker->cells[i];
		CellStatus *status = &cell->printed.status;

		if (*status == CELL_EXACT) /* nearly all */
		{
			cell->lower = cell->upper = cell->printed.number.units;
			cell->has_value = cell->has_bounds = cell->measure_kind != MEASURE_OTHER;
			continue;
		}
		if ((*status == CELL_SUPPRESSED || *status == CELL_INVALID) && !know_suppression(maker))
			return -1;
		if (*status == CELL_INVALID && is_sign(suppression, cell->printed.raw))
			*status = CELL_SUPPRESSED;
		set_value(suppression, cell);
		if (*status == CELL_INVALID)
			diagnose_cell(maker, row, label, cell);
	}
	if (from.more)
		found = count_beyond(maker, &row->row, &from, n, &beyond_blank);
	if (found != printed->n_columns)
		diagnose_count(maker, row, printed->n_columns, found, beyond_blank);
	return n;
}
