/*-------------------------------------------------------------------------
 *
 * test_report.c
 *	  Whole documents: the five reports, the same in other forms, documents cut
 *	  anywhere, and odd shapes.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#define TITLE  "Deltakere i arbeidsrettede tiltak. Tiltak. En måned\n"
#define HEAD   TITLE "Tiltak\nNovember 2013\n\tAntall\n"
#define STRIDE 10007 /* bytes from one cut of a report to the next */

/* What a reading counts. */
typedef struct Tally
{
	long tables;
	long rows;
	long cells;
	long by_status[CELL_INVALID + 1];
	long diagnostics;
	int last_line;
	bool bad; /* something came in the wrong order or with impossible values */
	ReportSummary summary;
} Tally;

static bool
tally_table(void *context, const ReportTable *table)
{
	Tally *tally = context;

	tally->tables++;
	tally->bad = tally->bad || table->number != tally->tables || table->n_rows == 0;
	return true;
}

/* Touches every byte that is handed out, so that the sanitizer sees it. */
static size_t
touch(Slice text)
{
	size_t sum = 0;

	for (size_t i = 0; i < text.len; i++)
		sum += (unsigned char) text.ptr[i];
	return sum;
}

static bool
tally_row(void *context, const ReportTable *table, const ReportRow *row)
{
	Tally *tally = context;

	tally->rows++;
	tally->bad = tally->bad || row->n_cells > table->n_columns || row->line <= tally->last_line;
	tally->last_line = row->line;
	for (int i = 0; i < row->n_cells; i++)
	{
		const ReportCell *cell = &row->cells[i];

		tally->cells++;
		tally->by_status[cell->printed.status]++;
		tally->bad = tally->bad || (cell->has_bounds && cell->lower > cell->upper) ||
					 (cell->has_period && cell->period.from >= cell->period.to) ||
					 (cell->has_value && !cell->has_bounds);
		for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
		{
			const Member *name = report_cell_name(row, cell, dimension);

			tally->bad = tally->bad ||
						 (name != NULL && (name->dimension != dimension || touch(name->text) == 0));
		}
		touch(cell->printed.raw);
		touch(cell->measure);
	}
	return true;
}

static bool
tally_diagnostic(void *context, const Diagnostic *diagnostic)
{
	Tally *tally = context;
	char message[512];

	diagnostic_message(diagnostic, message, sizeof(message));
	touch(diagnostic->fragment);
	tally->diagnostics++;
	return true;
}

static bool
tally_report(void *context, const ReportSummary *summary)
{
	((Tally *) context)->summary = *summary;
	return true;
}

/* Reads a document from a copy of its very length, and counts. */
static Tally
read_tally(Slice document, const char *what)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Tally tally = {0};
	const ReportSink sink = {.table = tally_table,
							 .row = tally_row,
							 .diagnostic = tally_diagnostic,
							 .report = tally_report,
							 .context = &tally};
	char *copy = malloc(document.len > 0 ? document.len : 1);

	memcpy(copy, document.ptr, document.len);
	check_int(report_read((Slice) {copy, document.len}, &source, &sink), REPORT_OK, what);
	check_int(heap.live, 0, what);
	check(!tally.bad, what);
	free(copy);
	tally.summary.title = tally.summary.statute = (Slice) {NULL, 0};
	return tally;
}

/* The counts of the five reports, as their readers agree on. */
static const struct
{
	const char *file;
	long cells;
	long exact;
	long suppressed;
	long blank;
	long tables;
} reports[] = {
	{"test/reports/2013-11-tiltak-fylke-en-maned.txt", 5400, 4333, 0, 1067, 35},
	{"test/reports/2016-tiltak-kjonn-tidsserie.txt", 2672, 2471, 133, 68, 11},
	{"test/reports/2019-tiltak-alder-tidsserie.txt", 13188, 10436, 2752, 0, 56},
	{"test/reports/2021-tiltaksgruppe-fylke-tidsserie.txt", 4854, 4201, 653, 0, 32},
	{"test/reports/2022-tiltak-tidsserie.txt", 2580, 2295, 285, 0, 9},
};

