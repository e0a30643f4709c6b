/*-------------------------------------------------------------------------
 *
 * heading_rows.c
 *	  Which rows are column headings, and what stands over each column.
 *
 *-------------------------------------------------------------------------
 */
#include "layout/heading_rows.h"

#include "text/ascii.h"
#include "text/period.h"
#include "text/text.h"
#include "words/sense.h"
#include "words/terms.h"
#include "words/titles.h"

/* Longest heading or corner that is looked at, with its markup. */
#define HEADING_BUFFER 256

/* Longest label that is said of several columns: every one of them will carry it. */
#define UPPER_LABEL_MAX ((size_t) 100)

/* Cells that are made at once. */
#define CELLS_AT_ONCE 32

static bool
is_year(const GridCell *cell)
{
	char buffer[HEADING_BUFFER];
	Slice clean;

	if (cell->status != CELL_EXACT || cell->number.units < PERIOD_FIRST_BARE_YEAR ||
		!text_clean_into(cell->raw, buffer, sizeof(buffer), &clean))
		return false;
	clean = text_without_note_mark(clean);
	/* "2022", "202203" */
	if (clean.len == 6)
		return cell->number.units / 100 >= PERIOD_FIRST_BARE_YEAR &&
			   cell->number.units / 100 <= PERIOD_LAST_BARE_YEAR && cell->number.units % 100 >= 1 &&
			   cell->number.units % 100 <= 12;
	return clean.len == 4 && cell->number.units <= PERIOD_LAST_BARE_YEAR;
}

static bool
is_period(Slice clean)
{
	Period period;

	return period_is_month_name(clean) || period_parse(clean, &period);
}

/*
 * Is the cell a word: no number, whatever is unclear of it, and a letter in it, or a per cent sign? Or digits that
 * are a period, or parts of two, or ages?
 */
static bool
is_word(const GridCell *cell)
{
	char buffer[HEADING_BUFFER];
	Slice clean;

	if (cell->status != CELL_INVALID || cell->doubt != DOUBT_NONE)
		return false;
	if (is_ascii_letter(cell->raw.ptr[0]) ||
		!text_clean_into(cell->raw, buffer, sizeof(buffer), &clean))
		return true;
	for (size_t i = 0; i < clean.len; i++)
	{
		unsigned char c = (unsigned char) clean.ptr[i];

		/* Letters beyond ASCII begin with these bytes, as far as Cyrillic. */
		if (is_ascii_letter(clean.ptr[i]) || c == '%' || (c >= 0xC3 && c <= 0xDF))
			return true;
	}
	/* "01.2016", "2021/22", "18-24" */
	return is_period(clean) || period_is_split_year(clean) ||
		   (clean.len > 0 && is_digit(clean.ptr[0]) && is_row_label(clean));
}

/* What the cells of a row are. */
typedef struct RowWords
{
	size_t words;
	size_t years;
	size_t numbers;	  /* that are not years, stars among them, and signs */
	bool years_go_on; /* each is not before the one at its left, but for the first of them again */
	size_t rounds;	  /* how often the first of the years comes */
} RowWords;

static RowWords
row_words(const GridRow *row, const MemorySource *source)
{
	RowWords found = {.years_go_on = true};
	size_t shares = 0;
	GridCells from = grid_cells(row);
	GridCell cells[CELLS_AT_ONCE];
	int64_t first = 0;
	int64_t before = 0;

	while (from.more)
	{
		int n = grid_make_cells(row, &from, cells, CELLS_AT_ONCE);

		source_poll(source);
		for (int i = 0; i < n; i++)
		{
			if (cells[i].status == CELL_BLANK)
				continue;
			if (is_year(&cells[i]))
			{
				int64_t year = cells[i].number.units;

				found.years_go_on &= found.years == 0 || year >= before || year == first;
				first = found.years++ == 0 ? year : first;
				found.rounds += year == first;
				before = year;
			}
			else if (is_word(&cells[i]))
				found.words++;
			else
			{
				found.numbers++;
				shares += cells[i].raw.len > 0 && slice_end(cells[i].raw)[-1] == '%';
			}
		}
	}
	/* "100 %" beside "80-99 %" and "Under 80 %" */
	if (found.words > 1)
		found.numbers -= shares;
	return found;
}

