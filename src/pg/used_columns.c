/*-------------------------------------------------------------------------
 *
 * used_columns.c
 *	  For the planner: which columns of a function in FROM a query uses.
 *
 * The planner may ask before it has pulled up subqueries, and again afterwards.
 * So all that can hold a column is walked: the query as it is by then, with the
 * queries in it, and what the members of a UNION ALL became.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/used_columns.h"

#include "nodes/nodeFuncs.h"
#include "parser/parsetree.h"

typedef struct ColumnUse
{
	Query *query; /* that has the function in FROM */
	Oid function;
	int depth;	/* of the query that is walked, below that one */
	bool found; /* a call in FROM */
	uint32 all;
	uint32 used;
} ColumnUse;

static bool find_uses(Node *node, ColumnUse *use);

/* Is it a call as FROM can have it? */
static bool
is_call(const Node *node, const ColumnUse *use)
{
	return IsA(node, FuncExpr) && ((const FuncExpr *) node)->funcid == use->function;
}

static bool
is_function(Oid function, void *context)
{
	return function == ((ColumnUse *) context)->function;
}

static bool
calls_function(const RangeTblEntry *entry, const ColumnUse *use)
{
	ListCell *cell;

	if (entry->rtekind != RTE_FUNCTION)
		return false;
	foreach (cell, entry->functions)
	{
		if (is_call(((RangeTblFunction *) lfirst(cell))->funcexpr, use))
			return true;
	}
	return false;
}

/* A column of an entry of the query's FROM; 0: the row as a whole. */
static void /* NOLINTNEXTLINE(misc-no-recursion) */
use_column(int entry_number, AttrNumber column, ColumnUse *use)
{
	RangeTblEntry *entry = rt_fetch(entry_number, use->query->rtable);

	if (entry->rtekind == RTE_JOIN)
	{
		int depth = use->depth;

		/* Of a join, those that its column stands for. */
		use->depth = 0;
		if (column > 0 && column <= list_length(entry->joinaliasvars))
			find_uses(list_nth(entry->joinaliasvars, column - 1), use);
		else
			use->used = use->all;
		use->depth = depth;
	}
	else if (calls_function(entry, use))
	{
		if (column <= 0 || list_length(entry->functions) > 1)
			use->used = use->all;
		else
			use->used |= (uint32) 1 << (column - 1) & use->all; /* not the ordinality */
	}
}

/* Ends the walk, with true, when all are used. */
static bool /* NOLINTNEXTLINE(misc-no-recursion) */
find_uses(Node *node, ColumnUse *use)
{
	if (node == NULL)
		return false;
	if (IsA(node, Var))
	{
		Var *var = (Var *) node;

		if ((int) var->varlevelsup == use->depth)
			use_column((int) var->varno, var->varattno, use);
	}
	else if (IsA(node, Query))
	{
		use->depth++;
		query_tree_walker((Query *) node, find_uses, use, QTW_IGNORE_JOINALIASES);
		use->depth--;
	}
	else if (use->depth == 0 && IsA(node, RangeTblFunction) &&
			 is_call(((RangeTblFunction *) node)->funcexpr, use))
	{
		FuncExpr *call = (FuncExpr *) ((RangeTblFunction *) node)->funcexpr;

		use->found = true;
		find_uses((Node *) call->args, use);
	}
	else if (use->depth == 0 && check_functions_in_node(node, is_function, use))
		use->used = use->all; /* not in FROM, or by an operator */
	else
		return expression_tree_walker(node, find_uses, use);
	return use->used == use->all;
}

uint32
used_columns(PlannerInfo *root, Oid function, int n)
{
	ColumnUse use = {.query = root->parse, .function = function, .all = ALL_COLUMNS(n)};

	Assert(n <= USED_COLUMNS_MAX);
	query_tree_walker(root->parse, find_uses, &use, QTW_IGNORE_JOINALIASES);
	find_uses((Node *) root->append_rel_list, &use);
	/* Asked about a call that is nowhere to be seen, make all. */
	return use.found ? use.used : use.all;
}
