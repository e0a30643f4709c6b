/*-------------------------------------------------------------------------
 *
 * test_headings.c
 *	  Titles, sections, strata, totals, and what the notes say.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "report/headings.h"

/* Titles in their parts; subject NULL: none. */
static const struct
{
	const char *text;
	const char *subject;
	const char *breakdown;
	const char *frequency;
} titles[] = {
	{"Deltakere i arbeidsrettede tiltak. Tiltak og alder. Tidsserie måned",
	 "Deltakere i arbeidsrettede tiltak", "Tiltak og alder", "Tidsserie måned"},
	{"Deltakere. Tiltak. En måned", "Deltakere", "Tiltak", "En måned"},
	{"Deltakere. Tiltak. En måned.", "Deltakere", "Tiltak", "En måned"},
	{"Deltakere. En måned", "Deltakere", "", "En måned"},
	{"Deltakere. Tiltak. Alder. Ett kvartal", "Deltakere", "Tiltak. Alder", "Ett kvartal"},
	{"Deltakere. Fylke. TIDSSERIE", "Deltakere", "Fylke", "TIDSSERIE"},
	{"Deltakere. Fylke. Per uke", "Deltakere", "Fylke", "Per uke"},
	{"Deltakere. Fylke. Hittil i år", "Deltakere", "Fylke", "Hittil i år"},
	{"Deltakere.\xC2\xA0"
	 "Fylke. Måned",
	 "Deltakere", "Fylke", "Måned"},
	{"Deltakere. Fylke. Noe annet", NULL, NULL, NULL},
	{"Deltakere.Tiltak.En måned", NULL, NULL, NULL},
	{"Deltakere i arbeidsrettede tiltak", NULL, NULL, NULL},
	{". En måned", NULL, NULL, NULL},
	{"Tidsserie måned", NULL, NULL, NULL},
	{"", NULL, NULL, NULL},
};

static void
test_titles(void)
{
	Title title;

	for (size_t i = 0; i < sizeof(titles) / sizeof(titles[0]); i++)
	{
		bool is_title = title_parse(slice_of(titles[i].text), &title);

		if (!check(is_title == (titles[i].subject != NULL), titles[i].text) || !is_title)
			continue;
		check_slice(title.subject, titles[i].subject, titles[i].text);
		check_slice(title.breakdown, titles[i].breakdown, titles[i].text);
		check_slice(title.frequency, titles[i].frequency, titles[i].text);
	}
	title_split(SLICE_LITERAL("Deltakere. Tiltak. Noe annet"), &title);
	check_slice(title.frequency, "Noe annet", "a title known to be one");
	check(!title_parse(
			  SLICE_LITERAL("Deltakere. En a a a a a a a a a a a a a a a a a a a a a a a a a "
							"a a a a a a a a a a a a a a a a a a a a a a a a a a a"),
			  &title),
		  "a frequency of more words than there can be");
	title_split(SLICE_LITERAL("Deltakere"), &title);
	check_slice(title.subject, "Deltakere", "a title of one part");
	check(title.breakdown.len == 0 && title.frequency.len == 0, "has no others");
}

static void
test_prose(void)
{
	static const char *const prose[] = {"Slik er det.",		 "Slik er det:", "Hva?",
										"*) Se notene",		 "Kilde: NAV",	 "https://nav.no",
										"§ 7-1 gjelder her", "Se \"Om\" der"};
	static const char *const headings[] = {"", "Tiltak og alder", "Nedsatt arbeidsevne, på tiltak",
										   "Oslo"};
	Output out = {0};

	for (size_t i = 0; i < sizeof(prose) / sizeof(prose[0]); i++)
		check(is_prose(slice_of(prose[i])), prose[i]);
	for (size_t i = 0; i < sizeof(headings) / sizeof(headings[0]); i++)
		check(!is_prose(slice_of(headings[i])), headings[i]);
	add_repeated(&out, "a", 160);
	check(!is_prose((Slice){out.text, 160}), "as long as a heading can be");
	add_repeated(&out, "a", 1);
	check(is_prose((Slice){out.text, 161}), "longer than any heading");
	free(out.text);
}

