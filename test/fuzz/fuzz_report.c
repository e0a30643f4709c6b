/*-------------------------------------------------------------------------
 *
 * fuzz_report.c
 *	  Any bytes at all, read as a report.
 *
 * What is demanded of the rows and diagnostics as they come is in
 * report_watch.c, and of the cells of a line in grid_watch.c; here, that no line
 * of the document is left out, that a second reading is the same, table by table
 * and row by row as well, and that one without memory, or one that is stopped, is
 * the beginning of the same and gives all memory back.
 *
 *-------------------------------------------------------------------------
 */
#include "grid_watch.h"

#include "grid/prepare.h"
#include "layout/heading_rows.h"
#include "text/text.h"
#include "words/notes.h"
#include "words/sense.h"
#include "words/terms.h"

/* What the lines are held against. */
typedef struct Accounts
{
	const Watch *watch;
	Notes notes;
	int waits; /* the line of a text that no name has, and that may head what comes; 0: none */
	bool is_left_out; /* the table at hand, as one without a title or a period, and that is told */
	bool sign_found;  /* the one that the cells of the report have for a suppressed count */
	Arena arena;
} Accounts;

/* Nothing interrupts a look at a row. */
static const MemorySource unasked;

static bool
is_named(const WatchedLine *line, DiagnosticCode code)
{
	return (line->diagnostics >> code & 1) != 0;
}

/* What waits for a table is said by it, or there is none: a period, a title or headings come first. */
static void
account_for_waiting(Accounts *accounts)
{
	demand(accounts->waits == 0, "line %d is text that is lost", accounts->waits);
}

/* Is the text in a name that came out, or each of the names that it has in it? */
static bool
is_said(Accounts *accounts, Slice clean)
{
	Terms terms;

	if (watch_is_said(accounts->watch, clean, &accounts->arena))
		return true;
	terms_parse(clean, &terms);
	for (int i = 0; i < terms.n; i++)
	{
		if (!watch_is_said(accounts->watch, terms.term[i].text, &accounts->arena))
			return false;
	}
	return terms.n > 0;
}

/*
 * A line of text is in a name that came out, a note that the reader understands, or in a
 * finding; else it heads what begins with a period or with headings below.
 */
static void
account_for_text(Accounts *accounts, const WatchedLine *line, int number, Slice text)
{
	Slice clean = text_clean(text, &accounts->arena);
	bool is_note = notes_read(&accounts->notes, clean) || slice_starts_with(clean, "Kilde:");
	LineSense sense;

	accounts->sign_found |= contains(clean, accounts->watch->sign);
	line_sense(&sense, clean, &accounts->arena);
	if (sense.is_title || sense.has_period || period_is_month_name(clean))
		accounts->waits = 0;
	else if (clean.len > 0 && !is_note && line->diagnostics == 0 && accounts->waits == 0 &&
			 !is_said(accounts, clean))
		accounts->waits = number;
}

/* Each cell of a line that came out as a row is a cell of that row, or in a name, or in a finding. */
static void
account_for_row(Accounts *accounts, const WatchedLine *line, int number)
{
	const GridRow *row = &line->grid;
	GridCells from = grid_cells(row);
	int next = 0;

	account_for_waiting(accounts);
	while (from.more)
	{
		GridCell cell;

		(void) grid_make_cells(row, &from, &cell, 1);
		if (next < line->n_cells && same_place(cell.raw, line->cells[next].raw))
			next++;
		else
			demand(cell.status == CELL_BLANK || line->diagnostics != 0 ||
					   watch_is_said(accounts->watch, cell.raw, &accounts->arena),
				   "line %d has a cell that is lost", number);
	}
	demand(next == line->n_cells, "line %d has not the cells that came", number);
	demand(!line->lacks_cells || is_named(line, DIAGNOSTIC_CELL_COUNT),
		   "line %d has too few cells, and that goes without saying", number);
	demand(row->has_label || !same_place(line->label, row->label) ||
			   is_named(line, DIAGNOSTIC_MISSING_LABEL),
		   "line %d has no label, and that goes without saying", number);
	demand(line->invalid == 0, "line %d has %d cells that cannot be read, and nothing says so",
		   number, line->invalid);
	demand(line->assumed == 0, "line %d has %d counts with decimals, and nothing says so", number,
		   line->assumed);
}

