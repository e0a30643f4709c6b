/*-------------------------------------------------------------------------
 *
 * grid.c
 *	  The first stage: a document as rows of cells and lines of text.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/grid.h"

#include <limits.h>

#include "grid/flow.h"
#include "text/ascii.h"
#include "text/text.h"

const Dialect *const dialects[] = {&tab_dialect,  &pipe_dialect,  &grid_table_dialect,
								   &csv_dialect,  &html_dialect,  &columns_dialect,
								   &flow_dialect, &lines_dialect, NULL};

/* Longest cell of dashes that is looked for inside markup. */
#define RULE_CELL_MAX 512

/* Cells that are made at once only to be counted. */
#define COUNTED_AT_ONCE 64

void
grid_start(GridReader *reader, Slice document, GridBlocks *blocks, const MemorySource *source)
{
	*blocks = (GridBlocks) {.source = source,
							.known.source = source,
							.seen.source = source,
							.document = document,
							.keep = document.len <= SHORT_DOCUMENT};
	grid_start_again(reader, blocks);
}

void
grid_start_again(GridReader *reader, GridBlocks *blocks)
{
	if (!blocks->keep)
		known_texts_release(&blocks->seen); /* blocks that are read again see the same */
	*reader = (GridReader) {.blocks = blocks, .source = blocks->source};
	lines_start(&reader->lines, blocks->document);
}

static void
free_block(const MemorySource *source, GridBlock *block)
{
	arena_release(&block->arena);
	if (block->rows != NULL)
		source->put(source->context, block->rows);
	source->put(source->context, block);
}

/* Gives back the first of the blocks. */
static void
forget_first(GridBlocks *blocks)
{
	GridBlock *block = blocks->first;

	blocks->first = block->next;
	if (block->next != NULL)
		block->next->before = NULL;
	if (blocks->recent == block)
		blocks->recent = NULL;
	blocks->dialect = block->table;
	blocks->columns = block->columns;
	free_block(blocks->source, block);
}

void
grid_forget_before(GridBlocks *blocks, int line)
{
	while (blocks->first != NULL && blocks->first->after.number < line)
		forget_first(blocks);
}

void
grid_release(GridBlocks *blocks)
{
	while (blocks->first != NULL)
		forget_first(blocks);
	if (blocks->no_blocks != NULL)
		blocks->source->put(blocks->source->context, blocks->no_blocks);
	blocks->no_blocks = NULL;
	known_texts_release(&blocks->known);
	flow_forget(blocks->flow, blocks->source);
	blocks->flow = NULL;
	known_texts_release(&blocks->seen);
}

bool
grid_count_dashes(Slice text, size_t *dashes)
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

/* Does the text begin like markup? A bold word, the commonest of it, is no dashes. */
static bool
may_be_markup(Slice text)
{
	if (text.len > 3 && memcmp(text.ptr, "<b>", 3) == 0 &&
		(is_ascii_capital(text.ptr[3]) || is_digit(text.ptr[3])))
		return false;
	return text.len > 0 && text.ptr[0] != '\0' && strchr("<*\\#[& ", text.ptr[0]) != NULL;
}

bool
grid_is_rule_cell(Slice text, size_t *dashes)
{
	char buffer[RULE_CELL_MAX];

	return grid_count_dashes(text, dashes) ||
		   (may_be_markup(text) && text_clean_into(text, buffer, sizeof(buffer), &text) &&
			grid_count_dashes(text, dashes));
}

bool
grid_is_rule_row(const Dialect *dialect, GridCells all)
{
	size_t dashes = 0;
	GridCell cell;

	while (all.more)
	{
		(void) dialect->cells(&all, &cell, sizeof(cell), 1);
		if (!grid_is_rule_cell(cell.raw, &dashes))
			return false;
	}
	return dashes >= RULE_DASHES;
}

