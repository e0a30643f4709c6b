/*-------------------------------------------------------------------------
 *
 * test_number.c
 *	  A cell's text as what was printed.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "text/number.h"

/* Cells that are whole numbers. */
static const struct
{
	const char *cell;
	int64_t value;
} exact[] = {
	{"0", 0},
	{"7", 7},
	{"42", 42},
	{"999", 999},
	{"1000", 1000},
	{"1 000", 1000},
	{"77 818", 77818},
	{"177 818", 177818},
	{"1 234 567", 1234567},
	{"1234567", 1234567},
	/* spaces of every kind */
	{"77\xC2\xA0"
	 "818",
	 77818},
	{"77\xE2\x80\x89"
	 "818",
	 77818},
	{"77\xE2\x80\xAF"
	 "818",
	 77818},
	{"77&nbsp;818", 77818},
	{" 77 818 ", 77818},
	/* signs */
	{"-2 888", -2888},
	{"\xE2\x88\x92"
	 "2 888",
	 -2888},
	{"\xE2\x80\x93"
	 "2 888",
	 -2888},
	{"- 5", -5},
	{"+5", 5},
	{"-0", 0},
	/* markup */
	{"**77 818**", 77818},
	{"<b>12</b>", 12},
	{"*12*", 12},
	/* the edges */
	{"9223372036854775807", INT64_MAX},
	{"9 223 372 036 854 775 807", INT64_MAX},
	{"-9223372036854775808", INT64_MIN},
	{"-9 223 372 036 854 775 808", INT64_MIN},
};

/* Cells that have decimals: units and how many. */
static const struct
{
	const char *cell;
	int64_t units;
	int decimals;
} decimals[] = {
	{"2,4", 24, 1},
	{"0,5", 5, 1},
	{"-2,40", -240, 2},
	{"-1 234,56", -123456, 2},
	{"1234,5", 12345, 1},
	{"**2,4**", 24, 1},
	{"<b>2,4</b>", 24, 1},
	{"0,000", 0, 3},
	{"92233720368547758,07", INT64_MAX, 2},
	{"-9,223372036854775808", INT64_MIN, 18},
};

/* Cells that are neither, and what they are. */
static const struct
{
	const char *cell;
	CellStatus status;
} others[] = {
	{"", CELL_BLANK},
	{" ", CELL_BLANK},
	{"\xC2\xA0", CELL_BLANK},
	{"&nbsp;", CELL_BLANK},
	{"<b></b>", CELL_BLANK},
	{"*", CELL_SUPPRESSED},
	{"\xE2\x88\x97", CELL_SUPPRESSED},	   /* an asterisk operator */
	{"**\xEF\xBC\x8A**", CELL_SUPPRESSED}, /* a full-width one, bold */
	{"\xE2\x88\x97\xE2\x88\x97", CELL_INVALID},
	{" * ", CELL_SUPPRESSED},
	{"\\*", CELL_SUPPRESSED},
	{"**\\***", CELL_SUPPRESSED},
	{"&#42;", CELL_SUPPRESSED},
	{"<b>*</b>", CELL_SUPPRESSED},
	/* spaces where none belong */
	{"1 23", CELL_INVALID},
	{"1 2345", CELL_INVALID},
	{"1 23 456", CELL_INVALID},
	{"1234 567", CELL_INVALID},
	{"1 234567", CELL_INVALID},
	{"1  234", CELL_INVALID},
	{"12 3456", CELL_INVALID},
	{"1 234 ,5", CELL_INVALID},
	{"1, 5", CELL_INVALID},
	{"1,2 3", CELL_INVALID},
	/* other things */
	{"01", CELL_INVALID},
	{"0 123", CELL_INVALID},
	{"00", CELL_INVALID},
	{"00,5", CELL_INVALID},
	{",5", CELL_INVALID},
	{"5,", CELL_INVALID},
	{"1,2,3", CELL_INVALID},
	{"1.234", CELL_INVALID},
	{"2.4", CELL_INVALID},
	{"1e3", CELL_INVALID},
	{"12a", CELL_INVALID},
	{"a", CELL_INVALID},
	{"-", CELL_INVALID},
	{"+", CELL_INVALID},
	{"--5", CELL_INVALID},
	{"5-", CELL_INVALID},
	{"**", CELL_INVALID},
	{"<4", CELL_INVALID},
	{".", CELL_INVALID},
	{"\xC3\xA5", CELL_INVALID},
	{"\xFF", CELL_INVALID},
	{"9223372036854775808", CELL_INVALID},
	{"-9223372036854775809", CELL_INVALID},
	{"99999999999999999999", CELL_INVALID},
	{"92233720368547758,08", CELL_INVALID},
	{"-99999999999999999999,5", CELL_INVALID},
};

