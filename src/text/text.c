/*-------------------------------------------------------------------------
 *
 * text.c
 *	  White space and markup.
 *
 *-------------------------------------------------------------------------
 */
#include "text/text.h"

#include "text/ascii.h"

unsigned
text_next_code_point(const char **position, const char *end)
{
	const unsigned char *p = (const unsigned char *) *position;
	size_t left = (size_t) (end - *position);
	unsigned lead = p[0];
	unsigned code;
	size_t length;

	if (lead < 0x80)
	{
		*position += 1;
		return lead;
	}
	length = lead >= 0xF0 && lead < 0xF5   ? 4
			 : lead >= 0xE0 && lead < 0xF0 ? 3
			 : lead >= 0xC2 && lead < 0xE0 ? 2
										   : 0;
	if (length == 0 || length > left)
		goto invalid;
	code = lead & (0xFFU >> (length + 1));
	for (size_t i = 1; i < length; i++)
	{
		if ((p[i] & 0xC0) != 0x80)
			goto invalid;
		code = code << 6 | (p[i] & 0x3FU);
	}
	*position += length;
	return code;

invalid:
	*position += 1;
	return 0x110000 + lead;
}

size_t
text_any_space_length(const char *position, const char *end)
{
	const unsigned char *p = (const unsigned char *) position;
	size_t left = (size_t) (end - position);

	if (left == 0)
		return 0;
	if (p[0] == ' ' || (p[0] >= '\t' && p[0] <= '\r'))
		return 1;
	if (left >= 2 && p[0] == 0xC2 && (p[1] == 0xA0 || p[1] == 0x85))
		return 2; /* no-break space, next line */
	if (left < 3)
		return 0;
	if (p[0] == 0xE2 && p[1] == 0x80 &&
		((p[2] >= 0x80 && p[2] <= 0x8D) || p[2] == 0xA8 || p[2] == 0xA9 || p[2] == 0xAF))
		return 3; /* U+2000-200D, U+2028, U+2029, U+202F */
	if (p[0] == 0xE2 && p[1] == 0x81 && (p[2] == 0x9F || p[2] == 0xA0))
		return 3; /* U+205F, U+2060 */
	if (p[0] == 0xE3 && p[1] == 0x80 && p[2] == 0x80)
		return 3; /* U+3000 */
	if (p[0] == 0xEF && p[1] == 0xBB && p[2] == 0xBF)
		return 3; /* U+FEFF */
	return 0;
}

Slice
text_trim(Slice text)
{
	const char *start = text.ptr;
	const char *end = slice_end(text);
	size_t space;

	while (start < end && (space = text_space_length(start, end)) > 0)
		start += space;
	while (end > start)
	{
		/* Nearly always; no white space ends with a byte like this. */
		if (end[-1] > ' ' && end[-1] < 0x7F)
			break;
		if (text_space_length(end - 1, end) == 1)
			end -= 1;
		else if (end - start >= 2 && text_space_length(end - 2, end) == 2)
			end -= 2;
		else if (end - start >= 3 && text_space_length(end - 3, end) == 3)
			end -= 3;
		else
			break;
	}
	return slice_between(start, end);
}

size_t
text_raised_length(Slice text)
{
	const unsigned char *end = (const unsigned char *) slice_end(text);

	if (text.len >= 2 && end[-2] == 0xC2 && (end[-1] == 0xB9 || end[-1] == 0xB2 || end[-1] == 0xB3))
		return 2; /* 1 to 3 */
	if (text.len < 3 || end[-3] != 0xE2)
		return 0;
	if (end[-2] == 0x81 && (end[-1] == 0xB0 || (end[-1] >= 0xB4 && end[-1] <= 0xB9) ||
							end[-1] == 0xBD || end[-1] == 0xBE))
		return 3; /* 0, 4 to 9, brackets */
	return end[-2] == 0x80 && (end[-1] == 0xA0 || end[-1] == 0xA1) ? 3 : 0;
}

