/*-------------------------------------------------------------------------
 *
 * heading_words.h
 *	  Column headings whose words stand in lines, set apart by nothing but blanks.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_HEADING_WORDS_H
#define NAVTILTAK_HEADING_WORDS_H

#include "grid/known_texts.h"

/* Column headings are no more where only their words, or lines, tell them apart, */
#define HEADING_NAMES_MAX 60

/* and take no more lines. */
#define HEADING_LINES_MAX 80

typedef struct HeadingWords
{
	size_t n; /* columns */
	Slice corner;
	Slice names[HEADING_NAMES_MAX]; /* in the arena */
	/* Where lines stand above each other: */
	int row[HEADING_NAMES_MAX];		 /* the last line that has words of each */
	Slice lowest[HEADING_NAMES_MAX]; /* and which they are */
} HeadingWords;

/* What was told of headings before: the same lines stand above table after table. */
typedef struct HeadingMemory
{
	KnownTexts names;		   /* that headings are made of */
	struct ToldHeadings *told; /* in the arena */
	int n_told;
	Arena arena; /* what these point at */
} HeadingMemory;

extern void heading_memory_start(HeadingMemory *memory, const MemorySource *source);
extern void heading_memory_release(HeadingMemory *memory);

/*
 * Tells apart the headings of least to most columns in the clean lines, which are known by
 * their words. The lines are one heading after the other, or each heading goes on below
 * itself; between two of them there may be nothing. False where they can be told apart in no
 * way, or in several.
 */
extern bool heading_words(const Slice *lines, int n_lines, size_t least, size_t most,
						  HeadingMemory *memory, Arena *arena, HeadingWords *found);

/*
 * The same of lines that stand above each other as they are printed: each heading goes on below
 * itself, and what is set apart in a line is of two headings. What was seen in tables before is known, too.
 * Words of two headings may be glued together, "arbeidutredning/behandling", if nothing else makes them known.
 */
extern bool heading_words_below(const Slice *lines, int n_lines, size_t least, size_t most,
								const KnownTexts *seen, Arena *arena, HeadingWords *found);

/* The first of months that are glued together, "januarfebruarmars"; all of the word where it is something else. */
extern Slice heading_first_month(Slice word);

/*
 * The first of two words of names that are glued together, "arbeidutredning/behandling", or what is before the
 * last word of a measure, "årarbeidsstyrken"; all of the word where it is something else.
 */
extern Slice heading_first_name_word(Slice word);

/* Is it a total and, with a capital, what stands beside it: "I alt Opplæring"? These are two headings. */
extern bool heading_is_two(Slice name);

/* Is it a measure by itself: "Endring fra i fjor Antall", though "Endring fra i fjor" and "Antall" are headings, too? */
extern bool heading_is_measure(Slice text);

/* Is one of the headings twice there? */
extern bool headings_repeat(const HeadingWords *headings);

#endif /* NAVTILTAK_HEADING_WORDS_H */
