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

/* units / 10^decimals, with so many decimals. */
extern Datum numeric_from_units(int64 units, int decimals);

#endif /* NAVTILTAK_NUMERIC_H */
