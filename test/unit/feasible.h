/*-------------------------------------------------------------------------
 *
 * feasible.h
 *	  Checks of what an audit says of a cell.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_FEASIBLE_H
#define NAVTILTAK_FEASIBLE_H

#include "audit_testing.h"
#include "audited.h"

/* The feasible bounds of the only fact printed in the line and column. */
static inline void
check_feasible(const Audited *audited, int line, int col, int64_t lower, int64_t upper,
			   bool expect_sharp, const char *what)
{
	for (uint32_t i = 0; i < audited->cube.n_printings; i++)
	{
		const Printing *printing = &audited->cube.printings[i];
		Bounds feasible;
		bool sharp;

		if (printing->line != line || printing->col != col)
			continue;
		feasible = audit_feasible(&audited->audit, &audited->cube, printing->fact, &sharp);
		expect(feasible.lower == lower && feasible.upper == upper && sharp == expect_sharp,
			   "%s: %lld..%lld, sharp %d", what, (long long) feasible.lower,
			   (long long) feasible.upper, sharp);
		return;
	}
	expect(false, "%s: nothing in line %d", what, line);
}

#endif /* NAVTILTAK_FEASIBLE_H */
