/*-------------------------------------------------------------------------
 *
 * means.h
 *	  Means of several months, and what they say of the counts of these.
 *
 * So many times a mean is the sum of its months' counts, but for what rounding took: half
 * a unit of its last decimal at most. A mean is of the months of its period, wherever all
 * of them are counted, unless more such means of the reports are wrong than right.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_MEANS_H
#define NAVTILTAK_MEANS_H

#include "audit/identities.h"

/*
 * To be called once all documents are read, before identities are looked for, and again where
 * numbers have been hidden. From then on the bounds of such a mean are those of its months' sum.
 */
extern void means_settle(Cube *cube);

/* Adds what the fact, if it is a mean of months, says of counts. False without memory. */
extern bool means_take(const Cube *cube, Identities *list, uint32_t fact);

#endif /* NAVTILTAK_MEANS_H */
