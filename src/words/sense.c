/*-------------------------------------------------------------------------
 *
 * sense.c
 *	  What a text can be by itself.
 *
 *-------------------------------------------------------------------------
 */
#include "words/sense.h"

#include "text/ascii.h"
#include "words/coded.h"
#include "words/measures.h"
#include "words/month_noise.h"
#include "words/terms.h"
#include "words/titles.h"

/* Most words over a column of labels. */
#define CORNER_WORDS_MAX 4

#define YEAR_DIGITS 4

static uint64_t
eight_bytes(const char *p)
{
	uint64_t bytes;

	memcpy(&bytes, p, sizeof(bytes));
	return bytes;
}

static size_t
label_slot(Slice printed)
{
	uint64_t hash = printed.len;
	size_t i = 0;

	for (; i + 8 <= printed.len; i += 8)
	{
		hash = (hash ^ eight_bytes(printed.ptr + i)) * UINT64_C(0x9E3779B97F4A7C15);
		hash ^= hash >> 32;
	}
	/* The last eight bytes; of a short label, each byte. */
	if (printed.len >= 8)
		hash ^= eight_bytes(slice_end(printed) - 8);
	for (; printed.len < 8 && i < printed.len; i++)
		hash = hash << 8 ^ (unsigned char) printed.ptr[i];
	hash *= UINT64_C(0x9E3779B97F4A7C15);
	return (size_t) (hash >> 32) % SENSES;
}

/* Does the folded word begin like a month, or like a part of a year that is counted? */
static bool
may_be_period(Slice key)
{
	static const char beginnings[] = "jan feb mar apr mai jun jul aug sep okt nov des kva hal ter";

	for (size_t i = 0; key.len >= 3 && i < sizeof(beginnings) - 1; i += 4)
	{
		if (key.ptr[0] == beginnings[i] && memcmp(key.ptr, beginnings + i, 3) == 0)
			return true;
	}
	return false;
}

/* Looks for words that may say what is measured, or when. */
static void
find_words(Sense *sense, const FoldedText *folded)
{
	Slice key = text_key(folded);
	int digits = 0;

	for (size_t i = 0; i < key.len; i++)
	{
		digits = is_digit(key.ptr[i]) ? digits + 1 : 0;
		sense->may_date |= digits == YEAR_DIGITS;
	}
	for (int word = 0; word < folded->n_words; word++)
	{
		key = text_words_key(folded, word, word);
		sense->may_date = sense->may_date || may_be_period(key);
		sense->may_measure = sense->may_measure || measure_ends_with(key);
	}
}

void
sense_read(Sense *sense, Slice label)
{
	FoldedText folded;

	memset(sense->names, 0, sizeof(sense->names));
	sense->known = 0;
	sense->scope = NO_WORDS;
	sense->is_total = sense->is_remainder = sense->may_measure = sense->may_date = false;
	sense->is_coded = false;
	if (!text_fold(label, FOLD_BY_SOUND, &folded) || folded.n_words == 0)
		return;
	find_words(sense, &folded);
	sense->is_total = is_total_text(&folded, &sense->scope);
	if (sense->scope.first >= 0)
		sense->known = vocabulary_find_all(
			text_words_key(&folded, sense->scope.first, sense->scope.last), sense->names);
	if (sense->is_total)
		return;
	sense->is_coded = folded.n_words > 1 && is_digit(folded.key[0]) && is_coded(&folded);
	if (sense->is_coded)
	{
		sense->known = DIMENSION_BIT(DIM_KOMMUNE);
		return;
	}
	sense->is_remainder = is_remainder(&folded);
	sense->known = vocabulary_label(label, &folded, sense->names);
	if (sense->known == 0)
		sense->known = vocabulary_age_band(&folded, 0, folded.n_words - 1, sense->names);
}

/* Room for the senses of a document; false without memory. */
static bool
make_room(Senses *senses)
{
	const MemorySource *source = senses->source;

	if (senses->slots != NULL)
		return true;
	if (senses->taken == NULL)
		senses->taken = source->get(source->context, SENSES * sizeof(Slice));
	if (senses->taken == NULL)
		return false;
	memset(senses->taken, 0, SENSES * sizeof(Slice));
	senses->slots = source->get(source->context, SENSES * sizeof(Sense));
	return senses->slots != NULL;
}

