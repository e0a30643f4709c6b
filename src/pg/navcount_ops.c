/*-------------------------------------------------------------------------
 *
 * navcount_ops.c
 *	  What navcounts are asked: bounds, arithmetic, comparison, order, hash.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "utils/sortsupport.h"

#include "pg/compat.h"
#include "pg/navcount.h"
#include "pg/navcount_arith.h"

PG_FUNCTION_INFO_V1(navcount_lower);
PG_FUNCTION_INFO_V1(navcount_upper);
PG_FUNCTION_INFO_V1(navcount_width);
PG_FUNCTION_INFO_V1(navcount_is_exact);
PG_FUNCTION_INFO_V1(navcount_exact);

PG_FUNCTION_INFO_V1(navcount_add);
PG_FUNCTION_INFO_V1(navcount_subtract);
PG_FUNCTION_INFO_V1(navcount_negate);
PG_FUNCTION_INFO_V1(navcount_multiply);
PG_FUNCTION_INFO_V1(navcount_multiply_by);

PG_FUNCTION_INFO_V1(navcount_contains);
PG_FUNCTION_INFO_V1(navcount_contained_by);
PG_FUNCTION_INFO_V1(navcount_overlaps);
PG_FUNCTION_INFO_V1(navcount_before);
PG_FUNCTION_INFO_V1(navcount_after);
PG_FUNCTION_INFO_V1(navcount_intersect);

PG_FUNCTION_INFO_V1(navcount_eq);
PG_FUNCTION_INFO_V1(navcount_ne);
PG_FUNCTION_INFO_V1(navcount_lt);
PG_FUNCTION_INFO_V1(navcount_le);
PG_FUNCTION_INFO_V1(navcount_gt);
PG_FUNCTION_INFO_V1(navcount_ge);
PG_FUNCTION_INFO_V1(navcount_cmp);
PG_FUNCTION_INFO_V1(navcount_sortsupport);
PG_FUNCTION_INFO_V1(navcount_hash);
PG_FUNCTION_INFO_V1(navcount_hash_extended);

/* A result that does not fit: says of which operation. */
pg_noreturn static void
out_of_range(const NavCount *left, const char *operator, const NavCount * right)
{
	char left_text[NAVCOUNT_TEXT_SIZE];
	char right_text[NAVCOUNT_TEXT_SIZE];

	ereport(ERROR, (errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE), errmsg("navcount out of range"),
					errdetail("The bounds of %s %s %s do not fit in bigint.",
							  navcount_to_text(left, left_text), operator,
							  navcount_to_text(right, right_text))));
}

NavCount *
navcount_make(int64 lower, int64 upper)
{
	NavCount *count;

	if (lower > upper)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_EXCEPTION),
				 errmsg("lower bound of a navcount must be less than or equal to its upper bound"),
				 errdetail("The bounds are " INT64_FORMAT " and " INT64_FORMAT ".", lower, upper)));
	count = palloc(sizeof(NavCount));
	*count = (NavCount) {lower, upper};
	return count;
}

/* The bounds. */

Datum
navcount_lower(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64(PG_GETARG_NAVCOUNT_P(0)->lower);
}

Datum
navcount_upper(PG_FUNCTION_ARGS)
{
	const NavCount *count = PG_GETARG_NAVCOUNT_P(0);

	if (navcount_is_open_above(count))
		PG_RETURN_NULL();
	PG_RETURN_INT64(count->upper);
}

Datum
navcount_width(PG_FUNCTION_ARGS)
{
	const NavCount *count = PG_GETARG_NAVCOUNT_P(0);
	char text[NAVCOUNT_TEXT_SIZE];
	int64 width;

	if (navcount_is_open_below(count) || navcount_is_open_above(count))
		PG_RETURN_NULL();
	if (!navcount_width_of(count, &width))
		ereport(ERROR, (errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE), errmsg("bigint out of range"),
						errdetail("The width of %s does not fit.", navcount_to_text(count, text))));
	PG_RETURN_INT64(width);
}

Datum
navcount_is_exact(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(navcount_is_known(PG_GETARG_NAVCOUNT_P(0)));
}

Datum
navcount_exact(PG_FUNCTION_ARGS)
{
	const NavCount *count = PG_GETARG_NAVCOUNT_P(0);

	if (!navcount_is_known(count))
		PG_RETURN_NULL();
	PG_RETURN_INT64(count->lower);
}

/* Arithmetic. */

Datum
navcount_add(PG_FUNCTION_ARGS)
{
	const NavCount *a = PG_GETARG_NAVCOUNT_P(0);
	const NavCount *b = PG_GETARG_NAVCOUNT_P(1);
	NavCount *result = palloc(sizeof(NavCount));

	if (!navcount_sum_of(a, b, result))
		out_of_range(a, "+", b);
	PG_RETURN_NAVCOUNT_P(result);
}

