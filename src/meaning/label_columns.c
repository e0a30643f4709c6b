/*-------------------------------------------------------------------------
 *
 * label_columns.c
 *	  Labels of rows that take several columns, and what their blank cells stand for.
 *
 *-------------------------------------------------------------------------
 */
#include "meaning/label_columns.h"

#include "meaning/strata.h"
#include "words/coded.h"

/* Is the number a year, and no code: is it one of the page's, or is what stands beside it known without it? */
static bool
is_period_part(const Resolver *resolver, Slice number, Slice beside)
{
	const LabelContext *context = &resolver->context;
	Sense sense;
	Period period;

	if (!period_parse(number, &period))
		return false;
	if (context->has_period)
		return context->period.from <= period.from && period.to <= context->period.to;
	sense_read(&sense, beside);
	return sense.known != 0 && sense.known != DIMENSION_BIT(DIM_KOMMUNE);
}

/* Is the code, which stands after the name, that one's? */
static bool
is_code_of(const Resolver *resolver, Slice both)
{
	Period period = page_period(resolver);
	FoldedText folded;
	Sense sense;
	Spelling spelling;

	sense_read(&sense, both);
	if (!sense.is_coded)
		return sense.known != 0;
	return text_fold(both, FOLD_BY_SOUND, &folded) &&
		   coded_member(&folded, period, &spelling) != NULL && spelling != SPELLING_OTHER;
}

/* Words for codes, at the end of what they are codes of: "Kode", "Næringsnr.". */
static const char *const code_words[] = {"kode", "koder", "code", "nr"};

/* The key without the word for codes at its end; as it is if there is none. */
static Slice
without_code_word(Slice key)
{
	for (size_t i = 0; i < sizeof(code_words) / sizeof(code_words[0]); i++)
	{
		if (slice_ends_with(key, code_words[i]))
			return (Slice) {key.ptr, key.len - strlen(code_words[i])};
	}
	return key;
}

/* May codes below the heading be those of what is known in these dimensions: "Kode", "Kjønnskode"? "Fylkesnr" says more than an age. */
static bool
may_be_codes_of(Slice heading, DimensionSet known)
{
	FoldedText folded;
	Slice key;
	int dimension;

	if (!text_fold(heading, FOLD_BY_SOUND, &folded))
		return false;
	key = without_code_word(text_key(&folded));
	if (key.len == 0)
		return true;
	dimension = vocabulary_dimension_word(key);
	if (dimension == DIM_NONE && slice_ends_with(key, "s"))
		dimension = vocabulary_dimension_word((Slice) {key.ptr, key.len - 1});
	return dimension != DIM_NONE && (DIMENSION_BIT(dimension) & known) != 0;
}

/*
 * Is the name known, as no place, and only without the code before it, which stands below this heading: "2", "20-24 år"?
 * Then the code says no more.
 */
static bool
is_known_without(Slice heading, Slice name, Slice both)
{
	const DimensionSet places = DIMENSION_BIT(DIM_FYLKE) | DIMENSION_BIT(DIM_KOMMUNE);
	Sense alone;
	Sense sense;

	sense_read(&alone, name);
	sense_read(&sense, both);
	return alone.known != 0 && (alone.known & places) == 0 && sense.known == 0 &&
		   may_be_codes_of(heading, alone.known);
}

/*
 * Makes one part of a code and the name after it, or before it: "03" and "Oslo". False if they are none. heading: of the
 * code, where it says that it is one; else empty.
 */
static bool
join_code(Resolver *resolver, Slice *before, Slice clean, Slice heading)
{
	bool first = slice_is_digits(*before);
	Slice code = first ? *before : clean;
	Slice name = first ? clean : *before;
	Slice both;

	if (first == slice_is_digits(clean) || code.len > CODE_MAX ||
		is_period_part(resolver, code, name))
		return false;
	both = arena_join(resolver->arena, code, name);
	if (!first && !is_code_of(resolver, both))
		return false;
	*before =
		heading.len > 0 && code.len < 3 && is_known_without(heading, name, both) ? name : both;
	return true;
}

/* What a heading says that the numbers below it are: "År", "Kvartal", "Måned". */
typedef enum DatePart
{
	DATE_NONE,
	DATE_YEAR,
	DATE_QUARTER,
	DATE_MONTH
} DatePart;

