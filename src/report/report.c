/*-------------------------------------------------------------------------
 *
 * report.c
 *	  The reader: its stages, one after the other.
 *
 *-------------------------------------------------------------------------
 */
#include "report/report.h"

#include <limits.h>

#include "grid/prepare.h"
#include "report/cells.h"
#include "text/text.h"
#include "words/titles.h"

/* Most subjects that one document is about. */
#define SUBJECTS_MAX 64

struct Report
{
	const MemorySource *source;
	Diagnostics diagnostics;
	TableReader tables;
	Arena names_arena;
	Remembered names;
	int n_subjects;
	Slice subjects[SUBJECTS_MAX];
	int corrected_title; /* the line of the latest whose subject was corrected, and told; 0: none */
	unsigned dialects;
	Refusal refusal;
	int n_left_out; /* tables that have neither a title nor a period */
	bool exhausted;
	bool finished; /* all tables are read, and all that was found is told */

	/* the table at hand */
	ResolvedTable resolved;
	ReportTable table;
	bool has_table;
	CellMaker cells;
	ReportRow row;
	size_t next_row;
};

static bool
is_exhausted(const Report *report)
{
	return report->exhausted || tables_exhausted(&report->tables) ||
		   report->names_arena.exhausted || report->diagnostics.exhausted;
}

static bool
is_stopped(const Report *report)
{
	return report->diagnostics.stopped || is_exhausted(report);
}

/* A report whose document is still to be set; NULL without memory. */
static Report *
make_report(const MemorySource *source)
{
	Report *report = source->get(source->context, sizeof(Report));

	if (report == NULL)
		return NULL;
	memset(report, 0, sizeof(*report));
	report->source = source;
	report->diagnostics.source = source;
	report->names_arena.source = source;
	report->names.arena = &report->names_arena;
	report->cells.notes = &report->tables.pages.notes;
	report->cells.source = source;
	report->cells.diagnostics = &report->diagnostics;
	return report;
}

/* Starts at the first line of the document, which is in the form that the stages read. */
static void
start_reading(Report *report, Slice document)
{
	report->cells.document = document;
	tables_start(&report->tables, document, report->source, &report->diagnostics);
	report->cells.blocks = report->tables.pages.blocks;
}

Report *
report_open(Slice document, const MemorySource *source, const DiagnosticSink *diagnostics)
{
	Report *report = make_report(source);

	if (report == NULL)
		return NULL;
	if (diagnostics != NULL)
		report->diagnostics.sink = *diagnostics;
	if (report->diagnostics.sink.hear != NULL && report->diagnostics.sink.least <= SEVERITY_WARNING)
		report->cells.small_most = SMALL_MOST;
	start_reading(report, prepare_document(document, &report->names_arena, &report->diagnostics,
										   &report->refusal));
	return report;
}

Report *
report_open_for_survey(GridBlocks *blocks)
{
	Report *report = make_report(blocks->source);

	if (report == NULL)
		return NULL;
	report->cells.surveyed = report->cells.surveyed_thousands = report->cells.met_dash = true;
	start_reading(report, blocks->document);
	pages_share_blocks(&report->tables.pages, blocks);
	return report;
}

/* Are the two the same, apart from noise of conversion? */
static bool
is_spelt_nearly(Slice a, Slice b)
{
	FoldedText one;
	FoldedText other;

	if (!text_fold(a, FOLD_BY_SOUND, &one) || !text_fold(b, FOLD_BY_SOUND, &other))
		return false;
	return key_is_close(text_key(&one), text_key(&other));
}

/* Tells, once for each title, that its subject is spelt nearly as this one. */
static void
tell_corrected(Report *report, const Heading *heading, Slice subject)
{
	const Diagnostic diagnostic = {.line = heading->title_line,
								   .severity = diagnostic_severity(DIAGNOSTIC_LABEL_CORRECTED),
								   .code = DIAGNOSTIC_LABEL_CORRECTED,
								   .fragment = heading->title_printed,
								   .other = subject};

	if (heading->title_line != report->corrected_title)
		diagnostics_add(&report->diagnostics, &diagnostic);
	report->corrected_title = heading->title_line;
}

/* The subject of a title, as the first title that is about the same spells it, or nearly the same. */
static Slice
subject_of(Report *report, const Heading *heading)
{
	Title title;
	Slice subject;

	title_split(heading->title, &title);
	subject = spelt_subject(title.subject);
	if (!slice_equal(subject, title.subject))
		tell_corrected(report, heading, subject);
	for (int i = 0; i < report->n_subjects; i++)
	{
		if (text_same(report->subjects[i], subject))
			return report->subjects[i];
	}
	for (int i = 0; i < report->n_subjects; i++)
	{
		if (!is_spelt_nearly(report->subjects[i], subject))
			continue;
		tell_corrected(report, heading, report->subjects[i]);
		return report->subjects[i];
	}
	if (subject.len == 0 || report->n_subjects == SUBJECTS_MAX)
		return subject;
	subject = arena_copy(&report->names_arena, subject);
	report->subjects[report->n_subjects++] = subject;
	return subject;
}

