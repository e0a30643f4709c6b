/*-------------------------------------------------------------------------
 *
 * period.c
 *	  Periods of whole months, read from and written as text.
 *
 * Text becomes a short array of tokens, and the tokens one part or two:
 *
 *	text      := [HEADING [":"]] [frame] period		Periode: 2022, utgangen av mai 2010
 *	frame     := AS-OF | [AS-OF | AT] CLOSE [OF] | AVERAGE [FOR]
 *	period    := part | [FROM] part separator part		mars 2022, 2022-2023
 *			   | day "/" P n "M"					2016-01-01/P8M
 *	recurring := part separator year | part separator part separator year
 *			   | year separator year unit		4. kvartal 2011-2015
 *	part      := [WHOLE] YEAR-WORD year			året 2022
 *			   | WHOLE YEAR-WORD				hele året
 *			   | day							30.06.2016, 30. juni 2016, 2016-06-30
 *			   | year MM						2026 08
 *			   | year "-" MM | YYYYMM | MM "." year		2022-03, 202203, 03.2022
 *			   | year [unit] | unit [year]		2019 1. kv., mars 2022, 2019K1
 *	unit      := MONTH | LETTER n | UNIT n | n UNIT		mars, K1, kvartal 1, 1. kvartal
 *			   | n								the 1 of "1.-3. kvartal"
 *	n         := 1, 2, ... | første, andre, ... | I, II, III, IV
 *	separator := "-" | "–" | "/" | TO			til, t.o.m., til og med, to, through
 *
 * A part may leave its year, or its unit, to the other one. A day stands for its
 * month. What recurs is several spans, and period_parse() reads none of them. Nor does
 * it read "2021/2022".
 *
 *-------------------------------------------------------------------------
 */
#include "text/period.h"

#include <stdio.h>

#include "text/period_token.h"

/*
 * Parts. Each parse_ function moves *at past what it read, and leaves it where
 * it was when it gives false.
 */

typedef struct PeriodPart
{
	int unit;		  /* UNIT_... */
	int number;		  /* of the unit in its year, from 1 */
	int year;		  /* 0 if the part names none */
	bool year_named;  /* "året" stands before the year */
	bool unit_first;  /* K1, not 1. kvartal */
	bool bare_number; /* "3", with nothing beside it */
	bool two_digits;  /* "03" */
	int day;		  /* 0 if the part is not a day */
	bool iso_day;	  /* it is written 2016-06-30 */
	bool year_last;	  /* the year stands after its unit: "mars 2022" */
	bool unit_apart;  /* it stands before its unit, not in one piece: "2022, mars" */
	bool spaced;	  /* "2026 08" */
} PeriodPart;

static bool
accept(const PeriodToken **at, TokenKind kind)
{
	if ((*at)->kind != kind)
		return false;
	(*at)++;
	return true;
}

static bool
is_number(const PeriodToken *token, int digits)
{
	return token->kind == TOKEN_NUMBER && token->digits == digits;
}

static bool
is_year(const PeriodToken *token)
{
	return is_number(token, 4) && token->value >= PERIOD_FIRST_YEAR;
}

static bool
is_bare_year(int year)
{
	return year >= PERIOD_FIRST_BARE_YEAR && year <= PERIOD_LAST_BARE_YEAR;
}

/* Is there such a unit in a year? One that is pending has yet to fit a month. */
static bool
number_fits(const PeriodPart *part)
{
	int unit = part->unit == UNIT_PENDING ? UNIT_MONTH : part->unit;

	return part->number >= 1 && part->number * unit <= 12;
}

/* The "I" of "I. kvartal", "I kv."; elsewhere it is a word. */
static bool
is_roman_one(const PeriodToken *t)
{
	return t->kind == TOKEN_OF && t->value == 1 &&
		   t[t[1].kind == TOKEN_DOT ? 2 : 1].kind == TOKEN_UNIT;
}