/* Does a bracket open in the text, and not close? */
static bool
is_open(Slice text)
{
	for (size_t i = text.len; i > 0; i--)
	{
		if (text.ptr[i - 1] == '(' || text.ptr[i - 1] == ')')
			return text.ptr[i - 1] == '(';
	}
	return false;
}

/* Is it four digits that are a year: "2019"? */
static bool
is_like_year(Slice text)
{
	return text.len == 4 && slice_is_digits(text) &&
		   (slice_starts_with(text, "19") || slice_starts_with(text, "20"));
}

/* Bytes of "1)", "1,2)", "(1)" or "[1]" at the end of the text, 0 if there is none, as in "(2019)". */
static size_t
bracketed_length(Slice text)
{
	const char *end = slice_end(text);
	size_t length = 1;
	char before;

	if (text.len < 3 || (end[-1] != ')' && end[-1] != ']') || !is_digit(end[-2]))
		return 0;
	while (length < text.len && (is_digit(end[-1 - (ptrdiff_t) length]) ||
								 (length > 1 && end[-1 - (ptrdiff_t) length] == ',')))
		length++;
	if (length > 6 || length == text.len || is_like_year((Slice) {end - length, length - 1}))
		return 0;
	before = end[-1 - (ptrdiff_t) length];
	if (before == (end[-1] == ')' ? '(' : '['))
		return length + 1;
	/* "Mentor 1)", "Oslo1)"; but "(under 3)" and "60-66)" have no mark. */
	return end[-1] == ')' && before != '-' && before != '.' &&
				   !is_open((Slice) {text.ptr, text.len - length})
			   ? length
			   : 0;
}

/* Bytes of the last mark of a footnote, 0 if the text ends in none. */
static size_t
trailing_length(Slice text)
{
	size_t length = text_raised_length(text);

	if (length == 0 && text.len > 0 && slice_end(text)[-1] == '*')
		return 1;
	return length > 0 ? length : bracketed_length(text);
}

/* Bytes of the raised digit, or of "1) ", at the start of a text; 0 if there is none, as in "1)2". */
static size_t
leading_length(Slice text)
{
	const unsigned char *p = (const unsigned char *) text.ptr;
	size_t length = 0;

	if (text.len > 2 && p[0] == 0xC2 && (p[1] == 0xB9 || p[1] == 0xB2 || p[1] == 0xB3))
		return 2;
	while (length < text.len && length < 2 && is_digit(text.ptr[length]))
		length++;
	if (length == 0 || length + 1 >= text.len || text.ptr[length++] != ')')
		return 0;
	while (length < text.len && text.ptr[length] == ' ')
		length++;
	return length < text.len && (text.ptr[length - 1] == ' ' || !is_digit(text.ptr[length]))
			   ? length
			   : 0;
}

/* Bytes of "(forts.)", ", forts." or their like at the end of the text; 0 if it has none. */
static size_t
continued_length(Slice text)
{
	static const char *const words[] = {
		"forts",	   "fortsatt",			"fortsettelse",
		"fortsetjing", "framhald",			"cont",
		"continued",   "forts. neste side", "forts. fra forrige side"};
	bool bracket = text.len > 0 && slice_end(text)[-1] == ')';
	Slice inner = {text.ptr, text.len - bracket};
	bool dot = inner.len > 0 && slice_end(inner)[-1] == '.';

	if (!bracket && !dot && !slice_ends_with(text, " side"))
		return 0;
	inner.len -= dot;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		size_t length = strlen(words[i]);
		const char *word;

		if (inner.len < length)
			continue;
		word = inner.ptr + inner.len - length;
		if ((word[0] | 0x20) != words[i][0] || memcmp(word + 1, words[i] + 1, length - 1) != 0)
			continue;
		if (bracket)
			return inner.len > length && word[-1] == '(' ? length + dot + 2 : 0;
		return inner.len == length || word[-1] == ' ' ? length + dot : 0;
	}
	return 0;
}

