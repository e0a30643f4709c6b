/*-------------------------------------------------------------------------
 *
 * changes.c
 *	  The same facts, printed in another way.
 *
 *-------------------------------------------------------------------------
 */
#include "changes.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

unsigned
random_below(Random *random, unsigned n)
{
	random->state = random->state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (unsigned) (random->state >> 33) % n;
}

/* Half of the time a change is made to all tables, else to some. */
static unsigned
draw_share(Random *random)
{
	return random_below(random, 2) == 0 ? 1 : 4;
}

static bool
draw(Random *random, unsigned share)
{
	return random_below(random, share) == 0;
}

/* "I alt", by itself or with what it adds up. */
static bool
is_total(const char *label)
{
	return strncasecmp(label, "I alt", 5) == 0;
}

/* Is the first row a total, and no other? */
static bool
one_total(const Table *table)
{
	if (!table->plain || table->n_rows < 3 || !is_total(table->rows[1].cells[0]))
		return false;
	for (int r = 2; r < table->n_rows; r++)
	{
		if (is_total(table->rows[r].cells[0]))
			return false;
	}
	return true;
}

static bool
one_total_column(const Table *table)
{
	const Row *head = &table->rows[0];

	if (!table->plain || head->n < 4 || !is_total(head->cells[1]))
		return false;
	for (int c = 2; c < head->n; c++)
	{
		if (is_total(head->cells[c]))
			return false;
	}
	return true;
}

static int
change_nothing(Document *document, Random *random)
{
	(void) random;
	return document->n_tables;
}

static int
transpose(Document *document, Random *random)
{
	unsigned share = draw_share(random);
	int done = 0;

	for (int i = 0; i < document->n_tables; i++)
	{
		Table *table = &document->tables[i];
		Table old = *table;

		if (!table->plain || !table->whole || table->n_rows > CELLS_MAX || !draw(random, share))
			continue;
		table->n_rows = 0;
		table->room = 0;
		for (int c = 0; c < old.rows[0].n; c++)
		{
			Row *row = row_add(document->arena, table, old.n_rows);

			for (int r = 0; r < old.n_rows; r++)
				row->cells[r] = old.rows[r].cells[c];
		}
		done++;
	}
	return done;
}

static void
rotate_rows(Row *rows, int n)
{
	Row first = rows[0];

	memmove(rows, rows + 1, sizeof(Row) * (size_t) (n - 1));
	rows[n - 1] = first;
}

static void
rotate_columns(Table *table)
{
	for (int r = 0; r < table->n_rows; r++)
	{
		const char **cells = table->rows[r].cells;
		int n = table->rows[r].n;
		const char *first = cells[1];

		memmove(cells + 1, cells + 2, sizeof(char *) * (size_t) (n - 2));
		cells[n - 1] = first;
	}
}

static int
totals_last(Document *document, Random *random)
{
	unsigned share = draw_share(random);
	int done = 0;

	for (int i = 0; i < document->n_tables; i++)
	{
		Table *table = &document->tables[i];
		bool changed = false;

		if (!table->whole || !draw(random, share))
			continue;
		if (one_total(table) && random_below(random, 3) > 0)
		{
			rotate_rows(table->rows + 1, table->n_rows - 1);
			changed = true;
		}
		if (one_total_column(table) && random_below(random, 3) > 0)
		{
			rotate_columns(table);
			changed = true;
		}
		done += changed;
	}
	return done;
}

/* "Menn i alt" for "I alt menn"; for a bare "I alt" another word. */
static const char *
other_total(Document *document, Random *random, const char *label)
{
	static const char *const words[] = {"Riket", "Landet",		"Til sammen", "Totalt",	  "Alle",
										"Sum",	 "Hele landet", "Tilsammen",  "Samtlige", "Norge"};
	const char *rest = label + 5;

	while (*rest == ' ')
		rest++;
	if (*rest == '\0')
		return words[random_below(random, sizeof(words) / sizeof(*words))];
	switch (random_below(random, 3))
	{
		case 0:
			return text_printf(document->arena, "Sum %s", rest);
		case 1:
			return text_printf(document->arena, "%c%s totalt", toupper((unsigned char) *rest),
							   rest + 1);
		default:
			return text_printf(document->arena, "%c%s i alt", toupper((unsigned char) *rest),
							   rest + 1);
	}
}

