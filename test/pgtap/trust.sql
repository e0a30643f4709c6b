-- test/pgtap/trust.sql: a report is trustworthy where lint has no more than information and everything adds
-- up. The five are, apart from labels that two of them print without cells; a damaged one is not.
BEGIN;
CREATE FUNCTION pg_temp.doubts(doc text) RETURNS text[] LANGUAGE sql AS $$
    SELECT array_agg(DISTINCT code ORDER BY code)
    FROM (SELECT code FROM navtiltak_lint(doc) WHERE severity <> 'info'
          UNION ALL
          SELECT 'mismatch' FROM navtiltak_check(doc) WHERE verdict = 'mismatch') AS d
$$;
CREATE TEMP TABLE expected (name text, doubts text[]);
INSERT INTO expected VALUES
    ('2013-11-tiltak-fylke-en-maned', '{orphan_label}'),
    ('2016-tiltak-kjonn-tidsserie', NULL),
    ('2019-tiltak-alder-tidsserie', '{orphan_label}'),
    ('2021-tiltaksgruppe-fylke-tidsserie', NULL),
    ('2022-tiltak-tidsserie', NULL);

-- What is spoilt: what is found first of it, what stands there then, and the doubts that any report has of it at least.
CREATE TEMP TABLE damage (what text, pattern text, instead text, doubt text);
INSERT INTO damage VALUES
    ('a total that is another one', '(?n)^([*<b>]*I alt[^\t\n]*\t[*<b>]*)(\d)', '\19\2', 'mismatch'),
    ('a count that is none', '\t(\d[\d ]*)\n', E'\tn/a\n', 'invalid_cell'),
    ('a row that has lost a cell', '\t(\d[\d ]*)\n', E'\n', 'cell_count'),
    ('a row that has lost its label', '(?n)^[[:alpha:]][^\t\n]*(?=\t)', '', 'missing_label');

SELECT plan(5 + 4);
SELECT is(pg_temp.doubts(doc), doubts, name || ': what is doubtful') FROM report JOIN expected USING (name) ORDER BY name;
SELECT is_empty(format($$
    SELECT name, doubts
    FROM report, LATERAL (SELECT regexp_replace(doc, %1$L, %2$L) AS doc) AS spoilt, pg_temp.doubts(spoilt.doc) AS doubts
    WHERE spoilt.doc = report.doc OR (%3$L = ANY (doubts)) IS NOT TRUE$$, pattern, instead, doubt), 'told: ' || what)
FROM damage;
SELECT * FROM finish();
ROLLBACK;
