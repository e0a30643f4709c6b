/*-------------------------------------------------------------------------
 *
 * fuzz.h
 *	  What the fuzz targets share: demands, fingerprints, bytes as numbers, and
 *	  memory that is counted (test/unit/testing.h).
 *
 * A target is one file, fuzz_X.c, with LLVMFuzzerTestOneInput(); libFuzzer,
 * AFL++'s driver and run_files.c call it.  A demand that is not met aborts, so
 * that each of them keeps the input.
 *
 *-------------------------------------------------------------------------
 */
#ifndef NAVTILTAK_FUZZ_H
#define NAVTILTAK_FUZZ_H

#include "../unit/audit_testing.h"

extern int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Aborts, saying why, unless ok. */
__attribute__((format(printf, 2, 3))) static inline void
demand(bool ok, const char *format, ...)
{
	va_list arguments;

	if (ok)
		return;
	va_start(arguments, format);
	fputs("demand not met: ", stderr);
	vfprintf(stderr, format, arguments);
	fputc('\n', stderr);
	va_end(arguments);
	abort();
}

/* Memory for the target's own use; as much as it wants, or the end. */
static inline void *
own(size_t size)
{
	void *memory = malloc(size > 0 ? size : 1);

	if (memory == NULL)
		abort();
	return memory;
}

/* A copy that ends where the text ends, so that a byte too far is seen. */
static inline Slice
own_copy(const void *text, size_t len)
{
	char *copy = own(len);

	if (len > 0)
		memcpy(copy, text, len);
	return (Slice) {copy, len};
}

static inline void
disown(Slice copy)
{
	free((char *) (uintptr_t) copy.ptr);
}

/* The very same bytes, at the same place? */
static inline bool
same_place(Slice a, Slice b)
{
	return a.ptr == b.ptr && a.len == b.len;
}

/* ---- fingerprints (FNV-1a) ---- */

#define HASH_START UINT64_C(14695981039346656037)

static inline uint64_t
hash_bytes(uint64_t hash, const void *bytes, size_t len)
{
	const unsigned char *p = bytes;

	for (size_t i = 0; i < len; i++)
		hash = (hash ^ p[i]) * UINT64_C(1099511628211);
	return hash;
}

static inline uint64_t
hash_number(uint64_t hash, int64_t number)
{
	return hash_bytes(hash, &number, sizeof(number));
}

/* Of its bytes, wherever they are: reading them shows that they are still there. */
static inline uint64_t
hash_slice(uint64_t hash, Slice text)
{
	return hash_number(hash_bytes(hash, text.ptr, text.len), (int64_t) text.len);
}

/* ---- the input as numbers ---- */

typedef struct Bytes
{
	const uint8_t *at;
	const uint8_t *end;
} Bytes;

/* The next byte; 0 after the last. */
static inline unsigned
next_byte(Bytes *bytes)
{
	return bytes->at < bytes->end ? *bytes->at++ : 0;
}

/* A number from 0 to n - 1, n being at most 256. */
static inline unsigned
next_below(Bytes *bytes, unsigned n)
{
	return next_byte(bytes) % n;
}

#endif /* NAVTILTAK_FUZZ_H */
