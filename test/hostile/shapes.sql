-- test/hostile/shapes.sql: documents of odd shapes.  Every function reads each in bounded time, and
-- navtiltak_parse finds in it the cells that are there; and what the server itself refuses.
SELECT plan(10);
SET statement_timeout = '60s'; -- for all functions over one shape, which take a second or a few

CREATE TEMP TABLE shape (name text, cells bigint, doc text);
ALTER TABLE shape ALTER doc SET STORAGE EXTERNAL;
INSERT INTO shape
SELECT name, cells, replace(replace(doc, '^', E'\t'), '~', E'\n')
FROM (VALUES
    -- 10 MB in one line, as any part of a table
    ('long label', 1, '^Januar 2022~' || repeat('Mentor ', 1500000) || '^5~'),
    ('long cell', 1, '^Januar 2022~Mentor^' || repeat('5', 10000000) || '~'),
    ('long heading', 1, '^' || repeat('Januar ', 1500000) || '~Mentor^5~'),
    ('long stratum', 1, 'Mars 2022~~' || repeat('Oslo, ', 1500000) || '~~^Antall~Mentor^5~'),
    ('long text', 0, repeat('Mentor ', 1500000)),
    ('long row', 1, '^Januar 2022~Mentor' || repeat('^1', 5000000)),
    ('long row of nothing', 2, '^Januar 2022^Februar 2022~Mentor' || repeat('^', 10000000)),
    ('long row of dashes', 0, repeat('-', 10000000)),
    -- markup
    ('nested tags', 1, '^Januar 2022~' || repeat('<b>', 3000000) || 'Mentor^' || repeat('<b>', 300000) || '5~'),
    ('nested links', 1, '^Januar 2022~' || repeat('[', 1000000) || 'Mentor' || repeat('](u)', 1000000) || '^5~'),
    ('nested stars', 1, '^Januar 2022~' || repeat('*', 10000000) || '^*~'),
    ('escapes', 1, '^Januar 2022~' || repeat('\', 10000000) || '^*~'),
    -- many
    ('10,000 columns', 200000, '^Kolonne 1' || (SELECT string_agg('^Kolonne ' || n, '') FROM generate_series(2, 10000) AS n)
                               || (SELECT string_agg('~Mentor ' || n || repeat('^12', 10000), '') FROM generate_series(1, 20) AS n)),
    ('200,000 columns over rows of one cell', 100000, repeat('^Oslo', 200000) || repeat('~I alt^5~Mentor^5', 50000)),
    ('100,000 rows before a header', 1, repeat('Mentor^5^6~', 100000) || '^Januar 2022~Mentor^5~'),
    ('two rows of 10,000 headings', 10000, (SELECT string_agg('^Kolonne ' || n, '') FROM generate_series(1, 10000) AS n) || '~'
                               || (SELECT string_agg('^Del ' || n, '') FROM generate_series(1, 10000) AS n) || '~Mentor' || repeat('^12', 10000)),
    ('200,000 headers one over the other', 0, repeat('^Menn^Kvinner~^Annet^Mer~', 100000)),
    ('100,000 headers', 0, repeat('^Januar 2022^Februar 2022~', 100000)),
    ('100,000 names', 100000, '^Januar 2022' || (SELECT string_agg(format('~Arbeidstreninx%s^*', n), '') FROM generate_series(1, 100000) AS n)),
    ('a million lines', 0, repeat('Noe~~', 500000)),
    ('100,000 tables', 100000, repeat('Tiltak~Mars 2022~^A~Mentor^5~', 100000)),
    ('a million pages', 1000000, repeat('Mars 2022~^A~I alt^5~', 1000000))) AS v(name, cells, doc);

CREATE FUNCTION pg_temp.rows_of(call text) RETURNS TABLE (name text, n bigint) LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY EXECUTE format('SELECT name, (SELECT count(*) FROM %s) FROM shape', call);
END
$$;
SELECT is_empty('SELECT * FROM shape JOIN pg_temp.rows_of(''navtiltak_parse(doc)'') USING (name) WHERE n <> cells', 'navtiltak_parse');
-- What takes seconds is read once; the functions below read as navtiltak_parse does.
DELETE FROM shape WHERE name IN ('a million lines', 'a million pages');
SELECT is_empty('SELECT * FROM pg_temp.rows_of(''navtiltak_tables(doc)'') WHERE n <> CASE name WHEN ''100,000 tables'' THEN 100000 ELSE (name !~ ''text|dashes|headers'')::int END', 'navtiltak_tables');
SELECT is_empty('SELECT * FROM pg_temp.rows_of(''navtiltak_report(doc)'') WHERE n <> 1', 'navtiltak_report');
SELECT is_empty('SELECT * FROM pg_temp.rows_of(''navtiltak_lint(doc)'') WHERE n = 0', 'navtiltak_lint');
SELECT lives_ok('SELECT pg_temp.rows_of(''navtiltak_facts(doc)'')', 'navtiltak_facts');
SELECT lives_ok('SELECT pg_temp.rows_of(''navtiltak_check(doc)'')', 'navtiltak_check');
SELECT lives_ok('SELECT pg_temp.rows_of(''navtiltak_audit(ARRAY[doc])'')', 'navtiltak_audit');

-- Labels that have taken the numbers of those behind them, which all are one.
SELECT lives_ok($$SELECT navtiltak_jsonstat((SELECT E'Januar 2022\n\n\tAntall\n' || string_agg(E'x ' || i || E'\t1\n', '' ORDER BY i)
                 || repeat(E'x\t1\n', 40000) FROM generate_series(40001, 80001) AS i), 1)$$, 'navtiltak_jsonstat');

-- Of numbers with decimals, many in one line.
SELECT lives_ok($$SELECT count(*) FROM navtiltak_sdmx((SELECT E'Januar 2022\n\n' || string_agg(E'\tKolonne ' || i, '')
                 || E'\nOslo' || repeat(E'\t1,5', 150000) FROM generate_series(1, 150000) AS i))$$, 'navtiltak_sdmx');

-- No text holds a NUL.
SELECT throws_ok($$SELECT navtiltak_parse(convert_from('\x0941000a', 'UTF8'))$$, '22021');
SELECT * FROM finish();