/* Which of the registered dialects it is, as a bit. */
static unsigned
dialect_bit(const Dialect *dialect)
{
	int i = 0;

	while (dialects[i] != dialect)
		i++;
	return 1U << i;
}

/* How many rows come out, and the line of the last of them; rows that head others do not. */
static void
count_rows(const ResolvedTable *resolved, ReportTable *table)
{
	const PrintedTable *printed = resolved->printed;

	for (size_t i = 0; i < printed->n_rows; i++)
	{
		if (resolved->rows[i].kind == LABEL_HEADING)
			continue;
		table->n_rows++;
		table->last_line = printed->rows[i].row.line;
	}
}

static void
describe_table(Report *report)
{
	const ResolvedTable *resolved = &report->resolved;
	const PrintedTable *printed = resolved->printed;
	const Heading *heading = &printed->heading;

	report->table = (ReportTable) {.number = printed->number - report->n_left_out,
								   .first_page = printed->first_page,
								   .last_page = printed->last_page,
								   .header_line = printed_header_line(printed),
								   .title = heading->title,
								   .subject = subject_of(report, heading),
								   .section = heading->section,
								   .stratum = heading->stratum,
								   .period = heading->period,
								   .has_period = heading->has_period,
								   .row_axis = resolved->row_axis,
								   .col_axis = resolved->col_axis,
								   .n_columns = printed->n_columns,
								   .columns = resolved->columns};
	memcpy(report->table.fixed, resolved->fixed, sizeof(report->table.fixed));
	memcpy(report->table.others, resolved->others, sizeof(report->table.others));
	count_rows(resolved, &report->table);
}

/* Hands out what was found up to the last row of the table. */
static void
flush_table(Report *report)
{
	const PrintedTable *printed = report->resolved.printed;

	if (!is_exhausted(report))
		diagnostics_flush(&report->diagnostics, printed->rows[printed->n_rows - 1].row.line);
}

/* Reads what is left of the table at hand, and hands out what was found in it. */
static void
finish_table(Report *report)
{
	while (report_next_row(report) != NULL)
		;
	flush_table(report);
	report->has_table = false;
}

/* Does some label by the table's cells name a period? */
static bool
names_a_period(const Report *report)
{
	const ResolvedTable *resolved = &report->resolved;

	for (int i = 0; i < resolved->printed->n_columns; i++)
	{
		source_poll(report->source);
		if (resolved->columns[i].has_period)
			return true;
	}
	for (size_t i = 0; i < resolved->printed->n_rows; i++)
	{
		source_poll(report->source);
		if (resolved->rows[i].has_period)
			return true;
	}
	return false;
}

/*
 * Has the table neither a title nor a period, as those that some converters take out of a document?
 * Its cells are left out, unless it is the only table; it is told of.
 */
static bool
is_left_out(Report *report)
{
	const PrintedTable *printed = report->resolved.printed;
	const GridRow *row = &printed->headings.row[0];
	const Diagnostic diagnostic = {.line = row->line,
								   .severity = SEVERITY_ERROR,
								   .code = DIAGNOSTIC_MISSING_PERIOD,
								   .fragment = row->text};
	bool more = true;

	if (printed->heading.title.len > 0 || printed->heading.has_period || names_a_period(report))
		return false;
	diagnostics_add(&report->diagnostics, &diagnostic);
	if (printed->number == 1)
		report->exhausted |= !survey_rows_behind(
			report->tables.pages.blocks, printed->rows[printed->n_rows - 1].row.line, &more);
	return more;
}

/* Tells that the document is refused, where it is. */
static bool
tell_refusal(Report *report)
{
	const Refusal *refusal = &report->refusal;

	if (refusal->line == 0)
		return false;
	diagnostics_add(&report->diagnostics,
					&(Diagnostic) {.line = refusal->line,
								   .severity = SEVERITY_ERROR,
								   .code = DIAGNOSTIC_UNREAD_DIALECT,
								   .fragment = refusal->text,
								   .other = {refusal->advice, strlen(refusal->advice)}});
	return true;
}

/* The document is over. */
static void
finish_document(Report *report)
{
	bool is_unread;

	if (report->finished || is_stopped(report))
		return;
	report->finished = true;
	is_unread =
		unread_tell(&report->tables.pages.unread, &report->diagnostics) || tell_refusal(report);
	if (report->cells.is_cut_off)
		diagnostics_add_line(&report->diagnostics, DIAGNOSTIC_CUT_OFF, report->table.last_line,
							 report->row.printed);
	if (report->tables.table.number == 0 && !is_unread)
		diagnostics_add_line(&report->diagnostics, DIAGNOSTIC_NO_TABLES, 0, (Slice) {NULL, 0});
	diagnostics_flush(&report->diagnostics, INT_MAX);
}