/* Is the label one to be remembered: short, and there as long as the senses are? */
static bool
can_remember(const Senses *senses, Slice printed)
{
	uintptr_t start = (uintptr_t) senses->document.ptr;
	uintptr_t label = (uintptr_t) printed.ptr;

	return printed.len > 0 && printed.len <= LABEL_BUFFER &&
		   (senses->document.len == 0 || (label >= start && label - start < senses->document.len));
}

const Sense *
sense_of(Senses *senses, Slice printed, Arena *arena)
{
	Sense *sense = &senses->scratch;

	bool remembered = can_remember(senses, printed);

	if (remembered && make_room(senses))
	{
		size_t slot = label_slot(printed);

		if (slice_equal(senses->taken[slot], printed))
			return &senses->slots[slot];
		if (senses->taken[slot].len > 0)
			slot ^= 1;
		sense = &senses->slots[slot];
		if (slice_equal(senses->taken[slot], printed))
			return sense;
		senses->taken[slot] = printed;
		sense->clean = text_trim(printed);
		sense->in_buffer = text_has_markup(sense->clean) || text_has_wide_blank(sense->clean);
		if (sense->in_buffer)
			text_clean_into(printed, sense->buffer, sizeof(sense->buffer), &sense->clean);
	}
	else
	{
		arena->exhausted |= remembered;
		sense->in_buffer = false;
		sense->clean = text_clean(printed, arena);
	}
	sense_read(sense, sense->clean);
	return sense;
}

void
senses_release(Senses *senses)
{
	const MemorySource *source = senses->source;

	if (senses->slots != NULL)
		source->put(source->context, senses->slots);
	if (senses->taken != NULL)
		source->put(source->context, senses->taken);
	senses->slots = NULL;
	senses->taken = NULL;
}

bool
is_row_label(Slice text)
{
	Sense sense;

	sense_read(&sense, text);
	return sense.is_total || sense.known != 0;
}

bool
says_something(Slice text)
{
	FoldedText folded;
	Period period;

	if (!text_fold(text, FOLD_BY_SOUND, &folded) || folded.n_words == 0)
		return false;
	return is_measure_text(&folded) || period_parse(text, &period) || period_is_month_name(text) ||
		   is_row_label(text);
}

bool
is_measure_label(Slice text)
{
	FoldedText folded;

	return text_fold(text, FOLD_BY_SOUND, &folded) && folded.n_words > 0 &&
		   is_measure_text(&folded);
}

bool
is_whole_measure(Slice text)
{
	FoldedText folded;
	const Measure *measure;

	if (!text_fold(text, FOLD_BY_SOUND, &folded) || folded.n_words < 2)
		return false;
	measure = measure_of_words(&folded, 0, folded.n_words - 1);
	return measure != NULL && measure->kind == MEASURE_OTHER;
}

/* Is any word of the text one for a dimension? Most texts have none. */
static bool
has_dimension_word(Slice text)
{
	FoldedText folded;

	if (!text_fold(text, FOLD_BY_SOUND, &folded))
		return false;
	for (int word = 0; word < folded.n_words; word++)
	{
		if (vocabulary_dimension_word(text_words_key(&folded, word, word)) != DIM_NONE)
			return true;
	}
	return false;
}

bool
is_dimension_label(Slice text)
{
	Terms terms;

	if (!has_dimension_word(text))
		return false;
	terms_parse_section(text, &terms);
	for (int i = 0; i < terms.n; i++)
	{
		if (terms.term[i].kind != TERM_DIMENSION)
			return false;
	}
	return terms.n > 0;
}

bool
is_time_label(Slice text)
{
	static const char *const times[] = {"uke", "uker", "veke", "veker", "dag", "week", "ukenr"};
	FoldedText folded;

	return text.len <= TEXT_KEY_MAX && text_fold(text, FOLD_BY_SOUND, &folded) &&
		   folded.n_words == 1 && SLICE_IS_ONE_OF(text_key(&folded), times);
}

CountedPeriods
corner_counts(Slice text)
{
	static const char *const months[] = {"maned", "mnd", "month"};
	static const char *const quarters[] = {"kvartal", "kv", "quarter"};
	FoldedText folded;

	if (text.len > TEXT_KEY_MAX || !text_fold(text, FOLD_BY_SOUND, &folded))
		return COUNTS_NOTHING;
	return SLICE_IS_ONE_OF(text_key(&folded), months)	  ? COUNTS_MONTHS
		   : SLICE_IS_ONE_OF(text_key(&folded), quarters) ? COUNTS_QUARTERS
														  : COUNTS_NOTHING;
}

