/*-------------------------------------------------------------------------
 *
 * test_audit_cases.c
 *	  What an attacker knows beside complete sums: changes from last year, incomplete
 *	  lists, signs of zero; and wrong numbers.
 *
 * The documents in test/cases/audit, and more like them.
 *
 *-------------------------------------------------------------------------
 */
#include "feasible.h"

#define FOLDER	"test/cases/audit/"
#define TITLE	"Deltakere i arbeidsrettede tiltak. En måned\n\n"
#define HEAD	TITLE "Fylke\n\nNovember 2022\n\n"
#define AGES	TITLE "Alder\n\nNovember 2022\n\n"
#define CHANGES "\tAntall\tEndring fra i fjor Antall\n"
#define PERCENT "\tAntall\tEndring fra i fjor Antall\tEndring fra i fjor Prosent\n"

static Heap heap;
static MemorySource source;

static void
audit(Audited *audited, const char *text, const char *other)
{
	Slice documents[] = {slice_of(text), slice_of(other == NULL ? "" : other)};

	expect(audit_documents(audited, &source, documents, other == NULL ? 1 : 2, EXACT_WORK_LIMIT),
		   "it can be audited");
}

/* Audits files of the folder. */
static void
audit_files(Audited *audited, const char *path, const char *other)
{
	Slice documents[2] = {read_file(path)};
	size_t n = 1;

	if (other != NULL)
		documents[n++] = read_file(other);
	expect(audit_documents(audited, &source, documents, n, EXACT_WORK_LIMIT), "it can be audited");
	while (n-- > 0)
		free((char *) (uintptr_t) documents[n].ptr);
}

/* The kind of the identity that is the reason given of the fact printed there. */
static int
reason_at(const Audited *audited, int line, int col)
{
	for (uint32_t i = 0; i < audited->cube.n_printings; i++)
	{
		const Printing *printing = &audited->cube.printings[i];
		uint32_t reason;

		if (printing->line != line || printing->col != col)
			continue;
		reason = audit_reason(&audited->audit, printing->fact);
		return reason < audited->identities.n ? audited->identities.list[reason].kind : -1;
	}
	return -2;
}

/* Last year's count is not below zero. */
static void
test_change_gives_count(void)
{
	Audited audited;

	audit_files(&audited, FOLDER "A-change-gives-count.txt", NULL);
	check_feasible(&audited, 17, 1, 3, 3, true, "A: at most 3, and 3 more than last year");
	check_feasible(&audited, 18, 1, 2, 2, true, "A: what is left");
	expect(reason_at(&audited, 17, 1) == IDENTITY_LAST_YEAR && reason_at(&audited, 18, 1) == 3,
		   "A: and why");
	audited_release(&audited);

	audit(&audited,
		  TITLE "Fylke og kjønn\n\nNovember 2022\n\nKvinner\n\n" CHANGES
				"I alt kvinner\t9\t*\nOslo\t*\t1\n"
				"Rogaland\t7\t5\n",
		  NULL);
	check_feasible(&audited, 11, 1, 2, 2, true, "A: in a stratum");
	check_feasible(&audited, 10, 2, 6, 6, true, "A: and its changes");
	audited_release(&audited);

	audit(&audited, HEAD CHANGES "Oslo\t*\t2\nRogaland\t*\t-9\nAgder\t8\t*\n", NULL);
	check_feasible(&audited, 8, 1, 2, 3, true, "A: without a sum");
	check_feasible(&audited, 9, 1, 0, 3, true, "A: a change that says nothing");
	check_feasible(&audited, 10, 2, BOUNDS_UNKNOWN.lower, 8, true,
				   "A: nor is a change more than its count");
	audited_release(&audited);

	/* Below zero it cannot have been, which is wrong, and so is what hangs on it. */
	audit(&audited, HEAD CHANGES "I alt\t9\t*\nOslo\t*\t1\nRogaland\t7\t9\n", NULL);
	check_feasible(&audited, 9, 1, 0, 3, false, "A: beside more than there are");
	expect(reason_at(&audited, 9, 1) == IDENTITY_LAST_YEAR, "A: and why");
	audited_release(&audited);

	/* A municipality, and an occupation. */
	audit(&audited, TITLE "Kommune\n\nNovember 2022\n\n" CHANGES "1101 Eigersund\t*\t3\n", NULL);
	check_feasible(&audited, 8, 1, 3, 3, true, "A: of a municipality");
	audited_release(&audited);
	audit(&audited,
		  TITLE "Yrke\n\nNovember 2022\n\n" CHANGES "I alt\t91\t4\nLedere\t*\t3\nKokker\t88\t1\n",
		  NULL);
	check_feasible(&audited, 9, 1, 3, 3, true, "A: of an occupation");
	audited_release(&audited);
}

