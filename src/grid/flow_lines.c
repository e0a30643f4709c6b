/*-------------------------------------------------------------------------
 *
 * flow_lines.c
 *	  Lines of flowed text: the label and the cells of each.
 *
 * A table is looked ahead for from each line, and what is looked at are the same lines:
 * what is told of each is kept.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/flow.h"

#include "text/ascii.h"
#include "text/text.h"
#include "words/page_words.h"
#include "words/sense.h"

size_t
flow_run_character(const char *p, const char *end)
{
	size_t space;

	if (is_digit(*p) || *p == ' ')
		return 1;
	if (*p > ' ' && *p <= '~')
		return strchr("*-,.%\\_", *p) != NULL;
	space = text_any_space_length(p, end);
	return space > 0 ? space : text_dash_length(p, end);
}

/* The end of the text that has nothing but characters of cells. */
static Slice
trailing_run(Slice text)
{
	const char *end = slice_end(text);
	const char *start = end;

	while (start > text.ptr && !is_ascii_letter(start[-1]))
		start--;
	for (const char *p = start; p < end;)
	{
		size_t length = flow_run_character(p, end);

		p += length > 0 ? length : 1;
		if (length == 0)
			start = p;
	}
	return slice_between(start, end);
}

bool
flow_is_run(Slice line)
{
	Slice text = text_trim(line);

	return text.len > 0 && trailing_run(text).len == text.len;
}

Slice
flow_without_bold(Slice text)
{
	if (text.len > 4 && slice_starts_with(text, "__") && slice_ends_with(text, "__"))
		return (Slice) {text.ptr + 2, text.len - 4};
	return text;
}

/* Do cells of the run touch each other: more digits than stand together in a number, or a star beside one? */
static bool
has_touching_cells(Slice run)
{
	size_t digits = 0;

	for (size_t i = 0; i < run.len; i++)
	{
		bool touches = i > 0 && (is_digit(run.ptr[i - 1]) || run.ptr[i - 1] == '*');

		digits = is_digit(run.ptr[i]) ? digits + 1 : 0;
		if (digits > 3 || (touches && run.ptr[i] == '*') ||
			(digits == 1 && touches && run.ptr[i - 1] == '*'))
			return true;
	}
	return false;
}

void
flow_part_line(Slice line, int number, bool glued, FlowRow *row)
{
	Slice text = flow_without_bold(text_trim(line));
	Slice run = trailing_run(text);
	const char *end = slice_end(run);
	const char *p = run.ptr;

	*row =
		(FlowRow) {.line = line, .number = number, .last = number, .label = text, .run = {end, 0}};
	if (run.len == 0)
		return;
	/* What touches the label is a part of it, a mark of bold text or a full stop, but for a number. */
	if (run.ptr > text.ptr && text_space_length(p, end) == 0)
	{
		bool touches = is_digit(*p) || (glued && *p == '*');

		row->glued = touches && (glued || has_touching_cells(run));
		while (!touches && p < end && text_space_length(p, end) == 0)
			p++;
	}
	else
		row->glued = glued && run.ptr == text.ptr;
	/* A dash alone goes on with the label in the next line: "Trøndelag -". */
	if (p > text.ptr && number_is_dash(text_trim(slice_between(p, end))))
		p = end;
	row->label = text_trim(slice_between(text.ptr, p));
	row->run = text_trim(slice_between(p, end));
}

bool
flow_next_line(LineReader *lines, Slice *line)
{
	while (lines_next(lines, line))
	{
		if (text_trim(*line).len > 0)
			return true;
	}
	return false;
}

bool
flow_is_ruler(Slice trimmed)
{
	size_t dashes = 0;

	return trimmed.len > 1 && (*trimmed.ptr == '=' || *trimmed.ptr == '-') &&
		   trimmed.ptr[1] == *trimmed.ptr && memchr(trimmed.ptr, ' ', trimmed.len) != NULL &&
		   grid_count_dashes(trimmed, &dashes);
}

/* Reads on to the next line that is neither blank, nor a rule between rows, nor the head or foot of a page. */
static bool
next_of_table(LineReader *lines, Slice *line)
{
	while (flow_next_line(lines, line))
	{
		Slice trimmed = text_trim(*line);

		if (!flow_is_ruler(trimmed) && without_page_words(trimmed).len > 0)
			return true;
	}
	return false;
}

/*
 * Gives the dash that the run begins with to the label, where that goes on behind the cells, in the next
 * line: "Arbeidsrettet rehabilitering (dag) - 391 84 307", "sykmeldt arbeidstaker".
 */
