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

/* What a line that did not come out, and is not named, can only be. */
typedef enum Taken
{
	AS_NOTHING, /* white space, or a note that the reader understands */
	AS_TITLE,
	AS_PERIOD,
	AS_HEADINGS, /* of columns */
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
	bool row_above;	  /* with nothing between that could be a heading */
	bool is_left_out; /* the table at hand, as one without a title or a period, and that is told */
	Arena arena;
} Accounts;

static bool
is_named(const WatchedLine *line, DiagnosticCode code)
{
	return (line->diagnostics >> code & 1) != 0;
}

static Taken role_of_text(Accounts *accounts, const WatchedLine *line, int number, Slice text);

/* Nothing interrupts a look at a row. */
static const MemorySource unasked;

/* Is it a row of headings wherever it stands? Years are, unless cells stand above them. */
static bool
is_heading_below_rows(const GridRow *row)
{
	const RowPlace place = {.below_rows = true, .source = &unasked};

	return is_heading_row(row, &place);
}

/* The same, as a row of a table whose labels may take several cells: numbers tell it from headings then. */
static bool
is_heading_in_table(Arena *arena, const WatchedLine *line)
{
	GridRow row = line->grid;

	if (line->table->label_columns == 0)
		return is_heading_below_rows(&row);
	grid_widen_label(&row, line->table->label_columns, arena);
	return is_heading_below_rows(&row) ||
		   (!has_numbers(&line->grid, &unasked) && is_heading_below_rows(&line->grid));
}

/* Could it be one somewhere? */
static bool
may_be_heading(const GridRow *row)
{
	const RowPlace place = {.below_rows = false, .source = &unasked};

	return is_heading_row(row, &place);
}

/* A row of cells, which came out as such, or of headings, or a line of text before blank cells. */
static Taken
role_of_cells(Accounts *accounts, const WatchedLine *line, int number)
{
	const GridRow *row = &line->grid;
	bool is_below_row = accounts->row_above;
	bool is_early = is_named(line, DIAGNOSTIC_ROW_BEFORE_HEADER);
	Slice words[2];

	accounts->row_above = line->is_row;
	demand(!is_named(line, DIAGNOSTIC_SEPARATOR_ROW), "line %d is taken for two things", number);
	if (line->is_row)
	{
		accounts->is_left_out = false;
		/* on a page without headings it stands under those of the page before, and that is told */
		demand(!is_early || line->begins_page, "line %d is taken for two things", number);
		demand(is_early || !line->table->is_reopened || line->table->first_row != number,
			   "line %d begins a table without headings, and that goes without saying", number);
		demand(!is_heading_in_table(&accounts->arena, line),
			   "line %d is of headings and came out as cells", number);
		demand((line->expected != line->found) == is_named(line, DIAGNOSTIC_CELL_COUNT),
			   "line %d has %d cells under %d columns, and that goes without saying", number,
			   line->found, line->expected);
		demand(row->has_label || !same_place(line->label, row->label) ||
				   is_named(line, DIAGNOSTIC_MISSING_LABEL),
			   "line %d has no label, and that goes without saying", number);
		demand(line->invalid == 0, "line %d has %d cells that cannot be read, and nothing says so",
			   number, line->invalid);
		demand(line->assumed == 0, "line %d has %d counts with decimals, and nothing says so",
			   number, line->assumed);
		return AS_ROW;
	}
	if (is_early)
	{
		demand(!may_be_heading(row), "line %d is of headings and called a row", number);
		return AS_NAMED;
	}
	/* a source may stand beside a line of text */
	if (lone_words(row, words, &unasked) == 2 && slice_starts_with(text_trim(words[0]), "Kilde:"))
		return role_of_text(accounts, line, number, words[1]);
	if (may_be_heading(row))
	{
		demand(!is_below_row || is_heading_below_rows(row),
			   "line %d is of years below cells and was taken for headings", number);
		accounts->is_left_out |= line->begins_left_out;
		return AS_HEADINGS;
	}
	if (accounts->is_left_out && !is_label_alone(row, &unasked))
		return AS_NAMED;
	demand(is_label_alone(row, &unasked), "line %d is a row that is lost", number);
	return role_of_text(accounts, line, number, row->label);
}

/* What the line is, by what the first stage makes of it. */
static Taken
role_of_line(Accounts *accounts, const WatchedLine *line, int number)
{
	if (!line->in_grid)
		return AS_NOTHING;
	if (line->grid.kind == GRID_ROW)
		return role_of_cells(accounts, line, number);
	demand((line->grid.kind == GRID_RULE) == is_named(line, DIAGNOSTIC_SEPARATOR_ROW),
		   "line %d is a rule, and that goes without saying", number);
	if (line->grid.kind == GRID_RULE)
		return AS_NAMED;
	accounts->row_above = false;
	return role_of_text(accounts, line, number, line->grid.text);
}

/* Is the clean text a title, by what the reader knows so far? */
static bool
is_title(Accounts *accounts, const LineSense *sense)
{
	accounts->title_seen |= slice_equal(sense->clean, accounts->watch->title);
	return sense->is_title ||
		   (accounts->title_seen && text_same(sense->clean, accounts->watch->title));
}

