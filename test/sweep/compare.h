/*-------------------------------------------------------------------------
 *
 * compare.h
 *	  Facts of a report, and of the same report printed in another way.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_SWEEP_COMPARE_H
#define NAVTILTAK_SWEEP_COMPARE_H

#include "document.h"
#include "facts.h"

/* A report as it was and what the reader says of it, and the same of what was made of it. */
typedef struct Comparison
{
	const Document *original;
	const Facts *expected;
	const Document *document;
	const Facts *got;
	void (*silent)(void *context, const Fact *fact, bool missing, const Table *table);
	void *context;
	int n_silent; /* differences that no finding is about */
	int n_told;
} Comparison;

/* Counts the differences; silent() hears of those that are. The facts have been sorted. */
extern void compare(Comparison *comparison);

#endif /* NAVTILTAK_SWEEP_COMPARE_H */
