/*-------------------------------------------------------------------------
 *
 * least.c
 *	  How many facts must be hidden at least.
 *
 * Of the printed facts that a count is worked out from one must be hidden: they are a cut. Cuts
 * that have no fact in common need one fact each. So the facts of some cuts are hidden, all of
 * them, and then cuts are looked for among those that are left, until nothing is worked out.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/protector.h"

/* A count that is worked out, and from how many facts. */
typedef struct Narrow
{
	uint32_t fact;
	uint32_t n;
} Narrow;

/* Does a come before b: by fewer facts? */
static bool
is_before(const Narrow *a, const Narrow *b)
{
	return a->n != b->n ? a->n < b->n : a->fact < b->fact;
}

/* Lets the first of a heap, whose last in order comes first, sink to its place. */
static void
sink_down(Narrow *heap, size_t place, size_t n)
{
	Narrow narrow = heap[place];

	for (size_t child; (child = place * 2 + 1) < n; place = child)
	{
		child += child + 1 < n && is_before(&heap[child], &heap[child + 1]);
		if (!is_before(&narrow, &heap[child]))
			break;
		heap[place] = heap[child];
	}
	heap[place] = narrow;
}

static void
sort_narrow(Narrow *narrow, size_t n)
{
	for (size_t i = n / 2; i-- > 0;)
		sink_down(narrow, i, n);
	for (size_t last = n; last-- > 1;)
	{
		Narrow first = narrow[0];

		narrow[0] = narrow[last];
		narrow[last] = first;
		sink_down(narrow, 0, last);
	}
}

static bool
explain(Tracer *tracer, uint32_t fact)
{
	tracer_begin(tracer);
	return tracer_explain(tracer, fact, false) && tracer_explain(tracer, fact, true);
}

/* The counts that are worked out as things stand, those from few facts first. */
static bool
find_narrow(Tracer *tracer, const bool *asked, int64_t width, Narrow *narrow, uint32_t *n)
{
	*n = 0;
	if (!tracer_run(tracer))
		return false;
	for (uint32_t fact = 0; fact < tracer->n_facts; fact++)
	{
		Bounds bounds = tracer->system.bounds[fact];

		if (!asked[fact] || (Wide) bounds.upper - bounds.lower >= width)
			continue;
		if (!explain(tracer, fact))
			return false;
		narrow[(*n)++] = (Narrow) {fact, tracer->n_leaves};
	}
	sort_narrow(narrow, *n);
	return true;
}

/* Hides the facts of cuts that have none in common; how many cuts these are. */
static bool
take_cuts(Tracer *tracer, bool *hidden, const Narrow *narrow, uint32_t n, uint32_t *taken)
{
	*taken = 0;
	for (uint32_t i = 0; i < n; i++)
	{
		bool is_free = narrow[i].n > 0;

		/* What is hidden by now is no leaf any more, so that there are fewer than there were. */
		if (!explain(tracer, narrow[i].fact))
			return false;
		is_free = is_free && tracer->n_leaves == narrow[i].n;
		for (uint32_t j = 0; is_free && j < tracer->n_leaves; j++)
			hidden[tracer->leaves[j]] = true;
		*taken += is_free;
	}
	return true;
}

bool
least_to_hide(Tracer *tracer, bool *hidden, const bool *asked, int64_t width, uint32_t *least)
{
	Arena arena = {.source = tracer->source};
	Narrow *narrow = arena_array(&arena, tracer->n_facts, sizeof(Narrow));
	bool *before = arena_array(&arena, tracer->n_facts, sizeof(bool));
	bool whole = !arena.exhausted;
	uint32_t taken = 1;

	*least = 0;
	if (whole)
		memcpy(before, hidden, tracer->n_facts * sizeof(bool));
	while (whole && taken > 0)
	{
		uint32_t n;

		source_poll(tracer->source);
		whole = find_narrow(tracer, asked, width, narrow, &n) &&
				take_cuts(tracer, hidden, narrow, n, &taken);
		*least += whole ? taken : 0;
	}
	if (before != NULL)
		memcpy(hidden, before, tracer->n_facts * sizeof(bool));
	arena_release(&arena);
	return whole;
}
