/*-------------------------------------------------------------------------
 *
 * tuple_writer.h
 *	  A tuple written attribute by attribute, for others to be copied from.
 *
 * Forming a tuple from an array of datums measures and copies every attribute
 * anew, though the cells of a table's row share most of theirs. Here what is
 * shared is written once, and a tuple is a copy of it with a few values of the
 * same size put over others, and what varies in length after.
 *
 * Attributes are written in their order; one that is not written is NULL. Places
 * are counted from the start of the tuple.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_TUPLE_WRITER_H
#define NAVTILTAK_TUPLE_WRITER_H

#include "postgres.h"

#include "access/htup_details.h"
#include "access/tupmacs.h"
#include "utils/memutils.h"

#include "pg/compat.h"
#include "text/slice.h"

/* Most attributes that a tuple written here can have. */
#define TUPLE_WRITER_ATTRIBUTES 32

typedef struct TupleWriter
{
	Size header; /* where the attributes begin */
	int n_null_bytes;
	char *tuple; /* a MinimalTuple being written */
	Size used;
	Size room;
	uint32 written; /* the attributes that are not NULL, a bit each */
} TupleWriter;

/* A tuple as far as it was written at some time. */
typedef struct TupleMark
{
	Size used;
	uint32 written;
} TupleMark;

/* A writer of tuples of this description, in the current memory context. */
extern void tuple_writer_start(TupleWriter *writer, TupleDesc desc);

/* Begins a tuple: nothing written yet, all attributes NULL. */
static inline void
tuple_writer_begin(TupleWriter *writer)
{
	writer->used = writer->header;
	writer->written = 0;
}

/* Makes room for so many bytes more. */
extern void tuple_writer_reserve(TupleWriter *writer, Size size);

static inline TupleMark
tuple_writer_mark(const TupleWriter *writer)
{
	return (TupleMark) {writer->used, writer->written};
}

/* Goes back to the mark: what was written after it is gone. */
static inline void
tuple_writer_rewind(TupleWriter *writer, TupleMark mark)
{
	writer->used = mark.used;
	writer->written = mark.written;
}

/* Notes which attributes are NULL: all but those written and, in a bit each, those to come. */
static inline void
tuple_writer_set_nulls(TupleWriter *writer, uint32 to_come)
{
	MinimalTuple tuple = (MinimalTuple) writer->tuple;

	for (int i = 0; i < writer->n_null_bytes; i++)
		tuple->t_bits[i] = (bits8) ((writer->written | to_come) >> (8 * i));
}

/* Room for size bytes at the alignment ('c', 'i', 'd'); where they go. Padding is zero. */
static inline Size
tuple_writer_extend(TupleWriter *writer, int attribute, char alignment, Size size)
{
	Size start = att_align_nominal(writer->used, alignment);

	if (start + size > writer->room)
		tuple_writer_reserve(writer, size + MAXIMUM_ALIGNOF);
	while (writer->used < start)
		writer->tuple[writer->used++] = '\0';
	writer->used = start + size;
	writer->written |= (uint32) 1 << attribute;
	return start;
}

/* A type of fixed length at its alignment; where it stands. */
static inline Size
tuple_writer_fixed(TupleWriter *writer, int attribute, char alignment, const void *value, Size size)
{
	Size place = tuple_writer_extend(writer, attribute, alignment, size);

	memcpy(writer->tuple + place, value, size);
	return place;
}

/* integer, or an OID. */
static inline Size
tuple_writer_int32(TupleWriter *writer, int attribute, int32 value)
{
	return tuple_writer_fixed(writer, attribute, TYPALIGN_INT, &value, sizeof(value));
}

/* Is a value of varying length so short that it has a header of one byte, and needs no alignment? */
static inline bool
tuple_bytes_are_short(Slice bytes)
{
	return bytes.len + VARHDRSZ_SHORT <= VARATT_SHORT_MAX;
}

/* Where a value of varying length begins, header and all, that comes after so much of a tuple. */
static inline Size
tuple_bytes_start(Size used, Slice bytes)
{
	return tuple_bytes_are_short(bytes) ? used : INTALIGN(used);
}

/* Where it ends. */
static inline Size
tuple_bytes_end(Size used, Slice bytes)
{
	return tuple_bytes_are_short(bytes) ? used + VARHDRSZ_SHORT + bytes.len
										: INTALIGN(used) + VARHDRSZ + bytes.len;
}

/*
 * Writes a value of varying length after so much of a tuple that has the room,
 * with the padding before it; returns where it ends.
 */
static inline Size
tuple_put_bytes(char *tuple, Size used, Slice bytes)
{
	Size start = tuple_bytes_start(used, bytes);
	Size header = tuple_bytes_are_short(bytes) ? VARHDRSZ_SHORT : VARHDRSZ;

	while (used < start)
		tuple[used++] = '\0';
	if (header == VARHDRSZ_SHORT)
		SET_VARSIZE_SHORT(tuple + start, header + bytes.len);
	else
		SET_VARSIZE(tuple + start, header + bytes.len);
	if (bytes.len > 0)
		memcpy(tuple + start + header, bytes.ptr, bytes.len);
	return start + header + bytes.len;
}

/* A type of varying length, aligned as integer: its bytes without a header; where they end. */
static inline Size
tuple_writer_bytes(TupleWriter *writer, int attribute, Slice bytes)
{
	Size end = tuple_bytes_end(writer->used, bytes);

	if (end > writer->room)
		tuple_writer_reserve(writer, end - writer->used);
	writer->used = tuple_put_bytes(writer->tuple, writer->used, bytes);
	writer->written |= (uint32) 1 << attribute;
	return end;
}

#endif /* NAVTILTAK_TUPLE_WRITER_H */