static void
give_dash_to_label(FlowRow *row, LineReader ahead)
{
	const char *p = row->run.ptr;
	const char *end = slice_end(row->run);
	FlowRow next;
	Slice line;

	while (p < end && text_space_length(p, end) == 0)
		p++;
	if (row->label.len == 0 || p == end || !number_is_dash(slice_between(row->run.ptr, p)) ||
		!lines_next(&ahead, &line))
		return;
	flow_part_line(line, ahead.number, false, &next);
	if (next.run.len > 0 || !flow_goes_on(next.label))
		return;
	row->label = slice_between(row->label.ptr, p);
	row->run = text_trim(slice_between(p, end));
}

/* Reads the next line that is not blank, or, in lines, the cells of a row. */
static bool
read_row(LineReader *lines, FlowForm form, FlowRow *row)
{
	LineReader ahead;
	FlowRow more;
	Slice line;

	if (!next_of_table(lines, &line))
		return false;
	flow_part_line(line, lines->number, form == FLOW_GLUED, row);
	give_dash_to_label(row, *lines);
	ahead = *lines;
	while (form == FLOW_LINES && row->run.len > 0 && row->label.len == 0 &&
		   flow_next_line(&ahead, &line))
	{
		flow_part_line(line, ahead.number, false, &more);
		if (more.run.len == 0 || more.label.len > 0)
			break;
		row->run = slice_between(row->run.ptr, slice_end(more.run));
		row->line = row->run;
		row->last = ahead.number;
		*lines = ahead;
	}
	return true;
}

int
flow_count_cells(Slice run, int enough)
{
	const char *p = run.ptr;
	const char *end = slice_end(run);
	int n = 0;

	while (p < end && n < enough)
	{
		size_t space = text_space_length(p, end);

		if (space > 0)
		{
			p += space;
			continue;
		}
		n++;
		while (p < end && text_space_length(p, end) == 0)
			p++;
	}
	return n;
}

bool
flow_looks_like_row(const FlowRow *row)
{
	if (row->glued)
		return row->label.len > 0 && row->run.len > 1;
	return flow_count_cells(row->run, 2) == 2;
}

bool
flow_is_glued_row(Slice line)
{
	FlowRow row;

	flow_part_line(line, 0, false, &row);
	return row.glued && row.label.len > 0 && flow_count_cells(row.run, 2) == 2;
}

bool
flow_begin_cells(LineReader lines)
{
	FlowRow row;
	FlowRow more;
	Number number;
	Slice first;
	Slice line;

	/* The first two tell. */
	if (!read_row(&lines, FLOW_BLANKS, &row) || row.label.len > 0 || row.run.len == 0 ||
		!flow_next_line(&lines, &line))
		return false;
	flow_part_line(line, lines.number, false, &more);
	first = text_trim(row.run);
	while (first.len > 1 && first.ptr[first.len - 1] == '_') /* in bold */
		first.len--;
	return more.run.len > 0 && more.label.len == 0 &&
		   (number_read(first, &number) != CELL_INVALID || number_is_dash(first));
}

bool
flow_stands_apart(Slice line, Arena *arena)
{
	LineSense sense;

	line_sense(&sense, text_clean(line, arena), arena);
	return sense.is_title || sense.has_period;
}

/* Is the sign in front of digits that it touches? */
static bool
is_minus(const SplitRun *run, size_t sign)
{
	const SplitPiece *piece = &run->pieces[sign];

	return sign + 1 < run->n && piece[1].digits > 0 && piece[1].start == piece->start + piece->len;
}

/* Do more digits stand together in the run, whose cells are set apart, than in a number with its thousands apart? */
static bool
has_long_piece(const SplitRun *run)
{
	for (size_t i = 0; i < run->n && !run->glued; i++)
	{
		if (run->pieces[i].digits > 3)
			return true;
	}
	return false;
}

/* Is there a digit in the run, or a star: is it more than a rule, "------"? */
static bool
has_count(Slice run)
{
	for (size_t i = 0; i < run.len; i++)
	{
		if (is_digit(run.ptr[i]) || run.ptr[i] == '*')
			return true;
	}
	return false;
}

static CellCount
count_of(const SplitRun *run)
{
	return (CellCount) {(uint32_t) run->fewest, (uint32_t) run->most};
}

