/*-------------------------------------------------------------------------
 *
 * protected.h
 *	  Whole documents, protected: what tests and fuzz targets share.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_PROTECTED_H
#define NAVTILTAK_PROTECTED_H

#include "audit/protect.h"
#include "report/hide.h"

/* The protection of a document, and what it is of. */
typedef struct Protected
{
	Cube cube;
	Bounds secondary;
	Protection protection;
} Protected;

/*
 * Reads and protects the document, so wide and with so much work; what is hidden is known to be
 * no less than the threshold. To be released in any case.
 */
static inline ProtectResult
protect_document(Protected *protected, const MemorySource *source, Slice document,
				 int64_t threshold, int64_t width, uint64_t limit)
{
	protected->secondary = (Bounds) {threshold, COUNT_OPEN};
	protected->protection = (Protection) {.source = source,
										  .arena = {.source = source},
										  .width = width,
										  .limit = limit,
										  .secondary = &protected->secondary};
	cube_start(&protected->cube, source);
	if (!cube_read(&protected->cube, document) || !identities_settle(&protected->cube))
		return PROTECT_NO_MEMORY;
	return protect_run(&protected->protection, &protected->cube);
}

/* The cells to be hidden, as many as there is room for; how many they are. */
static inline size_t
protected_cells(const Protected *protected, HiddenCell *cells, size_t room)
{
	const Cube *cube = &protected->cube;
	size_t n = 0;

	for (uint32_t i = 0; i < cube->n_printings && n < room; i++)
	{
		if (protected->protection.hidden[cube->printings[i].fact])
			cells[n++] =
				(HiddenCell) {.line = cube->printings[i].line, .col = cube->printings[i].col};
	}
	return n;
}

/* The fact, before anything was hidden, of one of the audit of what is left: both documents print it in the same places. */
static inline uint32_t
protected_fact(const Protected *protected, const Cube *left, uint32_t fact)
{
	return protected->cube.printings[cube_first_printing(left, fact)].fact;
}

static inline void
protected_release(Protected *protected)
{
	protect_release(&protected->protection);
	cube_release(&protected->cube);
}

#endif /* NAVTILTAK_PROTECTED_H */
