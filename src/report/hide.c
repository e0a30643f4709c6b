/*-------------------------------------------------------------------------
 *
 * hide.c
 *	  A document with some of its cells replaced by a sign.
 *
 *-------------------------------------------------------------------------
 */
#include "report/hide.h"

#include "text/text.h"

/* In the order of lines and columns. */
static bool
is_before(const HiddenCell *a, const HiddenCell *b)
{
	return a->line != b->line ? a->line < b->line : a->col < b->col;
}

/* In the order in which the document prints them. */
static bool
stands_before(const HiddenCell *a, const HiddenCell *b)
{
	return a->place.ptr < b->place.ptr;
}

typedef bool (*CellOrder)(const HiddenCell *a, const HiddenCell *b);

/* Lets the cell at place sink into a heap whose last comes first. */
static void
sink_down(HiddenCell *heap, size_t place, size_t n, CellOrder before)
{
	HiddenCell cell = heap[place];

	for (;;)
	{
		size_t child = place * 2 + 1;

		if (child >= n)
			break;
		if (child + 1 < n && before(&heap[child], &heap[child + 1]))
			child++;
		if (!before(&cell, &heap[child]))
			break;
		heap[place] = heap[child];
		place = child;
	}
	heap[place] = cell;
}

/* In place, and in bounded time whatever the order was: a heap sort. */
static void
sort_cells(HiddenCell *cells, size_t n, CellOrder before)
{
	for (size_t i = n / 2; i-- > 0;)
		sink_down(cells, i, n, before);
	for (size_t last = n; last-- > 1;)
	{
		HiddenCell cell = cells[0];

		cells[0] = cells[last];
		cells[last] = cell;
		sink_down(cells, 0, last, before);
	}
}

/* The first of the cells, which are in order, that is not before the line and column. */
static size_t
first_from(const HiddenCell *cells, size_t n, int line, int col)
{
	const HiddenCell wanted = {.line = line, .col = col};
	size_t first = 0;

	while (n > 0)
	{
		size_t half = n / 2;

		if (is_before(&cells[first + half], &wanted))
		{
			first += half + 1;
			n -= half + 1;
		}
		else
			n = half;
	}
	return first;
}

static bool
is_at(const HiddenCell *cells, size_t n, size_t i, int line, int col)
{
	return i < n && cells[i].line == line && cells[i].col == col;
}

/* Notes where the cells of the row are printed that are to be hidden. */
static HideResult
place_row(Slice document, const ReportRow *row, HiddenCell *cells, size_t n, HiddenCell *culprit)
{
	for (size_t i = first_from(cells, n, row->line, 1); i < n && cells[i].line == row->line; i++)
	{
		Slice raw;

		if (cells[i].col > row->n_cells)
			break;
		*culprit = cells[i];
		if (cells[i].place.ptr != NULL)
			return HIDE_TWICE;
		raw = row->cells[cells[i].col - 1].printed.raw;
		raw = raw.len > 0 ? text_trim(raw) : raw;
		if (raw.len == 0 || raw.ptr < document.ptr || slice_end(raw) > slice_end(document))
			return HIDE_NO_PLACE;
		cells[i].place = raw;
	}
	return HIDE_DONE;
}

/* Finds all cells in the document. */
static HideResult
place_cells(Slice document, HiddenCell *cells, size_t n, const MemorySource *source,
			HiddenCell *culprit)
{
	Report *report = report_open(document, source, NULL);
	HideResult result = HIDE_DONE;
	const ReportRow *row;

	if (report == NULL)
		return HIDE_NO_MEMORY;
	while (result == HIDE_DONE && report_next_table(report) != NULL)
	{
		while (result == HIDE_DONE && (row = report_next_row(report)) != NULL)
			result = place_row(document, row, cells, n, culprit);
	}
	if (report_close(report) != REPORT_OK)
		return HIDE_NO_MEMORY;
	for (size_t i = 0; result == HIDE_DONE && i < n; i++)
	{
		*culprit = cells[i];
		if (cells[i].place.ptr == NULL)
			result = HIDE_NOT_FOUND;
	}
	return result;
}

