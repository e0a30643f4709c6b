/*-------------------------------------------------------------------------
 *
 * terms.c
 *	  The pieces of a section, a stratum, or the scope of a total.
 *
 *-------------------------------------------------------------------------
 */
#include "words/terms.h"

#include "text/ascii.h"
#include "text/period.h"
#include "words/measures.h"

/* Most words in the name of a member. */
#define MEMBER_WORDS_MAX 12

/* Most words of a text in which names are guessed at; longer is prose, and would take long. */
#define GUESS_WORDS_MAX 16

static bool
is_connector(const FoldedText *folded, int word)
{
	Slice key = text_words_key(folded, word, word);

	return key.len == 0 || slice_is(key, "og") || slice_is(key, "samt") || slice_is(key, "etter");
}

/* Is the word written short, with a full stop that ends nothing: "mill. kroner", "inkl. Svalbard"? */
static bool
is_short(const FoldedText *folded, int word)
{
	static const char *const words[] = {"mill", "inkl", "ekskl", "ca", "pst", "pct"};
	Slice key = text_words_key(folded, word, word);

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		if (slice_is(key, words[i]))
			return true;
	}
	return false;
}

/* Is it a number in order, whose full stop ends nothing: "1. kvartal"? */
static bool
is_ordinal(const FoldedText *folded, int word)
{
	Slice key = text_words_key(folded, word, word);

	return key.len <= 2 && slice_is_digits(key) && slice_end(folded->word[word])[-1] == '.' &&
		   text_begins_small(folded->word[word + 1]);
}

/* Does a part of the text end with the word: is there a comma, a full stop or a colon after it? */
static bool
ends_part(const FoldedText *folded, int word)
{
	Slice printed = folded->word[word];

	return word + 1 == folded->n_words || folded->comma_after[word] ||
		   (strchr(".;:)", slice_end(printed)[-1]) != NULL && !is_short(folded, word) &&
			!is_ordinal(folded, word));
}

/* Does a part of the text begin with the word, or something that "og", "i", "som" or "as a" leads to? */
static bool
begins_part(const FoldedText *folded, int word)
{
	Slice before;

	if (word == 0 || ends_part(folded, word - 1) || folded->word[word].ptr[0] == '(')
		return true;
	before = text_words_key(folded, word - 1, word - 1);
	return before.len == 0 || slice_is(before, "og") || slice_is(before, "i") ||
		   slice_is(before, "som") ||
		   (word > 1 && slice_is(text_words_key(folded, word - 2, word - 1), "asa"));
}

bool
is_duration_word(Slice key)
{
	static const char *const endings[] = {"varighet", "varigheit",	 "tid",		"lengde",
										  "lengd",	  "ansiennitet", "duration"};

	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
	{
		if (slice_ends_with(key, endings[i]))
			return !slice_ends_with(key, "eltid"); /* part-time */
	}
	return false;
}

/* "Med varighet over 2 år": does a word for how long stand before this one, in its part? */
static bool
is_behind_duration(const FoldedText *folded, int word)
{
	for (; word > 0 && !ends_part(folded, word - 1); word--)
	{
		if (is_duration_word(text_words_key(folded, word - 1, word - 1)))
			return true;
	}
	return false;
}

/* The members that the words first .. last name together; does any dimension know them? */
static bool
match_member(const FoldedText *folded, int first, int last, Term *term)
{
	Slice key = text_words_key(folded, first, last);

	memset(term->names, 0, sizeof(term->names));
	term->dimensions = vocabulary_find_all(key, term->names);
	/* Municipalities are many, and called like anything: without its code one is a part of its own. */
	if ((term->dimensions & DIMENSION_BIT(DIM_KOMMUNE)) != 0 &&
		!(begins_part(folded, first) && ends_part(folded, last)))
	{
		term->dimensions &= ~DIMENSION_BIT(DIM_KOMMUNE);
		term->names[DIM_KOMMUNE] = NULL;
	}
	if (term->dimensions == 0)
		term->dimensions = vocabulary_age_band(folded, first, last, term->names);
	if (term->dimensions == DIMENSION_BIT(DIM_ALDER) && is_behind_duration(folded, first))
		term->dimensions = 0;
	return term->dimensions != 0;
}

static Slice
words_text(const FoldedText *folded, int first, int last)
{
	const char *start = folded->word[first].ptr;
	const char *end = folded->word[last].ptr + folded->word[last].len;

	while (end > start && strchr(",;.:", end[-1]) != NULL)
		end--;
	return slice_between(start, end);
}

