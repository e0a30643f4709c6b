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
#include "layout/pages.h"

#include "layout/text_rows.h"
#include "layout/wrapping.h"
#include "text/ascii.h"
#include "words/page_words.h"
#include "words/terms.h"
#include "words/titles.h"
#include "words/vocabulary.h"

/* Digits of a year. */
#define YEAR_DIGITS 4

void
pages_start(PageReader *reader, Slice document, const MemorySource *source, Senses *senses,
			Diagnostics *diagnostics)
{
	memset(reader, 0, sizeof(*reader));
	reader->source = source;
	reader->senses = senses;
	senses->document = document;
	reader->diagnostics = diagnostics;
	reader->document_arena.source = source;
	reader->title_arena.source = source;
	reader->page_arena.source = source;
	reader->last_page_arena.source = source;
	reader->notes.source = source;
	reader->page = 1;
	reader->heads.document = document;
	reader->blocks = &reader->own_blocks;
	grid_start(&reader->grid, document, reader->blocks, source);
}

void
pages_share_blocks(PageReader *reader, GridBlocks *blocks)
{
	if (!blocks->keep)
		return;
	reader->blocks = blocks;
	grid_start_again(&reader->grid, blocks);
}

void
pages_release(PageReader *reader)
{
	arena_release(&reader->document_arena);
	arena_release(&reader->title_arena);
	arena_release(&reader->page_arena);
	arena_release(&reader->last_page_arena);
	grid_release(&reader->own_blocks);
	if (reader->fragment.rows != NULL)
		reader->source->put(reader->source->context, reader->fragment.rows);
	reader->fragment.rows = NULL;
}

bool
pages_exhausted(const PageReader *reader)
{
	return reader->document_arena.exhausted || reader->title_arena.exhausted ||
		   reader->page_arena.exhausted || reader->last_page_arena.exhausted ||
		   reader->diagnostics->exhausted || reader->blocks->exhausted;
}

void
pages_forget_before(PageReader *reader, int line)
{
	if (reader->blocks == &reader->own_blocks)
		grid_forget_before(reader->blocks, line);
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

/* Tells of the line with a severity that is not the usual one of the code. */
static void
diagnose_as(PageReader *reader, DiagnosticCode code, Severity severity, int line, Slice fragment)
{
	const Diagnostic diagnostic = {
		.line = line, .severity = severity, .code = code, .fragment = fragment};

	diagnostics_add(reader->diagnostics, &diagnostic);
}

/* Text that is not a heading: on a page of notes that is what one expects. */
static void
diagnose_text(PageReader *reader, int line, Slice fragment)
{
	diagnose_as(reader, DIAGNOSTIC_UNEXPLAINED_HEADING,
				reader->has_period && !reader->has_table ? SEVERITY_INFO : SEVERITY_WARNING, line,
				fragment);
}

static void
diagnose_pending(PageReader *reader, const PendingLine *pending)
{
	if (reader->has_table)
		diagnose(reader, DIAGNOSTIC_ORPHAN_LABEL, pending->line, pending->printed);
	else
		diagnose_text(reader, pending->line, pending->printed);
}

/* The first n pending lines turned out not to be a heading. */
static void
drop_pending(PageReader *reader, int n)
{
	for (int i = 0; i < n; i++)
		diagnose_pending(reader, &reader->pending[i]);
	reader->n_pending -= n;
	memmove(reader->pending, reader->pending + n, (size_t) reader->n_pending * sizeof(PendingLine));
}

/* Is the text nothing but numbers, or stars, and several of them: cells that have lost their row? */
static bool
are_lost_cells(Slice text)
{
	const char *p = text.ptr;
	const char *end = slice_end(text);
	size_t words = 0;
	size_t numbers = 0;

	while (p < end)
	{
		size_t space = text_space_length(p, end);

		if (space == 0 && (*p == '\0' || strchr("0123456789*-,.%", *p) == NULL))
			return false;
		numbers += is_digit(*p) || *p == '*';
		p += space > 0 ? space : 1;
		words += space == 0 && (p == end || text_space_length(p, end) > 0);
	}
	return words > 1 && numbers > 1;
}

/*
 * The numbers of pages among the pending lines, lone signs, and cells that have lost their row: none is a part of
 * a heading. A number that touches a line may be a part of what wraps there.
 */
static void
drop_numbers(PageReader *reader)
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
		if (!touches && is_page_number(pending.sense.clean))
			diagnose_as(reader, DIAGNOSTIC_UNEXPLAINED_HEADING, SEVERITY_INFO, pending.line,
						pending.printed);
		else if (are_lost_cells(pending.sense.clean))
			diagnose(reader, DIAGNOSTIC_MISSING_LABEL, pending.line, pending.printed);
		else if (unread_is_sign(pending.sense.clean))
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
	Slice before = {NULL, 0};
	int n = reader->n_pending;

	reader->n_pending = first;
	if (first >= n)
		return (Slice) {NULL, 0};
	if (first == n - 1)
		return reader->pending[first].sense.clean;
	for (int i = first; i < n; i++)
		length += reader->pending[i].sense.clean.len + 1;
	joined = arena_alloc(&reader->page_arena, length);
	if (joined == NULL)
		return (Slice) {NULL, 0};
	length = 0;
	for (int i = first; i < n; i++)
	{
		Slice clean = reader->pending[i].sense.clean;

		if (i > first && !text_is_ligature(clean) && !text_is_ligature(before))
			joined[length++] = ' ';
		memcpy(joined + length, clean.ptr, clean.len);
		length += clean.len;
		before = clean;
	}
	return (Slice) {joined, length};
}

/*
 * Is the pending line the total of what is none of the last one, but another of its kind: "I alt Rogaland", and
 * "Nordland"? It is the label of a row that has lost its cells.
 */
static bool
is_total_of_other(PageReader *reader, int line)
{
	const LabelSense *total;
	const LabelSense *last;

	if (line + 1 >= reader->n_pending)
		return false;
	total = label_sense(&reader->pending[line].sense);
	last = label_sense(&reader->pending[reader->n_pending - 1].sense);
	return total->is_total && !last->is_total && (total->known & last->known) != 0;
}

/*
 * Drops, and tells of, pending lines from first on that are a table which was not read, or the headings of
 * this one, and what stands between them and the cells: they are no stratum.
 */
static void
drop_unread(PageReader *reader, int first)
{
	int begin = first;
	int end = reader->n_pending;
	int kept = first;
	bool below_headings = false;

	for (int i = first; i < end; i++)
	{
		Slice printed = reader->pending[i].printed;

		if (unread_is_row(printed) || (below_headings && unread_ends_in_cell(printed)) ||
			is_total_of_other(reader, i))
			begin = i + 1;
		below_headings |= unread_is_headings(reader->pending[i].sense.clean);
	}
	for (int i = end; i-- > begin;)
	{
		if (unread_is_headings(reader->pending[i].sense.clean))
			end = i;
	}
	for (int i = first; i < reader->n_pending; i++)
	{
		const PendingLine *pending = &reader->pending[i];

		if (i >= begin && i < end)
			reader->pending[kept++] = *pending;
		else
			diagnose_as(reader, DIAGNOSTIC_UNEXPLAINED_HEADING, SEVERITY_WARNING, pending->line,
						pending->printed);
	}
	reader->n_pending = kept;
}

