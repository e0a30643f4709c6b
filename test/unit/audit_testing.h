/*-------------------------------------------------------------------------
 *
 * audit_testing.h
 *	  What the tests of src/audit share beyond testing.h: checks that say more,
 *	  memory as a server gives it, numbers at random, the reports.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_AUDIT_TESTING_H
#define NAVTILTAK_AUDIT_TESTING_H

#include "testing.h"

#include "audit/cube.h"

/* One check; what it is about, as printf would say it, names it when it fails. */
__attribute__((format(printf, 2, 3))) static inline void
expect(bool ok, const char *format, ...)
{
	char what[512];
	va_list arguments;

	if (ok)
	{
		test_passed++;
		return;
	}
	va_start(arguments, format);
	vsnprintf(what, sizeof(what), format, arguments);
	va_end(arguments);
	check(false, what);
}

/* The memory of heap_get(), aligned to 8 bytes and to no more, as palloc's may be. */
static inline void *
palloc_get(void *context, size_t size)
{
	char *memory = heap_get(context, size + 8);

	return memory == NULL ? NULL : memory + 8;
}

static inline void
palloc_put(void *context, void *memory)
{
	heap_put(context, (char *) memory - 8);
}

static inline MemorySource
palloc_source(Heap *heap)
{
	*heap = (Heap) {0};
	return (MemorySource) {palloc_get, palloc_put, heap_poll, heap};
}

/* From here on the request of that number is the first to fail; 0: none. */
static inline void
fail_at(Heap *heap, long request)
{
	heap->requests = 0;
	heap->fail_at = request;
}

/* Below n; looks random, and is the same on every machine. */
static inline uint32_t
random_below(uint64_t *state, uint32_t n)
{
	*state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (uint32_t) ((*state >> 33) % n);
}

/*
 * A table made by hand, of labels that the reader need not know how to read: each names
 * at most two members. Counts, of one month.
 */
#define HAND_MADE_MAX 6

typedef struct HandMade
{
	ReportTable table;
	size_t n_rows;
	Label rows[HAND_MADE_MAX];
	Label columns[HAND_MADE_MAX];
	int64_t counts[HAND_MADE_MAX][HAND_MADE_MAX];
} HandMade;

static inline Label
total_label(void)
{
	return (Label) {.kind = LABEL_TOTAL, .aggregation = AGGREGATES_ALL};
}

static inline Label
member_label(const Member *member)
{
	Label label = {.kind = LABEL_MEMBER, .text = member->text};

	label.names[member->dimension] = member;
	return label;
}

/* Reads a table into the cube; false without memory. */
static inline bool
read_hand_made_table(Cube *cube, HandMade *made)
{
	ReportCell cells[HAND_MADE_MAX];
	bool done;

	made->table.columns = made->columns;
	done = cube_begin_table(cube, &made->table);
	for (size_t i = 0; done && i < made->n_rows; i++)
	{
		ReportRow row = {.label = &made->rows[i],
						 .line = (int) i + 1,
						 .n_cells = made->table.n_columns,
						 .cells = cells};

		for (int j = 0; j < row.n_cells; j++)
		{
			int64_t count = made->counts[i][j];

			cells[j] = (ReportCell) {.printed = {.status = CELL_EXACT, .number = {.units = count}},
									 .column = &made->columns[j],
									 .col = j + 1,
									 .has_value = true,
									 .has_bounds = true,
									 .has_period = true,
									 .measure_kind = MEASURE_COUNT,
									 .lower = count,
									 .upper = count,
									 .period = {24000, 24001},
									 .measure = SLICE_LITERAL("antall")};
		}
		done = cube_add_row(cube, &row);
	}
	return done;
}

/* Reads so many tables into the cube, as one document. */
static inline void
read_hand_made(Cube *cube, HandMade *made, int n)
{
	bool done = cube_begin_document(cube);

	for (int i = 0; done && i < n; i++)
		done = read_hand_made_table(cube, &made[i]);
	expect(done, "tables made by hand can be read");
	cube_end_document(cube);
}

#define REPORT_2013 "test/reports/2013-11-tiltak-fylke-en-maned.txt"
#define REPORT_2016 "test/reports/2016-tiltak-kjonn-tidsserie.txt"
#define REPORT_2019 "test/reports/2019-tiltak-alder-tidsserie.txt"
#define REPORT_2021 "test/reports/2021-tiltaksgruppe-fylke-tidsserie.txt"
#define REPORT_2022 "test/reports/2022-tiltak-tidsserie.txt"

/* The head, and below it a table of three counties and two sexes: counts below limit, those below four suppressed. */
static inline void
write_table(Output *out, const char *head, uint32_t limit, uint64_t *state)
{
	static const char *const rows[] = {"Oslo", "Rogaland", "Troms", "I alt"};
	int counts[4][3] = {{0}};

	for (int i = 0; i < 3; i++)
	{
		for (int j = 1; j < 3; j++)
		{
			counts[i][j] = (int) random_below(state, limit);
			counts[i][0] += counts[i][j];
			counts[3][j] += counts[i][j];
			counts[3][0] += counts[i][j];
		}
	}
	addf(out, "%s", head);
	for (int i = 0; i < 4; i++)
	{
		addf(out, "%s", rows[i]);
		for (int j = 0; j < 3; j++)
		{
			if (counts[i][j] < 4)
				addf(out, "\t*");
			else
				addf(out, "\t%d", counts[i][j]);
		}
		addf(out, "\n");
	}
}

#endif /* NAVTILTAK_AUDIT_TESTING_H */
