/*-------------------------------------------------------------------------
 *
 * test_terms.c
 *	  The pieces of a section, a stratum, or the scope of a total.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "words/terms.h"

/* "hovedgruppe=Andre på tiltak; tiltaksgruppe|tiltak=Oppfølging; [alder]; #antall; ?noe": the terms of a text. */
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
			 : term->kind == TERM_MEASURE ? "#"
										  : "");
		for (int dimension = 0; dimension < N_DIMENSIONS && term->kind == TERM_MEMBER; dimension++)
		{
			if ((term->dimensions & DIMENSION_BIT(dimension)) == 0)
				continue;
			addf(&out, "%s", between);
			add_slice(&out, dimension_of(dimension)->id);
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
	{"Oslo", "fylke|kommune=Oslo", "fylke|kommune=Oslo"},
	{"1103 Stavanger", "kommune=1103 Stavanger", "kommune=1103 Stavanger"},
	{"Stavanger, Oslo", "kommune=Stavanger; fylke|kommune=Oslo",
	 "kommune=Stavanger; fylke|kommune=Oslo"},
	{"Nær Stavanger by", "?Nær Stavanger by", "?Nær Stavanger by"},
	{"I prosent", "#I prosent", "#I prosent"},
	{"Yrke i prosent av alle", "?Yrke; #prosent av alle", "?Yrke; #prosent av alle"},
	{"Varig endring", "?Varig endring", "?Varig endring"},
	{"Arbeid i staten", "?Arbeid i staten", "?Arbeid i staten"},
	{"Ukjent kjønn, Menn", "kjonn=Ukjent kjønn; kjonn=Menn", "kjonn=Ukjent kjønn; kjonn=Menn"},
	{"Fylke. Antall", "?Fylke; #Antall", "[Fylke]; #Antall"},
	{"Kommune. Prosent av arbeidsstyrken", "?Kommune; #Prosent av arbeidsstyrken",
	 "[Kommune]; #Prosent av arbeidsstyrken"},
	{"Antall og prosent", "#Antall; #prosent", "#Antall; #prosent"},
	{"Menn, per 1 000 innbyggere", "kjonn=Menn; #per 1 000 innbyggere",
	 "kjonn=Menn; #per 1 000 innbyggere"},
	{"Oslo (prosent)", "fylke=Oslo; #(prosent)", "fylke=Oslo; #(prosent)"},
	{"Helt ledige i prosent", "hovedgruppe=Helt ledige; #i prosent",
	 "hovedgruppe=Helt ledige; #i prosent"},
	{"Endring fra i fjor, menn", "#Endring fra i fjor; kjonn=menn",
	 "#Endring fra i fjor; kjonn=menn"},
	{"03 Mentor", "?03; tiltak=Mentor", "?03; tiltak=Mentor"},
	{"Oslo - Oslove, Menn", "fylke=Oslo - Oslove; kjonn=Menn", "fylke=Oslo - Oslove; kjonn=Menn"},
	{"Troms og Finnmark - Romsa ja 398 380", "fylke=Troms og Finnmark - Romsa ja; ?398 380",
	 "fylke=Troms og Finnmark - Romsa ja; ?398 380"},
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
	terms_parse(SLICE_LITERAL("19 år og under andre på tiltak"), &terms);
	check_terms(&terms, "alder=19 år og under; hovedgruppe=andre på tiltak", "a scope");

	/* More terms than there are places, and more words than a name can have. */
	add_repeated(&out, "Oslo, ", TERMS_MAX + 1);
	terms_parse((Slice) {out.text, out.len}, &terms);
	check(terms.n == TERMS_MAX && terms.too_long, "too many terms");
	add_repeated(&out, "Oslo, ", 100);
	terms_parse((Slice) {out.text, out.len}, &terms);
	check(terms.n == 0 && terms.too_long, "too many words");
	free(out.text);
}

/* Texts that name the same, or not. */
static void
test_same(void)
{
	static const struct
	{
		const char *a;
		const char *b;
		bool same;
	} pairs[] = {
		{"Oslo", "03 Oslo", true},
		{"Oslo", "0301 Oslo", true},
		{"03 Oslo", "0301 Oslo", false},
		{"Stavanger", "1103 Stavanger", true},
		{"Lønnstilskudd, Menn", "Lønnskudd Menn", true},
		{"16-19 år", "16 – 19 ÅR", true},
		{"", "", true},
		{"Noe nytt", "NOE NYTT", true},
		{"16-19 år", "16-18 år", false},
		{"Oslo", "Agder", false},
		{"Oslo, Menn", "Oslo", false},
		{"Oslo", "", false},
		{"Noe nytt", "Noe annet", false},
		{"Noe, Oslo", "Annet, Oslo", false},
	};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
	{
		check(terms_same(slice_of(pairs[i].a), slice_of(pairs[i].b)) == pairs[i].same, pairs[i].a);
		check(terms_same(slice_of(pairs[i].b), slice_of(pairs[i].a)) == pairs[i].same, pairs[i].b);
	}
}

int
main(void)
{
	test_terms();
	test_same();
	return test_result("test_terms");
}
