/*-------------------------------------------------------------------------
 *
 * identities.c
 *	  What must add up in a cube of facts.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/identities.h"

#include "audit/coverage.h"

#define POLL_FACTS 1024
#define SUM_NONE   UINT32_MAX

/* What is at hand while sums are looked for. Arrays of facts have cube->keys.n places. */
typedef struct Finder
{
	const Cube *cube;
	Identities *list; /* the result; its parts also serve the sums */
	Identities sums;  /* in the order found; parts unused */
	Coverage coverage;
	Arena arena;

	uint32_t *facts; /* of the document at hand */
	uint32_t n_facts;
	uint32_t *seen; /* by fact: the last document, from 1, that prints it */

	uint32_t *parents; /* of the sums over the dimension at hand */
	uint32_t n_parents;
	uint32_t *head; /* by parent: its parts, chained; FACT_NONE where it has none */
	uint32_t *tail;
	uint32_t *next; /* by part */

	uint32_t *first_sum; /* by parent: its sums, chained; SUM_NONE where it has none */
	uint32_t *last_sum;
	uint32_t *next_sum; /* by sum */
	size_t next_sum_room;
	uint32_t *marked;	 /* by fact: the last sum, from 1, whose parts were compared */
	uint32_t n_compared; /* sums whose parts were, those dropped too */
} Finder;

static uint32_t *
fact_numbers(Finder *finder, uint32_t value)
{
	size_t n = finder->cube->keys.n;
	uint32_t *numbers = arena_array(&finder->arena, n, sizeof(uint32_t));

	for (size_t i = 0; numbers != NULL && i < n; i++)
		numbers[i] = value;
	return numbers;
}

static bool
finder_start(Finder *finder, const Cube *cube, Identities *list)
{
	*finder = (Finder) {.cube = cube,
						.list = list,
						.sums = {.source = list->source},
						.arena = {.source = list->source}};
	coverage_start(&finder->coverage, list->source);
	finder->facts = fact_numbers(finder, 0);
	finder->seen = fact_numbers(finder, 0);
	finder->parents = fact_numbers(finder, 0);
	finder->head = fact_numbers(finder, FACT_NONE);
	finder->tail = fact_numbers(finder, FACT_NONE);
	finder->next = fact_numbers(finder, FACT_NONE);
	finder->first_sum = fact_numbers(finder, SUM_NONE);
	finder->last_sum = fact_numbers(finder, SUM_NONE);
	finder->marked = fact_numbers(finder, 0);
	return !finder->arena.exhausted;
}

static void
finder_release(Finder *finder)
{
	const MemorySource *source = finder->arena.source;

	if (finder->next_sum != NULL)
		source->put(source->context, finder->next_sum);
	identities_release(&finder->sums);
	coverage_release(&finder->coverage);
	arena_release(&finder->arena);
}

/* Told nowhere, and printed as suppressed. */
static bool
is_hidden(const Fact *fact)
{
	return fact->suppressed && !fact->told;
}

/* The verdict on printed and a computed lower and upper, which may be beyond 64 bits. */
static void
judge(Identity *identity, Wide lower, Wide upper)
{
	Bounds printed = identity->printed;

	identity->computed = (Bounds) {narrowed(lower), narrowed(upper)};
	if (lower > printed.upper || upper < printed.lower)
		identity->verdict = VERDICT_MISMATCH;
	else if (lower == upper && bounds_single(printed))
		identity->verdict = VERDICT_EXACT;
	else
		identity->verdict = VERDICT_CONSISTENT;
}

static bool
add_identity(Identities *list, const Identity *identity)
{
	Identity *grown = array_grow(list->source, list->list, sizeof(Identity), list->n, &list->room);

	if (grown == NULL)
		return false;
	list->list = grown;
	grown[list->n++] = *identity;
	return true;
}

static bool
add_part(Identities *list, uint32_t fact)
{
	uint32_t *grown =
		array_grow(list->source, list->parts, sizeof(uint32_t), list->n_parts, &list->part_room);

	if (grown == NULL)
		return false;
	list->parts = grown;
	grown[list->n_parts++] = fact;
	return true;
}

