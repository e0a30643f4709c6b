/*-------------------------------------------------------------------------
 *
 * test_vocabulary.c
 *	  The names of the files in data are found, each in its dimension; names that are
 *	  close are guessed, and those that are not are left.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "words/measures.h"
#include "words/vocabulary.h"

#define COLUMNS_MAX 16

/* Takes what stands before the next delimiter off *rest; false where nothing is left. */
static bool
take(Slice *rest, char delimiter, Slice *piece)
{
	const char *stop;

	if (rest->ptr == NULL)
		return false;
	stop = rest->len == 0 ? NULL : memchr(rest->ptr, delimiter, rest->len);
	*piece = stop == NULL ? *rest : slice_between(rest->ptr, stop);
	*rest = stop == NULL ? (Slice) {NULL, 0} : slice_between(stop + 1, rest->ptr + rest->len);
	return true;
}

static int
split(Slice line, Slice *columns)
{
	int n = 0;

	while (n < COLUMNS_MAX && take(&line, '\t', &columns[n]))
		n++;
	return n;
}

/* Does the label, folded by text_fold(), find the name, as the folding that made the list has it? */
static void
check_found(Slice label, int dimension, Slice expected)
{
	FoldedText folded;
	const Member *names[N_DIMENSIONS];
	DimensionSet found;
	char what[256];

	snprintf(what, sizeof(what), "\"%.*s\" is found as \"%.*s\"", (int) label.len, label.ptr,
			 (int) expected.len, expected.ptr);
	check(text_fold(label, FOLD_BY_SOUND, &folded), what);
	found = vocabulary_label(label, &folded, names);
	check((found & DIMENSION_BIT(dimension)) != 0 && names[dimension] != NULL &&
			  slice_equal(names[dimension]->text, expected),
		  what);
}

/* One row of a TSV file: its name, variants, parallel names and code. */
static void
check_row(int dimension, const Slice *head, const Slice *columns, int n)
{
	Slice name = {NULL, 0};

	for (int i = 0; i < n; i++)
	{
		Slice rest = columns[i];
		Slice piece;
		bool parallel = slice_equal(head[i], SLICE_LITERAL("parallelle_navn"));

		if (slice_equal(head[i], dimension_of(dimension)->id))
		{
			name = columns[i];
			check_found(name, dimension, name);
		}
		else if (slice_equal(head[i], SLICE_LITERAL("varianter")) || parallel)
		{
			while (take(&rest, '|', &piece))
			{
				char both[256];

				if (piece.len == 0)
					continue;
				check_found(piece, dimension, name);
				snprintf(both, sizeof(both), "%.*s - %.*s", (int) name.len, name.ptr,
						 (int) piece.len, piece.ptr);
				if (parallel)
					check_found(slice_of(both), dimension, name);
			}
		}
	}
	for (int i = 0; i < n; i++)
	{
		char both[256];

		if (!slice_equal(head[i], SLICE_LITERAL("kode")) || columns[i].len == 0)
			continue;
		snprintf(both, sizeof(both), "%.*s %.*s", (int) columns[i].len, columns[i].ptr,
				 (int) name.len, name.ptr);
		check_found(slice_of(both), dimension, name);
	}
}

static void
test_files(void)
{
	int n_rows = 0;

	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		char path[128];
		Slice file;
		Slice rest;
		Slice line;
		Slice head[COLUMNS_MAX];
		Slice columns[COLUMNS_MAX];
		int n_columns;

		snprintf(path, sizeof(path), "data/%.*s.tsv", (int) dimension_of(dimension)->id.len,
				 dimension_of(dimension)->id.ptr);
		file = rest = read_file(path);
		check(take(&rest, '\n', &line), path);
		n_columns = split(line, head);
		while (take(&rest, '\n', &line))
		{
			if (line.len == 0)
				continue;
			check_int(split(line, columns), n_columns, path);
			check_row(dimension, head, columns, n_columns);
			n_rows++;
		}
		free((void *) (uintptr_t) file.ptr);
	}
	check(n_rows > 100, "the files have rows");
}

