/*-------------------------------------------------------------------------
 *
 * flow.c
 *	  The dialect of flowed text: a row a line, with one blank between cells as
 *	  between thousands, or with nothing between cells.
 *
 * How many columns there are, the headings say, whose words must be known; they must
 * agree with what the digits of the rows allow.  A table of which this cannot be said
 * for sure is not read.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/flow.h"

#include "grid/heading_words.h"
#include "grid/settle.h"
#include "text/ascii.h"
#include "text/text.h"
#include "words/page_words.h"
#include "words/sense.h"

/*
 * How much is bid: anybody who sees columns sees more. Where tabs stand between some cells,
 * and blanks between others, the tabs mean nothing.
 */
#define FLOW_BID	   30
#define LINES_BID	   25
#define MIXED_TABS_BID 60

/* Longer lines are neither headings nor rows by which a table is known. */
#define LOOK_MAX ((size_t) 2000)

/* Lines that headings take where they are flowed, and each line of the table is a row. */
#define FLOWED_LINES_MAX 8

/* Rows that are looked at to tell how many columns there are, and lines until there is one. */
#define ROWS_LOOKED_AT	48
#define LINES_LOOKED_AT 96

/* Lines among rows that are none; after more of them the table has ended. */
#define TEXT_LINES_MAX 8

/* What a block's headings and first rows have told. */
typedef struct FlowTable
{
	HeadingWords headings;
	LineReader rows; /* stands after them */
	Slice printed;	 /* the headings */
	int line;		 /* of the first of these */
	FlowForm form;
	bool touching; /* cells may touch, though blanks part others */
	bool proven;   /* they do in the document */
	bool lost;	   /* there are headings, but not as many as cells in the rows */
} FlowTable;

/* ---- forms ---- */

static bool
has_tab(Slice text)
{
	return text.len > 0 && memchr(text.ptr, '\t', text.len) != NULL;
}

/* Do tabs mean nothing in the run: are there blanks between some of its cells? */
static bool
mixes_tabs(const FlowRow *row)
{
	const char *p = row->run.ptr;
	const char *end = slice_end(row->run);

	while (p < end)
	{
		const char *tab = memchr(p, '\t', (size_t) (end - p));
		Slice part = text_trim(slice_between(p, tab == NULL ? end : tab));
		Number number;

		if (part.len > 0 && memchr(part.ptr, ' ', part.len) != NULL &&
			number_read(part, &number) == CELL_INVALID)
			return true;
		p = tab == NULL ? end : tab + 1;
	}
	return false;
}

/* Does a blank stand before each tab of the line? Some converters set apart so what only stands apart. */
static bool
has_blanks_before_tabs(Slice line)
{
	for (size_t i = 0; i < line.len; i++)
	{
		if (line.ptr[i] == '\t' && (i == 0 || line.ptr[i - 1] != ' '))
			return false;
	}
	return true;
}

/* Is nothing between the cells of the row, which has no label, as of the first row below that has one? */
static bool
is_glued_below(LineReader ahead)
{
	Slice line;
	FlowRow row;

	for (int i = 0; i < LABEL_LINES_MAX && flow_next_line(&ahead, &line) && line.len <= LOOK_MAX;
		 i++)
	{
		flow_part_line(line, ahead.number, false, &row);
		if (row.label.len > 0 && flow_looks_like_row(&row))
			return row.glued;
	}
	return false;
}

/* In which form are the rows below the lines at hand, if these may be headings? How much is bid. */
static int
find_form(LineReader ahead, FlowForm *form)
{
	LineReader before = ahead;
	Slice line;
	FlowRow row;

	for (int i = 0; i <= HEADING_LINES_MAX && flow_next_line(&ahead, &line); i++)
	{
		if (line.len > LOOK_MAX || memchr(line.ptr, '|', line.len) != NULL ||
			memchr(line.ptr, '<', line.len) != NULL || memchr(line.ptr, ';', line.len) != NULL ||
			flow_is_ruler(text_trim(line)))
			return 0;
		flow_part_line(line, ahead.number, false, &row);
		if (row.label.len == 0 && flow_begin_cells(before))
		{
			*form = FLOW_LINES;
			return i == 0 ? 0 : LINES_BID;
		}
		if (i <= FLOWED_LINES_MAX && flow_looks_like_row(&row))
		{
			bool glued = row.glued || (row.label.len == 0 && is_glued_below(ahead));

			*form = glued ? FLOW_GLUED : FLOW_BLANKS;
			if (has_tab(line) && !mixes_tabs(&row) && !has_blanks_before_tabs(line))
				return 0;
			return i == 0 ? 0 : has_tab(line) ? MIXED_TABS_BID : FLOW_BID;
		}
		before = ahead;
	}
	return 0;
}

static int
flow_opens(LineReader ahead)
{
	FlowForm form;

	return find_form(ahead, &form);
}

/* ---- headings ---- */

/* Rows that are looked ahead to, and how many columns they allow. */
typedef struct RowsAhead
{
	int n;
	size_t fewest;
	size_t most;
} RowsAhead;

/* Lines that may be headings, with the rows below them. */
typedef struct LinesAhead
{
	Slice clean[HEADING_LINES_MAX];
	Slice printed[HEADING_LINES_MAX];
	int number[HEADING_LINES_MAX];
	int n;
	Slice label; /* of the first row, as far as it stands on its line */
	LineReader rows;
	RowsAhead apart;	/* the rows as they stand */
	RowsAhead touching; /* and where cells may touch */
	RowsAhead columns;	/* those of the two that are taken */
	bool any_touching;	/* some row is cells only if they do */
	int parts;			/* what stands apart, where that is most */
	FlowForm form;
} LinesAhead;

/* Is the line, which has no cells, one of those above the rows once more, and not the end of a label? Another table begins. */
static bool
is_printed_above(const LinesAhead *look, const FlowRow *row)
{
	if (row->run.len > 0 || flow_goes_on(row->label))
		return false;
	for (int i = 0; i < look->n; i++)
	{
		if (slice_equal(text_trim(row->line), look->printed[i]))
			return true;
	}
	return false;
}

