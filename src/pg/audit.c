/*-------------------------------------------------------------------------
 *
 * audit.c
 *	  navtiltak_check and navtiltak_audit: whether reports add up, and what that
 *	  tells about what they suppress.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/reading.h"

#include "audit/audit.h"

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "pg/daterange.h"
#include "pg/navcount.h"

/* The columns that both functions have for the fact that a row is about. */
enum
{
	FACT_DIMENSIONS, /* six of them, in the order of Dimension */
	FACT_PERIOD = N_DIMENSIONS,
	FACT_MEASURE,
	FACT_LINE,
	N_FACT_COLUMNS
};

/* The columns of navtiltak_check, in their order. */
enum
{
	CHECK_KIND,
	CHECK_FACT,
	CHECK_PRINTED = CHECK_FACT + N_FACT_COLUMNS,
	CHECK_COMPUTED,
	CHECK_PARTS,
	CHECK_SUPPRESSED,
	CHECK_VERDICT,
	N_CHECK_COLUMNS
};

/* The columns of navtiltak_audit, in their order. */
enum
{
	AUDIT_FACT,
	AUDIT_PRINTED = AUDIT_FACT + N_FACT_COLUMNS,
	AUDIT_FEASIBLE,
	AUDIT_RECOVERABLE,
	AUDIT_SHARP,
	N_AUDIT_COLUMNS
};

/* Rows between two resets of their memory. */
#define ROWS_AT_ONCE 256

typedef struct CubeReading
{
	Reading reading;
	Cube cube;
	Datum *names;  /* text of the cube's names, by number */
	Period period; /* that period_datum is of */
	Datum period_datum;
	uint32 n_rows;
} CubeReading;

static void
read_document(CubeReading *cubed, text *document)
{
	reading_set_document(&cubed->reading, document);
	if (!cube_read(&cubed->cube, cubed->reading.document))
		ereport(ERROR, (errcode(ERRCODE_OUT_OF_MEMORY), errmsg("out of memory")));
}

/* The elements of a text[], in their order, whatever its dimensions; NULLs are skipped. */
static void
read_documents(CubeReading *cubed, ArrayType *array)
{
	Datum *elements;
	bool *nulls;
	int n;

	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &elements, &nulls, &n);
	for (int i = 0; i < n; i++)
	{
		if (!nulls[i])
			read_document(cubed, DatumGetTextPP(elements[i]));
	}
}

/* Reads what the first argument holds into a cube. */
static void
start_cube(CubeReading *cubed, FunctionCallInfo fcinfo, bool is_array)
{
	Reading *reading = &cubed->reading;
	MemoryContext old_context;
	uint32 n_names;

	memset(cubed, 0, sizeof(*cubed));
	reading_start_set(reading, fcinfo);
	cube_start(&cubed->cube, &reading->source);
	old_context = MemoryContextSwitchTo(reading->memory);
	if (is_array)
		read_documents(cubed, PG_GETARG_ARRAYTYPE_P(0));
	else
		read_document(cubed, PG_GETARG_TEXT_PP(0));
	n_names = cubed->cube.names.n;
	cubed->names = MemoryContextAllocHuge(reading->memory, sizeof(Datum) * ((Size) n_names + 1));
	for (uint32 i = 1; i <= n_names; i++)
		cubed->names[i] = reading_text(reading, names_get(&cubed->cube.names, i)->text);
	MemoryContextSwitchTo(old_context);
}

static Datum
period_datum(CubeReading *cubed, Period period)
{
	MemoryContext old_context;

	if (cubed->period_datum != (Datum) 0 && cubed->period.from == period.from &&
		cubed->period.to == period.to)
		return cubed->period_datum;
	if (cubed->period_datum != (Datum) 0)
		pfree(DatumGetPointer(cubed->period_datum));
	old_context = MemoryContextSwitchTo(cubed->reading.memory);
	cubed->period = period;
	cubed->period_datum = period_to_daterange(cubed->reading.daterange, period);
	MemoryContextSwitchTo(old_context);
	return cubed->period_datum;
}

/* The columns about the fact, the first of them at values and nulls. */
static void
set_fact(CubeReading *cubed, uint32 fact, int line, Datum *values, bool *nulls)
{
	const uint32 *key = cube_key(&cubed->cube, fact);
	Period period = {(int32) key[KEY_FROM], (int32) key[KEY_TO]};

	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		nulls[FACT_DIMENSIONS + dimension] = key[dimension] == NAME_ALL;
		if (key[dimension] != NAME_ALL)
			values[FACT_DIMENSIONS + dimension] = cubed->names[key[dimension]];
	}
	values[FACT_PERIOD] = period_datum(cubed, period);
	values[FACT_MEASURE] = cubed->names[key[KEY_MEASURE]];
	values[FACT_LINE] = Int32GetDatum(line);
}

/* The interval as a navcount in *count, NULL where nothing is known. */
static void
set_count(Bounds bounds, NavCount *count, Datum *value, bool *null)
{
	*count = (NavCount){bounds.lower, bounds.upper};
	*value = NavCountPGetDatum(count);
	*null = !bounds_known(bounds);
}

static void
put_row(CubeReading *cubed, Datum *values, bool *nulls)
{
	Reading *reading = &cubed->reading;

	if (++cubed->n_rows % ROWS_AT_ONCE == 0)
		CHECK_FOR_INTERRUPTS();
	tuplestore_putvalues(reading->store, reading->desc, values, nulls);
}

