/*-------------------------------------------------------------------------
 *
 * suppression.c
 *	  What suppression means in a report.
 *
 * Lines are read only where the notes before the first table have not named the
 * threshold.  The tables are looked through only where their dialect cannot rule out
 * blank cells at a glance, and only up to the first blank count.
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/suppression.h"

#include "layout/heading_rows.h"
#include "meaning/rules.h"
#include "words/vocabulary.h"

typedef struct Survey
{
	const MemorySource *source;
	GridReader grid;
	Senses senses;
	Arena line;	 /* what a line or row needs while it is looked at */
	Arena table; /* what is known of the columns at hand */
	HeadingRows headings;
	bool below_headings; /* nothing stands between the row at hand and one of headings */
	bool below_rows;	 /* or one of cells */
	int n_columns;
	bool *is_count; /* by column; NULL where the headings were not looked at yet */
} Survey;

static bool
is_exhausted(const Survey *survey)
{
	return survey->line.exhausted || survey->table.exhausted;
}

/* Reads all lines of text. */
static void
read_notes(Survey *survey, Slice document, Notes *notes)
{
	GridRow row;

	grid_start(&survey->grid, document, survey->source);
	while (!is_exhausted(survey) && grid_next(&survey->grid, &row))
	{
		source_poll(survey->source);
		if (row.kind == GRID_TEXT)
			notes_read(notes, text_clean(row.text, &survey->line));
		else if (row.kind == GRID_ROW && is_label_alone(&row, survey->source))
			notes_read(notes, text_clean(row.label, &survey->line));
		arena_reset(&survey->line);
	}
}

/* Does a heading with what stands over it say that counts are printed below it? */
static bool
column_is_of_counts(const LabelContext *context, const HeadingPath *path)
{
	Meaning meaning = {.kind = LABEL_UNKNOWN};

	if (path->n == 0)
		return false;
	rules_read_path(context, path->part, path->n, &meaning);
	if (meaning.measure != NULL)
		return meaning.measure->kind == MEASURE_COUNT;
	return meaning.kind != LABEL_UNKNOWN;
}

static bool
read_columns(Survey *survey)
{
	const LabelContext context = {.arena = &survey->table};
	HeadingPath *paths;

	if (!heading_paths(&survey->headings, &survey->table, &paths, &survey->n_columns))
		return false;
	survey->is_count = arena_array(&survey->table, (size_t) survey->n_columns, sizeof(bool));
	for (int i = 0; survey->is_count != NULL && i < survey->n_columns; i++)
	{
		source_poll(survey->source);
		survey->is_count[i] = column_is_of_counts(&context, &paths[i]);
	}
	return survey->is_count != NULL;
}

static void
read_heading_row(Survey *survey, const GridRow *row)
{
	HeadingRows *headings = &survey->headings;

	if (!survey->below_headings || headings->n == HEADING_ROWS_MAX ||
		!heading_rows_join(&headings->row[headings->n - 1], row, &survey->line))
		headings->n = 0;
	headings->row[headings->n++] = *row;
	survey->below_headings = true;
	survey->below_rows = false;
	survey->is_count = NULL;
	arena_reset(&survey->table);
}

/* May the label of the row stand beside counts? One that nothing knows is a name, if no measure. */
static bool
row_is_of_counts(Survey *survey, const GridRow *row)
{
	const LabelContext context = {.arena = &survey->line};
	const Sense *sense = sense_of(&survey->senses, row->label, &survey->line);
	Meaning meaning;

	rules_read(&context, sense->clean, sense, &meaning);
	return meaning.measure == NULL || meaning.measure->kind == MEASURE_COUNT;
}

/* Is a count of the row printed blank? */
static bool
has_blank_count(Survey *survey, const GridRow *row)
{
	GridCells from = grid_cells(row);
	GridCell cell;

	for (int i = 0; from.more && (survey->is_count == NULL || i < survey->n_columns); i++)
	{
		source_poll(survey->source);
		(void) grid_make_cells(row, &from, &cell, 1);
		if (cell.status != CELL_BLANK)
			continue;
		if (survey->is_count == NULL && !read_columns(survey))
			return false;
		if (i < survey->n_columns && survey->is_count[i] && row_is_of_counts(survey, row))
			return true;
	}
	return false;
}

/*
 * A line outside tables, or a label that may be one: behind a title or a period, the
 * headings before it stand over nothing. Is it such a line, or prose?
 */
static bool
read_line(Survey *survey, Slice text)
{
	LineSense sense;

	survey->below_headings = survey->below_rows = false;
	line_sense(&sense, text_clean(text, &survey->line), &survey->line);
	if (sense.is_title || sense.has_period)
		survey->headings.n = 0;
	return sense.is_title || sense.has_period || sense.is_prose;
}

/* A row of cells; is a count among them printed blank? */
static bool
read_row(Survey *survey, const GridRow *row)
{
	const RowPlace place = {.below_headings = survey->below_headings,
							.below_rows = survey->below_rows,
							.headings = &survey->headings,
							.source = survey->source};

	if (is_heading_row(row, &place))
	{
		read_heading_row(survey, row);
		return false;
	}
	if (is_label_alone(row, survey->source) && read_line(survey, row->label))
		return false;
	survey->below_headings = false;
	survey->below_rows = true;
	return survey->headings.n > 0 && has_blank_count(survey, row);
}

/* Is any count printed blank? */
static bool
find_blank_count(Survey *survey, Slice document)
{
	GridRow row;

	grid_start(&survey->grid, document, survey->source);
	survey->headings.n = 0;
	while (!is_exhausted(survey) && grid_next(&survey->grid, &row))
	{
		source_poll(survey->source);
		if (row.kind == GRID_TEXT)
			(void) read_line(survey, row.text);
		else if (row.kind == GRID_ROW && read_row(survey, &row))
			return true;
		arena_reset(&survey->line);
	}
	return false;
}

bool
suppression_survey(Slice document, const Notes *notes, const MemorySource *source,
				   Suppression *suppression)
{
	Survey survey = {.source = source,
					 .senses = {.source = source},
					 .line = {.source = source},
					 .table = {.source = source}};
	Notes all = {.source = source};
	bool whole;

	if (notes->threshold == 0)
	{
		read_notes(&survey, document, &all);
		notes = &all;
	}
	*suppression =
		(Suppression) {.threshold = notes->threshold > 0 ? notes->threshold : DEFAULT_THRESHOLD,
					   .is_assumed = notes->threshold == 0,
					   .sign_length = notes->sign_length};
	memcpy(suppression->sign, notes->sign, SIGN_MAX);
	suppression->blank_is_zero =
		grid_may_have_blanks(document, source) && find_blank_count(&survey, document);
	whole = !is_exhausted(&survey);
	arena_release(&survey.line);
	arena_release(&survey.table);
	senses_release(&survey.senses);
	return whole;
}

bool
suppression_dash_is_zero(Slice document, const MemorySource *source)
{
	Survey survey = {.source = source, .line = {.source = source}};
	Notes notes = {.source = source};

	read_notes(&survey, document, &notes);
	arena_release(&survey.line);
	return notes.dash_is_zero && !survey.line.exhausted;
}
