/*-------------------------------------------------------------------------
 *
 * fuzz_dialects.c
 *	  A document in any dialect: what comes out stands in the document.
 *
 * fuzz_report.c accounts for every line; it can do that where each line is a row by
 * itself.  Here rows may take several lines, or several of them one.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"
#include "grid/prepare.h"

typedef struct Seen
{
	Slice document;
	bool is_itself; /* is read as it stands, and not in another form */
	int n_lines;
	size_t stop_at; /* the row that ends the reading; 0: none */
	size_t n_rows;
	uint64_t hash;
} Seen;

static void
demand_inside(const Seen *seen, Slice text, int line)
{
	demand(!seen->is_itself || text.len == 0 ||
			   (text.ptr >= seen->document.ptr && slice_end(text) <= slice_end(seen->document)),
		   "line %d has something that is not in the document", line);
}

static bool
see_row(void *context, const ReportTable *table, const ReportRow *row)
{
	Seen *seen = context;

	demand(row->line >= 1 && row->line <= seen->n_lines && row->n_cells <= table->n_columns,
		   "line %d of %d", row->line, seen->n_lines);
	seen->hash = hash_slice(hash_number(seen->hash, row->line), row->label->text);
	for (int i = 0; i < row->n_cells; i++)
	{
		const ReportCell *cell = &row->cells[i];

		/* what nothing could tell apart may be put together from several lines */
		if (cell->printed.status != CELL_INVALID)
			demand_inside(seen, cell->printed.raw, row->line);
		demand(!cell->has_bounds || cell->lower <= cell->upper, "line %d: bounds", row->line);
		demand(cell->printed.status != CELL_INVALID || !cell->has_value, "line %d: a value",
			   row->line);
		seen->hash = hash_slice(seen->hash, cell->printed.raw);
		seen->hash = hash_slice(seen->hash, cell->column->text);
		seen->hash = hash_number(seen->hash, cell->has_value ? cell->lower : -1);
	}
	return ++seen->n_rows != seen->stop_at;
}

static bool
see_finding(void *context, const Diagnostic *diagnostic)
{
	Seen *seen = context;
	char message[256];

	demand(diagnostic->line >= 0 && diagnostic->line <= seen->n_lines, "a finding on line %d of %d",
		   diagnostic->line, seen->n_lines);
	diagnostic_message(diagnostic, message, sizeof(message));
	seen->hash = hash_slice(seen->hash, diagnostic->fragment);
	seen->hash = hash_slice(seen->hash, diagnostic->other);
	return true;
}

static bool
is_read_as_it_stands(Slice document)
{
	Heap heap;
	MemorySource source = palloc_source(&heap);
	Arena arena = {.source = &source};
	Diagnostics nobody = {0};
	Refusal refusal = {0};
	bool is_itself = prepare_document(document, &arena, &nobody, &refusal).ptr == document.ptr;

	arena_release(&arena);
	return is_itself;
}

/* Reads the document, which may be stopped or run out of memory; it must leave nothing behind. */
static Seen
read_all(Slice document, const MemorySource *source, size_t stop_at, ReportResult expected)
{
	const Heap *heap = source->context;
	Seen seen = {.document = document,
				 .is_itself = is_read_as_it_stands(document),
				 .n_lines = 1,
				 .stop_at = stop_at,
				 .hash = HASH_START};
	const ReportSink sink = {.row = see_row, .diagnostic = see_finding, .context = &seen};
	ReportResult result;

	for (size_t i = 0; i < document.len; i++)
		seen.n_lines += document.ptr[i] == '\n' || document.ptr[i] == '\r';
	result = report_read(document, source, &sink);
	/*
	 * What is only kept to be quick needs no memory: where that fails once, all may be read. How much
	 * is kept depends on where the document lies, too, so that there may be fewer requests.
	 */
	demand(result == expected ||
			   (result == REPORT_OK && (heap->once || heap->requests < heap->fail_at)),
		   "the end is %d, not %d", result, expected);
	demand(heap->live == 0, "%ld pieces of memory are not given back", heap->live);
	return seen;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Heap heap;
	MemorySource source = palloc_source(&heap);
	Slice document = own_copy(data, size);
	uint64_t random = hash_bytes(HASH_START, data, size);
	Seen seen = read_all(document, &source, 0, REPORT_OK);
	long requests = heap.requests;

	demand(read_all(document, &source, 0, REPORT_OK).hash == seen.hash,
		   "a second reading says something else");
	if (seen.n_rows > 0)
		read_all(document, &source, 1 + random_below(&random, (uint32_t) seen.n_rows),
				 REPORT_STOPPED);
	fail_at(&heap, 1 + (long) random_below(&random, (uint32_t) requests));
	heap.once = random_below(&random, 2) == 0;
	read_all(document, &source, 0, REPORT_NO_MEMORY);
	disown(document);
	return 0;
}
