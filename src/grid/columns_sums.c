/*-------------------------------------------------------------------------
 *
 * columns_sums.c
 *	  Rows whose cells neither their digits nor their places tell apart: what the table
 *	  adds up to may, see settle.h.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/columns.h"
#include "grid/settle.h"

#include "text/ascii.h"

/* Has the table stars, or such small counts that a star could stand for? Then no blank cell hides one. */
static bool
has_small(const ColumnTable *table)
{
	for (size_t i = table->first_row; i < table->n_lines; i++)
	{
		const ColumnLine *row = &table->lines[i];

		for (int word = row->first_cell; row->is_row && word < row->n_tokens; word++)
		{
			Slice text = row->tokens[word].text;

			if (text.ptr[0] == '*' ||
				(text.len == 1 && text.ptr[0] >= '1' && text.ptr[0] < '0' + SPLIT_HIDDEN_MAX))
				return true;
		}
	}
	return false;
}

/* Notes which columns are totals, from the row of headings; NULL: none is known to be one. */
static void
see_headings(SettleTable *sums, const GridRow *headings)
{
	for (size_t i = 0; headings != NULL && i < sums->n_columns; i++)
	{
		SettleKind kind = settle_kind_of(headings->stored[i + 1].raw, sums->arena);

		sums->columns[i] = kind == SETTLE_SUBTOTAL ? SETTLE_TOTAL : kind;
	}
}

/* Leave the digits of the row a choice, which its places have made or could not make? */
static bool
is_open(const ColumnLine *row)
{
	int fewest;
	int most;

	if (!row->is_row || row->glued || row->touches || (!row->unclear && !row->by_places))
		return false;
	row_counts(row, row->first_cell, &fewest, &most);
	return row->unclear || fewest < most;
}

/* Adds the row, its cells known or all in one run. False without memory. */
static bool
add_row(const ColumnTable *table, const ColumnLine *line, SettleTable *sums)
{
	SettleKind kind = settle_kind_of(column_label(line), sums->arena);
	SettleRow *row;

	/* "I alt kvinner" above all rows is their total. */
	if (kind == SETTLE_SUBTOTAL && sums->n_rows == 0)
		kind = SETTLE_TOTAL;
	row = settle_add_row(sums, kind == SETTLE_PERCENT ? SETTLE_PART : kind);
	if (row == NULL)
		return false;
	/* A number alone, where labels stand: of no known column. */
	row->lost =
		line->glued || (line->first_cell == 0 && line->tokens[0].start <= table->margin + 1);
	if (row->lost)
		return true;
	if (is_open(line))
	{
		row->blanks = table->any_short || line->may_have_blank;
		(void) settle_add_run(sums, column_words(line, line->first_cell, line->n_tokens - 1),
							  SPLIT_PARTED, 0, sums->n_columns);
		return true;
	}
	for (int column = 0; column < line->n_cells; column++)
		settle_set_cell(sums, (size_t) column, line->cells[column]);
	return true;
}

/* Do the cells, as printed, differ from those that the row has? */
static bool
differ(const ColumnLine *line, const StoredCell *cells)
{
	for (int column = 0; column < line->n_cells; column++)
	{
		const StoredCell *cell = &line->cells[column];

		if (cell->len != cells[column].len || (cell->len > 0 && cell->ptr != cells[column].ptr))
			return true;
	}
	return false;
}

/* Gives the line what was settled of it, by sums or since there is no other way. */
static void
take_cells(ColumnLine *line, const SettleRow *row)
{
	if (!line->unclear && !differ(line, row->stored))
		return;
	line->unclear = false;
	line->by_sums = settle_outcome(row) == SETTLED_BY_SUMS;
	for (int column = 0; column < line->n_cells; column++)
	{
		line->cells[column] = row->stored[column];
		if (line->cells[column].len == 0)
			line->cells[column].ptr = slice_end(line->text);
	}
}

/* Gives the lines what was settled of them. */
static void
take_rows(ColumnTable *table, const SettleTable *sums)
{
	size_t next = 0;

	for (size_t i = table->first_row; i < table->n_lines; i++)
	{
		ColumnLine *line = &table->lines[i];
		const SettleRow *row;

		if (!line->is_row)
			continue;
		row = &sums->rows[next++];
		if (is_open(line) && settle_outcome(row) != SETTLED_NOT)
			take_cells(line, row);
	}
}

bool
columns_add_up(ColumnTable *table, const GridRow *headings)
{
	SettleTable sums;
	bool any = false;

	for (size_t i = table->first_row; i < table->n_lines && !any; i++)
		any = is_open(&table->lines[i]);
	if (!any || table->unclear || table->two_labels)
		return true;
	if (settle_start(&sums, (size_t) table->n_columns, &table->scratch))
	{
		if (has_small(table))
			sums.blank = (SplitRange) {0, 0};
		see_headings(&sums, headings);
		for (size_t i = table->first_row; i < table->n_lines && !table->scratch.exhausted; i++)
		{
			if (table->lines[i].is_row)
				(void) add_row(table, &table->lines[i], &sums);
		}
		settle(&sums);
		if (!table->scratch.exhausted)
			take_rows(table, &sums);
	}
	settle_release(&sums);
	return !table->scratch.exhausted;
}
