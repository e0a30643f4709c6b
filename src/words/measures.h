/*-------------------------------------------------------------------------
 *
 * measures.h
 *	  What a cell's number is: the measures that data/maal.tsv lists, and those
 *	  that a heading names by its own words.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_MEASURES_H
#define NAVTILTAK_MEASURES_H

#include "text/arena.h"
#include "text/text.h"

typedef enum MeasureKind
{
	MEASURE_COUNT,	/* antall */
	MEASURE_CHANGE, /* endring_antall */
	MEASURE_OTHER	/* endring_prosent and what else a heading names */
} MeasureKind;

/* What a measure is in. */
typedef enum Unit
{
	UNIT_UNKNOWN,
	UNIT_PERSONS,
	UNIT_PERCENT
} Unit;

/* A measure; of one that is not listed the unit is unknown here, measure_unit() tells. */
typedef struct Measure
{
	Slice id;
	MeasureKind kind;
	Unit unit;
} Measure;

/* The listed measure that the words first .. last call by a name it always has; NULL: none. */
extern const Measure *measure_of_words(const FoldedText *folded, int first, int last);

/* Is it the id of a measure that is listed? */
extern bool measure_is_listed(Slice id);

/* Is the id that of a measure by its name, and not of another heading? */
extern bool measure_is_named(Slice id);

/* May a measure, listed or not, begin with the word of this key? */
extern bool measure_may_begin_with(Slice key);

/*
 * Does the word of this key end in what it measures: "sykefraværsprosent", "kvinneandel",
 * "ledighetsrate"? "Varehandel" does not.
 */
extern bool measure_is_compound(Slice key);

/* Are the words first .. last such a one, and what tells more of it before it: "Legemeldt sykefraværsprosent"? */
extern bool measure_ends_in_compound(const FoldedText *folded, int first, int last);

/* Do they say how many there are for each of something: "Ledige per stilling", "Tilgang per virkedag"? */
extern bool measure_is_ratio(const FoldedText *folded, int first, int last);

/* Do the words first .. last say who is new: "Nye registrerte arbeidssøkere"? "Nye Vestland" does not. */
extern bool measure_is_flow(const FoldedText *folded, int first, int last);

/* Is the key, or the id, one of numbers adjusted for seasons: "sesongjustert", the "sesong" of "Sesong- og influensajustert", "trend"? */
extern bool measure_is_adjusted(Slice key);

/*
 * Does an unlisted measure begin with the word of this key, which may stand alone, where a heading says
 * what all of a table measures?
 */
extern bool measure_begins_with(Slice key, bool alone);

/* Does the word of this key tell that a listed measure may be there, as its last one does? */
extern bool measure_ends_with(Slice key);

/* Does the text name a measure by its words, as a whole? folded is its folding. */
extern bool is_measure_text(const FoldedText *folded);

/*
 * The measure that the text names by its words, as a whole: "Antall", "Prosent av
 * arbeidsstyrken", "Gjennomsnitt hittil i år"; NULL: none. folded is the text's
 * folding. One that is not listed is in the arena.
 */
extern const Measure *measure_of_text(const FoldedText *folded, Slice text, Arena *arena);

/* Does the text begin with a word for an average: "Årsgjennomsnitt 2013"? folded is its folding. */
extern bool begins_with_average(const FoldedText *folded);

/* The measure that is one. */
extern const Measure *measure_average(void);

/* The measure that counts persons. */
extern const Measure *measure_persons(void);

/* The measure that a heading names by nothing but being one: its own name, in the arena. */
extern const Measure *measure_by_own_name(Slice text, Arena *arena);

/* The unit of the measure of this name, as far as the name tells. */
extern Unit measure_unit(Slice id);

#endif /* NAVTILTAK_MEASURES_H */
