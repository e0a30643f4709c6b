/*-------------------------------------------------------------------------
 *
 * html.c
 *	  The dialect of HTML: a page, a part of one, or a table inside Markdown.
 *
 * A row is what stands between <tr> and the next one, on however many lines.  A
 * cell that spans columns or rows is repeated in each place that it covers: so a
 * heading stands over all its columns, and a label beside all its rows.  A number
 * that spans several is the count of none of them, and is unclear.
 *
 * Everything is optional but the beginnings of tables, rows and cells.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/blocks.h"
#include "grid/html_tags.h"
#include "text/ascii.h"
#include "text/period.h"
#include "text/text.h"

/* How much is bid for a line that has a table or begins with a paragraph: more than for pipes or tabs in it. */
#define HTML_BID 90

/* Markup around the whole of a text that is longer is left out: word processors write much of it. */
#define LONG_TEXT 120

/* A block with rows, and this long, ends with its table: no more of a page is kept. */
#define BLOCK_ENOUGH 65536

/* Places that the cells of a table cover beyond their own: this, and one for each of its bytes. */
#define COVERED_MIN 1000

/* Text outside of cells, up to where it ends. */
typedef struct Run
{
	const char *start; /* NULL: none has begun */
	const char *end;
	int line;
	bool has_text;	 /* not only tags */
	HtmlKind inside; /* the tag that holds it: HTML_TEXT, HTML_BLOCK, or another for none */
} Run;

/* A cell as it is printed. */
typedef struct OwnCell
{
	Slice raw;
	uint32_t columns;
	uint32_t rows;
	bool is_heading; /* <th> */
	CellStatus status;
	bool is_year;
} OwnCell;

/* What a cell of a row above covers in a column, and in how many rows more. */
typedef struct Covered
{
	StoredCell cell;
	uint32_t rows;
} Covered;

typedef struct HtmlReader
{
	GridBlock *block;
	const MemorySource *source;
	HtmlScan scan;
	const char *start;
	const char *p;
	const char *counted; /* where the line begins, or goes on, whose number is line */
	int line;
	char line_end;
	bool done;
	Run run;

	int depth;		/* of tables in tables */
	bool is_layout; /* the innermost table has tables in its cells */
	bool has_table;
	bool in_head; /* <thead> */
	bool in_row;
	const char *table;
	bool has_rows;	 /* since its beginning, or a blank row */
	size_t covered;	 /* places so far */
	bool is_unclear; /* too many of them */

	const char *cell; /* where the open cell begins, NULL: none is open */
	OwnCell *own;	  /* the cells of the row; the last of them is the open one */
	size_t n_own;
	size_t own_room;
	int row_line;
	StoredCell *cells; /* what the row is made of */
	size_t n_cells;
	size_t cell_room;
	Covered *below; /* by column */
	size_t n_below;
	size_t below_room;
	size_t n_active; /* columns that are covered in the next row */
} HtmlReader;

/* The number of the line at p, which is not before where it was asked for last. */
static int
line_at(HtmlReader *reader, const char *p)
{
	const char *q = reader->counted;

	while (q < p && (q = memchr(q, reader->line_end, (size_t) (p - q))) != NULL)
	{
		q++;
		reader->line++;
	}
	if (p > reader->counted)
		reader->counted = p;
	return reader->line;
}

/* Is the tag at p, of that length, one that raises or lowers what is in it, or ends a line? */
static bool
is_telling_tag(const char *p, const char *end)
{
	HtmlTag tag;

	return html_tag(p, end, &tag) &&
		   (html_is(tag.name, "sup") || html_is(tag.name, "sub") || html_is(tag.name, "br"));
}

