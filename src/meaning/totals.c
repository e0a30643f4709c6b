/*-------------------------------------------------------------------------
 *
 * totals.c
 *	  What the "I alt" rows and columns of a table add up, and the group that
 *	  each measure is counted under.
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/sums.h"

#include "text/ascii.h"
#include "words/coded.h"

/* Is the term what the stratum fixes in one of its dimensions? */
static bool
is_fixed(const Resolver *resolver, const Term *term)
{
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		const Member *fixed = resolver->fixed[dimension];

		if (fixed == NULL)
			continue;
		if (term->names[dimension] == fixed || text_same(term->text, fixed->text))
			return true;
		if (term->kind == TERM_UNKNOWN && vocabulary_guess(term->text, dimension) == fixed)
			return true;
	}
	return false;
}

/* NAV lowers the first letter after "I alt"; a name of its own begins with a capital. */
static Slice
capitalized(Resolver *resolver, Slice text)
{
	Slice copy = arena_copy(resolver->arena, text);
	char *p = (char *) copy.ptr;

	if (copy.len == 0)
		return copy;
	if (is_ascii_small(p[0]))
		p[0] = (char) (p[0] - 'a' + 'A');
	else if (copy.len > 1 && p[0] == '\xC3' && (unsigned char) p[1] >= 0xA0 &&
			 (unsigned char) p[1] != 0xB7 && (unsigned char) p[1] != 0xBF)
		p[1] = (char) (p[1] - 0x20); /* à-þ */
	return copy;
}

/* The dimension that a term of a scope adds up, DIM_NONE if nothing tells. */
static int
scope_dimension(const AxisWork *axis, const Term *term)
{
	int parent = dimension_parent(axis->axis.dimension);

	if (parent != DIM_NONE &&
		(term->kind == TERM_UNKNOWN || (term->dimensions & DIMENSION_BIT(parent)) != 0))
		return parent;
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if ((term->dimensions & DIMENSION_BIT(dimension)) != 0 &&
			dimension_child(dimension) != DIM_NONE)
			return dimension;
	}
	return first_dimension(term->dimensions);
}

static const Member *
scope_member(Resolver *resolver, const Term *term, int dimension)
{
	Term capital = *term;

	if (term->kind == TERM_UNKNOWN && vocabulary_guess(term->text, dimension) == NULL &&
		remembered_name(resolver, term->text, dimension) == NULL)
		capital.text = capitalized(resolver, term->text);
	return term_member(resolver, &capital, dimension);
}

/*
 * Among tiltak a total names one group. Known words in a name that is not
 * known as a whole ("I alt nyskaping og egenetablering") are no names by
 * themselves.
 */
static void
merge_group(const Resolver *resolver, const AxisWork *axis, Terms *terms)
{
	const Term *last;
	bool any_unknown = false;

	if (dimension_parent(axis->axis.dimension) == DIM_NONE || terms->n < 2)
		return;
	for (int i = 0; i < terms->n; i++)
	{
		any_unknown |= terms->term[i].kind == TERM_UNKNOWN;
		if (is_fixed(resolver, &terms->term[i]))
			return;
	}
	if (!any_unknown)
		return;
	last = &terms->term[terms->n - 1];
	terms->term[0] =
		(Term) {.kind = TERM_UNKNOWN,
				.text = slice_between(terms->term[0].text.ptr, last->text.ptr + last->text.len)};
	terms->n = 1;
}

/* What the total says that it adds up, as printed. */
static Slice
scope_text(const AxisLabel *work)
{
	FoldedText folded;

	if (!text_fold(work->name, FOLD_BY_SOUND, &folded))
		return (Slice) {NULL, 0};
	return words_of(&folded, work->scope);
}

/* The same terms in the arena; NULL without memory. */
static const Terms *
keep_terms(Arena *arena, const Terms *terms)
{
	size_t size = offsetof(Terms, term) + (size_t) terms->n * sizeof(Term);
	Terms *kept = arena_alloc(arena, size);

	if (kept != NULL)
		memcpy(kept, terms, size);
	return kept;
}

void
scope_terms(Arena *arena, AxisLabel *work, Terms *terms)
{
	if (work->scope_terms != NULL)
		memcpy(terms, work->scope_terms,
			   offsetof(Terms, term) + (size_t) work->scope_terms->n * sizeof(Term));
	else if (work->known == 0)
	{
		terms_parse(scope_text(work), terms);
		work->scope_terms = keep_terms(arena, terms);
	}
	else /* of one member, as most */
	{
		terms->n = 1;
		terms->too_long = false;
		terms->term[0] =
			(Term) {.kind = TERM_MEMBER, .dimensions = work->known, .text = scope_text(work)};
		memcpy(terms->term[0].names, work->label->names, sizeof(terms->term[0].names));
	}
}

/* Tells of a total of an unlisted name, or of a listed name in another spelling. */
static void
tell_spelling(Resolver *resolver, const AxisLabel *work, const Term *term, const Member *name)
{
	if (term->kind != TERM_UNKNOWN || name == NULL)
		return;
	if (name->number == NAME_UNLISTED)
		label_tell_as(resolver, work,
					  may_be_spoilt(term->text, resolver->arena) ? SEVERITY_WARNING : SEVERITY_INFO,
					  DIAGNOSTIC_UNKNOWN_LABEL, (Slice) {NULL, 0});
	else
		label_tell(resolver, work, DIAGNOSTIC_LABEL_CORRECTED, name->text);
}