/* Two years together. */
static void
test_two_years(void)
{
	static const char earlier[] = HEAD "\tAntall\nI alt\t80\nOslo\t*\nRogaland\t*\nAgder\t76\n";
	static const char later[] =
		TITLE "Fylke\n\nNovember 2023\n\n" CHANGES "I alt\t100\t20\nOslo\t10\t9\nRogaland\t9\t*\n"
			  "Agder\t81\t5\n";
	Audited audited;

	audit_files(&audited, FOLDER "B-2021.txt", NULL);
	check_feasible(&audited, 17, 1, 1, 3, true, "B: by itself");
	audited_release(&audited);
	audit_files(&audited, FOLDER "B-2021.txt", FOLDER "B-2022.txt");
	check_feasible(&audited, 17, 1, 2, 2, true, "B: by next year's report");
	audited_release(&audited);
	audit_files(&audited, FOLDER "B-2022.txt", FOLDER "B-2021.txt");
	check_feasible(&audited, 17, 1, 10, 10, true, "B: in the other order");
	audited_release(&audited);
	audit(&audited, earlier, later);
	check_feasible(&audited, 9, 1, 1, 1, true, "B: a star, and with it its neighbour's");
	audited_release(&audited);
	/* Other people's are not last year's. */
	audit(&audited, earlier,
		  "Helt ledige. En måned\n\nFylke\n\nNovember 2023\n\n" CHANGES "Oslo\t10\t9\n");
	check_feasible(&audited, 9, 1, 1, 3, true, "B: of other people");
	audited_release(&audited);
	/* Last year's total, that last year's report does not print. */
	audit(&audited,
		  TITLE
		  "Fylke\n\nNovember 2022\n\n\tI alt\tKvinner\nI alt\t80\t*\nOslo\t*\t*\nAgder\t79\t2\n",
		  TITLE "Kjønn\n\nNovember 2023\n\n" CHANGES "Kvinner\t9\t6\n");
	check_feasible(&audited, 9, 2, 1, 1, true, "B: last year's women are 3");
	audited_release(&audited);
}

/* Lists that do not cover are no more than the whole. */
static void
test_partial(void)
{
	Audited audited;

	audit_files(&audited, FOLDER "C-partial.txt", NULL);
	check_feasible(&audited, 43, 1, 0, 1, true, "C: no more than is left");
	audited_release(&audited);
	/* The same in columns, the first of them; and of municipalities. */
	audit(&audited,
		  HEAD "\tAntall\nI alt\t200\nOslo\t90\nRogaland\t60\nAgder\t50\n\n" TITLE
			   "Fylke og alder\n\nNovember 2022\n\n\tRogaland\tOslo\tI alt\n20-24 år\t*\t49\t51\n",
		  NULL);
	check_feasible(&audited, 20, 1, 0, 2, true, "C: in columns");
	audited_release(&audited);
	audit(&audited,
		  TITLE
		  "Kommune\n\nNovember 2022\n\n\tAntall\n11 Rogaland\t12\n1101 Eigersund\t*\n"
		  "1103 Stavanger\t11\n\n" TITLE
		  "Kommune og kjønn\n\nNovember 2022\n\n\tKvinner\n11 Rogaland\t12\n1103 Stavanger\t*\n",
		  NULL);
	check_feasible(&audited, 9, 1, 1, 1, true, "C: municipalities that cover");
	audited_release(&audited);
	audit(&audited,
		  HEAD "\tAntall\nI alt\t13\nOslo\t9\nAgder\t2\nTroms\t*\n\n" AGES
			   "\tOslo\tTroms\tI alt\n20-24 år\t5\t*\t5\n",
		  NULL);
	check_feasible(&audited, 20, 2, 0, 0, true, "C: nothing is left");
	audited_release(&audited);
	/* One county alone is no more than the country. */
	audit(&audited, HEAD "\tAntall\nI alt\t1\nOslo\t*\n", NULL);
	check_feasible(&audited, 9, 1, 0, 1, true, "C: a single county");
	audited_release(&audited);
	audit(&audited, HEAD CHANGES "I alt\t*\t1\nOslo\t*\t*\n", NULL);
	check_feasible(&audited, 9, 2, BOUNDS_UNKNOWN.lower, 3, true, "C: changes are no part of it");
	audited_release(&audited);
	/* One list has less members than another; nothing shows that the others have nobody. */
	audit(
		&audited,
		TITLE
		"Fylke og kjønn\n\nNovember 2022\n\nMenn\n\n\tAntall\nI alt menn\t9\nOslo\t4\nRogaland\t5\n"
		"\nKvinner\n\n\tAntall\nI alt kvinner\t3\nOslo\t*\n",
		NULL);
	check_feasible(&audited, 18, 1, 0, 3, true, "C: a member that is missing in one list");
	audited_release(&audited);
}

