/*-------------------------------------------------------------------------
 *
 * test_blocks.c
 *	  Rows and columns that stand in blocks, under what heads them.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

#define FYLKE                                                                                      \
	"Helt ledige. Fylke. En måned\n"                                                               \
	"Fylke og kjønn\n"                                                                             \
	"Mars 2022\n"
#define KOMMUNE                                                                                    \
	"Helt ledige. Kommune. En måned\n"                                                             \
	"Kommune\n"                                                                                    \
	"Mars 2022\n"
#define YRKE                                                                                       \
	"Helt ledige. Yrke. En måned\n"                                                                \
	"Yrke og kjønn\n"                                                                              \
	"Mars 2022\n"

/* A total with numbers heads the rows after it: they are of what it names. */
static const Case totals_before[] = {
	{"named by a scope behind the words",
	 FYLKE "\tAntall\n"
		   "I alt\t100\n"
		   "Oslo\t40\n"
		   "Viken\t60\n"
		   "I alt menn\t30\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "I alt kvinner\t70\n"
		   "Oslo\t30\n"
		   "Viken\t40\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 100\n"
	 "6.1 detail fylke=Oslo 2022-03 antall: 40\n"
	 "7.1 detail fylke=Viken 2022-03 antall: 60\n"
	 "8.1 subtotal kjonn=Menn 2022-03 antall: 30\n"
	 "9.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "10.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "11.1 subtotal kjonn=Kvinner 2022-03 antall: 70\n"
	 "12.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 30\n"
	 "13.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 40\n"},
	{"named by a member alone",
	 FYLKE "\tAntall\n"
		   "Menn\t30\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Kvinner\t70\n"
		   "Oslo\t30\n"
		   "Viken\t40\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 subtotal kjonn=Menn 2022-03 antall: 30\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "8.1 subtotal kjonn=Kvinner 2022-03 antall: 70\n"
	 "9.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 30\n"
	 "10.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 40\n"},
	{"a block of all first, called so",
	 FYLKE "\tAntall\n"
		   "Begge kjønn\t100\n"
		   "Oslo\t40\n"
		   "Viken\t60\n"
		   "Menn\t30\n"
		   "Oslo\t10\n"
		   "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 100\n"
	 "6.1 detail fylke=Oslo 2022-03 antall: 40\n"
	 "7.1 detail fylke=Viken 2022-03 antall: 60\n"
	 "8.1 subtotal kjonn=Menn 2022-03 antall: 30\n"
	 "9.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "10.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"},
	{"the total of all last, behind blocks that have their own",
	 FYLKE "\tAntall\n"
		   "Menn i alt\t30\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Kvinner i alt\t70\n"
		   "Oslo\t30\n"
		   "Viken\t40\n"
		   "I alt\t100\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 subtotal kjonn=Menn 2022-03 antall: 30\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "8.1 subtotal kjonn=Kvinner 2022-03 antall: 70\n"
	 "9.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 30\n"
	 "10.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 40\n"
	 "11.1 total 2022-03 antall: 100\n"},
	{"counties over their municipalities",
	 KOMMUNE "\tAntall\n"
			 "I alt Rogaland\t30\n"
			 "1101 Eigersund\t10\n"
			 "1103 Stavanger\t20\n"
			 "I alt Trøndelag\t30\n"
			 "5001 Trondheim\t30\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 subtotal fylke=Rogaland 2022-03 antall: 30\n"
	 "6.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "7.1 detail fylke=Rogaland kommune=Stavanger 2022-03 antall: 20\n"
	 "8.1 subtotal fylke=Trøndelag 2022-03 antall: 30\n"
	 "9.1 detail fylke=Trøndelag kommune=Trondheim 2022-03 antall: 30\n"},
	{"rows that nothing knows",
	 YRKE "\tAntall\n"
		  "Menn i alt\t30\n"
		  "Ledere\t10\n"
		  "Selgere\t20\n"
		  "Kvinner i alt\t70\n"
		  "Ledere\t30\n"
		  "Selgere\t40\n",
	 "table 1: yrke x measure, 2022-03\n"
	 "5.1 subtotal kjonn=Menn 2022-03 antall: 30\n"
	 "6.1 detail kjonn=Menn of-rows=Ledere 2022-03 antall: 10\n"
	 "7.1 detail kjonn=Menn of-rows=Selgere 2022-03 antall: 20\n"
	 "8.1 subtotal kjonn=Kvinner 2022-03 antall: 70\n"
	 "9.1 detail kjonn=Kvinner of-rows=Ledere 2022-03 antall: 30\n"
	 "10.1 detail kjonn=Kvinner of-rows=Selgere 2022-03 antall: 40\n"
	 "6 info unknown_label: Ledere\n"
	 "7 info unknown_label: Selgere\n"
	 "9 info unknown_label: Ledere\n"
	 "10 info unknown_label: Selgere\n"},
};

/* A total may stand after its rows: the sums tell, or the first and last row. */
static const Case totals_behind[] = {
	{"the sums tell",
	 FYLKE "\tAntall\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "I alt menn\t30\n"
		   "Oslo\t30\n"
		   "Viken\t40\n"
		   "I alt kvinner\t70\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "7.1 subtotal kjonn=Menn 2022-03 antall: 30\n"
	 "8.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 30\n"
	 "9.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 40\n"
	 "10.1 subtotal kjonn=Kvinner 2022-03 antall: 70\n"},
	{"the sums tell, and the last row heads nothing",
	 FYLKE "\tAntall\n"
		   "Oslo\t40\n"
		   "Viken\t60\n"
		   "Menn i alt\t30\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Kvinner i alt\t70\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 40\n"
	 "6.1 detail fylke=Viken 2022-03 antall: 60\n"
	 "7.1 subtotal kjonn=Menn 2022-03 antall: 30\n"
	 "8.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "9.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "10.1 subtotal kjonn=Kvinner 2022-03 antall: 70\n"},
	{"the sums tell, and the last row is none",
	 FYLKE "\tAntall\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Menn i alt\t30\n"
		   "Oslo\t30\n"
		   "Viken\t40\n"
		   "Kvinner i alt\t70\n"
		   "Agder\t5\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "7.1 subtotal kjonn=Menn 2022-03 antall: 30\n"
	 "8.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 30\n"
	 "9.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 40\n"
	 "10.1 subtotal kjonn=Kvinner 2022-03 antall: 70\n"
	 "11.1 detail fylke=Agder 2022-03 antall: 5\n"},
	{"with the total of all last",
	 FYLKE "\tAntall\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Menn i alt\t30\n"
		   "Oslo\t30\n"
		   "Viken\t40\n"
		   "Kvinner i alt\t70\n"
		   "I alt\t100\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "6.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "7.1 subtotal kjonn=Menn 2022-03 antall: 30\n"
	 "8.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 30\n"
	 "9.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 40\n"
	 "10.1 subtotal kjonn=Kvinner 2022-03 antall: 70\n"
	 "11.1 total 2022-03 antall: 100\n"},
	{"with the total of all first",
	 FYLKE "\tAntall\n"
		   "I alt\t100\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Menn i alt\t30\n"
		   "Oslo\t30\n"
		   "Viken\t40\n"
		   "Kvinner i alt\t70\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 100\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "8.1 subtotal kjonn=Menn 2022-03 antall: 30\n"
	 "9.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 30\n"
	 "10.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 40\n"
	 "11.1 subtotal kjonn=Kvinner 2022-03 antall: 70\n"},
	{"numbers too small to tell: a total last",
	 FYLKE "\tAntall\n"
		   "Oslo\t1\n"
		   "Viken\t1\n"
		   "Menn i alt\t2\n"
		   "Oslo\t1\n"
		   "Viken\t1\n"
		   "Kvinner i alt\t2\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 1\n"
	 "6.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 1\n"
	 "7.1 subtotal kjonn=Menn 2022-03 antall: 2\n"
	 "8.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 1\n"
	 "9.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 1\n"
	 "10.1 subtotal kjonn=Kvinner 2022-03 antall: 2\n"},
	{"numbers too small to tell: a total first",
	 FYLKE "\tAntall\n"
		   "Menn i alt\t2\n"
		   "Oslo\t1\n"
		   "Viken\t1\n"
		   "Kvinner i alt\t2\n"
		   "Oslo\t1\n"
		   "Viken\t1\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 subtotal kjonn=Menn 2022-03 antall: 2\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 1\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 1\n"
	 "8.1 subtotal kjonn=Kvinner 2022-03 antall: 2\n"
	 "9.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 1\n"
	 "10.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 1\n"},
	{"counties behind their municipalities",
	 KOMMUNE "\tAntall\n"
			 "1101 Eigersund\t10\n"
			 "1103 Stavanger\t20\n"
			 "I alt Rogaland\t30\n"
			 "5001 Trondheim\t30\n"
			 "I alt Trøndelag\t30\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "5.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "6.1 detail fylke=Rogaland kommune=Stavanger 2022-03 antall: 20\n"
	 "7.1 subtotal fylke=Rogaland 2022-03 antall: 30\n"
	 "8.1 detail fylke=Trøndelag kommune=Trondheim 2022-03 antall: 30\n"
	 "9.1 subtotal fylke=Trøndelag 2022-03 antall: 30\n"},
};

/* A line without numbers heads the rows after it. */
static const Case lines[] = {
	{"lines of text",
	 FYLKE "\tAntall\n"
		   "Menn\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Kvinner\n"
		   "Oslo\t30\n"
		   "Viken\t40\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "9.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 30\n"
	 "10.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 40\n"},
	{"with a total of its own in each block, first",
	 FYLKE "\tAntall\n"
		   "Menn\n"
		   "I alt\t30\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Kvinner\n"
		   "I alt\t70\n"
		   "Oslo\t30\n"
		   "Viken\t40\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 total kjonn=Menn 2022-03 antall: 30\n"
	 "7.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "8.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "10.1 total kjonn=Kvinner 2022-03 antall: 70\n"
	 "11.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 30\n"
	 "12.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 40\n"},
	{"last",
	 FYLKE "\tAntall\n"
		   "Menn\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "I alt\t30\n"
		   "Kvinner\n"
		   "Oslo\t30\n"
		   "Viken\t40\n"
		   "I alt\t70\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "8.1 total kjonn=Menn 2022-03 antall: 30\n"
	 "10.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 30\n"
	 "11.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 40\n"
	 "12.1 total kjonn=Kvinner 2022-03 antall: 70\n"},
	{"the total of all last: no sum of the last block",
	 FYLKE "\tAntall\n"
		   "Menn\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Kvinner\n"
		   "Oslo\t30\n"
		   "Viken\t40\n"
		   "I alt\t100\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "9.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 30\n"
	 "10.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 40\n"
	 "11.1 total 2022-03 antall: 100\n"},
	{"behind the total of the last block",
	 FYLKE "\tAntall\n"
		   "Menn\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "I alt\t30\n"
		   "Kvinner\n"
		   "Oslo\t30\n"
		   "Viken\t40\n"
		   "I alt\t70\n"
		   "I alt\t100\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "8.1 total kjonn=Menn 2022-03 antall: 30\n"
	 "10.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 30\n"
	 "11.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 40\n"
	 "12.1 total kjonn=Kvinner 2022-03 antall: 70\n"
	 "13.1 total 2022-03 antall: 100\n"},
	{"rows of blanks",
	 FYLKE "\tAntall\tProsent\n"
		   "Menn\t\t\n"
		   "Oslo\t10\t1\n"
		   "Viken\t20\t2\n"
		   "Kvinner\t\t\n"
		   "Oslo\t30\t3\n"
		   "Viken\t40\t4\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2022-03 prosent: 1\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "7.2 detail fylke=Viken kjonn=Menn 2022-03 prosent: 2\n"
	 "9.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 30\n"
	 "9.2 detail fylke=Oslo kjonn=Kvinner 2022-03 prosent: 3\n"
	 "10.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 40\n"
	 "10.2 detail fylke=Viken kjonn=Kvinner 2022-03 prosent: 4\n"},
	{"rows of blanks without the tabs at the end",
	 FYLKE "\tAntall\tProsent\n"
		   "Menn\t\n"
		   "Oslo\t10\t1\n"
		   "Viken\t20\t2\n"
		   "Kvinner\t\n"
		   "Oslo\t30\t3\n"
		   "Viken\t40\t4\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2022-03 prosent: 1\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "7.2 detail fylke=Viken kjonn=Menn 2022-03 prosent: 2\n"
	 "9.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 30\n"
	 "9.2 detail fylke=Oslo kjonn=Kvinner 2022-03 prosent: 3\n"
	 "10.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 40\n"
	 "10.2 detail fylke=Viken kjonn=Kvinner 2022-03 prosent: 4\n"},
	{"both, in the middle",
	 FYLKE "\tAntall\n"
		   "Menn og kvinner\n"
		   "Oslo\t40\n"
		   "Viken\t60\n"
		   "Menn\n"
		   "Oslo\t10\n"
		   "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 detail fylke=Oslo 2022-03 antall: 40\n"
	 "7.1 detail fylke=Viken 2022-03 antall: 60\n"
	 "9.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "10.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"},
	{"both, last, by another name",
	 FYLKE "\tAntall\n"
		   "Menn\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Begge kjønn\n"
		   "Oslo\t40\n"
		   "Viken\t60\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "9.1 detail fylke=Oslo 2022-03 antall: 40\n"
	 "10.1 detail fylke=Viken 2022-03 antall: 60\n"},
	{"some of several are one of their own",
	 FYLKE "\tAntall\n"
		   "20-24 år og 25-29 år\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "30-39 år\n"
		   "Oslo\t30\n"
		   "Viken\t40\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 unknown fylke=Oslo alder=20-24 år og 25-29 år 2022-03 antall: 10\n"
	 "7.1 unknown fylke=Viken alder=20-24 år og 25-29 år 2022-03 antall: 20\n"
	 "9.1 unknown fylke=Oslo alder=30-39 år 2022-03 antall: 30\n"
	 "10.1 unknown fylke=Viken alder=30-39 år 2022-03 antall: 40\n"
	 "4 warning missing_stratum: \tAntall -> Fylke og kjønn\n"},
	{"two rows of headings, of which the lower one is named",
	 FYLKE "\tMars 2022\tMars 2022\n"
		   "\tAntall\tProsent\n"
		   "Oslo\t10\t1\n"
		   "Viken\t20\t2\n",
	 "table 1: fylke x month, 2022-03\n"
	 "6.1 unknown fylke=Oslo 2022-03 antall: 10\n"
	 "6.2 unknown fylke=Oslo 2022-03 prosent: 1\n"
	 "7.1 unknown fylke=Viken 2022-03 antall: 20\n"
	 "7.2 unknown fylke=Viken 2022-03 prosent: 2\n"
	 "5 warning missing_stratum: \tAntall\tProsent -> Fylke og kjønn\n"},
	{"nobody knows them, and the same rows follow",
	 FYLKE "\tAntall\n"
		   "Noe nytt\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Noe annet\n"
		   "Oslo\t30\n"
		   "Viken\t40\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 detail fylke=Oslo of-stratum=Noe nytt 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken of-stratum=Noe nytt 2022-03 antall: 20\n"
	 "9.1 detail fylke=Oslo of-stratum=Noe annet 2022-03 antall: 30\n"
	 "10.1 detail fylke=Viken of-stratum=Noe annet 2022-03 antall: 40\n"
	 "5 warning unexplained_heading: Noe nytt\n"
	 "8 warning unexplained_heading: Noe annet\n"},
	{"counties",
	 KOMMUNE "\tAntall\n"
			 "11 Rogaland\n"
			 "1101 Eigersund\t10\n"
			 "1103 Stavanger\t20\n"
			 "50 Trøndelag\n"
			 "5001 Trondheim\t30\n",
	 "table 1: kommune x measure, 2022-03\n"
	 "6.1 detail fylke=Rogaland kommune=Eigersund 2022-03 antall: 10\n"
	 "7.1 detail fylke=Rogaland kommune=Stavanger 2022-03 antall: 20\n"
	 "9.1 detail fylke=Trøndelag kommune=Trondheim 2022-03 antall: 30\n"},
	{"a name that has noise in it",
	 FYLKE "\tAntall\n"
		   "Kvimner\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Menn\n"
		   "Oslo\t30\n"
		   "Viken\t40\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 20\n"
	 "9.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 30\n"
	 "10.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 40\n"
	 "5 info label_corrected: Kvimner -> Kvinner\n"},
};

/* Blocks in blocks: a head ends the block of its own dimension, and what is in that. */
static const Case nested[] = {
	{"two lines over one another",
	 FYLKE "\tAntall\n"
		   "20-24 år\n"
		   "Menn\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Kvinner\n"
		   "Oslo\t30\n"
		   "Viken\t40\n"
		   "25-29 år\n"
		   "Menn\n"
		   "Oslo\t11\n"
		   "Viken\t21\n"
		   "Kvinner\n"
		   "Oslo\t31\n"
		   "Viken\t41\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "7.1 detail fylke=Oslo alder=20-24 år kjonn=Menn 2022-03 antall: 10\n"
	 "8.1 detail fylke=Viken alder=20-24 år kjonn=Menn 2022-03 antall: 20\n"
	 "10.1 detail fylke=Oslo alder=20-24 år kjonn=Kvinner 2022-03 antall: 30\n"
	 "11.1 detail fylke=Viken alder=20-24 år kjonn=Kvinner 2022-03 antall: 40\n"
	 "14.1 detail fylke=Oslo alder=25-29 år kjonn=Menn 2022-03 antall: 11\n"
	 "15.1 detail fylke=Viken alder=25-29 år kjonn=Menn 2022-03 antall: 21\n"
	 "17.1 detail fylke=Oslo alder=25-29 år kjonn=Kvinner 2022-03 antall: 31\n"
	 "18.1 detail fylke=Viken alder=25-29 år kjonn=Kvinner 2022-03 antall: 41\n"},
	{"a line of all inside one",
	 FYLKE "\tAntall\n"
		   "20-24 år\n"
		   "Menn\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Begge kjønn\n"
		   "Oslo\t40\n"
		   "Viken\t60\n"
		   "25-29 år\n"
		   "Menn\n"
		   "Oslo\t11\n"
		   "Viken\t21\n"
		   "Begge kjønn\n"
		   "Oslo\t42\n"
		   "Viken\t62\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "7.1 detail fylke=Oslo alder=20-24 år kjonn=Menn 2022-03 antall: 10\n"
	 "8.1 detail fylke=Viken alder=20-24 år kjonn=Menn 2022-03 antall: 20\n"
	 "10.1 detail fylke=Oslo alder=20-24 år 2022-03 antall: 40\n"
	 "11.1 detail fylke=Viken alder=20-24 år 2022-03 antall: 60\n"
	 "14.1 detail fylke=Oslo alder=25-29 år kjonn=Menn 2022-03 antall: 11\n"
	 "15.1 detail fylke=Viken alder=25-29 år kjonn=Menn 2022-03 antall: 21\n"
	 "17.1 detail fylke=Oslo alder=25-29 år 2022-03 antall: 42\n"
	 "18.1 detail fylke=Viken alder=25-29 år 2022-03 antall: 62\n"},
	{"totals over one another",
	 FYLKE "\tAntall\n"
		   "Menn i alt\t60\n"
		   "20-24 år\t20\n"
		   "Oslo\t5\n"
		   "Viken\t15\n"
		   "25-29 år\t40\n"
		   "Oslo\t25\n"
		   "Viken\t15\n"
		   "Kvinner i alt\t30\n"
		   "20-24 år\t30\n"
		   "Oslo\t10\n"
		   "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 subtotal kjonn=Menn 2022-03 antall: 60\n"
	 "6.1 subtotal alder=20-24 år kjonn=Menn 2022-03 antall: 20\n"
	 "7.1 detail fylke=Oslo alder=20-24 år kjonn=Menn 2022-03 antall: 5\n"
	 "8.1 detail fylke=Viken alder=20-24 år kjonn=Menn 2022-03 antall: 15\n"
	 "9.1 subtotal alder=25-29 år kjonn=Menn 2022-03 antall: 40\n"
	 "10.1 detail fylke=Oslo alder=25-29 år kjonn=Menn 2022-03 antall: 25\n"
	 "11.1 detail fylke=Viken alder=25-29 år kjonn=Menn 2022-03 antall: 15\n"
	 "12.1 subtotal kjonn=Kvinner 2022-03 antall: 30\n"
	 "13.1 subtotal alder=20-24 år kjonn=Kvinner 2022-03 antall: 30\n"
	 "14.1 detail fylke=Oslo alder=20-24 år kjonn=Kvinner 2022-03 antall: 10\n"
	 "15.1 detail fylke=Viken alder=20-24 år kjonn=Kvinner 2022-03 antall: 20\n"},
};

/* What is measured may head a block, too. */
static const Case measures[] = {
	{"over counties",
	 FYLKE "\tMars 2021\tMars 2022\n"
		   "Antall\n"
		   "Oslo\t10\t11\n"
		   "Viken\t20\t21\n"
		   "Prosent\n"
		   "Oslo\t1\t2\n"
		   "Viken\t3\t4\n",
	 "table 1: fylke x month, 2022-03\n"
	 "6.1 unknown fylke=Oslo 2021-03 antall: 10\n"
	 "6.2 unknown fylke=Oslo 2022-03 antall: 11\n"
	 "7.1 unknown fylke=Viken 2021-03 antall: 20\n"
	 "7.2 unknown fylke=Viken 2022-03 antall: 21\n"
	 "9.1 unknown fylke=Oslo 2021-03 prosent: 1\n"
	 "9.2 unknown fylke=Oslo 2022-03 prosent: 2\n"
	 "10.1 unknown fylke=Viken 2021-03 prosent: 3\n"
	 "10.2 unknown fylke=Viken 2022-03 prosent: 4\n"
	 "4 warning missing_stratum: \tMars 2021\tMars 2022 -> Fylke og kjønn\n"},
	{"as rows of blanks",
	 FYLKE "\tMars 2021\tMars 2022\n"
		   "Antall\t\t\n"
		   "Oslo\t10\t11\n"
		   "Viken\t20\t21\n"
		   "Prosent\t\t\n"
		   "Oslo\t1\t2\n"
		   "Viken\t3\t4\n",
	 "table 1: fylke x month, 2022-03\n"
	 "6.1 unknown fylke=Oslo 2021-03 antall: 10\n"
	 "6.2 unknown fylke=Oslo 2022-03 antall: 11\n"
	 "7.1 unknown fylke=Viken 2021-03 antall: 20\n"
	 "7.2 unknown fylke=Viken 2022-03 antall: 21\n"
	 "9.1 unknown fylke=Oslo 2021-03 prosent: 1\n"
	 "9.2 unknown fylke=Oslo 2022-03 prosent: 2\n"
	 "10.1 unknown fylke=Viken 2021-03 prosent: 3\n"
	 "10.2 unknown fylke=Viken 2022-03 prosent: 4\n"
	 "4 warning missing_stratum: \tMars 2021\tMars 2022 -> Fylke og kjønn\n"},
	{"not where the rows are measures: a row of blanks",
	 FYLKE "\tMars 2021\tMars 2022\n"
		   "Antall\t\t\n"
		   "Prosent\t1\t2\n",
	 "table 1: measure x month, 2022-03\n"
	 "5.1 detail 2021-03 antall: 0 blank\n"
	 "5.2 detail 2022-03 antall: 0 blank\n"
	 "6.1 detail 2021-03 prosent: 1\n"
	 "6.2 detail 2022-03 prosent: 2\n"},
};

/* Columns stand in blocks as rows do. */
static const Case columns[] = {
	{"totals behind",
	 FYLKE "\tOslo\tViken\tMenn i alt\tOslo\tViken\tKvinner i alt\n"
		   "Mars 2021\t10\t20\t30\t30\t40\t70\n"
		   "Mars 2022\t12\t20\t32\t30\t44\t74\n",
	 "table 1: month x fylke, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2021-03 antall: 10\n"
	 "5.2 detail fylke=Viken kjonn=Menn 2021-03 antall: 20\n"
	 "5.3 subtotal kjonn=Menn 2021-03 antall: 30\n"
	 "5.4 detail fylke=Oslo kjonn=Kvinner 2021-03 antall: 30\n"
	 "5.5 detail fylke=Viken kjonn=Kvinner 2021-03 antall: 40\n"
	 "5.6 subtotal kjonn=Kvinner 2021-03 antall: 70\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 12\n"
	 "6.2 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "6.3 subtotal kjonn=Menn 2022-03 antall: 32\n"
	 "6.4 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 30\n"
	 "6.5 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 44\n"
	 "6.6 subtotal kjonn=Kvinner 2022-03 antall: 74\n"},
	{"totals before",
	 FYLKE "\tMenn i alt\tOslo\tViken\tKvinner i alt\tOslo\tViken\n"
		   "Mars 2021\t30\t10\t20\t70\t30\t40\n"
		   "Mars 2022\t32\t12\t20\t74\t30\t44\n",
	 "table 1: month x fylke, 2022-03\n"
	 "5.1 subtotal kjonn=Menn 2021-03 antall: 30\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2021-03 antall: 10\n"
	 "5.3 detail fylke=Viken kjonn=Menn 2021-03 antall: 20\n"
	 "5.4 subtotal kjonn=Kvinner 2021-03 antall: 70\n"
	 "5.5 detail fylke=Oslo kjonn=Kvinner 2021-03 antall: 30\n"
	 "5.6 detail fylke=Viken kjonn=Kvinner 2021-03 antall: 40\n"
	 "6.1 subtotal kjonn=Menn 2022-03 antall: 32\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2022-03 antall: 12\n"
	 "6.3 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "6.4 subtotal kjonn=Kvinner 2022-03 antall: 74\n"
	 "6.5 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 30\n"
	 "6.6 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 44\n"},
	{"the total of all last",
	 FYLKE "\tMenn i alt\tOslo\tViken\tKvinner i alt\tOslo\tViken\tI alt\n"
		   "Mars 2021\t30\t10\t20\t70\t30\t40\t100\n"
		   "Mars 2022\t32\t12\t20\t74\t30\t44\t106\n",
	 "table 1: month x fylke, 2022-03\n"
	 "5.1 subtotal kjonn=Menn 2021-03 antall: 30\n"
	 "5.2 detail fylke=Oslo kjonn=Menn 2021-03 antall: 10\n"
	 "5.3 detail fylke=Viken kjonn=Menn 2021-03 antall: 20\n"
	 "5.4 subtotal kjonn=Kvinner 2021-03 antall: 70\n"
	 "5.5 detail fylke=Oslo kjonn=Kvinner 2021-03 antall: 30\n"
	 "5.6 detail fylke=Viken kjonn=Kvinner 2021-03 antall: 40\n"
	 "5.7 total 2021-03 antall: 100\n"
	 "6.1 subtotal kjonn=Menn 2022-03 antall: 32\n"
	 "6.2 detail fylke=Oslo kjonn=Menn 2022-03 antall: 12\n"
	 "6.3 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "6.4 subtotal kjonn=Kvinner 2022-03 antall: 74\n"
	 "6.5 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 30\n"
	 "6.6 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 44\n"
	 "6.7 total 2022-03 antall: 106\n"},
};

/* Lists of anything are not blocks. */
static const Case no_blocks[] = {
	{"sexes, and counties behind them",
	 FYLKE "\tAntall\n"
		   "Menn\t30\n"
		   "Kvinner\t70\n"
		   "Oslo\t10\n"
		   "Viken\t90\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail kjonn=Menn 2022-03 antall: 30\n"
	 "6.1 detail kjonn=Kvinner 2022-03 antall: 70\n"
	 "7.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "8.1 detail fylke=Viken 2022-03 antall: 90\n"},
	{"counties, and sexes behind them",
	 FYLKE "\tAntall\n"
		   "I alt\t100\n"
		   "Oslo\t10\n"
		   "Viken\t90\n"
		   "Menn\t30\n"
		   "Kvinner\t70\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 100\n"
	 "6.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "7.1 detail fylke=Viken 2022-03 antall: 90\n"
	 "8.1 detail kjonn=Menn 2022-03 antall: 30\n"
	 "9.1 detail kjonn=Kvinner 2022-03 antall: 70\n"},
	{"a line that nobody knows, over rows that come once",
	 FYLKE "\tAntall\n"
		   "Oslo\t10\n"
		   "Noe nytt\n"
		   "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 unknown fylke=Oslo 2022-03 antall: 10\n"
	 "7.1 unknown fylke=Viken 2022-03 antall: 20\n"
	 "4 warning missing_stratum: \tAntall -> Fylke og kjønn\n"
	 "6 warning orphan_label: Noe nytt\n"},
	{"a line behind the last row",
	 FYLKE "\tAntall\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Menn\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 unknown fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 unknown fylke=Viken 2022-03 antall: 20\n"
	 "4 warning missing_stratum: \tAntall -> Fylke og kjønn\n"
	 "7 warning orphan_label: Menn\n"},
	{"a county without its cells among counties",
	 FYLKE "\tAntall\n"
		   "Oslo\t10\n"
		   "Agder\n"
		   "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 unknown fylke=Oslo 2022-03 antall: 10\n"
	 "7.1 unknown fylke=Viken 2022-03 antall: 20\n"
	 "4 warning missing_stratum: \tAntall -> Fylke og kjønn\n"
	 "6 warning orphan_label: Agder\n"},
	{"a remainder without cells, which heads nothing",
	 FYLKE "\tAntall\n"
		   "Ukjent\n"
		   "Oslo\t10\n"
		   "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 unknown fylke=Oslo 2022-03 antall: 10\n"
	 "7.1 unknown fylke=Viken 2022-03 antall: 20\n"
	 "4 warning missing_stratum: \tAntall -> Fylke og kjønn\n"
	 "5 warning orphan_label: Ukjent\n"},
	{"the same in columns, in a table of other members",
	 "Deltakere. Tiltak og fylke\n"
	 "Tiltak og fylke\n"
	 "Mars 2022\n"
	 "           I alt   Oslo\n"
	 "  : Ukjent\n"
	 "Mentor        12     10\n"
	 "Avklaring     32     20\n",
	 "table 1: tiltak x fylke, 2022-03\n"
	 "6.1 subtotal tiltaksgruppe=Oppfølging tiltak=Mentor 2022-03 antall: 12\n"
	 "6.2 detail tiltaksgruppe=Oppfølging tiltak=Mentor fylke=Oslo 2022-03 antall: 10\n"
	 "7.1 subtotal tiltaksgruppe=Avklaringstiltak tiltak=Avklaring 2022-03 antall: 32\n"
	 "7.2 detail tiltaksgruppe=Avklaringstiltak tiltak=Avklaring fylke=Oslo 2022-03 antall: 20\n"
	 "5 warning orphan_label:   : Ukjent\n"
	 "6 info no_subtotal: Mentor\n"
	 "7 info no_subtotal: Avklaring\n"},
	{"one of the same dimension as the columns",
	 FYLKE "\tMenn\tKvinner\n"
		   "Oslo\t10\t20\n"
		   "Menn\n"
		   "Viken\t20\t30\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 20\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "7.2 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 30\n"
	 "6 warning orphan_label: Menn\n"},
	{"the same member twice is told",
	 FYLKE "\tAntall\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "Oslo\t30\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 unknown fylke=Oslo 2022-03 antall: 10\n"
	 "6.1 unknown fylke=Viken 2022-03 antall: 20\n"
	 "7.1 unknown fylke=Oslo 2022-03 antall: 30\n"
	 "4 warning missing_stratum: \tAntall -> Fylke og kjønn\n"
	 "7 warning member_twice: Oslo -> Oslo\n"},
};

/* A part of what was printed already is not a further detail; it has the meaning of that. */
static const Case parts[] = {
	{"a sex of a county",
	 FYLKE "\tAntall\n"
		   "Oslo\t30\n"
		   "Av dette menn\t12\n"
		   "Viken\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Oslo 2022-03 antall: 30\n"
	 "6.1 subtotal fylke=Oslo kjonn=Menn 2022-03 antall: 12\n"
	 "7.1 detail fylke=Viken 2022-03 antall: 20\n"},
	{"an age of it, over columns of sexes",
	 FYLKE "\tMenn\tKvinner\n"
		   "Oslo\t10\t20\n"
		   "Herav 20-24 år\t1\t2\n"
		   "Viken\t20\t30\n",
	 "table 1: fylke x kjonn, 2022-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 10\n"
	 "5.2 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 20\n"
	 "6.1 subtotal fylke=Oslo alder=20-24 år kjonn=Menn 2022-03 antall: 1\n"
	 "6.2 subtotal fylke=Oslo alder=20-24 år kjonn=Kvinner 2022-03 antall: 2\n"
	 "7.1 detail fylke=Viken kjonn=Menn 2022-03 antall: 20\n"
	 "7.2 detail fylke=Viken kjonn=Kvinner 2022-03 antall: 30\n"},
	{"a municipality, with its code or without",
	 "Helt ledige. Fylke. En måned\nFylke\nMars 2022\n"
	 "\tAntall\n"
	 "Rogaland\t30\n"
	 "Av dette: 1103 Stavanger\t20\n"
	 "Av dette: Sandnes\t4\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Rogaland 2022-03 antall: 30\n"
	 "6.1 subtotal fylke=Rogaland kommune=Stavanger 2022-03 antall: 20\n"
	 "7.1 subtotal fylke=Rogaland kommune=Sandnes 2022-03 antall: 4\n"},
	{"of the total, first, and of the last row",
	 FYLKE "\tAntall\n"
		   "I alt\t30\n"
		   "Av dette menn\t12\n"
		   "Oslo\t10\n"
		   "Viken\t20\n"
		   "av disse kvinner\t9\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 total 2022-03 antall: 30\n"
	 "6.1 subtotal kjonn=Menn 2022-03 antall: 12\n"
	 "7.1 detail fylke=Oslo 2022-03 antall: 10\n"
	 "8.1 detail fylke=Viken 2022-03 antall: 20\n"
	 "9.1 subtotal fylke=Viken kjonn=Kvinner 2022-03 antall: 9\n"},
	{"of what nobody knows",
	 YRKE "\tAntall\n"
		  "Ledere\t30\n"
		  "hvorav menn\t12\n"
		  "Selgere\t20\n",
	 "table 1: yrke x measure, 2022-03\n"
	 "5.1 detail of-rows=Ledere 2022-03 antall: 30\n"
	 "6.1 subtotal kjonn=Menn of-rows=Ledere 2022-03 antall: 12\n"
	 "7.1 detail of-rows=Selgere 2022-03 antall: 20\n"
	 "5 info unknown_label: Ledere\n"
	 "7 info unknown_label: Selgere\n"},
	{"a name that nobody knows",
	 FYLKE "\tAntall\n"
		   "Rogaland\t30\n"
		   "herav Nystad\t1\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "5.1 detail fylke=Rogaland 2022-03 antall: 30\n"
	 "6.1 subtotal fylke=Rogaland of-rows=Nystad 2022-03 antall: 1\n"
	 "6 info unknown_label: herav Nystad\n"},
	{"in a block",
	 FYLKE "\tAntall\n"
		   "Menn\n"
		   "Oslo\t30\n"
		   "herav 20-24 år\t1\n"
		   "Kvinner\n"
		   "Oslo\t20\n",
	 "table 1: fylke x measure, 2022-03\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2022-03 antall: 30\n"
	 "7.1 subtotal fylke=Oslo alder=20-24 år kjonn=Menn 2022-03 antall: 1\n"
	 "9.1 detail fylke=Oslo kjonn=Kvinner 2022-03 antall: 20\n"},
};

/* Measures that come again behind one name after another are of these. */
static const Case measures_again[] = {
	{"behind each row",
	 "Helt ledige. Fylke og kjønn. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2020\n"
	 "\tOslo\tViken\n"
	 "Menn\t6\t4\n"
	 "Endring i prosent\t3\t2\n"
	 "Kvinner\t9\t6\n"
	 "Endring i prosent\t1\t0\n",
	 "table 1: kjonn x fylke, 2020-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2020-03 antall: 6\n"
	 "5.2 detail fylke=Viken kjonn=Menn 2020-03 antall: 4\n"
	 "6.1 detail fylke=Oslo kjonn=Menn 2020-03 endring_prosent: 3\n"
	 "6.2 detail fylke=Viken kjonn=Menn 2020-03 endring_prosent: 2\n"
	 "7.1 detail fylke=Oslo kjonn=Kvinner 2020-03 antall: 9\n"
	 "7.2 detail fylke=Viken kjonn=Kvinner 2020-03 antall: 6\n"
	 "8.1 detail fylke=Oslo kjonn=Kvinner 2020-03 endring_prosent: 1\n"
	 "8.2 detail fylke=Viken kjonn=Kvinner 2020-03 endring_prosent: 0\n"},
	{"behind each column",
	 "Helt ledige. Fylke og kjønn. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2020\n"
	 "\tI alt\tEndring i prosent\tMenn\tEndring i prosent\n"
	 "Oslo\t6\t4\t3\t2\n",
	 "table 1: fylke x kjonn, 2020-03\n"
	 "5.1 subtotal fylke=Oslo 2020-03 antall: 6\n"
	 "5.2 subtotal fylke=Oslo 2020-03 endring_prosent: 4\n"
	 "5.3 detail fylke=Oslo kjonn=Menn 2020-03 antall: 3\n"
	 "5.4 detail fylke=Oslo kjonn=Menn 2020-03 endring_prosent: 2\n"},
	{"behind months",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - februar 2020\n"
	 "\tJanuar\tProsent\tFebruar\tProsent\n"
	 "Oslo\t6\t4\t3\t2\n",
	 "table 1: fylke x month, 2020-01/2020-02\n"
	 "5.1 detail fylke=Oslo 2020-01 antall: 6\n"
	 "5.2 detail fylke=Oslo 2020-01 prosent: 4\n"
	 "5.3 detail fylke=Oslo 2020-02 antall: 3\n"
	 "5.4 detail fylke=Oslo 2020-02 prosent: 2\n"},
	{"once, of all",
	 "Helt ledige. Fylke og kjønn. En måned\n"
	 "Fylke og kjønn\n"
	 "Mars 2020\n"
	 "\tOslo\tViken\n"
	 "Menn\t6\t4\n"
	 "Kvinner\t9\t6\n"
	 "Endring i prosent\t1\t0\n",
	 "table 1: kjonn x fylke, 2020-03\n"
	 "5.1 detail fylke=Oslo kjonn=Menn 2020-03 antall: 6\n"
	 "5.2 detail fylke=Viken kjonn=Menn 2020-03 antall: 4\n"
	 "6.1 detail fylke=Oslo kjonn=Kvinner 2020-03 antall: 9\n"
	 "6.2 detail fylke=Viken kjonn=Kvinner 2020-03 antall: 6\n"
	 "7.1 subtotal fylke=Oslo 2020-03 endring_prosent: 1\n"
	 "7.2 subtotal fylke=Viken 2020-03 endring_prosent: 0\n"},
};

/* "Herav" over a column, and ages of parts. */
static const Case part_columns[] = {
	{"a sex",
	 "Dagpenger. Alder. En måned\n"
	 "Alder\n"
	 "Mars 2020\n"
	 "\tI alt\tHerav kvinner\n"
	 "20-24 år\t6\t4\n",
	 "table 1: alder x unknown, 2020-03\n"
	 "5.1 subtotal alder=20-24 år 2020-03 antall: 6\n"
	 "5.2 subtotal alder=20-24 år kjonn=Kvinner 2020-03 antall: 4\n"},
	{"an age",
	 "Dagpenger. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "\tAntall\tAv dette under 25 år\n"
	 "Oslo\t6\t4\n",
	 "table 1: fylke x measure, 2020-03\n"
	 "5.1 detail fylke=Oslo 2020-03 antall: 6\n"
	 "5.2 subtotal fylke=Oslo alder=under 25 år 2020-03 antall: 4\n"},
	{"what nothing knows",
	 "Dagpenger. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "\tAntall\tHerav permitterte\n"
	 "Oslo\t6\t4\n",
	 "table 1: fylke x measure, 2020-03\n"
	 "5.1 detail fylke=Oslo 2020-03 antall: 6\n"
	 "5.2 detail fylke=Oslo 2020-03 herav_permitterte: 4\n"
	 "4.2 warning measure_assumed: Herav permitterte\n"},
	{"an age of a row",
	 "Dagpenger. Fylke. En måned\n"
	 "Fylke\n"
	 "Mars 2020\n"
	 "\tAntall\n"
	 "Oslo\t6\n"
	 "Herav under 25 år\t4\n",
	 "table 1: fylke x measure, 2020-03\n"
	 "5.1 detail fylke=Oslo 2020-03 antall: 6\n"
	 "6.1 subtotal fylke=Oslo alder=under 25 år 2020-03 antall: 4\n"},
};

int
main(void)
{
	CHECK_CASES(totals_before);
	CHECK_CASES(totals_behind);
	CHECK_CASES(lines);
	CHECK_CASES(nested);
	CHECK_CASES(measures);
	CHECK_CASES(columns);
	CHECK_CASES(no_blocks);
	CHECK_CASES(parts);
	CHECK_CASES(measures_again);
	CHECK_CASES(part_columns);
	return test_result("test_blocks");
}
