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
	{"60-", -60},
	{"1 234-", -1234},
	{"60\xE2\x88\x92", -60},
	{"0-", 0},
	/* a point, and what software writes */
	{"1250.0", 1250},
	{"1250.00", 1250},
	{"0.0", 0},
	{"-0.0", 0},
	{"-3.0", -3},
	{"1 250.0", 1250},
	{"1000.000", 1000},
	{"0.000", 0},
	{"1.25e3", 1250},
	{"1.250E3", 1250},
	{"1,25E+03", 1250},
	{"1e3", 1000},
	{"5e0", 5},
	{"6000e-3", 6},
	{"0e5", 0},
	{"0.05e2", 5},
	{"1249.9999999999999", 1250},
	{"0.99999999999999998", 1},
	{"-99.999999999999999", -100},
	{"1e18", 1000000000000000000},
	{"9007199254740993.0", 9007199254740993},
	/* thousands by other signs */
	{"1'990", 1990},
	{"1\xE2\x80\x99"
	 "990",
	 1990},
	{"1\xE2\x80\x98"
	 "234\xE2\x80\x99"
	 "567",
	 1234567},
	{"1,234,567", 1234567},
	{"1.234.567", 1234567},
	{"-12,345,678", -12345678},
	{"1,234.0", 1234},
	/* per cent */
	{"38 %", 38},
	{"38%", 38},
	{"-3\xC2\xA0%", -3},
	{"1 234 %", 1234},
	/* marks of footnotes */
	{"1 234\xC2\xB9", 1234},
	{"12\xC2\xB2", 12},
	{"12\xC2\xB2\xC2\xB3", 12},
	{"12 \xE2\x81\xB4", 12},
	{"12\xC2\xB9\xE2\x81\xBE", 12},
	{"12\xE2\x80\xA0", 12},
	{"1 234 1)", 1234},
	{"25 1)", 25},
	{"25 a)", 25},
	{"25\xC2\xA0"
	 "B)",
	 25},
	{"25 1) 2)", 25},
	{"25*", 25},
	{"25**", 25},
	{"25\\*", 25},
	{"25* 1)", 25},
	{"25 1)*", 25},
	{"25\xC2\xB9*", 25},
	{"<b>25</b>*", 25},
	{"25<sup>1</sup>", 25},
	{"<b>25<sup>1)</sup></b>", 25},
	{"25<SUP class=\"n\">a</SUP>", 25},
	{"1 234 <sup>1</sup>", 1234},
	{"<sup>2</sup>25", 25},
	{"38 %\xC2\xB9", 38},
	{"38\xC2\xB9 %", 38},
	{"60-\xC2\xB9", -60},
	{"[25](#note)", 25},
	{"1<br>234", 1234},
	/* the edges */
	{"9223372036854775807", INT64_MAX},
	{"9223372036854775807.0", INT64_MAX},
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
	{"1250,0", 12500, 1},
	{"2.4", 24, 1},
	{"2.40", 240, 2},
	{"-1 234.5", -12345, 1},
	{"2.2000000000000002", 22, 1},
	{"1.1000000000000001", 11, 1},
	{"0.59999999999999998", 6, 1},
	{"0.30000000000000004", 3, 1},
	{"-2.2999999999999998", -23, 1},
	{"12.345678901234567", 123456789012346, 13},
	{"1.234567890123455", 123456789012346, 14},
	{"2.20000000000000", 220000000000000, 14},
	{"0.000123456789012345", 123456789012345, 18},
	{"123456789012345.5", 1234567890123455, 1},
	{"600000e-6", 6, 1},
	{"6E-1", 6, 1},
	{"5.9999999999999995E-2", 6, 2},
	{"1.5e-3", 15, 4},
	{"1e-99", 1, 99},
	{"12.25e1", 1225, 1},
	{"1 234.567", 1234567, 3},
	{"1,234.5", 12345, 1},
	{"1.234,5", 12345, 1},
	{"1,234.567", 1234567, 3},
	{"1,234,567.89", 123456789, 2},
	{"1'234.5", 12345, 1},
	{"1'234,50", 123450, 2},
	{"1234,567", 1234567, 3},
	{"0,125", 125, 3},
	{"0.125", 125, 3},
	{"2,4 %", 24, 1},
	{"2.4%", 24, 1},
	{"12.2022 %", 122022, 4},
	{"2,4*", 24, 1},
	{"2,4\xC2\xB9", 24, 1},
	{"2,4 1)", 24, 1},
	{"60,5-", -605, 1},
	{"13.2022", 132022, 4},
	{"12.2200", 122200, 4},
	{"-12.2022", -122022, 4},
};

