/*-------------------------------------------------------------------------
 *
 * labels.c
 *	  The labels of a table's axes by their own words: headings that stand over
 *	  one another, rows under one with less indent, and votes for a dimension.
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/label_columns.h"

#include "text/ascii.h"

DimensionSet
axis_candidates(const AxisWork *axis)
{
	return votes_leaders(&axis->votes);
}

static bool
wraps(Slice text)
{
	return text.len > 0 &&
		   (memchr(text.ptr, '\n', text.len) != NULL || memchr(text.ptr, '\r', text.len) != NULL ||
			memchr(text.ptr, '\t', text.len) != NULL);
}

/* A label of several lines or cells: a space for each line end or tab and what white space is around it. */
static Slice
on_one_line(Arena *arena, Slice text)
{
	char *out = arena_alloc(arena, text.len);
	const char *p = text.ptr;
	const char *end = slice_end(text);
	size_t used = 0;

	if (out == NULL)
		return (Slice) {NULL, 0};
	while (p < end)
	{
		size_t space = text_space_length(p, end);

		if (space > 0 && used > 0 && out[used - 1] == ' ')
			p += space;
		else if (space > 0)
		{
			out[used++] = ' ';
			p += space;
		}
		else
			out[used++] = *p++;
	}
	return (Slice) {out, used};
}

/* Takes over what a label means by its own words. */
static void
take_meaning(Resolver *resolver, AxisWork *axis, AxisLabel *work, const Meaning *meaning)
{
	Label *label = work->label;

	label->kind = meaning->kind;
	label->period = meaning->period;
	label->has_period = meaning->has_period;
	label->undated = meaning->undated;
	memcpy(label->names, meaning->names, sizeof(label->names));
	work->name = meaning->name;
	work->measure = meaning->measure;
	work->measure_assumed = meaning->measure_assumed;
	work->above = meaning->above;
	work->scope = meaning->scope;
	work->scope_terms = NULL;
	work->known = meaning->known;
	work->is_remainder = meaning->is_remainder;
	work->in_total = meaning->in_total;
	axis->kinds[meaning->kind]++;
	if (meaning->mended.len > 0)
		label_tell(resolver, work, DIAGNOSTIC_LABEL_CORRECTED, meaning->mended);
}

/* The same of a name and nothing else, for which no rule needs to be asked. */
static void
take_name(AxisWork *axis, AxisLabel *work, const Sense *sense)
{
	Label *label = work->label;

	label->kind = sense->is_total ? LABEL_TOTAL : LABEL_MEMBER;
	memcpy(label->names, sense->names, sizeof(label->names));
	work->name = label->text;
	work->measure = NULL;
	work->measure_assumed = false;
	work->above = NULL;
	work->scope = NO_WORDS;
	work->scope_terms = NULL;
	work->known = sense->known;
	work->is_remainder = sense->is_remainder;
	work->in_total = false;
	axis->kinds[label->kind]++;
}

/* What was taken over. */
static Meaning
meaning_of(const AxisLabel *work)
{
	const Label *label = work->label;
	Meaning meaning = {.kind = label->kind,
					   .name = work->name,
					   .known = work->known,
					   .is_remainder = work->is_remainder,
					   .scope = work->scope,
					   .has_period = label->has_period,
					   .undated = label->undated,
					   .period = label->period,
					   .measure = work->measure,
					   .above = work->above,
					   .in_total = work->in_total};

	memcpy(meaning.names, label->names, sizeof(meaning.names));
	return meaning;
}

/* Of which dimension codes alone are, as the corner label says: "Kommunenr"; DIM_NONE if it does not. */
static int
dimension_of_codes(Resolver *resolver)
{
	const HeadingRows *headings = &resolver->printed->headings;
	FoldedText folded;
	Slice key;

	if (headings->n == 0 ||
		!text_fold(text_clean(headings->row[headings->n - 1].label, resolver->arena), FOLD_BY_SOUND,
				   &folded) ||
		folded.n_words == 0)
		return DIM_NONE;
	key = text_words_key(&folded, 0, 0);
	return slice_starts_with(key, "kommune") || slice_is(key, "knr") ? DIM_KOMMUNE
		   : slice_starts_with(key, "fylke")						 ? DIM_FYLKE
																	 : DIM_NONE;
}