/* Does the text begin with the prefix, and go on with digits and nothing else? */
static bool
is_numbered(Slice text, const char *prefix)
{
	size_t length;

	if (text.len == 0 || text.ptr[0] != prefix[0])
		return false;
	length = strlen(prefix);
	return slice_starts_with(text, prefix) &&
		   slice_is_digits((Slice) {text.ptr + length, text.len - length});
}

bool
grid_is_placeholder(Slice cell)
{
	return is_numbered(cell, "Unnamed: ") || is_numbered(cell, "Col");
}

bool
grid_is_filler(Slice cell)
{
	return slice_is(cell, "NaN") || slice_is(cell, "nan") || grid_is_placeholder(cell);
}

/* Is the part inside the text? */
static bool
is_within(Slice part, Slice text)
{
	return (uintptr_t) part.ptr >= (uintptr_t) text.ptr &&
		   (uintptr_t) slice_end(part) <= (uintptr_t) slice_end(text);
}

void
grid_widen_label(GridRow *row, int n, Arena *arena)
{
	GridCells from = grid_cells(row);
	bool begun = row->has_label;
	GridCell cell;

	for (int i = 0; i < n && from.more; i++)
	{
		(void) grid_make_cells(row, &from, &cell, 1);
		if (cell.status == CELL_BLANK)
			continue;
		/* A blank cell in front stays part of a label that is all that tells where it begins. */
		if ((begun || row->stored == NULL) && row->delimiter == 0 &&
			is_within(row->label, row->text) && is_within(cell.raw, row->text))
			row->label = slice_between(row->label.ptr, slice_end(cell.raw));
		else
			row->label = begun ? arena_join(arena, row->label, cell.raw) : cell.raw;
		begun = true;
	}
	row->has_label = begun;
	row->first = FIRST_UNSEEN;
	row->rest = from.rest;
}

size_t
grid_count(const GridRow *row, const MemorySource *source)
{
	GridCells from = grid_cells(row);
	GridCell cells[COUNTED_AT_ONCE];
	size_t count = 0;

	while (from.more)
	{
		source_poll(source);
		count += (size_t) grid_make_cells(row, &from, cells, COUNTED_AT_ONCE);
	}
	return count;
}

/*
 * What the dialect of commas bids, which looks far ahead: each line is asked about for those
 * before it, too.
 */
static int
csv_bid(GridBlocks *blocks, LineReader lines)
{
	KeptBid *kept = &blocks->csv_bids[(unsigned) lines.number % BIDS_KEPT];

	if (kept->start != lines.position)
		*kept = (KeptBid) {lines.position, csv_dialect.opens(lines)};
	return kept->bid;
}

/* How far a row is near: over so many lines that are not blank. */
#define NEAR_LINES 6

/*
 * Is a row near that has tabs, commas or semicolons between its cells? The lines before it are
 * its headings then. A blank before a tab is how some converters print what only stands apart.
 */
static bool
is_near_marks(GridBlocks *blocks, LineReader ahead)
{
	LineReader at = ahead;
	Slice line;

	for (int n = 0; n < NEAR_LINES && lines_next(&ahead, &line); at = ahead)
	{
		const char *tab;

		if (line.len == 0)
			continue;
		tab = memchr(line.ptr, '\t', line.len);
		if (tab != NULL)
			return tab == line.ptr || tab[-1] != ' ';
		if ((memchr(line.ptr, ',', line.len) != NULL || memchr(line.ptr, ';', line.len) != NULL) &&
			csv_bid(blocks, at) > 0)
			return true;
		n += text_trim(line).len > 0;
	}
	return false;
}

/* Is the next line empty, but for white space that sets nothing apart? */
static bool
is_empty_line(const LineReader *lines)
{
	const char *p = lines->position;

	while (p < lines->end && *p != lines->line_end && *p != '\t')
	{
		size_t space = text_space_length(p, lines->end);

		if (space == 0)
			return false;
		p += space;
	}
	return p == lines->end || *p == lines->line_end;
}

