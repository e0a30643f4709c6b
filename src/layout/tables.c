/*-------------------------------------------------------------------------
 *
 * tables.c
 *	  The third stage: logical tables, put together from the fragments that
 *	  page breaks make of them.
 *
 *-------------------------------------------------------------------------
 */
#include "layout/tables.h"

#include "words/terms.h"

void
tables_start(TableReader *reader, Slice document, const MemorySource *source,
			 Diagnostics *diagnostics)
{
	memset(reader, 0, sizeof(*reader));
	reader->arena.source = source;
	reader->senses.source = source;
	pages_start(&reader->pages, document, source, &reader->senses, diagnostics);
}

void
tables_release(TableReader *reader)
{
	const MemorySource *source = reader->arena.source;

	arena_release(&reader->arena);
	if (reader->table.rows != NULL)
		source->put(source->context, reader->table.rows);
	reader->table.rows = NULL;
	senses_release(&reader->senses);
	pages_release(&reader->pages);
}

bool
tables_exhausted(const TableReader *reader)
{
	return reader->exhausted || reader->arena.exhausted || pages_exhausted(&reader->pages);
}

/* Are the fragment's columns those of the table? */
static bool
same_columns(const PrintedTable *table, const Fragment *fragment, Arena *arena)
{
	const HeadingRows *headings = &fragment->headings;
	int label_columns = fragment->label_columns;
	HeadingPath *columns;
	int n_columns;
	bool same = label_columns == table->label_columns && headings->n == table->headings.n;

	for (int i = 0; same && i < headings->n; i++)
		same = slice_equal(headings->row[i].rest, table->headings.row[i].rest);
	if (same)
		return true;
	if (!heading_paths(headings, arena, &columns, &n_columns) || n_columns != table->n_columns ||
		table->label_columns != label_columns)
		return false;
	for (int i = 0; i < n_columns; i++)
	{
		const HeadingPath *a = &columns[i];
		const HeadingPath *b = &table->columns[i];

		source_poll(arena->source);
		if (a->n != b->n)
			return false;
		for (int part = 0; part < a->n; part++)
		{
			if (!text_same(a->part[part], b->part[part]))
				return false;
		}
	}
	return true;
}

static bool
same_cell(const GridCell *a, const GridCell *b)
{
	if (a->status != b->status)
		return false;
	if (a->status == CELL_EXACT || a->status == CELL_DECIMAL)
		return a->number.units == b->number.units && a->number.decimals == b->number.decimals;
	return a->status != CELL_INVALID || slice_equal(text_trim(a->raw), text_trim(b->raw));
}

/* The same cells, however the numbers are spaced and marked up? */
static bool
same_cells(const GridRow *a, const GridRow *b, const MemorySource *source)
{
	GridCells from_a = grid_cells(a);
	GridCells from_b = grid_cells(b);

	if (a->dialect == b->dialect && slice_equal(a->rest, b->rest))
		return true;
	while (from_a.more && from_b.more)
	{
		GridCell cell_a;
		GridCell cell_b;

		source_poll(source);
		(void) grid_make_cells(a, &from_a, &cell_a, 1);
		(void) grid_make_cells(b, &from_b, &cell_b, 1);
		if (!same_cell(&cell_a, &cell_b))
			return false;
	}
	return !from_a.more && !from_b.more;
}

/* The first row of cells; lines may stand before it. */
static size_t
first_row(const PrintedRow *rows)
{
	size_t row = 0;

	while (rows[row].row.kind == GRID_TEXT)
		row++;
	return row;
}

/* Does the fragment begin with the table's own total printed again? */
static bool
repeats_total(const TableReader *reader, const Fragment *fragment, Arena *arena)
{
	const GridRow *total = &reader->table.rows[first_row(reader->table.rows)].row;
	const GridRow *first = &fragment->rows[first_row(fragment->rows)].row;

	return reader->begins_with_total &&
		   text_same(reader->first_label,
					 text_without_continued(text_clean(first->label, arena))) &&
		   same_cells(total, first, arena->source);
}