/* "0301" alone, where the corner label says that codes stand here. */
static bool
read_code(Resolver *resolver, Slice text, Meaning *meaning)
{
	Period period = page_period(resolver);
	const Member *member;

	if (resolver->dimension_of_codes == DIM_NONE || !slice_is_digits(text) || text.len > CODE_MAX)
		return false;
	member = vocabulary_by_code(text, resolver->dimension_of_codes, period);
	if (member == NULL)
		return false;
	*meaning = (Meaning) {.kind = LABEL_MEMBER,
						  .name = member->text,
						  .known = DIMENSION_BIT(member->dimension),
						  .scope = NO_WORDS};
	meaning->names[member->dimension] = member;
	return true;
}

/* "III" or "3." as digits; what is neither as it is. */
static Slice
quarter_number(Slice text)
{
	static const Slice numbers[] = {SLICE_LITERAL("I"), SLICE_LITERAL("II"), SLICE_LITERAL("III"),
									SLICE_LITERAL("IV")};
	static const char digits[] = "1234";

	if (slice_ends_with(text, "."))
		text.len--;
	for (int i = 0; i < 4; i++)
	{
		if (slice_equal(text, numbers[i]))
			return (Slice) {digits + i, 1};
	}
	return text;
}

/* "3" alone, where the corner label says that months, or quarters, stand here, and the page in which year. */
static bool
read_counted_period(Resolver *resolver, const AxisWork *axis, Slice text, Meaning *meaning)
{
	char counted[] = "  . kvartal";
	size_t length = sizeof(counted) - 1;
	PeriodResult result;

	if (resolver->counted == COUNTS_QUARTERS)
		text = quarter_number(text);
	if (resolver->counted_on != axis || !slice_is_digits(text) || text.len > 2 ||
		!resolver->context.has_period)
		return false;
	*meaning = (Meaning) {.kind = LABEL_PERIOD, .name = text, .scope = NO_WORDS};
	memcpy(counted + 2 - text.len, text.ptr, text.len);
	result = period_parse_within(
		resolver->counted == COUNTS_MONTHS ? text : text_trim((Slice) {counted, length}),
		page_period(resolver), &meaning->period);
	meaning->has_period = result == PERIOD_OK;
	/* Of several years, columns have to say which. */
	meaning->undated = result == PERIOD_AMBIGUOUS && resolver->counted == COUNTS_MONTHS;
	return meaning->has_period || meaning->undated;
}

/* "1944" below "Fødselsår": a name that nothing knows. */
static bool
read_cohort(const Resolver *resolver, const AxisWork *axis, Slice text, Meaning *meaning)
{
	Period period;

	if (resolver->cohorts != axis || text.len == 0 || !is_digit(text.ptr[0]) ||
		!period_parse(text, &period))
		return false;
	*meaning = (Meaning) {.kind = LABEL_UNKNOWN, .name = text, .scope = NO_WORDS};
	return true;
}

/* Does the first label of the rows, or of the columns, begin with a digit, as years do? */
static bool
begins_with_digit(Resolver *resolver, bool rows)
{
	const PrintedTable *printed = resolver->printed;
	Slice text = {NULL, 0};

	if (rows && printed->n_rows > 0)
		text = text_clean(printed->rows[0].row.label, resolver->arena);
	else if (!rows && printed->n_columns > 0)
		text = text_clean(printed->columns[0].printed, resolver->arena);
	return text.len > 0 && is_digit(text.ptr[0]);
}

/* The axis whose years are none of the statistic, as the corner label says, or what the table is by; NULL: none. */
static const AxisWork *
find_cohorts(Resolver *resolver)
{
	const HeadingRows *headings = &resolver->printed->headings;
	const Terms *by = resolver->section;

	if (headings->n > 0 && resolver->printed->label_columns <= 1 &&
		is_cohort_label(text_clean(headings->row[headings->n - 1].label, resolver->arena)))
		return &resolver->rows;
	for (int i = 0; i < by->n; i++)
	{
		if (is_cohort_label(by->term[i].text))
			return begins_with_digit(resolver, true)	? &resolver->rows
				   : begins_with_digit(resolver, false) ? &resolver->columns
														: NULL;
	}
	return NULL;
}

/*
 * The axis on which numbers alone count months or quarters, as the corner label says: the rows, if the first of them is a
 * number or a period, else the columns. NULL: none.
 */
