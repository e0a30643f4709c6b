/*-------------------------------------------------------------------------
 *
 * damages.c
 *	  What goes wrong with a report on its way to the reader.
 *
 *-------------------------------------------------------------------------
 */
#include "damages.h"

#include <ctype.h>
#include <stdlib.h>

/* ---- places: texts of the report ---- */

static bool
has_digit(const char *text)
{
	return strpbrk(text, "0123456789") != NULL;
}

static bool
is_count(const char *text)
{
	return isdigit((unsigned char) text[0]) && strspn(text, "0123456789 ") == strlen(text);
}

static const char **
cell_if(Spot *spot, bool suits)
{
	return suits ? &spot->row->cells[spot->c] : NULL;
}

static const char **
any_cell(Spot *spot)
{
	return cell_if(spot, spot->row->cells[spot->c][0] != '\0');
}

static const char **
count_cell(Spot *spot)
{
	return cell_if(spot, is_count(spot->row->cells[spot->c]));
}

static const char **
large_cell(Spot *spot)
{
	const char *cell = spot->row->cells[spot->c];

	return cell_if(spot, is_count(cell) && strchr(cell, ' ') != NULL);
}

static const char **
star_cell(Spot *spot)
{
	return cell_if(spot, strcmp(spot->row->cells[spot->c], "*") == 0);
}

static const char **
change_cell(Spot *spot)
{
	return cell_if(spot, spot->row->cells[spot->c][0] == '-');
}

static const char **
percentage_cell(Spot *spot)
{
	return cell_if(spot, strchr(spot->row->cells[spot->c], ',') != NULL);
}

static const char **
label(Spot *spot)
{
	return spot->row->cells[0][0] == '\0' ? NULL : &spot->row->cells[0];
}

static bool
is_total_label(const char *text)
{
	return strstr(text, "I alt") != NULL || strstr(text, "i alt") != NULL;
}

static const char **
total_label(Spot *spot)
{
	return is_total_label(spot->row->cells[0]) ? &spot->row->cells[0] : NULL;
}

/* A text of a heading row, above the cell. */
static const char **
heading(Spot *spot)
{
	Row *row;

	if (spot->table->n_headings == 0)
		return NULL;
	row = &spot->table->rows[random_below(spot->random, (unsigned) spot->table->n_headings)];
	return spot->c < row->n && row->cells[spot->c][0] != '\0' ? &row->cells[spot->c] : NULL;
}

static const char **
title(Spot *spot)
{
	return spot->table->title == NULL ? NULL : &spot->table->title;
}

static const char **
period(Spot *spot)
{
	return spot->table->period == NULL ? NULL : &spot->table->period;
}

static const char **
line_of(Spot *spot, Lines *lines)
{
	return lines->n == 0 ? NULL : &lines->text[random_below(spot->random, (unsigned) lines->n)];
}

static const char **
section(Spot *spot)
{
	return line_of(spot, &spot->table->section);
}

static const char **
stratum(Spot *spot)
{
	return line_of(spot, &spot->table->stratum);
}

static const char **
note(Spot *spot)
{
	Document *document = spot->document;

	return line_of(spot, document->after.n > 0 ? &document->after : &document->before);
}

/* ---- edits of a text ---- */

static const char *
lose(Spot *spot, const char *text)
{
	(void) spot;
	return text[0] == '\0' ? NULL : "";
}

static const char *
print_twice(Spot *spot, const char *text)
{
	return text_printf(spot->document->arena, "%s %s", text, text);
}

/* Where a character of the text begins that is not the first one; NULL: it is too short. */
static const char *
draw_character(Spot *spot, const char *text)
{
	const char *at;
	size_t len = strlen(text);

	if (len < 4)
		return NULL;
	at = text + 1 + random_below(spot->random, (unsigned) (len - 2));
	while (((unsigned char) *at & 0xC0) == 0x80)
		at--;
	return at == text ? NULL : at;
}

static const char *
replace(Spot *spot, const char *text, const char *at, size_t len, const char *by)
{
	return text_printf(spot->document->arena, "%.*s%s%s", (int) (at - text), text, by, at + len);
}

static size_t
character_len(const char *at)
{
	size_t len = 1;

	while (((unsigned char) at[len] & 0xC0) == 0x80)
		len++;
	return len;
}