bool
is_cohort_label(Slice text)
{
	/* Nynorsk plurals end like years: "Innvandrarar". */
	static const char *const years[] = {"\xC3\xA5r", "\xC3\x85R"};
	static const char *const cohorts[] = {"kull", "kohort"};
	/* Other years, "Rapportår", "Vedtaksår", may be those of the statistic. */
	static const char *const lived[] = {"fod",	  "innvandr", "ankomst", "bosett",
										"bosetj", "innflytt", "eksamen"};
	FoldedText folded;
	Slice key;
	bool is_cohort;

	if (text.len > TEXT_KEY_MAX || !text_fold(text, FOLD_BY_SOUND, &folded) || folded.n_words != 1)
		return false;
	key = text_key(&folded);
	is_cohort = slice_ends_with(key, cohorts[0]) || slice_ends_with(key, cohorts[1]);
	if (!slice_ends_with(text, years[0]) && !slice_ends_with(text, years[1]))
		return is_cohort;
	for (size_t i = 0; i < sizeof(lived) / sizeof(lived[0]) && !is_cohort; i++)
		is_cohort = slice_starts_with(key, lived[i]);
	return is_cohort;
}

/* Is the word one that heads labels, alone or with more after it: "Navn på kommune"? */
static bool
is_corner_word(Slice key)
{
	static const char *const corners[] = {"navn",	 "region",	"kommune", "bosted",   "kode",
										  "nr",		 "knr",		"ar",	   "maned",	   "periode",
										  "kvartal", "unnamed", "gruppe",  "kategori", "tidspunkt",
										  "armaned", "tid",		"dato",	   "mnd",	   "arkvartal"};

	return SLICE_IS_ONE_OF(key, corners);
}

/* Is it one that does so only where nothing but such words stands beside it: "Year and month", not "Year average"? */
static bool
is_english_corner_word(Slice key)
{
	static const char *const corners[] = {"year", "month", "quarter", "period", "name", "code"};

	return SLICE_IS_ONE_OF(key, corners);
}

/* Do all words of the text head labels, or name dimensions: "År og måned", "Fylke Nr Navn"? */
static bool
are_corner_words(const FoldedText *folded)
{
	bool any = false;

	for (int word = 0; word < folded->n_words; word++)
	{
		Slice key = text_words_key(folded, word, word);

		if (key.len == 0)
			continue;
		if (!is_corner_word(key) && !is_english_corner_word(key) &&
			vocabulary_dimension_word(key) == DIM_NONE)
			return false;
		any = true;
	}
	return any;
}

bool
is_corner_label(Slice text)
{
	/* Not "nr" alone: "Kvinenr" is a name with noise in it. */
	static const char *const endings[] = {"fylke",	 "kommune",	 "navn",	  "kode",
										  "fylkenr", "fylkesnr", "kommunenr", "tiltaksnr"};
	FoldedText folded;
	Slice key;

	if (text.len > TEXT_KEY_MAX || !text_fold(text, FOLD_BY_SOUND, &folded) ||
		folded.n_words == 0 || folded.n_words > CORNER_WORDS_MAX)
		return false;
	if (is_dimension_label(text) || are_corner_words(&folded) || is_time_label(text))
		return true;
	key = text_words_key(&folded, 0, 0);
	/* "Ar beidssøkere" is no year. */
	if (is_corner_word(key) && key.len > 3)
		return true;
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
	{
		if (folded.n_words == 1 && slice_ends_with(key, endings[i]))
			return true;
	}
	return false;
}

/* Is it one of the signs that a raised digit, the mark of a footnote, is taken for in a picture of the text? */
static bool
is_misread_mark(char c)
{
	return c == '?' || c == '"' || c == '\'';
}

/* The text without such signs at the ends of its words: "Kommune. Antall" of "Kommune\". Antall?". */
static Slice
without_misread_marks(Slice text, Arena *arena)
{
	char *copy = arena_alloc(arena, text.len + 1);
	size_t n = 0;

	if (copy == NULL)
		return text;
	for (size_t i = 0; i < text.len; i++)
	{
		bool ends = i + 1 == text.len || strchr(" .,", text.ptr[i + 1]) != NULL;

		if (i == 0 || !ends || !is_misread_mark(text.ptr[i]) || text.ptr[i - 1] == ' ')
			copy[n++] = text.ptr[i];
	}
	return (Slice) {copy, n};
}

