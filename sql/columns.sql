-- navtiltak_parse in FROM makes only the columns that the query uses. Whatever the query's shape, it gives what it
-- gives over all columns.
SET datestyle = iso;
SET client_min_messages = warning;
SET jit = off;
CREATE TABLE report (id int, doc text);
INSERT INTO report
VALUES (1, E'Deltakere i arbeidsrettede tiltak. Tiltak. Tidsserie måned\n\nTiltak og hovedgrupper\n\nJanuar - februar 2022\n\nAndre på tiltak\n\n\tJanuar\tFebruar\nI alt andre på tiltak\t1 234\t12\nMentor\t4\t*\nAvklaring\t8\t3\n'),
       (2, E'Helt ledige. Fylke og kjønn\nMars 2022\n\tMenn\tKvinner\nI alt\t12\t4\nOslo\t5\t*\nViken\t7\t*\n');
CREATE TABLE counted (fylke text, value bigint, note text);
INSERT INTO counted VALUES ('Oslo', 5, 'a'), ('Viken', 0, 'b');

-- the same rows from a function that the planner knows nothing of
CREATE TABLE cell AS SELECT p.* FROM report, navtiltak_parse(doc) AS p LIMIT 0;
CREATE FUNCTION all_columns(doc text, strict boolean DEFAULT false) RETURNS SETOF cell LANGUAGE plpgsql IMMUTABLE ROWS 5000 AS
    'BEGIN RETURN QUERY SELECT p.* FROM navtiltak_parse(doc, strict) AS p; END';

