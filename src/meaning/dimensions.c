/*-------------------------------------------------------------------------
 *
 * dimensions.c
 *	  Which dimension each axis of a table is of.
 *
 * The labels decide. The section's words, or the title's where a page has no
 * section, decide only what the labels leave open.
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/strata.h"

#define BIT DIMENSION_BIT

/* Headings say "tiltak" of tables by tiltaksgruppe as well: a parent explains what is counted under it. */
DimensionSet
explained_by(DimensionSet dimensions)
{
	DimensionSet explained = dimensions;

	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if (dimension_parent(dimension) != DIM_NONE &&
			(dimensions & BIT(dimension_parent(dimension))) != 0)
			explained |= BIT(dimension);
	}
	return explained;
}

int
single_dimension(DimensionSet dimensions)
{
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if (dimensions == BIT(dimension))
			return dimension;
	}
	return DIM_NONE;
}

DimensionSet
axis_set(const AxisWork *axis)
{
	return axis->axis.kind == AXIS_DIMENSION ? BIT(axis->axis.dimension) : 0;
}

DimensionSet
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

/* Do totals of the axis name members of the dimension, as they do among what is counted under those? */
static bool
has_totals_of(const Resolver *resolver, const AxisWork *axis, int dimension)
{
	int n = 0;

	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];
		Terms terms;

		if (work->scope.first < 0)
			continue;
		source_poll(resolver->arena->source);
		scope_terms(resolver->arena, work, &terms);
		if (terms.n == 1 && (terms.term[0].dimensions & BIT(dimension)) != 0)
			n++;
	}
	/* A single one may be the stratum's own total. */
	return n > 1 || (n == 1 && resolver->printed->heading.stratum.len == 0);
}

/* Is the part known to be one of another whole? */
static bool
is_of_other(const Resolver *resolver, const Member *part, const Member *whole)
{
	int number = NAME_UNLISTED;

	if (part != NULL && part->number != NAME_UNLISTED)
		number = vocabulary_parent(part->number, page_period(resolver));
	return number != NAME_UNLISTED && number != whole->number;
}

/*
 * Has the axis labels that are known in the parent alone, and others in the child alone: counties, and
 * municipalities below them? Municipalities below another county are none of it.
 */
static bool
is_mixed(const Resolver *resolver, const AxisWork *axis, int parent, int child)
{
	DimensionSet both = BIT(parent) | BIT(child);
	const Member *above = NULL;
	bool whole = false;
	bool part = false;

	for (size_t i = 0; i < axis->n; i++)
	{
		const Label *label = axis->labels[i].label;
		DimensionSet known = label->kind == LABEL_MEMBER ? axis->labels[i].known & both : 0;

		whole |= known == BIT(parent);
		part |= known == BIT(child);
		if ((known & BIT(parent)) != 0)
			above = label->names[parent];
		else if (known != 0 && above != NULL && is_of_other(resolver, label->names[child], above))
			return false;
	}
	return whole && part;
}

/* The one dimension of several that the labels name equally often. */
static int
break_tie(const Resolver *resolver, const AxisWork *axis, DimensionSet candidates)
{
	DimensionSet words = terms_dimension_words(resolver->section);
	DimensionSet open = candidates & ~fixed_set(resolver);

	if (open != 0)
		candidates = open;
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		int parent = dimension_parent(dimension);

		if (parent != DIM_NONE && (candidates & BIT(dimension)) != 0 &&
			(candidates & BIT(parent)) != 0 &&
			(has_totals_of(resolver, axis, parent) || is_mixed(resolver, axis, parent, dimension)))
			return dimension;
	}
	if ((candidates & words) != 0)
		candidates &= words;
	return first_dimension(candidates);
}

/* The dimension that most labels are known in, or what is counted under it where the section says so and both are there. */
static int
part_of_mixed(const Resolver *resolver, const AxisWork *axis, int dimension)
{
	int child = dimension != DIM_NONE ? dimension_child(dimension) : DIM_NONE;

	return child != DIM_NONE && (terms_dimension_words(resolver->section) & BIT(child)) != 0 &&
				   is_mixed(resolver, axis, dimension, child)
			   ? child
			   : dimension;
}

static void
set_dimension(AxisWork *axis, int dimension)
{
	axis->axis.kind = AXIS_DIMENSION;
	axis->axis.dimension = dimension;
}

