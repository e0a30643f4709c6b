/*-------------------------------------------------------------------------
 *
 * mismatches.c
 *	  What does not add up in a document.  Apart from facts.c: the audit has facts of
 *	  its own.
 *
 *-------------------------------------------------------------------------
 */
#include "mismatches.h"

#include <stdlib.h>

#include "audit/identities.h"
#include "document.h"

int
count_mismatches(Slice text)
{
	const MemorySource *source = plain_memory();
	Identities identities = {.source = source};
	Cube cube;
	int n = 0;

	cube_start(&cube, source);
	if (!cube_read(&cube, text) || !identities_settle(&cube) ||
		!identities_find(&cube, &identities))
		abort();
	for (size_t i = 0; i < identities.n; i++)
		n += identities.list[i].has_bounds && identities.list[i].verdict == VERDICT_MISMATCH;
	identities_release(&identities);
	cube_release(&cube);
	return n;
}
