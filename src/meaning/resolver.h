/*-------------------------------------------------------------------------
 *
 * resolver.h
 *	  What the files of this stage share while a table is resolved.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_RESOLVER_H
#define NAVTILTAK_RESOLVER_H

#include "meaning/axes.h"
#include "meaning/rules.h"
#include "words/terms.h"

/*
 * A label of an axis, while it is being resolved: where it stands, and what it means
 * by its own words (rules.h), as far as the label itself does not hold that. A table
 * may have a million of them.
 */
typedef struct AxisLabel
{
	Label *label;
	Slice printed; /* in the document */
	Slice name;
	const Measure *measure;
	const Member *const *above;
	const Member *guess;
	int line;
	int col; /* 0 for a row */
	WordRange scope;
	const Terms
		*scope_terms; /* of the scope that the vocabulary does not know; NULL: not read yet */
	DimensionSet known;
	bool is_remainder;
	bool in_total;
	bool measure_assumed; /* what stands over it may make it another one, or has made it up */
	bool repeated;		  /* of a row that is printed again */
	bool adds_others;	  /* it adds up some of those beside it */
	bool says_part;		  /* "Herav", before what nothing knows, over a column */
	bool coded_part;	  /* "Av dette: 1103 Stavanger" */
} AxisLabel;

typedef struct AxisWork
{
	bool is_rows;
	size_t n;
	AxisLabel *labels;
	size_t kinds[N_LABEL_KINDS]; /* how many labels are of each kind by their own words */
	bool has_lines;				 /* lines of text stand among them */
	bool has_unknown_scope;		 /* a total adds up what nothing knows */
	bool capitals;				 /* most names begin with one */
	DimensionSet known;			 /* all that members and totals name */
	Votes votes;
	Axis axis;
} AxisWork;

typedef struct Resolver
{
	const PrintedTable *printed;
	Arena *arena;
	Senses *senses;
	Remembered *remembered;
	Diagnostics *diagnostics;
	LabelContext context;
	AxisWork rows;
	AxisWork columns;
	const Terms *section; /* of the page, or the title's breakdown where the page has none */
	const Terms *subject; /* the title, part by part */
	const Terms *breakdown;
	const Terms *frequency;
	const Terms *scope;
	bool is_of_no_tiltak;			   /* there is a title, and no heading says "tiltak" */
	const Measure *measure;			   /* that the headings name for all of the table; NULL: none */
	bool measure_unclear;			   /* they name several */
	bool has_stratum;				   /* the stratum is of this table, not of one before it */
	const Member *fixed[N_DIMENSIONS]; /* by the stratum */
	DimensionSet named_whole;		   /* "Menn og kvinner": it names all of these */
	int dimension_of_codes;			   /* that labels of rows are codes of; DIM_NONE */
	CountedPeriods counted;			   /* by labels that are numbers */
	const AxisWork *counted_on;		   /* the axis of these; NULL: none */
	const AxisWork *cohorts;		   /* whose years are none of the statistic; NULL: none */
	Slice others[N_OTHERS];			   /* what the unlisted dimensions are called */
	bool has_other_rows;  /* some rows name a member of one of these beside what is known */
	bool columns_assumed; /* columns are of what the title lists, and the section does not */
	bool expects_other;	  /* the section says what an unlisted stratum is of */
} Resolver;

/* The period of the page; (0, 0) where it says none. */
static inline Period
page_period(const Resolver *resolver)
{
	return resolver->context.has_period ? resolver->context.period : (Period) {0, 0};
}

/* Takes the headings apart, and finds the measure that they name. */
extern void headings_read(Resolver *resolver);

/* Where headings say that all of the table is adjusted for seasons, and no label does, so is what labels measure. */
extern void seasons_adjust(Resolver *resolver);

/*
 * Reads the labels of both axes by their own words, and counts their votes. What they
 * say in the end is for rows and columns. False without memory.
 */
extern bool labels_read(Resolver *resolver, Label *rows, Label *columns);

/* May the unknown name be what a converter made of another: with noise, without its end, in capitals alone? */
extern bool may_be_spoilt(Slice name, Arena *arena);

/* Rows are of the period that stands alone in a row above them: "2019" over months, or over counties. */
extern void period_rows_read(Resolver *resolver);

/* Takes labels that are a name and a period, several with each name, apart: the name is what is measured. */
extern void named_periods_read(Resolver *resolver, AxisWork *axis);

/* Takes months that have lost their names for those between their neighbours, and says so. */
extern void gaps_fill(Resolver *resolver, AxisWork *axis);

/*
 * On a page of some months, takes years, that of the page among them, for the same months of each: "2017" and
 * "2018" below "September 2018". Not where the other axis says when. Says so.
 */
