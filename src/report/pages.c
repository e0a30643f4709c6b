/*-------------------------------------------------------------------------
 *
 * pages.c
 *	  The second stage: pages, their headings, and the pieces of tables
 *	  printed on them.
 *
 * A text line can be a title, section, stratum, note, or a label that has lost
 * its cells. Titles and periods are known by their form. The others wait until
 * the next title, period, header or data row shows what they were.
 *
 *-------------------------------------------------------------------------
 */
#include "report/pages.h"

#include "report/ascii.h"
#include "report/header_rows.h"
#include "report/month_noise.h"
#include "report/number.h"
#include "report/wrapping.h"

void
pages_start(PageReader *reader, Slice document, const MemorySource *source,
			Diagnostics *diagnostics)
{
	memset(reader, 0, sizeof(*reader));
	reader->source = source;
	reader->diagnostics = diagnostics;
	reader->document_arena.source = source;
	reader->title_arena.source = source;
	reader->page_arena.source = source;
	reader->last_page_arena.source = source;
	reader->notes.source = source;
	reader->page = 1;
	lines_start(&reader->lines, document);
}

void
pages_release(PageReader *reader)
{
	arena_release(&reader->document_arena);
	arena_release(&reader->title_arena);
	arena_release(&reader->page_arena);
	arena_release(&reader->last_page_arena);
	if (reader->fragment.rows != NULL)
		reader->source->put(reader->source->context, reader->fragment.rows);
	reader->fragment.rows = NULL;
}

bool
pages_exhausted(const PageReader *reader)
{
	return reader->document_arena.exhausted || reader->title_arena.exhausted ||
		   reader->page_arena.exhausted || reader->last_page_arena.exhausted ||
		   reader->diagnostics->exhausted;
}

void
pages_exchange_rows(PageReader *reader, PrintedRow **rows, size_t *room)
{
	PrintedRow *other = *rows;
	size_t other_room = *room;

	*rows = reader->fragment.rows;
	*room = reader->row_room;
	reader->fragment.rows = other;
	reader->row_room = other_room;
}

static void
diagnose(PageReader *reader, DiagnosticCode code, int line, Slice fragment)
{
	diagnostics_add_line(reader->diagnostics, code, line, fragment);
}

/* Text that is no heading: on a page of notes that is what one expects. */
static void
diagnose_text(PageReader *reader, int line, Slice fragment)
{
	Diagnostic diagnostic = {
		.line = line,
		.severity = reader->has_period && !reader->has_table ? SEVERITY_INFO : SEVERITY_WARNING,
		.code = DIAGNOSTIC_UNEXPLAINED_HEADING,
		.fragment = fragment};

	diagnostics_add(reader->diagnostics, &diagnostic);
}

static void
diagnose_pending(PageReader *reader, const PendingLine *pending)
{
	if (reader->has_table)
		diagnose(reader, DIAGNOSTIC_ORPHAN_LABEL, pending->line, pending->printed);
	else
		diagnose_text(reader, pending->line, pending->printed);
}

/* The first n pending lines turned out to be no heading. */
static void
drop_pending(PageReader *reader, int n)
{
	for (int i = 0; i < n; i++)
		diagnose_pending(reader, &reader->pending[i]);
	reader->n_pending -= n;
	memmove(reader->pending, reader->pending + n, (size_t) reader->n_pending * sizeof(PendingLine));
}

/* The numbers of pages among the pending lines; one that touches a line may be a part of what wraps there. */
static void
drop_page_numbers(PageReader *reader)
{
	int kept = 0;
	int line_before = 0;

	for (int i = 0; i < reader->n_pending; i++)
	{
		PendingLine pending = reader->pending[i];
		bool touches =
			pending.line == line_before + 1 ||
			(i + 1 < reader->n_pending && reader->pending[i + 1].line == pending.line + 1);

		line_before = pending.line;
		if (!touches && is_page_number(pending.clean))
			diagnose_pending(reader, &pending);
		else
			reader->pending[kept++] = pending;
	}
	reader->n_pending = kept;
}

/* The pending lines from first on, joined by spaces, in the page's arena; none are left. */
static Slice
join_pending(PageReader *reader, int first)
{
	size_t length = 0;
	char *joined;
	int n = reader->n_pending;

	reader->n_pending = first;
	if (first >= n)
		return (Slice){NULL, 0};
	if (first == n - 1)
		return reader->pending[first].clean;
	for (int i = first; i < n; i++)
		length += reader->pending[i].clean.len + 1;
	joined = arena_alloc(&reader->page_arena, length);
	if (joined == NULL)
		return (Slice){NULL, 0};
	length = 0;
	for (int i = first; i < n; i++)
	{
		Slice clean = reader->pending[i].clean;

		if (i > first)
			joined[length++] = ' ';
		memcpy(joined + length, clean.ptr, clean.len);
		length += clean.len;
	}
	return (Slice){joined, length};
}

