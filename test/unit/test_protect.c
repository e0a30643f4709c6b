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

static uint32_t
count_true(const bool *list, uint32_t n)
{
	uint32_t n_true = 0;

	for (uint32_t i = 0; i < n; i++)
		n_true += list[i];
	return n_true;
}

/* Once it is hidden, an audit works out what cannot be protected, and nothing else. */
static void
check_left(const Protected *protected, Slice document, const MemorySource *source)
{
	Arena arena = {.source = source};
	HiddenCell cells[CELLS_MOST];
	size_t n = protected_cells(protected, cells, CELLS_MOST);
	HiddenCell culprit;
	Audited left;
	Slice hidden;

	check_int(hide_cells(document, cells, n, slice_of(":"), &arena, &hidden, &culprit), HIDE_DONE,
			  document.ptr);
	check(audit_documents(&left, source, &hidden, 1, EXACT_WORK_LIMIT), "an audit");
	for (uint32_t i = 0; i < left.cube.keys.n; i++)
		check_int(audited_is_worked_out(&left, i),
				  protected->protection.unprotectable[protected_fact(protected, &left.cube, i)],
				  hidden.ptr);
	audited_release(&left);
	arena_release(&arena);
}

/* Protects with so much work: what is left is safe, and it is the same each time. How many counts are undecided. */
static uint32_t
protect(Slice document, uint64_t limit)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Protected protected;
	Protected again;
	uint32_t n_undecided;

	check_int(protect_document(&protected, &source, document, 4, 1, limit), PROTECT_DONE,
			  document.ptr);
	check_int(protect_document(&again, &source, document, 4, 1, limit), PROTECT_DONE, document.ptr);
	check(memcmp(protected.protection.hidden, again.protection.hidden,
				 protected.protection.n_facts * sizeof(bool)) == 0,
		  "the same each time");
	check(protected.protection.at_least <= protect_n_hidden(&protected.protection),
		  "the bound holds");
	check_left(&protected, document, &source);
	n_undecided = count_true(protected.protection.undecided, protected.protection.n_facts);
	protected_release(&protected);
	protected_release(&again);
	check_int(heap.live, 0, "all memory is given back");
	return n_undecided;
}

/* Random tables; how many of their counts are undecided. */
static uint32_t
protect_random(uint64_t limit)
{
	uint64_t state = 16;
	uint32_t n_undecided = 0;

	for (int i = 0; i < 200; i++)
	{
		Output out = {0};

		write_table(&out, HEAD, 12, &state);
		n_undecided += protect((Slice) {out.text, out.len}, limit);
		free(out.text);
	}
	return n_undecided;
}

/* A percentage left blank that contradicts the sums says nothing, to the audit and here. */
static void
test_blank_percent(void)
{
	Slice document = slice_of(
		"Tall mindre enn 4 er erstattet med *\nDeltakere i arbeidsrettede tiltak. Fylke. En "
		"måned\n\nFylke\n\nNovember 2022\n\n\tAntall\tEndring fra i fjor Antall\tEndring "
		"fra i fjor Prosent\nI alt\t100\t20\t25\nOslo\t*\t3\t\nRogaland\t*\t1\t\n"
		"Agder\t95\t16\t20\n");

	check_int(protect(document, EXACT_WORK_LIMIT), 0, "a blank percentage that is disproved");
}

#define PERCENT "\tAntall\tEndring fra i fjor Antall\tEndring fra i fjor Prosent\n"
#define CHANGES                                                                                    \
	"Tall mindre enn 4 er erstattet med *\nDeltakere i arbeidsrettede tiltak. Fylke. En "          \
	"måned\n\nFylke\n\nNovember 2022\n\n" PERCENT

/* How many facts are hidden, where all can be protected. */
static uint32_t
hidden_for_all(Slice document)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Protected protected;
	uint32_t n;

	check_int(protect_document(&protected, &source, document, 4, 1, EXACT_WORK_LIMIT), PROTECT_DONE,
			  document.ptr);
	check_int(count_true(protected.protection.unprotectable, protected.protection.n_facts), 0,
			  document.ptr);
	n = protect_n_hidden(&protected.protection);
	protected_release(&protected);
	return n;
}

/* A percentage left blank gives the count away, until the change beside it is hidden. */
static void
test_telling_blank(void)
{
	Slice star = slice_of(CHANGES "Oslo\t*\t3\t\nRogaland\t12\t2\t20\n");
	/* Nobody last year, in all and so everywhere; the change beside the star says the same. */
	Slice total = slice_of(CHANGES "I alt\t13\t13\t\nOslo\t*\t2\t*\nRogaland\t11\t11\t*\n\n"
								   "Alder\n\nNovember 2022\n\n" PERCENT "20-24 år\t12\t2\t20\n");

	check_int((int) hidden_for_all(star), 1, "a star beside a change");
	check_int(protect(star, EXACT_WORK_LIMIT), 0, "and it is safe then");
	check(hidden_for_all(total) <= 3, "a total that had nobody");
	check_int(protect(total, EXACT_WORK_LIMIT), 0, "and it is safe then");
}

