/*-------------------------------------------------------------------------
 *
 * fold.c
 *	  How printed text is compared: its key.
 *
 *-------------------------------------------------------------------------
 */
#include "text/text.h"

#include "text/ascii.h"

/* A letter and what it folds to, by sound and by shape; in order of code point. */
typedef struct FoldedLetter
{
	unsigned code;
	const char *sound;
	const char *shape;
} FoldedLetter;

#define SAME(code, letters) {code, letters, letters}

static const FoldedLetter folded_letters[] = {
	SAME(0xC0, "a"),	 SAME(0xC1, "a"),	  SAME(0xC2, "a"),	  SAME(0xC3, "a"),
	SAME(0xC4, "a"),	 SAME(0xC5, "a"),	  SAME(0xC6, "ae"),	  SAME(0xC7, "c"),
	SAME(0xC8, "e"),	 SAME(0xC9, "e"),	  SAME(0xCA, "e"),	  SAME(0xCB, "e"),
	SAME(0xCC, "i"),	 SAME(0xCD, "i"),	  SAME(0xCE, "i"),	  SAME(0xCF, "i"),
	SAME(0xD0, "d"),	 SAME(0xD1, "n"),	  SAME(0xD2, "o"),	  SAME(0xD3, "o"),
	SAME(0xD4, "o"),	 SAME(0xD5, "o"),	  SAME(0xD6, "o"),	  SAME(0xD8, "o"),
	SAME(0xD9, "u"),	 SAME(0xDA, "u"),	  SAME(0xDB, "u"),	  SAME(0xDC, "u"),
	SAME(0xDD, "y"),	 SAME(0xDE, "th"),	  SAME(0xDF, "ss"),	  SAME(0xE0, "a"),
	SAME(0xE1, "a"),	 SAME(0xE2, "a"),	  SAME(0xE3, "a"),	  SAME(0xE4, "a"),
	SAME(0xE5, "a"),	 SAME(0xE6, "ae"),	  SAME(0xE7, "c"),	  SAME(0xE8, "e"),
	SAME(0xE9, "e"),	 SAME(0xEA, "e"),	  SAME(0xEB, "e"),	  SAME(0xEC, "i"),
	SAME(0xED, "i"),	 SAME(0xEE, "i"),	  SAME(0xEF, "i"),	  SAME(0xF0, "d"),
	SAME(0xF1, "n"),	 SAME(0xF2, "o"),	  SAME(0xF3, "o"),	  SAME(0xF4, "o"),
	SAME(0xF5, "o"),	 SAME(0xF6, "o"),	  SAME(0xF8, "o"),	  SAME(0xF9, "u"),
	SAME(0xFA, "u"),	 SAME(0xFB, "u"),	  SAME(0xFC, "u"),	  SAME(0xFD, "y"),
	SAME(0xFE, "th"),	 SAME(0xFF, "y"),	  SAME(0x100, "a"),	  SAME(0x101, "a"),
	SAME(0x106, "c"),	 SAME(0x107, "c"),	  SAME(0x10C, "c"),	  SAME(0x10D, "c"),
	SAME(0x110, "d"),	 SAME(0x111, "d"),	  SAME(0x112, "e"),	  SAME(0x113, "e"),
	SAME(0x131, "i"),	 SAME(0x143, "n"),	  SAME(0x144, "n"),	  SAME(0x14A, "n"),
	SAME(0x14B, "n"),	 SAME(0x14C, "o"),	  SAME(0x14D, "o"),	  SAME(0x152, "oe"),
	SAME(0x153, "oe"),	 SAME(0x160, "s"),	  SAME(0x161, "s"),	  SAME(0x166, "t"),
	SAME(0x167, "t"),	 SAME(0x16A, "u"),	  SAME(0x16B, "u"),	  SAME(0x17D, "z"),
	SAME(0x17E, "z"),	 SAME(0x17F, "s"),	  SAME(0x391, "a"),	  SAME(0x392, "b"),
	SAME(0x395, "e"),	 SAME(0x396, "z"),	  {0x397, "i", "h"},  SAME(0x399, "i"),
	SAME(0x39A, "k"),	 SAME(0x39C, "m"),	  SAME(0x39D, "n"),	  SAME(0x39F, "o"),
	{0x3A1, "r", "p"},	 SAME(0x3A4, "t"),	  SAME(0x3A5, "y"),	  {0x3A7, "ch", "x"},
	SAME(0x3B1, "a"),	 SAME(0x3B2, "b"),	  {0x3B3, "g", "y"},  SAME(0x3B5, "e"),
	{0x3B7, "i", "n"},	 SAME(0x3B9, "i"),	  SAME(0x3BA, "k"),	  {0x3BD, "n", "v"},
	SAME(0x3BF, "o"),	 {0x3C1, "r", "p"},	  SAME(0x3C4, "t"),	  {0x3C5, "y", "u"},
	{0x3C7, "ch", "x"},	 SAME(0x405, "s"),	  SAME(0x406, "i"),	  SAME(0x408, "j"),
	SAME(0x410, "a"),	 SAME(0x411, "b"),	  {0x412, "v", "b"},  SAME(0x413, "g"),
	SAME(0x414, "d"),	 SAME(0x415, "e"),	  SAME(0x417, "z"),	  SAME(0x418, "i"),
	SAME(0x419, "j"),	 SAME(0x41A, "k"),	  SAME(0x41B, "l"),	  SAME(0x41C, "m"),
	{0x41D, "n", "h"},	 SAME(0x41E, "o"),	  {0x41F, "p", "n"},  {0x420, "r", "p"},
	{0x421, "s", "c"},	 SAME(0x422, "t"),	  {0x423, "u", "y"},  SAME(0x424, "f"),
	{0x425, "h", "x"},	 SAME(0x430, "a"),	  SAME(0x431, "b"),	  {0x432, "v", "b"},
	{0x433, "g", "r"},	 SAME(0x434, "d"),	  SAME(0x435, "e"),	  SAME(0x437, "z"),
	{0x438, "i", "u"},	 SAME(0x439, "j"),	  SAME(0x43A, "k"),	  SAME(0x43B, "l"),
	SAME(0x43C, "m"),	 {0x43D, "n", "h"},	  SAME(0x43E, "o"),	  {0x43F, "p", "n"},
	{0x440, "r", "p"},	 {0x441, "s", "c"},	  SAME(0x442, "t"),	  {0x443, "u", "y"},
	SAME(0x444, "f"),	 {0x445, "h", "x"},	  SAME(0x44B, "y"),	  SAME(0x451, "e"),
	SAME(0x455, "s"),	 SAME(0x456, "i"),	  SAME(0x458, "j"),	  SAME(0x1E9E, "ss"),
	SAME(0x212B, "a"),	 SAME(0xFB00, "ff"),  SAME(0xFB01, "fi"), SAME(0xFB02, "fl"),
	SAME(0xFB03, "ffi"), SAME(0xFB04, "ffl"),
};