/* The pending lines from first on are the stratum. */
static void
set_stratum(PageReader *reader, int first)
{
	if (first < reader->n_pending)
	{
		Slice last = reader->pending[reader->n_pending - 1].printed;

		reader->stratum_line = reader->pending[first].line;
		reader->stratum_printed =
			slice_between(reader->pending[first].printed.ptr, last.ptr + last.len);
	}
	reader->heading.stratum = join_pending(reader, first);
}

static void
start_page(PageReader *reader)
{
	Arena other;

	if (!reader->has_content)
		return;
	reader->page++;
	reader->has_content = reader->has_period = reader->has_table = false;
	reader->heading.section = reader->heading.stratum = (Slice){NULL, 0};

	/* What waits was cleaned into the last page's arena, which stands for one page more. */
	other = reader->page_arena;
	reader->page_arena = reader->last_page_arena;
	reader->last_page_arena = other;
	arena_reset(&reader->page_arena);
}

/* The dimension that the fragment's row labels are known in most; none where two lead. */
static DimensionSet
dimension_of_rows(PageReader *reader)
{
	size_t known[N_DIMENSIONS] = {0};
	int leader = 0;
	bool alone = true;

	for (size_t i = 0; i < reader->fragment.n_rows; i++)
	{
		Slice clean = text_clean(reader->fragment.rows[i].label, &reader->page_arena);
		FoldedText folded;
		const Member *names[N_DIMENSIONS];
		DimensionSet found = 0;

		source_poll(reader->source);
		if (text_fold(clean, FOLD_BY_SOUND, &folded))
			found = vocabulary_label(clean, &folded, names);
		for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
			known[dimension] += (found & DIMENSION_BIT(dimension)) != 0;
	}
	for (int dimension = 1; dimension < N_DIMENSIONS; dimension++)
	{
		if (known[dimension] >= known[leader])
		{
			alone = known[dimension] > known[leader];
			leader = dimension;
		}
	}
	return alone && known[leader] > 0 ? DIMENSION_BIT(leader) : 0;
}

/*
 * Of the lines that wait from first on, the first of a section: what stands at
 * the head or foot of a page names nothing, and is set apart by a blank line
 * from a section that does.
 */
static int
first_of_section(const PageReader *reader, int first)
{
	for (int i = first; i < reader->n_pending; i++)
	{
		if (section_names_anything(reader->pending[i].clean))
			return i;
		if (i + 1 < reader->n_pending && reader->pending[i + 1].line == reader->pending[i].line + 1)
			break;
	}
	return first;
}

static void
read_title(PageReader *reader, Slice clean)
{
	drop_pending(reader, reader->n_pending);
	start_page(reader);
	arena_reset(&reader->title_arena);
	reader->heading.title = arena_copy(&reader->title_arena, clean);
	if (reader->first_title.len == 0)
		reader->first_title = arena_copy(&reader->document_arena, clean);
	reader->has_content = true;
}

/*
 * A period. Where the page has one already, or tables, a further page begins
 * without its title; what waits above the period is that page's section, but
 * for labels that were lost at the end of the table before it.
 */
static void
read_period(PageReader *reader, const Line *line, Period period)
{
	int first = 0;

	drop_page_numbers(reader);
	if (reader->has_period || reader->has_table)
	{
		bool after_table = reader->has_table;

		for (int i = 0; i < reader->n_pending; i++)
		{
			Slice clean = reader->pending[i].clean;

			if (after_table ? is_row_label(clean) : !section_names_dimensions(clean))
				first = i + 1;
		}
		first = first_of_section(reader, first);
		drop_pending(reader, first);
		start_page(reader);
		diagnose(reader, DIAGNOSTIC_MISSING_TITLE, line->number, line->text);
	}
	if (!reader->any_period)
		reader->first_period = period;
	reader->heading.section = join_pending(reader, 0);
	reader->heading.period = period;
	reader->heading.has_period = true;
	reader->has_period = reader->has_content = reader->any_period = true;
}