Datum
navcount_subtract(PG_FUNCTION_ARGS)
{
	const NavCount *a = PG_GETARG_NAVCOUNT_P(0);
	const NavCount *b = PG_GETARG_NAVCOUNT_P(1);
	NavCount *result = palloc(sizeof(NavCount));

	if (!navcount_difference_of(a, b, result))
		out_of_range(a, "-", b);
	PG_RETURN_NAVCOUNT_P(result);
}

Datum
navcount_negate(PG_FUNCTION_ARGS)
{
	const NavCount zero = {0, 0};
	const NavCount *count = PG_GETARG_NAVCOUNT_P(0);
	NavCount *result = palloc(sizeof(NavCount));

	if (!navcount_difference_of(&zero, count, result))
		out_of_range(&zero, "-", count);
	PG_RETURN_NAVCOUNT_P(result);
}

static Datum
multiply(const NavCount *count, int64 factor)
{
	NavCount *result = palloc(sizeof(NavCount));

	if (!navcount_multiple_of(count, factor, result))
	{
		const NavCount times = {factor, factor};

		out_of_range(count, "*", &times);
	}
	PG_RETURN_NAVCOUNT_P(result);
}

Datum
navcount_multiply(PG_FUNCTION_ARGS)
{
	return multiply(PG_GETARG_NAVCOUNT_P(0), PG_GETARG_INT64(1));
}

/* bigint * navcount */
Datum
navcount_multiply_by(PG_FUNCTION_ARGS)
{
	return multiply(PG_GETARG_NAVCOUNT_P(1), PG_GETARG_INT64(0));
}

/* As sets of possible values, in the manner of ranges. */

Datum
navcount_contains(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(navcount_covers(PG_GETARG_NAVCOUNT_P(0), PG_GETARG_NAVCOUNT_P(1)));
}

Datum
navcount_contained_by(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(navcount_covers(PG_GETARG_NAVCOUNT_P(1), PG_GETARG_NAVCOUNT_P(0)));
}

Datum
navcount_overlaps(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(navcount_meets(PG_GETARG_NAVCOUNT_P(0), PG_GETARG_NAVCOUNT_P(1)));
}

Datum
navcount_before(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(navcount_surely_less(PG_GETARG_NAVCOUNT_P(0), PG_GETARG_NAVCOUNT_P(1)));
}

Datum
navcount_after(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(navcount_surely_less(PG_GETARG_NAVCOUNT_P(1), PG_GETARG_NAVCOUNT_P(0)));
}

Datum
navcount_intersect(PG_FUNCTION_ARGS)
{
	NavCount *result = palloc(sizeof(NavCount));

	if (!navcount_common_of(PG_GETARG_NAVCOUNT_P(0), PG_GETARG_NAVCOUNT_P(1), result))
		PG_RETURN_NULL();
	PG_RETURN_NAVCOUNT_P(result);
}

/* The total order, and what goes with it. */

static int
order_of_arguments(FunctionCallInfo fcinfo)
{
	return navcount_order(PG_GETARG_NAVCOUNT_P(0), PG_GETARG_NAVCOUNT_P(1));
}

Datum
navcount_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(order_of_arguments(fcinfo) == 0);
}

Datum
navcount_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(order_of_arguments(fcinfo) != 0);
}

Datum
navcount_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(order_of_arguments(fcinfo) < 0);
}

Datum
navcount_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(order_of_arguments(fcinfo) <= 0);
}

Datum
navcount_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(order_of_arguments(fcinfo) > 0);
}

Datum
navcount_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(order_of_arguments(fcinfo) >= 0);
}

Datum
navcount_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(order_of_arguments(fcinfo));
}

static int
compare_for_sort(Datum a, Datum b, SortSupport ssup)
{
	(void) ssup;
	return navcount_order(DatumGetNavCountP(a), DatumGetNavCountP(b));
}

/* Spares a sort the call through fmgr for each comparison. */
Datum
navcount_sortsupport(PG_FUNCTION_ARGS)
{
	((SortSupport) PG_GETARG_POINTER(0))->comparator = compare_for_sort;
	PG_RETURN_VOID();
}

/* Equal counts are equal byte for byte, so the bytes are what is hashed. */
Datum
navcount_hash(PG_FUNCTION_ARGS)
{
	const NavCount *count = PG_GETARG_NAVCOUNT_P(0);

	return hash_any((const unsigned char *) count, sizeof(NavCount));
}

Datum
navcount_hash_extended(PG_FUNCTION_ARGS)
{
	const NavCount *count = PG_GETARG_NAVCOUNT_P(0);

	return hash_any_extended((const unsigned char *) count, sizeof(NavCount),
							 (uint64) PG_GETARG_INT64(1));
}
