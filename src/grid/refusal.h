/*-------------------------------------------------------------------------
 *
 * refusal.h
 *	  A document that is not read: what in it shows that, and what would help.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_REFUSAL_H
#define NAVTILTAK_REFUSAL_H

#include "text/slice.h"

/* Starts as {0}. */
typedef struct Refusal
{
	int line; /* from 1; 0: nothing is refused */
	Slice text;
	const char *advice;
} Refusal;

#endif /* NAVTILTAK_REFUSAL_H */
