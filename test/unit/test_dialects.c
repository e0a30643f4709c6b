/*-------------------------------------------------------------------------
 *
 * test_dialects.c
 *	  The same report in every dialect gives the same tables and cells, apart from their
 *	  places.
 *
 * Outputs of real converters are in test/dialects; test/dialects/dress writes the five
 * reports and the synthetic ones anew.
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

/* ---- text that has lost what sets cells apart ---- */

static int
compare_lines(const void *a, const void *b)
{
	return strcmp(*(char *const *) a, *(char *const *) b);
}

/* The lines of the text that are cells and no tables, sorted; cuts the text up. */
static size_t
sorted_cells(char *text, char ***cells)
{
	size_t n = 0;

	*cells = malloc((strlen(text) / 2 + 1) * sizeof(char *)); /* a line has an end, and more */
	if (*cells == NULL)
		abort();
	for (char *line = strtok(text, "\n"); line != NULL; line = strtok(NULL, "\n"))
	{
		if (line[0] != '.' || strstr(line, " invalid") != NULL)
			continue;
		(*cells)[n++] = line;
	}
	qsort(*cells, n, sizeof(char *), compare_lines);
	return n;
}

/* What is read is right, each cell of it, and is at least as much as that, in per cent; cuts expected up. */
static void
check_part(char *expected, Slice document, int least, const char *what)
{
	char *got = content_of(document);
	char **cells;
	char **wanted;
	size_t n_wanted = sorted_cells(expected, &wanted);
	size_t n = sorted_cells(got, &cells);
	size_t at = 0;
	size_t right = 0;

	for (size_t i = 0; i < n; i++)
	{
		while (at < n_wanted && strcmp(wanted[at], cells[i]) < 0)
			at++;
		if (at < n_wanted && strcmp(wanted[at], cells[i]) == 0)
		{
			at++;
			right++;
		}
		else if (right == i)
			printf("  wrong in %s: %s\n", what, cells[i]);
	}
	check(right == n, what);
	check(right * 100 >= n_wanted * (size_t) least, what);
	printf("%s: %zu of %zu cells\n", what, right, n_wanted);
	free(cells);
	free(wanted);
	free(got);
}

/* ---- reports in other clothes ---- */

static int n_dressed;

/* Is it a report written anew as text whose columns stand apart by blanks, or by nothing? */
static bool
is_without_marks(const char *path)
{
	return strstr(path, "/dressed/") != NULL &&
		   (strstr(path, ".columns.") != NULL || strstr(path, ".flow.") != NULL ||
			strstr(path, ".lines.") != NULL);
}

/* Those are asked of two reports, which are time series without blanks. */
static bool
is_asked(const char *path)
{
	return !is_without_marks(path) || strstr(path, "/2021-") != NULL ||
		   strstr(path, "/2022-") != NULL;
}

/* How much of it must be read at least, in per cent, where the text has lost something. */
static int
least_of(const char *path)
{
	if (!is_without_marks(path))
		return 100;
	return strstr(path, "glued") != NULL ? 50 : 95;
}

/* A document, FOLDER/REPORT.DIALECT.WRITER.txt, beside the report with tabs, FOLDER/REPORT.tab.txt. */
static void
test_dressed(const char *path)
{
	const char *name = strrchr(path, '/') + 1;
	char tabs[640];
	Slice document;
	Slice plain;
	char *expected;
	int least;

	if (strstr(path, ".tab.") != NULL || !is_asked(path))
		return;
	snprintf(tabs, sizeof(tabs), "%.*s%.*s.tab.txt", (int) (name - path), path,
			 (int) strcspn(name, "."), name);
	document = read_file(path);
	plain = read_file(tabs);
	expected = content_of(plain);
	least = least_of(path);
	if (least == 100)
		check_same(expected, document, path);
	else
		check_part(expected, document, least, path);
	free(expected);
	free((char *) document.ptr);
	free((char *) plain.ptr);
	n_dressed++;
}

int
main(void)
{
	for_each_report("test/dialects", test_dressed);
	check(n_dressed >= 50, "the outputs of converters are there");
	n_dressed = 0;
	for_each_report("test/unit/build/dressed", test_dressed);
	check(n_dressed >= 150, "reports in other clothes are there");
	return test_result("test_dialects");
}
