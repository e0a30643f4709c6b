/*-------------------------------------------------------------------------
 *
 * protect.c
 *	  Which further facts must be hidden so that no suppressed count can be worked out.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/fewer.h"

#include "audit/changes.h"

/* How many facts more may be hidden for one count, tried in turn before a thorough search. */
static const uint32_t costs[] = {0, 1, 2, 3, 4, 5, 6, 8, 12, 16, 24, 32, 48, 64};

/* And how often these are tried. */
#define TRIES 12

/* Work on moves in all, after which nothing is improved: for each fact that is hidden, and at most so many times the limit. */
#define WORK_PER_FACT  UINT64_C(700000)
#define WORK_PER_LIMIT 9

/* So many passes search for what protects a count; those after them hide more around it. */
#define PASSES 20

/* Work of an audit on what hangs together, between passes. */
#define AUDIT_LIMIT 2000000

#define STEPS_UNKNOWN UINT32_MAX

#define SEED UINT64_C(20160831)

typedef struct Protector
{
	Protection *protection;
	Cube *cube;
	Identities printed; /* the identities of what is printed */
	Identities left;	/* and of what is left of it; none in the first pass */
	Tracer tracer;
	Arena arena;	  /* of a pass */
	bool *asked;	  /* by fact: a count to be protected, and it can be */
	Bounds *original; /* by fact: what was printed to begin with */
	uint32_t n_original;
	bool *hideable;
	Bounds *secondary;
	Witnesses witnesses;
	Chance chance;
	bool blanks_unsaid; /* percentages left blank say nothing after all */
	ProtectResult result;
} Protector;

static bool
fail(Protector *protector, ProtectResult result)
{
	if (protector->result == PROTECT_DONE)
		protector->result = result;
	return false;
}

static bool
is_count(const Cube *cube, uint32_t fact)
{
	return cube_key(cube, fact)[KEY_MEASURE] == names_find_measure(&cube->names, MEASURE_OF_COUNTS);
}

/* What a fact can be when it is hidden, by all documents that print it. */
static Bounds
secondary_bounds(const Protector *protector, uint32_t fact)
{
	const Cube *cube = protector->cube;
	Bounds bounds = BOUNDS_UNKNOWN;
	size_t document = 0;

	if (!is_count(cube, fact))
		return bounds;
	for (uint32_t i = cube->facts[fact].first; i != PRINTING_NONE; i = cube->printings[i].next)
	{
		while (cube->documents[document + 1] <= i)
			document++;
		bounds = bounds_common(bounds, cube->printings[i].suppressed
										   ? cube->printings[i].bounds
										   : protector->protection->secondary[document]);
	}
	return bounds;
}

/* Is the fact printed as a number, and wherever it is not, suppressed, so that a sign can take its place? */
static bool
is_printed(const Cube *cube, uint32_t fact)
{
	uint32_t printing = cube->facts[fact].first;

	while (printing != PRINTING_NONE && cube->printings[printing].status != CELL_BLANK &&
		   cube->printings[printing].status != CELL_INVALID)
		printing = cube->printings[printing].next;
	return printing == PRINTING_NONE && cube->facts[fact].number != PRINTING_NONE &&
		   !cube->facts[fact].conflicting;
}

/* May the fact be hidden? It is not a zero, and not below what the sign says of a count. */
static bool
is_hideable(const Protector *protector, uint32_t fact)
{
	const Cube *cube = protector->cube;
	Bounds bounds = cube->facts[fact].bounds;

	if (!is_printed(cube, fact))
		return false;
	return !is_count(cube, fact) || (bounds_single(bounds) && bounds.lower > 0 &&
									 bounds.lower >= protector->secondary[fact].lower);
}

/* A count below the threshold, told nowhere. */
static bool
is_star(const Cube *cube, uint32_t fact)
{
	const Fact *of = &cube->facts[fact];

	return of->suppressed && !of->told && of->has_bounds && !bounds_single(of->bounds) &&
		   of->bounds.upper < COUNT_OPEN / 2;
}

