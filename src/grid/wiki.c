/*-------------------------------------------------------------------------
 *
 * wiki.c
 *	  The markup of wikis and plain text, written as Markdown: MediaWiki, Jira, Org,
 *	  Textile, AsciiDoc.
 *
 * Their tables are grids of cells as those of Markdown are, with other signs between.
 * A cell that spans columns stands in the first of them, as Pandoc has it in Markdown;
 * one that spans rows has no place there.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/wiki.h"

#include <string.h>

#include "grid/grid.h"
#include "text/ascii.h"
#include "text/text.h"

/* Lines with pipes that are looked at to tell which markup it is. */
#define SAMPLE_LINES 300

/* More columns are spanned by no heading. */
#define SPAN_MAX 8

/* A copy is at most so many times as long: "8+|" makes eight cells. */
#define GROWTH 4

/* The copy of a document at hand. */
typedef struct Piper
{
	LineReader lines;
	Slice text; /* the line that has been read */
	const MemorySource *source;
	char *at;
	const char *end;
	int line; /* of the copy that is being written, from 1; 0: none yet */
	bool in_table;
	bool in_row;
	bool has_text;	/* the cell at hand has some */
	size_t span;	/* of the cell at hand */
	size_t cells;	/* of the row at hand */
	size_t columns; /* of the table at hand, where its markup tells; else 0 */
	Refusal *refusal;
} Piper;

/* Takes a line of the document, without white space around it. */
typedef void (*TakeLine)(Piper *piper, Slice line);

static void
refuse(Piper *piper)
{
	if (piper->refusal->line == 0)
		*piper->refusal =
			(Refusal) {piper->lines.number, piper->text,
					   "a wiki's markup, with cells that span rows, or several rows on a line; "
					   "pandoc -t gfm or -t html writes what is read"};
}

static void
put(Piper *piper, Slice text)
{
	if ((size_t) (piper->end - piper->at) < text.len)
		refuse(piper);
	else if (text.len > 0)
	{
		memcpy(piper->at, text.ptr, text.len);
		piper->at += text.len;
	}
}

static void
put_sign(Piper *piper, const char *sign)
{
	put(piper, (Slice) {sign, strlen(sign)});
}

/* The copy goes on with the line that has been read; false if something stands there already. */
static bool
go_to_line(Piper *piper)
{
	if (piper->line >= piper->lines.number)
		return false;
	for (; piper->line < piper->lines.number; piper->line++)
	{
		if (piper->line > 0)
			put_sign(piper, "\n");
	}
	return true;
}

/* A line outside tables. */
static void
put_line(Piper *piper, Slice text)
{
	if (text.len > 0 && go_to_line(piper))
		put(piper, text);
}

/* The cell at hand has ended; the columns that it spans are cells, too. */
static void
end_cell(Piper *piper)
{
	put_sign(piper, " ");
	for (; piper->span > 1; piper->span--)
		put_sign(piper, "|");
}

/* A cell begins that stands over so many columns, and a row where none is at hand. */
static void
begin_cell(Piper *piper, size_t span)
{
	source_poll(piper->source);
	if (piper->in_row)
		end_cell(piper);
	else if (!go_to_line(piper))
		refuse(piper);
	if (!piper->in_row)
		piper->cells = 0;
	if (span == 0 || span > SPAN_MAX)
		refuse(piper);
	piper->in_row = true;
	piper->has_text = false;
	piper->span = span > SPAN_MAX ? 1 : span;
	piper->cells += piper->span;
	put_sign(piper, "| ");
}

/* "*I alt*": without the stars around the whole; "***" is one star that is bold. */
static Slice
without_stars(Slice text)
{
	if (text.len > 2 && text.ptr[0] == '*' && slice_end(text)[-1] == '*' && text.ptr[1] != ' ')
		text = (Slice) {text.ptr + 1, text.len - 2};
	return text;
}

/* Text of the cell at hand. */
static void
add_text(Piper *piper, Slice text)
{
	text = without_stars(text_trim(text));
	if (text.len == 0)
		return;
	if (piper->has_text)
		put_sign(piper, " ");
	put(piper, text);
	piper->has_text = true;
}

static void
end_row(Piper *piper)
{
	if (!piper->in_row)
		return;
	end_cell(piper);
	put_sign(piper, "|");
	piper->in_row = false;
}

/* The number that the text begins with, as far as spans go; 0 if there is none. */
static size_t
read_span(Slice text)
{
	size_t span = 0;

	for (size_t i = 0; i < text.len && is_digit(text.ptr[i]) && span <= SPAN_MAX; i++)
		span = span * 10 + (size_t) (text.ptr[i] - '0');
	return span;
}

