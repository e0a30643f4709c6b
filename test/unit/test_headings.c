/*-------------------------------------------------------------------------
 *
 * test_headings.c
 *	  What the headings of a page say is measured.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

/* What is measured stands in a heading, and neither in rows nor in columns. */
static const Case places[] = {
	{"the section, behind a full stop",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Prosent av arbeidsstyrken\n"
	 "Mars 2022\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-02 prosent_av_arbeidsstyrken: 5\n"
	 "5.2 detail fylke=Oslo 2022-03 prosent_av_arbeidsstyrken: 6\n"
	 "6.1 detail fylke=Viken 2022-02 prosent_av_arbeidsstyrken: 7\n"
	 "6.2 detail fylke=Viken 2022-03 prosent_av_arbeidsstyrken: *\n"},
	{"the section, with the mark of a footnote",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke¹. Prosent av arbeidsstyrken²\n"
	 "Mars 2022\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-02 prosent_av_arbeidsstyrken: 5\n"
	 "5.2 detail fylke=Oslo 2022-03 prosent_av_arbeidsstyrken: 6\n"
	 "6.1 detail fylke=Viken 2022-02 prosent_av_arbeidsstyrken: 7\n"
	 "6.2 detail fylke=Viken 2022-03 prosent_av_arbeidsstyrken: *\n"},
	{"the section: in per cent",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke, i prosent\n"
	 "Mars 2022\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-02 prosent: 5\n"
	 "5.2 detail fylke=Oslo 2022-03 prosent: 6\n"
	 "6.1 detail fylke=Viken 2022-02 prosent: 7\n"
	 "6.2 detail fylke=Viken 2022-03 prosent: *\n"},
	{"the section: per 1 000",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Per 1 000 innbyggere\n"
	 "Mars 2022\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-02 per_1_000_innbyggere: 5\n"
	 "5.2 detail fylke=Oslo 2022-03 per_1_000_innbyggere: 6\n"
	 "6.1 detail fylke=Viken 2022-02 per_1_000_innbyggere: 7\n"
	 "6.2 detail fylke=Viken 2022-03 per_1_000_innbyggere: *\n"
	 "4 info unknown_label: \tFebruar 2022\tMars 2022 -> per_1_000_innbyggere\n"},
	{"the section: a count",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Antall\n"
	 "Mars 2022\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-02 antall: 5\n"
	 "5.2 detail fylke=Oslo 2022-03 antall: 6\n"
	 "6.1 detail fylke=Viken 2022-02 antall: 7\n"
	 "6.2 detail fylke=Viken 2022-03 antall: * 0..3\n"
	 "6.2 warning threshold_assumed: *\n"},
	{"the stratum",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Prosent av arbeidsstyrken\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "6.1 detail fylke=Oslo 2022-02 prosent_av_arbeidsstyrken: 5\n"
	 "6.2 detail fylke=Oslo 2022-03 prosent_av_arbeidsstyrken: 6\n"
	 "7.1 detail fylke=Viken 2022-02 prosent_av_arbeidsstyrken: 7\n"
	 "7.2 detail fylke=Viken 2022-03 prosent_av_arbeidsstyrken: *\n"},
	{"the stratum, in per cent, beside a member",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "Menn i prosent\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03, kjonn=Menn\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-02 prosent: 5\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2022-03 prosent: 6\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-02 prosent: 7\n"
	 "7.2 detail fylke=Viken kjonn=Menn 2022-03 prosent: *\n"},
	{"the stratum, in brackets",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "Menn (prosent)\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03, kjonn=Menn\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-02 prosent: 5\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2022-03 prosent: 6\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-02 prosent: 7\n"
	 "7.2 detail fylke=Viken kjonn=Menn 2022-03 prosent: *\n"},
	{"the corner",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Prosent\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-02 prosent: 5\n"
	 "5.2 detail fylke=Oslo 2022-03 prosent: 6\n"
	 "6.1 detail fylke=Viken 2022-02 prosent: 7\n"
	 "6.2 detail fylke=Viken 2022-03 prosent: *\n"},
	{"the corner, of two rows of headings",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Prosent\tMenn\tKvinner\n"
	 "\tMars 2022\tMars 2022\n"
	 "Oslo\t5\t6\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 prosent: 5\n"
	 "6.2 detail fylke=Oslo kjonn=Kvinner 2022-03 prosent: 6\n"},
	{"the title, in its last part",
	 "Helt ledige. Fylke. Prosent av arbeidsstyrken\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-02 prosent_av_arbeidsstyrken: 5\n"
	 "5.2 detail fylke=Oslo 2022-03 prosent_av_arbeidsstyrken: 6\n"
	 "6.1 detail fylke=Viken 2022-02 prosent_av_arbeidsstyrken: 7\n"
	 "6.2 detail fylke=Viken 2022-03 prosent_av_arbeidsstyrken: *\n"},
	{"the title, in its middle",
	 "Helt ledige. Fylke i prosent. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-02 prosent: 5\n"
	 "5.2 detail fylke=Oslo 2022-03 prosent: 6\n"
	 "6.1 detail fylke=Viken 2022-02 prosent: 7\n"
	 "6.2 detail fylke=Viken 2022-03 prosent: *\n"},
	{"the title, in its first part",
	 "Endring i helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-02 endring_i_helt_ledige: 5\n"
	 "5.2 detail fylke=Oslo 2022-03 endring_i_helt_ledige: 6\n"
	 "6.1 detail fylke=Viken 2022-02 endring_i_helt_ledige: 7\n"
	 "6.2 detail fylke=Viken 2022-03 endring_i_helt_ledige: *\n"
	 "4 info unknown_label: \tFebruar 2022\tMars 2022 -> endring_i_helt_ledige\n"},
	{"the title, where there is no section",
	 "Helt ledige. Fylke, prosent. Tidsserie måned\n"
	 "Mars 2022\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "4.1 detail fylke=Oslo 2022-02 prosent: 5\n"
	 "4.2 detail fylke=Oslo 2022-03 prosent: 6\n"
	 "5.1 detail fylke=Viken 2022-02 prosent: 7\n"
	 "5.2 detail fylke=Viken 2022-03 prosent: *\n"
	 "3 info missing_section: \tFebruar 2022\tMars 2022\n"},
};

/* The nearest heading says it; labels come before all. */
static const Case order[] = {
	{"the stratum before the section",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Antall\n"
	 "Mars 2022\n"
	 "Prosent\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "6.1 detail fylke=Oslo 2022-02 prosent: 5\n"
	 "6.2 detail fylke=Oslo 2022-03 prosent: 6\n"
	 "7.1 detail fylke=Viken 2022-02 prosent: 7\n"
	 "7.2 detail fylke=Viken 2022-03 prosent: *\n"},
	{"the section before the title",
	 "Helt ledige. Fylke. Prosent\n"
	 "Fylke. Antall\n"
	 "Mars 2022\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-02 antall: 5\n"
	 "5.2 detail fylke=Oslo 2022-03 antall: 6\n"
	 "6.1 detail fylke=Viken 2022-02 antall: 7\n"
	 "6.2 detail fylke=Viken 2022-03 antall: * 0..3\n"
	 "6.2 warning threshold_assumed: *\n"},
	{"the corner before the stratum",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Antall\n"
	 "Prosent\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "6.1 detail fylke=Oslo 2022-02 prosent: 5\n"
	 "6.2 detail fylke=Oslo 2022-03 prosent: 6\n"
	 "7.1 detail fylke=Viken 2022-02 prosent: 7\n"
	 "7.2 detail fylke=Viken 2022-03 prosent: *\n"},
	{"columns before the section",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Prosent\n"
	 "Mars 2022\n"
	 "\tAntall\tProsent\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 5\n"
	 "5.2 detail fylke=Oslo 2022-03 prosent: 6\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 7\n"
	 "6.2 detail fylke=Viken 2022-03 prosent: *\n"},
	{"rows before the section",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Prosent\n"
	 "Mars 2022\n"
	 "\tOslo\tViken\n"
	 "Antall\t5\t6\n"
	 "Prosent\t7\t8\n",
	 "table 1: measure x fylke, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 5\n"
	 "5.2 detail fylke=Viken 2022-03 antall: 6\n"
	 "6.1 detail fylke=Oslo 2022-03 prosent: 7\n"
	 "6.2 detail fylke=Viken 2022-03 prosent: 8\n"},
	{"the section of each page is its own",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Antall\n"
	 "Mars 2022\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n"
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Prosent\n"
	 "Mars 2022\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-02 antall: 5\n"
	 "5.2 detail fylke=Oslo 2022-03 antall: 6\n"
	 "6.1 detail fylke=Viken 2022-02 antall: 7\n"
	 "6.2 detail fylke=Viken 2022-03 antall: * 0..3\n"
	 "6.2 warning threshold_assumed: *\n"
	 "table 2: fylke x month, 2022-03\n"
	 "11.1 detail fylke=Oslo 2022-02 prosent: 5\n"
	 "11.2 detail fylke=Oslo 2022-03 prosent: 6\n"
	 "12.1 detail fylke=Viken 2022-02 prosent: 7\n"
	 "12.2 detail fylke=Viken 2022-03 prosent: *\n"},
};

/* Headings that name several measures, which labels tell apart or not. */
#define PIPES                                                                                      \
	"Deltakere i arbeidsrettede tiltak. Fylke. En måned\n\n"                                       \
	"Fylke og hovedgruppe\n\n"                                                                     \
	"Mars 2022\n\n"
