/*-------------------------------------------------------------------------
 *
 * columns.h
 *	  Text whose columns are set apart by blanks: what the files of that dialect
 *	  share.
 *
 * A block is one table: the lines above it, its headings and its rows.  Its lines are
 * taken apart into words with their places (columns_lines.c); the rows tell how many
 * columns there are and where (columns_places.c, columns_touching.c where they are too narrow, and
 * columns_pushed.c where labels push cells off their places); with that the headings are found
 * (columns_heading_lines.c) and taken apart (columns_headings.c), and labels joined that stand around their cells
 * (columns_labels.c), or told apart that stand beside each other (columns_two_labels.c).
 * Where a ruler of dashes shows the columns, nothing of that is needed (columns_ruled.c).
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_COLUMNS_H
#define NAVTILTAK_COLUMNS_H

#include "grid/blocks.h"

/* Longer lines are no rows of such a table. */
#define COLUMN_LINE_MAX ((size_t) 20000)

/* How far a table is looked for: lines that are not blank, and all. */
#define LEAD_LINES_MAX 8
#define LEAD_LOOK_MAX  16

/* So many blanks are always between columns. */
#define SURE_GAP 2

/* More columns are not told apart by their places. */
#define COLUMNS_PLACED_MAX 64

/* Most lines that the headings of a table take. */
#define HEADING_ROWS_MAX 5

/* A word of a line, and where it stands, in characters. */
typedef struct Token
{
	Slice text;
	int start;
	int end;	   /* behind it */
	int gap;	   /* blanks before it */
	bool firm;	   /* the blank before it never parts cells: a no-break, a thin one */
	bool is_cell;  /* a number, a star, a dash */
	bool is_group; /* three digits that a number may go on with */
	bool is_open;  /* a number may go on behind it */
} Token;

typedef enum LineKind
{
	LINE_BLANK,
	LINE_TEXT,
	LINE_CELLS, /* ends in cells, one of them set apart for sure */
	LINE_RULER	/* dashes */
} LineKind;

/* A line of the block that is not blank. */
typedef struct ColumnLine
{
	int number;
	int blanks; /* blank lines above it */
	LineKind kind;
	LineReader after; /* stands behind it */
	Slice text;
	Token *tokens;
	int n_tokens;
	int first_cell; /* of the tokens; n_tokens where there is none */
	bool is_row;
	bool is_joined; /* its text is a part of a row's label */
	bool is_heading;
	Slice label; /* of a row, where it is not the words before its cells */
	StoredCell *cells;
	int n_cells;
	bool is_full;		 /* it has a cell for each column */
	bool may_have_blank; /* by its places */
	bool by_places;		 /* its cells were told apart by them */
	bool by_sums;		 /* by what the table adds up to */
	bool touches;		 /* two of its cells were one word, and are parted */
	bool glued;			 /* two of its cells may be one word */
	bool unclear;
	bool is_torn; /* its label is a part of one, the rest of which is another row's */
} ColumnLine;

/* A table being read. */
typedef struct ColumnTable
{
	ColumnLine *lines;
	size_t n_lines;
	size_t room;
	size_t first_row; /* of the lines; those before it are headings and text */
	int margin;		  /* where labels begin */
	int cells_from;	  /* where the leftmost cell begins */
	int headed_from; /* where headings begin that were seen to fit the first row; else far behind */
	bool two_labels; /* it has two columns of labels */
	int second_from; /* where the heading of the second one begins */
	int n_columns;	 /* of cells */
	bool placed;	 /* left and right are known */
	bool by_left;	 /* cells stand on their left edges */
	bool by_right;	 /* on their right ones; where it may be either, both are set */
	int *left;		 /* of each column */
	int *right;		 /* of each column, behind its cells */
	bool pushes;	 /* cells are at their places, or pushed to the right */
	bool pushes_seen;  /* that is known */
	int *least;		   /* where cells of each column stand that are not pushed: at least */
	int *most;		   /* and at most */
	bool unclear;	   /* all rows are */
	bool tight;		   /* one blank may part its cells */
	bool grouped;	   /* numbers of it have groups of three, with a blank before each */
	bool grouped_seen; /* that is known */
	bool touching;	   /* nothing stood between some cells, which are parted now */
	bool any_short;	   /* some row has fewer cells than there are columns */
	bool open;		   /* its headings may be of more columns or fewer */
	bool
		over_cells; /* each text that is set apart in its lowest headings stands over a column of cells */
	bool no_corner;	   /* what stands before its headings begins the first row's label */
	KnownTexts *known; /* of its headings */
	KnownTexts *seen;  /* labels and headings of tables before */
	Arena scratch;	   /* what is not needed when the block has been read */
} ColumnTable;

/* Takes a line apart, in the arena; false without memory. */
extern bool column_line_read(ColumnLine *line, Arena *arena);

/* What the line is, at a glance. */
extern LineKind column_line_kind(Slice text);

/* Are there dashes, or double ones, and nothing else but blanks? */
extern bool column_line_is_ruler(Slice text);

/* Can a block of this dialect not have the line: a tab, a pipe, a tag of a table, too long? */
extern bool column_line_is_foreign(Slice text);

