/*-------------------------------------------------------------------------
 *
 * measures.h
 *	  Headings that name a measure: what is counted or computed.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_MEASURES_H
#define NAVTILTAK_MEASURES_H

#include "report/report.h"
#include "report/text.h"

/*
 * Does the heading name a measure by its words: "Antall", "Endring fra i fjor
 * Prosent", "Prosent av arbeidsstyrken", "Gjennomsnitt hittil i år"? Then
 * label->kind, measure and measure_kind are set, the name in the arena if it is
 * none of ours.
 */
extern bool measure_read(const FoldedText *folded, Label *label, Arena *arena);

/*
 * Are the words first .. last a count, a change or a percentage by the name it
 * always has? Then label->measure and measure_kind are set, its kind is not.
 */
extern bool measure_read_words(const FoldedText *folded, int first, int last, Label *label);

/* The measure that a heading names by nothing but being one: its own name. */
extern void measure_by_own_name(Label *label, Arena *arena);

/* What a measure is in. */
typedef enum Unit
{
	UNIT_UNKNOWN,
	UNIT_PERSONS,
	UNIT_PERCENT
} Unit;

/* The unit of the measure of this name, as far as the name tells. */
extern Unit measure_unit(Slice measure);

#endif /* NAVTILTAK_MEASURES_H */
