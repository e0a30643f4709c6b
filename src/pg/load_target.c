/*-------------------------------------------------------------------------
 *
 * load_target.c
 *	  A table that rows are loaded into, many at a time.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/load_target.h"

#include "access/heapam.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "catalog/pg_class.h"
#include "catalog/pg_namespace.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "executor/executor.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "nodes/makefuncs.h"
#include "optimizer/optimizer.h"
#include "parser/parse_coerce.h"
#include "rewrite/rewriteHandler.h"
#include "rewrite/prs2lock.h"
#include "storage/lmgr.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/rls.h"
#include "utils/syscache.h"

#include "pg/compat.h"

/* As many rows are gathered as COPY gathers: so many, or of so many bytes. */
#define BATCH_ROWS	1000
#define BATCH_BYTES 65536

/* Where a column of the table has its value from. */
typedef struct ColumnSource
{
	int outer;			   /* number of the outer column, from 0; or -1 */
	int inner;			   /* the same of the inner */
	ExprState *expression; /* its default, where it is neither; NULL: NULL */
} ColumnSource;

struct LoadTarget
{
	Relation relation;
	EState *estate;
	ResultRelInfo *result;
	ColumnSource *sources;
	MemoryContext memory; /* of the slots */
	BulkInsertState bulk;
	CommandId command;
	const Datum *outer_values;
	const bool *outer_nulls;
	int64 outer_number;
	int64 number; /* of the outer row that is at hand */
	TupleTableSlot *slots[BATCH_ROWS];
	int64 numbers[BATCH_ROWS]; /* of their outer rows */
	int n_rows;
	Size n_bytes;
	int64 loaded;
};

/* What INSERT … SELECT does and loading does not. */
static void
refuse(Relation relation, const char *what)
{
	ereport(ERROR,
			(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
			 errmsg("cannot load into \"%s\": it %s", RelationGetRelationName(relation), what),
			 errhint("Use INSERT INTO ... SELECT ... FROM navtiltak_parse(doc).")));
}

static bool
has_rules_on_insert(Relation relation)
{
	const RuleLock *rules = relation->rd_rules;

	for (int i = 0; rules != NULL && i < rules->numLocks; i++)
	{
		if (rules->rules[i]->event == CMD_INSERT)
			return true;
	}
	return false;
}

/*
 * Whether the table is one of Citus' (distributed, a reference table, or local to the coordinator): an
 * empty shell, whose rows are elsewhere. Citus keeps them in a catalog of its own; where it is not
 * installed there is none.
 */
static bool
is_of_citus(Relation relation)
{
	Oid types[] = {REGCLASSOID};
	Datum values[] = {ObjectIdGetDatum(RelationGetRelid(relation))};

	if (!OidIsValid(get_relname_relid("pg_dist_partition", PG_CATALOG_NAMESPACE)))
		return false;
	if (SPI_execute_with_args("SELECT FROM pg_catalog.pg_dist_partition"
							  " WHERE logicalrelid OPERATOR(pg_catalog.=) $1",
							  1, types, values, NULL, true, 1) != SPI_OK_SELECT)
		elog(ERROR, "could not read the catalog of Citus");
	return SPI_processed > 0;
}

static void
check_kind(Relation relation)
{
	TriggerDesc *triggers = relation->trigdesc;

	if (relation->rd_rel->relkind != RELKIND_RELATION)
		refuse(relation, "is not an ordinary table");
	if (RELATION_IS_OTHER_TEMP(relation))
		refuse(relation, "is a temporary table of another session");
	if (triggers != NULL &&
		(triggers->trig_insert_before_row || triggers->trig_insert_after_row ||
		 triggers->trig_insert_before_statement || triggers->trig_insert_after_statement))
		refuse(relation, "has triggers, foreign keys or deferrable constraints");
	if (has_rules_on_insert(relation))
		refuse(relation, "has rules on INSERT");
	if (check_enable_rls(RelationGetRelid(relation), InvalidOid, false) == RLS_ENABLED)
		refuse(relation, "has row-level security");
	if (is_of_citus(relation))
		refuse(relation, "is distributed by Citus");
}

static void
check_rights(Relation relation)
{
	AclResult result = pg_class_aclcheck(RelationGetRelid(relation), GetUserId(), ACL_INSERT);

	if (result != ACLCHECK_OK)
		aclcheck_error(result, OBJECT_TABLE, RelationGetRelationName(relation));
	if (!relation->rd_islocaltemp)
		PreventCommandIfReadOnly("navtiltak_load()");
	PreventCommandIfParallelMode("navtiltak_load()");
}

/* The number, from 0, of the column of this name; -1: none. */
static int
find_column(TupleDesc desc, int except, const char *name)
{
	for (int i = 0; i < desc->natts; i++)
	{
		Form_pg_attribute attribute = TupleDescAttr(desc, i);

		if (i != except - 1 && !attribute->attisdropped &&
			strcmp(NameStr(attribute->attname), name) == 0)
			return i;
	}
	return -1;
}

