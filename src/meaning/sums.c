/*-------------------------------------------------------------------------
 *
 * sums.c
 *	  Whether the numbers of a table say that one of its rows, or columns, adds up
 *	  others.
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/sums.h"

/* No threshold is larger: a suppressed count is less than this. */
#define SUPPRESSED_BELOW 100

/* Numbers beyond this are not added up. */
#define NUMBER_MAX ((int64_t) 1 << 40)

/*
 * Small numbers may add up by chance: exact sums, each counted up to so much, must come
 * to as much.
 */
#define WEIGHT_NEEDED 20

/* A sum being compared with what is printed for it. */
typedef struct CheckedSum
{
	int64_t lower;
	int64_t upper;
	int64_t total; /* as printed */
	bool exact;	   /* of exact numbers */
	bool negative; /* there are changes in it */
	bool more;	   /* there are counts of any size: any number may be added */
	bool unread;   /* some of these cannot be read */
	bool unknown;  /* the total cannot be read, or something in it is not a count */
} CheckedSum;

static void
add_cell(CheckedSum *sum, const GridCell *cell, int sign)
{
	int64_t lower = 0;
	int64_t upper = 0;

	switch (cell->status)
	{
		case CELL_EXACT:
			lower = upper = cell->number.units;
			break;
		case CELL_SUPPRESSED:
			upper = SUPPRESSED_BELOW;
			sum->exact = false;
			sum->more |= number_is_colon(cell->raw);
			sum->unknown |= sign < 0 && number_is_colon(cell->raw);
			break;
		case CELL_BLANK:
			break;
		case CELL_INVALID:
			if (number_is_dash(cell->raw))
				break;
			sum->more = sum->unread = true;
			sum->exact = false;
			sum->unknown |= sign < 0;
			break;
		case CELL_DECIMAL:
			sum->unknown = true;
	}
	sum->negative |= lower < 0;
	if (lower > NUMBER_MAX || lower < -NUMBER_MAX || sum->lower > NUMBER_MAX ||
		sum->lower < -NUMBER_MAX)
	{
		sum->unknown = true;
		return;
	}
	sum->lower += sign > 0 ? lower : -upper;
	sum->upper += sign > 0 ? upper : -lower;
}

/* What is told so far. */
typedef struct Evidence
{
	bool fails;
	bool unread;
	int64_t weight;
} Evidence;

/* Adds what one place tells, where the parts less the total are sum. */
static void
judge(Evidence *evidence, const CheckedSum *sum, int64_t total)
{
	int64_t size = total < 0 ? -total : total;

	evidence->unread |= sum->unread;
	if (sum->unknown || (sum->more && sum->negative))
		return;
	evidence->fails |= sum->lower > 0 || (sum->upper < 0 && !sum->more);
	if (sum->exact)
		evidence->weight += size < WEIGHT_NEEDED ? size : WEIGHT_NEEDED;
}

static SumVerdict
verdict_of(const Evidence *evidence, size_t parts)
{
	if (evidence->fails)
		return SUM_FAILS;
	if (parts > 1 && evidence->weight >= WEIGHT_NEEDED)
		return SUM_HOLDS;
	return evidence->unread ? SUM_UNREAD : SUM_OPEN;
}

/* Are the numbers of the label counts, or changes in them, as far as it says? */
static bool
adds_up(const Resolver *resolver, const AxisLabel *work)
{
	const Measure *measure = work->measure != NULL ? work->measure : resolver->measure;

	return measure == NULL || measure->kind != MEASURE_OTHER;
}

static bool
is_part(const Resolver *resolver, size_t row)
{
	const PrintedRow *printed = &resolver->printed->rows[row];
	const AxisLabel *work = &resolver->rows.labels[row];

	return printed->row.kind == GRID_ROW && !printed->repeated &&
		   work->label->kind != LABEL_TOTAL && !work->adds_others && adds_up(resolver, work);
}

