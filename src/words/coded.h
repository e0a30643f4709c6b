/*-------------------------------------------------------------------------
 *
 * coded.h
 *	  Labels that begin with the code of a municipality: "1101 Eigersund".
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_CODED_H
#define NAVTILTAK_CODED_H

#include "words/vocabulary.h"

/*
 * Is the first word of the label a municipality's code, with its name after it? It has four
 * digits; or three, where a spreadsheet has eaten the zero, and the name is that of the code.
 * A year is not a code where what follows is known by itself: "2012 Menn".
 */
extern bool is_coded(const FoldedText *folded);

/* How a name is spelt. */
typedef enum Spelling
{
	SPELLING_SAME,
	SPELLING_CLOSE, /* but for noise of conversion */
	SPELLING_OTHER	/* it is another name */
} Spelling;

/*
 * The municipality that a label is_coded() for, in the division of the period: the one of
 * the code that is called so, else the one that has the code, NULL if none ever had.
 * *spelling is how the label spells that one's name, as far as it goes ("Våler" in brackets or not).
 */
extern const Member *coded_member(const FoldedText *folded, Period period, Spelling *spelling);

/* The county of the code itself, by its first two digits; NULL if there is none. */
extern const Member *coded_county(const FoldedText *folded, Period period);

#endif /* NAVTILTAK_CODED_H */
