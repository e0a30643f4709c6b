/*-------------------------------------------------------------------------
 *
 * test_audit.c
 *	  The audit of whole documents: what suppressed facts can be.
 *
 *-------------------------------------------------------------------------
 */
#include "audit_testing.h"
#include "feasible.h"

#define HEAD "Deltakere i arbeidsrettede tiltak. Alder. En måned\n\nAlder\n\nJanuar 2022\n\n"

static Heap heap;
static MemorySource source;

static void
test_fixtures(void)
{
	static const struct
	{
		const char *path;
		int suppressed;
		uint32_t settled;
		int recoverable;
	} expected[] = {{REPORT_2013, 0, 0, 0},
					{REPORT_2016, 130, 124, 124},
					{REPORT_2019, 2597, 1692, 1711},
					{REPORT_2021, 653, 410, 410},
					{REPORT_2022, 273, 185, 187}};

	for (size_t i = 0; i < sizeof(expected) / sizeof(expected[0]); i++)
	{
		Slice text = read_file(expected[i].path);
		int suppressed = 0;
		int recoverable = 0;
		bool all_sharp = true;
		bool inside = true;
		Audited audited;

		expect(audit_documents(&audited, &source, &text, 1, EXACT_WORK_LIMIT), "it can be audited");
		for (uint32_t fact = 0; fact < audited.cube.keys.n; fact++)
		{
			Bounds hidden = audited.cube.facts[fact].hidden;
			Bounds feasible;
			bool sharp;

			if (!audited.cube.facts[fact].suppressed)
				continue;
			feasible = audit_feasible(&audited.audit, &audited.cube, fact, &sharp);
			suppressed++;
			recoverable += bounds_single(feasible);
			all_sharp &= sharp;
			inside &= feasible.lower >= hidden.lower && feasible.upper <= hidden.upper;
		}
		expect(suppressed == expected[i].suppressed &&
				   audited.audit.n_settled == expected[i].settled &&
				   recoverable == expected[i].recoverable,
			   "%s: %d suppressed, %u settled, %d recoverable", expected[i].path, suppressed,
			   audited.audit.n_settled, recoverable);
		expect(all_sharp && inside, "%s: sharp, and inside what is printed", expected[i].path);
		audited_release(&audited);
		free((char *) (uintptr_t) text.ptr);
	}
	expect(heap.live == 0, "all memory is given back");
}

static void
test_single_documents(void)
{
	static const char changes[] =
		HEAD "\tAntall\tEndring fra i fjor Antall\tEndring fra i fjor Prosent\n"
			 "I alt\t33\t1\t3\n20-24 år\t*\t-1\t-25\n25-29 år\t28\t*\t*\n30-39 år\t*\t2\t*\n";
	static const char wrong[] = HEAD "\tAntall\nI alt\t30\n20-24 år\t*\n25-29 år\t20\n";
	static const char twice[] = HEAD "\tAntall\n20-24 år\t*\n20-24 år\t*\n";
	/* Each could hold; together women ask for 3 + 3, men for 0 + 0, and the rows for 5 and 1. */
	static const char contradictory[] =
		HEAD "\tI alt\tMenn\tKvinner\nI alt\t26\t10\t16\n20-24 år\t5\t*\t*\n25-29 år\t20\t10\t10\n"
			 "30-39 år\t*\t*\t*\n";
	Slice document = slice_of(changes);
	Audited audited;

	expect(audit_documents(&audited, &source, &document, 1, EXACT_WORK_LIMIT), "it can be audited");
	check_feasible(&audited, 9, 1, 3, 3, true, "a count from its percentage");
	check_feasible(&audited, 11, 1, 2, 2, true, "a count from the others'");
	check_feasible(&audited, 10, 2, 0, 0, true, "a suppressed change from the others");
	audited_release(&audited);

	document = slice_of(wrong);
	expect(audit_documents(&audited, &source, &document, 1, EXACT_WORK_LIMIT), "it can be audited");
	check_feasible(&audited, 9, 1, 0, 3, false, "what hangs on a mismatch");
	audited_release(&audited);

	document = slice_of(twice);
	expect(audit_documents(&audited, &source, &document, 1, EXACT_WORK_LIMIT), "it can be audited");
	check_feasible(&audited, 8, 1, 0, 3, true, "no identity has parts");
	audited_release(&audited);

	document = slice_of(contradictory);
	expect(audit_documents(&audited, &source, &document, 1, EXACT_WORK_LIMIT), "it can be audited");
	check_feasible(&audited, 9, 2, 0, 3, false, "a contradiction leaves what is printed");
	expect(audited.audit.n_contradictory == 5, "all are called contradictory: %u",
		   audited.audit.n_contradictory);
	audited_release(&audited);
}

