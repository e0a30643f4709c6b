/*-------------------------------------------------------------------------
 *
 * test_axes.c
 *	  What the rows and columns of a table are about, and what its stratum fixes.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#define TABLES WANT_TABLES
#define CELLS  WANT_CELLS
#define LABELS WANT_DIAGNOSTICS

/* A page with one table: section, stratum (with its line end, or empty), header and rows. */
#define TABLE(section, stratum, table) PAGE(section, "November 2013") stratum table

static void
test_dimensions(void)
{
	static const char *const tables[][2] = {
		/* each dimension, by its labels, whatever the section says */
		{"\tAntall\nOslo\t1\nViken\t1\n", "fylke x measure"},
		{"\tAntall\n19 år og under\t1\n20-24 år\t1\n", "alder x measure"},
		{"\tAntall\nMenn\t1\nKvinner\t1\n", "kjonn x measure"},
		{"\tAntall\nAndre på tiltak\t1\n", "hovedgruppe x measure"},
		{"\tAntall\nMentor\t1\nJobbklubb\t1\n", "tiltak x measure"},
		{"\tAntall\nOpplæring\t1\nLønnstilskudd\t1\n", "tiltaksgruppe x measure"},
		{"\tMenn\tKvinner\nOslo\t1\t1\n", "fylke x kjonn"},
		/* the dimension that most labels are known in */
		{"\tAntall\nOslo\t1\nMentor\t1\nViken\t1\n", "fylke x measure"},
		{"\tAntall\nOppfølging\t1\nMentor\t1\n", "tiltak x measure"},
		{"\tAntall\nOppfølging\t1\nOpplæring\t1\n", "tiltaksgruppe x measure"},
		{"\tAntall\nI alt\t1\nHøyt oppe\t1\nOslo\t1\nLangt nede\t1\n", "fylke x measure"},
		/* months and measures */
		{"\tNovember\nOslo\t1\n", "fylke x month"},
		{"\tNovember\tGjennomsnitt\nOslo\t1\n", "fylke x month"},
		{"\tAntall\tEndring\nOslo\t1\n", "fylke x measure"},
		{"\tMenn\tKvinner\nNovember\t1\t1\n", "month x kjonn"},
		{"\tNoe eget\nOslo\t1\n", "fylke x measure"},
		{"\tI alt\nOslo\t1\n", "fylke x unknown"},
		/* age bands that are not listed, noise, and labels that nothing knows */
		{"\tAntall\n16-19 år\t1\n20-21 år\t1\n", "alder x measure"},
		{"\tAntall\nRogeland\t1\nHordalend\t1\n", "fylke x measure"},
		{"\tAntall\n1101 Eigersund\t1\n0301 Oslo\t1\nRogaland\t1\n", "kommune x measure"},
		{"\tAntall\nI alt\t1\n", "unknown x measure"},
	};

	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++)
	{
		Output document = {0};
		Output expected = {0};

		addf(&document, "%s%s", TABLE("Om noe annet", "", ""), tables[i][0]);
		addf(&expected, "table 1: %s, 2013-11\n", tables[i][1]);
		check_document(document.text, TABLES, expected.text, tables[i][0]);
		free(document.text);
		free(expected.text);
	}
}

/* Oppfølging and Tilrettelegging are each a tiltak and a tiltaksgruppe. */
static void
test_ties(void)
{
	check_document(TABLE("Tiltaksgrupper", "", "\tAntall\nOppfølging\t1\nTilrettelegging\t1\n"),
				   TABLES, "table 1: tiltaksgruppe x measure, 2013-11\n",
				   "the section's word: group");
	check_document(TABLE("Tiltak", "", "\tAntall\nOppfølging\t1\nTilrettelegging\t1\n"), TABLES,
				   "table 1: tiltak x measure, 2013-11\n", "the section's word: measure");
	check_document(TABLE("Tiltaksgrupper", "",
						 "\tAntall\nOppfølging\t1\nI alt oppfølging\t1\nTilrettelegging\t1\nI alt "
						 "tilrettelegging\t1\n"),
				   TABLES, "table 1: tiltak x measure, 2013-11\n", "groups' totals among the rows");
	check_document(TABLE("Tiltak", "Oppfølging\n", "\tAntall\nOppfølging\t1\n"), TABLES,
				   "table 1: tiltak x measure, 2013-11, tiltaksgruppe=Oppfølging\n",
				   "the stratum is the group");
	check_document(
		"Deltakere. Tiltaksgruppe og fylke. En måned\nNovember 2013\n\tAntall\nOppfølging\t1\n",
		TABLES, "table 1: tiltaksgruppe x measure, 2013-11\n",
		"a page with no section: the title's words");
}

static void
test_sections(void)
{
	check_document(TABLE("Alder", "", "\tAntall\nUnge\t1\nGamle\t1\n"), TABLES,
				   "table 1: alder x measure, 2013-11\n",
				   "one word for one axis that nothing knows");
	check_document(TABLE("Alder og kjønn", "", "\tDen ene\tDen andre\nUnge\t1\t1\n"), TABLES,
				   "table 1: alder x kjonn, 2013-11\n", "two words in order for two axes");
	check_document(TABLE("Alder og kjønn", "", "\tMenn\tKvinner\nUnge\t1\t1\n"), TABLES,
				   "table 1: alder x kjonn, 2013-11\n", "the word that is left");
	check_document(TABLE("Alder og noe", "", "\tAntall\nUnge\t1\n"), TABLES,
				   "table 1: noe x measure, 2013-11\n", "a section that says more decides nothing");
	check_document(TABLE("Tiltak, alder og kjønn", "", "\tAntall\nUnge\t1\n"), TABLES,
				   "table 1: rad x measure, 2013-11\n", "too many words decide nothing");
	check_document(TABLE("Arbeidssøkere på tiltak, tiltak", "", "\tAntall\nMentor\t1\n"), TABLES,
				   "table 1: tiltak x measure, 2013-11, hovedgruppe=Arbeidssøkere på tiltak\n",
				   "a section that names a member");
}

