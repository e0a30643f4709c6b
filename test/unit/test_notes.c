/*-------------------------------------------------------------------------
 *
 * test_notes.c
 *	  What the notes say: statute, threshold, the sign of a suppressed cell, and dashes.
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
	/* ranges, in a sentence about hiding */
	{"Tall mellom 1 og 4 er erstattet med «*»", 5, ""},
	{"verdier mellom 0 og 5 vises ikke", 6, ""},
	{"Verdier mellom null og fem vises ikke", 6, ""},
	{"Tall mellom en og tre er prikket", 4, ""},
	{"1–4 vises ikke", 5, ""},
	{"1-3 er erstattet med tegnet «*»", 4, ""},
	{"Tall i intervallet (1–4) er skjult.", 5, ""},
	{"Antall 1 – 4 vises ikke", 5, ""},
	{"1 til 4 vises ikke", 5, ""},
	{"Tall fra 1 til 4 er skjult", 5, ""},
	{"Tall fra og med 1 til og med 4 er skjult", 5, ""},
	{"Tall fra 1 t.o.m. 4 er skjult", 5, ""},
	{"Tal mellom 1 og 4 er ikkje oppgitt", 5, ""},
	{"counts between 1 and 4 are replaced by *", 5, ""},
	{"Values from one to three are suppressed", 4, ""},
	{"Tall mellom 1-4 er skjermet", 5, ""},
	{"mellom 1|og 4 er skjult", 5, ""},
	{"* 1–3 personer", 4, ""},
	{"Tall mellom 1 og 4", 0, ""},
	{"Antall personer mellom 18 og 66", 0, ""},
	{"Personer mellom 18 og 66 vises ikke", 0, ""},
	{"mellom 20 og 24 år", 0, ""},
	{"mellom 1 og 4 måneder", 0, ""},
	{"Tall for mellom 1 og 4 måneder er skjult", 0, ""},
	{"Tall mellom 5 og 9 er skjult", 0, ""},
	{"Tall mellom 1 og 4 % er skjult", 0, ""},
	{"Tall er skjult etter § 1-4", 0, "§ 1-4"},
	{"Tabell 1-4 vises ikke", 0, ""},
	{"Tall i kolonne 1 til 4 er skjult", 0, ""},
	{"Tall for 1. til 4. kvartal er ikke vist", 0, ""},
	/* wordings */
	{"færre enn fem", 5, ""},
	{"færre enn 5 personer", 5, ""},
	{"Grupper med færre enn fem personer er ikke vist", 5, ""},
	{"lavere enn 4", 4, ""},
	{"Tall lågare enn 4 er ikkje viste", 4, ""},
	{"Tal under 5 er ikkje vist", 5, ""},
	{"Tal mindre enn 4 blir ikkje viste", 4, ""},
	{"Tal under fem er ikkje oppgitt", 5, ""},
	{"Tall under fire vises ikke", 4, ""},
	{"* Tall under 4 vises ikke.", 4, ""},
	{"TALL UNDER 5 VISES IKKE", 5, ""},
	{"Numbers below 5 are suppressed", 5, ""},
	{"Fewer than 5", 5, ""},
	{"less than four", 4, ""},
	{"Figures lower than 3 are not shown.", 3, ""},
	{"Cells with 4 or fewer persons are hidden", 5, ""},
	{"Counts less than or equal to 4 are hidden", 5, ""},
	{"Counts up to 4 are not published", 5, ""},
	{"at most 3 persons: not shown", 4, ""},
	{"< 5 vises ikke", 5, ""},
	{"<5 vises ikke", 5, ""},
	{"Tall ≤ 4 er skjult", 5, ""},
	{"Tall <=4 er skjult", 5, ""},
	{"Tall <= 4 er skjult", 5, ""},
	{"Tall for endring mindre enn 4 er skjult", 4, ""},
	{"* = <5", 5, ""},
	{"* betyr under 5", 5, ""},
	{"«*»: færre enn 4 personer", 4, ""},
	{"Celler med færre enn 4 er prikket", 4, ""},
	{"Celler med under 4 personer er skjermet", 4, ""},
	{"under 5 er skjult", 5, ""},
	{"Antall deltakere under 4 vises ikke", 4, ""},
	{"Tall under 5 vises med tegnet «–».", 5, ""},
	{"Tall under 5 er vist som «.»", 5, ""},
	{"Tall under 5 er markert med *", 5, ""},
	{"Etter § 7-1 vises ikke tall under fem.", 5, "§ 7-1"},
	{"Noter: Tall under 4, og noen til, er skjult", 4, ""},
	{"Tall under 4 er skjult, også der summen er mindre enn 10", 4, ""},
	{"Tall under 4|er ikke vist", 4, ""},
	{"Tall under 4 er, som|før, ikke vist", 4, ""},
	{"Tall fra ca. 2010. Tall under 4 er skjult", 4, ""},
	/* about something else */
	{"<5", 0, ""},
	{">=5 vises ikke", 0, ""},
	{"> 5 vises ikke", 0, ""},
	{"Tall over 5 vises ikke", 0, ""},
	{"Tall under 5", 0, ""},
	{"Tall under 5 vises i kursiv", 0, ""},
	{"Endringer lavere enn 3 %", 0, ""},
	{"Endringer lavere enn 3 % vises ikke", 0, ""},
	{"Endringer lavere enn 3% vises ikke", 0, ""},
	{"Endringer lavere enn 3 vises ikke", 0, ""},
	{"Tall under 3 prosent vises ikke", 0, ""},
	{"Tall under 5% er skjult", 0, ""},
	{"Tall 1–4% er skjult", 0, ""},
	{"* Mindre enn 10 tiltak", 0, ""},
	{"Tall vises for 3|Eller færre er skjult", 0, ""},
	{"Noen celler vises ikke|Fylke|under 5 i alt", 0, ""},
	{"Personer under 30", 0, ""},
	{"* Personer under 30", 0, ""},
	{"Personer under 30 vises ikke", 0, ""},
	{"Antall personer under 30 vises ikke", 0, ""},
	{"Unge under 25 er skjult", 0, ""},
	{"Personer over 16 og under 20 vises ikke", 0, ""},
	{"under 30 år", 0, ""},
	{"* Under 30", 0, ""},
	{"Personer under 30|Tall vises ikke for alle", 0, ""},
	{"Personer under 30. Noen tall er skjult.", 0, ""},
	{"Tall under 30. Noen tall er skjult.", 0, ""},
	{"For uker med færre enn 5 dager er tallene erstattet", 0, ""},
	{"Kommuner med færre enn 100 innbyggere er skjult", 0, ""},
	{"Bedrifter med færre enn 10 ansatte", 0, ""},
	{"Tiltak med færre enn 5 deltakere", 0, ""},
	{"Uføregrad mindre enn 50", 0, ""},
	{"Mindre enn 10 stillinger", 0, ""},
};