/* Is a sum with the same parts, from an earlier document, there already? */
static bool
is_known(Finder *finder, const Identity *sum)
{
	const uint32_t *parts = finder->list->parts;
	uint32_t mark = ++finder->n_compared;

	for (uint32_t i = 0; i < sum->n_parts; i++)
		finder->marked[parts[sum->first_part + i]] = mark;
	for (uint32_t other = finder->first_sum[sum->parent]; other != SUM_NONE;
		 other = finder->next_sum[other])
	{
		const Identity *earlier = &finder->sums.list[other];
		uint32_t same = 0;

		if (earlier->kind != sum->kind || earlier->n_parts != sum->n_parts)
			continue;
		while (same < sum->n_parts && finder->marked[parts[earlier->first_part + same]] == mark)
			same++;
		if (same == sum->n_parts)
			return true;
	}
	return false;
}

static bool
chain_sum(Finder *finder, const Identity *sum)
{
	uint32_t number = (uint32_t) finder->sums.n;
	uint32_t *next = array_grow(finder->list->source, finder->next_sum, sizeof(uint32_t), number,
								&finder->next_sum_room);

	if (next == NULL)
		return false;
	finder->next_sum = next;
	next[number] = SUM_NONE;
	if (finder->first_sum[sum->parent] == SUM_NONE)
		finder->first_sum[sum->parent] = number;
	else
		next[finder->last_sum[sum->parent]] = number;
	finder->last_sum[sum->parent] = number;
	return add_identity(&finder->sums, sum);
}

/* The parent and the parts chained to it are a sum. */
static bool
take_sum(Finder *finder, uint32_t parent, int dimension)
{
	const Cube *cube = finder->cube;
	Identities *list = finder->list;
	Identity sum = {.kind = dimension,
					.parent = parent,
					.line = cube_first_line(cube, parent),
					.first_part = list->n_parts,
					.printed = cube->facts[parent].bounds,
					.has_bounds = cube->facts[parent].has_bounds};
	Wide lower = 0;
	Wide upper = 0;

	for (uint32_t part = finder->head[parent]; part != FACT_NONE; part = finder->next[part])
	{
		const Fact *fact = &cube->facts[part];

		if (!add_part(list, part))
			return false;
		sum.n_parts++;
		sum.n_suppressed += is_hidden(fact);
		sum.has_bounds &= fact->has_bounds;
		lower += fact->bounds.lower;
		upper += fact->bounds.upper;
	}
	finder->head[parent] = FACT_NONE;
	judge(&sum, lower, upper);
	if (cube->n_documents > 1 && is_known(finder, &sum))
	{
		list->n_parts = sum.first_part;
		return true;
	}
	return chain_sum(finder, &sum);
}

/* The fact is a part of another one along the dimension: chains it there. */
static void
chain_part(Finder *finder, uint32_t fact, int dimension)
{
	const Cube *cube = finder->cube;
	uint32_t key[KEY_WORDS];
	uint32_t parent;
	int child = dimension_child(dimension);
	int word = cube_key_word(cube, cube_key(cube, fact), dimension);

	if (word < 0 || !cube->facts[fact].adds_up)
		return;
	memcpy(key, cube_key(cube, fact), sizeof(key));
	/* What a member is part of along what it is counted under is no more than itself. */
	if ((child != DIM_NONE && key[child] != NAME_ALL) ||
		!coverage_is_whole(&finder->coverage, cube, key, dimension))
		return;
	cube_key_drop(key, word);
	parent = cube_find(cube, key);
	if (parent == FACT_NONE)
		return;
	if (finder->head[parent] == FACT_NONE)
	{
		finder->parents[finder->n_parents++] = parent;
		finder->head[parent] = fact;
	}
	else
		finder->next[finder->tail[parent]] = fact;
	finder->tail[parent] = fact;
	finder->next[fact] = FACT_NONE;
}

