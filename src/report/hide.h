/*-------------------------------------------------------------------------
 *
 * hide.h
 *	  A document with some of its cells replaced by a sign.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_HIDE_H
#define NAVTILTAK_HIDE_H

#include "report/report.h"

/* A cell, by the line of its row and its column, from 1, and where the document prints it. */
typedef struct HiddenCell
{
	int line;
	int col;
	Slice place; /* starts as {NULL, 0} */
} HiddenCell;

typedef enum HideResult
{
	HIDE_DONE,
	HIDE_NOT_FOUND,		  /* there is no such cell */
	HIDE_TWICE,			  /* there are two of them */
	HIDE_NO_PLACE,		  /* it does not stand together in the document */
	HIDE_UNTRUE,		  /* the sign would be untrue of its count */
	HIDE_READS_OTHERWISE, /* the row, or a cell of it, would be read otherwise than before */
	HIDE_NO_MEMORY
} HideResult;

/*
 * Replaces what the n cells print by the sign, and keeps every other byte; where a cell is
 * set apart by blanks, blanks make the sign as wide as what it replaces. *hidden is the new
 * document, in the arena. What comes out is read again: all of it must be read as before, and
 * the cells as suppressed ones that can be what they were. Sorts the cells; *culprit is the cell that a result is about,
 * or a row, with column 0.
 */
extern HideResult hide_cells(Slice document, HiddenCell *cells, size_t n, Slice sign, Arena *arena,
							 Slice *hidden, HiddenCell *culprit);

#endif /* NAVTILTAK_HIDE_H */
