/*-------------------------------------------------------------------------
 *
 * range.c
 *	  navtiltak_range: what sums of cells can be, by all that is printed.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/auditing.h"

#include "audit/range.h"
#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"

/* The columns of navtiltak_range, in their order. */
enum
{
	RANGE_GROUP,
	RANGE_PRINTED,
	RANGE_FEASIBLE_SUM,
	RANGE_FEASIBLE,
	RANGE_SHARP,
	N_RANGE_COLUMNS
};

/* The numbers that tell a cell apart. */
enum
{
	CELL_DOC,
	CELL_LINE,
	CELL_COL,
	CELL_WORDS
};

/* The cells that are asked for, in the reading's memory. */
typedef struct Asked
{
	bool is_array;
	int n;
	int32 *numbers[CELL_WORDS]; /* by cell; no documents where there is one only */
	uint32 *groups;				/* by cell: the number of its group; NAME_ALL if that is NULL */
	NameSet names;				/* of the groups, which are numbered as these are */
	uint32 *facts;				/* by cell */
} Asked;

/* The elements of an array argument; *nulls tells which of them are NULL. */
static int
array_argument(FunctionCallInfo fcinfo, int argument, Oid type, Datum **elements, bool **nulls)
{
	ArrayType *array = PG_GETARG_ARRAYTYPE_P(argument);
	bool is_text = type == TEXTOID;
	int n;

	deconstruct_array(array, type, is_text ? -1 : (int) sizeof(int32), !is_text, TYPALIGN_INT,
					  elements, nulls, &n);
	return n;
}

/* All arrays have one element for each cell. */
static void
check_length(int n, int expected)
{
	if (n != expected)
		ereport(ERROR, (errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
						errmsg("the arrays that name cells are of different lengths, %d and %d",
							   expected, n),
						errhint("Take all of them from the same rows, by array_agg() each.")));
}

static int32 *
read_numbers(FunctionCallInfo fcinfo, int argument, int *n)
{
	Datum *elements;
	bool *nulls;
	int length = array_argument(fcinfo, argument, INT4OID, &elements, &nulls);
	int32 *numbers = palloc(sizeof(int32) * ((Size) length + 1));

	if (*n >= 0)
		check_length(length, *n);
	*n = length;
	for (int i = 0; i < length; i++)
	{
		if (nulls[i])
			ereport(ERROR, (errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
							errmsg("element %d of an array that names cells is NULL", i + 1),
							errhint("Leave rows without a cell out, by FILTER (WHERE line IS NOT "
									"NULL) on each array_agg().")));
		numbers[i] = DatumGetInt32(elements[i]);
	}
	return numbers;
}

/* Numbers the groups in the order in which they first come. A NULL has no number. */
static void
read_groups(FunctionCallInfo fcinfo, int argument, Reading *reading, Asked *asked)
{
	Datum *elements;
	bool *nulls;

	check_length(array_argument(fcinfo, argument, TEXTOID, &elements, &nulls), asked->n);
	for (int i = 0; i < asked->n; i++)
	{
		text *group;

		if (nulls[i])
			continue;
		group = DatumGetTextPP(elements[i]);
		asked->groups[i] = names_add_other(
			&asked->names, (Slice) {VARDATA_ANY(group), VARSIZE_ANY_EXHDR(group)}, 0);
		if (asked->groups[i] == NAME_ALL)
			reading_out_of_memory(reading);
	}
}

/* What is asked for, by the arguments after the documents. */
static void
read_asked(FunctionCallInfo fcinfo, Reading *reading, Asked *asked)
{
	MemoryContext old_context = MemoryContextSwitchTo(reading->memory);
	int argument = 1;

	asked->n = -1;
	asked->names = (NameSet) {.source = &reading->source, .texts = {.source = &reading->source}};
	for (int i = asked->is_array ? CELL_DOC : CELL_LINE; i < CELL_WORDS; i++)
		asked->numbers[i] = read_numbers(fcinfo, argument++, &asked->n);
	asked->groups = palloc0(sizeof(uint32) * ((Size) asked->n + 1));
	asked->facts = palloc(sizeof(uint32) * ((Size) asked->n + 1));
	if (!PG_ARGISNULL(argument))
		read_groups(fcinfo, argument, reading, asked);
	MemoryContextSwitchTo(old_context);
}

