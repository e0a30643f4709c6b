/*-------------------------------------------------------------------------
 *
 * test_text.c
 *	  Markup, white space and spelling.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "text/text.h"

static Heap heap;
static MemorySource source;

/* Texts, and what is left of them without white space around and without markup. */
static const struct
{
	const char *text;
	const char *clean;
} markup[] = {
	{"", ""},
	{" \t ", ""},
	{"I alt", "I alt"},
	{"  I alt \r", "I alt"},
	/* headings */
	{"# Fylke", "Fylke"},
	{"###### Fylke", "Fylke"},
	{"####### Fylke", "####### Fylke"},
	{"#Fylke", "#Fylke"},
	{"#", "#"},
	{"## **Fylke**  ", "Fylke"},
	{"***** Om tabellene *****", "Om tabellene"},
	{"****** Helt ledige. Yrke. Tidsserie", "Helt ledige. Yrke. Tidsserie"},
	{"m\xC3\xA5ned ******", "m\xC3\xA5ned"},
	{"** Fylke **", "Fylke"},
	{"* tall under 4", "* tall under 4"},
	{"*** ", "***"},
	/* blanks that stand together */
	{"Deltakere       i   tiltak", "Deltakere i tiltak"},
	{"<b>Deltakere</b>   i   <i>tiltak</i>", "Deltakere i tiltak"},
	{"<b>I  alt</b>", "I alt"},
	{"12   345", "12   345"},
	{"12  345  *", "12  345 *"},
	{"<i>12</i>  345", "12 345"},
	{"[a  b](c  d)  e  f", "a b e f"},
	/* tags */
	{"<b>I alt</b>", "I alt"},
	{"<b class=\"x\">I <i>alt</i></b><br/>", "I alt"},
	{"<4", "<4"},
	{"< b>", "< b>"},
	{"<b", "<b"},
	{"</>", "</>"},
	/* stars */
	{"**I alt**", "I alt"},
	{"**I** **alt**", "I alt"},
	{"*I alt*", "I alt"},
	{"* I alt*", "* I alt*"},
	{"**I alt", "**I alt"},
	{"**a** b **c", "a b **c"},
	{"*", "*"},
	{"**", "**"},
	{"__I alt__", "I alt"},
	{"__36 229__", "36 229"},
	{"__", "__"},
	{"__a__b__", "__a__b__"},
	{"***", "***"},
	/* backslashes */
	{"\\*", "*"},
	{"**\\***", "*"},
	{"\\\\", "\\"},
	{"\\", "\\"},
	{"a\\b", "a\\b"},
	{"\\#1", "#1"},
	{"\\[\\]\\{\\}\\:", "[]{}:"},
	{"\\**a**", "**a**"},
	{"\\*\\*a\\*\\*", "**a**"},
	/* links */
	{"[nav](https://nav.no)", "nav"},
	{"se [nav](x) og [ssb](y)", "se nav og ssb"},
	{"[nav]", "[nav]"},
	{"[nav](x", "[nav](x"},
	{"[nav] (x)", "[nav] (x)"},
	{"[a\\](b)", "[a](b)"},
	{"[a\\](b)\nc", "[a](b) c"},
	/* A tag that begins in a link ends behind it. */
	{"[a<b ](c)>\nd", "a d"},
	{"[a<b ](c> d)\ne", "a e"},
	{"[**a**](b)", "a"},
	/* entities */
	{"a&nbsp;b", "a b"},
	{"&nbsp;", ""},
	{"R&amp;D &lt;b&gt; &quot;x&quot; &#42;", "R&D <b> \"x\" *"},
	{"&foo; &", "&foo; &"},
};

static void
test_clean(void)
{
	Arena arena = {.source = &source};

	for (size_t i = 0; i < sizeof(markup) / sizeof(markup[0]); i++)
	{
		Slice text = slice_of(markup[i].text);
		char *copy = malloc(text.len + 1); /* of its own, so that a byte too far is seen */
		char buffer[64];
		Slice clean;

		memcpy(copy, text.ptr, text.len);
		text.ptr = copy;
		check_slice(text_clean(text, &arena), markup[i].clean, markup[i].text);
		check(text_clean_into(text, buffer, sizeof(buffer), &clean), markup[i].text);
		check_slice(clean, markup[i].clean, markup[i].text);
		free(copy);
	}
	/* Where nothing is stripped, nothing is copied. */
	check(arena.chunks != NULL, "stripped text is in the arena");
	arena_release(&arena);
	text_clean(SLICE_LITERAL(" I alt "), &arena);
	text_clean(SLICE_LITERAL("*I alt*"), &arena);
	check(arena.chunks == NULL, "text with nothing inside to strip is not copied");

	/* Too long for the buffer is known before anything is written. */
	{
		char buffer[4] = "abc";
		Slice clean;

		check(text_clean_into(SLICE_LITERAL(" 1234 "), buffer, 4, &clean),
			  "four bytes fit in four");
		check(!text_clean_into(SLICE_LITERAL("12345"), buffer, 4, &clean), "five bytes do not");
	}
}