/* Codes of counties before names that are cut, or have cells behind them. */
static void
test_codes_of_counties(void)
{
	check_document(TABLE("Fylke", "",
						 "\tAntall\nI alt\t9\n18 nd - Nordlánnda\t1\n54 sa ja Finnmárku\t2\n"
						 "11 gdens fylke\t4\n03 nd - Nordlánnda\t2\n18 annda\t0\n"
						 "11 Rogaland - Rogalánnda 3 5 Oslo\t1\nRogaland - Rogalánnda 3 5\t1\n"),
				   CELLS | LABELS,
				   "5.1 total 2013-11 antall: 9\n"
				   "6.1 detail fylke=Nordland 2013-11 antall: 1\n"
				   "7.1 detail fylke=Troms og Finnmark 2013-11 antall: 2\n"
				   "8.1 detail fylke=11 gdens fylke 2013-11 antall: 4\n"
				   "9.1 detail fylke=03 nd - Nordlánnda 2013-11 antall: 2\n"
				   "10.1 detail fylke=18 annda 2013-11 antall: 0\n"
				   "11.1 detail fylke=11 Rogaland - Rogalánnda 3 5 Oslo 2013-11 antall: 1\n"
				   "12.1 detail fylke=Rogaland - Rogalánnda 3 5 2013-11 antall: 1\n"
				   "6 info label_corrected: 18 nd - Nordlánnda -> Nordland\n"
				   "7 info label_corrected: 54 sa ja Finnmárku -> Troms og Finnmark\n"
				   "8 info unknown_label: 11 gdens fylke\n"
				   "9 info unknown_label: 03 nd - Nordlánnda\n"
				   "10 info unknown_label: 18 annda\n"
				   "11 warning unknown_label: 11 Rogaland - Rogalánnda 3 5 Oslo\n"
				   "12 warning unknown_label: Rogaland - Rogalánnda 3 5\n",
				   "codes of counties, and the ends of their names");
}

/* Names that a converter may have made something else of, and new ones. */
static void
test_spoilt_names(void)
{
	check_document(TABLE("Noe", "Mentor\n", "\tAntall\nOslo\t1\nBr\xC2\x80nn\t2\n"),
				   TABLES | LABELS,
				   "table 1: fylke x measure, 2013-11, tiltaksgruppe=Oppfølging, tiltak=Mentor\n"
				   "7 warning unknown_label: Br\xC2\x80nn\n",
				   "a name spoilt by a converter");
	check_document(TABLE("Fylke og kommune", "",
						 "\tAntall\nI alt\t3\nI alt 50 Br\xC2\x80nn\t3\n5001 Trondheim\t3\n"),
				   LABELS,
				   "6 warning unknown_label: I alt 50 Brnn\n"
				   "7 warning parent_unclear: 5001 Trondheim -> Trøndelag\n",
				   "the total of a name spoilt by a converter");
	check_document(TABLE("Fylke", "", "\tI ALT\nOSLO\t1\nØYBYEN\t2\nNAV\t3\nNØYA\t4\n"), LABELS,
				   "6 warning unknown_label: ØYBYEN\n7 info unknown_label: NAV\n"
				   "8 info unknown_label: NØYA\n",
				   "a name in capitals, and abbreviations");
	check_document(TABLE("Fylke", "",
						 "\tAntall\nOslo\t1\nsa ja Finnm\t2\nVestfold i\t3\n"
						 "Fi5n4nm\t4\nMo 99\t5\nKval漢i\t6\nKvali昀椀s\t7\n"
						 "Rreehhaab ((daag))\t8\nTilleggsoppgjørett\t9\n"
						 "Tiltaket626567 Annet\t10\nTiltaket19 år\t11\n"
						 "Nytt (PV\t12\nNytt 2]\t13\nNytt (PV)\t14\nA) Nytt\t15\n"),
				   LABELS,
				   "6 warning unknown_label: sa ja Finnm\n"
				   "7 info label_corrected: Vestfold i -> Vestfold\n"
				   "8 warning unknown_label: Fi5n4nm\n"
				   "9 info unknown_label: Mo 99\n"
				   "10 warning unknown_label: Kval漢i\n"
				   "11 info unknown_label: Kvali昀椀s\n"
				   "12 warning unknown_label: Rreehhaab ((daag))\n"
				   "13 info unknown_label: Tilleggsoppgjørett\n"
				   "14 warning unknown_label: Tiltaket626567 Annet\n"
				   "15 info unknown_label: Tiltaket19 år\n"
				   "16 warning unknown_label: Nytt (PV\n"
				   "17 warning unknown_label: Nytt 2]\n"
				   "18 info unknown_label: Nytt (PV)\n"
				   "19 info unknown_label: A) Nytt\n",
				   "names that are cut, and printed over others");
	check_document(TABLE("Fylke", "", "\tAntall\nOslo\t1\nKvaliﬁ\t4\nKvali昀椀s\t7\n"), CELLS,
				   "5.1 detail fylke=Oslo 2013-11 antall: 1\n"
				   "6.1 detail fylke=Kvalifi 2013-11 antall: 4\n"
				   "7.1 detail fylke=Kvalifis 2013-11 antall: 7\n",
				   "ligatures in new names");
	check_document(TABLE("Fylke", "Nytt og\n", "\tAntall\nKvinner\t1\n"), LABELS,
				   "4 warning unknown_label: Nytt og\n", "a stratum that is cut");
	check_document(TABLE("Fylke", "", "\tOslo\tny by\nMenn\t3\t4\n"), LABELS,
				   "4.2 info unknown_label: ny by\n", "small letters beside as many capitals");
	check_document(
		TABLE("Fylke", "", "\tI alt\tGjennomsnitt hittil\tAndel arbeid\nOslo\t1\t2\t3\n"), LABELS,
		"4.2 warning unknown_label: Gjennomsnitt hittil\n"
		"4.3 info unknown_label: Andel arbeid\n",
		"a measure that is cut, and one that is not listed");
}

