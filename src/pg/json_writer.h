/*-------------------------------------------------------------------------
 *
 * json_writer.h
 *	  A jsonb value, written piece by piece.
 *
 * Text is in the server's encoding, and has to stay until json_finish().
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_JSON_WRITER_H
#define NAVTILTAK_JSON_WRITER_H

#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"

#include "text/slice.h"

/* Starts as {0}. */
typedef struct JsonWriter
{
	JsonbParseState *state;
	JsonbValue *whole; /* when the outermost object has ended */
} JsonWriter;

static inline void
json_begin(JsonWriter *json, JsonbIteratorToken what)
{
	(void) pushJsonbValue(&json->state, what, NULL);
}

static inline void
json_begin_object(JsonWriter *json)
{
	json_begin(json, WJB_BEGIN_OBJECT);
}

static inline void
json_end_object(JsonWriter *json)
{
	json->whole = pushJsonbValue(&json->state, WJB_END_OBJECT, NULL);
}

static inline void
json_begin_array(JsonWriter *json)
{
	json_begin(json, WJB_BEGIN_ARRAY);
}

static inline void
json_end_array(JsonWriter *json)
{
	json->whole = pushJsonbValue(&json->state, WJB_END_ARRAY, NULL);
}

static inline JsonbValue
json_string(Slice text)
{
	return (JsonbValue) {
		.type = jbvString,
		.val.string = {.len = (int) text.len, .val = unconstify(char *, text.ptr)}};
}

/* The name of the member of an object that comes next. */
static inline void
json_key(JsonWriter *json, Slice name)
{
	JsonbValue key = json_string(name);

	(void) pushJsonbValue(&json->state, WJB_KEY, &key);
}

/* A value, where one has to come: as an element, or after a key. */
static inline void
json_value(JsonWriter *json, JsonbValue *value)
{
	(void) pushJsonbValue(&json->state,
						  json->state->contVal.type == jbvArray ? WJB_ELEM : WJB_VALUE, value);
}

static inline void
json_text(JsonWriter *json, Slice text)
{
	JsonbValue value = json_string(text);

	json_value(json, &value);
}

static inline void
json_null(JsonWriter *json)
{
	JsonbValue value = {.type = jbvNull};

	json_value(json, &value);
}

static inline void
json_numeric(JsonWriter *json, Datum number)
{
	JsonbValue value = {.type = jbvNumeric, .val.numeric = DatumGetNumeric(number)};

	json_value(json, &value);
}

static inline void
json_integer(JsonWriter *json, int64 number)
{
	json_numeric(json, DirectFunctionCall1(int8_numeric, Int64GetDatum(number)));
}

/* A member that is a text, left out where there is none. */
static inline void
json_text_member(JsonWriter *json, Slice name, Slice text)
{
	if (text.len == 0)
		return;
	json_key(json, name);
	json_text(json, text);
}

static inline void
json_integer_member(JsonWriter *json, Slice name, int64 number)
{
	json_key(json, name);
	json_integer(json, number);
}

/* The whole, in the current memory context. */
static inline Datum
json_finish(JsonWriter *json)
{
	return JsonbPGetDatum(JsonbValueToJsonb(json->whole));
}

#endif /* NAVTILTAK_JSON_WRITER_H */
