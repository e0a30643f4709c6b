/*-------------------------------------------------------------------------
 *
 * test_measure_words.c
 *	  What is measured, by the words of sections, titles and headings.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

/* Units of money, time and many persons at a time. */
static const Case units[] = {
	{"mill. kr in the section",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Mill. kr\n"
	 "Mai 2021\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2021-05 mill_kr: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2021-05 mill_kr: 5\n"
	 "4 info unknown_label: \tMenn\tKvinner -> mill_kr\n"},
	{"an amount in kroner of the title",
	 "Dagpenger. Utbetalt beløp i 1000 kr. Fylke. Mai 2021\n"
	 "Fylke\n"
	 "Mai 2021\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2021-05 utbetalt_beloep_i_1000_kr: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2021-05 utbetalt_beloep_i_1000_kr: 5\n"
	 "4 info unknown_label: \tMenn\tKvinner -> utbetalt_beloep_i_1000_kr\n"},
	{"1 000 persons",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kjønn. 1 000 personer\n"
	 "Mai 2021\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2021-05 1_000_personer: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2021-05 1_000_personer: 5\n"
	 "4 info unknown_label: \tMenn\tKvinner -> 1_000_personer\n"},
	{"thousands of them",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kjønn (tall i hele tusen personer)\n"
	 "Mai 2021\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2021-05 tall_i_hele_tusen_personer: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2021-05 tall_i_hele_tusen_personer: 5\n"
	 "4 info unknown_label: \tMenn\tKvinner -> tall_i_hele_tusen_personer\n"},
	{"days of work, in one word",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Sykefraværsdagsverk etter fylke\n"
	 "Mai 2021\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2021-05 sykefravaersdagsverk: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2021-05 sykefravaersdagsverk: 5\n"
	 "4 info unknown_label: \tMenn\tKvinner -> sykefravaersdagsverk\n"},
	{"persons are counted",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Personer\n"
	 "Mai 2021\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2021-05 antall: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2021-05 antall: 5\n"},
	{"figures in per cent, above one county",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mai 2021\n"
	 "Tall i prosent\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2021-05 prosent: 6\n"
	 "6.2 detail fylke=Oslo kjonn=Kvinner 2021-05 prosent: 5\n"},
	{"a name with noise is no kroner",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Alder og fylke\n"
	 "Mai 2021\n"
	 "30-39 kr\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05, alder=30-39 år\n"
	 "6.1 detail fylke=Oslo alder=30-39 år kjonn=Menn 2021-05 antall: 6\n"
	 "6.2 detail fylke=Oslo alder=30-39 år kjonn=Kvinner 2021-05 antall: 5\n"
	 "4 info label_corrected: 30-39 kr -> 30-39 år\n"},
};

/* Shares by a compound behind another word, and in English. */
static const Case shares[] = {
	{"a compound, and what it is by",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Legemeldt sykefraværsprosent etter fylke\n"
	 "Mai 2021\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2021-05 legemeldt_sykefravaersprosent: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2021-05 legemeldt_sykefravaersprosent: 5\n"
	 "4 info unknown_label: \tMenn\tKvinner -> legemeldt_sykefravaersprosent\n"},
	{"the compound over columns",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mai 2021\n"
	 "\tEgenmeldt sykefraværsprosent\tSykefraværsprosent\n"
	 "Oslo\t1\t6\n",
	 "table 1: fylke x measure, 2021-05\n"
	 "5.1 detail fylke=Oslo 2021-05 egenmeldt_sykefravaersprosent: 1\n"
	 "5.2 detail fylke=Oslo 2021-05 sykefravaersprosent: 6\n"
	 "4.1 info unknown_label: Egenmeldt sykefraværsprosent\n"
	 "4.2 info unknown_label: Sykefraværsprosent\n"},
	{"per cent of the labour force",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Per cent of the labour force\n"
	 "May 2021\n"
	 "\tMen\tWomen\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2021-05 prosent_av_arbeidsstyrken: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2021-05 prosent_av_arbeidsstyrken: 5\n"
	 "4.1 info label_corrected: Men -> Menn\n"
	 "4.2 info label_corrected: Women -> Kvinner\n"},
	{"per cent, by what",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Prosent av arbeidsstyrken etter fylke\n"
	 "Mai 2021\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2021-05 prosent_av_arbeidsstyrken: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2021-05 prosent_av_arbeidsstyrken: 5\n"},
	{"per 1 000 as before",
	 "Sykmeldte per 1 000 sysselsatte. Fylke. Mai 2021\n"
	 "Fylke\n"
	 "Mai 2021\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2021-05 per_1_000_sysselsatte: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2021-05 per_1_000_sysselsatte: 5\n"
	 "4 info unknown_label: \tMenn\tKvinner -> per_1_000_sysselsatte\n"},
};