static void
test_strata(void)
{
	check_document(
		TABLE("Tiltak, alder og hovedgrupper", "Nedsatt arbeidsevne, på tiltak\n19 år og under\n",
			  "\tAntall\nMentor\t1\n"),
		TABLES,
		"table 1: tiltak x measure, 2013-11, hovedgruppe=Nedsatt arbeidsevne, på tiltak, "
		"alder=19 år og under\n",
		"two members over two lines");
	check_document(TABLE("Tiltak og alder", "16-17 år\n", "\tAntall\nMentor\t1\n"), TABLES,
				   "table 1: tiltak x measure, 2013-11, alder=16-17 år\n",
				   "an age band not listed");
	check_document(TABLE("Tiltak og fylke", "Nye Vestland\n", "\tAntall\nMentor\t1\n"), TABLES,
				   "table 1: tiltak x measure, 2013-11, fylke=Nye Vestland\n",
				   "a new name with a known one inside");
	check_document(TABLE("Tiltak og fylke", "Rogeland\n", "\tAntall\nMentor\t1\n"), TABLES,
				   "table 1: tiltak x measure, 2013-11, fylke=Rogaland\n", "a name with noise");
	check_document(TABLE("Noe", "Rogeland\n", "\tAntall\nMentor\t1\n"), TABLES,
				   "table 1: tiltak x measure, 2013-11, fylke=Rogaland\n",
				   "noise, where the section says nothing");
	check_document(TABLE("Noe", "Noe rart\n", "\tAntall\nMentor\t1\n"), TABLES | LABELS,
				   "table 1: tiltak x measure, 2013-11, noe=Noe rart\n"
				   "4 info unknown_label: Noe rart\n"
				   "6 info no_subtotal: Mentor\n",
				   "a stratum that nothing explains");
	check_document(
		TABLE("Fylke", "Mentor\n", "\tAntall\nOslo\t1\n"), CELLS,
		"6.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor fylke=Oslo 2013-11 antall: 1\n",
		"a measure in the stratum has its group");
	check_document(PAGE("Tiltak", "November 2013") "\tAntall\nI alt Oslo\t1\nMentor\t1\n", TABLES,
				   "table 1: tiltak x measure, 2013-11, fylke=Oslo\n",
				   "a stratum that was lost: the first total says it");
	check_document(TABLE("Fylke og alder", "Mentor xyz\n", "\tAntall\n20-24 år\t1\n"), TABLES,
				   "table 1: alder x measure, 2013-11, fylke=Mentor xyz\n",
				   "a measure inside the name of the county that is expected");
	check_document(TABLE("Noe", "Rogeland, og Menn\n", "\tAntall\nMentor\t1\nJobbklubb\t1\n"),
				   TABLES, "table 1: tiltak x measure, 2013-11, fylke=Rogaland, kjonn=Menn\n",
				   "noise, joined to a name that is known");
	check_document(TABLE("Noe", "Rogeland, og Menn\n", "\tAntall\nOslo\t1\nViken\t1\n"),
				   TABLES | LABELS,
				   "table 1: fylke x measure, 2013-11, kjonn=Menn, noe=Rogeland\n"
				   "4 info unknown_label: Rogeland, og Menn\n",
				   "noise that is close to a member of the axis alone");
}

/* Two things are named in three pieces: noise has broken the name of one in two. */
static void
test_broken_strata(void)
{
	static const char *const strata[][2] = {
		{"Trms æg Finnmark 20-24 år", "fylke=Trms æg Finnmark, alder=20-24 år"},
		{"20-24 år Trms æg Finnmark", "fylke=Trms æg Finnmark, alder=20-24 år"},
		{"20-24 år Finnmark æg Trms", "fylke=Finnmark æg Trms, alder=20-24 år"},
	};

	for (size_t i = 0; i < sizeof(strata) / sizeof(strata[0]); i++)
	{
		Output document = {0};
		Output expected = {0};

		addf(&document, "%s%s\n\tAntall\nMenn\t1\nKvinner\t1\n",
			 TABLE("Fylke, alder og kjønn", "", ""), strata[i][0]);
		addf(&expected, "table 1: kjonn x measure, 2013-11, %s\n", strata[i][1]);
		check_document(document.text, TABLES, expected.text, strata[i][0]);
		free(document.text);
		free(expected.text);
	}
}