/* A long text without the tags around it. */
static Slice
without_tags_around(Slice text)
{
	text = text_trim(text);
	if (text.len <= LONG_TEXT)
		return text;
	while (text.len > 0 && text.ptr[0] == '<' && !is_telling_tag(text.ptr, slice_end(text)))
	{
		size_t tag = text_tag_length(text.ptr, slice_end(text));

		if (tag == 0)
			break;
		text = text_trim(slice_between(text.ptr + tag, slice_end(text)));
	}
	while (text.len > 0 && slice_end(text)[-1] == '>')
	{
		const char *tag = slice_end(text) - 1;

		while (tag > text.ptr && *tag != '<' && slice_end(text) - tag < LONG_TEXT)
			tag--;
		if (*tag != '<' || tag[1] != '/' || is_telling_tag(tag, slice_end(text)))
			break;
		text = text_trim(slice_between(text.ptr, tag));
	}
	return text;
}

/* Is it a link to a place in the page, "<a href="#table1">", as a list of the tables has? */
static bool
is_link_within(Slice text)
{
	HtmlTag tag;
	Slice target;

	return text.len > 0 && text.ptr[0] == '<' && html_tag(text.ptr, slice_end(text), &tag) &&
		   html_is(tag.name, "a") && html_attribute(&tag, "href", &target) &&
		   slice_starts_with(target, "#");
}

/* "Sheet 2: <em>Fylke</em>": what LibreOffice writes over each sheet of a workbook. */
static bool
is_sheet_name(Slice text)
{
	size_t i = strlen("Sheet ");

	if (!slice_starts_with(text, "Sheet "))
		return false;
	while (i < text.len && is_digit(text.ptr[i]))
		i++;
	return slice_starts_with((Slice) {text.ptr + i, text.len - i}, ": <em>");
}

/* Adds a line of text, if there is anything in it. */
static void
add_line(HtmlReader *reader, Slice text, int line)
{
	size_t dashes = 0;

	if (is_link_within(text) || is_sheet_name(text))
		return;
	text = without_tags_around(text);
	if (number_is_blank(text) || grid_is_filler(text))
		return;
	if (grid_is_rule_cell(text, &dashes) && dashes >= RULE_DASHES)
		(void) block_add_rule(reader->block, line, text);
	else
		(void) block_add_text(reader->block, line, text);
}

/* The text outside of cells has ended. */
static void
end_run(HtmlReader *reader)
{
	Run *run = &reader->run;

	if (run->has_text)
		add_line(reader, slice_between(run->start, run->end), run->line);
	run->start = NULL;
	run->has_text = false;
}

/* Adds the paragraphs of a cell that is alone in its row as lines of text. */
static void
add_lines(HtmlReader *reader, Slice text, int line)
{
	const char *start = text.ptr;
	const char *end = slice_end(text);
	HtmlTag tag;

	for (const char *p = start; p < end; p++)
	{
		p = memchr(p, '<', (size_t) (end - p));
		if (p == NULL)
			break;
		if (!html_tag(p, end, &tag) || tag.kind == HTML_INLINE || tag.kind == HTML_BREAK)
			continue;
		add_line(reader, slice_between(start, p), line);
		start = tag.after;
		p = tag.after - 1;
	}
	add_line(reader, slice_between(start, end), line);
}

static bool
is_blank(const StoredCell *cell)
{
	const Slice raw = {cell->ptr, cell->len};

	return cell->kind == STORED_FILLER || number_is_blank(raw);
}

/* Is every cell but the label what a workbook has over a column without a heading? */
static bool
are_placeholders(const HtmlReader *reader)
{
	for (size_t i = 1; i < reader->n_cells; i++)
	{
		if (!grid_is_placeholder((Slice) {reader->cells[i].ptr, reader->cells[i].len}))
			return false;
	}
	return reader->n_cells > 1;
}

/* The first cell from i on that is not blank. */
static size_t
find_printed(const HtmlReader *reader, size_t i)
{
	while (i < reader->n_cells && is_blank(&reader->cells[i]))
		i++;
	return i;
}

/* Are all cells of the row dashes? */
static bool
is_rule(const HtmlReader *reader)
{
	size_t dashes = 0;

	for (size_t i = 0; i < reader->n_cells; i++)
	{
		if (!grid_is_rule_cell((Slice) {reader->cells[i].ptr, reader->cells[i].len}, &dashes))
			return false;
	}
	return dashes >= RULE_DASHES;
}