/* Decimals that may be thousands: units is the number then. */
static const struct
{
	const char *cell;
	int64_t units;
} thousands[] = {
	{"1,250", 1250},   {"1.250", 1250},	 {"12,345", 12345},		 {"999.999", 999999},
	{"1,000", 1000},   {"1.000", 1000},	 {"-1,250", -1250},		 {"1,250-", -1250},
	{"1.250 %", 1250}, {"1,250*", 1250}, {"<b>1,250</b>", 1250}, {"+1.250", 1250},
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
	{" * ", CELL_SUPPRESSED},
	{"\\*", CELL_SUPPRESSED},
	{"**\\***", CELL_SUPPRESSED},
	{"&#42;", CELL_SUPPRESSED},
	{"<b>*</b>", CELL_SUPPRESSED},
	{"**", CELL_SUPPRESSED},
	{":", CELL_SUPPRESSED},
	{" <b>:</b> ", CELL_SUPPRESSED},
	{": 1)", CELL_SUPPRESSED},
	{"\\*\\*", CELL_SUPPRESSED},
	{"\xE2\x88\x97\xE2\x88\x97", CELL_SUPPRESSED},
	{"* 1)", CELL_SUPPRESSED},
	{"** 1)", CELL_SUPPRESSED},
	{"*\xC2\xB9", CELL_SUPPRESSED},
	{"* a)", CELL_SUPPRESSED},
	{"*<sup>1</sup>", CELL_SUPPRESSED},
	{"***", CELL_INVALID},
	{"*)", CELL_INVALID},
	{"1) *", CELL_INVALID},
	{"*1)", CELL_INVALID},
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
	{"12a", CELL_INVALID},
	{"a", CELL_INVALID},
	{"-", CELL_INVALID},
	{"+", CELL_INVALID},
	{"--5", CELL_INVALID},
	{"-5-", CELL_INVALID},
	{"+5-", CELL_INVALID},
	{"5--", CELL_INVALID},
	{"5 -", CELL_INVALID},
	{"5+", CELL_INVALID},
	{"(60)", CELL_INVALID},
	{"%", CELL_INVALID},
	{"::", CELL_INVALID},
	{"5:", CELL_INVALID},
	{"- %", CELL_INVALID},
	{"% 38", CELL_INVALID},
	{"38 %%", CELL_INVALID},
	{"38 \xE2\x80\xB0", CELL_INVALID}, /* per mille */
	{"\xE2\x80\x93", CELL_INVALID},
	{"\xE2\x80\x94", CELL_INVALID},
	{"..", CELL_INVALID},
	/* points, commas and apostrophes where none belong */
	{"5.", CELL_INVALID},
	{".5", CELL_INVALID},
	{"1.2.3", CELL_INVALID},
	{"1,234,56", CELL_INVALID},
	{"1,234,5678", CELL_INVALID},
	{"1234,567,890", CELL_INVALID},
	{"0,123,456", CELL_INVALID},
	{"1,234,567.", CELL_INVALID},
	{"1.234.567.8", CELL_INVALID},
	{"1,234.567,8", CELL_INVALID},
	{"1 234,567,890", CELL_INVALID},
	{"1'234 567", CELL_INVALID},
	{"1 234'567", CELL_INVALID},
	{"1,234 567", CELL_INVALID},
	{"1'23", CELL_INVALID},
	{"1'", CELL_INVALID},
	{"'990", CELL_INVALID},
	{"1''990", CELL_INVALID},
	{",500,000", CELL_INVALID},
	/* exponents */
	{"1e", CELL_INVALID},
	{"1e+", CELL_INVALID},
	{"1e100", CELL_INVALID},
	{"1e-100", CELL_INVALID},
	{"1e19", CELL_INVALID},
	{"1e3.5", CELL_INVALID},
	{"1e3e3", CELL_INVALID},
	{"1 250e3", CELL_INVALID},
	{"1e3-", CELL_INVALID},
	{"01e3", CELL_INVALID},
	/* dates */
	{"30.06.2016", CELL_INVALID},
	{"12.2022", CELL_INVALID},
	{"10.1999", CELL_INVALID},
	{"11.2199*", CELL_INVALID},
	{"01.2022", CELL_INVALID},
	{"2026 08", CELL_INVALID},
	/* marks that may be digits, or are nothing by themselves */
	{"12342)", CELL_INVALID},
	{"1 2342)", CELL_INVALID},
	{"2)", CELL_INVALID},
	{"1)", CELL_INVALID},
	{"123 45)", CELL_INVALID},
	{"25a)", CELL_INVALID},
	{"25 (1)", CELL_INVALID},
	{"25 *", CELL_INVALID},
	{"25 1", CELL_INVALID},
	{"25 ab)", CELL_INVALID},
	{"\xC2\xB9", CELL_INVALID},
	{"<sup>1</sup>", CELL_INVALID},
	{"-*", CELL_INVALID},
	{"25<sup>1", CELL_INVALID},
	{"25<sup>a long remark</sup>", CELL_INVALID},
	{"25<sup><b>1</b></sup>", CELL_INVALID},
	{"25<a href=\"#n1\">1</a>", CELL_INVALID},
	{"25[1](#n1)", CELL_INVALID},
	{"[25](#n1)1", CELL_INVALID},
	{"2**5**", CELL_INVALID},
	{"2<i>5</i>", CELL_INVALID},
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
	{"2.4", "2.4"},
	{"1250.0", "1250"},
	{"2.2000000000000002", "2.2"},
	{"0.59999999999999998", "0.6"},
	{"600000e-6", "0.6"},
	{"-1.5e-3", "-0.0015"},
	{"2e21", "2000000000000000000000"},
	{"1,250", "1.250"},
	{"1.250", "1.250"},
	{"1,234,567", "1234567"},
	{"1'990", "1990"},
	{"60-", "-60"},
	{"38 %", "38"},
	{"1 234 1)", "1234"},
	{"25<sup>1</sup>", "25"},
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

/* A number of digits and spaces, read digit by digit; -1 if it is none. */
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
	Number number = {-1, -1, true};
	CellStatus status = read_copy(text, &number);

	if ((status == CELL_EXACT) != (expected >= 0) ||
		(expected >= 0 && (number.units != expected || number.decimals != 0)))
		return false;
	snprintf(bold, sizeof(bold), "<b>%s</b>", text);
	number = (Number) {-1, -1, true};
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
		Number number = {-1, -1, true};

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
					  place == 3 && (c == ',' || c == '.') ? CELL_DECIMAL
					  : place == 3 && c == '\''			   ? CELL_EXACT
														   : CELL_INVALID,
					  text);
		}
	}
}