/* A row of cells, which came out as such, or of headings, or a line of text before blank cells. */
static void
account_for_cells(Accounts *accounts, const WatchedLine *line, int number)
{
	const GridRow *row = &line->grid;
	const RowPlace place = {.below_rows = false, .source = &unasked};
	Slice words[2];

	accounts->is_left_out &= !line->is_row;
	accounts->is_left_out |= line->begins_left_out;
	if (line->is_row)
		account_for_row(accounts, line, number);
	else if (lone_words(row, words, &unasked) == 2 &&
			 slice_starts_with(text_trim(words[0]), "Kilde:"))
		/* a source may stand beside a line of text */
		account_for_text(accounts, line, number, words[1]);
	else if (is_label_alone(row, &unasked))
		account_for_text(accounts, line, number, row->label);
	else
	{
		demand(line->diagnostics != 0 || accounts->is_left_out || is_heading_row(row, &place),
			   "line %d is a row that is lost", number);
		accounts->waits = 0;
	}
}

/* Every line is a row, a heading, nothing, or named. */
static void
account_for_lines(const Watch *watch, const MemorySource *source)
{
	Accounts accounts = {.watch = watch, .arena = {.source = source}};

	for (int number = 1; number <= watch->n_lines; number++)
	{
		const WatchedLine *line = &watch->lines[number];

		demand(!line->in_grid ||
				   (line->grid.kind == GRID_RULE) == is_named(line, DIAGNOSTIC_SEPARATOR_ROW),
			   "line %d is a rule, and that goes without saying", number);
		if (line->in_grid && line->grid.kind == GRID_ROW)
			account_for_cells(&accounts, line, number);
		else if (line->in_grid && line->grid.kind == GRID_TEXT)
			account_for_text(&accounts, line, number, line->grid.text);
	}
	account_for_waiting(&accounts);
	demand(watch->sign.len == 0 || accounts.sign_found,
		   "no note has the sign of a suppressed cell");
	demand(watch->first_dash == 0 ||
			   is_named(&watch->lines[watch->first_dash], DIAGNOSTIC_SIGN_ASSUMED) ==
				   !accounts.notes.dash_is_zero,
		   "line %d has the first dash, and what it means goes without saying", watch->first_dash);
	arena_release(&accounts.arena);
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
	/*
	 * What is only kept to be quick needs no memory: where that fails once, all may be read. How much
	 * is kept depends on where the document lies, too, so that there may be fewer requests.
	 */
	if ((heap->once || heap->requests < heap->fail_at) && result == REPORT_OK)
		expected = REPORT_OK;
	demand(result == expected, "the result is %d, not %d", result, expected);
	demand(heap->live == 0, "%ld pieces of memory are not given back", heap->live);
	demand(watch.finished == (expected == REPORT_OK) || stop_at == whole->n_calls,
		   "the report comes only when it is whole");
	watch_release(&watch);
}