/* The document with something else for each line end, or before each line. */
static Slice
dress(Slice document, const char *line_end, const char *before)
{
	Output out = {0};

	add_bytes(&out, "", 0);
	addf(&out, "%s", before);
	for (size_t i = 0; i < document.len; i++)
	{
		if (document.ptr[i] == '\n')
			addf(&out, "%s", line_end);
		else
			add_bytes(&out, document.ptr + i, 1);
	}
	return (Slice) {out.text, out.len};
}

static void
test_reports(void)
{
	for (size_t i = 0; i < sizeof(reports) / sizeof(reports[0]); i++)
	{
		static const char *const clothes[][2] = {
			{"\n", ""}, {"\r\n", ""}, {"\r", ""}, {"\n", "\xEF\xBB\xBF"}, {"  \n", ""}};
		Slice document = read_file(reports[i].file);

		for (size_t j = 0; j < sizeof(clothes) / sizeof(clothes[0]); j++)
		{
			Slice dressed = dress(document, clothes[j][0], clothes[j][1]);
			Tally tally = read_tally(dressed, reports[i].file);

			check_int(tally.cells, reports[i].cells, reports[i].file);
			check_int(tally.by_status[CELL_EXACT], reports[i].exact, reports[i].file);
			check_int(tally.by_status[CELL_SUPPRESSED], reports[i].suppressed, reports[i].file);
			check_int(tally.by_status[CELL_BLANK], reports[i].blank, reports[i].file);
			check_int(tally.tables, reports[i].tables, reports[i].file);
			check_int(tally.summary.tables, reports[i].tables, reports[i].file);
			check_int(tally.summary.threshold, 4, reports[i].file);
			free((void *) (uintptr_t) dressed.ptr);
		}
		for (size_t len = 0; len < document.len; len += STRIDE)
			read_tally((Slice) {document.ptr, len}, "a report cut anywhere");
		for (size_t start = 0; start < document.len; start += STRIDE)
			read_tally((Slice) {document.ptr + start, document.len - start},
					   "a report begun anywhere");
		free((void *) (uintptr_t) document.ptr);
	}
}

/* Reads and frees what was put together. */
static Tally
read_output(Output *out, const char *what)
{
	Tally tally = read_tally((Slice) {out->text, out->len}, what);

	free(out->text);
	*out = (Output) {0};
	return tally;
}

/* Many of what a report has few of. */
static void
test_many(void)
{
	Output out = {0};
	Tally tally;

	add_repeated(&out, TITLE, 1);
	add_repeated(&out, "\tx", 10000);
	add_repeated(&out, "\nrad", 1);
	add_repeated(&out, "\t1", 10000);
	tally = read_output(&out, "10 000 columns");
	check_int(tally.cells, 10000, "10 000 columns");

	add_repeated(&out, TITLE, 1);
	for (int row = 0; row < 4; row++)
	{
		for (int i = 0; i < 5000; i++)
			addf(&out, "\t%d%c", i >> 3 * (3 - row), 'a' + row);
		add_repeated(&out, "\n", 1);
	}
	add_repeated(&out, "rad", 1);
	add_repeated(&out, "\t1", 5000);
	check_int(read_output(&out, "5 000 columns under four headings").cells, 5000,
			  "5 000 columns under four headings");

	add_repeated(&out, HEAD, 1);
	add_repeated(&out, "Oslo\t3\n  Menn\t1\n    20-24 år\t1\n  Kvinner\t2\n", 25000);
	tally = read_output(&out, "100 000 rows under others");
	check(tally.rows == 100000 && tally.diagnostics == 99996,
		  "all but the first say the same again");

	add_repeated(&out, "rad\t1\n", 100000);
	add_repeated(&out, HEAD "rad\t1\n", 1);
	tally = read_output(&out, "100 000 rows before any header");
	check(tally.cells == 1 && tally.diagnostics >= 100000, "each is named");

	add_repeated(&out, TITLE "Tiltak\nNovember 2013\n\n", 70000);
	tally = read_output(&out, "70 000 empty pages");
	check_int(tally.summary.pages, 70000, "70 000 empty pages");

	add_repeated(&out, TITLE, 1);
	add_repeated(&out, "\tA\nrad\t1\n", 100000);
	check_int(read_output(&out, "100 000 tables").tables, 100000, "100 000 tables");
	add_repeated(&out, TITLE, 1);
	add_repeated(&out, "\tA\nI alt\t1\n", 100000);
	tally = read_output(&out, "a table of 100 000 pieces");
	check(tally.tables == 1 && tally.rows == 100000, "a table of 100 000 pieces");
	add_repeated(&out, HEAD "Mentor\t \nJobbklubb\t*\n", 20000);
	check_int(read_output(&out, "20 000 pages").tables, 20000, "20 000 pages");
}

