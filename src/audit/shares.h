/*-------------------------------------------------------------------------
 *
 * shares.h
 *	  Shares in per cent of counts that are printed, and what they say of these.
 *
 * "Andel" or "Prosent" may be the share that a count has in the total over one of its
 * dimensions, and "Andel kvinner" the share that a member has in a count. Nobody says of
 * what the first is a share: it is one if two can be seen to be right by their counts, or one
 * as the total beside it is 100 per cent, and more than are wrong. The second is one unless as
 * many are wrong. Halves are rounded either way.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_SHARES_H
#define NAVTILTAK_SHARES_H

#include "audit/identities.h"

/*
 * To be called once all documents are read, before identities are looked for, and again where
 * numbers have been hidden: decides of what the measures are shares. False without memory.
 */
extern bool shares_settle(Cube *cube);

/* Adds what the fact, if it is a share, says of counts. False without memory. */
extern bool shares_take(const Cube *cube, Identities *list, uint32_t fact);

/* Leaves what the part and the whole can be beside the share; false if that is nothing. */
extern bool share_fit(Bounds *part, Bounds *whole, PrintedNumber printed);

#endif /* NAVTILTAK_SHARES_H */