static void
vote(Senses *senses, Votes *votes, const PrintedRow *rows, size_t n_rows, Arena *arena)
{
	for (size_t i = 0; i < n_rows; i++)
	{
		const Sense *sense = sense_of(senses, rows[i].row.label, arena);

		source_poll(arena->source);
		if (!sense->is_total && rows[i].row.kind == GRID_ROW)
			votes_add(votes, sense->known, sense->is_remainder);
	}
}

/* What the labels of the table's rows so far are members of. */
static DimensionSet
dimension_of_table(TableReader *reader, Arena *arena)
{
	vote(&reader->senses, &reader->votes, reader->table.rows + reader->n_voted,
		 reader->table.n_rows - reader->n_voted, arena);
	reader->n_voted = reader->table.n_rows;
	return votes_leaders(&reader->votes);
}

/* Can the fragment's rows be of the dimension of the table's? Where no label tells, yes. */
static bool
same_dimension(TableReader *reader, const Fragment *fragment, Arena *arena)
{
	Votes votes = {0};
	DimensionSet of_table = dimension_of_table(reader, arena);
	DimensionSet of_fragment;

	vote(&reader->senses, &votes, fragment->rows, fragment->n_rows, arena);
	of_fragment = votes_leaders(&votes);
	return of_table == 0 || of_fragment == 0 || (of_table & of_fragment) != 0;
}

/* Is the label that of a total of a group of the table's rows, as "I alt opplæring" of tiltak? */
static bool
is_group_total(TableReader *reader, Slice label, Arena *arena)
{
	DimensionSet of_rows = dimension_of_table(reader, arena);
	const Sense *sense = sense_of(&reader->senses, label, arena);

	for (int dimension = 0; dimension < N_LISTED; dimension++)
	{
		int parent = dimension_parent(dimension);

		if ((of_rows & DIMENSION_BIT(dimension)) != 0 && parent != DIM_NONE &&
			(sense->known & DIMENSION_BIT(parent)) != 0)
			return sense->is_total;
	}
	return false;
}

/*
 * Does the fragment stand below nothing but the table's headings printed again, as at the top of a
 * page, and begin with no total, as the table did, but of a group, nor have that of a
 * table of its own? Where both begin with the total of a group, each is that group's table.
 */
static bool
goes_on_below(TableReader *reader, const Fragment *fragment, Arena *arena)
{
	size_t first = first_row(fragment->rows);
	Slice label = fragment->rows[first].row.label;

	if (!fragment->heading.is_inherited || !reader->begins_with_total ||
		(sense_of(&reader->senses, label, arena)->is_total &&
		 (!is_group_total(reader, label, arena) ||
		  is_group_total(reader, reader->first_label, arena))))
		return false;
	for (size_t i = first; i < fragment->n_rows; i++)
	{
		label = fragment->rows[i].row.label;
		source_poll(arena->source);
		if (sense_of(&reader->senses, label, arena)->is_total &&
			text_same(reader->first_label, text_clean(label, arena)))
			return false;
	}
	return true;
}

/*
 * Does the fragment go on with the table? Section, stratum, period and columns
 * are the same, it begins with the same total, or goes on below headings alone, and its
 * rows are of the same dimension. A page that has lost its section does not contradict.
 */
static bool
continues(TableReader *reader, const Fragment *fragment, Arena *arena)
{
	const PrintedTable *table = &reader->table;
	const Heading *a = &table->heading;
	const Heading *b = &fragment->heading;

	if (a->section.len > 0 && b->section.len > 0 && !text_same(a->section, b->section))
		return false;
	if (a->has_period != b->has_period ||
		(a->has_period && (a->period.from != b->period.from || a->period.to != b->period.to)))
		return false;
	return same_columns(table, fragment, arena) &&
		   (repeats_total(reader, fragment, arena) || goes_on_below(reader, fragment, arena)) &&
		   terms_same(a->stratum, b->stratum) && same_dimension(reader, fragment, arena);
}

