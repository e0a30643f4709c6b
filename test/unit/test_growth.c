/*-------------------------------------------------------------------------
 *
 * test_growth.c
 *	  Documents of odd shapes, in each dialect: the work and memory to read, audit and
 *	  add them up grow no faster than the document. The same for protecting a draft.
 *
 * Work is counted, not timed: each block of code that runs, and some bytes that a
 * function of the C library reads; see the Makefile. So the load of the machine does
 * not matter.
 *
 *-------------------------------------------------------------------------
 */
#include "audit/range.h"
#include "audited.h"
#include "protected.h"
#include "testing.h"

/* Lengths that are compared, in bytes. */
#define SHORT ((size_t) 10000)
#define TIMES ((size_t) 4)

/* By how much work may grow over that: blocks and surveys begin at some lengths. */
#define GROWTH_MAX 6

/* What a byte may take: a megabyte takes two seconds, and 256 MB, at most; and the memory of an empty document. */
#define WORK_MAX   ((size_t) 1500)
#define MEMORY_MAX ((size_t) 256)
#define MEMORY_MIN ((size_t) 2000000)

/* Work for a byte between two polls: a megabyte is no more than a fifth of a second. */
#define UNPOLLED_MAX ((size_t) 200)

/* Work of an audit that gives up: the default of navtiltak_audit(). */
#define AUDIT_LIMIT 1000000

/* Slots of a table of names, and how many of them are near: one name of a hundred has one of these. */
#define SLOTS 16384
#define NEAR  160

/* Bytes that the C library looks at in the time of a block of code. */
#define BYTES_A_BLOCK 16

/* ---- counting ---- */

static size_t work;

void __sanitizer_cov_trace_pc(void);

void
__sanitizer_cov_trace_pc(void)
{
	work++;
}

extern void *__real_memchr(const void *s, int c, size_t n);
extern void *__real_memcpy(void *to, const void *from, size_t n);
extern void *__real_memmove(void *to, const void *from, size_t n);
extern void *__real_memset(void *s, int c, size_t n);
extern int __real_memcmp(const void *a, const void *b, size_t n);
extern size_t __real_strlen(const char *s);
void *__wrap_memchr(const void *s, int c, size_t n);
void *__wrap_memcpy(void *to, const void *from, size_t n);
void *__wrap_memmove(void *to, const void *from, size_t n);
void *__wrap_memset(void *s, int c, size_t n);
int __wrap_memcmp(const void *a, const void *b, size_t n);
size_t __wrap_strlen(const char *s);

static void
count_bytes(size_t n)
{
	work += 1 + n / BYTES_A_BLOCK;
}

void *
__wrap_memchr(const void *s, int c, size_t n)
{
	char *found = __real_memchr(s, c, n);

	count_bytes(found == NULL ? n : (size_t) (found - (const char *) s));
	return found;
}

void *
__wrap_memcpy(void *to, const void *from, size_t n)
{
	count_bytes(n);
	return __real_memcpy(to, from, n);
}

void *
__wrap_memmove(void *to, const void *from, size_t n)
{
	count_bytes(n);
	return __real_memmove(to, from, n);
}

void *
__wrap_memset(void *s, int c, size_t n)
{
	count_bytes(n);
	return __real_memset(s, c, n);
}

int
__wrap_memcmp(const void *a, const void *b, size_t n)
{
	/* How far they are the same, it does not say. */
	count_bytes(0);
	return __real_memcmp(a, b, n);
}

size_t
__wrap_strlen(const char *s)
{
	size_t n = __real_strlen(s);

	count_bytes(n);
	return n;
}

/* Memory, the most of it at one time, and the most work between two polls. */
typedef struct Meter
{
	size_t live;
	size_t most;
	size_t polled; /* work so far at the latest poll */
	size_t unpolled;
} Meter;

/* What stands before memory that is given: its size, and room to be aligned. */
#define BEFORE ((size_t) 16)

static void *
meter_get(void *context, size_t size)
{
	Meter *meter = context;
	char *memory = malloc(BEFORE + size);

	if (memory == NULL)
		abort();
	__real_memcpy(memory, &size, sizeof(size));
	meter->live += size;
	if (meter->live > meter->most)
		meter->most = meter->live;
	return memory + BEFORE;
}

static void
meter_put(void *context, void *memory)
{
	Meter *meter = context;
	char *start = (char *) memory - BEFORE;
	size_t size;

	__real_memcpy(&size, start, sizeof(size));
	meter->live -= size;
	free(start);
}

