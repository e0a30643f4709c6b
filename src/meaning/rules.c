/*-------------------------------------------------------------------------
 *
 * rules.c
 *	  What a label means by its own words.
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/rules.h"

#include "text/ascii.h"
#include "words/month_noise.h"

/* Longest text that may be a month and a year without its century. */
#define SHORT_YEAR_TEXT_MAX 20

/* Most words of a label that is looked at for two names. */
#define TWO_NAMES_WORDS_MAX 10

/* A label being read. What is taken apart is taken apart when a rule asks for it first. */
typedef struct Wording
{
	Slice text;
	const Sense *sense;
	bool has_bare;
	bool is_folded;
	bool folds;		   /* it has words, and no more than a name may have */
	Slice bare;		   /* without the mark of a footnote after it */
	FoldedText folded; /* of bare */
} Wording;

typedef bool (*LabelRule)(const LabelContext *context, Wording *wording, Meaning *out);

static Slice
bare_text(Wording *wording)
{
	if (!wording->has_bare)
		wording->bare = text_without_note_mark(wording->text);
	wording->has_bare = true;
	return wording->bare;
}

static bool
has_words(Wording *wording)
{
	if (!wording->is_folded)
		wording->folds = text_fold(bare_text(wording), FOLD_BY_SOUND, &wording->folded) &&
						 wording->folded.n_words > 0;
	wording->is_folded = true;
	return wording->folds;
}

/* The words first .. last as printed, without the dash, comma or brackets that set them apart from others. */
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
	if (end > folded->word[first].ptr + 2 && *folded->word[first].ptr == '(' && end[-1] == ')')
		return slice_between(folded->word[first].ptr + 1, end - 1);
	return slice_between(folded->word[first].ptr, end);
}

/* A total, or a member of a dimension, by the name alone. */
static bool
read_sense(const Sense *sense, Slice name, Meaning *out)
{
	if (!sense->is_total && sense->known == 0)
		return false;
	*out = (Meaning) {.kind = sense->is_total ? LABEL_TOTAL : LABEL_MEMBER,
					  .name = name,
					  .known = sense->known,
					  .is_remainder = sense->is_remainder,
					  .scope = sense->scope};
	memcpy(out->names, sense->names, sizeof(out->names));
	return true;
}

/* "jan. 16", "mars '16", "Mar-24": a year without its century, in the period of the page. */
static bool
read_short_year(const LabelContext *context, Slice text, Period *period)
{
	char whole[SHORT_YEAR_TEXT_MAX + 5];
	size_t digits = text.len - 2;
	size_t length = digits;
	int century = context->period.from / 12 / 100;

	if (text.len < 5 || text.len > SHORT_YEAR_TEXT_MAX || !is_digit(text.ptr[digits]) ||
		!is_digit(text.ptr[digits + 1]) || is_digit(text.ptr[digits - 1]))
		return false;
	while (length > 0 && strchr("' -.", text.ptr[length - 1]) != NULL)
		length--;
	if (length == digits || !period_is_month_name((Slice) {text.ptr, length}))
		return false;
	memcpy(whole, text.ptr, length);
	whole[length] = ' ';
	whole[length + 1] = (char) ('0' + century / 10);
	whole[length + 2] = (char) ('0' + century % 10);
	memcpy(whole + length + 3, text.ptr + digits, 2);
	return period_parse_within((Slice) {whole, length + 5}, context->period, period) == PERIOD_OK;
}

/* Shorter than a year, it is a bare number, or a code; but for "K1". */
static bool
is_short_label(Slice text)
{
	return text.len < 3 && !(text.len == 2 && (text.ptr[0] == 'K' || text.ptr[0] == 'Q'));
}

/* Quickly: may the text be a part of a year? It has a digit, or a dash, or begins with all of it. */
static bool
may_lack_year(Slice text)
{
	return slice_has_digit(text) || memchr(text.ptr, '-', text.len) != NULL || text.ptr[0] == 'H' ||
		   text.ptr[0] == 'h';
}