static void
test_groups(void)
{
	check_document(
		TABLE("Tiltak", "",
			  "\tAntall\nMentor\t1\nKaffe\t2\nI alt opplæring\t3\nUtdanning\t4\nI alt ny "
			  "gruppe\t5\nMentor\t6\nTe\t7\n"),
		CELLS,
		"5.1 detail tiltaksgruppe=Opplæring tiltak=Mentor 2013-11 antall: 1\n"
		"6.1 detail tiltaksgruppe=Opplæring tiltak=Kaffe 2013-11 antall: 2\n"
		"7.1 subtotal tiltaksgruppe=Opplæring 2013-11 antall: 3\n"
		"8.1 detail tiltaksgruppe=Ny gruppe tiltak=Utdanning 2013-11 antall: 4\n"
		"9.1 subtotal tiltaksgruppe=Ny gruppe 2013-11 antall: 5\n"
		"10.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2013-11 antall: 6\n"
		"11.1 detail tiltak=Te 2013-11 antall: 7\n",
		"the next total's group, then the vocabulary's, then none");
	check_document(
		TABLE("Tiltak", "Oppfølging\n", "\tAntall\nMentor\t1\nKaffe\t2\nI alt opplæring\t3\n"),
		CELLS,
		"6.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2013-11 antall: 1\n"
		"7.1 detail tiltaksgruppe=Oppfølging tiltak=Kaffe 2013-11 antall: 2\n"
		"8.1 subtotal tiltaksgruppe=Opplæring 2013-11 antall: 3\n",
		"the stratum's group");
	check_document(PAGE("Tiltak", "November 2013") "\tAntall\nI alt\t9\nMentor\t1\n" PAGE(
					   "Tiltak", "November 2013") "\tAntall\nI alt\t9\nI alt opplæring\t1\n",
				   CELLS,
				   "5.1 total 2013-11 antall: 9\n"
				   "6.1 detail tiltaksgruppe=Opplæring tiltak=Mentor 2013-11 antall: 1\n"
				   "11.1 total 2013-11 antall: 9 again\n"
				   "12.1 subtotal tiltaksgruppe=Opplæring 2013-11 antall: 1\n",
				   "the next total on a further page");
	check_document(TABLE("Tiltaksgrupper", "", "\tAntall\nNy gruppe\t1\nOpplæring\t1\n")
					   TABLE("Tiltak", "", "\tAntall\nMentor\t1\nI alt NY GRUPPE\t1\n"),
				   CELLS,
				   "5.1 detail tiltaksgruppe=Ny gruppe 2013-11 antall: 1\n"
				   "6.1 detail tiltaksgruppe=Opplæring 2013-11 antall: 1\n"
				   "11.1 detail tiltaksgruppe=Ny gruppe tiltak=Mentor 2013-11 antall: 1\n"
				   "12.1 subtotal tiltaksgruppe=Ny gruppe 2013-11 antall: 1\n",
				   "a group that an earlier table prints keeps its spelling");
}

/* What names several members of a dimension is about none of them. */
static void
test_several(void)
{
	check_document(TABLE("Tiltak og kjønn", "Menn og kvinner\n", "\tAntall\nMentor\t1\n"), CELLS,
				   "6.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2013-11 antall: 1\n",
				   "a stratum of all sexes is no restriction");
	check_document(TABLE("Tiltak og kjønn", "I alt\n", "\tAntall\nMentor\t1\n"), CELLS,
				   "6.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2013-11 antall: 1\n",
				   "nor is one of everybody");
	check_document(
		TABLE("Tiltak og kjønn", "I alt menn\n", "\tAntall\nMentor\t1\n"), CELLS,
		"6.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor kjonn=Menn 2013-11 antall: 1\n",
		"a stratum that is a total is what it adds up");
	check_document(
		TABLE("Tiltak og fylker", "Oslo og Viken\n", "\tAntall\nMentor\t1\n"), CELLS,
		"6.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor fylke=Oslo og Viken 2013-11 antall: 1\n",
		"one of two counties is of neither");
	check_document(TABLE("Tiltak og kjønn", "", "\tAntall\nI alt menn og kvinner\t1\nMentor\t1\n"),
				   CELLS,
				   "5.1 subtotal 2013-11 antall: 1\n"
				   "6.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2013-11 antall: 1\n",
				   "nor does a total over two members say what its table is about");
	check_document(TABLE("Kjønn", "", "\tAntall\nMenn\t1\nKvinner\t1\nI alt menn og kvinner\t2\n"),
				   CELLS | LABELS,
				   "5.1 detail kjonn=Menn 2013-11 antall: 1\n"
				   "6.1 detail kjonn=Kvinner 2013-11 antall: 1\n"
				   "7.1 subtotal 2013-11 antall: 2\n"
				   "7 info unknown_label: I alt menn og kvinner\n",
				   "a total over two members is that of neither");
	check_document(TABLE("Tiltak", "", "\tAntall\nMentor\t1\nI alt oppfølging og opplæring\t1\n"),
				   CELLS,
				   "5.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2013-11 antall: 1\n"
				   "6.1 subtotal 2013-11 antall: 1\n",
				   "nor is one over two groups");
}

