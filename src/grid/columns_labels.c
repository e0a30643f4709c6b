/*-------------------------------------------------------------------------
 *
 * columns_labels.c
 *	  Labels that stand around their cells.
 *
 * The cells of a label that takes two lines may stand beside the first of them, the last,
 * or between them.  Which lines around a row are its label is told by the names; lines that are
 * none together are left to the layout, but for a row that has nothing else.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/columns.h"

#include "text/ascii.h"
#include "text/period.h"
#include "text/text.h"
#include "words/sense.h"

/* Most lines of a label above its cells, and below them. */
#define AROUND_MAX 3

/* Most lines without cells between two rows that are rows, all blank. */
#define BLANK_LINES_MAX 6

/* What a total begins with. */
#define TOTAL "I alt "

/* Is the line by its form a part of a label? */
static bool
may_be_label(const ColumnTable *table, const ColumnLine *line)
{
	return line->kind == LINE_TEXT && !line->is_row && !line->is_joined && !line->is_heading &&
		   line->n_tokens > 0 && line->tokens[0].start < table->cells_from &&
		   column_chunk_end(line, 0) == line->n_tokens;
}

/* How many lines that touch the row, and each other, may be its label's; step is -1 or 1. */
static int
count_around(const ColumnTable *table, size_t row, int step)
{
	int n = 0;
	size_t at = row;

	while (n < AROUND_MAX && (step > 0 ? at + 1 < table->n_lines : at > 0))
	{
		size_t next = step > 0 ? at + 1 : at - 1;

		if (table->lines[step > 0 ? next : at].blanks > 0 ||
			!may_be_label(table, &table->lines[next]))
			break;
		at = next;
		n++;
	}
	return n;
}

/* The text of the lines from first to before end, in the arena. */
static Slice
join_lines(const ColumnTable *table, size_t first, size_t end, Arena *arena)
{
	Slice whole = {NULL, 0};

	for (size_t i = first; i < end; i++)
		whole = arena_join(arena, whole, text_trim(table->lines[i].text));
	return whole;
}

/* Is the text a name as a whole, if with letters lost, or the total of one? */
static bool
is_known(Slice label, Arena *arena)
{
	const Member *names[N_DIMENSIONS];
	Sense sense;
	Slice clean;

	if (label.len == 0 || label.len > TEXT_KEY_MAX)
		return false;
	clean = text_clean(label, arena);
	sense_read(&sense, clean);
	return sense.known != 0 ? !sense.is_coded : vocabulary_restore(clean, names) != 0;
}

/* The label of the row with so many lines above and below it, in the arena. */
static Slice
label_with(const ColumnTable *table, size_t row, int above, int below, Arena *arena)
{
	const ColumnLine *line = &table->lines[row];
	Slice whole = join_lines(table, row - (size_t) above, row, arena);

	if (line->first_cell > 0)
		whole = arena_join(arena, whole, column_words(line, 0, line->first_cell - 1));
	return arena_join(arena, whole, join_lines(table, row + 1, row + 1 + (size_t) below, arena));
}

/*
 * The label with its code at the beginning, where that makes a name of it: "Troms 54", and "og Finnmark" below,
 * are a code and a name, centred, that is too wide for its column. Else the label.
 */
static Slice
with_code_first(Slice label, Arena *arena)
{
	const char *end = slice_end(label);
	Sense sense;

	if (label.len == 0 || label.len > TEXT_KEY_MAX)
		return label;
	sense_read(&sense, label);
	if (sense.known != 0 || sense.is_total)
		return label;
	for (const char *p = label.ptr; (p = memchr(p, ' ', (size_t) (end - p))) != NULL; p++)
	{
		const char *behind = p + 1;
		Slice code;
		Slice moved;

		while (behind < end && is_digit(*behind))
			behind++;
		code = slice_between(p + 1, behind);
		if (code.len == 0 || behind == end || *behind != ' ')
			continue;
		moved = arena_join(arena, code, slice_between(label.ptr, p));
		moved = arena_join(arena, moved, slice_between(behind + 1, end));
		sense_read(&sense, moved);
		return sense.known != 0 ? moved : label;
	}
	return label;
}