/* Does an equation tell the fact whatever is hidden, as all else in it stays printed? */
static bool
is_always_alone(const Protector *protector, uint32_t fact)
{
	const Tracer *tracer = &protector->tracer;
	const System *system = &tracer->system;

	for (size_t i = system->first_use[fact]; i < system->first_use[fact + 1]; i++)
	{
		const LinearEquation *equation = &system->equations[system->uses[i]];
		bool alone = true;

		for (uint32_t j = 0; alone && j < equation->n; j++)
		{
			uint32_t other = system->terms[equation->first + j].unknown;

			alone = other == fact ||
					(bounds_single(tracer->printed[other]) && !protector->hideable[other]);
		}
		if (alone)
			return true;
	}
	return false;
}

/* Hiding a fact is useless if an equation tells it all the same. */
static void
drop_useless(Protector *protector)
{
	bool any = true;

	while (any)
	{
		any = false;
		source_poll(protector->protection->source);
		for (uint32_t fact = 0; fact < protector->tracer.n_facts; fact++)
		{
			if (!protector->hideable[fact] || protector->protection->hidden[fact] ||
				!is_always_alone(protector, fact))
				continue;
			protector->hideable[fact] = false;
			any = true;
		}
	}
}

/* Arrays by fact are made anew for each pass, as facts are added to the cube. */
static bool
make_room(Protector *protector)
{
	Protection *protection = protector->protection;
	uint32_t n = protector->cube->keys.n;
	bool *hidden = arena_array(&protection->arena, n, sizeof(bool));
	bool *unprotectable = arena_array(&protection->arena, n, sizeof(bool));
	bool *undecided = arena_array(&protection->arena, n, sizeof(bool));

	protector->asked = arena_array(&protection->arena, n, sizeof(bool));
	protector->hideable = arena_array(&protection->arena, n, sizeof(bool));
	protector->secondary = arena_array(&protection->arena, n, sizeof(Bounds));
	if (protection->arena.exhausted)
		return fail(protector, PROTECT_NO_MEMORY);
	for (uint32_t fact = 0; fact < n; fact++)
	{
		bool is_old = protection->hidden != NULL && fact < protection->n_facts;

		hidden[fact] = is_old && protection->hidden[fact];
		unprotectable[fact] = is_old && protection->unprotectable[fact];
		undecided[fact] = is_old && protection->undecided[fact];
		protector->secondary[fact] = secondary_bounds(protector, fact);
		protector->hideable[fact] = is_hideable(protector, fact) || hidden[fact];
		protector->asked[fact] =
			is_star(protector->cube, fact) && !hidden[fact] && !unprotectable[fact];
	}
	protection->n_facts = n;
	protection->unprotectable = unprotectable;
	protection->undecided = undecided;
	protection->hidden = hidden;
	return true;
}

/* Gives the tracer what was printed to begin with; what is only implied is open. */
static void
restore_printed(Protector *protector)
{
	const Cube *cube = protector->cube;
	Tracer *tracer = &protector->tracer;

	for (uint32_t fact = 0; fact < tracer->n_facts; fact++)
	{
		if (cube_is_implied(cube, fact))
			tracer->printed[fact] = (Bounds) {0, BOUNDS_UNKNOWN.upper};
		else if (fact < protector->n_original && tracer->silencers[fact] == FACT_NONE)
			tracer->printed[fact] = protector->original[fact];
	}
}

/* Keeps what is printed, before anything is hidden. False without memory. */
static bool
keep_original(Protector *protector)
{
	const Cube *cube = protector->cube;

	protector->n_original = cube->keys.n;
	protector->original =
		arena_array(&protector->protection->arena, protector->n_original, sizeof(Bounds));
	for (uint32_t fact = 0; protector->original != NULL && fact < protector->n_original; fact++)
		protector->original[fact] = cube->facts[fact].bounds;
	return protector->original != NULL;
}

/* Starts a pass with nothing. */
static void
clear_pass(Protector *protector)
{
	const MemorySource *source = protector->protection->source;

	protector->tracer = (Tracer) {.source = source, .arena = {.source = source}};
	protector->arena = (Arena) {.source = source};
	protector->witnesses = (Witnesses) {.tracer = &protector->tracer,
										.arena = {.source = source},
										.moves = {.arena = {.source = source}}};
	protector->chance = SEED;
}