#undef SAME

static const FoldedLetter *
find_letter(unsigned code)
{
	size_t low = 0;
	size_t high = sizeof(folded_letters) / sizeof(folded_letters[0]);

	while (low < high)
	{
		size_t middle = (low + high) / 2;

		if (folded_letters[middle].code < code)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < sizeof(folded_letters) / sizeof(folded_letters[0]) &&
		folded_letters[low].code == code)
		return &folded_letters[low];
	return NULL;
}

/* Does a digit follow, after white space at most? */
static bool
digit_follows(const char *p, const char *end)
{
	size_t space;

	while (p < end && (space = text_space_length(p, end)) > 0)
		p += space;
	return p < end && is_digit(*p);
}

/* Is it a small letter whose two bytes Ghostscript has swapped, in a ligature: U+6600 and U+6900 are an "fi"? */
static bool
is_swapped_letter(unsigned code)
{
	return code < 0x8000 && (code & 0xFF) == 0 && is_ascii_small((char) (code >> 8));
}

/*
 * Puts the folding of the character at *position into out (room for 4 bytes)
 * and moves past it; returns how many bytes. *foreign is set where the two
 * readings differ.
 */
static size_t
fold_character(const char **position, const char *end, FoldReading reading, bool *foreign,
			   char *out)
{
	char c = **position;
	unsigned code;
	const FoldedLetter *letter;
	const char *letters;
	size_t length = 0;

	if ((unsigned char) c < 0x80)
	{
		*position += 1;
		if (is_ascii_capital(c))
			c = (char) (c - 'A' + 'a');
		if (!(is_ascii_small(c) || is_digit(c) || c == '+' || c == '%'))
			return 0;
		out[0] = c;
		return 1;
	}
	code = text_next_code_point(position, end);
	letter = find_letter(code);
	if (letter == NULL)
	{
		if (!is_swapped_letter(code))
			return 0; /* combining marks and quotes are nothing */
		out[0] = (char) (code >> 8);
		return 1;
	}
	letters = reading == FOLD_BY_SOUND ? letter->sound : letter->shape;
	*foreign |= letter->sound != letter->shape && strcmp(letter->sound, letter->shape) != 0;
	for (; letters[length] != '\0'; length++)
		out[length] = letters[length];
	return length;
}