/* "1. kvartal", "første halvår", "IV. kvartal", "1st quarter", or just "1." */
static bool
parse_counted_unit(const PeriodToken **at, PeriodPart *part)
{
	const PeriodToken *t = *at;
	bool word = t->kind == TOKEN_ORDINAL || is_roman_one(t);

	if (!word && (t->kind != TOKEN_NUMBER || t->digits > 2))
		return false;
	part->number = t->value;
	part->two_digits = t->digits == 2;
	t++;
	part->bare_number = !word;
	if (accept(&t, TOKEN_DOT) || (!word && t->glued && accept(&t, TOKEN_SUFFIX)))
		part->bare_number = false;

	part->unit = UNIT_PENDING;
	if (t->kind == TOKEN_UNIT)
	{
		part->unit = t->value;
		part->bare_number = false;
		t++;
		accept(&t, TOKEN_DOT);
	}
	if (!number_fits(part))
		return false;
	*at = t;
	return true;
}

static bool
parse_unit(const PeriodToken **at, PeriodPart *part)
{
	const PeriodToken *t = *at;

	switch (t->kind)
	{
		case TOKEN_MONTH:
			part->unit = UNIT_MONTH;
			part->number = t->value;
			t++;
			accept(&t, TOKEN_DOT);
			break;
		case TOKEN_LETTER: /* K1, M03 */
		case TOKEN_UNIT:   /* kvartal 1 */
			part->unit = t->value;
			part->unit_first = true;
			t++;
			if ((*at)->kind == TOKEN_UNIT)
				accept(&t, TOKEN_DOT);
			else if (!t->glued)
				return false;
			if (t->kind != TOKEN_NUMBER || t->digits > 2)
				return false;
			part->number = t->value;
			t++;
			break;
		default:
			return parse_counted_unit(at, part);
	}
	if (!number_fits(part))
		return false;
	*at = t;
	return true;
}

/* What may follow a year: "-03", "-Q1", "K1", "M03", " 1. kv.", ", mars". */
static bool
parse_unit_of_year(const PeriodToken **at, PeriodPart *part)
{
	const PeriodToken *t = *at;

	if (t->kind == TOKEN_HYPHEN && t->glued && t[1].glued)
	{
		t++;
		if (is_number(t, 2))
		{
			part->unit = UNIT_MONTH;
			part->number = t->value;
			if (!number_fits(part))
				return false;
			*at = t + 1;
			return true;
		}
		if (t->kind != TOKEN_LETTER)
			return false;
	}
	else
		accept(&t, TOKEN_COMMA);
	if (!parse_unit(&t, part))
		return false;
	*at = t;
	return true;
}

/* What may follow a unit: " 2022", ", 2022", " of 2022", " i året 2022", and of one piece with it "-2022", "/2022". */
static void
parse_year_of_unit(const PeriodToken **at, PeriodPart *part)
{
	const PeriodToken *t = *at;

	if ((t->kind == TOKEN_HYPHEN || t->kind == TOKEN_SLASH) && t->glued)
	{
		t++;
		/* K1-2019K3 is two parts */
		if (!is_year(t) || !t->glued || (t[1].kind == TOKEN_LETTER && t[1].glued))
			return;
	}
	else if (accept(&t, TOKEN_OF))
		accept(&t, TOKEN_YEAR);
	else
		accept(&t, TOKEN_COMMA);
	if (!is_year(t))
		return;
	part->year = t->value;
	part->year_last = true;
	*at = t + 1;
}

/* "202203", and "03.2022" with a dot, slash or hyphen. */
static bool
parse_digits(const PeriodToken **at, PeriodPart *part)
{
	const PeriodToken *t = *at;

	part->unit = UNIT_MONTH;
	if (is_number(t, 6) && is_bare_year(t->value / 100))
	{
		part->year = t->value / 100;
		part->number = t->value % 100;
		t++;
	}
	else if (is_number(t, 2) &&
			 (t[1].kind == TOKEN_DOT || t[1].kind == TOKEN_SLASH || t[1].kind == TOKEN_HYPHEN) &&
			 t[1].glued && t[2].glued && is_year(&t[2]))
	{
		part->number = t->value;
		part->year = t[2].value;
		t += 3;
	}
	else
		return false;
	if (!number_fits(part))
		return false;
	*at = t;
	return true;
}

