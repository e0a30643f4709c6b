-- test/hostile/limits.sql: a row that is more than the server holds, of a document that is less: its column's
-- heading is its measure as well.  Takes some 4 GB of memory.
SELECT plan(2);
SET statement_timeout = '300s';

SELECT throws_ok(
    $$SELECT * FROM navtiltak_parse(E'\t' || repeat(repeat('b', 1000000), 360) || E'\n' || repeat(repeat('a', 1000000), 360) || E'\t1\n')$$,
    '54000', 'row of 1080000074 bytes is too large', 'a row of more than 1 GB');
SELECT results_eq('SELECT count(*) FROM navtiltak_parse(E''\tx\nMenn\t1\n'')', 'VALUES (1::bigint)', 'the session goes on');
SELECT * FROM finish();