/* Adds a row. It may have blank cells, but none more cells than there are columns; the first has all. */
static void
add_row_ahead(RowsAhead *rows, CellCount cells)
{
	if (cells.fewest > rows->fewest)
		rows->fewest = cells.fewest;
	if (rows->n++ == 0)
		rows->most = cells.most;
}

static bool
agree(const RowsAhead *rows)
{
	return rows->n > 0 && rows->fewest <= rows->most;
}

/* Looks at the first rows: how many columns do they allow? False if they do not agree, even if cells may touch. */
static bool
look_at_rows(LinesAhead *look, FlowMemory *memory, Arena *arena)
{
	LineReader ahead = look->rows;
	FlowRow *row;
	Arena scratch = {.source = arena->source};

	look->apart = look->touching = (RowsAhead) {.fewest = 2, .most = HEADING_NAMES_MAX};
	for (int i = 0; i < LINES_LOOKED_AT && look->touching.n < ROWS_LOOKED_AT &&
					(row = flow_next_row(memory, &ahead, look->form)) != NULL;
		 i++)
	{
		int parts;

		if (row->line.len > LOOK_MAX)
			break;
		arena_reset(&scratch);
		if (look->touching.n > 0 && row->label.len > 0 &&
			(flow_row_stands_apart(row, &scratch) || is_printed_above(look, row)))
			break;
		if ((row->label.len == 0) != (look->form == FLOW_LINES) || row->run.len == 0 ||
			!flow_looks_like_row(row) || !flow_run(row, &scratch)->is_cells)
			continue;
		parts = flow_count_cells(row->run, HEADING_NAMES_MAX);
		look->parts = parts > look->parts ? parts : look->parts;
		look->any_touching |= row->cells.is_touching;
		add_row_ahead(&look->touching, row->cells.touching);
		if (!row->cells.is_touching && row->glued == (look->form == FLOW_GLUED))
			add_row_ahead(&look->apart, row->cells.count);
	}
	look->columns = look->apart;
	arena->exhausted |= scratch.exhausted;
	arena_release(&scratch);
	return agree(&look->apart) || agree(&look->touching);
}

/* Gathers the lines down to the first row. None of them is cells that touch, and nothing else. */
static bool
look(LineReader lines, LinesAhead *look, FlowMemory *memory, Arena *arena)
{
	LineReader before = lines;
	FlowRow *row;

	*look = (LinesAhead) {0};
	if (find_form(lines, &look->form) == 0)
		return false;
	while ((row = flow_next_row(memory, &lines, FLOW_BLANKS)) != NULL)
	{
		bool cells = look->form == FLOW_LINES ? row->label.len == 0 && flow_begin_cells(before)
											  : flow_looks_like_row(row);

		if (cells)
		{
			look->rows = before;
			look->label = text_clean(row->label, arena);
			/* In lines, the label of the first row stands below the headings. */
			return (look->form != FLOW_LINES || look->n > 1) && look_at_rows(look, memory, arena);
		}
		if (look->n == HEADING_LINES_MAX || flow_row_stands_apart(row, arena) ||
			(look->form != FLOW_LINES && row->label.len == 0))
			return false;
		look->clean[look->n] = text_clean(flow_without_bold(text_trim(row->line)), arena);
		look->printed[look->n] = text_trim(row->line);
		look->number[look->n++] = row->number;
		before = lines;
	}
	return false;
}

/* Are the headings months, all of them? */
static bool
are_months(const HeadingWords *found)
{
	for (size_t i = 0; i < found->n; i++)
	{
		if (!period_is_month_name(found->names[i]))
			return false;
	}
	return true;
}

/* Is one of the headings said of others, "Endring fra i fjor" of "Antall" and "Prosent"? Nothing tells of which. */
static bool
spans_others(const HeadingWords *found)
{
	bool change = false;

	for (size_t i = 0; i < found->n; i++)
	{
		if (change && (slice_is(found->names[i], "Antall") || slice_is(found->names[i], "Prosent")))
			return true;
		change |= slice_starts_with(found->names[i], "Endring");
	}
	return false;
}

/* Is a total of all behind months? It is the label of the first row, or its beginning. */
static bool
is_total_behind_months(const HeadingWords *found, Arena *arena)
{
	return found->n > 1 && period_is_month_name(found->names[0]) &&
		   settle_kind_of(found->names[found->n - 1], arena) == SETTLE_TOTAL;
}

/* Is the label a total of something whose name is to end below the cells: "I alt Troms og Finnmark - Romsa ja"? */
static bool
begins_total(Slice label)
{
	Sense sense;

	if (!flow_ends_open(label))
		return false;
	sense_read(&sense, label);
	return sense.is_total && sense.scope.first >= 0;
}

/* Is the first line from there on the label of the first row, and does each of the others go on with it? */
static bool
are_label_lines(const LinesAhead *look, int first)
{
	Slice line = look->clean[first];

	if (first == look->n - 1)
		return !flow_ends_open(line) || begins_total(line);
	for (int i = first + 1; i < look->n; i++)
	{
		if (!flow_goes_on(look->clean[i]) && !flow_ends_open(look->clean[i - 1]))
			return false;
	}
	return true;
}

/* Are the lines from first to end headings, each a line, and those below them the label of the first row? */
static bool
are_headings(const LinesAhead *look, int first, int end, Arena *arena, HeadingWords *found)
{
	if ((size_t) (end - first) != look->columns.fewest ||
		look->columns.fewest > HEADING_NAMES_MAX || !are_label_lines(look, end))
		return false;
	*found = (HeadingWords) {.n = look->columns.fewest};
	/* Another line between would shift them all. */
	if (!says_something(look->clean[first]) || !says_something(look->clean[end - 1]))
		return false;
	for (int i = first; i < end; i++)
	{
		if (flow_goes_on(look->clean[i]) || flow_ends_open(look->clean[i]))
			return false;
		found->names[i - first] = look->clean[i];
	}
	return !is_total_behind_months(found, arena);
}

