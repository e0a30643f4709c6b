/*-------------------------------------------------------------------------
 *
 * changes.h
 *	  The same facts, printed in another way.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_SWEEP_CHANGES_H
#define NAVTILTAK_SWEEP_CHANGES_H

#include "document.h"

typedef struct Random
{
	uint64_t state;
} Random;

/* The next number of the sequence, below n. */
extern unsigned random_below(Random *random, unsigned n);

/* A way to print a document; what it changes is up to the numbers drawn. How many tables it changed. */
typedef struct Change
{
	const char *name;
	int (*apply)(Document *document, Random *random);
} Change;

extern const Change changes[]; /* up to one without a name */

#endif /* NAVTILTAK_SWEEP_CHANGES_H */
