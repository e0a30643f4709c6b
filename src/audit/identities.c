/*-------------------------------------------------------------------------
 *
 * identities.c
 *	  What must add up in a cube of facts.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/identities.h"

#include "audit/changes.h"
#include "audit/coverage.h"
#include "audit/means.h"
#include "audit/shares.h"

#define POLL_FACTS 1024
#define SUM_NONE   UINT32_MAX

/* Lists that do not cover fall short again and again: one may be a slip. */
#define SELECTION_LEAST 2

/* Facts that are alike but for their members of one dimension, in one document. */
typedef struct PartList
{
	uint32_t n;
	uint32_t n_suppressed;
	bool is_placed;	 /* the document has all of its members in this combination of dimensions */
	bool is_full;	 /* and in this very list */
	bool has_bounds; /* all of them have */
	bool is_told;	 /* they, and what they are parts of */
	Wide lower;
	Wide upper;
} PartList;

/* What the sums over a dimension in one document say of whether lists have all parts. */
typedef struct Completeness
{
	uint32_t n_exact;
	uint32_t n_short;	   /* even at their most less than the whole */
	uint32_t n_short_told; /* of these, without a suppressed part */
} Completeness;

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
	uint32_t *seen;	  /* by fact: the last document, from 1, that prints it */
	size_t n_grouped; /* members of these documents, and of those before */

	uint32_t *parents; /* of the sums over the dimension at hand */
	uint32_t n_parents;
	uint32_t parent; /* found last: parts side by side have one parent, or parents side by side */
	uint32_t *head;	 /* by parent: its parts, chained; FACT_NONE if it has none */
	uint32_t *tail;
	uint32_t *next;	   /* by part */
	uint32_t *whole;   /* by parent: coverage_whole() of its parts */
	Completeness full; /* lists of all members, and those with some missing */
	Completeness shorter;
	uint32_t change; /* the measure; NAME_ALL if no report has it */

	uint32_t *first_sum; /* by parent: its sums, chained; SUM_NONE if it has none */
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
						.change = names_find_measure(&cube->names, MEASURE_OF_CHANGES),
						.arena = {.source = list->source}};
	coverage_start(&finder->coverage, list->source);
	finder->facts = fact_numbers(finder, 0);
	finder->seen = fact_numbers(finder, 0);
	finder->parents = fact_numbers(finder, 0);
	finder->head = fact_numbers(finder, FACT_NONE);
	finder->tail = fact_numbers(finder, FACT_NONE);
	finder->next = fact_numbers(finder, FACT_NONE);
	finder->whole = fact_numbers(finder, 0);
	finder->first_sum = fact_numbers(finder, SUM_NONE);
	finder->last_sum = fact_numbers(finder, SUM_NONE);
	finder->marked = fact_numbers(finder, 0);
	list->parts = array_grow(list->source, list->parts, sizeof(uint32_t), 0, &list->part_room);
	return !finder->arena.exhausted && list->parts != NULL;
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

void
identity_judge(Identity *identity, Wide lower, Wide upper)
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

bool
identities_add(Identities *list, const Identity *identity)
{
	Identity *grown = array_grow(list->source, list->list, sizeof(Identity), list->n, &list->room);

	if (grown == NULL)
		return false;
	list->list = grown;
	grown[list->n++] = *identity;
	return true;
}

bool
identities_add_part(Identities *list, uint32_t fact)
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

		if (earlier->kind != sum->kind || earlier->is_partial != sum->is_partial ||
			earlier->n_parts != sum->n_parts)
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
	return identities_add(&finder->sums, sum);
}

/* What is printed of the facts that are chained to the parent. */
static PartList
list_of(const Finder *finder, uint32_t parent)
{
	const Cube *cube = finder->cube;
	PartList list = {.is_placed = finder->whole[parent] > 0,
					 .has_bounds = true,
					 .is_told = bounds_single(cube->facts[parent].bounds)};

	for (uint32_t part = finder->head[parent]; part != FACT_NONE; part = finder->next[part])
	{
		const Fact *fact = &cube->facts[part];

		list.n++;
		list.n_suppressed += is_hidden(fact);
		list.has_bounds &= fact->has_bounds;
		list.is_told &= bounds_single(fact->bounds);
		list.lower += fact->bounds.lower;
		list.upper += fact->bounds.upper;
	}
	list.is_full = list.n == finder->whole[parent];
	return list;
}

static bool
is_change(const Finder *finder, uint32_t fact)
{
	return cube_key(finder->cube, fact)[KEY_MEASURE] == finder->change;
}

/* Notes what the list says of lists like it: whether they have all parts that there are. */
static void
weigh(Finder *finder, uint32_t parent, const PartList *list)
{
	Bounds whole = finder->cube->facts[parent].bounds;
	Completeness *completeness = list->is_full ? &finder->full : &finder->shorter;
	bool exceeds = list->lower > whole.upper;
	bool falls_short = list->upper < whole.lower || (exceeds && is_change(finder, parent));

	/* A total that is one of its parts says nothing of the others. */
	if (list->is_told && list->lower == whole.lower)
		completeness->n_exact += whole.lower != 0;
	else if (falls_short && list->is_told)
		completeness->n_short_told++;
	completeness->n_short += falls_short;
}

/*
 * Do the parts add up to the parent, or are they only some of its parts? A list of all
 * members that the report has is the whole, unless sums that are told fall short time
 * and again and none is right: then it is a selection. Where some members are missing
 * others have to show that these have nobody.
 */
