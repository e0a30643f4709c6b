/*-------------------------------------------------------------------------
 *
 * brute_force.h
 *	  The bounds of the unknowns of a small system, by trying out everything.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_BRUTE_FORCE_H
#define NAVTILTAK_BRUTE_FORCE_H

#include "audit/exact.h"

/* So many unknowns, of five values each, can be tried out in no time. */
#define BRUTE_UNKNOWNS 7

/* What trying out everything finds; bounds mean nothing where there is no solution. */
typedef struct Tried
{
	Bounds bounds[BRUTE_UNKNOWNS];
	long solutions;
} Tried;

static inline bool
solves(const System *system, const int64_t *values)
{
	for (uint32_t i = 0; i < system->n_equations; i++)
	{
		const LinearEquation *equation = &system->equations[i];
		Wide sum = 0;

		for (uint32_t j = 0; j < equation->n; j++)
		{
			Addend addend = system->terms[equation->first + j];

			sum += addend.negative ? -values[addend.unknown] : values[addend.unknown];
		}
		if (sum != equation->constant)
			return false;
	}
	return true;
}

static inline void
note_solution(Tried *tried, const int64_t *values, uint32_t n)
{
	bool first = tried->solutions++ == 0;

	for (uint32_t i = 0; i < n; i++)
	{
		if (first || values[i] < tried->bounds[i].lower)
			tried->bounds[i].lower = values[i];
		if (first || values[i] > tried->bounds[i].upper)
			tried->bounds[i].upper = values[i];
	}
}

static inline Tried
try_all(const System *system)
{
	int64_t values[BRUTE_UNKNOWNS];
	uint32_t n = system->n_unknowns;
	Tried tried = {.solutions = 0};
	uint32_t i;

	for (i = 0; i < n; i++)
		values[i] = system->bounds[i].lower;
	do
	{
		if (solves(system, values))
			note_solution(&tried, values, n);
		for (i = 0; i < n && values[i] == system->bounds[i].upper; i++)
			values[i] = system->bounds[i].lower;
		if (i < n)
			values[i]++;
	} while (i < n);
	return tried;
}

#endif /* NAVTILTAK_BRUTE_FORCE_H */
