/*-------------------------------------------------------------------------
 *
 * duplicates.c
 *	  Labels that say the same as one before them on their axis: a number is
 *	  printed twice, or one of the two labels is read wrongly.
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/resolver.h"

static uint64_t
mix(uint64_t hash, uint64_t value)
{
	hash = (hash ^ value) * UINT64_C(0x9E3779B97F4A7C15);
	return hash ^ hash >> 29;
}

static uint64_t
mix_text(uint64_t hash, Slice text)
{
	for (size_t i = 0; i < text.len; i++)
		hash = mix(hash, (unsigned char) text.ptr[i]);
	return hash;
}

/* Is its text all that tells the label from others: an unknown name, a month without a year? */
static bool
needs_text(const Label *label)
{
	return label->kind == LABEL_UNKNOWN || (label->kind == LABEL_PERIOD && !label->has_period);
}

/* A hash of what the label says; of the seed, see slice_hash_from(). */
static uint64_t
hash_label(const void *seed, const Label *label)
{
	uint64_t hash = mix((uintptr_t) seed + (uint64_t) label->kind, label->aggregation);

	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		const Member *name = label->names[dimension];

		hash *= UINT64_C(0x9E3779B97F4A7C15);
		if (name == NULL)
			continue;
		hash += (uint64_t) (name->number + 2);
		if (name->number == NAME_UNLISTED)
			hash = mix_text(hash, name->text);
	}
	hash = mix(hash, 0);
	if (label->has_period)
		hash = mix(mix(hash, (uint64_t) label->period.from), (uint64_t) label->period.to);
	if (needs_text(label))
		hash = mix_text(hash, label->text);
	return mix_text(hash, label->measure);
}

static bool
says_the_same(const Label *a, const Label *b)
{
	if (a->kind != b->kind || a->aggregation != b->aggregation || a->has_period != b->has_period ||
		!slice_equal(a->measure, b->measure) ||
		(a->has_period && (a->period.from != b->period.from || a->period.to != b->period.to)) ||
		(needs_text(a) && !slice_equal(a->text, b->text)))
		return false;
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		const Member *name_a = a->names[dimension];
		const Member *name_b = b->names[dimension];

		if (name_a != name_b &&
			(name_a == NULL || name_b == NULL || !slice_equal(name_a->text, name_b->text)))
			return false;
	}
	return true;
}

/* A label that says no more than a member of its axis's dimension, from the vocabulary. */
static bool
is_plain_member(const AxisLabel *work, const Axis *axis)
{
	const Label *label = work->label;

	return label->kind == LABEL_MEMBER && axis->kind == AXIS_DIMENSION && work->above == NULL &&
		   work->measure == NULL && !label->has_period && !label->undated &&
		   label->aggregation == AGGREGATES_NOTHING && label->names[axis->dimension] != NULL &&
		   label->names[axis->dimension]->number >= 0;
}

/* A label that is printed again, has no words, or has no cells. */
static bool
is_apart(const AxisLabel *work)
{
	return work->repeated || work->label->text.len == 0 || work->label->kind == LABEL_HEADING;
}

/* Most totals, and other labels that are not plain members, of an axis that is seen through at once. */
#define OTHERS_MAX 16

/* Does each label say something else, as is seen at once of most axes? */
static bool
are_plainly_different(const AxisWork *axis)
{
	bool taken[VOCABULARY_MAX] = {false};
	const Label *others[OTHERS_MAX];
	int n_others = 0;

	for (size_t i = 0; i < axis->n; i++)
	{
		const AxisLabel *work = &axis->labels[i];

		if (is_apart(work))
			continue;
		if (is_plain_member(work, &axis->axis))
		{
			bool *seen = &taken[work->label->names[axis->axis.dimension]->number];

			if (*seen)
				return false;
			*seen = true;
			continue;
		}
		if (n_others == OTHERS_MAX)
			return false;
		for (int other = 0; other < n_others; other++)
		{
			if (says_the_same(others[other], work->label))
				return false;
		}
		others[n_others++] = work->label;
	}
	return true;
}

/* Are the labels months in their order, as mostly those of columns are? */
static bool
are_periods_in_order(const AxisWork *axis)
{
	for (size_t i = 0; i < axis->n; i++)
	{
		const Label *label = axis->labels[i].label;

		if (label->kind != LABEL_PERIOD || !label->has_period ||
			(i > 0 && label->period.from <= axis->labels[i - 1].label->period.from))
			return false;
	}
	return true;
}

void
duplicates_tell(Resolver *resolver, AxisWork *axis)
{
	size_t room = 2;
	const AxisLabel **seen;

	if (are_periods_in_order(axis) || are_plainly_different(axis))
		return;
	while (room < axis->n * 2)
		room *= 2;
	seen = arena_array(resolver->arena, room, sizeof(*seen));
	if (seen == NULL)
		return;
	memset(seen, 0, room * sizeof(*seen));
	for (size_t i = 0; i < axis->n; i++)
	{
		const AxisLabel *work = &axis->labels[i];
		size_t place;

		source_poll(resolver->arena->source);
		if (is_apart(work))
			continue;
		place = (size_t) hash_label(seen, work->label) & (room - 1);
		while (seen[place] != NULL && !says_the_same(seen[place]->label, work->label))
			place = (place + 1) & (room - 1);
		if (seen[place] == NULL)
			seen[place] = work;
		else
			label_tell(resolver, work, DIAGNOSTIC_MEMBER_TWICE, seen[place]->printed);
	}
}
