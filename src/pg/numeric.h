/*-------------------------------------------------------------------------
 *
 * numeric.h
 *	  Numbers with decimals as printed, as numeric.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_NUMERIC_H
#define NAVTILTAK_NUMERIC_H

#include "postgres.h"

#include "text/number.h"

/* Most bytes that numeric_put_units() writes. */
#define NUMERIC_UNITS_MAX 16

/* A stored numeric with few digits, and what its digits are to the base of; see numeric.c. */
#define NUMERIC_SHORT_FORM 0x8000
#define NUMERIC_BASE	   10000

/* numeric_put_units(), whatever the number is. */
extern Size numeric_put_any_units(char *bytes, int64 units, int decimals);

/*
 * units / 10^decimals, with so many decimals, as the bytes of a numeric after its
 * header of length; how many they are. They are what numeric_in() makes, in a
 * small part of the time: a server keeps reading what it once stored.
 */
static inline Size
numeric_put_units(char *bytes, int64 units, int decimals)
{
	/* Most counts are one digit, to the base that a numeric has. */
	if (decimals == 0 && units > 0 && units < NUMERIC_BASE)
	{
		const uint16 parts[] = {NUMERIC_SHORT_FORM, (uint16) units};

		memcpy(bytes, parts, sizeof(parts));
		return sizeof(parts);
	}
	return numeric_put_any_units(bytes, units, decimals);
}

/* The same as a numeric. */
extern Datum numeric_from_units(int64 units, int decimals);

#endif /* NAVTILTAK_NUMERIC_H */
