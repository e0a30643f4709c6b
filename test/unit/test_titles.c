/*-------------------------------------------------------------------------
 *
 * test_titles.c
 *	  Lines known by their form: titles, prose, the numbers of pages.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "words/titles.h"

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
	{"Deltakere. Tiltak. En mned", "Deltakere", "Tiltak", "En mned"},
	{"Deltakere. Tiltak. Alder. Ett kvartal", "Deltakere", "Tiltak. Alder", "Ett kvartal"},
	{"Deltakere. Fylke. TIDSSERIE", "Deltakere", "Fylke", "TIDSSERIE"},
	{"Deltakere. Fylke. Per uke", "Deltakere", "Fylke", "Per uke"},
	{"Deltakere. Fylke. Hittil i år", "Deltakere", "Fylke", "Hittil i år"},
	{"Deltakere.\xC2\xA0"
	 "Fylke. Måned",
	 "Deltakere", "Fylke", "Måned"},
	/* a period in the last part */
	{"Personer med nedsatt arbeidsevne. Kommune. Januar 2024", "Personer med nedsatt arbeidsevne",
	 "Kommune", "Januar 2024"},
	{"Helt ledige. Januar 2024", "Helt ledige", "", "Januar 2024"},
	{"Mottakere av AAP. Fylke. 4. kvartal 2012", "Mottakere av AAP", "Fylke", "4. kvartal 2012"},
	{"Mottakere. Fylke. 2. kv. 2012", "Mottakere", "Fylke", "2. kv. 2012"},
	{"Mottakere. Fylke. Pr. 30.06.2016", "Mottakere", "Fylke", "Pr. 30.06.2016"},
	{"Mottakere. Fylke. Januar - mars 2022", "Mottakere", "Fylke", "Januar - mars 2022"},
	{"Mottakere. Fylke. 2022", "Mottakere", "Fylke", "2022"},
	/* behind the number of a table */
	{"Tabell 3. Helt ledige. Fylke. Januar 2024", "Helt ledige", "Fylke", "Januar 2024"},
	{"Tabell 3.2: Helt ledige. Fylke. En måned", "Helt ledige", "Fylke", "En måned"},
	{"Tabell 3 Helt ledige. Fylke. En måned", "Tabell 3 Helt ledige", "Fylke", "En måned"},
	{"Tabell. Fylke. En måned", "Tabell", "Fylke", "En måned"},
	{"Tabell 3:", NULL, NULL, NULL},
	{"Tabell 3.", NULL, NULL, NULL},
	/* a measure, after a breakdown */
	{"Mottakere. Fylke. Antall", "Mottakere", "Fylke", "Antall"},
	{"Helt ledige. Fylke. Prosent av arbeidsstyrken", "Helt ledige", "Fylke",
	 "Prosent av arbeidsstyrken"},
	{"Fylke. Antall", NULL, NULL, NULL},
	{"Kommune. Prosent av arbeidsstyrken", NULL, NULL, NULL},
	/* periods and sections are none */
	{"4. kvartal 2012", NULL, NULL, NULL},
	{"1. januar 2024", NULL, NULL, NULL},
	{"Pr. 30.06.2016", NULL, NULL, NULL},
	{"Januar t.o.m. desember 2024", NULL, NULL, NULL},
	{"Fylke. Januar 2024", NULL, NULL, NULL},
	{"Tall for fylker. desember 2024", NULL, NULL, NULL},
	{"Alder og kjønn. 2022", NULL, NULL, NULL},
	{"Tabell 2. Januar 2024", NULL, NULL, NULL},
	{"Noe er slik. Det var 4. kvartal", NULL, NULL, NULL},
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
test_subjects(void)
{
	static const char *const subjects[][2] = {
		{"Deltaker e i arbeidsr ettede tiltak", "Deltakere i arbeidsrettede tiltak"},
		{"Personer  med nedsatt arbeidsevne", "Personer med nedsatt arbeidsevne"},
		{"Helt ledige", "Helt ledige"},
		/* as they are: other letters, other subjects */
		{"DELTAKERE I ARBEIDSRETTEDE TILTAK", "DELTAKERE I ARBEIDSRETTEDE TILTAK"},
		{"Helt ledig", "Helt ledig"},
		{"Helt ledige i alt", "Helt ledige i alt"},
		{"Mottaker e", "Mottaker e"},
		{"", ""},
	};

	for (size_t i = 0; i < sizeof(subjects) / sizeof(subjects[0]); i++)
		check_slice(spelt_subject(slice_of(subjects[i][0])), subjects[i][1], subjects[i][0]);
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
	check(!is_prose((Slice) {out.text, 160}), "as long as a heading can be");
	add_repeated(&out, "a", 1);
	check(is_prose((Slice) {out.text, 161}), "longer than any heading");
	free(out.text);
}

static void
test_page_numbers(void)
{
	static const char *const numbers[] = {"7", "- 7 -", "Side 7", "SIDE 7 av 40", "7 / 40"};
	static const char *const none[] = {"", "Side", "Oslo", "7 år", "Side 7 av mange", "Tabell 7"};

	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		check(is_page_number(slice_of(numbers[i])), numbers[i]);
	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		check(!is_page_number(slice_of(none[i])), none[i]);
}

int
main(void)
{
	test_titles();
	test_subjects();
	test_prose();
	test_page_numbers();
	return test_result("test_titles");
}