/* The next table whose cells are not left out; false if there is none, or no memory. */
static bool
resolve_next(Report *report)
{
	TableReader *tables = &report->tables;
	const PrintedTable *printed;

	while (!is_stopped(report) && (printed = tables_next(tables)) != NULL)
	{
		if (!axes_resolve(printed, &tables->arena, &tables->senses, &report->names,
						  &report->diagnostics, &report->resolved))
			return false;
		report->dialects |= dialect_bit(printed->headings.row[0].dialect);
		if (!is_left_out(report))
			return true;
		report->n_left_out++;
		flush_table(report);
	}
	finish_document(report);
	return false;
}

const ReportTable *
report_next_table(Report *report)
{
	if (report->has_table)
		finish_table(report);
	if (!resolve_next(report) ||
		!cells_begin(&report->cells, &report->resolved, &report->tables.arena))
		return NULL;
	describe_table(report);
	report->has_table = true;
	report->next_row = 0;
	return &report->table;
}

const ReportRow *
report_next_row(Report *report)
{
	ReportRow *row = &report->row;
	const PrintedRow *printed;
	size_t n_rows = report->has_table ? report->resolved.printed->n_rows : 0;

	while (report->next_row < n_rows &&
		   report->resolved.rows[report->next_row].kind == LABEL_HEADING)
		report->next_row++;
	/* The memory of the stages before this one ran out between tables, if it did. */
	if (!report->has_table || report->next_row == n_rows || report->exhausted ||
		report->diagnostics.stopped || report->diagnostics.exhausted)
		return NULL;
	source_poll(report->source);
	printed = &report->resolved.printed->rows[report->next_row];
	row->label = &report->resolved.rows[report->next_row];
	row->printed = printed->row.label;
	row->line = printed->row.line;
	row->page = printed->page;
	row->repeated = printed->repeated;
	row->is_line = printed->row.kind == GRID_TEXT;
	row->n_cells = row->is_line ? 0 : cells_of_row(&report->cells, report->next_row);
	report->next_row++;
	row->cells = report->cells.cells;
	report->exhausted = row->n_cells < 0;
	return report->exhausted ? NULL : row;
}

ReportSummary
report_summary(const Report *report)
{
	const PageReader *pages = &report->tables.pages;
	int threshold = pages->notes.threshold;
	ReportSummary summary = {.title = pages->first_title,
							 .period = pages->first_period,
							 .has_period = pages->any_period,
							 .statute = pages->notes.statute,
							 .threshold = threshold > 0 ? threshold : DEFAULT_THRESHOLD,
							 .n_subjects = report->n_subjects,
							 .subjects = report->subjects,
							 .dialects = report->dialects,
							 .pages = pages->page,
							 .tables = report->tables.table.number - report->n_left_out};
	Title parts;

	title_split(summary.title, &parts);
	summary.subject = spelt_subject(parts.subject);
	summary.breakdown = parts.breakdown;
	summary.frequency = parts.frequency;
	return summary;
}

ReportResult
report_close(Report *report)
{
	const MemorySource *source = report->source;
	ReportResult result = is_exhausted(report)			? REPORT_NO_MEMORY
						  : report->diagnostics.stopped ? REPORT_STOPPED
														: REPORT_OK;

	tables_release(&report->tables);
	diagnostics_release(&report->diagnostics);
	arena_release(&report->names_arena);
	source->put(source->context, report);
	return result;
}

/* Reads all tables into the sink; false if it stops the reading. */
static bool
read_tables(Report *report, const ReportSink *sink)
{
	const ReportTable *table;
	const ReportRow *row;

	while ((table = report_next_table(report)) != NULL)
	{
		if (sink->table != NULL && !sink->table(sink->context, table))
			return false;
		while ((row = report_next_row(report)) != NULL)
		{
			if (sink->row != NULL && !sink->row(sink->context, table, row))
				return false;
		}
		if (is_stopped(report))
			return false;
		if (sink->table_end != NULL && !sink->table_end(sink->context, table))
			return false;
	}
	return !is_stopped(report);
}

ReportResult
report_read(Slice document, const MemorySource *source, const ReportSink *sink)
{
	const DiagnosticSink diagnostics = {sink->diagnostic, sink->least, sink->context};
	Report *report = report_open(document, source, &diagnostics);
	ReportResult result;
	bool whole;

	if (report == NULL)
		return REPORT_NO_MEMORY;
	whole = read_tables(report, sink);
	if (whole && sink->report != NULL)
	{
		ReportSummary summary = report_summary(report);

		whole = sink->report(sink->context, &summary);
	}
	result = report_close(report);
	return result == REPORT_OK && !whole ? REPORT_STOPPED : result;
}
