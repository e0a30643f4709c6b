/*-------------------------------------------------------------------------
 *
 * changes.c
 *	  Changes from last year, and what they say of counts.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/changes.h"

#define POLL_FACTS 1024

/*
 * Counts and changes beyond this are left alone. Last year's count, where nothing is
 * known of it, may be so much more than anything else, so that it does not limit a
 * change of which nothing is known.
 */
#define COUNT_MOST		COUNT_OPEN
#define LAST_YEARS_MOST (BOUNDS_UNKNOWN.upper + COUNT_MOST)

/* The fact beside this one that is of another measure. */
static uint32_t
beside(const Cube *cube, uint32_t fact, uint32_t measure)
{
	uint32_t key[KEY_WORDS];

	if (measure == NAME_ALL)
		return FACT_NONE;
	memcpy(key, cube_key(cube, fact), sizeof(key));
	key[KEY_MEASURE] = measure;
	return cube_find(cube, key);
}

/* Is the fact printed, and each time as a blank? */
static bool
is_blank(const Cube *cube, uint32_t fact)
{
	uint32_t printing = cube->facts[fact].first;

	while (printing != PRINTING_NONE && cube->printings[printing].status == CELL_BLANK)
		printing = cube->printings[printing].next;
	return printing == PRINTING_NONE && !cube_is_implied(cube, fact);
}

/* The value of a blank change beside a count. */
static void
settle_blank(Cube *cube, uint32_t change, uint32_t count)
{
	Fact *fact = &cube->facts[change];

	if (fact->adds_up)
		return;
	fact->adds_up = fact->left_blank = true;
	if (count == FACT_NONE || !is_blank(cube, count))
		return;
	fact->bounds = (Bounds) {0, 0};
	fact->has_bounds = fact->told = true;
}

/* May last year's count be computed from the two? */
static bool
are_computable(const Cube *cube, uint32_t change, uint32_t count)
{
	const Fact *of_change = &cube->facts[change];

	if (count == FACT_NONE || !cube->facts[count].has_bounds || !of_change->adds_up)
		return false;
	return cube->facts[count].bounds.upper <= COUNT_MOST && cube->facts[count].bounds.lower >= 0 &&
		   (!of_change->has_bounds ||
			(of_change->bounds.lower >= -COUNT_MOST && of_change->bounds.upper <= COUNT_MOST));
}

/* The key of last year's count; false if there is no such year. */
static bool
last_years_key(const Cube *cube, uint32_t count, uint32_t key[KEY_WORDS])
{
	memcpy(key, cube_key(cube, count), sizeof(uint32_t) * KEY_WORDS);
	if (key[KEY_FROM] < PERIOD_FIRST_MONTH + MONTHS_A_YEAR)
		return false;
	key[KEY_FROM] -= MONTHS_A_YEAR;
	key[KEY_TO] -= MONTHS_A_YEAR;
	return true;
}

/*
 * Last year's count becomes a fact. Where it can be computed it serves other documents
 * only, as a sum of theirs; unless it is below zero, which is wrong. False without memory.
 */
static bool
imply_last_year(Cube *cube, uint32_t change, uint32_t count)
{
	uint32_t key[KEY_WORDS];
	Bounds bounds = {0, LAST_YEARS_MOST};
	uint32_t n_facts = cube->keys.n;
	uint32_t fact;
	bool is_told;
	int64_t last_year = 0;

	if (!are_computable(cube, change, count) || !last_years_key(cube, count, key))
		return true;
	is_told = bounds_single(cube->facts[count].bounds) && bounds_single(cube->facts[change].bounds);
	if (is_told)
		last_year = cube->facts[count].bounds.lower - cube->facts[change].bounds.lower;
	is_told &= last_year >= 0;
	if (is_told && cube->n_documents == 1)
		return true;
	fact = cube_imply(cube, key, cube->facts[change].first);
	if (fact == FACT_NONE)
		return false;
	if (fact < n_facts)
		return true;
	cube->facts[fact].bounds = is_told ? (Bounds) {last_year, last_year} : bounds;
	cube->facts[fact].has_bounds = is_told;
	return true;
}