/* A percentage left blank is no number to hide: it says nothing as soon as its change is hidden. */
static void
start_blanks(Protector *protector)
{
	const Tracer *tracer = &protector->tracer;
	bool *hidden = protector->protection->hidden;

	for (uint32_t fact = 0; fact < tracer->n_facts; fact++)
	{
		uint32_t change = tracer->silencers[fact];

		if (change == FACT_NONE)
			continue;
		protector->hideable[fact] = protector->hideable[change];
		protector->secondary[fact] = (Bounds) {0, BOUNDS_UNKNOWN.upper};
		hidden[fact] = hidden[change];
	}
}

/* Of the percentages left blank that are to say nothing the changes are hidden. */
static void
hide_beside_blanks(Protector *protector)
{
	const Tracer *tracer = &protector->tracer;
	bool *hidden = protector->protection->hidden;

	for (uint32_t fact = 0; fact < tracer->n_facts; fact++)
	{
		if (tracer->silencers[fact] == FACT_NONE)
			continue;
		hidden[tracer->silencers[fact]] |= hidden[fact];
		hidden[fact] = false;
	}
}

static bool
start_pass(Protector *protector)
{
	const Identities *lists[] = {&protector->printed, &protector->left};
	size_t n_lists = protector->left.n > 0 ? 2 : 1;
	Tracer *tracer = &protector->tracer;

	if (!make_room(protector))
		return false;
	tracer->hideable = protector->hideable;
	tracer->hidden = protector->protection->hidden;
	tracer->secondary = protector->secondary;
	tracer->blanks_unsaid = protector->blanks_unsaid;
	if (!tracer_start(tracer, protector->cube, lists, n_lists))
		return fail(protector, PROTECT_NO_MEMORY);
	restore_printed(protector);
	start_blanks(protector);
	drop_useless(protector);
	return true;
}

static void
end_pass(Protector *protector)
{
	witnesses_release(&protector->witnesses);
	tracer_release(&protector->tracer);
	arena_release(&protector->arena);
	clear_pass(protector);
}

/* Works out all that follows; false if something contradicts, or there is no memory. */
static bool
work_out(Protector *protector)
{
	Tracer *tracer = &protector->tracer;
	const System *system = &tracer->system;

	if (!tracer_run(tracer))
		return fail(protector, PROTECT_NO_MEMORY);
	if (tracer->failed == EQUATION_NONE)
		return true;
	protector->protection->culprit =
		tracer->failed < system->n_equations
			? system->terms[system->equations[tracer->failed].first].unknown
			: tracer->percents[tracer->failed - system->n_equations].percent;
	return fail(protector, PROTECT_MISMATCH);
}

/* Is the fact one to be protected that is worked out too narrowly? */
static bool
is_narrow(const Protector *protector, uint32_t fact)
{
	Bounds bounds = protector->tracer.system.bounds[fact];

	return protector->asked[fact] &&
		   (Wide) bounds.upper - bounds.lower < protector->protection->width;
}

/* How many must be hidden at least. */
static bool
find_least(Protector *protector)
{
	Protection *protection = protector->protection;

	return least_to_hide(&protector->tracer, protection->hidden, protector->asked,
						 protection->width, &protection->at_least) ||
		   fail(protector, PROTECT_NO_MEMORY);
}

/* Is the unknown not printed, or no longer? */
static bool
is_open(const Protector *protector, uint32_t fact)
{
	return protector->protection->hidden[fact] || !bounds_single(protector->tracer.printed[fact]);
}

/* A percentage tells which count goes with which change, where both are hidden: it goes, too. */
static void
hide_percents(Protector *protector)
{
	const Tracer *tracer = &protector->tracer;
	bool *hidden = protector->protection->hidden;

	for (uint32_t i = 0; i < tracer->n_percents; i++)
	{
		const PercentOf *of = &tracer->percents[i];

		if (is_open(protector, of->count) && is_open(protector, of->change) &&
			protector->hideable[of->percent])
			hidden[of->percent] = true;
	}
}

