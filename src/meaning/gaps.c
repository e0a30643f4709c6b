/*-------------------------------------------------------------------------
 *
 * gaps.c
 *	  What headings leave out of periods: a month that has lost its name among others,
 *	  "Januar", "", "Mars"; and the months of each year on a page of some months.
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/resolver.h"

static bool
is_lost(const AxisLabel *work)
{
	return work->label->kind == LABEL_UNKNOWN && work->label->text.len == 0 &&
		   work->measure == NULL;
}

/* Is it one period, which those beside it may go on from? */
static bool
is_plain_period(const AxisLabel *work)
{
	return work->label->kind == LABEL_PERIOD && work->label->has_period && !work->repeated;
}

/*
 * The period that the label at i stands for: as long as its neighbours, after the one and
 * before the other. At an end of the axis the page's period must begin, or end, with it.
 */
static bool
find_period(const Resolver *resolver, const AxisWork *axis, size_t i, Period *period)
{
	const AxisLabel *before = i > 0 ? &axis->labels[i - 1] : NULL;
	const AxisLabel *behind = i + 1 < axis->n ? &axis->labels[i + 1] : NULL;
	const LabelContext *context = &resolver->context;
	int months;

	if ((before != NULL && !is_plain_period(before)) ||
		(behind != NULL && !is_plain_period(behind)) || (before == NULL && behind == NULL))
		return false;
	if (before != NULL)
	{
		months = before->label->period.to - before->label->period.from;
		*period = (Period) {before->label->period.to, before->label->period.to + months};
		if (behind != NULL)
			return period->to == behind->label->period.from;
		return context->has_period && period->to == context->period.to;
	}
	months = behind->label->period.to - behind->label->period.from;
	*period = (Period) {behind->label->period.from - months, behind->label->period.from};
	return context->has_period && period->from == context->period.from;
}

/*
 * "Februar" behind "Januar 2020", of a page of two years or more: the month right behind the one before
 * it, or that one again.
 */
static bool
find_month(const Resolver *resolver, const AxisWork *axis, size_t i, Period *period)
{
	const AxisLabel *work = &axis->labels[i];
	Period before;

	if (work->label->kind != LABEL_PERIOD || !work->label->undated || work->repeated || i == 0 ||
		!is_plain_period(&axis->labels[i - 1]) || !resolver->context.has_period)
		return false;
	before = axis->labels[i - 1].label->period;
	if (period_parse_within(work->name, before, period) == PERIOD_OK)
		return true;
	return period_parse_within(work->name,
							   (Period) {before.to, before.to + before.to - before.from},
							   period) == PERIOD_OK &&
		   period->to <= resolver->context.period.to;
}

void
gaps_fill(Resolver *resolver, AxisWork *axis)
{
	for (size_t i = 0; i < axis->n && axis->kinds[LABEL_PERIOD] > 0; i++)
	{
		AxisLabel *work = &axis->labels[i];
		Period period;

		source_poll(resolver->arena->source);
		if (!find_month(resolver, axis, i, &period) &&
			(!is_lost(work) || !find_period(resolver, axis, i, &period)))
			continue;
		work->label->undated = false;
		work->label->kind = LABEL_PERIOD;
		work->label->period = period;
		work->label->has_period = true;
		label_tell(resolver, work, DIAGNOSTIC_PERIOD_ASSUMED, (Slice) {NULL, 0});
	}
}

/* Is the label of a year, and no more: not of an average over it? */
static bool
is_year(const AxisLabel *work)
{
	const Label *label = work->label;

	return label->has_period && work->measure == NULL && label->period.from % MONTHS_A_YEAR == 0 &&
		   label->period.to - label->period.from == MONTHS_A_YEAR;
}

/* Does any label of the axis say when? */
static bool
has_periods(const AxisWork *axis)
{
	for (size_t i = 0; i < axis->n; i++)
	{
		if (axis->labels[i].label->has_period)
			return true;
	}
	return false;
}

/* Are there years on the axis, that of the page among them, and no other periods? */
static bool
is_of_years(const AxisWork *axis, Period page)
{
	size_t years = 0;
	bool of_page = false;

	for (size_t i = 0; i < axis->n; i++)
	{
		const AxisLabel *work = &axis->labels[i];

		if (!work->label->has_period || work->measure != NULL)
			continue;
		if (!is_year(work))
			return false;
		of_page |= work->label->period.from <= page.from && page.to <= work->label->period.to;
		years++;
	}
	return of_page && years > 1;
}

void
years_cut(Resolver *resolver, AxisWork *axis, const AxisWork *other)
{
	Period page = page_period(resolver);
	int first = page.from % MONTHS_A_YEAR;
	int months = page.to - page.from;

	if (!resolver->context.has_period || months >= MONTHS_A_YEAR || has_periods(other) ||
		!is_of_years(axis, page))
		return;
	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];
		char text[PERIOD_WRITE_MAX];
		Slice written = {text, 0};

		source_poll(resolver->arena->source);
		if (!is_year(work))
			continue;
		work->label->period.from += first;
		work->label->period.to = work->label->period.from + months;
		written.len = period_write(work->label->period, PERIOD_STYLE_ISO, text, sizeof(text))
						  ? strlen(text)
						  : 0;
		/* "  Menn" below "2013" has been told with that. */
		if (!axis->is_rows || work->label->kind == LABEL_PERIOD)
			label_tell(resolver, work, DIAGNOSTIC_PERIOD_ASSUMED,
					   arena_copy(resolver->arena, written));
	}
}
