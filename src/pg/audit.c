/*-------------------------------------------------------------------------
 *
 * audit.c
 *	  navtiltak_check and navtiltak_audit: whether reports add up, and what that
 *	  tells about what they suppress.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/auditing.h"

#include "catalog/pg_type.h"
#include "lib/stringinfo.h"
#include "utils/array.h"
#include "utils/builtins.h"

/* The columns of navtiltak_check, in their order. */
enum
{
	CHECK_KIND,
	CHECK_FACT,
	CHECK_DOC = CHECK_FACT + N_FACT_COLUMNS,
	CHECK_LINE,
	CHECK_COL,
	CHECK_PRINTED,
	CHECK_COMPUTED,
	CHECK_PARTS,
	CHECK_SUPPRESSED,
	CHECK_VERDICT,
	CHECK_PART_DOCS,
	CHECK_PART_LINES,
	CHECK_PART_COLS,
	N_CHECK_COLUMNS
};

/* The columns of navtiltak_audit, in their order. */
enum
{
	AUDIT_FACT,
	AUDIT_PLACE = AUDIT_FACT + N_FACT_COLUMNS,
	AUDIT_PRINTED = AUDIT_PLACE + N_PLACE_COLUMNS,
	AUDIT_FEASIBLE,
	AUDIT_RECOVERABLE,
	AUDIT_SHARP,
	AUDIT_REASON,
	N_AUDIT_COLUMNS
};

/* An array of n integers that are still to be set, in the current memory context. */
static int32 *
new_integers(uint32 n, Datum *array)
{
	Size size = ARR_OVERHEAD_NONULLS(1) + n * sizeof(int32);
	ArrayType *integers = palloc0(size);

	SET_VARSIZE(integers, size);
	integers->ndim = 1;
	integers->elemtype = INT4OID;
	ARR_DIMS(integers)[0] = (int) n;
	ARR_LBOUND(integers)[0] = 1;
	*array = PointerGetDatum(integers);
	return (int32 *) ARR_DATA_PTR(integers);
}

/* Where the parts of an identity are printed first, in the reading's memory for rows. */
static void
set_parts(const CubeReading *cubed, const Identities *identities, const Identity *identity,
		  Datum *values)
{
	const uint32_t *parts = identity_sources(identities, identity);
	MemoryContext old_context = MemoryContextSwitchTo(cubed->reading.row);
	int32 *docs = new_integers(identity->n_parts, &values[CHECK_PART_DOCS]);
	int32 *lines = new_integers(identity->n_parts, &values[CHECK_PART_LINES]);
	int32 *cols = new_integers(identity->n_parts, &values[CHECK_PART_COLS]);

	for (uint32_t i = 0; i < identity->n_parts; i++)
	{
		uint32_t printing = cube_first_printing(&cubed->cube, parts[i]);

		docs[i] = cube_reading_document(cubed, printing);
		lines[i] = cubed->cube.printings[printing].line;
		cols[i] = cubed->cube.printings[printing].col;
	}
	MemoryContextSwitchTo(old_context);
}

static void
put_identities(CubeReading *cubed, const Identities *identities)
{
	Datum kinds[IDENTITY_KINDS];
	int n_dimensions = cube_n_dimensions(&cubed->cube);
	Datum verdicts[VERDICT_MISMATCH + 1];
	Datum values[N_CHECK_COLUMNS] = {0};
	bool nulls[N_CHECK_COLUMNS] = {0};
	NavCount printed;
	NavCount computed;

	for (int kind = 0; kind < IDENTITY_KINDS; kind++)
	{
		if (kind < n_dimensions || kind >= NAMED_DIMENSIONS_MAX)
			kinds[kind] = reading_text(&cubed->reading, identity_kind_name(&cubed->cube, kind));
	}
	for (int verdict = 0; verdict <= VERDICT_MISMATCH; verdict++)
		verdicts[verdict] = CStringGetTextDatum(verdict_name((Verdict) verdict));
	for (size_t i = 0; i < identities->n; i++)
	{
		const Identity *identity = &identities->list[i];
		const Printing *cell;

		if (!identity->has_bounds)
			continue;
		values[CHECK_KIND] = kinds[identity->kind];
		cube_reading_fact(cubed, identity->parent, &values[CHECK_FACT], &nulls[CHECK_FACT]);
		cell = &cubed->cube.printings[identity->printing];
		values[CHECK_DOC] = Int32GetDatum(cube_reading_document(cubed, identity->printing));
		values[CHECK_LINE] = Int32GetDatum(cell->line);
		values[CHECK_COL] = Int32GetDatum(cell->col);
		cube_reading_count(identity->printed, &printed, &values[CHECK_PRINTED],
						   &nulls[CHECK_PRINTED]);
		computed = (NavCount) {identity->computed.lower,
							   reading_upper(identity->computed.lower, identity->computed.upper)};
		values[CHECK_COMPUTED] = NavCountPGetDatum(&computed);
		/* A count has no decimals. */
		nulls[CHECK_COMPUTED] = identity->decimals > 0;
		nulls[CHECK_PRINTED] |= identity->decimals > 0;
		values[CHECK_PARTS] = Int32GetDatum((int32) identity->n_parts);
		values[CHECK_SUPPRESSED] = Int32GetDatum((int32) identity->n_suppressed);
		values[CHECK_VERDICT] = verdicts[identity->verdict];
		set_parts(cubed, identities, identity, values);
		cube_reading_put(cubed, values, nulls);
	}
}

