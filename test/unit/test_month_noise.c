/*-------------------------------------------------------------------------
 *
 * test_month_noise.c
 *	  Months that conversion has spoilt.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#include "words/month_noise.h"

static void
test_mend(void)
{
	/* as printed, mended, the first month; NULL if there is nothing to mend */
	static const char *const texts[][3] = {
		{"Feb ruar", "februar", "februar"},
		{"Des em ber 2012", "desember 2012", "desember"},
		{"Janu\xC2\xAD"
		 "ar - Desem-ber 2012",
		 "januar - desember 2012", "januar"},
		{"Мai", "mai", "mai"},
		{"Аugust 2012", "august 2012", "august"},
		{"Novenber", "november", "november"},
		{"Juanuar", "januar", "januar"},
		{"Spetembeer", "september", "september"},
		{"OKTOBER", "oktober", "oktober"},
		/* short names are not guessed, nor what is between two */
		{"Mrs", NULL, NULL},
		{"Jun1", NULL, NULL},
		{"Juny", NULL, NULL},
		{"Gjennomsnitt", NULL, NULL},
		{"Nye deltakere", NULL, NULL},
		{"2012", NULL, NULL},
		{"", NULL, NULL},
		{"a b c d e f g h i j k l januar", NULL, NULL},
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
	{
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		Arena arena = {.source = &source};
		Slice mended;
		Slice month;
		bool done = month_noise_mend(slice_of(texts[i][0]), &arena, &mended, &month);

		check_int(done, texts[i][1] != NULL, texts[i][0]);
		if (done && texts[i][1] != NULL)
		{
			check_slice(mended, texts[i][1], texts[i][0]);
			check_slice(month, texts[i][2], texts[i][0]);
		}
		arena_release(&arena);
	}
}

/* From the document to its cells. */
static void
test_reading(void)
{
	check_document("Deltakere. Fylke. Tidsserie måned\nFylke\nJanu ar - febuar 2012\n"
				   "\tJan uar\tFebruaar\tFebruar snitt\nOslo\t1\t2\t3\n",
				   WANT_CELLS | WANT_DIAGNOSTICS,
				   "5.1 detail fylke=Oslo 2012-01 antall: 1\n"
				   "5.2 detail fylke=Oslo 2012-02 antall: 2\n"
				   "5.3 detail fylke=Oslo 2012-02 gjennomsnitt: 3\n"
				   "3 info label_corrected: Janu ar - febuar 2012 -> januar\n"
				   "4.1 info label_corrected: Jan uar -> januar\n"
				   "4.2 info label_corrected: Februaar -> februar\n",
				   "spoilt months in the period and over columns");
	check_document("Deltakere. Fylke. En måned\nFylke\nMars 2012\n\tAntall\nOslo\t1\n"
				   "Fylke\nApirl 2012\n\tAntall\nOslo\t2\n",
				   WANT_CELLS | WANT_DIAGNOSTICS,
				   "5.1 detail fylke=Oslo 2012-03 antall: 1\n"
				   "9.1 detail fylke=Oslo 2012-04 antall: 2\n"
				   "7 info label_corrected: Apirl 2012 -> april\n"
				   "7 info missing_title: Apirl 2012\n",
				   "a page that begins with one");
}

int
main(void)
{
	test_mend();
	test_reading();
	return test_result("test_month_noise");
}