/* Tells the headings in the lines from first to end apart, below which the label of the first row begins. */
static bool
try_lines(const LinesAhead *look, int first, int end, FlowMemory *memory, Arena *arena,
		  HeadingWords *found)
{
	Slice label = {NULL, 0};
	bool known;

	if (end >= look->n || look->n - end > LABEL_LINES_MAX || flow_goes_on(look->clean[end]))
		return false;
	for (int i = end; i < look->n; i++)
	{
		SettleKind kind = i > end ? settle_kind_of(look->clean[i], arena) : SETTLE_PART;

		/* "I alt" is a label of its own, and so is "I alt opplæring" below one that is whole. */
		if (kind == SETTLE_TOTAL ||
			(kind != SETTLE_PART && (is_row_label(label) || is_row_label(look->clean[i - 1]))))
			return false;
		label = arena_join(arena, label, look->clean[i]);
	}
	known = is_row_label(label);
	return (are_headings(look, first, end, arena, found) &&
			(end == look->n - 1 || (known && are_months(found)))) ||
		   (known && heading_words(look->clean + first, end - first, look->columns.fewest,
								   look->columns.fewest, &memory->headings, arena, found));
}

static Slice
first_word(Slice text)
{
	size_t n = 0;

	while (n < text.len && text.ptr[n] != ' ')
		n++;
	return (Slice) {text.ptr, n};
}

/*
 * May the lines from end on, which stand above the first row, be those in which its label begins?
 * A heading is none, and a label that is whole goes on with nothing but a total.
 */
static bool
begin_label(const LinesAhead *look, int end, Arena *arena)
{
	if (end == look->n)
		return true;
	for (int i = end; i < look->n; i++)
	{
		if (is_measure_label(first_word(look->clean[i])))
			return false;
	}
	return look->label.len == 0 || flow_goes_on(look->label) || !is_row_label(look->label) ||
		   flow_ends_open(look->clean[look->n - 1]) ||
		   settle_kind_of(look->clean[end], arena) != SETTLE_PART;
}

/* The line that has nothing but months, as many as there may be columns: no other line is of these headings. */
static int
find_months(const LinesAhead *look, FlowMemory *memory, Arena *arena)
{
	HeadingWords found;
	int i = 0;

	while (i < look->n && !(period_is_month_name(first_word(look->clean[i])) &&
							heading_words(look->clean + i, 1, look->columns.fewest,
										  look->columns.most, &memory->headings, arena, &found) &&
							are_months(&found)))
		i++;
	return i;
}

/*
 * Tells the headings apart that begin with the line at first. They may end above the row,
 * the label of which then begins between; how many lines they are, 0 if that, or what they
 * are, cannot be told.
 */
static int
try_headings(const LinesAhead *look, int first, FlowMemory *memory, Arena *arena,
			 HeadingWords *found)
{
	HeadingWords other;
	int months = look->form == FLOW_LINES ? look->n : find_months(look, memory, arena);
	int end = 0;

	if (months < look->n && months > first)
		return 0;
	for (int i = first + 1; i <= look->n; i++)
	{
		if (look->form == FLOW_LINES
				? !try_lines(look, first, i, memory, arena, &other)
				: !heading_words(look->clean + first, i - first, look->columns.fewest,
								 look->columns.most, &memory->headings, arena, &other))
			continue;
		if (end > 0 || spans_others(&other) || headings_repeat(&other) ||
			(look->form != FLOW_LINES && !begin_label(look, i, arena)))
			return 0;
		end = i;
		*found = other;
		if (are_months(found))
			break;
	}
	return end;
}

/* Reads on after so many lines that are not blank. */
static LineReader
behind(LineReader lines, int n, FlowMemory *memory)
{
	for (int i = 0; i < n; i++)
		(void) flow_next_row(memory, &lines, FLOW_BLANKS);
	return lines;
}

/* Are months among the headings, and other groups? */
static bool
mixes_headings(const HeadingWords *headings, Arena *arena)
{
	size_t months = 0;
	size_t groups = 0;

	for (size_t i = 0; i < headings->n; i++)
	{
		Slice name = headings->names[i];

		if (period_is_month_name(name))
			months++;
		else if (is_row_label(name) && settle_kind_of(name, arena) != SETTLE_TOTAL)
			groups++;
	}
	return months > 0 && groups > 0;
}

/* Does a name stand above the total that headings begin with? */
static bool
begin_above_total(const HeadingWords *headings, Arena *arena)
{
	return headings->n > 2 && is_row_label(headings->names[0]) &&
		   settle_kind_of(headings->names[0], arena) == SETTLE_PART &&
		   settle_kind_of(headings->names[1], arena) != SETTLE_PART;
}

/* Does a heading begin like a total, and go on with a part of another: "I alt under" of "19 år og under"? */
static bool
break_a_total(const HeadingWords *headings)
{
	for (size_t i = 0; i < headings->n; i++)
	{
		Sense sense;

		sense_read(&sense, headings->names[i]);
		if (sense.is_total && sense.scope.first >= 0 && sense.known == 0)
			return true;
	}
	return false;
}

/* The dimensions that all headings but totals are members of. */
static DimensionSet
dimensions_of(const HeadingWords *headings)
{
	DimensionSet common = ~(DimensionSet) 0;
	bool any = false;
	Sense sense;

	for (size_t i = 0; i < headings->n && common != 0; i++)
	{
		sense_read(&sense, headings->names[i]);
		common &= sense.is_total ? common : sense.known;
		any |= !sense.is_total;
	}
	return any ? common : 0;
}

