/*-------------------------------------------------------------------------
 *
 * report_watch.c
 *	  A sink that holds what the reader gives against the document, as it comes.
 *
 *-------------------------------------------------------------------------
 */
#include "report_watch.h"

#include "layout/heading_rows.h"
#include "text/text.h"

static void
add_line(Watch *watch, size_t *room, Slice text)
{
	if ((size_t) watch->n_lines + 1 >= *room)
	{
		*room = *room == 0 ? 64 : *room * 2;
		watch->lines = realloc(watch->lines, *room * sizeof(WatchedLine));
		if (watch->lines == NULL)
			abort();
		watch->lines[0] = (WatchedLine) {0};
	}
	watch->lines[++watch->n_lines] = (WatchedLine) {.text = text};
}

/* Which lines are rows of cells, and which are text; a line is one of them at most. */
static void
read_grid(Watch *watch)
{
	GridReader reader;
	GridRow row;
	int before = 0;

	grid_start(&reader, watch->document, &watch->source);
	for (; grid_next(&reader, &row); before = row.line)
	{
		WatchedLine *line = &watch->lines[row.line];

		demand(row.line > before && row.line <= watch->n_lines, "line %d behind line %d", row.line,
			   before);
		demand(row.text.ptr >= line->text.ptr && slice_end(row.text) <= slice_end(line->text),
			   "line %d is elsewhere", row.line);
		line->grid = row;
		line->in_grid = true;
	}
}

void
watch_start(Watch *watch, Slice document)
{
	const char *p = document.ptr;
	const char *end = p + document.len;
	char line_end = memchr(p, '\n', document.len) != NULL ? '\n' : '\r';
	size_t room = 0;

	*watch = (Watch) {.document = document, .hash = HASH_START};
	watch->source = palloc_source(&watch->heap);
	watch->arena.source = &watch->source;
	add_line(watch, &room, (Slice) {NULL, 0}); /* for the array to be there */
	watch->n_lines = 0;
	while (p < end)
	{
		const char *stop = memchr(p, line_end, (size_t) (end - p));
		const char *next = stop == NULL ? end : stop + 1;

		if (stop == NULL)
			stop = end;
		if (line_end == '\n' && stop > p && stop[-1] == '\r')
			stop--;
		add_line(watch, &room, slice_between(p, stop));
		p = next;
	}
	read_grid(watch);
}

void
watch_release(Watch *watch)
{
	while (watch->tables != NULL)
	{
		WatchedTable *table = watch->tables;

		watch->tables = table->next;
		disown(table->section);
		disown(table->stratum);
		free(table);
	}
	arena_release(&watch->arena);
	disown(watch->title);
	disown(watch->sign);
	free(watch->lines);
	free(watch->hashes);
}

/* The end of each call: what has come so far must be what came the first time. */
static bool
end_call(Watch *watch)
{
	size_t call = watch->n_calls++;

	demand(watch->stop_at == 0 || call < watch->stop_at, "a call after the one that stopped it");
	if (watch->whole != NULL)
	{
		demand(call < watch->whole->n_calls && watch->hash == watch->whole->hashes[call],
			   "call %zu differs from that of the first reading", call);
		return call + 1 != watch->stop_at;
	}
	if (call == watch->call_room)
	{
		watch->call_room = call == 0 ? 64 : call * 2;
		watch->hashes = realloc(watch->hashes, watch->call_room * sizeof(uint64_t));
		if (watch->hashes == NULL)
			abort();
	}
	watch->hashes[call] = watch->hash;
	return true;
}

static void
take_number(Watch *watch, int64_t number)
{
	watch->hash = hash_number(watch->hash, number);
}

static void
take_text(Watch *watch, Slice text)
{
	watch->hash = hash_slice(watch->hash, text);
}

static void
take_period(Watch *watch, bool has_period, Period period)
{
	take_number(watch, has_period);
	if (!has_period)
		return;
	demand(period.from < period.to && period.from >= PERIOD_FIRST_MONTH &&
			   period.to <= PERIOD_END_MONTH,
		   "period %d to %d", period.from, period.to);
	take_number(watch, period.from);
	take_number(watch, period.to);
}

static void
take_members(Watch *watch, const Member *const *members)
{
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		take_number(watch, members[dimension] != NULL);
		if (members[dimension] == NULL)
			continue;
		demand(members[dimension]->text.len > 0, "a member without a name");
		take_text(watch, members[dimension]->text);
	}
}

