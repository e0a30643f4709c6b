/*-------------------------------------------------------------------------
 *
 * split.c
 *	  The ways to read a run of text as so many cells.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/split.h"

#include "text/ascii.h"
#include "text/text.h"

/* Most digits in front of the first blank of a number. */
#define LEAD_DIGITS 3

/* In place of the digits in front of the first blank of a number, once it has groups behind them. */
#define GROUPED SIZE_MAX

/* No cell has more digits, nor a sign and more, as SPLIT_KNOWN_MAX says. */
#define DIGITS_MAX ((size_t) 8)

/* Bytes of a number that is read at once: "99 999 999". */
#define THOUSANDS_MAX 10

/* There is none, of any number of cells. */
#define NO_WAY SIZE_MAX

/* Largest table of pieces and cells that is looked through. */
#define TABLE_MAX ((size_t) 1 << 15)

/* ---- reading a run into pieces ---- */

/* A run being read. */
typedef struct RunReader
{
	const char *p;
	const char *end;
	SplitRun *run;
	size_t room;
	bool blank;	 /* there is white space in front of p, */
	bool inner;	 /* of a kind that stands only between thousands */
	bool parted; /* or more than stands within a number */
	bool mixed;
} RunReader;

static size_t
count_digits(const char *p, const char *end)
{
	size_t n = 0;

	while (p + n < end && is_digit(p[n]))
		n++;
	return n;
}

/* Bytes of a minus or dash at p, escaped or not; 0: none. */
static size_t
dash_length(const char *p, const char *end)
{
	return end - p >= 2 && p[0] == '\\' && p[1] == '-' ? 2 : text_dash_length(p, end);
}

/*
 * Is there a mark of bold text: "**77 818** **79 450**"? "**" may also be a cell, and
 * "*****" is a star in bold.
 */
static bool
is_bold_mark(const RunReader *reader)
{
	const char *p = reader->p;
	const char *start = reader->run->text.ptr;
	size_t left = (size_t) (reader->end - p);

	if (left < 2 || p[1] != *p || (*p != '*' && *p != '_'))
		return false;
	if (*p == '_' || (p > start && (is_digit(p[-1]) || p[-1] == '%')) ||
		(p - start >= 2 && p[-1] == *p))
		return true;
	return left > 2 && (p[2] != ' ' || (left > 3 && is_digit(p[3])));
}

/* Steps over white space and marks of bold text. */
static void
skip_gap(RunReader *reader)
{
	size_t blanks = 0;

	reader->blank = reader->inner = reader->parted = false;
	for (;;)
	{
		const char *p = reader->p;
		size_t space = text_space_length(p, reader->end);

		if (space > 0)
		{
			reader->parted |= *p == '\t' || *p == '\n' || *p == '\r' || ++blanks > 1;
			reader->inner = *p != ' ' && *p != '\t';
			reader->blank = true;
			reader->p += space;
		}
		else if (!reader->run->glued && is_bold_mark(reader))
		{
			reader->parted = true;
			reader->p += 2;
		}
		else
			break;
	}
	reader->inner &= !reader->parted;
}

static SplitPiece *
add_piece(RunReader *reader, Arena *arena, size_t len)
{
	SplitRun *run = reader->run;

	if (run->n == reader->room)
	{
		size_t room = reader->room == 0 ? 32 : reader->room * 2;
		SplitPiece *pieces = arena_array(arena, room, sizeof(SplitPiece));

		if (pieces == NULL)
			return NULL;
		if (run->n > 0)
			memcpy(pieces, run->pieces, run->n * sizeof(SplitPiece));
		run->pieces = pieces;
		reader->room = room;
	}
	run->pieces[run->n] = (SplitPiece) {.start = reader->p, .len = (uint32_t) len};
	reader->p += len;
	return &run->pieces[run->n++];
}

/* Bytes of what ends a number after its digits: decimals, a per cent sign. */
static size_t
ending_length(const char *p, const char *end)
{
	const char *start = p;
	const char *sign;

	if (end - p >= 2 && (*p == ',' || *p == '.') && is_digit(p[1]))
		p += 1 + count_digits(p + 1, end);
	while (p > start && end - p >= 4 && *p == *start && count_digits(p + 1, end) == 3)
		p += 4;
	sign = p + text_space_length(p, end);
	return (size_t) (sign < end && *sign == '%' ? sign + 1 - start : p - start);
}

