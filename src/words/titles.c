/*-------------------------------------------------------------------------
 *
 * titles.c
 *	  Lines known by their form: titles, prose, the numbers of pages.
 *
 *-------------------------------------------------------------------------
 */
#include "words/titles.h"

#include "text/ascii.h"
#include "text/text.h"
#include "words/measures.h"
#include "words/page_words.h"
#include "words/sense.h"

/* Does the text end with a word that is written short before a number: "Pr. 30.06.2016", "2. kv. 2012"? */
static bool
is_short_word(Slice text)
{
	const Slice last = {text.ptr + text.len - (text.len < 2 ? text.len : 2),
						text.len < 2 ? text.len : 2};

	if (text.len > 2 && text.ptr[text.len - 3] != ' ')
		return false;
	return slice_is(last, "pr") || slice_is(last, "Pr") || slice_is(last, "kv") ||
		   slice_is(last, "nr");
}

/* Does the text end with a word that is written short before another: "Mill. kroner", "Inkl. permitterte"? */
static bool
is_shortened(Slice text)
{
	static const char *const words[] = {"mill", "mrd", "inkl", "ekskl", "ca", "gj", "evt", "bl"};
	size_t start = text.len;
	FoldedText folded;

	while (start > 0 && text.ptr[start - 1] != ' ')
		start--;
	return text_fold((Slice) {text.ptr + start, text.len - start}, FOLD_BY_SOUND, &folded) &&
		   SLICE_IS_ONE_OF(text_key(&folded), words);
}

/*
 * Does a part of the text end with the full stop at i? It is a full stop before white space, and
 * not that of a number in order, or of a short word, that goes on: "4. kvartal", "2. kv. 2012".
 */
static bool
ends_part(Slice text, size_t i)
{
	const char *end = slice_end(text);
	const char *next = text.ptr + i + 1;
	size_t start = i;
	size_t space;

	if (next == end || text_space_length(next, end) == 0)
		return false;
	while (next < end && (space = text_space_length(next, end)) > 0)
		next += space;
	while (start > 0 && is_digit(text.ptr[start - 1]))
		start--;
	if (start < i && i - start <= 2 && next < end && !is_ascii_capital(*next))
		return false;
	if (next < end && is_ascii_small(*next) && is_shortened((Slice) {text.ptr, i}))
		return false;
	return next == end || !is_digit(*next) || !is_short_word((Slice) {text.ptr, i});
}

/* Where the first part of the text ends, its length where it is the only one. */
static size_t
first_part_end(Slice text)
{
	for (size_t i = 0; i + 1 < text.len; i++)
	{
		if (text.ptr[i] == '.' && ends_part(text, i))
			return i;
	}
	return text.len;
}

/* "Tidsserie måned", "En måned", "Ett kvartal" ... */
static bool
is_frequency(Slice text)
{
	static const char *const units[] = {"maned", "maneder", "kvartal", "ar",
										"uke",	 "halvar",	"mned"}; /* where "å" was lost */
	static const char *const counts[] = {"",	 "en",	  "ett",	 "et",		 "per",
										 "hver", "siste", "hittili", "tidsserie"};
	static const char *const english[] = {
		"monthly",			 "quarterly",		   "yearly", "timeseries", "monthlytimeseries",
		"timeseriesmonthly", "quarterlytimeseries"};
	FoldedText folded;
	Slice key;

	if (!text_fold(text, FOLD_BY_SOUND, &folded))
		return false;
	key = text_key(&folded);
	if (slice_starts_with(key, "tidsserie") || SLICE_IS_ONE_OF(key, english))
		return true;
	for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++)
	{
		size_t count = strlen(counts[i]);

		if (!slice_starts_with(key, counts[i]))
			continue;
		for (size_t j = 0; j < sizeof(units) / sizeof(units[0]); j++)
		{
			if (slice_is((Slice) {key.ptr + count, key.len - count}, units[j]))
				return true;
		}
	}
	return false;
}

/* The part of the text that begins at start, and where the next one does; its end where none does. */
static Slice
next_part(Slice text, const char **start)
{
	Slice rest = slice_between(*start, slice_end(text));
	size_t end = first_part_end(rest);
	Slice part = text_trim((Slice) {rest.ptr, end});

	*start = end == rest.len ? slice_end(text) : rest.ptr + end + 1;
	return part;
}

