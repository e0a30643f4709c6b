/*-------------------------------------------------------------------------
 *
 * jsonstat.c
 *	  navtiltak_jsonstat: a table of a report as JSON-stat 2.0.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/jsonstat_table.h"

#include "miscadmin.h"
#include "utils/memutils.h"

#include "pg/json_writer.h"
#include "pg/numeric.h"
#include "words/measures.h"

/* Places between two looks for an interrupt. */
#define PLACES_AT_ONCE 4096

/* The status of a place without a cell; it follows those of cells. */
#define NOT_PRINTED (CELL_INVALID + 1)
#define N_STATUSES	(NOT_PRINTED + 1)

typedef struct StatusText
{
	Slice name;
	Slice meaning;
} StatusText;

static const StatusText status_texts[N_STATUSES] = {
	[CELL_EXACT] = {SLICE_LITERAL("exact"), SLICE_LITERAL("printed as a number")},
	[CELL_SUPPRESSED] =
		{SLICE_LITERAL("suppressed"),
		 SLICE_LITERAL(
			 "printed as *: not published; what a count can be is in extension.lower and upper")},
	[CELL_BLANK] = {SLICE_LITERAL("blank"),
					SLICE_LITERAL("printed as nothing: 0 where it is a count")},
	[CELL_INVALID] = {SLICE_LITERAL("invalid"),
					  SLICE_LITERAL("printed as something else, which is in extension.raw")},
	[NOT_PRINTED] = {SLICE_LITERAL("not_printed"),
					 SLICE_LITERAL("the table as printed has no such cell")},
};

/* The cell at the place; NULL if there is none. */
static const StatCell *
cell_at(const StatTable *table, Size place)
{
	uint32 number = table->places[place];

	return number == 0 ? NULL : &table->cells[number - 1];
}

static int
status_at(const StatTable *table, Size place)
{
	const StatCell *cell = cell_at(table, place);

	return cell == NULL ? NOT_PRINTED : (int) cell->status;
}

/* A place as the name of a member of status, lower or upper. */
static void
write_place(JsonWriter *json, Size place)
{
	char *name = psprintf("%zu", place);

	json_key(json, (Slice) {name, strlen(name)});
}

static void
write_value(JsonWriter *json, const StatCell *cell)
{
	if (cell != NULL && cell->has_value)
		json_numeric(json, numeric_from_units(cell->value, cell->decimals));
	else
		json_null(json);
}

static void
write_values(JsonWriter *json, const StatTable *table)
{
	json_key(json, SLICE_LITERAL("value"));
	json_begin_array(json);
	for (Size place = 0; place < table->n_places; place++)
	{
		if (place % PLACES_AT_ONCE == 0)
			CHECK_FOR_INTERRUPTS();
		write_value(json, cell_at(table, place));
	}
	json_end_array(json);
}

static void
count_statuses(const StatTable *table, Size counts[N_STATUSES])
{
	for (Size place = 0; place < table->n_places; place++)
		counts[status_at(table, place)]++;
}

/* The status of each place that has no plain number. */
static void
write_status(JsonWriter *json, const StatTable *table, const Size counts[N_STATUSES])
{
	if (counts[CELL_EXACT] == table->n_places)
		return;
	json_key(json, SLICE_LITERAL("status"));
	json_begin_object(json);
	for (Size place = 0; place < table->n_places; place++)
	{
		int status = status_at(table, place);

		if (status == CELL_EXACT)
			continue;
		write_place(json, place);
		json_text(json, status_texts[status].name);
	}
	json_end_object(json);
}

/* One end of what the suppressed counts can be. */
static void
write_bounds(JsonWriter *json, const StatTable *table, Slice name, bool upper)
{
	json_key(json, name);
	json_begin_object(json);
	for (Size place = 0; place < table->n_places; place++)
	{
		const StatCell *cell = cell_at(table, place);

		if (cell == NULL || cell->status != CELL_SUPPRESSED || !cell->has_bounds ||
			(upper && cell->upper == COUNT_OPEN))
			continue;
		write_place(json, place);
		json_integer(json, upper ? cell->upper : cell->lower);
	}
	json_end_object(json);
}

static void
write_invalid(JsonWriter *json, const StatTable *table)
{
	json_key(json, SLICE_LITERAL("raw"));
	json_begin_object(json);
	for (Size place = 0; place < table->n_places; place++)
	{
		const StatCell *cell = cell_at(table, place);

		if (cell == NULL || cell->status != CELL_INVALID)
			continue;
		write_place(json, place);
		json_text(json, reading_server_text(&table->reading, cell->raw));
	}
	json_end_object(json);
}

static void
write_pair(JsonWriter *json, Slice name, int first, int last)
{
	json_key(json, name);
	json_begin_array(json);
	json_integer(json, first);
	json_integer(json, last);
	json_end_array(json);
}

