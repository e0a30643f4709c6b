/*-------------------------------------------------------------------------
 *
 * test_gaps.c
 *	  Months that have lost their names among others.
 *
 *-------------------------------------------------------------------------
 */
#include "testing.h"

/* A month that has lost its name among the columns. */
static const Case columns[] = {
	{"between its neighbours",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - mars 2022\n"
	 "\tJanuar\t\tMars\n"
	 "Oslo\t1\t2\t3\n"
	 "Viken\t4\t5\t6\n",
	 "table 1: fylke x month, 2022-Q1\n"
	 "5.1 detail fylke=Oslo 2022-01 antall: 1\n"
	 "5.2 detail fylke=Oslo 2022-02 antall: 2\n"
	 "5.3 detail fylke=Oslo 2022-03 antall: 3\n"
	 "6.1 detail fylke=Viken 2022-01 antall: 4\n"
	 "6.2 detail fylke=Viken 2022-02 antall: 5\n"
	 "6.3 detail fylke=Viken 2022-03 antall: 6\n"
	 "4.2 warning period_assumed: \n"},
	{"the first, where the page begins with it",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - mars 2022\n"
	 "\t\tFebruar\tMars\n"
	 "Oslo\t1\t2\t3\n"
	 "Viken\t4\t5\t6\n",
	 "table 1: fylke x month, 2022-Q1\n"
	 "5.1 detail fylke=Oslo 2022-01 antall: 1\n"
	 "5.2 detail fylke=Oslo 2022-02 antall: 2\n"
	 "5.3 detail fylke=Oslo 2022-03 antall: 3\n"
	 "6.1 detail fylke=Viken 2022-01 antall: 4\n"
	 "6.2 detail fylke=Viken 2022-02 antall: 5\n"
	 "6.3 detail fylke=Viken 2022-03 antall: 6\n"
	 "4.1 warning period_assumed: \n"},
	{"quarters",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2022\n"
	 "\t1. kvartal 2022\t\t3. kvartal 2022\n"
	 "Oslo\t1\t2\t3\n",
	 "table 1: fylke x month, 2022\n"
	 "5.1 detail fylke=Oslo 2022-Q1 antall: 1\n"
	 "5.2 detail fylke=Oslo 2022-Q2 antall: 2\n"
	 "5.3 detail fylke=Oslo 2022-Q3 antall: 3\n"
	 "4.2 warning period_assumed: \n"},
	{"years",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "2010 - 2012\n"
	 "\t2010\t\t2012\n"
	 "Oslo\t1\t2\t3\n",
	 "table 1: fylke x month, 2010-01/2012-12\n"
	 "5.1 detail fylke=Oslo 2010 antall: 1\n"
	 "5.2 detail fylke=Oslo 2011 antall: 2\n"
	 "5.3 detail fylke=Oslo 2012 antall: 3\n"
	 "4.2 warning period_assumed: \n"},
};

/* The same among rows, and in a table of months down and counties across. */
static const Case rows[] = {
	{"between its neighbours",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - mars 2022\n"
	 "\tOslo\tViken\n"
	 "Januar\t1\t2\n"
	 "\t3\t4\n"
	 "Mars\t5\t6\n",
	 "table 1: month x fylke, 2022-Q1\n"
	 "5.1 detail fylke=Oslo 2022-01 antall: 1\n"
	 "5.2 detail fylke=Viken 2022-01 antall: 2\n"
	 "6.1 detail fylke=Oslo 2022-02 antall: 3\n"
	 "6.2 detail fylke=Viken 2022-02 antall: 4\n"
	 "7.1 detail fylke=Oslo 2022-03 antall: 5\n"
	 "7.2 detail fylke=Viken 2022-03 antall: 6\n"
	 "6 warning missing_label: \t3\t4\n"
	 "6 warning period_assumed: \n"},
	{"the last",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - mars 2022\n"
	 "\tOslo\tViken\n"
	 "Januar\t1\t2\n"
	 "Februar\t3\t4\n"
	 "\t5\t6\n",
	 "table 1: month x fylke, 2022-Q1\n"
	 "5.1 detail fylke=Oslo 2022-01 antall: 1\n"
	 "5.2 detail fylke=Viken 2022-01 antall: 2\n"
	 "6.1 detail fylke=Oslo 2022-02 antall: 3\n"
	 "6.2 detail fylke=Viken 2022-02 antall: 4\n"
	 "7.1 detail fylke=Oslo 2022-03 antall: 5\n"
	 "7.2 detail fylke=Viken 2022-03 antall: 6\n"
	 "7 warning missing_label: \t5\t6\n"
	 "7 warning period_assumed: \n"},
	{"the first",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - mars 2022\n"
	 "\tOslo\tViken\n"
	 "\t1\t2\n"
	 "Februar\t3\t4\n"
	 "Mars\t5\t6\n",
	 "table 1: month x fylke, 2022-Q1\n"
	 "5.1 detail fylke=Oslo 2022-01 antall: 1\n"
	 "5.2 detail fylke=Viken 2022-01 antall: 2\n"
	 "6.1 detail fylke=Oslo 2022-02 antall: 3\n"
	 "6.2 detail fylke=Viken 2022-02 antall: 4\n"
	 "7.1 detail fylke=Oslo 2022-03 antall: 5\n"
	 "7.2 detail fylke=Viken 2022-03 antall: 6\n"
	 "5 warning missing_label: \t1\t2\n"
	 "5 warning period_assumed: \n"},
};

