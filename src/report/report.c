/*-------------------------------------------------------------------------
 *
 * report.c
 *	  The reader: its stages, one behind the other.
 *
 *-------------------------------------------------------------------------
 */
#include "report/report.h"

#include <limits.h>

#include "report/ascii.h"
#include "report/axes.h"
#include "report/cells.h"
#include "report/tables.h"

typedef struct Reader
{
	Slice document;
	const MemorySource *source;
	Diagnostics diagnostics;
	TableReader tables;
	CellReader cells;
	Arena memory_arena;
	NameMemory memory;
} Reader;

static void
reader_start(Reader *reader, Slice document, const MemorySource *source, const ReportSink *sink)
{
	memset(reader, 0, sizeof(*reader));
	reader->document = document;
	reader->source = source;
	reader->diagnostics = (Diagnostics){
		.source = source, .sink = sink->diagnostic, .context = sink->context, .least = sink->least};
	reader->memory_arena.source = source;
	reader->memory.arena = &reader->memory_arena;
	reader->cells.sink = sink;
	reader->cells.diagnostics = &reader->diagnostics;
	tables_start(&reader->tables, document, source, &reader->diagnostics);
}

static void
reader_release(Reader *reader)
{
	tables_release(&reader->tables);
	diagnostics_release(&reader->diagnostics);
	arena_release(&reader->memory_arena);
}

static bool
reader_exhausted(const Reader *reader)
{
	return tables_exhausted(&reader->tables) || reader->memory_arena.exhausted;
}

/* The line that the table at hand ends with. */
static int
last_line(const PrintedTable *printed)
{
	return printed->rows[printed->n_rows - 1].line;
}

/* Reads table by table; false where the sink stopped it or memory ran out. */
static bool
read_tables(Reader *reader)
{
	PrintedTable *printed;

	while ((printed = tables_next(&reader->tables)) != NULL)
	{
		ResolvedTable resolved;

		if (!axes_resolve(printed, &reader->tables.arena, &reader->tables.labels, &reader->memory,
						  &reader->diagnostics, &resolved) ||
			!cells_emit(&reader->cells, &resolved, &reader->tables.arena))
			return false;
		diagnostics_flush(&reader->diagnostics, last_line(printed));
		if (reader->diagnostics.stopped)
			return false;
	}
	if (reader_exhausted(reader))
		return false;
	if (reader->tables.table.number == 0)
		diagnostics_add_line(&reader->diagnostics, DIAGNOSTIC_NO_TABLES, 0, (Slice){NULL, 0});
	diagnostics_flush(&reader->diagnostics, INT_MAX);
	return !reader->diagnostics.stopped;
}

static int
threshold(const Reader *reader)
{
	int named = reader->tables.pages.notes.threshold;

	return named > 0 ? named : DEFAULT_THRESHOLD;
}

static void
set_suppression(const Reader *reader, bool blank_is_zero, Suppression *suppression)
{
	const Notes *notes = &reader->tables.pages.notes;

	*suppression = (Suppression){.threshold = threshold(reader),
								 .blank_is_zero = blank_is_zero,
								 .sign_length = notes->sign_length};
	memcpy(suppression->sign, notes->sign, SIGN_MAX);
}

/* What a look-ahead wants to know, and the notes as far as it has read them. */
typedef struct LookAhead
{
	const Notes *notes;
	bool any_blank;
} LookAhead;

/* A reading that only asks for a count that is printed blank, and for the threshold. */
static bool
find_blank(void *context, const ReportTable *table, const ReportRow *row, const ReportCell *cells,
		   int n_cells)
{
	LookAhead *look = context;

	(void) table;
	(void) row;
	for (int i = 0; i < n_cells && !look->any_blank; i++)
		look->any_blank = cells[i].status == CELL_BLANK && cells[i].measure_kind == MEASURE_COUNT;
	return !look->any_blank || look->notes->threshold == 0;
}

static bool
suppose_nothing(void *context, Suppression *suppression)
{
	(void) context;
	*suppression = (Suppression){.threshold = DEFAULT_THRESHOLD};
	return true;
}