static bool
is_title(const PageReader *reader, Slice clean)
{
	Title title;

	return title_parse(clean, &title) ||
		   (reader->first_title.len > 0 && text_same(clean, reader->first_title));
}

/* A document that begins with something like a title has one, whatever frequency it names. */
static bool
is_first_title(const PageReader *reader, Slice clean)
{
	Title title;

	if (reader->has_content || reader->any_table || reader->first_title.len > 0 ||
		is_prose(clean) || clean.len > TEXT_KEY_MAX)
		return false;
	title_split(clean, &title);
	return title.breakdown.len > 0;
}

static void
read_text(PageReader *reader, const Line *line, Slice clean)
{
	Slice statute_before = reader->notes.statute;
	bool understood = notes_read(&reader->notes, clean);

	if (reader->notes.statute.len > 0 && statute_before.len == 0)
		reader->notes.statute = arena_copy(&reader->document_arena, reader->notes.statute);
	if (understood)
	{
		reader->has_content = true;
		return;
	}
	if (is_prose(clean))
	{
		diagnose_text(reader, line->number, line->text);
		reader->has_content = true;
		return;
	}
	if (reader->n_pending == PENDING_MAX)
		drop_pending(reader, PENDING_MAX / 2);
	reader->pending[reader->n_pending++] = (PendingLine){clean, line->text, line->number};
	reader->has_content = true;
}

/* The header of a page that has no period: its section, if any, names dimensions. */
static void
read_headings_without_period(PageReader *reader, const Line *line)
{
	diagnose(reader, DIAGNOSTIC_MISSING_PERIOD, line->number, line->text);
	if (reader->n_pending > 0 && section_names_dimensions(reader->pending[0].clean) &&
		!is_row_label(reader->pending[0].clean))
	{
		reader->heading.section = reader->pending[0].clean;
		set_stratum(reader, 1);
		reader->n_pending = 0;
	}
	else
		set_stratum(reader, 0);
}

/* What waits above a further table of a page: orphans of the table before, and its stratum. */
static void
read_further_stratum(PageReader *reader)
{
	int first = 0;
	Slice last;

	for (int i = 0; i < reader->n_pending; i++)
	{
		Slice clean = reader->pending[i].clean;

		if (is_total_label(clean) || is_label_in(clean, reader->dimension_of_rows))
			first = i + 1;
	}
	drop_pending(reader, first);
	if (reader->n_pending == 0)
		return; /* the header alone printed again: nothing else has changed */
	last = reader->pending[reader->n_pending - 1].clean;
	if (reader->n_pending == 1 && section_names_dimensions(last) && !is_row_label(last))
	{
		Terms terms;

		terms_parse_section(last, &terms);
		if (terms.n > 0 && terms_dimension_words(&terms) != 0 &&
			terms.term[0].kind == TERM_DIMENSION)
		{
			reader->heading.section = join_pending(reader, 0);
			reader->heading.stratum = (Slice){NULL, 0};
			return;
		}
	}
	set_stratum(reader, 0);
}

/* The line is the first of a header. */
static void
begin_header(PageReader *reader, const Line *line)
{
	reader->headers[0] = *line;
	reader->n_headers = 1;
	reader->fragment.columns = line->cells;
	reader->fragment.header_line = line->number;
}

static void
open_fragment(PageReader *reader, const Line *line)
{
	drop_page_numbers(reader);
	if (reader->has_table)
		read_further_stratum(reader);
	else if (!reader->has_period)
		read_headings_without_period(reader, line);
	else
		set_stratum(reader, 0);
	if (!reader->has_table && reader->heading.section.len == 0)
		diagnose(reader, DIAGNOSTIC_MISSING_SECTION, line->number, line->text);
	reader->has_table = reader->has_content = reader->any_table = true;
	reader->open = true;
	begin_header(reader, line);
	reader->fragment.heading = reader->heading;
	reader->fragment.stratum_printed = reader->stratum_printed;
	reader->fragment.stratum_line = reader->stratum_line;
	reader->fragment.page = reader->page;
	reader->fragment.n_rows = 0;
	reader->dimension_of_rows = 0;
}

/* A further line of column headings, with nothing between it and the one before it. */
static void
read_further_header(PageReader *reader, const Line *line)
{
	Fragment *fragment = &reader->fragment;
	bool again = reader->n_headers == 1 && text_same(fragment->columns, line->cells);
	Slice joined;

	if (again || reader->n_headers == HEADER_LINES ||
		!header_rows_join(fragment->columns, line->cells, &reader->page_arena, &joined))
	{
		for (int i = 0; i < reader->n_headers && !again; i++)
			diagnose_text(reader, reader->headers[i].number, reader->headers[i].cells);
		begin_header(reader, line);
		return;
	}
	if (!slice_equal(joined, reader->joined_columns))
		reader->joined_columns = arena_copy(&reader->document_arena, joined);
	reader->headers[reader->n_headers++] = *line;
	fragment->columns = reader->joined_columns;
	fragment->header_line = line->number;
}

