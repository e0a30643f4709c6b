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

#include "report/number.h"

/* As long as a cell can be, and its sign, point and end. */
#define NUMBER_SIZE 1024

/* The number that the cell (UTF-8, as printed) is; false, with *number untouched, where it is none. */
extern bool numeric_from_cell(Slice cell, Datum *number);

#endif /* NAVTILTAK_NUMERIC_H */
