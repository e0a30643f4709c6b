/*-------------------------------------------------------------------------
 *
 * note_words.c
 *	  The words that notes consist of.
 *
 *-------------------------------------------------------------------------
 */
#include "words/note_words.h"

#include "text/ascii.h"

/* The words of each kind, folded. */
static const char *const words[] = {
	[WORD_LESS] = "mindre faerre lavere lagare fewer less lower smaller",
	[WORD_THAN] = "enn than",
	[WORD_UNDER] = "under below",
	[WORD_MOST] = "hoyst maks maksimalt maksimum inntil opptil max maximum most",
	[WORD_UP] = "up",
	[WORD_BETWEEN] = "mellom between",
	[WORD_AND] = "og and",
	[WORD_OR] = "eller or",
	[WORD_EQUAL] = "lik equal",
	[WORD_TO] = "til tom through",
	[WORD_WITH] = "med with",
	[WORD_AS] = "som av by as",
	[WORD_COUNTS] =
		"tall tallet tallene tal talet tala antall antallet antal verdi verdien verdier "
		"verdiene verdiar number numbers count counts figure figures value values "
		"frekvens frekvenser",
	[WORD_CELLS] = "celle cella cellen celler cellene cell cells",
	[WORD_PEOPLE] = "person personer personar deltaker deltakere deltakarar mottakere mottakarar "
					"brukere brukarar tilfelle tilfeller observasjoner observasjonar individ "
					"individer enheter einingar ledige arbeidssokere arbeidssokarar menn kvinner "
					"persons people individuals cases observations participants recipients",
	[WORD_HIDDEN] =
		"skjult skjulte skjules gjemt gjoymd gjoymde erstattet erstatta erstatte "
		"erstattes erstatter prikket prikka prikkes prikking anonymisert anonymiserte "
		"anonymiseres skjermet skjerma skjermede skjermes undertrykt undertrykte "
		"undertrykkes utelatt utelates utelatne sladdet sladda sladdes maskert maskeres "
		"fjernet fjerna fjernes konfidensiell konfidensielt konfidensielle "
		"konfidensialitet konfidensialitetshensyn suppressed suppression hidden "
		"replaced masked withheld concealed confidential confidentiality omitted "
		"anonymised anonymized",
	[WORD_SHOWN] = "vises vist viste viser vise visast oppgitt oppgitte oppgis oppgjeve publisert "
				   "publiseres publiserte offentliggjores shown displayed published disclosed "
				   "reported",
	[WORD_MARKED] = "markert markerte markeres merket merka merkes merkt angitt angis gjengitt "
					"gjengis betegnet indicated marked denoted",
	[WORD_NOT] = "ikke ikkje not aldri never",
	[WORD_SIGN] = "spesialtegn spesialtegnet spesialteikn spesialteiknet tegn tegnet teikn "
				  "teiknet symbol symbolet symbols",
	[WORD_UNIT] = "% ar ars aret arene years year maned maneder manad manader mnd month months "
				  "uke uker uka veke veker week weeks dag dager dagar day days time timer timar "
				  "hours hour prosent prosentpoeng percent per pst kr kroner innbyggere "
				  "innbyggjarar ansatte tilsette tilsatte employees inhabitants barn children "
				  "kommuner kommunar bedrifter virksomheter verksemder companies municipalities "
				  "kvartal kvartaler halvar tertial quarter quarters arsverk",
	[WORD_CHANGE] = "endring endringen endringer endringane endringene endringar andel andelen "
					"andeler andelar prosentandel prosentandelen prosentandeler prosenter "
					"prosenttall change changes share shares percentage percentages rate rates",
	[WORD_PLACE] = "tabell tabellen tabeller tabellar side sider kolonne kolonner kolonnar rad "
				   "rader figur figurer kapittel kap paragraf ledd punkt nr note trinn linje "
				   "linjer table tables page pages column columns row rows section chapter",
	[WORD_NOTHING] = "ingen inga zero none nil",
	[WORD_MEANS] = "er betyr tyder tydar star angir means is are stands",
	[WORD_PLAIN] = "i pa har skal kan for fra her der blir vert blei ble in on have will can from "
				   "at the were was",
	[WORD_MISSING] = "mangler manglar mangel manglende relevant forelopig forelopige missing "
					 "available ukjent revidert reviderte endret korrigert korrigerte avrundet "
					 "usikker usikre brudd provisional revised uncertain",
};

