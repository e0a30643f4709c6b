-- test/pgtap/archive.sql: the views of examples/deltakere-maaned.sql over five whole reports, in
-- report(id, name, doc), which of two reports they take a fact from, and that the archive of examples/archive.sql
-- says the same, whatever becomes of the documents.
BEGIN;
\o /dev/null
\ir ../../examples/deltakere-maaned.sql
ALTER VIEW deltakere RENAME TO parsed_all;
ALTER VIEW deltakere_maaned RENAME TO parsed;
\ir ../../examples/archive.sql
\o
SELECT plan(15);

SELECT is(count(*), 23335::bigint, 'every count by month is there once') FROM parsed;
SELECT is_empty('SELECT dims, maaned FROM parsed GROUP BY dims, maaned HAVING count(*) > 1',
                'dims and month tell the counts apart');
SELECT is((SELECT deltakere FROM parsed WHERE dims = '{}' AND maaned = '2022-01-01'), '77818', 'the total of January 2022');
CREATE FUNCTION pg_temp.same(what text) RETURNS SETOF text LANGUAGE sql AS $$
    SELECT bag_eq('SELECT parsed::text FROM parsed', 'SELECT deltakere_maaned::text FROM deltakere_maaned', 'the archive is the same: ' || what)
$$;
SELECT pg_temp.same('of reports that were there');
SELECT bag_eq('SELECT parsed_all::text FROM parsed_all', 'SELECT deltakere::text FROM deltakere', 'and has all that is measured');

-- Another report as new, loaded later; and one that goes less far, loaded last.
INSERT INTO report (name, doc) SELECT 'again', replace(doc, '77 818', '77 819') FROM report WHERE name LIKE '2022%';
SELECT is((SELECT deltakere FROM parsed WHERE dims = '{}' AND maaned = '2022-01-01'), '77819',
          'of two reports that reach as far, the one loaded last');
SELECT pg_temp.same('one report more');
INSERT INTO report (name, doc)
SELECT 'before', replace(replace(doc, '77 818', '77 817'), 'Desember 2022', 'November 2022') FROM report WHERE name LIKE '2022%';
SELECT is((SELECT deltakere FROM parsed WHERE dims = '{}' AND maaned = '2022-01-01'), '77819',
          'not the one loaded last if another goes further');
SELECT pg_temp.same('one that goes less far');

UPDATE report SET doc = replace(doc, '77 819', '77 820') WHERE name = 'again';
SELECT pg_temp.same('one replaced');
UPDATE report SET name = 'renamed' WHERE name = 'again';
SELECT pg_temp.same('one renamed');
DELETE FROM report WHERE name = 'renamed';
SELECT pg_temp.same('one removed, and the print before it is the newest');
INSERT INTO report (name, doc) VALUES ('no report', 'Nothing to read.'), ('no title', E'\tJanuar 2022\nI alt\t5\n');
SELECT pg_temp.same('documents that say nothing of participants');
SELECT is((SELECT count(*) FROM fakta JOIN gruppe ON gruppe.id = gruppe WHERE subject = 'no title'), 1::bigint,
          'without a title people are of their own');
TRUNCATE report;
SELECT is((SELECT count(*) FROM fakta), 0::bigint, 'and nothing is left of none');

SELECT * FROM finish();
ROLLBACK;
