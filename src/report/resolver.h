/*-------------------------------------------------------------------------
 *
 * resolver.h
 *	  What the files of the fourth stage share while a table is resolved.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_RESOLVER_H
#define NAVTILTAK_RESOLVER_H

#include "report/axes.h"
#include "report/labels.h"

/* A label of an axis, while it is being resolved. */
typedef struct AxisLabel
{
	Label *label;
	Slice printed; /* in the document */
	Slice name;	   /* the label's text, but for what stands beside the name: "Menn Antall" */
	int line;
	int col;			/* 0 for a row */
	DimensionSet known; /* the dimensions it is known in */
	bool remainder;		/* "Ukjent" is a member of whatever axis it stands on */
	int scope_word;		/* of a total: the first word of its scope; -1: it has none */
	const Member *guess;
} AxisLabel;

typedef struct AxisWork
{
	bool is_rows;
	size_t n;
	AxisLabel *labels;
	Votes votes;
	Axis axis;
} AxisWork;

typedef struct Resolver
{
	const PrintedTable *printed;
	Arena *arena;
	LabelCache *labels;
	NameMemory *memory;
	Diagnostics *diagnostics;
	AxisWork rows;
	AxisWork columns;
	Terms section; /* of the page, or the title's breakdown where the page has none */
	const Member *fixed[N_DIMENSIONS]; /* by the stratum */
} Resolver;

/*
 * What a label says by itself (a total, a period, a measure, the names it is
 * known as), and its vote on the axis's dimension. work->label, printed, line
 * and col are set, the rest is zero.
 */
extern void axis_label_read(Resolver *resolver, AxisWork *axis, AxisLabel *work);

/* Does the label name a measure by its words, and nothing else? Then it is set to be one. */
extern bool axis_measure_read(Resolver *resolver, Label *label);

/* A name that the vocabulary does not know, in the resolver's arena; remembered for scopes. */
extern const Member *unlisted_name(Resolver *resolver, Slice text, int dimension);

/* The remembered name that the text spells, whatever its case; NULL where none is. */
extern const Member *remembered_name(const Resolver *resolver, Slice text, int dimension);

/* The dimensions that the axis may be of by its labels; ties are all in the set. */
extern DimensionSet axis_candidates(const AxisWork *axis);

/* Settles the dimensions of both axes, and what the stratum fixes. */
extern void dimensions_decide(Resolver *resolver);

/* Names the members of an axis whose dimension is settled. */
extern void members_name(Resolver *resolver, AxisWork *axis);

/* Names what the totals of an axis add up. */
extern void totals_name(Resolver *resolver, AxisWork *axis);

/* Resolves one term of a stratum or scope as a member of the dimension: known, close, remembered, or as printed. */
extern const Member *term_member(Resolver *resolver, const Term *term, int dimension);

#endif /* NAVTILTAK_RESOLVER_H */
