/*-------------------------------------------------------------------------
 *
 * ranked.c
 *	  Facts in the order of their ranks.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/protector.h"

static bool
is_before(const RankedFact *a, const RankedFact *b)
{
	return a->rank != b->rank ? a->rank < b->rank : a->fact < b->fact;
}

/* Lets an element of a heap, whose last in order comes first, sink to its place. */
static void
sink_down(RankedFact *heap, size_t place, size_t n)
{
	RankedFact element = heap[place];

	for (size_t child; (child = place * 2 + 1) < n; place = child)
	{
		child += child + 1 < n && is_before(&heap[child], &heap[child + 1]);
		if (!is_before(&element, &heap[child]))
			break;
		heap[place] = heap[child];
	}
	heap[place] = element;
}

/* In place, and in bounded time whatever the order was: a heap sort. */
void
ranked_sort(RankedFact *ranked, size_t n)
{
	for (size_t i = n / 2; i-- > 0;)
		sink_down(ranked, i, n);
	for (size_t last = n; last-- > 1;)
	{
		RankedFact first = ranked[0];

		ranked[0] = ranked[last];
		ranked[last] = first;
		sink_down(ranked, 0, last);
	}
}
