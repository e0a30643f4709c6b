/*-------------------------------------------------------------------------
 *
 * pandas.c
 *	  Workbooks as pandas prints them: columns set right, each as wide as its widest
 *	  cell, with "NaN" for what is empty; a number before each row, or none.
 *
 * Labels are set right, too, and headings may be wide, so that gaps tell nothing. But
 * each sheet has an empty row, which is NaN and no more: there all columns end.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/pandas.h"

#include <stdio.h>
#include <string.h>

#include "grid/lines.h"
#include "text/ascii.h"
#include "text/number.h"
#include "text/text.h"

/* Lines that are looked at to tell whether the document is of this kind. */
#define SAMPLE_LINES 200

/* A copy is at most so many times as long: "NaN" and a blank become "| NaN ". */
#define GROWTH 2

static const char filler[] = "NaN";

/* Stands for the columns that print() leaves out; as long as the filler. */
static const char left_out[] = "...";

/* Lines that follow one another without an empty one, which are a sheet: where its columns end, in characters. */
typedef struct Sheet
{
	size_t n_columns; /* 0: no empty row shows them all */
	size_t *ends;
	bool is_numbered; /* a number stands before each row but the first */
	size_t n_rows;	  /* that have been written */
} Sheet;

/* Bytes of the digits that the line begins with, and a blank follows; 0: none. */
static size_t
row_number(Slice line)
{
	size_t digits = 0;

	while (digits < line.len && is_digit(line.ptr[digits]))
		digits++;
	return digits < line.len && line.ptr[digits] == ' ' ? digits : 0;
}

/* Counts the NaN of a row that has nothing else, but for its number and columns left out; 0: it is none. */
static size_t
count_fillers(Slice line)
{
	size_t n = 0;
	Slice rest;

	if (!slice_ends_with(line, filler))
		return 0;
	for (size_t i = row_number(line); i < line.len; i++)
	{
		if (line.ptr[i] == ' ')
			continue;
		rest = (Slice) {line.ptr + i, line.len - i};
		if ((!slice_starts_with(rest, filler) && !slice_starts_with(rest, left_out)) ||
			(i > 0 && line.ptr[i - 1] != ' '))
			return 0;
		n++;
		i += strlen(filler) - 1;
	}
	return n;
}

/* Is it what pandas prints? */
static bool
is_printed(Slice document, const MemorySource *source)
{
	LineReader lines;
	Slice line;

	lines_start(&lines, document);
	for (int n = 0; n < SAMPLE_LINES && lines_next(&lines, &line); n++)
	{
		source_poll(source);
		if (count_fillers(line) > 1)
			return true;
	}
	return false;
}

/* Finds the columns of the sheet that the lines begin. False without memory. */
static bool
find_columns(Sheet *sheet, LineReader lines, Arena *arena)
{
	Slice line;
	size_t n = 0;

	*sheet = (Sheet) {0};
	while (n == 0 && lines_next(&lines, &line) && text_trim(line).len > 0)
	{
		source_poll(arena->source);
		n = count_fillers(line);
	}
	if (n == 0 || memchr(line.ptr, '.', line.len) != NULL)
		return true;
	sheet->is_numbered = row_number(line) > 0;
	sheet->ends = arena_array(arena, n, sizeof(size_t));
	if (sheet->ends == NULL)
		return false;
	for (size_t i = 0; i < line.len; i++)
	{
		if (line.ptr[i] == 'N' && (i + 1 == line.len || line.ptr[i + 1] == ' '))
			sheet->ends[sheet->n_columns++] = i + 1;
	}
	return true;
}

/* The next cell of the row, up to the character that its column ends before; *at counts those before. */
static Slice
take_cell(Slice *rest, size_t *at, size_t end)
{
	const char *p = rest->ptr;
	Slice cell;

	for (; p < slice_end(*rest) && *at < end; (*at)++)
	{
		do
			p++;
		while (p < slice_end(*rest) && ((unsigned char) *p & 0xC0) == 0x80);
	}
	cell = slice_between(rest->ptr, p);
	*rest = slice_between(p, slice_end(*rest));
	return cell;
}

