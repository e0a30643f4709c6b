/*-------------------------------------------------------------------------
 *
 * html_tags.c
 *	  Tags and comments of HTML, and what of it is not text.
 *
 *-------------------------------------------------------------------------
 */
#include "grid/html_tags.h"

#include "text/ascii.h"
#include "text/text.h"

/* A cell spans no more rows or columns: a number that is larger says no more. */
#define SPAN_MAX 65534

/* Longest declaration. */
#define DECLARATION_MAX 4096

/* Room for the longest name of a tag that is known. */
#define NAME_ROOM 12

/* The commonest first. */
static const struct
{
	HtmlKind kind;
	char name[NAME_ROOM]; /* zeros after it */
} kinds[] = {
	{HTML_CELL, "td"},		  {HTML_CELL, "th"},		  {HTML_ROW, "tr"},
	{HTML_INLINE, "b"},		  {HTML_INLINE, "strong"},	  {HTML_INLINE, "span"},
	{HTML_TABLE, "table"},	  {HTML_GROUP, "thead"},	  {HTML_GROUP, "tbody"},
	{HTML_GROUP, "tfoot"},	  {HTML_BREAK, "br"},		  {HTML_TEXT, "p"},
	{HTML_TEXT, "h1"},		  {HTML_TEXT, "h2"},		  {HTML_TEXT, "h3"},
	{HTML_TEXT, "h4"},		  {HTML_TEXT, "h5"},		  {HTML_TEXT, "h6"},
	{HTML_TEXT, "li"},		  {HTML_TEXT, "dt"},		  {HTML_TEXT, "dd"},
	{HTML_TEXT, "caption"},	  {HTML_TEXT, "figcaption"},  {HTML_BLOCK, "div"},
	{HTML_BLOCK, "html"},	  {HTML_BLOCK, "body"},		  {HTML_BLOCK, "section"},
	{HTML_BLOCK, "article"},  {HTML_BLOCK, "main"},		  {HTML_BLOCK, "header"},
	{HTML_BLOCK, "footer"},	  {HTML_BLOCK, "nav"},		  {HTML_BLOCK, "aside"},
	{HTML_BLOCK, "center"},	  {HTML_BLOCK, "ul"},		  {HTML_BLOCK, "ol"},
	{HTML_BLOCK, "dl"},		  {HTML_BLOCK, "blockquote"}, {HTML_BLOCK, "form"},
	{HTML_BLOCK, "fieldset"}, {HTML_BLOCK, "figure"},	  {HTML_BLOCK, "address"},
	{HTML_BLOCK, "hr"},		  {HTML_BLOCK, "col"},		  {HTML_BLOCK, "colgroup"},
	{HTML_BLOCK, "meta"},	  {HTML_BLOCK, "link"},		  {HTML_SKIPPED, "head"},
	{HTML_SKIPPED, "title"},  {HTML_SKIPPED, "script"},	  {HTML_SKIPPED, "style"},
};

bool
html_is(Slice name, const char *other)
{
	size_t n = strlen(other);

	if (name.len != n)
		return false;
	for (size_t i = 0; i < n; i++)
	{
		char c = name.ptr[i];

		if ((is_ascii_capital(c) ? c + ('a' - 'A') : c) != other[i])
			return false;
	}
	return true;
}

/* The name at p, of letters and digits. */
static Slice
name_at(const char *p, const char *end)
{
	const char *start = p;

	while (p < end && (is_ascii_letter(*p) || is_digit(*p)))
		p++;
	return slice_between(start, p);
}

static HtmlKind
kind_of(Slice name)
{
	char small[NAME_ROOM] = {0};

	if (name.len >= NAME_ROOM)
		return HTML_INLINE;
	for (size_t i = 0; i < name.len; i++)
		small[i] = (char) (name.ptr[i] | (is_ascii_capital(name.ptr[i]) ? 0x20 : 0));
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
	{
		if (small[0] == kinds[i].name[0] && memcmp(small, kinds[i].name, NAME_ROOM) == 0)
			return kinds[i].kind;
	}
	return HTML_INLINE;
}

HtmlKind
html_kind(const char *p, const char *end)
{
	p++;
	if (p < end && *p == '/')
		p++;
	return kind_of(name_at(p, end));
}

