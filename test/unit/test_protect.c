/* src/audit/protect.c: what is hidden protects all counts, and nothing is lost without memory. */
#include "audit_testing.h"

#include "audit/changes.h"
#include "audit/protect.h"
#include "audited.h"
#include "report/hide.h"

#define HEAD                                                                                       \
	"Tall mindre enn 4 er erstattet med *\nDeltakere i arbeidsrettede tiltak. Fylke og kjønn. En " \
	"måned\n\nFylke og kjønn\n\nJanuar 2022\n\n\tI alt\tKvinner\tMenn\n"

/* As many cells as a test hides at most. */
#define CELLS_MOST 64

/* Reads and protects, with so much work; the cells to hide, and how many counts cannot be protected. */
static ProtectResult
protect(Slice document, const MemorySource *source, uint64_t limit, HiddenCell *cells, size_t *n,
		uint32_t *n_unprotectable)
{
	const Bounds secondary = {4, COUNT_OPEN};
	Protection protection = {.source = source,
							 .arena = {.source = source},
							 .width = 1,
							 .limit = limit,
							 .secondary = &secondary};
	ProtectResult result = PROTECT_NO_MEMORY;
	Cube cube = {0};

	*n = 0;
	*n_unprotectable = 0;
	cube_start(&cube, source);
	if (cube_read(&cube, document) && changes_settle(&cube))
		result = protect_run(&protection, &cube);
	for (uint32_t i = 0; result == PROTECT_DONE && i < protection.n_facts; i++)
	{
		*n_unprotectable += protection.unprotectable[i];
		for (uint32_t j = cube.facts[i].first; protection.hidden[i] && j != PRINTING_NONE;
			 j = cube.printings[j].next)
			cells[(*n)++] =
				(HiddenCell) {.line = cube.printings[j].line, .col = cube.printings[j].col};
	}
	check(result != PROTECT_DONE || protection.at_least <= protection.n_hidden, "the bound holds");
	protect_release(&protection);
	cube_release(&cube);
	return result;
}

/* How many counts below the threshold an audit works out. */
static uint32_t
count_narrow(Slice document, const MemorySource *source)
{
	Cube cube = {0};
	Identities identities = {.source = source};
	Audit audit = {.source = source, .arena = {.source = source}, .limit = EXACT_WORK_LIMIT};
	uint32_t n = 0;

	cube_start(&cube, source);
	check(cube_read(&cube, document) && changes_settle(&cube) &&
			  identities_find(&cube, &identities) && audit_run(&audit, &cube, &identities),
		  "an audit");
	for (uint32_t i = 0; i < cube.keys.n; i++)
	{
		bool sharp;

		if (cube.facts[i].suppressed && cube.facts[i].bounds.upper < COUNT_OPEN / 2)
			n += bounds_single(audit_feasible(&audit, &cube, i, &sharp));
	}
	audit_release(&audit);
	identities_release(&identities);
	cube_release(&cube);
	return n;
}

/* Random tables: once hidden nothing is worked out but what cannot be protected, and it is the same each time. */
static void
test_random(uint64_t limit)
{
	uint64_t state = 16;

	for (int i = 0; i < 200; i++)
	{
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		Arena arena = {.source = &source};
		Output out = {0};
		HiddenCell cells[CELLS_MOST];
		HiddenCell again[CELLS_MOST];
		HiddenCell culprit;
		Slice document;
		Slice hidden;
		uint32_t n_unprotectable;
		size_t n;
		size_t n_again;

		write_table(&out, HEAD, 12, &state);
		document = (Slice) {out.text, out.len};
		check_int(protect(document, &source, limit, cells, &n, &n_unprotectable), PROTECT_DONE,
				  out.text);
		protect(document, &source, limit, again, &n_again, &n_unprotectable);
		check(n == n_again && memcmp(cells, again, n * sizeof(HiddenCell)) == 0,
			  "the same each time");
		check_int(hide_cells(document, cells, n, slice_of(":"), &arena, &hidden, &culprit),
				  HIDE_DONE, out.text);
		check_int(count_narrow(hidden, &source), n_unprotectable, out.text);
		arena_release(&arena);
		free(out.text);
		check_int(heap.live, 0, "all memory is given back");
	}
}

/* Whichever request for memory fails, the result says so. */
static void
test_no_memory(void)
{
	Slice document = slice_of(HEAD "Oslo\t12\t9\t*\nRogaland\t30\t15\t15\nTroms\t20\t10\t10\n"
								   "I alt\t62\t34\t28\n");
	ProtectResult result = PROTECT_NO_MEMORY;

	for (long fail_at = 1; result == PROTECT_NO_MEMORY; fail_at++)
	{
		Heap heap = {.fail_at = fail_at};
		MemorySource source = heap_source(&heap);
		HiddenCell cells[CELLS_MOST];
		uint32_t n_unprotectable;
		size_t n;

		result = protect(document, &source, EXACT_WORK_LIMIT, cells, &n, &n_unprotectable);
		check(result == PROTECT_NO_MEMORY || (result == PROTECT_DONE && n == 3), "a failing heap");
		check_int(heap.live, 0, "a failing heap gives all back");
	}
}

int
main(void)
{
	test_random(EXACT_WORK_LIMIT);
	/* Where no search comes to an end, what an audit works out is protected all the same. */
	test_random(1);
	test_no_memory();
	return test_result("protect");
}
