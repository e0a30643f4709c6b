/*-------------------------------------------------------------------------
 *
 * notes.c
 *	  What a report says about itself: statute, threshold, the sign of a
 *	  suppressed cell, and whether a dash is zero.
 *
 * Sentences are read word by word. A number in the right place, "under 5", may be
 * the threshold; whether it is depends on what its sentence is about, which is
 * known at its end. So does what a sign stands for, of its clause.
 *
 *-------------------------------------------------------------------------
 */
#include "words/notes.h"

#include <stdint.h>

#include "text/ascii.h"
#include "text/text.h"
#include "words/note_words.h"

/* A statistic has no thresholds outside this. */
#define THRESHOLD_MIN 2
#define THRESHOLD_MAX 100

/* Nobody in these statistics is younger: a number below it is not an age. */
#define YOUNGEST 15

/* Ranges that are suppressed begin with one, or with nobody. */
#define RANGE_LOW_MAX 1

/* Words of a text between two polls. */
#define POLL_WORDS 4096

/* What has been read of "mindre enn <number>", "3 eller færre", "mellom 1 og 4", "1–4" and their like. */
enum
{
	EXPECTING_NOTHING,
	EXPECTING_THAN,			/* "mindre" */
	EXPECTING_NUMBER,		/* "mindre enn" */
	EXPECTING_NUMBER_UNDER, /* "under": says little by itself */
	EXPECTING_NUMBER_LESS,	/* "<" */
	EXPECTING_NUMBER_MOST,	/* "høyst": as little, and the number is counted in */
	EXPECTING_UP_TO,		/* "up" */
	EXPECTING_OR,			/* a number */
	EXPECTING_LESS,			/* "3 eller" */
	EXPECTING_LOW,			/* "mellom" */
	EXPECTING_AND,			/* "mellom 1" */
	EXPECTING_HIGH,			/* "mellom 1 og", "1 til", "1 –" */
	EXPECTING_SIGN			/* "spesialtegn" */
};

/* What a sentence with a candidate must be about for it to be the threshold. */
enum
{
	NEEDS_NOTHING,
	NEEDS_STAR,	 /* a star before it, or hiding */
	NEEDS_HIDING /* cells, or what is not shown */
};

/* What a sentence is about; bits. */
enum
{
	ABOUT_COUNTS = 1,
	ABOUT_CELLS = 2,
	ABOUT_HIDING = 4,
	ABOUT_SHOWING = 8,
	ABOUT_MARKING = 16,
	ABOUT_NOT = 32,
	ABOUT_CHANGE = 64,
	ABOUT_STAR = 128,	 /* begins with one */
	ABOUT_NOTHING = 256, /* zero; of the clause, as is all below */
	ABOUT_MISSING = 512,
	ABOUT_MEANING = 1024,
	ABOUT_THRESHOLD = 2048,
	ABOUT_HIDING_HERE = 4096
};
#define ABOUT_CLAUSE                                                                               \
	(ABOUT_NOTHING | ABOUT_MISSING | ABOUT_MEANING | ABOUT_THRESHOLD | ABOUT_HIDING_HERE)

/* How the sign of a clause stands there. */
enum
{
	SIGN_NONE,
	SIGN_FIRST,	 /* it begins the sentence, perhaps as a bullet */
	SIGN_LINKED, /* after "med", "som", "merket" */
	SIGN_QUOTED, /* «*» */
	SIGN_NAMED	 /* after "tegnet" */
};

static bool
is_about(const NoteSentence *sentence, int bits)
{
	return (sentence->about & bits) != 0;
}

/* Is the sentence about what is not printed, or printed in another way? */
static bool
is_about_hiding(const NoteSentence *sentence)
{
	return is_about(sentence, ABOUT_CELLS | ABOUT_HIDING) ||
		   (is_about(sentence, ABOUT_SHOWING) && is_about(sentence, ABOUT_NOT));
}

static void
set_candidate(NoteSentence *sentence, int number, int needs)
{
	if (number < THRESHOLD_MIN || number > THRESHOLD_MAX || sentence->candidate > 0)
		return;
	/* "Endringer lavere enn 3" */
	if (is_about(sentence, ABOUT_CHANGE) && !is_about(sentence, ABOUT_COUNTS | ABOUT_CELLS))
		return;
	sentence->candidate = number;
	sentence->at_candidate = true;
	sentence->needs = needs;
	sentence->about |= ABOUT_THRESHOLD;
}