/* With nobody listening but for rows, the same rows must come; here, their number. */
static bool
count_row(void *context, const ReportTable *table, const ReportRow *row)
{
	(void) table;
	(void) row;
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

static bool
hash_finding(void *context, const Diagnostic *diagnostic)
{
	uint64_t *hash = context;

	*hash = hash_number(*hash, diagnostic->line);
	*hash = hash_number(*hash, diagnostic->col * 100 + (int) diagnostic->code);
	*hash = hash_slice(*hash, diagnostic->fragment);
	*hash = hash_slice(*hash, diagnostic->other);
	return true;
}

/*
 * The tables and findings as one number, with some rows of each table taken, the
 * others left, and the end asked for twice; all of them taken, and the end asked for
 * once, where random is NULL. The finding that there is no table comes once, too.
 */
static uint64_t
skim(Slice document, const MemorySource *source, uint64_t *random)
{
	const Heap *heap = source->context;
	uint64_t hash = HASH_START;
	const DiagnosticSink diagnostics = {hash_finding, SEVERITY_INFO, &hash};
	Report *report = report_open(document, source, &diagnostics);
	const ReportTable *table;

	demand(report != NULL, "a report that cannot be opened");
	while ((table = report_next_table(report)) != NULL)
	{
		size_t rows = table->n_rows;

		hash = hash_number(hash, table->header_line);
		hash = hash_number(hash, (int64_t) rows);
		if (random != NULL)
			rows = random_below(random, (uint32_t) rows + 1);
		for (; rows > 0; rows--)
			demand(report_next_row(report) != NULL, "table %d ends early", table->number);
	}
	if (random != NULL)
		demand(report_next_table(report) == NULL && report_next_row(report) == NULL,
			   "something behind the last table");
	hash = hash_number(hash, report_summary(report).tables);
	demand(report_close(report) == REPORT_OK, "tables alone cannot be read");
	demand(heap->live == 0, "%ld pieces of memory are not given back", heap->live);
	return hash;
}

/* A report that is closed as soon as it is open. */
static void
open_alone(Slice document, const MemorySource *source)
{
	const Heap *heap = source->context;
	Report *report = report_open(document, source, NULL);

	demand(report != NULL && report_close(report) == REPORT_OK && heap->live == 0,
		   "a report that cannot be opened and closed");
}

/* Is each line a row or a line of text by itself, so that it can be accounted for? */
static bool
is_of_lines(Slice document, const MemorySource *source)
{
	GridReader reader;
	GridBlocks blocks;
	GridRow row;
	Arena arena = {.source = source};
	Diagnostics nobody = {0};
	Refusal refusal = {0};
	int before = 0;
	bool of_lines;

	of_lines = prepare_document(document, &arena, &nobody, &refusal).ptr == document.ptr &&
			   refusal.line == 0;
	arena_release(&arena);
	grid_start(&reader, document, &blocks, source);
	for (; of_lines && grid_next(&reader, &row); before = row.line)
	{
		of_lines =
			row.kind == GRID_TEXT || row.dialect == &tab_dialect || row.dialect == &pipe_dialect;
		/* "<p>Oslo</p><p>Viken</p>" */
		of_lines &= row.dialect != &html_dialect || row.line > before;
	}
	grid_release(&blocks);
	return of_lines;
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

	if (!is_of_lines(document, &source))
	{
		disown(document);
		return 0; /* fuzz_dialects.c reads it */
	}
	heap.requests = 0;
	watch_start(&whole, document);
	sink = watch_sink(&whole, SEVERITY_INFO);
	demand(report_read(document, &source, &sink) == REPORT_OK && whole.finished,
		   "a document that cannot be read");
	demand(heap.live == 0, "%ld pieces of memory are not given back", heap.live);
	requests = heap.requests;
	watch_grid(&whole, &source);
	account_for_lines(&whole, &source);

	read_rows_alone(&whole, &source);
	open_alone(document, &source);
	demand(skim(document, &source, NULL) == skim(document, &source, &random),
		   "something else is found where rows are left unread");
	read_again(&whole, &source, 0, REPORT_OK);
	read_again(&whole, &source, 1 + (size_t) random_below(&random, (uint32_t) whole.n_calls),
			   REPORT_STOPPED);
	fail_at(&heap, 1 + (long) random_below(&random, (uint32_t) requests));
	heap.once = random_below(&random, 2) == 0;
	read_again(&whole, &source, 0, REPORT_NO_MEMORY);
	watch_release(&whole);
	disown(document);
	return 0;
}