static void
write_extension(JsonWriter *json, const StatTable *table, const Size counts[N_STATUSES])
{
	json_key(json, SLICE_LITERAL("extension"));
	json_begin_object(json);
	json_integer_member(json, SLICE_LITERAL("table_no"), table->wanted);
	json_text_member(json, SLICE_LITERAL("subject"), table->subject);
	json_text_member(json, SLICE_LITERAL("section"), table->section);
	json_text_member(json, SLICE_LITERAL("stratum"), table->stratum);
	write_pair(json, SLICE_LITERAL("pages"), table->first_page, table->last_page);
	write_pair(json, SLICE_LITERAL("lines"), table->first_line, table->last_line);
	json_integer_member(json, SLICE_LITERAL("threshold"), table->threshold);
	json_text_member(json, SLICE_LITERAL("statute"), table->statute);
	json_key(json, SLICE_LITERAL("status"));
	json_begin_object(json);
	for (int status = 0; status < N_STATUSES; status++)
	{
		if (counts[status] > 0)
			json_text_member(json, status_texts[status].name, status_texts[status].meaning);
	}
	json_end_object(json);
	if (counts[CELL_SUPPRESSED] > 0)
	{
		write_bounds(json, table, SLICE_LITERAL("lower"), false);
		write_bounds(json, table, SLICE_LITERAL("upper"), true);
	}
	if (counts[CELL_INVALID] > 0)
		write_invalid(json, table);
	json_end_object(json);
}

/* Which categories are totals of others, and of which. */
static void
write_children(JsonWriter *json, const StatCategories *categories)
{
	int *first = palloc(sizeof(int) * (categories->n + 1));
	int *next = palloc(sizeof(int) * (categories->n + 1));

	memset(first, -1, sizeof(int) * (categories->n + 1));
	for (int i = (int) categories->n - 1; i >= 0; i--)
	{
		int parent = categories->items[i].parent;

		if (parent < 0)
			continue;
		next[i] = first[parent];
		first[parent] = i;
	}
	json_key(json, SLICE_LITERAL("child"));
	json_begin_object(json);
	for (uint32 i = 0; i < categories->n; i++)
	{
		if (first[i] < 0)
			continue;
		json_key(json, categories->items[i].id);
		json_begin_array(json);
		for (int child = first[i]; child >= 0; child = next[child])
			json_text(json, categories->items[child].id);
		json_end_array(json);
	}
	json_end_object(json);
}

static void
write_roles(JsonWriter *json, const StatCategories *categories)
{
	json_key(json, SLICE_LITERAL("extension"));
	json_begin_object(json);
	json_key(json, SLICE_LITERAL("role"));
	json_begin_object(json);
	for (uint32 i = 0; i < categories->n; i++)
	{
		const StatCategory *category = &categories->items[i];

		if (category->aggregation != AGGREGATES_NOTHING)
			json_text_member(json, category->id,
							 category->aggregation == AGGREGATES_ALL ? SLICE_LITERAL("total")
																	 : SLICE_LITERAL("subtotal"));
	}
	json_end_object(json);
	json_end_object(json);
}

static void
write_units(JsonWriter *json, const StatTable *table)
{
	json_key(json, SLICE_LITERAL("unit"));
	json_begin_object(json);
	for (uint32 i = 0; i < table->measure_categories.n; i++)
	{
		const StatMeasure *measure = &table->measures[i + 1];
		Unit unit = measure_unit(measure->name);

		json_key(json, table->measure_categories.items[i].id);
		json_begin_object(json);
		json_integer_member(json, SLICE_LITERAL("decimals"), measure->decimals);
		if (unit == UNIT_PERSONS)
			json_text_member(json, SLICE_LITERAL("label"), SLICE_LITERAL("personer"));
		if (unit == UNIT_PERCENT)
		{
			json_text_member(json, SLICE_LITERAL("label"), SLICE_LITERAL("prosent"));
			json_text_member(json, SLICE_LITERAL("symbol"), SLICE_LITERAL("%"));
			json_text_member(json, SLICE_LITERAL("position"), SLICE_LITERAL("end"));
		}
		json_end_object(json);
	}
	json_end_object(json);
}

static bool
has_totals(const StatCategories *categories)
{
	for (uint32 i = 0; i < categories->n; i++)
	{
		if (categories->items[i].aggregation != AGGREGATES_NOTHING)
			return true;
	}
	return false;
}

static void
write_dimension(JsonWriter *json, const StatTable *table, const StatDimension *dimension)
{
	const StatCategories *categories = &dimension->categories;
	bool totals = has_totals(categories);

	json_key(json, dimension->id);
	json_begin_object(json);
	json_text_member(json, SLICE_LITERAL("label"), dimension->label);
	json_key(json, SLICE_LITERAL("category"));
	json_begin_object(json);
	json_key(json, SLICE_LITERAL("index"));
	json_begin_array(json);
	for (uint32 i = 0; i < categories->n; i++)
		json_text(json, categories->items[i].id);
	json_end_array(json);
	json_key(json, SLICE_LITERAL("label"));
	json_begin_object(json);
	for (uint32 i = 0; i < categories->n; i++)
	{
		json_key(json, categories->items[i].id);
		json_text(json, categories->items[i].label);
	}
	json_end_object(json);
	if (totals)
		write_children(json, categories);
	if (dimension->role != NULL && strcmp(dimension->role, "metric") == 0)
		write_units(json, table);
	json_end_object(json);
	if (totals)
		write_roles(json, categories);
	json_end_object(json);
}

