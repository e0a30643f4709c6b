/*-------------------------------------------------------------------------
 *
 * wrapping.c
 *	  Titles and row labels that go on over lines.
 *
 *-------------------------------------------------------------------------
 */
#include "layout/wrapping.h"

#include "text/ascii.h"
#include "words/page_words.h"
#include "words/titles.h"
#include "words/total_words.h"

/* Is the line, which ends like a title, the end of one that begins on the line above, on the same page? */
static bool
ends_wrapped_title(const PageReader *reader, const GridRow *line, Slice clean)
{
	const PendingLine *above;
	Title title;

	if (reader->n_pending == 0 || line->text.ptr[0] == '\f')
		return false;
	above = &reader->pending[reader->n_pending - 1];
	if (above->line != line->line - 1)
		return false;
	title_split(above->sense.clean, &title);
	return title.frequency.len > 0 || text_begins_small(clean);
}

/* The latest of the lines that wait, and the end of the title that it begins. */
static Slice
join_title(PageReader *reader, Slice end)
{
	Slice begin = reader->pending[--reader->n_pending].sense.clean;
	Slice joined = arena_join(&reader->page_arena, begin, end);

	return joined.len > 0 ? joined : end;
}

Slice
wrapped_title(PageReader *reader, const GridRow *line, Slice clean)
{
	return ends_wrapped_title(reader, line, clean) ? join_title(reader, clean) : clean;
}

/* Does the line end so that more must follow: "Troms og"? */
static bool
ends_open(Slice clean)
{
	return slice_ends_with(clean, " og") || slice_ends_with(clean, ",") ||
		   slice_ends_with(clean, " -");
}

/* Is the line before the first of a label, which waits, a label of its own? Then labels and cells came apart. */
static bool
follows_label(PageReader *reader, int first)
{
	const PendingLine *above = first == 0 ? NULL : &reader->pending[first - 1];

	return above != NULL && above->line == reader->pending[first].line - 1 &&
		   is_row_label(above->sense.clean);
}

Slice
wrapped_label(PageReader *reader, const GridRow *line)
{
	Slice whole;
	Slice end;
	int number = line->line;

	if (reader->n_pending == 0 || line->label.len > TEXT_KEY_MAX)
		return line->label;
	end = text_clean(line->label, &reader->page_arena);
	if (is_row_label(end) && !text_begins_small(end) &&
		!ends_open(reader->pending[reader->n_pending - 1].sense.clean))
		return line->label;
	whole = line->label;
	for (int i = reader->n_pending; i-- > 0;)
	{
		const PendingLine *above = &reader->pending[i];

		if (above->line != --number || above->printed.len + whole.len > TEXT_KEY_MAX)
			break;
		whole = arena_join(&reader->document_arena, above->printed, whole);
		if (is_row_label(text_clean(whole, &reader->page_arena)))
		{
			if (!line->has_label && follows_label(reader, i))
				break;
			reader->n_pending = i;
			return whole;
		}
	}
	return line->label;
}

/* Most lines that a label takes above and below its cells. */
#define WRAPPED_LINES_MAX 3

/* Is what is joined a name that is known, or a total of one that goes on small: "I alt", "opplæring"? */
static bool
is_whole(PageReader *reader, Slice label, Slice end)
{
	LineSense sense = {.clean = text_clean(label, &reader->page_arena)};
	const LabelSense *found = label_sense(&sense);

	return label.len > 0 && label.len <= TEXT_KEY_MAX && found->known != 0 && !found->is_coded &&
		   (!found->is_total || text_begins_small(text_trim(end)));
}

/* Is the label a total, and says of nothing? */
static bool
is_bare_total(Slice label)
{
	FoldedText folded;
	WordRange scope;

	return text_fold(label, FOLD_BY_SOUND, &folded) && is_total_text(&folded, &scope) &&
		   scope.first < 0;
}

/*
 * Is the row a total that says of nothing, below other rows, and the line right below it a word that nobody
 * knows, with nothing but the foot of the page right below itself, and no headings further down, of which it would be
 * the stratum: "I alt", "Kvalifiseringsprogrammet"?
 */
static bool
names_total(PageReader *reader, const GridRow *line, Slice total)
{
	Slice word = text_trim(line->text);
	GridReader ahead = reader->grid;
	GridRow next;

	return reader->fragment.n_rows > 1 && reader->n_pending == 0 &&
		   is_bare_total(text_clean(total, &reader->page_arena)) && text_begins_capital(word) &&
		   memchr(word.ptr, ' ', word.len) == NULL &&
		   !(grid_next(&ahead, &next) &&
			 (next.kind == GRID_ROW ||
			  (next.line == line->line + 1 && without_page_words(text_trim(next.text)).len > 0)));
}

bool
wrapped_below(PageReader *reader, const GridRow *line)
{
	Fragment *fragment = &reader->fragment;
	size_t last = fragment->n_rows - 1;
	int apart = line->line - reader->label_end - reader->n_pending;
	bool on_next_page = reader->head_line > reader->label_end && reader->n_pending == 0;
	Slice whole;

	if (!reader->open || fragment->n_rows == 0 || reader->n_pending >= WRAPPED_LINES_MAX ||
		fragment->rows[last].row.kind != GRID_ROW)
		return false;
	whole = fragment->rows[last].row.label;
	/* A line of dashes, or a blank one, may stand below the cells of a label that ends in "og". */
	if (text_clean(whole, &reader->page_arena).len == 0 ||
		whole.len + line->text.len > TEXT_KEY_MAX ||
		!(apart == 1 || on_next_page || (apart == 2 && ends_open(whole))))
		return false;
	for (int i = 0; i < reader->n_pending; i++)
		whole = arena_join(&reader->document_arena, whole, reader->pending[i].printed);
	whole = arena_join(&reader->document_arena, whole, line->text);
	for (size_t first = last;; first--)
	{
		if (is_whole(reader, whole, line->text) ||
			(first == last && apart == 1 &&
			 names_total(reader, line, fragment->rows[last].row.label)))
		{
			fragment->rows[first] = fragment->rows[last];
			fragment->rows[first].row.label = whole;
			fragment->n_rows = first + 1;
			reader->n_pending = 0;
			reader->label_end = line->line;
			return true;
		}
		if (first == 0 || fragment->rows[first - 1].row.kind != GRID_TEXT ||
			fragment->rows[first - 1].row.line != fragment->rows[first].row.line - 1 ||
			last - first == WRAPPED_LINES_MAX)
			return false;
		whole = arena_join(&reader->document_arena, fragment->rows[first - 1].row.label, whole);
	}
}

/* Do two parts make the label of a row, the second of which goes on with the first: "Produksjonsverksted", "(PV)"? */
static bool
make_label(PageReader *reader, Slice begin, Slice end)
{
	Slice rest = text_trim(end);

	return (text_begins_small(rest) || (rest.len > 0 && *rest.ptr == '(')) &&
		   begin.len + end.len < TEXT_KEY_MAX &&
		   is_row_label(
			   text_clean(arena_join(&reader->page_arena, begin, end), &reader->page_arena));
}

bool
is_part_of_label(PageReader *reader, Slice words)
{
	const Fragment *fragment = &reader->fragment;
	GridReader ahead = reader->grid;
	GridRow next;

	if (!reader->open)
		return false;
	if (fragment->n_rows > 0 &&
		make_label(reader, fragment->rows[fragment->n_rows - 1].row.label, words))
		return true;
	return grid_next(&ahead, &next) && next.kind == GRID_ROW && next.has_label &&
		   make_label(reader, words, next.label);
}
