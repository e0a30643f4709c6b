/*-------------------------------------------------------------------------
 *
 * dimensions.c
 *	  Which dimension each axis of a table is of, and what its stratum fixes.
 *
 * The labels decide. The section's words, or the title's where a page has no
 * section, decide only what the labels leave open.
 *
 *-------------------------------------------------------------------------
 */
#include "report/resolver.h"

#define BIT DIMENSION_BIT

/*
 * Headings say "tiltak" of tables by tiltaksgruppe as well; so one explains
 * the other.
 */
static DimensionSet
explained_by(DimensionSet dimensions)
{
	if ((dimensions & (BIT(DIM_TILTAK) | BIT(DIM_TILTAKSGRUPPE))) != 0)
		dimensions |= BIT(DIM_TILTAK);
	return dimensions;
}

static int
single_dimension(DimensionSet dimensions)
{
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if (dimensions == BIT(dimension))
			return dimension;
	}
	return DIM_NONE;
}

static DimensionSet
axis_set(const AxisWork *axis)
{
	return axis->axis.kind == AXIS_DIMENSION ? BIT(axis->axis.dimension) : 0;
}

static DimensionSet
fixed_set(const Resolver *resolver)
{
	DimensionSet fixed = 0;

	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if (resolver->fixed[dimension] != NULL)
			fixed |= BIT(dimension);
	}
	return fixed;
}

/* Does a total of the axis name a tiltaksgruppe, as it does among its measures? */
static bool
has_group_totals(const Resolver *resolver, const AxisWork *axis)
{
	int n = 0;

	for (size_t i = 0; i < axis->n; i++)
	{
		const AxisLabel *work = &axis->labels[i];
		Terms terms;

		if (work->scope_word < 0)
			continue;
		source_poll(resolver->arena->source);
		terms_parse_scope(work->name, work->scope_word, &terms);
		if (terms.n == 1 && (terms.term[0].dimensions & BIT(DIM_TILTAKSGRUPPE)) != 0)
			n++;
	}
	/* One alone is what a stratum's own total looks like. */
	return n > 1 || (n == 1 && resolver->printed->heading.stratum.len == 0);
}

/* The one dimension of several that the labels name equally often. */
static int
break_tie(const Resolver *resolver, const AxisWork *axis, DimensionSet candidates)
{
	DimensionSet words = terms_dimension_words(&resolver->section);
	DimensionSet open = candidates & ~fixed_set(resolver);
	DimensionSet group = BIT(DIM_TILTAK) | BIT(DIM_TILTAKSGRUPPE);

	if (open != 0)
		candidates = open;
	if ((candidates & group) == group && has_group_totals(resolver, axis))
		return DIM_TILTAK;
	if ((candidates & words) != 0)
		candidates &= words;
	return first_dimension(candidates);
}

static void
set_dimension(AxisWork *axis, int dimension)
{
	axis->axis.kind = AXIS_DIMENSION;
	axis->axis.dimension = dimension;
}

/* Is the axis of months or of measures, or does it have labels that are neither? */
static void
set_plain_kind(AxisWork *axis)
{
	axis->axis.kind = AXIS_UNKNOWN;
	axis->axis.dimension = DIM_NONE;
	for (size_t i = 0; i < axis->n; i++)
	{
		LabelKind kind = axis->labels[i].label->kind;

		if (kind == LABEL_PERIOD)
		{
			axis->axis.kind = AXIS_MONTH;
			return;
		}
		if (kind == LABEL_MEASURE)
			axis->axis.kind = AXIS_MEASURE;
	}
}

/* A label's worth of doubt: are there labels whose dimension nothing has told yet? */
static bool
is_open(const AxisWork *axis)
{
	return axis->axis.kind == AXIS_UNKNOWN && axis->votes.labels > 0 &&
		   axis->votes.municipalities == 0 && axis_candidates(axis) == 0;
}

