-- test/pgtap/equivalence.sql: a report in another form gives the same rows.  Line ends, a byte-order mark,
-- kinds of space and of minus, form feeds, the case of headings and markup carry no meaning, so every row must
-- come out as from the report as it is, but for the text as printed (raw) and, where lines are added above,
-- for the line.
BEGIN;

CREATE TEMP TABLE cell AS
SELECT r.name, c.* FROM report AS r, navtiltak_parse(r.doc) AS c;

-- Each way to dress a report: what is replaced everywhere, a regular expression, and by what.  A space
-- between a digit and just three more is one between thousands.
CREATE TEMP TABLE dress (nr serial, name text, pattern text, replacement text);
INSERT INTO dress (name, pattern, replacement) VALUES
    ('CRLF line ends', '\n', E'\r\n'),
    ('no-break spaces between thousands', '(\d) (?=\d{3}(?!\d))', U&'\\1\00A0'),
    ('thin spaces between thousands', '(\d) (?=\d{3}(?!\d))', U&'\\1\2009'),
    ('narrow no-break spaces between thousands', '(\d) (?=\d{3}(?!\d))', U&'\\1\202F'),
    ('nothing between thousands', '(\d) (?=\d{3}(?!\d))', '\1'),
    ('U+2212 as minus', '(\t(<b>|\*\*)?)-(?=\d)', U&'\\1\2212'),
    ('en dash as minus', '(\t(<b>|\*\*)?)-(?=\d)', U&'\\1\2013'),
    ('en dash between months', '^([[:alpha:]]+( \d{4})?) - ([[:alpha:]]+ \d{4})$', U&'\\1\2013\\3'),
    ('form feeds on a line of their own between pages', '\n\n(?=(# )?Deltakere i )', E'\n\f\n'),
    ('form feeds before titles', '\n(?=(# )?Deltakere i )', E'\n\f'),
    ('bold cells and labels, <b>', '([^\t\n]+)(?=\t)|(?<=\t)([^\t\n]+)', '<b>\1\2</b>'),
    ('bold cells and labels, **', '(?<![^\t\n])([^\t\n*\\<-][^\t\n*<]*)(?=\t)|(?<=\t)([^\t\n*\\<][^\t\n*<]*)(?![^\t\n])', '**\1\2**'),
    ('escaped stars', '(?<=\t)\*(?![^\t\n])', '\\*'),
    ('headings of depth 2', '^(#+ )?([[:alpha:]][^\t\n]*)$', '## \2'),
    ('headings of depth 3, bold', '^(#+ )?([[:alpha:]][^\t\n]*)$', '### **\2**'),
    ('headings without #', '^#+ (?=[^\t\n]*$)', ''),
    ('headings that are links', '^(#+ )?([[:alpha:]][^][\t\n]*)$', '[\2](https://www.nav.no/)'),
    ('two spaces at the end of every line', '$', '  ');

CREATE TEMP TABLE variant AS
SELECT r.name, d.name AS dress, regexp_replace(doc, pattern, replacement, 'gn') AS doc, 0 AS added_lines, nr
FROM report AS r, dress AS d
UNION ALL
SELECT name, 'a byte-order mark', U&'\FEFF' || doc, 0, 100 FROM report
UNION ALL
SELECT name, 'empty lines below', rtrim(doc, E'\n') || E'\n\n', 0, 101 FROM report
UNION ALL
SELECT name, 'empty lines above', E'\n \n\n' || doc, 3, 102 FROM report
UNION ALL
SELECT r.name, c.name, text, 0, 103
FROM report AS r, (VALUES ('upper-case headings'), ('lower-case headings')) AS c(name),
     LATERAL (SELECT string_agg(CASE WHEN line LIKE E'%\t%' THEN line
                                     WHEN c.name LIKE 'upper%' THEN upper(line)
                                     ELSE lower(line) END, E'\n' ORDER BY nr)
              FROM unnest(string_to_array(doc, E'\n')) WITH ORDINALITY AS l(line, nr)) AS changed(text);

-- All of it on top of each other.
DO $$
DECLARE d record;
BEGIN
    INSERT INTO variant SELECT name, 'many of these together', doc, 0, 104 FROM report;
    FOR d IN SELECT * FROM dress
             WHERE name IN ('narrow no-break spaces between thousands', 'U+2212 as minus',
                            'form feeds before titles', 'bold cells and labels, <b>', 'escaped stars',
                            'headings of depth 3, bold', 'two spaces at the end of every line')
             ORDER BY nr
    LOOP
        UPDATE variant SET doc = regexp_replace(doc, d.pattern, d.replacement, 'gn') WHERE nr = 104;
    END LOOP;
    UPDATE variant SET doc = U&'\FEFF' || replace(doc, E'\n', E'\r\n') WHERE nr = 104;
END $$;

-- Rows that are in one reading and not in the other.
CREATE FUNCTION pg_temp.differences(of_report text, other text, moved int) RETURNS text LANGUAGE sql AS $$
    WITH plain AS (
        SELECT table_no, page, line + moved AS line, col, role, hovedgruppe, tiltaksgruppe, tiltak, fylke, alder, kjonn,
               period, measure, value, bounds, status, repeated, row_label, col_label
        FROM cell WHERE name = of_report
    ), dressed AS (
        SELECT table_no, page, line, col, role, hovedgruppe, tiltaksgruppe, tiltak, fylke, alder, kjonn,
               period, measure, value, bounds, status, repeated, row_label, col_label
        FROM navtiltak_parse(other)
    ), difference AS (
        SELECT * FROM (SELECT 'lost' AS fault, p.* FROM (TABLE plain EXCEPT ALL TABLE dressed) AS p
                       UNION ALL
                       SELECT 'new', d.* FROM (TABLE dressed EXCEPT ALL TABLE plain) AS d) AS both_ways
        ORDER BY line, col, fault
        LIMIT 4
    )
    SELECT string_agg(difference::text, E'\n') FROM difference
$$;

SELECT plan((SELECT count(*)::int FROM variant) + 2);
SELECT isnt_empty('SELECT 1 FROM cell', 'there are cells to compare');

-- That a dress changes nothing at all in any report would prove nothing.
SELECT is_empty($$SELECT dress FROM variant AS v JOIN report AS r USING (name)
                  GROUP BY dress HAVING bool_and(v.doc = r.doc)$$, 'every dress changes some report');

SELECT is(pg_temp.differences(name, doc, added_lines), NULL, name || ': ' || dress)
FROM variant
ORDER BY nr, dress, name;

SELECT * FROM finish();
ROLLBACK;