static void
test_percentages(void)
{
	/* -1 is -25 % of 4, so 3 are left; -1 is -10 % of 10, which would leave 9 */
	static const char text[] = HEAD
		"\tAntall\tEndring fra i fjor Antall\tEndring fra i fjor Prosent\n"
		"20-24 år\t*\t-1\t-25\n25-29 år\t*\t-1\t-10\n30-39 år\t*\t-2\t-50\n40-49 år\t*\t-6\t-70\n";
	Slice document = slice_of(text);
	Audited audited;

	expect(audit_documents(&audited, &source, &document, 1, EXACT_WORK_LIMIT), "it can be audited");
	check_feasible(&audited, 8, 1, 3, 3, true, "a count from its percentage");
	check_feasible(&audited, 9, 1, 0, 3, false, "what hangs on a percentage that mismatches");
	check_feasible(&audited, 10, 1, 2, 2, true, "another count from its percentage");
	check_feasible(&audited, 11, 1, 0, 3, false, "what hangs on a percentage that none gives");
	audited_release(&audited);
}

static void
test_percentages_of_open_changes(void)
{
	/* 5 % are 5 more than 95, 50 % 1 more than 2, 200 % 2 more than 1, and -50 % can be 1, 2 or 3. */
	static const char open[] =
		HEAD "\tAntall\tEndring fra i fjor Antall\tEndring fra i fjor Prosent\n"
			 "20-24 år\t100\t*\t5\n25-29 år\t*\t*\t50\n30-39 år\t*\t2\t200\n"
			 "40-49 år\t*\t*\t-50\n50-59 år\t9\t*\t-100\n60 år og over\t*\t-1\t\n";
	/* 2 are left by the counts, which is -50 % where 4 were; the changes then leave 5. */
	static const char chain[] =
		HEAD "\tAntall\tEndring fra i fjor Antall\tEndring fra i fjor Prosent\n"
			 "I alt\t32\t3\t10\n20-24 år\t*\t*\t-50\n25-29 år\t30\t*\t*\n";
	/* -50 % asks for 2, and the sum for 3; and numbers so large that sums of them need 128 bits. */
	static const char contradictory[] =
		HEAD "\tAntall\tEndring fra i fjor Antall\tEndring fra i fjor Prosent\n"
			 "I alt\t9223372036854775807\t*\t0\n20-24 år\t*\t-2\t-50\n"
			 "25-29 år\t9223372036854775804\t*\t0\n";
	Slice document = slice_of(open);
	Audited audited;

	expect(audit_documents(&audited, &source, &document, 1, EXACT_WORK_LIMIT), "it can be audited");
	check_feasible(&audited, 8, 2, 5, 5, true, "a change from its percentage");
	check_feasible(&audited, 9, 1, 3, 3, true, "a count from its percentage alone");
	check_feasible(&audited, 9, 2, 1, 1, true, "and its change");
	check_feasible(&audited, 10, 1, 3, 3, true, "a count that is more than its change");
	check_feasible(&audited, 11, 1, 1, 3, false, "a count whose change is open");
	check_feasible(&audited, 11, 2, -3, -1, false, "a change whose count is open");
	check_feasible(&audited, 12, 2, BOUNDS_UNKNOWN.lower, -1791, true, "a change with one end");
	check_feasible(&audited, 13, 1, 0, 3, true, "a change without a percentage");
	audited_release(&audited);

	document = slice_of(chain);
	expect(audit_documents(&audited, &source, &document, 1, EXACT_WORK_LIMIT), "it can be audited");
	check_feasible(&audited, 9, 1, 2, 2, true, "a count from the sum");
	check_feasible(&audited, 9, 2, -2, -2, true, "its change from the percentage");
	check_feasible(&audited, 10, 2, 5, 5, true, "another change from the sum of changes");
	audited_release(&audited);

	document = slice_of(contradictory);
	expect(audit_documents(&audited, &source, &document, 1, EXACT_WORK_LIMIT), "it can be audited");
	check_feasible(&audited, 9, 1, 0, 3, false, "a percentage that contradicts the sum");
	audited_release(&audited);
}

