/*-------------------------------------------------------------------------
 *
 * csv.c
 *	  The dialect of cells set apart by semicolons or commas, and of cells in quotes
 *	  whatever sets them apart: CSV as in RFC 4180, and TSV that has quotes.
 *
 * Each row tells its delimiter by itself: what workbooks call a semicolon is a comma
 * in the next table.  A comma or semicolon before a blank and a word sets nothing
 * apart: that is prose, and the name of a group.  A cell in quotes may have delimiters
 * and line ends inside; one whose quote does not close is read as it is printed.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/grid.h"

#include "text/ascii.h"
#include "text/period.h"
#include "text/text.h"
#include "words/sense.h"

/*
 * How much is bid for a row, and for one with tabs and quotes: a little more than
 * for tabs alone.
 */
#define CSV_BID		   60
#define QUOTED_TAB_BID 55

/* How far a cell in quotes is looked through for its end. */
#define QUOTED_MAX 4096

/* Most lines that a row goes on over, and rows that are looked at ahead. */
#define ROW_LINES_MAX 16
#define AHEAD_MAX	  16

static bool
is_delimiter(char c)
{
	return c == '\t' || c == ';' || c == ',';
}

/* The first character of the cell at p that is not a blank, form feed or byte-order mark. */
static const char *
skip_blanks(const char *p, const char *end)
{
	for (;;)
	{
		if (p < end && (*p == ' ' || *p == '\f'))
			p++;
		else if (end - p >= 3 && memcmp(p, "\xEF\xBB\xBF", 3) == 0)
			p += 3;
		else
			return p;
	}
}

/* Does a cell end at p, or after the blanks there? */
static bool
ends_cell(const char *p, const char *end)
{
	p = skip_blanks(p, end);
	return p == end || is_delimiter(*p) || *p == '\r' || *p == '\n';
}

/* What stands after the cell in quotes that begins at p; NULL if there is none. */
static const char *
quoted_end(const char *p, const char *end)
{
	const char *limit = end - p > QUOTED_MAX ? p + QUOTED_MAX : end;

	if (p == end || *p != '"')
		return NULL;
	for (p++; p < limit && (p = memchr(p, '"', (size_t) (limit - p))) != NULL; p += 2)
	{
		if (p + 1 == end || p[1] != '"')
			return ends_cell(p + 1, end) ? p + 1 : NULL;
	}
	return NULL;
}

/* Reads the next line, and those that it goes on to inside quotes; false at the end of the document. */
static bool
next_row(LineReader *lines, Slice *row)
{
	const char *p;
	int n = 1;

	if (!lines_next(lines, row))
		return false;
	if (row->len == 0 || memchr(row->ptr, '"', row->len) == NULL)
		return true;
	for (p = row->ptr; p < slice_end(*row); p++)
	{
		const char *quoted = quoted_end(skip_blanks(p, slice_end(*row)), lines->end);
		Slice more;

		while (quoted != NULL && quoted > slice_end(*row) && n++ < ROW_LINES_MAX &&
			   lines_next(lines, &more))
			*row = slice_between(row->ptr, slice_end(more));
		if (quoted != NULL && quoted <= slice_end(*row))
			p = quoted;
		while (p < slice_end(*row) && !is_delimiter(*p))
			p++;
	}
	return true;
}

/* Where the cell ends that begins at p: at the delimiter, or the end of the row. */
static inline const char *
cell_end(const char *p, const char *end, char delimiter)
{
	const char *found = NULL;

	if (p < end && !is_digit(*p) && !is_ascii_capital(*p))
	{
		const char *quoted = quoted_end(skip_blanks(p, end), end);

		p = quoted == NULL ? p : quoted;
	}
	if (p < end)
		found = memchr(p, delimiter, (size_t) (end - p));
	return found == NULL ? end : found;
}

/* Is the character no blank, nor a part of one, and no quote? */
static inline bool
is_plain(char c)
{
	return c > ' ' && c < 0x7F && c != '"';
}

/* The cell without blanks and quotes around it. */
static inline Slice
unquoted(Slice cell)
{
	if (cell.len > 0 && is_plain(cell.ptr[0]) && is_plain(slice_end(cell)[-1]))
		return cell;
	cell = text_trim(cell);
	if (cell.len > 1 && quoted_end(cell.ptr, slice_end(cell)) == slice_end(cell))
		cell = text_trim((Slice) {cell.ptr + 1, cell.len - 2});
	return cell;
}

