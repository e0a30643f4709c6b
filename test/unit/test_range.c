/* src/audit/range.c: what sums of facts can be, beside what trying out everything finds. */
#include "audit_testing.h"

#include "audit/range.h"
#include "audited.h"
#include "brute_force.h"

#define HEAD                                                                                       \
	"Deltakere i arbeidsrettede tiltak. Fylke og kjønn. En måned\n\nFylke og kjønn\n\nJanuar "     \
	"2022\n\n\tI alt\tKvinner\tMenn\n"

static Heap heap;
static MemorySource source;

/* The least and the greatest sum of the facts among all solutions. */
static Bounds
try_sum(const Audited *audited, const uint32_t *facts, uint32_t n)
{
	const Audit *audit = &audited->audit;
	Bounds bounds[BRUTE_UNKNOWNS];
	int64_t values[BRUTE_UNKNOWNS];
	Bounds found = {INT64_MAX, INT64_MIN};
	uint32_t i;

	for (i = 0; i < audit->n_unknowns; i++)
	{
		bounds[i] = audited->cube.facts[audit->facts[i]].bounds;
		values[i] = bounds[i].lower;
	}
	do
	{
		int64_t sum = 0;

		for (i = 0; i < n; i++)
		{
			uint32_t unknown = audit->unknowns[facts[i]];

			sum += unknown == UNKNOWN_NONE ? audited->cube.facts[facts[i]].bounds.lower
										   : values[unknown];
		}
		if (solves(&audit->system, values) && sum < found.lower)
			found.lower = sum;
		if (solves(&audit->system, values) && sum > found.upper)
			found.upper = sum;
		for (i = 0; i < audit->n_unknowns && values[i] == bounds[i].upper; i++)
			values[i] = bounds[i].lower;
		if (i < audit->n_unknowns)
			values[i]++;
	} while (i < audit->n_unknowns);
	return found;
}

static bool
is_within(Bounds inner, Bounds outer)
{
	return inner.lower >= outer.lower && inner.upper <= outer.upper;
}

/* Sums of facts at random. */
static void
check_sums(Audited *audited, uint64_t *state, const char *text)
{
	uint32_t n_facts = audited->cube.keys.n;
	Ranges ranges;

	expect(ranges_start(&ranges, &audited->audit, &audited->cube), "ranges can be found");
	for (int round = 0; round < 8; round++)
	{
		uint32_t n = 1 + random_below(state, 6);
		uint32_t facts[6];
		SumRange range;
		Bounds tried;

		for (uint32_t i = 0; i < n; i++)
		{
			bool taken;

			do
			{
				taken = false;
				facts[i] = random_below(state, n_facts);
				for (uint32_t j = 0; j < i; j++)
					taken |= facts[j] == facts[i];
			} while (taken);
		}
		tried = try_sum(audited, facts, n);
		expect(ranges_find(&ranges, facts, n, &range), "a range can be found");
		expect(range.sharp && range.feasible.lower == tried.lower &&
				   range.feasible.upper == tried.upper,
			   "%lld..%lld is %lld..%lld\n%s", (long long) range.feasible.lower,
			   (long long) range.feasible.upper, (long long) tried.lower, (long long) tried.upper,
			   text);
		expect(is_within(range.feasible, range.feasible_sum) &&
				   is_within(range.feasible_sum, range.printed),
			   "each is within the one before it");
	}
	ranges_release(&ranges);
}

static void
test_random(void)
{
	uint64_t state = 7;

	for (int round = 0; round < 400; round++)
	{
		Output out = {0};
		Audited audited;

		write_table(&out, HEAD, 9, &state);
		expect(
			audit_documents(&audited, &source, &(Slice) {out.text, out.len}, 1, EXACT_WORK_LIMIT),
			"a table can be audited");
		if (audited.audit.n_unknowns <= BRUTE_UNKNOWNS)
			check_sums(&audited, &state, out.text);
		audited_release(&audited);
		free(out.text);
	}
	expect(heap.live == 0, "all memory is given back");
}

/* The range of some facts of a report; false without memory. */
static bool
range_of(const char *text, uint64_t limit, const uint32_t *facts, uint32_t n, SumRange *range)
{
	Audited audited;
	Ranges ranges;
	bool done = audit_documents(&audited, &source, &(Slice) {text, strlen(text)}, 1, limit);

	if (done)
	{
		done = ranges_start(&ranges, &audited.audit, &audited.cube) &&
			   ranges_find(&ranges, facts, n, range);
		ranges_release(&ranges);
	}
	audited_release(&audited);
	return done;
}

#define ROWS(last)                                                                                 \
	HEAD "I alt\t27\t14\t13\nOslo\t4\t*\t*\nRogaland\t3\t*\t*\nTroms\t20\t10\t" last "\n"

static void
test_cases(void)
{
	/* Fact 4 is Oslo's women, 5 Oslo's men, 7 Rogaland's women. */
	static const struct
	{
		const char *text;
		uint64_t limit;
		uint32_t facts[3];
		uint32_t n;
		Bounds feasible;
		bool sharp;
		const char *what;
	} cases[] = {
		{ROWS("10"), EXACT_WORK_LIMIT, {4, 7}, 2, {4, 4}, true, "a sum that is told"},
		{ROWS("10"), 0, {4, 7}, 2, {4, 4}, true, "the same without work"},
		{ROWS("10"), EXACT_WORK_LIMIT, {4, 4}, 2, {1, 3}, true, "a fact that comes twice"},
		{ROWS("10"), EXACT_WORK_LIMIT, {4, 8}, 2, {1, 5}, true, "a fact and its opposite"},
		{ROWS("10"), EXACT_WORK_LIMIT, {4, 0, 7}, 3, {31, 31}, true, "with one that is told"},
		{ROWS("10"), EXACT_WORK_LIMIT, {0}, 0, {0, 0}, true, "nothing"},
		{ROWS("16"), EXACT_WORK_LIMIT, {4, 7}, 2, {0, 6}, false, "where a sum is wrong"},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		SumRange range;

		expect(range_of(cases[i].text, cases[i].limit, cases[i].facts, cases[i].n, &range),
			   "a range can be found");
		expect(range.feasible.lower == cases[i].feasible.lower &&
				   range.feasible.upper == cases[i].feasible.upper && range.sharp == cases[i].sharp,
			   "%s: %lld..%lld, %d", cases[i].what, (long long) range.feasible.lower,
			   (long long) range.feasible.upper, range.sharp);
	}
}

/* Whatever request for memory fails: no crash, nothing lost. */
static void
test_out_of_memory(void)
{
	static const uint32_t facts[] = {4, 8};
	bool done = false;

	for (long request = 1; !done; request++)
	{
		SumRange range;

		fail_at(&heap, request);
		done = range_of(ROWS("10"), EXACT_WORK_LIMIT, facts, 2, &range);
		expect(heap.live == 0, "all memory is given back, if request %ld fails", request);
	}
	fail_at(&heap, 0);
}

int
main(void)
{
	source = palloc_source(&heap);
	test_random();
	test_cases();
	test_out_of_memory();
	return test_result("test_range");
}
