/*-------------------------------------------------------------------------
 *
 * diagnostics.c
 *	  What the reader did not take at its word, by line.
 *
 *-------------------------------------------------------------------------
 */
#include "text/diagnostics.h"

#include <limits.h>
#include <stdio.h>

/* A document of nothing but oddities must not pile them up. */
#define MAX_WAITING 65536

/* Most of a name that a message repeats, in bytes. */
#define OTHER_MAX 200

typedef struct CodeDescription
{
	const char *name;
	Severity severity;
	const char *message;
	const char *hint;
} CodeDescription;

static const CodeDescription descriptions[] = {
	[DIAGNOSTIC_LABEL_CORRECTED] =
		{"label_corrected", SEVERITY_INFO, "label read as a known name",
		 "Check that the name is the one meant; row_label and col_label keep what is printed."},
	[DIAGNOSTIC_UNKNOWN_LABEL] = {"unknown_label", SEVERITY_INFO,
								  "name outside the vocabulary, kept as printed",
								  "A new name, or noise too heavy to be corrected."},
	[DIAGNOSTIC_ORPHAN_LABEL] =
		{"orphan_label", SEVERITY_WARNING, "text among or after the rows of a table, with no cells",
		 "Look for its row: it may follow later, or have been lost in the conversion."},
	[DIAGNOSTIC_SEPARATOR_ROW] = {"separator_row", SEVERITY_INFO, "a row of dashes, no data",
								  "Nothing needs to be done."},
	[DIAGNOSTIC_MISSING_LABEL] =
		{"missing_label", SEVERITY_WARNING,
		 "cells without a label or a heading, so nothing says what they are about",
		 "Put the label back in front of its cells, the heading above them."},
	[DIAGNOSTIC_MISSING_TITLE] = {"missing_title", SEVERITY_INFO,
								  "a page begins without its title line",
								  "Check that the tables on it belong to the same report."},
	[DIAGNOSTIC_MISSING_SECTION] =
		{"missing_section", SEVERITY_INFO, "a page has no section line before its period",
		 "The labels decide what the table is about; check that they do."},
	[DIAGNOSTIC_MISSING_STRATUM] =
		{"missing_stratum", SEVERITY_WARNING,
		 "the section names what neither the table nor a line above it has",
		 "Look in the printed report for a line between section and table."},
	[DIAGNOSTIC_MISSING_PERIOD] = {"missing_period", SEVERITY_WARNING,
								   "a table has no period line; the page before it decides",
								   "Check the months of the table's cells."},
	[DIAGNOSTIC_PERIOD_DIFFERS] = {"period_differs", SEVERITY_WARNING,
								   "the page before has another period than the pages around it",
								   "Compare the period of that page with the original."},
	[DIAGNOSTIC_UNEXPLAINED_HEADING] = {"unexplained_heading", SEVERITY_WARNING,
										"text that is not a known heading, note or label",
										"Check that it says nothing of what the cells are about."},
	[DIAGNOSTIC_NO_SUBTOTAL] = {"no_subtotal", SEVERITY_INFO,
								"no \"I alt\" row for its tiltaksgruppe follows in the table",
								"Its tiltaksgruppe is the vocabulary's, or NULL."},
	[DIAGNOSTIC_PARENT_UNCLEAR] =
		{"parent_unclear", SEVERITY_WARNING,
		 "its place or its table puts it under another group or county than the one it names",
		 "A total may have been lost, or a heading; compare the table with the original."},
	[DIAGNOSTIC_MEMBER_TWICE] = {"member_twice", SEVERITY_WARNING,
								 "a label says the same as one before it in the table",
								 "Compare both with the original: they count twice in a sum."},
	[DIAGNOSTIC_BLANK_UNCLEAR] =
		{"blank_unclear", SEVERITY_WARNING,
		 "a blank in a report of many stars and hardly any blanks, so a star may have been lost",
		 "Look in the printed report; until then the count is what a star can be."},
	[DIAGNOSTIC_MEASURE_UNCLEAR] = {"measure_unclear", SEVERITY_WARNING,
									"a row and a column name two measures, so its cells have none",
									"Compare the headings with the original."},
	[DIAGNOSTIC_SHARE_UNCLEAR] = {"share_unclear", SEVERITY_WARNING,
								  "a percentage over 100, so these may be no percentages",
								  "Compare the headings with the original."},
	[DIAGNOSTIC_MEASURE_ASSUMED] =
		{"measure_assumed", SEVERITY_WARNING,
		 "a heading that nothing explains is taken for the name of what is measured",
		 "Check that it is not a member of a dimension; the column is kept under its own name."},
	[DIAGNOSTIC_TOTAL_ASSUMED] =
		{"total_assumed", SEVERITY_INFO,
		 "taken for a total: it has no total's name, and is the sum of the others",
		 "Nothing needs to be done where it is one."},
	[DIAGNOSTIC_PERIOD_ASSUMED] =
		{"period_assumed", SEVERITY_WARNING,
		 "no period is printed here, or a part of one; what is around it tells",
		 "Compare the heading with the original."},
	[DIAGNOSTIC_THRESHOLD_ASSUMED] =
		{"threshold_assumed", SEVERITY_WARNING,
		 "a cell is suppressed, and no note says below which count that is done",
		 "The bounds are those of the usual threshold. Look for the report's own."},
	[DIAGNOSTIC_STAR_NOT_ZERO] =
		{"star_not_zero", SEVERITY_INFO,
		 "some count is printed as 0, so that none that is suppressed can be zero",
		 "Bounds begin at 1. Check that the 0 is a whole number of its own."},
	[DIAGNOSTIC_HIDDEN_ASSUMED] =
		{"hidden_assumed", SEVERITY_INFO,
		 "a colon is taken for a count that is hidden whatever its size, and no note says so",
		 "Say in the notes of the report what the sign means."},
	[DIAGNOSTIC_ROW_NUMBERS] =
		{"row_numbers", SEVERITY_INFO,
		 "0, 1, 2 before the rows are taken for numbers that pandas gives them, and left out",
		 "Nothing needs to be done where they are; index=False of pandas writes none."},
	[DIAGNOSTIC_NOT_SUPPRESSED] =
		{"primary_not_suppressed", SEVERITY_WARNING,
		 "a count below the threshold is printed, in a report that suppresses such counts",
		 "Suppress it, if the report is a draft; else compare it with the original."},
	[DIAGNOSTIC_SIGN_ASSUMED] = {"sign_assumed", SEVERITY_WARNING,
								 "a dash is taken for zero, and no note says what it means",
								 "Check the signs that the report explains."},
	[DIAGNOSTIC_NUMBER_ASSUMED] =
		{"number_assumed", SEVERITY_WARNING,
		 "a comma or point in a column of counts is taken for the sign of",
		 "Compare the cell with the original; raw keeps what is printed."},
	[DIAGNOSTIC_AMBIGUOUS_COLUMNS] =
		{"ambiguous_columns", SEVERITY_WARNING,
		 "the digits of the row can be told apart in several ways, and nothing tells which",
		 "Use a converter that keeps the columns apart: pdftotext -layout."},
	[DIAGNOSTIC_CONFLICTING] = {"conflicting", SEVERITY_WARNING,
								"the same is printed with another value elsewhere",
								"Compare both with the original: one of them is wrong."},
	[DIAGNOSTIC_CELL_COUNT] =
		{"cell_count", SEVERITY_ERROR, "row has another number of cells than its table has columns",
		 "Compare the row with the original; a cell may be lost, split or joined."},
	[DIAGNOSTIC_INVALID_CELL] = {"invalid_cell", SEVERITY_ERROR,
								 "cell is not a number, a \"*\" or blank",
								 "Compare the cell with the original; raw keeps what is printed."},
	[DIAGNOSTIC_ROW_BEFORE_HEADER] =
		{"row_before_header", SEVERITY_ERROR,
		 "a row of cells with no column headings before it on its page",
		 "Put the row of column headings back above it."},
	[DIAGNOSTIC_UNREAD_DIALECT] =
		{"unread_dialect", SEVERITY_ERROR, "a table that is not read, by its looks in",
		 "Convert the original again so that the cells of a row stand on one line: pdftotext -layout of a PDF, CSV of a workbook."},
	[DIAGNOSTIC_CUT_OFF] =
		{"cut_off", SEVERITY_WARNING,
		 "the text ends inside a table: its last row has too few cells, and no line end",
		 "Look for the rest of the document."},
	[DIAGNOSTIC_NO_TABLES] =
		{"no_tables", SEVERITY_ERROR, "the document has no table in it",
		 "Tables are read in text with tabs, Markdown, HTML, CSV, and in columns as pdftotext -layout prints them."},
};

