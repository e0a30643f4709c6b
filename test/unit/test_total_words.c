/*-------------------------------------------------------------------------
 *
 * test_total_words.c
 *	  The words that a total is known by, and what they say it adds up.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "words/total_words.h"

/* Labels, and the words for what they add up: "" none, NULL if they are not totals. */
static const struct
{
	const char *label;
	const char *scope;
} labels[] = {
	/* the words alone, and what they are easily read as */
	{"I alt", ""},
	{"i ALT", ""},
	{"Ialt", ""},
	{"l alt", ""},
	{"1 alt", ""},
	{"talt", ""},
	{"TI alt", ""},
	{"TI alt opplæring", "opplæring"},
	{"lalt opplæring", "opplæring"},
	{"Totalt", ""},
	{"Til sammen", ""},
	{"Tilsammen", ""},
	{"I alt:", ""},
	/* a scope after them */
	{"I alt opplæring", "opplæring"},
	{"I alt, Østfold", "Østfold"},
	{"I alt 11 Rogaland", "11 Rogaland"},
	{"Totalt Oslo", "Oslo"},
	{"Til sammen menn", "menn"},
	{"1 alt kvinner", "kvinner"},
	{"I alt Arbeidssøkere på tiltak", "Arbeidssøkere på tiltak"},
	/* a scope before them */
	{"Menn i alt", "Menn"},
	{"Menn, i alt", "Menn"},
	{"Arbeidspraksis i alt", "Arbeidspraksis"},
	{"Kvinner totalt", "Kvinner"},
	{"Rogaland til sammen", "Rogaland"},
	{"Møre og Romsdal ialt", "Møre og Romsdal"},
	{"Menn l alt", "Menn"},
	{"20-24 år i alt", "20-24 år"},
	/* what is counted is none */
	{"Antall i alt", ""},
	{"Deltakere i alt", ""},
	{"Personer totalt", ""},
	{"Landet i alt", ""},
	{"Hele landet i alt", ""},
	{"I alt personer", ""},
	{"I alt, alle", ""},
	{"Mottakarar i alt", ""},
	/* other names, as a whole */
	{"Sum", ""},
	{"Total", ""},
	{"Samlet", ""},
	{"Alle", ""},
	{"Riket", ""},
	{"Hele riket", ""},
	{"Heile riket", ""},
	{"Landet", ""},
	{"Hele landet", ""},
	{"Heile landet", ""},
	{"Norge", ""},
	{"Noreg", ""},
	{"Begge kjønn", ""},
	{"Alle aldre", ""},
	{"Alle aldersgrupper", ""},
	{"Alle fylker", ""},
	{"Alle tiltak", ""},
	{"Total sum", ""},
	{"Sum i alt", ""},
	{"Totalt hele landet", ""},
	{"Samlet plan", "plan"},
	/* the code that registers have for the whole country */
	{"00 Hele landet", ""},
	{"0 Hele landet", ""},
	{"00 Norge", ""},
	/* none */
	{"", NULL},
	{"I", NULL},
	{"Alt", NULL},
	{"Italt", NULL},
	{"Ia lt", NULL},
	{"Oslo", NULL},
	{"00", NULL},
	{"00 Oslo", NULL},
	{"Hele landet Oslo", NULL},
	{"Alle menn", NULL},
	{"Nord-Norge", NULL},
	{"I alt mulig", "mulig"},
	{"Summen", NULL},
	{"Ni alt", NULL},
};

int
main(void)
{
	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
	{
		const char *label = labels[i].label;
		FoldedText folded;
		WordRange scope;
		Slice words = {"", 0};
		bool is_total;

		check(text_fold(slice_of(label), FOLD_BY_SOUND, &folded), label);
		is_total = is_total_text(&folded, &scope);
		check(is_total == (labels[i].scope != NULL), label);
		if (scope.first >= 0)
			words = slice_between(folded.word[scope.first].ptr, slice_end(folded.word[scope.last]));
		if (words.len > 0 && slice_end(words)[-1] == ',')
			words.len--;
		check_slice(words, labels[i].scope == NULL ? "" : labels[i].scope, label);
		check((scope.first < 0) == (scope.last < 0), label);
	}
	return test_result("test_total_words");
}
