/*-------------------------------------------------------------------------
 *
 * label.c
 *	  navtiltak_label: the canonical name of a printed label.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "pg/compat.h"
#include "words/vocabulary.h"

/* No name is longer than this many bytes, its markup included. */
#define LABEL_MAX 4096

/* The dimension of this name, else an error. */
static int
dimension_by_name(text *name)
{
	Slice wanted = {VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name)};

	for (int dimension = 0; dimension < N_LISTED; dimension++)
	{
		if (slice_equal(wanted, dimension_of(dimension)->id))
			return dimension;
	}
	ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					errmsg("unknown dimension: \"%s\"", text_to_cstring(name)),
					errhint("The dimensions are \"hovedgruppe\", \"tiltaksgruppe\", \"tiltak\", "
							"\"fylke\", \"alder\" and \"kjonn\".")));
}

/*
 * The member that the label names in the dimension by the rule of the reader,
 * who sees it among others: a listed spelling; else the name that it is clearly
 * closest to, unless it is listed in another dimension.
 */
static const Member *
find_member(Slice printed, int dimension)
{
	char buffer[LABEL_MAX];
	Slice label;
	FoldedText folded;
	const Member *names[N_DIMENSIONS];

	if (!text_clean_into(printed, buffer, sizeof(buffer), &label) ||
		!text_fold(label, FOLD_BY_SOUND, &folded))
		return NULL;
	if (vocabulary_label(label, &folded, names) != 0)
		return names[dimension];
	return vocabulary_guess(label, dimension);
}

PG_FUNCTION_INFO_V1(navtiltak_label);
Datum
navtiltak_label(PG_FUNCTION_ARGS)
{
	text *printed = PG_GETARG_TEXT_PP(0);
	int dimension = dimension_by_name(PG_GETARG_TEXT_PP(1));
	const char *bytes = VARDATA_ANY(printed);
	int len = (int) VARSIZE_ANY_EXHDR(printed);
	int encoding = GetDatabaseEncoding();
	const Member *member;
	char *name;

	if (len > LABEL_MAX)
		PG_RETURN_NULL();
	/* SQL_ASCII promises nothing; we take its bytes for UTF-8, as nothing can convert them */
	if (encoding != PG_UTF8 && encoding != PG_SQL_ASCII)
	{
		bytes = navtiltak_utf8_from_server(bytes, len, &len);
		if (bytes == NULL)
			PG_RETURN_NULL();
	}
	member = find_member((Slice) {bytes, (size_t) len}, dimension);
	if (member == NULL)
		PG_RETURN_NULL();
	/* A name of the vocabulary is NUL-terminated. */
	name = pg_any_to_server(member->text.ptr, (int) member->text.len, PG_UTF8);
	PG_RETURN_TEXT_P(cstring_to_text(name));
}