/* Totals of rows and columns, or only those of a table with one, by an unknown name. */
static int
rename_totals(Document *document, Random *random)
{
	unsigned share = draw_share(random);
	int done = 0;

	for (int i = 0; i < document->n_tables; i++)
	{
		Table *table = &document->tables[i];

		if (!table->plain || !draw(random, share))
			continue;
		for (int r = 1; r < table->n_rows; r++)
		{
			if (is_total(table->rows[r].cells[0]))
				table->rows[r].cells[0] = other_total(document, random, table->rows[r].cells[0]);
		}
		for (int c = 1; c < table->rows[0].n; c++)
		{
			if (is_total(table->rows[0].cells[c]))
				table->rows[0].cells[c] = other_total(document, random, table->rows[0].cells[c]);
		}
		done++;
	}
	return done;
}

/* A total of a name that nobody knows; and with the rows in front of it, now and then. */
static int
unknown_totals(Document *document, Random *random)
{
	static const char *const names[] = {"Samla", "Hovedtall", "Fellestall", "Publisert"};
	unsigned share = draw_share(random);
	int done = 0;

	for (int i = 0; i < document->n_tables; i++)
	{
		Table *table = &document->tables[i];

		if (!one_total(table) || !table->whole || !draw(random, share))
			continue;
		table->rows[1].cells[0] = names[random_below(random, sizeof(names) / sizeof(*names))];
		if (random_below(random, 2) == 0)
			rotate_rows(table->rows + 1, table->n_rows - 1);
		done++;
	}
	return done;
}

/* What a section says is measured, as in "Fylke. Antall"; NULL: nothing. */
static const char *
measure_of(const Table *table)
{
	const char *section = table->section.n == 1 ? table->section.text[0] : "";
	const char *cut = strstr(section, ". ");

	return cut == NULL ? NULL : cut + 2;
}

static int
drop_section(Document *document, Random *random)
{
	unsigned share = draw_share(random);
	int done = 0;

	for (int i = 0; i < document->n_tables; i++)
	{
		Table *table = &document->tables[i];

		/* Without the word nobody can tell what is measured. */
		if (table->section.n == 0 || measure_of(table) != NULL || !draw(random, share))
			continue;
		table->section.n = 0;
		done++;
	}
	return done;
}

/* Text with a piece put in before its last part: "A. B. C" and "X" make "A. B. X. C". */
static const char *
with_part(Document *document, const char *title, const char *part, bool last)
{
	const char *cut = last ? NULL : strrchr(title, '.');

	if (cut == NULL)
		return text_printf(document->arena, "%s. %s", title, part);
	return text_printf(document->arena, "%.*s. %s%s", (int) (cut - title), title, part, cut);
}

/* Do the columns of all tables name periods, so that what is counted is nowhere else? */
static bool
is_month(const char *label)
{
	static const char *const months[] = {"Januar",	  "Februar", "Mars",	 "April",
										 "Mai",		  "Juni",	 "Juli",	 "August",
										 "September", "Oktober", "November", "Desember"};

	for (size_t i = 0; i < sizeof(months) / sizeof(*months); i++)
	{
		if (strcmp(label, months[i]) == 0)
			return true;
	}
	return false;
}

/* Prints what stands over each table, where it stood over the one before it. */
static void
print_all_headings(Document *document)
{
	for (int i = 1; i < document->n_tables; i++)
	{
		const Table *above = &document->tables[i - 1];
		Table *table = &document->tables[i];

		if (table->title != NULL || table->period != NULL || table->section.n > 0)
			continue;
		table->title = above->title;
		table->period = above->period;
		for (int l = 0; l < above->section.n; l++)
			lines_add(document->arena, &table->section, above->section.text[l]);
	}
}