/* Is the name a member of one of the dimensions? */
static bool
is_one_of(Slice name, DimensionSet dimensions)
{
	Sense sense;

	if (dimensions == 0)
		return false;
	sense_read(&sense, name);
	return !sense.is_total && (sense.known & dimensions) != 0;
}

/* Is the line more headings than two, or a total and others, the last of which may go on below: "I altArbeidssøkere på"? */
static bool
are_glued_headings(Slice line, FlowMemory *memory, Arena *arena)
{
	static const char total[] = "I alt";
	HeadingWords found;

	return (slice_starts_with(line, total) &&
			text_begins_capital(slice_between(line.ptr + strlen(total), slice_end(line)))) ||
		   (heading_words(&line, 1, 2, HEADING_NAMES_MAX, &memory->headings, arena, &found) &&
			(found.n > 2 || settle_kind_of(found.names[0], arena) != SETTLE_PART));
}

/*
 * Tells the headings apart that the lines begin with, as many as there are cells in the rows, or else
 * as there may be if cells touch: then some row shows that they do. How many lines they are; 0: it cannot be told.
 */
static int
find_headings(LinesAhead *at, FlowMemory *memory, Arena *arena, FlowTable *table)
{
	int end = agree(&at->apart) ? try_headings(at, 0, memory, arena, &table->headings) : 0;

	if (end > 0 || at->form == FLOW_LINES || !agree(&at->touching))
		return end;
	at->columns = at->touching;
	end = try_headings(at, 0, memory, arena, &table->headings);
	table->touching = end > 0 && (at->any_touching || at->parts > (int) table->headings.n);
	at->columns = at->apart;
	return table->touching ? end : 0;
}

/* Do more months stand above the rows, each a line, than these have cells? Some columns were written elsewhere. */
static bool
has_more_months(const LinesAhead *look)
{
	size_t n = 0;

	while (n < (size_t) look->n && period_is_month_name(look->clean[n]))
		n++;
	return n > look->columns.fewest;
}

/*
 * Are the lines at hand the headings of a table? A line above others that are headings by
 * themselves is what the table is of, where it is whole, and not printed once more below.
 */
static bool
find_table(LineReader lines, FlowMemory *memory, Arena *arena, FlowTable *table)
{
	LinesAhead at;
	HeadingWords below;
	bool total;
	int end;

	*table = (FlowTable) {0};
	end = look(lines, &at, memory, arena) ? find_headings(&at, memory, arena, table) : 0;
	table->form = at.form;
	table->proven = memory->any_touching && at.form != FLOW_LINES;
	table->touching |= table->proven;
	table->rows = lines;
	/* A total alone is not the name of a table: there are more headings than cells. */
	total = at.rows.end != NULL && at.n > 1 &&
			(settle_kind_of(at.clean[0], arena) != SETTLE_PART ||
			 (at.form == FLOW_GLUED && are_glued_headings(at.clean[0], memory, arena)));
	table->lost = at.form == FLOW_LINES && at.n > 2 &&
				  ((total && says_something(at.clean[1])) || has_more_months(&at));
	if (end == 0)
	{
		table->lost |= (total || at.form == FLOW_LINES) && at.n > 1 &&
					   try_headings(&at, 1, memory, arena, &below) > 0 && !are_months(&below) &&
					   (total || is_one_of(at.clean[0], dimensions_of(&below)));
		return false;
	}
	if (at.form != FLOW_LINES &&
		(mixes_headings(&table->headings, arena) || break_a_total(&table->headings) ||
		 is_total_behind_months(&table->headings, arena) ||
		 begin_above_total(&table->headings, arena)))
		return false;
	if (end > 1 && !(total && at.form != FLOW_LINES) && !are_months(&table->headings) &&
		says_something(at.clean[0]) && !text_same(at.clean[0], at.clean[1]) &&
		try_headings(&at, 1, memory, arena, &below) > 0)
	{
		table->lost |= total;
		return false;
	}
	table->lost = false;
	table->rows = behind(lines, end, memory);
	table->printed = slice_between(at.printed[0].ptr, slice_end(at.printed[end - 1]));
	table->line = at.number[0];
	return true;
}

/* ---- rows ---- */

/* Most digits that stand together in a label, as in the number of a municipality. */
#define CODE_DIGITS_MAX 4

/*
 * Are there cells inside the label, of which another row stands on the same line? A dash between names
 * is none, nor is one behind the code that the label begins with: "18 Nordland - Nordlánnda".
 */
static bool
has_cells(Slice label)
{
	const char *p = label.ptr;
	const char *end = slice_end(label);
	bool behind_cell = false;
	int n = 0;

	while (p < end)
	{
		const char *start = p;
		int digits = 0;
		bool cell = true;
		Slice word;

		while (p < end && text_space_length(p, end) == 0)
		{
			size_t length = flow_run_character(p, end);

			digits = is_digit(*p) ? digits + 1 : 0;
			if (digits > CODE_DIGITS_MAX)
				return true;
			cell &= length > 0;
			p += length > 0 ? length : 1;
		}
		word = slice_between(start, p);
		while (p < end && text_space_length(p, end) > 0)
			p += text_space_length(p, end);
		cell &= word.len > 0 && (behind_cell || !number_is_dash(word) || p == end ||
								 flow_run_character(p, end) > 0);
		n += cell;
		behind_cell = cell && start > label.ptr;
	}
	return n > 1;
}

/* Does the label begin with cells of its row, "59 134tiltak", "*(AMO)"? No name does. */
static bool
is_torn(Slice label)
{
	const char *p = label.ptr;
	const char *end = slice_end(label);

	while (p < end && (is_digit(*p) || *p == '*' || (*p == ' ' && p > label.ptr)))
		p++;
	return p > label.ptr && p < end && p[-1] != ' ' && !(p[-1] == '*' && p - label.ptr > 1) &&
		   (is_ascii_letter(*p) || *p == '(') && !is_row_label(label);
}