/* May the group of digits be the next one of the number that ends before it; and must it? */
static SplitLink
group_link(const RunReader *reader, const SplitPiece *before, const char *digits, size_t n)
{
	bool follows = before != NULL && before->digits > 0 && before->digits <= LEAD_DIGITS &&
				   !before->ends && !reader->parted && n == 3 &&
				   !(before->digits == 1 && before->start[before->len - 1] == '0');

	if (!follows)
		return LINK_CELL;
	return digits[0] == '0' || reader->inner ? LINK_INNER : LINK_FREE;
}

/* Reads the digits at the reader, with a sign of so many bytes before them. */
static bool
read_number(RunReader *reader, Arena *arena, size_t sign)
{
	const char *digits = reader->p + sign;
	size_t n = count_digits(digits, reader->end);
	size_t ending = ending_length(digits + n, reader->end);
	const SplitRun *run = reader->run;
	const SplitPiece *before = run->n > 0 ? &run->pieces[run->n - 1] : NULL;
	SplitLink link = sign > 0 ? LINK_CELL : group_link(reader, before, digits, n);
	SplitPiece *piece;

	if ((link == LINK_CELL && n > 1 && digits[0] == '0') || n > DIGITS_MAX)
		return false;
	piece = add_piece(reader, arena, sign + n + ending);
	if (piece == NULL)
		return false;
	piece->link = (uint8_t) link;
	piece->digits = (uint8_t) n;
	piece->sign = sign > 0;
	piece->ends = ending > 0;
	return true;
}

/*
 * Reads the digits at the reader one by one. Behind a blank stand three that go on with the
 * number, or may in a mixed run; what follows those without a blank begins another.
 */
static bool
read_glued_number(RunReader *reader, Arena *arena)
{
	size_t n = count_digits(reader->p, reader->end);
	SplitRun *run = reader->run;
	bool goes_on = reader->blank && !reader->parted && run->n > 0 &&
				   run->pieces[run->n - 1].digits > 0 && n >= 3;
	bool behind_dash = !reader->blank && run->n > 0 && run->pieces[run->n - 1].sign;

	for (size_t i = 0; i < n; i++)
	{
		SplitPiece *piece = add_piece(reader, arena, 1);

		if (piece == NULL)
			return false;
		piece->digits = 1;
		piece->group = reader->mixed && goes_on && i == 0;
		if (goes_on && i < 3)
			piece->link = reader->mixed ? LINK_FREE : LINK_INNER;
		else if (reader->mixed ? i > 0 || behind_dash : goes_on ? i > 3 : i > 0 || behind_dash)
			piece->link = LINK_FREE;
	}
	if (run->n > 0 && ending_length(reader->p, reader->end) > 0)
	{
		SplitPiece *last = &run->pieces[run->n - 1];
		size_t ending = ending_length(reader->p, reader->end);

		last->ends = true;
		last->len += (uint32_t) ending;
		reader->p += ending;
	}
	return true;
}

/* Reads a star or two, both escaped or none, or a dash; false if there is none. */
static bool
read_sign(RunReader *reader, Arena *arena)
{
	const char *p = reader->p;
	const char *end = reader->end;
	size_t dash = dash_length(p, end);
	size_t len = dash;
	SplitPiece *piece;

	for (int stars = 0; dash == 0 && stars < (reader->run->glued ? 1 : 2); stars++)
	{
		size_t escape = p + len < end && p[len] == '\\' ? 1 : 0;

		if (p + len + escape < end && p[len + escape] == '*' &&
			(stars == 0 || (escape > 0) == (*p == '\\')))
			len += escape + 1;
	}
	if (len == 0)
		return false;
	piece = add_piece(reader, arena, len);
	if (piece == NULL)
		return false;
	piece->sign = dash > 0;
	return true;
}

/* Reads the next piece, or pieces; false if there is something else. */
static bool
read_piece(RunReader *reader, Arena *arena)
{
	size_t sign = dash_length(reader->p, reader->end);
	bool glued = reader->run->glued;

	/* Where nothing parts cells, what stands after a dash need not be its number. */
	if (!glued && reader->run->n > 0 && !reader->blank && !reader->parted)
		return false;
	if (reader->p + sign < reader->end && is_digit(reader->p[sign]) && (!glued || sign == 0))
		return glued ? read_glued_number(reader, arena) : read_number(reader, arena, sign);
	return read_sign(reader, arena);
}

/* Most pieces of a cell that begins with this one: groups of three after it; or digits, where they are glued. */
static size_t
most_pieces(const SplitRun *run, const SplitPiece *begin)
{
	if (run->glued)
		return DIGITS_MAX + (begin->digits == 0);
	return begin->digits > DIGITS_MAX ? 1 : 1 + (DIGITS_MAX - begin->digits) / 3;
}

