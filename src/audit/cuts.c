/*-------------------------------------------------------------------------
 *
 * cuts.c
 *	  Facts that are chosen to hit sets of facts.
 *
 * Greedily: of each cut that is not hit the fact that hits most of the others, too, by chance
 * among equals. Then, again and again, a few that lie together are taken back and it is tried
 * to do with less; what comes out worse is undone.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/protector.h"

/* Changes between two polls. */
#define POLL_CHANGES 256

/* As many facts at most are taken back at once. */
#define TAKEN_BACK_MOST 24

bool
cuts_add(Cuts *cuts, const uint32_t *facts, uint32_t n)
{
	size_t *starts =
		array_grow(cuts->source, cuts->starts, sizeof(size_t), cuts->n, &cuts->start_room);

	if (starts == NULL)
		return false;
	cuts->starts = starts;
	starts[cuts->n] = cuts->n_facts;
	for (uint32_t i = 0; i < n; i++)
	{
		uint32_t *grown = array_grow(cuts->source, cuts->facts, sizeof(uint32_t), cuts->n_facts,
									 &cuts->fact_room);

		if (grown == NULL)
			return false;
		cuts->facts = grown;
		grown[cuts->n_facts++] = facts[i];
	}
	cuts->n++;
	return true;
}

void
cuts_release(Cuts *cuts)
{
	if (cuts->facts != NULL)
		cuts->source->put(cuts->source->context, cuts->facts);
	if (cuts->starts != NULL)
		cuts->source->put(cuts->source->context, cuts->starts);
	*cuts = (Cuts) {.source = cuts->source};
}

/* What is to be looked at: cuts, or equations. */
typedef struct Pile
{
	uint32_t *numbers;
	uint32_t n;
	bool *is_in; /* by number */
} Pile;

/* What is at hand while cuts are hit. */
typedef struct Hitter
{
	const Cuts *cuts;
	const Tracer *tracer;
	Chance *chance;
	Arena arena;
	uint32_t n_facts;
	size_t *first_use; /* by fact, and one more: where in uses its cuts begin */
	uint32_t *uses;	   /* cuts */
	uint32_t *hits;	   /* by cut: how many chosen facts it has */
	uint32_t *open;	   /* by equation: how much in it is not printed */
	Pile missed;	   /* cuts that may not be hit */
	Pile alone;		   /* equations in which a chosen fact may be alone */
	bool *chosen;
	const bool *kept; /* these stay chosen; NULL: none has to */
	uint32_t n_chosen;
	uint32_t *listed; /* facts that are chosen, and by fact: where */
	uint32_t *places;
	uint32_t *changes; /* facts that were chosen, or no longer, since changes began to be noted */
	uint32_t n_changes;
	uint32_t change_room;
	uint64_t work; /* cuts looked at */
} Hitter;

static bool
pile_start(Hitter *hitter, Pile *pile, uint32_t n)
{
	pile->numbers = arena_array(&hitter->arena, n, sizeof(uint32_t));
	pile->is_in = arena_array(&hitter->arena, n, sizeof(bool));
	if (hitter->arena.exhausted)
		return false;
	memset(pile->is_in, 0, n * sizeof(bool));
	return true;
}

static void
pile_put(Pile *pile, uint32_t number)
{
	if (pile->is_in[number])
		return;
	pile->is_in[number] = true;
	pile->numbers[pile->n++] = number;
}

static uint32_t
pile_take(Pile *pile, Chance *chance)
{
	uint32_t place = chance_below(chance, pile->n);
	uint32_t number = pile->numbers[place];

	pile->numbers[place] = pile->numbers[--pile->n];
	pile->is_in[number] = false;
	return number;
}

