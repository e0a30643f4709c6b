/*-------------------------------------------------------------------------
 *
 * columns_heading_lines.c
 *	  Which lines above a table are its headings.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/columns_heading_line.h"
#include "grid/flow.h"

#include <stdlib.h>

#include "text/ascii.h"
#include "text/period.h"
#include "text/text.h"
#include "words/page_words.h"
#include "words/sense.h"
#include "words/titles.h"

/* So many texts that are set apart are no title or sentence. */
#define OTHER_CHUNKS_MAX 3

/* Lines of a label that may stand between the headings and the first cells. */
#define FIRST_LABEL_LINES 3

/* So many cells at the end of a line, right below as many headings, are a row of theirs; twice as many, if they may be fewer. */
#define FITTING_CELLS 3

/* How far from the middle of a table what it is of may be. */
#define CENTRE_SLACK 3

bool
headings_are_years(const ColumnLine *line)
{
	ColumnLine cells = *line;

	if (line->first_cell == line->n_tokens ||
		(line->first_cell > 0 && !is_corner_label(column_words(line, 0, line->first_cell - 1))))
		return false;
	cells.tokens += line->first_cell;
	cells.n_tokens -= line->first_cell;
	return heading_line_is_months(&cells);
}

bool
headings_are_page_line(const ColumnLine *line)
{
	int dates = 0;

	for (int i = 0; i < line->n_tokens; i = column_chunk_end(line, i))
	{
		Slice part = column_words(line, i, column_chunk_end(line, i) - 1);

		if (slice_starts_with(part, "Kilde:") || slice_starts_with(part, "NAV. Kilde") ||
			slice_starts_with(part, "Utskriftsdato") ||
			(is_ascii_letter(part.ptr[0]) && is_page_number(part)) ||
			behind_page_words(part).ptr > part.ptr) /* "Side 3 av 20 NAV. Kilde: ArenaHelt" */
			return true;
		dates += is_date(part);
	}
	return dates == 1; /* several head columns */
}

bool
headings_are_other_text(const ColumnLine *line, Arena *arena)
{
	LineSense sense;
	int chunks = 0;

	/* A title and a source may stand beside each other, but not more. */
	for (int i = 0; i < line->n_tokens && chunks < OTHER_CHUNKS_MAX; chunks++)
		i = column_chunk_end(line, i);
	if (chunks == OTHER_CHUNKS_MAX)
		return false;
	line_sense(&sense, text_clean(line->text, arena), arena);
	return sense.is_title || sense.has_period || sense.is_prose;
}

/* Is the line a title, a period or a sentence? Headings may be longer than any name, but end like one. */
static bool
are_no_headings(const ColumnLine *line, Arena *arena)
{
	if (text_trim(line->text).len > HEADING_MAX)
		return is_prose(line->tokens[0].text) || is_prose(line->tokens[line->n_tokens - 1].text);
	return headings_are_other_text(line, arena);
}

bool
headings_are_here(const ColumnTable *table, const ColumnLine *line, Arena *arena)
{
	int last = line->n_tokens - 1;

	if (last < 0 || column_is_groups(line) ||
		(line->kind == LINE_CELLS && !headings_are_years(line)) || line->kind == LINE_RULER)
		return false;
	if (line->first_cell > 0 && line->kind == LINE_CELLS)
		return true;
	if (heading_line_is_months(line))
		return !is_digit(*line->tokens[0].text.ptr) || line->tokens[0].start > table->margin + 1;
	if (line->tokens[last].end <= table->cells_from ||
		(line->tokens[0].start < table->margin + HEADING_INDENT &&
		 column_chunk_end(line, 0) > last) ||
		headings_are_page_line(line))
		return false;
	return !are_no_headings(line, arena);
}

/* Can the line be a part of the label of the first row? */
static bool
is_first_label(const ColumnTable *table, const ColumnLine *line)
{
	return line->kind == LINE_TEXT && line->n_tokens > 0 &&
		   line->tokens[0].start < table->margin + HEADING_INDENT &&
		   column_chunk_end(line, 0) == line->n_tokens;
}

/* Has the line, behind a label that is known, as few cells as there are headings right above it, each on the edge of its own? */
static bool
is_on_edges(ColumnTable *table, size_t row, int cells)
{
	const ColumnLine *line = &table->lines[row];
	HeadingLine heading;

	return row > 0 && line->blanks == 0 && line->first_cell > 0 &&
		   line->first_cell < line->n_tokens && heading_line_read(table, line - 1, &heading) &&
		   heading_line_chunks(&heading) == cells && heading_line_is_over(&heading, line) &&
		   heading_line_is_known(&heading, &table->scratch) &&
		   is_row_label(column_words(line, 0, line->first_cell - 1));
}

bool
headings_fit_row(ColumnTable *table, size_t row)
{
	const ColumnLine *line = &table->lines[row];
	HeadingLine heading;
	Partition partition;
	int fewest;
	int most;

	row_counts(line, line->first_cell, &fewest, &most);
	if (fewest < FITTING_CELLS && is_on_edges(table, row, fewest))
		return true;
	if (line->first_cell == 0 || most > COLUMNS_PLACED_MAX ||
		(fewest < FITTING_CELLS && most < 2 * FITTING_CELLS))
		return false;
	for (size_t above = row; above > 0 && row - above < FIRST_LABEL_LINES; above--)
	{
		if (!heading_line_read(table, &table->lines[above - 1], &heading) ||
			!heading_line_partition(&heading, most, &table->scratch, &partition))
			continue;
		for (int n = fewest; n <= most; n++)
		{
			if (*partition_ways(&partition, 0, n) != 1)
				continue;
			table->headed_from = heading.line.tokens[heading.first].start;
			return n == fewest || n == most;
		}
	}
	return false;
}