Slice
text_without_continued(Slice text)
{
	size_t length = continued_length(text);

	if (length == 0)
		return text;
	text = text_trim((Slice) {text.ptr, text.len - length});
	while (text.len > 0 && (slice_end(text)[-1] == ',' || slice_end(text)[-1] == '-'))
		text = text_trim((Slice) {text.ptr, text.len - 1});
	return text;
}

Slice
text_without_note_mark(Slice text)
{
	size_t mark;

	text = text_without_continued(text);

	while ((mark = trailing_length(text)) > 0)
		text = text_trim((Slice) {text.ptr, text.len - mark});
	mark = leading_length(text);
	return mark == 0 ? text : text_trim((Slice) {text.ptr + mark, text.len - mark});
}

static bool
is_ascii_punctuation(char c)
{
	return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
		   (c >= '{' && c <= '~');
}

/* No tag or comment inside a text is longer; a bound keeps a line of "<a<a<a" linear. */
#define TAG_MAX 8192

/* Length of the comment "<!-- ... -->" at p, 0 if there is none. */
static size_t
comment_length(const char *p, const char *end)
{
	for (const char *q = p + 4; end - p >= 7 && memcmp(p, "<!--", 4) == 0 && end - q >= 3; q++)
	{
		q = memchr(q, '-', (size_t) (end - q));
		if (q == NULL || end - q < 3 || (q > p + 4 && q[-1] == '!' && q[-2] == '<'))
			return 0; /* another one begins */
		if (q[1] == '-' && q[2] == '>')
			return (size_t) (q + 3 - p);
	}
	return 0;
}

/* The > that ends a tag, after what is quoted in it; NULL if it has none, or another tag begins before it. */
static const char *
tag_end(const char *p, const char *end)
{
	while (p < end && *p != '>' && *p != '<')
	{
		const char *quote = NULL;

		if ((*p == '"' || *p == '\'') && p[-1] == '=')
			quote = memchr(p + 1, *p, (size_t) (end - p - 1));
		p = quote == NULL ? p + 1 : quote + 1;
	}
	return p < end && *p == '>' ? p : NULL;
}

size_t
text_tag_length(const char *p, const char *end)
{
	const char *close;
	const char *name = p + 1;

	if (end - p > TAG_MAX)
		end = p + TAG_MAX;
	if (name < end && *name == '!')
		return comment_length(p, end);
	if (name < end && *name == '/')
		name++;
	if (name >= end || !is_ascii_letter(*name))
		return 0;
	close = tag_end(name, end);
	return close == NULL ? 0 : (size_t) (close + 1 - p);
}

/* Tags that set what stands before them apart from what stands after. */
static const char *const parting_tags[] = {"br", "p",  "td",	  "th",	   "tr", "div",
										   "li", "dt", "dd",	  "h1",	   "h2", "h3",
										   "h4", "hr", "caption", "table", "ul", "ol"};

/* Is the tag at p one of those? */
static bool
parts_text(const char *p)
{
	const char *name = p[1] == '/' ? p + 2 : p + 1;

	for (size_t i = 0; i < sizeof(parting_tags) / sizeof(parting_tags[0]); i++)
	{
		const char *parting = parting_tags[i];
		size_t n = 0;

		while (parting[n] != '\0' && (name[n] | 0x20) == (parting[n] | 0x20))
			n++;
		if (parting[n] == '\0' && !is_ascii_letter(name[n]) && !is_digit(name[n]))
			return true;
	}
	return false;
}

/* For "[text](target)" at p: where its text ends and the whole ends; false if it is none. */
static bool
is_link(const char *p, const char *end, const char **text_end, const char **link_end)
{
	const char *bracket;
	const char *paren;

	if (end - p > 2048)
		end = p + 2048;
	bracket = memchr(p, ']', (size_t) (end - p));
	if (bracket == NULL || bracket[-1] == '\\' || bracket + 1 >= end || bracket[1] != '(')
		return false;
	paren = memchr(bracket, ')', (size_t) (end - bracket));
	if (paren == NULL)
		return false;
	*text_end = bracket;
	*link_end = paren + 1;
	return true;
}

