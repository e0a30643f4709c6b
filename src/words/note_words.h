/*-------------------------------------------------------------------------
 *
 * note_words.h
 *	  The words that notes consist of. Only notes.c needs them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_NOTE_WORDS_H
#define NAVTILTAK_NOTE_WORDS_H

#include "text/slice.h"

typedef enum WordKind
{
	WORD_OTHER,
	WORD_LESS,
	WORD_THAN,
	WORD_UNDER,
	WORD_MOST,
	WORD_UP,
	WORD_BETWEEN,
	WORD_AND,
	WORD_OR,
	WORD_EQUAL,
	WORD_TO,
	WORD_WITH,
	WORD_AS,
	WORD_NUMBER,
	WORD_COUNTS,
	WORD_CELLS,
	WORD_PEOPLE,
	WORD_HIDDEN,
	WORD_SHOWN,
	WORD_MARKED,
	WORD_NOT,
	WORD_SIGN,
	WORD_UNIT,	 /* after a number: of what there may be as few as of persons */
	WORD_CHANGE, /* what has thresholds of its own */
	WORD_PLACE,	 /* before a number: which table, which column */
	WORD_NOTHING,
	WORD_MEANS,
	WORD_PLAIN, /* says nothing, and may stand after the threshold */
	WORD_MISSING,
	WORD_MARK /* no letter or digit */
} WordKind;

/* A word without the quotation marks around it, and what ends with it. */
typedef struct PrintedWord
{
	Slice core;
	bool quoted;
	bool ends_clause;
	bool ends_sentence;
	bool has_colon; /* after it */
} PrintedWord;

/* The kind of the word of that folded key, and the number where it is one. */
extern WordKind note_word_kind(Slice key, int *number);

/* Bytes of the quotation mark or bracket at p, 0 if there is none. */
extern size_t note_quote_length(const char *p, const char *end);

/* Is the text a dash and nothing else? */
extern bool note_is_dash(Slice text);

/* Takes a word apart; the first one of a sentence may be a sign of stops, "..", that ends none. */
extern PrintedWord note_word_apart(Slice word, bool is_first);

/* "5", "1–4": the numbers that the text is, the two the same where it is one. */
extern bool note_figures(Slice text, int *low, int *high);

#endif /* NAVTILTAK_NOTE_WORDS_H */
