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

/* One time in so many a new witness is looked for, though a known one would do. */
#define RARELY 4

/* All but one time in so many a fact that is taken back must stay printed. */
#define SOMETIMES 4

/* Work counted for each fact that is taken back, besides that on moves. */
#define LOOKED_OVER 50

/* For a while one fact more than at best may be hidden, and one more for each so many of them. */
#define MORE_FOR 500

/* A search for a witness is to be short, as there are many. */
#define SHORT 70

/* Takes any of the counts that are lost, or FACT_NONE: all holds. */
static uint32_t
take_lost(Fewer *fewer)
{
	Witnesses *witnesses = fewer->witnesses;

	while (witnesses->n_lost > 0)
	{
		uint32_t place = chance_below(&fewer->chance, witnesses->n_lost);
		uint32_t fact = witnesses->lost[place];

		witnesses->lost[place] = witnesses->lost[--witnesses->n_lost];
		witnesses->is_lost[fact] = false;
		if (witnesses->n_holding[fact] == 0)
			return fact;
	}
	return FACT_NONE;
}

/* Protects a count that is lost, with no more than so many facts more; *done: that was possible. */
static bool
mend_count(Fewer *fewer, uint32_t fact, uint32_t most, bool *done)
{
	Witnesses *witnesses = fewer->witnesses;
	uint32_t best = witness_known(witnesses, fact, &fewer->chance);
	uint32_t n = best == WITNESS_NONE ? UINT32_MAX : witnesses->list[best].n_printed;

	if (n > most || (n > 1 && chance_below(&fewer->chance, RARELY) == 0))
	{
		uint32_t found;

		if (!witness_find(witnesses, fact, n > most ? most : n - 1, &found))
			return false;
		best = found == WITNESS_NONE ? best : found;
	}
	*done = best != WITNESS_NONE && witnesses->list[best].n_printed <= most;
	return !*done || witness_use(witnesses, best);
}

/* Protects all that is lost, with no more than so many facts hidden; *done: that was possible. */
static bool
mend(Fewer *fewer, uint32_t most, bool *done)
{
	Witnesses *witnesses = fewer->witnesses;
	uint32_t fact;

	*done = true;
	while (*done && (fact = take_lost(fewer)) != FACT_NONE)
	{
		uint32_t left = most < witnesses->n_hidden ? 0 : most - witnesses->n_hidden;

		if (!mend_count(fewer, fact, left, done))
			return false;
	}
	return true;
}

/* Prints the fact again, if nothing is lost by it. */
static bool
leave_out(Fewer *fewer, uint32_t fact)
{
	Witnesses *witnesses = fewer->witnesses;
	size_t before = witnesses->n_turned;

	if (!witnesses->hidden[fact])
		return true;
	if (!witnesses_turn(witnesses, fact))
		return false;
	if (take_lost(fewer) != FACT_NONE)
		witnesses_undo(witnesses, before);
	witnesses_forget_lost(witnesses);
	return true;
}

/* The facts that are hidden, ranked by their numbers: the largest come first. */
static uint32_t
rank_hidden(const Tracer *tracer, RankedFact *ranked)
{
	uint32_t n = 0;

	for (uint32_t fact = 0; fact < tracer->n_facts; fact++)
	{
		if (tracer->hidden[fact])
			ranked[n++] = (RankedFact) {fact, -tracer->printed[fact].lower};
	}
	ranked_sort(ranked, n);
	return n;
}

bool
fewer_prune(Fewer *fewer)
{
	const Tracer *tracer = fewer->witnesses->tracer;
	Arena arena = {.source = tracer->source};
	RankedFact *ranked = arena_array(&arena, tracer->n_facts, sizeof(RankedFact));
	bool whole = ranked != NULL;
	uint32_t n = whole ? rank_hidden(tracer, ranked) : 0;

	for (uint32_t i = 0; whole && i < n; i++)
	{
		source_poll(tracer->source);
		whole = leave_out(fewer, ranked[i].fact);
	}
	arena_release(&arena);
	return whole;
}