/* The pending lines from first on are the stratum; there is none where there are none. */
static void
set_stratum(PageReader *reader, int first)
{
	Heading *heading = &reader->heading;

	drop_unread(reader, first);
	heading->stratum_line = 0;
	heading->is_inherited = false;
	heading->stratum_printed = (Slice) {NULL, 0};
	if (first < reader->n_pending)
	{
		Slice last = reader->pending[reader->n_pending - 1].printed;

		heading->stratum_line = reader->pending[first].line;
		heading->stratum_printed =
			slice_between(reader->pending[first].printed.ptr, last.ptr + last.len);
	}
	heading->stratum = join_pending(reader, first);
}

static void
start_page(PageReader *reader)
{
	Arena other;

	if (!reader->has_content)
		return;
	reader->page++;
	reader->has_content = reader->has_period = reader->has_table = reader->has_lost_row = false;
	reader->heading.section = (Slice) {NULL, 0};
	reader->heading.lacks_period = false;
	set_stratum(reader, reader->n_pending);

	/* What waits was cleaned into the last page's arena, which stands for one page more. */
	other = reader->page_arena;
	reader->page_arena = reader->last_page_arena;
	reader->last_page_arena = other;
	arena_reset(&reader->page_arena);
}

/*
 * Of the lines that wait from first on, the first of a section: what stands at
 * the head or foot of a page names nothing, and is set apart by a blank line
 * from a section that does.
 */
static int
first_of_section(PageReader *reader, int first)
{
	for (int i = first; i < reader->n_pending; i++)
	{
		if (section_sense(&reader->pending[i].sense)->names_anything)
			return i;
		if (i + 1 < reader->n_pending && reader->pending[i + 1].line == reader->pending[i].line + 1)
			break;
	}
	return first;
}

/* The part of the title that says when: the last, what it is broken down by, or what follows how often it comes. */
static void
read_title_period(PageReader *reader, const Title *title)
{
	const Slice parts[] = {title->frequency, title->scope, title->breakdown};

	reader->title_when.has_period = false;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]) && !reader->title_when.has_period; i++)
	{
		if (parts[i].len > 0)
			line_sense(&reader->title_when, parts[i], &reader->title_arena);
	}
}

static void
read_title(PageReader *reader, const GridRow *line, Slice clean)
{
	Title title;

	drop_numbers(reader);
	drop_pending(reader, reader->n_pending);
	start_page(reader);
	reader->heading.n_other_titles += !text_same(clean, reader->heading.title);
	arena_reset(&reader->title_arena);
	reader->heading.title = arena_copy(&reader->title_arena, clean);
	title_split(reader->heading.title, &title);
	read_title_period(reader, &title);
	reader->heading.title_printed = line->text;
	reader->heading.title_line = line->line;
	if (reader->first_title.len == 0)
		reader->first_title = arena_copy(&reader->document_arena, clean);
	reader->has_content = true;
}

/* Pages of one period, and one of another between them: that one may be wrong. */
static void
watch_period(PageReader *reader, const GridRow *line, Period period)
{
	Diagnostic diagnostic = {.line = line->line,
							 .severity = diagnostic_severity(DIAGNOSTIC_PERIOD_DIFFERS),
							 .code = DIAGNOSTIC_PERIOD_DIFFERS,
							 .fragment = line->text,
							 .expected = reader->odd_period_line};
	bool is_usual =
		period.from == reader->usual_period.from && period.to == reader->usual_period.to;

	if (!is_usual && reader->n_usual_pages > 1 && reader->odd_period_line == 0)
	{
		reader->odd_period_line = line->line;
		return;
	}
	if (is_usual && reader->odd_period_line > 0)
		diagnostics_add(reader->diagnostics, &diagnostic);
	reader->n_usual_pages = is_usual ? reader->n_usual_pages + 1 : 1;
	reader->usual_period = period;
	reader->odd_period_line = 0;
}

/* Is the line the title before it once more, with a wrong letter or two, or with its end lost? */
static bool
is_spoilt_title(const PageReader *reader, Slice line)
{
	Slice whole = reader->heading.title;
	FoldedText folded;
	FoldedText folded_title;
	Title title;
	Title spoilt;
	Slice key;
	Slice title_key;

	if (whole.len == 0)
		return false;
	title_split(whole, &title);
	title_split(line, &spoilt);
	if (spoilt.frequency.len == 0 || !text_fold(line, FOLD_BY_SOUND, &folded) ||
		!text_fold(whole, FOLD_BY_SOUND, &folded_title))
		return false;
	key = text_key(&folded);
	title_key = text_key(&folded_title);
	return key_is_close(title_key, key) ||
		   (text_same(spoilt.subject, title.subject) && key.len < title_key.len &&
			slice_equal((Slice) {title_key.ptr, key.len}, key));
}

/* Is the period a part of the one that the page, or its title, is about? */
static bool
is_part_of_period(const PageReader *reader, Period period)
{
	Period whole = reader->whole_period;

	return whole.from <= period.from && period.to <= whole.to &&
		   period.to - period.from < whole.to - whole.from;
}

/* Does the section of the page say that its tables are no counts? Those of the next page, which has none, are hardly ones. */
static bool
is_section_of_measure(const PageReader *reader)
{
	Terms terms;

	terms_parse_measures(reader->heading.section, &terms);
	return terms.n > 0 && !text_same(terms.term[0].text, SLICE_LITERAL("Antall"));
}

/* The tables of the page are of the period that a line, or a part of the title, says. */
static void
take_period(PageReader *reader, const LineSense *sense)
{
	reader->heading.period = sense->period;
	reader->heading.averages = sense->averages;
	reader->heading.recurs = sense->recurs;
	reader->heading.recurring = sense->recurring;
	reader->heading.has_period = true;
}

/*
 * A period. Where the page has one already, or tables, a further page begins
 * without its title; what waits above the period is that page's section, but
 * for labels that were lost at the end of the table before it, and for a title
 * that is not known by its form any more. Where nothing waits above a part of the
 * page's period, "2018" on a page of 2018 and 2019, where no page has a title, or where the
 * section says what is measured, that goes on.
 */
