/*-------------------------------------------------------------------------
 *
 * test_refused.c
 *	  Documents that no stage can read rightly.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/refused.h"
#include "testing.h"

static const struct
{
	const char *name;
	const char *document;
	int line; /* 0: it is not refused */
	const char *text;
} cases[] = {
	{"pdftohtml", "<body>\n<a name=1></a><b>Tiltak<br/>\nI alt<br/>\n7<br/>\n", 2,
	 "<a name=1></a><b>Tiltak<br/>"},
	{"an anchor of another page", "<a name=\"1\"></a>\n<a name=top></a>\n", 0, ""},
	{"words with places", "level\tpage_num\tpar_num\n1\t1\t0\n", 1, "level\tpage_num\tpar_num"},
	{"rows of bold cells",
	 "Tiltak\n**I alt** **36 229** **41 906**\n**A** **1** **2**\n**B** **1** **2**\n", 2,
	 "**I alt** **36 229** **41 906**"},
	{"two are too few", "**A** **1** **2**\n**B** **1** **2**\n", 0, ""},
	{"bold headings", "**mars** **april**\n**mai** **juni**\n**1** **juni**\n**a** **5**\n", 0, ""},
	{"bold cells between pipes", "|**A** **1** **2**|\n|**A** **1** **2**|\n|**A** **1** **2**|\n",
	 0, ""},
	{"numbers broken over lines",
	 "I alt  80   79   79\n       462  814  651\nOslo   16   15   14\n       087  572  931\n"
	 "Agder  16   15   14\n       087  572  931\n",
	 2, "       462  814  651"},
	{"labels broken over lines",
	 "Nedsatt\n       462  814  651\narbeidsevne\n       087  572  931\nog mer\n       087  572  931\n",
	 0, ""},
	{"rows of years",
	 "       462  814  651\n       462  814  651\n       087  572  931\n       087  572\n", 0, ""},
	{"the longer of two numbers",
	 "I alt  80   79\n      1462  814\nOslo   16   15\n       087  *\nOslo   16   15\n       087\n",
	 0, ""},
	{"nothing", "", 0, ""},
};

/* The whole reader says what would help, and reads no cell. */
static const Case whole[] = {
	{"rows of bold cells",
	 "Helt ledige. Kjønn. Tidsserie måned\nKjønn\nJanuar 2022 - Februar 2022\n**Januar** **Februar**\n"
	 "**I alt** **1 818** **2 450**\n**Kvinner** **1 234** **1 378**\n**Menn** **584** **1 072**\n",
	 "5 error unread_dialect: **I alt** **1 818** **2 450** -> PyMuPDF4LLM's text without tables, in "
	 "which stars and the ends of rows are lost; pdftotext -layout keeps them\n"},
};

int
main(void)
{
	CHECK_CASES(whole);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		Heap heap = {0};
		MemorySource source = heap_source(&heap);
		Refusal refusal = {0};

		refuse_unreadable(slice_of(cases[i].document), &source, &refusal);
		check_int(refusal.line, cases[i].line, cases[i].name);
		if (refusal.line > 0)
			check_slice(refusal.text, cases[i].text, cases[i].name);
	}
	return test_result("test_refused");
}
