/*-------------------------------------------------------------------------
 *
 * test_period.c
 *	  Periods: what is read, what is not, and that what is written reads back.
 *
 *-------------------------------------------------------------------------
 */
#include "text/period.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static int passed = 0;
static int failed = 0;

static void
check(bool ok, const char *what, const char *text)
{
	if (ok)
		passed++;
	else
	{
		failed++;
		printf("FAILED: %s: \"%s\"\n", what, text);
	}
}

static Slice
slice_of(const char *text)
{
	return (Slice) {text, strlen(text)};
}

/* 202203 is March 2022. */
static int32_t
month_of(int yyyymm)
{
	return yyyymm / 100 * 12 + yyyymm % 100 - 1;
}

/* Texts with their first and last month. */
static const struct
{
	const char *text;
	int first;
	int last;
} valid[] = {
	/* the headings of the reports, and their like */
	{"Januar 2022 - Desember 2022", 202201, 202212},
	{"Januar - Desember 2019", 201901, 201912},
	{"JANUAR - DESEMBER 2019", 201901, 201912},
	{"Januar - august 2016", 201601, 201608},
	{"November 2013", 201311, 201311},
	{"2.kvartal 2011", 201104, 201106},
	{"Juli 2021 - Juni 2022", 202107, 202206},
	/* separators */
	{"januar–august 2016", 201601, 201608},
	{"januar — august 2016", 201601, 201608},
	{"januar -- august 2016", 201601, 201608},
	{"januar \xE2\x88\x92 august 2016", 201601, 201608},
	{"januar til august 2016", 201601, 201608},
	{"januar til og med august 2016", 201601, 201608},
	{"januar t.o.m. august 2016", 201601, 201608},
	{"januar T.O.M. august 2016", 201601, 201608},
	{"januar t.o.m august 2016", 201601, 201608},
	{"januar tom. august 2016", 201601, 201608},
	{"januar tom august 2016", 201601, 201608},
	{"fra og med januar til og med august 2016", 201601, 201608},
	{"f.o.m. januar t.o.m. august 2016", 201601, 201608},
	{"frå januar til august 2016", 201601, 201608},
	{"from January to August 2016", 201601, 201608},
	{"January through August 2016", 201601, 201608},
	{"jan. 2021/mars 2022", 202101, 202203},
	/* spaces */
	{" \t mars \xC2\xA0 2022 \r\n", 202203, 202203},
	{"mars\u202F2022", 202203, 202203},
	{"mars\xE2\x80\x89–\xE2\x80\x87mai 2022", 202203, 202205},
	/* years */
	{"2022", 202201, 202212},
	{"1900", 190001, 190012},
	{"2199", 219901, 219912},
	{"2019-2021", 201901, 202112},
	{"2019/2021", 201901, 202112},
	{"året 2022", 202201, 202212},
	{"ÅRET 2022", 202201, 202212},
	{"a\xCC\x8Aret 2022", 202201, 202212},
	{"A\u030AR 2022", 202201, 202212},
	{"hele 2022", 202201, 202212},
	{"heile året 2022", 202201, 202212},
	{"årene 2019–2021", 201901, 202112},
	{"åra 1850 til 1855", 185001, 185512},
	{"year 2022", 202201, 202212},
	/* quarters and their like */
	{"1. kvartal 2019", 201901, 201903},
	{"4 kvartal 2019", 201910, 201912},
	{"2019 1. kv.", 201901, 201903},
	{"2019, 2. kvartal", 201904, 201906},
	{"kvartal 3, 2019", 201907, 201909},
	{"FØRSTE KVARTAL 2019", 201901, 201903},
	{"I. kvartal 2019", 201901, 201903},
	{"I kv. 2019", 201901, 201903},
	{"iii. kvartal 2019", 201907, 201909},
	{"IV kvartal 2019", 201910, 201912},
	{"2019, II. kv.", 201904, 201906},
	{"II halvår 2019", 201907, 201912},
	{"I. kvartal 2019 - IV. kvartal 2020", 201901, 202012},
	{"fyrste kvartal av 2019", 201901, 201903},
	{"2nd quarter of 2019", 201904, 201906},
	{"1.-3. kvartal 2019", 201901, 201909},
	{"1. kv. - 3. kv. 2019", 201901, 201909},
	{"2019 1.–3. kvartal", 201901, 201909},
	{"K1-3 2019", 201901, 201909},
	{"4. kvartal 2019 – 1. kvartal 2020", 201910, 202003},
	{"1. halvår 2019", 201901, 201906},
	{"andre halvår 2019", 201907, 201912},
	{"2019H2", 201907, 201912},
	{"2. tertial 2019", 201905, 201908},
	{"2019-S1", 201901, 201906},
	{"2019S2", 201907, 201912},
	{"2019T3", 201909, 201912},
	{"per mars 2022", 202203, 202203},
	{"Pr. 1. kvartal 2019", 201901, 201903},
	{"mars i året 2022", 202203, 202203},
	/* days */
	{"30.06. 2016", 201606, 201606},
	{"As of 31 December 2021", 202112, 202112},
	{"as of December 2021", 202112, 202112},
	{"30.06.2016", 201606, 201606},
	{"Pr. 30.06.2016", 201606, 201606},
	{"PR 30.06.2016", 201606, 201606},
	{"per 31.12.2015", 201512, 201512},
	{"30.6.2016", 201606, 201606},
	{"1.3.2022", 202203, 202203},
	{"pr 30. juni 2016", 201606, 201606},
	{"per 30 juni, 2016", 201606, 201606},
	{"30.juni 2016", 201606, 201606},
	{"1. mars 2022", 202203, 202203},
	{"31 des. 2015", 201512, 201512},
	{"30th June 2016", 201606, 201606},
	{"2022-01-08", 202201, 202201},
	{"29.02.2016", 201602, 201602},
	{"29. februar 2000", 200002, 200002},
	{"28.02.1900", 190002, 190002},
	{"31.12.9999", 999912, 999912},
	/* the end of what is named */
	{"Utgangen av mai 2010", 201005, 201005},
	{"UTGANGEN AV MAI 2010", 201005, 201005},
	{"utgangen mai 2010", 201005, 201005},
	{"ved utgangen av 2. kvartal 2010", 201006, 201006},
	{"Ved utgangen av året 2010", 201012, 201012},
	{"pr. utgangen av 1. halvår 2010", 201006, 201006},
	{"ved slutten av 2010", 201012, 201012},
	{"ved utløpet av mai 2010", 201005, 201005},
	{"ultimo mai 2010", 201005, 201005},
	{"Ultimo 2010", 201012, 201012},
	{"per ultimo 2010K3", 201009, 201009},
	{"at end of May 2010", 201005, 201005},
	{"ved utgangen av 30.06.2016", 201606, 201606},
	/* averages */
	{"Årsgjennomsnitt 2013", 201301, 201312},
	{"ÅRSGJENNOMSNITT FOR 2013", 201301, 201312},
	{"årssnitt 2013", 201301, 201312},
	{"Årsgjennomsnitt 1850", 185001, 185012},
	{"Gjennomsnitt 2013", 201301, 201312},
	{"gjennomsnitt for 2013", 201301, 201312},
	{"gjennomsnitt for året 2013", 201301, 201312},
	{"gjennomsnitt i 2013", 201301, 201312},
	{"Gjennomsnitt 2. kvartal 2013", 201304, 201306},
	{"Gjennomsnitt januar-mars 2013", 201301, 201303},
	{"Gjennomsnitt 2011-2015", 201101, 201512},
	{"average for 2013", 201301, 201312},
	/* with a heading of its own */
	{"Periode: 2026 08 - 2026 10", 202608, 202610},
	{"Periode:2026 08-2026 10", 202608, 202610},
	{"Periode: 2026 08 - 10", 202608, 202610},
	{"Perioden 2011-2015", 201101, 201512},
	{"periode : mars 2022", 202203, 202203},
	{"Periode: pr. 30.06.2016", 201606, 201606},
	{"PERIODE: fra januar til mars 2022", 202201, 202203},
	{"2026 08", 202608, 202608},
	{"2026\xC2\xA0"
	 "08",
	 202608, 202608},
	{"1999 12", 199912, 199912},
	/* codes */
	{"2022-03", 202203, 202203},
	{"202203", 202203, 202203},
	{"2022M03", 202203, 202203},
	{"2022m3", 202203, 202203},
	{"2019K1", 201901, 201903},
	{"202501", 202501, 202501},
	{"2000K2", 200004, 200006},
	{"2019M12", 201912, 201912},
	{"2019-Q1", 201901, 201903},
	{"2019Q4", 201910, 201912},
	{"Q1 2019", 201901, 201903},
	{"Q1/2019", 201901, 201903},
	{"K1-2019K3", 201901, 201909},
	{"2022-01/2022-08", 202201, 202208},
	{"2022-01--2022-08", 202201, 202208},
	{"2022M01-2022M08", 202201, 202208},
	{"2022M01-M08", 202201, 202208},
	{"202201-202208", 202201, 202208},
	{"2019-Q1/2019-Q3", 201901, 201909},
	{"03.2022", 202203, 202203},
	{"03/2022", 202203, 202203},
	{"03.2022-08.2022", 202203, 202208},
	{"jan-2022", 202201, 202201},
	{"2011-12", 201112, 201112},
	/* a first day, and how long */
	{"2016-01-01/P8M", 201601, 201608},
	{"2016-11-01/p3m", 201611, 201701},
	{"2016-07-01/P1Y", 201607, 201706},
	{"2016-01-01/P1Y6M", 201601, 201706},
	{"0001-01-01/P1M", 101, 101},
	{"9999-01-01/P12M", 999901, 999912},
	/* years first, and years at the left only */
	{"2022 mars", 202203, 202203},
	{"2022 januar - august", 202201, 202208},
	{"Januar 2022 - august", 202201, 202208},
	{"2019 - mars 2022", 201901, 202203},
	{"mars2022", 202203, 202203},
	/* the ends of time */
	{"januar 0001", 101, 101},
	{"desember 9999", 999912, 999912},
	{"0001-01/9999-12", 101, 999912},
};

