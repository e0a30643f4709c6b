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

PrintedNumber
printed_number(const Printing *printing)
{
	PrintedNumber number = {printing->bounds.lower, printing->decimals};
	int64_t step = 1;

	/* Beyond that, nothing is left of 64 bits. */
	if (number.decimals > PRINTED_DECIMALS_MOST + 18)
		return (PrintedNumber) {0, PRINTED_DECIMALS_MOST};
	for (; number.decimals > PRINTED_DECIMALS_MOST; number.decimals--)
		step *= 10;
	if (step > 1)
		number.units = (number.units + (number.units < 0 ? -1 : 1) * (step / 2)) / step;
	return number;
}

/* Does it print a number, be it by a blank? */
static bool
tells_number(const Printing *printing)
{
	return printing->status == CELL_DECIMAL ||
		   (printing->has_bounds && !printing->suppressed && bounds_single(printing->bounds));
}

/* The same number, as far as the decimals go of the one that has fewer? */
static bool
numbers_agree(const Printing *a, const Printing *b)
{
	const Printing *shorter = a->decimals <= b->decimals ? a : b;
	const Printing *longer = shorter == a ? b : a;
	int further = longer->decimals - shorter->decimals;
	Wide units = longer->bounds.lower;
	Wide step = 1;
	Wide difference;

	/* Beyond that, no 64 bits of units reach the decimals of the other. */
	for (; further > 18; further--)
		units /= 10;
	for (; further > 0; further--)
		step *= 10;
	difference = units - step * shorter->bounds.lower;
	return 2 * (difference < 0 ? -difference : difference) <= step;
}

/* Does the printing contradict those of the fact before it? */
static bool
contradicts(const Cube *cube, const Fact *fact, const Printing *printing)
{
	const Printing *number;

	if (printing->has_bounds && fact->has_bounds && !bounds_meet(fact->bounds, printing->bounds))
		return true;
	if (fact->number == PRINTING_NONE || !tells_number(printing))
		return false;
	number = &cube->printings[fact->number];
	return (number->decimals > 0 || printing->decimals > 0) && !numbers_agree(number, printing);
}

/* A further printing of a fact; false if it contradicts those before it. */
static bool
chain_printing(Cube *cube, Fact *fact, uint32_t number)
{
	Printing *printing = &cube->printings[number];
	bool conflicting = contradicts(cube, fact, printing);
	bool meets = printing->has_bounds && !conflicting;

	if (fact->first == PRINTING_NONE)
		fact->first = number;
	else
		cube->printings[fact->last].next = number;
	fact->last = number;
	if (meets)
		fact->bounds =
			fact->has_bounds ? bounds_common(fact->bounds, printing->bounds) : printing->bounds;
	if (meets && !fact->has_bounds)
		fact->bounded = number;
	if (!conflicting && tells_number(printing) &&
		(fact->number == PRINTING_NONE ||
		 printing->decimals > cube->printings[fact->number].decimals))
		fact->number = number;
	fact->conflicting |= conflicting;
	fact->told |= meets && !printing->suppressed;
	fact->has_bounds |= meets;
	if (!printing->suppressed)
		return !conflicting;
	if (!fact->suppressed)
		fact->hidden = printing->bounds;
	else if (bounds_meet(fact->hidden, printing->bounds))
		fact->hidden = bounds_common(fact->hidden, printing->bounds);
	fact->suppressed = true;
	return !conflicting;
}

/* Counts and changes in count add up; a change that is left blank is not part of anything. */
static bool
adds_up(const ReportCell *cell)
{
	return cell->measure_kind != MEASURE_OTHER &&
		   (cell->has_bounds || cell->printed.status != CELL_BLANK);
}

