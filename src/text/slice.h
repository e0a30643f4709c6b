/*-------------------------------------------------------------------------
 *
 * slice.h
 *	  A piece of somebody else's text.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_SLICE_H
#define NAVTILTAK_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "text/ascii.h"

/*
 * len bytes at ptr, not NUL-terminated, owned by whoever owns the text they
 * point into (the document, the vocabulary, an arena). ptr may be NULL only
 * where len is 0. Text is UTF-8; bytes that are not are passed on unread.
 */
typedef struct Slice
{
	const char *ptr;
	size_t len;
} Slice;

#define SLICE_LITERAL(text) ((Slice) {(text), sizeof(text) - 1})

/* The same bytes? */
static inline bool
slice_equal(Slice a, Slice b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

/* In the order of their bytes: below 0, 0, above 0. */
static inline int
slice_compare(Slice a, Slice b)
{
	size_t shorter = a.len < b.len ? a.len : b.len;
	int order;

	/* Most texts differ in their first letter. */
	if (shorter > 0 && a.ptr[0] != b.ptr[0])
		return (unsigned char) a.ptr[0] < (unsigned char) b.ptr[0] ? -1 : 1;
	order = shorter == 0 ? 0 : memcmp(a.ptr, b.ptr, shorter);
	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

/* Does the text begin with the NUL-terminated prefix? */
static inline bool
slice_starts_with(Slice text, const char *prefix)
{
	size_t length = strlen(prefix);

	return text.len >= length && (length == 0 || memcmp(text.ptr, prefix, length) == 0);
}

/* Does the text end with the NUL-terminated ending? */
static inline bool
slice_ends_with(Slice text, const char *ending)
{
	size_t length = strlen(ending);

	return text.len >= length &&
		   (length == 0 || memcmp(text.ptr + text.len - length, ending, length) == 0);
}

/* Is the text the NUL-terminated other? */
static inline bool
slice_is(Slice text, const char *other)
{
	return text.len == strlen(other) && slice_starts_with(text, other);
}

/* Is the text one of n that are NUL-terminated? */
static inline bool
slice_is_one_of(Slice text, const char *const *others, size_t n)
{
	for (size_t i = 0; i < n; i++)
	{
		if (text.len > 0 && text.ptr[0] == others[i][0] && slice_is(text, others[i]))
			return true;
	}
	return false;
}

/* The same of an array of them. */
#define SLICE_IS_ONE_OF(text, others)                                                              \
	slice_is_one_of(text, others, sizeof(others) / sizeof((others)[0]))

/* Is any character of the text a digit? */
static inline bool
slice_has_digit(Slice text)
{
	for (size_t i = 0; i < text.len; i++)
	{
		if (is_digit(text.ptr[i]))
			return true;
	}
	return false;
}

/* Is the text digits, one or more, and nothing else? */
static inline bool
slice_is_digits(Slice text)
{
	for (size_t i = 0; i < text.len; i++)
	{
		if (!is_digit(text.ptr[i]))
			return false;
	}
	return text.len > 0;
}

/*
 * A hash of the text, of which all bits are good. Of a table that grows with the document, the
 * seed is where its slots are: then nobody can write names of which all have the same slot.
 */
static inline uint64_t
slice_hash_from(const void *seed, Slice text)
{
	uint64_t hash = (uintptr_t) seed + text.len;

	for (size_t i = 0; i < text.len; i++)
	{
		hash = (hash ^ (unsigned char) text.ptr[i]) * UINT64_C(0x9E3779B97F4A7C15);
		hash ^= hash >> 32;
	}
	return hash;
}

/* The same for a table whose slots do not matter, as in a cache. */
static inline uint64_t
slice_hash(Slice text)
{
	return slice_hash_from(NULL, text);
}

/* The end of the text. Nothing, not even zero, may be added to NULL. */
static inline const char *
slice_end(Slice text)
{
	return text.len == 0 ? text.ptr : text.ptr + text.len;
}

/* Where the piece, of a byte or more, first stands in the whole; NULL: nowhere. */
static inline const char *
slice_find(Slice whole, Slice piece)
{
	const char *p = whole.ptr;
	const char *end = slice_end(whole);

	while (p != NULL && (size_t) (end - p) >= piece.len)
	{
		p = memchr(p, *piece.ptr, (size_t) (end - p) - piece.len + 1);
		if (p == NULL || memcmp(p, piece.ptr, piece.len) == 0)
			return p;
		p++;
	}
	return NULL;
}

/* From start to end, both inside one text. */
static inline Slice
slice_between(const char *start, const char *end)
{
	return (Slice) {start, start == end ? 0 : (size_t) (end - start)};
}

#endif /* NAVTILTAK_SLICE_H */