static void
read_period(PageReader *reader, const GridRow *line, const LineSense *sense)
{
	int first = 0;
	Slice section = {NULL, 0};
	bool goes_on;

	drop_numbers(reader);
	if (!reader->has_period && !reader->has_table)
		reader->whole_period =
			reader->title_when.has_period ? reader->title_when.period : sense->period;
	else
	{
		bool after_table = reader->has_table;

		for (int i = 0; i < reader->n_pending; i++)
		{
			LineSense *pending = &reader->pending[i].sense;

			if ((after_table ? label_sense(pending)->is_label
							 : section_sense(pending)->words == 0) ||
				is_spoilt_title(reader, pending->clean))
				first = i + 1;
		}
		first = first_of_section(reader, first);
		drop_pending(reader, first);
		goes_on = reader->n_pending == 0 &&
				  (is_part_of_period(reader, sense->period) || reader->heading.title.len == 0);
		if (goes_on || (reader->n_pending == 0 && is_section_of_measure(reader)))
			section = reader->heading.section;
		if (!is_part_of_period(reader, sense->period))
			reader->whole_period = sense->period;
		start_page(reader);
		if (!goes_on)
			diagnose(reader, DIAGNOSTIC_MISSING_TITLE, line->line, line->text);
		if (!goes_on && section.len > 0)
			diagnose(reader, DIAGNOSTIC_MISSING_SECTION, line->line, line->text);
	}
	if (!reader->any_period)
		reader->first_period = sense->period;
	watch_period(reader, line, sense->period);
	reader->heading.section =
		section.len > 0 ? arena_copy(&reader->page_arena, section) : join_pending(reader, 0);
	take_period(reader, sense);
	reader->has_period = reader->has_content = reader->any_period = true;
}

/* A document that begins with something like a title has one, whatever frequency it names. */
static bool
is_first_title(const PageReader *reader, const LineSense *sense)
{
	Title title;

	if (reader->has_content || reader->any_table || reader->first_title.len > 0 ||
		sense->is_prose || sense->clean.len > TEXT_KEY_MAX)
		return false;
	title_split(sense->clean, &title);
	return title.breakdown.len > 0;
}

/* Does the line say what tables or rows are about, as far as the vocabulary knows? */
static bool
says_what(LineSense *sense)
{
	return label_sense(sense)->is_label || section_sense(sense)->names_anything;
}

/* Is the line or row, which says no more than that, the head or foot of every page? */
static bool
is_repeated(PageReader *reader, Slice printed, LineSense *sense)
{
	/* Headings that say something need not be looked for. */
	if (reader->heads.forms == NULL && says_what(sense))
		return false;
	return is_running_head(&reader->heads, printed, &reader->document_arena) && !says_what(sense);
}

/* The head or foot of a page: it ends nothing, and nothing waits for it. */
static void
skip_head(PageReader *reader, const GridRow *line)
{
	reader->head_line = line->line;
	if (!slice_starts_with(text_trim(line->text), "Kilde:"))
		diagnose_as(reader, DIAGNOSTIC_UNEXPLAINED_HEADING, SEVERITY_INFO, line->line, line->text);
}

/* The text waits for what follows to say what it is. */
static void
let_wait(PageReader *reader, const LineSense *sense, Slice printed, int line)
{
	if (reader->n_pending == PENDING_MAX)
		drop_pending(reader, PENDING_MAX / 2);
	reader->pending[reader->n_pending++] = (PendingLine) {*sense, printed, line};
}

/* Is the line a footnote: "1) Ved utgangen av måneden.", "¹ Brudd i serien."? */
static bool
is_footnote(Slice line)
{
	return slice_end(line)[-1] == '.' && text_without_note_mark(line).ptr > line.ptr;
}

static void
read_other_text(PageReader *reader, const GridRow *line, LineSense *sense)
{
	Slice statute_before = reader->notes.statute;
	bool understood = notes_read(&reader->notes, sense->clean);

	if (!understood && !sense->is_prose && is_repeated(reader, line->text, sense))
	{
		skip_head(reader, line);
		return;
	}
	unread_see(&reader->unread, line->text, line->line);
	reader->has_content = true;
	if (reader->notes.statute.len > 0 && statute_before.len == 0)
		reader->notes.statute = arena_copy(&reader->document_arena, reader->notes.statute);
	if (understood || slice_starts_with(sense->clean, "Kilde:"))
		return;
	if (sense->is_prose && is_footnote(sense->clean))
	{
		diagnose_as(reader, DIAGNOSTIC_UNEXPLAINED_HEADING, SEVERITY_INFO, line->line, line->text);
		return;
	}
	if (sense->is_prose)
	{
		diagnose_text(reader, line->line, line->text);
		return;
	}
	if (!wrapped_below(reader, line))
		let_wait(reader, sense, line->text, line->line);
}

/* Is the line what the page's title is broken down by: "Yrke" below "Helt ledige. Yrke. Juni 2022"? */
static bool
is_breakdown(const PageReader *reader, Slice line)
{
	Title title;

	if (reader->heading.title.len == 0)
		return false;
	title_split(reader->heading.title, &title);
	return title.breakdown.len > 0 && text_same(line, title.breakdown);
}

