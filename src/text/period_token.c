/*-------------------------------------------------------------------------
 *
 * period_token.c
 *	  The tokens that the text of a period consists of.
 *
 *-------------------------------------------------------------------------
 */
#include "text/period_token.h"

#include "text/ascii.h"
#include "text/period.h"

#define MAX_WORD   16 /* no word we know is longer */
#define MAX_DIGITS 6

typedef struct Word
{
	const char *text; /* folded: lower case, å as aa, ø as oe */
	TokenKind kind;
	int value;
} Word;

/* Sorted by text. */
static const Word words[] = {
	{"aar", TOKEN_YEAR, 0},
	{"aara", TOKEN_YEAR, 0},
	{"aarene", TOKEN_YEAR, 0},
	{"aaret", TOKEN_YEAR, 0},
	{"aarsgjennomsnitt", TOKEN_AVERAGE, UNIT_YEAR},
	{"aarssnitt", TOKEN_AVERAGE, UNIT_YEAR},
	{"andre", TOKEN_ORDINAL, 2},
	{"annet", TOKEN_ORDINAL, 2},
	{"apr", TOKEN_MONTH, 4},
	{"april", TOKEN_MONTH, 4},
	{"as", TOKEN_AS_OF, 0},
	{"at", TOKEN_AT, 0},
	{"aug", TOKEN_MONTH, 8},
	{"august", TOKEN_MONTH, 8},
	{"av", TOKEN_OF, 0},
	{"average", TOKEN_AVERAGE, 0},
	{"dec", TOKEN_MONTH, 12},
	{"december", TOKEN_MONTH, 12},
	{"des", TOKEN_MONTH, 12},
	{"desember", TOKEN_MONTH, 12},
	{"end", TOKEN_CLOSE, 0},
	{"feb", TOKEN_MONTH, 2},
	{"febr", TOKEN_MONTH, 2},
	{"februar", TOKEN_MONTH, 2},
	{"february", TOKEN_MONTH, 2},
	{"first", TOKEN_ORDINAL, 1},
	{"fjerde", TOKEN_ORDINAL, 4},
	{"foerste", TOKEN_ORDINAL, 1},
	{"fom", TOKEN_FROM, LINK_DOT},
	{"for", TOKEN_FOR, 0},
	{"fourth", TOKEN_ORDINAL, 4},
	{"fra", TOKEN_FROM, LINK_AND_WITH},
	{"fraa", TOKEN_FROM, LINK_AND_WITH},
	{"from", TOKEN_FROM, LINK_PLAIN},
	{"fyrste", TOKEN_ORDINAL, 1},
	{"gjennomsnitt", TOKEN_AVERAGE, 0},
	{"gjsnitt", TOKEN_AVERAGE, 0},
	{"h", TOKEN_LETTER, UNIT_HALF},
	{"half", TOKEN_UNIT, UNIT_HALF},
	{"halvaar", TOKEN_UNIT, UNIT_HALF},
	{"halvaaret", TOKEN_UNIT, UNIT_HALF},
	{"heile", TOKEN_WHOLE, 0},
	{"hele", TOKEN_WHOLE, 0},
	{"i", TOKEN_OF, 1}, /* a Roman number as well */
	{"ii", TOKEN_ORDINAL, 2},
	{"iii", TOKEN_ORDINAL, 3},
	{"iv", TOKEN_ORDINAL, 4},
	{"jan", TOKEN_MONTH, 1},
	{"januar", TOKEN_MONTH, 1},
	{"january", TOKEN_MONTH, 1},
	{"jul", TOKEN_MONTH, 7},
	{"juli", TOKEN_MONTH, 7},
	{"july", TOKEN_MONTH, 7},
	{"jun", TOKEN_MONTH, 6},
	{"june", TOKEN_MONTH, 6},
	{"juni", TOKEN_MONTH, 6},
	{"k", TOKEN_LETTER, UNIT_QUARTER},
	{"kv", TOKEN_UNIT, UNIT_QUARTER},
	{"kvart", TOKEN_UNIT, UNIT_QUARTER},
	{"kvartal", TOKEN_UNIT, UNIT_QUARTER},
	{"kvartalet", TOKEN_UNIT, UNIT_QUARTER},
	{"m", TOKEN_LETTER, UNIT_MONTH},
	{"mai", TOKEN_MONTH, 5},
	{"mar", TOKEN_MONTH, 3},
	{"march", TOKEN_MONTH, 3},
	{"mars", TOKEN_MONTH, 3},
	{"may", TOKEN_MONTH, 5},
	{"med", TOKEN_WITH, 0},
	{"nd", TOKEN_SUFFIX, 0},
	{"nov", TOKEN_MONTH, 11},
	{"november", TOKEN_MONTH, 11},
	{"oct", TOKEN_MONTH, 10},
	{"october", TOKEN_MONTH, 10},
	{"of", TOKEN_OF, 0},
	{"og", TOKEN_AND, 0},
	{"okt", TOKEN_MONTH, 10},
	{"oktober", TOKEN_MONTH, 10},
	{"p", TOKEN_DURATION, 0},
	{"per", TOKEN_AS_OF, 0},
	{"period", TOKEN_HEADING, 0},
	{"periode", TOKEN_HEADING, 0},
	{"perioden", TOKEN_HEADING, 0},
	{"pr", TOKEN_AS_OF, 0},
	{"q", TOKEN_LETTER, UNIT_QUARTER},
	{"quarter", TOKEN_UNIT, UNIT_QUARTER},
	{"rd", TOKEN_SUFFIX, 0},
	{"s", TOKEN_LETTER, UNIT_HALF},
	{"second", TOKEN_ORDINAL, 2},
	{"sep", TOKEN_MONTH, 9},
	{"sept", TOKEN_MONTH, 9},
	{"september", TOKEN_MONTH, 9},
	{"slutt", TOKEN_CLOSE, 0},
	{"slutten", TOKEN_CLOSE, 0},
	{"snitt", TOKEN_AVERAGE, 0},
	{"st", TOKEN_SUFFIX, 0},
	{"t", TOKEN_LETTER, UNIT_TERTIAL},
	{"tertial", TOKEN_UNIT, UNIT_TERTIAL},
	{"tertialet", TOKEN_UNIT, UNIT_TERTIAL},
	{"th", TOKEN_SUFFIX, 0},
	{"third", TOKEN_ORDINAL, 3},
	{"through", TOKEN_TO, LINK_PLAIN},
	{"thru", TOKEN_TO, LINK_PLAIN},
	{"til", TOKEN_TO, LINK_AND_WITH},
	{"to", TOKEN_TO, LINK_PLAIN},
	{"tom", TOKEN_TO, LINK_DOT},
	{"tredje", TOKEN_ORDINAL, 3},
	{"ultimo", TOKEN_CLOSE, 0},
	{"utgang", TOKEN_CLOSE, 0},
	{"utgangen", TOKEN_CLOSE, 0},
	{"utloepet", TOKEN_CLOSE, 0},
	{"ved", TOKEN_AT, 0},
	{"y", TOKEN_YEARS, 0},
	{"year", TOKEN_YEAR, 0},
	{"years", TOKEN_YEAR, 0},
};

