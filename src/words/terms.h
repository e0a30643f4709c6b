/*-------------------------------------------------------------------------
 *
 * terms.h
 *	  The pieces of a section, a stratum, or the scope of a total. Texts are clean.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_TERMS_H
#define NAVTILTAK_TERMS_H

#include "words/vocabulary.h"

/* A piece of a section, a stratum or the scope of an "I alt". */
typedef enum TermKind
{
	TERM_MEMBER,	/* names a member of a dimension */
	TERM_DIMENSION, /* names a dimension: "alder" */
	TERM_MEASURE,	/* names what is measured: "prosent av arbeidsstyrken" */
	TERM_UNKNOWN
} TermKind;

typedef struct Term
{
	TermKind kind;
	bool guessed;			 /* a member that the words are only close to */
	bool joined;			 /* to the one before it: "og", a comma or nothing is between them */
	bool is_flow;			 /* a measure that says who is new: "Nye arbeidssøkere" */
	bool is_part;			 /* it stands between commas, or is all of the text */
	DimensionSet dimensions; /* that it may belong to */
	const Member *names[N_DIMENSIONS]; /* the member in each; NULL if it is unlisted */
	Slice text;						   /* as printed */
} Term;

#define TERMS_MAX 12

typedef struct Terms
{
	int n;
	bool too_long; /* the text is not a list of terms */
	Term term[TERMS_MAX];
} Terms;

/*
 * Takes a text apart into members ("Nedsatt arbeidsevne, på tiltak 19 år og
 * under" is two) and what is none. Where the vocabulary does not know all of the
 * words, names that are clearly meant count too: "Trroms og Finnmark" is one.
 */
extern void terms_parse(Slice text, Terms *terms);

/* The same for a section, where words for dimensions are terms as well. */
extern void terms_parse_section(Slice text, Terms *terms);

/* The measures alone that the text names. */
extern void terms_parse_measures(Slice text, Terms *terms);

/* Is the word of this key one for how long: "varighet", "botid", "stønadslengde"? */
extern bool is_duration_word(Slice key);

/* The dimensions that the terms name by word. */
extern DimensionSet terms_dimension_words(const Terms *terms);

/* Do the two texts name the same, whatever noise their names have? Not where a piece is unknown. */
extern bool terms_same(Slice a, Slice b);

/* Is the name one of the pieces of the section? */
extern bool terms_have(Slice section, Slice name);

#endif /* NAVTILTAK_TERMS_H */