static DatePart
date_part_below(Resolver *resolver, Slice heading)
{
	FoldedText folded;
	Slice key;

	if (!text_fold(text_clean(heading, resolver->arena), FOLD_BY_SOUND, &folded) ||
		folded.n_words != 1)
		return DATE_NONE;
	key = text_key(&folded);
	if (slice_is(key, "ar") || slice_is(key, "arstall"))
		return DATE_YEAR;
	if (slice_starts_with(key, "kvartal"))
		return DATE_QUARTER;
	return slice_starts_with(key, "maned") || slice_is(key, "mnd") ? DATE_MONTH : DATE_NONE;
}

/* The month or quarter of that number; empty if there is none. */
static Slice
part_of_year(DatePart date, Slice number)
{
	static const Slice quarters[] = {SLICE_LITERAL("1. kvartal"), SLICE_LITERAL("2. kvartal"),
									 SLICE_LITERAL("3. kvartal"), SLICE_LITERAL("4. kvartal")};
	int part = 0;

	for (size_t i = 0; i < number.len && number.len <= 2; i++)
		part = part * 10 + (number.ptr[i] - '0');
	if (date == DATE_MONTH && part >= 1 && part <= 12)
		return period_month_name(part);
	return date == DATE_QUARTER && part >= 1 && part <= 4 ? quarters[part - 1] : (Slice) {NULL, 0};
}

/* A code without the apostrophe by which a workbook keeps its zero: "'03". */
static Slice
without_apostrophe(Slice cell)
{
	return cell.len > 1 && cell.ptr[0] == '\'' &&
				   slice_is_digits((Slice) {cell.ptr + 1, cell.len - 1})
			   ? (Slice) {cell.ptr + 1, cell.len - 1}
			   : cell;
}

/* The cells of a label, clean; empty if they are blank. */
static void
read_cells(const LabelColumns *columns, const GridRow *row, Slice *cells)
{
	GridCells from = grid_label_cells(row);

	memset(cells, 0, sizeof(Slice) * (size_t) columns->n);
	for (int column = 0; from.more && column < columns->n; column++)
	{
		GridCell cell;

		(void) grid_make_cells(row, &from, &cell, 1);
		if (cell.status != CELL_BLANK && !columns->counts[column])
			cells[column] = without_apostrophe(text_clean(cell.raw, columns->resolver->arena));
	}
}

/* Where the first cell is that is not blank; after the last where all are. */
static int
first_printed(const LabelColumns *columns, const Slice *cells)
{
	int first = 0;

	while (first < columns->n && cells[first].len == 0)
		first++;
	return first;
}

/* May the heading be that of a column that counts the rows: none, or "Nr.", "Rang"? */
static bool
may_count(Resolver *resolver, Slice heading)
{
	static const char *const words[] = {"nr",	"rang",		  "rangering", "plass",
										"rank", "plassering", "nummer"};
	FoldedText folded;

	return heading.len == 0 ||
		   (text_fold(text_clean(heading, resolver->arena), FOLD_BY_SOUND, &folded) &&
			SLICE_IS_ONE_OF(text_key(&folded), words));
}

/* Is the cell this number, "3" or "3."? Codes begin with zeros. */
static bool
is_count(Slice cell, size_t number)
{
	Number value;

	if (slice_ends_with(cell, "."))
		cell.len--;
	return slice_is_digits(cell) && cell.ptr[0] != '0' && number_read(cell, &value) == CELL_EXACT &&
		   value.units == (int64_t) number;
}

/* Is the cell a range of codes, "01-03", or of ages? */
static bool
is_range(Slice cell)
{
	const char *dash = cell.len > 0 ? memchr(cell.ptr, '-', cell.len) : NULL;

	return dash != NULL && dash - cell.ptr <= CODE_MAX &&
		   slice_is_digits(slice_between(cell.ptr, dash)) &&
		   slice_is_digits(slice_between(dash + 1, slice_end(cell)));
}

/* Is the cell a range that begins with a zero and more? */
static bool
is_code_range(Slice cell)
{
	return is_range(cell) && cell.ptr[0] == '0' && cell.ptr[1] != '-';
}