/* Does the section speak of dimensions and of nothing else? */
static bool
section_is_complete(const Resolver *resolver)
{
	for (int i = 0; i < resolver->section.n; i++)
	{
		if (resolver->section.term[i].kind == TERM_UNKNOWN)
			return false;
	}
	return resolver->section.n > 0 && !resolver->section.too_long;
}

/*
 * Axes whose labels nobody knows are what the section names beyond what is
 * told already, in the words' order: rows, columns, then the pieces of the
 * stratum that nobody knows either.
 */
static void
decide_by_section(Resolver *resolver, int n_unknown)
{
	DimensionSet told = explained_by(axis_set(&resolver->rows) | axis_set(&resolver->columns) |
									 fixed_set(resolver));
	AxisWork *open[2];
	int words[2];
	int n_open = 0;
	int n_words = 0;

	if (is_open(&resolver->rows))
		open[n_open++] = &resolver->rows;
	if (is_open(&resolver->columns))
		open[n_open++] = &resolver->columns;
	if (n_open == 0 || !section_is_complete(resolver))
		return;
	for (int i = 0; i < resolver->section.n; i++)
	{
		const Term *term = &resolver->section.term[i];
		int dimension = single_dimension(term->dimensions);

		if (term->kind != TERM_DIMENSION || (told & BIT(dimension)) != 0)
			continue;
		if (n_words < 2)
			words[n_words] = dimension;
		n_words++;
	}
	if (n_words != n_open + n_unknown)
		return;
	for (int i = 0; i < n_open; i++)
		set_dimension(open[i], words[i]);
}

/* An axis of nothing but noise: the dimension that most of its labels are close to. */
static void
decide_by_guess(AxisWork *axis)
{
	size_t close[N_DIMENSIONS] = {0};

	if (!is_open(axis) || axis->votes.labels > 200)
		return;
	for (size_t i = 0; i < axis->n; i++)
	{
		for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
		{
			if (axis->labels[i].label->kind == LABEL_UNKNOWN &&
				vocabulary_guess(axis->labels[i].name, dimension) != NULL)
				close[dimension]++;
		}
	}
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if (close[dimension] * 2 > axis->votes.labels)
			set_dimension(axis, dimension);
	}
}

/* Do the labels of the axis name all of these equally often, so that the section's words decide? */
static bool
is_tied(const AxisWork *axis, DimensionSet dimensions)
{
	return axis->axis.kind != AXIS_DIMENSION && (axis_candidates(axis) & dimensions) == dimensions;
}

/* The dimension of a stratum's term that the vocabulary knows in several. */
static int
stratum_dimension(const Resolver *resolver, DimensionSet candidates)
{
	DimensionSet words = terms_dimension_words(&resolver->section);
	DimensionSet open = candidates & ~(axis_set(&resolver->rows) | axis_set(&resolver->columns));

	if (open != 0)
		candidates = open;
	/* A word that is to decide between the dimensions of an axis says nothing of the stratum. */
	if ((candidates & words) != 0 && !is_tied(&resolver->rows, candidates) &&
		!is_tied(&resolver->columns, candidates))
		candidates &= words;
	/* Groups of measures are strata more often than single measures. */
	if ((candidates & BIT(DIM_TILTAKSGRUPPE)) != 0)
		return DIM_TILTAKSGRUPPE;
	return first_dimension(candidates);
}

const Member *
term_member(Resolver *resolver, const Term *term, int dimension)
{
	const Member *name = term->names[dimension];

	if (name == NULL)
		name = vocabulary_guess(term->text, dimension);
	if (name == NULL)
		name = remembered_name(resolver, term->text, dimension);
	if (name == NULL)
		name = unlisted_name(resolver, term->text, dimension);
	return name;
}

/* How many names of the dimension are listed. */
static int
listed_names(int dimension)
{
	int n = 0;

	for (int i = 0; i < vocabulary_size(); i++)
		n += vocabulary_name(i)->dimension == dimension;
	return n;
}

