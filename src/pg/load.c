/*-------------------------------------------------------------------------
 *
 * load.c
 *	  navtiltak_load: documents straight into a table.
 *
 * INSERT … SELECT carries each cell through a tuplestore and the executor, and
 * puts it into the table alone, with a record of the write-ahead log of its own.
 * Here the reader's rows go to the table's pages many at a time, and of their
 * columns only those are made that the table has.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "funcapi.h"
#include "parser/parse_func.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/portal.h"

#include "pg/cell_rows.h"
#include "pg/load_target.h"

/* As many rows of the query are fetched at a time; documents are large. */
#define FETCH_ROWS 16

typedef struct Loading
{
	LoadTarget *target;
	TupleDesc cells; /* of the rows of navtiltak_parse */
	int document_column;
	bool strict;
	int64 n_rows; /* of the query */
} Loading;

static Datum
cell_value(void *context, int column, bool *is_null)
{
	return cell_rows_datum(context, column, is_null);
}

static void
put_into_target(void *context, CellRows *rows)
{
	load_target_add(((Loading *) context)->target, cell_value, rows);
}

/* Which document it was, for whoever reads an error. */
static void
tell_document(void *context)
{
	long long number = load_target_number(((Loading *) context)->target);

	if (number > 0)
		errcontext("navtiltak_load, row %lld of the query", number);
}

/* The columns of navtiltak_parse, of the extension that the function belongs to. */
static TupleDesc
cell_columns(Oid loader)
{
	Oid arguments[] = {TEXTOID, BOOLOID};
	char *schema = get_namespace_name(get_func_namespace(loader));
	Oid parse = LookupFuncName(list_make2(makeString(schema), makeString("navtiltak_parse")), 2,
							   arguments, false);
	TupleDesc desc;

	if (get_func_result_type(parse, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "navtiltak_parse does not return rows");
	return desc;
}

/* The number of the column that holds the documents. */
static int
find_document_column(TupleDesc desc)
{
	int column = desc == NULL ? SPI_ERROR_NOATTRIBUTE : SPI_fnumber(desc, "doc");

	if (column <= 0)
		ereport(ERROR, (errcode(ERRCODE_UNDEFINED_COLUMN),
						errmsg("the query has no column \"doc\" with the documents"),
						errhint("Name it so: SELECT ... AS doc FROM ...")));
	if (SPI_gettypeid(desc, column) != TEXTOID)
		ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH),
						errmsg("column \"doc\" of the query is of type %s, and not text",
							   format_type_be(SPI_gettypeid(desc, column)))));
	return column;
}

/* Pinned: a default of the table may be a function that closes cursors. */
static Portal
open_query(const char *query)
{
	SPIPlanPtr plan = SPI_prepare(query, 0, NULL);
	Portal portal;

	if (plan == NULL || !SPI_is_cursor_plan(plan))
		ereport(ERROR, (errcode(ERRCODE_INVALID_CURSOR_DEFINITION),
						errmsg("the query of documents must be one that returns rows"),
						errdetail("It is: %s", query)));
	portal = SPI_cursor_open(NULL, plan, NULL, NULL, false);
	PinPortal(portal);
	return portal;
}

static void
load_document(Loading *loading, Datum document)
{
	Reading reading;
	MemoryContext old_context;

	reading_begin(&reading);
	reading.desc = loading->cells;
	old_context = MemoryContextSwitchTo(reading.memory);
	reading_set_document(&reading, DatumGetTextPP(document));
	MemoryContextSwitchTo(old_context);
	cell_rows_put(cell_rows_create(&reading, loading->strict, put_into_target, loading));
	reading_end(&reading);
}

/* The documents of the rows that the query gave last. */
static void
load_rows(Loading *loading)
{
	SPITupleTable *rows = SPI_tuptable;
	Size n_columns = (Size) rows->tupdesc->natts;
	Datum *values = palloc(sizeof(Datum) * n_columns);
	bool *nulls = palloc(sizeof(bool) * n_columns);
	uint64 n_rows = SPI_processed;

	for (uint64 i = 0; i < n_rows; i++)
	{
		heap_deform_tuple(rows->vals[i], rows->tupdesc, values, nulls);
		load_target_set_outer(loading->target, ++loading->n_rows, values, nulls);
		if (!nulls[loading->document_column - 1])
			load_document(loading, values[loading->document_column - 1]);
	}
	pfree(values);
	pfree(nulls);
	SPI_freetuptable(rows);
}

PG_FUNCTION_INFO_V1(navtiltak_load_0_1);
Datum
navtiltak_load_0_1(PG_FUNCTION_ARGS)
{
	Oid relation = PG_GETARG_OID(0);
	char *query = text_to_cstring(PG_GETARG_TEXT_PP(1));
	Loading loading = {.strict = PG_GETARG_BOOL(2)};
	ErrorContextCallback callback = {.callback = tell_document, .arg = &loading};
	Portal portal;
	int64 loaded;

	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	loading.cells = cell_columns(fcinfo->flinfo->fn_oid);
	portal = open_query(query);
	loading.document_column = find_document_column(portal->tupDesc);
	loading.target =
		load_target_open(relation, portal->tupDesc, loading.document_column, loading.cells);
	callback.previous = error_context_stack;
	error_context_stack = &callback;
	for (;;)
	{
		SPI_cursor_fetch(portal, true, FETCH_ROWS);
		if (SPI_processed == 0)
			break;
		load_rows(&loading);
	}
	loaded = load_target_close(loading.target);
	error_context_stack = callback.previous;
	UnpinPortal(portal);
	SPI_cursor_close(portal);
	SPI_finish();
	PG_RETURN_INT64(loaded);
}
