/*-------------------------------------------------------------------------
 *
 * tuple_writer.h
 *	  Tuples written attribute by attribute into one buffer.
 *
 * Forming a tuple from an array of datums measures and copies every attribute
 * anew, though the cells of a table's row share most of theirs. Here the bytes
 * that are shared are written once, and copied with the next tuple
 * (tuple_writer_mark, tuple_writer_rewind).
 *
 * Attributes are written in their order; one that is not written is NULL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_TUPLE_WRITER_H
#define NAVTILTAK_TUPLE_WRITER_H

#include "postgres.h"

#include "access/htup_details.h"
#include "access/tupmacs.h"
#include "executor/tuptable.h"
#include "utils/memutils.h"

#include "pg/compat.h"
#include "report/slice.h"

/* Most attributes that a tuple written here can have. */
#define TUPLE_WRITER_ATTRIBUTES 32

typedef struct TupleWriter
{
	TupleTableSlot *slot; /* what the tuple is put through */
	Size header;		  /* where the attributes begin */
	int n_null_bytes;
	char *tuple; /* a MinimalTuple being written */
	Size used;
	Size room;
	uint32 written; /* the attributes that are not NULL, a bit each */

	/* what tuple_writer_rewind() goes back to */
	Size marked_used;
	uint32 marked_written;
} TupleWriter;

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

/* Keeps what is written so far as the beginning of the tuples to come. */
static inline void
tuple_writer_mark(TupleWriter *writer)
{
	writer->marked_used = writer->used;
	writer->marked_written = writer->written;
}

static inline void
tuple_writer_rewind(TupleWriter *writer)
{
	writer->used = writer->marked_used;
	writer->written = writer->marked_written;
}

/* Raises the error of a tuple that is larger than the server takes. */
pg_noreturn extern void tuple_writer_refuse(const TupleWriter *writer);

/* The tuple that is written, in the writer's slot until the next one is. */
static inline TupleTableSlot *
tuple_writer_finish(TupleWriter *writer)
{
	MinimalTuple tuple = (MinimalTuple) writer->tuple;

	if (writer->used > MaxAllocSize)
		tuple_writer_refuse(writer);
	tuple->t_len = (uint32) writer->used;
	for (int i = 0; i < writer->n_null_bytes; i++)
		tuple->t_bits[i] = (bits8) (writer->written >> (8 * i));
	return writer->slot;
}

/* Room for size bytes at the alignment ('c', 'i', 'd'); where they go. Padding is zero. */
static inline char *
tuple_writer_extend(TupleWriter *writer, int attribute, char alignment, Size size)
{
	Size start = att_align_nominal(writer->used, alignment);

	if (start + size > writer->room)
		tuple_writer_reserve(writer, size + MAXIMUM_ALIGNOF);
	while (writer->used < start)
		writer->tuple[writer->used++] = '\0';
	writer->used = start + size;
	writer->written |= (uint32) 1 << attribute;
	return writer->tuple + start;
}

/* integer, or an OID; returns where it stands, from the start of the tuple, to be written over. */
static inline Size
tuple_writer_int32(TupleWriter *writer, int attribute, int32 value)
{
	char *place = tuple_writer_extend(writer, attribute, TYPALIGN_INT, sizeof(value));

	memcpy(place, &value, sizeof(value));
	return (Size) (place - writer->tuple);
}

static inline void
tuple_writer_overwrite_int32(TupleWriter *writer, Size place, int32 value)
{
	memcpy(writer->tuple + place, &value, sizeof(value));
}

static inline void
tuple_writer_int64(TupleWriter *writer, int attribute, int64 value)
{
	memcpy(tuple_writer_extend(writer, attribute, TYPALIGN_DOUBLE, sizeof(value)), &value,
		   sizeof(value));
}

static inline void
tuple_writer_bool(TupleWriter *writer, int attribute, bool value)
{
	*tuple_writer_extend(writer, attribute, TYPALIGN_CHAR, sizeof(char)) = (char) value;
}

/* A fixed-length type, aligned as double. */
static inline void
tuple_writer_fixed(TupleWriter *writer, int attribute, const void *value, Size size)
{
	memcpy(tuple_writer_extend(writer, attribute, TYPALIGN_DOUBLE, size), value, size);
}

/* A type of varying length, aligned as integer: its bytes without a header. */
static inline void
tuple_writer_bytes(TupleWriter *writer, int attribute, Slice bytes)
{
	char *place;

	if (bytes.len + VARHDRSZ_SHORT <= VARATT_SHORT_MAX)
	{
		place = tuple_writer_extend(writer, attribute, TYPALIGN_CHAR, VARHDRSZ_SHORT + bytes.len);
		SET_VARSIZE_SHORT(place, VARHDRSZ_SHORT + bytes.len);
		place += VARHDRSZ_SHORT;
	}
	else
	{
		place = tuple_writer_extend(writer, attribute, TYPALIGN_INT, VARHDRSZ + bytes.len);
		SET_VARSIZE(place, VARHDRSZ + bytes.len);
		place += VARHDRSZ;
	}
	if (bytes.len > 0)
		memcpy(place, bytes.ptr, bytes.len);
}

#endif /* NAVTILTAK_TUPLE_WRITER_H */
