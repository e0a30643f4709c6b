/*-------------------------------------------------------------------------
 *
 * daterange.h
 *	  Dateranges made from periods, periods out of dateranges, and periods as text.
 *
 * typcache is always the entry of daterange, with its range information:
 * range_get_typcache(fcinfo, DATERANGEOID), which keeps it in fn_extra.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_DATERANGE_H
#define NAVTILTAK_DATERANGE_H

#include "postgres.h"

#include "fmgr.h"
#include "utils/rangetypes.h"
#include "utils/typcache.h"

#include "text/period.h"

/*
 * The range [first day of period.from, first day of period.to), freshly
 * palloc'd. period must not be empty and must lie inside the years 1..9999,
 * as every period does that period.h reads. All are of the same size, and the
 * same bytes that the server makes.
 */
extern Datum period_to_daterange(Period period);

/*
 * The period that range is. False, with *period untouched, where range is not
 * whole months, is empty, lacks an end, or leaves the years 1..9999.
 */
extern bool daterange_to_period(TypeCacheEntry *typcache, const RangeType *range, Period *period);

/*
 * The whole months inside range, within the years 1..9999: what a period of
 * whole months has to lie in to lie in range. Empty (from >= to) where there
 * are none.
 */
extern Period daterange_whole_months(TypeCacheEntry *typcache, const RangeType *range);

/*
 * period_write() in the server's encoding. The en dash is the one character
 * written that not every encoding has, so outside UTF-8 it is a hyphen, which
 * reads back the same.
 */
extern bool period_write_server(Period period, PeriodStyle style, char buffer[PERIOD_WRITE_MAX]);

#endif /* NAVTILTAK_DATERANGE_H */