static bool
is_whole(const Finder *finder, const PartList *list)
{
	if (!list->is_placed)
		return false;
	if (list->is_full)
		return finder->full.n_exact > 0 || finder->full.n_short_told < SELECTION_LEAST;
	return finder->shorter.n_exact > finder->shorter.n_short;
}

/* Can the parts be more than the parent, as far as it is printed? */
static bool
is_binding(const Finder *finder, uint32_t parent, const PartList *list)
{
	return list->has_bounds && !is_change(finder, parent) &&
		   list->upper > finder->cube->facts[parent].bounds.lower;
}

/* The parent and the parts chained to it are a sum; or the parts are some of its parts, and no more than it. */
static bool
take_sum(Finder *finder, uint32_t parent, int dimension, const PartList *parts, bool whole)
{
	const Cube *cube = finder->cube;
	Identities *list = finder->list;
	Identity sum = {.kind = dimension,
					.is_partial = !whole,
					.parent = parent,
					.printing = cube_first_printing(cube, parent),
					.n_parts = parts->n,
					.n_suppressed = parts->n_suppressed,
					.first_part = list->n_parts,
					.printed = cube->facts[parent].bounds,
					.has_bounds = parts->has_bounds && cube->facts[parent].has_bounds};

	for (uint32_t part = finder->head[parent]; part != FACT_NONE; part = finder->next[part])
	{
		if (!identities_add_part(list, part))
			return false;
	}
	identity_judge(&sum, parts->lower, parts->upper);
	/* Less than the whole is right. */
	if (!whole && parts->lower <= sum.printed.upper)
	{
		sum.verdict = VERDICT_CONSISTENT;
		sum.has_bounds = false;
	}
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
	uint32_t group;
	int child = dimension_child(dimension);
	int word = cube_key_word(cube, cube_key(cube, fact), dimension);

	if (word < 0 || !cube->facts[fact].adds_up)
		return;
	memcpy(key, cube_key(cube, fact), sizeof(key));
	/* What a member is part of along what it is counted under is no more than itself. */
	if (child != DIM_NONE && key[child] != NAME_ALL)
		return;
	group = coverage_group(&finder->coverage, cube, key, word);
	if (group != NAME_ALL)
		key[word] = group;
	else
		cube_key_drop(key, word);
	parent = cube_find_near(cube, key, finder->parent);
	if (parent == FACT_NONE)
		return;
	finder->parent = parent;
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

/* The sums over a dimension; mark is that of the document at hand. */
static bool
find_sums(Finder *finder, int dimension, uint32_t mark)
{
	bool prints_a_sum = false;

	finder->n_parents = finder->parent = 0;
	finder->full = finder->shorter = (Completeness) {0};
	for (uint32_t i = 0; i < finder->n_facts; i++)
	{
		poll(finder, i);
		chain_part(finder, finder->facts[i], dimension);
	}
	for (uint32_t i = 0; i < finder->n_parents; i++)
	{
		uint32_t parent = finder->parents[i];
		const uint32_t *key = cube_key(finder->cube, finder->head[parent]);
		PartList list;

		poll(finder, i);
		finder->whole[parent] = coverage_whole(&finder->coverage, finder->cube, key, dimension);
		if (finder->whole[parent] == 0)
			continue;
		list = list_of(finder, parent);
		prints_a_sum |= finder->seen[parent] == mark;
		weigh(finder, parent, &list);
	}
	for (uint32_t i = 0; i < finder->n_parents; i++)
	{
		uint32_t parent = finder->parents[i];
		PartList list = list_of(finder, parent);
		bool whole = prints_a_sum && is_whole(finder, &list);

		poll(finder, i);
		if ((whole || is_binding(finder, parent, &list)) &&
			!take_sum(finder, parent, dimension, &list, whole))
			return false;
		finder->head[parent] = FACT_NONE;
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
	for (; finder->n_grouped < cube->n_grouped; finder->n_grouped++)
	{
		const GroupedMember *grouped = &cube->grouped[finder->n_grouped];

		if (grouped->document != document)
			break;
		if (!coverage_add_group(&finder->coverage, grouped->member, grouped->group))
			return false;
	}
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
							 .printing = i,
							 .n_parts = 1,
							 .n_suppressed = hidden,
							 .first_part = list->n_parts,
							 .printed = printing->bounds,
							 .has_bounds = has_bounds && printing->has_bounds};

		identity_judge(&identity, left.lower, left.upper);
		if (!identities_add(list, &identity))
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
	Changes changes;

	changes_start(&changes, cube, finder->list);
	for (uint32_t fact = 0; fact < cube->keys.n; fact++)
	{
		poll(finder, fact);
		for (uint32_t sum = finder->first_sum[fact]; sum != SUM_NONE; sum = finder->next_sum[sum])
		{
			if (!identities_add(finder->list, &finder->sums.list[sum]))
				return false;
		}
		if (!changes_take(&changes, fact) || !means_take(cube, finder->list, fact) ||
			!shares_take(cube, finder->list, fact) ||
			(!cube_is_implied(cube, fact) && !take_repeats(cube, finder->list, fact)))
			return false;
	}
	return true;
}

bool
identities_settle(Cube *cube)
{
	means_settle(cube);
	return shares_settle(cube) && changes_settle(cube);
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
	if (kind == IDENTITY_MEAN)
		return SLICE_LITERAL("mean");
	if (kind == IDENTITY_REPEAT)
		return SLICE_LITERAL("repeat");
	if (kind == IDENTITY_PERCENT)
		return SLICE_LITERAL("percent");
	if (kind == IDENTITY_LAST_YEAR)
		return SLICE_LITERAL("last_year");
	if (kind == IDENTITY_SHARE)
		return SLICE_LITERAL("share");
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
