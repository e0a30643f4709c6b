/*-------------------------------------------------------------------------
 *
 * test_findings.c
 *	  What the reader assumes of counts, signs and places, and says so.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#define FYLKE                                                                                      \
	"Helt ledige. Fylke. En måned\n"                                                               \
	"Fylke\n"                                                                                      \
	"Mars 2022\n"
#define KOMMUNE                                                                                    \
	"Helt ledige. Kommune. En måned\n"                                                             \
	"Kommune\n"                                                                                    \
	"Mars 2022\n"
#define TILTAK                                                                                     \
	"Deltakere. Tiltak. En måned\n"                                                                \
	"Tiltak\n"                                                                                     \
	"Mars 2022\n"

/* The first suppressed count tells where no note names a threshold. */
static const Case thresholds[] = {
	{"the first of several, and no percentage",
	 FYLKE "\tProsent\tAntall\n"
		   "Oslo\t*\t*\n"
		   "Viken\t3\t*\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 prosent: *\n"
	 "5.2 detail fylke=Oslo 2022-03 antall: * 0..3\n"
	 "6.1 detail fylke=Viken 2022-03 prosent: 3\n"
	 "6.2 detail fylke=Viken 2022-03 antall: * 0..3\n"
	 "5.2 warning threshold_assumed: *\n"},
	{"of several tables",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t1\n"
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t*\n"
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t*\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 1\n"
	 "5.1 warning primary_not_suppressed: 1\n"
	 "table 2: fylke x measure, 2022-03\n"
	 "10.1 detail fylke=Oslo 2022-03 antall: * 0..3\n"
	 "10.1 warning threshold_assumed: *\n"
	 "table 3: fylke x measure, 2022-03\n"
	 "15.1 detail fylke=Oslo 2022-03 antall: * 0..3\n"},
	{"a note names it before the tables",
	 "Helt ledige. Fylke. En måned\n"
	 "Om tabellene\n"
	 "Mars 2022\n"
	 "Tall under 5 er ikke vist.\n"
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t*\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "9.1 detail fylke=Oslo 2022-03 antall: * 0..4\n"},
	{"a note names a sign, and no threshold",
	 "Helt ledige. Fylke. En måned\n"
	 "Om tabellene\n"
	 "Mars 2022\n"
	 "Små tall er erstattet med «:».\n"
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t:\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "9.1 detail fylke=Oslo 2022-03 antall: * 0..3\n"
	 "9.1 warning threshold_assumed: :\n"},
	{"percentages alone have no threshold",
	 FYLKE "\tProsent\n"
		   "Oslo\t*\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 prosent: *\n"},
};

/* A dash is a blank, and the first of them is told. */
static const Case signs[] = {
	{"the first of several",
	 FYLKE "\tAntall\tMenn\n"
		   "Oslo\t-\t1\n"
		   "Viken\t2\t-\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "5.1 subtotal fylke=Oslo 2022-03 antall: 0 blank\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2022-03 antall: 1\n"
	 "6.1 subtotal fylke=Viken 2022-03 antall: 2\n"
	 "6.2 detail fylke=Viken kjonn=Menn 2022-03 antall: 0 blank\n"
	 "5.1 warning sign_assumed: -\n"},
	{"a longer one",
	 FYLKE "\tAntall\n"
		   "Oslo\t–\n"
		   "Viken\t—\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 0 blank\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 0 blank\n"
	 "5.1 warning sign_assumed: –\n"},
	{"a note says what it is",
	 "Helt ledige. Fylke. En måned\n"
	 "Om tabellene\n"
	 "Mars 2022\n"
	 "«-» betyr null.\n"
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t-\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "9.1 detail fylke=Oslo 2022-03 antall: 0 blank\n"},
	{"a note says that it hides",
	 "Helt ledige. Fylke. En måned\n"
	 "Om tabellene\n"
	 "Mars 2022\n"
	 "Tall under 5 er erstattet med «-».\n"
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t-\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "9.1 detail fylke=Oslo 2022-03 antall: * 0..4\n"},
};

