/*-------------------------------------------------------------------------
 *
 * indented.h
 *	  Cells set right, each on a line of its own.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_INDENTED_H
#define NAVTILTAK_INDENTED_H

#include "text/arena.h"

/*
 * Where each line is a cell, as docx2txt prints tables, and numbers are set right, the blanks
 * before them tell nothing. *lined is then a copy of the document, in the arena, line for
 * line, without them. Else it is the document. Only its first lines are looked at to tell.
 * False without memory.
 */
extern bool indented_cells_lined(Slice document, Arena *arena, Slice *lined);

#endif /* NAVTILTAK_INDENTED_H */