static const char *const invalid[] = {
	"",
	" ",
	"-",
	"mars",
	"per",
	"per mars",
	"per mars 2021 - mars 2022",
	"2019S3",
	"2019T4",
	"1. kvartal",
	"K1",
	"jan-mars",
	"3",
	"12",
	"03",
	"13",
	"123",
	"12345",
	"1234567",
	"1899",
	"2200",
	"0000",
	"1234",
	"77 818",
	"2 022",
	"1850-1855",
	"1234-5678",
	"189912",
	"123456",
	"202213",
	"202200",
	"2013x",
	"x2013",
	"2022.",
	"2022,",
	"2022-",
	"-2022",
	"2022-00",
	"2022-13",
	"2022-3",
	"2019-20",
	"2022-01-01/2022-03-31",
	"2022-01-01/P0M",
	"2022-01-02/P3M",
	"2022-01/P3M",
	"2022/P3M",
	"01.01.2022/P3M",
	"2022-01-01/P3",
	"2022-01-01/3M",
	"2022-01-01/P3K",
	"2022-01-01/PM",
	"2022-01-01/P 3M",
	"2022-01-01/P3M/P3M",
	"2022-01-01-P3M",
	"9999-01-01/P13M",
	"0000-01-01/P1M",
	"P3M",
	"fra 2022-01-01/P3M",
	/* days that do not exist, or have no year */
	"31.02.2022",
	"30.02.2020",
	"29.02.2015",
	"29.02.1900",
	"31. april 2022",
	"32.01.2022",
	"0.1.2022",
	"00.01.2022",
	"01.00.2022",
	"01.13.2022",
	"06/30/2016",
	"2022-02-30",
	"2022-13-01",
	"2022-06-00",
	"2022-06-3",
	"30.06.16",
	"30.06",
	"30.06.",
	"pr. 30.06",
	"30. juni",
	"pr. 30. juni",
	"30 .06.2016",
	"30.06.2016.",
	"30.06.20166",
	"300.06.2016",
	"1.2.3.2022",
	"01.01.2022 - 31.03.2022",
	"1. mars - 30. juni 2022",
	"30. juni 2016 2",
	"første mars 2022",
	/* what is not a period's end, average or heading */
	"ved mai 2010",
	"ved utgangen av",
	"utgangen av mai",
	"utgangen av januar - mars 2010",
	"ultimo",
	"ultimo 3",
	"utgangen av 12",
	"mai 2010 utgangen",
	"Årsgjennomsnitt",
	"Årsgjennomsnitt mars 2022",
	"Årsgjennomsnitt 1. kvartal 2022",
	"Gjennomsnitt",
	"Gjennomsnitt 1850",
	"Gjennomsnitt 3",
	"Gjennomsnitt 2 013",
	"for 2013",
	"Gjennomsnitt hittil i år",
	"hittil i år",
	"Hittil i 2022",
	"Så langt i år",
	"Periode",
	"Periode:",
	"Periode 3",
	"Periode: 12",
	"mars: 2022",
	"2022:",
	"Periode:: 2022",
	/* numbers, not a year and its month */
	"2026 8",
	"2026 00",
	"2026 13",
	"2026 008",
	"2026 080",
	"1899 08",
	"2200 08",
	"1 234",
	"2 200",
	"12 2026",
	"2026, 08",
	"2026 08 - 2027",
	"2026 - 2027 08",
	"2026 10 - 2026 08",
	"2026 08 - 9",
	"2026 08 10",
	"mars 1 2022",
	"3.2022",
	"mars 22",
	"jan-22",
	"mars 0000",
	"mars 10000",
	"mars 2022 2023",
	"2021 mars 2022",
	"mars mai 2022",
	"mars 2022 mai",
	"0. kvartal 2019",
	"5. kvartal 2019",
	"2019K0",
	"2019K5",
	"2019Q",
	"2019 K 1",
	"3. halvår 2019",
	"4. tertial 2019",
	"2022M00",
	"2022M13",
	"2022M003",
	"5th quarter 2019",
	"1.. kvartal 2019",
	"1-3 2019",
	"1.-mars 2019",
	"3 2019",
	"2019 3",
	"1.-3. 2019",
	"november - februar 2020",
	"Desember 2022 - Januar 2022",
	"2021-2019",
	"2022 - mars 2022",
	"mars 2022 - 2022 januar",
	"januar - 2022",
	"januar–2022",
	"2019 - mars",
	"2019 – 4. kvartal",
	"januar -",
	"- mars 2022",
	"januar - - mars 2022",
	"januar til",
	"fra mars 2022",
	"fra 2019",
	"til 2019",
	"januar og mars 2022",
	"januar til og mars 2022",
	"januar to. mars 2022",
	"mars of",
	"of 2022",
	"marsipan 2022",
	"m.ars 2022",
	"januaraugust 2016",
	"året",
	"hele",
	"i året 2022",
	"året 2022 mars",
	"året mars 2022",
	"året 0000",
	"januar;2022",
	"(2022)",
	"mars 2022 *",
	"# Mars 2022",
	"\xFF",
	"\xE2",
	"\xE2\x80",
	"\xC3",
	"a\xCC",
	"mars\u200B2022",
	"январь 2022",
	"Arbeidstrening",
	"I alt",
	"*",
	"19 år og under",
	"60 år og over",
	"20-24 år",
	"Endring fra i fjor",
	"Andre",
	"Nedsatt arbeidsevne",
	"januar til januar til januar 2022",
	"2022/2023/2024",
	"i 2022",
	"II 2022",
	"V. kvartal 2022",
	"I. 2022",
	"II. mars 2022",
	"2021/2022",
	"2021 / 2022",
	"2021/22",
	"1999/00",
	"Periode: 2021/2022",
	"m.m. 2022",
	"t.o.m.",
	"t.o.mars 2022",
	"99999999999999",
	"2019 1. - 2020",
	"1. - 2020",
	"1 - K3 2019",
	"03. 2022",
	"03 .2022",
	"03 / 2022",
	"2022 - 03",
	"2022 -03",
	"2022- 03",
	"mars 2022 - 2022",
	"1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
	"...................................",
};

