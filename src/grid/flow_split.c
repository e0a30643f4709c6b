/*-------------------------------------------------------------------------
 *
 * flow_split.c
 *	  Flowed text that has lost its line ends, as PDF.js joined by blanks, pdf2md and
 *	  BeautifulSoup leave it.
 *
 * In such a line labels and cells alternate: a row ends where a label follows cells.  Before the
 * first row stand, with nothing but words to tell them apart, the title, the period, a stratum
 * and the headings.  Where these can be read in no way, or in several, or where a label is not
 * seen to be one, the rows stay as they are.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/flow_split.h"

#include "grid/flow.h"
#include "grid/heading_words.h"
#include "grid/split.h"
#include "text/ascii.h"
#include "text/text.h"
#include "words/page_words.h"
#include "words/sense.h"
#include "words/titles.h"

/* Lines that are looked at, and rows on one of them, to tell whether rows share lines. */
#define SAMPLE_LINES 400
#define ROWS_TO_TELL 3

/* Words between two rows that may be headings and what stands above them; of a title, and a label. */
#define WORDS_MAX		 120
#define TITLE_WORDS_MAX	 40
#define LABEL_WORDS_MAX	 10
#define PERIOD_WORDS_MAX 7

/* Words of a total beside what it adds up: "I alt". */
#define TOTAL_WORDS_MAX 2

/* Places at which headings may begin, and labels that may stand after them. */
#define STARTS_MAX 8
#define LABELS_MAX 4

/* Rows that are looked at to tell how many columns there are. */
#define ROWS_LOOKED_AT 48

/* A word; apart: more than a blank stands before it. */
typedef struct Word
{
	Slice text;
	bool apart;
} Word;

/* A label and the cells after it; either may be empty. */
typedef struct Piece
{
	Slice label;
	Slice run;
	size_t n_cells; /* words of run */
	const char *end;
} Piece;

/* The beginning of a table: where its headings and the label of its first row begin. */
typedef struct TableStart
{
	const char *headings;
	const char *label;
	size_t columns;
} TableStart;

typedef struct Splitter
{
	Arena *arena;
	Arena scratch; /* for one piece */
	HeadingMemory headings;
	KnownTexts labels;
	bool gaps_tell; /* wider blanks stand between cells, and not between thousands */
	bool
		no_dash; /* none stands apart: a converter that takes dashes for marks of a list drops them */
	const char
		*second; /* of a period found last whose dash is lost: where its second month begins */
	char *start; /* of the copy, */
	char *copy;	 /* and its end */
	char line_end;
	bool begun;			 /* the line of the copy has something on it */
	const char *pending; /* what has not been copied begins there */
	const char *text;	 /* headings cannot begin before */
	size_t columns;		 /* of the table at hand; 0: none */
	char *table_copy;	 /* where its copy begins, */
	const char *table;	 /* and what it is of */
	char *above_copy;	 /* where that of the text begins that ends the line above, */
	const char *above;	 /* and what it is of; NULL: there is none */
	Slice label;		 /* of its latest row */
	Slice title;		 /* as first met */
	bool found;			 /* any table */
} Splitter;

/* The text in front of p. */
static Slice
until(Slice text, const char *p)
{
	return slice_between(text.ptr, p);
}

/* The text from p on. */
static Slice
from(Slice text, const char *p)
{
	return slice_between(p, slice_end(text));
}

/* ---- words ---- */

/* Takes marks of bold text off a word: "**januar", "948**". */
static Slice
without_bold(Slice word)
{
	if (word.len > 2 && slice_starts_with(word, "**"))
		word = (Slice) {word.ptr + 2, word.len - 2};
	if (word.len > 2 && slice_ends_with(word, "**"))
		word.len -= 2;
	return word;
}

/*
 * Reads the next word; false if none is left. Marks of bold text alone are none, nor is the sign
 * that sets a star off, "*^1 148".
 */
static bool
next_word(const char **position, const char *end, Word *word)
{
	const char *p = *position;
	const char *start;
	size_t blanks = 0;
	size_t space;

	word->apart = false;
	do
	{
		while (p < end && (space = *p == '^' ? 1 : text_space_length(p, end)) > 0)
		{
			word->apart |= (*p != '^' && ++blanks > 1) || *p == '\n' || *p == '\r';
			p += space;
		}
		start = p;
		while (p < end && text_space_length(p, end) == 0 &&
			   !(*p == '^' && p > start && p[-1] == '*'))
			p++;
		word->text = slice_between(start, p);
	} while (slice_is(word->text, "**"));
	word->text = without_bold(word->text);
	*position = p;
	return p > start;
}

/* Does the text begin like a word for what years and weeks are counted in: "år", "uker", "måneder"? */
static bool
is_unit(Slice word)
{
	static const char *const units[] = {"\xC3\xA5r", "uke", "m\xC3\xA5ned", "mnd", "dag", "time"};

	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
	{
		if (slice_starts_with(word, units[i]))
			return true;
	}
	return false;
}

/* What a frequency ends in: "Tidsserie måned", "Ett kvartal". */
static bool
is_frequency_unit(Slice word)
{
	return is_unit(word) || slice_is(word, "kvartal") || slice_is(word, "halv\xC3\xA5r");
}

