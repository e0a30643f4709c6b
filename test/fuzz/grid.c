/*-------------------------------------------------------------------------
 *
 * grid.c
 *	  A cube of counts along three dimensions, printed as a report.
 *
 *-------------------------------------------------------------------------
 */
#include "grid.h"

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
length(GridAxis axis)
{
	return axis.members + axis.total;
}

/* The number of a count; on each axis 0 is the total, or the first member where none is printed. */
static int
number_of(const Grid *grid, int layer, int row, int column)
{
	return (layer * length(grid->rows) + row) * length(grid->columns) + column;
}

static GridAxis
make_axis(Bytes *bytes, unsigned most)
{
	unsigned byte = next_byte(bytes);
	GridAxis axis = {.members = (int) (byte % most) + 1, .total = byte < 200};

	return axis;
}

/* The sums along one axis, from one place on; step is how far its next member is. */
static void
add_sum(Grid *grid, GridAxis axis, int first, int step)
{
	GridSum *sum = &grid->sums[grid->n_sums];

	/* one member alone need not be the whole */
	if (!axis.total || axis.members < 2)
		return;
	sum->n = axis.members + 1;
	for (int i = 0; i < sum->n; i++)
		sum->counts[i] = first + i * step;
	grid->n_sums++;
}

/* All sums there are, wherever the other two axes stand. */
static void
find_sums(Grid *grid)
{
	int rows = length(grid->rows);
	int columns = length(grid->columns);
	int layers = length(grid->layers);

	for (int layer = 0; layer < layers; layer++)
		for (int row = 0; row < rows; row++)
			add_sum(grid, grid->columns, number_of(grid, layer, row, 0), 1);
	for (int layer = 0; layer < layers; layer++)
		for (int column = 0; column < columns; column++)
			add_sum(grid, grid->rows, number_of(grid, layer, 0, column), columns);
	for (int row = 0; row < rows; row++)
		for (int column = 0; column < columns; column++)
			add_sum(grid, grid->layers, number_of(grid, 0, row, column), rows * columns);
}

/* Members from the bytes, totals from the members. */
static void
fill(Grid *grid, Bytes *bytes)
{
	int rows = length(grid->rows);
	int columns = length(grid->columns);
	int n = length(grid->layers) * rows * columns;

	grid->n = n;
	for (int i = 0; i < n; i++)
	{
		bool is_total = (grid->layers.total && i / (rows * columns) == 0) ||
						(grid->rows.total && i / columns % rows == 0) ||
						(grid->columns.total && i % columns == 0);
		unsigned byte = is_total ? 0 : next_byte(bytes);

		grid->truth[i] = byte < 192 ? (int) byte % 8 : (int) byte - 150;
	}
	/* along columns, then rows, then layers: each total has its members by then */
	for (int layer = 0; layer < length(grid->layers); layer++)
		for (int row = 0; row < rows; row++)
			for (int column = 1; column < columns && grid->columns.total; column++)
				grid->truth[number_of(grid, layer, row, 0)] +=
					grid->truth[number_of(grid, layer, row, column)];
	for (int layer = 0; layer < length(grid->layers); layer++)
		for (int row = 1; row < rows && grid->rows.total; row++)
			for (int column = 0; column < columns; column++)
				grid->truth[number_of(grid, layer, 0, column)] +=
					grid->truth[number_of(grid, layer, row, column)];
	for (int layer = 1; layer < length(grid->layers) && grid->layers.total; layer++)
		for (int i = 0; i < rows * columns; i++)
			grid->truth[i] += grid->truth[layer * rows * columns + i];
}