/* Another letter for one. */
static const char *
misspell(Spot *spot, const char *text)
{
	static const char *const letters[] = {"a", "e", "n", "r", "t", "k"};
	const char *at = draw_character(spot, text);
	const char *by = letters[random_below(spot->random, 6)];

	if (at == NULL || !isalpha((unsigned char) *at) || *at == *by)
		return NULL;
	return replace(spot, text, at, 1, by);
}

static const char *
lose_letter(Spot *spot, const char *text)
{
	const char *at = draw_character(spot, text);

	return at == NULL || isdigit((unsigned char) *at)
			   ? NULL
			   : replace(spot, text, at, character_len(at), "");
}

/* æ, ø, å come as what another encoding makes of them. */
static const char *
garble(Spot *spot, const char *text)
{
	const char *at = text;

	while (*at != '\0' && (unsigned char) *at < 0x80)
		at++;
	return *at == '\0' ? NULL : replace(spot, text, at, character_len(at), "\xEF\xBF\xBD");
}

static const char *
in_capitals(Spot *spot, const char *text)
{
	char *copy = (char *) (uintptr_t) text_printf(spot->document->arena, "%s", text);

	for (char *p = copy; *p != '\0'; p++)
		*p = (char) ((unsigned char) *p < 0x80 ? toupper((unsigned char) *p) : *p);
	return strcmp(copy, text) == 0 ? NULL : copy;
}

static const char *
lose_end(Spot *spot, const char *text)
{
	const char *at = draw_character(spot, text);

	return at == NULL ? NULL : text_printf(spot->document->arena, "%.*s", (int) (at - text), text);
}

static const char *
break_word(Spot *spot, const char *text)
{
	const char *at = draw_character(spot, text);

	return at == NULL ? NULL : replace(spot, text, at, 0, " ");
}

static const char *
lose_blank(Spot *spot, const char *text)
{
	const char *at = strchr(text, ' ');

	return at == NULL ? NULL : replace(spot, text, at, 1, "");
}

static const char *
add_footmark(Spot *spot, const char *text)
{
	return text_printf(spot->document->arena, "%s1)", text);
}

static const char *
by_star(Spot *spot, const char *text)
{
	(void) spot;
	return strcmp(text, "*") == 0 ? NULL : "*";
}

static const char *
by_dash(Spot *spot, const char *text)
{
	(void) spot;
	(void) text;
	return "-";
}

static const char *
by_word(Spot *spot, const char *text)
{
	(void) spot;
	(void) text;
	return "se note";
}

static const char *
by_number(Spot *spot, const char *text)
{
	(void) text;
	return text_printf(spot->document->arena, "%u", 4 + random_below(spot->random, 90));
}

static const char *
other_digit(Spot *spot, const char *text)
{
	size_t at = random_below(spot->random, (unsigned) strlen(text));
	char by[2] = {(char) ('1' + random_below(spot->random, 9)), '\0'};

	if (!isdigit((unsigned char) text[at]) || text[at] == by[0])
		return NULL;
	return replace(spot, text, text + at, 1, by);
}

static const char *
lose_digit(Spot *spot, const char *text)
{
	size_t at = random_below(spot->random, (unsigned) strlen(text));

	if (!isdigit((unsigned char) text[at]) || strlen(text) < 2)
		return NULL;
	return replace(spot, text, text + at, 1, "");
}

static const char *
add_digit(Spot *spot, const char *text)
{
	return text_printf(spot->document->arena, "%s%u", text, random_below(spot->random, 10));
}

static const char *
letter_for_digit(Spot *spot, const char *text)
{
	const char *at = strpbrk(text, "01");

	return at == NULL ? NULL : replace(spot, text, at, 1, *at == '0' ? "O" : "l");
}

static const char *
lose_minus(Spot *spot, const char *text)
{
	(void) spot;
	return text + 1;
}

static const char *
minus_behind(Spot *spot, const char *text)
{
	return text_printf(spot->document->arena, "%s-", text + 1);
}

static const char *
with_comma(Spot *spot, const char *text)
{
	return replace(spot, text, strchr(text, ' '), 1, ",");
}

static const char *
with_point(Spot *spot, const char *text)
{
	return replace(spot, text, strchr(text, ' '), 1, ".");
}

static const char *
lose_comma(Spot *spot, const char *text)
{
	return replace(spot, text, strchr(text, ','), 1, "");
}

