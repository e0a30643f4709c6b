/*-------------------------------------------------------------------------
 *
 * settle.c
 *	  Which way to read the runs of a table, by what the table adds up to.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/settle.h"

#include "text/text.h"
#include "words/sense.h"
#include "words/total_words.h"

/* Times that the equations are gone through; each may help the others on. */
#define ROUNDS_MAX 8

/* Columns, or rows, in which an equation must hold that could fail. */
#define EVIDENCE_NEEDED 2

/* Rows that add up in few of their ways; as much evidence as what is needed of those that are sure. */
#define MATCHES_NEEDED 4

/* Cells of the ways that are looked through, of a row. */
#define WAY_CELLS_MAX ((size_t) 6000)

/* Wider tables are not added up along their rows. */
#define COLUMNS_MAX 256

SettleKind
settle_kind_of(Slice label, Arena *arena)
{
	FoldedText folded;
	WordRange scope;
	Slice clean = text_clean(label, arena);

	if ((slice_ends_with(clean, "rosent") || slice_ends_with(clean, "%")) &&
		is_measure_label(clean))
		return SETTLE_PERCENT;
	if (!text_fold(clean, FOLD_BY_SOUND, &folded) || !is_total_text(&folded, &scope))
		return SETTLE_PART;
	return scope.first < 0 ? SETTLE_TOTAL : SETTLE_SUBTOTAL;
}

bool
settle_start(SettleTable *table, size_t n_columns, Arena *arena)
{
	*table =
		(SettleTable) {.n_columns = n_columns, .arena = arena, .scratch.source = arena->source};
	table->blank = (SplitRange) {0, SPLIT_HIDDEN_MAX};
	table->columns = arena_array(arena, n_columns, sizeof(SettleKind));
	for (size_t i = 0; table->columns != NULL && i < n_columns; i++)
		table->columns[i] = SETTLE_PART;
	return table->columns != NULL;
}

void
settle_release(SettleTable *table)
{
	if (table->rows != NULL)
		table->arena->source->put(table->arena->source->context, table->rows);
	table->rows = NULL;
	table->arena->exhausted |= table->scratch.exhausted;
	arena_release(&table->scratch);
}

SettleRow *
settle_add_row(SettleTable *table, SettleKind kind)
{
	SettleRow row = {.kind = kind};
	SettleRow *rows = array_grow(table->arena->source, table->rows, sizeof(SettleRow),
								 table->n_rows, &table->room);

	if (rows != NULL)
		table->rows = rows;
	row.cells = arena_array(table->arena, table->n_columns, sizeof(SplitRange));
	row.stored = arena_array(table->arena, table->n_columns, sizeof(StoredCell));
	if (rows == NULL || row.cells == NULL || row.stored == NULL)
	{
		table->arena->exhausted = true;
		return NULL;
	}
	for (size_t i = 0; i < table->n_columns; i++)
	{
		row.cells[i] = table->blank;
		row.stored[i] = stored_cell((Slice) {"", 0});
	}
	table->rows[table->n_rows] = row;
	return &table->rows[table->n_rows++];
}

static SplitRange
range_of_cell(const SettleTable *table, const StoredCell *cell)
{
	return cell->len == 0 ? table->blank : split_range_of((Slice) {cell->ptr, cell->len});
}

void
settle_set_cell(SettleTable *table, size_t column, StoredCell cell)
{
	SettleRow *row = &table->rows[table->n_rows - 1];

	row->stored[column] = cell;
	row->cells[column] = range_of_cell(table, &cell);
}

void
settle_lose_cells(SettleTable *table, size_t row, Slice left)
{
	SettleRow *lost = &table->rows[row];

	lost->lost = true;
	lost->open = false;
	lost->runs = NULL;
	for (size_t i = 0; i < table->n_columns; i++)
	{
		lost->cells[i] = (SplitRange) {-SPLIT_ANY, SPLIT_ANY};
		lost->stored[i] = stored_cell(left);
		lost->stored[i].kind = STORED_UNCLEAR;
	}
}

static SplitTask
task_of(SettleTable *table, const SettleRow *row, const SettleRun *run, const SplitRange *limits)
{
	arena_reset(&table->scratch);
	return (SplitTask) {.run = &run->run,
						.n = run->n,
						.blanks = row->blanks,
						.blank = table->blank,
						.limits = limits,
						.scratch = &table->scratch};
}