/* Is it a year after the name of a month or a quarter? */
static bool
is_year(Slice word, Slice before)
{
	return word.len == 4 && slice_is_digits(word) && (word.ptr[0] == '1' || word.ptr[0] == '2') &&
		   (period_is_month_name(before) || slice_is(before, "kvartal"));
}

/* Is any word of the text the name of a month? */
static bool
has_month(Slice text)
{
	const char *p = text.ptr;
	Word word;

	while (next_word(&p, slice_end(text), &word))
	{
		if (period_is_month_name(word.text))
			return true;
	}
	return false;
}

/* Is the clean text the label of a row: a name, a month, or a total with nothing but names beside it? */
static bool
is_name_of_row(Slice text)
{
	FoldedText folded;
	Sense sense;
	int beside;

	/* Labels stand in front of no month: it is another one, or headings are. */
	if (has_month(text))
		return period_is_month_name(text);
	sense_read(&sense, text);
	if (!sense.is_total)
		return is_row_label(text);
	if (!text_fold(text, FOLD_BY_SOUND, &folded))
		return false;
	/* "Ukjent I alt": the last of the headings, and the label of the first row. */
	if (slice_find(text, SLICE_LITERAL(" I alt")) != NULL)
		return false;
	beside = sense.scope.first < 0 ? 0 : sense.scope.last + 1 - sense.scope.first;
	return folded.n_words - beside <= TOTAL_WORDS_MAX &&
		   (beside == 0 || sense.known != 0 ||
			flow_are_members(slice_between(folded.word[sense.scope.first].ptr,
										   slice_end(folded.word[sense.scope.last]))));
}

/* Is the text a label that begins with the code of a municipality or county? */
static bool
is_coded_label(Slice text)
{
	Sense sense;

	sense_read(&sense, text);
	return sense.is_coded || sense.known != 0;
}

/* Do the digits, with words after them, begin such a label: "1101 Eigersund"? */
static bool
is_code(Splitter *s, Slice digits, bool behind_cell, const char *p, const char *end)
{
	char buffer[LABEL_BUFFER];
	size_t len = digits.len;
	Word word;

	if (!slice_is_digits(digits) || (digits.len != 4 && (digits.len != 2 || behind_cell)))
		return false;
	memcpy(buffer, digits.ptr, len);
	for (int i = 0; i < 4 && next_word(&p, end, &word) && len + word.text.len + 1 < sizeof(buffer);
		 i++)
	{
		if (i == 0 ? !is_ascii_capital(*word.text.ptr) && *word.text.ptr != '\xC3'
				   : is_digit(*word.text.ptr))
			return false;
		buffer[len++] = ' ';
		memcpy(buffer + len, word.text.ptr, word.text.len);
		len += word.text.len;
		if (text_is_known(&s->labels, (Slice) {buffer, len}, is_name_of_row) &&
			is_coded_label((Slice) {buffer, len}))
			return true;
	}
	return false;
}

/* Is the word, with those before and after it, a cell? */
static bool
is_cell(Splitter *s, Slice word, Slice before, bool behind_cell, const char *p, const char *end)
{
	Number number;
	Word next;
	const char *ahead = p;

	if (!is_digit(*word.ptr) && *word.ptr != '*' && *word.ptr != '-' &&
		text_dash_length(word.ptr, slice_end(word)) == 0)
		return false;
	if (!next_word(&ahead, end, &next))
		next.text.len = 0;
	if (number_is_dash(word))
		return behind_cell || (next.text.len > 0 &&
							   (is_digit(*next.text.ptr) || number_is_dash(next.text) ||
								slice_is(next.text, "*")) &&
							   !is_year(next.text, before));
	if (behind_cell && number_is_group(word) && *word.ptr == '0')
		return true;
	if (number_read(word, &number) == CELL_INVALID || is_year(word, before) ||
		slice_ends_with(word, "."))
		return false;
	return next.text.len == 0 || !is_digit(*word.ptr) ||
		   (!is_unit(next.text) && !is_code(s, word, behind_cell, p, end));
}

/* Reads the label and the cells that begin at p. */
static void
read_words(Splitter *s, const char *p, const char *end, Piece *piece)
{
	Slice before = {p, 0};
	Word word;

	*piece = (Piece) {.label = {p, 0}, .run = {end, 0}, .end = p};
	while (next_word(&p, end, &word))
	{
		source_poll(s->arena->source);
		if (is_cell(s, word.text, before, piece->n_cells > 0, p, end))
		{
			if (piece->n_cells++ == 0)
				piece->run.ptr = word.text.ptr;
			piece->run = slice_between(piece->run.ptr, slice_end(word.text));
		}
		else if (piece->n_cells > 0)
			break;
		else
		{
			if (piece->label.len == 0)
				piece->label.ptr = word.text.ptr;
			piece->label = slice_between(piece->label.ptr, slice_end(word.text));
		}
		before = word.text;
		piece->end = p;
	}
}

/* Longest text that is looked at for a name, in bytes. */
#define NAME_MAX_BYTES ((size_t) 4 * TEXT_KEY_MAX)

/*
 * Copies the words of the text with what stands between them: one blank, or two where a wider gap
 * tells cells; never more than twice the text. Returns the end of the copy.
 */