/* What one total adds up: all that the stratum allows, or a part of it. */
static void
name_total(Resolver *resolver, const AxisWork *axis, AxisLabel *work, bool first)
{
	Label *label = work->label;
	Terms terms;
	Slice stratum = resolver->printed->heading.stratum;
	const Term *unknown = NULL;
	DimensionSet named = 0;

	scope_terms(resolver->arena, work, &terms);
	memset(label->names, 0,
		   sizeof(label->names)); /* they were the scope's, whatever its dimension */
	if (stratum.len > 0 && text_same(scope_text(work), stratum))
		return;
	merge_group(resolver, axis, &terms);
	for (int i = 0; i < terms.n; i++)
	{
		const Term *term = &terms.term[i];
		int dimension;

		if (term->kind == TERM_MEASURE || is_fixed(resolver, term))
			continue;
		dimension = scope_dimension(axis, term);
		if (dimension == DIM_NONE)
		{
			unknown = term;
			continue;
		}
		/* "I alt menn og kvinner" is neither: what adds up several members has no name. */
		if ((named & DIMENSION_BIT(dimension)) != 0)
		{
			label->names[dimension] = NULL;
			unknown = term;
			continue;
		}
		named |= DIMENSION_BIT(dimension);
		label->aggregation = AGGREGATES_PART;
		label->names[dimension] = scope_member(resolver, term, dimension);
		tell_spelling(resolver, work, term, label->names[dimension]);
		/* "I alt Oslo og Viken" where the table is about Oslo. */
		if (resolver->fixed[dimension] != NULL &&
			resolver->fixed[dimension] != label->names[dimension])
			label_tell(resolver, work, DIAGNOSTIC_PARENT_UNCLEAR, resolver->fixed[dimension]->text);
	}
	if (unknown == NULL && !terms.too_long)
		return;

	/* The first total of a table is its own, whatever it says. */
	if (!first)
	{
		/* "Sum helt ledige og tiltaksdeltakere" is not all "Helt ledige". */
		if (terms.n > 1)
			memset(label->names, 0, sizeof(label->names));
		/* "Innvandrere i alt" below "Befolkningen i alt" is not everybody. */
		if (axis->axis.kind == AXIS_DIMENSION && axis->axis.dimension >= N_LISTED)
			label->names[axis->axis.dimension] =
				unlisted_name(resolver, work->name, axis->axis.dimension);
		label->kind = LABEL_UNKNOWN;
		label->aggregation = AGGREGATES_PART;
	}
	diagnostics_add_line(resolver->diagnostics, DIAGNOSTIC_UNKNOWN_LABEL, work->line,
						 work->printed);
}

const Member *
known_parent(const Resolver *resolver, const AxisLabel *work)
{
	int dimension = (work->col > 0 ? &resolver->columns : &resolver->rows)->axis.dimension;
	Period period = page_period(resolver);
	const Member *name = dimension == DIM_NONE ? NULL : work->label->names[dimension];
	FoldedText folded;
	bool coded = dimension == DIM_KOMMUNE && text_fold(work->name, FOLD_BY_SOUND, &folded) &&
				 is_coded(&folded);
	Spelling spelling;
	int number = -1;

	if (name == NULL && coded)
		name = coded_member(&folded, period, &spelling);
	if (name != NULL && name->number != NAME_UNLISTED)
		number = vocabulary_parent(name->number, period);
	if (number >= 0)
		return vocabulary_name(number);
	return coded ? coded_county(&folded, period) : NULL;
}

/*
 * What the label names for those that are counted under it, on this axis; NULL: nothing. A
 * member does so where it stands before them: a county with numbers over its municipalities.
 */
static const Member *
parent_of_others(const AxisLabel *work, int dimension, int of, bool before)
{
	const Label *label = work->label;

	return label->kind == LABEL_TOTAL ||
				   (before && label->kind == LABEL_MEMBER && label->names[dimension] == NULL)
			   ? label->names[of]
			   : NULL;
}

/* How many members are known to be counted under the total before them, or after them. */
static size_t
count_agreeing(const Resolver *resolver, const AxisWork *axis, int of, bool before)
{
	const Member *parent = NULL;
	size_t n = 0;

	for (size_t step = 0; step < axis->n; step++)
	{
		const AxisLabel *work = &axis->labels[before ? step : axis->n - 1 - step];
		const Member *name = work->label->names[axis->axis.dimension];
		const Member *named = parent_of_others(work, axis->axis.dimension, of, before);

		if (named != NULL)
			parent = named;
		else if (work->label->kind == LABEL_MEMBER && name != NULL && parent != NULL)
			n += known_parent(resolver, work) == parent;
	}
	return n;
}

/*
 * Do the totals of what members are counted under stand before them? Not where members
 * stand before the first one. Else what the vocabulary knows of the members tells, or that the
 * last label is no such total.
 */
