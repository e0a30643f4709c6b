/*-------------------------------------------------------------------------
 *
 * test_dialects.c
 *	  The same report in other clothes: whatever its dialect, the same tables and
 *	  cells but for where they are printed.
 *
 * Outputs of real converters are in test/dialects; the five reports and the
 * synthetic ones are rewritten here.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

/* What a report says, without pages, lines and raw text; for free(). */
typedef struct Content
{
	Output out;
} Content;

static bool
take_table(void *context, const ReportTable *table)
{
	add_table(&((Content *) context)->out, table);
	return true;
}

static bool
take_row(void *context, const ReportTable *table, const ReportRow *row)
{
	Content *content = context;

	(void) table;
	for (int i = 0; i < row->n_cells; i++)
	{
		Output cell = {0};
		const char *behind_line;
		char *filler;

		add_cell(&cell, row, &row->cells[i]);
		filler = strstr(cell.text, "NaN blank"); /* what is printed in a blank cell */
		if (filler != NULL)
			memmove(filler, filler + 3, strlen(filler + 3) + 1);
		behind_line = strchr(cell.text, '.');
		addf(&content->out, "%s", behind_line == NULL ? cell.text : behind_line);
		add_slice(&content->out, row->label->text);
		addf(&content->out, " | ");
		add_slice(&content->out, row->cells[i].column->text);
		addf(&content->out, "\n");
		free(cell.text);
	}
	return true;
}

static char *
content_of(Slice document)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Content content = {0};
	const ReportSink sink = {.table = take_table, .row = take_row, .context = &content};

	add_bytes(&content.out, "", 0);
	check(report_read(document, &source, &sink) == REPORT_OK, "a report is read");
	check_int(heap.live, 0, "memory is given back");
	return content.out.text;
}

static void
check_same(const char *expected, Slice document, const char *what)
{
	char *got = content_of(document);

	check_same_lines(got, expected, what);
	free(got);
}

/* ---- outputs of converters ---- */

static int n_converters;

static void
test_converter(const char *path)
{
	char tabs[640];
	Slice document;
	Slice plain;
	char *expected;

	if (strstr(path, ".tab.") != NULL)
		return;
	snprintf(tabs, sizeof(tabs), "%.*s.tab.txt", (int) strcspn(path, "."), path);
	document = read_file(path);
	plain = read_file(tabs);
	expected = content_of(plain);
	check_same(expected, document, path);
	free(expected);
	free((char *) document.ptr);
	free((char *) plain.ptr);
	n_converters++;
}

/* ---- reports rewritten ---- */

/* How a row looks. */
typedef struct Style
{
	const char *name;
	const char *before;
	const char *between;
	const char *behind;
	bool delimiter; /* dashes below the first row of a table */
	bool escapes;	/* a star */
	bool quotes;	/* around a cell with a comma or a quote inside; else around none */
	bool all;		/* around every cell */
	const char *blank;
} Style;

static const Style styles[] = {
	{"pipes around rows", "| ", " | ", " |", true, true, false, false, ""},
	{"pipes without spaces", "|", "|", "|", true, false, false, false, ""},
	{"pipes between cells", "", "| ", "  ", true, false, false, false, ""},
	{"pipes without dashes", "", " | ", "", false, false, false, false, ""},
	{"semicolons", "", ";", "", false, false, false, false, ""},
	{"semicolons and CR LF", "", ";", "\r", false, false, false, false, ""},
	{"commas", "", ",", "", false, false, true, false, ""},
	{"commas, all in quotes", "", ",", "", false, false, true, true, ""},
	{"tabs, all in quotes", "", "\t", "", false, false, true, true, ""},
	{"pipes around NaN", "| ", " | ", " |", true, false, false, false, "NaN"},
};

static void
add_cell_text(Output *out, const Style *style, Slice cell)
{
	bool quoted = style->quotes && (style->all || memchr(cell.ptr, ',', cell.len) != NULL ||
									memchr(cell.ptr, '"', cell.len) != NULL);

	if (quoted)
		addf(out, "\"");
	if (style->escapes && slice_is(cell, "*"))
		addf(out, "\\*");
	if (cell.len == 0)
		addf(out, "%s", style->blank);
	for (size_t i = 0; i < cell.len && !(style->escapes && slice_is(cell, "*")); i++)
		addf(out, style->quotes && cell.ptr[i] == '"' ? "\"\"" : "%c", cell.ptr[i]);
	if (quoted)
		addf(out, "\"");
}

/* A line of the report, which has tabs, in other clothes. */
static void
add_row(Output *out, const Style *style, Slice line, bool first)
{
	int n = 1;
	Slice rest = line;

	addf(out, "%s", style->before);
	for (;;)
	{
		const char *tab = rest.len == 0 ? NULL : memchr(rest.ptr, '\t', rest.len);

		add_cell_text(out, style, tab == NULL ? rest : slice_between(rest.ptr, tab));
		if (tab == NULL)
			break;
		addf(out, "%s", style->between);
		rest = slice_between(tab + 1, slice_end(line));
		n++;
	}
	addf(out, "%s\n", style->behind);
	if (!first || !style->delimiter)
		return;
	for (int i = 0; i < n; i++)
		addf(out, "%s---", i == 0 && style->before[0] == '\0' ? "" : "|");
	addf(out, "%s\n", style->before[0] == '\0' ? "" : "|");
}

static Output
rewritten(Slice document, const Style *style)
{
	Output out = {0};
	LineReader lines;
	Slice line;
	bool in_table = false;

	lines_start(&lines, document);
	while (lines_next(&lines, &line))
	{
		bool is_row = line.len > 0 && memchr(line.ptr, '\t', line.len) != NULL;

		if (is_row)
			add_row(&out, style, line, !in_table);
		else
		{
			add_slice(&out, line);
			addf(&out, "\n");
		}
		in_table = is_row;
	}
	return out;
}

static void
test_rewritten(const char *path)
{
	Slice document = read_file(path);
	char *expected = content_of(document);

	for (size_t i = 0; i < sizeof(styles) / sizeof(styles[0]); i++)
	{
		Output other = rewritten(document, &styles[i]);
		char what[640];

		snprintf(what, sizeof(what), "%s, %s", path, styles[i].name);
		check_same(expected, (Slice) {other.text, other.len}, what);
		free(other.text);
	}
	free(expected);
	free((char *) document.ptr);
}

int
main(void)
{
	for_each_report("test/dialects", test_converter);
	check(n_converters >= 46, "the converters' outputs are there");
	for_each_report("test/reports", test_rewritten);
	for_each_report("test/reports/synthetic", test_rewritten);
	return test_result("test_dialects");
}
