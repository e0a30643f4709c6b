/*-------------------------------------------------------------------------
 *
 * page_words.h
 *	  What pages print at their heads and feet, as far as words tell it: the number
 *	  of the page, the date of printing, the source.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_PAGE_WORDS_H
#define NAVTILTAK_PAGE_WORDS_H

#include "text/slice.h"

/*
 * The line or row without such words at its end. It is empty for "NAV. Kilde: Arena
 * Utskriftsdato 12.01.2023 Side 3 av 20", glued or set apart, and the title for a title
 * with "Kilde: NAV" beside it. Other texts stay as they are.
 */
extern Slice without_page_words(Slice text);

/*
 * What is glued behind such words, where a page's foot is written before its title: "Deltakere
 * ..." of "Side 2 av 20 NAV. Kilde: ArenaDeltakere ..." and of "NAV. Kilde: Arena Side 2 av
 * 20Deltakere ...". Empty where the words do not tell where the source ends; the text as it is
 * where it does not begin with such words, or has nothing else.
 */
extern Slice behind_page_words(Slice text);

/* Is the text a day, "12.01.2023", and nothing else? */
extern bool is_date(Slice text);

#endif /* NAVTILTAK_PAGE_WORDS_H */