/* The cell as errors name it, palloc'd. */
static char *
cell_name(const Asked *asked, int i)
{
	char *cell =
		psprintf("line %d, column %d", asked->numbers[CELL_LINE][i], asked->numbers[CELL_COL][i]);

	return asked->is_array ? psprintf("document %d, %s", asked->numbers[CELL_DOC][i], cell) : cell;
}

/* Looks through all that is printed for the cells with these keys: their facts. */
static void
find_cells(const CubeReading *cubed, const Asked *asked, const KeySet *cells, uint32 *facts)
{
	const Cube *cube = &cubed->cube;

	for (uint32 i = 0; i < cells->n; i++)
		facts[i] = FACT_NONE;
	for (size_t document = 0; document < cube->n_documents; document++)
	{
		uint32 first = cube->documents[document];
		uint32 number = asked->is_array ? (uint32) cubed->places[document] : 1;

		for (uint32 i = first; i < cube->documents[document + 1]; i++)
		{
			const Printing *printing = &cube->printings[i];
			uint32 key[CELL_WORDS] = {number, (uint32) printing->line, (uint32) printing->col};
			uint32 cell = keys_find(cells, key);

			if (cell == KEY_NONE)
				continue;
			if (facts[cell] != FACT_NONE && facts[cell] != printing->fact)
				ereport(ERROR, (errcode(ERRCODE_AMBIGUOUS_PARAMETER),
								errmsg("line %d, column %d names cells of several tables",
									   printing->line, printing->col)));
			facts[cell] = printing->fact;
		}
	}
}

/* Refuses a cell that prints no fact, or one that does not add up. */
static void
check_cell(const Cube *cube, const Asked *asked, int i)
{
	uint32 fact = asked->facts[i];

	if (fact == FACT_NONE)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("no fact is printed in %s", cell_name(asked, i)),
				 errhint("Cells are named by line and col, as navtiltak_parse gives them; a cell "
						 "whose meaning the reader cannot tell is not a fact.")));
	if (!cube->facts[fact].adds_up)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("%s is neither a count nor a change in one", cell_name(asked, i)),
						errhint("Percentages and the like do not add up.")));
}

/* The facts that the cells print. */
static void
find_facts(CubeReading *cubed, Asked *asked)
{
	KeySet cells = {.source = &cubed->reading.source, .words = CELL_WORDS};
	uint32 *numbers =
		MemoryContextAlloc(cubed->reading.memory, sizeof(uint32) * ((Size) asked->n + 1));
	uint32 *facts =
		MemoryContextAlloc(cubed->reading.memory, sizeof(uint32) * ((Size) asked->n + 1));

	for (int i = 0; i < asked->n; i++)
	{
		uint32 key[CELL_WORDS] = {asked->is_array ? (uint32) asked->numbers[CELL_DOC][i] : 1,
								  (uint32) asked->numbers[CELL_LINE][i],
								  (uint32) asked->numbers[CELL_COL][i]};

		numbers[i] = keys_add(&cells, key);
		if (numbers[i] == KEY_NONE)
			reading_out_of_memory(&cubed->reading);
	}
	find_cells(cubed, asked, &cells, facts);
	for (int i = 0; i < asked->n; i++)
	{
		asked->facts[i] = facts[numbers[i]];
		check_cell(&cubed->cube, asked, i);
	}
	keys_release(&cells);
}

/* The cells sorted by group: where each begins in *cells, and after them the end. */
static uint32 *
sort_by_group(const Reading *reading, const Asked *asked, int **cells)
{
	Size n_groups = (Size) asked->names.n + 1;
	uint32 *starts = MemoryContextAllocZero(reading->memory, sizeof(uint32) * (n_groups + 2));

	*cells = MemoryContextAlloc(reading->memory, sizeof(int) * ((Size) asked->n + 1));
	for (int i = 0; i < asked->n; i++)
		starts[asked->groups[i] + 2]++;
	for (Size i = 2; i <= n_groups + 1; i++)
		starts[i] += starts[i - 1];
	for (int i = 0; i < asked->n; i++)
		(*cells)[starts[asked->groups[i] + 1]++] = i;
	return starts;
}