static void
write_role(JsonWriter *json, const StatTable *table, const char *role)
{
	bool any = false;

	for (int i = 0; i < table->n_dimensions; i++)
	{
		const StatDimension *dimension = &table->dimensions[i];

		if (dimension->role == NULL || strcmp(dimension->role, role) != 0)
			continue;
		if (!any)
		{
			json_key(json, (Slice) {role, strlen(role)});
			json_begin_array(json);
		}
		json_text(json, dimension->id);
		any = true;
	}
	if (any)
		json_end_array(json);
}

static void
write_dimensions(JsonWriter *json, const StatTable *table)
{
	json_key(json, SLICE_LITERAL("id"));
	json_begin_array(json);
	for (int i = 0; i < table->n_dimensions; i++)
		json_text(json, table->dimensions[i].id);
	json_end_array(json);
	json_key(json, SLICE_LITERAL("size"));
	json_begin_array(json);
	for (int i = 0; i < table->n_dimensions; i++)
		json_integer(json, table->dimensions[i].categories.n);
	json_end_array(json);
	json_key(json, SLICE_LITERAL("role"));
	json_begin_object(json);
	write_role(json, table, "time");
	write_role(json, table, "geo");
	write_role(json, table, "metric");
	json_end_object(json);
	json_key(json, SLICE_LITERAL("dimension"));
	json_begin_object(json);
	for (int i = 0; i < table->n_dimensions; i++)
		write_dimension(json, table, &table->dimensions[i]);
	json_end_object(json);
}

/* The label of the table: its title, section and stratum. */
static Slice
table_label(const StatTable *table)
{
	const Slice parts[] = {table->title, table->section, table->stratum};
	StringInfoData label;

	initStringInfo(&label);
	for (size_t i = 0; i < lengthof(parts); i++)
	{
		if (parts[i].len == 0)
			continue;
		if (label.len > 0)
			appendStringInfoString(&label, ". ");
		appendBinaryStringInfo(&label, parts[i].ptr, (int) parts[i].len);
	}
	return (Slice) {label.data, (size_t) label.len};
}

/* The note: what a reader of the values alone must know. */
static void
write_notes(JsonWriter *json, const StatTable *table, const Size counts[N_STATUSES])
{
	bool totals = false;

	for (int i = 0; i < table->n_dimensions; i++)
		totals = totals || has_totals(&table->dimensions[i].categories);
	if (!totals && counts[CELL_SUPPRESSED] == 0)
		return;
	json_key(json, SLICE_LITERAL("note"));
	json_begin_array(json);
	if (counts[CELL_SUPPRESSED] > 0)
	{
		char *text = psprintf("Counts below %d are suppressed. A suppressed value is null, and "
							  "neither zero nor missing.",
							  table->threshold);

		json_text(json, (Slice) {text, strlen(text)});
	}
	if (totals)
		json_text(json, SLICE_LITERAL("Some categories are totals of others: see category.child, "
									  "and role in the extension of the dimension."));
	json_end_array(json);
}

PG_FUNCTION_INFO_V1(navtiltak_jsonstat_0_1);
Datum
navtiltak_jsonstat_0_1(PG_FUNCTION_ARGS)
{
	int wanted = PG_GETARG_INT32(1);
	Size counts[N_STATUSES] = {0};
	JsonWriter json = {0};
	StatTable table;
	MemoryContext old_context;
	Datum result;

	stat_table_read(&table, fcinfo, wanted);
	if (!table.found)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("report has no table %d", wanted),
				 table.n_tables == 0
					 ? errdetail("There is no table in it.")
					 : errdetail_plural("It has %d table, which is number 1.",
										"It has %d tables, which are numbered from 1.",
										table.n_tables, table.n_tables),
				 errhint("navtiltak_tables(doc) lists them.")));
	old_context = MemoryContextSwitchTo(table.reading.memory);
	count_statuses(&table, counts);
	json_begin_object(&json);
	json_text_member(&json, SLICE_LITERAL("version"), SLICE_LITERAL("2.0"));
	json_text_member(&json, SLICE_LITERAL("class"), SLICE_LITERAL("dataset"));
	json_text_member(&json, SLICE_LITERAL("label"), table_label(&table));
	json_text_member(&json, SLICE_LITERAL("source"), SLICE_LITERAL("NAV"));
	write_dimensions(&json, &table);
	write_values(&json, &table);
	write_status(&json, &table, counts);
	write_notes(&json, &table, counts);
	write_extension(&json, &table, counts);
	json_end_object(&json);
	MemoryContextSwitchTo(old_context);
	result = json_finish(&json);
	reading_end(&table.reading);
	PG_RETURN_DATUM(result);
}
