-- test/jsonstat/export.sql: every table of the reports at hand, a line of JSON each: as JSON-stat, and
-- its cells as navtiltak_parse gives them, but for those that are printed again.
CREATE TEMP TABLE cell AS
SELECT r.id, c.table_no, dense_rank() OVER (PARTITION BY r.id, c.table_no ORDER BY c.line) - 1 AS "row", c.col - 1 AS col,
       to_jsonb(c) || coalesce(c.andre, '{}') AS names, c.row_label, c.col_label, c.measure,
       coalesce(navtiltak_period_code(c.period), '_U') AS period,
       c.number AS value,
       lower(c.bounds) AS lower, upper(c.bounds) AS upper, c.status
FROM report AS r, navtiltak_parse(r.doc) AS c
WHERE NOT c.repeated;

SELECT jsonb_build_object(
           'name', r.name, 'table_no', t.table_no, 'rows', t.row_dimension, 'cols', t.col_dimension,
           'dataset', navtiltak_jsonstat(r.doc, t.table_no),
           'cells', (SELECT jsonb_agg(names || (to_jsonb(cell) - 'names')) FROM cell WHERE (cell.id, cell.table_no) = (r.id, t.table_no)))
FROM report AS r, navtiltak_tables(r.doc) AS t
ORDER BY r.id, t.table_no;