/* Long lines, and markup that does not end. */
static void
test_long(void)
{
	static const char *const pieces[] = {"<b>", "[",  "**", "\\",	"<a",  "&",
										 "](",	"* ", "#",	"**\\", "\xC3"};
	Output out = {0};

	add_repeated(&out, "lang linje ", 5 * 1000 * 1000 / 11);
	read_output(&out, "a line of 5 MB");
	add_repeated(&out, "x", 5 * 1000 * 1000);
	read_output(&out, "a word of 5 MB");
	add_repeated(&out, HEAD "x", 1);
	add_repeated(&out, "\t", 1000 * 1000);
	check_int(read_output(&out, "a million tabs in a row").cells, 1, "one cell has a heading");
	add_repeated(&out, "\t", 1000 * 1000);
	check_int(read_output(&out, "a million tabs").tables, 0, "no table");
	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++)
	{
		add_repeated(&out, HEAD, 1);
		add_repeated(&out, pieces[i], 100000);
		add_repeated(&out, "rad\t", 1);
		add_repeated(&out, pieces[i], 100000);
		add_repeated(&out, "\n", 1);
		add_repeated(&out, pieces[i], 100000);
		check_int(read_output(&out, pieces[i]).cells, 1, "a cell behind endless markup");
	}
}

/* What would take its time squared, if it were done carelessly: none of it must be felt here. */
static void
test_squares(void)
{
	Output out = {0};
	Tally tally;

	add_repeated(&out, HEAD, 1);
	for (int i = 0; i < 40000; i++)
		addf(&out, "ukjent %d\tq\n---\nløst\n", i);
	tally = read_output(&out, "findings in no order");
	check(tally.cells == 40000 && tally.diagnostics >= 160000, "each is named");

	add_repeated(&out, HEAD, 1);
	for (int i = 0; i < 20000; i++)
		addf(&out, "I alt ukjent %d\t1\n", i);
	check_int(read_output(&out, "unlisted scopes").cells, 20000, "unlisted scopes");

	add_repeated(&out, TITLE "Tiltak\nNovember 2013\n\tA\n", 1);
	add_repeated(&out, "<b>", 100000);
	add_repeated(&out, "I alt\t1\n", 1);
	add_repeated(&out, "\tA\nI alt\t1\n", 20000);
	tally = read_output(&out, "a long label above many pieces");
	check(tally.tables == 1 && tally.rows == 20001, "a long label above many pieces");

	for (int i = 0; i < 500; i++)
	{
		add_repeated(&out, "a a a a a a a a a a a a a a a a a a a a\n", 60);
		add_repeated(&out, "November 2013\n\tA\nI alt a a a a a a a a a a a\t1\n", 1);
	}
	check_int(read_output(&out, "lines that wait").rows, 500, "lines that wait");
}

