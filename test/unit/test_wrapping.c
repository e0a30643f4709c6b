/*-------------------------------------------------------------------------
 *
 * test_wrapping.c
 *	  Labels that go on over lines, with their cells on the first, the middle or the last.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#define TILTAK                                                                                     \
	"Deltakere i arbeidsrettede tiltak. Tiltak. Tidsserie måned\n"                                 \
	"Tiltak\n"                                                                                     \
	"Januar - februar 2022\n"                                                                      \
	"\tJanuar\tFebruar\n"
#define FYLKE                                                                                      \
	"Helt ledige. Fylke. Tidsserie måned\n"                                                        \
	"Fylke\n"                                                                                      \
	"Januar - februar 2022\n"                                                                      \
	"\tJanuar\tFebruar\n"

/* The cells stand on the first line of their label. */
static const Case first[] = {
	{"a known name",
	 TILTAK "Arbeidsrettet rehabilitering (dag) -\t4\t5\n"
			"sykmeldt arbeidstaker\n"
			"Arbeidstrening\t6\t6\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-01 antall: 4\n"
	 "5.2 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-02 antall: 5\n"
	 "7.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-01 antall: 6\n"
	 "7.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-02 antall: 6\n"
	 "5 info no_subtotal: Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker\n"
	 "7 info no_subtotal: Arbeidstrening\n"},
	{"of three lines",
	 TILTAK "Arbeidsrettet rehabilitering\t4\t5\n"
			"(dag) - sykmeldt\n"
			"arbeidstaker\n"
			"Arbeidstrening\t6\t6\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-01 antall: 4\n"
	 "5.2 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-02 antall: 5\n"
	 "8.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-01 antall: 6\n"
	 "8.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-02 antall: 6\n"
	 "5 info no_subtotal: Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker\n"
	 "8 info no_subtotal: Arbeidstrening\n"},
	{"the total of a new name",
	 TILTAK "Jobbsjansen\t4\t5\n"
			"Forsøk\t8\t7\n"
			"I alt\t12\t12\n"
			"Kvalifiseringsprogrammet\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 detail tiltaksgruppe=Kvalifiseringsprogrammet tiltak=Jobbsjansen 2022-01 antall: 4\n"
	 "5.2 detail tiltaksgruppe=Kvalifiseringsprogrammet tiltak=Jobbsjansen 2022-02 antall: 5\n"
	 "6.1 detail tiltaksgruppe=Kvalifiseringsprogrammet tiltak=Forsøk 2022-01 antall: 8\n"
	 "6.2 detail tiltaksgruppe=Kvalifiseringsprogrammet tiltak=Forsøk 2022-02 antall: 7\n"
	 "7.1 subtotal tiltaksgruppe=Kvalifiseringsprogrammet 2022-01 antall: 12\n"
	 "7.2 subtotal tiltaksgruppe=Kvalifiseringsprogrammet 2022-02 antall: 12\n"
	 "5 info unknown_label: Jobbsjansen\n"
	 "6 info unknown_label: Forsøk\n"
	 "7 info unknown_label: I alt Kvalifiseringsprogrammet\n"},
	{"a total, and what is said of it",
	 TILTAK "Jobbsjansen\t4\t5\n"
			"Forsøk\t8\t7\n"
			"I alt\t12\t12\n"
			"Foreløpige tall\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 detail tiltak=Jobbsjansen 2022-01 antall: 4\n"
	 "5.2 detail tiltak=Jobbsjansen 2022-02 antall: 5\n"
	 "6.1 detail tiltak=Forsøk 2022-01 antall: 8\n"
	 "6.2 detail tiltak=Forsøk 2022-02 antall: 7\n"
	 "7.1 total 2022-01 antall: 12\n"
	 "7.2 total 2022-02 antall: 12\n"
	 "5 info unknown_label: Jobbsjansen\n"
	 "5 info no_subtotal: Jobbsjansen\n"
	 "6 info unknown_label: Forsøk\n"
	 "6 info no_subtotal: Forsøk\n"
	 "8 warning orphan_label: Foreløpige tall\n"},
	{"of a row that has lost its label",
	 FYLKE "I alt\t3\t4\n"
		   " \t12\t13\n"
		   "Oslo\n",
	 "table 1: fylke x month, 2022-01/2022-02\n"
	 "5.1 total 2022-01 antall: 3\n"
	 "5.2 total 2022-02 antall: 4\n"
	 "6.1 unknown 2022-01 antall: 12\n"
	 "6.2 unknown 2022-02 antall: 13\n"
	 "6 warning missing_label:  \t12\t13\n"
	 "7 warning orphan_label: Oslo\n"},
	{"with a blank line below a label that ends in \"og\"",
	 TILTAK "Egenetablering\t6\t6\n"
			"I alt jobbskaping og\t6\t6\n"
			"\n"
			"egenetablering\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 detail tiltaksgruppe=Jobbskaping og egenetablering tiltak=Egenetablering 2022-01 antall: 6\n"
	 "5.2 detail tiltaksgruppe=Jobbskaping og egenetablering tiltak=Egenetablering 2022-02 antall: 6\n"
	 "6.1 subtotal tiltaksgruppe=Jobbskaping og egenetablering 2022-01 antall: 6\n"
	 "6.2 subtotal tiltaksgruppe=Jobbskaping og egenetablering 2022-02 antall: 6\n"},
	{"the last row of the table",
	 TILTAK "Arbeidstrening\t6\t6\n"
			"Arbeidsrettet rehabilitering (dag) -\t4\t5\n"
			"sykmeldt arbeidstaker\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-01 antall: 6\n"
	 "5.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-02 antall: 6\n"
	 "6.1 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-01 antall: 4\n"
	 "6.2 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-02 antall: 5\n"
	 "5 info no_subtotal: Arbeidstrening\n"
	 "6 info no_subtotal: Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker\n"},
	{"a total",
	 TILTAK "Arbeidstrening\t6\t6\n"
			"I alt jobbskaping og\t6\t6\n"
			"egenetablering\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 detail tiltaksgruppe=Jobbskaping og egenetablering tiltak=Arbeidstrening 2022-01 antall: 6\n"
	 "5.2 detail tiltaksgruppe=Jobbskaping og egenetablering tiltak=Arbeidstrening 2022-02 antall: 6\n"
	 "6.1 subtotal tiltaksgruppe=Jobbskaping og egenetablering 2022-01 antall: 6\n"
	 "6.2 subtotal tiltaksgruppe=Jobbskaping og egenetablering 2022-02 antall: 6\n"
	 "5 warning parent_unclear: Arbeidstrening -> Arbeidspraksis\n"},
	{"a new name of a total, above the foot of the page",
	 TILTAK "Arbeidstrening\t6\t6\n"
			"Jobbsjansen\t4\t5\n"
			"Varig lønnstilskudd, Forsøk\t8\t7\n"
			"Talt\t12\t12\n"
			"Kvalifiseringsprogrammet\n"
			"NAV. Kilde: Arena\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-01 antall: 6\n"
	 "5.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-02 antall: 6\n"
	 "6.1 detail tiltaksgruppe=Kvalifiseringsprogrammet tiltak=Jobbsjansen 2022-01 antall: 4\n"
	 "6.2 detail tiltaksgruppe=Kvalifiseringsprogrammet tiltak=Jobbsjansen 2022-02 antall: 5\n"
	 "7.1 detail tiltaksgruppe=Kvalifiseringsprogrammet tiltak=Varig lønnstilskudd, Forsøk 2022-01 antall: 8\n"
	 "7.2 detail tiltaksgruppe=Kvalifiseringsprogrammet tiltak=Varig lønnstilskudd, Forsøk 2022-02 antall: 7\n"
	 "8.1 subtotal tiltaksgruppe=Kvalifiseringsprogrammet 2022-01 antall: 12\n"
	 "8.2 subtotal tiltaksgruppe=Kvalifiseringsprogrammet 2022-02 antall: 12\n"
	 "5 warning parent_unclear: Arbeidstrening -> Arbeidspraksis\n"
	 "5 info no_subtotal: Arbeidstrening\n"
	 "6 info unknown_label: Jobbsjansen\n"
	 "7 info unknown_label: Varig lønnstilskudd, Forsøk\n"
	 "8 info unknown_label: Talt Kvalifiseringsprogrammet\n"
	 "10 info unexplained_heading: NAV. Kilde: Arena\n"},
	{"a county",
	 FYLKE "Troms og\t4\t5\n"
		   "Finnmark\n"
		   "Oslo\t6\t6\n",
	 "table 1: fylke x month, 2022-01/2022-02\n"
	 "5.1 detail fylke=Troms og Finnmark 2022-01 antall: 4\n"
	 "5.2 detail fylke=Troms og Finnmark 2022-02 antall: 5\n"
	 "7.1 detail fylke=Oslo 2022-01 antall: 6\n"
	 "7.2 detail fylke=Oslo 2022-02 antall: 6\n"},
	{"what follows is a name of its own",
	 TILTAK "Arbeidstrening\t4\t5\n"
			"Mentor\n"
			"Utdanning\t6\t6\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-01 antall: 4\n"
	 "5.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-02 antall: 5\n"
	 "7.1 detail tiltaksgruppe=Opplæring tiltak=Utdanning 2022-01 antall: 6\n"
	 "7.2 detail tiltaksgruppe=Opplæring tiltak=Utdanning 2022-02 antall: 6\n"
	 "5 info no_subtotal: Arbeidstrening\n"
	 "6 warning orphan_label: Mentor\n"
	 "7 info no_subtotal: Utdanning\n"},
	{"what follows is nothing that is known",
	 TILTAK "Arbeidstrening\t4\t5\n"
			"noe mer\n"
			"Utdanning\t6\t6\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-01 antall: 4\n"
	 "5.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-02 antall: 5\n"
	 "7.1 detail tiltaksgruppe=Opplæring tiltak=Utdanning 2022-01 antall: 6\n"
	 "7.2 detail tiltaksgruppe=Opplæring tiltak=Utdanning 2022-02 antall: 6\n"
	 "5 info no_subtotal: Arbeidstrening\n"
	 "6 warning orphan_label: noe mer\n"
	 "7 info no_subtotal: Utdanning\n"},
	{"a total above the stratum of the next table",
	 "Helt ledige. Fylke. Mars 2015\n"
	 "Fylke\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t10\t20\n"
	 "Rogaland\t11\t21\n"
	 "I alt\t21\t41\n"
	 "Flyktninger\n"
	 "\n"
	 "\tMenn\tKvinner\n"
	 "Oslo\t1\t2\n"
	 "Rogaland\t1\t2\n"
	 "I alt\t2\t4\n",
	 "table 1: fylke x kjonn, 2015-03\n"
	 "4.1 detail fylke=Oslo kjonn=Menn 2015-03 antall: 10\n"
	 "4.2 detail fylke=Oslo kjonn=Kvinner 2015-03 antall: 20\n"
	 "5.1 detail fylke=Rogaland kjonn=Menn 2015-03 antall: 11\n"
	 "5.2 detail fylke=Rogaland kjonn=Kvinner 2015-03 antall: 21\n"
	 "6.1 subtotal kjonn=Menn 2015-03 antall: 21\n"
	 "6.2 subtotal kjonn=Kvinner 2015-03 antall: 41\n"
	 "table 2: fylke x kjonn, 2015-03, utvalg=Flyktninger\n"
	 "10.1 detail fylke=Oslo kjonn=Menn of-stratum=Flyktninger 2015-03 antall: 1\n"
	 "10.2 detail fylke=Oslo kjonn=Kvinner of-stratum=Flyktninger 2015-03 antall: 2\n"
	 "11.1 detail fylke=Rogaland kjonn=Menn of-stratum=Flyktninger 2015-03 antall: 1\n"
	 "11.2 detail fylke=Rogaland kjonn=Kvinner of-stratum=Flyktninger 2015-03 antall: 2\n"
	 "12.1 subtotal kjonn=Menn of-stratum=Flyktninger 2015-03 antall: 2\n"
	 "12.2 subtotal kjonn=Kvinner of-stratum=Flyktninger 2015-03 antall: 4\n"
	 "7 warning unexplained_heading: Flyktninger\n"},
};

