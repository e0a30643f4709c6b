/*-------------------------------------------------------------------------
 *
 * cube.h
 *	  The facts of some reports: what they say, whatever number of times it is
 *	  printed.
 *
 * A fact is a count, or another number, of one subject and one combination of members
 * of dimensions in one period. An unlisted dimension is one like those that are
 * listed, and the same wherever it has the same name, in rows here and in columns there.
 * There is room for 24 of them; what names a member of a further one is not a fact, nor is
 * what names something outside of any dimension, or stands in a table under a heading
 * that the reader cannot explain.
 *
 * Memory: some 90 bytes for each printed cell, 32 and a label for each row that prints
 * some, and 180 for each fact.
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
 * The key of a fact: its names in the dimensions that are listed (NAME_ALL: all), those in
 * unlisted dimensions, in the order of these (NAME_ALL after the last), the
 * first month of its period and the month after its last, its measure, and its subject
 * (NAME_ALL: nothing says it).
 */
enum
{
	KEY_OTHERS = N_LISTED,
	KEY_MEMBERS = KEY_OTHERS + N_OTHERS, /* so many words are names of members */
	KEY_FROM = KEY_MEMBERS,
	KEY_TO,
	KEY_MEASURE,
	KEY_SUBJECT,
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
	/* Not of a change that is suppressed or blank, nor of a number with decimals. */
	bool has_bounds;
	bool suppressed;
	int16_t decimals; /* of a number with decimals */
	Bounds bounds; /* where has_bounds; both the number, in units of so many decimals, where it has
						 some; else BOUNDS_UNKNOWN */
} Printing;

/* A number as it is printed, in units of so many decimals; more than these are rounded off. */
#define PRINTED_DECIMALS_MOST 6

typedef struct PrintedNumber
{
	int64_t units;
	int decimals;
} PrintedNumber;

/* The number of a printing that tells one. */
extern PrintedNumber printed_number(const Printing *printing);

typedef struct Fact
{
	uint32_t first; /* printings, in order; PRINTING_NONE: none, see cube_imply() */
	uint32_t last;
	uint32_t bounded; /* the first of them that has bounds, else PRINTING_NONE */
	uint32_t number;  /* the one that tells the number with most decimals, else PRINTING_NONE */
	bool adds_up;	  /* it is a count or a change in one */
	bool left_blank;  /* a change: adds up, and is perhaps told, only by identities_settle() */
	bool has_bounds;  /* some printing has */
	bool suppressed;  /* some printing is */
	bool told;		  /* some printing tells the number */
	bool conflicting; /* its printings contradict one another */
	Bounds
		bounds; /* what all printings leave; one that contradicts those before it is left out; of a mean,
					  what they leave of the sum of its months, once identities_settle() has been called */
	Bounds hidden; /* what those leave that are suppressed, where any is */
} Fact;

/* A row that prints facts: its cells, from this printing to that of the next row. */
typedef struct FactRow
{
	uint32_t first;
	int page;
	Slice label;
	const Slice *columns; /* the labels of all columns of its table */
} FactRow;

/* A table of the document adds up the member, with others, to another one of its dimension. */
typedef struct GroupedMember
{
	size_t document;
	uint32_t member; /* names */
	uint32_t group;
} GroupedMember;

/*
 * A measure is the share of a count in the total over the dimension; or of the member in a count
 * that does not name the dimension.
 */
typedef struct ShareRelation
{
	uint32_t measure; /* names */
	int dimension;
	uint32_t member; /* NAME_ALL: the first of these */
} ShareRelation;

/* Called for a cell of the line that prints another value than an earlier printing of its fact. */
typedef struct ConflictSink
{
	void (*hear)(void *context, int line, const ReportCell *cell, const Printing *before);
	void *context;
} ConflictSink;

