/*-------------------------------------------------------------------------
 *
 * test_sense.c
 *	  What a text can be by itself, as a label and as a line.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "words/sense.h"

static void
test_totals(void)
{
	/* Labels, and the first word of their scope; -1: they have none. */
	static const struct
	{
		const char *label;
		bool is_total;
		int scope;
	} labels[] = {
		{"I alt", true, -1},
		{"i ALT", true, -1},
		{"I alt opplæring", true, 2},
		{"Ialt", true, -1},
		{"I alt, Østfold", true, 2},
		{"l alt", true, -1},
		{"1 alt", true, -1},
		{"Totalt", true, -1},
		{"Totalt Oslo", true, 1},
		{"Sum", true, -1},
		{"Total", true, -1},
		{"Til sammen", true, -1},
		{"Tilsammen", true, -1},
		{"Hele landet", true, -1},
		{"Begge kjønn", true, -1},
		{"Total sum", true, -1},
		{"Hele landet Oslo", false, -1},
		{"Ia lt", false, -1},
		{"Alt", false, -1},
		{"Italt", false, -1},
		{"Oslo", false, -1},
		{"", false, -1},
		{"I", false, -1},
	};

	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
	{
		Sense sense;

		sense_read(&sense, slice_of(labels[i].label));
		check(sense.is_total == labels[i].is_total, labels[i].label);
		check_int(sense.scope.first, labels[i].scope, labels[i].label);
	}
}

/* Labels, and what they are known as: "fylke=Oslo"; a name of its own is in <>. */
static void
test_labels(void)
{
	static const char *const labels[][2] = {
		{"Oslo", "fylke=Oslo kommune=Oslo"},
		{"03 Oslo", "fylke=Oslo"},
		{"Oppfølging", "tiltaksgruppe=Oppfølging tiltak=Oppfølging"},
		{"16-19 år", "alder=<>"},
		{"20-24 år", "alder=20-24 år"},
		{"20-24", "alder=20-24 år"},
		{"60 og over", "alder=60 år og over"},
		{"20-29", "alder=<>"},
		{"I alt opplæring", "total tiltaksgruppe=Opplæring"},
		{"I alt noe", "total"},
		{"Totalt", "total"},
		{"1101 Eigersund", "kommune=<> coded date"},
		{"Eigersund", "kommune=Eigersund"},
		{"Sande", ""},
		{"0301 Oslo", "kommune=<> coded date"},
		{"1101 Stavanger", "kommune=<> coded date"},
		{"Ukjent", "fylke=Ukjent kommune=Uoppgitt remainder"},
		{"Uoppgitt", "fylke=Ukjent kommune=Uoppgitt remainder"},
		{"Menn 2012", "date"},
		{"mars 2013 I alt", "total date"},
		{"Novenber", "date"},
		{"Menn Prosent", "measure"},
		{"Endring fra i fjor Antall", "measure"},
		{"Noe", ""},
		{"", ""},
	};

	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
	{
		Output out = {0};
		Sense sense;

		sense_read(&sense, slice_of(labels[i][0]));
		add_bytes(&out, "", 0);
		addf(&out, sense.is_total ? " total" : "");
		for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
		{
			if ((sense.known & DIMENSION_BIT(dimension)) == 0)
				continue;
			addf(&out, " ");
			add_slice(&out, dimension_of(dimension)->id);
			addf(&out, "=");
			add_slice(&out, sense.names[dimension] == NULL ? SLICE_LITERAL("<>")
														   : sense.names[dimension]->text);
		}
		addf(&out, sense.is_coded ? " coded" : "");
		addf(&out, sense.is_remainder ? " remainder" : "");
		addf(&out, sense.may_measure ? " measure" : "");
		addf(&out, sense.may_date ? " date" : "");
		check_slice(out.len == 0 ? (Slice) {"", 0} : (Slice) {out.text + 1, out.len - 1},
					labels[i][1], labels[i][0]);
		check(is_row_label(slice_of(labels[i][0])) == (sense.is_total || sense.known != 0),
			  labels[i][0]);
		free(out.text);
	}
}

/* Senses that are remembered are those that are read: of more labels than there are places, in markup. */
static void
test_remembered(void)
{
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Arena arena = {.source = &source};
	Senses senses = {.source = &source};
	static char names[3 * SENSES][2 * LABEL_BUFFER];
	bool right = true;

	check(sense_of(&senses, (Slice) {NULL, 0}, &arena)->known == 0, "no label");
	for (int i = 0; i < 3 * SENSES; i++)
		snprintf(names[i], sizeof(names[i]),
				 i % 3 == 0	  ? "<b>Oslo</b> - %d "
				 : i % 3 == 1 ? " %d Oslo %0120d"
							  : "Sted %d",
				 i, i);
	for (int round = 0; round < 2; round++)
	{
		for (int i = 0; i < 3 * SENSES; i++)
		{
			Slice printed = slice_of(names[i]);
			const Sense *sense = sense_of(&senses, printed, &arena);
			char buffer[2 * LABEL_BUFFER];
			Slice clean;
			Sense read;

			text_clean_into(printed, buffer, sizeof(buffer), &clean);
			sense_read(&read, clean);
			right = right && slice_equal(sense->clean, clean) && sense->known == read.known &&
					memcmp(sense->names, read.names, sizeof(read.names)) == 0;
		}
	}
	check(right, "senses that are remembered");
	senses_release(&senses);
	arena_release(&arena);
	check_int(heap.live, 0, "all memory is given back");

	/* Without memory nothing is remembered, and that is noticed. */
	for (long fail_at = 1; fail_at <= 2; fail_at++)
	{
		heap = (Heap) {.fail_at = fail_at, .once = true};
		arena = (Arena) {.source = &source};
		senses = (Senses) {.source = &source};
		check(sense_of(&senses, SLICE_LITERAL("Viken"), &arena)->known == DIMENSION_BIT(DIM_FYLKE),
			  "a label is read without memory");
		check(arena.exhausted, "no memory is noticed");
		(void) sense_of(&senses, SLICE_LITERAL("Agder"), &arena);
		senses_release(&senses);
		arena_release(&arena);
		check_int(heap.live, 0, "all is given back");
	}
}

