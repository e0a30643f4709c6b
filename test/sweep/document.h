/*-------------------------------------------------------------------------
 *
 * document.h
 *	  A report as the sweep sees it: pages of headings and a grid of text, read and
 *	  written without the reader.
 *
 * Strings end in a NUL and live in the arena of whoever made them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_SWEEP_DOCUMENT_H
#define NAVTILTAK_SWEEP_DOCUMENT_H

#include "text/arena.h"

/* Lines of text, in order. */
typedef struct Lines
{
	const char **text;
	int n;
	size_t room;
} Lines;

/* A row; one without cells is a line of text between rows. */
typedef struct Row
{
	const char **cells; /* the label, and what stands after it */
	int n;
} Row;

/* A table of one page, with what is printed over it. */
typedef struct Table
{
	const char *title; /* NULL: not printed */
	const char *period;
	Lines section;
	Lines stratum;
	Row *rows; /* headings first */
	int n_rows;
	size_t room;
	int n_headings;
	bool plain;	  /* one heading row, without a corner, and all rows as long as it */
	bool whole;	  /* on one page */
	int part_of;  /* the table that it goes on from; itself, where it does not */
	int document; /* of those that are written, where it goes */
	bool dropped; /* it has gone into another one */
	int source;	  /* number of the table that it was, and the last one that went into it */
	int source_end;
	int first_line; /* where it stands: in the source, or when written, there */
	int last_line;
} Table;

/* How tables are written. */
typedef enum Form
{
	FORM_TABS,
	FORM_SEMICOLONS,
	FORM_PIPES,
	FORM_COLUMNS, /* two blanks or more between them; numbers stand on the right */
	N_FORMS
} Form;

typedef struct Document
{
	Arena *arena;
	Lines before; /* the first page, down to the first table */
	Lines after;
	Table *tables;
	int n_tables;
	size_t room;
	Form form;
	bool empty_column; /* write every line with an empty first column; with tabs only */
} Document;

/* The growing arrays of a document have no one to give them back: they are of this size at once. */
enum
{
	TABLES_MAX = 512,
	ROWS_MAX = 1200,
	LINES_MAX = 200,
	CELLS_MAX = 64
};

/* malloc() and free(). */
extern const MemorySource *plain_memory(void);

/* The whole of a file, for free(); the program ends where it cannot be read. */
extern Slice file_read(const char *path);

/* Writes the text into the folder, as NAME.txt; nothing where the folder is NULL. */
extern void file_write(Arena *arena, const char *folder, const char *name, Slice text);

extern const char *text_printf(Arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* Reads a document; everything is in the arena. */
extern Document document_read(Arena *arena, Slice text);

/* A copy whose tables, rows and cells may be changed; the strings are shared. */
extern Document document_copy(Arena *arena, const Document *document);

/* A document of the number, as text; sets first_line and last_line of its tables. */
extern Slice document_write(Document *document, int number);

/* What the section or stratum says, on one line. */
extern const char *lines_joined(Arena *arena, const Lines *lines);

extern void lines_add(Arena *arena, Lines *lines, const char *text);

/* Adds a row of n empty cells to the table. */
extern Row *row_add(Arena *arena, Table *table, int n);

/* The characters of a text in UTF-8. */
extern int text_width(const char *text);

#endif /* NAVTILTAK_SWEEP_DOCUMENT_H */
