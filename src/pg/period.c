/*-------------------------------------------------------------------------
 *
 * period.c
 *	  Periods in SQL: navtiltak_period and its sisters.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"

#include "pg/compat.h"
#include "pg/daterange.h"
#include "text/period.h"

/* How much of a text an error quotes, in bytes. */
#define QUOTE_MAX 100

#define FORMS_HINT                                                                                 \
	"Write it as \"mars 2022\", \"januar - august 2016\", \"1. kvartal 2019\", \"2022\", "         \
	"\"2022-03\", \"2022M03\", \"2019K1\" or \"2022-01/2022-08\"."

/*
 * The text in UTF-8; empty if it has no form in UTF-8, or is too long for a period. The
 * empty text is not a period either.
 */
static Slice
utf8_slice(const text *t)
{
	const char *bytes = VARDATA_ANY(t);
	int len = (int) VARSIZE_ANY_EXHDR(t);
	int encoding = GetDatabaseEncoding();

	if (len > PERIOD_TEXT_MAX)
		return SLICE_LITERAL("");
	/* SQL_ASCII promises nothing; we take its bytes for UTF-8, as nothing can convert them */
	if (encoding != PG_UTF8 && encoding != PG_SQL_ASCII)
	{
		bytes = navtiltak_utf8_from_server(bytes, len, &len);
		if (bytes == NULL)
			return SLICE_LITERAL("");
	}
	return (Slice) {bytes, (size_t) len};
}

/* The text for a message: in quotes, its end cut off where it is long. */
static char *
quoted(const text *t)
{
	const char *bytes = VARDATA_ANY(t);
	int len = (int) VARSIZE_ANY_EXHDR(t);
	int shown = pg_mbcliplen(bytes, len, QUOTE_MAX);

	return psprintf("\"%.*s%s\"", shown, bytes, shown < len ? "..." : "");
}

static char *
range_text(const RangeType *range)
{
	return OidOutputFunctionCall(F_RANGE_OUT, RangeTypePGetDatum(range));
}

pg_noreturn static void report_not_a_period(const text *t);

static void
report_not_a_period(const text *t)
{
	ereport(ERROR, (errcode(ERRCODE_INVALID_DATETIME_FORMAT),
					errmsg("invalid period: %s", quoted(t)), errhint(FORMS_HINT)));
}

pg_noreturn static void report_recurring(const text *t, const RecurringPeriod *recurring);

static void
report_recurring(const text *t, const RecurringPeriod *recurring)
{
	int first_year = recurring->years.from / 12;

	ereport(ERROR,
			(errcode(ERRCODE_INVALID_DATETIME_FORMAT), errmsg("ambiguous period: %s", quoted(t)),
			 errdetail("It is several spans, not one: the same months of each of the years "
					   "%d to %d.",
					   first_year, recurring->years.to / 12 - 1),
			 errhint("Name one year, or read it inside one: within => "
					 "'[%04d-01-01,%04d-01-01)'.",
					 first_year, first_year + 1)));
}

PG_FUNCTION_INFO_V1(navtiltak_period);
Datum
navtiltak_period(PG_FUNCTION_ARGS)
{
	text *t = PG_GETARG_TEXT_PP(0);
	Slice slice = utf8_slice(t);
	RecurringPeriod recurring;
	Period period;

	if (!period_parse(slice, &period))
	{
		if (period_parse_recurring(slice, &recurring))
			report_recurring(t, &recurring);
		report_not_a_period(t);
	}
	PG_RETURN_DATUM(period_to_daterange(period));
}

PG_FUNCTION_INFO_V1(navtiltak_period_within);
Datum
navtiltak_period_within(PG_FUNCTION_ARGS)
{
	text *t = PG_GETARG_TEXT_PP(0);
	RangeType *range = PG_GETARG_RANGE_P(1);
	TypeCacheEntry *typcache = range_get_typcache(fcinfo, DATERANGEOID);
	Period period;

	switch (period_parse_within(utf8_slice(t), daterange_whole_months(typcache, range), &period))
	{
		case PERIOD_OK:
			break;
		case PERIOD_NOT:
			report_not_a_period(t);
			break;
		case PERIOD_AMBIGUOUS:
			ereport(ERROR, (errcode(ERRCODE_INVALID_DATETIME_FORMAT),
							errmsg("ambiguous period: %s", quoted(t)),
							errdetail("It lies more than once inside %s.", range_text(range)),
							errhint("Name the year as well.")));
			break;
		case PERIOD_OUTSIDE:
			ereport(ERROR, (errcode(ERRCODE_INVALID_DATETIME_FORMAT),
							errmsg("period out of range: %s", quoted(t)),
							errdetail("It does not lie inside %s.", range_text(range)),
							errhint("The period must lie wholly inside the range.")));
			break;
	}
	PG_RETURN_DATUM(period_to_daterange(period));
}

PG_FUNCTION_INFO_V1(navtiltak_is_period);
Datum
navtiltak_is_period(PG_FUNCTION_ARGS)
{
	Period period;

	PG_RETURN_BOOL(period_parse(utf8_slice(PG_GETARG_TEXT_PP(0)), &period));
}

PG_FUNCTION_INFO_V1(navtiltak_period_code);
Datum
navtiltak_period_code(PG_FUNCTION_ARGS)
{
	RangeType *range = PG_GETARG_RANGE_P(0);
	text *style_name = PG_GETARG_TEXT_PP(1);
	Slice name = {VARDATA_ANY(style_name), VARSIZE_ANY_EXHDR(style_name)};
	PeriodStyle style;
	Period period;
	char buffer[PERIOD_WRITE_MAX];

	if (!period_style_by_name(name, &style))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("unknown period style: %s", quoted(style_name)),
						errhint("The styles are \"iso\", \"ssb\", \"nav\" and \"norsk\".")));
	if (!daterange_to_period(range_get_typcache(fcinfo, DATERANGEOID), range, &period))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("range is not a period of whole months: %s", range_text(range)),
						errdetail("A period begins and ends with a month, and lies in the years "
								  "%d to %d.",
								  PERIOD_FIRST_YEAR, PERIOD_LAST_YEAR)));
	if (!period_write_server(period, style, buffer))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("period style %s cannot write the period %s", quoted(style_name),
							   range_text(range)),
						errhint("The styles \"iso\" and \"norsk\" write every period.")));
	PG_RETURN_TEXT_P(cstring_to_text(buffer));
}