static size_t
count_characters(Slice text)
{
	size_t n = 0;

	for (size_t i = 0; i < text.len; i++)
		n += (text.ptr[i] & 0xC0) != 0x80;
	return n;
}

/* Blanks in front of the sign, where blanks set the cell apart. */
static size_t
padding(Slice document, Slice place, Slice sign)
{
	size_t width = count_characters(place);
	bool is_apart = (place.ptr > document.ptr && place.ptr[-1] == ' ') ||
					(slice_end(place) < slice_end(document) && *slice_end(place) == ' ');

	return is_apart && width > count_characters(sign) ? width - count_characters(sign) : 0;
}

/* The document with the sign in each place; the cells are in the order of these. */
static HideResult
write_hidden(Slice document, const HiddenCell *cells, size_t n, Slice sign, Arena *arena,
			 Slice *hidden)
{
	const char *from = document.ptr;
	size_t size = document.len;
	char *buffer;
	char *to;

	for (size_t i = 0; i < n; i++)
		size += sign.len + padding(document, cells[i].place, sign);
	buffer = to = arena_alloc(arena, size + 1);
	if (buffer == NULL)
		return HIDE_NO_MEMORY;
	for (size_t i = 0; i < n; i++)
	{
		Slice place = cells[i].place;
		size_t blanks = padding(document, place, sign);

		memcpy(to, from, (size_t) (place.ptr - from));
		to += place.ptr - from;
		memset(to, ' ', blanks);
		memcpy(to + blanks, sign.ptr, sign.len);
		to += blanks + sign.len;
		from = slice_end(place);
	}
	memcpy(to, from, (size_t) (slice_end(document) - from));
	to += slice_end(document) - from;
	*hidden = slice_between(buffer, to);
	return HIDE_DONE;
}

/* Do the cells stand apart from one another? They are in the order of their places. */
static HideResult
check_places(const HiddenCell *cells, size_t n, HiddenCell *culprit)
{
	for (size_t i = 1; i < n; i++)
	{
		*culprit = cells[i];
		if (cells[i].place.ptr < slice_end(cells[i - 1].place))
			return HIDE_NO_PLACE;
	}
	return HIDE_DONE;
}

static bool
same_label(const Label *a, const Label *b)
{
	if (a->kind != b->kind || a->aggregation != b->aggregation || !slice_equal(a->text, b->text))
		return false;
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		const Member *name = a->names[dimension];
		const Member *other = b->names[dimension];

		if ((name == NULL) != (other == NULL) ||
			(name != NULL && !slice_equal(name->text, other->text)))
			return false;
	}
	return true;
}

/* What a cell is about. */
static bool
same_place(const ReportCell *a, const ReportCell *b)
{
	return a->col == b->col && a->role == b->role && a->has_period == b->has_period &&
		   (!a->has_period || (a->period.from == b->period.from && a->period.to == b->period.to)) &&
		   slice_equal(a->measure, b->measure) && same_label(a->column, b->column);
}

/* What it says. */
static bool
same_value(const ReportCell *a, const ReportCell *b)
{
	return a->printed.status == b->printed.status &&
		   slice_equal(text_trim(a->printed.raw), text_trim(b->printed.raw)) &&
		   a->has_bounds == b->has_bounds &&
		   (!a->has_bounds || a->printed.status == CELL_SUPPRESSED ||
			(a->lower == b->lower && a->upper == b->upper));
}

/* Can the hidden cell be what it was, by its sign? One that stands for few must not hide many. */
static bool
is_true(const ReportCell *was, const ReportCell *is)
{
	return !was->has_bounds || !is->has_bounds ||
		   (is->lower <= was->lower && is->upper >= was->upper);
}