/* "Januar", "1. kvartal", "januar-mars": would it be a period, if there were a year? */
static bool
lacks_year(Slice text)
{
	static const Period any_year = {2000 * MONTHS_A_YEAR, 2001 * MONTHS_A_YEAR};
	Period period;

	return period_is_month_name(text) ||
		   (!is_digit(slice_end(text)[-1]) && may_lack_year(text) &&
			period_parse_within(text, any_year, &period) == PERIOD_OK);
}

/* "Januar", "mars 2022", "1. kvartal", "2019"; a bare number of one or two digits is a label. */
static bool
read_period(const LabelContext *context, Slice text, Meaning *out)
{
	Meaning meaning = {.kind = LABEL_PERIOD, .name = text, .scope = NO_WORDS};
	PeriodResult result;

	if (is_short_label(text) || text.len > PERIOD_TEXT_MAX)
		return false;
	if (!context->has_period)
	{
		meaning.has_period = period_parse(text, &meaning.period);
		meaning.undated = !meaning.has_period;
		if (meaning.undated && !lacks_year(text))
			return false;
		*out = meaning;
		return true;
	}
	result = period_recall_within(context->periods, text, context->period, &meaning.period);
	if (result == PERIOD_NOT && read_short_year(context, text, &meaning.period))
		result = PERIOD_OK;
	if (result == PERIOD_NOT)
		return false;
	meaning.has_period =
		result == PERIOD_OK || (result == PERIOD_OUTSIDE && period_parse(text, &meaning.period));
	meaning.undated = !meaning.has_period;
	/* A year below "4. kvartal 2011-2015" is that quarter of it. */
	if (context->recurring != NULL && meaning.has_period)
		(void) period_recurring_within(context->recurring, meaning.period, &meaning.period);
	*out = meaning;
	return true;
}

/* Bytes of the text before a remark in brackets on its numbers, "2025 (foreløpige tall)"; all of them where there is none. */
static size_t
before_remark(Slice text)
{
	static const char *const remarks[] = {"(forel", "(f\xC3\xB8rebels", "(korriger", "(revider",
										  "(prelim"};
	const char *bracket = text.len > 0 ? memchr(text.ptr, '(', text.len) : NULL;

	for (size_t i = 0; bracket != NULL && i < sizeof(remarks) / sizeof(remarks[0]); i++)
	{
		if (text.ptr[text.len - 1] == ')' &&
			slice_starts_with(slice_between(bracket, slice_end(text)), remarks[i]))
			return (size_t) (bracket - text.ptr);
	}
	return text.len;
}

/* A name by itself: a total, a member or a period. */
static bool
read_name(const LabelContext *context, Slice name, Meaning *out)
{
	Sense sense;

	sense_read(&sense, name);
	return read_sense(&sense, name, out) || read_period(context, name, out);
}

/* "Oslo", "I alt", "Menn": the commonest label. */
static bool
rule_name(const LabelContext *context, Wording *wording, Meaning *out)
{
	(void) context;
	return is_plain_name(wording->sense) && read_sense(wording->sense, wording->text, out);
}

/* "Mentor 1)", "I alt¹", "Mars*" */
static bool
rule_note_mark(const LabelContext *context, Wording *wording, Meaning *out)
{
	Slice bare = bare_text(wording);

	return bare.len > 0 && bare.len < wording->text.len && read_name(context, bare, out);
}

/* "Alder 18-24", "Fylke Oslo": a member behind the word for what it is of. */
static bool
rule_behind_dimension(const LabelContext *context, Wording *wording, Meaning *out)
{
	const FoldedText *folded = &wording->folded;
	int dimension;
	Slice name;
	Sense sense;

	(void) context;
	if (!has_words(wording) || folded->n_words < 2 || folded->n_words > TWO_NAMES_WORDS_MAX)
		return false;
	dimension = vocabulary_dimension_word(text_words_key(folded, 0, 0));
	if (dimension == DIM_NONE)
		return false;
	name = words_text(folded, 1, folded->n_words - 1);
	sense_read(&sense, name);
	return !sense.is_total && (sense.known & DIMENSION_BIT(dimension)) != 0 &&
		   read_sense(&sense, name, out);
}