typedef bool (*TextTest)(Slice clean);

/* Does every word of the row pass the test; or, with any, one of them? */
static bool
test_words(const GridRow *row, TextTest test, bool any, const MemorySource *source)
{
	GridCells from = grid_cells(row);
	GridCell cell;

	while (from.more)
	{
		char buffer[HEADING_BUFFER];
		Slice clean;

		source_poll(source);
		(void) grid_make_cells(row, &from, &cell, 1);
		if (cell.status == CELL_INVALID &&
			(text_clean_into(cell.raw, buffer, sizeof(buffer), &clean) && test(clean)) == any)
			return any;
	}
	return !any;
}

/* How many headings the row has: one that is repeated over its columns counts once. */
static size_t
count_headings(const GridRow *row, const MemorySource *source)
{
	GridCells from = grid_cells(row);
	Slice before = {NULL, 0};
	size_t n = 0;

	while (from.more)
	{
		GridCell cell;

		source_poll(source);
		(void) grid_make_cells(row, &from, &cell, 1);
		if (cell.status == CELL_BLANK)
			continue;
		n += before.ptr == NULL || !slice_equal(cell.raw, before);
		before = cell.raw;
	}
	return n;
}

/* Do the years come again, several of them, below each heading of the row: "Mars", "April" over 2009, 2010, 2009, 2010? */
static bool
years_come_again(const RowWords *found, const GridRow *above, const MemorySource *source)
{
	size_t headings = count_headings(above, source);

	return headings > 1 && found->rounds == headings && found->years % headings == 0 &&
		   found->years > headings;
}

/* Can a row of nothing but years be one of headings where it stands? */
static bool
years_are_headings(const RowWords *found, const RowPlace *place)
{
	if (!found->years_go_on || place->below_rows)
		return false;
	if (place->below_headings &&
		years_come_again(found, &place->headings->row[place->headings->n - 1], place->source))
		return true;
	for (int i = 0; place->below_headings && i < place->headings->n; i++)
	{
		if (test_words(&place->headings->row[i], is_period, true, place->source))
			return false;
	}
	return true;
}

/* Does the clean text say what stands below it, labels or cells? */
static bool
heads_something(Slice text)
{
	return says_something(text) || is_corner_label(text);
}

/* Does the title say that it is by this: "Sykefravær i prosent, etter sektor. 2019"? */
static bool
is_titled_by(Slice title, Slice label)
{
	FoldedText folded;
	FoldedText name;
	bool by = false;

	if (!text_fold(title, FOLD_BY_SOUND, &folded) || !text_fold(label, FOLD_BY_SOUND, &name) ||
		name.n_words == 0)
		return false;
	for (int word = 0; word + name.n_words <= folded.n_words; word++)
	{
		if (by &&
			slice_equal(text_words_key(&folded, word, word + name.n_words - 1), text_key(&name)))
			return true;
		by |= slice_is(text_words_key(&folded, word, word), "etter");
	}
	return false;
}

/* Does the page say that its tables are by this: "Næring" of "Ledige stillinger. Næring. Juni 2022"? */
static bool
is_by(const RowPlace *place, Slice label)
{
	Title title = {.breakdown = {NULL, 0}};

	if (place->title.len > 0)
		title_split(place->title, &title);
	return terms_have(place->section, label) || terms_have(title.breakdown, label) ||
		   (title.subject.len > 0 && is_titled_by(title.subject, label));
}

/* Is the text no name of anything but a tiltak, which may be called like a dimension: "Utdanning"? */
static bool
may_be_dimension(Slice text)
{
	Sense sense;

	sense_read(&sense, text);
	return !says_something(text) ||
		   (!sense.is_total && sense.known == DIMENSION_BIT(DIM_TILTAK) && !is_measure_label(text));
}

