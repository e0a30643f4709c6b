/*-------------------------------------------------------------------------
 *
 * hide.c
 *	  navtiltak_hide: a document with some of its cells replaced by a sign.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/reading.h"

#include "catalog/pg_type.h"
#include "report/hide.h"
#include "utils/array.h"
#include "utils/builtins.h"

/* The numbers of an int[], in their order; an error if one is NULL. */
static int32 *
read_numbers(ArrayType *array, const char *what, int *n)
{
	Datum *elements;
	bool *nulls;
	int32 *numbers;

	deconstruct_array(array, INT4OID, sizeof(int32), true, TYPALIGN_INT, &elements, &nulls, n);
	numbers = palloc(sizeof(int32) * ((Size) *n + 1));
	for (int i = 0; i < *n; i++)
	{
		if (nulls[i])
			ereport(ERROR, (errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
							errmsg("a cell to be hidden has no %s", what),
							errhint("Name cells by line and col, as navtiltak_parse does.")));
		numbers[i] = DatumGetInt32(elements[i]);
	}
	return numbers;
}

/* The cells that the two arrays name. */
static HiddenCell *
read_cells(ArrayType *lines, ArrayType *cols, int *n)
{
	int n_cols;
	int32 *of_lines = read_numbers(lines, "line", n);
	int32 *of_cols = read_numbers(cols, "col", &n_cols);
	HiddenCell *cells = palloc(sizeof(HiddenCell) * ((Size) *n + 1));

	if (*n != n_cols)
		ereport(ERROR, (errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
						errmsg("%d lines and %d columns do not name cells", *n, n_cols),
						errhint("Give both arrays an element for each cell.")));
	for (int i = 0; i < *n; i++)
		cells[i] = (HiddenCell) {.line = of_lines[i], .col = of_cols[i]};
	return cells;
}

/* The sign in UTF-8, as the document is. */
static Slice
sign_of(const Reading *reading, text *sign)
{
	const char *bytes = VARDATA_ANY(sign);
	int len = (int) VARSIZE_ANY_EXHDR(sign);

	if (reading->converts)
		bytes = navtiltak_utf8_from_server(bytes, len, &len);
	/* The sign must not be empty, and must have a form in UTF-8. */
	return bytes == NULL ? (Slice) {"", 0} : (Slice) {bytes, (size_t) len};
}

/* Raises the error that the result stands for. */
static void
raise(const Reading *reading, HideResult result, const HiddenCell *culprit)
{
	switch (result)
	{
		case HIDE_DONE:
			break;
		case HIDE_NOT_FOUND:
			ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
							errmsg("the document has no cell in line %d, column %d", culprit->line,
								   culprit->col),
							errhint("Name cells by line and col, as navtiltak_parse does.")));
		case HIDE_TWICE:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("line %d has several cells of column %d", culprit->line, culprit->col),
					 errhint("Break the line so that each row of the table has its own.")));
		case HIDE_NO_PLACE:
			ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
							errmsg("the cell in line %d, column %d, cannot be replaced",
								   culprit->line, culprit->col),
							errdetail("It is blank, or does not stand together in the text.")));
		case HIDE_UNTRUE:
			ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
							errmsg("the sign would say of the count in line %d, column %d, what it "
								   "is not",
								   culprit->line, culprit->col),
							errhint("The sign of small counts hides those below the threshold, and "
									"another one, as : is, the others.")));
		case HIDE_READS_OTHERWISE:
			ereport(
				ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("with these cells hidden the document would be read otherwise"),
				 culprit->col > 0 ? errdetail("Line %d, column %d.", culprit->line, culprit->col)
								  : errdetail("Line %d.", culprit->line),
				 errhint("The sign must be one of a hidden count, as : and * are, and something "
						 "else than digits and blanks must set cells apart.")));
		case HIDE_NO_MEMORY:
			reading_out_of_memory(reading);
	}
}

PG_FUNCTION_INFO_V1(navtiltak_hide);
Datum
navtiltak_hide(PG_FUNCTION_ARGS)
{
	Reading reading;
	Arena arena = {.source = &reading.source};
	HiddenCell culprit = {0};
	Slice hidden;
	Slice sign;
	Datum result;
	int n;
	HiddenCell *cells = read_cells(PG_GETARG_ARRAYTYPE_P(1), PG_GETARG_ARRAYTYPE_P(2), &n);

	reading_start_value(&reading, fcinfo, 0);
	sign = sign_of(&reading, PG_GETARG_TEXT_PP(3));
	raise(&reading, hide_cells(reading.document, cells, (Size) n, sign, &arena, &hidden, &culprit),
		  &culprit);
	result = reading_text(&reading, hidden);
	reading_end(&reading);
	return result;
}