/* Does a noun that nobody knows stand before the comparison, "uføregrad mindre enn"? */
static bool
compares_something_else(const NoteSentence *sentence)
{
	int before = sentence->before_comparison;

	return !sentence->comparison_is_first && (before == WORD_OTHER || before == WORD_PEOPLE ||
											  before == WORD_AND || before == WORD_OR);
}

/* The number after "mindre enn": plain enough by itself, if it is of counts. */
static void
set_candidate_less(NoteSentence *sentence, int number)
{
	/* "tiltak med færre enn 5 deltakere" */
	bool of_something = sentence->before_comparison == WORD_WITH && !sentence->comparison_is_first;
	bool of_counts = is_about(sentence, ABOUT_COUNTS | ABOUT_CELLS);

	if (compares_something_else(sentence) && !of_counts)
		of_something = true;
	set_candidate(sentence, number, of_something ? NEEDS_HIDING : NEEDS_NOTHING);
}

/*
 * The number after "under". "Tall under 5", "celler med under 5" and "er under 5" say what
 * is counted; "personer under 30" are young, but "antall personer under 5" are few.
 */
static void
set_candidate_under(NoteSentence *sentence, int number)
{
	if (compares_something_else(sentence) &&
		(!is_about(sentence, ABOUT_COUNTS | ABOUT_CELLS) || number >= YOUNGEST))
		return;
	set_candidate(sentence, number, NEEDS_STAR);
}

/* "1-4"; where a sentence says it twice, as in "1 til 4 vises som 1-4", it is plain enough. */
static void
set_range(NoteSentence *sentence, int low, int high)
{
	if (low > RANGE_LOW_MAX || low >= high)
		return;
	if (sentence->candidate == high + 1 && is_about(sentence, ABOUT_SHOWING | ABOUT_MARKING))
		sentence->needs = NEEDS_NOTHING;
	else
		set_candidate(sentence, high + 1, NEEDS_STAR);
}

/* A number, or a range of them; low and high are the same where it is one. */
static void
read_number(NoteSentence *sentence, int low, int high)
{
	int expecting = sentence->expecting;
	int below = sentence->or_equal ? low + 1 : low;
	/* Not the paragraph, or the columns, 1-4. */
	bool numbers_something = sentence->previous == WORD_PLACE || sentence->previous == WORD_UNIT;

	sentence->expecting = EXPECTING_NOTHING;
	sentence->or_equal = false;
	if (low == 0)
		sentence->about |= ABOUT_NOTHING;
	if (low != high)
	{
		if (!numbers_something && (expecting == EXPECTING_NOTHING || expecting == EXPECTING_LOW))
			set_range(sentence, low, high);
	}
	else if (expecting == EXPECTING_HIGH)
		set_range(sentence, sentence->number, low);
	else if (expecting == EXPECTING_NUMBER)
		set_candidate_less(sentence, below);
	else if (expecting == EXPECTING_NUMBER_LESS)
		set_candidate(sentence, below, NEEDS_STAR);
	else if (expecting == EXPECTING_NUMBER_UNDER)
		set_candidate_under(sentence, low);
	else if (expecting == EXPECTING_NUMBER_MOST)
		set_candidate(sentence, low + 1, NEEDS_STAR);
	else if (!numbers_something)
	{
		sentence->number = low;
		sentence->expecting = expecting == EXPECTING_LOW ? EXPECTING_AND : EXPECTING_OR;
	}
}

/* "og", "eller", "til", a dash: what they join; true where the comparison goes on after them. */
static bool
read_joint(NoteSentence *sentence, WordKind kind)
{
	int expecting = sentence->expecting;
	bool low = expecting == EXPECTING_OR && sentence->number <= RANGE_LOW_MAX;

	switch (kind)
	{
		case WORD_OR:
			if (expecting == EXPECTING_OR)
				sentence->expecting = EXPECTING_LESS;
			return true;
		case WORD_EQUAL: /* "lik eller mindre enn", "mindre enn eller lik", "mindre eller lik" */
			sentence->or_equal = true;
			if (expecting == EXPECTING_THAN)
				sentence->expecting = EXPECTING_NUMBER;
			return true;
		case WORD_AND:
		case WORD_WITH:
			if (expecting == EXPECTING_HIGH) /* "1 til og med 4" */
				return true;
			if (kind == WORD_WITH || expecting != EXPECTING_AND)
				return false;
			sentence->expecting = EXPECTING_HIGH;
			return true;
		case WORD_TO:
			if (expecting == EXPECTING_UP_TO)
				sentence->expecting = EXPECTING_NUMBER_MOST;
			else if (low || expecting == EXPECTING_AND)
				sentence->expecting = EXPECTING_HIGH;
			else
				return false;
			return true;
		default:
			return false;
	}
}

