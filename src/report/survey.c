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
#include "text/ascii.h"
#include "text/text.h"

/* Digits looked at between two polls. */
#define POLL_ZEROS 65536

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

/* Notes what the cell says of how zeros are printed: true where it is one. */
static bool
is_zero(const ReportCell *cell, Suppression *suppression)
{
	if (cell->measure_kind != MEASURE_COUNT)
		return false;
	suppression->blank_is_zero =
		cell->printed.status == CELL_BLANK &&
		(number_is_blank(cell->printed.raw) || grid_is_filler(cell->printed.raw));
	suppression->zero_is_printed =
		cell->printed.status == CELL_EXACT && cell->printed.number.units == 0;
	return suppression->blank_is_zero || suppression->zero_is_printed;
}

/* How are zeros printed, if any count is? False without memory. */
static bool
find_zero(Slice document, const MemorySource *source, Suppression *suppression)
{
	Report *report = report_open_for_survey(document, source);
	const ReportRow *row;
	bool found = false;

	if (report == NULL)
		return false;
	while (!found && report_next_table(report) != NULL)
	{
		while (!found && (row = report_next_row(report)) != NULL)
		{
			for (int i = 0; i < row->n_cells && !found; i++)
				found = is_zero(&row->cells[i], suppression);
		}
	}
	return report_close(report) == REPORT_OK;
}

/* At a glance: is there a 0 that is no digit of another number? */
static bool
may_have_zeros(Slice document, const MemorySource *source)
{
	const char *end = slice_end(document);
	const char *zero = document.ptr;

	for (size_t n = 0; zero < end; n++, zero++)
	{
		zero = memchr(zero, '0', (size_t) (end - zero));
		if (zero == NULL)
			break;
		if (n % POLL_ZEROS == POLL_ZEROS - 1)
			source_poll(source);
		if ((zero == document.ptr || !is_digit(zero[-1])) &&
			(zero + 1 == end || !is_digit(zero[1])))
			return true;
	}
	return false;
}

bool
survey_suppression(Slice document, const Notes *notes, const MemorySource *source,
				   Suppression *suppression)
{
	Notes all = {.source = source};

	if (notes->threshold == 0 || (notes->sign_length > 0 && notes->sign[0] != '*'))
	{
		if (!read_notes(document, source, &all))
			return false;
		notes = &all;
	}
	*suppression =
		(Suppression) {.threshold = notes->threshold > 0 ? notes->threshold : DEFAULT_THRESHOLD,
					   .is_assumed = notes->threshold == 0,
					   .sign_length = notes->sign_length,
					   .second_length = notes->second_length};
	memcpy(suppression->sign, notes->sign, SIGN_MAX);
	memcpy(suppression->second, notes->second, SIGN_MAX);
	/* A star stands for small counts, whatever is named before it. */
	if (notes->second_length > 0 && notes->second[0] == '*')
	{
		suppression->sign_length = notes->second_length;
		suppression->second_length = notes->sign_length;
		memcpy(suppression->sign, notes->second, SIGN_MAX);
		memcpy(suppression->second, notes->sign, SIGN_MAX);
	}
	if (!grid_may_have_blanks(document, source) && !may_have_zeros(document, source))
		return true;
	return find_zero(document, source, suppression);
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

/* Is a cell of the row suppressed? */
static bool
has_hidden(const GridRow *row)
{
	GridCells from = grid_cells(row);
	GridCell cell;

	while (from.more)
	{
		(void) grid_make_cells(row, &from, &cell, 1);
		if (cell.status == CELL_SUPPRESSED)
			return true;
	}
	return false;
}

bool
survey_any_hidden(Slice document, const MemorySource *source, bool *any)
{
	GridReader grid;
	GridBlocks blocks;
	GridRow row;
	bool whole;

	*any = false;
	if (memchr(document.ptr, '*', document.len) == NULL &&
		memchr(document.ptr, ':', document.len) == NULL)
		return true;
	grid_start(&grid, document, &blocks, source);
	while (!*any && grid_next(&grid, &row))
	{
		source_poll(source);
		*any = row.kind == GRID_ROW && has_hidden(&row);
		grid_forget_before(&blocks, row.line);
	}
	whole = !blocks.exhausted;
	grid_release(&blocks);
	return whole;
}

/* So many numbers with one sign, each before three digits, are no chance. */
#define MANY_THOUSANDS 10

/* How often a comma, or a point, stands in a number. */
typedef struct SignUses
{
	size_t maybe;  /* once, before three digits */
	size_t groups; /* where it can only stand between thousands */
	size_t decimals;
} SignUses;

static void
count_uses(const GridCell *cell, char sign, char other, SignUses *uses)
{
	Slice raw = cell->raw;
	char last = 0;
	size_t n = 0;

	for (size_t i = 0; i < raw.len; i++)
	{
		if (raw.ptr[i] == sign || raw.ptr[i] == other)
			last = raw.ptr[i];
		n += raw.ptr[i] == sign;
	}
	if (n == 0)
		return;
	if (n > 1 || last != sign)
		uses->groups++;
	else if (cell->status == CELL_DECIMAL && cell->number.maybe_thousands)
		uses->maybe++;
	else
		uses->decimals++;
}

static bool
is_for_thousands(const SignUses *uses, const SignUses *other)
{
	return uses->decimals == 0 &&
		   (uses->groups > 0 || (uses->maybe >= MANY_THOUSANDS && other->maybe == 0));
}

static void
count_row(const GridRow *row, const MemorySource *source, SignUses *commas, SignUses *points)
{
	GridCells from = grid_cells(row);
	GridCell cell;

	while (from.more)
	{
		source_poll(source);
		(void) grid_make_cells(row, &from, &cell, 1);
		if (cell.status != CELL_EXACT && cell.status != CELL_DECIMAL)
			continue;
		count_uses(&cell, ',', '.', commas);
		count_uses(&cell, '.', ',', points);
	}
}

bool
survey_thousands(Slice document, const MemorySource *source, ThousandsSigns *signs)
{
	SignUses commas = {0};
	SignUses points = {0};
	GridReader grid;
	GridBlocks blocks;
	GridRow row;
	bool whole;

	grid_start(&grid, document, &blocks, source);
	while (grid_next(&grid, &row))
	{
		if (row.kind == GRID_ROW)
			count_row(&row, source, &commas, &points);
		grid_forget_before(&blocks, row.line);
	}
	whole = !blocks.exhausted;
	grid_release(&blocks);
	signs->comma = is_for_thousands(&commas, &points);
	signs->point = is_for_thousands(&points, &commas);
	return whole;
}