/* What is worked out even when all is hidden that may be cannot be protected. */
static bool
find_unprotectable(Protector *protector)
{
	Protection *protection = protector->protection;
	uint32_t n = protector->tracer.n_facts;
	bool *before = arena_array(&protector->arena, n, sizeof(bool));

	if (before == NULL)
		return fail(protector, PROTECT_NO_MEMORY);
	memcpy(before, protection->hidden, n * sizeof(bool));
	for (uint32_t fact = 0; fact < n; fact++)
		protection->hidden[fact] |= protector->hideable[fact];
	if (!work_out(protector))
		return false;
	for (uint32_t fact = 0; fact < n; fact++)
	{
		protection->unprotectable[fact] |= is_narrow(protector, fact);
		protector->asked[fact] &= !protection->unprotectable[fact];
	}
	memcpy(protection->hidden, before, n * sizeof(bool));
	return true;
}

/* A solution of what is printed, from which others are looked for. */
static bool
start_witnesses(Protector *protector)
{
	Protection *protection = protector->protection;
	Witnesses *witnesses = &protector->witnesses;

	witnesses->hidden = protection->hidden;
	witnesses->asked = protector->asked;
	witnesses->undecided = protection->undecided;
	witnesses->width = protection->width;
	switch (witnesses_start(witnesses, protection->limit, &protection->culprit))
	{
		case EXACT_DONE:
			return true;
		case EXACT_CONTRADICTION:
			return fail(protector, PROTECT_MISMATCH);
		default:
			return fail(protector, PROTECT_NO_MEMORY);
	}
}

/* Looks for what protects a count with little hidden; *found: there is something, which is hidden. */
static bool
search_count(Protector *protector, uint32_t fact, size_t n_tries, bool *found)
{
	const size_t n_costs = sizeof(costs) / sizeof(costs[0]);
	Witnesses *witnesses = &protector->witnesses;
	uint32_t witness = witness_known(witnesses, fact, &protector->chance);

	*found = false;
	for (size_t i = 0; i < n_costs * n_tries; i++)
	{
		uint32_t cost = costs[i % n_costs];

		if (witness == WITNESS_NONE || witnesses->list[witness].n_printed > cost)
		{
			uint32_t better;

			if (!witness_find(witnesses, fact, cost, &better))
				return fail(protector, PROTECT_NO_MEMORY);
			if (better == WITNESS_NONE)
				continue;
			witness = better;
		}
		*found = true;
		return witness_use(witnesses, witness) || fail(protector, PROTECT_NO_MEMORY);
	}
	return true;
}

/* Protects a count by a thorough search, whatever has to be hidden. */
static bool
force_count(Protector *protector, uint32_t fact)
{
	Protection *protection = protector->protection;
	Witnesses *witnesses = &protector->witnesses;
	uint32_t found;
	ExactResult result = witness_force(witnesses, fact, protection->limit, &found);

	if (result == EXACT_NO_MEMORY || (result == EXACT_DONE && !witness_use(witnesses, found)))
		return fail(protector, PROTECT_NO_MEMORY);
	protection->unprotectable[fact] = result == EXACT_CONTRADICTION;
	protection->undecided[fact] = result == EXACT_GAVE_UP;
	protector->asked[fact] = result == EXACT_DONE;
	return true;
}

/* Protects all counts: easy ones first, as what is hidden for these often protects hard ones, too. */
static bool
protect_all(Protector *protector)
{
	static const size_t tries[] = {1, TRIES, 0};
	Witnesses *witnesses = &protector->witnesses;
	uint32_t n = protector->tracer.n_facts;

	for (size_t i = 0; i < sizeof(tries) / sizeof(tries[0]); i++)
	{
		for (uint32_t fact = 0; fact < n; fact++)
		{
			bool found = false;

			if (!protector->asked[fact] || witnesses->n_holding[fact] > 0)
				continue;
			if (tries[i] > 0 ? !search_count(protector, fact, tries[i], &found)
							 : !force_count(protector, fact))
				return false;
		}
	}
	witnesses_forget_lost(witnesses);
	return true;
}