static bool
day_exists(int year, int month, int day)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return month >= 1 && month <= 12 && day >= 1 &&
		   day <= days[month - 1] + (month == 2 && leap ? 1 : 0);
}

/* A number of one or two digits, or of just two, that stands for a day or month. */
static bool
is_short_number(const PeriodToken *token, int fewest)
{
	return token->kind == TOKEN_NUMBER && token->digits >= fewest && token->digits <= 2;
}

/* The mark and number at t, in one piece with what stands before them? */
static bool
goes_on_with(const PeriodToken *t, TokenKind mark)
{
	return t->kind == mark && t->glued && t[1].kind == TOKEN_NUMBER && t[1].glued;
}

/* "2016-06-30", "30.06.2016", "30. juni 2016". */
static bool
parse_day(const PeriodToken **at, PeriodPart *part)
{
	const PeriodToken *t = *at;
	PeriodPart day = {.unit = UNIT_MONTH};

	if (is_year(t) && goes_on_with(t + 1, TOKEN_HYPHEN) && is_short_number(t + 2, 2) &&
		goes_on_with(t + 3, TOKEN_HYPHEN) && is_short_number(t + 4, 2))
	{
		day.year = t->value;
		day.number = t[2].value;
		day.day = t[4].value;
		day.iso_day = true;
		t += 5;
	}
	else if (is_short_number(t, 1) && goes_on_with(t + 1, TOKEN_DOT) && is_short_number(t + 2, 1) &&
			 t[3].kind == TOKEN_DOT && t[3].glued && is_year(t + 4))
	{
		day.year = t[4].value;
		day.number = t[2].value;
		day.day = t->value;
		day.year_last = true;
		t += 5;
	}
	else if (is_short_number(t, 1))
	{
		day.day = t->value;
		t++;
		if (!accept(&t, TOKEN_DOT) && t->glued)
			accept(&t, TOKEN_SUFFIX);
		if (t->kind != TOKEN_MONTH || !parse_unit(&t, &day))
			return false;
		parse_year_of_unit(&t, &day);
	}
	if (day.year == 0 || !day_exists(day.year, day.number, day.day))
		return false;
	*part = day;
	*at = t;
	return true;
}

/* A year, and its unit where it has one. */
static void
parse_year(const PeriodToken **at, PeriodPart *part)
{
	const PeriodToken *unit = *at + 1;
	PeriodPart longer;

	part->year = (*at)->value;
	(*at)++;
	longer = *part;
	if (part->year_named || !parse_unit_of_year(at, &longer))
		return;
	longer.unit_apart = !unit->glued || unit->kind == TOKEN_COMMA;
	/* "2026 08", but not "2026 8" */
	if (longer.unit == UNIT_PENDING && longer.bare_number && longer.two_digits &&
		unit->kind == TOKEN_NUMBER && is_bare_year(longer.year))
	{
		longer.unit = UNIT_MONTH;
		longer.spaced = true;
	}
	*part = longer;
}

static bool
parse_part(const PeriodToken **at, PeriodPart *part)
{
	bool whole;
	bool named;

	if (parse_day(at, part))
		return true;
	*part = (PeriodPart) {.unit = UNIT_YEAR, .number = 1};

	whole = accept(at, TOKEN_WHOLE);
	named = accept(at, TOKEN_YEAR);
	part->year_named = whole || named;
	if (is_year(*at))
	{
		parse_year(at, part);
		return true;
	}
	if (part->year_named)
		return whole && named;
	if (parse_digits(at, part))
		return true;

	*part = (PeriodPart) {.unit = UNIT_YEAR};
	if (!parse_unit(at, part))
		return false;
	parse_year_of_unit(at, part);
	return true;
}

