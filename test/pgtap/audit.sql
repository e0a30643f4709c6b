-- test/pgtap/audit.sql: navtiltak_check and navtiltak_audit over five whole reports, in report(name,
-- doc): how many identities there are and what becomes of each, by numbers that were found without this
-- extension; and row by row what joins of the report's cells say.
BEGIN;
SELECT plan(5 * 5 + 14);

CREATE TEMP TABLE expected_check (name text, kind text, verdict text, count bigint);
INSERT INTO expected_check VALUES
    ('2013-11-tiltak-fylke-en-maned', 'tiltak', 'exact', 834),
    ('2013-11-tiltak-fylke-en-maned', 'tiltaksgruppe', 'exact', 87),
    ('2013-11-tiltak-fylke-en-maned', 'hovedgruppe', 'exact', 1043),
    ('2013-11-tiltak-fylke-en-maned', 'fylke', 'exact', 220),
    ('2013-11-tiltak-fylke-en-maned', 'alder', 'exact', 87),
    ('2013-11-tiltak-fylke-en-maned', 'repeat', 'exact', 1169),
    ('2013-11-tiltak-fylke-en-maned', 'percent', 'exact', 88),
    ('2016-tiltak-kjonn-tidsserie', 'tiltak', 'exact', 339),
    ('2016-tiltak-kjonn-tidsserie', 'tiltak', 'consistent', 101),
    ('2016-tiltak-kjonn-tidsserie', 'tiltaksgruppe', 'exact', 45),
    ('2016-tiltak-kjonn-tidsserie', 'tiltaksgruppe', 'consistent', 3),
    ('2016-tiltak-kjonn-tidsserie', 'hovedgruppe', 'exact', 356),
    ('2016-tiltak-kjonn-tidsserie', 'hovedgruppe', 'consistent', 60),
    ('2016-tiltak-kjonn-tidsserie', 'kjonn', 'exact', 388),
    ('2016-tiltak-kjonn-tidsserie', 'kjonn', 'consistent', 28),
    ('2016-tiltak-kjonn-tidsserie', 'repeat', 'exact', 461),
    ('2016-tiltak-kjonn-tidsserie', 'repeat', 'consistent', 3),
    ('2019-tiltak-alder-tidsserie', 'tiltak', 'exact', 1104),
    ('2019-tiltak-alder-tidsserie', 'tiltak', 'consistent', 1008),
    ('2019-tiltak-alder-tidsserie', 'tiltaksgruppe', 'exact', 252),
    ('2019-tiltak-alder-tidsserie', 'tiltaksgruppe', 'consistent', 120),
    ('2019-tiltak-alder-tidsserie', 'hovedgruppe', 'exact', 715),
    ('2019-tiltak-alder-tidsserie', 'hovedgruppe', 'consistent', 125),
    ('2019-tiltak-alder-tidsserie', 'alder', 'exact', 491),
    ('2019-tiltak-alder-tidsserie', 'alder', 'consistent', 853),
    ('2019-tiltak-alder-tidsserie', 'repeat', 'exact', 2797),
    ('2019-tiltak-alder-tidsserie', 'repeat', 'consistent', 155),
    ('2021-tiltaksgruppe-fylke-tidsserie', 'hovedgruppe', 'exact', 1104),
    ('2021-tiltaksgruppe-fylke-tidsserie', 'hovedgruppe', 'consistent', 348),
    ('2021-tiltaksgruppe-fylke-tidsserie', 'fylke', 'exact', 48),
    ('2021-tiltaksgruppe-fylke-tidsserie', 'fylke', 'consistent', 327),
    ('2022-tiltak-tidsserie', 'tiltak', 'exact', 226),
    ('2022-tiltak-tidsserie', 'tiltak', 'consistent', 158),
    ('2022-tiltak-tidsserie', 'tiltaksgruppe', 'exact', 36),
    ('2022-tiltak-tidsserie', 'tiltaksgruppe', 'consistent', 12),
    ('2022-tiltak-tidsserie', 'hovedgruppe', 'exact', 430),
    ('2022-tiltak-tidsserie', 'hovedgruppe', 'consistent', 146),
    ('2022-tiltak-tidsserie', 'repeat', 'exact', 588),
    ('2022-tiltak-tidsserie', 'repeat', 'consistent', 12);

CREATE TEMP TABLE expected_audit (name text, suppressed bigint, recoverable bigint);
INSERT INTO expected_audit VALUES
    ('2013-11-tiltak-fylke-en-maned', 0, 0),
    ('2016-tiltak-kjonn-tidsserie', 130, 124),
    ('2019-tiltak-alder-tidsserie', 2597, 1711),
    ('2021-tiltaksgruppe-fylke-tidsserie', 653, 410),
    ('2022-tiltak-tidsserie', 273, 187);