/* Protects all counts, and then hides fewer facts for them, as long as there is work left. */
static bool
hide_little(Protector *protector)
{
	Fewer fewer = {.witnesses = &protector->witnesses,
				   .least = protector->protection->at_least,
				   .chance = SEED};
	uint64_t most = protector->protection->limit * WORK_PER_LIMIT;
	uint64_t work;

	if (!protect_all(protector))
		return false;
	if (!fewer_prune(&fewer))
		return fail(protector, PROTECT_NO_MEMORY);
	work = fewer.witnesses->n_hidden * WORK_PER_FACT;
	if (work > most)
		work = most;
	return (fewer_improve(&fewer, work) && fewer_prune(&fewer)) ||
		   fail(protector, PROTECT_NO_MEMORY);
}

/* The work of an audit between passes: all of it only where some count is undecided. */
static uint64_t
audit_limit(const Protector *protector)
{
	const Protection *protection = protector->protection;
	bool any = false;

	for (uint32_t fact = 0; !any && fact < protection->n_facts; fact++)
		any = protection->undecided[fact];
	return any ? protection->limit : AUDIT_LIMIT;
}

/* Asks only for those counts that an audit of what is left works out; narrow[fact] says which. */
static bool
ask_audit(Protector *protector, bool *narrow, uint32_t *n)
{
	Protection *protection = protector->protection;
	Audit audit = {.source = protection->source,
				   .arena = {.source = protection->source},
				   .limit = audit_limit(protector)};
	bool whole = audit_run(&audit, protector->cube, &protector->left);

	*n = 0;
	for (uint32_t fact = 0; whole && fact < protector->tracer.n_facts; fact++)
	{
		bool sharp;
		Bounds bounds = audit_feasible(&audit, protector->cube, fact, &sharp);

		narrow[fact] =
			protector->asked[fact] && (Wide) bounds.upper - bounds.lower < protection->width;
		protector->asked[fact] = narrow[fact];
		protection->undecided[fact] &= !narrow[fact];
		*n += narrow[fact];
	}
	audit_release(&audit);
	return whole || fail(protector, PROTECT_NO_MEMORY);
}

/*
 * Hides what may be hidden in the equations of the unknowns that are so many steps away, and
 * finds those one step further. How many are hidden; *n_further is how many these are.
 */
static uint32_t
hide_at(Protector *protector, uint32_t *steps, uint32_t step, uint32_t *n_further)
{
	const System *system = &protector->tracer.system;
	uint32_t n_facts = protector->tracer.n_facts;
	uint32_t n = 0;

	*n_further = 0;
	for (uint32_t i = 0; i < system->n_equations; i++)
	{
		const Addend *terms = &system->terms[system->equations[i].first];
		bool is_near = false;

		for (uint32_t j = 0; !is_near && j < system->equations[i].n; j++)
			is_near = steps[terms[j].unknown] == step;
		for (uint32_t j = 0; is_near && j < system->equations[i].n; j++)
		{
			uint32_t unknown = terms[j].unknown;
			bool is_told = unknown < n_facts && !is_open(protector, unknown);

			if (steps[unknown] != STEPS_UNKNOWN || (is_told && !protector->hideable[unknown]))
				continue;
			if (is_told)
				protector->protection->hidden[unknown] = true;
			n += is_told;
			steps[unknown] = step + 1;
			++*n_further;
		}
	}
	return n;
}

/*
 * Of a count that an audit works out, and no search tells how to protect: hides more around it.
 * Where nothing is left to hide it cannot be protected.
 */
static bool
hide_around(Protector *protector, uint32_t fact)
{
	Protection *protection = protector->protection;
	uint32_t n_unknowns = protector->tracer.system.n_unknowns;
	uint32_t *steps = arena_array(&protector->arena, n_unknowns, sizeof(uint32_t));
	uint32_t n_further = 1;
	uint32_t n = 0;

	if (steps == NULL)
		return fail(protector, PROTECT_NO_MEMORY);
	for (uint32_t i = 0; i < n_unknowns; i++)
		steps[i] = STEPS_UNKNOWN;
	steps[fact] = 0;
	for (uint32_t step = 0; n == 0 && n_further > 0; step++)
	{
		source_poll(protection->source);
		n = hide_at(protector, steps, step, &n_further);
	}
	protection->unprotectable[fact] = n == 0;
	protection->undecided[fact] = n > 0;
	return true;
}