/* Notes what stands before "mindre enn", "under". */
static void
begin_comparison(NoteSentence *sentence, int expecting)
{
	sentence->before_comparison = sentence->previous;
	sentence->comparison_is_first = sentence->n_words == 0;
	sentence->expecting = expecting;
}

/* A word of a comparison, or one that ends it. */
static void
read_comparison(NoteSentence *sentence, WordKind kind)
{
	int expecting = sentence->expecting;

	if (read_joint(sentence, kind))
		return;
	sentence->expecting = EXPECTING_NOTHING;
	switch (kind)
	{
		case WORD_LESS:
			if (expecting == EXPECTING_LESS)
				break;
			begin_comparison(sentence, EXPECTING_THAN);
			return;
		case WORD_THAN:
			if (expecting != EXPECTING_THAN)
				break;
			sentence->expecting = EXPECTING_NUMBER;
			return;
		case WORD_UNDER:
			if (expecting != EXPECTING_LESS)
				begin_comparison(sentence, EXPECTING_NUMBER_UNDER);
			break;
		case WORD_MOST:
			sentence->expecting = EXPECTING_NUMBER_MOST;
			break;
		case WORD_UP:
			sentence->expecting = EXPECTING_UP_TO;
			break;
		case WORD_BETWEEN:
			sentence->expecting = EXPECTING_LOW;
			break;
		case WORD_SIGN:
			sentence->expecting = EXPECTING_SIGN;
			break;
		default:
			break;
	}
	if (expecting == EXPECTING_LESS && (kind == WORD_LESS || kind == WORD_UNDER))
		set_candidate(sentence, sentence->number + 1, NEEDS_HIDING);
	sentence->or_equal = false;
}

/* What a word says its sentence is about. */
static int
subject_of(WordKind kind)
{
	switch (kind)
	{
		case WORD_COUNTS:
			return ABOUT_COUNTS;
		case WORD_CELLS:
			return ABOUT_CELLS;
		case WORD_HIDDEN:
			return ABOUT_HIDING | ABOUT_HIDING_HERE;
		case WORD_SHOWN:
			return ABOUT_SHOWING;
		case WORD_MARKED:
			return ABOUT_MARKING;
		case WORD_NOT:
			return ABOUT_NOT;
		case WORD_CHANGE:
			return ABOUT_CHANGE;
		case WORD_NOTHING:
			return ABOUT_NOTHING;
		case WORD_MISSING:
			return ABOUT_MISSING;
		default:
			return 0;
	}
}

/* The word after a candidate: what there are fewer of. */
static void
read_behind_candidate(NoteSentence *sentence, WordKind kind)
{
	if (kind == WORD_UNIT)
	{
		sentence->candidate = 0;
		sentence->about &= ~ABOUT_THRESHOLD;
	}
	else if (kind == WORD_OTHER || kind == WORD_NUMBER || kind == WORD_PLACE || kind == WORD_CHANGE)
		sentence->needs = NEEDS_HIDING;
}

/* Can the mark be what a cell is printed as? Of letters, an x can. */
static bool
is_sign(Slice mark)
{
	if (slice_is(mark, "x") || slice_is(mark, "X"))
		return true;
	for (size_t i = 0; i < mark.len; i++)
	{
		if (is_digit(mark.ptr[i]) || is_ascii_letter(mark.ptr[i]) ||
			(mark.ptr[i] != '\0' && strchr("=<>&/+%#@", mark.ptr[i]) != NULL))
			return false;
	}
	return mark.len > 0 && mark.len <= SIGN_MAX && !slice_is(mark, "\xC2\xA7");
}