/* Starts as {0} and cube_start(). */
typedef struct Cube
{
	const MemorySource *source;
	ConflictSink conflicts; /* set it between cube_start() and reading; hear may be NULL */
	NameSet names;
	Slice others[NAMED_DIMENSIONS_MAX - N_LISTED]; /* unlisted dimensions */
	int n_others;
	KeySet keys; /* of the facts; their numbers are the facts' */
	Fact *facts; /* keys.n of them, in the order first printed */
	size_t fact_room;
	Printing *printings; /* in the order printed */
	uint32_t n_printings;
	size_t printing_room;
	FactRow *rows; /* in the order printed */
	uint32_t n_rows;
	size_t row_room;
	uint32_t *documents; /* the first printing of each document, and one more for the end */
	size_t n_documents;
	size_t document_room;
	GroupedMember *grouped; /* in the order printed; the same again and again */
	size_t n_grouped;
	size_t grouped_room;
	bool has_means;		   /* means are of the months of their periods; by identities_settle() */
	ShareRelation *shares; /* of what measures are shares; the same */
	uint32_t n_shares;
	size_t share_room;

	/* of the table that is being read */
	uint32_t subject;
	bool has_others;
	int row_dimension;		  /* that its rows are members of; DIM_NONE */
	int dimensions[N_OTHERS]; /* of the cube, by the table's; DIM_NONE: there is no room for it */
	Slice measure;			  /* of the cell read last, and its number */
	uint32_t measure_name;
	const Slice *labels; /* of its columns */
	uint32_t *columns;	 /* the names of each in the dimensions that are listed */
	size_t column_room;
} Cube;

/* An empty cube; memory is asked of source, which must outlive it. */
extern void cube_start(Cube *cube, const MemorySource *source);

/*
 * Reads a document (UTF-8) into the cube. What is printed in it is added to what
 * the documents before it print; of the text nothing is kept. False without
 * memory; the cube is then good for nothing but cube_release().
 */
extern bool cube_read(Cube *cube, Slice document);

/*
 * The same by somebody who reads the document for other ends as well: begins a document,
 * takes each of its tables and then the rows of it, and ends the document. False without
 * memory.
 */
extern bool cube_begin_document(Cube *cube);
extern bool cube_begin_table(Cube *cube, const ReportTable *table);
extern bool cube_add_row(Cube *cube, const ReportRow *row);
extern void cube_end_document(Cube *cube);

/* The number of dimensions, with the unlisted ones last; the name of one. */
static inline int
cube_n_dimensions(const Cube *cube)
{
	return N_LISTED + cube->n_others;
}

static inline Slice
cube_dimension_name(const Cube *cube, int dimension)
{
	return dimension < N_LISTED ? dimension_of(dimension)->id : cube->others[dimension - N_LISTED];
}

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

/* The same, faster if it is this fact or the next one. */
static inline uint32_t
cube_find_near(const Cube *cube, const uint32_t key[KEY_WORDS], uint32_t fact)
{
	for (uint32_t i = 0; i < 2 && i < cube->keys.n - fact; i++)
	{
		if (memcmp(cube_key(cube, fact + i), key, KEY_WORDS * sizeof(uint32_t)) == 0)
			return fact + i;
	}
	return cube_find(cube, key);
}

/* The dimension of the member that this word of a key, which is not NAME_ALL, names. */
static inline int
cube_key_dimension(const Cube *cube, const uint32_t *key, int word)
{
	return word < N_LISTED ? word : names_get(&cube->names, key[word])->dimension;
}

/* The word of the key that names a member of the dimension; -1: all are meant. */
static inline int
cube_key_word(const Cube *cube, const uint32_t *key, int dimension)
{
	if (dimension < N_LISTED)
		return key[dimension] == NAME_ALL ? -1 : dimension;
	for (int word = KEY_OTHERS; word < KEY_MEMBERS && key[word] != NAME_ALL; word++)
	{
		if (cube_key_dimension(cube, key, word) == dimension)
			return word;
	}
	return -1;
}

/*
 * The fact with the key, which others imply: that printing tells of it. It is new, and of
 * nothing is known, or has been there before. FACT_NONE without memory.
 */
extern uint32_t cube_imply(Cube *cube, const uint32_t key[KEY_WORDS], uint32_t printing);

/* Is the fact printed nowhere, and only implied? */
static inline bool
cube_is_implied(const Cube *cube, uint32_t fact)
{
	return cube->facts[fact].first == PRINTING_NONE;
}

/* Makes the key one of all members, where it names one in this word. */
extern void cube_key_drop(uint32_t *key, int word);

/* A fact's first printing, or the one that implies it; its first suppressed one, where any is. */
extern uint32_t cube_first_printing(const Cube *cube, uint32_t fact);
extern uint32_t cube_suppressed_printing(const Cube *cube, uint32_t fact);

static inline int
cube_first_line(const Cube *cube, uint32_t fact)
{
	return cube->printings[cube_first_printing(cube, fact)].line;
}

/* Where a printing stands: the document, from 0, and the row. */
extern size_t cube_document_of(const Cube *cube, uint32_t printing);
extern const FactRow *cube_row_of(const Cube *cube, uint32_t printing);

/* Gives all memory back. */
extern void cube_release(Cube *cube);

#endif /* NAVTILTAK_CUBE_H */
