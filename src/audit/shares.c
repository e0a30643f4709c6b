/*-------------------------------------------------------------------------
 *
 * shares.c
 *	  Shares in per cent of counts that are printed, and what they say of these.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/shares.h"

#include "audit/changes.h"

#define POLL_FACTS 1024

/* So many shares can be seen to be right, at least. */
#define RIGHT_LEAST 2

/* Each look narrows, but less and less: the bounds are good enough after so many. */
#define LOOKS_MOST 64

/* A share, and the counts that it is of. */
typedef struct Share
{
	uint32_t part; /* facts */
	uint32_t whole;
	PrintedNumber printed;
} Share;

/* What speaks for and against a relation. */
typedef struct Evidence
{
	uint32_t n_right;
	uint32_t n_wrong;
} Evidence;

/* 100 per cent, in units of so many decimals. */
static Wide
all_units(int decimals)
{
	return wide_units(100, decimals);
}

/* Raises the lower end, or takes the upper one down; has that changed it? */
static bool
raise(Bounds *bounds, Wide lower)
{
	if (lower <= bounds->lower)
		return false;
	bounds->lower = narrowed(lower);
	return true;
}

static bool
lower(Bounds *bounds, Wide upper)
{
	if (upper >= bounds->upper)
		return false;
	bounds->upper = narrowed(upper);
	return true;
}

/* Twice the share of all is between two odd numbers of units, each times the whole. */
bool
share_fit(Bounds *part, Bounds *whole, PrintedNumber printed)
{
	Wide all = 2 * all_units(printed.decimals);
	Wide least = 2 * (Wide) printed.units - 1;
	Wide most = 2 * (Wide) printed.units + 1;
	bool closer = true;

	/* There is no share of nobody. */
	(void) raise(part, 0);
	(void) raise(whole, 1);
	for (int i = 0; closer && i < LOOKS_MOST; i++)
	{
		if (part->lower > part->upper || whole->lower > whole->upper)
			return false;
		closer = raise(part, -wide_floor(-least * whole->lower, all));
		closer = lower(part, wide_floor(most * whole->upper, all)) || closer;
		closer = raise(whole, -wide_floor(-all * part->lower, most)) || closer;
		closer = (least > 0 && lower(whole, wide_floor(all * part->upper, least))) || closer;
	}
	return part->lower <= part->upper && whole->lower <= whole->upper;
}

/* Is the measure called a share, or a percentage of something? Changes from last year are none. */
static bool
is_share_name(Slice measure)
{
	return slice_starts_with(measure, "andel") || slice_starts_with(measure, "prosent");
}

/* Is the share of a member the one that the measure names: "andel_kvinner"? */
static bool
is_named(const Cube *cube, uint32_t measure, uint32_t member)
{
	Slice name = names_get(&cube->names, measure)->text;
	Arena arena = {.source = cube->source};
	Slice text = text_snake_case(names_get(&cube->names, member)->text, &arena);
	bool same = text.len > 0 && name.len > text.len && name.ptr[name.len - text.len - 1] == '_' &&
				memcmp(slice_end(name) - text.len, text.ptr, text.len) == 0;

	arena_release(&arena);
	return same;
}

/* The number that the fact prints, if it can be a share. */
static bool
read_share(const Cube *cube, uint32_t fact, Share *share)
{
	uint32_t number = cube->facts[fact].number;

	if (number == PRINTING_NONE)
		return false;
	share->printed = printed_number(&cube->printings[number]);
	return share->printed.units >= 0 && share->printed.units <= all_units(share->printed.decimals);
}

/* The counts of a share, by their keys; false if one is not printed, or beyond all counts. */
static bool
find_counts(const Cube *cube, const uint32_t *part, const uint32_t *whole, Share *share)
{
	const Fact *facts = cube->facts;

	share->part = cube_find(cube, part);
	share->whole = cube_find(cube, whole);
	return share->part != FACT_NONE && share->whole != FACT_NONE && facts[share->part].has_bounds &&
		   facts[share->whole].has_bounds && facts[share->part].bounds.lower >= 0 &&
		   facts[share->whole].bounds.upper <= COUNT_OPEN;
}

/*
 * The share, where the relation is one of this fact: of the member in a count, or of the count in
 * the total over the dimension, and over what is counted under that.
 */
static bool
find_share(const Cube *cube, uint32_t fact, const ShareRelation *relation, Share *share)
{
	uint32_t part[KEY_WORDS];
	uint32_t whole[KEY_WORDS];
	int child = dimension_child(relation->dimension);
	int word;

	if (cube_key(cube, fact)[KEY_MEASURE] != relation->measure || !read_share(cube, fact, share))
		return false;
	memcpy(part, cube_key(cube, fact), sizeof(part));
	part[KEY_MEASURE] = names_find_measure(&cube->names, MEASURE_OF_COUNTS);
	memcpy(whole, part, sizeof(whole));
	word = cube_key_word(cube, part, relation->dimension);
	if (relation->member != NAME_ALL)
	{
		if (word >= 0)
			return false;
		part[relation->dimension] = relation->member;
		return find_counts(cube, part, whole, share);
	}
	if (word < 0)
		return false;
	cube_key_drop(whole, word);
	if (child != DIM_NONE && (word = cube_key_word(cube, whole, child)) >= 0)
		cube_key_drop(whole, word);
	return find_counts(cube, part, whole, share);
}

/* Do the counts make the share, as far as they are told? */
static bool
fits(const Cube *cube, const Share *share)
{
	Bounds part = cube->facts[share->part].bounds;
	Bounds whole = cube->facts[share->whole].bounds;

	return share_fit(&part, &whole, share->printed);
}

