-- Protection over whole reports: after hiding no star can be worked out, and nothing else has changed.
\set ON_ERROR_STOP 1
SET client_min_messages = warning;
BEGIN;
SELECT plan(5 * 4 + 1 + 5 + 9 + 2 + 3);

-- Hides what is to be hidden.
CREATE FUNCTION pg_temp.protected(report text, width int DEFAULT 1) RETURNS text LANGUAGE sql AS $$
    SELECT navtiltak_hide(report, coalesce(array_agg(line), '{}'), coalesce(array_agg(col), '{}'))
    FROM navtiltak_protect(report, width) WHERE kind = 'secondary'
$$;

-- Suppressed counts that can be worked out more narrowly than they should.
CREATE FUNCTION pg_temp.narrow(report text, wide int DEFAULT 1) RETURNS TABLE (line int, col int) LANGUAGE sql AS $$
    SELECT line, col FROM navtiltak_audit(report)
    WHERE upper(printed) IS NOT NULL AND (upper(feasible) - lower(feasible) < wide OR NOT sharp)
$$;

-- A report of counties by age, all and in each stratum, of counts below the spread with small ones suppressed.
CREATE FUNCTION pg_temp.draft(seed float8, spread int DEFAULT 12, strata text[] DEFAULT '{Kvinner,Menn}',
    counties text[] DEFAULT '{Oslo,Agder,Rogaland,Troms}', ages text[] DEFAULT '{Under 20 år,20-24 år,25 år og over}') RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM setseed(seed);
    RETURN (
        WITH cell AS MATERIALIZED (SELECT s, f, a, floor(random() * random() * spread)::int AS n
            FROM generate_series(1, cardinality(strata)) s, generate_series(1, cardinality(counties)) f, generate_series(1, cardinality(ages)) a),
        cube AS (SELECT coalesce(s, 0) AS s, coalesce(f, 0) AS f, coalesce(a, 0) AS a, sum(n) AS n FROM cell GROUP BY CUBE (s, f, a)),
        line AS (SELECT s, f, coalesce(counties[f], 'I alt') || E'\t' ||
                     string_agg(CASE WHEN n < 4 THEN '*' ELSE n::text END, E'\t' ORDER BY a) AS text FROM cube GROUP BY s, f)
        SELECT E'Tall mindre enn 4 er erstattet med *\nDeltakere i arbeidsrettede tiltak. En måned\n\nFylke, alder og kjønn\n\nMars 2022\n\n' ||
               string_agg(part, E'\n\n' ORDER BY s) || E'\n'
        FROM (SELECT s, coalesce(strata[s] || E'\n\n', '') || E'\tI alt\t' || array_to_string(ages, E'\t') || E'\n' ||
                     string_agg(text, E'\n' ORDER BY f) AS part
              FROM line GROUP BY s) AS parts);
END $$;

CREATE TEMP TABLE safe AS
SELECT name, doc, lines, cols, cells, navtiltak_hide(doc, lines, cols) AS hidden
FROM report, LATERAL (SELECT array_agg(line) AS lines, array_agg(col) AS cols,
                             array_agg(DISTINCT to_jsonb(p) - 'doc' - 'page' - 'line' - 'col') AS cells
                      FROM navtiltak_protect(doc) AS p) AS p
WHERE name ~ '^(2016|2019|2021|2022)';

SELECT is_empty(format('SELECT * FROM pg_temp.narrow(%L)', hidden), name || ': nothing is left to be worked out') FROM safe ORDER BY name;
SELECT set_eq(format('SELECT line, col FROM navtiltak_parse(%L) WHERE raw = %L', hidden, ':'), format('SELECT * FROM unnest(%L::int[], %L::int[]) AS c(line, col)', lines, cols),
              name || ': what is to be hidden is') FROM safe ORDER BY name;
