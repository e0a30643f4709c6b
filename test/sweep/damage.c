/*-------------------------------------------------------------------------
 *
 * damage.c
 *	  Damages reports as converters, editors and printers do, and tells whether the
 *	  facts are right, the reader or an identity tells of the damage, or a fact is wrong
 *	  or lost in silence.
 *
 *	  damage SEEDS FILE...
 *
 * Each kind of damage is done once for each seed, which also chooses the form: tabs,
 * semicolons, pipes or columns.  What no reader can tell of may be silent, and is
 * counted.  A failure is silence of another kind, a kind that no report is damaged by,
 * and a report that is not read right undamaged.  DAMAGE_ONLY is a part of the names of
 * the kinds to be done, all silence of which is shown; DAMAGE_KEEP a folder for the texts.
 *
 *-------------------------------------------------------------------------
 */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

#include "damages.h"
#include "facts.h"
#include "mismatches.h"

enum
{
	KINDS_MAX = 160
};

/* What became of the damages of a kind. */
typedef struct Tally
{
	int right;
	int told;
	int silent;
} Tally;

static Tally tallies[KINDS_MAX];
static int
	n_misread; /* reports that are not read right before they are damaged, but for those known */

/* What is known to be told, and not read: rows without any number in columns, a table of one row in CSV. */
static const struct
{
	const char *file;
	Form form;
} known_misread[] = {
	{"2013-11-tiltak-fylke-en-maned.txt", FORM_COLUMNS},
	{"nedsatt-arbeidsevne-kommune.tabs.txt", FORM_SEMICOLONS},
};

/* A text, and what the reader and the identities say of it. */
typedef struct Outcome
{
	Slice text;
	Facts facts;
	int n_mismatches;
} Outcome;

static Outcome
read_outcome(Arena *arena, Document *document)
{
	Outcome outcome = {.text = document_write(document, 0), .facts = {.arena = arena}};

	facts_read(&outcome.facts, outcome.text, 0);
	facts_sort(&outcome.facts);
	outcome.n_mismatches = count_mismatches(outcome.text);
	return outcome;
}

/* The first finding that the text had not before it was damaged; NULL: there is none. */
static const Finding *
find_new(const Outcome *before, const Outcome *after)
{
	for (size_t i = 0; i < after->facts.n_findings; i++)
	{
		const Finding *finding = &after->facts.findings[i];

		if (finding_tells(finding) && facts_count_like(&after->facts, finding, 0, 0, INT_MAX) >
										  facts_count_like(&before->facts, finding, 0, 0, INT_MAX))
			return finding;
	}
	return NULL;
}

/* The first fact of one that the other has not; NULL: there is none. */
static const Fact *
find_missing(const Facts *of, const Facts *in)
{
	for (size_t i = 0; i < of->n; i++)
	{
		if (of->facts[i].whole && !facts_have(in, &of->facts[i]))
			return &of->facts[i];
	}
	return NULL;
}

static bool
is_right(const Outcome *before, const Outcome *after)
{
	return find_missing(&before->facts, &after->facts) == NULL &&
		   find_missing(&after->facts, &before->facts) == NULL;
}

static void
show_silent(const char *file, const Damage *damage, int seed, const Fact *lost, const Fact *wrong)
{
	printf("silent: %s: %s, seed %d", damage->name, file, seed);
	if (wrong != NULL)
		printf("; wrong, line %d: %s = %s", wrong->line, wrong->key, wrong->value);
	else
		printf("; lost, line %d: %s = %s", lost->line, lost->key, lost->value);
	printf("\n");
}