static const AxisWork *
find_counted(Resolver *resolver, CountedPeriods *counted)
{
	const PrintedTable *printed = resolver->printed;
	Slice first;
	Meaning meaning;
	Sense sense;

	*counted = COUNTS_NOTHING;
	if (printed->headings.n == 0 || printed->label_columns > 1)
		return NULL;
	*counted = corner_counts(
		text_clean(printed->headings.row[printed->headings.n - 1].label, resolver->arena));
	if (*counted == COUNTS_NOTHING || printed->n_rows == 0)
		return NULL;
	first = text_clean(printed->rows[0].row.label, resolver->arena);
	if (slice_is_digits(quarter_number(first)))
		return &resolver->rows;
	sense_read(&sense, first);
	rules_read(&resolver->context, first, &sense, &meaning);
	return meaning.has_period || meaning.undated ? &resolver->rows : &resolver->columns;
}

/* A label as printed, in the document. */
static void
read_printed(Resolver *resolver, AxisWork *axis, AxisLabel *work)
{
	Meaning meaning;
	const Sense *sense = sense_of(resolver->senses, work->printed, resolver->arena);
	Slice text = sense->clean;

	if (wraps(text))
		text = on_one_line(resolver->arena, text);
	else if (sense->in_buffer)
		text = arena_copy(resolver->arena, text);
	work->label->text = text;
	if (is_plain_name(sense))
	{
		take_name(axis, work, sense);
		return;
	}
	if (!(axis->is_rows && read_code(resolver, text, &meaning)) &&
		!read_counted_period(resolver, axis, text, &meaning) &&
		!read_cohort(resolver, axis, text, &meaning))
		rules_read(&resolver->context, text, sense, &meaning);
	take_meaning(resolver, axis, work, &meaning);
}

/* The name behind the number of its row: "Oslo" of "1. Oslo", where it is the first one; else empty. */
static Slice
behind_number(Slice printed, size_t number)
{
	Slice text = text_trim(printed);
	size_t digits = 0;
	size_t value = 0;

	while (digits < text.len && digits < 4 && is_digit(text.ptr[digits]))
		value = value * 10 + (size_t) (text.ptr[digits++] - '0');
	if (digits == 0 || value != number || digits + 2 >= text.len ||
		(text.ptr[digits] != '.' && text.ptr[digits] != ')') || text.ptr[digits + 1] != ' ')
		return (Slice) {NULL, 0};
	return text_trim((Slice) {text.ptr + digits + 1, text.len - digits - 1});
}

/*
 * Are the rows numbered, "1. Oslo", "2. Rogaland"? Those before and behind them need not be: totals. "1. kvartal" and
 * "1. generasjon" are no names with a number.
 */
static bool
are_numbered(Resolver *resolver)
{
	const PrintedTable *printed = resolver->printed;
	Slice before = {NULL, 0};
	size_t n = 0;
	bool ended = false;

	for (size_t i = 0; i < resolver->rows.n && printed->label_columns <= 1; i++)
	{
		const GridRow *row = &printed->rows[i].row;
		Slice name = behind_number(row->label, n + 1);
		Meaning meaning;
		Sense sense;

		source_poll(resolver->arena->source);
		if (name.len == 0)
		{
			ended = n > 0;
			continue;
		}
		sense_read(&sense, text_trim(row->label));
		rules_read(&resolver->context, text_trim(row->label), &sense, &meaning);
		if (ended || meaning.kind != LABEL_UNKNOWN || text_begins_small(name) ||
			text_same(name, before))
			return false;
		before = name;
		n++;
	}
	return n > 1;
}

/* A label without the number of its row, which is told. */
static void
read_numbered(Resolver *resolver, AxisWork *axis, AxisLabel *work, size_t number)
{
	Slice printed = work->printed;

	work->printed = behind_number(printed, number);
	read_printed(resolver, axis, work);
	work->printed = printed;
	label_tell(resolver, work, DIAGNOSTIC_LABEL_CORRECTED, work->label->text);
}

/* The texts with a space between, in the arena. */
static Slice
join_parts(Arena *arena, const Slice *part, int n)
{
	Slice joined = {NULL, 0};

	for (int i = 0; i < n; i++)
		joined = arena_join(arena, joined, part[i]);
	return joined;
}