#define AGES                                                                                       \
	"Deltakere i arbeidsrettede tiltak. Fylke. En måned\n\n"                                       \
	"Fylke, alder og hovedgruppe\n\n"                                                              \
	"Mars 2022\n\n"
#define COUNTY                                                                                     \
	"Deltakere i arbeidsrettede tiltak. Fylke. En måned\n\n"                                       \
	"Fylke\n\n"                                                                                    \
	"Mars 2022\n\n"
#define TABLE                                                                                      \
	"| | Antall |\n|---|---|\n"                                                                    \
	"| I alt | 5 |\n| Oslo | 5 |\n\n"

static const Case below[] = {
	{"a caption is the stratum of the table above", PIPES TABLE "Andre på tiltak\n",
	 "table 1: fylke x measure, 2022-03, hovedgruppe=Andre på tiltak\n"
	 "9.1 total hovedgruppe=Andre på tiltak 2022-03 antall: 5\n"
	 "10.1 detail hovedgruppe=Andre på tiltak fylke=Oslo 2022-03 antall: 5\n"},
	{"a caption with a table below: a total names it, if only in part",
	 "Helt ledige. Kommune. En måned\n\nKommune\n\nMars 2022\n\n"
	 "| | Antall |\n|---|---|\n| I alt Oslo | 9 |\n| 0301 Oslo | 9 |\n\nOslo\n\n"
	 "| | Antall |\n|---|---|\n| I alt Agder | 7 |\n| 4201 Risør | 7 |\n\nAgder\n",
	 "table 1: kommune x measure, 2022-03, fylke=Oslo\n"
	 "9.1 total fylke=Oslo 2022-03 antall: 9\n"
	 "10.1 detail fylke=Oslo kommune=Oslo 2022-03 antall: 9\n"
	 "table 2: kommune x measure, 2022-03, fylke=Agder\n"
	 "16.1 total fylke=Agder 2022-03 antall: 7\n"
	 "17.1 detail fylke=Agder kommune=Risør 2022-03 antall: 7\n"},
	{"a caption of the county of a municipality that is a county, too",
	 "Helt ledige. Kommune. En måned\n\nKommune\n\nMars 2022\n\n"
	 "| | Antall |\n|---|---|\n| I alt Oslo | 9 |\n| Oslo | 9 |\n\nOslo\n\n"
	 "| | Antall |\n|---|---|\n| I alt Agder | 7 |\n| 4201 Risør | 7 |\n\nAgder\n",
	 "table 1: kommune x measure, 2022-03, fylke=Oslo\n"
	 "9.1 total fylke=Oslo 2022-03 antall: 9\n"
	 "10.1 detail fylke=Oslo kommune=Oslo 2022-03 antall: 9\n"
	 "table 2: kommune x measure, 2022-03, fylke=Agder\n"
	 "16.1 total fylke=Agder 2022-03 antall: 7\n"
	 "17.1 detail fylke=Agder kommune=Risør 2022-03 antall: 7\n"},
	{"a caption that nobody lists, and a total names",
	 PIPES "| | Antall |\n|---|---|\n| I alt Jobbsjansen | 5 |\n| Oslo | 5 |\n\nJobbsjansen\n",
	 "table 1: fylke x measure, 2022-03, utvalg=Jobbsjansen\n"
	 "9.1 total of-stratum=Jobbsjansen 2022-03 antall: 5\n"
	 "10.1 detail fylke=Oslo of-stratum=Jobbsjansen 2022-03 antall: 5\n"
	 "12 warning unexplained_heading: Jobbsjansen\n"},
	{"a caption that a total names, above what stands over the next table",
	 AGES "Andre på tiltak\n\n| | Antall |\n|---|---|\n| I alt andre på tiltak 25-29 år | 5 |\n"
		  "| Oslo | 5 |\n\n25-29 år\n\nAndre på tiltak\n\n30-39 år\n\n"
		  "| | Antall |\n|---|---|\n| I alt andre på tiltak 30-39 år | 7 |\n| Oslo | 7 |\n",
	 "table 1: fylke x measure, 2022-03, hovedgruppe=Andre på tiltak, alder=25-29 år\n"
	 "11.1 total hovedgruppe=Andre på tiltak alder=25-29 år 2022-03 antall: 5\n"
	 "12.1 detail hovedgruppe=Andre på tiltak fylke=Oslo alder=25-29 år 2022-03 antall: 5\n"
	 "table 2: fylke x measure, 2022-03, hovedgruppe=Andre på tiltak, alder=30-39 år\n"
	 "22.1 total hovedgruppe=Andre på tiltak alder=30-39 år 2022-03 antall: 7\n"
	 "23.1 detail hovedgruppe=Andre på tiltak fylke=Oslo alder=30-39 år 2022-03 antall: 7\n"
	 "14 info unexplained_heading: 25-29 år\n"},
	{"no caption: no total names it",
	 AGES "Andre på tiltak\n\n| | Antall |\n|---|---|\n| I alt andre på tiltak | 5 |\n"
		  "| Oslo | 5 |\n\n25-29 år\n\nAndre på tiltak\n\n30-39 år\n\n"
		  "| | Antall |\n|---|---|\n| I alt andre på tiltak 30-39 år | 7 |\n| Oslo | 7 |\n",
	 "table 1: fylke x measure, 2022-03, hovedgruppe=Andre på tiltak\n"
	 "11.1 unknown hovedgruppe=Andre på tiltak 2022-03 antall: 5\n"
	 "12.1 unknown hovedgruppe=Andre på tiltak fylke=Oslo 2022-03 antall: 5\n"
	 "9 warning missing_stratum: | | Antall | -> Fylke, alder og hovedgruppe\n"
	 "table 2: fylke x measure, 2022-03, hovedgruppe=Andre på tiltak, alder=25-29 år Andre på tiltak 30-39 år\n"
	 "22.1 subtotal hovedgruppe=Andre på tiltak alder=30-39 år 2022-03 antall: 7\n"
	 "23.1 detail hovedgruppe=Andre på tiltak fylke=Oslo alder=25-29 år Andre på tiltak 30-39 år 2022-03 antall: 7\n"
	 "22 warning parent_unclear: I alt andre på tiltak 30-39 år -> 25-29 år Andre på tiltak 30-39 år\n"},
	{"nothing below it names another of its dimension",
	 AGES "Andre på tiltak\n\n| | Antall |\n|---|---|\n| I alt andre på tiltak 25-29 år | 5 |\n"
		  "| Oslo | 5 |\n\n25-29 år\n\nNedsatt arbeidsevne, på tiltak\n\n"
		  "| | Antall |\n|---|---|\n| I alt | 7 |\n| Oslo | 7 |\n",
	 "table 1: fylke x measure, 2022-03, hovedgruppe=Andre på tiltak, alder=25-29 år\n"
	 "11.1 total hovedgruppe=Andre på tiltak alder=25-29 år 2022-03 antall: 5\n"
	 "12.1 detail hovedgruppe=Andre på tiltak fylke=Oslo alder=25-29 år 2022-03 antall: 5\n"
	 "table 2: fylke x measure, 2022-03, hovedgruppe=Nedsatt arbeidsevne, på tiltak, alder=25-29 år\n"
	 "20.1 total hovedgruppe=Nedsatt arbeidsevne, på tiltak alder=25-29 år 2022-03 antall: 7\n"
	 "21.1 detail hovedgruppe=Nedsatt arbeidsevne, på tiltak fylke=Oslo alder=25-29 år 2022-03 antall: 7\n"},
	{"no caption with a table below: no total tells",
	 PIPES TABLE "Andre på tiltak\n\n" TABLE "Nedsatt arbeidsevne, på tiltak\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "9.1 unknown 2022-03 antall: 5\n"
	 "10.1 unknown fylke=Oslo 2022-03 antall: 5\n"
	 "7 warning missing_stratum: | | Antall | -> Fylke og hovedgruppe\n"
	 "table 2: fylke x measure, 2022-03, hovedgruppe=Andre på tiltak\n"
	 "16.1 total hovedgruppe=Andre på tiltak 2022-03 antall: 5\n"
	 "17.1 detail hovedgruppe=Andre på tiltak fylke=Oslo 2022-03 antall: 5\n"
	 "19 warning orphan_label: Nedsatt arbeidsevne, på tiltak\n"},
	{"two words alone above headings, of other dimensions than the rows",
	 "Deltakere i arbeidsrettede tiltak. Tiltak og alder. En måned,,\n"
	 "\"Tiltaksgrupper, alder og hovedgrupper\",,\n"
	 "Mars 2022,,\n"
	 "Arbeidssøkere på tiltak,,\n"
	 "25-29 år,,\n"
	 ",Antall,Prosent\n"
	 "I alt,7,100\n"
	 "Opplæring,7,100\n"
	 "Andre på tiltak,,\n"
	 "30-39 år,,\n"
	 ",Antall,Prosent\n"
	 "I alt,8,100\n"
	 "Opplæring,8,100\n",
	 "table 1: tiltaksgruppe x measure, 2022-03, hovedgruppe=Arbeidssøkere på tiltak, alder=25-29 år\n"
	 "7.1 total hovedgruppe=Arbeidssøkere på tiltak alder=25-29 år 2022-03 antall: 7\n"
	 "7.2 total hovedgruppe=Arbeidssøkere på tiltak alder=25-29 år 2022-03 prosent: 100\n"
	 "8.1 detail hovedgruppe=Arbeidssøkere på tiltak tiltaksgruppe=Opplæring alder=25-29 år 2022-03 antall: 7\n"
	 "8.2 detail hovedgruppe=Arbeidssøkere på tiltak tiltaksgruppe=Opplæring alder=25-29 år 2022-03 prosent: 100\n"
	 "table 2: tiltaksgruppe x measure, 2022-03, hovedgruppe=Andre på tiltak, alder=30-39 år\n"
	 "12.1 total hovedgruppe=Andre på tiltak alder=30-39 år 2022-03 antall: 8\n"
	 "12.2 total hovedgruppe=Andre på tiltak alder=30-39 år 2022-03 prosent: 100\n"
	 "13.1 detail hovedgruppe=Andre på tiltak tiltaksgruppe=Opplæring alder=30-39 år 2022-03 antall: 8\n"
	 "13.2 detail hovedgruppe=Andre på tiltak tiltaksgruppe=Opplæring alder=30-39 år 2022-03 prosent: 100\n"},
	{"a word alone below the line of a sheet is no row",
	 "-------- 1 - Side 1\n"
	 "Deltakere i arbeidsrettede tiltak. Tiltak og alder. En måned,,\n"
	 "\"Tiltaksgrupper, alder og hovedgrupper\",,\n"
	 "Mars 2022,,\n"
	 "Arbeidssøkere på tiltak,,\n"
	 "25-29 år,,\n"
	 ",Antall,Prosent\n"
	 "I alt,7,100\n"
	 "Opplæring,7,100\n"
	 "-------- 2 - Side 2\n"
	 "Oppfølging,,\n"
	 "30-39 år,,\n"
	 ",Antall,Prosent\n"
	 "I alt,8,100\n"
	 "Avklaringstiltak,8,100\n",
	 "table 1: tiltaksgruppe x measure, 2022-03, hovedgruppe=Arbeidssøkere på tiltak, alder=25-29 år\n"
	 "8.1 total hovedgruppe=Arbeidssøkere på tiltak alder=25-29 år 2022-03 antall: 7\n"
	 "8.2 total hovedgruppe=Arbeidssøkere på tiltak alder=25-29 år 2022-03 prosent: 100\n"
	 "9.1 detail hovedgruppe=Arbeidssøkere på tiltak tiltaksgruppe=Opplæring alder=25-29 år 2022-03 antall: 7\n"
	 "9.2 detail hovedgruppe=Arbeidssøkere på tiltak tiltaksgruppe=Opplæring alder=25-29 år 2022-03 prosent: 100\n"
	 "1 info separator_row: -------- 1 - Side 1\n"
	 "table 2: tiltaksgruppe x measure, 2022-03, alder=30-39 år\n"
	 "14.1 unknown alder=30-39 år 2022-03 antall: 8\n"
	 "14.2 unknown alder=30-39 år 2022-03 prosent: 100\n"
	 "15.1 unknown tiltaksgruppe=Avklaringstiltak alder=30-39 år 2022-03 antall: 8\n"
	 "15.2 unknown tiltaksgruppe=Avklaringstiltak alder=30-39 år 2022-03 prosent: 100\n"
	 "10 info separator_row: -------- 2 - Side 2\n"
	 "11 warning unexplained_heading: Oppfølging,,\n"
	 "30-39 år\n"
	 "13 warning missing_stratum: ,Antall,Prosent -> Tiltaksgrupper, alder og hovedgrupper\n"},
	{"a word alone that the total below names",
	 "Helt ledige. Kommune. En måned,,\n"
	 "Kommune,,\n"
	 "Mars 2022,,\n"
	 "Øvrige områder,,\n"
	 ",Antall,Prosent\n"
	 "I alt Øvrige områder,7,100\n"
	 "2100 Svalbard,7,100\n"
	 "Ukjent,,\n"
	 ",Antall,Prosent\n"
	 "I alt Ukjent,8,100\n"
	 "Ukjent,8,100\n",
	 "table 1: kommune x measure, 2022-03, fylke=Øvrige områder\n"
	 "6.1 total fylke=Øvrige områder 2022-03 antall: 7\n"
	 "6.2 total fylke=Øvrige områder 2022-03 prosent: 100\n"
	 "7.1 detail fylke=Øvrige områder kommune=Svalbard 2022-03 antall: 7\n"
	 "7.2 detail fylke=Øvrige områder kommune=Svalbard 2022-03 prosent: 100\n"
	 "table 2: kommune x measure, 2022-03, fylke=Ukjent\n"
	 "10.1 total fylke=Ukjent 2022-03 antall: 8\n"
	 "10.2 total fylke=Ukjent 2022-03 prosent: 100\n"
	 "11.1 detail fylke=Ukjent kommune=Uoppgitt 2022-03 antall: 8\n"
	 "11.2 detail fylke=Ukjent kommune=Uoppgitt 2022-03 prosent: 100\n"},
	{"no caption: a row that is not read", PIPES TABLE "Andre på tiltak 5 * +\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "9.1 unknown 2022-03 antall: 5\n"
	 "10.1 unknown fylke=Oslo 2022-03 antall: 5\n"
	 "7 warning missing_stratum: | | Antall | -> Fylke og hovedgruppe\n"
	 "12 warning orphan_label: Andre på tiltak 5 * +\n"},
	{"no caption: a stratum stands above",
	 PIPES "Arbeidssøkere på tiltak\n\n" TABLE "Andre på tiltak\n",
	 "table 1: fylke x measure, 2022-03, hovedgruppe=Arbeidssøkere på tiltak\n"
	 "11.1 total hovedgruppe=Arbeidssøkere på tiltak 2022-03 antall: 5\n"
	 "12.1 detail hovedgruppe=Arbeidssøkere på tiltak fylke=Oslo 2022-03 antall: 5\n"
	 "14 warning orphan_label: Andre på tiltak\n"},
	{"no caption: a total names another member",
	 PIPES "| | Antall |\n|---|---|\n| I alt arbeidssøkere på tiltak | 5 |\n| Oslo | 5 |\n\n"
		   "Andre på tiltak\n",
	 "table 1: fylke x measure, 2022-03, hovedgruppe=Arbeidssøkere på tiltak\n"
	 "9.1 total hovedgruppe=Arbeidssøkere på tiltak 2022-03 antall: 5\n"
	 "10.1 detail hovedgruppe=Arbeidssøkere på tiltak fylke=Oslo 2022-03 antall: 5\n"
	 "12 warning orphan_label: Andre på tiltak\n"},
	{"no caption: copied cells have none", PIPES "\tAntall\nI alt\t5\nOslo\t5\n\nAndre på tiltak\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "8.1 unknown 2022-03 antall: 5\n"
	 "9.1 unknown fylke=Oslo 2022-03 antall: 5\n"
	 "7 warning missing_stratum: \tAntall -> Fylke og hovedgruppe\n"
	 "11 warning orphan_label: Andre på tiltak\n"},
	{"headings that have lost what they span: no cell is read",
	 PIPES "|  | Antall | Endring fra i fjor |\n|---|---|---|\n| Antall | Prosent |\n"
		   "| I alt | 5 | 1 | 20 |\n| Oslo | 5 | 1 | 20 |\n",
	 "0 error no_tables: \n"
	 "7 warning unexplained_heading: |  | Antall | Endring fra i fjor |\n"
	 "10 error cell_count: | I alt | 5 | 1 | 20 |\n"
	 "11 error cell_count: | Oslo | 5 | 1 | 20 |\n"},
	{"a lower row that ends before the upper one",
	 PIPES "|  |  | Endring fra i fjor |  | Prosent av befolkning |\n|---|---|---|---|---|\n"
		   "|  | Antall | Antall | Prosent |  |\n| Oslo | 5 | 1 | 20 | 3 |\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "10.1 unknown fylke=Oslo 2022-03 antall: 5\n"
	 "10.2 unknown fylke=Oslo 2022-03 endring_antall: 1\n"
	 "10.3 unknown fylke=Oslo 2022-03 endring_prosent: 20\n"
	 "10.4 unknown fylke=Oslo 2022-03 prosent_av_befolkningen: 3\n"
	 "9 warning missing_stratum: |  | Antall | Antall | Prosent |  | -> Fylke og hovedgruppe\n"},
	{"a heading printed over each of its columns",
	 PIPES "|  |  | Endring fra i fjor | Endring fra i fjor |  |\n|---|---|---|---|---|\n"
		   "|  | Antall | Antall | Prosent | Prosent av befolkning |\n| Oslo | 5 | 1 | 20 | 3 |\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "10.1 unknown fylke=Oslo 2022-03 antall: 5\n"
	 "10.2 unknown fylke=Oslo 2022-03 endring_antall: 1\n"
	 "10.3 unknown fylke=Oslo 2022-03 endring_prosent: 20\n"
	 "10.4 unknown fylke=Oslo 2022-03 prosent_av_befolkningen: 3\n"
	 "9 warning missing_stratum: |  | Antall | Antall | Prosent | Prosent av befolkning | -> Fylke og hovedgruppe\n"},
	{"a measure that says all by itself, below a blank",
	 COUNTY "|  |  | Endring fra i fjor |  |  |\n|---|---|---|---|---|\n"
			"|  | Antall | Antall | Prosent | Prosent av befolkning |\n| Oslo | 5 | 1 | 20 | 3 |\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "10.1 detail fylke=Oslo 2022-03 antall: 5\n"
	 "10.2 detail fylke=Oslo 2022-03 endring_antall: 1\n"
	 "10.3 detail fylke=Oslo 2022-03 endring_prosent: 20\n"
	 "10.4 detail fylke=Oslo 2022-03 prosent_av_befolkningen: 3\n"
	 "9.4 warning measure_assumed: Prosent av befolkning -> prosent_av_befolkningen\n"},
	{"below the measure itself",
	 COUNTY "|  |  | Endring fra i fjor |\n|---|---|---|\n"
			"|  | Antall | Prosent av befolkning |\n| Oslo | 5 | 3 |\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "10.1 detail fylke=Oslo 2022-03 antall: 5\n"
	 "10.2 detail fylke=Oslo 2022-03 endring_fra_i_fjor_prosent_av_befolkning: 3\n"
	 "9.2 warning measure_assumed: Prosent av befolkning -> endring_fra_i_fjor_prosent_av_befolkning\n"},
	{"below a blank, and what is over it is a sex",
	 COUNTY "|  | Menn |  |\n|---|---|---|\n"
			"|  | Antall | Prosent av befolkning |\n| Oslo | 5 | 3 |\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "10.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 5\n"
	 "10.2 detail fylke=Oslo kjonn=Menn 2022-03 prosent_av_befolkningen: 3\n"},
	{"a span is lost, and a blank ends the row",
	 COUNTY "|  |  | Endring fra i fjor |  |\n| --- | --- | --- | --- |\n"
			"|  | Antall | Antall | Prosent | Andel |\n| --- | --- | --- | --- | --- |\n"
			"| Oslo | 5 | 1 | 20 | 3 |\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "11.1 detail fylke=Oslo 2022-03 antall: 5\n"
	 "11.2 detail fylke=Oslo 2022-03 endring_antall: 1\n"
	 "11.3 detail fylke=Oslo 2022-03 endring_prosent: 20\n"
	 "11.4 detail fylke=Oslo 2022-03 andel: 3\n"
	 "9.4 info unknown_label: Andel\n"},
	{"a span is lost of a year, which goes on",
	 COUNTY "|  | 2022 |  |\n| --- | --- | --- |\n"
			"|  | Januar | Februar | Mars |\n| --- | --- | --- | --- |\n"
			"| Oslo | 5 | 1 | 20 |\n",
	 "table 1: fylke x month, 2022-03\n"
	 "11.1 detail fylke=Oslo 2022-01 antall: 5\n"
	 "11.2 detail fylke=Oslo 2022-02 antall: 1\n"
	 "11.3 detail fylke=Oslo 2022-03 antall: 20\n"},
	{"pipes around a row that the dashes say has blank ends",
	 COUNTY "| | Endring fra i fjor|  \n---|---|---|---\n"
			"| Antall| Antall| Prosent| Andel  \nOslo| 5| 1| 20| 3  \n",
	 "table 1: fylke x measure, 2022-03\n"
	 "10.1 detail fylke=Oslo 2022-03 antall: 5\n"
	 "10.2 detail fylke=Oslo 2022-03 endring_antall: 1\n"
	 "10.3 detail fylke=Oslo 2022-03 endring_prosent: 20\n"
	 "10.4 detail fylke=Oslo 2022-03 andel: 3\n"
	 "9.4 info unknown_label: Andel\n"},
	{"a caption in the corner, over an upper row with one measure",
	 COUNTY "Menn | | Endring fra i fjor  \n---|---|---  \n"
			"| Antall| Antall| Prosent  \nOslo| 5| 1| 20  \n",
	 "table 1: fylke x measure, 2022-03, kjonn=Menn\n"
	 "10.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 5\n"
	 "10.2 detail fylke=Oslo kjonn=Menn 2022-03 endring_antall: 1\n"
	 "10.3 detail fylke=Oslo kjonn=Menn 2022-03 endring_prosent: 20\n"},
	{"digits of cells that cannot be told apart, and could be a year",
	 "Deltakere i arbeidsrettede tiltak. Tiltak. En måned\n"
	 "Tiltak, hovedgrupper og fylke\nNovember 2013\nVest-Agder\n\n"
	 "I altArbeidssøkere på tiltakNedsatt arbeidsevne, på tiltakAndre på tiltak\n\n"
	 "I alt Vest-Agder156042\nAAP som lønnstilskudd2121\nMentor783834\n",
	 "table 1: tiltak x hovedgruppe, 2013-11, fylke=Vest-Agder\n"
	 "8.1 total fylke=Vest-Agder 2013-11 antall: 156042 invalid\n"
	 "8.2 subtotal hovedgruppe=Arbeidssøkere på tiltak fylke=Vest-Agder 2013-11 antall: 156042 invalid\n"
	 "8.3 subtotal hovedgruppe=Nedsatt arbeidsevne, på tiltak fylke=Vest-Agder 2013-11 antall: 156042 invalid\n"
	 "8.4 subtotal hovedgruppe=Andre på tiltak fylke=Vest-Agder 2013-11 antall: 156042 invalid\n"
	 "9.1 subtotal tiltaksgruppe=Lønnstilskudd tiltak=AAP som lønnstilskudd fylke=Vest-Agder 2013-11 antall: 2121 invalid\n"
	 "9.2 detail hovedgruppe=Arbeidssøkere på tiltak tiltaksgruppe=Lønnstilskudd tiltak=AAP som lønnstilskudd fylke=Vest-Agder 2013-11 antall: 2121 invalid\n"
	 "9.3 detail hovedgruppe=Nedsatt arbeidsevne, på tiltak tiltaksgruppe=Lønnstilskudd tiltak=AAP som lønnstilskudd fylke=Vest-Agder 2013-11 antall: 2121 invalid\n"
	 "9.4 detail hovedgruppe=Andre på tiltak tiltaksgruppe=Lønnstilskudd tiltak=AAP som lønnstilskudd fylke=Vest-Agder 2013-11 antall: 2121 invalid\n"
	 "10.1 subtotal tiltaksgruppe=Oppfølging tiltak=Mentor fylke=Vest-Agder 2013-11 antall: 783834 invalid\n"
	 "10.2 detail hovedgruppe=Arbeidssøkere på tiltak tiltaksgruppe=Oppfølging tiltak=Mentor fylke=Vest-Agder 2013-11 antall: 783834 invalid\n"
	 "10.3 detail hovedgruppe=Nedsatt arbeidsevne, på tiltak tiltaksgruppe=Oppfølging tiltak=Mentor fylke=Vest-Agder 2013-11 antall: 783834 invalid\n"
	 "10.4 detail hovedgruppe=Andre på tiltak tiltaksgruppe=Oppfølging tiltak=Mentor fylke=Vest-Agder 2013-11 antall: 783834 invalid\n"
	 "8 warning ambiguous_columns: I alt Vest-Agder156042\n"
	 "8.1 error invalid_cell: 156042 -> I alt Vest-Agder\n"
	 "8.2 error invalid_cell: 156042 -> I alt Vest-Agder\n"
	 "8.3 error invalid_cell: 156042 -> I alt Vest-Agder\n"
	 "8.4 error invalid_cell: 156042 -> I alt Vest-Agder\n"
	 "9 warning ambiguous_columns: AAP som lønnstilskudd2121\n"
	 "9 info no_subtotal: AAP som lønnstilskudd\n"
	 "9.1 error invalid_cell: 2121 -> AAP som lønnstilskudd\n"
	 "9.2 error invalid_cell: 2121 -> AAP som lønnstilskudd\n"
	 "9.3 error invalid_cell: 2121 -> AAP som lønnstilskudd\n"
	 "9.4 error invalid_cell: 2121 -> AAP som lønnstilskudd\n"
	 "10 warning ambiguous_columns: Mentor783834\n"
	 "10 info no_subtotal: Mentor\n"
	 "10.1 error invalid_cell: 783834 -> Mentor\n"
	 "10.2 error invalid_cell: 783834 -> Mentor\n"
	 "10.3 error invalid_cell: 783834 -> Mentor\n"
	 "10.4 error invalid_cell: 783834 -> Mentor\n"},
	{"one word that is no measure, among rows",
	 COUNTY "|  | Menn | Kvinner |\n|---|---|---|\n| Oslo | 5 | 1 |\n| Agder |  | Alle |\n"
			"| Viken |  | 67 år og over |\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "9.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 5\n"
	 "9.2 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 1\n"
	 "10.1 detail fylke=Agder kjonn=Menn 2022-03 antall: 0 blank\n"
	 "10.2 detail fylke=Agder kjonn=Kvinner 2022-03 antall: Alle invalid\n"
	 "11.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 0 blank\n"
	 "11.2 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 67 år og over invalid\n"
	 "10.2 error invalid_cell: Alle -> Agder\n"
	 "11.2 error invalid_cell: 67 år og over -> Viken\n"},
	{"a label and a measure, with blanks, among rows",
	 COUNTY "| Fylke |  | Menn | Kvinner |\n|---|---|---|---|\n"
			"| Oslo | Antall | 5 | 1 |\n| Agder | Antall |  |  |\n| Viken | Antall | 7 |  |\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "9.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 5\n"
	 "9.2 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 1\n"
	 "10.1 detail fylke=Agder kjonn=Menn 2022-03 antall: 0 blank\n"
	 "10.2 detail fylke=Agder kjonn=Kvinner 2022-03 antall: 0 blank\n"
	 "11.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 7\n"
	 "11.2 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 0 blank\n"},
};