/* Is the next line a part of one of the document's? It was flowed text. */
static bool
is_part_of_line(LineReader lines)
{
	Slice line;

	return lines.goes_on || (lines_next(&lines, &line) && lines.goes_on);
}

/*
 * Of the dialects that bid less than limit for the next line, the highest bidder; NULL where there
 * is none. No block begins with an empty line.
 */
static const Dialect *
highest_bidder(const GridReader *reader, int *limit)
{
	const LineReader *lines = &reader->lines;
	const Dialect *highest = NULL;
	bool is_blank = is_empty_line(lines);
	bool is_part = !is_blank && is_part_of_line(*lines);
	bool near_marks = !is_blank && is_near_marks(reader->blocks, *lines);
	int most = 0;

	for (int i = 0; !is_blank && dialects[i] != NULL; i++)
	{
		bool is_asked =
			dialects[i]->highest_bid > most &&
			(is_part ? dialects[i] == &flow_dialect : !(near_marks && dialects[i]->by_blanks));
		int bid = 0;

		if (is_asked)
			bid = dialects[i] == &csv_dialect ? csv_bid(reader->blocks, *lines)
											  : dialects[i]->opens(*lines);

		if (bid > most && bid < *limit)
		{
			most = bid;
			highest = dialects[i];
		}
	}
	*limit = most;
	return highest;
}

/*
 * The last block that does not begin behind the next line, NULL where none does: what has
 * been read by another copy is not read again. It is looked for from the one that was asked for last.
 */
static GridBlock *
find_block(const GridReader *reader)
{
	const char *position = reader->lines.position;
	GridBlocks *blocks = reader->blocks;
	GridBlock *block = blocks->recent == NULL ? blocks->first : blocks->recent;

	while (block != NULL && block->next != NULL && block->next->start <= position)
		block = block->next;
	while (block != NULL && block->start > position)
		block = block->before;
	blocks->recent = block;
	return block;
}

/* Puts a block behind another one; NULL: before all. */
static void
link_block(GridBlocks *blocks, GridBlock *before, GridBlock *block)
{
	block->before = before;
	block->next = before == NULL ? blocks->first : before->next;
	if (before == NULL)
		blocks->first = block;
	else
		before->next = block;
	if (block->next != NULL)
		block->next->before = block;
}

/* Reads all rows of the block; false where there is none after all. */
static bool
read_rows(GridBlock *block)
{
	if (block->dialect->read != NULL)
		return block->dialect->read(&block->after, block);
	block_keep_rows(&block->after, block);
	return true;
}

/* Is the dialect's block read as a whole, and not row by row? */
static bool
is_read_whole(const GridReader *reader, const Dialect *dialect)
{
	return dialect->next == NULL || (dialect->is_kept && reader->blocks->keep);
}

/* Reads the dialect's block that begins with the next line; NULL where there is none after all, or no memory. */
static const GridBlock *
read_block(GridReader *reader, GridBlock *before, const Dialect *dialect)
{
	const MemorySource *source = reader->source;
	GridBlock *block = source->get(source->context, sizeof(GridBlock));
	const Dialect *table = before != NULL ? before->table : reader->blocks->dialect;
	int columns = before != NULL ? before->columns : reader->blocks->columns;

	if (block == NULL)
	{
		reader->blocks->exhausted = true;
		return NULL;
	}
	*block = (GridBlock) {.dialect = dialect,
						  .start = reader->lines.position,
						  .after = reader->lines,
						  .known = &reader->blocks->known,
						  .flow = &reader->blocks->flow,
						  .seen = &reader->blocks->seen,
						  .table = table,
						  .columns = dialect->next != NULL || dialect == table ? columns : 0,
						  .arena.source = source};
	if (!read_rows(block) || block->exhausted || block->arena.exhausted)
	{
		reader->blocks->exhausted |= block->exhausted || block->arena.exhausted;
		free_block(source, block);
		return NULL;
	}
	if (block->dialect->next == NULL)
		block->table = block->dialect;
	link_block(reader->blocks, before, block);
	return block;
}

