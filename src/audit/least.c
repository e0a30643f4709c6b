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

static bool
explain(Tracer *tracer, uint32_t fact)
{
	tracer_begin(tracer);
	return tracer_explain(tracer, fact, false) && tracer_explain(tracer, fact, true);
}

/* The counts that are worked out as things stand, ranked by how many facts they follow from. */
static bool
find_narrow(Tracer *tracer, const bool *asked, int64_t width, RankedFact *narrow, uint32_t *n)
{
	*n = 0;
	if (!tracer_run(tracer))
		return false;
	for (uint32_t fact = 0; fact < tracer->n_facts; fact++)
	{
		Bounds bounds = tracer->system.bounds[fact];

		if (!asked[fact] || (Wide) bounds.upper - bounds.lower >= width)
			continue;
		source_poll(tracer->source);
		if (!explain(tracer, fact))
			return false;
		narrow[(*n)++] = (RankedFact) {fact, tracer->n_leaves};
	}
	ranked_sort(narrow, *n);
	return true;
}

/* Hides the facts of cuts that have none in common; how many cuts these are. */
static bool
take_cuts(Tracer *tracer, bool *hidden, const RankedFact *narrow, uint32_t n, uint32_t *taken)
{
	*taken = 0;
	for (uint32_t i = 0; i < n; i++)
	{
		bool is_free = narrow[i].rank > 0;

		source_poll(tracer->source);
		/* What is hidden by now is not a leaf any more, so that there are fewer than there were. */
		if (!explain(tracer, narrow[i].fact))
			return false;
		is_free = is_free && tracer->n_leaves == narrow[i].rank;
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
	RankedFact *narrow = arena_array(&arena, tracer->n_facts, sizeof(RankedFact));
	bool *before = arena_array(&arena, tracer->n_facts, sizeof(bool));
	bool whole = !arena.exhausted;
	uint32_t taken = 1;

	*least = 0;
	if (whole)
		memcpy(before, hidden, tracer->n_facts * sizeof(bool));
	while (whole && taken > 0)
	{
		uint32_t n;

		whole = find_narrow(tracer, asked, width, narrow, &n) &&
				take_cuts(tracer, hidden, narrow, n, &taken);
		*least += whole ? taken : 0;
	}
	if (before != NULL)
		memcpy(hidden, before, tracer->n_facts * sizeof(bool));
	arena_release(&arena);
	return whole;
}
