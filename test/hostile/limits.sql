-- test/hostile/limits.sql: a row that is more than the server holds, of a document that is less: its column's
-- heading is its measure as well, and its row's label a member of an unlisted dimension.  Takes some 4 GB of
-- memory.
SELECT plan(3);
SET statement_timeout = '300s';

SELECT throws_ok(
    $$SELECT * FROM navtiltak_parse(E'\t' || repeat(repeat('b', 1000000), 360) || E'\n' || repeat(repeat('a', 1000000), 200) || E'\t1\n')$$,
    '54000', 'row of 1120000094 bytes is too large', 'a row of more than 1 GB');
SELECT throws_ok($$SELECT andre FROM navtiltak_parse(E'Yrke\n\tAntall\n' || repeat(repeat('a', 1000000), 300) || E'\t1\n')$$,
    '54000', NULL, 'a member that jsonb does not hold');
SELECT results_eq('SELECT count(*) FROM navtiltak_parse(E''\tx\nMenn\t1\n'')', 'VALUES (1::bigint)', 'the session goes on');
SELECT * FROM finish();