/* Does the text say what is measured, or in what: "Prosent", "Mill. kroner"? */
static bool
is_measured(Slice text)
{
	Terms terms;

	if (is_measure_label(text))
		return true;
	terms_parse_measures(text, &terms);
	return terms.n == 1 && terms.term[0].text.len == text.len;
}

/* Most headings of a row that are compared with one another. */
#define COMPARED_MAX 64

/* Does one heading of the row come twice, as in lists beside each other? */
static bool
comes_twice(const GridRow *row, const MemorySource *source)
{
	GridCells from = grid_cells(row);
	Slice seen[COMPARED_MAX];
	int n = 0;

	while (from.more && n < COMPARED_MAX)
	{
		GridCell cell;

		source_poll(source);
		(void) grid_make_cells(row, &from, &cell, 1);
		if (cell.status == CELL_BLANK)
			continue;
		for (int i = 0; i < n; i++)
		{
			if (text_same(seen[i], cell.raw))
				return true;
		}
		seen[n++] = cell.raw;
	}
	return false;
}

/* Is the label the corner over a column of labels? */
static bool
is_corner(const GridRow *row, const RowWords *found, const RowPlace *place)
{
	char buffer[HEADING_BUFFER];
	Slice clean;

	if (found->numbers > 0 || found->words + found->years == 0 ||
		!text_clean_into(row->label, buffer, sizeof(buffer), &clean))
		return false;
	if (is_corner_label(clean))
		return true;
	if ((found->words > 0 || (found->years_go_on && !place->below_rows)) &&
		may_be_dimension(clean) && is_by(place, clean))
		return true;
	if (says_something(clean) && !is_measure_label(clean))
		return false;
	/* "Utdanningsnivå" first of all, over rows: where one of several headings beside it says something. */
	if (found->words > 1 && !place->below_rows && !place->below_headings &&
		test_words(row, heads_something, true, place->source) && !comes_twice(row, place->source))
		return true;
	/* "Geografi" over rows, "Prosent" over all: where each heading beside it says something. */
	return (found->words > 0 || (is_measured(clean) && found->years > 0)) &&
		   test_words(row, heads_something, false, place->source);
}

/* Quickly: may the label of a row say that months or quarters are counted beside it? Nearly none does. */
static bool
may_count_periods(Slice label)
{
	static const char *const beginnings[] = {"M\xC3\xA5ned", "Mnd", "Month", "Kvartal", "Quarter"};

	for (size_t i = 0; i < sizeof(beginnings) / sizeof(beginnings[0]); i++)
	{
		if (slice_starts_with(label, beginnings[i]))
			return true;
	}
	return false;
}

/* "Måned", "1", "2", "3": are the cells numbers of months or quarters one after another, as the label says? */
static bool
are_counted_periods(const GridRow *row, const MemorySource *source)
{
	char buffer[HEADING_BUFFER];
	GridCells from = grid_cells(row);
	int64_t before = 0;
	Slice clean;
	int n = 0;

	if (!text_clean_into(row->label, buffer, sizeof(buffer), &clean) ||
		corner_counts(clean) == COUNTS_NOTHING)
		return false;
	for (; from.more; n++)
	{
		GridCell cell;

		source_poll(source);
		(void) grid_make_cells(row, &from, &cell, 1);
		if (cell.status != CELL_EXACT || cell.number.units > 12 || cell.number.units < 1 ||
			(n > 0 && cell.number.units != before + 1))
			return false;
		before = cell.number.units;
	}
	return n > 1;
}

bool
is_heading_row(const GridRow *row, const RowPlace *place)
{
	RowWords found;

	if (row->has_label && row->first == FIRST_NUMBER && may_count_periods(row->label))
		return are_counted_periods(row, place->source);
	if (row->has_label &&
		(row->first == FIRST_NUMBER || (row->first == FIRST_BLANK && place->below_rows)))
		return false; /* nearly every row */
	if (row->has_label)
	{
		GridCells from = grid_cells(row);
		GridCell first;

		if (grid_make_cells(row, &from, &first, 1) == 0 ||
			(first.status != CELL_INVALID && first.status != CELL_BLANK && !is_year(&first)))
			return false;
		found = row_words(row, place->source);
		return is_corner(row, &found, place);
	}
	found = row_words(row, place->source);
	if (found.words > 0)
		return found.words >= found.numbers;
	return found.years > 0 && found.numbers == 0 && years_are_headings(&found, place);
}