/* Is the word a county's code, "03"? */
static bool
is_county_code(const FoldedText *folded, int word)
{
	Slice key = text_words_key(folded, word, word);

	return key.len == 2 && is_digit(key.ptr[0]) && is_digit(key.ptr[1]);
}

/* "1103 Stavanger": a municipality with its code; the last word of its part, -1 if it is none. */
static int
match_coded(const FoldedText *folded, int first, Term *term)
{
	Slice code = text_words_key(folded, first, first);
	int last = first + 1;

	if (code.len != 4 || !is_digit(code.ptr[0]) || last >= folded->n_words)
		return -1;
	while (!ends_part(folded, last))
		last++;
	memset(term->names, 0, sizeof(term->names));
	term->names[DIM_KOMMUNE] =
		vocabulary_by_code_and_name(code, DIM_KOMMUNE, folded, first + 1, last, (Period) {0, 0});
	if (term->names[DIM_KOMMUNE] == NULL)
		return -1;
	term->dimensions = DIMENSION_BIT(DIM_KOMMUNE);
	term->kind = TERM_MEMBER;
	return last;
}

/* "Ukjent kjønn": what is left over, and of which dimension; its last word, -1 if it is none. */
static int
match_remainder(const FoldedText *folded, int first, Term *term)
{
	FoldedText word;
	int dimension;

	if (first + 1 >= folded->n_words || folded->comma_after[first])
		return -1;
	dimension = vocabulary_dimension_word(text_words_key(folded, first + 1, first + 1));
	if (dimension == DIM_NONE || !text_fold(folded->word[first], FOLD_BY_SOUND, &word) ||
		!is_remainder(&word))
		return -1;
	memset(term->names, 0, sizeof(term->names));
	term->names[dimension] = vocabulary_find(text_words_key(folded, first, first + 1), dimension);
	term->dimensions = DIMENSION_BIT(dimension);
	term->kind = TERM_MEMBER;
	return first + 1;
}

/* The last word of a round number that begins at the word, "100", "1 000"; -1 if none does. */
static int
match_round_number(const FoldedText *folded, int first)
{
	Slice key;
	int last = first;

	if (first >= folded->n_words)
		return -1;
	key = text_words_key(folded, first, first);
	if (key.len == 0 || key.ptr[0] != '1')
		return -1;
	while (last + 1 < folded->n_words &&
		   slice_is(text_words_key(folded, last + 1, last + 1), "000"))
		last++;
	for (size_t i = 1; i < key.len; i++)
	{
		if (key.ptr[i] != '0')
			return -1;
	}
	return key.len > 2 || last > first ? last : -1;
}

/* Is the word what is counted instead of persons: "kroner", "dagsverk", "sykefraværsdagsverk"? */
static bool
is_unit(Slice key)
{
	static const char *const units[] = {"kroner", "mill", "millioner", "tusen", "prosentpoeng"};

	return SLICE_IS_ONE_OF(key, units) || slice_ends_with(key, "dagsverk") ||
		   slice_ends_with(key, "arsverk");
}

/*
 * Does the part first .. end say that no persons are counted, or how many of them at a time: "Tapte
 * dagsverk", "Mill. kr", "Antall dager", "Tall i 1 000", "1 000 personer"?
 */
static bool
says_unit(const FoldedText *folded, int first, int end)
{
	static const char *const times[] = {"dager", "dagar", "uker", "veker", "timer", "timar"};
	static const char *const counted[] = {"personer", "personar", "persons", "kr"};
	static const char *const before[] = {"i", "hele", "heile"};
	Slice key = text_words_key(folded, end, end);
	int last = end;
	int number;

	for (int word = first + 1; word <= end; word++)
	{
		if (folded->word[word].ptr[0] == '(')
			return false; /* "Kjønn (1 000 personer)" */
	}
	if (is_unit(key))
		return true;
	if (slice_is(text_words_key(folded, first, first), "antall") && SLICE_IS_ONE_OF(key, times))
		return true;
	if (end > first && SLICE_IS_ONE_OF(key, counted))
		last--;
	key = text_words_key(folded, last, last);
	if (last < end && (is_unit(key) || slice_is(key, "i")))
		return true; /* "mill. kr", "i kr" */
	number = last;
	while (number > first && slice_is(text_words_key(folded, number, number), "000"))
		number--;
	if (match_round_number(folded, number) != last)
		return false;
	return number > first ? SLICE_IS_ONE_OF(text_words_key(folded, number - 1, number - 1), before)
						  : last < end;
}

/* The last word of the measure that begins at the word: its part ends, or "etter fylke" follows. */
static int
end_of_measure(const FoldedText *folded, int first)
{
	static const char *const ends[] = {"etter", "fordelt", "fordelte"};
	int end = first;

	while (!ends_part(folded, end) &&
		   !SLICE_IS_ONE_OF(text_words_key(folded, end + 1, end + 1), ends))
		end++;
	return end;
}