/* A star that touches the label is a cell where the row lacks just one: "Finnmark* * *". */
static void
take_star(FlowRow *row, size_t n)
{
	Slice *label = &row->label;

	if (label->len < 2 || !slice_ends_with(*label, "*") || label->ptr[label->len - 2] == '*' ||
		row->cells.count.most + 1 != n)
		return;
	label->len--;
	row->run = slice_between(slice_end(*label), slice_end(row->run));
	row->cells.count.fewest++;
	row->cells.count.most++;
	row->cells.touching.fewest++;
	row->cells.touching.most++;
}

/* Is the label at hand one that is known, or the end of one that begins on lines above which are no rows? */
static bool
is_label(const FlowLines *lines, Slice label, Arena *scratch)
{
	Slice whole = text_clean(label, scratch);

	for (size_t i = lines->n; !is_row_label(whole); i--)
	{
		if (i == 0 || lines->n - i == LABEL_LINES_MAX || lines->rows[i - 1].run.len > 0 ||
			lines->rows[i - 1].stray || whole.len > TEXT_KEY_MAX)
			return false;
		whole = arena_join(scratch, text_clean(lines->rows[i - 1].label, scratch), whole);
	}
	return true;
}

/* Is the line a row of the table, with as many cells as it has columns, or with blank ones? */
static bool
is_row(const FlowTable *table, FlowRow *row, Arena *scratch, FlowLines *lines)
{
	size_t n = table->headings.n;
	const FlowRun *run = &row->cells;
	uint32_t most;
	bool known;

	if ((table->form == FLOW_LINES && row->label.len > 0) || has_cells(row->label))
		return false;
	lines->any_parted = lines->any_parted || flow_count_cells(row->run, (int) n + 1) > (int) n;
	if (!flow_run(row, scratch)->is_cells)
		return false;
	take_star(row, n);
	row->torn = is_torn(row->label);
	lines->any_torn |= row->torn;
	if (row->torn)
		return true;
	if (run->count.fewest > n && run->touching.fewest > n)
	{
		lines->broken |= table->form == FLOW_LINES;
		return false;
	}
	lines->any_dash |= run->any_dash;
	lines->any_small |= run->any_small;
	if (table->form == FLOW_LINES)
		return true;
	most = table->touching ? run->touching.most : run->count.most;
	lines->any_long |= run->any_long && most >= n;
	if (most >= n && flow_looks_like_row(row))
	{
		lines->any_touching |= run->is_touching;
		return true;
	}
	/* "Januar - juni 2022" */
	if (flow_row_stands_apart(row, scratch))
		return false;
	if (most >= n)
		return true;
	known = is_label(lines, row->label, scratch);
	row->few = most > 1 || known;
	return known;
}

static bool
add_line(FlowLines *lines, const FlowRow *row, const MemorySource *source)
{
	FlowRow *rows = array_grow(source, lines->rows, sizeof(FlowRow), lines->n, &lines->room);

	if (rows == NULL)
		return false;
	lines->rows = rows;
	rows[lines->n++] = *row;
	return true;
}

/* Does the latest line, right below a row that is kept, go on with its label? */
static bool
is_end_of_label(const FlowLines *lines, Arena *scratch)
{
	const FlowRow *line;
	Slice joined;

	if (lines->n < 2 || lines->n_kept != lines->n - 1)
		return false;
	line = &lines->rows[lines->n - 1];
	if (line[-1].run.len == 0)
		return false;
	/* Where each cell is a line, a blank one may part the end of a label from them. */
	if (line->number > line[-1].last + (line[-1].last > line[-1].number ? 2 : 1))
		return false;
	if (line[-1].label.len == 0)
		return flow_goes_on(line->label) ||
			   (lines->n > 2 && line[-2].run.len == 0 && flow_ends_open(line[-2].label));
	if (flow_is_total_again(lines, lines->n - 2, scratch))
		return true;
	joined = arena_join(scratch, line[-1].label, line->label);
	return flow_goes_on(line->label) && joined.len <= TEXT_KEY_MAX &&
		   is_row_label(text_clean(joined, scratch));
}

/*
 * Is the line the first one of the table's headings, or any of them that names measures? Another table
 * begins, of something else.
 */
static bool
begin_again(const FlowTable *table, Slice line)
{
	LineReader printed = {.position = table->printed.ptr,
						  .end = slice_end(table->printed),
						  .line_end = table->rows.line_end};
	Slice trimmed = text_trim(line);
	Slice heading;
	bool first;

	/* Where each cell is a line, and so each heading, a month tells. */
	if (table->form == FLOW_LINES)
		return are_months(&table->headings) && period_is_month_name(trimmed);
	first = !is_row_label(trimmed);
	while (flow_next_line(&printed, &heading))
	{
		if ((first || is_measure_label(first_word(trimmed))) &&
			slice_equal(trimmed, text_trim(heading)))
			return true;
		first = false;
	}
	return false;
}

/* Does the block end before the line, which is not a row? What is right above cells that are a line each is no heading. */
static bool
ends_block(const FlowTable *table, LineReader before, FlowRow *row, LineReader ahead,
		   FlowMemory *memory, Arena *scratch)
{
	FlowTable other;

	return flow_row_stands_apart(row, scratch) || begin_again(table, row->line) ||
		   (!(table->form == FLOW_LINES && flow_begin_cells(ahead)) &&
			find_table(before, memory, scratch, &other));
}

/* Is a number alone the number of the page: below a line that is not a label, at the end of a page? */
static bool
is_page_number(const FlowTable *table, const FlowLines *lines, const FlowRow *row,
			   LineReader behind_it, Arena *scratch)
{
	const FlowRow *above = lines->n > 0 ? &lines->rows[lines->n - 1] : NULL;
	const char *end = slice_end(row->run);
	Slice line;

	return table->form == FLOW_LINES && table->headings.n > 1 && slice_is_digits(row->run) &&
		   above != NULL && above->run.len == 0 &&
		   !is_row_label(text_clean(above->label, scratch)) &&
		   (!flow_next_line(&behind_it, &line) || flow_stands_apart(line, scratch) ||
			memchr(end, '\f', (size_t) (line.ptr + 1 - end)) != NULL);
}

