/*-------------------------------------------------------------------------
 *
 * jsonstat_table.c
 *	  A logical table of a report as a cube.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/jsonstat_table.h"

#include "utils/memutils.h"

#include "pg/daterange.h"
#include "words/measures.h"

/* Where ids of categories are taken: a space for each axis, beside those of the dimensions. */
enum
{
	SPACE_ROWS = N_DIMENSIONS,
	SPACE_COLS
};

/* The text in the server's encoding, in the memory of the reading. */
static Slice
keep_text(const StatTable *table, Slice text)
{
	Slice server = reading_server_text(&table->reading, text);
	char *copy;

	if (server.len == 0 || server.ptr != text.ptr)
		return server;
	copy = MemoryContextAlloc(table->reading.memory, server.len);
	memcpy(copy, server.ptr, server.len);
	return (Slice) {copy, server.len};
}

/* The array with room for one more; an error if there is no memory for it. */
static void *
grow(const StatTable *table, void *array, size_t size, size_t n, size_t *room)
{
	void *grown = array_grow(&table->reading.source, array, size, n, room);

	if (grown == NULL)
		reading_out_of_memory(&table->reading);
	return grown;
}

/* A category with this label, which must outlive it. */
static StatCategory *
add_category(const StatTable *table, StatCategories *categories, Slice id, Slice label)
{
	categories->items =
		grow(table, categories->items, sizeof(StatCategory), categories->n, &categories->room);
	categories->items[categories->n] = (StatCategory) {.id = id, .label = label, .parent = -1};
	return &categories->items[categories->n++];
}

/* What a label of the axis is counted under, in the parent of the axis's dimension. */
static const Member *
parent_of(const StatAxis *axis, const Label *label)
{
	int parent = dimension_parent(axis->what.dimension);

	return parent == DIM_NONE ? NULL : label->names[parent];
}

/* The id of a label of the axis: of its member, of a total, or of its own words. */
static Slice
label_id(StatTable *table, const StatAxis *axis, const Label *label, const Member *member)
{
	CodeBook *codes = &table->codes;
	const Member *parent = parent_of(axis, label);

	if (label->aggregation == AGGREGATES_ALL)
		return SLICE_LITERAL(CODE_TOTAL);
	if (label->aggregation == AGGREGATES_PART && parent != NULL)
		return codes_join(codes, SLICE_LITERAL(CODE_TOTAL),
						  codes_of_member(codes, parent, table->period));
	if (label->aggregation == AGGREGATES_PART)
		return codes_join(codes, SLICE_LITERAL(CODE_TOTAL), codes_of_text(codes, label->text));
	if (member != NULL)
		return codes_of_member(codes, member, table->period);
	return codes_of_text(codes, label->text);
}

/*
 * Puts a category that was added last into its group by sums, if that stands before its parts, or
 * the parts of such a group into this category, if they do. The nearest part is the one before.
 */
static void
place_in_group(StatCategories *categories, const Label *label)
{
	int number = (int) categories->n - 1;
	int group = label->group == NULL ? -1 : number - 1;

	while (group >= 0 && categories->items[group].of != label->group)
		group = categories->items[group].parent;
	categories->items[number].parent = group;
	if (group >= 0)
		categories->items[group].has_parts = true;
	if (number == 0 || categories->items[number - 1].of->group != label)
		return;
	categories->items[number].has_parts = true;
	for (int i = 0; i < number; i++)
	{
		if (categories->items[i].of->group == label)
			categories->items[i].parent = number;
	}
}

static void
add_label(StatTable *table, StatAxis *axis, int space, const Label *label)
{
	const Member *member = NULL;
	StatCategory *category;
	uint32 number = axis->categories.n;
	Slice id;

	if (axis->what.kind == AXIS_DIMENSION && label->aggregation == AGGREGATES_NOTHING)
		member = label->names[axis->what.dimension];
	id = label_id(table, axis, label, member);
	category =
		add_category(table, &axis->categories, codes_give(&table->codes, space, id, number + 1),
					 keep_text(table, member != NULL ? member->text : label->text));
	category->of = label;
	place_in_group(&axis->categories, label);
	category->aggregation = label->aggregation;
	category->group = parent_of(axis, label);
	category->is_odd = label->kind == LABEL_UNKNOWN || label->kind == LABEL_MEMBER;
	if (label->aggregation == AGGREGATES_NOTHING)
		return;

	/* The tiltak of a group stand before its subtotal. */
	for (uint32 i = axis->waiting; i < number; i++)
	{
		StatCategory *part = &axis->categories.items[i];

		if (label->aggregation == AGGREGATES_PART && part->group != NULL &&
			category->group != NULL && slice_equal(part->group->text, category->group->text))
			part->parent = (int) number;
	}
	axis->waiting = number + 1;
}

