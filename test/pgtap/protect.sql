-- Protection over whole reports: what is hidden leaves nobody anything to work out, and changes nothing else.
\set ON_ERROR_STOP 1
SET client_min_messages = warning;
BEGIN;
SELECT plan(15);

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
FROM safe JOIN (VALUES ('2016', 139::bigint), ('2021', 303), ('2022', 185), ('2019', 980)) AS limits(year, most) ON name LIKE year || '%' ORDER BY name;
SELECT is_empty(format('SELECT * FROM navtiltak_protect(%L)', hidden), name || ': and nothing more is needed') FROM safe WHERE name LIKE '2021%';

SELECT is((SELECT sum(pg_temp.narrow(hidden, wide)
                      - (SELECT count(*) FROM navtiltak_protect(draft, wide) WHERE kind = 'unprotectable'))
           FROM (SELECT draft, wide, pg_temp.protected(draft, wide) AS hidden
                 FROM (SELECT pg_temp.draft(n / 50.0) AS draft FROM generate_series(1, 25) AS n) AS drafts,
                      generate_series(1, 2) AS wide) AS protected), 0::numeric, 'random drafts, of width 1 and 2');
SELECT cmp_ok((SELECT count(*) FROM generate_series(1, 10) AS n, navtiltak_protect(pg_temp.draft(n / 50.0)) WHERE kind = 'secondary'), '>', 20::bigint,
              'in which much is to be hidden');
SELECT * FROM finish();
ROLLBACK;
