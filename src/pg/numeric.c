/*-------------------------------------------------------------------------
 *
 * numeric.c
 *	  navtiltak_numeric: a cell's text as a number with decimals.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "report/number.h"

/* As long as a cell can be, and its sign, point and end. */
#define NUMBER_SIZE 1024

PG_FUNCTION_INFO_V1(navtiltak_numeric);
Datum
navtiltak_numeric(PG_FUNCTION_ARGS)
{
	char *printed = text_to_cstring(PG_GETARG_TEXT_PP(0));
	char *utf8 = pg_server_to_any(printed, (int) strlen(printed), PG_UTF8);
	Slice cell = {utf8, strlen(utf8)};
	char number[NUMBER_SIZE];
	size_t length;
	int64_t unused;

	if (!number_plain_text(cell, number, sizeof(number) - 1, &length))
	{
		CellStatus status = number_read(cell, &unused);

		if (status == CELL_SUPPRESSED || status == CELL_BLANK)
			PG_RETURN_NULL();
		ereport(ERROR, (errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
						errmsg("text is no number: \"%s\"", printed),
						errhint("A number is written like \"1 234\" or \"1 234,5\".")));
	}
	number[length] = '\0';
	PG_RETURN_DATUM(DirectFunctionCall3(numeric_in, CStringGetDatum(number),
										ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1)));
}
