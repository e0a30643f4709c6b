/*-------------------------------------------------------------------------
 *
 * headings.c
 *	  What the headings of a table say of all of it: its section and title in their
 *	  terms, and what is measured where neither rows nor columns say so.
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/resolver.h"

#include "text/ascii.h"
#include "words/titles.h"

/* The terms of a heading, taken apart where the table before has another one. */
static const Terms *
terms_of(Resolver *resolver, Slice text, int which)
{
	RememberedTerms *remembered = &resolver->remembered->terms[which];

	if (!slice_equal(remembered->text, text))
	{
		remembered->text = arena_copy(resolver->remembered->arena, text);
		terms_parse_section(remembered->text, &remembered->terms);
	}
	return &remembered->terms;
}

/* Does the text have "tiltak" in it? */
static bool
says_tiltak(Slice text)
{
	FoldedText folded;

	return !text_fold(text, FOLD_BY_SOUND, &folded) ||
		   slice_find(text_key(&folded), SLICE_LITERAL("tiltak")) != NULL;
}

/* Does the term name a tiltak, and nothing else? */
static bool
is_tiltak(const Term *term)
{
	return term->kind == TERM_MEMBER && term->dimensions == DIMENSION_BIT(DIM_TILTAK);
}

/* Do the terms name a group of tiltak, and no more: "Arbeidspraksis"? */
static bool
is_group(const Terms *terms)
{
	return terms->n == 1 && terms->term[0].kind == TERM_MEMBER &&
		   (terms->term[0].dimensions & DIMENSION_BIT(DIM_TILTAKSGRUPPE)) != 0;
}

/* Does "etter" stand before the term, "Helt ledige, etter utdanning"? */
static bool
is_what_by(const Terms *terms, int i)
{
	return slice_find(slice_between(terms->term[0].text.ptr, terms->term[i].text.ptr),
					  SLICE_LITERAL("etter")) != NULL;
}

/*
 * The terms, or those that others are by alone, with tiltak for unknown: where the headings speak of none, "Utdanning" is
 * what the table is by, and not one of that name.
 */
static const Terms *
without_tiltak(Resolver *resolver, const Terms *terms, bool all)
{
	bool any = false;
	Terms *others;

	for (int i = 0; i < terms->n; i++)
		any |= is_tiltak(&terms->term[i]) && (all || is_what_by(terms, i));
	others = any ? arena_alloc(resolver->arena, sizeof(Terms)) : NULL;
	if (others == NULL)
		return terms;
	*others = *terms;
	for (int i = 0; i < others->n; i++)
	{
		if (is_tiltak(&others->term[i]) && (all || is_what_by(terms, i)))
			others->term[i] = (Term) {.kind = TERM_UNKNOWN,
									  .text = others->term[i].text,
									  .joined = others->term[i].joined,
									  .is_part = others->term[i].is_part};
	}
	return others;
}

/* Takes the page's section apart, and its title; where there is no section, the title's breakdown is one. */
static void
read_terms(Resolver *resolver)
{
	const Heading *heading = &resolver->printed->heading;
	Slice section = heading->section;
	Title title = {.subject = {NULL, 0}};
	Period period;

	if (heading->title.len > 0)
		title_split(heading->title, &title);
	if (period_parse(title.breakdown, &period))
		title.breakdown = (Slice) {NULL, 0};
	resolver->section =
		terms_of(resolver, section.len > 0 ? section : title.breakdown, TERMS_OF_SECTION);
	resolver->subject = terms_of(resolver, title.subject, TERMS_OF_SUBJECT);
	resolver->breakdown = terms_of(resolver, title.breakdown, TERMS_OF_BREAKDOWN);
	resolver->frequency = terms_of(resolver, title.frequency, TERMS_OF_FREQUENCY);
	resolver->scope = terms_of(resolver, title.scope, TERMS_OF_SCOPE);
	resolver->is_of_no_tiltak = title.subject.len > 0 && !says_tiltak(heading->title) &&
								!says_tiltak(section) && !says_tiltak(heading->stratum) &&
								!is_group(resolver->subject);
	if (resolver->is_of_no_tiltak)
	{
		resolver->section = without_tiltak(resolver, resolver->section, true);
		resolver->breakdown = without_tiltak(resolver, resolver->breakdown, true);
		resolver->subject = without_tiltak(resolver, resolver->subject, false);
	}
}

/* The measure that the term names. */
static const Measure *
measure_of_term(Resolver *resolver, const Term *term)
{
	Slice text = text_without_note_mark(term->text);
	FoldedText folded;

	if (!text_fold(text, FOLD_BY_SOUND, &folded) || folded.n_words == 0)
		return NULL;
	/* "Tall i prosent" is "prosent". */
	for (int first = 0; first < folded.n_words && first <= 2; first += 2)
	{
		const Measure *listed = measure_of_words(&folded, first, folded.n_words - 1);

		if (listed != NULL && (first == 0 || slice_is(text_words_key(&folded, 1, 1), "i")))
			return listed;
	}
	return measure_by_own_name(text, resolver->arena);
}

static bool
is_adjusted(const Measure *measure)
{
	return measure != NULL && measure_is_adjusted(measure->id);
}

/* "Sesongjustert", and "Prosent": one measure. NULL: none of the two adjusts the other. */
static const Measure *
join_adjusted(Resolver *resolver, const Measure *a, const Measure *b)
{
	const Measure *other = is_adjusted(a) ? b : a;

	if (is_adjusted(a) == is_adjusted(b))
		return NULL;
	return measure_by_own_name(
		arena_join(resolver->arena, is_adjusted(a) ? a->id : b->id, other->id), resolver->arena);
}