/* The dimensions that the text, as printed, is known in; none of a period. */
static DimensionSet
known_in(Slice text)
{
	char buffer[HEADING_BUFFER];
	Slice clean;
	Sense sense;

	if (!text_clean_into(text, buffer, sizeof(buffer), &clean) || is_period(clean))
		return 0;
	sense_read(&sense, clean);
	return sense.known;
}

/* Does any heading of the row name a member of these dimensions? */
static bool
heads_any(const GridRow *row, DimensionSet dimensions, const MemorySource *source)
{
	GridCells from = grid_cells(row);
	GridCell cell;

	while (from.more)
	{
		source_poll(source);
		(void) grid_make_cells(row, &from, &cell, 1);
		if (cell.status == CELL_INVALID && (known_in(cell.raw) & dimensions) != 0)
			return true;
	}
	return false;
}

/* The first cell of a heading row that heads a column of numbers, from 1; 0 if none does. */
static int
first_heading(const GridRow *row, const MemorySource *source)
{
	GridCells from = grid_cells(row);
	GridCell cell;

	for (int i = 1; from.more; i++)
	{
		char buffer[HEADING_BUFFER];
		Slice clean;

		source_poll(source);
		(void) grid_make_cells(row, &from, &cell, 1);
		if (cell.status != CELL_BLANK &&
			!(text_clean_into(cell.raw, buffer, sizeof(buffer), &clean) && is_corner_label(clean)))
			return i;
	}
	return 0;
}

bool
are_headings_beside_label(const GridRow *row, const MemorySource *source)
{
	RowWords found;

	if (!row->has_label || row->first != FIRST_UNSEEN)
		return false;
	found = row_words(row, source);
	return found.words > 0 && found.years == 0 && found.numbers == 0 &&
		   test_words(row, heads_something, false, source);
}

bool
is_heading_row_with_stratum(const GridRow *row, const RowPlace *place)
{
	const MemorySource *source = place->source;
	DimensionSet known;
	RowWords found;

	if (!row->has_label || row->first != FIRST_UNSEEN)
		return false;
	found = row_words(row, source);
	if (found.words == 0 || found.years > 0 || found.numbers > 0 || is_corner(row, &found, place) ||
		(found.words == 1 && first_heading(row, source) == 1) ||
		!test_words(row, found.words == 1 ? is_measure_label : heads_something, false, source))
		return false;
	known = known_in(row->label);
	return known != 0 && !heads_any(row, known, source);
}

bool
has_numbers(const GridRow *row, const MemorySource *source)
{
	RowWords found = row_words(row, source);

	return found.numbers > 0 || found.years > 0;
}

int
lone_words(const GridRow *row, Slice words[2], const MemorySource *source)
{
	GridCells from = grid_cells(row);
	GridCell cell;
	int n = 0;

	if (row->has_label)
		words[n++] = row->label;
	while (from.more)
	{
		source_poll(source);
		(void) grid_make_cells(row, &from, &cell, 1);
		if (cell.status == CELL_BLANK)
			continue;
		if (n == 2 || !is_word(&cell))
			return 0;
		words[n++] = cell.raw;
	}
	return n;
}

/* Shorter words beside labels, "n/a", stand for numbers. */
#define LABEL_BYTES_MIN 4

/* What the word in a cell can be. */
typedef enum LabelCell
{
	NO_LABEL,
	MAYBE_LABEL, /* a word that nothing knows, below one that nothing knows */
	SURE_LABEL /* a member, a total, a dimension, a measure; or the heading over it is one of labels */
} LabelCell;

