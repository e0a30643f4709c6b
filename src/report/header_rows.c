/*-------------------------------------------------------------------------
 *
 * header_rows.c
 *	  Column headings that take two lines, and what may stand beside them.
 *
 *-------------------------------------------------------------------------
 */
#include "report/header_rows.h"

#include "report/ascii.h"
#include "report/headings.h"
#include "report/lines.h"
#include "report/measures.h"
#include "report/number.h"
#include "report/period.h"

/* Longest name of a dimension over the rows, with its markup. */
#define CORNER_MAX 32

/* Longest label that is said of several columns, with its markup: it is kept once for each. */
#define UPPER_LABEL_MAX ((size_t) 100)

/* The cells of a header row. */
typedef struct RowShape
{
	size_t printed;
	size_t cells;  /* up to the last label */
	size_t labels; /* of those, the ones that are not blank */
	size_t groups; /* of those, the ones that are the same as the first cell */
	size_t longest;
	Slice first;
} RowShape;

static RowShape
row_shape(Slice row, const MemorySource *source)
{
	RowShape shape = {0};
	bool more = true;
	Slice cell;
	size_t length;

	while (cells_next(&row, &more, &cell))
	{
		source_poll(source);
		if (++shape.printed == 1)
			shape.first = cell;
		length = text_trim(cell).len;
		if (length == 0)
			continue;
		if (length > shape.longest)
			shape.longest = length;
		shape.cells = shape.printed;
		shape.labels++;
		shape.groups += text_same(cell, shape.first);
	}
	return shape;
}

/* Does one label over all columns say something of each: a year, a measure, a member? */
static bool
says_something(Slice row, Arena *arena)
{
	Slice label = text_clean(row, arena);
	const Member *names[N_DIMENSIONS];
	FoldedText folded;
	Label measure;
	Period period;

	if (!text_fold(label, FOLD_BY_SOUND, &folded) || folded.n_words == 0)
		return false;
	return measure_read_words(&folded, 0, folded.n_words - 1, &measure) ||
		   period_parse(label, &period) || vocabulary_label(label, &folded, names) != 0;
}

/* "Hovedgruppe", "Alder og kjønn": what the labels below are, and they say it themselves. */
static bool
is_dimension_label(Slice cell, Arena *arena)
{
	Terms terms;

	terms_parse_section(text_clean(cell, arena), &terms);
	for (int i = 0; i < terms.n; i++)
	{
		if (terms.term[i].kind != TERM_DIMENSION)
			return false;
	}
	return terms.n > 0;
}

static size_t
append(char *out, size_t used, Slice text)
{
	if (text.len > 0)
		memcpy(out + used, text.ptr, text.len);
	return used + text.len;
}

/* Is each cell of the upper row over one of the lower, and blank where the one before it goes on? */
static bool
is_aligned(const RowShape *above, const RowShape *below)
{
	return above->printed == below->printed || above->labels < above->cells ||
		   below->labels < below->cells;
}

bool
header_rows_join(Slice upper, Slice lower, Arena *arena, Slice *joined)
{
	RowShape above = row_shape(upper, arena->source);
	RowShape below = row_shape(lower, arena->source);
	bool aligned = is_aligned(&above, &below);
	size_t used = 0;
	bool more_above = true;
	bool more_below = true;
	Slice over = {NULL, 0};
	Slice under;
	char *out;

	*joined = lower;
	if (above.cells > below.cells || above.longest > UPPER_LABEL_MAX ||
		(!aligned && below.groups != above.cells) ||
		(above.cells == 1 && below.first.len > 0 && !says_something(upper, arena)))
		return false;
	out = arena_alloc(arena, lower.len + below.cells * (above.longest + 1) + 1);
	if (out == NULL)
		return false;
	for (size_t i = 0; i < below.cells && cells_next(&lower, &more_below, &under); i++)
	{
		Slice cell;

		source_poll(arena->source);
		under = text_trim(under);
		if ((aligned || text_same(under, below.first)) && cells_next(&upper, &more_above, &cell) &&
			text_trim(cell).len > 0)
			over = is_dimension_label(cell, arena) ? (Slice){NULL, 0} : text_trim(cell);
		else if (under.len == 0)
			over = (Slice){NULL, 0};
		if (i > 0)
			out[used++] = '\t';
		used = append(out, used, over);
		if (text_same(over, under))
			continue;
		if (over.len > 0 && under.len > 0)
			out[used++] = ' ';
		used = append(out, used, under);
	}
	*joined = (Slice){out, used};
	return true;
}

/* Is the first cell blank, or a number as most are printed? Nearly all rows are seen to be none of ours by it. */
static bool
begins_with_number(Slice cells)
{
	if (cells.len == 0 || cells.ptr[0] == '\t')
		return true;
	if (cells.len > 1 && cells.ptr[0] == '*' && cells.ptr[1] == '\t')
		return true;
	/* A year has four digits in a row, which a number between blanks has not. */
	return is_digit(cells.ptr[0]) && (cells.len < 4 || !is_digit(cells.ptr[1]) ||
									  !is_digit(cells.ptr[2]) || !is_digit(cells.ptr[3]));
}

bool
header_row_has_corner(Slice label, Slice cells)
{
	bool more = true;
	Slice cell = {NULL, 0};
	FoldedText folded;
	char buffer[CORNER_MAX];

	if (begins_with_number(cells))
		return false;
	(void) cells_next(&cells, &more, &cell);
	if (!line_cell_is_heading(cell) || label.len > sizeof(buffer) || number_is_blank(label) ||
		!text_clean_into(label, buffer, sizeof(buffer), &label) ||
		!text_fold(label, FOLD_BY_SOUND, &folded) || folded.n_words != 1 ||
		vocabulary_dimension_word(text_key(&folded)) == DIM_NONE)
		return false;
	while (cells_next(&cells, &more, &cell))
	{
		if (!line_cell_is_heading(cell))
			return false;
	}
	return true;
}
