/*-------------------------------------------------------------------------
 *
 * fewer.c
 *	  Hides fewer facts, with all counts protected as before.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/fewer.h"

/* As many facts are taken back at once at most. */
#define TAKEN_BACK_MOST 12

/* What can be undone: counts that got another witness, and the one they had. */
typedef struct Change
{
	Arena arena;
	uint32_t *facts;
	size_t *starts;
	uint32_t *sizes;
	uint32_t n;
	size_t newly; /* so many facts were hidden newly before */
} Change;

static bool
change_start(Change *change, const Fewer *fewer)
{
	uint32_t n = fewer->witnesses->tracer->n_facts;

	*change = (Change) {.arena = {.source = fewer->witnesses->tracer->source}};
	change->facts = arena_array(&change->arena, n, sizeof(uint32_t));
	change->starts = arena_array(&change->arena, n, sizeof(size_t));
	change->sizes = arena_array(&change->arena, n, sizeof(uint32_t));
	return !change->arena.exhausted;
}

/* Looks for witnesses in the place of those that do not hold, and hides no more than so many facts. */
static bool
mend_witnesses(Fewer *fewer, Change *change, uint32_t most, bool *mended)
{
	Witnesses *witnesses = fewer->witnesses;

	change->n = 0;
	change->newly = witnesses->n_newly;
	*mended = true;
	for (uint32_t fact = 0; *mended && fact < witnesses->tracer->n_facts; fact++)
	{
		uint32_t left;
		bool found = false;

		if (!fewer->asked[fact] || witness_holds(witnesses, fact))
			continue;
		left = most - (uint32_t) (witnesses->n_newly - change->newly);
		change->facts[change->n] = fact;
		change->starts[change->n] = witnesses->starts[fact];
		change->sizes[change->n] = witnesses->sizes[fact];
		for (uint32_t cost = 0; cost <= left && !found; cost++)
		{
			if (!witness_find(witnesses, fact, cost, &found))
				return false;
		}
		change->n += found;
		/* Two solutions together may need more than either. */
		*mended = found && witnesses->n_newly - change->newly <= most;
	}
	return true;
}

/* Back to the witnesses that there were, and to what was hidden with them. */
static void
undo(Fewer *fewer, const Change *change)
{
	Witnesses *witnesses = fewer->witnesses;

	for (uint32_t i = 0; i < change->n; i++)
	{
		witnesses->starts[change->facts[i]] = change->starts[i];
		witnesses->sizes[change->facts[i]] = change->sizes[i];
	}
	while (witnesses->n_newly > change->newly)
		witnesses->hidden[witnesses->newly[--witnesses->n_newly]] = false;
}

/* The largest number among those that are hidden and not yet looked at; FACT_NONE: there is none. */
static uint32_t
largest_left(const Fewer *fewer, const bool *seen)
{
	const Tracer *tracer = fewer->witnesses->tracer;
	uint32_t best = FACT_NONE;

	for (uint32_t fact = 0; fact < tracer->n_facts; fact++)
	{
		if (tracer->hidden[fact] && !seen[fact] &&
			(best == FACT_NONE || tracer->printed[fact].lower > tracer->printed[best].lower))
			best = fact;
	}
	return best;
}

bool
fewer_prune(Fewer *fewer)
{
	Witnesses *witnesses = fewer->witnesses;
	uint32_t n = witnesses->tracer->n_facts;
	Change change;
	bool whole = change_start(&change, fewer);
	bool *seen = arena_array(&change.arena, n, sizeof(bool));
	uint32_t fact;

	whole = whole && seen != NULL;
	if (whole)
		memset(seen, 0, n * sizeof(bool));
	while (whole && (fact = largest_left(fewer, seen)) != FACT_NONE)
	{
		bool mended;

		seen[fact] = true;
		witnesses->hidden[fact] = false;
		whole = mend_witnesses(fewer, &change, 0, &mended);
		if (whole && mended)
			continue;
		undo(fewer, &change);
		witnesses->hidden[fact] = true;
	}
	arena_release(&change.arena);
	return whole;
}

/* Takes back a fact and some of those that are hidden in the same sums; how many. */
static uint32_t
take_back(Fewer *fewer, uint32_t fact, uint32_t *taken)
{
	Witnesses *witnesses = fewer->witnesses;
	const System *system = &witnesses->tracer->system;
	uint32_t most = 1 + chance_below(&fewer->chance, TAKEN_BACK_MOST);
	uint32_t n = 0;

	taken[n++] = fact;
	witnesses->hidden[fact] = false;
	for (size_t i = system->first_use[fact]; i < system->first_use[fact + 1]; i++)
	{
		const Equation *equation = &system->equations[system->uses[i]];

		for (uint32_t j = 0; n < most && j < equation->n; j++)
		{
			uint32_t other = system->terms[equation->first + j].unknown;

			if (other >= witnesses->tracer->n_facts || !witnesses->hidden[other] ||
				chance_below(&fewer->chance, 2) == 0)
				continue;
			taken[n++] = other;
			witnesses->hidden[other] = false;
		}
	}
	return n;
}

/* Some hidden fact; FACT_NONE: there is none. */
static uint32_t
any_hidden(Fewer *fewer)
{
	const Tracer *tracer = fewer->witnesses->tracer;
	uint32_t first = tracer->n_facts == 0 ? 0 : chance_below(&fewer->chance, tracer->n_facts);

	for (uint32_t i = 0; i < tracer->n_facts; i++)
	{
		uint32_t fact = first + i < tracer->n_facts ? first + i : first + i - tracer->n_facts;

		if (tracer->hidden[fact])
			return fact;
	}
	return FACT_NONE;
}

bool
fewer_improve(Fewer *fewer, uint64_t work)
{
	Witnesses *witnesses = fewer->witnesses;
	uint32_t n_hidden = 0;
	Change change;
	bool whole = change_start(&change, fewer);

	for (uint32_t fact = 0; fact < witnesses->tracer->n_facts; fact++)
		n_hidden += witnesses->hidden[fact];
	while (whole && witnesses->moves.work < work && n_hidden > fewer->least)
	{
		uint32_t taken[TAKEN_BACK_MOST + 1];
		uint32_t fact = any_hidden(fewer);
		bool mended;
		uint32_t n;

		if (fact == FACT_NONE)
			break;
		/* What is looked at besides moves. */
		witnesses->moves.work += witnesses->tracer->n_facts / 4;
		source_poll(witnesses->tracer->source);
		witnesses->moves.noise = 8U << chance_below(&fewer->chance, 4);
		n = take_back(fewer, fact, taken);
		whole = mend_witnesses(fewer, &change, n, &mended);
		if (whole && mended)
		{
			n_hidden -= n - (uint32_t) (witnesses->n_newly - change.newly);
			continue;
		}
		undo(fewer, &change);
		for (uint32_t i = 0; i < n; i++)
			witnesses->hidden[taken[i]] = true;
	}
	arena_release(&change.arena);
	return whole;
}
