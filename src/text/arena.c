/*-------------------------------------------------------------------------
 *
 * arena.c
 *	  Memory that the caller of the reader hands in.
 *
 *-------------------------------------------------------------------------
 */
#include "text/arena.h"

#define CHUNK_SIZE ((size_t) 512)
#define ALIGNMENT  ((size_t) 8)

typedef struct ArenaChunk
{
	struct ArenaChunk *next;
	size_t size; /* of data */
	size_t used;
} ArenaChunk;

/* The header, rounded up so that data starts aligned. */
#define HEADER_SIZE ((sizeof(ArenaChunk) + ALIGNMENT - 1) & ~(ALIGNMENT - 1))

static void *
chunk_data(ArenaChunk *chunk)
{
	return (char *) chunk + HEADER_SIZE;
}

void *
arena_alloc(Arena *arena, size_t size)
{
	ArenaChunk *chunk = arena->chunks;
	void *memory;

	if (size > SIZE_MAX / 2)
	{
		arena->exhausted = true;
		return NULL;
	}
	size = (size + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
	if (chunk == NULL || chunk->size - chunk->used < size)
	{
		size_t chunk_size = size > CHUNK_SIZE ? size : CHUNK_SIZE;

		/* Larger and larger, so that a large table is a few chunks only. */
		if (chunk != NULL && chunk->size < ((size_t) 1 << 20) && chunk_size < chunk->size * 2)
			chunk_size = chunk->size * 2;
		chunk = arena->source->get(arena->source->context, HEADER_SIZE + chunk_size);
		if (chunk == NULL)
		{
			arena->exhausted = true;
			return NULL;
		}
		chunk->next = arena->chunks;
		chunk->size = chunk_size;
		chunk->used = 0;
		arena->chunks = chunk;
	}
	memory = (char *) chunk_data(chunk) + chunk->used;
	chunk->used += size;
	return memory;
}

Slice
arena_copy(Arena *arena, Slice text)
{
	char *copy;

	if (text.len == 0)
		return (Slice) {NULL, 0};
	copy = arena_alloc(arena, text.len);
	if (copy == NULL)
		return (Slice) {NULL, 0};
	memcpy(copy, text.ptr, text.len);
	return (Slice) {copy, text.len};
}

Slice
arena_join(Arena *arena, Slice a, Slice b)
{
	char *joined;

	if (a.len == 0 || b.len == 0)
		return a.len == 0 ? b : a;
	joined = arena_alloc(arena, a.len + 1 + b.len);
	if (joined == NULL)
		return (Slice) {NULL, 0};
	memcpy(joined, a.ptr, a.len);
	joined[a.len] = ' ';
	memcpy(joined + a.len + 1, b.ptr, b.len);
	return (Slice) {joined, a.len + 1 + b.len};
}

void
arena_reset(Arena *arena)
{
	ArenaChunk *kept = arena->chunks;

	if (kept == NULL)
		return;
	while (kept->next != NULL)
	{
		ArenaChunk *older = kept->next;

		kept->next = older->next;
		arena->source->put(arena->source->context, older);
	}
	kept->used = 0;
}

void
arena_release(Arena *arena)
{
	arena_reset(arena);
	if (arena->chunks != NULL)
		arena->source->put(arena->source->context, arena->chunks);
	arena->chunks = NULL;
}

void *
array_grow(const MemorySource *source, void *array, size_t size, size_t count, size_t *room)
{
	size_t wanted = *room == 0 ? 16 : *room * 2;
	void *moved;

	if (count < *room)
		return array;
	if (wanted > SIZE_MAX / 2 / size)
		return NULL;
	moved = source->get(source->context, wanted * size);
	if (moved == NULL)
		return NULL;
	if (array != NULL)
	{
		memcpy(moved, array, count * size);
		source->put(source->context, array);
	}
	*room = wanted;
	return moved;
}
