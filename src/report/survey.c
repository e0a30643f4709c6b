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
#include "words/page_words.h"
#include "words/sense.h"

/* Digits looked at between two polls. */
#define POLL_ZEROS 65536

/* Cells that are made at once. */
#define CELLS_AT_ONCE 32

/* A reading of the rows and lines of a whole document. */
typedef struct Survey
{
	GridReader grid;
	GridBlocks own;		/* forgotten one after the other, where the document is long */
	GridBlocks *blocks; /* these, or those of the reading that goes on */
} Survey;

/* What a search through the rows and lines of a document has found. */
typedef struct ZeroSearch
{
	Notes *notes;  /* where they are read, else NULL */
	bool is_plain; /* no cell between tabs is blank, and none 0 */
	bool between;  /* no table is open: after a title or a period, with no headings as yet */
	int last_zero; /* the last line that may have a blank or a 0 among its cells; 0: none */
	int waiting; /* the line of a label without cells, which the next row shows to be one or not */
} ZeroSearch;

/* May any of the row's cells be blank, or 0? */
static bool
may_have_zero(const GridRow *row, const MemorySource *source)
{
	GridCells from = grid_cells(row);
	GridCell cells[CELLS_AT_ONCE];

	while (from.more)
	{
		int n = grid_make_cells(row, &from, cells, CELLS_AT_ONCE);

		source_poll(source);
		for (int i = 0; i < n; i++)
		{
			if (cells[i].status == CELL_BLANK ||
				(cells[i].status == CELL_INVALID && cells[i].doubt == DOUBT_BLANK) ||
				((cells[i].status == CELL_EXACT || cells[i].status == CELL_DECIMAL) &&
				 cells[i].number.units == 0))
				return true;
		}
	}
	return false;
}

/* Is the row one of headings wherever it stands? */
static bool
is_heading(const GridRow *row, const MemorySource *source)
{
	const RowPlace anywhere = {.source = source};

	return row->first != FIRST_NUMBER && !has_numbers(row, source) &&
		   is_heading_row(row, &anywhere);
}

/*
 * Is the line, or the label that is the one word of its row, a title or a period? Neither is a
 * label of cells, and the table above them has ended, unless they are the head of a page.
 */
static bool
is_title_or_period(ZeroSearch *search, Slice text, Arena *arena)
{
	Slice clean = text_clean(text, arena);
	LineSense sense;

	line_sense(&sense, clean, arena);
	if (!sense.is_title && !sense.has_period)
		return false;
	search->between |= without_page_words(clean).len == clean.len;
	return true;
}

/* May the word be the label of a row of the table above it, and not only of a table below? */
static bool
may_be_label(Slice text, Arena *arena)
{
	LineSense line = {.clean = text_clean(text, arena)};
	const LabelSense *label = label_sense(&line);

	return label->is_total || label->known != 0;
}

/* The label that waits is a stratum, where headings follow; else its cells are blank. */
static void
end_waiting(ZeroSearch *search, bool are_headings)
{
	if (search->waiting > 0 && !are_headings)
		search->last_zero = search->waiting;
	search->waiting = 0;
}

/* Looks at a label without cells, in an open table a row of blank cells unless it is a line of text. */
static void
look_at_label(ZeroSearch *search, Slice label, int line, Arena *arena)
{
	if (is_title_or_period(search, label, arena) || search->between)
		return;
	if (may_be_label(label, arena))
		search->last_zero = line;
	else
		search->waiting = line;
}

/* Looks for blanks and zeros in a row or line; n: how many words stand alone in it. */
static void
look_for_zeros(ZeroSearch *search, const GridRow *row, const Slice *words, int n, Arena *arena)
{
	const MemorySource *source = arena->source;

	bool is_row = row->kind == GRID_ROW;

	end_waiting(search, is_row && n != 1 && !row->has_label && !has_numbers(row, source));
	if (is_row && n == 1 && row->has_label)
		look_at_label(search, words[0], row->line, arena);
	else if (is_row)
	{
		search->between = false;
		if (n != 1 && may_have_zero(row, source) && !is_heading(row, source))
			search->last_zero = row->line;
	}
}