/* The letters of the ligature of this code; NULL: it is not one. */
static const char *
ligature_letters(unsigned code, char swapped[2])
{
	if (code >= 0xFB00 && code <= 0xFB04)
		return find_letter(code)->sound;
	if (!is_swapped_letter(code))
		return NULL;
	swapped[0] = (char) (code >> 8);
	swapped[1] = '\0';
	return swapped;
}

/* Has the text a character of three bytes that may be a ligature? */
static bool
may_have_ligature(Slice text)
{
	for (size_t i = 0; i < text.len; i++)
	{
		if ((unsigned char) text.ptr[i] >= 0xE6) /* of U+6000 and more */
			return true;
	}
	return false;
}

bool
text_is_ligature(Slice text)
{
	static const char *const ligatures[] = {"ff", "fi", "fl", "ffi", "ffl"};

	return SLICE_IS_ONE_OF(text, ligatures);
}

Slice
text_spell_ligatures(Slice text, Arena *arena)
{
	const char *p = text.ptr;
	const char *end = slice_end(text);
	char *spelled = may_have_ligature(text) ? arena_alloc(arena, text.len) : NULL;
	size_t len = 0;

	if (spelled == NULL)
		return text;
	while (p < end)
	{
		const char *start = p;
		char swapped[2];
		const char *letters = ligature_letters(text_next_code_point(&p, end), swapped);
		Slice piece =
			letters == NULL ? slice_between(start, p) : (Slice) {letters, strlen(letters)};

		memcpy(spelled + len, piece.ptr, piece.len); /* letters are no longer than their ligature */
		len += piece.len;
	}
	return (Slice) {spelled, len};
}

/* Folds the ASCII letters and digits at *p, as far as they go; returns how many. */
static size_t
fold_plain(const char **p, const char *end, char *out)
{
	const char *start = *p;
	const char *q = start;

	for (; q < end; q++)
	{
		char c = *q;

		if (is_ascii_capital(c))
			c = (char) (c | 0x20);
		else if (!(is_ascii_small(c) || is_digit(c)))
			break;
		*out++ = c;
	}
	*p = q;
	return (size_t) (q - start);
}

