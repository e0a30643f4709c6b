/*-------------------------------------------------------------------------
 *
 * cube.c
 *	  The facts of some reports.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/cube.h"

#define MEMORY_OF(cube, array, n, room)                                                            \
	array_grow((cube)->source, (array), sizeof(*(array)), (n), (room))

void
cube_start(Cube *cube, const MemorySource *source)
{
	*cube = (Cube){.source = source,
				   .names = {.source = source, .texts = {.source = source}},
				   .keys = {.source = source, .words = KEY_WORDS}};
}

/* A further printing of a fact. */
static void
chain_printing(Cube *cube, Fact *fact, uint32_t number)
{
	Printing *printing = &cube->printings[number];
	bool meets =
		printing->has_bounds && (!fact->has_bounds || bounds_meet(fact->bounds, printing->bounds));

	if (fact->first == PRINTING_NONE)
		fact->first = number;
	else
		cube->printings[fact->last].next = number;
	fact->last = number;
	if (meets)
		fact->bounds =
			fact->has_bounds ? bounds_common(fact->bounds, printing->bounds) : printing->bounds;
	fact->conflicting |= printing->has_bounds && !meets;
	fact->told |= meets && !printing->suppressed;
	fact->has_bounds |= printing->has_bounds;
	if (!printing->suppressed)
		return;
	if (!fact->suppressed)
		fact->hidden = printing->bounds;
	else if (bounds_meet(fact->hidden, printing->bounds))
		fact->hidden = bounds_common(fact->hidden, printing->bounds);
	fact->suppressed = true;
}

/* Counts and changes in count add up; a change that is left blank is no part of anything. */
static bool
adds_up(const Printing *waiting)
{
	return waiting->fact != MEASURE_OTHER && (waiting->has_bounds || waiting->status != CELL_BLANK);
}

static bool
add_printing(Cube *cube, const uint32_t *key, const Printing *waiting)
{
	uint32_t n_facts = cube->keys.n;
	uint32_t number = cube->n_printings;
	Printing *printings = MEMORY_OF(cube, cube->printings, cube->n_printings, &cube->printing_room);
	uint32_t fact;
	Fact *facts;

	if (printings == NULL || number == PRINTING_NONE - 1)
		return false;
	cube->printings = printings;
	fact = keys_add(&cube->keys, key);
	if (fact == FACT_NONE)
		return false;
	if (fact == n_facts)
	{
		facts = MEMORY_OF(cube, cube->facts, n_facts, &cube->fact_room);
		if (facts == NULL)
			return false;
		cube->facts = facts;
		facts[fact] =
			(Fact){.first = PRINTING_NONE, .bounds = BOUNDS_UNKNOWN, .hidden = BOUNDS_UNKNOWN};
	}
	cube->facts[fact].adds_up |= adds_up(waiting);
	printings[number] = *waiting;
	printings[number].fact = fact;
	printings[number].next = PRINTING_NONE;
	cube->n_printings++;
	chain_printing(cube, &cube->facts[fact], number);
	return true;
}

/* The table is over: its cells are facts, unless nobody knows what it is about. */
static bool
take_waiting(Cube *cube)
{
	size_t n = cube->unexplained ? 0 : cube->n_waiting;

	cube->n_waiting = 0;
	for (size_t i = 0; i < n; i++)
	{
		if (!add_printing(cube, cube->waiting_keys + i * KEY_WORDS, &cube->waiting[i]))
			return false;
	}
	return true;
}

static bool
cube_table(void *context, const ReportTable *table)
{
	Cube *cube = context;

	if (!take_waiting(cube))
		return false;
	cube->unexplained = false;
	cube->stratum_line = table->printed->stratum_line;
	return true;
}

/* Comes after the rows of its table, and before the next table. */
static bool
cube_diagnostic(void *context, const Diagnostic *diagnostic)
{
	Cube *cube = context;

	if (diagnostic->code == DIAGNOSTIC_UNEXPLAINED_HEADING &&
		diagnostic->line == cube->stratum_line && diagnostic->line > 0)
		cube->unexplained = true;
	return true;
}

/* Does the cell's column say what it is about? */
static bool
is_fact(const ReportCell *cell)
{
	return cell->column->kind != LABEL_UNKNOWN && cell->has_period && cell->measure.len > 0;
}

