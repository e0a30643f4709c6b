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

/* What an exponent may say at most, either way, and how many digits that takes. */
#define EXPONENT_MAX	99
#define EXPONENT_DIGITS 2

/* Digits that a binary number of 64 bits, as workbooks have them, is good for. */
#define FLOAT_DIGITS 15

/* Bytes that a raised mark has at most: "1) 2)". */
#define RAISED_MAX 8

_Static_assert(CELL_MAX + EXPONENT_MAX + 3 <= NUMBER_TEXT_MAX, "every number fits");

/* Bytes of the minus sign at p: hyphen, U+2212, en dash; 0 if there is none. */
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

/* What stands between digits. */
typedef enum Mark
{
	MARK_NONE,
	MARK_SPACE,
	MARK_APOSTROPHE,
	MARK_COMMA,
	MARK_POINT
} Mark;

/* A number taken apart: digits without spaces stand in [digits, digits + n_digits). */
typedef struct PrintedNumber
{
	bool negative;
	bool maybe_thousands;
	size_t n_digits;
	size_t n_decimals; /* of n_digits, after the decimal sign */
	char digits[CELL_MAX + EXPONENT_MAX + 1];
} PrintedNumber;

/* The mark at p, and its bytes. */
static Mark
mark_at(const char *p, const char *end, size_t *length)
{
	*length = text_space_length(p, end);
	if (*length > 0)
		return MARK_SPACE;
	if (p == end)
		return MARK_NONE;
	*length = 1;
	if (*p == ',')
		return MARK_COMMA;
	if (*p == '.')
		return MARK_POINT;
	if (*p == '\'')
		return MARK_APOSTROPHE;
	*length = 3;
	if (end - p >= 3 && p[0] == '\xE2' && p[1] == '\x80' && (p[2] == '\x98' || p[2] == '\x99'))
		return MARK_APOSTROPHE; /* U+2018, U+2019 */
	return MARK_NONE;
}

/* How many digits stand at p; four where there are more. */
static size_t
count_digits(const char *p, const char *end)
{
	size_t n = 0;

	while (n < 4 && p + n < end && is_digit(p[n]))
		n++;
	return n;
}

/*
 * Does the comma or point, after which p is, begin a group of thousands? Where it is
 * the first mark that takes another one after the group, or it may be a decimal sign.
 */
static bool
begins_group(Mark mark, Mark groups, const char *p, const char *end)
{
	if (groups != MARK_NONE)
		return groups == mark;
	return count_digits(p, end) == 3 && p + 3 < end && (p[3] == ',' || p[3] == '.');
}

/*
 * The whole part at *p: all digits together, or one to three and then groups
 * of three, between which *groups stands.
 */
static bool
take_whole_part(const char **p, const char *end, PrintedNumber *number, Mark *groups)
{
	size_t run = 0;

	*groups = MARK_NONE;
	while (*p < end)
	{
		size_t length;
		Mark mark;

		if (is_digit(**p))
		{
			number->digits[number->n_digits++] = *(*p)++;
			run++;
			continue;
		}
		mark = mark_at(*p, end, &length);
		if (mark == MARK_NONE ||
			(mark >= MARK_COMMA && !begins_group(mark, *groups, *p + length, end)))
			break;
		*p += length;
		if (run == 0 || run > 3 || (*groups != MARK_NONE && (*groups != mark || run != 3)) ||
			*p == end || !is_digit(**p))
			return false;
		*groups = mark;
		run = 0;
	}
	return number->n_digits > 0 && (*groups == MARK_NONE || run == 3) &&
		   (number->n_digits == 1 || number->digits[0] != '0');
}

/* The comma or point at *p, which is the decimal sign, and the decimals; MARK_NONE if there is none. */
static Mark
take_decimals(const char **p, const char *end, PrintedNumber *number)
{
	Mark sign = MARK_NONE;

	if (*p < end && (**p == ',' || **p == '.'))
		sign = **p == ',' ? MARK_COMMA : MARK_POINT;
	if (sign == MARK_NONE || count_digits(*p + 1, end) == 0)
		return MARK_NONE;
	for ((*p)++; *p < end && is_digit(**p); (*p)++)
	{
		number->digits[number->n_digits++] = **p;
		number->n_decimals++;
	}
	return sign;
}

