/*-------------------------------------------------------------------------
 *
 * running_heads.c
 *	  Lines that every page of a document prints at its head or foot.
 *
 * Lines are the same here that differ only in white space, marks of cells and
 * markup, and in the values of their numbers: one form. Running heads are among the
 * first forms of a document; those that come when the room is full are none.
 *
 *-------------------------------------------------------------------------
 */
#include "layout/running_heads.h"

#include "grid/lines.h"
#include "text/ascii.h"
#include "text/text.h"
#include "words/page_words.h"
#include "words/titles.h"

/* Places of forms, a power of two, and how many of them are taken at most. */
#define FORM_PLACES 1024
#define FORMS_MAX	768

/* More numbers are in rows of cells; longer lines are not heads. */
#define NUMBERS_MAX 8
#define HEAD_MAX	((size_t) 400)

/* Less often than this, a number goes up by chance, and a line is repeated by chance. */
#define PAGES_NEEDED 3

/* How far heads are found beside heads: source, date, number, each on its own line. */
#define NEIGHBOURS_MAX 4

#define POLL_LINES 4096

/* What stands before or after a form: always the same one, nothing as yet, or now this, now that. */
#define NO_FORM	  (-1)
#define SOME_FORM (-2)

struct HeadForm
{
	uint64_t hash; /* 0: none */
	Slice first;   /* in the document */
	int times;
	int before;
	int behind;
	int n_numbers;
	bool counts;   /* some numbers go up by one each time, and the others stay */
	bool varies;   /* its numbers do otherwise */
	bool is_known; /* by its words */
	bool runs;
	uint32_t numbers[NUMBERS_MAX]; /* of the latest */
};

/* Does the character set cells apart, or mark what it stands beside? */
static inline bool
is_mark(char c)
{
	return c == '|' || c == ',' || c == ';' || c == '"' || c == '*' || c == '#' || c == '_' ||
		   c == '\0';
}

/* The form of a line: all but its place in the table. False if it cannot be a head. */
static bool
read_form(Slice line, HeadForm *form)
{
	uint64_t hash = 1;

	*form = (HeadForm) {.first = text_trim(line), .before = NO_FORM, .behind = NO_FORM};
	if (form->first.len == 0 || form->first.len > HEAD_MAX)
		return false;
	for (const char *p = form->first.ptr; p < slice_end(form->first); p++)
	{
		unsigned char c = (unsigned char) *p;

		if (!is_ascii_letter(*p) && !is_digit(*p))
		{
			size_t space = text_space_length(p, slice_end(form->first));

			if (space > 0 || is_mark(*p))
			{
				p += space > 0 ? space - 1 : 0;
				continue;
			}
		}
		else if (is_digit(*p))
		{
			if (form->n_numbers == NUMBERS_MAX)
				return false;
			for (; p < slice_end(form->first) && is_digit(*p); p++)
				form->numbers[form->n_numbers] =
					form->numbers[form->n_numbers] * 10 + (uint32_t) (*p - '0');
			form->n_numbers++;
			p--;
			c = '0';
		}
		hash = (hash ^ c) * UINT64_C(0x9E3779B97F4A7C15);
	}
	form->hash = (hash ^ hash >> 32) | 1;
	return true;
}

/* The place of the form in the table: its own, or a free one. */
static int
find_place(const HeadForm *forms, uint64_t hash)
{
	size_t place = (size_t) (hash >> 16) % FORM_PLACES;

	while (forms[place].hash != 0 && forms[place].hash != hash)
		place = (place + 1) % FORM_PLACES;
	return (int) place;
}

/* Compares the numbers with those of the line before of the same form; a further report begins with page 1. */
static void
compare_numbers(HeadForm *form, const HeadForm *line)
{
	bool goes_up = false;
	bool begins = false;

	for (int i = 0; i < line->n_numbers; i++)
	{
		uint32_t before = form->numbers[i];
		uint32_t now = line->numbers[i];

		goes_up |= now == before + 1;
		begins |= now != before && now == 1;
		form->varies |= now != before && now != before + 1 && now != 1;
		form->numbers[i] = now;
	}
	if (form->times == 1)
		form->counts = goes_up;
	form->varies |= goes_up != form->counts && !begins;
}