/* A selection of members is not a whole. */
static void
test_selection(void)
{
	Audited audited;

	audit(
		&audited,
		HEAD
		"\tI alt\tUnder 30\tOver 30\nI alt\t1000\t400\t600\nOslo\t300\t100\t200\nAgder\t103\t*\t101\n",
		NULL);
	check_feasible(&audited, 10, 2, 2, 2, true, "G: across, it adds up");
	audited_release(&audited);
	audit(
		&audited,
		HEAD
		"\tJanuar\tFebruar\tMars\nI alt\t1000\t400\t302\nOslo\t300\t100\t300\nAgder\t103\t80\t*\n",
		NULL);
	audited_release(&audited);
	audit(&audited,
		  TITLE "Fylke\n\nJanuar - mars 2022\n\n\tJanuar\tFebruar\tMars\nI alt\t1000\t400\t302\n"
				"Oslo\t300\t100\t300\nAgder\t103\t80\t*\n",
		  NULL);
	check_feasible(&audited, 10, 3, 0, 2, true, "G: two months fall short, so the third may");
	audited_release(&audited);
	audit(&audited,
		  TITLE "Yrke\n\nJanuar - mars 2022\n\n\tJanuar\tFebruar\tMars\nLedere\t*\t100\t300\n"
				"Kokker\t300\t80\t103\nI alt\t302\t400\t1000\n",
		  NULL);
	check_feasible(&audited, 8, 1, 0, 2, true, "G: of occupations, the total last");
	audited_release(&audited);
}

/* A report that prints 0 does not mean it by a star. */
static void
test_printed_zero(void)
{
	Audited audited;

	audit_files(&audited, FOLDER "D-zero-printed.txt", NULL);
	check_feasible(&audited, 17, 1, 1, 2, true, "D: one at least, and one beside it");
	check_feasible(&audited, 20, 2, 1, 2, true, "D: one at least, and two at most");
	audited_release(&audited);
	audit(&audited,
		  AGES "\tAntall\nI alt\t12\n20-24 år\t*\n25-29 år\t0\n30-39 år\t*\n40-49 år\t10\n", NULL);
	check_feasible(&audited, 9, 1, 1, 1, true, "D: two stars of two");
	audited_release(&audited);
	/* A change of 0, or a 0 in a label, is no count. */
	audit(&audited, HEAD CHANGES "I alt\t6\t0\nOslo\t*\t*\nRogaland\t5\t0\n", NULL);
	check_feasible(&audited, 9, 1, 1, 1, true, "D: left by the sum");
	check_feasible(&audited, 9, 2, 0, 0, true, "D: a change of zero");
	audited_release(&audited);
	audit(&audited, HEAD CHANGES "Oslo\t*\t0\nRogaland 0\t10\t-3\n", NULL);
	check_feasible(&audited, 8, 1, 0, 3, true, "D: a change of 0 is no zero");
	audited_release(&audited);
}