/* Bytes of "Av dette", "herav" and their like at the start of the text; 0 if there is none. */
static size_t
part_words(Slice text)
{
	static const char *const beginnings[] = {"av dette",  "av disse", "av desse", "herav",
											 "av dei",	  "derav",	  "hvorav",	  "kvarav",
											 "av hvilke", "av som"};

	/* Quickly: most labels have no v there. */
	if (text.len < strlen("herav") || (text.ptr[1] != 'v' && text.ptr[4] != 'v'))
		return 0;
	for (size_t i = 0; i < sizeof(beginnings) / sizeof(beginnings[0]); i++)
	{
		size_t length = strlen(beginnings[i]);

		if (text.len >= length && (text.ptr[0] | 0x20) == beginnings[i][0] &&
			memcmp(text.ptr + 1, beginnings[i] + 1, length - 1) == 0)
			return length;
	}
	return 0;
}

/* The same with the space or colon behind them, and more. */
static size_t
part_words_length(Slice text)
{
	size_t length = part_words(text);

	return length > 0 && text.len > length + 1 &&
				   (text.ptr[length] == ' ' || text.ptr[length] == ':')
			   ? length + 1
			   : 0;
}

/* Is the heading no more than such words, "Av disse" over "Kvinner"? */
static bool
is_part_heading(Slice heading)
{
	size_t length = part_words(heading);

	return length > 0 &&
		   (heading.len == length || (heading.len == length + 1 && heading.ptr[length] == ':'));
}

/* Headings over one another, or labels beside one another. What only says that others are parts is for read_parts(). */
static void
read_path(Resolver *resolver, AxisWork *axis, AxisLabel *work, const Slice *part, int n)
{
	Meaning meaning;

	work->label->text = join_parts(resolver->arena, part, n);
	if (n > 1 && is_part_heading(part[0]))
	{
		part++;
		n--;
	}
	rules_read_path(&resolver->context, part, n, &meaning);
	take_meaning(resolver, axis, work, &meaning);
}

/* Is the text something that is known: a name, a total, a period, a measure? */
static bool
is_known(const LabelContext *context, Slice text)
{
	Sense sense;
	Meaning meaning;

	sense_read(&sense, text);
	rules_read(context, text, &sense, &meaning);
	return meaning.kind != LABEL_UNKNOWN;
}

/*
 * The parts of a label that are known, together; those that nothing knows are a member of an
 * unlisted dimension, beside them: "2022", "Ledere", "Menn". That is told where no heading names it.
 */
static void
read_known_parts(const LabelColumns *columns, AxisWork *axis, AxisLabel *work, const Slice *part,
				 int n)
{
	Resolver *resolver = columns->resolver;
	Slice known[LABEL_COLUMNS_MAX];
	Slice unknown[LABEL_COLUMNS_MAX];
	int n_known = 0;
	int n_unknown = 0;

	for (int i = 0; i < n; i++)
	{
		if (is_known(&resolver->context, part[i]))
			known[n_known++] = part[i];
		else
			unknown[n_unknown++] = part[i];
	}
	if (n_known == 0 || n_unknown == 0)
	{
		read_path(resolver, axis, work, part, n);
		return;
	}
	read_path(resolver, axis, work, known, n_known);
	work->label->text = join_parts(resolver->arena, part, n);
	if (!unlisted_above(resolver, work, join_parts(resolver->arena, unknown, n_unknown),
						DIM_OF_ROWS))
		return;
	resolver->has_other_rows = true;
	if (!columns->is_named)
		label_tell(resolver, work, DIAGNOSTIC_UNKNOWN_LABEL, (Slice) {NULL, 0});
}

/* The label of a row that takes several columns. */
static void
read_label_columns(LabelColumns *columns, AxisWork *axis, AxisLabel *work, const GridRow *row)
{
	Resolver *resolver = columns->resolver;
	LabelParts label;

	label_columns_read(columns, row, &label);
	if (label.n == 0)
	{
		read_printed(resolver, axis, work);
		return;
	}
	read_known_parts(columns, axis, work, label.part, label.n);
	work->label->text = label.text;
	if (label.mended)
		label_tell(resolver, work, DIAGNOSTIC_LABEL_CORRECTED, label.text);
}

/* Bytes of the white space at p, which may be an entity; 0 if there is none. */
static size_t
space_at(const char *p, const char *end)
{
	static const Slice entity = SLICE_LITERAL("&nbsp;");

	if (p < end && *p == '&' && slice_starts_with(slice_between(p, end), entity.ptr))
		return entity.len;
	return text_space_length(p, end);
}

