/*-------------------------------------------------------------------------
 *
 * test_cube.c
 *	  The facts of some reports: which cells are facts, and what several
 *	  printings of one say together.
 *
 *-------------------------------------------------------------------------
 */
#include "audit_testing.h"

#include "audit/cube.h"

#define HEAD "Deltakere i arbeidsrettede tiltak. Fylke. En måned\n\n"

static Heap heap;
static MemorySource source;

static void
read_into(Cube *cube, const char *text)
{
	expect(cube_read(cube, slice_of(text)), "a document can be read");
}

/* The name that the key has in the dimension: "" where it has none. */
static Slice
name_in(const Cube *cube, uint32_t fact, int word)
{
	uint32_t number = cube_key(cube, fact)[word];

	return number == NAME_ALL ? slice_of("") : names_get(&cube->names, number)->text;
}

static bool
is_name(const Cube *cube, uint32_t fact, int word, const char *name)
{
	return slice_equal(name_in(cube, fact, word), slice_of(name));
}

/* The fact of a measure that names this member, and nothing else; none named: "". */
static const Fact *
find_fact(const Cube *cube, int dimension, const char *name, const char *measure)
{
	for (uint32_t fact = 0; fact < cube->keys.n; fact++)
	{
		bool found = is_name(cube, fact, KEY_MEASURE, measure);

		for (int other = 0; other < KEY_MEMBERS; other++)
			found = found && is_name(cube, fact, other, other == dimension ? name : "");
		if (found)
			return &cube->facts[fact];
	}
	return NULL;
}

static void
check_bounds(const Fact *fact, int64_t lower, int64_t upper, const char *what)
{
	expect(fact != NULL, "there is a fact: %s", what);
	if (fact != NULL)
		expect(fact->bounds.lower == lower && fact->bounds.upper == upper, "%s: %lld..%lld", what,
			   (long long) fact->bounds.lower, (long long) fact->bounds.upper);
}

static void
test_fixtures(void)
{
	static const struct
	{
		const char *path;
		uint32_t facts;
		uint32_t printings;
		uint32_t suppressed;
	} expected[] = {{REPORT_2013, 4231, 5400, 0},
					{REPORT_2016, 2208, 2672, 130},
					{REPORT_2019, 10236, 13188, 2597},
					{REPORT_2021, 4854, 4854, 653},
					{REPORT_2022, 1980, 2580, 273}};

	for (size_t i = 0; i < sizeof(expected) / sizeof(expected[0]); i++)
	{
		Slice text = read_file(expected[i].path);
		uint32_t suppressed = 0;
		Cube cube;

		cube_start(&cube, &source);
		expect(cube_read(&cube, text), "%s can be read", expected[i].path);
		free((char *) (uintptr_t) text.ptr);
		for (uint32_t fact = 0; fact < cube.keys.n; fact++)
			suppressed += cube.facts[fact].suppressed;
		expect(cube.keys.n == expected[i].facts, "%s: %u facts", expected[i].path, cube.keys.n);
		expect(cube.n_printings == expected[i].printings, "%s: %u printings", expected[i].path,
			   cube.n_printings);
		expect(suppressed == expected[i].suppressed, "%s: %u suppressed", expected[i].path,
			   suppressed);
		cube_release(&cube);
		expect(heap.live == 0, "%s: all memory is given back", expected[i].path);
	}
}

