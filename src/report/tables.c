/*-------------------------------------------------------------------------
 *
 * tables.c
 *	  The third stage: logical tables, put together from the fragments that
 *	  page breaks make of them.
 *
 *-------------------------------------------------------------------------
 */
#include "report/tables.h"

#include "report/number.h"

void
tables_start(TableReader *reader, Slice document, const MemorySource *source,
			 Diagnostics *diagnostics)
{
	memset(reader, 0, sizeof(*reader));
	reader->arena.source = source;
	reader->labels.source = source;
	pages_start(&reader->pages, document, source, diagnostics);
}

void
tables_release(TableReader *reader)
{
	const MemorySource *source = reader->arena.source;

	arena_release(&reader->arena);
	if (reader->table.rows != NULL)
		source->put(source->context, reader->table.rows);
	reader->table.rows = NULL;
	label_cache_release(&reader->labels);
	pages_release(&reader->pages);
}

bool
tables_exhausted(const TableReader *reader)
{
	return reader->exhausted || reader->arena.exhausted || pages_exhausted(&reader->pages);
}

/* The header's labels, cleaned; labels missing at the end make no column. */
static bool
split_columns(Slice printed, Arena *arena, Slice **columns, Slice **columns_printed, int *n_columns)
{
	Slice rest = printed;
	Slice cell;
	bool more = true;
	size_t count = 0;

	while (cells_next(&rest, &more, &cell))
		count++;
	*columns = arena_array(arena, count, sizeof(Slice));
	*columns_printed = arena_array(arena, count, sizeof(Slice));
	if (arena->exhausted)
		return false;
	*n_columns = 0;
	rest = printed;
	more = true;
	for (int i = 0; cells_next(&rest, &more, &cell); i++)
	{
		source_poll(arena->source);
		(*columns_printed)[i] = cell;
		(*columns)[i] = text_clean(cell, arena);
		if ((*columns)[i].len > 0)
			*n_columns = i + 1;
	}
	return true;
}

static bool
same_columns(const PrintedTable *table, Slice printed, Arena *arena)
{
	Slice *columns;
	Slice *unused;
	int n_columns;

	if (!split_columns(printed, arena, &columns, &unused, &n_columns) ||
		n_columns != table->n_columns)
		return false;
	for (int i = 0; i < n_columns; i++)
	{
		source_poll(arena->source);
		if (!text_same(columns[i], table->columns[i]))
			return false;
	}
	return true;
}

/* The same cells, however the numbers are spaced and marked up? */
static bool
same_cells(Slice a, Slice b)
{
	bool more_a = true;
	bool more_b = true;
	Slice cell_a;
	Slice cell_b;

	if (slice_equal(a, b))
		return true;
	while (cells_next(&a, &more_a, &cell_a))
	{
		int64_t value_a = 0;
		int64_t value_b = 0;
		CellStatus status;

		if (!cells_next(&b, &more_b, &cell_b))
			return false;
		status = number_read(cell_a, &value_a);
		if (status != number_read(cell_b, &value_b) || value_a != value_b)
			return false;
		if ((status == CELL_INVALID || status == CELL_DECIMAL) &&
			!slice_equal(text_trim(cell_a), text_trim(cell_b)))
			return false;
	}
	return !more_b;
}

/* Does the fragment begin with the table's own total printed again? */
static bool
repeats_total(const TableReader *reader, const Fragment *fragment, Arena *arena)
{
	return is_total_label(reader->first_label) &&
		   text_same(reader->first_label, text_clean(fragment->rows[0].label, arena)) &&
		   same_cells(reader->table.rows[0].cells, fragment->rows[0].cells);
}

static void
vote(LabelCache *labels, Votes *votes, const PrintedRow *rows, size_t n_rows, Arena *arena)
{
	for (size_t i = 0; i < n_rows; i++)
	{
		const LabelFacts *facts = label_facts(labels, rows[i].label, arena);

		source_poll(arena->source);
		if (!facts->is_total)
			votes_add(votes, facts);
	}
}

