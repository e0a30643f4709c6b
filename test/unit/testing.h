/*-------------------------------------------------------------------------
 *
 * testing.h
 *	  What the tests of the reader share: checks that are counted, memory that
 *	  is counted and can run out, and documents read into compact text.
 *
 * Each test is one program and includes this once.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_TESTING_H
#define NAVTILTAK_TESTING_H

#include <dirent.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "report/report.h"

/* ---- checks ---- */

static int test_passed;
static int test_failed;

/* One check; what names it when it fails. */
static inline bool
check(bool ok, const char *what)
{
	if (ok)
		test_passed++;
	else
	{
		test_failed++;
		printf("FAILED: %s\n", what);
	}
	return ok;
}

static inline Slice
slice_of(const char *text)
{
	return (Slice) {text, strlen(text)};
}

/* Is the text what is expected? */
static inline void
check_slice(Slice got, const char *expected, const char *what)
{
	if (!check(slice_equal(got, slice_of(expected)), what))
		printf("  expected \"%s\"\n  got      \"%.*s\"\n", expected, (int) got.len, got.ptr);
}

/* As check_slice(), of text of several lines. */
static inline void
check_text(const char *got, const char *expected, const char *what)
{
	if (!check(strcmp(got, expected) == 0, what))
		printf("--- expected\n%s--- got\n%s---\n", expected, got);
}

/* As check_text(), of text of many lines: of these, the first in which the two differ is shown. */
static inline void
check_same_lines(const char *got, const char *expected, const char *what)
{
	if (check(strcmp(got, expected) == 0, what))
		return;
	while (*expected != '\0' && *got != '\0')
	{
		size_t a = strcspn(expected, "\n");
		size_t b = strcspn(got, "\n");

		if (a != b || memcmp(expected, got, a) != 0)
			break;
		expected += a + (expected[a] == '\n');
		got += b + (got[b] == '\n');
	}
	printf("  expected %.*s\n  got      %.*s\n", (int) strcspn(expected, "\n"), expected,
		   (int) strcspn(got, "\n"), got);
}

static inline void
check_int(int64_t got, int64_t expected, const char *what)
{
	if (!check(got == expected, what))
		printf("  expected %" PRId64 ", got %" PRId64 "\n", expected, got);
}

/* The tally, as the last line of the program's output; its exit status. */
static inline int
test_result(const char *name)
{
	printf("%s: %d passed, %d failed\n", name, test_passed, test_failed);
	return test_failed == 0 ? 0 : 1;
}

/* ---- memory ---- */

/*
 * A source that counts what it gave, and has no more from the fail_at-th request
 * on (0: always has); with once, only that request fails.
 */
typedef struct Heap
{
	long requests;
	long live;
	long fail_at;
	bool once;
	long polls;
	size_t bytes; /* asked for in all */
} Heap;

static inline void *
heap_get(void *context, size_t size)
{
	Heap *heap = context;
	void *memory;

	heap->requests++;
	heap->bytes += size;
	if (heap->fail_at > 0 &&
		(heap->once ? heap->requests == heap->fail_at : heap->requests >= heap->fail_at))
		return NULL;
	memory = malloc(size);
	if (memory != NULL)
	{
		/* What the reader has not written, it must not read: no zeros by chance. */
		memset(memory, 0xA5, size);
		heap->live++;
	}
	return memory;
}

static inline void
heap_put(void *context, void *memory)
{
	((Heap *) context)->live--;
	free(memory);
}

static inline void
heap_poll(void *context)
{
	((Heap *) context)->polls++;
}

static inline MemorySource
heap_source(Heap *heap)
{
	return (MemorySource) {heap_get, heap_put, heap_poll, heap};
}

/* ---- text that grows ---- */

typedef struct Output
{
	char *text; /* NUL-terminated, for free(); NULL if nothing was added */
	size_t len;
	size_t room;
} Output;

static inline void
add_bytes(Output *out, const char *bytes, size_t len)
{
	if (out->len + len + 1 > out->room)
	{
		out->room = (out->len + len + 1) * 2;
		out->text = realloc(out->text, out->room);
		if (out->text == NULL)
			abort();
	}
	memcpy(out->text + out->len, bytes, len);
	out->len += len;
	out->text[out->len] = '\0';
}

static inline void
add_slice(Output *out, Slice text)
{
	if (text.len > 0)
		add_bytes(out, text.ptr, text.len);
}

__attribute__((format(printf, 2, 3))) static inline void
addf(Output *out, const char *format, ...)
{
	char piece[1024];
	va_list arguments;
	int len;

	va_start(arguments, format);
	len = vsnprintf(piece, sizeof(piece), format, arguments);
	va_end(arguments);
	if (len < 0 || (size_t) len >= sizeof(piece))
		abort();
	add_bytes(out, piece, (size_t) len);
}

