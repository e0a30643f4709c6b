/*-------------------------------------------------------------------------
 *
 * tuple_writer.c
 *	  Tuples written attribute by attribute into one buffer.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/tuple_writer.h"

#include "executor/executor.h"
#include "utils/memutils.h"

/* What most tuples fit into. */
#define FIRST_ROOM 1024

void
tuple_writer_start(TupleWriter *writer, TupleDesc desc)
{
	Assert(desc->natts <= TUPLE_WRITER_ATTRIBUTES);
	memset(writer, 0, sizeof(*writer));
	writer->slot = MakeSingleTupleTableSlot(desc, &TTSOpsMinimalTuple);
	writer->n_attributes = desc->natts;
	writer->header = MAXALIGN(SizeofMinimalTupleHeader + BITMAPLEN(desc->natts));
	writer->room = FIRST_ROOM;
	writer->tuple = palloc0(writer->room);
	tuple_writer_begin(writer);
}

void
tuple_writer_begin(TupleWriter *writer)
{
	writer->used = writer->header;
	memset(writer->nulls, 0, sizeof(writer->nulls));
}

void
tuple_writer_reserve(TupleWriter *writer, Size size)
{
	Size room = writer->room;

	/* A tuple too large for the server is refused when it is put. */
	while (room < writer->used + size)
		room *= 2;
	if (room > writer->room)
	{
		writer->tuple = repalloc_huge(writer->tuple, room);
		writer->room = room;
	}
}

void
tuple_writer_put(TupleWriter *writer, Tuplestorestate *store)
{
	MinimalTuple tuple = (MinimalTuple) writer->tuple;

	if (writer->used > MaxAllocSize)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
						errmsg("row of %zu bytes is too large", writer->used)));
	memset(writer->tuple, 0, SizeofMinimalTupleHeader);
	tuple->t_len = (uint32) writer->used;
	tuple->t_infomask = HEAP_HASNULL | HEAP_HASVARWIDTH;
	tuple->t_hoff = (uint8) (writer->header + MINIMAL_TUPLE_OFFSET);
	HeapTupleHeaderSetNatts(tuple, writer->n_attributes);
	memcpy(tuple->t_bits, writer->nulls, BITMAPLEN(writer->n_attributes));
	ExecStoreMinimalTuple(tuple, writer->slot, false);
	tuplestore_puttupleslot(store, writer->slot);
}