/*
 * Adds the row that has been put together, if there is anything in it. What stands
 * alone in the first column, at the beginning of a table or below a blank row, is a line of
 * text, as in a workbook.
 */
static void
add_row(HtmlReader *reader)
{
	const OwnCell *own = reader->own;
	size_t first = find_printed(reader, 0);
	Slice text;

	if (first == reader->n_cells)
	{
		reader->has_rows = false;
		return;
	}
	if (first == 0 && (are_placeholders(reader) ||
					   (!reader->has_rows && find_printed(reader, 1) == reader->n_cells)))
	{
		add_line(reader, own[0].raw, reader->row_line);
		return;
	}
	reader->has_rows = true;
	text = slice_between(own[0].raw.ptr, slice_end(own[reader->n_own - 1].raw));
	if (is_rule(reader))
		(void) block_add_rule(reader->block, reader->row_line, text);
	else
		(void) block_add_row(reader->block, reader->row_line, text, reader->cells, reader->n_cells);
}

/* Puts a cell at the end of the row. */
static void
put(HtmlReader *reader, StoredCell cell)
{
	StoredCell *cells = array_grow(reader->source, reader->cells, sizeof(StoredCell),
								   reader->n_cells, &reader->cell_room);

	if (cells == NULL)
	{
		reader->block->exhausted = true;
		return;
	}
	reader->cells = cells;
	cells[reader->n_cells++] = cell;
}

/*
 * A place is covered by a cell that is not its own. False if there are more than a
 * table has: then spans are taken for nothing, and no cell is told by its place any more.
 */
static bool
may_cover(HtmlReader *reader)
{
	reader->is_unclear |= ++reader->covered > COVERED_MIN + (size_t) (reader->p - reader->table);
	return !reader->is_unclear && !reader->block->exhausted;
}

/* Puts what cells of rows above cover in the next columns; or, to the end of the row, in all of them. */
static void
put_covered(HtmlReader *reader, bool to_end)
{
	while (reader->n_active > 0 && reader->n_cells < reader->n_below)
	{
		Covered *covered = &reader->below[reader->n_cells];
		StoredCell cell = covered->cell;

		if ((covered->rows == 0 && !to_end) || !may_cover(reader))
			return;
		if (covered->rows == 0)
			cell = (StoredCell) {slice_end(reader->own[reader->n_own - 1].raw), 0, STORED_PRINTED};
		else if (--covered->rows == 0)
			reader->n_active--;
		put(reader, cell);
	}
}

/* The cell covers the column in further rows. */
static void
cover_below(HtmlReader *reader, size_t column, StoredCell cell, uint32_t rows)
{
	while (reader->n_below <= column)
	{
		Covered *below = array_grow(reader->source, reader->below, sizeof(Covered), reader->n_below,
									&reader->below_room);

		if (below == NULL)
		{
			reader->block->exhausted = true;
			return;
		}
		reader->below = below;
		below[reader->n_below++] = (Covered) {.rows = 0};
	}
	reader->n_active += reader->below[column].rows == 0;
	reader->below[column] = (Covered) {cell, rows};
}

static StoredCell
store(const OwnCell *own)
{
	StoredCell stored = stored_cell(own->raw);

	if (grid_is_filler(own->raw))
		stored.kind = STORED_FILLER;
	return stored;
}

static bool
is_number(const OwnCell *own)
{
	return own->status != CELL_INVALID && own->status != CELL_BLANK;
}

/* Reads what the cells of the row print; how many are not blank. */
static size_t
read_own(HtmlReader *reader)
{
	size_t n = 0;

	for (size_t i = 0; i < reader->n_own; i++)
	{
		OwnCell *own = &reader->own[i];
		Number number = {0};

		own->status = grid_is_filler(own->raw) ? CELL_BLANK : number_read(own->raw, &number);
		own->is_year = own->status == CELL_EXACT && number.units >= PERIOD_FIRST_BARE_YEAR &&
					   number.units <= PERIOD_LAST_BARE_YEAR;
		n += own->status != CELL_BLANK;
	}
	return n;
}