/* Reads the run, if it is cells, as it stands or else with some that touch; told is of how many cells, and how. */
static bool
read_cells(const FlowRow *row, Arena *scratch, SplitRun *run, FlowRun *told)
{
	bool read = split_read(row->run, row->glued ? SPLIT_GLUED : SPLIT_PARTED, scratch, run);
	SplitRun mixed;

	told->any_long = read && has_long_piece(run);
	if (read)
		told->count = told->touching = count_of(run);
	if ((read && !told->any_long) || row->last > row->number || !has_count(row->run) ||
		!split_read(row->run, SPLIT_MIXED, scratch, &mixed))
		return read;
	told->touching = count_of(&mixed);
	if (!read)
	{
		told->is_touching = true;
		told->count = told->touching;
		*run = mixed;
	}
	return true;
}

/* Tells what the run is. */
static void
read_run(const FlowRow *row, Arena *scratch, FlowRun *told)
{
	SplitRun run;

	*told = (FlowRun) {.is_told = true};
	told->is_cells = row->run.len > 0 && read_cells(row, scratch, &run, told);
	for (size_t i = 0; told->is_cells && i < run.n; i++)
	{
		const SplitPiece *piece = &run.pieces[i];

		told->any_dash |= piece->digits == 0 && piece->sign && !is_minus(&run, i);
		told->any_small |=
			piece->digits == 0 || (piece->len == 1 && !run.glued && *piece->start >= '1' &&
								   *piece->start < '0' + SPLIT_HIDDEN_MAX);
	}
}

const FlowRun *
flow_run(FlowRow *row, Arena *scratch)
{
	if (!row->cells.is_told)
		read_run(row, scratch, &row->cells);
	return &row->cells;
}

bool
flow_row_stands_apart(FlowRow *row, Arena *scratch)
{
	if (row->is_apart == APART_NOT_TOLD)
		row->is_apart = flow_stands_apart(row->line, scratch) ? IS_APART : IS_NOT_APART;
	return row->is_apart == IS_APART;
}

/* ---- what is kept ---- */

/* Rows by which it is seen that cells of the document touch. */
#define TOUCHING_NEEDED 2

/* Are there rows with a label that is known and with cells some of which must touch, though blanks part others? */
static bool
any_touching(LineReader lines, const MemorySource *source)
{
	Arena scratch = {.source = source};
	Slice line;
	FlowRow row;
	int n = 0;

	while (n < TOUCHING_NEEDED && flow_next_line(&lines, &line))
	{
		source_poll(source);
		flow_part_line(line, lines.number, false, &row);
		if (row.label.len == 0 || row.label.len > TEXT_KEY_MAX || !has_touching_cells(row.run) ||
			flow_count_cells(row.run, 2) < 2)
			continue;
		arena_reset(&scratch);
		n += flow_run(&row, &scratch)->is_touching && is_row_label(text_clean(row.label, &scratch));
	}
	arena_release(&scratch);
	return n == TOUCHING_NEEDED;
}

FlowMemory *
flow_memory(FlowMemory **memory, LineReader lines, const MemorySource *source)
{
	if (*memory != NULL)
		return *memory;
	*memory = source->get(source->context, sizeof(FlowMemory));
	if (*memory == NULL)
		return NULL;
	memset(*memory, 0, sizeof(FlowMemory));
	(*memory)->any_touching = any_touching(lines, source);
	heading_memory_start(&(*memory)->headings, source);
	return *memory;
}

void
flow_forget(FlowMemory *memory, const MemorySource *source)
{
	if (memory == NULL)
		return;
	heading_memory_release(&memory->headings);
	source->put(source->context, memory);
}

/* The next row, read as of the form. */
static FlowRow *
next_kept(FlowMemory *memory, LineReader *lines, FlowForm form)
{
	const char *start = lines->position;
	uint64_t hash = ((uint64_t) (uintptr_t) start + form) * UINT64_C(0x9E3779B97F4A7C15);
	KeptRow *kept = &memory->rows[(hash >> 32) % FLOW_ROWS_KEPT];

	if (kept->start != start || kept->form != form)
	{
		kept->start = NULL;
		if (!read_row(lines, form, &kept->row))
			return NULL;
		kept->start = start;
		kept->form = form;
		kept->after = *lines;
	}
	*lines = kept->after;
	return &kept->row;
}

FlowRow *
flow_next_row(FlowMemory *memory, LineReader *lines, FlowForm form)
{
	LineReader ahead = *lines;
	FlowRow *row = next_kept(memory, &ahead, form == FLOW_LINES ? FLOW_BLANKS : form);

	/* But for cells that are a line each, both forms read the same. */
	if (row != NULL && form == FLOW_LINES && row->label.len == 0 && row->run.len > 0)
		return next_kept(memory, lines, form);
	*lines = ahead;
	return row;
}
