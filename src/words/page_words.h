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
 * What a line or row is without such words at its end: nothing of "NAV. Kilde: Arena
 * Utskriftsdato 12.01.2023 Side 3 av 20", however it is set apart or glued, and the title of one
 * that has "Kilde: NAV" beside it. The same text where it has none.
 */
extern Slice without_page_words(Slice text);

/* Is the text a day, "12.01.2023", and nothing else? */
extern bool is_date(Slice text);

#endif /* NAVTILTAK_PAGE_WORDS_H */