/* "fra", "f.o.m.", "til og med", "tom.", "through", as kind says. */
static bool
parse_link(const PeriodToken **at, TokenKind kind)
{
	int link = (*at)->value;

	if (!accept(at, kind))
		return false;
	if (link == LINK_DOT)
		accept(at, TOKEN_DOT);
	else if (link == LINK_AND_WITH && (*at)->kind == TOKEN_AND && (*at)[1].kind == TOKEN_WITH)
		*at += 2;
	return true;
}

static bool
parse_separator(const PeriodToken **at)
{
	return accept(at, TOKEN_HYPHEN) || accept(at, TOKEN_DASH) || accept(at, TOKEN_SLASH) ||
		   parse_link(at, TOKEN_TO);
}

/* What stands before the parts, and says what to make of them. */
typedef struct Frame
{
	bool named;	  /* a word says that a period follows, so no bare number is one */
	bool as_of;	  /* "pr.": no span */
	bool close;	  /* "utgangen av": the last month of it */
	bool average; /* "gjennomsnitt for" */
	bool yearly;  /* "årsgjennomsnitt": of a whole year, or of each of several */
} Frame;

/* "Periode:", "per", "ved utgangen av", "ultimo", "årsgjennomsnitt for"; false if one of them breaks off. */
static bool
parse_frame(const PeriodToken **at, Frame *frame)
{
	bool placed;

	*frame = (Frame) {false};
	if (accept(at, TOKEN_HEADING))
	{
		frame->named = true;
		accept(at, TOKEN_COLON);
	}
	if ((*at)->kind == TOKEN_AVERAGE)
	{
		frame->named = frame->average = true;
		frame->yearly = (*at)->value == UNIT_YEAR;
		(*at)++;
		if (!accept(at, TOKEN_FOR))
			accept(at, TOKEN_OF);
		return true;
	}
	placed = accept(at, TOKEN_AT);
	if (!placed && accept(at, TOKEN_AS_OF))
	{
		frame->as_of = true;
		if (!accept(at, TOKEN_DOT))
			accept(at, TOKEN_OF); /* "as of" */
	}
	if (!accept(at, TOKEN_CLOSE))
		return !placed;
	frame->named = frame->close = true;
	accept(at, TOKEN_OF);
	return true;
}

/*
 * What the parts mean together.
 */

/*
 * A period, or where it names no year one that begins in year 0. One that recurs
 * each year up to last_year is the first; last_year is 0 if none does.
 */
typedef struct WrittenPeriod
{
	Period period;
	bool dated;
	int last_year;
} WrittenPeriod;

static Period
part_months(const PeriodPart *part)
{
	Period months;

	months.from = part->year * 12 + (part->number - 1) * part->unit;
	months.to = months.from + part->unit;
	return months;
}

static bool
is_lone_year_that_needs_a_word(const PeriodPart *part)
{
	return part->unit == UNIT_YEAR && !part->year_named && !is_bare_year(part->year);
}

static bool
read_one(PeriodPart *part, WrittenPeriod *written)
{
	if (part->unit == UNIT_PENDING)
	{
		if (!part->bare_number || part->year != 0)
			return false;
		part->unit = UNIT_MONTH;
	}
	if (is_lone_year_that_needs_a_word(part))
		return false;
	written->period = part_months(part);
	written->dated = part->year != 0;
	return true;
}

/* The number that stands for a unit takes the other's: "1.-3. kvartal", "K1-3", "2026 08 - 10". */
static void
share_unit(PeriodPart *first, PeriodPart *last)
{
	if (first->unit == UNIT_PENDING && last->unit > UNIT_MONTH && last->unit < UNIT_YEAR &&
		!last->unit_first)
		first->unit = last->unit;
	else if (last->unit == UNIT_PENDING && first->unit != UNIT_YEAR &&
			 (first->unit_first || (first->spaced && last->bare_number && last->two_digits)))
		last->unit = first->unit;
}

