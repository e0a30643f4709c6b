/*-------------------------------------------------------------------------
 *
 * axis_labels.c
 *	  What each label of a table's axes says: a total, a period, a measure, or
 *	  a member of a dimension it is known in.
 *
 *-------------------------------------------------------------------------
 */
#include "report/resolver.h"

#include "report/measures.h"
#include "report/month_noise.h"

DimensionSet
axis_candidates(const AxisWork *axis)
{
	/* Municipalities are no dimension here; among them, a county is what they add up to. */
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if (axis->votes.known[dimension] >= axis->votes.municipalities)
			return votes_leaders(&axis->votes);
	}
	return 0;
}

/* "Januar", "mars 2022", "1. kvartal", "2019"; a bare number of one or two digits is a label. */
static bool
read_period(const Resolver *resolver, Slice text, Label *label)
{
	const Heading *heading = &resolver->printed->heading;
	PeriodResult result;

	if (text.len < 3 || text.len > PERIOD_TEXT_MAX)
		return false;
	if (!heading->has_period)
	{
		label->has_period = period_parse(text, &label->period);
		return label->has_period || period_is_month_name(text);
	}
	result = period_parse_within(text, heading->period, &label->period);
	label->has_period = result == PERIOD_OK;
	if (result == PERIOD_OUTSIDE)
		label->has_period = period_parse(text, &label->period);
	return result != PERIOD_NOT;
}

/*
 * What the name of a label says by itself: a total, a period if it heads a
 * column, or members. False where it says nothing known.
 */
static bool
read_known(const Resolver *resolver, const AxisWork *axis, AxisLabel *work, const LabelFacts *facts)
{
	Label *label = work->label;

	work->scope_word = facts->scope_word;
	work->known = facts->known;
	work->remainder = facts->is_remainder;
	if (facts->is_total)
	{
		label->kind = LABEL_TOTAL;
		label->aggregation = AGGREGATES_ALL;
	}
	else if (!axis->is_rows && read_period(resolver, work->name, label))
		label->kind = LABEL_PERIOD;
	else if (facts->known != 0)
	{
		memcpy(label->names, facts->names, sizeof(facts->names));
		label->kind = LABEL_MEMBER;
	}
	return label->kind != LABEL_UNKNOWN;
}

bool
axis_measure_read(Resolver *resolver, Label *label)
{
	FoldedText folded;

	return text_fold(text_without_note_mark(label->text), FOLD_BY_SOUND, &folded) &&
		   measure_read(&folded, label, resolver->arena);
}

/* The words first .. last as printed, without the dash or comma that sets them apart from others. */
static Slice
words_text(const FoldedText *folded, int first, int last)
{
	const char *end;

	while (last > first && text_words_key(folded, last, last).len == 0)
		last--;
	while (first < last && text_words_key(folded, first, first).len == 0)
		first++;
	end = slice_end(folded->word[last]);
	if (folded->comma_after[last] && end > folded->word[first].ptr)
		end--;
	return slice_between(folded->word[first].ptr, end);
}

/* "Menn 2012", "mars 2013 I alt": a period behind or before what is known. */
static bool
read_dated(const Resolver *resolver, const AxisWork *axis, AxisLabel *work)
{
	const Slice whole = work->name;
	FoldedText folded;
	int n;

	if (!text_fold(whole, FOLD_BY_SOUND, &folded))
		return false;
	n = folded.n_words;
	for (int words = n - 1; words > 0; words--)
	{
		for (int behind = 1; behind >= 0; behind--)
		{
			Label dated = {0};
			LabelFacts facts;
			Slice period =
				behind ? words_text(&folded, n - words, n - 1) : words_text(&folded, 0, words - 1);

			if (!read_period(resolver, period, &dated) || !dated.has_period)
				continue;
			work->name =
				behind ? words_text(&folded, 0, n - words - 1) : words_text(&folded, words, n - 1);
			label_read(&facts, work->name);
			if (!read_known(resolver, axis, work, &facts) || work->label->kind == LABEL_PERIOD)
				continue;
			work->label->period = dated.period;
			work->label->has_period = true;
			return true;
		}
	}
	work->label->kind = LABEL_UNKNOWN;
	work->label->has_period = false;
	work->name = whole;
	return false;
}

/*
 * "Menn Antall", "Antall mars 2013", "I alt Endring fra i fjor Prosent": a
 * measure behind or before what it is a measure of. Where nothing known is
 * measured, what stands before the measure may be a name of its own.
 */