/* Is the row read as it was, but for the cells that are hidden? */
static HideResult
compare_rows(const ReportRow *before, const ReportRow *after, const HiddenCell *cells, size_t n,
			 HiddenCell *culprit)
{
	*culprit = (HiddenCell) {.line = before->line};
	if (before->line != after->line || before->n_cells != after->n_cells ||
		!same_label(before->label, after->label))
		return HIDE_READS_OTHERWISE;
	for (int i = 0; i < before->n_cells; i++)
	{
		const ReportCell *was = &before->cells[i];
		const ReportCell *is = &after->cells[i];
		size_t place = first_from(cells, n, before->line, i + 1);
		bool is_hidden = is_at(cells, n, place, before->line, i + 1);

		culprit->col = i + 1;
		if (!same_place(was, is) ||
			(is_hidden ? is->printed.status != CELL_SUPPRESSED : !same_value(was, is)))
			return HIDE_READS_OTHERWISE;
		if (is_hidden && !is_true(was, is))
			return HIDE_UNTRUE;
	}
	return HIDE_DONE;
}

/* The next row of a report, of whatever table, which is noted; NULL: there is none. */
static const ReportRow *
next_row(Report *report, const ReportTable **table)
{
	const ReportRow *row = *table == NULL ? NULL : report_next_row(report);

	while (row == NULL && (*table = report_next_table(report)) != NULL)
		row = report_next_row(report);
	return row;
}

/*
 * Reads both side by side, row by row. Where tables end is all the same: a total that is printed
 * again goes on with its table, and begins another one where only one of the two is hidden.
 */
static HideResult
compare(Report *before, Report *after, const HiddenCell *cells, size_t n, HiddenCell *culprit)
{
	const ReportTable *table = NULL;
	const ReportTable *other = NULL;
	HideResult result = HIDE_DONE;

	while (result == HIDE_DONE)
	{
		const ReportRow *row = next_row(before, &table);
		const ReportRow *other_row = next_row(after, &other);

		if (row == NULL && other_row == NULL)
			break;
		if (row == NULL || other_row == NULL || !slice_equal(table->title, other->title) ||
			!slice_equal(table->stratum, other->stratum))
			result = HIDE_READS_OTHERWISE;
		else
			result = compare_rows(row, other_row, cells, n, culprit);
	}
	return result;
}

/* The hidden document must say what the other one does. */
static HideResult
compare_documents(Slice document, Slice hidden, const HiddenCell *cells, size_t n,
				  const MemorySource *source, HiddenCell *culprit)
{
	Report *before = report_open(document, source, NULL);
	Report *after = report_open(hidden, source, NULL);
	HideResult result = HIDE_NO_MEMORY;
	bool whole = true;

	if (before != NULL && after != NULL)
		result = compare(before, after, cells, n, culprit);
	if (before != NULL)
		whole = report_close(before) == REPORT_OK;
	if (after != NULL)
		whole = report_close(after) == REPORT_OK && whole;
	return whole ? result : HIDE_NO_MEMORY;
}

HideResult
hide_cells(Slice document, HiddenCell *cells, size_t n, Slice sign, Arena *arena, Slice *hidden,
		   HiddenCell *culprit)
{
	HideResult result;
	size_t n_cells = 0;

	sort_cells(cells, n, is_before);
	for (size_t i = 0; i < n; i++)
	{
		if (n_cells == 0 || is_before(&cells[n_cells - 1], &cells[i]))
			cells[n_cells++] = cells[i];
	}
	result = place_cells(document, cells, n_cells, arena->source, culprit);
	sort_cells(cells, n_cells, stands_before);
	if (result == HIDE_DONE)
		result = check_places(cells, n_cells, culprit);
	if (result == HIDE_DONE)
		result = write_hidden(document, cells, n_cells, sign, arena, hidden);
	sort_cells(cells, n_cells, is_before);
	if (result == HIDE_DONE)
		result = compare_documents(document, *hidden, cells, n_cells, arena->source, culprit);
	return result;
}