static char *
copy_words(char *copy, Slice text, bool gaps_tell)
{
	const char *p = text.ptr;
	const char *end = NULL;
	Word word;

	while (next_word(&p, slice_end(text), &word))
	{
		size_t space = end == NULL || word.apart ? 0 : text_space_length(end, slice_end(text));

		if (end != NULL && space == 0)
			*copy++ = ' ';
		if (end != NULL && word.apart && gaps_tell)
			*copy++ = ' ';
		if (space > 0)
			memcpy(copy, end, space);
		copy += space;
		memcpy(copy, word.text.ptr, word.text.len);
		copy += word.text.len;
		end = p;
	}
	return copy;
}

/* The same in the scratch arena; empty if the text is too long. */
static Slice
copied(Splitter *s, Slice text, bool gaps_tell)
{
	char *copy = text.len == 0 ? NULL : arena_alloc(&s->scratch, 2 * text.len);

	return copy == NULL ? (Slice) {text.ptr, 0}
						: slice_between(copy, copy_words(copy, text, gaps_tell));
}

/* The words of the text with one blank between, clean; empty if they are too many for a name. */
static Slice
plain(Splitter *s, Slice text)
{
	return text.len > NAME_MAX_BYTES ? (Slice) {text.ptr, 0}
									 : text_clean(copied(s, text, false), &s->scratch);
}

static bool
is_label(Splitter *s, Slice text)
{
	Slice label = plain(s, text);

	return label.len > 0 && label.len <= TEXT_KEY_MAX &&
		   text_is_known(&s->labels, label, is_name_of_row);
}

/* Reads the piece at p. A number that stands in a label is not a cell: "I alt 11 Rogaland". */
static bool
read_piece(Splitter *s, const char *p, const char *end, Piece *piece)
{
	Piece more;

	read_words(s, p, end, piece);
	if (piece->end == p)
		return false;
	if (piece->n_cells != 1 || piece->label.len == 0 || !slice_is_digits(piece->run))
		return true;
	read_words(s, piece->end, end, &more);
	if (more.label.len > 0 && more.n_cells > 0 &&
		is_label(s, slice_between(piece->label.ptr, slice_end(more.label))))
	{
		more.label = slice_between(piece->label.ptr, slice_end(more.label));
		*piece = more;
	}
	return true;
}

static bool
has_letter(Slice text)
{
	for (size_t i = 0; i < text.len; i++)
	{
		if (is_ascii_letter(text.ptr[i]))
			return true;
	}
	return false;
}

/* ---- which documents ---- */

/* May rows share the line? Nothing else than blanks sets its cells apart. */
static bool
may_share(Slice line)
{
	return line.len > 0 && memchr(line.ptr, '\t', line.len) == NULL &&
		   memchr(line.ptr, '|', line.len) == NULL;
}

/* Are there several rows on the line? */
static bool
has_rows(Splitter *s, Slice line)
{
	const char *p = line.ptr;
	int rows = 0;
	Piece piece;

	if (!may_share(line))
		return false;
	while (rows < ROWS_TO_TELL && read_piece(s, p, slice_end(line), &piece))
	{
		arena_reset(&s->scratch);
		rows += piece.n_cells > 1 && has_letter(piece.label);
		p = piece.end;
	}
	return rows == ROWS_TO_TELL;
}

/*
 * Do wider blanks tell the cells? Only where thousands are seen to have single ones, "77 818", and
 * never wider, as before a group that begins with a zero.
 */
static bool
do_gaps_tell(Slice document, const MemorySource *source)
{
	const char *p = document.ptr;
	bool single = false;
	bool wide = false;
	Slice before = {NULL, 0};
	size_t n = 0;
	Word word;

	while (next_word(&p, slice_end(document), &word))
	{
		if (n++ % 4096 == 0)
			source_poll(source);
		if (number_is_group(word.text) && before.len > 0 && before.len <= 3 &&
			is_digit(*before.ptr))
		{
			single |= !word.apart;
			wide |= word.apart && *word.text.ptr == '0';
		}
		before = word.text;
	}
	return single && !wide;
}

/* Does no dash stand apart in the document? */
static bool
has_no_dash(Slice document, const MemorySource *source)
{
	const char *p = document.ptr;
	size_t n = 0;
	Word word;

	while (next_word(&p, slice_end(document), &word))
	{
		if (n++ % 4096 == 0)
			source_poll(source);
		if (number_is_dash(word.text))
			return false;
	}
	return true;
}

/* ---- the copy ---- */

/* Ends a line of the copy where the document's goes on. */
static void
end_part(Splitter *s)
{
	if (!s->begun)
		return;
	*s->copy++ = LINE_GOES_ON;
	*s->copy++ = s->line_end;
	s->begun = false;
}

/* The document's line ends where its last part does. */
static void
end_line(Splitter *s)
{
	if (s->copy - s->start > 1 && s->copy[-1] == s->line_end && s->copy[-2] == LINE_GOES_ON)
		s->copy -= 2;
}

static void
put_words(Splitter *s, Slice text)
{
	text = text_trim(text);
	if (s->begun && text.len > 0)
		*s->copy++ = ' ';
	s->begun |= text.len > 0;
	s->copy = copy_words(s->copy, text, s->gaps_tell);
}

