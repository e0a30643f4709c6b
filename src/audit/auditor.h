/*-------------------------------------------------------------------------
 *
 * auditor.h
 *	  What the files of the audit share.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_AUDITOR_H
#define NAVTILTAK_AUDITOR_H

#include "audit/audit.h"
#include "audit/components.h"

#define POLL_IDENTITIES 1024

/* What is at hand during an audit. */
typedef struct Auditor
{
	Audit *audit;
	const Cube *cube;
	const Identities *identities;
	Arena arena;
	System system;	   /* of all unknowns */
	uint32_t *origins; /* by unknown: its component before propagation */
	uint32_t n_origins;
	uint32_t
		*culprits; /* by that component: an identity, REASON_SEVERAL or REASON_NONE: it is sound */
	uint32_t *doubted;	 /* by fact: an identity that mismatches, or REASON_NONE */
	uint32_t *equations; /* by equation: its identity */
	size_t equation_room;
	bool *settled;		   /* by unknown: by propagation */
	uint32_t *closers;	   /* by unknown: the percentage that narrowed it last, or REASON_NONE */
	bool blanks_unsaid;	   /* percentages left blank say nothing after all */
	bool *loose;		   /* the same: some percentage does not reach both of its ends */
	Components components; /* after propagation */
} Auditor;

/* The component, before propagation, that the fact is in is wrong by this identity, or by several. */
extern void auditor_blame(Auditor *auditor, uint32_t fact, uint32_t identity);

/* Is there something wrong with the component, before propagation, that the fact is in? */
extern bool auditor_is_blamed(const Auditor *auditor, uint32_t fact);

/*
 * Blames what hangs on identities that mismatch: the facts in them, and those in an
 * identity with a fact that is told in one of them.
 */
extern void auditor_doubt(Auditor *auditor);

/* Narrows bounds by each percentage once. True where it did. */
extern bool auditor_take_percents(Auditor *auditor);

/*
 * Leaves the counts and the changes that make the percentage with one another: of many counts
 * only beside a change that is told; or the parts and the wholes that make the share, by the kind
 * of identity. False if none do.
 */
extern bool percent_fit(int kind, Bounds *counts, Bounds *changes, PrintedNumber printed);

/* The sum of an identity as an equation? Else it is none, or of no use. */
static inline bool
auditor_is_equation(const Auditor *auditor, const Identity *identity)
{
	if (identity->kind == IDENTITY_REPEAT || identity->kind == IDENTITY_SHARE ||
		identity->verdict != VERDICT_CONSISTENT)
		return false;
	return identity->kind != IDENTITY_PERCENT || (identity->is_blank && !auditor->blanks_unsaid);
}

/* A percentage that is printed, and beside a count and a change that it may fit; or a share of counts? */
static inline bool
auditor_is_percent(const Identity *identity)
{
	return (identity->kind == IDENTITY_PERCENT || identity->kind == IDENTITY_SHARE) &&
		   !identity->is_blank && !(identity->has_bounds && identity->verdict == VERDICT_MISMATCH);
}

#endif /* NAVTILTAK_AUDITOR_H */