static void
meter_poll(void *context)
{
	Meter *meter = context;

	if (work - meter->polled > meter->unpolled)
		meter->unpolled = work - meter->polled;
	meter->polled = work;
}

/* ---- shapes ---- */

#define TITLE	   "Deltakere i arbeidsrettede tiltak. Tiltak. En måned\n\nFylke\n\nMars 2022\n\n"
#define TEN_WORDS  "XqzA WrtB XqzC WrtD XqzE WrtF XqzG WrtH XqzI WrtJ "
#define TEN_BLANKS "                                                  "
#define BLANKS	   "                                        "
#define PLACED	   TITLE "             Januar   Februar\n"

typedef struct Shape
{
	const char *name;
	const char *begin;
	const char *again; /* and again; a # in it is a number that goes up */
	const char *end;
} Shape;

static const Shape shapes[] = {
	{"tab: columns", "\tJanuar", "\tJanuar", "\nOslo\t1\n"},
	{"tab: cells", "\tJanuar\nOslo", "\t1", "\n"},
	{"tab: rows", TITLE "\tJanuar\n", "Oslo\t1\n", ""},
	{"tab: headings", TITLE, "\tJanuar\n", ""},
	{"tab: quotes", TITLE "\tJanuar\n", "\"Oslo\t1\n", ""},
	{"tab: nothing", "", "\t \r\n", ""},
	{"pipe: pipes", "", "|", ""},
	{"pipe: lines of one", "", "|\n", ""},
	{"pipe: rows", TITLE "| | Januar |\n|---|---|\n", "| Oslo | 1 |\n", ""},
	{"pipe: cells", TITLE "| | Januar |\n|---|---|\n| Oslo ", "| 1 ", "|\n"},
	{"pipe: tables of one row", "", "| a | 1 |\n\n", ""},
	{"pipe: tables of one row, and lines", "", "| a | 1 |\nx\n", ""},
	{"pipe: dashes below each row", "", "| a | 1 |\n|---|---|\n", ""},
	{"pipe: numbers in one cell", TITLE "| | Januar |\n|---|---|\n", "| Oslo | 1 2 3 |\n", ""},
	{"grid: corners", "", "+---", ""},
	{"grid: rulers", "", "+---+---+\n", ""},
	{"grid: rows without a ruler", "+---+---+\n", "| a | 1 |\n", ""},
	{"csv: commas", "", ",", ""},
	{"csv: semicolons", "", ";;;;;;;;;;\n", ""},
	{"csv: rows", TITLE ",Januar,Februar\n", "Oslo,1,2\n", ""},
	{"csv: tables of one row", "", "a;1\n\n", ""},
	{"csv: tables, and lines", "", "a;1;2\nb;1;2\nOg saa litt tekst\n\n", ""},
	{"csv: columns", TITLE, ",Januar", "\nOslo,1\n"},
	{"csv: a quote that does not close", "a,b\n\"", "x,1\n", ""},
	{"csv: quotes", "a,b\n", "\"", ""},
	{"csv: quotes at line ends", "", "a,\"\n", ""},
	{"csv: rows of a quote", "", "\"a\n", ""},
	{"csv: rows over two lines", "", "\"a,1,2\nb,1,2\n", ""},
	{"tab: captions with a year", "", "Oslo, Bergen, og 12, 2013\n\tMenn\tKvinner\nOslo\t1\t2\n",
	 ""},
	{"tab: years over rows", TITLE "2019 - 2020\n\tMenn\tKvinner\n", "2019\t\t\nOslo\t1\t2\n", ""},
	{"tab: years over tables", TITLE "2019 - 2020\n", "2019\n\tMenn\tKvinner\nOslo\t1\t2\n", ""},
	{"tab: years beside headings", TITLE "2019 - 2020\n", "2019\tMenn\tKvinner\nOslo\t1\t2\n", ""},
	{"tab: names and periods over columns", TITLE,
	 "\tA b 2019K1\tA b 2019K2\tA b 2019K3\nOslo\t1\t2\t3\n", ""},
	{"tab: names and periods in one row", TITLE, "\tA b #", "\nOslo\t1\n"},
	{"tab: groups in one row", TITLE "\t\tMenn\t\tKvinner\n", "\tAntall\tProsent", "\nOslo\t1\n"},
	{"tab: several names in labels", TITLE "\tMenn\nHelt ledige\t1\nDelvis ledige\t2\n",
	 "Helt ledige og delvis ledige #\t3\n", ""},
	{"tab: rows of blanks", TITLE "\tMenn\nOslo\t1\n", "Sted #\t\nOslo\t1\n", ""},
	{"csv: prose", "", "Oslo, Bergen, og 12, 13\nnoe annet\n", ""},
	{"csv: now commas, now semicolons", "", "a,1\na;1\n", ""},
	{"html: tables", "", "<table>", ""},
	{"html: cells", "<table>", "<td>1", ""},
	{"html: nested tables", "", "<table><tr><td>", "1"},
	{"html: rows", TITLE "<table><tr><th></th><th>Januar</th></tr>\n",
	 "<tr><td>Oslo</td><td>1</td></tr>\n", ""},
	{"html: wide cells", "<table>", "<tr><td colspan=1000000>1</td></tr>\n", ""},
	{"html: high cells", "<table>", "<tr><td rowspan=1000000>1</td></tr>\n", ""},
	{"html: a row of high cells", "<table><tr>", "<td rowspan=1000000>1</td>", "</tr><tr></tr>"},
	{"html: comments", "<table>", "<!--", ""},
	{"html: lines of comments", "", "<!-- x\n", ""},
	{"html: a quote that does not close", "<table a=\"", "<td>", ""},
	{"html: quotes", "", "<td a=\"\n", ""},
	{"html: signs", "<table>", "<", ""},
	{"html: lines of signs", "", "<\n", ""},
	{"html: ampersands", "<table><tr><td>", "&", ""},
	{"html: scripts", "", "<script>", ""},
	{"html: paragraphs", "", "<p>Oslo</p>", ""},
	{"html: tables of one line", "", "<table>\nx\n", ""},
	{"columns: a heading of many words", TITLE,
	 "        " TEN_WORDS TEN_WORDS TEN_WORDS TEN_WORDS TEN_WORDS "   Kvinner\n"
	 "Oslo    12 " TEN_BLANKS TEN_BLANKS TEN_BLANKS TEN_BLANKS TEN_BLANKS "13\n\n",
	 ""},
	{"columns: blanks", "", " ", ""},
	{"columns: lines of blanks", "", BLANKS "\n", ""},
	{"columns: no-break spaces", "", "\xC2\xA0\n", ""},
	{"columns: cells", "Oslo  ", "1  ", ""},
	{"columns: rows", PLACED, "Oslo              1     1 234\n", ""},
	{"columns: rows without headings", "", "Oslo              1     1 234\n", ""},
	{"columns: headings", "", "             Januar   Februar\n", ""},
	{"columns: headings and words", "", "             Januar   Februar\nOslo\n", ""},
	{"columns: labels", PLACED "Oslo              1     1 234\n", "Oslo\n", ""},
	{"columns: rows without labels", PLACED, "                  1     1 234\n", ""},
	{"columns: short rows", PLACED "Oslo              1     1 234\n", "Oslo              1\n", ""},
	{"columns: rulers", "", "---- ---- ----\n", ""},
	{"columns: a ruler", "", "---- ", ""},
	{"flow: numbers", "Oslo ", "1 ", ""},
	{"flow: threes", TITLE "Januar Februar Mars\nOslo ", "123 ", ""},
	{"flow: rows", TITLE "Januar Februar Mars\nI alt 1 2 3\n", "Oslo 1 116 948 691 1\n", ""},
	{"flow: short rows", TITLE "Januar Februar Mars\nI alt 1 2 3\n", "Oslo 1 2\n", ""},
	{"flow: rows without headings", "", "Oslo 1 2 3\n", ""},
	{"flow: words", "", "januar februar\n", ""},
	{"flow: one line", "Januar Februar Mars ", "Oslo 1 2 3 ", ""},
	{"split: rows", TITLE "Januar Februar Mars I alt 1 2 3 ", "Oslo 1 116 948 691 1 ", ""},
	{"split: tables", TITLE, "Januar Februar Mars I alt 1 2 3 Oslo 1 2 3 ", ""},
	{"split: tables taken back", TITLE, "Januar Februar I alt 1 2 Oslo 1 2 Oslo Viken 1 2 ", ""},
	{"split: labels", "Oslo 1 2 Oslo 1 2 Oslo 1 2 ", "I alt ", "1 2"},
	{"split: words", "Oslo 1 2 Oslo 1 2 Oslo 1 2 ", "a ", "1 2"},
	{"split: cells", "Oslo 1 2 Oslo 1 2 Oslo 1 2 ", "1 ", ""},
	{"split: periods", "Oslo 1 2 Oslo 1 2 Oslo 1 2 ", "Mai 2022 ", ""},
	{"split: titles", "Oslo 1 2 Oslo 1 2 Oslo 1 2 ", "Helt ledige. Fylke. Tidsserie måned ", ""},
	{"split: lines", "", "Januar Februar I alt 1 2 Oslo 1 2 Viken 3 4\n", ""},
	{"flow: run together", "JanuarFebruarMars\n", "Oslo123\n", ""},
	{"flow: digits", "", "7", ""},
	{"flow: letters and digits", "", "a1", ""},
	{"lines: numbers", "", "1\n", ""},
	{"lines: words", "", "Oslo\n", ""},
	{"lines: months", "", "Januar\n", ""},
	{"lines: rows", TITLE "Januar\nFebruar\n", "Oslo\n1\n2\n", ""},
	{"lines: rows with blanks", TITLE "Januar\n\nFebruar\n\n", "Oslo\n\n1\n\n2\n\n", ""},
	{"rows of a long heading",
	 "\t" BLANKS "Januar 2022 og en lang forklaring av det som står her\nOslo", "\t1", "\n"},
	{"strata of unknown words", "",
	 TITLE "Ett to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten\n\n"
		   "\tJanuar\nOslo\t1\n",
	 ""},
	{"labels of unknown words", TITLE "\tJanuar\n",
	 "Ett to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten #\t1\n", ""},
	{"totals of unknown words", TITLE "\tJanuar\n",
	 "I alt ett to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten #\t1\n", ""},
	{"names", TITLE "\tJanuar\n", "Kontor #\t*\n", ""},
	{"misspelt names", TITLE "\tJanuar\n", "Arbeidstreninx #\t*\n", ""},
	{"headings that go up", TITLE, "\tKontor #", "\nOslo\t1\n"},
	{"numbers of pages", "", "NAV 12.01.2023 # (20)\n", ""},
	{"decimals", TITLE, "\tProsent\nOslo\t2, #\n", ""},
	{"titles", "", TITLE, ""},
	{"all by turns", "", "a\n|b\n<p>\nc,d\n  e  f\n1\n", ""},
	{"line ends", "", "\n", ""},
	{"both line ends", "", "\r\n", ""},
	{"old line ends", "", "\r", ""},
	{"form feeds", "", "\f\n", ""},
};

