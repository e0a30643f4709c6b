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
	FACT_DIMENSIONS, /* six of them, in the order of Dimension */
	FACT_PERIOD = N_LISTED,
	FACT_MEASURE,
	N_FACT_COLUMNS
};

typedef struct CubeReading
{
	Reading reading;
	Cube cube;
	Datum *names;  /* text of the cube's names, by number */
	Period period; /* that period_datum is of */
	Datum period_datum;
	uint32 n_rows;
} CubeReading;

/*
 * Begins a set-returning function over the document, or the array of documents,
 * in the first argument, and reads it into the cube.
 */
extern void cube_reading_start(CubeReading *cubed, FunctionCallInfo fcinfo, bool is_array);

/* What the printings of a fact come to. */
typedef struct FactSummary
{
	const Printing *said; /* the first of those that say most */
	int printed;		  /* how many there are */
} FactSummary;

extern FactSummary cube_reading_summary(const Cube *cube, uint32 fact);

/* The columns about the fact, the first of them at values and nulls. */
extern void cube_reading_fact(CubeReading *cubed, uint32 fact, Datum *values, bool *nulls);

/* The interval as a navcount in *count, NULL where nothing is known. */
extern void cube_reading_count(Bounds bounds, NavCount *count, Datum *value, bool *null);

/* Puts a row; now and then looks for an interrupt. */
extern void cube_reading_put(CubeReading *cubed, Datum *values, bool *nulls);

#endif /* NAVTILTAK_CUBE_READING_H */