/* The header of a page that has no period: its section, if any, names dimensions. */
static void
read_headings_without_period(PageReader *reader)
{
	LineSense *first = &reader->pending[0].sense;

	if (reader->title_when.has_period)
	{
		if (!reader->any_period)
			reader->first_period = reader->title_when.period;
		reader->any_period = true;
		take_period(reader, &reader->title_when);
	}
	else
		reader->heading.lacks_period = true;
	if (reader->n_pending > 0 && !label_sense(first)->is_label &&
		(section_sense(first)->words != 0 || is_breakdown(reader, first->clean)))
	{
		reader->heading.section = first->clean;
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
	LineSense *last;

	for (int i = 0; i < reader->n_pending; i++)
	{
		const LabelSense *label = label_sense(&reader->pending[i].sense);

		/* "Begge kjønn" over ages is what the table below is of. */
		if (label->is_total ? label->whole_of == DIM_NONE ||
								  (DIMENSION_BIT(label->whole_of) & reader->dimension_of_rows) != 0
							: label->known != 0 && (label->known & ~reader->dimension_of_rows) == 0)
			first = i + 1;
	}
	drop_pending(reader, first);
	if (reader->n_pending == 0)
	{
		/* The header alone printed again: nothing else has changed, as far as can be seen. */
		reader->heading.is_inherited = true;
		return;
	}
	last = &reader->pending[reader->n_pending - 1].sense;
	if (reader->n_pending == 1 && !label_sense(last)->is_label &&
		section_sense(last)->begins_with_word)
	{
		reader->heading.section = join_pending(reader, 0);
		set_stratum(reader, 0);
		return;
	}
	set_stratum(reader, 0);
}

/* The row is the first of the column headings. */
static void
begin_headings(PageReader *reader, const GridRow *row)
{
	reader->fragment.headings.n = 1;
	reader->fragment.headings.row[0] = *row;
	reader->fragment.label_columns = 0;
}

/* How many of the row's cells print anything, its label not among them. */
static size_t
count_printed(const GridRow *row, const MemorySource *source)
{
	GridCells from = grid_cells(row);
	GridCell cell;
	size_t n = 0;

	while (from.more)
	{
		source_poll(source);
		(void) grid_make_cells(row, &from, &cell, 1);
		n += cell.status != CELL_BLANK;
	}
	return n;
}

/*
 * Has the row more cells than either row of headings, and fewer than both? Then headings that
 * spanned rows and columns have become one cell each, and no column has its own.
 */
static bool
lacks_headings(const PageReader *reader, const GridRow *row)
{
	const HeadingRows *headings = &reader->fragment.headings;
	size_t cells;
	size_t below;

	if (reader->lost_headings == 0)
		return false;
	cells = grid_count(row, reader->source);
	below = count_printed(&headings->row[headings->n - 1], reader->source);
	return reader->lost_headings < cells && below < cells &&
		   reader->lost_headings + below + 1 > cells;
}

static void
open_fragment(PageReader *reader, const GridRow *row)
{
	drop_numbers(reader);
	if (reader->has_table)
		read_further_stratum(reader);
	else if (!reader->has_period)
		read_headings_without_period(reader);
	else
		set_stratum(reader, 0);
	if (!reader->has_table && reader->heading.section.len == 0)
		diagnose(reader, DIAGNOSTIC_MISSING_SECTION, row->line, row->text);
	reader->has_table = reader->has_content = reader->any_table = true;
	reader->open = true;
	reader->lost_headings = 0;
	begin_headings(reader, row);
	reader->fragment.heading = reader->heading;
	reader->fragment.page = reader->page;
	reader->fragment.n_rows = 0;
	reader->dimension_of_rows = 0;
}

/* Do several members of one dimension wait, each a line, and not of the rows above? No table is of all of them. */
static bool
have_several_strata(PageReader *reader)
{
	DimensionSet seen = 0;

	for (int i = 0; i < reader->n_pending; i++)
	{
		const LabelSense *label = label_sense(&reader->pending[i].sense);
		DimensionSet known = label->is_total ? 0 : label->known & ~reader->dimension_of_rows;

		if ((known & seen) != 0)
			return true;
		seen |= known;
	}
	return false;
}

/*
 * Do numbers wait above headings of which each is a line, as those do that were printed? Such a page
 * was drawn in another order: what seem headings may be labels, and the numbers their cells or codes.
 * So was one with several strata above flowed headings.
 */
static bool
has_lost_order(PageReader *reader, const GridRow *row)
{
	if (row->dialect != &lines_dialect && row->dialect != &flow_dialect)
		return false;
	for (int i = 0; row->dialect == &lines_dialect && i < reader->n_pending; i++)
	{
		Slice clean = reader->pending[i].sense.clean;

		if (slice_is_digits(clean) || are_lost_cells(clean))
			return true;
	}
	return have_several_strata(reader);
}

/* The table is not read: nothing is over its rows, which will be told. */
static void
lose_table(PageReader *reader)
{
	drop_numbers(reader);
	drop_pending(reader, reader->n_pending);
	reader->has_content = reader->has_lost_row = true;
}

/* A further row of column headings, with nothing between it and the one before it. */
static void
read_further_headings(PageReader *reader, const GridRow *row)
{
	HeadingRows *headings = &reader->fragment.headings;
	const GridRow *above = &headings->row[headings->n - 1];
	Arena scratch = {.source = reader->source};
	bool again = heading_rows_same(above, row, reader->source);
	bool joins =
		!again && headings->n < HEADING_ROWS_MAX && heading_rows_join(above, row, &scratch);

	reader->page_arena.exhausted |= scratch.exhausted;
	arena_release(&scratch);
	if (joins)
	{
		headings->row[headings->n++] = *row;
		return;
	}
	reader->lost_headings = !again && row->has_label && !above->has_label &&
									is_measure_label(text_clean(row->label, &reader->page_arena))
								? count_printed(above, reader->source)
								: 0;
	for (int i = 0; i < headings->n && !again; i++)
		diagnose_text(reader, headings->row[i].line, headings->row[i].text);
	begin_headings(reader, row);
}

/* Adds a row to the fragment; false without memory. */
static bool
add_row(PageReader *reader, const GridRow *row, Slice label)
{
	Fragment *fragment = &reader->fragment;
	PrintedRow *rows = array_grow(reader->source, fragment->rows, sizeof(PrintedRow),
								  fragment->n_rows, &reader->row_room);

	if (rows == NULL)
	{
		reader->page_arena.exhausted = true;
		return false;
	}
	fragment->rows = rows;
	rows[fragment->n_rows] = (PrintedRow) {.row = *row, .page = reader->page};
	rows[fragment->n_rows++].row.label = label;
	reader->label_end = row->line;
	return true;
}

/* The lines that wait above a row stand among the rows: each is a label without cells, or heads those below. */
static bool
add_pending(PageReader *reader, const Dialect *dialect)
{
	for (int i = 0; i < reader->n_pending; i++)
	{
		const PendingLine *pending = &reader->pending[i];
		const GridRow line = {.kind = GRID_TEXT,
							  .line = pending->line,
							  .has_label = true,
							  .text = pending->printed,
							  .rest = {slice_end(pending->printed), 0},
							  .dialect = dialect};

		if (!add_row(reader, &line, pending->printed))
			return false;
	}
	reader->n_pending = 0;
	return true;
}

/* A row that is not read, for want of a heading over each of its cells. */
static void
diagnose_without_headings(PageReader *reader, const GridRow *row)
{
	const HeadingRows *headings = &reader->fragment.headings;
	const Diagnostic diagnostic = {
		.line = row->line,
		.severity = diagnostic_severity(DIAGNOSTIC_CELL_COUNT),
		.code = DIAGNOSTIC_CELL_COUNT,
		.fragment = row->text,
		.expected = (int) count_printed(&headings->row[headings->n - 1], reader->source),
		.found = (int) grid_count(row, reader->source)};

	diagnostics_add(reader->diagnostics, &diagnostic);
}

/* Does a dialect that parts cells by characters read the row below headings of flowed text? That text ended before it. */
static bool
is_left_over(const PageReader *reader, const GridRow *row)
{
	const Dialect *above = reader->fragment.headings.row[0].dialect;

	return above->by_blanks && !row->dialect->by_blanks;
}

static bool
read_row(PageReader *reader, const GridRow *row)
{
	Slice label;

	reader->has_content = true;
	if (!reader->open || is_left_over(reader, row))
	{
		reader->has_lost_row |= has_numbers(row, reader->source);
		diagnose(reader, DIAGNOSTIC_ROW_BEFORE_HEADER, row->line, row->text);
		return true;
	}
	if (lacks_headings(reader, row))
	{
		diagnose_without_headings(reader, row);
		return true;
	}
	if (row->settling != SETTLED_BY_ITSELF)
		diagnose_as(reader, DIAGNOSTIC_AMBIGUOUS_COLUMNS,
					row->settling == SETTLED_BY_SUMS ? SEVERITY_INFO : SEVERITY_WARNING, row->line,
					row->text);
	label = wrapped_label(reader, row);
	if (!row->has_label && slice_equal(label, row->label))
		diagnose(reader, DIAGNOSTIC_MISSING_LABEL, row->line, row->text);
	return add_pending(reader, row->dialect) && add_row(reader, row, label);
}

/*
 * The fragment read so far is whole; hold the row that ended it, one of headings or
 * a line. False if it has no row.
 */
static bool
close_fragment(PageReader *reader, const GridRow *row)
{
	if (!reader->open)
		return false;
	reader->open = false;
	if (reader->fragment.n_rows == 0)
		return false;
	/* The rows are handed on before the lines that wait are read as a stratum. */
	if (row->kind == GRID_ROW && reader->n_pending > 0)
		reader->dimension_of_rows = rows_dimension(reader);
	reader->held = *row;
	reader->has_held = true;
	return true;
}

/* The dimensions that these are parts of. */
static DimensionSet
wholes_of(DimensionSet parts)
{
	DimensionSet wholes = 0;

	for (int d = 0; d < N_DIMENSIONS; d++)
	{
		if ((parts & DIMENSION_BIT(d)) != 0 && dimension_parent(d) != DIM_NONE)
			wholes |= DIMENSION_BIT(dimension_parent(d));
	}
	return wholes;
}

/* Whether totals of the table name what a caption names, or another member of its dimension. */
typedef enum CaptionVerdict
{
	CAPTION_OPEN,
	CAPTION_CONFIRMED,
	CAPTION_CONTRADICTED
} CaptionVerdict;

static CaptionVerdict
judge_caption(PageReader *reader, Slice text)
{
	CaptionVerdict verdict = CAPTION_OPEN;
	Sense caption;

	sense_read(&caption, text);
	for (size_t i = 0; i < reader->fragment.n_rows; i++)
	{
		Slice label = reader->fragment.rows[i].row.label;
		const Sense *sense = sense_of(reader->senses, label, &reader->page_arena);

		source_poll(reader->source);
		if (is_total_of(reader, label, text))
			verdict = CAPTION_CONFIRMED;
		for (int d = 0; sense->is_total && d < N_DIMENSIONS; d++)
		{
			if ((sense->known & caption.known & ((DimensionSet) 1 << d)) == 0)
				continue;
			if (sense->names[d] != caption.names[d])
				return CAPTION_CONTRADICTED;
			verdict = CAPTION_CONFIRMED;
		}
	}
	return verdict;
}

/*
 * Is what waits below the table, which has no stratum above, its caption: a member of a
 * dimension that the section names, or that the rows' is a part of, and the rows are none
 * of? Copied cells, between tabs, have no captions. Where another table follows, it is
 * what stands above that, unless a total, or a table before, says otherwise.
 */
static bool
is_caption(PageReader *reader, bool page_ends)
{
	const Heading *heading = &reader->fragment.heading;
	LineSense section = {.clean = heading->section};
	DimensionSet rows;
	DimensionSet others;
	LineSense *line;
	const LabelSense *label;
	CaptionVerdict verdict;

	if (!reader->open || reader->fragment.n_rows == 0 || reader->n_pending != 1 ||
		reader->fragment.headings.row[0].dialect == &tab_dialect || heading->section.len == 0 ||
		(heading->stratum.len > 0 && !(heading->is_inherited && reader->captions_below)))
		return false;
	line = &reader->pending[0].sense;
	label = label_sense(line);
	rows = rows_dimensions(reader);
	rows &= ~wholes_of(rows); /* Oslo is both */
	others = (section_sense(&section)->words | wholes_of(rows)) & ~rows;
	/* "1160 Vindafjord 65 1)" is a row that is not read: tables are of counties, not of municipalities. */
	if (label->is_total || label->is_coded || others == 0 || unread_is_row(line->clean) ||
		section_sense(line)->begins_with_word)
		return false;
	verdict = judge_caption(reader, line->clean);
	if (verdict != CAPTION_OPEN)
		return verdict == CAPTION_CONFIRMED && (label->known == 0 || (label->known & others) != 0);
	return (page_ends || reader->captions_below) &&
		   (label->known != 0 ? (label->known & ~others) == 0
							  : section_sense(line)->names_anything);
}

/*
 * Does the first line that waits name what a total of the table does, and one below it another
 * member of that dimension, which is a part of what stands above the next table?
 */
static bool
is_caption_of_total(PageReader *reader)
{
	const PendingLine *first = &reader->pending[0];
	DimensionSet known = label_sense(&reader->pending[0].sense)->known;
	bool is_other = false;

	for (int i = 1; i < reader->n_pending; i++)
		is_other |= (label_sense(&reader->pending[i].sense)->known & known) != 0 &&
					!text_same(reader->pending[i].sense.clean, first->sense.clean);
	return is_other && judge_caption(reader, first->sense.clean) == CAPTION_CONFIRMED;
}

/* The first line that waits repeats what stands above the table, or its total says: it says nothing more. */
static void
drop_repeated_caption(PageReader *reader)
{
	diagnose_as(reader, DIAGNOSTIC_UNEXPLAINED_HEADING, SEVERITY_INFO, reader->pending[0].line,
				reader->pending[0].printed);
	reader->n_pending--;
	memmove(reader->pending, reader->pending + 1, (size_t) reader->n_pending * sizeof(PendingLine));
}

/* Pandoc prints a table's caption below it: there it is the stratum of the table that ends. */
static void
take_caption(PageReader *reader, bool page_ends)
{
	Heading *heading = &reader->fragment.heading;

	if (reader->open && reader->n_pending > (page_ends ? 0 : 1) && heading->stratum.len > 0 &&
		(text_same(reader->pending[0].sense.clean, heading->stratum) ||
		 is_caption_of_total(reader)))
		drop_repeated_caption(reader);
	if (!is_caption(reader, page_ends))
		return;
	set_stratum(reader, 0);
	heading->stratum = reader->heading.stratum;
	heading->stratum_printed = reader->heading.stratum_printed;
	heading->stratum_line = reader->heading.stratum_line;
	heading->is_inherited = false;
	reader->captions_below = true;
}

static void
diagnose_mended(PageReader *reader, const GridRow *line, Slice mended)
{
	Diagnostic diagnostic = {.line = line->line,
							 .severity = SEVERITY_INFO,
							 .code = DIAGNOSTIC_LABEL_CORRECTED,
							 .fragment = line->text,
							 .other = mended};

	diagnostics_add(reader->diagnostics, &diagnostic);
}

/*
 * What a line says. Of one that begins with the foot of the page before, what stands behind that; a
 * foot of which that cannot be told explains nothing. Of one that ends with the number of the page,
 * or its source, what stands before that where it says something; else nothing.
 */
static void
read_line(PageReader *reader, Slice clean, LineSense *sense)
{
	Slice behind = behind_page_words(clean);
	Slice rest;

	if (behind.len == 0)
	{
		*sense = (LineSense) {.clean = clean, .is_prose = true};
		return;
	}
	clean = text_without_continued(behind);
	if (clean.len == 0)
	{
		*sense = (LineSense) {.clean = clean};
		return;
	}
	rest = without_page_words(clean);
	line_sense(sense, rest, &reader->page_arena);
	if (rest.len == clean.len || sense->is_title || sense->has_period)
		return;
	if (sense->is_prose)
		line_sense(sense, clean, &reader->page_arena);
	else if (!says_what(sense))
		sense->clean.len = 0;
}

/* Is the text a part of the document, which stands as long as the reader does? */
static bool
is_in_document(const PageReader *reader, Slice text)
{
	uintptr_t start = (uintptr_t) reader->heads.document.ptr;
	uintptr_t p = (uintptr_t) text.ptr;

	return p >= start && p - start < reader->heads.document.len;
}

/* What a line says, as read_line() finds it, or found it before. */
static void
read_line_once(PageReader *reader, Slice clean, LineSense *sense)
{
	SeenLine *seen = &reader->seen[slice_hash(clean) % LINES_SEEN];

	if (slice_equal(seen->clean, clean))
	{
		*sense = seen->sense;
		sense->clean.ptr = clean.ptr + (seen->sense.clean.ptr - seen->clean.ptr);
		return;
	}
	read_line(reader, clean, sense);
	if (is_in_document(reader, clean) && is_in_document(reader, sense->clean) &&
		sense->mended.len == 0)
		*seen = (SeenLine) {clean, *sense};
}

/* Does the text begin with a capital, a quotation, or an age of two digits? */
static bool
may_be_glued(Slice text)
{
	if (text.len < 3)
		return false;
	return is_ascii_capital(text.ptr[0]) || text.ptr[0] == '"' ||
		   (text.ptr[0] == '\xC3' && (unsigned char) text.ptr[1] < 0x9F) ||
		   (slice_is_digits((Slice) {text.ptr, 2}) && !is_digit(text.ptr[2]));
}

/*
 * Where a line begins with a month and year, and a text is glued to that, "Mars 2022Kvinner", as
 * docx2txt leaves two paragraphs: where the text begins. Else NULL.
 */
static const char *
glued_text(PageReader *reader, Slice line)
{
	size_t digits = 0;

	for (size_t i = 0; i < line.len && i < TEXT_KEY_MAX; i++)
	{
		Slice rest = {line.ptr + i, line.len - i};

		if (digits == YEAR_DIGITS && i > YEAR_DIGITS && may_be_glued(rest))
		{
			LineSense sense;

			line_sense(&sense, (Slice) {line.ptr, i}, &reader->page_arena);
			return sense.has_period ? rest.ptr : NULL;
		}
		digits = is_digit(line.ptr[i]) ? digits + 1 : 0;
	}
	return NULL;
}

/* Takes a line of text that says one thing; true where a fragment has become whole before it. */
static bool
take_one_text(PageReader *reader, const GridRow *line)
{
	Slice clean = text_clean(line->text, &reader->page_arena);
	LineSense sense;

	if (clean.len == 0)
		return false;
	read_line_once(reader, clean, &sense);
	clean = sense.clean;
	if (clean.len == 0 || (is_date(clean) && is_repeated(reader, line->text, &sense)))
	{
		skip_head(reader, line);
		return false;
	}
	if (page_title_is(reader, &sense) || is_first_title(reader, &sense))
	{
		take_caption(reader, true);
		if (close_fragment(reader, line))
			return true;
		read_title(reader, line, wrapped_title(reader, line, clean));
	}
	else if (sense.has_period && !is_period_of_rows(reader, clean))
	{
		if (close_fragment(reader, line))
			return true;
		if (sense.mended.len > 0)
			diagnose_mended(reader, line, sense.mended);
		read_period(reader, line, &sense);
	}
	else
	{
		if (sense.mended.len > 0)
			diagnose_mended(reader, line, sense.mended);
		sense.clean = text_without_table_number(sense.clean);
		if (sense.clean.len > 0)
			read_other_text(reader, line, &sense);
		else
			diagnose_as(reader, DIAGNOSTIC_UNEXPLAINED_HEADING, SEVERITY_INFO, line->line,
						line->text);
	}
	return false;
}

/* Does the line end in a year, whatever markup stands behind it? */
static bool
ends_in_year(Slice line)
{
	while (line.len > 0 && strchr(" *#_\r", line.ptr[line.len - 1]) != NULL)
		line.len--;
	return line.len > YEAR_DIGITS &&
		   slice_is_digits((Slice) {slice_end(line) - YEAR_DIGITS, YEAR_DIGITS});
}

/* Is the line no title, no period and no sentence? */
static bool
is_plain_text(PageReader *reader, Slice line)
{
	LineSense sense;

	line_sense(&sense, text_clean(line, &reader->page_arena), &reader->page_arena);
	return !sense.is_title && !sense.has_period && !sense.is_prose;
}

/*
 * "Helt ledige etter fylke, mars 2021", where no page has a line for its period: where the period begins; NULL: it
 * is another line. Behind a dash it may be the end of a span whose beginning is spoilt.
 */
static const char *
dated_caption(PageReader *reader, Slice line)
{
	if ((reader->any_period && !reader->dates_captions) || line.len > HEADING_MAX ||
		!ends_in_year(line))
		return NULL;
	for (size_t i = 1; i + 2 < line.len; i++)
	{
		const char *begin = line.ptr + i + 2;
		Slice when;
		Period period;

		if (memcmp(line.ptr + i, ", ", 2) != 0)
			continue;
		when = text_clean(slice_between(begin, slice_end(line)), &reader->page_arena);
		if (period_parse(when, &period) && !is_day(when))
			return is_plain_text(reader, line) ? begin : NULL;
	}
	return NULL;
}

/* Words before the month that a title is of. */
static Slice
without_when(Slice text)
{
	static const char *const words[] = {" i", " per", " pr.", ",", " for", " -", " \xE2\x80\x93"};

	text = text_trim(text);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		if (slice_ends_with(text, words[i]))
			return (Slice) {text.ptr, text.len - strlen(words[i])};
	}
	return text;
}

