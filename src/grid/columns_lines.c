/*-------------------------------------------------------------------------
 *
 * columns_lines.c
 *	  Lines of text set out in columns: their words, where these stand, and what
 *	  they may be.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/columns.h"

#include "text/ascii.h"
#include "text/text.h"

/* Is the white space one that no line is broken at, as numbers have it between thousands? */
static bool
is_firm_space(const char *p, size_t length)
{
	/* No-break, figure, thin, narrow no-break. */
	return (length == 2 && p[1] == '\xA0') ||
		   (length == 3 && p[0] == '\xE2' &&
			((p[1] == '\x80' && (p[2] == '\x87' || p[2] == '\x89' || p[2] == '\xAF'))));
}

static int
count_characters(const char *p, const char *end)
{
	int n = 0;

	for (; p < end; p++)
		n += ((unsigned char) *p & 0xC0) != 0x80;
	return n;
}

/* Is the text what a cell may be: a number, a star, a dash? */
static bool
is_cell(Slice text)
{
	Number number;
	CellStatus status;

	if (!is_digit(text.ptr[0]) && is_ascii_letter(text.ptr[0]))
		return false;
	/* "095", "059,9" is what a number goes on with. */
	if (number_is_dash(text) ||
		(text.len >= 3 && slice_is_digits((Slice) {text.ptr, 3}) &&
		 (text.len == 3 || (text.len > 4 && text.ptr[3] == ',' &&
							slice_is_digits((Slice) {text.ptr + 4, text.len - 4})))))
		return true;
	status = number_read(text, &number);
	return status == CELL_EXACT || status == CELL_DECIMAL || status == CELL_SUPPRESSED;
}

/* Sets what a token can be among numbers. */
static void
see_token(Token *token)
{
	Slice text = token->text;
	size_t digits = 0;
	size_t sign = 0;

	token->is_cell = is_cell(text);
	if (!token->is_cell)
		return;
	if (!is_digit(text.ptr[0]))
		while (sign < text.len && !is_digit(text.ptr[sign]) && sign < 3)
			sign++;
	while (sign + digits < text.len && is_digit(text.ptr[sign + digits]))
		digits++;
	token->is_open = sign + digits == text.len && digits >= 1 && digits <= 3 &&
					 (digits == 3 || text.ptr[sign] != '0' || sign > 0 || digits > 1);
	token->is_group = sign == 0 && digits == 3;
}

/* A per cent sign that stands alone is a part of the number before it. */
static bool
is_per_cent(Slice text)
{
	return slice_is(text, "%");
}

static void
widen_token(Token *token, const char *end, int at)
{
	token->text = slice_between(token->text.ptr, end);
	token->end = at;
	token->is_open = false;
}

/* Makes room for one more token. */
static Token *
next_token(ColumnLine *line, Token **tokens, int *room, Arena *arena)
{
	if (line->n_tokens == *room)
	{
		int more = *room == 0 ? 16 : *room * 2;
		Token *grown = arena_array(arena, (size_t) more, sizeof(Token));

		if (grown == NULL)
			return NULL;
		if (*room > 0)
			memcpy(grown, *tokens, (size_t) line->n_tokens * sizeof(Token));
		*tokens = grown;
		*room = more;
	}
	return &(*tokens)[line->n_tokens++];
}

/* Is the token set apart, and a cell; not a dash that words go on behind: "54     - Romsa ja Finnmárku"? */
static bool
is_cell_apart(const ColumnLine *line, int i)
{
	const Token *token = &line->tokens[i];
	bool goes_on = i + 1 < line->n_tokens && !token[1].is_cell && token[1].gap < SURE_GAP;

	return token->gap >= SURE_GAP && token->is_cell && !(goes_on && number_is_dash(token->text));
}

