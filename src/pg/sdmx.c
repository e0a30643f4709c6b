/*-------------------------------------------------------------------------
 *
 * sdmx.c
 *	  navtiltak_sdmx: one row per distinct fact of a report, under the names and
 *	  codes that SDMX has for it.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/cube_reading.h"

#include "utils/builtins.h"
#include "utils/memutils.h"

#include "pg/codes.h"
#include "words/measures.h"

/* The columns, in their order. */
enum
{
	SDMX_STRUCTURE,
	SDMX_STRUCTURE_ID,
	SDMX_ACTION,
	SDMX_FREQ,
	SDMX_SUBJECT,
	SDMX_DIMENSIONS, /* those that are listed, in their order */
	SDMX_OTHERS = SDMX_DIMENSIONS + N_LISTED,
	SDMX_MEASURE,
	SDMX_TIME_PERIOD,
	SDMX_OBS_VALUE,
	SDMX_OBS_STATUS,
	SDMX_CONF_STATUS,
	SDMX_UNIT_MEASURE,
	SDMX_UNIT_MULT,
	SDMX_OBS_LOWER,
	SDMX_OBS_UPPER,
	SDMX_COMMENT,
	N_SDMX_COLUMNS
};

/* Codes of SDMX's lists CL_OBS_STATUS and CL_CONF_STATUS. */
#define OBS_NORMAL	   "A"
#define OBS_MISSING	   "O"
#define OBS_SUPPRESSED "Q"
#define CONF_FREE	   "F"
#define CONF_SMALL	   "A" /* primary confidentiality due to small counts */
#define CONF_SECONDARY "D" /* secondary confidentiality set by the sender */
#define CONF_SECRET	   "C" /* confidential statistical information */

typedef struct SdmxReading
{
	CubeReading cubed;
	CodeBook codes;
	Slice *given; /* by number of the name: its code, where registers have none; or empty */
	Datum values[N_SDMX_COLUMNS];
	bool nulls[N_SDMX_COLUMNS];
} SdmxReading;

static void
set_datum(SdmxReading *sdmx, int column, Datum value)
{
	sdmx->values[column] = value;
	sdmx->nulls[column] = false;
}

static void
set_text(SdmxReading *sdmx, int column, Slice text)
{
	set_datum(sdmx, column, PointerGetDatum(cstring_to_text_with_len(text.ptr, (int) text.len)));
}

static void
set_cstring(SdmxReading *sdmx, int column, const char *text)
{
	set_datum(sdmx, column, CStringGetTextDatum(text));
}

/* The code of the name. A code that is made up is unique in its dimension. */
static Slice
name_code(SdmxReading *sdmx, uint32 number, Period period)
{
	const Member *name = names_get(&sdmx->cubed.cube.names, number);
	Slice *given = &sdmx->given[number];
	Slice code = {NULL, 0};

	if (name->number != NAME_UNLISTED)
		code = vocabulary_code(name->number, period, CODES_SDMX);
	if (code.len > 0)
		return code;
	if (given->len == 0)
		*given = codes_give(&sdmx->codes, name->dimension, codes_of_text(&sdmx->codes, name->text),
							number);
	return *given;
}

/* The code of the name; without one, the code of all. */
static void
set_name(SdmxReading *sdmx, int column, uint32 number, Period period)
{
	set_text(sdmx, column,
			 number == NAME_ALL ? SLICE_LITERAL(CODE_TOTAL) : name_code(sdmx, number, period));
}

/* A text between separators; a separator in it gets a \ in front. */
static void
append_apart(StringInfo list, Slice text)
{
	for (size_t i = 0; i < text.len; i++)
	{
		if (text.ptr[i] == ';' || text.ptr[i] == '=' || text.ptr[i] == '\\')
			appendStringInfoChar(list, '\\');
		appendStringInfoChar(list, text.ptr[i]);
	}
}

/* What is named in unlisted dimensions: dimension=member;dimension=member. */
static void
set_others(SdmxReading *sdmx, const uint32 *key)
{
	const Reading *reading = &sdmx->cubed.reading;
	Slice dimensions[N_OTHERS];
	const Member *members[N_OTHERS];
	StringInfoData list;
	int n = cube_reading_others(&sdmx->cubed, key, dimensions, members);

	initStringInfo(&list);
	for (int i = 0; i < n; i++)
	{
		if (i > 0)
			appendStringInfoChar(&list, ';');
		append_apart(&list, reading_server_text(reading, dimensions[i]));
		appendStringInfoChar(&list, '=');
		append_apart(&list, reading_server_text(reading, members[i]->text));
	}
	set_text(sdmx, SDMX_OTHERS,
			 n > 0 ? (Slice) {list.data, (size_t) list.len} : SLICE_LITERAL(CODE_TOTAL));
}