static bool
are_totals_first(const Resolver *resolver, const AxisWork *axis, int of)
{
	size_t before;
	size_t behind;
	size_t last = axis->n - 1;

	for (size_t i = 0;; i++)
	{
		const AxisLabel *work;

		if (i == axis->n)
			return false;
		work = &axis->labels[i];
		if (parent_of_others(work, axis->axis.dimension, of, true) != NULL)
			break;
		if (work->label->kind == LABEL_MEMBER)
			return false;
	}
	before = count_agreeing(resolver, axis, of, true);
	behind = count_agreeing(resolver, axis, of, false);
	if (before != behind)
		return before > behind;
	while (last > 0 &&
		   (axis->labels[last].repeated || axis->labels[last].label->kind == LABEL_HEADING))
		last--;
	return parent_of_others(&axis->labels[last], axis->axis.dimension, of, false) == NULL;
}

static bool
has_code(const Member *name)
{
	return name->number == NAME_UNLISTED ||
		   vocabulary_code(name->number, (Period) {0, 0}, CODES_NATIONAL).len > 0;
}

const Member *
known_elsewhere(const Resolver *resolver, const AxisLabel *work, const Member *placed)
{
	const Member *known = known_parent(resolver, work);

	/* What only NAV counts, "Øvrige områder", has no code, and room for anything; "Ukjent" is of any. */
	return placed != NULL && placed != known && !work->is_remainder &&
				   (placed->dimension != DIM_FYLKE || has_code(placed))
			   ? known
			   : NULL;
}

/* Tells of a member whose place says another group or county than the one that it is known to be counted in. */
static void
tell_parent(Resolver *resolver, const AxisLabel *work, const Member *placed)
{
	const Member *known = known_elsewhere(resolver, work, placed);

	if (known != NULL)
		label_tell(resolver, work, DIAGNOSTIC_PARENT_UNCLEAR, known->text);
}

/* What one member is counted under: what its place says, else the vocabulary. */
static void
name_parent(Resolver *resolver, AxisLabel *work, const Member *name, int of, const Member *placed)
{
	const Member *known = known_parent(resolver, work);

	work->label->names[of] = placed != NULL ? placed : known;
	/* A code says for certain what is around it. */
	if (placed == NULL && (name->dimension != DIM_KOMMUNE || known == NULL))
		diagnostics_add_line(resolver->diagnostics, DIAGNOSTIC_NO_SUBTOTAL, work->line,
							 work->printed);
	tell_parent(resolver, work, placed);
}

/* Are members of first .. last known to be of several groups, none of them the one that their place says? */
static bool
are_of_several(const Resolver *resolver, const AxisWork *axis, size_t first, size_t last,
			   const Member *placed)
{
	const Member *seen = NULL;

	for (size_t i = first; i <= last; i++)
	{
		const Member *known = axis->labels[i].label->kind == LABEL_MEMBER
								  ? known_elsewhere(resolver, &axis->labels[i], placed)
								  : NULL;

		if (known != NULL && seen != NULL && known != seen)
			return true;
		seen = known != NULL ? known : seen;
	}
	return false;
}

/* Is no member of first .. last known to be of the group that their place says, which is a listed one? */
static bool
are_all_elsewhere(const Resolver *resolver, const AxisWork *axis, size_t first, size_t last,
				  const Member *placed)
{
	for (size_t i = first; i <= last; i++)
	{
		if (axis->labels[i].label->kind == LABEL_MEMBER &&
			known_parent(resolver, &axis->labels[i]) == placed)
			return false;
	}
	return placed->number != NAME_UNLISTED;
}

/*
 * Has the total of a group been lost after the member, which the vocabulary knows in another one than
 * the next total's? So it is where all rows before that do not add up to it, and those after the member may;
 * where nothing adds up, and those before are of several groups; or where numbers do not add up or cannot be
 * read, and none of those before is known to be of the group.
 */
static bool
lacks_total(Resolver *resolver, const AxisWork *axis, size_t member, size_t total, int of)
{
	size_t start = member;
	const Member *placed;
	SumVerdict all;

	while (start > 0 &&
		   parent_of_others(&axis->labels[start - 1], axis->axis.dimension, of, false) == NULL)
		start--;
	all = sum_of(resolver, axis, total, start, total);
	if (all == SUM_FAILS && member + 1 < total &&
		sum_of(resolver, axis, total, member + 1, total) != SUM_FAILS)
		return true;
	placed = axis->labels[total].label->names[of];
	return (all != SUM_HOLDS && are_of_several(resolver, axis, start, member, placed)) ||
		   ((all == SUM_FAILS || all == SUM_UNREAD) &&
			are_all_elsewhere(resolver, axis, start, member, placed));
}

/* A part of what a row before it prints is counted under what that one is. */
static void
name_parents_of_parts(AxisWork *axis, int of)
{
	const Label *whole = NULL;

	for (size_t i = 0; i < axis->n && axis->kinds[LABEL_PART] > 0; i++)
	{
		Label *label = axis->labels[i].label;

		if (label->kind != LABEL_PART)
			whole = label;
		else if (whole != NULL && whole->kind == LABEL_MEMBER && label->names[of] == NULL)
			label->names[of] = whole->names[of];
	}
}

/*
 * What each member is counted under: the one of the next total after it, or before it, else
 * the one that the vocabulary knows.
 */
