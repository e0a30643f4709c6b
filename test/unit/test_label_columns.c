/*-------------------------------------------------------------------------
 *
 * test_label_columns.c
 *	  Labels of rows that take several columns, and what workbooks print around a table.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

/* A code and a name in two columns. */
static const Case codes[] = {
	{"without headings",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\t\tAntall\tProsent\n"
	 "\tI alt\t30\t3\n"
	 "03\tOslo\t10\t1\n"
	 "11\tRogaland\t20\t2\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 30\n"
	 "5.2 total 2022-03 prosent: 3\n"
	 "6.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.2 detail fylke=Oslo 2022-03 prosent: 1\n"
	 "7.1 detail fylke=Rogaland 2022-03 antall: 20\n"
	 "7.2 detail fylke=Rogaland 2022-03 prosent: 2\n"
	 "6 info label_corrected: 03\tOslo -> Oslo\n"
	 "7 info label_corrected: 11\tRogaland -> Rogaland\n"},
	{"with headings of their own",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Fylkenr\tFylke\tAntall\tProsent\n"
	 "\tI alt\t30\t3\n"
	 "03\tOslo\t10\t1\n"
	 "11\tRogaland\t20\t2\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 30\n"
	 "5.2 total 2022-03 prosent: 3\n"
	 "6.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.2 detail fylke=Oslo 2022-03 prosent: 1\n"
	 "7.1 detail fylke=Rogaland 2022-03 antall: 20\n"
	 "7.2 detail fylke=Rogaland 2022-03 prosent: 2\n"
	 "6 info label_corrected: 03\tOslo -> Oslo\n"
	 "7 info label_corrected: 11\tRogaland -> Rogaland\n"},
	{"the name first",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Fylke\tFylkenr\tAntall\n"
	 "Oslo\t03\t10\n"
	 "Rogaland\t11\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Rogaland 2022-03 antall: 20\n"
	 "5 info label_corrected: Oslo\t03 -> Oslo\n"
	 "6 info label_corrected: Rogaland\t11 -> Rogaland\n"},
	{"the name first, of municipalities",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kommune\n"
	 "Mars 2022\n"
	 "Kommune\tKommunenr\tAntall\n"
	 "Eigersund\t1101\t10\n"
	 "Oslo\t301\t20\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "6.1 detail fylke=Oslo kommune=Oslo 2022-03 antall: 20\n"},
	{"municipalities",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kommune\n"
	 "Mars 2022\n"
	 "Kommunenr\tKommune\tAntall\n"
	 "1101\tEigersund\t10\n"
	 "0301\tOslo\t20\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "6.1 detail fylke=Oslo kommune=Oslo 2022-03 antall: 20\n"},
	{"municipalities whose zero a workbook has eaten",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kommune\n"
	 "Mars 2022\n"
	 "\t\tAntall\n"
	 "301\tOslo\t10\n"
	 "1101\tEigersund\t20\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo kommune=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 20\n"},
	{"county and municipality beside each other",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kommune\n"
	 "Mars 2022\n"
	 "Fylke\tKommune\tAntall\n"
	 "Rogaland\tEigersund\t10\n"
	 "Rogaland\tStavanger\t20\n"
	 "Trøndelag\tTrondheim\t5\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "6.1 detail fylke=Rogaland kommune=Stavanger 2022-03 antall: 20\n"
	 "7.1 detail fylke=Trøndelag kommune=Trondheim 2022-03 antall: 5\n"},
	{"of three columns, the code between them",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kommune\n"
	 "Mars 2022\n"
	 "Fylke\tKommunenr\tKommune\tAntall\n"
	 "Rogaland\t1101\tEigersund\t10\n"
	 "Trøndelag\t5001\tTrondheim\t5\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "6.1 detail fylke=Trøndelag kommune=Trondheim 2022-03 antall: 5\n"},
	{"of four columns, the names first",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kommune\n"
	 "Mars 2022\n"
	 "Fylke\tFylkenr\tKommune\tKommunenr\tAntall\n"
	 "Rogaland\t11\tEigersund\t1101\t10\n"
	 "Oslo\t03\tOslo\t301\t5\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "6.1 detail fylke=Oslo kommune=Oslo 2022-03 antall: 5\n"},
	{"of four columns",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kommune\n"
	 "Mars 2022\n"
	 "Fylkenr\tFylke\tKommunenr\tKommune\tAntall\n"
	 "11\tRogaland\t1101\tEigersund\t10\n"
	 "50\tTrøndelag\t5001\tTrondheim\t5\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "6.1 detail fylke=Trøndelag kommune=Trondheim 2022-03 antall: 5\n"},
};

/* Codes alone are names where the corner label says so. */
static const Case codes_alone[] = {
	{"of municipalities",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kommune\n"
	 "Mars 2022\n"
	 "Kommunenr\tAntall\n"
	 "1101\t10\n"
	 "0301\t20\n"
	 "301\t30\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "6.1 detail fylke=Oslo kommune=Oslo 2022-03 antall: 20\n"
	 "7.1 detail fylke=Oslo kommune=Oslo 2022-03 antall: 30\n"
	 "7 warning member_twice: 301 -> 0301\n"},
	{"of counties",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "Fylkenr\tAntall\n"
	 "11\t10\n"
	 "03\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Rogaland 2022-03 antall: 10\n"
	 "6.1 detail fylke=Oslo 2022-03 antall: 20\n"},
	{"in the division of the page",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kommune\n"
	 "Mars 2015\n"
	 "Kommunenr\tAntall\n"
	 "1601\t10\n",
	 "table 1: kommune x measure, 2015-03\n"
	 "5.1 detail fylke=Sør-Trøndelag kommune=Trondheim 2015-03 antall: 10\n"},
	{"an unknown one is kept",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kommune\n"
	 "Mars 2022\n"
	 "Kommunenr\tAntall\n"
	 "1101\t10\n"
	 "9999\t20\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "6.1 detail fylke=Ukjent kommune=Uoppgitt 2022-03 antall: 20\n"},
	{"where the corner does not say so",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kommune\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "1101\t10\n"
	 "1103\t20\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail kommune=1101 2022-03 antall: 10\n"
	 "6.1 detail kommune=1103 2022-03 antall: 20\n"
	 "5 info unknown_label: 1101\n"
	 "5 info no_subtotal: 1101\n"
	 "6 info unknown_label: 1103\n"
	 "6 info no_subtotal: 1103\n"},
};

/* What workbooks print around cells. */
static const Case spacers[] = {
	{"an empty first column",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\t\tAntall\tProsent\n"
	 "\tI alt\t30\t3\n"
	 "\tOslo\t10\t1\n"
	 "\tViken\t20\t2\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 30\n"
	 "5.2 total 2022-03 prosent: 3\n"
	 "6.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "6.2 detail fylke=Oslo 2022-03 prosent: 1\n"
	 "7.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "7.2 detail fylke=Viken 2022-03 prosent: 2\n"},
	{"spacer columns between months",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - mars 2022\n"
	 "\tJanuar\t\tFebruar\t\tMars\n"
	 "Oslo\t1\t\t2\t\t3\n"
	 "Viken\t4\t\t5\t\t6\n",
	 "table 1: fylke x month, 2022-Q1\n"
	 "5.1 detail fylke=Oslo 2022-01 antall: 1\n"
	 "5.2 detail fylke=Oslo 2022-02 antall: 2\n"
	 "5.3 detail fylke=Oslo 2022-03 antall: 3\n"
	 "6.1 detail fylke=Viken 2022-01 antall: 4\n"
	 "6.2 detail fylke=Viken 2022-02 antall: 5\n"
	 "6.3 detail fylke=Viken 2022-03 antall: 6\n"},
	{"a column without a heading that has cells",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - mars 2022\n"
	 "\tJanuar\t\tMars\n"
	 "Oslo\t1\t9\t3\n"
	 "Viken\t4\t\t6\n",
	 "table 1: fylke x month, 2022-Q1\n"
	 "5.1 detail fylke=Oslo 2022-01 antall: 1\n"
	 "5.2 detail fylke=Oslo 2022-02 antall: 9\n"
	 "5.3 detail fylke=Oslo 2022-03 antall: 3\n"
	 "6.1 detail fylke=Viken 2022-01 antall: 4\n"
	 "6.2 detail fylke=Viken 2022-02 antall: 0 blank\n"
	 "6.3 detail fylke=Viken 2022-03 antall: 6\n"
	 "4.2 warning period_assumed: \n"},
	{"lone words in a row: title, section, period",
	 "\tHelt ledige. Fylke. Tidsserie måned\t\t\n"
	 "\tFylke\t\t\n"
	 "\tMars 2022\t\t\n"
	 "\t\tAntall\tProsent\n"
	 "\tOslo\t10\t1\n"
	 "\tViken\t20\t2\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo 2022-03 prosent: 1\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "6.2 detail fylke=Viken 2022-03 prosent: 2\n"},
	{"and in the first column",
	 "Helt ledige. Fylke. Tidsserie måned\t\t\n"
	 "Fylke\t\t\n"
	 "Mars 2022\t\t\n"
	 "\tAntall\tProsent\n"
	 "Oslo\t10\t1\n"
	 "Viken\t20\t2\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo 2022-03 prosent: 1\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "6.2 detail fylke=Viken 2022-03 prosent: 2\n"},
	{"a lone word as a stratum",
	 "\tHelt ledige. Fylke. Tidsserie måned\t\t\n"
	 "\tFylke og kjønn\t\t\n"
	 "\tMars 2022\t\t\n"
	 "\tMenn\t\t\n"
	 "\t\tAntall\tProsent\n"
	 "\tOslo\t10\t1\n"
	 "\tViken\t20\t2\n",
	 "table 1: fylke x measure, 2022-03, kjonn=Menn\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2022-03 prosent: 1\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "7.2 detail fylke=Viken kjonn=Menn 2022-03 prosent: 2\n"},
	{"the source beside the title",
	 "Kilde: NAV\tHelt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "Kilde: NAV\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"},
	{"the source above and below it",
	 "Kilde: NAV\n"
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\n"
	 "Oslo\t10\n"
	 "\n"
	 "Kilde: NAV\n"
	 "\n"
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "April 2022\n"
	 "\tAntall\n"
	 "Oslo\t11\n"
	 "Kilde: NAV\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "table 2: fylke x measure, 2022-04\n"
	 "14.1 detail fylke=Oslo 2022-04 antall: 11\n"},
};

/* Documents of one row a value: columns of members are labels. */
static const Case tidy[] = {
	{"a delivery, with the names that NAV's have",
	 "ÅrMåned\tNåværende Fylke Nr Navn\tKjønn\tBeh personer i mnd\tProsent\n"
	 "202501\t03 Oslo\tMann\t120\t2,1\n"
	 "202501\t03 Oslo\tKvinne\t100\t1,9\n"
	 "202502\t11 Rogaland\tMann\t90\t1,5\n",
	 "table 1: kjonn x measure, -\n"
	 "2.1 detail fylke=Oslo kjonn=Menn 2025-01 antall: 120\n"
	 "2.2 detail fylke=Oslo kjonn=Menn 2025-01 prosent: 2,1 decimal\n"
	 "3.1 detail fylke=Oslo kjonn=Kvinner 2025-01 antall: 100\n"
	 "3.2 detail fylke=Oslo kjonn=Kvinner 2025-01 prosent: 1,9 decimal\n"
	 "4.1 detail fylke=Rogaland kjonn=Menn 2025-02 antall: 90\n"
	 "4.2 detail fylke=Rogaland kjonn=Menn 2025-02 prosent: 1,5 decimal\n"
	 "1 info missing_section: ÅrMåned\tNåværende Fylke Nr Navn\tKjønn\tBeh personer i mnd\tProsent\n"
	 "2 info label_corrected: 202501\t03 Oslo\tMann -> Menn\n"
	 "3 info label_corrected: 202501\t03 Oslo\tKvinne -> Kvinner\n"
	 "4 info label_corrected: 202502\t11 Rogaland\tMann -> Menn\n"},
	{"an unlisted head over periods",
	 "Tidspunkt\tFylke\tAntall\n"
	 "2025-01\tOslo\t12\n"
	 "2025-02\tOslo\t13\n",
	 "table 1: fylke x measure, -\n"
	 "2.1 detail fylke=Oslo 2025-01 antall: 12\n"
	 "3.1 detail fylke=Oslo 2025-02 antall: 13\n"
	 "1 info missing_section: Tidspunkt\tFylke\tAntall\n"},
	{"months as numbers, in a column of their own",
	 "År\tMåned\tFylke\tAntall\n"
	 "2025\t1\tOslo\t12\n"
	 "2025\t12\tOslo\t13\n",
	 "table 1: fylke x measure, -\n"
	 "2.1 detail fylke=Oslo 2025-01 antall: 12\n"
	 "3.1 detail fylke=Oslo 2025-12 antall: 13\n"
	 "1 info missing_section: År\tMåned\tFylke\tAntall\n"},
	{"a code that would be a year, beside the year",
	 "Kommunenr\tKommune\tMåned\tÅr\tAntall\n"
	 "1902\tTromsø\t1\t2019\t12\n"
	 "1902\tTromsø\t2\t2019\t10\n",
	 "table 1: kommune x measure, -\n"
	 "2.1 detail fylke=Troms kommune=Tromsø 2019-01 antall: 12\n"
	 "3.1 detail fylke=Troms kommune=Tromsø 2019-02 antall: 10\n"
	 "1 info missing_section: Kommunenr\tKommune\tMåned\tÅr\tAntall\n"},
	{"a code without its name, beside the year",
	 "Kommunenr\tKvartal\tÅr\tAntall\n"
	 "1101\t1\t2025\t12\n",
	 "table 1: month x measure, -\n"
	 "2.1 detail of-rows=1101 2025-Q1 antall: 12\n"
	 "1 info missing_section: Kommunenr\tKvartal\tÅr\tAntall\n"
	 "2 info unknown_label: 1101\t1\t2025\n"},
	{"months without a year",
	 "Måned\tFylke\tAntall\n"
	 "1\tOslo\t12\n",
	 "table 1: fylke x measure, -\n"
	 "2.1 detail fylke=Oslo - antall: 12\n"
	 "1 info missing_section: Måned\tFylke\tAntall\n"
	 "1 error missing_period: Måned\tFylke\tAntall\n"
	 "2 warning missing_period: 1\tOslo\n"},
	{"months without a year, below a title",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Måned\tFylke\tAntall\n"
	 "1\tOslo\t12\n",
	 "table 1: fylke x measure, -\n"
	 "3.1 detail fylke=Oslo - antall: 12\n"
	 "2 info missing_section: Måned\tFylke\tAntall\n"
	 "3 warning missing_period: 1\tOslo\n"},
	{"a head that nobody knows over periods",
	 "Uttrekk\tFylke\tAntall\n"
	 "2025-01\tOslo\t12\n",
	 "table 1: fylke x measure, -\n"
	 "2.1 detail fylke=Oslo 2025-01 antall: 12\n"
	 "1 info missing_section: Uttrekk\tFylke\tAntall\n"},
	{"quarters as numbers, before the year",
	 "Fylke\tKvartal\tÅr\tAntall\n"
	 "Oslo\t1\t2025\t12\n"
	 "Oslo\t4\t2025\t13\n",
	 "table 1: fylke x measure, -\n"
	 "2.1 detail fylke=Oslo 2025-Q1 antall: 12\n"
	 "3.1 detail fylke=Oslo 2025-Q4 antall: 13\n"
	 "1 info missing_section: Fylke\tKvartal\tÅr\tAntall\n"},
	{"a member in each column",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "Fylke\tKjønn\tAntall\n"
	 "Oslo\tMenn\t10\n"
	 "Oslo\tKvinner\t20\n"
	 "Viken\tMenn\t30\n"
	 "Viken\tKvinner\t40\n",
	 "table 1: kjonn x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "6.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 20\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 30\n"
	 "8.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 40\n"},
	{"a period in the first",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kjønn\n"
	 "2022\n"
	 "Måned\tFylke\tKjønn\tAntall\tProsent\n"
	 "202201\tOslo\tMenn\t10\t1\n"
	 "202202\tOslo\tMenn\t11\t2\n"
	 "202201\tViken\tKvinner\t12\t3\n",
	 "table 1: kjonn x measure, 2022\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-01 antall: 10\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2022-01 prosent: 1\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-02 antall: 11\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2022-02 prosent: 2\n"
	 "7.1 detail fylke=Viken kjonn=Kvinner 2022-01 antall: 12\n"
	 "7.2 detail fylke=Viken kjonn=Kvinner 2022-01 prosent: 3\n"},
	{"a year",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2021 - 2022\n"
	 "År\tFylke\tAntall\n"
	 "2021\tOslo\t10\n"
	 "2022\tOslo\t11\n"
	 "2021\tViken\t12\n"
	 "2022\tViken\t13\n",
	 "table 1: fylke x measure, 2021-01/2022-12\n"
	 "5.1 detail fylke=Oslo 2021 antall: 10\n"
	 "6.1 detail fylke=Oslo 2022 antall: 11\n"
	 "7.1 detail fylke=Viken 2021 antall: 12\n"
	 "8.1 detail fylke=Viken 2022 antall: 13\n"},
	{"a year beside a municipality is no code",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Kommune\n"
	 "2021 - 2022\n"
	 "År\tKommune\tAntall\n"
	 "2021\tEigersund\t10\n"
	 "2022\tEigersund\t11\n",
	 "table 1: kommune x measure, 2021-01/2022-12\n"
	 "5.1 detail fylke=Rogaland kommune=Eigersund 2021 antall: 10\n"
	 "6.1 detail fylke=Rogaland kommune=Eigersund 2022 antall: 11\n"},
	{"the same name twice",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kommune\n"
	 "Mars 2022\n"
	 "Fylke\tKommune\tAntall\n"
	 "Oslo\tOslo\t10\n"
	 "Rogaland\tStavanger\t20\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo kommune=Oslo 2022-03 antall: 10\n"
	 "6.1 detail fylke=Rogaland kommune=Stavanger 2022-03 antall: 20\n"},
	{"a name among cells is no label",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2022\n"
	 "\tAntall\tHøyest i\n"
	 "Oslo\t10\tViken\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo 2022-03 hoeyest_i: Viken invalid\n"
	 "4.2 warning measure_assumed: Høyest i\n"
	 "5.2 error invalid_cell: Viken -> Oslo\n"},
	{"no page around it, above one that has one",
	 "Fylke\tKjønn\tAntall\n"
	 "Oslo\tMenn\t10\n"
	 "Viken\tMenn\t30\n"
	 "\n"
	 "Helt ledige. Fylke. Juni 2022\n"
	 "Fylke\tKjønn\tAntall\n"
	 "Oslo\tMenn\t10\n"
	 "Oslo\tKvinner\t20\n"
	 "Viken\tMenn\t30\n",
	 "1 info missing_section: Fylke\tKjønn\tAntall\n"
	 "1 warning missing_period: Fylke\tKjønn\tAntall\n"
	 "1 error missing_period: Fylke\tKjønn\tAntall\n"
	 "table 1: kjonn x measure, 2022-06\n"
	 "7.1 detail fylke=Oslo kjonn=Menn 2022-06 antall: 10\n"
	 "8.1 detail fylke=Oslo kjonn=Kvinner 2022-06 antall: 20\n"
	 "9.1 detail fylke=Viken kjonn=Menn 2022-06 antall: 30\n"
	 "6 info missing_section: Fylke\tKjønn\tAntall\n"},
	{"numbers of the rows",
	 "Helt ledige. Kommune. August 2019\n"
	 "Nr.\tKommune\tAntall\n"
	 "1\tBergen\t3\n"
	 "2\tStavanger\t2\n"
	 "\tI alt\t5\n",
	 "table 1: kommune x measure, 2019-08\n"
	 "3.1 detail fylke=Hordaland kommune=Bergen 2019-08 antall: 3\n"
	 "4.1 detail fylke=Rogaland kommune=Stavanger 2019-08 antall: 2\n"
	 "5.1 total 2019-08 antall: 5\n"
	 "2 info missing_section: Nr.\tKommune\tAntall\n"
	 "3 info label_corrected: 1\tBergen -> Bergen\n"
	 "4 info label_corrected: 2\tStavanger -> Stavanger\n"
	 "5 info label_corrected: \tI alt -> I alt\n"},
	{"numbers that several rows are of",
	 "Helt ledige. Kjønn. Januar - februar 2019\n"
	 "\tKjønn\tAntall\n"
	 "1\tMenn\t3\n"
	 "\tKvinner\t2\n"
	 "2\tMenn\t4\n"
	 "\tKvinner\t5\n",
	 "table 1: kjonn x measure, 2019-01/2019-02\n"
	 "3.1 detail kjonn=1 Menn 2019-01/2019-02 antall: 3\n"
	 "4.1 detail kjonn=Kvinner 2019-01/2019-02 antall: 2\n"
	 "5.1 detail kjonn=2 Menn 2019-01/2019-02 antall: 4\n"
	 "6.1 detail kjonn=Kvinner 2019-01/2019-02 antall: 5\n"
	 "2 info missing_section: \tKjønn\tAntall\n"
	 "3 info unknown_label: 1\tMenn\n"
	 "5 info unknown_label: 2\tMenn\n"
	 "6 warning member_twice: \tKvinner -> \tKvinner\n"},
	{"numbers in order, without a heading",
	 "Helt ledige. Fylke. August 2019\n"
	 "\tFylke\tAntall\n"
	 "1.\tOslo\t3\n"
	 "2.\tRogaland\t2\n",
	 "table 1: fylke x measure, 2019-08\n"
	 "3.1 detail fylke=Oslo 2019-08 antall: 3\n"
	 "4.1 detail fylke=Rogaland 2019-08 antall: 2\n"
	 "2 info missing_section: \tFylke\tAntall\n"
	 "3 info label_corrected: 1.\tOslo -> Oslo\n"
	 "4 info label_corrected: 2.\tRogaland -> Rogaland\n"},
	{"numbers that do not go up by one",
	 "Helt ledige. Fylke. August 2019\n"
	 "Rang\tFylke\tAntall\n"
	 "1\tOslo\t3\n"
	 "3\tRogaland\t2\n",
	 "table 1: fylke x measure, 2019-08\n"
	 "3.1 detail fylke=1 Oslo 2019-08 antall: 3\n"
	 "4.1 detail fylke=3 Rogaland 2019-08 antall: 2\n"
	 "2 info missing_section: Rang\tFylke\tAntall\n"
	 "3 info unknown_label: 1\tOslo\n"
	 "4 info unknown_label: 3\tRogaland\n"},
	{"numbers below another heading",
	 "Helt ledige. Yrke. August 2019\n"
	 "Kode\tYrke\tAntall\n"
	 "1\tLedere\t3\n"
	 "2\tSelgere\t2\n",
	 "table 1: yrke x measure, 2019-08\n"
	 "3.1 detail of-rows=1 Ledere 2019-08 antall: 3\n"
	 "4.1 detail of-rows=2 Selgere 2019-08 antall: 2\n"
	 "2 info missing_section: Kode\tYrke\tAntall\n"
	 "3 info unknown_label: 1\tLedere\n"
	 "4 info unknown_label: 2\tSelgere\n"},
	{"a column that nothing knows",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og yrke\n"
	 "Mars 2022\n"
	 "Fylke\tYrke\tAntall\n"
	 "Oslo\tLedere\t10\n"
	 "Oslo\tSelgere\t20\n"
	 "Viken\tLedere\t30\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo of-rows=Ledere 2022-03 antall: 10\n"
	 "6.1 detail fylke=Oslo of-rows=Selgere 2022-03 antall: 20\n"
	 "7.1 detail fylke=Viken of-rows=Ledere 2022-03 antall: 30\n"},
	{"headings of the columns that nothing knows",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "Bosted nå\tPerson\tAntall\n"
	 "Oslo\tMenn\t10\n"
	 "Oslo\tKvinner\t20\n",
	 "table 1: kjonn x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "6.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 20\n"},
	{"totals in it",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "Fylke\tKjønn\tAntall\n"
	 "I alt\tI alt\t100\n"
	 "Oslo\tI alt\t30\n"
	 "Oslo\tMenn\t10\n"
	 "I alt\tMenn\t40\n",
	 "table 1: kjonn x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 100\n"
	 "6.1 subtotal fylke=Oslo 2022-03 antall: 30\n"
	 "7.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "8.1 subtotal kjonn=Menn 2022-03 antall: 40\n"},
};

/* Blank cells stand for what is above them, or for all. */
static const Case blanks[] = {
	{"a total without a code, printed again on the next page",
	 "Helt ledige. Kommune. En måned\n"
	 "Kommune\n"
	 "Mars 2022\n"
	 "\t\tAntall\n"
	 "\tI alt 11 Rogaland\t30\n"
	 "1101\tEigersund\t10\n"
	 "1151\tUtsira\t*\n"
	 "\n"
	 "\n"
	 "Helt ledige. Kommune. En måned\n"
	 "Kommune\n"
	 "Mars 2022\n"
	 "\t\tAntall\n"
	 "\tI alt 11 Rogaland\t30\n"
	 "1160\tVindafjord\t15\n",
	 "table 1: kommune x measure, 2022-03, fylke=Rogaland\n"
	 "5.1 total fylke=Rogaland 2022-03 antall: 30\n"
	 "6.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "7.1 detail fylke=Rogaland kommune=Utsira 2022-03 antall: * 0..3\n"
	 "14.1 total fylke=Rogaland 2022-03 antall: 30 again\n"
	 "15.1 detail fylke=Rogaland kommune=Vindafjord 2022-03 antall: 15\n"
	 "7.1 warning threshold_assumed: *\n"},
	{"a name that is missing",
	 "Deltakere. Fylke. Tidsserie måned\n"
	 "Fylke og kjønn\n"
	 "Januar - februar 2022\n"
	 "\n"
	 "| Fylke | Unnamed: 1 | Januar | Februar |\n"
	 "|---|---|---|---|\n"
	 "| Oslo | Menn | 12 | 13 |\n"
	 "| NaN | Kvinner | 14 | 15 |\n",
	 "table 1: kjonn x month, 2022-01/2022-02\n"
	 "7.1 detail fylke=Oslo kjonn=Menn 2022-01 antall: 12\n"
	 "7.2 detail fylke=Oslo kjonn=Menn 2022-02 antall: 13\n"
	 "8.1 detail fylke=Oslo kjonn=Kvinner 2022-01 antall: 14\n"
	 "8.2 detail fylke=Oslo kjonn=Kvinner 2022-02 antall: 15\n"
	 "8 info label_corrected: Kvinner -> Oslo Kvinner\n"},
	{"printed in the first row of several",
	 "Deltakere. Fylke. Tidsserie måned\n"
	 "Fylke og kjønn\n"
	 "Januar - februar 2022\n"
	 "Fylke\tKjønn\tJanuar\tFebruar\n"
	 "Oslo\tI alt\t26\t28\n"
	 "\tMenn\t12\t13\n"
	 "\tKvinner\t14\t15\n"
	 "Viken\tI alt\t3\t5\n"
	 "\tMenn\t1\t2\n"
	 "\tKvinner\t2\t3\n",
	 "table 1: kjonn x month, 2022-01/2022-02\n"
	 "5.1 subtotal fylke=Oslo 2022-01 antall: 26\n"
	 "5.2 subtotal fylke=Oslo 2022-02 antall: 28\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-01 antall: 12\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2022-02 antall: 13\n"
	 "7.1 detail fylke=Oslo kjonn=Kvinner 2022-01 antall: 14\n"
	 "7.2 detail fylke=Oslo kjonn=Kvinner 2022-02 antall: 15\n"
	 "8.1 subtotal fylke=Viken 2022-01 antall: 3\n"
	 "8.2 subtotal fylke=Viken 2022-02 antall: 5\n"
	 "9.1 detail fylke=Viken kjonn=Menn 2022-01 antall: 1\n"
	 "9.2 detail fylke=Viken kjonn=Menn 2022-02 antall: 2\n"
	 "10.1 detail fylke=Viken kjonn=Kvinner 2022-01 antall: 2\n"
	 "10.2 detail fylke=Viken kjonn=Kvinner 2022-02 antall: 3\n"
	 "6 info label_corrected: \tMenn -> Oslo Menn\n"
	 "7 info label_corrected: \tKvinner -> Oslo Kvinner\n"
	 "9 info label_corrected: \tMenn -> Viken Menn\n"
	 "10 info label_corrected: \tKvinner -> Viken Kvinner\n"},
	{"a year over its months",
	 "Deltakere. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "År\tMåned\tI alt\tOslo\tViken\n"
	 "2022\t1\t30\t10\t20\n"
	 "\t2\t33\t11\t22\n"
	 "2023\t1\t36\t12\t24\n"
	 "\t2\t39\t13\t26\n",
	 "table 1: month x fylke, -\n"
	 "4.1 total 2022-01 antall: 30\n"
	 "4.2 detail fylke=Oslo 2022-01 antall: 10\n"
	 "4.3 detail fylke=Viken 2022-01 antall: 20\n"
	 "5.1 total 2022-02 antall: 33\n"
	 "5.2 detail fylke=Oslo 2022-02 antall: 11\n"
	 "5.3 detail fylke=Viken 2022-02 antall: 22\n"
	 "6.1 total 2023-01 antall: 36\n"
	 "6.2 detail fylke=Oslo 2023-01 antall: 12\n"
	 "6.3 detail fylke=Viken 2023-01 antall: 24\n"
	 "7.1 total 2023-02 antall: 39\n"
	 "7.2 detail fylke=Oslo 2023-02 antall: 13\n"
	 "7.3 detail fylke=Viken 2023-02 antall: 26\n"
	 "5 info label_corrected: \t2 -> 2022 2\n"
	 "7 info label_corrected: \t2 -> 2023 2\n"},
	{"a code and a name over others",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2022\n"
	 "Fylkenr;Fylke;Kjønn;Antall\n"
	 "03;Oslo;Menn;10\n"
	 ";;Kvinner;12\n"
	 "11;Rogaland;Menn;20\n"
	 ";;Kvinner;5\n",
	 "table 1: kjonn x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "6.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 12\n"
	 "7.1 detail fylke=Rogaland kjonn=Menn 2022-03 antall: 20\n"
	 "8.1 detail fylke=Rogaland kjonn=Kvinner 2022-03 antall: 5\n"
	 "6 info label_corrected: Kvinner -> 03 Oslo Kvinner\n"
	 "8 info label_corrected: Kvinner -> 11 Rogaland Kvinner\n"},
	{"printed in each row, blank for all",
	 "Deltakere. Fylke. Tidsserie måned\n"
	 "Fylke og kjønn\n"
	 "Januar - februar 2022\n"
	 "Fylke\tKjønn\tJanuar\tFebruar\n"
	 "Oslo\tMenn\t12\t13\n"
	 "Oslo\tKvinner\t14\t15\n"
	 "Oslo\t\t26\t28\n"
	 "Viken\tMenn\t1\t2\n"
	 "Viken\tKvinner\t2\t3\n"
	 "Viken\t\t3\t5\n"
	 "\tMenn\t13\t15\n"
	 "\tKvinner\t16\t18\n"
	 "\t\t29\t33\n",
	 "table 1: kjonn x month, 2022-01/2022-02\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-01 antall: 12\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2022-02 antall: 13\n"
	 "6.1 detail fylke=Oslo kjonn=Kvinner 2022-01 antall: 14\n"
	 "6.2 detail fylke=Oslo kjonn=Kvinner 2022-02 antall: 15\n"
	 "7.1 subtotal fylke=Oslo 2022-01 antall: 26\n"
	 "7.2 subtotal fylke=Oslo 2022-02 antall: 28\n"
	 "8.1 detail fylke=Viken kjonn=Menn 2022-01 antall: 1\n"
	 "8.2 detail fylke=Viken kjonn=Menn 2022-02 antall: 2\n"
	 "9.1 detail fylke=Viken kjonn=Kvinner 2022-01 antall: 2\n"
	 "9.2 detail fylke=Viken kjonn=Kvinner 2022-02 antall: 3\n"
	 "10.1 subtotal fylke=Viken 2022-01 antall: 3\n"
	 "10.2 subtotal fylke=Viken 2022-02 antall: 5\n"
	 "11.1 subtotal kjonn=Menn 2022-01 antall: 13\n"
	 "11.2 subtotal kjonn=Menn 2022-02 antall: 15\n"
	 "12.1 subtotal kjonn=Kvinner 2022-01 antall: 16\n"
	 "12.2 subtotal kjonn=Kvinner 2022-02 antall: 18\n"
	 "13.1 unknown 2022-01 antall: 29\n"
	 "13.2 unknown 2022-02 antall: 33\n"
	 "7 info label_corrected: Oslo -> Oslo I alt\n"
	 "10 info label_corrected: Viken -> Viken I alt\n"
	 "11 info label_corrected: \tMenn -> I alt Menn\n"
	 "12 info label_corrected: \tKvinner -> I alt Kvinner\n"
	 "13 warning missing_label: \t\t29\t33\n"},
};

/* Words beside labels that nothing knows are labels where no number follows in their column. */
static const Case words[] = {
	{"that nothing knows, below one that nothing knows",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "Fylke\tYrke\tAntall\n"
	 "Oslo\tLedere\t6\n"
	 "Oslo\tSelgere\t5\n"
	 "Viken\tLedere\t4\n",
	 "table 1: fylke x measure, 2020-03\n"
	 "5.1 detail fylke=Oslo of-rows=Ledere 2020-03 antall: 6\n"
	 "6.1 detail fylke=Oslo of-rows=Selgere 2020-03 antall: 5\n"
	 "7.1 detail fylke=Viken of-rows=Ledere 2020-03 antall: 4\n"},
	{"a number follows",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "Fylke\tPermitterte\tAntall\n"
	 "Oslo\tMangler\t6\n"
	 "Viken\t5\t5\n",
	 "table 1: fylke x measure, 2020-03\n"
	 "5.1 detail fylke=Oslo 2020-03 permitterte: Mangler invalid\n"
	 "5.2 detail fylke=Oslo 2020-03 antall: 6\n"
	 "6.1 detail fylke=Viken 2020-03 permitterte: 5\n"
	 "6.2 detail fylke=Viken 2020-03 antall: 5\n"
	 "4.1 warning measure_assumed: Permitterte\n"
	 "5.1 error invalid_cell: Mangler -> Oslo\n"},
	{"a star follows",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "Fylke\tPermitterte\tAntall\n"
	 "Oslo\tMangler\t6\n"
	 "Viken\t*\t5\n",
	 "table 1: fylke x measure, 2020-03\n"
	 "5.1 detail fylke=Oslo 2020-03 permitterte: Mangler invalid\n"
	 "5.2 detail fylke=Oslo 2020-03 antall: 6\n"
	 "6.1 detail fylke=Viken 2020-03 permitterte: *\n"
	 "6.2 detail fylke=Viken 2020-03 antall: 5\n"
	 "4.1 warning measure_assumed: Permitterte\n"
	 "5.1 error invalid_cell: Mangler -> Oslo\n"},
	{"a sign",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "Fylke\tPermitterte\tAntall\n"
	 "Oslo\tn/a\t6\n"
	 "Viken\tn/a\t5\n",
	 "table 1: fylke x measure, 2020-03\n"
	 "5.1 detail fylke=Oslo 2020-03 permitterte: n/a invalid\n"
	 "5.2 detail fylke=Oslo 2020-03 antall: 6\n"
	 "6.1 detail fylke=Viken 2020-03 permitterte: n/a invalid\n"
	 "6.2 detail fylke=Viken 2020-03 antall: 5\n"
	 "4.1 warning measure_assumed: Permitterte\n"
	 "5.1 error invalid_cell: n/a -> Oslo\n"
	 "6.1 error invalid_cell: n/a -> Viken\n"},
	{"below a month",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "Fylke\tJanuar\tFebruar\n"
	 "Oslo\tMangler\t6\n"
	 "Viken\tMangler\t5\n",
	 "table 1: fylke x month, 2020-03\n"
	 "5.1 detail fylke=Oslo - antall: Mangler invalid\n"
	 "5.2 detail fylke=Oslo - antall: 6\n"
	 "6.1 detail fylke=Viken - antall: Mangler invalid\n"
	 "6.2 detail fylke=Viken - antall: 5\n"
	 "4.1 warning missing_period: Januar\n"
	 "4.2 warning missing_period: Februar\n"
	 "5.1 error invalid_cell: Mangler -> Oslo\n"
	 "6.1 error invalid_cell: Mangler -> Viken\n"},
	{"measures",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - februar 2020\n"
	 "Fylke\tMål\tJanuar\tFebruar\n"
	 "Oslo\tAntall\t6\t5\n"
	 "\tProsent\t3\t2\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 detail fylke=Oslo 2020-01 antall: 6\n"
	 "5.2 detail fylke=Oslo 2020-02 antall: 5\n"
	 "6.1 detail fylke=Oslo 2020-01 prosent: 3\n"
	 "6.2 detail fylke=Oslo 2020-02 prosent: 2\n"
	 "6 info label_corrected: \tProsent -> Oslo Prosent\n"},
	{"two that nothing knows",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "Fylke\tYrke\tNæring\tAntall\n"
	 "Oslo\tLedere\tIndustri\t6\n"
	 "Oslo\tSelgere\tHandel\t5\n",
	 "table 1: fylke x measure, 2020-03\n"
	 "5.1 detail fylke=Oslo of-rows=Ledere Industri 2020-03 antall: 6\n"
	 "6.1 detail fylke=Oslo of-rows=Selgere Handel 2020-03 antall: 5\n"
	 "5 info unknown_label: Oslo\tLedere\tIndustri\n"
	 "6 info unknown_label: Oslo\tSelgere\tHandel\n"},
};

/* Codes of counties of which a spreadsheet ate the zero. */
static const Case lost_zeros[] = {
	{"in the label",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "September 2018\n"
	 "\tAntall\n"
	 "3 Oslo\t6\n"
	 "9 Aust-Agder\t5\n",
	 "table 1: fylke x measure, 2018-09\n"
	 "5.1 detail fylke=Oslo 2018-09 antall: 6\n"
	 "6.1 detail fylke=Aust-Agder 2018-09 antall: 5\n"
	 "5 info label_corrected: 3 Oslo -> Oslo\n"
	 "6 info label_corrected: 9 Aust-Agder -> Aust-Agder\n"},
	{"in a column of its own",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "September 2018\n"
	 "Nr\tFylke\tAntall\n"
	 "3\tOslo\t6\n"
	 "11\tRogaland\t5\n",
	 "table 1: fylke x measure, 2018-09\n"
	 "5.1 detail fylke=Oslo 2018-09 antall: 6\n"
	 "6.1 detail fylke=Rogaland 2018-09 antall: 5\n"
	 "5 info label_corrected: 3\tOslo -> Oslo\n"
	 "6 info label_corrected: 11\tRogaland -> Rogaland\n"},
	{"of another county",
	 "Helt ledige. Fylke. En måned\n"
	 "Fylke\n"
	 "September 2018\n"
	 "\tAntall\n"
	 "1 Oslo\t6\n"
	 "11 Rogaland\t5\n",
	 "table 1: fylke x measure, 2018-09\n"
	 "5.1 detail fylke=1 Oslo 2018-09 antall: 6\n"
	 "6.1 detail fylke=Rogaland 2018-09 antall: 5\n"
	 "5 info unknown_label: 1 Oslo\n"
	 "6 info label_corrected: 11 Rogaland -> Rogaland\n"},
};

int
main(void)
{
	CHECK_CASES(codes);
	CHECK_CASES(codes_alone);
	CHECK_CASES(spacers);
	CHECK_CASES(tidy);
	CHECK_CASES(blanks);
	CHECK_CASES(words);
	CHECK_CASES(lost_zeros);
	return test_result("test_label_columns");
}
