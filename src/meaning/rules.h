/*-------------------------------------------------------------------------
 *
 * rules.h
 *	  What a label means by its own words.
 *
 * The rules are one ordered table, asked of row labels and of column labels
 * alike. A rule is pure: it writes its result on success, and nothing else.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_RULES_H
#define NAVTILTAK_RULES_H

#include "meaning/meaning.h"
#include "words/sense.h"

/* Where a label stands. */
typedef struct LabelContext
{
	bool has_period;
	Period period; /* of its page */
	const RecurringPeriod
		*recurring; /* where the page is about some months of each of its years; else NULL */
	RememberedPeriods *periods; /* of the document; where has_period */
	Arena *arena;
} LabelContext;

/* What a label says by itself. */
typedef struct Meaning
{
	LabelKind kind;
	Slice name;						   /* what is named, without a period or measure beside it */
	DimensionSet known;				   /* that the name is known in; of a total, its whole scope */
	const Member *names[N_DIMENSIONS]; /* in these; NULL for an age band */
	bool is_remainder;				   /* "Ukjent" is a member of whatever axis it stands on */
	WordRange scope;				   /* of a total: the words of name for what it adds up */
	bool has_period;
	bool undated; /* a month that its page gives no year to */
	Period period;
	const Measure *measure; /* NULL if none is named; else static, or in the arena */
	bool measure_assumed;	/* headings name two measures, which together are not a listed one */
	Slice mended;			/* what of it conversion had spoilt, as it should be; else empty */

	/* of what stands over it, or before it with less indent */
	const Member *const *above; /* N_DIMENSIONS of them, in the arena; NULL if nothing does */
	bool in_total;				/* a total stands over it */
} Meaning;

/*
 * Is the label of this sense only a name: a member, or a total without a scope? The
 * first rule reads it, and most labels are of this kind.
 */
static inline bool
is_plain_name(const Sense *sense)
{
	return sense->scope.first < 0 && (sense->is_total || sense->known != 0);
}

/*
 * Reads a clean label by the rules that are sure; one that none of them reads is
 * unknown. sense is that of the label.
 */
extern void rules_read(const LabelContext *context, Slice text, const Sense *sense,
					   Meaning *meaning);

/*
 * Reads headings over one another, from the top, clean: what each of them says,
 * put together. Headings that contradict one another are unknown.
 */
extern void rules_read_path(const LabelContext *context, const Slice *part, int n,
							Meaning *meaning);

/*
 * Puts what stands above (the meaning of a heading, or of a row with less indent)
 * together with what stands below it. False if they contradict one another.
 */
extern bool meanings_join(const LabelContext *context, const Meaning *above, Meaning *below);

/*
 * Reads a label that no rule has read by those that guess: is_month allows a
 * spoilt month. False if none of them reads it, and nothing is written.
 */
extern bool rules_guess(const LabelContext *context, bool is_month, Meaning *meaning);

#endif /* NAVTILTAK_RULES_H */
