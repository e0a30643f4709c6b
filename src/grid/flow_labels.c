/*-------------------------------------------------------------------------
 *
 * flow_labels.c
 *	  Labels of flowed rows that take several lines.
 *
 * The cells stand on the first line of a label, on the last, or between. Which lines around
 * a row are its label is told by the names; else by how lines begin and end.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/flow.h"

#include "text/ascii.h"
#include "text/period.h"
#include "text/text.h"
#include "words/sense.h"

bool
flow_goes_on(Slice line)
{
	while (line.len > 0 && (*line.ptr == '*' || *line.ptr == '_')) /* in bold */
		line = (Slice) {line.ptr + 1, line.len - 1};
	return line.len > 0 && !is_ascii_capital(*line.ptr) && !is_digit(*line.ptr) &&
		   !(*line.ptr == '\xC3' && line.len > 1 && (unsigned char) line.ptr[1] < 0xA0) &&
		   !period_is_month_name(line);
}

bool
flow_ends_open(Slice line)
{
	return slice_ends_with(line, " og") || slice_ends_with(line, ",") ||
		   slice_ends_with(line, "-") || slice_ends_with(line, " p\xC3\xA5") ||
		   slice_ends_with(line, " ja");
}

static bool
is_text(const FlowLines *lines, size_t i)
{
	return i < lines->n_kept && lines->rows[i].run.len == 0 && lines->rows[i].label.len > 0 &&
		   !lines->rows[i].stray;
}

/* How many lines of text touch the row, above it or below; step is -1 or 1. */
static size_t
count_around(const FlowLines *lines, size_t row, int step)
{
	size_t n = 0;

	while (n < LABEL_LINES_MAX && (step > 0 || row > n) &&
		   is_text(lines, step > 0 ? row + n + 1 : row - n - 1))
		n++;
	return n;
}

/* How many of the lines below the row go on with what is above them. */
static size_t
count_going_on(const FlowLines *lines, size_t row)
{
	size_t most = count_around(lines, row, 1);
	size_t n = 0;

	while (n < most && flow_goes_on(lines->rows[row + n + 1].label))
		n++;
	return n;
}

/* The row's label with so many lines above and below it. */
static Slice
label_with(const FlowLines *lines, size_t row, size_t above, size_t below, Arena *arena)
{
	Slice joined = {NULL, 0};

	for (size_t i = row - above; i <= row + below; i++)
		joined = arena_join(arena, joined, lines->rows[i].label);
	return joined;
}

/* Gives the row the lines around it as its label. */
static void
take_around(FlowLines *lines, size_t row, size_t above, size_t below, Arena *arena)
{
	Slice label = label_with(lines, row, above, below, arena);

	for (size_t i = row - above; i <= row + below; i++)
		lines->rows[i].label.len = 0;
	lines->rows[row].label = label;
}

/* Is the label, or a total, known? */
static bool
is_known(Slice label, Arena *arena)
{
	return label.len > 0 && label.len <= TEXT_KEY_MAX && is_row_label(text_clean(label, arena));
}

/* Is the label a name that is known as a whole, or the total of one? */
static bool
is_name(Slice label, Arena *arena)
{
	Sense sense;

	if (label.len == 0 || label.len > TEXT_KEY_MAX || flow_goes_on(label))
		return false;
	sense_read(&sense, text_clean(label, arena));
	return sense.known != 0 && !sense.is_coded;
}

/* Is one of the lines around the row a label by itself, and so perhaps that of a row that has lost its cells? */
static bool
is_any_label(const FlowLines *lines, size_t row, size_t above, size_t below, Arena *arena)
{
	for (size_t i = row - above; i <= row + below; i++)
	{
		Slice text = lines->rows[i].label;

		if (i != row && !flow_goes_on(text) && (i > row || !flow_ends_open(text)) &&
			is_known(text, arena))
			return true;
	}
	return false;
}

/* Is there a label of another row above the lines that are the row's? It stands without its cells then. */
static bool
is_label_left(const FlowLines *lines, size_t row, size_t above, Arena *arena)
{
	return row > above && is_text(lines, row - above - 1) &&
		   is_known(lines->rows[row - above - 1].label, arena);
}