/* The reason in words, in the reading's memory for rows; NULL if there is none to tell. */
static text *
reason_text(const CubeReading *cubed, const Identities *identities, uint32 reason, bool recoverable)
{
	MemoryContext old_context = MemoryContextSwitchTo(cubed->reading.row);
	StringInfoData words;
	text *result;

	initStringInfo(&words);
	if (reason == REASON_SEVERAL)
		appendStringInfoString(&words, recoverable ? "several sums" : "contradiction");
	else if (reason == REASON_PERCENTAGE)
		appendStringInfoString(&words, "percentage");
	else if (reason == REASON_LIMIT)
		appendStringInfoString(&words, "limit");
	else if (reason != REASON_NONE)
	{
		const Identity *identity = &identities->list[reason];
		Slice kind = identity_kind_name(&cubed->cube, identity->kind);

		if (!recoverable)
			appendStringInfoString(
				&words, identity->verdict == VERDICT_MISMATCH ? "mismatch: " : "contradiction: ");
		appendBinaryStringInfo(&words, kind.ptr, (int) kind.len);
		if (cubed->cube.n_documents > 1)
			appendStringInfo(&words, ", doc %d", cube_reading_document(cubed, identity->printing));
		appendStringInfo(&words, ", line %d", cubed->cube.printings[identity->printing].line);
	}
	result = words.len == 0 ? NULL : cstring_to_text_with_len(words.data, words.len);
	MemoryContextSwitchTo(old_context);
	return result;
}

static void
put_audit(CubeReading *cubed, const Audit *audit, const Identities *identities)
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
		text *reason;

		if (!cube->facts[fact].suppressed || !cube->facts[fact].adds_up)
			continue;
		bounds = audit_feasible(audit, cube, fact, &sharp);
		cube_reading_fact(cubed, fact, &values[AUDIT_FACT], &nulls[AUDIT_FACT]);
		cube_reading_place(cubed, cube_suppressed_printing(cube, fact), &values[AUDIT_PLACE]);
		cube_reading_count(cube->facts[fact].hidden, &printed, &values[AUDIT_PRINTED],
						   &nulls[AUDIT_PRINTED]);
		cube_reading_count(bounds, &feasible, &values[AUDIT_FEASIBLE], &nulls[AUDIT_FEASIBLE]);
		values[AUDIT_RECOVERABLE] = BoolGetDatum(bounds_single(bounds));
		values[AUDIT_SHARP] = BoolGetDatum(sharp);
		reason = reason_text(cubed, identities, audit_reason(audit, fact),
							 sharp && bounds_single(bounds));
		values[AUDIT_REASON] = PointerGetDatum(reason);
		nulls[AUDIT_REASON] = reason == NULL;
		cube_reading_put(cubed, values, nulls);
	}
}

static Datum
check(FunctionCallInfo fcinfo, bool is_array)
{
	CubeReading cubed;
	Identities identities;

	cube_reading_start(&cubed, fcinfo, is_array);
	identities = auditing_identities(&cubed);
	put_identities(&cubed, &identities);
	reading_end(&cubed.reading);
	return (Datum) 0;
}

static Datum
audit(FunctionCallInfo fcinfo, bool is_array)
{
	uint64 work = auditing_work(fcinfo, 1);
	CubeReading cubed;
	Identities identities;
	Audit audited;

	cube_reading_start(&cubed, fcinfo, is_array);
	identities = auditing_identities(&cubed);
	audited = auditing_run(&cubed, &identities, work);
	put_audit(&cubed, &audited, &identities);
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