static LabelCell
label_cell(const GridCell *cell, const GridCell *head)
{
	char buffer[HEADING_BUFFER];
	Slice clean;
	bool open = false;

	if (head->status != CELL_BLANK && text_clean_into(head->raw, buffer, sizeof(buffer), &clean))
	{
		if (is_corner_label(clean))
			return SURE_LABEL;
		open = !says_something(clean);
	}
	if (cell->status != CELL_INVALID || !is_word(cell) ||
		!text_clean_into(cell->raw, buffer, sizeof(buffer), &clean))
		return NO_LABEL;
	if (head->status == CELL_BLANK || is_row_label(clean) || is_dimension_label(clean) ||
		is_measure_label(clean))
		return SURE_LABEL;
	return open && clean.len >= LABEL_BYTES_MIN ? MAYBE_LABEL : NO_LABEL;
}

int
label_columns(const HeadingRows *headings, const GridRow *row, int *sure,
			  const MemorySource *source)
{
	const GridRow *lowest = &headings->row[headings->n - 1];
	GridCells from = grid_cells(row);
	GridCells heads = grid_cells(lowest);
	int first = 0;
	int columns = 1;
	bool is_sure = true;

	*sure = 1;
	for (int i = 0; i < headings->n; i++)
	{
		int here = first_heading(&headings->row[i], source);

		if (here > 0 && (first == 0 || here < first))
			first = here;
	}
	for (int i = 1; first > 0 && from.more && heads.more; i++)
	{
		GridCell cell;
		GridCell head;
		LabelCell is;

		source_poll(source);
		(void) grid_make_cells(row, &from, &cell, 1);
		(void) grid_make_cells(lowest, &heads, &head, 1);
		is = label_cell(&cell, &head);
		is_sure &= is != MAYBE_LABEL;
		if (is != NO_LABEL)
			columns = i + 1;
		else if (i >= first)
			break;
		if (is_sure)
			*sure = columns;
	}
	return columns;
}

bool
is_label_alone(const GridRow *row, const MemorySource *source)
{
	GridCells from = grid_cells(row);
	GridCell cell;

	if (!row->has_label || row->first == FIRST_NUMBER)
		return false;
	while (from.more)
	{
		source_poll(source);
		if (grid_make_cells(row, &from, &cell, 1) > 0 && cell.status != CELL_BLANK)
			return false;
	}
	return true;
}

bool
heading_rows_same(const GridRow *a, const GridRow *b, const MemorySource *source)
{
	GridCells from_a = grid_cells(a);
	GridCells from_b = grid_cells(b);

	if (a->dialect == b->dialect && slice_equal(a->rest, b->rest))
		return true;
	while (from_a.more || from_b.more)
	{
		GridCell cell_a = {.raw = {NULL, 0}};
		GridCell cell_b = {.raw = {NULL, 0}};

		source_poll(source);
		if (from_a.more)
			(void) grid_make_cells(a, &from_a, &cell_a, 1);
		if (from_b.more)
			(void) grid_make_cells(b, &from_b, &cell_b, 1);
		if (!text_same(cell_a.raw, cell_b.raw))
			return false;
	}
	return true;
}

/* The labels of a heading row. */
typedef struct HeadingCells
{
	size_t printed;
	size_t n;	   /* up to the last label */
	size_t labels; /* of those, the ones that are not blank */
	size_t longest;
	int line;
	Slice *raw;
	Slice *clean;
} HeadingCells;

static bool
read_cells(const GridRow *row, Arena *arena, HeadingCells *cells)
{
	GridCells from = grid_cells(row);

	*cells = (HeadingCells) {.printed = grid_count(row, arena->source), .line = row->line};
	cells->raw = arena_array(arena, cells->printed, sizeof(Slice));
	cells->clean = arena_array(arena, cells->printed, sizeof(Slice));
	if (arena->exhausted)
		return false;
	for (size_t i = 0; i < cells->printed; i++)
	{
		GridCell cell;

		source_poll(arena->source);
		(void) grid_make_cells(row, &from, &cell, 1);
		cells->raw[i] = cell.raw;
		cells->clean[i] =
			cell.status == CELL_BLANK ? (Slice) {NULL, 0} : text_clean(cell.raw, arena);
		if (cells->clean[i].len == 0)
			continue;
		cells->n = i + 1;
		cells->labels++;
		if (cells->clean[i].len > cells->longest)
			cells->longest = cells->clean[i].len;
	}
	return !arena->exhausted;
}