int
label_indent(Slice printed)
{
	const char *p = printed.ptr;
	const char *end = slice_end(printed);
	int indent = 0;
	size_t space;

	while (p < end && (space = space_at(p, end)) > 0)
	{
		p += space;
		indent++;
	}
	return indent;
}

/* Most levels of rows under rows. */
#define LEVELS_MAX 8

/* Can the row above, with less indent, be what the one below is a part of? */
static bool
is_over(const Meaning *above, const Meaning *below)
{
	if (above->kind == LABEL_TOTAL || above->kind == LABEL_UNKNOWN || below->kind == LABEL_UNKNOWN)
		return false;
	if (above->kind != LABEL_MEMBER || below->kind != LABEL_MEMBER)
		return true;
	/*
	 * "Oppfølging", a group too, is over the tiltak "Mentor"; "Oslo" is not over "Rogaland",
	 * though it is a municipality too: a part is not over what it is counted under.
	 */
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		int parent = dimension_parent(dimension);

		if ((above->known & ~below->known & DIMENSION_BIT(dimension)) != 0 &&
			(parent == DIM_NONE || (below->known & DIMENSION_BIT(parent)) == 0))
			return true;
	}
	return false;
}

/* The row is a part of the upper one, and says what that says as well. False if they contradict. */
static bool
put_under(Resolver *resolver, AxisLabel *upper, AxisLabel *work)
{
	AxisWork *axis = &resolver->rows;
	Meaning above = meaning_of(upper);
	Meaning below = meaning_of(work);

	if (!meanings_join(&resolver->context, &above, &below))
		return false;
	axis->kinds[work->label->kind]--;
	take_meaning(resolver, axis, work, &below);
	upper->label->aggregation = AGGREGATES_PART;
	if ((upper->known & ~below.known) != 0)
		upper->known &= ~below.known;
	return true;
}

/*
 * Rows under one with less indent: "Oslo", "  Menn", "  Kvinner". What the upper
 * one names, they name too; it adds them up. Where it has such a row, those that
 * nothing knows are under it as well.
 */
static void
read_indents(Resolver *resolver)
{
	AxisWork *axis = &resolver->rows;
	AxisLabel **upper = arena_array(resolver->arena, axis->n, sizeof(*upper));
	DimensionSet parts = 0; /* that stand below members */
	AxisLabel *over[LEVELS_MAX];
	int indents[LEVELS_MAX];
	int level = 0;

	if (upper == NULL)
		return;
	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];
		int indent = label_indent(work->printed);

		source_poll(resolver->arena->source);
		while (level > 0 && indents[level - 1] >= indent)
			level--;
		upper[i] = level > 0 ? over[level - 1] : NULL;
		if (upper[i] != NULL)
		{
			Meaning above = meaning_of(upper[i]);
			Meaning below = meaning_of(work);

			if (is_over(&above, &below) && put_under(resolver, upper[i], work) &&
				above.kind == LABEL_MEMBER)
				parts |= below.known;
		}
		if (level < LEVELS_MAX)
		{
			over[level] = work;
			indents[level++] = indent;
		}
	}
	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];

		if (upper[i] != NULL && work->label->kind == LABEL_UNKNOWN &&
			upper[i]->label->kind == LABEL_MEMBER &&
			upper[i]->label->aggregation == AGGREGATES_PART)
			put_under(resolver, upper[i], work);
		/* "Menn" of "I alt", as there are "Menn" of "Oslo". */
		if (upper[i] != NULL && upper[i]->label->kind == LABEL_TOTAL && upper[i]->scope.first < 0 &&
			work->label->kind == LABEL_MEMBER && (work->known & parts) != 0)
			work->in_total = true;
	}
}

/*
 * "Oslo", and "Oslo" again: first the county, and then the municipality in it. "Oslo januar" and
 * "Oslo februar" are two of one of them.
 */