extern void years_cut(Resolver *resolver, AxisWork *axis, const AxisWork *other);

/* The dimensions that the axis may be of by its labels; ties are all in the set. */
extern DimensionSet axis_candidates(const AxisWork *axis);

/* What stands over the label, or before it with less indent, names members of it, too. */
extern void name_above(AxisLabel *work);

/* The terms of a total's scope; before totals_name(). Read once, and kept in the arena. */
extern void scope_terms(Arena *arena, AxisLabel *work, Terms *terms);

/* What the vocabulary knows a member of its axis to be counted under, in the page's time; NULL: nothing. */
extern const Member *known_parent(const Resolver *resolver, const AxisLabel *work);

/* The same, where the place of the label says another that this contradicts; else NULL. */
extern const Member *known_elsewhere(const Resolver *resolver, const AxisLabel *work,
									 const Member *placed);

/* Settles the dimensions of both axes, and what the stratum fixes. */
extern void dimensions_decide(Resolver *resolver);

/* White space in front of a label as printed, in characters. */
extern int label_indent(Slice printed);

/* Tells of a corner label that nothing knows over rows of what is known: it may say of whom the table is, "Ungdom". */
extern void corner_tell(Resolver *resolver);

/* Settles which axes are of unlisted dimensions, and what those are called. */
extern void others_decide(Resolver *resolver);

/* Puts rows, or columns, under those that head blocks of them: their totals, or lines without numbers. */
extern void blocks_resolve(Resolver *resolver, AxisWork *axis);

/* Names the members of an axis whose dimension is settled. */
extern void members_name(Resolver *resolver, AxisWork *axis);

/*
 * Puts measures that come again behind one name after another, "Menn", "Endring", "Kvinner", "Endring",
 * under the name before them. Others, on an axis of names, are of all of these.
 */
extern void measures_place(AxisWork *axis);

/* Takes "Norge" on an unlisted axis, as among other countries, for a member where it is not the sum of the others. */
extern void norway_decide(Resolver *resolver, AxisWork *axis);

/* Takes labels that nothing knows for measures where the members without them come to the total: "Dagsverk" beside sexes. */
extern void strangers_decide(Resolver *resolver, AxisWork *axis);

/* Takes names that nothing knows for totals where the table tells that they are: see total_names.c. */
extern void totals_by_name(Resolver *resolver, AxisWork *axis);

/* Takes the first or last label of an axis for its total where nothing knows it and numbers say so. */
extern void totals_assume(Resolver *resolver, AxisWork *axis);

/* Takes rows for subtotals that are the sum of those below them with more indent. */
extern void subtotals_assume(Resolver *resolver);

/*
 * The same of labels of groups that nothing sets apart: all of the axis together are more than its total, and
 * come to it without those that are the sum of some labels behind them, or before them.
 */
extern void groups_assume(Resolver *resolver, AxisWork *axis);

/* The ages that the label names; false if these are no band. */
extern bool label_ages(const AxisLabel *work, AgeBand *band);

/*
 * Takes an age for one of several, "18-67 år", where others beside each other are all of its ages, and nothing
 * speaks against it; and one that has all other labels of the axis in it where it is their sum.
 */
extern void bands_assume(Resolver *resolver, AxisWork *axis);

/* Names what the totals of an axis add up. */
extern void totals_name(Resolver *resolver, AxisWork *axis);

/* Tells of labels that say the same as one before them on their axis. */
extern void duplicates_tell(Resolver *resolver, AxisWork *axis);

/* Tells of a label; other is what the reader made of it, empty for nothing. */
extern void label_tell(Resolver *resolver, const AxisLabel *work, DiagnosticCode code, Slice other);

/* The same, more or less severely than the code is told as a rule. */
extern void label_tell_as(Resolver *resolver, const AxisLabel *work, Severity severity,
						  DiagnosticCode code, Slice other);

/* A name that the vocabulary does not know, in the resolver's arena; remembered for scopes. */
extern const Member *unlisted_name(Resolver *resolver, Slice text, int dimension);

/* Adds the name to what stands over the label. False without memory. */
extern bool unlisted_above(Resolver *resolver, AxisLabel *work, Slice text, int dimension);

/* The remembered name that the text spells, whatever its case; NULL if none is. */
extern const Member *remembered_name(const Resolver *resolver, Slice text, int dimension);

/* Resolves one term of a stratum or scope as a member of the dimension: known, close, remembered, or as printed. */
extern const Member *term_member(Resolver *resolver, const Term *term, int dimension);

#endif /* NAVTILTAK_RESOLVER_H */