/* Is each label of the upper row over one of the lower, and blank where the one before it goes on? */
static bool
is_aligned(const HeadingCells *upper, const HeadingCells *lower)
{
	return upper->printed == lower->printed || upper->labels < upper->n || lower->labels < lower->n;
}

/* How often the first label comes in the row. */
static size_t
count_groups(const HeadingCells *cells, const MemorySource *source)
{
	size_t groups = 0;

	for (size_t i = 0; i < cells->n; i++)
	{
		source_poll(source);
		groups += cells->clean[i].len > 0 && text_same(cells->clean[i], cells->clean[0]);
	}
	return groups;
}

/*
 * Where cells that spanned rows and columns have left blanks: is there a label below a blank
 * of the upper row, and is each blank at the end of the lower row below a label?
 */
static bool
ends_below_labels(const HeadingCells *upper, const HeadingCells *lower)
{
	bool spans = false;

	if (upper->printed != lower->printed || upper->n <= lower->n)
		return false;
	for (size_t i = 0; i < lower->n; i++)
		spans |= upper->clean[i].len == 0 && lower->clean[i].len > 0;
	for (size_t i = lower->n; i < upper->n; i++)
		spans &= upper->clean[i].len > 0;
	return spans;
}

static bool
can_join(const HeadingCells *upper, const HeadingCells *lower, const MemorySource *source)
{
	if (ends_below_labels(upper, lower))
		return upper->longest <= UPPER_LABEL_MAX;
	if (upper->n > lower->n || upper->longest > UPPER_LABEL_MAX)
		return false;
	if (!is_aligned(upper, lower) && count_groups(lower, source) != upper->n)
		return false;
	return upper->n != 1 || lower->clean[0].len == 0 || says_something(upper->clean[0]);
}

bool
heading_rows_join(const GridRow *upper, const GridRow *lower, Arena *arena)
{
	HeadingCells above;
	HeadingCells below;

	return read_cells(upper, arena, &above) && read_cells(lower, arena, &below) &&
		   can_join(&above, &below, arena->source);
}

/* "Kjønn", "Måned": what the labels below are, and they say it themselves. */
static bool
says_nothing_more(Slice label)
{
	return is_dimension_label(label) || is_corner_label(label);
}

/* Is the label at the place, from 1, printed again for each column that it is over? Then it is over no blank one. */
static bool
is_spelt_out(const HeadingCells *upper, size_t at)
{
	return at > 1 && text_same(upper->clean[at - 1], upper->clean[at - 2]);
}

/* Most labels before those that come again in groups. */
#define BEFORE_GROUPS_MAX 8

/* Most labels of such a group. */
#define GROUP_MAX 64

/* Are the labels of the row from first on the same ones again and again, so many at a time, each of them once? */
static bool
are_groups(const HeadingCells *row, size_t first, size_t size, const MemorySource *source)
{
	for (size_t i = first; i < row->n; i++)
	{
		source_poll(source);
		if (row->clean[i].len == 0)
			return false;
		for (size_t j = first; i < first + size && j < i; j++)
		{
			if (text_same(row->clean[i], row->clean[j]))
				return false;
		}
		if (i >= first + size && !text_same(row->clean[i], row->clean[i - size]))
			return false;
	}
	return true;
}

/* The place of the one label of first .. end - 1; end: there is none, or more than one. */
static size_t
only_label(const HeadingCells *row, size_t first, size_t end)
{
	size_t found = end;

	for (size_t i = first; i < end && i < row->n; i++)
	{
		if (row->clean[i].len > 0 && found < end)
			return end;
		if (row->clean[i].len > 0)
			found = i;
	}
	return found;
}