/* The same months of several years: of which years, and which in the first. */
static const struct
{
	const char *text;
	int years[2];
	int first;
	int last;
} recurring[] = {
	{"4. kvartal 2011-2015", {2011, 2015}, 201110, 201112},
	{"4. kvartal 2011 - 2015", {2011, 2015}, 201110, 201112},
	{"4. KVARTAL 2011–2015", {2011, 2015}, 201110, 201112},
	{"4. kv., 2011 til 2015", {2011, 2015}, 201110, 201112},
	{"Fjerde kvartal i årene 2011–2015", {2011, 2015}, 201110, 201112},
	{"K4 2011-2015", {2011, 2015}, 201110, 201112},
	{"januar 2011-2013", {2011, 2013}, 201101, 201101},
	{"november 2011 - 2012", {2011, 2012}, 201111, 201111},
	{"1. halvår 2011/2012", {2011, 2012}, 201101, 201106},
	{"2. tertial 2011-2012", {2011, 2012}, 201105, 201108},
	{"desember 9998-9999", {0, 0}, 0, 0},
	{"desember 2198-2199", {2198, 2199}, 219812, 219812},
	{"2011-2015, 4. kvartal", {2011, 2015}, 201110, 201112},
	{"2011 - 2015 mars", {2011, 2015}, 201103, 201103},
	{"januar-mars 2011-2015", {2011, 2015}, 201101, 201103},
	{"1.-3. kvartal 2011 – 2015", {2011, 2015}, 201101, 201109},
	{"jan–des 2011-2015", {2011, 2015}, 201101, 201112},
	{"Pr. desember 2011-2015", {2011, 2015}, 201112, 201112},
	{"per 4. kvartal 2011-2015", {2011, 2015}, 201110, 201112},
	{"Utgangen av 4. kvartal 2011-2015", {2011, 2015}, 201112, 201112},
	{"Ultimo 2011-2015", {2011, 2015}, 201112, 201112},
	{"Årsgjennomsnitt 2011-2015", {2011, 2015}, 201101, 201112},
	{"Gjennomsnitt 4. kvartal 2011-2015", {2011, 2015}, 201110, 201112},
	{"Periode: 4. kvartal 2011-2015", {2011, 2015}, 201110, 201112},
	/* no such thing, and no span */
	{"4. kvartal 2011-2011", {0, 0}, 0, 0},
	{"4. kvartal 2015-2011", {0, 0}, 0, 0},
	{"4. kvartal 2011-15", {0, 0}, 0, 0},
	{"4. kvartal 2011-2013-2015", {0, 0}, 0, 0},
	{"5. kvartal 2011-2015", {0, 0}, 0, 0},
	{"nov.–feb. 2011-2015", {0, 0}, 0, 0},
	{"jan. 2011 - mars 2011-2015", {0, 0}, 0, 0},
	{"januar-mars 2015-2011", {0, 0}, 0, 0},
	{"januar-mars 2011-2011", {0, 0}, 0, 0},
	{"utgangen av januar-mars 2011-2015", {0, 0}, 0, 0},
	{"Pr. 2011-2015", {0, 0}, 0, 0},
	{"Pr. 31.12.2011-2015", {2011, 2015}, 201112, 201112},
	{"Pr. 31.12. 2011-2015", {2011, 2015}, 201112, 201112},
	{"30.6. 2011–2015", {2011, 2015}, 201106, 201106},
	{"31. desember 2011-2015", {2011, 2015}, 201112, 201112},
	{"IV. kvartal 2011-2015", {2011, 2015}, 201110, 201112},
	{"2011-12-31-2015", {0, 0}, 0, 0},
	{"31.12-2011-2015", {0, 0}, 0, 0},
	{"2011-2015 08", {0, 0}, 0, 0},
	{"3 2011-2015", {0, 0}, 0, 0},
	{"4. kvartal", {0, 0}, 0, 0},
	{"", {0, 0}, 0, 0},
};

