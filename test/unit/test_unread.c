/*-------------------------------------------------------------------------
 *
 * test_unread.c
 *	  Lines that look like rows in a dialect that is not read.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "layout/unread.h"

static bool
take_diagnostic(void *context, const Diagnostic *diagnostic)
{
	add_diagnostic(context, diagnostic);
	return true;
}

/* What is told of a line that comes so often, each time so many lines further down. */
static void
check_unread(const char *line, int times, int step, const char *expected)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Output out = {0};
	Diagnostics diagnostics = {.source = &source, .sink = {take_diagnostic, SEVERITY_INFO, &out}};
	UnreadRows unread = {0};

	add_bytes(&out, "", 0);
	for (int i = 1; i <= times; i++)
		unread_see(&unread, slice_of(line), 1 + (i - 1) * step);
	unread_tell(&unread, &diagnostics);
	diagnostics_flush(&diagnostics, 1 << 30);
	diagnostics_release(&diagnostics);
	check_text(out.text, expected, line);
	free(out.text);
}

int
main(void)
{
	check_unread(
		"<text top=\"5\" left=\"3\">77 818</text>", 2, 1,
		"1 error unread_dialect: <text top=\"5\" left=\"3\">77 818</text> -> words with their "
		"places on the page; pdftotext -layout makes lines of them\n");
	check_unread("77 818", 20, 2,
				 "1 error unread_dialect: 77 818 -> columns printed one after another; "
				 "pdftotext -layout keeps the rows\n");
	check_unread("77 818", 6, 1,
				 "1 error unread_dialect: 77 818 -> columns printed one after another; "
				 "pdftotext -layout keeps the rows\n");
	check_unread("77 818", 5, 1, "");
	check_unread("7", 19, 2, ""); /* pages */
	check_unread("I alt;1;2", 1, 1, "");
	check_unread("I alt;1;2", 2, 1, "1 error unread_dialect: I alt;1;2 -> CSV with semicolons\n");
	check_unread("Tiltak", 100, 1, "");
	check_unread("Avklaring 697 20 *", 2, 1, "");
	check_unread(
		"Avklaring 697 20 *", 3, 1,
		"1 error unread_dialect: Avklaring 697 20 * -> cells with one blank between; pdftotext -layout keeps the columns\n");
	check_unread("I alt 7 8 Oslo 4 5 Viken 3 3 Agder", 1, 1,
				 "1 error unread_dialect: I alt 7 8 Oslo 4 5 Viken 3 3 Agder -> cells with one "
				 "blank between; pdftotext -layout keeps the columns\n");
	check_unread("I alt 7 8 Oslo 4 5 Viken", 1, 1, "");
	check_unread("Side 3 av 77", 100, 1, "");
	return test_result("test_unread");
}