/* A percentage left blank: last year there was nobody. */
static void
test_blank_percent(void)
{
	Audited audited;

	/* 3 and 1 were 4, but the counts leave 5: so a blank says something else here. */
	audit_files(&audited, FOLDER "E-blank-percent.txt", NULL);
	check_feasible(&audited, 17, 1, 3, 3, true, "E: disproved, and still no less than the change");
	check_feasible(&audited, 18, 1, 2, 2, true, "E: disproved, so that the sum decides");
	audited_release(&audited);
	audit(&audited,
		  HEAD PERCENT "I alt\t100\t20\t25\nOslo\t*\t2\t\nRogaland\t*\t2\t200\nAgder\t95\t16\t20\n",
		  NULL);
	check_feasible(&audited, 9, 1, 2, 2, true, "E: the count is the change");
	check_feasible(&audited, 10, 1, 3, 3, true, "E: and the other one is left");
	audited_release(&audited);
	audit(&audited, AGES PERCENT "20-24 år\t*\t2\t\n25-29 år\t12\t12\t\n30-39 år\t12\t4\t50\n",
		  NULL);
	check_feasible(&audited, 8, 1, 2, 2, true, "E: without a sum");
	audited_release(&audited);
	audit(&audited, AGES PERCENT "20-24 år\t*\t2\t\n25-29 år\t12\t4\t\n30-39 år\t12\t4\t50\n",
		  NULL);
	check_feasible(&audited, 8, 1, 2, 3, true, "E: a blank beside what has a percentage");
	audited_release(&audited);
	audit(&audited, AGES PERCENT "20-24 år\t*\t2\t\n25-29 år\t12\t4\t\n", NULL);
	check_feasible(&audited, 8, 1, 2, 3, true, "E: no percentage is printed at all");
	audited_release(&audited);
}

/* A change left blank beside a count is unknown. */
static void
test_blank_change(void)
{
	Audited audited;

	audit_files(&audited, FOLDER "F-blank-change.txt", NULL);
	check_feasible(&audited, 19, 1, 2, 2, true, "F: the count that the sum leaves");
	check_feasible(&audited, 19, 2, 1, 2, true, "F: Rogaland's is 5 at most, and this 2");
	audited_release(&audited);
	audit(&audited, HEAD CHANGES "I alt\t19\t9\nOslo\t\t\nRogaland\t5\t\nAgder\t14\t*\n", NULL);
	check_feasible(&audited, 11, 2, 4, 14, true, "F: before the first one that is told");
	audited_release(&audited);
	/* Beside a count left blank it is zero. */
	audit(&audited, HEAD CHANGES "I alt\t19\t9\nOslo\t\t\nRogaland\t5\t3\nAgder\t14\t*\n", NULL);
	check_feasible(&audited, 11, 2, 6, 6, true, "F: a row that is blank has nobody");
	audited_release(&audited);
	/* Counties in columns, and changes in rows. */
	audit(&audited,
		  TITLE "Fylke\n\nNovember 2022\n\n\tOslo\tRogaland\tAgder\tI alt\n"
				"Antall\t12\t5\t*\t19\nEndring fra i fjor Antall\t3\t\t*\t9\n",
		  NULL);
	check_feasible(&audited, 9, 3, 1, 2, true, "F: in rows");
	audited_release(&audited);
}

/* What hangs on a mismatch is not sharp. */
static void
test_mismatch(void)
{
	Audited audited;

	audit(&audited,
		  HEAD "\tI alt\tKvinner\tMenn\nI alt\t60\t40\t20\nOslo\t20\t10\t*\nRogaland\t20\t15\t5\n"
			   "Agder\t20\t15\t5\n",
		  NULL);
	check_feasible(&audited, 9, 3, 0, 3, false, "M: a star on a count of 10");
	expect(reason_at(&audited, 9, 3) == DIM_FYLKE || reason_at(&audited, 9, 3) == DIM_KJONN,
		   "M: and why: %d", reason_at(&audited, 9, 3));
	audited_release(&audited);
	/* A total that is wrong, and a star that hangs on it by another sum. */
	audit(&audited,
		  HEAD "\tAntall\nI alt\t26\nOslo\t20\nRogaland\t5\n\n" TITLE
			   "Kjønn\n\nNovember 2022\n\n\tAntall\nI alt\t26\nKvinner\t25\nMenn\t*\n",
		  NULL);
	check_feasible(&audited, 21, 1, 0, 3, false, "M: a star beside a total that is wrong");
	audited_release(&audited);
	/* Two printings that differ. */
	audit(&audited, HEAD "\tAntall\nI alt\t26\nOslo\t25\nRogaland\t*\nI alt\t27\n", NULL);
	check_feasible(&audited, 10, 1, 0, 3, false,
				   "M: a star beside a total that is printed otherwise");
	audited_release(&audited);
	/* What has nothing to do with it is as sharp as ever. */
	audit(&audited,
		  TITLE "Fylke\n\nJanuar - februar 2022\n\n\tJanuar\tFebruar\nI alt\t26\t9\nOslo\t25\t7\n"
				"Rogaland\t9\t*\n",
		  NULL);
	check_feasible(&audited, 10, 2, 2, 2, true, "M: another month");
	audited_release(&audited);
}

