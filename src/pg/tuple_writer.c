/*-------------------------------------------------------------------------
 *
 * tuple_writer.c
 *	  A tuple written attribute by attribute, for others to be copied from.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/tuple_writer.h"

/* What most tuples fit into. */
#define FIRST_ROOM 1024

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
	writer->tuple = (char *) tuple;
	writer->room = FIRST_ROOM;
	tuple_writer_begin(writer);
}

void
tuple_writer_reserve(TupleWriter *writer, Size size)
{
	Size room = writer->room;

	/* A tuple too large for the server is refused when it is copied. */
	while (room < writer->used + size)
		room *= 2;
	if (room > writer->room)
	{
		writer->tuple = repalloc_huge(writer->tuple, room);
		writer->room = room;
	}
}