/* Refuses a group of counts and changes in counts. */
static void
check_measures(const CubeReading *cubed, const Asked *asked, const int *cells, uint32 n)
{
	const Cube *cube = &cubed->cube;

	for (uint32 i = 1; i < n; i++)
	{
		if (cube_key(cube, asked->facts[cells[i]])[KEY_MEASURE] !=
			cube_key(cube, asked->facts[cells[0]])[KEY_MEASURE])
			ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
							errmsg("%s and %s are of different measures",
								   cell_name(asked, cells[0]), cell_name(asked, cells[i])),
							errdetail("A count and a change in one do not add up.")));
	}
}

static void
put_range(CubeReading *cubed, const Asked *asked, uint32 group, const SumRange *range)
{
	Datum values[N_RANGE_COLUMNS] = {0};
	bool nulls[N_RANGE_COLUMNS] = {0};
	NavCount counts[3];

	nulls[RANGE_GROUP] = group == NAME_ALL;
	if (group != NAME_ALL)
	{
		Slice name = names_get(&asked->names, group)->text;
		MemoryContext old_context = MemoryContextSwitchTo(cubed->reading.row);

		values[RANGE_GROUP] = PointerGetDatum(cstring_to_text_with_len(name.ptr, (int) name.len));
		MemoryContextSwitchTo(old_context);
	}
	cube_reading_count(range->printed, &counts[0], &values[RANGE_PRINTED], &nulls[RANGE_PRINTED]);
	cube_reading_count(range->feasible_sum, &counts[1], &values[RANGE_FEASIBLE_SUM],
					   &nulls[RANGE_FEASIBLE_SUM]);
	cube_reading_count(range->feasible, &counts[2], &values[RANGE_FEASIBLE],
					   &nulls[RANGE_FEASIBLE]);
	values[RANGE_SHARP] = BoolGetDatum(range->sharp);
	cube_reading_put(cubed, values, nulls);
}

static void
put_ranges(CubeReading *cubed, Asked *asked, Audit *audited)
{
	uint32 *facts =
		MemoryContextAlloc(cubed->reading.memory, sizeof(uint32) * ((Size) asked->n + 1));
	int *cells;
	uint32 *starts = sort_by_group(&cubed->reading, asked, &cells);
	Ranges ranges;

	if (!ranges_start(&ranges, audited, &cubed->cube))
		reading_out_of_memory(&cubed->reading);
	for (uint32 group = 0; group <= asked->names.n; group++)
	{
		uint32 n = starts[group + 1] - starts[group];
		SumRange range;

		if (n == 0)
			continue;
		check_measures(cubed, asked, cells + starts[group], n);
		for (uint32 i = 0; i < n; i++)
			facts[i] = asked->facts[cells[starts[group] + i]];
		if (!ranges_find(&ranges, facts, n, &range))
			reading_out_of_memory(&cubed->reading);
		put_range(cubed, asked, group, &range);
	}
	ranges_release(&ranges);
}

static Datum
ranges(FunctionCallInfo fcinfo, bool is_array)
{
	Asked asked = {.is_array = is_array};
	int groups = is_array ? 4 : 3;
	uint64 work = 0;
	CubeReading cubed;
	Identities identities;
	Audit audited;

	for (int i = 0; i <= groups + 1; i++)
	{
		if (PG_ARGISNULL(i) && i != groups)
		{
			reading_start_set(&cubed.reading, fcinfo);
			reading_end(&cubed.reading);
			return (Datum) 0;
		}
	}
	work = auditing_work(fcinfo, groups + 1);
	cube_reading_start(&cubed, fcinfo, is_array);
	read_asked(fcinfo, &cubed.reading, &asked);
	identities = auditing_identities(&cubed);
	find_facts(&cubed, &asked);
	audited = auditing_run(&cubed, &identities, work);
	put_ranges(&cubed, &asked, &audited);
	reading_end(&cubed.reading);
	return (Datum) 0;
}

PG_FUNCTION_INFO_V1(navtiltak_range_0_1);
PG_FUNCTION_INFO_V1(navtiltak_range_array_0_1);

Datum
navtiltak_range_0_1(PG_FUNCTION_ARGS)
{
	return ranges(fcinfo, false);
}

Datum
navtiltak_range_array_0_1(PG_FUNCTION_ARGS)
{
	return ranges(fcinfo, true);
}
