/*-------------------------------------------------------------------------
 *
 * headings.h
 *	  What the lines around a table say: titles, sections, strata, notes.
 *
 * All texts given here are clean (text_clean()).
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_HEADINGS_H
#define NAVTILTAK_HEADINGS_H

#include "report/slice.h"
#include "report/text.h"
#include "report/vocabulary.h"

/*
 * "Deltakere i arbeidsrettede tiltak. Tiltak og alder. Tidsserie måned", in
 * its parts; breakdown is empty where there are but two.
 */
typedef struct Title
{
	Slice subject;
	Slice breakdown;
	Slice frequency;
} Title;

/* Takes a title apart; false where the text is none: its last part must name a frequency. */
extern bool title_parse(Slice text, Title *title);

/* As title_parse() for a text known to be a title, whatever its last part is. */
extern void title_split(Slice text, Title *title);

/* A sentence, a footnote, a source: not a heading. */
extern bool is_prose(Slice text);

/* May it be the number of a page: "Side 7 av 40", or "7" alone? */
extern bool is_page_number(Slice text);

/* Longest sign of a suppressed cell, in bytes. */
#define SIGN_MAX 4

/* What the notes say first; read line by line, a sentence may go on over lines. */
typedef struct Notes
{
	int threshold; /* counts below it are suppressed; 0 where none is named */
	Slice statute; /* "§ 7-1", as printed; empty where none is named */
	size_t sign_length;
	char sign[SIGN_MAX]; /* that a suppressed cell is printed as; none where sign_length is 0 */
	/* state: how much of "mindre enn <number>" has been read */
	int expecting;
	int number;
	bool or_equal;
	const MemorySource *source; /* polled in a long text; may be NULL */
} Notes;

/* Reads one more line of text; true where it says something that the reader knows. */
extern bool notes_read(Notes *notes, Slice text);

/* A piece of a section, a stratum or the scope of an "I alt". */
typedef enum TermKind
{
	TERM_MEMBER,	/* names a member of a dimension */
	TERM_DIMENSION, /* names a dimension: "alder" */
	TERM_UNKNOWN
} TermKind;

typedef struct Term
{
	TermKind kind;
	bool guessed;					   /* a member that the words are only close to */
	DimensionSet dimensions;		   /* that it may belong to */
	const Member *names[N_DIMENSIONS]; /* the member in each; NULL where it is unlisted */
	Slice text;						   /* as printed */
} Term;

#define TERMS_MAX 12

typedef struct Terms
{
	int n;
	bool too_long; /* the text is no list of terms */
	Term term[TERMS_MAX];
} Terms;

/*
 * Takes a text apart into members ("Nedsatt arbeidsevne, på tiltak 19 år og
 * under" is two) and what is none. Where the vocabulary does not know all of the
 * words, names that are clearly meant count too: "Trroms og Finnmark" is one.
 */
extern void terms_parse(Slice text, Terms *terms);

/* The same for the words from first_word on: the scope of a total. */
extern void terms_parse_scope(Slice text, int first_word, Terms *terms);

/* The same for a section, where words for dimensions are terms as well. */
extern void terms_parse_section(Slice text, Terms *terms);

/* The dimensions that the terms name by word. */
extern DimensionSet terms_dimension_words(const Terms *terms);

/* Does the text name dimensions by word, as a section does: "Tiltak og alder"? */
extern bool section_names_dimensions(Slice text);

/* Does it, read as a section, name anything that the vocabulary knows? */
extern bool section_names_anything(Slice text);

/*
 * Is it the label of a total: "I alt", "I alt opplæring", "Totalt"? Then
 * *scope_word is the first word of its scope, the number of words where it
 * has none.
 */
extern bool is_total(const FoldedText *folded, int *scope_word);

/* The same for a clean label. */
extern bool is_total_label(Slice label);

/* Is the clean text, as a whole, the label of a row? */
extern bool is_row_label(Slice text);

/* The same, and of rows of these dimensions alone? */
extern bool is_label_in(Slice text, DimensionSet dimensions);

#endif /* NAVTILTAK_HEADINGS_H */