static bool
read_span(PeriodPart *first, PeriodPart *last, WrittenPeriod *written)
{
	Period from;
	Period to;

	if (first->day != 0 || last->day != 0)
		return false;
	share_unit(first, last);
	if (first->unit == UNIT_PENDING || last->unit == UNIT_PENDING)
		return false;
	/* a year alone has none to lend: "januar - 2019", "2019 - mars" */
	if ((first->unit == UNIT_YEAR && last->year == 0) ||
		(last->unit == UNIT_YEAR && first->year == 0))
		return false;
	if (!number_fits(first) || !number_fits(last))
		return false;

	if (first->year == 0)
		first->year = last->year;
	else if (last->year == 0)
		last->year = first->year;
	if (first->unit == UNIT_YEAR && first->year_named)
		last->year_named = true;
	if (is_lone_year_that_needs_a_word(first) || is_lone_year_that_needs_a_word(last))
		return false;

	from = part_months(first);
	to = part_months(last);
	written->dated = first->year != 0;
	if (!written->dated && to.from < from.from) /* "nov.–feb." ends in the year after */
		to.to += 12;
	else if (to.from < from.from)
		return false;
	written->period = (Period) {from.from, to.to};
	return to.to >= from.to;
}

/* The number and the letter of it at *at, in one piece with what stands before; 0 if they are not there. */
static int32_t
take_length(const PeriodToken **at, TokenKind kind, int unit)
{
	const PeriodToken *t = *at;

	if (t->kind != TOKEN_NUMBER || !t->glued || t[1].kind != kind || !t[1].glued)
		return 0;
	if (kind == TOKEN_LETTER && t[1].value != unit)
		return 0;
	*at += 2;
	return t->value * unit;
}

/* "/P8M", "/P1Y", "/P1Y6M" after the first day of the first month. */
static bool
read_duration(const PeriodToken **at, const PeriodPart *day, WrittenPeriod *written)
{
	int32_t months;

	if (!day->iso_day || day->day != 1 || !accept(at, TOKEN_SLASH) || !(*at)->glued ||
		!accept(at, TOKEN_DURATION))
		return false;
	months = take_length(at, TOKEN_YEARS, UNIT_YEAR);
	months += take_length(at, TOKEN_LETTER, UNIT_MONTH);
	written->period = part_months(day);
	written->period.to = written->period.from + months;
	written->dated = true;
	return months > 0 && written->period.to <= PERIOD_END_MONTH;
}

static bool
is_lone_year(const PeriodPart *part)
{
	return part->unit == UNIT_YEAR && part->year != 0;
}

/*
 * "4. kvartal 2011-2015", "2011-2015, 4. kvartal", "31.12. 2011-2015", "årsgjennomsnitt 2011-2015": a part of
 * the first year, and that of each year after. False if the two are no such thing.
 */
static bool
read_recurring(const Frame *frame, const PeriodPart *first, const PeriodPart *last,
			   WrittenPeriod *written)
{
	PeriodPart unit;

	if (is_lone_year(last) && (first->year_last || is_lone_year(first)))
	{
		unit = *first;
		if (is_lone_year(first) && !frame->close && !frame->yearly)
			return false;
	}
	else if (is_lone_year(first) && last->unit_apart && !last->spaced)
	{
		unit = *last;
		unit.year = first->year;
	}
	else
		return false;
	if (unit.iso_day || !read_one(&unit, written))
		return false;
	written->last_year = last->year;
	return written->last_year > unit.year && (is_bare_year(last->year) || last->year_named);
}

/* "januar-mars 2011-2015": what the first two parts are together, each year. */
static bool
read_recurring_span(const PeriodToken **at, const Frame *frame, PeriodPart *first, PeriodPart *last,
					WrittenPeriod *written)
{
	PeriodPart until;

	if (frame->as_of || frame->close || first->year != 0 || !last->year_last ||
		!parse_separator(at) || !parse_part(at, &until) || !is_lone_year(&until) ||
		(*at)->kind != TOKEN_END || !read_span(first, last, written))
		return false;
	written->last_year = until.year;
	return until.year > last->year && is_bare_year(until.year);
}

