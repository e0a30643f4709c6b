/*-------------------------------------------------------------------------
 *
 * known_texts.h
 *	  Which texts of a document are known, asked once for each: the same headings
 *	  stand over table after table, and every run of their words is asked about.
 *	  And which texts were seen as labels of rows.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_KNOWN_TEXTS_H
#define NAVTILTAK_KNOWN_TEXTS_H

#include "text/arena.h"

typedef struct KnownText KnownText;

/* Answers of one test. Starts as {.source = source}. */
typedef struct KnownTexts
{
	KnownText *places; /* NULL before the first text */
	const MemorySource *source;
} KnownTexts;

/*
 * Is the text one that the test knows, as it said before or says now? The test is always
 * the same, and looks at nothing but the text. Without memory, or texts (NULL), it is
 * asked each time.
 */
extern bool text_is_known(KnownTexts *texts, Slice text, bool (*test)(Slice text));

/* Notes the text, which is at hand no more when text_is_noted() is asked; one too long is not noted. */
extern void text_note(KnownTexts *texts, Slice text);

/* Was the text noted? A later one may have taken its place. */
extern bool text_is_noted(const KnownTexts *texts, Slice text);

extern void known_texts_release(KnownTexts *texts);

#endif /* NAVTILTAK_KNOWN_TEXTS_H */
