/*-------------------------------------------------------------------------
 *
 * cube_reading.c
 *	  What the functions over the facts of reports share.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/cube_reading.h"

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/memutils.h"

#include "pg/daterange.h"
#include "pg/numeric.h"

/* Rows between two looks for an interrupt. */
#define ROWS_AT_ONCE 256

static void
read_document(CubeReading *cubed, text *document)
{
	reading_set_document(&cubed->reading, document);
	if (!cube_read(&cubed->cube, cubed->reading.document))
		reading_out_of_memory(&cubed->reading);
}

/* The elements of a text[], in their order, whatever its dimensions; NULLs are skipped. */
static void
read_documents(CubeReading *cubed, ArrayType *array)
{
	Datum *elements;
	bool *nulls;
	int n;

	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &elements, &nulls, &n);
	cubed->places = palloc(sizeof(int32) * ((Size) n + 1));
	for (int i = 0; i < n; i++)
	{
		if (nulls[i])
			continue;
		cubed->places[cubed->cube.n_documents] = i + 1;
		read_document(cubed, DatumGetTextPP(elements[i]));
	}
}

void
cube_reading_start(CubeReading *cubed, FunctionCallInfo fcinfo, bool is_array)
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

/* In the order of their bytes. */
static bool
comes_before(Slice a, Slice b)
{
	int order = memcmp(a.ptr, b.ptr, Min(a.len, b.len));

	return order != 0 ? order < 0 : a.len < b.len;
}

/* How much a cell of the status says, least first. */
static int
information(CellStatus status)
{
	switch (status)
	{
		case CELL_EXACT:
		case CELL_DECIMAL:
			return 3;
		case CELL_BLANK:
			return 2;
		case CELL_SUPPRESSED:
			return 1;
		case CELL_INVALID:
			break;
	}
	return 0;
}

FactSummary
cube_reading_summary(const Cube *cube, uint32 fact)
{
	FactSummary summary = {.said = &cube->printings[cube->facts[fact].first]};
	uint32 number = cube->facts[fact].first;

	if (cube->facts[fact].number != PRINTING_NONE && !cube->facts[fact].conflicting)
		summary.number = &cube->printings[cube->facts[fact].number];
	while (number != PRINTING_NONE)
	{
		const Printing *printing = &cube->printings[number];

		summary.printed++;
		if (information(printing->status) > information(summary.said->status))
			summary.said = printing;
		number = printing->next;
	}
	return summary;
}

static Datum
period_datum(const CubeReading *cubed, const uint32 *key)
{
	MemoryContext old_context = MemoryContextSwitchTo(cubed->reading.row);
	Datum range = period_to_daterange((Period) {(int32) key[KEY_FROM], (int32) key[KEY_TO]});

	MemoryContextSwitchTo(old_context);
	return range;
}

int
cube_reading_others(const CubeReading *cubed, const uint32 *key, Slice dimensions[N_OTHERS],
					const Member *members[N_OTHERS])
{
	const Cube *cube = &cubed->cube;
	int n = 0;

	for (int word = KEY_OTHERS; word < KEY_MEMBERS && key[word] != NAME_ALL; word++)
	{
		Slice name = cube_dimension_name(cube, cube_key_dimension(cube, key, word));
		int place = n++;

		for (; place > 0 && comes_before(name, dimensions[place - 1]); place--)
		{
			dimensions[place] = dimensions[place - 1];
			members[place] = members[place - 1];
		}
		dimensions[place] = name;
		members[place] = names_get(&cube->names, key[word]);
	}
	return n;
}