static bool
make_room(Hitter *hitter)
{
	uint32_t n = hitter->n_facts;
	uint32_t n_cuts = hitter->cuts->n;
	uint32_t n_equations = hitter->tracer->system.n_equations;

	hitter->first_use = arena_array(&hitter->arena, (size_t) n + 1, sizeof(size_t));
	hitter->uses = arena_array(&hitter->arena, hitter->cuts->n_facts, sizeof(uint32_t));
	hitter->hits = arena_array(&hitter->arena, n_cuts, sizeof(uint32_t));
	hitter->open = arena_array(&hitter->arena, n_equations, sizeof(uint32_t));
	hitter->listed = arena_array(&hitter->arena, n, sizeof(uint32_t));
	hitter->places = arena_array(&hitter->arena, n, sizeof(uint32_t));
	hitter->change_room = n * 2 + 64;
	hitter->changes = arena_array(&hitter->arena, hitter->change_room, sizeof(uint32_t));
	return pile_start(hitter, &hitter->missed, n_cuts) &&
		   pile_start(hitter, &hitter->alone, n_equations);
}

/* Which cuts a fact is in. */
static void
index_cuts(Hitter *hitter)
{
	const Cuts *cuts = hitter->cuts;
	uint32_t n = hitter->n_facts;
	size_t sum = 0;

	memset(hitter->first_use, 0, ((size_t) n + 1) * sizeof(size_t));
	for (size_t i = 0; i < cuts->n_facts; i++)
		hitter->first_use[cuts->facts[i]]++;
	for (uint32_t fact = 0; fact <= n; fact++)
	{
		sum += hitter->first_use[fact];
		hitter->first_use[fact] = sum;
	}
	for (uint32_t cut = cuts->n; cut-- > 0;)
	{
		hitter->hits[cut] = 0;
		pile_put(&hitter->missed, cut);
		for (size_t i = cuts->starts[cut]; i < cut_end(cuts, cut); i++)
			hitter->uses[--hitter->first_use[cuts->facts[i]]] = cut;
	}
}

/* Chooses the fact, or no longer. */
static void
change(Hitter *hitter, uint32_t fact)
{
	const System *system = &hitter->tracer->system;
	bool is_chosen = hitter->chosen[fact] = !hitter->chosen[fact];
	uint32_t by = is_chosen ? 1 : UINT32_MAX;

	hitter->work += hitter->first_use[fact + 1] - hitter->first_use[fact];
	if (hitter->n_changes < hitter->change_room)
		hitter->changes[hitter->n_changes++] = fact;
	if (is_chosen)
	{
		hitter->places[fact] = hitter->n_chosen;
		hitter->listed[hitter->n_chosen++] = fact;
	}
	else
	{
		uint32_t last = hitter->listed[--hitter->n_chosen];

		hitter->listed[hitter->places[fact]] = last;
		hitter->places[last] = hitter->places[fact];
	}
	for (size_t i = hitter->first_use[fact]; i < hitter->first_use[fact + 1]; i++)
	{
		hitter->hits[hitter->uses[i]] += by;
		if (hitter->hits[hitter->uses[i]] == 0)
			pile_put(&hitter->missed, hitter->uses[i]);
	}
	if (!bounds_single(hitter->tracer->printed[fact]))
		return;
	for (size_t i = system->first_use[fact]; i < system->first_use[fact + 1]; i++)
	{
		hitter->open[system->uses[i]] += by;
		if (hitter->open[system->uses[i]] == 1)
			pile_put(&hitter->alone, system->uses[i]);
	}
}

/* Begins with what is chosen already. */
static void
begin(Hitter *hitter)
{
	const System *system = &hitter->tracer->system;

	for (uint32_t i = 0; i < system->n_equations; i++)
	{
		const Equation *equation = &system->equations[i];

		hitter->open[i] = 0;
		for (uint32_t j = 0; j < equation->n; j++)
			hitter->open[i] +=
				!bounds_single(hitter->tracer->printed[system->terms[equation->first + j].unknown]);
	}
	for (uint32_t fact = 0; fact < hitter->n_facts; fact++)
	{
		if (!hitter->chosen[fact])
			continue;
		hitter->chosen[fact] = false;
		change(hitter, fact);
	}
}

