/*-------------------------------------------------------------------------
 *
 * split.h
 *	  The ways to read a run of text, "1 116 948 * -4", as so many cells.
 *
 * Converters put one blank between cells, the same as between thousands, or nothing
 * at all.  A number is one to three digits and then groups of exactly three, without a
 * zero in front: what is left to choose is whether a group of three begins a number.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_SPLIT_H
#define NAVTILTAK_SPLIT_H

#include "grid/blocks.h"

/* What a star, a dash or a blank cell may stand for, at most. */
#define SPLIT_HIDDEN_MAX 4

/* No cell is as large, which counts people in Norway, and no sum of cells as large as any. */
#define SPLIT_KNOWN_MAX INT64_C(100000000)
#define SPLIT_ANY		(INT64_MAX / 4)

/* What stands between the cells of a run. */
typedef enum SplitForm
{
	SPLIT_PARTED, /* blanks */
	SPLIT_GLUED,  /* nothing */
	SPLIT_MIXED,  /* either, and nothing tells where: "12 345" may be two cells, and "12345" is */
	SPLIT_OPEN	  /* the same, where it is not sure that cells touch: "12345" may be one, too */
} SplitForm;

/* What a cell may hold. */
typedef struct SplitRange
{
	int64_t least;
	int64_t most;
} SplitRange;

/* May a cell begin at a piece of a run? */
typedef enum SplitLink
{
	LINK_CELL, /* one does */
	LINK_FREE, /* that is the choice */
	LINK_INNER /* none does */
} SplitLink;

/* Digits of a run that stand together, a star, a dash; with blanks between cells gone, one digit. */
typedef struct SplitPiece
{
	const char *start; /* in the document */
	uint32_t len;
	uint8_t link;	/* a SplitLink */
	uint8_t digits; /* 0: a star or a dash */
	bool ends;		/* the cell, with decimals or a per cent sign */
	bool sign : 1;	/* a minus in front, or a dash that may be one */
	bool
		group : 1; /* in mixed runs: with the next two, it may be thousands of the number in front of it */
} SplitPiece;

typedef struct SplitRun
{
	Slice text;
	SplitPiece *pieces;
	size_t n;
	size_t fewest;	/* cells that it can be */
	size_t most;	/* the same */
	size_t certain; /* cells that begin where no choice is left */
	bool glued;		/* each digit is a piece */
	bool open;		/* and digits that stand together may be one cell, however many */
} SplitRun;

/*
 * Reads a run into pieces, which are in the arena.
 * False if the text has anything but cells in it, or a number that is none.
 */
extern bool split_read(Slice text, SplitForm form, Arena *arena, SplitRun *run);

/* A run that is to be n cells, some of them blank where blanks is set, each within its limits. */
typedef struct SplitTask
{
	const SplitRun *run;
	size_t n;
	bool blanks;
	SplitRange blank;		  /* what a blank cell stands for */
	const SplitRange *limits; /* of each; NULL: none */
	Arena *scratch;			  /* reset by the caller */
} SplitTask;

/* Ways that are told apart. */
#define SPLIT_WAYS_MAX 64

/* The number of ways is not known: too many pieces, or too little memory. */
#define SPLIT_UNKNOWN (-1)

/*
 * Lists the ways, at most max of them, each in n cells; how many there are, max + 1 where
 * there are more.
 */
extern int split_list(const SplitTask *task, int max, StoredCell *cells);

/*
 * What each of the cells can be in any of the ways. False if there is no way;
 * where the ways are too many to look through, the ranges are the limits.
 */
extern bool split_ranges(const SplitTask *task, SplitRange *ranges);

/* What the cell, as printed, can be. */
extern SplitRange split_range_of(Slice cell);

#endif /* NAVTILTAK_SPLIT_H */