/* Gives the row the lines around it as its label. */
static void
take_around(ColumnTable *table, size_t row, int above, int below, Arena *arena)
{
	Slice label = label_with(table, row, above, below, arena);

	table->lines[row].label = with_code_first(label, arena);
	for (size_t i = row - (size_t) above; i <= row + (size_t) below; i++)
		table->lines[i].is_joined = i != row;
}

/* Does the text begin small, or with a parenthesis, as no name does but what goes on from the line before? */
static bool
begins_small(Slice text)
{
	return text_begins_small(text) || (text.len > 0 && text.ptr[0] == '(');
}

/* Does the text end so that more must follow: "Barne- og", "- Romsa ja"? */
static bool
ends_open(Slice text)
{
	return slice_ends_with(text, " og") || slice_ends_with(text, " ja") ||
		   slice_ends_with(text, ",") || slice_ends_with(text, "-") || slice_ends_with(text, "/");
}

/* Must the line at go on with the one above it, which ends open? */
static bool
goes_on_open(const ColumnTable *table, size_t at)
{
	const ColumnLine *above = &table->lines[at] - 1;

	return ends_open(above->is_row ? column_label(above) : text_trim(above->text));
}

/* Is any of the lines but one a name by itself, and so perhaps a label that has no cells? */
static bool
is_any_known(const ColumnTable *table, size_t first, size_t end, size_t but, Arena *arena)
{
	for (size_t i = first; i < end; i++)
	{
		Slice text = text_trim(table->lines[i].text);

		if (i != but && is_known(text, arena) && !begins_small(text) &&
			(i > but ? !goes_on_open(table, i) : !ends_open(text)))
			return true;
	}
	return false;
}

/* Does the row below so many lines go on small, so that they begin its label? */
static bool
begins_row_below(const ColumnTable *table, size_t row, int lines)
{
	const ColumnLine *below = &table->lines[row] + lines + 1;

	return lines > 0 && row + (size_t) lines + 1 < table->n_lines && below->is_row &&
		   below->blanks == 0 && below->first_cell > 0 &&
		   begins_small(column_words(below, 0, below->first_cell - 1));
}

/* Does a line beside the label, of those that may be a part of it, or the label, end or begin so that the two belong together? */
static bool
leaves_part(const ColumnTable *table, Slice label, size_t first, size_t last, bool more_above,
			bool more_below)
{
	return (more_above &&
			(begins_small(label) || ends_open(text_trim(table->lines[first - 1].text)))) ||
		   (more_below &&
			(ends_open(label) || begins_small(text_trim(table->lines[last + 1].text))));
}

/*
 * In how many ways lines around the row make a name with what it has of its label; the
 * one way, or that of most lines above, is in *above and *below. A name that begins small
 * goes on from a line above it, and one that ends open in a line below.
 */
static int
count_ways(const ColumnTable *table, size_t row, Arena *arena, int *above, int *below)
{
	int most_above = count_around(table, row, -1);
	int most_below = count_around(table, row, 1);
	bool labelled = table->lines[row].first_cell > 0;
	int ways = 0;

	for (int a = labelled ? 0 : 1; a <= most_above; a++)
	{
		for (int b = a > 0 ? 0 : 1; b <= most_below; b++)
		{
			Slice label = label_with(table, row, a, b, arena);

			if (!is_known(label, arena) || begins_row_below(table, row, b) ||
				leaves_part(table, label, row - (size_t) a, row + (size_t) b, a < most_above,
							b < most_below) ||
				(labelled &&
				 is_any_known(table, row - (size_t) a, row + 1 + (size_t) b, row, arena)))
				continue;
			*above = a;
			*below = b;
			ways++;
		}
	}
	return ways;
}

/* The lines above a row whose label begins small, or goes on with one that ends open, up to the one that begins it; 0 where none does. */
static int
count_begun_above(const ColumnTable *table, size_t row, Arena *arena)
{
	const ColumnLine *line = &table->lines[row];
	Slice label = column_words(line, 0, line->first_cell - 1);
	int most = count_around(table, row, -1);
	bool open = most > 0 && ends_open(text_trim(line[-1].text));
	bool small = begins_small(label);
	bool whole = most > 0 && (is_known(label, arena) || period_is_month_name(label));

	if (most == 0 || (open ? whole && !small : whole || !small))
		return 0;
	for (int n = 1; n <= most; n++)
	{
		if (!begins_small(text_trim(line[-n].text)))
			return n;
	}
	return 0;
}