/*
 * Does a span, or more than a month, end in what follows, "Helt ledige januar", "fra januar til", "til og med", or is it
 * when the page was made, "oppdatert i"?
 */
static bool
leads_on(Slice front)
{
	static const char *const words[] = {"og",	 "eller", "til",   "fra",	 "med",	 "siden",
										"sidan", "for",	  "etter", "mot",	 "and",	 "to",
										"from",	 "since", "until", "before", "after"};
	static const Slice inside[] = {SLICE_LITERAL("hittil"),	  SLICE_LITERAL("publiser"),
								   SLICE_LITERAL("oppdater"), SLICE_LITERAL("uttrekk"),
								   SLICE_LITERAL("hentet"),	  SLICE_LITERAL("lastetned"),
								   SLICE_LITERAL("utskrift"), SLICE_LITERAL("revider")};
	FoldedText folded;
	int last;

	if (!text_fold(front, FOLD_BY_SOUND, &folded) || folded.n_words == 0)
		return true;
	for (size_t i = 0; i < sizeof(inside) / sizeof(inside[0]); i++)
	{
		if (slice_find(text_key(&folded), inside[i]) != NULL)
			return true;
	}
	last = folded.n_words - 1;
	return SLICE_IS_ONE_OF(text_words_key(&folded, last, last), words) ||
		   period_is_month_name(folded.word[last]);
}

