/*-------------------------------------------------------------------------
 *
 * report_watch.c
 *	  A sink that holds what the reader gives against the document, as it comes.
 *
 *-------------------------------------------------------------------------
 */
#include "report/header_rows.h"
#include "report_watch.h"

static void
add_line(Watch *watch, size_t *room, Slice text)
{
	if ((size_t) watch->n_lines + 1 >= *room)
	{
		*room = *room == 0 ? 64 : *room * 2;
		watch->lines = realloc(watch->lines, *room * sizeof(WatchedLine));
		if (watch->lines == NULL)
			abort();
		watch->lines[0] = (WatchedLine){0};
	}
	watch->lines[++watch->n_lines] = (WatchedLine){.text = text};
}

void
watch_start(Watch *watch, Slice document)
{
	const char *p = document.ptr;
	const char *end = p + document.len;
	char line_end = memchr(p, '\n', document.len) != NULL ? '\n' : '\r';
	size_t room = 0;

	*watch = (Watch){.document = document, .hash = HASH_START};
	add_line(watch, &room, (Slice){NULL, 0}); /* for the array to be there */
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
	disown(watch->title);
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
	demand(label->kind <= LABEL_UNKNOWN && label->aggregation <= AGGREGATES_ALL &&
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

/* The cells behind the line's first tab; false where it has no tab. */
static bool
cells_of(Slice line, Slice *label, Slice *cells)
{
	const char *tab = line.len == 0 ? NULL : memchr(line.ptr, '\t', line.len);

	if (tab == NULL)
		return false;
	*label = slice_between(line.ptr, tab);
	*cells = slice_between(tab + 1, line.ptr + line.len);
	return true;
}

static bool
stands_in(Slice text, Slice fragment)
{
	const char *end = fragment.ptr + fragment.len;

	/* A label that wraps ends there. */
	return (fragment.ptr >= text.ptr && fragment.ptr <= text.ptr + text.len) ||
		   (end > text.ptr && end <= text.ptr + text.len);
}

/* Is the column's label that of its header, or that with something from the line above it? */
static bool
is_column_label(const Watch *watch, Slice label, Slice cell)
{
	if (same_place(label, cell))
		return true;
	cell = text_trim(cell);
	return !stands_in(watch->document, label) && label.len >= cell.len &&
		   slice_equal((Slice){label.ptr + label.len - cell.len, cell.len}, cell);
}

static bool
watch_table(void *context, const ReportTable *table)
{
	Watch *watch = context;
	const PrintedTable *printed = table->printed;
	WatchedLine *header = line_of(watch, printed->header_line);
	WatchedTable *kept = own(sizeof(WatchedTable));
	Slice label;
	Slice rest;
	Slice cell;
	bool more = true;

	demand(!watch->in_table && printed->number == ++watch->n_tables, "table %d out of turn",
		   printed->number);
	demand(header->table == NULL && cells_of(header->text, &label, &rest) &&
			   (number_is_blank(label) || header_row_has_corner(label, rest)),
		   "line %d is no header", printed->header_line);
	demand(table->n_rows > 0 && table->n_rows == printed->n_rows &&
			   table->n_columns == printed->n_columns && printed->first_page >= 1 &&
			   printed->last_page >= printed->first_page,
		   "table %d", printed->number);
	for (int i = 0; i < table->n_columns; i++)
	{
		demand(cells_next(&rest, &more, &cell) &&
				   is_column_label(watch, printed->columns_printed[i], cell),
			   "column %d is not what the header says", i + 1);
		take_label(watch, &table->columns[i]);
	}
	while (cells_next(&rest, &more, &cell))
		demand(number_is_blank(cell), "a column is missing in line %d", printed->header_line);

	*kept = (WatchedTable){
		.next = watch->tables,
		.section = own_copy(printed->heading.section.ptr, printed->heading.section.len),
		.stratum = own_copy(printed->heading.stratum.ptr, printed->heading.stratum.len)};
	header->table = kept;
	watch->tables = kept;
	watch->in_table = true;
	watch->n_rows = table->n_rows;
	watch->stratum_line = printed->stratum_line;
	take_text(watch, printed->heading.title);
	take_text(watch, printed->heading.section);
	take_text(watch, printed->heading.stratum);
	take_period(watch, printed->heading.has_period, printed->heading.period);
	take_members(watch, table->fixed);
	take_number(watch, (int) table->row_axis.kind * 100 + table->row_axis.dimension);
	take_number(watch, (int) table->col_axis.kind * 100 + table->col_axis.dimension);
	return end_call(watch);
}

static void
take_cell(Watch *watch, const ReportCell *cell)
{
	int64_t value = 0;
	CellStatus status = number_read(cell->raw, &value);

	demand(cell->role <= ROLE_TOTAL && cell->status == status &&
			   cell->has_value == (status == CELL_EXACT ||
								   (status == CELL_BLANK && cell->measure_kind == MEASURE_COUNT)) &&
			   (!cell->has_value || cell->value == value),
		   "column %d has another status or value than its text", cell->col);
	demand(!cell->has_bounds || cell->lower <= cell->upper, "column %d has no number in its bounds",
		   cell->col);
	demand(!cell->has_value || (cell->lower == cell->value && cell->upper == cell->value),
		   "column %d has bounds beside its value", cell->col);
	take_number(watch, cell->role * 1000 + cell->status * 100 + cell->measure_kind * 10 +
						   cell->has_value * 2 + cell->has_bounds);
	if (cell->has_bounds)
	{
		take_number(watch, cell->lower);
		take_number(watch, cell->upper);
	}
	take_period(watch, cell->has_period, cell->period);
	take_text(watch, cell->measure);
	take_text(watch, cell->raw);
}

/* Is the label that of its line, and of lines above where it wraps? */
static bool
ends_with(Slice whole, Slice label)
{
	return same_place(whole, label) ||
		   (whole.len > label.len && slice_end(whole) == label.ptr + label.len);
}

static bool
watch_row(void *context, const ReportTable *table, const ReportRow *row, const ReportCell *cells,
		  int n_cells)
{
	Watch *watch = context;
	int number = row->printed->line;
	WatchedLine *line = line_of(watch, number);
	Slice label;
	Slice rest;
	Slice cell;
	bool more = true;
	int found = 0;

	demand(watch->in_table && watch->n_rows-- > 0, "a row beyond its table");
	demand(number > watch->last_row && number > table->printed->header_line, "line %d out of turn",
		   number);
	demand(cells_of(line->text, &label, &rest) && ends_with(row->printed->label, label) &&
			   same_place(rest, row->printed->cells),
		   "line %d is not what its row says", number);
	watch->last_row = number;
	line->is_row = true;
	while (cells_next(&rest, &more, &cell))
	{
		if (found++ >= n_cells)
			continue;
		demand(same_place(cell, cells[found - 1].raw) && cells[found - 1].col == found &&
				   cells[found - 1].column == &table->columns[found - 1],
			   "line %d: cell %d is not in its place", number, found);
		take_cell(watch, &cells[found - 1]);
	}
	demand(n_cells == (found < table->n_columns ? found : table->n_columns),
		   "line %d: %d cells of %d, under %d columns", number, n_cells, found, table->n_columns);
	take_label(watch, &row->label);
	take_number(watch, number);
	take_number(watch, row->printed->repeated);
	/* The count of cells is diagnosed when the row is gone: kept for then. */
	line->expected = table->n_columns;
	line->found = found;
	return end_call(watch);
}

static bool
watch_table_end(void *context, const ReportTable *table)
{
	Watch *watch = context;

	demand(watch->in_table && watch->n_rows == 0 && table->printed->number == watch->n_tables,
		   "a table ends before its rows");
	watch->in_table = false;
	return end_call(watch);
}

/* A column's label from two lines stands nowhere as a whole. */
static bool
is_label_of_two_lines(const Watch *watch, const Diagnostic *diagnostic)
{
	return !stands_in(watch->document, diagnostic->fragment) &&
		   (diagnostic->code == DIAGNOSTIC_UNKNOWN_LABEL ||
			diagnostic->code == DIAGNOSTIC_LABEL_CORRECTED ||
			diagnostic->code == DIAGNOSTIC_MISSING_PERIOD ||
			diagnostic->code == DIAGNOSTIC_NO_SUBTOTAL);
}

static bool
watch_diagnostic(void *context, const Diagnostic *diagnostic)
{
	Watch *watch = context;
	Slice fragment = diagnostic->fragment;
	WatchedLine *line = &watch->lines[0];
	char *message;
	size_t size = 1 + (size_t) diagnostic->line % 300;
	bool is_inherited; /* of a stratum that a further table stands under */

	is_inherited = diagnostic->code == DIAGNOSTIC_UNEXPLAINED_HEADING &&
				   diagnostic->line == watch->stratum_line;
	demand(diagnostic->line >= watch->last_diagnostic || is_inherited,
		   "a finding in line %d after one in line %d", diagnostic->line, watch->last_diagnostic);
	demand(diagnostic->code <= DIAGNOSTIC_NO_TABLES && diagnostic->severity <= SEVERITY_ERROR,
		   "a finding of no kind");
	if (!is_inherited)
		watch->last_diagnostic = diagnostic->line;
	if (diagnostic->line > 0)
	{
		line = line_of(watch, diagnostic->line);
		demand(stands_in(line->text, fragment) || is_label_of_two_lines(watch, diagnostic),
			   "a finding in line %d names what does not stand there", diagnostic->line);
	}
	if (diagnostic->code == DIAGNOSTIC_CELL_COUNT)
		demand(line->is_row && ends_with(fragment, line->text) &&
				   diagnostic->expected == line->expected && diagnostic->found == line->found,
			   "line %d: cells miscounted", diagnostic->line);
	line->diagnostics |= 1U << diagnostic->code;

	message = own(size);
	diagnostic_message(diagnostic, message, size);
	demand(memchr(message, '\0', size) != NULL, "a message without its end");
	demand(diagnostic_hint(diagnostic->code) != NULL &&
			   diagnostic_code_name(diagnostic->code) != NULL &&
			   severity_name(diagnostic->severity) != NULL,
		   "a finding without words");
	take_text(watch, (Slice){message, strlen(message)});
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

	demand(!watch->finished && !watch->in_table && summary->tables == watch->n_tables,
		   "the report ends out of turn");
	demand(summary->pages >= 1 && summary->threshold >= 1, "%d pages, threshold %d", summary->pages,
		   summary->threshold);
	watch->finished = true;
	watch->title = own_copy(summary->title.ptr, summary->title.len);
	take_text(watch, summary->title);
	take_text(watch, summary->parts.subject);
	take_text(watch, summary->parts.breakdown);
	take_text(watch, summary->parts.frequency);
	take_period(watch, summary->has_period, summary->period);
	take_text(watch, summary->statute);
	take_number(watch, summary->threshold);
	take_number(watch, summary->pages);
	return end_call(watch);
}

ReportSink
watch_sink(Watch *watch, Severity least)
{
	return (ReportSink){.table = watch_table,
						.row = watch_row,
						.table_end = watch_table_end,
						.diagnostic = watch_diagnostic,
						.report = watch_report,
						.least = least,
						.context = watch};
}
