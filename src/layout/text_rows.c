/*-------------------------------------------------------------------------
 *
 * text_rows.c
 *	  Rows of cells that are lines of text, as workbooks have them.
 *
 *-------------------------------------------------------------------------
 */
#include "layout/text_rows.h"

#include "layout/wrapping.h"
#include "words/titles.h"

bool
page_title_is(const PageReader *reader, const LineSense *sense)
{
	return sense->is_title ||
		   (reader->first_title.len > 0 && text_same(sense->clean, reader->first_title));
}

DimensionSet
rows_dimensions(PageReader *reader)
{
	Votes votes = {0};

	for (size_t i = 0; i < reader->fragment.n_rows; i++)
	{
		const Sense *sense =
			sense_of(reader->senses, reader->fragment.rows[i].row.label, &reader->page_arena);

		source_poll(reader->source);
		if (!sense->is_total)
			votes_add(&votes, sense->known, sense->is_remainder);
	}
	return votes_leaders(&votes);
}

DimensionSet
rows_dimension(PageReader *reader)
{
	DimensionSet leaders = rows_dimensions(reader);

	return (leaders & (leaders - 1)) == 0 ? leaders : 0;
}

/* Does its form show that the text is not of a row? */
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
	return cell.status != CELL_BLANK && head.status != CELL_BLANK;
}

/* Can the label have blank cells in the table at hand? Not if it names a member of other dimensions than the rows. */
static bool
may_be_row(PageReader *reader, Slice text)
{
	LineSense line = {.clean = text_clean(text, &reader->page_arena)};
	const LabelSense *label = label_sense(&line);
	DimensionSet rows = reader->open ? rows_dimension(reader) : 0;

	return label->is_total || label->known == 0 || rows == 0 || (label->known & rows) != 0;
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
			if (alone && next.has_label && may_be_row(reader, words[0]))
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

/* Is it a row of cells, and no row of headings with a word over the labels? */
static bool
is_data(PageReader *reader, const GridRow *row)
{
	const Sense *sense;

	if (row->kind != GRID_ROW || !row->has_label)
		return false;
	if (has_numbers(row, reader->source))
		return true;
	sense = sense_of(reader->senses, row->label, &reader->page_arena);
	return sense->is_total || sense->known != 0;
}

/*
 * Is the text that stands alone in its row the heading of the cell right below it? A
 * period is; a text of any other kind where no table is open yet, but for a title.
 */
static bool
heads_cell(PageReader *reader, const GridRow *row, Slice text)
{
	GridReader ahead = reader->grid;
	GridRow next;
	LineSense sense;

	if (row->has_label || !grid_next(&ahead, &next) || !is_data(reader, &next) ||
		!is_below(row, &next, reader->source))
		return false;
	line_sense(&sense, text_clean(text, &reader->page_arena), &reader->page_arena);
	return sense.has_period || (!reader->open && !page_title_is(reader, &sense));
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
is_total_of(PageReader *reader, Slice label, Slice text)
{
	FoldedText total;
	FoldedText name;
	Slice end;

	if (!sense_of(reader->senses, label, &reader->page_arena)->is_total ||
		!text_fold(text_clean(label, &reader->page_arena), FOLD_BY_SOUND, &total) ||
		!text_fold(text_clean(text, &reader->page_arena), FOLD_BY_SOUND, &name) ||
		name.n_words >= total.n_words)
		return false;
	end = text_words_key(&total, total.n_words - name.n_words, total.n_words - 1);
	return slice_equal(end, text_key(&name));
}

/* Is the first row of the table below a total of what the text says? */
static bool
is_total_below(PageReader *reader, Slice text)
{
	GridReader ahead = reader->grid;
	GridRow next;

	for (int i = 0; i < AHEAD_MAX && grid_next(&ahead, &next); i++)
	{
		if (next.kind == GRID_ROW && next.has_label && has_numbers(&next, reader->source))
			return is_total_of(reader, next.label, text);
	}
	return false;
}

/* Does a row of cells come next, behind labels without cells, "Oslo" over sexes? */
static bool
is_row_ahead(const PageReader *reader)
{
	const RowPlace anywhere = {.source = reader->source};
	GridReader ahead = reader->grid;
	GridRow next;

	for (int i = 0; i < AHEAD_MAX; i++)
	{
		if (!grid_next(&ahead, &next) || next.kind != GRID_ROW || !next.has_label)
			return false;
		if (!is_label_alone(&next, reader->source))
			return has_numbers(&next, reader->source) && !is_heading_row(&next, &anywhere);
	}
	return false;
}

/* May a day be what rows below it are of? Among rows it is that of printing, but where one stands right below the headings. */
static bool
may_date_rows(PageReader *reader)
{
	const Fragment *fragment = &reader->fragment;

	return fragment->n_rows == 0 ||
		   is_day(text_clean(fragment->rows[0].row.label, &reader->page_arena));
}

bool
is_period_of_rows(PageReader *reader, Slice text)
{
	const Heading *heading = &reader->heading;
	LineSense sense;

	if (!reader->open || !heading->has_period || !is_row_ahead(reader))
		return false;
	line_sense(&sense, text_clean(text, &reader->page_arena), &reader->page_arena);
	return sense.has_period && !sense.recurs && (!is_day(sense.clean) || may_date_rows(reader)) &&
		   heading->period.from < sense.period.to && sense.period.from < heading->period.to &&
		   (heading->period.from < sense.period.from || sense.period.to < heading->period.to);
}

bool
row_is_text(PageReader *reader, const GridRow *row, Slice *text)
{
	Slice words[2];
	int n = lone_words(row, words, reader->source);
	bool sourced = n > 0 && slice_starts_with(text_trim(words[0]), "Kilde:");
	Follower follower;

	if (n == 0 || (n == 2 && !sourced))
		return false;
	*text = words[n - 1];
	if (sourced || (row->has_label && (!reader->open || reader->sheet_begins)))
		return true;
	if (reader->open && reader->fragment.n_rows == 0 && !row->has_label)
		return false;
	if (heads_cell(reader, row, *text) || (row->has_label && is_period_of_rows(reader, *text)))
		return false;
	if (is_line_of_text(reader, *text) || (row->has_label && is_part_of_label(reader, *text)))
		return true;
	follower = look_ahead(reader, row);
	if (!row->has_label)
		return follower != FOLLOWED_BY_CELLS;
	return (follower == FOLLOWED_BY_HEADINGS &&
			(!is_label_of_table(reader, *text) || is_total_below(reader, *text))) ||
		   (follower == FOLLOWED_BY_TEXT &&
			is_dimension_label(text_clean(*text, &reader->page_arena)));
}
