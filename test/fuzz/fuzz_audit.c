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
#include "made_cube.h"

#include "../unit/audited.h"
#include "../unit/brute_force.h"

/* The fact that the cube has for each count that was made: printed there, and nowhere else. */
static void
find_facts(const MadeCube *made, const Cube *cube, uint32_t *facts)
{
	for (int i = 0; i < made->n; i++)
		facts[i] = FACT_NONE;
	demand(cube->n_printings == (uint32_t) made->n_printed, "%u printings, not %d",
		   cube->n_printings, made->n_printed);
	for (int i = 0; i < made->n_printed; i++)
	{
		const MadeCell *cell = &made->printed[i];
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
	demand(cube->keys.n == (uint32_t) made->n, "%u facts, not %d", cube->keys.n, made->n);
	for (int i = 0; i < made->n; i++)
	{
		const Fact *fact = &cube->facts[facts[i]];

		demand(fact->bounds.lower == made->bounds[i].lower &&
				   fact->bounds.upper == made->bounds[i].upper &&
				   fact->conflicting == made->conflicting[i],
			   "fact %u is put together wrongly", facts[i]);
	}
}

/* As many identities of each verdict as the made cube has. */
static void
check_verdicts(const MadeCube *made, const Identities *identities)
{
	int expected[2][3] = {0};
	int found[2][3] = {0};
	int repeats = 0;

	for (int i = 0; i < made->n_sums; i++)
		expected[made->sums[i].is_partial][made_cube_verdict(made, &made->sums[i])]++;
	for (size_t i = 0; i < identities->n; i++)
	{
		const Identity *identity = &identities->list[i];

		demand(identity->kind <= IDENTITY_REPEAT, "an identity of changes, and there are none");
		if (identity->kind == IDENTITY_REPEAT)
		{
			repeats++;
			continue;
		}
		found[identity->is_partial][identity->verdict]++;
		demand(identity->has_bounds ==
				   (!identity->is_partial || identity->verdict == VERDICT_MISMATCH),
			   "a sum is%s told of", identity->has_bounds ? "" : " not");
	}
	for (int partial = 0; partial < 2; partial++)
		for (int i = 0; i < 3; i++)
			demand(found[partial][i] == expected[partial][i], "%d %ssums are %s, not %d",
				   found[partial][i], partial ? "partial " : "", verdict_name((Verdict) i),
				   expected[partial][i]);
	demand(repeats == made->n_printed - made->n, "%d repeats", repeats);
}

/* The counts that hang together with the first one by sums that can hold; marks them as seen. */
static int
gather(const MadeCube *made, int first, bool *seen, int *members)
{
	int n = 1;
	int before = 0;

	members[0] = first;
	seen[first] = true;
	while (before < n)
	{
		int count = members[before++];

		for (int i = 0; i < made->n_sums; i++)
		{
			const MadeSum *sum = &made->sums[i];
			bool has = false;

			if (made_cube_verdict(made, sum) != VERDICT_CONSISTENT)
				continue;
			for (int j = 0; j < sum->n; j++)
				has |= sum->counts[j] == count;
			for (int j = 0; has && j < sum->n; j++)
			{
				int other = sum->counts[j];

				if (seen[other] || bounds_single(made->bounds[other]))
					continue;
				seen[other] = true;
				members[n++] = other;
			}
		}
	}
	return n;
}

/* Is the count told twice, each time otherwise, or in a sum that cannot hold? */
static bool
is_doubted(const MadeCube *made, int count)
{
	bool doubted = made->conflicting[count];

	for (int i = 0; i < made->n_sums; i++)
	{
		const MadeSum *sum = &made->sums[i];

		if (made_cube_verdict(made, sum) != VERDICT_MISMATCH)
			continue;
		for (int j = 0; j < sum->n; j++)
			doubted |= sum->counts[j] == count;
	}
	return doubted;
}

/*
 * Does the count hang on what is wrong: itself, or by a number in a sum with it that can
 * hold? Then nothing follows for it, and for all that hangs together with it.
 */
static bool
is_poisoned(const MadeCube *made, int count)
{
	bool poisoned = is_doubted(made, count);

	for (int i = 0; i < made->n_sums; i++)
	{
		const MadeSum *sum = &made->sums[i];
		bool has = false;
		bool doubted = false;

		if (made_cube_verdict(made, sum) != VERDICT_CONSISTENT)
			continue;
		for (int j = 0; j < sum->n; j++)
		{
			has |= sum->counts[j] == count;
			doubted |=
				bounds_single(made->bounds[sum->counts[j]]) && is_doubted(made, sum->counts[j]);
		}
		poisoned |= has && doubted;
	}
	return poisoned;
}

/* Has the sum one of the counts, each of which has its place? */
static bool
is_of(const MadeSum *sum, const int *places)
{
	bool of = false;

	for (int i = 0; i < sum->n; i++)
		of |= places[sum->counts[i]] >= 0;
	return of;
}

/* The sums of some counts as a system; false if they are too many to try out. */
static bool
build(const MadeCube *made, const int *members, int n, System *system)
{
	int places[MADE_COUNTS];
	int rest = n;
	int n_all = n;

	for (int i = 0; i < made->n; i++)
		places[i] = -1;
	for (int i = 0; i < n; i++)
		places[members[i]] = i;
	for (int i = 0; i < made->n_sums; i++)
		n_all += made->sums[i].is_partial && is_of(&made->sums[i], places) &&
				 made_cube_verdict(made, &made->sums[i]) == VERDICT_CONSISTENT;
	if (n_all >= BRUTE_UNKNOWNS)
		return false;
	demand(system_start(system, system->source, (uint32_t) n_all), "a system can be started");
	for (int i = 0; i < n; i++)
		system->bounds[i] = made->bounds[members[i]];
	for (int i = 0; i < made->n_sums; i++)
	{
		const MadeSum *sum = &made->sums[i];
		Wide constant = 0;

		if (made_cube_verdict(made, sum) != VERDICT_CONSISTENT || !is_of(sum, places))
			continue;
		system_add_equation(system, 0);
		for (int j = 0; j < sum->n; j++)
		{
			/* the first is the total, which the others less it make zero */
			if (places[sum->counts[j]] >= 0)
				system_add_term(system, (uint32_t) places[sum->counts[j]], j == 0);
			else if (bounds_single(made->bounds[sum->counts[j]]))
				constant += (j == 0 ? 1 : -1) * made->bounds[sum->counts[j]].lower;
		}
		if (sum->is_partial)
		{
			/* what the parts leave of the whole: any number from zero on */
			system->bounds[rest] =
				(Bounds) {0, made->bounds[sum->counts[0]].upper - made_cube_parts(made, sum).lower};
			system_add_term(system, (uint32_t) rest++, false);
		}
		system->equations[system->n_equations - 1].constant = constant;
	}
	return true;
}

/* One component: what is feasible must be what trying out finds. */
static void
check_component(const MadeCube *made, const Audited *audited, const uint32_t *facts,
				const int *members, int n, const MemorySource *source)
{
	bool gave_up = audited->audit.n_given_up > 0;
	System system = {.source = source, .arena = {.source = source}};
	bool poisoned = false;
	Tried tried;

	for (int i = 0; i < n; i++)
		poisoned |= is_poisoned(made, members[i]);
	for (int i = 0; poisoned && i < n; i++)
	{
		Bounds printed = made->bounds[members[i]];
		bool sharp;
		Bounds found = audit_feasible(&audited->audit, &audited->cube, facts[members[i]], &sharp);

		demand(!sharp && found.lower == printed.lower && found.upper == printed.upper,
			   "count %d hangs on what is wrong, and is not left as printed", members[i]);
	}
	if (poisoned)
		return;
	if (!build(made, members, n, &system))
		return;
	tried = try_all(&system);
	system_release(&system);
	for (int i = 0; i < n; i++)
	{
		Bounds printed = made->bounds[members[i]];
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
check_audit(const MadeCube *made, const Audited *audited, const MemorySource *source)
{
	uint32_t facts[MADE_COUNTS];
	bool seen[MADE_COUNTS] = {false};
	int members[MADE_COUNTS];

	find_facts(made, &audited->cube, facts);
	check_verdicts(made, &audited->identities);
	for (int i = 0; i < made->n; i++)
	{
		bool sharp;
		Bounds found = audit_feasible(&audited->audit, &audited->cube, facts[i], &sharp);

		/* where nothing was changed, the truth can be */
		demand(made->changed || (found.lower <= made->truth[i] && found.upper >= made->truth[i]),
			   "count %d is %d, and cannot be", i, made->truth[i]);
		if (bounds_single(made->bounds[i]))
			demand(sharp && bounds_single(found), "count %d is printed", i);
		else if (!seen[i])
			check_component(made, audited, facts, members, gather(made, i, seen, members), source);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Heap heap;
	MemorySource source = palloc_source(&heap);
	uint64_t random = hash_bytes(HASH_START, data, size);
	const uint64_t limits[] = {EXACT_WORK_LIMIT, 1 + random_below(&random, 300)};
	MadeCube made;
	Slice document;
	Audited audited;
	long requests = 0;

	made_cube_print(&made, (Bytes) {data, data + size});
	document = own_copy(made.text.text, made.text.len);
	for (int i = 0; i < 2; i++)
	{
		heap.requests = 0;
		demand(audit_documents(&audited, &source, &document, 1, limits[i]), "there was memory");
		if (i == 0)
			requests = heap.requests;
		demand(i > 0 || audited.audit.n_given_up == 0, "it gave up a small cube");
		check_audit(&made, &audited, &source);
		audited_release(&audited);
		demand(heap.live == 0, "%ld pieces of memory are not given back", heap.live);
	}
	fail_at(&heap, 1 + random_below(&random, (uint32_t) requests));
	demand(!audit_documents(&audited, &source, &document, 1, EXACT_WORK_LIMIT),
		   "an audit without memory");
	audited_release(&audited);
	demand(heap.live == 0, "%ld pieces of memory are not given back", heap.live);
	disown(document);
	free(made.text.text);
	return 0;
}
