/*-------------------------------------------------------------------------
 *
 * others.c
 *	  Unlisted dimensions: what rows, columns or a stratum are told apart by
 *	  where it is not a listed dimension, a period or a measure.
 *
 * Such a dimension is called what heads it: the corner label, or the words of the
 * section that nothing else explains; else "rad", "kolonne" or "utvalg".
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/strata.h"
#include "meaning/sums.h"

#include "text/ascii.h"

/* Longest name of a dimension; what is longer is not a name. */
#define NAME_MAX_BYTES 64

/* In small letters, as far as they are Latin; in the arena. */
static Slice
in_small_letters(Resolver *resolver, Slice text)
{
	Slice small = arena_copy(resolver->arena, text);
	char *p = (char *) small.ptr;

	for (size_t i = 0; i < small.len; i++)
	{
		if (is_ascii_capital(p[i]))
			p[i] = (char) (p[i] - 'A' + 'a');
		else if (p[i] == '\xC3' && i + 1 < small.len && (unsigned char) p[i + 1] >= 0x80 &&
				 (unsigned char) p[i + 1] <= 0x9E && (unsigned char) p[i + 1] != 0x97)
		{
			i++; /* À-Þ */
			p[i] = (char) (p[i] + 0x20);
		}
	}
	return small;
}

/* Does the text head labels without saying what they are? */
static bool
says_no_more(Slice text)
{
	return is_corner_label(text) && !is_time_label(text);
}

/* The cell of the corner labels, several columns of them, that begins at *start; *start becomes the next one's. */
static Slice
next_corner(Slice corners, const char **start)
{
	const char *at = *start;

	while (at < slice_end(corners) && *at != '\t' && *at != '|' && *at != '\n')
		at++;
	corners = text_trim(slice_between(*start, at));
	*start = at + 1;
	return corners;
}

/* "Bydel" of "Nr Bydel", where two corner labels have become one. */
static Slice
without_corner_words(Slice text)
{
	for (size_t i = 1; i + 1 < text.len; i++)
	{
		if (text.ptr[i] == ' ' && says_no_more((Slice) {text.ptr, i}))
			return text_trim((Slice) {text.ptr + i, text.len - i});
	}
	return text;
}

/* The one word over several columns of labels that nothing explains: "Yrke" of "År", "Fylke", "Yrke". */
static Slice
unknown_corner(Slice corners)
{
	const char *start = corners.ptr;
	Slice found = {NULL, 0};
	Terms terms;

	while (start < slice_end(corners))
	{
		Slice corner = next_corner(corners, &start);

		if (says_no_more(corner))
			continue;
		terms_parse_section(corner, &terms);
		for (int i = 0; i < terms.n; i++)
		{
			Slice text = without_corner_words(terms.term[i].text);

			if (terms.term[i].kind != TERM_UNKNOWN || says_no_more(text))
				continue;
			if (found.len > 0 || text.len > NAME_MAX_BYTES)
				return (Slice) {NULL, 0};
			found = text;
		}
	}
	return found;
}

/* Does nothing know the term; or as a tiltak alone, which no heading speaks of? */
static bool
is_open_term(const Resolver *resolver, const Term *term)
{
	return term->kind == TERM_UNKNOWN || (resolver->is_of_no_tiltak && term->kind == TERM_MEMBER &&
										  term->dimensions == DIMENSION_BIT(DIM_TILTAK));
}

/* The row of headings in whose corner a name stands; NULL if there is none. */
static const GridRow *
find_corner(Resolver *resolver, Slice *name)
{
	const HeadingRows *headings = &resolver->printed->headings;

	for (int i = headings->n - 1; i >= 0; i--)
	{
		const GridRow *row = &headings->row[i];
		Terms terms;

		if (!row->has_label)
			continue;
		*name = text_without_note_mark(text_clean(row->label, resolver->arena));
		if (resolver->printed->label_columns > 1)
		{
			*name = unknown_corner(*name);
			return name->len > 0 ? row : NULL;
		}
		terms_parse_section(*name, &terms);
		if (terms.n == 1 && is_open_term(resolver, &terms.term[0]) && name->len > 0 &&
			name->len <= NAME_MAX_BYTES && !says_no_more(*name))
			return row;
	}
	return NULL;
}