/* Spans that look like it. */
static const struct
{
	const char *text;
	int first;
	int last;
} spans[] = {
	{"4. kvartal 2011 - 1. kvartal 2012", 201110, 201203},
	{"2011-2015", 201101, 201512},
	{"2011K4-2015K4", 201110, 201512},
	{"2022-03/2023", 202203, 202312},
	{"2019 - mars 2022", 201901, 202203},
	{"fra mars 2022 til 2023", 202203, 202312},
	{"2022 - 2023-03", 202201, 202303},
	{"november 2011 - november 2012", 201111, 201211},
};

#define YEAR_2022	{202201, 202212}
#define SCHOOL_YEAR {202107, 202206}
#define TWO_YEARS	{202101, 202212}

static const struct
{
	const char *text;
	int within[2];
	PeriodResult result;
	int first;
	int last;
} inside[] = {
	{"Mars", YEAR_2022, PERIOD_OK, 202203, 202203},
	{"MARS", YEAR_2022, PERIOD_OK, 202203, 202203},
	{"jan.", YEAR_2022, PERIOD_OK, 202201, 202201},
	{"3", YEAR_2022, PERIOD_OK, 202203, 202203},
	{"03", YEAR_2022, PERIOD_OK, 202203, 202203},
	{"M03", YEAR_2022, PERIOD_OK, 202203, 202203},
	{"1. kvartal", YEAR_2022, PERIOD_OK, 202201, 202203},
	{"2. kv.", YEAR_2022, PERIOD_OK, 202204, 202206},
	{"K4", YEAR_2022, PERIOD_OK, 202210, 202212},
	{"I. kvartal", YEAR_2022, PERIOD_OK, 202201, 202203},
	{"IV kv.", YEAR_2022, PERIOD_OK, 202210, 202212},
	{"1.-3. kvartal", YEAR_2022, PERIOD_OK, 202201, 202209},
	{"jan-mars", YEAR_2022, PERIOD_OK, 202201, 202203},
	{"jan-des", YEAR_2022, PERIOD_OK, 202201, 202212},
	{"Januar 2022", YEAR_2022, PERIOD_OK, 202201, 202201},
	{"2022", YEAR_2022, PERIOD_OK, 202201, 202212},
	{"2022", TWO_YEARS, PERIOD_OK, 202201, 202212},
	{"mars 2021", TWO_YEARS, PERIOD_OK, 202103, 202103},
	{"juli", SCHOOL_YEAR, PERIOD_OK, 202107, 202107},
	{"desember", SCHOOL_YEAR, PERIOD_OK, 202112, 202112},
	{"januar", SCHOOL_YEAR, PERIOD_OK, 202201, 202201},
	{"juni", SCHOOL_YEAR, PERIOD_OK, 202206, 202206},
	{"nov.–feb.", SCHOOL_YEAR, PERIOD_OK, 202111, 202202},
	{"nov.–feb.", TWO_YEARS, PERIOD_OK, 202111, 202202},
	{"1. kvartal", {202011, 202201}, PERIOD_OK, 202101, 202103},
	{"mars", {101, 112}, PERIOD_OK, 103, 103},
	{"mars", {999901, 999912}, PERIOD_OK, 999903, 999903},
	{"mars", TWO_YEARS, PERIOD_AMBIGUOUS, 0, 0},
	{"3", TWO_YEARS, PERIOD_AMBIGUOUS, 0, 0},
	{"1. kvartal", {202101, 202203}, PERIOD_AMBIGUOUS, 0, 0},
	{"mars", {202103, 202203}, PERIOD_AMBIGUOUS, 0, 0},
	{"mars", {202103, 202202}, PERIOD_OK, 202103, 202103},
	{"mars", {202104, 202202}, PERIOD_OUTSIDE, 0, 0},
	{"september", {202201, 202208}, PERIOD_OUTSIDE, 0, 0},
	{"2. kvartal", {202201, 202205}, PERIOD_OUTSIDE, 0, 0},
	{"nov.–feb.", YEAR_2022, PERIOD_OUTSIDE, 0, 0},
	{"mars 2021", YEAR_2022, PERIOD_OUTSIDE, 0, 0},
	{"2021", SCHOOL_YEAR, PERIOD_OUTSIDE, 0, 0},
	{"2021-2022", YEAR_2022, PERIOD_OUTSIDE, 0, 0},
	{"mars", {202203, 202202}, PERIOD_OUTSIDE, 0, 0}, /* an empty within */
	{"mars 2022", {202203, 202202}, PERIOD_OUTSIDE, 0, 0},
	{"utgangen av mai", YEAR_2022, PERIOD_OK, 202205, 202205},
	{"ultimo 2. kvartal", SCHOOL_YEAR, PERIOD_OK, 202206, 202206},
	{"gjennomsnitt 1. kvartal", YEAR_2022, PERIOD_OK, 202201, 202203},
	{"gjennomsnitt 3", YEAR_2022, PERIOD_NOT, 0, 0},
	{"periode 3", YEAR_2022, PERIOD_NOT, 0, 0},
	{"30. juni", YEAR_2022, PERIOD_NOT, 0, 0},
	{"30.06.2022", YEAR_2022, PERIOD_OK, 202206, 202206},
	{"30.06.2021", YEAR_2022, PERIOD_OUTSIDE, 0, 0},
	{"4. kvartal 2011-2022", YEAR_2022, PERIOD_OK, 202210, 202212},
	{"4. kvartal 2022-2030", YEAR_2022, PERIOD_OK, 202210, 202212},
	{"4. kvartal 2011-2021", YEAR_2022, PERIOD_OUTSIDE, 0, 0},
	{"4. kvartal 2023-2024", YEAR_2022, PERIOD_OUTSIDE, 0, 0},
	{"4. kvartal 2011-2022", TWO_YEARS, PERIOD_AMBIGUOUS, 0, 0},
	{"4. kvartal 2011-2021", TWO_YEARS, PERIOD_OK, 202110, 202112},
	{"1. kvartal 2011-2022", SCHOOL_YEAR, PERIOD_OK, 202201, 202203},
	{"4. kvartal 2011-2022", {202211, 202212}, PERIOD_OUTSIDE, 0, 0},
	{"årsgjennomsnitt 2011-2022", YEAR_2022, PERIOD_OK, 202201, 202212},
	{"13", YEAR_2022, PERIOD_NOT, 0, 0},
	{"0", YEAR_2022, PERIOD_NOT, 0, 0},
	{"3.", YEAR_2022, PERIOD_NOT, 0, 0},
	{"1-3", YEAR_2022, PERIOD_NOT, 0, 0},
	{"3 2022", YEAR_2022, PERIOD_NOT, 0, 0},
	{"første", YEAR_2022, PERIOD_NOT, 0, 0},
	{"I alt", YEAR_2022, PERIOD_NOT, 0, 0},
	{"", YEAR_2022, PERIOD_NOT, 0, 0},
	{"1. halvår - mars", YEAR_2022, PERIOD_NOT, 0, 0},
};