bool
changes_settle(Cube *cube)
{
	uint32_t n_facts = cube->keys.n;
	uint32_t measure = names_find_measure(&cube->names, MEASURE_OF_CHANGES);
	uint32_t counts = names_find_measure(&cube->names, MEASURE_OF_COUNTS);

	for (uint32_t fact = 0; measure != NAME_ALL && fact < n_facts; fact++)
	{
		uint32_t count;

		if (fact % POLL_FACTS == 0)
			source_poll(cube->source);
		if (cube_key(cube, fact)[KEY_MEASURE] != measure)
			continue;
		count = beside(cube, fact, counts);
		settle_blank(cube, fact, count);
		if (!imply_last_year(cube, fact, count))
			return false;
	}
	return true;
}

Wide
percentage(int64_t count, int64_t change, int decimals)
{
	Wide hundredfold = wide_units((Wide) change * 100, decimals);
	Wide before = (Wide) count - change;
	bool negative = (hundredfold < 0) != (before < 0);
	Wide rounded;

	hundredfold = hundredfold < 0 ? -hundredfold : hundredfold;
	before = before < 0 ? -before : before;
	rounded = (2 * hundredfold + before) / (2 * before);
	return negative ? -rounded : rounded;
}

/*
 * Is a percentage left blank beside a count that is not, and a change that is told? Sets
 * these. Where the change is suppressed or blank as well, so may the percentage be.
 */
static bool
is_left_blank(const Changes *changes, uint32_t percent, uint32_t *count, uint32_t *change)
{
	const Cube *cube = changes->cube;

	*count = beside(cube, percent, changes->count);
	*change = beside(cube, percent, changes->change);
	return *count != FACT_NONE && *change != FACT_NONE && is_blank(cube, percent) &&
		   cube->facts[*count].has_bounds && !is_blank(cube, *count) && cube->facts[*change].told &&
		   !is_blank(cube, *change);
}

/* Is a percentage left blank where last year there was nobody, wherever one can see? */
static bool
blank_is_none(const Changes *changes)
{
	const Cube *cube = changes->cube;
	bool any_number = false;

	for (uint32_t fact = 0; changes->percent != NAME_ALL && fact < cube->keys.n; fact++)
	{
		uint32_t count;
		uint32_t change;

		if (fact % POLL_FACTS == 0)
			source_poll(cube->source);
		if (cube_key(cube, fact)[KEY_MEASURE] != changes->percent)
			continue;
		any_number |= cube->facts[fact].number != PRINTING_NONE;
		if (is_left_blank(changes, fact, &count, &change) &&
			!bounds_meet(cube->facts[count].bounds, cube->facts[change].bounds))
			return false;
	}
	return any_number;
}

void
changes_start(Changes *changes, const Cube *cube, Identities *list)
{
	*changes = (Changes) {.cube = cube,
						  .list = list,
						  .count = names_find_measure(&cube->names, MEASURE_OF_COUNTS),
						  .change = names_find_measure(&cube->names, MEASURE_OF_CHANGES),
						  .percent = names_find_measure(&cube->names, MEASURE_OF_PERCENT)};
	changes->blank_is_none = blank_is_none(changes);
}

static bool
is_hidden(const Cube *cube, uint32_t fact)
{
	return cube->facts[fact].suppressed && !cube->facts[fact].told;
}

/* Adds an identity of a count and its change. */
static bool
add_pair(const Changes *changes, Identity *identity, uint32_t count, uint32_t change)
{
	identity->n_parts = 2;
	identity->n_suppressed = is_hidden(changes->cube, count);
	identity->first_part = changes->list->n_parts;
	return identities_add_part(changes->list, count) &&
		   identities_add_part(changes->list, change) && identities_add(changes->list, identity);
}

