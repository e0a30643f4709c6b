/*-------------------------------------------------------------------------
 *
 * grid_watch.h
 *	  What the first stage makes of a document, held against its lines.
 *
 * It demands that each line is a row, a line of text, a rule, or blank; that
 * cells come in order and leave nothing out, however many are made at once; and
 * that each is read as its text says.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_GRID_WATCH_H
#define NAVTILTAK_GRID_WATCH_H

#include "report_watch.h"

/* source is polled. */
extern void watch_grid(const Watch *watch, const MemorySource *source);

#endif /* NAVTILTAK_GRID_WATCH_H */