static bool
read_measured(const Resolver *resolver, const AxisWork *axis, AxisLabel *work, bool known)
{
	Label *label = work->label;
	FoldedText folded;
	int n;

	if (!text_fold(text_without_note_mark(label->text), FOLD_BY_SOUND, &folded))
		return false;
	n = folded.n_words;
	/* The longest measure first: all but one word. */
	for (int words = n - 1; words > 0; words--)
	{
		for (int behind = 1; behind >= (known ? 0 : 1); behind--)
		{
			Label measured = *label;
			LabelFacts facts;

			if (behind ? !measure_read_words(&folded, n - words, n - 1, &measured)
					   : !measure_read_words(&folded, 0, words - 1, &measured))
				continue;
			work->name =
				behind ? words_text(&folded, 0, n - words - 1) : words_text(&folded, words, n - 1);
			label_read(&facts, work->name);
			if (known && !read_known(resolver, axis, work, &facts) &&
				!read_dated(resolver, axis, work))
				continue;
			label->measure = measured.measure;
			label->measure_kind = measured.measure_kind;
			return true;
		}
	}
	work->name = label->text;
	return false;
}

/* A label with the mark of a footnote behind it, which the name may be known without. */
static bool
read_without_mark(const Resolver *resolver, const AxisWork *axis, AxisLabel *work)
{
	LabelFacts facts;

	work->name = text_without_note_mark(work->label->text);
	if (work->name.len > 0 && work->name.len < work->label->text.len)
	{
		label_read(&facts, work->name);
		if (read_known(resolver, axis, work, &facts))
			return true;
	}
	work->name = work->label->text;
	return false;
}

/* "Feb ruar": a column that nothing else explains. */
static bool
read_spoilt_month(Resolver *resolver, AxisLabel *work)
{
	Slice mended;
	Slice month;
	Diagnostic diagnostic = {.line = work->line,
							 .col = work->col,
							 .severity = SEVERITY_INFO,
							 .code = DIAGNOSTIC_LABEL_CORRECTED,
							 .fragment = work->printed};

	if (!month_noise_mend(text_without_note_mark(work->label->text), resolver->arena, &mended,
						  &month) ||
		!read_period(resolver, mended, work->label))
		return false;
	work->label->kind = LABEL_PERIOD;
	diagnostic.other = month;
	diagnostics_add(resolver->diagnostics, &diagnostic);
	return true;
}

/* Reads what the label names; nothing known is left as it is. */
static void
read_name(Resolver *resolver, AxisWork *axis, AxisLabel *work, const LabelFacts *facts)
{
	Label *label = work->label;
	bool has_scope = facts->is_total && facts->scope_word >= 0;

	if ((has_scope || (!facts->is_total && facts->known == 0)) &&
		read_without_mark(resolver, axis, work))
		return;
	if (axis->is_rows)
	{
		if (read_known(resolver, axis, work, facts))
			return;
		/* Rows are rarely periods: the vocabulary was asked first. */
		if (read_period(resolver, label->text, label))
			label->kind = LABEL_PERIOD;
		return;
	}
	if (has_scope &&
		(read_measured(resolver, axis, work, true) || read_dated(resolver, axis, work)))
		return;
	if (read_known(resolver, axis, work, facts) || read_measured(resolver, axis, work, true) ||
		axis_measure_read(resolver, label) || read_dated(resolver, axis, work) ||
		read_spoilt_month(resolver, work))
		return;
	read_measured(resolver, axis, work, false);
}

static bool
wraps(Slice text)
{
	return text.len > 0 &&
		   (memchr(text.ptr, '\n', text.len) != NULL || memchr(text.ptr, '\r', text.len) != NULL);
}

/* A label that wraps: a space for each line end and what white space is around it. */
static Slice
on_one_line(Arena *arena, Slice text)
{
	char *out = arena_alloc(arena, text.len);
	const char *p = text.ptr;
	const char *end = slice_end(text);
	size_t used = 0;

	if (out == NULL)
		return (Slice){NULL, 0};
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
	return (Slice){out, used};
}

void
axis_label_read(Resolver *resolver, AxisWork *axis, AxisLabel *work)
{
	const LabelFacts *facts = label_facts(resolver->labels, work->printed, resolver->arena);
	Label *label = work->label;

	memset(label, 0, sizeof(*label));
	label->text = facts->clean;
	if (wraps(label->text))
		label->text = on_one_line(resolver->arena, facts->clean);
	else if (facts->in_buffer)
		label->text = arena_copy(resolver->arena, facts->clean);
	label->kind = LABEL_UNKNOWN;
	label->measure_kind = MEASURE_COUNT;
	work->name = label->text;
	read_name(resolver, axis, work, facts);
	if (label->kind == LABEL_MEMBER || label->kind == LABEL_UNKNOWN)
		votes_add(&axis->votes, &(LabelFacts){.known = work->known,
											  .is_remainder = work->remainder,
											  .is_municipality = is_municipality(work->name)});
	if (label->kind == LABEL_PERIOD && !label->has_period)
		diagnostics_add_line(resolver->diagnostics, DIAGNOSTIC_MISSING_PERIOD, work->line,
							 work->printed);
}
