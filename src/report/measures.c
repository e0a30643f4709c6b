/*-------------------------------------------------------------------------
 *
 * measures.c
 *	  Headings that name a measure: what is counted or computed.
 *
 *-------------------------------------------------------------------------
 */
#include "report/measures.h"

static Slice
without_prefix(Slice key, const char *prefix)
{
	size_t length = strlen(prefix);

	return slice_starts_with(key, prefix) ? (Slice){key.ptr + length, key.len - length} : key;
}

/* The change from the same month last year: what of it, "antall" or "prosent"; else empty. */
static Slice
change_from_last_year(Slice key)
{
	static const char *const since[] = {
		"fraifjor",			  "sidenifjor",			 "ifjor", "sistear", "fraaretfor",
		"frasammemanedifjor", "frasammemanedaretfor"};

	if (!slice_starts_with(key, "endring"))
		return (Slice){NULL, 0};
	key = without_prefix(key, "endring");
	for (size_t i = 0; i < sizeof(since) / sizeof(since[0]); i++)
	{
		if (slice_starts_with(key, since[i]))
			return without_prefix(without_prefix(key, since[i]), "i");
	}
	return key;
}

static bool
set_measure(Label *label, MeasureKind kind, Slice measure)
{
	label->measure_kind = kind;
	label->measure = measure;
	return true;
}

/* A measure under its heading's own name; of a heading without letters that is the heading itself. */
static bool
is_own_measure(Label *label, Arena *arena)
{
	Slice name = text_snake_case(label->text, arena);

	label->kind = LABEL_MEASURE;
	return set_measure(label, MEASURE_OTHER, name.len > 0 ? name : label->text);
}

bool
measure_read_words(const FoldedText *folded, int first, int last, Label *label)
{
	Slice key = text_words_key(folded, first, last);
	Slice change = change_from_last_year(key);

	if (slice_is(key, "antall"))
		return set_measure(label, MEASURE_COUNT, SLICE_LITERAL("antall"));
	if (slice_is(change, "antall"))
		return set_measure(label, MEASURE_CHANGE, SLICE_LITERAL("endring_antall"));
	if (slice_is(change, "prosent") || slice_is(change, "%"))
		return set_measure(label, MEASURE_OTHER, SLICE_LITERAL("endring_prosent"));
	if (slice_is(key, "%") || slice_is(key, "prosent"))
		return set_measure(label, MEASURE_OTHER, SLICE_LITERAL("prosent"));
	return false;
}

bool
measure_read(const FoldedText *folded, Label *label, Arena *arena)
{
	static const char *const beginnings[] = {
		"antall", "endring", "prosent", "andel", "gjennomsnitt", "differanse", "%", "nettoendring"};
	Slice key = text_key(folded);

	if (folded->n_words > 0 && measure_read_words(folded, 0, folded->n_words - 1, label))
	{
		label->kind = LABEL_MEASURE;
		return true;
	}
	for (size_t i = 0; i < sizeof(beginnings) / sizeof(beginnings[0]); i++)
	{
		if (slice_starts_with(key, beginnings[i]))
			return is_own_measure(label, arena);
	}
	return false;
}

void
measure_by_own_name(Label *label, Arena *arena)
{
	is_own_measure(label, arena);
}

Unit
measure_unit(Slice measure)
{
	for (Slice rest = measure; rest.len > 0; rest = (Slice){rest.ptr + 1, rest.len - 1})
	{
		if (slice_starts_with(rest, "prosent"))
			return UNIT_PERCENT;
	}
	if (slice_is(measure, "antall") || slice_is(measure, "endring_antall") ||
		slice_starts_with(measure, "gjennomsnitt"))
		return UNIT_PERSONS;
	return UNIT_UNKNOWN;
}
