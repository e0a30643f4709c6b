/*-------------------------------------------------------------------------
 *
 * report_watch.c
 *	  A sink that holds what the reader gives against the document, as it comes.
 *
 *-------------------------------------------------------------------------
 */
#include "report_watch.h"

#include <ctype.h>

#include "layout/unread.h"
#include "words/terms.h"
#include "text/text.h"
#include "words/sense.h"

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

	grid_start(&reader, watch->document, &watch->blocks, &watch->source);
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
		disown(table->title);
		disown(table->stratum);
		free(table);
	}
	for (int number = 1; number <= watch->n_lines; number++)
		free(watch->lines[number].cells);
	grid_release(&watch->blocks);
	arena_release(&watch->arena);
	disown(watch->title);
	disown(watch->sign);
	free(watch->lines);
	free(watch->hashes);
	free(watch->said);
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

/* A text as it is compared: its letters and digits, in small letters, without what is no UTF-8. */
static Slice
ink_of(Slice text, Arena *arena)
{
	Slice clean = text_clean(text, arena);
	char *ink = arena_array(arena, clean.len, 1);
	size_t n = 0;

	for (const char *at = clean.ptr; at < slice_end(clean);)
	{
		size_t space = text_space_length(at, slice_end(clean));
		const char *next = at + space;
		bool is_ink = space == 0 && text_next_code_point(&next, slice_end(clean)) < 0x110000 &&
					  !ispunct((unsigned char) *at);

		for (; at < next; at++)
		{
			if (is_ink)
				ink[n++] = (char) tolower((unsigned char) *at);
		}
	}
	return (Slice) {ink, n};
}

/* A text that names something: it is kept for the lines of the document to be held against. */
static void
take_name(Watch *watch, Slice text)
{
	Slice ink = ink_of(text, &watch->arena);

	take_text(watch, text);
	if (watch->whole == NULL)
	{
		watch->said = realloc(watch->said, watch->said_len + ink.len + 1);
		if (watch->said == NULL)
			abort();
		memcpy(watch->said + watch->said_len, ink.ptr, ink.len);
		watch->said_len += ink.len;
		watch->said[watch->said_len++] = '\n';
	}
	arena_reset(&watch->arena);
}