/* Has the run fewer digits and signs than cells, or fewer lines, so that some are blank whatever the converter lost? */
static bool
lacks_cells(const SettleRun *run)
{
	Slice text = run->run.text;
	bool by_lines = text.len > 0 && memchr(text.ptr, '\n', text.len) != NULL;
	size_t most = 0;

	for (size_t i = 0; i < run->run.n; i++)
	{
		const SplitPiece *piece = &run->run.pieces[i];

		most += by_lines || piece->digits == 0 ? 1 : piece->digits;
	}
	return run->run.n > 0 && most < run->n;
}

/* The cells of the run that nothing could tell apart. */
static void
store_unclear(SettleRow *row, const SettleRun *run)
{
	StoredKind kind = row->whole && lacks_cells(run) ? STORED_UNCLEAR_BLANK : STORED_UNCLEAR;

	for (size_t i = 0; i < run->n; i++)
	{
		row->stored[run->first + i] = stored_cell(run->run.text);
		row->stored[run->first + i].kind = kind;
	}
}

bool
settle_add_run(SettleTable *table, Slice text, SplitForm form, size_t first, size_t n)
{
	SettleRow *row = &table->rows[table->n_rows - 1];
	SettleRun *run = arena_alloc(table->arena, sizeof(SettleRun));
	SplitTask task;

	if (run == NULL)
		return false;
	*run = (SettleRun) {.next = row->runs, .first = first, .n = n};
	row->runs = run;
	if (split_read(text, form, table->arena, &run->run))
	{
		task = task_of(table, row, run, NULL);
		run->ways = split_list(&task, 1, row->stored + first);
	}
	if (run->ways != 1)
		store_unclear(row, run);
	for (size_t i = first; i < first + n; i++)
		row->cells[i] = run->ways != 1 ? (SplitRange) {-SPLIT_ANY, SPLIT_ANY}
									   : range_of_cell(table, &row->stored[i]);
	row->lost |= run->ways == 0;
	row->open |= run->ways > 1;
	if (run->ways > 1)
	{
		task = task_of(table, row, run, NULL);
		(void) split_ranges(&task, row->cells + first);
	}
	return run->ways != 0;
}

/* ---- what ranges say ---- */

/* Is it as sure as can be? A star and a blank cell are, too. */
static bool
is_sure(SplitRange range)
{
	return range.least == range.most || (range.least == 0 && range.most == SPLIT_HIDDEN_MAX);
}

static bool
is_known(SplitRange range)
{
	return range.least > -SPLIT_ANY && range.most < SPLIT_ANY;
}

static bool
meet(SplitRange a, SplitRange b)
{
	return a.least <= b.most && a.most >= b.least;
}

static SplitRange
overlap(SplitRange a, SplitRange b)
{
	return (SplitRange) {a.least > b.least ? a.least : b.least, a.most < b.most ? a.most : b.most};
}

/* Could the sum fail to meet the total: is it narrow beside it, and that no star? */
static bool
could_fail(SplitRange sum, SplitRange total)
{
	int64_t size = total.least > 0 ? total.least : -total.most;

	return total.least == total.most && size > SPLIT_HIDDEN_MAX && sum.most - sum.least <= size / 2;
}

/* The sum of what some cells can be. */
typedef struct Sum
{
	SplitRange known; /* of those of which anything is known */
	size_t unknown;	  /* the others */
	size_t unsure;	  /* those that are not sure */
	size_t terms;
} Sum;

static void
add(Sum *sum, SplitRange cell)
{
	sum->terms++;
	sum->unsure += !is_sure(cell);
	if (is_known(cell))
	{
		sum->known.least += cell.least;
		sum->known.most += cell.most;
	}
	else
		sum->unknown++;
}

static void
subtract(Sum *sum, SplitRange cell)
{
	sum->terms--;
	sum->unsure -= !is_sure(cell);
	if (is_known(cell))
	{
		sum->known.least -= cell.least;
		sum->known.most -= cell.most;
	}
	else
		sum->unknown--;
}

static SplitRange
range_of_sum(const Sum *sum)
{
	return sum->unknown > 0 ? (SplitRange) {-SPLIT_ANY, SPLIT_ANY} : sum->known;
}