/* What a cell prints, of a fact that is not known yet. A whole percentage has bounds here, too. */
static Printing
printing_of(int line, const ReportCell *cell)
{
	bool is_number = cell->printed.status == CELL_EXACT || cell->printed.status == CELL_DECIMAL;
	Printing printing = {.next = PRINTING_NONE,
						 .line = line,
						 .col = cell->col,
						 .status = cell->printed.status,
						 .has_bounds = cell->has_bounds || cell->printed.status == CELL_EXACT,
						 .suppressed = cell->printed.status == CELL_SUPPRESSED,
						 .bounds = BOUNDS_UNKNOWN};

	if (is_number)
	{
		printing.decimals = (int16_t) cell->printed.number.decimals;
		printing.bounds = (Bounds) {cell->printed.number.units, cell->printed.number.units};
	}
	else if (cell->has_bounds)
		printing.bounds = (Bounds) {cell->lower, cell->upper};
	return printing;
}

/* The number of the fact with the key, which is new or not; FACT_NONE without memory. */
static uint32_t
add_fact(Cube *cube, const uint32_t *key)
{
	uint32_t n_facts = cube->keys.n;
	uint32_t fact = keys_add(&cube->keys, key);
	Fact *facts;

	if (fact != n_facts)
		return fact;
	facts = ROOM_FOR_ONE(cube, cube->facts, n_facts, &cube->fact_room);
	if (facts == NULL)
		return FACT_NONE;
	cube->facts = facts;
	facts[fact] = (Fact) {.first = PRINTING_NONE,
						  .bounded = PRINTING_NONE,
						  .number = PRINTING_NONE,
						  .bounds = BOUNDS_UNKNOWN,
						  .hidden = BOUNDS_UNKNOWN};
	return fact;
}

static void
tell_conflict(const Cube *cube, const Fact *fact, int line, const ReportCell *cell)
{
	/* Where a number is told, nothing else is left; else something with bounds is contradicted. */
	uint32_t before = fact->number != PRINTING_NONE ? fact->number : fact->bounded;

	if (cube->conflicts.hear != NULL)
		cube->conflicts.hear(cube->conflicts.context, line, cell, &cube->printings[before]);
}

static bool
add_printing(Cube *cube, const uint32_t *key, int line, const ReportCell *cell)
{
	uint32_t number = cube->n_printings;
	Printing *printings = ROOM_FOR_ONE(cube, cube->printings, number, &cube->printing_room);
	uint32_t fact;

	if (printings == NULL || number == PRINTING_NONE - 1)
		return false;
	cube->printings = printings;
	fact = add_fact(cube, key);
	if (fact == FACT_NONE)
		return false;
	cube->facts[fact].adds_up |= adds_up(cell);
	printings[number] = printing_of(line, cell);
	printings[number].fact = fact;
	cube->n_printings++;
	if (!chain_printing(cube, &cube->facts[fact], number))
		tell_conflict(cube, &cube->facts[fact], line, cell);
	return true;
}

/* Does the cell's column say what it is about? */
static bool
is_fact(const ReportCell *cell)
{
	return cell->column->kind != LABEL_UNKNOWN && cell->column->kind != LABEL_PART &&
		   cell->has_period && cell->measure.len > 0;
}

/* The number of a member of the table's dimension, which has one in the cube; NAME_ALL without memory. */
static uint32_t
add_member(Cube *cube, const Member *member, int dimension)
{
	if (dimension < N_LISTED)
		return names_add_member(&cube->names, member);
	return names_add_other(&cube->names, member->text, cube->dimensions[dimension - N_LISTED]);
}

/* The numbers of the members that a label names in listed dimensions, NAME_ALL if it names none. */
static bool
add_names(Cube *cube, const Label *label, uint32_t names[N_LISTED])
{
	for (int dimension = 0; dimension < N_LISTED; dimension++)
	{
		const Member *member = label->names[dimension];

		names[dimension] = member == NULL ? NAME_ALL : add_member(cube, member, dimension);
		if (member != NULL && names[dimension] == NAME_ALL)
			return false;
	}
	return true;
}