/* The chosen fact that is alone among what is printed in the equation; FACT_NONE: there is none. */
static uint32_t
alone_in(const Hitter *hitter, uint32_t number)
{
	const System *system = &hitter->tracer->system;
	const Equation *equation = &system->equations[number];

	for (uint32_t i = 0; hitter->open[number] == 1 && i < equation->n; i++)
	{
		uint32_t unknown = system->terms[equation->first + i].unknown;

		if (unknown < hitter->n_facts && hitter->chosen[unknown])
			return unknown;
	}
	return FACT_NONE;
}

/* What the fact would do good, for what it would cost: itself, and company where it is alone. */
static uint32_t
worth(const Hitter *hitter, uint32_t fact)
{
	const System *system = &hitter->tracer->system;
	uint32_t good = 0;
	uint32_t cost = 2;

	for (size_t i = hitter->first_use[fact]; i < hitter->first_use[fact + 1]; i++)
		good += hitter->hits[hitter->uses[i]] == 0;
	for (size_t i = system->first_use[fact]; i < system->first_use[fact + 1]; i++)
	{
		cost += hitter->open[system->uses[i]] == 0;
		good +=
			hitter->open[system->uses[i]] == 1 && alone_in(hitter, system->uses[i]) != FACT_NONE;
	}
	return good * 64 / cost;
}

/* The best so far, and the next one, which may be better; chance decides among equals, and now and then. */
static void
prefer(Hitter *hitter, uint32_t fact, uint32_t *best, uint32_t *best_worth)
{
	uint32_t its_worth = worth(hitter, fact) * 8 + chance_below(hitter->chance, 128);

	if (*best != FACT_NONE && its_worth <= *best_worth)
		return;
	*best = fact;
	*best_worth = its_worth;
}

/* Chooses a fact of a cut that is not hit. */
static void
hit_cut(Hitter *hitter, uint32_t cut)
{
	const Cuts *cuts = hitter->cuts;
	uint32_t best = FACT_NONE;
	uint32_t best_worth = 0;

	if (hitter->hits[cut] > 0)
		return;
	for (size_t i = cuts->starts[cut]; i < cut_end(cuts, cut); i++)
		prefer(hitter, cuts->facts[i], &best, &best_worth);
	change(hitter, best);
}

/* Gives company to a fact that is alone in an equation, if any may be hidden. */
static void
give_company(Hitter *hitter, uint32_t number)
{
	const System *system = &hitter->tracer->system;
	const Equation *equation = &system->equations[number];
	uint32_t best = FACT_NONE;
	uint32_t best_worth = 0;

	if (alone_in(hitter, number) == FACT_NONE)
		return;
	for (uint32_t i = 0; i < equation->n; i++)
	{
		uint32_t fact = system->terms[equation->first + i].unknown;

		if (fact < hitter->n_facts && !hitter->chosen[fact] && hitter->tracer->hideable[fact])
			prefer(hitter, fact, &best, &best_worth);
	}
	if (best != FACT_NONE)
		change(hitter, best);
}

/* Until all cuts are hit, and nobody is alone. */
static void
repair(Hitter *hitter)
{
	for (uint32_t n = 0; hitter->missed.n + hitter->alone.n > 0; n++)
	{
		if (n % POLL_CHANGES == POLL_CHANGES - 1)
			source_poll(hitter->arena.source);
		if (hitter->missed.n > 0)
			hit_cut(hitter, pile_take(&hitter->missed, hitter->chance));
		else
			give_company(hitter, pile_take(&hitter->alone, hitter->chance));
	}
}

static bool
is_kept(const Hitter *hitter, uint32_t fact)
{
	return hitter->kept != NULL && hitter->kept[fact];
}

/* Leaves the fact out, if all is hit and nobody alone without it. */
static void
leave_out(Hitter *hitter, uint32_t fact)
{
	const System *system = &hitter->tracer->system;

	if (!hitter->chosen[fact] || is_kept(hitter, fact))
		return;
	for (size_t i = hitter->first_use[fact]; i < hitter->first_use[fact + 1]; i++)
	{
		hitter->work++;
		if (hitter->hits[hitter->uses[i]] == 1)
			return;
	}
	change(hitter, fact);
	for (size_t i = system->first_use[fact]; i < system->first_use[fact + 1]; i++)
	{
		if (alone_in(hitter, system->uses[i]) == FACT_NONE)
			continue;
		change(hitter, fact);
		break;
	}
	/* Who is alone now was so before, and nothing can be done. */
	while (hitter->alone.n > 0)
		(void) pile_take(&hitter->alone, hitter->chance);
}