/* A mark that may be a sign: the clause's, where none stands there more plainly. */
static void
read_sign(NoteSentence *sentence, const PrintedWord *printed)
{
	bool is_linked = sentence->previous == WORD_WITH || sentence->previous == WORD_AS ||
					 sentence->previous == WORD_MARKED;
	int place = sentence->expecting == EXPECTING_SIGN			   ? SIGN_NAMED
				: printed->quoted || sentence->quote_open		   ? SIGN_QUOTED
				: is_linked										   ? SIGN_LINKED
				: sentence->n_words == 0 && sentence->n_marks == 0 ? SIGN_FIRST
																   : SIGN_NONE;

	if (place <= sentence->sign_place || !is_sign(printed->core))
		return;
	memcpy(sentence->sign, printed->core.ptr, printed->core.len);
	sentence->sign_length = printed->core.len;
	sentence->sign_place = place;
}

/* "<", "=", "–", "*": a word without letters and digits. */
static void
read_mark(NoteSentence *sentence, const PrintedWord *printed)
{
	Slice mark = printed->core;
	bool or_equal = slice_is(mark, "<=") || slice_is(mark, "\xE2\x89\xA4");
	int expecting = sentence->expecting;
	bool is_high = note_is_dash(mark) && !printed->quoted &&
				   ((expecting == EXPECTING_OR && sentence->number <= RANGE_LOW_MAX) ||
					expecting == EXPECTING_AND);

	if (or_equal || slice_is(mark, "<"))
	{
		begin_comparison(sentence, EXPECTING_NUMBER_LESS);
		sentence->or_equal = or_equal;
		return;
	}
	if (is_high)
	{
		sentence->expecting = EXPECTING_HIGH;
		return;
	}
	if (slice_is(mark, "\xC2\xA7"))
		sentence->previous = WORD_PLACE;
	else
	{
		if (sentence->n_words == 0 && slice_starts_with(mark, "*"))
			sentence->about |= ABOUT_STAR;
		if (slice_is(mark, "=") || (slice_is(mark, ":") && sentence->sign_place != SIGN_NONE))
			sentence->about |= ABOUT_MEANING;
		read_sign(sentence, printed);
		sentence->previous = WORD_MARK;
	}
	sentence->expecting = EXPECTING_NOTHING;
	sentence->n_marks++;
}

/* "5", "1–4", and "<5" and "≤4" in one word; but not ">5", and not "5%". */
static bool
read_figures(NoteSentence *sentence, Slice core)
{
	static const char *const less[] = {"<=", "\xE2\x89\xA4", "<"};
	int low;
	int high;

	for (size_t i = 0; i < sizeof(less) / sizeof(less[0]); i++)
	{
		if (!slice_starts_with(core, less[i]))
			continue;
		begin_comparison(sentence, EXPECTING_NUMBER_LESS);
		sentence->or_equal = i < 2;
		core = slice_between(core.ptr + strlen(less[i]), slice_end(core));
		break;
	}
	if (!note_figures(core, &low, &high))
		return false;
	read_number(sentence, low, high);
	sentence->previous = WORD_NUMBER;
	return true;
}

/* A word that is written with letters or digits. */
static void
read_letters(NoteSentence *sentence, Slice core, Slice key)
{
	int number = 0;
	WordKind kind = note_word_kind(key, &number);
	bool at_candidate = sentence->at_candidate;

	sentence->at_candidate = false;
	if (at_candidate)
		read_behind_candidate(sentence, kind);
	if (kind == WORD_OTHER && read_figures(sentence, core))
		return;
	if (slice_is(key, "to")) /* that is two, or English */
	{
		if (sentence->previous == WORD_EQUAL)
			return;
		if (sentence->expecting == EXPECTING_OR || sentence->expecting == EXPECTING_AND ||
			sentence->expecting == EXPECTING_UP_TO)
			kind = WORD_TO;
	}
	sentence->about |= subject_of(kind);
	if (kind == WORD_MEANS && sentence->n_words == 0 && sentence->sign_place != SIGN_NONE)
		sentence->about |= ABOUT_MEANING;
	if (kind == WORD_NUMBER)
		read_number(sentence, number, number);
	else
		read_comparison(sentence, kind);
	sentence->previous = (int) kind;
}

/*
 * Is the clause's sign that of a suppressed cell? One that begins a sentence is rather a
 * bullet, if it is not a colon or point; and a verb of showing alone must begin it.
 */