/* The lines below a row that begin small, and so go on with its label. */
static int
count_going_on(const ColumnTable *table, size_t row)
{
	int most = count_around(table, row, 1);
	int n = 0;

	while (n < most && begins_small(text_trim(table->lines[row + 1 + (size_t) n].text)))
		n++;
	return n;
}

/*
 * Joins the line above a row without a label, and the one below it; a name that is whole
 * without the latter, which begins one, leaves that out.
 */
static void
join_around(ColumnTable *table, size_t row, Arena *arena)
{
	Slice above = text_trim(table->lines[row - 1].text);
	Slice below = text_trim(table->lines[row + 1].text);

	if (!is_known(above, &table->scratch) || begins_small(below) || ends_open(above))
		take_around(table, row, 1, 1, arena);
	else if (!is_known(below, &table->scratch))
		take_around(table, row, 1, 0, arena);
}

/* Is the label the total of what the lines right above the headings say, which may be several names? */
static bool
is_total_of_table(const ColumnTable *table, Slice label, Arena *arena)
{
	Sense sense;
	size_t end = 0;
	Slice scope;

	while (end < table->first_row && !table->lines[end].is_heading)
		end++;
	if (end == table->first_row || label.len > TEXT_KEY_MAX)
		return false;
	sense_read(&sense, label);
	if (!sense.is_total || sense.known != 0 || !slice_starts_with(label, TOTAL))
		return false;
	scope = slice_between(label.ptr + strlen(TOTAL), slice_end(label));
	for (size_t first = end; first > 0 && end - first < AROUND_MAX; first--)
	{
		if (text_same(join_lines(table, first - 1, end, arena), scope))
			return true;
	}
	return false;
}

/* Joins lines around the row that are, with what it has, the total of the whole table; false where they are not. */
static bool
join_total(ColumnTable *table, size_t row, Arena *arena)
{
	int most_above = count_around(table, row, -1);
	int most_below = count_around(table, row, 1);

	for (int above = 0; above <= most_above; above++)
	{
		for (int below = above == 0 ? 1 : 0; below <= most_below; below++)
		{
			Slice label = label_with(table, row, above, below, &table->scratch);

			if (!is_total_of_table(table, label, &table->scratch))
				continue;
			take_around(table, row, above, below, arena);
			return true;
		}
	}
	return false;
}

bool
labels_end_total(ColumnTable *table, size_t row)
{
	const ColumnLine *below = &table->lines[row] + 1;
	Slice label = column_label(&table->lines[row]);
	Slice name;
	Sense sense;

	if (row == table->first_row || row + 2 != table->n_lines || label.len > TEXT_KEY_MAX ||
		below->blanks > 0 || below->kind != LINE_TEXT)
		return false;
	name = text_trim(below->text);
	if (!text_is_noted(table->seen, name) || is_known(name, &table->scratch))
		return false;
	sense_read(&sense, label);
	return sense.is_total && sense.known == 0;
}

/*
 * Begins a label with the first of so many lines above the row, behind a blank line, or below a row whose
 * label is known as a whole?
 */
static bool
begins_above(ColumnTable *table, size_t row, int lines)
{
	const ColumnLine *first = &table->lines[row] - lines;
	Slice above;

	if (lines == 0 || first->blanks > 0)
		return lines > 0;
	if (first == table->lines || !first[-1].is_row || begins_small(text_trim(first->text)))
		return false;
	above = column_label(&first[-1]);
	return is_known(above, &table->scratch) && !ends_open(above);
}

/*
 * Joins the label of a row that has none: as many lines above it as below, or what
 * is a name; or goes on small.
 */
