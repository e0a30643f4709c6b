/*-------------------------------------------------------------------------
 *
 * tab.c
 *	  The dialect of cells set apart by tabs: copied tables, workbooks saved as
 *	  text, some converters.  Every line with a tab is a row.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/grid.h"

#include "text/ascii.h"
#include "text/plain_number.h"

/* How much is bid for a line with a tab: a tab may also stand inside a cell of another dialect. */
#define TAB_BID 50

static int
tab_opens(LineReader ahead)
{
	Slice line;

	return lines_next(&ahead, &line) && line.len > 0 && memchr(line.ptr, '\t', line.len) != NULL
			   ? TAB_BID
			   : 0;
}

/* Takes the next cell off the row; false if none is left. */
static inline bool
take_cell(GridCells *from, Slice *cell)
{
	const char *tab;

	if (!from->more)
		return false;
	tab = from->rest.len == 0 ? NULL : memchr(from->rest.ptr, '\t', from->rest.len);
	from->more = tab != NULL;
	*cell = tab == NULL ? from->rest : slice_between(from->rest.ptr, tab);
	if (tab != NULL)
		from->rest = slice_between(tab + 1, slice_end(from->rest));
	return true;
}

/*
 * Takes a cell that is a plain number off the row; false, and nothing done, where
 * the next one is none. Of the last cells of a row, fewer than eight characters
 * are left: those before them fill the word, where the row has as many.
 */
static inline bool
take_plain_cell(GridCells *from, GridCell *cell)
{
	Slice rest = from->rest;
	const char *end = slice_end(rest);
	uint64_t word;
	size_t len;

	if (rest.len >= 8)
		word = plain_word(rest.ptr);
	else if (rest.len > 0 && end - from->row.ptr >= 8)
		word = plain_word(end - 8) >> (64 - 8 * rest.len) | (uint64_t) '\t' << (8 * rest.len);
	else
		return false;
	len = plain_word_tab(word);
	if (len == 0 || len > PLAIN_NUMBER_MAX || !plain_word_value(word, len, &cell->number.units))
		return false;
	cell->raw = (Slice) {rest.ptr, len};
	cell->number.decimals = 0;
	cell->number.maybe_thousands = false;
	cell->status = CELL_EXACT;
	from->more = len < rest.len;
	from->rest = slice_between(rest.ptr + len + (from->more ? 1 : 0), end);
	return true;
}

/* The same for a cell that is blank or a star, and not the last. */
static inline bool
take_short_cell(GridCells *from, GridCell *cell)
{
	Slice rest = from->rest;
	size_t len = rest.len > 0 && rest.ptr[0] == '*' ? 1 : 0;

	if (rest.len <= len || rest.ptr[len] != '\t')
		return false;
	cell->raw = (Slice) {rest.ptr, len};
	cell->status = len == 0 ? CELL_BLANK : CELL_SUPPRESSED;
	from->rest = slice_between(rest.ptr + len + 1, slice_end(rest));
	return true;
}

/* What has a comma inside, some programs put into quotes: "77,818". */
static inline Slice
without_quotes(Slice cell)
{
	return cell.len > 1 && cell.ptr[0] == '"' && slice_end(cell)[-1] == '"'
			   ? (Slice) {cell.ptr + 1, cell.len - 2}
			   : cell;
}

static int
tab_cells(GridCells *from, GridCell *cells, size_t stride, int n)
{
	GridCells rest = *from; /* that nobody else points at */
	int made = 0;

	while (made < n && rest.more)
	{
		GridCell *cell = (GridCell *) ((char *) cells + stride * (size_t) made++);

		if (take_plain_cell(&rest, cell) || take_short_cell(&rest, cell))
			continue;
		(void) take_cell(&rest, &cell->raw);
		cell->raw = without_quotes(cell->raw);
		grid_read_cell(cell);
	}
	*from = rest;
	return made;
}

static bool
is_blank(const GridRow *row)
{
	GridCells from = grid_cells(row);
	Slice cell;

	while (take_cell(&from, &cell))
	{
		if (!number_is_blank(cell))
			return false;
	}
	return true;
}

/* Is the first of the cells blank, or a number as most are printed: digits with blanks, or a comma, between them? */
static GridFirst
see_first(Slice cells)
{
	const char *end = slice_end(cells);
	const char *at = cells.ptr;

	if (at == end || *at == '\t')
		return FIRST_BLANK;
	if (cells.len > 1 && *at == '*' && at[1] == '\t')
		return FIRST_NUMBER;
	if (!is_digit(*at))
		return FIRST_UNSEEN;
	while (at < end && (is_digit(*at) || *at == ' ' || *at == ','))
		at++;
	if (at < end && *at != '\t')
		return FIRST_UNSEEN; /* "1. kvartal", "18-24 år", "31.01.2024" */
	/* A year has four digits in a row, which a number between blanks has not. */
	return cells.len < 4 || !is_digit(cells.ptr[1]) || !is_digit(cells.ptr[2]) ||
				   !is_digit(cells.ptr[3])
			   ? FIRST_NUMBER
			   : FIRST_UNSEEN;
}

