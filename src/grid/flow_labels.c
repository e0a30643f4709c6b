/*-------------------------------------------------------------------------
 *
 * flow_labels.c
 *	  Labels of flowed rows that take several lines.
 *
 * The cells stand on the first line of a label, on the last, or between. Which lines around
 * a row are its label is told by the names; else by how lines begin and end.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/flow.h"

#include "text/ascii.h"
#include "text/period.h"
#include "text/text.h"
#include "words/sense.h"
#include "words/terms.h"

bool
flow_goes_on(Slice line)
{
	while (line.len > 0 && (*line.ptr == '*' || *line.ptr == '_')) /* in bold */
		line = (Slice) {line.ptr + 1, line.len - 1};
	return line.len > 0 && !text_begins_capital(line) && !is_digit(*line.ptr) &&
		   !period_is_month_name(line);
}

/* Longest of the words after which more must follow, in bytes. */
#define OPEN_WORD_MAX 6

bool
flow_ends_open(Slice line)
{
	static const char *const words[] = {"og",  "ja",  "p\xC3\xA5", "av",  "i",
										"fra", "til", "for",	   "med", "hittil"};
	const char *end = slice_end(line);
	const char *p = end;

	if (line.len == 0 || end[-1] == ',' || end[-1] == '-')
		return line.len > 0;
	while (p > line.ptr && end - p <= OPEN_WORD_MAX && p[-1] != ' ')
		p--;
	if (p == line.ptr || p[-1] != ' ')
		return false;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		if (slice_is(slice_between(p, end), words[i]))
			return true;
	}
	return false;
}

static bool
is_text(const FlowLines *lines, size_t i)
{
	return i < lines->n_kept && lines->rows[i].run.len == 0 && lines->rows[i].label.len > 0 &&
		   !lines->rows[i].stray;
}

/* How many lines of text touch the row, above it or below; step is -1 or 1. */
static size_t
count_around(const FlowLines *lines, size_t row, int step)
{
	size_t n = 0;

	while (n < LABEL_LINES_MAX && (step > 0 || row > n) &&
		   is_text(lines, step > 0 ? row + n + 1 : row - n - 1))
		n++;
	return n;
}

/* How many of the lines below the row go on with what is above them. */
static size_t
count_going_on(const FlowLines *lines, size_t row)
{
	size_t most = count_around(lines, row, 1);
	size_t n = 0;

	while (n < most && flow_goes_on(lines->rows[row + n + 1].label))
		n++;
	return n;
}

/* The two joined by nothing. */
static Slice
join_in_word(Slice a, Slice b, Arena *arena)
{
	char *joined = arena_alloc(arena, a.len + b.len + 1);

	if (joined == NULL)
		return (Slice) {NULL, 0};
	memcpy(joined, a.ptr, a.len);
	memcpy(joined + a.len, b.ptr, b.len);
	return (Slice) {joined, a.len + b.len};
}

/* The row's label with so many lines above and below it. */
static Slice
label_with(const FlowLines *lines, size_t row, size_t above, size_t below, Arena *arena)
{
	Slice joined = lines->rows[row - above].label;

	for (size_t i = row - above + 1; i <= row + below; i++)
	{
		Slice more = lines->rows[i].label;

		if (joined.len > 0 &&
			(text_is_ligature(more) || text_is_ligature(lines->rows[i - 1].label)))
			joined = join_in_word(joined, more, arena);
		else
			joined = arena_join(arena, joined, more);
	}
	return joined;
}

/* Gives the row the lines around it as its label. */
static void
take_around(FlowLines *lines, size_t row, size_t above, size_t below, Arena *arena)
{
	Slice label = label_with(lines, row, above, below, arena);

	for (size_t i = row - above; i <= row + below; i++)
		lines->rows[i].label.len = 0;
	lines->rows[row].label = label;
}

/* Is the label, or a total, known? */
static bool
is_known(Slice label, Arena *arena)
{
	return label.len > 0 && label.len <= TEXT_KEY_MAX && is_row_label(text_clean(label, arena));
}

bool
flow_are_members(Slice text)
{
	DimensionSet seen = 0;
	Terms terms;

	terms_parse(text, &terms);
	for (int i = 0; i < terms.n; i++)
	{
		const Term *term = &terms.term[i];

		if (term->kind != TERM_MEMBER || term->guessed || (term->dimensions & seen) != 0)
			return false;
		seen |= term->dimensions;
	}
	return terms.n > 0 && !terms.too_long;
}