/* How often the text begins with the sign. */
static size_t
run_of(Slice text, char sign)
{
	size_t n = 0;

	while (n < text.len && text.ptr[n] == sign)
		n++;
	return n;
}

static Slice
behind(Slice text, size_t n)
{
	return (Slice) {text.ptr + n, text.len - n};
}

static bool
is_one_of(char c, const char *signs)
{
	return c != '\0' && strchr(signs, c) != NULL;
}

/* Does the text begin with the sign? */
static bool
begins(Slice text, char sign)
{
	return text.len > 0 && text.ptr[0] == sign;
}

/* The first pipe in the text that no backslash escapes; its end where there is none. */
static const char *
find_pipe(Slice text)
{
	for (size_t i = 0; i < text.len; i++)
	{
		if (text.ptr[i] == '|' && (i == 0 || text.ptr[i - 1] != '\\'))
			return text.ptr + i;
	}
	return slice_end(text);
}

/* "=== Tiltak ===", "** Tiltak": the text of a heading that has signs and a blank before it. */
static Slice
without_heading_signs(Slice line, char sign)
{
	size_t signs = run_of(line, sign);

	if (signs == 0 || signs == line.len || line.ptr[signs] != ' ')
		return line;
	line = behind(line, signs);
	while (line.len > 0 && sign == '=' && slice_end(line)[-1] == sign)
		line.len--;
	return text_trim(line);
}

/* What colspan="2" or its like in a cell's attributes says; 1 where they say nothing. */
static size_t
attribute(Slice attributes, const char *name)
{
	size_t length = strlen(name);

	for (size_t i = 0; i + length < attributes.len; i++)
	{
		Slice rest = behind(attributes, i);

		if (slice_starts_with(rest, name))
			return read_span(behind(rest, length + (rest.ptr[length] == '"')));
	}
	return 1;
}

/* The text without the apostrophes around the whole, which make it bold. */
static Slice
without_apostrophes(Slice text)
{
	text = text_trim(text);
	while (text.len > 2 && text.ptr[0] == '\'' && slice_end(text)[-1] == '\'')
		text = (Slice) {text.ptr + 1, text.len - 2};
	return text;
}

/* A cell of MediaWiki: attributes and a pipe, or neither, and its text. */
static void
take_wiki_cell(Piper *piper, Slice cell)
{
	const char *pipe = find_pipe(cell);
	size_t span = 1;

	if (pipe < slice_end(cell))
	{
		Slice attributes = slice_between(cell.ptr, pipe);

		span = attribute(attributes, "colspan=");
		if (attribute(attributes, "rowspan=") != 1)
			refuse(piper);
		cell = slice_between(pipe + 1, slice_end(cell));
	}
	begin_cell(piper, span);
	add_text(piper, without_apostrophes(cell));
}

/* "| a || b", "! a !! b": the cells of a line, after its first sign. */
static void
take_wiki_cells(Piper *piper, Slice rest, bool heads)
{
	size_t start = 0;

	for (size_t i = 0; i + 1 < rest.len; i++)
	{
		if (rest.ptr[i] != rest.ptr[i + 1] ||
			!(rest.ptr[i] == '|' || (heads && rest.ptr[i] == '!')))
			continue;
		take_wiki_cell(piper, slice_between(rest.ptr + start, rest.ptr + i));
		start = i + 2;
		i++;
	}
	take_wiki_cell(piper, behind(rest, start));
}

/* "{|", "|-" between rows, "!" or "|" before each cell, "|}". */
static void
take_mediawiki(Piper *piper, Slice line)
{
	if (slice_starts_with(line, "{|"))
	{
		if (piper->in_table)
			refuse(piper);
		piper->in_table = true;
	}
	else if (!piper->in_table)
		put_line(piper, without_heading_signs(line, '='));
	else if (slice_starts_with(line, "|}") || slice_starts_with(line, "|-"))
	{
		end_row(piper);
		piper->in_table = line.ptr[1] == '-';
	}
	else if (slice_starts_with(line, "|+"))
		put_line(piper, text_trim(behind(line, 2)));
	else if (begins(line, '|') || begins(line, '!'))
		take_wiki_cells(piper, behind(line, 1), line.ptr[0] == '!');
	else if (piper->in_row)
		add_text(piper, without_apostrophes(line));
}

