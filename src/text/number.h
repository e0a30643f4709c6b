/*-------------------------------------------------------------------------
 *
 * number.h
 *	  A cell's text as what was printed.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_NUMBER_H
#define NAVTILTAK_NUMBER_H

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

/* A number as printed: units / 10^decimals. "-2,40" is -240 with two decimals. */
typedef struct Number
{
	int64_t units;
	int decimals;
} Number;

/*
 * Reads a cell as printed, markup and all. A number has an optional sign
 * (hyphen, U+2212 or en dash), and spaces (plain, no-break, thin, narrow)
 * between thousands, at all of them or at none. *number is set where the status
 * is CELL_EXACT or CELL_DECIMAL. One whose units are outside int64 is
 * CELL_INVALID.
 */
extern CellStatus number_read(Slice raw, Number *number);

/* Is the cell empty but for white space and markup? */
extern bool number_is_blank(Slice raw);

/*
 * Rewrites a number with Norwegian spacing and decimal comma ("-1 234,5") as
 * plain digits with a point ("-1234.5"), whole numbers included. False where
 * it is no number, or does not fit.
 */
extern bool number_plain_text(Slice raw, char *buffer, size_t size, size_t *length);

#endif /* NAVTILTAK_NUMBER_H */
