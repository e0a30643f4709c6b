/*-------------------------------------------------------------------------
 *
 * facts.h
 *	  What the reader says of a document: facts, and findings.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_SWEEP_FACTS_H
#define NAVTILTAK_SWEEP_FACTS_H

#include "report/report.h"

/* What a number is about, and the number; how its table names that does not matter. */
typedef struct Fact
{
	const char *key;
	const char *value;
	bool whole; /* it has a measure and a period */
	int document;
	int line;
	int col;
} Fact;

typedef struct Finding
{
	Severity severity;
	DiagnosticCode code;
	const char *fragment;
	int document;
	int line;
	int col; /* 0: the whole line */
} Finding;

typedef struct Facts
{
	Arena *arena;
	Fact *facts;
	size_t n;
	size_t room;
	Finding *findings;
	size_t n_findings;
	size_t room_findings;
} Facts;

/* Adds what the reader says of one more document. */
extern void facts_read(Facts *facts, Slice text, int document);

/* Sorts the facts by key, value, and place. */
extern void facts_sort(Facts *facts);

/* The same key and value? */
extern bool facts_equal(const Fact *a, const Fact *b);
extern int facts_compare(const void *a, const void *b);

/* Do the facts, sorted, have one of the key and value? */
extern bool facts_have(const Facts *facts, const Fact *fact);

/* How many findings of the document, from line to line, are of the same kind and words as this one? */
extern int facts_count_like(const Facts *facts, const Finding *like, int document, int from,
							int to);

/* Does a finding of this kind tell of what was assumed or not understood? */
extern bool finding_tells(const Finding *finding);

#endif /* NAVTILTAK_SWEEP_FACTS_H */
