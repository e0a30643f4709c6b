-- navtiltak_parse: its surface, and what it does with bad input.
\set VERBOSITY default
SET datestyle = iso;

-- one row per printed cell, dimensions named
\set small 'Deltakere i arbeidsrettede tiltak. Tiltak. Tidsserie måned\n\nTiltak og hovedgrupper\n\nJanuar - februar 2022\n\nAndre på tiltak\n\n\tJanuar\tFebruar\nI alt andre på tiltak\t1 234\t12\n<b>Jobbkлубb</b>\t**1 222**\t\\*\nMentor\t4\t\nI alt oppfølging\t1 226\t9\nAvklaring\t8\t3\n'
SELECT table_no, page, line, col, role, hovedgruppe, tiltaksgruppe, tiltak, period, measure, value, bounds, status
FROM navtiltak_parse(:'small');
SELECT DISTINCT fylke, alder, kjonn, repeated FROM navtiltak_parse(:'small');
SELECT line, row_label, col_label, raw FROM navtiltak_parse(:'small') WHERE line IN (11, 12);

-- the columns, and what the planner is told
SELECT string_agg(format('%s %s', name, type::regtype), ', ' ORDER BY n)
FROM pg_proc, unnest(proargnames, proallargtypes) WITH ORDINALITY AS a(name, type, n)
WHERE proname = 'navtiltak_parse';
SELECT proname, provolatile, proparallel, proisstrict, proretset
FROM pg_proc
WHERE proname IN ('navtiltak_parse', 'navtiltak_numeric', 'navtiltak_tables', 'navtiltak_report', 'navtiltak_lint')
ORDER BY proname;
EXPLAIN (COSTS OFF) SELECT * FROM navtiltak_parse('x');
CREATE FUNCTION pg_temp.planned_rows(query text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    plan json;
BEGIN
    EXECUTE 'EXPLAIN (FORMAT json) ' || query INTO plan;
    RETURN plan #>> '{0,Plan,Plan Rows}';
END
$$;
SELECT pg_temp.planned_rows(format('SELECT * FROM navtiltak_parse(%L)', repeat('x', 90000))) AS of_90_kb,
       pg_temp.planned_rows('SELECT * FROM navtiltak_parse(''x'')') AS of_a_byte,
       pg_temp.planned_rows('SELECT * FROM navtiltak_parse(current_query())') AS of_unknown;

-- nothing in, nothing out
SELECT * FROM navtiltak_parse(NULL);
SELECT count(*) FROM navtiltak_parse('');
SELECT count(*) FROM navtiltak_parse('Just a letter.');
SELECT count(*) FROM navtiltak_parse(E'\t');

-- in a select list, and over a table
SELECT (navtiltak_parse(E'\tJanuar 2022\nMenn\t5\n')).value;
SELECT d.n, p.kjonn, p.value
FROM (VALUES (1, E'\tJanuar 2022\nMenn\t5\n'), (2, NULL), (3, E'\tMars 2022\nKvinner\t7\n')) AS d(n, doc),
     navtiltak_parse(d.doc) AS p;

-- what is no number keeps its text, and costs no other row
SELECT line, kjonn, value, number, bounds, status, raw
FROM navtiltak_parse(E'\tJanuar 2022\tFebruar 2022\nMenn\t5\tn/a\nKvinner\t2,4\t12 34\nUkjent\t99999999999999999999\t-\n');

-- rows longer and shorter than their header: each cell that has a heading comes out
SELECT line, col, value FROM navtiltak_parse(E'\tJanuar 2022\tFebruar 2022\nMenn\t5\nKvinner\t1\t2\t3\n');

-- a stratum of what is left over ("Ukjent") is of the dimension that its section names
SELECT p.line, p.kjonn, p.fylke, p.alder
FROM (VALUES ('Alder og kjønn', 'Ukjent'), ('Alder og kjønn', 'Ukjent kjønn'), ('Alder, kjønn og fylke', 'Oslo, ukjent kjønn'),
             ('Alder og fylke', 'Ukjent')) AS s(section, stratum),
     navtiltak_parse(format(E'%s\n\nMars 2022\n\n%s\n\n\tAntall\nI alt\t9\n20-24 år\t9\n', section, stratum)) AS p;

-- where neither rows nor stratum are known, the section's words tell them in their order
SELECT line, role, tiltaksgruppe, tiltak
FROM navtiltak_parse(E'Tiltak og tiltaksgrupper\n\nMars 2022\n\nGrønn omstilling\n\n\tAntall\nI alt grønn omstilling\t9\nArbeidsloftet\t9\n');

-- a measure that has lost its cells above a further table of the page is no stratum of it
\set orphan 'Tiltak og kjønn\n\nMars 2022\n\nMenn\n\n\tAntall\nMentor\t5\nJobbklubb\t6\n\nArbeidstrening\n\nKvinner\n\n\tAntall\nI alt kvinner\t7\nMentor\t7\n'
SELECT table_no, line, role, tiltak, kjonn FROM navtiltak_parse(:'orphan');
SELECT line, severity, fragment FROM navtiltak_lint(:'orphan') WHERE code = 'orphan_label';

-- strict: the first problem of severity error, with line, text and hint
SELECT count(*) FROM navtiltak_parse(:'small', strict => true);
SELECT count(*) FROM navtiltak_parse('Just a letter.', strict => true);
SELECT count(*) FROM navtiltak_parse(E'\tJanuar 2022\tFebruar 2022\nMenn\t5\tn/a\n', strict => true);
SELECT count(*) FROM navtiltak_parse(E'\tJanuar 2022\tFebruar 2022\nMenn\t5\nKvinner\tx\t1', strict => true);
SELECT count(*) FROM navtiltak_parse(E'\tJanuar 2022\nMenn\t5\t6\n', strict => true);
SELECT count(*) FROM navtiltak_parse(E'Menn\t5\n\tJanuar 2022\nMenn\t5\n', strict => true);
\set VERBOSITY sqlstate
SELECT count(*) FROM navtiltak_parse('', strict => true);
\set VERBOSITY default

-- an error among many documents is about its own lines, and leaves the session as it was
BEGIN;
SAVEPOINT before;
SELECT n, count(*)
FROM (VALUES (1, E'\tJanuar 2022\nMenn\t5\n'), (2, E'\n\n\tMars 2022\nKvinner\tfem\n'), (3, 'Just a letter.')) AS d(n, doc),
     navtiltak_parse(doc, strict => true)
GROUP BY n;
ROLLBACK TO before;
SELECT count(*) FROM navtiltak_parse(E'\tJanuar 2022\nMenn\t5\n', strict => true);
COMMIT;

-- numbers with decimals
SELECT printed, navtiltak_numeric(printed)
FROM (VALUES ('2,4'), ('1 234,5'), ('-0,3'), ('77 818'), ('  5 '), ('*'), (''), ('**7,5**'), (E'\u22121\u00a0234,05'),
             ('123456789012345678901234567890,5')) AS v(printed);
-- number is what is printed, whatever is measured, in the form that the server gives it: all lengths, all decimals
SELECT string_agg(E'Sted ' || n || E'\t' || whole || E'\t' || whole || ',' || decimals, E'\n' ORDER BY n) AS rows
FROM generate_series(1, 400) AS n,
     LATERAL (SELECT CASE WHEN n % 3 = 0 THEN '-' ELSE '' END || substr('9007199254740993', 1, 1 + n % 16) || repeat('0', n % 3),
                     repeat('0', n % 5) || substr('70000100203', 1, 1 + n % 11)) AS p(whole, decimals) \gset
SELECT count(*), count(number), bool_and(number = navtiltak_numeric(raw)) AS same, bool_and(number::text = navtiltak_numeric(raw)::text) AS alike,
       bool_and(hash_numeric(number) = hash_numeric(navtiltak_numeric(raw))) AS hashed,
       bool_and(pg_column_size(number) <= pg_column_size(navtiltak_numeric(raw))) AS as_short,
       bool_and((value IS NOT NULL) = (col = 1) AND value = number) AS whole
FROM navtiltak_parse(E'Januar 2022\n\n\tAntall\tProsent\n' || :'rows' || E'\n') WHERE status = 'exact';
SELECT row_label, number FROM navtiltak_parse(E'\tProsent\nA\t0\nB\t-0,00\nC\t0,' || repeat('0', 70) || E'5\nD\t10000\nE\t-9223372036854775808\nF\t922337203685477580,7\nG\t\nH\t*\n');
-- a blank count is the number 0, and a blank change is none
SELECT measure, value, number, status FROM navtiltak_parse(E'\tAntall\tEndring fra i fjor Antall\nMenn\t\t\n');

-- what is counted, as its first title spells it, and for each table on its own
SELECT DISTINCT table_no, subject
FROM navtiltak_parse(E'Helt ledige. Kjønn. En måned\nKjønn\nMars 2022\n\tAntall\nMenn\t1\nHELT  LEDIGE. Kjønn. En måned\nKjønn\nApril 2022\n\tAntall\nMenn\t1\n'
    || E'Deltakere i tiltak. Kjønn. En måned\nKjønn\nMars 2022\n\tAntall\nMenn\t1\n')
ORDER BY table_no;
SELECT subject IS NULL AS nothing FROM navtiltak_parse(E'\tMars 2022\nMenn\t1\n');

SELECT navtiltak_numeric('2.4');
SELECT navtiltak_numeric('n/a');

-- a hostile schema first in the search_path changes nothing
CREATE SCHEMA hostile;
CREATE FUNCTION hostile.lower(text) RETURNS text LANGUAGE sql AS 'SELECT ''hostile''';
CREATE TYPE hostile.navtiltak_role AS ENUM ('hostile');
CREATE TYPE hostile.navcount AS (hostile int);
SET search_path = hostile, pg_catalog, public;
SELECT role, bounds, status FROM public.navtiltak_parse(E'\tJanuar 2022\nMenn\t5\n');
SET search_path = pg_catalog, pg_temp;
SELECT role, bounds, status FROM public.navtiltak_parse(E'\tJanuar 2022\nMenn\t5\n');
RESET search_path;
DROP SCHEMA hostile CASCADE;

-- measures in the rows, counties in the columns
SELECT row_label, fylke, measure, value, bounds, role
FROM navtiltak_parse(E'Januar 2022\n\tOslo\tViken\nAntall\t5\t*\nEndring fra i fjor Antall\t-1\t*\n');

-- Lengths around those where a value's header and alignment, or the room for a row, change.
SELECT count(*), bool_and(length(row_label) = n AND length(measure) = m AND length(col_label) = m AND length(raw) = m AND line = 2) AS whole
FROM unnest('{1, 124, 125, 126, 127, 128, 129, 130, 700, 3000}'::int[]) AS n, generate_series(120, 135) AS m,
    navtiltak_parse(E'\t' || repeat('b', m) || E'\n' || repeat('a', n) || E'\t' || repeat('c', m) || E'\n');

-- a table set apart by pipes, between two set apart by tabs: the same cells, whatever the dialect
\set dialects 'Deltakere i arbeidsrettede tiltak. Kjønn. En måned\n\nKjønn\n\nMars 2022\n\n|  | Antall | Endring fra i fjor |\n|:--|--:|--:|\n| **I alt** | 1 234 | \\-12 |\n| Kvinner | 1 230 | 3,5 |\n| Menn | \\* |  |\n\n# Deltakere i arbeidsrettede tiltak. Kjønn. En måned\n\nKjønn\n\nApril 2022\n\n\tAntall\tEndring fra i fjor\n<b>I alt</b>\t1 234\t-12\nKvinner\t1 230\t3,5\nMenn\t*\t\n'
SELECT line, col, role, kjonn, period, measure, value, number, bounds, status, row_label, col_label, raw
FROM navtiltak_parse(:'dialects') ORDER BY table_no, line, col;
SELECT line, code FROM navtiltak_lint(:'dialects');

-- what a label says of period and measure, before a row as over a column
\set labels 'Deltakere i arbeidsrettede tiltak. Kjønn. En måned\n\nKjønn\n\n2012 - 2013\n\n\tAntall\nMenn 2012\t60\nMenn Prosent\t51\nNovenber 2013\t9\nmars 2013 I alt\t100\n'
SELECT row_label, role, kjonn, period, measure, value, number FROM navtiltak_parse(:'labels');
\set labels 'Deltakere i arbeidsrettede tiltak. Kjønn. En måned\n\nKjønn\n\n2012 - 2013\n\n\tMenn 2012\tMenn Prosent\tNovenber 2013\tmars 2013 I alt\nI alt\t60\t51\t9\t100\n'
SELECT col_label, role, kjonn, period, measure, value, number FROM navtiltak_parse(:'labels');

-- rows under one with less indent, and headings over one another
\set indented 'Deltakere i arbeidsrettede tiltak. Fylke og kjønn. En måned\n\nFylke og kjønn\n\n2003 - 2004\n\nRegion\t2003\t\t2004\t\n\tTilfeller\tAntall\tTilfeller\tAntall\nOslo\t8\t6\t9\t7\n  Menn\t5\t4\t6\t5\n  Kvinner\t3\t2\t3\t2\n'
SELECT line, col, role, fylke, kjonn, period, measure, value, number FROM navtiltak_parse(:'indented');