/* The more decimals a percentage has, the more it tells. */
static void
test_decimals(void)
{
	Audited audited;

	audit(&audited,
		  HEAD PERCENT
		  "Oslo\t2000\t*\t24\nAgder\t2000\t*\t24,2\nTroms\t2000\t*\t24.22360248447205\n"
		  "Rogaland\t*\t1\t50,0\n",
		  NULL);
	check_feasible(&audited, 8, 2, 381, 393, true, "none");
	check_feasible(&audited, 9, 2, 390, 390, true, "one");
	check_feasible(&audited, 10, 2, 390, 390, true, "all of them");
	check_feasible(&audited, 11, 1, 3, 3, true, "of a count");
	audited_release(&audited);
}

#define MONTHS                                                                                     \
	"Helt ledige. Fylke. Tidsserie måned\n\nFylke\n\nJanuar - mars 2022\n\n"                       \
	"\tJanuar\tFebruar\tMars\tGjennomsnitt hittil i år\n"

/* A mean tells the sum of its months, but for rounding. */
static void
test_means(void)
{
	Audited audited;

	audit(&audited, MONTHS "Oslo\t12\t10\t9\t10,3\nAgder\t2\t*\t3\t2,3\nTroms\t8\t*\t9\t6\n", NULL);
	check_feasible(&audited, 9, 2, 2, 2, true, "a mean with a decimal");
	expect(reason_at(&audited, 9, 2) == IDENTITY_MEAN, "and why: %d", reason_at(&audited, 9, 2));
	check_feasible(&audited, 10, 2, 0, 2, true, "a mean without one");
	audited_release(&audited);
	/* Together with sums; in rows; of a whole year, in two reports. */
	audit(&audited, MONTHS "I alt\t12\t10\t9\t10,3\nOslo\t9\t9\t*\t6,7\nAgder\t*\t*\t7\t3,7\n",
		  NULL);
	check_feasible(&audited, 9, 3, 2, 2, true, "a star that the mean and the sum tell");
	check_feasible(&audited, 10, 1, 3, 3, true, "a star that the sum tells");
	check_feasible(&audited, 10, 2, 1, 1, true, "and the other");
	audited_release(&audited);
	audit(&audited,
		  "Helt ledige. Fylke. Tidsserie måned\n\nFylke\n\nJanuar - mars 2022\n\n\tOslo\tAgder\n"
		  "Januar\t12\t2\nFebruar\t10\t*\nMars\t9\t3\nGjennomsnitt hittil i år\t10,3\t2,3\n",
		  NULL);
	check_feasible(&audited, 9, 2, 2, 2, true, "a mean below its months");
	audited_release(&audited);
	/* One that is wrong says nothing, and neither do means that are wrong as often as right. */
	audit(&audited, MONTHS "Oslo\t12\t10\t9\t10,3\nTroms\t12\t10\t9\t10,3\nAgder\t2\t*\t3\t5,0\n",
		  NULL);
	check_feasible(&audited, 10, 2, 0, 3, false, "a mean that is wrong");
	audited_release(&audited);
	audit(&audited, MONTHS "Oslo\t12\t10\t9\t10,3\nTroms\t12\t10\t9\t17\nAgder\t2\t*\t3\t2,3\n",
		  NULL);
	check_feasible(&audited, 10, 2, 0, 3, true, "means of something else");
	audited_release(&audited);
	audit(&audited,
		  "Helt ledige. Fylke. Tidsserie måned\n\nFylke\n\nJanuar - mars 2022\n\n"
		  "\tFebruar\tMars\tGjennomsnitt hittil i år\nOslo\t*\t9\t7,0\n",
		  NULL);
	check_feasible(&audited, 8, 1, 0, 3, true, "a month is not printed");
	audited_release(&audited);
}