/* How many cells the run is, if as few, or as many, as can be. */
static void
count_cells(SplitRun *run)
{
	size_t pieces = 0; /* of the cell, where each is as long as it can be */
	size_t most = 0;

	for (size_t i = 0; i < run->n; i++)
	{
		const SplitPiece *piece = &run->pieces[i];
		bool begins = piece->link == LINK_CELL || pieces == most;

		most = begins ? most_pieces(run, piece) : most;
		pieces = begins ? 1 : pieces + 1;
		run->certain += piece->link == LINK_CELL;
		run->fewest += begins;
		run->most += piece->link != LINK_INNER;
	}
}

/* Makes the cell, of so many pieces from first on, one piece longer; false if that is none. */
static bool
lengthen(const SplitRun *run, size_t first, size_t *pieces, size_t *lead)
{
	size_t next = first + *pieces;
	const SplitPiece *piece = &run->pieces[next];

	if (next >= run->n || *pieces >= most_pieces(run, &run->pieces[first]) ||
		piece->link == LINK_CELL || run->pieces[next - 1].ends)
		return false;
	if (run->glued)
	{
		const SplitPiece *begin = &run->pieces[first];

		if (begin->digits == 0 && !begin->sign)
			return false;
		/* No zero in front, and few digits before the first blank. */
		if (begin->digits == 0 && *pieces > 1)
			begin++;
		if (begin->digits > 0 && *begin->start == '0')
			return false;
		if (piece->group)
		{
			if (*lead > LEAD_DIGITS && *lead != GROUPED)
				return false;
			*pieces += 3;
			*lead = GROUPED;
			return true;
		}
		if (piece->link == LINK_FREE &&
			(*lead == GROUPED ||
			 ++*lead > (run->open ? DIGITS_MAX : LEAD_DIGITS) + (run->pieces[first].digits == 0)))
			return false;
		/* What follows whole thousands without a blank is no more of them. */
		if (piece->link == LINK_FREE && run->pieces[next - 1].link == LINK_INNER)
			return false;
	}
	++*pieces;
	return true;
}

/* May a cell end in front of the piece? */
static inline bool
may_end(const SplitRun *run, size_t piece)
{
	return piece == run->n || run->pieces[piece].link != LINK_INNER;
}

/* Counts the fewest cells of a run in which any digit may begin one; false if there is no way to read it. */
static bool
count_fewest(SplitRun *run, Arena *arena)
{
	size_t *fewest = arena_array(arena, run->n + 1, sizeof(size_t)); /* from each piece on */

	if (fewest == NULL)
		return false;
	fewest[run->n] = 0;
	for (size_t first = run->n; first-- > 0;)
	{
		size_t pieces = 1;
		size_t lead = 1;

		fewest[first] = NO_WAY;
		do
		{
			size_t end = first + pieces;

			if (may_end(run, end) && fewest[end] < fewest[first] - 1)
				fewest[first] = fewest[end] + 1;
		} while (lengthen(run, first, &pieces, &lead));
	}
	run->fewest = fewest[0];
	return fewest[0] != NO_WAY;
}

bool
split_read(Slice text, SplitForm form, Arena *arena, SplitRun *run)
{
	RunReader reader = {.run = run, .mixed = form == SPLIT_MIXED || form == SPLIT_OPEN};

	*run = (SplitRun) {
		.text = text_trim(text), .glued = form != SPLIT_PARTED, .open = form == SPLIT_OPEN};
	reader.p = run->text.ptr;
	reader.end = slice_end(run->text);
	for (;;)
	{
		skip_gap(&reader);
		if (reader.p == reader.end)
			break;
		if (!read_piece(&reader, arena))
			return false;
	}
	if (run->n > 0)
		run->pieces[0].link = LINK_CELL;
	count_cells(run);
	return run->n > 0 && (!run->glued || count_fewest(run, arena));
}

/* ---- the ways ---- */

static Slice
cell_text(const SplitRun *run, size_t first, size_t pieces)
{
	const SplitPiece *last = &run->pieces[first + pieces - 1];

	return slice_between(run->pieces[first].start, last->start + last->len);
}

/* The number that nearly every cell is: digits, or one to three of them and groups of three. False if it is another. */
static bool
read_thousands(Slice cell, int64_t *value)
{
	size_t run = 0; /* digits since the last blank */
	bool parted = false;

	*value = 0;
	if (cell.len == 0 || cell.len > THOUSANDS_MAX || (*cell.ptr == '0' && cell.len > 1))
		return false;
	for (size_t i = 0; i < cell.len; i++)
	{
		if (is_digit(cell.ptr[i]))
		{
			*value = *value * 10 + (cell.ptr[i] - '0');
			run++;
		}
		else if (cell.ptr[i] == ' ' && run > 0 && run <= 3 && (!parted || run == 3))
		{
			parted = true;
			run = 0;
		}
		else
			return false;
	}
	return !parted || run == 3;
}