static void
test_trim(void)
{
	static const char *const spaces[] = {" ",
										 "\t",
										 "\f",
										 "\v",
										 "\r",
										 "\xC2\xA0",
										 "\xC2\x85",
										 "\xE2\x80\x80",
										 "\xE2\x80\x89",
										 "\xE2\x80\x8B",
										 "\xE2\x80\x8D",
										 "\xE2\x80\xA8",
										 "\xE2\x80\xAF",
										 "\xE2\x81\x9F",
										 "\xE2\x81\xA0",
										 "\xE3\x80\x80",
										 "\xEF\xBB\xBF"};
	static const char *const others[] = {
		"\xC3\xA5", "\xE2\x80\x90", "\xE2\x80\x93", "\xA0", "\xC2", "\xE2\x80", "-", "\x1F"};

	for (size_t i = 0; i < sizeof(spaces) / sizeof(spaces[0]); i++)
	{
		char text[32];
		Slice space = slice_of(spaces[i]);

		check(text_space_length(space.ptr, space.ptr + space.len) == space.len, spaces[i]);
		check(space.len == 1 || text_space_length(space.ptr, space.ptr + space.len - 1) == 0,
			  "half a space is none");
		snprintf(text, sizeof(text), "%s a%sb%s%s", spaces[i], spaces[i], spaces[i], spaces[i]);
		check(text_trim(slice_of(text)).len == 2 + space.len, spaces[i]);
	}
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		check_slice(text_trim(slice_of(others[i])), others[i], "no space");
	check_slice(text_trim(SLICE_LITERAL(" \xC2\xA0 ")), "", "nothing but spaces");
}

static void
test_code_points(void)
{
	static const struct
	{
		const char *text;
		unsigned code;
		int length;
	} points[] = {
		{"a", 'a', 1},
		{"\xC3\xA5", 0xE5, 2},
		{"\xE2\x80\x93", 0x2013, 3},
		{"\xF0\x9F\x98\x80", 0x1F600, 4},
		{"\xE5", 0x110000 + 0xE5, 1},
		{"\xC3", 0x110000 + 0xC3, 1},
		{"\xC3g", 0x110000 + 0xC3, 1},
		{"\xC0\x80", 0x110000 + 0xC0, 1},
		{"\xF5\x80\x80\x80", 0x110000 + 0xF5, 1},
		{"\x80", 0x110000 + 0x80, 1},
	};

	for (size_t i = 0; i < sizeof(points) / sizeof(points[0]); i++)
	{
		Slice text = slice_of(points[i].text);
		const char *position = text.ptr;

		check_int(text_next_code_point(&position, text.ptr + text.len), points[i].code,
				  "code point");
		check_int(position - text.ptr, points[i].length, "bytes of a code point");
	}
}

/* Texts and their keys, by sound and by shape. */
static const struct
{
	const char *text;
	const char *by_sound;
	const char *by_shape;
} foldings[] = {
	{"", "", ""},
	{"I alt", "ialt", "ialt"},
	{"Nedsatt arbeidsevne, på tiltak", "nedsattarbeidsevnepatiltak", "nedsattarbeidsevnepatiltak"},
	{"HELSEMESSIG UTREDNING/BEHANDLING", "helsemessigutredningbehandling",
	 "helsemessigutredningbehandling"},
	{"Æsj Øl Ås ÆØÅ", "aesjolasaeoa", "aesjolasaeoa"},
	{"a\xCC\x8Ars o\xCC\x88", "arso", "arso"},
	{"Finnmárku ŋđŧšž", "finnmarkundtsz", "finnmarkundtsz"},
	{"straße", "strasse", "strasse"},
	{"o\xEF\xAC\x83"
	 "ce \xEF\xAC\x81",
	 "officefi", "officefi"},
	/* of a ligature, letters with their bytes swapped */
	{"\xE6\x98\x80\xE6\xA4\x80nansiering", "finansiering", "finansiering"},
	{"\xE6\x98\x81", "", ""},
	/* a hyphen counts between digits only */
	{"20-24 år", "20-24ar", "20-24ar"},
	{"20 – 24 år", "20-24ar", "20-24ar"},
	{"20\xE2\x88\x92"
	 "24 år",
	 "20-24ar", "20-24ar"},
	{"Aust-Agder", "austagder", "austagder"},
	{"67 år -", "67ar", "67ar"},
	{"67+ 5 %", "67+5%", "67+5%"},
	{"a\xC2\xADrbeid", "arbeid", "arbeid"},
	{"a\xFFrbeid", "arbeid", "arbeid"},
	/* letters of other alphabets */
	{"Jobbkлубb", "jobbklubb", "jobbklybb"},
	{"Оѕlо", "oslo", "oslo"},
	{"Тrоms", "troms", "troms"},
	{"Нordland", "nordland", "hordland"},
	{"ρ", "r", "p"},
};