static inline void
add_repeated(Output *out, const char *piece, size_t times)
{
	size_t len = strlen(piece);

	for (size_t i = 0; i < times; i++)
		add_bytes(out, piece, len);
}

/* "2022-03", "2022", "2022-01/2022-08"; "-" for none. */
static inline void
add_period(Output *out, bool has_period, Period period)
{
	char text[PERIOD_WRITE_MAX];

	if (has_period && period_write(period, PERIOD_STYLE_ISO, text, sizeof(text)))
		addf(out, "%s", text);
	else
		addf(out, "-");
}

/* ---- a report as compact text ---- */

/* "fylke", "measure" ... */
static inline void
add_axis(Output *out, const ReportTable *table, Axis axis)
{
	static const char *const kinds[] = {"unknown", NULL, "month", "measure"};

	if (axis.kind == AXIS_DIMENSION)
		add_slice(out, report_dimension_name(table, axis.dimension));
	else
		addf(out, "%s", kinds[axis.kind]);
}

/*
 * "table 1: fylke x measure, 2013-11, alder=20-24 år": its axes, period and
 * what its stratum fixes.
 */
static inline void
add_table(Output *out, const ReportTable *table)
{
	addf(out, "table %d: ", table->number);
	add_axis(out, table, table->row_axis);
	addf(out, " x ");
	add_axis(out, table, table->col_axis);
	addf(out, ", ");
	add_period(out, table->has_period, table->period);
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if (table->fixed[dimension] == NULL)
			continue;
		addf(out, ", ");
		add_slice(out, report_dimension_name(table, dimension));
		addf(out, "=");
		add_slice(out, table->fixed[dimension]->text);
	}
	addf(out, "\n");
}

/* "5", "0 blank", "* 0..3", "2,4 decimal" ... */
static inline void
add_value(Output *out, const ReportCell *cell)
{
	static const char *const statuses[] = {"", "", " blank", " decimal", " invalid"};

	if (cell->printed.status == CELL_SUPPRESSED)
		addf(out, "*");
	else if (cell->has_value || cell->printed.status == CELL_EXACT)
		addf(out, "%" PRId64, cell->printed.number.units);
	else
		add_slice(out, cell->printed.raw);
	addf(out, "%s", statuses[cell->printed.status]);
	if (cell->has_bounds && (!cell->has_value || cell->lower != cell->printed.number.units ||
							 cell->upper != cell->printed.number.units))
		addf(out, " %" PRId64 "..%" PRId64, cell->lower, cell->upper);
}

/*
 * "9.2 subtotal hovedgruppe=Andre på tiltak 2022-03 antall: 17 again": line and
 * column, role, dimensions, period, measure, value, and whether it is a total
 * printed again.
 */
static inline void
add_cell(Output *out, const ReportRow *row, const ReportCell *cell)
{
	static const char *const roles[] = {"detail", "subtotal", "total", "unknown"};
	static const char *const others[N_OTHERS] = {"of-rows", "of-columns", "of-stratum"};

	addf(out, "%d.%d %s ", row->line, cell->col, roles[cell->role]);
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		const Member *name = report_cell_name(row, cell, dimension);

		if (name == NULL)
			continue;
		if (dimension < N_LISTED)
			add_slice(out, dimension_of(dimension)->id);
		else
			addf(out, "%s", others[dimension - N_LISTED]);
		addf(out, "=");
		add_slice(out, name->text);
		addf(out, " ");
	}
	add_period(out, cell->has_period, cell->period);
	addf(out, " ");
	add_slice(out, cell->measure);
	addf(out, ": ");
	add_value(out, cell);
	addf(out, "%s\n", row->repeated ? " again" : "");
}

/* "12.3 warning orphan_label: text": the message is left out. */
static inline void
add_diagnostic(Output *out, const Diagnostic *diagnostic)
{
	addf(out, "%d", diagnostic->line);
	if (diagnostic->col > 0)
		addf(out, ".%d", diagnostic->col);
	addf(out, " %s %s: ", severity_name(diagnostic->severity),
		 diagnostic_code_name(diagnostic->code));
	add_slice(out, diagnostic->fragment);
	if (diagnostic->other.len > 0)
	{
		addf(out, " -> ");
		add_slice(out, diagnostic->other);
	}
	addf(out, "\n");
}

/* Which parts of a report are wanted. */
enum
{
	WANT_TABLES = 1,
	WANT_CELLS = 2,
	WANT_DIAGNOSTICS = 4
};