static void
put_line(Splitter *s, Slice text)
{
	put_words(s, text);
	end_part(s);
}

static bool
are_page_words(Splitter *s, Slice text)
{
	text = plain(s, text);
	return text.len > 0 && without_page_words(text).len == 0;
}

/* Where the text goes on after "Kilde: NAV"; its start where it does not begin so. */
static const char *
skip_source(Slice text)
{
	const char *p = text.ptr;
	Word word;

	return next_word(&p, slice_end(text), &word) && slice_is(word.text, "Kilde:") &&
				   next_word(&p, slice_end(text), &word) && slice_is(word.text, "NAV")
			   ? p
			   : text.ptr;
}

/*
 * Where the words end that are the head or foot of a page, each set apart; the text's start where
 * none are. A date, or a number, is of a page with what stands before it.
 */
static const char *
skip_page_words(Splitter *s, Slice text)
{
	const char *p = text.ptr;
	const char *behind = text.ptr;
	const char *last = text.ptr;
	Word word;

	if (are_page_words(s, text))
		return slice_end(text);
	for (int n = 0; n < TITLE_WORDS_MAX && next_word(&p, slice_end(text), &word); n++)
	{
		bool counted = last > text.ptr && (is_digit(last[-1]) || last[-1] == ')');

		if (word.apart && last > behind &&
			(are_page_words(s, slice_between(behind, last)) ||
			 (counted && are_page_words(s, until(text, last)))))
			behind = last;
		last = p;
	}
	return behind > text.ptr ? behind : skip_source(text);
}

/* Where the title ends that the text begins with; its start where there is none. */
static const char *
find_title_end(Splitter *s, Slice text)
{
	const char *p = text.ptr;
	const char *end = text.ptr;
	Word word;

	for (int n = 0; n < TITLE_WORDS_MAX && next_word(&p, slice_end(text), &word); n++)
	{
		LineSense sense;

		if (end > text.ptr)
			return is_frequency_unit(word.text) ? p : end; /* "Tidsserie", "måned" */
		line_sense(&sense, plain(s, until(text, p)), &s->scratch);
		if (sense.is_title)
			end = p;
	}
	return end;
}

/* Is it a word after which a period is a part of a sentence? */
static bool
is_preposition(Slice word)
{
	static const char *const words[] = {"i", "fra", "for", "per", "til", "og", "siden", "etter"};

	return SLICE_IS_ONE_OF(word, words);
}

/* Is the text a period with a dash put in before the second month, "Januar" "Desember 2022"? */
static bool
is_period_without_dash(Splitter *s, Slice text, const char *second)
{
	static const char dash[] = "- ";
	Slice before = plain(s, until(text, second));
	Slice behind = plain(s, from(text, second));
	Period one;
	Period period;
	Slice whole;

	if (!s->no_dash || before.len + behind.len > TEXT_KEY_MAX)
		return false;
	whole = arena_join(&s->scratch, arena_join(&s->scratch, before, (Slice) {dash, 1}), behind);
	return period_parse(behind, &one) && period_parse(whole, &period) && period.from < one.from;
}

/* The period whose year is the last of the words; empty if there is none. */
static Slice
period_before(Splitter *s, const Word *words, int n)
{
	s->second = NULL;
	for (int first = n < PERIOD_WORDS_MAX ? 0 : n - PERIOD_WORDS_MAX; first < n - 1; first++)
	{
		Slice text = slice_between(words[first].text.ptr, slice_end(words[n - 1].text));
		Period period;

		if ((is_ascii_capital(*text.ptr) || is_digit(*text.ptr)) &&
			!(first > 0 && is_preposition(words[first - 1].text)) &&
			period_parse(plain(s, text), &period))
			return text;
		if (first == n - 3 && period_is_month_name(words[first].text) &&
			period_is_month_name(words[first + 1].text) &&
			is_period_without_dash(s, text, words[first + 1].text.ptr))
		{
			s->second = words[first + 1].text.ptr;
			return text;
		}
	}
	return (Slice) {NULL, 0};
}

/* The period with what it goes on with: "Januar 2022" "- Desember 2022", whose dash may be lost. */
static Slice
whole_period(Splitter *s, Slice text, Slice period)
{
	const char *p = slice_end(period);
	Slice whole;
	Word word[3];
	Period read;

	if (!next_word(&p, slice_end(text), &word[0]) || !next_word(&p, slice_end(text), &word[1]))
		return period;
	whole = slice_between(period.ptr, slice_end(word[1].text));
	if (s->second == NULL && is_year(word[1].text, word[0].text) &&
		is_period_without_dash(s, whole, word[0].text.ptr))
	{
		s->second = word[0].text.ptr;
		return whole;
	}
	if (!next_word(&p, slice_end(text), &word[2]))
		return period;
	whole = slice_between(period.ptr, slice_end(word[2].text));
	return number_is_dash(word[0].text) && is_year(word[2].text, word[1].text) &&
				   period_parse(plain(s, whole), &read)
			   ? whole
			   : period;
}

