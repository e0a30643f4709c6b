/*-------------------------------------------------------------------------
 *
 * lines.c
 *	  The first stage: a document's lines, and what each one looks like.
 *
 *-------------------------------------------------------------------------
 */
#include "report/lines.h"

#include "report/ascii.h"
#include "report/number.h"
#include "report/text.h"

/* Fewer dashes than this may be a label or a cell. */
#define SEPARATOR_DASHES 3

/* Longest cell of dashes that is looked for inside markup. */
#define SEPARATOR_CELL_MAX 512

/* Does the text begin like markup? A bold word, the commonest of it, is no dashes. */
static bool
may_be_markup(Slice text)
{
	if (text.len > 3 && memcmp(text.ptr, "<b>", 3) == 0 &&
		(is_ascii_capital(text.ptr[3]) || is_digit(text.ptr[3])))
		return false;
	return text.len > 0 && text.ptr[0] != '\0' && strchr("<*\\#[& ", text.ptr[0]) != NULL;
}

void
lines_start(LineReader *reader, Slice document)
{
	bool has_lf = document.len > 0 && memchr(document.ptr, '\n', document.len) != NULL;

	reader->position = document.ptr;
	reader->end = slice_end(document);
	reader->number = 0;
	reader->line_end = '\n';
	if (!has_lf && document.len > 0 && memchr(document.ptr, '\r', document.len) != NULL)
		reader->line_end = '\r';
}

/* Counts the dashes of a text of nothing but dashes, rules, bars and white space. */
static bool
count_dashes(Slice text, size_t *dashes)
{
	const char *p = text.ptr;
	const char *end = slice_end(text);

	while (p < end)
	{
		size_t space = text_space_length(p, end);

		if (space > 0)
			p += space;
		else if (*p == '-' || *p == '_' || *p == '=')
		{
			(*dashes)++;
			p++;
		}
		else if (*p == '|' || *p == '+' || *p == ':')
			p++;
		else if (end - p >= 3 && p[0] == '\xE2' && p[1] == '\x80' && p[2] >= '\x90' &&
				 p[2] <= '\x95')
		{
			(*dashes)++;
			p += 3;
		}
		else
			return false;
	}
	return true;
}

/* Is the line, cell by cell and whatever the markup, a row of dashes? */
static bool
is_separator(Slice text)
{
	size_t dashes = 0;
	bool more = true;
	Slice cell;

	while (cells_next(&text, &more, &cell))
	{
		char buffer[SEPARATOR_CELL_MAX];

		if (count_dashes(cell, &dashes))
			continue;
		if (!may_be_markup(cell) || !text_clean_into(cell, buffer, sizeof(buffer), &cell) ||
			!count_dashes(cell, &dashes))
			return false;
	}
	return dashes >= SEPARATOR_DASHES;
}

static bool
is_year(Slice cell)
{
	int64_t value;

	cell = text_trim(cell);
	return cell.len == 4 && number_read(cell, &value) == CELL_EXACT && value >= 1900 &&
		   value <= 2199;
}

bool
line_cell_is_heading(Slice cell)
{
	int64_t value;

	return number_read(cell, &value) == CELL_INVALID || is_year(cell);
}

/*
 * A line whose first cell is empty: column labels, or the cells of a row whose
 * label was lost, or nothing. Years may be column labels.
 */
static LineKind
classify_unlabelled(Slice cells)
{
	bool more = true;
	bool any = false;
	bool all_numbers = true;
	bool all_years = true;
	Slice cell;

	while (cells_next(&cells, &more, &cell))
	{
		int64_t value;
		CellStatus status = number_read(cell, &value);

		if (status == CELL_BLANK)
			continue;
		any = true;
		all_numbers = all_numbers && status != CELL_INVALID;
		all_years = all_years && is_year(cell);
	}
	if (!any)
		return LINE_BLANK;
	return all_numbers && !all_years ? LINE_DATA : LINE_HEADER;
}

static void
classify(Line *line)
{
	const char *tab = line->text.len == 0 ? NULL : memchr(line->text.ptr, '\t', line->text.len);
	char first;

	if (tab == NULL)
	{
		Slice trimmed = text_trim(line->text);

		line->kind = trimmed.len == 0		 ? LINE_BLANK
					 : is_separator(trimmed) ? LINE_SEPARATOR
											 : LINE_TEXT;
		return;
	}
	line->label = slice_between(line->text.ptr, tab);
	line->cells = slice_between(tab + 1, line->text.ptr + line->text.len);
	line->kind = LINE_DATA;
	first = line->text.ptr[0];
	if (is_ascii_capital(first) || is_digit(first))
		return; /* nearly every row */
	if (number_is_blank(line->label))
		line->kind = classify_unlabelled(line->cells);
	if (is_separator(line->text))
		line->kind = LINE_SEPARATOR;
}

bool
lines_next(LineReader *reader, Line *line)
{
	const char *start = reader->position;
	const char *stop;

	if (start == reader->end)
		return false;
	stop = memchr(start, reader->line_end, (size_t) (reader->end - start));
	reader->position = stop == NULL ? reader->end : stop + 1;
	if (stop == NULL)
		stop = reader->end;
	if (reader->line_end == '\n' && stop > start && stop[-1] == '\r')
		stop--;
	line->text = slice_between(start, stop);
	line->number = ++reader->number;
	classify(line);
	return true;
}