static void
read_wholes(Resolver *resolver)
{
	AxisWork *axis = &resolver->rows;

	for (size_t i = 0; i + 1 < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];
		const AxisLabel *next = &axis->labels[i + 1];

		source_poll(resolver->arena->source);
		if (work->label->kind != LABEL_MEMBER || next->label->kind != LABEL_MEMBER ||
			!text_same(work->label->text, next->label->text))
			continue;
		for (int dimension = 0; dimension < N_LISTED; dimension++)
		{
			int parent = dimension_parent(dimension);
			const Member *part = work->label->names[dimension];
			const Member *whole = parent != DIM_NONE ? work->label->names[parent] : NULL;

			if (part == NULL || whole == NULL || next->label->names[dimension] != part ||
				vocabulary_parent(part->number, page_period(resolver)) != whole->number)
				continue;
			work->known &= ~DIMENSION_BIT(dimension);
			work->label->names[dimension] = NULL;
		}
	}
}

/*
 * "Av dette: Stavanger" is a part of what a row before it prints, "herav kvinner" of what a
 * column does: it says what that does (members.c), and is not a further detail. What nothing
 * knows is a part among rows alone; over a column it may be anything.
 */
static void
read_parts(Resolver *resolver, AxisWork *axis)
{
	AxisLabel *whole = NULL;

	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];
		Slice text = work->label->text;
		size_t words = part_words_length(text);
		Slice name;
		Sense sense;

		if (words == 0 || whole == NULL)
		{
			whole = work;
			continue;
		}
		name = text_trim((Slice) {text.ptr + words, text.len - words});
		sense_read(&sense, name);
		if (sense.known == 0 && !axis->is_rows)
		{
			work->says_part = true;
			continue;
		}
		axis->kinds[work->label->kind]--;
		axis->kinds[LABEL_PART]++;
		work->label->kind = LABEL_PART;
		work->name = name;
		work->coded_part = sense.is_coded;
		for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
			work->label->names[dimension] = sense.is_coded ? NULL : sense.names[dimension];
		if (first_dimension(sense.known) == DIM_ALDER && sense.names[DIM_ALDER] == NULL)
			work->label->names[DIM_ALDER] = unlisted_name(resolver, name, DIM_ALDER);
		/* "Stavanger" is a county's; "Oslo" again is nothing new. */
		if (sense.known == 0)
		{
			work->label->names[DIM_OF_ROWS] = unlisted_name(resolver, name, DIM_OF_ROWS);
			label_tell(resolver, work, DIAGNOSTIC_UNKNOWN_LABEL, (Slice) {NULL, 0});
		}
		resolver->has_other_rows |= sense.known == 0;
		work->above = whole->above;
		/* Over a column: "Januar", "Herav kvinner", "Februar", "Herav kvinner". */
		if (whole->label->has_period && !work->label->has_period)
		{
			work->label->has_period = true;
			work->label->period = whole->label->period;
		}
	}
}

/* Second thoughts about the labels that no rule was sure of. */
static void
guess_labels(Resolver *resolver, AxisWork *axis)
{
	bool is_month = axis->kinds[LABEL_PERIOD] > 0 || axis->kinds[LABEL_MEMBER] == 0;

	for (size_t i = 0; i < axis->n && axis->kinds[LABEL_UNKNOWN] > 0; i++)
	{
		AxisLabel *work = &axis->labels[i];
		Meaning meaning;

		source_poll(resolver->arena->source);
		if (work->label->kind != LABEL_UNKNOWN || work->name.len == 0)
			continue;
		meaning = meaning_of(work);
		if (rules_guess(&resolver->context, is_month, &meaning))
			take_meaning(resolver, axis, work, &meaning);
	}
}

/* The main group that the title says all of the table is about: "Helt ledige"; NULL: none. */
static const Member *
subject_group(const Resolver *resolver)
{
	const Terms *subject = resolver->subject;

	return subject->n == 1 && subject->term[0].kind == TERM_MEMBER
			   ? subject->term[0].names[DIM_HOVEDGRUPPE]
			   : NULL;
}

/*
 * "Antall helt ledige", or "Helt ledige", says no more than "Antall" does where the title says that the
 * table is about these, and no label beside it names others.
 */
static void
forget_subject(Resolver *resolver, AxisWork *axis)
{
	const Member *subject = subject_group(resolver);
	AxisLabel *only = NULL;

	for (size_t i = 0; i < axis->n && subject != NULL; i++)
	{
		AxisLabel *work = &axis->labels[i];

		if ((work->known & DIMENSION_BIT(DIM_HOVEDGRUPPE)) == 0)
			continue;
		if (only != NULL || work->label->kind != LABEL_MEMBER || work->above != NULL ||
			work->label->names[DIM_HOVEDGRUPPE] != subject)
			return;
		only = work;
	}
	if (only == NULL || axis->kinds[LABEL_MEASURE] == 0)
		return;
	axis->kinds[LABEL_MEMBER]--;
	axis->kinds[LABEL_MEASURE]++;
	only->label->kind = LABEL_MEASURE;
	only->label->names[DIM_HOVEDGRUPPE] = NULL;
	only->known = 0;
	if (only->measure == NULL)
		only->measure = measure_persons();
}