static const Case several[] = {
	{"labels do: columns",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Antall og prosent\n"
	 "Mars 2022\n"
	 "\tAntall\tProsent\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t8\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 5\n"
	 "5.2 detail fylke=Oslo 2022-03 prosent: 6\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 7\n"
	 "6.2 detail fylke=Viken 2022-03 prosent: 8\n"},
	{"labels do: rows",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Antall og prosent\n"
	 "Mars 2022\n"
	 "\tOslo\tViken\n"
	 "Antall\t5\t6\n"
	 "Prosent\t7\t8\n",
	 "table 1: measure x fylke, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 5\n"
	 "5.2 detail fylke=Viken 2022-03 antall: 6\n"
	 "6.1 detail fylke=Oslo 2022-03 prosent: 7\n"
	 "6.2 detail fylke=Viken 2022-03 prosent: 8\n"},
	{"labels do not",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Antall og prosent\n"
	 "Mars 2022\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-02 : 5\n"
	 "5.2 detail fylke=Oslo 2022-03 : 6\n"
	 "6.1 detail fylke=Viken 2022-02 : 7\n"
	 "6.2 detail fylke=Viken 2022-03 : *\n"
	 "4 warning measure_unclear: \tFebruar 2022\tMars 2022\n"},
	{"some do not",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Antall og prosent\n"
	 "Mars 2022\n"
	 "\tMars 2022\tProsent\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t8\n",
	 "table 1: fylke x month, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 : 5\n"
	 "5.2 detail fylke=Oslo 2022-03 prosent: 6\n"
	 "6.1 detail fylke=Viken 2022-03 : 7\n"
	 "6.2 detail fylke=Viken 2022-03 prosent: 8\n"
	 "4 warning measure_unclear: \tMars 2022\tProsent\n"},
	{"the stratum tells it",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Antall og prosent\n"
	 "Mars 2022\n"
	 "Prosent\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "6.1 detail fylke=Oslo 2022-02 prosent: 5\n"
	 "6.2 detail fylke=Oslo 2022-03 prosent: 6\n"
	 "7.1 detail fylke=Viken 2022-02 prosent: 7\n"
	 "7.2 detail fylke=Viken 2022-03 prosent: *\n"},
	{"the same one twice is one",
	 "Helt ledige. Fylke. Prosent\n"
	 "Fylke. Prosent, prosent\n"
	 "Mars 2022\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-02 prosent: 5\n"
	 "5.2 detail fylke=Oslo 2022-03 prosent: 6\n"
	 "6.1 detail fylke=Viken 2022-02 prosent: 7\n"
	 "6.2 detail fylke=Viken 2022-03 prosent: *\n"},
	{"a row and a column name two that are more than a count",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tProsent\tAntall\n"
	 "Oslo\t5\t6\n"
	 "Endring fra i fjor\t7\t8\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 prosent: 5\n"
	 "5.2 detail fylke=Oslo 2022-03 antall: 6\n"
	 "6.1 total 2022-03 : 7\n"
	 "6.2 total 2022-03 endring_fra_i_fjor: 8\n"
	 "6 info unknown_label: Endring fra i fjor\n"
	 "6 warning measure_unclear: Endring fra i fjor -> prosent\n"},
	{"a stratum of changes, and columns of something else",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Endring fra i fjor\n"
	 "\tAntall\tProsent\n"
	 "Oslo\t5\t6\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 detail fylke=Oslo 2022-03 antall: 5\n"
	 "6.2 detail fylke=Oslo 2022-03 prosent: 6\n"
	 "5 info unknown_label: \tAntall\tProsent -> endring_fra_i_fjor\n"
	 "5 warning measure_unclear: \tAntall\tProsent\n"},
};