/* "0301 - Oslo": a code, and a dash before its name. */
static bool
rule_dashed_code(const LabelContext *context, Wording *wording, Meaning *out)
{
	Slice text = bare_text(wording);
	size_t digits = 0;
	Slice joined;
	Slice name;
	Sense sense;
	size_t dash;

	while (digits < text.len && digits < 5 && is_digit(text.ptr[digits]))
		digits++;
	if (digits < 2 || digits > 4 || digits + 3 >= text.len || text.ptr[digits] != ' ')
		return false;
	dash = text_dash_length(text.ptr + digits + 1, slice_end(text));
	name = text_trim((Slice) {text.ptr + digits + 1 + dash, text.len - digits - 1 - dash});
	if (dash == 0 || name.len == 0 || is_digit(name.ptr[0]))
		return false;
	joined = arena_join(context->arena, (Slice) {text.ptr, digits}, name);
	sense_read(&sense, joined);
	return sense.known != 0 && !sense.is_total && read_sense(&sense, joined, out);
}

/* "Bergen kommune", "Hordaland fylkeskommune": a place, and what it is. "Oslo kommune" is a county, too. */
static bool
rule_called(const LabelContext *context, Wording *wording, Meaning *out)
{
	static const struct
	{
		const char *ending;
		DimensionSet dimensions;
	} called[] = {{" kommune", DIMENSION_BIT(DIM_KOMMUNE) | DIMENSION_BIT(DIM_FYLKE)},
				  {" fylkeskommune", DIMENSION_BIT(DIM_FYLKE)},
				  {" fylke", DIMENSION_BIT(DIM_FYLKE)}};
	Slice text = bare_text(wording);

	(void) context;
	for (size_t i = 0; i < sizeof(called) / sizeof(called[0]); i++)
	{
		size_t length = strlen(called[i].ending);
		Sense sense;

		if (text.len <= length || !slice_ends_with(text, called[i].ending))
			continue;
		text.len -= length;
		sense_read(&sense, text);
		if ((sense.known & called[i].dimensions & ~DIMENSION_BIT(DIM_FYLKE)) == 0 && i == 0)
			return false;
		sense.known &= called[i].dimensions;
		if (sense.is_total || sense.is_coded || sense.known == 0 || sense.is_remainder)
			return false;
		for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
		{
			if ((DIMENSION_BIT(dimension) & called[i].dimensions) == 0)
				sense.names[dimension] = NULL;
		}
		return read_sense(&sense, wording->text, out);
	}
	return false;
}

/* Is the year in brackets behind a county or a municipality, "Viken (2020)", that of its borders, and not of its counts? */
static bool
names_division(const Meaning *named, Slice when)
{
	const DimensionSet places = DIMENSION_BIT(DIM_FYLKE) | DIMENSION_BIT(DIM_KOMMUNE);

	return when.len == 4 && when.ptr[-1] == '(' && named->known != 0 &&
		   (named->known & ~places) == 0;
}

/* A period after or before what is known. */
static bool
read_dated(const LabelContext *context, Slice text, Meaning *out)
{
	FoldedText folded;

	if (!text_fold(text, FOLD_BY_SOUND, &folded))
		return false;
	for (int words = folded.n_words - 1; words > 0; words--)
	{
		int rest = folded.n_words - words;

		for (int behind = 1; behind >= 0; behind--)
		{
			Slice when = behind ? words_text(&folded, rest, folded.n_words - 1)
								: words_text(&folded, 0, words - 1);
			Slice what = behind ? words_text(&folded, 0, rest - 1)
								: words_text(&folded, words, folded.n_words - 1);
			Meaning dated;
			Meaning named;

			if (!read_period(context, when, &dated) || !dated.has_period ||
				!read_name(context, what, &named) || named.kind == LABEL_PERIOD)
				continue;
			*out = named;
			if (behind && names_division(&named, when))
				return true;
			out->period = dated.period;
			out->has_period = true;
			return true;
		}
	}
	return false;
}

/* "Under 50 prosent": is the measure behind the words first .. last - 1 no more than the unit of a number? */
static bool
is_unit_of_number(const FoldedText *folded, int first, const Measure *measure)
{
	Slice key = text_words_key(folded, first - 1, first - 1);
	Period year;

	return measure->unit == UNIT_PERCENT && first == folded->n_words - 1 && key.len > 0 &&
		   is_digit(key.ptr[key.len - 1]) && !period_parse(folded->word[first - 1], &year);
}

