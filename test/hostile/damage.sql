-- test/hostile/damage.sql: damaged reports, and one cut off anywhere.  No function raises an error except in
-- strict reading, all functions agree, and all their text is valid. pg_prove --set damages=N --set step=N: how
-- many, and at every how-manieth byte it is cut off.
SELECT plan(5);

-- In a database that takes any bytes the reports' own, which are UTF-8, are damaged; else those of Latin-1, so
-- that databases of several encodings get the same documents.
SELECT CASE getdatabaseencoding() WHEN 'SQL_ASCII' THEN 'SQL_ASCII' ELSE 'LATIN1' END AS encoding \gset

-- Without the report that keeps the audit busy for as long as it may.
CREATE TEMP TABLE original AS
SELECT row_number() OVER (ORDER BY name) - 1 AS number, name, convert_to(doc, :'encoding') AS bytes
FROM report
WHERE name NOT LIKE 'alt_paa_en_gang%';
CREATE TEMP TABLE document AS
SELECT name, 'damage ' || n AS what, convert_from(damaged(bytes, n), :'encoding') AS doc
FROM original, generate_series(1, :damages) AS n
WHERE number = n % (SELECT count(*) FROM original)
UNION ALL
SELECT name, 'first ' || n, convert_from(substr(bytes, 1, n), :'encoding')
FROM original, generate_series(0, length(bytes), :step) AS n
WHERE name LIKE 'kommuner%';
ALTER TABLE document ADD refused text;
UPDATE document SET refused = strict_error(doc);

SELECT cmp_ok(count(DISTINCT doc), '>', :damages * 9::bigint / 10, 'the documents differ') FROM document;
SELECT cmp_ok(count(*), '>', :damages / 4::bigint, 'many are refused by strict reading') FROM document WHERE refused IS NOT NULL;
SELECT is_empty($$SELECT name, what, refused FROM document WHERE refused !~ '^22000 (line \d+: |the document has no table)' LIMIT 5$$,
                'and no other error is raised');
SELECT is_empty('SELECT name, what, faults FROM document, faults(doc) LIMIT 5', 'the functions agree about each');

-- The same again, in another order and with other memory.
CREATE TEMP TABLE said AS SELECT name, what, md5(everything(doc)) FROM document;
SET work_mem = '64kB';
SELECT is_empty('SELECT name, what FROM (SELECT * FROM document ORDER BY md5(doc)) AS d JOIN said USING (name, what) WHERE md5 <> md5(everything(doc)) LIMIT 5',
                'what they say is the same each time');
SELECT * FROM finish();
SELECT '# said: ' || md5(string_agg(md5, ' ' ORDER BY name COLLATE "C", what COLLATE "C")) FROM said;
