/*-------------------------------------------------------------------------
 *
 * blocks.c
 *	  Rows that stand in blocks: what heads a block, a total of its own or a row
 *	  without numbers, says what all of its rows are about.  Columns do the same.
 *
 *	  I alt  10			Menn				1101 Eigersund 5
 *	  Oslo    4			Oslo	4			1103 Stavanger 9
 *	  Menn i alt 5		Rogaland	6		Kvinner i alt ...
 *	  Oslo    2			Kvinner
 *
 * A total may stand before its block, or after it.  The table's sums tell; where they
 * do not, its first and last row.
 *
 *-------------------------------------------------------------------------
 */
#include "layout/heading_rows.h"
#include "meaning/strata.h"
#include "meaning/sums.h"

/* What a row that heads others names for them. */
typedef struct BlockHead
{
	size_t row;
	bool has_cells;
	bool is_sure;
	DimensionSet dimensions;
	const Member *names[N_DIMENSIONS];
	const Measure *measure;
	const Member *guessed; /* of these, where the words are only close to it; else NULL */
} BlockHead;

typedef struct Blocks
{
	Resolver *resolver;
	AxisWork *axis;
	BlockHead *heads;
	size_t n;
	bool *repeats; /* by row: its label comes more than once */
	bool behind;   /* blocks stand after what heads them, else before it */
} Blocks;

static bool
is_text(const Resolver *resolver, size_t row)
{
	return resolver->printed->rows[row].row.kind == GRID_TEXT;
}

static bool
has_cells(const Blocks *blocks, size_t row)
{
	const Resolver *resolver = blocks->resolver;
	const GridRow *printed;

	if (!blocks->axis->is_rows)
		return true;
	printed = &resolver->printed->rows[row].row;
	return printed->kind == GRID_ROW &&
		   (printed->first == FIRST_NUMBER || !is_label_alone(printed, resolver->arena->source));
}

/* The dimension of the axis itself, with what is counted under it, and what it is counted under. */
static DimensionSet
of_axis(const AxisWork *axis, bool with_parent)
{
	int dimension = axis->axis.kind == AXIS_DIMENSION ? axis->axis.dimension : DIM_NONE;
	DimensionSet set = 0;

	if (dimension == DIM_NONE)
		return 0;
	set = DIMENSION_BIT(dimension);
	if (dimension_child(dimension) != DIM_NONE)
		set |= DIMENSION_BIT(dimension_child(dimension));
	/* A county heads its municipalities where it has no numbers; else it is one of the rows. */
	if (with_parent && dimension_parent(dimension) != DIM_NONE)
		set |= DIMENSION_BIT(dimension_parent(dimension));
	return set;
}

static void
name_head(Blocks *blocks, BlockHead *head, const Term *term, DimensionSet dimensions)
{
	int dimension = first_dimension(dimensions);

	if (head->names[dimension] != NULL)
		return;
	head->names[dimension] = term_member(blocks->resolver, term, dimension);
	if (term->guessed)
		head->guessed = head->names[dimension];
	head->dimensions |= DIMENSION_BIT(dimension);
}

/* "Menn og kvinner" heads a block of neither: of all, or of the two as one. */
static void
name_several(Blocks *blocks, BlockHead *head, const Terms *terms)
{
	int of[TERMS_MAX] = {DIM_NONE};

	for (int i = 0; i < terms->n; i++)
		of[i] = first_dimension(terms->term[i].dimensions);
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		bool all;
		Slice text;

		if (head->names[dimension] == NULL)
			continue;
		text = several_named(blocks->resolver, terms, of, dimension, &all);
		if (text.len > 0)
			head->names[dimension] = all ? NULL : unlisted_name(blocks->resolver, text, dimension);
	}
}

static bool
has_totals_with_cells(const Blocks *blocks)
{
	for (size_t row = 0; row < blocks->axis->n; row++)
	{
		const AxisLabel *work = &blocks->axis->labels[row];

		if (work->label->kind == LABEL_TOTAL && work->scope.first >= 0 && has_cells(blocks, row))
			return true;
	}
	return false;
}