static void
test_cells(void)
{
	const Fact *fact;
	Cube cube;

	cube_start(&cube, &source);
	read_into(&cube, HEAD "Fylke\n\nJanuar 2022\n\n"
						  "\tAntall\tEndring fra i fjor Antall\tEndring fra i fjor Prosent\tAndel\n"
						  "I alt\t1 010\t-5\t0\t3,4\n"
						  "Oslo\t1 000\t*\t*\t12\n"
						  "Rogaland\t*\t\t\t\n"
						  "Vestland\tx\t4\t2,5\t*\n"
						  "Nyland\t7\t1\t\t\n"
						  "1101 Eigersund\t3\t1\t50\t1\n");
	check_bounds(find_fact(&cube, DIM_NONE, "", "antall"), 1010, 1010, "a total");
	check_bounds(find_fact(&cube, DIM_NONE, "", "endring_antall"), -5, -5, "a change");
	check_bounds(find_fact(&cube, DIM_FYLKE, "Rogaland", "antall"), 0, 3, "a suppressed count");
	check_bounds(find_fact(&cube, DIM_FYLKE, "Nyland", "antall"), 7, 7, "an unlisted name");
	check_bounds(find_fact(&cube, DIM_NONE, "", "endring_prosent"), 0, 0, "a percentage");
	check_bounds(find_fact(&cube, DIM_FYLKE, "Oslo", "andel"), 12, 12, "a whole number");
	fact = find_fact(&cube, DIM_NONE, "", "andel");
	expect(fact != NULL && !fact->has_bounds && !fact->adds_up,
		   "a decimal is a fact without bounds");
	fact = find_fact(&cube, DIM_FYLKE, "Oslo", "endring_prosent");
	expect(fact != NULL && !fact->has_bounds && !fact->adds_up, "so is a suppressed percentage");
	fact = find_fact(&cube, DIM_FYLKE, "Rogaland", "endring_antall");
	expect(fact != NULL && !fact->has_bounds && !fact->adds_up, "so is a blank change");
	expect(find_fact(&cube, DIM_FYLKE, "1101 Eigersund", "antall") == NULL &&
			   find_fact(&cube, DIM_FYLKE, "Eigersund", "antall") == NULL,
		   "a municipality is no county");

	fact = find_fact(&cube, DIM_FYLKE, "Oslo", "endring_antall");
	expect(fact != NULL && fact->suppressed && !fact->has_bounds && fact->adds_up,
		   "a suppressed change is a fact without bounds");
	fact = find_fact(&cube, DIM_FYLKE, "Vestland", "antall");
	expect(fact != NULL && !fact->suppressed && !fact->has_bounds,
		   "a count that cannot be read is a fact without bounds");
	fact = find_fact(&cube, DIM_NONE, "", "endring_prosent");
	expect(fact != NULL && !fact->adds_up, "percentages do not add up");
	expect(cube.keys.n == 24, "every cell of a row that names something is one: %u", cube.keys.n);
	cube_release(&cube);
	expect(heap.live == 0, "all memory is given back");
}

/* A table about an unlisted part does not disturb the others. */
static void
test_unlisted(void)
{
	Cube cube;

	cube_start(&cube, &source);
	read_into(&cube,
			  HEAD "Fylke\n\nJanuar 2022\n\n\tAntall\nI alt\t10\nOslo\t6\nRogaland\t4\n\n" HEAD
				   "Fylke\n\nJanuar 2022\n\nBlå folk\n\n\tAntall\nI alt\t2\nOslo\t2\n");
	check_bounds(find_fact(&cube, DIM_NONE, "", "antall"), 10, 10, "the total");
	expect(cube.n_printings == 5, "each cell is a fact: %u", cube.n_printings);
	cube_release(&cube);
}

static void
test_several(void)
{
	const char *one =
		HEAD "Fylke\n\nJanuar 2022\n\n\tAntall\nI alt\t10\nOslo\t6\nNyland\t*\nTromsland\t*\n"
			 "Rogaland\t*\n";
	const char *other = HEAD "Fylke\n\nJanuar 2022\n\n\tAntall\nI alt\t11\nNyland\t2\nOslo\t\n"
							 "Tromsland\t9\nRogaland\t*\n";
	const Fact *fact;
	Cube cube;

	cube_start(&cube, &source);
	read_into(&cube, one);
	read_into(&cube, other);
	expect(cube.n_documents == 2 && cube.documents[1] == 5 && cube.documents[2] == 10,
		   "each document has its printings");
	expect(cube.keys.n == 5, "names are the same by their text: %u facts", cube.keys.n);
	check_bounds(find_fact(&cube, DIM_NONE, "", "antall"), 10, 10,
				 "a printing that contradicts those before it is left out");
	fact = find_fact(&cube, DIM_FYLKE, "Nyland", "antall");
	check_bounds(fact, 2, 2, "suppressed in one, told in the other");
	expect(fact != NULL && fact->suppressed && fact->told && fact->hidden.lower == 0 &&
			   fact->hidden.upper == 3,
		   "what was suppressed stays known");
	fact = find_fact(&cube, DIM_FYLKE, "Tromsland", "antall");
	check_bounds(fact, 0, 3, "suppressed in one, too much in the other");
	expect(fact != NULL && !fact->told, "what contradicts does not tell");
	/* The second report prints zeros as blanks, so its * is 1 at least. */
	check_bounds(find_fact(&cube, DIM_FYLKE, "Rogaland", "antall"), 1, 3, "what both leave");
	cube_release(&cube);
}

/* Cells that contradict others, as they are told. */
static void
hear_conflict(void *context, int line, const ReportCell *cell, const Printing *before)
{
	Output *out = context;

	addf(out, "%d.%d ", line, cell->col);
	add_slice(out, cell->printed.raw);
	addf(out, " not %d.%d; ", before->line, before->col);
}

