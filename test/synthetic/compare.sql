-- test/synthetic/compare.sql: the reports of report(name, doc), read, against the file :expected of
-- what each should give: COPY text, the report's name and then the columns of navtiltak_parse.  Prints
-- every cell that differs (the first few of each report), and at last a tally of the reports.
CREATE TABLE expected AS SELECT ''::text AS name, p.* FROM navtiltak_parse('') AS p LIMIT 0;
CREATE TABLE found AS SELECT r.name, p.* FROM report AS r, navtiltak_parse(r.doc) AS p;
\set copy '\\copy expected FROM ' :'expected'
:copy

-- One row per cell and column that differs.
CREATE TABLE difference AS
SELECT name, line, col, key,
       CASE WHEN e.name IS NULL THEN 'no such cell' ELSE coalesce(to_jsonb(e) ->> key, 'NULL') END AS expected,
       CASE WHEN f.name IS NULL THEN 'no such cell' ELSE coalesce(to_jsonb(f) ->> key, 'NULL') END AS found
FROM expected AS e
     FULL JOIN found AS f USING (name, line, col)
     -- Of a cell that is on one side only, its raw text says enough.
     JOIN LATERAL (SELECT key FROM jsonb_object_keys(to_jsonb(e)) AS key
                   WHERE e.name IS NOT NULL AND f.name IS NOT NULL
                     AND to_jsonb(e) -> key IS DISTINCT FROM to_jsonb(f) -> key
                   UNION ALL
                   SELECT 'raw' WHERE e.name IS NULL OR f.name IS NULL) AS k ON true;

SELECT format('%s line %s column %s: %s is %s, should be %s', name, line, col, key, found, expected)
FROM (SELECT *, row_number() OVER (PARTITION BY name ORDER BY line, col, key) AS nth FROM difference) AS d
WHERE nth <= 8
ORDER BY name, line, col, key;

SELECT format('%s: %s differences in all', name, count(*)) FROM difference GROUP BY name HAVING count(*) > 8 ORDER BY name;

SELECT format('synthetic: %s passed, %s failed', count(*) FILTER (WHERE d.name IS NULL), count(d.name))
FROM report LEFT JOIN (SELECT DISTINCT name FROM difference) AS d USING (name);