/* Text in memory of its own size, so that the sanitizer sees a byte read too many. */
static bool
parse_copy(const char *text, size_t len, Period *period)
{
	char *copy = malloc(len > 0 ? len : 1);
	bool ok;

	memcpy(copy, text, len);
	ok = period_parse((Slice) {copy, len}, period);
	free(copy);
	return ok;
}

static void
test_tables(void)
{
	for (size_t i = 0; i < sizeof(valid) / sizeof(valid[0]); i++)
	{
		Period p = {0, 0};

		check(parse_copy(valid[i].text, strlen(valid[i].text), &p) &&
				  p.from == month_of(valid[i].first) && p.to == month_of(valid[i].last) + 1,
			  "valid", valid[i].text);
	}
	for (size_t i = 0; i < sizeof(invalid) / sizeof(invalid[0]); i++)
	{
		Period p = {-1, -2};

		check(!parse_copy(invalid[i], strlen(invalid[i]), &p) && p.from == -1 && p.to == -2,
			  "invalid", invalid[i]);
	}
	for (size_t i = 0; i < sizeof(inside) / sizeof(inside[0]); i++)
	{
		Period within = {month_of(inside[i].within[0]), month_of(inside[i].within[1]) + 1};
		Period p = {-1, -2};
		PeriodResult result = period_parse_within(slice_of(inside[i].text), within, &p);
		bool right = result == PERIOD_OK ? p.from == month_of(inside[i].first) &&
											   p.to == month_of(inside[i].last) + 1
										 : p.from == -1 && p.to == -2;

		check(result == inside[i].result && right, "within", inside[i].text);
	}
	check(period_parse_within(SLICE_LITERAL("mars 2022"), (Period) {INT32_MIN, INT32_MAX},
							  &(Period) {0, 0}) == PERIOD_OK,
		  "within", "everything");
	check(period_parse_within(SLICE_LITERAL("mars"), (Period) {INT32_MAX, INT32_MAX},
							  &(Period) {0, 0}) == PERIOD_OUTSIDE,
		  "within", "beyond all years");
}

