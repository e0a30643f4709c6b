-- Protection over whole reports: what is hidden leaves nobody anything to work out, and changes nothing else.
\set ON_ERROR_STOP 1
SET client_min_messages = warning;
BEGIN;
SELECT plan(15 + 5 + 9 + 1);

-- Hides what is to be hidden.
CREATE FUNCTION pg_temp.protected(report text, width int DEFAULT 1) RETURNS text LANGUAGE sql AS $$
    SELECT navtiltak_hide(report, coalesce(array_agg(line), '{}'), coalesce(array_agg(col), '{}'))
    FROM navtiltak_protect(report, width) WHERE kind = 'secondary'
$$;

-- Suppressed counts that can be worked out more narrowly than they should.
CREATE FUNCTION pg_temp.narrow(report text, wide int DEFAULT 1) RETURNS bigint LANGUAGE sql AS $$
    SELECT count(*) FROM navtiltak_audit(report)
    WHERE upper(printed) IS NOT NULL AND (upper(feasible) - lower(feasible) < wide OR NOT sharp)
$$;

-- A report of counties by sex and by age, with small counts suppressed.
CREATE FUNCTION pg_temp.draft(seed float8) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text := E'Tall mindre enn 4 er erstattet med *\n';
    counts int[];
BEGIN
    PERFORM setseed(seed);
    SELECT array_agg(floor(random() * random() * 12)::int) INTO counts FROM generate_series(1, 24);
    result := result || E'Deltakere i arbeidsrettede tiltak. En måned\n\nFylke, alder og kjønn\n\nMars 2022\n\n';
    RETURN result || (
        WITH cell AS (SELECT f, a, k, counts[(f - 1) * 6 + (a - 1) * 2 + k] AS n
                      FROM generate_series(1, 4) f, generate_series(1, 3) a, generate_series(1, 2) k),
        cube AS (SELECT coalesce(f, 0) AS f, coalesce(a, 0) AS a, coalesce(k, 0) AS k, sum(n) AS n FROM cell GROUP BY CUBE (f, a, k)),
        line AS (SELECT k, f, (ARRAY['I alt', 'Oslo', 'Agder', 'Rogaland', 'Troms'])[f + 1] || E'\t' ||
                     string_agg(CASE WHEN n < 4 THEN '*' ELSE n::text END, E'\t' ORDER BY a) AS text FROM cube GROUP BY k, f)
        SELECT string_agg(part, E'\n\n') FROM (
            SELECT (ARRAY[E'\tI alt\tUnder 20 år\t20-24 år\t25 år og over', E'Kvinner\n\n\tI alt\tUnder 20 år\t20-24 år\t25 år og over', E'Menn\n\n\tI alt\tUnder 20 år\t20-24 år\t25 år og over'])[k + 1] || E'\n' || string_agg(text, E'\n' ORDER BY f) AS part
            FROM line GROUP BY k ORDER BY k) AS parts) || E'\n';
END $$;

CREATE TEMP TABLE safe AS
SELECT name, doc, cells, navtiltak_hide(doc, lines, cols) AS hidden
FROM report, LATERAL (SELECT array_agg(line) AS lines, array_agg(col) AS cols,
                             array_agg(DISTINCT to_jsonb(p) - 'doc' - 'page' - 'line' - 'col') AS cells
                      FROM navtiltak_protect(doc) AS p) AS p
WHERE name ~ '^(2016|2019|2021|2022)';

SELECT is(pg_temp.narrow(hidden), 0::bigint, name || ': nothing is left to be worked out') FROM safe ORDER BY name;
SELECT is_empty(format($$
        (SELECT * FROM navtiltak_parse(%1$L) EXCEPT SELECT * FROM navtiltak_parse(%2$L))
        EXCEPT SELECT p.* FROM navtiltak_parse(%1$L) AS p JOIN navtiltak_parse(%2$L) AS h USING (line, col) WHERE h.raw = ':'
    $$, doc, hidden), name || ': all else is as it was') FROM safe ORDER BY name;
