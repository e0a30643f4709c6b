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

/* As long as a cell can be, and its sign, point and end. */
#define NUMBER_SIZE 1024

Datum
numeric_from_units(int64 units, int decimals)
{
	char digits[64];

	snprintf(digits, sizeof(digits), INT64_FORMAT "e-%d", units, decimals);
	return DirectFunctionCall3(numeric_in, CStringGetDatum(digits), ObjectIdGetDatum(InvalidOid),
							   Int32GetDatum(-1));
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
						errmsg("text is no number: \"%s\"", printed),
						errhint("A number is written like \"1 234\" or \"1 234,5\".")));
	}
	PG_RETURN_DATUM(number);
}