/* The fragment becomes the table at hand. */
static bool
begin_table(TableReader *reader, const Fragment *fragment)
{
	PrintedTable *table = &reader->table;
	Arena *arena = &reader->arena;
	int number = table->number + 1;
	Slice first;

	arena_reset(arena);
	reader->votes = (Votes) {0};
	reader->n_voted = 0;
	pages_exchange_rows(&reader->pages, &table->rows, &reader->row_room);
	table->number = number;
	pages_forget_before(&reader->pages, fragment->headings.row[0].line);
	table->heading = fragment->heading;
	table->heading.title = arena_copy(arena, fragment->heading.title);
	table->heading.section = arena_copy(arena, fragment->heading.section);
	table->heading.stratum = arena_copy(arena, fragment->heading.stratum);
	table->headings = fragment->headings;
	table->label_columns = fragment->label_columns;
	table->n_rows = fragment->n_rows;
	table->first_page = table->last_page = fragment->page;
	first = table->rows[first_row(table->rows)].row.label;
	reader->first_label = text_clean(first, arena);
	reader->begins_with_total = sense_of(&reader->senses, first, arena)->is_total;
	return heading_paths(&table->headings, arena, &table->columns, &table->n_columns);
}

/* The fragment's rows are added to the table at hand; its first may repeat the total. */
static bool
continue_table(TableReader *reader, const Fragment *fragment, Arena *arena)
{
	PrintedTable *table = &reader->table;
	size_t total = repeats_total(reader, fragment, arena) ? first_row(fragment->rows) : SIZE_MAX;

	for (size_t i = 0; i < fragment->n_rows; i++)
	{
		PrintedRow *rows = array_grow(reader->arena.source, table->rows, sizeof(PrintedRow),
									  table->n_rows, &reader->row_room);

		if (rows == NULL)
			return false;
		table->rows = rows;
		rows[table->n_rows] = fragment->rows[i];
		rows[table->n_rows++].repeated = i == total;
	}
	table->last_page = fragment->page;
	return true;
}

/* Is the column, which has no heading, blank in all rows? */
static bool
is_spacer(const PrintedTable *table, int column, const MemorySource *source)
{
	for (size_t i = 0; i < table->n_rows; i++)
	{
		GridCells from = grid_cells(&table->rows[i].row);
		GridCell cell = {.status = CELL_BLANK};

		if (table->rows[i].row.kind == GRID_TEXT)
			continue;
		for (int j = 0; j <= column && from.more; j++)
		{
			source_poll(source);
			(void) grid_make_cells(&table->rows[i].row, &from, &cell, 1);
			if (j < column)
				cell.status = CELL_BLANK;
		}
		if (cell.status != CELL_BLANK)
			return false;
	}
	return true;
}

/* Leaves columns out that are blank from the top to the bottom, as merged cells of workbooks make them. */
static bool
drop_spacers(TableReader *reader)
{
	PrintedTable *table = &reader->table;
	int kept = 0;
	int *places;

	table->n_cells = table->n_columns;
	table->places = NULL;
	for (int i = 0; i < table->n_columns; i++)
		kept += table->columns[i].n > 0;
	if (kept == table->n_columns)
		return true;
	places = arena_array(&reader->arena, (size_t) table->n_columns, sizeof(int));
	if (places == NULL)
		return false;
	kept = 0;
	for (int i = 0; i < table->n_columns; i++)
	{
		if (table->columns[i].n == 0 && is_spacer(table, i, reader->arena.source))
			continue;
		table->columns[kept] = table->columns[i];
		places[kept++] = i;
	}
	if (kept < table->n_columns)
		table->places = places;
	table->n_columns = kept;
	return true;
}

PrintedTable *
tables_next(TableReader *reader)
{
	if (!reader->has_fragment && !pages_next(&reader->pages, &reader->fragment))
		return NULL;
	reader->has_fragment = false;
	if (!begin_table(reader, &reader->fragment))
		return NULL;
	while (pages_next(&reader->pages, &reader->fragment))
	{
		Arena scratch = {.source = reader->arena.source};
		bool more = continues(reader, &reader->fragment, &scratch);

		reader->has_fragment = !more;
		reader->exhausted |= more && !continue_table(reader, &reader->fragment, &scratch);
		reader->exhausted |= scratch.exhausted;
		arena_release(&scratch);
		if (!more || reader->exhausted)
			break;
	}
	return drop_spacers(reader) && !tables_exhausted(reader) ? &reader->table : NULL;
}
