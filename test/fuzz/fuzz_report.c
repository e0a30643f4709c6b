/*-------------------------------------------------------------------------
 *
 * fuzz_report.c
 *	  Any bytes at all, read as a report.
 *
 * What is demanded of the rows and diagnostics as they come is in
 * report_watch.c; here, that no line of the document is left out, that a second
 * reading is the same, and that one without memory, or one that is stopped, is
 * the beginning of the same and gives all memory back.
 *
 *-------------------------------------------------------------------------
 */
#include "report/header_rows.h"
#include "report/month_noise.h"
#include "report_watch.h"

/* What a line that did not come out, and is not named, can only be. */
typedef enum Taken
{
	AS_NOTHING, /* white space, or a note that the reader understands */
	AS_TITLE,
	AS_PERIOD,
	AS_HEADER,
	AS_ROW,
	AS_NAMED,  /* in a diagnostic */
	AS_HEADING /* a section or stratum */
} Taken;

typedef struct Accounts
{
	const Watch *watch;
	Taken *roles; /* by line */
	Slice *clean; /* of headings, by line */
	Notes notes;
	bool title_seen;
	Arena arena;
} Accounts;

static bool
is_named(const WatchedLine *line, DiagnosticCode code)
{
	return (line->diagnostics >> code & 1) != 0;
}

/* A line with tabs: a row, a header, or nothing but tabs. */
static Taken
role_of_cells(const WatchedLine *line, int number, const Line *taken)
{
	Slice rest = taken->cells;
	Slice cell;
	bool more = true;

	demand(line->is_row + is_named(line, DIAGNOSTIC_ROW_BEFORE_HEADER) +
				   is_named(line, DIAGNOSTIC_SEPARATOR_ROW) <=
			   1,
		   "line %d is taken for two things", number);
	if (line->is_row)
	{
		demand((line->expected != line->found) == is_named(line, DIAGNOSTIC_CELL_COUNT),
			   "line %d has %d cells under %d columns, and that goes without saying", number,
			   line->found, line->expected);
		return AS_ROW;
	}
	if (is_named(line, DIAGNOSTIC_ROW_BEFORE_HEADER) || is_named(line, DIAGNOSTIC_SEPARATOR_ROW))
		return AS_NAMED;
	if (taken->kind == LINE_DATA && header_row_has_corner(taken->label, taken->cells))
		return AS_HEADER;
	demand(number_is_blank(taken->label), "line %d is a row that is lost", number);
	demand(taken->kind == LINE_HEADER || taken->kind == LINE_BLANK, "line %d is lost", number);
	if (taken->kind == LINE_HEADER)
		return AS_HEADER;
	while (cells_next(&rest, &more, &cell))
		demand(number_is_blank(cell), "line %d has a cell and is taken for blank", number);
	return AS_NOTHING;
}

/* Is the clean text a title, by what the reader knows so far? */
static bool
is_title(Accounts *accounts, Slice clean)
{
	Title title;

	accounts->title_seen |= slice_equal(clean, accounts->watch->title);
	return title_parse(clean, &title) ||
		   (accounts->title_seen && text_same(clean, accounts->watch->title));
}

static Taken
role_of_text(Accounts *accounts, const WatchedLine *line, int number)
{
	Slice clean = text_clean(line->text, &accounts->arena);
	Period period;
	Slice month;
	bool understood;

	accounts->clean[number] = clean;
	if (clean.len == 0)
		return is_named(line, DIAGNOSTIC_SEPARATOR_ROW) ? AS_NAMED : AS_NOTHING;
	if (is_named(line, DIAGNOSTIC_SEPARATOR_ROW))
		return AS_NAMED;
	if (is_title(accounts, clean))
		return AS_TITLE;
	if (period_parse(clean, &period) ||
		month_noise_period(clean, &accounts->arena, &period, &month))
		return AS_PERIOD;
	understood = notes_read(&accounts->notes, clean);
	if (is_named(line, DIAGNOSTIC_ORPHAN_LABEL) || is_named(line, DIAGNOSTIC_UNEXPLAINED_HEADING))
		return AS_NAMED;
	return understood ? AS_NOTHING : AS_HEADING;
}

/* The next line from number on that ends what waits; one past the last where there is none. */
static int
next_landmark(const Accounts *accounts, int number)
{
	while (number <= accounts->watch->n_lines &&
		   (accounts->roles[number] == AS_NOTHING || accounts->roles[number] == AS_NAMED ||
			accounts->roles[number] == AS_HEADING))
		number++;
	return number;
}

static bool
contains(Slice text, Slice piece)
{
	for (size_t i = 0; i + piece.len <= text.len; i++)
	{
		if (memcmp(text.ptr + i, piece.ptr, piece.len) == 0)
			return true;
	}
	return false;
}

/* Does the line begin what goes on right below it: a title, or the label of a row? */
static bool
goes_on(const Accounts *accounts, int number)
{
	while (number <= accounts->watch->n_lines && accounts->roles[number] == AS_HEADING)
		number++;
	return number <= accounts->watch->n_lines &&
		   (accounts->roles[number] == AS_TITLE || accounts->roles[number] == AS_ROW);
}

