/*-------------------------------------------------------------------------
 *
 * navcount_agg.c
 *	  Aggregates over navcounts, and over plain columns that amount to them.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type_d.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "pg/navcount.h"
#include "pg/navcount_arith.h"

/*
 * State of intersect_agg(): the values common to all counts so far; none, with
 * lower > upper, where they do not meet, which no navcount could hold. It is
 * the content of a bigint array, so that it can travel as one.
 */
typedef struct Intersection
{
	int64 counts; /* 0 as long as there are none, else 1 */
	int64 lower;
	int64 upper;
} Intersection;

#define INTERSECTION_LENGTH ((int) (sizeof(Intersection) / sizeof(int64)))

/* What a status says of the value beside it. */
typedef enum StatusKind
{
	IS_ITS_VALUE,
	IS_SUPPRESSED,
	IS_NO_COUNT
} StatusKind;

/* The status met last, and its kind; kept between calls. */
typedef struct StatusMemo
{
	Oid status;
	StatusKind kind;
} StatusMemo;

PG_FUNCTION_INFO_V1(navcount_sum_add);
PG_FUNCTION_INFO_V1(navcount_sum_remove);
PG_FUNCTION_INFO_V1(navcount_smaller);
PG_FUNCTION_INFO_V1(navcount_larger);
PG_FUNCTION_INFO_V1(navcount_intersect_add);
PG_FUNCTION_INFO_V1(navcount_intersect_combine);
PG_FUNCTION_INFO_V1(navcount_intersect_final);
PG_FUNCTION_INFO_V1(navtiltak_sum_add);
PG_FUNCTION_INFO_V1(navtiltak_sum_add_within);

/*
 * The state to write to: the one handed in where it is the aggregate's own,
 * else a new one, for a state may also be an ordinary value of a query.
 */
static NavCount *
writable(FunctionCallInfo fcinfo, NavCount *state)
{
	return AggCheckCallContext(fcinfo, NULL) ? state : palloc(sizeof(NavCount));
}

/* Adds to a sum, in result; an error if that does not fit. */
static void
add_to_sum(const NavCount *sum, const NavCount *count, NavCount *result)
{
	char sum_text[NAVCOUNT_TEXT_SIZE];
	char count_text[NAVCOUNT_TEXT_SIZE];

	if (!navcount_sum_of(sum, count, result))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE), errmsg("navcount out of range"),
				 errdetail("Adding %s to the sum so far, %s, leaves the range of bigint.",
						   navcount_to_text(count, count_text), navcount_to_text(sum, sum_text))));
}

/* Transition and combination of sum(): a sum is a count like any other. */
Datum
navcount_sum_add(PG_FUNCTION_ARGS)
{
	NavCount *sum = PG_GETARG_NAVCOUNT_P(0);
	NavCount *result = writable(fcinfo, sum);

	add_to_sum(sum, PG_GETARG_NAVCOUNT_P(1), result);
	PG_RETURN_NAVCOUNT_P(result);
}

/*
 * Takes a row that left the window's frame out of the sum. What remains can be
 * out of range on the way to a frame that is not: NULL then asks the executor
 * to sum the frame afresh, so that only a sum that fails by itself fails here.
 */
Datum
navcount_sum_remove(PG_FUNCTION_ARGS)
{
	NavCount *sum = PG_GETARG_NAVCOUNT_P(0);
	NavCount *result = writable(fcinfo, sum);

	if (!navcount_sum_without(sum, PG_GETARG_NAVCOUNT_P(1), result))
		PG_RETURN_NULL();
	PG_RETURN_NAVCOUNT_P(result);
}

/* Transition and combination of min() and max(), by the total order. */

Datum
navcount_smaller(PG_FUNCTION_ARGS)
{
	NavCount *a = PG_GETARG_NAVCOUNT_P(0);
	NavCount *b = PG_GETARG_NAVCOUNT_P(1);

	PG_RETURN_NAVCOUNT_P(navcount_order(a, b) <= 0 ? a : b);
}

Datum
navcount_larger(PG_FUNCTION_ARGS)
{
	NavCount *a = PG_GETARG_NAVCOUNT_P(0);
	NavCount *b = PG_GETARG_NAVCOUNT_P(1);

	PG_RETURN_NAVCOUNT_P(navcount_order(a, b) >= 0 ? a : b);
}

/* intersect_agg() */

/* The state inside the array, which must be one of ours in shape. */
static Intersection *
intersection_in(ArrayType *array)
{
	if (ARR_NDIM(array) != 1 || ARR_DIMS(array)[0] != INTERSECTION_LENGTH || ARR_HASNULL(array) ||
		ARR_ELEMTYPE(array) != INT8OID)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("state of %s must be an array of %d bigints", "intersect_agg",
							   INTERSECTION_LENGTH)));
	return (Intersection *) ((char *) array + ARR_OVERHEAD_NONULLS(1));
}

/* The array that holds the state, safe to write to. */
static ArrayType *
writable_array(FunctionCallInfo fcinfo)
{
	return AggCheckCallContext(fcinfo, NULL) ? PG_GETARG_ARRAYTYPE_P(0)
											 : PG_GETARG_ARRAYTYPE_P_COPY(0);
}