static bool
find_word(const char *folded, PeriodToken *token)
{
	size_t low = 0;
	size_t high = sizeof(words) / sizeof(words[0]);

	while (low < high)
	{
		size_t middle = (low + high) / 2;
		int order = strcmp(folded, words[middle].text);

		if (order == 0)
		{
			token->kind = words[middle].kind;
			token->value = words[middle].value;
			return true;
		}
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return false;
}

static bool
starts_with(const char *at, const char *end, const char *bytes)
{
	return slice_starts_with(slice_between(at, end), bytes);
}

/* The length of the one white space at at, or 0. */
static size_t
space_at(const char *at, const char *end)
{
	if (at == end)
		return 0;
	if (*at == ' ' || (*at >= '\t' && *at <= '\r'))
		return 1;
	if (starts_with(at, end, "\xC2\xA0")) /* no-break */
		return 2;
	if (starts_with(at, end, "\xE2\x80") && end - at >= 3)
	{
		unsigned char last = (unsigned char) at[2];

		/* U+2000..U+200A, among them figure and thin, and U+202F, narrow no-break */
		if ((last >= 0x80 && last <= 0x8A) || last == 0xAF)
			return 3;
	}
	return 0;
}

/*
 * The length of the one letter at at, or 0. Its folded form, one or two
 * letters, goes to folded, and how many there are to count.
 */
static size_t
letter_at(const char *at, const char *end, char *folded, size_t *count)
{
	if (at == end)
		return 0;
	if (is_ascii_letter(*at))
	{
		folded[0] = folded[1] = (char) (*at | 0x20);
		/* converters may leave å as an a with U+030A, the ring above */
		*count = folded[0] == 'a' && starts_with(at + 1, end, "\xCC\x8A") ? 2 : 1;
		return *count == 2 ? 3 : 1;
	}
	*count = 2;
	if (starts_with(at, end, "\xC3\xA5") || starts_with(at, end, "\xC3\x85"))
	{
		folded[0] = folded[1] = 'a';
		return 2;
	}
	if (starts_with(at, end, "\xC3\xB8") || starts_with(at, end, "\xC3\x98"))
	{
		folded[0] = 'o';
		folded[1] = 'e';
		return 2;
	}
	return 0;
}

/* A known word at *at; "t.o.m", "f.o.m" and "gj.snitt" are words with dots inside. */
static bool
scan_word(const char **at, const char *end, PeriodToken *token)
{
	char word[MAX_WORD + 2];
	size_t len = 0;
	const char *p = *at;
	bool is_capital;

	for (;;)
	{
		size_t count;
		size_t bytes = letter_at(p, end, word + len, &count);

		if (bytes == 0)
			break;
		len += count;
		p += bytes;
		if (len > MAX_WORD)
			return false;
	}
	if (len == 1 && (word[0] == 't' || word[0] == 'f') &&
		(starts_with(p, end, ".o.m") || starts_with(p, end, ".O.M")))
	{
		word[len++] = 'o';
		word[len++] = 'm';
		p += strlen(".o.m");
	}
	if (len == 2 && memcmp(word, "gj", 2) == 0 && starts_with(p, end, ".snitt"))
	{
		memcpy(word + len, "snitt", 5);
		len += 5;
		p += strlen(".snitt");
	}
	word[len] = '\0';
	is_capital = is_ascii_capital(**at);
	*at = p;
	if (!find_word(word, token))
		return false;
	if (token->kind == TOKEN_OF && !is_capital)
		token->value = 0; /* a Roman number is a capital */
	return true;
}

static bool
scan_number(const char **at, const char *end, PeriodToken *token)
{
	const char *p = *at;

	token->kind = TOKEN_NUMBER;
	for (; p < end && is_digit(*p); p++)
	{
		if (++token->digits > MAX_DIGITS)
			return false;
		token->value = token->value * 10 + (*p - '0');
	}
	*at = p;
	return true;
}

/* Hyphens of every width; two hyphens are a typist's dash. */
static bool
scan_dash(const char **at, const char *end, PeriodToken *token)
{
	const char *p = *at;
	unsigned char last;

	if (starts_with(p, end, "--"))
	{
		token->kind = TOKEN_DASH;
		*at = p + 2;
		return true;
	}
	if (*p == '-')
	{
		token->kind = TOKEN_HYPHEN;
		*at = p + 1;
		return true;
	}
	if (end - p < 3 || p[0] != '\xE2')
		return false;
	last = (unsigned char) p[2];
	if (p[1] == '\x88' && last == 0x92) /* U+2212, minus */
		token->kind = TOKEN_HYPHEN;
	else if (p[1] == '\x80' && last >= 0x90 && last <= 0x95) /* hyphen, no-break hyphen; dashes */
		token->kind = last <= 0x91 ? TOKEN_HYPHEN : TOKEN_DASH;
	else
		return false;
	*at = p + 3;
	return true;
}

static bool
scan_token(const char **at, const char *end, PeriodToken *token)
{
	if (is_digit(**at))
		return scan_number(at, end, token);
	switch (**at)
	{
		case '.':
			token->kind = TOKEN_DOT;
			break;
		case ',':
			token->kind = TOKEN_COMMA;
			break;
		case ':':
			token->kind = TOKEN_COLON;
			break;
		case '/':
			token->kind = TOKEN_SLASH;
			break;
		default:
			return scan_dash(at, end, token) || scan_word(at, end, token);
	}
	(*at)++;
	return true;
}

/* A day without the midnight that workbooks write behind it: "2022-01-01 00:00:00". */
static Slice
without_midnight(Slice text)
{
	static const Slice midnights[] = {SLICE_LITERAL(" 00:00:00"), SLICE_LITERAL("T00:00:00"),
									  SLICE_LITERAL(" 00:00")};

	for (size_t i = 0; i < sizeof(midnights) / sizeof(midnights[0]); i++)
	{
		if (slice_ends_with(text, midnights[i].ptr))
			return (Slice) {text.ptr, text.len - midnights[i].len};
	}
	return text;
}

bool
period_tokenize(Slice text, PeriodToken *tokens)
{
	const char *at = text.ptr;
	const char *end;
	size_t count = 0;

	text = without_midnight(text);
	if (text.len == 0 || text.len > PERIOD_TEXT_MAX)
		return false;
	end = at + text.len;

	for (;;)
	{
		PeriodToken token = {.kind = TOKEN_END, .glued = count > 0};
		size_t space;

		while ((space = space_at(at, end)) > 0)
		{
			at += space;
			token.glued = false;
		}
		if (count == PERIOD_TOKENS_MAX || (at < end && !scan_token(&at, end, &token)))
			return false;
		tokens[count++] = token;
		if (token.kind == TOKEN_END)
			return true;
	}
}
