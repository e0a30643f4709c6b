/*-------------------------------------------------------------------------
 *
 * axis_labels.c
 *	  What each label of a table's axes says: a total, a period, a measure, or
 *	  a member of a dimension it is known in.
 *
 *-------------------------------------------------------------------------
 */
#include "report/resolver.h"

#include "report/measures.h"

DimensionSet
axis_candidates(const AxisWork *axis)
{
	/* Municipalities are no dimension here; among them, a county is what they add up to. */
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if (axis->votes.known[dimension] >= axis->votes.municipalities)
			return votes_leaders(&axis->votes);
	}
	return 0;
}

/* "Januar", "mars 2022", "1. kvartal", "2019"; a bare number of one or two digits is a label. */
static bool
read_period(const Resolver *resolver, Slice text, Label *label)
{
	const Heading *heading = &resolver->printed->heading;
	PeriodResult result;

	if (text.len < 3 || text.len > PERIOD_TEXT_MAX)
		return false;
	if (!heading->has_period)
	{
		label->has_period = period_parse(text, &label->period);
		return label->has_period || period_is_month_name(text);
	}
	result = period_parse_within(text, heading->period, &label->period);
	label->has_period = result == PERIOD_OK;
	if (result == PERIOD_OUTSIDE)
		label->has_period = period_parse(text, &label->period);
	return result != PERIOD_NOT;
}

/* A label that is neither total nor period nor measure, as far as it is known. */
static void
read_member(AxisWork *axis, AxisLabel *work, const LabelFacts *facts)
{
	votes_add(&axis->votes, facts);
	work->known = facts->known;
	work->remainder = facts->is_remainder;
	if (facts->known == 0)
		return;
	memcpy(work->label->names, facts->names, sizeof(facts->names));
	work->label->kind = LABEL_MEMBER;
}

bool
axis_measure_read(Resolver *resolver, Label *label)
{
	FoldedText folded;

	return text_fold(label->text, FOLD_BY_SOUND, &folded) &&
		   measure_read(&folded, label, resolver->arena);
}

void
axis_label_read(Resolver *resolver, AxisWork *axis, AxisLabel *work)
{
	const LabelFacts *facts = label_facts(resolver->labels, work->printed, resolver->arena);
	Label *label = work->label;

	memset(label, 0, sizeof(*label));
	label->text = facts->clean;
	if (facts->in_buffer)
		label->text = arena_copy(resolver->arena, facts->clean);
	label->kind = LABEL_UNKNOWN;
	label->measure_kind = MEASURE_COUNT;
	work->scope_word = facts->scope_word;
	if (facts->is_total)
	{
		label->kind = LABEL_TOTAL;
		label->aggregation = AGGREGATES_ALL;
	}
	else if (!axis->is_rows && read_period(resolver, label->text, label))
		label->kind = LABEL_PERIOD;
	else if (axis->is_rows || !axis_measure_read(resolver, label))
	{
		read_member(axis, work, facts);
		/* Rows are rarely periods: the vocabulary was asked first. */
		if (label->kind == LABEL_UNKNOWN && axis->is_rows &&
			read_period(resolver, label->text, label))
		{
			label->kind = LABEL_PERIOD;
			axis->votes.labels--;
		}
	}
	if (label->kind == LABEL_PERIOD && !label->has_period)
		diagnostics_add_line(resolver->diagnostics, DIAGNOSTIC_MISSING_PERIOD, work->line,
							 work->printed);
}
