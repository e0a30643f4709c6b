/*-------------------------------------------------------------------------
 *
 * html_tags.h
 *	  Tags and comments of HTML, and what of it is not text.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_HTML_TAGS_H
#define NAVTILTAK_HTML_TAGS_H

#include "text/slice.h"

/* What a tag does to the text around it. */
typedef enum HtmlKind
{
	HTML_INLINE,  /* nothing: <b>, and all that are not known */
	HTML_BREAK,	  /* ends a line */
	HTML_BLOCK,	  /* parts lines, and holds paragraphs and tables */
	HTML_TEXT,	  /* holds a text, which may go on over lines: <p>, <h1> */
	HTML_SKIPPED, /* holds no text of the page: <script> */
	HTML_TABLE,
	HTML_GROUP, /* of rows */
	HTML_ROW,
	HTML_CELL
} HtmlKind;

typedef struct HtmlTag
{
	HtmlKind kind;
	bool ends;	/* </p> */
	Slice name; /* as printed */
	Slice attributes;
	const char *after;
} HtmlTag;

/* Text that is looked through for tags. Starts as {.end = end}. */
typedef struct HtmlScan
{
	const char *end;
	bool open_comment; /* some comment has no end: from here to the end of the text none has */
	unsigned
		open_skipped; /* the same of what tags skip whose names are of that many letters, a bit each */
} HtmlScan;

/* Is the name, whatever its case, this one? */
extern bool html_is(Slice name, const char *other);

/* Reads the tag at p, a <; false if there is none. */
extern bool html_tag(const char *p, const char *end, HtmlTag *tag);

/* The kind of the tag that begins at p, a <, whether or not it ends; HTML_INLINE where there is none. */
extern HtmlKind html_kind(const char *p, const char *end);

/* What the tag says of the attribute; false if it says nothing. */
extern bool html_attribute(const HtmlTag *tag, const char *attribute, Slice *value);

/* The number of columns or rows that the tag of a cell says it spans; 1 where it says nothing. */
extern uint32_t html_span(const HtmlTag *tag, const char *attribute);

/*
 * Is there a comment at p, a <, or a declaration as <!DOCTYPE html>? Sets what is inside,
 * and where it ends. One without an end is only its first sign.
 */
extern bool html_comment(HtmlScan *scan, const char *p, Slice *inside, const char **after);

/* Behind what a tag of HTML_SKIPPED holds; after the tag where that has no end. */
extern const char *html_skip(HtmlScan *scan, const HtmlTag *tag);

#endif /* NAVTILTAK_HTML_TAGS_H */