/* A row that names members of other dimensions than the rows': "Menn", "Menn i alt". */
static bool
names_others(Blocks *blocks, size_t row, BlockHead *head)
{
	Resolver *resolver = blocks->resolver;
	AxisLabel *work = &blocks->axis->labels[row];
	DimensionSet taken = of_axis(blocks->axis, head->has_cells) | fixed_set(resolver) |
						 axis_set(blocks->axis->is_rows ? &resolver->columns : &resolver->rows);
	Terms terms = {.n = 0};

	if (work->above != NULL || work->is_remainder)
		return false;
	/* What members are counted under has one kind of total: with numbers, or without. */
	if (!head->has_cells && work->label->kind == LABEL_TOTAL && has_totals_with_cells(blocks))
		return false;
	if (work->label->kind == LABEL_TOTAL && work->scope.first >= 0)
		scope_terms(resolver->arena, work, &terms);
	else if (work->label->kind == LABEL_MEMBER ||
			 (work->label->kind == LABEL_UNKNOWN && !head->has_cells))
		terms_parse(work->name, &terms);
	for (int i = 0; i < terms.n; i++)
	{
		const Term *term = &terms.term[i];

		if (term->kind != TERM_MEMBER || (term->dimensions & taken) != 0)
			return false;
		name_head(blocks, head, term, term->dimensions);
	}
	name_several(blocks, head, &terms);
	return terms.n > 0;
}

/* Notes which labels come more than once on the axis. */
static bool
find_repeats(Blocks *blocks)
{
	const AxisWork *axis = blocks->axis;
	Arena *arena = blocks->resolver->arena;
	size_t room = 2;
	size_t *first;

	while (room < axis->n * 2)
		room *= 2;
	first = arena_array(arena, room, sizeof(size_t));
	blocks->repeats = arena_array(arena, axis->n, sizeof(bool));
	if (first == NULL || blocks->repeats == NULL)
		return false;
	memset(first, 0, room * sizeof(size_t));
	for (size_t row = 0; row < axis->n; row++)
	{
		Slice text = axis->labels[row].label->text;
		size_t place = (size_t) slice_hash_from(first, text) & (room - 1);

		source_poll(arena->source);
		blocks->repeats[row] = false;
		if (axis->labels[row].repeated || text.len == 0)
			continue;
		while (first[place] != 0 && !slice_equal(axis->labels[first[place] - 1].label->text, text))
			place = (place + 1) & (room - 1);
		if (first[place] == 0)
			first[place] = row + 1;
		else
			blocks->repeats[row] = blocks->repeats[first[place] - 1] = true;
	}
	return true;
}

/* Is the row below, which has cells, one of several of its label? */
static bool
heads_repeated(const Blocks *blocks, size_t row)
{
	size_t next = row + 1;

	return next < blocks->axis->n && has_cells(blocks, next) && blocks->repeats[next];
}

/* Does the row head a block, by its words and place? */
static bool
is_head(Blocks *blocks, size_t row, BlockHead *head)
{
	AxisLabel *work = &blocks->axis->labels[row];
	Term unknown = {.kind = TERM_UNKNOWN, .text = work->name};

	*head = (BlockHead) {.row = row, .has_cells = has_cells(blocks, row)};
	if (!head->has_cells && work->label->kind == LABEL_MEASURE)
	{
		if (row + 1 == blocks->axis->n || blocks->axis->labels[row + 1].measure != NULL)
			return false; /* a row of blanks */

		head->measure = work->measure;
		return true;
	}
	if (names_others(blocks, row, head))
	{
		/* "Prosent av befolkningen 18-67 år": a measure and whom it is of. */
		head->measure = head->has_cells ? NULL : work->measure;
		return true;
	}
	/* "I alt" without numbers heads the block of all. */
	if (!head->has_cells && work->label->kind == LABEL_TOTAL && work->scope.first < 0)
		return heads_repeated(blocks, row);
	/* An unknown row heads a block if the same rows follow as elsewhere. */
	if (head->has_cells || work->label->kind != LABEL_UNKNOWN ||
		blocks->resolver->fixed[DIM_OF_STRATUM] != NULL || is_dimension_label(work->name) ||
		!heads_repeated(blocks, row))
		return false;
	name_head(blocks, head, &unknown, DIMENSION_BIT(DIM_OF_STRATUM));
	return true;
}

