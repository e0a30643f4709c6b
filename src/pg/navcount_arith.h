/*-------------------------------------------------------------------------
 *
 * navcount_arith.h
 *	  What intervals of whole numbers do, without fmgr and without errors.
 *
 * Functions that can leave the range of bigint return false when they would;
 * *result is then untouched. *result may be one of the arguments. The others
 * are predicates. Every argument has lower <= upper, and so has every result.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_NAVCOUNT_ARITH_H
#define NAVTILTAK_NAVCOUNT_ARITH_H

#include "common/int.h"

#include "pg/navcount.h"

/* An end of a sum: open where one of the two is. */
static inline bool
navcount_end_of_sum(int64 a, int64 b, bool open, int64 beyond, int64 *end)
{
	*end = beyond;
	return open || !pg_add_s64_overflow(a, b, end);
}

/* Every sum of a value of a and a value of b. */
static inline bool
navcount_sum_of(const NavCount *a, const NavCount *b, NavCount *result)
{
	bool below = navcount_is_open_below(a) || navcount_is_open_below(b);
	bool above = navcount_is_open_above(a) || navcount_is_open_above(b);
	NavCount sum;

	if (!navcount_end_of_sum(a->lower, b->lower, below, PG_INT64_MIN, &sum.lower) ||
		!navcount_end_of_sum(a->upper, b->upper, above, PG_INT64_MAX, &sum.upper))
		return false;
	*result = sum;
	return true;
}

/* An end of a difference: open where one of the two is. */
static inline bool
navcount_end_of_difference(int64 a, int64 b, bool open, int64 beyond, int64 *end)
{
	*end = beyond;
	return open || !pg_sub_s64_overflow(a, b, end);
}

/* Every difference of a value of a and a value of b, chosen independently. */
static inline bool
navcount_difference_of(const NavCount *a, const NavCount *b, NavCount *result)
{
	bool below = navcount_is_open_below(a) || navcount_is_open_above(b);
	bool above = navcount_is_open_above(a) || navcount_is_open_below(b);
	NavCount difference;

	if (!navcount_end_of_difference(a->lower, b->upper, below, PG_INT64_MIN, &difference.lower) ||
		!navcount_end_of_difference(a->upper, b->lower, above, PG_INT64_MAX, &difference.upper))
		return false;
	*result = difference;
	return true;
}

/*
 * The sum without one of its terms: the inverse of navcount_sum_of(), which
 * navcount_difference_of() is not. term must be among the terms of sum. Of a sum that is
 * open, nobody can tell without adding up anew: false.
 */
static inline bool
navcount_sum_without(const NavCount *sum, const NavCount *term, NavCount *result)
{
	NavCount rest;

	if (navcount_is_open_below(sum) || navcount_is_open_above(sum) ||
		pg_sub_s64_overflow(sum->lower, term->lower, &rest.lower) ||
		pg_sub_s64_overflow(sum->upper, term->upper, &rest.upper))
		return false;
	*result = rest;
	return true;
}

/* Every value of count, times factor. */
static inline bool
navcount_multiple_of(const NavCount *count, int64 factor, NavCount *result)
{
	int64 low = factor < 0 ? PG_INT64_MAX : PG_INT64_MIN;
	int64 high = factor < 0 ? PG_INT64_MIN : PG_INT64_MAX;
	int64 from_lower = factor == 0 ? 0 : low;
	int64 from_upper = factor == 0 ? 0 : high;

	if ((!navcount_is_open_below(count) &&
		 pg_mul_s64_overflow(count->lower, factor, &from_lower)) ||
		(!navcount_is_open_above(count) && pg_mul_s64_overflow(count->upper, factor, &from_upper)))
		return false;
	*result =
		factor < 0 ? (NavCount) {from_upper, from_lower} : (NavCount) {from_lower, from_upper};
	return true;
}

/* The values that a and b have in common; false if they have none. */
static inline bool
navcount_common_of(const NavCount *a, const NavCount *b, NavCount *result)
{
	NavCount common = {Max(a->lower, b->lower), Min(a->upper, b->upper)};

	if (common.lower > common.upper)
		return false;
	*result = common;
	return true;
}

/* The distance between the bounds: 0 for a count that is known. */
static inline bool
navcount_width_of(const NavCount *count, int64 *result)
{
	return !pg_sub_s64_overflow(count->upper, count->lower, result);
}

/* One value only? */
static inline bool
navcount_is_known(const NavCount *count)
{
	return count->lower == count->upper;
}

/* Is every value of b a value of a? */
static inline bool
navcount_covers(const NavCount *a, const NavCount *b)
{
	return a->lower <= b->lower && b->upper <= a->upper;
}

/* Is some value of b a value of a? */
static inline bool
navcount_meets(const NavCount *a, const NavCount *b)
{
	return a->lower <= b->upper && b->lower <= a->upper;
}

/* Is every value of a less than every value of b? */
static inline bool
navcount_surely_less(const NavCount *a, const NavCount *b)
{
	return a->upper < b->lower;
}

/* The total order, by lower bound, then by upper: less than 0, 0, more than 0. */
static inline int
navcount_order(const NavCount *a, const NavCount *b)
{
	if (a->lower != b->lower)
		return a->lower < b->lower ? -1 : 1;
	if (a->upper != b->upper)
		return a->upper < b->upper ? -1 : 1;
	return 0;
}

#endif /* NAVTILTAK_NAVCOUNT_ARITH_H */
