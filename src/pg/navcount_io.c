/*-------------------------------------------------------------------------
 *
 * navcount_io.c
 *	  navcount as text and as bytes.
 *
 * As text a count is written as statistics print it: 15386, 77 818, -2 888;
 * bounds as 116..119; a suppressed count as * or <4; one without an upper bound as 4.. What is written out has
 * one form only, and reads back as the same value.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "common/int.h"
#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "pg/compat.h"
#include "pg/navcount.h"
#include "text/ascii.h"

/* How a text was read. */
typedef enum ReadOutcome
{
	READ,
	MALFORMED,
	OUT_OF_RANGE,
	REVERSED
} ReadOutcome;

/* A number as printed. Beyond uint64, magnitude is meaningless and overflow set. */
typedef struct Printed
{
	bool negative;
	bool overflow;
	uint64 magnitude;
} Printed;

PG_FUNCTION_INFO_V1(navcount_in);
PG_FUNCTION_INFO_V1(navcount_out);
PG_FUNCTION_INFO_V1(navcount_recv);
PG_FUNCTION_INFO_V1(navcount_send);

/*
 * Bytes of the space that a number may have between its thousands, if text
 * begins with one: a space, no-break space, figure space, thin space or narrow
 * no-break space, in UTF-8. 0 if not.
 */
static int
space_length(const char *text)
{
	const unsigned char *byte = (const unsigned char *) text;

	if (byte[0] == ' ')
		return 1;
	if (byte[0] == 0xC2 && byte[1] == 0xA0)
		return 2;
	if (byte[0] == 0xE2 && byte[1] == 0x80 &&
		(byte[2] == 0x87 || byte[2] == 0x89 || byte[2] == 0xAF))
		return 3;
	return 0;
}

/* The text after any white space. */
static const char *
skip_space(const char *text)
{
	for (;;)
	{
		int length = space_length(text);

		if (length > 0)
			text += length;
		else if (*text >= '\t' && *text <= '\r')
			text++;
		else
			return text;
	}
}

/* Reads the digits at *cursor into number and moves *cursor past them. Returns how many. */
static int
read_digits(const char **cursor, Printed *number)
{
	const char *start = *cursor;

	for (; is_digit(**cursor); (*cursor)++)
	{
		uint64 digit = (uint64) (**cursor - '0');

		if (pg_mul_u64_overflow(number->magnitude, 10, &number->magnitude) ||
			pg_add_u64_overflow(number->magnitude, digit, &number->magnitude))
			number->overflow = true;
	}
	return (int) (*cursor - start);
}

/*
 * Reads a number at *cursor and moves *cursor past it. Where a space parts its
 * digits, it must part all of them in thousands: 1 234 567, not 12 34. False
 * if no such number stands there.
 */
static bool
read_number(const char **cursor, Printed *number)
{
	int digits;

	*number = (Printed) {false, false, 0};
	if (**cursor == '-' || **cursor == '+')
		number->negative = *(*cursor)++ == '-';
	else if (strncmp(*cursor, "\xE2\x88\x92", 3) == 0) /* U+2212 MINUS SIGN */
	{
		number->negative = true;
		*cursor += 3;
	}

	digits = read_digits(cursor, number);
	if (digits == 0)
		return false;
	for (bool first = true;; first = false)
	{
		int space = space_length(*cursor);

		if (space == 0 || !is_digit((*cursor)[space]))
			return true;
		if (first && digits > 3)
			return false;
		*cursor += space;
		if (read_digits(cursor, number) != 3)
			return false;
	}
}

/* The number as a bigint; false if it is none. */
static bool
to_bigint(const Printed *number, int64 *result)
{
	if (number->overflow)
		return false;
	if (number->negative && number->magnitude == (uint64) PG_INT64_MAX + 1)
		*result = PG_INT64_MIN;
	else if (number->magnitude > (uint64) PG_INT64_MAX)
		return false;
	else
		*result = number->negative ? -(int64) number->magnitude : (int64) number->magnitude;
	return true;
}

/* "<4", the sign < being read: from 0 to one less than the limit. */
static ReadOutcome
read_less_than(const char **cursor, NavCount *result)
{
	Printed limit;

	*cursor = skip_space(*cursor);
	if (!read_number(cursor, &limit))
		return MALFORMED;
	if (limit.overflow || limit.magnitude > (uint64) PG_INT64_MAX + 1)
		return OUT_OF_RANGE;
	/* No count is less than 0. */
	if (limit.negative || limit.magnitude == 0)
		return REVERSED;
	*result = (NavCount) {0, (int64) (limit.magnitude - 1)};
	return READ;
}

