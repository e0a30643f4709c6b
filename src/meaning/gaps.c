/*-------------------------------------------------------------------------
 *
 * gaps.c
 *	  A month that has lost its name among others: "Januar", "", "Mars".
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

void
gaps_fill(Resolver *resolver, AxisWork *axis)
{
	for (size_t i = 0; i < axis->n && axis->kinds[LABEL_PERIOD] > 0; i++)
	{
		AxisLabel *work = &axis->labels[i];
		Period period;

		source_poll(resolver->arena->source);
		if (!is_lost(work) || !find_period(resolver, axis, i, &period))
			continue;
		work->label->kind = LABEL_PERIOD;
		work->label->period = period;
		work->label->has_period = true;
		label_tell(resolver, work, DIAGNOSTIC_PERIOD_ASSUMED, (Slice) {NULL, 0});
	}
}