/* Is the whole printed as 100 per cent of itself, and the part as less? */
static bool
is_whole_of_all(const Cube *cube, const ShareRelation *relation, const Share *share)
{
	uint32_t key[KEY_WORDS];
	uint32_t fact;
	Share whole;

	if (relation->member != NAME_ALL || share->printed.units == all_units(share->printed.decimals))
		return false;
	memcpy(key, cube_key(cube, share->whole), sizeof(key));
	key[KEY_MEASURE] = relation->measure;
	fact = cube_find(cube, key);
	return fact != FACT_NONE && read_share(cube, fact, &whole) &&
		   whole.printed.units == all_units(whole.printed.decimals);
}

static void
weigh(const Cube *cube, const ShareRelation *relation, const Share *share, Evidence *evidence)
{
	Bounds part = cube->facts[share->part].bounds;
	Bounds whole = cube->facts[share->whole].bounds;

	if (!fits(cube, share))
		evidence->n_wrong++;
	else if (is_whole_of_all(cube, relation, share))
		evidence->n_right += RIGHT_LEAST;
	else /* Nobody, and all, are the same share of much. */
		evidence->n_right += bounds_single(part) && bounds_single(whole) && part.lower > 0 &&
							 part.lower < whole.lower;
}

/* Is there evidence enough? A measure that names the member needs none, unless something speaks against it. */
static bool
is_borne_out(const ShareRelation *relation, const Evidence *evidence)
{
	if (relation->member != NAME_ALL && evidence->n_wrong == 0)
		return true;
	return evidence->n_right >= RIGHT_LEAST && evidence->n_right > evidence->n_wrong;
}

/* Keeps the relation, if there is evidence for it. */
static bool
take_relation(Cube *cube, ShareRelation relation)
{
	Evidence evidence = {0};
	ShareRelation *grown;

	for (uint32_t fact = 0; fact < cube->keys.n; fact++)
	{
		Share share;

		if (fact % POLL_FACTS == 0)
			source_poll(cube->source);
		if (find_share(cube, fact, &relation, &share))
			weigh(cube, &relation, &share, &evidence);
	}
	if (!is_borne_out(&relation, &evidence))
		return true;
	grown = array_grow(cube->source, cube->shares, sizeof(ShareRelation), cube->n_shares,
					   &cube->share_room);
	if (grown == NULL)
		return false;
	cube->shares = grown;
	grown[cube->n_shares++] = relation;
	return true;
}

/* The relations of one measure. */
static bool
settle_measure(Cube *cube, uint32_t measure)
{
	for (int dimension = 0; dimension < cube_n_dimensions(cube); dimension++)
	{
		if (!take_relation(cube, (ShareRelation) {measure, dimension, NAME_ALL}))
			return false;
	}
	for (uint32_t name = 1; name <= cube->names.n; name++)
	{
		int dimension = names_get(&cube->names, name)->dimension;

		if (dimension < N_LISTED && is_named(cube, measure, name) &&
			!take_relation(cube, (ShareRelation) {measure, dimension, name}))
			return false;
	}
	return true;
}

bool
shares_settle(Cube *cube)
{
	cube->n_shares = 0;
	for (uint32_t name = 1; name <= cube->names.n; name++)
	{
		const Member *measure = names_get(&cube->names, name);

		if (measure->dimension == NAMES_OF_MEASURES && is_share_name(measure->text) &&
			!settle_measure(cube, name))
			return false;
	}
	return true;
}

/* The share in units, halves rounded up. */
static Wide
share_of(Wide part, Wide whole, int decimals)
{
	return (2 * all_units(decimals) * part + whole) / (2 * whole);
}

/* Adds the share, and whether it can be right; of open counts that is all that is said. */
static bool
add_share(const Cube *cube, Identities *list, uint32_t fact, const Share *share)
{
	const Fact *part = &cube->facts[share->part];
	const Fact *whole = &cube->facts[share->whole];
	PrintedNumber printed = share->printed;
	Identity identity = {.kind = IDENTITY_SHARE,
						 .parent = fact,
						 .printing = cube->facts[fact].number,
						 .n_parts = 2,
						 .n_suppressed = (part->suppressed && !part->told) +
										 (uint32_t) (whole->suppressed && !whole->told),
						 .first_part = list->n_parts,
						 .printed = {printed.units, printed.units},
						 .decimals = printed.decimals,
						 .has_bounds = whole->bounds.lower > 0 &&
									   whole->bounds.upper < COUNT_OPEN / 2 &&
									   part->bounds.upper < COUNT_OPEN / 2,
						 .verdict = VERDICT_CONSISTENT};

	if (identity.has_bounds)
	{
		identity_judge(&identity,
					   share_of(part->bounds.lower, whole->bounds.upper, printed.decimals),
					   share_of(part->bounds.upper, whole->bounds.lower, printed.decimals));
		if (identity.verdict == VERDICT_MISMATCH && fits(cube, share))
			identity.verdict = VERDICT_CONSISTENT;
	}
	if (!fits(cube, share))
	{
		identity.has_bounds = true;
		identity.verdict = VERDICT_MISMATCH;
	}
	return identities_add_part(list, share->part) && identities_add_part(list, share->whole) &&
		   identities_add(list, &identity);
}

bool
shares_take(const Cube *cube, Identities *list, uint32_t fact)
{
	for (uint32_t i = 0; i < cube->n_shares; i++)
	{
		Share share;

		if (find_share(cube, fact, &cube->shares[i], &share) &&
			!add_share(cube, list, fact, &share))
			return false;
	}
	return true;
}
