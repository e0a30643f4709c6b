/*-------------------------------------------------------------------------
 *
 * fuzz_number.c
 *	  Any text as a cell, and any number as text.
 *
 * The first eight bytes are a number to be printed in all the ways there are;
 * the rest is a cell.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "report/text.h"

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

/* The cell as plain text says the same as its status and value. */
static void
check_plain_text(Slice cell, CellStatus status, int64_t value)
{
	size_t size = cell.len + 2;
	char *buffer = own(size + 1);
	size_t len = 0;
	size_t unused;
	bool is_number = number_plain_text(cell, buffer, size, &len);
	bool has_point = false;

	/* a whole number beyond 64 bits is invalid, but still a number */
	demand(is_number || (status != CELL_EXACT && status != CELL_DECIMAL),
		   "a number of status %d is not to be had as text", status);
	if (is_number)
	{
		demand(len <= size && is_plain(buffer, len, &has_point), "\"%.*s\" is not plain", (int) len,
			   buffer);
		demand(status == (has_point ? CELL_DECIMAL : CELL_EXACT) ||
				   (!has_point && status == CELL_INVALID && len >= 19),
			   "\"%.*s\" has status %d", (int) len, buffer, status);
		buffer[len] = '\0';
		demand(status != CELL_EXACT || strtoll(buffer, NULL, 10) == value, "\"%s\" is not %" PRId64,
			   buffer, value);
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
check_wrapped(Slice cell, CellStatus status, int64_t value)
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
		int64_t other = value;

		addf(&out, "%s", around[i][0]);
		add_slice(&out, cell);
		addf(&out, "%s", around[i][1]);
		if (out.len <= 300)
			demand(number_read((Slice){out.text, out.len}, &other) == status && other == value,
				   "status %d, but not inside \"%s\"", status, around[i][0]);
		free(out.text);
	}
}

/* Prints the number with what stands between thousands, and as a sign, and reads it back. */
static void
check_printed(int64_t number, const char *minus, const char *space)
{
	char digits[24];
	char text[96];
	size_t n;
	size_t len = 0;
	int64_t back = ~number;

	snprintf(digits, sizeof(digits), "%" PRId64, number);
	n = strlen(digits);
	for (size_t i = 0; i < n; i++)
	{
		if (digits[i] == '-')
			len += (size_t) snprintf(text + len, sizeof(text) - len, "%s", minus);
		else
			len += (size_t) snprintf(text + len, sizeof(text) - len, "%c%s", digits[i],
									 i + 1 < n && (n - 1 - i) % 3 == 0 ? space : "");
	}
	demand(number_read((Slice){text, len}, &back) == CELL_EXACT && back == number,
		   "\"%s\" is not read as %" PRId64, text, number);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const minuses[] = {"-", "\xE2\x88\x92", "\xE2\x80\x93"};
	static const char *const spaces[] = {"", " ", "\xC2\xA0", "\xE2\x80\x89", "\xE2\x80\xAF"};
	Bytes bytes = {data, data + size};
	uint64_t number = 0;
	int64_t value = 0;
	CellStatus status;
	Slice cell;

	for (int i = 0; i < 8; i++)
		number = number << 8 | next_byte(&bytes);
	for (size_t i = 0; i < sizeof(minuses) / sizeof(minuses[0]); i++)
		for (size_t j = 0; j < sizeof(spaces) / sizeof(spaces[0]); j++)
			check_printed((int64_t) number, minuses[i], spaces[j]);

	cell = own_copy(bytes.at, (size_t) (bytes.end - bytes.at));
	status = number_read(cell, &value);
	demand(status <= CELL_INVALID && number_is_blank(cell) == (status == CELL_BLANK), "status %d",
		   status);
	check_plain_text(cell, status, value);
	check_wrapped(cell, status, value);
	disown(cell);
	return 0;
}
