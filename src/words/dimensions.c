/*-------------------------------------------------------------------------
 *
 * dimensions.c
 *	  The dimensions of data/dimensjon.tsv, and the words that headings have for
 *	  them.
 *
 *-------------------------------------------------------------------------
 */
#include "words/vocabulary.h"

typedef struct DimensionWord
{
	Slice key;
	int dimension;
} DimensionWord;

#include "words/dimensions_data.h"

#define N_WORDS (sizeof(dimension_words) / sizeof(dimension_words[0]))

const Dimension *
dimension_of(int number)
{
	return &dimensions[number];
}

int
dimension_parent(int number)
{
	return number == DIM_NONE || number >= N_LISTED ? DIM_NONE : dimensions[number].parent;
}

int
dimension_child(int number)
{
	return number == DIM_NONE || number >= N_LISTED ? DIM_NONE : dimensions[number].child;
}

int
vocabulary_dimension_word(Slice key)
{
	for (size_t i = 0; i < N_WORDS; i++)
	{
		if (slice_equal(dimension_words[i].key, key))
			return dimension_words[i].dimension;
	}
	return DIM_NONE;
}