bool
watch_is_said(const Watch *watch, Slice text, Arena *arena)
{
	return contains((Slice) {watch->said, watch->said_len}, ink_of(text, arena));
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
		take_name(watch, members[dimension]->text);
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
	take_name(watch, label->text);
	take_number(watch, label->kind);
	take_number(watch, label->aggregation);
	take_members(watch, label->names);
	take_period(watch, label->has_period, label->period);
	take_number(watch, label->measure_kind);
	take_name(watch, label->measure);
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

static bool
stands_in(Slice text, Slice fragment)
{
	const char *end = fragment.ptr + fragment.len;

	/* A label that wraps ends there. */
	return (fragment.ptr >= text.ptr && fragment.ptr <= text.ptr + text.len) ||
		   (end > text.ptr && end <= text.ptr + text.len);
}

/* The next byte that is not white space, which is taken off the text; -1 if there is none. */
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

/* Takes the part off the text; false if the text, white space aside, goes on otherwise. */
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

/* Does the piece lie in the document, and not elsewhere in memory? */
static bool
is_printed(const Watch *watch, Slice piece)
{
	uintptr_t start = (uintptr_t) watch->document.ptr;
	uintptr_t at = (uintptr_t) piece.ptr;

	return at >= start && at + piece.len <= start + watch->document.len;
}

static bool
watch_table(void *context, const ReportTable *table)
{
	Watch *watch = context;
	WatchedTable *kept = own(sizeof(WatchedTable));

	demand(!watch->in_table && table->number == ++watch->n_tables, "table %d out of turn",
		   table->number);
	demand(watch->n_unread == 0, "a table after what is told of all");
	demand(table->n_rows > 0 && table->n_columns >= 0 && table->first_page >= 1 &&
			   table->last_page >= table->first_page && table->last_line > table->header_line,
		   "table %d", table->number);
	(void) row_of(watch, table->header_line);
	for (int i = 0; i < table->n_columns; i++)
		take_label(watch, &table->columns[i]);

	*kept = (WatchedTable) {.next = watch->tables,
							.title = own_copy(table->title.ptr, table->title.len),
							.stratum = own_copy(table->stratum.ptr, table->stratum.len),
							.header_line = table->header_line,
							.is_reopened = table->header_line <= watch->last_row};
	watch->tables = kept;
	watch->is_left_out = false;
	watch->in_table = true;
	watch->n_rows = table->n_rows;
	watch->page = table->first_page;
	take_name(watch, table->title);
	take_name(watch, table->section);
	take_name(watch, table->stratum);
	take_period(watch, table->has_period, table->period);
	take_members(watch, table->fixed);
	take_number(watch, (int) table->row_axis.kind * 100 + table->row_axis.dimension);
	take_number(watch, (int) table->col_axis.kind * 100 + table->col_axis.dimension);
	return end_call(watch);
}

/* A cell that is not a number to the eye, and suppressed by what the notes say: the same sign each time. */
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

/* Is what is printed read as number.h says, a dash as zero, and what may be thousands in its column's way? */
static bool
is_read(Watch *watch, const ReportCell *cell)
{
	const GridCell *printed = &cell->printed;
	Number number = {0};
	CellStatus status = number_read(printed->raw, &number);

	if (printed->status == CELL_BLANK)
		return status == CELL_BLANK || grid_is_filler(printed->raw) || number_is_dash(printed->raw);
	/* "<5" says itself what it hides. */
	if (printed->status == CELL_SUPPRESSED && status == CELL_INVALID)
		return slice_starts_with(printed->raw, "<") || is_sign(watch, printed->raw);
	/* A star that may be lost. */
	if (printed->status == CELL_SUPPRESSED &&
		(status == CELL_BLANK || grid_is_filler(printed->raw)))
		return cell->measure_kind == MEASURE_COUNT && cell->lower == 0;
	if (printed->status == CELL_INVALID && number_is_dash(printed->raw))
		return false;
	/* A share that may have lost the sign of its decimals. */
	if (printed->status == CELL_INVALID && status == CELL_EXACT)
		return measure_unit(cell->measure) == UNIT_PERCENT;
	/* Numbers of the document may prove it where decimals would be read, too. */
	if (status == CELL_DECIMAL && number.maybe_thousands &&
		(cell->measure_kind != MEASURE_OTHER || printed->status == CELL_EXACT))
	{
		status = CELL_EXACT;
		number.decimals = 0;
	}
	return printed->status == status &&
		   ((status != CELL_EXACT && status != CELL_DECIMAL) ||
			(printed->number.units == number.units && printed->number.decimals == number.decimals));
}

/* What the reader has to tell of a cell. */
static void
expect_findings(Watch *watch, WatchedLine *line, int number, const ReportCell *cell)
{
	Number printed;
	Slice raw = cell->printed.raw;

	line->invalid += cell->printed.status == CELL_INVALID;
	if (number_read(raw, &printed) == CELL_DECIMAL)
		line->assumed += cell->measure_kind != MEASURE_OTHER ||
						 (printed.maybe_thousands && measure_unit(cell->measure) != UNIT_PERCENT);
	if (watch->first_dash == 0 && cell->printed.status == CELL_BLANK && number_is_dash(raw))
	{
		watch->first_dash = number;
		watch->first_dash_col = cell->col;
	}
}

static void
take_cell(Watch *watch, const ReportCell *cell)
{
	CellStatus status = cell->printed.status;
	Number number = cell->printed.number;
	bool is_count = cell->measure_kind == MEASURE_COUNT;

	demand(cell->role <= ROLE_UNKNOWN && is_read(watch, cell),
		   "column %d is read as something else", cell->col);
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

/* The cells of the row, which stand in its line one behind the other; they are kept. */
static void
take_cells(Watch *watch, WatchedLine *line, const ReportTable *table, const ReportRow *row)
{
	const char *at = line->text.ptr;

	line->n_cells = row->n_cells;
	line->lacks_cells = row->n_cells < table->n_columns;
	line->cells = own(sizeof(GridCell) * (size_t) row->n_cells);
	for (int i = 0; i < row->n_cells; i++)
	{
		const ReportCell *cell = &row->cells[i];

		demand(cell->col == i + 1 && cell->column == &table->columns[i],
			   "line %d: cell %d is not in its place", row->line, i + 1);
		demand(cell->printed.raw.ptr >= at && slice_end(cell->printed.raw) <= slice_end(line->text),
			   "line %d: cell %d stands elsewhere", row->line, i + 1);
		at = slice_end(cell->printed.raw);
		take_cell(watch, cell);
		expect_findings(watch, line, row->line, cell);
		line->cells[i] = cell->printed;
	}
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
	demand(row->label->kind != LABEL_HEADING, "line %d is no row", row->line);
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

/* Is the finding about that cell of the row? */
static bool
is_about_cell(const WatchedLine *line, const Diagnostic *diagnostic)
{
	return line->is_row && diagnostic->col >= 1 && diagnostic->col <= line->n_cells &&
		   same_place(diagnostic->fragment, line->cells[diagnostic->col - 1].raw);
}

/* A finding that a document has once has not come before. */
static void
watch_once(Watch *watch, const Diagnostic *diagnostic)
{
	demand((watch->diagnostics >> diagnostic->code & 1) == 0, "line %d: %s once more",
		   diagnostic->line, diagnostic_code_name(diagnostic->code));
	watch->diagnostics |= UINT64_C(1) << diagnostic->code;
}

/* A finding about cells stands where these are. */
static void
watch_cell_finding(Watch *watch, WatchedLine *line, const Diagnostic *diagnostic)
{
	bool is_dash =
		diagnostic->line == watch->first_dash && diagnostic->col == watch->first_dash_col;

	demand(is_about_cell(line, diagnostic), "line %d has no such cell", diagnostic->line);
	switch (diagnostic->code)
	{
		case DIAGNOSTIC_INVALID_CELL:
			demand(line->invalid-- > 0 && line->cells[diagnostic->col - 1].status == CELL_INVALID,
				   "line %d: a cell that can be read is called invalid", diagnostic->line);
			break;
		case DIAGNOSTIC_BLANK_UNCLEAR:
			demand(line->cells[diagnostic->col - 1].status == CELL_SUPPRESSED,
				   "line %d: a blank that is no star", diagnostic->line);
			break;
		case DIAGNOSTIC_NUMBER_ASSUMED:
			demand(line->assumed-- > 0, "line %d: a number is in doubt without decimals",
				   diagnostic->line);
			break;
		case DIAGNOSTIC_SIGN_ASSUMED:
			watch_once(watch, diagnostic);
			demand(is_dash, "line %d: this is not the first dash", diagnostic->line);
			break;
		default:
			watch_once(watch, diagnostic);
			demand(line->cells[diagnostic->col - 1].status == CELL_SUPPRESSED,
				   "line %d: a threshold for what is not suppressed", diagnostic->line);
	}
}

/* A finding about a row or label stands where these are. */
static void
watch_finding(Watch *watch, WatchedLine *line, const Diagnostic *diagnostic)
{
	Slice whole = line->grid.text;

	switch (diagnostic->code)
	{
		case DIAGNOSTIC_CELL_COUNT:
			/* A label may begin lines above its cells, and be shown with them. */
			if (line->is_row && is_printed(watch, line->label) && line->label.ptr < whole.ptr &&
				diagnostic->fragment.ptr != whole.ptr)
				whole = slice_between(line->label.ptr, slice_end(whole));
			demand(line->is_row && same_place(diagnostic->fragment, whole) &&
					   diagnostic->expected != diagnostic->found,
				   "line %d: cells miscounted", diagnostic->line);
			break;
		case DIAGNOSTIC_INVALID_CELL:
		case DIAGNOSTIC_BLANK_UNCLEAR:
		case DIAGNOSTIC_NUMBER_ASSUMED:
		case DIAGNOSTIC_SIGN_ASSUMED:
		case DIAGNOSTIC_THRESHOLD_ASSUMED:
		case DIAGNOSTIC_STAR_NOT_ZERO:
			watch_cell_finding(watch, line, diagnostic);
			break;
		case DIAGNOSTIC_MISSING_LABEL:
			/* Of a column that has lost its heading, the row of headings may have one; cells may be a line of text. */
			demand(diagnostic->col > 0
					   ? !line->is_row
					   : (line->is_row || watch->is_left_out || line->grid.kind == GRID_TEXT) &&
							 !line->grid.has_label,
				   "line %d has a label", diagnostic->line);
			break;
		case DIAGNOSTIC_MEMBER_TWICE:
			demand(line->in_grid && line->grid.kind == GRID_ROW &&
					   line->is_row == (diagnostic->col == 0 && !watch->is_left_out),
				   "line %d has no label of an axis", diagnostic->line);
			demand(diagnostic->other.len > 0 && diagnostic->other.ptr != diagnostic->fragment.ptr,
				   "line %d says itself again", diagnostic->line);
			break;
		case DIAGNOSTIC_CUT_OFF:
			watch_once(watch, diagnostic);
			demand(line->is_row && diagnostic->line == watch->n_lines &&
					   slice_end(line->text) == slice_end(watch->document),
				   "line %d is not cut off", diagnostic->line);
			break;
		default:
			break;
	}
}

/* Does the text, of which white space does not count, begin with the piece, or end with it? */
static bool
begins_with(Watch *watch, Slice text, Slice piece)
{
	return take_part(&text, text_clean(piece, &watch->arena));
}

/* Is the finding about the stratum of the table, which is that of the table before, too? */
static bool
is_about_stratum(Watch *watch, const WatchedLine *line, const Diagnostic *diagnostic)
{
	const WatchedTable *table = watch->tables;
	Slice fragment = diagnostic->fragment;
	bool about;

	if (table == NULL || table->next == NULL || diagnostic->col != 0 ||
		fragment.ptr < line->text.ptr || fragment.ptr > slice_end(line->text) ||
		!terms_same(table->stratum, table->next->stratum))
		return false;
	if (slice_end(fragment) > slice_end(line->text))
		fragment = slice_between(fragment.ptr, slice_end(line->text));
	about = begins_with(watch, table->stratum, fragment);
	arena_reset(&watch->arena);
	return about;
}

/* Is the finding about how the title of the table is spelt, which stands above a table before? */
static bool
is_about_title(Watch *watch, const Diagnostic *diagnostic)
{
	const WatchedTable *table = watch->tables;
	bool about = table != NULL && diagnostic->code == DIAGNOSTIC_LABEL_CORRECTED &&
				 begins_with(watch, table->title, diagnostic->fragment);

	arena_reset(&watch->arena);
	return about;
}

/* Is the finding about the headings of the table, which those of a page before are? */
static bool
is_about_headings(const Watch *watch, const Diagnostic *diagnostic)
{
	const WatchedTable *table = watch->tables;

	return table != NULL && table->is_reopened && diagnostic->line <= table->header_line &&
		   (diagnostic->col > 0 || diagnostic->code == DIAGNOSTIC_MISSING_PERIOD ||
			diagnostic->code == DIAGNOSTIC_MISSING_STRATUM ||
			diagnostic->code == DIAGNOSTIC_UNKNOWN_LABEL ||
			diagnostic->code == DIAGNOSTIC_MEASURE_UNCLEAR);
}

/*
 * Findings come by line, those of a table after those of the one before it, but for what a
 * table has from lines above that one, and what is told of the document.
 */
static void
watch_order(Watch *watch, const WatchedLine *line, const Diagnostic *diagnostic)
{
	int before = watch->last_diagnostic;

	if (diagnostic->code == DIAGNOSTIC_UNREAD_DIALECT)
	{
		demand(watch->n_unread++ < N_UNREAD_DIALECTS, "line %d: one more dialect",
			   diagnostic->line);
		return;
	}
	if (diagnostic->line >= before)
	{
		watch->last_diagnostic = diagnostic->line;
		return;
	}
	demand(is_about_stratum(watch, line, diagnostic) || is_about_title(watch, diagnostic) ||
			   is_about_headings(watch, diagnostic),
		   "a finding in line %d after one in line %d", diagnostic->line, before);
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
	if (diagnostic->line > 0)
	{
		line = line_of(watch, diagnostic->line);
		/* the label of a row may stand on the lines around it */
		demand((is_printed(watch, fragment) && stands_in(line->text, fragment)) ||
				   (line->is_row && same_place(fragment, line->label)),
			   "a finding in line %d names what does not stand there", diagnostic->line);
	}
	if (diagnostic->code == DIAGNOSTIC_MISSING_PERIOD && diagnostic->severity == SEVERITY_ERROR &&
		(watch->tables == NULL || watch->tables->header_line < diagnostic->line))
		watch->is_left_out = line->begins_left_out = true;
	watch_order(watch, line, diagnostic);
	watch_finding(watch, line, diagnostic);
	line->diagnostics |= UINT64_C(1) << diagnostic->code;

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
	take_name(watch, summary->title);
	take_name(watch, summary->subject);
	take_name(watch, summary->breakdown);
	take_name(watch, summary->frequency);
	take_period(watch, summary->has_period, summary->period);
	take_name(watch, summary->statute);
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