/* Words that are none. */
static const Case no_measure[] = {
	{"a word that begins like one",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og andelslag\n"
	 "Mars 2022\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-02 antall: 5\n"
	 "5.2 detail fylke=Oslo 2022-03 antall: 6\n"
	 "6.1 detail fylke=Viken 2022-02 antall: 7\n"
	 "6.2 detail fylke=Viken 2022-03 antall: * 0..3\n"
	 "6.2 warning threshold_assumed: *\n"},
	{"inside a member",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og tiltak\n"
	 "Mars 2022\n"
	 "Varig lønnstilskudd\n"
	 "\tFebruar 2022\tMars 2022\n"
	 "Oslo\t5\t6\n"
	 "Viken\t7\t*\n",
	 "table 1: fylke x month, 2022-03, tiltaksgruppe=Lønnstilskudd, tiltak=Varig lønnstilskudd\n"
	 "6.1 detail tiltaksgruppe=Lønnstilskudd tiltak=Varig lønnstilskudd fylke=Oslo 2022-02 antall: 5\n"
	 "6.2 detail tiltaksgruppe=Lønnstilskudd tiltak=Varig lønnstilskudd fylke=Oslo 2022-03 antall: 6\n"
	 "7.1 detail tiltaksgruppe=Lønnstilskudd tiltak=Varig lønnstilskudd fylke=Viken 2022-02 antall: 7\n"
	 "7.2 detail tiltaksgruppe=Lønnstilskudd tiltak=Varig lønnstilskudd fylke=Viken 2022-03 antall: * 0..3\n"
	 "7.2 warning threshold_assumed: *\n"},
};