static bool
has_letter(Slice text)
{
	for (size_t i = 0; i < text.len; i++)
	{
		if ((text.ptr[i] | 0x20) >= 'a' && (text.ptr[i] | 0x20) <= 'z')
			return true;
	}
	return false;
}

static void
take_label(Watch *watch, const Label *label)
{
	demand(label->kind < N_LABEL_KINDS && label->aggregation <= AGGREGATES_ALL &&
			   label->measure_kind <= MEASURE_OTHER,
		   "a label of no kind");
	demand(label->kind != LABEL_MEASURE || label->measure.len > 0 || !has_letter(label->text),
		   "a measure without a name");
	take_text(watch, label->text);
	take_number(watch, label->kind);
	take_number(watch, label->aggregation);
	take_members(watch, label->names);
	take_period(watch, label->has_period, label->period);
	take_number(watch, label->measure_kind);
	take_text(watch, label->measure);
}

/* The line of that number, which must be there. */
static WatchedLine *
line_of(Watch *watch, int number)
{
	demand(number >= 1 && number <= watch->n_lines, "line %d of %d", number, watch->n_lines);
	return &watch->lines[number];
}

/* The line of that number, which must be a row of cells. */
static WatchedLine *
row_of(Watch *watch, int number)
{
	WatchedLine *line = line_of(watch, number);

	demand(line->in_grid && line->grid.kind == GRID_ROW, "line %d has no cells", number);
	return line;
}

bool
contains(Slice text, Slice piece)
{
	for (size_t i = 0; i + piece.len <= text.len; i++)
	{
		if (piece.len == 0 || memcmp(text.ptr + i, piece.ptr, piece.len) == 0)
			return true;
	}
	return false;
}

static bool
stands_in(Slice text, Slice fragment)
{
	const char *end = fragment.ptr + fragment.len;

	/* A label that wraps ends there. */
	return (fragment.ptr >= text.ptr && fragment.ptr <= text.ptr + text.len) ||
		   (end > text.ptr && end <= text.ptr + text.len);
}

/* The next byte that is no white space, which is taken off the text; -1 where there is none. */
static int
next_ink(Slice *text)
{
	while (text->len > 0)
	{
		size_t space = text_space_length(text->ptr, slice_end(*text));
		char c = *text->ptr;

		text->ptr += space > 0 ? space : 1;
		text->len -= space > 0 ? space : 1;
		if (space == 0)
			return (unsigned char) c;
	}
	return -1;
}

/* Takes the part off the text; false where the text, white space aside, goes on otherwise. */
static bool
take_part(Slice *text, Slice part)
{
	int c;

	while ((c = next_ink(&part)) >= 0)
	{
		if (next_ink(text) != c)
			return false;
	}
	return true;
}

/* Is the label, clean, what is printed, white space aside? */
static bool
is_label_of(Watch *watch, Slice label, Slice printed)
{
	bool same = take_part(&label, text_clean(printed, &watch->arena)) && next_ink(&label) < 0;

	arena_reset(&watch->arena);
	return same;
}

/* Is the column's label what stands over it, from the top? */
static bool
is_column_label(Watch *watch, Slice label, const HeadingPath *path)
{
	if (path->n == 0)
		return take_part(&label, text_clean(path->printed, &watch->arena)) && next_ink(&label) < 0;
	for (int i = 0; i < path->n; i++)
	{
		if (!take_part(&label, path->part[i]))
			return false;
	}
	return next_ink(&label) < 0;
}

/* Are the table's columns those of the heading rows? */
static bool
are_columns_of(Watch *watch, const ReportTable *table, const HeadingRows *headings)
{
	HeadingPath *paths;
	int n;
	bool same = heading_paths(headings, &watch->arena, &paths, &n) && n == table->n_columns;

	for (int i = 0; same && i < n; i++)
		same = is_column_label(watch, table->columns[i].text, &paths[i]);
	arena_reset(&watch->arena);
	return same;
}