const char *
diagnostic_code_name(DiagnosticCode code)
{
	return descriptions[code].name;
}

const char *
severity_name(Severity severity)
{
	return severity == SEVERITY_INFO ? "info" : severity == SEVERITY_WARNING ? "warning" : "error";
}

Severity
diagnostic_severity(DiagnosticCode code)
{
	return descriptions[code].severity;
}

const char *
diagnostic_hint(DiagnosticCode code)
{
	return descriptions[code].hint;
}

void
diagnostic_message(const Diagnostic *diagnostic, char *buffer, size_t size)
{
	const char *message = descriptions[diagnostic->code].message;
	Slice other = diagnostic->other;
	int other_length;

	/* Cut long text, but not inside a character. */
	if (other.len > OTHER_MAX)
	{
		other.len = OTHER_MAX;
		while (other.len > 0 && (other.ptr[other.len] & 0xC0) == 0x80)
			other.len--;
	}
	other_length = (int) other.len;

	if (diagnostic->code == DIAGNOSTIC_CELL_COUNT)
		(void) snprintf(buffer, size, "row of %d cell%s in a table of %d column%s",
						diagnostic->found, diagnostic->found == 1 ? "" : "s", diagnostic->expected,
						diagnostic->expected == 1 ? "" : "s");
	else if (diagnostic->code == DIAGNOSTIC_CONFLICTING)
		(void) snprintf(buffer, size, "the same is printed as %.*s on line %d", other_length,
						other.ptr, diagnostic->expected);
	else if (diagnostic->code == DIAGNOSTIC_PERIOD_DIFFERS)
		(void) snprintf(buffer, size, "%s, on line %d", message, diagnostic->expected);
	else if (diagnostic->code == DIAGNOSTIC_INVALID_CELL)
		(void) snprintf(buffer, size, "%s, in the row of \"%.*s\"", message, other_length,
						other.ptr);
	else if (diagnostic->code == DIAGNOSTIC_ROW_BEFORE_HEADER &&
			 diagnostic->severity == SEVERITY_WARNING)
		(void) snprintf(buffer, size,
						"a page without column headings; those of the page before are taken");
	else if (diagnostic->code == DIAGNOSTIC_MISSING_PERIOD &&
			 diagnostic->severity == SEVERITY_ERROR)
		(void) snprintf(buffer, size,
						"tables without a title or a period: nothing says what is counted, and "
						"when; convert the whole page (pdftotext -layout), not its tables alone "
						"(tabula -g, -l)");
	else if (diagnostic->code == DIAGNOSTIC_AMBIGUOUS_COLUMNS &&
			 diagnostic->severity == SEVERITY_INFO)
		(void) snprintf(buffer, size,
						"the digits of the row are told apart by what the table adds up to");
	else if (diagnostic->code == DIAGNOSTIC_UNEXPLAINED_HEADING &&
			 diagnostic->severity == SEVERITY_INFO)
		(void) snprintf(buffer, size, "a note that the reader makes no use of");
	else if (other_length > 0)
		(void) snprintf(buffer, size, "%s: %.*s", message, other_length, other.ptr);
	else
		(void) snprintf(buffer, size, "%s", message);
}