static const char *
blank_in_number(Spot *spot, const char *text)
{
	return strlen(text) < 2 || strchr(text, ' ') != NULL ? NULL
														 : replace(spot, text, text + 1, 0, " ");
}

/* The text that stands in the same place of another table. */
static const Table *
other_table(Spot *spot)
{
	return &spot->document->tables[random_below(spot->random, (unsigned) spot->document->n_tables)];
}

static const char *
other_text(const char *text, const char *other)
{
	return other == NULL || strcmp(text, other) == 0 ? NULL : other;
}

static const char *
other_title(Spot *spot, const char *text)
{
	return replace(spot, text, text, strcspn(text, " .,"), "Andre");
}

static const char *
other_year(Spot *spot, const char *text)
{
	const char *at = strstr(text, "20");

	if (at == NULL || !isdigit((unsigned char) at[2]) || !isdigit((unsigned char) at[3]))
		return NULL;
	return replace(spot, text, at + 3, 1, at[3] == '7' ? "3" : "7");
}

static const char *
other_section(Spot *spot, const char *text)
{
	const Table *table = other_table(spot);

	return table->section.n == 0 ? NULL : other_text(text, table->section.text[0]);
}

static const char *
other_stratum(Spot *spot, const char *text)
{
	const Table *table = other_table(spot);

	return table->stratum.n == 0 ? NULL : other_text(text, table->stratum.text[0]);
}

/* The label of another row of the table. */
static Row *
other_row(Spot *spot)
{
	int n = spot->table->n_rows - spot->table->n_headings;
	Row *row =
		&spot->table
			 ->rows[spot->table->n_headings + (int) random_below(spot->random, (unsigned) n)];

	return row == spot->row || row->n < 2 ? NULL : row;
}

static const char *
other_label(Spot *spot, const char *text)
{
	Row *row = other_row(spot);

	return row == NULL ? NULL : other_text(text, row->cells[0]);
}

static const char *
unknown_name(Spot *spot, const char *text)
{
	(void) spot;
	(void) text;
	return "Nytt navn";
}

/* ---- cells of a row ---- */

/* The row gets another number of cells; those that are new are empty. */
static void
resize(Spot *spot, int n)
{
	const char **cells = arena_array(spot->document->arena, (size_t) n, sizeof(char *));

	if (cells == NULL)
		abort();
	for (int c = 0; c < n; c++)
		cells[c] = c < spot->row->n ? spot->row->cells[c] : "";
	spot->row->cells = cells;
	spot->row->n = n;
}

static void
move_left(Row *row, int c)
{
	memmove(row->cells + c, row->cells + c + 1, sizeof(char *) * (size_t) (row->n - c - 1));
	row->cells[row->n - 1] = "";
}

static bool
drop_cell(Spot *spot)
{
	move_left(spot->row, spot->c);
	return true;
}

static bool
drop_last_places(Spot *spot)
{
	if (spot->c < 2)
		return false;
	resize(spot, spot->c);
	return true;
}

static void
insert_cell(Spot *spot, int c, const char *text)
{
	resize(spot, spot->row->n + 1);
	memmove(spot->row->cells + c + 1, spot->row->cells + c,
			sizeof(char *) * (size_t) (spot->row->n - c - 1));
	spot->row->cells[c] = text;
}

static bool
shift_row(Spot *spot)
{
	insert_cell(spot, 1, "");
	return true;
}

static bool
double_cell(Spot *spot)
{
	insert_cell(spot, spot->c, spot->row->cells[spot->c]);
	return true;
}

/* Two cells become one; a blank one makes up for it, or nothing does. */
static bool
merge(Spot *spot, const char *between)
{
	Row *row = spot->row;

	if (spot->c + 1 >= row->n || row->cells[spot->c][0] == '\0' ||
		row->cells[spot->c + 1][0] == '\0')
		return false;
	row->cells[spot->c] = text_printf(spot->document->arena, "%s%s%s", row->cells[spot->c], between,
									  row->cells[spot->c + 1]);
	return true;
}

static bool
merge_cells(Spot *spot)
{
	if (!merge(spot, ""))
		return false;
	spot->row->cells[spot->c + 1] = "";
	return true;
}

static bool
merge_by_blank(Spot *spot)
{
	if (!merge(spot, " "))
		return false;
	spot->row->cells[spot->c + 1] = "";
	return true;
}

