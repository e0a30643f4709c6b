/*-------------------------------------------------------------------------
 *
 * codes.h
 *	  Codes for what a report names, for files that go to others.
 *
 * A name has the code that registers have for it, else one made of its letters:
 * "Arbeidssøkere på tiltak" is arbeidssoekere_paa_tiltak. All of them are ASCII,
 * which is the same in every encoding of the server's.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_CODES_H
#define NAVTILTAK_CODES_H

#include "audit/names.h"

/* The code of all members of a dimension together, as SDMX has it. */
#define CODE_TOTAL "_T"

/* What is given out so far; codes_start() begins it. */
typedef struct CodeBook
{
	CodeList list;
	Arena arena; /* of the codes */
	NameSet given;
} CodeBook;

/*
 * An empty book. Its memory comes from source, which must outlive it; without memory it
 * raises an error.
 */
extern void codes_start(CodeBook *book, CodeList list, const MemorySource *source);

/* The member's code in the period. Two members of one dimension may have the same. */
extern Slice codes_of_member(CodeBook *book, const Member *member, Period period);

/* A code of the text's letters and digits; never empty. */
extern Slice codes_of_text(CodeBook *book, Slice text);

/* Two codes in one. */
extern Slice codes_join(CodeBook *book, Slice first, Slice second);

/*
 * The code as wanted. If it is taken in that space, it gets the number, or a greater
 * one that is free. A dimension is a space in which the codes of the vocabulary are
 * taken; a space from N_LISTED on is only a number.
 */
extern Slice codes_give(CodeBook *book, int space, Slice wanted, uint32_t number);

#endif /* NAVTILTAK_CODES_H */
