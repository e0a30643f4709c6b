/*-------------------------------------------------------------------------
 *
 * reading.c
 *	  What the functions that read a report share.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/reading.h"

#include "catalog/pg_enum.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/syscache.h"

#include "pg/json_writer.h"

static void *
get_memory(void *context, size_t size)
{
	return MemoryContextAllocExtended((MemoryContext) context, size,
									  MCXT_ALLOC_HUGE | MCXT_ALLOC_NO_OOM);
}

static void *
get_memory_or_fail(void *context, size_t size)
{
	return MemoryContextAllocHuge((MemoryContext) context, size);
}

static void
put_memory(void *context, void *memory)
{
	(void) context;
	pfree(memory);
}

static void
poll_interrupts(void *context)
{
	(void) context;
	CHECK_FOR_INTERRUPTS();
}

/* A tuplestore that lives as long as the query, as materialize mode asks for. */
static void
start_store(Reading *reading, FunctionCallInfo fcinfo)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	TupleDesc desc;
	MemoryContext old_context;

	if (rsinfo == NULL || !IsA(rsinfo, ReturnSetInfo) ||
		(rsinfo->allowedModes & SFRM_Materialize) == 0)
		ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
						errmsg("set-valued function called in context that cannot accept a set")));

	/* What it leaves must go with this call, not with the query. */
	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	old_context = MemoryContextSwitchTo(rsinfo->econtext->ecxt_per_query_memory);
	reading->desc = CreateTupleDescCopy(desc);
	MemoryContextSwitchTo(navtiltak_tuplestore_context(fcinfo->flinfo));
	reading->store = tuplestore_begin_heap((rsinfo->allowedModes & SFRM_Materialize_Random) != 0,
										   false, work_mem);
	rsinfo->returnMode = SFRM_Materialize;
	rsinfo->setResult = reading->store;
	rsinfo->setDesc = reading->desc;
	MemoryContextSwitchTo(old_context);
}

void
reading_begin(Reading *reading)
{
	int encoding = GetDatabaseEncoding();

	memset(reading, 0, sizeof(*reading));
	reading->memory =
		AllocSetContextCreate(CurrentMemoryContext, "navtiltak reading", ALLOCSET_DEFAULT_SIZES);
	reading->row = AllocSetContextCreate(reading->memory, "navtiltak row", ALLOCSET_DEFAULT_SIZES);
	reading->source = (MemorySource) {
		.get = get_memory, .put = put_memory, .poll = poll_interrupts, .context = reading->memory};
	reading->own = reading->source;
	reading->own.get = get_memory_or_fail;
	reading->converts = encoding != PG_UTF8 && encoding != PG_SQL_ASCII;
	reading->names =
		MemoryContextAllocZero(reading->memory, sizeof(Datum) * (size_t) vocabulary_size());
}

void
reading_start_set(Reading *reading, FunctionCallInfo fcinfo)
{
	reading_begin(reading);
	start_store(reading, fcinfo);
}

/* As UTF-8: as it is where the server's text is that already. */
void
reading_set_document(Reading *reading, text *document)
{
	char *ptr = VARDATA_ANY(document);
	int len = (int) VARSIZE_ANY_EXHDR(document);

	if (reading->converts)
	{
		MemoryContext old_context = MemoryContextSwitchTo(reading->memory);
		char *utf8 = pg_server_to_any(ptr, len, PG_UTF8);

		/* Where nothing had to change, the text comes back as it is. */
		if (utf8 != ptr)
			len = (int) strlen(utf8);
		ptr = utf8;
		MemoryContextSwitchTo(old_context);
	}
	reading->document = (Slice) {ptr, (size_t) len};
}

static void
take_document(Reading *reading, FunctionCallInfo fcinfo, int document_argument)
{
	MemoryContext old_context = MemoryContextSwitchTo(reading->memory);

	reading_set_document(reading, PG_GETARG_TEXT_PP(document_argument));
	MemoryContextSwitchTo(old_context);
}

void
reading_start(Reading *reading, FunctionCallInfo fcinfo, int document_argument)
{
	reading_start_set(reading, fcinfo);
	take_document(reading, fcinfo, document_argument);
}

void
reading_start_value(Reading *reading, FunctionCallInfo fcinfo, int document_argument)
{
	reading_begin(reading);
	take_document(reading, fcinfo, document_argument);
}

