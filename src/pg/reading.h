/*-------------------------------------------------------------------------
 *
 * reading.h
 *	  What the functions that read a report share: the document at the door,
 *	  memory, the tuplestore, and datums made once for what comes often.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_READING_H
#define NAVTILTAK_READING_H

#include "postgres.h"

#include "fmgr.h"
#include "utils/tuplestore.h"

#include "pg/compat.h"
#include "report/report.h"

typedef struct Reading
{
	Slice document;		  /* UTF-8, or what an SQL_ASCII server holds */
	bool converts;		  /* the server's encoding is another one */
	MemorySource source;  /* NULL if there is no memory: the reader's callers say so */
	MemorySource own;	  /* raises an error instead: for callers that do not look */
	MemoryContext memory; /* of the whole reading; the reader's own memory too */
	MemoryContext row;	  /* reset by whoever puts rows */
	Datum *names;		  /* text of the vocabulary's names, by number; 0 if not made yet */

	Tuplestorestate *store;
	TupleDesc desc;
} Reading;

/* Begins a reading without a document, a store and a desc. */
extern void reading_begin(Reading *reading);

/*
 * Begins a set-returning function in materialize mode over the document in the
 * given argument. Raises the usual errors where the caller cannot take a set.
 */
extern void reading_start(Reading *reading, FunctionCallInfo fcinfo, int document_argument);

/* The same over no document yet, for a function that reads several. */
extern void reading_start_set(Reading *reading, FunctionCallInfo fcinfo);

/* The same as reading_start() for a function that returns one value: nothing is stored. */
extern void reading_start_value(Reading *reading, FunctionCallInfo fcinfo, int document_argument);

/* The document that is to be read next; the text must stay until it is. */
extern void reading_set_document(Reading *reading, text *document);

/* Reads the document into the sink; errors of the reader become errors of the server. */
extern void reading_run(Reading *reading, const ReportSink *sink);

/* Raises the error that the reading's source has no memory. */
pg_noreturn extern void reading_out_of_memory(const Reading *reading);

/* Gives the reading's memory back; the rows put are the server's by then. */
extern void reading_end(Reading *reading);

/* The text, in the server's encoding, palloc'd in the current context. */
extern Datum reading_text(const Reading *reading, Slice text);

/* From UTF-8 into the server's encoding: the text itself, or palloc'd in the current context. */
extern Slice reading_converted(Slice text);

/*
 * The same bytes without a header: the text itself where nothing needs to be
 * converted, else palloc'd in the current context.
 */
static inline Slice
reading_server_text(const Reading *reading, Slice text)
{
	return reading->converts ? reading_converted(text) : text;
}
extern Slice reading_server_name(Reading *reading, const Member *name);

/* The name's text; of a name of the vocabulary made once in a reading. */
extern Datum reading_name(Reading *reading, const Member *name);

/*
 * The members of n unlisted dimensions, as a jsonb of dimension and member, in
 * the current context; those that are NULL are left out, and 0 is given where all are.
 */
extern Datum reading_others(const Reading *reading, int n, const Slice *dimensions,
							const Member *const *members);

/* The OID of an enum's label, by its type. */
extern Oid reading_enum(Oid type, const char *label);

/* The OIDs of the labels of the status enum, by CellStatus. */
extern void reading_statuses(Oid type, Oid statuses[CELL_INVALID + 1]);

/* The upper bound of a navcount, of a count that can be all from lower to upper. */
static inline int64
reading_upper(int64 lower, int64 upper)
{
	return lower < upper && upper >= COUNT_OPEN / 2 ? PG_INT64_MAX : upper;
}

/* Raises the diagnostic as an error of strict mode. */
pg_noreturn extern void reading_raise(const Reading *reading, const Diagnostic *diagnostic);

#endif /* NAVTILTAK_READING_H */