static void
see_neighbour(int *neighbour, int form)
{
	if (*neighbour != form)
		*neighbour = *neighbour == NO_FORM ? form : SOME_FORM;
}

/* Adds a line to its form; the form, or SOME_FORM where it has none. */
static int
add_line(HeadForm *forms, int *n_forms, Slice line, int before)
{
	HeadForm seen;
	HeadForm *form;
	int place;

	if (!read_form(line, &seen))
		return SOME_FORM;
	place = find_place(forms, seen.hash);
	form = &forms[place];
	if (form->hash == 0 && *n_forms == FORMS_MAX)
		return SOME_FORM;
	if (form->hash == 0)
	{
		*form = seen;
		form->is_known = without_page_words(seen.first).len == 0;
		(*n_forms)++;
	}
	else
		compare_numbers(form, &seen);
	form->times++;
	if (before != NO_FORM)
		see_neighbour(&form->before, before);
	return place;
}

/* Is it the form of a title? */
static bool
is_title(const HeadForm *form)
{
	char buffer[HEAD_MAX];
	Slice clean;
	Title title;

	return text_clean_into(form->first, buffer, sizeof(buffer), &clean) &&
		   title_parse(clean, &title);
}

/* Does the form stand each time beside the other, about as often as that, which runs, or is a title below it? */
static bool
runs_beside(const HeadForm *forms, const HeadForm *form, int other, bool is_below)
{
	return other >= 0 && form->times >= forms[other].times - 1 &&
		   (forms[other].runs || (is_below && is_title(&forms[other])));
}

/* Finds the forms that run. */
static void
find_running(HeadForm *forms)
{
	for (int i = 0; i < FORM_PLACES; i++)
	{
		HeadForm *form = &forms[i];

		form->runs =
			form->is_known || (form->counts && !form->varies && form->times >= PAGES_NEEDED);
	}
	for (int round = 0; round < NEIGHBOURS_MAX; round++)
	{
		for (int i = 0; i < FORM_PLACES; i++)
		{
			HeadForm *form = &forms[i];

			if (form->hash != 0 && !form->runs && !form->counts && !form->varies &&
				form->times >= PAGES_NEEDED)
				form->runs = runs_beside(forms, form, form->before, false) ||
							 runs_beside(forms, form, form->behind, true);
		}
	}
}

/* Does the line begin with a tag of a table: a row, a cell, or the end of one? */
static bool
begins_in_table(Slice line)
{
	return slice_starts_with(line, "<t") || slice_starts_with(line, "</t");
}

/* Is the line seen at once to be a row of cells between tabs, or a part of one in HTML, as most are? */
static bool
is_row_of_cells(Slice line)
{
	const char *tab = line.len == 0 ? NULL : memchr(line.ptr, '\t', line.len);
	const char *next = tab == NULL || tab + 1 == slice_end(line)
						   ? NULL
						   : memchr(tab + 1, '\t', (size_t) (slice_end(line) - tab - 1));

	if (tab == NULL)
		return begins_in_table(line);
	return next != NULL && (is_digit(tab[1]) || tab[1] == '*') &&
		   (is_digit(next[-1]) || next[-1] == '*');
}

/* Looks through the document. */
static void
find_forms(HeadForm *forms, Slice document, const MemorySource *source)
{
	LineReader lines;
	Slice line;
	int n_forms = 0;
	int before = NO_FORM;

	lines_start(&lines, document);
	while (lines_next(&lines, &line))
	{
		int form = SOME_FORM;

		if (lines.number % POLL_LINES == 0)
			source_poll(source);
		if (text_trim(line).len == 0)
			continue;
		if (!is_row_of_cells(line))
			form = add_line(forms, &n_forms, line, before);
		if (before >= 0)
			see_neighbour(&forms[before].behind, form);
		before = form;
	}
	find_running(forms);
}

bool
is_running_head(RunningHeads *heads, Slice line, Arena *arena)
{
	HeadForm form;

	if (heads->forms == NULL)
	{
		heads->forms = arena_array(arena, FORM_PLACES, sizeof(HeadForm));
		if (heads->forms == NULL)
			return false;
		memset(heads->forms, 0, FORM_PLACES * sizeof(HeadForm));
		find_forms(heads->forms, heads->document, arena->source);
	}
	return read_form(line, &form) && heads->forms[find_place(heads->forms, form.hash)].runs;
}