/* The next part of the text that stands on a line of its own, a title or a period; empty if there is none. */
static Slice
find_part(Splitter *s, Slice text)
{
	Word words[PERIOD_WORDS_MAX + 1] = {{{NULL, 0}, false}};
	const char *p = text.ptr;
	int n = 0;

	while (next_word(&p, slice_end(text), &words[n]))
	{
		Slice rest = from(text, words[n++].text.ptr);
		Slice period = {NULL, 0};

		source_poll(s->arena->source);
		s->second = NULL;
		if (s->title.len > 0 && rest.len >= s->title.len &&
			memcmp(rest.ptr, s->title.ptr, s->title.len) == 0)
			return (Slice) {rest.ptr, s->title.len};
		if (n > 1 && is_year(words[n - 1].text, words[n - 2].text))
			period = period_before(s, words, n);
		if (period.len > 0)
			return whole_period(s, text, period);
		if (n > PERIOD_WORDS_MAX)
			memmove(words, words + 1, (size_t) --n * sizeof(Word));
	}
	return (Slice) {NULL, 0};
}

/* Does the title come again in the text, in front of end and not at its beginning? */
static bool
has_title_inside(const Splitter *s, Slice text, const char *end)
{
	const char *again = NULL;

	if (s->title.len > 0 && text.len > 0)
		again = slice_find((Slice) {text.ptr + 1, text.len - 1}, s->title);
	return again != NULL && again < end;
}

/* Copies text that is no table, with titles and periods on lines of their own, but not the heads and feet of pages. */
static void
put_text(Splitter *s, Slice text)
{
	const char *end;

	text = from(text, skip_page_words(s, text));
	end = find_title_end(s, text);
	/* Prose, up to the first word of the title, may look like one. */
	if (has_title_inside(s, text, end))
		end = text.ptr;
	if (s->title.len == 0)
		s->title = text_trim(until(text, end));
	put_line(s, until(text, end));
	text = from(text, end);
	while (text_trim(text).len > 0)
	{
		Slice part = find_part(s, text);

		const char *second = s->second;

		arena_reset(&s->scratch);
		put_line(s, part.len == 0 ? text : until(text, part.ptr));
		if (part.len > 0 && second != NULL)
		{
			put_words(s, until(part, second));
			put_words(s, (Slice) {"-", 1});
			part = from(part, second);
		}
		put_line(s, part);
		text = part.len == 0 ? part : from(text, slice_end(part));
	}
}

/* Does the line end in a year? */
static bool
ends_in_year(Slice line)
{
	const size_t digits = 4;

	return line.len > digits &&
		   slice_is_digits(slice_between(slice_end(line) - digits, slice_end(line))) &&
		   line.ptr[line.len - digits - 1] == ' ';
}

/*
 * Does a title share the line with what stands below it, down to the period: "Helt ledige. Fylke. Tidsserie
 * måned Alder Januar april 2023"?
 */
static bool
has_title_and_period(Splitter *s, Slice line)
{
	const char *end;
	Slice period;

	line = text_trim(line);
	if (!may_share(line) || line.len > NAME_MAX_BYTES || !ends_in_year(line))
		return false;
	end = find_title_end(s, line);
	period = end > line.ptr ? find_part(s, from(line, end)) : (Slice) {NULL, 0};
	arena_reset(&s->scratch);
	return period.len > 0 && slice_end(period) == slice_end(line) &&
		   text_trim(slice_between(end, period.ptr)).len > 0;
}

/* Do rows, or what stands above them, share one of the first lines? */
static bool
is_joined(Splitter *s, Slice document)
{
	LineReader lines;
	Slice line;

	lines_start(&lines, document);
	for (int n = 0; n < SAMPLE_LINES && lines_next(&lines, &line); n += line.len > 0)
	{
		source_poll(s->arena->source);
		if (has_rows(s, line) || has_title_and_period(s, line))
			return true;
	}
	return false;
}

/* ---- the beginning of a table ---- */

/* How many columns do the piece's row, and those after it whose labels are known, allow? */
static bool
count_columns(Splitter *s, const Piece *piece, const char *end, size_t *fewest, size_t *most)
{
	Piece row = *piece;
	int rows = 0;

	*fewest = 2;
	*most = HEADING_NAMES_MAX;
	do
	{
		SplitRun run;

		if (row.n_cells == 0 || (rows > 0 && !is_label(s, row.label)) ||
			!split_read(copied(s, row.run, s->gaps_tell), SPLIT_PARTED, &s->scratch, &run))
			break;
		if (run.fewest > *fewest)
			*fewest = run.fewest;
		if (rows == 0)
			*most = run.most;
	} while (++rows < ROWS_LOOKED_AT && read_piece(s, row.end, end, &row));
	return rows > 0 && *fewest <= *most;
}

/* The words from s->text on, no more than the last WORDS_MAX, down to the end, but after a period. */
static int
words_above(Splitter *s, const char *end, Word *words)
{
	const char *p = s->text;
	int n = 0;

	while (next_word(&p, end, &words[n]))
	{
		source_poll(s->arena->source);
		if (n > 0 && is_year(words[n].text, words[n - 1].text) &&
			period_before(s, words, n + 1).len > 0)
			n = 0;
		else if (++n > WORDS_MAX)
			memmove(words, words + 1, (size_t) --n * sizeof(Word));
	}
	return n;
}