/* Are they what some rows of headings say, of which the table's is the lowest? */
static bool
has_headings(Watch *watch, const ReportTable *table)
{
	const MemorySource unasked = {.poll = NULL};
	const RowPlace anywhere = {.below_headings = false, .source = &unasked};
	HeadingRows headings = {.n = 0};

	for (int number = table->header_line; number > 0 && headings.n < HEADING_ROWS_MAX; number--)
	{
		const WatchedLine *line = &watch->lines[number];

		if (!line->in_grid || line->grid.kind != GRID_ROW)
			continue;
		if (!is_heading_row(&line->grid, &anywhere))
			return false;
		memmove(headings.row + 1, headings.row, sizeof(GridRow) * (size_t) headings.n++);
		headings.row[0] = line->grid;
		if (are_columns_of(watch, table, &headings))
			return true;
	}
	return false;
}

/* Every label of the lowest row of headings stands over a column, which says what it says. */
static void
watch_columns(Watch *watch, const ReportTable *table, const GridRow *headings)
{
	GridCells from = grid_cells(headings);
	GridCell cell;
	int n = 0;

	for (; from.more; n++)
	{
		demand(grid_make_cells(headings, &from, &cell, 1) == 1, "no heading where there is more");
		demand(n < table->n_columns || cell.status == CELL_BLANK ||
				   text_clean(cell.raw, &watch->arena).len == 0,
			   "a column is missing in line %d", headings->line);
	}
	arena_reset(&watch->arena);
	demand(n >= table->n_columns, "%d columns under %d headings", table->n_columns, n);
	demand(has_headings(watch, table), "the columns are not what stands over them");
	for (int i = 0; i < table->n_columns; i++)
		take_label(watch, &table->columns[i]);
}

static bool
watch_table(void *context, const ReportTable *table)
{
	Watch *watch = context;
	WatchedLine *header = row_of(watch, table->header_line);
	WatchedTable *kept = own(sizeof(WatchedTable));

	demand(!watch->in_table && table->number == ++watch->n_tables, "table %d out of turn",
		   table->number);
	demand(header->table == NULL, "line %d heads two tables", table->header_line);
	demand(table->n_rows > 0 && table->n_columns >= 0 && table->first_page >= 1 &&
			   table->last_page >= table->first_page && table->last_line > table->header_line,
		   "table %d", table->number);
	watch_columns(watch, table, &header->grid);

	*kept = (WatchedTable) {.next = watch->tables,
							.section = own_copy(table->section.ptr, table->section.len),
							.stratum = own_copy(table->stratum.ptr, table->stratum.len)};
	header->table = kept;
	watch->tables = kept;
	watch->in_table = true;
	watch->n_rows = table->n_rows;
	watch->page = table->first_page;
	take_text(watch, table->title);
	take_text(watch, table->section);
	take_text(watch, table->stratum);
	take_period(watch, table->has_period, table->period);
	take_members(watch, table->fixed);
	take_number(watch, (int) table->row_axis.kind * 100 + table->row_axis.dimension);
	take_number(watch, (int) table->col_axis.kind * 100 + table->col_axis.dimension);
	return end_call(watch);
}

/* A cell that is no number to the eye, and suppressed by what the notes say: the same sign each time. */
static bool
is_sign(Watch *watch, Slice raw)
{
	Slice clean = text_clean(raw, &watch->arena);
	bool same;

	if (watch->sign.len == 0)
		watch->sign = own_copy(clean.ptr, clean.len);
	same = clean.len > 0 && slice_equal(watch->sign, clean);
	arena_reset(&watch->arena);
	return same;
}

/* Is what is printed read as number.h says? */
static bool
is_read(Watch *watch, const ReportCell *cell)
{
	const GridCell *printed = &cell->printed;
	Number number = {0};
	CellStatus status = number_read(printed->raw, &number);

	if (printed->status == CELL_BLANK)
		return status == CELL_BLANK || grid_is_filler(printed->raw);
	if (printed->status == CELL_SUPPRESSED && status == CELL_INVALID)
		return is_sign(watch, printed->raw);
	return printed->status == status &&
		   ((status != CELL_EXACT && status != CELL_DECIMAL) ||
			(printed->number.units == number.units && printed->number.decimals == number.decimals));
}

