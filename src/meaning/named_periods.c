/*-------------------------------------------------------------------------
 *
 * named_periods.c
 *	  Labels that are an unlisted name and a period each, and each name with several
 *	  periods: "Registrerte arbeidsledige 2023M01", "Registrerte arbeidsledige 2023M02".
 *	  The name is what is measured.
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/resolver.h"

#include "text/ascii.h"

/* Axes of more labels than this are not looked at: each label is compared with all others. */
#define NAMED_PERIODS_MAX 100

/* A label taken apart. */
typedef struct NamedPeriod
{
	Slice name;
	Period period;
} NamedPeriod;

/* Takes the label apart: the period at its end, and the name before that. */
static bool
split_label(const AxisLabel *work, NamedPeriod *named)
{
	Slice text = work->name;

	if (text.len == 0 || !is_digit(slice_end(text)[-1]))
		return false;
	for (size_t i = 1; i < text.len; i++)
	{
		if (text.ptr[i] != ' ' ||
			!period_parse(slice_between(text.ptr + i, slice_end(text)), &named->period))
			continue;
		named->name = text_trim((Slice) {text.ptr, i});
		return named->name.len > 0;
	}
	return false;
}

/* Does another label have the same name, with another period? */
static bool
has_fellow(const NamedPeriod *named, size_t n, size_t i)
{
	for (size_t j = 0; j < n; j++)
	{
		if (slice_equal(named[i].name, named[j].name) &&
			named[i].period.from != named[j].period.from)
			return true;
	}
	return false;
}

/* Takes all labels apart that nothing knows; false where one of them is not such a one. */
static bool
split_labels(const AxisWork *axis, NamedPeriod *named)
{
	for (size_t i = 0; i < axis->n; i++)
	{
		const AxisLabel *work = &axis->labels[i];

		named[i] = (NamedPeriod) {.name = {NULL, 0}};
		if (work->label->kind == LABEL_UNKNOWN &&
			(work->measure != NULL || work->above != NULL || work->label->has_period ||
			 !split_label(work, &named[i])))
			return false;
	}
	for (size_t i = 0; i < axis->n; i++)
	{
		if (named[i].name.len > 0 && !has_fellow(named, axis->n, i))
			return false;
	}
	return true;
}

void
named_periods_read(Resolver *resolver, AxisWork *axis)
{
	NamedPeriod named[NAMED_PERIODS_MAX];

	if (axis->n > NAMED_PERIODS_MAX || axis->kinds[LABEL_UNKNOWN] < 2 || !split_labels(axis, named))
		return;
	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];

		if (named[i].name.len == 0)
			continue;
		work->measure = measure_by_own_name(named[i].name, resolver->arena);
		if (work->measure == NULL)
			return;
		work->measure_assumed = true;
		axis->kinds[LABEL_UNKNOWN]--;
		axis->kinds[LABEL_PERIOD]++;
		work->label->kind = LABEL_PERIOD;
		work->label->period = named[i].period;
		work->label->has_period = true;
		work->label->measure = work->measure->id;
		work->label->measure_kind = work->measure->kind;
	}
}