/* Does the heading say that codes stand below it: "Kode", "Næringsnr.", "SN2007"? */
static bool
heads_codes(Resolver *resolver, Slice heading)
{
	static const char *const beginnings[] = {"sn2007", "sn2002", "nace", "styrk", "nus"};
	FoldedText folded;
	Slice key;

	if (heading.len == 0 ||
		!text_fold(text_clean(heading, resolver->arena), FOLD_BY_SOUND, &folded) ||
		folded.n_words == 0)
		return false;
	key = text_key(&folded);
	if (without_code_word(key).len < key.len)
		return true;
	for (size_t i = 0; i < sizeof(beginnings) / sizeof(beginnings[0]); i++)
	{
		if (slice_starts_with(key, beginnings[i]))
			return true;
	}
	return false;
}

/*
 * Looks for columns that count the rows, 1, 2, 3, beside their names, and for those whose ranges are codes. Totals
 * before and behind may have no number; a row between that has none is of the number above it. Ranges are codes by the
 * heading, or without one as one of them begins with a zero, as no age does.
 */
static void
find_numbers(LabelColumns *columns)
{
	const PrintedTable *printed = columns->resolver->printed;
	bool counts[LABEL_COLUMNS_MAX] = {false};
	size_t n[LABEL_COLUMNS_MAX] = {0};
	bool ended[LABEL_COLUMNS_MAX] = {false};

	for (int column = 0; column < columns->n - 1; column++)
	{
		counts[column] = may_count(columns->resolver, columns->heading[column]);
		columns->codes[column] = heads_codes(columns->resolver, columns->heading[column]);
	}
	for (size_t i = 0; i < columns->resolver->rows.n; i++)
	{
		Slice cells[LABEL_COLUMNS_MAX];

		source_poll(columns->resolver->arena->source);
		if (printed->rows[i].row.kind != GRID_ROW)
			continue;
		read_cells(columns, &printed->rows[i].row, cells);
		for (int column = 0; column < columns->n - 1; column++)
		{
			if (cells[column].len == 0)
				ended[column] = n[column] > 0;
			else
				counts[column] =
					counts[column] && !ended[column] && is_count(cells[column], ++n[column]);
			columns->codes[column] |=
				columns->heading[column].len == 0 && is_code_range(cells[column]);
		}
	}
	for (int column = 0; column < columns->n - 1; column++)
	{
		columns->counts[column] = counts[column] && n[column] > 1;
		columns->counts_any |= columns->counts[column];
	}
}

/* Puts a range of codes before the name beside it: "10-33 Industri". A total has none. */
static Slice
with_code(const LabelColumns *columns, Slice code, Slice name)
{
	Sense sense;

	sense_read(&sense, name);
	return sense.is_total ? name : arena_join(columns->resolver->arena, code, name);
}

void
label_columns_start(LabelColumns *columns, Resolver *resolver)
{
	const PrintedTable *printed = resolver->printed;
	int balance[LABEL_COLUMNS_MAX] = {0}; /* rows that print a name again, less those that do not */
	Slice above[LABEL_COLUMNS_MAX] = {{NULL, 0}};

	*columns =
		(LabelColumns) {.resolver = resolver,
						.n = printed->label_columns < LABEL_COLUMNS_MAX ? printed->label_columns
																		: LABEL_COLUMNS_MAX};
	if (printed->headings.n > 0)
		read_cells(columns, &printed->headings.row[printed->headings.n - 1], columns->heading);
	columns->is_named = corner_name(resolver).len > 0;
	find_numbers(columns);
	for (size_t i = 0; i < resolver->rows.n; i++)
	{
		Slice cells[LABEL_COLUMNS_MAX];
		int first;

		source_poll(resolver->arena->source);
		if (printed->rows[i].row.kind != GRID_ROW || printed->rows[i].repeated)
			continue;
		read_cells(columns, &printed->rows[i].row, cells);
		first = first_printed(columns, cells);
		for (int column = 0; column < columns->n - 1 && first < columns->n; column++)
		{
			balance[column] -= column < first;
			balance[column] += cells[column].len > 0 && text_same(cells[column], above[column]);
		}
		memcpy(above, cells, sizeof(Slice) * (size_t) columns->n);
	}
	for (int column = 0; column < columns->n; column++)
	{
		columns->repeats[column] = balance[column] > 0;
		columns->repeats_any |= balance[column] > 0;
	}
}