/* Is any of the text's words one of headings that are known by a word: a month, "I alt", "Antall"? */
static bool
has_heading_word(Slice text)
{
	const char *p = text.ptr;
	Word word;

	while (next_word(&p, slice_end(text), &word))
	{
		if (period_is_month_name(word.text) || is_measure_label(word.text) ||
			slice_is(word.text, "Endring") || slice_is(word.text, "alt"))
			return true;
	}
	return false;
}

/* Is the text the name of a member, as a whole: "Nordland - Nordlánnda"? */
static bool
is_member(Slice text)
{
	Sense sense;

	sense_read(&sense, text);
	return !sense.is_total && sense.known != 0;
}

/* May headings begin after the text, apart from it or not, which is what the table is of? */
static bool
may_begin_behind(Slice text, bool apart)
{
	return text.len > 0 && !has_heading_word(text) &&
		   (apart || flow_are_members(text) || is_member(text));
}

/*
 * Does what a total is of go on in the heading behind it: "I alt nedsatt arbeidsevne, på tiltak", "60 år og over"
 * in front of kinds of tiltak? Then there are fewer headings.
 */
static bool
goes_on_behind(const HeadingWords *found, size_t total)
{
	Sense sense;
	Sense other;

	if (total + 2 >= found->n)
		return false;
	sense_read(&sense, found->names[total + 1]);
	sense_read(&other, found->names[total + 2]);
	return sense.known != 0 && other.known != 0 && (sense.known & other.known) == 0;
}

/*
 * Can these be the headings of a table: months alone, but for "I alt"; measures without a total; a
 * total of all first or last, and none after what it adds up, as "Kvinner" and "I alt" are one?
 * With months for rows, several totals show that a page was drawn column by column.
 */
static bool
are_headings(const HeadingWords *found, bool months_down)
{
	size_t months = 0;
	size_t measures = 0;
	size_t totals = 0;
	size_t whole = 0;

	for (size_t i = 0; i < found->n; i++)
	{
		Slice name = found->names[i];
		Sense sense;

		sense_read(&sense, name);
		months += period_is_month_name(name);
		measures += is_measure_label(name);
		totals += sense.is_total;
		whole += sense.is_total && sense.scope.first < 0;
		if (sense.is_total &&
			(sense.scope.first < 0 ? i > 0 && i + 1 < found->n
								   : sense.scope.first == 0 || goes_on_behind(found, i)))
			return false;
	}
	return (months == 0 || months + whole == found->n) && (measures == 0 || totals == 0) &&
		   !(months_down && totals > 1);
}

/* Do the words from first to end name as many columns, in one way? */
static bool
read_headings(Splitter *s, const Word *words, int first, int end, size_t fewest, size_t most,
			  TableStart *start)
{
	Slice printed = slice_between(words[first].text.ptr, slice_end(words[end - 1].text));
	Slice names = plain(s, printed);
	HeadingWords found;

	start->headings = printed.ptr;
	start->label = words[end].text.ptr;
	if (!heading_words(&names, 1, fewest, most, &s->headings, &s->scratch, &found) ||
		!are_headings(&found, period_is_month_name(words[end].text)))
		return false;
	start->columns = found.n;
	return true;
}

/*
 * Counts the ways in which the words down to end, where the label of a row begins, end in headings.
 * No row has the label of what the table is of.
 */
static int
count_starts(Splitter *s, const Word *words, int end, Slice label, size_t fewest, size_t most,
			 TableStart *start)
{
	int tried = 0;
	int found = 0;

	for (int first = 0; first < end && tried < STARTS_MAX && found < 2; first++)
	{
		Slice above = {NULL, 0};
		TableStart other;

		if (first > 0)
			above = plain(s, slice_between(words[0].text.ptr, slice_end(words[first - 1].text)));
		if (flow_goes_on(words[first].text) ||
			(first > 0 &&
			 (!may_begin_behind(above, words[first].apart) || text_same(above, label))))
			continue;
		tried++;
		if (read_headings(s, words, first, end, fewest, most, &other) && found++ == 0)
			*start = other;
	}
	return found;
}

/* Do the words in front of the piece's cells begin a table, in one way? */
static bool
find_start(Splitter *s, const Piece *piece, Slice line, TableStart *start)
{
	Word words[WORDS_MAX + 1];
	size_t fewest;
	size_t most;
	int labels = 0;
	int found = 0;
	int n;

	if (piece->n_cells < 2)
		return false;
	n = words_above(s, piece->label.len > 0 ? piece->run.ptr : line.ptr, words);
	if (n < 3 || !count_columns(s, piece, slice_end(line), &fewest, &most))
		return false;
	for (int i = n - 1; i > 1 && i >= n - LABEL_WORDS_MAX && labels < LABELS_MAX; i--)
	{
		TableStart other;
		Slice label = slice_between(words[i].text.ptr, slice_end(words[n - 1].text));

		if (flow_goes_on(label) || !is_label(s, label))
			continue;
		labels++;
		found +=
			count_starts(s, words, i, plain(s, label), fewest, most, found == 0 ? start : &other);
	}
	return found == 1;
}

/* ---- rows ---- */

/* Is it a label with the text after it? */
static bool
is_label_with(Splitter *s, Slice label, Slice more)
{
	return is_label(s, arena_join(&s->scratch, plain(s, label), plain(s, more)));
}

