/*-------------------------------------------------------------------------
 *
 * text_rows.c
 *	  Rows of cells that are lines of text, as workbooks have them.
 *
 *-------------------------------------------------------------------------
 */
#include "layout/text_rows.h"

bool
page_title_is(const PageReader *reader, const LineSense *sense)
{
	return sense->is_title ||
		   (reader->first_title.len > 0 && text_same(sense->clean, reader->first_title));
}

DimensionSet
rows_dimension(PageReader *reader)
{
	Votes votes = {0};
	DimensionSet leaders;

	for (size_t i = 0; i < reader->fragment.n_rows; i++)
	{
		const Sense *sense =
			sense_of(reader->senses, reader->fragment.rows[i].row.label, &reader->page_arena);

		source_poll(reader->source);
		if (!sense->is_total)
			votes_add(&votes, sense->known, sense->is_remainder);
	}
	leaders = votes_leaders(&votes);
	return (leaders & (leaders - 1)) == 0 ? leaders : 0;
}

/* Is the text known to be no row's by its form? */
static bool
is_line_of_text(PageReader *reader, Slice text)
{
	LineSense sense;

	line_sense(&sense, text_clean(text, &reader->page_arena), &reader->page_arena);
	return page_title_is(reader, &sense) || sense.has_period ||
		   (sense.is_prose && !label_sense(&sense)->is_label);
}

/* Most rows and lines that are looked at ahead. */
#define AHEAD_MAX 8

/* What follows a word that stands alone in its row. */
typedef enum Follower
{
	FOLLOWED_BY_CELLS,
	FOLLOWED_BY_HEADINGS, /* of which none is below the word */
	FOLLOWED_BY_TEXT	  /* or by nothing */
} Follower;

/* Is there a heading in the column of the word that stands alone above? */
static bool
is_below(const GridRow *word, const GridRow *headings, const MemorySource *source)
{
	GridCells from = grid_cells(word);
	GridCells below = grid_cells(headings);
	GridCell cell = {.status = CELL_BLANK};
	GridCell head = {.status = CELL_BLANK};

	while (from.more && below.more && cell.status == CELL_BLANK)
	{
		source_poll(source);
		(void) grid_make_cells(word, &from, &cell, 1);
		(void) grid_make_cells(headings, &below, &head, 1);
	}
	return head.status != CELL_BLANK;
}

/* What follows the row at hand, which has one word and nothing else. */
static Follower
look_ahead(PageReader *reader, const GridRow *word)
{
	GridReader ahead = reader->grid;
	GridRow next;
	Slice words[2];

	for (int i = 0; i < AHEAD_MAX && grid_next(&ahead, &next); i++)
	{
		bool alone = next.kind == GRID_ROW && lone_words(&next, words, reader->source) == 1;

		if (next.kind != GRID_ROW || alone)
		{
			if (is_line_of_text(reader, alone ? words[0] : next.text))
				return FOLLOWED_BY_TEXT;
			if (alone && next.has_label)
				return FOLLOWED_BY_CELLS; /* blank ones */
			continue;
		}
		if (next.has_label || has_numbers(&next, reader->source) ||
			is_below(word, &next, reader->source))
			return FOLLOWED_BY_CELLS;
		return FOLLOWED_BY_HEADINGS;
	}
	return FOLLOWED_BY_TEXT;
}

/* Is the period that stands alone in its row the heading of the numbers right below it? */
static bool
heads_numbers(PageReader *reader, const GridRow *row, Slice text)
{
	GridReader ahead = reader->grid;
	GridRow next;
	LineSense sense;

	if (row->has_label || !grid_next(&ahead, &next) || next.kind != GRID_ROW || !next.has_label ||
		!has_numbers(&next, reader->source) || !is_below(row, &next, reader->source))
		return false;
	line_sense(&sense, text_clean(text, &reader->page_arena), &reader->page_arena);
	return sense.has_period;
}

/* Can the text be the label of a row of the table at hand: a total, or a member as those of its rows are? */
static bool
is_label_of_table(PageReader *reader, Slice text)
{
	LineSense line = {.clean = text_clean(text, &reader->page_arena)};
	const LabelSense *label = label_sense(&line);

	return label->is_total || (label->known & rows_dimension(reader)) != 0;
}

bool
row_is_text(PageReader *reader, const GridRow *row, Slice *text)
{
	Slice words[2];
	int n = lone_words(row, words, reader->source);
	bool sourced = n > 0 && slice_starts_with(text_trim(words[0]), "Kilde:");

	if (n == 0 || (n == 2 && !sourced))
		return false;
	*text = words[n - 1];
	if (sourced || (row->has_label && !reader->open))
		return true;
	if (reader->open && reader->fragment.n_rows == 0 && !row->has_label)
		return false;
	if (heads_numbers(reader, row, *text))
		return false;
	if (is_line_of_text(reader, *text))
		return true;
	if (!row->has_label)
		return look_ahead(reader, row) != FOLLOWED_BY_CELLS;
	return look_ahead(reader, row) == FOLLOWED_BY_HEADINGS && !is_label_of_table(reader, *text);
}