/* Where its neighbours do not say which one it is. */
static const Case no_gaps[] = {
	{"two are lost beside each other",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - april 2022\n"
	 "\tJanuar\t\t\tApril\n"
	 "Oslo\t1\t2\t3\t4\n",
	 "table 1: fylke x month, 2022-01/2022-04\n"
	 "5.1 detail fylke=Oslo 2022-01 antall: 1\n"
	 "5.2 detail fylke=Oslo 2022-01/2022-04 : 2\n"
	 "5.3 detail fylke=Oslo 2022-01/2022-04 : 3\n"
	 "5.4 detail fylke=Oslo 2022-04 antall: 4\n"
	 "4.2 warning measure_assumed: \n"
	 "4.3 warning measure_assumed: \n"},
	{"there is no room for one",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - mars 2022\n"
	 "\tJanuar\t\tFebruar\n"
	 "Oslo\t1\t2\t3\n",
	 "table 1: fylke x month, 2022-Q1\n"
	 "5.1 detail fylke=Oslo 2022-01 antall: 1\n"
	 "5.2 detail fylke=Oslo 2022-Q1 : 2\n"
	 "5.3 detail fylke=Oslo 2022-02 antall: 3\n"
	 "4.2 warning measure_assumed: \n"},
	{"there is room for two",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - april 2022\n"
	 "\tJanuar\t\tApril\n"
	 "Oslo\t1\t2\t3\n",
	 "table 1: fylke x month, 2022-01/2022-04\n"
	 "5.1 detail fylke=Oslo 2022-01 antall: 1\n"
	 "5.2 detail fylke=Oslo 2022-01/2022-04 : 2\n"
	 "5.3 detail fylke=Oslo 2022-04 antall: 3\n"
	 "4.2 warning measure_assumed: \n"},
	{"the page does not begin there",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Februar - mars 2022\n"
	 "\t\tFebruar\tMars\n"
	 "Oslo\t1\t2\t3\n",
	 "table 1: fylke x month, 2022-02/2022-03\n"
	 "5.1 detail fylke=Oslo 2022-02/2022-03 : 1\n"
	 "5.2 detail fylke=Oslo 2022-02 antall: 2\n"
	 "5.3 detail fylke=Oslo 2022-03 antall: 3\n"
	 "4.1 warning measure_assumed: \n"},
	{"behind the last heading there is no column, and that is an error",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - desember 2022\n"
	 "\tJanuar\tFebruar\t\n"
	 "Oslo\t1\t2\t3\n"
	 "Viken\t4\t5\t6\n",
	 "table 1: fylke x month, 2022\n"
	 "5.1 detail fylke=Oslo 2022-01 antall: 1\n"
	 "5.2 detail fylke=Oslo 2022-02 antall: 2\n"
	 "6.1 detail fylke=Viken 2022-01 antall: 4\n"
	 "6.2 detail fylke=Viken 2022-02 antall: 5\n"
	 "5 error cell_count: Oslo\t1\t2\t3\n"
	 "6 error cell_count: Viken\t4\t5\t6\n"},
	{"beside something else",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - mars 2022\n"
	 "\tI alt\t\tMars\n"
	 "Oslo\t1\t2\t3\n",
	 "table 1: fylke x month, 2022-Q1\n"
	 "5.1 subtotal fylke=Oslo 2022-Q1 antall: 1\n"
	 "5.2 detail fylke=Oslo 2022-Q1 : 2\n"
	 "5.3 detail fylke=Oslo 2022-03 antall: 3\n"
	 "4.2 warning measure_assumed: \n"},
	{"its cells are blank: a spacer",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - mars 2022\n"
	 "\tJanuar\t\tMars\n"
	 "Oslo\t1\t\t3\n",
	 "table 1: fylke x month, 2022-Q1\n"
	 "5.1 detail fylke=Oslo 2022-01 antall: 1\n"
	 "5.2 detail fylke=Oslo 2022-03 antall: 3\n"},
	{"it has another name",
	 "Helt ledige. Fylke. Tidsserie måned\n"
	 "Fylke\n"
	 "Januar - mars 2022\n"
	 "\tJanuar\tNoe\tMars\n"
	 "Oslo\t1\t2\t3\n",
	 "table 1: fylke x month, 2022-Q1\n"
	 "5.1 detail fylke=Oslo 2022-01 antall: 1\n"
	 "5.2 detail fylke=Oslo 2022-Q1 noe: 2\n"
	 "5.3 detail fylke=Oslo 2022-03 antall: 3\n"
	 "4.2 warning measure_assumed: Noe\n"},
};

int
main(void)
{
	CHECK_CASES(columns);
	CHECK_CASES(rows);
	CHECK_CASES(no_gaps);
	return test_result("test_gaps");
}
