/*-------------------------------------------------------------------------
 *
 * text.h
 *	  Markup, white space and spelling: how printed text is compared.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_TEXT_H
#define NAVTILTAK_TEXT_H

#include "text/arena.h"
#include "text/slice.h"

/* Longest key that is looked up, in bytes, and most words in it. */
#define TEXT_KEY_MAX   384
#define TEXT_WORDS_MAX 48

/*
 * Conversion noise puts Cyrillic and Greek letters among the Latin ones, by
 * sound (у for u) or by shape (у for y).
 */
typedef enum FoldReading
{
	FOLD_BY_SOUND,
	FOLD_BY_SHAPE
} FoldReading;

/*
 * A text folded for comparison, word by word. The key of words i to j is
 * key[start[i] .. start[j + 1]).
 */
typedef struct FoldedText
{
	int n_words;
	unsigned short start[TEXT_WORDS_MAX + 1];
	Slice word[TEXT_WORDS_MAX];		  /* as printed, in the text folded */
	bool comma_after[TEXT_WORDS_MAX]; /* the word ends with a comma */
	bool foreign;					  /* had letters that the two readings read differently */
	char key[TEXT_KEY_MAX];
} FoldedText;

/*
 * Decodes the code point at *position, which is moved past it. Bytes that are
 * no UTF-8 come out one by one, as their value + 0x110000.
 */
extern unsigned text_next_code_point(const char **position, const char *end);

/* Bytes of the control character from U+0080 to U+009F that begins the text; 0: none. No text has one but by a slip of a converter. */
extern size_t text_control_length(Slice text);

/* Has the text any? */
extern bool text_has_control(Slice text);

/* Does the text begin with a small letter: "arbeidstaker", "økonomisk"? With a capital: "Østfold"? */
extern bool text_begins_small(Slice text);
extern bool text_begins_capital(Slice text);

/* text_space_length(), whatever the first byte is. */
extern size_t text_any_space_length(const char *position, const char *end);

/* Bytes of the white space at the start of [position, end): ASCII, no-break, thin, narrow
 * and zero-width spaces, byte-order mark; 0 if there is none. */
static inline size_t
text_space_length(const char *position, const char *end)
{
	/* Nearly always: what begins no white space, or a blank. */
	if (position < end && *position >= ' ' && *position <= '~')
		return *position == ' ' ? 1 : 0;
	return text_any_space_length(position, end);
}

/* Bytes of the hyphen, dash or minus (U+2010-2015, U+2212) at p, 0 if there is none. */
static inline size_t
text_dash_length(const char *p, const char *end)
{
	if (p < end && *p == '-')
		return 1;
	return end - p >= 3 && p[0] == '\xE2' &&
				   ((p[1] == '\x80' && p[2] >= '\x90' && p[2] <= '\x95') ||
					(p[1] == '\x88' && p[2] == '\x92'))
			   ? 3
			   : 0;
}

/* The text without white space around it. */
extern Slice text_trim(Slice text);

/* Bytes of the raised digit, bracket or dagger that the text ends with, 0 if there is none. */
extern size_t text_raised_length(Slice text);

/* The clean text without the mark of a footnote at either end: "Mentor 1)", "Mars¹", "1) Oslo". */
extern Slice text_without_note_mark(Slice text);

/* The text without "(forts.)" or another word at its end that says that it goes on from a page to the next. */
extern Slice text_without_continued(Slice text);

/* May the trimmed text have markup in it? */
extern bool text_has_markup(Slice text);

/* Do two blanks or more stand together in the trimmed text, but between digits? */
extern bool text_has_wide_blank(Slice text);

/* Length of the HTML tag or comment at p, a <; 0 if there is none. "<4" is no tag. */
extern size_t text_tag_length(const char *p, const char *end);

/*
 * The text without white space around it and without markup: heading signs (#, stars),
 * HTML tags (those that part text become a space, as line ends do), ** pairs, one pair of * or __ around the whole, backslash escapes,
 * links (their text stays), and named and numbered characters of HTML; blanks that stand together are one, but
 * between digits, which may be two numbers. Points into text where there
 * is nothing to strip, else into the arena.
 */
extern Slice text_clean(Slice text, Arena *arena);

/* As text_clean(), into a buffer where there is something to strip; false if the text does not fit. */
extern bool text_clean_into(Slice text, char *buffer, size_t size, Slice *clean);

/*
 * Folds a cleaned text: lower case, no white space, no punctuation (but a
 * hyphen between digits, + and %), no diacritics, ligatures spelled out,
 * Cyrillic and Greek letters by the given reading. False if the text is
 * longer than any name could be.
 */
extern bool text_fold(Slice text, FoldReading reading, FoldedText *folded);

/* Is the text letters that are one character in print, which a converter wrote apart: "Kvali", "fi", "sering"? */
extern bool text_is_ligature(Slice text);

/* The text with its ligatures spelled out, those too whose letters Ghostscript has spoilt; in the arena if it has any. */
extern Slice text_spell_ligatures(Slice text, Arena *arena);

/* The key of the words first .. last of a folded text; of all of it. */
extern Slice text_words_key(const FoldedText *folded, int first, int last);
extern Slice text_key(const FoldedText *folded);

/* Are the two texts the same but for case, white space, punctuation and diacritics? */
extern bool text_same(Slice a, Slice b);

/* A heading as a name: "Prosent av årsverk" is prosent_av_aarsverk. In the arena. */
extern Slice text_snake_case(Slice text, Arena *arena);

#endif /* NAVTILTAK_TEXT_H */