/* "_\2. Antall": what Textile says of a cell before its text, and the columns that it spans. */
static Slice
without_textile_marks(Piper *piper, Slice cell, size_t *span)
{
	size_t columns = 1;
	bool rows = false;
	size_t i = 0;

	while (i < cell.len && is_one_of(cell.ptr[i], "_<>=^~\\/"))
	{
		rows |= cell.ptr[i] == '/';
		if (cell.ptr[i] == '\\')
			columns = read_span(behind(cell, i + 1));
		i++;
		while (i < cell.len && is_digit(cell.ptr[i]))
			i++;
	}
	if (i == 0 || i == cell.len || cell.ptr[i] != '.')
		return cell;
	if (rows)
		refuse(piper);
	*span = columns;
	return behind(cell, i + 1);
}

/* A row of Jira, whose headings have two pipes before each cell, of Textile, or of Org. */
static void
take_row(Piper *piper, Slice line, bool is_jira, bool is_textile)
{
	Slice rest = behind(line, is_jira && line.len > 1 && line.ptr[1] == '|' ? 2 : 1);

	if (line.len < 2 || slice_end(line)[-1] != '|')
		refuse(piper);
	while (rest.len > 0)
	{
		const char *pipe = find_pipe(rest);
		Slice cell = slice_between(rest.ptr, pipe);
		size_t span = 1;

		if (is_textile)
			cell = without_textile_marks(piper, cell, &span);
		begin_cell(piper, span);
		add_text(piper, cell);
		if (pipe == slice_end(rest))
			break;
		rest = slice_between(pipe + 1, slice_end(rest));
		if (is_jira && begins(rest, '|'))
			rest = behind(rest, 1);
	}
	end_row(piper);
}

static void
take_textile(Piper *piper, Slice line)
{
	if (begins(line, '|'))
		take_row(piper, line, false, true);
	else
		put_line(piper, line);
}

static void
take_jira(Piper *piper, Slice line)
{
	if (begins(line, '|'))
		take_row(piper, line, true, false);
	else
		put_line(piper, line);
}

/* ":PROPERTIES:", ":CUSTOM_ID: tiltak": what Org says about a heading. */
static bool
is_property(Slice line)
{
	size_t i = 1;

	while (i < line.len && (is_ascii_capital(line.ptr[i]) || line.ptr[i] == '_'))
		i++;
	return begins(line, ':') && i > 1 && i < line.len && line.ptr[i] == ':';
}

static void
take_org(Piper *piper, Slice line)
{
	size_t dashes = 0;

	if (begins(line, '|') && grid_count_dashes(line, &dashes) && dashes > 0)
		return;
	if (begins(line, '|'))
		take_row(piper, line, false, false);
	else if (slice_starts_with(line, "#+caption:") || slice_starts_with(line, "#+CAPTION:"))
		put_line(piper, text_trim(behind(line, strlen("#+caption:"))));
	else if (!slice_starts_with(line, "#+") && !is_property(line))
		put_line(piper, without_heading_signs(line, '*'));
}

/* [cols=",,,",options="header"]: as many columns as commas, and one; "3*" is not read. */
static void
take_asciidoc_attributes(Piper *piper, Slice line)
{
	static const char cols[] = "[cols=\"";
	size_t commas = 0;

	piper->columns = 0;
	if (!slice_starts_with(line, cols))
		return;
	for (size_t i = strlen(cols); i < line.len && line.ptr[i] != '"'; i++)
	{
		commas += line.ptr[i] == ',';
		if (line.ptr[i] == '*')
			return;
	}
	piper->columns = commas + 1;
}

/*
 * Takes what stands right before a pipe off the text before it, "2+" or "h", with a blank before
 * that where it does not begin the line: how AsciiDoc says what the cell after it spans.
 */
static size_t
take_specifier(Piper *piper, Slice *text, bool begins_line)
{
	static const char kinds[] = "<>^aehlmsvd"; /* how it is aligned, and what is in it */
	size_t start = text->len;
	Slice specifier;
	bool spans;

	while (start > 0 && text->ptr[start - 1] != ' ')
		start--;
	specifier = behind(*text, start);
	if (specifier.len == 0 || (start == 0 && !begins_line))
		return 1;
	for (size_t i = 0; i < specifier.len; i++)
	{
		if (!is_digit(specifier.ptr[i]) && !is_one_of(specifier.ptr[i], ".+*") &&
			!is_one_of(specifier.ptr[i], kinds))
			return 1;
	}
	spans = memchr(specifier.ptr, '+', specifier.len) != NULL;
	if (!spans && !is_one_of(specifier.ptr[0], kinds))
		return 1; /* a number, or a star */
	if (memchr(specifier.ptr, '.', specifier.len) != NULL)
		refuse(piper);
	text->len = start;
	return spans ? read_span(specifier) : 1;
}