/*
 * The text of the terms that are of the dimension, where several names are: it
 * is about none of them. Empty where there is one name at most. All is set where
 * the listed ones are all there, "Menn og kvinner", which is no restriction.
 * Of holds the dimension of each term, DIM_NONE where it is no member.
 */
static Slice
several_named(Resolver *resolver, const Terms *terms, const int of[TERMS_MAX], int dimension,
			  bool *all)
{
	const Member *names[TERMS_MAX];
	Slice text = {NULL, 0};
	int n = 0;

	for (int i = 0; i < terms->n; i++)
	{
		const Term *term = &terms->term[i];
		const Member *name;
		int known = 0;

		if (of[i] != dimension)
			continue;
		name = term_member(resolver, term, dimension);
		while (known < n && names[known] != name)
			known++;
		if (known < n)
			continue;
		names[n++] = name;
		text = slice_between(n == 1 ? term->text.ptr : text.ptr, term->text.ptr + term->text.len);
	}
	*all = n > 1 && n == listed_names(dimension);
	return n > 1 ? text : (Slice){NULL, 0};
}

static void
fix(Resolver *resolver, const Term *term, int dimension)
{
	if (dimension != DIM_NONE && resolver->fixed[dimension] == NULL)
		resolver->fixed[dimension] = term_member(resolver, term, dimension);
}

/*
 * A member that the section does not speak of, beside something unknown, is a
 * word of a name: "Nyskaping og egenetablering" is no measure.
 */
static void
doubt_unexpected(Terms *terms, DimensionSet expected)
{
	bool doubtful[TERMS_MAX] = {false};

	for (int i = 0; i < terms->n; i++)
		doubtful[i] = terms->term[i].kind == TERM_MEMBER &&
					  (terms->term[i].dimensions & expected) == 0 &&
					  ((i > 0 && terms->term[i - 1].kind == TERM_UNKNOWN) ||
					   (i + 1 < terms->n && terms->term[i + 1].kind == TERM_UNKNOWN));
	for (int i = 0; i < terms->n; i++)
	{
		if (doubtful[i])
			terms->term[i].kind = TERM_UNKNOWN;
	}
}

/* Neighbouring unknown terms as one: a comma stands inside some names. */
static Terms
merge_unknown(const Terms *terms)
{
	Terms merged = {.too_long = terms->too_long};

	for (int i = 0; i < terms->n; i++)
	{
		const Term *term = &terms->term[i];
		Term *last = merged.n > 0 ? &merged.term[merged.n - 1] : NULL;

		if (last != NULL && last->kind == TERM_UNKNOWN && term->kind == TERM_UNKNOWN)
			last->text = slice_between(last->text.ptr, term->text.ptr + term->text.len);
		else
			merged.term[merged.n++] = *term;
	}
	return merged;
}

static void
diagnose_stratum(Resolver *resolver)
{
	const PrintedTable *printed = resolver->printed;

	diagnostics_add_line(resolver->diagnostics, DIAGNOSTIC_UNEXPLAINED_HEADING,
						 printed->stratum_line, printed->stratum_printed);
}

/* A piece of the stratum that the vocabulary does not know: the dimension that is left for it. */
static void
fix_unknown(Resolver *resolver, const Term *term, DimensionSet expected)
{
	int dimension = single_dimension(expected & ~explained_by(fixed_set(resolver)));
	int close = DIM_NONE;

	if (dimension != DIM_NONE)
	{
		fix(resolver, term, dimension);
		return;
	}
	for (int candidate = 0; candidate < N_DIMENSIONS; candidate++)
	{
		if (vocabulary_guess(term->text, candidate) == NULL || resolver->fixed[candidate] != NULL ||
			((axis_set(&resolver->rows) | axis_set(&resolver->columns)) & BIT(candidate)) != 0)
			continue;
		close = close == DIM_NONE ? candidate : N_DIMENSIONS;
	}
	if (close != DIM_NONE && close != N_DIMENSIONS)
		fix(resolver, term, close);
	else
		diagnose_stratum(resolver);
}