typedef struct Reading
{
	Output out;
	int wanted;
	ReportSummary summary; /* title, parts and statute are not kept */
	bool finished;		   /* the summary came */
	long cells;
} Reading;

static inline bool
reading_table(void *context, const ReportTable *table)
{
	Reading *reading = context;

	if ((reading->wanted & WANT_TABLES) != 0)
		add_table(&reading->out, table);
	return true;
}

static inline bool
reading_row(void *context, const ReportTable *table, const ReportRow *row)
{
	Reading *reading = context;

	(void) table;
	reading->cells += row->n_cells;
	for (int i = 0; i < row->n_cells && (reading->wanted & WANT_CELLS) != 0; i++)
		add_cell(&reading->out, row, &row->cells[i]);
	return true;
}

static inline bool
reading_diagnostic(void *context, const Diagnostic *diagnostic)
{
	Reading *reading = context;

	if ((reading->wanted & WANT_DIAGNOSTICS) != 0)
		add_diagnostic(&reading->out, diagnostic);
	return true;
}

static inline bool
reading_report(void *context, const ReportSummary *summary)
{
	Reading *reading = context;

	reading->summary = *summary;
	reading->summary.title = reading->summary.statute = (Slice) {NULL, 0};
	reading->summary.subject = reading->summary.breakdown = reading->summary.frequency =
		(Slice) {NULL, 0};
	reading->finished = true;
	return true;
}

/*
 * Reads a document; what is wanted of it goes to reading->out, to be freed. The
 * document is read from a copy without a NUL, so that a byte too far is seen.
 */
static inline ReportResult
read_document(Slice document, const MemorySource *source, int wanted, Reading *reading)
{
	const ReportSink sink = {.table = reading_table,
							 .row = reading_row,
							 .diagnostic = reading_diagnostic,
							 .report = reading_report,
							 .context = reading};
	char *copy = malloc(document.len > 0 ? document.len : 1);
	ReportResult result;

	if (copy == NULL)
		abort();
	if (document.len > 0)
		memcpy(copy, document.ptr, document.len);
	*reading = (Reading) {.wanted = wanted};
	result = report_read((Slice) {copy, document.len}, source, &sink);
	free(copy);
	return result;
}

/* Checks what is wanted of a document that is read whole, and that all memory is given back. */
static inline void
check_document(const char *document, int wanted, const char *expected, const char *what)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Reading reading;

	check(read_document(slice_of(document), &source, wanted, &reading) == REPORT_OK, what);
	check_int(heap.live, 0, what);
	check_text(reading.out.text == NULL ? "" : reading.out.text, expected, what);
	free(reading.out.text);
}

/* A document, and its tables, cells and findings. */
typedef struct Case
{
	const char *what;
	const char *document;
	const char *expected;
} Case;

static inline void
check_cases(const Case *cases, size_t n)
{
	for (size_t i = 0; i < n; i++)
		check_document(cases[i].document, WANT_TABLES | WANT_CELLS | WANT_DIAGNOSTICS,
					   cases[i].expected, cases[i].what);
}

#define CHECK_CASES(cases) check_cases(cases, sizeof(cases) / sizeof((cases)[0]))

/* The first lines of a page: title, section, period. */
#define PAGE(section, period)                                                                      \
	"Deltakere i arbeidsrettede tiltak. Tiltak og fylke. En måned\n" section "\n" period "\n"

/* The whole of a file, for free(); aborts where there is none. Tests run in the folder of the project. */
static inline Slice
read_file(const char *path)
{
	FILE *file = fopen(path, "rb");
	Output out = {0};
	char piece[4096];
	size_t len;

	if (file == NULL)
	{
		printf("FAILED: cannot read %s\n", path);
		exit(1);
	}
	add_bytes(&out, "", 0);
	while ((len = fread(piece, 1, sizeof(piece), file)) > 0)
		add_bytes(&out, piece, len);
	fclose(file);
	return (Slice) {out.text, out.len};
}

/* Calls visit with the path of each report in a folder, of which there must be some. */
static inline void
for_each_report(const char *path, void (*visit)(const char *path))
{
	DIR *folder = opendir(path);
	struct dirent *entry;
	int n = 0;

	while (folder != NULL && (entry = readdir(folder)) != NULL)
	{
		char file[512];

		if (strstr(entry->d_name, ".txt") == NULL)
			continue;
		snprintf(file, sizeof(file), "%s/%s", path, entry->d_name);
		visit(file);
		n++;
	}
	if (folder != NULL)
		closedir(folder);
	check(n >= 5, path);
}

#endif /* NAVTILTAK_TESTING_H */
