/*-------------------------------------------------------------------------
 *
 * parse.c
 *	  navtiltak_parse: one row per printed cell.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/detoast.h"
#include "nodes/nodeFuncs.h"
#include "nodes/supportnodes.h"
#include "optimizer/optimizer.h"

#include "pg/cell_tuple.h"

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

/* The columns of 0.1. A later version that adds some keeps this symbol beside its own. */
PG_FUNCTION_INFO_V1(navtiltak_parse_0_1);
Datum
navtiltak_parse_0_1(PG_FUNCTION_ARGS)
{
	Reading reading;
	StoreSink sink;

	reading_start(&reading, fcinfo, 0);
	sink.store = reading.store;
	sink.tuple = cell_tuple_create(&reading);
	sink.slot = (CellSlot *) MakeSingleTupleTableSlot(reading.desc, &cell_slot_ops);
	sink.slot->tuple = sink.tuple;
	cell_rows_put(cell_rows_create(&reading, PG_GETARG_BOOL(1), put_into_store, &sink));
	reading_end(&reading);
	return (Datum) 0;
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

/* Rows and cost of a call whose document is a constant: so many, and so much, per byte. */
PG_FUNCTION_INFO_V1(navtiltak_parse_support);
Datum
navtiltak_parse_support(PG_FUNCTION_ARGS)
{
	Node *request = (Node *) PG_GETARG_POINTER(0);
	double cells;

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