static bool
start_table(void *context, const ReportTable *report)
{
	StatTable *table = context;

	table->n_tables++;
	if (report->number != table->wanted)
		return true;
	table->found = true;
	table->title = keep_text(table, report->title);
	table->subject = keep_text(table, report->subject);
	table->section = keep_text(table, report->section);
	table->stratum = keep_text(table, report->stratum);
	table->first_page = report->first_page;
	table->last_page = report->last_page;
	table->first_line = report->header_line;
	table->last_line = report->last_line;
	if (report->has_period)
		table->period = report->period;
	table->rows.what = report->row_axis;
	table->cols.what = report->col_axis;
	for (int i = 0; i < N_OTHERS; i++)
		table->others[i] = keep_text(table, report->others[i]);
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		const Member *member = report->fixed[dimension];

		if (member == NULL)
			continue;
		table->fixed[dimension] =
			(StatCategory) {.id = codes_of_member(&table->codes, member, table->period),
							.label = keep_text(table, member->text),
							.parent = -1};
	}
	for (int i = 0; i < report->n_columns; i++)
		add_label(table, &table->cols, SPACE_COLS, &report->columns[i]);
	return true;
}

/* The number of the cell's measure, from 1. */
static uint32
find_measure(StatTable *table, const ReportRow *row, const ReportCell *cell)
{
	uint32 number = names_add_measure(&table->measure_names, cell->measure);
	Slice label = SLICE_LITERAL("Antall");

	if (number <= table->measure_categories.n)
		return number;
	if (cell->column->kind == LABEL_MEASURE)
		label = cell->column->text;
	else if (row->label->kind == LABEL_MEASURE)
		label = row->label->text;
	else if (!slice_is(cell->measure, "antall"))
		label = cell->measure; /* a heading that names something else as well */
	table->measures =
		grow(table, table->measures, sizeof(StatMeasure), number, &table->measure_room);
	table->measures[number] = (StatMeasure) {names_get(&table->measure_names, number)->text, 0};
	(void) add_category(table, &table->measure_categories, table->measures[number].name,
						keep_text(table, label));
	return number;
}

static bool
take_row(void *context, const ReportTable *report, const ReportRow *row)
{
	StatTable *table = context;

	if (report->number != table->wanted || row->repeated)
		return true;
	add_label(table, &table->rows, SPACE_ROWS, row->label);
	for (int i = 0; i < row->n_cells; i++)
	{
		const ReportCell *cell = &row->cells[i];
		uint32 measure = find_measure(table, row, cell);

		if (cell->printed.status == CELL_DECIMAL)
			table->measures[measure].decimals =
				Max(table->measures[measure].decimals, cell->printed.number.decimals);
		table->cells =
			grow(table, table->cells, sizeof(StatCell), table->n_cells, &table->cell_room);
		table->cells[table->n_cells++] = (StatCell) {
			.row = table->rows.categories.n - 1,
			.col = (uint32) cell->col - 1,
			.measure = measure - 1,
			.period = cell->has_period ? cell->period : (Period) {0, 0},
			.status = cell->printed.status == CELL_DECIMAL ? CELL_EXACT : cell->printed.status,
			.has_value = report_cell_has_number(cell),
			.has_bounds = cell->has_bounds,
			.decimals =
				(int16) (cell->printed.status == CELL_DECIMAL ? cell->printed.number.decimals : 0),
			.value = cell->printed.number.units,
			.lower = cell->lower,
			.upper = cell->upper,
			.raw = cell->printed.raw};
	}
	return true;
}

static bool
take_summary(void *context, const ReportSummary *summary)
{
	StatTable *table = context;

	table->threshold = summary->threshold;
	table->statute = keep_text(table, summary->statute);
	return true;
}

/* A category outside all subtotals is counted in the first total. */
static void
find_parents(StatAxis *axis)
{
	StatCategories *categories = &axis->categories;
	uint32 total = 0;

	while (total < categories->n && categories->items[total].aggregation != AGGREGATES_ALL)
		total++;
	for (uint32 i = 0; i < categories->n && total < categories->n; i++)
	{
		StatCategory *category = &categories->items[i];
		bool is_group = category->group != NULL || category->has_parts;

		if (category->parent < 0 && (category->aggregation == AGGREGATES_NOTHING ||
									 (category->aggregation == AGGREGATES_PART && is_group)))
			category->parent = (int) total;
	}
}