/* What a byte may take. */
typedef struct Allowed
{
	const char *shape;
	size_t work;
	size_t memory;
} Allowed;

/* Shapes of which a byte takes more: each line is looked at from many lines before it, or guessed at. */
static const Allowed dear[] = {{"csv: quotes at line ends", 4000, MEMORY_MAX},
							   {"csv: rows of a quote", 2500, MEMORY_MAX},
							   {"flow: short rows", 1850, 400},
							   {"split: tables", 3000, MEMORY_MAX},
							   {"split: lines", 2400, MEMORY_MAX},
							   {"flow: run together", 2500, MEMORY_MAX},
							   {"totals of unknown words", 5300, MEMORY_MAX}};

static Allowed
allowed_for(const char *name)
{
	for (size_t i = 0; i < sizeof(dear) / sizeof(dear[0]); i++)
	{
		if (strcmp(dear[i].shape, name) == 0)
			return dear[i];
	}
	return (Allowed) {name, WORK_MAX, MEMORY_MAX};
}

/* A shape that is written, and the room for it. */
typedef struct Drawn
{
	char *text;
	size_t len;
} Drawn;

static void
put(Drawn *drawn, const char *text)
{
	size_t n = __real_strlen(text);

	__real_memcpy(drawn->text + drawn->len, text, n);
	drawn->len += n;
}

