/*-------------------------------------------------------------------------
 *
 * members.c
 *	  The members that the labels of an axis name.
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/resolver.h"
#include "words/coded.h"

const Member *
remembered_name(const Resolver *resolver, Slice text, int dimension)
{
	const Remembered *remembered = resolver->remembered;

	for (int i = 0; i < remembered->n; i++)
	{
		if (remembered->names[i].dimension == dimension &&
			text_same(remembered->names[i].text, text))
			return &remembered->names[i];
	}
	return NULL;
}

static void
remember(Resolver *resolver, Slice text, int dimension)
{
	Remembered *remembered = resolver->remembered;

	if (remembered->n == REMEMBERED_MAX || text.len > TEXT_KEY_MAX)
		return;
	for (int i = 0; i < remembered->n; i++)
	{
		if (remembered->names[i].dimension == dimension &&
			slice_equal(remembered->names[i].text, text))
			return;
	}
	remembered->names[remembered->n++] =
		(Member) {arena_copy(remembered->arena, text), dimension, NAME_UNLISTED, -1};
}

const Member *
unlisted_name(Resolver *resolver, Slice text, int dimension)
{
	Member *name = arena_alloc(resolver->arena, sizeof(Member));

	if (name == NULL)
		return NULL;
	text = text_spell_ligatures(text, resolver->arena);
	*name = (Member) {text, dimension, NAME_UNLISTED, -1};
	remember(resolver, text, dimension);
	return name;
}

bool
unlisted_above(Resolver *resolver, AxisLabel *work, Slice text, int dimension)
{
	const Member **names = arena_array(resolver->arena, N_DIMENSIONS, sizeof(*names));

	if (names == NULL)
		return false;
	for (int other = 0; other < N_DIMENSIONS; other++)
		names[other] = work->above != NULL ? work->above[other] : NULL;
	names[dimension] = unlisted_name(resolver, text, dimension);
	work->above = names;
	return true;
}

/*
 * Guesses for the labels that the vocabulary does not know, none where two
 * labels printed differently would become one name.
 */
static void
guess_members(Resolver *resolver, AxisWork *axis, int dimension)
{
	const AxisLabel *owner[VOCABULARY_MAX] = {NULL};
	bool taken[VOCABULARY_MAX] = {false};

	for (size_t i = 0; i < axis->n; i++)
	{
		const Member *name = axis->labels[i].label->names[dimension];

		if (axis->labels[i].label->kind == LABEL_MEMBER && name != NULL)
			taken[name->number] = true;
	}
	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];

		if (work->label->kind != LABEL_UNKNOWN)
			continue;
		source_poll(resolver->arena->source);
		work->guess = vocabulary_guess(work->name, dimension);
		if (work->guess == NULL)
			continue;
		if (owner[work->guess->number] == NULL)
			owner[work->guess->number] = work;
		else if (!text_same(owner[work->guess->number]->name, work->name))
			taken[work->guess->number] = true;
	}
	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];

		if (work->guess != NULL && taken[work->guess->number])
			work->guess = NULL;
	}
}

/* Are there Greek or Cyrillic letters in it? They begin with these bytes, U+0380 to U+04FF. */
static bool
has_foreign_letters(Slice text)
{
	for (size_t i = 0; i < text.len; i++)
	{
		if ((unsigned char) text.ptr[i] >= 0xCE && (unsigned char) text.ptr[i] <= 0xD3)
			return true;
	}
	return false;
}

/* The period that the label is about, as far as it or its page says so; else none. */
static Period
period_of(const Resolver *resolver, const AxisLabel *work)
{
	if (work->label->has_period)
		return work->label->period;
	return page_period(resolver);
}

/*
 * The municipality of a label with its code, in the division of its time. Where the name is
 * another one's, the code is believed, and that is told.
 */
static const Member *
name_coded(Resolver *resolver, const AxisLabel *work)
{
	FoldedText folded;
	const Member *member;
	Spelling spelling;

	if (!text_fold(work->name, FOLD_BY_SOUND, &folded) || !is_coded(&folded))
		return NULL;
	member = coded_member(&folded, period_of(resolver, work), &spelling);
	if (member == NULL)
		label_tell(resolver, work, DIAGNOSTIC_UNKNOWN_LABEL, (Slice) {NULL, 0});
	else if (spelling == SPELLING_CLOSE)
		label_tell(resolver, work, DIAGNOSTIC_LABEL_CORRECTED, member->text);
	else if (spelling == SPELLING_OTHER)
		label_tell_as(resolver, work, SEVERITY_WARNING, DIAGNOSTIC_LABEL_CORRECTED, member->text);
	return member;
}

