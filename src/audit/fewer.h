/*-------------------------------------------------------------------------
 *
 * fewer.h
 *	  Hides fewer facts, with all counts protected as before.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_FEWER_H
#define NAVTILTAK_FEWER_H

#include "audit/witnesses.h"

typedef struct Fewer
{
	Witnesses *witnesses; /* all that is asked for holds */
	uint32_t least;		  /* so many there must be, as is proved */
	Chance chance;
} Fewer;

/* Prints again what need not be hidden, the largest numbers first. False without memory. */
extern bool fewer_prune(Fewer *fewer);

/*
 * Takes back a few facts that lie together, again and again, and keeps what is hidden instead,
 * if that is not more: until moves have done so much work in all. False without memory.
 */
extern bool fewer_improve(Fewer *fewer, uint64_t work);

#endif /* NAVTILTAK_FEWER_H */