int
column_first_cell(const ColumnLine *line)
{
	int first = line->n_tokens;

	while (first > 0 && line->tokens[first - 1].is_cell)
		first--;
	/* "Gáivuotna - Kåfjord -    45" */
	if (first > 0 && first + 1 < line->n_tokens && line->tokens[first].gap < SURE_GAP &&
		line->tokens[first + 1].gap >= SURE_GAP && number_is_dash(line->tokens[first].text))
		first++;
	for (int i = 1; i < first; i++)
	{
		if (is_cell_apart(line, i))
			return i;
	}
	return first;
}

bool
column_line_read(ColumnLine *line, Arena *arena)
{
	const char *p = line->text.ptr;
	const char *end = slice_end(line->text);
	Token *tokens = NULL;
	int room = 0;
	int at = 0;
	int gap = 0;
	bool firm = true;

	line->n_tokens = 0;
	while (p < end)
	{
		size_t space = text_space_length(p, end);
		const char *start = p;
		Token *token;

		if (space > 0)
		{
			firm &= is_firm_space(p, space);
			p += space;
			at++;
			gap++;
			continue;
		}
		while (p < end && text_space_length(p, end) == 0)
			p++;
		if (is_per_cent(slice_between(start, p)) && gap <= 1 && line->n_tokens > 0 &&
			tokens[line->n_tokens - 1].is_cell)
		{
			widen_token(&tokens[line->n_tokens - 1], p, ++at);
			gap = 0;
			continue;
		}
		token = next_token(line, &tokens, &room, arena);
		if (token == NULL)
			return false;
		*token = (Token) {.text = slice_between(start, p), .start = at, .gap = gap};
		token->firm = gap == 1 && firm;
		at += count_characters(start, p);
		token->end = at;
		see_token(token);
		gap = 0;
		firm = true;
	}
	line->tokens = tokens;
	line->first_cell = column_first_cell(line);
	return true;
}

bool
column_line_is_foreign(Slice text)
{
	return text.len > COLUMN_LINE_MAX || slice_starts_with(text, "<t") ||
		   (text.len > 0 &&
			(memchr(text.ptr, '\t', text.len) != NULL || memchr(text.ptr, '|', text.len) != NULL));
}

bool
column_line_is_ruler(Slice text)
{
	size_t dashes = 0;

	for (size_t i = 0; i < text.len; i++)
	{
		if (text.ptr[i] == '-' || text.ptr[i] == '=')
			dashes++;
		else if (text.ptr[i] != ' ' && text.ptr[i] != '\f')
			return false;
	}
	return dashes >= (size_t) 2 * RULE_DASHES;
}

/* Skips blanks; how many. */
static int
skip_blanks(const char **p, const char *end)
{
	int n = 0;
	size_t space;

	while (*p < end && (space = text_space_length(*p, end)) > 0)
	{
		*p += space;
		n++;
	}
	return n;
}

/* Skips what is no blank, and is not empty. */
static Slice
take_word(const char **p, const char *end)
{
	const char *start = *p;

	while (*p < end && text_space_length(*p, end) == 0)
		(*p)++;
	return slice_between(start, *p);
}

/* Is a blank beside another one anywhere in the text, as before cells that stand apart? */
static bool
has_gap(Slice text)
{
	const char *end = slice_end(text);
	size_t blanks = 0;
	size_t space;

	for (const char *p = text.ptr; p < end && blanks < SURE_GAP; p += space > 0 ? space : 1)
	{
		space = text_space_length(p, end);
		blanks = space > 0 ? blanks + 1 : 0;
	}
	return blanks == SURE_GAP;
}

