/*-------------------------------------------------------------------------
 *
 * fuzz_audit.c
 *	  A small cube of counts, made of the bytes and printed as a report, and what
 *	  its suppressed counts can be, compared with trying out everything.
 *
 * The cube is ages by main groups by sexes, with or without a total along each,
 * and its last table may be printed twice.  It adds up, but for a few cells that
 * the bytes change after it was printed; so identities mismatch, and contradict
 * one another, as well.  What must add up, and what follows from it, is worked
 * out here from the cells alone.
 *
 *-------------------------------------------------------------------------
 */
#include "grid.h"

#include "../unit/audited.h"
#include "../unit/brute_force.h"

/* The fact that the cube has for each count of the grid: printed there, and nowhere else. */
static void
find_facts(const Grid *grid, const Cube *cube, uint32_t *facts)
{
	for (int i = 0; i < grid->n; i++)
		facts[i] = FACT_NONE;
	demand(cube->n_printings == (uint32_t) grid->n_printed, "%u printings, not %d",
		   cube->n_printings, grid->n_printed);
	for (int i = 0; i < grid->n_printed; i++)
	{
		const GridCell *cell = &grid->printed[i];
		const Printing *printing = &cube->printings[i];

		demand(printing->line == cell->line && printing->col == cell->col && printing->has_bounds &&
				   printing->suppressed == cell->suppressed &&
				   printing->bounds.lower == cell->bounds.lower &&
				   printing->bounds.upper == cell->bounds.upper,
			   "line %d, column %d is read as something else", cell->line, cell->col);
		demand(facts[cell->count] == FACT_NONE || facts[cell->count] == printing->fact,
			   "line %d, column %d is another fact", cell->line, cell->col);
		facts[cell->count] = printing->fact;
	}
	demand(cube->keys.n == (uint32_t) grid->n, "%u facts, not %d", cube->keys.n, grid->n);
	for (int i = 0; i < grid->n; i++)
	{
		const Fact *fact = &cube->facts[facts[i]];

		demand(fact->bounds.lower == grid->bounds[i].lower &&
				   fact->bounds.upper == grid->bounds[i].upper &&
				   fact->conflicting == grid->conflicting[i],
			   "fact %u is put together wrongly", facts[i]);
	}
}

/* As many identities of each verdict as the grid has. */
static void
check_verdicts(const Grid *grid, const Identities *identities)
{
	int expected[3] = {0};
	int found[3] = {0};
	int repeats = 0;

	for (int i = 0; i < grid->n_sums; i++)
		expected[grid_verdict(grid, &grid->sums[i])]++;
	for (size_t i = 0; i < identities->n; i++)
	{
		if (identities->list[i].kind < N_DIMENSIONS)
			found[identities->list[i].verdict]++;
		else
			repeats += identities->list[i].kind == IDENTITY_REPEAT;
	}
	for (int i = 0; i < 3; i++)
		demand(found[i] == expected[i], "%d sums are %s, not %d", found[i],
			   verdict_name((Verdict) i), expected[i]);
	demand(repeats == grid->n_printed - grid->n, "%d repeats", repeats);
}

/* The counts that hang together with the first one by sums that can hold; marks them as seen. */
static int
gather(const Grid *grid, int first, bool *seen, int *members)
{
	int n = 1;
	int before = 0;

	members[0] = first;
	seen[first] = true;
	while (before < n)
	{
		int count = members[before++];

		for (int i = 0; i < grid->n_sums; i++)
		{
			const GridSum *sum = &grid->sums[i];
			bool has = false;

			if (grid_verdict(grid, sum) != VERDICT_CONSISTENT)
				continue;
			for (int j = 0; j < sum->n; j++)
				has |= sum->counts[j] == count;
			for (int j = 0; has && j < sum->n; j++)
			{
				int other = sum->counts[j];

				if (seen[other] || bounds_single(grid->bounds[other]))
					continue;
				seen[other] = true;
				members[n++] = other;
			}
		}
	}
	return n;
}

