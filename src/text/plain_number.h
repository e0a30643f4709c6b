/*-------------------------------------------------------------------------
 *
 * plain_number.h
 *	  The number that nearly every cell holds, read without looking at its
 *	  characters one by one.
 *
 * It has one to three digits, or as many, a space and three more, and no zero
 * in front. Its length differs from cell to cell, which a loop would have to
 * guess anew each time; here it is one word whatever its length.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_PLAIN_NUMBER_H
#define NAVTILTAK_PLAIN_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Most characters that such a number has. */
#define PLAIN_NUMBER_MAX 7

/* Eight characters in one word, the first one lowest. */
static inline uint64_t
plain_word(const char *p)
{
	uint64_t word;

	memcpy(&word, p, sizeof(word));
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	word = __builtin_bswap64(word);
#endif
	return word;
}

/* How many characters stand in front of the first tab; 8 where there is none. */
static inline size_t
plain_word_tab(uint64_t word)
{
	uint64_t other = word ^ UINT64_C(0x0909090909090909);
	uint64_t tabs = (other - UINT64_C(0x0101010101010101)) & ~other & UINT64_C(0x8080808080808080);

	return tabs == 0 ? 8 : (size_t) __builtin_ctzll(tabs) / 8;
}

/*
 * The value of the word's first len characters, 1 to PLAIN_NUMBER_MAX, where
 * they are such a number; else false.
 */
static inline bool
plain_word_value(uint64_t word, size_t len, int64_t *value)
{
	const uint64_t zero = UINT64_C(0x3030302030303030); /* "0000 000" */
	uint64_t digits;

	/* No zero in front of others; and four characters are a space too few, or one too many. */
	if (((word & 0xFF) == '0' && len > 1) || len == 4)
		return false;

	/* Moved to the end of the word, after zeros; then each is its digit, and 0 the space. */
	digits = (word << (64 - 8 * len) | (zero & (UINT64_MAX >> (8 * len)))) ^ zero;

	/* Digits are at most 9, the first place and the space's at most 0. */
	if (((digits | (digits + UINT64_C(0x7676767F7676767F))) & UINT64_C(0x8080808080808080)) != 0)
		return false;

	/* Neighbours by two, in places 0, 2, 4 and 6; these weigh 100000, 1000, 100 and 1. */
	digits = digits * 10 + (digits >> 8);
	digits = (digits & UINT64_C(0x000000FF000000FF)) * ((UINT64_C(100000) << 32) + 100) +
			 (digits >> 16 & UINT64_C(0x000000FF000000FF)) * ((UINT64_C(1000) << 32) + 1);
	*value = (int64_t) (digits >> 32);
	return true;
}

#endif /* NAVTILTAK_PLAIN_NUMBER_H */
