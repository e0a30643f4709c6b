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

#include "pg/cell_rows.h"

static void
put_into_store(void *context, TupleTableSlot *row)
{
	tuplestore_puttupleslot(context, row);
}

/* The columns of 0.1. A later version that adds some keeps this symbol beside its own. */
PG_FUNCTION_INFO_V1(navtiltak_parse_0_1);
Datum
navtiltak_parse_0_1(PG_FUNCTION_ARGS)
{
	Reading reading;

	reading_start(&reading, fcinfo, 0);
	cell_rows_put(cell_rows_create(&reading, PG_GETARG_BOOL(1), put_into_store, reading.store));
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
