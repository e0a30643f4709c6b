/*-------------------------------------------------------------------------
 *
 * strata.h
 *	  What a table as a whole is about, and what that and the dimensions of its axes
 *	  ask of one another.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_STRATA_H
#define NAVTILTAK_STRATA_H

#include "meaning/resolver.h"

/* What the stratum fixes; and the dimensions of axes that it alone tells apart. */
extern void fix_stratum(Resolver *resolver);

/*
 * Tells of a stratum that is taken for a member of an unlisted dimension: it is
 * expected where the section names one. After others_decide().
 */
extern void tell_other_stratum(Resolver *resolver);

/*
 * Is there a section, "Tiltak og kjønn", of which the table has a part, and neither the table nor
 * a stratum has the other? Then the stratum is lost, which is told. Once all labels are named.
 */
extern bool lacks_stratum(Resolver *resolver);

/* "Arbeidssøkere på tiltak, tiltak og alder": what section and title fix. */
extern void fix_section_members(Resolver *resolver);

/* The corner label, where it says what rows are and no more than that: "Yrke"; else empty. */
extern Slice corner_name(Resolver *resolver);

/* What the first total of rows or columns fixes, where the stratum is lost. */
extern void fix_by_first_total(Resolver *resolver);

/* The dimensions, and those that headings may mean by the same word. */
extern DimensionSet explained_by(DimensionSet dimensions);

/* The only dimension of the set, DIM_NONE if there is another number of them. */
extern int single_dimension(DimensionSet dimensions);

/* The dimension of the axis; those that are fixed so far. */
extern DimensionSet axis_set(const AxisWork *axis);
extern DimensionSet fixed_set(const Resolver *resolver);

/* Do the labels of the axis name all of these equally often, so that the section's words decide? */
extern bool is_tied(const AxisWork *axis, DimensionSet dimensions);

/* Does the section speak of dimensions and of nothing else? */
extern bool section_is_complete(const Resolver *resolver);

/*
 * Axes whose labels nobody knows are what the section names beyond what is told
 * already, in the words' order: rows, columns, then the pieces of the stratum that
 * nobody knows either, n_unknown of them.
 */
extern void decide_by_section(Resolver *resolver, int n_unknown);

/*
 * The text of the terms that are of the dimension, where several names are: it
 * is about none of them. Empty if there is one name at most. All is set where
 * the listed ones are all there, "Menn og kvinner", which is not a restriction.
 * Of holds the dimension of each term, DIM_NONE if it is not a member.
 */
extern Slice several_named(Resolver *resolver, const Terms *terms, const int of[TERMS_MAX],
						   int dimension, bool *all);

#endif /* NAVTILTAK_STRATA_H */