/* What recurs is not a span, and what is a span does not recur. */
static void
test_recurring(void)
{
	RecurringPeriod untouched = {{-1, -2}, -3, -4};
	RecurringPeriod found;
	Period p;

	for (size_t i = 0; i < sizeof(recurring) / sizeof(recurring[0]); i++)
	{
		const char *text = recurring[i].text;
		int32_t from = month_of(recurring[i].first);
		bool is_one = recurring[i].years[0] != 0;

		found = untouched;
		check(!period_parse(slice_of(text), &p), "no span", text);
		check(period_parse_recurring(slice_of(text), &found) == is_one, "recurring", text);
		if (!is_one)
		{
			check(memcmp(&found, &untouched, sizeof(found)) == 0, "untouched", text);
			continue;
		}
		check(found.years.from == recurring[i].years[0] * 12 &&
				  found.years.to == (recurring[i].years[1] + 1) * 12 &&
				  found.first_month == from % 12 &&
				  found.months == month_of(recurring[i].last) - from + 1,
			  "recurring", text);
		for (int year = recurring[i].years[0] - 1; year <= recurring[i].years[1] + 1; year++)
		{
			int32_t months = (year - recurring[i].years[0]) * 12;
			bool is_inside = year >= recurring[i].years[0] && year <= recurring[i].years[1];
			PeriodResult result;

			p = (Period) {-1, -2};
			result = period_recurring_within(&found, (Period) {year * 12, year * 12 + 12}, &p);
			check(result == (is_inside ? PERIOD_OK : PERIOD_OUTSIDE), "in a year", text);
			check(is_inside ? p.from == from + months && p.to == p.from + found.months
							: p.from == -1 && p.to == -2,
				  "in a year", text);
		}
		check(period_recurring_within(&found, (Period) {INT32_MIN, INT32_MAX}, &p) ==
				  PERIOD_AMBIGUOUS,
			  "in all years", text);
	}
	for (size_t i = 0; i < sizeof(spans) / sizeof(spans[0]); i++)
	{
		check(!period_parse_recurring(slice_of(spans[i].text), &found), "does not recur",
			  spans[i].text);
		check(period_parse(slice_of(spans[i].text), &p) && p.from == month_of(spans[i].first) &&
				  p.to == month_of(spans[i].last) + 1,
			  "span", spans[i].text);
	}
	for (size_t i = 0; i < sizeof(valid) / sizeof(valid[0]); i++)
		check(!period_parse_recurring(slice_of(valid[i].text), &found), "does not recur",
			  valid[i].text);
}