/* A blank of the upper row may go on, or be that of a cell over both rows. */
static const Case two_measures[] = {
	{"in the last column",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\t\tEndring fra i fjor\t\t\n"
	 "\tAntall\tAntall\tProsent\tProsent av befolkning\n"
	 "Oslo\t5\t1\t25\t2,5\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 detail fylke=Oslo 2022-03 antall: 5\n"
	 "6.2 detail fylke=Oslo 2022-03 endring_antall: 1\n"
	 "6.3 detail fylke=Oslo 2022-03 endring_prosent: 25\n"
	 "6.4 detail fylke=Oslo 2022-03 prosent_av_befolkningen: 2,5 decimal\n"
	 "5.4 warning measure_assumed: Prosent av befolkning -> prosent_av_befolkningen\n"},
};

/* Years below headings are headings where they come again below each. */
static const Case years_below[] = {
	{"months",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2019-2020\n"
	 "\tMars\t\tApril\t\n"
	 "\t2019\t2020\t2019\t2020\n"
	 "Oslo\t6\t5\t4\t3\n",
	 "table 1: fylke x month, 2019-01/2020-12\n"
	 "6.1 detail fylke=Oslo 2019-03 antall: 6\n"
	 "6.2 detail fylke=Oslo 2020-03 antall: 5\n"
	 "6.3 detail fylke=Oslo 2019-04 antall: 4\n"
	 "6.4 detail fylke=Oslo 2020-04 antall: 3\n"},
	{"a month and an average",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2019-2020\n"
	 "\tMars\t\tGjennomsnitt hittil i år\t\n"
	 "\t2019\t2020\t2019\t2020\n"
	 "Oslo\t6\t5\t4\t3\n",
	 "table 1: fylke x month, 2019-01/2020-12\n"
	 "6.1 detail fylke=Oslo 2019-03 antall: 6\n"
	 "6.2 detail fylke=Oslo 2020-03 antall: 5\n"
	 "6.3 detail fylke=Oslo 2019 gjennomsnitt_hittil_i_aar: 4\n"
	 "6.4 detail fylke=Oslo 2020 gjennomsnitt_hittil_i_aar: 3\n"},
	{"colspans that are lost",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2019-2020\n"
	 "\tMars\tApril\n"
	 "\t2019\t2020\t2019\t2020\n"
	 "Oslo\t6\t5\t4\t3\n",
	 "table 1: fylke x month, 2019-01/2020-12\n"
	 "6.1 detail fylke=Oslo 2019-03 antall: 6\n"
	 "6.2 detail fylke=Oslo 2020-03 antall: 5\n"
	 "6.3 detail fylke=Oslo 2019-04 antall: 4\n"
	 "6.4 detail fylke=Oslo 2020-04 antall: 3\n"},
	{"headings that are repeated over them, as colspans are",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2019-2020\n"
	 "<table><tr><td></td><td colspan=2>Mars</td><td colspan=2>April</td></tr>"
	 "<tr><td></td><td>2019</td><td>2020</td><td>2019</td><td>2020</td></tr>"
	 "<tr><td>Oslo</td><td>6</td><td>5</td><td>4</td><td>3</td></tr></table>\n",
	 "table 1: fylke x month, 2019-01/2020-12\n"
	 "4.1 detail fylke=Oslo 2019-03 antall: 6\n"
	 "4.2 detail fylke=Oslo 2020-03 antall: 5\n"
	 "4.3 detail fylke=Oslo 2019-04 antall: 4\n"
	 "4.4 detail fylke=Oslo 2020-04 antall: 3\n"},
	{"of one month, as cells",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2019-2020\n"
	 "\tMars\t\n"
	 "\t2019\t2020\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2019-01/2020-12\n"
	 "5.1 unknown - antall: 2019\n"
	 "6.1 detail fylke=Oslo - antall: 6\n"
	 "4.1 warning missing_period: Mars\n"
	 "5 warning missing_label: \t2019\t2020\n"
	 "5 error cell_count: \t2019\t2020\n"
	 "6 error cell_count: Oslo\t6\t5\n"},
	{"one below each, as cells",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2019-2020\n"
	 "\tMars\tApril\n"
	 "\t2019\t2020\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2019-01/2020-12\n"
	 "5.1 unknown - antall: 2019\n"
	 "5.2 unknown - antall: 2020\n"
	 "6.1 detail fylke=Oslo - antall: 6\n"
	 "6.2 detail fylke=Oslo - antall: 5\n"
	 "4.1 warning missing_period: Mars\n"
	 "4.2 warning missing_period: April\n"
	 "5 warning missing_label: \t2019\t2020\n"},
	{"each once, as cells",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2017-2020\n"
	 "\tMars\t\tApril\t\n"
	 "\t2017\t2018\t2019\t2020\n"
	 "Oslo\t6\t5\t4\t3\n",
	 "table 1: fylke x month, 2017-01/2020-12\n"
	 "5.1 unknown - antall: 2017\n"
	 "5.2 unknown 2017-01/2020-12 : 2018\n"
	 "5.3 unknown - antall: 2019\n"
	 "6.1 detail fylke=Oslo - antall: 6\n"
	 "6.2 detail fylke=Oslo 2017-01/2020-12 : 5\n"
	 "6.3 detail fylke=Oslo - antall: 4\n"
	 "4.2 warning measure_assumed: \n"
	 "4.1 warning missing_period: Mars\n"
	 "4.3 warning missing_period: April\n"
	 "5 warning missing_label: \t2017\t2018\t2019\t2020\n"
	 "5 error cell_count: \t2017\t2018\t2019\t2020\n"
	 "6 error cell_count: Oslo\t6\t5\t4\t3\n"},
	{"others below each, as cells",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2019-2020\n"
	 "\tMars\t\tApril\t\n"
	 "\t2019\t2020\t2018\t2020\n"
	 "Oslo\t6\t5\t4\t3\n",
	 "table 1: fylke x month, 2019-01/2020-12\n"
	 "5.1 unknown - antall: 2019\n"
	 "5.2 unknown 2019-01/2020-12 : 2020\n"
	 "5.3 unknown - antall: 2018\n"
	 "6.1 detail fylke=Oslo - antall: 6\n"
	 "6.2 detail fylke=Oslo 2019-01/2020-12 : 5\n"
	 "6.3 detail fylke=Oslo - antall: 4\n"
	 "4.2 warning measure_assumed: \n"
	 "4.1 warning missing_period: Mars\n"
	 "4.3 warning missing_period: April\n"
	 "5 warning missing_label: \t2019\t2020\t2018\t2020\n"
	 "5 error cell_count: \t2019\t2020\t2018\t2020\n"
	 "6 error cell_count: Oslo\t6\t5\t4\t3\n"},
};