/*
 * Gives a row without a label the lines above it, and those below that go on with them, where
 * these are a label that is known. Else it is a line of text.
 */
static void
find_label(FlowForm form, FlowLines *lines, size_t row, Arena *arena)
{
	size_t above = count_around(lines, row, -1);
	size_t below = form == FLOW_LINES ? 0 : count_going_on(lines, row);

	if (form != FLOW_LINES && below == 0 && above > 0 &&
		flow_ends_open(lines->rows[row - 1].label) && is_text(lines, row + 1))
		below = 1;
	for (size_t up = above + 1; up-- > 0;)
	{
		for (size_t down = below + 1; down-- > 0;)
		{
			Slice label = label_with(lines, row, up, down, arena);

			if (label.len == 0 || label.len > TEXT_KEY_MAX ||
				!(is_known(label, arena) || (form == FLOW_LINES && above == 1)) ||
				(form != FLOW_LINES && is_label_left(lines, row, up, arena)))
				continue;
			take_around(lines, row, up, down, arena);
			return;
		}
	}
	lines->broken |= form == FLOW_LINES && above == 0;
	lines->rows[row].stray = true;
	lines->rows[row].run.len = 0;
	lines->rows[row].label = lines->rows[row].line;
}

/* How many of the lines above a row may begin its label. None of them ends in a dash where that is whole. */
static size_t
count_above(const FlowLines *lines, size_t row, Arena *arena)
{
	size_t n = count_around(lines, row, -1);

	return n > 0 && slice_ends_with(lines->rows[row - 1].label, "-") &&
				   is_known(lines->rows[row].label, arena)
			   ? 0
			   : n;
}

/*
 * Joins the lines around a row, the more of them the better, that with what it has of its label
 * are a name, and none of which is another row's. Returns whether there are such.
 */
static bool
join_known(FlowLines *lines, size_t row, Arena *arena)
{
	size_t most_above = count_above(lines, row, arena);
	size_t most_below = count_going_on(lines, row);

	for (size_t above = most_above + 1; above-- > 0;)
	{
		for (size_t below = most_below + 1; below-- > (above == 0 ? 1 : 0);)
		{
			if (!is_name(label_with(lines, row, above, below, arena), arena) ||
				is_any_label(lines, row, above, below, arena))
				continue;
			take_around(lines, row, above, below, arena);
			return true;
		}
	}
	return false;
}

/* The lines above a row whose label goes on with them, up to the one that begins it; 0 where none does. */
static size_t
count_begun_above(const FlowLines *lines, size_t row, Arena *arena)
{
	size_t most = count_above(lines, row, arena);

	for (size_t n = 1; n <= most; n++)
	{
		Slice above = lines->rows[row - n].label;
		Slice begun = lines->rows[row - n + 1].label;

		if (!flow_goes_on(begun) && !flow_ends_open(above))
			return n - 1;
		if (!flow_goes_on(above) && !(n < most && flow_ends_open(lines->rows[row - n - 1].label)))
			return n;
	}
	return 0;
}

/* Gives a row whose label goes on with the lines above it, or ends in those below, all of its label. */
static void
join_label(FlowLines *lines, size_t row, Arena *arena)
{
	size_t above;
	size_t below;

	if (join_known(lines, row, arena))
		return;
	above = count_begun_above(lines, row, arena);
	below = count_going_on(lines, row);
	if (is_known(lines->rows[row].label, arena) &&
		!is_known(label_with(lines, row, 0, below, arena), arena))
		below = 0; /* the label was whole */
	if (above + below > 0 && label_with(lines, row, above, below, arena).len <= TEXT_KEY_MAX)
		take_around(lines, row, above, below, arena);
}

void
flow_find_labels(FlowForm form, FlowLines *lines, Arena *arena)
{
	for (size_t i = 0; i < lines->n_kept; i++)
	{
		if (lines->rows[i].run.len == 0)
			continue;
		if (lines->rows[i].label.len == 0)
			find_label(form, lines, i, arena);
		else
			join_label(lines, i, arena);
	}
}