/* Can the fragment's rows be of the dimension of the table's? Where no label tells, yes. */
static bool
same_dimension(TableReader *reader, const Fragment *fragment, Arena *arena)
{
	Votes votes = {0};
	DimensionSet of_table;
	DimensionSet of_fragment;

	vote(&reader->labels, &reader->votes, reader->table.rows + reader->n_voted,
		 reader->table.n_rows - reader->n_voted, arena);
	reader->n_voted = reader->table.n_rows;
	vote(&reader->labels, &votes, fragment->rows, fragment->n_rows, arena);
	of_table = votes_leaders(&reader->votes);
	of_fragment = votes_leaders(&votes);
	return of_table == 0 || of_fragment == 0 || (of_table & of_fragment) != 0;
}

/* The same stratum, whatever noise its names have? */
static bool
same_stratum(Slice a, Slice b)
{
	Terms terms_a;
	Terms terms_b;

	if (text_same(a, b))
		return true;
	terms_parse(a, &terms_a);
	terms_parse(b, &terms_b);
	if (terms_a.n != terms_b.n || terms_a.n == 0)
		return false;
	for (int i = 0; i < terms_a.n; i++)
	{
		const Term *term_a = &terms_a.term[i];
		const Term *term_b = &terms_b.term[i];

		if (term_a->kind != TERM_MEMBER ||
			memcmp(term_a->names, term_b->names, sizeof(term_a->names)) != 0 ||
			term_a->dimensions != term_b->dimensions)
			return false;
		/* An unlisted age band has a text alone. */
		if (term_a->dimensions == DIMENSION_BIT(DIM_ALDER) && term_a->names[DIM_ALDER] == NULL &&
			!text_same(term_a->text, term_b->text))
			return false;
	}
	return true;
}

/*
 * Does the fragment go on with the table? Section, stratum, period and columns
 * are the same, it begins with the same total, and its rows are of the same
 * dimension. A page that has lost its section does not contradict.
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
	return same_columns(table, fragment->columns, arena) &&
		   repeats_total(reader, fragment, arena) && same_stratum(a->stratum, b->stratum) &&
		   same_dimension(reader, fragment, arena);
}

/* The fragment becomes the table at hand. */
static bool
begin_table(TableReader *reader, const Fragment *fragment)
{
	PrintedTable *table = &reader->table;
	Arena *arena = &reader->arena;
	int number = table->number + 1;

	arena_reset(arena);
	reader->votes = (Votes){0};
	reader->n_voted = 0;
	pages_exchange_rows(&reader->pages, &table->rows, &reader->row_room);
	table->number = number;
	table->heading = fragment->heading;
	table->heading.title = arena_copy(arena, fragment->heading.title);
	table->heading.section = arena_copy(arena, fragment->heading.section);
	table->heading.stratum = arena_copy(arena, fragment->heading.stratum);
	table->stratum_line = fragment->stratum_line;
	table->stratum_printed = fragment->stratum_printed;
	table->n_rows = fragment->n_rows;
	reader->first_label = text_clean(table->rows[0].label, arena);
	table->first_page = table->last_page = fragment->page;
	table->header_line = fragment->header_line;
	return split_columns(fragment->columns, arena, &table->columns, &table->columns_printed,
						 &table->n_columns);
}

/* The fragment's rows are added to the table at hand; its first repeats the total. */
static bool
continue_table(TableReader *reader, const Fragment *fragment)
{
	PrintedTable *table = &reader->table;

	for (size_t i = 0; i < fragment->n_rows; i++)
	{
		PrintedRow *rows = array_grow(reader->arena.source, table->rows, sizeof(PrintedRow),
									  table->n_rows, &reader->row_room);

		if (rows == NULL)
			return false;
		table->rows = rows;
		rows[table->n_rows] = fragment->rows[i];
		rows[table->n_rows++].repeated = i == 0;
	}
	table->last_page = fragment->page;
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

		reader->exhausted |= scratch.exhausted;
		arena_release(&scratch);
		if (!more)
		{
			reader->has_fragment = true;
			break;
		}
		if (!continue_table(reader, &reader->fragment))
		{
			reader->exhausted = true;
			return NULL;
		}
	}
	return tables_exhausted(reader) ? NULL : &reader->table;
}
