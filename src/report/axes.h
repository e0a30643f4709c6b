/*-------------------------------------------------------------------------
 *
 * axes.h
 *	  The fourth stage: what the rows and columns of a table are about.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_AXES_H
#define NAVTILTAK_AXES_H

#include "report/report.h"
#include "report/tables.h"

/*
 * Spellings of members that the vocabulary does not know, as earlier tables of
 * the document print them: "I alt ny gruppe" is about "Ny gruppe".
 */
#define MEMORY_MAX 256

typedef struct NameMemory
{
	Arena *arena;
	int n;
	Member names[MEMORY_MAX];
} NameMemory;

/* A table with its axes resolved. */
typedef struct ResolvedTable
{
	ReportTable table;
	ReportRow *rows;
} ResolvedTable;

/*
 * Finds the dimension of each axis, and what every label names. The result
 * lives in the arena. False without memory.
 */
extern bool axes_resolve(const PrintedTable *printed, Arena *arena, LabelCache *labels,
						 NameMemory *memory, Diagnostics *diagnostics, ResolvedTable *resolved);

#endif /* NAVTILTAK_AXES_H */