static void
test_several(void)
{
	const Slice documents[] = {
		slice_of(HEAD "\tAntall\nI alt\t30\n20-24 år\t*\n25-29 år\t*\n30-39 år\t28\n"),
		slice_of(HEAD "\tAntall\n25-29 år\t1\n"),
	};
	Audited audited;

	expect(audit_documents(&audited, &source, documents, 1, EXACT_WORK_LIMIT), "it can be audited");
	check_feasible(&audited, 9, 1, 0, 2, true, "by one report");
	audited_release(&audited);
	expect(audit_documents(&audited, &source, documents, 2, EXACT_WORK_LIMIT), "it can be audited");
	check_feasible(&audited, 9, 1, 1, 1, true, "by two reports");
	check_feasible(&audited, 10, 1, 1, 1, true, "told by the other report");
	audited_release(&audited);
}

/* With next to no work allowed, bounds are wider, but no less valid. */
static void
test_little_work(void)
{
	Slice text = read_file(REPORT_2019);
	Audited sharp;
	Audited outer;
	bool valid = true;

	expect(audit_documents(&sharp, &source, &text, 1, EXACT_WORK_LIMIT), "it can be audited");
	expect(audit_documents(&outer, &source, &text, 1, 20), "it can be audited");
	for (uint32_t i = 0; i < sharp.audit.n_unknowns; i++)
	{
		Bounds inner = sharp.audit.feasible[i];
		Bounds bounds = outer.audit.feasible[i];
		bool same = inner.lower == bounds.lower && inner.upper == bounds.upper;

		valid = valid && bounds.lower <= inner.lower && bounds.upper >= inner.upper &&
				(!outer.audit.sharp[i] || same);
	}
	expect(valid, "outer bounds are valid, and sharp where they say so");
	expect(outer.audit.n_given_up > 0 && sharp.audit.n_given_up == 0, "a search gave up: %u",
		   outer.audit.n_given_up);
	audited_release(&sharp);
	audited_release(&outer);
	free((char *) (uintptr_t) text.ptr);
}

static void
check_out_of_memory(Slice text)
{
	Audited audited;
	long requests = 0;
	bool done = false;
	long kept;

	expect(audit_documents(&audited, &source, &text, 1, EXACT_WORK_LIMIT), "it can be audited");
	audit_release(&audited.audit);
	kept = heap.live;
	while (!done && heap.live == kept)
	{
		fail_at(&heap, ++requests);
		audited.audit =
			(Audit) {.source = &source, .arena = {.source = &source}, .limit = EXACT_WORK_LIMIT};
		done = audit_run(&audited.audit, &audited.cube, &audited.identities);
		audit_release(&audited.audit);
	}
	expect(done && heap.live == kept && heap.requests == requests - 1,
		   "memory that runs out at request %ld", requests);
	fail_at(&heap, 0);
	audited_release(&audited);
}

/* Sums of suppressed counts that contradict one another, of which some need a chunk of memory more. */
static void
test_contradiction_out_of_memory(void)
{
	Output sums = {0};

	addf(&sums, HEAD "\tI alt\tKvinner\tMenn\nI alt\t1500\t700\t900\n");
	for (int n = 1; n <= 32; n++)
	{
		addf(&sums, "Annen alder %d\t*\t*\t*\n", n);
		check_out_of_memory((Slice) {sums.text, sums.len});
	}
	free(sums.text);
}

/* A report, and sums of many suppressed counts, which take all of a chunk of memory and more. */
static void
test_out_of_memory(void)
{
	Slice text = read_file(REPORT_2022);
	Output sum = {0};

	check_out_of_memory(text);
	free((char *) (uintptr_t) text.ptr);
	addf(&sum, HEAD "\tAntall\nI alt\t1500\n");
	for (int n = 1; n <= 2200; n++)
	{
		addf(&sum, "Annen alder %d\t*\n", n);
		if (n == 700 || n == 1500 || n == 2100)
			check_out_of_memory((Slice) {sum.text, sum.len});
	}
	free(sum.text);
}

int
main(void)
{
	source = palloc_source(&heap);
	test_fixtures();
	test_single_documents();
	test_percentages();
	test_percentages_of_open_changes();
	test_several();
	test_little_work();
	test_out_of_memory();
	test_contradiction_out_of_memory();
	return test_result("test_audit");
}
