/*-------------------------------------------------------------------------
 *
 * total_names.c
 *	  Totals whose names say so in their table alone: "Alle næringer" of industries,
 *	  "Bergen" of its parts, "Helt ledige og delvis ledige" beside both.
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/sums.h"

/* So many letters tell that "næringer" are of "næring". */
#define SAME_LETTERS ((size_t) 4)

/* Is the label a name that nothing knows, which may be a total's? */
static bool
may_be_total(const Resolver *resolver, const AxisWork *axis, size_t i)
{
	const AxisLabel *work = &axis->labels[i];

	return work->label->kind == LABEL_UNKNOWN && work->above == NULL && work->name.len > 0 &&
		   (!axis->is_rows || resolver->printed->rows[i].row.kind == GRID_ROW);
}

/* "Alle næringer", where the axis is of "næring": all of what it is of. */
static bool
says_all(const Resolver *resolver, const AxisWork *axis, const AxisLabel *work)
{
	FoldedText dimension;
	FoldedText name;
	Slice word;

	if (!text_fold(work->name, FOLD_BY_SOUND, &name) || name.n_words != 2 ||
		!slice_is(text_words_key(&name, 0, 0), "alle") ||
		!text_fold(resolver->others[axis->axis.dimension - N_LISTED], FOLD_BY_SOUND, &dimension))
		return false;
	word = text_words_key(&name, 1, 1);
	return word.len >= SAME_LETTERS &&
		   slice_find(text_key(&dimension), (Slice) {word.ptr, SAME_LETTERS}) != NULL;
}

/* Is the label, the first or last of parts of something, called like what the table is about, and may add them up? */
static bool
is_called_like_whole(Resolver *resolver, const AxisWork *axis, size_t i)
{
	bool same = false;

	if (i != 0 && i != axis->n - 1)
		return false;
	for (int dimension = 0; dimension < N_LISTED; dimension++)
		same |= resolver->fixed[dimension] != NULL &&
				text_same(resolver->fixed[dimension]->text, axis->labels[i].name);
	return same && sum_of(resolver, axis, i, 0, axis->n) != SUM_FAILS;
}

static void
set_total(AxisWork *axis, AxisLabel *work)
{
	axis->kinds[LABEL_UNKNOWN]--;
	axis->kinds[LABEL_TOTAL]++;
	work->label->kind = LABEL_TOTAL;
	work->label->aggregation = AGGREGATES_ALL;
}

/* Which members of its dimension the axis names, by their numbers; how many. */
static size_t
members_named(const AxisWork *axis, bool named[VOCABULARY_MAX])
{
	size_t n = 0;

	for (size_t i = 0; i < axis->n; i++)
	{
		const Label *label = axis->labels[i].label;
		const Member *name = label->names[axis->axis.dimension];

		if (label->kind != LABEL_MEMBER || name == NULL || name->number == NAME_UNLISTED ||
			named[name->number])
			continue;
		named[name->number] = true;
		n++;
	}
	return n;
}

/* "Helt ledige og delvis ledige": how many members it is called after, all of which the axis names; 0: none. */
static size_t
count_called_after(const AxisWork *axis, Slice text, const bool named[VOCABULARY_MAX])
{
	Terms terms;

	if (slice_find(text, SLICE_LITERAL(" og ")) == NULL)
		return 0;
	terms_parse(text, &terms);
	for (int i = 0; i < terms.n; i++)
	{
		const Member *name = terms.term[i].names[axis->axis.dimension];

		if (terms.term[i].kind != TERM_MEMBER || name == NULL || name->number == NAME_UNLISTED ||
			!named[name->number])
			return 0;
	}
	return terms.n > 1 && !terms.too_long ? (size_t) terms.n : 0;
}

/*
 * Takes names of several members that the axis names as well for what adds those up: all of the axis, where it
 * names no others.
 */
static void
several_decide(Resolver *resolver, AxisWork *axis)
{
	bool named[VOCABULARY_MAX] = {false};
	size_t n = members_named(axis, named);
	size_t whole = 0; /* names of all of these */

	for (size_t i = 0; i < axis->n && n > 1; i++)
	{
		AxisLabel *work = &axis->labels[i];
		size_t called;

		source_poll(resolver->arena->source);
		if (!may_be_total(resolver, axis, i))
			continue;
		called = count_called_after(axis, work->name, named);
		if (called > 0)
			work->label->aggregation = AGGREGATES_PART;
		whole += called == n;
	}
	if (whole != axis->kinds[LABEL_UNKNOWN])
		return;
	for (size_t i = 0; i < axis->n && n > 1; i++)
	{
		if (axis->labels[i].label->kind == LABEL_UNKNOWN)
			set_total(axis, &axis->labels[i]);
	}
}

void
totals_by_name(Resolver *resolver, AxisWork *axis)
{
	if (axis->axis.kind != AXIS_DIMENSION || axis->kinds[LABEL_UNKNOWN] == 0)
		return;
	if (axis->axis.dimension < N_LISTED)
	{
		several_decide(resolver, axis);
		return;
	}
	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];

		source_poll(resolver->arena->source);
		if (may_be_total(resolver, axis, i) &&
			(says_all(resolver, axis, work) || is_called_like_whole(resolver, axis, i)))
			set_total(axis, work);
	}
}
