/*-------------------------------------------------------------------------
 *
 * labels.h
 *	  Which dimension the labels of an axis are of.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_LABELS_H
#define NAVTILTAK_LABELS_H

#include "report/vocabulary.h"

/* How many labels of an axis are known in each dimension. */
typedef struct Votes
{
	size_t known[N_DIMENSIONS];
	size_t labels; /* that are no totals and no municipalities */
	size_t municipalities;
} Votes;

/*
 * Counts a clean label, given with its folding (NULL where it is too long to
 * have one); returns the dimensions that it is known in (an unlisted age band
 * is known in alder) and the members it names there.
 */
extern DimensionSet votes_add(Votes *votes, Slice label, const FoldedText *folded,
							  const Member *names[N_DIMENSIONS]);

/* The dimensions that most labels are known in: several on a tie, none where no label is known. */
extern DimensionSet votes_leaders(const Votes *votes);

#endif /* NAVTILTAK_LABELS_H */