/* Reads lines that | sets apart; true where one of them was understood. */
static bool
read_lines(Notes *notes, const char *line)
{
	bool understood = false;

	while (line != NULL)
	{
		const char *stop = strchr(line, '|');
		size_t len = stop == NULL ? strlen(line) : (size_t) (stop - line);

		understood |= notes_read(notes, (Slice) {line, len});
		line = stop == NULL ? NULL : stop + 1;
	}
	return understood;
}

static void
test_notes(void)
{
	for (size_t i = 0; i < sizeof(notes_of) / sizeof(notes_of[0]); i++)
	{
		Notes notes = {0};
		bool understood = read_lines(&notes, notes_of[i].lines);

		check_int(notes.threshold, notes_of[i].threshold, notes_of[i].lines);
		check_slice(notes.statute, notes_of[i].statute, notes_of[i].lines);
		check(understood == (notes.threshold > 0 || notes.statute.len > 0 || notes.sign_length > 0),
			  notes_of[i].lines);
	}
}

/* Notes, the sign of a suppressed cell that they name, and whether a dash is zero. */
static const struct
{
	const char *lines;
	const char *sign;
	bool dash_is_zero;
} signs[] = {
	{"erstattet med spesialtegn «:».", ":", false},
	{"med tegnet «*»", "*", false},
	{"med tegnet ..", ".", false},
	{"med tegnet «..».", "..", false},
	{"med spesialtegnet \"–\"", "–", false},
	{"med tegn (-)", "-", false},
	{"med spesialtegn *.", "*", false},
	{"et tegn i tiden", "", false},
	{"med tegnet «prikk»", "", false},
	{"med tegnet «::::::»", "", false},
	{"med tegnet", "", false},
	{"«:»", "", false},
	/* quoted in any way, after any wording */
	{"er erstattet med «:»", ":", false},
	{"er erstattet med \":\".", ":", false},
	{"er erstattet med ':'", ":", false},
	{"er erstattet med “:”", ":", false},
	{"er erstattet med ‘:’,", ":", false},
	{"er erstattet med « : »", ":", false},
	{"er erstattet av :", ":", false},
	{"vist som «.»", ".", false},
	{"vist som «..».", "..", false},
	{"vises som “..”", "..", false},
	{"markert med \"x\"", "x", false},
	{"Tall under 5 er merket med x.", "x", false},
	{"Tall under 5 er erstattet med X", "X", false},
	{"markert med \"a\"", "", false},
	{"Tall under 5 x 5 er skjult", "", false},
	{"Antall x uker er markert", "", false},
	{"markert med «:»", ":", false},
	{"replaced by \"-\"", "-", false},
	{"spesialtegn «*»", "*", false},
	{"spesialteiknet «:»", ":", false},
	{"symbolet «:»", ":", false},
	{"Tall som ikke vises er merket «:»", ":", false},
	{"Tall under 4 er markert med «:»", ":", false},
	{"Tall under 4 er markert|med «:»", ":", false},
	{"«:» betyr at tallet er skjult", ":", false},
	{": Vises ikke av konfidensialitetshensyn", ":", false},
	{".. Vises ikke av konfidensialitetshensyn", "..", false},
	{"- betyr skjult tall", "-", false},
	{"Tall mellom 0 og 4 er erstattet med «-»", "-", false},
	{"Null og tall under 4 er erstattet med «-»", "-", false},
	{"erstattet med «:» eller «-»", ":", false},
	{"Tall mellom 0 og 4 vises som «-»", "-", false},
	{"Tall som ikke vises: « : »", ":", false},
	/* what is not a sign, or of something else */
	{"- Tall under 4 er skjult", "", false},
	{"– Skjulte tall er med i summen", "", false},
	{"• Tall under 4 er skjult", "", false},
	{"Tall under 4 er skjult (§ 7-1)", "", false},
	{"Tall under 4 er skjult (= prikket)", "", false},
	{"Brudd i tidsserien er markert med «|»", "", false},
	{"Foreløpige tall er markert med «:»", "", false},
	{"Tegnet «..» betyr at oppgave mangler", "", false},
	{"Menn «:» kvinner", "", false},
	{"Tall under 4 er skjult («&»)", "", false},
	{"Fylker som er slått sammen er markert med «¤»", "", false},
	/* zero */
	{"- betyr null", "", true},
	{"«-» Null", "", true},
	{"- = 0", "", true},
	{"– Ingen", "", true},
	{"– Ingen.", "", true},
	{"-: null", "", true},
	{"-: verdien er null", "", true},
	{"— : ingen", "", true},
	{"Null (-)", "", true},
	{"Null vises som «–»", "", true},
	{"Tegnet «-» betyr at ingen er registrert", "", true},
	{"\"-\" means zero", "", true},
	{"- None", "", true},
	{"Tall under 4 er erstattet med «*», og null med «-».", "*", true},
	{"«-» betyr null, «:» betyr skjult", ":", true},
	{"«-» betyr null. «:» betyr skjult.", ":", true},
	{"- Ingen endring i metode", "", false},
	{"- Ingen tall under 4 er med", "", false},
	{"«-» betyr ikke null", "", false},
	{"«:» betyr null", "", false},
	{"-", "", false},
	{"- 5", "", false},
	{"Ingen", "", false},
	{"Ingen - Oslo", "", false},
};

