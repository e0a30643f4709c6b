/*-------------------------------------------------------------------------
 *
 * facts.c
 *	  navtiltak_facts: one row per distinct fact of a report.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/cube_reading.h"

/* The columns behind those that every row about a fact begins with. */
enum
{
	FACTS_VALUE = N_FACT_COLUMNS,
	FACTS_NUMBER,
	FACTS_BOUNDS,
	FACTS_STATUS,
	FACTS_PRINTED,
	FACTS_FIRST_LINE,
	FACTS_CONFLICTING,
	N_FACTS_COLUMNS
};

static void
put_fact(CubeReading *cubed, uint32 number, const Oid *statuses)
{
	const Cube *cube = &cubed->cube;
	const Fact *fact = &cube->facts[number];
	FactSummary summary = cube_reading_summary(cube, number);
	Datum values[N_FACTS_COLUMNS] = {0};
	bool nulls[N_FACTS_COLUMNS] = {0};
	NavCount bounds;

	cube_reading_fact(cubed, number, values, nulls);
	/* A suppressed value is never filled in, even where one is all that its bounds leave. */
	nulls[FACTS_VALUE] = fact->conflicting || !fact->told || !fact->adds_up;
	values[FACTS_VALUE] = Int64GetDatum(fact->bounds.lower);
	nulls[FACTS_NUMBER] = summary.number == NULL;
	if (summary.number != NULL)
		values[FACTS_NUMBER] = cube_reading_number(cubed, summary.number);
	cube_reading_count(fact->bounds, &bounds, &values[FACTS_BOUNDS], &nulls[FACTS_BOUNDS]);
	if (fact->conflicting || !fact->adds_up)
		nulls[FACTS_BOUNDS] = true;
	values[FACTS_STATUS] = ObjectIdGetDatum(statuses[summary.said->status]);
	values[FACTS_PRINTED] = Int32GetDatum(summary.printed);
	values[FACTS_FIRST_LINE] = Int32GetDatum(cube_first_line(cube, number));
	values[FACTS_CONFLICTING] = BoolGetDatum(fact->conflicting);
	cube_reading_put(cubed, values, nulls);
}

/* The columns of 0.1. A later version that adds some keeps this symbol beside its own. */
PG_FUNCTION_INFO_V1(navtiltak_facts_0_1);
Datum
navtiltak_facts_0_1(PG_FUNCTION_ARGS)
{
	CubeReading cubed;
	Oid statuses[CELL_INVALID + 1];

	cube_reading_start(&cubed, fcinfo, false);
	reading_statuses(TupleDescAttr(cubed.reading.desc, FACTS_STATUS)->atttypid, statuses);
	for (uint32 fact = 0; fact < cubed.cube.keys.n; fact++)
		put_fact(&cubed, fact, statuses);
	reading_end(&cubed.reading);
	return (Datum) 0;
}
