/*-------------------------------------------------------------------------
 *
 * made_cube.c
 *	  A cube of counts along three dimensions, printed as a report.
 *
 *-------------------------------------------------------------------------
 */
#include "made_cube.h"

#define HEAD "Deltakere i arbeidsrettede tiltak. Alder. En måned\n\nAlder\n\nJanuar 2022\n\n"

/* A cell that the bytes have changed. */
enum
{
	CHANGED_NOT,
	CHANGED_STAR,
	CHANGED_BLANK,
	CHANGED_NUMBER
};

static int
length(MadeAxis axis)
{
	return axis.members + axis.total;
}

/* The number of a count; on each axis 0 is the total, or the first member where none is printed. */
static int
number_of(const MadeCube *made, int layer, int row, int column)
{
	return (layer * length(made->rows) + row) * length(made->columns) + column;
}

static MadeAxis
make_axis(Bytes *bytes, unsigned most)
{
	unsigned byte = next_byte(bytes);
	MadeAxis axis = {.members = (int) (byte % most) + 1, .total = byte < 200};

	return axis;
}

/* The sums along one axis, from one place on; step is how far its next member is. */
static void
add_sum(MadeCube *made, int number, int first, int step)
{
	const MadeAxis axes[MADE_AXES] = {made->columns, made->rows, made->layers};
	MadeAxis axis = axes[number];
	MadeSum *sum = &made->sums[made->n_sums];

	if (!axis.total)
		return;
	/* one member alone need not be the whole */
	sum->is_partial = axis.members < 2;
	sum->axis = number;
	sum->n = axis.members + 1;
	for (int i = 0; i < sum->n; i++)
		sum->counts[i] = first + i * step;
	made->n_sums++;
}

/* All sums there are, wherever the other two axes stand. */
static void
find_sums(MadeCube *made)
{
	int rows = length(made->rows);
	int columns = length(made->columns);
	int layers = length(made->layers);

	for (int layer = 0; layer < layers; layer++)
		for (int row = 0; row < rows; row++)
			add_sum(made, 0, number_of(made, layer, row, 0), 1);
	for (int layer = 0; layer < layers; layer++)
		for (int column = 0; column < columns; column++)
			add_sum(made, 1, number_of(made, layer, 0, column), columns);
	for (int row = 0; row < rows; row++)
		for (int column = 0; column < columns; column++)
			add_sum(made, 2, number_of(made, 0, row, column), rows * columns);
}

/* Members from the bytes, totals from the members. */
static void
fill(MadeCube *made, Bytes *bytes)
{
	int rows = length(made->rows);
	int columns = length(made->columns);
	int n = length(made->layers) * rows * columns;

	made->n = n;
	for (int i = 0; i < n; i++)
	{
		bool is_total = (made->layers.total && i / (rows * columns) == 0) ||
						(made->rows.total && i / columns % rows == 0) ||
						(made->columns.total && i % columns == 0);
		unsigned byte = is_total ? 0 : next_byte(bytes);

		made->truth[i] = byte < 192 ? (int) byte % 8 : (int) byte - 150;
	}
	/* along columns, then rows, then layers: each total has its members by then */
	for (int layer = 0; layer < length(made->layers); layer++)
		for (int row = 0; row < rows; row++)
			for (int column = 1; column < columns && made->columns.total; column++)
				made->truth[number_of(made, layer, row, 0)] +=
					made->truth[number_of(made, layer, row, column)];
	for (int layer = 0; layer < length(made->layers); layer++)
		for (int row = 1; row < rows && made->rows.total; row++)
			for (int column = 0; column < columns; column++)
				made->truth[number_of(made, layer, 0, column)] +=
					made->truth[number_of(made, layer, row, column)];
	for (int layer = 1; layer < length(made->layers) && made->layers.total; layer++)
		for (int i = 0; i < rows * columns; i++)
			made->truth[i] += made->truth[layer * rows * columns + i];
}

/* Prints one cell as the truth has it, or as the bytes say. */
static void
print_cell(MadeCube *made, int count, int line, int col, int change, int number)
{
	MadeCell *cell = &made->printed[made->n_printed++];
	int truth = made->truth[count];
	int value = change == CHANGED_NUMBER ? number : truth;
	bool blank = change == CHANGED_BLANK || (change == CHANGED_NOT && made->blanks && truth == 0);

	*cell =
		(MadeCell) {.count = count,
					.line = line,
					.col = col,
					.blank = blank,
					.suppressed = !blank && (change == CHANGED_STAR ||
											 (change == CHANGED_NOT && value < made->threshold))};
	made->changed |= change != CHANGED_NOT;
	made->n_blanks += blank;
	made->n_stars += cell->suppressed;
	if (cell->suppressed)
		addf(&made->text, "\t*");
	else if (blank)
		addf(&made->text, "\t");
	else
		addf(&made->text, "\t%d", value);
	cell->bounds = blank ? (Bounds) {0, 0} : (Bounds) {value, value};
}