/* "Tall i prosent": the first word of what is measured. */
static int
behind_figures(const FoldedText *folded, int first, int end)
{
	static const char *const figures[] = {"tall", "tal", "tallene", "tala"};

	return first + 1 < end && SLICE_IS_ONE_OF(text_words_key(folded, first, first), figures) &&
				   slice_is(text_words_key(folded, first + 1, first + 1), "i") &&
				   measure_of_words(folded, first + 2, end) != NULL
			   ? first + 2
			   : first;
}

/* Where the first item of the words first .. end ends, before an "og". */
static int
end_of_item(const FoldedText *folded, int first, int end)
{
	for (int word = first; word < end; word++)
	{
		if (slice_is(text_words_key(folded, word + 1, word + 1), "og"))
			return word;
	}
	return end;
}

/* Do the words first .. last, if there are any, say when? */
static bool
is_period_text(const FoldedText *folded, int first, int last)
{
	Period period;

	return first <= last && period_parse(words_text(folded, first, last), &period);
}

static bool
is_no_count(const Measure *measure)
{
	return measure != NULL && measure->kind != MEASURE_COUNT;
}

/* "Siste 12 måneder", "Hittil i år", "Akkumulert": counts of more than the page's period. */
static bool
is_running(const FoldedText *folded, int first, int end)
{
	Slice next = first < end ? text_words_key(folded, first + 1, first + 1) : (Slice) {NULL, 0};

	if (slice_starts_with(text_words_key(folded, first, first), "akkumuler") ||
		slice_starts_with(text_words_key(folded, first, first), "kumuler"))
		return true;
	if (slice_is(text_words_key(folded, first, first), "hittil"))
		return slice_is(next, "i");
	return slice_is(text_words_key(folded, first, first), "siste") && next.len > 0 &&
		   is_digit(next.ptr[0]) && first + 2 == end;
}

/*
 * A measure that begins at the word; its last word, -1 if none does. One that is not
 * listed ("prosent av ...", "gjennomsnitt ...", "per 1 000 ...") goes on to the end of its part.
 */
static int
match_measure(const FoldedText *folded, int first, Term *term)
{
	Slice key = text_words_key(folded, first, first);
	bool begins = begins_part(folded, first);
	bool may = measure_may_begin_with(key);
	int end;

	if (!begins && !may)
		return -1;
	end = end_of_measure(folded, first);
	*term = (Term) {.kind = TERM_MEASURE};
	term->is_flow = begins && measure_is_flow(folded, first, end);
	if (term->is_flow)
		return end;
	if (begins && measure_is_ratio(folded, first, end_of_item(folded, first, end)))
		return end_of_item(folded, first, end);
	if (begins && (behind_figures(folded, first, end) > first || says_unit(folded, first, end) ||
				   is_running(folded, first, end) ||
				   (end > first && measure_ends_in_compound(folded, first, end))))
		return end;
	if (!may)
		return -1;
	if ((slice_is(key, "per") || slice_is(key, "pr")) && match_round_number(folded, first + 1) >= 0)
		return end;
	/* "Kvinner", and below it "Prosent". */
	if (!begins)
		return is_no_count(measure_of_words(folded, first, end)) ? end : -1;
	for (int last = end; last >= first; last--)
	{
		if (measure_of_words(folded, first, last) != NULL &&
			(last == end || slice_is(text_words_key(folded, last + 1, last + 1), "og") ||
			 is_period_text(folded, last + 1, end)))
			return last;
	}
	/* "Fylke og stillingsprosent" are two dimensions. */
	if (first > 0 && !ends_part(folded, first - 1) && measure_is_compound(key))
		return -1;
	return measure_begins_with(key, first == end) ? end : -1;
}

/* The longest member or dimension that begins at the word; its last word, -1 if none does. */
static int
match_term(const FoldedText *folded, int first, bool section, Term *term)
{
	int most = folded->n_words - 1;
	int dimension;
	int last = match_remainder(folded, first, term);

	if (last >= 0)
		return last;
	last = match_measure(folded, first, term);
	if (last < 0)
		last = match_coded(folded, first, term);
	if (last >= 0)
		return last;
	if (most > first + MEMBER_WORDS_MAX - 1)
		most = first + MEMBER_WORDS_MAX - 1;
	for (last = most; last >= first; last--)
	{
		/* A member neither begins nor ends with a word that only joins. */
		if (is_connector(folded, last))
			continue;
		if (match_member(folded, first, last, term))
		{
			term->kind = TERM_MEMBER;
			return last;
		}
	}
	dimension =
		section ? vocabulary_dimension_word(text_words_key(folded, first, first)) : DIM_NONE;
	if (dimension == DIM_NONE)
		return -1;
	term->kind = TERM_DIMENSION;
	term->dimensions = DIMENSION_BIT(dimension);
	return first;
}

