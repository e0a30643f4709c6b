/* src/audit/protect.c: what is hidden protects all counts, and nothing is lost without memory. */
#include "audit_testing.h"

#include "audited.h"
#include "protected.h"

#define COLUMNS "\tI alt\tKvinner\tMenn\n"
#define HEAD                                                                                       \
	"Tall mindre enn 4 er erstattet med *\nDeltakere i arbeidsrettede tiltak. Fylke og kjønn. En " \
	"måned\n\nFylke og kjønn\n\nJanuar 2022\n\n" COLUMNS

/* As many cells as a test hides at most. */
#define CELLS_MOST 64

/* Protects so wide, with so much work; the cells to hide, and how many counts cannot be protected. */
static ProtectResult
protect(Slice document, const MemorySource *source, int64_t width, uint64_t limit,
		HiddenCell *cells, size_t *n, uint32_t *n_unprotectable)
{
	Protected protected;
	ProtectResult result = protect_document(&protected, source, document, 4, width, limit);

	if (result == PROTECT_DONE)
	{
		*n = protected_cells(&protected, cells, CELLS_MOST);
		*n_unprotectable = protected_hopeless(&protected);
		check(protected.protection.at_least <= protect_n_hidden(&protected.protection),
			  "the bound holds");
	}
	protected_release(&protected);
	return result;
}

/* How many counts below the threshold an audit works out. */
static uint32_t
count_narrow(Slice document, const MemorySource *source)
{
	Audited audited;
	uint32_t n = 0;

	check(audit_documents(&audited, source, &document, 1, EXACT_WORK_LIMIT), "an audit");
	for (uint32_t i = 0; i < audited.cube.keys.n; i++)
	{
		const Fact *fact = &audited.cube.facts[i];
		bool sharp;

		if (fact->suppressed && fact->bounds.upper < COUNT_OPEN / 2)
			n += bounds_single(audit_feasible(&audited.audit, &audited.cube, i, &sharp));
	}
	audited_release(&audited);
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
		check_int(protect(document, &source, 1, limit, cells, &n, &n_unprotectable), PROTECT_DONE,
				  out.text);
		protect(document, &source, 1, limit, again, &n_again, &n_unprotectable);
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

/* A percentage left blank that contradicts the sums says nothing, to the audit and here. */
static void
test_blank_percent(void)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Arena arena = {.source = &source};
	HiddenCell cells[CELLS_MOST];
	HiddenCell culprit;
	uint32_t n_unprotectable = 0;
	size_t n = 0;
	Slice hidden;
	Slice document = slice_of(
		"Tall mindre enn 4 er erstattet med *\nDeltakere i arbeidsrettede tiltak. Fylke. En "
		"måned\n\nFylke\n\nNovember 2022\n\n\tAntall\tEndring fra i fjor Antall\tEndring "
		"fra i fjor Prosent\nI alt\t100\t20\t25\nOslo\t*\t3\t\nRogaland\t*\t1\t\n"
		"Agder\t95\t16\t20\n");

	check_int(protect(document, &source, 1, EXACT_WORK_LIMIT, cells, &n, &n_unprotectable),
			  PROTECT_DONE, "a blank percentage that is disproved");
	check_int(hide_cells(document, cells, n, slice_of(":"), &arena, &hidden, &culprit), HIDE_DONE,
			  "and what is hidden for it");
	check_int(count_narrow(hidden, &source), n_unprotectable, "a blank percentage");
	arena_release(&arena);
}

/* Whichever request for memory fails, alone or with all after it, the result says so; else so many cells are hidden. */
static void
test_no_memory(Slice document, int64_t width, size_t n_hidden)
{
	for (int once = 0; once < 2; once++)
	{
		ProtectResult result = PROTECT_NO_MEMORY;

		for (long fail_at = 1; result == PROTECT_NO_MEMORY; fail_at++)
		{
			Heap heap = {.fail_at = fail_at, .once = once != 0};
			MemorySource source = heap_source(&heap);
			HiddenCell cells[CELLS_MOST];
			uint32_t n_unprotectable;
			size_t n = 0;

			result =
				protect(document, &source, width, EXACT_WORK_LIMIT, cells, &n, &n_unprotectable);
			check(result == PROTECT_NO_MEMORY || (result == PROTECT_DONE && n == n_hidden),
				  "a failing heap");
			check_int(heap.live, 0, "a failing heap gives all back");
		}
	}
}

/* The same, where much is hidden: random tables, a month each. */
static void
test_no_memory_for_much(int64_t width)
{
	static const char *const heads[] = {HEAD, "\n\nFebruar 2022\n\n" COLUMNS,
										"\n\nMars 2022\n\n" COLUMNS};
	uint64_t state = 14;
	Output out = {0};

	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
		write_table(&out, heads[i], 12, &state);
	test_no_memory((Slice) {out.text, out.len}, width, 9);
	free(out.text);
}

int
main(void)
{
	test_random(EXACT_WORK_LIMIT);
	/* Where no search comes to an end, what an audit works out is protected all the same. */
	test_random(1);
	test_blank_percent();
	for (int64_t width = 1; width <= 2; width++)
	{
		test_no_memory(slice_of(HEAD "Oslo\t12\t9\t*\nRogaland\t30\t15\t15\nTroms\t20\t10\t10\n"
									 "I alt\t62\t34\t28\n"),
					   width, 3);
		test_no_memory_for_much(width);
	}
	return test_result("protect");
}