static void
name_parents(Resolver *resolver, AxisWork *axis)
{
	int dimension = axis->axis.dimension;
	int of = dimension_parent(dimension);
	const Member *parent = resolver->fixed[of];
	bool is_fixed_parent = parent != NULL;
	bool first = !is_fixed_parent && are_totals_first(resolver, axis, of);
	/* The next one, of rows, while no member before it is known to be of another; else 0. */
	size_t total = 0;

	for (size_t step = 0; step < axis->n; step++)
	{
		size_t i = first ? step : axis->n - 1 - step;
		AxisLabel *work = &axis->labels[i];
		const Member *name = work->label->names[dimension];
		const Member *named = parent_of_others(work, dimension, of, first);

		source_poll(resolver->arena->source);
		if (total > 0 && work->label->kind == LABEL_MEMBER &&
			known_elsewhere(resolver, work, parent) != NULL)
		{
			if (lacks_total(resolver, axis, i, total, of))
			{
				tell_parent(resolver, work, parent);
				parent = NULL;
			}
			total = 0;
		}
		if (named != NULL && !is_fixed_parent)
		{
			parent = named;
			total = !first && axis->is_rows ? i : 0;
		}
		else if (work->label->kind == LABEL_MEMBER && name != NULL &&
				 (work->above == NULL || work->above[of] == NULL))
			name_parent(resolver, work, name, of, parent);
		else if (work->label->kind == LABEL_MEMBER && name != NULL)
			tell_parent(resolver, work, work->above[of]);
	}
	name_parents_of_parts(axis, of);
}

/* Is the label one that nothing knows, of a row or column with numbers, and the sum of all others? */
static bool
is_unnamed_total(Resolver *resolver, const AxisWork *axis, size_t i)
{
	const AxisLabel *work = &axis->labels[i];

	if (work->label->kind != LABEL_UNKNOWN || work->measure != NULL || work->above != NULL ||
		work->label->text.len == 0 ||
		(axis->is_rows && resolver->printed->rows[i].row.kind != GRID_ROW))
		return false;
	return sum_of(resolver, axis, i, 0, axis->n) == SUM_HOLDS;
}

static bool
is_norway(Slice name)
{
	return text_same(name, SLICE_LITERAL("Norge")) || text_same(name, SLICE_LITERAL("Noreg")) ||
		   text_same(name, SLICE_LITERAL("Norway"));
}

void
norway_decide(Resolver *resolver, AxisWork *axis)
{
	AxisLabel *norway = NULL;
	bool other_total = false;
	SumVerdict verdict;

	if (axis->axis.kind != AXIS_DIMENSION || axis->axis.dimension < N_LISTED)
		return;
	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];

		if (work->label->kind != LABEL_TOTAL || work->scope.first >= 0)
			continue;
		if (is_norway(work->name))
			norway = work;
		else
			other_total = true;
	}
	if (norway == NULL)
		return;
	verdict = sum_of(resolver, axis, (size_t) (norway - axis->labels), 0, axis->n);
	if (verdict == SUM_HOLDS || (verdict != SUM_FAILS && !other_total))
		return;
	axis->kinds[LABEL_TOTAL]--;
	axis->kinds[LABEL_UNKNOWN]++;
	norway->label->kind = LABEL_UNKNOWN;
	norway->label->aggregation = AGGREGATES_NOTHING;
}

/* The first or last county, if there is none of that name at the time, and it is the sum of the others: "Agder" of 2012. */
static void
assume_later_county(Resolver *resolver, AxisWork *axis)
{
	size_t ends[2] = {0, axis->n - 1};

	for (int end = 0; end < 2 && axis->n > 2 && resolver->context.has_period; end++)
	{
		AxisLabel *work = &axis->labels[ends[end]];
		const Member *name = work->label->names[DIM_FYLKE];

		if (work->label->kind != LABEL_MEMBER || name == NULL ||
			vocabulary_in_force(name->number, page_period(resolver)) ||
			sum_of(resolver, axis, ends[end], 0, axis->n) != SUM_HOLDS)
			continue;
		work->label->aggregation = AGGREGATES_PART;
		label_tell(resolver, work, DIAGNOSTIC_TOTAL_ASSUMED, (Slice) {NULL, 0});
		return;
	}
}

void
totals_assume(Resolver *resolver, AxisWork *axis)
{
	size_t ends[2] = {0, axis->n - 1};

	if (axis->axis.kind == AXIS_DIMENSION && axis->axis.dimension == DIM_FYLKE)
		assume_later_county(resolver, axis);
	if (axis->axis.kind != AXIS_DIMENSION || axis->kinds[LABEL_UNKNOWN] == 0)
		return;
	for (size_t i = 0; i < axis->n; i++)
	{
		if (axis->labels[i].label->kind == LABEL_TOTAL && axis->labels[i].scope.first < 0)
			return;
	}
	for (int end = 0; end < 2; end++)
	{
		AxisLabel *work = &axis->labels[ends[end]];

		if (!is_unnamed_total(resolver, axis, ends[end]))
			continue;
		work->label->kind = LABEL_TOTAL;
		work->label->aggregation = AGGREGATES_ALL;
		label_tell(resolver, work, DIAGNOSTIC_TOTAL_ASSUMED, (Slice) {NULL, 0});
		return;
	}
}

/* Rows with more indent are not looked at for what they add up. */
#define INDENT_MAX 32

/* Where the rows end that stand below this one with more indent. */
static size_t
end_of_indented(const AxisWork *axis, size_t row)
{
	int indent = label_indent(axis->labels[row].printed);
	size_t end = row + 1;

	while (end < axis->n && label_indent(axis->labels[end].printed) > indent)
		end++;
	return indent > INDENT_MAX ? row + 1 : end;
}