/* Writes the row with pipes around its cells; false if its columns end elsewhere. */
static bool
pipe_row(const Sheet *sheet, Slice line, char **copy, const MemorySource *source)
{
	size_t number = sheet->is_numbered && sheet->n_rows > 0 ? row_number(line) : 0;
	Slice rest = line;
	size_t at = 0;

	if (line.len < sheet->ends[sheet->n_columns - 1] || number > sheet->ends[0])
		return false;
	(void) take_cell(&rest, &at, number);
	for (size_t i = 0; i < sheet->n_columns && rest.len > 0; i++)
	{
		Slice cell = take_cell(&rest, &at, sheet->ends[i]);

		source_poll(source);
		if ((i > 0 && cell.ptr[0] != ' ') || slice_end(cell)[-1] == ' ')
			return false;
		cell = text_trim(cell);
		if (slice_is(cell, filler))
			cell.len = 0;
		memcpy(*copy, "| ", 2);
		memcpy(*copy + 2, cell.ptr, cell.len);
		*copy += 2 + cell.len;
		*(*copy)++ = ' ';
	}
	*(*copy)++ = '|';
	return rest.len == 0;
}

/* Is something of the line empty, or without a heading? */
static bool
has_filler(Slice line)
{
	for (size_t i = 0; i < line.len; i++)
	{
		Slice rest = {line.ptr + i, line.len - i};

		if (*rest.ptr == ' ' &&
			(slice_starts_with(rest, " NaN") || slice_starts_with(rest, " Unnamed: ")))
			return true;
	}
	return false;
}

/* Tells of the sheet that begins with the line, the first whose rows have numbers. */
static void
tell_once(Diagnostics *diagnostics, bool *told, int number, Slice line)
{
	if (!*told)
		diagnostics_add_line(diagnostics, DIAGNOSTIC_ROW_NUMBERS, number, line);
	*told = true;
}

/* Writes a line of the sheet; false if its columns are not seen. */
static bool
pipe_line(Sheet *sheet, Slice line, char **copy, const MemorySource *source)
{
	if (sheet->n_columns > 1)
		return pipe_row(sheet, line, copy, source);
	if (sheet->n_columns == 1)
		line = text_trim(line);
	if (slice_is(line, filler))
		return true;
	memcpy(*copy, line.ptr, line.len);
	*copy += line.len;
	return sheet->n_columns == 1 || !has_filler(line);
}

bool
pandas_piped(Slice document, Arena *arena, Diagnostics *diagnostics, Slice *piped, Refusal *refusal)
{
	Sheet sheet = {0};
	LineReader lines;
	LineReader before;
	Slice line;
	char *copy;
	char *at;
	bool told = false;

	*piped = document;
	if (!is_printed(document, arena->source))
		return true;
	copy = at =
		arena_alloc(arena, document.len > SIZE_MAX / 4 ? SIZE_MAX : GROWTH * document.len + 2);
	if (copy == NULL)
		return false;
	lines_start(&lines, document);
	for (before = lines; lines_next(&lines, &line); before = lines)
	{
		source_poll(arena->source);
		if (text_trim(line).len == 0)
			sheet = (Sheet) {0};
		else
		{
			if (sheet.n_rows == 0 && !find_columns(&sheet, before, arena))
				return false;
			if (sheet.n_rows == 0 && sheet.is_numbered)
				tell_once(diagnostics, &told, lines.number, line);
			if (!pipe_line(&sheet, line, &at, arena->source) && refusal->line == 0)
				*refusal = (Refusal) {
					lines.number, line,
					"a sheet as pandas prints it whose columns do not show; to_csv() of pandas writes what is read"};
			sheet.n_rows++;
		}
		*at++ = '\n';
	}
	*piped = slice_between(copy, at);
	return true;
}

/* The first cell of a line and what stands behind it, delimiter and all; of Markdown between pipes. */
typedef struct Numbered
{
	char delimiter; /* 0: none follows the first cell */
	Slice first;
	Slice rest;
} Numbered;

static Numbered
take_first(Slice line)
{
	Numbered numbered = {.first = {line.ptr, 0}, .rest = {line.ptr, 0}};
	const char *p = line.ptr;
	const char *end = slice_end(line);

	if (p < end && *p == '|')
		p++;
	while (p < end && (*p == ' ' || *p == '-' || *p == ':' || is_digit(*p)))
		p++;
	if (p == end || (*line.ptr == '|' ? *p != '|' : *p != ',' && *p != ';' && *p != '\t'))
		return numbered;
	numbered.delimiter = *p;
	numbered.first =
		text_trim(*p == '|' ? slice_between(line.ptr + 1, p) : slice_between(line.ptr, p));
	numbered.rest = slice_between(*p == '|' ? p : p + 1, end);
	return numbered;
}

/* Is the first cell of the line this number? */
static bool
has_number(const Numbered *line, char delimiter, size_t number)
{
	char digits[24];
	int n = snprintf(digits, sizeof(digits), "%zu", number);

	return line->delimiter == delimiter && slice_equal(line->first, (Slice) {digits, (size_t) n});
}

