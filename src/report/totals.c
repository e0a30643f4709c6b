/*-------------------------------------------------------------------------
 *
 * totals.c
 *	  What the "I alt" rows and columns of a table add up, and the group that
 *	  each measure is counted under.
 *
 *-------------------------------------------------------------------------
 */
#include "report/resolver.h"

#include "report/ascii.h"

/* Is the term what the stratum fixes in one of its dimensions? */
static bool
is_fixed(const Resolver *resolver, const Term *term)
{
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		const Member *fixed = resolver->fixed[dimension];

		if (fixed == NULL)
			continue;
		if (term->names[dimension] == fixed || text_same(term->text, fixed->text))
			return true;
		if (term->kind == TERM_UNKNOWN && vocabulary_guess(term->text, dimension) == fixed)
			return true;
	}
	return false;
}

/* NAV lowers the first letter behind "I alt"; a name of its own begins with a capital. */
static Slice
capitalized(Resolver *resolver, Slice text)
{
	Slice copy = arena_copy(resolver->arena, text);
	char *p = (char *) copy.ptr;

	if (copy.len == 0)
		return copy;
	if (is_ascii_small(p[0]))
		p[0] = (char) (p[0] - 'a' + 'A');
	else if (copy.len > 1 && p[0] == '\xC3' && (unsigned char) p[1] >= 0xA0 &&
			 (unsigned char) p[1] != 0xB7 && (unsigned char) p[1] != 0xBF)
		p[1] = (char) (p[1] - 0x20); /* à-þ */
	return copy;
}

/* The dimension that a term of a scope adds up, DIM_NONE where nothing tells. */
static int
scope_dimension(const AxisWork *axis, const Term *term)
{
	DimensionSet group = DIMENSION_BIT(DIM_TILTAKSGRUPPE);

	if (axis->axis.dimension == DIM_TILTAK &&
		(term->kind == TERM_UNKNOWN || (term->dimensions & group) != 0))
		return DIM_TILTAKSGRUPPE;
	if ((term->dimensions & group) != 0)
		return DIM_TILTAKSGRUPPE;
	return first_dimension(term->dimensions);
}

static const Member *
scope_member(Resolver *resolver, const Term *term, int dimension)
{
	Term capital = *term;

	if (term->kind == TERM_UNKNOWN && vocabulary_guess(term->text, dimension) == NULL &&
		remembered_name(resolver, term->text, dimension) == NULL)
		capital.text = capitalized(resolver, term->text);
	return term_member(resolver, &capital, dimension);
}

/*
 * Among measures a total names one group. Known words in a name that is not
 * known as a whole ("I alt nyskaping og egenetablering") are no names by
 * themselves.
 */
static void
merge_group(const Resolver *resolver, const AxisWork *axis, Terms *terms)
{
	const Term *last;
	bool any_unknown = false;

	if (axis->axis.dimension != DIM_TILTAK || terms->n < 2)
		return;
	for (int i = 0; i < terms->n; i++)
	{
		any_unknown |= terms->term[i].kind == TERM_UNKNOWN;
		if (is_fixed(resolver, &terms->term[i]))
			return;
	}
	if (!any_unknown)
		return;
	last = &terms->term[terms->n - 1];
	terms->term[0] =
		(Term){.kind = TERM_UNKNOWN,
			   .text = slice_between(terms->term[0].text.ptr, last->text.ptr + last->text.len)};
	terms->n = 1;
}

/* What one total adds up: all that the stratum allows, or a part of it. */
static void
name_total(Resolver *resolver, const AxisWork *axis, AxisLabel *work, bool first)
{
	Label *label = work->label;
	Terms terms;
	Slice stratum = resolver->printed->heading.stratum;
	const Term *unknown = NULL;
	DimensionSet named = 0;

	terms_parse_scope(work->name, work->scope_word, &terms);
	if (terms.n > 0 && stratum.len > 0)
	{
		const char *end = slice_end(work->name);

		if (text_same(slice_between(terms.term[0].text.ptr, end), stratum))
			return;
	}
	merge_group(resolver, axis, &terms);
	for (int i = 0; i < terms.n; i++)
	{
		const Term *term = &terms.term[i];
		int dimension;

		if (is_fixed(resolver, term))
			continue;
		dimension = scope_dimension(axis, term);
		if (dimension == DIM_NONE)
		{
			unknown = term;
			continue;
		}
		/* "I alt menn og kvinner" is neither: what adds up several members has no name. */
		if ((named & DIMENSION_BIT(dimension)) != 0)
		{
			label->names[dimension] = NULL;
			unknown = term;
			continue;
		}
		named |= DIMENSION_BIT(dimension);
		label->aggregation = AGGREGATES_PART;
		label->names[dimension] = scope_member(resolver, term, dimension);
	}
	if (unknown == NULL && !terms.too_long)
		return;

	/* The first total of a table is its own, whatever it says. */
	if (!first)
	{
		label->kind = LABEL_UNKNOWN;
		label->aggregation = AGGREGATES_PART;
	}
	diagnostics_add_line(resolver->diagnostics, DIAGNOSTIC_UNKNOWN_LABEL, work->line,
						 work->printed);
}

/* A measure's group: the one of the next total behind it, else the one that the vocabulary knows. */
static void
name_groups(Resolver *resolver, AxisWork *axis)
{
	const Member *group = resolver->fixed[DIM_TILTAKSGRUPPE];
	bool is_fixed_group = group != NULL;

	for (size_t i = axis->n; i-- > 0;)
	{
		AxisLabel *work = &axis->labels[i];
		Label *label = work->label;
		const Member *tiltak = label->names[DIM_TILTAK];

		if (label->kind == LABEL_TOTAL && label->names[DIM_TILTAKSGRUPPE] != NULL &&
			!is_fixed_group)
			group = label->names[DIM_TILTAKSGRUPPE];
		else if (label->kind == LABEL_MEMBER && tiltak != NULL)
		{
			label->names[DIM_TILTAKSGRUPPE] = group;
			if (group == NULL && tiltak->group >= 0)
				label->names[DIM_TILTAKSGRUPPE] = vocabulary_name(tiltak->group);
			if (group == NULL)
				diagnostics_add_line(resolver->diagnostics, DIAGNOSTIC_NO_SUBTOTAL, work->line,
									 work->printed);
		}
	}
}

void
totals_name(Resolver *resolver, AxisWork *axis)
{
	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];

		source_poll(resolver->arena->source);
		if (work->label->kind == LABEL_TOTAL && work->scope_word >= 0)
			name_total(resolver, axis, work, i == 0);
	}
	if (axis->axis.dimension == DIM_TILTAK)
		name_groups(resolver, axis);
}