static void
test_fold(void)
{
	for (size_t i = 0; i < sizeof(foldings) / sizeof(foldings[0]); i++)
	{
		FoldedText folded;
		Slice text = slice_of(foldings[i].text);

		check(text_fold(text, FOLD_BY_SOUND, &folded), foldings[i].text);
		check_slice(text_key(&folded), foldings[i].by_sound, foldings[i].text);
		check(folded.foreign == (strcmp(foldings[i].by_sound, foldings[i].by_shape) != 0),
			  "letters with two readings are reported");
		check(text_fold(text, FOLD_BY_SHAPE, &folded), foldings[i].text);
		check_slice(text_key(&folded), foldings[i].by_shape, foldings[i].text);
	}
}

static void
test_words(void)
{
	FoldedText folded;

	check(text_fold(SLICE_LITERAL(" Nedsatt  arbeidsevne,\xC2\xA0på – 20-24 "), FOLD_BY_SOUND,
					&folded),
		  "folds");
	check_int(folded.n_words, 5, "words");
	check_slice(folded.word[1], "arbeidsevne,", "a word as printed");
	check(folded.comma_after[1] && !folded.comma_after[0], "the comma is seen");
	check_slice(text_words_key(&folded, 0, 1), "nedsattarbeidsevne", "key of two words");
	check_slice(text_words_key(&folded, 3, 3), "", "a dash of its own has no key");
	check_slice(text_words_key(&folded, 4, 4), "20-24", "key of the last word");
}

/* The bounds: longest key, most words, longest text. */
static void
test_fold_bounds(void)
{
	FoldedText folded;
	Output out = {0};

	add_repeated(&out, "a", TEXT_KEY_MAX - 4);
	check(text_fold((Slice) {out.text, out.len}, FOLD_BY_SOUND, &folded), "the longest key");
	add_repeated(&out, "a", 1);
	check(!text_fold((Slice) {out.text, out.len}, FOLD_BY_SOUND, &folded), "a longer key");
	out.len = 0;
	add_repeated(&out, "a ", TEXT_WORDS_MAX);
	check(text_fold((Slice) {out.text, out.len}, FOLD_BY_SOUND, &folded), "the most words");
	check_int(folded.n_words, TEXT_WORDS_MAX, "the most words");
	add_repeated(&out, "a ", 1);
	check(!text_fold((Slice) {out.text, out.len}, FOLD_BY_SOUND, &folded), "one word more");
	out.len = 0;
	add_repeated(&out, " ", 4 * TEXT_KEY_MAX + 1);
	check(!text_fold((Slice) {out.text, out.len}, FOLD_BY_SOUND, &folded), "a longer text");
	out.len = 0;
	add_repeated(&out, "\xEF\xAC\x83", TEXT_KEY_MAX / 4);
	check(text_fold((Slice) {out.text, out.len}, FOLD_BY_SOUND, &folded), "many ligatures");
	add_repeated(&out, "\xEF\xAC\x83", TEXT_KEY_MAX / 4);
	check(!text_fold((Slice) {out.text, out.len}, FOLD_BY_SOUND, &folded), "too many");
	free(out.text);

	check(text_same(SLICE_LITERAL("I  ALT"), SLICE_LITERAL("i alt")), "the same but for case");
	check(text_same(SLICE_LITERAL("Aust-Agder"), SLICE_LITERAL("Aust Agder")), "but for a hyphen");
	check(!text_same(SLICE_LITERAL("Vest-Agder"), SLICE_LITERAL("Aust Agder")), "not the same");
	check(!text_same(SLICE_LITERAL("20-24 år"), SLICE_LITERAL("2024 år")),
		  "a hyphen of digits counts");
}

