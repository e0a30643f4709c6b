/*-------------------------------------------------------------------------
 *
 * columns_heading_line.h
 *	  A line of column headings: its words, and which headings they may be.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_COLUMNS_HEADING_LINE_H
#define NAVTILTAK_COLUMNS_HEADING_LINE_H

#include "grid/columns.h"

/* Most words in a line of headings, and in one of them. */
#define HEADING_WORDS_MAX 200
#define ONE_HEADING_MAX	  8

/* How much further right than a label a line must begin that is no label. */
#define HEADING_INDENT 8

/* A line of headings, of which words that are glued together are parted: "OpplæringOppfølging", "februarmars". */
typedef struct HeadingLine
{
	ColumnLine line;
	int first;		/* of its words, behind the corner */
	bool new_names; /* a word may be a heading that is not known */
	KnownTexts *known;
	const KnownTexts *seen; /* of tables before, labels too: these may head columns in this one */
} HeadingLine;

/* In how many ways, two at most, the words from each on are so many headings that are known. */
typedef struct Partition
{
	unsigned char *ways;
	int words;
	int most;
} Partition;

/* Is the text what heads columns, by itself? */
extern bool heading_is_known(Slice text);

/* Are all words of the line months, or all years? */
extern bool heading_line_is_months(const ColumnLine *line);

/* Are the words from first to last one heading? */
extern bool heading_line_is_heading(const HeadingLine *heading, int first, int last);

/* Takes the words of a line of the table apart; false where they are too many, or without memory. */
extern bool heading_line_read(ColumnTable *table, const ColumnLine *line, HeadingLine *heading);

/*
 * Parts words that end one heading and begin, or end, the next, "arbeidutredning/behandling"; above is the
 * line above this one, or NULL. What is joined is in the arena.
 */
extern void heading_line_part(HeadingLine *line, const HeadingLine *above, Arena *arena);

/* How many texts are set apart in it, behind the corner. */
extern int heading_line_chunks(const HeadingLine *heading);

/* Has the row a cell below each text that is set apart in the line of headings, which ends, or begins, where that does? */
extern bool heading_line_is_over(const HeadingLine *line, const ColumnLine *row);

/* Of the words from this one on, behind the corner, into so many headings; at most partition->most. */
extern unsigned char *partition_ways(const Partition *partition, int word, int headings);

/* Counts the ways into at most so many headings, in the arena; false without memory. */
extern bool heading_line_partition(const HeadingLine *heading, int most, Arena *arena,
								   Partition *partition);

/* Are all words of the line headings that are known, in one way or several? */
extern bool heading_line_is_known(const HeadingLine *heading, Arena *arena);

/* Are the words that stand together from first to before end several headings, each with a capital? */
extern bool heading_line_are_headings(const HeadingLine *heading, int first, int end, Arena *arena);

/*
 * May the words from first to before end, if they are several headings, be one as well: "Menn 30 år og over",
 * but not "Januar Februar" or "I alt Menn"?
 */
extern bool heading_line_may_be_one(const HeadingLine *heading, int first, int end);

/* Are any words that stand together several headings? */
extern bool heading_line_has_headings(const HeadingLine *heading, Arena *arena);

#endif /* NAVTILTAK_COLUMNS_HEADING_LINE_H */
