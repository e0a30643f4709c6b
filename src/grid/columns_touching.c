/*-------------------------------------------------------------------------
 *
 * columns_touching.c
 *	  Cells without a blank between, "36 22941 906", in columns too narrow for them.
 *
 * Numbers of the table have a blank before each group of three digits. So of more digits
 * that stand together behind what begins a number the first three are a group of it, and the
 * others are the next number, or begin it where a group follows them.  What could be parted in
 * other places stays as it is, and is not read.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/columns.h"

#include "text/ascii.h"

/* Digits of a group, and of what stands before the first one, at most. */
#define GROUP_DIGITS 3

/* Tables in which so many rows have a number in groups, for each one with a number that is not, have groups. */
#define ROWS_IN_GROUPS 2

static bool
is_begun(const Token *token)
{
	return token->is_cell && token->is_open;
}

/* Is the token a group of three digits that goes on with the one before it, one blank between? */
static bool
goes_on(const Token *token)
{
	return token->is_group && token->gap == 1 && is_begun(&token[-1]);
}

/* Are there more digits in the token, and nothing else, than stand together in a number with groups? */
static bool
has_many_digits(const Token *token)
{
	return token->text.len > GROUP_DIGITS && slice_is_digits(token->text);
}

/* Does a group of three digits stand behind the token, one blank between? */
static bool
has_group_behind(const ColumnLine *row, int i)
{
	return i + 1 < row->n_tokens && row->tokens[i + 1].is_group && row->tokens[i + 1].gap == 1;
}

/* Has the row a number of more than three digits, without groups, that goes on with none before it? */
static bool
row_has_whole(const ColumnLine *row)
{
	bool goes_on = false; /* the token before, with what is before that */

	for (int i = row->first_cell; i < row->n_tokens; i++)
	{
		const Token *token = &row->tokens[i];

		goes_on = i > row->first_cell && token->gap == 1 && (goes_on || is_begun(&token[-1]));
		if (has_many_digits(token) && !goes_on)
			return true;
		goes_on &= has_many_digits(token);
	}
	return false;
}

/* Has any row one? */
static bool
has_whole(const ColumnTable *table)
{
	for (size_t i = table->first_row; i < table->n_lines; i++)
	{
		if (table->lines[i].kind == LINE_CELLS && row_has_whole(&table->lines[i]))
			return true;
	}
	return false;
}

/*
 * How many bytes of the token belong to the first of two cells that touch in it; 0: they do not, or that is not known.
 * Where numbers are in groups always, a group need not follow.
 */
static size_t
touching_length(const ColumnLine *row, int i, bool always)
{
	const Token *token = &row->tokens[i];
	size_t first = *token->text.ptr == '*' ? 1 : GROUP_DIGITS;
	Slice rest;

	if (token->text.len <= first || (!has_group_behind(row, i) && (first == 1 || !always)))
		return 0;
	if (first == GROUP_DIGITS && !(i > row->first_cell && token->gap == 1 && is_begun(&token[-1])))
		return 0;
	rest = slice_between(token->text.ptr + first, slice_end(token->text));
	return rest.len <= GROUP_DIGITS && slice_is_digits(rest) && *rest.ptr != '0' &&
				   (first == 1 || has_many_digits(token))
			   ? first
			   : 0;
}

/* Do numbers of the table have groups? */
static bool
has_groups(const ColumnTable *table)
{
	int in_groups = 0;
	int whole = 0;

	for (size_t i = table->first_row; i < table->n_lines; i++)
	{
		const ColumnLine *row = &table->lines[i];
		bool any_group = false;
		bool any_whole = false;

		for (int word = row->first_cell + 1; word < row->n_tokens; word++)
		{
			const Token *token = &row->tokens[word];

			any_group |= goes_on(token);
			any_whole |= has_many_digits(token) && token->gap >= SURE_GAP &&
						 (word + 1 == row->n_tokens || token[1].gap >= SURE_GAP);
		}
		in_groups += any_group;
		whole += any_whole;
	}
	return in_groups > 0 && in_groups >= ROWS_IN_GROUPS * whole;
}

/* Parts the token after so many bytes; a group behind it is of the second part. False without memory. */
static bool
part_token(ColumnLine *row, int i, size_t length, Arena *arena)
{
	Token *tokens = arena_array(arena, (size_t) row->n_tokens + 1, sizeof(Token));
	Token *part;

	if (tokens == NULL)
		return false;
	memcpy(tokens, row->tokens, (size_t) (i + 1) * sizeof(Token));
	memcpy(tokens + i + 1, row->tokens + i, (size_t) (row->n_tokens - i) * sizeof(Token));
	part = &tokens[i];
	part->text.len = length;
	part->end = part->start + (int) length;
	part->is_cell = true;
	part->is_open = part->is_group = part->firm = length == GROUP_DIGITS;
	part++;
	part->text = slice_between(part->text.ptr + length, slice_end(part->text));
	part->start = part[-1].end;
	part->gap = SURE_GAP; /* no blank makes them more surely two */
	part->is_cell = part->is_open = true;
	part->is_group = part->firm = false;
	row->tokens = tokens;
	row->n_tokens++;
	if (has_group_behind(row, i + 1))
		part[1].firm = true;
	return true;
}

bool
columns_part_touching(ColumnTable *table)
{
	bool grouped = has_groups(table);
	bool always = grouped && !has_whole(table);

	for (size_t i = table->first_row; grouped && i < table->n_lines; i++)
	{
		ColumnLine *row = &table->lines[i];

		source_poll(table->scratch.source);
		for (int word = 1; row->kind == LINE_CELLS && word < row->n_tokens; word++)
		{
			size_t length = touching_length(row, word, always);

			if (length == 0)
				continue;
			if (!part_token(row, word, length, &table->scratch))
				return false;
			row->first_cell = column_first_cell(row);
			table->touching = row->touches = true;
		}
	}
	return true;
}
