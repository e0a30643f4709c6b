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

/* Takes what stands before the next delimiter off *rest; false if nothing is left. */
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

/* Names that two municipalities of a time have: found by their code alone. */
static bool
is_shared(Slice name, int dimension)
{
	static const char *const shared[] = {"Bø", "Nes", "Os", "Sande", "Vang"};

	for (size_t i = 0; i < sizeof(shared) / sizeof(shared[0]); i++)
	{
		if (dimension == DIM_KOMMUNE && slice_is(name, shared[i]))
			return true;
	}
	return false;
}

/* The day "2020-01-01" as a month; where there is none, the default. */
static int32_t
month_of(Slice day, int32_t otherwise)
{
	int year;
	int month;
	char text[16];

	snprintf(text, sizeof(text), "%.*s", (int) day.len, day.ptr);
	return sscanf(text, "%d-%d", &year, &month) == 2 ? year * 12 + month - 1 : otherwise;
}

/* The number of the county whose code this is, -1 if there is none. */
static int
county_of(Slice code, Period period)
{
	const Member *county = vocabulary_by_code(code, DIM_FYLKE, period);

	return county == NULL ? -1 : county->number;
}

/* A row of the municipalities: kode, kommune, gyldig_fra, gyldig_til, fylke_kode. */
static void
check_municipality(const Slice *columns)
{
	Period period = {month_of(columns[2], 0), month_of(columns[3], 2100 * 12)};
	Period last = {period.to - 1, period.to};
	const Member *name = vocabulary_by_code(columns[0], DIM_KOMMUNE, period);
	FoldedText folded;
	char what[256];

	snprintf(what, sizeof(what), "%.*s %.*s", (int) columns[0].len, columns[0].ptr,
			 (int) columns[1].len, columns[1].ptr);
	check(name != NULL && slice_equal(name->text, columns[1]), what);
	if (name == NULL)
		return;
	check(slice_equal(vocabulary_code(name->number, last, CODES_NATIONAL), columns[0]), what);
	check_int(vocabulary_parent(name->number, last), county_of(columns[4], last), what);
	check(text_fold(slice_of(what), FOLD_BY_SOUND, &folded), what);
	check(vocabulary_by_code_and_name(columns[0], DIM_KOMMUNE, &folded, 1, folded.n_words - 1,
									  last) == name,
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
			if (!is_shared(name, dimension))
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

		if (!slice_equal(head[i], SLICE_LITERAL("kode")) || columns[i].len == 0 ||
			dimension == DIM_KOMMUNE)
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

	for (int dimension = 0; dimension < N_LISTED; dimension++)
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
			if (dimension == DIM_KOMMUNE)
				check_municipality(columns);
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
	int n_parents = 0;

	for (int i = 0; i < vocabulary_size(); i++)
	{
		const Member *name = vocabulary_name(i);
		int parent = dimension_parent(name->dimension);

		check_int(name->number, i, "a name's number");
		if (name->dimension == DIM_TILTAK && name->parent >= 0)
		{
			check_int(vocabulary_name(name->parent)->dimension, parent, "the parent of a member");
			n_parents++;
		}
		else
			check_int(name->parent, -1, "only a measure has a parent at all times");
		if (name->dimension != DIM_KOMMUNE)
			check_int(vocabulary_parent(i, (Period) {0, 0}), name->parent, "which is the same");
	}
	check(n_parents > 60, "nearly every measure has a group");
	check_int(vocabulary_parent(NAME_UNLISTED, (Period) {0, 0}), -1, "an unlisted name has none");
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
		{"3 Oslo", "Oslo"},
		{"4 Oslo", NULL},
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
	both = DIMENSION_BIT(DIM_FYLKE) | DIMENSION_BIT(DIM_KOMMUNE);
	check(vocabulary_find_all(SLICE_LITERAL("oslo"), names) == both, "a county and a municipality");
	check(names[DIM_FYLKE] != names[DIM_KOMMUNE], "two members again");
	check(vocabulary_find_all(SLICE_LITERAL("sande"), names) == 0, "one of several");
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
	/* æ, ø and å lost */
	{"Opplring", DIM_TILTAKSGRUPPE, "Opplæring"},
	{"stfold", DIM_FYLKE, "Østfold"},
	{"Sr-Trndelag", DIM_FYLKE, "Sør-Trøndelag"},
	{"2-rig opplringstiltak", DIM_TILTAK, "2-årig opplæringstiltak"},
	{"Oppl\xC2\x85ring", DIM_TILTAKSGRUPPE, "Opplæring"},
	{"Opp\xC2\x85lring", DIM_TILTAKSGRUPPE, NULL},
	{"Oppring", DIM_TILTAKSGRUPPE, NULL},	 /* an l is lost, too */
	{"Opplringen", DIM_TILTAKSGRUPPE, NULL}, /* more than the name */
	{"Brum", DIM_KOMMUNE, NULL},
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
	/* of municipalities, those that have a name for themselves */
	{"Eigersnud", DIM_KOMMUNE, "Eigersund"},
	{"Våler", DIM_KOMMUNE, NULL},	 /* Våle is another, and Våler several */
	{"Sandes", DIM_KOMMUNE, NULL},	 /* Sande and Sandnes */
	{"tBsfjord", DIM_KOMMUNE, NULL}, /* Tysfjord is one off, Båtsfjord three */
	{"Eigersund", DIM_FYLKE, NULL},
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

/* Municipalities are not guessed at where the label may be anything. */
static void
test_guesses_of_any(void)
{
	const Member *names[N_DIMENSIONS];
	int edits;

	check(vocabulary_guess_any(SLICE_LITERAL("Eigersnud"), names, &edits) == 0, "no municipality");
	check(vocabulary_guess_any(SLICE_LITERAL("Rogeland"), names, &edits) ==
			  DIMENSION_BIT(DIM_FYLKE),
		  "a county");
	check_int(edits, 1, "one letter off");
}

/* A label's code and name in a year, and the name that the code alone and both are; NULL: none. */
static const struct
{
	const char *code;
	const char *name;
	int dimension;
	int year; /* 0: no period */
	const char *by_code;
	const char *by_both;
} coded[] = {
	{"1101", "Eigersund", DIM_KOMMUNE, 2022, "Eigersund", "Eigersund"},
	{"1101", "EIGERSUND", DIM_KOMMUNE, 0, "Eigersund", "Eigersund"},
	{"1101", "Stavanger", DIM_KOMMUNE, 2022, "Eigersund", NULL},
	{"301", "Oslo", DIM_KOMMUNE, 2022, "Oslo", "Oslo"},
	{"0301", "Oslo", DIM_KOMMUNE, 1, "Oslo", "Oslo"},
	{"1", "Oslo", DIM_KOMMUNE, 2022, NULL, NULL},
	{"00301", "Oslo", DIM_KOMMUNE, 2022, NULL, NULL},
	{"1199", "Eigersund", DIM_KOMMUNE, 2022, NULL, NULL},
	{"", "Oslo", DIM_KOMMUNE, 2022, NULL, NULL},
	{"0101", "Halden", DIM_KOMMUNE, 2022, "Halden", "Halden"}, /* who had it last */
	/* the list has the county after a name, at times; reports never have */
	{"1514", "Sande", DIM_KOMMUNE, 2016, "Sande (Møre og Romsdal)", "Sande (Møre og Romsdal)"},
	{"1514", "Sande", DIM_KOMMUNE, 2022, "Sande", "Sande"},
	{"1514", "Sande", DIM_KOMMUNE, 0, "Sande", "Sande"},
	{"1514", "Sande (Møre og Romsdal)", DIM_KOMMUNE, 2022, "Sande", "Sande (Møre og Romsdal)"},
	{"1514", "Sande (Vestfold)", DIM_KOMMUNE, 2016, "Sande (Møre og Romsdal)", NULL},
	{"0713", "Sande", DIM_KOMMUNE, 2016, "Sande (Vestfold)", "Sande (Vestfold)"},
	{"1515", "Herøy (Møre og Romsdal)", DIM_KOMMUNE, 2022, "Herøy (Møre og Romsdal)",
	 "Herøy (Møre og Romsdal)"},
	{"1818", "Herøy", DIM_KOMMUNE, 2022, "Herøy (Nordland)", "Herøy (Nordland)"},
	/* names side by side, of which one is enough; and what has been cut off */
	{"5426", "Kåfjord", DIM_KOMMUNE, 2022, "Gáivuotna - Kåfjord - Kaivuono",
	 "Gáivuotna - Kåfjord - Kaivuono"},
	{"5426", "Gáivuotna – Kåfjord", DIM_KOMMUNE, 2022, "Gáivuotna - Kåfjord - Kaivuono",
	 "Gáivuotna - Kåfjord - Kaivuono"},
	{"5041", "Snåase-Snåsa", DIM_KOMMUNE, 2022, "Snåase - Snåsa", "Snåase - Snåsa"},
	{"1736", "Snåsa", DIM_KOMMUNE, 2005, "Snåsa", "Snåsa"},
	{"1736", "Snåsa", DIM_KOMMUNE, 2015, "Snåase - Snåsa", "Snåase - Snåsa"},
	{"5610", "Kárášjohka - Karasjok", DIM_KOMMUNE, 2024, "Karasjok", "Karasjok"},
	{"5612", "Guovdageaidnu - Kautok", DIM_KOMMUNE, 2024, "Guovdageaidnu - Kautokeino",
	 "Guovdageaidnu - Kautokeino"},
	{"1849", "Hamarøy", DIM_KOMMUNE, 2015, "Hábmer - Hamarøy", "Hábmer - Hamarøy"},
	{"9999", "Uoppgitt", DIM_KOMMUNE, 2022, "Uoppgitt", "Uoppgitt"},
	/* counties */
	{"03", "Oslo", DIM_FYLKE, 2022, "Oslo", "Oslo"},
	{"3", "Oslo", DIM_FYLKE, 2022, "Oslo", "Oslo"},
	{"18", "Nordland - Nordlánnda", DIM_FYLKE, 2022, "Nordland", "Nordland"},
	{"99", "Øvrige områder", DIM_FYLKE, 2022, "Ukjent", NULL},
	{"0301", "Oslo", DIM_FYLKE, 2022, NULL, NULL},
	{"MENTOR", "Mentor", DIM_TILTAK, 2022, "Mentor", "Mentor"},
};

static Period
year_period(int year)
{
	return year == 0 ? (Period) {0, 0} : (Period) {year * 12, year * 12 + 12};
}

static void
check_name(const Member *name, const char *expected, const char *code, const char *what)
{
	char text[256];

	snprintf(text, sizeof(text), "%s %s", code, what);
	check((name != NULL) == (expected != NULL), text);
	if (name != NULL && expected != NULL)
		check_slice(name->text, expected, text);
}

static void
test_names_by_code(void)
{
	for (size_t i = 0; i < sizeof(coded) / sizeof(coded[0]); i++)
	{
		Slice code = slice_of(coded[i].code);
		Period period = year_period(coded[i].year);
		FoldedText folded;
		char label[256];

		check_name(vocabulary_by_code(code, coded[i].dimension, period), coded[i].by_code,
				   coded[i].code, "alone");
		snprintf(label, sizeof(label), "x %s", coded[i].name);
		check(text_fold(slice_of(label), FOLD_BY_SOUND, &folded), label);
		check_name(vocabulary_by_code_and_name(code, coded[i].dimension, &folded, 1,
											   folded.n_words - 1, period),
				   coded[i].by_both, coded[i].code, coded[i].name);
	}
}

/* A municipality's county, by the years that the period is; NULL: none. */
static void
test_counties_of_municipalities(void)
{
	static const struct
	{
		const char *key;
		int from;
		int to;
		const char *county;
	} counties[] = {
		{"halden", 2016, 2016, "Østfold"},	  {"halden", 2022, 2022, "Viken"},
		{"halden", 2025, 2025, "Østfold"},	  {"halden", 2019, 2021, "Viken"},
		{"halden", 2022, 2025, "Østfold"},	  {"halden", 0, 0, "Østfold"},
		{"svalbard", 2022, 2022, "Svalbard"}, {"oslo", 2022, 2022, "Oslo"},
		{"uoppgitt", 2022, 2022, "Ukjent"},	  {"olen", 1999, 1999, "Hordaland"},
		{"olen", 2004, 2004, "Rogaland"},	  {"olen", 2022, 2022, "Rogaland"}, /* the latest */
		{"sarpsborg", 1990, 1990, "Østfold"}, {"bergen", 1971, 1971, NULL},
	};

	for (size_t i = 0; i < sizeof(counties) / sizeof(counties[0]); i++)
	{
		const Member *name = vocabulary_find(slice_of(counties[i].key), DIM_KOMMUNE);
		Period years = {counties[i].from * 12, counties[i].to * 12 + (counties[i].to > 0 ? 12 : 0)};
		int parent;

		check(name != NULL, counties[i].key);
		if (name == NULL)
			continue;
		parent = vocabulary_parent(name->number, years);
		check_name(parent < 0 ? NULL : vocabulary_name(parent), counties[i].county, "county of",
				   counties[i].key);
	}
}

static const struct
{
	const char *text;
	AgeBand band;
} bands[] = {
	{"16-19 år", {16, 19}},
	{"20–24 år", {20, 24}},
	{"67 år og over", {67, AGE_MAX}},
	{"19 år og under", {NO_AGE, 19}},
	{"under 20 år", {NO_AGE, 20}},
	{"over 67 år", {67, AGE_MAX}},
	{"75 år og eldre", {75, AGE_MAX}},
	{"15 år og yngre", {NO_AGE, 15}},
	{"67 år eller eldre", {67, AGE_MAX}},
	{"67+ år", {67, AGE_MAX}},
	{"67 år +", {67, AGE_MAX}},
	{"20 til 24 år", {20, 24}},
	{"100-104 ÅR", {100, 104}},
	{"20 - 24 år", {20, 24}},
	{"20–24", {20, 24}},
	{"18-29", {18, 29}},
	{"65 - 67", {65, 67}},
	{"Under 30", {NO_AGE, 30}},
	{"over 66 år", {66, AGE_MAX}},
	{"67+", {67, AGE_MAX}},
	{"67 +", {67, AGE_MAX}},
	{"60 år og eldre", {60, AGE_MAX}},
	{"24 år og under", {NO_AGE, 24}},
	{"24 år og yngre", {NO_AGE, 24}},
	{"80 år og mer", {80, AGE_MAX}},
	{"80 år og meir", {80, AGE_MAX}},
	{"67 og over", {67, AGE_MAX}},
	{"24 og yngre", {NO_AGE, 24}},
	{"0-17 år", {0, 17}},
	{"yngre enn 20 år", {NO_AGE, 20}},
	{"eldre enn 66", {66, AGE_MAX}},
	{"20 til og med 24 år", {20, 24}},
	{"0-17", {0, 17}},
	{"95-104", {95, 104}},
	{"90 ÅR ELLER MER", {90, AGE_MAX}},
};
static const char *const not_bands[] = {"20 år",
										"år",
										"20-24 år x",
										"x 20-24 år",
										"16- år",
										"-19 år",
										"1000-1004 år",
										"Oslo",
										"20 til år",
										"2011-2012",
										"1-3",
										"0-6 måneder",
										"7-12",
										"24-20 år",
										"20-20",
										"20",
										"67",
										"01-22",
										"under 5",
										"5+",
										"100-199",
										"500+",
										"over 200",
										"under 20-24 år",
										"20-24 år og over",
										"67 år og",
										"67 år over",
										"over 67+",
										"2022-03",
										"20-24-29",
										"under",
										"over år",
										"20 24 år",
										"1) 67 år+",
										"Under 30 prosent",
										"18-29 %",
										""};

static void
test_ages(void)
{
	FoldedText folded;
	AgeBand band;

	for (size_t i = 0; i < sizeof(bands) / sizeof(bands[0]); i++)
		check(text_fold(slice_of(bands[i].text), FOLD_BY_SOUND, &folded) &&
				  is_age_band(&folded, 0, folded.n_words - 1, &band) &&
				  band.from == bands[i].band.from && band.to == bands[i].band.to,
			  bands[i].text);
	for (size_t i = 0; i < sizeof(not_bands) / sizeof(not_bands[0]); i++)
		check(text_fold(slice_of(not_bands[i]), FOLD_BY_SOUND, &folded) &&
				  (folded.n_words == 0 || !is_age_band(&folded, 0, folded.n_words - 1, &band)),
			  not_bands[i]);
	/* What follows may be the word for years. */
	check(text_fold(SLICE_LITERAL("18-29 ål 20-24, menn 25-29"), FOLD_BY_SOUND, &folded), "bands");
	check(!is_age_band(&folded, 0, 0, &band), "a band that something follows");
	check(is_age_band(&folded, 2, 2, &band), "one that a comma follows");
	check(is_age_band(&folded, 4, 4, &band), "one that nothing follows");
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
		{"Halden", DIM_KOMMUNE, 2016, "0101", "0101"},
		{"Halden", DIM_KOMMUNE, 2022, "3001", "3001"},
		{"Halden", DIM_KOMMUNE, 2025, "3101", "3101"},
		{"Halden", DIM_KOMMUNE, 1950, "0101", "0101"},
		{"Ølen", DIM_KOMMUNE, 1, "1214", "1214"}, /* the first in time, not in the file */
		{"Uførepensjon som lønnstilskudd", DIM_TILTAK, 2010, "UFOEREPENLOE", "UFOEREPENLOE"},
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
	check(vocabulary_has_code(slice_of("1"), DIM_KJONN, CODES_NATIONAL), "but Statistics Norway's");
	check(vocabulary_has_code(slice_of("M"), DIM_KJONN, CODES_SDMX), "M is the other way round");
	check(!vocabulary_has_code(slice_of("M"), DIM_KJONN, CODES_NATIONAL), "as it should be");
	check(vocabulary_has_code(slice_of("5636"), DIM_KOMMUNE, CODES_SDMX), "a municipality");
	check(!vocabulary_has_code(slice_of("301"), DIM_KOMMUNE, CODES_SDMX), "a code is whole");
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
	check_int(dimension_parent(DIM_KOMMUNE), DIM_FYLKE, "another parent");
	check_int(dimension_child(DIM_FYLKE), DIM_KOMMUNE, "and child");
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
		{"Gjennomsnitt hittil i r", "gjennomsnitt_hittil_i_aar"}, /* a letter was lost */
		{"Gjennomsnitt", "gjennomsnitt"},
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
	test_guesses_of_any();
	test_names_by_code();
	test_counties_of_municipalities();
	test_ages();
	test_codes();
	test_dimensions();
	test_measures();
	test_units();
	return test_result("test_vocabulary");
}