/* The numbers of the names, and what each is counted under. */
static void
test_names(void)
{
	for (int i = 0; i < vocabulary_size(); i++)
	{
		const Member *name = vocabulary_name(i);
		int parent = dimension_parent(name->dimension);

		check_int(name->number, i, "a name's number");
		if (parent != DIM_NONE)
			check(name->parent >= 0 && vocabulary_name(name->parent)->dimension == parent,
				  "the parent of a member");
		else
			check_int(name->parent, -1, "only where the dimension has one");
	}
	check_int(vocabulary_dimension_word(SLICE_LITERAL("tiltaksgrupper")), DIM_TILTAKSGRUPPE,
			  "a word for a dimension");
	check_int(vocabulary_dimension_word(SLICE_LITERAL("kjonn")), DIM_KJONN, "a word with a mark");
	check_int(vocabulary_dimension_word(SLICE_LITERAL("oslo")), DIM_NONE,
			  "no word for a dimension");
}

/* Labels, and the county they name; NULL: none. */
static void
test_counties(void)
{
	static const char *const labels[][2] = {
		{"Oslo", "Oslo"},
		{"03 Oslo", "Oslo"},
		{"OSLO", "Oslo"},
		{"3 Oslo", NULL},
		{"003 Oslo", NULL},
		{"77 Oslo", "Oslo"}, /* the name tells, not the code */
		{"Oslo - Oslove", "Oslo"},
		{"Oslo – hva som helst", "Oslo"},
		{"18 Nordland - Nordlánnda", "Nordland"},
		{"Nordland-Nordlánnda", "Nordland"},
		{"Troms og Finnmark - Romsa ja Finnmárku", "Troms og Finnmark"},
		{"Troms - Romsa - Tromssa", "Troms"},
		{"Oslo kommune", NULL},
		{"0301 Oslo", NULL},
		{"Nye Vestland", NULL},
	};

	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
	{
		FoldedText folded;
		const Member *names[N_DIMENSIONS];

		check(text_fold(slice_of(labels[i][0]), FOLD_BY_SOUND, &folded), labels[i][0]);
		vocabulary_label(slice_of(labels[i][0]), &folded, names);
		check((names[DIM_FYLKE] != NULL) == (labels[i][1] != NULL), labels[i][0]);
		if (labels[i][1] != NULL && names[DIM_FYLKE] != NULL)
			check_slice(names[DIM_FYLKE]->text, labels[i][1], labels[i][0]);
	}
}

/* Labels that two dimensions know, or that only one reading of foreign letters knows. */
static void
test_several(void)
{
	FoldedText folded;
	const Member *names[N_DIMENSIONS];
	DimensionSet both = DIMENSION_BIT(DIM_TILTAK) | DIMENSION_BIT(DIM_TILTAKSGRUPPE);

	text_fold(SLICE_LITERAL("Oppfølging"), FOLD_BY_SOUND, &folded);
	check(vocabulary_label(SLICE_LITERAL("Oppfølging"), &folded, names) == both, "two dimensions");
	check(names[DIM_TILTAK] != names[DIM_TILTAKSGRUPPE], "two members");
	check(names[DIM_FYLKE] == NULL, "and no other");
	text_fold(SLICE_LITERAL("Ноrdaland"), FOLD_BY_SOUND, &folded);
	check(vocabulary_label(SLICE_LITERAL("Ноrdaland"), &folded, names) == DIMENSION_BIT(DIM_FYLKE),
		  "a letter read by its shape");
	text_fold(SLICE_LITERAL("–"), FOLD_BY_SOUND, &folded);
	check(vocabulary_label(SLICE_LITERAL("–"), &folded, names) == 0, "a text with no key");
}

