/*-------------------------------------------------------------------------
 *
 * document.c
 *	  A report as the sweep sees it.
 *
 *-------------------------------------------------------------------------
 */
#include "document.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static void *
take(Arena *arena, size_t size)
{
	void *memory = arena_alloc(arena, size);

	if (memory == NULL)
		abort();
	return memory;
}

static void *
get(void *context, size_t size)
{
	(void) context;
	return malloc(size);
}

static void
give_back(void *context, void *memory)
{
	(void) context;
	free(memory);
}

const MemorySource *
plain_memory(void)
{
	static const MemorySource source = {get, give_back, NULL, NULL};

	return &source;
}

Slice
file_read(const char *path)
{
	FILE *file = fopen(path, "rb");
	char *text;
	long size;

	if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0)
	{
		perror(path);
		exit(1);
	}
	rewind(file);
	text = malloc((size_t) size + 1);
	if (text == NULL || fread(text, 1, (size_t) size, file) != (size_t) size)
		abort();
	fclose(file);
	return (Slice) {text, (size_t) size};
}

const char *
text_printf(Arena *arena, const char *format, ...)
{
	char piece[4096];
	va_list arguments;
	int len;
	char *text;

	va_start(arguments, format);
	len = vsnprintf(piece, sizeof(piece), format, arguments);
	va_end(arguments);
	if (len < 0 || (size_t) len >= sizeof(piece))
		abort();
	text = take(arena, (size_t) len + 1);
	memcpy(text, piece, (size_t) len + 1);
	return text;
}

void
file_write(Arena *arena, const char *folder, const char *name, Slice text)
{
	FILE *out;

	if (folder == NULL)
		return;
	out = fopen(text_printf(arena, "%s/%s.txt", folder, name), "wb");
	if (out == NULL || fwrite(text.ptr, 1, text.len, out) != text.len)
		abort();
	fclose(out);
}

void
lines_add(Arena *arena, Lines *lines, const char *text)
{
	if (lines->room == 0)
	{
		lines->room = LINES_MAX;
		lines->text = take(arena, sizeof(char *) * LINES_MAX);
	}
	if ((size_t) lines->n == lines->room)
		abort();
	lines->text[lines->n++] = text;
}

Row *
row_add(Arena *arena, Table *table, int n)
{
	Row *row;

	if (table->room == 0)
	{
		table->room = ROWS_MAX;
		table->rows = take(arena, sizeof(Row) * ROWS_MAX);
	}
	if ((size_t) table->n_rows == table->room)
		abort();
	row = &table->rows[table->n_rows++];
	row->n = n;
	row->cells = take(arena, sizeof(char *) * (size_t) (n > 0 ? n : 1));
	for (int i = 0; i < n; i++)
		row->cells[i] = "";
	return row;
}

const char *
lines_joined(Arena *arena, const Lines *lines)
{
	const char *text = "";

	for (int i = 0; i < lines->n; i++)
		text = i == 0 ? lines->text[i] : text_printf(arena, "%s %s", text, lines->text[i]);
	return text;
}

/* ---- reading ---- */

/* A line as cells, blanks and markup around them gone. */
typedef struct Line
{
	const char *cells[CELLS_MAX];
	int n;		  /* 0: a blank line */
	int n_filled; /* cells with something in them */
	int filled;	  /* the last of these */
	int number;
} Line;

/* A cell's text, without markup of headings and bold type. */
static const char *
cell_text(Arena *arena, const char *start, const char *end)
{
	char *text = take(arena, (size_t) (end - start) + 1);
	size_t len = 0;

	while (start < end && (*start == '#' || isspace((unsigned char) *start)))
		start++;
	while (start < end)
	{
		if (end - start >= 3 && memcmp(start, "<b>", 3) == 0)
			start += 3;
		else if (end - start >= 4 && memcmp(start, "</b>", 4) == 0)
			start += 4;
		else
			text[len++] = *start++;
	}
	while (len > 0 && isspace((unsigned char) text[len - 1]))
		len--;
	text[len] = '\0';
	return text;
}