/* Is the text a section, each word of which is known? */
static bool
is_known_section(Slice text)
{
	Terms terms;

	terms_parse_section(text, &terms);
	for (int i = 0; i < terms.n; i++)
	{
		if (terms.term[i].kind == TERM_UNKNOWN)
			return false;
	}
	return terms.n > 0 && !terms.too_long;
}

/* Prose for nothing but marks of footnotes that were misread is a section. */
static void
mend_section(LineSense *sense, Arena *arena)
{
	Slice text = sense->clean;

	if (text.len > TEXT_KEY_MAX)
		return;
	text = without_misread_marks(text, arena);
	if (text.len == sense->clean.len || is_prose(text) || !is_known_section(text))
		return;
	sense->clean = sense->mended = text;
	sense->is_prose = false;
}

/* "Kvinner" of "Kvinner:", what is known and introduces what follows; other lines as they are. */
static Slice
without_colon(Slice line)
{
	Slice front = {line.ptr, line.len - (line.len > 0)};
	Sense sense;

	if (line.len < 2 || line.len > TEXT_KEY_MAX || !slice_ends_with(line, ":"))
		return line;
	sense_read(&sense, front);
	return sense.is_total || sense.known != 0 ? front : line;
}

void
line_sense(LineSense *sense, Slice clean, Arena *arena)
{
	Title title;
	FoldedText folded;

	clean = without_colon(clean);
	*sense = (LineSense) {.clean = clean};
	sense->is_title = title_parse(clean, &title);
	if (sense->is_title)
		return;
	sense->has_period = period_of_line(clean, &sense->period);
	sense->recurs = !sense->has_period && period_parse_recurring(clean, &sense->recurring);
	if (sense->recurs)
	{
		sense->has_period = true;
		sense->period = sense->recurring.years;
	}
	else if (!sense->has_period)
	{
		sense->has_period = month_noise_period(clean, arena, &sense->period, &sense->mended);
		if (!sense->has_period)
			sense->mended.len = 0;
	}
	sense->averages = sense->has_period && text_fold(clean, FOLD_BY_SOUND, &folded) &&
					  begins_with_average(&folded);
	sense->is_prose = is_prose(clean);
	if (sense->is_prose)
		mend_section(sense, arena);
}

const LabelSense *
label_sense(LineSense *line)
{
	LabelSense *label = &line->label;
	FoldedText folded;
	Sense sense;

	if (label->read)
		return label;
	sense_read(&sense, line->clean);
	*label = (LabelSense) {.read = true,
						   .is_total = sense.is_total,
						   .is_label = sense.is_total || sense.known != 0,
						   .is_coded = sense.is_coded,
						   .known = sense.known,
						   .whole_of = DIM_NONE};
	if (sense.is_total && text_fold(line->clean, FOLD_BY_SOUND, &folded))
		label->whole_of = total_dimension(&folded);
	return label;
}

const SectionSense *
section_sense(LineSense *line)
{
	SectionSense *section = &line->section;
	Terms terms;

	if (section->read)
		return section;
	*section = (SectionSense) {.read = true};
	terms_parse_section(line->clean, &terms);
	section->words = terms_dimension_words(&terms);
	section->begins_with_word = terms.n > 0 && terms.term[0].kind == TERM_DIMENSION;
	for (int i = 0; i < terms.n; i++)
		section->names_anything |= terms.term[i].kind != TERM_UNKNOWN;
	return section;
}

void
votes_add(Votes *votes, DimensionSet known, bool is_remainder)
{
	votes->labels++;
	if (known == 0 || is_remainder)
		return;
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if ((known & DIMENSION_BIT(dimension)) != 0)
			votes->known[dimension]++;
	}
}

DimensionSet
votes_leaders(const Votes *votes)
{
	DimensionSet leaders = 0;
	size_t most = 0;

	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if (votes->known[dimension] == 0 || votes->known[dimension] < most)
			continue;
		if (votes->known[dimension] > most)
			leaders = 0;
		most = votes->known[dimension];
		leaders |= DIMENSION_BIT(dimension);
	}
	return leaders;
}