/* Named characters of HTML that labels and numbers have. A no-break space is a space. */
static const struct
{
	Slice name;
	unsigned code;
} entities[] = {
	{SLICE_LITERAL("nbsp"), ' '},	   {SLICE_LITERAL("amp"), '&'},
	{SLICE_LITERAL("lt"), '<'},		   {SLICE_LITERAL("gt"), '>'},
	{SLICE_LITERAL("quot"), '"'},	   {SLICE_LITERAL("apos"), '\''},
	{SLICE_LITERAL("aring"), 0xE5},	   {SLICE_LITERAL("Aring"), 0xC5},
	{SLICE_LITERAL("oslash"), 0xF8},   {SLICE_LITERAL("Oslash"), 0xD8},
	{SLICE_LITERAL("aelig"), 0xE6},	   {SLICE_LITERAL("AElig"), 0xC6},
	{SLICE_LITERAL("auml"), 0xE4},	   {SLICE_LITERAL("Auml"), 0xC4},
	{SLICE_LITERAL("ouml"), 0xF6},	   {SLICE_LITERAL("Ouml"), 0xD6},
	{SLICE_LITERAL("eacute"), 0xE9},   {SLICE_LITERAL("egrave"), 0xE8},
	{SLICE_LITERAL("ocirc"), 0xF4},	   {SLICE_LITERAL("aacute"), 0xE1},
	{SLICE_LITERAL("ndash"), 0x2013},  {SLICE_LITERAL("mdash"), 0x2014},
	{SLICE_LITERAL("minus"), 0x2212},  {SLICE_LITERAL("hyphen"), 0x2010},
	{SLICE_LITERAL("laquo"), 0xAB},	   {SLICE_LITERAL("raquo"), 0xBB},
	{SLICE_LITERAL("sect"), 0xA7},	   {SLICE_LITERAL("lsquo"), 0x2018},
	{SLICE_LITERAL("rsquo"), 0x2019},  {SLICE_LITERAL("ldquo"), 0x201C},
	{SLICE_LITERAL("rdquo"), 0x201D},  {SLICE_LITERAL("hellip"), 0x2026},
	{SLICE_LITERAL("middot"), 0xB7},   {SLICE_LITERAL("ast"), '*'},
	{SLICE_LITERAL("lowast"), 0x2217}, {SLICE_LITERAL("percnt"), '%'},
	{SLICE_LITERAL("sup1"), 0xB9},	   {SLICE_LITERAL("sup2"), 0xB2},
	{SLICE_LITERAL("sup3"), 0xB3},	   {SLICE_LITERAL("dagger"), 0x2020},
	{SLICE_LITERAL("thinsp"), 0x2009}, {SLICE_LITERAL("ensp"), 0x2002},
	{SLICE_LITERAL("emsp"), 0x2003},   {SLICE_LITERAL("shy"), 0xAD},
};

/* Longest name of a character, or number, with & and ;. */
#define ENTITY_MAX 10

/* "#229", "#xe5": the character of that number, 0 if it is none. */
static unsigned
numbered_character(Slice number)
{
	bool hex = number.len > 1 && (number.ptr[1] | 0x20) == 'x';
	unsigned code = 0;

	for (size_t i = hex ? 2 : 1; i < number.len; i++)
	{
		char c = number.ptr[i];
		char small = (char) (c | 0x20);

		if (is_digit(c))
			code = code * (hex ? 16 : 10) + (unsigned) (c - '0');
		else if (hex && small >= 'a' && small <= 'f')
			code = code * 16 + 10 + (unsigned) (small - 'a');
		else
			return 0;
	}
	if (code == 0xA0 || code == '\t' || code == '\n' || code == '\r')
		return ' ';
	return code < ' ' || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF) ? 0 : code;
}