/* Does the line stand in the middle of the whole table, labels and all? */
static bool
is_centred(const ColumnTable *table, const ColumnLine *line)
{
	const ColumnLine *row = &table->lines[table->first_row];
	int right = 0;

	for (const ColumnLine *below = line + 1; below <= row; below++)
	{
		if (below->tokens[below->n_tokens - 1].end > right)
			right = below->tokens[below->n_tokens - 1].end;
	}
	return abs(line->tokens[0].start + line->tokens[line->n_tokens - 1].end - table->margin -
			   right) <= 2 * CENTRE_SLACK;
}

/*
 * Is the line, which stands right above one of headings that needs nothing more, or in the
 * middle of the table, what the whole table is of: "Kvinner"?
 */
static bool
is_caption(ColumnTable *table, const ColumnLine *line)
{
	HeadingLine below;
	Slice text = text_trim(line->text);
	Period period;
	Sense sense;

	if (column_chunk_end(line, 0) < line->n_tokens || heading_line_is_months(line) ||
		text.len > TEXT_KEY_MAX || !heading_line_read(table, line + 1, &below))
		return false;
	/* Over months there is nothing else but a year. */
	if (heading_line_is_months(&below.line))
		return !period_parse(text, &period);
	sense_read(&sense, text_clean(text, &table->scratch));
	return sense.known != 0 && !sense.is_total &&
		   (is_centred(table, line) || heading_line_is_known(&below, &table->scratch));
}

/* Has the line a text twice, set apart, so that another line must tell the two from each other? */
static bool
has_twice(const ColumnLine *line)
{
	for (int i = 0; i < line->n_tokens; i = column_chunk_end(line, i))
	{
		Slice text = column_words(line, i, column_chunk_end(line, i) - 1);

		for (int j = 0; j < i; j = column_chunk_end(line, j))
		{
			if (text_same(column_words(line, j, column_chunk_end(line, j) - 1), text))
				return true;
		}
	}
	return false;
}

/* Does the line begin below the right half of the last text above it, or behind that, and end beyond it? */
static bool
is_lower_right(const ColumnLine *line)
{
	const ColumnLine *above = line - 1;
	const Token *last = &above->tokens[above->n_tokens - 1];
	const Token *first = last;

	while (first > above->tokens && first->gap < SURE_GAP)
		first--;
	return 2 * line->tokens[0].start >= first->start + last->end &&
		   line->tokens[line->n_tokens - 1].end > last->end;
}

/*
 * Is the line a stair: headings that would touch the last one of the line above, and so are set lower, all of them
 * behind the first column? What ends open goes on below itself, and over months stands a caption.
 */
static bool
is_stair(const ColumnTable *table, const ColumnLine *line)
{
	const ColumnLine *row = &table->lines[table->first_row];
	int start = line->tokens[0].start;
	int cell_end = row_cell_end(row, row->first_cell, false);

	return line->blanks == 0 && is_lower_right(line) &&
		   row->tokens[row->first_cell].start < start &&
		   row->tokens[cell_end - 1].end <= start + 1 &&
		   !flow_ends_open(text_trim(line[-1].text)) &&
		   (heading_line_is_months(&line[-1]) || !heading_line_is_months(line));
}

/* Joins the line to the one above it, two blanks or more between them; each word keeps its place. */
static void
join_stair(ColumnTable *table, size_t i, Arena *arena)
{
	ColumnLine *line = &table->lines[i];
	ColumnLine joined = line[-1];
	Slice text = arena_join(arena, SLICE_LITERAL(" "), text_trim(line->text));

	joined.text = arena_join(arena, joined.text, text);
	joined.after = line->after;
	if (arena->exhausted || !column_line_read(&joined, &table->scratch))
		return;
	for (int word = 0; word < line->n_tokens; word++)
	{
		Token *token = &joined.tokens[line[-1].n_tokens + word];

		token->start = line->tokens[word].start;
		token->end = line->tokens[word].end;
	}
	for (int word = 0; word < line[-1].n_tokens; word++)
	{
		joined.tokens[word].start = line[-1].tokens[word].start;
		joined.tokens[word].end = line[-1].tokens[word].end;
	}
	line[-1] = joined;
	memmove(line, line + 1, (--table->n_lines - i) * sizeof(ColumnLine));
	table->first_row--;
}

void
headings_find(ColumnTable *table, Arena *arena)
{
	size_t last = table->first_row;
	int skipped = 0;
	int found = 0;

	while (last > 0 && skipped < FIRST_LABEL_LINES && table->lines[last].blanks <= 1 &&
		   !headings_are_here(table, &table->lines[last - 1], &table->scratch) &&
		   is_first_label(table, &table->lines[last - 1]))
	{
		last--;
		skipped++;
	}
	while (last > 0 && found < HEADING_ROWS_MAX &&
		   headings_are_here(table, &table->lines[last - 1], &table->scratch) &&
		   (found == 0 || table->lines[last].blanks == 0 ||
			(table->lines[last].blanks == 1 && has_twice(&table->lines[last]))))
	{
		table->lines[--last].is_heading = true;
		if (found == 1 && is_stair(table, &table->lines[last + 1]))
			join_stair(table, last + 1, arena);
		else
			found++;
	}
	if (found > 1 && is_caption(table, &table->lines[last]))
		table->lines[last].is_heading = false;
}