/* The dimensions that the section names beyond those of the axes. */
static DimensionSet
expected_in_stratum(const Resolver *resolver)
{
	DimensionSet axes = axis_set(&resolver->rows) | axis_set(&resolver->columns);

	return terms_dimension_words(&resolver->section) & ~explained_by(axes);
}

/* "Ukjent" is listed among counties alone, but where none is expected it is of what is. */
static void
release_remainders(Terms *terms, DimensionSet expected)
{
	for (int i = 0; i < terms->n; i++)
	{
		Term *term = &terms->term[i];
		FoldedText folded;

		if (expected != 0 && (term->dimensions & expected) == 0 &&
			text_fold(term->text, FOLD_BY_SOUND, &folded) && is_remainder(&folded))
			*term = (Term){.kind = TERM_UNKNOWN, .text = term->text};
	}
}

static int
dimension_count(DimensionSet dimensions)
{
	int n = 0;

	for (; dimensions != 0; dimensions &= dimensions - 1)
		n++;
	return n;
}

/*
 * There are more pieces than things to be named: noise has broken a name in
 * two. The unknown piece is put together with its neighbour, one that was
 * guessed at rather than one that is known, so that half a name is not read as
 * another one: "Trms æg" and "Finnmark".
 */
static void
join_broken(Terms *terms)
{
	int first = 0;
	Term *term;

	while (terms->term[first].kind != TERM_UNKNOWN)
		first++;
	if (first > 0 && (first + 1 == terms->n ||
					  (terms->term[first - 1].guessed && !terms->term[first + 1].guessed)))
		first--;
	term = &terms->term[first];
	*term = (Term){.kind = TERM_UNKNOWN,
				   .text = slice_between(term->text.ptr, term[1].text.ptr + term[1].text.len)};
	terms->n--;
	memmove(term + 1, term + 2, sizeof(Term) * (size_t) (terms->n - first - 1));
}

/*
 * What the known terms name, each in the dimension that "of" has for it: a member,
 * or several together, which are one of their own.
 */
static void
fix_members(Resolver *resolver, const Terms *terms, const int of[TERMS_MAX], bool together)
{
	for (int i = 0; i < terms->n; i++)
	{
		Term several = {.kind = TERM_UNKNOWN};
		bool all;

		if (of[i] == DIM_NONE)
			continue;
		several.text = several_named(resolver, terms, of, of[i], &all);
		if (several.text.len == 0)
			fix(resolver, &terms->term[i], of[i]);
		else if (together && !all)
			fix(resolver, &several, of[i]);
	}
}

/* The dimensions of a stratum's terms: another for each where its name is listed in several. */
static void
stratum_dimensions(const Resolver *resolver, const Terms *terms, int of[TERMS_MAX])
{
	DimensionSet taken = 0;

	for (int i = 0; i < terms->n; i++)
	{
		DimensionSet candidates = terms->term[i].dimensions;

		of[i] = DIM_NONE;
		if (terms->term[i].kind != TERM_MEMBER)
			continue;
		if ((candidates & ~taken) != 0)
			candidates &= ~taken;
		of[i] = stratum_dimension(resolver, candidates);
		taken |= BIT(of[i]);
	}
}

