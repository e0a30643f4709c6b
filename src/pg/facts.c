/*-------------------------------------------------------------------------
 *
 * facts.c
 *	  navtiltak_facts: one row per distinct fact of a report.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/auditing.h"

/* The columns after those that every row about a fact begins with. */
enum
{
	FACTS_VALUE = N_FACT_COLUMNS,
	FACTS_NUMBER,
	FACTS_BOUNDS,
	FACTS_FEASIBLE,
	FACTS_SHARP,
	FACTS_STATUS,
	FACTS_PRINTED,
	FACTS_FIRST_LINE,
	FACTS_CONFLICTING,
	N_FACTS_COLUMNS
};

/* What the audit, if there is one, makes of a fact that adds up. */
static void
set_feasible(const Cube *cube, const Audit *audited, uint32 number, NavCount *feasible,
			 Datum *values, bool *nulls)
{
	const Fact *fact = &cube->facts[number];
	Bounds bounds;
	bool sharp;

	nulls[FACTS_FEASIBLE] = nulls[FACTS_SHARP] = true;
	if (audited == NULL || fact->conflicting || !fact->adds_up)
		return;
	bounds = audit_feasible(audited, cube, number, &sharp);
	cube_reading_count(bounds, feasible, &values[FACTS_FEASIBLE], &nulls[FACTS_FEASIBLE]);
	values[FACTS_SHARP] = BoolGetDatum(sharp);
	nulls[FACTS_SHARP] = false;
}

static void
put_fact(CubeReading *cubed, const Audit *audited, uint32 number, const Oid *statuses)
{
	const Cube *cube = &cubed->cube;
	const Fact *fact = &cube->facts[number];
	FactSummary summary = cube_reading_summary(cube, number);
	Datum values[N_FACTS_COLUMNS] = {0};
	bool nulls[N_FACTS_COLUMNS] = {0};
	NavCount bounds;
	NavCount feasible;
	bool adds_up = fact->adds_up && !fact->left_blank;

	cube_reading_fact(cubed, number, values, nulls);
	/* A suppressed value is never filled in, even where one is all that its bounds leave. */
	nulls[FACTS_VALUE] = fact->conflicting || !fact->told || !adds_up;
	values[FACTS_VALUE] = Int64GetDatum(fact->bounds.lower);
	nulls[FACTS_NUMBER] = summary.number == NULL;
	if (summary.number != NULL)
		values[FACTS_NUMBER] = cube_reading_number(cubed, summary.number);
	cube_reading_count(fact->bounds, &bounds, &values[FACTS_BOUNDS], &nulls[FACTS_BOUNDS]);
	if (fact->conflicting || !adds_up)
		nulls[FACTS_BOUNDS] = true;
	set_feasible(cube, audited, number, &feasible, values, nulls);
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
	bool is_audited = PG_GETARG_BOOL(1);
	CubeReading cubed;
	Oid statuses[CELL_INVALID + 1];
	Audit audited;

	cube_reading_start(&cubed, fcinfo, false);
	reading_statuses(TupleDescAttr(cubed.reading.desc, FACTS_STATUS)->atttypid, statuses);
	if (is_audited)
	{
		Identities identities = auditing_identities(&cubed);

		audited = auditing_run(&cubed, &identities, EXACT_WORK_LIMIT);
	}
	/* The audit implies last year's counts: facts that no cell prints. */
	for (uint32 fact = 0; fact < cubed.cube.keys.n; fact++)
	{
		if (!cube_is_implied(&cubed.cube, fact))
			put_fact(&cubed, is_audited ? &audited : NULL, fact, statuses);
	}
	reading_end(&cubed.reading);
	return (Datum) 0;
}