static StatDimension *
add_dimension(StatTable *table, Slice id, Slice label, StatCategories categories, const char *role)
{
	StatDimension *dimension = &table->dimensions[table->n_dimensions++];

	*dimension = (StatDimension) {
		.id = id, .label = keep_text(table, label), .role = role, .categories = categories};
	return dimension;
}

/* Is it the id of a dimension, or reserved for one? */
static bool
is_taken(const StatTable *table, Slice id)
{
	static const char *const reserved[] = {"row_label", "col_label", "measure", "period"};

	for (size_t i = 0; i < lengthof(reserved); i++)
	{
		if (slice_is(id, reserved[i]))
			return true;
	}
	for (int dimension = 0; dimension < N_LISTED; dimension++)
	{
		if (slice_equal(id, dimension_of(dimension)->id))
			return true;
	}
	for (int i = 0; i < table->n_dimensions; i++)
	{
		if (slice_equal(id, table->dimensions[i].id))
			return true;
	}
	return false;
}

/* The id of an unlisted dimension: its name, with an _ if that is taken. */
static Slice
id_of_other(StatTable *table, Slice name)
{
	char *id = palloc(name.len + STAT_DIMENSIONS_MAX + lengthof("_"));
	size_t len = name.len;

	memcpy(id, name.ptr, len);
	while (is_taken(table, (Slice) {id, len}))
		id[len++] = '_';
	return (Slice) {id, len};
}

static void
add_dimension_of(StatTable *table, int dimension, StatCategories categories)
{
	const Dimension *of;
	Slice name;

	if (dimension < N_LISTED)
	{
		of = dimension_of(dimension);
		(void) add_dimension(table, of->id, of->title, categories, of->role);
		return;
	}
	name = table->others[dimension - N_LISTED];
	(void) add_dimension(table, id_of_other(table, name), name, categories, NULL);
}

/* Does the axis say more than measure and period do? */
static bool
needs_dimension(const StatAxis *axis)
{
	if (axis->what.kind == AXIS_DIMENSION || axis->what.kind == AXIS_UNKNOWN)
		return true;
	for (uint32 i = 0; i < axis->categories.n; i++)
	{
		if (axis->categories.items[i].is_odd)
			return true;
	}
	return false;
}

static int
compare_periods(const void *a, const void *b)
{
	const Period *x = a;
	const Period *y = b;

	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	return x->to < y->to ? -1 : x->to > y->to;
}

/* The periods of the cells, in order, each once. */
static Period *
find_periods(const StatTable *table, uint32 *n)
{
	Period *periods =
		MemoryContextAllocHuge(table->reading.memory, sizeof(Period) * ((Size) table->n_cells + 1));

	*n = 0;
	for (uint32 i = 0; i < table->n_cells; i++)
	{
		if (*n == 0 || compare_periods(&periods[*n - 1], &table->cells[i].period) != 0)
			periods[(*n)++] = table->cells[i].period;
	}
	if (*n > 0)
	{
		uint32 n_distinct = 1;

		qsort(periods, *n, sizeof(Period), compare_periods);
		for (uint32 i = 1; i < *n; i++)
		{
			if (compare_periods(&periods[n_distinct - 1], &periods[i]) != 0)
				periods[n_distinct++] = periods[i];
		}
		*n = n_distinct;
	}
	return periods;
}

static void
add_period_dimension(StatTable *table, const Period *periods, uint32 n)
{
	StatCategories categories = {0};

	for (uint32 i = 0; i < n; i++)
	{
		char id[PERIOD_WRITE_MAX] = "_U";
		char label[PERIOD_WRITE_MAX] = "ukjent";

		if (periods[i].from < periods[i].to)
		{
			(void) period_write_server(periods[i], PERIOD_STYLE_ISO, id);
			(void) period_write_server(periods[i], PERIOD_STYLE_NORSK, label);
		}
		(void) add_category(table, &categories,
							arena_copy(&table->codes.arena, (Slice) {id, strlen(id)}),
							arena_copy(&table->codes.arena, (Slice) {label, strlen(label)}));
	}
	(void) add_dimension(table, SLICE_LITERAL("period"), SLICE_LITERAL("Periode"), categories,
						 "time");
}