/* In the order of lines; those of one line as they came. */
static bool
comes_before(const Diagnostic *a, const Diagnostic *b)
{
	return a->line != b->line ? a->line < b->line : a->sequence < b->sequence;
}

void
diagnostics_add(Diagnostics *diagnostics, const Diagnostic *diagnostic)
{
	Diagnostic *moved;

	if (diagnostics->sink.hear == NULL || diagnostics->stopped ||
		diagnostic->severity < diagnostics->sink.least)
		return;
	if (diagnostics->n_waiting == MAX_WAITING)
		diagnostics_flush(diagnostics, INT_MAX);
	moved = array_grow(diagnostics->source, diagnostics->waiting, sizeof(Diagnostic),
					   diagnostics->n_waiting, &diagnostics->room);
	if (moved == NULL)
	{
		diagnostics->exhausted = true;
		return;
	}
	diagnostics->waiting = moved;

	moved[diagnostics->n_waiting] = *diagnostic;
	moved[diagnostics->n_waiting].sequence = diagnostics->sequence++;
	if (diagnostics->n_waiting > 0 &&
		comes_before(&moved[diagnostics->n_waiting], &moved[diagnostics->n_waiting - 1]))
		diagnostics->unordered = true;
	diagnostics->n_waiting++;
}

void
diagnostics_add_line(Diagnostics *diagnostics, DiagnosticCode code, int line, Slice fragment)
{
	Diagnostic diagnostic = {
		.line = line, .severity = descriptions[code].severity, .code = code, .fragment = fragment};

	diagnostics_add(diagnostics, &diagnostic);
}

