/*-------------------------------------------------------------------------
 *
 * auditing.h
 *	  What the functions share that look at how the facts of reports hang together.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_AUDITING_H
#define NAVTILTAK_AUDITING_H

#include "pg/cube_reading.h"

#include "audit/audit.h"

/* The limit of work that an argument gives. */
extern uint64 auditing_work(FunctionCallInfo fcinfo, int argument);

/* All identities of the cube, in the reading's memory. */
extern Identities auditing_identities(CubeReading *cubed);

/* The audit of these identities, in the reading's memory. */
extern Audit auditing_run(CubeReading *cubed, const Identities *identities, uint64 work);

#endif /* NAVTILTAK_AUDITING_H */