/* The ends of a star's values in a row of months, by trying all of them. */
static Bounds
try_stars(const int months[3], bool stars[3], int star, int decimals, int mean)
{
	Bounds found = {4, -1};

	for (int i = 0; i < 64; i++)
	{
		int values[3] = {i % 4, i / 4 % 4, i / 16};
		int sum = 0;

		for (int j = 0; j < 3; j++)
			sum += stars[j] ? values[j] : months[j];
		/* A mean ends halfway between two at most: 20 times the sum beside 60 times the mean. */
		if (abs((decimals > 0 ? 20 : 2) * sum - 6 * mean) > 3)
			continue;
		found.lower = values[star] < found.lower ? values[star] : found.lower;
		found.upper = values[star] > found.upper ? values[star] : found.upper;
	}
	return found;
}

static void
test_random_means(void)
{
	uint64_t state = 29;

	for (int n = 0; n < 300; n++)
	{
		Output out = {0};
		int months[3];
		bool stars[3];
		int decimals = n % 2;
		int sum = 0;
		int mean;
		Audited audited;

		addf(&out, MONTHS "Oslo\t12\t10\t9\t10,3\nAgder");
		for (int i = 0; i < 3; i++)
		{
			months[i] = (int) random_below(&state, 12);
			stars[i] = months[i] < 4;
			sum += months[i];
			if (stars[i])
				addf(&out, "\t*");
			else
				addf(&out, "\t%d", months[i]);
		}
		mean = decimals > 0 ? (20 * sum + 3) / 6 : (2 * sum + 3) / 6;
		if (decimals > 0)
			addf(&out, "\t%d,%d\n", mean / 10, mean % 10);
		else
			addf(&out, "\t%d\n", mean);
		add_bytes(&out, "", 1);
		audit(&audited, out.text, NULL);
		for (int i = 0; i < 3; i++)
		{
			Bounds tried = try_stars(months, stars, i, decimals, mean);

			if (stars[i])
				check_feasible(&audited, 9, i + 1, tried.lower, tried.upper, true, out.text);
		}
		audited_release(&audited);
		free(out.text);
	}
}

/* Shares of a total that is printed tell of counts, and of what they are the numbers say. */
static void
test_shares(void)
{
	Audited audited;

	audit(&audited,
		  HEAD "\tAntall\tAndel\nOslo\t40\t40\nAgder\t*\t2\nTroms\t*\t1\nViken\t57\t57\n"
			   "I alt\t100\t100\n",
		  NULL);
	check_feasible(&audited, 9, 1, 2, 2, true, "a share of the total");
	expect(reason_at(&audited, 9, 1) == IDENTITY_SHARE, "and why");
	audited_release(&audited);
	audit(&audited,
		  HEAD "\tAntall\tProsent\nOslo\t400\t40,0\nAgder\t*\t0,1\nI alt\t1000\t*\n"
			   "Viken\t*\t0,2\nTroms\t597\t59,7\n",
		  NULL);
	check_feasible(&audited, 9, 1, 1, 1, true, "as two are right by their counts");
	audited_release(&audited);
	audit(&audited,
		  HEAD "\tAntall\tProsent\nOslo\t400\t40,0\nAgder\t*\t0,1\nTroms\t:\t*\nI alt\t1000\t*\n",
		  NULL);
	check_feasible(&audited, 9, 1, 0, 3, true, "one is not enough");
	audited_release(&audited);
	/* Nothing says which of two open counts goes with the other. */
	audit(&audited, HEAD "\tAntall\tAndel\nOslo\t*\t50\nAgder\t*\t50\nI alt\t:\t100\n", NULL);
	check_feasible(&audited, 8, 1, 1, 3, false, "a share of what is hidden");
	audited_release(&audited);
	/* Of what these are shares nothing says. */
	audit(&audited,
		  HEAD "\tAntall\tProsent\nOslo\t40\t70\nAgder\t*\t20\nTroms\t:\t80\nI alt\t100\t75\n",
		  NULL);
	check_feasible(&audited, 9, 1, 0, 3, true, "shares of something else");
	audited_release(&audited);
	audit(
		&audited,
		HEAD
		"\tAntall\tProsent\nOslo\t40\t40\nAgder\t*\t2\nTroms\t20\t20\nViken\t10\t30\nNordland\t9\t40\n"
		"Vestland\t:\t*\nI alt\t100\t75\n",
		NULL);
	check_feasible(&audited, 9, 1, 0, 3, true, "as many are wrong as are right");
	audited_release(&audited);
	/* A member that the heading names. */
	audit(&audited,
		  TITLE "Fylke og kjønn\n\nNovember 2022\n\n"
				"\tI alt\tKvinner\tMenn\tAndel kvinner\nOslo\t5\t*\t*\t40\n",
		  NULL);
	check_feasible(&audited, 8, 2, 2, 2, true, "a member's share");
	check_feasible(&audited, 8, 3, 3, 3, true, "and the rest");
	audited_release(&audited);
	audit(&audited,
		  TITLE "Fylke og kjønn\n\nNovember 2022\n\n"
				"\tI alt\tKvinner\tMenn\tAndel kvinner\nOslo\t90\t60\t30\t12\nAgder\t5\t*\t*\t40\n",
		  NULL);
	check_feasible(&audited, 9, 2, 2, 3, true, "a member's share of something else");
	audited_release(&audited);
	/* One that is wrong is told, and what hangs on it is not called sharp. */
	audit(&audited,
		  HEAD "\tAntall\tAndel\nOslo\t40\t40\nAgder\t*\t9\nTroms\t58\t58\nI alt\t100\t100\n",
		  NULL);
	check_feasible(&audited, 9, 1, 0, 3, false, "a share that is wrong");
	expect(reason_at(&audited, 9, 1) == IDENTITY_SHARE, "and why");
	audited_release(&audited);
}