/* The members in unlisted dimensions as jsonb; facts that have the same often come together. */
static Datum
others_datum(CubeReading *cubed, const uint32 *key)
{
	Slice dimensions[N_OTHERS];
	const Member *members[N_OTHERS];
	MemoryContext old_context;
	int n;

	if (memcmp(cubed->others, key + KEY_OTHERS, sizeof(cubed->others)) == 0)
		return cubed->others_datum;
	if (cubed->others_datum != (Datum) 0)
		pfree(DatumGetPointer(cubed->others_datum));
	memcpy(cubed->others, key + KEY_OTHERS, sizeof(cubed->others));
	n = cube_reading_others(cubed, key, dimensions, members);
	old_context = MemoryContextSwitchTo(cubed->reading.row);
	cubed->others_datum = reading_others(&cubed->reading, n, dimensions, members);
	MemoryContextSwitchTo(cubed->reading.memory);
	if (cubed->others_datum != (Datum) 0)
		cubed->others_datum = PointerGetDatum(PG_DETOAST_DATUM_COPY(cubed->others_datum));
	MemoryContextSwitchTo(old_context);
	return cubed->others_datum;
}

void
cube_reading_fact(CubeReading *cubed, uint32 fact, Datum *values, bool *nulls)
{
	const uint32 *key = cube_key(&cubed->cube, fact);

	nulls[FACT_SUBJECT] = key[KEY_SUBJECT] == NAME_ALL;
	if (!nulls[FACT_SUBJECT])
		values[FACT_SUBJECT] = cubed->names[key[KEY_SUBJECT]];
	for (int dimension = 0; dimension < N_LISTED; dimension++)
	{
		nulls[FACT_DIMENSIONS + dimension] = key[dimension] == NAME_ALL;
		if (key[dimension] != NAME_ALL)
			values[FACT_DIMENSIONS + dimension] = cubed->names[key[dimension]];
	}
	values[FACT_OTHERS] = others_datum(cubed, key);
	nulls[FACT_OTHERS] = values[FACT_OTHERS] == (Datum) 0;
	values[FACT_PERIOD] = period_datum(cubed, key);
	values[FACT_MEASURE] = cubed->names[key[KEY_MEASURE]];
}

int32
cube_reading_document(const CubeReading *cubed, uint32 printing)
{
	return cubed->places == NULL ? 1 : cubed->places[cube_document_of(&cubed->cube, printing)];
}

void
cube_reading_place(CubeReading *cubed, uint32 printing, Datum *values)
{
	const Cube *cube = &cubed->cube;
	const FactRow *row = cube_row_of(cube, printing);
	const Printing *cell = &cube->printings[printing];
	MemoryContext old_context = MemoryContextSwitchTo(cubed->reading.row);

	values[PLACE_DOC] = Int32GetDatum(cube_reading_document(cubed, printing));
	values[PLACE_PAGE] = Int32GetDatum(row->page);
	values[PLACE_LINE] = Int32GetDatum(cell->line);
	values[PLACE_COL] = Int32GetDatum(cell->col);
	values[PLACE_ROW_LABEL] = reading_text(&cubed->reading, row->label);
	values[PLACE_COL_LABEL] = reading_text(&cubed->reading, row->columns[cell->col - 1]);
	MemoryContextSwitchTo(old_context);
}

Datum
cube_reading_number(const CubeReading *cubed, const Printing *printing)
{
	MemoryContext old_context = MemoryContextSwitchTo(cubed->reading.row);
	Datum number = numeric_from_units(printing->bounds.lower, printing->decimals);

	MemoryContextSwitchTo(old_context);
	return number;
}

void
cube_reading_count(Bounds bounds, NavCount *count, Datum *value, bool *null)
{
	*count = (NavCount) {bounds.lower, reading_upper(bounds.lower, bounds.upper)};
	*value = NavCountPGetDatum(count);
	/* A change that is so far below zero has no bound there, and no navcount says so. */
	*null = !bounds_known(bounds) || bounds.lower <= -COUNT_OPEN / 2;
}

void
cube_reading_put(CubeReading *cubed, Datum *values, bool *nulls)
{
	Reading *reading = &cubed->reading;

	if (++cubed->n_rows % ROWS_AT_ONCE == 0)
		CHECK_FOR_INTERRUPTS();
	tuplestore_putvalues(reading->store, reading->desc, values, nulls);
	MemoryContextReset(reading->row);
}
