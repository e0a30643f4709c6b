-- test/pgtap/reports.sql: five whole reports, in report(name, doc): the counts of their cells, that
-- nothing on the way is lost, and that they add up.
--
-- What is expected here was found by a reading of the reports that shares nothing with this reader.
BEGIN;
SET LOCAL datestyle = iso;
SELECT plan(1 + 5 * 4 + 5 * 5 + 1);

CREATE TEMP TABLE expected (
    name text, cells int, exact int, suppressed int, blank int, tables int, facts int,
    detail int, subtotal int, total int, repeated int, zero int);
INSERT INTO expected VALUES
    ('2013-11-tiltak-fylke-en-maned',       5400,  4333,    0, 1067, 35,  4231, 3438, 1876,   86, 164, 0),
    ('2016-tiltak-kjonn-tidsserie',         2672,  2471,  133,   68, 11,  2208, 2024,  440,  208, 120, 1),
    ('2019-tiltak-alder-tidsserie',        13188, 10436, 2752,    0, 56, 10236, 9912, 2112, 1164, 492, 0),
    ('2021-tiltaksgruppe-fylke-tidsserie',  4854,  4201,  653,    0, 32,  4854, 4479,    0,  375,   0, 0),
    ('2022-tiltak-tidsserie',               2580,  2295,  285,    0,  9,  1980, 1968,  384,  228, 120, 0);

-- The identities of each report, by the dimension that is summed over, and how many of them all are
-- between exact numbers.
CREATE TEMP TABLE expected_identities (
    name text, tiltak int, tiltaksgruppe int, hovedgruppe int, fylke int, alder int, kjonn int, exact int);
INSERT INTO expected_identities VALUES
    ('2013-11-tiltak-fylke-en-maned',       834,  87, 1043, 220,   87,   0, 2271),
    ('2016-tiltak-kjonn-tidsserie',         440,  48,  416,   0,    0, 416, 1128),
    ('2019-tiltak-alder-tidsserie',        2112, 372,  840,   0, 1344,   0, 2562),
    ('2021-tiltaksgruppe-fylke-tidsserie',    0,   0, 1452, 375,    0,   0, 1152),
    ('2022-tiltak-tidsserie',               384,  48,  576,   0,    0,   0,  692);

-- How many names of each dimension a report has, once each is in its canonical spelling.
CREATE TEMP TABLE expected_names (
    name text, hovedgruppe int, tiltaksgruppe int, tiltak int, fylke int, alder int, kjonn int);
INSERT INTO expected_names VALUES
    ('2013-11-tiltak-fylke-en-maned',      3, 10, 36, 21, 7, 0),
    ('2016-tiltak-kjonn-tidsserie',        3, 10, 41,  0, 0, 2),
    ('2019-tiltak-alder-tidsserie',        3,  9, 37,  0, 7, 0),
    ('2021-tiltaksgruppe-fylke-tidsserie', 3,  9,  0, 13, 0, 0),
    ('2022-tiltak-tidsserie',              3,  9, 38,  0, 0, 0);

-- All cells of a report in all columns that are not NULL, as a digest.  Where it differs, so do others of these tests, as a
-- rule; else compare the rows with those of a commit where it did not.
CREATE TEMP TABLE expected_digest (name text, digest text);
INSERT INTO expected_digest VALUES
    ('2013-11-tiltak-fylke-en-maned',      'ad28eeeb399722ee06a7bfce9eb28abc'),
    ('2016-tiltak-kjonn-tidsserie',        'f6e110580d572643ee2f7de6db5655c3'),
    ('2019-tiltak-alder-tidsserie',        '459af4e3e3fa910014ce2cec95a8ae59'),
    ('2021-tiltaksgruppe-fylke-tidsserie', '18cfd2543f9f50642ed0a3df9be63ec4'),
    ('2022-tiltak-tidsserie',              'f08262e91a14ca740ff75fd47ffbefe5');

CREATE TEMP TABLE cell AS
SELECT r.name, c.ordinality AS row_no, c.*
FROM report AS r, navtiltak_parse(r.doc) WITH ORDINALITY AS c;

