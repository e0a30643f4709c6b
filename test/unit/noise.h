/*-------------------------------------------------------------------------
 *
 * noise.h
 *	  Conversion noise: names damaged as conversion from PDF damages them.
 *
 * One program includes this once.  It draws from one sequence of numbers, which
 * is the same every time.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_NOISE_H
#define NAVTILTAK_NOISE_H

#include <stdint.h>

#include "words/vocabulary.h"

#define LABEL_MAX 256 /* code points of a label, with room for noise */
#define TEXT_MAX  (4 * LABEL_MAX)

/* ---- chance, the same every time ---- */

static uint64_t chance_state = UINT64_C(20220101);

/* A number from 0 to n - 1. */
static int
chance(int n)
{
	chance_state ^= chance_state << 13;
	chance_state ^= chance_state >> 7;
	chance_state ^= chance_state << 17;
	return (int) (chance_state % (uint64_t) n);
}

/* ---- noise ---- */

typedef enum Noise
{
	ONE_LETTER,
	TWO_LETTERS,
	SPLIT_WORD,
	JOINED_WORDS,
	CYRILLIC,
	GREEK,
	LIGATURE,
	LOST_DIACRITICS,
	CUT_PARALLEL,
	LETTER_AND_OTHER,
	N_NOISES
} Noise;

static const char *const noise_names[N_NOISES] = {
	"one letter wrong",		 "two letters wrong",	   "a word split",		   "words joined",
	"Cyrillic look-alikes",	 "Greek look-alikes",	   "fi, fl, ff ligatures", "diacritics lost",
	"parallel name cut off", "one letter and another",
};

typedef struct Text
{
	int n;
	unsigned code[LABEL_MAX];
} Text;

static Text
decode(Slice slice)
{
	const char *p = slice.ptr;
	const char *end = slice.ptr + slice.len;
	Text text = {.n = 0};

	while (p < end && text.n < LABEL_MAX)
		text.code[text.n++] = text_next_code_point(&p, end);
	return text;
}

/* UTF-8 of the text in buffer, of TEXT_MAX bytes and a NUL. */
static Slice
encode(const Text *text, char *buffer)
{
	char *p = buffer;

	for (int i = 0; i < text->n; i++)
	{
		unsigned c = text->code[i];

		if (c < 0x80)
			*p++ = (char) c;
		else if (c < 0x800)
		{
			*p++ = (char) (0xC0 | c >> 6);
			*p++ = (char) (0x80 | (c & 0x3F));
		}
		else
		{
			*p++ = (char) (0xE0 | c >> 12);
			*p++ = (char) (0x80 | (c >> 6 & 0x3F));
			*p++ = (char) (0x80 | (c & 0x3F));
		}
	}
	*p = '\0';
	return slice_between(buffer, p);
}

static bool
is_letter(unsigned code)
{
	return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || code >= 0xC0;
}

/* Puts a code point in at i. */
static void
insert(Text *text, int i, unsigned code)
{
	if (text->n == LABEL_MAX)
		return;
	memmove(&text->code[i + 1], &text->code[i], sizeof(unsigned) * (size_t) (text->n - i));
	text->code[i] = code;
	text->n++;
}

static void
take_out(Text *text, int i)
{
	text->n--;
	memmove(&text->code[i], &text->code[i + 1], sizeof(unsigned) * (size_t) (text->n - i));
}

/* The place of a letter, any; -1 if there is none. */
static int
any_letter(const Text *text)
{
	for (int tries = 0; tries < 1000; tries++)
	{
		int i = chance(text->n);

		if (is_letter(text->code[i]))
			return i;
	}
	return -1;
}