static void
join_label(ColumnTable *table, size_t row, Arena *arena)
{
	int above = 0;
	int below = 0;
	int ways;

	if (join_total(table, row, arena))
		return;
	ways = count_ways(table, row, &table->scratch, &above, &below);

	if (ways == 1)
		take_around(table, row, above, below, arena);
	else if (table->lines[row].first_cell == 0 && count_around(table, row, -1) > 0 &&
			 count_around(table, row, 1) > 0)
		join_around(table, row, arena);
	else if (table->lines[row].first_cell == 0 && ways == 0 &&
			 begins_above(table, row, count_around(table, row, -1)))
		take_around(table, row, count_around(table, row, -1), 0,
					arena); /* a name that nobody knows */
	else if (table->lines[row].first_cell > 0 && ways == 0)
	{
		above = count_begun_above(table, row, &table->scratch);
		below = count_going_on(table, row);
		/* "Vgs/yrkesfaglig utdanning enkeltplass," and what nobody knows below it. */
		if (below == 0 && count_around(table, row, 1) == 1 && !begins_row_below(table, row, 1) &&
			(slice_ends_with(column_label(&table->lines[row]), ",") ||
			 labels_end_total(table, row)))
			below = 1;
		if (above + below > 0)
			take_around(table, row, above, below, arena);
	}
}

/*
 * Does the label go on behind a number that the row seems to begin its cells with, as
 * "I alt på tiltak 19   697   740" and "år og under" below it, or "20-" and "24 år"?
 */
static bool
ends_with_number(ColumnTable *table, size_t row)
{
	const ColumnLine *line = &table->lines[row];
	const ColumnLine *below = line + 1;
	const Token *number;
	Slice rest;

	if (line->first_cell == 0 || line->first_cell + 1 >= line->n_tokens ||
		row + 1 == table->n_lines || below->blanks > 0 || below->kind != LINE_TEXT)
		return false;
	number = &line->tokens[line->first_cell];
	rest = text_trim(below->text);
	return (begins_small(rest) || is_digit(rest.ptr[0])) && number->gap < SURE_GAP &&
		   number[1].gap >= SURE_GAP && is_digit(number->text.ptr[0]) &&
		   is_known(arena_join(&table->scratch, number->text, rest), &table->scratch);
}

/*
 * Does the label end in the dash that the row seems to begin its cells with, as the line below
 * goes on small: "Arbeidsrettet rehabilitering (dag) -   38", "sykmeldt arbeidstaker"?
 */
static bool
ends_with_dash(const ColumnTable *table, size_t row)
{
	const ColumnLine *line = &table->lines[row];
	const Token *dash = &line->tokens[line->first_cell];

	return line->first_cell > 0 && line->first_cell + 1 < line->n_tokens && dash->gap < SURE_GAP &&
		   number_is_dash(dash->text) && row + 1 < table->n_lines && line[1].blanks == 0 &&
		   line[1].kind == LINE_TEXT && begins_small(text_trim(line[1].text));
}

void
labels_see_numbers(ColumnTable *table)
{
	for (size_t i = table->first_row; i < table->n_lines; i++)
	{
		ColumnLine *line = &table->lines[i];

		line->first_cell +=
			(line->kind == LINE_CELLS && ends_with_number(table, i)) || ends_with_dash(table, i);
	}
}

/* What the names of the rows are, of most of them, and how many rows are totals. */
static DimensionSet
see_names(const ColumnTable *table, int *totals)
{
	Votes votes = {.labels = 0};
	Sense sense;

	*totals = 0;
	for (size_t i = table->first_row; i < table->n_lines; i++)
	{
		Slice label = column_label(&table->lines[i]);

		if (!table->lines[i].is_row || label.len == 0 || label.len > TEXT_KEY_MAX)
			continue;
		sense_read(&sense, text_clean(label, (Arena *) &table->scratch));
		*totals += sense.is_total;
		if (!sense.is_total)
			votes_add(&votes, sense.known, sense.is_remainder);
	}
	return votes_leaders(&votes);
}

/* Has any row a cell that is blank, as it is printed? */
static bool
has_blank_cells(const ColumnTable *table)
{
	for (size_t i = table->first_row; i < table->n_lines; i++)
	{
		const ColumnLine *row = &table->lines[i];

		for (int column = 0; row->is_row && !row->unclear && column < row->n_cells; column++)
		{
			if (row->cells[column].len == 0)
				return true;
		}
	}
	return false;
}

