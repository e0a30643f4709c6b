/*-------------------------------------------------------------------------
 *
 * test_diagnostics.c
 *	  Findings come in the order of lines, with code, severity and message.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "text/diagnostics.h"

static Heap heap;
static MemorySource source;

/* A sink that takes so many findings and then stops; -1 takes all. */
typedef struct Listener
{
	Output out;
	int takes;
} Listener;

static bool
listen(void *context, const Diagnostic *diagnostic)
{
	Listener *listener = context;

	add_diagnostic(&listener->out, diagnostic);
	return listener->takes < 0 || --listener->takes > 0;
}

static void
add_line(Diagnostics *diagnostics, int line, const char *fragment)
{
	diagnostics_add_line(diagnostics, DIAGNOSTIC_ORPHAN_LABEL, line, slice_of(fragment));
}

static void
test_order(void)
{
	Listener listener = {.takes = -1};
	Diagnostics diagnostics = {.source = &source, .sink = {listen, SEVERITY_INFO, &listener}};

	add_line(&diagnostics, 3, "a");
	add_line(&diagnostics, 1, "b");
	add_line(&diagnostics, 3, "c");
	add_line(&diagnostics, 2, "d");
	add_line(&diagnostics, 1, "e");
	add_line(&diagnostics, 5, "f");
	check(listener.out.text == NULL, "they wait");
	diagnostics_flush(&diagnostics, 2);
	check_text(listener.out.text,
			   "1 warning orphan_label: b\n1 warning orphan_label: e\n2 warning orphan_label: d\n",
			   "up to a line, those of one line as they came");
	add_line(&diagnostics, 4, "g");
	add_line(&diagnostics, 0, "h");
	listener.out.len = 0;
	diagnostics_flush(&diagnostics, 100);
	check_text(listener.out.text,
			   "0 warning orphan_label: h\n3 warning orphan_label: a\n3 warning orphan_label: c\n"
			   "4 warning orphan_label: g\n5 warning orphan_label: f\n",
			   "the rest");
	check_int((int64_t) diagnostics.n_waiting, 0, "none waits");
	diagnostics_release(&diagnostics);
	free(listener.out.text);
}

/* Thousands of findings that come backwards: sorted, those of one line as they came. */
static void
test_many(void)
{
	Listener listener = {.takes = -1};
	Diagnostics diagnostics = {.source = &source, .sink = {listen, SEVERITY_INFO, &listener}};
	static char names[50000][12];
	Output expected = {0};

	for (int i = 0; i < 50000; i++)
	{
		snprintf(names[i], sizeof(names[i]), "%d", i);
		add_line(&diagnostics, (50000 - i) / 2, names[i]);
	}
	diagnostics_flush(&diagnostics, 1 << 30);
	for (int line = 0; line <= 25000; line++)
	{
		for (int i = 50000 - 2 * line - 1; i <= 50000 - 2 * line; i++)
		{
			if (i >= 0 && i < 50000)
				addf(&expected, "%d warning orphan_label: %d\n", line, i);
		}
	}
	check(strcmp(listener.out.text, expected.text) == 0, "many findings in order");
	diagnostics_release(&diagnostics);
	free(listener.out.text);
	free(expected.text);
}

static void
test_listeners(void)
{
	Listener listener = {.takes = 2};
	size_t n;
	Diagnostics diagnostics = {.source = &source, .sink = {listen, SEVERITY_INFO, &listener}};

	for (int line = 1; line < 5; line++)
		add_line(&diagnostics, line, "a");
	diagnostics_flush(&diagnostics, 100);
	check_text(listener.out.text, "1 warning orphan_label: a\n2 warning orphan_label: a\n",
			   "a listener that has heard enough hears no more");
	check(diagnostics.stopped, "and stops the reading");
	n = diagnostics.n_waiting;
	add_line(&diagnostics, 9, "b");
	check(diagnostics.n_waiting == n, "what is found then is not kept");
	diagnostics_flush(&diagnostics, 100);
	check_text(listener.out.text, "1 warning orphan_label: a\n2 warning orphan_label: a\n",
			   "for good");
	diagnostics_release(&diagnostics);

	listener.out.len = 0;
	listener.takes = -1;
	diagnostics = (Diagnostics) {.source = &source, .sink = {listen, SEVERITY_WARNING, &listener}};
	diagnostics_add_line(&diagnostics, DIAGNOSTIC_SEPARATOR_ROW, 1, SLICE_LITERAL("-"));
	diagnostics_add_line(&diagnostics, DIAGNOSTIC_ORPHAN_LABEL, 2, SLICE_LITERAL("-"));
	diagnostics_add_line(&diagnostics, DIAGNOSTIC_CELL_COUNT, 3, SLICE_LITERAL("-"));
	diagnostics_flush(&diagnostics, 100);
	check_text(listener.out.text, "2 warning orphan_label: -\n3 error cell_count: -\n",
			   "milder findings are not kept");
	diagnostics_release(&diagnostics);

	heap.requests = 0;
	diagnostics = (Diagnostics) {.source = &source};
	add_line(&diagnostics, 1, "a");
	check(heap.requests == 0, "where nobody listens nothing is kept");
	free(listener.out.text);

	{
		Heap none = {.fail_at = 1};
		MemorySource empty = heap_source(&none);

		listener = (Listener) {.takes = -1};
		diagnostics = (Diagnostics) {.source = &empty, .sink = {listen, SEVERITY_INFO, &listener}};
		add_line(&diagnostics, 1, "a");
		check(diagnostics.exhausted, "no memory is noticed");
		diagnostics_flush(&diagnostics, 100);
		check(listener.out.text == NULL, "and nothing is said");
		diagnostics_release(&diagnostics);
	}
}