/* So many for each of something. */
static const Case ratios[] = {
	{"in the section",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Antall ledige per ledig stilling\n"
	 "Mai 2021\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2021-05 antall_ledige_per_ledig_stilling: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2021-05 antall_ledige_per_ledig_stilling: 5\n"
	 "4 info unknown_label: \tMenn\tKvinner -> antall_ledige_per_ledig_stilling\n"},
	{"over a column, beside groups of persons",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mai 2021\n"
	 "\tHelt ledige\tLedige stillinger\tLedige per stilling\n"
	 "Oslo\t6\t2\t3\n"
	 "Agder\t4\t4\t1\n",
	 "table 1: fylke x measure, 2021-05\n"
	 "5.1 detail fylke=Oslo 2021-05 antall: 6\n"
	 "5.2 detail fylke=Oslo 2021-05 ledige_stillinger: 2\n"
	 "5.3 detail fylke=Oslo 2021-05 ledige_per_stilling: 3\n"
	 "6.1 detail fylke=Agder 2021-05 antall: 4\n"
	 "6.2 detail fylke=Agder 2021-05 ledige_stillinger: 4\n"
	 "6.3 detail fylke=Agder 2021-05 ledige_per_stilling: 1\n"
	 "4.2 info unknown_label: Ledige stillinger\n"
	 "4.3 info unknown_label: Ledige per stilling\n"},
	{"counties a month are none",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke per måned\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 detail fylke=Oslo 2020-01 antall: 6\n"
	 "5.2 detail fylke=Oslo 2020-02 antall: 5\n"},
	{"the flow of vacancies beside persons",
	 "Helt ledige. Yrke. Mai 2021\n"
	 "Yrke\n"
	 "Mai 2021\n"
	 "Yrke\tHelt ledige\tTilgang på stillinger\n"
	 "Ledere\t6\t2\n"
	 "I alt\t6\t2\n",
	 "table 1: yrke x measure, 2021-05\n"
	 "5.1 detail of-rows=Ledere 2021-05 antall: 6\n"
	 "5.2 detail of-rows=Ledere 2021-05 tilgang_paa_stillinger: 2\n"
	 "6.1 total 2021-05 antall: 6\n"
	 "6.2 total 2021-05 tilgang_paa_stillinger: 2\n"
	 "4.2 info unknown_label: Tilgang på stillinger\n"
	 "5 info unknown_label: Ledere\n"},
};

/* Who is new is not how many there are. */
static const Case flows[] = {
	{"in the section, where a main group is named",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Nye arbeidssøkere\n"
	 "Mai 2021\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2021-05 nye_arbeidssoekere: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2021-05 nye_arbeidssoekere: 5\n"
	 "4 info unknown_label: \tMenn\tKvinner -> nye_arbeidssoekere\n"},
	{"in the title",
	 "Helt ledige. Nye ledige i løpet av måneden. Fylke. Mai 2021\n"
	 "Fylke\n"
	 "Mai 2021\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2021-05 nye_ledige_i_loepet_av_maaneden: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2021-05 nye_ledige_i_loepet_av_maaneden: 5\n"
	 "4 info unknown_label: \tMenn\tKvinner -> nye_ledige_i_loepet_av_maaneden\n"},
	{"a subject of new ones is counted",
	 "Nye registrerte arbeidssøkere. Fylke. Mai 2021\n"
	 "Fylke\n"
	 "Mai 2021\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2021-05 antall: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2021-05 antall: 5\n"},
	{"a new county is a county",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mai 2021\n"
	 "Nye Vestland\n"
	 "\tMenn\tKvinner\n"
	 "I alt\t6\t5\n",
	 "table 1: unknown x kjonn, 2021-05, fylke=Nye Vestland\n"
	 "6.1 subtotal fylke=Nye Vestland kjonn=Menn 2021-05 antall: 6\n"
	 "6.2 subtotal fylke=Nye Vestland kjonn=Kvinner 2021-05 antall: 5\n"
	 "4 info unknown_label: Nye Vestland\n"},
};

/* The number of a table is no part of its title or stratum. */
static const Case tables[] = {
	{"with a letter, and a period between other parts",
	 "Tabell 3a: Helt ledige. Mai 2019. Prosent av arbeidsstyrken\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2019-05\n"
	 "3.1 detail fylke=Oslo kjonn=Menn 2019-05 prosent_av_arbeidsstyrken: 6\n"
	 "3.2 detail fylke=Oslo kjonn=Kvinner 2019-05 prosent_av_arbeidsstyrken: 5\n"
	 "2 info missing_section: \tMenn\tKvinner\n"},
	{"before what is measured",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mai 2021\n"
	 "Tabell 1. Antall\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n"
	 "Tabell 2. Prosent\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t3\t4\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2021-05 antall: 6\n"
	 "6.2 detail fylke=Oslo kjonn=Kvinner 2021-05 antall: 5\n"
	 "table 2: fylke x kjonn, 2021-05\n"
	 "9.1 detail fylke=Oslo kjonn=Menn 2021-05 prosent: 3\n"
	 "9.2 detail fylke=Oslo kjonn=Kvinner 2021-05 prosent: 4\n"},
	{"the name of a sheet",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mai 2021\n"
	 "Ark: Prosent\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2021-05 prosent: 6\n"
	 "6.2 detail fylke=Oslo kjonn=Kvinner 2021-05 prosent: 5\n"},
	{"alone it is text",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mai 2021\n"
	 "Tabell 1\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2021-05\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2021-05 antall: 6\n"
	 "6.2 detail fylke=Oslo kjonn=Kvinner 2021-05 antall: 5\n"
	 "4 info unexplained_heading: Tabell 1\n"},
};

int
main(void)
{
	CHECK_CASES(units);
	CHECK_CASES(shares);
	CHECK_CASES(ratios);
	CHECK_CASES(flows);
	CHECK_CASES(tables);
	return test_result("test_measure_words");
}
