/*-------------------------------------------------------------------------
 *
 * vocabulary.h
 *	  The names that the reader knows, from the TSV files in data/.
 *
 * A known name is a help in reading, never a condition for it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_VOCABULARY_H
#define NAVTILTAK_VOCABULARY_H

#include <limits.h>

#include "text/period.h"
#include "text/slice.h"
#include "text/text.h"

#include "words/numbers_data.h"

#define DIM_NONE (-1)

/*
 * The dimensions that data/dimensjon.tsv lists are numbered from 0. After them come the
 * unlisted ones of a table: those of its rows, its columns and its stratum. The table
 * has their names.
 */
enum
{
	DIM_OF_ROWS = N_LISTED,
	DIM_OF_COLUMNS,
	DIM_OF_STRATUM,
	N_DIMENSIONS
};

#define N_OTHERS (N_DIMENSIONS - N_LISTED)

/*
 * A dimension, from data/dimensjon.tsv; static text. The members of one that has a
 * parent are counted under a member of that: a tiltak under its tiltaksgruppe.
 */
typedef struct Dimension
{
	Slice id;		  /* as the SQL columns have it: "hovedgruppe", "kjonn" */
	Slice title;	  /* for people: "Hovedgruppe", "Kjønn" */
	Slice sdmx;		  /* its id in SDMX: "REF_AREA" */
	const char *role; /* in JSON-stat: "geo", NULL for none */
	int parent;		  /* DIM_NONE if it has none */
	int child;		  /* whose parent it is; DIM_NONE for none */
} Dimension;

/*
 * A member of a dimension. number counts the vocabulary's names from 0; it is
 * NAME_UNLISTED for one that a report prints and the vocabulary does not know.
 * parent is the number of the name in the dimension's parent that it is always
 * counted under, else -1; vocabulary_parent() tells what it is at a time.
 */
typedef struct Member
{
	Slice text;
	int dimension;
	int number;
	int parent;
} Member;

#define NAME_UNLISTED (-1)

/* A set of dimensions, bit by bit. */
typedef unsigned DimensionSet;

#define DIMENSION_BIT(dimension) (1u << (dimension))
#define ALL_DIMENSIONS			 ((1u << N_DIMENSIONS) - 1)

/* The first of the dimensions in the order of Dimension, DIM_NONE if there is none. */
static inline int
first_dimension(DimensionSet dimensions)
{
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if ((dimensions & DIMENSION_BIT(dimension)) != 0)
			return dimension;
	}
	return DIM_NONE;
}

/* The dimension of this number, 0 .. N_LISTED - 1. */
extern const Dimension *dimension_of(int number);

/* The parent of the dimension; DIM_NONE if it has none, is none itself, or is not listed. */
extern int dimension_parent(int number);

/* The dimension whose parent this one is, the last of several; DIM_NONE if there is none. */
extern int dimension_child(int number);

/* The names of the vocabulary, 0 .. vocabulary_size() - 1; never more than VOCABULARY_MAX. */
#define VOCABULARY_MAX 1024

extern int vocabulary_size(void);
extern const Member *vocabulary_name(int number);

/* Whose codes. */
typedef enum CodeList
{
	CODES_NATIONAL, /* Statistics Norway's, NAV's; for ages SDMX's */
	CODES_SDMX,
	N_CODE_LISTS
} CodeList;

/*
 * The code of the name with this number: of the first of its namesakes that is
 * in force at some time in the period, or else of the first. Empty if it has
 * none.
 */
extern Slice vocabulary_code(int number, Period period, CodeList list);

/* Has the name with this number a code at some time in the period, or none at all: is there such a member then? */
extern bool vocabulary_in_force(int number, Period period);

/* Is it the code of some name of the dimension, at some time? */
extern bool vocabulary_has_code(Slice code, int dimension, CodeList list);

/*
 * The number of the name that the name with this number is a part of in the
 * period: of a tiltak its group, of a municipality the county that its code
 * then has, the last one of several. Where the name has no code in the period,
 * or that is empty, the latest. -1 if there is none.
 */
extern int vocabulary_parent(int number, Period period);

/*
 * The name of the dimension whose code, in the national list, this is in the
 * period, the last of several, else the name that had it last; NULL if none
 * ever had. A zero at the beginning may have been lost: "301", of a county "3".
 */
extern const Member *vocabulary_by_code(Slice code, int dimension, Period period);

/*
 * The same, of the names that the code has had at any time and that the words
 * first .. last of a label spell; NULL if they spell none of them. What the
 * list has in brackets after a name may be missing ("1515 Herøy"); of names
 * side by side ("Gáivuotna - Kåfjord") one is enough, on either side.
 */