/* Takes the next cell off the row. */
static inline void
take_cell(GridCells *from, GridCell *cell)
{
	const char *end = slice_end(from->rest);
	const char *stop = cell_end(from->rest.ptr, end, from->delimiter);

	cell->raw = unquoted(slice_between(from->rest.ptr, stop));
	from->more = stop < end;
	from->rest = slice_between(from->more ? stop + 1 : end, end);
	if (cell->raw.len > 0 && is_ascii_letter(cell->raw.ptr[0]) && grid_is_filler(cell->raw))
		cell->status = CELL_BLANK;
	else
		grid_read_cell(cell);
}

static int
csv_cells(GridCells *from, GridCell *cells, size_t stride, int n)
{
	GridCells rest = *from; /* that nobody else points at */
	int made = 0;

	while (made < n && rest.more)
		take_cell(&rest, (GridCell *) ((char *) cells + stride * (size_t) made++));
	*from = rest;
	return made;
}

/* All cells of a row, its label too. */
static GridCells
all_cells(Slice row, char delimiter)
{
	return (GridCells) {.row = row, .rest = row, .more = true, .delimiter = delimiter};
}

static bool
is_word(const GridCell *cell)
{
	return cell->status == CELL_INVALID && !number_is_dash(cell->raw);
}

/* Is the text the beginning of bold text that goes on: "**Menn"? */
static bool
is_inside_bold(Slice text)
{
	size_t marks = 0;

	for (size_t i = 0; i + 1 < text.len; i++)
	{
		if (text.ptr[i] == '*' && text.ptr[i + 1] == '*')
		{
			marks++;
			i++;
		}
	}
	return marks % 2 == 1 && slice_starts_with(text, "**");
}

/* Does the delimiter set cells apart in the row: is it there, and never before a blank and a word? */
static bool
sets_apart(Slice row, char delimiter)
{
	const char *end = slice_end(row);
	const char *p = cell_end(row.ptr, end, delimiter);

	if (p == end || is_inside_bold(slice_between(row.ptr, p)))
		return false;
	while (p < end)
	{
		GridCells from = all_cells(slice_between(++p, end), delimiter);
		GridCell cell;

		if (p < end && *p == ' ')
		{
			take_cell(&from, &cell);
			if (is_word(&cell))
				return false;
		}
		p = cell_end(p, end, delimiter);
	}
	return true;
}

/* Does the line begin like a row of pipes, a heading of Markdown, or like a table in HTML? */
static bool
is_of_another_dialect(Slice row)
{
	size_t name = row.len > 2 && row.ptr[1] == '/' ? 2 : 1;

	return row.ptr[0] == '|' || row.ptr[0] == '#' ||
		   (row.ptr[0] == '<' && row.len > name && (row.ptr[name] | 0x20) == 't');
}

/* What sets the cells of the row apart; 0: nothing, it is a line of text. */
static char
delimiter_of(Slice row)
{
	if (row.len == 0 || is_of_another_dialect(row))
		return 0;
	if (cell_end(row.ptr, slice_end(row), '\t') < slice_end(row))
		return '\t';
	if (memchr(row.ptr, ';', row.len) != NULL && sets_apart(row, ';'))
		return ';';
	return sets_apart(row, ',') ? ',' : 0;
}

/* Is the line one cell in quotes? */
static bool
is_quoted_line(Slice row)
{
	const char *p = skip_blanks(row.ptr, slice_end(row));

	return p < slice_end(row) && *p == '"' && unquoted(row).len + 2 <= row.len &&
		   unquoted(row).ptr > p;
}

/* "-------- 2 - Side 2": what a converter prints above each sheet of a workbook. */
static bool
is_sheet_line(Slice row)
{
	size_t i = 8;

	if (!slice_starts_with(row, "-------- "))
		return false;
	while (++i < row.len && is_digit(row.ptr[i]))
		;
	return i > 9 && slice_starts_with((Slice) {row.ptr + i, row.len - i}, " - ");
}

/* Does a row with tabs have a cell in quotes? */
static bool
has_quotes(Slice row)
{
	const char *end = slice_end(row);

	if (memchr(row.ptr, '"', row.len) == NULL)
		return false;
	for (const char *p = row.ptr; p < end; p++)
	{
		if (quoted_end(skip_blanks(p, end), end) != NULL)
			return true;
		p = cell_end(p, end, '\t');
	}
	return false;
}

/* What the cells of a row are, seen by themselves. */
typedef struct RowLook
{
	size_t cells;	/* after the label */
	size_t blank;	/* of those, at the end of the row */
	size_t numbers; /* stars among them */
	bool bare;		/* the label is blank */
	bool broken;	/* a cell of digits is not a number */
	bool splits;	/* the delimiter may stand inside a number */
	bool joined;	/* a cell, or the label, has several cells of the table inside */
} RowLook;

