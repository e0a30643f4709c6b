/*-------------------------------------------------------------------------
 *
 * fuzz_number.c
 *	  Any text as a cell, and any number as text.
 *
 * The first eight bytes are a number to be printed in all the ways there are,
 * whole and with decimals; the rest is a cell.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include <errno.h>

#include "text/text.h"

/* Digits with one sign before them and one point among them, as C and SQL write them? */
static bool
is_plain(const char *text, size_t len, bool *has_point)
{
	size_t i = len > 0 && text[0] == '-' ? 1 : 0;
	size_t first = i;

	*has_point = false;
	for (; i < len; i++)
	{
		if (text[i] == '.' && !*has_point && i > first && i + 1 < len)
			*has_point = true;
		else if (text[i] < '0' || text[i] > '9')
			return false;
	}
	return len > first;
}

/* The units and decimals that plain text says; false if there are more units than 64 bits have. */
static bool
plain_number(const char *text, Number *number)
{
	Output digits = {0};
	const char *point = strchr(text, '.');

	number->decimals = point == NULL ? 0 : (int) strlen(point + 1);
	for (; *text != '\0'; text++)
	{
		if (*text != '.')
			add_bytes(&digits, text, 1);
	}
	errno = 0;
	number->units = strtoll(digits.text, NULL, 10);
	free(digits.text);
	return errno == 0;
}

static bool
same_number(Number a, Number b)
{
	return a.units == b.units && a.decimals == b.decimals && a.maybe_thousands == b.maybe_thousands;
}

/* The cell as plain text says the same as its status and number. */
static void
check_plain_text(Slice cell, CellStatus status, Number number)
{
	size_t size = NUMBER_TEXT_MAX;
	char *buffer = own(size + 1);
	size_t len = 0;
	size_t unused;
	bool is_number = number_plain_text(cell, buffer, size, &len);
	bool has_point = false;
	Number plain;

	/* one whose units are beyond 64 bits is invalid, but still a number */
	demand(is_number || (status != CELL_EXACT && status != CELL_DECIMAL),
		   "a number of status %d is not to be had as text", status);
	if (is_number)
	{
		demand(len <= size && is_plain(buffer, len, &has_point), "\"%.*s\" is not plain", (int) len,
			   buffer);
		buffer[len] = '\0';
		if (plain_number(buffer, &plain))
			demand(status == (has_point ? CELL_DECIMAL : CELL_EXACT) &&
					   plain.units == number.units && plain.decimals == number.decimals,
				   "\"%s\" has status %d, %" PRId64 " units and %d decimals", buffer, status,
				   number.units, number.decimals);
		else
			demand(status == CELL_INVALID, "\"%s\" has status %d", buffer, status);
	}
	free(buffer);
	/* with less room it may not fit, but nothing is written beyond */
	for (size = len < 32 ? 0 : len - 1; size <= len; size++)
	{
		buffer = own(size);
		number_plain_text(cell, buffer, size, &unused);
		free(buffer);
	}
}

/* The same cell in the markup that a converter may put around it. */
static void
check_wrapped(Slice cell, CellStatus status, Number number)
{
	static const char *const around[][2] = {
		{" ", "  "}, {"<b>", "</b>"}, {"\xC2\xA0", "\r"}, {"<b> ", " </b>"}};
	Slice trimmed = text_trim(cell);

	/* Heading signs and emphasis are markup at the very ends only. */
	if (status == CELL_INVALID || status == CELL_BLANK || trimmed.ptr[0] == '#' ||
		(trimmed.ptr[0] == '*' && trimmed.len > 1))
		return;
	for (size_t i = 0; i < sizeof(around) / sizeof(around[0]); i++)
	{
		Output out = {0};
		Number other = number;

		addf(&out, "%s", around[i][0]);
		add_slice(&out, cell);
		addf(&out, "%s", around[i][1]);
		if (out.len <= 300)
			demand(number_read((Slice) {out.text, out.len}, &other) == status &&
					   same_number(other, number),
				   "status %d, but not inside \"%s\"", status, around[i][0]);
		free(out.text);
	}
}

/* Has the number one to three digits before its comma, none of them a zero in front, and three after? */
static bool
may_be_thousands(Number number)
{
	uint64_t size = number.units < 0 ? -(uint64_t) number.units : (uint64_t) number.units;

	return number.decimals == 3 && size >= 1000 && size < 1000000;
}

/*
 * Prints the number, of which some digits may stand after a comma, with what stands
 * between thousands, and as a sign, and reads it back.
 */
static void
check_printed(Number number, const char *minus, const char *space)
{
	char digits[24];
	char text[96];
	size_t len = 0;
	Number back = {~number.units, -1, !may_be_thousands(number)};
	CellStatus status = number.decimals > 0 ? CELL_DECIMAL : CELL_EXACT;
	size_t decimals = (size_t) number.decimals;
	const char *digit = digits;
	size_t n;

	number.maybe_thousands = may_be_thousands(number);
	snprintf(digits, sizeof(digits), "%" PRId64, number.units);
	if (*digit == '-')
	{
		len = (size_t) snprintf(text, sizeof(text), "%s", minus);
		digit++;
	}
	n = strlen(digit);
	if (n <= decimals)
		return;
	while (n-- > 0)
	{
		/* n digits are left after this one */
		const char *behind = n > decimals && (n - decimals) % 3 == 0 ? space
							 : n > 0 && n == decimals				 ? ","
																	 : "";

		len += (size_t) snprintf(text + len, sizeof(text) - len, "%c%s", *digit++, behind);
	}
	demand(number_read((Slice) {text, len}, &back) == status && same_number(back, number),
		   "\"%s\" is not read as %" PRId64 " with %d decimals", text, number.units,
		   number.decimals);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const minuses[] = {"-", "\xE2\x88\x92", "\xE2\x80\x93"};
	static const char *const spaces[] = {
		"", " ", "\xC2\xA0", "\xE2\x80\x89", "\xE2\x80\xAF", "'", "\xE2\x80\x99"};
	Bytes bytes = {data, data + size};
	uint64_t number = 0;
	Number value = {0, 0, false};
	CellStatus status;
	Slice cell;

	for (int i = 0; i < 8; i++)
		number = number << 8 | next_byte(&bytes);
	for (size_t i = 0; i < sizeof(minuses) / sizeof(minuses[0]); i++)
		for (size_t j = 0; j < sizeof(spaces) / sizeof(spaces[0]); j++)
			for (int decimals = 0; decimals <= 3; decimals++)
				check_printed((Number) {(int64_t) number, decimals, false}, minuses[i], spaces[j]);

	cell = own_copy(bytes.at, (size_t) (bytes.end - bytes.at));
	status = number_read(cell, &value);
	demand(status <= CELL_INVALID && number_is_blank(cell) == (status == CELL_BLANK), "status %d",
		   status);
	demand(!number_is_dash(cell) || status == CELL_INVALID, "a dash has status %d", status);
	check_plain_text(cell, status, value);
	check_wrapped(cell, status, value);
	disown(cell);
	return 0;
}
