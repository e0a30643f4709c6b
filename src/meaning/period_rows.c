/*-------------------------------------------------------------------------
 *
 * period_rows.c
 *	  Rows without cells that say when the rows below them are of: "2019" over the
 *	  months of it, "2020" over counties.
 *
 *-------------------------------------------------------------------------
 */
#include "layout/heading_rows.h"
#include "meaning/resolver.h"

/* Is the row one without cells, of a period and nothing else? */
static bool
is_period_alone(const Resolver *resolver, size_t row)
{
	const AxisLabel *work = &resolver->rows.labels[row];
	const GridRow *printed = &resolver->printed->rows[row].row;

	return work->label->kind == LABEL_PERIOD && work->label->has_period && work->measure == NULL &&
		   (printed->kind != GRID_ROW || is_label_alone(printed, resolver->arena->source));
}

/* The row is of the period, as far as that is in the page's and it does not say itself when it is of. */
static void
set_period(const Resolver *resolver, AxisLabel *work, Period period)
{
	Label *label = work->label;

	if (label->kind == LABEL_PERIOD)
	{
		Period alone;

		if (period_parse(work->name, &alone) ||
			period_parse_within(work->name, period, &label->period) != PERIOD_OK)
			return;
	}
	else if (label->has_period)
		return;
	else
	{
		label->period = period;
		if (period.from < resolver->context.period.from)
			label->period.from = resolver->context.period.from;
		if (period.to > resolver->context.period.to)
			label->period.to = resolver->context.period.to;
	}
	label->has_period = true;
	label->undated = false;
}

/* Does a row with cells follow the one at hand? */
static bool
has_row_below(const Resolver *resolver, size_t row)
{
	return row + 1 < resolver->rows.n && !is_period_alone(resolver, row + 1) &&
		   resolver->printed->rows[row + 1].row.kind == GRID_ROW;
}

/* Is the row of a year, with numbers: "2019 i alt"? */
static bool
is_year(const Resolver *resolver, size_t row)
{
	const Label *label = resolver->rows.labels[row].label;

	return !is_period_alone(resolver, row) &&
		   (label->kind == LABEL_PERIOD || label->kind == LABEL_TOTAL) && label->has_period &&
		   label->period.from % MONTHS_A_YEAR == 0 &&
		   label->period.to - label->period.from == MONTHS_A_YEAR;
}

/* Quarters and months that lack their year are of the year of the row above them, where such a row is the first. */
static void
date_below_years(Resolver *resolver)
{
	AxisWork *axis = &resolver->rows;
	const Label *year = axis->labels[0].label;

	if (!is_year(resolver, 0))
		return;
	for (size_t row = 1; row < axis->n; row++)
	{
		AxisLabel *work = &axis->labels[row];

		source_poll(resolver->arena->source);
		if (is_year(resolver, row))
			year = work->label;
		else if (work->label->kind == LABEL_PERIOD && work->label->undated && !work->repeated)
		{
			set_period(resolver, work, year->period);
			if (!work->label->undated)
				label_tell(resolver, work, DIAGNOSTIC_PERIOD_ASSUMED, (Slice) {NULL, 0});
		}
	}
}

void
period_rows_read(Resolver *resolver)
{
	AxisWork *axis = &resolver->rows;
	const Label *over = NULL;

	if (axis->kinds[LABEL_PERIOD] == 0)
		return;
	date_below_years(resolver);
	for (size_t row = 0; row < axis->n; row++)
	{
		AxisLabel *work = &axis->labels[row];

		source_poll(resolver->arena->source);
		if (is_period_alone(resolver, row) && has_row_below(resolver, row))
		{
			over = work->label;
			axis->kinds[LABEL_PERIOD]--;
			axis->kinds[LABEL_HEADING]++;
			work->label->kind = LABEL_HEADING;
		}
		else if (over != NULL && !work->repeated)
			set_period(resolver, work, over->period);
	}
}