/* Leaves bytes on the stack that are no bool and no pointer, for what is not initialised. */
__attribute__((noinline)) static void
soil_stack(void)
{
	volatile char soil[16384];

	for (size_t i = 0; i < sizeof(soil); i++)
		soil[i] = '\xA5';
}

static void
test_snake_case(void)
{
	static const char *const names[][2] = {
		{"Antall", "antall"},
		{"Prosent av årsverk", "prosent_av_aarsverk"},
		{"Gjennomsnitt hittil i år", "gjennomsnitt_hittil_i_aar"},
		{"Endring  fra -- måned, %", "endring_fra_maaned"},
		{"ØKNING Æ", "oekning_ae"},
		{"  ", ""},
		{"1. kv.", "1_kv"},
		{"Prosent av a\xCC\x8Arsverk A\xCC\x8AR", "prosent_av_aarsverk_aar"},
		{"o\xCC\x88"
		 "l e\xCC\x81n",
		 "ol_en"},
		{"arbeids\xC2\xADstyrken", "arbeidsstyrken"},
		{"o\xEF\xAC\x83"
		 "ce",
		 "office"},
	};
	Arena arena = {.source = &source};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
	{
		soil_stack();
		check_slice(text_snake_case(slice_of(names[i][0]), &arena), names[i][1], names[i][0]);
	}
	arena_release(&arena);

	heap.fail_at = heap.requests + 1;
	check(text_snake_case(SLICE_LITERAL("Antall"), &arena).len == 0 && arena.exhausted,
		  "no memory for a name");
	heap.fail_at = 0;
}

/* Labels without the marks of footnotes. */
static void
test_note_marks(void)
{
	static const char *const labels[][2] = {
		{"Mentor 1)", "Mentor"},
		{"Oslo1)", "Oslo"},
		{"Blå1)", "Blå"},
		{"Oslo (1)", "Oslo"},
		{"Oslo[12]", "Oslo"},
		{"Oslo 1,2)", "Oslo"},
		{"Oslo 1) 2)", "Oslo"},
		{"Oslo¹", "Oslo"},
		{"Oslo²1)", "Oslo"},
		{"Oslo⁽¹⁾", "Oslo"},
		{"Oslo*", "Oslo"},
		{"Oslo†", "Oslo"},
		{"1) Oslo", "Oslo"},
		{"1)Oslo", "Oslo"},
		{"¹ Oslo", "Oslo"},
		{"1) 19 år og under", "19 år og under"},
		{"1) Oslo 2)", "Oslo"},
		{"Oslo (forts.)", "Oslo"},
		{"Oslo (Fortsatt)", "Oslo"},
		{"Oslo, forts.", "Oslo"},
		{"Oslo - forts.", "Oslo"},
		{"forts.", ""},
		{"(forts.)", ""},
		{"Forts. neste side", ""},
		/* none */
		{"Storeforts.", "Storeforts."},
		{"Oslo forts", "Oslo forts"},
		{"(Oslo forts.)", "(Oslo forts.)"},
		{"Neste side", "Neste side"},
		{"(under 3)", "(under 3)"},
		{"Unge (15-24)", "Unge (15-24)"},
		{"60-66)", "60-66)"},
		{"1)2", "1)2"},
		{"Oslo )", "Oslo )"},
		{"Oslo 2022", "Oslo 2022"},
		{"1)", "1)"},
		{"", ""},
	};

	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
		check_slice(text_without_note_mark(slice_of(labels[i][0])), labels[i][1], labels[i][0]);
}

static void
test_controls(void)
{
	check(text_has_control(SLICE_LITERAL("Oppl\xC2\x85ring")), "a control character");
	check(text_has_control(SLICE_LITERAL("\xC2\x80")), "nothing else");
	check(!text_has_control(SLICE_LITERAL("Oppl\xC3\x85ring\xC2\xA0")), "a letter and a blank");
	check(!text_has_control(SLICE_LITERAL("Oslo\xC2")), "cut short");
	check(!text_has_control(SLICE_LITERAL("")), "nothing");
}

int
main(void)
{
	source = heap_source(&heap);
	test_clean();
	test_trim();
	test_code_points();
	test_fold();
	test_words();
	test_fold_bounds();
	test_snake_case();
	test_note_marks();
	test_controls();
	check_int(heap.live, 0, "all memory is given back");
	return test_result("test_text");
}