static void
poll(const Finder *finder, uint32_t i)
{
	if (i % POLL_FACTS == 0)
		source_poll(finder->list->source);
}

/* Does the document at hand print any of the sums itself? */
static bool
prints_a_sum(const Finder *finder, uint32_t mark)
{
	for (uint32_t i = 0; i < finder->n_parents; i++)
	{
		if (finder->seen[finder->parents[i]] == mark)
			return true;
	}
	return false;
}

static bool
find_sums(Finder *finder, int dimension, uint32_t mark)
{
	bool is_whole;

	finder->n_parents = 0;
	for (uint32_t i = 0; i < finder->n_facts; i++)
	{
		poll(finder, i);
		chain_part(finder, finder->facts[i], dimension);
	}
	is_whole = prints_a_sum(finder, mark);
	for (uint32_t i = 0; i < finder->n_parents; i++)
	{
		poll(finder, i);
		if (!is_whole)
			finder->head[finder->parents[i]] = FACT_NONE;
		else if (!take_sum(finder, finder->parents[i], dimension))
			return false;
	}
	return true;
}

/* The sums whose parts one document prints. */
static bool
find_sums_of_document(Finder *finder, size_t document)
{
	const Cube *cube = finder->cube;
	uint32_t mark = (uint32_t) document + 1;

	finder->n_facts = 0;
	coverage_clear(&finder->coverage);
	for (uint32_t i = cube->documents[document]; i < cube->documents[document + 1]; i++)
	{
		uint32_t fact = cube->printings[i].fact;

		poll(finder, i);
		if (finder->seen[fact] == mark)
			continue;
		finder->seen[fact] = mark;
		finder->facts[finder->n_facts++] = fact;
		if (cube->facts[fact].adds_up &&
			!coverage_add(&finder->coverage, cube, cube_key(cube, fact)))
			return false;
	}
	for (int dimension = 0; dimension < cube_n_dimensions(cube); dimension++)
	{
		if (!find_sums(finder, dimension, mark))
			return false;
	}
	return true;
}

Wide
percentage(int64_t count, int64_t change)
{
	Wide hundredfold = (Wide) change * 100;
	Wide before = (Wide) count - change;
	bool negative = (hundredfold < 0) != (before < 0);
	Wide rounded;

	hundredfold = hundredfold < 0 ? -hundredfold : hundredfold;
	before = before < 0 ? -before : before;
	rounded = (2 * hundredfold + before) / (2 * before);
	return negative ? -rounded : rounded;
}

/* The fact beside this one that is of another measure. */
static uint32_t
beside(const Cube *cube, uint32_t fact, Slice measure)
{
	uint32_t key[KEY_WORDS];

	memcpy(key, cube_key(cube, fact), sizeof(key));
	key[KEY_MEASURE] = names_find_measure(&cube->names, measure);
	return key[KEY_MEASURE] == NAME_ALL ? FACT_NONE : cube_find(cube, key);
}

/*
 * Every printing of a percentage, beside a count and its change. What it is to be
 * can be computed where the change is known, and the count as well, or on one side
 * of it: last year's count is then on one side of zero. Else the identity has no
 * bounds, and says only that the three hang together.
 */
static bool
take_percents(const Cube *cube, Identities *list, uint32_t percent)
{
	uint32_t count = beside(cube, percent, SLICE_LITERAL("antall"));
	uint32_t change = beside(cube, percent, SLICE_LITERAL("endring_antall"));
	Bounds counted;
	Bounds changed;
	bool has_bounds;
	Wide one = 0;
	Wide other = 0;

	if (count == FACT_NONE || change == FACT_NONE || !cube->facts[count].has_bounds ||
		!cube->facts[change].adds_up)
		return true;
	counted = cube->facts[count].bounds;
	changed = cube->facts[change].bounds;
	has_bounds = bounds_single(changed) && !bounds_meet(counted, changed);
	if (has_bounds)
	{
		/* Between the two the percentage only rises, or only falls. */
		one = percentage(counted.lower, changed.lower);
		other = percentage(counted.upper, changed.lower);
	}
	for (uint32_t i = cube->facts[percent].first; i != PRINTING_NONE; i = cube->printings[i].next)
	{
		Identity identity = {.kind = IDENTITY_PERCENT,
							 .parent = percent,
							 .line = cube->printings[i].line,
							 .n_parts = 2,
							 .n_suppressed = is_hidden(&cube->facts[count]),
							 .first_part = list->n_parts,
							 .printed = cube->printings[i].bounds,
							 .has_bounds = has_bounds};

		if (!cube->printings[i].has_bounds)
			continue;
		if (has_bounds)
			judge(&identity, one < other ? one : other, one < other ? other : one);
		if (!add_part(list, count) || !add_part(list, change) || !add_identity(list, &identity))
			return false;
	}
	return true;
}

