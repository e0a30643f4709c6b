/*-------------------------------------------------------------------------
 *
 * label_columns.h
 *	  Labels of rows that take several columns: "03", "Oslo", "Menn".
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_LABEL_COLUMNS_H
#define NAVTILTAK_LABEL_COLUMNS_H

#include "meaning/resolver.h"

enum
{
	LABEL_COLUMNS_MAX = 12, /* that are read of a label */
	CODE_MAX = 4			/* characters of a code of what is named beside it */
};

/* What the label columns of a table have in common, and what stands in them above the next row. */
typedef struct LabelColumns
{
	Resolver *resolver;
	int n;							  /* columns, LABEL_COLUMNS_MAX at most */
	Slice heading[LABEL_COLUMNS_MAX]; /* the lowest one; empty if there is none */
	Slice above[LABEL_COLUMNS_MAX];	  /* clean; empty if nothing has stood in the column yet */
	bool repeats[LABEL_COLUMNS_MAX];  /* rows print again what stands above them, mostly */
	bool repeats_any;
	bool
		counts[LABEL_COLUMNS_MAX]; /* its cells count the rows: they are no part of what is named */
	bool counts_any;
	bool codes[LABEL_COLUMNS_MAX]; /* its ranges, "10-33", are codes of the names beside them */
	bool is_named;				   /* a heading says what the names are of that nothing knows */
} LabelColumns;

/*
 * The label of a row, part by part: a code goes with the name beside it, and what is
 * printed twice counts once. A blank cell stands for what is above it, as cells that are
 * joined over several rows come out, or for a total, where the table prints names again.
 */
typedef struct LabelParts
{
	Slice part[LABEL_COLUMNS_MAX];
	int n;		 /* 0: all cells are blank */
	Slice text;	 /* the cells on one line, with what blank ones stand for */
	bool mended; /* blank ones stand for something */
} LabelParts;

/* Looks over the rows of the resolver's table, which has several label columns. */
extern void label_columns_start(LabelColumns *columns, Resolver *resolver);

/* Reads the label of the next row. */
extern void label_columns_read(LabelColumns *columns, const GridRow *row, LabelParts *label);

#endif /* NAVTILTAK_LABEL_COLUMNS_H */