/* Labels, a dimension, and the guess; NULL: none. */
static const struct
{
	const char *label;
	int dimension;
	const char *guess;
} guesses[] = {
	/* one letter wrong, missing, added, swapped */
	{"Rogeland", DIM_FYLKE, "Rogaland"},
	{"Rogland", DIM_FYLKE, "Rogaland"},
	{"Roggaland", DIM_FYLKE, "Rogaland"},
	{"Rgoaland", DIM_FYLKE, "Rogaland"},
	{"Mento", DIM_TILTAK, "Mentor"},
	/* two, in a longer key only */
	{"Abeidstrenning", DIM_TILTAK, "Arbeidstrening"},
	{"Heisemessig utrednlng/behandling", DIM_TILTAKSGRUPPE, "Helsemessig utredning/behandling"},
	{"Abeidstrenningg", DIM_TILTAK, NULL},
	{"Rogelend", DIM_FYLKE, NULL},
	{"Ment", DIM_TILTAK, NULL}, /* four letters say too little */
	{"Olso", DIM_FYLKE, NULL},
	/* clearly closest */
	{"Østfolt", DIM_FYLKE, "Østfold"},
	{"Hestfold", DIM_FYLKE, NULL},	/* Vestfold and Østfold are near */
	{"Xordland", DIM_FYLKE, NULL},	/* Nordland is one off, Hordaland two */
	{"est-Agder", DIM_FYLKE, NULL}, /* Vest-Agder one off, Aust-Agder two */
	/* digits are never guessed */
	{"21-24 år", DIM_ALDER, NULL},
	{"20-29 år", DIM_ALDER, NULL},
	{"3-årig opplæringstiltak", DIM_TILTAK, NULL},
	{"2-årig opplæringstiltek", DIM_TILTAK, "2-årig opplæringstiltak"},
	/* a letter read by sound or by shape, whichever is close to a name */
	{"Bуskerut", DIM_FYLKE, "Buskerud"},
	{"Bуskeryt", DIM_FYLKE, NULL},
	{"Aυst-Agdeр", DIM_FYLKE, NULL}, /* one off Aust-Agder by shape, no more off two by sound */
	/* other dimensions do not count */
	{"Rogeland", DIM_TILTAK, NULL},
	{"1101 Rogeland", DIM_FYLKE, NULL},
};

static void
test_guesses(void)
{
	for (size_t i = 0; i < sizeof(guesses) / sizeof(guesses[0]); i++)
	{
		const Member *guess = vocabulary_guess(slice_of(guesses[i].label), guesses[i].dimension);

		check((guess != NULL) == (guesses[i].guess != NULL), guesses[i].label);
		if (guess != NULL)
			check_slice(guess->text, guesses[i].guess == NULL ? "" : guesses[i].guess,
						guesses[i].label);
	}
}

static void
test_ages(void)
{
	static const char *const bands[] = {"16-19 år",
										"20–24 år",
										"67 år og over",
										"19 år og under",
										"under 20 år",
										"over 67 år",
										"75 år og eldre",
										"15 år og yngre",
										"67 år eller eldre",
										"67+ år",
										"67 år +",
										"20 til 24 år",
										"100-104 ÅR",
										"20 - 24 år",
										"20–24",
										"18-29",
										"65 - 67",
										"Under 30",
										"over 66 år",
										"67+",
										"67 +",
										"60 år og eldre",
										"24 år og under",
										"24 år og yngre",
										"80 år og mer",
										"80 år og meir",
										"67 og over",
										"24 og yngre",
										"0-17 år",
										"yngre enn 20 år",
										"eldre enn 66",
										"20 til og med 24 år",
										"0-17",
										"95-104",
										"90 ÅR ELLER MER"};
	static const char *const not_bands[] = {
		"20 år",	"år",			"20-24 år x", "x 20-24 år",		  "16- år",
		"-19 år",	"1000-1004 år", "Oslo",		  "20 til år",		  "2011-2012",
		"1-3",		"0-6 måneder",	"7-12",		  "24-20 år",		  "20-20",
		"20",		"67",			"01-22",	  "under 5",		  "5+",
		"100-199",	"500+",			"over 200",	  "under 20-24 år",	  "20-24 år og over",
		"67 år og", "67 år over",	"over 67+",	  "2022-03",		  "20-24-29",
		"under",	"over år",		"20 24 år",	  "Under 30 prosent", "18-29 %",
		""};
	FoldedText folded;

	for (size_t i = 0; i < sizeof(bands) / sizeof(bands[0]); i++)
		check(text_fold(slice_of(bands[i]), FOLD_BY_SOUND, &folded) &&
				  is_age_band(&folded, 0, folded.n_words - 1),
			  bands[i]);
	for (size_t i = 0; i < sizeof(not_bands) / sizeof(not_bands[0]); i++)
		check(text_fold(slice_of(not_bands[i]), FOLD_BY_SOUND, &folded) &&
				  (folded.n_words == 0 || !is_age_band(&folded, 0, folded.n_words - 1)),
			  not_bands[i]);
	/* What follows may be the word for years. */
	check(text_fold(SLICE_LITERAL("18-29 ål 20-24, menn 25-29"), FOLD_BY_SOUND, &folded), "bands");
	check(!is_age_band(&folded, 0, 0), "a band that something follows");
	check(is_age_band(&folded, 2, 2), "one that a comma follows");
	check(is_age_band(&folded, 4, 4), "one that nothing follows");
}