static void
take_cell(Watch *watch, WatchedLine *line, const ReportCell *cell)
{
	CellStatus status = cell->printed.status;
	Number number = cell->printed.number;
	bool is_count = cell->measure_kind == MEASURE_COUNT;

	demand(cell->role <= ROLE_TOTAL && is_read(watch, cell), "column %d is read as something else",
		   cell->col);
	demand(cell->has_value == ((status == CELL_EXACT && cell->measure_kind != MEASURE_OTHER) ||
							   (status == CELL_BLANK && is_count)),
		   "column %d has a value, or none", cell->col);
	demand(!cell->has_value || status != CELL_BLANK || (number.units == 0 && number.decimals == 0),
		   "column %d is blank and no zero", cell->col);
	demand(cell->has_bounds == (cell->has_value || (status == CELL_SUPPRESSED && is_count)) &&
			   (!cell->has_bounds || cell->lower <= cell->upper),
		   "column %d has no number in its bounds", cell->col);
	demand(!cell->has_value || (cell->lower == number.units && cell->upper == number.units),
		   "column %d has bounds beside its value", cell->col);
	line->invalid += status == CELL_INVALID;
	take_number(watch, cell->role * 1000 + status * 100 + cell->measure_kind * 10 +
						   cell->has_value * 2 + cell->has_bounds);
	if (status == CELL_EXACT || status == CELL_DECIMAL || cell->has_value)
	{
		take_number(watch, number.units);
		take_number(watch, number.decimals);
	}
	if (cell->has_bounds)
	{
		take_number(watch, cell->lower);
		take_number(watch, cell->upper);
	}
	take_period(watch, cell->has_period, cell->period);
	take_text(watch, cell->measure);
	take_text(watch, cell->printed.raw);
}

/* Is the label that of its line, and of lines above where it wraps? */
static bool
ends_with(Slice whole, Slice label)
{
	return same_place(whole, label) ||
		   (whole.len > label.len && slice_end(whole) == label.ptr + label.len);
}

/* The cells of the row, each in its place. */
static void
take_cells(Watch *watch, WatchedLine *line, const ReportTable *table, const ReportRow *row)
{
	GridCells from = grid_cells(&line->grid);
	int found = 0;

	for (; from.more; found++)
	{
		const ReportCell *made = &row->cells[found];
		GridCell cell;

		demand(grid_make_cells(&line->grid, &from, &cell, 1) == 1,
			   "line %d: no cell where there is more", row->line);
		if (found >= row->n_cells)
			continue;
		demand(same_place(cell.raw, made->printed.raw) && made->col == found + 1 &&
				   made->column == &table->columns[found],
			   "line %d: cell %d is not in its place", row->line, found + 1);
		take_cell(watch, line, made);
	}
	demand(row->n_cells == (found < table->n_columns ? found : table->n_columns),
		   "line %d: %d cells of %d, under %d columns", row->line, row->n_cells, found,
		   table->n_columns);
	/* The count of cells is diagnosed when the row is gone: kept for then. */
	line->expected = table->n_columns;
	line->found = found;
}

static bool
watch_row(void *context, const ReportTable *table, const ReportRow *row)
{
	Watch *watch = context;
	WatchedLine *line = row_of(watch, row->line);

	demand(watch->in_table && watch->n_rows-- > 0, "a row beyond its table");
	demand(row->line > watch->last_row && row->line > table->header_line &&
			   row->line <= table->last_line &&
			   (row->line == table->last_line) == (watch->n_rows == 0),
		   "line %d out of turn", row->line);
	demand(row->page >= watch->page && row->page <= table->last_page, "line %d is on page %d",
		   row->line, row->page);
	demand(ends_with(row->printed, line->grid.label) &&
			   is_label_of(watch, row->label->text, row->printed),
		   "line %d has another label", row->line);
	watch->last_row = row->line;
	watch->page = row->page;
	line->is_row = true;
	line->label = row->printed;
	take_cells(watch, line, table, row);
	take_label(watch, row->label);
	take_number(watch, row->line);
	take_number(watch, row->page);
	take_number(watch, row->repeated);
	return end_call(watch);
}

static bool
watch_table_end(void *context, const ReportTable *table)
{
	Watch *watch = context;

	demand(watch->in_table && watch->n_rows == 0 && table->number == watch->n_tables,
		   "a table ends before its rows");
	watch->in_table = false;
	return end_call(watch);
}