/* A sink that has had enough stops the reading where it is. */
static bool
stop_row(void *context, const ReportTable *table, const ReportRow *row)
{
	(void) table;
	(void) row;
	return --*(int *) context > 0;
}

static void
test_stop(void)
{
	Slice document = read_file(reports[0].file);

	for (int rows = 1; rows < 1000; rows += 100)
	{
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		int left = rows;
		const ReportSink sink = {.row = stop_row, .context = &left};

		check_int(report_read(document, &source, &sink), REPORT_STOPPED,
				  "a sink stops the reading");
		check_int(left, 0, "at once");
		check_int(heap.live, 0, "and all memory is given back");
		check(rows < 200 || heap.polls > rows, "the caller can interrupt row by row");
	}
	free((void *) (uintptr_t) document.ptr);
}

/* How often the reading of a document can be interrupted. */
static long
polls_of(Output *out)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	const ReportSink sink = {.least = SEVERITY_ERROR};

	check_int(report_read((Slice) {out->text, out->len}, &source, &sink), REPORT_OK, "polls");
	out->len = 0;
	return heap.polls;
}

/* One line may be all there is of a document: lines and rows alone are not a measure of it. */
static void
test_polls(void)
{
	Output out = {0};

	add_repeated(&out, "\tx", 100000);
	add_repeated(&out, "\nMentor\t1\n", 1);
	check(polls_of(&out) > 100000, "interrupted column by column");
	add_repeated(&out, HEAD "Mentor", 1);
	add_repeated(&out, "\t", 100000);
	check(polls_of(&out) > 100000, "interrupted in a row of blank cells");
	add_repeated(&out, HEAD, 1);
	add_repeated(&out, "[", 10 * 1000 * 1000);
	add_repeated(&out, "\t1\n", 1);
	check(polls_of(&out) > 100, "interrupted in a long label");
	add_repeated(&out, "mindre ", 1000 * 1000);
	check(polls_of(&out) > 100, "interrupted in a long note");

	/* Each row is come by in lines, labels, members, totals and cells; by some in one place more. */
	add_repeated(&out, HEAD, 1);
	add_repeated(&out, "I alt mentor\t1\n", 1000);
	check(polls_of(&out) > 5 * 1000, "interrupted total by total");
	add_repeated(&out, HEAD, 1);
	add_repeated(&out, "Mentor\t1\n", 1000);
	add_repeated(&out, "Noe\n\tAntall\nMentor\t1\n", 1);
	check(polls_of(&out) > 6 * 1000,
		  "interrupted where a stratum may be a label of the rows above");
	for (int page = 0; page < 2; page++)
	{
		add_repeated(&out, HEAD "I alt\t1\n", 1);
		add_repeated(&out, "Mentor\t1\n", 500);
	}
	check(polls_of(&out) > 6 * 1000, "interrupted where a table may go on");
	free(out.text);
}

static bool
stop_diagnostic(void *context, const Diagnostic *diagnostic)
{
	*(DiagnosticCode *) context = diagnostic->code;
	return false;
}

/* So does one that has seen a diagnostic, be it in the middle or at the end. */
static void
test_stop_at_diagnostic(void)
{
	static const struct
	{
		const char *document;
		DiagnosticCode code;
	} documents[] = {
		{"", DIAGNOSTIC_NO_TABLES},
		{HEAD "Mentor\tx\n" HEAD "Mentor\t1\n", DIAGNOSTIC_INVALID_CELL},
	};

	for (size_t i = 0; i < sizeof(documents) / sizeof(documents[0]); i++)
	{
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		DiagnosticCode code = DIAGNOSTIC_CELL_COUNT;
		const ReportSink sink = {
			.diagnostic = stop_diagnostic, .least = SEVERITY_WARNING, .context = &code};

		check_int(report_read(slice_of(documents[i].document), &source, &sink), REPORT_STOPPED,
				  documents[i].document);
		check_int(code, documents[i].code, documents[i].document);
		check_int(heap.live, 0, "all memory is given back");
	}
}

