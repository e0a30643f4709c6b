/*-------------------------------------------------------------------------
 *
 * navtiltak_floor.c
 *	  Functions that do nothing but return rows: what no reader can be faster
 *	  than by the same way of handing its rows over.
 *
 * Each is given a row and returns it so many times.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "executor/executor.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/tuplestore.h"
#include "utils/typcache.h"

PG_MODULE_MAGIC;

/* The row that is returned, taken apart. */
typedef struct Floor
{
	TupleDesc desc;
	Tuplestorestate *store;
	Datum *values;
	bool *nulls;
	int count;
} Floor;

static void
floor_start(Floor *state, FunctionCallInfo fcinfo)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	HeapTupleHeader row = PG_GETARG_HEAPTUPLEHEADER(0);
	HeapTupleData tuple = {.t_len = HeapTupleHeaderGetDatumLength(row), .t_data = row};
	MemoryContext old_context;

	if (rsinfo == NULL || !IsA(rsinfo, ReturnSetInfo) ||
		(rsinfo->allowedModes & SFRM_Materialize) == 0)
		ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
						errmsg("the floor returns sets in materialize mode only")));
	state->count = PG_GETARG_INT32(1);
	old_context = MemoryContextSwitchTo(rsinfo->econtext->ecxt_per_query_memory);
	state->desc =
		lookup_rowtype_tupdesc_copy(HeapTupleHeaderGetTypeId(row), HeapTupleHeaderGetTypMod(row));
	state->store = tuplestore_begin_heap((rsinfo->allowedModes & SFRM_Materialize_Random) != 0,
										 false, work_mem);
	rsinfo->returnMode = SFRM_Materialize;
	rsinfo->setResult = state->store;
	rsinfo->setDesc = state->desc;
	MemoryContextSwitchTo(old_context);

	state->values = palloc(sizeof(Datum) * (size_t) state->desc->natts);
	state->nulls = palloc(sizeof(bool) * (size_t) state->desc->natts);
	heap_deform_tuple(&tuple, state->desc, state->values, state->nulls);
}

/* Ready datums, of which the tuplestore forms a tuple each time: how C functions do it. */
PG_FUNCTION_INFO_V1(floor_values);
Datum
floor_values(PG_FUNCTION_ARGS)
{
	Floor state;

	floor_start(&state, fcinfo);
	for (int i = 0; i < state.count; i++)
		tuplestore_putvalues(state.store, state.desc, state.values, state.nulls);
	return (Datum) 0;
}

/* A ready tuple, of which the tuplestore takes a copy. */
PG_FUNCTION_INFO_V1(floor_tuple);
Datum
floor_tuple(PG_FUNCTION_ARGS)
{
	Floor state;
	TupleTableSlot *slot;

	floor_start(&state, fcinfo);
	slot = MakeSingleTupleTableSlot(state.desc, &TTSOpsMinimalTuple);
	ExecStoreMinimalTuple(heap_form_minimal_tuple(state.desc, state.values, state.nulls), slot,
						  true);
	for (int i = 0; i < state.count; i++)
		tuplestore_puttupleslot(state.store, slot);
	ExecDropSingleTupleTableSlot(slot);
	return (Datum) 0;
}