static bool
lose_tab(Spot *spot)
{
	if (!merge(spot, " "))
		return false;
	move_left(spot->row, spot->c + 1);
	spot->row->n--;
	return true;
}

static bool
glue_label(Spot *spot)
{
	Row *row = spot->row;

	row->cells[0] = text_printf(spot->document->arena, "%s %s", row->cells[0], row->cells[1]);
	row->cells[1] = "";
	return true;
}

static void
swap_texts(const char **a, const char **b)
{
	const char *text = *a;

	*a = *b;
	*b = text;
}

static bool
swap_cells(Spot *spot)
{
	Row *row = spot->row;

	if (spot->c + 1 >= row->n || strcmp(row->cells[spot->c], row->cells[spot->c + 1]) == 0)
		return false;
	swap_texts(&row->cells[spot->c], &row->cells[spot->c + 1]);
	return true;
}

static bool
lose_tabs(Spot *spot)
{
	Row *row = spot->row;

	for (int c = 1; c < row->n; c++)
		row->cells[0] = text_printf(spot->document->arena, "%s %s", row->cells[0], row->cells[c]);
	row->n = 1;
	return true;
}

/* ---- rows ---- */

static void
row_remove(Table *table, int r)
{
	memmove(table->rows + r, table->rows + r + 1, sizeof(Row) * (size_t) (table->n_rows - r - 1));
	table->n_rows--;
}

/* A row of n empty cells before the r-th. */
static Row *
row_insert(Spot *spot, int r, int n)
{
	Table *table = spot->table;
	Row row = *row_add(spot->document->arena, table, n);

	memmove(table->rows + r + 1, table->rows + r, sizeof(Row) * (size_t) (table->n_rows - r - 1));
	table->rows[r] = row;
	return &table->rows[r];
}

static bool
lose_row(Spot *spot)
{
	row_remove(spot->table, spot->r);
	return true;
}

static bool
lose_total_row(Spot *spot)
{
	return is_total_label(spot->row->cells[0]) && lose_row(spot);
}

static bool
lose_first_row(Spot *spot)
{
	row_remove(spot->table, spot->table->n_headings);
	return true;
}

static bool
lose_last_row(Spot *spot)
{
	spot->table->n_rows--;
	return true;
}

static bool
lose_rows_behind(Spot *spot)
{
	if (spot->r + 1 == spot->table->n_rows)
		return false;
	spot->table->n_rows = spot->r + 1;
	return true;
}

static bool
lose_rows_before(Spot *spot)
{
	bool some = spot->r > spot->table->n_headings;

	while (spot->r-- > spot->table->n_headings)
		row_remove(spot->table, spot->table->n_headings);
	return some;
}

static bool
row_twice(Spot *spot)
{
	int n = spot->row->n;
	Row *row = row_insert(spot, spot->r, n);

	memcpy(row->cells, spot->table->rows[spot->r + 1].cells, sizeof(char *) * (size_t) n);
	return true;
}

static bool
swap_rows(Spot *spot)
{
	Row *other = other_row(spot);
	Row row = *spot->row;

	if (other == NULL)
		return false;
	*spot->row = *other;
	*other = row;
	return true;
}

static bool
swap_labels(Spot *spot)
{
	Row *other = other_row(spot);

	if (other == NULL || strcmp(other->cells[0], spot->row->cells[0]) == 0)
		return false;
	swap_texts(&spot->row->cells[0], &other->cells[0]);
	return true;
}

static bool
cells_of_other_row(Spot *spot)
{
	Row *other = other_row(spot);

	if (other == NULL || other->n != spot->row->n)
		return false;
	memcpy(spot->row->cells + 1, other->cells + 1, sizeof(char *) * (size_t) (other->n - 1));
	return true;
}

/* The labels one row down, and the first one lost; the numbers stay. */
static bool
shift_labels(Spot *spot)
{
	Table *table = spot->table;

	if (spot->r + 1 == table->n_rows)
		return false;
	for (int r = table->n_rows - 1; r > spot->r; r--)
		table->rows[r].cells[0] = table->rows[r - 1].cells[0];
	spot->row->cells[0] = "";
	return true;
}