static bool
is_suppression_sign(const NoteSentence *sentence)
{
	Slice sign = {sentence->sign, sentence->sign_length};
	bool is_bullet = sentence->sign_place == SIGN_FIRST && !is_about(sentence, ABOUT_MEANING);

	if (is_bullet && strchr(".:*", sign.ptr[0]) == NULL)
		return false;
	if (is_about(sentence, ABOUT_MISSING) && !is_about(sentence, ABOUT_HIDING_HERE))
		return false;
	if (sentence->sign_place == SIGN_NAMED || is_about(sentence, ABOUT_CELLS | ABOUT_HIDING) ||
		(sentence->candidate > 0 &&
		 (!is_bullet || (is_about(sentence, ABOUT_STAR) && sentence->candidate <= YOUNGEST &&
						 sentence->needs != NEEDS_HIDING))))
		return true;
	if (is_about(sentence, ABOUT_SHOWING) && is_about(sentence, ABOUT_NOT))
		return true;
	return is_about(sentence, ABOUT_SHOWING | ABOUT_MARKING) &&
		   sentence->sign_place >= SIGN_LINKED &&
		   (is_about(sentence, ABOUT_COUNTS) || sentence->shown_first);
}

/* Does the clause say that its sign is zero? "- betyr null", "– Ingen", "Null (-)" */
static bool
is_zero_sign(const NoteSentence *sentence)
{
	return is_about(sentence, ABOUT_NOTHING) &&
		   !is_about(sentence, ABOUT_THRESHOLD | ABOUT_HIDING_HERE | ABOUT_NOT) &&
		   (sentence->sign_place > SIGN_FIRST || is_about(sentence, ABOUT_MEANING) ||
			sentence->n_words == 1);
}

/* A sign of suppressed cells: the first one that is named, or the second. */
static void
note_sign(Notes *notes, Slice sign)
{
	if (notes->sign_length == 0)
	{
		memcpy(notes->sign, sign.ptr, sign.len);
		notes->sign_length = sign.len;
	}
	else if (notes->second_length == 0 &&
			 !slice_equal(sign, (Slice) {notes->sign, notes->sign_length}))
	{
		memcpy(notes->second, sign.ptr, sign.len);
		notes->second_length = sign.len;
	}
}

/* What the clause says of its sign; true where it says something. */
static bool
end_clause(Notes *notes)
{
	NoteSentence *sentence = &notes->sentence;
	bool understood = false;

	if (sentence->sign_place == SIGN_NONE)
		understood = false;
	else if (is_zero_sign(sentence))
	{
		understood = note_is_dash((Slice) {sentence->sign, sentence->sign_length});
		notes->dash_is_zero |= understood;
	}
	else if (is_suppression_sign(sentence))
	{
		understood = true;
		sentence->about |= ABOUT_HIDING;
		note_sign(notes, (Slice) {sentence->sign, sentence->sign_length});
	}
	else if (sentence->sign_place == SIGN_FIRST && sentence->sign_length > 1 &&
			 sentence->sign[0] == '*' && notes->second_length == 0)
	{
		/* "** Færre enn 20 i nevneren": whatever it says, it is no star. */
		memcpy(notes->second, sentence->sign, sentence->sign_length);
		notes->second_length = sentence->sign_length;
	}
	return understood;
}

/* Is the candidate the threshold, by what was read of its sentence? */
static bool
is_threshold(const NoteSentence *sentence)
{
	if (sentence->candidate == 0)
		return false;
	return sentence->needs == NEEDS_NOTHING || is_about_hiding(sentence) ||
		   (sentence->needs == NEEDS_STAR && is_about(sentence, ABOUT_STAR) &&
			sentence->candidate <= YOUNGEST);
}

/* What has been read says what it says; the sentence may go on on the next line. */
static bool
end_line(Notes *notes)
{
	NoteSentence *sentence = &notes->sentence;
	bool understood = end_clause(notes);

	if (understood)
		sentence->sign_place = SIGN_NONE;
	if (is_threshold(sentence))
	{
		if (notes->threshold == 0)
			notes->threshold = sentence->candidate;
		sentence->candidate = 0;
		understood = true;
	}
	return understood;
}

static bool
end_sentence(Notes *notes)
{
	bool understood = end_line(notes);

	notes->sentence = (NoteSentence) {.expecting = EXPECTING_NOTHING};
	return understood;
}

