/*-------------------------------------------------------------------------
 *
 * protect.c
 *	  navtiltak_protect: which further cells must be hidden so that nobody can work out what
 *	  is suppressed.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/cube_reading.h"

#include "audit/protect.h"
#include "catalog/pg_type.h"
#include "report/survey.h"
#include "utils/array.h"
#include "utils/builtins.h"

/* The columns, in their order. */
enum
{
	PROTECT_DOC = N_FACT_COLUMNS,
	PROTECT_PAGE,
	PROTECT_LINE,
	PROTECT_COL,
	PROTECT_PRINTED,
	PROTECT_KIND,
	N_PROTECT_COLUMNS
};

/* The documents that are not NULL. */
typedef struct Documents
{
	int n;
	text **texts;
	int32 *places; /* in the array, from 1 */
} Documents;

static Documents
documents_of(FunctionCallInfo fcinfo, bool is_array)
{
	Documents documents = {0};
	Datum *elements;
	bool *nulls;
	int n = 1;

	if (is_array)
		deconstruct_array(PG_GETARG_ARRAYTYPE_P(0), TEXTOID, -1, false, TYPALIGN_INT, &elements,
						  &nulls, &n);
	documents.texts = palloc(sizeof(text *) * ((Size) n + 1));
	documents.places = palloc(sizeof(int32) * ((Size) n + 1));
	for (int i = 0; i < n; i++)
	{
		if (is_array && nulls[i])
			continue;
		documents.texts[documents.n] =
			is_array ? DatumGetTextPP(elements[i]) : PG_GETARG_TEXT_PP(0);
		documents.places[documents.n++] = i + 1;
	}
	return documents;
}

/* What a reader knows of a hidden count, by document. */
static Bounds *
secondary_bounds(CubeReading *cubed, const Documents *documents)
{
	Bounds *bounds = palloc(sizeof(Bounds) * ((Size) documents->n + 1));

	for (int i = 0; i < documents->n; i++)
	{
		const Notes none = {0};
		GridBlocks blocks;
		GridReader grid;
		Suppression suppression;

		reading_set_document(&cubed->reading, documents->texts[i]);
		grid_start(&grid, cubed->reading.document, &blocks, &cubed->reading.source);
		if (!survey_suppression(&none, &blocks, &suppression))
			reading_out_of_memory(&cubed->reading);
		grid_release(&blocks);
		bounds[i] = (Bounds) {suppression_secondary_least(&suppression), COUNT_OPEN};
	}
	return bounds;
}

/* What a printing says, before the protection writes into the cube. */
typedef struct PrintedCell
{
	Bounds bounds;
	bool suppressed;
} PrintedCell;

/* A row for each cell of a document that is to be hidden, or cannot be protected. */
static void
put_document(CubeReading *cubed, const Protection *protection, const Documents *documents,
			 int document, const PrintedCell *printed)
{
	const Cube *cube = &cubed->cube;
	Datum values[N_PROTECT_COLUMNS] = {0};
	bool nulls[N_PROTECT_COLUMNS] = {0};
	Datum secondary = CStringGetTextDatum("secondary");
	Datum unprotectable = CStringGetTextDatum("unprotectable");
	Datum undecided = CStringGetTextDatum("undecided");

	values[PROTECT_DOC] = Int32GetDatum(documents->places[document]);
	for (uint32 i = cube->documents[document]; i < cube->documents[document + 1]; i++)
	{
		const Printing *printing = &cube->printings[i];
		bool hidden = protection->hidden[printing->fact];
		bool is_open = protection->undecided[printing->fact];
		NavCount count;

		if (hidden
				? printed[i].suppressed
				: !printing->suppressed || !(is_open || protection->unprotectable[printing->fact]))
			continue;
		cube_reading_fact(cubed, printing->fact, values, nulls);
		values[PROTECT_PAGE] = Int32GetDatum(cube_row_of(cube, i)->page);
		values[PROTECT_LINE] = Int32GetDatum(printing->line);
		values[PROTECT_COL] = Int32GetDatum(printing->col);
		cube_reading_count(printed[i].bounds, &count, &values[PROTECT_PRINTED],
						   &nulls[PROTECT_PRINTED]);
		values[PROTECT_KIND] = hidden ? secondary : is_open ? undecided : unprotectable;
		cube_reading_put(cubed, values, nulls);
	}
}