/*
 * Is the axis of months or of measures, or does it have labels that are neither? Rows that nothing knows beside a
 * measure are of something; columns are measures, too.
 */
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
		if (kind == LABEL_MEASURE && !(axis->is_rows && axis->kinds[LABEL_UNKNOWN] > 0))
			axis->axis.kind = AXIS_MEASURE;
	}
}

/* Are there labels whose dimension nothing has told yet? */
static bool
is_open(const AxisWork *axis)
{
	return axis->axis.kind == AXIS_UNKNOWN && axis->votes.labels > 0 && axis_candidates(axis) == 0;
}

/* Does the section speak of dimensions and of nothing else? */
bool
section_is_complete(const Resolver *resolver)
{
	for (int i = 0; i < resolver->section->n; i++)
	{
		if (resolver->section->term[i].kind == TERM_UNKNOWN)
			return false;
	}
	return resolver->section->n > 0 && !resolver->section->too_long;
}

/* Does the corner label call the rows what the title does, and nothing listed: "Næring"? */
static bool
is_titled_corner(Resolver *resolver)
{
	Slice corner = corner_name(resolver);

	for (int i = 0; corner.len > 0 && i < resolver->breakdown->n; i++)
	{
		if (text_same(resolver->breakdown->term[i].text, corner))
			return true;
	}
	return false;
}

/*
 * Axes whose labels nobody knows are what the section names beyond what is
 * told already, in the words' order: rows, columns, then the pieces of the
 * stratum that nobody knows either.
 */