/* Is the text a name, or the label of a row in a table before? */
static bool
is_name(const ColumnTable *table, Slice text)
{
	return !begins_small(text) &&
		   (text_is_noted(table->seen, text) || is_known(text, (Arena *) &table->scratch));
}

bool
labels_is_whole(const ColumnTable *table, size_t row)
{
	const ColumnLine *line = &table->lines[row];

	return row > 0 &&
		   (line[-1].is_row || line[-1].is_joined || line[-1].is_heading || line->blanks > 0) &&
		   (row + 1 == table->n_lines || line[1].is_row || line[1].is_joined || line[1].blanks > 0);
}

/* The first of the lines from one on that is a row, where all before it may be labels and touch it, and none is a row's; 0: none. */
static size_t
find_row_below(const ColumnTable *table, size_t first)
{
	size_t row = first;

	while (row < table->n_lines && row - first <= BLANK_LINES_MAX &&
		   table->lines[row].blanks == table->lines[first].blanks)
	{
		const ColumnLine *line = &table->lines[row];

		if (line->is_row || line->is_joined)
			return line->is_row ? row : 0;
		if (!may_be_label(table, line) || line->first_cell < line->n_tokens)
			return 0;
		row++;
	}
	return 0;
}

/*
 * Are the lines from first to before end names in one way, one below the other, each of a few
 * lines? Then ends has, of each line that begins one, where it ends.
 */
static bool
tell_names(const ColumnTable *table, size_t first, size_t end, size_t ends[BLANK_LINES_MAX])
{
	int ways[BLANK_LINES_MAX + 1] = {0};

	ways[end - first] = 1;
	for (size_t i = end; i-- > first;)
	{
		for (size_t next = i + 1; next <= end && next - i <= AROUND_MAX; next++)
		{
			if (ways[next - first] == 0 ||
				!is_name(table, join_lines(table, i, next, (Arena *) &table->scratch)))
				continue;
			ways[i - first] += ways[next - first];
			ends[i - first] = next;
		}
	}
	return ways[0] == 1;
}

/*
 * May the name be a row without cells, where the others are such names? One that is a group of
 * what the rows are may head those below it, unless totals name the groups.
 */
static bool
may_be_row(const ColumnTable *table, Slice name, DimensionSet names, int totals)
{
	Sense sense;

	sense_read(&sense, text_clean(name, (Arena *) &table->scratch));
	return !sense.is_total && (sense.known == 0 || (sense.known & names) != 0) &&
		   ((sense.known & ~names) == 0 || totals > 1);
}

/* Makes a row of the lines from first to before end, which are a name: all its cells are blank. False without memory. */
static bool
make_blank_row(ColumnTable *table, size_t first, size_t end, Arena *arena)
{
	ColumnLine *row = &table->lines[end - 1];

	row->label = join_lines(table, first, end, arena);
	for (size_t i = first; i + 1 < end; i++)
		table->lines[i].is_joined = true;
	row->n_cells = table->n_columns;
	row->cells = arena_array(&table->scratch, (size_t) row->n_cells, sizeof(StoredCell));
	if (row->cells == NULL)
		return false;
	column_set_blank(row);
	row->is_row = true;
	return true;
}

/* Makes rows of the lines from first to before the row at end, where they are names. False without memory. */
static bool
make_blank_rows(ColumnTable *table, size_t first, size_t end, DimensionSet names, int totals,
				Arena *arena)
{
	size_t ends[BLANK_LINES_MAX] = {0};

	if (!is_name(table, column_label(&table->lines[end])) || !tell_names(table, first, end, ends))
		return true;
	for (size_t i = first; i < end; i = ends[i - first])
	{
		Slice name = join_lines(table, i, ends[i - first], &table->scratch);

		/* The label of a row beside it, printed again, is not a row. */
		if (!may_be_row(table, name, names, totals) ||
			text_same(name, column_label(&table->lines[first - 1])) ||
			text_same(name, column_label(&table->lines[end])))
			return true;
	}
	for (size_t i = first; i < end; i = ends[i - first])
	{
		if (!make_blank_row(table, i, ends[i - first], arena))
			return false;
	}
	return true;
}