/* ---- sums down the columns ---- */

/* The row total may be the sum of those between first and last that are of a kind, itself not among them. */
typedef struct Equation
{
	size_t total;
	size_t first;
	size_t last;
	SettleKind of;
	Sum *sums;			/* of each column's terms */
	SplitRange *limits; /* of a row at hand */
} Equation;

static bool
is_term(const SettleTable *table, const Equation *equation, size_t row)
{
	return row != equation->total && table->rows[row].kind == equation->of;
}

static bool
is_open(const SettleTable *table, const Equation *equation, size_t row)
{
	return table->rows[row].open && (row == equation->total || is_term(table, equation, row));
}

static void
add_row_to(const SettleTable *table, Equation *equation, size_t row)
{
	for (size_t column = 0; column < table->n_columns; column++)
		add(&equation->sums[column], table->rows[row].cells[column]);
}

/* Adds up the terms; false if there are too few of them, or none of the rows is open. */
static bool
sum_up(const SettleTable *table, Equation *equation)
{
	size_t terms = 0;
	bool open = false;

	memset(equation->sums, 0, table->n_columns * sizeof(Sum));
	for (size_t i = equation->first; i <= equation->last; i++)
	{
		open |= is_open(table, equation, i);
		if (!is_term(table, equation, i))
			continue;
		source_poll(table->arena->source);
		add_row_to(table, equation, i);
		terms++;
	}
	return terms > 1 && open;
}

/* In how many columns does the equation hold that is sure there and could fail; -1: it holds not everywhere. */
static int
evidence_of(const SettleTable *table, const Equation *equation)
{
	int found = 0;

	for (size_t column = 0; column < table->n_columns; column++)
	{
		SplitRange total = table->rows[equation->total].cells[column];
		SplitRange sum = range_of_sum(&equation->sums[column]);

		if (table->columns[column] == SETTLE_PERCENT)
			continue;
		if (!meet(sum, total))
			return -1;
		found +=
			found < EVIDENCE_NEEDED && equation->sums[column].unsure == 0 && could_fail(sum, total);
	}
	return found;
}

/* What the equation leaves of a row's cells. */
static void
find_limits(const SettleTable *table, Equation *equation, size_t row)
{
	for (size_t column = 0; column < table->n_columns; column++)
	{
		SplitRange cell = table->rows[row].cells[column];
		SplitRange total = table->rows[equation->total].cells[column];
		SplitRange *limit = &equation->limits[column];
		Sum others = equation->sums[column];

		*limit = cell;
		if (table->columns[column] == SETTLE_PERCENT)
			continue;
		if (row == equation->total)
			*limit = overlap(cell, range_of_sum(&others));
		else if (is_known(total))
		{
			subtract(&others, cell);
			if (others.unknown == 0)
				*limit = overlap(cell, (SplitRange) {total.least - others.known.most,
													 total.most - others.known.least});
		}
	}
}

/* Narrows what the cells of an open row can be to what the limits leave; false if they leave no way. */
static bool
narrow(SettleTable *table, SettleRow *row, const SplitRange *limits, bool *changed)
{
	for (SettleRun *run = row->runs; run != NULL; run = run->next)
	{
		SplitTask task = task_of(table, row, run, limits + run->first);
		SplitRange *ranges;

		if (run->ways == 1 || run->ways == 0)
			continue;
		ranges = arena_array(&table->scratch, run->n, sizeof(SplitRange));
		if (ranges == NULL)
			return true;
		if (!split_ranges(&task, ranges))
			return false;
		for (size_t i = 0; i < run->n; i++)
		{
			SplitRange *cell = &row->cells[run->first + i];
			SplitRange narrower = overlap(*cell, ranges[i]);

			*changed |= narrower.least != cell->least || narrower.most != cell->most;
			*cell = narrower;
		}
	}
	return true;
}

/* Lets the equation narrow the open rows in it, once; false if it leaves one of them no way. */
static bool
apply(SettleTable *table, Equation *equation, bool *changed)
{
	for (size_t i = equation->first; i <= equation->last; i++)
	{
		bool term = is_term(table, equation, i);
		const SplitRange *cells = table->rows[i].cells;

		if (!is_open(table, equation, i))
			continue;
		source_poll(table->arena->source);
		find_limits(table, equation, i);
		for (size_t column = 0; term && column < table->n_columns; column++)
			subtract(&equation->sums[column], cells[column]);
		if (!narrow(table, &table->rows[i], equation->limits, changed))
			return false;
		if (term)
			add_row_to(table, equation, i);
	}
	return true;
}

