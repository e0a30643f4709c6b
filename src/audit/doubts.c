/*-------------------------------------------------------------------------
 *
 * doubts.c
 *	  What is not to be trusted, as some identity mismatches.
 *
 * Somewhere in an identity that mismatches there is a number that is wrong, or a fact that
 * is not what its sign says. Which one it is nobody can tell. So all that hangs together
 * with a fact in it that is not told is in doubt; and so is what hangs on a number in it,
 * by another identity.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/auditor.h"

void
auditor_blame(Auditor *auditor, uint32_t fact, uint32_t identity)
{
	uint32_t unknown = auditor->audit->unknowns[fact];
	uint32_t *culprit;

	if (unknown == UNKNOWN_NONE)
		return;
	culprit = &auditor->culprits[auditor->origins[unknown]];
	if (*culprit == REASON_NONE)
		*culprit = identity;
}

bool
auditor_is_blamed(const Auditor *auditor, uint32_t fact)
{
	uint32_t unknown = auditor->audit->unknowns[fact];

	return unknown != UNKNOWN_NONE && auditor->culprits[auditor->origins[unknown]] != REASON_NONE;
}

static void
doubt(Auditor *auditor, uint32_t fact, uint32_t identity)
{
	auditor_blame(auditor, fact, identity);
	if (auditor->doubted[fact] == REASON_NONE)
		auditor->doubted[fact] = identity;
}

/* The facts of an identity that mismatches. */
static void
doubt_identity(Auditor *auditor, uint32_t number)
{
	const Identity *identity = &auditor->identities->list[number];
	const uint32_t *parts = identity_parts(auditor->identities, identity);

	doubt(auditor, identity->parent, number);
	for (uint32_t i = 0; identity->kind != IDENTITY_REPEAT && i < identity->n_parts; i++)
		doubt(auditor, parts[i], number);
}

/* If a fact that is told in the identity is in doubt, so is all else in it. */
static void
pass_on(Auditor *auditor, const Identity *identity)
{
	const uint32_t *parts = identity_parts(auditor->identities, identity);
	const uint32_t *unknowns = auditor->audit->unknowns;
	uint32_t culprit = REASON_NONE;

	if (unknowns[identity->parent] == UNKNOWN_NONE)
		culprit = auditor->doubted[identity->parent];
	for (uint32_t i = 0; culprit == REASON_NONE && i < identity->n_parts; i++)
	{
		if (unknowns[parts[i]] == UNKNOWN_NONE)
			culprit = auditor->doubted[parts[i]];
	}
	if (culprit == REASON_NONE)
		return;
	auditor_blame(auditor, identity->parent, culprit);
	for (uint32_t i = 0; i < identity->n_parts; i++)
		auditor_blame(auditor, parts[i], culprit);
}

void
auditor_doubt(Auditor *auditor)
{
	const Identities *identities = auditor->identities;
	bool any = false;

	for (size_t i = 0; i < identities->n; i++)
	{
		const Identity *identity = &identities->list[i];

		if (i % POLL_IDENTITIES == 0)
			source_poll(auditor->audit->source);
		if (!identity->has_bounds || identity->verdict != VERDICT_MISMATCH)
			continue;
		doubt_identity(auditor, (uint32_t) i);
		any = true;
	}
	for (size_t i = 0; any && i < identities->n; i++)
	{
		const Identity *identity = &identities->list[i];

		if (i % POLL_IDENTITIES == 0)
			source_poll(auditor->audit->source);
		if (auditor_is_equation(auditor, identity) || auditor_is_percent(identity))
			pass_on(auditor, identity);
	}
}