/* Does a page end before the lines at hand, of which one of the first two is a title? */
static bool
is_end_of_page(LineReader ahead, Arena *scratch)
{
	Slice line;

	for (int i = 0; i < 2; i++)
	{
		if (!flow_next_line(&ahead, &line))
			return i == 0;
		if (flow_stands_apart(line, scratch))
			return true;
	}
	return false;
}

/* The text that touches the last cell of a line: "Oslo 81 16 *Arbeids- og velferdsdirektoratet"; empty if there is none. */
static Slice
text_behind_cells(Slice line)
{
	const char *p = slice_end(line);

	while (p > line.ptr && !is_digit(p[-1]) && p[-1] != '*')
		p--;
	return p > line.ptr && p < slice_end(line) && is_ascii_capital(*p)
			   ? slice_between(p, slice_end(line))
			   : (Slice) {slice_end(line), 0};
}

/*
 * The line is not a row; is it the last one of a page, and what the next page begins with touches it?
 * It is the row then, and the other text *after.
 */
static bool
part_pages(const FlowTable *table, FlowRow *row, LineReader ahead, FlowLines *lines,
		   FlowRow *behind, Arena *scratch)
{
	Slice text = text_behind_cells(row->line);
	FlowRow last;

	if (row->run.len > 0 || text.len == 0 || !is_end_of_page(ahead, scratch))
		return false;
	flow_part_line(slice_between(row->line.ptr, text.ptr), row->number, table->form == FLOW_GLUED,
				   &last);
	if (last.run.len == 0 || !is_row(table, &last, scratch, lines))
		return false;
	*row = last;
	*behind = (FlowRow) {.line = text, .number = last.number, .label = text, .run = {text.ptr, 0}};
	return true;
}

/* Gathers the lines of the block; false without memory. */
static bool
gather(const FlowTable *table, LineReader *reader, FlowLines *lines, FlowMemory *memory,
	   Arena *arena)
{
	const MemorySource *source = arena->source;
	LineReader ahead = table->rows;
	LineReader before = ahead;
	Arena scratch = {.source = source};
	FlowRow *kept;
	FlowRow row;
	FlowRow behind = {0};
	bool more = true;

	while (more && (kept = flow_next_row(memory, &ahead, table->form)) != NULL &&
		   (lines->broken || lines->n - lines->n_kept <= TEXT_LINES_MAX))
	{
		source_poll(source);
		arena_reset(&scratch);
		(void) flow_run(kept, &scratch);
		row = *kept;
		if (is_page_number(table, lines, &row, ahead, &scratch))
			break;
		if (!is_row(table, &row, &scratch, lines) &&
			!part_pages(table, &row, ahead, lines, &behind, &scratch))
		{
			if (lines->broken ? flow_row_stands_apart(kept, &scratch)
							  : ends_block(table, before, kept, ahead, memory, &scratch))
				break;
			row.stray = flow_count_cells(row.run, 2) == 2;
			row.run.len = 0;
			row.label = row.stray ? row.label : text_trim(row.line);
		}
		more = add_line(lines, &row, source) &&
			   (behind.line.len == 0 || add_line(lines, &behind, source));
		if (row.run.len > 0 || lines->broken || is_end_of_label(lines, &scratch) ||
			(more && flow_ends_in_total(lines, lines->n - 1, &scratch)))
		{
			lines->n_kept = lines->n;
			*reader = ahead;
		}
		if (behind.line.len > 0)
			break;
		before = ahead;
	}
	arena->exhausted |= scratch.exhausted || !more;
	arena_release(&scratch);
	return more && lines->n_kept > 0 && !arena->exhausted;
}

/* Is each line a row, or a part of the label of one? */
static bool
are_all_rows(const FlowLines *lines)
{
	for (size_t i = 0; i < lines->n_kept; i++)
	{
		const FlowRow *line = &lines->rows[i];

		if (line->run.len == 0 ? line->label.len > 0 : flow_goes_on(line->label))
			return false;
	}
	return true;
}

/* Is a heading among the lines between the rows, or below them? Then headings are missing, and cells of the rows. */
static bool
lost_headings(const FlowTable *table, const FlowLines *lines, Arena *scratch)
{
	DimensionSet dimensions = dimensions_of(&table->headings);

	for (size_t i = 0; i < lines->n && dimensions != 0; i++)
	{
		const FlowRow *line = &lines->rows[i];
		Slice text = line->label;

		source_poll(scratch->source);
		if (line->stray || (line->run.len > 0 && !line->bare && !line->apart) || text.len == 0)
			continue;
		arena_reset(scratch);
		if (i + 1 < lines->n && line[1].run.len == 0 && flow_goes_on(line[1].label))
			text = arena_join(scratch, text, line[1].label);
		if (text.len <= TEXT_KEY_MAX && is_one_of(text_clean(text, scratch), dimensions))
			return true;
	}
	return false;
}

/* Are cells missing from any row? */
static bool
is_any_short(const FlowLines *lines)
{
	for (size_t i = 0; i < lines->n_kept; i++)
	{
		if (lines->rows[i].few)
			return true;
	}
	return false;
}

/* May cells touch in some rows of the table, and stand apart in others? */
static bool
may_touch(const FlowTable *table, const FlowLines *lines)
{
	return table->touching || lines->any_touching || (lines->any_long && lines->any_parted);
}

/*
 * May cells be blank that have left nothing? Some converters lose what they take for a mark of a list,
 * dashes among others. Where cells touch, no row is seen to lack one: "4242" is 42 twice, or 4 and 2 and so on.
 */