-- A fact: what a cell says, wherever it stands.  dims holds the dimensions that are named.
CREATE TEMP TABLE fact AS
SELECT name,
       jsonb_strip_nulls(jsonb_build_object('hovedgruppe', hovedgruppe, 'tiltaksgruppe', tiltaksgruppe,
           'tiltak', tiltak, 'fylke', fylke, 'alder', alder, 'kjonn', kjonn)) AS dims,
       period, measure, (array_agg(bounds))[1] AS bounds,
       count(DISTINCT (number, status, lower(bounds), upper(bounds))) AS versions,
       array_agg(line ORDER BY line) AS lines
FROM cell
GROUP BY name, hovedgruppe, tiltaksgruppe, tiltak, fylke, alder, kjonn, period, measure;
ANALYZE fact;

-- A fact and its parts along one dimension: alike in all else, and the parts name that dimension.
-- The parts of a measure group are its measures, which are printed under its name.
CREATE TEMP TABLE parts AS
SELECT name, dimension, dims - dimension AS dims, period, measure, sum(bounds) AS added_up
FROM fact JOIN unnest(ARRAY['tiltak', 'tiltaksgruppe', 'hovedgruppe', 'fylke', 'alder', 'kjonn']) AS dimension
          ON dims ? dimension
WHERE measure <> 'endring_prosent'
GROUP BY 1, 2, 3, 4, 5;
ANALYZE parts;

CREATE TEMP TABLE identity AS
SELECT name, dimension, dims, period, measure, lines[1] AS line, bounds AS printed, added_up
FROM parts JOIN fact USING (name, dims, period, measure);

-- The three measures of a row that prints changes from last year.
CREATE TEMP TABLE change AS
SELECT name, line, this.value AS antall, diff.value AS endring_antall, percent.number AS endring_prosent
FROM cell AS this
     JOIN cell AS diff USING (name, line)
     JOIN cell AS percent USING (name, line)
WHERE this.measure = 'antall' AND diff.measure = 'endring_antall' AND percent.measure = 'endring_prosent'
  AND this.value <> diff.value;    -- else there was nothing last year, and no percentage of it

SELECT set_eq('SELECT name FROM report', 'SELECT name FROM expected', 'the reports at hand are the five');

-- Counts.
SELECT is(found::text, expected::text, expected.name || ': cells, statuses, tables, facts, roles')
FROM expected
     LEFT JOIN (SELECT name, count(*) AS cells,
                       count(*) FILTER (WHERE status = 'exact'),
                       count(*) FILTER (WHERE status = 'suppressed'),
                       count(*) FILTER (WHERE status = 'blank'),
                       count(DISTINCT table_no),
                       (SELECT count(*) FROM fact WHERE fact.name = cell.name),
                       count(*) FILTER (WHERE role = 'detail'),
                       count(*) FILTER (WHERE role = 'subtotal'),
                       count(*) FILTER (WHERE role = 'total'),
                       count(*) FILTER (WHERE repeated),
                       -- the least that a * can be
                       coalesce(min(lower(bounds)) FILTER (WHERE status = 'suppressed'), 0)
                FROM cell GROUP BY name) AS found USING (name)
ORDER BY name;

SELECT is(found::text, expected_names::text, name || ': names of each dimension')
FROM expected_names
     LEFT JOIN (SELECT name, count(DISTINCT hovedgruppe), count(DISTINCT tiltaksgruppe), count(DISTINCT tiltak),
                       count(DISTINCT fylke), count(DISTINCT alder), count(DISTINCT kjonn)
                FROM cell GROUP BY name) AS found USING (name)
ORDER BY name;

SELECT is(found::text, expected_identities::text, name || ': identities by dimension, and how many are exact')
FROM expected_identities
     LEFT JOIN (SELECT name,
                       count(*) FILTER (WHERE dimension = 'tiltak'),
                       count(*) FILTER (WHERE dimension = 'tiltaksgruppe'),
                       count(*) FILTER (WHERE dimension = 'hovedgruppe'),
                       count(*) FILTER (WHERE dimension = 'fylke'),
                       count(*) FILTER (WHERE dimension = 'alder'),
                       count(*) FILTER (WHERE dimension = 'kjonn'),
                       count(*) FILTER (WHERE is_exact(printed) AND is_exact(added_up)
                                          AND lower(printed) = lower(added_up))
                FROM identity GROUP BY name) AS found USING (name)