static void
check_conflicts(const char *document, const char *expected, const char *what)
{
	Output out = {0};
	Cube cube;

	add_bytes(&out, "", 0);
	cube_start(&cube, &source);
	cube.conflicts = (ConflictSink) {hear_conflict, &out};
	read_into(&cube, document);
	expect(strcmp(out.text, expected) == 0, "%s: %s", what, out.text);
	cube_release(&cube);
	free(out.text);
}

static void
test_conflicts(void)
{
	check_conflicts(HEAD "Fylke\n\nJanuar 2022\n\n\tAntall\tAndel\nOslo\t2\t1,5\nViken\t*\t2\n"
						 "Agder\t9\t2,4\nNyland\tx\t*\n\n" HEAD
						 "Fylke\n\nJanuar 2022\n\n\tAntall\tAndel\nOslo\t2\t1,50\nViken\t2\t2,4\n"
						 "Agder\t9\t2\nNyland\t7\t3\n",
					"", "what says more, or less, is the same");
	check_conflicts(HEAD "Fylke\n\nJanuar 2022\n\n\tAntall\tAndel\nOslo\t2\t1,5\nViken\t*\t2\n"
						 "Agder\t9\t2,4\n\n" HEAD
						 "Fylke\n\nJanuar 2022\n\n\tAntall\tAndel\nOslo\t3\t1,44\nViken\t4\t2,6\n"
						 "Agder\t*\t3\n",
					"19.1 3 not 8.1; 19.2 1,44 not 8.2; 20.1 4 not 9.1; 20.2 2,6 not 9.2; "
					"21.1 * not 10.1; 21.2 3 not 10.2; ",
					"numbers, decimals, and stars that contradict what stands before");
	check_conflicts(HEAD
					"Fylke\n\nJanuar 2022\n\n\tAntall\nOslo\t2\n\n"
					"Helt ledige. Fylke. En måned\n\nFylke\n\nJanuar 2022\n\n\tAntall\nOslo\t3\n",
					"", "people of two kinds are two counts");
}

/*
 * A table that has lost its stratum has facts all the same: what is suppressed there can be
 * worked out within it. What contradicts the facts of all is told.
 */
static void
test_lost_stratum(void)
{
	check_conflicts(HEAD "Fylke\n\nJanuar 2022\n\n\tAntall\nI alt\t8\nOslo\t8\n\n" HEAD
						 "Fylke og kjønn\n\nJanuar 2022\n\n\tAntall\nI alt\t5\nOslo\t5\n\n"
						 "Menn\n\tAntall\nI alt\t3\nOslo\t3\n",
					"18.1 5 not 8.1; 19.1 5 not 9.1; ",
					"a stratum that is lost, and one that is not");
}

/* Facts of a subject however it is spelt, and of no other. */
static void
test_subjects(void)
{
	Cube cube;

	cube_start(&cube, &source);
	read_into(&cube, HEAD "Fylke\n\nJanuar 2022\n\n\tAntall\nOslo\t2\n");
	read_into(&cube,
			  "DELTAKERE i  arbeidsrettede tiltak. Fylke. En måned\n\nFylke\n\nJanuar 2022\n\n"
			  "\tAntall\nOslo\t2\n");
	read_into(&cube, "Helt ledige. Fylke. En måned\n\nFylke\n\nJanuar 2022\n\n\tAntall\nOslo\t2\n");
	expect(cube.keys.n == 2, "two subjects: %u facts", cube.keys.n);
	expect(is_name(&cube, 0, KEY_SUBJECT, "Deltakere i arbeidsrettede tiltak") &&
			   is_name(&cube, 1, KEY_SUBJECT, "Helt ledige"),
		   "as they are spelt first");
	cube_release(&cube);
	expect(heap.live == 0, "all memory is given back");
}