/* Does the word begin with a small letter? Then it begins no sentence. */
static bool
is_small(Slice word)
{
	const char *p = word.ptr;

	return is_ascii_small(*p) || (word.len >= 2 && p[0] == '\xC3' && p[1] >= '\xA0');
}

/* One more word; true where a sentence or clause that ends says something. */
static bool
read_word(Notes *notes, Slice word)
{
	NoteSentence *sentence = &notes->sentence;
	PrintedWord printed;
	FoldedText folded;
	bool understood = false;

	if (sentence->ended && !is_small(word) && !is_digit(word.ptr[0]))
		understood = end_sentence(notes);
	sentence->ended = false;
	printed = note_word_apart(word, sentence->n_words == 0 && sentence->n_marks == 0);
	if (printed.core.len == 0)
		sentence->quote_open = !sentence->quote_open;
	else if (text_fold(printed.core, FOLD_BY_SOUND, &folded) && folded.n_words == 1)
	{
		Slice key = text_key(&folded);

		if (key.len == 0 || slice_is(key, "x"))
			read_mark(sentence, &printed);
		else
		{
			read_letters(sentence, printed.core, key);
			sentence->shown_first |=
				sentence->n_words < 2 && is_about(sentence, ABOUT_SHOWING | ABOUT_MARKING);
			sentence->n_words++;
		}
	}
	if (printed.has_colon && sentence->sign_place != SIGN_NONE)
		sentence->about |= ABOUT_MEANING;
	if (printed.ends_clause)
	{
		understood |= end_clause(notes);
		sentence->sign_place = SIGN_NONE;
		sentence->about &= ~ABOUT_CLAUSE;
		sentence->at_candidate = false;
	}
	sentence->ended = printed.ends_sentence;
	return understood;
}

/* "§ 7-1": the sign, and the paragraph after it. */
static bool
read_statute(Notes *notes, Slice text)
{
	const char *end = slice_end(text);
	const char *sign = text.ptr;
	const char *p;
	size_t space;

	if (text.len < 2)
		return false;
	while (sign + 1 < end && !(sign[0] == '\xC2' && sign[1] == '\xA7'))
		sign++;
	if (sign + 1 >= end)
		return false;
	p = sign + 2;
	while (p < end && (space = text_space_length(p, end)) > 0)
		p += space;
	if (p == end || !is_digit(*p))
		return false;
	while (p < end && (is_digit(*p) || *p == '-'))
		p++;
	if (notes->statute.len == 0)
		notes->statute = slice_between(sign, p);
	return true;
}

/* A small letter's bit. */
#define LETTER(c) (UINT32_C(1) << ((c) - 'a'))

/* Pieces of the words without which a line says nothing of thresholds or signs, by their first letter. */
#define PIECES_MAX 6
static const struct
{
	uint32_t second; /* the letters after it */
	const char *pieces[PIECES_MAX];
} pieces[26] = {
	['a' - 'a'] = {LETTER('n') | LETTER('v'), {"aver", "anonym"}}, /* lavere, anonymisert */
	['b' - 'a'] = {LETTER('e'), {"below", "between"}},			   /* below, between */
	['c' - 'a'] = {LETTER('o'), {"conf"}},						   /* confidential */
	['e' - 'a'] = {LETTER('n') | LETTER('r') | LETTER('w'),
				   {"enn", "ersta", "ewer"}},					 /* enn, erstattet, fewer */
	['f' - 'a'] = {LETTER('j'), {"fjern"}},						 /* fjernet */
	['g' - 'a'] = {LETTER('a') | LETTER('j'), {"gare", "gjem"}}, /* lågare, gjemt */
	['h' - 'a'] = {LETTER('i'), {"hidden"}},					 /* hidden */
	['i' - 'a'] = {LETTER('k') | LETTER('n'),
				   {"inntil", "ikke", "ikkje"}}, /* inntil; ikke oppgitt */
	['k' - 'a'] = {LETTER('o'), {"konfid"}},	 /* konfidensielt */
	['l' - 'a'] = {LETTER('e') | LETTER('l') | LETTER('o'),
				   {"llom", "less ", "lower"}}, /* mellom, less than, lower */
	['m' - 'a'] = {LETTER('a') | LETTER('e') | LETTER('i'),
				   {"mindre", "mak", "max", "mask", "markert",
					"merk"}}, /* mindre, maks, max, maskert, markert, merket */
	['n' - 'a'] = {LETTER('d') | LETTER('o') | LETTER('u'),
				   {"null", "nder", "not "}},					   /* null; under; not shown */
	['o' - 'a'] = {LETTER('m') | LETTER('p'), {"opptil", "omit"}}, /* opptil, omitted */
	['p' - 'a'] = {LETTER('e') | LETTER('r'),
				   {"prikk", "personv"}}, /* prikket, av personvernhensyn */
	['r' - 'a'] = {LETTER('e') | LETTER('r'), {"rre", "replace"}}, /* færre, replaced */
	['s' - 'a'] = {LETTER('k') | LETTER('l') | LETTER('u') | LETTER('y'),
				   {"skj", "supp", "symbol", "sladd"}}, /* skjult, skjermet, suppressed, symbolet */
	['t' - 'a'] = {LETTER('e'), {"tegn", "teikn", "telat"}},	 /* tegnet, teiknet, utelatt */
	['u' - 'a'] = {LETTER('p'), {"up to"}},						 /* up to */
	['v' - 'a'] = {LETTER('e') | LETTER('i'), {"vis", "verdi"}}, /* vises, vist; verdier på 4 */
	['w' - 'a'] = {LETTER('i'), {"withh"}},						 /* withheld */
	['y' - 'a'] = {LETTER('s'), {"yst"}},						 /* høyst */
	['z' - 'a'] = {LETTER('e'), {"zero"}},						 /* zero */
};