int
sum_column(const PrintedTable *printed, int place)
{
	if (printed->places == NULL)
		return place < printed->n_columns ? place : -1;
	for (int i = 0; i < printed->n_columns; i++)
	{
		if (printed->places[i] == place)
			return i;
	}
	return -1;
}

/* Adds the cells of a row to the sums of their columns. */
static void
add_row(const Resolver *resolver, size_t row, int sign, CheckedSum *sums)
{
	const PrintedTable *printed = resolver->printed;
	GridCells from = grid_cells(&printed->rows[row].row);

	for (int place = 0; from.more && place < printed->n_cells; place++)
	{
		int column = sum_column(printed, place);
		GridCell cell;

		source_poll(resolver->arena->source);
		(void) grid_make_cells(&printed->rows[row].row, &from, &cell, 1);
		if (column < 0)
			continue;
		add_cell(&sums[column], &cell, sign);
		if (sign < 0 && cell.status == CELL_EXACT)
			sums[column].total = cell.number.units;
	}
}

static SumVerdict
sum_of_rows(Resolver *resolver, size_t total, size_t first, size_t end)
{
	int n_columns = resolver->printed->n_columns;
	CheckedSum *sums = arena_array(resolver->arena, (size_t) n_columns, sizeof(CheckedSum));
	Evidence evidence = {0};
	size_t parts = 0;

	if (sums == NULL)
		return SUM_OPEN;
	for (int i = 0; i < n_columns; i++)
		sums[i] = (CheckedSum) {.exact = true,
								.unknown = !adds_up(resolver, &resolver->columns.labels[i])};
	for (size_t row = first; row < end; row++)
	{
		if (row == total || !is_part(resolver, row))
			continue;
		add_row(resolver, row, 1, sums);
		parts++;
	}
	add_row(resolver, total, -1, sums);
	for (int i = 0; i < n_columns; i++)
		judge(&evidence, &sums[i], sums[i].total);
	return verdict_of(&evidence, parts);
}

static bool
is_part_column(const Resolver *resolver, int column, size_t first, size_t end)
{
	const AxisLabel *work;

	if (column < (int) first || column >= (int) end)
		return false;
	work = &resolver->columns.labels[column];
	return work->label->kind != LABEL_TOTAL && !work->adds_others && adds_up(resolver, work);
}

static SumVerdict
sum_of_columns(Resolver *resolver, size_t total, size_t first, size_t end)
{
	const PrintedTable *printed = resolver->printed;
	Evidence evidence = {0};
	size_t parts = 0;

	for (size_t row = 0; row < printed->n_rows && !evidence.fails; row++)
	{
		GridCells from = grid_cells(&printed->rows[row].row);
		CheckedSum sum = {.exact = true};
		size_t here = 0;

		if (printed->rows[row].row.kind != GRID_ROW ||
			!adds_up(resolver, &resolver->rows.labels[row]))
			continue;
		for (int place = 0; from.more && place < printed->n_cells; place++)
		{
			int column = sum_column(printed, place);
			GridCell cell;

			source_poll(resolver->arena->source);
			(void) grid_make_cells(&printed->rows[row].row, &from, &cell, 1);
			if (column < 0 ||
				(column != (int) total && !is_part_column(resolver, column, first, end)))
				continue;
			here += column != (int) total;
			add_cell(&sum, &cell, column == (int) total ? -1 : 1);
			if (column == (int) total && cell.status == CELL_EXACT)
				sum.total = cell.number.units;
		}
		judge(&evidence, &sum, sum.total);
		parts = here > parts ? here : parts;
	}
	return verdict_of(&evidence, parts);
}

SumVerdict
sum_of(Resolver *resolver, const AxisWork *axis, size_t total, size_t first, size_t end)
{
	return axis->is_rows ? sum_of_rows(resolver, total, first, end)
						 : sum_of_columns(resolver, total, first, end);
}