ORDER BY name;

SELECT is(md5(string_agg(jsonb_strip_nulls(to_jsonb(cell) - '{name,row_no,ordinality}'::text[]
                                           || jsonb_build_object('bounds', bounds::text))::text, E'\n' ORDER BY row_no)),
          digest, name || ': every cell in every column')
FROM expected_digest LEFT JOIN cell USING (name)
GROUP BY name, digest
ORDER BY name;

SELECT is(count(*), 88::bigint, 'there are 88 percentages of a change') FROM change;

-- Rules that every report obeys, and where one is broken.
CREATE TEMP TABLE fault (rule text, name text, what text);

-- A header begins with a tab, and a row of dashes is no data; all else that has a tab is a data row.
INSERT INTO fault
SELECT 'the cells of a data row, joined again, are the row', name, 'line ' || line
FROM (SELECT name, line, substr(text, strpos(text, E'\t') + 1) AS cells
      FROM report, unnest(string_to_array(doc, E'\n')) WITH ORDINALITY AS l(text, line)
      WHERE text ~ '^[^\t]+\t' AND text !~ '^-+\t') AS printed
     FULL JOIN (SELECT name, line, string_agg(raw, E'\t' ORDER BY col) AS cells
                FROM cell GROUP BY name, line) AS parsed USING (name, line)
WHERE printed.cells IS DISTINCT FROM parsed.cells
ORDER BY name, line;

INSERT INTO fault
SELECT 'rows come in the order printed', name, format('line %s column %s', line, col)
FROM (SELECT *, lag(cell) OVER (PARTITION BY name ORDER BY row_no) AS before FROM cell) AS c
WHERE (line, col) <= ((before).line, (before).col) OR page < (before).page
   OR table_no NOT IN ((before).table_no, (before).table_no + 1) OR (before IS NULL AND table_no <> 1)
ORDER BY name, row_no;

INSERT INTO fault
SELECT 'value and bounds are what the status says', name, format('line %s column %s: %s', line, col, raw)
FROM cell JOIN expected USING (name)
WHERE (CASE WHEN status = 'exact' AND measure = 'endring_prosent' THEN number = navtiltak_numeric(raw) AND value IS NULL AND bounds IS NULL
            WHEN status = 'exact' THEN number = value AND lower(bounds) = value AND upper(bounds) = value
            WHEN measure <> 'antall' THEN value IS NULL AND number IS NULL AND bounds IS NULL
            WHEN status = 'suppressed' THEN value IS NULL AND number IS NULL AND lower(bounds) = zero AND upper(bounds) = 3
            WHEN status = 'blank' THEN value = 0 AND number = 0 AND lower(bounds) = 0 AND upper(bounds) = 0
       END) IS NOT TRUE
ORDER BY name, row_no;

INSERT INTO fault
SELECT 'a fact is the same wherever it is printed', name, format('lines %s: %s %s', lines, dims, period)
FROM fact
WHERE versions > 1
ORDER BY name, lines;

-- Suppressed parts make the sum an interval, which has to meet what is printed.
INSERT INTO fault
SELECT 'every identity holds', name,
       format('line %s, %s: %s over %s printed, %s added up', line, period, dims, dimension, printed, added_up)
FROM identity
WHERE (printed && added_up) IS NOT TRUE
ORDER BY name, line;

-- round() of a numeric rounds halves away from zero, as NAV does.
INSERT INTO fault
SELECT 'every identity holds', name, format('line %s: %s %% printed', line, endring_prosent)
FROM change
WHERE endring_prosent IS DISTINCT FROM round(100.0 * endring_antall / (antall - endring_antall))
ORDER BY name, line;

SELECT is((SELECT string_agg(what, E'\n') FROM (SELECT what FROM fault AS f
                                                WHERE (f.rule, f.name) = (r.rule, expected.name) LIMIT 5) AS first),
          NULL, expected.name || ': ' || r.rule)
FROM expected, unnest(ARRAY['the cells of a data row, joined again, are the row', 'rows come in the order printed',
                            'value and bounds are what the status says', 'a fact is the same wherever it is printed',
                            'every identity holds']) AS r(rule)
ORDER BY expected.name, r.rule;

SELECT * FROM finish();
ROLLBACK;