static void
line_read(Arena *arena, Line *line, const char *start, const char *end, bool skip_column)
{
	line->n = line->n_filled = 0;
	if (skip_column && start < end && *start == '\t')
		start++;
	while (start <= end)
	{
		const char *tab = memchr(start, '\t', (size_t) (end - start));

		if (tab == NULL)
			tab = end;
		if (line->n == CELLS_MAX)
			abort();
		line->cells[line->n] = cell_text(arena, start, tab);
		if (line->cells[line->n][0] != '\0')
		{
			line->n_filled++;
			line->filled = line->n;
		}
		line->n++;
		start = tab + 1;
	}
	/* "Kilde: NAV" stands beside the title, or alone. */
	for (int i = 0; i < line->n && line->n_filled > 0; i++)
	{
		if (strcmp(line->cells[i], "Kilde: NAV") == 0)
		{
			line->cells[i] = "";
			line->n_filled--;
		}
	}
	if (line->n_filled == 0)
		line->n = 0;
}

/* A line of text, and no row. */
static bool
is_text(const Line *line)
{
	return line->n_filled == 1 && line->filled == line->n - 1;
}

static bool
is_period(const char *text)
{
	static const char *const months[] = {"januar",	  "februar", "mars",	 "april",
										 "mai",		  "juni",	 "juli",	 "august",
										 "september", "oktober", "november", "desember"};
	const char *year = strstr(text, "20");

	if (year == NULL || strlen(text) > 40 || strchr(text, '.') != NULL)
		return false;
	for (size_t i = 0; i < sizeof(months) / sizeof(*months); i++)
	{
		const char *month = strstr(text, months[i] + 1);

		if (month != NULL && month - text == 1 && tolower((unsigned char) *text) == *months[i])
			return isdigit((unsigned char) year[2]) && isdigit((unsigned char) year[3]);
	}
	return false;
}

/* Sets what stands over a table from the lines of text before it. */
static void
set_headings(Document *document, Table *table, Lines *above, const char *title)
{
	Arena *arena = document->arena;
	int period = -1;
	int first = 0;

	for (int i = 0; i < above->n; i++)
	{
		if (is_period(above->text[i]))
			period = i;
	}
	/* What stands before the last title, or on a first page before the last period, is no heading. */
	for (int i = 0; i < above->n; i++)
	{
		if (title != NULL && strcmp(above->text[i], title) == 0 && (i < period || period < 0))
			first = i;
		else if (document->n_tables == 1 && strcmp(above->text[i], "Om tabellene") == 0 &&
				 i == first + 1)
			first = period;
	}
	for (int i = 0; i < first; i++)
		lines_add(arena, &document->before, above->text[i]);
	for (int i = first; i < above->n; i++)
	{
		if (title != NULL && strcmp(above->text[i], title) == 0)
			table->title = above->text[i];
		else if (i == period)
			table->period = above->text[i];
		else
			lines_add(arena, i < period ? &table->section : &table->stratum, above->text[i]);
	}
	above->n = 0;
}