static void
test_scopes(void)
{
	check_document(TABLE("Tiltak", "Andre på tiltak, 19 år og under\n",
						 "\tAntall\nI alt 19 år og under andre på tiltak\t3\nMentor\t1\n"),
				   CELLS,
				   "6.1 total hovedgruppe=Andre på tiltak alder=19 år og under 2013-11 antall: 3\n"
				   "7.1 detail hovedgruppe=Andre på tiltak tiltaksgruppe=Oppfølging tiltak=Mentor "
				   "alder=19 år og under 2013-11 antall: 1\n",
				   "a scope that says the stratum");
	check_document(
		TABLE("Tiltak", "Ny by\n", "\tAntall\nI alt Ny by\t3\nMentor\t1\n") "", CELLS,
		"6.1 total of-stratum=Ny by 2013-11 antall: 3\n"
		"7.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor of-stratum=Ny by 2013-11 antall: 1\n",
		"a scope and a stratum that nobody knows, but the same");
	check_document(TABLE("Fylke", "", "\tAntall\nI alt østfold\t3\nViken\t1\nI alt noe rart\t1\n"),
				   CELLS | LABELS,
				   "5.1 subtotal fylke=Østfold 2013-11 antall: 3\n"
				   "6.1 detail fylke=Viken 2013-11 antall: 1\n"
				   "7.1 subtotal 2013-11 antall: 1\n"
				   "7 info unknown_label: I alt noe rart\n",
				   "a part of the axis; and a scope that nothing knows");
	check_document(
		TABLE("Fylke", "",
			  "\tMenn\tKvinner\tI alt\tI alt menn\nOslo\t1\t2\t3\t1\nI alt\t1\t2\t3\t1\n"),
		CELLS,
		"5.1 detail fylke=Oslo kjonn=Menn 2013-11 antall: 1\n"
		"5.2 detail fylke=Oslo kjonn=Kvinner 2013-11 antall: 2\n"
		"5.3 subtotal fylke=Oslo 2013-11 antall: 3\n"
		"5.4 subtotal fylke=Oslo kjonn=Menn 2013-11 antall: 1\n"
		"6.1 subtotal kjonn=Menn 2013-11 antall: 1\n"
		"6.2 subtotal kjonn=Kvinner 2013-11 antall: 2\n"
		"6.3 total 2013-11 antall: 3\n"
		"6.4 subtotal kjonn=Menn 2013-11 antall: 1\n",
		"totals of columns");
	check_document(
		TABLE("Fylke og tiltak", "Rogaland\n", "\tAntall\nI alt rogeland, og menn\t2\nMentor\t1\n"),
		CELLS,
		"6.1 subtotal fylke=Rogaland kjonn=Menn 2013-11 antall: 2\n"
		"7.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor fylke=Rogaland 2013-11 antall: 1\n",
		"noise in a scope, close to what the stratum fixes");
	check_document(TABLE("Tiltak", "", "\tAntall\nMentor\t1\nI alt mentor og xyz\t1\n"), CELLS,
				   "5.1 detail tiltaksgruppe=Mentor og xyz tiltak=Mentor 2013-11 antall: 1\n"
				   "6.1 subtotal tiltaksgruppe=Mentor og xyz 2013-11 antall: 1\n",
				   "a measure's name inside that of an unknown group");
}

/* Guesses keep names apart that are printed apart. */
static void
test_guesses(void)
{
	check_document(
		TABLE("Fylke", "", "\tAntall\nOslo\t1\nRogeland\t2\n"), CELLS | LABELS,
		"5.1 detail fylke=Oslo 2013-11 antall: 1\n6.1 detail fylke=Rogaland 2013-11 antall: 2\n"
		"6 info label_corrected: Rogeland -> Rogaland\n",
		"noise is corrected");
	check_document(TABLE("Fylke", "", "\tAntall\nRogaland\t1\nRogeland\t2\n"), CELLS | LABELS,
				   "5.1 detail fylke=Rogaland 2013-11 antall: 1\n"
				   "6.1 detail fylke=Rogeland 2013-11 antall: 2\n"
				   "6 info unknown_label: Rogeland\n",
				   "not where the name itself is there");
	check_document(TABLE("Fylke", "", "\tAntall\nOslo\t1\nRogeland\t2\nRogalend\t3\n"), CELLS,
				   "5.1 detail fylke=Oslo 2013-11 antall: 1\n"
				   "6.1 detail fylke=Rogeland 2013-11 antall: 2\n"
				   "7.1 detail fylke=Rogalend 2013-11 antall: 3\n",
				   "not where two would become one");
	check_document(TABLE("Fylke", "", "\tAntall\nOslo\t1\nRogeland\t2\nROGELAND\t3\n"), CELLS,
				   "5.1 detail fylke=Oslo 2013-11 antall: 1\n"
				   "6.1 detail fylke=Rogaland 2013-11 antall: 2\n"
				   "7.1 detail fylke=Rogaland 2013-11 antall: 3\n",
				   "the same label twice is one name");
	check_document(
		TABLE("Fylke", "", "\tAntall\n**Nytt** fylke\t1\nViken\t2\nAgder\t2\n1101 Eigersund\t3\n"),
		CELLS,
		"5.1 detail fylke=Nytt fylke 2013-11 antall: 1\n"
		"6.1 detail fylke=Viken 2013-11 antall: 2\n"
		"7.1 detail fylke=Agder 2013-11 antall: 2\n"
		"8.1 detail kommune=Eigersund 2013-11 antall: 3\n",
		"new names are kept without markup; a municipality is no county");
	check_document(
		TABLE("Fylke", "", "\tAntall\nNordland - Nordlândia\t1\n19 år og under\t2\nOslo\t3\n"),
		CELLS,
		"5.1 detail fylke=Nordland 2013-11 antall: 1\n"
		"6.1 detail alder=19 år og under 2013-11 antall: 2\n"
		"7.1 detail fylke=Oslo 2013-11 antall: 3\n",
		"a name known elsewhere is what it is");
}