/* A letter wrong, missing, one too many, or changed places with the next. */
static bool
spoil_letter(Text *text)
{
	static const unsigned letters[] = {'a', 'b', 'c', 'd', 'e', 'f', 'g',  'h',	 'i', 'j',
									   'k', 'l', 'm', 'n', 'o', 'p', 'q',  'r',	 's', 't',
									   'u', 'v', 'w', 'x', 'y', 'z', 0xE6, 0xF8, 0xE5};
	unsigned letter = letters[chance((int) (sizeof(letters) / sizeof(letters[0])))];
	int i = any_letter(text);
	unsigned other;

	if (i < 0)
		return false;
	switch (chance(4))
	{
		case 0:
			text->code[i] = letter;
			break;
		case 1:
			take_out(text, i);
			break;
		case 2:
			insert(text, i, chance(2) == 0 ? letter : text->code[i]);
			break;
		default:
			if (i + 1 == text->n || !is_letter(text->code[i + 1]))
				return false;
			other = text->code[i];
			text->code[i] = text->code[i + 1];
			text->code[i + 1] = other;
			break;
	}
	return text->n > 0;
}

/* A space, or a hyphen and a space, inside a word. */
static bool
split_word(Text *text)
{
	int i = any_letter(text);

	if (i < 1 || !is_letter(text->code[i - 1]))
		return false;
	insert(text, i, ' ');
	if (chance(3) == 0)
		insert(text, i, '-');
	return true;
}

/* One space lost, or all of them. */
static bool
join_words(Text *text)
{
	bool all = chance(3) == 0;
	bool any = false;

	for (int i = chance(text->n); i < text->n; i++)
	{
		if (text->code[i] != ' ')
			continue;
		take_out(text, i);
		any = true;
		if (!all)
			break;
	}
	return any;
}

/* Letters that look alike, or sound alike where a converter spells by sound. */
typedef struct LookAlike
{
	unsigned latin;
	unsigned other;
} LookAlike;

static const LookAlike cyrillic[] = {
	{'a', 0x430}, {'e', 0x435}, {'o', 0x43E}, {'p', 0x440}, {'c', 0x441}, {'y', 0x443},
	{'x', 0x445}, {'i', 0x456}, {'j', 0x458}, {'s', 0x455}, {'k', 0x43A}, {'m', 0x43C},
	{'t', 0x442}, {'A', 0x410}, {'B', 0x412}, {'E', 0x415}, {'H', 0x41D}, {'I', 0x406},
	{'J', 0x408}, {'K', 0x41A}, {'M', 0x41C}, {'O', 0x41E}, {'P', 0x420}, {'S', 0x405},
	{'T', 0x422}, {'V', 0x412}, {'l', 0x43B}, {'u', 0x443}, {0, 0},
};

static const LookAlike greek[] = {
	{'a', 0x3B1}, {'o', 0x3BF}, {'v', 0x3BD}, {'p', 0x3C1}, {'i', 0x3B9}, {'k', 0x3BA},
	{'n', 0x3B7}, {'u', 0x3C5}, {'t', 0x3C4}, {'A', 0x391}, {'B', 0x392}, {'E', 0x395},
	{'H', 0x397}, {'I', 0x399}, {'K', 0x39A}, {'M', 0x39C}, {'N', 0x39D}, {'O', 0x39F},
	{'P', 0x3A1}, {'T', 0x3A4}, {0, 0},
};

/* From a place on, each look-alike with the same chance; a word is often spoilt as a whole. */
static bool
put_look_alikes(Text *text, const LookAlike *pairs)
{
	int spared = chance(3);
	bool any = false;

	for (int i = chance(text->n); i < text->n; i++)
	{
		for (const LookAlike *pair = pairs; pair->latin != 0; pair++)
		{
			if (text->code[i] != pair->latin || chance(3) < spared)
				continue;
			text->code[i] = pair->other;
			any = true;
			break;
		}
	}
	return any;
}

static bool
put_ligatures(Text *text)
{
	bool any = false;

	for (int i = 0; i + 1 < text->n; i++)
	{
		unsigned second = text->code[i + 1];

		if (text->code[i] != 'f' || (second != 'i' && second != 'l' && second != 'f'))
			continue;
		text->code[i] = second == 'f' ? 0xFB00 : second == 'i' ? 0xFB01 : 0xFB02;
		take_out(text, i + 1);
		any = true;
	}
	return any;
}

