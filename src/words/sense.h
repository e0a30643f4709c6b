/*-------------------------------------------------------------------------
 *
 * sense.h
 *	  What a text can be by itself, wherever it stands: a label, or a line of
 *	  text.  The stages after this one ask a Sense, and never the vocabulary.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_SENSE_H
#define NAVTILTAK_SENSE_H

#include "text/arena.h"
#include "text/period.h"
#include "words/total_words.h"
#include "words/vocabulary.h"

/* Longest label, markup and all, that is remembered. */
#define LABEL_BUFFER 96

/* What a label says by itself. */
typedef struct Sense
{
	Slice clean;	/* in the document, or somewhere in buffer */
	bool in_buffer; /* clean is in buffer, which the next call may use again */
	bool is_total;
	bool is_coded;		/* as a municipality is: its code says which one, in its time */
	bool is_remainder;	/* "Ukjent" is a member of whatever axis it stands on */
	bool may_measure;	/* one of its words may end a measure's name */
	bool may_date;		/* it has a year, or a word that begins like a month or a quarter */
	WordRange scope;	/* of a total: what it adds up */
	DimensionSet known; /* as a whole; of a total, its scope as a whole */
	const Member *names[N_DIMENSIONS]; /* in the dimensions it is known in; NULL for an age band */
	char buffer[LABEL_BUFFER];
} Sense;

/*
 * The senses of labels seen before: the same few come again and again in a
 * document. Each label has two places; where both are taken, it takes one.
 */
#define SENSES 256

typedef struct Senses
{
	Sense *slots; /* SENSES of them; NULL before the first label */
	Slice *taken; /* the labels that they are of, as printed; empty: none */
	Sense scratch;
	Slice document; /* only labels in it are remembered, where it is not empty: others may go */
	const MemorySource *source;
} Senses;

/* Reads what a clean label says: all but where it was printed. */
extern void sense_read(Sense *sense, Slice label);

/*
 * The sense of a label as printed; good until the next call. What does not fit
 * the buffer is cleaned into the arena.
 */
extern const Sense *sense_of(Senses *senses, Slice printed, Arena *arena);

extern void senses_release(Senses *senses);

/* Is the clean text, as a whole, the label of a row: a total, or a name that is known? */
extern bool is_row_label(Slice text);

/*
 * Does the clean text, as one heading over several columns, say something of
 * each: a measure, a period, a member?
 */
extern bool says_something(Slice text);

/* Does the clean text name a measure, as a whole? */
extern bool is_measure_label(Slice text);

/* Is it one that says all by itself, "Prosent av befolkning", other than "Prosent"? */
extern bool is_whole_measure(Slice text);

/* Is the clean text nothing but words for dimensions: "Hovedgruppe", "Alder og kjønn"? */
extern bool is_dimension_label(Slice text);

/*
 * What heads the column of labels, and makes no column of cells: "Fylke",
 * "Navn", "Region", "År", "Unnamed: 0".
 */
extern bool is_corner_label(Slice text);

/* Is it one that also says what its labels are, as no period is that short: "Uke", "Dag"? */
extern bool is_time_label(Slice text);

/* What numbers alone count below a corner label: "Måned", "Kvartal". */
typedef enum CountedPeriods
{
	COUNTS_NOTHING,
	COUNTS_MONTHS,
	COUNTS_QUARTERS
} CountedPeriods;

extern CountedPeriods corner_counts(Slice text);

/*
 * Does it say that years below it are of what people have lived through, and not of the statistic:
 * "Fødselsår", "Innvandringsår", "Årskull"?
 */
extern bool is_cohort_label(Slice text);

/* What a line says as the label of a row that has lost its cells. */
typedef struct LabelSense
{
	bool read; /* nothing below is set before label_sense() */
	bool is_total;
	bool is_label;		/* a total, or a member that is known */
	bool is_coded;		/* a municipality with its code */
	DimensionSet known; /* of a member */
	int whole_of;		/* of a total, "Begge kjønn"; else DIM_NONE */
} LabelSense;

/* What a line says as a section: the dimensions that it names. */
typedef struct SectionSense
{
	bool read; /* nothing below is set before section_sense() */
	DimensionSet words;
	bool begins_with_word; /* a dimension's, and names nothing before it */
	bool names_anything;   /* that the vocabulary knows */
} SectionSense;

/* What a line of text can be by itself. */
typedef struct LineSense
{
	Slice clean;
	bool is_title; /* it ends in a frequency */
	bool is_prose;
	bool has_period; /* it is one, with its year */
	Period period;
	bool averages; /* over it: "Årsgjennomsnitt 2013" */
	bool recurs;   /* the same months of each of several years, which period is the whole of */
	RecurringPeriod recurring;
	Slice
		mended; /* the month of the period, or the whole line, where conversion had spoilt it; else empty */
	LabelSense label;
	SectionSense section;
} LineSense;

/* Reads a clean line; what is mended is in the arena. */
extern void line_sense(LineSense *sense, Slice clean, Arena *arena);

/* What the line says as a label, and as a section; read when it is asked for first. */
extern const LabelSense *label_sense(LineSense *line);
extern const SectionSense *section_sense(LineSense *line);

/* How many labels of an axis are known in each dimension. */
typedef struct Votes
{
	size_t known[N_DIMENSIONS];
	size_t labels; /* that are not totals */
} Votes;

/* Counts a label that is not a total, and known in these dimensions. */
extern void votes_add(Votes *votes, DimensionSet known, bool is_remainder);

/* The dimensions that most labels are known in: several on a tie, none where no label is known. */
extern DimensionSet votes_leaders(const Votes *votes);

#endif /* NAVTILTAK_SENSE_H */