static bool
find_heads(Blocks *blocks)
{
	size_t room = 0;

	for (size_t row = 0; row < blocks->axis->n; row++)
	{
		LabelKind kind = blocks->axis->labels[row].label->kind;
		BlockHead head;
		BlockHead *grown;

		source_poll(blocks->resolver->arena->source);
		if (blocks->axis->labels[row].repeated ||
			(kind == LABEL_TOTAL && blocks->axis->labels[row].scope.first < 0 &&
			 has_cells(blocks, row)) ||
			(kind == LABEL_MEMBER && (blocks->axis->labels[row].known &
									  of_axis(blocks->axis, has_cells(blocks, row))) != 0) ||
			kind == LABEL_PERIOD || !is_head(blocks, row, &head))
			continue;
		if (blocks->n == room)
		{
			room = room * 2 + 8;
			grown = arena_array(blocks->resolver->arena, room, sizeof(BlockHead));
			if (grown == NULL)
				return false;
			if (blocks->n > 0)
				memcpy(grown, blocks->heads, sizeof(BlockHead) * blocks->n);
			blocks->heads = grown;
		}
		blocks->heads[blocks->n++] = head;
	}
	return true;
}

/* The rows of the block of that head: those up to the next head, or from the one before. */
static void
block_rows(const Blocks *blocks, size_t head, bool behind, size_t *first, size_t *end)
{
	size_t row = blocks->heads[head].row;

	if (behind)
	{
		*first = row + 1;
		*end = head + 1 == blocks->n ? blocks->axis->n : blocks->heads[head + 1].row;
	}
	else
	{
		*first = head == 0 ? 0 : blocks->heads[head - 1].row + 1;
		*end = row;
	}
}

/* How many of the totals that head blocks add up what is after them, or before them. */
static int
count_sums(Blocks *blocks, bool behind)
{
	int n = 0;

	for (size_t i = 0; i < blocks->n; i++)
	{
		size_t first;
		size_t end;

		block_rows(blocks, i, behind, &first, &end);
		if (blocks->heads[i].has_cells && first < end)
			n += sum_of(blocks->resolver, blocks->axis, blocks->heads[i].row, first, end) ==
				 SUM_HOLDS;
	}
	return n;
}

/* Do the blocks stand after what heads them? False if they stand before it. */
static bool
are_behind(Blocks *blocks)
{
	int behind = count_sums(blocks, true);
	int before = count_sums(blocks, false);
	const BlockHead *first = &blocks->heads[0];
	const BlockHead *last = &blocks->heads[blocks->n - 1];
	size_t end = blocks->axis->n - 1;

	if (!first->has_cells || behind != before)
		return !first->has_cells || behind > before;
	/* The last row may be the total of all. */
	if (end > 0 && blocks->axis->labels[end].label->kind == LABEL_TOTAL && last->row != end)
		end--;
	return last->row != end || first->row == 0;
}

/*
 * Is it sure that the head is about its block? Not where it has numbers of its own, its
 * block's do not add up to them, and no row of the block comes elsewhere, too: it may
 * be one of a list of anything.
 */
static bool
is_confirmed(Blocks *blocks, size_t head)
{
	size_t first;
	size_t end;

	block_rows(blocks, head, blocks->behind, &first, &end);
	if (!blocks->heads[head].has_cells)
		return first < end;
	for (size_t row = first; row < end; row++)
	{
		if (blocks->repeats[row])
			return true;
	}
	return first < end &&
		   sum_of(blocks->resolver, blocks->axis, blocks->heads[head].row, first, end) == SUM_HOLDS;
}