/* Is the word at the end of the text a number of few digits, or a star, with a blank before it? Cuts it off. */
static bool
cut_number(Slice *text)
{
	size_t len = text->len;
	size_t digits;

	while (len > 0 && (is_digit(text->ptr[len - 1]) || text->ptr[len - 1] == '*'))
		len--;
	digits = text->len - len;
	if (digits == 0 || digits > 3 || len < 2 || text->ptr[len - 1] != ' ')
		return false;
	*text = text_trim((Slice) {text->ptr, len});
	return true;
}

/*
 * Has the cell several cells of the table inside: "Menn 28 691 5", "26 60"? Some converters
 * guess where columns are. They put what they join into quotes, with a blank after it.
 */
static bool
is_joined(Slice row, const GridCell *cell)
{
	Slice text = cell->raw;
	bool padded = slice_end(row) - slice_end(text) > 1 && memcmp(slice_end(text), " \"", 2) == 0;

	return cell->status == CELL_INVALID && cut_number(&text) &&
		   (padded || cut_number(&text) || is_digit(text.ptr[0]) || text.ptr[0] == '*');
}

/* Are all characters of the text, which is not a number, such that numbers have, and is it no period, and no ages? */
static bool
is_broken(Slice text)
{
	Period period;

	if (text.len == 0 || !is_digit(text.ptr[0]))
		return false;
	for (size_t i = 0; i < text.len; i++)
	{
		if (is_ascii_letter(text.ptr[i]))
			return false;
	}
	return !period_parse(text, &period) && !is_row_label(text);
}

/* Might the first delimiter of the row be a decimal sign: "Oslo 2,2", "77 818,5"? */
static bool
may_split_number(Slice row, Slice label)
{
	Number number;
	bool plain = true;

	if (label.len == 0 || !is_digit(slice_end(label)[-1]))
		return false;
	for (size_t i = 0; i < label.len; i++)
		plain = plain && (is_digit(label.ptr[i]) || label.ptr[i] == '-');
	return !plain || number_read(row, &number) != CELL_INVALID;
}

static RowLook
look_at(Slice row, char delimiter)
{
	GridCells from = all_cells(row, delimiter);
	RowLook look = {0};
	GridCell cell;

	take_cell(&from, &cell);
	look.bare = cell.status == CELL_BLANK;
	look.joined = is_joined(row, &cell);
	/* Quotes around it stand between it and the delimiter. */
	look.splits = delimiter == ',' && slice_end(cell.raw) + 1 == from.rest.ptr &&
				  may_split_number(row, cell.raw);
	while (from.more)
	{
		take_cell(&from, &cell);
		look.cells++;
		look.blank = cell.status == CELL_BLANK ? look.blank + 1 : 0;
		look.numbers += cell.status != CELL_BLANK && !is_word(&cell);
		look.broken = look.broken || (cell.status == CELL_INVALID && is_broken(cell.raw));
		look.joined = look.joined || is_joined(row, &cell);
	}
	return look;
}

/* Is it a row of a table whatever stands around it: filled up with blank cells, or a label and numbers? */
static bool
is_row_by_itself(const RowLook *look)
{
	if (look->broken || look->joined)
		return false;
	return look->blank > 1 || (look->bare ? look->cells > 1 : look->numbers > 0 && !look->splits);
}

/* Does a table begin with the row, as it looks or as those below do? */
static bool
begins_table(Slice row, char delimiter, LineReader ahead)
{
	RowLook first = look_at(row, delimiter);

	if (is_row_by_itself(&first))
		return true;
	if (first.numbers > 0 || first.broken || first.joined)
		return false;
	for (int i = 0; i < AHEAD_MAX && next_row(&ahead, &row); i++)
	{
		RowLook next;

		if (text_trim(row).len == 0)
			continue;
		if (delimiter_of(row) != delimiter)
			return false;
		next = look_at(row, delimiter);
		if (next.cells == first.cells && next.numbers > 0 && !next.broken &&
			(first.blank == 0 || !next.splits))
			return true;
	}
	return false;
}

/* At a glance: can the line have cells, or be one? */
static bool
may_have_cells(Slice line)
{
	return line.len > 0 &&
		   (memchr(line.ptr, ',', line.len) != NULL || memchr(line.ptr, ';', line.len) != NULL ||
			memchr(line.ptr, '"', line.len) != NULL || is_sheet_line(line));
}

