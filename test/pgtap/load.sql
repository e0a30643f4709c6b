-- test/pgtap/load.sql: navtiltak_load puts into a table what INSERT does, and it is found again by an index.
BEGIN;
SELECT plan(3);

CREATE TEMP TABLE loaded AS
SELECT r.name, c.* FROM report AS r, navtiltak_parse(r.doc) AS c WITH NO DATA;
CREATE TEMP TABLE inserted (LIKE loaded);
CREATE INDEX ON loaded (name, table_no, line);
CREATE INDEX ON loaded (fylke) WHERE bounds && navcount(1, 3);

INSERT INTO inserted SELECT r.name, c.* FROM report AS r, navtiltak_parse(r.doc) AS c;
SELECT is(navtiltak_load('loaded', 'SELECT name, doc FROM report'), (SELECT count(*) FROM inserted),
          'as many cells');
SELECT results_eq('SELECT * FROM loaded ORDER BY name, line, col', 'SELECT * FROM inserted ORDER BY name, line, col', 'the same cells');

SET LOCAL enable_seqscan = off;
SELECT results_eq($$SELECT count(*) FROM loaded WHERE name LIKE '2022%' AND table_no = 1$$,
                  $$SELECT count(*) FROM inserted WHERE name LIKE '2022%' AND table_no = 1$$,
                  'an index finds them');
SELECT * FROM finish();
ROLLBACK;