/* Is one label of the upper row over each group of the lower? */
static bool
are_over_groups(const HeadingCells *upper, const HeadingCells *lower, size_t first, size_t size)
{
	for (size_t i = first; i < lower->n; i += size)
	{
		if (only_label(upper, i, i + size) == i + size)
			return false;
	}
	return true;
}

/*
 * Puts labels that stand over the middle of groups, "I alt", "Under 30 år", "I alt", "Under 30 år", over the
 * first of each, where others find them.
 */
static void
put_over_first(HeadingCells *upper, const HeadingCells *lower, const MemorySource *source)
{
	size_t labels = upper->labels;

	for (size_t first = 0; first < lower->n && first < BEFORE_GROUPS_MAX && labels > 1; first++)
	{
		size_t size = (lower->n - first) / labels;

		if (size > 1 && size <= GROUP_MAX && size * labels == lower->n - first &&
			are_over_groups(upper, lower, first, size) && are_groups(lower, first, size, source))
		{
			for (size_t i = first; i < lower->n; i += size)
			{
				size_t at = only_label(upper, i, i + size);
				Slice raw = upper->raw[at];
				Slice clean = upper->clean[at];

				upper->clean[at] = (Slice) {NULL, 0};
				upper->raw[i] = raw;
				upper->clean[i] = clean;
			}
			return;
		}
		labels -= first < upper->n && upper->clean[first].len > 0;
	}
}

/* What stands over a label of the row below. */
typedef struct Above
{
	size_t at;		  /* its place in the upper row, from 1; 0: nothing */
	bool is_left_out; /* a measure before it may be over the label, too */
} Above;

/*
 * What is over each label of the lower row. A blank below ends what is over it, where nothing
 * further down can tell that it goes on. What is over a measure by a blank is no measure where
 * that one says all by itself, nor where the upper row has fewer cells, as a label of it spans
 * several columns, and the blank stands at its end.
 */
static bool
labels_over(const HeadingCells *upper, const HeadingCells *lower, bool lowest, Arena *arena,
			Above **over)
{
	bool aligned = is_aligned(upper, lower);
	size_t end = aligned && upper->printed < lower->printed
					 ? lower->printed - (upper->printed - upper->n)
					 : lower->n;
	size_t next = 0;
	size_t at = 0;

	*over = arena_array(arena, lower->n, sizeof(Above));
	if (*over == NULL)
		return false;
	for (size_t i = 0; i < lower->n; i++)
	{
		bool begins = aligned || text_same(lower->clean[i], lower->clean[0]);
		bool left_out = false;

		source_poll(arena->source);
		if (begins && next < upper->printed && upper->clean[next++].len > 0)
			at = says_nothing_more(upper->clean[next - 1]) ? 0 : next;
		else if ((lower->clean[i].len == 0 && lowest) || is_spelt_out(upper, at))
			at = 0;
		else if (at > 0 && is_measure_label(upper->clean[at - 1]))
		{
			left_out = i < end && is_whole_measure(lower->clean[i]);
			at = left_out || i >= end ? 0 : at;
		}
		(*over)[i] = (Above) {at, left_out};
	}
	return true;
}

/* The path of one column of the lowest row: its label, and those over it. */
static bool
build_path(const HeadingCells *rows, Above *const *over, int n, size_t column, Arena *arena,
		   HeadingPath *path)
{
	Slice found[HEADING_ROWS_MAX];
	int first = HEADING_ROWS_MAX;
	size_t at = column + 1;
	Slice *part;

	path->n = 0;
	path->is_assumed = false;
	path->printed = rows[n - 1].raw[column];
	path->line = rows[n - 1].line;
	for (int row = n - 1; row >= 0 && at > 0; row--)
	{
		Slice label = rows[row].clean[at - 1];

		if (label.len > 0 && first == HEADING_ROWS_MAX)
		{
			path->printed = rows[row].raw[at - 1];
			path->line = rows[row].line;
		}
		if (label.len > 0 && (first == HEADING_ROWS_MAX || !text_same(label, found[first])))
			found[--first] = label;
		path->is_assumed |= row > 0 && over[row][at - 1].is_left_out;
		at = row > 0 ? over[row][at - 1].at : 0;
	}
	if (first == HEADING_ROWS_MAX)
		return true;
	path->n = HEADING_ROWS_MAX - first;
	part = arena_array(arena, (size_t) path->n, sizeof(Slice));
	if (part == NULL)
		return false;
	memcpy(part, found + first, sizeof(Slice) * (size_t) path->n);
	path->part = part;
	return true;
}