/* What is left over is a member of whatever axis it stands on. */
static void
test_remainders(void)
{
	check_document(TABLE("Kjønn", "", "\tAntall\nMenn\t1\nUkjent\t2\nUoppgitt\t3\n"), CELLS,
				   "5.1 detail kjonn=Menn 2013-11 antall: 1\n"
				   "6.1 detail kjonn=Ukjent 2013-11 antall: 2\n"
				   "7.1 detail kjonn=Uoppgitt 2013-11 antall: 3\n",
				   "among sexes");
	check_document(TABLE("Fylke", "", "\tAntall\nOslo\t1\nUoppgitt\t2\n"), CELLS,
				   "5.1 detail fylke=Oslo 2013-11 antall: 1\n"
				   "6.1 detail fylke=Ukjent 2013-11 antall: 2\n",
				   "among counties, which have a name for it");
}

/* Labels keep their text, however many there are and whatever markup is around them. */
static void
test_many_labels(void)
{
	Output plain = {0};
	Output marked = {0};
	Output readings[2] = {{0}, {0}};

	addf(&plain, "%s\tAntall\nOslo\t1\nViken\t1\n", TABLE("Fylke", "", ""));
	addf(&marked, "%s\tAntall\nOslo\t1\nViken\t1\n", TABLE("Fylke", "", ""));
	for (int i = 0; i < 1000; i++)
	{
		addf(&plain, "Sted %d\t1\n", i);
		addf(&marked, "<b> Sted %d</b>\t1\n", i);
	}
	for (int i = 0; i < 2; i++)
	{
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		Reading reading;

		check_int(
			read_document(slice_of(i == 0 ? plain.text : marked.text), &source, CELLS, &reading),
			REPORT_OK, "many labels");
		readings[i] = reading.out;
	}
	check(strcmp(readings[0].text, readings[1].text) == 0, "many labels in markup");
	check(strstr(readings[0].text, "1006.1 detail fylke=Sted 999 2013-11") != NULL,
		  "the last of them");
	free(plain.text);
	free(marked.text);
	free(readings[0].text);
	free(readings[1].text);
}

static void
test_measures(void)
{
	static const char *const measures[][2] = {
		{"Antall", "antall"},
		{"ANTALL", "antall"},
		{"Endring fra i fjor Antall", "endring_antall"},
		{"Endring fra i fjor Prosent", "endring_prosent"},
		{"Endring siden i fjor, %", "endring_prosent"},
		{"Endring fra samme måned i fjor i prosent", "endring_prosent"},
		{"Endring antall", "endring_antall"},
		{"Endring", "endring"},
		{"Prosent av arbeidsstyrken", "prosent_av_arbeidsstyrken"},
		{"Gjennomsnitt hittil i år", "gjennomsnitt_hittil_i_aar"},
		{"Nye deltakere", "nye_deltakere"},
		{"", ""}, /* a column with no heading */
	};

	for (size_t i = 0; i < sizeof(measures) / sizeof(measures[0]); i++)
	{
		Output document = {0};
		Output expected = {0};

		addf(&document, "%s\t%s\tEndring\nOslo\t2,4\t*\n", TABLE("Fylke", "", ""), measures[i][0]);
		addf(
			&expected,
			"5.1 detail fylke=Oslo 2013-11 %s: 2,4 decimal\n5.2 detail fylke=Oslo 2013-11 endring: *\n",
			measures[i][1]);
		check_document(document.text, CELLS, expected.text, measures[i][0]);
		free(document.text);
		free(expected.text);
	}
}

/* A heading may name a measure or a period, and what it is of, in either order. */
static void
test_measures_of_members(void)
{
	static const char *const headings[][2] = {
		{"Menn Antall", "detail fylke=Oslo kjonn=Menn 2013-11 antall"},
		{"Menn, endring fra i fjor antall", "detail fylke=Oslo kjonn=Menn 2013-11 endring_antall"},
		{"Menn - Prosent", "detail fylke=Oslo kjonn=Menn 2013-11 prosent"},
		{"**Antall** menn", "detail fylke=Oslo kjonn=Menn 2013-11 antall"},
		{"Endring fra i fjor Prosent Menn", "detail fylke=Oslo kjonn=Menn 2013-11 endring_prosent"},
		{"I alt Antall", "subtotal fylke=Oslo 2013-11 antall"},
		{"I alt Endring fra i fjor Antall", "subtotal fylke=Oslo 2013-11 endring_antall"},
		{"I alt menn Antall", "subtotal fylke=Oslo kjonn=Menn 2013-11 antall"},
		{"November 2012 Antall", "detail fylke=Oslo 2012-11 antall"},
		{"Antall 2012", "detail fylke=Oslo 2012 antall"},
		{"Hen Endring fra i fjor Antall", "detail fylke=Oslo kjonn=Hen 2013-11 endring_antall"},
		{"Menn 2012", "detail fylke=Oslo kjonn=Menn 2012 antall"},
		{"November 2012, menn", "detail fylke=Oslo kjonn=Menn 2012-11 antall"},
		{"I alt 2012", "subtotal fylke=Oslo 2012 antall"},
		{"I alt menn november", "subtotal fylke=Oslo kjonn=Menn 2013-11 antall"},
		{"Menn 2012 Antall", "detail fylke=Oslo kjonn=Menn 2012 antall"},
		{"Antall menn 2012", "detail fylke=Oslo kjonn=Menn 2012 antall"},
		{"Andel menn", "subtotal fylke=Oslo 2013-11 andel_menn"},
		{"Endring fra november 2012", "subtotal fylke=Oslo 2013-11 endring_fra_november_2012"},
	};

	for (size_t i = 0; i < sizeof(headings) / sizeof(headings[0]); i++)
	{
		Output document = {0};
		Output expected = {0};

		addf(&document, "%s\t%s\tKvinner\nOslo\t1\t2\n", TABLE("Fylke og kjønn", "", ""),
			 headings[i][0]);
		addf(&expected, "5.1 %s: 1\n5.2 detail fylke=Oslo kjonn=Kvinner 2013-11 antall: 2\n",
			 headings[i][1]);
		check_document(document.text, CELLS, expected.text, headings[i][0]);
		free(document.text);
		free(expected.text);
	}
	check_document(TABLE("Fylke", "", "\tØnsket antall\nOslo\t1\n"), CELLS,
				   "5.1 detail fylke=Oslo 2013-11 oensket_antall: 1\n",
				   "where the columns are of no dimension, the heading is a measure of its own");
}

