/*-------------------------------------------------------------------------
 *
 * crossings.c
 *	  What a row and a column say together where they meet.
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/crossings.h"

/* Do the two name two measures, each of which is more than a count? */
static bool
name_two_measures(const Label *row, const Label *column)
{
	return names_measure(row) && names_measure(column) && row->measure_kind != MEASURE_COUNT &&
		   column->measure_kind != MEASURE_COUNT && !slice_equal(row->measure, column->measure);
}

const Label *
crossing_measure(const Label *row, const Label *column)
{
	if (name_two_measures(row, column))
		return NULL;
	return names_measure(row) && (!names_measure(column) || column->measure_kind == MEASURE_COUNT)
			   ? row
			   : column;
}

static int
months(const Label *label)
{
	return label->period.to - label->period.from;
}

bool
crossing_period(const Label *row, const Label *column, Period *period)
{
	const Label *outer = column;
	const Label *inner = row;

	if (!names_period(row) || !names_period(column))
	{
		const Label *dated = names_period(row) ? row : column;

		*period = dated->period;
		return dated->has_period;
	}
	if (!column->has_period || (row->has_period && months(row) > months(column)))
	{
		outer = row;
		inner = column;
	}
	if (!outer->has_period)
		return false;
	if (!inner->has_period)
		return period_parse_within(inner->text, outer->period, period) == PERIOD_OK;
	*period = inner->period;
	return outer->period.from <= inner->period.from && inner->period.to <= outer->period.to;
}

/*
 * Tells of the months of an axis that nothing gives a year to: no page, and no label of the other
 * axis; or of those labels there that give them none, where others do.
 */
static void
tell_undated(Resolver *resolver, const AxisWork *axis, const AxisWork *other)
{
	bool undated = false;
	bool dates = false;
	const AxisWork *told;

	for (size_t i = 0; i < axis->n; i++)
		undated |= axis->labels[i].label->undated;
	for (size_t i = 0; i < other->n; i++)
		dates |= other->labels[i].label->has_period;
	told = dates ? other : axis;
	for (size_t i = 0; undated && i < told->n; i++)
	{
		const Label *label = told->labels[i].label;

		source_poll(resolver->arena->source);
		if (dates ? !label->has_period && label->kind != LABEL_HEADING : label->undated)
			label_tell(resolver, &told->labels[i], DIAGNOSTIC_MISSING_PERIOD, (Slice) {NULL, 0});
	}
}

/* Tells of a row where it and some column contradict one another. */
static void
tell_row(Resolver *resolver, const AxisLabel *row)
{
	bool unclear = false;
	bool outside = false;

	for (size_t i = 0; i < resolver->columns.n; i++)
	{
		const Label *column = resolver->columns.labels[i].label;
		Period period;

		source_poll(resolver->arena->source);
		if (!outside && names_period(row->label) && names_period(column) &&
			!crossing_period(row->label, column, &period))
		{
			outside = true;
			label_tell(resolver, row, DIAGNOSTIC_MISSING_PERIOD, column->text);
		}
		if (!unclear && name_two_measures(row->label, column))
		{
			unclear = true;
			label_tell(resolver, row, DIAGNOSTIC_MEASURE_UNCLEAR, column->measure);
		}
	}
}

/* Do all labels of the axis that stand by cells name one? */
static bool
all_name(const AxisWork *axis, bool (*names)(const Label *))
{
	for (size_t i = 0; i < axis->n; i++)
	{
		const Label *label = axis->labels[i].label;

		if (label->kind != LABEL_HEADING && !names(label))
			return false;
	}
	return axis->n > 0;
}

/* A page without a period takes that of the page before; otherwise labels may have one. */
static void
tell_missing_period(Resolver *resolver)
{
	const PrintedTable *printed = resolver->printed;

	if (printed->heading.lacks_period &&
		(printed->heading.has_period ||
		 !(all_name(&resolver->rows, names_period) || all_name(&resolver->columns, names_period))))
		diagnostics_add_line(resolver->diagnostics, DIAGNOSTIC_MISSING_PERIOD,
							 printed->headings.row[0].line, printed->headings.row[0].text);
}

/* Is the table of changes, and a column of counts or percentages of something else? */
static bool
contradicts_change(const Resolver *resolver)
{
	bool changes = resolver->measure != NULL && slice_starts_with(resolver->measure->id, "endring");

	for (size_t i = 0; changes && i < resolver->columns.n; i++)
	{
		const Label *column = resolver->columns.labels[i].label;

		if (names_measure(column) && !slice_starts_with(column->measure, "endring"))
			return true;
	}
	return false;
}

void
crossings_tell(Resolver *resolver)
{
	bool any = false;

	if (contradicts_change(resolver) ||
		(resolver->measure_unclear && !all_name(&resolver->columns, names_measure) &&
		 !all_name(&resolver->rows, names_measure)))
		diagnostics_add_line(resolver->diagnostics, DIAGNOSTIC_MEASURE_UNCLEAR,
							 printed_header_line(resolver->printed),
							 printed_header_text(resolver->printed));
	tell_missing_period(resolver);
	if (resolver->context.recurring != NULL && !all_name(&resolver->rows, names_period) &&
		!all_name(&resolver->columns, names_period))
		diagnostics_add_line(resolver->diagnostics, DIAGNOSTIC_MISSING_PERIOD,
							 printed_header_line(resolver->printed),
							 printed_header_text(resolver->printed));
	tell_undated(resolver, &resolver->rows, &resolver->columns);
	tell_undated(resolver, &resolver->columns, &resolver->rows);
	for (size_t i = 0; i < resolver->columns.n; i++)
	{
		const Label *column = resolver->columns.labels[i].label;

		any = any || names_measure(column) || column->has_period;
	}
	for (size_t i = 0; any && i < resolver->rows.n; i++)
	{
		const AxisLabel *row = &resolver->rows.labels[i];

		if (row->label->kind == LABEL_HEADING)
			continue;
		if (names_measure(row->label) || row->label->has_period)
			tell_row(resolver, row);
	}
}