/* No value is changed on its way: not in type, nor in length. */
static void
check_type(Relation relation, Form_pg_attribute column, Form_pg_attribute source)
{
	if (column->atttypid == source->atttypid &&
		(column->atttypmod < 0 || column->atttypmod == source->atttypmod))
		return;
	ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH),
					errmsg("column \"%s\" of \"%s\" is of type %s, and not %s",
						   NameStr(column->attname), RelationGetRelationName(relation),
						   format_type_with_typemod(column->atttypid, column->atttypmod),
						   format_type_with_typemod(source->atttypid, source->atttypmod)),
					errhint("Cast it in the query, or use INSERT INTO ... SELECT ... FROM "
							"navtiltak_parse(doc).")));
}

/* NULL as a value of the domain, which may not allow it. */
static Node *
null_of_domain(Form_pg_attribute attribute)
{
	int32 typmod = attribute->atttypmod;
	Oid base = getBaseTypeAndTypmod(attribute->atttypid, &typmod);
	Node *null = (Node *) makeNullConst(base, typmod, attribute->attcollation);

	return coerce_to_domain(null, base, typmod, attribute->atttypid, COERCION_IMPLICIT,
							COERCE_IMPLICIT_CAST, -1, false);
}

/*
 * What fills a column that nothing names: its default, or what its domain makes of
 * NULL. A NULL expression: NULL as it is.
 */
static ExprState *
default_expression(LoadTarget *target, int column)
{
	Form_pg_attribute attribute = TupleDescAttr(RelationGetDescr(target->relation), column);
	Node *node = build_column_default(target->relation, column + 1);

	if (node == NULL && get_typtype(attribute->atttypid) == TYPTYPE_DOMAIN)
		node = null_of_domain(attribute);
	return node == NULL ? NULL : ExecInitExpr(expression_planner((Expr *) node), NULL);
}

/* Where the column is filled from. */
static ColumnSource
find_source(LoadTarget *target, int column, TupleDesc outer, int except, TupleDesc inner)
{
	Relation relation = target->relation;
	Form_pg_attribute attribute = TupleDescAttr(RelationGetDescr(relation), column);
	const char *name = NameStr(attribute->attname);
	ColumnSource source = {-1, -1, NULL};

	if (attribute->attisdropped)
		return source;
	if (attribute->attgenerated != '\0')
		refuse(relation, "has generated columns");
	source.outer = find_column(outer, except, name);
	if (source.outer < 0)
		source.inner = find_column(inner, 0, name);
	if (source.outer < 0 && source.inner < 0)
		source.expression = default_expression(target, column);
	else
	{
		if (attribute->attidentity == ATTRIBUTE_IDENTITY_ALWAYS)
			ereport(ERROR, (errcode(ERRCODE_GENERATED_ALWAYS),
							errmsg("cannot load into column \"%s\"", name),
							errdetail("It is an identity column defined as GENERATED ALWAYS.")));
		check_type(relation, attribute,
				   source.outer < 0 ? TupleDescAttr(inner, source.inner)
									: TupleDescAttr(outer, source.outer));
	}
	return source;
}

static void
find_sources(LoadTarget *target, TupleDesc outer, int except, TupleDesc inner)
{
	TupleDesc desc = RelationGetDescr(target->relation);
	bool any = false;

	target->sources = palloc(sizeof(ColumnSource) * (Size) desc->natts);
	for (int i = 0; i < desc->natts; i++)
	{
		target->sources[i] = find_source(target, i, outer, except, inner);
		any = any || target->sources[i].inner >= 0;
	}
	if (!any)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("no column of \"%s\" has the name of a column of navtiltak_parse",
						RelationGetRelationName(target->relation)),
				 errhint("Create it AS SELECT ... FROM navtiltak_parse(doc) WITH NO DATA.")));
	for (int i = 0; i < outer->natts; i++)
	{
		const char *name = NameStr(TupleDescAttr(outer, i)->attname);

		if (i == except - 1)
			continue;
		if (find_column(desc, 0, name) < 0)
			ereport(ERROR, (errcode(ERRCODE_UNDEFINED_COLUMN),
							errmsg("column \"%s\" of the query does not exist in \"%s\"", name,
								   RelationGetRelationName(target->relation))));
		if (find_column(outer, except, name) != i)
			ereport(ERROR, (errcode(ERRCODE_AMBIGUOUS_COLUMN),
							errmsg("the query has more than one column \"%s\"", name)));
	}
}