/* Looks at a row or line. */
static void
look_at(ZeroSearch *search, const GridRow *row, Arena *arena)
{
	Slice words[2];
	int n = 0;

	if (row->kind == GRID_TEXT)
		words[n++] = row->text;
	else if (row->kind == GRID_ROW && row->first != FIRST_NUMBER)
		n = lone_words(row, words, arena->source);
	if (row->kind == GRID_ROW)
		search->is_plain &= row->dialect == &tab_dialect;
	if (!search->is_plain)
		look_for_zeros(search, row, words, n, arena);
	for (int i = 0; i < n && search->notes != NULL; i++)
		notes_read(search->notes, text_clean(words[i], arena));
}

static void
survey_start(Survey *survey, GridBlocks *blocks)
{
	survey->blocks = blocks->keep ? blocks : &survey->own;
	if (survey->blocks == blocks)
		grid_start_again(&survey->grid, blocks);
	else
		grid_start(&survey->grid, blocks->document, &survey->own, blocks->source);
}

static bool
survey_next(Survey *survey, GridRow *row)
{
	if (!grid_next(&survey->grid, row))
		return false;
	source_poll(survey->blocks->source);
	if (survey->blocks == &survey->own)
		grid_forget_before(&survey->own, row->line);
	return true;
}

/* False if memory ran out. */
static bool
survey_end(Survey *survey)
{
	bool whole = !survey->blocks->exhausted;

	if (survey->blocks == &survey->own)
		grid_release(&survey->own);
	return whole;
}

/* Looks through the document, those lines too that stand in the cells of a workbook. False without memory. */
static bool
look_through(GridBlocks *blocks, ZeroSearch *search)
{
	Arena line = {.source = blocks->source};
	Survey survey;
	GridRow row;
	bool whole;

	survey_start(&survey, blocks);
	while (!line.exhausted && survey_next(&survey, &row))
	{
		look_at(search, &row, &line);
		arena_reset(&line);
	}
	end_waiting(search, false);
	whole = survey_end(&survey) && !line.exhausted;
	arena_release(&line);
	return whole;
}

/* A report that prints zeros as blanks has one blank, and one more for each so many stars. */
#define STARS_PER_BLANK 25

/* So many blanks of one row tell as much as more: a row may have lost its cells. */
#define BLANKS_OF_ROW 2

/* How many single stars the document has. */
static size_t
count_stars(Slice document, const MemorySource *source)
{
	const char *end = slice_end(document);
	const char *p = document.ptr;
	size_t n = 0;

	while (p < end && (p = memchr(p, '*', (size_t) (end - p))) != NULL)
	{
		const char *first = p;

		while (p < end && *p == '*')
			p++;
		n += p - first == 1;
		if (n % POLL_ZEROS == POLL_ZEROS - 1)
			source_poll(source);
	}
	return n;
}

bool
survey_many_stars(Slice document, const MemorySource *source)
{
	return count_stars(document, source) >= STARS_PER_BLANK;
}

static bool
is_blank_count(const ReportCell *cell)
{
	return cell->measure_kind == MEASURE_COUNT &&
		   ((cell->printed.status == CELL_BLANK &&
			 (number_is_blank(cell->printed.raw) || grid_is_filler(cell->printed.raw))) ||
			(cell->printed.status == CELL_INVALID && cell->printed.doubt == DOUBT_BLANK));
}

static bool
is_printed_zero(const ReportCell *cell)
{
	return cell->measure_kind == MEASURE_COUNT && cell->printed.status == CELL_EXACT &&
		   cell->printed.number.units == 0;
}

/* How many blank counts of the row tell how zeros are printed. What has no label may be none. */
static size_t
count_blanks(const ReportRow *row)
{
	size_t n = 0;

	if (row->label->text.len == 0)
		return 0;
	for (int i = 0; i < row->n_cells && n < BLANKS_OF_ROW; i++)
		n += is_blank_count(&row->cells[i]);
	return n;
}