static void
test_municipalities(void)
{
	static const char *const municipalities[] = {"1101 Eigersund", "0301 Oslo", "9999 Ukjent",
												 "1101\u00A0Eigersund"};
	static const char *const not_municipalities[] = {
		"2019",		   "2022-03", "2022 - 03", "1101Eigersund", "110 Eigersund", "11010 Eigersund",
		"2019 1. kv.", "1101 ",	  ""};

	for (size_t i = 0; i < sizeof(municipalities) / sizeof(municipalities[0]); i++)
		check(is_municipality(slice_of(municipalities[i])), municipalities[i]);
	for (size_t i = 0; i < sizeof(not_municipalities) / sizeof(not_municipalities[0]); i++)
		check(!is_municipality(slice_of(not_municipalities[i])), not_municipalities[i]);
}

/* Codes, by the year that the period is: a name may have several, one after another. */
static void
test_codes(void)
{
	static const struct
	{
		const char *name;
		int dimension;
		int year;
		const char *national;
		const char *sdmx;
	} codes[] = {
		{"Troms", DIM_FYLKE, 2019, "19", "19"},
		{"Troms", DIM_FYLKE, 2024, "55", "55"},
		{"Troms", DIM_FYLKE, 2022, "19", "19"}, /* there is none then: the first */
		{"Viken", DIM_FYLKE, 1990, "30", "30"},
		{"Oslo", DIM_FYLKE, 1, "03", "03"},
		{"Øvrige områder", DIM_FYLKE, 2022, "", ""},
		{"Mentor", DIM_TILTAK, 2022, "MENTOR", "MENTOR"},
		{"Opplæring", DIM_TILTAKSGRUPPE, 2022, "", ""},
		{"Andre på tiltak", DIM_HOVEDGRUPPE, 2022, "", ""},
		{"19 år og under", DIM_ALDER, 2022, "Y_LT20", "Y_LT20"},
		{"20-24 år", DIM_ALDER, 2022, "Y20T24", "Y20T24"},
		{"60 år og over", DIM_ALDER, 2022, "Y_GE60", "Y_GE60"},
		{"Menn", DIM_KJONN, 2022, "1", "M"},
		{"Kvinner", DIM_KJONN, 2022, "2", "F"},
	};

	for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++)
	{
		Period year = {codes[i].year * 12, codes[i].year * 12 + 12};
		int number = 0;

		while (vocabulary_name(number)->dimension != codes[i].dimension ||
			   !slice_equal(vocabulary_name(number)->text, slice_of(codes[i].name)))
			number++;
		check_slice(vocabulary_code(number, year, CODES_NATIONAL), codes[i].national,
					codes[i].name);
		check_slice(vocabulary_code(number, year, CODES_SDMX), codes[i].sdmx, codes[i].name);
	}
	check(vocabulary_has_code(slice_of("55"), DIM_FYLKE, CODES_SDMX), "55 is a county");
	check(!vocabulary_has_code(slice_of("55"), DIM_TILTAK, CODES_SDMX), "55 is no measure");
	check(!vocabulary_has_code(slice_of("1"), DIM_KJONN, CODES_SDMX), "1 is not SDMX's");
}