void
decide_by_section(Resolver *resolver, int n_unknown)
{
	DimensionSet told = explained_by(axis_set(&resolver->rows) | axis_set(&resolver->columns) |
									 fixed_set(resolver) | resolver->named_whole);
	AxisWork *open[2];
	int words[2];
	int n_open = 0;
	int n_words = 0;

	if (is_open(&resolver->rows) && !is_titled_corner(resolver))
		open[n_open++] = &resolver->rows;
	if (is_open(&resolver->columns))
		open[n_open++] = &resolver->columns;
	if (n_open == 0 || !section_is_complete(resolver))
		return;
	for (int i = 0; i < resolver->section->n; i++)
	{
		const Term *term = &resolver->section->term[i];
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

/* Rows whose labels nobody knows are what their corner label says: "Yrke", "Fylke". */
static void
decide_by_corner(Resolver *resolver)
{
	const HeadingRows *headings = &resolver->printed->headings;
	Terms terms;

	if (!is_open(&resolver->rows) || headings->n == 0)
		return;
	terms_parse_section(text_clean(headings->row[headings->n - 1].label, resolver->arena), &terms);
	if (terms.n == 1 && terms.term[0].kind == TERM_DIMENSION)
		set_dimension(&resolver->rows, single_dimension(terms.term[0].dimensions));
}

/* An axis of nothing but "Ukjent" is of what the section names, as far as that has such a member. */
static void
decide_by_remainder(Resolver *resolver, AxisWork *axis)
{
	DimensionSet known = terms_dimension_words(resolver->section) & ~fixed_set(resolver);

	if (!is_open(axis) || axis->kinds[LABEL_MEMBER] == 0)
		return;
	for (size_t i = 0; i < axis->n; i++)
	{
		const AxisLabel *work = &axis->labels[i];

		if (work->label->kind == LABEL_MEMBER)
			known &= work->is_remainder ? work->known : 0;
		else if (work->label->kind == LABEL_UNKNOWN)
			return;
	}
	if (single_dimension(known) != DIM_NONE)
		set_dimension(axis, single_dimension(known));
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
bool
is_tied(const AxisWork *axis, DimensionSet dimensions)
{
	return axis->axis.kind != AXIS_DIMENSION && (axis_candidates(axis) & dimensions) == dimensions;
}

/* What the section says of rows that are called like members of the dimension. */
typedef enum SectionVerdict
{
	SECTION_OPEN,
	SECTION_OF_OTHERS, /* it speaks of something that is not listed, and not of the dimension */
	SECTION_OF_PARTS   /* it does so of one member of the dimension: "Bydeler i Bergen" */
} SectionVerdict;

static SectionVerdict
judge_section(const Resolver *resolver, int dimension)
{
	DimensionSet words = explained_by(terms_dimension_words(resolver->section));
	int child = dimension_child(dimension);
	bool others = false;
	bool in_one = false;

	for (int i = 0; i < resolver->section->n; i++)
	{
		const Term *term = &resolver->section->term[i];

		others |= term->kind == TERM_UNKNOWN;
		in_one |= term->kind == TERM_MEMBER && (term->dimensions & BIT(dimension)) != 0;
	}
	if (!others || (words & BIT(dimension)) != 0 ||
		(child != DIM_NONE && (words & BIT(child)) != 0))
		return SECTION_OPEN;
	return in_one ? SECTION_OF_PARTS : SECTION_OF_OTHERS;
}

/* Is the label, which is known in the dimension, the name of a member at the time of the page? A municipality may be gone. */
static bool
is_member_then(const Resolver *resolver, const AxisLabel *work, int dimension)
{
	const Member *name = work->label->names[dimension];

	return dimension != DIM_KOMMUNE || name == NULL || !resolver->context.has_period ||
		   vocabulary_in_force(name->number, page_period(resolver));
}

/* How many labels of the axis are known in the dimension, at the time of the page. */
static size_t
count_then(const Resolver *resolver, const AxisWork *axis, int dimension)
{
	size_t n = 0;

	for (size_t i = 0; i < axis->n; i++)
	{
		const AxisLabel *work = &axis->labels[i];

		n += work->label->kind == LABEL_MEMBER && (work->known & BIT(dimension)) != 0 &&
			 is_member_then(resolver, work, dimension);
	}
	return n;
}

/* Takes labels that are called like members of the dimension, and nothing else, for none. */
static void
disown(AxisWork *axis, int dimension)
{
	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];

		if (work->label->kind != LABEL_MEMBER || work->is_remainder ||
			work->known != BIT(dimension))
			continue;
		axis->kinds[LABEL_MEMBER]--;
		axis->kinds[LABEL_UNKNOWN]++;
		work->label->kind = LABEL_UNKNOWN;
		work->label->names[dimension] = NULL;
		work->known = 0;
	}
	axis->votes.known[dimension] = 0;
}

/*
 * Some of the rows, among those that nothing knows, are called like members of a dimension that the section
 * does not speak of: "Høyere utdanning", a tiltak too, of a section "Utdanningsnivå"; "Fana" of
 * "Bydeler i Bergen". They are none.
 */
static void
disown_few(const Resolver *resolver, AxisWork *axis)
{
	int dimension = single_dimension(axis_candidates(axis));
	SectionVerdict verdict =
		dimension != DIM_NONE ? judge_section(resolver, dimension) : SECTION_OPEN;

	if (verdict == SECTION_OPEN || (verdict == SECTION_OF_OTHERS &&
									count_then(resolver, axis, dimension) * 3 > axis->votes.labels))
		return;
	disown(axis, dimension);
}

/*
 * So are some labels, among those that nothing knows, like a tiltak or a group of those, where there is a title and no
 * heading speaks of any: "Høyere utdanning", "Oppfølging".
 */
static void
disown_tiltak(const Resolver *resolver, AxisWork *axis)
{
	const DimensionSet both = BIT(DIM_TILTAK) | BIT(DIM_TILTAKSGRUPPE);
	size_t n = 0;

	for (size_t i = 0; i < axis->n; i++)
		n += axis->labels[i].label->kind == LABEL_MEMBER && !axis->labels[i].is_remainder;
	if (!resolver->is_of_no_tiltak || n == 0 || n * 3 > axis->votes.labels)
		return;
	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];

		if (work->label->kind != LABEL_MEMBER || work->is_remainder || (work->known & ~both) != 0)
			continue;
		axis->kinds[LABEL_MEMBER]--;
		axis->kinds[LABEL_UNKNOWN]++;
		work->label->kind = LABEL_UNKNOWN;
		work->label->names[DIM_TILTAK] = work->label->names[DIM_TILTAKSGRUPPE] = NULL;
		work->known = 0;
	}
	axis->votes.known[DIM_TILTAK] = axis->votes.known[DIM_TILTAKSGRUPPE] = 0;
}

/* Persons of less are nowhere counted by their age alone. */
#define AGE_MIN 15

bool
label_ages(const AxisLabel *work, AgeBand *band)
{
	FoldedText folded;

	return text_fold(work->name, FOLD_BY_SOUND, &folded) && folded.n_words > 0 &&
		   is_age_band(&folded, 0, folded.n_words - 1, band);
}

