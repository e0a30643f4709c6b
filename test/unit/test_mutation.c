/*-------------------------------------------------------------------------
 *
 * test_mutation.c
 *	  One digit of a report is changed, at random, again and again: do the
 *	  identities notice?
 *
 * They have to where the number takes part in an identity in which nothing is
 * suppressed; elsewhere a change can hide behind what is not told.
 *
 *-------------------------------------------------------------------------
 */
#include "audit_testing.h"

#include "audit/identities.h"

static Heap heap;
static MemorySource source;
static uint64_t state = 4711;

static void
read_report(Slice text, Cube *cube, Identities *identities)
{
	cube_start(cube, &source);
	*identities = (Identities) {.source = &source};
	expect(cube_read(cube, text) && identities_settle(cube) && identities_find(cube, identities),
		   "a report can be read");
}

static void
release(Cube *cube, Identities *identities)
{
	identities_release(identities);
	cube_release(cube);
}

static bool
has_part(const Identities *identities, const Identity *identity, uint32_t fact)
{
	if (identity->parent == fact)
		return true;
	for (uint32_t i = 0; identity->kind != IDENTITY_REPEAT && i < identity->n_parts; i++)
	{
		if (identities->parts[identity->first_part + i] == fact)
			return true;
	}
	return false;
}

/* Which facts take part in an identity in which all is told. */
static bool *
find_guarded(const Cube *cube, const Identities *identities)
{
	bool *guarded = calloc(cube->keys.n, sizeof(bool));

	if (guarded == NULL)
		abort();
	for (size_t i = 0; i < identities->n; i++)
	{
		const Identity *identity = &identities->list[i];

		if (!identity->has_bounds || identity->verdict != VERDICT_EXACT)
			continue;
		guarded[identity->parent] = true;
		for (uint32_t j = 0; identity->kind < N_DIMENSIONS && j < identity->n_parts; j++)
		{
			uint32_t part = identities->parts[identity->first_part + j];

			if (bounds_single(cube->facts[part].bounds))
				guarded[part] = true;
		}
	}
	return guarded;
}

/* The first byte of the cell. */
static char *
find_cell(char *text, const Printing *printing)
{
	for (int line = 1; line < printing->line; line++)
		text = strchr(text, '\n') + 1;
	for (int col = 0; col < printing->col; col++)
		text = strchr(text, '\t') + 1;
	return text;
}

/* Makes one digit of the cell another one, but no first digit of several a zero. */
static void
change_digit(char *cell)
{
	char *digits[32];
	uint32_t n = 0;
	uint32_t chosen;
	uint32_t least;
	char before;

	for (; *cell != '\t' && *cell != '\n' && *cell != '\0' && n < 32; cell++)
	{
		if (*cell >= '0' && *cell <= '9')
			digits[n++] = cell;
	}
	chosen = random_below(&state, n);
	least = chosen == 0 && n > 1 ? 1 : 0;
	before = *digits[chosen];
	while (*digits[chosen] == before)
		*digits[chosen] = (char) ('0' + least + random_below(&state, 10 - least));
}

/* Is there a mismatch that names the line, or has the fact in it that is printed there? */
static bool
is_noticed(Slice text, const Printing *changed)
{
	Identities identities;
	uint32_t fact = FACT_NONE;
	bool noticed = false;
	Cube cube;

	read_report(text, &cube, &identities);
	for (uint32_t i = 0; i < cube.n_printings; i++)
	{
		if (cube.printings[i].line == changed->line && cube.printings[i].col == changed->col)
			fact = cube.printings[i].fact;
	}
	for (size_t i = 0; i < identities.n && !noticed; i++)
	{
		const Identity *identity = &identities.list[i];

		noticed = identity->has_bounds && identity->verdict == VERDICT_MISMATCH &&
				  (cube.printings[identity->printing].line == changed->line ||
				   has_part(&identities, identity, fact));
	}
	release(&cube, &identities);
	return noticed;
}

static void
test_report(const char *path, int rounds)
{
	Slice text = read_file(path);
	char *changed = malloc(text.len + 1);
	Identities identities;
	Cube cube;
	bool *guarded;
	int n_guarded = 0;
	int noticed_guarded = 0;
	int noticed = 0;

	if (changed == NULL)
		abort();
	changed[text.len] = '\0';
	read_report(text, &cube, &identities);
	guarded = find_guarded(&cube, &identities);
	for (int round = 0; round < rounds; round++)
	{
		const Printing *printing;
		char *cell;
		bool found;

		memcpy(changed, text.ptr, text.len);
		/* a zero that is printed as a blank has no digit */
		do
		{
			printing = &cube.printings[random_below(&state, cube.n_printings)];
			cell = find_cell(changed, printing);
		} while (printing->suppressed || !printing->has_bounds || *cell == '\t' || *cell == '\n');
		change_digit(cell);
		found = is_noticed((Slice) {changed, text.len}, printing);
		noticed += found;
		n_guarded += guarded[printing->fact];
		noticed_guarded += found && guarded[printing->fact];
		expect(found || !guarded[printing->fact],
			   "%s: a change in line %d, column %d is not noticed", path, printing->line,
			   printing->col);
	}
	printf(
		"test_mutation: %s: of %d changes of a digit %.1f %% noticed, of the %d where nothing is "
		"suppressed %.1f %%\n",
		path, rounds, 100.0 * noticed / rounds, n_guarded,
		n_guarded == 0 ? 100.0 : 100.0 * noticed_guarded / n_guarded);
	free(guarded);
	free(changed);
	release(&cube, &identities);
	free((char *) (uintptr_t) text.ptr);
}

int
main(void)
{
	source = palloc_source(&heap);
	test_report(REPORT_2013, 75);
	test_report(REPORT_2016, 150);
	test_report(REPORT_2019, 50);
	test_report(REPORT_2021, 150);
	test_report(REPORT_2022, 200);
	expect(heap.live == 0, "all memory is given back");
	return test_result("test_mutation");
}