SplitRange
split_range_of(Slice cell)
{
	Number number = {0};
	CellStatus status;
	int64_t value;

	if (read_thousands(cell, &value) && value < SPLIT_KNOWN_MAX)
		return (SplitRange) {value, value};
	status = number_read(cell, &number);

	if (status == CELL_EXACT && number.units > -SPLIT_KNOWN_MAX && number.units < SPLIT_KNOWN_MAX)
		return (SplitRange) {number.units, number.units};
	if (number_is_colon(cell))
		return (SplitRange) {-SPLIT_ANY, SPLIT_ANY};
	if (status == CELL_SUPPRESSED || status == CELL_BLANK || number_is_dash(cell))
		return (SplitRange) {0, SPLIT_HIDDEN_MAX};
	/* More than is ever counted. */
	if (status != CELL_DECIMAL && !number.maybe_thousands)
		return (SplitRange) {SPLIT_KNOWN_MAX, SPLIT_KNOWN_MAX};
	return (SplitRange) {-SPLIT_ANY, SPLIT_ANY};
}

static inline bool
within(const SplitTask *task, size_t column, SplitRange range)
{
	return task->limits == NULL ||
		   (range.least <= task->limits[column].most && range.most >= task->limits[column].least);
}

/* May the pieces from first on be the cell of that column? */
static bool
fits(const SplitTask *task, size_t column, size_t first, size_t pieces)
{
	return task->limits == NULL ||
		   within(task, column, split_range_of(cell_text(task->run, first, pieces)));
}

static bool
may_be_blank(const SplitTask *task, size_t column)
{
	return task->blanks && within(task, column, task->blank);
}

/* The place in a table of what is left after so many pieces and columns. */
static inline size_t
place(const SplitTask *task, size_t pieces, size_t columns)
{
	return pieces * (task->n + 1) + columns;
}

/* Can the rest of the run, from a piece on, be the rest of the columns? */
static bool
may_go_on(const SplitTask *task, const bool *can, size_t piece, size_t column)
{
	size_t pieces = 1;
	size_t lead = 1;

	if (column == task->n)
		return piece == task->run->n;
	if (may_be_blank(task, column) && can[place(task, piece, column + 1)])
		return true;
	if (piece == task->run->n)
		return false;
	do
	{
		size_t end = piece + pieces;

		if (may_end(task->run, end) && can[place(task, end, column + 1)] &&
			fits(task, column, piece, pieces))
			return true;
	} while (lengthen(task->run, piece, &pieces, &lead));
	return false;
}

/* From which places the rest of the run can be the rest of the columns; NULL: too many, or no memory. */
static bool *
find_ends(const SplitTask *task)
{
	size_t rows = task->run->n + 1;
	bool *can;

	if (rows > TABLE_MAX / (task->n + 1))
		return NULL;
	can = arena_array(task->scratch, rows * (task->n + 1), sizeof(bool));
	if (can == NULL)
		return NULL;
	for (size_t piece = rows; piece-- > 0;)
	{
		for (size_t column = task->n + 1; column-- > 0;)
		{
			/* Each cell takes a piece, where none may be blank. */
			bool may_be = task->blanks || (column <= piece && task->n - column <= rows - 1 - piece);

			can[place(task, piece, column)] = may_be && may_go_on(task, can, piece, column);
		}
	}
	return can;
}

/* Writes the run's cells where each of its pieces begins one that may, or only those that must. */
static void
write_simply(const SplitTask *task, StoredCell *cells)
{
	const SplitRun *run = task->run;
	bool all = task->n == run->most;
	size_t column = 0;

	for (size_t first = 0; first < run->n;)
	{
		size_t end = first + 1;

		while (end < run->n && (run->pieces[end].link == LINK_INNER ||
								(run->pieces[end].link == LINK_FREE && !all)))
			end++;
		cells[column++] = stored_cell(cell_text(run, first, end - first));
		first = end;
	}
}

/* Ways being listed. */
typedef struct Listing
{
	const SplitTask *task;
	const bool *can;
	StoredCell *cells; /* of the way at hand */
	size_t *ends;	   /* the pieces before each column's end */
	int max;
	int n;
} Listing;

