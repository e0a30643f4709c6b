-- examples/demo.sql: five reports read, looked at, and asked one question together.
-- `dev/demo` runs this in a database with nothing in it; by hand: psql -f examples/demo.sql, from the
-- folder of the source.
\set ON_ERROR_STOP on
\set QUIET on
\pset pager off
\pset null '·'
CREATE EXTENSION navtiltak;

CREATE TABLE report (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE,
    doc text NOT NULL);
\set file test/reports/2013-11-tiltak-fylke-en-maned.txt
\ir load-report.sql
\set file test/reports/2016-tiltak-kjonn-tidsserie.txt
\ir load-report.sql
\set file test/reports/2019-tiltak-alder-tidsserie.txt
\ir load-report.sql
\set file test/reports/2021-tiltaksgruppe-fylke-tidsserie.txt
\ir load-report.sql
\set file test/reports/2022-tiltak-tidsserie.txt
\ir load-report.sql
ANALYZE report;

\echo
\echo 'Five reports as NAV printed them. Every cell becomes a row; how were the cells printed?'
\timing on
SELECT coalesce(name, 'all five') AS report,
       count(*) AS cells,
       count(*) FILTER (WHERE status = 'exact') AS exact,
       count(*) FILTER (WHERE status = 'suppressed') AS suppressed,
       count(*) FILTER (WHERE status = 'blank') AS blank
FROM report, navtiltak_parse(doc)
GROUP BY ROLLUP (name)
ORDER BY name;
\timing off

\echo
\echo 'The first rows of navtiltak_parse for 2022 (two columns of the table, some of the row''s):'
SELECT table_no, line, col, role, hovedgruppe, period, value, status
FROM report, navtiltak_parse(doc)
WHERE name LIKE '2022%' AND col <= 2
LIMIT 8;

\echo
\echo 'A suppressed cell has no number, but it has bounds; a sum of counts keeps them.'
\echo 'Measures of one group in January 2022, the group as printed, and the measures added up:'
SELECT DISTINCT coalesce(tiltak, tiltaksgruppe) AS measure, raw AS printed, value, bounds,
       sum(bounds) FILTER (WHERE tiltak IS NOT NULL) OVER () AS measures_added_up
FROM report, navtiltak_parse(doc)
WHERE name LIKE '2022%' AND hovedgruppe IS NULL AND tiltaksgruppe = 'Lønnstilskudd'
  AND period @> date '2022-01-01'
ORDER BY measures_added_up, bounds;

\echo
\echo 'Can they be trusted? Where navtiltak_lint has nothing above info, and navtiltak_check no mismatch.'
SELECT name AS report, warnings, mismatches, warnings = 0 AND mismatches = 0 AS trustworthy
FROM report,
     LATERAL (SELECT count(*) AS warnings FROM navtiltak_lint(doc) WHERE severity <> 'info') AS l,
     LATERAL (SELECT count(*) AS mismatches FROM navtiltak_check(doc) WHERE verdict = 'mismatch') AS c
ORDER BY name;
\echo 'Where they cannot, this is what to look at:'
SELECT name AS report, line, code, fragment
FROM report, navtiltak_lint(doc)
WHERE severity <> 'info'
ORDER BY name, line;

\echo
\echo 'The views that most people want are in examples/deltakere-maaned.sql. What they take from each report:'
\ir deltakere-maaned.sql

-- Participants by main group and month: the count itself where a report prints it, else the sum over the
-- measure groups, which is an interval where some of them are suppressed.
CREATE VIEW deltakere_hovedgruppe AS
SELECT maaned, hovedgruppe, coalesce(sum(deltakere) FILTER (WHERE tiltaksgruppe IS NULL), sum(deltakere)) AS deltakere
FROM deltakere_maaned
WHERE hovedgruppe IS NOT NULL AND num_nonnulls(tiltak, fylke, kommune, alder, kjonn, andre) = 0
GROUP BY maaned, hovedgruppe;

\echo
\echo 'One answer from all five: participants by main group and year, mean of the months printed.'
\echo 'The 2021 report prints no such totals: there they are sums, with bounds where parts are suppressed.'
WITH per_year AS (
    SELECT extract(year FROM maaned) AS year, count(*) AS months, hovedgruppe,
           round(avg(lower(deltakere))) AS lower, round(avg(upper(deltakere))) AS upper
    FROM deltakere_hovedgruppe
    GROUP BY year, hovedgruppe
)
SELECT year, months,
       max(mean) FILTER (WHERE hovedgruppe = 'Arbeidssøkere på tiltak') AS "Arbeidssøkere på tiltak",
       max(mean) FILTER (WHERE hovedgruppe = 'Nedsatt arbeidsevne, på tiltak') AS "Nedsatt arbeidsevne, på tiltak",
       max(mean) FILTER (WHERE hovedgruppe = 'Andre på tiltak') AS "Andre på tiltak"
FROM per_year, concat_ws('–', lower, nullif(upper, lower)) AS mean
GROUP BY year, months
ORDER BY year;