/* The ends of what the first of three stars is that come to so much, by trying all. */
static Bounds
try_shares(int sum, int whole, const int units[3])
{
	Bounds found = {4, -1};

	for (int i = 0; i < 64; i++)
	{
		int parts[3] = {i % 4, i / 4 % 4, i / 16};
		bool fits = parts[0] + parts[1] + parts[2] == sum;

		for (int j = 0; j < 3; j++)
			fits &= abs(2000 * parts[j] - 2 * units[j] * whole) <= whole;
		if (!fits)
			continue;
		found.lower = parts[0] < found.lower ? parts[0] : found.lower;
		found.upper = parts[0] > found.upper ? parts[0] : found.upper;
	}
	return found;
}

/* Stars beside their shares in a total that is printed. */
static void
test_random_shares(void)
{
	static const char *const rows[] = {"Oslo", "Agder", "Troms"};
	uint64_t state = 31;

	for (int n = 0; n < 300; n++)
	{
		Output out = {0};
		int parts[3];
		int units[3];
		int whole = 10 + (int) random_below(&state, 400);
		int told = whole;
		Bounds tried;
		Audited audited;

		for (int i = 0; i < 3; i++)
			told -= parts[i] = (int) random_below(&state, 4);
		addf(&out, HEAD "\tAntall\tProsent\nI alt\t%d\t100,0\n", whole);
		for (int i = 0; i < 3; i++)
		{
			units[i] = (2000 * parts[i] + whole) / (2 * whole);
			addf(&out, "%s\t*\t%d,%d\n", rows[i], units[i] / 10, units[i] % 10);
		}
		addf(&out, "Viken\t%d\t%d,%d\n", told, (2000 * told + whole) / (2 * whole) / 10,
			 (2000 * told + whole) / (2 * whole) % 10);
		add_bytes(&out, "", 1);
		audit(&audited, out.text, NULL);
		tried = try_shares(whole - told, whole, units);
		check_feasible(&audited, 9, 1, tried.lower, tried.upper, true, out.text);
		audited_release(&audited);
		free(out.text);
	}
}

int
main(void)
{
	source = palloc_source(&heap);
	test_change_gives_count();
	test_two_years();
	test_partial();
	test_selection();
	test_printed_zero();
	test_blank_percent();
	test_blank_change();
	test_mismatch();
	test_decimals();
	test_means();
	test_random_means();
	test_shares();
	test_random_shares();
	expect(heap.live == 0, "all memory is given back");
	return test_result("test_audit_cases");
}