static void
damage_one(Arena *arena, const char *file, const Document *original, const Outcome *before,
		   int kind, int seed)
{
	const Damage *damage = &damages[kind];
	Random random = {(uint64_t) seed * 7919 + (uint64_t) kind * 104729 + 17};
	Document document = document_copy(arena, original);
	Outcome after;
	const Fact *lost;
	const Fact *wrong;

	if (!damage_apply(damage, &document, &random))
		return;
	after = read_outcome(arena, &document);
	file_write(arena, getenv("DAMAGE_KEEP"),
			   text_printf(arena, "%s.%d.%d.%d", file, (int) original->form, kind, seed),
			   after.text);
	lost = find_missing(&before->facts, &after.facts);
	wrong = find_missing(&after.facts, &before->facts);
	if (lost == NULL && wrong == NULL)
		tallies[kind].right++;
	else if (after.n_mismatches > before->n_mismatches || find_new(before, &after) != NULL)
		tallies[kind].told++;
	else
	{
		tallies[kind].silent++;
		if (damage->why_silent == NULL || getenv("DAMAGE_ONLY") != NULL)
			show_silent(file, damage, seed, lost, wrong);
	}
}

static bool
is_known_misread(const char *file, Form form)
{
	for (size_t i = 0; i < sizeof(known_misread) / sizeof(known_misread[0]); i++)
	{
		if (known_misread[i].form == form && strcmp(known_misread[i].file, file) == 0)
			return true;
	}
	return false;
}

/* Each kind of damage, to the report in one form. */
static void
damage_report(const char *file, Document *original, int seed, Arena *kept)
{
	const char *only = getenv("DAMAGE_ONLY");
	const Outcome with_tabs = read_outcome(kept, original);
	Arena arena = {.source = plain_memory()};
	Outcome before;

	original->form = (Form) (seed % N_FORMS);
	before = read_outcome(kept, original);
	file_write(kept, getenv("DAMAGE_KEEP"), text_printf(kept, "%s.%d", file, (int) original->form),
			   before.text);
	if (!is_right(&with_tabs, &before))
	{
		printf("not read right undamaged: %s, form %d\n", file, (int) original->form);
		n_misread += !is_known_misread(file, original->form);
		return;
	}
	for (int kind = 0; damages[kind].name != NULL; kind++)
	{
		if (only != NULL && strstr(damages[kind].name, only) == NULL)
			continue;
		damage_one(&arena, file, original, &before, kind, seed);
		arena_reset(&arena);
	}
	arena_release(&arena);
}

/* So many seeds, from one on that hangs on the name of the file alone. */
static void
damage_file(const char *path, int seeds)
{
	Slice text = file_read(path);
	const char *file = strrchr(path, '/') == NULL ? path : strrchr(path, '/') + 1;
	unsigned first = 0;

	for (const char *p = file; *p != '\0'; p++)
		first = (first * 31 + (unsigned char) *p) % 9973;
	for (int seed = 0; seed < seeds; seed++)
	{
		Arena kept = {.source = plain_memory()};
		Document original = document_read(&kept, text);

		damage_report(file, &original, (int) first + seed, &kept);
		arena_release(&kept);
	}
	free((void *) text.ptr);
}

/* The kinds, what became of each, and why some are silent; how many failures. */
static int
report(void)
{
	Tally all = {0, 0, 0};
	int unexplained = 0;
	int never_done = 0;
	int failed;

	for (int kind = 0; damages[kind].name != NULL; kind++)
	{
		const Tally *tally = &tallies[kind];

		printf("%-40s %5d %5d %5d", damages[kind].name, tally->right, tally->told, tally->silent);
		if (tally->silent > 0 && damages[kind].why_silent != NULL)
			printf("  %s", damages[kind].why_silent);
		printf("\n");
		all.right += tally->right;
		all.told += tally->told;
		all.silent += tally->silent;
		unexplained += damages[kind].why_silent == NULL ? tally->silent : 0;
		never_done += tally->right + tally->told + tally->silent == 0;
	}
	failed = unexplained + n_misread + (getenv("DAMAGE_ONLY") == NULL ? never_done : 0);
	printf("damage: %d right, %d told, %d silent\n", all.right, all.told, all.silent);
	printf("damage: %d passed, %d failed\n", all.right + all.told + all.silent - unexplained,
		   failed);
	return failed;
}

int
main(int n_arguments, char **arguments)
{
	int seeds = n_arguments > 1 ? atoi(arguments[1]) : 1;

	for (int i = 2; i < n_arguments; i++)
		damage_file(arguments[i], seeds);
	return report() == 0 ? 0 : 1;
}