/* The result of making a cell's key. */
typedef enum KeyResult
{
	KEY_SET,
	KEY_OF_NO_FACT,
	KEY_NO_MEMORY
} KeyResult;

/* Puts a member of an unlisted dimension in its place; false if another is named there. */
static bool
insert_other(const Cube *cube, uint32_t *key, uint32_t name)
{
	int dimension = names_get(&cube->names, name)->dimension;
	int word = KEY_OTHERS;

	while (key[word] != NAME_ALL && cube_key_dimension(cube, key, word) < dimension)
		word++;
	if (key[word] != NAME_ALL && cube_key_dimension(cube, key, word) == dimension)
		return key[word] == name;
	memmove(key + word + 1, key + word, sizeof(uint32_t) * (size_t) (KEY_MEMBERS - 1 - word));
	key[word] = name;
	return true;
}

/* The members that a cell names in unlisted dimensions. */
static KeyResult
set_others(Cube *cube, const ReportRow *row, const ReportCell *cell, uint32_t *key)
{
	for (int i = 0; i < N_OTHERS; i++)
		key[KEY_OTHERS + i] = NAME_ALL;
	for (int i = 0; cube->has_others && i < N_OTHERS; i++)
	{
		const Member *member = report_cell_name(row, cell, N_LISTED + i);
		uint32_t name;

		if (member == NULL)
			continue;
		if (cube->dimensions[i] == DIM_NONE)
			return KEY_OF_NO_FACT;
		name = add_member(cube, member, N_LISTED + i);
		if (name == NAME_ALL)
			return KEY_NO_MEMORY;
		if (!insert_other(cube, key, name))
			return KEY_OF_NO_FACT;
	}
	return KEY_SET;
}

/* The cell's key; row_names are those of its row. */
static KeyResult
set_key(Cube *cube, const uint32_t *row_names, const ReportRow *row, const ReportCell *cell,
		uint32_t *key)
{
	const uint32_t *names = cube->columns + (size_t) (cell->col - 1) * N_LISTED;

	for (int dimension = 0; dimension < N_LISTED; dimension++)
		key[dimension] = names[dimension] == NAME_ALL ? row_names[dimension] : names[dimension];
	if (cell->measure.ptr != cube->measure.ptr || cell->measure.len != cube->measure.len)
	{
		cube->measure = cell->measure;
		cube->measure_name = names_add_measure(&cube->names, cell->measure);
	}
	key[KEY_FROM] = (uint32_t) cell->period.from;
	key[KEY_TO] = (uint32_t) cell->period.to;
	key[KEY_MEASURE] = cube->measure_name;
	key[KEY_SUBJECT] = cube->subject;
	return key[KEY_MEASURE] == NAME_ALL ? KEY_NO_MEMORY : set_others(cube, row, cell, key);
}

/* Notes the label's group, if it has one; of an axis of that dimension of the table. */
static bool
add_group(Cube *cube, const Label *label, int dimension)
{
	const Label *labels[2] = {label, label->group};
	GroupedMember *grouped;
	uint32_t names[2];

	if (label->group == NULL)
		return true;
	for (int i = 0; i < 2; i++)
	{
		const Member *member = dimension == DIM_NONE ? NULL : labels[i]->names[dimension];

		if (member == NULL ||
			(dimension >= N_LISTED && cube->dimensions[dimension - N_LISTED] == DIM_NONE))
			return true;
		names[i] = add_member(cube, member, dimension);
		if (names[i] == NAME_ALL)
			return false;
	}
	grouped = ROOM_FOR_ONE(cube, cube->grouped, cube->n_grouped, &cube->grouped_room);
	if (grouped == NULL)
		return false;
	cube->grouped = grouped;
	grouped[cube->n_grouped++] = (GroupedMember) {cube->n_documents, names[0], names[1]};
	return true;
}

