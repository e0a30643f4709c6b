/*-------------------------------------------------------------------------
 *
 * number.h
 *	  A cell's text as what was printed.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_NUMBER_H
#define NAVTILTAK_NUMBER_H

#include <stdbool.h>
#include <stdint.h>

#include "text/slice.h"

typedef enum CellStatus
{
	CELL_EXACT,
	CELL_SUPPRESSED,
	CELL_BLANK,
	CELL_DECIMAL,
	CELL_INVALID
} CellStatus;

/*
 * A number as printed: units / 10^decimals. "-2,40" is -240 with two decimals.
 *
 * "1,250" and "1.250" are 1250 with three decimals, and may as well be 1250: then
 * maybe_thousands is set, and units is what the number is if they are thousands. Only
 * its column can tell.
 */
typedef struct Number
{
	int64_t units;
	int decimals;
	bool maybe_thousands;
} Number;

/* Room for whatever number_plain_text() writes. */
#define NUMBER_TEXT_MAX 640

/*
 * Reads a cell as printed, markup and all. A number has an optional sign (hyphen,
 * U+2212 or en dash; a minus may also stand after it, "60-"), and between
 * thousands, at all of them or at none, spaces (plain, no-break, thin, narrow),
 * apostrophes, commas or points. The decimal sign is a comma or a point; one that
 * could as well stand between thousands is the decimal sign.
 *
 * Numbers that software has written, with a point or an exponent, are what they
 * stand for: 1250.0 is 1250 without decimals, 2.2000000000000002 is 2.2, and 6E-1
 * is 0.6. With a comma, decimals are as printed.
 *
 * A per cent sign after the number is dropped, and so are marks of footnotes that
 * can be told from its digits: "1 234¹", "25*", "1 234 1)", "25<sup>2</sup>". A
 * star, or two, is CELL_SUPPRESSED, a mark after it or not; so is a colon alone.
 * "12.2022" is a month, and no number.
 *
 * *number is set, all of it, where the status is CELL_EXACT or CELL_DECIMAL. One
 * whose units are outside int64 is CELL_INVALID.
 */
extern CellStatus number_read(Slice raw, Number *number);

/* Is the cell empty but for white space and markup? */
extern bool number_is_blank(Slice raw);

/*
 * Is the cell a dash and nothing else: a hyphen, a dash of any width or a minus? It is
 * CELL_INVALID to number_read(): what it stands for, the notes say, or nobody does.
 */
extern bool number_is_dash(Slice raw);

/* Is the word three digits, as the groups after the first of a number are? */
static inline bool
number_is_group(Slice word)
{
	return word.len == 3 && slice_is_digits(word);
}

/* Is the cell a colon and nothing else? It is CELL_SUPPRESSED to number_read(), as a star is. */
extern bool number_is_colon(Slice raw);

/*
 * Rewrites what number_read() takes for a number, as long as it may be, as plain
 * digits with a point: "-1 234,5" as "-1234.5". False if it is not a number, or does
 * not fit.
 */
extern bool number_plain_text(Slice raw, char *buffer, size_t size, size_t *length);

#endif /* NAVTILTAK_NUMBER_H */
