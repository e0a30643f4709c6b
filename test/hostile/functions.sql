-- test/hostile/functions.sql: what the tests here share.  Documents are damaged as bytes, by pseudorandom
-- numbers that are the same everywhere.

-- The n-th document's number for a purpose, from 0 up to, and not with, a limit.
CREATE FUNCTION chance(n int, purpose text, below int) RETURNS int
LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT (('x' || left(md5(n || purpose), 7))::bit(28)::int8 % below)::int
$$;

-- The pieces, as bytes of the reports' own alphabet or none.
CREATE TABLE piece (id int PRIMARY KEY, bytes bytea NOT NULL);
INSERT INTO piece
SELECT row_number() OVER () - 1, decode(escaped, 'escape')
FROM unnest(ARRAY['\011', '\012', '\015', '\014', ' ', '*', '**', '<b>', '</b>', '\\', '[', '](', '# ', '&nbsp;', '-', ',', '0', '4',
                  '99999999999999999999', '---\012', 'I alt', '\012\011Januar\011', 'Mars 2022\012', 'Menn', 'Oslo', 'Tiltak',
                  'Om tabellene\012', 'mindre enn 1000000000000', '\302\247 7-1', '\342\200\257', '\357\273\277', '\314\212', '\303', '\377',
                  '\200', '\001', 'Deltakere i arbeidsrettede tiltak. X. En m\303\245ned\012', 'Ukjent', 'Prosent']) AS escaped;

-- The n-th damage of a document: up to five bytes changed, stretches lost or doubled, pieces put in.
CREATE FUNCTION damaged(document bytea, n int) RETURNS bytea
LANGUAGE plpgsql STABLE STRICT AS $$
DECLARE
    place int;
    stretch int;
    new bytea;
BEGIN
    FOR i IN 0 .. chance(n, 'times', 5) LOOP
        place := chance(n, 'place' || i, greatest(length(document), 1)) + 1;
        stretch := chance(n, 'stretch' || i, CASE chance(n, 'far' || i, 3) WHEN 0 THEN 400 ELSE 8 END);
        CASE chance(n, 'kind' || i, 4)
            WHEN 0 THEN new := decode(lpad(to_hex(1 + chance(n, 'byte' || i, 255)), 2, '0'), 'hex'); stretch := 1;
            WHEN 1 THEN new := '';
            WHEN 2 THEN new := substr(document, place, stretch) || substr(document, place, stretch);
            ELSE SELECT bytes INTO new FROM piece WHERE id = chance(n, 'piece' || i, (SELECT count(*)::int FROM piece)); stretch := 0;
        END CASE;
        document := overlay(document PLACING new FROM place FOR stretch);
    END LOOP;
    RETURN document;
END
$$;