/* Is the label a name that is known as a whole, or the total of one? */
static bool
is_name(Slice label, Arena *arena)
{
	Sense sense;

	if (label.len == 0 || label.len > TEXT_KEY_MAX || flow_goes_on(label))
		return false;
	sense_read(&sense, text_clean(label, arena));
	return sense.known != 0 && !sense.is_coded;
}

/* Is the label the total of what several names say together: "I alt andre på tiltak 20-24 år"? */
static bool
is_total_of_names(Slice label, Arena *arena)
{
	FoldedText folded;
	Slice clean;
	Sense sense;

	if (label.len > TEXT_KEY_MAX)
		return false;
	clean = text_clean(label, arena);
	sense_read(&sense, clean);
	return sense.is_total && sense.known == 0 && sense.scope.first >= 0 &&
		   text_fold(clean, FOLD_BY_SOUND, &folded) &&
		   flow_are_members(slice_between(folded.word[sense.scope.first].ptr,
										  slice_end(folded.word[sense.scope.last])));
}

bool
flow_ends_in_total(const FlowLines *lines, size_t i, Arena *arena)
{
	static const char total[] = "I alt ";
	const FlowRow *line = &lines->rows[i];
	const char *end = slice_end(line->label);

	if (i == 0 || line->run.len > 0 || line->number != line[-1].last || line[-1].run.len == 0)
		return false;
	for (const char *p = line->label.ptr; p < end; p++)
	{
		Slice rest = slice_between(p, end);

		if ((p == line->label.ptr || p[-1] == ' ') && slice_starts_with(rest, total) &&
			is_known(rest, arena))
			return true;
	}
	return false;
}

/* The dimensions that the label is known in, and whether it is a total. */
static DimensionSet
dimensions_of(Slice label, bool *is_total, Arena *arena)
{
	Sense sense;

	sense_read(&sense, text_clean(label, arena));
	*is_total = sense.is_total;
	return sense.known;
}

/*
 * Does the row's label, which may stand above its cells, name what those below it do not: an age
 * above kinds of tiltak? A total goes on with it.
 */
static bool
ends_total(const FlowLines *lines, size_t row, Arena *arena)
{
	size_t last = lines->rows[row].label.len > 0 ? row : row - 1;
	size_t below = row + 1;
	bool is_total;
	DimensionSet own = dimensions_of(lines->rows[last].label, &is_total, arena);
	DimensionSet next;

	while (below < lines->n_kept && lines->rows[below].run.len == 0)
		below++;
	if (own == 0 || is_total || below == lines->n_kept)
		return false;
	next = dimensions_of(lines->rows[below].label, &is_total, arena);
	return next != 0 && !is_total && (own & next) == 0;
}

/* Is the label a total, of something that it does not name to its end: "I alt nedsatt"; or of what a row below goes on with? */
static bool
is_begun_total(Slice label, bool goes_on, Arena *arena)
{
	Sense sense;

	sense_read(&sense, text_clean(label, arena));
	return sense.is_total && sense.scope.first >= 0 && (goes_on || sense.known == 0);
}

bool
flow_is_total_again(const FlowLines *lines, size_t line, Arena *arena)
{
	Slice text = lines->rows[line].label;
	Sense sense;

	sense_read(&sense, text_clean(text, arena));
	for (size_t i = 0; i < line && sense.is_total && sense.scope.first < 0; i++)
	{
		if (lines->rows[i].run.len > 0 && text_same(lines->rows[i].label, text))
			return true;
	}
	return false;
}

/* Is one of the lines around the row a label by itself, and so perhaps that of a row that has lost its cells? */
static bool
is_any_label(const FlowLines *lines, size_t row, size_t above, size_t below, Arena *arena)
{
	bool goes_on = above > 0 && ends_total(lines, row, arena);

	/* What is above a label that is whole is none of it. */
	if (above > 0 && !goes_on && is_name(lines->rows[row].label, arena) &&
		is_known(lines->rows[row - above].label, arena))
		return true;
	for (size_t i = row - above; i <= row + below; i++)
	{
		Slice text = lines->rows[i].label;

		if (i == row || flow_goes_on(text) ||
			(goes_on && i + 1 == row && lines->rows[row].label.len == 0))
			continue;
		if (i < row &&
			(flow_ends_open(text) || flow_goes_on(lines->rows[i + 1].label) ||
			 is_begun_total(text, goes_on, arena) || flow_is_total_again(lines, i, arena)))
			continue;
		if (is_known(text, arena))
			return true;
	}
	return false;
}