/* "e-6", "E+03": the exponent at *p. */
static bool
take_exponent(const char **p, const char *end, int *exponent)
{
	const char *q = *p;
	bool negative;

	if (q == end || (*q | 0x20) != 'e')
		return false;
	q++;
	negative = q < end && *q == '-';
	if (q < end && (*q == '-' || *q == '+'))
		q++;
	if (q == end || end - q > EXPONENT_DIGITS)
		return false;
	for (*exponent = 0; q < end; q++)
	{
		if (!is_digit(*q))
			return false;
		*exponent = *exponent * 10 + (*q - '0');
	}
	if (negative)
		*exponent = -*exponent;
	*p = q;
	return true;
}

static void
drop_decimals(PrintedNumber *number, size_t n)
{
	number->n_digits -= n;
	number->n_decimals -= n;
}

/* Zeros at the end of the decimals, all of them or only where nothing else is left. */
static void
drop_zeros(PrintedNumber *number, bool only_all)
{
	size_t zeros = 0;

	while (zeros < number->n_decimals && number->digits[number->n_digits - 1 - zeros] == '0')
		zeros++;
	if (!only_all || zeros == number->n_decimals)
		drop_decimals(number, zeros);
}

/* Puts n digits in front. */
static void
put_in_front(PrintedNumber *number, char digit, size_t n)
{
	memmove(number->digits + n, number->digits, number->n_digits);
	memset(number->digits, digit, n);
	number->n_digits += n;
}

/* Moves the decimal sign. */
static void
apply_exponent(PrintedNumber *number, int exponent)
{
	size_t places = (size_t) (exponent < 0 ? -exponent : exponent);
	size_t zeros = 0;

	if (exponent < 0)
		number->n_decimals += places;
	else if (places <= number->n_decimals)
		number->n_decimals -= places;
	else
	{
		zeros = places - number->n_decimals;
		memset(number->digits + number->n_digits, '0', zeros);
		number->n_digits += zeros;
		number->n_decimals = 0;
	}
	if (number->n_digits <= number->n_decimals)
		put_in_front(number, '0', number->n_decimals + 1 - number->n_digits);
	for (zeros = 0; number->n_digits - zeros > number->n_decimals + 1; zeros++)
	{
		if (number->digits[zeros] != '0')
			break;
	}
	number->n_digits -= zeros;
	memmove(number->digits, number->digits + zeros, number->n_digits);
	drop_zeros(number, false);
}

/*
 * A workbook's 2.2 is printed 2.2000000000000002: of more digits than it can know,
 * decimals are rounded away. Whole digits never are.
 */
static void
round_float(PrintedNumber *number)
{
	size_t first = 0;
	size_t drop;
	bool up;

	while (first < number->n_digits && number->digits[first] == '0')
		first++;
	if (number->n_digits - first <= FLOAT_DIGITS)
		return;
	drop = number->n_digits - first - FLOAT_DIGITS;
	if (drop >= number->n_decimals)
		return;
	up = number->digits[number->n_digits - drop] >= '5';
	drop_decimals(number, drop);
	for (size_t i = number->n_digits; up && i-- > 0;)
	{
		up = number->digits[i] == '9';
		if (up)
			number->digits[i] = '0';
		else
			number->digits[i]++;
	}
	if (up)
		put_in_front(number, '1', 1);
	drop_zeros(number, false);
}

