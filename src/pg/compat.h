/*-------------------------------------------------------------------------
 *
 * compat.h
 *	  PostgreSQL 13 to 18: every difference that the wrappers meet, here.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_COMPAT_H
#define NAVTILTAK_COMPAT_H

#include "postgres.h"

#include "catalog/namespace.h"
#include "catalog/pg_proc.h"
#include "executor/executor.h"
#include "mb/pg_wchar.h"
#include "parser/parse_relation.h"
#include "utils/acl.h"
#include "utils/memutils.h"
#include "utils/rel.h"

#if PG_VERSION_NUM < 130000
#error "navtiltak needs PostgreSQL 13 or newer"
#endif

/* VARDATA_ANY() and its like moved out of postgres.h in 16. */
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

/* A function that does not return is marked in front of its declaration since 18. */
#if PG_VERSION_NUM < 180000
#define pg_noreturn pg_attribute_noreturn()
#endif

/* Soft errors came with 16; before it, ereturn() is an ordinary error. */
#if PG_VERSION_NUM < 160000
#define ereturn(context, dummy_value, ...)                                                         \
	do                                                                                             \
	{                                                                                              \
		(void) (context);                                                                          \
		ereport(ERROR, __VA_ARGS__);                                                               \
		return dummy_value;                                                                        \
	} while (0)
#define SOFT_ERROR_CONTEXT(fcinfo) NULL
#else
#include "nodes/miscnodes.h"
#define SOFT_ERROR_CONTEXT(fcinfo) ((fcinfo)->context)
#endif

/* make_range() takes a context for soft errors since 16; we never pass one. */
#if PG_VERSION_NUM < 160000
#define navtiltak_make_range(typcache, lower, upper) make_range(typcache, lower, upper, false)
#else
#define navtiltak_make_range(typcache, lower, upper) make_range(typcache, lower, upper, false, NULL)
#endif

/*
 * The len bytes at text, in the server's encoding, as freshly palloc'd UTF-8
 * of *utf8_len bytes; NULL if a character has no equivalent. Before 14 there
 * is no conversion that does not raise an error, so there such text is one.
 * Only for short text: len at most 1 MB.
 */
static inline char *
navtiltak_utf8_from_server(const char *text, int len, int *utf8_len)
{
#if PG_VERSION_NUM >= 140000
	int size = len * MAX_CONVERSION_GROWTH + 1;
	char *utf8 = palloc((Size) size);
	Oid proc = FindDefaultConversionProc(GetDatabaseEncoding(), PG_UTF8);

	if (!OidIsValid(proc) ||
		pg_do_encoding_conversion_buf(proc, GetDatabaseEncoding(), PG_UTF8,
									  (unsigned char *) unconstify(char *, text), len,
									  (unsigned char *) utf8, size, true) != len)
		return NULL;
#else
	char *utf8 = (char *) pg_do_encoding_conversion((unsigned char *) unconstify(char *, text), len,
													GetDatabaseEncoding(), PG_UTF8);
#endif
	*utf8_len = (int) strlen(utf8);
	return utf8;
}

/*
 * The context for a tuplestore that a function returns. Its rows lie one after the
 * other, in the order in which they are read again; the query's own context would round
 * each up to a power of two. All calls of the query share it, in fn_extra, and it takes
 * again what an ended tuplestore gave back. Since 17 a tuplestore makes such a context
 * by itself.
 */
static inline MemoryContext
navtiltak_tuplestore_context(FmgrInfo *function)
{
#if PG_VERSION_NUM >= 170000
	return function->fn_mcxt;
#elif PG_VERSION_NUM >= 150000
	if (function->fn_extra == NULL)
		function->fn_extra =
			GenerationContextCreate(function->fn_mcxt, "navtiltak rows", ALLOCSET_DEFAULT_SIZES);
	return function->fn_extra;
#else
	if (function->fn_extra == NULL)
		function->fn_extra =
			GenerationContextCreate(function->fn_mcxt, "navtiltak rows", (Size) 64 * 1024);
	return function->fn_extra;
#endif
}

/*
 * The parameters of a slot's copy_minimal_tuple. Since 18 they say how many bytes to
 * leave free in front, which only hashing needs.
 */
#if PG_VERSION_NUM >= 180000
#define NAVTILTAK_COPY_MINIMAL_TUPLE_PARAMETERS                                                    \
	TupleTableSlot *slot, Size extra pg_attribute_unused()
#else
#define NAVTILTAK_COPY_MINIMAL_TUPLE_PARAMETERS TupleTableSlot *slot
#endif

/* May the user call the function? */
static inline bool
navtiltak_may_execute(Oid user, Oid function)
{
#if PG_VERSION_NUM >= 160000
	return object_aclcheck(ProcedureRelationId, function, user, ACL_EXECUTE) == ACLCHECK_OK;
#else
	return pg_proc_aclcheck(function, user, ACL_EXECUTE) == ACLCHECK_OK;
#endif
}

/*
 * A table that is open and locked, as what an executor's state inserts into. The
 * range table of one is for the messages of constraints: of which columns the
 * user may be told the values.
 */
static inline ResultRelInfo *
navtiltak_init_result(EState *estate, Relation relation)
{
	RangeTblEntry *entry = makeNode(RangeTblEntry);
	ResultRelInfo *result = makeNode(ResultRelInfo);
#if PG_VERSION_NUM >= 160000
	List *permissions = NIL;
#endif

	entry->rtekind = RTE_RELATION;
	entry->relid = RelationGetRelid(relation);
	entry->relkind = relation->rd_rel->relkind;
	entry->rellockmode = RowExclusiveLock;
#if PG_VERSION_NUM >= 160000
	addRTEPermissionInfo(&permissions, entry);
#endif
#if PG_VERSION_NUM >= 180000
	ExecInitRangeTable(estate, list_make1(entry), permissions, bms_make_singleton(1));
#elif PG_VERSION_NUM >= 160000
	ExecInitRangeTable(estate, list_make1(entry), permissions);
#else
	ExecInitRangeTable(estate, list_make1(entry));
#endif
	InitResultRelInfo(result, relation, 1, NULL, 0);
#if PG_VERSION_NUM < 140000
	estate->es_result_relations = result;
	estate->es_num_result_relations = 1;
	estate->es_result_relation_info = result;
#endif
	return result;
}

/* The index entries of a row that has been inserted; conflicts are errors. */
static inline void
navtiltak_insert_index_tuples(ResultRelInfo *result, TupleTableSlot *slot, EState *estate)
{
#if PG_VERSION_NUM >= 160000
	ExecInsertIndexTuples(result, slot, estate, false, false, NULL, NIL, false);
#elif PG_VERSION_NUM >= 140000
	ExecInsertIndexTuples(result, slot, estate, false, false, NULL, NIL);
#else
	(void) result;
	ExecInsertIndexTuples(slot, estate, false, NULL, NIL);
#endif
}

#endif /* NAVTILTAK_COMPAT_H */