/* What is measured stands in the section, over the stratum, in it, or in the title. */
static int
move_measure(Document *document, Random *random)
{
	unsigned share = draw_share(random);
	unsigned where = random_below(random, 3);
	bool last = random_below(random, 2) == 0;
	static const char *const words[] = {"Antall", "Antall personer", "Antall deltakere"};
	const char *word = words[random_below(random, 3)];
	int done = 0;

	print_all_headings(document);
	for (int i = 0; i < document->n_tables; i++)
	{
		Table *table = &document->tables[i];
		const char *measure = measure_of(table);
		const char *part;

		if (!is_month(table->rows[0].cells[1]) || !draw(random, share) || table->title == NULL)
			continue;
		part = measure != NULL ? measure : word;
		if (measure != NULL)
			table->section.text[0] =
				text_printf(document->arena, "%.*s", (int) (measure - 2 - table->section.text[0]),
							table->section.text[0]);
		if (where == 0 || (where == 2 && table->stratum.n != 1))
			table->title = with_part(document, table->title, part, last);
		else if (where == 2)
			table->stratum.text[0] = text_printf(document->arena, last ? "%s. %s" : "%s, %s",
												 table->stratum.text[0], part);
		else if (table->section.n == 1)
			table->section.text[0] =
				text_printf(document->arena, "%s. %s", table->section.text[0], part);
		else
			continue;
		done++;
	}
	return done;
}

/* The stratum in the title, one document a stratum; or in the section. */
static int
move_stratum(Document *document, Random *random, bool into_title)
{
	unsigned share = draw_share(random);
	bool last = random_below(random, 2) == 0;
	int done = 0;

	print_all_headings(document);
	for (int i = 0; i < document->n_tables; i++)
	{
		Table *table = &document->tables[i];
		const char *stratum = lines_joined(document->arena, &table->stratum);

		if (table->stratum.n == 0 || table->title == NULL || table->period == NULL ||
			table->section.n != 1 || !table->whole || !draw(random, share))
			continue;
		if (into_title)
		{
			table->title = with_part(document, table->title, stratum, last);
			table->document = i + 1;
		}
		else
			table->section.text[0] =
				text_printf(document->arena, "%s. %s", table->section.text[0], stratum);
		table->stratum.n = 0;
		done++;
	}
	return done;
}

static int
stratum_to_title(Document *document, Random *random)
{
	return move_stratum(document, random, true);
}

static int
stratum_to_section(Document *document, Random *random)
{
	return move_stratum(document, random, false);
}

static bool
same_columns(const Table *a, const Table *b)
{
	if (a->rows[0].n != b->rows[0].n)
		return false;
	for (int c = 0; c < a->rows[0].n; c++)
	{
		if (strcmp(a->rows[0].cells[c], b->rows[0].cells[c]) != 0)
			return false;
	}
	return true;
}

enum
{
	STACK_TOTALS_FIRST,
	STACK_TOTALS_LAST,
	STACK_LINES,
	STACK_BLANK_ROWS,
	STACK_LINES_TOTALS_LAST,
	N_STACKS
};

/* Adds the block of a table to a stack. */
static void
stack(Document *document, Table *onto, const Table *table, const char *stratum, unsigned form)
{
	int n = table->rows[0].n;
	bool last = form == STACK_TOTALS_LAST || form == STACK_LINES_TOTALS_LAST;
	bool lines = form == STACK_LINES || form == STACK_LINES_TOTALS_LAST;

	if (lines || form == STACK_BLANK_ROWS)
		row_add(document->arena, onto, lines ? 1 : n)->cells[0] = stratum;
	for (int i = 1; i < table->n_rows; i++)
	{
		int r = !last ? i : i == table->n_rows - 1 ? 1 : i + 1;
		Row *row = row_add(document->arena, onto, n);

		memcpy(row->cells, table->rows[r].cells, sizeof(char *) * (size_t) n);
		if (r == 1 && !lines && form != STACK_BLANK_ROWS)
			row->cells[0] = text_printf(document->arena, "%s i alt", stratum);
	}
}