/* The one total of the axis that is of all of it; axis->n if there is none, or another one. */
static size_t
only_total(const AxisWork *axis)
{
	size_t total = axis->n;

	for (size_t i = 0; i < axis->n; i++)
	{
		if (axis->labels[i].above != NULL)
			return axis->n;
		if (axis->labels[i].label->kind != LABEL_TOTAL || axis->labels[i].repeated)
			continue;
		if (total < axis->n || axis->labels[i].scope.first >= 0)
			return axis->n;
		total = i;
	}
	return total;
}

/* Most labels of an axis that are looked at for groups without indent, and lines across them. */
#define GROUPED_MAX 500
#define ACROSS_MAX	8

/* What stands for a label in one line across, beside numbers of its own. */
#define NOT_EXACT INT64_MIN		  /* none that can be added up */
#define STARRED	  (INT64_MIN + 1) /* a suppressed count */
#define HIDDEN	  (INT64_MIN + 2) /* a count of any size that is not shown */

/* What a suppressed count in a group comes to at most, so that a few of them explain no large remainder. */
#define STAR_MAX 10

static int64_t
number_in(const GridCell *cell)
{
	if (cell->status == CELL_SUPPRESSED)
		return number_is_colon(cell->raw) ? HIDDEN : STARRED;
	if (cell->status == CELL_BLANK || number_is_dash(cell->raw))
		return 0;
	return cell->status == CELL_EXACT ? cell->number.units : NOT_EXACT;
}

/*
 * Sets the numbers of all labels of the axis in one line across, a column for rows or the other
 * way round. How many are exact? *n gets how many there could be, rows of text aside.
 */
static size_t
set_numbers(const Resolver *resolver, const AxisWork *axis, size_t across, int64_t *numbers,
			size_t *n)
{
	const PrintedTable *printed = resolver->printed;
	size_t first = axis->is_rows ? 0 : across;
	size_t end = axis->is_rows ? axis->n : across + 1;
	size_t n_exact = 0;

	*n = 0;
	for (size_t i = 0; i < axis->n; i++)
		numbers[i] = NOT_EXACT;
	for (size_t row = first; row < end; row++)
	{
		GridCells from = grid_cells(&printed->rows[row].row);

		if (printed->rows[row].row.kind != GRID_ROW)
			continue;
		*n += axis->is_rows ? 1 : axis->n;
		for (int place = 0; from.more && place < printed->n_cells; place++)
		{
			int column = sum_column(printed, place);
			GridCell cell;

			source_poll(resolver->arena->source);
			(void) grid_make_cells(&printed->rows[row].row, &from, &cell, 1);
			if (column < 0 || (axis->is_rows && (size_t) column < across))
				continue;
			numbers[axis->is_rows ? row : (size_t) column] = number_in(&cell);
			n_exact += cell.status == CELL_EXACT;
			if (axis->is_rows)
				break;
		}
	}
	return n_exact;
}

/* The numbers of the axis's labels in the line across that has most of them; NULL without memory. */
static const int64_t *
numbers_of(Resolver *resolver, const AxisWork *axis)
{
	int64_t *numbers = arena_array(resolver->arena, axis->n, sizeof(*numbers));
	size_t n_across = axis->is_rows ? resolver->columns.n : resolver->rows.n;
	size_t best = 0;
	size_t most = 0;
	size_t n;

	for (size_t across = 0; numbers != NULL && across < n_across && across < ACROSS_MAX; across++)
	{
		size_t n_exact = set_numbers(resolver, axis, across, numbers, &n);

		if (n > 0 && n_exact == n)
			return numbers;
		if (n_exact > most)
			best = across;
		most = n_exact > most ? n_exact : most;
	}
	if (numbers != NULL)
		(void) set_numbers(resolver, axis, best, numbers, &n);
	return numbers;
}

/* The label adds up those of first .. end - 1: it is a subtotal, and their group if no nearer label is. */
static void
take_group(Resolver *resolver, AxisWork *axis, size_t group, size_t first, size_t end)
{
	AxisLabel *work = &axis->labels[group];

	for (size_t i = first; i < end; i++)
	{
		Label *part = axis->labels[i].label;

		if (part->group == NULL)
			part->group = work->label;
	}
	work->adds_others = true;
	work->label->aggregation = AGGREGATES_PART;
	label_tell(resolver, work, DIAGNOSTIC_TOTAL_ASSUMED, (Slice) {NULL, 0});
}

/* Groups of an axis: each has its parts behind it, or before it. */
typedef struct Grouping
{
	AxisWork *axis;
	const int64_t *numbers;
	size_t total;
	bool parts_first;
} Grouping;

/* The place of the label that many steps away from the group, towards its parts; axis->n if there is none. */
static size_t
place_of_part(const Grouping *grouping, size_t group, size_t steps)
{
	size_t n = grouping->axis->n;

	if (grouping->parts_first)
		return steps > group ? n : group - steps;
	return steps >= n - group ? n : group + steps;
}

/* The label that is looked at in that turn: no group comes before those among its parts. */
static size_t
group_at(const Grouping *grouping, size_t turn)
{
	return grouping->parts_first ? turn : grouping->axis->n - 1 - turn;
}

