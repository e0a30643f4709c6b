/*-------------------------------------------------------------------------
 *
 * coverage.c
 *	  Which members of a dimension one report names, and in which combinations
 *	  of other dimensions.
 *
 * Members are counted in places. A place is a dimension and a combination: the
 * set of the other dimensions that are named beside it, or anything. Members that
 * are counted under others, a tiltak under its tiltaksgruppe, a kommune under its
 * fylke, have places of their own in each group, since that is what they add up to;
 * outside of any group they stand beside all of the report.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/coverage.h"

/* The combination that is all of the report. */
#define ANYWHERE UINT32_MAX

enum
{
	PLACE_DIMENSION,
	PLACE_COMBINATION,
	PLACE_GROUP,
	PLACE_WORDS,
	MEMBER = PLACE_WORDS,
	MEMBER_WORDS
};

/* The dimensions that the key names members of. */
static DimensionSet
dimensions_named(const Cube *cube, const uint32_t *key)
{
	DimensionSet named = 0;

	for (int word = 0; word < KEY_MEMBERS; word++)
	{
		if (key[word] != NAME_ALL)
			named |= DIMENSION_BIT(cube_key_dimension(cube, key, word));
	}
	return named;
}

static uint32_t
group_of(const uint32_t *key, int dimension)
{
	int parent = dimension_parent(dimension);

	return parent == DIM_NONE ? NAME_ALL : key[parent];
}

void
coverage_start(Coverage *coverage, const MemorySource *source)
{
	*coverage = (Coverage) {.members = {.source = source, .words = MEMBER_WORDS},
							.places = {.source = source, .words = PLACE_WORDS}};
}

void
coverage_clear(Coverage *coverage)
{
	keys_clear(&coverage->members);
	keys_clear(&coverage->places);
	memset(coverage->last, 0, sizeof(coverage->last));
}

static bool
add(Coverage *coverage, uint32_t dimension, uint32_t combination, uint32_t group, uint32_t member)
{
	const uint32_t key[MEMBER_WORDS] = {dimension, combination, group, member};
	uint32_t n_members = coverage->members.n;
	uint32_t n_places = coverage->places.n;
	uint32_t number = keys_add(&coverage->members, key);
	uint32_t place;
	uint32_t *counts;

	if (number == KEY_NONE)
		return false;
	if (number < n_members)
		return true;
	counts = array_grow(coverage->places.source, coverage->counts, sizeof(uint32_t), n_places,
						&coverage->room);
	if (counts == NULL)
		return false;
	coverage->counts = counts;
	place = keys_add(&coverage->places, key);
	if (place == KEY_NONE)
		return false;
	if (place == n_places)
		counts[place] = 0;
	counts[place]++;
	return true;
}

/* Is it what the fact before named in this word as well? It is the last one then. */
static bool
is_noted(CoverageNote *last, CoverageNote note)
{
	bool same =
		last->named == note.named && last->group == note.group && last->member == note.member;

	*last = note;
	return same;
}

bool
coverage_add(Coverage *coverage, const Cube *cube, const uint32_t key[KEY_WORDS])
{
	DimensionSet named = dimensions_named(cube, key);

	for (int word = 0; word < KEY_MEMBERS; word++)
	{
		uint32_t member = key[word];
		int dimension = member == NAME_ALL ? DIM_NONE : cube_key_dimension(cube, key, word);
		uint32_t group = group_of(key, dimension);
		uint32_t number = (uint32_t) dimension;

		if (member == NAME_ALL ||
			is_noted(&coverage->last[word], (CoverageNote) {named, group, member}))
			continue;
		if (!add(coverage, number, named & ~DIMENSION_BIT(dimension), group, member) ||
			!add(coverage, number, ANYWHERE, group, member) ||
			(group != NAME_ALL && !add(coverage, number, ANYWHERE, NAME_ALL, member)))
			return false;
	}
	return true;
}

static uint32_t
count(const Coverage *coverage, uint32_t dimension, uint32_t combination, uint32_t group)
{
	const uint32_t key[PLACE_WORDS] = {dimension, combination, group};
	uint32_t place = keys_find(&coverage->places, key);

	return place == KEY_NONE ? 0 : coverage->counts[place];
}

/*
 * May a single member be the whole of the group? One tiltak may, as the others have
 * nobody in them; but a region has all its parts, whatever a report names of them, and
 * one that has a single part is called the same: Oslo.
 */
static bool
may_be_single(const Cube *cube, int dimension, uint32_t member, uint32_t group)
{
	return group != NAME_ALL &&
		   (dimension_of(dimension)->role == NULL ||
			text_same(names_get(&cube->names, member)->text, names_get(&cube->names, group)->text));
}

uint32_t
coverage_whole(const Coverage *coverage, const Cube *cube, const uint32_t key[KEY_WORDS],
			   int dimension)
{
	uint32_t group = group_of(key, dimension);
	uint32_t all = count(coverage, (uint32_t) dimension, ANYWHERE, group);
	DimensionSet others = dimensions_named(cube, key) & ~DIMENSION_BIT(dimension);

	if (count(coverage, (uint32_t) dimension, others, group) != all)
		return 0;
	/* A single member need not be the whole; of a group it may be. */
	return all > 1 || may_be_single(cube, dimension, key[dimension], group) ? all : 0;
}

void
coverage_release(Coverage *coverage)
{
	if (coverage->counts != NULL)
		coverage->places.source->put(coverage->places.source->context, coverage->counts);
	keys_release(&coverage->members);
	keys_release(&coverage->places);
	coverage_start(coverage, coverage->places.source);
}
