-- test/pgtap/joining.sql: the views of examples/deltakere-maaned.sql over five whole reports, in
-- report(id, name, doc), and which of two reports they take a fact from.
BEGIN;
\o /dev/null
\ir ../../examples/deltakere-maaned.sql
\o
SELECT plan(5);

SELECT is(count(*), 23335::bigint, 'every count by month is there once') FROM deltakere_maaned;
SELECT is_empty('SELECT dims, maaned FROM deltakere_maaned GROUP BY dims, maaned HAVING count(*) > 1',
                'dims and month tell the counts apart');
SELECT is((SELECT deltakere FROM deltakere_maaned WHERE dims = '{}' AND maaned = '2022-01-01'), '77818', 'the total of January 2022');

-- Another report as new, loaded later; and one that goes less far, loaded last.
INSERT INTO report (name, doc) SELECT 'again', replace(doc, '77 818', '77 819') FROM report WHERE name LIKE '2022%';
SELECT is((SELECT deltakere FROM deltakere_maaned WHERE dims = '{}' AND maaned = '2022-01-01'), '77819',
          'of two reports that reach as far, the one loaded last');
INSERT INTO report (name, doc)
SELECT 'before', replace(replace(doc, '77 818', '77 817'), 'Desember 2022', 'November 2022') FROM report WHERE name LIKE '2022%';
SELECT is((SELECT deltakere FROM deltakere_maaned WHERE dims = '{}' AND maaned = '2022-01-01'), '77819',
          'not the one loaded last if another goes further');

SELECT * FROM finish();
ROLLBACK;