/* The sums of some counts as a system; false where they are too many to try out. */
static bool
build(const Grid *grid, const int *members, int n, System *system)
{
	int places[GRID_COUNTS];

	if (n >= BRUTE_UNKNOWNS)
		return false;
	for (int i = 0; i < grid->n; i++)
		places[i] = -1;
	for (int i = 0; i < n; i++)
		places[members[i]] = i;
	demand(system_start(system, system->source, (uint32_t) n), "a system can be started");
	for (int i = 0; i < n; i++)
		system->bounds[i] = grid->bounds[members[i]];
	for (int i = 0; i < grid->n_sums; i++)
	{
		const GridSum *sum = &grid->sums[i];
		Wide constant = 0;

		if (grid_verdict(grid, sum) != VERDICT_CONSISTENT)
			continue;
		system_add_equation(system, 0);
		for (int j = 0; j < sum->n; j++)
		{
			/* the first is the total, which the others less it make zero */
			if (places[sum->counts[j]] >= 0)
				system_add_term(system, (uint32_t) places[sum->counts[j]], j == 0);
			else if (bounds_single(grid->bounds[sum->counts[j]]))
				constant += (j == 0 ? 1 : -1) * grid->bounds[sum->counts[j]].lower;
		}
		if (system->equations[system->n_equations - 1].n == 0)
			system->n_equations--; /* of another component */
		else
			system->equations[system->n_equations - 1].constant = constant;
	}
	return true;
}

/* One component: what is feasible must be what trying out finds. */
static void
check_component(const Grid *grid, const Audited *audited, const uint32_t *facts, const int *members,
				int n, const MemorySource *source)
{
	bool gave_up = audited->audit.n_given_up > 0;
	System system = {.source = source, .arena = {.source = source}};
	Tried tried;

	if (!build(grid, members, n, &system))
		return;
	tried = try_all(&system);
	system_release(&system);
	for (int i = 0; i < n; i++)
	{
		Bounds printed = grid->bounds[members[i]];
		Bounds right = tried.solutions > 0 ? tried.bounds[i] : printed;
		bool sharp;
		Bounds found = audit_feasible(&audited->audit, &audited->cube, facts[members[i]], &sharp);

		if (gave_up && tried.solutions == 0)
			continue;
		demand(found.lower <= right.lower && found.upper >= right.upper,
			   "count %d: %" PRId64 "..%" PRId64 " cuts off some of %" PRId64 "..%" PRId64,
			   members[i], found.lower, found.upper, right.lower, right.upper);
		demand(gave_up || sharp == (tried.solutions > 0), "count %d is%s called sharp", members[i],
			   sharp ? "" : " not");
		demand((gave_up && !sharp) || (found.lower == right.lower && found.upper == right.upper),
			   "count %d: %" PRId64 "..%" PRId64 " should be %" PRId64 "..%" PRId64, members[i],
			   found.lower, found.upper, right.lower, right.upper);
	}
}

static void
check_audit(const Grid *grid, const Audited *audited, const MemorySource *source)
{
	uint32_t facts[GRID_COUNTS];
	bool seen[GRID_COUNTS] = {false};
	int members[GRID_COUNTS];

	find_facts(grid, &audited->cube, facts);
	check_verdicts(grid, &audited->identities);
	for (int i = 0; i < grid->n; i++)
	{
		bool sharp;
		Bounds found = audit_feasible(&audited->audit, &audited->cube, facts[i], &sharp);

		/* where nothing was changed, the truth can be */
		demand(grid->changed || (found.lower <= grid->truth[i] && found.upper >= grid->truth[i]),
			   "count %d is %d, and cannot be", i, grid->truth[i]);
		if (bounds_single(grid->bounds[i]))
			demand(sharp && bounds_single(found), "count %d is printed", i);
		else if (!seen[i])
			check_component(grid, audited, facts, members, gather(grid, i, seen, members), source);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Heap heap;
	MemorySource source = palloc_source(&heap);
	uint64_t random = hash_bytes(HASH_START, data, size);
	const uint64_t limits[] = {EXACT_WORK_LIMIT, 1 + random_below(&random, 300)};
	Grid grid;
	Slice document;
	Audited audited;
	long requests = 0;

	grid_make(&grid, (Bytes){data, data + size});
	document = own_copy(grid.text.text, grid.text.len);
	for (int i = 0; i < 2; i++)
	{
		heap.requests = 0;
		demand(audit_documents(&audited, &source, &document, 1, limits[i]), "there was memory");
		if (i == 0)
			requests = heap.requests;
		demand(i > 0 || audited.audit.n_given_up == 0, "it gave up a small cube");
		check_audit(&grid, &audited, &source);
		audited_release(&audited);
		demand(heap.live == 0, "%ld pieces of memory are not given back", heap.live);
	}
	fail_at(&heap, 1 + random_below(&random, (uint32_t) requests));
	demand(!audit_documents(&audited, &source, &document, 1, EXACT_WORK_LIMIT),
		   "an audit without memory");
	audited_release(&audited);
	demand(heap.live == 0, "%ld pieces of memory are not given back", heap.live);
	disown(document);
	free(grid.text.text);
	return 0;
}
