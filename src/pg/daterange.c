/*-------------------------------------------------------------------------
 *
 * daterange.c
 *	  Dateranges made from periods, and periods out of dateranges.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/daterange.h"

#include "catalog/pg_type.h"
#include "utils/date.h"
#include "utils/datetime.h"

#include "pg/compat.h"

/* A range of days as it is stored: a server keeps reading what it once stored. */
typedef struct StoredRange
{
	RangeType head;
	DateADT from;
	DateADT to;
	char flags; /* what bounds there are; it ends the value */
} StoredRange;

static DateADT
first_day(int32_t month)
{
	return date2j(month / 12, month % 12 + 1, 1) - POSTGRES_EPOCH_JDATE;
}

Datum
period_to_daterange(Period period)
{
	StoredRange *range = palloc(sizeof(*range));

	SET_VARSIZE(range, offsetof(StoredRange, flags) + sizeof(range->flags));
	range->head.rangetypid = DATERANGEOID;
	range->from = first_day(period.from);
	range->to = first_day(period.to);
	range->flags = RANGE_LB_INC;
	return PointerGetDatum(range);
}

/*
 * The month that day falls in, in *month; does it begin on that day? A day
 * before or after the years that periods know counts as their very end.
 */
static bool
month_of_day(DateADT day, int32_t *month)
{
	int y;
	int m;
	int d;

	if (DATE_IS_NOBEGIN(day) || day < date2j(PERIOD_FIRST_YEAR, 1, 1) - POSTGRES_EPOCH_JDATE)
	{
		*month = PERIOD_FIRST_MONTH;
		return false;
	}
	if (DATE_IS_NOEND(day) || day > date2j(PERIOD_LAST_YEAR + 1, 1, 1) - POSTGRES_EPOCH_JDATE)
	{
		*month = PERIOD_END_MONTH;
		return false;
	}
	j2date(day + POSTGRES_EPOCH_JDATE, &y, &m, &d);
	*month = y * 12 + m - 1;
	return d == 1;
}

/* As daterange_whole_months(); is that all of range? */
static bool
whole_months(TypeCacheEntry *typcache, const RangeType *range, Period *covered)
{
	RangeBound from;
	RangeBound to;
	bool empty;
	bool whole = true;

	*covered = (Period) {PERIOD_FIRST_MONTH, PERIOD_END_MONTH};
	range_deserialize(typcache, range, &from, &to, &empty);
	if (empty)
	{
		covered->to = covered->from;
		return false;
	}

	/* A daterange is always stored as [), so that the upper bound is outside. */
	if (from.infinite)
		whole = false;
	else if (!month_of_day(DatumGetDateADT(from.val), &covered->from))
	{
		whole = false;
		if (DatumGetDateADT(from.val) > DatumGetDateADT(first_day(covered->from)))
			covered->from++;
	}
	if (to.infinite || !month_of_day(DatumGetDateADT(to.val), &covered->to))
		whole = false;
	return whole;
}

bool
daterange_to_period(TypeCacheEntry *typcache, const RangeType *range, Period *period)
{
	Period covered;

	if (!whole_months(typcache, range, &covered) || covered.from >= covered.to)
		return false;
	*period = covered;
	return true;
}

Period
daterange_whole_months(TypeCacheEntry *typcache, const RangeType *range)
{
	Period covered;

	whole_months(typcache, range, &covered);
	return covered;
}

bool
period_write_server(Period period, PeriodStyle style, char buffer[PERIOD_WRITE_MAX])
{
	char *dash;

	if (!period_write(period, style, buffer, PERIOD_WRITE_MAX))
		return false;
	dash = strstr(buffer, "–");
	if (dash != NULL && GetDatabaseEncoding() != PG_UTF8)
	{
		const char *rest = dash + strlen("–");

		*dash = '-';
		memmove(dash + 1, rest, strlen(rest) + 1);
	}
	return true;
}