/* Drops columns without a heading and without cells; code and name are put into one. */
static void
tidy(Arena *arena, Table *table)
{
	int width = 0;

	if (table->n_headings == 0)
		return;
	for (int r = 0; r < table->n_rows; r++)
		width = table->rows[r].n > width ? table->rows[r].n : width;
	for (int c = width - 1; c > 0; c--)
	{
		bool no_heading = true;
		bool no_cell = true;

		for (int r = 0; r < table->n_rows; r++)
		{
			const Row *row = &table->rows[r];

			if (row->n > 1 && c < row->n && row->cells[c][0] != '\0')
				*(r < table->n_headings ? &no_heading : &no_cell) = false;
		}
		if (!no_heading || (!no_cell && c > 1))
			continue;
		for (int r = 0; r < table->n_rows; r++)
		{
			Row *row = &table->rows[r];

			if (c >= row->n)
				continue;
			if (row->cells[c][0] != '\0')
				row->cells[0] =
					row->cells[0][0] == '\0' || strcmp(row->cells[0], row->cells[c]) == 0
						? row->cells[c]
						: text_printf(arena, "%s %s", row->cells[0], row->cells[c]);
			for (int i = c; i + 1 < row->n; i++)
				row->cells[i] = row->cells[i + 1];
			row->n--;
		}
	}
	table->plain =
		table->n_headings == 1 && table->n_rows > 1 && table->rows[0].cells[0][0] == '\0';
	for (int r = 1; r < table->n_rows; r++)
		table->plain = table->plain && table->rows[r].n == table->rows[0].n;
}

static bool
same_heading(Arena *arena, const Table *a, const Table *b)
{
	return strcmp(lines_joined(arena, &a->section), lines_joined(arena, &b->section)) == 0 &&
		   strcmp(lines_joined(arena, &a->stratum), lines_joined(arena, &b->stratum)) == 0;
}

static Table *
table_add(Document *document, Lines *above, const char *title)
{
	Table *table = &document->tables[document->n_tables];

	if (document->n_tables == TABLES_MAX)
		abort();
	memset(table, 0, sizeof(*table));
	table->source = table->source_end = document->n_tables++;
	set_headings(document, table, above, title);
	return table;
}

/* Is the line a row of headings: without a label, and over a row of numbers? */
static bool
is_heading(const Line *lines, int n, int i)
{
	if (lines[i].n == 0 || lines[i].cells[0][0] != '\0')
		return false;
	for (int c = 1; c < lines[i].n; c++)
	{
		const char *cell = lines[i].cells[c];

		if (cell[0] != '\0' && cell[strspn(cell, "0123456789 -.,*")] == '\0')
			return false;
	}
	if (strcmp(lines[i].cells[lines[i].filled], "Januar") == 0)
		return true;
	while (++i < n && lines[i].n == 0)
		;
	return i < n && lines[i].n_filled > 1;
}

static bool
has_title(const Lines *lines, const char *title)
{
	for (int i = 0; i < lines->n; i++)
	{
		if (is_period(lines->text[i]) || (title != NULL && strcmp(lines->text[i], title) == 0))
			return true;
	}
	return false;
}

static void
take_lines(Document *document, const Line *lines, int n)
{
	Arena *arena = document->arena;
	Lines above = {NULL, 0, 0};
	const char *title = NULL;
	Table *table = NULL;

	for (int i = 0; i < n; i++)
	{
		const Line *line = &lines[i];
		bool heading = is_heading(lines, n, i);
		bool inside = table != NULL && table->last_line == line->number - 1 && above.n == 0;
		Row *row;

		if (line->n == 0)
			continue;
		if (!heading && is_text(line) &&
			!(inside && i + 1 < n && lines[i + 1].n > 0 && !is_text(&lines[i + 1]) &&
			  !is_heading(lines, n, i + 1)))
		{
			if (title == NULL)
				title = line->cells[line->filled];
			lines_add(arena, &above, line->cells[line->filled]);
			if (above.n == 1 || strcmp(line->cells[line->filled], title) == 0)
				document->room = (size_t) line->number; /* where the headings begin */
			continue;
		}
		/* Lines of text over a row that is none of headings are labels in a table. */
		if (table != NULL && !heading && above.n > 0 && !has_title(&above, title))
		{
			for (int l = 0; l < above.n; l++)
				row_add(arena, table, 1)->cells[0] = above.text[l];
			above.n = 0;
		}
		if (table == NULL || above.n > 0 || (heading && table->n_rows > table->n_headings))
		{
			bool headed = above.n > 0;

			table = table_add(document, &above, title);
			table->first_line = headed ? (int) document->room : line->number;
		}
		row = row_add(arena, table, line->n);
		memcpy(row->cells, line->cells, sizeof(char *) * (size_t) line->n);
		table->n_headings += heading;
		table->last_line = line->number;
	}
	document->after = above;
}

