/*-------------------------------------------------------------------------
 *
 * period_token.h
 *	  The tokens that the text of a period consists of. Only period.c needs them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_PERIOD_TOKEN_H
#define NAVTILTAK_PERIOD_TOKEN_H

#include <stdbool.h>

#include "text/slice.h"

typedef enum TokenKind
{
	TOKEN_END,
	TOKEN_NUMBER,
	TOKEN_DOT,
	TOKEN_COMMA,
	TOKEN_COLON,
	TOKEN_SLASH,
	TOKEN_HYPHEN, /* may also stand inside 2022-03 */
	TOKEN_DASH,	  /* only between two parts */
	TOKEN_MONTH,
	TOKEN_UNIT,	   /* kvartal, halvår, tertial */
	TOKEN_LETTER,  /* the K of K1 */
	TOKEN_ORDINAL, /* første */
	TOKEN_SUFFIX,  /* the st of 1st */
	TOKEN_YEAR,
	TOKEN_WHOLE,
	TOKEN_OF,
	TOKEN_AS_OF,	/* per, pr. */
	TOKEN_AT,		/* ved */
	TOKEN_CLOSE,	/* utgangen, ultimo */
	TOKEN_AVERAGE,	/* gjennomsnitt; of a unit of so many months, or of any */
	TOKEN_FOR,		/* what an average is for */
	TOKEN_HEADING,	/* periode */
	TOKEN_DURATION, /* the P of P8M */
	TOKEN_YEARS,	/* the Y of P1Y */
	TOKEN_FROM,
	TOKEN_TO,
	TOKEN_AND,
	TOKEN_WITH
} TokenKind;

/* How many months a unit has. */
enum
{
	UNIT_PENDING = 0, /* only a number as yet */
	UNIT_MONTH = 1,
	UNIT_QUARTER = 3,
	UNIT_TERTIAL = 4,
	UNIT_HALF = 6,
	UNIT_YEAR = 12
};

/* What may follow FROM and TO. */
enum
{
	LINK_PLAIN,
	LINK_DOT,	  /* t.o.m. */
	LINK_AND_WITH /* til og med */
};

typedef struct PeriodToken
{
	TokenKind kind;
	int value;	/* number, month, months of a unit or an average, link */
	int digits; /* of a number */
	bool glued; /* no space before it */
} PeriodToken;

/* How many tokens a period can have, the end among them. */
#define PERIOD_TOKENS_MAX 24

/*
 * Split text, UTF-8, into the PERIOD_TOKENS_MAX tokens at tokens, the last of
 * which is TOKEN_END. False, with tokens in no particular state, at the first
 * thing that is in no period, or where there are too many of them.
 */
extern bool period_tokenize(Slice text, PeriodToken *tokens);

#endif /* NAVTILTAK_PERIOD_TOKEN_H */