/* A dash alone, of any width and in any markup, is one; what it stands with is none. */
static void
test_dashes(void)
{
	static const char *const dashes[] = {"-",
										 "\xE2\x80\x93",
										 "\xE2\x80\x94",
										 "\xE2\x88\x92",
										 "\xE2\x80\x91",
										 "\xE2\x80\x95",
										 " - ",
										 "<b>\xE2\x80\x93</b>",
										 "\\-"};
	static const char *const no_dashes[] = {"",	 " ",	 "--", "- -", "-5",		 "5-",
											"*", ".",	 ":",  "0",	  "a",		 "\xE2\x80\x9C",
											"+", "- 1)", "_",  "=",	  "\xE2\x80"};
	Number unused;

	for (size_t i = 0; i < sizeof(dashes) / sizeof(dashes[0]); i++)
	{
		check(number_is_dash(slice_of(dashes[i])), dashes[i]);
		check_int(read_copy(dashes[i], &unused), CELL_INVALID, dashes[i]);
	}
	for (size_t i = 0; i < sizeof(no_dashes) / sizeof(no_dashes[0]); i++)
		check(!number_is_dash(slice_of(no_dashes[i])), no_dashes[i]);
}

/* Every number of few decimals, as a workbook prints it, is the one with a comma. */
static void
test_floats(void)
{
	for (int i = 0; i < 100000; i++)
	{
		char text[40];
		Number number;
		int units = i;
		int places = 3;

		while (places > 0 && units % 10 == 0)
		{
			units /= 10;
			places--;
		}
		snprintf(text, sizeof(text), "%.17g", (double) i / 1000);
		if (number_read(slice_of(text), &number) != (places > 0 ? CELL_DECIMAL : CELL_EXACT) ||
			number.units != units || number.decimals != places)
			check(false, text);
		snprintf(text, sizeof(text), "%.16e", (double) i / 1000);
		if (number_read(slice_of(text), &number) != (places > 0 ? CELL_DECIMAL : CELL_EXACT) ||
			number.units != units || number.decimals != places)
			check(false, text);
	}
	check(true, "every float");
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

/* As plain text, a number is the same; what is none is none, but for what is too large. */
static void
test_plain_text(void)
{
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
		bool too_large = strstr(others[i].cell, "99999") != NULL ||
						 strstr(others[i].cell, "922337") != NULL ||
						 strcmp(others[i].cell, "1e19") == 0;

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
}

int
main(void)
{
	Number number;

	for (size_t i = 0; i < sizeof(exact) / sizeof(exact[0]); i++)
	{
		number = (Number) {123456, -1, true};
		check_int(read_copy(exact[i].cell, &number), CELL_EXACT, exact[i].cell);
		check_int(number.units, exact[i].value, exact[i].cell);
		check_int(number.decimals, 0, exact[i].cell);
		check(!number.maybe_thousands, exact[i].cell);
	}
	for (size_t i = 0; i < sizeof(decimals) / sizeof(decimals[0]); i++)
	{
		number = (Number) {123456, -1, true};
		check_int(read_copy(decimals[i].cell, &number), CELL_DECIMAL, decimals[i].cell);
		check_int(number.units, decimals[i].units, decimals[i].cell);
		check_int(number.decimals, decimals[i].decimals, decimals[i].cell);
		check(!number.maybe_thousands, decimals[i].cell);
	}
	for (size_t i = 0; i < sizeof(thousands) / sizeof(thousands[0]); i++)
	{
		number = (Number) {123456, -1, false};
		check_int(read_copy(thousands[i].cell, &number), CELL_DECIMAL, thousands[i].cell);
		check_int(number.units, thousands[i].units, thousands[i].cell);
		check_int(number.decimals, 3, thousands[i].cell);
		check(number.maybe_thousands, thousands[i].cell);
	}
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		check_int(read_copy(others[i].cell, &number), others[i].status, others[i].cell);
	test_all_small();
	test_all_short();
	test_all_plain();
	test_plain_text();
	test_dashes();
	test_floats();
	test_long();
	return test_result("test_number");
}