/* Makes the cube one of a document in which the facts are hidden. */
static void
hide_in_cube(Protector *protector)
{
	const Protection *protection = protector->protection;
	Cube *cube = protector->cube;

	for (uint32_t number = 0; number < cube->keys.n; number++)
	{
		Fact *fact = &cube->facts[number];

		if (cube_is_implied(cube, number))
		{
			fact->bounds = (Bounds) {0, BOUNDS_UNKNOWN.upper};
			fact->has_bounds = false;
		}
		if (number >= protection->n_facts || !protection->hidden[number])
			continue;
		for (uint32_t i = fact->first; i != PRINTING_NONE; i = cube->printings[i].next)
		{
			cube->printings[i].status = CELL_SUPPRESSED;
			cube->printings[i].suppressed = true;
			cube->printings[i].has_bounds = is_count(cube, number);
			cube->printings[i].bounds = protector->secondary[number];
		}
		fact->suppressed = true;
		fact->told = false;
		fact->has_bounds = is_count(cube, number);
		fact->number = PRINTING_NONE;
		fact->bounds = fact->hidden = protector->secondary[number];
	}
}

/* The identities of what is left, once more. */
static bool
find_left(Protector *protector)
{
	identities_release(&protector->left);
	protector->left = (Identities) {.source = protector->protection->source};
	hide_in_cube(protector);
	return (identities_settle(protector->cube) &&
			identities_find(protector->cube, &protector->left)) ||
		   fail(protector, PROTECT_NO_MEMORY);
}

/* The first pass: what it hides protects all counts, by the sums of what is printed. */
static bool
run_first(Protector *protector)
{
	return start_pass(protector) && find_unprotectable(protector) && find_least(protector) &&
		   start_witnesses(protector) && hide_little(protector);
}

/* The same once more, with percentages left blank taken to say nothing, where sums do not hold. */
static bool
run_first_anew(Protector *protector)
{
	if (protector->result != PROTECT_MISMATCH)
		return false;
	end_pass(protector);
	protector->result = PROTECT_DONE;
	protector->protection->hidden = NULL;
	protector->blanks_unsaid = true;
	return run_first(protector);
}

/* A further pass protects what an audit still works out, as hiding changes what must add up. */
static bool
run_further(Protector *protector, bool searches, uint32_t *n)
{
	bool *narrow;

	if (!start_pass(protector) || !find_unprotectable(protector))
		return false;
	narrow = arena_array(&protector->arena, protector->tracer.n_facts, sizeof(bool));
	if (narrow == NULL)
		return fail(protector, PROTECT_NO_MEMORY);
	if (!ask_audit(protector, narrow, n) ||
		(*n > 0 && searches && !(start_witnesses(protector) && protect_all(protector))))
		return false;
	for (uint32_t fact = 0; fact < protector->tracer.n_facts; fact++)
	{
		if (narrow[fact] && (!searches || protector->protection->undecided[fact]) &&
			!hide_around(protector, fact))
			return false;
	}
	return true;
}

static bool
run_passes(Protector *protector)
{
	uint32_t n = 1;

	for (int pass = 0; n > 0; pass++)
	{
		bool done = pass == 0 ? run_first(protector) || run_first_anew(protector)
							  : run_further(protector, pass < PASSES, &n);

		if (done)
		{
			hide_beside_blanks(protector);
			hide_percents(protector);
		}
		end_pass(protector);
		if (!done || !find_left(protector))
			return false;
	}
	return true;
}

ProtectResult
protect_run(Protection *protection, Cube *cube)
{
	Protector protector = {.protection = protection,
						   .cube = cube,
						   .printed = {.source = protection->source},
						   .left = {.source = protection->source},
						   .result = PROTECT_DONE};

	clear_pass(&protector);
	if (!keep_original(&protector) || !identities_find(cube, &protector.printed))
		protector.result = PROTECT_NO_MEMORY;
	else
		(void) run_passes(&protector);
	identities_release(&protector.printed);
	identities_release(&protector.left);
	return protector.result;
}

void
protect_release(Protection *protection)
{
	arena_release(&protection->arena);
}
