/*-------------------------------------------------------------------------
 *
 * mismatches.h
 *	  What does not add up in a document.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_SWEEP_MISMATCHES_H
#define NAVTILTAK_SWEEP_MISMATCHES_H

#include "text/slice.h"

/* How many identities of the document mismatch. */
extern int count_mismatches(Slice text);

#endif /* NAVTILTAK_SWEEP_MISMATCHES_H */
