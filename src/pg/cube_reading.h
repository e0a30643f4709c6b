/*-------------------------------------------------------------------------
 *
 * cube_reading.h
 *	  What the functions over the facts of reports share: documents read into a
 *	  cube, and the columns about a fact.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_CUBE_READING_H
#define NAVTILTAK_CUBE_READING_H

#include "pg/reading.h"

#include "audit/cube.h"
#include "pg/navcount.h"

/* The columns that a row about a fact begins with. */
enum
{
	FACT_SUBJECT,
	FACT_DIMENSIONS, /* those that are listed, in their order */
	FACT_OTHERS = FACT_DIMENSIONS + N_LISTED,
	FACT_PERIOD,
	FACT_MEASURE,
	N_FACT_COLUMNS
};

typedef struct CubeReading
{
	Reading reading;
	Cube cube;
	int32 *places;			 /* of the documents in the array, from 1 */
	Datum *names;			 /* text of the cube's names, by number */
	uint32 others[N_OTHERS]; /* the names that others_datum is of; none: 0 */
	Datum others_datum;
	uint32 n_rows;
} CubeReading;

/*
 * Begins a set-returning function over the document, or the array of documents,
 * in the first argument, and reads it into the cube.
 */
extern void cube_reading_start(CubeReading *cubed, FunctionCallInfo fcinfo, bool is_array);

/* All printings of a fact, put together. */
typedef struct FactSummary
{
	const Printing *said;	/* the first of those that say most */
	const Printing *number; /* the one that tells the number; NULL: none, or several */
	int printed;			/* how many there are */
} FactSummary;

extern FactSummary cube_reading_summary(const Cube *cube, uint32 fact);

/*
 * The members that a fact names in unlisted dimensions, and these dimensions, by name;
 * returns how many.
 */
extern int cube_reading_others(const CubeReading *cubed, const uint32 *key,
							   Slice dimensions[N_OTHERS], const Member *members[N_OTHERS]);

/* The columns about the fact, the first of them at values and nulls. */
extern void cube_reading_fact(CubeReading *cubed, uint32 fact, Datum *values, bool *nulls);

/* The number of the document that has the printing: its place in the array. */
extern int32 cube_reading_document(const CubeReading *cubed, uint32 printing);

/* The columns that say where something is printed, in their order. */
enum
{
	PLACE_DOC,
	PLACE_PAGE,
	PLACE_LINE,
	PLACE_COL,
	PLACE_ROW_LABEL,
	PLACE_COL_LABEL,
	N_PLACE_COLUMNS
};

extern void cube_reading_place(CubeReading *cubed, uint32 printing, Datum *values);

/* The number that is printed, a numeric in the reading's memory for rows. */
extern Datum cube_reading_number(const CubeReading *cubed, const Printing *printing);

/* The interval as a navcount in *count, which may have no upper bound; NULL: nothing is known. */
extern void cube_reading_count(Bounds bounds, NavCount *count, Datum *value, bool *null);

/* Puts a row, and resets the reading's memory for rows; now and then looks for an interrupt. */
extern void cube_reading_put(CubeReading *cubed, Datum *values, bool *nulls);

#endif /* NAVTILTAK_CUBE_READING_H */