/* Is the label a change, and says neither since when nor of what: "Endring i prosent"? */
static bool
is_plain_change(const AxisLabel *work)
{
	static const char *const words[] = {"",	   "endring", "i",	 "antall", "antal",
										"tal", "prosent", "pst", "pct",	   "prosentvis"};
	FoldedText folded;

	if (work->label->kind != LABEL_MEASURE || work->measure == NULL ||
		!slice_starts_with(work->measure->id, "endring_") ||
		!measure_is_listed(work->measure->id) || !text_fold(work->name, FOLD_BY_SOUND, &folded))
		return false;
	for (int word = 0; word < folded.n_words; word++)
	{
		if (!SLICE_IS_ONE_OF(text_words_key(&folded, word, word), words))
			return false;
	}
	return true;
}

/* Is the label a change since another time than last year, which is what the listed measures are? */
static bool
is_other_change(const AxisLabel *work)
{
	return work->label->kind == LABEL_MEASURE && work->measure != NULL &&
		   slice_starts_with(work->measure->id, "endring_") &&
		   !measure_is_listed(work->measure->id);
}

/*
 * "Endring i antall" and "Endring i prosent" behind "Endring fra forrige måned" are of that one, and
 * not since last year; but behind "Endring i prosent fra forrige måned", "Endring i prosent" is.
 */
static void
continue_changes(Resolver *resolver, AxisWork *axis)
{
	const AxisLabel *since = NULL;

	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];
		const Measure *measure;
		FoldedText folded;
		Slice text;
		Slice unit;

		source_poll(resolver->arena->source);
		if (!is_plain_change(work))
		{
			since = is_other_change(work) ? work : NULL;
			continue;
		}
		unit = measure_unit(work->measure->id) == UNIT_PERCENT ? SLICE_LITERAL("prosent")
															   : SLICE_LITERAL("antall");
		if (since == NULL || slice_find(since->measure->id, unit) != NULL)
		{
			since = NULL;
			continue;
		}
		text = arena_join(resolver->arena, since->name, unit);
		measure = text_fold(text, FOLD_BY_SOUND, &folded)
					  ? measure_of_text(&folded, text, resolver->arena)
					  : NULL;
		if (measure == NULL || measure_is_listed(measure->id))
			continue; /* "Endring fra i fjor" */
		work->measure = measure;
		work->measure_assumed = true;
	}
}

/* What a label counts, how much of its axis it adds up, and its vote for a dimension. */
static void
settle(AxisWork *axis, AxisLabel *work)
{
	Label *label = work->label;

	axis->known |= work->known;
	/* That of the first is as a rule what the stratum says. */
	axis->has_unknown_scope |=
		work->scope.first >= 0 && work->known == 0 && work != axis->labels && !work->repeated;
	label->measure_kind = MEASURE_COUNT;
	if (work->measure != NULL)
	{
		label->measure = work->measure->id;
		label->measure_kind = work->measure->kind;
	}
	if (label->kind == LABEL_TOTAL)
		label->aggregation = work->above == NULL ? AGGREGATES_ALL : AGGREGATES_PART;
	else if (work->in_total || label->kind == LABEL_PART)
		label->aggregation = AGGREGATES_PART;
	if (label->kind == LABEL_MEMBER || label->kind == LABEL_UNKNOWN)
		votes_add(&axis->votes, work->known, work->is_remainder);
}