/* The first suppressed count asks for a look ahead, which can be interrupted as well. */
static void
test_look_ahead(void)
{
	long polls[2];

	for (int i = 0; i < 2; i++)
	{
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		int left = 1;
		const ReportSink sink = {.row = stop_row, .context = &left};
		Output out = {0};

		add_repeated(&out, TITLE "Om tabellene\nNovember 2013\nTall mindre enn 4 vises ikke.\n", 1);
		add_repeated(&out, i == 0 ? HEAD "Mentor\t1\n" : HEAD "Mentor\t*\n", 1);
		add_repeated(&out, "Jobbklubb\t1\n", 200000);
		check_int(report_read((Slice) {out.text, out.len}, &source, &sink), REPORT_STOPPED,
				  "stopped in the first row");
		polls[i] = heap.polls;
		free(out.text);
	}
	check(polls[1] - polls[0] >= 6, "polled now and then in 200 000 cells");
}

/* Two documents read side by side, table by table; rows that nobody asks for are read all the same. */
static void
test_pull(void)
{
	const char *texts[] = {HEAD "Mentor\tx\nJobbklubb\t2\n" HEAD "Mentor\t3\n", HEAD "Mentor\t4\n"};
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Reading reading = {.wanted = WANT_DIAGNOSTICS};
	const DiagnosticSink sink = {reading_diagnostic, SEVERITY_WARNING, &reading};
	Report *reports_open[2];
	const ReportTable *table;
	const ReportRow *row;

	reports_open[0] = report_open(slice_of(texts[0]), &source, &sink);
	reports_open[1] = report_open(slice_of(texts[1]), &source, NULL);
	check(report_next_row(reports_open[0]) == NULL, "no row before the first table");
	table = report_next_table(reports_open[0]);
	check(table != NULL && table->number == 1 && table->n_rows == 2, "the first table");
	row = report_next_row(reports_open[0]);
	check(row != NULL && row->line == 5 && row->n_cells == 1, "its first row");
	table = report_next_table(reports_open[1]);
	row = report_next_row(reports_open[1]);
	check(row != NULL && row->cells[0].lower == 4, "a row of the other document");
	check(report_next_row(reports_open[1]) == NULL, "which has no more");
	check(reading.out.text == NULL, "nothing is told before the rows are read");
	table = report_next_table(reports_open[0]);
	check(table != NULL && table->number == 2 && table->header_line == 10, "the second table");
	check_text(reading.out.text == NULL ? "" : reading.out.text,
			   "5.1 error invalid_cell: x -> Mentor\n", "what was told of the first");
	check(report_next_table(reports_open[0]) == NULL, "no third");
	check(report_next_table(reports_open[0]) == NULL, "nor a fourth");
	check_int(report_summary(reports_open[0]).tables, 2, "two tables");
	check_int(report_summary(reports_open[0]).pages, 2, "on two pages");
	check_int(report_close(reports_open[0]), REPORT_OK, "the first is read");
	check_int(report_close(reports_open[1]), REPORT_OK, "the second need not be read to its end");
	check_int(heap.live, 0, "all memory is given back");
	free(reading.out.text);

	heap = (Heap) {.fail_at = 1};
	check(report_open(slice_of(texts[0]), &source, NULL) == NULL, "no memory to begin with");
}

static void
test_summary(void)
{
	Tally tally =
		read_tally(SLICE_LITERAL(TITLE "Om tabellene\nMai - juni 2014\nFærre enn ti, § 7-1.\n" HEAD
									   "Mentor\t1\n"),
				   "a summary");
	char text[PERIOD_WRITE_MAX];

	check(tally.summary.has_period &&
			  period_write(tally.summary.period, PERIOD_STYLE_ISO, text, sizeof(text)) &&
			  strcmp(text, "2014-05/2014-06") == 0,
		  "the first period");
	check_int(tally.summary.threshold, 10, "the threshold");
	check_int(tally.summary.pages, 2, "pages");
	check_int(tally.summary.tables, 1, "tables");
	tally = read_tally((Slice) {"", 0}, "nothing");
	check(!tally.summary.has_period && tally.summary.tables == 0, "nothing");
	check_int(tally.diagnostics, 1, "but a diagnostic");
}

