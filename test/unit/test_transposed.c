/*-------------------------------------------------------------------------
 *
 * test_transposed.c
 *	  A table means the same with its rows for columns: each table of the reports,
 *	  and of the synthetic ones, read both ways.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"
#include "text/text.h"
#include "words/titles.h"

/* Most lines and cells of a table here. */
#define ROWS_MAX	512
#define COLUMNS_MAX 64

/* What the cells of a document say, without where they stand, in the order of their text; for free(). */
typedef struct Cells
{
	size_t n;
	char *text[ROWS_MAX * COLUMNS_MAX];
} Cells;

static Cells found;

static bool
take_row(void *context, const ReportTable *table, const ReportRow *row)
{
	(void) context;
	(void) table;
	for (int i = 0; i < row->n_cells; i++)
	{
		Output cell = {0};
		char *what;

		add_cell(&cell, row, &row->cells[i]);
		what = strchr(cell.text, ' ');
		if (what == NULL)
			abort();
		memmove(cell.text, what, strlen(what) + 1);
		found.text[found.n++] = cell.text;
	}
	return true;
}

static int
compare_text(const void *a, const void *b)
{
	return strcmp(*(char *const *) a, *(char *const *) b);
}

static Output
cells_of(const Output *document)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	const ReportSink sink = {.row = take_row};
	Output all = {0};

	found.n = 0;
	check(report_read((Slice) {document->text, document->len}, &source, &sink) == REPORT_OK,
		  "a table is read");
	qsort(found.text, found.n, sizeof(char *), compare_text);
	add_bytes(&all, "", 0);
	for (size_t i = 0; i < found.n; i++)
	{
		addf(&all, "%s", found.text[i]);
		free(found.text[i]);
	}
	return all;
}

/* A table's cells, as printed: lines that follow one another, each with as many tabs. */
typedef struct Block
{
	size_t rows;
	size_t columns;
	Slice cell[ROWS_MAX][COLUMNS_MAX];
} Block;

static Block block;
static int n_blocks; /* read so far */

/* Adds a line; false if the table is not as wide there, or too large. */
static bool
add_line(Slice line)
{
	size_t n = 0;
	Slice rest = line;

	for (;;)
	{
		const char *tab = memchr(rest.ptr, '\t', rest.len);

		if (n == COLUMNS_MAX || block.rows == ROWS_MAX)
			return false;
		block.cell[block.rows][n++] = tab == NULL ? rest : slice_between(rest.ptr, tab);
		if (tab == NULL)
			break;
		rest = slice_between(tab + 1, slice_end(line));
	}
	if (block.rows++ == 0)
		block.columns = n;
	return block.columns == n;
}

static void
add_block(Output *out, bool transposed)
{
	size_t rows = transposed ? block.columns : block.rows;
	size_t columns = transposed ? block.rows : block.columns;

	for (size_t row = 0; row < rows; row++)
	{
		for (size_t column = 0; column < columns; column++)
		{
			addf(out, column > 0 ? "\t" : "");
			add_slice(out, transposed ? block.cell[column][row] : block.cell[row][column]);
		}
		addf(out, "\n");
	}
}

/* Reads the table under the lines of its page both ways. */
static void
check_block(Slice head, const char *what)
{
	Output documents[2] = {{0}, {0}};
	Output cells[2];

	n_blocks++;
	for (int i = 0; i < 2; i++)
	{
		add_slice(&documents[i], head);
		add_block(&documents[i], i == 1);
		cells[i] = cells_of(&documents[i]);
	}
	check(cells[0].len > 0, what);
	check_same_lines(cells[1].text, cells[0].text, what);
	for (int i = 0; i < 2; i++)
	{
		free(documents[i].text);
		free(cells[i].text);
	}
}

static bool
is_title(Slice line)
{
	char buffer[512];
	Slice clean;
	Title title;

	return text_clean_into(line, buffer, sizeof(buffer), &clean) && title_parse(clean, &title);
}