static int
csv_opens(LineReader ahead)
{
	LineReader start = ahead;
	Slice row;
	char delimiter;

	if (!lines_next(&start, &row) || !may_have_cells(row) || !next_row(&ahead, &row))
		return 0;
	delimiter = delimiter_of(row);
	if (delimiter == 0)
		return is_quoted_line(row) || is_sheet_line(row) ? CSV_BID : 0;
	if (delimiter == '\t')
		return has_quotes(row) ? QUOTED_TAB_BID : 0;
	return begins_table(row, delimiter, ahead) ? CSV_BID : 0;
}

/* "a,b,c,d": what a converter calls the columns of a sheet that it knows no names of. */
static bool
are_letters(const GridRow *row)
{
	GridCells from = grid_cells(row);
	GridCell cell;

	if (!slice_is(row->label, "a"))
		return false;
	for (char letter = 'b'; from.more && letter <= 'z'; letter++)
	{
		take_cell(&from, &cell);
		if (cell.raw.len != 1 || cell.raw.ptr[0] != letter)
			return false;
	}
	return true;
}

static bool
is_blank(const GridRow *row)
{
	GridCells from = grid_cells(row);
	GridCell cell;

	while (from.more)
	{
		take_cell(&from, &cell);
		if (cell.status != CELL_BLANK)
			return false;
	}
	return true;
}

/* Is the first of the cells blank, or a number and no year? */
static GridFirst
see_first(const GridRow *row)
{
	GridCells from = grid_cells(row);
	GridCell cell;

	take_cell(&from, &cell);
	if (cell.status == CELL_BLANK)
		return FIRST_BLANK;
	return cell.status != CELL_INVALID && cell.raw.len != 4 && cell.raw.len != 6 ? FIRST_NUMBER
																				 : FIRST_UNSEEN;
}

/* Reads a row that has cells; false if all are blank, or say nothing. */
static bool
read_cells(Slice text, char delimiter, GridRow *row)
{
	const char *stop = cell_end(text.ptr, slice_end(text), delimiter);

	row->kind = GRID_ROW;
	row->delimiter = delimiter;
	row->label = unquoted(slice_between(text.ptr, stop));
	row->rest = slice_between(stop + 1, slice_end(text));
	row->has_label = !grid_is_filler(row->label) && !number_is_blank(row->label);
	row->first = see_first(row);
	if (row->has_label && (is_ascii_capital(row->label.ptr[0]) || is_digit(row->label.ptr[0])))
		return true; /* nearly every row */
	if (grid_is_rule_row(&csv_dialect, all_cells(row->text, row->delimiter)))
		row->kind = GRID_RULE;
	if (row->has_label)
		return !are_letters(row);
	return row->first == FIRST_NUMBER || !is_blank(row);
}

/* The line has no cells, or nothing can tell its cells apart. False if it is none of the dialect. */
static bool
read_line(Slice text, char delimiter, GridRow *row)
{
	row->kind = is_sheet_line(text) ? GRID_RULE : GRID_TEXT;
	if (is_quoted_line(text))
		row->text = unquoted(text);
	return delimiter == '\t' || row->kind == GRID_RULE || is_quoted_line(text);
}

/* At a glance: may the row have several cells in one? Each has a number or star after a blank. */
static bool
may_be_joined(Slice row, char delimiter)
{
	const char *end = slice_end(row);
	const char *stop = cell_end(row.ptr, end, delimiter);
	const char *blank = row.ptr;

	if ((stop == row.ptr || (!is_digit(stop[-1]) && stop[-1] != '*')) &&
		memchr(row.ptr, '"', row.len) == NULL)
		return false;
	while ((blank = memchr(blank, ' ', (size_t) (end - blank))) != NULL && ++blank < end)
	{
		if (is_digit(*blank) || *blank == '*')
			return true;
	}
	return false;
}

static bool
csv_next(LineReader *lines, GridRow *row)
{
	for (;;)
	{
		LineReader ahead = *lines;
		Slice text;
		char delimiter;

		if (!next_row(&ahead, &text))
			return false;
		*row = (GridRow) {.line = lines->number + 1, .text = text};
		delimiter = delimiter_of(text);
		if (delimiter == 0 || (may_be_joined(text, delimiter) && look_at(text, delimiter).joined))
		{
			if (!read_line(text, delimiter, row))
				return false;
			*lines = ahead;
			if (row->text.len > 0)
				return true;
			continue;
		}
		*lines = ahead;
		if (read_cells(text, delimiter, row))
			return true;
	}
}

const Dialect csv_dialect = {.name = "csv",
							 .opens = csv_opens,
							 .highest_bid = CSV_BID,
							 .is_kept = true,
							 .next = csv_next,
							 .cells = csv_cells};
