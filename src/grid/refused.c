/*-------------------------------------------------------------------------
 *
 * refused.c
 *	  Documents that no stage can read rightly, known by what their converter leaves.
 *
 * Some of their rows look like rows, and would give wrong cells: stars have been lost,
 * or numbers are broken over lines.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/refused.h"

#include <string.h>

#include "grid/lines.h"
#include "text/ascii.h"
#include "text/number.h"
#include "text/text.h"

/* Lines that are looked at, those that are not empty. */
#define SAMPLE_LINES 400

/* Longer lines are seen to be something by their beginning. */
#define LOOK_MAX ((size_t) 2000)

/* Groups of thousands that stand alone on a line, at least. */
#define GROUPS_MIN 2

/* A kind of line that shows what the document is. */
typedef struct Trace
{
	bool (*is_trace)(Slice line, Slice above);
	int needed; /* lines of it */
	const char *advice;
} Trace;

/* "<a name=3></a>": where pdftohtml begins a page; below, each cell is a line, in no order of rows. */
static bool
is_page_of_pdftohtml(Slice line, Slice above)
{
	static const char name[] = "<a name=";
	size_t length = strlen(name);

	(void) above;
	return slice_starts_with(line, name) && line.len > length && is_digit(line.ptr[length]);
}

/* The headings of words with their places on the page. */
static bool
is_heading_of_words(Slice line, Slice above)
{
	(void) above;
	return slice_starts_with(line, "level\tpage_num\t");
}

/* "**I alt** **36 229**": rows of bold cells without pipes. */
static bool
is_bold_row(Slice line, Slice above)
{
	static const char between[] = "** **";

	(void) above;
	if (!slice_starts_with(line, "**"))
		return false;
	for (size_t i = 3; i + strlen(between) < line.len; i++)
	{
		if (slice_starts_with((Slice) {line.ptr + i, line.len - i}, between) &&
			is_digit(line.ptr[i - 1]) && is_digit(line.ptr[i + strlen(between)]))
			return true;
	}
	return false;
}

/* Words of the line that are as given; *others counts the rest. */
static size_t
count_words(Slice line, bool (*is_such)(Slice word), size_t *others)
{
	size_t n = 0;

	*others = 0;
	for (size_t i = 0; i < line.len;)
	{
		size_t start = i;

		while (i < line.len && line.ptr[i] != ' ')
			i++;
		if (i > start && is_such((Slice) {line.ptr + start, i - start}))
			n++;
		else
			*others += i > start;
		i += i < line.len;
	}
	return n;
}

/* "   462  814   651" below "I alt  80   79   79": thousands that have been broken over two lines. */
static bool
is_broken_row(Slice line, Slice above)
{
	size_t others;

	return line.len > 2 && line.ptr[0] == ' ' && line.ptr[1] == ' ' &&
		   count_words(line, number_is_group, &others) >= GROUPS_MIN && others == 0 &&
		   count_words(above, slice_is_digits, &others) >= GROUPS_MIN && others > 0;
}

static const Trace traces[] = {
	{is_page_of_pdftohtml, 1,
	 "HTML of pdftohtml, whose cells are lines; pdftotext -layout keeps the rows"},
	{is_heading_of_words, 1,
	 "words with their places on the page; pdftotext -layout makes lines of them"},
	{is_bold_row, 3,
	 "PyMuPDF4LLM's text without tables, in which stars and the ends of rows are lost; pdftotext -layout keeps them"},
	{is_broken_row, 3,
	 "columns too narrow for their numbers; w3m -cols 200, lynx -width=200 or pandoc -t gfm keeps them whole"},
};

#define N_TRACES (sizeof(traces) / sizeof(traces[0]))

void
refuse_unreadable(Slice document, const MemorySource *source, Refusal *refusal)
{
	Refusal first[N_TRACES] = {{0, {NULL, 0}, NULL}};
	int found[N_TRACES] = {0};
	LineReader lines;
	Slice line;
	Slice above = {NULL, 0};

	lines_start(&lines, document);
	for (int n = 0; n < SAMPLE_LINES && lines_next(&lines, &line);)
	{
		source_poll(source);
		if (line.len > LOOK_MAX)
			line.len = LOOK_MAX;
		for (size_t i = 0; i < N_TRACES && line.len > 0; i++)
		{
			if (!traces[i].is_trace(line, above))
				continue;
			if (found[i]++ == 0)
				first[i] = (Refusal) {lines.number, line, traces[i].advice};
			if (found[i] < traces[i].needed)
				continue;
			*refusal = first[i];
			return;
		}
		n += line.len > 0;
		above = line;
	}
}
