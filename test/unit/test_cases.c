/*-------------------------------------------------------------------------
 *
 * test_cases.c
 *	  Small documents in the forms of other series, one for each kind of mistake that a
 *	  reader made of them: test/cases/README.md says what each has to come to.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#define FOLDER "test/cases"

/* Files, and their tables, cells and findings. */
static const struct
{
	const char *file;
	const char *expected;
} cases[] = {
	{"01-percent-in-section.txt",
	 "table 1: fylke x month, 2022-Q1\n"
	 "8.1 total 2022-01 antall: 100\n"
	 "8.2 total 2022-02 antall: 90\n"
	 "8.3 total 2022-03 antall: 80\n"
	 "9.1 detail fylke=Oslo 2022-01 antall: 60\n"
	 "9.2 detail fylke=Oslo 2022-02 antall: 50\n"
	 "9.3 detail fylke=Oslo 2022-03 antall: 50\n"
	 "10.1 detail fylke=Rogaland 2022-01 antall: 40\n"
	 "10.2 detail fylke=Rogaland 2022-02 antall: 40\n"
	 "10.3 detail fylke=Rogaland 2022-03 antall: 30\n"
	 "table 2: fylke x month, 2022-Q1\n"
	 "19.1 total 2022-01 prosent_av_arbeidsstyrken: 3\n"
	 "19.2 total 2022-02 prosent_av_arbeidsstyrken: 3\n"
	 "19.3 total 2022-03 prosent_av_arbeidsstyrken: 2\n"
	 "20.1 detail fylke=Oslo 2022-01 prosent_av_arbeidsstyrken: 3\n"
	 "20.2 detail fylke=Oslo 2022-02 prosent_av_arbeidsstyrken: 3\n"
	 "20.3 detail fylke=Oslo 2022-03 prosent_av_arbeidsstyrken: 3\n"
	 "21.1 detail fylke=Rogaland 2022-01 prosent_av_arbeidsstyrken: 2\n"
	 "21.2 detail fylke=Rogaland 2022-02 prosent_av_arbeidsstyrken: 2\n"
	 "21.3 detail fylke=Rogaland 2022-03 prosent_av_arbeidsstyrken: 2\n"},
	{"02-title-names-group.txt",
	 "table 1: tiltak x month, 2025-Q1, hovedgruppe=Arbeidssøkere på tiltak, tiltaksgruppe=Arbeidspraksis\n"
	 "8.1 total hovedgruppe=Arbeidssøkere på tiltak tiltaksgruppe=Arbeidspraksis 2025-01 antall: 100\n"
	 "8.2 total hovedgruppe=Arbeidssøkere på tiltak tiltaksgruppe=Arbeidspraksis 2025-02 antall: 90\n"
	 "8.3 total hovedgruppe=Arbeidssøkere på tiltak tiltaksgruppe=Arbeidspraksis 2025-03 antall: 80\n"
	 "9.1 detail hovedgruppe=Arbeidssøkere på tiltak tiltaksgruppe=Arbeidspraksis tiltak=Arbeidsforberedende trening 2025-01 antall: 10\n"
	 "9.2 detail hovedgruppe=Arbeidssøkere på tiltak tiltaksgruppe=Arbeidspraksis tiltak=Arbeidsforberedende trening 2025-02 antall: 10\n"
	 "9.3 detail hovedgruppe=Arbeidssøkere på tiltak tiltaksgruppe=Arbeidspraksis tiltak=Arbeidsforberedende trening 2025-03 antall: 10\n"
	 "10.1 detail hovedgruppe=Arbeidssøkere på tiltak tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2025-01 antall: 90\n"
	 "10.2 detail hovedgruppe=Arbeidssøkere på tiltak tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2025-02 antall: 80\n"
	 "10.3 detail hovedgruppe=Arbeidssøkere på tiltak tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2025-03 antall: 70\n"},
	{"03-member-i-alt.txt", "table 1: alder x month, 2011-01/2012-12, kjonn=Menn\n"
							"10.1 total kjonn=Menn 2011 antall: 100\n"
							"10.2 total kjonn=Menn 2012 antall: 110\n"
							"11.1 detail alder=20-24 år kjonn=Menn 2011 antall: 60\n"
							"11.2 detail alder=20-24 år kjonn=Menn 2012 antall: 70\n"
							"12.1 detail alder=25-29 år kjonn=Menn 2011 antall: 40\n"
							"12.2 detail alder=25-29 år kjonn=Menn 2012 antall: 40\n"},
	{"04-stacked-blocks.txt", "table 1: fylke x month, 2022-Q1\n"
							  "8.1 total 2022-01 antall: 10\n"
							  "8.2 total 2022-02 antall: 11\n"
							  "8.3 total 2022-03 antall: 12\n"
							  "9.1 detail fylke=Oslo 2022-01 antall: 4\n"
							  "9.2 detail fylke=Oslo 2022-02 antall: 5\n"
							  "9.3 detail fylke=Oslo 2022-03 antall: 6\n"
							  "10.1 detail fylke=Rogaland 2022-01 antall: 6\n"
							  "10.2 detail fylke=Rogaland 2022-02 antall: 6\n"
							  "10.3 detail fylke=Rogaland 2022-03 antall: 6\n"
							  "11.1 subtotal kjonn=Menn 2022-01 antall: 5\n"
							  "11.2 subtotal kjonn=Menn 2022-02 antall: 6\n"
							  "11.3 subtotal kjonn=Menn 2022-03 antall: 7\n"
							  "12.1 detail fylke=Oslo kjonn=Menn 2022-01 antall: 2\n"
							  "12.2 detail fylke=Oslo kjonn=Menn 2022-02 antall: 3\n"
							  "12.3 detail fylke=Oslo kjonn=Menn 2022-03 antall: 4\n"
							  "13.1 detail fylke=Rogaland kjonn=Menn 2022-01 antall: 3\n"
							  "13.2 detail fylke=Rogaland kjonn=Menn 2022-02 antall: 3\n"
							  "13.3 detail fylke=Rogaland kjonn=Menn 2022-03 antall: 3\n"
							  "14.1 subtotal kjonn=Kvinner 2022-01 antall: 5\n"
							  "14.2 subtotal kjonn=Kvinner 2022-02 antall: 5\n"
							  "14.3 subtotal kjonn=Kvinner 2022-03 antall: 5\n"
							  "15.1 detail fylke=Oslo kjonn=Kvinner 2022-01 antall: 2\n"
							  "15.2 detail fylke=Oslo kjonn=Kvinner 2022-02 antall: 2\n"
							  "15.3 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 2\n"
							  "16.1 detail fylke=Rogaland kjonn=Kvinner 2022-01 antall: 3\n"
							  "16.2 detail fylke=Rogaland kjonn=Kvinner 2022-02 antall: 3\n"
							  "16.3 detail fylke=Rogaland kjonn=Kvinner 2022-03 antall: 3\n"},
	/* blanks between columns, and a blank line between rows */
	{"05-layout-text.txt", "table 1: fylke x month, 2022-01/2022-02\n"
						   "9.1 total 2022-01 antall: 1990\n"
						   "9.2 total 2022-02 antall: 1950\n"
						   "11.1 detail fylke=Oslo 2022-01 antall: 1250\n"
						   "11.2 detail fylke=Oslo 2022-02 antall: 1230\n"
						   "13.1 detail fylke=Rogaland 2022-01 antall: 740\n"
						   "13.2 detail fylke=Rogaland 2022-02 antall: 720\n"
						   "11 info label_corrected: 03 Oslo -> Oslo\n"
						   "13 info label_corrected: 11 Rogaland -> Rogaland\n"},
	{"06b-code-own-column.txt", "table 1: fylke x month, 2022-Q1\n"
								"8.1 total 2022-01 antall: 10\n"
								"8.2 total 2022-02 antall: 11\n"
								"8.3 total 2022-03 antall: 12\n"
								"9.1 detail fylke=Oslo 2022-01 antall: 4\n"
								"9.2 detail fylke=Oslo 2022-02 antall: 5\n"
								"9.3 detail fylke=Oslo 2022-03 antall: 6\n"
								"10.1 detail fylke=Rogaland 2022-01 antall: 6\n"
								"10.2 detail fylke=Rogaland 2022-02 antall: 6\n"
								"10.3 detail fylke=Rogaland 2022-03 antall: 6\n"
								"9 info label_corrected: 03\tOslo -> Oslo\n"
								"10 info label_corrected: 11\tRogaland -> Rogaland\n"},
	{"07-total-riket.txt", "table 1: fylke x measure, 2022-03\n"
						   "8.1 detail fylke=Oslo 2022-03 antall: 1250\n"
						   "8.2 detail fylke=Oslo 2022-03 endring_antall: -60\n"
						   "8.3 detail fylke=Oslo 2022-03 endring_prosent: -5\n"
						   "9.1 detail fylke=Rogaland 2022-03 antall: 740\n"
						   "9.2 detail fylke=Rogaland 2022-03 endring_antall: 40\n"
						   "9.3 detail fylke=Rogaland 2022-03 endring_prosent: 6\n"
						   "10.1 total 2022-03 antall: 1990\n"
						   "10.2 total 2022-03 endring_antall: -20\n"
						   "10.3 total 2022-03 endring_prosent: -1\n"},
	{"08-wrap-after-cells.txt",
	 "table 1: tiltak x month, 2022-Q1\n"
	 "8.1 total 2022-01 antall: 10\n"
	 "8.2 total 2022-02 antall: 11\n"
	 "8.3 total 2022-03 antall: 12\n"
	 "9.1 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-01 antall: 4\n"
	 "9.2 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-02 antall: 5\n"
	 "9.3 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-03 antall: 6\n"
	 "11.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-01 antall: 6\n"
	 "11.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-02 antall: 6\n"
	 "11.3 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-03 antall: 6\n"
	 "9 info no_subtotal: Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker\n"
	 "11 info no_subtotal: Arbeidstrening\n"},
	{"09-threshold-range.txt", "table 1: fylke x measure, 2022-03\n"
							   "16.1 total 2022-03 antall: 22\n"
							   "17.1 detail fylke=Oslo 2022-03 antall: * 0..4\n"
							   "18.1 detail fylke=Agder 2022-03 antall: 18\n"},
	{"10-period-over-unlisted-measure.txt",
	 "table 1: fylke x month, 2010-04/2010-09\n"
	 "9.1 total 2010-Q2 antall: 43353\n"
	 "9.2 total 2010-Q2 endring_siste_aar: -6557\n"
	 "9.3 total 2010-Q3 antall: 43533\n"
	 "9.4 total 2010-Q3 endring_siste_aar: -4928\n"
	 "10.1 detail fylke=Oslo 2010-Q2 antall: 4283\n"
	 "10.2 detail fylke=Oslo 2010-Q2 endring_siste_aar: -717\n"
	 "10.3 detail fylke=Oslo 2010-Q3 antall: 4405\n"
	 "10.4 detail fylke=Oslo 2010-Q3 endring_siste_aar: -567\n"
	 "8.2 info unknown_label: Endring siste år\n"
	 "8.4 info unknown_label: Endring siste år\n"},
	{"11-quarter-by-years.txt", "table 1: alder x month, 2011-01/2012-12\n"
								"8.1 total 2011-Q4 antall: 100\n"
								"8.2 total 2012-Q4 antall: 110\n"
								"9.1 detail alder=20-24 år 2011-Q4 antall: 60\n"
								"9.2 detail alder=20-24 år 2012-Q4 antall: 70\n"
								"10.1 detail alder=25-29 år 2011-Q4 antall: 40\n"
								"10.2 detail alder=25-29 år 2012-Q4 antall: 40\n"},
	{"12b-header-corner-region.txt", "table 1: fylke x measure, 2022-03\n"
									 "8.1 total 2022-03 antall: 1990\n"
									 "9.1 detail fylke=Oslo 2022-03 antall: 1250\n"
									 "10.1 detail fylke=Rogaland 2022-03 antall: 740\n"},
	/* semicolons are read; nothing says when and of what the counts are */
	{"13-csv-semicolon.txt", "table 1: fylke x measure, -\n"
							 "2.1 total - antall: 1990\n"
							 "2.2 total - endring: -20\n"
							 "3.1 detail fylke=Oslo - antall: 1250\n"
							 "3.2 detail fylke=Oslo - endring: -60\n"
							 "1 info missing_section: Fylke;Antall;Endring\n"
							 "1.2 info unknown_label: Endring\n"
							 "1 warning missing_period: Fylke;Antall;Endring\n"
							 "1 error missing_period: Fylke;Antall;Endring\n"},
	/* pipes are read; "Unnamed: 2" heads nothing */
	{"13b-markdown-pipes.txt", "table 1: fylke x measure, -\n"
							   "3.1 total - antall: 1990\n"
							   "4.1 detail fylke=Oslo - antall: 1250\n"
							   "1 info missing_section: | Unnamed: 0 | Antall | Unnamed: 2 |\n"
							   "1 warning missing_period: | Unnamed: 0 | Antall | Unnamed: 2 |\n"
							   "1 error missing_period: | Unnamed: 0 | Antall | Unnamed: 2 |\n"
							   "3 info cell_count: | I alt | 1990 | NaN |\n"
							   "4 info cell_count: | Oslo | 1250 | NaN |\n"},
	{"14-continuation-no-header.txt", "table 1: fylke x month, 2022-Q1\n"
									  "8.1 total 2022-01 antall: 10\n"
									  "8.2 total 2022-02 antall: 11\n"
									  "8.3 total 2022-03 antall: 12\n"
									  "9.1 detail fylke=Oslo 2022-01 antall: 4\n"
									  "9.2 detail fylke=Oslo 2022-02 antall: 5\n"
									  "9.3 detail fylke=Oslo 2022-03 antall: 6\n"
									  "table 2: fylke x month, 2022-Q1\n"
									  "18.1 detail fylke=Rogaland 2022-01 antall: 6\n"
									  "18.2 detail fylke=Rogaland 2022-02 antall: 6\n"
									  "18.3 detail fylke=Rogaland 2022-03 antall: 6\n"
									  "11 info unexplained_heading: 2\n"
									  "18 warning row_before_header: Rogaland\t6\t6\t6\n"},
	{"15-excel-floats.txt",
	 "table 1: fylke x measure, 2022-03\n"
	 "8.1 total 2022-03 antall: 1990\n"
	 "8.2 total 2022-03 prosent_av_arbeidsstyrken: 2.2000000000000002 decimal\n"
	 "9.1 detail fylke=Oslo 2022-03 antall: 1250\n"
	 "9.2 detail fylke=Oslo 2022-03 prosent_av_arbeidsstyrken: 3\n"
	 "10.1 detail fylke=Rogaland 2022-03 antall: 740\n"
	 "10.2 detail fylke=Rogaland 2022-03 prosent_av_arbeidsstyrken: 600000e-6 decimal\n"},
	{"16-comma-thousands.txt", "table 1: fylke x measure, 2022-03\n"
							   "8.1 total 2022-03 antall: 1990\n"
							   "9.1 detail fylke=Oslo 2022-03 antall: 1250\n"
							   "10.1 detail fylke=Rogaland 2022-03 antall: 740\n"
							   "9.1 warning number_assumed: 1,250 -> thousands\n"},
	{"17-dash-is-zero.txt", "table 1: fylke x alder, 2016-06\n"
							"8.1 total 2016-06 antall: 30\n"
							"8.2 subtotal alder=20-24 år 2016-06 antall: 29\n"
							"8.3 subtotal alder=Uoppgitt 2016-06 antall: 1\n"
							"9.1 subtotal fylke=Oslo 2016-06 antall: 18\n"
							"9.2 detail fylke=Oslo alder=20-24 år 2016-06 antall: 17\n"
							"9.3 detail fylke=Oslo alder=Uoppgitt 2016-06 antall: 1\n"
							"10.1 subtotal fylke=Rogaland 2016-06 antall: 12\n"
							"10.2 detail fylke=Rogaland alder=20-24 år 2016-06 antall: 12\n"
							"10.3 detail fylke=Rogaland alder=Uoppgitt 2016-06 antall: 0 blank\n"
							"7.3 info unknown_label: Uoppgitt\n"
							"10.3 warning sign_assumed: -\n"},
	{"18b-footnote-leads-label.txt", "table 1: fylke x measure, 2022-03\n"
									 "8.1 total 2022-03 antall: 1990\n"
									 "9.1 detail fylke=Oslo 2022-03 antall: 1250\n"
									 "10.1 detail fylke=Rogaland 2022-03 antall: 740\n"},
	{"20-new-measures.txt",
	 "table 1: tiltak x month, 2025-01/2025-02, hovedgruppe=Andre på tiltak\n"
	 "10.1 detail hovedgruppe=Andre på tiltak tiltaksgruppe=Oppfølging tiltak=Arbeid med støtte 2025-01 antall: 95\n"
	 "10.2 detail hovedgruppe=Andre på tiltak tiltaksgruppe=Oppfølging tiltak=Arbeid med støtte 2025-02 antall: 92\n"
	 "11.1 detail hovedgruppe=Andre på tiltak tiltaksgruppe=Oppfølging tiltak=Mentor 2025-01 antall: 20\n"
	 "11.2 detail hovedgruppe=Andre på tiltak tiltaksgruppe=Oppfølging tiltak=Mentor 2025-02 antall: 20\n"
	 "12.1 subtotal hovedgruppe=Andre på tiltak tiltaksgruppe=Oppfølging 2025-01 antall: 115\n"
	 "12.2 subtotal hovedgruppe=Andre på tiltak tiltaksgruppe=Oppfølging 2025-02 antall: 112\n"
	 "13.1 detail hovedgruppe=Andre på tiltak tiltaksgruppe=Opplæring tiltak=Opplæringstiltak av lengre varighet, Forsøk 2025-01 antall: 4\n"
	 "13.2 detail hovedgruppe=Andre på tiltak tiltaksgruppe=Opplæring tiltak=Opplæringstiltak av lengre varighet, Forsøk 2025-02 antall: 4\n"
	 "14.1 detail hovedgruppe=Andre på tiltak tiltaksgruppe=Opplæring tiltak=AMO Kurs 2025-01 antall: 75\n"
	 "14.2 detail hovedgruppe=Andre på tiltak tiltaksgruppe=Opplæring tiltak=AMO Kurs 2025-02 antall: 83\n"
	 "13 info no_subtotal: Opplæringstiltak av lengre varighet, Forsøk\n"
	 "14 info no_subtotal: AMO Kurs\n"},
	{"22-period-day.txt", "table 1: fylke x measure, 2016-06\n"
						  "8.1 total 2016-06 antall: 10\n"
						  "9.1 detail fylke=Oslo 2016-06 antall: 4\n"
						  "10.1 detail fylke=Rogaland 2016-06 antall: 6\n"},
	{"23b-trailing-minus.txt", "table 1: fylke x measure, 2022-03\n"
							   "8.1 total 2022-03 antall: 1990\n"
							   "8.2 total 2022-03 endring_antall: -20\n"
							   "8.3 total 2022-03 endring_prosent: -1\n"
							   "9.1 detail fylke=Oslo 2022-03 antall: 1250\n"
							   "9.2 detail fylke=Oslo 2022-03 endring_antall: -60\n"
							   "9.3 detail fylke=Oslo 2022-03 endring_prosent: -5\n"
							   "10.1 detail fylke=Rogaland 2022-03 antall: 740\n"
							   "10.2 detail fylke=Rogaland 2022-03 endring_antall: 40\n"
							   "10.3 detail fylke=Rogaland 2022-03 endring_prosent: 6\n"},
};

/* Is each file of the folder in the table? */
static void
check_folder(void)
{
	DIR *folder = opendir(FOLDER);
	struct dirent *entry;
	size_t n = 0;

	while (folder != NULL && (entry = readdir(folder)) != NULL)
	{
		bool known = false;

		if (strstr(entry->d_name, ".txt") == NULL)
			continue;
		for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
			known |= strcmp(cases[i].file, entry->d_name) == 0;
		check(known, entry->d_name);
		n++;
	}
	if (folder != NULL)
		closedir(folder);
	check_int((int64_t) n, (int64_t) (sizeof(cases) / sizeof(cases[0])), "files in " FOLDER);
}

int
main(void)
{
	check_folder();
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		char path[256];
		Slice document;

		snprintf(path, sizeof(path), FOLDER "/%s", cases[i].file);
		document = read_file(path);
		check_document(document.ptr, WANT_TABLES | WANT_CELLS | WANT_DIAGNOSTICS, cases[i].expected,
					   cases[i].file);
		free((void *) document.ptr);
	}
	return test_result("test_cases");
}