/* Reads the labels of the rows, as printed. */
static void
read_rows(Resolver *resolver, Label *rows)
{
	const PrintedTable *printed = resolver->printed;
	AxisWork *axis = &resolver->rows;
	LabelColumns columns;
	bool indented = false;
	bool numbered = are_numbered(resolver);
	size_t number = 1;

	resolver->dimension_of_codes = dimension_of_codes(resolver);
	resolver->counted_on = find_counted(resolver, &resolver->counted);
	resolver->cohorts = find_cohorts(resolver);
	if (printed->label_columns > 1)
		label_columns_start(&columns, resolver);
	for (size_t i = 0; i < axis->n; i++)
	{
		const PrintedRow *row = &printed->rows[i];
		AxisLabel *work = &axis->labels[i];

		source_poll(resolver->arena->source);
		work->label = &rows[i];
		work->printed = row->row.label;
		work->line = row->row.line;
		work->col = 0;
		work->repeated = row->repeated;
		axis->has_lines |= row->row.kind == GRID_TEXT;
		work->coded_part = work->says_part = work->adds_others = false;
		work->guess = NULL;
		memset(work->label, 0, sizeof(*work->label));
		if (printed->label_columns > 1 && row->row.kind == GRID_ROW)
			read_label_columns(&columns, axis, work, &row->row);
		else if (numbered && behind_number(work->printed, number).len > 0)
			read_numbered(resolver, axis, work, number++);
		else
			read_printed(resolver, axis, work);
		/* A blank cell in front of a name is not an indent. */
		indented = indented || (printed->label_columns <= 1 &&
								space_at(work->printed.ptr, slice_end(work->printed)) > 0);
	}
	read_wholes(resolver);
	if (indented)
		read_indents(resolver);
	read_parts(resolver, axis);
}

/* Does any of the terms name what nothing lists, and no quarters: "Innsatsgruppe"? */
static bool
may_name_classes(const Terms *terms)
{
	for (int i = 0; i < terms->n; i++)
	{
		if (terms->term[i].kind == TERM_UNKNOWN &&
			corner_counts(terms->term[i].text) != COUNTS_QUARTERS)
			return true;
	}
	return false;
}

/* Are the lowest headings of all columns, several, Roman numbers up to IV, below years, and speaks nothing of what they may be else? */
static bool
are_roman(const Resolver *resolver)
{
	const PrintedTable *printed = resolver->printed;

	if (may_name_classes(resolver->section) || may_name_classes(resolver->breakdown))
		return false;
	for (int i = 0; i < printed->n_columns; i++)
	{
		const HeadingPath *path = &printed->columns[i];
		Period year;

		if (path->n < 2 || is_digit(path->part[path->n - 1].ptr[0]) ||
			!slice_is_digits(quarter_number(path->part[path->n - 1])) ||
			!period_parse(path->part[0], &year))
			return false;
	}
	return printed->n_columns > 1;
}

/* The headings of a column, with "1. kvartal" for "I". */
static const Slice *
with_quarter(Arena *arena, const HeadingPath *path)
{
	Slice *part = arena_array(arena, (size_t) path->n, sizeof(Slice));

	if (part == NULL)
		return path->part;
	memcpy(part, path->part, sizeof(Slice) * (size_t) path->n);
	part[path->n - 1] =
		arena_join(arena, quarter_number(part[path->n - 1]), SLICE_LITERAL(". kvartal"));
	return part;
}

static void
read_columns(Resolver *resolver, Label *columns)
{
	bool roman = are_roman(resolver);
	const PrintedTable *printed = resolver->printed;
	AxisWork *axis = &resolver->columns;

	for (size_t i = 0; i < axis->n; i++)
	{
		const HeadingPath *path = &printed->columns[i];
		AxisLabel *work = &axis->labels[i];

		source_poll(resolver->arena->source);
		*work = (AxisLabel) {
			.label = &columns[i], .printed = path->printed, .line = path->line, .col = (int) i + 1};
		memset(work->label, 0, sizeof(*work->label));
		if (roman)
			read_path(resolver, axis, work, with_quarter(resolver->arena, path), path->n);
		else if (path->n > 1)
			read_path(resolver, axis, work, path->part, path->n);
		else
			read_printed(resolver, axis, work);
		work->measure_assumed |= path->is_assumed;
	}
	read_parts(resolver, axis);
}

bool
labels_read(Resolver *resolver, Label *rows, Label *columns)
{
	AxisWork *axes[2] = {&resolver->rows, &resolver->columns};

	read_rows(resolver, rows);
	read_columns(resolver, columns);
	for (int i = 0; i < 2; i++)
	{
		guess_labels(resolver, axes[i]);
		forget_subject(resolver, axes[i]);
		continue_changes(resolver, axes[i]);
		for (size_t j = 0; j < axes[i]->n; j++)
			settle(axes[i], &axes[i]->labels[j]);
	}
	return !resolver->arena->exhausted;
}