/* The parts at *at and after, up to the end. */
static bool
read_parts(const PeriodToken **at, const Frame *frame, WrittenPeriod *written)
{
	bool from = parse_link(at, TOKEN_FROM);
	const PeriodToken *separator;
	PeriodPart first;
	PeriodPart last;

	if (!parse_part(at, &first))
		return false;
	if (frame->yearly)
		first.year_named = true;
	if ((*at)->kind == TOKEN_END)
		return !from && !(frame->named && first.unit == UNIT_PENDING) && read_one(&first, written);
	separator = *at;
	if (!from && read_duration(at, &first, written))
		return (*at)->kind == TOKEN_END;
	*at = separator;
	if (!parse_separator(at) || !parse_part(at, &last))
		return false;
	if ((*at)->kind != TOKEN_END)
		return !from && read_recurring_span(at, frame, &first, &last, written);
	if (!from && read_recurring(frame, &first, &last, written))
		return true;
	/* "4. kvartal 2011-2011" is nothing, and so is "2026 08 - 2027" */
	if (written->last_year != 0 || (last.spaced && !first.spaced) ||
		(first.spaced && !last.spaced && last.unit != UNIT_PENDING))
		return false;
	return !frame->as_of && !frame->close && read_span(&first, &last, written);
}

/* "2021/2022", "2021/22" */
static bool
is_split_year(const PeriodToken *t)
{
	return is_year(t) && t[1].kind == TOKEN_SLASH && t[2].kind == TOKEN_NUMBER &&
		   t[3].kind == TOKEN_END &&
		   ((t[2].digits == 4 && t[2].value == t->value + 1) ||
			(t[2].digits == 2 && t[2].value == (t->value + 1) % 100));
}

static bool
read_period(Slice text, WrittenPeriod *written)
{
	PeriodToken tokens[PERIOD_TOKENS_MAX];
	const PeriodToken *at = tokens;
	Frame frame;

	*written = (WrittenPeriod) {.last_year = 0};
	if (!period_tokenize(text, tokens) || !parse_frame(&at, &frame) || is_split_year(at) ||
		!read_parts(&at, &frame, written))
		return false;
	if (frame.close)
		written->period.from = written->period.to - 1;
	return !frame.yearly || (written->period.from % 12 == 0 &&
							 written->period.to - written->period.from == UNIT_YEAR);
}

/* No year is written in letters, and no period is long. */
static bool
may_have_year(Slice text)
{
	return text.len <= PERIOD_TEXT_MAX && slice_has_digit(text);
}

bool
period_parse(Slice text, Period *period)
{
	WrittenPeriod written;

	if (!may_have_year(text) || !read_period(text, &written) || !written.dated ||
		written.last_year != 0)
		return false;
	*period = written.period;
	return true;
}

bool
period_parse_recurring(Slice text, RecurringPeriod *recurring)
{
	WrittenPeriod written;

	if (!may_have_year(text) || !read_period(text, &written) || written.last_year == 0)
		return false;
	*recurring = (RecurringPeriod) {
		.years = {written.period.from / 12 * 12, (written.last_year + 1) * 12},
		.first_month = written.period.from % 12,
		.months = written.period.to - written.period.from,
	};
	return true;
}

static Period
inside_all_years(Period within)
{
	if (within.from < PERIOD_FIRST_MONTH)
		within.from = PERIOD_FIRST_MONTH;
	if (within.to > PERIOD_END_MONTH)
		within.to = PERIOD_END_MONTH;
	return within;
}