/* One table, at the line that it begins with; gives the line after it. */
static int
print_table(MadeCube *made, int layer, int line, Bytes *changes)
{
	static const char *const rows[] = {"I alt", "20-24 år", "25-29 år", "30-39 år"};
	static const char *const columns[] = {"I alt", "Arbeidssøkere på tiltak",
										  "Nedsatt arbeidsevne, på tiltak", "Andre på tiltak"};
	static const char *const layers[] = {"", "Menn", "Kvinner"};

	addf(&made->text, HEAD "%s\n\n", layers[layer + !made->layers.total]);
	line += 8;
	for (int column = 0; column < length(made->columns); column++)
		addf(&made->text, "\t%s", columns[column + !made->columns.total]);
	for (int row = 0; row < length(made->rows); row++)
	{
		line++;
		addf(&made->text, "\n%s", rows[row + !made->rows.total]);
		for (int column = 0; column < length(made->columns); column++)
		{
			/* few of many */
			unsigned change = next_byte(changes);

			print_cell(made, number_of(made, layer, row, column), line, column + 1,
					   change < 224 ? CHANGED_NOT : (int) change % 3 + 1, (int) change % 13);
		}
	}
	addf(&made->text, "\n\n");
	return line + 2;
}

/* What each count can be, by all its printings; one that contradicts those before is left out. */
static void
combine(MadeCube *made)
{
	bool seen[MADE_COUNTS] = {false};
	/* One for every 25 stars, that of the note too; fewer may be stars that are lost. */
	bool are_zero = made->n_blanks > 0 && made->n_blanks > (made->n_stars + 1) / 25;

	for (int i = 0; i < made->n_printed; i++)
	{
		MadeCell *cell = &made->printed[i];
		Bounds *bounds = &made->bounds[cell->count];

		cell->suppressed |= cell->blank && !are_zero;
		if (cell->suppressed)
			cell->bounds = (Bounds) {are_zero, made->threshold - 1};
		if (!seen[cell->count])
			*bounds = cell->bounds;
		else if (bounds_meet(*bounds, cell->bounds))
			*bounds = bounds_common(*bounds, cell->bounds);
		else
			made->conflicting[cell->count] = true;
		seen[cell->count] = true;
	}
}

Bounds
made_cube_parts(const MadeCube *made, const MadeSum *sum)
{
	Bounds computed = {0, 0};

	for (int i = 1; i < sum->n; i++)
	{
		computed.lower += made->bounds[sum->counts[i]].lower;
		computed.upper += made->bounds[sum->counts[i]].upper;
	}
	return computed;
}

/*
 * Along an axis where two sums or more fall short, all their counts told, and none is
 * right but of nobody, the members are a selection. And that some parts are no more than
 * their whole says nothing where they can be no more anyway.
 */
static void
find_selections(MadeCube *made)
{
	int n_right[MADE_AXES] = {0};
	int n_short[MADE_AXES] = {0};
	int n = made->n_sums;

	for (int i = 0; i < n; i++)
	{
		Bounds whole = made->bounds[made->sums[i].counts[0]];
		Bounds parts = made_cube_parts(made, &made->sums[i]);

		if (!bounds_single(whole) || !bounds_single(parts))
			continue;
		n_right[made->sums[i].axis] += parts.lower == whole.lower && whole.lower != 0;
		n_short[made->sums[i].axis] += parts.lower < whole.lower;
	}
	made->n_sums = 0;
	for (int i = 0; i < n; i++)
	{
		MadeSum sum = made->sums[i];

		sum.is_partial |= n_right[sum.axis] == 0 && n_short[sum.axis] >= 2;
		if (!sum.is_partial ||
			made_cube_parts(made, &sum).upper > made->bounds[sum.counts[0]].lower)
			made->sums[made->n_sums++] = sum;
	}
}

Verdict
made_cube_verdict(const MadeCube *made, const MadeSum *sum)
{
	Bounds printed = made->bounds[sum->counts[0]];
	Bounds computed = made_cube_parts(made, sum);

	if (sum->is_partial)
		return computed.lower > printed.upper ? VERDICT_MISMATCH : VERDICT_CONSISTENT;
	if (!bounds_meet(printed, computed))
		return VERDICT_MISMATCH;
	return bounds_single(printed) && bounds_single(computed) ? VERDICT_EXACT : VERDICT_CONSISTENT;
}

void
made_cube_print(MadeCube *made, Bytes bytes)
{
	unsigned byte = next_byte(&bytes);
	bool twice = byte % 2 == 1;
	int line = 1;

	*made = (MadeCube) {.threshold = 2 + (int) (byte / 2 % 4), .blanks = byte >= 128};
	made->rows = make_axis(&bytes, MADE_ROWS);
	made->columns = make_axis(&bytes, MADE_COLUMNS);
	made->layers = make_axis(&bytes, MADE_LAYERS);
	fill(made, &bytes);
	find_sums(made);

	addf(&made->text, "Tegnet * står i celler hvor tallene er mindre enn %d.\n\n", made->threshold);
	line += 2;
	for (int layer = 0; layer < length(made->layers); layer++)
		line = print_table(made, layer, line, &bytes);
	if (twice)
		print_table(made, length(made->layers) - 1, line, &bytes);
	combine(made);
	find_selections(made);
}