static int
stack_blocks(Document *document, Random *random)
{
	unsigned share = draw_share(random);
	unsigned form = random_below(random, N_STACKS);
	int done = 0;

	for (int i = 0; i < document->n_tables; i++)
	{
		Table *table = &document->tables[i];
		Table old = *table;
		int end = i + 1;

		while (end < document->n_tables && document->tables[end].whole &&
			   one_total(&document->tables[end]) && document->tables[end].stratum.n > 0 &&
			   same_columns(table, &document->tables[end]) &&
			   (document->tables[end].title == NULL ||
				strcmp(lines_joined(document->arena, &document->tables[end].section),
					   lines_joined(document->arena, &table->section)) == 0))
			end++;
		if (!table->whole || !one_total(table) || table->stratum.n == 0 || end == i + 1 ||
			!draw(random, share))
			continue;
		table->room = 0;
		table->n_rows = 0;
		table->stratum.n = 0;
		memcpy(row_add(document->arena, table, old.rows[0].n)->cells, old.rows[0].cells,
			   sizeof(char *) * (size_t) old.rows[0].n);
		for (int t = i; t < end; t++)
		{
			Lines stratum = document->tables[t].stratum;

			if (t == i)
				stratum.n = old.stratum.n;
			stack(document, table, t == i ? &old : &document->tables[t],
				  lines_joined(document->arena, &stratum), form);
			document->tables[t].dropped = t > i;
			done++;
		}
		table->source_end = document->tables[end - 1].source_end;
		table->plain = false;
		i = end - 1;
	}
	return done;
}

/* Puts an empty cell before cell c of all rows that have one. */
static void
insert_column(Document *document, Table *table, int c)
{
	for (int r = 0; r < table->n_rows; r++)
	{
		Row *row = &table->rows[r];
		const char **cells;

		if (row->n < 2)
			continue;
		cells = arena_array(document->arena, (size_t) row->n + 1, sizeof(char *));
		if (cells == NULL)
			abort();
		memcpy(cells, row->cells, sizeof(char *) * (size_t) c);
		cells[c] = "";
		memcpy(cells + c + 1, row->cells + c, sizeof(char *) * (size_t) (row->n - c));
		row->cells = cells;
		row->n++;
	}
}

static int
spacer_columns(Document *document, Random *random)
{
	unsigned share = draw_share(random);
	int done = 0;

	document->empty_column = random_below(random, 2) == 0;
	for (int i = 0; i < document->n_tables; i++)
	{
		Table *table = &document->tables[i];

		if (!table->plain || !draw(random, share))
			continue;
		for (unsigned n = random_below(random, 3) + 1; n > 0; n--)
			insert_column(document, table,
						  1 + (int) random_below(random, (unsigned) table->rows[0].n));
		done++;
	}
	return done + document->empty_column;
}

/* "1101 Eigersund" as "1101" and "Eigersund"; what has no code leaves its column empty. */
static int
split_codes(Document *document, Random *random)
{
	unsigned share = draw_share(random);
	int done = 0;

	document->empty_column = random_below(random, 2) == 0;
	for (int i = 0; i < document->n_tables; i++)
	{
		Table *table = &document->tables[i];
		bool has_code = false;

		for (int r = 1; r < table->n_rows && !has_code; r++)
			has_code = isdigit((unsigned char) table->rows[r].cells[0][0]) &&
					   isdigit((unsigned char) table->rows[r].cells[0][1]) &&
					   strstr(table->rows[r].cells[0], " år") == NULL;
		if (!table->plain || !has_code || !draw(random, share))
			continue;
		insert_column(document, table, 0);
		for (int r = 1; r < table->n_rows; r++)
		{
			const char **cells = table->rows[r].cells;
			size_t digits = strspn(cells[1], "0123456789");

			if (digits < 2 || cells[1][digits] != ' ')
				continue;
			cells[0] = text_printf(document->arena, "%.*s", (int) digits, cells[1]);
			cells[1] += digits + 1;
		}
		done++;
	}
	return done;
}

/*
 * Headings on two rows: their words over one another, or blanks over or under those of one word.
 * "I alt" stays whole: nobody breaks so short a name, and "I" over "alt" may be two of them.
 */
static int
split_headings(Document *document, Random *random)
{
	unsigned share = draw_share(random);
	bool up = random_below(random, 2) == 0;
	int done = 0;

	for (int i = 0; i < document->n_tables; i++)
	{
		Table *table = &document->tables[i];
		Row *under;
		Row *over;

		if (!table->plain || !table->whole || !draw(random, share))
			continue;
		over = &table->rows[0];
		under = row_add(document->arena, table, over->n);
		for (int c = 1; c < over->n; c++)
		{
			const char *cut = is_total(over->cells[c]) ? NULL : strchr(over->cells[c], ' ');

			if (cut != NULL)
			{
				under->cells[c] = cut + 1;
				over->cells[c] = text_printf(document->arena, "%.*s", (int) (cut - over->cells[c]),
											 over->cells[c]);
			}
			else if (!up)
			{
				under->cells[c] = over->cells[c];
				over->cells[c] = "";
			}
		}
		/* to where it belongs */
		for (int r = table->n_rows - 1; r > 1; r--)
		{
			Row row = table->rows[r];

			table->rows[r] = table->rows[r - 1];
			table->rows[r - 1] = row;
		}
		done++;
	}
	return done;
}