static bool
break_row(Spot *spot)
{
	Row whole = *spot->row;
	Row *second;

	if (spot->c < 2)
		return false;
	second = row_insert(spot, spot->r + 1, whole.n - spot->c + 1);
	memcpy(second->cells + 1, whole.cells + spot->c, sizeof(char *) * (size_t) (whole.n - spot->c));
	spot->table->rows[spot->r].n = spot->c;
	return true;
}

static bool
wrap_label(Spot *spot)
{
	const char *text = spot->row->cells[0];
	const char *blank = strchr(text, ' ');

	if (blank == NULL)
		return false;
	row_insert(spot, spot->r, 1)->cells[0] =
		text_printf(spot->document->arena, "%.*s", (int) (blank - text), text);
	spot->table->rows[spot->r + 1].cells[0] = blank + 1;
	return true;
}

static bool
add_text_line(Spot *spot)
{
	row_insert(spot, spot->r, 1)->cells[0] = "Fortsetter";
	return true;
}

static bool
add_numbers(Spot *spot)
{
	int n = spot->row->n;
	Row *row = row_insert(spot, spot->r, n);

	for (int c = 1; c < n; c++)
		row->cells[c] = by_number(spot, "");
	return true;
}

static bool
row_of_other_table(Spot *spot)
{
	const Table *table = other_table(spot);
	const Row *from = &table->rows[table->n_rows - 1];
	int n = spot->row->n;

	if (table == spot->table || from->n != n || strcmp(from->cells[0], spot->row->cells[0]) == 0)
		return false;
	memcpy(row_insert(spot, spot->r, n)->cells, from->cells, sizeof(char *) * (size_t) n);
	return true;
}

/* The labels below one another, and then the rows of their numbers. */
static bool
labels_apart(Spot *spot)
{
	Table *table = spot->table;
	int r = spot->r;

	if (r + 2 > table->n_rows || table->n_headings >= r)
		return false;
	row_insert(spot, table->n_headings, 1)->cells[0] = table->rows[r - 1].cells[0];
	row_insert(spot, table->n_headings + 1, 1)->cells[0] = table->rows[r + 1].cells[0];
	table->rows[r + 1].cells[0] = table->rows[r + 2].cells[0] = "";
	return true;
}

/* ---- columns ---- */

static bool
lose_column(Spot *spot)
{
	for (int r = 0; r < spot->table->n_rows; r++)
	{
		Row *row = &spot->table->rows[r];

		if (spot->c >= row->n)
			continue;
		move_left(row, spot->c);
		row->n--;
	}
	return true;
}

static bool
empty_column(Spot *spot)
{
	for (int r = spot->table->n_headings; r < spot->table->n_rows; r++)
	{
		if (spot->c < spot->table->rows[r].n)
			spot->table->rows[r].cells[spot->c] = "";
	}
	return true;
}

/* From the first row on that has numbers, or only its numbers. */
static bool
swap_columns(Spot *spot, int first)
{
	if (spot->c + 1 >= spot->row->n)
		return false;
	for (int r = first; r < spot->table->n_rows; r++)
	{
		Row *row = &spot->table->rows[r];

		if (spot->c + 1 < row->n)
			swap_texts(&row->cells[spot->c], &row->cells[spot->c + 1]);
	}
	return true;
}

static bool
swap_whole_columns(Spot *spot)
{
	return spot->table->n_headings == 1 && swap_columns(spot, 0);
}

static bool
swap_numbers_of_columns(Spot *spot)
{
	return swap_columns(spot, spot->table->n_headings);
}

static bool
swap_headings(Spot *spot)
{
	const char **text = heading(spot);

	if (text == NULL || spot->c + 1 >= spot->row->n || strcmp(text[0], text[1]) == 0 ||
		text[1][0] == '\0')
		return false;
	swap_texts(text, text + 1);
	return true;
}

static bool
lose_headings(Spot *spot)
{
	bool some = spot->table->n_headings > 0;

	while (spot->table->n_headings > 0)
	{
		row_remove(spot->table, 0);
		spot->table->n_headings--;
	}
	return some;
}

static bool
headings_twice(Spot *spot)
{
	int n = spot->table->rows[0].n;

	if (spot->table->n_headings == 0)
		return false;
	memcpy(row_insert(spot, 0, n)->cells, spot->table->rows[1].cells, sizeof(char *) * (size_t) n);
	return true;
}

static bool
shift_headings(Spot *spot)
{
	Row *row = &spot->table->rows[0];

	if (spot->table->n_headings == 0 || row->n < 3)
		return false;
	move_left(row, 1);
	return true;
}