/* Every printing of the fact but the first, against what those before it leave. */
static bool
take_repeats(const Cube *cube, Identities *list, uint32_t fact)
{
	const Printing *before = &cube->printings[cube->facts[fact].first];
	Bounds left = before->bounds;
	bool has_bounds = before->has_bounds;
	bool hidden = before->suppressed;

	for (uint32_t i = before->next; i != PRINTING_NONE; i = cube->printings[i].next)
	{
		const Printing *printing = &cube->printings[i];
		Identity identity = {.kind = IDENTITY_REPEAT,
							 .parent = fact,
							 .line = printing->line,
							 .n_parts = 1,
							 .n_suppressed = hidden,
							 .first_part = list->n_parts,
							 .printed = printing->bounds,
							 .has_bounds = has_bounds && printing->has_bounds};

		judge(&identity, left.lower, left.upper);
		if (!add_identity(list, &identity))
			return false;
		if (!printing->has_bounds)
			continue;
		if (!has_bounds)
			left = printing->bounds;
		else if (identity.verdict != VERDICT_MISMATCH)
			left = bounds_common(left, printing->bounds);
		hidden = has_bounds ? hidden && printing->suppressed : printing->suppressed;
		has_bounds = true;
	}
	return true;
}

/* All identities, by parent. */
static bool
put_in_order(Finder *finder)
{
	const Cube *cube = finder->cube;
	uint32_t percent = names_find_measure(&cube->names, SLICE_LITERAL("endring_prosent"));

	for (uint32_t fact = 0; fact < cube->keys.n; fact++)
	{
		poll(finder, fact);
		for (uint32_t sum = finder->first_sum[fact]; sum != SUM_NONE; sum = finder->next_sum[sum])
		{
			if (!add_identity(finder->list, &finder->sums.list[sum]))
				return false;
		}
		if (percent != NAME_ALL && cube_key(cube, fact)[KEY_MEASURE] == percent &&
			!take_percents(cube, finder->list, fact))
			return false;
		if (!take_repeats(cube, finder->list, fact))
			return false;
	}
	return true;
}

bool
identities_find(const Cube *cube, Identities *list)
{
	Finder finder;
	bool done = finder_start(&finder, cube, list);

	for (size_t document = 0; done && document < cube->n_documents; document++)
		done = find_sums_of_document(&finder, document);
	done = done && put_in_order(&finder);
	finder_release(&finder);
	return done;
}

Slice
identity_kind_name(const Cube *cube, int kind)
{
	if (kind == IDENTITY_REPEAT)
		return SLICE_LITERAL("repeat");
	if (kind == IDENTITY_PERCENT)
		return SLICE_LITERAL("percent");
	return cube_dimension_name(cube, kind);
}

const char *
verdict_name(Verdict verdict)
{
	static const char *const names[] = {
		[VERDICT_EXACT] = "exact",
		[VERDICT_CONSISTENT] = "consistent",
		[VERDICT_MISMATCH] = "mismatch",
	};

	return names[verdict];
}

void
identities_release(Identities *list)
{
	if (list->list != NULL)
		list->source->put(list->source->context, list->list);
	if (list->parts != NULL)
		list->source->put(list->source->context, list->parts);
	*list = (Identities) {.source = list->source};
}