/* Is there a label of another row above the lines that are the row's? It stands without its cells then. */
static bool
is_label_left(const FlowLines *lines, size_t row, size_t above, Arena *arena)
{
	return row > above && is_text(lines, row - above - 1) &&
		   is_known(lines->rows[row - above - 1].label, arena);
}

/* Are the lines around a row without a label a label that is known, and none of them another one? */
static bool
are_label(const FlowLines *lines, size_t row, size_t above, size_t below, Arena *arena)
{
	Slice label = label_with(lines, row, above, below, arena);

	return !is_label_left(lines, row, above, arena) &&
		   (is_name(label, arena) || (above + below == 1 && is_known(label, arena)) ||
			(is_total_of_names(label, arena) && !is_any_label(lines, row, above, below, arena)));
}

/*
 * Are all lines between the row above and the cells, and those that go on below, one label that is
 * not known: "Kurs i grunnleggende", "ferdigheter", "31 40"?
 */
static bool
are_new_label(const FlowLines *lines, size_t row, size_t above, size_t below, Arena *arena)
{
	const FlowRow *first = &lines->rows[row - above];

	if (above == 0 || above + below < 2 || above == LABEL_LINES_MAX || flow_goes_on(first->label) ||
		is_any_label(lines, row, above, below, arena) ||
		label_with(lines, row, above, below, arena).len > TEXT_KEY_MAX)
		return false;
	for (size_t i = 1; i < above; i++)
	{
		if (!flow_goes_on(first[i].label) && !flow_ends_open(first[i - 1].label) &&
			!(i == 1 && flow_is_total_again(lines, row - above, arena)))
			return false;
	}
	return true;
}

/* Where each cell is a line, are those above the cells a label that is known, or a measure? A line that is alone may be any. */
static bool
are_label_lines(const FlowLines *lines, size_t row, size_t above, bool any, Arena *arena)
{
	Slice label = label_with(lines, row, above, 0, arena);

	return label.len > 0 && label.len <= TEXT_KEY_MAX &&
		   (any || is_known(label, arena) || is_measure_label(text_clean(label, arena)));
}

/* Is the line below the cells, though it begins like a label, the end of one that those above begin? */
static bool
ends_below(const FlowLines *lines, size_t row, size_t above, Arena *arena)
{
	if (above > 0 && flow_ends_open(lines->rows[row - 1].label))
		return true;
	if (is_known(lines->rows[row + 1].label, arena))
		return false;
	for (size_t up = 1; up <= above; up++)
	{
		if (is_name(label_with(lines, row, up, 1, arena), arena))
			return true;
	}
	return false;
}

/*
 * Gives a row without a label the lines above it, and those below that go on with them, where
 * these are a label that is known. Else it is a line of text.
 */
static void
find_label(FlowForm form, FlowLines *lines, size_t row, Arena *arena)
{
	size_t above = count_around(lines, row, -1);
	size_t below = form == FLOW_LINES ? 0 : count_going_on(lines, row);

	lines->rows[row].apart = form != FLOW_LINES;
	if (form != FLOW_LINES && below == 0 && is_text(lines, row + 1) &&
		ends_below(lines, row, above, arena))
		below = 1;
	for (size_t up = above + 1; up-- > 0;)
	{
		for (size_t down = below + 1; down-- > 0;)
		{
			if (form == FLOW_LINES ? !are_label_lines(lines, row, up, above == 1, arena)
								   : !are_label(lines, row, up, down, arena))
				continue;
			take_around(lines, row, up, down, arena);
			return;
		}
	}
	if (form != FLOW_LINES && are_new_label(lines, row, above, below, arena))
	{
		take_around(lines, row, above, below, arena);
		return;
	}
	lines->broken |= form == FLOW_LINES && above == 0;
	lines->rows[row].apart = false;
	lines->rows[row].stray = true;
	lines->rows[row].run.len = 0;
	lines->rows[row].label = lines->rows[row].line;
}

