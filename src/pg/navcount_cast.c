/*-------------------------------------------------------------------------
 *
 * navcount_cast.c
 *	  navcount from and to other types, and as a share of another.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type_d.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/rangetypes.h"
#include "utils/typcache.h"

#include "pg/compat.h"
#include "pg/navcount.h"
#include "pg/navcount_arith.h"

PG_FUNCTION_INFO_V1(navcount_from_bounds);
PG_FUNCTION_INFO_V1(navcount_from_int2);
PG_FUNCTION_INFO_V1(navcount_from_int4);
PG_FUNCTION_INFO_V1(navcount_from_int8);
PG_FUNCTION_INFO_V1(navcount_from_int8range);
PG_FUNCTION_INFO_V1(navcount_to_int4);
PG_FUNCTION_INFO_V1(navcount_to_int8);
PG_FUNCTION_INFO_V1(navcount_to_float8);
PG_FUNCTION_INFO_V1(navcount_to_numeric);
PG_FUNCTION_INFO_V1(navcount_to_json);
PG_FUNCTION_INFO_V1(navcount_to_jsonb);
PG_FUNCTION_INFO_V1(navcount_to_int8range);
PG_FUNCTION_INFO_V1(navcount_ratio);

Datum
navcount_from_bounds(PG_FUNCTION_ARGS)
{
	PG_RETURN_NAVCOUNT_P(navcount_make(PG_GETARG_INT64(0), PG_GETARG_INT64(1)));
}

Datum
navcount_from_int2(PG_FUNCTION_ARGS)
{
	PG_RETURN_NAVCOUNT_P(navcount_make(PG_GETARG_INT16(0), PG_GETARG_INT16(0)));
}

Datum
navcount_from_int4(PG_FUNCTION_ARGS)
{
	PG_RETURN_NAVCOUNT_P(navcount_make(PG_GETARG_INT32(0), PG_GETARG_INT32(0)));
}

Datum
navcount_from_int8(PG_FUNCTION_ARGS)
{
	PG_RETURN_NAVCOUNT_P(navcount_make(PG_GETARG_INT64(0), PG_GETARG_INT64(0)));
}

/* int8range keeps [lower, upper + 1), or has no bounds at all, or no values. */
Datum
navcount_from_int8range(PG_FUNCTION_ARGS)
{
	RangeType *range = PG_GETARG_RANGE_P(0);
	RangeBound lower;
	RangeBound upper;
	bool empty;

	range_deserialize(range_get_typcache(fcinfo, RangeTypeGetOid(range)), range, &lower, &upper,
					  &empty);
	if (empty)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("cannot cast an empty %s to type %s", "int8range", "navcount"),
						errhint("A navcount has at least one possible value.")));
	if (lower.infinite)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("cannot cast an unbounded %s to type %s", "int8range", "navcount"),
				 errdetail("The range has no %s bound.", "lower"),
				 errhint("Intersect it with a range of what is possible, by the operator *.")));

	/* A bound that is left out has a value beside it: the range is not empty. */
	PG_RETURN_NAVCOUNT_P(navcount_make(
		DatumGetInt64(lower.val) + (lower.inclusive ? 0 : 1),
		upper.infinite ? PG_INT64_MAX : DatumGetInt64(upper.val) - (upper.inclusive ? 0 : 1)));
}

Datum
navcount_to_int8range(PG_FUNCTION_ARGS)
{
	const NavCount *count = PG_GETARG_NAVCOUNT_P(0);
	TypeCacheEntry *cache = range_get_typcache(fcinfo, INT8RANGEOID);
	RangeBound lower = {Int64GetDatum(count->lower), false, true, true};
	RangeBound upper = {Int64GetDatum(count->upper), navcount_is_open_above(count), true, false};

	/* The range would be written with the bound one higher. */
	if (count->upper == PG_INT64_MAX && !upper.infinite)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("%s out of range", "int8range"),
				 errdetail("No %s can end with " INT64_FORMAT ".", "int8range", count->upper)));
	PG_RETURN_RANGE_P(navtiltak_make_range(cache, &lower, &upper));
}

/* The one value of a count; an error that names the type asked for where there are several. */
static int64
known_value(const NavCount *count, const char *type)
{
	char text[NAVCOUNT_TEXT_SIZE];

	if (!navcount_is_known(count))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("cannot cast an inexact %s to type %s", "navcount", type),
						errdetail("The count is %s.", navcount_to_text(count, text)),
						errhint("Use lower(), upper(), or exact(), which gives NULL here.")));
	return count->lower;
}