/* The frequency, and the period as SDMX writes it. */
static void
set_period(SdmxReading *sdmx, Period period)
{
	int months = period.to - period.from;
	int year = period.from / 12;
	int month = period.from % 12;
	char text[PERIOD_WRITE_MAX];
	const char *frequency = "_O";

	if (months == 1)
	{
		frequency = "M";
		snprintf(text, sizeof(text), "%04d-%02d", year, month + 1);
	}
	else if (months == 3 && month % 3 == 0)
	{
		frequency = "Q";
		snprintf(text, sizeof(text), "%04d-Q%d", year, month / 3 + 1);
	}
	else if (months == 6 && month % 6 == 0)
	{
		frequency = "S";
		snprintf(text, sizeof(text), "%04d-S%d", year, month / 6 + 1);
	}
	else if (months == 12 && month == 0)
	{
		frequency = "A";
		snprintf(text, sizeof(text), "%04d", year);
	}
	else
		snprintf(text, sizeof(text), "%04d-%02d-01/P%dM", year, month + 1, months);
	set_cstring(sdmx, SDMX_FREQ, frequency);
	set_cstring(sdmx, SDMX_TIME_PERIOD, text);
}

static void
set_value(SdmxReading *sdmx, uint32 number)
{
	const Fact *fact = &sdmx->cubed.cube.facts[number];
	FactSummary summary = cube_reading_summary(&sdmx->cubed.cube, number);
	bool suppressed =
		!fact->conflicting && summary.number == NULL && summary.said->status == CELL_SUPPRESSED;
	bool open = fact->has_bounds && fact->bounds.upper == COUNT_OPEN;
	const char *status = suppressed ? OBS_SUPPRESSED : OBS_MISSING;
	const char *confidentiality = CONF_FREE;

	if (summary.number != NULL)
	{
		status = OBS_NORMAL;
		set_datum(sdmx, SDMX_OBS_VALUE, cube_reading_number(&sdmx->cubed, summary.number));
	}
	if (suppressed)
		confidentiality = !fact->has_bounds ? CONF_SECRET : open ? CONF_SECONDARY : CONF_SMALL;
	if (suppressed && fact->has_bounds)
		set_datum(sdmx, SDMX_OBS_LOWER, Int64GetDatum(fact->bounds.lower));
	if (suppressed && fact->has_bounds && !open)
		set_datum(sdmx, SDMX_OBS_UPPER, Int64GetDatum(fact->bounds.upper));
	set_cstring(sdmx, SDMX_OBS_STATUS, status);
	set_cstring(sdmx, SDMX_CONF_STATUS, confidentiality);
}

static void
set_unit(SdmxReading *sdmx, uint32 measure)
{
	switch (measure_unit(names_get(&sdmx->cubed.cube.names, measure)->text))
	{
		case UNIT_PERSONS:
			set_cstring(sdmx, SDMX_UNIT_MEASURE, "PS");
			break;
		case UNIT_PERCENT:
			set_cstring(sdmx, SDMX_UNIT_MEASURE, "PT");
			break;
		case UNIT_UNKNOWN:
			break;
	}
	set_datum(sdmx, SDMX_UNIT_MULT, Int32GetDatum(0));
}

static void
put_observation(SdmxReading *sdmx, uint32 number, Datum structure)
{
	const Cube *cube = &sdmx->cubed.cube;
	const uint32 *key = cube_key(cube, number);
	Period period = {(int32) key[KEY_FROM], (int32) key[KEY_TO]};
	MemoryContext old_context = MemoryContextSwitchTo(sdmx->cubed.reading.row);

	memset(sdmx->nulls, true, sizeof(sdmx->nulls));
	set_cstring(sdmx, SDMX_STRUCTURE, "dataflow");
	set_datum(sdmx, SDMX_STRUCTURE_ID, structure);
	set_cstring(sdmx, SDMX_ACTION, "I");
	set_name(sdmx, SDMX_SUBJECT, key[KEY_SUBJECT], period);
	for (int dimension = 0; dimension < N_LISTED; dimension++)
		set_name(sdmx, SDMX_DIMENSIONS + dimension, key[dimension], period);
	set_others(sdmx, key);
	set_name(sdmx, SDMX_MEASURE, key[KEY_MEASURE], period);
	set_period(sdmx, period);
	set_value(sdmx, number);
	set_unit(sdmx, key[KEY_MEASURE]);
	set_cstring(
		sdmx, SDMX_COMMENT,
		psprintf("line %d%s", cube_first_line(cube, number),
				 cube->facts[number].conflicting ? ", and elsewhere with another value" : ""));
	cube_reading_put(&sdmx->cubed, sdmx->values, sdmx->nulls);
	MemoryContextSwitchTo(old_context);
	MemoryContextReset(sdmx->cubed.reading.row);
}

/* The columns of 0.1. A later version that adds some keeps this symbol beside its own. */
PG_FUNCTION_INFO_V1(navtiltak_sdmx_0_1);
Datum
navtiltak_sdmx_0_1(PG_FUNCTION_ARGS)
{
	SdmxReading sdmx = {0};
	Datum structure = PG_GETARG_DATUM(1);
	Cube *cube = &sdmx.cubed.cube;

	cube_reading_start(&sdmx.cubed, fcinfo, false);
	codes_start(&sdmx.codes, CODES_SDMX, &sdmx.cubed.reading.own);
	sdmx.given = MemoryContextAllocExtended(sdmx.cubed.reading.memory,
											sizeof(Slice) * ((Size) cube->names.n + 1),
											MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	for (uint32 fact = 0; fact < cube->keys.n; fact++)
		put_observation(&sdmx, fact, structure);
	reading_end(&sdmx.cubed.reading);
	return (Datum) 0;
}