/* Numbers, and how they look with plain digits and a point. */
static const char *const plain[][2] = {
	{"77 818", "77818"},
	{"-1 234,5", "-1234.5"},
	{"\xE2\x88\x92"
	 "0,25",
	 "-0.25"},
	{"+7", "7"},
	{"0", "0"},
	{"12345678901234567890,1", "12345678901234567890.1"},
};

/* Reads from a copy of its own, so that a byte too far is seen. */
static CellStatus
read_copy(const char *cell, Number *number)
{
	size_t len = strlen(cell);
	char *copy = malloc(len > 0 ? len : 1);
	CellStatus status;

	memcpy(copy, cell, len);
	status = number_read((Slice) {copy, len}, number);
	if (number_is_blank((Slice) {copy, len}) != (status == CELL_BLANK))
		check(false, cell);
	free(copy);
	return status;
}

/* Every number of three digits, and with a sign and thousands, both ways of spacing. */
static void
test_all_small(void)
{
	for (int i = 0; i < 2000; i++)
	{
		char text[32];
		Number number;

		snprintf(text, sizeof(text), "%d", i);
		check(number_read(slice_of(text), &number) == CELL_EXACT && number.units == i, text);
		snprintf(text, sizeof(text), "-%d", i);
		check(number_read(slice_of(text), &number) == CELL_EXACT && number.units == -i, text);
		snprintf(text, sizeof(text), "%d %03d", i + 1, i % 1000);
		if (i < 999)
			check(number_read(slice_of(text), &number) == CELL_EXACT &&
					  number.units == (i + 1) * 1000 + i % 1000,
				  text);
	}
}

/* A number of digits and spaces, read digit by digit; -1 where it is none. */
static int64_t
read_slowly(const char *p)
{
	int64_t value = 0;
	int digits = 0;
	int group = 0;
	bool grouped = false;
	const char *first;
	const char *end = p + strlen(p);

	while (*p == ' ')
		p++;
	while (end > p && end[-1] == ' ')
		end--;
	first = p;
	for (; p < end; p++)
	{
		if (*p >= '0' && *p <= '9')
		{
			value = value * 10 + (*p - '0');
			digits++;
			group++;
		}
		else if (*p == ' ' && (grouped ? group == 3 : group <= 3))
		{
			grouped = true;
			group = 0;
		}
		else
			return -1;
	}
	if (digits == 0 || (digits > 1 && *first == '0') || (grouped && group != 3))
		return -1;
	return value;
}

/* Is the text, in bold or not, the number that it is digit by digit, or none? */
static bool
is_read_as_slowly(const char *text)
{
	char bold[32];
	int64_t expected = read_slowly(text);
	Number number = {-1, -1};
	CellStatus status = read_copy(text, &number);

	if ((status == CELL_EXACT) != (expected >= 0) ||
		(expected >= 0 && (number.units != expected || number.decimals != 0)))
		return false;
	snprintf(bold, sizeof(bold), "<b>%s</b>", text);
	number = (Number) {-1, -1};
	return read_copy(bold, &number) == status &&
		   (expected < 0 || (number.units == expected && number.decimals == 0));
}