Slice
text_without_table_number(Slice text)
{
	static const char *const words[] = {"Tabell ", "Table ", "Figur ", "Figure "};
	size_t digits = 0;
	size_t i = 0;

	/* Quickly: most texts begin otherwise. */
	if (text.len == 0 || (*text.ptr != 'T' && *text.ptr != 'F' && *text.ptr != 'A'))
		return text;
	if (slice_starts_with(text, "Ark: "))
		return text_trim((Slice) {text.ptr + 5, text.len - 5});
	for (size_t word = 0; word < sizeof(words) / sizeof(words[0]) && i == 0; word++)
	{
		if (slice_starts_with(text, words[word]))
			i = strlen(words[word]);
	}
	if (i == 0)
		return text;
	for (; i < text.len && (is_digit(text.ptr[i]) || (digits > 0 && text.ptr[i] == '.')); i++)
		digits++;
	/* "Tabell 3a. " */
	if (digits > 0 && i + 1 < text.len && is_digit(text.ptr[i - 1]) &&
		is_ascii_small(text.ptr[i]) && (text.ptr[i + 1] == '.' || text.ptr[i + 1] == ':'))
		i += text.ptr[i + 1] == '.' ? 2 : 1;
	if (digits == 0)
		return text;
	if (i >= text.len)
		return (Slice) {text.ptr, 0};
	if (text.ptr[i] == ':')
		i++;
	else if (text.ptr[i - 1] != '.')
		return text;
	return i < text.len && text.ptr[i] == ' ' ? text_trim((Slice) {text.ptr + i, text.len - i})
											  : text;
}

void
title_split(Slice text, Title *title)
{
	const char *start;
	Slice between = {NULL, 0}; /* the parts behind the subject */
	Slice last = {NULL, 0};

	text = text_without_table_number(text);
	start = text.ptr;

	if (text.len > 0 && text.ptr[text.len - 1] == '.')
		text.len--;
	*title = (Title) {.subject = next_part(text, &start)};
	while (start < slice_end(text))
	{
		Slice part = next_part(text, &start);

		if (is_frequency(part))
		{
			title->frequency = part;
			title->breakdown = between;
			if (start < slice_end(text))
				title->scope = text_trim(slice_between(start, slice_end(text)));
			return;
		}
		title->breakdown = between;
		between = slice_between(between.len > 0 ? between.ptr : part.ptr, slice_end(part));
		last = part;
	}
	title->frequency = last;
}

bool
is_day(Slice text)
{
	Slice month = text;
	Period period;

	while (month.len > 0 && is_digit(month.ptr[0]))
		month = (Slice) {month.ptr + 1, month.len - 1};
	/* "3. mars 2021" */
	return is_date(text) || (text.len - month.len >= 1 && text.len - month.len <= 2 &&
							 slice_starts_with(month, ".") &&
							 period_parse((Slice) {month.ptr + 1, month.len - 1}, &period));
}

/* "31.03.2022 - 31.12.2022": from the month of one day to that of another. */
static bool
parse_days(Slice text, Period *period)
{
	for (size_t i = 1; i + 3 < text.len; i++)
	{
		Slice first = {text.ptr, i};
		Slice last = {text.ptr + i + 3, text.len - i - 3};
		Period end;

		if (memcmp(text.ptr + i, " - ", 3) != 0 || !is_day(last) || !period_parse(last, &end) ||
			!period_parse(first, period) || end.from <= period->from ||
			period->to - period->from > 1)
			continue;
		period->to = end.to;
		return true;
	}
	return false;
}

/* Does the text say how often a statistic comes: "Tidsserie måned", "Ukestatistikk", "Månedstall for"? */
static bool
is_of_statistic(Slice text)
{
	FoldedText folded;
	Slice key;

	if (slice_ends_with(text, " for"))
		text.len -= strlen(" for");
	if (is_frequency(text))
		return true;
	if (!text_fold(text, FOLD_BY_SOUND, &folded) || folded.n_words != 1)
		return false;
	key = text_key(&folded);
	/* "Folketall 2020" and "Arbeidsmarkedsstatistikk 2020" are no lines of periods. */
	return (slice_ends_with(key, "statistikk") || slice_ends_with(key, "tall")) &&
		   (slice_starts_with(key, "maned") || slice_starts_with(key, "kvartal") ||
			slice_starts_with(key, "uke") || slice_starts_with(key, "ars"));
}

/* "Tidsserie måned 2020", "Ukestatistikk 2020": the period behind how often it comes. */
static bool
parse_behind_frequency(Slice text, Period *period)
{
	if (text.len < 6 || text.len > HEADING_MAX ||
		!slice_is_digits((Slice) {slice_end(text) - 4, 4}))
		return false;
	for (size_t i = 1; i + 1 < text.len; i++)
	{
		if (text.ptr[i] == ' ' &&
			period_parse(slice_between(text.ptr + i + 1, slice_end(text)), period))
			return is_of_statistic((Slice) {text.ptr, i});
	}
	return false;
}

