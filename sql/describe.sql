-- navtiltak_tables, navtiltak_report and navtiltak_lint.
SET datestyle = iso;

\set oddities 'Helt ledige. Fylke og alder. Tidsserie måned\n\nOm tabellene\n\nMars - april 2021\n\nEtter § 7-1 vises ikke tall under fem.\nEn annen setning.\n\nJanuar\t7\n\nHelt ledige. Fylke og alder. Tidsserie måned\n\nFylke og alder\n\nMars - april 2021\n\n20-24 år\n\n\tMars\tApril\nI alt 20-24 år\t10\t*\nOslo - Oslove\t4\t**n/a**\nHordalnd\t6\n---\t---\t---\nNyland\t*\t*\t1\nVestfold\n\nMars - april 2021\n\n\tMenn\tKvinner\nI alt\t\t3\nSide 4 av 7.\n'

SELECT * FROM navtiltak_tables(:'oddities') \gx
SELECT * FROM navtiltak_report(:'oddities') \gx
SELECT line, col, severity, code, fragment FROM navtiltak_lint(:'oddities');
SELECT code, min(message) AS message FROM navtiltak_lint(:'oddities') GROUP BY code ORDER BY code;

-- a measure whose group no row sums up, and a table without its period
SELECT line, severity, code, fragment
FROM navtiltak_lint(E'Tiltak. Alder. En måned\nTiltak\nJanuar 2022\n\tAntall\nI alt\t9\nMentor\t9\n\nTiltak. Alder. En måned\nTiltak\n\tAntall\nMentor\t9\n')
WHERE code IN ('no_subtotal', 'missing_period');

-- a stratum that says nothing known
SELECT line, severity, code, fragment
FROM navtiltak_lint(E'A. B. En måned\nTiltak\nJanuar 2022\nHva er\ndette\n\tAntall\nI alt\t9\nMentor\t9\n')
WHERE code = 'unexplained_heading';

-- nothing but a letter
SELECT * FROM navtiltak_tables('Just a letter.');
SELECT * FROM navtiltak_report('Just a letter.') \gx
SELECT * FROM navtiltak_lint('Just a letter.');
SELECT * FROM navtiltak_lint(NULL);

-- what counts twice, what has no label, and what is measured in two ways
SELECT line, col, severity, code, message, fragment
FROM navtiltak_lint(E'Deltakere i arbeidsrettede tiltak. Fylke. En måned\nFylke\nMars 2022\n\tAntall\tProsent av arbeidsstyrken\nOslo\t4\t1\n\t2012\t1987\nEndring fra i fjor\t3\t2\nOslo\t5\t1\n');

-- what contradicts what stands before, among the other findings: of the line, by column, then as found
\set contradicts 'Helt ledige. Fylke. En måned\n\nFylke\n\nMars 2022\n\n\tAntall\tProsent\nOslo\t4\t1,5\nAgder\t*\t2\nRogaland\t\t3\n\nHelt ledige. Fylke. En måned\n\nFylke\n\nMars 2022\n\n\tAntall\tProsent\nOslo\t5\t1,6\nAgdr\t12\tx\nRogaland\t3\t3\n\nHelt ledige. Fylke. En måned\n\nFylke\n\nMars 2022\n\n\tAntall\tAntall\tAndel\nOslo\t4\t3\t7\n'
SELECT * FROM navtiltak_lint(:'contradicts');
SELECT warnings, errors, (SELECT count(*) FILTER (WHERE severity = 'warning') FROM navtiltak_lint(:'contradicts')) AS linted
FROM navtiltak_report(:'contradicts');

-- one value: of a constraint, a generated column, an index, and of no document
CREATE TABLE archive (doc text CONSTRAINT clean CHECK ((navtiltak_report(doc)).errors = 0),
                      subjects text[] GENERATED ALWAYS AS ((navtiltak_report(doc)).subjects) STORED);
CREATE INDEX archive_tables ON archive (((navtiltak_report(doc)).tables));
INSERT INTO archive SELECT format(E'%s. Kjønn. En måned\nKjønn\nMars 2022\n\tAntall\nMenn\t%s\n', subject, n)
FROM (VALUES ('Helt ledige', 1), ('Deltakere', 2)) AS d(subject, n);
INSERT INTO archive VALUES (NULL);
INSERT INTO archive VALUES (E'\tMars 2022\nMenn\tfem\n');
SELECT subjects, (navtiltak_report(doc)).tables FROM archive ORDER BY subjects;
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT subjects FROM archive WHERE (navtiltak_report(doc)).tables = 1;
SELECT count(*) FROM archive WHERE (navtiltak_report(doc)).tables = 1;
RESET enable_seqscan;
SELECT navtiltak_report(NULL) IS NULL AS nothing;
SELECT dialects, subjects
FROM navtiltak_report(E'Helt ledige. Kjønn. En måned\nKjønn\nMars 2022\n\tAntall\nMenn\t1\n\nDeltakere. Kjønn. En måned\nKjønn\nMars 2022\n\n|  | Antall |\n|:--|--:|\n| Menn | 1 |\n');
DROP TABLE archive;