/* The dimensions, from their file. */
static void
test_dimensions(void)
{
	check_slice(dimension_of(DIM_KJONN)->id, "kjonn", "as SQL has it");
	check_slice(dimension_of(DIM_KJONN)->title, "Kjønn", "for people");
	check_slice(dimension_of(DIM_FYLKE)->sdmx, "REF_AREA", "in SDMX");
	check_slice(slice_of(dimension_of(DIM_FYLKE)->role), "geo", "in JSON-stat");
	check(dimension_of(DIM_ALDER)->role == NULL, "no role");
	check_int(dimension_parent(DIM_TILTAK), DIM_TILTAKSGRUPPE, "a parent");
	check_int(dimension_child(DIM_TILTAKSGRUPPE), DIM_TILTAK, "a child");
	check_int(dimension_parent(DIM_FYLKE), DIM_NONE, "no parent");
	check_int(dimension_child(DIM_TILTAK), DIM_NONE, "no child");
	check_int(dimension_parent(DIM_NONE), DIM_NONE, "no dimension has no parent");
	check_int(dimension_child(DIM_NONE), DIM_NONE, "nor a child");
	check_int(first_dimension(DIMENSION_BIT(DIM_ALDER) | DIMENSION_BIT(DIM_FYLKE)), DIM_FYLKE,
			  "the first of several");
	check_int(first_dimension(0), DIM_NONE, "of none");
}

/* Spellings of the listed measures; NULL: none of them. */
static void
test_measures(void)
{
	static const char *const measures[][2] = {
		{"Antall", "antall"},
		{"Beh personer i mnd", "antall"},
		{"Beholdning", "antall"},
		{"Tal på personar", "antall"},
		{"Antall mottakere", "antall"},
		{"Antall i alt", NULL}, /* a total */
		{"Prosent", "prosent"},
		{"Prosent av arbeidsstyrken", "prosent_av_arbeidsstyrken"},
		{"% av arbeidsstyrken", "prosent_av_arbeidsstyrken"},
		{"i prosent av arbeidsstyrka", "prosent_av_arbeidsstyrken"},
		{"Prosent av arbeidsstyrken i fjor", NULL},
		{"Andel av arbeidsstyrken", NULL}, /* of one, or of a hundred */
		{"Prosent av befolkning", "prosent_av_befolkningen"},
		{"Prosent av befolkningen", "prosent_av_befolkningen"},
		{"Gjennomsnitt hittil i år", "gjennomsnitt_hittil_i_aar"},
		{"Gj.snitt så langt i år", "gjennomsnitt_hittil_i_aar"},
		{"Gjennomsnitt", NULL},
		{"Endring fra i fjor i prosent", "endring_prosent"},
	};

	for (size_t i = 0; i < sizeof(measures) / sizeof(measures[0]); i++)
	{
		FoldedText folded;
		const Measure *measure;

		check(text_fold(slice_of(measures[i][0]), FOLD_BY_SOUND, &folded), measures[i][0]);
		measure = measure_of_words(&folded, 0, folded.n_words - 1);
		check((measure != NULL) == (measures[i][1] != NULL), measures[i][0]);
		if (measure != NULL && measures[i][1] != NULL)
			check_slice(measure->id, measures[i][1], measures[i][0]);
	}
}

static void
test_units(void)
{
	check(measure_unit(slice_of("antall")) == UNIT_PERSONS, "antall");
	check(measure_unit(slice_of("endring_antall")) == UNIT_PERSONS, "endring_antall");
	check(measure_unit(slice_of("gjennomsnitt_hittil_i_aar")) == UNIT_PERSONS, "gjennomsnitt");
	check(measure_unit(slice_of("endring_prosent")) == UNIT_PERCENT, "endring_prosent");
	check(measure_unit(slice_of("prosent_av_befolkningen")) == UNIT_PERCENT, "prosent_av");
	check(measure_unit(slice_of("endring_i_prosent_siden_mai")) == UNIT_PERCENT, "an unlisted one");
	check(measure_unit(slice_of("antall_stillinger")) == UNIT_UNKNOWN, "antall_stillinger");
	check(measure_unit(slice_of("")) == UNIT_UNKNOWN, "no measure");
}

int
main(void)
{
	test_files();
	test_names();
	test_counties();
	test_several();
	test_guesses();
	test_ages();
	test_municipalities();
	test_codes();
	test_dimensions();
	test_measures();
	test_units();
	return test_result("test_vocabulary");
}