/* Has it been seen that no block begins with the next line? */
static bool
is_known_text(const GridReader *reader)
{
	const GridBlocks *blocks = reader->blocks;
	size_t place = (size_t) (reader->lines.position - blocks->document.ptr);

	return blocks->no_blocks != NULL && (blocks->no_blocks[place / 8] & 1U << place % 8) != 0;
}

/* No block begins with the next line. */
static void
remember_text(GridReader *reader)
{
	GridBlocks *blocks = reader->blocks;
	size_t place = (size_t) (reader->lines.position - blocks->document.ptr);
	size_t size = blocks->document.len / 8 + 1;

	if (!blocks->keep)
		return;
	if (blocks->no_blocks == NULL)
	{
		blocks->no_blocks = reader->source->get(reader->source->context, size);
		if (blocks->no_blocks == NULL)
		{
			blocks->exhausted = true;
			return;
		}
		memset(blocks->no_blocks, 0, size);
	}
	blocks->no_blocks[place / 8] |= (uint8_t) (1U << place % 8);
}

/* Finds the block that begins with the next line; the reader's dialect is NULL where none does. */
static void
open_block(GridReader *reader)
{
	GridBlock *before;
	int limit = INT_MAX;

	if (is_known_text(reader))
		return;
	before = find_block(reader);
	reader->next_row = 0;
	if (before != NULL && before->start == reader->lines.position)
		reader->block = before;
	while (reader->block == NULL && !reader->blocks->exhausted)
	{
		reader->dialect = highest_bidder(reader, &limit);
		if (reader->dialect == NULL)
			remember_text(reader);
		if (reader->dialect == NULL || !is_read_whole(reader, reader->dialect))
			return;
		reader->block = read_block(reader, before, reader->dialect);
	}
	if (reader->block != NULL)
	{
		reader->lines = reader->block->after;
		reader->dialect = reader->block->dialect;
	}
}

/* The next row of the block at hand; false where it has ended. */
static bool
next_of_block(GridReader *reader, GridRow *row)
{
	if (reader->block == NULL)
		return reader->dialect->next(&reader->lines, row);
	if (reader->next_row == reader->block->n_rows)
		return false;
	*row = reader->block->rows[reader->next_row++];
	return true;
}

/* "{3}-----": what some converters put between pages. */
static Slice
without_page_mark(Slice text)
{
	size_t i = 1;

	if (text.len < 3 || text.ptr[0] != '{')
		return text;
	while (i < text.len && is_digit(text.ptr[i]))
		i++;
	return i > 1 && i < text.len && text.ptr[i] == '}'
			   ? (Slice) {text.ptr + i + 1, text.len - i - 1}
			   : text;
}

/* "h1. Tiltak", "h2(#tiltak). Tiltak" of Textile, "h1. {anchor:tiltak}Tiltak" of Jira are "Tiltak". */
static Slice
without_heading_number(Slice text)
{
	const char *end = slice_end(text);
	const char *p = text.ptr + 2;
	const char *close;

	if (text.len < 3 || text.ptr[0] != 'h' || !is_digit(text.ptr[1]))
		return text;
	if (*p == '(')
	{
		close = memchr(p, ')', (size_t) (end - p));
		p = close == NULL ? end : close + 1;
	}
	if (end - p < 2 || p[0] != '.' || p[1] != ' ')
		return text;
	text = slice_between(p + 2, end);
	close = slice_starts_with(text, "{anchor:") ? memchr(text.ptr, '}', text.len) : NULL;
	return close == NULL ? text : slice_between(close + 1, end);
}