/* Do the terms name how long something has lasted? */
static bool
name_duration(const Terms *terms)
{
	for (int i = 0; i < terms->n; i++)
	{
		FoldedText folded;

		if (terms->term[i].kind != TERM_UNKNOWN ||
			!text_fold(text_without_note_mark(terms->term[i].text), FOLD_BY_SOUND, &folded))
			continue;
		for (int word = 0; word < folded.n_words; word++)
		{
			if (is_duration_word(text_words_key(&folded, word, word)))
				return true;
		}
	}
	return false;
}

/* The smallest and the largest age that labels of the axis name; false if none does. */
static bool
age_bounds(const Resolver *resolver, const AxisWork *axis, int *least, int *most)
{
	bool any = false;

	for (size_t i = 0; i < axis->n; i++)
	{
		const AxisLabel *work = &axis->labels[i];
		AgeBand band;
		int low;
		int high;

		source_poll(resolver->arena->source);
		if (work->label->kind != LABEL_MEMBER || work->known != BIT(DIM_ALDER) ||
			!label_ages(work, &band))
			continue;
		low = band.from == NO_AGE ? band.to : band.from;
		high = band.to == AGE_MAX ? band.from : band.to;
		*least = any && *least < low ? *least : low;
		*most = any && *most > high ? *most : high;
		any = true;
	}
	return any;
}

/*
 * Bands of years that begin below what persons are counted by, "Under 1 år", "1-2 år", are no ages where the
 * headings speak of what has lasted: "Varighet"; nor where they end below it, and nothing speaks of ages, or
 * the other axis has those.
 */
static void
disown_durations(Resolver *resolver, AxisWork *axis, const AxisWork *other)
{
	DimensionSet words =
		terms_dimension_words(resolver->section) | terms_dimension_words(resolver->breakdown);
	Terms corner = {.n = 0};
	bool lasted;
	int least;
	int most;
	int other_least;
	int other_most = 0;
	bool are_both;

	if (axis->votes.known[DIM_ALDER] == 0 || !age_bounds(resolver, axis, &least, &most) ||
		least >= AGE_MIN)
		return;
	are_both = other->votes.known[DIM_ALDER] > 0 &&
			   age_bounds(resolver, other, &other_least, &other_most) &&
			   (most < AGE_MIN) != (other_most < AGE_MIN);
	if (axis->is_rows)
		terms_parse_section(corner_name(resolver), &corner);
	if ((are_both && most >= AGE_MIN) || (terms_dimension_words(&corner) & BIT(DIM_ALDER)) != 0)
		return; /* of "Alder og varighet" they are the ages */
	lasted = name_duration(&corner) || name_duration(resolver->section) ||
			 name_duration(resolver->breakdown);
	if (are_both || lasted || ((words & BIT(DIM_ALDER)) == 0 && most < AGE_MIN))
		disown(axis, DIM_ALDER);
}

/* How many rows that nothing knows stand behind the row. */
static size_t
unknown_behind(const AxisWork *axis, size_t row)
{
	size_t n = 0;

	while (row + n + 1 < axis->n && axis->labels[row + n + 1].label->kind == LABEL_UNKNOWN)
		n++;
	return n;
}

/*
 * Do all rows that are known, several, stand each over the same rows, which nothing knows: "Kvinner", "Grunnskole",
 * "Høyere", "Menn", "Grunnskole", "Høyere"? Then the axis is of what those are.
 */
static bool
are_over_the_same(const Resolver *resolver, const AxisWork *axis)
{
	size_t first = axis->n;
	size_t heads = 0;
	size_t size = 0;

	for (size_t i = 0; i < axis->n; i++)
	{
		source_poll(resolver->arena->source);
		if (axis->labels[i].label->kind != LABEL_MEMBER)
			continue;
		if (heads++ == 0)
		{
			first = i;
			size = unknown_behind(axis, i);
		}
		if (size < 2 || unknown_behind(axis, i) != size)
			return false;
		for (size_t j = 1; j <= size; j++)
		{
			if (!text_same(axis->labels[i + j].label->text, axis->labels[first + j].label->text))
				return false;
		}
	}
	return heads > 1 && heads * size == axis->kinds[LABEL_UNKNOWN];
}

