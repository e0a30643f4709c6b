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
#include "words/note_words.h"

/* The longest sign of a suppressed cell, with its markup. */
#define SIGN_CELL_MAX 32

/* Cells beyond the headings that are made at once. */
#define BEYOND_AT_ONCE 64

/* Months and measures are not added up. */
static bool
is_axis(const Label *label)
{
	return label->kind != LABEL_PERIOD && label->kind != LABEL_MEASURE;
}

/* Is nothing printed for the row or column, and nothing known of it? */
static bool
is_lost(const Label *label)
{
	return label->kind == LABEL_UNKNOWN && label->text.len == 0;
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

/* What the cell measures: as its labels say, else as the headings of the table do, else a count. */
static void
set_measure(const ResolvedTable *table, const Label *row, ReportCell *cell)
{
	const Label *measure = crossing_measure(row, cell->column);

	cell->measure_kind = MEASURE_OTHER;
	cell->measure = (Slice) {NULL, 0};
	if (measure == NULL)
		return;
	if (names_measure(measure))
	{
		cell->measure_kind = measure->measure_kind;
		cell->measure = measure->measure;
	}
	else if (table->measure != NULL)
	{
		cell->measure_kind = table->measure->kind;
		cell->measure = table->measure->id;
	}
	else if (!table->measure_unclear)
	{
		cell->measure_kind = MEASURE_COUNT;
		cell->measure = SLICE_LITERAL("antall");
	}
}

/* Sets what all cells of the row and column have in common. */
static void
set_context(const ResolvedTable *table, const Label *row, ReportCell *cell)
{
	const Heading *heading = &table->printed->heading;
	const Label *column = cell->column;

	cell->role = table->lacks_stratum || is_lost(row) || is_lost(column) ? ROLE_UNKNOWN
																		 : cell_role(row, column);
	if (names_period(row) || names_period(column))
		cell->has_period = crossing_period(row, column, &cell->period);
	else
	{
		cell->period = heading->period;
		cell->has_period = heading->has_period && !heading->recurs;
	}
	set_measure(table, row, cell);
}

/* What suppression means in the document; false without memory. */
static bool
know_suppression(CellMaker *maker)
{
	if (!maker->surveyed)
		maker->surveyed = survey_suppression(maker->notes, maker->blocks, &maker->suppression);
	return maker->surveyed;
}

/* Has the document so many stars that its blanks may be some that are lost? */
static bool
know_many_stars(CellMaker *maker)
{
	if (!maker->surveyed && !maker->counted_stars)
		maker->many_stars = survey_many_stars(maker->document, maker->source);
	maker->counted_stars = true;
	return maker->surveyed || maker->many_stars;
}

/* Is the cell, which is not a number, the sign? An empty sign means that there is none. */
static bool
is_sign(Slice raw, const char *sign, size_t length)
{
	char buffer[SIGN_CELL_MAX];
	Slice clean;

	return length > 0 && text_clean_into(raw, buffer, sizeof(buffer), &clean) &&
		   slice_equal(clean, (Slice) {sign, length});
}

/* Does the cell say itself that it is below the threshold: "<5", "1-4"? */
static bool
is_below(const Suppression *suppression, Slice raw)
{
	char buffer[SIGN_CELL_MAX];
	Slice clean;
	Number number;
	int low;
	int high;

	if (!text_clean_into(raw, buffer, sizeof(buffer), &clean))
		return false;
	if (note_figures(clean, &low, &high))
		return low <= 1 && low < high && high == suppression->threshold - 1;
	if (!slice_starts_with(clean, "<"))
		return false;
	clean = text_trim((Slice) {clean.ptr + 1, clean.len - 1});
	return slice_is_digits(clean) && number_read(clean, &number) == CELL_EXACT &&
		   number.units == suppression->threshold;
}

static bool
is_first_sign(const Suppression *suppression, Slice raw)
{
	return is_sign(raw, suppression->sign, suppression->sign_length) || is_below(suppression, raw);
}

static bool
is_second_sign(const Suppression *suppression, Slice raw)
{
	return is_sign(raw, suppression->second, suppression->second_length);
}

/*
 * Does the sign of the suppressed cell stand for a count of any size? So does the second one
 * that the notes name, and a colon, unless it is the first.
 */
static bool
is_of_any_size(const Suppression *suppression, Slice raw)
{
	return is_second_sign(suppression, raw) ||
		   (number_is_colon(raw) && !is_first_sign(suppression, raw));
}

/* Would the cells of the two rows have the same context? Months and measures have one each. */
static bool
is_alike(const Label *a, const Label *b)
{
	return is_axis(a) && is_axis(b) && a->aggregation == b->aggregation &&
		   is_lost(a) == is_lost(b) && !names_period(a) && !names_period(b) &&
		   a->measure.len == 0 && b->measure.len == 0;
}

/* Value and bounds of what is printed, and no plain whole number. */
static void
set_value(const Suppression *suppression, ReportCell *cell)
{
	cell->has_value = cell->has_bounds = false;
	if (cell->printed.status == CELL_EXACT)
	{
		cell->lower = cell->upper = cell->printed.number.units;
		cell->has_value = cell->has_bounds = cell->measure_kind != MEASURE_OTHER;
	}
	if (cell->measure_kind != MEASURE_COUNT)
		return;
	if (cell->printed.status == CELL_BLANK)
	{
		cell->printed.number = (Number) {0};
		cell->lower = cell->upper = 0;
		cell->has_value = cell->has_bounds = true;
	}
	else if (cell->printed.status == CELL_SUPPRESSED)
	{
		cell->lower = suppression->blank_is_zero || suppression->zero_is_printed ? 1 : 0;
		cell->upper = suppression->threshold - 1;
		cell->has_bounds = true;
		if (is_of_any_size(suppression, cell->printed.raw))
		{
			cell->lower = suppression_secondary_least(suppression);
			cell->upper = COUNT_OPEN;
		}
	}
}

/* Tells of a cell; other is what the reader made of it, or what it stands beside. */
static void
tell_cell(CellMaker *maker, const PrintedRow *row, const ReportCell *cell, DiagnosticCode code,
		  Slice other)
{
	Diagnostic diagnostic = {.line = row->row.line,
							 .col = cell->col,
							 .severity = diagnostic_severity(code),
							 .code = code,
							 .fragment = cell->printed.raw,
							 .other = other};

	diagnostics_add(maker->diagnostics, &diagnostic);
}

/* Reads a dash as a blank, and tells of the first one unless a note says that it is zero. False without memory. */
static bool
read_dash(CellMaker *maker, const PrintedRow *row, ReportCell *cell)
{
	bool is_zero = maker->met_dash || maker->notes->dash_is_zero;

	if (!is_zero && !survey_dash(maker->blocks, &is_zero))
		return false;
	if (!is_zero)
		tell_cell(maker, row, cell, DIAGNOSTIC_SIGN_ASSUMED, (Slice) {NULL, 0});
	maker->met_dash = true;
	cell->printed.status = CELL_BLANK;
	return true;
}

/* Do the document's own numbers prove that the sign in the number stands between thousands? False without memory. */
static bool
is_proven(CellMaker *maker, const ReportCell *cell, bool *proven)
{
	bool comma = memchr(cell->printed.raw.ptr, ',', cell->printed.raw.len) != NULL;

	if (!maker->surveyed_thousands)
		maker->surveyed_thousands = survey_thousands(maker->blocks, &maker->thousands);
	*proven = comma ? maker->thousands.comma : maker->thousands.point;
	return maker->surveyed_thousands;
}

/*
 * Reads possible thousands as such in a count, which has no decimals, or if the
 * document's own numbers prove it. Tells if it is assumed. False without memory.
 */
static bool
read_decimal(CellMaker *maker, const PrintedRow *row, ReportCell *cell)
{
	bool proven = false;

	if (cell->printed.number.maybe_thousands && !is_proven(maker, cell, &proven))
		return false;
	if (proven || (cell->printed.number.maybe_thousands && cell->measure_kind != MEASURE_OTHER))
	{
		cell->printed.number.decimals = 0;
		cell->printed.status = CELL_EXACT;
	}
	if (!proven && cell->measure_kind != MEASURE_OTHER)
		tell_cell(maker, row, cell, DIAGNOSTIC_NUMBER_ASSUMED,
				  cell->printed.status == CELL_EXACT
					  ? SLICE_LITERAL("thousands")
					  : SLICE_LITERAL("decimals, which no count has"));
	/* An average, say; percentages have decimals. */
	else if (!proven && cell->printed.number.maybe_thousands &&
			 measure_unit(cell->measure) != UNIT_PERCENT)
		tell_cell(maker, row, cell, DIAGNOSTIC_NUMBER_ASSUMED, SLICE_LITERAL("decimals"));
	return true;
}

/* Is the cell a share? Changes may be as large as they like. */
static bool
is_share(const ReportCell *cell)
{
	return measure_unit(cell->measure) == UNIT_PERCENT &&
		   !slice_starts_with(cell->measure, "endring");
}

/* Is it a share of a time that others of the row are the same of, which hardly differ from it? */
static bool
is_share_in_time(const ReportCell *cell, const ReportCell *other)
{
	return cell->column->has_period && slice_equal(cell->measure, other->measure) &&
		   memcmp(cell->column->names, other->column->names, sizeof(cell->column->names)) == 0;
}

/* A share that is more than all: the headings may speak of something else. */
static void
tell_share(CellMaker *maker, const PrintedRow *row, const ReportCell *cell)
{
	if (!is_share(cell))
		return;
	tell_cell(maker, row, cell, DIAGNOSTIC_SHARE_UNCLEAR, cell->measure);
	maker->told_share = true;
}

/* So many times the largest of the other shares of its row, a share without decimals has lost their sign. */
#define LOST_SIGN_TIMES 6

/* So many shares tell of one that is far beyond another: one year may be far beyond the year before. */
#define LOST_SIGN_SHARES 3

/* No share is more; one that is says no more than that. */
#define SHARE_MOST INT64_C(1000000000)

/* The share in thousandths. */
static int64_t
thousandths(const Number *number)
{
	int64_t value = number->units > SHARE_MOST	  ? SHARE_MOST
					: number->units < -SHARE_MOST ? -SHARE_MOST
												  : number->units;

	for (int digits = number->decimals; digits < 3; digits++)
		value *= 10;
	for (int digits = number->decimals; digits > 3; digits--)
		value /= 10;
	return value;
}

/*
 * Shares without decimals that are far beyond those of other times that have them are not read: "17" beside
 * "2,1" and "1,9". They are looked for beside the one with decimals at that place.
 */
static void
leave_lost_signs(CellMaker *maker, const PrintedRow *row, const Label *label, int n, int place)
{
	const ReportCell *other = &maker->cells[place];
	int64_t most = 0; /* of those with decimals, in thousandths */
	int shares = 0;

	if (!is_share(other))
		return;
	for (int i = 0; i < n; i++)
	{
		const GridCell *printed = &maker->cells[i].printed;

		if ((printed->status != CELL_DECIMAL && printed->status != CELL_EXACT) ||
			!is_share_in_time(&maker->cells[i], other))
			continue;
		shares++;
		if (printed->status == CELL_DECIMAL && thousandths(&printed->number) > most)
			most = thousandths(&printed->number);
	}
	for (int i = 0; i < n && most > 0 && shares >= LOST_SIGN_SHARES; i++)
	{
		ReportCell *cell = &maker->cells[i];

		if (cell->printed.status != CELL_EXACT || !is_share_in_time(cell, other) ||
			thousandths(&cell->printed.number) <= LOST_SIGN_TIMES * most)
			continue;
		cell->printed.status = CELL_INVALID;
		set_value(&maker->suppression, cell);
		tell_cell(maker, row, cell, DIAGNOSTIC_INVALID_CELL, label->text);
	}
}

/* What is assumed of suppressed counts is told once each. */
static void
tell_suppressed(CellMaker *maker, const PrintedRow *row, const ReportCell *cell)
{
	const Suppression *suppression = &maker->suppression;

	if (cell->upper == COUNT_OPEN)
	{
		if (!maker->told_colon && !is_second_sign(suppression, cell->printed.raw))
			tell_cell(maker, row, cell, DIAGNOSTIC_HIDDEN_ASSUMED, (Slice) {NULL, 0});
		maker->told_colon = true;
		return;
	}
	if (suppression->is_assumed && !maker->told_threshold)
		tell_cell(maker, row, cell, DIAGNOSTIC_THRESHOLD_ASSUMED, (Slice) {NULL, 0});
	if (suppression->zero_is_printed && !maker->told_zero)
		tell_cell(maker, row, cell, DIAGNOSTIC_STAR_NOT_ZERO, (Slice) {NULL, 0});
	maker->told_threshold = maker->told_zero = true;
}

/* Reads a sign other than a star. False without memory. */
static bool
read_sign(CellMaker *maker, const PrintedRow *row, ReportCell *cell)
{
	Slice raw = cell->printed.raw;

	if (is_first_sign(&maker->suppression, raw) || is_second_sign(&maker->suppression, raw))
		cell->printed.status = CELL_SUPPRESSED;
	return cell->printed.status == CELL_SUPPRESSED || !number_is_dash(raw) ||
		   read_dash(maker, row, cell);
}

/* A blank count is zero; or a star that is lost, in a report that hardly has any blanks. False without memory. */
static bool
read_blank(CellMaker *maker, const PrintedRow *row, const Label *label, ReportCell *cell)
{
	if (cell->measure_kind != MEASURE_COUNT || !know_many_stars(maker))
		return true;
	if (!know_suppression(maker))
		return false;
	if (maker->suppression.blank_is_unclear)
	{
		cell->printed.status = CELL_SUPPRESSED;
		tell_cell(maker, row, cell, DIAGNOSTIC_BLANK_UNCLEAR, label->text);
	}
	return true;
}

/* What a cell is that is not a plain whole number; false without memory. */
static bool
read_cell(CellMaker *maker, const PrintedRow *row, const Label *label, ReportCell *cell)
{
	CellStatus *status = &cell->printed.status;

	if ((*status == CELL_SUPPRESSED || *status == CELL_INVALID) && !know_suppression(maker))
		return false;
	if (*status == CELL_BLANK && !read_blank(maker, row, label, cell))
		return false;
	if (*status == CELL_INVALID && cell->printed.doubt == DOUBT_NONE &&
		!read_sign(maker, row, cell))
		return false;
	if (*status == CELL_DECIMAL && !read_decimal(maker, row, cell))
		return false;
	set_value(&maker->suppression, cell);
	if (*status == CELL_INVALID)
		tell_cell(maker, row, cell, DIAGNOSTIC_INVALID_CELL, label->text);
	if (*status == CELL_SUPPRESSED && cell->has_bounds)
		tell_suppressed(maker, row, cell);
	return true;
}

/* Which counts are below the threshold, in a report that suppresses any? False without memory. */
static bool
know_small(CellMaker *maker)
{
	int threshold = maker->notes->threshold;
	bool any = false;

	if (threshold == 0)
	{
		if (!survey_any_hidden(maker->blocks, &any) || (any && !know_suppression(maker)))
			return false;
		threshold = any ? maker->suppression.threshold : 1;
	}
	maker->small_most = threshold - 1;
	maker->surveyed_small = true;
	return true;
}

/* Tells of a small number, if it is a count below the threshold. False without memory. */
static bool
tell_small(CellMaker *maker, const PrintedRow *row, const ReportCell *cell)
{
	if (cell->measure_kind != MEASURE_COUNT)
		return true;
	if (!maker->surveyed_small && !know_small(maker))
		return false;
	if (cell->lower <= maker->small_most)
		tell_cell(maker, row, cell, DIAGNOSTIC_NOT_SUPPRESSED, (Slice) {NULL, 0});
	return true;
}

/*
 * Tells of a row longer or shorter than its header. Too many blank cells come from too
 * many tabs.
 */
static void
diagnose_count(CellMaker *maker, const PrintedRow *row, int expected, int found, bool beyond_blank)
{
	Diagnostic diagnostic = {.line = row->row.line,
							 .severity =
								 found > expected && beyond_blank ? SEVERITY_INFO : SEVERITY_ERROR,
							 .code = DIAGNOSTIC_CELL_COUNT,
							 .fragment = row->row.text,
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
	maker->set_for = NULL;
	maker->told_share = false;
	maker->n_set = 0;
	maker->cells = arena_array(arena, n_columns, sizeof(ReportCell));
	maker->printed = NULL;
	if (table->printed->places != NULL)
		maker->printed = arena_array(arena, (size_t) table->printed->n_cells, sizeof(GridCell));
	if (arena->exhausted)
		return false;
	for (size_t i = 0; i < n_columns; i++)
		maker->cells[i] = (ReportCell) {.column = &table->columns[i], .col = (int) i + 1};
	return true;
}

/* Makes the cells of a row that stand under its columns; how many are printed for these, spacers too. */
static int
make_cells(CellMaker *maker, const GridRow *row, GridCells *from, int *n)
{
	const PrintedTable *printed = maker->table->printed;
	int found;

	if (printed->places == NULL)
	{
		*n = grid_make_cells_in(row, from, &maker->cells->printed, sizeof(ReportCell),
								printed->n_columns);
		return *n;
	}
	found = grid_make_cells(row, from, maker->printed, printed->n_cells);
	for (*n = 0; *n < printed->n_columns && printed->places[*n] < found; (*n)++)
		maker->cells[*n].printed = maker->printed[printed->places[*n]];
	return found;
}

int
cells_of_row(CellMaker *maker, size_t number)
{
	const PrintedTable *printed = maker->table->printed;
	const PrintedRow *row = &printed->rows[number];
	const Label *label = &maker->table->rows[number];
	GridCells from = grid_cells(&row->row);
	bool beyond_blank = true;
	int decimal = -1; /* the last cell that has decimals */
	int n;
	int found = make_cells(maker, &row->row, &from, &n);

	if (maker->set_for != NULL && !is_alike(label, maker->set_for))
		maker->n_set = 0;
	maker->set_for = label;
	for (; maker->n_set < n; maker->n_set++)
		set_context(maker->table, label, &maker->cells[maker->n_set]);
	for (int i = 0; i < n; i++)
	{
		ReportCell *cell = &maker->cells[i];

		if (cell->printed.status == CELL_EXACT) /* nearly all */
		{
			cell->lower = cell->upper = cell->printed.number.units;
			cell->has_value = cell->has_bounds = cell->measure_kind != MEASURE_OTHER;
			if (cell->lower > 100 && cell->measure_kind == MEASURE_OTHER && !maker->told_share)
				tell_share(maker, row, cell);
			if (cell->lower > 0 && cell->lower <= maker->small_most &&
				!tell_small(maker, row, cell))
				return -1;
			continue;
		}
		if (!read_cell(maker, row, label, cell))
			return -1;
		decimal = cell->printed.status == CELL_DECIMAL ? i : decimal;
	}
	if (decimal >= 0)
		leave_lost_signs(maker, row, label, n, decimal);
	if (from.more)
		found = count_beyond(maker, &row->row, &from, found, &beyond_blank);
	maker->is_cut_off =
		found < printed->n_cells && slice_end(row->row.text) == slice_end(maker->document);
	if (found != printed->n_cells)
		diagnose_count(maker, row, printed->n_cells, found, beyond_blank);
	return n;
}