/* ---- pages ---- */

static bool
lose_page(Spot *spot)
{
	spot->table->dropped = true;
	return spot->document->n_tables > 1;
}

static bool
page_twice(Spot *spot)
{
	Document *document = spot->document;
	int at = (int) (spot->table - document->tables);

	if (document->n_tables == TABLES_MAX)
		return false;
	memmove(spot->table + 1, spot->table, sizeof(Table) * (size_t) (document->n_tables - at));
	document->n_tables++;
	return true;
}

static bool
swap_pages(Spot *spot)
{
	Table *other =
		&spot->document->tables[random_below(spot->random, (unsigned) spot->document->n_tables)];
	Table table = *spot->table;

	*spot->table = *other;
	*other = table;
	return other != spot->table;
}

static bool
lose_head(Spot *spot)
{
	Table *table = spot->table;

	if (table->title == NULL && table->period == NULL)
		return false;
	table->title = table->period = NULL;
	table->section.n = table->stratum.n = 0;
	return true;
}

static bool
lose_head_and_headings(Spot *spot)
{
	return spot->table->n_headings > 0 && lose_head(spot) && lose_headings(spot);
}

static bool
page_of_other_year(Spot *spot)
{
	Table *table = spot->table;
	const char *period_then = table->period == NULL ? NULL : other_year(spot, table->period);

	if (period_then == NULL)
		return false;
	table->period = period_then;
	for (int r = 0; r < table->n_headings; r++)
	{
		for (int c = 1; c < table->rows[r].n; c++)
		{
			const char *text = other_year(spot, table->rows[r].cells[c]);

			if (text != NULL)
				table->rows[r].cells[c] = text;
		}
	}
	return true;
}

static bool
swap_strata(Spot *spot)
{
	Table *other =
		&spot->document->tables[random_below(spot->random, (unsigned) spot->document->n_tables)];

	if (other->stratum.n == 0 || spot->table->stratum.n == 0 ||
		strcmp(other->stratum.text[0], spot->table->stratum.text[0]) == 0)
		return false;
	swap_texts(&other->stratum.text[0], &spot->table->stratum.text[0]);
	return true;
}

static bool
lose_all_strata(Spot *spot)
{
	bool some = false;

	for (int i = 0; i < spot->document->n_tables; i++)
	{
		some = some || spot->document->tables[i].stratum.n > 0;
		spot->document->tables[i].stratum.n = 0;
	}
	return some;
}

static bool
lose_notes(Spot *spot)
{
	spot->document->before.n = spot->document->after.n = 0;
	return true;
}

static bool
add_note(Spot *spot, const char *text)
{
	lines_add(spot->document->arena, &spot->document->after, text);
	return true;
}

static bool
add_note_of_changes(Spot *spot)
{
	return add_note(spot, "Endringer lavere enn 3 prosent er ikke omtalt.");
}

static bool
add_stratum_of_age(Spot *spot)
{
	if (spot->table->stratum.n > 0)
		return false;
	lines_add(spot->document->arena, &spot->table->stratum, "Personer under 30");
	return true;
}

/* Why nobody can tell of some. */
#define NO_SUM		"no total has part in it"
#define NO_TRACE	"what is gone leaves no trace where nothing adds up"
#define SAID_ONCE	"nothing else says it"
#define LABEL_ABOVE "a label above it stands for it"

