/*-------------------------------------------------------------------------
 *
 * test_totals.c
 *	  Totals by other names, what they add up, and sums that tell of them.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#define FYLKE                                                                                      \
	"Helt ledige. Fylke. En måned\n"                                                               \
	"Fylke\n"                                                                                      \
	"Mars 2022\n"
#define ALDER                                                                                      \
	"Helt ledige. Alder. En måned\n"                                                               \
	"Alder\n"                                                                                      \
	"Mars 2022\n"
#define TILTAK                                                                                     \
	"Deltakere. Tiltak. En måned\n"                                                                \
	"Tiltak\n"                                                                                     \
	"Mars 2022\n"
#define YRKE                                                                                       \
	"Helt ledige. Yrke. En måned\n"                                                                \
	"Yrke\n"                                                                                       \
	"Mars 2022\n"

/* Totals by their other names, first and last, in rows and columns. */
static const Case names[] = {
	{"first",
	 FYLKE "\tAntall\n"
		   "Hele landet\t30\n"
		   "Oslo\t10\n"
		   "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 30\n"
	 "6.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken 2022-03 antall: 20\n"},
	{"last",
	 FYLKE "\tAntall\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Riket\t30\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "7.1 total 2022-03 antall: 30\n"},
	{"in Nynorsk",
	 FYLKE "\tAntall\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Heile landet\t30\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "7.1 total 2022-03 antall: 30\n"},
	{"with the code of registers",
	 FYLKE "\tAntall\n"
		   "00 Hele landet\t30\n"
		   "03 Oslo\t10\n"
		   "30 Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 30\n"
	 "6.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "6 info label_corrected: 03 Oslo -> Oslo\n"
	 "7 info label_corrected: 30 Viken -> Viken\n"},
	{"what is counted says nothing of a part",
	 FYLKE "\tAntall\n"
		   "Deltakere i alt\t30\n"
		   "Oslo\t10\n"
		   "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 30\n"
	 "6.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken 2022-03 antall: 20\n"},
	{"the same as columns",
	 FYLKE "\tAlle\tMenn\tKvinner\n"
		   "Oslo\t30\t10\t20\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "5.1 subtotal fylke=Oslo 2022-03 antall: 30\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "5.3 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 20\n"},
	{"last of the columns",
	 FYLKE "\tMenn\tKvinner\tBegge kjønn\n"
		   "Oslo\t10\t20\t30\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 20\n"
	 "5.3 subtotal fylke=Oslo 2022-03 antall: 30\n"},
	{"of ages",
	 ALDER "\tAntall\n"
		   "Alle aldre\t30\n"
		   "20-24 år\t10\n"
		   "25-29 år\t20\n",
	 "table 1: alder x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 30\n"
	 "6.1 detail alder=20-24 år 2022-03 antall: 10\n"
	 "7.1 detail alder=25-29 år 2022-03 antall: 20\n"},
	{"of what nobody knows",
	 YRKE "\tAntall\n"
		  "Ledere\t10\n"
		  "Selgere\t20\n"
		  "Totalt\t30\n",
	 "table 1: yrke x measure, 2022-03\n"
	 "5.1 detail of-rows=Ledere 2022-03 antall: 10\n"
	 "6.1 detail of-rows=Selgere 2022-03 antall: 20\n"
	 "7.1 total 2022-03 antall: 30\n"
	 "5 info unknown_label: Ledere\n"
	 "6 info unknown_label: Selgere\n"},
};

/* What a total adds up stands before its words, or after them. */
static const Case scopes[] = {
	{"the stratum before the words",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "Menn\n"
	 "\tAntall\n"
	 "Menn i alt\t30\n"
	 "Oslo\t10\n"
	 "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03, kjonn=Menn\n"
	 "6.1 total kjonn=Menn 2022-03 antall: 30\n"
	 "7.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "8.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"},
	{"a group of measures before the words",
	 TILTAK "\tAntall\n"
			"Arbeidstrening\t10\n"
			"Arbeidspraksis i alt\t10\n"
			"Mentor\t20\n"
			"Oppfølging i alt\t20\n",
	 "table 1: tiltak x measure, 2022-03\n"
	 "5.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-03 antall: 10\n"
	 "6.1 subtotal tiltaksgruppe=Arbeidspraksis 2022-03 antall: 10\n"
	 "7.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2022-03 antall: 20\n"
	 "8.1 subtotal tiltaksgruppe=Oppfølging 2022-03 antall: 20\n"},
	{"last, of a group that nobody knows",
	 TILTAK "\tAntall\n"
			"Kaffe\t10\n"
			"Ny gruppe i alt\t10\n"
			"Mentor\t20\n"
			"I alt oppfølging\t20\n",
	 "table 1: tiltak x measure, 2022-03\n"
	 "5.1 detail tiltaksgruppe=Ny gruppe tiltak=Kaffe 2022-03 antall: 10\n"
	 "6.1 subtotal tiltaksgruppe=Ny gruppe 2022-03 antall: 10\n"
	 "7.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2022-03 antall: 20\n"
	 "8.1 subtotal tiltaksgruppe=Oppfølging 2022-03 antall: 20\n"
	 "5 info unknown_label: Kaffe\n"
	 "6 info unknown_label: Ny gruppe i alt\n"},
	{"of columns",
	 FYLKE "\tMenn\tKvinner\tMenn i alt\tI alt menn\n"
		   "Oslo\t1\t2\t1\t1\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 1\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 2\n"
	 "5.3 subtotal fylke=Oslo kjonn=Menn 2022-03 antall: 1\n"
	 "5.4 subtotal fylke=Oslo kjonn=Menn 2022-03 antall: 1\n"
	 "4.4 warning member_twice: I alt menn -> Menn i alt\n"},
	{"beside a month: a total, too",
	 FYLKE "\tmars 2022 I alt\tmars 2022 Menn\n"
		   "Oslo\t3\t1\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "5.1 subtotal fylke=Oslo 2022-03 antall: 3\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2022-03 antall: 1\n"},
};

/* A first or last row or column that is the sum of all others is a total, and told. */
static const Case assumed[] = {
	{"the last row",
	 FYLKE "\tAntall\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Samtlige\t30\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "7.1 total 2022-03 antall: 30\n"
	 "7 info total_assumed: Samtlige\n"},
	{"the first row",
	 FYLKE "\tAntall\n"
		   "Samtlige\t30\n"
		   "Oslo\t10\n"
		   "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 30\n"
	 "6.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "5 info total_assumed: Samtlige\n"},
	{"in every column",
	 FYLKE "\tMenn\tKvinner\n"
		   "Oslo\t10\t11\n"
		   "Viken\t20\t21\n"
		   "Samtlige\t30\t32\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 11\n"
	 "6.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "6.2 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 21\n"
	 "7.1 subtotal kjonn=Menn 2022-03 antall: 30\n"
	 "7.2 subtotal kjonn=Kvinner 2022-03 antall: 32\n"
	 "7 info total_assumed: Samtlige\n"},
	{"with a star among its parts",
	 FYLKE "\tMenn\tKvinner\n"
		   "Oslo\t10\t*\n"
		   "Viken\t20\t21\n"
		   "Samtlige\t30\t24\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: * 0..3\n"
	 "6.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "6.2 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 21\n"
	 "7.1 subtotal kjonn=Menn 2022-03 antall: 30\n"
	 "7.2 subtotal kjonn=Kvinner 2022-03 antall: 24\n"
	 "5.2 warning threshold_assumed: *\n"
	 "7 info total_assumed: Samtlige\n"},
	{"percentages do not take part",
	 FYLKE "\tAntall\tProsent\n"
		   "Oslo\t10\t4\n"
		   "Viken\t20\t6\n"
		   "Samtlige\t30\t5\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo 2022-03 prosent: 4\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "6.2 detail fylke=Viken 2022-03 prosent: 6\n"
	 "7.1 total 2022-03 antall: 30\n"
	 "7.2 total 2022-03 prosent: 5\n"
	 "7 info total_assumed: Samtlige\n"},
	{"the last column",
	 FYLKE "\tMenn\tKvinner\tSamtlige\n"
		   "Oslo\t10\t20\t30\n"
		   "Viken\t12\t20\t32\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 20\n"
	 "5.3 subtotal fylke=Oslo 2022-03 antall: 30\n"
	 "6.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 12\n"
	 "6.2 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 20\n"
	 "6.3 subtotal fylke=Viken 2022-03 antall: 32\n"
	 "4.3 info total_assumed: Samtlige\n"},
	{"the first column",
	 FYLKE "\tSamtlige\tMenn\tKvinner\n"
		   "Oslo\t30\t10\t20\n"
		   "Viken\t32\t12\t20\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "5.1 subtotal fylke=Oslo 2022-03 antall: 30\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "5.3 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 20\n"
	 "6.1 subtotal fylke=Viken 2022-03 antall: 32\n"
	 "6.2 detail fylke=Viken kjonn=Menn 2022-03 antall: 12\n"
	 "6.3 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 20\n"
	 "4.1 info total_assumed: Samtlige\n"},
	{"of rows that nobody knows",
	 YRKE "\tAntall\n"
		  "Ledere\t10\n"
		  "Selgere\t20\n"
		  "Samtlige\t30\n",
	 "table 1: yrke x measure, 2022-03\n"
	 "5.1 detail of-rows=Ledere 2022-03 antall: 10\n"
	 "6.1 detail of-rows=Selgere 2022-03 antall: 20\n"
	 "7.1 total 2022-03 antall: 30\n"
	 "5 info unknown_label: Ledere\n"
	 "6 info unknown_label: Selgere\n"
	 "7 info total_assumed: Samtlige\n"},
};

/* Where it is not so. */
static const Case not_assumed[] = {
	{"it is not the sum",
	 FYLKE "\tAntall\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Samtlige\t31\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "7.1 detail fylke=Samtlige 2022-03 antall: 31\n"
	 "7 info unknown_label: Samtlige\n"},
	{"not in one of the columns",
	 FYLKE "\tMenn\tKvinner\n"
		   "Oslo\t10\t11\n"
		   "Viken\t20\t21\n"
		   "Samtlige\t30\t33\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 11\n"
	 "6.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "6.2 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 21\n"
	 "7.1 detail fylke=Samtlige kjonn=Menn 2022-03 antall: 30\n"
	 "7.2 detail fylke=Samtlige kjonn=Kvinner 2022-03 antall: 33\n"
	 "7 info unknown_label: Samtlige\n"},
	{"more than a star can be",
	 FYLKE "\tMenn\tKvinner\n"
		   "Oslo\t10\t*\n"
		   "Viken\t20\t21\n"
		   "Samtlige\t30\t424\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: * 0..3\n"
	 "6.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "6.2 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 21\n"
	 "7.1 detail fylke=Samtlige kjonn=Menn 2022-03 antall: 30\n"
	 "7.2 detail fylke=Samtlige kjonn=Kvinner 2022-03 antall: 424\n"
	 "5.2 warning threshold_assumed: *\n"
	 "7 info unknown_label: Samtlige\n"},
	{"it stands in the middle",
	 FYLKE "\tAntall\n"
		   "Oslo\t10\n"
		   "Samtlige\t30\n"
		   "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Samtlige 2022-03 antall: 30\n"
	 "7.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "6 info unknown_label: Samtlige\n"},
	{"numbers so small that they add up by chance",
	 FYLKE "\tAntall\n"
		   "Oslo\t1\n"
		   "Viken\t1\n"
		   "Samtlige\t2\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 1\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 1\n"
	 "7.1 detail fylke=Samtlige 2022-03 antall: 2\n"
	 "7 info unknown_label: Samtlige\n"},
	{"the sum of one",
	 FYLKE "\tAntall\n"
		   "Viken\t200\n"
		   "Samtlige\t200\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Viken 2022-03 antall: 200\n"
	 "6.1 detail fylke=Samtlige 2022-03 antall: 200\n"
	 "6 info unknown_label: Samtlige\n"},
	{"there is a total already",
	 FYLKE "\tAntall\n"
		   "I alt\t60\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Samtlige\t30\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 60\n"
	 "6.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "8.1 detail fylke=Samtlige 2022-03 antall: 30\n"
	 "8 info unknown_label: Samtlige\n"},
	{"a name that is known",
	 FYLKE "\tAntall\n"
		   "Oslo\t10\n"
		   "Agder\t20\n"
		   "Viken\t30\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Agder 2022-03 antall: 20\n"
	 "7.1 detail fylke=Viken 2022-03 antall: 30\n"},
};

/* Rows with more indent below the one that adds them up. */
static const Case indented[] = {
	{"of stars",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t60\t50\n"
	 "Kontor\t*\t8\n"
	 "  Ledere\t*\t*\n"
	 "  Andre\t*\t6\n"
	 "Skole\t58\t42\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 60\n"
	 "5.2 total 2020-02 antall: 50\n"
	 "6.1 subtotal of-rows=Kontor 2020-01 antall: * 0..3\n"
	 "6.2 subtotal of-rows=Kontor 2020-02 antall: 8\n"
	 "7.1 detail of-rows=Ledere 2020-01 antall: * 0..3\n"
	 "7.2 detail of-rows=Ledere 2020-02 antall: * 0..3\n"
	 "8.1 detail of-rows=Andre 2020-01 antall: * 0..3\n"
	 "8.2 detail of-rows=Andre 2020-02 antall: 6\n"
	 "9.1 detail of-rows=Skole 2020-01 antall: 58\n"
	 "9.2 detail of-rows=Skole 2020-02 antall: 42\n"
	 "6 info total_assumed: Kontor\n"
	 "6 info unknown_label: Kontor\n"
	 "6.1 warning threshold_assumed: *\n"
	 "7 info unknown_label:   Ledere\n"
	 "8 info unknown_label:   Andre\n"
	 "9 info unknown_label: Skole\n"},
	{"of stars, and one row alone",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t120\t110\n"
	 "Kontor\t60\t60\n"
	 "  Ledere\t*\t*\n"
	 "  Andre\t58\t59\n"
	 "Skole\t60\t50\n"
	 "  Lærere\t60\t50\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 120\n"
	 "5.2 total 2020-02 antall: 110\n"
	 "6.1 subtotal of-rows=Kontor 2020-01 antall: 60\n"
	 "6.2 subtotal of-rows=Kontor 2020-02 antall: 60\n"
	 "7.1 detail of-rows=Ledere 2020-01 antall: * 0..3\n"
	 "7.2 detail of-rows=Ledere 2020-02 antall: * 0..3\n"
	 "8.1 detail of-rows=Andre 2020-01 antall: 58\n"
	 "8.2 detail of-rows=Andre 2020-02 antall: 59\n"
	 "9.1 subtotal of-rows=Skole 2020-01 antall: 60\n"
	 "9.2 subtotal of-rows=Skole 2020-02 antall: 50\n"
	 "10.1 detail of-rows=Lærere 2020-01 antall: 60\n"
	 "10.2 detail of-rows=Lærere 2020-02 antall: 50\n"
	 "6 info total_assumed: Kontor\n"
	 "6 info unknown_label: Kontor\n"
	 "7 info unknown_label:   Ledere\n"
	 "7.1 warning threshold_assumed: *\n"
	 "8 info unknown_label:   Andre\n"
	 "9 info total_assumed: Skole\n"
	 "9 info unknown_label: Skole\n"
	 "10 info unknown_label:   Lærere\n"},
	{"of stars, where the total has all rows",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t2 000\t2 000\n"
	 "Kontor\t800\t800\n"
	 "  Ledere\t*\t*\n"
	 "  Andre\t798\t799\n"
	 "Skole\t402\t401\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 2000\n"
	 "5.2 total 2020-02 antall: 2000\n"
	 "6.1 detail of-rows=Kontor 2020-01 antall: 800\n"
	 "6.2 detail of-rows=Kontor 2020-02 antall: 800\n"
	 "7.1 detail of-rows=Ledere 2020-01 antall: * 0..3\n"
	 "7.2 detail of-rows=Ledere 2020-02 antall: * 0..3\n"
	 "8.1 detail of-rows=Andre 2020-01 antall: 798\n"
	 "8.2 detail of-rows=Andre 2020-02 antall: 799\n"
	 "9.1 detail of-rows=Skole 2020-01 antall: 402\n"
	 "9.2 detail of-rows=Skole 2020-02 antall: 401\n"
	 "6 info unknown_label: Kontor\n"
	 "7 info unknown_label:   Ledere\n"
	 "7.1 warning threshold_assumed: *\n"
	 "8 info unknown_label:   Andre\n"
	 "9 info unknown_label: Skole\n"},
	{"of stars, more than the row above can be",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "Kontor\t*\t8\n"
	 "  Ledere\t*\t*\n"
	 "  Andre\t*\t9\n"
	 "Skole\t58\t42\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 detail of-rows=Kontor 2020-01 antall: * 0..3\n"
	 "5.2 detail of-rows=Kontor 2020-02 antall: 8\n"
	 "6.1 detail of-rows=Ledere 2020-01 antall: * 0..3\n"
	 "6.2 detail of-rows=Ledere 2020-02 antall: * 0..3\n"
	 "7.1 detail of-rows=Andre 2020-01 antall: * 0..3\n"
	 "7.2 detail of-rows=Andre 2020-02 antall: 9\n"
	 "8.1 detail of-rows=Skole 2020-01 antall: 58\n"
	 "8.2 detail of-rows=Skole 2020-02 antall: 42\n"
	 "5 info unknown_label: Kontor\n"
	 "5.1 warning threshold_assumed: *\n"
	 "6 info unknown_label:   Ledere\n"
	 "7 info unknown_label:   Andre\n"
	 "8 info unknown_label: Skole\n"},
	{"a sum of two",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t60\t50\n"
	 "Kontor\t40\t30\n"
	 "  Ledere\t30\t20\n"
	 "  Andre\t10\t10\n"
	 "Skole\t20\t20\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 60\n"
	 "5.2 total 2020-02 antall: 50\n"
	 "6.1 subtotal of-rows=Kontor 2020-01 antall: 40\n"
	 "6.2 subtotal of-rows=Kontor 2020-02 antall: 30\n"
	 "7.1 detail of-rows=Ledere 2020-01 antall: 30\n"
	 "7.2 detail of-rows=Ledere 2020-02 antall: 20\n"
	 "8.1 detail of-rows=Andre 2020-01 antall: 10\n"
	 "8.2 detail of-rows=Andre 2020-02 antall: 10\n"
	 "9.1 detail of-rows=Skole 2020-01 antall: 20\n"
	 "9.2 detail of-rows=Skole 2020-02 antall: 20\n"
	 "6 info total_assumed: Kontor\n"
	 "6 info unknown_label: Kontor\n"
	 "7 info unknown_label:   Ledere\n"
	 "8 info unknown_label:   Andre\n"
	 "9 info unknown_label: Skole\n"},
	{"of several levels",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "Alt arbeid\t60\t50\n"
	 " Kontor\t40\t30\n"
	 "  Ledere\t30\t20\n"
	 "  Andre\t10\t10\n"
	 " Skole\t20\t20\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 subtotal of-rows=Alt arbeid 2020-01 antall: 60\n"
	 "5.2 subtotal of-rows=Alt arbeid 2020-02 antall: 50\n"
	 "6.1 subtotal of-rows=Kontor 2020-01 antall: 40\n"
	 "6.2 subtotal of-rows=Kontor 2020-02 antall: 30\n"
	 "7.1 detail of-rows=Ledere 2020-01 antall: 30\n"
	 "7.2 detail of-rows=Ledere 2020-02 antall: 20\n"
	 "8.1 detail of-rows=Andre 2020-01 antall: 10\n"
	 "8.2 detail of-rows=Andre 2020-02 antall: 10\n"
	 "9.1 detail of-rows=Skole 2020-01 antall: 20\n"
	 "9.2 detail of-rows=Skole 2020-02 antall: 20\n"
	 "5 info total_assumed: Alt arbeid\n"
	 "5 info unknown_label: Alt arbeid\n"
	 "6 info total_assumed:  Kontor\n"
	 "6 info unknown_label:  Kontor\n"
	 "7 info unknown_label:   Ledere\n"
	 "8 info unknown_label:   Andre\n"
	 "9 info unknown_label:  Skole\n"},
	{"no sum",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t60\t50\n"
	 "Kontor\t40\t30\n"
	 "  Ledere\t30\t20\n"
	 "  Andre\t11\t10\n"
	 "Skole\t20\t20\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 60\n"
	 "5.2 total 2020-02 antall: 50\n"
	 "6.1 detail of-rows=Kontor 2020-01 antall: 40\n"
	 "6.2 detail of-rows=Kontor 2020-02 antall: 30\n"
	 "7.1 detail of-rows=Ledere 2020-01 antall: 30\n"
	 "7.2 detail of-rows=Ledere 2020-02 antall: 20\n"
	 "8.1 detail of-rows=Andre 2020-01 antall: 11\n"
	 "8.2 detail of-rows=Andre 2020-02 antall: 10\n"
	 "9.1 detail of-rows=Skole 2020-01 antall: 20\n"
	 "9.2 detail of-rows=Skole 2020-02 antall: 20\n"
	 "6 info unknown_label: Kontor\n"
	 "7 info unknown_label:   Ledere\n"
	 "8 info unknown_label:   Andre\n"
	 "9 info unknown_label: Skole\n"},
	{"of one",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t60\t50\n"
	 "Kontor\t40\t30\n"
	 "  Ledere\t40\t30\n"
	 "Skole\t20\t20\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 60\n"
	 "5.2 total 2020-02 antall: 50\n"
	 "6.1 detail of-rows=Kontor 2020-01 antall: 40\n"
	 "6.2 detail of-rows=Kontor 2020-02 antall: 30\n"
	 "7.1 detail of-rows=Ledere 2020-01 antall: 40\n"
	 "7.2 detail of-rows=Ledere 2020-02 antall: 30\n"
	 "8.1 detail of-rows=Skole 2020-01 antall: 20\n"
	 "8.2 detail of-rows=Skole 2020-02 antall: 20\n"
	 "6 info unknown_label: Kontor\n"
	 "7 info unknown_label:   Ledere\n"
	 "8 info unknown_label: Skole\n"},
};

/* "Norge" is a total, but among other countries. */
static const Case norway[] = {
	{"in English",
	 "Registered unemployed. Country of birth. March 2015\n"
	 "Country of birth\n"
	 "\tMen\tWomen\n"
	 "Norway\t60\t50\n"
	 "Poland\t40\t30\n",
	 "table 1: country of birth x kjonn, 2015-03\n"
	 "4.1 detail kjonn=Menn of-rows=Norway 2015-03 antall: 60\n"
	 "4.2 detail kjonn=Kvinner of-rows=Norway 2015-03 antall: 50\n"
	 "5.1 detail kjonn=Menn of-rows=Poland 2015-03 antall: 40\n"
	 "5.2 detail kjonn=Kvinner of-rows=Poland 2015-03 antall: 30\n"
	 "3.1 info label_corrected: Men -> Menn\n"
	 "3.2 info label_corrected: Women -> Kvinner\n"
	 "4 info unknown_label: Norway\n"
	 "5 info unknown_label: Poland\n"},
	{"among countries",
	 "Helt ledige. Landbakgrunn. Tidsserie måned\n"
	 "Landbakgrunn\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "Norge\t60\t50\n"
	 "Polen\t40\t30\n",
	 "table 1: landbakgrunn x month, 2020-01/2020-02\n"
	 "5.1 detail of-rows=Norge 2020-01 antall: 60\n"
	 "5.2 detail of-rows=Norge 2020-02 antall: 50\n"
	 "6.1 detail of-rows=Polen 2020-01 antall: 40\n"
	 "6.2 detail of-rows=Polen 2020-02 antall: 30\n"
	 "5 info unknown_label: Norge\n"
	 "6 info unknown_label: Polen\n"},
	{"before a total",
	 "Helt ledige. Landbakgrunn. Tidsserie måned\n"
	 "Landbakgrunn\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "Noreg\t60\t50\n"
	 "Polen\t40\t30\n"
	 "I alt\t100\t80\n",
	 "table 1: landbakgrunn x month, 2020-01/2020-02\n"
	 "5.1 detail of-rows=Noreg 2020-01 antall: 60\n"
	 "5.2 detail of-rows=Noreg 2020-02 antall: 50\n"
	 "6.1 detail of-rows=Polen 2020-01 antall: 40\n"
	 "6.2 detail of-rows=Polen 2020-02 antall: 30\n"
	 "7.1 total 2020-01 antall: 100\n"
	 "7.2 total 2020-02 antall: 80\n"
	 "5 info unknown_label: Noreg\n"
	 "6 info unknown_label: Polen\n"},
	{"the sum of regions",
	 "Helt ledige. Landbakgrunn. Tidsserie måned\n"
	 "Landbakgrunn\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "Norge\t100\t80\n"
	 "Nord\t60\t50\n"
	 "Sør\t40\t30\n",
	 "table 1: landbakgrunn x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 100\n"
	 "5.2 total 2020-02 antall: 80\n"
	 "6.1 detail of-rows=Nord 2020-01 antall: 60\n"
	 "6.2 detail of-rows=Nord 2020-02 antall: 50\n"
	 "7.1 detail of-rows=Sør 2020-01 antall: 40\n"
	 "7.2 detail of-rows=Sør 2020-02 antall: 30\n"
	 "6 info unknown_label: Nord\n"
	 "7 info unknown_label: Sør\n"},
	{"with stars, which leave it open",
	 "Helt ledige. Landbakgrunn. Tidsserie måned\n"
	 "Landbakgrunn\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "Norge\t100\t80\n"
	 "Nord\t*\t50\n"
	 "Sør\t40\t*\n",
	 "table 1: landbakgrunn x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 100\n"
	 "5.2 total 2020-02 antall: 80\n"
	 "6.1 detail of-rows=Nord 2020-01 antall: * 0..3\n"
	 "6.2 detail of-rows=Nord 2020-02 antall: 50\n"
	 "7.1 detail of-rows=Sør 2020-01 antall: 40\n"
	 "7.2 detail of-rows=Sør 2020-02 antall: * 0..3\n"
	 "6 info unknown_label: Nord\n"
	 "6.1 warning threshold_assumed: *\n"
	 "7 info unknown_label: Sør\n"},
	{"over counties",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "Norge\t60\t50\n"
	 "Oslo\t40\t30\n"
	 "Viken\t4\t3\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 60\n"
	 "5.2 total 2020-02 antall: 50\n"
	 "6.1 detail fylke=Oslo 2020-01 antall: 40\n"
	 "6.2 detail fylke=Oslo 2020-02 antall: 30\n"
	 "7.1 detail fylke=Viken 2020-01 antall: 4\n"
	 "7.2 detail fylke=Viken 2020-02 antall: 3\n"},
	{"over columns",
	 "Helt ledige. Fylke og landbakgrunn. En måned\n"
	 "Fylke og landbakgrunn\n"
	 "Mars 2020\n"
	 "\tI alt\tNorge\tAsia\n"
	 "Oslo\t100\t60\t40\n",
	 "table 1: fylke x landbakgrunn, 2020-03\n"
	 "5.1 subtotal fylke=Oslo 2020-03 antall: 100\n"
	 "5.2 detail fylke=Oslo of-columns=Norge 2020-03 antall: 60\n"
	 "5.3 detail fylke=Oslo of-columns=Asia 2020-03 antall: 40\n"
	 "4.2 info unknown_label: Norge\n"
	 "4.3 info unknown_label: Asia\n"},
};

/* Labels that nothing knows, among members that come to the total without them. */
static const Case strangers[] = {
	{"over columns",
	 "Helt ledige. Fylke og kjønn. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2020\n"
	 "\tI alt\tKvinner\tMenn\tDagsverk\n"
	 "Oslo\t100\t60\t40\t900\n",
	 "table 1: fylke x kjonn, 2020-03\n"
	 "5.1 subtotal fylke=Oslo 2020-03 antall: 100\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2020-03 antall: 60\n"
	 "5.3 detail fylke=Oslo kjonn=Menn 2020-03 antall: 40\n"
	 "5.4 subtotal fylke=Oslo 2020-03 dagsverk: 900\n"
	 "4.4 warning measure_assumed: Dagsverk -> dagsverk\n"},
	{"down the rows",
	 "Helt ledige. Fylke og kjønn. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2020\n"
	 "\tOslo\tViken\n"
	 "I alt\t100\t60\n"
	 "Kvinner\t60\t40\n"
	 "Menn\t40\t20\n"
	 "Dagsverk\t900\t800\n",
	 "table 1: kjonn x fylke, 2020-03\n"
	 "5.1 subtotal fylke=Oslo 2020-03 antall: 100\n"
	 "5.2 subtotal fylke=Viken 2020-03 antall: 60\n"
	 "6.1 detail fylke=Oslo kjonn=Kvinner 2020-03 antall: 60\n"
	 "6.2 detail fylke=Viken kjonn=Kvinner 2020-03 antall: 40\n"
	 "7.1 detail fylke=Oslo kjonn=Menn 2020-03 antall: 40\n"
	 "7.2 detail fylke=Viken kjonn=Menn 2020-03 antall: 20\n"
	 "8.1 subtotal fylke=Oslo 2020-03 dagsverk: 900\n"
	 "8.2 subtotal fylke=Viken 2020-03 dagsverk: 800\n"
	 "8 warning measure_assumed: Dagsverk -> dagsverk\n"},
	{"a member by the sum",
	 "Helt ledige. Fylke og kjønn. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2020\n"
	 "\tI alt\tKvinner\tMenn\tAndre\n"
	 "Oslo\t110\t60\t40\t10\n",
	 "table 1: fylke x kjonn, 2020-03\n"
	 "5.1 subtotal fylke=Oslo 2020-03 antall: 110\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2020-03 antall: 60\n"
	 "5.3 detail fylke=Oslo kjonn=Menn 2020-03 antall: 40\n"
	 "5.4 detail fylke=Oslo kjonn=Andre 2020-03 antall: 10\n"
	 "4.4 info unknown_label: Andre\n"},
	{"no sum at all",
	 "Helt ledige. Fylke og kjønn. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2020\n"
	 "\tI alt\tKvinner\tMenn\tAndre\n"
	 "Oslo\t150\t60\t40\t10\n",
	 "table 1: fylke x kjonn, 2020-03\n"
	 "5.1 subtotal fylke=Oslo 2020-03 antall: 150\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2020-03 antall: 60\n"
	 "5.3 detail fylke=Oslo kjonn=Menn 2020-03 antall: 40\n"
	 "5.4 detail fylke=Oslo kjonn=Andre 2020-03 antall: 10\n"
	 "4.4 info unknown_label: Andre\n"},
	{"without a total",
	 "Helt ledige. Fylke og kjønn. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2020\n"
	 "\tKvinner\tMenn\tAndre\n"
	 "Oslo\t60\t40\t10\n",
	 "table 1: fylke x kjonn, 2020-03\n"
	 "5.1 detail fylke=Oslo kjonn=Kvinner 2020-03 antall: 60\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2020-03 antall: 40\n"
	 "5.3 detail fylke=Oslo kjonn=Andre 2020-03 antall: 10\n"
	 "4.3 info unknown_label: Andre\n"},
};

/* Measures among names are of all of them. */
static const Case measures[] = {
	{"beside names",
	 "Helt ledige. Fylke og kjønn. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2020\n"
	 "\tAntall\tUnder 25 år\n"
	 "Oslo\t100\t60\n",
	 "table 1: fylke x alder, 2020-03\n"
	 "5.1 unknown fylke=Oslo 2020-03 antall: 100\n"
	 "5.2 unknown fylke=Oslo alder=Under 25 år 2020-03 antall: 60\n"
	 "4 warning missing_stratum: \tAntall\tUnder 25 år -> Fylke og kjønn\n"},
	{"below names",
	 "Helt ledige. Fylke og kjønn. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2020\n"
	 "\tKvinner\tMenn\n"
	 "Oslo\t6\t4\n"
	 "Viken\t3\t2\n"
	 "Antall\t9\t6\n",
	 "table 1: fylke x kjonn, 2020-03\n"
	 "5.1 detail fylke=Oslo kjonn=Kvinner 2020-03 antall: 6\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2020-03 antall: 4\n"
	 "6.1 detail fylke=Viken kjonn=Kvinner 2020-03 antall: 3\n"
	 "6.2 detail fylke=Viken kjonn=Menn 2020-03 antall: 2\n"
	 "7.1 subtotal kjonn=Kvinner 2020-03 antall: 9\n"
	 "7.2 subtotal kjonn=Menn 2020-03 antall: 6\n"},
	{"among measures",
	 "Helt ledige. Fylke og kjønn. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2020\n"
	 "\tAntall\tProsent\n"
	 "Oslo\t100\t60\n",
	 "table 1: fylke x measure, 2020-03\n"
	 "5.1 unknown fylke=Oslo 2020-03 antall: 100\n"
	 "5.2 unknown fylke=Oslo 2020-03 prosent: 60\n"
	 "4 warning missing_stratum: \tAntall\tProsent -> Fylke og kjønn\n"},
};

/* Rows of groups that nothing sets apart from their members. */
static const Case groups[] = {
	{"with dashes",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t60\t50\n"
	 "Kontor\t40\t30\n"
	 "Ledere\t40\t-\n"
	 "Andre\t-\t30\n"
	 "Skole\t20\t20\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 60\n"
	 "5.2 total 2020-02 antall: 50\n"
	 "6.1 subtotal of-rows=Kontor 2020-01 antall: 40\n"
	 "6.2 subtotal of-rows=Kontor 2020-02 antall: 30\n"
	 "7.1 detail of-rows=Ledere 2020-01 antall: 40\n"
	 "7.2 detail of-rows=Ledere 2020-02 antall: 0 blank\n"
	 "8.1 detail of-rows=Andre 2020-01 antall: 0 blank\n"
	 "8.2 detail of-rows=Andre 2020-02 antall: 30\n"
	 "9.1 detail of-rows=Skole 2020-01 antall: 20\n"
	 "9.2 detail of-rows=Skole 2020-02 antall: 20\n"
	 "6 info total_assumed: Kontor\n"
	 "6 info unknown_label: Kontor\n"
	 "7 info unknown_label: Ledere\n"
	 "7.2 warning sign_assumed: -\n"
	 "8 info unknown_label: Andre\n"
	 "9 info unknown_label: Skole\n"},
	{"before their members",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t300\t200\n"
	 "Kontor\t100\t80\n"
	 "Sekretær\t60\t50\n"
	 "Regnskap\t40\t30\n"
	 "Ledere\t200\t120\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 300\n"
	 "5.2 total 2020-02 antall: 200\n"
	 "6.1 subtotal of-rows=Kontor 2020-01 antall: 100\n"
	 "6.2 subtotal of-rows=Kontor 2020-02 antall: 80\n"
	 "7.1 detail of-rows=Sekretær 2020-01 antall: 60\n"
	 "7.2 detail of-rows=Sekretær 2020-02 antall: 50\n"
	 "8.1 detail of-rows=Regnskap 2020-01 antall: 40\n"
	 "8.2 detail of-rows=Regnskap 2020-02 antall: 30\n"
	 "9.1 detail of-rows=Ledere 2020-01 antall: 200\n"
	 "9.2 detail of-rows=Ledere 2020-02 antall: 120\n"
	 "6 info total_assumed: Kontor\n"
	 "6 info unknown_label: Kontor\n"
	 "7 info unknown_label: Sekretær\n"
	 "8 info unknown_label: Regnskap\n"
	 "9 info unknown_label: Ledere\n"},
	{"with suppressed members in each column",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t300\t200\n"
	 "Kontor\t100\t80\n"
	 "Sekretær\t60\t50\n"
	 "Regnskap\t38\t28\n"
	 "Arkiv\t*\t*\n"
	 "Ledere\t200\t120\n"
	 "Sjef\t150\t117\n"
	 "Mellomleder\t50\t*\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 300\n"
	 "5.2 total 2020-02 antall: 200\n"
	 "6.1 subtotal of-rows=Kontor 2020-01 antall: 100\n"
	 "6.2 subtotal of-rows=Kontor 2020-02 antall: 80\n"
	 "7.1 detail of-rows=Sekretær 2020-01 antall: 60\n"
	 "7.2 detail of-rows=Sekretær 2020-02 antall: 50\n"
	 "8.1 detail of-rows=Regnskap 2020-01 antall: 38\n"
	 "8.2 detail of-rows=Regnskap 2020-02 antall: 28\n"
	 "9.1 detail of-rows=Arkiv 2020-01 antall: * 0..3\n"
	 "9.2 detail of-rows=Arkiv 2020-02 antall: * 0..3\n"
	 "10.1 subtotal of-rows=Ledere 2020-01 antall: 200\n"
	 "10.2 subtotal of-rows=Ledere 2020-02 antall: 120\n"
	 "11.1 detail of-rows=Sjef 2020-01 antall: 150\n"
	 "11.2 detail of-rows=Sjef 2020-02 antall: 117\n"
	 "12.1 detail of-rows=Mellomleder 2020-01 antall: 50\n"
	 "12.2 detail of-rows=Mellomleder 2020-02 antall: * 0..3\n"
	 "6 info total_assumed: Kontor\n"
	 "6 info unknown_label: Kontor\n"
	 "7 info unknown_label: Sekretær\n"
	 "8 info unknown_label: Regnskap\n"
	 "9 info unknown_label: Arkiv\n"
	 "9.1 warning threshold_assumed: *\n"
	 "10 info total_assumed: Ledere\n"
	 "10 info unknown_label: Ledere\n"
	 "11 info unknown_label: Sjef\n"
	 "12 info unknown_label: Mellomleder\n"},
	{"behind suppressed members",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "Sekretær\t60\t50\n"
	 "Arkiv\t*\t*\n"
	 "Regnskap\t38\t28\n"
	 "Kontor\t100\t80\n"
	 "Sjef\t150\t117\n"
	 "Mellomleder\t50\t*\n"
	 "Ledere\t200\t120\n"
	 "I alt\t300\t200\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 detail of-rows=Sekretær 2020-01 antall: 60\n"
	 "5.2 detail of-rows=Sekretær 2020-02 antall: 50\n"
	 "6.1 detail of-rows=Arkiv 2020-01 antall: * 0..3\n"
	 "6.2 detail of-rows=Arkiv 2020-02 antall: * 0..3\n"
	 "7.1 detail of-rows=Regnskap 2020-01 antall: 38\n"
	 "7.2 detail of-rows=Regnskap 2020-02 antall: 28\n"
	 "8.1 subtotal of-rows=Kontor 2020-01 antall: 100\n"
	 "8.2 subtotal of-rows=Kontor 2020-02 antall: 80\n"
	 "9.1 detail of-rows=Sjef 2020-01 antall: 150\n"
	 "9.2 detail of-rows=Sjef 2020-02 antall: 117\n"
	 "10.1 detail of-rows=Mellomleder 2020-01 antall: 50\n"
	 "10.2 detail of-rows=Mellomleder 2020-02 antall: * 0..3\n"
	 "11.1 subtotal of-rows=Ledere 2020-01 antall: 200\n"
	 "11.2 subtotal of-rows=Ledere 2020-02 antall: 120\n"
	 "12.1 total 2020-01 antall: 300\n"
	 "12.2 total 2020-02 antall: 200\n"
	 "5 info unknown_label: Sekretær\n"
	 "6 info unknown_label: Arkiv\n"
	 "6.1 warning threshold_assumed: *\n"
	 "7 info unknown_label: Regnskap\n"
	 "8 info total_assumed: Kontor\n"
	 "8 info unknown_label: Kontor\n"
	 "9 info unknown_label: Sjef\n"
	 "10 info unknown_label: Mellomleder\n"
	 "11 info total_assumed: Ledere\n"
	 "11 info unknown_label: Ledere\n"},
	{"with members that are hidden",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t300\t200\n"
	 "Kontor\t100\t80\n"
	 "Sekretær\t:\t:\n"
	 "Regnskap\t38\t28\n"
	 "Arkiv\t*\t*\n"
	 "Ledere\t200\t120\n"
	 "Sjef\t150\t:\n"
	 "Mellomleder\t50\t*\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 300\n"
	 "5.2 total 2020-02 antall: 200\n"
	 "6.1 subtotal of-rows=Kontor 2020-01 antall: 100\n"
	 "6.2 subtotal of-rows=Kontor 2020-02 antall: 80\n"
	 "7.1 detail of-rows=Sekretær 2020-01 antall: * 0..1152921504606846976\n"
	 "7.2 detail of-rows=Sekretær 2020-02 antall: * 0..1152921504606846976\n"
	 "8.1 detail of-rows=Regnskap 2020-01 antall: 38\n"
	 "8.2 detail of-rows=Regnskap 2020-02 antall: 28\n"
	 "9.1 detail of-rows=Arkiv 2020-01 antall: * 0..3\n"
	 "9.2 detail of-rows=Arkiv 2020-02 antall: * 0..3\n"
	 "10.1 subtotal of-rows=Ledere 2020-01 antall: 200\n"
	 "10.2 subtotal of-rows=Ledere 2020-02 antall: 120\n"
	 "11.1 detail of-rows=Sjef 2020-01 antall: 150\n"
	 "11.2 detail of-rows=Sjef 2020-02 antall: * 0..1152921504606846976\n"
	 "12.1 detail of-rows=Mellomleder 2020-01 antall: 50\n"
	 "12.2 detail of-rows=Mellomleder 2020-02 antall: * 0..3\n"
	 "6 info total_assumed: Kontor\n"
	 "6 info unknown_label: Kontor\n"
	 "7 info unknown_label: Sekretær\n"
	 "7.1 info hidden_assumed: :\n"
	 "8 info unknown_label: Regnskap\n"
	 "9 info unknown_label: Arkiv\n"
	 "9.1 warning threshold_assumed: *\n"
	 "10 info total_assumed: Ledere\n"
	 "10 info unknown_label: Ledere\n"
	 "11 info unknown_label: Sjef\n"
	 "12 info unknown_label: Mellomleder\n"},
	{"with more left than stars come to",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t300\t200\n"
	 "Kontor\t100\t80\n"
	 "Sekretær\t60\t50\n"
	 "Regnskap\t18\t8\n"
	 "Arkiv\t*\t*\n"
	 "Ledere\t200\t120\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 300\n"
	 "5.2 total 2020-02 antall: 200\n"
	 "6.1 detail of-rows=Kontor 2020-01 antall: 100\n"
	 "6.2 detail of-rows=Kontor 2020-02 antall: 80\n"
	 "7.1 detail of-rows=Sekretær 2020-01 antall: 60\n"
	 "7.2 detail of-rows=Sekretær 2020-02 antall: 50\n"
	 "8.1 detail of-rows=Regnskap 2020-01 antall: 18\n"
	 "8.2 detail of-rows=Regnskap 2020-02 antall: 8\n"
	 "9.1 detail of-rows=Arkiv 2020-01 antall: * 0..3\n"
	 "9.2 detail of-rows=Arkiv 2020-02 antall: * 0..3\n"
	 "10.1 detail of-rows=Ledere 2020-01 antall: 200\n"
	 "10.2 detail of-rows=Ledere 2020-02 antall: 120\n"
	 "6 info unknown_label: Kontor\n"
	 "7 info unknown_label: Sekretær\n"
	 "8 info unknown_label: Regnskap\n"
	 "9 info unknown_label: Arkiv\n"
	 "9.1 warning threshold_assumed: *\n"
	 "10 info unknown_label: Ledere\n"},
	{"with stars, and another total",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t310\t210\n"
	 "Kontor\t100\t80\n"
	 "Sekretær\t60\t50\n"
	 "Regnskap\t38\t28\n"
	 "Arkiv\t*\t*\n"
	 "Ledere\t200\t120\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 310\n"
	 "5.2 total 2020-02 antall: 210\n"
	 "6.1 detail of-rows=Kontor 2020-01 antall: 100\n"
	 "6.2 detail of-rows=Kontor 2020-02 antall: 80\n"
	 "7.1 detail of-rows=Sekretær 2020-01 antall: 60\n"
	 "7.2 detail of-rows=Sekretær 2020-02 antall: 50\n"
	 "8.1 detail of-rows=Regnskap 2020-01 antall: 38\n"
	 "8.2 detail of-rows=Regnskap 2020-02 antall: 28\n"
	 "9.1 detail of-rows=Arkiv 2020-01 antall: * 0..3\n"
	 "9.2 detail of-rows=Arkiv 2020-02 antall: * 0..3\n"
	 "10.1 detail of-rows=Ledere 2020-01 antall: 200\n"
	 "10.2 detail of-rows=Ledere 2020-02 antall: 120\n"
	 "6 info unknown_label: Kontor\n"
	 "7 info unknown_label: Sekretær\n"
	 "8 info unknown_label: Regnskap\n"
	 "9 info unknown_label: Arkiv\n"
	 "9.1 warning threshold_assumed: *\n"
	 "10 info unknown_label: Ledere\n"},
	{"with stars, over the columns",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Mars 2020\n"
	 "\tI alt\tKontor\tSekretær\tRegnskap\tArkiv\tLedere\n"
	 "Oslo\t300\t100\t60\t38\t*\t200\n"
	 "Viken\t200\t80\t50\t28\t*\t120\n",
	 "table 1: fylke x yrke, 2020-03\n"
	 "5.1 subtotal fylke=Oslo 2020-03 antall: 300\n"
	 "5.2 subtotal fylke=Oslo of-columns=Kontor 2020-03 antall: 100\n"
	 "5.3 detail fylke=Oslo of-columns=Sekretær 2020-03 antall: 60\n"
	 "5.4 detail fylke=Oslo of-columns=Regnskap 2020-03 antall: 38\n"
	 "5.5 detail fylke=Oslo of-columns=Arkiv 2020-03 antall: * 0..3\n"
	 "5.6 detail fylke=Oslo of-columns=Ledere 2020-03 antall: 200\n"
	 "6.1 subtotal fylke=Viken 2020-03 antall: 200\n"
	 "6.2 subtotal fylke=Viken of-columns=Kontor 2020-03 antall: 80\n"
	 "6.3 detail fylke=Viken of-columns=Sekretær 2020-03 antall: 50\n"
	 "6.4 detail fylke=Viken of-columns=Regnskap 2020-03 antall: 28\n"
	 "6.5 detail fylke=Viken of-columns=Arkiv 2020-03 antall: * 0..3\n"
	 "6.6 detail fylke=Viken of-columns=Ledere 2020-03 antall: 120\n"
	 "4.2 info total_assumed: Kontor\n"
	 "4.2 info unknown_label: Kontor\n"
	 "4.3 info unknown_label: Sekretær\n"
	 "4.4 info unknown_label: Regnskap\n"
	 "4.5 info unknown_label: Arkiv\n"
	 "4.6 info unknown_label: Ledere\n"
	 "5.5 warning threshold_assumed: *\n"},
	{"labels that stand twice",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t200\t160\n"
	 "Sekretær\t60\t50\n"
	 "Regnskap\t40\t30\n"
	 "Ledere\t100\t80\n"
	 "Sekretær\t60\t50\n"
	 "Regnskap\t40\t30\n"
	 "Ledere\t100\t80\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 200\n"
	 "5.2 total 2020-02 antall: 160\n"
	 "6.1 detail of-rows=Sekretær 2020-01 antall: 60\n"
	 "6.2 detail of-rows=Sekretær 2020-02 antall: 50\n"
	 "7.1 detail of-rows=Regnskap 2020-01 antall: 40\n"
	 "7.2 detail of-rows=Regnskap 2020-02 antall: 30\n"
	 "8.1 detail of-rows=Ledere 2020-01 antall: 100\n"
	 "8.2 detail of-rows=Ledere 2020-02 antall: 80\n"
	 "9.1 detail of-rows=Sekretær 2020-01 antall: 60\n"
	 "9.2 detail of-rows=Sekretær 2020-02 antall: 50\n"
	 "10.1 detail of-rows=Regnskap 2020-01 antall: 40\n"
	 "10.2 detail of-rows=Regnskap 2020-02 antall: 30\n"
	 "11.1 detail of-rows=Ledere 2020-01 antall: 100\n"
	 "11.2 detail of-rows=Ledere 2020-02 antall: 80\n"
	 "6 info unknown_label: Sekretær\n"
	 "7 info unknown_label: Regnskap\n"
	 "8 info unknown_label: Ledere\n"
	 "9 info unknown_label: Sekretær\n"
	 "9 warning member_twice: Sekretær -> Sekretær\n"
	 "10 info unknown_label: Regnskap\n"
	 "10 warning member_twice: Regnskap -> Regnskap\n"
	 "11 info unknown_label: Ledere\n"
	 "11 warning member_twice: Ledere -> Ledere\n"},
	{"the total last",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "Kontor\t100\t80\n"
	 "Sekretær\t60\t50\n"
	 "Regnskap\t40\t30\n"
	 "Ledere\t200\t120\n"
	 "I alt\t300\t200\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 subtotal of-rows=Kontor 2020-01 antall: 100\n"
	 "5.2 subtotal of-rows=Kontor 2020-02 antall: 80\n"
	 "6.1 detail of-rows=Sekretær 2020-01 antall: 60\n"
	 "6.2 detail of-rows=Sekretær 2020-02 antall: 50\n"
	 "7.1 detail of-rows=Regnskap 2020-01 antall: 40\n"
	 "7.2 detail of-rows=Regnskap 2020-02 antall: 30\n"
	 "8.1 detail of-rows=Ledere 2020-01 antall: 200\n"
	 "8.2 detail of-rows=Ledere 2020-02 antall: 120\n"
	 "9.1 total 2020-01 antall: 300\n"
	 "9.2 total 2020-02 antall: 200\n"
	 "5 info total_assumed: Kontor\n"
	 "5 info unknown_label: Kontor\n"
	 "6 info unknown_label: Sekretær\n"
	 "7 info unknown_label: Regnskap\n"
	 "8 info unknown_label: Ledere\n"},
	{"of two levels",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t300\t200\n"
	 "Kontor\t100\t80\n"
	 "Sekretær\t60\t50\n"
	 "Ung\t30\t20\n"
	 "Gammel\t30\t30\n"
	 "Regnskap\t40\t30\n"
	 "Ledere\t200\t120\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 300\n"
	 "5.2 total 2020-02 antall: 200\n"
	 "6.1 subtotal of-rows=Kontor 2020-01 antall: 100\n"
	 "6.2 subtotal of-rows=Kontor 2020-02 antall: 80\n"
	 "7.1 subtotal of-rows=Sekretær 2020-01 antall: 60\n"
	 "7.2 subtotal of-rows=Sekretær 2020-02 antall: 50\n"
	 "8.1 detail of-rows=Ung 2020-01 antall: 30\n"
	 "8.2 detail of-rows=Ung 2020-02 antall: 20\n"
	 "9.1 detail of-rows=Gammel 2020-01 antall: 30\n"
	 "9.2 detail of-rows=Gammel 2020-02 antall: 30\n"
	 "10.1 detail of-rows=Regnskap 2020-01 antall: 40\n"
	 "10.2 detail of-rows=Regnskap 2020-02 antall: 30\n"
	 "11.1 detail of-rows=Ledere 2020-01 antall: 200\n"
	 "11.2 detail of-rows=Ledere 2020-02 antall: 120\n"
	 "6 info total_assumed: Kontor\n"
	 "6 info unknown_label: Kontor\n"
	 "7 info total_assumed: Sekretær\n"
	 "7 info unknown_label: Sekretær\n"
	 "8 info unknown_label: Ung\n"
	 "9 info unknown_label: Gammel\n"
	 "10 info unknown_label: Regnskap\n"
	 "11 info unknown_label: Ledere\n"},
	{"all come to the total without any",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t300\t240\n"
	 "Kontor\t100\t80\n"
	 "Sekretær\t60\t50\n"
	 "Regnskap\t40\t30\n"
	 "Ledere\t100\t80\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 300\n"
	 "5.2 total 2020-02 antall: 240\n"
	 "6.1 detail of-rows=Kontor 2020-01 antall: 100\n"
	 "6.2 detail of-rows=Kontor 2020-02 antall: 80\n"
	 "7.1 detail of-rows=Sekretær 2020-01 antall: 60\n"
	 "7.2 detail of-rows=Sekretær 2020-02 antall: 50\n"
	 "8.1 detail of-rows=Regnskap 2020-01 antall: 40\n"
	 "8.2 detail of-rows=Regnskap 2020-02 antall: 30\n"
	 "9.1 detail of-rows=Ledere 2020-01 antall: 100\n"
	 "9.2 detail of-rows=Ledere 2020-02 antall: 80\n"
	 "6 info unknown_label: Kontor\n"
	 "7 info unknown_label: Sekretær\n"
	 "8 info unknown_label: Regnskap\n"
	 "9 info unknown_label: Ledere\n"},
	{"a sum in one month alone",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t300\t200\n"
	 "Kontor\t100\t80\n"
	 "Sekretær\t60\t49\n"
	 "Regnskap\t40\t30\n"
	 "Ledere\t200\t120\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 300\n"
	 "5.2 total 2020-02 antall: 200\n"
	 "6.1 detail of-rows=Kontor 2020-01 antall: 100\n"
	 "6.2 detail of-rows=Kontor 2020-02 antall: 80\n"
	 "7.1 detail of-rows=Sekretær 2020-01 antall: 60\n"
	 "7.2 detail of-rows=Sekretær 2020-02 antall: 49\n"
	 "8.1 detail of-rows=Regnskap 2020-01 antall: 40\n"
	 "8.2 detail of-rows=Regnskap 2020-02 antall: 30\n"
	 "9.1 detail of-rows=Ledere 2020-01 antall: 200\n"
	 "9.2 detail of-rows=Ledere 2020-02 antall: 120\n"
	 "6 info unknown_label: Kontor\n"
	 "7 info unknown_label: Sekretær\n"
	 "8 info unknown_label: Regnskap\n"
	 "9 info unknown_label: Ledere\n"},
	{"the rest is not the total",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t300\t200\n"
	 "Kontor\t100\t80\n"
	 "Sekretær\t60\t50\n"
	 "Regnskap\t40\t30\n"
	 "Ledere\t210\t120\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 300\n"
	 "5.2 total 2020-02 antall: 200\n"
	 "6.1 detail of-rows=Kontor 2020-01 antall: 100\n"
	 "6.2 detail of-rows=Kontor 2020-02 antall: 80\n"
	 "7.1 detail of-rows=Sekretær 2020-01 antall: 60\n"
	 "7.2 detail of-rows=Sekretær 2020-02 antall: 50\n"
	 "8.1 detail of-rows=Regnskap 2020-01 antall: 40\n"
	 "8.2 detail of-rows=Regnskap 2020-02 antall: 30\n"
	 "9.1 detail of-rows=Ledere 2020-01 antall: 210\n"
	 "9.2 detail of-rows=Ledere 2020-02 antall: 120\n"
	 "6 info unknown_label: Kontor\n"
	 "7 info unknown_label: Sekretær\n"
	 "8 info unknown_label: Regnskap\n"
	 "9 info unknown_label: Ledere\n"},
	{"without a total",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "Kontor\t100\t80\n"
	 "Sekretær\t60\t50\n"
	 "Regnskap\t40\t30\n"
	 "Ledere\t200\t120\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 detail of-rows=Kontor 2020-01 antall: 100\n"
	 "5.2 detail of-rows=Kontor 2020-02 antall: 80\n"
	 "6.1 detail of-rows=Sekretær 2020-01 antall: 60\n"
	 "6.2 detail of-rows=Sekretær 2020-02 antall: 50\n"
	 "7.1 detail of-rows=Regnskap 2020-01 antall: 40\n"
	 "7.2 detail of-rows=Regnskap 2020-02 antall: 30\n"
	 "8.1 detail of-rows=Ledere 2020-01 antall: 200\n"
	 "8.2 detail of-rows=Ledere 2020-02 antall: 120\n"
	 "5 info unknown_label: Kontor\n"
	 "6 info unknown_label: Sekretær\n"
	 "7 info unknown_label: Regnskap\n"
	 "8 info unknown_label: Ledere\n"},
	{"a star among them in each column",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t300\t200\n"
	 "Kontor\t100\t80\n"
	 "Sekretær\t*\t*\n"
	 "Regnskap\t40\t30\n"
	 "Ledere\t200\t120\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 300\n"
	 "5.2 total 2020-02 antall: 200\n"
	 "6.1 detail of-rows=Kontor 2020-01 antall: 100\n"
	 "6.2 detail of-rows=Kontor 2020-02 antall: 80\n"
	 "7.1 detail of-rows=Sekretær 2020-01 antall: * 0..3\n"
	 "7.2 detail of-rows=Sekretær 2020-02 antall: * 0..3\n"
	 "8.1 detail of-rows=Regnskap 2020-01 antall: 40\n"
	 "8.2 detail of-rows=Regnskap 2020-02 antall: 30\n"
	 "9.1 detail of-rows=Ledere 2020-01 antall: 200\n"
	 "9.2 detail of-rows=Ledere 2020-02 antall: 120\n"
	 "6 info unknown_label: Kontor\n"
	 "7 info unknown_label: Sekretær\n"
	 "7.1 warning threshold_assumed: *\n"
	 "8 info unknown_label: Regnskap\n"
	 "9 info unknown_label: Ledere\n"},
	{"counties of a region",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t300\t200\n"
	 "Nord-Norge\t100\t80\n"
	 "Troms\t60\t50\n"
	 "Finnmark\t40\t30\n"
	 "Oslo\t200\t120\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 300\n"
	 "5.2 total 2020-02 antall: 200\n"
	 "6.1 subtotal fylke=Nord-Norge 2020-01 antall: 100\n"
	 "6.2 subtotal fylke=Nord-Norge 2020-02 antall: 80\n"
	 "7.1 detail fylke=Troms 2020-01 antall: 60\n"
	 "7.2 detail fylke=Troms 2020-02 antall: 50\n"
	 "8.1 detail fylke=Finnmark 2020-01 antall: 40\n"
	 "8.2 detail fylke=Finnmark 2020-02 antall: 30\n"
	 "9.1 detail fylke=Oslo 2020-01 antall: 200\n"
	 "9.2 detail fylke=Oslo 2020-02 antall: 120\n"
	 "6 info total_assumed: Nord-Norge\n"
	 "6 info unknown_label: Nord-Norge\n"},
};

/* Rows with more indent below a total. */
static const Case below_totals[] = {
	{"as there are some below others",
	 "Helt ledige. Fylke og kjønn. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2020\n"
	 "\tAntall\n"
	 "I alt\t10\n"
	 "  Menn\t10\n"
	 "Oslo\t6\n"
	 "  Menn\t6\n",
	 "table 1: kjonn x measure, 2020-03\n"
	 "5.1 total 2020-03 antall: 10\n"
	 "6.1 subtotal kjonn=Menn 2020-03 antall: 10\n"
	 "7.1 subtotal fylke=Oslo 2020-03 antall: 6\n"
	 "8.1 detail fylke=Oslo kjonn=Menn 2020-03 antall: 6\n"},
	{"all of them",
	 "Helt ledige. Fylke og kjønn. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2020\n"
	 "\tAntall\n"
	 "I alt\t10\n"
	 "  Oslo\t6\n"
	 "  Viken\t4\n",
	 "table 1: fylke x measure, 2020-03\n"
	 "5.1 unknown 2020-03 antall: 10\n"
	 "6.1 unknown fylke=Oslo 2020-03 antall: 6\n"
	 "7.1 unknown fylke=Viken 2020-03 antall: 4\n"
	 "4 warning missing_stratum: \tAntall -> Fylke og kjønn\n"},
	{"after others",
	 "Helt ledige. Fylke og kjønn. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2020\n"
	 "\tAntall\n"
	 "Oslo\t6\n"
	 "  Menn\t6\n"
	 "I alt\t10\n"
	 "  Menn\t10\n",
	 "table 1: kjonn x measure, 2020-03\n"
	 "5.1 subtotal fylke=Oslo 2020-03 antall: 6\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2020-03 antall: 6\n"
	 "7.1 total 2020-03 antall: 10\n"
	 "8.1 subtotal kjonn=Menn 2020-03 antall: 10\n"},
};

/* The first column may be the total of what all others are counted under. */
static const Case columns_of_a_county[] = {
	{"all of one county",
	 "Helt ledige. Kommune. En måned\n"
	 "Kommune\n"
	 "Mars 2021\n"
	 "\tI alt 11 Rogaland\t1101 Eigersund\t1103 Stavanger\n"
	 "I alt\t30\t10\t20\n"
	 "Menn\t12\t4\t8\n",
	 "table 1: kjonn x kommune, 2021-03, fylke=Rogaland\n"
	 "5.1 total fylke=Rogaland 2021-03 antall: 30\n"
	 "5.2 subtotal fylke=Rogaland kommune=Eigersund 2021-03 antall: 10\n"
	 "5.3 subtotal fylke=Rogaland kommune=Stavanger 2021-03 antall: 20\n"
	 "6.1 subtotal fylke=Rogaland kjonn=Menn 2021-03 antall: 12\n"
	 "6.2 detail fylke=Rogaland kommune=Eigersund kjonn=Menn 2021-03 antall: 4\n"
	 "6.3 detail fylke=Rogaland kommune=Stavanger kjonn=Menn 2021-03 antall: 8\n"},
	{"of two counties",
	 "Helt ledige. Kommune. En måned\n"
	 "Kommune\n"
	 "Mars 2021\n"
	 "\tI alt 11 Rogaland\t1101 Eigersund\tI alt 03 Oslo\t0301 Oslo\n"
	 "Menn\t10\t10\t8\t8\n",
	 "table 1: kjonn x kommune, 2021-03\n"
	 "5.1 subtotal fylke=Rogaland kjonn=Menn 2021-03 antall: 10\n"
	 "5.2 detail fylke=Rogaland kommune=Eigersund kjonn=Menn 2021-03 antall: 10\n"
	 "5.3 subtotal fylke=Oslo kjonn=Menn 2021-03 antall: 8\n"
	 "5.4 detail fylke=Oslo kommune=Oslo kjonn=Menn 2021-03 antall: 8\n"},
	{"under one county, of another",
	 "Helt ledige. Kommune. En måned\n"
	 "Kommune\n"
	 "Mars 2021\n"
	 "\tI alt 11 Rogaland\t1101 Eigersund\t4601 Bergen\n"
	 "Menn\t30\t10\t20\n",
	 "table 1: kjonn x kommune, 2021-03\n"
	 "5.1 subtotal fylke=Rogaland kjonn=Menn 2021-03 antall: 30\n"
	 "5.2 detail fylke=Rogaland kommune=Eigersund kjonn=Menn 2021-03 antall: 10\n"
	 "5.3 detail fylke=Rogaland kommune=Bergen kjonn=Menn 2021-03 antall: 20\n"
	 "4.3 warning parent_unclear: 4601 Bergen -> Vestland\n"},
};

/* An age that is the sum of the others. */
static const Case bands[] = {
	{"the first",
	 "AAP. Alder. Tidsserie måned\n"
	 "Alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "18-67 år\t60\t50\n"
	 "18-29 år\t20\t20\n"
	 "30-67 år\t40\t30\n",
	 "table 1: alder x month, 2020-01/2020-02\n"
	 "5.1 subtotal alder=18-67 år 2020-01 antall: 60\n"
	 "5.2 subtotal alder=18-67 år 2020-02 antall: 50\n"
	 "6.1 detail alder=18-29 år 2020-01 antall: 20\n"
	 "6.2 detail alder=18-29 år 2020-02 antall: 20\n"
	 "7.1 detail alder=30-67 år 2020-01 antall: 40\n"
	 "7.2 detail alder=30-67 år 2020-02 antall: 30\n"
	 "5 info total_assumed: 18-67 år\n"},
	{"the last",
	 "AAP. Alder. Tidsserie måned\n"
	 "Alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "18-29 år\t20\t20\n"
	 "30-67 år\t40\t30\n"
	 "18-67 år\t60\t50\n",
	 "table 1: alder x month, 2020-01/2020-02\n"
	 "5.1 detail alder=18-29 år 2020-01 antall: 20\n"
	 "5.2 detail alder=18-29 år 2020-02 antall: 20\n"
	 "6.1 detail alder=30-67 år 2020-01 antall: 40\n"
	 "6.2 detail alder=30-67 år 2020-02 antall: 30\n"
	 "7.1 subtotal alder=18-67 år 2020-01 antall: 60\n"
	 "7.2 subtotal alder=18-67 år 2020-02 antall: 50\n"
	 "7 info total_assumed: 18-67 år\n"},
	{"over the columns",
	 "AAP. Fylke og alder. En måned\n"
	 "Fylke og alder\n"
	 "Mars 2020\n"
	 "\t18-67 år\t18-29 år\t30-67 år\n"
	 "Oslo\t60\t20\t40\n",
	 "table 1: fylke x alder, 2020-03\n"
	 "5.1 subtotal fylke=Oslo alder=18-67 år 2020-03 antall: 60\n"
	 "5.2 detail fylke=Oslo alder=18-29 år 2020-03 antall: 20\n"
	 "5.3 detail fylke=Oslo alder=30-67 år 2020-03 antall: 40\n"
	 "4.1 info total_assumed: 18-67 år\n"},
	{"no sum",
	 "AAP. Alder. Tidsserie måned\n"
	 "Alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "18-67 år\t61\t50\n"
	 "18-29 år\t20\t20\n"
	 "30-67 år\t40\t30\n",
	 "table 1: alder x month, 2020-01/2020-02\n"
	 "5.1 detail alder=18-67 år 2020-01 antall: 61\n"
	 "5.2 detail alder=18-67 år 2020-02 antall: 50\n"
	 "6.1 detail alder=18-29 år 2020-01 antall: 20\n"
	 "6.2 detail alder=18-29 år 2020-02 antall: 20\n"
	 "7.1 detail alder=30-67 år 2020-01 antall: 40\n"
	 "7.2 detail alder=30-67 år 2020-02 antall: 30\n"},
	{"with stars, of all of its ages",
	 "AAP. Alder. Tidsserie måned\n"
	 "Alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "18-67 år\t60\t50\n"
	 "18-29 år\t*\t*\n"
	 "30-39 år\t18\t17\n"
	 "40-67 år\t40\t30\n",
	 "table 1: alder x month, 2020-01/2020-02\n"
	 "5.1 subtotal alder=18-67 år 2020-01 antall: 60\n"
	 "5.2 subtotal alder=18-67 år 2020-02 antall: 50\n"
	 "6.1 detail alder=18-29 år 2020-01 antall: * 0..3\n"
	 "6.2 detail alder=18-29 år 2020-02 antall: * 0..3\n"
	 "7.1 detail alder=30-39 år 2020-01 antall: 18\n"
	 "7.2 detail alder=30-39 år 2020-02 antall: 17\n"
	 "8.1 detail alder=40-67 år 2020-01 antall: 40\n"
	 "8.2 detail alder=40-67 år 2020-02 antall: 30\n"
	 "5 info total_assumed: 18-67 år\n"
	 "6.1 warning threshold_assumed: *\n"},
	{"with stars, of ages with open ends",
	 "AAP. Alder. Tidsserie måned\n"
	 "Alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "Under 30 år\t*\t*\n"
	 "30-39 år\t18\t17\n"
	 "40 år og over\t40\t30\n"
	 "18-67 år\t60\t50\n",
	 "table 1: alder x month, 2020-01/2020-02\n"
	 "5.1 detail alder=Under 30 år 2020-01 antall: * 0..3\n"
	 "5.2 detail alder=Under 30 år 2020-02 antall: * 0..3\n"
	 "6.1 detail alder=30-39 år 2020-01 antall: 18\n"
	 "6.2 detail alder=30-39 år 2020-02 antall: 17\n"
	 "7.1 detail alder=40 år og over 2020-01 antall: 40\n"
	 "7.2 detail alder=40 år og over 2020-02 antall: 30\n"
	 "8.1 subtotal alder=18-67 år 2020-01 antall: 60\n"
	 "8.2 subtotal alder=18-67 år 2020-02 antall: 50\n"
	 "5.1 warning threshold_assumed: *\n"
	 "8 info total_assumed: 18-67 år\n"},
	{"with stars, of some of its ages",
	 "AAP. Alder. Tidsserie måned\n"
	 "Alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "18-67 år\t60\t50\n"
	 "18-29 år\t*\t*\n"
	 "30-39 år\t18\t17\n"
	 "50-67 år\t40\t30\n",
	 "table 1: alder x month, 2020-01/2020-02\n"
	 "5.1 detail alder=18-67 år 2020-01 antall: 60\n"
	 "5.2 detail alder=18-67 år 2020-02 antall: 50\n"
	 "6.1 detail alder=18-29 år 2020-01 antall: * 0..3\n"
	 "6.2 detail alder=18-29 år 2020-02 antall: * 0..3\n"
	 "7.1 detail alder=30-39 år 2020-01 antall: 18\n"
	 "7.2 detail alder=30-39 år 2020-02 antall: 17\n"
	 "8.1 detail alder=50-67 år 2020-01 antall: 40\n"
	 "8.2 detail alder=50-67 år 2020-02 antall: 30\n"
	 "6.1 warning threshold_assumed: *\n"},
	{"with stars, of more than they come to",
	 "AAP. Alder. Tidsserie måned\n"
	 "Alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "18-67 år\t600\t50\n"
	 "18-29 år\t*\t*\n"
	 "30-39 år\t18\t17\n"
	 "40-67 år\t40\t30\n",
	 "table 1: alder x month, 2020-01/2020-02\n"
	 "5.1 detail alder=18-67 år 2020-01 antall: 600\n"
	 "5.2 detail alder=18-67 år 2020-02 antall: 50\n"
	 "6.1 detail alder=18-29 år 2020-01 antall: * 0..3\n"
	 "6.2 detail alder=18-29 år 2020-02 antall: * 0..3\n"
	 "7.1 detail alder=30-39 år 2020-01 antall: 18\n"
	 "7.2 detail alder=30-39 år 2020-02 antall: 17\n"
	 "8.1 detail alder=40-67 år 2020-01 antall: 40\n"
	 "8.2 detail alder=40-67 år 2020-02 antall: 30\n"
	 "6.1 warning threshold_assumed: *\n"},
	{"with ends that are open",
	 "AAP. Alder. Tidsserie måned\n"
	 "Alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "18-67 år\t60\t50\n"
	 "Under 30 år\t20\t20\n"
	 "30 år og over\t40\t30\n",
	 "table 1: alder x month, 2020-01/2020-02\n"
	 "5.1 subtotal alder=18-67 år 2020-01 antall: 60\n"
	 "5.2 subtotal alder=18-67 år 2020-02 antall: 50\n"
	 "6.1 detail alder=Under 30 år 2020-01 antall: 20\n"
	 "6.2 detail alder=Under 30 år 2020-02 antall: 20\n"
	 "7.1 detail alder=30 år og over 2020-01 antall: 40\n"
	 "7.2 detail alder=30 år og over 2020-02 antall: 30\n"
	 "5 info total_assumed: 18-67 år\n"},
	{"the sum by chance, of ages that it has not",
	 "AAP. Alder. Tidsserie måned\n"
	 "Alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "Under 30 år\t60\t50\n"
	 "30-39 år\t20\t20\n"
	 "40 år og over\t40\t30\n",
	 "table 1: alder x month, 2020-01/2020-02\n"
	 "5.1 detail alder=Under 30 år 2020-01 antall: 60\n"
	 "5.2 detail alder=Under 30 år 2020-02 antall: 50\n"
	 "6.1 detail alder=30-39 år 2020-01 antall: 20\n"
	 "6.2 detail alder=30-39 år 2020-02 antall: 20\n"
	 "7.1 detail alder=40 år og over 2020-01 antall: 40\n"
	 "7.2 detail alder=40 år og over 2020-02 antall: 30\n"},
	{"nested, under a total, with stars and dashes",
	 "AAP. Alder. Tidsserie måned\n"
	 "Alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t9\t7\n"
	 "18-29 år\t*\t*\n"
	 "18-24 år\t*\t*\n"
	 "18-19 år\t*\t-\n"
	 "20-24 år\t*\t*\n"
	 "25-29 år\t-\t*\n"
	 "30-67 år\t6\t5\n",
	 "table 1: alder x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 9\n"
	 "5.2 total 2020-02 antall: 7\n"
	 "6.1 subtotal alder=18-29 år 2020-01 antall: * 0..3\n"
	 "6.2 subtotal alder=18-29 år 2020-02 antall: * 0..3\n"
	 "7.1 subtotal alder=18-24 år 2020-01 antall: * 0..3\n"
	 "7.2 subtotal alder=18-24 år 2020-02 antall: * 0..3\n"
	 "8.1 detail alder=18-19 år 2020-01 antall: * 0..3\n"
	 "8.2 detail alder=18-19 år 2020-02 antall: 0 blank\n"
	 "9.1 detail alder=20-24 år 2020-01 antall: * 0..3\n"
	 "9.2 detail alder=20-24 år 2020-02 antall: * 0..3\n"
	 "10.1 detail alder=25-29 år 2020-01 antall: 0 blank\n"
	 "10.2 detail alder=25-29 år 2020-02 antall: * 0..3\n"
	 "11.1 detail alder=30-67 år 2020-01 antall: 6\n"
	 "11.2 detail alder=30-67 år 2020-02 antall: 5\n"
	 "6 info total_assumed: 18-29 år\n"
	 "6.1 warning threshold_assumed: *\n"
	 "7 info total_assumed: 18-24 år\n"
	 "8.2 warning sign_assumed: -\n"},
	{"under a total that has all labels",
	 "AAP. Alder. Tidsserie måned\n"
	 "Alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t1 200\t1 000\n"
	 "18-67 år\t600\t500\n"
	 "18-29 år\t*\t*\n"
	 "30-67 år\t598\t498\n",
	 "table 1: alder x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 1200\n"
	 "5.2 total 2020-02 antall: 1000\n"
	 "6.1 detail alder=18-67 år 2020-01 antall: 600\n"
	 "6.2 detail alder=18-67 år 2020-02 antall: 500\n"
	 "7.1 detail alder=18-29 år 2020-01 antall: * 0..3\n"
	 "7.2 detail alder=18-29 år 2020-02 antall: * 0..3\n"
	 "8.1 detail alder=30-67 år 2020-01 antall: 598\n"
	 "8.2 detail alder=30-67 år 2020-02 antall: 498\n"
	 "7.1 warning threshold_assumed: *\n"},
	{"the last, by chance",
	 "AAP. Alder. Tidsserie måned\n"
	 "Alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "20-24 år\t20\t20\n"
	 "25-29 år\t40\t30\n"
	 "30-39 år\t60\t50\n",
	 "table 1: alder x month, 2020-01/2020-02\n"
	 "5.1 detail alder=20-24 år 2020-01 antall: 20\n"
	 "5.2 detail alder=20-24 år 2020-02 antall: 20\n"
	 "6.1 detail alder=25-29 år 2020-01 antall: 40\n"
	 "6.2 detail alder=25-29 år 2020-02 antall: 30\n"
	 "7.1 detail alder=30-39 år 2020-01 antall: 60\n"
	 "7.2 detail alder=30-39 år 2020-02 antall: 50\n"},
	{"one in the middle of ages, by chance",
	 "AAP. Alder. Tidsserie måned\n"
	 "Alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "30-39 år\t60\t50\n"
	 "Under 30 år\t20\t20\n"
	 "40 år og over\t40\t30\n",
	 "table 1: alder x month, 2020-01/2020-02\n"
	 "5.1 detail alder=30-39 år 2020-01 antall: 60\n"
	 "5.2 detail alder=30-39 år 2020-02 antall: 50\n"
	 "6.1 detail alder=Under 30 år 2020-01 antall: 20\n"
	 "6.2 detail alder=Under 30 år 2020-02 antall: 20\n"
	 "7.1 detail alder=40 år og over 2020-01 antall: 40\n"
	 "7.2 detail alder=40 år og over 2020-02 antall: 30\n"},
	{"beside a total",
	 "AAP. Alder. Tidsserie måned\n"
	 "Alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t120\t100\n"
	 "18-67 år\t60\t50\n"
	 "18-29 år\t20\t20\n"
	 "30-67 år\t40\t30\n",
	 "table 1: alder x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 120\n"
	 "5.2 total 2020-02 antall: 100\n"
	 "6.1 detail alder=18-67 år 2020-01 antall: 60\n"
	 "6.2 detail alder=18-67 år 2020-02 antall: 50\n"
	 "7.1 detail alder=18-29 år 2020-01 antall: 20\n"
	 "7.2 detail alder=18-29 år 2020-02 antall: 20\n"
	 "8.1 detail alder=30-67 år 2020-01 antall: 40\n"
	 "8.2 detail alder=30-67 år 2020-02 antall: 30\n"},
};

/* A sum of several, one of which is known, is none of them. */
static const Case several[] = {
	{"one that is known, and another",
	 "Arbeidsmarkedet. Tidsserie måned\n"
	 "Hovedgrupper\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "Helt ledige\t60\t50\n"
	 "Andre arbeidssøkere\t20\t20\n"
	 "Sum helt ledige og deltakere på alt mulig\t80\t70\n"
	 "Delvis ledige\t4\t3\n",
	 "table 1: hovedgruppe x month, 2020-01/2020-02\n"
	 "5.1 detail hovedgruppe=Helt ledige 2020-01 antall: 60\n"
	 "5.2 detail hovedgruppe=Helt ledige 2020-02 antall: 50\n"
	 "6.1 detail hovedgruppe=Andre arbeidssøkere 2020-01 antall: 20\n"
	 "6.2 detail hovedgruppe=Andre arbeidssøkere 2020-02 antall: 20\n"
	 "7.1 subtotal 2020-01 antall: 80\n"
	 "7.2 subtotal 2020-02 antall: 70\n"
	 "8.1 detail hovedgruppe=Delvis ledige 2020-01 antall: 4\n"
	 "8.2 detail hovedgruppe=Delvis ledige 2020-02 antall: 3\n"
	 "7 info unknown_label: Sum helt ledige og deltakere på alt mulig\n"},
};

/* Groups over several pages. */
static const Case pages_of_groups[] = {
	{"the total on each page, above all of it",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t200\t160\n"
	 "Sekretær\t60\t50\n"
	 "Regnskap\t140\t110\n"
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t200\t160\n"
	 "Ung\t110\t90\n"
	 "Gammel\t90\t70\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 200\n"
	 "5.2 total 2020-02 antall: 160\n"
	 "6.1 detail of-rows=Sekretær 2020-01 antall: 60\n"
	 "6.2 detail of-rows=Sekretær 2020-02 antall: 50\n"
	 "7.1 detail of-rows=Regnskap 2020-01 antall: 140\n"
	 "7.2 detail of-rows=Regnskap 2020-02 antall: 110\n"
	 "12.1 total 2020-01 antall: 200 again\n"
	 "12.2 total 2020-02 antall: 160 again\n"
	 "13.1 detail of-rows=Ung 2020-01 antall: 110\n"
	 "13.2 detail of-rows=Ung 2020-02 antall: 90\n"
	 "14.1 detail of-rows=Gammel 2020-01 antall: 90\n"
	 "14.2 detail of-rows=Gammel 2020-02 antall: 70\n"
	 "6 info unknown_label: Sekretær\n"
	 "7 info unknown_label: Regnskap\n"
	 "13 info unknown_label: Ung\n"
	 "14 info unknown_label: Gammel\n"},
	{"the total is printed again",
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t300\t200\n"
	 "Kontor\t100\t80\n"
	 "Sekretær\t60\t50\n"
	 "Regnskap\t40\t30\n"
	 "Helt ledige. Yrke. Tidsserie måned\n"
	 "Yrke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t300\t200\n"
	 "Ledere\t200\t120\n",
	 "table 1: yrke x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 300\n"
	 "5.2 total 2020-02 antall: 200\n"
	 "6.1 subtotal of-rows=Kontor 2020-01 antall: 100\n"
	 "6.2 subtotal of-rows=Kontor 2020-02 antall: 80\n"
	 "7.1 detail of-rows=Sekretær 2020-01 antall: 60\n"
	 "7.2 detail of-rows=Sekretær 2020-02 antall: 50\n"
	 "8.1 detail of-rows=Regnskap 2020-01 antall: 40\n"
	 "8.2 detail of-rows=Regnskap 2020-02 antall: 30\n"
	 "13.1 total 2020-01 antall: 300 again\n"
	 "13.2 total 2020-02 antall: 200 again\n"
	 "14.1 detail of-rows=Ledere 2020-01 antall: 200\n"
	 "14.2 detail of-rows=Ledere 2020-02 antall: 120\n"
	 "6 info total_assumed: Kontor\n"
	 "6 info unknown_label: Kontor\n"
	 "7 info unknown_label: Sekretær\n"
	 "8 info unknown_label: Regnskap\n"
	 "14 info unknown_label: Ledere\n"},
};

int
main(void)
{
	CHECK_CASES(names);
	CHECK_CASES(scopes);
	CHECK_CASES(assumed);
	CHECK_CASES(not_assumed);
	CHECK_CASES(indented);
	CHECK_CASES(norway);
	CHECK_CASES(strangers);
	CHECK_CASES(measures);
	CHECK_CASES(groups);
	CHECK_CASES(below_totals);
	CHECK_CASES(columns_of_a_county);
	CHECK_CASES(bands);
	CHECK_CASES(several);
	CHECK_CASES(pages_of_groups);
	return test_result("test_totals");
}