bool
text_fold(Slice text, FoldReading reading, FoldedText *folded)
{
	const char *p = text.ptr;
	const char *end = slice_end(text);
	size_t used = 0;

	folded->n_words = 0;
	folded->start[0] = 0;
	folded->foreign = false;
	if (text.len > (size_t) 4 * TEXT_KEY_MAX)
		return false;
	while (p < end)
	{
		size_t space = text_space_length(p, end);
		const char *word = p;

		if (space > 0)
		{
			p += space;
			continue;
		}
		if (folded->n_words == TEXT_WORDS_MAX)
			return false;
		while (p < end && text_space_length(p, end) == 0)
		{
			size_t dash;
			size_t room = TEXT_KEY_MAX - 4 - used;

			used += fold_plain(&p, (size_t) (end - p) > room ? p + room : end, &folded->key[used]);
			if (p == end)
				break;
			if (used + 4 > TEXT_KEY_MAX - 4)
				return false;
			if (text_space_length(p, end) > 0)
				break;
			dash = text_dash_length(p, end);
			if (dash > 0)
			{
				p += dash;
				if (used > 0 && is_digit(folded->key[used - 1]) && digit_follows(p, end))
					folded->key[used++] = '-';
			}
			else
				used += fold_character(&p, end, reading, &folded->foreign, &folded->key[used]);
		}
		folded->word[folded->n_words] = slice_between(word, p);
		folded->comma_after[folded->n_words] = p[-1] == ',';
		folded->start[++folded->n_words] = (unsigned short) used;
	}
	return true;
}

Slice
text_words_key(const FoldedText *folded, int first, int last)
{
	return (Slice) {folded->key + folded->start[first],
					(size_t) (folded->start[last + 1] - folded->start[first])};
}

Slice
text_key(const FoldedText *folded)
{
	return (Slice) {folded->key, folded->start[folded->n_words]};
}

/* A letter or digit, which folds to itself but for its case. */
static bool
is_plain(char c)
{
	return is_ascii_letter(c) || is_digit(c);
}

bool
text_same(Slice a, Slice b)
{
	FoldedText folded_a;
	FoldedText folded_b;
	size_t shorter = a.len < b.len ? a.len : b.len;
	size_t same = 0;

	if (slice_equal(a, b))
		return true;
	/* What is the same folds to the same; two letters after it that differ decide. */
	while (same < shorter && a.ptr[same] == b.ptr[same])
		same++;
	if (same < shorter && is_plain(a.ptr[same]) && is_plain(b.ptr[same]) &&
		(a.ptr[same] | 0x20) != (b.ptr[same] | 0x20))
		return false;
	return text_fold(a, FOLD_BY_SOUND, &folded_a) && text_fold(b, FOLD_BY_SOUND, &folded_b) &&
		   slice_equal(text_key(&folded_a), text_key(&folded_b));
}

/* Combining marks and soft hyphens stand inside a word. */
static bool
is_inside_word(unsigned code)
{
	return (code >= 0x300 && code <= 0x36F) || code == 0xAD;
}

Slice
text_snake_case(Slice text, Arena *arena)
{
	/* Two bytes for one at most: å is two bytes, aa is two. */
	char *name = arena_alloc(arena, text.len * 2 + 4);
	const char *p = text.ptr;
	const char *end = slice_end(text);
	size_t used = 0;
	bool foreign = false;

	if (name == NULL)
		return (Slice) {NULL, 0};
	while (p < end)
	{
		const char *next = p;
		unsigned code = text_next_code_point(&next, end);
		size_t written = 0;

		if (is_inside_word(code))
		{
			/* a and a ring */
			if (code == 0x30A && used > 0 && name[used - 1] == 'a')
				name[used++] = 'a';
			p = next;
			continue;
		}
		if (code == 0xE5 || code == 0xC5)
		{
			name[used] = name[used + 1] = 'a';
			written = 2;
		}
		else if (code == 0xF8 || code == 0xD8)
		{
			name[used] = 'o';
			name[used + 1] = 'e';
			written = 2;
		}
		else if (code != '+' && code != '%')
		{
			next = p;
			written = fold_character(&next, end, FOLD_BY_SOUND, &foreign, &name[used]);
		}
		if (written > 0)
			used += written;
		else if (used > 0 && name[used - 1] != '_')
			name[used++] = '_';
		p = next;
	}
	while (used > 0 && name[used - 1] == '_')
		used--;
	return (Slice) {name, used};
}