/* Leaves out what is not needed around a fact. */
static void
tidy(Hitter *hitter, uint32_t fact)
{
	const System *system = &hitter->tracer->system;
	const Cuts *cuts = hitter->cuts;

	leave_out(hitter, fact);
	for (size_t i = system->first_use[fact]; i < system->first_use[fact + 1]; i++)
	{
		const Equation *equation = &system->equations[system->uses[i]];

		for (uint32_t j = 0; hitter->open[system->uses[i]] > 1 && j < equation->n; j++)
		{
			uint32_t other = system->terms[equation->first + j].unknown;

			if (other < hitter->n_facts)
				leave_out(hitter, other);
		}
	}
	for (size_t i = hitter->first_use[fact]; i < hitter->first_use[fact + 1]; i++)
	{
		uint32_t cut = hitter->uses[i];

		for (size_t j = cuts->starts[cut]; hitter->hits[cut] > 1 && j < cut_end(cuts, cut); j++)
			leave_out(hitter, cuts->facts[j]);
	}
}

/* Takes back a fact and some of those that are chosen in the same equations. */
static void
take_back(Hitter *hitter, uint32_t fact)
{
	const System *system = &hitter->tracer->system;
	uint32_t most = 1 + chance_below(hitter->chance, TAKEN_BACK_MOST);

	change(hitter, fact);
	for (size_t i = system->first_use[fact]; i < system->first_use[fact + 1]; i++)
	{
		const Equation *equation = &system->equations[system->uses[i]];

		for (uint32_t j = 0; most > 1 && j < equation->n; j++)
		{
			uint32_t other = system->terms[equation->first + j].unknown;

			if (other >= hitter->n_facts || !hitter->chosen[other] || is_kept(hitter, other) ||
				chance_below(hitter->chance, 2) == 0)
				continue;
			change(hitter, other);
			most--;
		}
	}
}

/* Tries to do with less around a fact that is chosen; undone if it takes more. */
static void
improve(Hitter *hitter)
{
	uint32_t fact = hitter->listed[chance_below(hitter->chance, hitter->n_chosen)];
	uint32_t n_before = hitter->n_chosen;
	uint32_t n_changes;

	if (is_kept(hitter, fact))
		return;
	hitter->n_changes = 0;
	take_back(hitter, fact);
	repair(hitter);
	n_changes = hitter->n_changes;
	for (uint32_t i = 0; i < n_changes; i++)
		tidy(hitter, hitter->changes[i]);
	if (hitter->n_chosen <= n_before || hitter->n_changes == hitter->change_room)
		return;
	for (uint32_t i = hitter->n_changes; i-- > 0;)
		change(hitter, hitter->changes[i]);
	while (hitter->missed.n > 0)
		(void) pile_take(&hitter->missed, hitter->chance);
	while (hitter->alone.n > 0)
		(void) pile_take(&hitter->alone, hitter->chance);
}

bool
cuts_hit(const Cuts *cuts, const Tracer *tracer, Chance *chance, uint64_t effort, const bool *kept,
		 bool *chosen)
{
	Hitter hitter = {.cuts = cuts,
					 .tracer = tracer,
					 .chance = chance,
					 .arena = {.source = tracer->source},
					 .n_facts = tracer->n_facts,
					 .kept = kept,
					 .chosen = chosen};
	bool whole = make_room(&hitter);

	if (whole)
	{
		index_cuts(&hitter);
		begin(&hitter);
		repair(&hitter);
		for (uint32_t fact = 0; fact < hitter.n_facts; fact++)
			leave_out(&hitter, fact);
	}
	for (effort += hitter.work; whole && hitter.n_chosen > 0 && hitter.work < effort;)
	{
		source_poll(tracer->source);
		hitter.work++;
		improve(&hitter);
	}
	arena_release(&hitter.arena);
	return whole;
}