/* The mark of a footnote is not part of a name that is known. */
static void
test_note_marks(void)
{
	check_document(
		TABLE("Tiltak", "",
			  "\tNovember*\tNovember 2012¹\tAntall 1)\nI alt 1)\t1\t2\t3\nMentor "
			  "(2)\t1\t2\t3\nI alt oppfølging †\t1\t2\t3\n"
			  "Ny plan 1)\t1\t2\t3\nUtdanning\\*\t1\t2\t3\n"),
		CELLS,
		"5.1 total 2013-11 antall: 1\n5.2 total 2012-11 antall: 2\n5.3 total 2013-11 antall: 3\n"
		"6.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2013-11 antall: 1\n"
		"6.2 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2012-11 antall: 2\n"
		"6.3 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2013-11 antall: 3\n"
		"7.1 subtotal tiltaksgruppe=Oppfølging 2013-11 antall: 1\n"
		"7.2 subtotal tiltaksgruppe=Oppfølging 2012-11 antall: 2\n"
		"7.3 subtotal tiltaksgruppe=Oppfølging 2013-11 antall: 3\n"
		"8.1 detail tiltak=Ny plan 2013-11 antall: 1\n"
		"8.2 detail tiltak=Ny plan 2012-11 antall: 2\n"
		"8.3 detail tiltak=Ny plan 2013-11 antall: 3\n"
		"9.1 detail tiltaksgruppe=Opplæring tiltak=Utdanning 2013-11 antall: 1\n"
		"9.2 detail tiltaksgruppe=Opplæring tiltak=Utdanning 2012-11 antall: 2\n"
		"9.3 detail tiltaksgruppe=Opplæring tiltak=Utdanning 2013-11 antall: 3\n",
		"marks of footnotes");
}

/* A row's label may begin on the lines above it. */
static void
test_wrapped_labels(void)
{
	check_document(
		TABLE(
			"Tiltak", "",
			"\tAntall\nI alt\t9\nArbeidsrettet rehabilitering (dag) - sykmeldt\r\n arbeidstaker\t1\n"
			"<b>I alt arbeidsrettet\nrehabilitering</b>\t2\n"
			"Vgs/yrkesfaglig\nutdanning enkeltplass,\nForsøk\t3\nI alt\nopplæring\t4\n"),
		CELLS | LABELS,
		"5.1 total 2013-11 antall: 9\n"
		"7.1 detail tiltaksgruppe=Arbeidsrettet rehabilitering tiltak=Arbeidsrettet rehabilitering "
		"(dag) - sykmeldt arbeidstaker 2013-11 antall: 1\n"
		"9.1 subtotal tiltaksgruppe=Arbeidsrettet rehabilitering 2013-11 antall: 2\n"
		"12.1 detail tiltaksgruppe=Opplæring tiltak=Vgs/yrkesfaglig utdanning enkeltplass, Forsøk "
		"2013-11 antall: 3\n"
		"14.1 subtotal tiltaksgruppe=Opplæring 2013-11 antall: 4\n",
		"names and totals that wrap");
	check_document(TABLE("Tiltak", "",
						 "\tAntall\nAvklaring\nMentor\t1\nNoe\nnytt\t2\nI alt\n\nopplæring\t3\n"),
				   CELLS | LABELS,
				   "6.1 detail tiltaksgruppe=Oppfølging tiltak=Mentor 2013-11 antall: 1\n"
				   "8.1 detail tiltak=nytt 2013-11 antall: 2\n"
				   "11.1 subtotal tiltaksgruppe=Opplæring 2013-11 antall: 3\n"
				   "5 warning orphan_label: Avklaring\n"
				   "6 info no_subtotal: Mentor\n"
				   "7 warning orphan_label: Noe\n"
				   "8 warning unknown_label: nytt\n"
				   "8 info no_subtotal: nytt\n"
				   "9 warning orphan_label: I alt\n",
				   "names that do not");
}