/* Labels over labels. */
static const Case corners[] = {
	{"that the title names",
	 "Ledige stillinger. Næring. En måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "Næring\tTilgang\tBeholdning på slutten\n"
	 "Industri\t6\t5\n",
	 "table 1: næring x measure, 2020-03\n"
	 "5.1 detail of-rows=Industri 2020-03 tilgang: 6\n"
	 "5.2 detail of-rows=Industri 2020-03 beholdning_paa_slutten: 5\n"
	 "4.1 info unknown_label: Tilgang\n"
	 "4.2 warning measure_assumed: Beholdning på slutten\n"
	 "5 info unknown_label: Industri\n"},
	{"that the section names",
	 "Ledige stillinger. En måned\n"
	 "Fylke og næring\n"
	 "Mars 2020\n"
	 "Næring\tUbesatte\tAndre\n"
	 "Industri\t6\t5\n",
	 "table 1: næring x measure, 2020-03\n"
	 "5.1 detail of-rows=Industri 2020-03 ubesatte: 6\n"
	 "5.2 detail of-rows=Industri 2020-03 andre: 5\n"
	 "4.1 warning measure_assumed: Ubesatte\n"
	 "4.2 warning measure_assumed: Andre\n"
	 "5 info unknown_label: Industri\n"},
	{"that nothing names",
	 "Ledige stillinger. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "Næring\tUbesatte\tAndre\n"
	 "Industri\t6\t5\n",
	 "0 error no_tables: \n"
	 "4 error row_before_header: Næring\tUbesatte\tAndre\n"
	 "5 error row_before_header: Industri\t6\t5\n"},
	{"beside a blank heading",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "Fylke\t\tAntall\n"
	 "Oslo\t\t6\n"
	 "Viken\t\t5\n",
	 "table 1: fylke x measure, 2020-03\n"
	 "5.1 detail fylke=Oslo 2020-03 antall: 6\n"
	 "6.1 detail fylke=Viken 2020-03 antall: 5\n"},
	{"with a footnote over a measure",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "\tAntall1)\tEndring fra i fjor2)\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x measure, 2020-03\n"
	 "5.1 detail fylke=Oslo 2020-03 antall: 6\n"
	 "5.2 detail fylke=Oslo 2020-03 endring_fra_i_fjor: 5\n"
	 "4.2 info unknown_label: Endring fra i fjor2)\n"},
	{"what nothing knows over counties may say whom the table is of",
	 "Helt ledige. Fylke. Mars 2015\n"
	 "Fylke\n"
	 "Ungdom\tMenn\tKvinner\n"
	 "Oslo\t10\t20\n"
	 "Rogaland\t11\t21\n",
	 "table 1: fylke x kjonn, 2015-03\n"
	 "4.1 detail fylke=Oslo kjonn=Menn 2015-03 antall: 10\n"
	 "4.2 detail fylke=Oslo kjonn=Kvinner 2015-03 antall: 20\n"
	 "5.1 detail fylke=Rogaland kjonn=Menn 2015-03 antall: 11\n"
	 "5.2 detail fylke=Rogaland kjonn=Kvinner 2015-03 antall: 21\n"
	 "3 info unexplained_heading: Ungdom\n"},
	{"the same, above a second row of headings",
	 "Helt ledige. Alder. Mars 2020\n"
	 "Alder\n"
	 "Ungdom\tMenn\tKvinner\n"
	 "\tAntall\tAntall\n"
	 "20-24 år\t10\t20\n",
	 "table 1: alder x kjonn, 2020-03\n"
	 "5.1 detail alder=20-24 år kjonn=Menn 2020-03 antall: 10\n"
	 "5.2 detail alder=20-24 år kjonn=Kvinner 2020-03 antall: 20\n"
	 "3 info unexplained_heading: Ungdom\n"},
};