/* The labels that a group adds up: first .. end - 1. */
typedef struct Parts
{
	size_t first;
	size_t end;
	int64_t unseen; /* what those without a number may come to */
} Parts;

/*
 * Do labels beside the group come to its number? Where some have no number, the parts are all
 * that there is room for, and these may come to what is left.
 */
static bool
find_parts(const Grouping *grouping, size_t group, Parts *parts)
{
	const AxisWork *axis = grouping->axis;
	int64_t left = grouping->numbers[group];
	size_t steps = 1;

	for (*parts = (Parts) {0}; left > 0 || steps == 2 || parts->unseen > 0; steps++)
	{
		size_t part = place_of_part(grouping, group, steps);
		int64_t number;
		bool is_unseen;

		if (part == axis->n)
			break;
		number = grouping->numbers[part];
		is_unseen = number == STARRED || number == HIDDEN;
		if (!is_unseen && (number < 0 || number > left))
			break;
		if (axis->labels[part].adds_others)
			continue; /* its own parts come behind it */
		parts->unseen += number == STARRED ? STAR_MAX : number == HIDDEN ? INT32_MAX : 0;
		left -= is_unseen ? 0 : number;
	}
	parts->first = grouping->parts_first ? group - (steps - 1) : group + 1;
	parts->end = grouping->parts_first ? group : group + steps;
	return steps > 2 && left >= 0 && left <= parts->unseen;
}

/* Does the group come to its parts wherever numbers tell? They must tell it somewhere, or the total of all has to. */
static bool
adds_parts(Resolver *resolver, const Grouping *grouping, size_t group)
{
	Parts parts;
	SumVerdict verdict;

	if (grouping->axis->labels[group].label->kind == LABEL_TOTAL || grouping->numbers[group] <= 0 ||
		!find_parts(grouping, group, &parts))
		return false;
	verdict = sum_of(resolver, grouping->axis, group, parts.first, parts.end);
	return verdict == SUM_HOLDS || (verdict == SUM_OPEN && parts.unseen > 0);
}

/* Are the labels without those that add up others the total? A group stands for its parts, as some may have no number. */
static bool
come_to_total(Resolver *resolver, const Grouping *grouping)
{
	AxisWork *axis = grouping->axis;
	bool *adds_others = arena_array(resolver->arena, axis->n, sizeof(bool));
	SumVerdict verdict;

	if (adds_others == NULL)
		return false;
	for (size_t i = 0; i < axis->n; i++)
		adds_others[i] = axis->labels[i].adds_others;
	for (size_t i = 0; i < axis->n; i++)
	{
		size_t group = group_at(grouping, i);
		Parts parts;

		if (!adds_others[group] || !find_parts(grouping, group, &parts))
			continue;
		for (size_t part = parts.first; part < parts.end; part++)
			axis->labels[part].adds_others = true;
		axis->labels[group].adds_others = false;
	}
	verdict = sum_of(resolver, axis, grouping->total, 0, axis->n);
	for (size_t i = 0; i < axis->n; i++)
		axis->labels[i].adds_others = adds_others[i];
	return verdict == SUM_HOLDS;
}

/*
 * Finds the labels that add up others, those with the nearest parts first. Do all the rest come to the total then?
 * Else none does.
 */
static bool
find_groups(Resolver *resolver, const Grouping *grouping)
{
	AxisWork *axis = grouping->axis;

	for (size_t i = 0; i < axis->n; i++)
	{
		size_t group = group_at(grouping, i);

		source_poll(resolver->arena->source);
		axis->labels[group].adds_others = adds_parts(resolver, grouping, group);
	}
	if (come_to_total(resolver, grouping))
		return true;
	for (size_t i = 0; i < axis->n; i++)
		axis->labels[i].adds_others = false;
	return false;
}

/* Does a label stand twice on the axis, whose numbers are then there twice, too? Rows printed again are not meant. */
static bool
says_any_twice(const AxisWork *axis)
{
	for (size_t i = 0; i < axis->n; i++)
	{
		for (size_t before = 0; before < i && !axis->labels[i].repeated; before++)
		{
			if (!axis->labels[before].repeated &&
				slice_equal(axis->labels[i].label->text, axis->labels[before].label->text))
				return true;
		}
	}
	return false;
}

void
groups_assume(Resolver *resolver, AxisWork *axis)
{
	Grouping grouping = {.axis = axis, .total = only_total(axis)};

	if (axis->axis.kind != AXIS_DIMENSION || grouping.total == axis->n || axis->n > GROUPED_MAX ||
		axis->n < 5 || sum_of(resolver, axis, grouping.total, 0, axis->n) != SUM_FAILS ||
		says_any_twice(axis))
		return;
	grouping.numbers = numbers_of(resolver, axis);
	if (grouping.numbers == NULL)
		return;
	grouping.parts_first = !find_groups(resolver, &grouping);
	if (grouping.parts_first && !find_groups(resolver, &grouping))
		return;
	for (size_t i = 0; i < axis->n; i++)
	{
		size_t group = group_at(&grouping, i);
		Parts parts;

		if (axis->labels[group].adds_others && find_parts(&grouping, group, &parts))
			take_group(resolver, axis, group, parts.first, parts.end);
	}
}

