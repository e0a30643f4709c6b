/*-------------------------------------------------------------------------
 *
 * axes.c
 *	  The fourth stage: what the rows and columns of a table are about.
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/crossings.h"
#include "meaning/strata.h"

/* What the stratum fixes, rows say as well; a single member says what it is counted under. */
static void
spread_fixed(Resolver *resolver, Label *rows)
{
	Period period = page_period(resolver);

	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		const Member *fixed = resolver->fixed[dimension];
		int parent = dimension_parent(dimension);
		int number;

		if (fixed == NULL || parent == DIM_NONE || resolver->fixed[parent] != NULL ||
			fixed->number == NAME_UNLISTED)
			continue;
		number = vocabulary_parent(fixed->number, period);
		if (number >= 0)
			resolver->fixed[parent] = vocabulary_name(number);
	}
	for (size_t i = 0; i < resolver->printed->n_rows; i++)
	{
		for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
		{
			if (rows[i].names[dimension] == NULL)
				rows[i].names[dimension] = resolver->fixed[dimension];
		}
	}
}

void
label_tell_as(Resolver *resolver, const AxisLabel *work, Severity severity, DiagnosticCode code,
			  Slice other)
{
	Diagnostic diagnostic = {.line = work->line,
							 .col = work->col,
							 .severity = severity,
							 .code = code,
							 .fragment = work->printed,
							 .other = other};

	diagnostics_add(resolver->diagnostics, &diagnostic);
}

void
label_tell(Resolver *resolver, const AxisLabel *work, DiagnosticCode code, Slice other)
{
	label_tell_as(resolver, work, diagnostic_severity(code), code, other);
}

/* What adds up others, by words, by place or by numbers, and what is no member by these. */
static void
sums_decide(Resolver *resolver)
{
	AxisWork *axes[2] = {&resolver->rows, &resolver->columns};

	for (int i = 0; i < 2; i++)
		norway_decide(resolver, axes[i]);
	for (int i = 0; i < 2; i++)
		blocks_resolve(resolver, axes[i]);
	for (int i = 0; i < 2; i++)
		totals_by_name(resolver, axes[i]);
	for (int i = 0; i < 2; i++)
		totals_assume(resolver, axes[i]);
	for (int i = 0; i < 2; i++)
		bands_assume(resolver, axes[i]);
	subtotals_assume(resolver);
	for (int i = 0; i < 2; i++)
		groups_assume(resolver, axes[i]);
	for (int i = 0; i < 2; i++)
		strangers_decide(resolver, axes[i]);
}

bool
axes_resolve(const PrintedTable *printed, Arena *arena, Senses *senses, Remembered *remembered,
			 Diagnostics *diagnostics, ResolvedTable *resolved)
{
	size_t n_columns = (size_t) printed->n_columns;
	Label *rows = arena_array(arena, printed->n_rows, sizeof(Label));
	Label *columns = arena_array(arena, n_columns, sizeof(Label));
	Resolver resolver = {
		.printed = printed,
		.arena = arena,
		.senses = senses,
		.remembered = remembered,
		.diagnostics = diagnostics,
		.context = {.has_period = printed->heading.has_period,
					.period = printed->heading.period,
					.recurring = printed->heading.recurs ? &printed->heading.recurring : NULL,
					.periods = &remembered->periods,
					.arena = arena},
		.rows = {.is_rows = true, .n = printed->n_rows},
		.columns = {.is_rows = false, .n = n_columns}};

	resolver.rows.labels = arena_array(arena, resolver.rows.n, sizeof(AxisLabel));
	resolver.columns.labels = arena_array(arena, resolver.columns.n, sizeof(AxisLabel));
	if (arena->exhausted)
		return false;
	headings_read(&resolver);
	if (!labels_read(&resolver, rows, columns))
		return false;
	seasons_adjust(&resolver);
	period_rows_read(&resolver);
	named_periods_read(&resolver, &resolver.columns);
	gaps_fill(&resolver, &resolver.rows);
	gaps_fill(&resolver, &resolver.columns);
	years_cut(&resolver, &resolver.rows, &resolver.columns);
	years_cut(&resolver, &resolver.columns, &resolver.rows);
	dimensions_decide(&resolver);
	others_decide(&resolver);
	corner_tell(&resolver);
	tell_other_stratum(&resolver);
	sums_decide(&resolver);
	members_name(&resolver, &resolver.rows);
	members_name(&resolver, &resolver.columns);
	totals_name(&resolver, &resolver.rows);
	totals_name(&resolver, &resolver.columns);
	measures_place(&resolver.rows);
	measures_place(&resolver.columns);
	duplicates_tell(&resolver, &resolver.rows);
	duplicates_tell(&resolver, &resolver.columns);
	crossings_tell(&resolver);
	spread_fixed(&resolver, rows);

	*resolved = (ResolvedTable) {.printed = printed,
								 .measure = resolver.measure,
								 .measure_unclear = resolver.measure_unclear,
								 .lacks_stratum = lacks_stratum(&resolver),
								 .row_axis = resolver.rows.axis,
								 .col_axis = resolver.columns.axis,
								 .columns = columns,
								 .rows = rows};
	memcpy(resolved->fixed, resolver.fixed, sizeof(resolved->fixed));
	memcpy(resolved->others, resolver.others, sizeof(resolved->others));
	return !arena->exhausted && !remembered->arena->exhausted;
}