/* Takes the only way of each run that has no more; does every run of the row have one? */
static bool
take_only_ways(SettleTable *table, SettleRow *row)
{
	row->open = false;
	for (SettleRun *run = row->runs; run != NULL; run = run->next)
	{
		SplitTask task = task_of(table, row, run, row->cells + run->first);

		if (run->ways > 1 && split_list(&task, 1, row->stored + run->first) == 1)
		{
			run->ways = 1;
			row->by_sums = true;
		}
		else if (run->ways > 1)
			store_unclear(row, run);
		row->open |= run->ways > 1;
	}
	return !row->open && !row->lost;
}

/* Has each run of the row one way within what its cells can be? */
static bool
has_only_ways(SettleTable *table, const SettleRow *row)
{
	StoredCell *cells;

	for (const SettleRun *run = row->runs; run != NULL; run = run->next)
	{
		SplitTask task = task_of(table, row, run, row->cells + run->first);

		cells = arena_array(&table->scratch, run->n, sizeof(StoredCell));
		if (cells == NULL || (run->ways > 1 && split_list(&task, 1, cells) != 1))
			return false;
	}
	return true;
}

/* Are all the rows of the equation settled by what their cells can now be? */
static bool
are_settled(SettleTable *table, const Equation *equation)
{
	for (size_t i = equation->first; i <= equation->last; i++)
	{
		if (is_open(table, equation, i) && !has_only_ways(table, &table->rows[i]))
			return false;
	}
	return true;
}

/* Copies what the cells of the equation's open rows can be to, or from, a place of their own. */
static void
copy_cells(SettleTable *table, const Equation *equation, SplitRange *copy, bool back)
{
	size_t size = table->n_columns;

	for (size_t i = equation->first; i <= equation->last; i++)
	{
		SplitRange *cells = table->rows[i].cells;

		if (!is_open(table, equation, i))
			continue;
		memcpy(back ? cells : copy, back ? copy : cells, size * sizeof(SplitRange));
		copy += size;
	}
}

static size_t
count_open(const SettleTable *table, const Equation *equation)
{
	size_t n = 0;

	for (size_t i = equation->first; i <= equation->last; i++)
		n += is_open(table, equation, i);
	return n;
}

/*
 * Uses the equation where it can be trusted: it holds where its cells are sure, or else settles all
 * of its rows, and then holds. Returns whether anything has changed.
 */
static bool
use(SettleTable *table, Equation *equation)
{
	Arena trial = {.source = table->arena->source};
	SplitRange *copy;
	bool changed = false;
	bool right = true;
	int evidence;

	if (!sum_up(table, equation) || (evidence = evidence_of(table, equation)) < 0)
		return false;
	copy = arena_array(&trial, count_open(table, equation) * table->n_columns, sizeof(SplitRange));
	if (copy == NULL)
		return false;
	copy_cells(table, equation, copy, false);
	for (int round = 0, more = 1; more != 0 && right && round < ROUNDS_MAX; round++)
	{
		bool again = false;

		right = apply(table, equation, &again);
		changed |= again;
		more = again;
	}
	if (right && evidence < EVIDENCE_NEEDED)
		right = evidence_of(table, equation) >= EVIDENCE_NEEDED && are_settled(table, equation);
	if (!right)
		copy_cells(table, equation, copy, true);
	for (size_t i = equation->first; right && i <= equation->last; i++)
	{
		if (is_open(table, equation, i))
			(void) take_only_ways(table, &table->rows[i]);
	}
	arena_release(&trial);
	return right && changed;
}

/* The nearest row in a direction that is a total, or, of parts of a group, no part; where there is none, past the end. */
static size_t
find_border(const SettleTable *table, size_t row, int step, bool any_sum)
{
	size_t i = row + (size_t) step;

	while (i < table->n_rows && table->rows[i].kind != SETTLE_TOTAL &&
		   !(any_sum && table->rows[i].kind != SETTLE_PART))
		i += (size_t) step;
	return i;
}