static PrintedCell *
copy_printed(const CubeReading *cubed)
{
	const Cube *cube = &cubed->cube;
	PrintedCell *printed = MemoryContextAllocHuge(
		cubed->reading.memory, sizeof(PrintedCell) * ((Size) cube->n_printings + 1));

	for (uint32 i = 0; i < cube->n_printings; i++)
	{
		const Printing *printing = &cube->printings[i];

		printed[i] =
			(PrintedCell) {.bounds = printing->decimals > 0 ? BOUNDS_UNKNOWN : printing->bounds,
						   .suppressed = printing->suppressed};
	}
	return printed;
}

/* Raises the error that the result stands for. */
static void
raise(const CubeReading *cubed, const Protection *protection, ProtectResult result)
{
	const Cube *cube = &cubed->cube;
	int line = protection->culprit < cube->keys.n ? cube_first_line(cube, protection->culprit) : 0;

	switch (result)
	{
		case PROTECT_DONE:
			break;
		case PROTECT_MISMATCH:
			ereport(ERROR, (errcode(ERRCODE_DATA_EXCEPTION),
							errmsg("what the document prints does not add up"),
							errdetail("It was found near line %d.", line),
							errhint("navtiltak_check tells of sums that do not hold, and "
									"navtiltak_audit what hangs on them.")));
		case PROTECT_NO_MEMORY:
			reading_out_of_memory(&cubed->reading);
	}
}

static int32
width_argument(FunctionCallInfo fcinfo)
{
	int32 width = PG_GETARG_INT32(1);

	if (width < 1)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("a width of %d protects nothing", width),
						errhint("With 1 each suppressed count keeps two values at least.")));
	return width;
}

static Datum
protect(FunctionCallInfo fcinfo, bool is_array)
{
	int32 width = width_argument(fcinfo);
	Documents documents = documents_of(fcinfo, is_array);
	Protection protection = {.width = width, .limit = EXACT_WORK_LIMIT};
	CubeReading cubed;
	PrintedCell *printed;
	ProtectResult result;
	uint32 n_hidden;

	cube_reading_start(&cubed, fcinfo, is_array);
	protection.source = protection.arena.source = &cubed.reading.source;
	protection.secondary = secondary_bounds(&cubed, &documents);
	if (!identities_settle(&cubed.cube))
		reading_out_of_memory(&cubed.reading);
	printed = copy_printed(&cubed);
	result = protect_run(&protection, &cubed.cube);
	raise(&cubed, &protection, result);
	for (int i = 0; i < documents.n; i++)
		put_document(&cubed, &protection, &documents, i, printed);
	n_hidden = protect_n_hidden(&protection);
	if (n_hidden > 0)
		ereport(NOTICE,
				(errmsg("%u numbers are to be hidden, each wherever it is printed; no choice does "
						"with fewer than %u",
						n_hidden, protection.at_least)));
	reading_end(&cubed.reading);
	return (Datum) 0;
}

/* The columns of 0.1. Later versions that add some keep these symbols beside their own. */
PG_FUNCTION_INFO_V1(navtiltak_protect_0_1);
PG_FUNCTION_INFO_V1(navtiltak_protect_array_0_1);

Datum
navtiltak_protect_0_1(PG_FUNCTION_ARGS)
{
	return protect(fcinfo, false);
}

Datum
navtiltak_protect_array_0_1(PG_FUNCTION_ARGS)
{
	return protect(fcinfo, true);
}
