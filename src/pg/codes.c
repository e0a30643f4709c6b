/*-------------------------------------------------------------------------
 *
 * codes.c
 *	  Codes for what a report names.
 *
 *-------------------------------------------------------------------------
 */
#include "pg/codes.h"

#include <inttypes.h>
#include <stdio.h>

void
codes_start(CodeBook *book, CodeList list, const MemorySource *source)
{
	*book = (CodeBook) {.list = list,
						.arena = {.source = source},
						.given = {.source = source, .texts = {.source = source}}};
}

Slice
codes_of_text(CodeBook *book, Slice text)
{
	Slice code = text_snake_case(text, &book->arena);
	char *letters = (char *) code.ptr;

	if (code.len == 0)
		return SLICE_LITERAL("X");
	/* SDMX writes its codes in capitals. */
	for (size_t i = 0; book->list == CODES_SDMX && i < code.len; i++)
	{
		if (letters[i] >= 'a' && letters[i] <= 'z')
			letters[i] = (char) (letters[i] - 'a' + 'A');
	}
	return code;
}

Slice
codes_of_member(CodeBook *book, const Member *member, Period period)
{
	Slice code = {NULL, 0};

	if (member->number != NAME_UNLISTED)
		code = vocabulary_code(member->number, period, book->list);
	return code.len > 0 ? code : codes_of_text(book, member->text);
}

Slice
codes_join(CodeBook *book, Slice first, Slice second)
{
	size_t len = first.len + 1 + second.len;
	char *joined = arena_alloc(&book->arena, len);

	memcpy(joined, first.ptr, first.len);
	joined[first.len] = '_';
	memcpy(joined + first.len + 1, second.ptr, second.len);
	return (Slice) {joined, len};
}

static bool
take(CodeBook *book, int space, Slice code)
{
	const Member entry = {.text = code, .dimension = space, .number = NAME_UNLISTED, .parent = -1};
	uint32_t before = book->given.n;

	if (space < N_LISTED && vocabulary_has_code(code, space, book->list))
		return false;
	(void) names_add_member(&book->given, &entry);
	return book->given.n > before;
}

Slice
codes_give(CodeBook *book, int space, Slice wanted, uint32_t number)
{
	Slice code = wanted;
	char digits[16];

	/* In growing steps: a hostile document may take one number after the other. */
	for (uint32_t step = 1; !take(book, space, code); step = step * 2 + 1)
	{
		int len = snprintf(digits, sizeof(digits), "%" PRIu32, number);

		code = codes_join(book, wanted, (Slice) {digits, (size_t) len});
		number += step;
	}
	return code;
}