/* Uses what a total, or a total of a group, may be the sum of: the rows above it, or below. */
static bool
use_total(SettleTable *table, Equation *equation, size_t row)
{
	bool group = table->rows[row].kind == SETTLE_SUBTOTAL;
	size_t above = find_border(table, row, -1, group) + 1;
	size_t below = find_border(table, row, 1, group) - 1;
	bool changed = false;

	if (below >= table->n_rows)
		below = table->n_rows - 1;
	equation->total = row;
	for (int side = 0; side < 2; side++)
	{
		equation->first = side == 0 ? above : row;
		equation->last = side == 0 ? row : below;
		equation->of = SETTLE_PART;
		changed |= use(table, equation);
		equation->of = SETTLE_SUBTOTAL;
		changed |= !group && use(table, equation);
	}
	return changed;
}

/* ---- no part is larger than its total ---- */

/* Sure cells by which it must be seen that no part of a table is larger than the total. */
#define PARTS_NEEDED 6

/* Is it so that no part in the rows from first to last is larger than the total, and none below zero? */
static bool
are_parts(const SettleTable *table, size_t total, size_t first, size_t last)
{
	const SplitRange *most = table->rows[total].cells;
	int found = 0;

	for (size_t i = first; i <= last; i++)
	{
		const SettleRow *row = &table->rows[i];

		source_poll(table->arena->source);
		for (size_t column = 0; !row->lost && column < table->n_columns; column++)
		{
			SplitRange cell = row->cells[column];

			if (i == total || table->columns[column] == SETTLE_PERCENT)
				continue;
			if (cell.least > most[column].most || cell.most < 0)
				return false;
			found += is_sure(cell) && is_sure(most[column]) && cell.least > SPLIT_HIDDEN_MAX &&
					 found < PARTS_NEEDED;
		}
	}
	return found >= PARTS_NEEDED;
}

/* Narrows the open rows to what is not larger than the total, where that holds for all that is sure. */
static bool
bound_parts(SettleTable *table, size_t total, size_t first, size_t last, SplitRange *limits)
{
	bool changed = false;

	if (!are_parts(table, total, first, last))
		return false;
	for (size_t i = first; i <= last; i++)
	{
		SettleRow *row = &table->rows[i];

		if (i == total || !row->open)
			continue;
		source_poll(table->arena->source);
		for (size_t column = 0; column < table->n_columns; column++)
		{
			const SplitRange bounds = {0, table->rows[total].cells[column].most};

			limits[column] = row->cells[column];
			if (table->columns[column] != SETTLE_PERCENT && is_known(bounds))
				limits[column] = overlap(limits[column], bounds);
		}
		if (narrow(table, row, limits, &changed))
			(void) take_only_ways(table, row);
	}
	return changed;
}

/* Bounds what stands below a total, or above it. */
static bool
bound_by(SettleTable *table, size_t total, SplitRange *limits)
{
	size_t above = find_border(table, total, -1, false) + 1;
	size_t below = find_border(table, total, 1, false) - 1;

	if (below > total)
		return bound_parts(table, total, total, below, limits);
	return above < total && bound_parts(table, total, above, total, limits);
}

/* ---- sums along the rows ---- */

/* The column total may be the sum of the parts between first and last; or, in per cent, what those two make it. */
typedef struct Across
{
	size_t total;
	size_t first;
	size_t last;
} Across;

/* Is the change, of what is counted now, so many per cent of what was counted before? */
static bool
holds_per_cent(SplitRange now, SplitRange change, SplitRange percent, bool *sure)
{
	int64_t before;
	int64_t off;

	*sure = now.least == now.most && change.least == change.most && percent.least == percent.most;
	if (!*sure)
		return true;
	before = now.least - change.least;
	off = 100 * change.least - percent.least * before;
	*sure = before > SPLIT_HIDDEN_MAX;
	return before >= 0 && (!*sure || (off <= before && -off <= before));
}

/* Does the row hold in the equation; sure: is it sure there, and could it fail? */
static bool
holds_across(const SettleTable *table, const Across *across, const SplitRange *cells, bool *sure)
{
	SplitRange total = cells[across->total];
	Sum sum = {0};

	if (table->columns[across->total] == SETTLE_PERCENT)
		return holds_per_cent(cells[across->first], cells[across->last], total, sure);
	for (size_t column = across->first; column <= across->last; column++)
	{
		if (column != across->total && table->columns[column] == SETTLE_PART)
			add(&sum, cells[column]);
	}
	*sure = sum.unsure == 0 && could_fail(range_of_sum(&sum), total);
	return sum.terms < 2 || meet(range_of_sum(&sum), total);
}

