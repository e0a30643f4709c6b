/*-------------------------------------------------------------------------
 *
 * audited.h
 *	  Whole documents, audited: what tests and fuzz targets share.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_AUDITED_H
#define NAVTILTAK_AUDITED_H

#include "audit/audit.h"

/* The audit of some documents, and what it is of. */
typedef struct Audited
{
	Cube cube;
	Identities identities;
	Audit audit;
} Audited;

/*
 * Reads and audits the documents, with that much work for each component; false
 * if there was no memory. To be released in any case.
 */
static inline bool
audit_documents(Audited *audited, const MemorySource *source, const Slice *documents, size_t n,
				uint64_t limit)
{
	cube_start(&audited->cube, source);
	audited->identities = (Identities) {.source = source};
	audited->audit = (Audit) {.source = source, .arena = {.source = source}, .limit = limit};
	for (size_t i = 0; i < n; i++)
	{
		if (!cube_read(&audited->cube, documents[i]))
			return false;
	}
	return identities_settle(&audited->cube) &&
		   identities_find(&audited->cube, &audited->identities) &&
		   audit_run(&audited->audit, &audited->cube, &audited->identities);
}

/* Is the fact a count below the threshold that nothing tells, and that the audit works out? */
static inline bool
audited_is_worked_out(const Audited *audited, uint32_t fact)
{
	const Fact *of = &audited->cube.facts[fact];
	bool sharp;

	return of->suppressed && !bounds_single(of->bounds) && of->bounds.upper < COUNT_OPEN / 2 &&
		   bounds_single(audit_feasible(&audited->audit, &audited->cube, fact, &sharp));
}

static inline void
audited_release(Audited *audited)
{
	audit_release(&audited->audit);
	identities_release(&audited->identities);
	cube_release(&audited->cube);
}

#endif /* NAVTILTAK_AUDITED_H */