-- Everything that the functions say of a document, as bytes; conversion finds what is no valid text.  Workers would
-- say it in any order.
CREATE FUNCTION everything(doc text) RETURNS bytea
LANGUAGE sql STABLE STRICT SET max_parallel_workers_per_gather = 0 AS $$
    SELECT string_agg(convert_to(said, CASE getdatabaseencoding() WHEN 'SQL_ASCII' THEN 'SQL_ASCII' ELSE 'UTF8' END), '\x0a')
    FROM (SELECT t::text FROM navtiltak_parse(doc) AS t
          UNION ALL SELECT t::text FROM navtiltak_tables(doc) AS t
          UNION ALL SELECT t::text FROM navtiltak_report(doc) AS t
          UNION ALL SELECT t::text FROM navtiltak_lint(doc) AS t
          UNION ALL SELECT t::text FROM navtiltak_facts(doc) AS t
          UNION ALL SELECT t::text FROM navtiltak_facts(doc, audited => true) AS t
          UNION ALL SELECT t::text FROM navtiltak_check(doc) AS t
          UNION ALL SELECT t::text FROM navtiltak_check(ARRAY[doc, doc]) AS t
          UNION ALL SELECT t::text FROM navtiltak_audit(doc) AS t
          UNION ALL SELECT t::text
                    FROM (SELECT array_agg(line) AS lines, array_agg(col) AS cols, array_agg(measure) AS measures FROM navtiltak_audit(doc)) AS stars,
                         navtiltak_range(doc, lines, cols, measures) AS t
          -- there may be a dash in the periods' labels, where the encoding has one
          UNION ALL SELECT (navtiltak_jsonstat(doc, max(table_no)) #- '{dimension,period,category,label}')::text
                    FROM navtiltak_tables(doc)) AS s(said)
$$;

-- What strict reading makes of it: NULL, or the error's SQLSTATE and message.
CREATE FUNCTION strict_error(doc text) RETURNS text
LANGUAGE plpgsql STABLE STRICT AS $$
BEGIN
    PERFORM navtiltak_parse(doc, strict => true);
    RETURN NULL;
EXCEPTION WHEN data_exception THEN
    RETURN SQLSTATE || ' ' || SQLERRM;
END
$$;

-- A document's lines as the reader counts them.
CREATE FUNCTION lines_of(doc text) RETURNS TABLE (line bigint, printed text)
LANGUAGE sql STABLE STRICT AS $$
    SELECT n, CASE WHEN strpos(doc, E'\n') > 0 THEN regexp_replace(l, E'\r$', '') ELSE l END
    FROM unnest(string_to_array(doc, CASE WHEN strpos(doc, E'\n') > 0 THEN E'\n' ELSE E'\r' END)) WITH ORDINALITY AS u(l, n)
$$;

-- What is wrong about what the functions say of a document: no row, if all is well.
CREATE FUNCTION faults(doc text) RETURNS SETOF text
LANGUAGE plpgsql STABLE STRICT AS $$
BEGIN
    RETURN QUERY
    WITH cell AS MATERIALIZED (SELECT * FROM navtiltak_parse(doc)),
         logical AS MATERIALIZED (SELECT * FROM navtiltak_tables(doc)),
         whole AS MATERIALIZED (SELECT * FROM navtiltak_report(doc)),
         found AS MATERIALIZED (SELECT * FROM navtiltak_lint(doc)),
         fact AS MATERIALIZED (SELECT * FROM navtiltak_facts(doc)),
         audited AS MATERIALIZED (SELECT * FROM navtiltak_audit(doc)),
         observation AS MATERIALIZED (SELECT * FROM navtiltak_sdmx(doc)),
         dataset AS MATERIALIZED (SELECT table_no, navtiltak_jsonstat(doc, table_no) AS j
                                  FROM (SELECT max(table_no) AS table_no FROM logical) AS last WHERE table_no IS NOT NULL),
         place AS MATERIALIZED (
             SELECT v.value, coalesce(s.value, 'exact') AS status
             FROM dataset CROSS JOIN jsonb_array_elements(j->'value') WITH ORDINALITY AS v(value, n)
                  LEFT JOIN jsonb_each_text(j->'status') AS s ON s.key::int = v.n - 1),
         numbers AS (SELECT count(*) AS cells, count(*) FILTER (WHERE status = 'suppressed') AS suppressed,
                            count(*) FILTER (WHERE status = 'blank') AS blank FROM cell)
    SELECT 'cells of the report' FROM whole, numbers
    WHERE (whole.cells, whole.suppressed, whole.blank) <> (numbers.cells, numbers.suppressed, numbers.blank)
    UNION ALL
    SELECT 'one report' FROM whole HAVING count(*) <> 1
    UNION ALL
    SELECT 'cells of the tables' FROM whole
    WHERE (tables, cells, suppressed) <> (SELECT count(*), coalesce(sum(l.cells), 0), coalesce(sum(l.suppressed), 0) FROM logical AS l)
    UNION ALL
    SELECT 'findings' FROM whole
    WHERE (errors, warnings) <> (SELECT count(*) FILTER (WHERE severity = 'error'), count(*) FILTER (WHERE severity = 'warning') FROM found)
    UNION ALL
    SELECT 'strict reading' FROM whole WHERE (errors > 0) <> (strict_error(doc) IS NOT NULL)
    UNION ALL
    SELECT 'line ' || line || ' as printed'
    FROM (SELECT line, string_agg(raw, E'\t' ORDER BY col) AS raws FROM cell GROUP BY line) AS c JOIN lines_of(doc) AS l USING (line)
    WHERE NOT starts_with(substr(printed, strpos(printed, E'\t') + 1) || E'\t', raws || E'\t')
    UNION ALL
    SELECT 'bounds in line ' || line FROM cell
    WHERE (value IS NOT NULL AND bounds IS DISTINCT FROM value) OR (status = 'suppressed' AND value IS NOT NULL)
    UNION ALL
    SELECT 'facts' FROM numbers, (SELECT sum(printed) AS printed FROM fact) AS f WHERE f.printed > numbers.cells
    UNION ALL
    SELECT 'JSON-stat: ' || status
    FROM (SELECT status, count(*), sum(value::text::numeric) FILTER (WHERE value <> 'null')
          FROM place WHERE status <> 'not_printed' GROUP BY status
          EXCEPT ALL
          SELECT status::text, count(*), sum(number) FROM cell JOIN dataset USING (table_no) WHERE NOT repeated GROUP BY status) AS d
    UNION ALL
    SELECT 'observations' FROM observation
    HAVING count(*) <> (SELECT count(*) FROM fact)
        OR count(*) <> count(DISTINCT to_jsonb(observation) - '{OBS_VALUE,OBS_STATUS,CONF_STATUS,UNIT_MEASURE,OBS_LOWER,OBS_UPPER,COMMENT}'::text[])
    UNION ALL
    SELECT 'audit of line ' || line FROM audited
    WHERE NOT feasible <@ printed AND NOT (SELECT bool_or(conflicting) FROM fact);
EXCEPTION WHEN OTHERS THEN
    RETURN NEXT SQLSTATE || ' ' || SQLERRM;
END
$$;