/*
 * "Helt ledige i mars 2021", the first line of a document, which says what is counted: where the month begins, and in
 * *front what stands before it; NULL: it is another line.
 */
static const char *
dated_first_line(PageReader *reader, Slice line, Slice *front)
{
	Title title;

	if (reader->has_content || reader->any_period || reader->any_table || line.len > HEADING_MAX ||
		!ends_in_year(line))
		return NULL;
	title_split(line, &title);
	if (title.frequency.len > 0)
		return NULL;
	for (size_t i = 1; i + 1 < line.len; i++)
	{
		LineSense what;
		Slice when;
		Period period;

		if (line.ptr[i] != ' ')
			continue;
		when = text_clean(slice_between(line.ptr + i + 1, slice_end(line)), &reader->page_arena);
		if (when.len == 0 || is_digit(when.ptr[0]) || !period_parse(when, &period) ||
			period.to - period.from != 1)
			continue;
		*front = without_when((Slice) {line.ptr, i});
		if (front->len == 0 || is_digit(slice_end(*front)[-1]) || slice_ends_with(*front, ".") ||
			leads_on(*front))
			return NULL; /* the day of printing, or the end of a span */
		line_sense(&what, text_clean(*front, &reader->page_arena), &reader->page_arena);
		return says_what(&what) && is_plain_text(reader, line) ? line.ptr + i + 1 : NULL;
	}
	return NULL;
}