LineKind
column_line_kind(Slice text)
{
	const char *p = text.ptr;
	const char *end = slice_end(text);
	int gap = skip_blanks(&p, end);
	bool label = false;
	bool apart = false; /* a wide gap, and cells behind it */
	bool texts = false; /* a wide gap, and words behind it */
	int cells = 0;

	if (p == end)
		return LINE_BLANK;
	if (column_line_is_ruler(text))
		return LINE_RULER;
	if (!has_gap(text))
		return LINE_TEXT;
	for (bool first = true; p < end; first = false)
	{
		Slice word = take_word(&p, end);

		if (is_per_cent(word) && gap <= 1 && cells > 0 && !texts)
			; /* of the number before it; beside texts, "Under 50 %   50-99 %", of a heading */
		else if (cells > 0 && gap < SURE_GAP && slice_is_digits(word))
			cells++; /* "60 06355 125": two numbers that touch are no cell as yet */
		else if (!is_cell(word) || (first && gap < SURE_GAP))
		{
			texts |= !first && gap >= SURE_GAP;
			label |= cells == 0;
			apart = false;
		}
		else
		{
			apart |= gap >= SURE_GAP;
			cells++;
		}
		gap = skip_blanks(&p, end);
	}
	return apart && (label || cells > 1) ? LINE_CELLS : LINE_TEXT;
}

Slice
column_words(const ColumnLine *line, int first, int last)
{
	return slice_between(line->tokens[first].text.ptr, slice_end(line->tokens[last].text));
}

bool
column_is_groups(const ColumnLine *line)
{
	for (int i = 0; i < line->n_tokens; i++)
	{
		if (!line->tokens[i].is_group)
			return false;
	}
	return true;
}

Slice
column_label(const ColumnLine *row)
{
	int n = row->first_cell;

	if (row->label.len > 0)
		return row->label;
	if (n == 0)
		return (Slice) {row->text.ptr, 0};
	/* "Ukjent  Ukjent": what is unknown has no code, and is printed in the column of codes, too. */
	if (n % 2 == 0 && slice_equal(row->tokens[0].text, row->tokens[n / 2].text) &&
		text_same(column_words(row, 0, n / 2 - 1), column_words(row, n / 2, n - 1)))
		n /= 2;
	return column_words(row, 0, n - 1);
}

void
column_set_blank(ColumnLine *row)
{
	for (int column = 0; column < row->n_cells; column++)
		row->cells[column] = stored_cell((Slice) {slice_end(row->text), 0});
}

int
column_place_of(const ColumnLine *line, const char *p)
{
	int i = 0;

	while (i + 1 < line->n_tokens && line->tokens[i + 1].text.ptr <= p)
		i++;
	return line->tokens[i].start + count_characters(line->tokens[i].text.ptr, p);
}

int
column_chunk_end(const ColumnLine *line, int from)
{
	int i = from + 1;

	while (i < line->n_tokens && line->tokens[i].gap < SURE_GAP)
		i++;
	return i;
}

Slice
column_source(Slice text)
{
	const char *p = text.ptr;
	const char *end = slice_end(text);

	while (p < end)
	{
		const char *start = p;
		const char *part_end = p;

		while (p < end)
		{
			const char *word_end;
			int gap;

			(void) take_word(&p, end);
			word_end = p;
			gap = skip_blanks(&p, end);
			part_end = word_end;
			if (gap >= SURE_GAP)
				break;
		}
		if (slice_starts_with(slice_between(start, part_end), "Kilde:"))
			return slice_between(start, part_end);
	}
	return (Slice) {text.ptr, 0};
}

bool
column_text_add(GridBlock *block, int number, Slice line)
{
	Slice text = grid_line_text(line);
	Slice trimmed = text_trim(text);
	Slice source = column_source(trimmed);
	size_t dashes = 0;

	if (trimmed.len == 0)
		return true;
	if (grid_is_rule_cell(trimmed, &dashes) && dashes >= RULE_DASHES)
		return block_add_rule(block, number, text) != NULL;
	if (source.len == 0)
		return block_add_text(block, number, text) != NULL;
	if (source.ptr > trimmed.ptr &&
		block_add_text(block, number, text_trim(slice_between(trimmed.ptr, source.ptr))) == NULL)
		return false;
	if (block_add_text(block, number, source) == NULL)
		return false;
	if (slice_end(source) < slice_end(trimmed))
		return block_add_text(block, number,
							  text_trim(slice_between(slice_end(source), slice_end(trimmed)))) !=
			   NULL;
	return true;
}