PeriodResult
period_recurring_within(const RecurringPeriod *recurring, Period within, Period *period)
{
	int32_t year;
	Period found;

	within = inside_all_years(within);
	if (within.from < recurring->years.from)
		within.from = recurring->years.from;
	if (within.to > recurring->years.to)
		within.to = recurring->years.to;
	if (within.from >= within.to)
		return PERIOD_OUTSIDE;

	/* the first year in which it does not begin before within */
	year = (within.from - recurring->first_month + 11) / 12;
	found.from = year * 12 + recurring->first_month;
	found.to = found.from + recurring->months;
	if (found.to > within.to)
		return PERIOD_OUTSIDE;
	if (found.to + 12 <= within.to)
		return PERIOD_AMBIGUOUS;
	*period = found;
	return PERIOD_OK;
}

PeriodResult
period_parse_within(Slice text, Period within, Period *period)
{
	/* What names no year recurs in all of them. */
	RecurringPeriod recurring = {.years = {PERIOD_FIRST_MONTH, PERIOD_END_MONTH}};
	WrittenPeriod written;

	if (!read_period(text, &written))
		return PERIOD_NOT;
	recurring.first_month = written.period.from % 12;
	recurring.months = written.period.to - written.period.from;
	if (!written.dated)
		return period_recurring_within(&recurring, within, period);
	if (written.last_year != 0)
	{
		recurring.years.from = written.period.from / 12 * 12;
		recurring.years.to = (written.last_year + 1) * 12;
		return period_recurring_within(&recurring, within, period);
	}
	within = inside_all_years(within);
	if (written.period.from < within.from || written.period.to > within.to)
		return PERIOD_OUTSIDE;
	*period = written.period;
	return PERIOD_OK;
}

PeriodResult
period_recall_within(RememberedPeriods *remembered, Slice text, Period within, Period *period)
{
	RememberedPeriod *slot;
	size_t hash = text.len;

	if (text.len == 0 || text.len > PERIOD_REMEMBERED_MAX)
		return period_parse_within(text, within, period);
	for (size_t i = 0; i < text.len; i++)
		hash = hash * 31 + (unsigned char) text.ptr[i];
	slot = &remembered->slots[hash % PERIODS_REMEMBERED];
	if (slot->len != text.len || slot->within.from != within.from || slot->within.to != within.to ||
		memcmp(slot->text, text.ptr, text.len) != 0)
	{
		memcpy(slot->text, text.ptr, text.len);
		slot->len = text.len;
		slot->within = within;
		slot->result = period_parse_within(text, within, &slot->period);
	}
	if (slot->result == PERIOD_OK)
		*period = slot->period;
	return slot->result;
}

bool
period_is_split_year(Slice text)
{
	PeriodToken tokens[PERIOD_TOKENS_MAX];

	return period_tokenize(text, tokens) && is_split_year(tokens);
}

bool
period_is_month_name(Slice text)
{
	PeriodToken tokens[PERIOD_TOKENS_MAX];
	const PeriodToken *at = tokens;

	if (!period_tokenize(text, tokens) || !accept(&at, TOKEN_MONTH))
		return false;
	accept(&at, TOKEN_DOT);
	return at->kind == TOKEN_END;
}

/*
 * Writing.
 */

static const char *const month_names[] = {"januar",	   "februar", "mars",	  "april",
										  "mai",	   "juni",	  "juli",	  "august",
										  "september", "oktober", "november", "desember"};

Slice
period_month_name(int month)
{
	return (Slice) {month_names[month - 1], strlen(month_names[month - 1])};
}

static const struct
{
	const char *name;
	PeriodStyle style;
} styles[] = {
	{"iso", PERIOD_STYLE_ISO},
	{"ssb", PERIOD_STYLE_SSB},
	{"nav", PERIOD_STYLE_NAV},
	{"norsk", PERIOD_STYLE_NORSK},
};

bool
period_style_by_name(Slice name, PeriodStyle *style)
{
	for (size_t i = 0; i < sizeof(styles) / sizeof(styles[0]); i++)
	{
		size_t len = 0;

		/* setting the bit makes small letters of capitals, and a letter of nothing else */
		while (len < name.len && styles[i].name[len] == (name.ptr[len] | 0x20))
			len++;
		if (len == name.len && styles[i].name[len] == '\0')
		{
			*style = styles[i].style;
			return true;
		}
	}
	return false;
}