/* "Kvinner i prosent" are a share of all, and no measure of women. */
static bool
is_share_of_all(const FoldedText *folded, int first, const Measure *measure)
{
	return slice_is(measure->id, "prosent") && slice_is(text_words_key(folded, first, first), "i");
}

/*
 * A measure after or before something: what is known, with a period or not; else
 * any name at all, which stands before it. The longest measure first: all but one
 * word.
 */
static bool
read_measured(const LabelContext *context, Wording *wording, bool known, Meaning *out)
{
	const FoldedText *folded = &wording->folded;

	if (!wording->sense->may_measure || wording->sense->is_coded || !has_words(wording))
		return false;
	for (int words = folded->n_words - 1; words > 0; words--)
	{
		int rest = folded->n_words - words;

		for (int behind = 1; behind >= (known ? 0 : 1); behind--)
		{
			const Measure *measure = behind ? measure_of_words(folded, rest, folded->n_words - 1)
											: measure_of_words(folded, 0, words - 1);
			Slice name;

			if (measure == NULL || (behind && (is_unit_of_number(folded, rest, measure) ||
											   is_share_of_all(folded, rest, measure))))
				continue;
			name = behind ? words_text(folded, 0, rest - 1)
						  : words_text(folded, words, folded->n_words - 1);
			if (!known)
				*out = (Meaning) {.kind = LABEL_UNKNOWN, .name = name, .scope = NO_WORDS};
			else if (!read_name(context, name, out) && !read_dated(context, name, out))
				continue;
			out->measure = measure;
			return true;
		}
	}
	return false;
}

/* "Menn 2012", "mars 2013 Kvinner" */
static bool
rule_dated(const LabelContext *context, Wording *wording, Meaning *out)
{
	return wording->sense->may_date && !wording->sense->is_coded &&
		   read_dated(context, bare_text(wording), out);
}

/* Are the words a sex, an age or all of something, which other names stand beside? */
static bool
stands_beside_names(Slice name)
{
	Sense sense;

	sense_read(&sense, name);
	if (sense.is_total)
		return sense.scope.first < 0;
	return sense.known != 0 &&
		   (sense.known & ~(DIMENSION_BIT(DIM_KJONN) | DIMENSION_BIT(DIM_ALDER))) == 0;
}

/* Is it a name, or all of a dimension? Municipalities are called like anything. */
static bool
is_name_or_all(const Meaning *meaning)
{
	return (meaning->kind == LABEL_MEMBER && (meaning->known & ~DIMENSION_BIT(DIM_KOMMUNE)) != 0) ||
		   (meaning->kind == LABEL_TOTAL && meaning->scope.first < 0);
}

/* "Menn 20-24 år", "Kvinner, alle aldre": two names, of which one is such a one. */
static bool
rule_two_names(const LabelContext *context, Wording *wording, Meaning *out)
{
	const FoldedText *folded = &wording->folded;

	if (!has_words(wording) || wording->sense->is_coded || folded->n_words > TWO_NAMES_WORDS_MAX)
		return false;
	for (int words = 1; words < folded->n_words; words++)
	{
		Slice first = words_text(folded, 0, words - 1);
		Slice last = words_text(folded, words, folded->n_words - 1);
		Meaning above;

		if ((stands_beside_names(first) || stands_beside_names(last)) &&
			read_name(context, first, &above) && read_name(context, last, out) &&
			is_name_or_all(&above) && is_name_or_all(out) && meanings_join(context, &above, out))
			return true;
	}
	return false;
}

/* "I alt Antall", "mars 2013 I alt": what stands beside "I alt" need not be a scope. */
static bool
rule_beside_total(const LabelContext *context, Wording *wording, Meaning *out)
{
	return wording->sense->scope.first >= 0 &&
		   (read_measured(context, wording, true, out) || rule_dated(context, wording, out));
}

/* "I alt opplæring" */
static bool
rule_total(const LabelContext *context, Wording *wording, Meaning *out)
{
	(void) context;
	return read_sense(wording->sense, wording->text, out);
}