/*
 * Are the labels of the rows numbers, and no periods, as far as the first tells? What a heading says in brackets behind
 * "Uføregrad" is their unit.
 */
static bool
labels_are_numbers(const Resolver *resolver)
{
	const PrintedTable *printed = resolver->printed;
	Slice first = printed->n_rows > 0 ? text_trim(printed->rows[0].row.label) : (Slice) {NULL, 0};
	Period period;

	for (size_t i = 0; i < first.len; i++)
	{
		if (is_ascii_letter(first.ptr[i]))
			return false;
	}
	return first.len > 0 && is_digit(first.ptr[0]) && !period_parse(first, &period);
}

/* Does the term stand in brackets behind another? */
static bool
is_in_brackets(const Terms *terms, int i)
{
	const char *start = terms->term[i].text.ptr;

	return i > 0 && (start[0] == '(' || start[-1] == '(');
}

/*
 * The one measure that the terms name, if they name any. Where they name several, labels
 * have to say which; until then it is unclear. A subject of new ones says who is counted.
 */
static bool
take_measure(Resolver *resolver, const Terms *terms)
{
	const Measure *found = NULL;

	for (int i = 0; i < terms->n; i++)
	{
		const Measure *measure;

		if (terms->term[i].kind != TERM_MEASURE ||
			(terms == resolver->subject && terms->term[i].is_flow) ||
			(is_in_brackets(terms, i) && labels_are_numbers(resolver)))
			continue;
		measure = measure_of_term(resolver, &terms->term[i]);
		if (measure == NULL)
			continue;
		if (found != NULL && join_adjusted(resolver, found, measure) != NULL)
			measure = join_adjusted(resolver, found, measure);
		else
			resolver->measure_unclear |= found != NULL && !slice_equal(found->id, measure->id);
		found = measure;
	}
	resolver->measure = resolver->measure_unclear ? NULL : found;
	return found != NULL;
}

/* The corner labels of the heading rows, the lowest first. */
static bool
take_corner(Resolver *resolver)
{
	const HeadingRows *headings = &resolver->printed->headings;
	Slice corner;
	Terms terms;

	for (int i = headings->n - 1; i >= 0; i--)
	{
		if (!headings->row[i].has_label)
			continue;
		corner = text_clean(headings->row[i].label, resolver->arena);
		terms_parse_measures(corner, &terms);
		if (!(terms.n > 0 && terms.term[0].text.ptr > corner.ptr && labels_are_numbers(resolver)) &&
			take_measure(resolver, &terms))
			return true;
	}
	return false;
}

/* Tells, with the headings of the columns, that the measure of the table is not listed. */
static void
tell_unlisted(Resolver *resolver)
{
	const PrintedTable *printed = resolver->printed;
	Diagnostic diagnostic = {.line = printed_header_line(printed),
							 .severity = diagnostic_severity(DIAGNOSTIC_UNKNOWN_LABEL),
							 .code = DIAGNOSTIC_UNKNOWN_LABEL,
							 .fragment = printed_header_text(printed)};

	if (resolver->measure == NULL || measure_is_listed(resolver->measure->id))
		return;
	diagnostic.other = resolver->measure->id;
	diagnostics_add(resolver->diagnostics, &diagnostic);
}

void
seasons_adjust(Resolver *resolver)
{
	AxisWork *axes[2] = {&resolver->rows, &resolver->columns};

	if (!is_adjusted(resolver->measure))
		return;
	for (int axis = 0; axis < 2; axis++)
	{
		for (size_t i = 0; i < axes[axis]->n; i++)
		{
			if (is_adjusted(axes[axis]->labels[i].measure))
				return;
		}
	}
	for (int axis = 0; axis < 2; axis++)
	{
		for (size_t i = 0; i < axes[axis]->n; i++)
		{
			AxisLabel *work = &axes[axis]->labels[i];

			if (work->measure == NULL)
				continue;
			work->measure = measure_by_own_name(
				arena_join(resolver->arena, SLICE_LITERAL("Sesongjustert"), work->measure->id),
				resolver->arena);
			if (work->measure == NULL)
				return;
			work->label->measure = work->measure->id;
			work->label->measure_kind = work->measure->kind;
		}
	}
}

/* "Hittil i år" at the end of a title says how often it comes, and the page's period of when it is. */
static bool
is_frequency_of_year(const Resolver *resolver)
{
	return resolver->frequency->n > 0 &&
		   slice_starts_with(resolver->frequency->term[0].text, "Hittil");
}

void
headings_read(Resolver *resolver)
{
	Terms stratum;

	read_terms(resolver);
	terms_parse_measures(resolver->printed->heading.stratum, &stratum);
	(void) (take_corner(resolver) || take_measure(resolver, &stratum) ||
			take_measure(resolver, resolver->section) ||
			take_measure(resolver, resolver->breakdown) ||
			take_measure(resolver, resolver->scope) ||
			(!is_frequency_of_year(resolver) && take_measure(resolver, resolver->frequency)) ||
			take_measure(resolver, resolver->subject));
	if (resolver->measure == NULL && !resolver->measure_unclear &&
		resolver->printed->heading.averages)
		resolver->measure = measure_average();
	tell_unlisted(resolver);
}