static bool
may_lack_cells(const FlowTable *table, const FlowLines *lines)
{
	if (table->form == FLOW_GLUED || may_touch(table, lines))
		return lines->strewn || !lines->any_dash;
	return (is_any_short(lines) || table->form == FLOW_LINES) && !lines->any_dash;
}

/* The row has lost its cells where one of them is blank: it may stand elsewhere. */
static void
lose_blank_cells(SettleTable *settled, size_t row)
{
	const SettleRow *at = &settled->rows[row];

	for (size_t i = 0; !at->lost && at->runs != NULL && i < settled->n_columns; i++)
	{
		if (at->stored[i].len == 0)
			settle_lose_cells(settled, row, at->runs->run.text);
	}
}

/* What stands between the cells of the line. */
static SplitForm
form_of(const FlowTable *table, const FlowLines *lines, const FlowRow *line)
{
	if (!may_touch(table, lines))
		return line->glued ? SPLIT_GLUED : SPLIT_PARTED;
	return table->proven || lines->any_touching ? SPLIT_MIXED : SPLIT_OPEN;
}

/* Adds the cells of the line to the latest row, or what is left of them; lost: those of all rows are. */
static void
add_cells(const FlowLines *lines, const FlowRow *line, SplitForm form, bool lost,
		  SettleTable *settled)
{
	if (line->bare)
		settle_lose_cells(settled, settled->n_rows - 1, (Slice) {slice_end(line->label), 0});
	else if (lost || line->lost || (line->apart && lines->any_bare))
		settle_lose_cells(settled, settled->n_rows - 1, line->run);
	else
		(void) settle_add_run(settled, line->torn ? line->line : line->run, form, 0,
							  settled->n_columns);
}

/* Settles the rows of the block. */
static bool
settle_rows(const FlowTable *table, const FlowLines *lines, SettleTable *settled)
{
	size_t n = table->headings.n;
	bool blanks = may_lack_cells(table, lines);
	bool whole = blanks && !lines->any_torn && are_all_rows(lines);
	bool lost;

	if (!settle_start(settled, n, settled->arena))
		return false;
	/* Where cells touch that belong elsewhere, a line may have another's. */
	lost = lost_headings(table, lines, &settled->scratch) ||
		   (lines->strewn && may_touch(table, lines));
	if (lines->any_small)
		settled->blank = (SplitRange) {0, 0};
	for (size_t i = 0; i < n; i++)
	{
		SettleKind kind = settle_kind_of(table->headings.names[i], settled->arena);

		settled->columns[i] = kind == SETTLE_SUBTOTAL ? SETTLE_TOTAL : kind;
	}
	for (size_t i = 0; i < lines->n_kept; i++)
	{
		const FlowRow *line = &lines->rows[i];
		SettleKind kind;
		SettleRow *row;

		if (line->run.len == 0 && !line->bare)
			continue;
		source_poll(settled->arena->source);
		kind = settle_kind_of(line->label, settled->arena);
		/* "I alt kvinner" above all rows is their total. */
		if (kind == SETTLE_SUBTOTAL && settled->n_rows == 0)
			kind = SETTLE_TOTAL;
		row = settle_add_row(settled, kind == SETTLE_PERCENT ? SETTLE_PART : kind);
		if (row == NULL)
			return false;
		row->blanks = blanks;
		row->whole = whole;
		add_cells(lines, line, form_of(table, lines, line), lost, settled);
	}
	settle(settled);
	for (size_t i = 0; lines->strewn && i < settled->n_rows; i++)
		lose_blank_cells(settled, i);
	return true;
}

static void
add_headings(const FlowTable *table, GridBlock *block)
{
	StoredCell cells[HEADING_NAMES_MAX + 1];
	size_t n = table->headings.n;

	cells[0] = stored_cell(table->headings.corner.len > 0 ? table->headings.corner
														  : (Slice) {table->printed.ptr, 0});
	for (size_t i = 0; i < n; i++)
		cells[i + 1] = stored_cell(table->headings.names[i]);
	(void) block_add_row(block, table->line, table->printed, cells, n + 1);
}

/* Adds what is not a row to the block, line by line. */
static void
add_text_lines(const FlowTable *table, Slice text, int number, GridBlock *block)
{
	const char *p = text.ptr;
	const char *end = slice_end(text);

	while (p < end && !block->exhausted)
	{
		const char *next = memchr(p, table->rows.line_end, (size_t) (end - p));
		Slice line = text_trim(slice_between(p, next == NULL ? end : next));

		if (line.len > 0)
			(void) block_add_text(block, number, line);
		p = next == NULL ? end : next + 1;
		number++;
	}
}

/* Adds the lines to the block, with the cells of those that have such. */
static void
add_lines(const FlowTable *table, const FlowLines *lines, const SettleTable *settled,
		  GridBlock *block)
{
	StoredCell cells[HEADING_NAMES_MAX + 1];
	size_t next = 0;

	for (size_t i = 0; i < lines->n_kept && !block->exhausted; i++)
	{
		const FlowRow *line = &lines->rows[i];
		const SettleRow *row;
		GridRow *added;

		if (line->run.len == 0 && line->label.len == 0)
			continue; /* a part of the label of a row */
		if (line->run.len == 0 && !line->bare)
		{
			add_text_lines(table, line->line, line->number, block);
			continue;
		}
		row = &settled->rows[next++];
		cells[0] = stored_cell(line->label);
		memcpy(cells + 1, row->stored, settled->n_columns * sizeof(StoredCell));
		added = block_add_row(block, line->number, line->line, cells, settled->n_columns + 1);
		if (added != NULL)
			added->settling = settle_outcome(row);
	}
}

bool
flow_ends_in_month(Slice label)
{
	size_t start = label.len;

	if (start == 0)
		return false;
	while (start > 0 && label.ptr[start - 1] != ' ')
		start--;
	return period_is_month_name((Slice) {label.ptr + start, label.len - start});
}

/*
 * Has the table, of which each cell is a line, lost its rows: do its headings or labels show that
 * headings were taken for labels, or labels for headings?
 */