/* Numbers with a per cent sign in names, and what is measured in per cent. */
static const Case shares[] = {
	{"of a number down the rows",
	 "Uføretrygd. Uføregrad. Tidsserie måned\n"
	 "Uføregrad\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "Under 50 prosent\t6\t5\n"
	 "50-99 %\t4\t3\n"
	 "100 pst.\t3\t2\n",
	 "table 1: uføregrad x month, 2020-01/2020-02\n"
	 "5.1 detail of-rows=Under 50 prosent 2020-01 antall: 6\n"
	 "5.2 detail of-rows=Under 50 prosent 2020-02 antall: 5\n"
	 "6.1 detail of-rows=50-99 % 2020-01 antall: 4\n"
	 "6.2 detail of-rows=50-99 % 2020-02 antall: 3\n"
	 "7.1 detail of-rows=100 pst. 2020-01 antall: 3\n"
	 "7.2 detail of-rows=100 pst. 2020-02 antall: 2\n"
	 "5 info unknown_label: Under 50 prosent\n"
	 "6 info unknown_label: 50-99 %\n"
	 "7 info unknown_label: 100 pst.\n"},
	{"of a number over the columns",
	 "Uføretrygd. Fylke og uføregrad. En måned\n"
	 "Fylke og uføregrad\n"
	 "Mars 2020\n"
	 "\tI alt\tUnder 50 %\t100 %\n"
	 "Oslo\t6\t5\t1\n",
	 "table 1: fylke x uføregrad, 2020-03\n"
	 "5.1 subtotal fylke=Oslo 2020-03 antall: 6\n"
	 "5.2 detail fylke=Oslo of-columns=Under 50 % 2020-03 antall: 5\n"
	 "5.3 detail fylke=Oslo of-columns=100 % 2020-03 antall: 1\n"
	 "4.2 info unknown_label: Under 50 %\n"
	 "4.3 info unknown_label: 100 %\n"},
	{"a year before it",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "2019-2020\n"
	 "\tMenn 2019\tMenn 2019 prosent\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2019-01/2020-12\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2019 antall: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2019 prosent: 5\n"},
	{"a name before it",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "\tMenn\tMenn prosent\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2020-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2020-03 antall: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2020-03 prosent: 5\n"},
	{"a dimension beside another",
	 "Sykepenger. Fylke. En måned\n"
	 "Fylke og stillingsprosent\n"
	 "Mars 2020\n"
	 "\tI alt\tHeltid\tDeltid\n"
	 "Oslo\t6\t5\t1\n",
	 "table 1: fylke x stillingsprosent, 2020-03\n"
	 "5.1 subtotal fylke=Oslo 2020-03 antall: 6\n"
	 "5.2 detail fylke=Oslo of-columns=Heltid 2020-03 antall: 5\n"
	 "5.3 detail fylke=Oslo of-columns=Deltid 2020-03 antall: 1\n"
	 "4.2 info unknown_label: Heltid\n"
	 "4.3 info unknown_label: Deltid\n"},
	{"written short in a section",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke. Pst. av arbeidsstyrken\n"
	 "Mars 2020\n"
	 "\tMenn\n"
	 "Oslo\t6\n",
	 "table 1: fylke x kjonn, 2020-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2020-03 prosent_av_arbeidsstyrken: 6\n"},
	{"written short over a column",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "\tAntall\tPct.\tEndring i pst.\n"
	 "Oslo\t6\t5\t4\n",
	 "table 1: fylke x measure, 2020-03\n"
	 "5.1 detail fylke=Oslo 2020-03 antall: 6\n"
	 "5.2 detail fylke=Oslo 2020-03 prosent: 5\n"
	 "5.3 detail fylke=Oslo 2020-03 endring_prosent: 4\n"},
	{"a mark of a footnote that was misread in the section",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\". Prosent av arbeidsstyrken?\n"
	 "Mars 2020\n"
	 "\tMenn\n"
	 "Oslo\t10\n",
	 "table 1: fylke x kjonn, 2020-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2020-03 prosent_av_arbeidsstyrken: 10\n"
	 "2 info label_corrected: Fylke\". Prosent av arbeidsstyrken? -> Fylke. Prosent av arbeidsstyrken\n"},
	{"a question is no section",
	 "Helt ledige. Fylke. En måned\n"
	 "Hva er fylke?\n"
	 "Mars 2020\n"
	 "\tMenn\n"
	 "Oslo\t10\n",
	 "table 1: fylke x kjonn, 2020-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2020-03 antall: 10\n"
	 "2 warning unexplained_heading: Hva er fylke?\n"
	 "4 info missing_section: \tMenn\n"},
	{"without decimals, beside others that have them",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Prosent av arbeidsstyrken\n"
	 "Januar - mars 2020\n"
	 "\tJanuar\tFebruar\tMars\n"
	 "Oslo\t2,1\t17\t1,9\n"
	 "Viken\t2,1\t12\t1,9\n"
	 "Agder\t2,1\t17\t*\n"
	 "Troms\t2,1\t17\t19\n",
	 "table 1: fylke x month, 2020-Q1\n"
	 "5.1 detail fylke=Oslo 2020-01 prosent_av_arbeidsstyrken: 2,1 decimal\n"
	 "5.2 detail fylke=Oslo 2020-02 prosent_av_arbeidsstyrken: 17 invalid\n"
	 "5.3 detail fylke=Oslo 2020-03 prosent_av_arbeidsstyrken: 1,9 decimal\n"
	 "6.1 detail fylke=Viken 2020-01 prosent_av_arbeidsstyrken: 2,1 decimal\n"
	 "6.2 detail fylke=Viken 2020-02 prosent_av_arbeidsstyrken: 12\n"
	 "6.3 detail fylke=Viken 2020-03 prosent_av_arbeidsstyrken: 1,9 decimal\n"
	 "7.1 detail fylke=Agder 2020-01 prosent_av_arbeidsstyrken: 2,1 decimal\n"
	 "7.2 detail fylke=Agder 2020-02 prosent_av_arbeidsstyrken: 17\n"
	 "7.3 detail fylke=Agder 2020-03 prosent_av_arbeidsstyrken: *\n"
	 "8.1 detail fylke=Troms 2020-01 prosent_av_arbeidsstyrken: 2,1 decimal\n"
	 "8.2 detail fylke=Troms 2020-02 prosent_av_arbeidsstyrken: 17 invalid\n"
	 "8.3 detail fylke=Troms 2020-03 prosent_av_arbeidsstyrken: 19 invalid\n"
	 "5.2 error invalid_cell: 17 -> Oslo\n"
	 "8.2 error invalid_cell: 17 -> Troms\n"
	 "8.3 error invalid_cell: 19 -> Troms\n"},
	{"decimals of something else",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Prosent av arbeidsstyrken\n"
	 "Januar - mars 2020\n"
	 "\tJanuar\tFebruar\tMars\tEndring i prosent\n"
	 "Oslo\t2\t3\t4\t1,5\n",
	 "table 1: fylke x month, 2020-Q1\n"
	 "5.1 detail fylke=Oslo 2020-01 prosent_av_arbeidsstyrken: 2\n"
	 "5.2 detail fylke=Oslo 2020-02 prosent_av_arbeidsstyrken: 3\n"
	 "5.3 detail fylke=Oslo 2020-03 prosent_av_arbeidsstyrken: 4\n"
	 "5.4 detail fylke=Oslo 2020-Q1 endring_prosent: 1,5 decimal\n"},
	{"shares beyond any number",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Prosent av arbeidsstyrken\n"
	 "Januar - mars 2020\n"
	 "\tJanuar\tFebruar\tMars\n"
	 "Oslo\t9223372036854775807\t2,1\t-9223372036854775807\n",
	 "table 1: fylke x month, 2020-Q1\n"
	 "5.1 detail fylke=Oslo 2020-01 prosent_av_arbeidsstyrken: 9223372036854775807 invalid\n"
	 "5.2 detail fylke=Oslo 2020-02 prosent_av_arbeidsstyrken: 2,1 decimal\n"
	 "5.3 detail fylke=Oslo 2020-03 prosent_av_arbeidsstyrken: -9223372036854775807\n"
	 "5.1 warning share_unclear: 9223372036854775807 -> prosent_av_arbeidsstyrken\n"
	 "5.1 error invalid_cell: 9223372036854775807 -> Oslo\n"},
	{"shares in time of another group",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Prosent av arbeidsstyrken\n"
	 "Januar - mars 2020\n"
	 "\tMenn\t\t\tKvinner\t\t\n"
	 "\tJanuar\tFebruar\tMars\tJanuar\tFebruar\tMars\n"
	 "Oslo\t17\t18\t19\t1,5\t1,6\t1,7\n",
	 "table 1: fylke x kjonn, 2020-Q1\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2020-01 prosent_av_arbeidsstyrken: 17\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2020-02 prosent_av_arbeidsstyrken: 18\n"
	 "6.3 detail fylke=Oslo kjonn=Menn 2020-03 prosent_av_arbeidsstyrken: 19\n"
	 "6.4 detail fylke=Oslo kjonn=Kvinner 2020-01 prosent_av_arbeidsstyrken: 1,5 decimal\n"
	 "6.5 detail fylke=Oslo kjonn=Kvinner 2020-02 prosent_av_arbeidsstyrken: 1,6 decimal\n"
	 "6.6 detail fylke=Oslo kjonn=Kvinner 2020-03 prosent_av_arbeidsstyrken: 1,7 decimal\n"},
	{"shares of groups may differ",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke. Prosent av arbeidsstyrken\n"
	 "Mars 2020\n"
	 "\tI alt\tMenn\tKvinner\n"
	 "Oslo\t2,1\t17\t1,9\n",
	 "table 1: fylke x kjonn, 2020-03\n"
	 "5.1 subtotal fylke=Oslo 2020-03 prosent_av_arbeidsstyrken: 2,1 decimal\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2020-03 prosent_av_arbeidsstyrken: 17\n"
	 "5.3 detail fylke=Oslo kjonn=Kvinner 2020-03 prosent_av_arbeidsstyrken: 1,9 decimal\n"},
	{"changes may be as large as they like",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke. Endring i prosent\n"
	 "Januar - mars 2020\n"
	 "\tJanuar\tFebruar\tMars\n"
	 "Oslo\t2,1\t17\t1,9\n",
	 "table 1: fylke x month, 2020-Q1\n"
	 "5.1 detail fylke=Oslo 2020-01 endring_prosent: 2,1 decimal\n"
	 "5.2 detail fylke=Oslo 2020-02 endring_prosent: 17\n"
	 "5.3 detail fylke=Oslo 2020-03 endring_prosent: 1,9 decimal\n"},
	{"over 100",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke. Prosent\n"
	 "Mars 2020\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t101\t102\n"
	 "Viken\t103\t100\n",
	 "table 1: fylke x kjonn, 2020-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2020-03 prosent: 101\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2020-03 prosent: 102\n"
	 "6.1 detail fylke=Viken kjonn=Menn 2020-03 prosent: 103\n"
	 "6.2 detail fylke=Viken kjonn=Kvinner 2020-03 prosent: 100\n"
	 "5.1 warning share_unclear: 101 -> prosent\n"},
	{"all",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke. Prosent\n"
	 "Mars 2020\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t100\t100\n",
	 "table 1: fylke x kjonn, 2020-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2020-03 prosent: 100\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2020-03 prosent: 100\n"},
	{"a change over 100",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke. Endring i prosent\n"
	 "Mars 2020\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t101\t102\n",
	 "table 1: fylke x kjonn, 2020-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2020-03 endring_prosent: 101\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2020-03 endring_prosent: 102\n"},
	{"shares of others at the same times may differ, too",
	 "Helt ledige. Fylke. 2019-2020\n"
	 "Fylke. Prosent av arbeidsstyrken\n"
	 "\t2019\t2019\t2020\t2020\n"
	 "\tUnder 20 år\t60 år og over\tUnder 20 år\t60 år og over\n"
	 "Oslo\t12\t1,1\t13\t1,2\n",
	 "table 1: fylke x alder, 2019-01/2020-12\n"
	 "5.1 detail fylke=Oslo alder=Under 20 år 2019 prosent_av_arbeidsstyrken: 12\n"
	 "5.2 detail fylke=Oslo alder=60 år og over 2019 prosent_av_arbeidsstyrken: 1,1 decimal\n"
	 "5.3 detail fylke=Oslo alder=Under 20 år 2020 prosent_av_arbeidsstyrken: 13\n"
	 "5.4 detail fylke=Oslo alder=60 år og over 2020 prosent_av_arbeidsstyrken: 1,2 decimal\n"},
	{"those of another measure are none of theirs",
	 "Helt ledige. Fylke. 2018-2020\n"
	 "Fylke\n"
	 "\t2018\t2018\t2019\t2019\t2020\t2020\n"
	 "\tProsent av arbeidsstyrken\tProsent av befolkningen\tProsent av arbeidsstyrken\tProsent av befolkningen"
	 "\tProsent av arbeidsstyrken\tProsent av befolkningen\n"
	 "Oslo\t2,1\t45\t1,9\t46\t19\t47\n",
	 "table 1: fylke x month, 2018-01/2020-12\n"
	 "5.1 detail fylke=Oslo 2018 prosent_av_arbeidsstyrken: 2,1 decimal\n"
	 "5.2 detail fylke=Oslo 2018 prosent_av_befolkningen: 45\n"
	 "5.3 detail fylke=Oslo 2019 prosent_av_arbeidsstyrken: 1,9 decimal\n"
	 "5.4 detail fylke=Oslo 2019 prosent_av_befolkningen: 46\n"
	 "5.5 detail fylke=Oslo 2020 prosent_av_arbeidsstyrken: 19 invalid\n"
	 "5.6 detail fylke=Oslo 2020 prosent_av_befolkningen: 47\n"
	 "5.5 error invalid_cell: 19 -> Oslo\n"},
};