/* Leaves the heads that are sure; one directly over another heads the block of that. */
static void
confirm_heads(Blocks *blocks)
{
	size_t n = 0;
	bool below = false;

	for (size_t i = blocks->n; i-- > 0;)
	{
		bool over = below && blocks->behind && i + 1 < blocks->n &&
					blocks->heads[i + 1].row == blocks->heads[i].row + 1 &&
					(!blocks->heads[i].has_cells ||
					 blocks->heads[i + 1].dimensions != blocks->heads[i].dimensions);

		below = over || is_confirmed(blocks, i);
		blocks->heads[i].is_sure = below;
	}
	for (size_t i = 0; i < blocks->n; i++)
	{
		if (blocks->heads[i].is_sure)
			blocks->heads[n++] = blocks->heads[i];
	}
	blocks->n = n;
}

/* The row is of the period of a head without cells, "Oslo 2018", if it does not say itself when it is of. */
static void
put_into_period(const Label *head, Label *row)
{
	if (!head->has_period || row->has_period)
		return;
	if (row->undated && period_parse_within(row->text, head->period, &row->period) != PERIOD_OK)
		return;
	if (!row->undated)
		row->period = head->period;
	row->has_period = true;
	row->undated = false;
}

/* The row says what its block does, as far as it does not say so itself. */
static void
put_into(Blocks *blocks, const BlockHead *head, AxisLabel *work)
{
	const Member **names = arena_array(blocks->resolver->arena, N_DIMENSIONS, sizeof(*names));

	if (!head->has_cells)
		put_into_period(blocks->axis->labels[head->row].label, work->label);
	if (head->measure != NULL && work->measure == NULL)
	{
		work->measure = head->measure;
		work->label->measure = head->measure->id;
		work->label->measure_kind = head->measure->kind;
	}
	if (names == NULL || head->dimensions == 0)
		return;
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		names[dimension] = work->above != NULL ? work->above[dimension] : NULL;
		if (names[dimension] == NULL && (work->known & DIMENSION_BIT(dimension)) == 0)
			names[dimension] = head->names[dimension];
	}
	work->above = names;
}

/*
 * Does the row, an "I alt" inside the block, add up all blocks? Where the block has its own
 * total, or where it is the last row, and too large for the block alone.
 */
static bool
is_total_of_all(Blocks *blocks, const BlockHead *head, size_t row)
{
	const AxisLabel *work = &blocks->axis->labels[row];

	if (work->label->kind != LABEL_TOTAL || work->scope.first >= 0)
		return false;
	if (head->has_cells)
		return true;
	return row + 1 == blocks->axis->n && row > head->row + 1 &&
		   sum_of(blocks->resolver, blocks->axis, row, head->row + 1, row) == SUM_FAILS &&
		   sum_of(blocks->resolver, blocks->axis, row, 0, row) != SUM_FAILS;
}

/*
 * Puts the rows into their blocks. A head ends the blocks that have rows already, and that
 * of one of its own dimensions: "Rogaland", "Menn", rows, "Kvinner", rows, "Oslo".
 */
static void
fill_blocks(Blocks *blocks)
{
	const BlockHead *open[N_DIMENSIONS];
	int n_open = 0;
	bool filled = false; /* the innermost block has rows */
	size_t n_met = 0;

	for (size_t step = 0; step < blocks->axis->n; step++)
	{
		size_t row = blocks->behind ? step : blocks->axis->n - 1 - step;
		size_t next = blocks->behind ? n_met : blocks->n - 1 - n_met;
		AxisLabel *work = &blocks->axis->labels[row];
		const BlockHead *head = NULL;

		source_poll(blocks->resolver->arena->source);
		if (n_met < blocks->n && blocks->heads[next].row == row)
		{
			head = &blocks->heads[next];
			n_met++;
		}
		if (head != NULL && filled && n_open > 0)
			n_open--;
		filled = head == NULL;
		for (int i = 0; head != NULL && i < n_open; i++)
		{
			if (open[i]->dimensions == head->dimensions)
				n_open = i;
		}
		if (head == NULL && n_open > 0 && is_total_of_all(blocks, open[n_open - 1], row))
			n_open = 0;
		for (int i = 0; i < n_open; i++)
			put_into(blocks, open[i], work);
		if (head != NULL)
		{
			work->known = 0; /* what it names is what its block is about */
			put_into(blocks, head, work);
		}
		if (head != NULL && n_open < N_DIMENSIONS)
			open[n_open++] = head;
	}
}