/* Does the column have names in it, by its heading or by what stands above? Codes are none. */
static bool
has_names(const LabelColumns *columns, int column)
{
	Slice above = columns->above[column];
	Sense sense;

	if (above.len == 0 || slice_is_digits(above))
		return false;
	sense_read(&sense, above);
	return sense.is_total || sense.known != 0 || is_dimension_label(columns->heading[column]);
}

/* Is what stands above counted over the name, as a county is over its municipalities? */
static bool
is_over(Slice above, Slice name)
{
	Sense over;
	Sense sense;

	sense_read(&over, above);
	sense_read(&sense, name);
	for (int dimension = 0; dimension < N_LISTED; dimension++)
	{
		int parent = dimension_parent(dimension);

		if ((sense.known & DIMENSION_BIT(dimension)) != 0 && parent != DIM_NONE &&
			(over.known & DIMENSION_BIT(parent)) != 0)
			return true;
	}
	return false;
}

/* Cells that are joined over several rows are printed in the first of them. */
static void
carry(const LabelColumns *columns, Slice *cells, int first, LabelParts *label)
{
	bool carries = false;

	for (int column = 0; column < first; column++)
	{
		if (columns->repeats[column])
			return;
		carries |= has_names(columns, column) ||
				   (columns->above[column].len > 0 &&
					date_part_below(columns->resolver, columns->heading[column]) != DATE_NONE);
	}
	for (int column = 0; column < first && carries; column++)
		cells[column] = columns->above[column];
	label->mended |= carries;
}

/* In a table that prints its names in each row, a blank cell stands for all of them. */
static void
add_totals(const LabelColumns *columns, Slice *cells, int first, LabelParts *label)
{
	for (int column = 0; column < columns->n; column++)
	{
		if (cells[column].len > 0 || !has_names(columns, column) ||
			is_over(columns->above[column], cells[first]))
			continue;
		cells[column] = (Slice) SLICE_LITERAL("I alt");
		label->mended = true;
	}
}

/* What is printed in each column, or what a blank cell stands for. */
static void
read_row(LabelColumns *columns, const GridRow *row, Slice *cells, LabelParts *label)
{
	int first;

	read_cells(columns, row, cells);
	first = first_printed(columns, cells);
	if (first == columns->n)
		return;
	carry(columns, cells, first, label);
	if (columns->repeats_any)
		add_totals(columns, cells, first, label);
	for (int column = 0; column < columns->n; column++)
	{
		if (cells[column].len > 0)
			columns->above[column] = cells[column];
	}
}

void
label_columns_read(LabelColumns *columns, const GridRow *row, LabelParts *label)
{
	Resolver *resolver = columns->resolver;
	Slice cells[LABEL_COLUMNS_MAX];
	Slice of_year = {NULL, 0};
	Slice code = {NULL, 0}; /* a range, of the cell behind it */
	int year = -1;			/* the part that is one */

	*label = (LabelParts) {.n = 0};
	read_row(columns, row, cells, label);
	label->mended |= columns->counts_any;
	for (int column = 0; column < columns->n; column++)
	{
		Slice cell = cells[column];
		DatePart date = DATE_NONE;

		if (cell.len == 0 || (label->n > 0 && text_same(label->part[label->n - 1], cell)) ||
			is_dimension_label(cell))
			continue;
		label->text = arena_join(resolver->arena, label->text, cell);
		if (slice_is_digits(cell))
			date = date_part_below(resolver, columns->heading[column]);
		if (of_year.len == 0 && part_of_year(date, cell).len > 0)
		{
			of_year = part_of_year(date, cell);
			continue;
		}
		if (date == DATE_YEAR)
			year = label->n;
		if (columns->codes[column] && is_range(cell) && code.len == 0)
		{
			code = cell;
			continue;
		}
		if (code.len > 0)
			label->part[label->n++] = with_code(columns, code, cell);
		else if (label->n == 0 ||
				 !join_code(resolver, &label->part[label->n - 1], cell,
							column > 0 && columns->codes[column - 1]
								? text_clean(columns->heading[column - 1], resolver->arena)
								: (Slice) {NULL, 0}))
			label->part[label->n++] = cell;
		code = (Slice) {NULL, 0};
	}
	if (code.len > 0)
		label->part[label->n++] = code;
	if (of_year.len > 0 && year >= 0 && year < label->n)
		label->part[year] = arena_join(resolver->arena, of_year, label->part[year]);
	else if (of_year.len > 0)
		label->part[label->n++] = of_year;
}