/* A number that another table hides can be hidden where it is printed. */
static void
test_hidden_elsewhere(void)
{
	Slice document =
		slice_of(HEAD "I alt\t62\t:\t28\nOslo\t12\t9\t*\nTroms\t50\t25\t25\n\nKjønn\n\n"
					  "Januar 2022\n\n\tAntall\nI alt\t:\nKvinner\t34\n");

	check(hidden_for_all(document) > 0, "something is hidden");
	check_int(protect(document, EXACT_WORK_LIMIT), 0, "and it is safe then");
}

/* Shares of what is hidden are hidden, too. */
static void
test_shares(void)
{
	static const char *const rows[] = {"Oslo", "Rogaland", "Troms", "Viken"};
	uint64_t state = 32;

	for (int n = 0; n < 100; n++)
	{
		Output out = {0};
		int counts[4];
		int sum = 0;

		addf(&out, "Tall mindre enn 4 er erstattet med *\nHelt ledige. Fylke. En måned\n\nFylke\n\n"
				   "Mars 2022\n\n\tAntall\tAndel\n");
		for (int i = 0; i < 4; i++)
			sum += counts[i] = 1 + (int) random_below(&state, 14);
		for (int i = 0; i < 4; i++)
		{
			int units = (2000 * counts[i] + sum) / (2 * sum);

			if (counts[i] < 4)
				addf(&out, "%s\t*\t%d,%d\n", rows[i], units / 10, units % 10);
			else
				addf(&out, "%s\t%d\t%d,%d\n", rows[i], counts[i], units / 10, units % 10);
		}
		addf(&out, "I alt\t%d\t100,0\n", sum);
		add_bytes(&out, "", 1);
		check_int(protect((Slice) {out.text, out.len - 1}, EXACT_WORK_LIMIT), 0, out.text);
		free(out.text);
	}
}

/* Random months with means: what these tell is protected, too. */
static void
test_means(void)
{
	static const char *const rows[] = {"Oslo", "Rogaland", "Troms"};
	uint64_t state = 30;

	for (int n = 0; n < 100; n++)
	{
		Output out = {0};

		addf(
			&out,
			"Tall mindre enn 4 er erstattet med *\nHelt ledige. Fylke. Tidsserie måned\n\nFylke\n\n"
			"Januar - mars 2022\n\n\tJanuar\tFebruar\tMars\tGjennomsnitt hittil i år\n");
		for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		{
			int sum = 0;

			addf(&out, "%s", rows[i]);
			for (int month = 0; month < 3; month++)
			{
				int count = (int) random_below(&state, 14);

				sum += count;
				if (count < 4)
					addf(&out, "\t*");
				else
					addf(&out, "\t%d", count);
			}
			addf(&out, "\t%d,%d\n", (20 * sum + 3) / 60, (20 * sum + 3) / 6 % 10);
		}
		add_bytes(&out, "", 1);
		check_int(protect((Slice) {out.text, out.len - 1}, EXACT_WORK_LIMIT), 0, out.text);
		free(out.text);
	}
}

/* Whichever request for memory fails, alone or with all after it, the result says so; else so many cells are hidden. */
static void
test_no_memory(Slice document, int64_t width, uint32_t n_hidden)
{
	for (int once = 0; once < 2; once++)
	{
		ProtectResult result = PROTECT_NO_MEMORY;

		for (long fail_at = 1; result == PROTECT_NO_MEMORY; fail_at++)
		{
			Heap heap = {.fail_at = fail_at, .once = once != 0};
			MemorySource source = heap_source(&heap);
			Protected protected;

			result = protect_document(&protected, &source, document, 4, width, EXACT_WORK_LIMIT);
			check(
				result == PROTECT_NO_MEMORY ||
					(result == PROTECT_DONE && protect_n_hidden(&protected.protection) == n_hidden),
				"a failing heap");
			protected_release(&protected);
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
	check_int(protect_random(EXACT_WORK_LIMIT), 0, "each count is protected, or cannot be");
	/* Where no search comes to an end, what an audit works out is protected all the same. */
	check(protect_random(1) > 0, "some counts are undecided");
	test_blank_percent();
	test_telling_blank();
	test_hidden_elsewhere();
	test_shares();
	test_means();
	for (int64_t width = 1; width <= 2; width++)
	{
		test_no_memory(slice_of(HEAD "Oslo\t12\t9\t*\nRogaland\t30\t15\t15\nTroms\t20\t10\t10\n"
									 "I alt\t62\t34\t28\n"),
					   width, 3);
		test_no_memory_for_much(width);
	}
	return test_result("protect");
}
