-- test/pgtap/sums.sql: sum(navcount) over the cells of a table brackets what the table prints as
-- their sum, in every "I alt" row and column of the reports: 6,252 of them in five reports.
BEGIN;
SELECT plan(2 * 5);

CREATE TEMP TABLE expected (name text, total_rows int, subtotal_rows int, total_columns int);
INSERT INTO expected VALUES
    ('2013-11-tiltak-fylke-en-maned',      168,  834, 1071),
    ('2016-tiltak-kjonn-tidsserie',         88,  440,    0),
    ('2019-tiltak-alder-tidsserie',        672, 2112,    0),
    ('2021-tiltaksgruppe-fylke-tidsserie', 375,    0,    0),
    ('2022-tiltak-tidsserie',              108,  384,    0);

-- Percentages do not add up.
CREATE TEMP TABLE cell AS
SELECT r.name, c.*, c.row_label ~* '^i alt' AS in_total_row, c.col_label ~* '^i alt' AS in_total_column,
       min(c.line) OVER (PARTITION BY r.name, c.table_no) AS first_line
FROM report AS r, navtiltak_parse(r.doc) AS c
WHERE c.measure IN ('antall', 'endring_antall');
CREATE INDEX ON cell (name, table_no, col);
CREATE INDEX ON cell (name, table_no, line);
ANALYZE cell;

-- What is printed as a sum, and the sum of what it sums up.
CREATE TEMP TABLE sum AS
SELECT t.name, 'total row' AS kind, t.line, t.col, t.bounds AS printed,
       (SELECT sum(d.bounds) FROM cell AS d
        WHERE (d.name, d.table_no, d.col) = (t.name, t.table_no, t.col) AND NOT d.in_total_row) AS computed
FROM cell AS t
WHERE t.in_total_row AND t.line = t.first_line
UNION ALL
SELECT t.name, 'subtotal row', t.line, t.col, t.bounds,
       (SELECT sum(d.bounds) FROM cell AS d
        WHERE (d.name, d.table_no, d.col, d.tiltaksgruppe) = (t.name, t.table_no, t.col, t.tiltaksgruppe)
          AND NOT d.in_total_row)
FROM cell AS t
WHERE t.in_total_row AND t.line <> t.first_line AND NOT t.repeated
UNION ALL
SELECT t.name, 'total column', t.line, t.col, t.bounds,
       (SELECT sum(d.bounds) FROM cell AS d
        WHERE (d.name, d.table_no, d.line) = (t.name, t.table_no, t.line) AND NOT d.in_total_column)
FROM cell AS t
WHERE t.in_total_column;

SELECT is(
    (SELECT row(count(*) FILTER (WHERE kind = 'total row'), count(*) FILTER (WHERE kind = 'subtotal row'),
                count(*) FILTER (WHERE kind = 'total column'))::text
     FROM sum WHERE sum.name = expected.name),
    row(total_rows, subtotal_rows, total_columns)::text,
    name || ': how many sums its tables print')
FROM expected ORDER BY name;
SELECT is_empty(
    format('SELECT kind, line, col, printed, computed FROM sum WHERE name = %L AND (printed && computed) IS NOT TRUE', name),
    name || ': every sum of bounds brackets what is printed')
FROM expected ORDER BY name;
SELECT * FROM finish();
ROLLBACK;