/* A label that is known: in the axis's dimension if it can be, else in its own. */
static void
name_known(Resolver *resolver, const AxisWork *axis, AxisLabel *work)
{
	Label *label = work->label;
	int dimension = axis->axis.dimension;
	const Member *name;

	if (axis->axis.kind != AXIS_DIMENSION || (work->known & DIMENSION_BIT(dimension)) == 0)
	{
		for (dimension = 0; (work->known & DIMENSION_BIT(dimension)) == 0;)
			dimension++;
		/* A group among its tiltak, a county among its municipalities. */
		if (dimension_parent(axis->axis.dimension) == dimension ||
			axis->axis.kind != AXIS_DIMENSION)
			label->aggregation = label->names[dimension] != NULL &&
										 label->names[dimension] == resolver->fixed[dimension]
									 ? AGGREGATES_ALL /* the county that all of them are in */
									 : AGGREGATES_PART;
		if (label->aggregation == AGGREGATES_PART && resolver->fixed[dimension] != NULL)
			label_tell(resolver, work, DIAGNOSTIC_PARENT_UNCLEAR, resolver->fixed[dimension]->text);
	}
	name = label->names[dimension];
	memset(label->names, 0, sizeof(label->names));
	if (name == NULL && dimension == DIM_KOMMUNE)
		name = name_coded(resolver, work);
	if (name == NULL)
		name = unlisted_name(resolver, work->name, dimension); /* an age band */
	else if (dimension != DIM_KOMMUNE &&
			 (!text_same(work->name, name->text) || has_foreign_letters(work->name)))
		label_tell(resolver, work, DIAGNOSTIC_LABEL_CORRECTED, name->text);
	label->names[dimension] = name;
}

/* Has the text five capitals or more, and no small letter: more than an abbreviation? Some converters write headings so. */
static bool
is_in_capitals(Slice text)
{
	int capitals = 0;

	for (size_t i = 0; i < text.len; i++)
	{
		Slice rest = {text.ptr + i, text.len - i};

		if (text_begins_small(rest))
			return false;
		capitals += text_begins_capital(rest);
	}
	return capitals >= 5;
}

/* The name of the label behind a code that it has: "18 Nordland". */
static Slice
name_without_code(const AxisLabel *work)
{
	Slice name = work->name;

	while (name.len > 0 && (is_digit(name.ptr[0]) || name.ptr[0] == ' '))
		name = (Slice) {name.ptr + 1, name.len - 1};
	return name;
}

/* Do most names of the axis begin with a capital? One that does not may have lost its beginning. */
static bool
begin_with_capitals(const AxisWork *axis)
{
	size_t capitals = 0;
	size_t small = 0;

	for (size_t i = 0; i < axis->n; i++)
	{
		Slice name = name_without_code(&axis->labels[i]);

		capitals += text_begins_capital(name);
		small += text_begins_small(name);
	}
	return capitals > small;
}

/*
 * Is a digit between two letters of the text, as where texts are printed over each other, do three touch a word,
 * "tiltak626567", or is there a sign of a script that NAV does not write?
 */
static bool
has_noise(Slice text)
{
	for (size_t i = 0; i < text.len; i++)
	{
		if ((unsigned char) text.ptr[i] >= 0xE3 ||
			(i > 0 && i + 1 < text.len && is_digit(text.ptr[i]) &&
			 is_ascii_letter(text.ptr[i - 1]) &&
			 (is_ascii_letter(text.ptr[i + 1]) ||
			  (i + 2 < text.len && is_digit(text.ptr[i + 1]) && is_digit(text.ptr[i + 2])))))
			return true;
	}
	return false;
}

/* Does each of three letters in a row stand twice, as where a text is printed over itself: "rreett"? */
static bool
is_printed_twice(Slice text)
{
	int pairs = 0;

	for (size_t i = 0; i + 1 < text.len && pairs < 3;)
	{
		bool pair = is_ascii_letter(text.ptr[i]) && text.ptr[i] == text.ptr[i + 1];

		pairs = pair ? pairs + 1 : 0;
		i += pair ? 2 : 1;
	}
	return pairs == 3;
}