/* The cells stand on a line in the middle. */
static const Case middle[] = {
	{"of three lines",
	 TILTAK "I alt\t10\t11\n"
			"Arbeidsrettet rehabilitering\n"
			"(dag) - sykmeldt\t4\t5\n"
			"arbeidstaker\n"
			"Arbeidstrening\t6\t6\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 total 2022-01 antall: 10\n"
	 "5.2 total 2022-02 antall: 11\n"
	 "7.1 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-01 antall: 4\n"
	 "7.2 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-02 antall: 5\n"
	 "9.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-01 antall: 6\n"
	 "9.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-02 antall: 6\n"
	 "7 info no_subtotal: Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker\n"
	 "9 info no_subtotal: Arbeidstrening\n"},
	{"the first row",
	 TILTAK "Arbeidsrettet rehabilitering\n"
			"(dag) - sykmeldt\t4\t5\n"
			"arbeidstaker\n"
			"Arbeidstrening\t6\t6\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "6.1 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-01 antall: 4\n"
	 "6.2 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-02 antall: 5\n"
	 "8.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-01 antall: 6\n"
	 "8.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-02 antall: 6\n"
	 "6 info no_subtotal: Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker\n"
	 "8 info no_subtotal: Arbeidstrening\n"},
	{"two such rows",
	 TILTAK "Arbeidsrettet rehabilitering\n"
			"(dag) - sykmeldt\t4\t5\n"
			"arbeidstaker\n"
			"Arbeidsrettet rehabilitering\n"
			"(døgn) - sykmeldt\t4\t5\n"
			"arbeidstaker\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "6.1 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-01 antall: 4\n"
	 "6.2 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-02 antall: 5\n"
	 "9.1 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (døgn) - sykmeldt arbeidstaker 2022-01 antall: 4\n"
	 "9.2 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (døgn) - sykmeldt arbeidstaker 2022-02 antall: 5\n"
	 "6 info no_subtotal: Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker\n"
	 "9 info no_subtotal: Arbeidsrettet rehabilitering (døgn) - sykmeldt arbeidstaker\n"},
};

