/*-------------------------------------------------------------------------
 *
 * means.c
 *	  Means of several months, and what they say of the counts of these.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/means.h"

#include "audit/changes.h"

#define POLL_FACTS 1024

/* Nobody prints means of more months. */
#define MONTHS_MOST MONTHS_A_YEAR

/* Greater means are left alone. */
#define UNITS_MOST (INT64_C(1) << 50)

/* A mean and the counts of its months. */
typedef struct Mean
{
	uint32_t n;
	uint32_t months[MONTHS_MOST]; /* facts */
	Bounds sum; /* as the mean tells it; lower is above upper where it can be none */
	Wide lower; /* as the months do */
	Wide upper;
	bool has_bounds; /* all months have */
} Mean;

/* What the sum can be, of which the number is the mean of n; false if it is beyond all counts. */
static bool
set_sum(Mean *mean, PrintedNumber number)
{
	Wide units = number.units;
	Wide twice = wide_units(2, number.decimals);

	if (units < 0 || units > UNITS_MOST)
		return false;
	mean->sum.upper = (int64_t) wide_floor(mean->n * (2 * units + 1), twice);
	mean->sum.lower = (int64_t) -wide_floor(-(mean->n * (2 * units - 1)), twice);
	if (mean->sum.lower < 0)
		mean->sum.lower = 0;
	return true;
}

/* Is the fact a mean that tells a number, of months that are all counted? */
static bool
find_mean(const Cube *cube, uint32_t fact, Mean *mean)
{
	const uint32_t *key = cube_key(cube, fact);
	uint32_t number = cube->facts[fact].number;
	uint32_t count[KEY_WORDS];

	*mean = (Mean) {.n = key[KEY_TO] - key[KEY_FROM], .has_bounds = true};
	if (mean->n < 2 || mean->n > MONTHS_MOST || number == PRINTING_NONE ||
		!slice_starts_with(names_get(&cube->names, key[KEY_MEASURE])->text, "gjennomsnitt") ||
		!set_sum(mean, printed_number(&cube->printings[number])))
		return false;
	memcpy(count, key, sizeof(count));
	count[KEY_MEASURE] = names_find_measure(&cube->names, MEASURE_OF_COUNTS);
	if (count[KEY_MEASURE] == NAME_ALL)
		return false;
	for (uint32_t i = 0; i < mean->n; i++)
	{
		const Fact *month;

		count[KEY_FROM] = key[KEY_FROM] + i;
		count[KEY_TO] = count[KEY_FROM] + 1;
		mean->months[i] = cube_find(cube, count);
		if (mean->months[i] == FACT_NONE)
			return false;
		month = &cube->facts[mean->months[i]];
		mean->has_bounds &= month->has_bounds;
		mean->lower += month->bounds.lower;
		mean->upper += month->bounds.upper;
	}
	return true;
}

static bool
is_contradicted(const Mean *mean)
{
	return mean->sum.lower > mean->sum.upper ||
		   (mean->has_bounds && (mean->lower > mean->sum.upper || mean->upper < mean->sum.lower));
}

/* Are means of the months of their periods, as far as one can see? */
static bool
are_of_months(const Cube *cube)
{
	size_t n_right = 0;
	size_t n_wrong = 0;

	for (uint32_t fact = 0; fact < cube->keys.n; fact++)
	{
		Mean mean;

		if (fact % POLL_FACTS == 0)
			source_poll(cube->source);
		if (!find_mean(cube, fact, &mean))
			continue;
		if (is_contradicted(&mean))
			n_wrong++;
		else
			n_right += mean.has_bounds && mean.lower == mean.upper && mean.lower > 0;
	}
	return n_wrong == 0 || n_right > n_wrong;
}

void
means_settle(Cube *cube)
{
	cube->has_means = are_of_months(cube);
	for (uint32_t fact = 0; cube->has_means && fact < cube->keys.n; fact++)
	{
		Mean mean;

		if (fact % POLL_FACTS == 0)
			source_poll(cube->source);
		if (find_mean(cube, fact, &mean) && !is_contradicted(&mean))
			cube->facts[fact].bounds = mean.sum;
	}
}

bool
means_take(const Cube *cube, Identities *list, uint32_t fact)
{
	Identity identity = {.kind = IDENTITY_MEAN, .parent = fact, .first_part = list->n_parts};
	Mean mean;

	if (!cube->has_means || !find_mean(cube, fact, &mean))
		return true;
	identity.printing = cube->facts[fact].number;
	identity.printed = mean.sum;
	identity.n_parts = mean.n;
	for (uint32_t i = 0; i < mean.n; i++)
	{
		const Fact *month = &cube->facts[mean.months[i]];

		identity.n_suppressed += month->suppressed && !month->told;
		if (!identities_add_part(list, mean.months[i]))
			return false;
	}
	identity_judge(&identity, mean.lower, mean.upper);
	/* As long as they agree, nothing that is printed is compared with the sum. */
	identity.has_bounds = is_contradicted(&mean);
	if (identity.has_bounds && mean.sum.lower > mean.sum.upper)
		identity.printed = BOUNDS_UNKNOWN;
	return identities_add(list, &identity);
}
