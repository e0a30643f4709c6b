/*-------------------------------------------------------------------------
 *
 * coverage.c
 *	  Which members of a dimension one report names, in which groups, and in which
 *	  combinations of other dimensions.
 *
 * Members are counted in places. A place is a dimension and a combination: the
 * set of the other dimensions that are named beside it, or anything. Members that
 * are counted under others, a tiltak under its tiltaksgruppe, a kommune under its
 * fylke, have places of their own in each group, since that is what they add up to;
 * outside of any group they stand beside all of the report. So have those that a table
 * adds up to another member of their dimension, wherever the like of that is a fact.
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

/* The group that is told of the member; NAME_ALL if none is. */
static uint32_t
told_group(const Coverage *coverage, uint32_t member)
{
	uint32_t number = keys_find(&coverage->grouped, &member);

	return number == KEY_NONE ? NAME_ALL : coverage->groups[number];
}

bool
coverage_add_group(Coverage *coverage, uint32_t member, uint32_t group)
{
	uint32_t n_grouped = coverage->grouped.n;
	uint32_t outer = group;
	uint32_t *groups;

	for (int i = 0; outer != NAME_ALL && outer != member && i < GROUPS_NESTED_MAX; i++)
		outer = told_group(coverage, outer);
	if (outer != NAME_ALL)
		return true;
	groups = array_grow(coverage->grouped.source, coverage->groups, sizeof(uint32_t), n_grouped,
						&coverage->group_room);
	if (groups == NULL)
		return false;
	coverage->groups = groups;
	if (keys_add(&coverage->grouped, &member) == n_grouped)
		groups[n_grouped] = group;
	return n_grouped < KEY_NONE;
}

uint32_t
coverage_group(const Coverage *coverage, const Cube *cube, const uint32_t key[KEY_WORDS], int word)
{
	uint32_t group = coverage->grouped.n == 0 ? NAME_ALL : told_group(coverage, key[word]);
	uint32_t grouped[KEY_WORDS];

	if (group == NAME_ALL)
		return NAME_ALL;
	memcpy(grouped, key, sizeof(grouped));
	for (int i = 0; group != NAME_ALL && i < GROUPS_NESTED_MAX; i++)
	{
		grouped[word] = group;
		if (cube_find(cube, grouped) != FACT_NONE)
			return group;
		group = told_group(coverage, group);
	}
	return NAME_ALL;
}

/* What the member in a word of a key adds up to. */
typedef struct Group
{
	uint32_t name;	 /* NAME_ALL: all of the dimension */
	bool is_counted; /* it is of the same dimension */
} Group;

static Group
group_of(const Coverage *coverage, const Cube *cube, const uint32_t *key, int dimension, int word)
{
	int parent = dimension_parent(dimension);
	uint32_t counted = coverage_group(coverage, cube, key, word);

	if (counted != NAME_ALL)
		return (Group) {counted, true};
	return (Group) {parent == DIM_NONE ? NAME_ALL : key[parent], false};
}

void
coverage_start(Coverage *coverage, const MemorySource *source)
{
	*coverage = (Coverage) {.members = {.source = source, .words = MEMBER_WORDS},
							.places = {.source = source, .words = PLACE_WORDS},
							.grouped = {.source = source, .words = 1}};
}

void
coverage_clear(Coverage *coverage)
{
	keys_clear(&coverage->members);
	keys_clear(&coverage->places);
	keys_clear(&coverage->grouped);
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
		int dimension;
		uint32_t number;
		Group group;

		if (member == NAME_ALL)
			continue;
		dimension = cube_key_dimension(cube, key, word);
		group = group_of(coverage, cube, key, dimension, word);
		number = (uint32_t) dimension;
		if (is_noted(&coverage->last[word], (CoverageNote) {named, group.name, member}))
			continue;
		if (!add(coverage, number, named & ~DIMENSION_BIT(dimension), group.name, member) ||
			!add(coverage, number, ANYWHERE, group.name, member) ||
			(group.name != NAME_ALL && !group.is_counted &&
			 !add(coverage, number, ANYWHERE, NAME_ALL, member)))
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
	int word = cube_key_word(cube, key, dimension);
	Group group = group_of(coverage, cube, key, dimension, word);
	uint32_t all = count(coverage, (uint32_t) dimension, ANYWHERE, group.name);
	DimensionSet others = dimensions_named(cube, key) & ~DIMENSION_BIT(dimension);

	if (count(coverage, (uint32_t) dimension, others, group.name) != all)
		return 0;
	/* A single member need not be the whole; of a group it may be. */
	return all > 1 || (!group.is_counted && may_be_single(cube, dimension, key[word], group.name))
			   ? all
			   : 0;
}

void
coverage_release(Coverage *coverage)
{
	if (coverage->counts != NULL)
		coverage->places.source->put(coverage->places.source->context, coverage->counts);
	keys_release(&coverage->members);
	keys_release(&coverage->places);
	if (coverage->groups != NULL)
		coverage->places.source->put(coverage->places.source->context, coverage->groups);
	keys_release(&coverage->grouped);
	coverage_start(coverage, coverage->places.source);
}
