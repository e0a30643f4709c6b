/*-------------------------------------------------------------------------
 *
 * facts.c
 *	  What the reader says of a document.
 *
 *-------------------------------------------------------------------------
 */
#include "facts.h"

#include <stdio.h>
#include <stdlib.h>

#include "document.h"

/* An array of the arena that grows; the old one is left to it. */
static void *
grown(Arena *arena, void *array, size_t size, size_t count, size_t *room)
{
	void *larger;

	if (count < *room)
		return array;
	*room = *room == 0 ? 256 : *room * 2;
	larger = arena_array(arena, *room, size);
	if (larger == NULL)
		abort();
	if (count > 0)
		memcpy(larger, array, count * size);
	return larger;
}

static bool
hear(void *context, const Diagnostic *diagnostic)
{
	Facts *facts = context;
	Finding *finding;

	facts->findings = grown(facts->arena, facts->findings, sizeof(Finding), facts->n_findings,
							&facts->room_findings);
	finding = &facts->findings[facts->n_findings++];
	finding->severity = diagnostic->severity;
	finding->code = diagnostic->code;
	finding->line = diagnostic->line;
	finding->col = diagnostic->col;
	finding->document = 0;
	finding->fragment =
		text_printf(facts->arena, "%.*s -> %.*s",
					(int) (diagnostic->fragment.len > 300 ? 300 : diagnostic->fragment.len),
					diagnostic->fragment.ptr, (int) diagnostic->other.len, diagnostic->other.ptr);
	return true;
}

static int
compare_texts(const void *a, const void *b)
{
	return strcmp(*(const char *const *) a, *(const char *const *) b);
}

/* The members that a cell is about, dimension by dimension; unlisted ones by name alone. */
static const char *
members_text(Arena *arena, const ReportRow *row, const ReportCell *cell)
{
	const char *others[N_OTHERS];
	const char *text = "";
	int n = 0;

	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		const Member *name = report_cell_name(row, cell, dimension);

		if (name == NULL)
			continue;
		if (dimension < N_LISTED)
			text =
				text_printf(arena, "%s %.*s=%.*s;", text, (int) dimension_of(dimension)->id.len,
							dimension_of(dimension)->id.ptr, (int) name->text.len, name->text.ptr);
		else
			others[n++] = text_printf(arena, "%.*s", (int) name->text.len, name->text.ptr);
	}
	qsort(others, (size_t) n, sizeof(*others), compare_texts);
	for (int i = 0; i < n; i++)
		text = text_printf(arena, "%s ?=%s;", text, others[i]);
	return text;
}

static const char *
value_text(Arena *arena, const ReportCell *cell)
{
	Number number = cell->printed.number;

	switch (cell->printed.status)
	{
		case CELL_SUPPRESSED:
			return "*";
		case CELL_BLANK:
			return cell->has_value ? "0" : "";
		case CELL_INVALID:
			return text_printf(arena, "invalid %.*s", (int) cell->printed.raw.len,
							   cell->printed.raw.ptr);
		default:
			for (; number.decimals > 0 && number.units % 10 == 0; number.decimals--)
				number.units /= 10;
			return text_printf(arena, "%lld/%d", (long long) number.units, number.decimals);
	}
}

static void
add_cell_fact(Facts *facts, const ReportTable *table, const ReportRow *row, const ReportCell *cell,
			  int document)
{
	char period[PERIOD_WRITE_MAX] = "?";
	const Slice measure = cell->measure.len > 0 ? cell->measure : SLICE_LITERAL("?");
	Fact *fact;

	if (cell->has_period)
		(void) period_write(cell->period, PERIOD_STYLE_ISO, period, sizeof(period));
	facts->facts = grown(facts->arena, facts->facts, sizeof(Fact), facts->n, &facts->room);
	fact = &facts->facts[facts->n++];
	fact->key =
		text_printf(facts->arena, "%.*s |%s %s %.*s", (int) table->subject.len, table->subject.ptr,
					members_text(facts->arena, row, cell), period, (int) measure.len, measure.ptr);
	fact->whole = cell->has_period && cell->measure.len > 0;
	fact->value = value_text(facts->arena, cell);
	fact->document = document;
	fact->line = row->line;
	fact->col = cell->col;
	if (fact->value[0] == '\0')
		facts->n--;
}

void
facts_read(Facts *facts, Slice text, int document)
{
	const DiagnosticSink sink = {hear, SEVERITY_INFO, facts};
	Report *report = report_open(text, plain_memory(), &sink);
	const ReportTable *table;
	const ReportRow *row;
	size_t heard = facts->n_findings;

	if (report == NULL)
		abort();
	while ((table = report_next_table(report)) != NULL)
	{
		while ((row = report_next_row(report)) != NULL)
		{
			for (int i = 0; i < row->n_cells; i++)
				add_cell_fact(facts, table, row, &row->cells[i], document);
		}
	}
	if (report_close(report) != REPORT_OK)
		abort();
	for (; heard < facts->n_findings; heard++)
		facts->findings[heard].document = document;
}

int
facts_compare(const void *a, const void *b)
{
	const Fact *one = a;
	const Fact *other = b;
	int order = strcmp(one->key, other->key);

	return order != 0 ? order : strcmp(one->value, other->value);
}

bool
facts_equal(const Fact *a, const Fact *b)
{
	return facts_compare(a, b) == 0;
}

void
facts_sort(Facts *facts)
{
	if (facts->n > 0)
		qsort(facts->facts, facts->n, sizeof(Fact), facts_compare);
}

bool
facts_have(const Facts *facts, const Fact *fact)
{
	return facts->n > 0 &&
		   bsearch(fact, facts->facts, facts->n, sizeof(Fact), facts_compare) != NULL;
}

bool
finding_tells(const Finding *finding)
{
	return finding->severity != SEVERITY_INFO || finding->code == DIAGNOSTIC_TOTAL_ASSUMED ||
		   finding->code == DIAGNOSTIC_LABEL_CORRECTED || finding->code == DIAGNOSTIC_UNKNOWN_LABEL;
}

int
facts_count_like(const Facts *facts, const Finding *like, int document, int from, int to)
{
	int n = 0;

	for (size_t i = 0; i < facts->n_findings; i++)
	{
		const Finding *finding = &facts->findings[i];

		n += finding->code == like->code && finding->document == document &&
			 finding->line >= from && finding->line <= to &&
			 strcmp(finding->fragment, like->fragment) == 0;
	}
	return n;
}
