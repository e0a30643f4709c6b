/*-------------------------------------------------------------------------
 *
 * diagnostics.h
 *	  What the reader did not take at its word, by line.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_DIAGNOSTICS_H
#define NAVTILTAK_DIAGNOSTICS_H

#include "text/arena.h"
#include "text/slice.h"

typedef enum Severity
{
	SEVERITY_INFO,
	SEVERITY_WARNING,
	SEVERITY_ERROR
} Severity;

typedef enum DiagnosticCode
{
	DIAGNOSTIC_LABEL_CORRECTED,
	DIAGNOSTIC_UNKNOWN_LABEL,
	DIAGNOSTIC_ORPHAN_LABEL,
	DIAGNOSTIC_SEPARATOR_ROW,
	DIAGNOSTIC_MISSING_LABEL,
	DIAGNOSTIC_MISSING_TITLE,
	DIAGNOSTIC_MISSING_SECTION,
	DIAGNOSTIC_MISSING_STRATUM,
	DIAGNOSTIC_MISSING_PERIOD,
	DIAGNOSTIC_PERIOD_DIFFERS,
	DIAGNOSTIC_UNEXPLAINED_HEADING,
	DIAGNOSTIC_NO_SUBTOTAL,
	DIAGNOSTIC_PARENT_UNCLEAR,
	DIAGNOSTIC_MEMBER_TWICE,
	DIAGNOSTIC_BLANK_UNCLEAR,
	DIAGNOSTIC_MEASURE_UNCLEAR,
	DIAGNOSTIC_SHARE_UNCLEAR,
	DIAGNOSTIC_MEASURE_ASSUMED,
	DIAGNOSTIC_TOTAL_ASSUMED,
	DIAGNOSTIC_PERIOD_ASSUMED,
	DIAGNOSTIC_THRESHOLD_ASSUMED,
	DIAGNOSTIC_STAR_NOT_ZERO,
	DIAGNOSTIC_HIDDEN_ASSUMED,
	DIAGNOSTIC_ROW_NUMBERS,
	DIAGNOSTIC_NOT_SUPPRESSED,
	DIAGNOSTIC_SIGN_ASSUMED,
	DIAGNOSTIC_NUMBER_ASSUMED,
	DIAGNOSTIC_AMBIGUOUS_COLUMNS,
	DIAGNOSTIC_CONFLICTING,
	DIAGNOSTIC_CELL_COUNT,
	DIAGNOSTIC_INVALID_CELL,
	DIAGNOSTIC_ROW_BEFORE_HEADER,
	DIAGNOSTIC_UNREAD_DIALECT,
	DIAGNOSTIC_CUT_OFF,
	DIAGNOSTIC_NO_TABLES
} DiagnosticCode;

/*
 * One finding. fragment is what stands there, as printed, in the document;
 * other is what the reader made of it (a name of the vocabulary, a piece of
 * the document), empty if it made nothing. expected and found count cells,
 * for DIAGNOSTIC_CELL_COUNT; for DIAGNOSTIC_CONFLICTING and _PERIOD_DIFFERS expected is a line, and other
 * what is printed there.
 */
typedef struct Diagnostic
{
	int line; /* from 1; 0 for the document as a whole */
	int col;  /* column of the table, from 1; 0 for the line as a whole */
	Severity severity;
	DiagnosticCode code;
	Slice fragment;
	Slice other;
	int expected;
	int found;
	size_t sequence; /* when it was found, set by diagnostics_add() */
} Diagnostic;

/* Who hears of findings. */
typedef struct DiagnosticSink
{
	bool (*hear)(void *context,
				 const Diagnostic *diagnostic); /* NULL: nobody; false stops the reading */
	Severity least;								/* what is milder is not kept */
	void *context;
} DiagnosticSink;

/* Findings wait here until their table is out, so that they come in the order of lines. */
typedef struct Diagnostics
{
	const MemorySource *source;
	DiagnosticSink sink;
	Diagnostic *waiting;
	size_t n_waiting;
	bool unordered;	 /* by line */
	size_t sequence; /* of the next one */
	size_t room;
	bool exhausted; /* no memory */
	bool stopped;	/* the sink said so */
} Diagnostics;

/* Notes a finding; its slices must live as long as the document. */
extern void diagnostics_add(Diagnostics *diagnostics, const Diagnostic *diagnostic);

/* How grave a finding of this kind is, unless the finder says otherwise. */
extern Severity diagnostic_severity(DiagnosticCode code);

/* The usual finding about a line. */
extern void diagnostics_add_line(Diagnostics *diagnostics, DiagnosticCode code, int line,
								 Slice fragment);

/* Hands the sink everything about lines up to this one, in order; nothing where some is missing for
 * want of memory. */
extern void diagnostics_flush(Diagnostics *diagnostics, int up_to_line);

extern void diagnostics_release(Diagnostics *diagnostics);

/* "cell_count"; "warning". Static text. */
extern const char *diagnostic_code_name(DiagnosticCode code);
extern const char *severity_name(Severity severity);

/* What to say of it to a person, without the fragment; NUL-terminated, cut to size. */
extern void diagnostic_message(const Diagnostic *diagnostic, char *buffer, size_t size);

/* What would mend it; static text. */
extern const char *diagnostic_hint(DiagnosticCode code);

#endif /* NAVTILTAK_DIAGNOSTICS_H */