extern const Member *vocabulary_by_code_and_name(Slice code, int dimension, const FoldedText *words,
												 int first, int last, Period period);

/*
 * The member of the dimension that has this key (text_key()), NULL if none
 * has. Variants and parallel names count. What several municipalities of a time
 * are called ("Sande") is the name of none of them without its code.
 */
extern const Member *vocabulary_find(Slice key, int dimension);

/*
 * The same in all dimensions at once: sets names (those it does not find are
 * left as they are), and returns the dimensions found.
 */
extern DimensionSet vocabulary_find_all(Slice key, const Member *names[N_DIMENSIONS]);

/*
 * Bytes of the longest word, four letters or more, of a name, but of a municipality, that the text
 * begins with, whatever follows there; 0: none.
 */
extern size_t vocabulary_name_word(Slice text);

/* The dimension that headings call by this key ("alder", "tiltaksgrupper"), else DIM_NONE. */
extern int vocabulary_dimension_word(Slice key);

/*
 * The members that the label names, by dimension (NULL if none): its key as
 * listed, a county with its code before it ("03 Oslo") or a parallel name
 * after it ("Troms - Romsa"), Cyrillic and Greek letters by sound and by
 * shape. folded is its folding by sound. Returns the dimensions it is known in;
 * none where the label is a municipality's.
 */
extern DimensionSet vocabulary_label(Slice label, const FoldedText *folded,
									 const Member *names[N_DIMENSIONS]);

/* The ages of a band, as printed: "under 20 år" ends at 20. */
typedef struct AgeBand
{
	int from; /* NO_AGE: it has no lower end */
	int to;	  /* AGE_MAX: it has no upper end */
} AgeBand;

#define NO_AGE	(-1)
#define AGE_MAX INT_MAX

/*
 * "16-19 år", "67 år og over", "under 20 år", "67+", "18-29": an age band, listed
 * or not. Without "år" only what can hardly be anything else: "1-3" is none; and
 * nothing but a comma may follow in the text. band gets the ages where it is one.
 */
extern bool is_age_band(const FoldedText *folded, int first, int last, AgeBand *band);

/*
 * The dimension of ages where words that are no name are an age band, else none. "20-24" and
 * "60 og over" are the listed "20-24 år" and "60 år og over": names gets the listed band, else NULL.
 */
extern DimensionSet vocabulary_age_band(const FoldedText *folded, int first, int last,
										const Member *names[N_DIMENSIONS]);

/* "Ukjent", "Uoppgitt": what is left over on any axis, though only counties list it. */
extern bool is_remainder(const FoldedText *folded);

/* Longest key that may be guessed at. */
#define GUESS_KEY_MAX 96

/*
 * Edits between two keys of that length at most (a letter wrong, missing, added,
 * or two beside each other swapped), up to limit; more than that is limit + 1.
 */
extern int key_edits(Slice a, Slice b, int limit);

/* Is one key the other but for noise that is guessed at: as close as vocabulary_guess() takes a name to be? */
extern bool key_is_close(Slice a, Slice b);

/*
 * The member of the dimension whose spelling is close to the label's, and
 * clearly closest, else NULL.
 *
 * Close: one letter wrong, missing, added, or two beside each other swapped,
 * in a key of five letters or more; two of that in a key of nine or more.
 * Clearly closest: no other member within two further such edits; of
 * municipalities, which are many, within three. So one wrong letter never turns
 * a name into another one that differs in three, and names as near as "Vestfold"
 * and "Østfold" are left as printed. Digits are never guessed. Cyrillic and
 * Greek letters count by sound and by shape; where that leads to two names, to
 * none.
 *
 * Or else, but for municipalities: the label is the member without its æ, ø and å, which some
 * converters lose, and no other one. Or the code of a county and the end of its name, the beginning of which is cut
 * off.
 */
extern const Member *vocabulary_guess(Slice label, int dimension);

/*
 * The same where the label may be of any dimension: clearly closest of all
 * names but those of municipalities alone. names are those spelt so, by dimension; returns the dimensions, none
 * where nothing is close. *edits is set where something is: 0 is the name itself,
 * but for letters from elsewhere.
 */
extern DimensionSet vocabulary_guess_any(Slice label, const Member *names[N_DIMENSIONS],
										 int *edits);

/* The same of a label that is a member without its æ, ø and å, as of vocabulary_guess, and no other one. */
extern DimensionSet vocabulary_restore(Slice label, const Member *names[N_DIMENSIONS]);

#endif /* NAVTILTAK_VOCABULARY_H */