bool
period_of_line(Slice text, Period *period)
{
	size_t start = text.len;

	if (period_parse(text, period) || parse_days(text, period) ||
		parse_behind_frequency(text, period))
		return true;
	if (text.len == 0 || text.ptr[text.len - 1] != ')')
		return false;
	while (start > 0 && text.ptr[start - 1] != '(')
		start--;
	return start > 1 && period_parse(text_trim((Slice) {text.ptr, start - 1}), period);
}

/* Is it no title, but a period all in all? */
static bool
is_period_line(const Title *title)
{
	Period period;

	return period_parse(slice_between(title->subject.ptr, slice_end(title->frequency)), &period);
}

/* "Mottakere. Fylke. Antall", "Helt ledige. Januar 2024": a measure or a period in the last part. */
static bool
ends_like_title(const Title *title)
{
	FoldedText folded;
	Period period;
	RecurringPeriod recurring;

	if (is_ascii_small(title->frequency.ptr[0]) || is_period_line(title))
		return false; /* "Januar t.o.m. desember 2024" */
	if (period_of_line(title->frequency, &period) ||
		period_parse_recurring(title->frequency, &recurring))
		return !slice_has_digit(title->subject) && !is_dimension_label(title->subject);
	return title->breakdown.len > 0 && text_fold(title->frequency, FOLD_BY_SOUND, &folded) &&
		   folded.n_words > 0 && measure_of_words(&folded, 0, folded.n_words - 1) != NULL;
}

bool
title_parse(Slice text, Title *title)
{
	text = text_without_table_number(text);
	if (text.len > (size_t) 4 * HEADING_MAX || first_part_end(text) == text.len)
		return false;
	title_split(text, title);
	return title->subject.len > 0 && title->frequency.len > 0 &&
		   (is_frequency(title->frequency) || ends_like_title(title));
}

/* Does the text have the letters of the name, whatever white space is between them? */
static bool
has_letters_of(Slice text, const char *name)
{
	const char *end = slice_end(text);

	for (const char *p = text.ptr; p < end;)
	{
		size_t space = text_space_length(p, end);

		while (*name == ' ')
			name++;
		if (space == 0 && (*name == '\0' || *p != *name++))
			return false;
		p += space > 0 ? space : 1;
	}
	return *name == '\0';
}

Slice
spelt_subject(Slice subject)
{
	static const char *const usual[] = {"Deltakere i arbeidsrettede tiltak",
										"Personer på arbeidsrettede tiltak",
										"Personer med nedsatt arbeidsevne",
										"Mottakere av arbeidsavklaringspenger",
										"Mottakere av dagpenger",
										"Arbeidssøkere på tiltak",
										"Arbeidssøkere",
										"Delvis ledige",
										"Helt ledige",
										"Ledige stillinger"};

	for (size_t i = 0; i < sizeof(usual) / sizeof(usual[0]); i++)
	{
		if (has_letters_of(subject, usual[i]))
			return (Slice) {usual[i], strlen(usual[i])};
	}
	return subject;
}

/* "7", "- 7 -", "Side 7 av 40" */
bool
is_page_number(Slice text)
{
	FoldedText folded;
	int numbers = 0;

	/* Nearly all headings end in a letter. */
	if (text.len == 0 || text.len > 40 || is_ascii_letter(slice_end(text)[-1]) ||
		!text_fold(text, FOLD_BY_SOUND, &folded))
		return false;
	for (int word = 0; word < folded.n_words; word++)
	{
		Slice key = text_words_key(&folded, word, word);
		size_t digits = 0;

		if (key.len == 0 || slice_is(key, numbers == 0 ? "side" : "av"))
			continue;
		while (digits < key.len && is_digit(key.ptr[digits]))
			digits++;
		if (digits < key.len || ++numbers > 2)
			return false;
	}
	return numbers > 0;
}

bool
is_prose(Slice text)
{
	char last;

	if (text.len == 0)
		return false;
	last = text.ptr[text.len - 1];
	return text.len > HEADING_MAX || last == '.' || last == '!' || last == '?' || last == ':' ||
		   last == ';' || text.ptr[0] == '*' || memchr(text.ptr, '"', text.len) != NULL ||
		   slice_starts_with(text, "Kilde") || slice_starts_with(text, "http") ||
		   slice_starts_with(text, "\xC2\xA7");
}