/* Does any of the terms name what nothing lists? */
static bool
name_unlisted(const Terms *terms)
{
	for (int i = 0; i < terms->n; i++)
	{
		FoldedText folded;

		/* "Aldersfordeling" */
		if (terms->term[i].kind == TERM_UNKNOWN &&
			text_fold(terms->term[i].text, FOLD_BY_SOUND, &folded) &&
			slice_find(text_key(&folded), SLICE_LITERAL("alder")) == NULL)
			return true;
	}
	return false;
}

/* Does a label of the axis say that its numbers are years? */
static bool
any_says_years(const AxisWork *axis)
{
	for (size_t i = 0; i < axis->n; i++)
	{
		FoldedText folded;

		if (axis->labels[i].known == BIT(DIM_ALDER) &&
			(!text_fold(axis->labels[i].name, FOLD_BY_SOUND, &folded) ||
			 slice_find(text_key(&folded), SLICE_LITERAL("ar")) != NULL ||
			 slice_find(text_key(&folded), SLICE_LITERAL("years")) != NULL))
			return true;
	}
	return false;
}

/* Are all ages of the axis bands that NAV uses: "20-24", "25-29"? */
static bool
are_listed_ages(const AxisWork *axis)
{
	for (size_t i = 0; i < axis->n; i++)
	{
		if (axis->labels[i].known == BIT(DIM_ALDER) &&
			axis->labels[i].label->names[DIM_ALDER] == NULL)
			return false;
	}
	return true;
}

/* The lowest corner label; empty if there is none. */
static Slice
printed_corner(const Resolver *resolver)
{
	const HeadingRows *headings = &resolver->printed->headings;

	return headings->n > 0 ? text_clean(headings->row[headings->n - 1].label, resolver->arena)
						   : (Slice) {NULL, 0};
}

/*
 * "20-39", "40-59" and "100", which do not say that they are years, are no ages where the corner, or
 * the section above a blank one or above known rows, speaks of something else, "Uføregrad", and nothing speaks of ages;
 * nor are they all bands that NAV uses.
 */
static void
disown_bare_bands(Resolver *resolver, AxisWork *axis)
{
	DimensionSet words =
		terms_dimension_words(resolver->section) | terms_dimension_words(resolver->breakdown);
	Terms corner;
	bool others;

	if (axis->votes.known[DIM_ALDER] == 0 || (words & BIT(DIM_ALDER)) != 0 || are_listed_ages(axis))
		return;
	terms_parse_section(printed_corner(resolver), &corner);
	others = axis->is_rows
				 ? name_unlisted(&corner) || (corner.n == 0 && name_unlisted(resolver->section))
				 : name_unlisted(resolver->section) && votes_leaders(&resolver->rows.votes) != 0;
	if ((terms_dimension_words(&corner) & BIT(DIM_ALDER)) == 0 && others && !any_says_years(axis))
		disown(axis, DIM_ALDER);
}

void
dimensions_decide(Resolver *resolver)
{
	AxisWork *axes[2] = {&resolver->rows, &resolver->columns};
	DimensionSet candidates[2];

	disown_few(resolver, &resolver->rows);
	disown_tiltak(resolver, &resolver->rows);
	disown_tiltak(resolver, &resolver->columns);
	disown_bare_bands(resolver, &resolver->rows);
	disown_bare_bands(resolver, &resolver->columns);
	disown_durations(resolver, &resolver->rows, &resolver->columns);
	disown_durations(resolver, &resolver->columns, &resolver->rows);
	for (int i = 0; i < 2; i++)
	{
		int dimension;

		set_plain_kind(axes[i]);
		candidates[i] =
			axes[i]->is_rows && are_over_the_same(resolver, axes[i]) ? 0 : axis_candidates(axes[i]);
		dimension = part_of_mixed(resolver, axes[i], single_dimension(candidates[i]));
		if (dimension != DIM_NONE)
			set_dimension(axes[i], dimension);
	}
	fix_stratum(resolver);
	for (int i = 0; i < 2; i++)
	{
		if (axes[i]->axis.kind != AXIS_DIMENSION && candidates[i] != 0)
			set_dimension(axes[i], break_tie(resolver, axes[i], candidates[i]));
	}
	decide_by_corner(resolver);
	decide_by_section(resolver, 0);
	decide_by_remainder(resolver, &resolver->rows);
	decide_by_remainder(resolver, &resolver->columns);
	decide_by_guess(&resolver->rows);
	decide_by_guess(&resolver->columns);
	fix_section_members(resolver);
	fix_by_first_total(resolver);
}
