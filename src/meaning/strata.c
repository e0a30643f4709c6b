/*-------------------------------------------------------------------------
 *
 * strata.c
 *	  What a table as a whole is about: what its stratum, its section or, where it
 *	  has lost those, its first total fixes.
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/strata.h"

#define BIT DIMENSION_BIT

/* What is counted under members of the dimensions. */
static DimensionSet
children_of(DimensionSet dimensions)
{
	DimensionSet children = 0;

	for (int dimension = 0; dimension < N_LISTED; dimension++)
	{
		if (dimension_parent(dimension) != DIM_NONE &&
			(dimensions & BIT(dimension_parent(dimension))) != 0)
			children |= BIT(dimension);
	}
	return children;
}

/* The dimension of a stratum's term that the vocabulary knows in several. */
static int
stratum_dimension(const Resolver *resolver, DimensionSet candidates)
{
	DimensionSet words = terms_dimension_words(resolver->section);
	DimensionSet axes = axis_set(&resolver->rows) | axis_set(&resolver->columns);
	DimensionSet open = candidates & ~(axes | children_of(axes));

	if (open != 0)
		candidates = open;
	/* A word that is to decide between the dimensions of an axis says nothing of the stratum. */
	if ((candidates & words) != 0 && !is_tied(&resolver->rows, candidates) &&
		!is_tied(&resolver->columns, candidates))
		candidates &= words;
	/* Groups of tiltak are strata more often than a single tiltak: a parent goes first. */
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if ((candidates & BIT(dimension)) != 0 && dimension_child(dimension) != DIM_NONE)
			return dimension;
	}
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

Slice
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
	return n > 1 ? text : (Slice) {NULL, 0};
}

static void
fix(Resolver *resolver, const Term *term, int dimension)
{
	if (dimension != DIM_NONE && resolver->fixed[dimension] == NULL)
		resolver->fixed[dimension] = term_member(resolver, term, dimension);
}

/* Tells of the stratum; other is what the reader made of a piece of it, empty for nothing. */
static void
tell_stratum(Resolver *resolver, DiagnosticCode code, Slice other)
{
	const Heading *heading = &resolver->printed->heading;
	bool spoilt =
		code == DIAGNOSTIC_UNKNOWN_LABEL && may_be_spoilt(heading->stratum, resolver->arena);
	const Diagnostic diagnostic = {.line = heading->stratum_line,
								   .severity =
									   spoilt ? SEVERITY_WARNING : diagnostic_severity(code),
								   .code = code,
								   .fragment = heading->stratum_printed,
								   .other = other};

	diagnostics_add(resolver->diagnostics, &diagnostic);
}

/* The same for the stratum: what it names is told where that is not what it prints. */
static void
fix_by_stratum(Resolver *resolver, const Term *term, int dimension)
{
	const Member *name;

	if (dimension == DIM_NONE || resolver->fixed[dimension] != NULL)
		return;
	/* "Oslo" over counties: the stratum says it of the table, and its rows do not. */
	if (((axis_set(&resolver->rows) | axis_set(&resolver->columns)) & BIT(dimension)) != 0)
	{
		tell_stratum(resolver, DIAGNOSTIC_UNEXPLAINED_HEADING, (Slice) {NULL, 0});
		return;
	}
	fix(resolver, term, dimension);
	name = resolver->fixed[dimension];
	if (name == NULL)
		return;
	if (name->number == NAME_UNLISTED && term->kind == TERM_UNKNOWN && dimension < N_LISTED)
		tell_stratum(resolver, DIAGNOSTIC_UNKNOWN_LABEL, (Slice) {NULL, 0});
	else if (name->number != NAME_UNLISTED && (term->kind == TERM_UNKNOWN || term->guessed))
		tell_stratum(resolver, DIAGNOSTIC_LABEL_CORRECTED, name->text);
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
		doubtful[i] = terms->term[i].kind == TERM_MEMBER && !terms->term[i].is_part &&
					  (terms->term[i].dimensions & expected) == 0 &&
					  ((i > 0 && terms->term[i - 1].kind == TERM_UNKNOWN) ||
					   (i + 1 < terms->n && terms->term[i + 1].kind == TERM_UNKNOWN));
	for (int i = 0; i < terms->n; i++)
	{
		if (doubtful[i])
			terms->term[i].kind = TERM_UNKNOWN;
	}
}

/* Is there a comma between the term and the one before it? */
static bool
is_set_apart(const Terms *terms, int i)
{
	Slice gap = slice_between(slice_end(terms->term[i - 1].text), terms->term[i].text.ptr);

	return gap.len > 0 && memchr(gap.ptr, ',', gap.len) != NULL;
}

/*
 * A known word beside something unknown, with no comma between them, is a piece of a new
 * name: "Nye Vestland, kvinner" is "Nye Vestland", and "kvinner".
 */