/* Every text of up to eight of these characters; numbers of up to seven are read as one word. */
static void
test_all_short(void)
{
	static const char characters[] = "038 x";
	char text[9];

	for (size_t len = 1; len < sizeof(text); len++)
	{
		size_t n = 1;

		for (size_t i = 0; i < len; i++)
			n *= 5;
		for (size_t number = 0; number < n; number++)
		{
			size_t rest = number;

			for (size_t i = 0; i < len; i++, rest /= 5)
				text[i] = characters[rest % 5];
			text[len] = '\0';
			if (!is_read_as_slowly(text))
				check(false, text);
		}
		check_int((int64_t) strlen(text), (int64_t) len, "all of this length");
	}
}

/* Every plain number: a digit in each place. */
static void
test_all_plain(void)
{
	for (int i = 0; i < 1000000; i++)
	{
		char text[32];
		Number number = {-1, -1};

		if (i < 1000)
			snprintf(text, sizeof(text), "%d", i);
		else
			snprintf(text, sizeof(text), "%d %03d", i / 1000, i % 1000);
		if (number_read(slice_of(text), &number) != CELL_EXACT || number.units != i ||
			number.decimals != 0)
			check(false, text);
	}
	check(true, "every plain number");
	/* And no plain number: another character in each place. */
	for (int c = '!'; c < 256; c++)
	{
		for (int place = 0; place < 7; place++)
		{
			char text[] = "123 456";
			Number unused;
			bool sign = place == 0 && (c == '-' || c == '+');

			if (sign || (c >= '0' && c <= '9'))
				continue;
			text[place] = (char) c;
			check_int(read_copy(text, &unused),
					  place == 3 && c == ',' ? CELL_DECIMAL : CELL_INVALID, text);
		}
	}
}

/* Longer than any cell: no number, but nothing worse. */
static void
test_long(void)
{
	Output out = {0};
	Number number;

	add_repeated(&out, "1", 513);
	check(number_read((Slice) {out.text, 512}, &number) == CELL_INVALID, "512 digits");
	check(number_read((Slice) {out.text, 513}, &number) == CELL_INVALID, "513 digits");
	out.text[200] = ',';
	check(number_read((Slice) {out.text, 512}, &number) == CELL_INVALID, "512 bytes of decimals");
	out.len = 0;
	add_repeated(&out, " ", 100000);
	check(number_is_blank((Slice) {out.text, out.len}), "a wide blank");
	free(out.text);
}

int
main(void)
{
	Number number;

	for (size_t i = 0; i < sizeof(exact) / sizeof(exact[0]); i++)
	{
		number = (Number) {123456, -1};
		check_int(read_copy(exact[i].cell, &number), CELL_EXACT, exact[i].cell);
		check_int(number.units, exact[i].value, exact[i].cell);
		check_int(number.decimals, 0, exact[i].cell);
	}
	for (size_t i = 0; i < sizeof(decimals) / sizeof(decimals[0]); i++)
	{
		check_int(read_copy(decimals[i].cell, &number), CELL_DECIMAL, decimals[i].cell);
		check_int(number.units, decimals[i].units, decimals[i].cell);
		check_int(number.decimals, decimals[i].decimals, decimals[i].cell);
	}
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		check_int(read_copy(others[i].cell, &number), others[i].status, others[i].cell);
	test_all_small();
	test_all_short();
	test_all_plain();

	for (size_t i = 0; i < sizeof(plain) / sizeof(plain[0]); i++)
	{
		char buffer[32];
		size_t length = 0;

		check(number_plain_text(slice_of(plain[i][0]), buffer, sizeof(buffer), &length),
			  plain[i][0]);
		check_slice((Slice) {buffer, length}, plain[i][1], plain[i][0]);
	}
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
	{
		char buffer[32];
		size_t length;
		bool too_large =
			strstr(others[i].cell, "99999") != NULL || strstr(others[i].cell, "922337") != NULL;

		check(number_plain_text(slice_of(others[i].cell), buffer, sizeof(buffer), &length) ==
				  too_large,
			  others[i].cell);
	}
	{
		char buffer[8];
		size_t length;

		check(number_plain_text(SLICE_LITERAL("-1234,56"), buffer, 8, &length), "eight bytes fit");
		check(!number_plain_text(SLICE_LITERAL("-12345,67"), buffer, 8, &length), "nine do not");
	}

	test_long();
	return test_result("test_number");
}
