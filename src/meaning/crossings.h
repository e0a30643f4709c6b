/*-------------------------------------------------------------------------
 *
 * crossings.h
 *	  What a row and a column say together where they meet.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_CROSSINGS_H
#define NAVTILTAK_CROSSINGS_H

#include "meaning/resolver.h"

static inline bool
names_measure(const Label *label)
{
	return label->kind == LABEL_MEASURE || label->measure.len > 0;
}

static inline bool
names_period(const Label *label)
{
	return label->has_period || label->undated;
}

/*
 * Which of the two says what is measured: the one that names a measure; of two, the
 * one that names more than a count. NULL if they name two others.
 */
extern const Label *crossing_measure(const Label *row, const Label *column);

/*
 * The period that the two name together: the shorter, where it is in the other.
 * False if neither names one, or they contradict one another.
 */
extern bool crossing_period(const Label *row, const Label *column, Period *period);

/* Tells of what the axes' labels leave without a period, or without a measure. */
extern void crossings_tell(Resolver *resolver);

#endif /* NAVTILTAK_CROSSINGS_H */
