/*-------------------------------------------------------------------------
 *
 * navcount.h
 *	  The SQL type navcount: a count known to lie between two bounds.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_NAVCOUNT_H
#define NAVTILTAK_NAVCOUNT_H

#include "fmgr.h"

/*
 * A whole number known to lie in [lower, upper], both ends included. A count
 * that is known has lower = upper. lower <= upper always holds: whoever fills
 * one in by hand sees to it. It is also the value on disk and on the page (16
 * bytes, alignment double, no padding), so the address of a NavCount is a
 * Datum of the type as it stands.
 */
typedef struct NavCount
{
	int64 lower;
	int64 upper;
} NavCount;

/* What a suppressed count can be where nothing more is known: less than 4. */
#define NAVCOUNT_SUPPRESSED ((NavCount) {0, 3})

#define DatumGetNavCountP(datum)  ((NavCount *) DatumGetPointer(datum))
#define NavCountPGetDatum(count)  PointerGetDatum(count)
#define PG_GETARG_NAVCOUNT_P(n)	  DatumGetNavCountP(PG_GETARG_DATUM(n))
#define PG_RETURN_NAVCOUNT_P(cnt) return NavCountPGetDatum(cnt)

/*
 * A count without an upper bound, or without a lower one, ends where bigint does: so do sums
 * and differences of such.
 */
static inline bool
navcount_is_open_above(const NavCount *count)
{
	return count->upper == PG_INT64_MAX && count->lower < count->upper;
}

static inline bool
navcount_is_open_below(const NavCount *count)
{
	return count->lower == PG_INT64_MIN && count->lower < count->upper;
}

/* Room for any navcount as text: two bigints of 20 characters, "..", the end. */
#define NAVCOUNT_TEXT_SIZE (20 + 2 + 20 + 1)

/*
 * A navcount in the current memory context, which the caller owns. Raises
 * data_exception where lower > upper.
 */
extern NavCount *navcount_make(int64 lower, int64 upper);

/*
 * Writes the count as its type writes it ("15386" or "116..119"), with the
 * end of string, into a buffer of NAVCOUNT_TEXT_SIZE bytes, and returns the
 * buffer. Does not fail.
 */
extern char *navcount_to_text(const NavCount *count, char *buffer);

#endif /* NAVTILTAK_NAVCOUNT_H */