/* "hovedgruppe=Andre på tiltak; tiltaksgruppe|tiltak=Oppfølging; [alder]; ?noe": the terms of a text. */
static void
check_terms(const Terms *terms, const char *expected, const char *what)
{
	Output out = {0};

	add_bytes(&out, "", 0);
	for (int i = 0; i < terms->n; i++)
	{
		const Term *term = &terms->term[i];
		const char *between = "";

		addf(&out, "%s%s", i > 0 ? "; " : "",
			 term->kind == TERM_DIMENSION ? "["
			 : term->kind == TERM_UNKNOWN ? "?"
										  : "");
		for (int dimension = 0; dimension < N_DIMENSIONS && term->kind == TERM_MEMBER; dimension++)
		{
			if ((term->dimensions & DIMENSION_BIT(dimension)) == 0)
				continue;
			addf(&out, "%s", between);
			add_slice(&out, dimension_name(dimension));
			between = "|";
		}
		addf(&out, "%s", term->kind == TERM_MEMBER ? "=" : "");
		add_slice(&out, term->text);
		addf(&out, "%s", term->kind == TERM_DIMENSION ? "]" : "");
	}
	check_text(out.text, expected, what);
	free(out.text);
}

/* Texts as strata, and as sections. */
static const struct
{
	const char *text;
	const char *stratum;
	const char *section;
} terms_of[] = {
	{"", "", ""},
	{"Nedsatt arbeidsevne, på tiltak 19 år og under",
	 "hovedgruppe=Nedsatt arbeidsevne, på tiltak; alder=19 år og under",
	 "hovedgruppe=Nedsatt arbeidsevne, på tiltak; alder=19 år og under"},
	{"Andre på tiltak, 20-24 år", "hovedgruppe=Andre på tiltak; alder=20-24 år",
	 "hovedgruppe=Andre på tiltak; alder=20-24 år"},
	{"67 år og over", "alder=67 år og over", "alder=67 år og over"},
	{"Tiltak og alder", "?Tiltak og alder", "[Tiltak]; [alder]"},
	{"Tiltaksgrupper, alder og hovedgrupper", "?Tiltaksgrupper; ?alder og hovedgrupper",
	 "[Tiltaksgrupper]; [alder]; [hovedgrupper]"},
	{"Arbeidssøkere på tiltak, tiltak og alder",
	 "hovedgruppe=Arbeidssøkere på tiltak; ?tiltak og alder",
	 "hovedgruppe=Arbeidssøkere på tiltak; [tiltak]; [alder]"},
	{"Oppfølging", "tiltaksgruppe|tiltak=Oppfølging", "tiltaksgruppe|tiltak=Oppfølging"},
	{"Møre og Romsdal", "fylke=Møre og Romsdal", "fylke=Møre og Romsdal"},
	{"03 Oslo", "fylke=03 Oslo", "fylke=03 Oslo"},
	{"03 Mentor", "?03; tiltak=Mentor", "?03; tiltak=Mentor"},
	{"Oslo - Oslove, Menn", "fylke=Oslo - Oslove; kjonn=Menn", "fylke=Oslo - Oslove; kjonn=Menn"},
	{"Troms og Finnmark - Romsa ja Finnmárku Menn",
	 "fylke=Troms og Finnmark - Romsa ja Finnmárku; kjonn=Menn",
	 "fylke=Troms og Finnmark - Romsa ja Finnmárku; kjonn=Menn"},
	{"Nordland - Noe annet, Menn", "fylke=Nordland - Noe annet; kjonn=Menn",
	 "fylke=Nordland - Noe annet; kjonn=Menn"},
	{"Oslo - Oslove Menn", "fylke=Oslo - Oslove; kjonn=Menn", "fylke=Oslo - Oslove; kjonn=Menn"},
	{"en to tre fire fem seks sju åtte ni ti elleve tolv tretten Menn",
	 "?en to tre fire fem seks sju åtte ni ti elleve tolv tretten; kjonn=Menn",
	 "?en to tre fire fem seks sju åtte ni ti elleve tolv tretten; kjonn=Menn"},
	{"Nordland - Noe annet Menn", "fylke=Nordland - Noe annet; kjonn=Menn",
	 "fylke=Nordland - Noe annet; kjonn=Menn"},
	{"AMO Kurs, Forsøk", "tiltak=AMO Kurs, Forsøk", "tiltak=AMO Kurs, Forsøk"},
	{"Nye Vestland", "?Nye; fylke=Vestland", "?Nye; fylke=Vestland"},
	{"Noe, annet", "?Noe; ?annet", "?Noe; ?annet"},
	{"Menn og kvinner", "kjonn=Menn; kjonn=kvinner", "kjonn=Menn; kjonn=kvinner"},
};

