/*-------------------------------------------------------------------------
 *
 * label.c
 *	  navtiltak_label: the canonical name of a printed label.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "pg/compat.h"
#include "words/vocabulary.h"

/* No name is longer than this many bytes, its markup included. */
#define LABEL_MAX 4096

/* The dimensions' names, as a sentence lists them. */
static const char *
list_dimensions(void)
{
	StringInfoData list;

	initStringInfo(&list);
	for (int dimension = 0; dimension < N_LISTED; dimension++)
	{
		Slice id = dimension_of(dimension)->id;
		const char *joint = dimension == 0 ? "" : dimension + 1 == N_LISTED ? " and " : ", ";

		appendStringInfo(&list, "%s\"%.*s\"", joint, (int) id.len, id.ptr);
	}
	return list.data;
}

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
					errhint("The dimensions are %s.", list_dimensions())));
}

/* Does the label begin with the code of a municipality, whole or without its zero? */
static bool
has_municipality_code(const FoldedText *folded)
{
	Slice code = text_words_key(folded, 0, 0);

	return slice_is_digits(code) && (code.len == 3 || code.len == 4);
}

/*
 * The municipality of "1101 Eigersund", "301 Oslo", or "1101": the name that its
 * code has had and that is spelt so, or clearly close to it. NULL if code and
 * name are not of one.
 */
static const Member *
find_municipality(const FoldedText *folded)
{
	const Period latest = {0, 0};
	Slice code = text_words_key(folded, 0, 0);
	int last = folded->n_words - 1;
	const Member *name;
	Slice printed;

	if (last == 0)
		return vocabulary_by_code(code, DIM_KOMMUNE, latest);
	name = vocabulary_by_code_and_name(code, DIM_KOMMUNE, folded, 1, last, latest);
	if (name != NULL)
		return name;
	printed = slice_between(folded->word[1].ptr, slice_end(folded->word[last]));
	name = vocabulary_guess(printed, DIM_KOMMUNE);
	if (name != NULL)
	{
		FoldedText guessed;

		if (text_fold(name->text, FOLD_BY_SOUND, &guessed))
			return vocabulary_by_code_and_name(code, DIM_KOMMUNE, &guessed, 0, guessed.n_words - 1,
											   latest);
	}
	return NULL;
}

/*
 * The member that the label names in the dimension by the rule of the reader,
 * who sees it among others: a code; a listed spelling; else the name that it is
 * clearly closest to, unless it is listed in another dimension.
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
	if (dimension == DIM_KOMMUNE && folded.n_words > 0 && has_municipality_code(&folded))
		return find_municipality(&folded);
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
