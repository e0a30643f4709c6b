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

#include "catalog/namespace.h"
#include "mb/pg_wchar.h"

#if PG_VERSION_NUM < 130000
#error "navtiltak needs PostgreSQL 13 or newer"
#endif

/* Soft errors came with 16; before it, ereturn() is an ordinary error. */
#if PG_VERSION_NUM < 160000
#define ereturn(context, dummy_value, ...)                                                         \
	do                                                                                             \
	{                                                                                              \
		(void) (context);                                                                          \
		ereport(ERROR, __VA_ARGS__);                                                               \
		return dummy_value;                                                                        \
	} while (0)
#define SOFT_ERROR_CONTEXT(fcinfo) NULL
#else
#include "nodes/miscnodes.h"
#define SOFT_ERROR_CONTEXT(fcinfo) ((fcinfo)->context)
#endif

/* make_range() takes a context for soft errors since 16; we never pass one. */
#if PG_VERSION_NUM < 160000
#define navtiltak_make_range(typcache, lower, upper) make_range(typcache, lower, upper, false)
#else
#define navtiltak_make_range(typcache, lower, upper) make_range(typcache, lower, upper, false, NULL)
#endif

/*
 * The len bytes at text, in the server's encoding, as freshly palloc'd UTF-8
 * of *utf8_len bytes; NULL where a character has no equivalent. Before 14 there
 * is no conversion that does not raise an error, so there such text is one.
 * Only for short text: len at most 1 MB.
 */
static inline char *
navtiltak_utf8_from_server(const char *text, int len, int *utf8_len)
{
#if PG_VERSION_NUM >= 140000
	int size = len * MAX_CONVERSION_GROWTH + 1;
	char *utf8 = palloc(size);
	Oid proc = FindDefaultConversionProc(GetDatabaseEncoding(), PG_UTF8);

	if (!OidIsValid(proc) ||
		pg_do_encoding_conversion_buf(proc, GetDatabaseEncoding(), PG_UTF8,
									  (unsigned char *) unconstify(char *, text), len,
									  (unsigned char *) utf8, size, true) != len)
		return NULL;
#else
	char *utf8 = (char *) pg_do_encoding_conversion((unsigned char *) unconstify(char *, text), len,
													GetDatabaseEncoding(), PG_UTF8);
#endif
	*utf8_len = (int) strlen(utf8);
	return utf8;
}

#endif /* NAVTILTAK_COMPAT_H */
