/*-------------------------------------------------------------------------
 *
 * period.h
 *	  Periods of whole months, read from and written as text.
 *
 * The one parser of periods here: headings, column labels and the SQL
 * functions all use it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_PERIOD_H
#define NAVTILTAK_PERIOD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text/slice.h"

#define MONTHS_A_YEAR 12

/*
 * The months from, from + 1, ... to - 1, where a month is year * 12 + (0..11).
 * It is empty unless from < to.
 */
typedef struct Period
{
	int32_t from;
	int32_t to;
} Period;

/* The years that a period can be in, and with them its months. */
#define PERIOD_FIRST_YEAR  1
#define PERIOD_LAST_YEAR   9999
#define PERIOD_FIRST_MONTH (PERIOD_FIRST_YEAR * 12)
#define PERIOD_END_MONTH   ((PERIOD_LAST_YEAR + 1) * 12)

/*
 * The years that stand for themselves. Elsewhere four digits, or six, are a
 * page number or a count, and need a word beside them: "året 1850".
 */
#define PERIOD_FIRST_BARE_YEAR 1900
#define PERIOD_LAST_BARE_YEAR  2199

/* Text longer than this, in bytes, is rejected unread: no period is so long. */
#define PERIOD_TEXT_MAX 1000

/* Room for whatever period_write() writes, with its NUL. */
#define PERIOD_WRITE_MAX 64

/* What period_parse_within() found. */
typedef enum PeriodResult
{
	PERIOD_OK,
	PERIOD_NOT,		  /* the text is not a period */
	PERIOD_AMBIGUOUS, /* it lies more than once inside the other */
	PERIOD_OUTSIDE	  /* it does not lie inside the other */
} PeriodResult;

/* How a period is written. */
typedef enum PeriodStyle
{
	PERIOD_STYLE_ISO,  /* 2022-03, 2019-Q1, 2022, 2022-01/2022-08 */
	PERIOD_STYLE_SSB,  /* 2022M03, 2019K1, 2022 */
	PERIOD_STYLE_NAV,  /* 202203 */
	PERIOD_STYLE_NORSK /* mars 2022, 1. kvartal 2019, 2022, januar–august 2016 */
} PeriodStyle;

/* The same months of each year in years: the fourth quarter of 2011 to 2015. */
typedef struct RecurringPeriod
{
	Period years;		 /* whole years, two or more */
	int32_t first_month; /* 0..11 */
	int32_t months;		 /* 1..12; none of them in the year after */
} RecurringPeriod;

/*
 * Read text, UTF-8 without markup, the whole of which must be a period that
 * names its year: "Januar 2022 - Desember 2022", "januar–august 2016",
 * "2. kv. 2011", "2019-Q1", "202203", "året 1850". A day is its month, "Pr.
 * 30.06.2016", and "utgangen av 2. kvartal 2010" the last month of it. White
 * space around it does not matter; a tab is white space too, so a row of cells
 * has to be told from a heading before.
 *
 * True, with *period set and never empty, or false with *period untouched:
 * where it is not a period, ends before it starts, names a year outside 1..9999,
 * or is several, see below. Most text that is not a period is rejected at its
 * first word.
 */
extern bool period_parse(Slice text, Period *period);

/*
 * Read text as period_parse() does, but that it names the same months of each of
 * several years: "4. kvartal 2011-2015", "januar–mars 2011–2013", "Pr. desember
 * 2011-2015", "årsgjennomsnitt 2011-2015". No text is read by both.
 *
 * True, with *recurring set, or false with *recurring untouched.
 */
extern bool period_parse_recurring(Slice text, RecurringPeriod *recurring);

/*
 * The one of recurring's periods that lies inside within: of "4. kvartal 2011-2015"
 * in the year 2012 the fourth quarter of 2012.
 *
 * PERIOD_OK with *period set; PERIOD_AMBIGUOUS where several do, PERIOD_OUTSIDE
 * where none does, and *period is untouched.
 */
extern PeriodResult period_recurring_within(const RecurringPeriod *recurring, Period within,
											Period *period);

/*
 * Read text as period_parse() or period_parse_recurring() does, or without its
 * year, as the part of within that it must be: "Mars", "3", "1. kvartal",
 * "jan.–mars". In a within that crosses a year's end so may the text: "nov.–feb.".
 *
 * PERIOD_OK with *period set and inside within; else *period is untouched.
 */
extern PeriodResult period_parse_within(Slice text, Period within, Period *period);

/*
 * What period_parse_within() said of short texts: the same few head the columns of
 * table after table. Starts as {0}.
 */
#define PERIODS_REMEMBERED	  64
#define PERIOD_REMEMBERED_MAX 24 /* bytes of a text */

typedef struct RememberedPeriod
{
	char text[PERIOD_REMEMBERED_MAX];
	size_t len;
	Period within;
	Period period;
	PeriodResult result;
} RememberedPeriod;

typedef struct RememberedPeriods
{
	RememberedPeriod slots[PERIODS_REMEMBERED];
} RememberedPeriods;

/* As period_parse_within(); what it has said before of the same text and period is not read again. */
extern PeriodResult period_recall_within(RememberedPeriods *remembered, Slice text, Period within,
										 Period *period);

/*
 * "2021/2022", "2021/22": a school year, a winter, or the mean of two years. No text tells which, so
 * that it is no period.
 */
extern bool period_is_split_year(Slice text);

/* Is text a month's name and nothing more, in full or abbreviated? "Mars", "jan." */
extern bool period_is_month_name(Slice text);

/* The name of the month, 1..12, in small letters. */
extern Slice period_month_name(int month);

/*
 * The style of that name, in any case ("iso", "SSB"). False, with *style
 * untouched, where there is none.
 */
extern bool period_style_by_name(Slice name, PeriodStyle *style);

/*
 * Write period as UTF-8 with a NUL into the size bytes at buffer;
 * PERIOD_WRITE_MAX is always enough. period_parse() reads what is written as
 * the same period.
 *
 * False, with buffer in no particular state, where the style cannot write the
 * period, the period is empty or outside the years 1..9999, or size is too
 * small. PERIOD_STYLE_ISO and PERIOD_STYLE_NORSK write every period.
 */
extern bool period_write(Period period, PeriodStyle style, char *buffer, size_t size);

#endif /* NAVTILTAK_PERIOD_H */
