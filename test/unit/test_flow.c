/*-------------------------------------------------------------------------
 *
 * test_flow.c
 *	  Flowed text, and cells that have a line each: rows, headings and labels as the grid has
 *	  them.
 *
 *-------------------------------------------------------------------------
 */
#include "grid_testing.h"

static const GridCase cases[] = {
	{"digits leave one way",
	 "Januar Februar Mars\nI alt 77 818 79 450 80 462\nMenn 1 234 * 31 116\n",
	 "<> Januar, Februar, Mars\n<I alt> 77 818, 79 450, 80 462\n<Menn> 1 234, *, 31 116\n"},
	{"settled by sums",
	 "Januar Februar Mars\nI alt 1 300 405 310\nKvinner 1 100 200 300\nMenn 200 205 10\n",
	 "<> Januar, Februar, Mars\n<I alt> 1 300, 405, 310\n<Kvinner> 1 100, 200, 300\n<Menn> 200, 205, 10\n"},
	{"nothing tells", "Januar Februar Mars\nI alt 77 818 79 450 80 462\nMenn 1 234 345 116 200\n",
	 "<> Januar, Februar, Mars\n<I alt> 77 818, 79 450, 80 462\n? <Menn>\n"},
	{"no blank before a heading", "Januar FebruarMars\nI alt 77 818 79 450 80 462\nMenn 11 * 12\n",
	 "<> Januar, Februar, Mars\n<I alt> 77 818, 79 450, 80 462\n<Menn> 11, *, 12\n"},
	{"a count and its change",
	 "AntallEndring fra i fjor\nAntall Prosent\nI alt 75 769 -2 888 -4\nMenn 18 032 -468 -3\n",
	 "<> Antall, Endring fra i fjor Antall, Endring fra i fjor Prosent\n"
	 "<I alt> 75 769, -2 888, -4\n<Menn> 18 032, -468, -3\n"},
	{"a change above all headings",
	 "Endring fra\ni fjor\nAntall Antall Prosent\nI alt 75 769 -2 888 -4\nMenn 18 032 -468 -3\n",
	 "<> Antall, Endring fra i fjor Antall, Endring fra i fjor Prosent\n"
	 "<I alt> 75 769, -2 888, -4\n<Menn> 18 032, -468, -3\n"},
	{"a change in a line of its own, each cell too",
	 "Antall\nEndring fra i fjor\nAntall\nProsent\nI alt\n75 769\n-2 888\n-4\nMenn\n18 032\n-468\n-3\n",
	 "<> Antall, Endring fra i fjor Antall, Endring fra i fjor Prosent\n"
	 "<I alt> 75 769, -2 888, -4\n<Menn> 18 032, -468, -3\n"},
	{"a further heading may stand in front of those that are printed before it",
	 "Antall\nEndring fra i fjor\nProsent av befolkningen Antall Prosent\nI alt 510 -128 -20 37,0\n"
	 "Menn 470 -111 -19 38,3\n",
	 "Antall\nEndring fra i fjor\nProsent av befolkningen Antall Prosent\nI alt 510 -128 -20 37,0\n"
	 "Menn 470 -111 -19 38,3\n"},
	{"a further heading after them may belong elsewhere too",
	 "Antall\nEndring fra i fjor\nAntall Prosent Prosent av befolkningen\nI alt 510 -128 -20 37,0\n"
	 "Menn 470 -111 -19 38,3\n",
	 "Antall\nEndring fra i fjor\nAntall Prosent Prosent av befolkningen\nI alt 510 -128 -20 37,0\n"
	 "Menn 470 -111 -19 38,3\n"},
	{"a change alone, which is a line above the headings",
	 "Endring fra i fjor\nAntall Prosent\nI alt -2 888 -4\nMenn -468 -3\n",
	 "Endring fra i fjor\n<> Antall, Prosent\n<I alt> -2 888, -4\n<Menn> -468, -3\n"},
	{"headings of measures again among the rows",
	 "Antall\nEndring fra i fjor\nAntall Prosent\nI alt 75 769 -2 888 -4\nMenn 18 032 -468 -3\n"
	 "Antall Prosent\nKvinner 57 737 -2 420 -4\n",
	 "<> Antall, Endring fra i fjor Antall, Endring fra i fjor Prosent\n"
	 "<I alt> 75 769, -2 888, -4\n<Menn> 18 032, -468, -3\nAntall Prosent\nKvinner 57 737 -2 420 -4\n"},
	{"labels over lines",
	 "Januar Februar\nI alt 77 818 79 450\nTroms og Finnmark - Romsa ja\nFinnmárku 571 639\nOslo 11 12\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Troms og Finnmark - Romsa ja Finnmárku> 571, 639\n<Oslo> 11, 12\n"},
	{"a period with a year alone is no row",
	 "Januar Februar\nI alt 77 818 79 450\nUkjent 11 12\nI alt Troms\nKommune. Prosent av arbeidsstyrken\n"
	 "Januar - juni 2022\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Ukjent> 11, 12\nI alt Troms\n"
	 "Kommune. Prosent av arbeidsstyrken\nJanuar - juni 2022\n"},
	{"a total below a heading that nobody knows is a label of its own",
	 "I alt\nOpplæring\nTilrettelagt arbeid\nHelsemessig utredning/behandling\nTilrettelegging\n"
	 "Kvalifiseringsprogrammet\nI alt\n118\n4\n9\n8\n97\nArbeidssøkere på tiltak\n102\n5\n97\n"
	 "Nedsatt arbeidsevne, på tiltak\n8\n4\n4\nAndre på tiltak\n8\n8\n",
	 "I alt\nOpplæring\nTilrettelagt arbeid\nHelsemessig utredning/behandling\nTilrettelegging\n"
	 "Kvalifiseringsprogrammet\nI alt\n118\n4\n9\n8\n97\nArbeidssøkere på tiltak\n102\n5\n97\n"
	 "Nedsatt arbeidsevne, på tiltak\n8\n4\n4\nAndre på tiltak\n8\n8\n"},
	{"labels over three lines",
	 "Januar Februar\nI alt 77 818 79 450\nOpplæring i\ngrunnleggende\nferdigheter 75 27\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Opplæring i grunnleggende ferdigheter> 75, 27\n"},
	{"a heading that goes on below the line of the others",
	 "I alt Opplæring Oppfølging\nJobbskaping og\negenetablering\nI alt 77 818 40 12 9\n"
	 "Menn 1 234 * 5 *\n",
	 "<> I alt, Opplæring, Oppfølging, Jobbskaping og egenetablering\n<I alt> 77 818, 40, 12, 9\n"
	 "<Menn> 1 234, *, 5, *\n"},
	{"headings that go on in the line of the others",
	 "Jobbskaping og\nI alt Opplæring egenetablering\nI alt 77 818 40 12 000\nMenn 1 234 * 5\n",
	 "<> I alt, Opplæring, Jobbskaping og egenetablering\n<I alt> 77 818, 40, 12 000\n"
	 "<Menn> 1 234, *, 5\n"},
	{"a label that ends in a dash",
	 "Januar Februar\nI alt 77 818 79 450\nTrøndelag -\nTröndelage 308 292\nOslo 11 12\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Trøndelag - Tröndelage> 308, 292\n<Oslo> 11, 12\n"},
	{"a dash that goes on with nothing",
	 "Januar Februar\nI alt 77 818 79 450\nOslo -\nAkershus 308 292\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\nOslo -\n<Akershus> 308, 292\n"},
	{"the end of a label in brackets",
	 "Januar Februar\nI alt 77 818 79 450\nNysgjerrigper-støtten\n(NPS) 45 8 660\nOslo 11 12\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Nysgjerrigper-støtten (NPS)> 45, 8 660\n<Oslo> 11, 12\n"},
	{"a label above and below its cells",
	 "Januar Februar\nI alt 77 818 79 450\nOpplæring i\ngrunnleggende 6 5 733\nferdigheter\nOslo 11 12\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Opplæring i grunnleggende ferdigheter> 6, 5 733\n"
	 "<Oslo> 11, 12\n"},
	{"a total in other words that ends in an age",
	 "Januar Februar\nNedsatt arbeidsevne 1 2\nSum andre på tiltak\n20-24 år 5 6\nHelt ledige 5 6\n",
	 "<> Januar, Februar\n<Nedsatt arbeidsevne> 1, 2\n<Sum andre på tiltak 20-24 år> 5, 6\n<Helt ledige> 5, 6\n"},
	{"a label in bold before a line that goes on",
	 "Januar Februar\nOslo 3 4\n__Viken 12__\nog omegn 5 6\n",
	 "<> Januar, Februar\n<Oslo> 3, 4\n? <Viken>\n? <og omegn>\n"},
	{"the end of a name below its cells, with a capital",
	 "Januar Februar\nI alt 77 818 79 450\nIndividuell\n291 363\nKarrierestøtte (IPS Ung)\nMentor 11 12\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Individuell Karrierestøtte (IPS Ung)> 291, 363\n"
	 "<Mentor> 11, 12\n"},
	{"a total over three lines, which is no name",
	 "Januar Februar Mars\nI alt 19 år og under\narbeidssøkere på\ntiltak 62 65 67\nOppfølging 11 12 13\n",
	 "<> Januar, Februar, Mars\n<I alt 19 år og under arbeidssøkere på tiltak> 62, 65, 67\n"
	 "<Oppfølging> 11, 12, 13\n"},
	{"the other half of a label behind a dash",
	 "Januar Februar\nI alt 77 818 79 450\nTrøndelag -\n308 292\nTröndelage\nTroms og Finnmark -\n11 12\n"
	 "Romsa ja Finnmárku\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Trøndelag - Tröndelage> 308, 292\n"
	 "<Troms og Finnmark - Romsa ja Finnmárku> 11, 12\n"},
	{"cells below labels that have lost theirs",
	 "Januar Februar\nI alt 77 818 79 450\nOslo\nViken\n571 639\nAgder 11 12\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n? <Oslo>\n? <Viken>\n571 639\n<Agder> 11, 12\n"},
	{"a label that has lost its cells, and cells that may be its own or another's",
	 "Januar Februar\nI alt 77 818 79 450\nOslo\nAgder 11 12\nArbeidsrettet\nrehabilitering\n571 639\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n? <Oslo>\n<Agder> 11, 12\n"
	 "? <Arbeidsrettet rehabilitering>\n"},
	{"a total that ends in an age, above its cells",
	 "Januar Februar\nI alt nedsatt\narbeidsevne, på tiltak\n19 år og under 549 570\n"
	 "Oppfølging 15 20\nOpplæring 43 40\n",
	 "<> Januar, Februar\n<I alt nedsatt arbeidsevne, på tiltak 19 år og under> 549, 570\n"
	 "<Oppfølging> 15, 20\n<Opplæring> 43, 40\n"},
	{"a total that has lost its cells above an age",
	 "Januar Februar\nI alt nedsatt\narbeidsevne, på tiltak\n19 år og under 549 570\n"
	 "20-24 år 15 20\n",
	 "<> Januar, Februar\n? <I alt nedsatt arbeidsevne, på tiltak>\n<19 år og under> 549, 570\n"
	 "<20-24 år> 15, 20\n"},
	{"the head of a page that touches the last row of the one before",
	 "Januar Februar\nI alt 77 818 79 450\nOslo 11 *Arbeids- og velferdsdirektoratet\n2\n"
	 "Deltakere i tiltak. Tidsserie måned\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Oslo> 11, *\n"
	 "Arbeids- og velferdsdirektoratet\n2\nDeltakere i tiltak. Tidsserie måned\n"},
	{"an age that a line ends in the middle of",
	 "Januar Februar\nI alt andre på tiltak 19\når og under 17 16\nOppfølging 15 20\n",
	 "<> Januar, Februar\n<I alt andre på tiltak 19 år og under> 17, 16\n<Oppfølging> 15, 20\n"},
	{"a label that is not known, above its cells",
	 "Januar Februar\nI alt 77 818 79 450\nKurs i grunnleggende\nkunster\n31 40\nOslo 11 12\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Kurs i grunnleggende kunster> 31, 40\n"
	 "<Oslo> 11, 12\n"},
	{"a dash that goes on with the line below the cells",
	 "Januar Februar Mars\nI alt 77 818 79 450 80 462\nArbeidsrettet rehabilitering (dag) - 391 84 307\n"
	 "sykmeldt arbeidstaker\nOslo - 12 13\n",
	 "<> Januar, Februar, Mars\n<I alt> 77 818, 79 450, 80 462\n"
	 "<Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker> 391, 84, 307\n<Oslo> -, 12, 13\n"},
	{"a known label over lines, of a row that has blanks",
	 "Januar Februar Mars\nI alt 77 818 79 450 80 462\nArbeidsrettet\nrehabilitering (dag) -\n"
	 "sykmeldt arbeidstaker 391 84\nOslo 11 12 13\n",
	 "<> Januar, Februar, Mars\n<I alt> 77 818, 79 450, 80 462\n"
	 "? <Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker>\n<Oslo> 11, 12, 13\n"},
	{"an unknown one",
	 "Januar Februar Mars\nI alt 77 818 79 450 80 462\nNoe annet\n(dag) 391 84\nOslo 11 12 13\n",
	 "<> Januar, Februar, Mars\n<I alt> 77 818, 79 450, 80 462\nNoe annet\n(dag) 391 84\n<Oslo> 11, 12, 13\n"},
	{"a number that touches the label of a row that has blanks",
	 "Januar Februar Mars\nI alt 77 818 79 450 80 462\nTroms og Finnmark - Romsa ja\nFinnmarku208 189 219\n",
	 "<> Januar, Februar, Mars\n<I alt> 77 818, 79 450, 80 462\n"
	 "<Troms og Finnmark - Romsa ja Finnmarku> 208, 189, 219\n"},
	{"a star that touches the label",
	 "Januar Februar Mars\nI alt 77 818 79 450 80 462\nOslo* * *\nViken* 12 * 7\n",
	 "<> Januar, Februar, Mars\n<I alt> 77 818, 79 450, 80 462\n<Oslo> *, *, *\n<Viken*> 12, *, 7\n"},
	{"a digit a cell, or two of them and blanks between",
	 "JanuarFebruarMarsApril\nI alt77 81879 45080 46281 151\nOslo4242\nViken1 2341 2351 2361 237\n",
	 "<> Januar, Februar, Mars, April\n<I alt> 77 818, 79 450, 80 462, 81 151\n? <Oslo>\n"
	 "<Viken> 1 234, 1 235, 1 236, 1 237\n"},
	{"the last cell in front of the label",
	 "Januar Februar Mars\nI alt 77 818 79 450 80 462\n59 134tiltak60 378 61 169\n"
	 "*(AMO) enkeltklass4 * \nOslo 11 12 13\n",
	 "<> Januar, Februar, Mars\n<I alt> 77 818, 79 450, 80 462\n? <59 134tiltak>\n"
	 "? <*(AMO) enkeltklass>\n<Oslo> 11, 12, 13\n"},
	{"a total in bold below a line that ends another label",
	 "Januar Februar\nI alt 77 818 79 450\nOslo 11 12\nferdigheter\n**I alt opplæring** **1 864** **5 522**\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Oslo> 11, 12\nferdigheter\n"
	 "<**I alt opplæring**> 1 864, 5 522\n"},
	{"two rows on a line above one that has no label of its own",
	 "Januar Februar\nI alt 77 818 79 450\nOslo 11 12 Viken 13 14\n15 16\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\nOslo 11 12 Viken 13 14\n15 16\n"},
	{"the end of a label below its cells",
	 "Januar Februar\nI alt arbeidssøkere på 77 818 79 450\ntiltak\nOslo 11 12\n",
	 "<> Januar, Februar\n<I alt arbeidssøkere på tiltak> 77 818, 79 450\n<Oslo> 11, 12\n"},
	{"the same headings again begin another table",
	 "JanuarFebruarMars\nI alt77 81879 45080 462\nOslo11 11112 11113 111\nNoe 20-24 år\n"
	 "JanuarFebruarMars\nOslo1 0371 0941 145\n",
	 "<> Januar, Februar, Mars\n<I alt> 77 818, 79 450, 80 462\n<Oslo> 11 111, 12 111, 13 111\n"
	 "Noe 20-24 år\n<> Januar, Februar, Mars\n<Oslo> 1 037, 1 094, 1 145\n"},
	{"a row without a label above those whose cells touch theirs",
	 "JanuarFebruarMars\nI alt andre på tiltak\n20-24 år\n2 5842 7393 145\nOslo1 0371 0941 145\n",
	 "<> Januar, Februar, Mars\n<I alt andre på tiltak 20-24 år> 2 584, 2 739, 3 145\n"
	 "<Oslo> 1 037, 1 094, 1 145\n"},
	{"what stands above months is no heading beside them",
	 "19 år og under\nJanuarFebruarMars\nI alt7776669\nOslo333211\n",
	 "19 år og under\n<> Januar, Februar, Mars\n? <I alt>\n? <Oslo>\n"},
	{"half of a heading behind a total",
	 "19 år og\nI alt under 20-24 år\nOslo 3 388 28 358\nAkershus 4 783 60 569\n",
	 "<> I alt, 19 år og under, 20-24 år\n? <Oslo>\n? <Akershus>\n"},
	{"nothing between months that begin small",
	 "januarfebruarmars\nI alt77 81879 45080 462\nOslo11 11112 11113 111\n",
	 "<> januar, februar, mars\n<I alt> 77 818, 79 450, 80 462\n<Oslo> 11 111, 12 111, 13 111\n"},
	{"blanks between some cells, where nothing is between the others",
	 "Helt ledige. Fylke. Tidsserie måned\nFylke\nJanuar - mars 2022\n"
	 "JanuarFebruarMars\nI alt77 81879 45080 462\nOslo11 111*  13 111\n"
	 "Akershus4  12 1112 122\nTroms1 0379  1 145\n",
	 "Helt ledige. Fylke. Tidsserie måned\nFylke\nJanuar - mars 2022\n"
	 "<> Januar, Februar, Mars\n<I alt> 77 818, 79 450, 80 462\n<Oslo> 11 111, *, 13 111\n"
	 "<Akershus> 4, 12 111, 2 122\n<Troms> 1 037, 9, 1 145\n"},
	{"a change printed over each of the two headings below it",
	 "Andre på tiltak\nEndring fra i fjor\nEndring fra i fjor\nAntall\nAntall\nProsent\n"
	 "I alt andre på tiltak\n10\n2\n25\nOslo\n4\n*\n*\n",
	 "Andre på tiltak\n<> Antall, Endring fra i fjor Antall, Endring fra i fjor Prosent\n"
	 "<I alt andre på tiltak> 10, 2, 25\n<Oslo> 4, *, *\n"},
	{"a line each", "Januar\nFebruar\nI alt\n77 818\n79 450\nMenn\n1 234\n*\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Menn> 1 234, *\n"},
	{"columns one by one", "I alt\nKvinner\nMenn\nJanuar\n9\n4\n5\nFebruar\n11\n5\n6\n",
	 "<> Januar, Februar\n<I alt> 9, 11\n<Kvinner> 4, 5\n<Menn> 5, 6\n"},
	{"columns one by one, of months that begin small",
	 "I alt\nKvinner\nMenn\njanuar\n9\n4\n5\nfebruar\n11\n5\n6\n",
	 "<> januar, februar\n<I alt> 9, 11\n<Kvinner> 4, 5\n<Menn> 5, 6\n"},
	{"the number of a page below a line of its foot",
	 "Januar\nFebruar\nI alt\n77 818\n79 450\nMenn\n1 234\n*\n\nDirektoratet\n\n7\n\n\fTiltak og kjønn\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Menn> 1 234, *\nDirektoratet\n7\nTiltak og kjønn\n"},
	{"months among the labels", "I alt\nKvinner\nMenn\nJanuar\n9\n4\n5\nOslo\n11\n5\n6\n",
	 "I alt\nKvinner\nMenn\nJanuar\n9\n4\n5\nOslo\n11\n5\n6\n"},
	{"a month among the headings", "Oslo\nJanuar\nFebruar\nI alt\n9\n4\n5\nMenn\n11\n5\n6\n",
	 "Oslo\nJanuar\nFebruar\nI alt\n9\n4\n5\nMenn\n11\n5\n6\n"},
	{"a total that may be the first heading, or stand above the others: one column may be blank",
	 "I alt\nOslo Troms\nViken\nAgder\nI alt\n9\n4\n5\nMenn\n11\n5\n6\n",
	 "I alt\nOslo Troms\nViken\nAgder\nI alt\n9\n4\n5\nMenn\n11\n5\n6\n"},
	{"words that are broken above their cells",
	 "Januar Februar\nI alt 5 6\nAust-\nAgder 1 2\nVest-\nAgder 3 4\nTrøndelag -\nOslo 1 *\n",
	 "<> Januar, Februar\n<I alt> 5, 6\n<Aust- Agder> 1, 2\n<Vest- Agder> 3, 4\nTrøndelag -\n"
	 "<Oslo> 1, *\n"},
	{"labels that end below cells of which each is a line",
	 "Januar\nFebruar\nI alt\n9\n10\nVarig tilrettelagt arbeid i skjermet\n4\n5\nvirksomhet\n"
	 "Mentor\n5\n*\nVarig tilrettelagt arbeid i ordinær\n4\n5\nvirksomhet\n",
	 "<> Januar, Februar\n<I alt> 9, 10\n<Varig tilrettelagt arbeid i skjermet virksomhet> 4, 5\n"
	 "<Mentor> 5, *\n<Varig tilrettelagt arbeid i ordinær virksomhet> 4, 5\n"},
	{"ends of labels that are not there, of which each is a line",
	 "I alt\nOslo\nMenn\n19\n10\nfisk\n4\n5\nkurs\n3\n4\n",
	 "<> I alt, Oslo\n<Menn> 19, 10\n? <fisk>\n? <kurs>\n"},
	{"labels that stand together, and all cells below them",
	 "Januar Februar\nI alt\nKvinner\nMenn 9 10\n4 5\n5 5\n",
	 "<> Januar, Februar\n? <I alt>\n? <Kvinner>\n? <Menn>\n4 5\n5 5\n"},
	{"a label that touches the cells of one above it",
	 "Januar Februar\nI alt 5 6\nAgder\nOslo 529 472\nViken2 475 2 472\n1 946 2 000\nTroms 1 2\n",
	 "<> Januar, Februar\n<I alt> 5, 6\n? <Agder>\n<Oslo> 529, 472\n? <Viken>\n1 946 2 000\n"
	 "<Troms> 1, 2\n"},
	{"two labels on a line, and the end of one below",
	 "Januar Februar\nI alt 9 10\nMentor Mentor - sykmeldt 4 5\narbeidstaker 5 5\nOslo Oslo 1 2\n",
	 "<> Januar, Februar\n<I alt> 9, 10\n? <Mentor Mentor - sykmeldt>\n? <arbeidstaker>\n<Oslo> 1, 2\n"},
	{"a total that stands above what it is of, as the first one does not",
	 "Januar Februar\nI alt 19 20\nJobbsjansen 9 10\nI alt\nNyttprogrammet\n9 10\nMentor 1 2\n",
	 "<> Januar, Februar\n<I alt> 19, 20\n<Jobbsjansen> 9, 10\n<I alt Nyttprogrammet> 9, 10\n<Mentor> 1, 2\n"},
	{"headings of which the first line is not read with the others",
	 "I altAvklaringstiltakOppfølgingOpplæringLønnstilskuddArbeidspraksis\nArbeidsrettet\nrehabilitering\nHeisemessig\nutredning/behandlingTilrettelegging\nJobbskaping og\negenetablering\nI alt2 365211232120123168366671474\nOslo2761426192010967516\nTelemark938915218383\n",
	 "I altAvklaringstiltakOppfølgingOpplæringLønnstilskuddArbeidspraksis\nArbeidsrettet\nrehabilitering\nHeisemessig\nutredning/behandlingTilrettelegging\nJobbskaping og\negenetablering\nI alt2 365211232120123168366671474\nOslo2761426192010967516\nTelemark938915218383\n"},
	{"a heading more than cells, below which the total is a label of its own",
	 "Oslo\nTroms\nViken\nI alt\n90\n40\nMenn\n50\n20\n",
	 "Oslo\nTroms\nViken\nI alt\n90\n40\nMenn\n50\n20\n"},
	{"a measure as a label", "I alt\nOslo\nTroms\nAntall\n90\n40\n50\nAntall\n-11\n-5\n-6\n",
	 "I alt\nOslo\nTroms\nAntall\n90\n40\n50\nAntall\n-11\n-5\n-6\n"},
	{"a total of what is not known below months, each a line",
	 "Kvali\nJanuar\nFebruar\nMars\nI alt\nKvali\n38\n32\n27\nMentor\n8\n2\n7\n",
	 "Kvali\n"
	 "Januar\n"
	 "Februar\n"
	 "Mars\n"
	 "I alt\n"
	 "Kvali\n"
	 "38\n"
	 "32\n"
	 "27\n"
	 "Mentor\n"
	 "8\n"
	 "2\n"
	 "7\n"},
	{"a month that is left above a total",
	 "Februar\nMars\nI alt\nKvali\n38\n32\n27\nMentor\n8\n2\n7\n",
	 "Februar\n"
	 "Mars\n"
	 "I alt\n"
	 "Kvali\n"
	 "38\n"
	 "32\n"
	 "27\n"
	 "Mentor\n"
	 "8\n"
	 "2\n"
	 "7\n"},
	{"months of which the rows have fewer, above a total of what is not known",
	 "Januar\nFebruar\nMars\nI alt\nKvali\n38\n32\nMentor\n8\n2\n",
	 "Januar\n"
	 "Februar\n"
	 "Mars\n"
	 "I alt\n"
	 "Kvali\n"
	 "38\n"
	 "32\n"
	 "Mentor\n"
	 "8\n"
	 "2\n"},
	{"a total below a heading that is not known, which is no label of it",
	 "I alt\nOpplæring\nKvali\nI alt\n118\n97\nMenn\n102\n97\n",
	 "I alt\n"
	 "Opplæring\n"
	 "Kvali\n"
	 "I alt\n"
	 "118\n"
	 "97\n"
	 "Menn\n"
	 "102\n"
	 "97\n"},
	{"headings that end so that more must follow",
	 "Prosent av\nJanuar\nFebruar\nGjennomsnitt hittil i år\narbeidsstyrken\nI alt\n22\n20\n21,5\n58,5\n"
	 "Menn\n2\n1\n1,5\n7,6\n",
	 "Prosent av\n"
	 "Januar\n"
	 "Februar\n"
	 "Gjennomsnitt hittil i år\n"
	 "arbeidsstyrken\n"
	 "I alt\n"
	 "22\n"
	 "20\n"
	 "21,5\n"
	 "58,5\n"
	 "Menn\n"
	 "2\n"
	 "1\n"
	 "1,5\n"
	 "7,6\n"},
	{"the same above each other",
	 "Gjennomsnitt hittil Prosent av\nJanuar Februar i år arbeidsstyrken\nI alt 22 20 21,5 58,5\nMenn 2 1 1,5 7,6\n",
	 "<> Januar, Februar, Gjennomsnitt hittil i år, Prosent av arbeidsstyrken\n"
	 "<I alt> 22, 20, 21,5, 58,5\n"
	 "<Menn> 2, 1, 1,5, 7,6\n"},
	{"columns one by one, of months and their mean",
	 "I alt\nKvinner\nMenn\nJanuar\n9\n4\n5\nGjennomsnitt hittil\ni år\n10\n4,5\n5,5\nFebruar\n11\n5\n6\n",
	 "<> Januar, Gjennomsnitt hittil i år, Februar\n"
	 "<I alt> 9, 10, 11\n"
	 "<Kvinner> 4, 4,5, 5\n"
	 "<Menn> 5, 5,5, 6\n"},
	{"a total alone below months is the label of a row that stands elsewhere",
	 "Januar Februar\nI alt\nOslo 17 19 20\nViken 6 7 8\n",
	 "Januar Februar\n"
	 "I alt\n"
	 "Oslo 17 19 20\n"
	 "Viken 6 7 8\n"},
	{"the name of a page, which is no heading of its first column",
	 "Akershus\nI alt Andre på tiltak\nI alt Akershus 176\nMentor 36 30 6\nJobbklubb 49 2 47\n",
	 "Akershus\n"
	 "I alt Andre på tiltak\n"
	 "I alt Akershus 176\n"
	 "Mentor 36 30 6\n"
	 "Jobbklubb 49 2 47\n"},
	{"the same in front of the headings",
	 "ØstfoldI altArbeidssøkere på tiltakAndre på tiltak\nI alt Østfold 5 402 1 850164\nMentor 12 83 9\n",
	 "ØstfoldI altArbeidssøkere på tiltakAndre på tiltak\n"
	 "I alt Østfold 5 402 1 850164\n"
	 "Mentor 12 83 9\n"},
	{"headings that stand below the rows, with their cells",
	 "I alt Andre på tiltak\nMentor 22 4\nJobbklubb 79 4\nArbeidssøkere på\ntiltak\n1 535 1 159\n",
	 "<> I alt, Andre på tiltak\n"
	 "? <Mentor>\n"
	 "? <Jobbklubb>\n"
	 "? <Arbeidssøkere på tiltak>\n"},
	{"the same below the last row",
	 "I alt Andre på tiltak\nMentor 22 4\nJobbklubb 79 4\nArbeidssøkere på\ntiltak\n",
	 "<> I alt, Andre på tiltak\n"
	 "? <Mentor>\n"
	 "? <Jobbklubb>\n"
	 "Arbeidssøkere på\n"
	 "tiltak\n"},
	{"a member of something else below the rows",
	 "I alt Andre på tiltak\nMentor 22 4\nJobbklubb 79 4\nOslo\n",
	 "<> I alt, Andre på tiltak\n"
	 "<Mentor> 22, 4\n"
	 "<Jobbklubb> 79, 4\n"
	 "Oslo\n"},
	{"cells that stand apart from rows, where nothing is between cells",
	 "AntallEndring fra i fjor\nAntallProsent\nI alt1567\nOslo2767437\nViken996-26-3\n2 365 1 850 9\n",
	 "<> Antall, Endring fra i fjor Antall, Endring fra i fjor Prosent\n"
	 "? <I alt>\n"
	 "? <Oslo>\n"
	 "<Viken> 996, -26, -3\n"
	 "2 365 1 850 9\n"},
	{"negative numbers, where nothing is between cells and a cell may be blank",
	 "JanuarFebruarMars\nI alt77 81879 45080 462\nOslo456\nViken18-23-5\n",
	 "<> Januar, Februar, Mars\n"
	 "<I alt> 77 818, 79 450, 80 462\n"
	 "? <Oslo>\n"
	 "<Viken> 18, -23, -5\n"},
	{"a dash, where cells stand apart from rows",
	 "JanuarFebruarMars\nI alt77 81879 45080 462\nOslo456\nViken12-\n7 1238 3459\n",
	 "<> Januar, Februar, Mars\n"
	 "<I alt> 77 818, 79 450, 80 462\n"
	 "? <Oslo>\n"
	 "? <Viken>\n"
	 "7 1238 3459\n"},
	{"cells alone are no heading",
	 "Varig tilrettelagt arbeid i\nordinær virksomhet\n3434\nOpplæring\nI alt tilrettelagt arbeid444444\n",
	 "Varig tilrettelagt arbeid i\n"
	 "ordinær virksomhet\n"
	 "3434\n"
	 "Opplæring\n"
	 "I alt tilrettelagt arbeid444444\n"},
	{"a total and what touches it are headings, though these go on below",
	 "Sogn og Fjordane\nI altArbeidssøkere på\ntiltak\nNedsatt arbeidsevne,\npå tiltak\nAndre på tiltak\n"
	 "I alt Sogn og Fjordane8888478321\nMentor3333\n",
	 "Sogn og Fjordane\n"
	 "<> I alt, Arbeidssøkere på tiltak, Nedsatt arbeidsevne, på tiltak, Andre på tiltak\n"
	 "? <I alt Sogn og Fjordane>\n"
	 "? <Mentor>\n"},
	{"cells that touch in some rows, and do in others where it is not seen",
	 "Januar Februar Mars\nI alt 1 234 345 12\nMentor 94 8401 563\nJobbklubb 87 86 68\nOppfølging 94 840 7\nOslo 948 407 711\n",
	 "<> Januar, Februar, Mars\n"
	 "? <I alt>\n"
	 "? <Mentor>\n"
	 "<Jobbklubb> 87, 86, 68\n"
	 "? <Oppfølging>\n"
	 "? <Oslo>\n"},
	{"numbers that have no blank in their thousands",
	 "Januar Februar Mars\nI alt 2028 1848 1823\nMentor 1941 1762 755\nJobbklubb 87 86 68\n",
	 "<> Januar, Februar, Mars\n"
	 "<I alt> 2028, 1848, 1823\n"
	 "<Mentor> 1941, 1762, 755\n"
	 "<Jobbklubb> 87, 86, 68\n"},
	{"another table of the same headings below, whose rows allow more columns",
	 "Januar Februar Mars\nI alt 74 79 73\nMentor 74 79 73\n60 år og over\nJanuar Februar Mars\nI alt 2 028 1 8481 823\n",
	 "<> Januar, Februar, Mars\n"
	 "<I alt> 74, 79, 73\n"
	 "<Mentor> 74, 79, 73\n"
	 "60 år og over\n"
	 "<> Januar, Februar, Mars\n"
	 "<I alt> 2 028, 1 848, 1 823\n"},
	{"cells that touch in a row that stands as no other would, beside blanks",
	 "JanuarFebruarMars\nI alt 2 727 2 4782 018\nOpplæring 2 690 2 4611 999\nTiltak for mange 37 17 19\nMentor 17 169168\n",
	 "<> Januar, Februar, Mars\n"
	 "<I alt> 2 727, 2 478, 2 018\n"
	 "<Opplæring> 2 690, 2 461, 1 999\n"
	 "<Tiltak for mange> 37, 17, 19\n"
	 "<Mentor> 17, 169, 168\n"},
	{"the first row has a label apart, and those below touch theirs, and some cells",
	 "JanuarFebruar Mars\nI alt 16 00917 49917 958\nAvklaringstiltak9 008 12 49112 950\nOppfølging 7 0015 0085 008\n",
	 "<> Januar, Februar, Mars\n"
	 "<I alt> 16 009, 17 499, 17 958\n"
	 "<Avklaringstiltak> 9 008, 12 491, 12 950\n"
	 "<Oppfølging> 7 001, 5 008, 5 008\n"},
	{"nothing stands between cells, but the label stands apart",
	 "JanuarFebruarMars\nI alt 3 7043 5773 077\nOslo 399365371\nViken 3 3053 2122 706\nUkjent ***\n",
	 "<> Januar, Februar, Mars\n"
	 "<I alt> 3 704, 3 577, 3 077\n"
	 "<Oslo> 399, 365, 371\n"
	 "<Viken> 3 305, 3 212, 2 706\n"
	 "<Ukjent> *, *, *\n"},
	{"cells touch in a table above, and may in one where it is not seen",
	 "JanuarFebruarMars\nI alt 3 7043 5773 077\nOslo 399365 371\nViken 3 3053 2122 006\n"
	 "Menn\nJanuar Februar Mars\nI alt * * *\nOslo 57 706 2\nViken * 8 *\n",
	 "<> Januar, Februar, Mars\n"
	 "<I alt> 3 704, 3 577, 3 077\n"
	 "? <Oslo>\n"
	 "<Viken> 3 305, 3 212, 2 006\n"
	 "Menn\n"
	 "<> Januar, Februar, Mars\n"
	 "<I alt> *, *, *\n"
	 "? <Oslo>\n"
	 "<Viken> *, 8, *\n"},
	{"one row in which cells touch, of a document in which they stand apart",
	 "Januar Februar Mars\nI alt 77 818 79 450 80 462\nOslo 14 0 0\nViken 12 0079 4\n"
	 "Kjønn\nJanuar Februar Mars\nI alt 77 818 79 450 80 462\nMenn 405 310 123\n",
	 "<> Januar, Februar, Mars\n"
	 "<I alt> 77 818, 79 450, 80 462\n"
	 "<Oslo> 14, 0, 0\n"
	 "<Viken> 12 007, 9, 4\n"
	 "Kjønn\n"
	 "<> Januar, Februar, Mars\n"
	 "<I alt> 77 818, 79 450, 80 462\n"
	 "<Menn> 405, 310, 123\n"},
	{"a star that touches a number",
	 "Januar Februar Mars\nI alt 2 727 * 2 518\nOslo * *2 500\nViken 5 123 18\n",
	 "<> Januar, Februar, Mars\n"
	 "<I alt> 2 727, *, 2 518\n"
	 "<Oslo> *, *, 2 500\n"
	 "? <Viken>\n"},
	{"a period that ends in its year, below cells that touch",
	 "JanuarFebruarMars\nI alt 2 727 2 4782 018\nOpplæring 2 690 2 0611 999\nMentor 4 * *\nArenaTiltak\n"
	 "Januar - mars 2010\n",
	 "<> Januar, Februar, Mars\n"
	 "<I alt> 2 727, 2 478, 2 018\n"
	 "<Opplæring> 2 690, 2 061, 1 999\n"
	 "<Mentor> 4, *, *\n"
	 "ArenaTiltak\n"
	 "Januar - mars 2010\n"},
	{"a page that ends in lines of cells that touch, whose label is lost",
	 "Januar Februar Mars\nI alt 21 08716 0038 022\nMentor 5 *4\n17 00812 12 002\nOslo 11 12 13\n",
	 "<> Januar, Februar, Mars\n"
	 "? <I alt>\n"
	 "? <Mentor>\n"
	 "17 00812 12 002\n"
	 "? <Oslo>\n"},
	{"an age that breaks in a total",
	 "Januar Februar Mars\nI alt nedsatt arbeidsevne, på tiltak 20-\n24 år 7 147 7 261 7 360\nMentor 45 58 49\n",
	 "<> Januar, Februar, Mars\n"
	 "<I alt nedsatt arbeidsevne, på tiltak 20- 24 år> 7 147, 7 261, 7 360\n"
	 "<Mentor> 45, 58, 49\n"},
	{"an age that breaks before its years",
	 "Januar Februar Mars\nI alt arbeidssøkere på tiltak 20-24\når 7 147 7 261 7 360\nMentor 45 58 49\n",
	 "<> Januar, Februar, Mars\n"
	 "<I alt arbeidssøkere på tiltak 20-24 år> 7 147, 7 261, 7 360\n"
	 "<Mentor> 45, 58, 49\n"},
	{"a letter that stands alone, as it is two in print, each cell a line",
	 "Januar\nFebruar\nI alt\n12\n10\nMentor\n4\n4\nI alt Kvali\nfi\nseringsprogrammet\n8\n6\n",
	 "<> Januar, Februar\n"
	 "<I alt> 12, 10\n"
	 "<Mentor> 4, 4\n"
	 "<I alt Kvalifiseringsprogrammet> 8, 6\n"},
	{"a blank before the dash of a word",
	 "Januar Februar\nI alt 12 10\nNysgjerrigper -støtten (NPS) 4 4\nAMO og -kurs 8 6\n"
	 "Nordland -Nordlánnda 1 1\n",
	 "<> Januar, Februar\n"
	 "<I alt> 12, 10\n"
	 "<Nysgjerrigper-støtten (NPS)> 4, 4\n"
	 "<AMO og -kurs> 8, 6\n"
	 "<Nordland -Nordlánnda> 1, 1\n"},
	{"a second total, which goes on below with what nobody knows",
	 "Januar Februar\nI alt 12 10\nMentor 4 4\nJobbklubb 8 6\nI alt 12 10\nKvalifiseringsprogrammet\n",
	 "<> Januar, Februar\n"
	 "<I alt> 12, 10\n"
	 "<Mentor> 4, 4\n"
	 "<Jobbklubb> 8, 6\n"
	 "<I alt Kvalifiseringsprogrammet> 12, 10\n"},
	{"a second total, above a label that may be another's",
	 "Januar Februar\nI alt 12 10\nMentor 4 4\nI alt 12 10\nOslo\nViken 3 5\n",
	 "<> Januar, Februar\n"
	 "<I alt> 12, 10\n"
	 "<Mentor> 4, 4\n"
	 "? <I alt>\n"
	 "? <Oslo>\n"
	 "<Viken> 3, 5\n"},
	{"the end of a label alone, and a row above that begins it",
	 "Januar Februar\nI alt 112 110\nI alt nedsatt arbeidsevne, på tiltak Oppfølging - sykmeldt 12 10\n"
	 "arbeidstaker 4 4\nMentor 4 4\n",
	 "<> Januar, Februar\n"
	 "<I alt> 112, 110\n"
	 "? <I alt nedsatt arbeidsevne, på tiltak Oppfølging - sykmeldt>\n"
	 "? <arbeidstaker>\n"
	 "<Mentor> 4, 4\n"},
	{"a total whose name ends below its cells, of which each is a line",
	 "Januar\nFebruar\nI alt Troms og Finnmark - Romsa ja\n534\n546\nFinnmárku\n5401 Tromsø\n379\n399\n",
	 "<> Januar, Februar\n"
	 "<I alt Troms og Finnmark - Romsa ja Finnmárku> 534, 546\n"
	 "<5401 Tromsø> 379, 399\n"},
	{"a total over two lines, below months, each a line",
	 "Januar\nFebruar\nMars\nI alt 60 år og over arbeidssøkere på\ntiltak\n2 028\n1 848\n1 823\nMentor\n3\n3\n4\n",
	 "<> Januar, Februar, Mars\n"
	 "<I alt 60 år og over arbeidssøkere på tiltak> 2 028, 1 848, 1 823\n"
	 "<Mentor> 3, 3, 4\n"},
	{"months among rows below months, each a line",
	 "Januar\nFebruar\nI alt\n12\n10\nMentor\n4\n4\nFebruar\n60 år og over\nJanuar\nI alt 60 år og over\n8\n9\nMentor\n3\n3\n",
	 "<> Januar, Februar\n"
	 "<I alt> 12, 10\n"
	 "<Mentor> 4, 4\n"
	 "Februar\n"
	 "60 år og over\n"
	 "Januar\n"
	 "I alt 60 år og over\n"
	 "8\n"
	 "9\n"
	 "Mentor\n"
	 "3\n"
	 "3\n"},
	{"more months than cells of a row, each a line",
	 "Januar\nFebruar\nMars\nApril\nI alt Oslo\n992\n892\n0301 Oslo\n992\n892\n",
	 "Januar\n"
	 "Februar\n"
	 "Mars\n"
	 "April\n"
	 "I alt Oslo\n"
	 "992\n"
	 "892\n"
	 "0301 Oslo\n"
	 "992\n"
	 "892\n"},
	{"a row that may lack a cell, as cells touch in others",
	 "JanuarFebruarMars\nI alt 16 00917 49917 958\nOslo 1 25\nViken 17 00812 0079 004\n",
	 "<> Januar, Februar, Mars\n"
	 "<I alt> 16 009, 17 499, 17 958\n"
	 "? <Oslo>\n"
	 "<Viken> 17 008, 12 007, 9 004\n"},
	{"a rule among lines of cells, which is none",
	 "Januar\nFebruar\nMars\nI alt\n12\n10\n9\nMentor\n4\n4\n*\nTiltak\n------\nJanuar - mars 2010\n",
	 "<> Januar, Februar, Mars\n"
	 "<I alt> 12, 10, 9\n"
	 "<Mentor> 4, 4, *\n"
	 "Tiltak\n"
	 "------\n"
	 "Januar - mars 2010\n"},
	{"the same below what are no headings",
	 "Mars\n19 år og under andre på tiltak\nJanuar\nI alt 19 år og under andre på\ntiltak\n10\n10\n7\nMentor\n3\n3\n4\n",
	 "Mars\n"
	 "19 år og under andre på tiltak\n"
	 "Januar\n"
	 "I alt 19 år og under andre på\n"
	 "tiltak\n"
	 "10\n"
	 "10\n"
	 "7\n"
	 "Mentor\n"
	 "3\n"
	 "3\n"
	 "4\n"},
	{"the same, where another label is below",
	 "Januar\nFebruar\nI alt Troms og Finnmark - Romsa ja\n534\n546\nOslo\n379\n399\n",
	 "Januar\n"
	 "Februar\n"
	 "I alt Troms og Finnmark - Romsa ja\n"
	 "534\n"
	 "546\n"
	 "Oslo\n"
	 "379\n"
	 "399\n"},
	{"a blank line before the end of a label, each cell a line",
	 "Januar\nFebruar\n\nI alt\n12\n10\n\nOppfølging - sykmeldt\n4\n4\n\narbeidstaker\n\nNAV. Kilde: Arena\n",
	 "<> Januar, Februar\n"
	 "<I alt> 12, 10\n"
	 "<Oppfølging - sykmeldt arbeidstaker> 4, 4\n"
	 "NAV. Kilde: Arena\n"},
	{"some numbers have their thousands apart, and no row shows that cells touch",
	 "Desember Januar Februar Mars\nI alt Agder 2475 2472 2 398 2406\n40-49 år 529 472 482 536\n"
	 "60 år og over 1946 2000 1916 1870\n",
	 "<> Desember, Januar, Februar, Mars\n"
	 "<I alt Agder> 2475, 2472, 2 398, 2406\n"
	 "<40-49 år> 529, 472, 482, 536\n"
	 "<60 år og over> 1946, 2000, 1916, 1870\n"},
	{"a total that was misread below a name",
	 "Kvinner\ntalt 20-24 år 25-29 år\njan. 317 74 230\nfeb. 306 68 228\nmars 314 71 233\n",
	 "Kvinner\n"
	 "talt 20-24 år 25-29 år\n"
	 "jan. 317 74 230\n"
	 "feb. 306 68 228\n"
	 "mars 314 71 233\n"},
	{"a total that was misread over the rows",
	 "lalt Menn Kvinner\nI alt 30 12 18\nOslo 20 8 12\nViken 10 4 6\n",
	 "<> lalt, Menn, Kvinner\n"
	 "<I alt> 30, 12, 18\n"
	 "<Oslo> 20, 8, 12\n"
	 "<Viken> 10, 4, 6\n"},
	{"numbers that may be one or several, and no sum tells",
	 "Desember Januar Februar Mars\n25-29 år 1 396 1311 1203 1397\n40-49 år 9 9 10 11\n",
	 "<> Desember, Januar, Februar, Mars\n"
	 "? <25-29 år>\n"
	 "<40-49 år> 9, 9, 10, 11\n"},
	{"more digits than any count has, which are those of several",
	 "JanuarFebruarMarsAprilMaiJuni\nI alt Oslo 1 282 1 2461 1181 124992892\n0301 Oslo 1 282 1 2461 1181 124992892\nViken 12 11 10 9 8 7\n",
	 "<> Januar, Februar, Mars, April, Mai, Juni\n"
	 "<I alt Oslo> 1 282, 1 246, 1 118, 1 124, 992, 892\n"
	 "<0301 Oslo> 1 282, 1 246, 1 118, 1 124, 992, 892\n"
	 "<Viken> 12, 11, 10, 9, 8, 7\n"},
	{"digits of another row in a label",
	 "Januar Februar Mars\nI alt 77 818 79 450 80 462\nMentor 14515814916616 Oslo 12 13 14\nViken 11 12 13\n",
	 "<> Januar, Februar, Mars\n"
	 "<I alt> 77 818, 79 450, 80 462\n"
	 "Mentor 14515814916616 Oslo 12 13 14\n"
	 "<Viken> 11, 12, 13\n"},
	{"a name that stands twice, with a tab between",
	 "Januar Februar\nI alt 77 79\nUkjent \tUkjent 6 5\nUkjent og Ukjent 6 5\n",
	 "<> Januar, Februar\n"
	 "<I alt> 77, 79\n"
	 "<Ukjent> 6, 5\n"
	 "<Ukjent og Ukjent> 6, 5\n"},
	{"rules between rows",
	 "Januar Februar\nI alt 77 79\n------ ---- ----\nOslo 6 5\n----- -- --\nViken 7 8\n",
	 "<> Januar, Februar\n"
	 "<I alt> 77, 79\n"
	 "<Oslo> 6, 5\n"
	 "<Viken> 7, 8\n"},
	{"headings of which the last is not known, and blank in the first row",
	 "I alt\nOpplæring\nTilrettelagt arbeid\nHelsemessig utredning/behandling\nTilrettelegging\n"
	 "Kvalifiseringsprogrammet\nI alt\n118\n4\n9\n8\n97\nArbeidssøkere på tiltak\n102\n5\n97\n",
	 "I alt\n"
	 "Opplæring\n"
	 "Tilrettelagt arbeid\n"
	 "Helsemessig utredning/behandling\n"
	 "Tilrettelegging\n"
	 "Kvalifiseringsprogrammet\n"
	 "I alt\n"
	 "118\n"
	 "4\n"
	 "9\n"
	 "8\n"
	 "97\n"
	 "Arbeidssøkere på tiltak\n"
	 "102\n"
	 "5\n"
	 "97\n"},
	{"months above a total that takes two lines, each a line",
	 "Kvalifiseringsprogrammet\nJanuar\nFebruar\nMars\nI alt\nKvalifiseringsprogrammet\n38\n32\n27\n"
	 "Arbeidssøkere på tiltak\n38\n32\n27\n",
	 "Kvalifiseringsprogrammet\n"
	 "Januar\n"
	 "Februar\n"
	 "Mars\n"
	 "I alt\n"
	 "Kvalifiseringsprogrammet\n"
	 "38\n"
	 "32\n"
	 "27\n"
	 "Arbeidssøkere på tiltak\n"
	 "38\n"
	 "32\n"
	 "27\n"},
	{"the rest of a table, which has no headings",
	 "Varig tilrettelagt arbeid i\nordinær virksomhet\n3434\nVarig tilrettelagt arbeid i\nskjermet virksomhet\n"
	 "375375\nI alt tilrettelagt arbeid444444\n",
	 "Varig tilrettelagt arbeid i\n"
	 "ordinær virksomhet\n"
	 "3434\n"
	 "Varig tilrettelagt arbeid i\n"
	 "skjermet virksomhet\n"
	 "375375\n"
	 "I alt tilrettelagt arbeid444444\n"},
	{"a dash in a name behind a code, and dashes that are cells",
	 "Januar Februar\nI alt 77 79\n18 Nordland - Nordlánnda 398 380\n54 - Troms 12 13\nOslo - Oslove 14 15\n"
	 "Agder 3 - Viken 4 5\nAgder - 3 Viken 4 5\nAgder - - Viken 6 7\n",
	 "<> Januar, Februar\n"
	 "<I alt> 77, 79\n"
	 "<18 Nordland - Nordlánnda> 398, 380\n"
	 "<54 - Troms> 12, 13\n"
	 "<Oslo - Oslove> 14, 15\n"
	 "Agder 3 - Viken 4 5\n"
	 "Agder - 3 Viken 4 5\n"
	 "Agder - - Viken 6 7\n"},
	{"rules between labels that have lost their cells",
	 "Januar Februar\nI alt 77 79\nOslo\n---- -- --\nViken\n----- -- --\nAgder\n----- -- --\nTroms\n----- -- --\n"
	 "Rogaland\n-------- -- --\nNordland 7 8\n",
	 "<> Januar, Februar\n"
	 "<I alt> 77, 79\n"
	 "? <Oslo>\n"
	 "? <Viken>\n"
	 "? <Agder>\n"
	 "? <Troms>\n"
	 "? <Rogaland>\n"
	 "<Nordland> 7, 8\n"},
	{"a total of which a cell stands elsewhere: sums of few rows would tell others",
	 "Endring fra i fjor\nAntallAntallProsent\nI alt andre på tiltak1567\nØstfold164-2-1\nAkershus176-12-6\n"
	 "Oslo2767437\nHedmark87-60-41\nOppland1323333\nBuskerud16296\nVestfold12632\nTelemark9352127\n"
	 "Aust-Agder551125\nVest-Agder8057\nRogaland239-11-4\nHordaland2937434\nSogn og Fjordane21211\n"
	 "Møre og Romsdal74-16-18\nNordland12300\nTroms73-2-3\n2 365\n",
	 "<> Antall, Endring fra i fjor Antall, Endring fra i fjor Prosent\n"
	 "? <I alt andre på tiltak>\n"
	 "<Østfold> 164, -2, -1\n"
	 "<Akershus> 176, -12, -6\n"
	 "<Oslo> 276, 74, 37\n"
	 "<Hedmark> 87, -60, -41\n"
	 "<Oppland> 132, 33, 33\n"
	 "<Buskerud> 162, 9, 6\n"
	 "<Vestfold> 126, 3, 2\n"
	 "<Telemark> 93, 52, 127\n"
	 "<Aust-Agder> 55, 11, 25\n"
	 "? <Vest-Agder>\n"
	 "<Rogaland> 239, -11, -4\n"
	 "<Hordaland> 293, 74, 34\n"
	 "? <Sogn og Fjordane>\n"
	 "<Møre og Romsdal> 74, -16, -18\n"
	 "<Nordland> 123, 0, 0\n"
	 "<Troms> 73, -2, -3\n"
	 "2 365\n"},
};

int
main(void)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check_grid_case(&cases[i]);
	return test_result("test_flow");
}