/* Document, page, line and labels of each printing. */
static void
test_places(void)
{
	static const char *const expected[] = {
		"0.1 8 Oslo/I alt",	  "0.1 8 Oslo/Menn",   "0.1 9 Viken/I alt", "0.1 9 Viken/Menn",
		"2.1 8 I alt/Antall", "2.1 9 Oslo/Antall", "2.2 17 Oslo/Antall"};
	Cube cube;

	cube_start(&cube, &source);
	read_into(&cube, HEAD "Fylke\n\nJanuar 2022\n\n\tI alt\tMenn\nOslo\t2\t1\nViken\t9\t8\n");
	read_into(&cube, "Nothing.");
	read_into(&cube, HEAD "Fylke\n\nJanuar 2022\n\n\tAntall\nI alt\t8\nOslo\t*\n\f" HEAD
						  "Fylke\n\nFebruar 2022\n\n\tAntall\nOslo\t5\n");
	expect(cube.n_printings == 7, "there are %u", cube.n_printings);
	for (uint32_t i = 0; i < cube.n_printings; i++)
	{
		const FactRow *row = cube_row_of(&cube, i);
		const Printing *printing = &cube.printings[i];
		Slice column = row->columns[printing->col - 1];
		char found[100];

		snprintf(found, sizeof(found), "%zu.%d %d %.*s/%.*s", cube_document_of(&cube, i), row->page,
				 printing->line, (int) row->label.len, row->label.ptr, (int) column.len,
				 column.ptr);
		expect(strcmp(found, expected[i]) == 0, "%s is %s", found, expected[i]);
	}
	cube_release(&cube);
}

static void
test_lines(void)
{
	Cube cube;

	cube_start(&cube, &source);
	read_into(&cube, HEAD "Fylke\n\nJanuar 2022\n\n\tAntall\nOslo\t2\nViken\t9\n");
	read_into(&cube, HEAD "Fylke\n\nJanuar 2022\n\n\tAntall\nI alt\t8\nOslo\t*\n");
	expect(cube_first_printing(&cube, 0) == 0 && cube_suppressed_printing(&cube, 0) == 3,
		   "printed first as %u, suppressed as %u", cube_first_printing(&cube, 0),
		   cube_suppressed_printing(&cube, 0));
	expect(cube_suppressed_printing(&cube, 1) == 1, "never suppressed: the first is %u",
		   cube_suppressed_printing(&cube, 1));
	expect(cube_first_line(&cube, 0) == 8, "in line %d", cube_first_line(&cube, 0));
	cube_release(&cube);
}

/* Whatever request for memory fails: no crash, nothing lost. */
static void
check_out_of_memory(Slice text)
{
	Cube cube;
	long requests = 0;
	bool done = false;

	while (!done)
	{
		fail_at(&heap, ++requests);
		cube_start(&cube, &source);
		done = cube_read(&cube, text);
		cube_release(&cube);
		if (heap.live != 0)
			break;
	}
	fail_at(&heap, 0);
	expect(done && heap.live == 0, "memory that runs out at request %ld", requests);
	expect(requests > 20, "there were requests: %ld", requests);
}

static void
test_out_of_memory(void)
{
	Slice text = read_file(REPORT_2016);

	check_out_of_memory(text);
	free((char *) (uintptr_t) text.ptr);
	check_out_of_memory(slice_of("Helt ledige. Yrke. Mars 2011\n\nYrke\n\nMars 2011\n\n\tAntall\n"
								 "I alt\t100\nLedere\t70\nToppledere\t30\nMellomledere\t40\n"
								 "Andre\t30\n"));
}

/*
 * Memory is asked for when a list is full, so that lists of all lengths are tried:
 * of names in rows and columns, and of documents.
 */
static void
test_full_lists(void)
{
	Output text = {0};
	Output table = {0};

	add_bytes(&table, "", 0);
	for (int n = 1; n <= 130; n++)
	{
		bool done = false;
		Cube cube;

		text.len = 0;
		addf(&table, "Nytt sted %d\t1\n", n);
		addf(&text, HEAD "Fylke\n\nJanuar 2022\n\n\tAntall\n");
		add_bytes(&text, table.text, table.len);
		addf(&text, "\n\tMenn\tKvinner\nNytt sted 1\t1\t0\n");
		/* a list of names is full at 16, 32 ..., the table of them at 128 */
		if (n > 20 && n < 124)
			continue;
		for (long request = 1; !done && heap.live == 0; request++)
		{
			fail_at(&heap, request);
			cube_start(&cube, &source);
			done = cube_read(&cube, (Slice) {text.text, text.len});
			for (int i = 0; done && i < 20; i++)
				done = cube_read(&cube, SLICE_LITERAL(""));
			cube_release(&cube);
		}
		fail_at(&heap, 0);
		expect(done && heap.live == 0, "memory that runs out, with %d names", n);
	}
	free(text.text);
	free(table.text);
}

int
main(void)
{
	source = palloc_source(&heap);
	test_fixtures();
	test_cells();
	test_unlisted();
	test_several();
	test_conflicts();
	test_lost_stratum();
	test_subjects();
	test_lines();
	test_places();
	test_out_of_memory();
	test_full_lists();
	return test_result("test_cube");
}
