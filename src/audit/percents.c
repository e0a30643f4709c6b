/*-------------------------------------------------------------------------
 *
 * percents.c
 *	  What percentages leave of counts and changes.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/auditor.h"
#include "audit/changes.h"
#include "audit/shares.h"

/* As many counts are tried with a percentage; a suppressed one has some three or four. */
#define PERCENT_COUNTS 1000

/*
 * Leaves in changes those of which the count's percentage is as printed; false
 * if none is. Last year's count was one at least, else there were no percentage;
 * with such, the percentage rises with the change.
 */
static bool
fit_changes(Bounds *changes, int64_t count, PrintedNumber printed)
{
	Bounds first = *changes;
	Bounds last;

	if (count < 0 || first.lower >= count)
		return false;
	if (first.upper >= count)
		first.upper = count - 1;
	last = first;
	while (first.lower < first.upper)
	{
		int64_t mid = first.lower + (int64_t) (((Wide) first.upper - first.lower) / 2);

		if (percentage(count, mid, printed.decimals) >= printed.units)
			first.upper = mid;
		else
			first.lower = mid + 1;
	}
	while (last.lower < last.upper)
	{
		int64_t mid = last.upper - (int64_t) (((Wide) last.upper - last.lower) / 2);

		if (percentage(count, mid, printed.decimals) <= printed.units)
			last.lower = mid;
		else
			last.upper = mid - 1;
	}
	*changes = (Bounds) {first.lower, last.lower};
	return first.lower <= last.lower &&
		   percentage(count, first.lower, printed.decimals) == printed.units;
}

/* Leaves the counts and changes that make the percentage with one another; false if none do. */
static bool
fit_percentage(Bounds *counts, Bounds *changes, PrintedNumber printed)
{
	Bounds left = *counts;
	Bounds span = *changes;
	bool any = false;

	for (int64_t count = counts->lower;; count++)
	{
		Bounds some = *changes;

		if (fit_changes(&some, count, printed))
		{
			left = (Bounds) {any ? left.lower : count, count};
			span.lower = any && span.lower < some.lower ? span.lower : some.lower;
			span.upper = any && span.upper > some.upper ? span.upper : some.upper;
			any = true;
		}
		if (count == counts->upper)
			break;
	}
	*counts = left;
	*changes = span;
	return any;
}

/*
 * The same of any number of counts beside a change that is told and not zero: the more there
 * are, the nearer to zero is the percentage, so halves find the ends.
 */
static bool
fit_counts(Bounds *counts, int64_t change, PrintedNumber printed)
{
	bool falls = change > 0;
	Bounds first = *counts;
	Bounds last;

	/* Last year's count was one at least. */
	if (first.lower <= change)
		first.lower = change + 1;
	if (first.lower > first.upper)
		return false;
	last = first;
	while (first.lower < first.upper)
	{
		int64_t mid = first.lower + (first.upper - first.lower) / 2;
		Wide percent = percentage(mid, change, printed.decimals);

		if (falls ? percent <= printed.units : percent >= printed.units)
			first.upper = mid;
		else
			first.lower = mid + 1;
	}
	while (last.lower < last.upper)
	{
		int64_t mid = last.upper - (last.upper - last.lower) / 2;
		Wide percent = percentage(mid, change, printed.decimals);

		if (falls ? percent >= printed.units : percent <= printed.units)
			last.lower = mid;
		else
			last.upper = mid - 1;
	}
	*counts = (Bounds) {first.lower, last.lower};
	return first.lower <= last.lower &&
		   percentage(first.lower, change, printed.decimals) == printed.units;
}

bool
percent_fit(int kind, Bounds *counts, Bounds *changes, PrintedNumber printed)
{
	if (kind == IDENTITY_SHARE)
		return share_fit(counts, changes, printed);
	if ((Wide) counts->upper - counts->lower < PERCENT_COUNTS)
		return fit_percentage(counts, changes, printed);
	return !bounds_single(*changes) || fit_counts(counts, changes->lower, printed);
}

/* What the fact can be so far. */
static Bounds
bounds_of(const Auditor *auditor, uint32_t fact)
{
	uint32_t unknown = auditor->audit->unknowns[fact];

	return unknown == UNKNOWN_NONE ? auditor->cube->facts[fact].bounds
								   : auditor->system.bounds[unknown];
}

/* Gives the fact the bounds; are they others than it had? */
static bool
narrow(Auditor *auditor, uint32_t fact, Bounds bounds, uint32_t identity)
{
	Bounds before = bounds_of(auditor, fact);
	uint32_t unknown = auditor->audit->unknowns[fact];

	if (bounds.lower == before.lower && bounds.upper == before.upper)
		return false;
	auditor->system.bounds[unknown] = bounds;
	auditor->closers[unknown] = identity;
	auditor->system.narrowed_by[unknown] = EQUATION_NONE;
	system_touch(&auditor->system, unknown);
	return true;
}

static void
make_loose(Auditor *auditor, uint32_t fact)
{
	uint32_t unknown = auditor->audit->unknowns[fact];

	if (unknown != UNKNOWN_NONE)
		auditor->loose[auditor->origins[unknown]] = true;
}

/*
 * Narrows what a percentage is of: the count, the change, or both. True where it did.
 * Bounds cannot tell which count goes with which change, so where both are open
 * what hangs together with either may be wider than need be, and is called loose.
 * Nothing is made of one beside a count of many values and a change that is open.
 */
static bool
take_percent(Auditor *auditor, uint32_t number)
{
	const Identity *identity = &auditor->identities->list[number];
	const uint32_t *parts = identity_parts(auditor->identities, identity);
	const uint32_t *unknowns = auditor->audit->unknowns;
	Bounds counts = bounds_of(auditor, parts[0]);
	Bounds changes = bounds_of(auditor, parts[1]);
	bool wide =
		identity->kind == IDENTITY_SHARE || (Wide) counts.upper - counts.lower >= PERCENT_COUNTS;
	PrintedNumber printed = {identity->printed.lower, identity->decimals};
	bool closer;

	if ((unknowns[parts[0]] == UNKNOWN_NONE && unknowns[parts[1]] == UNKNOWN_NONE) ||
		auditor_is_blamed(auditor, parts[0]) || auditor_is_blamed(auditor, parts[1]))
		return false;
	auditor->system.work += wide ? 1 : (uint64_t) (counts.upper - counts.lower + 1);
	/* What no count and no change make is wrong, or one of these is. */
	if (!percent_fit(identity->kind, &counts, &changes, printed))
	{
		auditor_blame(auditor, parts[0], number);
		auditor_blame(auditor, parts[1], number);
		return false;
	}
	closer = narrow(auditor, parts[0], counts, number);
	closer = narrow(auditor, parts[1], changes, number) || closer;
	if (!bounds_single(counts) && !bounds_single(changes))
	{
		make_loose(auditor, parts[0]);
		make_loose(auditor, parts[1]);
	}
	return closer;
}

bool
auditor_take_percents(Auditor *auditor)
{
	const Identities *identities = auditor->identities;
	bool closer = false;

	memset(auditor->loose, 0, auditor->n_origins * sizeof(bool));
	for (size_t i = 0; i < identities->n; i++)
	{
		if (i % POLL_IDENTITIES == 0)
			source_poll(auditor->audit->source);
		if (auditor_is_percent(&identities->list[i]))
			closer = take_percent(auditor, (uint32_t) i) || closer;
	}
	return closer;
}