/* Do two numbers stand behind each other in the text, behind a name: cells of a row, "Rogaland 3 5"? */
static bool
has_cells(Slice text)
{
	size_t numbers = 0;
	const char *end = slice_end(text);

	for (const char *p = text.ptr; p < end && numbers < 2;)
	{
		const char *word = p;
		size_t space;

		while (p < end && text_space_length(p, end) == 0)
			p++;
		numbers = word > text.ptr && slice_is_digits(slice_between(word, p)) ? numbers + 1 : 0;
		while (p < end && (space = text_space_length(p, end)) > 0)
			p += space;
	}
	return numbers == 2;
}

/* Has the text a bracket that is opened and not closed, or the other way around? Not behind a letter: "a) Industri". */
static bool
has_open_bracket(Slice text)
{
	int open = 0;

	for (size_t i = text.len > 2 && text.ptr[1] == ')' ? 2 : 0; i < text.len && open >= 0; i++)
	{
		open += text.ptr[i] == '(' || text.ptr[i] == '[';
		open -= text.ptr[i] == ')' || text.ptr[i] == ']';
	}
	return open != 0;
}

/* Ends the text in a word that another one must follow, "Gjennomsnitt hittil", so that its end is lost? */
static bool
is_cut(Slice text)
{
	static const char *const words[] = {"av",  "for", "fra", "hittil", "i",
										"med", "og",  "pa",	 "siden",  "til"};
	FoldedText folded;

	return text_fold(text, FOLD_BY_SOUND, &folded) && folded.n_words > 1 &&
		   SLICE_IS_ONE_OF(text_words_key(&folded, folded.n_words - 1, folded.n_words - 1), words);
}

bool
may_be_spoilt(Slice name, Arena *arena)
{
	return text_has_control(name) || has_noise(text_spell_ligatures(name, arena)) ||
		   is_in_capitals(name) || is_printed_twice(name) || has_cells(name) ||
		   has_open_bracket(name) || is_cut(name);
}

/* May the unknown label be spoilt, by itself or beside those of its axis, which begin with capitals? */
static bool
is_spoilt_label(Resolver *resolver, const AxisWork *axis, const AxisLabel *work)
{
	return may_be_spoilt(work->name, resolver->arena) ||
		   (axis->capitals && text_begins_small(name_without_code(work)));
}

/* Tells that the label is unknown. */
static void
tell_unknown(Resolver *resolver, const AxisLabel *work, bool spoilt)
{
	label_tell_as(resolver, work, spoilt ? SEVERITY_WARNING : SEVERITY_INFO,
				  DIAGNOSTIC_UNKNOWN_LABEL, (Slice) {NULL, 0});
}

/* A label that nothing knows: close to a name, or a name of its own, or outside the dimensions. */
static void
name_unknown(Resolver *resolver, const AxisWork *axis, AxisLabel *work)
{
	Label *label = work->label;

	label->kind = LABEL_UNKNOWN;
	memset(label->names, 0, sizeof(label->names));
	if (work->guess != NULL)
	{
		label->kind = LABEL_MEMBER;
		label->names[axis->axis.dimension] = work->guess;
		label_tell(resolver, work, DIAGNOSTIC_LABEL_CORRECTED, work->guess->text);
		return;
	}
	/* A row among months that is none is not of everybody. */
	if (label->text.len > 0 && axis->is_rows && axis->axis.kind == AXIS_MONTH)
	{
		Slice *other = &resolver->others[DIM_OF_ROWS - N_LISTED];

		*other = other->len > 0 ? *other : SLICE_LITERAL("rad");
		label->names[DIM_OF_ROWS] = unlisted_name(resolver, work->name, DIM_OF_ROWS);
		tell_unknown(resolver, work, true);
		return;
	}
	if (label->text.len > 0 && (axis->is_rows || axis->axis.kind == AXIS_DIMENSION))
		tell_unknown(resolver, work,
					 is_spoilt_label(resolver, axis, work) ||
						 (!axis->is_rows && resolver->columns_assumed));
	/* A column without a heading beside those that have one; of rows, cells tell. */
	if (label->text.len == 0 && !axis->is_rows && axis->axis.kind == AXIS_DIMENSION)
		label_tell(resolver, work, DIAGNOSTIC_MISSING_LABEL, (Slice) {NULL, 0});
	if (axis->axis.kind == AXIS_DIMENSION && label->text.len > 0)
	{
		label->kind = LABEL_MEMBER;
		label->names[axis->axis.dimension] =
			unlisted_name(resolver, work->name, axis->axis.dimension);
		if (work->says_part)
			label->aggregation = AGGREGATES_PART;
	}
	else if (!axis->is_rows && axis->axis.kind != AXIS_DIMENSION)
	{
		bool measured = label->measure.len > 0;
		const Measure *measure =
			measure_by_own_name(measured ? label->text : work->name, resolver->arena);

		if (measure == NULL)
			return;

		label_tell(resolver, work, DIAGNOSTIC_MEASURE_ASSUMED, (Slice) {NULL, 0});
		label->kind = LABEL_MEASURE;
		label->measure = measure->id;
		label->measure_kind = measure->kind;
	}
}