/* Lets the element at place sink into a heap whose last comes first. */
static void
sink_down(Diagnostic *heap, size_t place, size_t n)
{
	Diagnostic element = heap[place];

	for (;;)
	{
		size_t child = place * 2 + 1;

		if (child >= n)
			break;
		if (child + 1 < n && comes_before(&heap[child], &heap[child + 1]))
			child++;
		if (!comes_before(&element, &heap[child]))
			break;
		heap[place] = heap[child];
		place = child;
	}
	heap[place] = element;
}

/* In place, and in bounded time whatever the order was: a heap sort. */
static void
put_in_order(Diagnostics *diagnostics)
{
	Diagnostic *waiting = diagnostics->waiting;

	if (!diagnostics->unordered)
		return;
	for (size_t i = diagnostics->n_waiting / 2; i-- > 0;)
		sink_down(waiting, i, diagnostics->n_waiting);
	for (size_t n = diagnostics->n_waiting; n-- > 1;)
	{
		Diagnostic last = waiting[0];

		waiting[0] = waiting[n];
		waiting[n] = last;
		sink_down(waiting, 0, n);
	}
	diagnostics->unordered = false;
}

void
diagnostics_flush(Diagnostics *diagnostics, int up_to_line)
{
	size_t done = 0;

	if (diagnostics->exhausted)
		return;
	put_in_order(diagnostics);
	while (done < diagnostics->n_waiting && diagnostics->waiting[done].line <= up_to_line &&
		   !diagnostics->stopped)
	{
		if (!diagnostics->sink.hear(diagnostics->sink.context, &diagnostics->waiting[done]))
			diagnostics->stopped = true;
		done++;
	}
	if (done == 0)
		return;
	diagnostics->n_waiting -= done;
	memmove(diagnostics->waiting, diagnostics->waiting + done,
			diagnostics->n_waiting * sizeof(Diagnostic));
}

void
diagnostics_release(Diagnostics *diagnostics)
{
	if (diagnostics->waiting != NULL)
		diagnostics->source->put(diagnostics->source->context, diagnostics->waiting);
	diagnostics->waiting = NULL;
	diagnostics->n_waiting = diagnostics->room = 0;
}