/* Prints one cell as the truth has it, or as the bytes say. */
static void
print_cell(Grid *grid, int count, int line, int col, int change, int number)
{
	GridCell *cell = &grid->printed[grid->n_printed++];
	int truth = grid->truth[count];
	int value = change == CHANGED_NUMBER ? number : truth;
	bool blank = change == CHANGED_BLANK || (change == CHANGED_NOT && grid->blanks && truth == 0);

	*cell =
		(GridCell){.count = count,
				   .line = line,
				   .col = col,
				   .suppressed = !blank && (change == CHANGED_STAR ||
											(change == CHANGED_NOT && value < grid->threshold))};
	grid->changed |= change != CHANGED_NOT;
	grid->any_blank |= blank;
	if (cell->suppressed)
		addf(&grid->text, "\t*");
	else if (blank)
		addf(&grid->text, "\t");
	else
		addf(&grid->text, "\t%d", value);
	cell->bounds = blank ? (Bounds){0, 0} : (Bounds){value, value};
}

/* One table, at the line that it begins with; gives the line behind it. */
static int
print_table(Grid *grid, int layer, int line, Bytes *changes)
{
	static const char *const rows[] = {"I alt", "20-24 år", "25-29 år", "30-39 år"};
	static const char *const columns[] = {"I alt", "Arbeidssøkere på tiltak",
										  "Nedsatt arbeidsevne, på tiltak", "Andre på tiltak"};
	static const char *const layers[] = {"", "Menn", "Kvinner"};

	addf(&grid->text, HEAD "%s\n\n", layers[layer + !grid->layers.total]);
	line += 8;
	for (int column = 0; column < length(grid->columns); column++)
		addf(&grid->text, "\t%s", columns[column + !grid->columns.total]);
	for (int row = 0; row < length(grid->rows); row++)
	{
		line++;
		addf(&grid->text, "\n%s", rows[row + !grid->rows.total]);
		for (int column = 0; column < length(grid->columns); column++)
		{
			/* few of many */
			unsigned change = next_byte(changes);

			print_cell(grid, number_of(grid, layer, row, column), line, column + 1,
					   change < 224 ? CHANGED_NOT : (int) change % 3 + 1, (int) change % 13);
		}
	}
	addf(&grid->text, "\n\n");
	return line + 2;
}

/* What each count can be, by all its printings; one that contradicts those before is left out. */
static void
combine(Grid *grid)
{
	bool seen[GRID_COUNTS] = {false};

	for (int i = 0; i < grid->n_printed; i++)
	{
		GridCell *cell = &grid->printed[i];
		Bounds *bounds = &grid->bounds[cell->count];

		if (cell->suppressed)
			cell->bounds = (Bounds){grid->any_blank, grid->threshold - 1};
		if (!seen[cell->count])
			*bounds = cell->bounds;
		else if (bounds_meet(*bounds, cell->bounds))
			*bounds = bounds_common(*bounds, cell->bounds);
		else
			grid->conflicting[cell->count] = true;
		seen[cell->count] = true;
	}
}

Verdict
grid_verdict(const Grid *grid, const GridSum *sum)
{
	Bounds printed = grid->bounds[sum->counts[0]];
	Bounds computed = {0, 0};

	for (int i = 1; i < sum->n; i++)
	{
		computed.lower += grid->bounds[sum->counts[i]].lower;
		computed.upper += grid->bounds[sum->counts[i]].upper;
	}
	if (!bounds_meet(printed, computed))
		return VERDICT_MISMATCH;
	return bounds_single(printed) && bounds_single(computed) ? VERDICT_EXACT : VERDICT_CONSISTENT;
}

void
grid_make(Grid *grid, Bytes bytes)
{
	unsigned byte = next_byte(&bytes);
	bool twice = byte % 2 == 1;
	int line = 1;

	*grid = (Grid){.threshold = 2 + (int) (byte / 2 % 4), .blanks = byte >= 128};
	grid->rows = make_axis(&bytes, GRID_ROWS);
	grid->columns = make_axis(&bytes, GRID_COLUMNS);
	grid->layers = make_axis(&bytes, GRID_LAYERS);
	fill(grid, &bytes);
	find_sums(grid);

	addf(&grid->text, "Tegnet * står i celler hvor tallene er mindre enn %d.\n\n", grid->threshold);
	line += 2;
	for (int layer = 0; layer < length(grid->layers); layer++)
		line = print_table(grid, layer, line, &bytes);
	if (twice)
		print_table(grid, length(grid->layers) - 1, line, &bytes);
	combine(grid);
}