/* How many ways a run has, how many of them the equation allows, and what the cells can be in these. */
typedef struct Matches
{
	int ways;
	int kept;
	bool could_fail;  /* one of these */
	SplitRange *hull; /* in the scratch */
} Matches;

/* Counts the run's ways that the equation allows; ways is 0 if they are too many. */
static Matches
match_ways(SettleTable *table, const SettleRow *row, const Across *across, const SettleRun *run)
{
	SplitTask task = task_of(table, row, run, row->cells + run->first);
	int max = (int) (WAY_CELLS_MAX / run->n);
	StoredCell *ways = arena_array(&table->scratch, run->n * (size_t) max, sizeof(StoredCell));
	SplitRange *cells = arena_array(&table->scratch, table->n_columns, sizeof(SplitRange));
	Matches found = {.hull = arena_array(&table->scratch, run->n, sizeof(SplitRange))};

	if (ways == NULL || cells == NULL || found.hull == NULL)
		return found;
	found.ways = split_list(&task, max, ways);
	if (found.ways < 0 || found.ways > max)
		found.ways = 0;
	memcpy(cells, row->cells, table->n_columns * sizeof(SplitRange));
	for (int way = 0; way < found.ways; way++)
	{
		bool sure;

		for (size_t i = 0; i < run->n; i++)
			cells[run->first + i] = range_of_cell(table, &ways[(size_t) way * run->n + i]);
		if (!holds_across(table, across, cells, &sure))
			continue;
		found.could_fail |= sure;
		for (size_t i = 0; i < run->n; i++)
		{
			SplitRange cell = cells[run->first + i];

			if (found.kept == 0 || cell.least < found.hull[i].least)
				found.hull[i].least = cell.least;
			if (found.kept == 0 || cell.most > found.hull[i].most)
				found.hull[i].most = cell.most;
		}
		found.kept++;
	}
	return found;
}

/* Leaves of the run's ways those that the equation allows; were there others? */
static bool
filter_run(SettleTable *table, SettleRow *row, const Across *across, SettleRun *run)
{
	Matches found = match_ways(table, row, across, run);

	if (found.kept == 0 || found.kept == found.ways)
		return false;
	memcpy(row->cells + run->first, found.hull, run->n * sizeof(SplitRange));
	return true;
}

/*
 * Is the equation to be trusted: does it hold in all rows, in some way, and in enough of them in
 * few of many ways?
 */
static bool
is_trusted(SettleTable *table, const Across *across)
{
	int found = 0;

	for (size_t i = 0; i < table->n_rows; i++)
	{
		const SettleRow *row = &table->rows[i];
		bool sure;

		source_poll(table->arena->source);
		if (row->lost)
			continue;
		if (!row->open)
		{
			if (!holds_across(table, across, row->cells, &sure))
				return false;
			found += sure && found < MATCHES_NEEDED ? MATCHES_NEEDED / EVIDENCE_NEEDED : 0;
		}
		else if (row->runs->next == NULL)
		{
			Matches matches = match_ways(table, row, across, row->runs);

			if (matches.ways > 0 && matches.kept == 0)
				return false;
			found +=
				matches.could_fail && 2 * matches.kept <= matches.ways && found < MATCHES_NEEDED;
		}
	}
	return found >= MATCHES_NEEDED;
}

/* Uses a trusted equation on all open rows; has anything changed? */
static bool
use_across(SettleTable *table, const Across *across)
{
	bool changed = false;

	if (across->first >= across->last || !is_trusted(table, across))
		return false;
	for (size_t i = 0; i < table->n_rows; i++)
	{
		SettleRow *row = &table->rows[i];

		source_poll(table->arena->source);
		for (SettleRun *run = row->runs; row->open && run != NULL; run = run->next)
			changed |= run->ways > 1 && filter_run(table, row, across, run);
		if (row->open)
			(void) take_only_ways(table, row);
	}
	return changed;
}