/* The shape, at least so long. */
static Slice
draw(const Shape *shape, size_t length)
{
	Drawn drawn = {.text = malloc(length + 100 + strlen(shape->begin) + strlen(shape->again) +
								  strlen(shape->end))};
	const char *number = strstr(shape->again, " #");
	int n = 10000;

	if (drawn.text == NULL)
		abort();
	put(&drawn, shape->begin);
	while (drawn.len < length)
	{
		size_t start = drawn.len;

		put(&drawn, shape->again);
		if (number == NULL)
			continue;
		drawn.len = start + (size_t) (number - shape->again) + 1;
		drawn.len += (size_t) sprintf(drawn.text + drawn.len, "%d", n++);
		put(&drawn, number + 2);
	}
	put(&drawn, shape->end);
	return (Slice) {drawn.text, drawn.len};
}

static void
check_unpolled(Meter *meter, const char *name, Slice text)
{
	meter_poll(meter);
	if (!check(meter->unpolled <= text.len * UNPOLLED_MAX, "work between two polls"))
		printf("  %s: %zu\n", name, meter->unpolled / text.len);
	check_int((long) meter->live, 0, "memory is given back");
}

/* Finds what all facts can be together. */
static void
sum_up(Audited *audited)
{
	uint32_t *facts = malloc((audited->cube.keys.n + 1) * sizeof(uint32_t));
	uint32_t n = 0;
	Ranges ranges;
	SumRange range;

	if (facts == NULL)
		abort();
	for (uint32_t i = 0; i < audited->cube.keys.n; i++)
	{
		if (audited->cube.facts[i].adds_up)
			facts[n++] = i;
	}
	check(ranges_start(&ranges, &audited->audit, &audited->cube) &&
			  ranges_find(&ranges, facts, n, &range),
		  "a sum of all facts");
	ranges_release(&ranges);
	free(facts);
}