/* Keeps what the first cell can be. */
static bool
keep_lower(void *context, const ReportTable *table, const ReportRow *row)
{
	(void) table;
	*(int64_t *) context = row->cells[0].lower;
	return false;
}

/* A blank count, or a 0, is found wherever it stands: a * is not a zero then. No other cell is taken for one. */
static void
test_blank_anywhere(void)
{
	static const struct
	{
		const char *cell;
		int lower;
	} cells[] = {
		{"", 1},		 {" ", 1},	 {"<b> </b>", 1},  {"\xC2\xA0", 1}, {"0", 1},	{"<b>0</b>", 1},
		{"1 000", 0},	 {"0,5", 0}, {"123", 0},	   {"1 234", 0},	{"*", 0},	{"<b>*</b>", 0},
		{"<b>7</b>", 0}, {"-5", 0},	 {"<b>-5</b>", 0}, {"Januar", 0},	{"1,5", 0}, {" 3", 0}};

	for (size_t i = 0; i < sizeof(cells) / sizeof(cells[0]); i++)
	{
		bool right = true;

		for (size_t padding = 0; padding < 140; padding++)
		{
			Heap heap = {0};
			MemorySource source = heap_source(&heap);
			int64_t lower = -1;
			const ReportSink sink = {.row = keep_lower, .context = &lower};
			Output out = {0};

			add_repeated(&out, TITLE "Om tabellene\nNovember 2013\nTall mindre enn 4 vises ikke.\n",
						 1);
			add_repeated(&out, HEAD "Mentor\t*\n", 1);
			add_repeated(&out, "a", padding);
			add_repeated(&out, "\nJobbklubb\t", 1);
			add_repeated(&out, cells[i].cell, 1);
			if (padding % 2 == 0)
				add_repeated(&out, "\n", 1);
			if (padding % 8 == 0)
				add_repeated(&out, "Oslo\t1\nMentor\t*\n", padding / 8);
			report_read((Slice) {out.text, out.len}, &source, &sink);
			right = right && lower == cells[i].lower;
			free(out.text);
		}
		check(right, cells[i].cell);
	}
}

/* Lines that head others are not rows, not even at the end of a table. */
static void
test_row_count(void)
{
	static const struct
	{
		const char *document;
		int n_rows;
		int last_line;
	} documents[] = {
		{HEAD "Menn\t\nMentor\t1\nJobbklubb\t2\nKvinner\nMentor\t3\n", 3, 9},
		{HEAD "Mentor\t1\nJobbklubb\t2\nMenn i alt\t3\nMentor\t4\nKvinner\t\n", 4, 8},
	};

	for (size_t i = 0; i < sizeof(documents) / sizeof(documents[0]); i++)
	{
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		Report *report = report_open(slice_of(documents[i].document), &source, NULL);
		const ReportTable *table = report_next_table(report);
		const ReportRow *row;
		int rows = 0;
		int line = 0;

		check(table != NULL && (int) table->n_rows == documents[i].n_rows, documents[i].document);
		for (; (row = report_next_row(report)) != NULL; rows++)
			line = row->line;
		check_int(rows, documents[i].n_rows, documents[i].document);
		check_int(line, documents[i].last_line, documents[i].document);
		check_int(table->last_line, line, documents[i].document);
		check_int(report_close(report), REPORT_OK, documents[i].document);
	}
}

int
main(void)
{
	test_reports();
	test_many();
	test_long();
	test_squares();
	test_stop();
	test_polls();
	test_stop_at_diagnostic();
	test_look_ahead();
	test_blank_anywhere();
	test_pull();
	test_summary();
	test_row_count();
	return test_result("test_report");
}