typedef bool (*TextTest)(Slice text);

static void
check_texts(TextTest test, const char *const *yes, size_t n_yes, const char *const *no, size_t n_no)
{
	for (size_t i = 0; i < n_yes; i++)
		check(test(slice_of(yes[i])), yes[i]);
	for (size_t i = 0; i < n_no; i++)
		check(!test(slice_of(no[i])), no[i]);
}

#define CHECK_TEXTS(test, yes, no)                                                                 \
	check_texts(test, yes, sizeof(yes) / sizeof(yes[0]), no, sizeof(no) / sizeof(no[0]))

static void
test_headings(void)
{
	static const char *const corners[] = {
		"Fylke",		"Navn",	  "navn",  "Region",		 "Kommune",
		"Bostedsfylke", "År",	  "Måned", "Unnamed: 0",	 "Kode",
		"Kommunenavn",	"Tiltak", "Alder", "Alder og kjønn", "Kommunenr",
		"Fylkesnr",		"Nr",	  "Knr",   "Navn på kommune"};
	static const char *const no_corners[] = {"",
											 "Oslo",
											 "I alt",
											 "Antall",
											 "Noe",
											 "2012",
											 "Prosent",
											 "Navn på den som har søkt",
											 "Kvinenr",
											 "Kvnienr",
											 "Ar beidssøkere på tiltak"};
	static const char *const saying[] = {"Antall", "Antall plasser", "Endring fra i fjor",
										 "2012",   "November 2013",	 "Menn",
										 "I alt",  "Oslo",			 "16-19 år"};
	static const char *const saying_nothing[] = {"", "Noe", "Tilfeller", "Kjønn", "A"};
	static const char *const dimensions[] = {"Hovedgruppe", "Kjønn", "Alder og kjønn",
											 "Tiltaksgrupper, alder og hovedgrupper"};
	static const char *const no_dimensions[] = {"", "Oslo", "Alder og noe", "Noe"};

	CHECK_TEXTS(is_corner_label, corners, no_corners);
	CHECK_TEXTS(says_something, saying, saying_nothing);
	CHECK_TEXTS(is_dimension_label, dimensions, no_dimensions);
}

/* Lines of text: what they are, and as labels and sections what is asked for. */
static void
test_lines(void)
{
	static const struct
	{
		const char *line;
		const char
			*kinds; /* T title, P prose, D a period, L label, W word for a dimension, N a name */
	} lines[] = {
		{"Deltakere. Tiltak. En måned", "TWN"},
		{"Slik er det.", "P"},
		{"November 2013", "D"},
		{"Novenber 2013", "D"},
		{"November", ""},
		{"Oslo", "LN"},
		{"I alt", "L"},
		{"Tiltak og alder", "WN"},
		{"Noe annet", ""},
	};
	Heap heap = {0};
	MemorySource source = heap_source(&heap);
	Arena arena = {.source = &source};

	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
	{
		LineSense line;
		char kinds[8];

		line_sense(&line, slice_of(lines[i].line), &arena);
		check(!line.label.read && !line.section.read, "nothing is read before it is asked for");
		snprintf(kinds, sizeof(kinds), "%s%s%s%s%s%s", line.is_title ? "T" : "",
				 line.is_prose ? "P" : "", line.has_period ? "D" : "",
				 label_sense(&line)->is_label ? "L" : "",
				 section_sense(&line)->words != 0 ? "W" : "",
				 section_sense(&line)->names_anything ? "N" : "");
		check_slice(slice_of(kinds), lines[i].kinds, lines[i].line);
		check(line.label.read && line.section.read, "and then it is kept");
	}
	arena_release(&arena);
}

static void
test_votes(void)
{
	const DimensionSet fylke = DIMENSION_BIT(DIM_FYLKE);
	const DimensionSet kommune = DIMENSION_BIT(DIM_KOMMUNE);
	const DimensionSet tiltak = DIMENSION_BIT(DIM_TILTAK) | DIMENSION_BIT(DIM_TILTAKSGRUPPE);
	const struct
	{
		const char *label;
		DimensionSet leaders;
	} votes_of[] = {
		{"Viken", fylke},
		{"Oppfølging", fylke | tiltak},
		{"Ukjent", fylke | tiltak},
		{"0301 Oslo", fylke | tiltak | kommune},
		{"Noe", fylke | tiltak | kommune},
		{"Oslo", fylke | kommune},
		{"Agder", fylke},
	};
	Votes votes = {0};

	check(votes_leaders(&votes) == 0, "nobody has voted");
	for (size_t i = 0; i < sizeof(votes_of) / sizeof(votes_of[0]); i++)
	{
		Sense sense;

		sense_read(&sense, slice_of(votes_of[i].label));
		votes_add(&votes, sense.known, sense.is_remainder);
		check(votes_leaders(&votes) == votes_of[i].leaders, votes_of[i].label);
	}
	check_int((int64_t) votes.labels, 7, "labels");
}

int
main(void)
{
	test_totals();
	test_labels();
	test_remembered();
	test_headings();
	test_lines();
	test_votes();
	return test_result("test_sense");
}