/*
 * Are the cells of the row headings? None but its first is a number; years are
 * headings where tags say so, or where there are several and nothing else.
 */
static bool
is_heading_row(const HtmlReader *reader, size_t printed)
{
	bool years = printed > 2 || reader->own[0].status == CELL_BLANK;

	for (size_t i = 1; i < reader->n_own; i++)
	{
		const OwnCell *own = &reader->own[i];

		if (is_number(own) && !own->is_heading && !reader->in_head && !(years && own->is_year))
			return false;
	}
	return printed > 1 || reader->own[0].status == CELL_BLANK;
}

/*
 * Puts a cell in all columns that it covers. The first of a row of headings, and a
 * cell that is alone in its row and no heading, stand only once.
 */
static void
put_own(HtmlReader *reader, const OwnCell *own, bool is_heading, bool is_alone)
{
	size_t column = reader->n_cells;
	StoredCell cell = store(own);
	StoredCell copy = cell;
	StoredCell below = cell;

	if (is_number(own) && !is_heading && own->columns > 1)
		copy.kind = STORED_UNCLEAR;
	if (is_number(own) && !is_heading && column > 0 && (own->columns > 1 || own->rows > 1))
		cell.kind = copy.kind = below.kind = STORED_UNCLEAR;
	if (reader->is_unclear && cell.kind == STORED_PRINTED && own->status != CELL_BLANK &&
		column > 0)
		cell.kind = STORED_UNCLEAR;
	if (column == 0 ? is_alone || is_heading : is_alone && !is_heading)
		copy.len = 0;
	if (is_heading && column == 0)
		below.len = 0;
	for (uint32_t i = 0; i < own->columns && (i == 0 || may_cover(reader)); i++)
	{
		put(reader, i == 0 ? cell : copy);
		if (own->rows > 1 && !reader->is_unclear)
			cover_below(reader, column + i, i == 0 ? below : copy, own->rows - 1);
	}
}

/* Puts the row together where cells span rows or columns. */
static void
put_spanned(HtmlReader *reader)
{
	size_t printed = read_own(reader);
	bool is_heading = is_heading_row(reader, printed);

	if (printed == 1 && reader->own[0].status != CELL_BLANK && reader->own[0].columns > 1)
	{
		/* "Menn", over the whole of the table. */
		add_line(reader, reader->own[0].raw, reader->row_line);
		return;
	}
	for (size_t i = 0; i < reader->n_own && !reader->block->exhausted; i++)
	{
		put_covered(reader, false);
		put_own(reader, &reader->own[i], is_heading, printed == 1);
	}
	put_covered(reader, true);
	add_row(reader);
}

/* Are the cells of the row in their own places, and nowhere else? */
static bool
is_plain(const HtmlReader *reader)
{
	for (size_t i = 0; i < reader->n_own; i++)
	{
		if (reader->own[i].columns > 1 || reader->own[i].rows > 1)
			return false;
	}
	return reader->n_active == 0 && !reader->is_unclear;
}

static void
end_cell(HtmlReader *reader, const char *end)
{
	if (reader->cell != NULL)
		reader->own[reader->n_own - 1].raw = without_tags_around(slice_between(reader->cell, end));
	reader->cell = NULL;
}

/* A row without cells of its own: what covers it has come one row further down. */
static void
pass_row(HtmlReader *reader)
{
	for (size_t i = 0; i < reader->n_below && reader->n_active > 0 && may_cover(reader); i++)
	{
		if (reader->below[i].rows > 0 && --reader->below[i].rows == 0)
			reader->n_active--;
	}
}