/* Does the row's label go on below its cells, with the text that begins the next label? */
static bool
goes_on_in(Splitter *s, Slice label, Slice next)
{
	const char *p = next.ptr;
	Word word;

	for (int n = 0; n < LABEL_WORDS_MAX && next_word(&p, slice_end(next), &word); n++)
	{
		if (is_label_with(s, label, until(next, p)))
			return true;
	}
	return false;
}

/* Is a part of the text a label by itself that a capital, or the text's end, follows? */
static bool
has_label_inside(Splitter *s, Slice text)
{
	const char *p = text.ptr;
	Word word;

	while (next_word(&p, slice_end(text), &word))
	{
		if (word.text.ptr > text.ptr && !flow_goes_on(word.text) &&
			(is_label(s, until(text, word.text.ptr)) || is_label(s, from(text, word.text.ptr))))
			return true;
	}
	return false;
}

/* May the text be a label that is not known: a few words that begin with a capital, none of them apart? */
static bool
may_be_label(Splitter *s, Slice text)
{
	const char *p = text.ptr;
	int n = 0;
	Word word;

	while (next_word(&p, slice_end(text), &word))
	{
		if ((n > 0 && word.apart) || ++n > LABEL_WORDS_MAX)
			return false;
	}
	return !flow_goes_on(text) && !is_digit(*text.ptr) && !has_label_inside(s, text);
}

/*
 * Where the label of the row begins: in front of it may stand the end of the label above it. NULL
 * if that cannot be told.
 */
static const char *
find_label(Splitter *s, Slice text)
{
	const char *p = text.ptr;
	const char *found = NULL;
	int n = 0;
	Word word;

	if (!flow_goes_on(text))
		return is_label(s, text) ? text.ptr : NULL;
	while (next_word(&p, slice_end(text), &word) && n++ <= 2 * LABEL_WORDS_MAX)
	{
		Slice above = text_trim(until(text, word.text.ptr));

		if (above.len == 0 || flow_goes_on(word.text) || !is_label(s, from(text, word.text.ptr)) ||
			!is_label_with(s, s->label, above))
			continue;
		if (found != NULL)
			return NULL;
		found = word.text.ptr;
	}
	return found;
}

/* Does the text begin with a label? */
static bool
begins_with_label(Splitter *s, Slice text)
{
	const char *p = text.ptr;
	Word word;

	for (int n = 0; n < LABEL_WORDS_MAX && next_word(&p, slice_end(text), &word); n++)
	{
		if (is_label(s, until(text, p)))
			return true;
	}
	return false;
}

/*
 * Can the row with this label, which ends at p, end there? What follows is the end of its label, or
 * begins like another one: no cell that is torn, "527^".
 */
static bool
may_end(Splitter *s, Slice label, const char *p, const char *end)
{
	Piece next;

	if (!read_piece(s, p, end, &next) || next.label.len == 0 || is_ascii_capital(*next.label.ptr) ||
		*next.label.ptr == '\xC3')
		return true;
	return flow_goes_on(next.label) ? goes_on_in(s, label, next.label)
									: begins_with_label(s, next.label);
}

/*
 * Copies the cells, with their label, as a row of the table at hand; false if they are none, or
 * cells without a label that is known in the line above.
 */
static bool
put_row(Splitter *s, const Piece *piece, Slice line)
{
	Slice printed = piece->label;
	const char *label;
	Slice whole;
	SplitRun run;
	bool known;

	if (printed.len == 0 && s->above != NULL)
		printed = text_trim(slice_between(s->above, line.ptr));
	label = printed.len > 0 ? find_label(s, printed) : NULL;
	known = label != NULL;
	if (!known && piece->label.len > 0 && may_be_label(s, printed))
		label = printed.ptr;
	if (label == NULL ||
		!split_read(copied(s, piece->run, s->gaps_tell), SPLIT_PARTED, &s->scratch, &run))
		return false;
	whole = from(printed, label);
	if (run.fewest > s->columns || (!known && run.most < s->columns) ||
		!may_end(s, whole, piece->end, slice_end(line)))
		return false;
	if (piece->label.len > 0)
		put_line(s, until(printed, label));
	put_line(s, slice_between(piece->label.len > 0 ? label : piece->run.ptr, piece->end));
	s->label = whole;
	return true;
}

/* Copies the headings of a table, and what stands above them from the text on. */
static void
put_headings(Splitter *s, Slice text, const TableStart *start)
{
	put_text(s, until(text, start->headings));
	s->table = start->headings;
	s->table_copy = s->copy;
	put_line(s, from(until(text, start->label), start->headings));
}

/*
 * The beginning of a table is the last line of the copy that has anything on it, and ends in the
 * label of the row whose cells begin the line at hand: copies it again, the label with its cells.
 */
static bool
put_start_above(Splitter *s, const Piece *piece, Slice line, const TableStart *start)
{
	Slice label = text_trim(slice_between(start->label, line.ptr));
	Slice between = slice_between(slice_end(label), line.ptr);

	if (s->above == NULL || start->headings < s->above)
		return false;
	s->copy = s->above_copy;
	put_headings(s, slice_between(s->above, line.ptr), start);
	end_line(s);
	memcpy(s->copy, between.ptr, between.len);
	s->copy += between.len;
	put_words(s, label);
	put_line(s, piece->run);
	s->label = label;
	return true;
}