-- the columns that each call of a query's plan makes; all: those of navtiltak_parse itself
CREATE FUNCTION columns_of(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    line text;
    made text[] := '{}';
    names CONSTANT text[] := ARRAY(
        SELECT attname FROM pg_attribute WHERE attrelid = 'cell'::regclass AND attnum > 0 ORDER BY attnum);
BEGIN
    FOR line IN EXECUTE 'EXPLAIN (VERBOSE, COSTS OFF) ' || query LOOP
        IF line ~ 'navtiltak_parse\(' THEN
            made := made || 'all'::text;
        ELSIF line ~ 'navtiltak_parse_columns\(' THEN
            made := made || (
                SELECT coalesce(string_agg(names[n], ' ' ORDER BY n), 'none')
                FROM generate_subscripts(names, 1) AS n
                WHERE substring(line FROM ', (\d+)\)$')::int >> (n - 1) & 1 = 1);
        END IF;
    END LOOP;
    RETURN array_to_string(made, '; ');
END
$$;

-- how many rows the query has, and how many of them differ from those over all columns
CREATE FUNCTION compared(query text, OUT n bigint, OUT differ bigint) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TEMP TABLE pruned AS SELECT q::text FROM (%s) AS q', query);
    EXECUTE format('CREATE TEMP TABLE whole AS SELECT q::text FROM (%s) AS q',
                   replace(replace(query, 'navtiltak_parse(', 'all_columns('), 'parsed', 'whole_parsed'));
    SELECT count(*) INTO n FROM pruned;
    SELECT count(*) INTO differ
    FROM ((TABLE pruned EXCEPT ALL TABLE whole) UNION ALL (TABLE whole EXCEPT ALL TABLE pruned)) AS d;
    DROP TABLE pruned, whole;
END
$$;

CREATE VIEW parsed AS SELECT id, p.* FROM report, navtiltak_parse(doc) AS p;
CREATE VIEW whole_parsed AS SELECT id, p.* FROM report, all_columns(doc) AS p;
CREATE VIEW parsed_union AS SELECT fylke, value FROM parsed UNION ALL SELECT tiltak, value + 1 FROM parsed;
CREATE VIEW whole_parsed_union AS SELECT fylke, value FROM whole_parsed UNION ALL SELECT tiltak, value + 1 FROM whole_parsed;
CREATE FUNCTION counts_of(doc text) RETURNS TABLE (fylke text, value bigint) LANGUAGE sql STABLE AS
    'SELECT p.fylke, p.value FROM navtiltak_parse(doc) AS p';

CREATE OPERATOR ### (FUNCTION = navtiltak_parse, LEFTARG = text, RIGHTARG = boolean);

CREATE TABLE shape (id int GENERATED ALWAYS AS IDENTITY, query text);
INSERT INTO shape (query) VALUES
    ('SELECT count(*) FROM report, navtiltak_parse(doc)'),
    ('SELECT fylke, value FROM report, navtiltak_parse(doc)'),
    ('SELECT count(*) FROM report, navtiltak_parse(doc) WHERE kjonn IS NULL'),
    ('SELECT p.* FROM report, navtiltak_parse(doc) AS p'),
    ('SELECT p FROM report, navtiltak_parse(doc) AS p'),
    ('SELECT p IS NULL AS is_null FROM report, navtiltak_parse(doc) AS p'),
    ('SELECT to_jsonb(p) FROM report, navtiltak_parse(doc) AS p'),
    ('SELECT (p).value FROM report, navtiltak_parse(doc) AS p'),
    ('SELECT a, b FROM report, navtiltak_parse(doc) AS p(a, b)'),
    ('SELECT value FROM report, navtiltak_parse(doc, true) ORDER BY line, col'),
    ('SELECT DISTINCT ON (fylke) value FROM report, navtiltak_parse(doc) ORDER BY fylke, id, line, col'),
    ('SELECT period, sum(value) FROM report, navtiltak_parse(doc) GROUP BY period HAVING max(line) > 9'),
    ('SELECT fylke, kjonn, sum(value) FROM report, navtiltak_parse(doc) GROUP BY GROUPING SETS ((fylke), (kjonn), ())'),
    ('SELECT rank() OVER (PARTITION BY fylke ORDER BY value, id, line, col) FROM report, navtiltak_parse(doc)'),
    ('SELECT sum(value) FILTER (WHERE kjonn = ''Menn'') FROM report, navtiltak_parse(doc)'),
    ('SELECT value, n FROM report, navtiltak_parse(doc) WITH ORDINALITY AS p(a, b, c, d, e, f, g, h, i, j, k, l, m, o, q, r, value, s, t, u, v, w, x, y, n)'),
    ('SELECT value, n FROM report, ROWS FROM (navtiltak_parse(doc), generate_series(1, 30)) AS p(a, b, c, d, e, f, g, h, i, j, k, l, m, o, q, r, value, s, t, u, v, w, x, y, n)'),
    ('SELECT p.value FROM report JOIN navtiltak_parse(doc) AS p ON p.line > id + 9'),
    ('SELECT p.value, id FROM report LEFT JOIN navtiltak_parse(doc) AS p ON p.fylke = ''Oslo'''),
    ('SELECT note, j.value FROM (report CROSS JOIN navtiltak_parse(doc)) AS j JOIN counted USING (fylke)'),
    ('SELECT j FROM (report CROSS JOIN navtiltak_parse(doc)) AS j'),
    ('SELECT (SELECT note FROM counted AS c WHERE c.fylke = j.fylke) FROM (report CROSS JOIN navtiltak_parse(doc)) AS j'),
    ('SELECT (SELECT max(note) FROM counted AS c WHERE c.fylke = j.fylke) FROM (navtiltak_parse((SELECT doc FROM report WHERE id = 2)) AS p FULL JOIN counted USING (fylke)) AS j'),
    ('SELECT fylke, note FROM report CROSS JOIN LATERAL navtiltak_parse(doc) NATURAL JOIN counted'),
    ('SELECT fylke, note FROM parsed FULL JOIN counted USING (fylke)'),
    ('SELECT value FROM counted WHERE value IN (SELECT value FROM report, navtiltak_parse(doc))'),
    ('SELECT note FROM counted AS c WHERE NOT EXISTS (SELECT FROM report, navtiltak_parse(doc) AS p WHERE p.fylke = c.fylke AND p.value = c.value)'),
    ('SELECT (SELECT note FROM counted AS c WHERE c.fylke = p.fylke) FROM report, navtiltak_parse(doc) AS p'),
    ('SELECT (SELECT (SELECT p.raw || c.note) FROM counted AS c ORDER BY note LIMIT 1) FROM report, navtiltak_parse(doc) AS p'),
    ('SELECT note FROM report, navtiltak_parse(doc) AS p, LATERAL (SELECT note FROM counted AS c WHERE c.value = p.value OFFSET 0) AS l'),
    ('SELECT l.raw FROM report, navtiltak_parse(doc) AS p, LATERAL (SELECT p.raw, p.line) AS l'),
    ('SELECT q.value FROM report, navtiltak_parse(doc) AS p, navtiltak_parse(E''\tJanuar 2022\nMenn\t'' || p.raw || E''\n'') AS q'),
    ('SELECT p.fylke, q.kjonn FROM report, navtiltak_parse(doc) AS p, navtiltak_parse(doc) AS q WHERE p.line = q.line AND p.col = q.col'),
    ('SELECT p.fylke, (navtiltak_parse(doc)).kjonn FROM report, navtiltak_parse(doc) AS p'),
    ('SELECT fylke, (doc ### false).kjonn FROM report, navtiltak_parse(doc)'),
    ('SELECT (d).kjonn FROM (SELECT doc ### false AS d FROM report) AS s'),
    ('WITH c AS (SELECT * FROM report, navtiltak_parse(doc)) SELECT fylke FROM c WHERE value > 4'),
    ('WITH c AS MATERIALIZED (SELECT fylke, value FROM report, navtiltak_parse(doc)) SELECT fylke FROM c WHERE value > 4'),
    ('WITH RECURSIVE c AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM c, report, navtiltak_parse(doc) WHERE id = 1 AND line = 11 AND col = n) SELECT n FROM c'),
    ('SELECT fylke, sum(value) FROM parsed GROUP BY fylke'),
    ('SELECT count(*) FROM parsed'),
    ('SELECT p FROM parsed AS p'),
    ('SELECT * FROM parsed_union'),
    ('SELECT fylke FROM parsed_union WHERE value > 4'),
    ('SELECT (SELECT note FROM counted AS c WHERE c.fylke = u.fylke AND c.value = u.value) FROM parsed_union AS u'),
    ('SELECT fylke FROM (SELECT * FROM parsed UNION ALL SELECT * FROM parsed) AS u WHERE value > 4'),
    ('SELECT fylke FROM report, LATERAL (SELECT * FROM navtiltak_parse(doc) UNION ALL SELECT * FROM navtiltak_parse(doc)) AS u WHERE value > 4'),
    ('SELECT a.raw FROM parsed AS a JOIN parsed AS b ON a.id = b.id AND a.line = b.line AND a.value < b.value'),
    ('SELECT p.value, p.raw FROM counted AS c LEFT JOIN parsed AS p ON p.fylke = c.fylke'),
    ('SELECT value FROM report, navtiltak_parse(doc) UNION SELECT line FROM report, navtiltak_parse(doc)'),
    ('SELECT fylke FROM report, navtiltak_parse(doc) EXCEPT SELECT fylke FROM counted'),
    ('SELECT c.value FROM report, counts_of(doc) AS c WHERE fylke = ''Oslo'''),
    ('SELECT value FROM report, navtiltak_parse(doc) FOR UPDATE OF report'),
    ('SELECT value FROM (SELECT * FROM report, navtiltak_parse(doc) ORDER BY id, line, col LIMIT 3) AS s'),
    ('SELECT sum(x) FROM report, navtiltak_parse(doc), LATERAL (VALUES (value), (line)) AS v(x)'),
    ('SELECT x FROM report, navtiltak_parse(doc), unnest(ARRAY[raw, fylke]) AS x');
\pset format unaligned
SELECT format(E'%s\n    columns: %s; rows: %s; differ: %s', query, columns_of(query), n, differ) AS shapes
FROM shape, compared(query) ORDER BY shape.id;
\pset format aligned

-- each pair of columns, and all but such a pair, with an unlisted dimension and decimals too
INSERT INTO report VALUES (3, E'Helt ledige. Yrke og utdanning\nMars 2022\n\tGrunnskole\tHøyere\tI alt\nIngeniør\t3\t40\t43\nLærer\t*\t2,5\tn/a\n');
SELECT count(*) AS queries, sum(n) AS rows, sum(differ) AS differ
FROM generate_series(1, 24) AS a, generate_series(a, 24) AS b, generate_series(0, 1) AS but,
     LATERAL (SELECT string_agg(attname, ', ' ORDER BY attnum) FROM pg_attribute
              WHERE attrelid = 'cell'::regclass AND attnum > 0 AND (attnum IN (a, b)) = (but = 0)) AS c(list),
     compared(format('SELECT %s FROM report, navtiltak_parse(doc)', list));

-- in statements that write
CREATE TABLE written (fylke text, value bigint);
INSERT INTO written SELECT fylke, value FROM report, navtiltak_parse(doc) WHERE id = 2 RETURNING *;
UPDATE written AS w SET value = p.line FROM report, navtiltak_parse(doc) AS p
WHERE p.fylke = w.fylke AND p.status = 'suppressed' RETURNING w.*, p.raw;
DELETE FROM written AS w USING report, navtiltak_parse(doc) AS p WHERE p.fylke = w.fylke AND p.value = 5 RETURNING w.*;
SELECT columns_of('UPDATE written AS w SET value = p.line FROM report, navtiltak_parse(doc) AS p WHERE p.fylke = w.fylke RETURNING p.raw');
PREPARE of_county(text) AS SELECT value FROM report, navtiltak_parse(doc) WHERE fylke = $1 ORDER BY col;
EXECUTE of_county('Oslo');

-- who may not call navtiltak_parse does not by the other name
CREATE ROLE regress_navtiltak_reader;
GRANT SELECT ON report TO regress_navtiltak_reader;
REVOKE EXECUTE ON FUNCTION navtiltak_parse(text, boolean) FROM PUBLIC;
SET ROLE regress_navtiltak_reader;
SELECT count(*) FROM report, navtiltak_parse(doc);
RESET ROLE;
GRANT EXECUTE ON FUNCTION navtiltak_parse(text, boolean) TO PUBLIC;
SET ROLE regress_navtiltak_reader;
SELECT count(*) FROM report, navtiltak_parse(doc);
RESET ROLE;
DROP OWNED BY regress_navtiltak_reader;
DROP ROLE regress_navtiltak_reader;
DROP OPERATOR ### (text, boolean);
DROP FUNCTION compared(text), columns_of(text), counts_of(text), all_columns(text, boolean) CASCADE;
DROP TABLE report, counted, cell, shape, written CASCADE;
