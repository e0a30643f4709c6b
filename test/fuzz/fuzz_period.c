/*-------------------------------------------------------------------------
 *
 * fuzz_period.c
 *	  Any text as a period, and any period as text.
 *
 * The first four bytes are a period, not always a proper one, for text to be
 * read within and to be written; the rest is the text.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

static bool
is_proper(Period period)
{
	return period.from >= PERIOD_FIRST_MONTH && period.to <= PERIOD_END_MONTH &&
		   period.from < period.to;
}

static bool
is_same(Period a, Period b)
{
	return a.from == b.from && a.to == b.to;
}

/* What is written is read as the same, with any white space around it; and there is room for it. */
static void
check_written(Period period)
{
	for (int style = PERIOD_STYLE_ISO; style <= PERIOD_STYLE_NORSK; style++)
	{
		bool needs_no_year = style == PERIOD_STYLE_ISO || style == PERIOD_STYLE_NORSK;
		char *buffer = own(PERIOD_WRITE_MAX);
		bool written = period_write(period, (PeriodStyle) style, buffer, PERIOD_WRITE_MAX);
		char padded[PERIOD_WRITE_MAX + 8];
		size_t len;
		Period back = {0, 0};

		demand(is_proper(period) ? written || !needs_no_year : !written,
			   "style %d writes %d to %d: %d", style, period.from, period.to, written);
		if (!written)
		{
			free(buffer);
			continue;
		}
		len = strlen(buffer);
		demand(period_parse((Slice) {buffer, len}, &back) && is_same(back, period),
			   "\"%s\" is not read as it was written", buffer);
		snprintf(padded, sizeof(padded), " \t%s\xC2\xA0", buffer);
		demand(period_parse(slice_of(padded), &back) && is_same(back, period),
			   "\"%s\" is not read with white space around it", buffer);
		free(buffer);

		buffer = own(len + 1);
		demand(period_write(period, (PeriodStyle) style, buffer, len + 1) &&
				   !period_write(period, (PeriodStyle) style, buffer, len),
			   "%zu bytes are what it takes", len + 1);
		free(buffer);
	}
}

/* Within another one, a text with a year is that period or outside; one without a year has its place. */
static void
check_within(Slice text, Period within, bool dated, Period alone)
{
	Period found = {-1, -1};
	PeriodResult result = period_parse_within(text, within, &found);

	demand(result <= PERIOD_OUTSIDE, "result %d", result);
	if (result == PERIOD_OK)
		demand(is_proper(found) && found.from >= within.from && found.to <= within.to,
			   "%d to %d is not inside %d to %d", found.from, found.to, within.from, within.to);
	else
		demand(found.from == -1 && found.to == -1, "no period, but one is set");
	if (!dated)
	{
		demand(result != PERIOD_OK || found.to - found.from <= 23, "%d to %d has no year",
			   found.from, found.to);
		return;
	}
	if (within.from < PERIOD_FIRST_MONTH)
		within.from = PERIOD_FIRST_MONTH;
	if (within.to > PERIOD_END_MONTH)
		within.to = PERIOD_END_MONTH;
	if (is_proper(within) && alone.from >= within.from && alone.to <= within.to)
		demand(result == PERIOD_OK && is_same(found, alone), "%d to %d is lost", alone.from,
			   alone.to);
	else
		demand(result == PERIOD_OUTSIDE, "%d to %d should be outside", alone.from, alone.to);
}

/* What recurs is not a period, and within another one it has its place, the same that the text has. */
static void
check_recurring(Slice text, Period within, bool dated)
{
	RecurringPeriod recurring = {{-1, -1}, -1, -1};
	Period found = {-1, -1};
	Period again = {-1, -1};
	PeriodResult result;

	if (!period_parse_recurring(text, &recurring))
	{
		demand(recurring.years.from == -1 && recurring.months == -1,
			   "nothing recurs, but it is set");
		return;
	}
	demand(!dated, "a period, and recurring");
	demand(is_proper(recurring.years) && recurring.years.from % 12 == 0 &&
			   recurring.years.to % 12 == 0 && recurring.years.to - recurring.years.from >= 24,
		   "years %d to %d", recurring.years.from, recurring.years.to);
	demand(recurring.first_month >= 0 && recurring.months >= 1 &&
			   recurring.first_month + recurring.months <= 12,
		   "%d months after %d", recurring.months, recurring.first_month);
	result = period_recurring_within(&recurring, within, &found);
	demand(period_parse_within(text, within, &again) == result && is_same(found, again),
		   "read as %d to %d, but it is %d to %d", again.from, again.to, found.from, found.to);
	demand(result != PERIOD_OK || (found.from % 12 == recurring.first_month &&
								   found.to - found.from == recurring.months),
		   "%d to %d", found.from, found.to);
	for (int32_t year = recurring.years.from; year < recurring.years.to; year += 12)
		demand(period_recurring_within(&recurring, (Period) {year, year + 12}, &found) == PERIOD_OK,
			   "none in year %d", year / 12);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Bytes bytes = {data, data + size};
	Period within = {.from = (int32_t) (next_byte(&bytes) << 8)};
	Period alone = {-1, -1};
	PeriodStyle style = PERIOD_STYLE_ISO;
	Slice text;
	bool dated;

	within.from += (int32_t) next_byte(&bytes);
	within.from *= 2;
	within.to = within.from + (int32_t) next_byte(&bytes) - 3;
	within.to += (int32_t) next_byte(&bytes) * 256;
	text = own_copy(bytes.at, (size_t) (bytes.end - bytes.at));

	dated = period_parse(text, &alone);
	demand(dated ? is_proper(alone) : alone.from == -1 && alone.to == -1, "%d to %d", alone.from,
		   alone.to);
	demand(!dated || text.len <= PERIOD_TEXT_MAX, "a period of %zu bytes", text.len);
	if (dated)
		check_written(alone);
	check_written(within);
	check_recurring(text, within, dated);
	check_within(text, within, dated, alone);
	check_within(text, (Period) {INT32_MIN, INT32_MAX}, dated, alone);
	demand(!period_is_month_name(text) || !dated, "a month's name alone has no year");
	period_style_by_name(text, &style);
	disown(text);
	return 0;
}