void
reading_run(Reading *reading, const ReportSink *sink)
{
	if (report_read(reading->document, &reading->source, sink) == REPORT_NO_MEMORY)
		reading_out_of_memory(reading);
}

void
reading_out_of_memory(const Reading *reading)
{
	ereport(ERROR,
			(errcode(ERRCODE_OUT_OF_MEMORY), errmsg("out of memory"),
			 errdetail("Failed while reading a report of %zu bytes.", reading->document.len)));
}

void
reading_end(Reading *reading)
{
	MemoryContextDelete(reading->memory);
}

Slice
reading_converted(Slice text)
{
	char *converted;

	if (text.len == 0)
		return text;
	converted = pg_any_to_server(text.ptr, (int) text.len, PG_UTF8);
	return converted == text.ptr ? text : (Slice) {converted, strlen(converted)};
}

Datum
reading_text(const Reading *reading, Slice text)
{
	Slice server = reading_server_text(reading, text);

	return PointerGetDatum(cstring_to_text_with_len(server.ptr, (int) server.len));
}

Datum
reading_name(Reading *reading, const Member *name)
{
	MemoryContext old_context;

	if (name->number == NAME_UNLISTED)
		return reading_text(reading, name->text);
	if (reading->names[name->number] == (Datum) 0)
	{
		old_context = MemoryContextSwitchTo(reading->memory);
		reading->names[name->number] = reading_text(reading, name->text);
		MemoryContextSwitchTo(old_context);
	}
	return reading->names[name->number];
}

Slice
reading_server_name(Reading *reading, const Member *name)
{
	text *server;

	if (!reading->converts || name->number == NAME_UNLISTED)
		return reading_server_text(reading, name->text);
	server = DatumGetTextPP(reading_name(reading, name));
	return (Slice) {VARDATA_ANY(server), VARSIZE_ANY_EXHDR(server)};
}

Datum
reading_others(const Reading *reading, int n, const Slice *dimensions, const Member *const *members)
{
	JsonWriter json = {0};
	bool any = false;

	json_begin_object(&json);
	for (int i = 0; i < n; i++)
	{
		if (members[i] == NULL)
			continue;
		json_key(&json, reading_server_text(reading, dimensions[i]));
		json_text(&json, reading_server_text(reading, members[i]->text));
		any = true;
	}
	json_end_object(&json);
	return any ? json_finish(&json) : (Datum) 0;
}

Oid
reading_enum(Oid type, const char *label)
{
	HeapTuple tuple =
		SearchSysCache2(ENUMTYPOIDNAME, ObjectIdGetDatum(type), CStringGetDatum(label));
	Oid value;

	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "enum type %u has no label \"%s\"", type, label);
	value = ((Form_pg_enum) GETSTRUCT(tuple))->oid;
	ReleaseSysCache(tuple);
	return value;
}

void
reading_statuses(Oid type, Oid statuses[CELL_INVALID + 1])
{
	statuses[CELL_EXACT] = reading_enum(type, "exact");
	statuses[CELL_SUPPRESSED] = reading_enum(type, "suppressed");
	statuses[CELL_BLANK] = reading_enum(type, "blank");
	statuses[CELL_DECIMAL] = statuses[CELL_EXACT];
	statuses[CELL_INVALID] = reading_enum(type, "invalid");
}

void
reading_raise(const Reading *reading, const Diagnostic *diagnostic)
{
	char message[512];
	Slice fragment = diagnostic->fragment;

	diagnostic_message(diagnostic, message, sizeof(message));
	if (diagnostic->line == 0)
		ereport(ERROR, (errcode(ERRCODE_DATA_EXCEPTION), errmsg("%s", message),
						errhint("%s", diagnostic_hint(diagnostic->code))));
	if (fragment.len > 200)
		fragment.len =
			(size_t) pg_encoding_mbcliplen(PG_UTF8, fragment.ptr, (int) fragment.len, 200);
	ereport(
		ERROR,
		(errcode(ERRCODE_DATA_EXCEPTION), errmsg("line %d: %s", diagnostic->line, message),
		 errdetail("Printed there: \"%s\".", TextDatumGetCString(reading_text(reading, fragment))),
		 errhint("%s", diagnostic_hint(diagnostic->code))));
}
