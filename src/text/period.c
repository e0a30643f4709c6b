/*-------------------------------------------------------------------------
 *
 * period.c
 *	  Periods of whole months, read from and written as text.
 *
 * Text becomes a short array of tokens, and the tokens one part or two:
 *
 *	period    := [AS-OF] part | [FROM] part separator part		per mars 2022, 2022-2023
 *	part      := [WHOLE] YEAR-WORD year			året 2022
 *			   | year "-" MM | YYYYMM | MM "." year		2022-03, 202203, 03.2022
 *			   | year [unit] | unit [year]		2019 1. kv., mars 2022, 2019K1
 *	unit      := MONTH | LETTER n | UNIT n | n UNIT		mars, K1, kvartal 1, 1. kvartal
 *			   | n								the 1 of "1.-3. kvartal"
 *	separator := "-" | "–" | "/" | TO			til, t.o.m., til og med, to, through
 *
 * A part may leave its year, or its unit, to the other one.
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

typedef struct Part
{
	int unit;		  /* UNIT_... */
	int number;		  /* of the unit in its year, from 1 */
	int year;		  /* 0 where the part names none */
	bool year_named;  /* "året" stands before the year */
	bool unit_first;  /* K1, not 1. kvartal */
	bool bare_number; /* "3", with nothing beside it */
} Part;

static bool
accept(const Token **at, TokenKind kind)
{
	if ((*at)->kind != kind)
		return false;
	(*at)++;
	return true;
}

static bool
is_number(const Token *token, int digits)
{
	return token->kind == TOKEN_NUMBER && token->digits == digits;
}

static bool
is_year(const Token *token)
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
number_fits(const Part *part)
{
	int unit = part->unit == UNIT_PENDING ? UNIT_MONTH : part->unit;

	return part->number >= 1 && part->number * unit <= 12;
}