static bool
lost_rows(const FlowTable *table, const FlowLines *lines, Arena *arena)
{
	size_t months = 0;
	size_t measures = 0;
	size_t rows = 0;

	if (table->form != FLOW_LINES)
		return false;
	for (size_t i = 0; i < lines->n_kept; i++)
	{
		Slice label;

		if (lines->rows[i].run.len == 0)
			continue;
		rows++;
		label = text_clean(lines->rows[i].label, arena);
		if (flow_ends_open(label) || (flow_ends_in_month(label) && !period_is_month_name(label)))
			return true;
		months += period_is_month_name(label);
		measures += is_measure_label(label);
	}
	return (measures > 0 && months == 0) || (months > 0 && months + measures < rows) ||
		   months > 12 || mixes_headings(&table->headings, arena) ||
		   begin_above_total(&table->headings, arena);
}

/* Are the labels of the rows months, or what is measured over all of them: "Gjennomsnitt hittil i år"? */
static bool
are_months_down(const FlowLines *lines)
{
	for (size_t i = 0; i < lines->n_kept; i++)
	{
		Slice label = lines->rows[i].label;

		if (lines->rows[i].run.len > 0 && !period_is_month_name(label) && !is_measure_label(label))
			return false;
	}
	return true;
}

/* Are totals of groups among the headings, and none among the labels? */
static bool
are_groups_across(const FlowTable *table, const FlowLines *lines, Arena *arena)
{
	bool groups = false;

	for (size_t i = 1; i < table->headings.n; i++)
		groups |= settle_kind_of(table->headings.names[i], arena) == SETTLE_SUBTOTAL;
	for (size_t i = 0; groups && i < lines->n_kept; i++)
		groups = lines->rows[i].run.len == 0 ||
				 settle_kind_of(lines->rows[i].label, arena) != SETTLE_SUBTOTAL;
	return groups;
}

/* Has the table nothing but rows with as many cells as there are headings? */
static bool
is_exact(const FlowLines *lines, const SettleTable *settled)
{
	if (!are_all_rows(lines))
		return false;
	for (size_t i = 0; i < settled->n_rows; i++)
	{
		if (settle_outcome(&settled->rows[i]) != SETTLED_BY_ITSELF)
			return false;
	}
	return settled->n_rows > 1 && settled->n_rows <= HEADING_NAMES_MAX;
}

/* Adds a table whose columns have been written one by one: what seemed headings are the labels of its rows. */
static void
add_columns(const FlowTable *table, const FlowLines *lines, const SettleTable *settled,
			GridBlock *block)
{
	StoredCell cells[HEADING_NAMES_MAX + 1];
	size_t n = 0;

	cells[0] = stored_cell((Slice) {table->printed.ptr, 0});
	for (size_t i = 0; i < lines->n_kept; i++)
	{
		if (lines->rows[i].run.len > 0)
			cells[++n] = stored_cell(lines->rows[i].label);
	}
	(void) block_add_row(block, table->line, table->printed, cells, n + 1);
	for (size_t column = 0; column < settled->n_columns && !block->exhausted; column++)
	{
		cells[0] = stored_cell(table->headings.names[column]);
		for (size_t i = 0; i < n; i++)
			cells[i + 1] = settled->rows[i].stored[column];
		(void) block_add_row(block, table->line, table->printed, cells, n + 1);
	}
}

/* Adds the lines of a table that has lost its rows to the block, as lines of text. */
static void
add_text(const FlowTable *table, const FlowLines *lines, GridBlock *block)
{
	add_text_lines(table, table->printed, table->line, block);
	for (size_t i = 0; i < lines->n_kept && !block->exhausted; i++)
		add_text_lines(table, lines->rows[i].line, lines->rows[i].number, block);
}

/* Adds the table to the block, where columns have been written one by one if its rows can be told. */
static void
add_table(const FlowTable *table, const FlowLines *lines, const SettleTable *settled,
		  GridBlock *block)
{
	bool by_lines = table->form == FLOW_LINES;
	bool groups = by_lines && are_groups_across(table, lines, settled->arena);
	bool months = by_lines && are_months_down(lines);

	if ((months || groups) && is_exact(lines, settled))
		add_columns(table, lines, settled, block);
	else if (groups && !months)
		add_text(table, lines, block);
	else
	{
		add_headings(table, block);
		add_lines(table, lines, settled, block);
	}
}

static bool
flow_read(LineReader *lines, GridBlock *block)
{
	Arena *arena = &block->arena;
	SettleTable settled = {.arena = arena};
	FlowTable table;
	FlowLines rows = {0};
	LineReader after = *lines;
	FlowMemory *memory = flow_memory(block->flow, *lines, arena->source);
	bool read;

	if (memory == NULL)
	{
		block->exhausted = true;
		return false;
	}
	read = find_table(*lines, memory, arena, &table);
	rows.broken = table.lost;
	read = (read || table.lost) && gather(&table, &after, &rows, memory, arena);

	if (read)
	{
		flow_find_labels(table.form, &rows, arena);
		rows.broken |= lost_rows(&table, &rows, arena);
	}
	if (rows.broken)
	{
		add_text(&table, &rows, block);
		*lines = after;
	}
	else if (read && settle_rows(&table, &rows, &settled))
	{
		block->dialect = table.form == FLOW_LINES ? &lines_dialect : &flow_dialect;
		add_table(&table, &rows, &settled, block);
		*lines = after;
	}
	else
		read = false;
	settle_release(&settled);
	if (rows.rows != NULL)
		arena->source->put(arena->source->context, rows.rows);
	return read;
}

const Dialect flow_dialect = {.name = "flow",
							  .by_blanks = true,
							  .opens = flow_opens,
							  .highest_bid = MIXED_TABS_BID,
							  .read = flow_read};

const Dialect lines_dialect = {.name = "lines", .by_blanks = true, .read = flow_read};