/* Words for numbers, from zero. */
static const char *const number_words[] = {"null",		 "en ein one", "to two",   "tre three",
										   "fire four",	 "fem five",   "seks six", "sju syv seven",
										   "atte eight", "ni nine",	   "ti ten"};

/* Is the key one of the words, which blanks set apart? */
static bool
is_one_of(Slice key, const char *list)
{
	while (*list != '\0')
	{
		size_t length = strcspn(list, " ");

		if (length == key.len && *list == *key.ptr && memcmp(list, key.ptr, length) == 0)
			return true;
		list += length;
		list += *list == ' ' ? 1 : 0;
	}
	return false;
}

WordKind
note_word_kind(Slice key, int *number)
{
	for (size_t i = 0; i < sizeof(number_words) / sizeof(number_words[0]); i++)
	{
		if (!is_one_of(key, number_words[i]))
			continue;
		*number = (int) i;
		return WORD_NUMBER;
	}
	for (size_t kind = 0; kind < sizeof(words) / sizeof(words[0]); kind++)
	{
		if (words[kind] != NULL && is_one_of(key, words[kind]))
			return (WordKind) kind;
	}
	return WORD_OTHER;
}

size_t
note_quote_length(const char *p, const char *end)
{
	if (p == end)
		return 0;
	if (*p != '\0' && strchr("\"'()`", *p) != NULL)
		return 1;
	if (end - p >= 2 && p[0] == '\xC2' && (p[1] == '\xAB' || p[1] == '\xBB'))
		return 2; /* « » */
	if (end - p >= 3 && p[0] == '\xE2' && p[1] == '\x80' && p[2] >= '\x98' && p[2] <= '\x9F')
		return 3; /* U+2018-201F */
	return 0;
}

size_t
note_dash_length(const char *p, const char *end)
{
	if (p < end && *p == '-')
		return 1;
	if (end - p >= 3 && p[0] == '\xE2' &&
		((p[1] == '\x80' && p[2] >= '\x90' && p[2] <= '\x95') ||
		 (p[1] == '\x88' && p[2] == '\x92')))
		return 3;
	return 0;
}

bool
note_is_dash(Slice text)
{
	return text.len > 0 && note_dash_length(text.ptr, slice_end(text)) == text.len;
}

static bool
is_stop(char c)
{
	return c != '\0' && strchr(".,;:!?", c) != NULL;
}

static void
see_stop(PrintedWord *printed, char c)
{
	printed->ends_clause |= c == ',' || c == ';';
	printed->ends_sentence |= c == '.' || c == '!' || c == '?';
	printed->has_colon |= c == ':';
}

PrintedWord
note_word_apart(Slice word, bool is_first)
{
	PrintedWord printed = {.quoted = false};
	const char *p = word.ptr;
	const char *end = slice_end(word);
	const char *close;
	size_t quote;

	while ((quote = note_quote_length(p, end)) > 0)
	{
		printed.quoted = true;
		p += quote;
	}
	for (close = p; close < end && note_quote_length(close, end) == 0; close++)
		;
	printed.core = slice_between(p, close);
	if (close == end)
	{
		/* Not "..", which is a sign; but of one with stops behind it the last is no part. */
		size_t stops = 0;

		printed.quoted = false;
		while (stops < printed.core.len && is_stop(end[-1 - (ptrdiff_t) stops]))
			stops++;
		if (stops == printed.core.len)
			stops = stops > 1 && !is_first && end[-1] != ':' ? 1 : 0;
		for (printed.core.len -= stops; stops > 0; stops--)
			see_stop(&printed, end[-(ptrdiff_t) stops]);
		return printed;
	}
	for (; close < end; close++)
		see_stop(&printed, *close);
	return printed;
}

/* One to three digits at *p; -1 where there are none, or more. */
static int
take_figure(const char **p, const char *end)
{
	const char *start = *p;
	int value = 0;

	for (; *p < end && is_digit(**p) && *p - start < 4; (*p)++)
		value = value * 10 + (**p - '0');
	return *p == start || *p - start > 3 ? -1 : value;
}

bool
note_figures(Slice text, int *low, int *high)
{
	const char *p = text.ptr;
	const char *end = slice_end(text);
	size_t dash;

	*low = *high = take_figure(&p, end);
	dash = note_dash_length(p, end);
	if (*low >= 0 && dash > 0)
	{
		p += dash;
		*high = take_figure(&p, end);
	}
	return *low >= 0 && *high >= 0 && p == end;
}