/* The text is no longer than CELL_MAX. */
static bool
take_number(Slice text, PrintedNumber *number)
{
	const char *p = text.ptr;
	const char *end = slice_end(text);
	size_t minus = minus_length(p, end);
	bool plus = minus == 0 && p < end && *p == '+';
	int exponent = 0;
	bool scientific;
	Mark groups;
	Mark sign;

	number->negative = minus > 0;
	number->n_digits = 0;
	number->n_decimals = 0;
	p += plus ? 1 : minus;
	p += text_space_length(p, end);
	if (!take_whole_part(&p, end, number, &groups))
		return false;
	sign = take_decimals(&p, end, number);
	scientific = groups == MARK_NONE && take_exponent(&p, end, &exponent);
	/* The sign after it: "60-". */
	if (minus == 0 && !plus && !scientific && (minus = minus_length(p, end)) > 0)
	{
		number->negative = true;
		p += minus;
	}
	if (p != end)
		return false;
	number->maybe_thousands = groups == MARK_NONE && number->n_decimals == 3 &&
							  number->n_digits <= 6 && number->digits[0] != '0' && !scientific;
	if (scientific)
		apply_exponent(number, exponent);
	if ((sign == MARK_POINT && !number->maybe_thousands) || scientific)
	{
		drop_zeros(number, true);
		round_float(number);
	}
	return true;
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

/* Bytes of the star that the text ends with, 0 if there is none: that of a suppressed
 * cell, and those that conversion makes of it. */
static size_t
star_length(Slice text)
{
	if (text.len > 0 && slice_end(text)[-1] == '*')
		return 1;
	return slice_ends_with(text, "\xE2\x88\x97") ||			/* U+2217 */
				   slice_ends_with(text, "\xE2\x81\x8E") || /* U+204E */
				   slice_ends_with(text, "\xEF\xBC\x8A")	/* U+FF0A */
			   ? 3
			   : 0;
}

/* One star, or two. */
static bool
is_stars(Slice text)
{
	for (int i = 0; i < 2 && text.len > 0; i++)
	{
		size_t star = star_length(text);

		if (star == 0)
			return false;
		text.len -= star;
	}
	return text.len == 0;
}

/*
 * Takes the mark of a footnote off the end: a raised one, or "1)" or "a)" after a
 * blank. Without the blank its digit cannot be told from the number's; nor can two
 * digits from a group of thousands that lost one.
 */
static bool
drop_note_mark(Slice *text)
{
	const char *end = slice_end(*text);
	size_t length = text_raised_length(*text);

	if (length == 0 && text->len > 3 && end[-1] == ')' &&
		(is_digit(end[-2]) || is_ascii_letter(end[-2])))
	{
		Slice before = {text->ptr, text->len - 2};

		if (text_trim(before).len < before.len)
			length = 2;
	}
	text->len -= length;
	*text = text_trim(*text);
	return length > 0;
}

/* Takes the star off the end that stands right after what it marks. */
static bool
drop_star(Slice *text)
{
	Slice before = {text->ptr, text->len - star_length(*text)};

	if (before.len == text->len || before.len == 0 || text_trim(before).len < before.len)
		return false;
	*text = before;
	return true;
}

/* "12.2022" is December. */
static bool
is_month(Slice text)
{
	return text.len == 7 && text.ptr[0] == '1' && text.ptr[1] <= '2' && text.ptr[2] == '.' &&
		   (text.ptr[3] == '2' ? text.ptr[4] <= '1' : text.ptr[3] == '1' && text.ptr[4] == '9');
}

/* The clean cell as what it prints; *number is set where that is a number. */
static CellStatus
take_cell(Slice text, PrintedNumber *number)
{
	bool percent = false;

	if (text.len == 0)
		return CELL_BLANK;
	if (!is_digit(slice_end(text)[-1]))
	{
		while (drop_note_mark(&text))
			;
		if (text.len > 0 && (is_stars(text) || slice_is(text, ":")))
			return CELL_SUPPRESSED;
		while (drop_star(&text) || drop_note_mark(&text))
			;
		percent = text.len > 0 && slice_end(text)[-1] == '%';
		if (percent)
		{
			text = text_trim((Slice) {text.ptr, text.len - 1});
			while (drop_note_mark(&text))
				;
		}
	}
	if ((!percent && is_month(text)) || !take_number(text, number))
		return CELL_INVALID;
	return number->n_decimals > 0 ? CELL_DECIMAL : CELL_EXACT;
}

/* Bytes of the HTML tag at p, 0 if there is none. */
static size_t
tag_length(const char *p, const char *end)
{
	const char *name = p + 1;
	const char *close;

	if (*p != '<')
		return 0;
	if (name < end && *name == '/')
		name++;
	if (name == end || !is_ascii_letter(*name))
		return 0;
	close = memchr(name, '>', (size_t) (end - name));
	return close == NULL ? 0 : (size_t) (close + 1 - p);
}

/* Is the tag at p, or its end, of that name? */
static bool
is_tag(const char *p, const char *end, const char *name)
{
	size_t length = tag_length(p, end);
	size_t n = strlen(name);

	if (length < n + 2)
		return false;
	for (size_t i = 0; i < n; i++)
	{
		if ((p[1 + i] | 0x20) != name[i])
			return false;
	}
	return !is_ascii_letter(p[1 + n]);
}

/* Bytes of "<sup>1</sup>" at p; 0 if there is none, or one that does not end, or is longer than marks are. */
static size_t
raised_tag_length(const char *p, const char *end)
{
	const char *q = p + tag_length(p, end);
	const char *close = q < end ? memchr(q, '<', (size_t) (end - q)) : NULL;

	if (close == NULL || close - q > RAISED_MAX || !is_tag(close, end, "/sup"))
		return 0;
	return (size_t) (close - p) + tag_length(close, end);
}

/* The end of the markup at p, p where there is none: tags but <br>, stars, brackets and the target of a link. */
static const char *
skip_markup(const char *p, const char *end)
{
	while (p < end)
	{
		size_t length = tag_length(p, end);

		if (length > 0 && is_tag(p, end, "br"))
			return p;
		if (length == 0 && (*p == '*' || *p == '[' || *p == ']'))
			length = 1;
		if (length == 1 && *p == ']' && p + 1 < end && p[1] == '(')
		{
			const char *close = memchr(p, ')', (size_t) (end - p));

			length = close == NULL ? 1 : (size_t) (close + 1 - p);
		}
		if (length == 0)
			return p;
		p += length;
	}
	return p;
}

/*
 * Copies a cell without marks that are raised by a tag. False if one is left, or
 * other markup stands between two digits, "25[1](#note)": together they are not a number.
 */
static bool
copy_without_raised(Slice raw, char *out, size_t *written)
{
	const char *p = raw.ptr;
	const char *end = slice_end(raw);
	bool raised = false;

	*written = 0;
	while (p < end)
	{
		const char *behind = p > raw.ptr && is_digit(p[-1]) ? skip_markup(p, end) : p;
		size_t length = is_tag(p, end, "sup") ? raised_tag_length(p, end) : 0;

		if (length > 0)
			raised = true;
		else if (is_tag(p, end, "sup") || (behind > p && behind < end && is_digit(*behind)))
			return false;
		else
			out[(*written)++] = *p++;
		p += length;
	}
	/* A mark by itself is not nothing. */
	return !raised || text_trim((Slice) {out, *written}).len > 0;
}

/*
 * May a mark be raised by a tag, or may markup stand between digits? Nearly all markup
 * stands around the whole.
 */
static bool
may_join_digits(Slice raw)
{
	bool between = false;

	for (size_t i = 0; i < raw.len; i++)
	{
		char c = raw.ptr[i];

		/* <sup>, and not <strong>. */
		if (is_digit(c) ? between
						: c == '<' && i + 2 < raw.len && (raw.ptr[i + 1] | 0x20) == 's' &&
							  (raw.ptr[i + 2] | 0x20) == 'u')
			return true;
		if (i > 0 && is_digit(raw.ptr[i - 1]) && (c == '<' || c == '*' || c == '[' || c == ']'))
			between = true;
	}
	return false;
}

/* The cell without markup, in the buffer of CELL_MAX bytes where there was any; false if it is none. */
static bool
clean_cell(Slice raw, char *buffer, Slice *clean)
{
	char copy[CELL_MAX];
	size_t length;

	*clean = text_trim(raw);
	if (clean->len > CELL_MAX)
		return false;
	if (!text_has_markup(*clean))
		return true;
	if (!may_join_digits(*clean))
		return text_clean_into(*clean, buffer, CELL_MAX, clean);
	if (!copy_without_raised(*clean, copy, &length) ||
		!text_clean_into((Slice) {copy, length}, buffer, CELL_MAX, clean))
		return false;
	/* Where nothing else was to strip, it is in the copy, which does not last. */
	memmove(buffer, clean->ptr, clean->len);
	clean->ptr = buffer;
	return true;
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

/* Takes off what stands around the whole of the text; false if it does not. */
static inline bool
take_around(Slice *text, const char *begin, const char *end)
{
	size_t marks = strlen(begin) + strlen(end);

	if (text->len <= marks || !slice_starts_with(*text, begin) || !slice_ends_with(*text, end))
		return false;
	*text = (Slice) {text->ptr + strlen(begin), text->len - marks};
	return true;
}

/* Takes the commonest markup off: that of a total in bold. */
static inline bool
take_bold(Slice *text)
{
	return take_around(text, "<b>", "</b>") || take_around(text, "**", "**") ||
		   take_around(text, "<strong>", "</strong>");
}

CellStatus
number_read(Slice raw, Number *number)
{
	char buffer[CELL_MAX];
	PrintedNumber printed;
	CellStatus status;
	Slice inner = raw;
	Slice clean;

	if (raw.len == 0)
		return CELL_BLANK;
	if (raw.len == 1 && raw.ptr[0] == '*')
		return CELL_SUPPRESSED;
	number->decimals = 0;
	number->maybe_thousands = false;
	if (read_plain(raw, &number->units))
		return CELL_EXACT;
	if (take_bold(&inner) && read_plain(inner, &number->units))
		return CELL_EXACT;
	/* A column heading, or a label, which is asked for as well. */
	if (is_ascii_letter(inner.ptr[0]))
		return CELL_INVALID;
	if (!clean_cell(raw, buffer, &clean))
		return CELL_INVALID;
	status = take_cell(clean, &printed);
	if (status != CELL_EXACT && status != CELL_DECIMAL)
		return status;
	if (!units_of(&printed, &number->units))
		return CELL_INVALID;
	number->decimals = (int) printed.n_decimals;
	number->maybe_thousands = printed.maybe_thousands;
	return status;
}

bool
number_is_blank(Slice raw)
{
	Number unused;

	return number_read(raw, &unused) == CELL_BLANK;
}

bool
number_is_dash(Slice raw)
{
	char buffer[CELL_MAX];
	Slice clean;

	/* Nearly every cell. */
	if (raw.len > 0 && (is_digit(raw.ptr[0]) || is_ascii_letter(raw.ptr[0])))
		return false;
	if (!clean_cell(raw, buffer, &clean))
		return false;
	return clean.len > 0 && text_dash_length(clean.ptr, slice_end(clean)) == clean.len;
}

bool
number_is_colon(Slice raw)
{
	char buffer[CELL_MAX];
	Slice clean;

	if (!clean_cell(raw, buffer, &clean))
		return false;
	while (drop_note_mark(&clean))
		;
	return slice_is(clean, ":");
}

bool
number_plain_text(Slice raw, char *buffer, size_t size, size_t *length)
{
	char clean_buffer[CELL_MAX];
	Slice clean;
	PrintedNumber number;
	CellStatus status;
	size_t n_whole;
	char *out = buffer;

	if (!clean_cell(raw, clean_buffer, &clean))
		return false;
	status = take_cell(clean, &number);
	if ((status != CELL_EXACT && status != CELL_DECIMAL) || size < number.n_digits + 2)
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
