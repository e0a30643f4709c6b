/*-------------------------------------------------------------------------
 *
 * cube.c
 *	  The facts of some reports.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/cube.h"

#define ROOM_FOR_ONE(cube, array, n, room)                                                         \
	array_grow((cube)->source, (array), sizeof(*(array)), (n), (room))

void
cube_start(Cube *cube, const MemorySource *source)
{
	*cube = (Cube) {.source = source,
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
adds_up(const ReportCell *cell)
{
	return cell->measure_kind != MEASURE_OTHER &&
		   (cell->has_bounds || cell->printed.status != CELL_BLANK);
}

/* What a cell prints, of a fact that is not known yet. */
static Printing
printing_of(const ReportRow *row, const ReportCell *cell)
{
	Printing printing = {.next = PRINTING_NONE,
						 .line = row->line,
						 .col = cell->col,
						 .status = cell->printed.status,
						 .has_bounds = cell->has_bounds,
						 .suppressed = cell->printed.status == CELL_SUPPRESSED,
						 .bounds = BOUNDS_UNKNOWN};

	if (cell->has_bounds)
		printing.bounds = (Bounds) {cell->lower, cell->upper};
	else if (cell->printed.status == CELL_DECIMAL)
	{
		printing.decimals = (int16_t) cell->printed.number.decimals;
		printing.bounds = (Bounds) {cell->printed.number.units, cell->printed.number.units};
	}
	return printing;
}

static bool
add_printing(Cube *cube, const uint32_t *key, const ReportRow *row, const ReportCell *cell)
{
	uint32_t n_facts = cube->keys.n;
	uint32_t number = cube->n_printings;
	Printing *printings = ROOM_FOR_ONE(cube, cube->printings, number, &cube->printing_room);
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
		facts = ROOM_FOR_ONE(cube, cube->facts, n_facts, &cube->fact_room);
		if (facts == NULL)
			return false;
		cube->facts = facts;
		facts[fact] =
			(Fact) {.first = PRINTING_NONE, .bounds = BOUNDS_UNKNOWN, .hidden = BOUNDS_UNKNOWN};
	}
	cube->facts[fact].adds_up |= adds_up(cell);
	printings[number] = printing_of(row, cell);
	printings[number].fact = fact;
	cube->n_printings++;
	chain_printing(cube, &cube->facts[fact], number);
	return true;
}

/* Does the cell's column say what it is about? */
static bool
is_fact(const ReportCell *cell)
{
	return cell->column->kind != LABEL_UNKNOWN && cell->has_period && cell->measure.len > 0;
}

/* The numbers of the members that a label names, NAME_ALL where it names none. */
static bool
add_names(Cube *cube, const Label *label, uint32_t names[N_DIMENSIONS])
{
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		const Member *member = label->names[dimension];

		names[dimension] = member == NULL ? NAME_ALL : names_add_member(&cube->names, member);
		if (member != NULL && names[dimension] == NAME_ALL)
			return false;
	}
	return true;
}

/* The cell's key; row_names are those of its row. */
static bool
set_key(Cube *cube, const uint32_t *row_names, const ReportCell *cell, uint32_t *key)
{
	if (!add_names(cube, cell->column, key))
		return false;
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if (key[dimension] == NAME_ALL)
			key[dimension] = row_names[dimension];
	}
	key[KEY_FROM] = (uint32_t) cell->period.from;
	key[KEY_TO] = (uint32_t) cell->period.to;
	key[KEY_MEASURE] = names_add_measure(&cube->names, cell->measure);
	return key[KEY_MEASURE] != NAME_ALL;
}

static bool
add_row(Cube *cube, const ReportRow *row)
{
	uint32_t row_names[N_DIMENSIONS];
	uint32_t key[KEY_WORDS];

	if (row->label->kind == LABEL_UNKNOWN || row->label->kind == LABEL_PART)
		return true;
	if (!add_names(cube, row->label, row_names))
		return false;
	for (int i = 0; i < row->n_cells; i++)
	{
		const ReportCell *cell = &row->cells[i];

		if (is_fact(cell) &&
			(!set_key(cube, row_names, cell, key) || !add_printing(cube, key, row, cell)))
			return false;
	}
	return true;
}

/* Reads all tables of which the reader knows what they are about. */
static bool
add_report(Cube *cube, Report *report)
{
	const ReportTable *table;
	const ReportRow *row;

	while ((table = report_next_table(report)) != NULL)
	{
		while ((row = report_next_row(report)) != NULL)
		{
			if (!add_row(cube, row))
				return false;
		}
	}
	return true;
}

bool
cube_read(Cube *cube, Slice document)
{
	uint32_t *documents;
	Report *report;
	bool whole;

	if (cube->n_documents == 0)
	{
		documents = ROOM_FOR_ONE(cube, cube->documents, 0, &cube->document_room);
		if (documents == NULL)
			return false;
		cube->documents = documents;
		documents[0] = 0;
	}
	documents = ROOM_FOR_ONE(cube, cube->documents, cube->n_documents + 1, &cube->document_room);
	if (documents == NULL)
		return false;
	cube->documents = documents;
	report = report_open(document, cube->source, NULL);
	if (report == NULL)
		return false;
	whole = add_report(cube, report);
	if (report_close(report) != REPORT_OK || !whole)
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
	void *arrays[] = {cube->facts, cube->printings, cube->documents};

	for (size_t i = 0; i < sizeof(arrays) / sizeof(arrays[0]); i++)
	{
		if (arrays[i] != NULL)
			cube->source->put(cube->source->context, arrays[i]);
	}
	names_release(&cube->names);
	keys_release(&cube->keys);
	cube_start(cube, cube->source);
}
