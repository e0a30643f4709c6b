/*-------------------------------------------------------------------------
 *
 * labels.h
 *	  What a label says by itself, and which dimension an axis of them is of.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_LABELS_H
#define NAVTILTAK_LABELS_H

#include "report/arena.h"
#include "report/vocabulary.h"

/* Longest label, markup and all, that is remembered. */
#define LABEL_BUFFER 96

/* What a label says by itself, wherever it stands. */
typedef struct LabelFacts
{
	Slice printed;
	Slice clean;	/* in the document, or somewhere in buffer */
	bool in_buffer; /* clean is in buffer, which the next call may use again */
	bool is_total;
	bool is_municipality;
	bool is_remainder; /* "Ukjent" is a member of whatever axis it stands on */
	int scope_word;	   /* of a total: the first word of its scope; -1: it has none */
	DimensionSet known;
	const Member *names[N_DIMENSIONS]; /* in the dimensions it is known in; NULL for an age band */
	char buffer[LABEL_BUFFER];
} LabelFacts;

/*
 * Facts about labels seen before: the same few come again and again in a
 * document. A label that hashes to another's place takes it.
 */
#define LABEL_CACHE_SIZE 256

typedef struct LabelCache
{
	LabelFacts *slots; /* LABEL_CACHE_SIZE of them; NULL before the first label */
	LabelFacts scratch;
	const MemorySource *source;
} LabelCache;

/* Reads what a clean label says: all but where it was printed. */
extern void label_read(LabelFacts *facts, Slice label);

/*
 * The facts about a label as printed; good until the next call. What does not
 * fit the buffer is cleaned into the arena.
 */
extern const LabelFacts *label_facts(LabelCache *cache, Slice printed, Arena *arena);

extern void label_cache_release(LabelCache *cache);

/* How many labels of an axis are known in each dimension. */
typedef struct Votes
{
	size_t known[N_DIMENSIONS];
	size_t labels; /* that are no totals and no municipalities */
	size_t municipalities;
} Votes;

/* Counts a label that is no total. */
extern void votes_add(Votes *votes, const LabelFacts *facts);

/* The dimensions that most labels are known in: several on a tie, none where no label is known. */
extern DimensionSet votes_leaders(const Votes *votes);

#endif /* NAVTILTAK_LABELS_H */