static void
test_names(void)
{
	static const char *const months[] = {"Mars", "jan.", "SEPT.", "mai", " des ", "October"};
	static const char *const others[] = {"",		"mars 2022", "3",	 "jan..",
										 "jan-feb", "kvartal",	 "mar s"};
	static const char *const names[] = {"iso", "ssb", "nav", "norsk"};
	PeriodStyle style;

	for (size_t i = 0; i < sizeof(months) / sizeof(months[0]); i++)
		check(period_is_month_name(slice_of(months[i])), "month name", months[i]);
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		check(!period_is_month_name(slice_of(others[i])), "no month name", others[i]);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		check(period_style_by_name(slice_of(names[i]), &style) && style == (PeriodStyle) i, "style",
			  names[i]);
	check(period_style_by_name(SLICE_LITERAL("NorSK"), &style) && style == PERIOD_STYLE_NORSK,
		  "style", "NorSK");
	check(!period_style_by_name(SLICE_LITERAL(""), &style), "no style", "");
	check(!period_style_by_name(SLICE_LITERAL("is"), &style), "no style", "is");
	check(!period_style_by_name(SLICE_LITERAL("iso "), &style), "no style", "iso ");
	check(!period_style_by_name(SLICE_LITERAL("iso\0"), &style), "no style", "iso with a NUL");
}

static const struct
{
	int first;
	int last;
	const char *written[4]; /* iso, ssb, nav, norsk; NULL if it cannot be */
} written[] = {
	{202203, 202203, {"2022-03", "2022M03", "202203", "mars 2022"}},
	{201901, 201903, {"2019-Q1", "2019K1", NULL, "1. kvartal 2019"}},
	{202201, 202212, {"2022", "2022", NULL, "2022"}},
	{202201, 202208, {"2022-01/2022-08", NULL, NULL, "januar–august 2022"}},
	{202107, 202206, {"2021-07/2022-06", NULL, NULL, "juli 2021–juni 2022"}},
	{201901, 202112, {"2019-01/2021-12", NULL, NULL, "2019–2021"}},
	{202202, 202204, {"2022-02/2022-04", NULL, NULL, "februar–april 2022"}},
	{185001, 185012, {"1850-01/1850-12", NULL, NULL, "januar–desember 1850"}},
	{185003, 185003, {"1850-03", "1850M03", NULL, "mars 1850"}},
	{185001, 190012, {"1850-01/1900-12", NULL, NULL, "januar 1850–desember 1900"}},
	{101, 999912, {"0001-01/9999-12", NULL, NULL, "januar 0001–desember 9999"}},
};