Datum
navcount_to_int4(PG_FUNCTION_ARGS)
{
	int64 value = known_value(PG_GETARG_NAVCOUNT_P(0), "integer");

	return DirectFunctionCall1(int84, Int64GetDatum(value));
}

Datum
navcount_to_int8(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64(known_value(PG_GETARG_NAVCOUNT_P(0), "bigint"));
}

Datum
navcount_to_float8(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8((float8) known_value(PG_GETARG_NAVCOUNT_P(0), "double precision"));
}

static Datum
numeric_of(int64 value)
{
	return DirectFunctionCall1(int8_numeric, Int64GetDatum(value));
}

Datum
navcount_to_numeric(PG_FUNCTION_ARGS)
{
	return numeric_of(known_value(PG_GETARG_NAVCOUNT_P(0), "numeric"));
}

/* The count as JSON: a number where it is known, else an object of its bounds; null where it is open above. */
static char *
json_of(const NavCount *count)
{
	if (navcount_is_known(count))
		return psprintf(INT64_FORMAT, count->lower);
	if (navcount_is_open_above(count))
		return psprintf("{\"lower\":" INT64_FORMAT ",\"upper\":null}", count->lower);
	return psprintf("{\"lower\":" INT64_FORMAT ",\"upper\":" INT64_FORMAT "}", count->lower,
					count->upper);
}

/* row_to_json, to_jsonb and their like look for a cast to json, and find this one. */
Datum
navcount_to_json(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(json_of(PG_GETARG_NAVCOUNT_P(0))));
}

Datum
navcount_to_jsonb(PG_FUNCTION_ARGS)
{
	return DirectFunctionCall1(jsonb_in, CStringGetDatum(json_of(PG_GETARG_NAVCOUNT_P(0))));
}

/*
 * 100 * part / whole as numeric, of 16 decimals, which is what numeric's own
 * division gives, without the zeros at their end. Rounded up or down, as is
 * asked, so that what is a bound before rounding is one after. part >= 0,
 * whole > 0.
 */
static Datum
share(int64 part, int64 whole, bool round_up)
{
	const int64 hundred_units = INT64CONST(1000000000000000000); /* 100 * 10^16 */
	Datum unit = DirectFunctionCall3(numeric_in, CStringGetDatum("1e-16"),
									 ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1));
	Datum dividend = DirectFunctionCall2(numeric_mul, numeric_of(part), numeric_of(hundred_units));
	Datum divisor = numeric_of(whole);
	Datum units = DirectFunctionCall2(numeric_div_trunc, dividend, divisor);
	Datum product = DirectFunctionCall2(numeric_mul, units, divisor);

	if (round_up && DatumGetInt32(DirectFunctionCall2(numeric_cmp, product, dividend)) < 0)
		units = DirectFunctionCall2(numeric_add, units, numeric_of(1));
	return DirectFunctionCall1(numeric_trim_scale, DirectFunctionCall2(numeric_mul, units, unit));
}

/*
 * The bounds of 100 * part / whole over all pairs of values with
 * 0 <= part <= whole, where the whole is not 0 (which has no shares): never
 * below 0, nor above 100. Where no pair is left the range is empty.
 */
Datum
navcount_ratio(PG_FUNCTION_ARGS)
{
	NavCount part = *PG_GETARG_NAVCOUNT_P(0);
	NavCount whole = *PG_GETARG_NAVCOUNT_P(1);
	RangeBound lower = {(Datum) 0, false, true, true};
	RangeBound upper = {(Datum) 0, false, true, false};
	TypeCacheEntry *cache = range_get_typcache(fcinfo, NUMRANGEOID);

	part.lower = Max(part.lower, 0);
	part.upper = Min(part.upper, whole.upper);
	whole.lower = Max(whole.lower, Max(part.lower, 1));
	if (part.lower > part.upper || whole.lower > whole.upper)
		PG_RETURN_RANGE_P(make_empty_range(cache));

	lower.val = share(part.lower, whole.upper, false);
	upper.val = share(Min(part.upper, whole.lower), whole.lower, true);
	PG_RETURN_RANGE_P(navtiltak_make_range(cache, &lower, &upper));
}
