/*-------------------------------------------------------------------------
 *
 * fuzz_cube.c
 *	  Any bytes at all, read as a report and audited.
 *
 * Sums and verdicts are worked out once more from the facts; what can be must lie
 * within what is printed, and leave room for every sum; a second audit says the
 * same; and memory is given back, whether or not there was enough.  Whether bounds
 * are the sharpest there are is asked in fuzz_audit.c, of cubes made for it.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "../unit/audited.h"

/* Enough for what is as small as this; some will give up. */
#define WORK_LIMIT 50000

/* What is printed is whole, and has bounds; or has decimals, and is one number; or nothing is known of it. */
static void
check_printing(const Cube *cube, uint32_t at)
{
	const Printing *printing = &cube->printings[at];
	Bounds bounds = printing->bounds;

	demand(bounds.lower <= bounds.upper && printing->decimals >= 0 &&
			   (printing->decimals > 0) == (printing->status == CELL_DECIMAL) &&
			   printing->suppressed == (printing->status == CELL_SUPPRESSED),
		   "printing %u has another status than its bounds", at);
	if (printing->decimals > 0)
		demand(!printing->has_bounds && bounds_single(bounds), "printing %u is not one number", at);
	else if (!printing->has_bounds)
		demand(bounds.lower == BOUNDS_UNKNOWN.lower && bounds.upper == BOUNDS_UNKNOWN.upper,
			   "printing %u has no bounds, and some all the same", at);
}

/* Members of unlisted dimensions stand in the order of these, each once, and none after a gap. */
static void
check_key(const Cube *cube, uint32_t fact)
{
	const uint32_t *key = cube_key(cube, fact);
	int before = N_LISTED - 1;

	for (int word = KEY_OTHERS; word < KEY_MEMBERS; word++)
	{
		int dimension =
			key[word] == NAME_ALL ? NAMED_DIMENSIONS_MAX : cube_key_dimension(cube, key, word);

		demand(dimension > before || before == NAMED_DIMENSIONS_MAX,
			   "fact %u has its names in disorder", fact);
		demand(dimension == NAMED_DIMENSIONS_MAX || dimension < cube_n_dimensions(cube),
			   "fact %u is of no dimension", fact);
		before = dimension;
	}
}

/* Each printing belongs to one fact, which is printed in the order of lines. */
static void
check_facts(const Cube *cube)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < cube->keys.n; i++)
	{
		const Fact *fact = &cube->facts[i];
		int line = 0;

		demand(fact->bounds.lower <= fact->bounds.upper, "fact %u cannot be anything", i);
		check_key(cube, i);
		demand(cube_find(cube, cube_key(cube, i)) == i, "fact %u is not found by its key", i);
		for (uint32_t at = fact->first; at != PRINTING_NONE; at = cube->printings[at].next)
		{
			demand(cube->printings[at].fact == i && cube->printings[at].line >= line,
				   "printing %u of fact %u", at, i);
			check_printing(cube, at);
			line = cube->printings[at].line;
			n++;
		}
	}
	demand(n == cube->n_printings, "%u printings of %u have facts", n, cube->n_printings);
}

/* What the parts add up to, by the bounds that are given to each fact; a change is taken off its count. */
static Bounds
add_parts(const Identities *identities, const Identity *sum, const Bounds *bounds)
{
	Wide lower = 0;
	Wide upper = 0;

	for (uint32_t i = 0; i < sum->n_parts; i++)
	{
		Bounds part = bounds[identities->parts[sum->first_part + i]];
		bool is_less = sum->kind == IDENTITY_LAST_YEAR && i > 0;

		lower += is_less ? -(Wide) part.upper : part.lower;
		upper += is_less ? -(Wide) part.lower : part.upper;
	}
	return (Bounds) {narrowed(lower), narrowed(upper)};
}

/* Can the parts be the parent; or, where they are only some of its parts, no more than it? */
static bool
can_hold(const Identity *sum, Bounds parent, Bounds parts)
{
	return sum->is_partial ? parts.lower <= parent.upper : bounds_meet(parent, parts);
}