/* The cells of a line of AsciiDoc; a row goes on over lines, until it has as many as the table has columns. */
static void
take_asciidoc_cells(Piper *piper, Slice line)
{
	bool is_first = piper->columns == 0;
	Slice rest = line;

	for (;;)
	{
		const char *pipe = find_pipe(rest);
		Slice text = slice_between(rest.ptr, pipe);
		size_t span;

		if (pipe == slice_end(rest))
		{
			if (piper->in_row)
				add_text(piper, rest);
			break;
		}
		span = take_specifier(piper, &text, text.ptr == line.ptr);
		if (piper->in_row)
			add_text(piper, text);
		if (!is_first && piper->cells >= piper->columns)
			end_row(piper);
		begin_cell(piper, span);
		rest = slice_between(pipe + 1, slice_end(rest));
	}
	if (is_first && piper->in_row)
		piper->columns = piper->cells;
}

/* "|===" around a table, "|" before each cell. */
static void
take_asciidoc(Piper *piper, Slice line)
{
	if (slice_starts_with(line, "|==="))
	{
		end_row(piper);
		piper->in_table = !piper->in_table;
		if (!piper->in_table)
			piper->columns = 0;
	}
	else if (piper->in_table)
		take_asciidoc_cells(piper, line);
	else if (begins(line, '[') && slice_end(line)[-1] == ']')
		take_asciidoc_attributes(piper, line);
	else if (begins(line, '.') && line.len > 1 && line.ptr[1] != '.' && line.ptr[1] != ' ')
		put_line(piper, behind(line, 1));
	else
		put_line(piper, without_heading_signs(line, '='));
}

/* Are the row's cells, which are those of Jira's headings, as many as the next row has? */
static bool
are_jira_headings(Slice line, Slice next)
{
	size_t pipes = 0;
	size_t below = 0;
	size_t dashes = 0;

	if (line.len < 6 || !slice_starts_with(line, "||") || !slice_ends_with(line, "||") ||
		!begins(next, '|') || grid_count_dashes(next, &dashes))
		return false;
	for (size_t i = 0; i < line.len; i += 2)
	{
		while (i < line.len && line.ptr[i] != '|')
			i++;
		if (i + 1 < line.len && line.ptr[i + 1] != '|')
			return false;
		pipes++;
	}
	for (size_t i = 0; i < next.len; i++)
		below += next.ptr[i] == '|';
	return pipes == below;
}

/* Which markup the line, and the one below it, show; NULL: none of these. */
static TakeLine
markup_of(Slice line, Slice next)
{
	size_t dashes = 0;

	if (slice_starts_with(line, "{|"))
		return take_mediawiki;
	if (slice_is(line, "|==="))
		return take_asciidoc;
	if (slice_starts_with(line, "|_."))
		return take_textile;
	if (slice_starts_with(line, "|-") && memchr(line.ptr, '+', line.len) != NULL &&
		grid_count_dashes(line, &dashes))
		return take_org;
	return are_jira_headings(line, next) ? take_jira : NULL;
}

/* Which markup the document is in, as its first lines with pipes show; NULL: none of these. */
static TakeLine
find_markup(Slice document, const MemorySource *source)
{
	LineReader lines;

	lines_start(&lines, document);
	for (int n = 0; n < SAMPLE_LINES; n++)
	{
		const char *start = lines.position;
		const char *pipe =
			start == lines.end ? NULL : memchr(start, '|', (size_t) (lines.end - start));
		LineReader ahead;
		Slice line = {NULL, 0};
		Slice next = {NULL, 0};
		TakeLine take;

		if (pipe == NULL)
			return NULL;
		source_poll(source);
		while (pipe > start && pipe[-1] != lines.line_end)
			pipe--;
		lines.position = pipe;
		(void) lines_next(&lines, &line);
		ahead = lines;
		(void) lines_next(&ahead, &next);
		take = markup_of(text_trim(line), text_trim(next));
		if (take != NULL)
			return take;
	}
	return NULL;
}

bool
wiki_piped(Slice document, Arena *arena, Slice *piped, Refusal *refusal)
{
	TakeLine take = find_markup(document, arena->source);
	Piper piper = {.source = arena->source, .refusal = refusal};
	size_t room = document.len > SIZE_MAX / GROWTH ? SIZE_MAX : GROWTH * document.len;
	char *copy;

	*piped = document;
	if (take == NULL)
		return true;
	copy = arena_alloc(arena, room);
	if (copy == NULL)
		return false;
	piper.at = copy;
	piper.end = copy + room;
	lines_start(&piper.lines, document);
	while (lines_next(&piper.lines, &piper.text))
	{
		source_poll(arena->source);
		take(&piper, text_trim(piper.text));
	}
	end_row(&piper);
	*piped = slice_between(copy, piper.at);
	return true;
}