/* "1. kvartal", "første halvår", "1st quarter", or just "1." */
static bool
parse_counted_unit(const Token **at, Part *part)
{
	const Token *t = *at;
	bool word = t->kind == TOKEN_ORDINAL;

	if (!word && (t->kind != TOKEN_NUMBER || t->digits > 2))
		return false;
	part->number = t->value;
	t++;
	part->bare_number = !word;
	if (!word && (accept(&t, TOKEN_DOT) || (t->glued && accept(&t, TOKEN_SUFFIX))))
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
parse_unit(const Token **at, Part *part)
{
	const Token *t = *at;

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
parse_unit_of_year(const Token **at, Part *part)
{
	const Token *t = *at;

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

/* What may follow a unit: " 2022", ", 2022", " of 2022", and of one piece with it "-2022", "/2022". */
static void
parse_year_of_unit(const Token **at, Part *part)
{
	const Token *t = *at;

	if ((t->kind == TOKEN_HYPHEN || t->kind == TOKEN_SLASH) && t->glued)
	{
		t++;
		/* K1-2019K3 is two parts */
		if (!is_year(t) || !t->glued || (t[1].kind == TOKEN_LETTER && t[1].glued))
			return;
	}
	else if (!accept(&t, TOKEN_OF))
		accept(&t, TOKEN_COMMA);
	if (!is_year(t))
		return;
	part->year = t->value;
	*at = t + 1;
}

/* "202203", and "03.2022" with a dot, slash or hyphen. */
static bool
parse_digits(const Token **at, Part *part)
{
	const Token *t = *at;

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
parse_part(const Token **at, Part *part)
{
	*part = (Part) {.unit = UNIT_YEAR, .number = 1};

	if (accept(at, TOKEN_WHOLE))
		part->year_named = true;
	if (accept(at, TOKEN_YEAR))
		part->year_named = true;
	if (is_year(*at))
	{
		Part longer;

		part->year = (*at)->value;
		(*at)++;
		longer = *part;
		if (!part->year_named && parse_unit_of_year(at, &longer))
			*part = longer;
		return true;
	}
	if (part->year_named)
		return false;
	if (parse_digits(at, part))
		return true;

	*part = (Part) {.unit = UNIT_YEAR};
	if (!parse_unit(at, part))
		return false;
	parse_year_of_unit(at, part);
	return true;
}

/* "fra", "f.o.m.", "til og med", "tom.", "through", as kind says. */
static bool
parse_link(const Token **at, TokenKind kind)
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
parse_separator(const Token **at)
{
	return accept(at, TOKEN_HYPHEN) || accept(at, TOKEN_DASH) || accept(at, TOKEN_SLASH) ||
		   parse_link(at, TOKEN_TO);
}

/*
 * Readings: what the parts mean together.
 */

/* A period, or where it names no year one that begins in year 0. */
typedef struct Reading
{
	Period period;
	bool dated;
} Reading;

static Period
part_months(const Part *part)
{
	Period months;

	months.from = part->year * 12 + (part->number - 1) * part->unit;
	months.to = months.from + part->unit;
	return months;
}

static bool
is_lone_year_that_needs_a_word(const Part *part)
{
	return part->unit == UNIT_YEAR && !part->year_named && !is_bare_year(part->year);
}

static bool
read_one(Part *part, Reading *reading)
{
	if (part->unit == UNIT_PENDING)
	{
		if (!part->bare_number || part->year != 0)
			return false;
		part->unit = UNIT_MONTH;
	}
	if (is_lone_year_that_needs_a_word(part))
		return false;
	reading->period = part_months(part);
	reading->dated = part->year != 0;
	return true;
}

static bool
read_span(Part *first, Part *last, Reading *reading)
{
	Period from;
	Period to;

	/* "1.-3. kvartal" and "K1-3": the number takes the other's unit */
	if (first->unit == UNIT_PENDING && last->unit > UNIT_MONTH && last->unit < UNIT_YEAR &&
		!last->unit_first)
		first->unit = last->unit;
	else if (last->unit == UNIT_PENDING && first->unit != UNIT_YEAR && first->unit_first)
		last->unit = first->unit;
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
	reading->dated = first->year != 0;
	if (!reading->dated && to.from < from.from) /* "nov.–feb." ends in the year after */
		to.to += 12;
	else if (to.from < from.from)
		return false;
	reading->period = (Period) {from.from, to.to};
	return to.to >= from.to;
}

static bool
read_period(Slice text, Reading *reading)
{
	Token tokens[PERIOD_TOKENS_MAX];
	const Token *at = tokens;
	Part first;
	Part last;
	bool from;
	bool as_of;

	if (!period_tokenize(text, tokens))
		return false;
	as_of = accept(&at, TOKEN_AS_OF);
	if (as_of)
		accept(&at, TOKEN_DOT);
	from = parse_link(&at, TOKEN_FROM);
	if (!parse_part(&at, &first))
		return false;
	if (at->kind == TOKEN_END)
		return !from && read_one(&first, reading);
	return !as_of && parse_separator(&at) && parse_part(&at, &last) && at->kind == TOKEN_END &&
		   read_span(&first, &last, reading);
}

bool
period_parse(Slice text, Period *period)
{
	Reading reading;

	if (!read_period(text, &reading) || !reading.dated)
		return false;
	*period = reading.period;
	return true;
}

PeriodResult
period_parse_within(Slice text, Period within, Period *period)
{
	Reading reading;

	if (!read_period(text, &reading))
		return PERIOD_NOT;
	if (within.from < PERIOD_FIRST_MONTH)
		within.from = PERIOD_FIRST_MONTH;
	if (within.to > PERIOD_END_MONTH)
		within.to = PERIOD_END_MONTH;
	if (within.from >= within.to)
		return PERIOD_OUTSIDE;

	if (!reading.dated)
	{
		/* the first year in which it does not begin before within */
		int32_t year = (within.from - reading.period.from + 11) / 12;

		reading.period.from += year * 12;
		reading.period.to += year * 12;
	}
	if (reading.period.from < within.from || reading.period.to > within.to)
		return PERIOD_OUTSIDE;
	if (!reading.dated && reading.period.to + 12 <= within.to)
		return PERIOD_AMBIGUOUS;
	*period = reading.period;
	return PERIOD_OK;
}

PeriodResult
period_recall_within(PeriodMemory *memory, Slice text, Period within, Period *period)
{
	RememberedPeriod *slot;
	size_t hash = text.len;

	if (text.len == 0 || text.len > PERIOD_REMEMBERED_MAX)
		return period_parse_within(text, within, period);
	for (size_t i = 0; i < text.len; i++)
		hash = hash * 31 + (unsigned char) text.ptr[i];
	slot = &memory->slots[hash % PERIODS_REMEMBERED];
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
period_is_month_name(Slice text)
{
	Token tokens[PERIOD_TOKENS_MAX];
	const Token *at = tokens;

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