const Damage damages[] = {
	{"number: lost", any_cell, lose, NULL, NO_SUM},
	{"number: star for it", count_cell, by_star, NULL, NO_SUM},
	{"number: dash for it", any_cell, by_dash, NULL, NULL},
	{"number: word for it", any_cell, by_word, NULL, NULL},
	{"number: another digit", count_cell, other_digit, NULL, NO_SUM},
	{"number: a digit lost", count_cell, lose_digit, NULL, NO_SUM},
	{"number: a digit more", count_cell, add_digit, NULL, NO_SUM},
	{"number: letter for digit", count_cell, letter_for_digit, NULL, NULL},
	{"number: blank in it", count_cell, blank_in_number, NULL, NO_SUM},
	{"number: note mark", count_cell, add_footmark, NULL, NULL},
	{"number: printed twice", any_cell, print_twice, NULL, NULL},
	{"thousands: blank lost", large_cell, lose_blank, NULL, NULL},
	{"thousands: comma", large_cell, with_comma, NULL, NULL},
	{"thousands: point", large_cell, with_point, NULL, NULL},
	{"change: minus lost", change_cell, lose_minus, NULL, NULL},
	{"change: minus behind", change_cell, minus_behind, NULL, NULL},
	{"percentage: comma lost", percentage_cell, lose_comma, NULL, NO_SUM},
	{"star: lost", star_cell, lose, NULL, NO_SUM},
	{"star: printed twice", star_cell, print_twice, NULL, NULL},
	{"star: number for it", star_cell, by_number, NULL, NO_SUM},
	{"star: dash for it", star_cell, by_dash, NULL, NULL},

	{"row: cell dropped", NULL, NULL, drop_cell, NO_SUM},
	{"row: last cells dropped", NULL, NULL, drop_last_places, NO_SUM},
	{"row: shifted", NULL, NULL, shift_row, NULL},
	{"row: cell twice", NULL, NULL, double_cell, NULL},
	{"row: cells merged", NULL, NULL, merge_cells, NO_SUM},
	{"row: cells merged by a blank", NULL, NULL, merge_by_blank, NULL},
	{"row: tab lost", NULL, NULL, lose_tab, NULL},
	{"row: tabs lost", NULL, NULL, lose_tabs, NULL},
	{"row: label and number merged", NULL, NULL, glue_label, NO_SUM},
	{"row: cells swapped", NULL, NULL, swap_cells, NO_SUM},
	{"row: lost", NULL, NULL, lose_row, NO_TRACE},
	{"row: a total lost", NULL, NULL, lose_total_row, NO_TRACE},
	{"row: the first lost", NULL, NULL, lose_first_row, NO_TRACE},
	{"row: the last lost", NULL, NULL, lose_last_row, NO_TRACE},
	{"row: printed twice", NULL, NULL, row_twice, NULL},
	{"row: swapped with another", NULL, NULL, swap_rows, NULL},
	{"row: numbers of another", NULL, NULL, cells_of_other_row, NO_SUM},
	{"row: broken", NULL, NULL, break_row, NULL},
	{"row: label wrapped", NULL, NULL, wrap_label, NULL},
	{"row: a line of text before it", NULL, NULL, add_text_line, NULL},
	{"row: numbers without a label before it", NULL, NULL, add_numbers, NULL},
	{"row: one of another table before it", NULL, NULL, row_of_other_table, NO_SUM},

	{"label: lost", label, lose, NULL, LABEL_ABOVE},
	{"label: misspelt", label, misspell, NULL, NULL},
	{"label: letter lost", label, lose_letter, NULL, NULL},
	{"label: garbled", label, garble, NULL, NULL},
	{"label: in capitals", label, in_capitals, NULL, NULL},
	{"label: end lost", label, lose_end, NULL, NULL},
	{"label: broken", label, break_word, NULL, NULL},
	{"label: blank lost", label, lose_blank, NULL, NULL},
	{"label: note mark", label, add_footmark, NULL, NULL},
	{"label: printed twice", label, print_twice, NULL, NULL},
	{"label: another's", label, other_label, NULL, NULL},
	{"label: an unknown one", label, unknown_name, NULL, NULL},
	{"label of a total: lost", total_label, lose, NULL, NULL},
	{"label of a total: misspelt", total_label, misspell, NULL, NULL},
	{"label of a total: an unknown one", total_label, unknown_name, NULL, NULL},
	{"labels: swapped", NULL, NULL, swap_labels, NO_SUM},
	{"labels: a row down", NULL, NULL, shift_labels, NULL},
	{"labels: apart from numbers", NULL, NULL, labels_apart, NULL},

	{"heading: lost", heading, lose, NULL, NULL},
	{"heading: misspelt", heading, misspell, NULL, NULL},
	{"heading: letter lost", heading, lose_letter, NULL, NULL},
	{"heading: end lost", heading, lose_end, NULL, SAID_ONCE},
	{"heading: broken", heading, break_word, NULL, NULL},
	{"heading: in capitals", heading, in_capitals, NULL, NULL},
	{"heading: note mark", heading, add_footmark, NULL, NULL},
	{"heading: an unknown one", heading, unknown_name, NULL, NULL},
	{"headings: swapped", NULL, NULL, swap_headings, NO_SUM},
	{"headings: lost", NULL, NULL, lose_headings, NULL},
	{"headings: printed twice", NULL, NULL, headings_twice, NULL},
	{"headings: shifted", NULL, NULL, shift_headings, NO_SUM},
	{"column: lost", NULL, NULL, lose_column, NO_TRACE},
	{"column: emptied", NULL, NULL, empty_column, NO_TRACE},
	{"columns: swapped", NULL, NULL, swap_whole_columns, NULL},
	{"columns: numbers swapped", NULL, NULL, swap_numbers_of_columns, NO_SUM},

	{"title: lost", title, lose, NULL, NULL},
	{"title: misspelt", title, misspell, NULL, NULL},
	{"title: end lost", title, lose_end, NULL, NULL},
	{"title: another", title, other_title, NULL, SAID_ONCE},
	{"period: lost", period, lose, NULL, NULL},
	{"period: misspelt", period, misspell, NULL, NULL},
	{"period: another year", period, other_year, NULL, SAID_ONCE},
	{"section: lost", section, lose, NULL, SAID_ONCE},
	{"section: misspelt", section, misspell, NULL, NULL},
	{"section: another's", section, other_section, NULL, SAID_ONCE},
	{"stratum: lost", stratum, lose, NULL, NULL},
	{"stratum: misspelt", stratum, misspell, NULL, NULL},
	{"stratum: end lost", stratum, lose_end, NULL, NULL},
	{"stratum: another's", stratum, other_stratum, NULL, NULL},
	{"stratum: an unknown one", stratum, unknown_name, NULL, NULL},
	{"strata: swapped", NULL, NULL, swap_strata, NULL},
	{"strata: all lost", NULL, NULL, lose_all_strata, NULL},
	{"stratum: of age, too many", NULL, NULL, add_stratum_of_age, NULL},

	{"page: lost", NULL, NULL, lose_page, NO_TRACE},
	{"page: printed twice", NULL, NULL, page_twice, NULL},
	{"page: swapped with another", NULL, NULL, swap_pages, NULL},
	{"page: upper rows lost", NULL, NULL, lose_rows_before, NO_TRACE},
	{"page: lower rows lost", NULL, NULL, lose_rows_behind, NO_TRACE},
	{"page: what stands above lost", NULL, NULL, lose_head, SAID_ONCE},
	{"page: that and headings lost", NULL, NULL, lose_head_and_headings, NULL},
	{"page: of another year", NULL, NULL, page_of_other_year, SAID_ONCE},

	{"notes: lost", NULL, NULL, lose_notes, NULL},
	{"notes: a line lost", note, lose, NULL, SAID_ONCE},
	{"notes: end of a line lost", note, lose_end, NULL, SAID_ONCE},
	{"notes: one of changes added", NULL, NULL, add_note_of_changes, NULL},
	{NULL, NULL, NULL, NULL, NULL},
};