/* A finding about cells or labels stands where these are. */
static void
watch_finding(const Watch *watch, WatchedLine *line, const Diagnostic *diagnostic)
{
	switch (diagnostic->code)
	{
		case DIAGNOSTIC_CELL_COUNT:
			demand(line->is_row && diagnostic->fragment.ptr == line->label.ptr &&
					   slice_end(diagnostic->fragment) == slice_end(line->grid.text) &&
					   diagnostic->expected == line->expected && diagnostic->found == line->found,
				   "line %d: cells miscounted", diagnostic->line);
			break;
		case DIAGNOSTIC_INVALID_CELL:
			demand(line->is_row && line->invalid-- > 0 && diagnostic->col >= 1 &&
					   diagnostic->col <= line->expected,
				   "line %d: a cell that can be read is called invalid", diagnostic->line);
			break;
		case DIAGNOSTIC_MISSING_LABEL:
			demand(line->is_row && !line->grid.has_label, "line %d has a label", diagnostic->line);
			break;
		case DIAGNOSTIC_MEMBER_TWICE:
			demand(line->in_grid && line->grid.kind == GRID_ROW &&
					   line->is_row == (diagnostic->col == 0),
				   "line %d has no label of an axis", diagnostic->line);
			/* of columns, either may stand in the upper of two rows of headings */
			demand(stands_in(watch->document, diagnostic->other) &&
					   (line->is_row ? diagnostic->other.ptr < diagnostic->fragment.ptr
									 : diagnostic->other.ptr != diagnostic->fragment.ptr),
				   "line %d says again what is not before it", diagnostic->line);
			break;
		default:
			break;
	}
}

static bool
watch_diagnostic(void *context, const Diagnostic *diagnostic)
{
	Watch *watch = context;
	Slice fragment = diagnostic->fragment;
	WatchedLine *line = &watch->lines[0];
	char *message;
	size_t size = 1 + (size_t) diagnostic->line % 300;

	demand(!watch->in_table, "a finding before the rows of its table");
	demand(diagnostic->code <= DIAGNOSTIC_NO_TABLES && diagnostic->severity <= SEVERITY_ERROR,
		   "a finding of no kind");
	demand(diagnostic->line >= watch->last_diagnostic, "a finding in line %d after one in line %d",
		   diagnostic->line, watch->last_diagnostic);
	watch->last_diagnostic = diagnostic->line;
	if (diagnostic->line > 0)
	{
		line = line_of(watch, diagnostic->line);
		/* the label of a row may stand on the lines above alone */
		demand(stands_in(line->text, fragment) ||
				   (line->is_row && same_place(fragment, line->label)),
			   "a finding in line %d names what does not stand there", diagnostic->line);
	}
	watch_finding(watch, line, diagnostic);
	line->diagnostics |= 1U << diagnostic->code;

	message = own(size);
	diagnostic_message(diagnostic, message, size);
	demand(memchr(message, '\0', size) != NULL, "a message without its end");
	demand(diagnostic_hint(diagnostic->code) != NULL &&
			   diagnostic_code_name(diagnostic->code) != NULL &&
			   severity_name(diagnostic->severity) != NULL,
		   "a finding without words");
	take_text(watch, (Slice) {message, strlen(message)});
	free(message);
	take_number(watch, diagnostic->line);
	take_number(watch,
				diagnostic->col * 1000 + (int) diagnostic->code * 10 + (int) diagnostic->severity);
	take_text(watch, fragment);
	take_text(watch, diagnostic->other);
	return end_call(watch);
}

static bool
watch_report(void *context, const ReportSummary *summary)
{
	Watch *watch = context;

	demand(!watch->finished && !watch->in_table && summary->tables == watch->n_tables &&
			   summary->pages >= watch->page,
		   "the report ends out of turn");
	demand(summary->pages >= 1 && summary->threshold >= 1, "%d pages, threshold %d", summary->pages,
		   summary->threshold);
	watch->finished = true;
	watch->title = own_copy(summary->title.ptr, summary->title.len);
	take_text(watch, summary->title);
	take_text(watch, summary->subject);
	take_text(watch, summary->breakdown);
	take_text(watch, summary->frequency);
	take_period(watch, summary->has_period, summary->period);
	take_text(watch, summary->statute);
	take_number(watch, summary->threshold);
	take_number(watch, summary->pages);
	return end_call(watch);
}

ReportSink
watch_sink(Watch *watch, Severity least)
{
	return (ReportSink) {.table = watch_table,
						 .row = watch_row,
						 .table_end = watch_table_end,
						 .diagnostic = watch_diagnostic,
						 .report = watch_report,
						 .least = least,
						 .context = watch};
}
