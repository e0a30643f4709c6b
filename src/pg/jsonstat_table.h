/*-------------------------------------------------------------------------
 *
 * jsonstat_table.h
 *	  A logical table of a report as a cube: dimensions of categories, and a cell
 *	  for each combination of them.
 *
 * The rows and the columns are dimensions, what the stratum fixes are dimensions
 * of one category, and so are measure and period. Rows or columns that are
 * months or measures have no dimension beside those, unless their cells would
 * then fall upon one another.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_JSONSTAT_TABLE_H
#define NAVTILTAK_JSONSTAT_TABLE_H

#include "pg/codes.h"
#include "pg/reading.h"

/* The most dimensions of a cube: the listed ones, two axes or two more, measure and period. */
#define STAT_DIMENSIONS_MAX (N_DIMENSIONS + 4)

/* A table with more places is refused. */
#define STAT_CELLS_MAX 1000000

/* Text here is in the server's encoding, in the memory of the reading. */
typedef struct StatCategory
{
	Slice id;
	Slice label;
	Aggregation aggregation;
	int parent; /* the category of the same dimension that it is counted in; -1: none */

	/* while the table is read */
	const Label *of;
	const Member *group; /* the tiltaksgruppe that it names or is counted under */
	bool has_parts;		 /* by sums */
	bool is_odd;		 /* on an axis of months or measures: it names something else */
} StatCategory;

typedef struct StatCategories
{
	StatCategory *items;
	uint32 n;
	size_t room;
} StatCategories;

typedef struct StatDimension
{
	Slice id;
	Slice label;
	const char *role; /* "time", "geo", "metric"; NULL: none */
	StatCategories categories;
	Size stride;
} StatDimension;

typedef struct StatMeasure
{
	Slice name;
	int decimals; /* the most that are printed */
} StatMeasure;

typedef struct StatCell
{
	uint32 row;
	uint32 col;
	uint32 measure;
	Period period;	   /* {0, 0} where the table has none */
	CellStatus status; /* a number with decimals is exact */
	bool has_value;
	bool has_bounds;
	int16 decimals; /* of value, which is in units of so many decimals */
	int64 value;
	int64 lower;
	int64 upper;
	Slice raw; /* in the document */
} StatCell;

/* Rows, or columns. */
typedef struct StatAxis
{
	Axis what;
	StatCategories categories;
	uint32 waiting; /* those from here on may belong to the subtotal that comes next */
} StatAxis;

typedef struct StatTable
{
	Reading reading;
	int wanted; /* the table's number */
	int n_tables;
	bool found;
	CodeBook codes;

	Slice title;
	Slice subject;
	Slice section;
	Slice stratum;
	int first_page;
	int last_page;
	int first_line;
	int last_line;
	StatCategory fixed[N_DIMENSIONS]; /* id is empty if the stratum fixes none */
	Slice others[N_OTHERS]; /* what unlisted dimensions are called; empty: there is none */
	StatAxis rows;
	StatAxis cols;
	Period period; /* of the heading */
	NameSet measure_names;
	StatMeasure *measures; /* by number of the name, from 1; the first is none */
	StatCategories measure_categories;
	size_t measure_room;
	StatCell *cells; /* what is printed again is left out */
	uint32 n_cells;
	size_t cell_room;
	int threshold;
	Slice statute;

	/* made of these when the report has been read */
	StatDimension dimensions[STAT_DIMENSIONS_MAX];
	int n_dimensions;
	Size n_places;
	uint32 *places; /* the number of the cell at each place, from 1; 0: none */
} StatTable;

/*
 * Reads the table of that number out of the document that is the function's
 * first argument; without it, table->found is false, and the rest is not set.
 */
extern void stat_table_read(StatTable *table, FunctionCallInfo fcinfo, int wanted);

#endif /* NAVTILTAK_JSONSTAT_TABLE_H */
