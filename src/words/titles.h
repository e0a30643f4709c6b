/*-------------------------------------------------------------------------
 *
 * titles.h
 *	  Lines known by their form: titles, prose, the numbers of pages. Texts are clean.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_TITLES_H
#define NAVTILTAK_TITLES_H

#include "text/period.h"

/* One heading is never longer; a note may be. */
#define HEADING_MAX 160

/*
 * "Deltakere i arbeidsrettede tiltak. Tiltak og alder. Tidsserie måned", in
 * its parts; breakdown is empty where there are but two.
 */
typedef struct Title
{
	Slice subject;
	Slice breakdown;
	Slice frequency;
	Slice scope; /* behind the frequency: "Helt ledige. Kommune. Tidsserie måned. Rogaland" */
} Title;

/*
 * Takes a title apart; false where the text is none. Its last part names a frequency, or
 * a period ("Januar 2024"), or behind a breakdown a measure ("Antall").
 */
extern bool title_parse(Slice text, Title *title);

/* As title_parse() for a text known to be a title, whatever its last part is. */
extern void title_split(Slice text, Title *title);

/*
 * The subject as NAV spells it where it is one of the usual ones, and has blanks that a converter
 * put into its words: "Deltaker e i arbeidsr ettede tiltak". Else the subject itself.
 */
extern Slice spelt_subject(Slice subject);

/* "Tabell 3. Helt ledige. Fylke", "Ark: Antall": the text behind the number of the table, empty where nothing is; as it is where it has none. */
extern Slice text_without_table_number(Slice text);

/* The period that a line or a part of a title is, whatever stands in brackets behind it: "Mai 2013 (foreløpige tall)". */
extern bool period_of_line(Slice text, Period *period);

/* Is the text a day, and nothing else: "12.01.2023", "3. mars 2021"? */
extern bool is_day(Slice text);

/* A sentence, a footnote, a source: not a heading. */
extern bool is_prose(Slice text);

/* May it be the number of a page: "Side 7 av 40", or "7" alone? */
extern bool is_page_number(Slice text);

#endif /* NAVTILTAK_TITLES_H */