static void
fix_stratum(Resolver *resolver)
{
	Slice stratum = resolver->printed->heading.stratum;
	DimensionSet expected = expected_in_stratum(resolver);
	int expected_one = single_dimension(expected);
	int n_unknown = 0;
	int of[TERMS_MAX] = {DIM_NONE};
	Terms terms;

	terms_parse(stratum, &terms);
	release_remainders(&terms, expected);
	if (expected != 0 && section_is_complete(resolver))
		doubt_unexpected(&terms, expected);
	terms = merge_unknown(&terms);
	for (int i = 0; i < terms.n; i++)
		n_unknown += terms.term[i].kind == TERM_UNKNOWN;

	if (n_unknown > 0 && expected_one == DIM_NONE && expected != 0 &&
		section_is_complete(resolver) && terms.n > dimension_count(expected))
		join_broken(&terms);

	/* One thing is to be named, and known words stand inside it: a new name, "Nye Vestland". */
	if (n_unknown > 0 && terms.n > 1 && expected_one != DIM_NONE && section_is_complete(resolver))
	{
		const Term whole = {.kind = TERM_UNKNOWN, .text = stratum};

		fix(resolver, &whole, expected_one);
		return;
	}
	stratum_dimensions(resolver, &terms, of);
	fix_members(resolver, &terms, of, true);
	if (n_unknown == 0)
		return;
	decide_by_section(resolver, n_unknown);
	expected = expected_in_stratum(resolver);
	for (int i = 0; i < terms.n; i++)
	{
		if (terms.term[i].kind == TERM_UNKNOWN)
			fix_unknown(resolver, &terms.term[i], expected);
	}
}

/* "Arbeidssøkere på tiltak, tiltak og alder": a section that names a member fixes it. */
static void
fix_section_members(Resolver *resolver)
{
	DimensionSet taken = axis_set(&resolver->rows) | axis_set(&resolver->columns);
	int of[TERMS_MAX] = {DIM_NONE};

	for (int i = 0; i < resolver->section.n; i++)
	{
		const Term *term = &resolver->section.term[i];

		of[i] = term->kind == TERM_MEMBER ? single_dimension(term->dimensions) : DIM_NONE;
		if (of[i] != DIM_NONE && (taken & BIT(of[i])) != 0)
			of[i] = DIM_NONE;
	}
	fix_members(resolver, &resolver->section, of, false);
}

/* A table that has lost its stratum: its own total, in its first row, says what it is about. */
static void
fix_by_first_total(Resolver *resolver)
{
	DimensionSet taken = axis_set(&resolver->rows) | axis_set(&resolver->columns);
	const AxisLabel *first = &resolver->rows.labels[0];
	int of[TERMS_MAX] = {DIM_NONE};
	Terms terms;

	if (resolver->printed->heading.stratum.len > 0 || first->scope_word < 0)
		return;
	if ((taken & BIT(DIM_TILTAK)) != 0)
		taken |= BIT(DIM_TILTAKSGRUPPE);
	terms_parse_scope(first->name, first->scope_word, &terms);
	for (int i = 0; i < terms.n; i++)
	{
		const Term *term = &terms.term[i];

		of[i] = term->kind == TERM_MEMBER && (term->dimensions & taken) == 0
					? stratum_dimension(resolver, term->dimensions)
					: DIM_NONE;
	}
	fix_members(resolver, &terms, of, false);
}

void
dimensions_decide(Resolver *resolver)
{
	AxisWork *axes[2] = {&resolver->rows, &resolver->columns};
	DimensionSet candidates[2];

	for (int i = 0; i < 2; i++)
	{
		int dimension;

		set_plain_kind(axes[i]);
		candidates[i] = axis_candidates(axes[i]);
		dimension = single_dimension(candidates[i]);
		if (dimension != DIM_NONE)
			set_dimension(axes[i], dimension);
	}
	fix_stratum(resolver);
	for (int i = 0; i < 2; i++)
	{
		if (axes[i]->axis.kind != AXIS_DIMENSION && candidates[i] != 0)
			set_dimension(axes[i], break_tie(resolver, axes[i], candidates[i]));
	}
	decide_by_section(resolver, 0);
	decide_by_guess(&resolver->rows);
	decide_by_guess(&resolver->columns);
	fix_section_members(resolver);
	fix_by_first_total(resolver);
}
