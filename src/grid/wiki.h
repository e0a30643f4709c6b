/*-------------------------------------------------------------------------
 *
 * wiki.h
 *	  The markup of wikis and plain text, written as Markdown.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_WIKI_H
#define NAVTILTAK_WIKI_H

#include "grid/refusal.h"
#include "text/arena.h"

/*
 * Is the document written in MediaWiki's, Jira's or Org's markup, in Textile or AsciiDoc? Then
 * *piped is a copy of it, in the arena, in which each row of a table stands on the line that it
 * begins on, between pipes; lines keep their numbers, and lose the signs of headings. Else it
 * is the document. A table that this would not come out right of is told in *refusal. False
 * without memory.
 */
extern bool wiki_piped(Slice document, Arena *arena, Slice *piped, Refusal *refusal);

#endif /* NAVTILTAK_WIKI_H */