CREATE TEMP TABLE cell AS SELECT r.name, c.* FROM report AS r, navtiltak_parse(r.doc) AS c;
CREATE TEMP TABLE identity AS SELECT r.name, c.* FROM report AS r, navtiltak_check(r.doc) AS c;
CREATE TEMP TABLE audited AS SELECT r.name, a.* FROM report AS r, navtiltak_audit(r.doc) AS a;

-- A fact as the names it has, with what its cells say.
CREATE FUNCTION pg_temp.dims(text, text, text, text, text, text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_strip_nulls(jsonb_build_object('hovedgruppe', $1, 'tiltaksgruppe', $2, 'tiltak', $3,
                                                'fylke', $4, 'alder', $5, 'kjonn', $6))
$$;
CREATE TEMP TABLE fact AS
SELECT name, pg_temp.dims(hovedgruppe, tiltaksgruppe, tiltak, fylke, alder, kjonn) AS dims, period, measure,
       min(line) AS line, intersect_agg(bounds) AS bounds, bool_or(status = 'suppressed') AS suppressed
FROM cell
WHERE num_nonnulls(bounds, number) > 0
GROUP BY 1, 2, 3, 4;
ANALYZE fact;

-- The sums, by joining facts with what they are parts of.
CREATE TEMP TABLE sum_of_parts AS
SELECT name, dimension AS kind, dims, period, measure, parent.line, parent.bounds AS printed, added_up AS computed,
       parts, parts_suppressed AS suppressed
FROM (SELECT name, dimension, dims - dimension AS dims, period, measure, sum(bounds) AS added_up,
             count(*)::int AS parts, count(*) FILTER (WHERE suppressed)::int AS parts_suppressed
      FROM fact, unnest(ARRAY['tiltak', 'tiltaksgruppe', 'hovedgruppe', 'fylke', 'alder', 'kjonn']) AS dimension
      WHERE dims ? dimension AND measure <> 'endring_prosent'
      GROUP BY 1, 2, 3, 4, 5) AS part
     JOIN fact AS parent USING (name, dims, period, measure);

SELECT set_eq(format('SELECT kind, verdict, count(*) FROM identity WHERE name = %L GROUP BY 1, 2', name),
              format('SELECT kind, verdict, count FROM expected_check WHERE name = %L', name),
              name || ': identities by kind and verdict')
FROM expected_audit;

SELECT set_eq(format('SELECT kind, pg_temp.dims(hovedgruppe, tiltaksgruppe, tiltak, fylke, alder, kjonn), period, measure,
                             line, printed, computed, parts, suppressed
                      FROM identity WHERE name = %L AND kind NOT IN (''repeat'', ''percent'')', name),
              format('SELECT kind, dims, period, measure, line, printed, computed, parts, suppressed
                      FROM sum_of_parts WHERE name = %L', name),
              name || ': each sum is what the cells of the report add up to')
FROM expected_audit;

SELECT is(found, suppressed || ' suppressed, ' || recoverable || ' recoverable', name || ': the audit')
FROM expected_audit
     JOIN LATERAL (SELECT count(*) || ' suppressed, ' || count(*) FILTER (WHERE recoverable) || ' recoverable'
                   FROM audited WHERE audited.name = expected_audit.name) AS f(found) ON true;

SELECT set_eq(format('SELECT pg_temp.dims(hovedgruppe, tiltaksgruppe, tiltak, fylke, alder, kjonn), period, measure, line, printed
                      FROM audited WHERE name = %L', name),
              format('SELECT dims, period, measure, line, bounds FROM fact WHERE suppressed AND name = %L', name),
              name || ': one row for each suppressed fact')
FROM expected_audit;

-- Put the feasible bounds in the place of those printed: every identity still can hold.
SELECT is_empty(format($$
    SELECT i.kind, i.line
    FROM (SELECT name, dimension AS kind, dims - dimension AS dims, period, measure,
                 sum(coalesce(a.feasible, f.bounds)) AS computed
          FROM fact AS f
               LEFT JOIN (SELECT name, pg_temp.dims(hovedgruppe, tiltaksgruppe, tiltak, fylke, alder, kjonn) AS dims,
                                 period, measure, feasible FROM audited) AS a USING (name, dims, period, measure),
               unnest(ARRAY['tiltak', 'tiltaksgruppe', 'hovedgruppe', 'fylke', 'alder', 'kjonn']) AS dimension
          WHERE dims ? dimension AND name = %1$L
          GROUP BY 1, 2, 3, 4, 5) AS part
         JOIN sum_of_parts AS i USING (name, kind, dims, period, measure)
    WHERE NOT i.printed && part.computed$$, name), name || ': identities can hold within the feasible bounds')
FROM expected_audit;

SELECT is((SELECT count(*) FROM identity WHERE verdict = 'mismatch'), 0::bigint, 'nothing mismatches');
SELECT is_empty('SELECT * FROM identity WHERE (verdict = ''exact'') <> (is_exact(printed) AND printed = computed)
                 OR (verdict = ''mismatch'') <> NOT printed && computed', 'a verdict is what printed and computed say');
SELECT is_empty('SELECT * FROM audited WHERE NOT feasible <@ printed', 'feasible is within printed');
SELECT is_empty('SELECT * FROM audited WHERE recoverable <> is_exact(feasible)', 'recoverable: one value is left');
SELECT is_empty('SELECT * FROM audited WHERE NOT sharp', 'all bounds are sharp');
SELECT is_empty('SELECT * FROM cell WHERE status = ''suppressed'' AND value IS NOT NULL',
                'navtiltak_parse fills in nothing');

-- Several reports: these five have no fact in common, so each is as it is alone, but for the number of the document.
CREATE TEMP TABLE numbered AS SELECT name, row_number() OVER (ORDER BY name) AS doc FROM report;
SELECT bag_eq('SELECT name, to_jsonb(c) - ''{doc,part_docs}''::text[]
               FROM navtiltak_check((SELECT array_agg(doc ORDER BY name) FROM report)) AS c JOIN numbered USING (doc)',
              'SELECT name, to_jsonb(c) - ''{doc,part_docs}''::text[] FROM report, navtiltak_check(doc) AS c',
              'reports without a common fact are checked as each alone');
SELECT bag_eq('SELECT name, to_jsonb(a) - ''{doc,reason}''::text[], replace(reason, '' doc '' || doc || '','', '''')
               FROM navtiltak_audit((SELECT array_agg(doc ORDER BY name) || NULL::text FROM report)) AS a JOIN numbered USING (doc)',
              'SELECT name, to_jsonb(a) - ''{doc,reason}''::text[], reason FROM report, navtiltak_audit(doc) AS a',
              'and audited; a NULL is passed over');

-- Where it says that something is printed, navtiltak_parse reads it.
SELECT is_empty('SELECT name, doc, page, line, col, row_label, col_label FROM audited
                 EXCEPT SELECT name, 1, page, line, col, row_label, col_label FROM report, navtiltak_parse(report.doc) WHERE status = ''suppressed''',
                'suppressed facts are where they are said to be');
CREATE TEMP TABLE placed AS
SELECT row_number() OVER () AS id, name, kind, line, col, printed, computed, parts, part_docs, part_lines, part_cols
FROM report AS r, navtiltak_check(r.doc) WHERE kind NOT IN ('percent', 'last_year');
SELECT is_empty('SELECT name, line, col FROM placed LEFT JOIN cell USING (name, line, col) WHERE bounds IS NULL AND number IS NULL OR kind = ''repeat'' AND bounds <> printed',
                'what is checked is where it is said to be');
SELECT is_empty('SELECT id FROM placed CROSS JOIN unnest(part_docs, part_lines, part_cols) AS p(doc, line, col)
                      LEFT JOIN cell AS c ON c.name = placed.name AND c.line = p.line AND c.col = p.col AND p.doc = 1
                 WHERE kind <> ''repeat''
                 GROUP BY id, parts, computed HAVING count(c.*) <> parts OR NOT sum(bounds) @> computed',
                'and so are its parts');
-- The same one twice: the same sums, and all cells but the first of each fact are repeats.
SELECT bag_eq('SELECT c.* FROM report, navtiltak_check(ARRAY[doc, doc]) AS c WHERE kind NOT IN (''repeat'', ''percent'')',
              'SELECT c.* FROM report, navtiltak_check(doc) AS c WHERE kind NOT IN (''repeat'', ''percent'')',
              'the same report twice: the same sums');
SELECT is((SELECT count(*) FROM report, navtiltak_check(ARRAY[doc, doc]) WHERE kind = 'repeat' AND verdict <> 'mismatch'),
          (SELECT 2 * count(*) - (SELECT count(*) FROM fact) FROM cell WHERE num_nonnulls(bounds, number) > 0),
          'the same report twice: its cells are repeats');
-- Who takes a * for zero is wrong, and the sums say so.
SELECT isnt_empty('SELECT FROM report, navtiltak_check(replace(doc, E''\t*'', E''\t0'')) WHERE verdict = ''mismatch''',
                  'zeros in the place of * do not add up');

SELECT * FROM finish();
ROLLBACK;