static bool
read_row(PageReader *reader, const Line *line)
{
	Fragment *fragment = &reader->fragment;
	PrintedRow *rows;
	Slice label;

	reader->has_content = true;
	if (!reader->open)
	{
		diagnose(reader, DIAGNOSTIC_ROW_BEFORE_HEADER, line->number, line->text);
		return true;
	}
	label = wrapped_label(reader, line);
	drop_pending(reader, reader->n_pending);
	rows = array_grow(reader->source, fragment->rows, sizeof(PrintedRow), fragment->n_rows,
					  &reader->row_room);
	if (rows == NULL)
	{
		reader->page_arena.exhausted = true;
		return false;
	}
	fragment->rows = rows;
	rows[fragment->n_rows++] = (PrintedRow){
		.label = label, .cells = line->cells, .line = line->number, .page = reader->page};
	return true;
}

/* The fragment read so far is whole; hold the line that ended it. False where it has no row. */
static bool
close_fragment(PageReader *reader, const Line *line)
{
	if (!reader->open)
		return false;
	reader->open = false;
	if (reader->fragment.n_rows == 0)
		return false;
	/* The rows are handed on before the lines that wait are read as a stratum. */
	if (line->kind == LINE_HEADER && reader->n_pending > 0)
		reader->dimension_of_rows = dimension_of_rows(reader);
	reader->held = *line;
	reader->has_held = true;
	return true;
}

static void
diagnose_month(PageReader *reader, const Line *line, Slice month)
{
	Diagnostic diagnostic = {.line = line->number,
							 .severity = SEVERITY_INFO,
							 .code = DIAGNOSTIC_LABEL_CORRECTED,
							 .fragment = line->text,
							 .other = month};

	diagnostics_add(reader->diagnostics, &diagnostic);
}

/* Takes one line; true where a fragment has become whole before it. */
static bool
take_line(PageReader *reader, const Line *line)
{
	Slice clean;
	Slice month = {NULL, 0}; /* that was spoilt */
	Period period;

	switch (line->kind)
	{
		case LINE_BLANK:
			return false;
		case LINE_SEPARATOR:
			diagnose(reader, DIAGNOSTIC_SEPARATOR_ROW, line->number, line->text);
			return false;
		case LINE_HEADER:
			if (reader->open && reader->fragment.n_rows == 0 && reader->n_pending == 0)
			{
				read_further_header(reader, line);
				return false;
			}
			if (close_fragment(reader, line))
				return true;
			open_fragment(reader, line);
			return false;
		case LINE_DATA:
			read_row(reader, line);
			return false;
		case LINE_TEXT:
			break;
	}
	clean = text_clean(line->text, &reader->page_arena);
	if (clean.len == 0)
		return false;
	if (is_title(reader, clean) || is_first_title(reader, clean))
	{
		if (close_fragment(reader, line))
			return true;
		read_title(reader, wrapped_title(reader, line, clean));
	}
	else if (period_parse(clean, &period) ||
			 month_noise_period(clean, &reader->page_arena, &period, &month))
	{
		if (close_fragment(reader, line))
			return true;
		if (month.len > 0)
			diagnose_month(reader, line, month);
		read_period(reader, line, period);
	}
	else
		read_text(reader, line, clean);
	return false;
}

bool
pages_next(PageReader *reader, Fragment *fragment)
{
	Line line;

	while (!pages_exhausted(reader))
	{
		if (reader->has_held)
		{
			line = reader->held;
			reader->has_held = false;
		}
		else if (!lines_next(&reader->lines, &line))
		{
			bool whole = reader->open && reader->fragment.n_rows > 0;

			drop_pending(reader, reader->n_pending);
			reader->open = false;
			if (whole)
				*fragment = reader->fragment;
			return whole;
		}
		if (line.kind == LINE_DATA && header_row_has_corner(line.label, line.cells))
			line.kind = LINE_HEADER;
		source_poll(reader->source);
		if (take_line(reader, &line))
		{
			*fragment = reader->fragment;
			return true;
		}
	}
	return false;
}