/*
 * Takes a line of text; true where a fragment has become whole before it. A text that is glued
 * to a period is taken next, and so is the period of a caption.
 */
static bool
take_text(PageReader *reader, const GridRow *line)
{
	Slice front;
	const char *glued = glued_text(reader, line->text);
	const char *period = glued == NULL ? dated_caption(reader, line->text) : NULL;
	GridRow first = *line;
	bool whole;

	if (period != NULL)
	{
		reader->dates_captions = true;
		first.text = slice_between(line->text.ptr, period - 2);
		glued = period;
	}
	else if (glued == NULL && (period = dated_first_line(reader, line->text, &front)) != NULL)
	{
		first.text = front;
		glued = period;
	}
	else if (glued != NULL)
		first.text = slice_between(line->text.ptr, glued);
	else
		return take_one_text(reader, line);
	whole = take_one_text(reader, &first);
	reader->held = *line;
	reader->has_held = true;
	if (!whole)
		reader->held.text = slice_between(glued, slice_end(line->text));
	return whole;
}

/*
 * Is the row, the first on a page that prints no headings, one of the table on the page before: are
 * section, period and width the same?
 */
static bool
goes_on(PageReader *reader, const GridRow *row)
{
	const Fragment *before = &reader->fragment;
	const Heading *a = &before->heading;
	const Heading *b = &reader->heading;
	const RowPlace anywhere = {.source = reader->source};
	GridRow wide = *row;

	/* What an earlier page says is no more at hand. */
	if (reader->has_table || reader->has_lost_row || !reader->has_period ||
		before->page + 1 != reader->page || before->headings.n == 0 || !row->has_label ||
		!has_numbers(row, reader->source) || is_heading_row(row, &anywhere) ||
		!text_same(a->section, b->section) || a->n_other_titles != b->n_other_titles ||
		a->period.from != b->period.from || a->period.to != b->period.to)
		return false;
	if (before->label_columns > 1)
		grid_widen_label(&wide, before->label_columns - 1, &reader->page_arena);
	return grid_count(&wide, reader->source) ==
		   grid_count(&before->headings.row[before->headings.n - 1], reader->source);
}

/*
 * Opens a fragment under the headings of the one before. Where no stratum is printed either,
 * and no total, it goes on with that one's.
 */
static void
reopen_fragment(PageReader *reader, const GridRow *row)
{
	Fragment *fragment = &reader->fragment;
	Heading before = fragment->heading;
	LineSense label = {.clean = text_clean(row->label, &reader->page_arena)};

	drop_numbers(reader);
	set_stratum(reader, 0);
	if (reader->heading.stratum.len == 0 && !label_sense(&label)->is_total)
	{
		reader->heading.stratum = arena_copy(&reader->page_arena, before.stratum);
		reader->heading.stratum_printed = before.stratum_printed;
		reader->heading.stratum_line = before.stratum_line;
	}
	diagnose_as(reader, DIAGNOSTIC_ROW_BEFORE_HEADER, SEVERITY_WARNING, row->line, row->text);
	reader->has_table = reader->has_content = reader->open = true;
	fragment->heading = reader->heading;
	fragment->page = reader->page;
	fragment->n_rows = 0;
	reader->dimension_of_rows = 0;
}

/* Most rows that are looked at for numbers in a column of labels. */
#define ROWS_AHEAD_MAX 8

/* Does one of the next rows print a number, or a sign for one, in the column? */
static bool
has_number_below(const PageReader *reader, int column)
{
	GridReader ahead = reader->grid;
	GridRow next;

	for (int i = 0; i < ROWS_AHEAD_MAX && grid_next(&ahead, &next) && next.kind == GRID_ROW; i++)
	{
		GridCells from = grid_cells(&next);
		GridCell cell = {.status = CELL_BLANK};

		for (int at = 0; at < column && from.more; at++)
			(void) grid_make_cells(&next, &from, &cell, 1);
		if (cell.status != CELL_BLANK && cell.status != CELL_INVALID)
			return true;
	}
	return false;
}

/*
 * How many columns of the row are its label, where no row of the table has told it before. What a word
 * stands in that nothing knows is a column of labels where no number follows in it.
 */
static int
columns_of_first_label(const PageReader *reader, const GridRow *row)
{
	int sure;
	int columns = label_columns(&reader->fragment.headings, row, &sure, reader->source);

	for (int column = sure; column < columns; column++)
	{
		if (has_number_below(reader, column))
			return sure;
	}
	return columns;
}

