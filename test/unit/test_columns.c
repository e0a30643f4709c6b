/*-------------------------------------------------------------------------
 *
 * test_columns.c
 *	  Columns set apart by blanks: rows, headings and labels as the grid has them.
 *
 *-------------------------------------------------------------------------
 */
#include "grid_testing.h"

static const GridCase cases[] = {
	{"a total and a name are two headings",
	 "               I            Tilrettelagt Helsemessig\n"
	 "              alt Opplæring    arbeid    utredning/  Tilrettelegging Kvalifiseringsprogrammet\n"
	 "                                         behandling\n"
	 "I alt         118 4                      9           8               97\n"
	 "Arbeidssøkere 102                        5                           97\n"
	 "på tiltak\n"
	 "Nedsatt\n"
	 "arbeidsevne,  8   4                      4\n"
	 "på tiltak\n"
	 "Andre på      8                                      8\n"
	 "tiltak\n",
	 "I            Tilrettelagt Helsemessig\n"
	 "alt Opplæring    arbeid    utredning/  Tilrettelegging Kvalifiseringsprogrammet\n"
	 "behandling\n"
	 "I alt         118 4                      9           8               97\n"
	 "Arbeidssøkere 102                        5                           97\n"
	 "på tiltak\n"
	 "Nedsatt\n"
	 "arbeidsevne,  8   4                      4\n"
	 "på tiltak\n"
	 "Andre på      8                                      8\n"
	 "tiltak\n"},
	{"one blank between numbers",
	 "        Januar Februar   Mars\n"
	 "I alt   77 818  79 450 80 462\n"
	 "Menn     1 234  22 345 31 116\n",
	 "<> Januar, Februar, Mars\n<I alt> 77 818, 79 450, 80 462\n<Menn> 1 234, 22 345, 31 116\n"},
	{"a blank cell",
	 "          Januar   Februar     Mars\n"
	 "I alt     77 818    79 450   80 462\n"
	 "Kvinner   40 100             41 100\n"
	 "Menn       7 100     8 450         \n",
	 "<> Januar, Februar, Mars\n<I alt> 77 818, 79 450, 80 462\n<Kvinner> 40 100, , 41 100\n"
	 "<Menn> 7 100, 8 450, \n"},
	{"a cell between two columns",
	 "          Januar   Februar     Mars\n"
	 "I alt     77 818    79 450   80 462\n"
	 "Kvinner   40 100         5\n"
	 "Menn          12         3        4\n"
	 "Ukjent             7\n",
	 "<> Januar, Februar, Mars\n<I alt> 77 818, 79 450, 80 462\n<Kvinner> 40 100, 5, \n"
	 "<Menn> 12, 3, 4\n? <Ukjent>\n"},
	{"a number alone at the margin",
	 "          Januar   Februar\n"
	 "  I alt   77 818    79 450\n"
	 "  7 949\n"
	 "  Menn     1 234     3 345\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n? <>\n<Menn> 1 234, 3 345\n"},
	{"cells on the left edge",
	 "           Januar  Februar\n"
	 "   I alt   77 818  79 450\n"
	 "   Kvinner 4       5\n"
	 "   Menn    7               \n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Kvinner> 4, 5\n<Menn> 7, \n"},
	{"headings in two lines, and one over two",
	 "                   Endring fra i fjor\n"
	 "          Antall   Antall     Prosent\n"
	 "I alt     75 769   -2 888          -4\n"
	 "Oslo      18 032     -468          -3\n",
	 "<> Antall, Endring fra i fjor, Endring fra i fjor\n<> Antall, Antall, Prosent\n<I alt> 75 769, -2 888, -4\n"
	 "<Oslo> 18 032, -468, -3\n"},
	{"a label in bold before a blank cell",
	 "                       Antall  Prosent  Endring\n"
	 "I alt                      31       -5      -14\n"
	 "**Sogn og Fjordane**                 *        *\n"
	 "Oslo                       12        4        5\n",
	 "<> Antall, Prosent, Endring\n<I alt> 31, -5, -14\n<**Sogn og Fjordane**> , *, *\n"
	 "<Oslo> 12, 4, 5\n"},
	{"a measure whose words are two other ones",
	 "           Antall  Endring fra i fjor Antall  Endring fra i fjor Prosent\n"
	 "I alt         510                       -128                         -20\n"
	 "Haugesund     470                       -111                         -19\n"
	 "Sokndal        26                          2                           8\n",
	 "<> Antall, Endring fra i fjor Antall, Endring fra i fjor Prosent\n<I alt> 510, -128, -20\n"
	 "<Haugesund> 470, -111, -19\n<Sokndal> 26, 2, 8\n"},
	{"parts of headings",
	 "                         Nedsatt\n"
	 "        Arbeidssøkere arbeidsevne, på\n"
	 "            på tiltak          tiltak   Andre på tiltak\n"
	 "I alt           8 745             235             7 624\n"
	 "Oslo               40              35                 *\n",
	 "<> Arbeidssøkere på tiltak, Nedsatt arbeidsevne, på tiltak, Andre på tiltak\n"
	 "<I alt> 8 745, 235, 7 624\n<Oslo> 40, 35, *\n"},
	{"cells between the lines of their label",
	 "                  Januar   Februar\n"
	 "Oppfølging         6 199     6 347\n"
	 "Jobbskaping og\n"
	 "                      88        84\n"
	 "egenetablering\n"
	 "Avklaring            395       401\n",
	 "<> Januar, Februar\n<Oppfølging> 6 199, 6 347\n<Jobbskaping og egenetablering> 88, 84\n"
	 "<Avklaring> 395, 401\n"},
	{"headings of several lines, known by their names, which no places tell apart",
	 "                                                              Jobbskaping\n"
	 "                                 Arbeidsrettet                         og\n"
	 "         I alt Avklaring Arbeidspraksis rehabilitering Tilrettelegging egenetablering\n"
	 "I alt   75 769    3 033        23 052       680            683             185\n"
	 "Oslo     9 535      319         2 595       128             30              46\n",
	 "<> I alt, Avklaring, Arbeidspraksis, Arbeidsrettet rehabilitering, Tilrettelegging, Jobbskaping og "
	 "egenetablering\n"
	 "<I alt> 75 769, 3 033, 23 052, 680, 683, 185\n<Oslo> 9 535, 319, 2 595, 128, 30, 46\n"},
	{"the same, where no row has a cell in the last but one column",
	 "               Arbeidsrettet                        Jobbskaping og\n"
	 "        I alt rehabilitering Tilrettelegging        egenetablering\n"
	 "I alt     865            680                                   185\n"
	 "Oslo      174            128                                    46\n",
	 "<> I alt, Arbeidsrettet rehabilitering, Tilrettelegging, Jobbskaping og egenetablering\n"
	 "<I alt> 865, 680, , 185\n<Oslo> 174, 128, , 46\n"},
	{"headings that begin in the first line",
	 "          I alt   Avklaringstil    Oppfølging   Jobbskaping\n"
	 "                           tak                           og\n"
	 "                                              egenetablering\n"
	 "I alt     2 365             211           232           474\n",
	 "<> I alt, Avklaringstil tak, Oppfølging, Jobbskaping og egenetablering\n"
	 "<I alt> 2 365, 211, 232, 474\n"},
	{"the total of the table, which is two names, over three lines",
	 "Nedsatt arbeidsevne, på tiltak 19 år og under\n"
	 "                         Januar   Februar\n"
	 "I alt nedsatt\n"
	 "arbeidsevne, på tiltak\n"
	 "19 år og under              549       570\n"
	 "Avklaring                    15        20\n",
	 "Nedsatt arbeidsevne, på tiltak 19 år og under\n<> Januar, Februar\n"
	 "<I alt nedsatt arbeidsevne, på tiltak 19 år og under> 549, 570\n<Avklaring> 15, 20\n"},
	{"a label that goes on behind its number",
	 "Andre på tiltak 19 år og under\n"
	 "                             Januar   Februar   Mars\n"
	 "I alt andre på tiltak 19        549       570    595\n"
	 "år og under\n"
	 "Avklaring                        15        20     26\n",
	 "Andre på tiltak 19 år og under\n<> Januar, Februar, Mars\n"
	 "<I alt andre på tiltak 19 år og under> 549, 570, 595\n<Avklaring> 15, 20, 26\n"},
	{"two cells that are nearer to their places as one number, but off them",
	 "                                     Januar Februar Mars April Mai Juni Juli August September Oktober November Desember\n"
	 " Avklaringstiltak                          20      24    21    13       14         8         5           7             10              11          12          17\n"
	 " Arbeidspraksis                           435     472   498    530 511        386 233                  194           250              314         385         393\n",
	 "<> Januar, Februar, Mars, April, Mai, Juni, Juli, August, September, Oktober, November, Desember\n"
	 "<Avklaringstiltak> 20, 24, 21, 13, 14, 8, 5, 7, 10, 11, 12, 17\n? <Arbeidspraksis>\n"},
	{"a number beside a blank cell, on the left edge",
	 "             I alt  Kvinner Menn\n"
	 "I alt        40 334 10 128  13 971\n"
	 "Avklaring    7 205          154\n"
	 "Ukjent       15 976 8 208   154\n",
	 "<> I alt, Kvinner, Menn\n<I alt> 40 334, 10 128, 13 971\n<Avklaring> 7 205, , 154\n"
	 "<Ukjent> 15 976, 8 208, 154\n"},
	{"rows that go on over the page, some with blank cells",
	 "          Antall   Endring   Prosent\n"
	 "I alt     18 032      -468        -3\n"
	 "Oslo       3 159      -206        -6\n"
	 "\n\n\n"
	 "NAV        12.01.2023      4 (123)\n"
	 "\n\n"
	 "Finnmark              179   -54     -23\n"
	 "Svalbard                1     1\n"
	 "Ukjent                 10     6     150\n",
	 "<> Antall, Endring, Prosent\n<I alt> 18 032, -468, -3\n<Oslo> 3 159, -206, -6\n"
	 "NAV        12.01.2023      4 (123)\n<Finnmark> 179, -54, -23\n<Svalbard> 1, 1, \n"
	 "<Ukjent> 10, 6, 150\n"},
	{"rows that go on over the page, none of which has all cells",
	 "          Antall   Endring   Prosent\n"
	 "I alt     18 032      -468        -3\n"
	 "\n\n\n"
	 "NAV        12.01.2023      4 (123)\n"
	 "\n\n"
	 "Finnmark              179   -54\n"
	 "Svalbard                1     1\n",
	 "<> Antall, Endring, Prosent\n<I alt> 18 032, -468, -3\nNAV        12.01.2023      4 (123)\n"
	 "? <Finnmark>\n? <Svalbard>\n"},
	{"a source beside the title", "Kilde: NAV       Helt ledige. Fylke. Januar 2022\n",
	 "Kilde: NAV\nHelt ledige. Fylke. Januar 2022\n"},
	{"a label that is glued to its number",
	 "                               Januar   Februar\n"
	 "I alt                          77 818    79 450\n"
	 "Nedsatt arbeidsevne, på tiltak60 378    61 169\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Nedsatt arbeidsevne, på tiltak> 60 378, 61 169\n"},
	{"a label that ends in a dash",
	 "               Januar\n I alt         29 756\n Kåfjord -         45\n",
	 "<> Januar\n<I alt> 29 756\n<Kåfjord -> 45\n"},
	{"numbers that go on in the line below",
	 "             Januar Mai\n"
	 "I alt        77     79\n"
	 "             818    450\n"
	 "Menn         95     35\n"
	 "             095    001\n",
	 "<> Januar, Mai\n? <I alt>\n? <>\n? <Menn>\n? <>\n"},
	{"headings that nothing tells apart",
	 "                              Alfa beta gamma delta\n"
	 "I alt   77 818  79 450 80 462\n"
	 "Menn     1 234  22 345 31 116\n",
	 "Alfa beta gamma delta\nI alt   77 818  79 450 80 462\nMenn     1 234  22 345 31 116\n"},
	{"a label that goes on small",
	 "                        Januar   Februar\n"
	 "I alt                       75        27\n"
	 "Opplæring i dybden          75        27\n"
	 "og bredden\n"
	 "Barne- og\n"
	 "ungdomsarbeid               60        20\n"
	 "Ukjent                      60        20\n",
	 "<> Januar, Februar\n<I alt> 75, 27\n<Opplæring i dybden og bredden> 75, 27\n"
	 "<Barne- og ungdomsarbeid> 60, 20\n<Ukjent> 60, 20\n"},
	{"months below a name that has no cells",
	 "            I alt   Oslo\n"
	 "I alt           75     27\n"
	 "Kvinner\n"
	 "januar          75     27\n",
	 "<> I alt, Oslo\n<I alt> 75, 27\nKvinner\n<januar> 75, 27\n"},
	{"what the whole table is of, in its middle",
	 "                   Kvinner\n"
	 "                januar  februar mars\n"
	 "I alt kvinner   27 701  9 176   22 234\n"
	 "Avklaring       7 738   9       4 840\n",
	 "Kvinner\n<> januar, februar, mars\n<I alt kvinner> 27 701, 9 176, 22 234\n"
	 "<Avklaring> 7 738, 9, 4 840\n"},
	{"two headings with one blank between them, one of them over blank cells",
	 "                   I alt Kvinner   Menn\n"
	 " I alt Innlandet   2 130     2 130\n"
	 " 25-29 år          2 130     2 130\n",
	 "<> I alt, Kvinner, Menn\n? <I alt Innlandet>\n? <25-29 år>\n"},
	{"a heading over two, on the left edge of cells on the right",
	 "                        Endring fra i fjor\n"
	 "               Antall    Antall                Prosent\n"
	 "I alt             510      -128                    -20\n"
	 "Oslo              470      -111                    -19\n",
	 "<> Antall, Endring fra i fjor, Endring fra i fjor\n<> Antall, Antall, Prosent\n<I alt> 510, -128, -20\n"
	 "<Oslo> 470, -111, -19\n"},
	{"a number that looks like two is no measure of where columns stand",
	 "                 I alt   Kvinner    Menn   Ukjent\n"
	 "I alt Oslo      11 075       752   1 978    8 345\n"
	 "Mentor           8 149                      8 149\n"
	 "Kurs                12                         12\n",
	 "<> I alt, Kvinner, Menn, Ukjent\n<I alt Oslo> 11 075, 752, 1 978, 8 345\n"
	 "<Mentor> 8 149, , , 8 149\n<Kurs> 12, , , 12\n"},
	{"a row off its places, in which two cells may be one",
	 "        Januar   Februar   Mars   April\n"
	 "I alt    1 549     2 570  3 595   4 594\n"
	 "Oslo    549      570    595 594\n",
	 "<> Januar, Februar, Mars, April\n<I alt> 1 549, 2 570, 3 595, 4 594\n? <Oslo>\n"},
	{"a name, its cells, and where the next name begins",
	 "                            Januar   Februar\n"
	 "Arbeidsforberedende trening\n"
	 "                             1 078     1 078\n"
	 "I alt arbeidsforberedende\n"
	 "trening                      1 078     1 078\n",
	 "<> Januar, Februar\n<Arbeidsforberedende trening> 1 078, 1 078\n"
	 "<I alt arbeidsforberedende trening> 1 078, 1 078\n"},
	{"a name of two lines, its cells, and where the next name begins",
	 "                                    Januar   Februar\n"
	 "Arbeidsrettet rehabilitering (døgn)\n"
	 "                                        22        12\n"
	 "Arbeidsrettet rehabilitering (døgn)\n"
	 "- sykmeldt arbeidstaker\n"
	 "                                        11        14\n"
	 "I alt arbeidsrettet\n"
	 "rehabilitering                          33        26\n",
	 "<> Januar, Februar\n<Arbeidsrettet rehabilitering (døgn)> 22, 12\n"
	 "<Arbeidsrettet rehabilitering (døgn) - sykmeldt arbeidstaker> 11, 14\n"
	 "<I alt arbeidsrettet rehabilitering> 33, 26\n"},
	{"a name of three lines, of which the last two are one, too",
	 "                          Januar   Februar\n"
	 "I alt                         75        27\n"
	 "Nettbasert\n"
	 "arbeidsmarkedsopplæring\n"
	 "(AMO)                         75        27\n",
	 "<> Januar, Februar\n<I alt> 75, 27\n<Nettbasert arbeidsmarkedsopplæring (AMO)> 75, 27\n"},
	{"a name of two lines that has lost its letters",
	 "                                   Januar   Februar\n"
	 "I alt                                  75        27\n"
	 "Utvidet avklaring og oppflging i       75        27\n"
	 "NAV\n"
	 "Mentor                                  5         7\n",
	 "<> Januar, Februar\n<I alt> 75, 27\n<Utvidet avklaring og oppflging i NAV> 75, 27\n"
	 "<Mentor> 5, 7\n"},
	{"a name that nobody knows over months",
	 "                    30-39 år med varige behov\n"
	 "                januar  februar mars\n"
	 "I alt           27 701  9 176   22 234\n"
	 "Avklaring       7 738   9       4 840\n",
	 "30-39 år med varige behov\n<> januar, februar, mars\n<I alt> 27 701, 9 176, 22 234\n"
	 "<Avklaring> 7 738, 9, 4 840\n"},
	{"thousands with decimals",
	 "            April   Gjennomsnitt hittil i år   Prosent\n"
	 "I alt       2 071                    2 059,9      58,5\n"
	 "Oslo          129                      120,9       7,6\n",
	 "<> April, Gjennomsnitt hittil i år, Prosent\n<I alt> 2 071, 2 059,9, 58,5\n"
	 "<Oslo> 129, 120,9, 7,6\n"},
	{"no row has a cell for each column, but all stand on the edge of a heading",
	 "          Januar Februar Mars April\n"
	 "I alt     118    4            8\n"
	 "Oslo      102\n"
	 "Andre     8      4            5\n",
	 "<> Januar, Februar, Mars, April\n<I alt> 118, 4, , 8\n<Oslo> 102, , , \n"
	 "<Andre> 8, 4, , 5\n"},
	{"a heading that nobody knows, one blank behind one that is known",
	 "                I alt   Opplæring   Tilrettelegging Kvalifiseringsprogrammet\n"
	 "I alt             118           4                 8                       97\n"
	 "Oslo              102                                                     97\n",
	 "<> I alt, Opplæring, Tilrettelegging, Kvalifiseringsprogrammet\n"
	 "<I alt> 118, 4, 8, 97\n<Oslo> 102, , , 97\n"},
	{"the same, where no row has a cell for each column",
	 "                I alt   Opplæring   Tilrettelegging Kvalifiseringsprogrammet\n"
	 "I alt             118           4                                         97\n"
	 "Andre               8                             8\n",
	 "<> I alt, Opplæring, Tilrettelegging, Kvalifiseringsprogrammet\n"
	 "<I alt> 118, 4, , 97\n<Andre> 8, , 8, \n"},
	{"cells with nothing between, as they fill their columns",
	 "            januar februar mars   april\n"
	 "I alt       36 22941 906 60 063     5\n"
	 "Oslo         7 738     9  4 8401 563\n"
	 "Agder        1 864    *8 640        4\n",
	 "<> januar, februar, mars, april\n"
	 "<I alt> 36 229, 41 906, 60 063, 5\n"
	 "<Oslo> 7 738, 9, 4 840, 1 563\n"
	 "<Agder> 1 864, *, 8 640, 4\n"},
	{"the same, the label touching them, too",
	 "            januar februar mars   april\n"
	 "Møre og Romsdal36 22941 906 60 063     5\n"
	 "Oslo         7 738     9  4 840  1 563\n",
	 "<> januar, februar, mars, april\n"
	 "<Møre og Romsdal> 36 229, 41 906, 60 063, 5\n"
	 "<Oslo> 7 738, 9, 4 840, 1 563\n"},
	{"a number that may be two, where others touch",
	 "            januar februar mars   april\n"
	 "I alt       36 22941 906 60 063     5\n"
	 "Oslo         7 738     9  4 840  1 563\n"
	 "Agder        4 859     *      97 989\n",
	 "<> januar, februar, mars, april\n"
	 "<I alt> 36 229, 41 906, 60 063, 5\n"
	 "<Oslo> 7 738, 9, 4 840, 1 563\n"
	 "? <Agder>\n"},
	{"years in a label, and numbers that nothing parts into groups",
	 "               Januar    Februar   Mars\n"
	 "Oslo 12 2021    345678   45678 123     \n"
	 "Agder           21234      5        12\n",
	 "Januar    Februar   Mars\n"
	 "Oslo 12 2021    345678   45678 123\n"
	 "Agder           21234      5        12\n"},
	{"a name that nobody knows above its cells, below a row with a whole label",
	 "                               Januar  Februar  Mars\n"
	 "Mentor                              7       14     5\n"
	 "Nysgjerrigper-støtten (NPS)\n"
	 "                                   45       24     6\n"
	 "Oppfølging                         52       38    11\n",
	 "<> Januar, Februar, Mars\n"
	 "<Mentor> 7, 14, 5\n"
	 "<Nysgjerrigper-støtten (NPS)> 45, 24, 6\n"
	 "<Oppfølging> 52, 38, 11\n"},
	{"the same below a name that may go on",
	 "                               Januar  Februar  Mars\n"
	 "Rask retur til                      7       14     5\n"
	 "Nysgjerrigper\n"
	 "                                   45       24     6\n"
	 "Oppfølging                         52       38    11\n",
	 "<> Januar, Februar, Mars\n"
	 "<Rask retur til> 7, 14, 5\n"
	 "Nysgjerrigper\n"
	 "<> 45, 24, 6\n"
	 "<Oppfølging> 52, 38, 11\n"},
	{"what the table is of, above months that are glued",
	 "                  Rask retur, og mer\n"
	 "                  JanuarFebruar  Mars\n"
	 "Mentor                 7     14     5\n"
	 "Oppfølging             8     24     6\n",
	 "Rask retur, og mer\n"
	 "<> Januar, Februar, Mars\n"
	 "<Mentor> 7, 14, 5\n"
	 "<Oppfølging> 8, 24, 6\n"},
	{"a label that ends in a number, and headings with brackets",
	 "              Antall   Andel av befolkningen (prosent)\n"
	 "I alt            140                               4,1\n"
	 "Under 30          40                               3,0\n"
	 "50 og eldre       40                               4,6\n",
	 "<> Antall, Andel av befolkningen (prosent)\n"
	 "<I alt> 140, 4,1\n"
	 "<Under 30> 40, 3,0\n"
	 "<50 og eldre> 40, 4,6\n"},
	{"a first row whose label ends in a number",
	 "              Antall   Andel av befolkningen (prosent)\n"
	 "Under 30          40                               3,0\n"
	 "50 og eldre       40                               4,6\n",
	 "<> Antall, Andel av befolkningen (prosent)\n"
	 "<Under 30> 40, 3,0\n"
	 "<50 og eldre> 40, 4,6\n"},
	{"all labels end in a number, or leave their cells no room",
	 "          Antall  Prosent  Andel\n"
	 "Under 30 40          30      20\n"
	 "Under 50 50          10      22\n",
	 "Antall  Prosent  Andel\n"
	 "Under 30 40          30      20\n"
	 "Under 50 50          10      22\n"},
	{"headings that have the name of another in them, before a year, a number",
	 "           Mars 2011   Siste 12 måneder   Endring fra i fjor i prosent\n"
	 "I alt          1 000             63 000                              5\n"
	 "Ledere            15              4 500                             12\n",
	 "<> Mars 2011, Siste 12 måneder, Endring fra i fjor i prosent\n"
	 "<I alt> 1 000, 63 000, 5\n"
	 "<Ledere> 15, 4 500, 12\n"},
	{"headings that are two, with nothing else between",
	 "           Under 20 år 20-24 år   25-29 år\n"
	 "I alt          1 000                 63\n"
	 "Ledere            15                  4\n",
	 "<> Under 20 år, 20-24 år, 25-29 år\n"
	 "<I alt> 1 000, , 63\n"
	 "<Ledere> 15, , 4\n"},
	{"headings over groups of the same ones, at the right of the first of each",
	 "        Kvinner                                 Menn\n"
	 "         Antall   Prosent av arbeidsstyrken   Antall   Prosent av arbeidsstyrken\n"
	 "I alt        30                           2       70                           3\n"
	 "Oslo         10                           2       30                           3\n",
	 "<> Kvinner, Kvinner, Menn, Menn\n"
	 "<> Antall, Prosent av arbeidsstyrken, Antall, Prosent av arbeidsstyrken\n"
	 "<I alt> 30, 2, 70, 3\n"
	 "<Oslo> 10, 2, 30, 3\n"},
	{"the same over years, at the left",
	 "        Mars            April\n"
	 "          2009   2010     2009   2010\n"
	 "I alt      100     90       80     70\n"
	 "Oslo        60     50       50     40\n",
	 "<> Mars, Mars, April, April\n"
	 "<> 2009, 2010, 2009, 2010\n"
	 "<I alt> 100, 90, 80, 70\n"
	 "<Oslo> 60, 50, 50, 40\n"},
	{"as many over them as there are groups, but one stands elsewhere",
	 "        Kvinner    Menn\n"
	 "         Antall   Prosent      Antall   Prosent\n"
	 "I alt        30         2          70         3\n"
	 "Oslo         10         2          30         3\n",
	 "Kvinner    Menn\n"
	 "Antall   Prosent      Antall   Prosent\n"
	 "I alt        30         2          70         3\n"
	 "Oslo         10         2          30         3\n"},
	{"more over them than there are groups",
	 "       Kvinner   Menn    Ukjent\n"
	 "        Antall   Prosent   Antall   Prosent\n"
	 "I alt       30         2       70         3\n"
	 "Oslo        10         2       30         3\n",
	 "Kvinner   Menn    Ukjent\n"
	 "Antall   Prosent   Antall   Prosent\n"
	 "I alt       30         2       70         3\n"
	 "Oslo        10         2       30         3\n"},
	{"months that are glued together",
	 "          januar februarmars   april\n"
	 "Oslo       7 738      9  4 840     5\n"
	 "Agder      1 864  5 522  5 481     7\n",
	 "<> januar, februar, mars, april\n"
	 "<Oslo> 7 738, 9, 4 840, 5\n"
	 "<Agder> 1 864, 5 522, 5 481, 7\n"},
	{"a heading that ends in a line is glued to one that ends there, too",
	 "                                          Helsemessig\n"
	 "        Opplæring  Tilrettelagt arbeidutredning/behandling  Tilrettelegging\n"
	 "I alt           4             7                          9                8\n"
	 "Oslo            3             5                          9                8\n",
	 "<> Opplæring, Tilrettelagt arbeid, Helsemessig utredning/behandling, Tilrettelegging\n"
	 "<I alt> 4, 7, 9, 8\n"
	 "<Oslo> 3, 5, 9, 8\n"},
	{"the same, with a name that nobody knows, and a column that is blank",
	 "                                          Helsemessig\n"
	 "        Opplæring  Tilrettelagt arbeidutredning/behandling  Tilrettelegging  Rask retur\n"
	 "I alt           4                                        9                8          97\n"
	 "Oslo            3                                        9                8           7\n",
	 "<> Opplæring, Tilrettelagt arbeid, Helsemessig utredning/behandling, Tilrettelegging, Rask retur\n"
	 "<I alt> 4, , 9, 8, 97\n"
	 "<Oslo> 3, , 9, 8, 7\n"},
	{"the same in the first column, under two upper words",
	 "           Tilrettelagt  Helsemessig\n"
	 "                 arbeidutredning/behandling  Tilrettelegging  Rask retur\n"
	 "I alt             4            9                           8          97\n"
	 "Oslo              3            9                           8           7\n",
	 "<> Tilrettelagt arbeid, Helsemessig utredning/behandling, Tilrettelegging, Rask retur\n"
	 "<I alt> 4, 9, 8, 97\n"
	 "<Oslo> 3, 9, 8, 7\n"},
	{"words that are glued, but that no headings end in",
	 "        Opplæring  Nye kursplasser  Tilrettelegging\n"
	 "I alt           4                9                8\n"
	 "Oslo            3                9                8\n",
	 "<> Opplæring, Nye kursplasser, Tilrettelegging\n"
	 "<I alt> 4, 9, 8\n"
	 "<Oslo> 3, 9, 8\n"},
	{"headings that are printed over each other",
	 "         Opplæring     TilrettelegKgvinaglifiseringsprogrammet\n"
	 "I alt            4                    8                     97\n"
	 "Oslo             3                                           5\n",
	 "Opplæring     TilrettelegKgvinaglifiseringsprogrammet\n"
	 "I alt            4                    8                     97\n"
	 "Oslo             3                                           5\n"},
	{"a total and a name with a capital are two headings",
	 "          I alt Kvinner Menn Ukjent\n"
	 "I alt     118   4            8\n"
	 "Andre     8     4            5\n",
	 "<> I alt, Kvinner, Menn, Ukjent\n<I alt> 118, 4, , 8\n<Andre> 8, 4, , 5\n"},
	{"a total and a name that goes on small may be one heading or two",
	 "          I alt kvinner Menn Ukjent\n"
	 "I alt     118   4            8\n"
	 "Andre     8     4            5\n",
	 "I alt kvinner Menn Ukjent\nI alt     118   4            8\nAndre     8     4            5\n"},
	{"names that rows of a table before have",
	 "              Januar Februar Mars\n"
	 "Rask retur    1      2       3\n"
	 "Stø kurs      4      5       6\n"
	 "\n\n\n"
	 "        I alt Rask retur Stø kurs Opplæring\n"
	 "Oslo    12    7                   5\n"
	 "Agder   3                         3\n",
	 "<> Januar, Februar, Mars\n<Rask retur> 1, 2, 3\n<Stø kurs> 4, 5, 6\n"
	 "<> I alt, Rask retur, Stø kurs, Opplæring\n<Oslo> 12, 7, , 5\n<Agder> 3, , , 3\n"},
	{"two names with a capital each, over one column of cells, are not its heading",
	 "        I alt Opplæring Lønnstilskudd Rask retur\n"
	 "Oslo    12    7                       5\n"
	 "Agder   3     1                       2\n",
	 "I alt Opplæring Lønnstilskudd Rask retur\nOslo    12    7                       5\n"
	 "Agder   3     1                       2\n"},
	{"a dash at the end of a label that goes on below is no cell",
	 "                              I alt   Kvinner   Menn\n"
	 "Oppfølging                       12         4      8\n"
	 "Rehabilitering (dag) - 38                 4     34\n"
	 "sykmeldt arbeidstaker\n"
	 "Mentor                            5         *      *\n",
	 "<> I alt, Kvinner, Menn\n<Oppfølging> 12, 4, 8\n"
	 "<Rehabilitering (dag) - sykmeldt arbeidstaker> 38, 4, 34\n<Mentor> 5, *, *\n"},
	{"headings the same twice take the line above them, over a blank one",
	 "                    Endring fra i fjor\n"
	 "\n"
	 "          Antall    Antall    Prosent\n"
	 "I alt     77 818    79 450         -4\n",
	 "<> Antall, Endring fra i fjor, Endring fra i fjor\n<> Antall, Antall, Prosent\n"
	 "<I alt> 77 818, 79 450, -4\n"},
	{"headings the same twice, and nothing above them",
	 "          Antall    Antall    Prosent\n"
	 "I alt     77 818    79 450         -4\n",
	 "Antall    Antall    Prosent\nI alt     77 818    79 450         -4\n"},
	{"cells that labels push to the right, and not to the left",
	 "              I alt   Kvinner    Menn   Ukjent\n"
	 "I alt         1 945       950     990        5\n"
	 "Oppfølging      829       402     425        2\n"
	 "Arbeidsrettet rehabilitering 20 9  10        1\n"
	 "Arbeidsforberedende trening 7       5        2\n"
	 "Mentor            5                 5\n",
	 "<> I alt, Kvinner, Menn, Ukjent\n<I alt> 1 945, 950, 990, 5\n<Oppfølging> 829, 402, 425, 2\n"
	 "<Arbeidsrettet rehabilitering> 20, 9, 10, 1\n? <Arbeidsforberedende trening>\n"
	 "<Mentor> 5, , 5, \n"},
	{"the same, where all cells of a row are pushed",
	 "              I alt   Kvinner    Menn   Ukjent\n"
	 "I alt         1 945       950     990        5\n"
	 "Oppfølging      829       402     425        2\n"
	 "Arbeidsrettet rehabilitering 20 9  10        1\n"
	 "Arbeidsforberedende trening i jobb 7 5        2\n",
	 "<> I alt, Kvinner, Menn, Ukjent\n<I alt> 1 945, 950, 990, 5\n<Oppfølging> 829, 402, 425, 2\n"
	 "<Arbeidsrettet rehabilitering> 20, 9, 10, 1\n"
	 "? <Arbeidsforberedende trening i jobb>\n"},
	{"a text over the gap between two columns",
	 "                                Endring fra i fjor\n"
	 "              Antall         Antall            Prosent\n"
	 "I alt               75 769         -2 888             -4\n",
	 "<> Antall, Endring fra i fjor, Endring fra i fjor\n<> Antall, Antall, Prosent\n"
	 "<I alt> 75 769, -2 888, -4\n"},
	{"numbers glued together, where others have groups of three",
	 "                 Januar Februar  Mars   April\n"
	 "I alt            16 099  12 013  9 450  7 000\n"
	 "Avklaring        2 365211  4 812   5\n"
	 "Oppfølging        8062 710  4 812   5\n"
	 "Mentor              210     43     12    5\n",
	 "<> Januar, Februar, Mars, April\n<I alt> 16 099, 12 013, 9 450, 7 000\n"
	 "? <Avklaring>\n? <Oppfølging>\n<Mentor> 210, 43, 12, 5\n"},
	{"what the whole table is of, in its middle, over headings of which one is not known",
	 "        Nedsatt arbeidsevne, på tiltak\n"
	 "             Mentor  Jobbklubb  Rask retur\n"
	 "I alt        9 450   7 000      12\n"
	 "Avklaring    365     211        5\n",
	 "Nedsatt arbeidsevne, på tiltak\n<> Mentor, Jobbklubb, Rask retur\n"
	 "<I alt> 9 450, 7 000, 12\n<Avklaring> 365, 211, 5\n"},
	{"a heading set apart behind all cells, over a column that has none",
	 "            Avklaring   Opplæring        Rask retur\n"
	 "I alt           9 450       7 000\n"
	 "Oslo              365         211\n",
	 "<> Avklaring, Opplæring, Rask retur\n<I alt> 9 450, 7 000, \n<Oslo> 365, 211, \n"},
	{"headings longer than any one of them may be",
	 "         I alt Avklaringstiltak Oppfølging Opplæring Lønnstilskudd Arbeidspraksis "
	 "Arbeidsrettet rehabilitering Tilrettelagt arbeid Tilrettelegging Andre på tiltak\n"
	 "Oslo     9 535 319              1 434      3 681     554           2 595          "
	 "128                          669                 30              46\n",
	 "<> I alt, Avklaringstiltak, Oppfølging, Opplæring, Lønnstilskudd, Arbeidspraksis, "
	 "Arbeidsrettet rehabilitering, Tilrettelagt arbeid, Tilrettelegging, Andre på tiltak\n"
	 "<Oslo> 9 535, 319, 1 434, 3 681, 554, 2 595, 128, 669, 30, 46\n"},
	{"rows all of whose cells are blank, one of them wrapped",
	 "                        I alt   Kvinner   Menn\n"
	 "I alt                      16         9      7\n"
	 "Mentor                      5                5\n"
	 "Oppfølging\n"
	 "Arbeidsrettet\n"
	 "rehabilitering (dag)\n"
	 "Jobbklubb                  11         9      2\n"
	 "I alt oppfølging           16         9      7\n",
	 "<> I alt, Kvinner, Menn\n<I alt> 16, 9, 7\n<Mentor> 5, , 5\n<Oppfølging> , , \n"
	 "<Arbeidsrettet rehabilitering (dag)> , , \n<Jobbklubb> 11, 9, 2\n"
	 "<I alt oppfølging> 16, 9, 7\n"},
	{"a group without a total may head the rows below it",
	 "                        I alt   Kvinner   Menn\n"
	 "Mentor                      5                5\n"
	 "Oppfølging\n"
	 "Jobbklubb                  11         9      2\n",
	 "<> I alt, Kvinner, Menn\n<Mentor> 5, , 5\nOppfølging\n<Jobbklubb> 11, 9, 2\n"},
	{"the label of a row printed twice, where cells are blank",
	 "                 Januar  Februar\n"
	 "I alt            77 818   79 450\n"
	 "Oslo                        *\n"
	 "Agder\n"
	 "Agder               571      639\n"
	 "Agder\n"
	 "Vestland             40       12\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\n<Oslo> , *\nAgder\n<Agder> 571, 639\nAgder\n"
	 "<Vestland> 40, 12\n"},
	{"a name without cells where no cell is blank",
	 "                        I alt   Kvinner   Menn\n"
	 "Østfold                     5         *      5\n"
	 "Oslo\n"
	 "Agder                      11         9      2\n",
	 "<> I alt, Kvinner, Menn\n<Østfold> 5, *, 5\nOslo\n<Agder> 11, 9, 2\n"},
	{"a name of another kind than those of the rows",
	 "                        I alt   Kvinner   Menn\n"
	 "Østfold                     5                5\n"
	 "20-24 år\n"
	 "Agder                      11         9      2\n",
	 "<> I alt, Kvinner, Menn\n<Østfold> 5, , 5\n20-24 år\n<Agder> 11, 9, 2\n"},
	{"the end of a name in parentheses",
	 "                      Januar   Februar\n"
	 "I alt                     75        27\n"
	 "Nysgjerrigper-støtten\n"
	 "(NPS)                     75        27\n",
	 "<> Januar, Februar\n<I alt> 75, 27\n<Nysgjerrigper-støtten (NPS)> 75, 27\n"},
	{"a foot of the page",
	 "          Januar   Februar\n"
	 "I alt     77 818    79 450\n"
	 "NAV     12.01.2023     3 (20)\n",
	 "<> Januar, Februar\n<I alt> 77 818, 79 450\nNAV     12.01.2023     3 (20)\n"},
	{"labels that push cells off their places, where all columns have some",
	 "          I alt   Menn Kvinner Andre\n"
	 "I alt     8 745    886     235 7 624\n"
	 "Mentor       13     13       *     *\n"
	 "Individuell jobbstøtte 836 790   *    46\n"
	 "Oppfølging i opplæring 7 526 26 60   7 440\n",
	 "<> I alt, Menn, Kvinner, Andre\n<I alt> 8 745, 886, 235, 7 624\n<Mentor> 13, 13, *, *\n"
	 "<Individuell jobbstøtte> 836, 790, *, 46\n<Oppfølging i opplæring> 7 526, 26, 60, 7 440\n"},
	{"the same, where some may be blank",
	 "         Januar Februar  Mars  April\n"
	 "Oslo      8 745    886     235 7 624\n"
	 "Mentor       13     13\n"
	 "Individuell jobbstøtte 836 790   *    46\n",
	 "<> Januar, Februar, Mars, April\n<Oslo> 8 745, 886, 235, 7 624\n<Mentor> 13, 13, , \n"
	 "? <Individuell jobbstøtte>\n"},
	{"a row off its places by the same all along, with room for a blank cell",
	 "                            Januar  Februar  Mars   April   Mai   Juni  Juli   August\n"
	 "Avklaring                       20       24    21      13    14      8     5        7\n"
	 "Arbeidsforberedende trening      *        *     *       *     *      *     *        *\n"
	 "I alt 19 år og under           697      740   761     775 731     575 379         336\n",
	 "<> Januar, Februar, Mars, April, Mai, Juni, Juli, August\n"
	 "<Avklaring> 20, 24, 21, 13, 14, 8, 5, 7\n"
	 "<Arbeidsforberedende trening> *, *, *, *, *, *, *, *\n"
	 "<I alt 19 år og under> 697, 740, 761, 775, 731, 575, 379, 336\n"},
	{"a star glued to a label is the first cell, blanks or not",
	 "              Januar Februar Mars April\n"
	 "Oslo               5       7    *     5\n"
	 "Nysgjerrigper-støtten (NPS)* 8 660 *     *\n",
	 "<> Januar, Februar, Mars, April\n<Oslo> 5, 7, *, 5\n"
	 "<Nysgjerrigper-støtten (NPS)> *, 8 660, *, *\n"},
	{"a row that sums tell apart",
	 "              Januar Februar  Mars\n"
	 "I alt          1 945     950 1 007\n"
	 "Avklaringstiltak 1 116 948  1 001\n"
	 "Oppfølging       829     2     6\n",
	 "<> Januar, Februar, Mars\n<I alt> 1 945, 950, 1 007\n<Avklaringstiltak> 1 116, 948, 1 001\n"
	 "<Oppfølging> 829, 2, 6\n"},
	{"one blank between all cells of the first row",
	 "        januar februar mars april mai juni\n"
	 "I alt 36 229 41 906 60 063 55 125 36 118 22 948\n"
	 "Kvinner 27 701 9 176 22 234 29 004 9 114 11 531\n"
	 "Menn    8 528  32 730 37 829 26 121 27 004 11 417\n",
	 "<> januar, februar, mars, april, mai, juni\n"
	 "<I alt> 36 229, 41 906, 60 063, 55 125, 36 118, 22 948\n"
	 "<Kvinner> 27 701, 9 176, 22 234, 29 004, 9 114, 11 531\n"
	 "<Menn> 8 528, 32 730, 37 829, 26 121, 27 004, 11 417\n"},
	{"the same, where any two may be one number",
	 "        januar februar mars april mai juni\n"
	 "I alt 549 570 595 594 605 586\n"
	 "Menn  *   5 * 7 *  4\n",
	 "<> januar, februar, mars, april, mai, juni\n<I alt> 549, 570, 595, 594, 605, 586\n"
	 "<Menn> *, 5, *, 7, *, 4\n"},
	{"cells pushed in the first row do not tell where columns stand",
	 "                 Endring fra i fjor\n"
	 "          Antall  Antall    Prosent\n"
	 "I alt arbeidssøkere på tiltak 7 1 17\n"
	 "Hedmark                *          *\n"
	 "Rogaland       *       *          *\n",
	 "<> Antall, Endring fra i fjor, Endring fra i fjor\n<> Antall, Antall, Prosent\n"
	 "<I alt arbeidssøkere på tiltak> 7, 1, 17\n<Hedmark> , *, *\n<Rogaland> *, *, *\n"},
	{"a number before another name is no part of the label",
	 "                 Januar Februar Mars\n"
	 "Oslo                212     190  181\n"
	 "Møre og Romsdal 308     292   288\n"
	 "Nordland        109     118   120\n",
	 "<> Januar, Februar, Mars\n<Oslo> 212, 190, 181\n<Møre og Romsdal> 308, 292, 288\n"
	 "<Nordland> 109, 118, 120\n"},
	{"rows that all have numbers together do not tell how many columns are blank",
	 "                Januar Februar Mars April Mai   Juni\n"
	 "I alt Oslo      91     94  108 111 60  87\n"
	 "Menn            91     94  108 111 60  87\n",
	 "<> Januar, Februar, Mars, April, Mai, Juni\n? <I alt Oslo>\n? <Menn>\n"},
	{"cells that sums put elsewhere than their places do",
	 "                      I alt 20-24 år 25-29 år 40-49 år 60 år og over\n"
	 "I alt           195 645 65 212 69 240 420  60 773\n"
	 "Oslo            30 868 30 438 218   30       182\n"
	 "Agder            16 618 41 16 457    *      120\n",
	 "<> I alt, 20-24 år, 25-29 år, 40-49 år, 60 år og over\n"
	 "<I alt> 195 645, 65 212, 69 240, 420, 60 773\n<Oslo> 30 868, 30 438, 218, 30, 182\n"
	 "<Agder> 16 618, 41, 16 457, *, 120\n"},
	{"a name above, which the heading below it needs",
	 "                                        Nedsatt      Andre\n"
	 "              Arbeidssøkere        arbeidsevne,             på\n"
	 "       I alt        på tiltak          på tiltak        tiltak\n"
	 "I alt  8 745              886                235         7 624\n"
	 "Oslo      40                5                 35             *\n",
	 "<> I alt, Arbeidssøkere på tiltak, Nedsatt arbeidsevne, på tiltak, Andre på tiltak\n"
	 "<I alt> 8 745, 886, 235, 7 624\n<Oslo> 40, 5, 35, *\n"},
	{"dashes below each row, as wide as it is",
	 "                    Januar   Februar\n"
	 "Utdanning            9 401     9 660\n"
	 "-----------            -----     -----\n"
	 "I alt opplæring     12 823    13 169\n"
	 "-----------------     ------    ------\n"
	 "Mentor                  12        13\n",
	 "<> Januar, Februar\n<Utdanning> 9 401, 9 660\n"
	 "<I alt opplæring> 12 823, 13 169\n<Mentor> 12, 13\n"},
	{"a ruler",
	 "          Antall   Prosent\n"
	 "  ------- -------- ---------\n"
	 "  I alt   75 769   -4\n"
	 "  Oslo             3\n"
	 "\nMer\n",
	 "<> Antall, Prosent\n<I alt> 75 769, -4\n<Oslo> , 3\nMer\n"},
	{"numbers with a blank and without, most of them without: a single digit in front is a cell",
	 "               januar  februar   mars  april\n"
	 "I alt           16 099   4682    3123   8212\n"
	 "Oslo            7738     9 4840    1560\n"
	 "Agder           4682     5402    3123   2165\n"
	 "Vestland        8446     5522    5416   7329\n",
	 "<> januar, februar, mars, april\n<I alt> 16 099, 4682, 3123, 8212\n<Oslo> 7738, 9, 4840, 1560\n"
	 "<Agder> 4682, 5402, 3123, 2165\n<Vestland> 8446, 5522, 5416, 7329\n"},
	{"a line whose words go on over the columns of a ruler",
	 "I alt   Januar   Februar\n"
	 "------- -------- ---------\n"
	 "I alt   77 818   79 450\n"
	 "Deltakere i arbeidsrettede tiltak\n"
	 "Oslo    10 111   12 111\n",
	 "<I alt> Januar, Februar\n<I alt> 77 818, 79 450\nDeltakere i arbeidsrettede tiltak\n"
	 "<Oslo> 10 111, 12 111\n"},
	{"a caption below a ruler, with the end of a fence right below it",
	 "          Antall   Prosent\n"
	 "  ------- -------- ---------\n"
	 "  I alt   75 769   -4\n"
	 "\n"
	 "  : Menn\n"
	 ":::\n",
	 "Menn\n<> Antall, Prosent\n<I alt> 75 769, -4\n"},
	{"a blank cell of reStructuredText",
	 "====== ======== =======\n"
	 "\\               Januar\n"
	 "====== ======== =======\n"
	 "\\      I alt    3 338\n"
	 "03     Oslo     1 282\n"
	 "====== ======== =======\n",
	 "<> , Januar\n<> I alt, 3 338\n<03> Oslo, 1 282\n"},
	{"a name of four lines, parts of which are names",
	 "            Januar  Februar\n"
	 "Trøndelag   16      15\n"
	 "Troms og\n"
	 "Finnmark -  6       7\n"
	 "Romsa ja\n"
	 "Finnmarku\n"
	 "Ukjent      *       *\n",
	 "<> Januar, Februar\n<Trøndelag> 16, 15\n<Troms og Finnmark - Romsa ja Finnmarku> 6, 7\n"
	 "<Ukjent> *, *\n"},
	{"a heading that is printed over each of its columns",
	 "                  Prosent av    Endring fra i fjor   Endring fra i fjor\n"
	 "         Antall   arbeidsstyrken            Antall             Prosent\n"
	 "I alt     2 071             28,1              -951                 -31\n"
	 "Oslo         22             45,9                 3                  16\n",
	 "<> Antall, Prosent av arbeidsstyrken, Endring fra i fjor, Endring fra i fjor\n"
	 "<> Antall, Prosent av arbeidsstyrken, Antall, Prosent\n<I alt> 2 071, 28,1, -951, -31\n"
	 "<Oslo> 22, 45,9, 3, 16\n"},
	{"the same, with one blank between",
	 "                   Endring fra i fjor Endring fra i fjor\n"
	 "          Antall               Antall            Prosent\n"
	 "I alt      2 071                 -951                -31\n"
	 "Oslo          22                    3                 16\n",
	 "<> Antall, Endring fra i fjor, Endring fra i fjor\n<> Antall, Antall, Prosent\n"
	 "<I alt> 2 071, -951, -31\n<Oslo> 22, 3, 16\n"},
	{"a code that is the name once more",
	 "                         Januar   Februar\n"
	 "03       Oslo             1 282     1 246\n"
	 "Ukjent   Ukjent               6         6\n",
	 "<> Januar, Februar\n<03       Oslo> 1 282, 1 246\n<Ukjent> 6, 6\n"},
	{"numbers with decimals, one of them glued to its label",
	 "                       Januar Februar Mars\n"
	 "Oslo                   3.3    3.2     2.9\n"
	 "Romsa ja Finnmárku 1.8    1.8     1.7\n"
	 "Romsa og Finnmárku12,8   1.8     1.7\n",
	 "<> Januar, Februar, Mars\n<Oslo> 3.3, 3.2, 2.9\n<Romsa ja Finnmárku> 1.8, 1.8, 1.7\n"
	 "<Romsa og Finnmárku> 12,8, 1.8, 1.7\n"},
	{"a caption below a ruled table",
	 "          Antall   Prosent\n"
	 "  ------- -------- ---------\n"
	 "  I alt   75 769   -4\n"
	 "\n"
	 "  : Nedsatt arbeidsevne,\n"
	 "  på tiltak\n"
	 "\nMer\n",
	 "Nedsatt arbeidsevne,\n  på tiltak\n<> Antall, Prosent\n<I alt> 75 769, -4\nMer\n"},
	{"two labels printed over each other",
	 "                                                Januar   Februar\n"
	 "Arbeidsrettet rehabilitering (dag) - sykmeldt      353       335\n"
	 "arbeidstaker                                       374       381\n"
	 "I alt arbeidsrettet rehabilitering                 727       716\n",
	 "<> Januar, Februar\n? <Arbeidsrettet rehabilitering (dag) - sykmeldt>\n? <arbeidstaker>\n"
	 "<I alt arbeidsrettet rehabilitering> 727, 716\n"},
	{"a name whose last line begins small",
	 "                  Januar  Februar\n"
	 "Troms og\n"
	 "Finnmark - Romsa  6       7\n"
	 "ja Finnmarku\n"
	 "Ukjent            *       *\n",
	 "<> Januar, Februar\n<Troms og Finnmark - Romsa ja Finnmarku> 6, 7\n<Ukjent> *, *\n"},
	{"a name that nobody knows above its cells, blank lines around",
	 "                         Januar   Februar\n"
	 "\n"
	 "Mentor                       *        14\n"
	 "\n"
	 "Nysgjerrigper-støtten (NPS)\n"
	 "                            45     8 660\n"
	 "\n"
	 "Oppfølging                  42         *\n",
	 "<> Januar, Februar\n<Mentor> *, 14\n<Nysgjerrigper-støtten (NPS)> 45, 8 660\n"
	 "<Oppfølging> 42, *\n"},
	{"the same, without the beginning of the first label",
	 "                                                Januar   Februar\n"
	 "I alt                                               37        42\n"
	 "(døgn) - sykmeldt                                   13         9\n"
	 "arbeidstaker                                         8        11\n"
	 "Mentor                                              16        22\n",
	 "<> Januar, Februar\n<I alt> 37, 42\n? <(døgn) - sykmeldt>\n? <arbeidstaker>\n<Mentor> 16, 22\n"},
	{"a name that begins small and has cells",
	 "                 Januar   Februar\n"
	 "Kvinner             353       335\n"
	 "nye deltakere       374       381\n",
	 "<> Januar, Februar\n<Kvinner> 353, 335\n<nye deltakere> 374, 381\n"},
	{"a number that is broken at a blank",
	 "           Januar   Februar  Mars\n"
	 "Oslo       3        28       358\n"
	 "           388\n"
	 "Akershus   45       1 060    569\n"
	 "Hedmark    57       39       298\n",
	 "<> Januar, Februar, Mars\n? <Oslo>\n388\n<Akershus> 45, 1 060, 569\n"
	 "<Hedmark> 57, 39, 298\n"},
	{"numbers glued together, whose groups no-break blanks part",
	 "           Januar Februar Mars  April Mai Juni\n"
	 "I alt Oslo 1\xC2\xA0"
	 "282 1\xC2\xA0"
	 "246  1\xC2\xA0"
	 "1181\xC2\xA0"
	 "124992 892\n"
	 "0301 Oslo  3   4      11    12    15  16\n",
	 "<> Januar, Februar, Mars, April, Mai, Juni\n? <I alt Oslo>\n<0301 Oslo> 3, 4, 11, 12, 15, 16\n"},
	{"the same behind a label",
	 "                                          Januar Februar Mars  April Mai   Juni  Juli  August September Oktober November Desember\n"
	 "I alt 40-49 år arbeidssøkere på tiltak 2\xC2\xA0"
	 "964 3\xC2\xA0"
	 "151  3\xC2\xA0"
	 "2383\xC2\xA0"
	 "1333\xC2\xA0"
	 "0762\xC2\xA0"
	 "6132\xC2\xA0"
	 "0872\xC2\xA0"
	 "319 2\xC2\xA0"
	 "496    2\xC2\xA0"
	 "828  2\xC2\xA0"
	 "961   2\xC2\xA0"
	 "850\n"
	 "Avklaring                                 80     72      97    78    69    64    34    64     69        103     101      92\n"
	 "I alt avklaringstiltak                    80     72      97    78    69    64    34    64     69        103     101      92\n"
	 "Arbeidsforberedende trening               6      7       13    9     8     8     10    8      8         8       9        13\n",
	 "<> Januar, Februar, Mars, April, Mai, Juni, Juli, August, September, Oktober, November, Desember\n"
	 "<I alt 40-49 år arbeidssøkere på tiltak> 2\xC2\xA0"
	 "964, 3\xC2\xA0"
	 "151, 3\xC2\xA0"
	 "238, 3\xC2\xA0"
	 "133, 3\xC2\xA0"
	 "076, 2\xC2\xA0"
	 "613, 2\xC2\xA0"
	 "087, 2\xC2\xA0"
	 "319, 2\xC2\xA0"
	 "496, 2\xC2\xA0"
	 "828, 2\xC2\xA0"
	 "961, 2\xC2\xA0"
	 "850\n"
	 "<Avklaring> 80, 72, 97, 78, 69, 64, 34, 64, 69, 103, 101, 92\n"
	 "<I alt avklaringstiltak> 80, 72, 97, 78, 69, 64, 34, 64, 69, 103, 101, 92\n"
	 "<Arbeidsforberedende trening> 6, 7, 13, 9, 8, 8, 10, 8, 8, 8, 9, 13\n"},
	{"a heading over some of the columns to its right",
	 "                         Endring fra i fjor\n"
	 "                  Antall Antall   Prosent    Prosent av befolkning\n"
	 "I alt 11 Rogaland 510    -128     -20        37,0\n"
	 "1101 Eigersund    *      *        *          3,3\n"
	 "1103 Stavanger    26     2        8          54,1\n",
	 "<> Antall, Endring fra i fjor, Endring fra i fjor, Prosent av befolkning\n"
	 "<> Antall, Antall, Prosent, Prosent av befolkning\n<I alt 11 Rogaland> 510, -128, -20, 37,0\n"
	 "<1101 Eigersund> *, *, *, 3,3\n<1103 Stavanger> 26, 2, 8, 54,1\n"},
	{"a total that begins beside the headings",
	 "Andre på tiltak, opplæring\n"
	 "I alt andre på tiltak,   Januar   Februar\n"
	 "opplæring                   271       269\n"
	 "Oslo                         34        31\n",
	 "Andre på tiltak, opplæring\n<> Januar, Februar\n<I alt andre på tiltak, opplæring> 271, 269\n"
	 "<Oslo> 34, 31\n"},
	{"a total that begins beside the headings and ends open",
	 "I alt Troms og Finnmark - Romsa ja   Januar   Februar\n"
	 "Finnmárku                               534       546\n"
	 "5401 Tromsø                             379       399\n",
	 "<> Januar, Februar\n<I alt Troms og Finnmark - Romsa ja Finnmárku> 534, 546\n"
	 "<5401 Tromsø> 379, 399\n"},
	{"a label that ends in a comma",
	 "                                      Januar   Februar\n"
	 "Vgs/yrkesfaglig utdanning              34       29\n"
	 "Vgs/yrkesfaglig utdanning,             3         4\n"
	 "Forsk\n"
	 "I alt opplæring                        37        33\n",
	 "<> Januar, Februar\n<Vgs/yrkesfaglig utdanning> 34, 29\n"
	 "<Vgs/yrkesfaglig utdanning, Forsk> 3, 4\n<I alt opplæring> 37, 33\n"},
	{"the same, the cells beside its end",
	 "                                      Januar   Februar\n"
	 "Mentor                                  34        29\n"
	 "Vgs/yrkesfaglig utdanning,\n"
	 "Forsk                                    3         4\n"
	 "I alt opplæring                         37        33\n",
	 "<> Januar, Februar\n<Mentor> 34, 29\n<Vgs/yrkesfaglig utdanning, Forsk> 3, 4\n"
	 "<I alt opplæring> 37, 33\n"},
	{"dashes that stand right of the label below them",
	 "                     Januar   Februar\n"
	 "Arbeidspraksis      75 880    4 844\n"
	 "-----------------------\n"
	 "                    -------   -------\n"
	 "Arbeidstrening      1 240     2 872\n",
	 "<> Januar, Februar\n<Arbeidspraksis> 75 880, 4 844\n<Arbeidstrening> 1 240, 2 872\n"},
	{"a name that begins beside the headings",
	 "Vgs/yrkesfaglig       Januar   Februar\n"
	 "utdanning                271       269\n"
	 "Mentor                    34        31\n",
	 "<> Januar, Februar\n<Vgs/yrkesfaglig utdanning> 271, 269\n<Mentor> 34, 31\n"},
	{"a corner, above a name that begins small",
	 "Tiltak                Januar   Februar\n"
	 "utdanning                271       269\n"
	 "Mentor                    34        31\n",
	 "<Tiltak> Januar, Februar\n<utdanning> 271, 269\n<Mentor> 34, 31\n"},
	{"a ruler between lines of dashes",
	 "  ------------------------\n"
	 "             Januar\n"
	 "  ---------- -------------\n"
	 "  Jobb og    88\n"
	 "  etablering\n"
	 "\n"
	 "  Menn       5\n"
	 "  ------------------------\n",
	 "<> Januar\n<Jobb og etablering> 88\n<Menn> 5\n"},
	{"the last word of a measure glued to another heading",
	 "                                                                Prosent av\n"
	 "           Januar   Februar   Mars   Gjennomsnitt hittil i årarbeidsstyrken\n"
	 "I alt       2 122     2 058  1 987                  2 059,9            58,5\n"
	 "20-24 år      121       112    120                    120,9             7,6\n"
	 "Oslo        1 259     1 220  1 191                    1 244            51,6\n",
	 "<> Januar, Februar, Mars, Gjennomsnitt hittil i år, Prosent av arbeidsstyrken\n"
	 "<I alt> 2 122, 2 058, 1 987, 2 059,9, 58,5\n"
	 "<20-24 år> 121, 112, 120, 120,9, 7,6\n"
	 "<Oslo> 1 259, 1 220, 1 191, 1 244, 51,6\n"},
	{"words that stand together, of which some may go on behind a measure",
	 "                                                                Prosent av\n"
	 "           Januar   Februar   Mars   Gjennomsnitt hittil i åraktivitetene\n"
	 "I alt       2 122     2 058  1 987                  2 059,9            58,5\n"
	 "20-24 år      121       112    120                    120,9             7,6\n"
	 "Oslo        1 259     1 220  1 191                    1 244            51,6\n",
	 "Prosent av\n"
	 "Januar   Februar   Mars   Gjennomsnitt hittil i åraktivitetene\n"
	 "I alt       2 122     2 058  1 987                  2 059,9            58,5\n"
	 "20-24 år      121       112    120                    120,9             7,6\n"
	 "Oslo        1 259     1 220  1 191                    1 244            51,6\n"},
	{"a code in the middle of a label that is too wide",
	 "                                                    Januar   Februar\n"
	 "                                   I alt               2.4       2.4\n"
	 "18         Nordland - Nordlánnda                         2       1.9\n"
	 "Troms 54\n"
	 "      og Finnmark - Romsa ja Finnmárku                 1.8       1.8\n"
	 "99               Øvrige områder                          *         *\n",
	 "<> Januar, Februar\n"
	 "<I alt> 2.4, 2.4\n"
	 "<18         Nordland - Nordlánnda> 2, 1.9\n"
	 "<54 Troms og Finnmark - Romsa ja Finnmárku> 1.8, 1.8\n"
	 "<99               Øvrige områder> *, *\n"},
	{"a number in the middle of a label that is no code of its name",
	 "                                                    Januar   Februar\n"
	 "                                   I alt               2.4       2.4\n"
	 "Mentor 18\n"
	 "      og rådgivning                                    1.8       1.8\n"
	 "Arbeidstrening                                           *         *\n"
	 "Oslo 54\n"
	 "      og Finnmark - Romsa ja Finnmárku                 1.8       1.8\n",
	 "<> Januar, Februar\n"
	 "<I alt> 2.4, 2.4\n"
	 "<Mentor 18 og rådgivning> 1.8, 1.8\n"
	 "<Arbeidstrening> *, *\n"
	 "<Oslo 54 og Finnmark - Romsa ja Finnmárku> 1.8, 1.8\n"},
	{"dashes under the cells of each row",
	 "                                        Januar   Februar   Mars\n"
	 "Kvalifisering i arbeidsmarkedsbedrift      561       553    546\n"
	 "---------------------------------        -----     -----  -----\n"
	 "Nettbasert arbeidsmarkedsopplæring\n"
	 "(AMO)                                        *                *\n"
	 "----------------------------------         ---       ---    ---\n"
	 "Utdanning                                9 401     9 660  9 722\n"
	 "-----------                             ------   -------  -----\n",
	 "<> Januar, Februar, Mars\n"
	 "<Kvalifisering i arbeidsmarkedsbedrift> 561, 553, 546\n"
	 "<Nettbasert arbeidsmarkedsopplæring (AMO)> *, , *\n"
	 "<Utdanning> 9 401, 9 660, 9 722\n"},
	{"the same, without headings",
	 "Oslo                                       561       553    546\n"
	 "---------------------------------        -----     -----  -----\n"
	 "Akershus                                 9 401     9 660  9 722\n",
	 "<Oslo> 561, 553, 546\n"
	 "<Akershus> 9 401, 9 660, 9 722\n"},
	{"dashes of a row that a page cuts off",
	 "    Januar Februar\n"
	 "Oslo  5   6\n"
	 "\n"
	 "\f--------------------\n"
	 "            -----   -----\n"
	 "----\n"
	 "\n"
	 "Oslo\n",
	 "<> Januar, Februar\n"
	 "<Oslo> 5, 6\n"
	 "----\n"
	 "Oslo\n"},
	{"dashes between lines of text",
	 "NAV. Kilde: Arena\n"
	 "--------------------   -----   -----\n"
	 "----\n"
	 "NAV. Kilde: Arena\n",
	 "NAV. Kilde: Arena\n"
	 "--------------------   -----   -----\n"
	 "----\n"
	 "NAV. Kilde: Arena\n"},
	{"a name in parentheses ends the label above, though that is a name, too",
	 "                                     Januar   Februar\n"
	 "Jobbklubb                               466       433\n"
	 "Arbeidsmarkedsopplæring\n"
	 "(AMO)                                 2 186     1 520\n"
	 "Mentor                                    4         4\n",
	 "<> Januar, Februar\n"
	 "<Jobbklubb> 466, 433\n"
	 "<Arbeidsmarkedsopplæring (AMO)> 2 186, 1 520\n"
	 "<Mentor> 4, 4\n"},
	{"a name in parentheses with cells below one with cells",
	 "                            I alt   Menn\n"
	 "Arbeidsmarkedsopplæring     2          1\n"
	 "(AMO)                         186    520\n"
	 "Mentor                        4        4\n",
	 "<> I alt, Menn\n"
	 "? <Arbeidsmarkedsopplæring>\n"
	 "? <(AMO)>\n"
	 "<Mentor> 4, 4\n"},
	{"a label that ends two lines below its cells, the last of the table",
	 "                               Januar   Februar\n"
	 "Mentor                              4         4\n"
	 "Arbeidsrettet rehabilitering\n"
	 "                                  374       381\n"
	 "(dag) - sykmeldt\n"
	 "arbeidstaker\n"
	 "\n"
	 "\n"
	 "Personer\n",
	 "<> Januar, Februar\n"
	 "<Mentor> 4, 4\n"
	 "<Arbeidsrettet rehabilitering (dag) - sykmeldt arbeidstaker> 374, 381\n"
	 "Personer\n"},
	{"the head of a page, glued to its title",
	 "Kommune. Antall\nJanuar\nI alt 03 Oslo 2 975\n0301 Oslo 2 975\n"
	 "Side 3 av 17 NAV. Kilde: ArenaPersoner  med nedsatt arbeidsevne. Kommune. Januar  2024\nKommune. Antall\n"
	 "Januar - januar 2024\nJanuar\nI alt 1 1 Rogaland 2 177\n1101 Eigersund 163\n",
	 "Kommune. Antall\n"
	 "Januar\n"
	 "I alt 03 Oslo 2 975\n"
	 "0301 Oslo 2 975\n"
	 "Side 3 av 17 NAV. Kilde: ArenaPersoner  med nedsatt arbeidsevne. Kommune. Januar  2024\n"
	 "Kommune. Antall\n"
	 "Januar - januar 2024\n"
	 "Januar\n"
	 "I alt 1 1 Rogaland 2 177\n"
	 "1101 Eigersund 163\n"},
	{"a page's foot and a title further left than the table above them",
	 "                60 år og over arbeidssøkere på tiltak\n"
	 "                                          Januar     Februar      Mars\n"
	 "                I alt 60 år og over\n"
	 "                arbeidssøkere på tiltak    2 028       1 848     1 823\n"
	 "                Avklaringstiltak           1 941       1 762     1 755\n"
	 "        NAV. Kilde: Arena                               Side 5 av 11\n"
	 "    Deltakere i arbeidsrettede tiltak. Tiltak og alder. Tidsserie måned\n",
	 "60 år og over arbeidssøkere på tiltak\n"
	 "<> Januar, Februar, Mars\n"
	 "<I alt 60 år og over arbeidssøkere på tiltak> 2 028, 1 848, 1 823\n"
	 "<Avklaringstiltak> 1 941, 1 762, 1 755\n"
	 "NAV. Kilde: Arena                               Side 5 av 11\n"
	 "Deltakere i arbeidsrettede tiltak. Tiltak og alder. Tidsserie måned\n"},
	{"a title further left than the table above it",
	 "                60 år og over arbeidssøkere på tiltak\n"
	 "                                          Januar     Februar      Mars\n"
	 "                I alt 60 år og over\n"
	 "                arbeidssøkere på tiltak    2 028       1 848     1 823\n"
	 "                Avklaringstiltak           1 941       1 762     1 755\n"
	 "    Deltakere i arbeidsrettede tiltak. Tiltak og alder. Tidsserie måned\n",
	 "60 år og over arbeidssøkere på tiltak\n"
	 "<> Januar, Februar, Mars\n"
	 "<I alt 60 år og over arbeidssøkere på tiltak> 2 028, 1 848, 1 823\n"
	 "<Avklaringstiltak> 1 941, 1 762, 1 755\n"
	 "Deltakere i arbeidsrettede tiltak. Tiltak og alder. Tidsserie måned\n"},
	{"a word that ends in one that is a measure alone",
	 "Måned     Helt ledige   Sum helt ledige og tiltaksdeltakere   Delvis ledige\n"
	 "Januar            100                                   120              50\n"
	 "Februar            98                                   119              51\n",
	 "<Måned> Helt ledige, Sum helt ledige og tiltaksdeltakere, Delvis ledige\n"
	 "<Januar> 100, 120, 50\n"
	 "<Februar> 98, 119, 51\n"},
	{"headings of two names, each over its cells",
	 "        I alt   Menn under 30 år   Menn 30 år og over   Kvinner 30 år og over\n"
	 "I alt     100                 10                   40                      50\n"
	 "Oslo       60                  6                   24                      30\n",
	 "<> I alt, Menn under 30 år, Menn 30 år og over, Kvinner 30 år og over\n"
	 "<I alt> 100, 10, 40, 50\n"
	 "<Oslo> 60, 6, 24, 30\n"},
	{"the same on the left edge, and a period behind a measure",
	 "        2009    2010    Endring 2009-2010   Menn 30 år og over\n"
	 "I alt   300     310     10                  40\n"
	 "Oslo    130     134     4                   24\n",
	 "<> 2009, 2010, Endring 2009-2010, Menn 30 år og over\n"
	 "<I alt> 300, 310, 10, 40\n"
	 "<Oslo> 130, 134, 4, 24\n"},
	{"the same, one cell off its heading",
	 "        I alt   Menn under 30 år   Menn 30 år og over   Kvinner 30 år og over\n"
	 "I alt     100                 10                   40                      50\n"
	 "Oslo       60                  6                   24                  30\n",
	 "I alt   Menn under 30 år   Menn 30 år og over   Kvinner 30 år og over\n"
	 "I alt     100                 10                   40                      50\n"
	 "Oslo       60                  6                   24                  30\n"},
	{"measures of one heading and another",
	 "        I alt   Endring fra i fjor i prosent   Menn   Endring fra i fjor i prosent\n"
	 "I alt     100                             -3     60                             -4\n"
	 "Oslo       60                             -3     36                             -4\n",
	 "<> I alt, Endring fra i fjor i prosent, Menn, Endring fra i fjor i prosent\n"
	 "<I alt> 100, -3, 60, -4\n"
	 "<Oslo> 60, -3, 36, -4\n"},
	{"two headings of a kind over a column that is blank and another",
	 "        I alt   Antall Prosent   Endring\n"
	 "I alt     100               10        40\n"
	 "Oslo       60                6        24\n",
	 "I alt   Antall Prosent   Endring\n"
	 "I alt     100               10        40\n"
	 "Oslo       60                6        24\n"},
	{"a month and a month, the first blank",
	 "        Januar   Februar Mars   April\n"
	 "I alt      100             10      40\n"
	 "Oslo        60              6      24\n",
	 "<> Januar, Februar, Mars, April\n"
	 "<I alt> 100, , 10, 40\n"
	 "<Oslo> 60, , 6, 24\n"},
	{"numbers and years that go on with a heading",
	 "                Herav kvinner   Kvinneandel   Andel under 25 år   50-99 %\n"
	 "I alt                      40            40                  20       100\n"
	 "Under 25 år                10            50                 100       100\n",
	 "<> Herav kvinner, Kvinneandel, Andel under 25 år, 50-99 %\n"
	 "<I alt> 40, 40, 20, 100\n"
	 "<Under 25 år> 10, 50, 100, 100\n"},
	{"dates over columns",
	 "         31.03.2022   30.06.2022   30.09.2022\n"
	 "I alt       362 000      363 000      364 000\n"
	 "Oslo         30 000       30 100       30 200\n",
	 "<> 31.03.2022, 30.06.2022, 30.09.2022\n"
	 "<I alt> 362 000, 363 000, 364 000\n"
	 "<Oslo> 30 000, 30 100, 30 200\n"},
	{"a date at a page's head",
	 "          Januar   Februar\n"
	 "Oslo          60        36\n"
	 "NAV                             12.01.2023\n"
	 "Oslo          24        16\n",
	 "<> Januar, Februar\n"
	 "<Oslo> 60, 36\n"
	 "NAV                             12.01.2023\n"
	 "<Oslo> 24, 16\n"},
	{"years beside a corner",
	 "Kvartal      2010   2011\n"
	 "1. kvartal    6,5    6,4\n"
	 "2. kvartal    5,9    5,8\n",
	 "<Kvartal> 2010, 2011\n"
	 "<1. kvartal> 6,5, 6,4\n"
	 "<2. kvartal> 5,9, 5,8\n"},
	{"years that are cells, beside a label",
	 "          Januar   Februar\n"
	 "Menn        2010      2011\n"
	 "Kvinner     1999      1998\n",
	 "<> Januar, Februar\n"
	 "<Menn> 2010, 2011\n"
	 "<Kvinner> 1999, 1998\n"},
	{"a column of its own before groups of the same headings",
	 "             I alt     Menn                           Kvinner\n"
	 "                      I alt   Under 30 år   30 år +     I alt   Under 30 år   30 år +\n"
	 "I alt       25 000   10 000         3 000     7 000    15 000         5 000    10 000\n"
	 "Hordaland   10 000    4 000         1 000     3 000     6 000         2 000     4 000\n",
	 "<> I alt, Menn, Menn, Menn, Kvinner, Kvinner, Kvinner\n"
	 "<> I alt, I alt, Under 30 år, 30 år +, I alt, Under 30 år, 30 år +\n"
	 "<I alt> 25 000, 10 000, 3 000, 7 000, 15 000, 5 000, 10 000\n"
	 "<Hordaland> 10 000, 4 000, 1 000, 3 000, 6 000, 2 000, 4 000\n"},
	{"a column of its own behind groups of the same headings",
	 "            Under 30 år             30 år og over\n"
	 "                   Menn   Kvinner            Menn   Kvinner    I alt\n"
	 "Oslo              2 000     3 000           4 000     6 000   15 000\n"
	 "Hordaland         1 000     2 000           3 000     4 000   10 000\n",
	 "Under 30 år             30 år og over\n"
	 "Menn   Kvinner            Menn   Kvinner    I alt\n"
	 "Oslo              2 000     3 000           4 000     6 000   15 000\n"
	 "Hordaland         1 000     2 000           3 000     4 000   10 000\n"},
	{"the same, in the upper line",
	 "            Under 30 år             30 år og over              I alt\n"
	 "                   Menn   Kvinner            Menn   Kvinner\n"
	 "Oslo              2 000     3 000           4 000     6 000   15 000\n"
	 "Hordaland         1 000     2 000           3 000     4 000   10 000\n",
	 "<> Under 30 år, Under 30 år, 30 år og over, 30 år og over, I alt\n"
	 "<> Menn, Kvinner, Menn, Kvinner, I alt\n"
	 "<Oslo> 2 000, 3 000, 4 000, 6 000, 15 000\n"
	 "<Hordaland> 1 000, 2 000, 3 000, 4 000, 10 000\n"},
	{"the same, above no column",
	 "            Under 30 år             30 år og over     Uoppgitt      I alt\n"
	 "                   Menn   Kvinner            Menn   Kvinner\n"
	 "Oslo              2 000     3 000           4 000     6 000   15 000\n"
	 "Hordaland         1 000     2 000           3 000     4 000   10 000\n",
	 "Under 30 år             30 år og over     Uoppgitt      I alt\n"
	 "Menn   Kvinner            Menn   Kvinner\n"
	 "Oslo              2 000     3 000           4 000     6 000   15 000\n"
	 "Hordaland         1 000     2 000           3 000     4 000   10 000\n"},
	{"one text more than there are groups, behind them",
	 "            Under 30 år             30 år og over              Ukjent\n"
	 "                   Menn   Kvinner            Menn   Kvinner\n"
	 "Oslo              2 000     3 000           4 000     6 000\n"
	 "Hordaland         1 000     2 000           3 000     4 000\n",
	 "Under 30 år             30 år og over              Ukjent\n"
	 "Menn   Kvinner            Menn   Kvinner\n"
	 "Oslo              2 000     3 000           4 000     6 000\n"
	 "Hordaland         1 000     2 000           3 000     4 000\n"},
	{"headings of two names over cells between which there may be one blank",
	 "        I alt   Menn 30 år og over   Kvinner\n"
	 "I alt   12345               12 345 2345678,9\n"
	 "Oslo     2345               12 345   45678,9\n",
	 "<> I alt, Menn, 30 år og over, Kvinner\n"
	 "<I alt> 12345, , 12 345, 2345678,9\n"
	 "<Oslo> 2345, , 12 345, 45678,9\n"},
	{"per cent signs behind numbers, and a label with numbers",
	 "              Antall       %   Endring i %\n"
	 "I alt         80 000   100 %        -9,1 %\n"
	 "20 - 24 år    10 000    13 %         -14 %\n"
	 "30 år +       56 000    70 %          -8 %\n",
	 "<> Antall, %, Endring i %\n"
	 "<I alt> 80 000, 100 %, -9,1 %\n"
	 "<20 - 24 år> 10 000, 13 %, -14 %\n"
	 "<30 år +> 56 000, 70 %, -8 %\n"},
	{"per cent signs in headings",
	 "        I alt   Under 50 %   50-99 %   100 %\n"
	 "I alt     300           30        70     200\n"
	 "Oslo      100           10        30      60\n",
	 "<> I alt, Under 50 %, 50-99 %, 100 %\n"
	 "<I alt> 300, 30, 70, 200\n"
	 "<Oslo> 100, 10, 30, 60\n"},
	{"a label that goes on behind a dash, set apart from its code",
	 "                                                  Januar   Februar\n"
	 "                                  I alt            3 338     3 263\n"
	 "          18    Nordland - Nordlánnda                398       380\n"
	 "          54     - Romsa ja Finnmárku                534       546\n"
	 "          99          Øvrige områder                  11         -\n",
	 "<> Januar, Februar\n"
	 "<I alt> 3 338, 3 263\n"
	 "<18    Nordland - Nordlánnda> 398, 380\n"
	 "<54     - Romsa ja Finnmárku> 534, 546\n"
	 "<99          Øvrige områder> 11, -\n"},
	{"headings that would touch are set lower, as stairs",
	 "                    I alt\n"
	 "                        Avklaringstiltak\n"
	 "                                       Opplæring ArbeidspraksisLønnstilskudd\n"
	 "                                                                          Jobbskaping og egenetablering\n"
	 "I alt               8 745            40     7 614           30            32           5\n"
	 "Kvinner              886              5        30           30             5           5\n",
	 "<> I alt, Avklaringstiltak, Opplæring, Arbeidspraksis, Lønnstilskudd, Jobbskaping og egenetablering\n"
	 "<I alt> 8 745, 40, 7 614, 30, 32, 5\n"
	 "<Kvinner> 886, 5, 30, 30, 5, 5\n"},
	{"stairs below what stands over several columns",
	 "                                           Endring fra i fjor\n"
	 "             Antall Prosent av arbeidsstyrken\n"
	 "                                            Antall Prosent\n"
	 "I alt         2 071                   28,1    -951      -31\n"
	 "Hedmark          22                   45,9       3       16\n",
	 "<> Antall, Prosent av arbeidsstyrken, Endring fra i fjor, Endring fra i fjor\n"
	 "<> Antall, Prosent av arbeidsstyrken, Antall, Prosent\n"
	 "<I alt> 2 071, 28,1, -951, -31\n"
	 "<Hedmark> 22, 45,9, 3, 16\n"},
	{"no stairs: over months stands a caption",
	 "               Arbeidssøkere på tiltak\n"
	 "                                  Januar Februar Mars\n"
	 "I alt arbeidssøkere på tiltak   40     34      28\n"
	 "Kvinner                         *       *       *\n",
	 "Arbeidssøkere på tiltak\n"
	 "<> Januar, Februar, Mars\n"
	 "<I alt arbeidssøkere på tiltak> 40, 34, 28\n"
	 "<Kvinner> *, *, *\n"},
	{"no stairs: what ends open goes on below itself",
	 "         Januar Februar Gjennomsnitt hittil i årProsent av\n"
	 "                                                arbeidsstyrken\n"
	 "I alt    2 122  2 058   2 059,9                  58,5\n"
	 "Oslo     121    112     120,9                    7,6\n",
	 "<> Januar, Februar, Gjennomsnitt hittil i år, Prosent av arbeidsstyrken\n"
	 "<I alt> 2 122, 2 058, 2 059,9, 58,5\n"
	 "<Oslo> 121, 112, 120,9, 7,6\n"},
	{"no stairs: what stands lower is over the first column, too",
	 "                 Andre på tiltak\n"
	 "                              Endring fra i fjor\n"
	 "                       Antall Antall   Prosent\n"
	 "I alt andre på tiltak  2 365  156      7\n"
	 "Østfold                164    -2       -1\n",
	 "Andre på tiltak\n"
	 "<> Antall, Endring fra i fjor, Endring fra i fjor\n"
	 "<> Antall, Antall, Prosent\n"
	 "<I alt andre på tiltak> 2 365, 156, 7\n"
	 "<Østfold> 164, -2, -1\n"},
	{"numbers that touch in a row in which no gap is wide behind them",
	 "        januarfebruar  mars   april  mai    juni\n"
	 "I alt   36 229 41 906 60 06355 125 36 11822 948\n"
	 "Kvinner 27 701  9 176 22 23429 004  9 11411 531\n"
	 "Menn    8 528  32 730 37 82926 121 27 00411 417\n",
	 "<> januar, februar, mars, april, mai, juni\n"
	 "<I alt> 36 229, 41 906, 60 063, 55 125, 36 118, 22 948\n"
	 "<Kvinner> 27 701, 9 176, 22 234, 29 004, 9 114, 11 531\n"
	 "<Menn> 8 528, 32 730, 37 829, 26 121, 27 004, 11 417\n"},
	{"no stairs: a caption over the first column",
	 "               Andre på tiltak\n"
	 "                         Antall   Prosent\n"
	 "I alt andre på tiltak 1 234 365         7\n"
	 "Kvinner                 365 164        -1\n",
	 "Andre på tiltak\n"
	 "<> Antall, Prosent\n"
	 "<I alt andre på tiltak> 1 234 365, 7\n"
	 "<Kvinner> 365 164, -1\n"},
	{"no stairs: a caption over the left edge of the first column",
	 "           Andre på tiltak\n"
	 "                     Antall   Prosent\n"
	 "I alt                4        7\n"
	 "Kvinner              1        -1\n",
	 "Andre på tiltak\n"
	 "<> Antall, Prosent\n"
	 "<I alt> 4, 7\n"
	 "<Kvinner> 1, -1\n"},
	{"no stairs: what stands lower ends where the text above does",
	 "         I alt   Personer uten\n"
	 "                        bosted\n"
	 "Oslo       300             100\n"
	 "Viken      200              50\n",
	 "<> I alt, Personer uten bosted\n"
	 "<Oslo> 300, 100\n"
	 "<Viken> 200, 50\n"},
	{"two columns of labels, the first printed once for a group",
	 "Fylke           Kjønn   Antall   Prosent av befolkningen\n"
	 "Hele landet     I alt      100                         6\n"
	 "              Kvinner       55                         7\n"
	 "                 Menn       45                         5\n"
	 "Oslo            I alt       60                         5\n"
	 "              Kvinner       33                         6\n",
	 "<Fylke> Kjønn, Antall, Prosent av befolkningen\n"
	 "<Hele landet> I alt, 100, 6\n"
	 "<> Kvinner, 55, 7\n"
	 "<> Menn, 45, 5\n"
	 "<Oslo> I alt, 60, 5\n"
	 "<> Kvinner, 33, 6\n"},
	{"two columns of labels, a code and a name, or one of them",
	 "Kode               Yrke   Antall   Endring i prosent\n"
	 "                  I alt      300                   3\n"
	 "1                Ledere      100                   2\n"
	 "2      Akademiske yrker      150                   5\n"
	 "Andre                         50                   1\n",
	 "<Kode> Yrke, Antall, Endring i prosent\n"
	 "<> I alt, 300, 3\n"
	 "<1> Ledere, 100, 2\n"
	 "<2> Akademiske yrker, 150, 5\n"
	 "<Andre> , 50, 1\n"},
	{"two columns of labels below headings in two lines",
	 "                              Endring fra i fjor\n"
	 "Fylke    Kjønn      Antall   Antall      Prosent\n"
	 "Oslo     Kvinner       100        7            6\n"
	 "         Menn           55       -7           -6\n",
	 "<> , Antall, Endring fra i fjor, Endring fra i fjor\n"
	 "<Fylke> Kjønn, Antall, Antall, Prosent\n"
	 "<Oslo> Kvinner, 100, 7, 6\n"
	 "<> Menn, 55, -7, -6\n"},
	{"a column of values is none of labels",
	 "Fylke   Permitterte   Antall\n"
	 "Oslo            n/a      100\n"
	 "Viken            12      200\n",
	 "<Fylke> Permitterte, Antall\n"
	 "<Oslo            n/a> , 100\n"
	 "<Viken> 12, 200\n"},
	{"three texts before cells are no two labels",
	 "Fylke             Kjønn   Januar   Februar\n"
	 "Oslo    Alna       Menn      100        90\n"
	 "                Kvinner        3         3\n",
	 "<Fylke> Kjønn, Januar, Februar\n"
	 "<Oslo    Alna       Menn> , 100, 90\n"
	 "<Kvinner> , 3, 3\n"},
	{"labels in two lines are no two labels",
	 "Fylke             Kjønn   Januar   Februar\n"
	 "Oslo               Menn      100        90\n"
	 "og Akershus\n"
	 "                Kvinner        3         3\n",
	 "<Fylke> Kjønn, Januar, Februar\n"
	 "<Oslo               Menn og Akershus> , 100, 90\n"
	 "<Kvinner> , 3, 3\n"},
	{"no row has a label below the second heading",
	 "Fylke    Januar       Februar          Mars\n"
	 "Oslo                      100            90\n"
	 "Viken                       3             3\n",
	 "<Fylke> Januar, Februar, Mars\n"
	 "<Oslo> , 100, 90\n"
	 "<Viken> , 3, 3\n"},
	{"the total of a new name that was a label before",
	 "                    Januar   Februar\n"
	 "I alt                   45        40\n"
	 "Opplæring                *         *\n"
	 "Nyprogrammet            38        32\n"
	 "\n"
	 "Tiltak. Januar 2025\n"
	 "\n"
	 "                    Januar   Februar\n"
	 "I alt                    8         7\n"
	 "Jobbsjansen              4         *\n"
	 "Mentor                   4         4\n"
	 "I alt                    8         7\n"
	 "Nyprogrammet\n",
	 "<> Januar, Februar\n"
	 "<I alt> 45, 40\n"
	 "<Opplæring> *, *\n"
	 "<Nyprogrammet> 38, 32\n"
	 "Tiltak. Januar 2025\n"
	 "<> Januar, Februar\n"
	 "<I alt> 8, 7\n"
	 "<Jobbsjansen> 4, *\n"
	 "<Mentor> 4, 4\n"
	 "<I alt Nyprogrammet> 8, 7\n"},
	{"no total of a name: it was no label before, or is one that is known",
	 "                    Januar   Februar\n"
	 "I alt                   45        40\n"
	 "Opplæring               45        40\n"
	 "\n"
	 "Tiltak. Januar 2025\n"
	 "\n"
	 "                    Januar   Februar\n"
	 "I alt                    8         7\n"
	 "Mentor                   8         7\n"
	 "I alt                    8         7\n"
	 "Nyprogrammet\n"
	 "\n"
	 "                    Januar   Februar\n"
	 "I alt                    8         7\n"
	 "Mentor                   8         7\n"
	 "I alt                    8         7\n"
	 "Opplæring\n",
	 "<> Januar, Februar\n"
	 "<I alt> 45, 40\n"
	 "<Opplæring> 45, 40\n"
	 "Tiltak. Januar 2025\n"
	 "<> Januar, Februar\n"
	 "<I alt> 8, 7\n"
	 "<Mentor> 8, 7\n"
	 "<I alt> 8, 7\n"
	 "Nyprogrammet\n"
	 "<> Januar, Februar\n"
	 "<I alt> 8, 7\n"
	 "<Mentor> 8, 7\n"
	 "<I alt> 8, 7\n"
	 "Opplæring\n"},
	{"a heading left of its cells, and no second column of labels",
	 "Fylke       I alt        Kvinner    Menn\n"
	 "Oslo                 200         100     100\n"
	 "Viken                210         110     100\n"
	 "Agder                220         110     110\n",
	 "<Fylke> I alt, Kvinner, Menn\n"
	 "<Oslo> 200, 100, 100\n"
	 "<Viken> 210, 110, 100\n"
	 "<Agder> 220, 110, 110\n"},
	{"two columns of labels, and a line of headings above that has one",
	 "Fylke                         Endring fra i fjor\n"
	 "Nr       Navn       Antall   Antall      Prosent\n"
	 "Oslo     Kvinner       100        7            6\n"
	 "         Menn           55       -7           -6\n",
	 "<> , Antall, Endring fra i fjor, Endring fra i fjor\n"
	 "<Nr> Navn, Antall, Antall, Prosent\n"
	 "<Oslo> Kvinner, 100, 7, 6\n"
	 "<> Menn, 55, -7, -6\n"},
	{"months are over cells, and not two columns of labels",
	 "Januar   Februar   Mars\n"
	 "Oslo     Kvinner            100        7\n"
	 "         Menn                55       -7\n",
	 "<> Januar, Februar, Mars\n"
	 "? <Oslo     Kvinner>\n"
	 "? <Menn>\n"},
	{"what is not at the margin is over no first column of labels",
	 "            Antall   Prosent          Endring      Mer\n"
	 "Oslo                 Kvinner              100        7\n"
	 "                     Menn                  55       -7\n",
	 "<> Antall, Prosent, Endring, Mer\n"
	 "<Oslo                 Kvinner> , , 100, 7\n"
	 "<Menn> , , 55, -7\n"},
	{"a row without a label has no two",
	 "Fylke    Kjønn      Antall   Prosent\n"
	 "Oslo     Kvinner       100        7\n"
	 "                        55       -7\n",
	 "<Fylke> Kjønn, Antall, Prosent\n"
	 "<Oslo     Kvinner> , 100, 7\n"
	 "<> , 55, -7\n"},
	{"no total of a name: it is the first row, or no total, or the name is above another row",
	 "                    Januar   Februar\n"
	 "I alt                   45        40\n"
	 "Nyprogrammet            45        40\n"
	 "\n"
	 "Tiltak. Januar 2025\n"
	 "\n"
	 "                    Januar   Februar\n"
	 "I alt                    8         7\n"
	 "Nyprogrammet\n"
	 "\n"
	 "Tiltak. Januar 2025\n"
	 "\n"
	 "                    Januar   Februar\n"
	 "I alt                    8         7\n"
	 "Mentor                   8         7\n"
	 "Nyprogrammet\n"
	 "\n"
	 "Tiltak. Januar 2025\n"
	 "\n"
	 "                    Januar   Februar\n"
	 "I alt                    8         7\n"
	 "Mentor                   8         7\n"
	 "I alt                    8         7\n"
	 "Nyprogrammet\n"
	 "Jobbklubb                8         7\n",
	 "<> Januar, Februar\n"
	 "<I alt> 45, 40\n"
	 "<Nyprogrammet> 45, 40\n"
	 "Tiltak. Januar 2025\n"
	 "<> Januar, Februar\n"
	 "<I alt> 8, 7\n"
	 "Nyprogrammet\n"
	 "Tiltak. Januar 2025\n"
	 "<> Januar, Februar\n"
	 "<I alt> 8, 7\n"
	 "<Mentor> 8, 7\n"
	 "Nyprogrammet\n"
	 "Tiltak. Januar 2025\n"
	 "<> Januar, Februar\n"
	 "<I alt> 8, 7\n"
	 "<Mentor> 8, 7\n"
	 "<I alt> 8, 7\n"
	 "Nyprogrammet\n"
	 "<Jobbklubb> 8, 7\n"},
	{"cells of two columns right behind a label, where only places would tell",
	 "              Januar  Mars\n"
	 "I alt 03 Oslo 2 975 4\n"
	 "0301 Oslo     2 975   4\n"
	 "\n"
	 "              Januar  Mars\n"
	 "I alt 03 Oslo 2 975   4\n"
	 "0301 Oslo     2 975   4\n",
	 "<> Januar, Mars\n"
	 "I alt 03 Oslo 2 975 4\n"
	 "<0301 Oslo> 2 975, 4\n"
	 "<> Januar, Mars\n"
	 "<I alt 03 Oslo> 2 975, 4\n"
	 "<0301 Oslo> 2 975, 4\n"},
	{"the first row on the left edge of its heading",
	 "              Januar\n"
	 "I alt 03 Oslo 2 975\n"
	 "0301 Oslo     2 973\n",
	 "<> Januar\n"
	 "<I alt 03 Oslo> 2 975\n"
	 "<0301 Oslo> 2 973\n"},
	{"the first row on the right edge of its heading",
	 "               Januar\n"
	 "I alt 11 Rogaland 177\n"
	 "1103 Stavanger    177\n",
	 "<> Januar\n"
	 "<I alt 11 Rogaland> 177\n"
	 "<1103 Stavanger> 177\n"},
	{"no first row: its label is nothing that is known",
	 "              Januar\n"
	 "Noe annet enn 2 975\n"
	 "0301 Oslo     2 973\n"
	 "1103 Bergen       3\n",
	 "<> Januar\n"
	 "Noe annet enn 2 975\n"
	 "<0301 Oslo> 2 973\n"
	 "<1103 Bergen> 3\n"},
	{"no first row: a blank line stands above it",
	 "              Januar\n"
	 "\n"
	 "I alt 03 Oslo 2 975\n"
	 "0301 Oslo     2 973\n",
	 "<> Januar\n"
	 "I alt 03 Oslo 2 975\n"
	 "<0301 Oslo> 2 973\n"},
	{"no first row: what is above it is no heading",
	 "              Noeblabla\n"
	 "I alt 03 Oslo 2 975\n"
	 "0301 Oslo     2 973\n",
	 "<> Noeblabla\n"
	 "I alt 03 Oslo 2 975\n"
	 "<0301 Oslo> 2 973\n"},
	{"no first row: it has fewer cells than there are headings",
	 "              Januar    Mars   April\n"
	 "I alt 03 Oslo 2 975\n"
	 "0301 Oslo     2 973     4      5\n"
	 "1103 Bergen   3         4      5\n",
	 "<> Januar, Mars, April\n"
	 "I alt 03 Oslo 2 975\n"
	 "<0301 Oslo> 2 973, 4, 5\n"
	 "<1103 Bergen> 3, 4, 5\n"},
	{"numbers that touch, all in groups, with no group behind them",
	 "                              januar februar mars   april  mai    juni\n"
	 "I alt                         36 22941 906 60 06355 12536 11822 948\n"
	 "Avklaringstiltak              7 738 9       4 840 1 563 26     38\n"
	 "Opplæring                    1 864 5 522  15 4817 329 25 9762 071\n"
	 "Arbeidspraksis                5 122 6 090  8 494 9      *      574\n"
	 "Lønnstilskudd                8 702 351     1 149 20 815703    4 802\n",
	 "<> januar, februar, mars, april, mai, juni\n"
	 "<I alt> 36 229, 41 906, 60 063, 55 125, 36 118, 22 948\n"
	 "<Avklaringstiltak> 7 738, 9, 4 840, 1 563, 26, 38\n"
	 "<Opplæring> 1 864, 5 522, 15 481, 7 329, 25 976, 2 071\n"
	 "<Arbeidspraksis> 5 122, 6 090, 8 494, 9, *, 574\n"
	 "? <Lønnstilskudd>\n"},
	{"numbers that may touch, but not all are in groups",
	 "                januar februar mars   april  mai    juni\n"
	 "I alt           36 229 41 906  60 063 55 125 36 118 22 948\n"
	 "Menn            8528   32 730  37 829 26 121 6 16464\n"
	 "Kvinner         8 702  29 821  19 247 8 752  9 311  8 850\n",
	 "<> januar, februar, mars, april, mai, juni\n"
	 "<I alt> 36 229, 41 906, 60 063, 55 125, 36 118, 22 948\n"
	 "? <Menn>\n"
	 "<Kvinner> 8 702, 29 821, 19 247, 8 752, 9 311, 8 850\n"},
	{"numbers that touch, in firm groups, and are not told apart anew by what adds up",
	 "                              januar februar mars   april  mai    juni\n"
	 "I alt                         36\xC2\xA0"
	 "22941\xC2\xA0"
	 "906 60\xC2\xA0"
	 "06355\xC2\xA0"
	 "12536\xC2\xA0"
	 "11822\xC2\xA0"
	 "948\n"
	 "Avklaringstiltak              7\xC2\xA0"
	 "738 9       4\xC2\xA0"
	 "840 1\xC2\xA0"
	 "563 26     38\n"
	 "Opplæring                    1\xC2\xA0"
	 "864 5\xC2\xA0"
	 "522  15\xC2\xA0"
	 "4817\xC2\xA0"
	 "329 25\xC2\xA0"
	 "9762\xC2\xA0"
	 "071\n"
	 "Arbeidspraksis                5\xC2\xA0"
	 "122 6\xC2\xA0"
	 "090  8\xC2\xA0"
	 "494 9      *      574\n"
	 "Lønnstilskudd                8\xC2\xA0"
	 "702 351     1\xC2\xA0"
	 "149 20\xC2\xA0"
	 "815703    4\xC2\xA0"
	 "802\n",
	 "<> januar, februar, mars, april, mai, juni\n"
	 "<I alt> 36\xC2\xA0"
	 "229, 41\xC2\xA0"
	 "906, 60\xC2\xA0"
	 "063, 55\xC2\xA0"
	 "125, 36\xC2\xA0"
	 "118, 22\xC2\xA0"
	 "948\n"
	 "<Avklaringstiltak> 7\xC2\xA0"
	 "738, 9, 4\xC2\xA0"
	 "840, 1\xC2\xA0"
	 "563, 26, 38\n"
	 "<Opplæring> 1\xC2\xA0"
	 "864, 5\xC2\xA0"
	 "522, 15\xC2\xA0"
	 "481, 7\xC2\xA0"
	 "329, 25\xC2\xA0"
	 "976, 2\xC2\xA0"
	 "071\n"
	 "<Arbeidspraksis> 5\xC2\xA0"
	 "122, 6\xC2\xA0"
	 "090, 8\xC2\xA0"
	 "494, 9, *, 574\n"
	 "<Lønnstilskudd> 8\xC2\xA0"
	 "702, 351, 1\xC2\xA0"
	 "149, 20\xC2\xA0"
	 "815, 703, 4\xC2\xA0"
	 "802\n"},
};

int
main(void)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check_grid_case(&cases[i]);
	return test_result("test_columns");
}