/* Leaves in state only what lies in [lower, upper], too. */
static void
intersect_with(Intersection *state, int64 lower, int64 upper)
{
	state->lower = state->counts == 0 ? lower : Max(state->lower, lower);
	state->upper = state->counts == 0 ? upper : Min(state->upper, upper);
	state->counts = 1;
}

Datum
navcount_intersect_add(PG_FUNCTION_ARGS)
{
	ArrayType *array = writable_array(fcinfo);
	const NavCount *count = PG_GETARG_NAVCOUNT_P(1);

	intersect_with(intersection_in(array), count->lower, count->upper);
	PG_RETURN_ARRAYTYPE_P(array);
}

Datum
navcount_intersect_combine(PG_FUNCTION_ARGS)
{
	ArrayType *array = writable_array(fcinfo);
	Intersection *state = intersection_in(array);
	const Intersection *other = intersection_in(PG_GETARG_ARRAYTYPE_P(1));

	if (other->counts > 0)
		intersect_with(state, other->lower, other->upper);
	PG_RETURN_ARRAYTYPE_P(array);
}

Datum
navcount_intersect_final(PG_FUNCTION_ARGS)
{
	const Intersection *state = intersection_in(PG_GETARG_ARRAYTYPE_P(0));

	if (state->counts == 0 || state->lower > state->upper)
		PG_RETURN_NULL();
	PG_RETURN_NAVCOUNT_P(navcount_make(state->lower, state->upper));
}

/* navtiltak_sum(): counts in two columns, a number and how it was printed. */

/* What a value of navtiltak_status means, which only its name tells. */
static StatusKind
look_up_status(Oid status)
{
	const char *name = DatumGetCString(DirectFunctionCall1(enum_out, ObjectIdGetDatum(status)));

	if (strcmp(name, "exact") == 0 || strcmp(name, "blank") == 0)
		return IS_ITS_VALUE;
	return strcmp(name, "suppressed") == 0 ? IS_SUPPRESSED : IS_NO_COUNT;
}

/* The same, remembering the last: in columns, the same status often follows itself. */
static StatusKind
status_kind(FunctionCallInfo fcinfo, Oid status)
{
	StatusMemo *memo = fcinfo->flinfo->fn_extra;

	if (memo == NULL)
	{
		memo = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(StatusMemo));
		fcinfo->flinfo->fn_extra = memo;
	}
	if (memo->status != status)
	{
		memo->kind = look_up_status(status);
		memo->status = status;
	}
	return memo->kind;
}

/*
 * What arguments 1 and 2 say the count is. A suppressed one has its own
 * bounds, which are the caller's matter: for it *suppressed is set, and count
 * is not. False if they are not a count and the row is to be skipped.
 */
static bool
read_row(FunctionCallInfo fcinfo, NavCount *count, bool *suppressed)
{
	/* A number without a status is a number. */
	StatusKind kind = PG_ARGISNULL(2) ? IS_ITS_VALUE : status_kind(fcinfo, PG_GETARG_OID(2));

	*suppressed = kind == IS_SUPPRESSED;
	if (*suppressed)
		return true;
	if (kind == IS_NO_COUNT || PG_ARGISNULL(1))
		return false;
	*count = (NavCount) {PG_GETARG_INT64(1), PG_GETARG_INT64(1)};
	return true;
}

/* The sum in argument 0, NULL before the first count, and one count more. */
static Datum
sum_and(FunctionCallInfo fcinfo, const NavCount *count)
{
	NavCount *result;

	if (PG_ARGISNULL(0))
		PG_RETURN_NAVCOUNT_P(navcount_make(count->lower, count->upper));
	result = writable(fcinfo, PG_GETARG_NAVCOUNT_P(0));
	add_to_sum(PG_GETARG_NAVCOUNT_P(0), count, result);
	PG_RETURN_NAVCOUNT_P(result);
}

/* The sum in argument 0 as it was. */
static Datum
sum_unchanged(FunctionCallInfo fcinfo)
{
	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	return PG_GETARG_DATUM(0);
}

Datum
navtiltak_sum_add(PG_FUNCTION_ARGS)
{
	NavCount count;
	bool suppressed;

	if (!read_row(fcinfo, &count, &suppressed))
		return sum_unchanged(fcinfo);
	if (suppressed)
		count = NAVCOUNT_SUPPRESSED;
	return sum_and(fcinfo, &count);
}

/* The same, where arguments 3 and 4 are the bounds of a suppressed count. */
Datum
navtiltak_sum_add_within(PG_FUNCTION_ARGS)
{
	NavCount count;
	bool suppressed;

	if (!read_row(fcinfo, &count, &suppressed))
		return sum_unchanged(fcinfo);
	if (suppressed)
	{
		if (PG_ARGISNULL(3) || PG_ARGISNULL(4))
			ereport(ERROR, (errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
							errmsg("%s must not be null where the count is suppressed",
								   PG_ARGISNULL(3) ? "suppressed_from" : "suppressed_to"),
							errhint("Use navtiltak_sum(value, status), or name both bounds.")));
		count = *navcount_make(PG_GETARG_INT64(3), PG_GETARG_INT64(4));
	}
	return sum_and(fcinfo, &count);
}
