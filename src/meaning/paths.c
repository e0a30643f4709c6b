/*-------------------------------------------------------------------------
 *
 * paths.c
 *	  What labels mean together that stand over one another.
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/rules.h"
#include "words/coded.h"

/* Two periods: one within the other, or a month and its year in whatever order. */
static bool
join_periods(const LabelContext *context, const Meaning *above, Meaning *below)
{
	Period period;

	if (!above->has_period && !above->undated)
		return true;
	if (!below->has_period && !below->undated)
	{
		below->period = above->period;
		below->has_period = above->has_period;
		below->undated = above->undated;
		return true;
	}
	if (above->kind == LABEL_PERIOD && below->kind == LABEL_PERIOD &&
		period_parse(arena_join(context->arena, above->name, below->name), &period))
	{
		below->period = period;
		below->has_period = true;
		below->undated = false;
		return true;
	}
	if (above->has_period && below->kind == LABEL_PERIOD &&
		period_parse_within(below->name, above->period, &period) == PERIOD_OK)
	{
		below->period = period;
		below->has_period = true;
		below->undated = false;
		return true;
	}
	return above->has_period && below->has_period && above->period.from <= below->period.from &&
		   below->period.to <= above->period.to;
}

/* "Endring fra i fjor" over "Antall": two headings that name one measure together. */
static bool
join_measures(const LabelContext *context, const Meaning *above, Meaning *below)
{
	FoldedText folded;

	if (above->measure == NULL)
		return true;
	if (below->measure == NULL)
	{
		below->measure = above->measure;
		return true;
	}
	if (slice_equal(above->measure->id, below->measure->id))
		return true;
	if (above->kind != LABEL_MEASURE || below->kind != LABEL_MEASURE)
		return false;
	below->name = arena_join(context->arena, above->name, below->name);
	below->measure = text_fold(below->name, FOLD_BY_SOUND, &folded)
						 ? measure_of_text(&folded, below->name, context->arena)
						 : NULL;
	below->measure_assumed = below->measure != NULL && below->measure->unit == UNIT_UNKNOWN;
	return below->measure != NULL;
}

/* Adds a member to those above a label; false if there is another one of its dimension. */
static bool
add_above(const Member **above, const Member *name)
{
	if (name == NULL)
		return true;
	if (above[name->dimension] != NULL && above[name->dimension] != name)
		return false;
	above[name->dimension] = name;
	return true;
}

/* "3001 Halden": the municipality of that code and name at the time of the page; NULL: none. */
static const Member *
coded_for(const LabelContext *context, Slice name)
{
	Period period = context->has_period ? context->period : (Period) {0, 0};
	FoldedText folded;
	Spelling spelling;
	const Member *member = NULL;

	if (text_fold(name, FOLD_BY_SOUND, &folded) && is_coded(&folded))
		member = coded_member(&folded, period, &spelling);
	return member != NULL && spelling == SPELLING_SAME ? member : NULL;
}

/* The member that a label names for what stands below it, which names others; NULL without memory. */
static const Member *
member_for(const LabelContext *context, const Meaning *above, DimensionSet known)
{
	int dimension = first_dimension(known);
	const Member *member = above->names[dimension];
	Member *band;

	if (member == NULL && dimension == DIM_KOMMUNE)
		member = coded_for(context, above->name);
	if (member != NULL)
		return member;
	band = arena_alloc(context->arena, sizeof(Member));
	if (band != NULL)
		*band = (Member) {above->name, dimension, NAME_UNLISTED, -1};
	return band;
}

/* A municipality is in its county at the time of the page, where none is named. */
static void
add_county(const LabelContext *context, const Member **names)
{
	const Member *name = names[DIM_KOMMUNE];
	int county = name == NULL || name->number == NAME_UNLISTED || names[DIM_FYLKE] != NULL
					 ? -1
					 : vocabulary_parent(name->number,
										 context->has_period ? context->period : (Period) {0, 0});

	if (county >= 0)
		names[DIM_FYLKE] = vocabulary_name(county);
}

