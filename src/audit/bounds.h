/*-------------------------------------------------------------------------
 *
 * bounds.h
 *	  What a whole number can be: everything from lower to upper.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_BOUNDS_H
#define NAVTILTAK_BOUNDS_H

#include <stdbool.h>
#include <stdint.h>

/* Both ends included; lower <= upper. */
typedef struct Bounds
{
	int64_t lower;
	int64_t upper;
} Bounds;

/*
 * Sums of 64-bit numbers, of which memory holds less than 2^60, fit in 128
 * bits; so sums of intervals are taken in these, and nothing overflows.
 */
#ifdef __SIZEOF_INT128__
__extension__ typedef __int128 Wide;
#elif defined(__BITINT_MAXWIDTH__) && __BITINT_MAXWIDTH__ >= 128
__extension__ typedef _BitInt(128) Wide; /* on 32-bit machines, with gcc 14 or clang */
#else
#error "navtiltak needs integers of 128 bits: on a 32-bit machine those of gcc 14 or clang"
#endif

/* The same where it stands in memory of a source's, which may be aligned to 8 bytes only, as palloc's is. */
typedef Wide StoredWide __attribute__((aligned(8)));

/*
 * A number of which nothing is known at all, such as a suppressed change, is
 * given bounds so far out that no statistics reach them, and is one like any
 * other from there on. What is left of it counts as known once it is narrower
 * than the least that one end can be away.
 */
#define BOUNDS_UNKNOWN ((Bounds) {-((int64_t) 1 << 62), (int64_t) 1 << 62})

static inline bool
bounds_known(Bounds bounds)
{
	return (Wide) bounds.upper - bounds.lower < (Wide) 1 << 61;
}

static inline bool
bounds_single(Bounds bounds)
{
	return bounds.lower == bounds.upper;
}

/* Do they have a number in common? */
static inline bool
bounds_meet(Bounds a, Bounds b)
{
	return a.lower <= b.upper && b.lower <= a.upper;
}

/* What they have in common; they must meet. */
static inline Bounds
bounds_common(Bounds a, Bounds b)
{
	return (Bounds) {a.lower > b.lower ? a.lower : b.lower, a.upper < b.upper ? a.upper : b.upper};
}

/* The nearest that 64 bits hold. */
static inline int64_t
narrowed(Wide number)
{
	if (number < INT64_MIN)
		return INT64_MIN;
	return number > INT64_MAX ? INT64_MAX : (int64_t) number;
}

/* The quotient, rounded down; the divisor is positive. */
static inline Wide
wide_floor(Wide number, Wide divisor)
{
	return number / divisor - (number % divisor < 0 ? 1 : 0);
}

/* The number in units of so many decimals. */
static inline Wide
wide_units(Wide number, int decimals)
{
	for (int i = 0; i < decimals; i++)
		number *= 10;
	return number;
}

#endif /* NAVTILTAK_BOUNDS_H */