/* The codes and severities are part of the SQL interface. */
static void
test_codes(void)
{
	static const char *const names[] = {"label_corrected",
										"unknown_label",
										"orphan_label",
										"separator_row",
										"missing_label",
										"missing_title",
										"missing_section",
										"missing_stratum",
										"missing_period",
										"period_differs",
										"unexplained_heading",
										"no_subtotal",
										"parent_unclear",
										"member_twice",
										"blank_unclear",
										"measure_unclear",
										"share_unclear",
										"measure_assumed",
										"total_assumed",
										"period_assumed",
										"threshold_assumed",
										"star_not_zero",
										"hidden_assumed",
										"row_numbers",
										"primary_not_suppressed",
										"sign_assumed",
										"number_assumed",
										"ambiguous_columns",
										"conflicting",
										"cell_count",
										"invalid_cell",
										"row_before_header",
										"unread_dialect",
										"cut_off",
										"no_tables"};

	check_int(DIAGNOSTIC_NO_TABLES + 1, sizeof(names) / sizeof(names[0]), "each code has its name");
	for (int code = 0; code <= DIAGNOSTIC_NO_TABLES; code++)
	{
		char message[256];
		Diagnostic diagnostic = {.code = (DiagnosticCode) code, .severity = SEVERITY_WARNING};

		check_slice(slice_of(diagnostic_code_name((DiagnosticCode) code)), names[code],
					names[code]);
		diagnostic_message(&diagnostic, message, sizeof(message));
		check(strlen(message) > 10, names[code]);
		check(strlen(diagnostic_hint((DiagnosticCode) code)) > 10, names[code]);
	}
	check_slice(slice_of(severity_name(SEVERITY_INFO)), "info", "severity");
	check_slice(slice_of(severity_name(SEVERITY_ERROR)), "error", "severity");
}

static void
test_messages(void)
{
	char message[512];
	Diagnostic diagnostic = {.code = DIAGNOSTIC_CELL_COUNT, .expected = 12, .found = 7};
	Output out = {0};

	diagnostic_message(&diagnostic, message, sizeof(message));
	check_slice(slice_of(message), "row of 7 cells in a table of 12 columns", "cell_count");
	diagnostic.code = DIAGNOSTIC_LABEL_CORRECTED;
	diagnostic.other = SLICE_LITERAL("Rogaland");
	diagnostic_message(&diagnostic, message, sizeof(message));
	check_slice(slice_of(message), "label read as a known name: Rogaland", "label_corrected");
	diagnostic_message(&diagnostic, message, 10);
	check_slice(slice_of(message), "label rea", "cut to size");

	diagnostic = (Diagnostic) {
		.code = DIAGNOSTIC_CONFLICTING, .other = SLICE_LITERAL("1,5"), .expected = 30};
	diagnostic_message(&diagnostic, message, sizeof(message));
	check_slice(slice_of(message), "the same is printed as 1,5 on line 30", "conflicting");
	diagnostic.code = DIAGNOSTIC_LABEL_CORRECTED;

	/* A long name is cut, and not inside a letter. */
	add_repeated(&out, "a", 199);
	add_repeated(&out, "å", 10);
	diagnostic.other = (Slice) {out.text, out.len};
	diagnostic_message(&diagnostic, message, sizeof(message));
	check_int((int64_t) strlen(message), 28 + 199, "a long name");
	check(message[strlen(message) - 1] == 'a', "ends with a whole letter");
	free(out.text);
}

/* Codes of whole documents, in the order of lines. */
static void
test_documents(void)
{
	check_document("Noe\n", WANT_DIAGNOSTICS,
				   "0 error no_tables: \n1 warning unexplained_heading: Noe\n", "no table");
	check_document("", WANT_DIAGNOSTICS, "0 error no_tables: \n", "nothing at all");
	check_document(
		PAGE("Fylke", "November 2013") "\tAntall\tX Y\n----\t--\nRogeland\t1\nViken\tx\t2\n"
									   "Nytt sted\t1\t2\t\t\nNoe\nOslo\t1\t2\t3\nSist\n",
		WANT_DIAGNOSTICS,
		"4.2 warning measure_assumed: X Y\n"
		"5 info separator_row: ----\t--\n"
		"6 info label_corrected: Rogeland -> Rogaland\n"
		"6 error cell_count: Rogeland\t1\n"
		"7.1 error invalid_cell: x -> Viken\n"
		"8 info unknown_label: Nytt sted\n"
		"8 info cell_count: Nytt sted\t1\t2\t\t\n"
		"9 warning orphan_label: Noe\n"
		"10 error cell_count: Oslo\t1\t2\t3\n"
		"11 warning orphan_label: Sist\n",
		"findings of every stage, by line");
}

int
main(void)
{
	source = heap_source(&heap);
	test_order();
	test_many();
	test_listeners();
	test_codes();
	test_messages();
	test_documents();
	check_int(heap.live, 0, "all memory is given back");
	return test_result("test_diagnostics");
}