/* How are zeros printed, if any count is, as far as the last line that may tell? False without memory. */
static bool
find_zero(GridBlocks *blocks, int last, Suppression *suppression)
{
	size_t needed = 1 + count_stars(blocks->document, blocks->source) / STARS_PER_BLANK;
	Report *report = report_open_for_survey(blocks);
	const ReportRow *row;
	size_t blanks = 0;
	bool found = false;

	if (report == NULL)
		return false;
	while (!found && report_next_table(report) != NULL)
	{
		while (!found && (row = report_next_row(report)) != NULL)
		{
			/* None is after it. */
			found = row->line > last;
			if (!found && !row->is_line)
				blanks += count_blanks(row);
			for (int i = 0; i < row->n_cells && !found && !row->is_line; i++)
			{
				suppression->zero_is_printed = is_printed_zero(&row->cells[i]);
				found = suppression->zero_is_printed;
			}
			found |= blanks >= needed;
		}
	}
	suppression->blank_is_zero = blanks >= needed;
	suppression->blank_is_unclear = blanks > 0 && blanks < needed && !suppression->zero_is_printed;
	return report_close(report) == REPORT_OK;
}

/* Quickly: is there a 0 that is not a digit of another number? */
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
survey_suppression(const Notes *notes, GridBlocks *blocks, Suppression *suppression)
{
	const MemorySource *source = blocks->source;
	Slice document = blocks->document;
	Notes all = {.source = source};
	/* A sign other than * may be the second one. */
	bool all_notes = notes->threshold == 0 || (notes->sign_length > 0 && notes->sign[0] != '*');
	ZeroSearch search = {.notes = all_notes ? &all : NULL,
						 .is_plain = !tab_may_have_blanks(document, source) &&
									 !may_have_zeros(document, source)};

	if (!look_through(blocks, &search))
		return false;
	if (search.notes != NULL)
		notes = search.notes;
	*suppression =
		(Suppression) {.threshold = notes->threshold > 0 ? notes->threshold : DEFAULT_THRESHOLD,
					   .is_assumed = notes->threshold == 0,
					   .sign_length = notes->sign_length,
					   .second_length = notes->second_length};
	memcpy(suppression->sign, notes->sign, SIGN_MAX);
	memcpy(suppression->second, notes->second, SIGN_MAX);
	/* A star stands for small counts, whatever other sign is named before it; two of them do not. */
	if (notes->second_length > 0 && notes->second[0] == '*' && notes->sign[0] != '*')
	{
		suppression->sign_length = notes->second_length;
		suppression->second_length = notes->sign_length;
		memcpy(suppression->sign, notes->second, SIGN_MAX);
		memcpy(suppression->second, notes->sign, SIGN_MAX);
	}
	return search.last_zero == 0 || find_zero(blocks, search.last_zero, suppression);
}

bool
survey_dash(GridBlocks *blocks, bool *is_zero)
{
	Notes notes = {.source = blocks->source};
	ZeroSearch search = {.notes = &notes, .is_plain = true};

	if (!look_through(blocks, &search))
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
survey_any_hidden(GridBlocks *blocks, bool *any)
{
	Slice document = blocks->document;
	Survey survey;
	GridRow row;

	*any = false;
	if (memchr(document.ptr, '*', document.len) == NULL &&
		memchr(document.ptr, ':', document.len) == NULL)
		return true;
	survey_start(&survey, blocks);
	while (!*any && survey_next(&survey, &row))
		*any = row.kind == GRID_ROW && has_hidden(&row);
	return survey_end(&survey);
}

bool
survey_rows_behind(GridBlocks *blocks, int line, bool *any)
{
	Survey survey;
	GridRow row;

	*any = false;
	survey_start(&survey, blocks);
	while (!*any && survey_next(&survey, &row))
		*any = row.kind == GRID_ROW && row.line > line && has_numbers(&row, blocks->source);
	return survey_end(&survey);
}

/* So many numbers with one sign before three digits are not chance. */
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
survey_thousands(GridBlocks *blocks, ThousandsSigns *signs)
{
	SignUses commas = {0};
	SignUses points = {0};
	Survey survey;
	GridRow row;

	survey_start(&survey, blocks);
	while (survey_next(&survey, &row))
	{
		if (row.kind == GRID_ROW)
			count_row(&row, blocks->source, &commas, &points);
	}
	signs->comma = is_for_thousands(&commas, &points);
	signs->point = is_for_thousands(&points, &commas);
	return survey_end(&survey);
}
