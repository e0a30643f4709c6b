/*-------------------------------------------------------------------------
 *
 * total_words.h
 *	  The words that a total is known by: "I alt", "Riket", "Menn i alt".
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_TOTAL_WORDS_H
#define NAVTILTAK_TOTAL_WORDS_H

#include "text/text.h"

/* Some words of a text, the first and the last of them; first is -1 for none. */
typedef struct WordRange
{
	int first;
	int last;
} WordRange;

#define NO_WORDS ((WordRange) {-1, -1})

/*
 * Is the folded text the label of a total? Then *scope are the words for what it adds up:
 * "Opplæring" in "I alt opplæring", "Menn" in "Menn i alt"; none where it says nothing of
 * that, or no more than that people are counted ("Deltakere i alt").
 */
extern bool is_total_text(const FoldedText *folded, WordRange *scope);

/* These words of the text that was folded, without a comma behind them. */
extern Slice words_of(const FoldedText *folded, WordRange words);

/* The dimension that a total says that it is all of, "Begge kjønn", "Hele landet"; DIM_NONE where it says none. */
extern int total_dimension(const FoldedText *folded);

#endif /* NAVTILTAK_TOTAL_WORDS_H */