/* All identities of the cube; the memory is the reading's. */
static Identities
find_identities(CubeReading *cubed)
{
	Identities identities = {.source = &cubed->reading.source};

	if (!identities_find(&cubed->cube, &identities))
		ereport(ERROR, (errcode(ERRCODE_OUT_OF_MEMORY), errmsg("out of memory")));
	return identities;
}

static void
put_identities(CubeReading *cubed, const Identities *identities)
{
	Datum kinds[IDENTITY_PERCENT + 1];
	Datum verdicts[VERDICT_MISMATCH + 1];
	Datum values[N_CHECK_COLUMNS] = {0};
	bool nulls[N_CHECK_COLUMNS] = {0};
	NavCount printed;
	NavCount computed;

	for (int kind = 0; kind <= IDENTITY_PERCENT; kind++)
		kinds[kind] = reading_text(&cubed->reading, identity_kind_name(kind));
	for (int verdict = 0; verdict <= VERDICT_MISMATCH; verdict++)
		verdicts[verdict] = CStringGetTextDatum(verdict_name((Verdict) verdict));
	for (size_t i = 0; i < identities->n; i++)
	{
		const Identity *identity = &identities->list[i];

		if (!identity->has_bounds)
			continue;
		values[CHECK_KIND] = kinds[identity->kind];
		set_fact(cubed, identity->parent, identity->line, &values[CHECK_FACT], &nulls[CHECK_FACT]);
		printed = (NavCount){identity->printed.lower, identity->printed.upper};
		values[CHECK_PRINTED] = NavCountPGetDatum(&printed);
		computed = (NavCount){identity->computed.lower, identity->computed.upper};
		values[CHECK_COMPUTED] = NavCountPGetDatum(&computed);
		values[CHECK_PARTS] = Int32GetDatum((int32) identity->n_parts);
		values[CHECK_SUPPRESSED] = Int32GetDatum((int32) identity->n_suppressed);
		values[CHECK_VERDICT] = verdicts[identity->verdict];
		put_row(cubed, values, nulls);
	}
}

static void
put_audit(CubeReading *cubed, const Audit *audit)
{
	const Cube *cube = &cubed->cube;
	Datum values[N_AUDIT_COLUMNS] = {0};
	bool nulls[N_AUDIT_COLUMNS] = {0};
	NavCount printed;
	NavCount feasible;

	for (uint32 fact = 0; fact < cube->keys.n; fact++)
	{
		Bounds bounds;
		bool sharp;

		if (!cube->facts[fact].suppressed)
			continue;
		bounds = audit_feasible(audit, cube, fact, &sharp);
		set_fact(cubed, fact, cube_suppressed_line(cube, fact), &values[AUDIT_FACT],
				 &nulls[AUDIT_FACT]);
		set_count(cube->facts[fact].hidden, &printed, &values[AUDIT_PRINTED],
				  &nulls[AUDIT_PRINTED]);
		set_count(bounds, &feasible, &values[AUDIT_FEASIBLE], &nulls[AUDIT_FEASIBLE]);
		values[AUDIT_RECOVERABLE] = BoolGetDatum(bounds_single(bounds));
		values[AUDIT_SHARP] = BoolGetDatum(sharp);
		put_row(cubed, values, nulls);
	}
}

static Datum
check(FunctionCallInfo fcinfo, bool is_array)
{
	CubeReading cubed;
	Identities identities;

	start_cube(&cubed, fcinfo, is_array);
	identities = find_identities(&cubed);
	put_identities(&cubed, &identities);
	reading_end(&cubed.reading);
	return (Datum) 0;
}

static Datum
audit(FunctionCallInfo fcinfo, bool is_array)
{
	CubeReading cubed;
	Identities identities;
	Audit audited;

	start_cube(&cubed, fcinfo, is_array);
	identities = find_identities(&cubed);
	audited = (Audit){.source = &cubed.reading.source,
					  .arena = {.source = &cubed.reading.source},
					  .limit = EXACT_WORK_LIMIT};
	if (!audit_run(&audited, &cubed.cube, &identities))
		ereport(ERROR, (errcode(ERRCODE_OUT_OF_MEMORY), errmsg("out of memory")));
	put_audit(&cubed, &audited);
	reading_end(&cubed.reading);
	return (Datum) 0;
}

/* The columns of 0.1. Later versions that add some keep these symbols beside their own. */
PG_FUNCTION_INFO_V1(navtiltak_check_0_1);
PG_FUNCTION_INFO_V1(navtiltak_check_array_0_1);
PG_FUNCTION_INFO_V1(navtiltak_audit_0_1);
PG_FUNCTION_INFO_V1(navtiltak_audit_array_0_1);

Datum
navtiltak_check_0_1(PG_FUNCTION_ARGS)
{
	return check(fcinfo, false);
}

Datum
navtiltak_check_array_0_1(PG_FUNCTION_ARGS)
{
	return check(fcinfo, true);
}

Datum
navtiltak_audit_0_1(PG_FUNCTION_ARGS)
{
	return audit(fcinfo, false);
}

Datum
navtiltak_audit_array_0_1(PG_FUNCTION_ARGS)
{
	return audit(fcinfo, true);
}