/* "15386", "116..119", or "4..", which has no upper bound. */
static ReadOutcome
read_bounds(const char **cursor, NavCount *result)
{
	Printed lower;
	Printed upper;
	const char *after;

	if (!read_number(cursor, &lower))
		return MALFORMED;
	upper = lower;
	after = skip_space(*cursor);
	if (strncmp(after, "..", 2) == 0)
	{
		*cursor = skip_space(after + 2);
		if (**cursor == '\0')
			upper = (Printed) {false, false, (uint64) PG_INT64_MAX};
		else if (!read_number(cursor, &upper))
			return MALFORMED;
	}
	if (!to_bigint(&lower, &result->lower) || !to_bigint(&upper, &result->upper))
		return OUT_OF_RANGE;
	return result->lower <= result->upper ? READ : REVERSED;
}

/* Reads the whole of text, which is in UTF-8 and ends with a NUL. */
static ReadOutcome
read_navcount(const char *text, NavCount *result)
{
	const char *cursor = skip_space(text);
	ReadOutcome outcome = READ;

	if (*cursor == '*')
	{
		cursor++;
		*result = NAVCOUNT_SUPPRESSED;
	}
	else if (*cursor == '<')
	{
		cursor++;
		outcome = read_less_than(&cursor, result);
	}
	else
		outcome = read_bounds(&cursor, result);

	/* What is badly written is not out of range. */
	return *skip_space(cursor) == '\0' ? outcome : MALFORMED;
}

/*
 * The text in UTF-8, in which the spaces and the minus sign are looked for; the
 * text itself where it needs no conversion; NULL if there is none. In a
 * database of encoding SQL_ASCII the bytes are taken for UTF-8, as they are.
 */
static const char *
to_utf8(const char *text)
{
	const int encoding = GetDatabaseEncoding();
	const size_t longest = (size_t) 1024 * 1024; /* what the conversion takes */
	const char *byte = text;
	int utf8_length;

	while (*byte != '\0' && !IS_HIGHBIT_SET(*byte))
		byte++;
	if (*byte == '\0' || encoding == PG_UTF8 || encoding == PG_SQL_ASCII)
		return text;
	if (strlen(text) > longest)
		return NULL;
	return navtiltak_utf8_from_server(text, (int) strlen(text), &utf8_length);
}

Datum
navcount_in(PG_FUNCTION_ARGS)
{
	const char *text = PG_GETARG_CSTRING(0);
	const char *utf8 = to_utf8(text);
	NavCount *result = palloc(sizeof(NavCount));

	switch (utf8 == NULL ? MALFORMED : read_navcount(utf8, result))
	{
		case READ:
			break;
		case OUT_OF_RANGE:
			ereturn(SOFT_ERROR_CONTEXT(fcinfo), (Datum) 0,
					(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
					 errmsg("value \"%s\" is out of range for type %s", text, "navcount")));
		case REVERSED:
			ereturn(SOFT_ERROR_CONTEXT(fcinfo), (Datum) 0,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input syntax for type %s: \"%s\"", "navcount", text),
					 errdetail("The lower bound is greater than the upper bound.")));
		case MALFORMED:
			ereturn(SOFT_ERROR_CONTEXT(fcinfo), (Datum) 0,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input syntax for type %s: \"%s\"", "navcount", text),
					 errhint("Write a count as 77818 or 77 818, bounds as 116..119, "
							 "a suppressed count as * or <4.")));
	}
	PG_RETURN_NAVCOUNT_P(result);
}

char *
navcount_to_text(const NavCount *count, char *buffer)
{
	char *end = buffer;

	pg_lltoa(count->lower, end);
	if (count->upper != count->lower)
	{
		/* It gives the length since 14 only. */
		end += strlen(end);
		*end++ = '.';
		*end++ = '.';
		*end = '\0';
		if (!navcount_is_open_above(count))
			pg_lltoa(count->upper, end);
	}
	return buffer;
}

Datum
navcount_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(navcount_to_text(PG_GETARG_NAVCOUNT_P(0), palloc(NAVCOUNT_TEXT_SIZE)));
}

Datum
navcount_recv(PG_FUNCTION_ARGS)
{
	StringInfo message = (StringInfo) PG_GETARG_POINTER(0);
	NavCount *result = palloc(sizeof(NavCount));

	result->lower = pq_getmsgint64(message);
	result->upper = pq_getmsgint64(message);
	if (result->lower > result->upper)
		ereport(ERROR, (errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
						errmsg("invalid external \"%s\" value", "navcount"),
						errdetail("The lower bound " INT64_FORMAT
								  " is greater than the upper bound " INT64_FORMAT ".",
								  result->lower, result->upper)));
	PG_RETURN_NAVCOUNT_P(result);
}

Datum
navcount_send(PG_FUNCTION_ARGS)
{
	const NavCount *count = PG_GETARG_NAVCOUNT_P(0);
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendint64(&message, (uint64) count->lower);
	pq_sendint64(&message, (uint64) count->upper);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}