Document
document_read(Arena *arena, Slice text)
{
	Document document = {.arena = arena};
	const char *end = text.ptr + text.len;
	Line *lines;
	int n = 0;
	int tabs = 0;
	int first = 0;

	document.tables = take(arena, sizeof(Table) * TABLES_MAX);
	for (const char *p = text.ptr; p < end; p++)
		n += *p == '\n';
	lines = take(arena, sizeof(Line) * (size_t) (n + 1));
	for (const char *p = text.ptr; p < end; p++)
	{
		bool starts = p == text.ptr || p[-1] == '\n';

		first += starts && *p == '\t';
		tabs += starts && *p != '\n' && *p != '\f' && *p != '\r';
	}
	n = 0;
	for (const char *p = text.ptr; p < end;)
	{
		const char *next = memchr(p, '\n', (size_t) (end - p));

		if (next == NULL)
			next = end;
		line_read(arena, &lines[n], p, next, first == tabs);
		lines[n].number = n + 1;
		n++;
		p = next + 1;
	}
	take_lines(&document, lines, n);
	for (int i = 0; i < document.n_tables; i++)
	{
		tidy(arena, &document.tables[i]);
		document.tables[i].whole = true;
		document.tables[i].part_of = i;
	}
	for (int i = 1; i < document.n_tables; i++)
	{
		if (!same_heading(arena, &document.tables[i - 1], &document.tables[i]))
			continue;
		document.tables[i - 1].whole = document.tables[i].whole = false;
		document.tables[i].part_of = document.tables[i - 1].part_of;
	}
	return document;
}

static Lines
lines_copy(Arena *arena, const Lines *from)
{
	Lines copy = {NULL, 0, 0};

	for (int i = 0; i < from->n; i++)
		lines_add(arena, &copy, from->text[i]);
	return copy;
}

Document
document_copy(Arena *arena, const Document *document)
{
	Document copy = *document;

	copy.arena = arena;
	copy.before = lines_copy(arena, &document->before);
	copy.after = lines_copy(arena, &document->after);
	copy.tables = take(arena, sizeof(Table) * TABLES_MAX);
	for (int i = 0; i < document->n_tables; i++)
	{
		const Table *from = &document->tables[i];
		Table *table = &copy.tables[i];

		*table = *from;
		table->rows = NULL;
		table->n_rows = 0;
		table->room = 0;
		for (int r = 0; r < from->n_rows; r++)
			memcpy(row_add(arena, table, from->rows[r].n)->cells, from->rows[r].cells,
				   sizeof(char *) * (size_t) from->rows[r].n);
		table->section = lines_copy(arena, &from->section);
		table->stratum = lines_copy(arena, &from->stratum);
	}
	return copy;
}

/* ---- writing ---- */

typedef struct Writer
{
	char *text;
	size_t len;
	size_t room;
	int line; /* the one being written, from 1 */
	Form form;
	bool empty_column;
} Writer;

static void
put(Writer *writer, const char *text)
{
	size_t len = strlen(text);

	if (writer->len + len > writer->room)
		abort();
	memcpy(writer->text + writer->len, text, len);
	writer->len += len;
}

static void
put_line(Writer *writer, const char *text)
{
	if (writer->empty_column && text[0] != '\0')
		put(writer, "\t");
	put(writer, text);
	put(writer, "\n");
	writer->line++;
}

int
text_width(const char *text)
{
	int n = 0;

	for (; *text != '\0'; text++)
		n += ((unsigned char) *text & 0xC0) != 0x80;
	return n;
}

static void
put_blanks(Writer *writer, int n)
{
	while (n-- > 0)
		put(writer, " ");
}