static void
end_row(HtmlReader *reader)
{
	end_cell(reader, reader->p);
	source_poll(reader->source);
	reader->n_cells = 0;
	if (reader->n_own == 0)
	{
		if (reader->in_row)
			pass_row(reader);
	}
	else if (!is_plain(reader))
		put_spanned(reader);
	else if (reader->n_own == 1)
		add_lines(reader, reader->own[0].raw, reader->row_line);
	else
	{
		for (size_t i = 0; i < reader->n_own && !reader->block->exhausted; i++)
			put(reader, store(&reader->own[i]));
		if (!reader->block->exhausted)
			add_row(reader);
	}
	reader->n_own = 0;
	reader->in_row = false;
}

/* The rows of a group are over, and so is what its cells cover. */
static void
end_group(HtmlReader *reader)
{
	end_row(reader);
	reader->in_head = false;
	reader->n_below = reader->n_active = 0;
}

static void
begin_cell(HtmlReader *reader, const HtmlTag *tag)
{
	OwnCell *own;

	end_cell(reader, reader->p);
	own =
		array_grow(reader->source, reader->own, sizeof(OwnCell), reader->n_own, &reader->own_room);
	if (own == NULL)
	{
		reader->block->exhausted = true;
		return;
	}
	reader->own = own;
	if (reader->n_own == 0)
		reader->row_line = line_at(reader, reader->p);
	own[reader->n_own++] = (OwnCell) {.columns = html_span(tag, "colspan"),
									  .rows = html_span(tag, "rowspan"),
									  .is_heading = html_is(tag->name, "th")};
	reader->in_row = true;
	reader->cell = tag->after;
}

/* "# Fylke": a heading of Markdown, which stands in no table. */
static bool
is_markdown_heading(const char *p, const char *end)
{
	size_t signs = 0;

	while (p + signs < end && signs < 7 && p[signs] == '#')
		signs++;
	return signs > 0 && signs < 7 && p + signs < end && p[signs] == ' ';
}

/* Does a heading of Markdown begin a line of the text? */
static bool
has_markdown_heading(const HtmlReader *reader, const char *p, const char *end)
{
	while (p < end && (p = memchr(p, '#', (size_t) (end - p))) != NULL)
	{
		if (p[-1] == reader->line_end && is_markdown_heading(p, reader->scan.end))
			return true;
		while (p < end && *p == '#')
			p++;
	}
	return false;
}

/* Has the table that begins before p a table in a cell? Looks no further than to the next table. */
static bool
has_inner_table(HtmlReader *reader, const char *p)
{
	HtmlScan *scan = &reader->scan;
	bool in_cell = false;

	while (p < scan->end)
	{
		const char *before = p;
		HtmlTag tag;
		Slice inside;

		p = memchr(p, '<', (size_t) (scan->end - p));
		if (p == NULL || has_markdown_heading(reader, before, p))
			return false;
		if (html_comment(scan, p, &inside, &p))
			continue;
		if (!html_tag(p, scan->end, &tag))
		{
			p++;
			continue;
		}
		if (tag.kind == HTML_TABLE)
			return in_cell && !tag.ends;
		if (tag.kind == HTML_CELL)
			in_cell = !tag.ends;
		else if (tag.kind == HTML_ROW || tag.kind == HTML_GROUP)
			in_cell = false;
		p = tag.kind == HTML_SKIPPED ? html_skip(scan, &tag) : tag.after;
	}
	return false;
}

static void
begin_table(HtmlReader *reader, const HtmlTag *tag)
{
	end_group(reader);
	if (reader->depth == 0 || reader->is_layout)
		reader->depth++;
	reader->is_layout = tag != NULL && has_inner_table(reader, tag->after);
	reader->table = reader->p;
	reader->covered = 0;
	reader->is_unclear = false;
	reader->has_table = true;
	reader->has_rows = false;
}

static void
end_table(HtmlReader *reader)
{
	end_group(reader);
	if (reader->depth > 0)
		reader->depth--;
	reader->is_layout = reader->depth > 0;
}