/* The cells stand on the last line. */
static const Case last[] = {
	{"parts with blank cells beside them, above and below the numbers",
	 TILTAK "Arbeidstrening\t6\t6\n"
			"Arbeidsrettet\t\t\n"
			"rehabilitering (dag) -\t4\t5\n"
			"sykmeldt arbeidstaker\t\t\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-01 antall: 6\n"
	 "5.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-02 antall: 6\n"
	 "7.1 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-01 antall: 4\n"
	 "7.2 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-02 antall: 5\n"
	 "5 info no_subtotal: Arbeidstrening\n"
	 "7 info no_subtotal: Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker\n"},
	{"names with blank cells beside them, and a row that goes on with none of them",
	 FYLKE "Oslo\t\t\n"
		   "av dette\t4\t5\n"
		   "Agder\t\t\n",
	 "table 1: fylke x month, 2022-01/2022-02\n"
	 "5.1 detail fylke=Oslo 2022-01 antall: 0 blank\n"
	 "5.2 detail fylke=Oslo 2022-02 antall: 0 blank\n"
	 "6.1 detail fylke=av dette 2022-01 antall: 4\n"
	 "6.2 detail fylke=av dette 2022-02 antall: 5\n"
	 "7.1 detail fylke=Agder 2022-01 antall: 0 blank\n"
	 "7.2 detail fylke=Agder 2022-02 antall: 0 blank\n"
	 "6 warning unknown_label: av dette\n"},
	{"a known name",
	 TILTAK "I alt\t10\t11\n"
			"Arbeidsrettet rehabilitering\n"
			"(dag) - sykmeldt arbeidstaker\t4\t5\n"
			"Arbeidstrening\t6\t6\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 total 2022-01 antall: 10\n"
	 "5.2 total 2022-02 antall: 11\n"
	 "7.1 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-01 antall: 4\n"
	 "7.2 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-02 antall: 5\n"
	 "8.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-01 antall: 6\n"
	 "8.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-02 antall: 6\n"
	 "7 info no_subtotal: Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker\n"
	 "8 info no_subtotal: Arbeidstrening\n"},
	{"the first row",
	 TILTAK "Arbeidsrettet rehabilitering (dag) -\n"
			"sykmeldt arbeidstaker\t4\t5\n"
			"Arbeidstrening\t6\t6\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "6.1 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-01 antall: 4\n"
	 "6.2 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker 2022-02 antall: 5\n"
	 "7.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-01 antall: 6\n"
	 "7.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-02 antall: 6\n"
	 "6 info no_subtotal: Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker\n"
	 "7 info no_subtotal: Arbeidstrening\n"},
	{"a total",
	 TILTAK "Arbeidstrening\t6\t6\n"
			"I alt jobbskaping\n"
			"og egenetablering\t6\t6\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 detail tiltaksgruppe=Jobbskaping og egenetablering tiltak=Arbeidstrening 2022-01 antall: 6\n"
	 "5.2 detail tiltaksgruppe=Jobbskaping og egenetablering tiltak=Arbeidstrening 2022-02 antall: 6\n"
	 "7.1 subtotal tiltaksgruppe=Jobbskaping og egenetablering 2022-01 antall: 6\n"
	 "7.2 subtotal tiltaksgruppe=Jobbskaping og egenetablering 2022-02 antall: 6\n"
	 "5 warning parent_unclear: Arbeidstrening -> Arbeidspraksis\n"},
	{"a county",
	 FYLKE "Troms og\n"
		   "Finnmark\t4\t5\n"
		   "Oslo\t6\t6\n",
	 "table 1: fylke x month, 2022-01/2022-02\n"
	 "6.1 detail fylke=Troms og Finnmark 2022-01 antall: 4\n"
	 "6.2 detail fylke=Troms og Finnmark 2022-02 antall: 5\n"
	 "7.1 detail fylke=Oslo 2022-01 antall: 6\n"
	 "7.2 detail fylke=Oslo 2022-02 antall: 6\n"},
	{"a head that is none: the row is known alone",
	 TILTAK "Arbeidstrening\t6\t6\n"
			"Avklaring\n"
			"Mentor\t4\t5\n",
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-01 antall: 6\n"
	 "5.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-02 antall: 6\n"
	 "7.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2022-01 antall: 4\n"
	 "7.2 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2022-02 antall: 5\n"
	 "5 info no_subtotal: Arbeidstrening\n"
	 "6 warning orphan_label: Avklaring\n"
	 "7 info no_subtotal: Mentor\n"},
};