/* Two names in one label, one of them a sex, an age or all of something. */
static const Case two_names[] = {
	{"down the rows",
	 "AAP. Kjønn og alder. Tidsserie måned\n"
	 "Kjønn og alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Menn 20-24 år\t2\t2\n"
	 "Kvinner, 25-29 år\t4\t3\n",
	 "table 1: alder x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 6\n"
	 "5.2 total 2020-02 antall: 5\n"
	 "6.1 detail alder=20-24 år kjonn=Menn 2020-01 antall: 2\n"
	 "6.2 detail alder=20-24 år kjonn=Menn 2020-02 antall: 2\n"
	 "7.1 detail alder=25-29 år kjonn=Kvinner 2020-01 antall: 4\n"
	 "7.2 detail alder=25-29 år kjonn=Kvinner 2020-02 antall: 3\n"},
	{"over the columns",
	 "AAP. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "\tI alt\tMenn under 30 år\tKvinner under 30 år\n"
	 "Oslo\t6\t5\t1\n",
	 "table 1: fylke x alder, 2020-03\n"
	 "5.1 subtotal fylke=Oslo 2020-03 antall: 6\n"
	 "5.2 detail fylke=Oslo alder=under 30 år kjonn=Menn 2020-03 antall: 5\n"
	 "5.3 detail fylke=Oslo alder=under 30 år kjonn=Kvinner 2020-03 antall: 1\n"},
	{"one of them all",
	 "AAP. Kjønn og alder. Tidsserie måned\n"
	 "Kjønn og alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "Begge kjønn, alle aldre\t6\t5\n"
	 "Menn, alle aldre\t2\t2\n"
	 "Begge kjønn 20-24 år\t4\t3\n",
	 "table 1: alder x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 6\n"
	 "5.2 total 2020-02 antall: 5\n"
	 "6.1 subtotal kjonn=Menn 2020-01 antall: 2\n"
	 "6.2 subtotal kjonn=Menn 2020-02 antall: 2\n"
	 "7.1 subtotal alder=20-24 år 2020-01 antall: 4\n"
	 "7.2 subtotal alder=20-24 år 2020-02 antall: 3\n"},
	{"a county and a sex",
	 "AAP. Kjønn og alder. Tidsserie måned\n"
	 "Kjønn og alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "Oslo menn\t6\t5\n"
	 "Viken menn\t2\t2\n",
	 "table 1: kjonn x month, 2020-01/2020-02\n"
	 "5.1 unknown fylke=Oslo kjonn=Menn 2020-01 antall: 6\n"
	 "5.2 unknown fylke=Oslo kjonn=Menn 2020-02 antall: 5\n"
	 "6.1 unknown fylke=Viken kjonn=Menn 2020-01 antall: 2\n"
	 "6.2 unknown fylke=Viken kjonn=Menn 2020-02 antall: 2\n"
	 "4 warning missing_stratum: \tJanuar\tFebruar -> Kjønn og alder\n"},
	{"a municipality is none",
	 "AAP. Kjønn og alder. Tidsserie måned\n"
	 "Kjønn og alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "20-24 ås\t2\t2\n"
	 "25-29 år\t4\t3\n",
	 "table 1: alder x month, 2020-01/2020-02\n"
	 "5.1 unknown 2020-01 antall: 6\n"
	 "5.2 unknown 2020-02 antall: 5\n"
	 "6.1 unknown alder=20-24 år 2020-01 antall: 2\n"
	 "6.2 unknown alder=20-24 år 2020-02 antall: 2\n"
	 "7.1 unknown alder=25-29 år 2020-01 antall: 4\n"
	 "7.2 unknown alder=25-29 år 2020-02 antall: 3\n"
	 "4 warning missing_stratum: \tJanuar\tFebruar -> Kjønn og alder\n"
	 "6 info label_corrected: 20-24 ås -> 20-24 år\n"},
	{"two of one dimension",
	 "AAP. Kjønn og alder. Tidsserie måned\n"
	 "Kjønn og alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "20-24 år 25-29 år\t2\t2\n",
	 "table 1: rad x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 6\n"
	 "5.2 total 2020-02 antall: 5\n"
	 "6.1 detail of-rows=20-24 år 25-29 år 2020-01 antall: 2\n"
	 "6.2 detail of-rows=20-24 år 25-29 år 2020-02 antall: 2\n"
	 "6 info unknown_label: 20-24 år 25-29 år\n"},
	{"one that nothing knows",
	 "AAP. Kjønn og alder. Tidsserie måned\n"
	 "Kjønn og alder\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tFebruar\n"
	 "I alt\t6\t5\n"
	 "Unge menn\t2\t2\n",
	 "table 1: rad x month, 2020-01/2020-02\n"
	 "5.1 total 2020-01 antall: 6\n"
	 "5.2 total 2020-02 antall: 5\n"
	 "6.1 detail of-rows=Unge menn 2020-01 antall: 2\n"
	 "6.2 detail of-rows=Unge menn 2020-02 antall: 2\n"
	 "6 info unknown_label: Unge menn\n"},
};

int
main(void)
{
	test_dimensions();
	test_ties();
	test_sections();
	test_codes_of_counties();
	test_spoilt_names();
	test_strata();
	test_broken_strata();
	test_groups();
	test_several();
	test_scopes();
	test_guesses();
	test_measures();
	test_measures_of_members();
	test_note_marks();
	test_many_labels();
	test_remainders();
	test_wrapped_labels();
	CHECK_CASES(two_names);
	return test_result("test_axes");
}
