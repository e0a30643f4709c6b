/*-------------------------------------------------------------------------
 *
 * auditing.c
 *	  What the functions share that look at how the facts of reports hang together.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/auditing.h"

uint64
auditing_work(FunctionCallInfo fcinfo, int argument)
{
	int64 work = PG_GETARG_INT64(argument);

	if (work < 0)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("the limit of work, " INT64_FORMAT ", is below zero", work),
						errhint("The default is " UINT64_FORMAT "; with 0 nothing is searched.",
								EXACT_WORK_LIMIT)));
	return (uint64) work;
}

Identities
auditing_identities(CubeReading *cubed)
{
	Identities identities = {.source = &cubed->reading.source};

	if (!identities_settle(&cubed->cube) || !identities_find(&cubed->cube, &identities))
		reading_out_of_memory(&cubed->reading);
	return identities;
}

Audit
auditing_run(CubeReading *cubed, const Identities *identities, uint64 work)
{
	Audit audited = {.source = &cubed->reading.source,
					 .arena = {.source = &cubed->reading.source},
					 .limit = work};

	if (!audit_run(&audited, &cubed->cube, identities))
		reading_out_of_memory(&cubed->reading);
	return audited;
}