/* Makes the dimensions, those of rows and columns if they are wanted, and counts their places. */
static void
set_dimensions(StatTable *table, bool of_rows, bool of_cols, const Period *periods, uint32 n)
{
	int row_dimension = of_rows ? table->rows.what.dimension : DIM_NONE;
	int col_dimension = of_cols ? table->cols.what.dimension : DIM_NONE;

	table->n_dimensions = 0;
	for (int i = 0; i < N_DIMENSIONS; i++)
	{
		if (table->fixed[i].id.len > 0 && i != row_dimension && i != col_dimension)
			add_dimension_of(table, i, (StatCategories) {&table->fixed[i], 1, 1});
	}
	if (of_rows && row_dimension != DIM_NONE)
		add_dimension_of(table, row_dimension, table->rows.categories);
	else if (of_rows)
		(void) add_dimension(table, SLICE_LITERAL("row_label"), SLICE_LITERAL("Rad"),
							 table->rows.categories, NULL);
	if (of_cols && col_dimension != DIM_NONE && col_dimension != row_dimension)
		add_dimension_of(table, col_dimension, table->cols.categories);
	else if (of_cols)
		(void) add_dimension(table, SLICE_LITERAL("col_label"), SLICE_LITERAL("Kolonne"),
							 table->cols.categories, NULL);
	(void) add_dimension(table, SLICE_LITERAL("measure"), SLICE_LITERAL("Statistikkvariabel"),
						 table->measure_categories, "metric");
	add_period_dimension(table, periods, n);

	table->n_places = 1;
	for (int i = table->n_dimensions - 1; i >= 0; i--)
	{
		StatDimension *dimension = &table->dimensions[i];

		dimension->stride = table->n_places;
		if ((uint64) table->n_places * dimension->categories.n > STAT_CELLS_MAX)
			ereport(ERROR,
					(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
					 errmsg("table %d is too large for a cube", table->wanted),
					 errdetail("Every combination of its rows, columns, measures and periods would "
							   "be more than %d cells.",
							   STAT_CELLS_MAX),
					 errhint("navtiltak_parse(doc) gives those that are printed.")));
		table->n_places *= dimension->categories.n;
	}
}

/* Puts every cell in its place; false if two of them have the same. */
static bool
set_places(StatTable *table, bool of_rows, bool of_cols, const Period *periods, uint32 n)
{
	const StatDimension *last = &table->dimensions[table->n_dimensions - 1];
	Size measure_stride = last[-1].stride;
	Size col_stride = of_cols ? last[-2].stride : 0;
	Size row_stride = of_rows ? last[of_cols ? -3 : -2].stride : 0;

	table->places = MemoryContextAllocExtended(
		table->reading.memory, sizeof(uint32) * table->n_places, MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	for (uint32 i = 0; i < table->n_cells; i++)
	{
		const StatCell *cell = &table->cells[i];
		const Period *period = bsearch(&cell->period, periods, n, sizeof(Period), compare_periods);
		Size place = cell->row * row_stride + cell->col * col_stride +
					 cell->measure * measure_stride + (Size) (period - periods);

		if (table->places[place] != 0)
			return false;
		table->places[place] = i + 1;
	}
	return true;
}

static void
make_cube(StatTable *table)
{
	bool of_rows = needs_dimension(&table->rows);
	bool of_cols = needs_dimension(&table->cols);
	uint32 n_periods;
	const Period *periods = find_periods(table, &n_periods);

	find_parents(&table->rows);
	find_parents(&table->cols);
	set_dimensions(table, of_rows, of_cols, periods, n_periods);
	if (!set_places(table, of_rows, of_cols, periods, n_periods))
	{
		set_dimensions(table, true, true, periods, n_periods);
		(void) set_places(table, true, true, periods, n_periods);
	}
}

void
stat_table_read(StatTable *table, FunctionCallInfo fcinfo, int wanted)
{
	const ReportSink sink = {.table = start_table,
							 .row = take_row,
							 .report = take_summary,
							 .least = SEVERITY_ERROR,
							 .context = table};
	MemoryContext old_context;

	memset(table, 0, sizeof(*table));
	table->wanted = wanted;
	reading_start_value(&table->reading, fcinfo, 0);
	codes_start(&table->codes, CODES_NATIONAL, &table->reading.own);
	table->measure_names =
		(NameSet) {.source = &table->reading.own, .texts = {.source = &table->reading.own}};
	old_context = MemoryContextSwitchTo(table->reading.memory);
	reading_run(&table->reading, &sink);
	if (table->found)
		make_cube(table);
	MemoryContextSwitchTo(old_context);
}