static size_t
write_utf8(unsigned code, char *out)
{
	size_t length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;

	if (length == 1)
	{
		*out = (char) code;
		return 1;
	}
	for (size_t i = length - 1; i > 0; i--, code >>= 6)
		out[i] = (char) (0x80 | (code & 0x3F));
	out[0] = (char) ((0xF00U >> length & 0xFFU) | code);
	return length;
}

/*
 * The end of the named or numbered character at p, which is written to out, where it takes
 * no more bytes than its name; NULL if there is none.
 */
static const char *
match_entity(const char *p, const char *end, char *out, size_t *written)
{
	const char *semicolon;
	unsigned code = 0;
	Slice name;

	if (end - p > ENTITY_MAX)
		end = p + ENTITY_MAX;
	semicolon = memchr(p, ';', (size_t) (end - p));
	if (semicolon == NULL)
		return NULL;
	name = slice_between(p + 1, semicolon);
	if (name.len > 1 && name.ptr[0] == '#')
		code = numbered_character(name);
	for (size_t i = 0; code == 0 && i < sizeof(entities) / sizeof(entities[0]); i++)
	{
		if (slice_equal(name, entities[i].name))
			code = entities[i].code;
	}
	if (code == 0)
		return NULL;
	*written += write_utf8(code, out + *written);
	return semicolon + 1;
}

/* The characters that markup begins with, anywhere in a text, and those that end a line. */
static const bool begins_markup[256] = {
	['<'] = true, ['*'] = true,	 ['\\'] = true, ['['] = true,
	['&'] = true, ['\n'] = true, ['\r'] = true,
};

bool
text_has_markup(Slice text)
{
	for (size_t i = 0; i < text.len; i++)
	{
		if (begins_markup[(unsigned char) text.ptr[i]])
			return true;
	}
	return text.len > 0 && (text.ptr[0] == '#' || text.ptr[0] == '_');
}

/* How many blanks begin at p, where two or more stand together, and not between digits, which may be two numbers; else 0. */
static size_t
wide_blank_length(const char *start, const char *p, const char *end)
{
	const char *next = p;

	if (p > start && p[-1] == ' ')
		return 0;
	while (next < end && *next == ' ')
		next++;
	if (next - p < 2 || (p > start && is_digit(p[-1]) && next < end && is_digit(*next)))
		return 0;
	return (size_t) (next - p);
}

bool
text_has_wide_blank(Slice text)
{
	const char *p = text.ptr;
	const char *end = slice_end(text);

	/* Text stands on either side of it. */
	while (end - p > 2 && (p = memchr(p, ' ', (size_t) (end - p) - 2)) != NULL)
	{
		if (*++p == ' ' && wide_blank_length(text.ptr, p - 1, end) > 0)
			return true;
	}
	return false;
}

/* How many ** to strip: a single one is not markup. */
static size_t
paired_stars(Slice text)
{
	size_t count = 0;

	for (size_t i = 0; i + 1 < text.len; i++)
	{
		if (text.ptr[i] == '\\')
			i++;
		else if (text.ptr[i] == '*' && text.ptr[i + 1] == '*')
		{
			count++;
			i++;
		}
	}
	return count & ~(size_t) 1;
}

/* One pair of *, or of __, around a whole that has no other: emphasis. */
static Slice
strip_emphasis(Slice text)
{
	if (text.len >= 5 && memcmp(text.ptr, "__", 2) == 0 &&
		memcmp(slice_end(text) - 2, "__", 2) == 0 &&
		memchr(text.ptr + 2, '_', text.len - 4) == NULL)
		return text_trim((Slice) {text.ptr + 2, text.len - 4});
	if (text.len >= 3 && text.ptr[0] == '*' && text.ptr[text.len - 1] == '*' &&
		text_space_length(text.ptr + 1, text.ptr + text.len) == 0 &&
		memchr(text.ptr + 1, '*', text.len - 2) == NULL)
		return (Slice) {text.ptr + 1, text.len - 2};
	return text;
}

