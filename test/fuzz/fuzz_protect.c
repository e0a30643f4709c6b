/*-------------------------------------------------------------------------
 *
 * fuzz_protect.c
 *	  A small cube of counts, made of the bytes and printed as a report, and what is to
 *	  be hidden in it: an audit of what is left works out only the suppressed counts
 *	  that are named as unprotectable, the truth stays possible, and sums of facts are
 *	  as narrow as they should be.
 *
 *-------------------------------------------------------------------------
 */
#include "made_cube.h"

#include "../unit/audited.h"
#include "../unit/protected.h"
#include "audit/range.h"

/* Work in which each search in a small cube comes to an end, and protection soon after. */
#define ENOUGH 100000

/* Sums that are asked for of each report. */
#define SUMS 4

/* What the fact is; cells are printed in the order of the cube's. */
static int
truth_of(const MadeCube *made, const Cube *cube, uint32_t fact)
{
	return made->truth[made->printed[cube->facts[fact].first].count];
}

static bool
is_within(Bounds inner, Bounds outer)
{
	return inner.lower >= outer.lower && inner.upper <= outer.upper;
}

/* What is hidden is a number that the sign says no wrong of; what is hopeless is a star. */
static void
check_choice(const MadeCube *made, const Protected *protected)
{
	const Protection *protection = &protected->protection;

	demand(protection->at_least <= protect_n_hidden(protection), "fewer are hidden than must be");
	for (int i = 0; i < made->n_printed; i++)
	{
		const MadeCell *cell = &made->printed[i];
		uint32_t fact = protected->cube.printings[i].fact;

		demand(!protection->undecided[fact] || protection->limit < ENOUGH,
			   "line %d, column %d is undecided", cell->line, cell->col);
		demand(!protection->hidden[fact] ||
				   (!cell->suppressed && cell->bounds.lower >= made->threshold),
			   "line %d, column %d is hidden", cell->line, cell->col);
	}
}

/*
 * The audit of what is left, which has all the work it needs: each fact can be what it is, and
 * none is worked out that need not be, or that less work left undecided.
 */
static void
check_left(const MadeCube *made, const Protected *protected, const Audited *left)
{
	for (uint32_t i = 0; i < left->cube.keys.n; i++)
	{
		int truth = truth_of(made, &left->cube, i);
		bool sharp;
		Bounds found = audit_feasible(&left->audit, &left->cube, i, &sharp);
		uint32_t fact = protected_fact(protected, &left->cube, i);

		demand(made->changed || is_within((Bounds) {truth, truth}, found),
			   "fact %u is %d, and cannot be", i, truth);
		demand(!audited_is_worked_out(left, i) || protected->protection.unprotectable[fact] ||
				   protected->protection.undecided[fact],
			   "fact %u is worked out", i);
	}
}

/* Sums of facts by chance. */
static void
check_sums(const MadeCube *made, Audited *left, uint64_t *random)
{
	uint32_t n_facts = left->cube.keys.n;
	Ranges ranges;

	demand(ranges_start(&ranges, &left->audit, &left->cube), "ranges can be found");
	for (int i = 0; i < SUMS; i++)
	{
		uint32_t facts[MADE_COUNTS];
		uint32_t n = 0;
		int64_t truth = 0;
		SumRange range;

		for (uint32_t fact = 0; fact < n_facts; fact++)
		{
			if (random_below(random, 3) > 0)
				continue;
			truth += truth_of(made, &left->cube, fact);
			facts[n++] = fact;
		}
		demand(ranges_find(&ranges, facts, n, &range), "there was memory");
		demand(is_within(range.feasible, range.feasible_sum) &&
				   is_within(range.feasible_sum, range.printed),
			   "a sum is wider than what its facts add up to");
		demand(made->changed || is_within((Bounds) {truth, truth}, range.feasible),
			   "a sum is %" PRId64 ", and cannot be", truth);
	}
	ranges_release(&ranges);
}

/* Hides what is to be hidden, and looks at what is left. */
static void
check_hidden(const MadeCube *made, const Protected *protected, Slice document, uint64_t *random,
			 const MemorySource *source)
{
	HiddenCell cells[2 * MADE_COUNTS];
	size_t n = protected_cells(protected, cells, 2 * MADE_COUNTS);
	Arena arena = {.source = source};
	HiddenCell culprit;
	Audited left;
	Slice hidden;

	demand(hide_cells(document, cells, n, (Slice) {":", 1}, &arena, &hidden, &culprit) == HIDE_DONE,
		   "line %d, column %d cannot be hidden", culprit.line, culprit.col);
	demand(audit_documents(&left, source, &hidden, 1, EXACT_WORK_LIMIT), "there was memory");
	check_left(made, protected, &left);
	check_sums(made, &left, random);
	audited_release(&left);
	arena_release(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Heap heap;
	MemorySource source = palloc_source(&heap);
	uint64_t random = hash_bytes(HASH_START, data, size);
	const uint64_t limits[] = {ENOUGH, 1 + random_below(&random, 300)};
	MadeCube made;
	Slice document;

	made_cube_print(&made, (Bytes) {data, data + size});
	document = own_copy(made.text.text, made.text.len);
	for (int i = 0; i < 2; i++)
	{
		Protected protected;
		ProtectResult result =
			protect_document(&protected, &source, document, made.threshold, 1, limits[i]);

		demand(result == PROTECT_DONE || (result == PROTECT_MISMATCH && made.changed),
			   "what adds up is not protected");
		if (result == PROTECT_DONE)
		{
			check_choice(&made, &protected);
			check_hidden(&made, &protected, document, &random, &source);
		}
		protected_release(&protected);
		demand(heap.live == 0, "%ld pieces of memory are not given back", heap.live);
	}
	disown(document);
	free(made.text.text);
	return 0;
}
