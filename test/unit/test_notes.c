/*-------------------------------------------------------------------------
 *
 * test_notes.c
 *	  What the notes say: statute, threshold, and the sign of a suppressed cell.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "words/notes.h"

/* Notes, line by line set apart by |, and the threshold and statute they name. */
static const struct
{
	const char *lines;
	int threshold;
	const char *statute;
} notes_of[] = {
	{"I celler der tallet er mindre enn 4, viser NAV *. Hjemmelen er § 7-1.", 4, "§ 7-1"},
	{"Tall mindre enn 10 vises ikke", 10, ""},
	{"Færre enn fem personer", 5, ""},
	{"verdier lavere enn tre", 3, ""},
	{"mindre enn syv", 7, ""},
	{"mindre enn sju", 7, ""},
	{"Tall under fire vises ikke", 4, ""},
	{"Antall under 5 er skjult.", 5, ""},
	{"Under 5", 0, ""},
	{"under 30 år", 0, ""},
	{"Tall for personer under 30 år", 0, ""},
	{"mindre enn 30 år", 0, ""},
	{"mindre enn 3 prosent", 0, ""},
	{"Tall mindre enn 5 er skjult, også i prosent og fra år til år", 5, ""},
	{"mindre enn 1", 0, ""},
	{"mindre enn 101", 0, ""},
	{"mindre enn mange", 0, ""},
	{"mindre, enn 4", 4, ""},
	{"mindre 4", 0, ""},
	{"enn 4", 0, ""},
	/* a sentence that goes on over lines */
	{"der tallet er mindre|enn 4", 4, ""},
	{"der tallet er mindre enn|fire", 4, ""},
	{"færre|enn 4", 4, ""},
	{"lavere|enn 4", 4, ""},
	{"Tall under|fire vises ikke", 4, ""},
	{"der tallet er mindre|og ikke|enn 4", 0, ""},
	/* the number counted in */
	{"Tall på 3 eller færre vises ikke", 4, ""},
	{"celler hvor tallene er tre eller mindre", 4, ""},
	{"verdier på 4|eller færre er skjult", 5, ""},
	{"verdier lik eller mindre enn 4", 5, ""},
	{"verdier mindre enn eller lik 4", 5, ""},
	{"verdier mindre eller lik 4", 5, ""},
	{"verdier på høyst fire er skjult", 5, ""},
	{"antall inntil 3 vises ikke", 4, ""},
	{"3 eller færre", 0, ""},
	{"Personer i 2 eller færre tiltak", 0, ""},
	{"Antall tiltak, høyst 3", 0, ""},
	{"3 eller flere personer", 0, ""},
	{"to eller 3, færre personer", 0, ""},
	{"høyst 3", 0, ""},
	{"lik 4, mindre enn 5", 5, ""},
	{"Paragraf §7-1", 0, "§7-1"},
	{"§ x", 0, ""},
	{"§", 0, ""},
	{"§ 7-1|§ 2-5", 0, "§ 7-1"},
};

static void
test_notes(void)
{
	for (size_t i = 0; i < sizeof(notes_of) / sizeof(notes_of[0]); i++)
	{
		Notes notes = {0};
		const char *line = notes_of[i].lines;
		bool understood = false;

		while (line != NULL)
		{
			const char *stop = strchr(line, '|');
			size_t len = stop == NULL ? strlen(line) : (size_t) (stop - line);

			understood |= notes_read(&notes, (Slice) {line, len});
			line = stop == NULL ? NULL : stop + 1;
		}
		check_int(notes.threshold, notes_of[i].threshold, notes_of[i].lines);
		check_slice(notes.statute, notes_of[i].statute, notes_of[i].lines);
		check(understood == (notes_of[i].threshold > 0 || notes_of[i].statute[0] != '\0'),
			  notes_of[i].lines);
	}
}

/* Notes, and the sign of a suppressed cell that they name. */
static void
test_signs(void)
{
	static const char *const signs[][2] = {
		{"erstattet med spesialtegn «:».", ":"},
		{"med tegnet «*»", "*"},
		{"med tegnet ..", "."},
		{"med tegnet «..».", ".."},
		{"med spesialtegnet \"–\"", "–"},
		{"med tegn (-)", "-"},
		{"med spesialtegn *.", "*"},
		{"et tegn i tiden", ""},
		{"med tegnet «prikk»", ""},
		{"med tegnet «::::::»", ""},
		{"med tegnet", ""},
		{"«:»", ""},
	};

	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
	{
		Notes notes = {0};
		bool understood = notes_read(&notes, slice_of(signs[i][0]));

		check_slice((Slice) {notes.sign, notes.sign_length}, signs[i][1], signs[i][0]);
		check(understood == (signs[i][1][0] != '\0'), signs[i][0]);
	}
}

int
main(void)
{
	test_notes();
	test_signs();
	return test_result("test_notes");
}
