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

/* Every sum of a value of a and a value of b. */
static inline bool
navcount_sum_of(const NavCount *a, const NavCount *b, NavCount *result)
{
	NavCount sum;

	if (pg_add_s64_overflow(a->lower, b->lower, &sum.lower) ||
		pg_add_s64_overflow(a->upper, b->upper, &sum.upper))
		return false;
	*result = sum;
	return true;
}

/* Every difference of a value of a and a value of b, chosen independently. */
static inline bool
navcount_difference_of(const NavCount *a, const NavCount *b, NavCount *result)
{
	NavCount difference;

	if (pg_sub_s64_overflow(a->lower, b->upper, &difference.lower) ||
		pg_sub_s64_overflow(a->upper, b->lower, &difference.upper))
		return false;
	*result = difference;
	return true;
}

/*
 * The sum without one of its terms: the inverse of navcount_sum_of(), which
 * navcount_difference_of() is not. term must be among the terms of sum.
 */
static inline bool
navcount_sum_without(const NavCount *sum, const NavCount *term, NavCount *result)
{
	NavCount rest;

	if (pg_sub_s64_overflow(sum->lower, term->lower, &rest.lower) ||
		pg_sub_s64_overflow(sum->upper, term->upper, &rest.upper))
		return false;
	*result = rest;
	return true;
}

/* Every value of count, times factor. */
static inline bool
navcount_multiple_of(const NavCount *count, int64 factor, NavCount *result)
{
	int64 from_lower;
	int64 from_upper;

	if (pg_mul_s64_overflow(count->lower, factor, &from_lower) ||
		pg_mul_s64_overflow(count->upper, factor, &from_upper))
		return false;
	*result =
		factor < 0 ? (NavCount) {from_upper, from_lower} : (NavCount) {from_lower, from_upper};
	return true;
}

/* The values that a and b have in common; false where they have none. */
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