Slice
corner_name(Resolver *resolver)
{
	Slice name;

	return find_corner(resolver, &name) != NULL ? name : (Slice) {NULL, 0};
}

void
corner_tell(Resolver *resolver)
{
	const PrintedTable *printed = resolver->printed;
	const AxisWork *rows = &resolver->rows;
	Diagnostic diagnostic = {.severity = SEVERITY_INFO, .code = DIAGNOSTIC_UNEXPLAINED_HEADING};
	const GridRow *row;
	Slice name;

	if (rows->axis.kind != AXIS_DIMENSION || rows->axis.dimension >= N_LISTED ||
		printed->label_columns > 1)
		return;
	row = find_corner(resolver, &name);
	if (row == NULL)
		return;
	diagnostic.line = row->line;
	diagnostic.fragment = text_trim(row->label);
	diagnostics_add(resolver->diagnostics, &diagnostic);
}

/* "Bydeler" of "Bydeler i", before a member that is known. */
static Slice
without_preposition(Slice text)
{
	static const char *const prepositions[] = {" i", " av", " for", " etter", " med"};

	for (size_t i = 0; i < sizeof(prepositions) / sizeof(prepositions[0]); i++)
	{
		if (slice_ends_with(text, prepositions[i]))
			return text_trim((Slice) {text.ptr, text.len - strlen(prepositions[i])});
	}
	return text;
}

/* "Beholdning av ledige stillinger": is it a phrase, and no name of what members are of? */
static bool
is_phrase(Slice text)
{
	static const char *const words[] = {"av", "pa", "fra", "som", "ved"};
	FoldedText folded;

	if (!text_fold(text, FOLD_BY_SOUND, &folded))
		return true;
	for (int word = 1; word < folded.n_words; word++)
	{
		if (SLICE_IS_ONE_OF(text_words_key(&folded, word, word), words))
			return true;
	}
	return false;
}

/*
 * The terms that name unlisted dimensions: the section's, or the title's where the section has but phrases, or
 * names some of the dimensions that the title lists: "Fylke" below "Fylke og botid".
 */
static const Terms *
naming_terms(const Resolver *resolver)
{
	bool phrases = resolver->section->n > 0;
	bool any = false;

	for (int i = 0; i < resolver->section->n; i++)
	{
		if (resolver->section->term[i].kind == TERM_UNKNOWN &&
			!is_phrase(resolver->section->term[i].text))
			return resolver->section;
		phrases &= resolver->section->term[i].kind == TERM_UNKNOWN;
	}
	if (!phrases && terms_dimension_words(resolver->breakdown) == 0)
		return resolver->section;
	for (int i = 0; i < resolver->breakdown->n; i++)
		any |= resolver->breakdown->term[i].kind == TERM_UNKNOWN;
	return any ? resolver->breakdown : resolver->section;
}

/* The next words of the terms that nothing explains, from *next on; not those that the corner label has taken. */
static Slice
term_name(const Terms *terms, Slice corner, int *next)
{
	for (; *next < terms->n; (*next)++)
	{
		const Term *term = &terms->term[*next];

		if (term->kind == TERM_UNKNOWN && term->text.len <= NAME_MAX_BYTES &&
			!(corner.len > 0 && text_same(term->text, corner)))
		{
			(*next)++;
			return without_preposition(text_without_note_mark(term->text));
		}
	}
	return (Slice) {NULL, 0};
}

/* Has the axis names that nothing knows, and nothing else that tells what it is of? */
static bool
is_unlisted(const AxisWork *axis)
{
	return axis->axis.kind == AXIS_UNKNOWN && axis->kinds[LABEL_UNKNOWN] > 0;
}

/*
 * Are the columns, which nothing knows, members of something, and no measures? Where a total
 * is among them, or is the first or last of them by its numbers.
 */
static bool
are_members(Resolver *resolver)
{
	const AxisWork *columns = &resolver->columns;

	return columns->kinds[LABEL_TOTAL] > 0 ||
		   (columns->n > 2 &&
			(sum_of(resolver, columns, 0, 0, columns->n) == SUM_HOLDS ||
			 sum_of(resolver, columns, columns->n - 1, 0, columns->n) == SUM_HOLDS));
}

