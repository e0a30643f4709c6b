/*-------------------------------------------------------------------------
 *
 * arena.h
 *	  Memory, and a chance to interrupt, that the caller of the reader hands in.
 *
 * The reader allocates nothing by itself: it asks a MemorySource, and gives
 * back everything before report_read() returns, unless the source leaves by
 * longjmp (as palloc does), in which case the memory is the source's affair.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_ARENA_H
#define NAVTILTAK_ARENA_H

#include <stdint.h>

#include "text/slice.h"

/*
 * get returns NULL if there is no memory, and else memory aligned to 8 bytes
 * at least (palloc promises no more); put takes what get gave. poll,
 * which may be NULL, is called between lines and rows, and now and then in what
 * else takes long, so that the caller can be interrupted (by longjmp).
 */
typedef struct MemorySource
{
	void *(*get)(void *context, size_t size);
	void (*put)(void *context, void *memory);
	void (*poll)(void *context);
	void *context;
} MemorySource;

static inline void
source_poll(const MemorySource *source)
{
	if (source->poll != NULL)
		source->poll(source->context);
}

/* Memory that is freed all at once. Starts as {.source = source}. */
typedef struct Arena
{
	const MemorySource *source;
	struct ArenaChunk *chunks;
	bool exhausted; /* an allocation failed */
} Arena;

/*
 * size bytes, aligned to 8, which is enough for pointers, int64_t and double.
 * NULL, and arena->exhausted set, where the source has none.
 */
extern void *arena_alloc(Arena *arena, size_t size);

/* The same for n elements of the size, which together may be more than size_t holds on 32 bits. */
static inline void *
arena_array(Arena *arena, size_t n, size_t size)
{
	return arena_alloc(arena, n > SIZE_MAX / size ? SIZE_MAX : n * size);
}

/* A copy of the text in the arena; empty if there is no memory. */
extern Slice arena_copy(Arena *arena, Slice text);

/*
 * Two texts of which one may be nothing, with a space between; in the arena
 * where both are something. Empty if there is no memory.
 */
extern Slice arena_join(Arena *arena, Slice a, Slice b);

/* Forgets everything allocated, and keeps one chunk for what comes next. */
extern void arena_reset(Arena *arena);

/* Gives all memory back. */
extern void arena_release(Arena *arena);

/*
 * Makes room for one more element in a growing array: returns the array, moved
 * if it had to grow, or NULL without memory (the old one then still stands).
 * size is that of an element, count how many there are, *room how many fit.
 */
extern void *array_grow(const MemorySource *source, void *array, size_t size, size_t count,
						size_t *room);

#endif /* NAVTILTAK_ARENA_H */