/* Does the line break in a word, "Aust-", and not behind a name whose other one goes on, "Nordland -"? */
static bool
breaks_in_word(Slice line)
{
	return line.len > 1 && slice_ends_with(line, "-") && line.ptr[line.len - 2] != ' ';
}

/*
 * How many of the lines above a row may begin its label. None of them ends in a dash where that is
 * whole, but for a word that is broken: "Aust-", "Agder".
 */
static size_t
count_above(const FlowLines *lines, size_t row, Arena *arena)
{
	size_t n = count_around(lines, row, -1);

	return n > 0 && slice_ends_with(lines->rows[row - 1].label, "-") &&
				   !breaks_in_word(lines->rows[row - 1].label) &&
				   is_known(lines->rows[row].label, arena)
			   ? 0
			   : n;
}

/*
 * Joins the lines around a row, the more of them the better, that with what it has of its label
 * are such a name, and none of which is another row's. Returns whether there are such.
 */
static bool
join_known(FlowLines *lines, size_t row, bool (*is_known_name)(Slice label, Arena *arena),
		   Arena *arena)
{
	size_t most_above = count_above(lines, row, arena);
	size_t most_below = count_going_on(lines, row);

	for (size_t above = most_above + 1; above-- > 0;)
	{
		for (size_t below = most_below + 1; below-- > (above == 0 ? 1 : 0);)
		{
			if (!is_known_name(label_with(lines, row, above, below, arena), arena) ||
				is_any_label(lines, row, above, below, arena))
				continue;
			take_around(lines, row, above, below, arena);
			return true;
		}
	}
	return false;
}

/* The lines above a row whose label goes on with them, up to the one that begins it; 0 if none does. */
static size_t
count_begun_above(const FlowLines *lines, size_t row, Arena *arena)
{
	size_t most = count_above(lines, row, arena);

	for (size_t n = 1; n <= most; n++)
	{
		Slice above = lines->rows[row - n].label;
		Slice begun = lines->rows[row - n + 1].label;

		if (!flow_goes_on(begun) && !flow_ends_open(above))
			return n - 1;
		if (!flow_goes_on(above) && !(n < most && flow_ends_open(lines->rows[row - n - 1].label)))
			return n;
	}
	return 0;
}

/*
 * A total of all that stands once more is that of a group, which the line below names. Where that may be
 * another row's label, nothing tells. Returns whether the label is such.
 */
static bool
join_total(FlowLines *lines, size_t row, Arena *arena)
{
	if (!is_text(lines, row + 1) || !flow_is_total_again(lines, row, arena))
		return false;
	if (is_known(lines->rows[row + 1].label, arena))
		lines->rows[row].lost = true;
	else
		take_around(lines, row, 0, 1, arena);
	return true;
}

/* Gives a row whose label goes on with the lines above it, or ends in those below, all of its label. */
static void
join_label(FlowLines *lines, size_t row, Arena *arena)
{
	size_t above;
	size_t below;

	if (join_known(lines, row, is_name, arena) ||
		join_known(lines, row, is_total_of_names, arena) || join_total(lines, row, arena))
		return;
	above = count_begun_above(lines, row, arena);
	below = count_going_on(lines, row);
	if (below > 0 && is_known(lines->rows[row].label, arena) &&
		!is_known(label_with(lines, row, 0, below, arena), arena))
		below = 0; /* the label was whole */
	if (above + below > 0 && label_with(lines, row, above, below, arena).len <= TEXT_KEY_MAX)
		take_around(lines, row, above, below, arena);
}

/* Does the row's label end open, "I alt Troms og Finnmark - Romsa ja", so that the line below is the rest of it? */
static bool
ends_open_above(const FlowLines *lines, size_t row, Arena *arena)
{
	return is_text(lines, row + 1) && flow_ends_open(lines->rows[row].label) &&
		   is_known(label_with(lines, row, 0, 1, arena), arena);
}

/* Gives a row whose cells are a line each the end of its label, which stands below them. */
static void
join_end(FlowLines *lines, size_t row, Arena *arena)
{
	bool open = ends_open_above(lines, row, arena);
	size_t below = open ? 1 : count_going_on(lines, row);

	/* The last line above further cells is their label. */
	if (below > 0 && row + below + 1 < lines->n_kept && lines->rows[row + below + 1].run.len > 0)
		below--;
	if (below > 0 && (open || !is_known(lines->rows[row].label, arena)) &&
		label_with(lines, row, 0, below, arena).len <= TEXT_KEY_MAX)
		take_around(lines, row, 0, below, arena);
}