static bool
piece_is_at(const char *p, const char *end, const char *piece)
{
	for (; *piece != '\0'; piece++, p++)
	{
		if (p == end || (*p | 0x20) != *piece)
			return false;
	}
	return true;
}

/*
 * Can the line say anything of a threshold or a sign? It has one of the pieces, or
 * begins with a dash, a star or a quotation mark; nearly all headings do not.
 */
static bool
may_speak(const Notes *notes, Slice text)
{
	const NoteSentence *sentence = &notes->sentence;
	const char *end = slice_end(text);

	if (sentence->expecting != EXPECTING_NOTHING || sentence->candidate > 0 ||
		sentence->sign_place > SIGN_FIRST)
		return true;
	if (text.len == 0)
		return false;
	if (*text.ptr == '*' || text_dash_length(text.ptr, end) > 0 ||
		note_quote_length(text.ptr, end) > 0)
		return true;
	for (const char *p = text.ptr; p + 1 < end; p++)
	{
		unsigned letter = (unsigned) (unsigned char) (p[0] | 0x20) - 'a';
		unsigned second = (unsigned) (unsigned char) (p[1] | 0x20) - 'a';

		if (letter >= 26 || second >= 26 || (pieces[letter].second >> second & 1) == 0)
			continue;
		for (size_t i = 0; i < PIECES_MAX && pieces[letter].pieces[i] != NULL; i++)
		{
			if (piece_is_at(p, end, pieces[letter].pieces[i]))
				return true;
		}
	}
	return false;
}

/* Does the sentence of the line before go on with this word? Not with "x:", which is a sign. */
static bool
goes_on(const NoteSentence *sentence, Slice word)
{
	if (is_small(word) && !is_sign(note_word_apart(word, true).core))
		return true;
	return !sentence->ended && sentence->expecting != EXPECTING_NOTHING &&
		   sentence->expecting != EXPECTING_OR;
}

bool
notes_read(Notes *notes, Slice text)
{
	const char *p = text.ptr;
	const char *end = slice_end(text);
	bool understood = read_statute(notes, text);
	bool is_first = true;
	size_t n_words = 0;

	if (!may_speak(notes, text))
	{
		notes->sentence = (NoteSentence) {.expecting = EXPECTING_NOTHING};
		return understood;
	}
	while (p < end)
	{
		const char *start;
		Slice word;
		size_t space;

		if (++n_words % POLL_WORDS == 0 && notes->source != NULL)
			source_poll(notes->source);
		while (p < end && (space = text_space_length(p, end)) > 0)
			p += space;
		start = p;
		while (p < end && text_space_length(p, end) == 0)
			p++;
		word = slice_between(start, p);
		if (word.len == 0)
			break;
		if (is_first && !goes_on(&notes->sentence, word))
			notes->sentence = (NoteSentence) {.expecting = EXPECTING_NOTHING};
		is_first = false;
		understood |= read_word(notes, word);
	}
	return end_line(notes) || understood;
}