/* What a label names, and what stands above that, stands above what is below the label. */
static bool
join_members(const LabelContext *context, const Meaning *above, Meaning *below)
{
	DimensionSet known = above->known & ~(below->kind == LABEL_MEMBER ? below->known : 0);
	const Member **names = arena_array(context->arena, N_DIMENSIONS, sizeof(*names));
	const Member *name;

	if (known == 0 || names == NULL)
		return false; /* "Oslo" over "Rogaland" */
	memset(names, 0, N_DIMENSIONS * sizeof(*names));
	name = member_for(context, above, known);
	if (name == NULL || !add_above(names, name))
		return false;
	for (int i = 0; i < N_DIMENSIONS; i++)
	{
		if ((above->above != NULL && !add_above(names, above->above[i])) ||
			(below->above != NULL && !add_above(names, below->above[i])))
			return false;
	}
	add_county(context, names);
	below->above = names;
	below->in_total |= above->in_total;
	return true;
}

/* What kind the two are together, and what they name. */
static bool
join_kinds(const LabelContext *context, const Meaning *above, Meaning *below)
{
	Meaning named = *above;

	if (above->kind == LABEL_UNKNOWN && below->kind == LABEL_UNKNOWN)
	{
		below->name = arena_join(context->arena, above->name, below->name);
		return true;
	}
	/* A total over something, or something over a total. */
	if (above->kind == LABEL_TOTAL && (below->kind == LABEL_MEMBER || below->kind == LABEL_TOTAL))
	{
		below->in_total |= below->kind == LABEL_MEMBER;
		return above->scope.first < 0;
	}
	if (above->kind == LABEL_MEMBER && (below->kind == LABEL_MEMBER || below->kind == LABEL_TOTAL))
		return join_members(context, above, below);
	/* An unlisted word beside a member or total is another measure: "Tilfeller" over "Menn". */
	if (above->kind == LABEL_UNKNOWN && (below->kind == LABEL_MEMBER || below->kind == LABEL_TOTAL))
	{
		if (below->measure != NULL)
			return false;
		below->measure = measure_by_own_name(above->name, context->arena);
		return true;
	}
	if (below->kind == LABEL_UNKNOWN && above->kind == LABEL_MEMBER)
		return join_members(context, above, below);
	if (below->kind == LABEL_UNKNOWN && above->kind == LABEL_TOTAL)
	{
		below->in_total = true;
		return above->scope.first < 0;
	}
	/* One of them says when, or what is counted; the other names something. */
	if (below->kind == LABEL_PERIOD || below->kind == LABEL_MEASURE)
	{
		if (above->kind == LABEL_PERIOD || above->kind == LABEL_MEASURE)
		{
			if (above->kind == LABEL_PERIOD)
				below->kind = LABEL_PERIOD;
			return true;
		}
		named.period = below->period;
		named.has_period = below->has_period;
		named.undated = below->undated;
		named.measure = below->measure;
		named.mended = below->mended;
		*below = named;
	}
	return true;
}

bool
meanings_join(const LabelContext *context, const Meaning *above, Meaning *below)
{
	Meaning joined = *below;

	if (!join_periods(context, above, &joined) || !join_measures(context, above, &joined) ||
		!join_kinds(context, above, &joined))
		return false;
	if (joined.mended.len == 0)
		joined.mended = above->mended;
	*below = joined;
	return true;
}

void
rules_read_path(const LabelContext *context, const Slice *part, int n, Meaning *meaning)
{
	Slice whole = part[0];
	bool joins = true;

	for (int i = 0; i < n; i++)
	{
		Sense sense;
		Meaning here;

		sense_read(&sense, part[i]);
		rules_read(context, part[i], &sense, &here);
		if (i > 0)
		{
			joins = joins && meanings_join(context, meaning, &here);
			whole = arena_join(context->arena, whole, part[i]);
		}
		*meaning = here;
	}
	if (!joins)
		*meaning = (Meaning) {.kind = LABEL_UNKNOWN, .name = whole, .scope = NO_WORDS};
}