SELECT cmp_ok(cardinality(cells)::bigint, '<=', most, name || ': no more is hidden than that')
FROM safe JOIN (VALUES ('2016', 139::bigint), ('2021', 303), ('2022', 179), ('2019', 912)) AS limits(year, most) ON name LIKE year || '%' ORDER BY name;
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
SELECT cmp_ok((SELECT count(DISTINCT to_jsonb(c) - '{page,line,col}'::text[]) FROM chosen AS c WHERE kind = 'secondary'), '<=', 511::bigint,
              '2013: no more is hidden than that');
SELECT is_empty($$
        SELECT a.line, a.col FROM safe_2013, navtiltak_audit(hidden) AS a WHERE recoverable AND upper(printed) IS NOT NULL
        EXCEPT SELECT line, col FROM chosen WHERE kind = 'unprotectable'
    $$, '2013: nothing else is left to be worked out');
SELECT is_empty($$SELECT * FROM chosen EXCEPT SELECT p.* FROM starred, navtiltak_protect(doc) AS p$$, '2013: the same each time');

-- What is hidden with the second sign is a number like any other, of which less is known.
CREATE TEMP TABLE second AS
SELECT s.name, s.hidden, c.line, c.col, c.bounds AS truth, h.bounds
FROM safe AS s, navtiltak_parse(s.doc) AS c JOIN LATERAL navtiltak_parse(s.hidden) AS h USING (line, col)
WHERE c.measure = 'antall' AND h.raw = ':';

SELECT is_empty(format('SELECT * FROM second WHERE name = %L AND (bounds @> truth) IS NOT TRUE', name), name || ': it can be what it was')
FROM safe ORDER BY name;
SELECT is_empty(format($$SELECT s.* FROM navtiltak_audit(%L) AS a JOIN second AS s USING (line, col)
                         WHERE s.name = %L AND (a.feasible @> truth) IS FALSE$$, hidden, name), name || ': by all that is printed, too')
FROM safe ORDER BY name;
SELECT is_empty($$
        SELECT * FROM (SELECT name, hidden, array_agg(line ORDER BY line, col) AS lines, array_agg(col ORDER BY line, col) AS cols,
                              array_agg((line % 50)::text ORDER BY line, col) AS groups FROM second GROUP BY name, hidden) AS c,
                      navtiltak_range(hidden, lines, cols, groups) AS r
                      JOIN (SELECT name, (line % 50)::text AS grp, sum(bounds) AS bounds, sum(truth) AS truth FROM second GROUP BY 1, 2) AS t USING (grp)
        WHERE t.name = c.name
          AND (r.printed <> t.bounds OR (r.printed @> r.feasible_sum AND r.feasible_sum @> r.feasible AND r.feasible @> t.truth) IS NOT TRUE)
    $$, 'sums of it hold the true ones');

SELECT is((SELECT sum(pg_temp.narrow(hidden, wide)
                      - (SELECT count(*) FROM navtiltak_protect(draft, wide) WHERE kind = 'unprotectable'))
           FROM (SELECT draft, wide, pg_temp.protected(draft, wide) AS hidden
                 FROM (SELECT pg_temp.draft(n / 50.0) AS draft FROM generate_series(1, 25) AS n) AS drafts,
                      generate_series(1, 2) AS wide) AS protected), 0::numeric, 'random drafts, of width 1 and 2');
SELECT cmp_ok((SELECT count(*) FROM generate_series(1, 10) AS n, navtiltak_protect(pg_temp.draft(n / 50.0)) WHERE kind = 'secondary'), '>', 20::bigint,
              'in which much is to be hidden');
-- A long search ends soon after it is cancelled.
CREATE FUNCTION pg_temp.cancelled(query text) RETURNS interval LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE query;
    RETURN NULL;
EXCEPTION WHEN query_canceled THEN
    RETURN clock_timestamp() - statement_timestamp();
END $$;
SET LOCAL statement_timeout = 300;
SELECT cmp_ok((SELECT pg_temp.cancelled('SELECT count(*) FROM starred, navtiltak_protect(doc)')), '<', interval '1 s', 'a protection is cancelled');
RESET statement_timeout;
SELECT * FROM finish();
ROLLBACK;