bool
cube_begin_document(Cube *cube)
{
	uint32_t *documents;

	/* There is one more than documents: where the first begins, or the last ends. */
	for (size_t n = cube->n_documents == 0 ? 0 : 1; n < 2; n++)
	{
		documents =
			ROOM_FOR_ONE(cube, cube->documents, cube->n_documents + n, &cube->document_room);
		if (documents == NULL)
			return false;
		cube->documents = documents;
		documents[cube->n_documents + n] = cube->n_printings;
	}
	return true;
}

/* The number of an unlisted dimension; DIM_NONE if there is no room for it. */
static int
find_dimension(Cube *cube, Slice name)
{
	int i = 0;

	while (i < cube->n_others && !text_same(cube->others[i], name))
		i++;
	if (i == NAMED_DIMENSIONS_MAX - N_LISTED)
		return DIM_NONE;
	if (i == cube->n_others)
		cube->others[cube->n_others++] = arena_copy(&cube->names.texts, name);
	return N_LISTED + i;
}

/* What each column names. */
static bool
add_columns(Cube *cube, const ReportTable *table)
{
	for (size_t i = 0; i < (size_t) table->n_columns; i++)
	{
		uint32_t *columns = array_grow(cube->source, cube->columns,
									   N_LISTED * sizeof(*cube->columns), i, &cube->column_room);

		if (columns == NULL)
			return false;
		cube->columns = columns;
		if (!add_names(cube, &table->columns[i], columns + i * N_LISTED))
			return false;
	}
	return true;
}

/* What the columns are called. */
static const Slice *
copy_labels(Cube *cube, const ReportTable *table)
{
	Arena *texts = &cube->names.texts;
	Slice *labels = arena_array(texts, (size_t) table->n_columns, sizeof(Slice));

	for (int i = 0; labels != NULL && i < table->n_columns; i++)
		labels[i] = arena_copy(texts, table->columns[i].text);
	return labels;
}

bool
cube_begin_table(Cube *cube, const ReportTable *table)
{
	cube->subject = NAME_ALL;
	cube->has_others = false;
	cube->measure = (Slice) {NULL, 0};
	cube->labels = copy_labels(cube, table);
	cube->row_dimension = table->row_axis.dimension;
	if (!add_columns(cube, table))
		return false;
	for (int i = 0; i < N_OTHERS; i++)
	{
		cube->dimensions[i] = DIM_NONE;
		if (table->others[i].len == 0)
			continue;
		cube->has_others = true;
		cube->dimensions[i] = find_dimension(cube, table->others[i]);
	}
	for (int i = 0; i < table->n_columns; i++)
	{
		if (!add_group(cube, &table->columns[i], table->col_axis.dimension))
			return false;
	}
	if (table->subject.len > 0)
		cube->subject = names_add_subject(&cube->names, table->subject);
	return !cube->names.texts.exhausted && (table->subject.len == 0 || cube->subject != NAME_ALL);
}

/* Notes a row whose cells come next. */
static bool
begin_row(Cube *cube, const ReportRow *row)
{
	FactRow *rows = ROOM_FOR_ONE(cube, cube->rows, cube->n_rows, &cube->row_room);

	if (rows == NULL)
		return false;
	cube->rows = rows;
	rows[cube->n_rows++] = (FactRow) {.first = cube->n_printings,
									  .page = row->page,
									  .label = arena_copy(&cube->names.texts, row->label->text),
									  .columns = cube->labels};
	return !cube->names.texts.exhausted;
}

bool
cube_add_row(Cube *cube, const ReportRow *row)
{
	uint32_t row_names[N_LISTED];
	uint32_t key[KEY_WORDS];

	if (row->label->kind == LABEL_UNKNOWN || row->label->kind == LABEL_PART)
		return true;
	if (!begin_row(cube, row) || !add_names(cube, row->label, row_names) ||
		!add_group(cube, row->label, cube->row_dimension))
		return false;
	for (int i = 0; i < row->n_cells; i++)
	{
		const ReportCell *cell = &row->cells[i];
		KeyResult result = KEY_OF_NO_FACT;

		if (is_fact(cell))
			result = set_key(cube, row_names, row, cell, key);
		if (result == KEY_NO_MEMORY ||
			(result == KEY_SET && !add_printing(cube, key, row->line, cell)))
			return false;
	}
	return true;
}