/* The parts of a period that styles write in their own ways. */
typedef struct Written
{
	int first_year;
	int first_month; /* 1..12 */
	int last_year;
	int last_month;
	int quarter; /* 1..4 where the period is one, else 0 */
	bool month;	 /* is the period one month? */
	bool year;	 /* is it one year that can stand alone? */
	bool years;	 /* is it several of them? */
} Written;

static Written
take_apart(Period period)
{
	Written w = {
		.first_year = period.from / 12,
		.first_month = period.from % 12 + 1,
		.last_year = (period.to - 1) / 12,
		.last_month = (period.to - 1) % 12 + 1,
		.month = period.to - period.from == 1,
	};

	if (period.to - period.from == 3 && period.from % 3 == 0)
		w.quarter = period.from % 12 / 3 + 1;
	if (period.from % 12 == 0 && period.to % 12 == 0 && is_bare_year(w.first_year) &&
		is_bare_year(w.last_year))
	{
		w.year = w.first_year == w.last_year;
		w.years = !w.year;
	}
	return w;
}

static int
write_iso(const Written *w, char *buffer, size_t size)
{
	if (w->month)
		return snprintf(buffer, size, "%04d-%02d", w->first_year, w->first_month);
	if (w->quarter != 0)
		return snprintf(buffer, size, "%04d-Q%d", w->first_year, w->quarter);
	if (w->year)
		return snprintf(buffer, size, "%04d", w->first_year);
	return snprintf(buffer, size, "%04d-%02d/%04d-%02d", w->first_year, w->first_month,
					w->last_year, w->last_month);
}

static int
write_ssb(const Written *w, char *buffer, size_t size)
{
	if (w->month)
		return snprintf(buffer, size, "%04dM%02d", w->first_year, w->first_month);
	if (w->quarter != 0)
		return snprintf(buffer, size, "%04dK%d", w->first_year, w->quarter);
	if (w->year)
		return snprintf(buffer, size, "%04d", w->first_year);
	return -1;
}

static int
write_nav(const Written *w, char *buffer, size_t size)
{
	if (w->month && is_bare_year(w->first_year))
		return snprintf(buffer, size, "%04d%02d", w->first_year, w->first_month);
	return -1;
}

static int
write_norsk(const Written *w, char *buffer, size_t size)
{
	const char *first = month_names[w->first_month - 1];
	const char *last = month_names[w->last_month - 1];

	if (w->month)
		return snprintf(buffer, size, "%s %04d", first, w->first_year);
	if (w->quarter != 0)
		return snprintf(buffer, size, "%d. kvartal %04d", w->quarter, w->first_year);
	if (w->year)
		return snprintf(buffer, size, "%04d", w->first_year);
	if (w->years)
		return snprintf(buffer, size, "%04d–%04d", w->first_year, w->last_year);
	if (w->first_year == w->last_year)
		return snprintf(buffer, size, "%s–%s %04d", first, last, w->last_year);
	return snprintf(buffer, size, "%s %04d–%s %04d", first, w->first_year, last, w->last_year);
}

bool
period_write(Period period, PeriodStyle style, char *buffer, size_t size)
{
	static int (*const writers[])(const Written *, char *, size_t) = {
		[PERIOD_STYLE_ISO] = write_iso,
		[PERIOD_STYLE_SSB] = write_ssb,
		[PERIOD_STYLE_NAV] = write_nav,
		[PERIOD_STYLE_NORSK] = write_norsk,
	};
	Written w;
	int len;

	if (period.from < PERIOD_FIRST_MONTH || period.to > PERIOD_END_MONTH ||
		period.from >= period.to)
		return false;
	w = take_apart(period);
	len = writers[style](&w, buffer, size);
	return len >= 0 && (size_t) len < size;
}