/* The year of the page over its months, at the first, or at each. */
static int
years_over_months(Document *document, Random *random)
{
	unsigned share = draw_share(random);
	bool each = random_below(random, 2) == 0;
	const char *period = NULL;
	int done = 0;

	for (int i = 0; i < document->n_tables; i++)
	{
		Table *table = &document->tables[i];
		const char *year;
		Row *row;

		period = table->period != NULL ? table->period : period;
		year = period == NULL ? NULL : strstr(period, "20");
		if (!table->plain || !table->whole || year == NULL || !is_month(table->rows[0].cells[1]) ||
			!draw(random, share))
			continue;
		row = row_add(document->arena, table, table->rows[0].n);
		for (int c = 1; c < row->n; c++)
			row->cells[c] = c == 1 || each ? text_printf(document->arena, "%.4s", year) : "";
		for (int r = table->n_rows - 1; r > 0; r--)
		{
			Row last = table->rows[r];

			table->rows[r] = table->rows[r - 1];
			table->rows[r - 1] = last;
		}
		done++;
	}
	return done;
}

static const char *
marked(Document *document, Random *random, const char *label)
{

	if (label[0] == '\0' || random_below(random, 3) > 0)
		return label;
	switch (random_below(random, 9))
	{
		case 0:
			return text_printf(document->arena, "%s¹", label);
		case 1:
			return text_printf(document->arena, "%s 1)", label);
		case 2:
			return text_printf(document->arena, "%s1)", label);
		case 3:
			return text_printf(document->arena, "%s²", label);
		case 4:
			return text_printf(document->arena, "1) %s", label);
		case 5:
			return text_printf(document->arena, "%s*", label);
		case 6:
			return text_printf(document->arena, "¹ %s", label);
		case 7:
			return text_printf(document->arena, "%s<sup>1</sup>", label);
		default:
			return text_printf(document->arena, "%s ¹", label);
	}
}

static int
note_marks(Document *document, Random *random)
{
	unsigned share = draw_share(random);
	int done = 0;

	for (int i = 0; i < document->n_tables; i++)
	{
		Table *table = &document->tables[i];

		if (!table->plain || !draw(random, share))
			continue;
		for (int r = 1; r < table->n_rows; r++)
			table->rows[r].cells[0] = marked(document, random, table->rows[r].cells[0]);
		for (int c = 1; c < table->rows[0].n; c++)
			table->rows[0].cells[c] = marked(document, random, table->rows[0].cells[c]);
		for (int l = 0; l < table->stratum.n; l++)
			table->stratum.text[l] = marked(document, random, table->stratum.text[l]);
		for (int l = 0; l < table->section.n; l++)
			table->section.text[l] = marked(document, random, table->section.text[l]);
		done++;
	}
	return done;
}

static void
swap_columns(Table *table, int a, int b)
{
	for (int r = 0; r < table->n_rows; r++)
	{
		const char *cell = table->rows[r].cells[a];

		table->rows[r].cells[a] = table->rows[r].cells[b];
		table->rows[r].cells[b] = cell;
	}
}

static int
shuffle(Document *document, Random *random)
{
	unsigned share = draw_share(random);
	int done = 0;

	for (int i = 0; i < document->n_tables; i++)
	{
		Table *table = &document->tables[i];

		if (!one_total(table) || !draw(random, share))
			continue;
		for (int r = table->n_rows - 1; r > 2; r--)
		{
			int other = 2 + (int) random_below(random, (unsigned) r - 1);
			Row row = table->rows[r];

			table->rows[r] = table->rows[other];
			table->rows[other] = row;
		}
		for (int c = table->rows[0].n - 1; c > 2 && random_below(random, 2) == 0; c--)
			swap_columns(table, c, 2 + (int) random_below(random, (unsigned) c - 1));
		done++;
	}
	return done;
}