/*
 * Does the row, whose label is quoted or empty or whose first cell is quoted, have cells
 * in quotes? They may hold tabs and line ends: another dialect reads them.
 */
static bool
has_quotes(const LineReader *lines, const GridRow *row)
{
	bool plain = is_ascii_capital(row->text.ptr[0]) || is_digit(row->text.ptr[0]);
	bool may_have = plain ? row->rest.len > 0 && row->rest.ptr[0] == '"'
						  : memchr(row->text.ptr, '"', row->text.len) != NULL;

	return may_have && csv_dialect.opens(*lines) > TAB_BID;
}

static bool
tab_next(LineReader *lines, GridRow *row)
{
	for (;;)
	{
		LineReader ahead = *lines;
		Slice text;
		const char *tab;

		if (!lines_next(&ahead, &text))
			return false;
		tab = text.len == 0 ? NULL : memchr(text.ptr, '\t', text.len);
		if (tab == NULL)
			return false;
		*row = (GridRow) {.kind = GRID_ROW,
						  .line = ahead.number,
						  .has_label = true,
						  .text = text,
						  .label = slice_between(text.ptr, tab),
						  .rest = slice_between(tab + 1, slice_end(text))};
		if (has_quotes(lines, row))
			return false;
		*lines = ahead;
		row->first = see_first(row->rest);
		/* Nearly every row. */
		if (is_ascii_capital(text.ptr[0]) || is_digit(text.ptr[0]))
			return true;
		row->has_label = !number_is_blank(row->label);
		if (grid_is_rule_row(&tab_dialect, (GridCells) {.row = text, .rest = text, .more = true}))
			row->kind = GRID_RULE;
		else if (!row->has_label && is_blank(row))
			continue;
		return true;
	}
}

/* How much text is looked through at once. */
#define BLANK_BLOCK 64
#define LOOK_AHEAD	4 /* characters that a look at one asks for */
#define POLL_BLOCKS 8192

/* Does a tab at p begin a cell that is seen by its first character not to be blank? 0 or 1. */
static inline unsigned
begins_plainly(const char *p)
{
	unsigned digit = (unsigned char) (p[1] - '0') <= 9;
	unsigned capital = (unsigned char) (p[1] - 'A') <= 'Z' - 'A';
	unsigned star = p[1] == '*';
	unsigned ends = (unsigned) (p[2] == '\t') | (unsigned) (p[2] == '\n');

	return digit | capital | (star & ends);
}

/*
 * May a cell be blank that begins within the block at p? Nearly all begin plainly.
 * The length is constant, and nothing in the loop depends on the step before, for
 * compilers that take many at once.
 */
static bool
may_hold_blank(const char *p)
{
	unsigned found = 0;

	for (int i = 0; i < BLANK_BLOCK; i++)
		found |= (unsigned) (p[i] == '\t') & ~begins_plainly(p + i);
	return found != 0;
}

/* The same of cells that do not begin with markup: a total in bold, "<b>5", is not blank. */
static bool
may_hold_blank_beside_bold(const char *p)
{
	unsigned found = 0;

	for (int i = 0; i < BLANK_BLOCK; i++)
	{
		unsigned bold = (unsigned) (p[i + 1] == '<') & (unsigned) (p[i + 3] == '>') &
						((unsigned char) (p[i + 4] - '0') <= 9);

		found |= (unsigned) (p[i] == '\t') & ~(begins_plainly(p + i) | bold);
	}
	return found != 0;
}

/* Is any cell blank of those that begin between p and limit? */
static bool
has_blank_between(const char *p, const char *limit, const char *end)
{
	while (p < limit && (p = memchr(p, '\t', (size_t) (limit - p))) != NULL)
	{
		const char *cell = ++p;

		while (p < end && *p != '\t' && *p != '\n' && *p != '\r')
			p++;
		/* two quotes around nothing are blank to another dialect */
		if (number_is_blank(slice_between(cell, p)) || *cell == '"')
			return true;
		p = cell;
	}
	return false;
}

bool
tab_may_have_blanks(Slice document, const MemorySource *source)
{
	const char *p = document.ptr;
	const char *end = slice_end(document);

	for (size_t blocks = 1; end - p >= BLANK_BLOCK + LOOK_AHEAD; blocks++, p += BLANK_BLOCK)
	{
		if (blocks % POLL_BLOCKS == 0)
			source_poll(source);
		if (may_hold_blank(p) && may_hold_blank_beside_bold(p) &&
			has_blank_between(p, p + BLANK_BLOCK, end))
			return true;
	}
	return has_blank_between(p, end, end);
}

const Dialect tab_dialect = {.name = "tab",
							 .opens = tab_opens,
							 .highest_bid = TAB_BID,
							 .next = tab_next,
							 .cells = tab_cells};