#define FOOT "\n\nNAV. Kilde: Arena\n"

/* A page ends between the cells and the end of their label. */
static const Case over_pages[] = {
	{"the end is known with it alone",
	 TILTAK "Arbeidstrening\t6\t6\nArbeidspraksis i ordinær\t1\t2\n" FOOT
			"virksomhet\nMentor\t4\t5\n" FOOT,
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-01 antall: 6\n"
	 "5.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-02 antall: 6\n"
	 "6.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidspraksis i ordinær virksomhet 2022-01 antall: 1\n"
	 "6.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidspraksis i ordinær virksomhet 2022-02 antall: 2\n"
	 "11.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2022-01 antall: 4\n"
	 "11.2 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2022-02 antall: 5\n"
	 "5 info no_subtotal: Arbeidstrening\n"
	 "6 info no_subtotal: Arbeidspraksis i ordinær virksomhet\n"
	 "9 info unexplained_heading: NAV. Kilde: Arena\n"
	 "11 info no_subtotal: Mentor\n"
	 "14 info unexplained_heading: NAV. Kilde: Arena\n"},
	{"a blank line stands before the end, and nothing behind it",
	 TILTAK "Arbeidstrening\t6\t6\n" FOOT TILTAK "Arbeidsmarkedsopplæring\t1\t2\n" FOOT
			"\n\n(AMO) enkeltplass\n" FOOT,
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-01 antall: 6\n"
	 "5.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-02 antall: 6\n"
	 "5 info no_subtotal: Arbeidstrening\n"
	 "table 2: tiltak x month, 2022-01/2022-02\n"
	 "13.1 detail tiltaksgruppe=Opplæring tiltak=Arbeidsmarkedsopplæring (AMO) enkeltplass 2022-01 antall: 1\n"
	 "13.2 detail tiltaksgruppe=Opplæring tiltak=Arbeidsmarkedsopplæring (AMO) enkeltplass 2022-02 antall: 2\n"
	 "8 info unexplained_heading: NAV. Kilde: Arena\n"
	 "13 info no_subtotal: Arbeidsmarkedsopplæring (AMO) enkeltplass\n"
	 "16 info unexplained_heading: NAV. Kilde: Arena\n"
	 "22 info unexplained_heading: NAV. Kilde: Arena\n"},
	{"what follows makes no name with it",
	 TILTAK "Arbeidstrening\t6\t6\nArbeidspraksis i ordinær\t1\t2\n" FOOT
			"ferdigheter\nMentor\t4\t5\n" FOOT,
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-01 antall: 6\n"
	 "5.2 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-02 antall: 6\n"
	 "6.1 detail tiltak=Arbeidspraksis i ordinær 2022-01 antall: 1\n"
	 "6.2 detail tiltak=Arbeidspraksis i ordinær 2022-02 antall: 2\n"
	 "11.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2022-01 antall: 4\n"
	 "11.2 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2022-02 antall: 5\n"
	 "5 info no_subtotal: Arbeidstrening\n"
	 "6 info unknown_label: Arbeidspraksis i ordinær\n"
	 "6 info no_subtotal: Arbeidspraksis i ordinær\n"
	 "9 info unexplained_heading: NAV. Kilde: Arena\n"
	 "10 warning orphan_label: ferdigheter\n"
	 "11 info no_subtotal: Mentor\n"
	 "14 info unexplained_heading: NAV. Kilde: Arena\n"},
	{"a stratum of the next page does not end a total",
	 TILTAK "Mentor\t6\t6\nI alt\t6\t6\n" FOOT "Kvinner\n\tJanuar\tFebruar\nMentor\t4\t5\n" FOOT,
	 "table 1: tiltak x month, 2022-01/2022-02\n"
	 "5.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2022-01 antall: 6\n"
	 "5.2 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2022-02 antall: 6\n"
	 "6.1 total 2022-01 antall: 6\n"
	 "6.2 total 2022-02 antall: 6\n"
	 "5 info no_subtotal: Mentor\n"
	 "table 2: tiltak x month, 2022-01/2022-02, kjonn=Kvinner\n"
	 "12.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor kjonn=Kvinner 2022-01 antall: 4\n"
	 "12.2 detail tiltaksgruppe=Oppfølging tiltak=Mentor kjonn=Kvinner 2022-02 antall: 5\n"
	 "9 info unexplained_heading: NAV. Kilde: Arena\n"
	 "12 info no_subtotal: Mentor\n"
	 "15 info unexplained_heading: NAV. Kilde: Arena\n"},
};

int
main(void)
{
	CHECK_CASES(first);
	CHECK_CASES(middle);
	CHECK_CASES(last);
	CHECK_CASES(over_pages);
	return test_result("test_wrapping");
}
