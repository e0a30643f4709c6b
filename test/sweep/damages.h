/*-------------------------------------------------------------------------
 *
 * damages.h
 *	  What goes wrong with a report on its way to the reader.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_SWEEP_DAMAGES_H
#define NAVTILTAK_SWEEP_DAMAGES_H

#include "changes.h"

/* Where a document is damaged: a table, a row of numbers of it, and a cell of the row. */
typedef struct Spot
{
	Document *document;
	Random *random;
	Table *table;
	Row *row;
	int r;
	int c;
} Spot;

/*
 * A kind of damage. It is done to a text that place() finds, by edit(); or by apply(), to the spot.
 * All give NULL, or false, and change nothing, where the spot has nothing of the kind.
 */
typedef struct Damage
{
	const char *name;
	const char **(*place)(Spot *spot);
	const char *(*edit)(Spot *spot, const char *text);
	bool (*apply)(Spot *spot);
	const char *why_silent; /* some of the kind are, in every reader; NULL: none has to be */
} Damage;

extern const Damage damages[]; /* up to one without a name */

/* Does the damage somewhere in the document; false: no place was found for it. */
extern bool damage_apply(const Damage *damage, Document *document, Random *random);

#endif /* NAVTILTAK_SWEEP_DAMAGES_H */
