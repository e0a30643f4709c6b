/*-------------------------------------------------------------------------
 *
 * columns_two_labels.c
 *	  Two columns of labels beside each other: "Fylke   Kjønn   Antall".
 *
 * The first of them is often printed once for a group of rows.  So of a row's label what stands
 * below the heading of the second column is a label of that, and what is before it one of the first.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/columns_heading_line.h"

int
labels_second(const ColumnTable *table, const ColumnLine *row)
{
	int first = row->first_cell;

	if (first == 0 || row->tokens[first - 1].end <= table->second_from)
		return first;
	while (--first > 0 && row->tokens[first].gap < SURE_GAP)
		;
	return first;
}

/* The lowest line of the headings; NULL where there are none. */
static const ColumnLine *
lowest_headings(const ColumnTable *table)
{
	size_t i = table->first_row;

	while (i > 0 && !table->lines[i - 1].is_heading)
		i--;
	return i > 0 ? &table->lines[i - 1] : NULL;
}

/* Is the line a row with at most one label in each of the two columns? */
static bool
has_two_at_most(const ColumnTable *table, const ColumnLine *line)
{
	int second = line->kind == LINE_CELLS ? labels_second(table, line) : 0;

	return line->kind == LINE_RULER || (line->kind == LINE_CELLS && line->first_cell > 0 &&
										(second == 0 || column_chunk_end(line, 0) >= second));
}

void
labels_see_second(ColumnTable *table)
{
	const ColumnLine *headings = lowest_headings(table);
	int second = headings != NULL ? column_chunk_end(headings, 0) : 0;
	bool any_two = false;
	int end;

	if (headings == NULL || second == headings->n_tokens ||
		headings->tokens[0].start > table->margin + 1 || heading_line_is_months(headings))
		return;
	end = column_chunk_end(headings, second);
	if (end == headings->n_tokens || headings->tokens[end - 1].end > table->cells_from)
		return;
	table->second_from = headings->tokens[second].start;
	for (size_t i = table->first_row; i < table->n_lines; i++)
	{
		const ColumnLine *line = &table->lines[i];
		int label = line->kind == LINE_CELLS ? labels_second(table, line) : 0;

		if (!has_two_at_most(table, line))
			return;
		any_two |= label > 0 && label < line->first_cell;
	}
	table->two_labels = any_two;
}
