/*-------------------------------------------------------------------------
 *
 * month_noise.h
 *	  Months that conversion has spoilt.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_MONTH_NOISE_H
#define NAVTILTAK_MONTH_NOISE_H

#include "text/arena.h"
#include "text/period.h"

/*
 * Mends the names of months in a clean text: broken ("Feb ruar", "Desem-ber"),
 * in letters of other alphabets, or misspelt as far as a member's name may be
 * ("Novenber"). *mended is in the arena, *month the first name, static text.
 * False if there is nothing to mend.
 */
extern bool month_noise_mend(Slice text, Arena *arena, Slice *mended, Slice *month);

/* Is the text, mended, a period with its year? Then *month is as above. */
extern bool month_noise_period(Slice text, Arena *arena, Period *period, Slice *month);

#endif /* NAVTILTAK_MONTH_NOISE_H */