void
name_above(AxisLabel *work)
{
	for (int dimension = 0; work->above != NULL && dimension < N_DIMENSIONS; dimension++)
	{
		if (work->label->names[dimension] == NULL)
			work->label->names[dimension] = work->above[dimension];
	}
}

/* Tells of a municipality over the label whose code is another one's, so that it is none that is known: "3001 Moss". */
static void
tell_unknown_above(Resolver *resolver, const AxisLabel *work)
{
	const Member *name = work->above != NULL ? work->above[DIM_KOMMUNE] : NULL;

	if (name != NULL && name->number == NAME_UNLISTED)
		label_tell_as(resolver, work, SEVERITY_WARNING, DIAGNOSTIC_UNKNOWN_LABEL,
					  (Slice) {NULL, 0});
}

/* "Av dette: Menn" is of what the row names that it is a part of, in the dimensions that it does not name itself. */
static void
name_part(Resolver *resolver, AxisLabel *work, const AxisLabel *whole)
{
	if (work->coded_part)
		work->label->names[DIM_KOMMUNE] = name_coded(resolver, work);
	for (int dimension = 0; whole != NULL && dimension < N_DIMENSIONS; dimension++)
	{
		if (work->label->names[dimension] == NULL && whole->label->kind == LABEL_MEMBER)
			work->label->names[dimension] = whole->label->names[dimension];
	}
}

/* Tells of a measure that is assumed, or not listed. What has become one for want of anything else has been told. */
static void
tell_unlisted_measure(Resolver *resolver, const AxisLabel *work)
{
	if (work->measure == NULL || (measure_is_listed(work->measure->id) && !work->measure_assumed))
		return;
	if (work->measure_assumed ||
		(work->label->kind != LABEL_MEASURE && !measure_is_named(work->measure->id)))
		label_tell(resolver, work, DIAGNOSTIC_MEASURE_ASSUMED, work->measure->id);
	else if (measure_is_named(work->measure->id))
		tell_unknown(resolver, work, is_cut(work->name));
}

void
members_name(Resolver *resolver, AxisWork *axis)
{
	const AxisLabel *whole = NULL;
	bool any_measure = false;

	if (axis->axis.kind == AXIS_DIMENSION &&
		axis->votes.known[axis->axis.dimension] < axis->votes.labels)
		guess_members(resolver, axis, axis->axis.dimension);
	axis->capitals = begin_with_capitals(axis);
	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];
		bool elsewhere = axis->axis.kind != AXIS_DIMENSION ||
						 (work->known & DIMENSION_BIT(axis->axis.dimension)) == 0;
		bool foreign = work->is_remainder && elsewhere && work->label->kind != LABEL_HEADING;

		source_poll(resolver->arena->source);
		if (work->label->kind == LABEL_MEMBER && !foreign)
			name_known(resolver, axis, work);
		else if (work->label->kind == LABEL_UNKNOWN || foreign)
			name_unknown(resolver, axis, work);
		if (work->label->kind == LABEL_PART)
			name_part(resolver, work, whole);
		else
			whole = work;
		if (work->label->kind != LABEL_TOTAL)
			name_above(work);
		tell_unknown_above(resolver, work);
		tell_unlisted_measure(resolver, work);
		any_measure |= work->label->kind == LABEL_MEASURE;
	}
	/* Headings that nothing knows have become measures by their own names. */
	if (axis->axis.kind == AXIS_UNKNOWN && any_measure)
		axis->axis.kind = AXIS_MEASURE;
}