static void
test_signs(void)
{
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
	{
		const char *lines = signs[i].lines;
		bool one_line = strchr(lines, '|') == NULL || strstr(lines, "«|»") != NULL;
		Notes notes = {0};
		bool understood =
			one_line ? notes_read(&notes, slice_of(lines)) : read_lines(&notes, lines);

		check_slice((Slice) {notes.sign, notes.sign_length}, signs[i].sign, lines);
		check(notes.dash_is_zero == signs[i].dash_is_zero, lines);
		check(understood || (signs[i].sign[0] == '\0' && !signs[i].dash_is_zero), lines);
		check(!understood || signs[i].sign[0] != '\0' || signs[i].dash_is_zero ||
				  notes.threshold > 0 || notes.statute.len > 0,
			  lines);
	}
}

/* What is said first holds; and a line between ends a sentence that was begun. */
static void
test_order(void)
{
	Notes notes = {0};

	read_lines(&notes, "Tall under 5 er erstattet med «:».|Tall under 10 er erstattet med «*».");
	check_int(notes.threshold, 5, "the first threshold");
	check_slice((Slice) {notes.sign, notes.sign_length}, ":", "the first sign");
	notes = (Notes) {0};
	read_lines(&notes, "Det gjelder tall under 4|Fylke|er ikke vist");
	check_int(notes.threshold, 0, "a sentence that a heading ends");
	notes = (Notes) {0};
	read_lines(&notes, "Tall under 4|er vist|og ikke skjult");
	check_int(notes.threshold, 4, "a sentence of three lines");
}

int
main(void)
{
	test_notes();
	test_signs();
	test_order();
	return test_result("test_notes");
}