/* The text of the tokens from first to last, in the document. */
extern Slice column_words(const ColumnLine *line, int first, int last);

/* Where the cells of the line begin: those that it ends with, or any behind a wide gap. */
extern int column_first_cell(const ColumnLine *line);

/* How many characters of the line stand before p, which is in one of its words or behind it. */
extern int column_place_of(const ColumnLine *line, const char *p);

/* The first token of the line that is set apart from the one before it for sure, at or behind from. */
extern int column_chunk_end(const ColumnLine *line, int from);

/* The cells that the row can be, at least and at most, from first on. */
extern void row_counts(const ColumnLine *row, int first, int *fewest, int *most);

/* Are all words of the line groups of three digits, as numbers go on with that are broken over lines? */
extern bool column_is_groups(const ColumnLine *line);

/* The label of a row. */
extern Slice column_label(const ColumnLine *row);

/* Makes all cells of the row blank, at its end. */
extern void column_set_blank(ColumnLine *row);

/*
 * Settles what can be of the rows that are unclear, under these headings, or NULL, by what
 * the table adds up to; source is polled. False without memory.
 */
extern bool columns_add_up(ColumnTable *table, const GridRow *headings);

/* Parts cells that nothing stands between, "36 22941 906". False without memory. */
extern bool columns_part_touching(ColumnTable *table);

/* Finds the columns of the table by its rows, n of them, or 0 where that is not known. */
extern bool places_find(ColumnTable *table, int n);

/* The most columns that any row has for sure. */
extern int places_count(const ColumnTable *table);

/* Is there one blank only between any two cells that are two for sure? */
extern bool places_are_tight(const ColumnTable *table);

/* The token behind the cell that begins at i; free_parts: cells are parted wherever there may be a boundary. */
extern int row_cell_end(const ColumnLine *row, int i, bool free_parts);

/* Can the tokens from first to last be one cell, with boundaries around it? */
extern bool row_has_cell(const ColumnLine *row, int first, int last);

/* Are cells of the table at their places unless they are pushed? */
extern bool pushed_table(ColumnTable *table);

/* Sets the cells of the row in such a table, if there is one way; how many there are, 2: several. */
extern int pushed_settle(ColumnTable *table, ColumnLine *row);

/* Tells the cells of each row apart. */
extern bool places_settle(ColumnTable *table);

/* Is the line one of headings, for all that can be seen? */
extern bool headings_are_here(const ColumnTable *table, const ColumnLine *line, Arena *arena);

/* Is it nothing but years, over columns and not behind a label? */
extern bool headings_are_years(const ColumnLine *line);

/* Does the line stand at the head or foot of a page: "Side 3 av 20"? */
extern bool headings_are_page_line(const ColumnLine *line);

/* Is the line known by its form to be a title, a period or a sentence? */
extern bool headings_are_other_text(const ColumnLine *line, Arena *arena);

/* What stands before the lowest headings, over the labels; empty where nothing does. */
extern Slice headings_corner(ColumnTable *table);

/* Finds the lines of the headings; those that are stairs are one, its text in the arena. */
extern void headings_find(ColumnTable *table, Arena *arena);

/*
 * Does the line, in which no gap is sure, end in as many cells as there are headings that are known
 * in a line above it?
 */
extern bool headings_fit_row(ColumnTable *table, size_t row);

/* Headings that are words known by themselves, or set apart: how many; 0 where they do not tell. */
extern int headings_count(ColumnTable *table);

/* Where the heading of each column begins and ends; false where headings cannot be told apart by their words. */
extern bool headings_place(ColumnTable *table, int *start, int *end);

/* Adds the rows of headings to the block; false where they cannot be told apart, or without memory. */
extern bool headings_add(ColumnTable *table, GridBlock *block);

/* Parts numbers and dashes that labels end with, and go on behind in the line below, from the cells. */
extern void labels_see_numbers(ColumnTable *table);

/* Sees whether the table has two columns of labels, headings and all. */
extern void labels_see_second(ColumnTable *table);

/* The first word of the row that is of its label in the second column of labels; its first cell where there is none. */
extern int labels_second(const ColumnTable *table, const ColumnLine *row);

/* Gives rows without a label of their own what stands around them. */
extern void labels_join(ColumnTable *table, GridBlock *block);

/* Is there no line beside the row that its label could go on in? */
extern bool labels_is_whole(const ColumnTable *table, size_t row);

/*
 * Is the last line of the table, right below a row that is not the first but a total, a new name that was a label
 * before, as one of which that row has the total?
 */
extern bool labels_end_total(ColumnTable *table, size_t row);

/* Makes rows of names between rows that have no cells, all of them being blank. False without memory. */
extern bool labels_see_blank_rows(ColumnTable *table, Arena *arena);

/* Reads a table under a ruler; false where there is none. */
extern bool ruled_read(LineReader *lines, GridBlock *block);

/* Does the line begin such a table? */
extern bool ruled_opens(LineReader ahead);

/* The part of the trimmed line that is a source, "Kilde: NAV"; empty where there is none. */
extern Slice column_source(Slice text);

/* Adds a line of text, or two of them where a source stands beside it. */
extern bool column_text_add(GridBlock *block, int number, Slice line);

#endif /* NAVTILTAK_COLUMNS_H */