/* The first table of each page of a document, under the lines since its title. */
static void
check_tables(Slice document, const char *name)
{
	LineReader lines;
	Slice line;
	const char *head = NULL;
	const char *begin = NULL;
	bool whole = true;

	block.rows = 0;
	lines_start(&lines, document);
	while (lines_next(&lines, &line))
	{
		if (is_title(line))
			head = line.ptr;
		if (head == NULL)
			continue;
		if (line.len > 0 && memchr(line.ptr, '\t', line.len) != NULL)
		{
			begin = block.rows == 0 ? line.ptr : begin;
			whole = add_line(line) && whole;
			continue;
		}
		if (block.rows == 0)
			continue;
		/* With a row of column headings; after a blank line or a line of text it may go on. */
		if (whole && block.rows > 1 && block.columns > 2 && block.cell[0][0].len == 0)
			check_block(slice_between(head, begin), name);
		block.rows = 0;
		whole = true;
		head = NULL;
	}
}

static void
check_report(const char *path)
{
	Slice document = read_file(path);

	check_tables(document, path);
	free((char *) document.ptr);
}

/* Blanks that say what * can be stand in rows and in columns that no list names. */
static void
check_blanks(void)
{
	check_tables(slice_of("Helt ledige. Kommune. En måned\n"
						  "Juni 2021\n"
						  "\tAntall\tEndring fra i fjor Prosent\n"
						  "1101 Eigersund\t\t\n"
						  "1103 Stavanger\t*\t-20\n"
						  "\n"),
				 "municipalities");
}

/* Tables in the forms of other series, under the lines of a page. */
static const char *const forms[] = {
	/* totals by other names, first and last, and what they are the sums of */
	"\tMenn\tKvinner\nHele landet\t30\t31\nOslo\t10\t11\nViken\t20\t20\n\n",
	"\tMenn\tKvinner\nOslo\t10\t11\nViken\t20\t20\nRiket\t30\t31\n\n",
	"\tMenn\tKvinner\nOslo\t10\t11\nViken\t20\t20\nSamtlige\t30\t31\n\n",
	"\tMenn\tKvinner\nSamtlige\t30\t31\nOslo\t10\t11\nViken\t20\t20\n\n",
	/* blocks under totals, before them and after them */
	"\t2011\t2012\nMenn i alt\t30\t32\nOslo\t10\t12\nViken\t20\t20\n"
	"Kvinner i alt\t70\t74\nOslo\t30\t34\nViken\t40\t40\n\n",
	"\t2011\t2012\nOslo\t10\t12\nViken\t20\t20\nMenn i alt\t30\t32\n"
	"Oslo\t30\t34\nViken\t40\t40\nKvinner i alt\t70\t74\nI alt\t100\t106\n\n",
	"\t2011\t2012\n1101 Eigersund\t10\t12\n1103 Stavanger\t20\t20\nI alt Rogaland\t30\t32\n"
	"5001 Trondheim\t40\t40\nI alt Trøndelag\t40\t40\n\n",
	/* measures and periods beside names */
	"\tMenn Prosent\tKvinner Prosent\nOslo\t1\t2\nViken\t3\t4\n\n",
	"\tMenn 2012\tKvinner 2012\nOslo\t1\t2\nViken\t3\t4\n\n",
	"\tMars 2011 I alt\tMars 2012 I alt\nOslo\t10\t20\nViken\t30\t40\n\n",
	/* marks of footnotes, and codes */
	"\tMenn1)\tKvinner\n1) Oslo\t1\t2\n30 Viken\t3\t4\n1101 Eigersund\t5\t6\n\n",
	/* a month that has lost its name */
	"\tOslo\tViken\n2010\t1\t2\n\t3\t4\n2012\t5\t6\n\n",
};

static void
check_forms(void)
{
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
	{
		Output document = {0};
		int before = n_blocks;

		addf(&document, "Helt ledige. Fylke. En måned\nFylke og kjønn\n2010-2012\n%s", forms[i]);
		check_tables((Slice) {document.text, document.len}, forms[i]);
		check_int(n_blocks, before + 1, forms[i]);
		free(document.text);
	}
}

int
main(void)
{
	check_blanks();
	check_forms();
	for_each_report("test/reports", check_report);
	for_each_report("test/reports/synthetic", check_report);
	check(n_blocks >= 200, "the tables are found");
	return test_result("test_transposed");
}