/* A percentage that is left blank. */
static bool
take_blank(const Changes *changes, uint32_t percent)
{
	Identity identity = {.kind = IDENTITY_PERCENT,
						 .is_blank = true,
						 .parent = percent,
						 .printing = cube_first_printing(changes->cube, percent),
						 .verdict = VERDICT_CONSISTENT};
	uint32_t count;
	uint32_t change;

	return !changes->blank_is_none || !is_left_blank(changes, percent, &count, &change) ||
		   add_pair(changes, &identity, count, change);
}

/*
 * Every printing of a percentage, beside a count and its change. What it is to be
 * can be computed where the change is known, and the count as well, or on one side
 * of it: last year's count is then on one side of zero. Else the identity has no
 * bounds, and says only that the three hang together.
 */
static bool
take_percents(const Changes *changes, uint32_t percent)
{
	const Cube *cube = changes->cube;
	uint32_t count = beside(cube, percent, changes->count);
	uint32_t change = beside(cube, percent, changes->change);
	Bounds counted;
	Bounds changed;
	bool has_bounds;

	if (count == FACT_NONE || change == FACT_NONE || !cube->facts[count].has_bounds ||
		!cube->facts[change].adds_up)
		return true;
	counted = cube->facts[count].bounds;
	changed = cube->facts[change].bounds;
	has_bounds = bounds_single(changed) && !bounds_meet(counted, changed);
	for (uint32_t i = cube->facts[percent].first; i != PRINTING_NONE; i = cube->printings[i].next)
	{
		PrintedNumber printed = printed_number(&cube->printings[i]);
		Identity identity = {.kind = IDENTITY_PERCENT,
							 .parent = percent,
							 .printing = i,
							 .printed = {printed.units, printed.units},
							 .decimals = printed.decimals,
							 .has_bounds = has_bounds,
							 .verdict = VERDICT_CONSISTENT};

		if (!cube->printings[i].has_bounds && cube->printings[i].status != CELL_DECIMAL)
			continue;
		if (has_bounds)
		{
			/* Between the two the percentage only rises, or only falls. */
			Wide one = percentage(counted.lower, changed.lower, printed.decimals);
			Wide other = percentage(counted.upper, changed.lower, printed.decimals);

			identity_judge(&identity, one < other ? one : other, one < other ? other : one);
		}
		if (!add_pair(changes, &identity, count, change))
			return false;
	}
	return true;
}

/*
 * A count less its change is last year's. Where that is printed nowhere, and all is well,
 * there is nothing to compare it with.
 */
static bool
take_last_year(const Changes *changes, uint32_t change)
{
	const Cube *cube = changes->cube;
	uint32_t count = beside(cube, change, changes->count);
	Identity identity = {.kind = IDENTITY_LAST_YEAR, .printing = cube_first_printing(cube, change)};
	uint32_t key[KEY_WORDS];
	Bounds counted;
	Bounds changed;

	if (!are_computable(cube, change, count) || !last_years_key(cube, count, key))
		return true;
	identity.parent = cube_find(cube, key);
	if (identity.parent == FACT_NONE)
		return true;
	counted = cube->facts[count].bounds;
	changed = cube->facts[change].bounds;
	identity.printed = cube->facts[identity.parent].bounds;
	identity_judge(&identity, (Wide) counted.lower - changed.upper,
				   (Wide) counted.upper - changed.lower);
	identity.has_bounds =
		cube->facts[change].has_bounds &&
		(identity.verdict == VERDICT_MISMATCH || !cube_is_implied(cube, identity.parent));
	return add_pair(changes, &identity, count, change);
}

bool
changes_take(const Changes *changes, uint32_t fact)
{
	uint32_t measure = cube_key(changes->cube, fact)[KEY_MEASURE];

	if (measure == changes->change)
		return take_last_year(changes, fact);
	if (measure == changes->percent)
		return take_percents(changes, fact) && take_blank(changes, fact);
	return true;
}