/* A place that says another group or county than the one that is known. */
static const Case parents[] = {
	/* marks of footnotes on what a table is about */
	{"a mark on stratum and section",
	 "Helt ledige. Kommune. Juni 2022\n"
	 "Kommune1)\n"
	 "Juni 2022\n"
	 "Rogaland 1)\n"
	 "\tAntall\n"
	 "I alt Rogaland\t3\n"
	 "1) 1103 Stavanger\t3\n",
	 "table 1: kommune x measure, 2022-06, fylke=Rogaland\n"
	 "6.1 total fylke=Rogaland 2022-06 antall: 3\n"
	 "7.1 detail fylke=Rogaland kommune=Stavanger 2022-06 antall: 3\n"},
	/* a total that names what the table is not about */
	{"a county beside the stratum's",
	 "Helt ledige. Alder. Juni 2022\n"
	 "Alder\n"
	 "Juni 2022\n"
	 "Oslo\n"
	 "\tAntall\n"
	 "I alt Oslo og Viken\t30\n"
	 "20-24 år\t20\n"
	 "25-29 år\t10\n",
	 "table 1: alder x measure, 2022-06, fylke=Oslo\n"
	 "6.1 subtotal fylke=Viken 2022-06 antall: 30\n"
	 "7.1 detail fylke=Oslo alder=20-24 år 2022-06 antall: 20\n"
	 "8.1 detail fylke=Oslo alder=25-29 år 2022-06 antall: 10\n"
	 "6 warning parent_unclear: I alt Oslo og Viken -> Oslo\n"},
	{"another county above its municipalities",
	 "Helt ledige. Kommune. Juni 2022\n"
	 "Kommune\n"
	 "Juni 2022\n"
	 "Troms og Finnmark - Romsa ja Finnmárku\n"
	 "\tAntall\n"
	 "Finnmárku\t30\n"
	 "5401 Tromsø\t20\n"
	 "5406 Hammerfest\t10\n",
	 "table 1: kommune x measure, 2022-06, fylke=Troms og Finnmark\n"
	 "6.1 subtotal fylke=Finnmark 2022-06 antall: 30\n"
	 "7.1 detail fylke=Troms og Finnmark kommune=Tromsø 2022-06 antall: 20\n"
	 "8.1 detail fylke=Troms og Finnmark kommune=Hammerfest - Hámmerfeasta 2022-06 antall: 10\n"
	 "6 warning parent_unclear: Finnmárku -> Troms og Finnmark\n"
	 "6 info label_corrected: Finnmárku -> Finnmark\n"},
	{"another county among columns of municipalities",
	 "Helt ledige. Kommune. Juni 2022\n"
	 "Kommune\n"
	 "Juni 2022\n"
	 "Rogaland\n"
	 "\tNordland\tStavanger\tHaugesund\n"
	 "Antall\t30\t20\t10\n",
	 "table 1: measure x kommune, 2022-06, fylke=Rogaland\n"
	 "6.1 subtotal fylke=Nordland 2022-06 antall: 30\n"
	 "6.2 detail fylke=Rogaland kommune=Stavanger 2022-06 antall: 20\n"
	 "6.3 detail fylke=Rogaland kommune=Haugesund 2022-06 antall: 10\n"
	 "5.1 warning parent_unclear: Nordland -> Rogaland\n"},
	{"another group",
	 "Deltakere i arbeidsrettede tiltak. Tiltak. Juni 2022\n"
	 "Tiltak\n"
	 "Juni 2022\n"
	 "Oppfølging\n"
	 "\tAntall\n"
	 "Jobbklubb\t20\n"
	 "Mentor\t10\n"
	 "Opplæring\t30\n",
	 "table 1: tiltak x measure, 2022-06, tiltaksgruppe=Oppfølging\n"
	 "6.1 detail tiltaksgruppe=Oppfølging tiltak=Jobbklubb 2022-06 antall: 20\n"
	 "7.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2022-06 antall: 10\n"
	 "8.1 subtotal tiltaksgruppe=Opplæring 2022-06 antall: 30\n"
	 "8 warning parent_unclear: Opplæring -> Oppfølging\n"},
	{"one of two counties",
	 "Helt ledige. Alder. Juni 2022\n"
	 "Alder\n"
	 "Juni 2022\n"
	 "Oslo og Viken\n"
	 "\tAntall\n"
	 "I alt Oslo\t30\n"
	 "20-24 år\t20\n"
	 "25-29 år\t10\n",
	 "table 1: alder x measure, 2022-06, fylke=Oslo og Viken\n"
	 "6.1 subtotal fylke=Oslo 2022-06 antall: 30\n"
	 "7.1 detail fylke=Oslo og Viken alder=20-24 år 2022-06 antall: 20\n"
	 "8.1 detail fylke=Oslo og Viken alder=25-29 år 2022-06 antall: 10\n"
	 "6 warning parent_unclear: I alt Oslo -> Oslo og Viken\n"},
	{"the other sex",
	 "Helt ledige. Alder. Juni 2022\n"
	 "Alder\n"
	 "Juni 2022\n"
	 "Menn\n"
	 "\tAntall\n"
	 "I alt kvinner\t30\n"
	 "20-24 år\t20\n"
	 "25-29 år\t10\n",
	 "table 1: alder x measure, 2022-06, kjonn=Menn\n"
	 "6.1 subtotal kjonn=Kvinner 2022-06 antall: 30\n"
	 "7.1 detail alder=20-24 år kjonn=Menn 2022-06 antall: 20\n"
	 "8.1 detail alder=25-29 år kjonn=Menn 2022-06 antall: 10\n"
	 "6 warning parent_unclear: I alt kvinner -> Menn\n"},
	{"a municipality under another county, total first",
	 KOMMUNE "\tAntall\n"
			 "I alt Rogaland\t30\n"
			 "1101 Eigersund\t10\n"
			 "5001 Trondheim\t20\n"
			 "I alt Trøndelag\t20\n"
			 "5006 Steinkjer\t20\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 subtotal fylke=Rogaland 2022-03 antall: 30\n"
	 "6.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "7.1 detail fylke=Rogaland kommune=Trondheim 2022-03 antall: 20\n"
	 "8.1 subtotal fylke=Trøndelag 2022-03 antall: 20\n"
	 "9.1 detail fylke=Trøndelag kommune=Steinkjer 2022-03 antall: 20\n"
	 "7 warning parent_unclear: 5001 Trondheim -> Trøndelag\n"},
	{"total last",
	 KOMMUNE "\tAntall\n"
			 "1101 Eigersund\t10\n"
			 "5001 Trondheim\t20\n"
			 "I alt Rogaland\t30\n"
			 "5006 Steinkjer\t20\n"
			 "I alt Trøndelag\t20\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "6.1 detail fylke=Rogaland kommune=Trondheim 2022-03 antall: 20\n"
	 "7.1 subtotal fylke=Rogaland 2022-03 antall: 30\n"
	 "8.1 detail fylke=Trøndelag kommune=Steinkjer 2022-03 antall: 20\n"
	 "9.1 subtotal fylke=Trøndelag 2022-03 antall: 20\n"
	 "6 warning parent_unclear: 5001 Trondheim -> Trøndelag\n"},
	{"under a line",
	 KOMMUNE "\tAntall\n"
			 "Rogaland\n"
			 "1101 Eigersund\t10\n"
			 "5001 Trondheim\t20\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "6.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "7.1 detail fylke=Rogaland kommune=Trondheim 2022-03 antall: 20\n"
	 "7 warning parent_unclear: 5001 Trondheim -> Trøndelag\n"},
	{"measures under a line of another group",
	 TILTAK "\tAntall\n"
			"Opplæring\n"
			"AMO Kurs\t10\n"
			"Arbeidstrening\t20\n",
	 "table 1: tiltak x measure, 2022-03\n"
	 "6.1 detail tiltaksgruppe=Opplæring tiltak=AMO Kurs 2022-03 antall: 10\n"
	 "7.1 detail tiltaksgruppe=Opplæring tiltak=Arbeidstrening 2022-03 antall: 20\n"
	 "7 warning parent_unclear: Arbeidstrening -> Arbeidspraksis\n"},
	{"in a stratum",
	 "Helt ledige. Kommune. En måned\n"
	 "Kommune og fylke\n"
	 "Mars 2022\n"
	 "Rogaland\n"
	 "\tAntall\n"
	 "1101 Eigersund\t10\n"
	 "5001 Trondheim\t20\n",
	 "table 1: kommune x measure, 2022-03, fylke=Rogaland\n"
	 "6.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "7.1 detail fylke=Rogaland kommune=Trondheim 2022-03 antall: 20\n"
	 "7 warning parent_unclear: 5001 Trondheim -> Trøndelag\n"},
	{"what only NAV counts has room for anything",
	 KOMMUNE "\tAntall\n"
			 "I alt Rogaland\t10\n"
			 "1101 Eigersund\t10\n"
			 "I alt Øvrige områder\t20\n"
			 "2100 Svalbard\t20\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 subtotal fylke=Rogaland 2022-03 antall: 10\n"
	 "6.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "7.1 subtotal fylke=Øvrige områder 2022-03 antall: 20\n"
	 "8.1 detail fylke=Øvrige områder kommune=Svalbard 2022-03 antall: 20\n"},
	{"behind a total that is lost, with a count that cannot be read",
	 TILTAK "\tAntall\n"
			"Arbeidstrening\t100\n"
			"Arbeidsforberedende trening\t1x\n"
			"AMO Kurs\t10\n"
			"I alt opplæring\t10\n",
	 "table 1: tiltak x measure, 2022-03\n"
	 "5.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-03 antall: 100\n"
	 "6.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidsforberedende trening 2022-03 antall: 1x "
	 "invalid\n"
	 "7.1 detail tiltaksgruppe=Opplæring tiltak=AMO Kurs 2022-03 antall: 10\n"
	 "8.1 subtotal tiltaksgruppe=Opplæring 2022-03 antall: 10\n"
	 "5 info no_subtotal: Arbeidstrening\n"
	 "6 warning parent_unclear: Arbeidsforberedende trening -> Arbeidspraksis\n"
	 "6 info no_subtotal: Arbeidsforberedende trening\n"
	 "6.1 error invalid_cell: 1x -> Arbeidsforberedende trening\n"},
	{"none of its group, where a count cannot be read and the others may add up",
	 TILTAK "\tAntall\n"
			"Arbeidstrening\t100\n"
			"Arbeidsforberedende trening\t1x\n"
			"AMO Kurs\t10\n"
			"I alt opplæring\t1 000\n",
	 "table 1: tiltak x measure, 2022-03\n"
	 "5.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-03 antall: 100\n"
	 "6.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidsforberedende trening 2022-03 antall: 1x "
	 "invalid\n"
	 "7.1 detail tiltaksgruppe=Opplæring tiltak=AMO Kurs 2022-03 antall: 10\n"
	 "8.1 subtotal tiltaksgruppe=Opplæring 2022-03 antall: 1000\n"
	 "5 info no_subtotal: Arbeidstrening\n"
	 "6 warning parent_unclear: Arbeidsforberedende trening -> Arbeidspraksis\n"
	 "6 info no_subtotal: Arbeidsforberedende trening\n"
	 "6.1 error invalid_cell: 1x -> Arbeidsforberedende trening\n"},
	{"none of its group, and more than its total",
	 TILTAK "\tAntall\n"
			"Arbeidstrening\t100\n"
			"I alt opplæring\t10\n",
	 "table 1: tiltak x measure, 2022-03\n"
	 "5.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-03 antall: 100\n"
	 "6.1 subtotal tiltaksgruppe=Opplæring 2022-03 antall: 10\n"
	 "5 warning parent_unclear: Arbeidstrening -> Arbeidspraksis\n"
	 "5 info no_subtotal: Arbeidstrening\n"},
	{"none of its group, which is new, and more than its total",
	 TILTAK "\tAntall\n"
			"Arbeidstrening\t100\n"
			"I alt ny gruppe\t10\n",
	 "table 1: tiltak x measure, 2022-03\n"
	 "5.1 detail tiltaksgruppe=Ny gruppe tiltak=Arbeidstrening 2022-03 antall: 100\n"
	 "6.1 subtotal tiltaksgruppe=Ny gruppe 2022-03 antall: 10\n"
	 "5 warning parent_unclear: Arbeidstrening -> Arbeidspraksis\n"
	 "6 info unknown_label: I alt ny gruppe\n"},
	{"one of another group among them, where a count cannot be read",
	 TILTAK "\tAntall\n"
			"AMO Kurs\t10\n"
			"Arbeidstrening\t100\n"
			"AMO Enkeltplass\t1x\n"
			"I alt opplæring\t1 000\n",
	 "table 1: tiltak x measure, 2022-03\n"
	 "5.1 detail tiltaksgruppe=Opplæring tiltak=AMO Kurs 2022-03 antall: 10\n"
	 "6.1 detail tiltaksgruppe=Opplæring tiltak=Arbeidstrening 2022-03 antall: 100\n"
	 "7.1 detail tiltaksgruppe=Opplæring tiltak=AMO Enkeltplass 2022-03 antall: 1x invalid\n"
	 "8.1 subtotal tiltaksgruppe=Opplæring 2022-03 antall: 1000\n"
	 "6 warning parent_unclear: Arbeidstrening -> Arbeidspraksis\n"
	 "7.1 error invalid_cell: 1x -> AMO Enkeltplass\n"},
	{"of several groups, whose totals are lost, before one that cannot be read",
	 TILTAK "\tAntall\n"
			"Arbeidstrening\t100\n"
			"AMO Kurs\t20\n"
			"Avklaring\t10\n"
			"I alt avklaringstiltak\t1x\n",
	 "table 1: tiltak x measure, 2022-03\n"
	 "5.1 detail tiltaksgruppe=Arbeidspraksis tiltak=Arbeidstrening 2022-03 antall: 100\n"
	 "6.1 detail tiltaksgruppe=Opplæring tiltak=AMO Kurs 2022-03 antall: 20\n"
	 "7.1 detail tiltaksgruppe=Avklaringstiltak tiltak=Avklaring 2022-03 antall: 10\n"
	 "8.1 subtotal tiltaksgruppe=Avklaringstiltak 2022-03 antall: 1x invalid\n"
	 "5 info no_subtotal: Arbeidstrening\n"
	 "6 warning parent_unclear: AMO Kurs -> Opplæring\n"
	 "6 info no_subtotal: AMO Kurs\n"
	 "8.1 error invalid_cell: 1x -> I alt avklaringstiltak\n"},
	{"a measure in another group",
	 TILTAK "\tAntall\n"
			"Arbeidstrening\t10\n"
			"I alt opplæring\t10\n",
	 "table 1: tiltak x measure, 2022-03\n"
	 "5.1 detail tiltaksgruppe=Opplæring tiltak=Arbeidstrening 2022-03 antall: 10\n"
	 "6.1 subtotal tiltaksgruppe=Opplæring 2022-03 antall: 10\n"
	 "5 warning parent_unclear: Arbeidstrening -> Arbeidspraksis\n"},
	{"without totals the code tells",
	 KOMMUNE "\tAntall\n"
			 "1101 Eigersund\t10\n"
			 "0301 Oslo\t20\n"
			 "Trondheim\t5\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "6.1 detail fylke=Oslo kommune=Oslo 2022-03 antall: 20\n"
	 "7.1 detail fylke=Trøndelag kommune=Trondheim 2022-03 antall: 5\n"},
	{"the code is believed, and the name told",
	 KOMMUNE "\tAntall\n"
			 "1101 Stavanger\t10\n"
			 "1103 Stavanger\t20\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "6.1 detail fylke=Rogaland kommune=Stavanger 2022-03 antall: 20\n"
	 "5 warning label_corrected: 1101 Stavanger -> Eigersund\n"},
	{"a county with numbers over its municipalities",
	 KOMMUNE "\tAntall\n"
			 "Rogaland\t30\n"
			 "1101 Eigersund\t10\n"
			 "1103 Stavanger\t20\n"
			 "Trøndelag\t5\n"
			 "5001 Trondheim\t5\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 subtotal fylke=Rogaland 2022-03 antall: 30\n"
	 "6.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "7.1 detail fylke=Rogaland kommune=Stavanger 2022-03 antall: 20\n"
	 "8.1 subtotal fylke=Trøndelag 2022-03 antall: 5\n"
	 "9.1 detail fylke=Trøndelag kommune=Trondheim 2022-03 antall: 5\n"},
	{"what is left over",
	 KOMMUNE "\tAntall\n"
			 "I alt Rogaland\t30\n"
			 "1101 Eigersund\t10\n"
			 "Ukjent\t20\n",
	 "table 1: kommune x measure, 2022-03, fylke=Rogaland\n"
	 "5.1 total fylke=Rogaland 2022-03 antall: 30\n"
	 "6.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "7.1 detail fylke=Rogaland kommune=Uoppgitt 2022-03 antall: 20\n"},
};

/* Oslo is a county and a municipality. */
static const Case both[] = {
	{"among counties",
	 FYLKE "\tAntall\n"
		   "Oslo\t10\n"
		   "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"},
	{"among municipalities",
	 KOMMUNE "\tAntall\n"
			 "Oslo\t10\n"
			 "Stavanger\t20\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo kommune=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Rogaland kommune=Stavanger 2022-03 antall: 20\n"},
	{"alone: the section tells",
	 KOMMUNE "\tAntall\n"
			 "Oslo\t10\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo kommune=Oslo 2022-03 antall: 10\n"},
	{"alone, the other way",
	 FYLKE "\tAntall\n"
		   "Oslo\t10\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"},
	{"as a stratum",
	 "Helt ledige. Kjønn. En måned\n"
	 "Kjønn og fylke\n"
	 "Mars 2022\n"
	 "Oslo\n"
	 "\tAntall\n"
	 "Menn\t10\n"
	 "Kvinner\t20\n",
	 "table 1: kjonn x measure, 2022-03, fylke=Oslo\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "7.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 20\n"},
	{"as a stratum of municipalities",
	 "Helt ledige. Kjønn. En måned\n"
	 "Kjønn og kommune\n"
	 "Mars 2022\n"
	 "Oslo\n"
	 "\tAntall\n"
	 "Menn\t10\n"
	 "Kvinner\t20\n",
	 "table 1: kjonn x measure, 2022-03, fylke=Oslo, kommune=Oslo\n"
	 "6.1 detail fylke=Oslo kommune=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "7.1 detail fylke=Oslo kommune=Oslo kjonn=Kvinner 2022-03 antall: 20\n"},
	{"another municipality as a stratum, in the division of its time",
	 "Helt ledige. Kjønn. En måned\n"
	 "Kjønn og kommune\n"
	 "Mars 2015\n"
	 "Trondheim\n"
	 "\tAntall\n"
	 "Menn\t10\n"
	 "Kvinner\t20\n",
	 "table 1: kjonn x measure, 2015-03, fylke=Sør-Trøndelag, kommune=Trondheim\n"
	 "6.1 detail fylke=Sør-Trøndelag kommune=Trondheim kjonn=Menn 2015-03 antall: 10\n"
	 "7.1 detail fylke=Sør-Trøndelag kommune=Trondheim kjonn=Kvinner 2015-03 antall: 20\n"},
	{"as columns",
	 FYLKE "\tOslo\tViken\n"
		   "Menn\t1\t2\n",
	 "table 1: kjonn x fylke, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 1\n"
	 "5.2 detail fylke=Viken kjonn=Menn 2022-03 antall: 2\n"},
	{"as columns of municipalities",
	 KOMMUNE "\tOslo\tStavanger\n"
			 "Menn\t1\t2\n",
	 "table 1: kjonn x kommune, 2022-03\n"
	 "5.1 detail fylke=Oslo kommune=Oslo kjonn=Menn 2022-03 antall: 1\n"
	 "5.2 detail fylke=Rogaland kommune=Stavanger kjonn=Menn 2022-03 antall: 2\n"},
	{"in the total of its municipality",
	 KOMMUNE "\tAntall\n"
			 "I alt Oslo\t10\n"
			 "0301 Oslo\t10\n",
	 "table 1: kommune x measure, 2022-03, fylke=Oslo\n"
	 "5.1 total fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Oslo kommune=Oslo 2022-03 antall: 10\n"},
	{"in the total of what only NAV counts",
	 KOMMUNE "\tAntall\n"
			 "I alt Øvrige områder\t10\n"
			 "2100 Svalbard\t10\n",
	 "table 1: kommune x measure, 2022-03, fylke=Øvrige områder\n"
	 "5.1 total fylke=Øvrige områder 2022-03 antall: 10\n"
	 "6.1 detail fylke=Øvrige områder kommune=Svalbard 2022-03 antall: 10\n"},
	{"not in the total of another county",
	 KOMMUNE "\tAntall\n"
			 "I alt Rogaland\t10\n"
			 "0301 Oslo\t10\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 subtotal fylke=Rogaland 2022-03 antall: 10\n"
	 "6.1 detail fylke=Rogaland kommune=Oslo 2022-03 antall: 10\n"
	 "6 warning parent_unclear: 0301 Oslo -> Oslo\n"},
};

/* A row with too few cells, and where the text ends. */
static const Case short_rows[] = {
	{"at the end of the text",
	 FYLKE "\tAntall\tProsent\n"
		   "Oslo\t1",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 1\n"
	 "5 error cell_count: Oslo\t1\n"
	 "5 warning cut_off: Oslo\n"},
	{"before a last line that has no end",
	 FYLKE "\tAntall\tProsent\n"
		   "Oslo\t1\n"
		   "Kilde: NAV",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 1\n"
	 "5 error cell_count: Oslo\t1\n"},
	{"of a label that goes on below",
	 FYLKE "\tAntall\tProsent\n"
		   "Møre og\t1\n"
		   "Romsdal\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Møre og Romsdal 2022-03 antall: 1\n"
	 "5 error cell_count: Møre og\t1\n"},
};

#define STARS "\t*\t*\t*\t*\t*\t*\t*\t*\t*"
#define STARRED                                                                                    \
	"Tall mindre enn 4 er erstattet med *.\n\nDeltakere. Fylke. Tidsserie måned\nFylke\n"          \
	"Januar - oktober 2022\n"                                                                      \
	"\tJanuar\tFebruar\tMars\tApril\tMai\tJuni\tJuli\tAugust\tSeptember\tOktober\n"                \
	"Oslo\t*" STARS "\nViken\t*" STARS "\n"

/* Is a blank zero, or a star that is lost? One for each 25 stars is zero, two of a row at most. */
static void
test_lost_stars(void)
{
	static const struct
	{
		const char *text;
		const char *star; /* what the first can be */
		const char *last; /* the cell that is none */
		bool is_unclear;
	} cases[] = {
		{STARRED "Agder\t" STARS "\n", "antall: * 0..3\n",
		 "9.1 detail fylke=Agder 2022-01 antall: * 0..3\n", true},
		{STARRED "Agder\t\t\n", "antall: * 1..3\n",
		 "9.1 detail fylke=Agder 2022-01 antall: 0 blank\n", false},
		{STARRED "Agder\t\t\t\t\t\t\t\t\t\t7\nTroms\t*" STARS "\nFinnmark\t*" STARS
				 "\nNordland\t*" STARS "\n",
		 "antall: * 0..3\n", "9.1 detail fylke=Agder 2022-01 antall: * 0..3\n", true},
		{STARRED "Agder\t-" STARS "\n", "antall: * 0..3\n",
		 "9.1 detail fylke=Agder 2022-01 antall: 0 blank\n", false},
		{STARRED "Agder\t7\n\t-\t\t\t\n", "antall: * 0..3\n",
		 "9.1 detail fylke=Agder 2022-01 antall: 7\n", false},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		Reading reading;

		(void) read_document(slice_of(cases[i].text), &source, WANT_CELLS | WANT_DIAGNOSTICS,
							 &reading);
		check(strstr(reading.out.text, cases[i].star) != NULL, cases[i].star);
		check(strstr(reading.out.text, cases[i].last) != NULL, cases[i].last);
		check((strstr(reading.out.text, "9.1 warning blank_unclear") != NULL) ==
				  cases[i].is_unclear,
			  "a blank that may be a lost star is told, and no other");
		free(reading.out.text);
	}
}

/* One page between others of another period. */
static const Case periods[] = {
	{"one that differs",
	 "Deltakere. Fylke. En måned\n"
	 "Fylke\nMars 2022\n\tAntall\nOslo\t10\n"
	 "Fylke\nMars 2022\n\tAntall\nViken\t10\n"
	 "Fylke\nMars 2027\n\tAntall\nAgder\t10\n"
	 "Fylke\nMars 2022\n\tAntall\nRogaland\t10\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "table 2: fylke x measure, 2022-03\n"
	 "9.1 detail fylke=Viken 2022-03 antall: 10\n"
	 "7 info missing_title: Mars 2022\n"
	 "table 3: fylke x measure, 2027-03\n"
	 "13.1 detail fylke=Agder 2027-03 antall: 10\n"
	 "11 info missing_title: Mars 2027\n"
	 "table 4: fylke x measure, 2022-03\n"
	 "17.1 detail fylke=Rogaland 2022-03 antall: 10\n"
	 "15 info missing_title: Mars 2022\n"
	 "15 warning period_differs: Mars 2022\n"},
	{"months in turn",
	 "Deltakere. Fylke. En måned\n"
	 "Fylke\nMars 2022\n\tAntall\nOslo\t10\n"
	 "Fylke\nMars 2021\n\tAntall\nOslo\t11\n"
	 "Fylke\nMars 2022\n\tAntall\nViken\t10\n"
	 "Fylke\nMars 2021\n\tAntall\nViken\t11\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "table 2: fylke x measure, 2021-03\n"
	 "9.1 detail fylke=Oslo 2021-03 antall: 11\n"
	 "7 info missing_title: Mars 2021\n"
	 "table 3: fylke x measure, 2022-03\n"
	 "13.1 detail fylke=Viken 2022-03 antall: 10\n"
	 "11 info missing_title: Mars 2022\n"
	 "table 4: fylke x measure, 2021-03\n"
	 "17.1 detail fylke=Viken 2021-03 antall: 11\n"
	 "15 info missing_title: Mars 2021\n"},
};

/* What is spelt in another way, or listed nowhere. */
static const Case spellings[] = {
	{"a measure by its headings",
	 "Deltakere. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\tEndring fra i fjor Prasent\n"
	 "Oslo\t10\t-4\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo 2022-03 endring_fra_i_fjor_prasent: -4\n"
	 "4.2 info unknown_label: Endring fra i fjor Prasent\n"},
	{"a measure by rows",
	 "Deltakere. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tOslo\n"
	 "Antall\t10\n"
	 "Andel av alle\t4,1\n",
	 "table 1: measure x fylke, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Oslo 2022-03 andel_av_alle: 4,1 decimal\n"
	 "6 info unknown_label: Andel av alle\n"},
	{"a title's subject, nearly as before",
	 "Deltakere i tiltak. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Deltakare i tiltak. Fylke. En måned\n"
	 "Fylke\n"
	 "April 2022\n"
	 "\tAntall\n"
	 "Oslo\t11\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "table 2: fylke x measure, 2022-04\n"
	 "10.1 detail fylke=Oslo 2022-04 antall: 11\n"
	 "6 info label_corrected: Deltakare i tiltak. Fylke. En måned -> Deltakere i tiltak\n"},
	{"a total of a county that is glued to its code",
	 "Deltakere. Kommune. En måned\n"
	 "Kommune\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "I alt 11Rogaland\t10\n"
	 "1101 Eigersund\t10\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 subtotal fylke=11Rogaland 2022-03 antall: 10\n"
	 "6.1 detail fylke=11Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "5 info unknown_label: I alt 11Rogaland\n"
	 "6 warning parent_unclear: 1101 Eigersund -> Rogaland\n"},
	{"a municipality and a number behind it",
	 "Deltakere. Kommune. En måned\n"
	 "Kommune\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "1101 Eigersund 12\t\n"
	 "1103 Stavanger\t10\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 0 blank\n"
	 "6.1 detail fylke=Rogaland kommune=Stavanger 2022-03 antall: 10\n"
	 "5 warning label_corrected: 1101 Eigersund 12 -> Eigersund\n"},
	{"an average that may be thousands, and a percentage",
	 "Deltakere. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tGjennomsnitt hittil i år\tProsent\n"
	 "Oslo\t2.059\t2.059\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 gjennomsnitt_hittil_i_aar: 2.059 decimal\n"
	 "5.2 detail fylke=Oslo 2022-03 prosent: 2.059 decimal\n"
	 "5.1 warning number_assumed: 2.059 -> decimals\n"},
	{"a municipality misspelt",
	 "Deltakere. Kommune. En måned\n"
	 "Kommune\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "1101 Eigursund\t12\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 12\n"
	 "5 info label_corrected: 1101 Eigursund -> Eigersund\n"},
};

/* A section that names more than the table has. */
static const Case strata[] = {
	{"another total than the stratum that goes on",
	 "Deltakere. Tiltaksgruppe. En måned\n"
	 "Tiltaksgrupper og alder\n"
	 "Mars 2022\n"
	 "20-24 år\n"
	 "\tAntall\n"
	 "I alt 20-24 år\t10\n"
	 "Oppfølging\t10\n"
	 "\n"
	 "\tAntall\n"
	 "I alt 25-29 år\t20\n"
	 "Oppfølging\t20\n",
	 "table 1: tiltaksgruppe x measure, 2022-03, alder=20-24 år\n"
	 "6.1 total alder=20-24 år 2022-03 antall: 10\n"
	 "7.1 detail tiltaksgruppe=Oppfølging alder=20-24 år 2022-03 antall: 10\n"
	 "table 2: tiltaksgruppe x measure, 2022-03, alder=25-29 år\n"
	 "10.1 total alder=25-29 år 2022-03 antall: 20\n"
	 "11.1 detail tiltaksgruppe=Oppfølging alder=25-29 år 2022-03 antall: 20\n"},
	{"a total names what a line of the stratum did",
	 "Deltakere. Tiltaksgruppe. En måned\n"
	 "Tiltaksgrupper, alder og hovedgrupper\n"
	 "Mars 2022\n"
	 "20-24 år\n"
	 "\tAntall\n"
	 "I alt 20-24 år andre på tiltak\t10\n"
	 "Oppfølging\t10\n",
	 "table 1: tiltaksgruppe x measure, 2022-03, hovedgruppe=Andre på tiltak, alder=20-24 år\n"
	 "6.1 total hovedgruppe=Andre på tiltak alder=20-24 år 2022-03 antall: 10\n"
	 "7.1 detail hovedgruppe=Andre på tiltak tiltaksgruppe=Oppfølging alder=20-24 år 2022-03 antall: 10\n"},
	{"labels apart from their cells",
	 "Deltakere. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\n"
	 "Rogaland\n"
	 "\t1\n"
	 "\t2\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "7.1 unknown 2022-03 antall: 1\n"
	 "8.1 unknown 2022-03 antall: 2\n"
	 "5 warning orphan_label: Oslo\n"
	 "6 warning orphan_label: Rogaland\n"
	 "7 warning missing_label: \t1\n"
	 "8 warning missing_label: \t2\n"},
	{"the total of a group is lost, as sums tell",
	 "Deltakere. Tiltak. En måned\n"
	 "Tiltak\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "I alt\t55\n"
	 "Mentor\t25\n"
	 "Jobbklubb\t5\n"
	 "Funksjonsassistanse\t12\n"
	 "Inkluderingstilskudd\t13\n"
	 "I alt tilrettelegging\t25\n",
	 "table 1: tiltak x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 55\n"
	 "6.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2022-03 antall: 25\n"
	 "7.1 detail tiltaksgruppe=Oppfølging tiltak=Jobbklubb 2022-03 antall: 5\n"
	 "8.1 detail tiltaksgruppe=Tilrettelegging tiltak=Funksjonsassistanse 2022-03 antall: 12\n"
	 "9.1 detail tiltaksgruppe=Tilrettelegging tiltak=Inkluderingstilskudd 2022-03 antall: 13\n"
	 "10.1 subtotal tiltaksgruppe=Tilrettelegging 2022-03 antall: 25\n"
	 "6 info no_subtotal: Mentor\n"
	 "7 warning parent_unclear: Jobbklubb -> Oppfølging\n"
	 "7 info no_subtotal: Jobbklubb\n"},
	{"sums do not tell so",
	 "Deltakere. Tiltak. En måned\n"
	 "Tiltak\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "I alt\t55\n"
	 "Mentor\t30\n"
	 "Funksjonsassistanse\t12\n"
	 "Inkluderingstilskudd\t13\n"
	 "I alt tilrettelegging\t55\n",
	 "table 1: tiltak x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 55\n"
	 "6.1 detail tiltaksgruppe=Tilrettelegging tiltak=Mentor 2022-03 antall: 30\n"
	 "7.1 detail tiltaksgruppe=Tilrettelegging tiltak=Funksjonsassistanse 2022-03 antall: 12\n"
	 "8.1 detail tiltaksgruppe=Tilrettelegging tiltak=Inkluderingstilskudd 2022-03 antall: 13\n"
	 "9.1 subtotal tiltaksgruppe=Tilrettelegging 2022-03 antall: 55\n"
	 "6 warning parent_unclear: Mentor -> Oppfølging\n"},
	{"a column without a heading",
	 "Deltakere. Fylke. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "\tI alt\t\tMenn\n"
	 "Oslo\t30\t20\t10\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "5.1 subtotal fylke=Oslo 2022-03 antall: 30\n"
	 "5.2 unknown fylke=Oslo 2022-03 antall: 20\n"
	 "5.3 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "4.2 warning missing_label: \n"},
	{"the stratum is lost",
	 "Deltakere. Tiltak. En måned\n"
	 "Tiltak og kjønn\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Mentor\t10\n",
	 "table 1: tiltak x measure, 2022-03\n"
	 "5.1 unknown tiltaksgruppe=Oppfølging tiltak=Mentor 2022-03 antall: 10\n"
	 "4 warning missing_stratum: \tAntall -> Tiltak og kjønn\n"
	 "5 info no_subtotal: Mentor\n"},
	{"it is there",
	 "Deltakere. Tiltak. En måned\n"
	 "Tiltak og kjønn\n"
	 "Mars 2022\n"
	 "Kvinner\n"
	 "\tAntall\n"
	 "Mentor\t10\n",
	 "table 1: tiltak x measure, 2022-03, kjonn=Kvinner\n"
	 "6.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor kjonn=Kvinner 2022-03 antall: 10\n"
	 "6 info no_subtotal: Mentor\n"},
	{"it stands in the columns",
	 "Deltakere. Tiltak. En måned\n"
	 "Tiltak og kjønn\n"
	 "Mars 2022\n"
	 "\tKvinner\n"
	 "Mentor\t10\n",
	 "table 1: tiltak x kjonn, 2022-03\n"
	 "5.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor kjonn=Kvinner 2022-03 antall: 10\n"
	 "5 info no_subtotal: Mentor\n"},
	{"a total names it",
	 "Deltakere. Tiltak. En måned\n"
	 "Tiltak og kjønn\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "I alt kvinner\t10\n"
	 "Mentor\t10\n",
	 "table 1: tiltak x measure, 2022-03, kjonn=Kvinner\n"
	 "5.1 total kjonn=Kvinner 2022-03 antall: 10\n"
	 "6.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor kjonn=Kvinner 2022-03 antall: 10\n"
	 "6 info no_subtotal: Mentor\n"},
	{"tiltak are of their groups",
	 "Deltakere. Tiltak. En måned\n"
	 "Tiltak og fylke\n"
	 "Mars 2022\n"
	 "\tOppfølging\n"
	 "Oslo\t10\n",
	 "table 1: fylke x tiltak, 2022-03\n"
	 "5.1 detail tiltaksgruppe=Oppfølging tiltak=Oppfølging fylke=Oslo 2022-03 antall: 10\n"
	 "4 info no_subtotal: Oppfølging\n"},
	{"a section of one dimension that the table is not of",
	 "Deltakere. Tiltak. En måned\n"
	 "Hovedgrupper\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oppfølging\t10\n",
	 "table 1: tiltaksgruppe x measure, 2022-03\n"
	 "5.1 detail tiltaksgruppe=Oppfølging 2022-03 antall: 10\n"},
};

int
main(void)
{
	CHECK_CASES(thresholds);
	CHECK_CASES(signs);
	CHECK_CASES(parents);
	CHECK_CASES(both);
	CHECK_CASES(short_rows);
	test_lost_stars();
	CHECK_CASES(periods);
	CHECK_CASES(spellings);
	CHECK_CASES(strata);
	return test_result("test_findings");
}