SELECT set_eq(format('SELECT * FROM navtiltak_parse(%L) WHERE raw IS DISTINCT FROM %L', hidden, ':'),
              format('SELECT * FROM navtiltak_parse(%L) WHERE (line, col) NOT IN (SELECT * FROM unnest(%L::int[], %L::int[]))', doc, lines, cols),
              name || ': all else is as it was') FROM safe ORDER BY name;
SELECT cmp_ok(cardinality(cells), '<=', most, name || ': no more is hidden than that')
FROM safe JOIN (VALUES ('2016', 133), ('2021', 303), ('2022', 177), ('2019', 889)) AS limits(year, most) ON name LIKE year || '%' ORDER BY name;
SELECT is((SELECT count(*) FROM navtiltak_audit(hidden) WHERE upper(printed) IS NOT NULL), (SELECT count(*) FROM navtiltak_audit(doc)),
          name || ': each star is still there') FROM safe ORDER BY name;
SELECT is_empty(format('SELECT * FROM navtiltak_protect(%L)', hidden), name || ': and nothing more is needed') FROM safe WHERE name LIKE '2021%';

-- 2013 suppresses nothing: as a draft in which counts under 4 are starred.
CREATE TEMP TABLE starred AS
SELECT navtiltak_hide(doc, array_agg(line), array_agg(col), '*') AS doc
FROM report, navtiltak_parse(doc) WHERE name LIKE '2013%' AND measure = 'antall' AND value BETWEEN 1 AND 3 GROUP BY doc;
CREATE TEMP TABLE chosen AS SELECT p.* FROM starred, navtiltak_protect(doc) AS p;
CREATE TEMP TABLE safe_2013 AS
SELECT doc, navtiltak_hide(doc, lines, cols) AS hidden
FROM starred, (SELECT array_agg(line) AS lines, array_agg(col) AS cols FROM chosen WHERE kind = 'secondary') AS c;

SELECT is((SELECT count(DISTINCT to_jsonb(c) - '{page,line,col}'::text[]) FROM chosen AS c WHERE kind = 'unprotectable'), 22::bigint,
          '2013: what cannot be protected');
SELECT is_empty($$SELECT * FROM chosen WHERE kind = 'undecided'$$, '2013: the rest is');
SELECT cmp_ok((SELECT count(DISTINCT to_jsonb(c) - '{page,line,col}'::text[]) FROM chosen AS c WHERE kind = 'secondary'), '<=', 508::bigint,
              '2013: no more is hidden than that');
SELECT set_eq($$SELECT line, col FROM safe_2013, navtiltak_audit(hidden) WHERE recoverable AND upper(printed) IS NOT NULL$$,
              $$SELECT DISTINCT ON (to_jsonb(c) - '{page,line,col}'::text[]) line, col FROM chosen AS c WHERE kind = 'unprotectable'
                ORDER BY to_jsonb(c) - '{page,line,col}'::text[], line, col$$, '2013: nothing else is left to be worked out');
SELECT set_eq('SELECT * FROM chosen', 'SELECT p.* FROM starred, navtiltak_protect(doc) AS p', '2013: the same each time');

-- What is hidden with the second sign is a number like any other, of which less is known.
CREATE TEMP TABLE second AS
SELECT s.name, s.hidden, c.line, c.col, c.bounds AS truth, h.bounds
FROM safe AS s, navtiltak_parse(s.doc) AS c JOIN LATERAL navtiltak_parse(s.hidden) AS h USING (line, col)
WHERE c.measure = 'antall' AND h.raw = ':';

SELECT is(count(*) FILTER (WHERE (bounds @> truth) IS NOT TRUE), 0::bigint, name || ': it can be what it was')
FROM second GROUP BY name ORDER BY name;
SELECT is(count(*) FILTER (WHERE (feasible @> truth) IS FALSE), 0::bigint, safe.name || ': by all that is printed, too')
FROM safe, navtiltak_audit(hidden) AS a JOIN second USING (line, col) WHERE second.name = safe.name GROUP BY safe.name ORDER BY safe.name;
SELECT ok(count(*) > 0 AND bool_and(r.printed = t.bounds AND r.printed @> r.feasible_sum AND r.feasible_sum @> r.feasible AND r.feasible @> t.truth),
          'sums of it hold the true ones')