/* A table with rows of numbers, a row of it, and a cell; false: the spot is none. */
static bool
draw_spot(Spot *spot)
{
	Document *document = spot->document;
	int n;

	spot->table = &document->tables[random_below(spot->random, (unsigned) document->n_tables)];
	n = spot->table->n_rows - spot->table->n_headings;
	if (n < 2)
		return false;
	spot->r = spot->table->n_headings + (int) random_below(spot->random, (unsigned) n);
	spot->row = &spot->table->rows[spot->r];
	if (spot->row->n < 2)
		return false;
	spot->c = 1 + (int) random_below(spot->random, (unsigned) (spot->row->n - 1));
	return has_digit(spot->row->cells[spot->c]) || strcmp(spot->row->cells[spot->c], "*") == 0 ||
		   random_below(spot->random, 4) == 0;
}

static bool
edit_spot(const Damage *damage, Spot *spot)
{
	const char **place = damage->place(spot);
	const char *text = place == NULL ? NULL : damage->edit(spot, *place);

	if (text != NULL)
		*place = text;
	return text != NULL;
}

bool
damage_apply(const Damage *damage, Document *document, Random *random)
{
	enum
	{
		TRIES = 2000
	};
	Spot spot = {.document = document, .random = random};

	for (int i = 0; i < TRIES; i++)
	{
		if (draw_spot(&spot) &&
			(damage->apply != NULL ? damage->apply(&spot) : edit_spot(damage, &spot)))
			return true;
	}
	return false;
}