/* The work to read the text and to audit it, which is checked to be within what is allowed. */
static size_t
work_for(const char *name, Slice text)
{
	Meter meter = {0};
	MemorySource source = {meter_get, meter_put, meter_poll, &meter};
	ReportSink nowhere = {0};
	Audited audited;
	Allowed allowed = allowed_for(name);

	work = 0;
	check(report_read(text, &source, &nowhere) == REPORT_OK, name);
	if (!check(work <= text.len * allowed.work, "work to read a byte"))
		printf("  %s: %zu\n", name, work / text.len);
	if (check(audit_documents(&audited, &source, &text, 1, AUDIT_LIMIT), name))
		sum_up(&audited);
	audited_release(&audited);
	check_unpolled(&meter, name, text);
	if (!check(meter.most <= MEMORY_MIN + text.len * allowed.memory, "memory for a byte"))
		printf("  %s: %zu\n", name, meter.most / text.len);
	free((void *) text.ptr);
	return work;
}

/* A draft in which something else is to be hidden in each row. */
static const Shape draft = {
	"draft", "Tall mindre enn 4 er erstattet med *\n" TITLE "\tI alt\tKvinner\tMenn\n",
	"Kontor #\t12\t9\t*\n", ""};

/* The work to protect so much of the draft. */
static size_t
work_to_protect(size_t length)
{
	Meter meter = {0};
	MemorySource source = {meter_get, meter_put, meter_poll, &meter};
	Slice text = draw(&draft, length);
	Protected protected;

	work = 0;
	check_int(protect_document(&protected, &source, text, 4, 1, AUDIT_LIMIT), PROTECT_DONE,
			  draft.name);
	protected_release(&protected);
	check_unpolled(&meter, draft.name, text);
	free((void *) text.ptr);
	return work;
}

/* Names that would have slots side by side, if where these are did not count. */
static Slice
draw_near_names(size_t length)
{
	static const char begin[] = TITLE "\tJanuar\n";
	Drawn drawn = {.text = malloc(length + 100)};

	if (drawn.text == NULL)
		abort();
	put(&drawn, begin);
	for (int i = 0; drawn.len < length; i++)
	{
		char name[24];
		Slice label = {name, (size_t) sprintf(name, "Kontor %d", i)};

		if (slice_hash(label) % SLOTS >= NEAR)
			continue;
		put(&drawn, name);
		put(&drawn, "\t*\n");
	}
	return (Slice) {drawn.text, drawn.len};
}

int
main(void)
{
	size_t at_short = work_for("names with the same slots", draw_near_names(4 * SHORT));
	size_t at_length = work_for("names with the same slots", draw_near_names(4 * TIMES * SHORT));

	check(at_length <= GROWTH_MAX * at_short, "names that look for their slots");
	for (size_t i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++)
	{
		const Shape *shape = &shapes[i];

		at_short = work_for(shape->name, draw(shape, SHORT));
		at_length = work_for(shape->name, draw(shape, TIMES * SHORT));
		if (!check(at_length <= GROWTH_MAX * at_short, "work grows as the document does"))
			printf("  %s: %zu, %zu\n", shape->name, at_short, at_length);
	}
	(void) work_for(draft.name, draw(&draft, TIMES * SHORT));
	at_short = work_to_protect(SHORT);
	at_length = work_to_protect(TIMES * SHORT);
	if (!check(at_length <= GROWTH_MAX * at_short, "work to protect a draft"))
		printf("  %zu, %zu\n", at_short, at_length);
	return test_result("test_growth");
}
