/*-------------------------------------------------------------------------
 *
 * number.c
 *	  A cell's text as what was printed.
 *
 *-------------------------------------------------------------------------
 */
#include "text/number.h"

#include "text/ascii.h"
#include "text/plain_number.h"
#include "text/text.h"

/* No cell that means something is longer, markup included. */
#define CELL_MAX 512

/* Bytes of the minus sign at p: hyphen, U+2212, en dash; 0 where there is none. */
static size_t
minus_length(const char *p, const char *end)
{
	if (p == end)
		return 0;
	if (*p == '-')
		return 1;
	if (end - p >= 3 && p[0] == '\xE2' &&
		((p[1] == '\x88' && p[2] == '\x92') || (p[1] == '\x80' && p[2] == '\x93')))
		return 3;
	return 0;
}

/* A number taken apart: digits without spaces stand in [digits, digits + n_digits). */
typedef struct PrintedNumber
{
	bool negative;
	size_t n_digits;
	size_t n_decimals; /* of n_digits, behind the comma */
	char digits[CELL_MAX];
} PrintedNumber;

/* Moves past one white-space character between digits, if there is one. */
static bool
skip_group_space(const char **p, const char *end)
{
	size_t space = text_space_length(*p, end);

	if (space == 0)
		return false;
	*p += space;
	return true;
}

/*
 * The whole part at *p: all digits together, or one to three and then groups
 * of three.
 */
static bool
take_whole_part(const char **p, const char *end, PrintedNumber *number)
{
	bool grouped = false;
	size_t run = 0;

	for (; *p < end; (*p)++)
	{
		if (is_digit(**p))
		{
			number->digits[number->n_digits++] = **p;
			run++;
			continue;
		}
		if (!skip_group_space(p, end))
			break;
		if (run == 0 || run > 3 || (grouped && run != 3) || *p == end || !is_digit(**p))
			return false;
		grouped = true;
		run = 0;
		(*p)--; /* the loop steps onto the digit */
	}
	return number->n_digits > 0 && (!grouped || run == 3) &&
		   (number->n_digits == 1 || number->digits[0] != '0');
}

/* The text is no longer than CELL_MAX. */
static bool
take_number(Slice text, PrintedNumber *number)
{
	const char *p = text.ptr;
	const char *end = slice_end(text);
	size_t minus = minus_length(p, end);

	number->negative = minus > 0;
	number->n_digits = 0;
	number->n_decimals = 0;
	if (minus > 0)
		p += minus;
	else if (p < end && *p == '+')
		p++;
	skip_group_space(&p, end);
	if (!take_whole_part(&p, end, number))
		return false;
	if (p == end)
		return true;
	if (*p++ != ',')
		return false;
	for (; p < end && is_digit(*p); p++)
	{
		number->digits[number->n_digits++] = *p;
		number->n_decimals++;
	}
	return p == end && number->n_decimals > 0;
}

static bool
units_of(const PrintedNumber *number, int64_t *value)
{
	int64_t sum = 0;

	/* Negative all the way, so that the least int64 has its place. */
	for (size_t i = 0; i < number->n_digits; i++)
	{
		int digit = number->digits[i] - '0';

		if (sum < (INT64_MIN + digit) / 10)
			return false;
		sum = sum * 10 - digit;
	}
	if (!number->negative && sum == INT64_MIN)
		return false;
	*value = number->negative ? sum : -sum;
	return true;
}

/* The sign of a suppressed cell, and the stars that conversion makes of it. */
static bool
is_star(Slice text)
{
	return slice_is(text, "*") || slice_is(text, "\xE2\x88\x97") || /* U+2217 */
		   slice_is(text, "\xE2\x81\x8E") ||						/* U+204E */
		   slice_is(text, "\xEF\xBC\x8A");							/* U+FF0A */
}

static CellStatus
read_clean(Slice text, Number *number)
{
	PrintedNumber printed;

	if (text.len == 0)
		return CELL_BLANK;
	if (is_star(text))
		return CELL_SUPPRESSED;
	if (!take_number(text, &printed) || !units_of(&printed, &number->units))
		return CELL_INVALID;
	number->decimals = (int) printed.n_decimals;
	return number->decimals > 0 ? CELL_DECIMAL : CELL_EXACT;
}

/* Almost every number: perhaps a hyphen, and one that is plain. */
static bool
read_plain(Slice text, int64_t *value)
{
	bool negative = text.len > 0 && text.ptr[0] == '-';
	size_t len = text.len - (negative ? 1 : 0);
	char padded[8] = {0};

	if (len == 0 || len > PLAIN_NUMBER_MAX)
		return false;
	memcpy(padded, text.ptr + (negative ? 1 : 0), len);
	if (!plain_word_value(plain_word(padded), len, value))
		return false;
	if (negative)
		*value = -*value;
	return true;
}

#define BOLD	 3 /* characters of <b> */
#define BOLD_END 4 /* of </b> */

/* The commonest markup: a plain number that is a total, in bold. */
static bool
read_bold(Slice raw, int64_t *value)
{
	size_t len = raw.len - BOLD - BOLD_END;
	uint64_t word;

	if (raw.len <= BOLD + BOLD_END || len > PLAIN_NUMBER_MAX || memcmp(raw.ptr, "<b>", BOLD) != 0 ||
		memcmp(raw.ptr + raw.len - BOLD_END, "</b>", BOLD_END) != 0)
		return false;
	/* Eight characters, of which the shorter numbers have some in front and the longer behind. */
	word = len + BOLD <= 8 ? plain_word(raw.ptr) >> (8 * BOLD) : plain_word(raw.ptr + BOLD);
	return plain_word_value(word, len, value);
}

CellStatus
number_read(Slice raw, Number *number)
{
	char buffer[CELL_MAX];
	Slice clean;

	if (raw.len == 0)
		return CELL_BLANK;
	if (raw.len == 1 && raw.ptr[0] == '*')
		return CELL_SUPPRESSED;
	number->decimals = 0;
	if (read_plain(raw, &number->units))
		return CELL_EXACT;
	/* A column heading, which is asked for as well. */
	if (is_ascii_letter(raw.ptr[0]))
		return CELL_INVALID;
	if (read_bold(raw, &number->units))
		return CELL_EXACT;
	if (!text_clean_into(raw, buffer, sizeof(buffer), &clean))
		return CELL_INVALID;
	return read_clean(clean, number);
}

bool
number_is_blank(Slice raw)
{
	Number unused;

	/* Most of those that begin with markup. */
	if (raw.len > BOLD && memcmp(raw.ptr, "<b>", BOLD) == 0 &&
		(is_digit(raw.ptr[BOLD]) || is_ascii_letter(raw.ptr[BOLD])))
		return false;
	return number_read(raw, &unused) == CELL_BLANK;
}

bool
number_plain_text(Slice raw, char *buffer, size_t size, size_t *length)
{
	char clean_buffer[CELL_MAX];
	Slice clean;
	PrintedNumber number;
	size_t n_whole;
	char *out = buffer;

	if (!text_clean_into(raw, clean_buffer, sizeof(clean_buffer), &clean) ||
		!take_number(clean, &number) || size < number.n_digits + 2)
		return false;
	n_whole = number.n_digits - number.n_decimals;
	if (number.negative)
		*out++ = '-';
	memcpy(out, number.digits, n_whole);
	out += n_whole;
	if (number.n_decimals > 0)
	{
		*out++ = '.';
		memcpy(out, number.digits + n_whole, number.n_decimals);
		out += number.n_decimals;
	}
	*length = (size_t) (out - buffer);
	return true;
}
