/*-------------------------------------------------------------------------
 *
 * number.c
 *	  A cell's text as what was printed.
 *
 *-------------------------------------------------------------------------
 */
#include "report/number.h"

#include "report/ascii.h"
#include "report/text.h"

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
whole_value(const PrintedNumber *number, int64_t *value)
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

static CellStatus
read_clean(Slice text, int64_t *value)
{
	PrintedNumber number;

	if (text.len == 0)
		return CELL_BLANK;
	if (text.len == 1 && text.ptr[0] == '*')
		return CELL_SUPPRESSED;
	if (!take_number(text, &number))
		return CELL_INVALID;
	if (number.n_decimals > 0)
		return CELL_DECIMAL;
	return whole_value(&number, value) ? CELL_EXACT : CELL_INVALID;
}

/* Almost every number: perhaps a hyphen, a few digits, and a space before three of them. */
static bool
read_plain(Slice text, int64_t *value)
{
	bool negative = text.len > 0 && text.ptr[0] == '-';
	const char *p = text.ptr + (negative ? 1 : 0);
	size_t len = text.len - (negative ? 1 : 0);
	int64_t sum = 0;
	size_t i = 0;

	while (i < len && i < 3 && is_digit(p[i]))
		sum = sum * 10 + (p[i++] - '0');
	if (i == 0 || (p[0] == '0' && len > 1))
		return false;
	if (i < len)
	{
		int group;

		if (len != i + 4 || p[i] != ' ' || !is_digit(p[i + 1]) || !is_digit(p[i + 2]) ||
			!is_digit(p[i + 3]))
			return false;
		group = (p[i + 1] - '0') * 100 + (p[i + 2] - '0') * 10 + (p[i + 3] - '0');
		sum = sum * 1000 + group;
	}
	*value = negative ? -sum : sum;
	return true;
}

CellStatus
number_read(Slice raw, int64_t *value)
{
	char buffer[CELL_MAX];
	Slice clean;

	if (raw.len == 0)
		return CELL_BLANK;
	if (raw.len == 1 && raw.ptr[0] == '*')
		return CELL_SUPPRESSED;
	if (read_plain(raw, value))
		return CELL_EXACT;
	/* A column heading, which is asked for as well. */
	if (is_ascii_letter(raw.ptr[0]))
		return CELL_INVALID;
	/* The commonest markup: a bold total. */
	if (raw.len > 7 && memcmp(raw.ptr, "<b>", 3) == 0 &&
		memcmp(raw.ptr + raw.len - 4, "</b>", 4) == 0 &&
		read_plain((Slice){raw.ptr + 3, raw.len - 7}, value))
		return CELL_EXACT;
	if (!text_clean_into(raw, buffer, sizeof(buffer), &clean))
		return CELL_INVALID;
	return read_clean(clean, value);
}

bool
number_is_blank(Slice raw)
{
	int64_t unused;

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