/* Is the column the only total of the table? */
static bool
is_only_total(const SettleTable *table, size_t column)
{
	for (size_t i = 0; i < table->n_columns; i++)
	{
		if (i != column && table->columns[i] == SETTLE_TOTAL)
			return false;
	}
	return true;
}

/* Uses what the column may be the sum of: all others, those after it, or those in front. */
static bool
use_column(SettleTable *table, size_t column)
{
	size_t n = table->n_columns;
	Across across = {.total = column, .first = 0, .last = n - 1};
	size_t next = column + 1;
	size_t before = column;
	bool changed = false;

	if (table->columns[column] == SETTLE_PERCENT)
	{
		across.first = column - 2;
		across.last = column - 1;
		return column >= 2 && use_across(table, &across);
	}
	if (is_only_total(table, column))
		return use_across(table, &across);
	while (next < n && table->columns[next] == SETTLE_PART)
		next++;
	while (before > 0 && table->columns[before - 1] == SETTLE_PART)
		before--;
	across = (Across) {column, column, next - 1};
	changed |= next < n && use_across(table, &across);
	across = (Across) {column, before, column};
	return (before > 0 && use_across(table, &across)) || changed;
}

/* Goes once through all that the table may add up to; has anything changed? */
static bool
use_all(SettleTable *table, Equation *equation)
{
	bool changed = false;

	for (size_t i = 0; i < table->n_rows; i++)
	{
		if (table->rows[i].kind == SETTLE_TOTAL)
			changed |= bound_by(table, i, equation->limits);
		changed |= table->rows[i].kind != SETTLE_PART && use_total(table, equation, i);
	}
	for (size_t i = 0; table->n_columns <= COLUMNS_MAX && i < table->n_columns; i++)
		changed |= table->columns[i] != SETTLE_PART && use_column(table, i);
	return changed;
}

/* ---- what cannot be ---- */

/* The only total among the columns, if there is one and all the others are its parts; else their number. */
static size_t
column_of_total(const SettleTable *table)
{
	size_t found = table->n_columns;

	for (size_t i = 0; i < table->n_columns; i++)
	{
		if (table->columns[i] == SETTLE_PART)
			continue;
		if (table->columns[i] != SETTLE_TOTAL || found < table->n_columns)
			return table->n_columns;
		found = i;
	}
	return found;
}

/* Is a part of the row, as it was read, larger than its total, and none below zero? */
static bool
has_part_above(const SettleTable *table, const SettleRow *row, size_t total)
{
	bool found = false;

	for (size_t i = 0; i < table->n_columns; i++)
	{
		if (row->cells[i].least < 0)
			return false;
		found |= row->cells[i].least > row->cells[total].most;
	}
	return found;
}

/*
 * Loses the cells of rows that were read in the only way there was, where a part of them is larger than their
 * total: a blank cell has left nothing, and the others have moved.
 */
static void
lose_moved_cells(SettleTable *table)
{
	size_t total = column_of_total(table);

	for (size_t i = 0; total < table->n_columns && i < table->n_rows; i++)
	{
		const SettleRow *row = &table->rows[i];

		source_poll(table->arena->source);
		if (row->runs != NULL && row->runs->next == NULL && !row->open && !row->lost &&
			has_part_above(table, row, total))
			settle_lose_cells(table, i, row->runs->run.text);
	}
}

static bool
any_open(const SettleTable *table)
{
	for (size_t i = 0; i < table->n_rows; i++)
	{
		if (table->rows[i].open)
			return true;
	}
	return false;
}

void
settle(SettleTable *table)
{
	Equation equation = {0};

	lose_moved_cells(table);
	if (!any_open(table))
		return;
	equation.sums = arena_array(table->arena, table->n_columns, sizeof(Sum));
	equation.limits = arena_array(table->arena, table->n_columns, sizeof(SplitRange));
	if (equation.sums == NULL || equation.limits == NULL)
		return;
	for (int round = 0; round < ROUNDS_MAX && use_all(table, &equation); round++)
		;
}

GridSettling
settle_outcome(const SettleRow *row)
{
	if (row->lost || row->open)
		return SETTLED_NOT;
	for (const SettleRun *run = row->runs; run != NULL; run = run->next)
	{
		if (run->ways != 1)
			return SETTLED_NOT;
	}
	return row->by_sums ? SETTLED_BY_SUMS : SETTLED_BY_ITSELF;
}