bool
labels_see_blank_rows(ColumnTable *table, Arena *arena)
{
	DimensionSet names = 0;
	int totals = -1;

	for (size_t i = table->first_row + 1; i < table->n_lines; i++)
	{
		size_t below;

		if (table->lines[i].is_row || table->lines[i].is_joined || !table->lines[i - 1].is_row)
			continue;
		below = find_row_below(table, i);
		if (below == 0 || !is_name(table, column_label(&table->lines[i - 1])))
			continue;
		if (totals < 0 && !has_blank_cells(table))
			return true;
		if (totals < 0)
			names = see_names(table, &totals);
		if (!make_blank_rows(table, i, below, names, totals, arena))
			return false;
	}
	return true;
}

/*
 * Joins what stands before the headings with the label of the first row, below it, where that goes
 * on small, or must go on, and they are a name, or a total, as a whole: the line of the headings is that of its
 * cells' top where all stand in one cell of the page.
 */
static void
join_corner(ColumnTable *table, Arena *arena)
{
	ColumnLine *row = &table->lines[table->first_row];
	size_t above = table->first_row;
	Slice label = column_label(row);
	Slice corner;
	Slice whole;

	while (above > 0 && table->lines[above - 1].is_joined && table->lines[above].blanks == 0)
		above--;
	if (!row->is_row || label.len == 0 || above == 0 || !table->lines[above - 1].is_heading ||
		table->lines[above].blanks > 0)
		return;
	corner = headings_corner(table);
	if (corner.len == 0 || corner.len + label.len > TEXT_KEY_MAX || is_corner_label(corner) ||
		(!begins_small(label) && !ends_open(corner)))
		return;
	whole = arena_join(arena, corner, label);
	if (!slice_starts_with(corner, TOTAL) && !is_known(whole, &table->scratch))
		return;
	row->label = whole;
	table->no_corner = true;
}

/* Must the label of the row above go on in this row's, which has cells of its own: as it ends or begins, "(AMO)" if the two are a name? */
static bool
goes_on_row(ColumnTable *table, const ColumnLine *row)
{
	Slice label = row->is_row ? column_label(row) : (Slice) {NULL, 0};
	Slice above = column_label(&row[-1]);

	if (label.len == 0 || label.len > TEXT_KEY_MAX)
		return false;
	if (*label.ptr == '(')
		return is_known(arena_join(&table->scratch, above, label), &table->scratch);
	if (is_row_label(text_clean(label, &table->scratch)))
		return false;
	if (slice_ends_with(above, " og") || slice_ends_with(above, ","))
		return true;
	return text_begins_small(label) && !period_is_month_name(label) && !text_begins_small(above) &&
		   !is_known(above, &table->scratch);
}

/*
 * Sees rows right below another whose label goes on with that one's: lines of two labels are printed over
 * each other, or cells are broken over lines, and whose the cells are is not to be seen.
 */
static void
see_torn_labels(ColumnTable *table)
{
	for (size_t i = table->first_row + 1; i < table->n_lines; i++)
	{
		ColumnLine *row = &table->lines[i];

		if (row[-1].is_row && row->blanks == 0 && goes_on_row(table, row))
			row->is_torn = row[-1].is_torn = true;
	}
}

/* Sees rows whose numbers are broken at a blank, and go on in the line below. */
static void
see_torn_numbers(ColumnTable *table)
{
	for (size_t i = table->first_row + 1; i < table->n_lines; i++)
	{
		ColumnLine *line = &table->lines[i];

		if (line[-1].is_row && line->blanks == 0 && line->n_tokens > 0 &&
			line->tokens[0].start > table->margin + 1 && column_is_groups(line))
			line->is_torn = line[-1].is_torn = true;
	}
}

void
labels_join(ColumnTable *table, GridBlock *block)
{
	see_torn_numbers(table);
	for (size_t i = table->first_row; i < table->n_lines; i++)
	{
		bool rest = table->lines[i].is_torn && table->lines[i].first_cell == 0;
		bool alone = (i == 0 || table->lines[i - 1].is_row) &&
					 (i + 1 == table->n_lines || table->lines[i + 1].is_row);

		if (table->lines[i].is_row && !rest && !alone)
			join_label(table, i, &block->arena);
	}
	if (table->first_row > 0)
		join_corner(table, &block->arena);
	see_torn_labels(table);
}