/* How much text is looked through at once. */
#define BLANK_BLOCK 64
#define POLL_BLOCKS 8192

/*
 * May a cell be blank that begins within the block at p? Nearly all are seen by
 * their first character not to be. The length is constant, and nothing in the
 * loop depends on the step before, for compilers that take many at once.
 */
static bool
may_hold_blank(const char *p)
{
	unsigned found = 0;

	for (int i = 0; i < BLANK_BLOCK; i++)
	{
		unsigned begins = p[i] == '\t';
		unsigned digit = (unsigned char) (p[i + 1] - '0') <= 9;
		unsigned capital = (unsigned char) (p[i + 1] - 'A') <= 'Z' - 'A';
		unsigned star = p[i + 1] == '*';
		unsigned ends = (unsigned) (p[i + 2] == '\t') | (unsigned) (p[i + 2] == '\n');

		found |= begins & ~(digit | capital | (star & ends));
	}
	return found != 0;
}

/* Is any cell blank of those that begin between p and limit? */
static bool
has_blank_between(const char *p, const char *limit, const char *end)
{
	while (p < limit && (p = memchr(p, '\t', (size_t) (limit - p))) != NULL)
	{
		const char *cell = ++p;

		while (p < end && *p != '\t' && *p != '\n' && *p != '\r')
			p++;
		if (number_is_blank(slice_between(cell, p)))
			return true;
		p = cell;
	}
	return false;
}

/* Is any cell blank? Whether it is a count only the whole reader can tell. */
static bool
has_blank_cell(const Reader *reader)
{
	const char *p = reader->document.ptr;
	const char *end = slice_end(reader->document);

	for (size_t blocks = 1; end - p >= BLANK_BLOCK + 2; blocks++, p += BLANK_BLOCK)
	{
		if (blocks % POLL_BLOCKS == 0)
			source_poll(reader->source);
		if (may_hold_blank(p) && has_blank_between(p, p + BLANK_BLOCK, end))
			return true;
	}
	return has_blank_between(p, end, end);
}

/*
 * Called at the first suppressed count. Its bounds depend on the whole report:
 * where zeros are printed as blanks, a * is none; and the notes that name the
 * threshold may stand behind the tables.
 */
static bool
look_ahead(void *context, Suppression *suppression)
{
	Reader *reader = context;
	Reader other;
	LookAhead look = {.notes = &other.tables.pages.notes};
	const ReportSink blank_sink = {.row = find_blank, .least = SEVERITY_ERROR, .context = &look};
	bool exhausted;

	set_suppression(reader, false, suppression);
	if (reader->tables.pages.notes.threshold > 0 && !has_blank_cell(reader))
		return true;
	reader_start(&other, reader->document, reader->source, &blank_sink);
	other.cells.look_ahead = suppose_nothing;
	read_tables(&other);
	exhausted = reader_exhausted(&other);
	set_suppression(&other, look.any_blank, suppression);
	reader_release(&other);
	if (exhausted)
		reader->memory_arena.exhausted = true;
	return !exhausted;
}

static bool
summarize(const Reader *reader, const ReportSink *sink)
{
	const PageReader *pages = &reader->tables.pages;
	ReportSummary summary = {.title = pages->first_title,
							 .period = pages->first_period,
							 .has_period = pages->any_period,
							 .statute = pages->notes.statute,
							 .threshold = threshold(reader),
							 .pages = pages->page,
							 .tables = reader->tables.table.number};

	if (sink->report == NULL)
		return true;
	title_split(summary.title, &summary.parts);
	return sink->report(sink->context, &summary);
}

ReportResult
report_read(Slice document, const MemorySource *source, const ReportSink *sink)
{
	Reader reader;
	bool whole;
	bool exhausted;

	reader_start(&reader, document, source, sink);
	reader.cells.look_ahead = look_ahead;
	reader.cells.context = &reader;
	whole = read_tables(&reader) && !reader_exhausted(&reader) && summarize(&reader, sink);
	exhausted = reader_exhausted(&reader);
	reader_release(&reader);
	return exhausted ? REPORT_NO_MEMORY : whole ? REPORT_OK : REPORT_STOPPED;
}