/* A head has said what it names to its block; it adds that up, or has no cells. */
static void
settle_heads(Blocks *blocks)
{
	for (size_t i = 0; i < blocks->n; i++)
	{
		AxisLabel *work = &blocks->axis->labels[blocks->heads[i].row];

		if ((blocks->heads[i].dimensions & DIMENSION_BIT(DIM_OF_STRATUM)) != 0)
			label_tell(blocks->resolver, work, DIAGNOSTIC_UNEXPLAINED_HEADING, (Slice) {NULL, 0});
		if (blocks->heads[i].guessed != NULL)
			label_tell(blocks->resolver, work, DIAGNOSTIC_LABEL_CORRECTED,
					   blocks->heads[i].guessed->text);
		if (blocks->heads[i].has_cells)
		{
			work->label->aggregation = AGGREGATES_PART;
			work->label->kind = LABEL_TOTAL;
			work->scope = NO_WORDS;
			memset(work->label->names, 0, sizeof(work->label->names));
		}
		else
		{
			if (work->label->kind == LABEL_TOTAL && work->scope.first >= 0)
				label_tell(blocks->resolver, work, DIAGNOSTIC_ORPHAN_LABEL, (Slice) {NULL, 0});
			work->label->kind = LABEL_HEADING;
		}
	}
}

/* Is any row of a kind that heads others? Most tables have none. */
static bool
may_have_heads(const Blocks *blocks)
{
	const AxisWork *axis = blocks->axis;
	const Resolver *resolver = blocks->resolver;
	DimensionSet own = of_axis(axis, false);
	DimensionSet told = of_axis(axis, true) | fixed_set(resolver);

	if (!axis->has_lines && !axis->has_unknown_scope && (axis->known & ~told) == 0 &&
		axis->kinds[LABEL_UNKNOWN] == 0 && axis->kinds[LABEL_MEASURE] == 0)
		return false; /* nearly every table */
	for (size_t row = 0; row < axis->n; row++)
	{
		const AxisLabel *work = &axis->labels[row];

		if ((axis->is_rows && is_text(blocks->resolver, row)) ||
			(work->label->kind == LABEL_TOTAL && work->scope.first >= 0 &&
			 (work->known == 0 || (work->known & told) == 0)) ||
			(work->label->kind == LABEL_MEMBER && (work->known & own) == 0) ||
			((work->label->kind == LABEL_UNKNOWN || work->label->kind == LABEL_MEASURE) &&
			 !has_cells(blocks, row)))
			return true;
	}
	return false;
}

/* Is a blank a count here: does any row that has numbers have one, too, or is one of a known member nothing else? */
static bool
prints_blanks(const Blocks *blocks)
{
	const PrintedTable *printed = blocks->resolver->printed;

	for (size_t row = 0; row < printed->n_rows; row++)
	{
		GridCells from = grid_cells(&printed->rows[row].row);
		GridCell cell;

		if (printed->rows[row].row.kind != GRID_ROW ||
			(!has_cells(blocks, row) && blocks->axis->labels[row].label->kind != LABEL_MEMBER))
			continue;
		for (int place = 0; from.more && place < printed->n_cells; place++)
		{
			source_poll(blocks->resolver->arena->source);
			(void) grid_make_cells(&printed->rows[row].row, &from, &cell, 1);
			if (cell.status == CELL_BLANK && sum_column(printed, place) >= 0)
				return true;
		}
	}
	return false;
}

/*
 * Rows of blanks that nothing knows among members of a listed dimension, "Østlandet" over counties, are headings,
 * where no blank is a count. What they say of the rows below them is not known.
 */