FROM (SELECT name, hidden, array_agg(line ORDER BY line, col) AS lines, array_agg(col ORDER BY line, col) AS cols,
             array_agg((line % 50)::text ORDER BY line, col) AS groups FROM second GROUP BY name, hidden) AS c,
     navtiltak_range(hidden, lines, cols, groups) AS r
     JOIN (SELECT name, (line % 50)::text AS grp, sum(bounds) AS bounds, sum(truth) AS truth FROM second GROUP BY 1, 2) AS t USING (grp)
WHERE t.name = c.name;

CREATE TEMP TABLE drafts AS
SELECT n, wide, draft, pg_temp.protected(draft, wide) AS hidden
FROM (SELECT n, pg_temp.draft(n / 50.0) AS draft FROM generate_series(1, 25) AS n) AS d, generate_series(1, 2) AS wide;
SELECT set_eq('SELECT n, wide, a.* FROM drafts, pg_temp.narrow(hidden, wide) AS a',
              $$SELECT n, wide, p.line, p.col FROM drafts, navtiltak_protect(draft, wide) AS p WHERE kind = 'unprotectable'$$,
              'random drafts, of width 1 and 2: what is left is what cannot be protected');
SELECT cmp_ok((SELECT count(*) FROM drafts WHERE wide = 1 AND hidden <> draft), '>', 10::bigint, 'in many of which something is to be hidden');

-- What takes seconds ends when it is cancelled: searches in a year of large drafts, and in each of many sums of them.
CREATE TEMP TABLE hard AS
SELECT string_agg(replace(draft, 'Mars', maaned), E'\n\n') AS doc
FROM (SELECT maaned, pg_temp.draft(n / 100.0, 5, '{Avklaringstiltak,Oppfølging,Opplæring,Arbeidspraksis,Lønnstilskudd,Tilrettelegging,Jobbskaping og egenetablering}',
                                   '{Oslo,Rogaland,Agder,Troms,Nordland,Viken,Innlandet,Vestland,Møre og Romsdal,Trøndelag}',
                                   '{19 år og under,20-24 år,25-29 år,30-39 år,40-49 år,50-59 år,60 år og over}') AS draft
      FROM unnest('{Januar,Februar,Mars,April,Mai,Juni,Juli,August,September,Oktober,November,Desember}'::text[]) WITH ORDINALITY AS m(maaned, n)) AS d;
CREATE TEMP TABLE star AS SELECT a.line, a.col FROM hard, navtiltak_audit(doc, 0) AS a;
CREATE TEMP TABLE sums AS
SELECT array_agg(line) AS lines, array_agg(col) AS cols, array_agg(grp::text) AS groups
FROM star, generate_series(1, 1000) AS grp WHERE random() < 0.01;
CREATE FUNCTION pg_temp.state(query text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE query;
    RETURN '00000';
EXCEPTION WHEN query_canceled THEN
    RETURN SQLSTATE;
END $$;
SET LOCAL statement_timeout = '100ms';
SELECT is(pg_temp.state('SELECT count(*) FROM hard, navtiltak_audit(doc)'), '57014', 'an audit is cancelled');
SELECT is(pg_temp.state('SELECT count(*) FROM hard, navtiltak_protect(doc)'), '57014', 'a protection is cancelled');
SELECT is(pg_temp.state('SELECT count(*) FROM hard, sums, navtiltak_range(doc, lines, cols, groups, 100000)'), '57014', 'ranges are cancelled');
RESET statement_timeout;
SELECT * FROM finish();
ROLLBACK;