/* Sums, and counts of last year, from the facts as printed and from what they can be. */
static void
check_sums(const Audited *audited, const Bounds *printed, const Bounds *feasible)
{
	for (size_t i = 0; i < audited->identities.n; i++)
	{
		const Identity *sum = &audited->identities.list[i];
		Bounds computed;
		bool meet;

		if (sum->kind >= IDENTITY_REPEAT && sum->kind != IDENTITY_LAST_YEAR)
			continue;
		/* A mean that is wrong keeps bounds of its own. */
		if (sum->kind == IDENTITY_MEAN && sum->verdict == VERDICT_MISMATCH)
			continue;
		computed = add_parts(&audited->identities, sum, printed);
		meet = can_hold(sum, printed[sum->parent], computed);
		demand(sum->n_parts > 0 && computed.lower == sum->computed.lower &&
				   computed.upper == sum->computed.upper,
			   "sum %zu is another one", i);
		demand(meet == (sum->verdict != VERDICT_MISMATCH) &&
				   (sum->verdict == VERDICT_EXACT) ==
					   (meet && !sum->is_partial && bounds_single(computed) &&
						bounds_single(printed[sum->parent])),
			   "sum %zu is called %s", i, verdict_name(sum->verdict));
		demand(!sum->is_partial || sum->has_bounds == !meet, "sum %zu is partial, and told of", i);
		/* Facts in doubt keep what is printed, with all in such sums, which can still hold. */
		demand(!meet || can_hold(sum, feasible[sum->parent],
								 add_parts(&audited->identities, sum, feasible)),
			   "sum %zu cannot hold by what its facts can be", i);
	}
}

/* The fingerprint of what there is to say of each fact. */
static uint64_t
check_audit(const Audited *audited)
{
	const Cube *cube = &audited->cube;
	Bounds *printed = own(cube->keys.n * sizeof(Bounds));
	Bounds *feasible = own(cube->keys.n * sizeof(Bounds));
	uint64_t hash = hash_number(HASH_START, (int64_t) audited->identities.n);

	for (uint32_t i = 0; i < cube->keys.n; i++)
	{
		bool sharp;

		printed[i] = cube->facts[i].bounds;
		feasible[i] = audit_feasible(&audited->audit, cube, i, &sharp);
		demand(feasible[i].lower <= feasible[i].upper && feasible[i].lower >= printed[i].lower &&
				   feasible[i].upper <= printed[i].upper,
			   "fact %u can be what is not printed", i);
		hash = hash_number(hash, feasible[i].lower);
		hash = hash_number(hash, feasible[i].upper);
		hash = hash_number(hash, sharp);
	}
	check_sums(audited, printed, feasible);
	free(printed);
	free(feasible);
	return hash;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Heap heap;
	MemorySource source = palloc_source(&heap);
	Slice document = own_copy(data, size);
	uint64_t random = hash_bytes(HASH_START, data, size);
	uint64_t hash = 0;
	Audited audited;

	for (int i = 0; i < 2; i++)
	{
		heap.requests = 0;
		demand(audit_documents(&audited, &source, &document, 1, WORK_LIMIT), "there was memory");
		check_facts(&audited.cube);
		demand(i == 0 || check_audit(&audited) == hash, "a second audit says something else");
		hash = check_audit(&audited);
		audited_release(&audited);
		demand(heap.live == 0, "%ld pieces of memory are not given back", heap.live);
	}
	random_below(&random, 2);
	fail_at(&heap, 1 + random_below(&random, (uint32_t) heap.requests));
	heap.once = random_below(&random, 2) == 0;
	/* What is only kept to be quick needs no memory: where that fails once, all may be read. */
	demand(!audit_documents(&audited, &source, &document, 1, WORK_LIMIT) || heap.once,
		   "an audit without memory");
	audited_release(&audited);
	demand(heap.live == 0, "%ld pieces of memory are not given back", heap.live);
	disown(document);
	return 0;
}