static void
release_blank_rows(Blocks *blocks)
{
	AxisWork *axis = blocks->axis;
	bool may_release = false;

	if (!axis->is_rows || axis->axis.kind != AXIS_DIMENSION || axis->axis.dimension >= N_LISTED)
		return;
	for (size_t row = 0; row + 1 < axis->n; row++)
	{
		AxisLabel *work = &axis->labels[row];

		if (work->label->kind != LABEL_UNKNOWN || work->label->text.len == 0 ||
			has_cells(blocks, row) || !has_cells(blocks, row + 1) ||
			!grid_cells(&blocks->resolver->printed->rows[row].row).more)
			continue;
		may_release = may_release || !prints_blanks(blocks);
		if (!may_release)
			return;
		axis->kinds[LABEL_UNKNOWN]--;
		axis->kinds[LABEL_HEADING]++;
		work->label->kind = LABEL_HEADING;
		label_tell(blocks->resolver, work, DIAGNOSTIC_ORPHAN_LABEL, (Slice) {NULL, 0});
	}
}

void
blocks_resolve(Resolver *resolver, AxisWork *axis)
{
	Blocks blocks = {.resolver = resolver, .axis = axis};

	if (may_have_heads(&blocks) && find_repeats(&blocks) && find_heads(&blocks) && blocks.n > 0)
	{
		blocks.behind = are_behind(&blocks);
		confirm_heads(&blocks);
		fill_blocks(&blocks);
		settle_heads(&blocks);
	}
	if (axis->kinds[LABEL_UNKNOWN] > 0)
		release_blank_rows(&blocks);
	/* A line of text that heads nothing is a label without cells. */
	for (size_t row = 0; axis->has_lines && row < axis->n; row++)
	{
		if (!is_text(resolver, row) || axis->labels[row].label->kind == LABEL_HEADING)
			continue;
		axis->labels[row].label->kind = LABEL_HEADING;
		label_tell(resolver, &axis->labels[row], DIAGNOSTIC_ORPHAN_LABEL, (Slice) {NULL, 0});
	}
}

/* Does the label name a measure, and nothing else? */
static bool
is_measure_alone(const AxisLabel *work)
{
	if (work->label->kind != LABEL_MEASURE || work->label->has_period)
		return false;
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if (work->label->names[dimension] != NULL)
			return false;
	}
	return true;
}

/* Does a measure come again behind another label? */
static bool
measures_come_again(const AxisWork *axis)
{
	const AxisLabel *first = NULL;
	bool between = false;

	for (size_t i = 1; i < axis->n; i++)
	{
		const AxisLabel *work = &axis->labels[i];

		if (!is_measure_alone(work))
			between = first != NULL;
		else if (first == NULL)
			first = work;
		else if (between && slice_equal(first->label->measure, work->label->measure))
			return true;
	}
	return false;
}

/* "Antall" beside "Under 25 år", or below counties, is of all of them. */
static void
measure_all(AxisWork *axis)
{
	for (size_t i = 0; i < axis->n && axis->axis.kind == AXIS_DIMENSION; i++)
	{
		if (is_measure_alone(&axis->labels[i]))
			axis->labels[i].label->aggregation = AGGREGATES_ALL;
	}
}

void
measures_place(AxisWork *axis)
{
	const Label *before = NULL;

	if (!measures_come_again(axis))
	{
		measure_all(axis);
		return;
	}
	for (size_t i = 0; i < axis->n; i++)
	{
		Label *label = axis->labels[i].label;

		if (!is_measure_alone(&axis->labels[i]))
		{
			before = label->kind == LABEL_MEMBER || label->kind == LABEL_TOTAL ||
							 label->kind == LABEL_PERIOD
						 ? label
						 : NULL;
			continue;
		}
		if (before == NULL)
			continue;
		memcpy(label->names, before->names, sizeof(label->names));
		label->kind = before->kind;
		label->aggregation = before->aggregation;
		label->period = before->period;
		label->has_period = before->has_period;
	}
}