/* What those below the row with more indent come to; fails where it is no such row, or there are not so many. */
static SumVerdict
sum_of_indented(Resolver *resolver, size_t row, size_t least, size_t *end)
{
	const AxisWork *axis = &resolver->rows;
	const Label *label = axis->labels[row].label;

	source_poll(resolver->arena->source);
	if ((label->kind != LABEL_MEMBER && label->kind != LABEL_UNKNOWN) ||
		label->aggregation == AGGREGATES_PART || resolver->printed->rows[row].row.kind != GRID_ROW)
		return SUM_FAILS;
	*end = end_of_indented(axis, row);
	return *end < row + 1 + least ? SUM_FAILS : sum_of(resolver, axis, row, row + 1, *end);
}

/* Can what is left of the axis be its total, where it has one? */
static bool
may_be_total(Resolver *resolver, const AxisWork *axis)
{
	size_t total = only_total(axis);

	return total == axis->n || sum_of(resolver, axis, total, 0, axis->n) != SUM_FAILS;
}

/*
 * Notes where rows end that are the sum of those below them with more indent, so many of them; or may be
 * it, as far as stars leave that open, but for names that are known: no county is a part of another one.
 * Is there any?
 */
static bool
note_indented(Resolver *resolver, size_t least, bool takes_open, size_t *ends)
{
	AxisWork *axis = &resolver->rows;
	bool any = false;

	for (size_t i = axis->n; i-- > 0;)
	{
		AxisLabel *work = &axis->labels[i];
		SumVerdict verdict;
		size_t end;

		any |= work->adds_others;
		if (work->adds_others)
			continue;
		verdict = sum_of_indented(resolver, i, least, &end);
		if (verdict != SUM_HOLDS && (verdict == SUM_FAILS || !takes_open || work->known != 0))
			continue;
		ends[i] = end;
		any = work->adds_others = true;
	}
	return any;
}

static void
forget_indented(AxisWork *axis, size_t *ends)
{
	for (size_t i = 0; i < axis->n; i++)
	{
		if (ends[i] > 0)
			axis->labels[i].adds_others = false;
		ends[i] = 0;
	}
}

void
subtotals_assume(Resolver *resolver)
{
	AxisWork *axis = &resolver->rows;
	size_t *ends = arena_array(resolver->arena, axis->n, sizeof(size_t));

	if (ends == NULL || resolver->printed->label_columns > 1)
		return;
	memset(ends, 0, axis->n * sizeof(size_t));
	/* Of one row only where others are of more. */
	if (note_indented(resolver, 2, true, ends))
		(void) note_indented(resolver, 1, true, ends);
	if (!may_be_total(resolver, axis))
	{
		forget_indented(axis, ends);
		(void) note_indented(resolver, 2, false, ends);
	}
	/* From below: a row is of the nearest group. */
	for (size_t i = axis->n; i-- > 0;)
	{
		if (ends[i] > 0)
			take_group(resolver, axis, i, i + 1, ends[i]);
	}
}

/* Measures, by their own names, for labels that nothing knows; or none. */
static void
set_strangers(Resolver *resolver, AxisWork *axis, bool are_measures)
{
	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];

		if (work->label->kind == LABEL_UNKNOWN && work->label->text.len > 0)
			work->measure = are_measures ? measure_by_own_name(work->name, resolver->arena) : NULL;
	}
}

void
strangers_decide(Resolver *resolver, AxisWork *axis)
{
	size_t total = only_total(axis);

	if (axis->axis.kind != AXIS_DIMENSION || axis->axis.dimension >= N_LISTED || total == axis->n ||
		axis->kinds[LABEL_UNKNOWN] == 0 || axis->kinds[LABEL_MEMBER] < 2)
		return;
	for (size_t i = 0; i < axis->n; i++)
	{
		if (axis->labels[i].label->kind == LABEL_UNKNOWN && axis->labels[i].measure != NULL)
			return;
	}
	if (sum_of(resolver, axis, total, 0, axis->n) != SUM_FAILS)
		return;
	set_strangers(resolver, axis, true);
	if (sum_of(resolver, axis, total, 0, axis->n) != SUM_HOLDS)
	{
		set_strangers(resolver, axis, false);
		return;
	}
	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];

		if (work->label->kind != LABEL_UNKNOWN || work->measure == NULL)
			continue;
		work->label->kind = LABEL_MEASURE;
		work->label->measure = work->measure->id;
		work->label->measure_kind = work->measure->kind;
		work->measure_assumed = true;
	}
}

/* The ages of the labels of an axis. */
typedef struct AxisAges
{
	const AxisWork *axis;
	AgeBand *bands;
	bool *is_band; /* by label: it names ages, and nothing else */
} AxisAges;

/* False without memory. */
static bool
ages_read(const Resolver *resolver, const AxisWork *axis, AxisAges *ages)
{
	*ages = (AxisAges) {.axis = axis,
						.bands = arena_array(resolver->arena, axis->n, sizeof(AgeBand)),
						.is_band = arena_array(resolver->arena, axis->n, sizeof(bool))};
	if (ages->bands == NULL || ages->is_band == NULL)
		return false;
	for (size_t i = 0; i < axis->n; i++)
	{
		const AxisLabel *work = &axis->labels[i];

		source_poll(resolver->arena->source);
		ages->is_band[i] = work->label->kind == LABEL_MEMBER && work->above == NULL &&
						   work->measure == NULL && !work->repeated &&
						   label_ages(work, &ages->bands[i]);
	}
	return true;
}