/*
 * A label with nothing below it, but beside labels that stand lower, is over its own column: "Antall" beside "Endring"
 * over "Siste år" over "Prosent". It is put into the blank below it.
 */
static void
put_down(HeadingCells *upper, HeadingCells *lower, const HeadingCells *lowest)
{
	for (size_t i = 0; i < lower->n && i < upper->n && i < lowest->n; i++)
	{
		if (upper->clean[i].len == 0 || lower->clean[i].len > 0 || lowest->clean[i].len > 0)
			continue;
		lower->raw[i] = upper->raw[i];
		lower->clean[i] = upper->clean[i];
		lower->labels++;
	}
}

/*
 * "('2020', 'Antall')": headings over one another as a program in Python writes them on one line, each of them a part.
 * False without memory.
 */
static bool
split_tuple(HeadingPath *path, Arena *arena)
{
	Slice found[HEADING_ROWS_MAX];
	Slice rest = path->n == 1 ? path->part[0] : (Slice) {NULL, 0};
	Slice *part;
	int n = 0;

	if (!(slice_starts_with(rest, "('") && slice_ends_with(rest, "')")))
		return true;
	rest = slice_between(rest.ptr + 2, slice_end(rest) - 2);
	while (n < HEADING_ROWS_MAX && rest.ptr <= slice_end(rest))
	{
		const char *next = slice_find(rest, SLICE_LITERAL("', '"));
		Slice text = slice_between(rest.ptr, next != NULL ? next : slice_end(rest));

		if (text.len > 0 && !slice_starts_with(text, "Unnamed"))
			found[n++] = text;
		if (next == NULL)
			break;
		rest = slice_between(next + 4, slice_end(rest));
	}
	part = arena_array(arena, (size_t) n + 1, sizeof(Slice));
	if (part == NULL)
		return false;
	memcpy(part, found, sizeof(Slice) * (size_t) n);
	path->n = n;
	path->part = part;
	return true;
}

bool
heading_paths(const HeadingRows *headings, Arena *arena, HeadingPath **paths, int *n_paths)
{
	HeadingCells rows[HEADING_ROWS_MAX];
	Above *over[HEADING_ROWS_MAX] = {NULL};
	int n = headings->n;

	*n_paths = 0;
	*paths = NULL;
	if (n <= 0)
		return true;
	for (int row = 0; row < n; row++)
	{
		if (!read_cells(&headings->row[row], arena, &rows[row]))
			return false;
		if (row > 0 && ends_below_labels(&rows[row - 1], &rows[row]))
			rows[row].n = rows[row - 1].n;
		if (row > 1)
			put_down(&rows[row - 2], &rows[row - 1], &rows[row]);
		if (row > 0)
			put_over_first(&rows[row - 1], &rows[row], arena->source);
		if (row > 0 && !labels_over(&rows[row - 1], &rows[row], row == n - 1, arena, &over[row]))
			return false;
	}
	*n_paths = (int) rows[n - 1].n;
	*paths = arena_array(arena, rows[n - 1].n, sizeof(HeadingPath));
	if (*paths == NULL)
		return false;
	for (int i = 0; i < *n_paths; i++)
	{
		source_poll(arena->source);
		if (!build_path(rows, over, n, (size_t) i, arena, &(*paths)[i]) ||
			!split_tuple(&(*paths)[i], arena))
			return false;
	}
	return true;
}