static bool
set_key(Cube *cube, const ReportCell *cell, uint32_t *key)
{
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		const Member *member = cell->column->names[dimension];

		key[dimension] = cube->row_names[dimension];
		if (member == NULL)
			continue;
		key[dimension] = names_add_member(&cube->names, member);
		if (key[dimension] == NAME_ALL)
			return false;
	}
	key[KEY_FROM] = (uint32_t) cell->period.from;
	key[KEY_TO] = (uint32_t) cell->period.to;
	key[KEY_MEASURE] = names_add_measure(&cube->names, cell->measure);
	return key[KEY_MEASURE] != NAME_ALL;
}

static bool
add_waiting(Cube *cube, int line, const ReportCell *cell)
{
	size_t n = cube->n_waiting;
	uint32_t *keys = array_grow(cube->source, cube->waiting_keys, KEY_WORDS * sizeof(uint32_t), n,
								&cube->waiting_key_room);
	Printing *waiting;

	if (keys == NULL)
		return false;
	cube->waiting_keys = keys;
	waiting = MEMORY_OF(cube, cube->waiting, n, &cube->waiting_room);
	if (waiting == NULL)
		return false;
	cube->waiting = waiting;
	waiting[n] = (Printing){.fact = (uint32_t) cell->measure_kind,
							.line = line,
							.col = cell->col,
							.status = cell->status,
							.has_bounds = cell->has_bounds,
							.suppressed = cell->status == CELL_SUPPRESSED,
							.bounds = BOUNDS_UNKNOWN};
	if (cell->has_bounds)
		waiting[n].bounds = (Bounds){cell->lower, cell->upper};
	cube->n_waiting++;
	return set_key(cube, cell, keys + n * KEY_WORDS);
}

static bool
cube_row(void *context, const ReportTable *table, const ReportRow *row, const ReportCell *cells,
		 int n_cells)
{
	Cube *cube = context;

	(void) table;
	if (row->label.kind == LABEL_UNKNOWN)
		return true;
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		const Member *member = row->label.names[dimension];

		cube->row_names[dimension] = NAME_ALL;
		if (member == NULL)
			continue;
		cube->row_names[dimension] = names_add_member(&cube->names, member);
		if (cube->row_names[dimension] == NAME_ALL)
			return false;
	}
	for (int i = 0; i < n_cells; i++)
	{
		if (is_fact(&cells[i]) && !add_waiting(cube, row->printed->line, &cells[i]))
			return false;
	}
	return true;
}

bool
cube_read(Cube *cube, Slice document)
{
	const ReportSink sink = {.table = cube_table,
							 .row = cube_row,
							 .diagnostic = cube_diagnostic,
							 .least = SEVERITY_WARNING,
							 .context = cube};
	uint32_t *documents;

	if (cube->n_documents == 0)
	{
		documents = MEMORY_OF(cube, cube->documents, 0, &cube->document_room);
		if (documents == NULL)
			return false;
		cube->documents = documents;
		documents[0] = 0;
	}
	documents = MEMORY_OF(cube, cube->documents, cube->n_documents + 1, &cube->document_room);
	if (documents == NULL)
		return false;
	cube->documents = documents;
	if (report_read(document, cube->source, &sink) != REPORT_OK || !take_waiting(cube))
		return false;
	documents[++cube->n_documents] = cube->n_printings;
	return true;
}

int
cube_first_line(const Cube *cube, uint32_t fact)
{
	return cube->printings[cube->facts[fact].first].line;
}

int
cube_suppressed_line(const Cube *cube, uint32_t fact)
{
	uint32_t printing = cube->facts[fact].first;

	while (printing != PRINTING_NONE && !cube->printings[printing].suppressed)
		printing = cube->printings[printing].next;
	return printing == PRINTING_NONE ? cube_first_line(cube, fact) : cube->printings[printing].line;
}

void
cube_release(Cube *cube)
{
	void *arrays[] = {cube->facts, cube->printings, cube->documents, cube->waiting_keys,
					  cube->waiting};

	for (size_t i = 0; i < sizeof(arrays) / sizeof(arrays[0]); i++)
	{
		if (arrays[i] != NULL)
			cube->source->put(cube->source->context, arrays[i]);
	}
	names_release(&cube->names);
	keys_release(&cube->keys);
	cube_start(cube, cube->source);
}