/* Is the band within the wide one, and not the same? */
static bool
is_within_ages(const AgeBand *band, const AgeBand *wide)
{
	return band->from >= wide->from && band->to <= wide->to &&
		   (band->from > wide->from || band->to < wide->to);
}

/* The same where the wide one has all ages of the axis: an end that is open may be anywhere, "18-67 år" has "under 30 år" in it. */
static bool
may_be_within_ages(const AgeBand *band, const AgeBand *wide)
{
	return band->from <= wide->to && band->to > wide->from &&
		   (band->from == NO_AGE || band->from >= wide->from) &&
		   (band->to == AGE_MAX || band->to <= wide->to) &&
		   (band->from != wide->from || band->to != wide->to);
}

/* Has the label all ages of the others in it, where nothing else is their total? */
static bool
has_all_ages(const AxisAges *ages, size_t label)
{
	for (size_t i = 0; i < ages->axis->n; i++)
	{
		if (i != label &&
			!(ages->is_band[i] && may_be_within_ages(&ages->bands[i], &ages->bands[label])))
			return false;
	}
	return true;
}

/* The age that a band among the parts ends with which begins at the age; the same age if there is none. */
static int
next_age(const AxisAges *ages, const Parts *parts, int age)
{
	for (size_t i = parts->first; i < parts->end; i++)
	{
		const AgeBand *band = &ages->bands[i];

		/* "under 30 år", "30 år og over" */
		if ((band->from == age || band->from == age + 1) && band->to > age)
			return band->to;
	}
	return age;
}

/* Do the parts follow upon each other from the first age of the wide band to its last? */
static bool
fill(const AxisAges *ages, const Parts *parts, const AgeBand *wide)
{
	int before = wide->from - 1;
	int age = next_age(ages, parts, before);

	if (age == before)
		age = next_age(ages, parts, before = NO_AGE - 1);
	while (age > before && age < wide->to)
	{
		before = age;
		age = next_age(ages, parts, age);
	}
	return age == wide->to || age == AGE_MAX;
}

/* The labels, side by side, whose ages the label has in it; none if there are not two. */
static Parts
find_ages(const AxisAges *ages, size_t label)
{
	bool has_all = has_all_ages(ages, label);
	Parts parts = {0};
	size_t n = 0;

	for (size_t i = 0; ages->is_band[label] && i < ages->axis->n; i++)
	{
		if (i == label || !ages->is_band[i] ||
			!(has_all || is_within_ages(&ages->bands[i], &ages->bands[label])))
			continue;
		if (n++ == 0)
			parts.first = i;
		parts.end = i + 1;
	}
	return n > 1 && n == parts.end - parts.first ? parts : (Parts) {0};
}

/* Do the parts add up to the label, as ages and as numbers? */
static bool
adds_ages(Resolver *resolver, const AxisAges *ages, size_t label, const Parts *parts)
{
	SumVerdict verdict = sum_of(resolver, ages->axis, label, parts->first, parts->end);

	return fill(ages, parts, &ages->bands[label])
			   ? verdict != SUM_FAILS
			   : verdict == SUM_HOLDS && has_all_ages(ages, label);
}

/* Notes which labels add up others by their ages, those with few in them first: these may be within others. */
static void
note_ages(Resolver *resolver, const AxisAges *ages, const Parts *parts)
{
	const AxisWork *axis = ages->axis;

	for (size_t n = 2; n < axis->n; n++)
	{
		source_poll(resolver->arena->source);
		for (size_t i = 0; i < axis->n; i++)
		{
			if (parts[i].end - parts[i].first == n)
				axis->labels[i].adds_others = adds_ages(resolver, ages, i, &parts[i]);
		}
	}
}

void
bands_assume(Resolver *resolver, AxisWork *axis)
{
	AxisAges ages;
	Parts *parts;
	bool keeps;

	if (axis->axis.kind != AXIS_DIMENSION || axis->axis.dimension != DIM_ALDER || axis->n < 3 ||
		axis->n > GROUPED_MAX || !ages_read(resolver, axis, &ages) ||
		(parts = arena_array(resolver->arena, axis->n, sizeof(Parts))) == NULL)
		return;
	for (size_t i = 0; i < axis->n; i++)
		parts[i] = find_ages(&ages, i);
	keeps = !may_be_total(resolver, axis);
	note_ages(resolver, &ages, parts);
	keeps = keeps || may_be_total(resolver, axis);
	for (size_t n = 2; n < axis->n; n++)
	{
		for (size_t i = 0; i < axis->n; i++)
		{
			if (parts[i].end - parts[i].first != n || !axis->labels[i].adds_others)
				continue;
			axis->labels[i].adds_others = false;
			if (keeps)
				take_group(resolver, axis, i, parts[i].first, parts[i].end);
		}
	}
}

void
totals_name(Resolver *resolver, AxisWork *axis)
{
	for (size_t i = 0; i < axis->n; i++)
	{
		AxisLabel *work = &axis->labels[i];

		source_poll(resolver->arena->source);
		if (work->label->kind != LABEL_TOTAL)
			continue;
		if (work->scope.first >= 0)
			name_total(resolver, axis, work, i == 0);
		name_above(work);
	}
	if (dimension_parent(axis->axis.dimension) != DIM_NONE)
		name_parents(resolver, axis);
}
