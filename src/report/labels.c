/*-------------------------------------------------------------------------
 *
 * labels.c
 *	  Which dimension the labels of an axis are of.
 *
 *-------------------------------------------------------------------------
 */
#include "report/resolver.h"

#include "report/measures.h"

DimensionSet
votes_add(Votes *votes, Slice label, const FoldedText *folded, const Member *names[N_DIMENSIONS])
{
	DimensionSet known;

	memset(names, 0, N_DIMENSIONS * sizeof(names[0]));
	if (is_municipality(label))
	{
		votes->municipalities++;
		return 0;
	}
	votes->labels++;
	if (folded == NULL || folded->n_words == 0)
		return 0;
	known = vocabulary_label(label, folded, names);
	if (known == 0 && is_age_band(folded, 0, folded->n_words - 1))
		known = DIMENSION_BIT(DIM_ALDER);
	if (is_remainder(folded))
		return known;
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if ((known & DIMENSION_BIT(dimension)) != 0)
			votes->known[dimension]++;
	}
	return known;
}

DimensionSet
votes_leaders(const Votes *votes)
{
	DimensionSet leaders = 0;
	size_t most = 0;

	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if (votes->known[dimension] == 0 || votes->known[dimension] < most)
			continue;
		if (votes->known[dimension] > most)
			leaders = 0;
		most = votes->known[dimension];
		leaders |= DIMENSION_BIT(dimension);
	}
	return leaders;
}

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

void
axis_label_read(Resolver *resolver, AxisWork *axis, AxisLabel *work, Slice text)
{
	Label *label = work->label;
	FoldedText folded;
	bool has_folding;
	int scope_word;

	memset(label, 0, sizeof(*label));
	label->text = text;
	label->kind = LABEL_UNKNOWN;
	label->measure_kind = MEASURE_COUNT;
	work->scope_word = -1;
	has_folding = text_fold(text, FOLD_BY_SOUND, &folded);
	if (has_folding && is_total(&folded, &scope_word))
	{
		label->kind = LABEL_TOTAL;
		label->aggregation = AGGREGATES_ALL;
		if (scope_word < folded.n_words)
			work->scope_word = scope_word;
		return;
	}
	/* Rows are rarely periods: ask the vocabulary first. */
	if (!axis->is_rows && read_period(resolver, text, label))
	{
		label->kind = LABEL_PERIOD;
		return;
	}
	if (!axis->is_rows && has_folding && measure_read(&folded, label, resolver->arena))
		return;
	work->known = votes_add(&axis->votes, text, has_folding ? &folded : NULL, label->names);
	work->remainder = has_folding && is_remainder(&folded);
	if (work->known != 0)
		label->kind = LABEL_MEMBER;
	else if (axis->is_rows && read_period(resolver, text, label))
	{
		label->kind = LABEL_PERIOD;
		axis->votes.labels--;
	}
}
