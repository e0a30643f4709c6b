/*-------------------------------------------------------------------------
 *
 * unread.c
 *	  Lines of text that look like rows of a table in a dialect that is not read.
 *
 *-------------------------------------------------------------------------
 */
#include "layout/unread.h"

#include "grid/heading_words.h"
#include "text/ascii.h"
#include "text/number.h"
#include "text/period.h"
#include "text/text.h"

/* Fewer lines may look like rows by chance; numbers alone may be those of pages. */
static const int rows_needed[N_UNREAD_DIALECTS] = {
	[UNREAD_LAYOUT] = 2,   [UNREAD_CSV] = 2,  [UNREAD_PLACES] = 2,
	[UNREAD_NUMBERS] = 20, [UNREAD_FLOW] = 3,
};

/* A number below another weighs as much as so many apart: pages do not end so close. */
#define NUMBERS_APART 4

/* So many cells at the end of a line are more than a range of ages; one of them is its dash. */
#define ROW_CELLS_MIN 4

/* Longer lines are not rows, or are seen to be by their beginning. */
#define LOOK_MAX ((size_t) 2000)

/* What would help. */
static const char *const advice[N_UNREAD_DIALECTS] = {
	[UNREAD_LAYOUT] = "text with its columns set apart by blanks",
	[UNREAD_CSV] = "CSV with semicolons",
	[UNREAD_PLACES] = "words with their places on the page; pdftotext -layout makes lines of them",
	[UNREAD_NUMBERS] = "columns printed one after another; pdftotext -layout keeps the rows",
	[UNREAD_FLOW] = "cells with one blank between; pdftotext -layout keeps the columns",
};

/* Is the cell a number, a star or a dash, as cells of tables are? */
static bool
is_cell(Slice text)
{
	Number number;
	CellStatus status = number_read(text_trim(text), &number);

	return status == CELL_EXACT || status == CELL_DECIMAL || status == CELL_SUPPRESSED ||
		   number_is_dash(text);
}

bool
unread_is_sign(Slice text)
{
	return text.len == 1 && !is_ascii_letter(*text.ptr) && !is_digit(*text.ptr);
}

/* Does the line, apart from its first cell, have cells that are set apart so, and are numbers? */
static bool
has_cells(Slice line, bool (*is_gap)(const char *p, const char *end, size_t *length))
{
	const char *end = slice_end(line);
	const char *start = line.ptr;
	bool first = true;
	bool any = false;

	for (const char *p = start; p <= end; p++)
	{
		size_t length = 0;

		if (p < end && !is_gap(p, end, &length))
			continue;
		if (!first && p > start && is_cell(slice_between(start, p)))
			any = true;
		first = false;
		start = p + length;
		p += length > 0 ? length - 1 : 0;
	}
	return any;
}

static bool
is_blank_gap(const char *p, const char *end, size_t *length)
{
	while (p + *length < end && p[*length] == ' ')
		(*length)++;
	return *length >= 2;
}

static bool
is_semicolon(const char *p, const char *end, size_t *length)
{
	*length = 1;
	return p < end && *p == ';';
}

/* Are the last two words of the line, or more, cells, with one blank between? */
static bool
ends_in_cells(Slice line)
{
	const char *end = slice_end(line);
	int n = 0;

	while (n < 2)
	{
		const char *p = end;

		while (p > line.ptr && p[-1] != ' ')
			p--;
		if (!is_cell(slice_between(p, end)))
			return false;
		n++;
		if (p == line.ptr)
			break;
		end = p - 1;
	}
	return n == 2 && !is_cell(line);
}

bool
unread_is_row(Slice line)
{
	const char *end;
	int cells = 0;
	int stars = 0;
	int dashes = 0;

	line = text_trim(line);
	if (line.len > LOOK_MAX)
		return false;
	end = slice_end(line);
	while (end > line.ptr)
	{
		const char *p = end;
		Slice word;

		while (p > line.ptr && p[-1] != ' ')
			p--;
		word = slice_between(p, end);
		if (word.len > 0 && !is_cell(word) && !unread_is_sign(word))
			break;
		cells += word.len > 0;
		stars += slice_is(word, "*");
		dashes += word.len > 0 && number_is_dash(word);
		if (p == line.ptr)
			break;
		end = p - 1;
	}
	return cells >= ROW_CELLS_MIN || (cells > 1 && stars > 0) ||
		   (cells == ROW_CELLS_MIN - 1 && dashes == 0);
}