/* Takes a tag that tables are made of. */
static void
take_table_tag(HtmlReader *reader, const HtmlTag *tag)
{
	if (tag->kind == HTML_TABLE)
	{
		if (tag->ends)
			end_table(reader);
		else
			begin_table(reader, tag);
		return;
	}
	if (reader->is_layout)
	{
		reader->run.inside = tag->kind == HTML_CELL && !tag->ends ? HTML_TEXT : HTML_INLINE;
		return;
	}
	if (reader->depth == 0 && tag->ends)
		return;
	if (reader->depth == 0)
		begin_table(reader, NULL);
	if (tag->kind == HTML_GROUP)
	{
		end_group(reader);
		reader->in_head = !tag->ends && html_is(tag->name, "thead");
	}
	else if (tag->kind == HTML_ROW)
	{
		end_row(reader);
		reader->in_row = !tag->ends;
	}
	else if (tag->ends)
		end_cell(reader, reader->p);
	else
		begin_cell(reader, tag);
}

static void
take_tag(HtmlReader *reader, const HtmlTag *tag)
{
	Run *run = &reader->run;

	if (tag->kind == HTML_SKIPPED)
	{
		reader->p = html_skip(&reader->scan, tag);
		return;
	}
	if (reader->cell == NULL && tag->kind == HTML_INLINE)
	{
		if (run->start == NULL)
			run->start = reader->p;
		run->end = tag->after;
	}
	else if (tag->kind >= HTML_TABLE)
	{
		end_run(reader);
		run->inside = HTML_INLINE;
		take_table_tag(reader, tag);
	}
	else if (reader->cell == NULL)
	{
		end_run(reader);
		if (tag->kind != HTML_BREAK)
			run->inside = tag->ends ? HTML_INLINE : tag->kind;
	}
	reader->p = tag->after;
}

/* What a comment says of a page's header, as Azure writes it: PageHeader="Deltakere i ..." */
static void
take_comment(HtmlReader *reader, Slice inside)
{
	static const char key[] = "PageHeader=\"";

	inside = text_trim(inside);
	if (reader->cell != NULL || !slice_starts_with(inside, key) || !slice_ends_with(inside, "\"") ||
		inside.len <= sizeof(key))
		return;
	end_run(reader);
	end_row(reader);
	add_line(reader, slice_between(inside.ptr + sizeof(key) - 1, slice_end(inside) - 1),
			 line_at(reader, inside.ptr));
}

/* Takes text up to the next tag or line end. */
static void
take_text(HtmlReader *reader)
{
	const char *start = reader->p;
	const char *p = start + 1;
	Slice text;

	while (p < reader->scan.end && *p != '<' && *p != reader->line_end)
		p++;
	reader->p = p;
	if (reader->cell != NULL)
		return;
	text = text_trim(slice_between(start, p));
	if (text.len == 0)
		return;
	if (reader->n_own > 0)
	{
		/* Between cells: nobody knows what it is, but the cell before is not what it seems. */
		reader->cell = reader->own[reader->n_own - 1].raw.ptr;
		return;
	}
	if (reader->run.start == NULL)
		reader->run.start = text.ptr;
	if (!reader->run.has_text)
		reader->run.line = line_at(reader, text.ptr);
	reader->run.has_text = true;
	reader->run.end = slice_end(text);
}

/* The first line at or after p that is not blank. */
static const char *
skip_blank_lines(const char *p, const char *end, char line_end)
{
	const char *line = p;

	while (p < end)
	{
		size_t space = text_space_length(p, end);

		if (space == 0)
			return line;
		p += space;
		if (p[-1] == line_end)
			line = p;
	}
	return end;
}