LoadTarget *
load_target_open(Oid relation, TupleDesc outer, int except, TupleDesc inner)
{
	LoadTarget *target = palloc0(sizeof(LoadTarget));

	/* Once it is locked, a table that a regclass names can no longer go; it may never have been. */
	LockRelationOid(relation, RowExclusiveLock);
	if (!SearchSysCacheExists1(RELOID, ObjectIdGetDatum(relation)))
		ereport(ERROR, (errcode(ERRCODE_UNDEFINED_TABLE),
						errmsg("relation with OID %u does not exist", relation)));
	target->relation = table_open(relation, NoLock);
	check_rights(target->relation);
	check_kind(target->relation);
	target->estate = CreateExecutorState();
	target->result = navtiltak_init_result(target->estate, target->relation);
	ExecOpenIndices(target->result, false);
	find_sources(target, outer, except, inner);
	target->memory = CurrentMemoryContext;
	target->bulk = GetBulkInsertState();
	target->command = GetCurrentCommandId(true);
	return target;
}

void
load_target_set_outer(LoadTarget *target, int64 number, const Datum *values, const bool *nulls)
{
	target->number = target->outer_number = number;
	target->outer_values = values;
	target->outer_nulls = nulls;
}

int64
load_target_number(const LoadTarget *target)
{
	return target->number;
}

/* The row in the table's columns; its values are still where they were. */
static void
map_row(LoadTarget *target, TupleTableSlot *slot, LoadValue value, void *context)
{
	int n_columns = RelationGetDescr(target->relation)->natts;
	ExprContext *expressions = GetPerTupleExprContext(target->estate);

	ExecClearTuple(slot);
	for (int i = 0; i < n_columns; i++)
	{
		const ColumnSource *source = &target->sources[i];

		slot->tts_isnull[i] = true;
		if (source->inner >= 0)
			slot->tts_values[i] = value(context, source->inner, &slot->tts_isnull[i]);
		else if (source->outer >= 0)
		{
			slot->tts_values[i] = target->outer_values[source->outer];
			slot->tts_isnull[i] = target->outer_nulls[source->outer];
		}
		else if (source->expression != NULL)
			slot->tts_values[i] =
				ExecEvalExprSwitchContext(source->expression, expressions, &slot->tts_isnull[i]);
	}
	ExecStoreVirtualTuple(slot);
	slot->tts_tableOid = RelationGetRelid(target->relation);
}

/* Slots are made as they are needed, and kept for the batches to come. */
static TupleTableSlot *
next_slot(LoadTarget *target)
{
	TupleTableSlot **slot = &target->slots[target->n_rows];
	MemoryContext old_context;

	if (*slot == NULL)
	{
		old_context = MemoryContextSwitchTo(target->memory);
		*slot = table_slot_create(target->relation, NULL);
		MemoryContextSwitchTo(old_context);
	}
	return *slot;
}

/* Writes the rows that are gathered. */
static void
flush(LoadTarget *target)
{
	MemoryContext old_context;

	if (target->n_rows == 0)
		return;
	old_context = MemoryContextSwitchTo(GetPerTupleMemoryContext(target->estate));
	table_multi_insert(target->relation, target->slots, target->n_rows, target->command, 0,
					   target->bulk);
	for (int i = 0; i < target->n_rows; i++)
	{
		target->number = target->numbers[i];
		if (target->result->ri_NumIndices > 0)
			navtiltak_insert_index_tuples(target->result, target->slots[i], target->estate);
		ExecClearTuple(target->slots[i]);
	}
	MemoryContextSwitchTo(old_context);
	ResetPerTupleExprContext(target->estate);
	target->number = target->outer_number;
	target->loaded += target->n_rows;
	target->n_rows = 0;
	target->n_bytes = 0;
}

void
load_target_add(LoadTarget *target, LoadValue value, void *context)
{
	TupleTableSlot *slot = next_slot(target);
	Relation relation = target->relation;

	map_row(target, slot, value, context);
	if (RelationGetDescr(relation)->constr != NULL)
		ExecConstraints(target->result, slot, target->estate);
	if (relation->rd_rel->relispartition)
		ExecPartitionCheck(target->result, slot, target->estate, true);
	ExecMaterializeSlot(slot);
	target->n_bytes += ExecFetchSlotHeapTuple(slot, false, NULL)->t_len;
	target->numbers[target->n_rows++] = target->outer_number;
	ResetPerTupleExprContext(target->estate);
	if (target->n_rows == BATCH_ROWS || target->n_bytes >= BATCH_BYTES)
		flush(target);
}

int64
load_target_close(LoadTarget *target)
{
	flush(target);
	for (int i = 0; i < BATCH_ROWS && target->slots[i] != NULL; i++)
		ExecDropSingleTupleTableSlot(target->slots[i]);
	FreeBulkInsertState(target->bulk);
	table_finish_bulk_insert(target->relation, 0);
	ExecCloseIndices(target->result);
	FreeExecutorState(target->estate);
	table_close(target->relation, NoLock);
	return target->loaded;
}
