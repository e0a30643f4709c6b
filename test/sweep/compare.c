/*-------------------------------------------------------------------------
 *
 * compare.c
 *	  Facts of a report, and of the same report printed in another way.
 *
 *-------------------------------------------------------------------------
 */
#include "compare.h"

#include <stdlib.h>

/* The table of the document that the line belongs to; NULL: none. */
static const Table *
table_at(const Document *document, int number, int line)
{
	for (int i = 0; i < document->n_tables; i++)
	{
		const Table *table = &document->tables[i];

		if (!table->dropped && table->document == number && line >= table->first_line &&
			line <= table->last_line)
			return table;
	}
	return NULL;
}

/* What has been made of a table of the original. */
static const Table *
table_from(const Document *document, int source)
{
	for (int i = 0; i < document->n_tables; i++)
	{
		const Table *table = &document->tables[i];

		if (!table->dropped && source >= table->source && source <= table->source_end)
			return table;
	}
	return NULL;
}

/* Does the line stand over the rows of the table? */
static bool
is_over(const Table *table, const Finding *finding)
{
	return finding->document == table->document && finding->line >= table->first_line &&
		   finding->line <= table->last_line - table->n_rows;
}

/* Has the original no such finding, or fewer, where it prints what the table says? */
static bool
is_new(const Comparison *comparison, const Table *table, const Finding *finding)
{
	const Table *tables = comparison->original->tables;

	return facts_count_like(comparison->got, finding, finding->document, table->first_line,
							table->last_line) >
		   facts_count_like(comparison->expected, finding, 0, tables[table->source].first_line,
							tables[table->source_end].last_line);
}

/* A row of one cell is a line of text, which is about the rows that follow. */
static bool
is_line_of_text(const Row *row)
{
	for (int i = 1; i < row->n; i++)
	{
		if (row->cells[i][0] != '\0')
			return false;
	}
	return true;
}

/* Does the line say what the cell is about: its row, its column's heading, or what stands over it? */
static bool
names_cell(const Table *table, const Finding *finding, const Fact *fact)
{
	int first_row = table->last_line - table->n_rows + 1;

	if (finding->line == fact->line)
		return finding->col == 0 || finding->col == fact->col;
	if (finding->line > fact->line)
		return false;
	if (finding->col > 0)
		return finding->col == fact->col;
	if (finding->line < first_row)
		return true;
	if (!is_line_of_text(&table->rows[finding->line - first_row]))
		return false;
	for (int line = finding->line + 1; line < fact->line; line++)
	{
		if (is_line_of_text(&table->rows[line - first_row]))
			return false;
	}
	return true;
}

/*
 * Is the finding about the fact? A warning tells of the whole table; what only informs tells of the
 * cells that its line is about. A stratum is told of once, on the first page of the table.
 */
static bool
is_about(const Comparison *comparison, const Table *table, const Finding *finding, const Fact *fact)
{
	const Table *first = table_from(comparison->document, table->part_of);

	if (first != NULL && first != table && is_over(first, finding))
		return is_new(comparison, first, finding);
	if (finding->document != table->document || finding->line < table->first_line ||
		finding->line > table->last_line)
		return false;
	if (finding->severity == SEVERITY_INFO && (fact == NULL || !names_cell(table, finding, fact)))
		return false;
	return is_new(comparison, table, finding);
}

/* Is there a finding about the fact that the original did not have? NULL: one about all of the table. */
static bool
is_told(const Comparison *comparison, const Table *table, const Fact *fact)
{
	for (size_t i = 0; i < comparison->got->n_findings; i++)
	{
		const Finding *finding = &comparison->got->findings[i];

		if (finding_tells(finding) && is_about(comparison, table, finding, fact))
			return true;
	}
	return false;
}

/*
 * A fact that is missing has no line. Its number stands on one, though, under another key:
 * each cell of the table that has it, and is not expected, must have been told of.
 */
static bool
loss_is_told(const Comparison *comparison, const Table *table, const Fact *missing)
{
	const Facts *got = comparison->got;
	int n = 0;

	if (is_told(comparison, table, NULL))
		return true;
	for (size_t i = 0; i < got->n; i++)
	{
		const Fact *fact = &got->facts[i];

		if (fact->document != table->document || fact->line < table->first_line ||
			fact->line > table->last_line || strcmp(fact->value, missing->value) != 0 ||
			facts_have(comparison->expected, fact))
			continue;
		if (!is_told(comparison, table, fact))
			return false;
		n++;
	}
	return n > 0;
}

/* One difference: a fact that is missing, or one that nobody expects. */
static void
differs(Comparison *comparison, const Fact *fact, bool missing)
{
	const Table *table =
		table_at(missing ? comparison->original : comparison->document, fact->document, fact->line);
	bool told;

	/* What lacks a measure or a period says nothing; it is there to find where a number went. */
	if (!fact->whole)
		return;
	if (missing && table != NULL)
		table = table_from(comparison->document, table->source);
	told = table != NULL &&
		   (missing ? loss_is_told(comparison, table, fact) : is_told(comparison, table, fact));
	comparison->n_told += told;
	comparison->n_silent += !told;
	if (!told)
		comparison->silent(comparison->context, fact, missing, table);
}

void
compare(Comparison *comparison)
{
	const Facts *a = comparison->expected;
	const Facts *b = comparison->got;
	size_t i = 0;
	size_t j = 0;

	while (i < a->n || j < b->n)
	{
		int order = i == a->n ? 1 : j == b->n ? -1 : facts_compare(&a->facts[i], &b->facts[j]);

		if (order < 0)
		{
			differs(comparison, &a->facts[i], true);
			i++;
			continue;
		}
		if (order > 0)
		{
			differs(comparison, &b->facts[j], false);
			j++;
			continue;
		}
		/* printed more than once is printed */
		for (i++; i < a->n && facts_equal(&a->facts[i], &a->facts[i - 1]); i++)
			;
		for (j++; j < b->n && facts_equal(&b->facts[j], &b->facts[j - 1]); j++)
			;
	}
}