/* A heading stands over a period, or over a header; where a table began there, in its headings. */
static void
account_for_heading(const Accounts *accounts, int number)
{
	const Watch *watch = accounts->watch;
	int landmark = next_landmark(accounts, number);
	bool over_period = landmark <= watch->n_lines && accounts->roles[landmark] == AS_PERIOD;
	const WatchedTable *table;

	if (goes_on(accounts, number))
		return;
	demand(landmark <= watch->n_lines && (over_period || accounts->roles[landmark] == AS_HEADER),
		   "line %d is text that is lost", number);
	if (over_period)
		landmark = next_landmark(accounts, landmark + 1);
	if (landmark > watch->n_lines || accounts->roles[landmark] != AS_HEADER)
		return;
	table = watch->lines[landmark].table;
	demand(table == NULL || contains(table->section, accounts->clean[number]) ||
			   (!over_period && contains(table->stratum, accounts->clean[number])),
		   "line %d is over the table of line %d, which does not have it", number, landmark);
}

/* Every line is a row, a heading, nothing, or named. */
static void
account_for_lines(const Watch *watch, const MemorySource *source)
{
	size_t n = (size_t) watch->n_lines + 1;
	Accounts accounts = {.watch = watch,
						 .roles = own(n * sizeof(Taken)),
						 .clean = own(n * sizeof(Slice)),
						 .arena = {.source = source}};
	LineReader reader;
	Line taken;

	lines_start(&reader, watch->document);
	for (int number = 1; number <= watch->n_lines; number++)
	{
		const WatchedLine *line = &watch->lines[number];

		demand(lines_next(&reader, &taken) && taken.number == number &&
				   same_place(taken.text, line->text),
			   "line %d begins or ends elsewhere", number);
		if (line->text.len > 0 && memchr(line->text.ptr, '\t', line->text.len) != NULL)
			accounts.roles[number] = role_of_cells(line, number, &taken);
		else
			accounts.roles[number] = role_of_text(&accounts, line, number);
	}
	demand(!lines_next(&reader, &taken), "there are more than %d lines", watch->n_lines);
	for (int number = 1; number <= watch->n_lines; number++)
	{
		if (accounts.roles[number] == AS_HEADING)
			account_for_heading(&accounts, number);
	}
	arena_release(&accounts.arena);
	free(accounts.roles);
	free(accounts.clean);
}

/* Reads once more, as far as it goes, and compares with the whole reading. */
static void
read_again(const Watch *whole, const MemorySource *source, size_t stop_at, ReportResult expected)
{
	const Heap *heap = source->context;
	Watch watch;
	ReportSink sink;
	ReportResult result;

	watch_start(&watch, whole->document);
	watch.whole = whole;
	watch.stop_at = stop_at;
	sink = watch_sink(&watch, SEVERITY_INFO);
	result = report_read(whole->document, source, &sink);
	demand(result == expected, "the result is %d, not %d", result, expected);
	demand(heap->live == 0, "%ld pieces of memory are not given back", heap->live);
	demand(watch.finished == (expected == REPORT_OK) || stop_at == whole->n_calls,
		   "the report comes only when it is whole");
	watch_release(&watch);
}

/* With nobody listening but for rows, the same rows must come; here, their number. */
static bool
count_row(void *context, const ReportTable *table, const ReportRow *row, const ReportCell *cells,
		  int n_cells)
{
	(void) table;
	(void) row;
	(void) cells;
	(void) n_cells;
	++*(long *) context;
	return true;
}

static void
read_rows_alone(const Watch *whole, const MemorySource *source)
{
	long rows = 0;
	const ReportSink sink = {.row = count_row, .least = SEVERITY_ERROR, .context = &rows};

	demand(report_read(whole->document, source, &sink) == REPORT_OK, "rows alone cannot be read");
	for (int number = 1; number <= whole->n_lines; number++)
		rows -= whole->lines[number].is_row;
	demand(rows == 0, "%ld rows more when nobody listens to diagnostics", rows);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Heap heap;
	MemorySource source = palloc_source(&heap);
	Slice document = own_copy(data, size);
	uint64_t random = hash_bytes(HASH_START, data, size);
	Watch whole;
	ReportSink sink;
	long requests;

	watch_start(&whole, document);
	sink = watch_sink(&whole, SEVERITY_INFO);
	demand(report_read(document, &source, &sink) == REPORT_OK && whole.finished,
		   "a document that cannot be read");
	demand(heap.live == 0, "%ld pieces of memory are not given back", heap.live);
	requests = heap.requests;
	account_for_lines(&whole, &source);

	read_again(&whole, &source, 0, REPORT_OK);
	read_rows_alone(&whole, &source);
	read_again(&whole, &source, 1 + (size_t) random_below(&random, (uint32_t) whole.n_calls),
			   REPORT_STOPPED);
	if (requests > 0)
	{
		fail_at(&heap, 1 + (long) random_below(&random, (uint32_t) requests));
		heap.once = random_below(&random, 2) == 0;
		read_again(&whole, &source, 0, REPORT_NO_MEMORY);
	}
	watch_release(&whole);
	disown(document);
	return 0;
}
