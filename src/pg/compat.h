/*-------------------------------------------------------------------------
 *
 * compat.h
 *	  PostgreSQL 13 to 18: every difference that the wrappers meet, here.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_COMPAT_H
#define NAVTILTAK_COMPAT_H

#include "postgres.h"

#if PG_VERSION_NUM < 130000
#error "navtiltak needs PostgreSQL 13 or newer"
#endif

/* Soft errors came with 16; before it, ereturn() is an ordinary error. */
#if PG_VERSION_NUM < 160000
#define ereturn(context, dummy_value, ...) \
	do \
	{ \
		(void) (context); \
		ereport(ERROR, __VA_ARGS__); \
		return dummy_value; \
	} while (0)
#define SOFT_ERROR_CONTEXT(fcinfo) NULL
#else
#include "nodes/miscnodes.h"
#define SOFT_ERROR_CONTEXT(fcinfo) ((fcinfo)->context)
#endif

#endif							/* NAVTILTAK_COMPAT_H */
