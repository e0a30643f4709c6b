/*-------------------------------------------------------------------------
 *
 * refused.h
 *	  Documents that no stage can read rightly, known by what their converter leaves.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_REFUSED_H
#define NAVTILTAK_REFUSED_H

#include "grid/refusal.h"
#include "text/arena.h"

/* Says in *refusal whether the document is one of those; only its first lines are looked at. */
extern void refuse_unreadable(Slice document, const MemorySource *source, Refusal *refusal);

#endif /* NAVTILTAK_REFUSED_H */