/* Does a line at p begin with a block of HTML, or hold a table? */
static bool
begins_html(const char *p, const char *end, char line_end)
{
	const char *stop = p == end ? NULL : memchr(p, line_end, (size_t) (end - p));
	bool at_start = true;

	if (stop == NULL)
		stop = end;
	while (p < stop)
	{
		size_t space = text_space_length(p, stop);

		if (space == 0 && *p == '<')
		{
			HtmlKind kind = html_kind(p, stop);
			size_t length;

			if (kind >= HTML_TABLE)
				return true;
			if (at_start && (kind > HTML_BREAK || (stop - p > 1 && (p[1] == '!' || p[1] == '?'))))
				return true;
			length = kind == HTML_INLINE ? text_tag_length(p, stop) : 0;
			at_start &= length > 0;
			space = length;
		}
		else if (space == 0)
			at_start = false;
		p += space > 0 ? space : 1;
		if (!at_start)
		{
			p = p < stop ? memchr(p, '<', (size_t) (stop - p)) : NULL;
			if (p == NULL)
				return false;
		}
	}
	return false;
}

/* Takes a line end: the end of a text, and of the block where nothing of HTML follows. */
static void
take_line_end(HtmlReader *reader)
{
	Run *run = &reader->run;
	const char *end = reader->scan.end;
	const char *p = ++reader->p;
	const char *next;

	if (reader->depth > 0 && is_markdown_heading(p, end))
	{
		end_run(reader);
		end_group(reader);
		reader->depth = 0;
		reader->is_layout = false;
	}
	if (reader->cell != NULL)
		return;
	next = skip_blank_lines(p, end, reader->line_end);
	if (next == p && (run->has_text ? run->inside == HTML_TEXT || run->inside == HTML_BLOCK
									: run->inside == HTML_TEXT))
		return; /* goes on */
	end_run(reader);
	run->inside = HTML_INLINE;
	reader->p = next;
	reader->done =
		reader->depth == 0 && !reader->scan.open_comment && reader->scan.open_skipped == 0 &&
		(!begins_html(next, end, reader->line_end) ||
		 (reader->has_table && reader->block->n_rows > 0 && next - reader->start >= BLOCK_ENOUGH));
	if (reader->done)
		reader->p = p;
}

/* At a glance: may a comment or declaration begin at p? */
static bool
begins_comment(const char *p, const char *end)
{
	return end - p > 1 && *p == '<' && (p[1] == '!' || p[1] == '?');
}

static void
step(HtmlReader *reader)
{
	const char *p = reader->p;
	HtmlTag tag;
	Slice inside;
	const char *after;

	if (*p == reader->line_end)
		take_line_end(reader);
	else if (begins_comment(p, reader->scan.end) && html_comment(&reader->scan, p, &inside, &after))
	{
		take_comment(reader, inside);
		reader->p = after;
	}
	else if (*p == '<' && html_tag(p, reader->scan.end, &tag))
		take_tag(reader, &tag);
	else
		take_text(reader);
}

static void
free_array(const MemorySource *source, void *array)
{
	if (array != NULL)
		source->put(source->context, array);
}

static bool
html_read(LineReader *lines, GridBlock *block)
{
	HtmlReader reader = {.block = block,
						 .source = block->arena.source,
						 .scan = {.end = lines->end},
						 .start = lines->position,
						 .p = lines->position,
						 .table = lines->position,
						 .counted = lines->position,
						 .line = lines->number + 1,
						 .line_end = lines->line_end,
						 .run.inside = HTML_INLINE};

	while (reader.p < lines->end && !reader.done && !block->exhausted && !block->arena.exhausted)
		step(&reader);
	if (!block->exhausted)
	{
		end_run(&reader);
		end_row(&reader);
	}
	lines->number = line_at(&reader, reader.p) - (reader.p[-1] == lines->line_end);
	lines->position = reader.p;
	free_array(reader.source, reader.own);
	free_array(reader.source, reader.cells);
	free_array(reader.source, reader.below);
	return true;
}

static int
html_opens(LineReader ahead)
{
	return begins_html(ahead.position, ahead.end, ahead.line_end) ? HTML_BID : 0;
}

const Dialect html_dialect = {
	.name = "html", .opens = html_opens, .highest_bid = HTML_BID, .read = html_read};