/* Does an "og" join the words first .. last to what stands before or after them? */
static bool
is_joined(const FoldedText *folded, int first, int last)
{
	return (first > 0 && slice_is(text_words_key(folded, first - 1, first - 1), "og")) ||
		   (last + 1 < folded->n_words &&
			slice_is(text_words_key(folded, last + 1, last + 1), "og"));
}

/*
 * Guesses at a member that begins at the word and takes more words than the
 * term that is known there, up to the word last (before first: none is). Moves
 * last to the last word of the guess. Of words that the same name is close to,
 * those that are closest: "Menn i" is "Menn" and a word. Half a name that "og"
 * joins is none.
 */
static void
guess_term(const FoldedText *folded, int first, int *last, Term *term)
{
	int known = *last < first ? first - 1 : *last;
	int most = folded->n_words - 1;
	int fewest = 0;

	if (most > first + MEMBER_WORDS_MAX - 1)
		most = first + MEMBER_WORDS_MAX - 1;
	if (folded->n_words > GUESS_WORDS_MAX || is_connector(folded, first))
		return;
	for (int end = most; end > known; end--)
	{
		Term guess = {.kind = TERM_MEMBER, .guessed = true};
		bool same;
		int edits;

		if (is_connector(folded, end) || is_joined(folded, first, end))
			continue;
		guess.dimensions =
			vocabulary_guess_any(words_text(folded, first, end), guess.names, &edits);
		if (guess.dimensions == 0)
			continue;
		same = memcmp(guess.names, term->names, sizeof(guess.names)) == 0;
		if (*last > known ? !same || edits >= fewest : same && known >= first)
			continue;
		*term = guess;
		*last = end;
		fewest = edits;
	}
}

/* A county's names in other languages, after a dash of its own; the last word of them. No name has digits. */
static int
skip_parallel_names(const FoldedText *folded, int last)
{
	Term unused;
	int next = last + 1;

	if (folded->comma_after[last] || next >= folded->n_words ||
		text_words_key(folded, next, next).len != 0)
		return last;
	for (; next < folded->n_words && !is_digit(*folded->word[next].ptr); next++)
	{
		if (next > last + 1 && match_term(folded, next, false, &unused) >= 0 &&
			(unused.dimensions & DIMENSION_BIT(DIM_FYLKE)) == 0)
			break;
		if (folded->comma_after[next])
			return next;
	}
	return next - 1;
}

static void
add_term(Terms *terms, const FoldedText *folded, const Term *term, int first, int last)
{
	if (terms->n == TERMS_MAX)
	{
		terms->too_long = true;
		return;
	}
	terms->term[terms->n] = *term;
	terms->term[terms->n].joined =
		first > 0 && !(ends_part(folded, first - 1) && !folded->comma_after[first - 1]);
	terms->term[terms->n].is_part =
		(first == 0 || ends_part(folded, first - 1)) && ends_part(folded, last);
	terms->term[terms->n++].text = words_text(folded, first, last);
}

static void
add_unknown(Terms *terms, const FoldedText *folded, int first, int last)
{
	const Term unknown = {.kind = TERM_UNKNOWN};

	while (last > first && is_connector(folded, last))
		last--;
	add_term(terms, folded, &unknown, first, last);
}

/* The words first .. word - 1, before a term: what leads to a measure, "i prosent", is no part of a name. */
static void
add_unknown_before(Terms *terms, const FoldedText *folded, int first, int word, const Term *term)
{
	int last = word - 1;

	if (term->kind == TERM_MEASURE && (slice_is(text_words_key(folded, last, last), "i") ||
									   slice_is(text_words_key(folded, last, last), "som")))
		last--;
	if (last >= first)
		add_unknown(terms, folded, first, last);
}

/* How a text is taken apart. */
typedef enum TermsMode
{
	TERMS_KNOWN,   /* members that the vocabulary knows */
	TERMS_GUESSED, /* members that it knows, or is close to where that takes more of the words */
	TERMS_SECTION  /* as TERMS_KNOWN, and words for dimensions */
} TermsMode;