/* Was what stands over a known heading taken for a measure by its own name: "Industri" over "Kvinner"? */
static bool
is_headed_by_unknown(const Resolver *resolver, size_t column)
{
	const AxisLabel *work = &resolver->columns.labels[column];

	return resolver->printed->columns[column].n == 2 && work->measure != NULL &&
		   !measure_is_listed(work->measure->id) && !measure_is_named(work->measure->id) &&
		   (work->label->kind == LABEL_MEMBER || work->label->kind == LABEL_TOTAL);
}

/* Are several such over the columns? */
static bool
are_headed_by_unknown(const Resolver *resolver)
{
	Slice first = {NULL, 0};

	for (size_t i = 0; i < resolver->columns.n; i++)
	{
		source_poll(resolver->arena->source);
		if (!is_headed_by_unknown(resolver, i))
			continue;
		if (first.len > 0 && !slice_equal(first, resolver->columns.labels[i].measure->id))
			return true;
		first = resolver->columns.labels[i].measure->id;
	}
	return false;
}

/* Takes these for members of an unlisted dimension, which is told. */
static void
name_headings(Resolver *resolver, Slice name)
{
	AxisWork *columns = &resolver->columns;

	resolver->others[DIM_OF_COLUMNS - N_LISTED] = in_small_letters(resolver, name);
	for (size_t i = 0; i < columns->n; i++)
	{
		AxisLabel *work = &columns->labels[i];

		source_poll(resolver->arena->source);
		if (!is_headed_by_unknown(resolver, i))
			continue;
		if (!unlisted_above(resolver, work, resolver->printed->columns[i].part[0], DIM_OF_COLUMNS))
			return;
		work->measure = NULL;
		work->label->measure = (Slice) {NULL, 0};
		work->label->measure_kind = MEASURE_COUNT;
		if (work->label->kind == LABEL_TOTAL)
			work->label->aggregation = AGGREGATES_PART;
		label_tell_as(resolver, work, resolver->columns_assumed ? SEVERITY_WARNING : SEVERITY_INFO,
					  DIAGNOSTIC_UNKNOWN_LABEL, (Slice) {NULL, 0});
	}
}

static void
set_other(Resolver *resolver, AxisWork *axis, int dimension, Slice name, Slice unnamed)
{
	axis->axis.kind = AXIS_DIMENSION;
	axis->axis.dimension = dimension;
	resolver->others[dimension - N_LISTED] =
		name.len > 0 ? in_small_letters(resolver, name) : unnamed;
}

void
others_decide(Resolver *resolver)
{
	Slice corner = corner_name(resolver);
	const Terms *naming = naming_terms(resolver);
	bool is_titled = naming == resolver->breakdown && terms_dimension_words(resolver->section) != 0;
	Slice name = corner;
	int next = 0;

	if (is_unlisted(&resolver->rows))
	{
		if (name.len == 0)
			name = term_name(naming, corner, &next);
		set_other(resolver, &resolver->rows, DIM_OF_ROWS, name, SLICE_LITERAL("rad"));
	}
	else if (resolver->has_other_rows)
	{
		if (resolver->printed->label_columns <= 1 || name.len == 0)
			name = term_name(naming, corner, &next);
		resolver->others[DIM_OF_ROWS - N_LISTED] =
			name.len > 0 ? in_small_letters(resolver, name) : SLICE_LITERAL("rad");
	}
	if (is_unlisted(&resolver->columns))
	{
		int before = next;
		bool joined;
		bool certain = are_members(resolver);

		name = term_name(naming, corner, &next);
		joined = name.len > 0 && next > 1 && naming->term[next - 1].joined;
		resolver->columns_assumed = is_titled && !certain;
		if (joined || certain)
			set_other(resolver, &resolver->columns, DIM_OF_COLUMNS, name, SLICE_LITERAL("kolonne"));
		else
			next = before;
	}
	else if (are_headed_by_unknown(resolver))
	{
		int before = next;

		name = term_name(naming, corner, &next);
		resolver->columns_assumed = is_titled;
		if (name.len > 0 && next > 1 && naming->term[next - 1].joined)
			name_headings(resolver, name);
		else
			next = before;
	}
	name = term_name(naming, corner, &next);
	resolver->others[DIM_OF_STRATUM - N_LISTED] =
		name.len > 0 ? in_small_letters(resolver, name) : SLICE_LITERAL("utvalg");
	resolver->expects_other = name.len > 0;
}
