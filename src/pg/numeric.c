/*-------------------------------------------------------------------------
 *
 * numeric.c
 *	  navtiltak_numeric: a cell's text as a number with decimals.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/numeric.h"

#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "pg/compat.h"

/* The longest cell, with sign, point and end. */
#define NUMBER_SIZE 1024

/*
 * A stored numeric with few digits: 16 bits of sign, decimals and weight, and digits
 * to the base of 10000, the first of which counts 10000^weight. None is zero at either
 * end.
 */
#define SHORT_NEGATIVE	   0x2000
#define SHORT_DECIMALS_MAX 63
#define SHORT_DECIMALS_AT  7
#define SHORT_WEIGHT_MASK  0x007F /* of seven bits, with sign */
#define DIGITS_OF_BASE	   4
#define UNITS_DIGITS_MAX   6 /* what 20 digits take, wherever the point is */

static Datum
numeric_by_text(int64 units, int decimals)
{
	char digits[64];

	snprintf(digits, sizeof(digits), INT64_FORMAT "e-%d", units, decimals);
	return DirectFunctionCall3(numeric_in, CStringGetDatum(digits), ObjectIdGetDatum(InvalidOid),
							   Int32GetDatum(-1));
}

#ifdef USE_ASSERT_CHECKING
static bool
is_as_text_makes_it(const char *bytes, Size size, int64 units, int decimals)
{
	struct varlena *number = (struct varlena *) DatumGetPointer(numeric_by_text(units, decimals));
	bool same = VARSIZE_ANY_EXHDR(number) == size && memcmp(VARDATA_ANY(number), bytes, size) == 0;

	pfree(number);
	return same;
}
#endif

/* The digits of the number, the last one first; how many. */
static int
take_digits(uint64 units, int decimals, int16 digits[UNITS_DIGITS_MAX])
{
	static const int powers[] = {1, 10, 100, 1000};
	int odd = decimals % DIGITS_OF_BASE;
	int n = 0;

	/* The last decimals, where they do not fill a digit. */
	if (odd > 0)
	{
		digits[n++] =
			(int16) (units % (uint64) powers[odd] * (uint64) powers[DIGITS_OF_BASE - odd]);
		units /= (uint64) powers[odd];
	}
	for (; units > 0; units /= NUMERIC_BASE)
		digits[n++] = (int16) (units % NUMERIC_BASE);
	return n;
}

Size
numeric_put_any_units(char *bytes, int64 units, int decimals)
{
	int16 digits[UNITS_DIGITS_MAX];
	uint16 header = NUMERIC_SHORT_FORM;
	int behind = (decimals + DIGITS_OF_BASE - 1) / DIGITS_OF_BASE; /* the point */
	int first = 0;
	int n;
	Size size;

	if (decimals > SHORT_DECIMALS_MAX)
	{
		struct varlena *number =
			(struct varlena *) DatumGetPointer(numeric_by_text(units, decimals));

		memcpy(bytes, VARDATA_ANY(number), VARSIZE_ANY_EXHDR(number));
		return VARSIZE_ANY_EXHDR(number);
	}
	n = take_digits(units < 0 ? -(uint64) units : (uint64) units, decimals, digits);
	while (n > 0 && digits[n - 1] == 0)
		n--;
	while (first < n && digits[first] == 0)
		first++;
	header |= (uint16) (decimals << SHORT_DECIMALS_AT);
	if (units < 0)
		header |= SHORT_NEGATIVE;
	if (n > 0)
		header |= (uint16) ((n - 1 - behind) & SHORT_WEIGHT_MASK);
	memcpy(bytes, &header, sizeof(header));
	size = sizeof(header);
	for (int i = n - 1; i >= first; i--, size += sizeof(int16))
		memcpy(bytes + size, &digits[i], sizeof(int16));
	Assert(is_as_text_makes_it(bytes, size, units, decimals));
	return size;
}

Datum
numeric_from_units(int64 units, int decimals)
{
	char bytes[NUMERIC_UNITS_MAX];
	Size size = numeric_put_units(bytes, units, decimals);
	struct varlena *number = palloc(VARHDRSZ + size);

	SET_VARSIZE(number, VARHDRSZ + size);
	memcpy(VARDATA(number), bytes, size);
	return PointerGetDatum(number);
}

/* The number that the cell (UTF-8, as printed) is; false, with *number untouched, where it is none. */
static bool
numeric_from_cell(Slice cell, Datum *number)
{
	char digits[NUMBER_SIZE];
	size_t length;

	if (!number_plain_text(cell, digits, sizeof(digits) - 1, &length))
		return false;
	digits[length] = '\0';
	*number = DirectFunctionCall3(numeric_in, CStringGetDatum(digits), ObjectIdGetDatum(InvalidOid),
								  Int32GetDatum(-1));
	return true;
}

PG_FUNCTION_INFO_V1(navtiltak_numeric);
Datum
navtiltak_numeric(PG_FUNCTION_ARGS)
{
	char *printed = text_to_cstring(PG_GETARG_TEXT_PP(0));
	/* SQL_ASCII promises nothing; its bytes are taken for UTF-8, as nothing can convert them. */
	char *utf8 = GetDatabaseEncoding() == PG_SQL_ASCII
					 ? printed
					 : pg_server_to_any(printed, (int) strlen(printed), PG_UTF8);
	Slice cell = {utf8, strlen(utf8)};
	Number unused;
	Datum number;

	if (!numeric_from_cell(cell, &number))
	{
		CellStatus status = number_read(cell, &unused);

		if (status == CELL_SUPPRESSED || status == CELL_BLANK)
			PG_RETURN_NULL();
		ereport(ERROR, (errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
						errmsg("text is not a number: \"%s\"", printed),
						errhint("A number is written like \"1 234\" or \"1 234,5\".")));
	}
	PG_RETURN_DATUM(number);
}
