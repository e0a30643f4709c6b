/*-------------------------------------------------------------------------
 *
 * axes.c
 *	  The fourth stage: what the rows and columns of a table are about.
 *
 *-------------------------------------------------------------------------
 */
#include "report/resolver.h"

/* The section's terms; where a page has none, those of the title's breakdown. */
static void
read_section(Resolver *resolver)
{
	Slice section = resolver->printed->heading.section;
	Title title;

	if (section.len == 0 && resolver->printed->heading.title.len > 0)
	{
		title_split(resolver->printed->heading.title, &title);
		section = title.breakdown;
	}
	terms_parse_section(section, &resolver->section);
}

static bool
read_rows(Resolver *resolver, ReportRow *rows)
{
	const PrintedTable *printed = resolver->printed;

	for (size_t i = 0; i < printed->n_rows; i++)
	{
		AxisLabel *work = &resolver->rows.labels[i];

		source_poll(resolver->arena->source);
		rows[i].printed = &printed->rows[i];
		*work = (AxisLabel){.label = &rows[i].label,
							.printed = printed->rows[i].label,
							.line = printed->rows[i].line};
		axis_label_read(resolver, &resolver->rows, work);
	}
	return !resolver->arena->exhausted;
}

static bool
read_columns(Resolver *resolver, Label *columns)
{
	const PrintedTable *printed = resolver->printed;

	for (int i = 0; i < printed->n_columns; i++)
	{
		AxisLabel *work = &resolver->columns.labels[i];

		source_poll(resolver->arena->source);
		*work = (AxisLabel){.label = &columns[i],
							.printed = printed->columns_printed[i],
							.line = printed->header_line,
							.col = i + 1};
		axis_label_read(resolver, &resolver->columns, work);
	}
	return !resolver->arena->exhausted;
}

/* What the stratum fixes, rows say as well; a single measure says its group. */
static void
spread_fixed(Resolver *resolver, ReportRow *rows)
{
	const Member *tiltak = resolver->fixed[DIM_TILTAK];

	if (tiltak != NULL && resolver->fixed[DIM_TILTAKSGRUPPE] == NULL && tiltak->group >= 0)
		resolver->fixed[DIM_TILTAKSGRUPPE] = vocabulary_name(tiltak->group);
	for (size_t i = 0; i < resolver->printed->n_rows; i++)
	{
		for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
		{
			if (rows[i].label.names[dimension] == NULL)
				rows[i].label.names[dimension] = resolver->fixed[dimension];
		}
	}
}

bool
axes_resolve(const PrintedTable *printed, Arena *arena, LabelCache *labels, NameMemory *memory,
			 Diagnostics *diagnostics, ResolvedTable *resolved)
{
	size_t n_columns = (size_t) printed->n_columns;
	ReportRow *rows = arena_array(arena, printed->n_rows, sizeof(ReportRow));
	Label *columns = arena_array(arena, n_columns, sizeof(Label));
	Resolver resolver = {.printed = printed,
						 .arena = arena,
						 .labels = labels,
						 .memory = memory,
						 .diagnostics = diagnostics,
						 .rows = {.is_rows = true, .n = printed->n_rows},
						 .columns = {.is_rows = false, .n = n_columns}};

	resolver.rows.labels = arena_array(arena, printed->n_rows, sizeof(AxisLabel));
	resolver.columns.labels = arena_array(arena, n_columns, sizeof(AxisLabel));
	if (arena->exhausted)
		return false;
	read_section(&resolver);
	if (!read_rows(&resolver, rows) || !read_columns(&resolver, columns))
		return false;
	dimensions_decide(&resolver);
	members_name(&resolver, &resolver.rows);
	members_name(&resolver, &resolver.columns);
	totals_name(&resolver, &resolver.rows);
	totals_name(&resolver, &resolver.columns);
	spread_fixed(&resolver, rows);

	resolved->rows = rows;
	resolved->table.printed = printed;
	memcpy(resolved->table.fixed, resolver.fixed, sizeof(resolver.fixed));
	resolved->table.row_axis = resolver.rows.axis;
	resolved->table.col_axis = resolver.columns.axis;
	resolved->table.n_columns = printed->n_columns;
	resolved->table.columns = columns;
	resolved->table.n_rows = printed->n_rows;
	return !arena->exhausted && !memory->arena->exhausted;
}