bool
html_tag(const char *p, const char *end, HtmlTag *tag)
{
	const char *after;

	if (end - p < 2 || p[1] == '!')
		return false;
	tag->ends = p[1] == '/';
	tag->name = name_at(p + (tag->ends ? 2 : 1), end - p > NAME_ROOM ? p + NAME_ROOM : end);
	after = slice_end(tag->name);
	if (after < end && *after == '>' && tag->name.len > 0 && is_ascii_letter(tag->name.ptr[0]))
		tag->after = after + 1;
	else
	{
		size_t length = text_tag_length(p, end);

		if (length == 0)
			return false;
		tag->after = p + length;
		tag->name = name_at(tag->name.ptr, tag->after);
	}
	tag->attributes = slice_between(slice_end(tag->name), tag->after - 1);
	tag->kind = kind_of(tag->name);
	return true;
}

static bool
is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Takes the next attribute off a tag; false if none is left. */
static bool
take_attribute(Slice *attributes, Slice *name, Slice *value)
{
	const char *p = attributes->ptr;
	const char *end = slice_end(*attributes);

	while (p < end && (is_space(*p) || *p == '/'))
		p++;
	*name = (Slice) {p, 0};
	while (p < end && !is_space(*p) && *p != '=')
		p++;
	name->len = (size_t) (p - name->ptr);
	while (p < end && is_space(*p))
		p++;
	*value = (Slice) {p, 0};
	if (p < end && *p == '=')
	{
		for (p++; p < end && is_space(*p);)
			p++;
		value->ptr = p;
		if (p < end && (*p == '"' || *p == '\''))
		{
			const char *close = memchr(p + 1, *p, (size_t) (end - p - 1));

			*value = slice_between(p + 1, close == NULL ? end : close);
			p = close == NULL ? end : close + 1;
		}
		else
		{
			while (p < end && !is_space(*p))
				p++;
			value->len = (size_t) (p - value->ptr);
		}
	}
	*attributes = slice_between(p, end);
	return name->len > 0;
}

bool
html_attribute(const HtmlTag *tag, const char *attribute, Slice *value)
{
	Slice rest = tag->attributes;
	Slice name;

	while (take_attribute(&rest, &name, value))
	{
		if (html_is(name, attribute))
			return true;
	}
	return false;
}

uint32_t
html_span(const HtmlTag *tag, const char *attribute)
{
	uint32_t span = 0;
	Slice value;

	if (tag->attributes.len == 0 || !html_attribute(tag, attribute, &value))
		return 1;
	value = text_trim(value);
	for (size_t i = 0; i < value.len && is_digit(value.ptr[i]) && span < SPAN_MAX; i++)
		span = span * 10 + (uint32_t) (value.ptr[i] - '0');
	return span == 0 ? 1 : span > SPAN_MAX ? SPAN_MAX : span;
}

bool
html_comment(HtmlScan *scan, const char *p, Slice *inside, const char **after)
{
	const char *end = scan->end;
	const char *close;

	if (end - p < 3 || (p[1] != '!' && p[1] != '?'))
		return false;
	if (end - p < 4 || memcmp(p, "<!--", 4) != 0)
	{
		if (end - p > DECLARATION_MAX)
			end = p + DECLARATION_MAX;
		close = memchr(p, '>', (size_t) (end - p));
		*inside = (Slice) {p, 0};
		*after = close == NULL ? p + 2 : close + 1;
		return true;
	}
	close = p + 4;
	while (!scan->open_comment)
	{
		close = memchr(close, '-', (size_t) (end - close));
		if (close == NULL || end - close < 3)
			scan->open_comment = true;
		else if (close[1] == '-' && close[2] == '>')
			break;
		else
			close++;
	}
	*inside = scan->open_comment ? (Slice) {p, 0} : slice_between(p + 4, close);
	*after = scan->open_comment ? p + 4 : close + 3;
	return true;
}

const char *
html_skip(HtmlScan *scan, const HtmlTag *tag)
{
	unsigned kind = 1U << tag->name.len;

	for (const char *p = tag->after; !tag->ends && !(scan->open_skipped & kind) && p < scan->end;
		 p++)
	{
		p = memchr(p, '<', (size_t) (scan->end - p));
		if (p == NULL)
			break;
		if (scan->end - p > 2 && p[1] == '/')
		{
			Slice name = name_at(p + 2, scan->end);
			const char *close;

			if (name.len != tag->name.len || html_kind(p, scan->end) != HTML_SKIPPED ||
				(name.ptr[0] | 0x20) != (tag->name.ptr[0] | 0x20))
				continue;
			close = memchr(p, '>', (size_t) (scan->end - p));
			return close == NULL ? scan->end : close + 1;
		}
	}
	scan->open_skipped |= tag->ends ? 0 : kind;
	return tag->after;
}