/* How many columns of the row are its label, of a table that may have told it before. */
static int
columns_of_label(const PageReader *reader, const GridRow *row)
{
	const Fragment *fragment = &reader->fragment;

	if (!reader->open)
		return 1;
	if (fragment->label_columns > 0)
		return fragment->label_columns;
	return has_numbers(row, reader->source) ? columns_of_first_label(reader, row) : 1;
}

/* The rows of the table have a label of that many columns, and so have its headings. */
static void
set_label_columns(PageReader *reader, int columns)
{
	Fragment *fragment = &reader->fragment;

	for (int i = 0; i < fragment->headings.n && columns > 1; i++)
		grid_widen_label(&fragment->headings.row[i], columns - 1, &reader->document_arena);
	fragment->label_columns = columns;
}

/* The label of a row of headings waits as the stratum above it; the row has none. */
static GridRow
take_stratum(PageReader *reader, const GridRow *row)
{
	GridRow headings = *row;
	LineSense sense;

	line_sense(&sense, text_clean(row->label, &reader->page_arena), &reader->page_arena);
	let_wait(reader, &sense, row->label, row->line);
	headings.has_label = false;
	return headings;
}

/* Takes a row of cells, none of them a line of text; true where a fragment has become whole before it. */
static bool
take_cells(PageReader *reader, const GridRow *row)
{
	bool adjoins = reader->open && reader->n_pending == 0;
	const RowPlace place = {.below_headings = adjoins && reader->fragment.n_rows == 0,
							.below_rows = adjoins && reader->fragment.n_rows > 0,
							.headings = &reader->fragment.headings,
							.section = reader->heading.section,
							.title = reader->heading.title,
							.source = reader->source};
	int columns;
	GridRow wide;

	reader->sheet_begins = false;
	if (!reader->open && goes_on(reader, row))
		reopen_fragment(reader, row);
	columns = columns_of_label(reader, row);
	if (columns > 1)
	{
		wide = *row;
		grid_widen_label(&wide, columns - 1, &reader->document_arena);
	}
	/* Headings of a further table may have fewer columns of labels. */
	if (!is_heading_row(columns > 1 ? &wide : row, &place) &&
		(columns == 1 || has_numbers(row, reader->source) || !is_heading_row(row, &place)))
	{
		if (reader->open && reader->fragment.label_columns == 0)
			set_label_columns(reader, columns);
		read_row(reader, columns > 1 ? &wide : row);
		return false;
	}
	if (place.below_headings)
	{
		read_further_headings(reader, row);
		return false;
	}
	take_caption(reader, false);
	if (close_fragment(reader, row))
		return true;
	if (has_lost_order(reader, row))
		lose_table(reader);
	else
		open_fragment(reader, row);
	return false;
}

/* Is the row the head or foot of a page, whose parts stand in cells? */
static bool
is_head_row(PageReader *reader, const GridRow *row)
{
	Slice rest = without_page_words(row->text);
	LineSense label;

	if (rest.len == 0)
		return true;
	if (rest.len == row->text.len && !is_label_alone(row, reader->source))
		return false;
	label = (LineSense) {.clean = text_clean(row->label, &reader->page_arena)};
	return is_repeated(reader, row->text, &label);
}

/*
 * Does the label of a row of headings say when its table is of: "2018" of a page of two years, "Mai 2019" of one of
 * none, "Juni 2019" over the same headings as before?
 */
static bool
has_period_for_corner(PageReader *reader, const GridRow *row)
{
	const HeadingRows *headings = &reader->fragment.headings;
	LineSense sense;

	if (!are_headings_beside_label(row, reader->source))
		return false;
	line_sense(&sense, text_clean(row->label, &reader->page_arena), &reader->page_arena);
	return sense.has_period && !sense.recurs &&
		   (row->line == reader->dated_line ||
			!(reader->has_period || reader->title_when.has_period) ||
			is_part_of_period(reader, sense.period) ||
			(reader->open && reader->fragment.n_rows > 0 &&
			 heading_rows_same(&headings->row[headings->n - 1], row, reader->source)));
}

/* The label of a row of headings is a period: a line of its own above them. The headings are taken next. */
static bool
take_period_and_headings(PageReader *reader, const GridRow *row)
{
	GridRow line = *row;
	bool whole;

	line.kind = GRID_TEXT;
	line.text = row->label;
	reader->dated_line = row->line;
	whole = take_one_text(reader, &line);
	reader->held = *row;
	reader->held.has_label = whole;
	reader->has_held = true;
	return whole;
}

/* Takes a row; true where a fragment has become whole before it. */
static bool
take_row(PageReader *reader, const GridRow *row)
{
	bool is_data = row->has_label && row->first == FIRST_NUMBER;
	const RowPlace place = {.section = reader->heading.section,
							.title = reader->heading.title,
							.source = reader->source};
	GridRow line;
	Slice text;

	if ((!is_data || slice_end(row->text)[-1] == ')') && is_head_row(reader, row))
	{
		skip_head(reader, row);
		return false;
	}
	if (is_data)
		return take_cells(reader, row);
	if (has_period_for_corner(reader, row))
		return take_period_and_headings(reader, row);
	if (!(reader->open && reader->fragment.n_rows == 0) && is_heading_row_with_stratum(row, &place))
	{
		line = take_stratum(reader, row);
		return take_cells(reader, &line);
	}
	if (!row_is_text(reader, row, &text))
		return take_cells(reader, row);
	line = *row;
	line.kind = GRID_TEXT;
	line.text = text;
	return take_text(reader, &line);
}

/* Takes a row or line; true where a fragment has become whole before it. */
static bool
take(PageReader *reader, const GridRow *row)
{
	switch (row->kind)
	{
		case GRID_RULE:
			diagnose(reader, DIAGNOSTIC_SEPARATOR_ROW, row->line, row->text);
			reader->sheet_begins = row->dialect == &csv_dialect;
			return false;
		case GRID_ROW:
			return take_row(reader, row);
		case GRID_TEXT:
			break;
	}
	return take_text(reader, row);
}

/* The document is over; is there a last fragment? */
static bool
finish(PageReader *reader)
{
	bool whole = reader->open && reader->fragment.n_rows > 0;

	take_caption(reader, true);
	drop_pending(reader, reader->n_pending);
	reader->open = false;
	return whole;
}

bool
pages_next(PageReader *reader, Fragment *fragment)
{
	GridRow row;

	while (!pages_exhausted(reader))
	{
		bool whole;

		if (reader->has_held)
		{
			row = reader->held;
			reader->has_held = false;
			whole = take(reader, &row);
		}
		else if (grid_next(&reader->grid, &row))
		{
			source_poll(reader->source);
			whole = take(reader, &row);
		}
		else
		{
			whole = finish(reader);
			*fragment = reader->fragment;
			return whole;
		}
		if (whole)
		{
			*fragment = reader->fragment;
			return true;
		}
	}
	return false;
}
