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

/*
 * The slot keeps the buffer that it was given, whatever is written there later,
 * so that it need be given it only where it has moved.
 */
static void
set_buffer(TupleWriter *writer, char *buffer, Size room)
{
	writer->tuple = buffer;
	writer->room = room;
	ExecStoreMinimalTuple((MinimalTuple) buffer, writer->slot, false);
}

void
tuple_writer_start(TupleWriter *writer, TupleDesc desc)
{
	MinimalTuple tuple = palloc0(FIRST_ROOM);

	Assert(desc->natts <= TUPLE_WRITER_ATTRIBUTES);
	memset(writer, 0, sizeof(*writer));
	writer->header = MAXALIGN(SizeofMinimalTupleHeader + BITMAPLEN(desc->natts));
	writer->n_null_bytes = BITMAPLEN(desc->natts);
	tuple->t_infomask = HEAP_HASNULL | HEAP_HASVARWIDTH;
	tuple->t_hoff = (uint8) (writer->header + MINIMAL_TUPLE_OFFSET);
	HeapTupleHeaderSetNatts(tuple, desc->natts);
	writer->slot = MakeSingleTupleTableSlot(desc, &TTSOpsMinimalTuple);
	set_buffer(writer, (char *) tuple, FIRST_ROOM);
	tuple_writer_begin(writer);
}

void
tuple_writer_reserve(TupleWriter *writer, Size size)
{
	Size room = writer->room;

	/* A tuple too large for the server is refused when it is finished. */
	while (room < writer->used + size)
		room *= 2;
	if (room > writer->room)
		set_buffer(writer, repalloc_huge(writer->tuple, room), room);
}

void
tuple_writer_refuse(const TupleWriter *writer)
{
	ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
					errmsg("row of %zu bytes is too large", writer->used)));
}