/* Years on a page of some months are these months of each. */
static const Case years_of_months[] = {
	{"of a month",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "September 2018\n"
	 "\t2017\t2018\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2018-09\n"
	 "5.1 detail fylke=Oslo 2017-09 antall: 6\n"
	 "5.2 detail fylke=Oslo 2018-09 antall: 5\n"
	 "4.1 warning period_assumed: 2017 -> 2017-09\n"
	 "4.2 warning period_assumed: 2018 -> 2018-09\n"},
	{"of a quarter, down the rows",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "3. kvartal 2018\n"
	 "\tMenn\n"
	 "2017\t6\n"
	 "2018\t5\n",
	 "table 1: month x kjonn, 2018-Q3\n"
	 "5.1 detail kjonn=Menn 2017-Q3 antall: 6\n"
	 "6.1 detail kjonn=Menn 2018-Q3 antall: 5\n"
	 "5 warning period_assumed: 2017 -> 2017-Q3\n"
	 "6 warning period_assumed: 2018 -> 2018-Q3\n"},
	{"of a year so far",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Januar - september 2018\n"
	 "\t2016\t2017\t2018\tEndring i prosent\n"
	 "Oslo\t6\t5\t4\t3\n",
	 "table 1: fylke x month, 2018-01/2018-09\n"
	 "5.1 detail fylke=Oslo 2016-01/2016-09 antall: 6\n"
	 "5.2 detail fylke=Oslo 2017-01/2017-09 antall: 5\n"
	 "5.3 detail fylke=Oslo 2018-01/2018-09 antall: 4\n"
	 "5.4 detail fylke=Oslo 2018-01/2018-09 endring_prosent: 3\n"
	 "4.1 warning period_assumed: 2016 -> 2016-01/2016-09\n"
	 "4.2 warning period_assumed: 2017 -> 2017-01/2017-09\n"
	 "4.3 warning period_assumed: 2018 -> 2018-01/2018-09\n"},
	{"of a whole year",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "2018\n"
	 "\t2017\t2018\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2018\n"
	 "5.1 detail fylke=Oslo 2017 antall: 6\n"
	 "5.2 detail fylke=Oslo 2018 antall: 5\n"},
	{"over a year's end",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Desember 2017 - januar 2018\n"
	 "\t2017\t2018\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2017-12/2018-01\n"
	 "5.1 detail fylke=Oslo 2017 antall: 6\n"
	 "5.2 detail fylke=Oslo 2018 antall: 5\n"},
	{"not that of the page",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "September 2018\n"
	 "\t2016\t2017\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2018-09\n"
	 "5.1 detail fylke=Oslo 2016 antall: 6\n"
	 "5.2 detail fylke=Oslo 2017 antall: 5\n"},
	{"a year alone",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "September 2018\n"
	 "\t2018\tEndring\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2018-09\n"
	 "5.1 detail fylke=Oslo 2018 antall: 6\n"
	 "5.2 detail fylke=Oslo 2018-09 endring: 5\n"
	 "4.2 info unknown_label: Endring\n"},
	{"beside a month",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "September 2018\n"
	 "\t2017\tSeptember 2018\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x month, 2018-09\n"
	 "5.1 detail fylke=Oslo 2017 antall: 6\n"
	 "5.2 detail fylke=Oslo 2018-09 antall: 5\n"},
	{"across months",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "September 2018\n"
	 "\t2017\t2018\n"
	 "September\t6\t5\n",
	 "table 1: month x month, 2018-09\n"
	 "5.1 detail - antall: 6\n"
	 "5.2 detail 2018-09 antall: 5\n"
	 "5 warning missing_period: September -> 2017\n"},
	{"over rows of their own",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "September 2018\n"
	 "\tAntall\n"
	 "2017\t9\n"
	 "  Menn\t4\n"
	 "2018\t8\n",
	 "table 1: kjonn x measure, 2018-09\n"
	 "5.1 total 2017-09 antall: 9\n"
	 "6.1 detail kjonn=Menn 2017-09 antall: 4\n"
	 "7.1 detail 2018-09 antall: 8\n"
	 "5 warning period_assumed: 2017 -> 2017-09\n"
	 "7 warning period_assumed: 2018 -> 2018-09\n"},
	{"of an average too",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "September 2018\n"
	 "\t2017\t2018\tGjennomsnitt 2017\n"
	 "Oslo\t6\t5\t4\n",
	 "table 1: fylke x month, 2018-09\n"
	 "5.1 detail fylke=Oslo 2017-09 antall: 6\n"
	 "5.2 detail fylke=Oslo 2018-09 antall: 5\n"
	 "5.3 detail fylke=Oslo 2017 gjennomsnitt: 4\n"
	 "4.1 warning period_assumed: 2017 -> 2017-09\n"
	 "4.2 warning period_assumed: 2018 -> 2018-09\n"},
};

/* Counts of more than the period of the page. */
static const Case running[] = {
	{"twelve months",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke. Siste 12 måneder\n"
	 "September 2018\n"
	 "\tMenn\n"
	 "Oslo\t6\n",
	 "table 1: fylke x kjonn, 2018-09\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2018-09 siste_12_maaneder: 6\n"
	 "4 info unknown_label: \tMenn -> siste_12_maaneder\n"},
	{"so far this year",
	 "Helt ledige. Fylke. En måned\n"
	 "Hittil i år\n"
	 "September 2018\n"
	 "\tMenn\n"
	 "Oslo\t6\n",
	 "table 1: fylke x kjonn, 2018-09\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2018-09 hittil_i_aar: 6\n"
	 "4 info unknown_label: \tMenn -> hittil_i_aar\n"},
	{"as the title's frequency",
	 "Helt ledige. Fylke. Hittil i år\n"
	 "Fylke\n"
	 "Januar - september 2018\n"
	 "\tMenn\n"
	 "Oslo\t6\n",
	 "table 1: fylke x kjonn, 2018-01/2018-09\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2018-01/2018-09 antall: 6\n"},
	{"the last month",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke, siste måned\n"
	 "September 2018\n"
	 "\tMenn\n"
	 "Oslo\t6\n",
	 "table 1: fylke x kjonn, 2018-09\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2018-09 antall: 6\n"},
};

/* What is adjusted for seasons is no count, whatever labels call it. */
static const Case seasons[] = {
	{"over listed measures",
	 "Helt ledige. Fylke. En måned\n"
	 "Sesongjusterte tall\n"
	 "September 2018\n"
	 "\tAntall\tEndring i prosent\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x measure, 2018-09\n"
	 "5.1 detail fylke=Oslo 2018-09 sesongjustert_antall: 6\n"
	 "5.2 detail fylke=Oslo 2018-09 sesongjustert_endring_prosent: 5\n"
	 "4 info unknown_label: \tAntall\tEndring i prosent -> sesongjusterte_tall\n"
	 "4.1 info unknown_label: Antall\n"
	 "4.2 info unknown_label: Endring i prosent\n"},
	{"over names",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke. Sesongjusterte tall\n"
	 "September 2018\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x kjonn, 2018-09\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2018-09 sesongjusterte_tall: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2018-09 sesongjusterte_tall: 5\n"
	 "4 info unknown_label: \tMenn\tKvinner -> sesongjusterte_tall\n"},
	{"down the rows",
	 "Helt ledige. Fylke. En måned\n"
	 "Sesongjusterte tall\n"
	 "September 2018\n"
	 "\tOslo\tViken\n"
	 "Antall\t6\t5\n"
	 "Endring i prosent\t4\t3\n",
	 "table 1: measure x fylke, 2018-09\n"
	 "5.1 detail fylke=Oslo 2018-09 sesongjustert_antall: 6\n"
	 "5.2 detail fylke=Viken 2018-09 sesongjustert_antall: 5\n"
	 "6.1 detail fylke=Oslo 2018-09 sesongjustert_endring_prosent: 4\n"
	 "6.2 detail fylke=Viken 2018-09 sesongjustert_endring_prosent: 3\n"
	 "4 info unknown_label: \tOslo\tViken -> sesongjusterte_tall\n"
	 "5 info unknown_label: Antall\n"
	 "6 info unknown_label: Endring i prosent\n"},
	{"told by a label too",
	 "Helt ledige. Fylke. En måned\n"
	 "Ujusterte og sesongjusterte tall\n"
	 "September 2018\n"
	 "\tAntall\tSesongjustert antall\n"
	 "Oslo\t6\t5\n",
	 "table 1: fylke x measure, 2018-09\n"
	 "5.1 detail fylke=Oslo 2018-09 antall: 6\n"
	 "5.2 detail fylke=Oslo 2018-09 sesongjustert_antall: 5\n"
	 "4 info unknown_label: \tAntall\tSesongjustert antall -> sesongjusterte_tall\n"
	 "4.2 info unknown_label: Sesongjustert antall\n"},
};

int
main(void)
{
	CHECK_CASES(two_measures);
	CHECK_CASES(places);
	CHECK_CASES(order);
	CHECK_CASES(below);
	CHECK_CASES(several);
	CHECK_CASES(no_measure);
	CHECK_CASES(years_below);
	CHECK_CASES(corners);
	CHECK_CASES(shares);
	CHECK_CASES(years_of_months);
	CHECK_CASES(running);
	CHECK_CASES(seasons);
	return test_result("test_headings");
}
