/*-------------------------------------------------------------------------
 *
 * known_names.h
 *	  Texts of a document of which it has been asked whether they are names, and the
 *	  answers: the same few words come before each table.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_KNOWN_NAMES_H
#define NAVTILTAK_KNOWN_NAMES_H

#include "text/arena.h"

/* Starts as {0}. */
typedef struct KnownNames
{
	struct KnownName *slots; /* NULL before the first text */
} KnownNames;

/* Is the text a name, as is_name() said of it before, or says now? known may be NULL. */
extern bool known_names_ask(KnownNames *known, Slice text, bool (*is_name)(Slice text),
							const MemorySource *source);

extern void known_names_release(KnownNames *known, const MemorySource *source);

#endif /* NAVTILTAK_KNOWN_NAMES_H */