/* The most digits of a row's number. */
#define ROW_DIGITS_MAX 9

/*
 * Is the first cell of the line *next, or, where rows or numbers are lost, another number that
 * the line behind goes on from? Then *next is the number after it.
 */
static bool
take_number(const Numbered *line, LineReader lines, char delimiter, size_t *next)
{
	size_t number = 0;
	Slice behind;
	Numbered row;

	if (has_number(line, delimiter, *next))
	{
		++*next;
		return true;
	}
	for (size_t i = 0; i < line->first.len && i < ROW_DIGITS_MAX && is_digit(line->first.ptr[i]);
		 i++)
		number = number * 10 + (size_t) (line->first.ptr[i] - '0');
	if (!has_number(line, delimiter, number))
		return false;
	if (lines_next(&lines, &behind) && text_trim(behind).len > 0)
	{
		row = take_first(behind);
		if (!has_number(&row, delimiter, number + 1))
			return false;
	}
	*next = number + 1;
	return true;
}

/* Does a number, or a star, come first of what stands behind? */
static bool
begins_with_count(const Numbered *line)
{
	const char *start = line->delimiter == '|' ? line->rest.ptr + 1 : line->rest.ptr;
	const char *end = slice_end(line->rest);
	bool quoted = start < end && *start == '"';
	const char *stop =
		memchr(start + quoted, quoted ? '"' : line->delimiter, (size_t) (end - start) - quoted);
	CellStatus status;
	Number number;

	status = number_read(slice_between(start + quoted, stop == NULL ? end : stop), &number);
	return status != CELL_BLANK && status != CELL_INVALID;
}

/* Are the dashes of Markdown's below the headings? */
static bool
is_dashes(const Numbered *line)
{
	return line->delimiter == '|' && line->first.len > 0 && !is_digit(line->first.ptr[0]);
}

/*
 * Do the lines behind the headings have the numbers 0 and 1 first, or 0 alone? Words come
 * second: else the numbers are labels.
 */
static bool
begins_sheet(const Numbered *headings, LineReader lines)
{
	Numbered row;
	Slice line;

	if (headings->delimiter == 0 || headings->first.len > 0 || !lines_next(&lines, &line))
		return false;
	row = take_first(line);
	if (is_dashes(&row) && lines_next(&lines, &line))
		row = take_first(line);
	if (!has_number(&row, headings->delimiter, 0) || begins_with_count(&row))
		return false;
	if (!lines_next(&lines, &line) || text_trim(line).len == 0)
		return true;
	row = take_first(line);
	return has_number(&row, headings->delimiter, 1) && !begins_with_count(&row);
}

static bool
is_numbered(Slice document, const MemorySource *source)
{
	LineReader lines;
	Slice line;

	lines_start(&lines, document);
	for (int n = 0; n < SAMPLE_LINES && lines_next(&lines, &line); n++)
	{
		Numbered headings = take_first(line);

		source_poll(source);
		if (begins_sheet(&headings, lines))
			return true;
	}
	return false;
}

bool
pandas_unnumbered(Slice document, Arena *arena, Diagnostics *diagnostics, Slice *without)
{
	LineReader lines;
	Slice line;
	char *copy;
	char *at;
	char delimiter = 0; /* of the sheet at hand; 0: none is */
	size_t next = 0;
	bool drops_headings = false;
	bool told = false;

	*without = document;
	if (!is_numbered(document, arena->source))
		return true;
	copy = at = arena_alloc(arena, document.len + 1);
	if (copy == NULL)
		return false;
	lines_start(&lines, document);
	while (lines_next(&lines, &line))
	{
		Numbered numbered = take_first(line);

		source_poll(arena->source);
		if (begins_sheet(&numbered, lines))
		{
			tell_once(diagnostics, &told, lines.number, line);
			delimiter = numbered.delimiter;
			next = 0;
			drops_headings = begins_with_count(&numbered);
			line = numbered.rest;
			if (drops_headings)
				line.len = 0;
		}
		else if (delimiter != 0 && next == 0 && is_dashes(&numbered))
			line = (Slice) {numbered.rest.ptr, drops_headings ? 0 : numbered.rest.len};
		else if (delimiter != 0 && take_number(&numbered, lines, delimiter, &next))
			line = numbered.rest;
		else if (text_trim(line).len == 0)
			delimiter = 0;
		memcpy(at, line.ptr, line.len);
		at += line.len;
		*at++ = '\n';
	}
	*without = slice_between(copy, at);
	return true;
}