/* The next end of the column's cell after the one that it has; false: none. first: it has none yet. */
static bool
next_end(const Listing *list, size_t column, bool first)
{
	const SplitTask *task = list->task;
	size_t start = column == 0 ? 0 : list->ends[column - 1];
	size_t pieces = 1;
	size_t lead = 1;

	if (first && may_be_blank(task, column) && list->can[place(task, start, column + 1)])
	{
		list->ends[column] = start;
		return true;
	}
	if (start == task->run->n)
		return false;
	do
	{
		size_t end = start + pieces;

		if ((first || end > list->ends[column]) && may_end(task->run, end) &&
			list->can[place(task, end, column + 1)] && fits(task, column, start, pieces))
		{
			list->ends[column] = end;
			return true;
		}
	} while (lengthen(task->run, start, &pieces, &lead));
	return false;
}

static void
write_way(const Listing *list, StoredCell *cells)
{
	const SplitTask *task = list->task;

	for (size_t column = 0; column < task->n; column++)
	{
		size_t start = column == 0 ? 0 : list->ends[column - 1];

		if (list->ends[column] == start)
			cells[column] = stored_cell((Slice) {slice_end(task->run->text), 0});
		else
			cells[column] = stored_cell(cell_text(task->run, start, list->ends[column] - start));
	}
}

/* Goes through the ways, the last column changing first. */
static void
list_ways(Listing *list)
{
	size_t n = list->task->n;
	size_t column = 0;
	bool first = true;

	for (;;)
	{
		if (next_end(list, column, first))
		{
			first = true;
			if (++column < n)
				continue;
			if (list->n < list->max)
				write_way(list, list->cells + (size_t) list->n * n);
			if (++list->n > list->max)
				return;
		}
		if (column-- == 0)
			return;
		first = false;
	}
}

int
split_list(const SplitTask *task, int max, StoredCell *cells)
{
	const SplitRun *run = task->run;
	Listing list = {.task = task, .cells = cells, .max = max};

	if (task->n == 0 || run->fewest > task->n)
		return 0;
	if (run->most < task->n && !task->blanks)
		return 0;
	if (task->limits == NULL && !run->glued && max > 0 &&
		((task->n == run->fewest && run->fewest == run->certain) ||
		 (task->n == run->most && !task->blanks)))
	{
		write_simply(task, cells);
		return 1;
	}
	list.can = find_ends(task);
	list.ends = arena_array(task->scratch, task->n, sizeof(size_t));
	if (list.can == NULL || list.ends == NULL)
		return SPLIT_UNKNOWN;
	if (list.can[place(task, 0, 0)])
		list_ways(&list);
	return list.n;
}

static void
widen(SplitRange *range, SplitRange other)
{
	if (other.least < range->least)
		range->least = other.least;
	if (other.most > range->most)
		range->most = other.most;
}

/* Adds what the column's cell can be that begins at the piece, and marks where it can end. */
static void
add_ranges(const SplitTask *task, const bool *can, bool *from, size_t piece, size_t column,
		   SplitRange *range)
{
	size_t pieces = 1;
	size_t lead = 1;

	if (may_be_blank(task, column) && can[place(task, piece, column + 1)])
	{
		widen(range, task->blank);
		from[place(task, piece, column + 1)] = true;
	}
	if (piece == task->run->n)
		return;
	do
	{
		size_t end = piece + pieces;

		if (may_end(task->run, end) && can[place(task, end, column + 1)] &&
			fits(task, column, piece, pieces))
		{
			widen(range, split_range_of(cell_text(task->run, piece, pieces)));
			from[place(task, end, column + 1)] = true;
		}
	} while (lengthen(task->run, piece, &pieces, &lead));
}

/* What is known of the cells where the ways are too many to look through. */
static void
copy_limits(const SplitTask *task, SplitRange *ranges)
{
	for (size_t column = 0; column < task->n; column++)
		ranges[column] =
			task->limits != NULL ? task->limits[column] : (SplitRange) {-SPLIT_ANY, SPLIT_ANY};
}

bool
split_ranges(const SplitTask *task, SplitRange *ranges)
{
	size_t size = (task->run->n + 1) * (task->n + 1);
	const bool *can = find_ends(task);
	bool *from = can == NULL ? NULL : arena_array(task->scratch, size, sizeof(bool));

	if (from == NULL)
	{
		copy_limits(task, ranges);
		return true;
	}
	memset(from, 0, size * sizeof(bool));
	from[0] = can[0];
	for (size_t column = 0; column < task->n; column++)
	{
		ranges[column] = (SplitRange) {SPLIT_ANY, -SPLIT_ANY};
		for (size_t piece = 0; piece <= task->run->n; piece++)
		{
			if (from[place(task, piece, column)])
				add_ranges(task, can, from, piece, column, &ranges[column]);
		}
	}
	return can[0];
}