/* Bytes that a raised mark of a footnote has at most: "1) 2)". */
#define RAISED_MAX 5

/* Bytes of what a <sup> at p raises, of a mark of digits, stars and brackets; 0 if it is none. */
static size_t
raised_length_behind(const char *p, size_t tag, const char *end)
{
	size_t length = 0;

	if (tag < 5 || (p[1] | 0x20) != 's' || (p[2] | 0x20) != 'u' || (p[3] | 0x20) != 'p' ||
		is_ascii_letter(p[4]))
		return 0;
	while (p + tag + length < end && p[tag + length] != '<')
	{
		char c = p[tag + length];

		if (length == RAISED_MAX || (!is_digit(c) && strchr("*), ", c) == NULL) || c == '\0')
			return 0;
		length++;
	}
	return p + tag + length < end ? length : 0;
}

/* Steps through a text between two polls. */
#define POLL_STEPS 65536

static const char *
behind_spaces(const char *p, const char *end)
{
	size_t space;

	while (p < end && (space = text_space_length(p, end)) > 0)
		p += space;
	return p;
}

/* Ends what has been written with one space. */
static size_t
write_one_space(char *out, size_t written)
{
	while (written > 0 && out[written - 1] == ' ')
		written--;
	if (written > 0)
		out[written++] = ' ';
	return written;
}

/* One space for a line that ends at p, and the spaces behind it. */
static const char *
break_line(const char *p, const char *end, char *out, size_t *written)
{
	*written = write_one_space(out, *written);
	return behind_spaces(p, end);
}

/*
 * Strips into out, which holds text.len bytes; returns how many were written.
 * The source is NULL if the text is short.
 */
static size_t
strip_markup(Slice text, char *out, const MemorySource *source)
{
	const char *p = text.ptr;
	const char *end = slice_end(text);
	const char *link_text_end = NULL; /* a tag that begins before it may end behind it */
	const char *link_end = NULL;
	size_t stars = paired_stars(text);
	size_t written = 0;
	size_t steps = 0;

	while (p < end)
	{
		size_t tag;
		size_t blanks;
		const char *next;

		if (source != NULL && ++steps % POLL_STEPS == 0)
			source_poll(source);
		if (link_text_end != NULL && p >= link_text_end)
		{
			p = link_end > p ? link_end : p;
			link_text_end = NULL;
		}
		else if (*p == ' ' && (blanks = wide_blank_length(text.ptr, p, end)) > 0)
		{
			written = write_one_space(out, written);
			p += blanks;
		}
		else if (*p == '<' && (tag = text_tag_length(p, end)) > 0)
		{
			bool parts = parts_text(p);

			p += tag + raised_length_behind(p, tag, end);
			if (parts)
				p = break_line(p, link_text_end == NULL ? end : link_text_end, out, &written);
		}
		else if (*p == '*' && stars > 0 && p + 1 < end && p[1] == '*')
		{
			stars--;
			p += 2;
		}
		else if (*p == '\\' && p + 1 < end && is_ascii_punctuation(p[1]))
		{
			out[written++] = p[1];
			p += 2;
		}
		else if (*p == '[' && link_text_end == NULL && is_link(p, end, &link_text_end, &link_end))
			p++;
		else if (*p == '&' && (next = match_entity(p, end, out, &written)) != NULL)
			p = next;
		else if (*p == '\n' || *p == '\r')
			p = break_line(p, link_text_end == NULL ? end : link_text_end, out, &written);
		else
			out[written++] = *p++;
	}
	return written;
}

/* So many stars, or more, set a heading apart, or what of it is on a line; two are bold. */
#define HEADING_STARS 3