/* All of them or one; æ becomes ae or a, å and ø also what other converters make of them. */
static bool
lose_diacritics(Text *text)
{
	bool all = chance(2) == 0;
	bool any = false;

	for (int i = chance(text->n); i < text->n && (all || !any); i++)
	{
		unsigned upper = text->code[i] < 0xE0 ? 0x20 : 0;

		any = true;
		switch (text->code[i] + upper)
		{
			case 0xE6: /* æ */
				text->code[i] = 'a' - upper;
				if (chance(2) == 0)
					insert(text, i + 1, 'e');
				break;
			case 0xE5: /* å */
				text->code[i] = (chance(3) == 0 ? 0xE2u : 'a') - upper;
				break;
			case 0xF8: /* ø */
				text->code[i] = (chance(3) == 0 ? 0xF6u : 'o') - upper;
				break;
			case 0xE1: /* á */
				text->code[i] = 'a' - upper;
				break;
			default:
				any = false;
				break;
		}
	}
	return any;
}

static const struct
{
	const char *name;
	const char *parallel;
} parallels[] = {
	{"Oslo", " - Oslove"},
	{"Nordland", " - Nordlánnda"},
	{"Troms", " - Romsa - Tromssa"},
	{"Finnmark", " - Finnmárku - Finmarkku"},
	{"Trøndelag", " - Trööndelage"},
	{"Troms og Finnmark", " - Romsa ja Finnmárku - Tromssa ja Finmarkku"},
};

/* The name's parallel names after it, the end of them lost. */
static bool
cut_parallel(Text *text)
{
	char buffer[TEXT_MAX + 1];
	Slice name = encode(text, buffer);

	for (size_t i = 0; i < sizeof(parallels) / sizeof(parallels[0]); i++)
	{
		Text behind;

		if (!slice_equal(name, (Slice) {parallels[i].name, strlen(parallels[i].name)}))
			continue;
		behind = decode((Slice) {parallels[i].parallel, strlen(parallels[i].parallel)});
		behind.n = 2 + chance(behind.n - 1); /* the dash is left */
		for (int j = 0; j < behind.n; j++)
			insert(text, text->n, behind.code[j]);
		return true;
	}
	return false;
}

/* Spoils the text; false if this noise has nothing to spoil in it. */
static bool
spoil(Text *text, Noise noise)
{
	switch (noise)
	{
		case ONE_LETTER:
			return spoil_letter(text);
		case TWO_LETTERS:
			return spoil_letter(text) && spoil_letter(text);
		case SPLIT_WORD:
			return split_word(text);
		case JOINED_WORDS:
			return join_words(text);
		case CYRILLIC:
			return put_look_alikes(text, cyrillic);
		case GREEK:
			return put_look_alikes(text, greek);
		case LIGATURE:
			return put_ligatures(text);
		case LOST_DIACRITICS:
			return lose_diacritics(text);
		case CUT_PARALLEL:
			return cut_parallel(text);
		case LETTER_AND_OTHER:
		case N_NOISES:
			break;
	}
	return spoil(text, SPLIT_WORD + (Noise) chance(CUT_PARALLEL - SPLIT_WORD + 1)) &&
		   spoil_letter(text);
}

/* Does the text spell a name of the vocabulary that is another than this one? */
static bool
spells_another(Slice text, const Member *truth)
{
	for (int reading = FOLD_BY_SOUND; reading <= FOLD_BY_SHAPE; reading++)
	{
		FoldedText folded;

		if (!text_fold(text, (FoldReading) reading, &folded))
			return false;
		for (int dimension = 0; dimension < N_DIMENSIONS; dimension++)
		{
			const Member *name = vocabulary_find(text_key(&folded), dimension);

			/* "Oppfølging" is a measure and a group. */
			if (name != NULL && !slice_equal(name->text, truth->text))
				return true;
		}
	}
	return false;
}

/*
 * The name, spoilt, in buffer (of TEXT_MAX + 1 bytes), as label; false if the
 * noise has nothing to spoil in it. Never another name of the vocabulary.
 */
static bool
spoilt(const Member *name, Noise noise, char *buffer, Slice *label)
{
	for (int tries = 0; tries < 50; tries++)
	{
		Text text = decode(name->text);

		if (!spoil(&text, noise))
			continue;
		*label = text_trim(encode(&text, buffer));
		if (label->len > 0 && !spells_another(*label, name))
			return true;
	}
	return false;
}

#endif /* NAVTILTAK_NOISE_H */
