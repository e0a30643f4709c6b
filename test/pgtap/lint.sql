-- test/pgtap/lint.sql: navtiltak_lint accounts for everything.  Each line of a document is blank, a
-- heading or a note that was understood, a header row, a data row all of whose cells came out, or
-- named by lint; over whatever reports are in report(name, doc).
BEGIN;
SELECT plan(2 * (SELECT count(*)::int FROM report));

-- The text of a line without markup, as these reports have it.
CREATE FUNCTION pg_temp.clean(line text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT btrim(regexp_replace(regexp_replace(line, '</?[a-z]+>|\*\*|^\s*#+ |\\', '', 'g'), '[\s\u00a0\ufeff]+', ' ', 'g'), E' \r\f')
$$;

CREATE TEMP TABLE line AS
SELECT r.name, l.line::int, l.text, pg_temp.clean(l.text) AS clean
FROM report AS r, regexp_split_to_table(r.doc, E'\n') WITH ORDINALITY AS l(text, line);

CREATE TEMP TABLE heading AS
SELECT DISTINCT r.name, t.title, t.section, t.stratum FROM report AS r, navtiltak_tables(r.doc) AS t;

CREATE TEMP TABLE unaccounted AS
SELECT l.name, l.line, l.text
FROM line AS l
    LEFT JOIN (SELECT r.name, c.line, count(*) AS cells
               FROM report AS r, navtiltak_parse(r.doc) AS c
               GROUP BY r.name, c.line) AS data USING (name, line)
WHERE l.clean <> ''
  AND l.text !~ E'^[\\s\\ufeff]*\t'
  AND data.cells IS DISTINCT FROM length(l.text) - length(replace(l.text, E'\t', ''))
  AND NOT navtiltak_is_period(l.clean)
  AND NOT (l.text !~ E'\t' AND EXISTS (
      SELECT FROM heading AS h
      WHERE h.name = l.name
        AND (l.clean = pg_temp.clean(h.title) OR l.clean = pg_temp.clean(h.section)
             OR position(l.clean IN pg_temp.clean(h.stratum)) > 0)))
  AND l.clean !~* '^om tabellene$'
  AND l.clean !~ '§ \d'
  AND l.clean !~* '(mindre|færre|lavere) enn|under (fire|fem)'
  AND NOT EXISTS (
      SELECT FROM report AS r, navtiltak_lint(r.doc) AS d
      WHERE r.name = l.name AND d.line <= l.line
        AND l.line < d.line + array_length(string_to_array(coalesce(d.fragment, ''), E'\n'), 1));

SELECT is_empty(format('SELECT line, text FROM unaccounted WHERE name = %L', name), name || ': each line is accounted for')
FROM report ORDER BY name;

-- What is an error in a report is one in the file that the generator made so, and nowhere else.
SELECT is_empty(
    format('SELECT d.line, d.code, d.fragment FROM report AS r, navtiltak_lint(r.doc) AS d WHERE r.name = %L AND d.severity = ''error''',
           name),
    name || ': no error')
FROM report WHERE name !~ 'skjeve_rader|ugyldige' ORDER BY name;
SELECT isnt_empty(
    format('SELECT 1 FROM report AS r, navtiltak_lint(r.doc) AS d WHERE r.name = %L AND d.severity = ''error''', name),
    name || ': its errors are named')
FROM report WHERE name ~ 'skjeve_rader|ugyldige' ORDER BY name;
SELECT * FROM finish();
ROLLBACK;