static int
corner_labels(Document *document, Random *random)
{
	static const char *const words[] = {"Region",	 "Navn",   "Unnamed: 0", "Gruppe",
										"Fordeling", "Område", "Kategori"};
	unsigned share = draw_share(random);
	int done = 0;

	for (int i = 0; i < document->n_tables; i++)
	{
		Table *table = &document->tables[i];

		if (!table->plain || !draw(random, share))
			continue;
		table->rows[0].cells[0] = words[random_below(random, sizeof(words) / sizeof(*words))];
		done++;
	}
	return done;
}

/* Months in another form. */
static int
other_months(Document *document, Random *random)
{
	static const char *const names[] = {"Januar",	 "Februar", "Mars",		"April",
										"Mai",		 "Juni",	"Juli",		"August",
										"September", "Oktober", "November", "Desember"};
	unsigned share = draw_share(random);
	const char *period = NULL;
	int done = 0;

	for (int i = 0; i < document->n_tables; i++)
	{
		Table *table = &document->tables[i];
		unsigned form = random_below(random, 7);
		const char *year;

		period = table->period != NULL ? table->period : period;
		year = period == NULL ? NULL : strstr(period, "20");
		if (!table->plain || year == NULL || !draw(random, share))
			continue;
		for (int c = 1; c < table->rows[0].n; c++)
		{
			const char **cell = &table->rows[0].cells[c];
			int month = 0;

			while (month < 12 && strcmp(*cell, names[month]) != 0)
				month++;
			if (month == 12)
				continue;
			if (form == 0)
				*cell = text_printf(document->arena, "%.4s-%02d", year, month + 1);
			else if (form == 1)
				*cell = text_printf(document->arena, "%.4s%02d", year, month + 1);
			else if (form == 2)
				*cell = text_printf(document->arena, "%.4sM%02d", year, month + 1);
			else if (form == 3)
				*cell = text_printf(document->arena, "%.3s", *cell);
			else if (form == 4)
				*cell = text_printf(document->arena, "%s %.4s", *cell, year);
			else if (form == 5)
				*cell = text_printf(document->arena, "%02d.%.4s", month + 1, year);
			else
				*cell = text_printf(document->arena, "%.3s. %.2s", *cell, year + 2);
		}
		done++;
	}
	return done;
}

static int
bare_headings(Document *document, Random *random)
{
	/* Of several tables under one title, each has it printed; or only the first one of a section. */
	int done = 0;
	const char *title = NULL;
	const char *period = NULL;
	const Lines *section = NULL;

	for (int i = 0; i < document->n_tables; i++)
	{
		Table *table = &document->tables[i];

		if (table->title != NULL && title != NULL && period != NULL && table->period != NULL &&
			table->stratum.n > 0 && section != NULL && strcmp(title, table->title) == 0 &&
			strcmp(period, table->period) == 0 &&
			strcmp(lines_joined(document->arena, section),
				   lines_joined(document->arena, &table->section)) == 0)
		{
			if (random_below(random, 3) == 0)
				continue;
			table->title = table->period = NULL;
			table->section.n = 0;
			done++;
			continue;
		}
		title = table->title != NULL ? table->title : title;
		period = table->period != NULL ? table->period : period;
		section = table->title != NULL ? &table->section : section;
	}
	return done;
}

const Change changes[] = {{"plain", change_nothing},
						  {"transposed", transpose},
						  {"totals last", totals_last},
						  {"totals renamed", rename_totals},
						  {"totals unknown", unknown_totals},
						  {"section dropped", drop_section},
						  {"measure moved", move_measure},
						  {"stratum in title", stratum_to_title},
						  {"stratum in section", stratum_to_section},
						  {"stacked", stack_blocks},
						  {"spacers", spacer_columns},
						  {"codes split", split_codes},
						  {"headings split", split_headings},
						  {"years over months", years_over_months},
						  {"note marks", note_marks},
						  {"shuffled", shuffle},
						  {"corners", corner_labels},
						  {"months", other_months},
						  {"headings once", bare_headings},
						  {NULL, NULL}};
