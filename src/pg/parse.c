/*-------------------------------------------------------------------------
 *
 * parse.c
 *	  navtiltak_parse: one row per printed cell.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/detoast.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/supportnodes.h"
#include "optimizer/optimizer.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

#include "pg/cell_tuple.h"
#include "pg/used_columns.h"

/*
 * A slot whose tuple is made where the tuplestore wants it, and nowhere before:
 * asked for a copy, it has the reader's row written there.
 */
typedef struct CellSlot
{
	TupleTableSlot base;
	const CellTuple *tuple;
} CellSlot;

static void
cell_slot_init(TupleTableSlot *slot)
{
	(void) slot;
}

static MinimalTuple
cell_slot_copy(NAVTILTAK_COPY_MINIMAL_TUPLE_PARAMETERS)
{
	return cell_tuple_copy(((CellSlot *) slot)->tuple);
}

/* All that tuplestore_puttupleslot() calls. */
static const TupleTableSlotOps cell_slot_ops = {
	.base_slot_size = sizeof(CellSlot),
	.init = cell_slot_init,
	.copy_minimal_tuple = cell_slot_copy,
};

typedef struct StoreSink
{
	Tuplestorestate *store;
	CellTuple *tuple;
	CellSlot *slot;
} StoreSink;

static void
put_into_store(void *context, CellRows *rows)
{
	StoreSink *sink = context;

	cell_tuple_take(sink->tuple, rows);
	tuplestore_puttupleslot(sink->store, &sink->slot->base);
}

static Datum
parse(FunctionCallInfo fcinfo, uint32 columns)
{
	Reading reading;
	StoreSink sink;

	reading_start(&reading, fcinfo, 0);
	sink.store = reading.store;
	sink.tuple = cell_tuple_create(&reading, columns);
	sink.slot = (CellSlot *) MakeSingleTupleTableSlot(reading.desc, &cell_slot_ops);
	sink.slot->tuple = sink.tuple;
	cell_rows_put(cell_rows_create(&reading, PG_GETARG_BOOL(1), put_into_store, &sink));
	reading_end(&reading);
	return (Datum) 0;
}

/* The columns of 0.1. A later version that adds some keeps this symbol beside its own. */
PG_FUNCTION_INFO_V1(navtiltak_parse_0_1);
Datum
navtiltak_parse_0_1(PG_FUNCTION_ARGS)
{
	return parse(fcinfo, ~(uint32) 0);
}

/* The same, but all columns are NULL that have no bit in the third argument. */
PG_FUNCTION_INFO_V1(navtiltak_parse_columns_0_1);
Datum
navtiltak_parse_columns_0_1(PG_FUNCTION_ARGS)
{
	return parse(fcinfo, (uint32) PG_GETARG_INT32(2));
}

/*
 * The call of navtiltak_parse as one of navtiltak_parse_columns, for the columns that
 * the query uses; NULL if it uses all.
 */
static Node *
call_for_columns(const SupportRequestSimplify *request)
{
	static const Oid types[] = {TEXTOID, BOOLOID, INT4OID};
	const FuncExpr *parse = request->fcall;
	FuncExpr *call;
	uint32 columns;
	Oid function;

	if (request->root == NULL || request->root->parse == NULL || list_length(parse->args) != 2)
		return NULL;
	columns = used_columns(request->root, parse->funcid, N_CELL_ROW_COLUMNS);
	if (columns == ALL_COLUMNS(N_CELL_ROW_COLUMNS))
		return NULL;

	/* Whoever may not call the one must not call it by the other. */
	if (!navtiltak_may_execute(GetUserId(), parse->funcid) || FmgrHookIsNeeded(parse->funcid))
		return NULL;
	function = GetSysCacheOid3(PROCNAMEARGSNSP, Anum_pg_proc_oid,
							   CStringGetDatum("navtiltak_parse_columns"),
							   PointerGetDatum(buildoidvector(types, lengthof(types))),
							   ObjectIdGetDatum(get_func_namespace(parse->funcid)));
	if (!OidIsValid(function))
		return NULL;
	call = copyObject(request->fcall);
	call->funcid = function;
	call->args = lappend(call->args, makeConst(INT4OID, -1, InvalidOid, sizeof(int32),
											   Int32GetDatum((int32) columns), false, true));
	return (Node *) call;
}

/* Bytes of a report that make one cell: 7 to 11 in the reports at hand. */
#define BYTES_PER_CELL 9

/* What a cell costs, in calls of an operator: COST over ROWS of the function's definition. */
#define COST_PER_CELL 30

/* How many cells the call's document makes, where it is a constant; else false. */
static bool
constant_cells(Node *call, double *cells)
{
	Node *document;

	if (call == NULL || !is_funcclause(call))
		return false;
	document = linitial(((FuncExpr *) call)->args);
	if (!IsA(document, Const) || ((Const *) document)->constisnull)
		return false;
	*cells = (double) (toast_raw_datum_size(((Const *) document)->constvalue) - VARHDRSZ) /
			 BYTES_PER_CELL;
	*cells = Max(*cells, 1.0);
	return true;
}

/*
 * Fewer columns, where few are used. Rows and cost of a call whose document is a
 * constant: so many, and so much, per byte.
 */
PG_FUNCTION_INFO_V1(navtiltak_parse_support);
Datum
navtiltak_parse_support(PG_FUNCTION_ARGS)
{
	Node *request = (Node *) PG_GETARG_POINTER(0);
	double cells;

	if (IsA(request, SupportRequestSimplify))
		PG_RETURN_POINTER(call_for_columns((SupportRequestSimplify *) request));
	if (IsA(request, SupportRequestRows))
	{
		SupportRequestRows *rows = (SupportRequestRows *) request;

		if (constant_cells(rows->node, &cells))
		{
			rows->rows = cells;
			PG_RETURN_POINTER(rows);
		}
	}
	else if (IsA(request, SupportRequestCost))
	{
		SupportRequestCost *cost = (SupportRequestCost *) request;

		if (constant_cells(cost->node, &cells))
		{
			cost->startup = 0;
			cost->per_tuple = cells * COST_PER_CELL * cpu_operator_cost;
			PG_RETURN_POINTER(cost);
		}
	}
	PG_RETURN_POINTER(NULL);
}