bool
unread_is_headings(Slice line)
{
	const char *p = line.ptr;
	const char *end = slice_end(line);
	int months = 0;

	while (p < end)
	{
		const char *start = p;
		Slice month;

		while (p < end && *p != ' ')
			p++;
		month = heading_first_month(slice_between(start, p));
		if (month.len > 0 && !period_is_month_name(month))
			return false;
		months += month.len > 0;
		p = month.len > 0 ? slice_end(month) : p;
		p += p < end && *p == ' ';
	}
	return months > 1;
}

bool
unread_ends_in_cell(Slice line)
{
	line = text_trim(line);
	return line.len > 0 && (is_digit(line.ptr[line.len - 1]) || line.ptr[line.len - 1] == '*');
}

/* How many rows the line has at least, up to enough: words with several cells after them. */
static int
count_rows(Slice line, int enough)
{
	const char *p = line.ptr;
	const char *end = slice_end(line);
	int rows = 0;
	int cells = 0;
	bool words = false;

	while (p < end && rows < enough)
	{
		const char *start = p;

		while (p < end && *p != ' ')
			p++;
		if (p > start && is_cell(slice_between(start, p)))
			rows += words && ++cells == 2;
		else if (p > start)
		{
			words = true;
			cells = 0;
		}
		p += p < end;
	}
	return rows;
}

/* Is it a word with its place: XML of pdftohtml, hOCR, XHTML of pdftotext -bbox? */
static bool
has_place(Slice line)
{
	return slice_starts_with(line, "<text top=") || slice_starts_with(line, "<word xMin=") ||
		   slice_starts_with(line, "<span class='ocr") ||
		   slice_starts_with(line, "<span class=\"ocr");
}

void
unread_see(UnreadRows *unread, Slice line, int number)
{
	bool seen[N_UNREAD_DIALECTS];
	bool below = number > 1 && unread->last_number_line == number - 1;
	int rows;

	line = text_trim(line);
	if (line.len > LOOK_MAX)
		line.len = LOOK_MAX;
	if (line.len == 0 || line.ptr[0] == '#') /* a heading of Markdown is not a row */
		return;
	seen[UNREAD_CSV] = memchr(line.ptr, ';', line.len) != NULL && has_cells(line, is_semicolon);
	seen[UNREAD_LAYOUT] = has_cells(line, is_blank_gap);
	seen[UNREAD_PLACES] = has_place(line);
	seen[UNREAD_NUMBERS] = is_cell(line);
	rows = count_rows(line, rows_needed[UNREAD_FLOW]);
	if (rows < rows_needed[UNREAD_FLOW])
		rows = ends_in_cells(line);
	seen[UNREAD_FLOW] = rows > 0;
	if (seen[UNREAD_NUMBERS])
		unread->last_number_line = number;
	for (int i = 0; i < N_UNREAD_DIALECTS; i++)
	{
		if (!seen[i])
			continue;
		if (unread->n[i] == 0)
		{
			unread->first_line[i] = number;
			unread->first[i] = line;
		}
		if (i == UNREAD_FLOW)
			unread->n[i] += rows;
		else
			unread->n[i] += i == UNREAD_NUMBERS && below ? NUMBERS_APART : 1;
	}
}

bool
unread_tell(const UnreadRows *unread, Diagnostics *diagnostics)
{
	bool any = false;

	for (int i = 0; i < N_UNREAD_DIALECTS; i++)
	{
		const Diagnostic diagnostic = {.line = unread->first_line[i],
									   .severity = SEVERITY_ERROR,
									   .code = DIAGNOSTIC_UNREAD_DIALECT,
									   .fragment = unread->first[i],
									   .other = {advice[i], strlen(advice[i])}};

		if (unread->n[i] < rows_needed[i])
			continue;
		diagnostics_add(diagnostics, &diagnostic);
		any = true;
	}
	return any;
}
