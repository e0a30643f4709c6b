/*-------------------------------------------------------------------------
 *
 * meaning.h
 *	  What labels and axes say.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_MEANING_H
#define NAVTILTAK_MEANING_H

#include "text/period.h"
#include "words/measures.h"
#include "words/vocabulary.h"

/* What the labels of an axis are. */
typedef enum AxisKind
{
	AXIS_UNKNOWN, /* they name nothing known */
	AXIS_DIMENSION,
	AXIS_MONTH,
	AXIS_MEASURE
} AxisKind;

typedef struct Axis
{
	AxisKind kind;
	int dimension; /* where kind is AXIS_DIMENSION, else DIM_NONE */
} Axis;

/* What one label of an axis says. */
typedef enum LabelKind
{
	LABEL_UNKNOWN, /* it names something outside the dimensions */
	LABEL_MEMBER,  /* a member of a dimension */
	LABEL_TOTAL,   /* an "I alt" */
	LABEL_PERIOD,
	LABEL_MEASURE,
	LABEL_PART,	   /* a part of what another row prints, and no more */
	LABEL_HEADING, /* of a row without cells: it says what those below it are about */
	N_LABEL_KINDS
} LabelKind;

/* How much of its axis a label adds up. */
typedef enum Aggregation
{
	AGGREGATES_NOTHING,
	AGGREGATES_PART, /* "I alt opplæring" among measures */
	AGGREGATES_ALL
} Aggregation;

typedef struct Label
{
	Slice text; /* as printed, without markup; headings over one another joined by a space */
	LabelKind kind;
	Aggregation aggregation;
	const Member *names[N_DIMENSIONS]; /* members it names; in a row also what the stratum fixes */
	Period period; /* that it names, alone or beside something else; where has_period */
	bool has_period;
	bool undated; /* it names a month that its page gives no year to */
	MeasureKind measure_kind;
	Slice measure; /* that it names, alone or beside something else; else empty */
	const struct Label
		*group; /* of the row that adds this one up with others, by sums; NULL: none */
} Label;

#endif /* NAVTILTAK_MEANING_H */