/* Stars around a heading, of which each line has those of its end: "****** Helt ledige. Yrke. Tidsserie", "måned ******". */
static Slice
skip_heading_stars(Slice text)
{
	size_t stars = 0;

	while (stars < text.len && text.ptr[stars] == '*')
		stars++;
	if (stars >= HEADING_STARS && stars < text.len && text.ptr[stars] == ' ')
		text = text_trim((Slice) {text.ptr + stars, text.len - stars});
	stars = 0;
	while (stars < text.len && text.ptr[text.len - stars - 1] == '*')
		stars++;
	if (stars >= HEADING_STARS && stars < text.len && text.ptr[text.len - stars - 1] == ' ')
		text = text_trim((Slice) {text.ptr, text.len - stars});
	return text;
}

/* Heading signs: one to six # and a space, or stars. */
static Slice
skip_heading_signs(Slice text)
{
	size_t signs = 0;

	text = skip_heading_stars(text);
	while (signs < text.len && text.ptr[signs] == '#')
		signs++;
	if (signs == 0 || signs > 6 || signs == text.len ||
		text_space_length(text.ptr + signs, text.ptr + text.len) == 0)
		return text;
	return text_trim((Slice) {text.ptr + signs, text.len - signs});
}

#define BOLD	 3 /* characters of <b> */
#define BOLD_END 4 /* of </b> */

/*
 * Takes white space and markup off that stands around the whole of a text: heading
 * signs, emphasis, <b> and </b>. Is there any inside, or a wide blank?
 */
static bool
has_markup_inside(Slice *text)
{
	Slice inner = text_trim(*text);

	if (inner.len > BOLD + BOLD_END && memcmp(inner.ptr, "<b>", BOLD) == 0 &&
		memcmp(slice_end(inner) - BOLD_END, "</b>", BOLD_END) == 0 &&
		!text_has_markup((Slice) {inner.ptr + BOLD, inner.len - BOLD - BOLD_END}))
	{
		*text = text_trim((Slice) {inner.ptr + BOLD, inner.len - BOLD - BOLD_END});
		return text_has_wide_blank(*text);
	}
	*text = inner;
	if (!text_has_markup(inner))
		return text_has_wide_blank(inner);
	*text = strip_emphasis(skip_heading_signs(inner));
	return text_has_markup(*text) || text_has_wide_blank(*text);
}

Slice
text_clean(Slice text, Arena *arena)
{
	char *buffer;

	if (!has_markup_inside(&text))
		return text;
	buffer = arena_alloc(arena, text.len);
	if (buffer == NULL)
		return (Slice) {NULL, 0};
	return text_trim((Slice) {buffer, strip_markup(text, buffer, arena->source)});
}

bool
text_clean_into(Slice text, char *buffer, size_t size, Slice *clean)
{
	if (!has_markup_inside(&text))
	{
		*clean = text;
		return text.len <= size;
	}
	if (text.len > size)
		return false;
	*clean = text_trim((Slice) {buffer, strip_markup(text, buffer, NULL)});
	return true;
}

size_t
text_control_length(Slice text)
{
	return text.len >= 2 && text.ptr[0] == '\xC2' && (unsigned char) text.ptr[1] < 0xA0 ? 2 : 0;
}

bool
text_begins_small(Slice text)
{
	return text.len > 0 && (is_ascii_small(text.ptr[0]) || (text.len > 1 && text.ptr[0] == '\xC3' &&
															(unsigned char) text.ptr[1] >= 0xA0));
}

bool
text_begins_capital(Slice text)
{
	return text.len > 0 &&
		   (is_ascii_capital(text.ptr[0]) ||
			(text.len > 1 && text.ptr[0] == '\xC3' && (unsigned char) text.ptr[1] < 0xA0));
}

bool
text_has_control(Slice text)
{
	for (size_t i = 0; i + 1 < text.len; i++)
	{
		if (text_control_length((Slice) {text.ptr + i, text.len - i}) > 0)
			return true;
	}
	return false;
}