void
cube_end_document(Cube *cube)
{
	cube->documents[++cube->n_documents] = cube->n_printings;
}

/* Reads all tables of which the reader knows what they are about. */
static bool
add_report(Cube *cube, Report *report)
{
	const ReportTable *table;
	const ReportRow *row;

	while ((table = report_next_table(report)) != NULL)
	{
		if (!cube_begin_table(cube, table))
			return false;
		while ((row = report_next_row(report)) != NULL)
		{
			if (!cube_add_row(cube, row))
				return false;
		}
	}
	return true;
}

bool
cube_read(Cube *cube, Slice document)
{
	Report *report;
	bool whole;

	if (!cube_begin_document(cube))
		return false;
	report = report_open(document, cube->source, NULL);
	if (report == NULL)
		return false;
	whole = add_report(cube, report);
	if (report_close(report) != REPORT_OK || !whole)
		return false;
	cube_end_document(cube);
	return true;
}

uint32_t
cube_imply(Cube *cube, const uint32_t key[KEY_WORDS], uint32_t printing)
{
	uint32_t n_facts = cube->keys.n;
	uint32_t fact = add_fact(cube, key);

	if (fact == n_facts)
	{
		cube->facts[fact].last = printing;
		cube->facts[fact].adds_up = true;
	}
	return fact;
}

void
cube_key_drop(uint32_t *key, int word)
{
	if (word >= KEY_OTHERS)
	{
		memmove(key + word, key + word + 1, sizeof(uint32_t) * (size_t) (KEY_MEMBERS - 1 - word));
		word = KEY_MEMBERS - 1;
	}
	key[word] = NAME_ALL;
}

uint32_t
cube_first_printing(const Cube *cube, uint32_t fact)
{
	uint32_t first = cube->facts[fact].first;

	return first == PRINTING_NONE ? cube->facts[fact].last : first;
}

uint32_t
cube_suppressed_printing(const Cube *cube, uint32_t fact)
{
	uint32_t printing = cube->facts[fact].first;

	while (printing != PRINTING_NONE && !cube->printings[printing].suppressed)
		printing = cube->printings[printing].next;
	return printing == PRINTING_NONE ? cube_first_printing(cube, fact) : printing;
}

size_t
cube_document_of(const Cube *cube, uint32_t printing)
{
	size_t first = 0;
	size_t end = cube->n_documents;

	while (end - first > 1)
	{
		size_t middle = first + (end - first) / 2;

		if (cube->documents[middle] <= printing)
			first = middle;
		else
			end = middle;
	}
	return first;
}

const FactRow *
cube_row_of(const Cube *cube, uint32_t printing)
{
	uint32_t first = 0;
	uint32_t end = cube->n_rows;

	/* A row that prints no fact begins where the next one does, which is the one to be found. */
	while (end - first > 1)
	{
		uint32_t middle = first + (end - first) / 2;

		if (cube->rows[middle].first <= printing)
			first = middle;
		else
			end = middle;
	}
	return &cube->rows[first];
}

void
cube_release(Cube *cube)
{
	void *arrays[] = {cube->facts,	 cube->printings, cube->rows,  cube->documents,
					  cube->columns, cube->grouped,	  cube->shares};

	for (size_t i = 0; i < sizeof(arrays) / sizeof(arrays[0]); i++)
	{
		if (arrays[i] != NULL)
			cube->source->put(cube->source->context, arrays[i]);
	}
	names_release(&cube->names);
	keys_release(&cube->keys);
	cube_start(cube, cube->source);
}