static void
doubt_pieces(Terms *terms)
{
	for (int first = 0, end; first < terms->n; first = end)
	{
		bool unknown = terms->term[first].kind == TERM_UNKNOWN;

		for (end = first + 1; end < terms->n && !is_set_apart(terms, end); end++)
			unknown = unknown || terms->term[end].kind == TERM_UNKNOWN;
		for (int i = first; i < end && unknown; i++)
			terms->term[i].kind = TERM_UNKNOWN;
	}
}

/* Does a known member stand between commas: "Nye Vestland, kvinner"? */
static bool
names_a_part(const Terms *terms)
{
	for (int i = 0; i < terms->n; i++)
	{
		if (terms->term[i].kind == TERM_MEMBER && terms->term[i].is_part)
			return true;
	}
	return false;
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

void
tell_other_stratum(Resolver *resolver)
{
	if (resolver->fixed[DIM_OF_STRATUM] != NULL)
		tell_stratum(resolver,
					 resolver->expects_other ? DIAGNOSTIC_UNKNOWN_LABEL
											 : DIAGNOSTIC_UNEXPLAINED_HEADING,
					 (Slice) {NULL, 0});
}

/* What members of the dimensions are counted under: a table of municipalities is one county's. */
static DimensionSet
parents_of(DimensionSet dimensions)
{
	DimensionSet parents = 0;

	for (int dimension = 0; dimension < N_LISTED; dimension++)
	{
		if ((dimensions & BIT(dimension)) != 0 && dimension_parent(dimension) != DIM_NONE)
			parents |= BIT(dimension_parent(dimension));
	}
	return parents;
}

/* What some label of the axis names. */
static DimensionSet
named_by(const AxisWork *axis, const MemorySource *source)
{
	DimensionSet named = axis_set(axis);

	for (size_t i = 0; i < axis->n; i++)
	{
		source_poll(source);
		for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
		{
			if (axis->labels[i].label->names[dimension] != NULL)
				named |= BIT(dimension);
		}
	}
	return named;
}

bool
lacks_stratum(Resolver *resolver)
{
	const PrintedTable *printed = resolver->printed;
	const MemorySource *source = resolver->arena->source;
	DimensionSet words = terms_dimension_words(resolver->section);
	DimensionSet told = fixed_set(resolver) | resolver->named_whole;
	const Diagnostic diagnostic = {.line = printed_header_line(printed),
								   .severity = diagnostic_severity(DIAGNOSTIC_MISSING_STRATUM),
								   .code = DIAGNOSTIC_MISSING_STRATUM,
								   .fragment = printed_header_text(printed),
								   .other = printed->heading.section};

	if (single_dimension(words) != DIM_NONE || printed->heading.section.len == 0)
		return false;
	told |= named_by(&resolver->rows, source) | named_by(&resolver->columns, source);
	/* It may be of an unlisted dimension. */
	if ((told & (BIT(DIM_OF_ROWS) | BIT(DIM_OF_COLUMNS) | BIT(DIM_OF_STRATUM))) != 0)
		return false;
	told = explained_by(told | parents_of(told));
	if ((words & told) == 0 || (words & ~told) == 0)
		return false;
	diagnostics_add(resolver->diagnostics, &diagnostic);
	return true;
}

/* A piece of the stratum that the vocabulary does not know: the dimension that is left for it. */
static void
fix_unknown(Resolver *resolver, const Term *term, DimensionSet expected)
{
	int dimension = single_dimension(expected & ~explained_by(fixed_set(resolver)));
	int close = DIM_NONE;

	if (dimension != DIM_NONE)
	{
		fix_by_stratum(resolver, term, dimension);
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
		fix_by_stratum(resolver, term, close);
	else /* a member of an unlisted dimension */
		fix(resolver, term, DIM_OF_STRATUM);
}

/* The dimensions that the section names beyond those of the axes. */
static DimensionSet
expected_in_stratum(const Resolver *resolver)
{
	DimensionSet axes = axis_set(&resolver->rows) | axis_set(&resolver->columns);

	return terms_dimension_words(resolver->section) & ~explained_by(axes);
}

static bool
is_remainder_term(const Term *term)
{
	FoldedText folded;

	return text_fold(term->text, FOLD_BY_SOUND, &folded) && is_remainder(&folded);
}

/* "Ukjent" is listed among counties alone, but where none is expected it is of what is. */
static void
release_remainders(Terms *terms, DimensionSet expected)
{
	for (int i = 0; i < terms->n; i++)
	{
		Term *term = &terms->term[i];

		if (expected != 0 && (term->dimensions & expected) == 0 && is_remainder_term(term))
			*term = (Term) {.kind = TERM_UNKNOWN, .text = term->text};
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
	*term = (Term) {.kind = TERM_UNKNOWN,
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
		if (several.text.len == 0 && together)
			fix_by_stratum(resolver, &terms->term[i], of[i]);
		else if (several.text.len == 0)
			fix(resolver, &terms->term[i], of[i]);
		else if (all)
			resolver->named_whole |= BIT(of[i]);
		else if (together)
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
		/* "Ukjent" over municipalities is the county of none that is known. */
		if (is_remainder_term(&terms->term[i]) && (candidates & parents_of(candidates)) != 0)
			candidates &= parents_of(candidates);
		if ((candidates & ~taken) != 0)
			candidates &= ~taken;
		of[i] = stratum_dimension(resolver, candidates);
		taken |= BIT(of[i]);
	}
}

/* Does the first total of the rows name another member than the stratum does, in the same dimension? */
static bool
contradicts_total(const Resolver *resolver, const Terms *stratum)
{
	AxisLabel *first = &resolver->rows.labels[0];
	Terms scope;

	if (first->scope.first < 0)
		return false;
	scope_terms(resolver->arena, first, &scope);
	for (int i = 0; i < scope.n; i++)
	{
		for (int j = 0; j < stratum->n; j++)
		{
			DimensionSet both = scope.term[i].dimensions & stratum->term[j].dimensions;
			int dimension = first_dimension(both);

			if (both != 0 && scope.term[i].names[dimension] != stratum->term[j].names[dimension])
				return true;
		}
	}
	return false;
}

/* The terms of a stratum: of a total those that it adds up. */
static void
parse_stratum(Slice stratum, Terms *terms)
{
	FoldedText folded;
	WordRange scope;

	if (text_fold(stratum, FOLD_BY_SOUND, &folded) && is_total_text(&folded, &scope) &&
		scope.first >= 0)
		stratum = words_of(&folded, scope);
	terms_parse(stratum, terms);
}

/* "Herav kvinner": does the term say only that others are parts? */
static bool
is_part_word(Slice text)
{
	static const char *const words[] = {"herav", "derav", "avdette", "avdisse", "hvorav"};
	FoldedText folded;

	return text_fold(text, FOLD_BY_SOUND, &folded) && SLICE_IS_ONE_OF(text_key(&folded), words);
}

/* What of the expected a total is all of: of sexes "Begge kjønn", of everything "I alt". */
static DimensionSet
wholes_named(Slice total, DimensionSet expected)
{
	FoldedText folded;
	int dimension = text_fold(total, FOLD_BY_SOUND, &folded) ? total_dimension(&folded) : DIM_NONE;

	return dimension == DIM_NONE ? expected : expected & DIMENSION_BIT(dimension);
}

/* "I alt", "Begge kjønn": what the stratum says of all names no member. What the section expects is told so. */
static void
take_totals(Resolver *resolver, Terms *terms, DimensionSet expected)
{
	int n = 0;

	for (int i = 0; i < terms->n; i++)
	{
		Sense sense = {.is_total = false};

		if (terms->term[i].kind == TERM_UNKNOWN)
			sense_read(&sense, terms->term[i].text);
		if (sense.is_total && sense.scope.first < 0)
			resolver->named_whole |= wholes_named(terms->term[i].text, expected);
		else if (terms->term[i].kind != TERM_UNKNOWN || terms->n == 1 ||
				 !is_part_word(terms->term[i].text))
			terms->term[n++] = terms->term[i];
	}
	terms->n = n;
}

void
fix_stratum(Resolver *resolver)
{
	Slice stratum = resolver->printed->heading.stratum;
	DimensionSet expected = expected_in_stratum(resolver);
	int expected_one = single_dimension(expected);
	int n_unknown = 0;
	int of[TERMS_MAX] = {DIM_NONE};
	Terms terms = {0};

	parse_stratum(stratum, &terms);
	resolver->has_stratum = stratum.len > 0 && !(resolver->printed->heading.is_inherited &&
												 contradicts_total(resolver, &terms));
	if (!resolver->has_stratum)
		return;
	release_remainders(&terms, expected | parents_of(expected));
	take_totals(resolver, &terms, expected);
	if (expected != 0 && section_is_complete(resolver))
		doubt_unexpected(&terms, expected);
	if (expected_one != DIM_NONE && names_a_part(&terms) && section_is_complete(resolver))
		doubt_pieces(&terms);
	terms = merge_unknown(&terms);
	for (int i = 0; i < terms.n; i++)
		n_unknown += terms.term[i].kind == TERM_UNKNOWN;

	if (n_unknown > 0 && expected_one == DIM_NONE && expected != 0 &&
		section_is_complete(resolver) && terms.n > dimension_count(expected))
		join_broken(&terms);

	/* One thing is to be named, and known words stand inside it: a new name, "Nye Vestland". */
	if (n_unknown > 0 && terms.n > 1 && expected_one != DIM_NONE && !names_a_part(&terms) &&
		section_is_complete(resolver))
	{
		const Term whole = {.kind = TERM_UNKNOWN, .text = stratum};

		fix_by_stratum(resolver, &whole, expected_one);
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

/* What the terms of a heading name, of other dimensions than those of the axes, is fixed. */
static void
fix_heading_members(Resolver *resolver, const Terms *terms, DimensionSet except)
{
	DimensionSet taken = axis_set(&resolver->rows) | axis_set(&resolver->columns) | except;
	int of[TERMS_MAX] = {DIM_NONE};

	for (int i = 0; i < terms->n; i++)
	{
		const Term *term = &terms->term[i];
		DimensionSet open = term->kind == TERM_MEMBER ? term->dimensions & ~taken : 0;

		of[i] =
			open != 0 && open == term->dimensions ? stratum_dimension(resolver, open) : DIM_NONE;
	}
	fix_members(resolver, terms, of, false);
}

/*
 * "Arbeidssøkere på tiltak, tiltak og alder": a section that names a member fixes it, and so
 * does a title: "Tiltaksdeltakere. Arbeidspraksis. Tidsserie måned".
 */
void
fix_section_members(Resolver *resolver)
{
	fix_heading_members(resolver, resolver->section, 0);
	fix_heading_members(resolver, resolver->breakdown, 0);
	fix_heading_members(resolver, resolver->scope, 0);
	/* A subject that is a main group says who is counted, and no more. */
	fix_heading_members(resolver, resolver->subject, BIT(DIM_HOVEDGRUPPE));
}

/* Does another total of the axis name a member of the dimensions that the first one does: does that head a block? */
static bool
has_other_total(const AxisWork *axis)
{
	const AxisLabel *first = &axis->labels[0];

	for (size_t i = 1; i < axis->n; i++)
	{
		const AxisLabel *work = &axis->labels[i];

		if (!work->repeated && work->scope.first >= 0 && !slice_equal(work->name, first->name) &&
			((work->known & first->known) != 0 || (work->known | first->known) == 0))
			return true;
	}
	return false;
}

/* Does the total name what all of the axis is counted under, as far as that is known: "I alt 11 Rogaland"? */
static bool
are_all_counted_under(const Resolver *resolver, const AxisWork *axis, const Terms *scope)
{
	int of = dimension_parent(axis->axis.dimension);
	size_t agreeing = 0;

	if (axis->axis.kind != AXIS_DIMENSION || of == DIM_NONE || scope->n != 1 ||
		scope->term[0].names[of] == NULL ||
		((axis_set(&resolver->rows) | axis_set(&resolver->columns)) & BIT(of)) != 0)
		return false;
	for (size_t i = 0; i < axis->n; i++)
	{
		const AxisLabel *work = &axis->labels[i];

		if (work->label->kind == LABEL_TOTAL && i > 0 && !work->repeated)
			return false;
		if (work->label->kind != LABEL_MEMBER || known_parent(resolver, work) == NULL)
			continue;
		if (known_elsewhere(resolver, work, scope->term[0].names[of]) != NULL)
			return false;
		agreeing++;
	}
	return agreeing > 0;
}

/*
 * A table that has lost its stratum, or a line of it: its own total, in its first row, says what it is
 * about; in its first column, if all columns are counted under that. Beside a stratum that is what the
 * section speaks of, and nothing else names.
 */
static void
fix_by_first_total_of(Resolver *resolver, const AxisWork *axis)
{
	DimensionSet taken = axis_set(&resolver->rows) | axis_set(&resolver->columns);
	DimensionSet open = expected_in_stratum(resolver) & ~explained_by(fixed_set(resolver));
	AxisLabel *first = &axis->labels[0];
	int of[TERMS_MAX] = {DIM_NONE};
	Terms terms;

	if ((resolver->has_stratum && open == 0) || axis->n == 0 || first->scope.first < 0 ||
		has_other_total(axis))
		return;
	scope_terms(resolver->arena, first, &terms);
	taken |= parents_of(taken);
	if (resolver->has_stratum)
		taken |= ~open;
	if (are_all_counted_under(resolver, axis, &terms))
	{
		/* "Oslo" is a county over its municipality, which has the same name. */
		int parent = dimension_parent(axis->axis.dimension);

		if (!resolver->has_stratum || (open & BIT(parent)) != 0)
			fix(resolver, &terms.term[0], parent);
		return;
	}
	if (!axis->is_rows)
		return;
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
fix_by_first_total(Resolver *resolver)
{
	fix_by_first_total_of(resolver, &resolver->rows);
	fix_by_first_total_of(resolver, &resolver->columns);
}