/* Copies the beginning of a table, with its first row; false if there is none. */
static bool
put_start(Splitter *s, const Piece *piece, Slice line)
{
	TableStart start;
	const char *above = s->text > s->pending ? s->text : s->pending;

	if (!find_start(s, piece, line, &start))
		return false;
	if (piece->label.len == 0)
	{
		if (!put_start_above(s, piece, line, &start))
			return false;
	}
	else
	{
		start.headings = start.headings < s->pending ? s->pending : start.headings;
		start.label = start.label < s->pending ? s->pending : start.label;
		put_text(s, slice_between(s->pending, above));
		put_headings(s, slice_between(above, piece->run.ptr), &start);
		put_line(s, slice_between(start.label, piece->end));
		s->label = text_trim(slice_between(start.label, piece->run.ptr));
	}
	s->found = true;
	s->columns = start.columns;
	return true;
}

/* Does text begin with the piece that stands after a table, on a line that ends at end? */
static bool
ends_table(Splitter *s, const Piece *piece, const char *end)
{
	Slice rest = slice_between(piece->label.ptr, end);
	const char *p = piece->end;
	Word word;

	return piece->label.len > 0 &&
		   (find_part(s, piece->label).len > 0 ||
			find_title_end(s, piece->label) > piece->label.ptr || are_page_words(s, rest) ||
			(piece->n_cells == 1 && !is_label(s, piece->label) && !next_word(&p, end, &word)));
}

/*
 * Takes the table at hand back, which may have begun above the line: a row of it is not told, and
 * those that are would be rows of another group.
 */
static void
take_back(Splitter *s, Slice line)
{
	Slice above = slice_between(s->table, s->table < line.ptr ? line.ptr : s->table);

	s->copy = s->table_copy;
	memcpy(s->copy, above.ptr, above.len);
	s->copy += above.len;
	s->pending = slice_end(above);
	s->above = NULL;
	s->begun = false;
	s->columns = 0;
}

/* ---- lines ---- */

/* Is the label nothing but the mark of a heading of Markdown: "#### 4 682 52"? */
static bool
is_heading_mark(Slice label)
{
	size_t n = 0;

	while (n < label.len && label.ptr[n] == '#')
		n++;
	return n > 0 && n == label.len;
}

/* Copies a line, each row of which that can be told has its own. */
static void
split_line(Splitter *s, Slice line)
{
	const char *end = slice_end(line);
	const char *p = skip_page_words(s, line);
	Piece piece;

	s->pending = p;
	if (p > line.ptr)
		s->text = p;
	while (read_piece(s, p, end, &piece) && piece.n_cells > 0)
	{
		source_poll(s->arena->source);
		arena_reset(&s->scratch);
		if (is_heading_mark(piece.label))
		{
			s->pending = piece.run.ptr;
			piece.label = (Slice) {piece.run.ptr, 0};
		}
		if ((s->columns > 0 && put_row(s, &piece, line)) || put_start(s, &piece, line))
			s->pending = piece.end;
		else
		{
			if (s->columns > 0 && !ends_table(s, &piece, end))
				take_back(s, line);
			s->columns = 0;
		}
		s->text = p = piece.end;
	}
	if (text_trim(line).len > 0)
	{
		s->above = s->pending < end ? s->pending : NULL;
		s->above_copy = s->copy;
	}
	if (s->columns > 0 && find_part(s, slice_between(s->pending, end)).len > 0)
		s->columns = 0;
	put_text(s, slice_between(s->pending, end));
	end_line(s);
}

/* Copies all lines. */
static void
split_lines(Splitter *s, Slice document)
{
	LineReader lines;
	Slice line;

	lines_start(&lines, document);
	s->line_end = lines.line_end;
	s->text = document.ptr;
	while (lines_next(&lines, &line))
	{
		source_poll(s->arena->source);
		arena_reset(&s->scratch);
		if (may_share(line))
			split_line(s, line);
		else if (line.len > 0)
		{
			memcpy(s->copy, line.ptr, line.len);
			s->copy += line.len;
			s->text = slice_end(line);
			s->columns = 0;
		}
		if (lines.position > slice_end(line))
			*s->copy++ = s->line_end;
	}
}

bool
flow_split_rows(Slice document, Arena *arena, Slice *split)
{
	const MemorySource *source = arena->source;
	Splitter s = {.arena = arena,
				  .scratch = {.source = source},
				  .labels = {.source = source},
				  .no_dash = true}; /* as far as is seen of the first lines */
	char *copy = NULL;

	heading_memory_start(&s.headings, source);
	*split = document;
	if (is_joined(&s, document))
	{
		copy = arena_alloc(arena, document.len * 2 + 64);
		s.start = s.copy = copy;
	}
	if (copy != NULL)
	{
		s.gaps_tell = do_gaps_tell(document, source);
		s.no_dash = has_no_dash(document, source);
		split_lines(&s, document);
	}
	if (s.found && !s.scratch.exhausted)
		*split = slice_between(copy, s.copy);
	arena->exhausted |= s.scratch.exhausted;
	arena_release(&s.scratch);
	heading_memory_release(&s.headings);
	known_texts_release(&s.labels);
	return !arena->exhausted;
}