/* "# Alder {#alder}" of Pandoc is "# Alder". */
static Slice
without_heading_attributes(Slice text)
{
	Slice trimmed = text_trim(text);
	size_t open = trimmed.len;

	if (open == 0 || trimmed.ptr[open - 1] != '}')
		return text;
	while (open > 0 && trimmed.ptr[open - 1] != '{')
		open--;
	if (open < 2 || trimmed.ptr[open - 2] != ' ' ||
		(trimmed.ptr[0] != '#' && trimmed.ptr[open] != '#'))
		return text;
	return (Slice) {trimmed.ptr, open - 2};
}

/* Small letters and hyphens at the start of the text: a name of reStructuredText. */
static Slice
directive_name(Slice text)
{
	size_t i = 0;

	while (i < text.len && (is_ascii_small(text.ptr[i]) || text.ptr[i] == '-'))
		i++;
	return (Slice) {text.ptr, i};
}

/*
 * What reStructuredText and Pandoc write around text goes: ".. rubric:: Alder" is "Alder";
 * ".. container:: page", what is said of it below, "   :name: alder", and ":::" are nothing.
 */
static Slice
without_directive(Slice text)
{
	Slice trimmed = text_trim(text);
	const Slice nothing = {trimmed.ptr, 0};
	Slice name;
	Slice rest;

	if (slice_starts_with(trimmed, ":::"))
		return trimmed.len == 3 || strchr(" :{", trimmed.ptr[3]) != NULL ? nothing : text;
	if (slice_starts_with(trimmed, ".. "))
	{
		name = directive_name((Slice) {trimmed.ptr + 3, trimmed.len - 3});
		rest = slice_between(name.ptr + name.len, slice_end(trimmed));
		if (name.len == 0 || !slice_starts_with(rest, "::"))
			return text;
		return slice_is(name, "rubric") || slice_is(name, "table") || slice_is(name, "title")
				   ? text_trim((Slice) {rest.ptr + 2, rest.len - 2})
				   : nothing;
	}
	if (trimmed.len < 3 || trimmed.ptr[0] != ':' || trimmed.ptr == text.ptr)
		return text;
	name = directive_name((Slice) {trimmed.ptr + 1, trimmed.len - 1});
	rest = slice_between(name.ptr + name.len, slice_end(trimmed));
	return name.len > 0 && slice_starts_with(rest, ":") ? nothing : text;
}

/* What lynx writes before the caption of a table. */
#define CAPTION "CAPTION:"

Slice
grid_line_text(Slice line)
{
	Slice text = without_heading_attributes(without_heading_number(without_directive(line)));
	Slice trimmed = text_trim(text);

	return slice_starts_with(trimmed, CAPTION)
			   ? text_trim(slice_between(trimmed.ptr + strlen(CAPTION), slice_end(trimmed)))
			   : text;
}

/* The next line, which is in no table; false where it is blank. */
static bool
read_text(Slice text, int line, GridRow *row)
{
	size_t dashes = 0;
	Slice trimmed;

	text = grid_line_text(text);
	trimmed = text_trim(text);
	if (trimmed.len == 0)
		return false;
	*row = (GridRow) {.kind = GRID_TEXT, .line = line, .text = text};
	if (grid_is_rule_cell(without_page_mark(trimmed), &dashes) && dashes >= RULE_DASHES)
		row->kind = GRID_RULE;
	return true;
}

bool
grid_next(GridReader *reader, GridRow *row)
{
	Slice text;

	for (;;)
	{
		if (reader->dialect == NULL)
			open_block(reader);
		if (reader->blocks->exhausted)
			return false;
		if (reader->dialect != NULL && next_of_block(reader, row))
		{
			row->dialect = reader->dialect;
			return true;
		}
		if (reader->dialect != NULL)
		{
			reader->dialect = NULL;
			reader->block = NULL;
			continue;
		}
		if (!lines_next(&reader->lines, &text))
			return false;
		if (read_text(text, reader->lines.number, row))
			return true;
		source_poll(reader->source);
	}
}