/* "Gjennomsnitt 2013", "Årsgjennomsnitt 2013": a period, and no count of it. */
static bool
rule_average(const LabelContext *context, Wording *wording, Meaning *out)
{
	if (!wording->sense->may_date || !has_words(wording))
		return false;
	if (!begins_with_average(&wording->folded) || !read_period(context, wording->text, out) ||
		!out->has_period)
		return false;
	out->measure = measure_average();
	return true;
}

static bool
rule_period(const LabelContext *context, Wording *wording, Meaning *out)
{
	Slice text = wording->text;

	return read_period(context, text_trim((Slice) {text.ptr, before_remark(text)}), out);
}

/* "Menn Antall", "Antall mars 2013", "I alt Endring fra i fjor Prosent" */
static bool
rule_measured(const LabelContext *context, Wording *wording, Meaning *out)
{
	return read_measured(context, wording, true, out);
}

/* "Antall", "Endring fra i fjor Prosent", "Prosent av arbeidsstyrken" */
static bool
rule_measure(const LabelContext *context, Wording *wording, Meaning *out)
{
	const Measure *measure = has_words(wording)
								 ? measure_of_text(&wording->folded, wording->bare, context->arena)
								 : NULL;

	if (measure == NULL)
		return false;
	*out = (Meaning) {
		.kind = LABEL_MEASURE, .name = wording->text, .scope = NO_WORDS, .measure = measure};
	return true;
}

static void
take_wording(Wording *wording, Slice text, const Sense *sense)
{
	wording->text = text;
	wording->sense = sense;
	wording->has_bare = wording->is_folded = false;
}

/* "Andel av befolkningen 2019": a measure by its own name, and its period. Of a change, "Endring 2018-2019", that is a part. */
static bool
rule_dated_measure(const LabelContext *context, Wording *wording, Meaning *out)
{
	Wording front;
	Meaning dated;
	int word = 1;

	if (!wording->sense->may_date || !has_words(wording) || wording->folded.n_words < 2 ||
		slice_starts_with(text_words_key(&wording->folded, 0, 0), "endring"))
		return false;
	/* All that says when: of "mars 2019", not the year alone. */
	while (word < wording->folded.n_words &&
		   !read_period(context, words_text(&wording->folded, word, wording->folded.n_words - 1),
						&dated))
		word++;
	if (word == wording->folded.n_words || !dated.has_period)
		return false;
	take_wording(&front, words_text(&wording->folded, 0, word - 1), wording->sense);
	if (!rule_measure(context, &front, out))
		return false;
	out->period = dated.period;
	out->has_period = true;
	return true;
}

/* "Feb ruar 2013", "Novenber 2013" */
static bool
rule_spoilt_date(const LabelContext *context, Wording *wording, Meaning *out)
{
	Meaning meaning = {.kind = LABEL_PERIOD, .name = wording->text, .scope = NO_WORDS};

	meaning.has_period =
		month_noise_period(bare_text(wording), context->arena, &meaning.period, &meaning.mended);
	if (meaning.has_period)
		*out = meaning;
	return meaning.has_period;
}

/* "Feb ruar", "Novenber" */
static bool
rule_spoilt_month(const LabelContext *context, Wording *wording, Meaning *out)
{
	Slice mended;
	Slice month;

	if (!month_noise_mend(bare_text(wording), context->arena, &mended, &month) ||
		!read_period(context, mended, out))
		return false;
	out->name = wording->text;
	out->mended = month;
	return true;
}

/* "Arbeidsskere p tiltak": that it is corrected is told where it is named. */
static bool
rule_lost_letters(const LabelContext *context, Wording *wording, Meaning *out)
{
	Meaning meaning = {.kind = LABEL_MEMBER, .name = wording->text, .scope = NO_WORDS};

	(void) context;
	meaning.known = vocabulary_restore(bare_text(wording), meaning.names);
	if (meaning.known != 0)
		*out = meaning;
	return meaning.known != 0;
}

