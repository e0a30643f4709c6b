/*-------------------------------------------------------------------------
 *
 * joined.c
 *	  CSV and Markdown in which a converter has put several cells into one, as Tabula and
 *	  MarkItDown do where they see no gap between two columns.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/joined.h"

#include <string.h>

#include "grid/grid.h"
#include "text/ascii.h"
#include "text/text.h"

/* Lines with delimiters that are looked at, and how many show the kind of the document. */
#define SAMPLE_LINES 300
#define ENOUGH_LINES 3

/* Of so many rows with numbers one must have joined cells. */
#define ROWS_PER_JOINED 10

/* Documents are looked into with each of these. */
static const char delimiters[] = ",;\t|";

/* A line of CSV, or of Markdown. */
typedef struct JoinedLine
{
	size_t n_delimiters;
	size_t n_cells; /* that are not empty */
	bool
		is_csv; /* an empty cell, or a quote beside a delimiter: no prose has these, and any row of Markdown */
	bool is_numeric; /* nothing but numbers stands after the first cell that is not empty */
	bool has_joined; /* several numbers in one cell */
} JoinedLine;

/* Where the cell that begins at p ends: at the delimiter outside quotes, or the line's end. */
static const char *
cell_end(const char *p, const char *end, char delimiter)
{
	bool quoted = false;

	for (; p < end && (quoted || *p != delimiter); p++)
		quoted = quoted != (*p == '"');
	return p;
}

/* Takes the next word off the text; false if none is left. */
static bool
next_word(Slice *text, Slice *word)
{
	size_t n = 0;

	*text = text_trim(*text);
	if (text->len == 0)
		return false;
	while (n < text->len && text_space_length(text->ptr + n, slice_end(*text)) == 0)
		n++;
	*word = (Slice) {text->ptr, n};
	*text = (Slice) {text->ptr + n, text->len - n};
	return true;
}

/* Is the word a number, a group of digits of one, or a sign of suppression? */
static bool
is_number_word(Slice word)
{
	size_t digits = 0;

	for (size_t i = 0; i < word.len; i++)
	{
		digits += is_digit(word.ptr[i]);
		if (!is_digit(word.ptr[i]) && strchr("-*.,%", word.ptr[i]) == NULL)
			return false;
	}
	return digits > 0 || slice_is(word, "*");
}

/* How many numbers the text has at least, up to its end; *words tells whether others stand before them. */
static size_t
count_numbers(Slice text, bool *words)
{
	size_t numbers = 0;
	Slice word;

	*words = false;
	while (next_word(&text, &word))
	{
		if (!is_number_word(word))
		{
			*words = true;
			numbers = 0;
		}
		else if (numbers == 0 || !number_is_group(word))
			numbers++;
	}
	return numbers;
}

static Slice
without_quotes(Slice cell)
{
	cell = text_trim(cell);
	if (cell.len > 1 && cell.ptr[0] == '"' && slice_end(cell)[-1] == '"')
		cell = (Slice) {cell.ptr + 1, cell.len - 2};
	return text_trim(cell);
}

/* Is the cell a single number, whatever its markup? */
static bool
is_one_number(Slice cell)
{
	Number number;

	return number_read(cell, &number) != CELL_INVALID;
}

static void
look_at_line(Slice line, char delimiter, JoinedLine *found)
{
	const char *p = line.ptr;

	*found = (JoinedLine) {.is_numeric = true};
	for (;; p++)
	{
		const char *stop = cell_end(p, slice_end(line), delimiter);
		Slice text = slice_between(p, stop);
		Slice cell = without_quotes(text);
		bool words;
		size_t numbers = count_numbers(cell, &words);

		found->is_csv |= stop < slice_end(line) && (cell.len == 0 || stop[-1] == '"');
		found->n_cells += cell.len > 0;
		found->is_numeric &= found->n_cells < 2 || !words;
		found->has_joined |= numbers > 1 && !is_one_number(cell);
		if (stop == slice_end(line))
			return;
		p = stop;
		found->n_delimiters++;
	}
}

/* A row of numbers some of which share a cell. */
static bool
is_joined(const JoinedLine *line)
{
	return line->n_delimiters > 0 && line->is_numeric && line->has_joined;
}

/* Is the document CSV with this delimiter, and are cells joined in its rows? */
static bool
has_joined_rows(Slice document, char delimiter, const MemorySource *source)
{
	size_t sampled = 0;
	size_t csv = 0;
	size_t rows = 0;
	size_t joined = 0;
	LineReader lines;
	Slice line;

	lines_start(&lines, document);
	for (int n = 0; n < 2 * SAMPLE_LINES && sampled < SAMPLE_LINES && lines_next(&lines, &line);
		 n++)
	{
		JoinedLine found;

		source_poll(source);
		if (line.len == 0 || memchr(line.ptr, delimiter, line.len) == NULL ||
			(delimiter == '\t' && memchr(line.ptr, '"', line.len) == NULL))
			continue; /* no cell between tabs but those of Tabula has quotes */
		look_at_line(line, delimiter, &found);
		sampled++;
		csv += found.is_csv;
		rows += found.n_cells > 1 && found.is_numeric;
		joined += is_joined(&found);
	}
	return csv >= ENOUGH_LINES && joined >= ENOUGH_LINES && joined * ROWS_PER_JOINED >= rows;
}

/* "|---|---:|": the dashes below the first row of Markdown. */
static bool
is_dashes(Slice line)
{
	size_t dashes = 0;

	return line.len > 0 && line.ptr[0] == '|' && grid_count_dashes(line, &dashes) && dashes > 0;
}

/*
 * Copies the document, with one blank in place of the delimiters and quotes between two
 * cells, and none at the ends of lines. Returns the end of the copy.
 */
static char *
copy_flowed(char *copy, Slice document, char delimiter, const MemorySource *source)
{
	LineReader lines;
	Slice line;

	lines_start(&lines, document);
	while (lines_next(&lines, &line))
	{
		const char *start = copy;
		bool quoted = false;

		source_poll(source);
		if (delimiter == '|' && is_dashes(line))
			line.len = 0;
		for (size_t i = 0; i < line.len; i++)
		{
			char c = line.ptr[i];
			bool is_quote = c == '"' && delimiter != '|';

			if (is_quote)
				quoted = !quoted;
			if (c != ' ' && !is_quote && (c != delimiter || quoted))
				*copy++ = c;
			else if (copy > start && copy[-1] != ' ')
				*copy++ = ' ';
		}
		while (copy > start && copy[-1] == ' ')
			copy--;
		if (lines.position > slice_end(line))
			*copy++ = lines.line_end;
	}
	return copy;
}

bool
joined_cells_flow(Slice document, Arena *arena, Slice *flowed)
{
	*flowed = document;
	for (const char *delimiter = delimiters; *delimiter != '\0'; delimiter++)
	{
		char *copy;

		if (document.len == 0 || !has_joined_rows(document, *delimiter, arena->source))
			continue;
		copy = arena_alloc(arena, document.len);
		if (copy == NULL)
			return false;
		*flowed = slice_between(copy, copy_flowed(copy, document, *delimiter, arena->source));
		return true;
	}
	return true;
}
