/*-------------------------------------------------------------------------
 *
 * ascii.h
 *	  Kinds of ASCII characters, whatever the locale.
 *
 * Bytes of other characters are of no kind.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_ASCII_H
#define NAVTILTAK_ASCII_H

#include <stdbool.h>

static inline bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool
is_ascii_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

static inline bool
is_ascii_small(char c)
{
	return c >= 'a' && c <= 'z';
}

static inline bool
is_ascii_letter(char c)
{
	return is_ascii_small(c) || is_ascii_capital(c);
}

#endif /* NAVTILTAK_ASCII_H */