/* The cell of a column that is so wide: the first stands on the left, the others on the right. */
static void
put_in_column(Writer *writer, const char *cell, int column, int width)
{
	int blanks = width - text_width(cell);

	if (column > 0)
		put_blanks(writer, 2 + blanks);
	put(writer, cell);
	if (column == 0)
		put_blanks(writer, blanks);
}

static void
put_row(Writer *writer, const Row *row, const int *widths)
{
	static const char *const between[] = {"\t", ";", " | ", ""};

	put(writer, writer->form == FORM_PIPES ? "| " : writer->empty_column ? "\t" : "");
	for (int i = 0; i < row->n; i++)
	{
		put(writer, i > 0 ? between[writer->form] : "");
		if (writer->form == FORM_COLUMNS)
			put_in_column(writer, row->cells[i], i, widths[i]);
		else
			put(writer, row->cells[i]);
	}
	put(writer, writer->form == FORM_PIPES ? " |\n" : "\n");
	writer->line++;
}

/* Has the row nothing but dashes? Text in columns has rulers instead, each as wide as its column. */
static bool
is_dashes(const Row *row)
{
	for (int i = 0; i < row->n; i++)
	{
		if (row->cells[i][strspn(row->cells[i], "-")] != '\0')
			return false;
	}
	return true;
}

/* The widest cell of each column. */
static void
measure_columns(const Table *table, int widths[CELLS_MAX])
{
	memset(widths, 0, sizeof(int) * CELLS_MAX);
	for (int r = 0; r < table->n_rows; r++)
	{
		for (int c = 0; c < table->rows[r].n; c++)
		{
			int width = text_width(table->rows[r].cells[c]);

			widths[c] = width > widths[c] ? width : widths[c];
		}
	}
}

static void
put_rows(Writer *writer, const Table *table)
{
	int widths[CELLS_MAX];

	measure_columns(table, widths);
	for (int i = 0; i < table->n_rows; i++)
	{
		if (writer->form == FORM_COLUMNS && is_dashes(&table->rows[i]))
			continue;
		put_row(writer, &table->rows[i], widths);
		/* Pipes have a line of dashes below the first row. */
		if (i == 0 && writer->form == FORM_PIPES)
		{
			for (int c = 0; c < table->rows[i].n; c++)
				put(writer, "|---");
			put_line(writer, "|");
		}
	}
}

static void
put_table(Writer *writer, Table *table)
{
	if (table->title != NULL || table->period != NULL)
		put_line(writer, ""), put_line(writer, "");
	put_line(writer, "");
	table->first_line = writer->line;
	if (table->title != NULL)
		put_line(writer, table->title), put_line(writer, "");
	for (int i = 0; i < table->section.n; i++)
		put_line(writer, table->section.text[i]);
	if (table->section.n > 0)
		put_line(writer, "");
	if (table->period != NULL)
		put_line(writer, table->period), put_line(writer, "");
	for (int i = 0; i < table->stratum.n; i++)
		put_line(writer, table->stratum.text[i]);
	if (table->stratum.n > 0)
		put_line(writer, "");
	put_rows(writer, table);
	table->last_line = writer->line - 1;
}

Slice
document_write(Document *document, int number)
{
	Writer writer = {.line = 1,
					 .room = 1 << 20,
					 .form = document->form,
					 .empty_column = document->form == FORM_TABS && document->empty_column};

	writer.text = take(document->arena, writer.room);
	for (int i = 0; i < document->before.n; i++)
		put_line(&writer, document->before.text[i]), put_line(&writer, "");
	for (int i = 0; i < document->n_tables; i++)
	{
		if (document->tables[i].document == number && !document->tables[i].dropped)
			put_table(&writer, &document->tables[i]);
	}
	if (document->after.n > 0)
		put_line(&writer, "");
	for (int i = 0; i < document->after.n; i++)
		put_line(&writer, document->after.text[i]);
	return (Slice) {writer.text, writer.len};
}