static void
test_terms(void)
{
	Terms terms;
	Output out = {0};

	for (size_t i = 0; i < sizeof(terms_of) / sizeof(terms_of[0]); i++)
	{
		terms_parse(slice_of(terms_of[i].text), &terms);
		check_terms(&terms, terms_of[i].stratum, terms_of[i].text);
		terms_parse_section(slice_of(terms_of[i].text), &terms);
		check_terms(&terms, terms_of[i].section, terms_of[i].text);
	}
	terms_parse_section(SLICE_LITERAL("Oslo, alder og hovedgrupper"), &terms);
	check(terms_dimension_words(&terms) ==
			  (DIMENSION_BIT(DIM_ALDER) | DIMENSION_BIT(DIM_HOVEDGRUPPE)),
		  "dimensions by word, not by member");
	terms_parse_scope(SLICE_LITERAL("I alt 19 år og under andre på tiltak"), 2, &terms);
	check_terms(&terms, "alder=19 år og under; hovedgruppe=andre på tiltak", "a scope");

	/* More terms than there are places, and more words than a name can have. */
	add_repeated(&out, "Oslo, ", TERMS_MAX + 1);
	terms_parse((Slice){out.text, out.len}, &terms);
	check(terms.n == TERMS_MAX && terms.too_long, "too many terms");
	add_repeated(&out, "Oslo, ", 100);
	terms_parse((Slice){out.text, out.len}, &terms);
	check(terms.n == 0 && terms.too_long, "too many words");
	free(out.text);
}

static void
test_totals(void)
{
	/* Labels, and the first word of their scope; -1: no total. */
	static const struct
	{
		const char *label;
		int scope;
	} labels[] = {
		{"I alt", 2},
		{"i ALT", 2},
		{"I alt opplæring", 2},
		{"Ialt", 1},
		{"I alt, Østfold", 2},
		{"l alt", 2},
		{"1 alt", 2},
		{"Totalt", 1},
		{"Totalt Oslo", 1},
		{"Sum", 1},
		{"Total", 1},
		{"Til sammen", 2},
		{"Tilsammen", 1},
		{"Hele landet", 2},
		{"Begge kjønn", 2},
		{"Sum av alt", -1},
		{"Total sum", -1},
		{"Hele landet Oslo", -1},
		{"Ia lt", -1},
		{"Alt", -1},
		{"Italt", -1},
		{"Oslo", -1},
		{"", -1},
		{"I", -1},
	};

	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
	{
		FoldedText folded;
		int scope = -1;

		check(text_fold(slice_of(labels[i].label), FOLD_BY_SOUND, &folded), labels[i].label);
		if (!is_total(&folded, &scope))
			scope = -1;
		check_int(scope, labels[i].scope, labels[i].label);
		check(is_total_label(slice_of(labels[i].label)) == (labels[i].scope >= 0), labels[i].label);
	}
}

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

			understood |= notes_read(&notes, (Slice){line, len});
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

		check_slice((Slice){notes.sign, notes.sign_length}, signs[i][1], signs[i][0]);
		check(understood == (signs[i][1][0] != '\0'), signs[i][0]);
	}
}

int
main(void)
{
	test_titles();
	test_prose();
	test_terms();
	test_totals();
	test_notes();
	test_signs();
	return test_result("test_headings");
}