static void
parse_terms(Slice text, TermsMode mode, Terms *terms)
{
	FoldedText folded;
	int unknown = -1; /* first word of a run that nothing knows */
	int word = 0;

	terms->n = 0;
	terms->too_long = !text_fold(text, FOLD_BY_SOUND, &folded);
	if (terms->too_long)
		return;
	while (word < folded.n_words)
	{
		Term term = {0};
		int code = is_county_code(&folded, word) && word + 1 < folded.n_words;
		int last = -1;

		if (unknown < 0 &&
			(is_connector(&folded, word) ||
			 (mode == TERMS_SECTION && slice_is(text_words_key(&folded, word, word), "and"))))
		{
			word++;
			continue;
		}
		if (code)
		{
			last = match_term(&folded, word + 1, false, &term);
			term.dimensions &= DIMENSION_BIT(DIM_FYLKE);
			term.names[DIM_KOMMUNE] = NULL;
			if (term.dimensions == 0)
				last = -1;
		}
		if (last < 0)
			last = match_term(&folded, word, mode == TERMS_SECTION, &term);
		if (mode == TERMS_GUESSED)
			guess_term(&folded, word, &last, &term);
		if (last >= 0)
		{
			if (unknown >= 0)
				add_unknown_before(terms, &folded, unknown, word, &term);
			unknown = -1;
			if ((term.dimensions & DIMENSION_BIT(DIM_FYLKE)) != 0)
				last = skip_parallel_names(&folded, last);
			add_term(terms, &folded, &term, word, last);
			word = last + 1;
			continue;
		}
		if (unknown < 0)
			unknown = word;
		if (ends_part(&folded, word) || (mode == TERMS_SECTION && is_connector(&folded, word + 1)))
		{
			add_unknown(terms, &folded, unknown, word);
			unknown = -1;
		}
		word++;
	}
	if (unknown >= 0)
		add_unknown(terms, &folded, unknown, folded.n_words - 1);
}

/* Where the vocabulary does not know all of it, noise may have split a name in two. */
static void
parse_members(Slice text, Terms *terms)
{
	parse_terms(text, TERMS_KNOWN, terms);
	for (int i = 0; i < terms->n; i++)
	{
		if (terms->term[i].kind == TERM_UNKNOWN)
		{
			parse_terms(text, TERMS_GUESSED, terms);
			return;
		}
	}
}

void
terms_parse(Slice text, Terms *terms)
{
	parse_members(text_without_note_mark(text), terms);
}

void
terms_parse_section(Slice text, Terms *terms)
{
	parse_terms(text, TERMS_SECTION, terms);
}

void
terms_parse_measures(Slice text, Terms *terms)
{
	FoldedText folded;

	terms->n = 0;
	terms->too_long = text.len > 0 && !text_fold(text, FOLD_BY_SOUND, &folded);
	for (int word = 0; text.len > 0 && !terms->too_long && word < folded.n_words; word++)
	{
		Term term;
		int last = match_measure(&folded, word, &term);

		if (last < 0)
			continue;
		add_term(terms, &folded, &term, word, last);
		word = last;
	}
}

bool
terms_have(Slice section, Slice name)
{
	Terms terms = {.n = 0};

	if (section.len > 0)
		terms_parse_section(section, &terms);
	for (int i = 0; i < terms.n; i++)
	{
		if (text_same(terms.term[i].text, name))
			return true;
	}
	return false;
}

DimensionSet
terms_dimension_words(const Terms *terms)
{
	DimensionSet dimensions = 0;

	for (int i = 0; i < terms->n; i++)
	{
		if (terms->term[i].kind == TERM_DIMENSION)
			dimensions |= terms->term[i].dimensions;
	}
	return dimensions;
}

/* Do both name the same member of some dimension: "Oslo" a county or municipality, "03 Oslo" the county? */
static bool
same_member(const Term *a, const Term *b)
{
	if (a->kind != TERM_MEMBER || b->kind != TERM_MEMBER)
		return false;
	for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
	{
		if ((a->dimensions & b->dimensions & DIMENSION_BIT(dimension)) != 0 &&
			a->names[dimension] == b->names[dimension] &&
			/* An unlisted age band has a text alone. */
			(a->names[dimension] != NULL || text_same(a->text, b->text)))
			return true;
	}
	return false;
}

bool
terms_same(Slice a, Slice b)
{
	Terms terms_a;
	Terms terms_b;

	if (text_same(a, b))
		return true;
	terms_parse(a, &terms_a);
	terms_parse(b, &terms_b);
	if (terms_a.n != terms_b.n || terms_a.n == 0)
		return false;
	for (int i = 0; i < terms_a.n; i++)
	{
		if (!same_member(&terms_a.term[i], &terms_b.term[i]))
			return false;
	}
	return true;
}