static Taken
role_of_text(Accounts *accounts, const WatchedLine *line, int number, Slice text)
{
	Slice clean = text_clean(text, &accounts->arena);
	LineSense sense;

	accounts->clean[number] = clean;
	if (clean.len == 0)
		return AS_NOTHING;
	line_sense(&sense, clean, &accounts->arena);
	if (is_title(accounts, &sense))
		return AS_TITLE;
	if (sense.has_period)
		return AS_PERIOD;
	if (notes_read(&accounts->notes, clean) || slice_starts_with(clean, "Kilde:"))
		return AS_NOTHING;
	if (is_named(line, DIAGNOSTIC_ORPHAN_LABEL) || is_named(line, DIAGNOSTIC_UNEXPLAINED_HEADING))
		return AS_NAMED;
	demand(!sense.is_prose, "line %d is a sentence that is lost", number);
	return AS_HEADING;
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

/* Does the line begin a title that goes on right below it? */
static bool
goes_on(const Accounts *accounts, int number)
{
	const Watch *watch = accounts->watch;
	int end = number;

	while (end <= watch->n_lines && accounts->roles[end] == AS_HEADING)
		end++;
	if (end > watch->n_lines)
		return false;
	return accounts->roles[end] == AS_TITLE && end == number + 1;
}

/* The table under these headings, which may have further ones below; NULL if none begins there. */
static const WatchedTable *
table_below(const Accounts *accounts, int number)
{
	for (; number <= accounts->watch->n_lines; number++)
	{
		if (accounts->roles[number] != AS_HEADINGS && accounts->roles[number] != AS_NOTHING)
			return NULL;
		if (accounts->watch->lines[number].table != NULL)
			return accounts->watch->lines[number].table;
	}
	return NULL;
}

/* Does the line stand over a page's first row, which has no headings, and is it in the stratum of its table? */
static bool
is_over_reopened(const Accounts *accounts, int number, int landmark)
{
	const WatchedLine *row = &accounts->watch->lines[landmark];
	Slice clean = accounts->clean[number];

	return accounts->roles[landmark] == AS_ROW && is_named(row, DIAGNOSTIC_ROW_BEFORE_HEADER) &&
		   (contains(row->table->stratum, clean) || text_same(row->table->stratum, clean));
}

/* "Juli 2023Kvinner": what a converter has glued to a period. Else all of the text. */
static Slice
behind_digits(Slice text)
{
	size_t i = text.len;

	while (i > 0 && !is_digit(text.ptr[i - 1]))
		i--;
	return i < text.len ? (Slice) {text.ptr + i, text.len - i} : text;
}

/*
 * A heading stands over a period, or over those of columns; where a table began there, in
 * its headings. Else it is a part of a row's label, or heads rows.
 */
static void
account_for_heading(const Accounts *accounts, int number)
{
	const Watch *watch = accounts->watch;
	int landmark = next_landmark(accounts, number);
	bool over_period = landmark <= watch->n_lines && accounts->roles[landmark] == AS_PERIOD;
	const WatchedTable *table;

	if (watch->lines[number].label_of > 0 || watch->lines[number].heads ||
		goes_on(accounts, number) ||
		(landmark <= watch->n_lines && is_over_reopened(accounts, number, landmark)))
		return;
	demand(landmark <= watch->n_lines && (over_period || accounts->roles[landmark] == AS_HEADINGS),
		   "line %d is text that is lost", number);
	if (over_period)
		landmark = next_landmark(accounts, landmark + 1);
	if (landmark > watch->n_lines || accounts->roles[landmark] != AS_HEADINGS)
		return;
	table = table_below(accounts, landmark);
	demand(table == NULL || contains(table->section, accounts->clean[number]) ||
			   (!over_period && contains(table->stratum, behind_digits(accounts->clean[number]))),
		   "line %d is over the table of line %d, which does not have it", number, landmark);
}

/* The sign of a suppressed cell stands in a line of text. */
static void
account_for_sign(const Accounts *accounts)
{
	bool found = accounts->watch->sign.len == 0;

	for (int number = 1; number <= accounts->watch->n_lines && !found; number++)
		found = contains(accounts->clean[number], accounts->watch->sign);
	demand(found, "no note has the sign of a suppressed cell");
}

/* The first dash is told where no note says what a dash means. */
static void
account_for_dash(const Accounts *accounts)
{
	const Watch *watch = accounts->watch;

	demand(watch->first_dash == 0 ||
			   is_named(&watch->lines[watch->first_dash], DIAGNOSTIC_SIGN_ASSUMED) ==
				   !accounts->notes.dash_is_zero,
		   "line %d has the first dash, and what it means goes without saying", watch->first_dash);
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

	memset(accounts.clean, 0, n * sizeof(Slice));
	for (int number = 1; number <= watch->n_lines; number++)
		accounts.roles[number] = role_of_line(&accounts, &watch->lines[number], number);
	for (int number = 1; number <= watch->n_lines; number++)
	{
		if (accounts.roles[number] == AS_HEADING)
			account_for_heading(&accounts, number);
	}
	account_for_sign(&accounts);
	account_for_dash(&accounts);
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
	/* What is only kept to be quick needs no memory: where that fails once, all may be read. */
	if (heap->once && result == REPORT_OK)
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