/* Takes a number of one or two digits off the start. */
static bool
take_age(Slice *text)
{
	size_t n = 0;

	while (n < text->len && is_digit(text->ptr[n]))
		n++;
	*text = slice_between(text->ptr + n, slice_end(*text));
	return n == 1 || n == 2;
}

/*
 * Is the run what a label that goes on below has of an age: "19" of "19 år og under", "20-24" of "20-24 år",
 * or "20-", where "24 år" is below?
 */
static bool
is_age_begun(Slice run, Slice below)
{
	bool dash;

	if (!take_age(&run))
		return false;
	dash = run.len > 0 && *run.ptr == '-';
	if (dash)
		run = slice_between(run.ptr + 1, slice_end(run));
	if (dash && run.len == 0)
		return below.len > 0 && is_digit(*below.ptr);
	return (!dash || take_age(&run)) && run.len == 0 && flow_goes_on(below);
}

/*
 * What seems a cell may be a number of a label that ends in the row below: "I alt andre på tiltak
 * 19", "år og under 17 16". Where the names show that, the lines are the label.
 */
static void
join_numbers(FlowLines *lines, size_t row, Arena *arena)
{
	FlowRow *above = &lines->rows[row - 1];
	Slice own = above->label;
	Slice label;
	size_t most;

	if (!is_age_begun(above->run, lines->rows[row].label))
		return;
	above->label = text_trim(above->line);
	most = count_around(lines, row - 1, -1) + 1;
	for (size_t n = 1; n <= most && n <= LABEL_LINES_MAX; n++)
	{
		label = label_with(lines, row, n, 0, arena);
		if (!is_name(label, arena) && !is_total_of_names(label, arena))
			continue;
		above->few = false;
		above->run.len = 0;
		take_around(lines, row, n, 0, arena);
		return;
	}
	above->label = own;
}

/*
 * Notes a label that is known, of the line or of more with those below it, as that of a row without its cells.
 * So is what is left of the document's line behind a row, where a total ends it.
 */
static void
find_bare(FlowLines *lines, size_t i, Arena *arena)
{
	size_t below = is_text(lines, i) ? count_going_on(lines, i) + 1 : 0;

	if (below > 0 && flow_ends_in_total(lines, i, arena))
	{
		lines->rows[i].bare = true;
		return;
	}
	while (below > 0 && !is_name(label_with(lines, i, 0, below - 1, arena), arena) &&
		   !(below == 1 && is_known(lines->rows[i].label, arena)))
		below--;
	if (below == 0 || flow_goes_on(lines->rows[i].label) ||
		flow_ends_open(label_with(lines, i, 0, below - 1, arena)))
		return;
	take_around(lines, i, 0, below - 1, arena);
	lines->rows[i].bare = true;
}

/* A code and a name that are the same are one label: "Ukjent Ukjent", whatever stands between. */
static Slice
without_repeat(Slice label)
{
	size_t most =
		label.len > 0 && memchr(label.ptr, ' ', label.len) != NULL ? (label.len - 1) / 2 : 0;

	for (size_t i = most; i > 0; i--)
	{
		Slice first = {label.ptr, i};
		const char *second = slice_end(label) - i;

		if (*second == *label.ptr && slice_equal(first, (Slice) {second, i}) &&
			text_trim(slice_between(slice_end(first), second)).len == 0)
			return first;
	}
	return label;
}

/* Where a blank stands before the dash of a word, "Nysgjerrigper -støtten", and nothing is left out, "AMO og -kurs"; NULL: nowhere. */
static const char *
blank_in_word(Slice label)
{
	static const char *const words[] = {"og", "eller", "og/eller", "samt"};
	const char *word = label.ptr;

	for (const char *p = label.ptr; p + 2 < slice_end(label); p++)
	{
		if (*p != ' ')
			continue;
		if (p > word && p[1] == '-' && text_begins_small(slice_between(p + 2, slice_end(label))) &&
			p[-1] != ',' && !SLICE_IS_ONE_OF(slice_between(word, p), words))
			return p;
		word = p + 1;
	}
	return NULL;
}