/* Does what is written, in each style that can, read back the same? */
static void
check_round_trip(Period p)
{
	for (int style = PERIOD_STYLE_ISO; style <= PERIOD_STYLE_NORSK; style++)
	{
		char buffer[PERIOD_WRITE_MAX];
		Period back;
		bool can = period_write(p, (PeriodStyle) style, buffer, sizeof(buffer));

		if (!can)
			check(style == PERIOD_STYLE_SSB || style == PERIOD_STYLE_NAV,
				  "every period can be written", "iso, norsk");
		else
			check(period_parse(slice_of(buffer), &back) && back.from == p.from && back.to == p.to,
				  "round trip", buffer);
	}
}

static void
test_writing(void)
{
	static const int years[] = {1, 2, 999, 1000, 1898, 1899, 1900, 2019, 2198, 2199, 9996};
	char buffer[PERIOD_WRITE_MAX];

	for (size_t i = 0; i < sizeof(written) / sizeof(written[0]); i++)
	{
		Period p = {month_of(written[i].first), month_of(written[i].last) + 1};

		for (int style = 0; style < 4; style++)
		{
			const char *want = written[i].written[style];
			bool can = period_write(p, (PeriodStyle) style, buffer, sizeof(buffer));

			check(can == (want != NULL) && (!can || strcmp(buffer, want) == 0), "written",
				  want != NULL ? want : "cannot be");
		}
	}
	for (size_t i = 0; i < sizeof(years) / sizeof(years[0]); i++)
		for (int32_t from = years[i] * 12; from < years[i] * 12 + 12; from++)
			for (int32_t length = 1; length <= 37; length++)
				check_round_trip((Period) {from, from + length});

	for (int style = 0; style < 4; style++)
	{
		check(!period_write((Period) {11, 13}, (PeriodStyle) style, buffer, sizeof(buffer)), "year",
			  "0");
		check(!period_write((Period) {119999, 120001}, (PeriodStyle) style, buffer, sizeof(buffer)),
			  "year", "10000");
		check(!period_write((Period) {24000, 24000}, (PeriodStyle) style, buffer, sizeof(buffer)),
			  "empty", "");
	}
	check(!period_write((Period) {24000, 24001}, PERIOD_STYLE_ISO, buffer, 7), "size",
		  "one too small");
	check(period_write((Period) {24000, 24001}, PERIOD_STYLE_ISO, buffer, 8), "size",
		  "just enough");
}

/* Valid texts with some bytes changed: nothing else than a period or nothing may come out. */
static void
test_noise(void)
{
	static const char bytes[] =
		" -.,/0129kKmMqQaeijrst\xC2\xA0\xC3\xA5\xCC\x8A\xE2\x80\x93\x88\x92\xFF";
	uint32_t random = 1;
	bool sound = true;

	for (int round = 0; round < 2000; round++)
		for (size_t i = 0; i < sizeof(valid) / sizeof(valid[0]); i++)
		{
			char text[64];
			size_t len = strlen(valid[i].text);
			Period p = {0, 0};

			memcpy(text, valid[i].text, len);
			for (int n = 0; n < 1 + round % 3; n++)
			{
				random = random * 1664525u + 1013904223u;
				text[(random >> 8) % len] = bytes[(random >> 20) % (sizeof(bytes) - 1)];
			}
			len -= (size_t) round % 4 % len;
			if (parse_copy(text, len, &p) &&
				(p.from < PERIOD_FIRST_MONTH || p.to > PERIOD_END_MONTH || p.from >= p.to))
				sound = false;
		}
	check(sound, "noise", "a period outside the years, or an empty one");
}

/* A line of megabytes costs nothing. */
static void
test_long_lines(void)
{
	static const char *const starts[] = {"Januar ", "januarjanuar", "2022 ",
										 "2022",	"- ",			"t.o.m."};
	size_t len = 10u * 1000 * 1000;
	char *line = malloc(len);
	Period p;

	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++)
	{
		for (size_t at = 0; at < len; at++)
			line[at] = starts[i][at % strlen(starts[i])];
		clock_t start = clock();
		for (int n = 0; n < 1000; n++)
			check(!period_parse((Slice) {line, len}, &p), "long line", starts[i]);
		check(clock() - start < CLOCKS_PER_SEC, "a long line takes less than a millisecond",
			  starts[i]);
	}

	memset(line, ' ', len);
	memcpy(line, "2022", 4);
	check(period_parse((Slice) {line, PERIOD_TEXT_MAX}, &p), "length", "at its most");
	check(!period_parse((Slice) {line, PERIOD_TEXT_MAX + 1}, &p), "length", "one more");
	free(line);
}

int
main(void)
{
	test_tables();
	test_recurring();
	test_names();
	test_writing();
	test_noise();
	test_long_lines();
	printf("test_period: %d passed, %d failed\n", passed, failed);
	return failed > 0;
}
