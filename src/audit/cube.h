/*-------------------------------------------------------------------------
 *
 * cube.h
 *	  The facts of some reports: what they say, whatever number of times it is
 *	  printed.
 *
 * A fact is a count, or another number, of one combination of members of the
 * six dimensions in one period. What names something outside the dimensions (a
 * municipality, a measure without heading, a table under a heading that the
 * reader cannot explain) is no fact.
 *
 * Memory: some 90 bytes for each printed cell, and 130 for each fact.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_CUBE_H
#define NAVTILTAK_CUBE_H

#include "audit/bounds.h"
#include "audit/keys.h"
#include "audit/names.h"
#include "report/report.h"

/* No fact, no printing. */
#define FACT_NONE	  KEY_NONE
#define PRINTING_NONE UINT32_MAX

/*
 * The key of a fact: its names in the six dimensions (NAME_ALL: all), the first
 * month of its period and the month after its last, and its measure.
 */
enum
{
	KEY_FROM = N_DIMENSIONS,
	KEY_TO,
	KEY_MEASURE,
	KEY_WORDS
};

/* One cell that prints a fact. */
typedef struct Printing
{
	uint32_t fact;
	uint32_t next; /* of the same fact, else PRINTING_NONE */
	int line;	   /* in its document */
	int col;
	CellStatus status;
	bool
		has_bounds; /* not of a change that is suppressed or blank, and of a number with decimals */
	bool suppressed;
	int16_t decimals; /* of a number with decimals */
	Bounds bounds; /* where has_bounds; both the number, in units of so many decimals, where it has
						 some; else BOUNDS_UNKNOWN */
} Printing;

typedef struct Fact
{
	uint32_t first; /* printings, in order */
	uint32_t last;
	bool adds_up;	  /* it is a count or a change in one */
	bool has_bounds;  /* some printing has */
	bool suppressed;  /* some printing is */
	bool told;		  /* some printing tells the number */
	bool conflicting; /* its printings contradict one another */
	Bounds bounds; /* what all printings leave; one that contradicts those before it is left out */
	Bounds hidden; /* what those leave that are suppressed, where any is */
} Fact;

/* Starts as {0} and cube_start(). */
typedef struct Cube
{
	const MemorySource *source;
	NameSet names;
	KeySet keys; /* of the facts; their numbers are the facts' */
	Fact *facts; /* keys.n of them, in the order first printed */
	size_t fact_room;
	Printing *printings; /* in the order printed */
	uint32_t n_printings;
	size_t printing_room;
	uint32_t *documents; /* the first printing of each document, and one more for the end */
	size_t n_documents;
	size_t document_room;
} Cube;

/* An empty cube; memory is asked of source, which must outlive it. */
extern void cube_start(Cube *cube, const MemorySource *source);

/*
 * Reads a document (UTF-8) into the cube. What is printed in it is added to what
 * the documents before it print; of the text nothing is kept. False without
 * memory; the cube is then good for nothing but cube_release().
 */
extern bool cube_read(Cube *cube, Slice document);

/* The number of the fact with the key, or FACT_NONE. */
static inline uint32_t
cube_find(const Cube *cube, const uint32_t key[KEY_WORDS])
{
	return keys_find(&cube->keys, key);
}

static inline const uint32_t *
cube_key(const Cube *cube, uint32_t fact)
{
	return keys_get(&cube->keys, fact);
}

/* The line of a fact's first printing; of its first suppressed one, where any is. */
extern int cube_first_line(const Cube *cube, uint32_t fact);
extern int cube_suppressed_line(const Cube *cube, uint32_t fact);

/* Gives all memory back. */
extern void cube_release(Cube *cube);

#endif /* NAVTILTAK_CUBE_H */