/* A converter that sees blanks where letters stand far apart puts one before a dash. */
static Slice
without_blank_in_word(Slice label, Arena *arena)
{
	const char *blank = blank_in_word(label);

	return blank == NULL ? label
						 : join_in_word(slice_between(label.ptr, blank),
										slice_between(blank + 1, slice_end(label)), arena);
}

/* Does a name begin the label, and the same name again what stands behind it? Those are two rows' labels. */
static bool
are_two_labels(Slice label, Arena *arena)
{
	if (label.len > TEXT_KEY_MAX)
		return false;
	for (size_t i = 1; 2 * i < label.len; i++)
	{
		if (label.ptr[i] == ' ' && label.len > 2 * i + 1 &&
			memcmp(label.ptr, label.ptr + i + 1, i) == 0 && is_name((Slice) {label.ptr, i}, arena))
			return true;
	}
	return false;
}

/* Is the label the end of one that began elsewhere? */
static bool
is_end_alone(Slice label, Arena *arena)
{
	return label.len > 0 && flow_goes_on(label) && !is_known(label, arena);
}

/* Is the label a name, or the total of names, from beginning to end? */
static bool
is_whole(Slice label, Arena *arena)
{
	Sense sense;

	if (is_name(label, arena) || is_total_of_names(label, arena))
		return true;
	sense_read(&sense, text_clean(label, arena));
	return !sense.is_total && is_known(label, arena);
}

/* Has the label, which is not whole, what the next row's label begins with: that has only the end of one? */
static bool
has_begun_below(const FlowLines *lines, size_t row, Arena *arena)
{
	const FlowRow *below = &lines->rows[row + 1];

	return row + 1 < lines->n_kept && below->run.len > 0 && is_end_alone(below->label, arena) &&
		   !is_whole(lines->rows[row].label, arena);
}

/* Is the line below the row nothing but cells, which no label is found for? */
static bool
is_above_cells(const FlowLines *lines, size_t row)
{
	const FlowRow *below = &lines->rows[row + 1];

	return row + 1 < lines->n_kept && below->stray && flow_is_run(below->line);
}

/* Do the cells touch the label? */
static bool
touch_label(const FlowRow *row)
{
	return row->run.ptr > row->line.ptr && row->run.ptr < slice_end(row->line) &&
		   row->run.ptr[-1] != ' ';
}

/*
 * Notes rows whose cells may be those of another label: they stand above cells without a label, and
 * right below a label without cells, or touch the last of several; or have two labels, or the end of one.
 */
static void
find_lost(FlowLines *lines, Arena *arena)
{
	bool below_bare = false;
	bool any_bare = false;

	for (size_t i = 0; i < lines->n_kept; i++)
	{
		FlowRow *row = &lines->rows[i];
		bool displaced = below_bare || (any_bare && !row->glued && touch_label(row));

		below_bare = row->bare || (below_bare && row->run.len == 0 && row->label.len == 0);
		any_bare |= row->bare;
		if (row->run.len == 0 || row->bare)
			continue;
		row->label = without_blank_in_word(without_repeat(row->label), arena);
		row->lost |= (displaced && is_above_cells(lines, i)) || are_two_labels(row->label, arena) ||
					 is_end_alone(row->label, arena) || has_begun_below(lines, i, arena);
	}
}

void
flow_find_labels(FlowForm form, FlowLines *lines, Arena *arena)
{
	for (size_t i = 1; form != FLOW_LINES && i < lines->n_kept; i++)
		join_numbers(lines, i, arena);
	for (size_t i = 0; i < lines->n_kept; i++)
	{
		if (lines->rows[i].run.len == 0)
			continue;
		if (lines->rows[i].label.len == 0)
			find_label(form, lines, i, arena);
		else
			join_label(lines, i, arena);
		if (form == FLOW_LINES && lines->rows[i].run.len > 0)
			join_end(lines, i, arena);
	}
	for (size_t i = 0; form != FLOW_LINES && i < lines->n; i++)
		lines->strewn |= lines->rows[i].stray && flow_is_run(lines->rows[i].line);
	for (size_t i = 0; form != FLOW_LINES && i < lines->n_kept; i++)
	{
		find_bare(lines, i, arena);
		lines->any_bare |= lines->rows[i].bare || lines->rows[i].stray;
	}
	find_lost(lines, arena);
}
