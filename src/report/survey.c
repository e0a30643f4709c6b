/*-------------------------------------------------------------------------
 *
 * survey.c
 *	  What suppression means in a report.
 *
 *-------------------------------------------------------------------------
 */
#include "report/survey.h"

#include "layout/heading_rows.h"
#include "report/report.h"
#include "text/text.h"

/* Reads all lines of text, those in the cells of a workbook, too. False without memory. */
static bool
read_notes(Slice document, const MemorySource *source, Notes *notes)
{
	Arena line = {.source = source};
	GridReader grid;
	GridBlocks blocks;
	GridRow row;
	bool whole;

	grid_start(&grid, document, &blocks, source);
	while (!line.exhausted && grid_next(&grid, &row))
	{
		Slice words[2];
		int n = 0;

		source_poll(source);
		if (row.kind == GRID_TEXT)
			words[n++] = row.text;
		else if (row.kind == GRID_ROW && row.first != FIRST_NUMBER)
			n = lone_words(&row, words, source);
		for (int i = 0; i < n; i++)
			notes_read(notes, text_clean(words[i], &line));
		arena_reset(&line);
		grid_forget_before(&blocks, row.line);
	}
	whole = !line.exhausted && !blocks.exhausted;
	grid_release(&blocks);
	arena_release(&line);
	return whole;
}

/* Is any count printed blank? Sets *found; false without memory. */
static bool
find_blank_count(Slice document, const MemorySource *source, bool *found)
{
	Report *report = report_open_for_survey(document, source);
	const ReportRow *row;

	*found = false;
	if (report == NULL)
		return false;
	while (!*found && report_next_table(report) != NULL)
	{
		while (!*found && (row = report_next_row(report)) != NULL)
		{
			for (int i = 0; i < row->n_cells && !*found; i++)
				*found = row->cells[i].printed.status == CELL_BLANK &&
						 row->cells[i].measure_kind == MEASURE_COUNT &&
						 number_is_blank(row->cells[i].printed.raw);
		}
	}
	return report_close(report) == REPORT_OK;
}

bool
survey_suppression(Slice document, const Notes *notes, const MemorySource *source,
				   Suppression *suppression)
{
	Notes all = {.source = source};

	if (notes->threshold == 0)
	{
		if (!read_notes(document, source, &all))
			return false;
		notes = &all;
	}
	*suppression =
		(Suppression) {.threshold = notes->threshold > 0 ? notes->threshold : DEFAULT_THRESHOLD,
					   .is_assumed = notes->threshold == 0,
					   .sign_length = notes->sign_length};
	memcpy(suppression->sign, notes->sign, SIGN_MAX);
	return !grid_may_have_blanks(document, source) ||
		   find_blank_count(document, source, &suppression->blank_is_zero);
}

bool
survey_dash(Slice document, const MemorySource *source, bool *is_zero)
{
	Notes notes = {.source = source};

	if (!read_notes(document, source, &notes))
		return false;
	*is_zero = notes.dash_is_zero;
	return true;
}