/* Prints a fact and some of those that are hidden in the same sums. */
static bool
take_back(Fewer *fewer, uint32_t fact)
{
	Witnesses *witnesses = fewer->witnesses;
	const System *system = &witnesses->tracer->system;
	uint32_t left = chance_below(&fewer->chance, TAKEN_BACK_MOST);

	if (!witnesses_turn(witnesses, fact))
		return false;
	for (size_t i = system->first_use[fact]; i < system->first_use[fact + 1]; i++)
	{
		const LinearEquation *equation = &system->equations[system->uses[i]];

		for (uint32_t j = 0; left > 0 && j < equation->n; j++)
		{
			uint32_t other = system->terms[equation->first + j].unknown;

			if (other >= witnesses->tracer->n_facts || !witnesses->hidden[other] ||
				chance_below(&fewer->chance, 2) == 0)
				continue;
			left--;
			if (!witnesses_turn(witnesses, other))
				return false;
		}
	}
	return true;
}

/* Any hidden fact; there must be one. */
static uint32_t
any_hidden(Fewer *fewer)
{
	Witnesses *witnesses = fewer->witnesses;
	uint32_t n = witnesses->tracer->n_facts;
	uint32_t first = chance_below(&fewer->chance, n);
	uint32_t fact = first;

	while (!witnesses->hidden[fact])
		fact = fact + 1 < n ? fact + 1 : 0;
	/* What is looked at besides moves. */
	witnesses->moves.work += LOOKED_OVER + (fact >= first ? fact - first : fact + n - first);
	return fact;
}

/* Leaves out what is not needed of what was turned. */
static bool
tidy(Fewer *fewer)
{
	size_t end = fewer->witnesses->n_turned;

	for (size_t i = 0; i < end; i++)
	{
		if (!leave_out(fewer, fewer->witnesses->turned[i]))
			return false;
	}
	return true;
}

/* Takes back some facts around the given one, and hides others instead; undone if these are more. */
static bool
improve(Fewer *fewer, uint32_t fact, uint32_t most)
{
	Witnesses *witnesses = fewer->witnesses;
	bool is_barred = chance_below(&fewer->chance, SOMETIMES) > 0;
	bool whole;
	bool done = false;

	witnesses->n_turned = 0;
	if (is_barred)
		witnesses_bar(witnesses, fact, true);
	whole = take_back(fewer, fact) && mend(fewer, most, &done) && (!done || tidy(fewer));
	if (is_barred)
		witnesses_bar(witnesses, fact, false);
	if (!done || witnesses->n_hidden > most)
		witnesses_undo(witnesses, 0);
	witnesses_forget_lost(witnesses);
	return whole;
}

/* Hides what was kept, and prints all else again. */
static bool
return_to(Fewer *fewer, const bool *kept)
{
	Witnesses *witnesses = fewer->witnesses;

	for (uint32_t fact = 0; fact < witnesses->tracer->n_facts; fact++)
	{
		if (witnesses->hidden[fact] != kept[fact] && !witnesses_turn(witnesses, fact))
			return false;
	}
	witnesses_forget_lost(witnesses);
	return true;
}

/* How many may be hidden now: in the first half of the work somewhat more than the fewest so far. */
static uint32_t
most_now(const Fewer *fewer, uint32_t best, uint64_t work)
{
	return fewer->witnesses->moves.work < work / 2 ? best + 1 + best / MORE_FOR : best;
}

bool
fewer_improve(Fewer *fewer, uint64_t work)
{
	Witnesses *witnesses = fewer->witnesses;
	size_t size = witnesses->tracer->n_facts * sizeof(bool);
	Arena arena = {.source = witnesses->tracer->source};
	bool *kept = arena_alloc(&arena, size);
	uint32_t best = witnesses->n_hidden;
	bool whole = kept != NULL;

	if (whole)
		memcpy(kept, witnesses->hidden, size);
	witnesses->moves.patience = SHORT;
	while (whole && witnesses->moves.work < work && best > fewer->least)
	{
		source_poll(witnesses->tracer->source);
		witnesses->moves.noise = 8U << chance_below(&fewer->chance, 4);
		whole = improve(fewer, any_hidden(fewer), most_now(fewer, best, work));
		if (whole && witnesses->n_hidden < best)
		{
			best = witnesses->n_hidden;
			memcpy(kept, witnesses->hidden, size);
		}
	}
	whole = whole && return_to(fewer, kept);
	arena_release(&arena);
	return whole;
}