/* "Oslo1": a name, and the mark of a footnote that has lost its form. That it is corrected is told where it is named. */
static bool
rule_glued_mark(const LabelContext *context, Wording *wording, Meaning *out)
{
	Slice bare = bare_text(wording);

	if (bare.len < 4 || !is_digit(bare.ptr[bare.len - 1]) || is_digit(bare.ptr[bare.len - 2]) ||
		bare.ptr[bare.len - 2] == ' ' || bare.ptr[bare.len - 2] == '-' ||
		!read_name(context, (Slice) {bare.ptr, bare.len - 1}, out) || out->kind == LABEL_PERIOD)
		return false;
	if (out->kind == LABEL_MEMBER)
		out->name = bare;
	return true;
}

/* "Tilfeller Antall": a name that nothing knows, and its measure. */
static bool
rule_unknown_measured(const LabelContext *context, Wording *wording, Meaning *out)
{
	return read_measured(context, wording, false, out);
}

/* When a rule is asked. */
typedef enum Confidence
{
	SURE,
	IF_MONTHS, /* nothing is sure of the label, and a neighbour is a month, or none is a name */
	IF_NOTHING /* nothing else reads it */
} Confidence;

static const struct
{
	const char *name;
	LabelRule rule;
	Confidence how;
} rules[] = {
	{"a name", rule_name, SURE},
	{"a name with the mark of a footnote", rule_note_mark, SURE},
	{"a total, and a measure or period beside it", rule_beside_total, SURE},
	{"a total of something", rule_total, SURE},
	{"an average over a period", rule_average, SURE},
	{"a period", rule_period, SURE},
	{"a member behind the word for what it is of", rule_behind_dimension, SURE},
	{"a code, and a dash before its name", rule_dashed_code, SURE},
	{"a place, and what it is", rule_called, SURE},
	{"a name, and its measure", rule_measured, SURE},
	{"a measure by its own name, and its period", rule_dated_measure, SURE},
	{"a measure", rule_measure, SURE},
	{"a name, and its period", rule_dated, SURE},
	{"two names", rule_two_names, SURE},
	{"a month and its year that conversion has spoilt", rule_spoilt_date, IF_NOTHING},
	{"a month that conversion has spoilt", rule_spoilt_month, IF_MONTHS},
	{"a name that has lost its letters", rule_lost_letters, IF_NOTHING},
	{"a name with a digit glued to it", rule_glued_mark, IF_NOTHING},
	{"an unknown name, and its measure", rule_unknown_measured, IF_NOTHING},
};

#define N_RULES (sizeof(rules) / sizeof(rules[0]))

void
rules_read(const LabelContext *context, Slice text, const Sense *sense, Meaning *meaning)
{
	Wording wording;

	take_wording(&wording, text, sense);
	for (size_t i = 0; i < N_RULES; i++)
	{
		if (rules[i].how == SURE && rules[i].rule(context, &wording, meaning))
			return;
	}
	*meaning = (Meaning) {.kind = LABEL_UNKNOWN,
						  .name = bare_text(&wording).len > 0 ? bare_text(&wording) : text,
						  .scope = NO_WORDS};
}

/* What stood around an unknown name stands around what it is guessed to be; false if they contradict. */
static bool
carry_over(const Meaning *unknown, Meaning *guess)
{
	if (((unknown->has_period || unknown->undated) && guess->kind == LABEL_PERIOD) ||
		(unknown->measure != NULL && guess->measure != NULL))
		return false;
	if (guess->kind != LABEL_PERIOD)
	{
		guess->period = unknown->period;
		guess->has_period = unknown->has_period;
		guess->undated = unknown->undated;
	}
	if (unknown->measure != NULL)
		guess->measure = unknown->measure;
	guess->above = unknown->above;
	guess->in_total = unknown->in_total;
	return true;
}

bool
rules_guess(const LabelContext *context, bool is_month, Meaning *meaning)
{
	Sense sense;
	Wording wording;
	Meaning guess;

	sense_read(&sense, meaning->name);
	take_wording(&wording, meaning->name, &sense);
	for (size_t i = 0; i < N_RULES; i++)
	{
		if (rules[i].how == SURE || (rules[i].how == IF_MONTHS && !is_month) ||
			!rules[i].rule(context, &wording, &guess) || !carry_over(meaning, &guess))
			continue;
		*meaning = guess;
		return true;
	}
	return false;
}
