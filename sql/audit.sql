-- navtiltak_check and navtiltak_audit: their surface, and a few reports that do not add up.
SET datestyle = iso;

SELECT p.oid::regprocedure AS function, provolatile, proparallel, proisstrict, proretset,
       obj_description(p.oid, 'pg_proc') IS NOT NULL AS described, array_to_string(proargnames, ' ') AS names
FROM pg_proc AS p
WHERE proname IN ('navtiltak_check', 'navtiltak_audit', 'navtiltak_range')
ORDER BY p.oid::regprocedure::text;

-- Counties by sex, five counts suppressed.  Of Rogaland's men there can be none; women in Oslo and in Troms are 4
-- together, and either 1 and 3 or 2 and 2.
\set head 'Deltakere i arbeidsrettede tiltak. Fylke og kjønn. En måned\n\nFylke og kjønn\n\nJanuar 2022\n\n'
SELECT replace(:'head', '\n', E'\n') AS head \gset
SELECT :'head' || E'\tI alt\tKvinner\tMenn\nI alt\t32\t27\t5\nOslo\t4\t*\t*\nRogaland\t23\t23\t*\nTroms\t5\t*\t*\n' AS doc \gset
SELECT kind, fylke, kjonn, period, measure, line, printed, computed, parts, suppressed, verdict
FROM navtiltak_check(:'doc');
SELECT fylke, kjonn, period, measure, line, printed, feasible, recoverable, sharp FROM navtiltak_audit(:'doc');
-- where what stands, and where its parts do
SELECT kind, fylke, kjonn, doc, line, col, part_docs, part_lines, part_cols FROM navtiltak_check(:'doc');
SELECT doc, page, line, col, row_label, col_label, reason FROM navtiltak_audit(:'doc');
-- the parser does not fill in
SELECT fylke, kjonn, value, bounds FROM navtiltak_parse(:'doc') WHERE status = 'suppressed';

-- A digit is wrong: the row and the column that it stands in say so.
SELECT replace(:'doc', E'Rogaland\t23', E'Rogaland\t28') AS wrong \gset
SELECT kind, fylke, kjonn, line, printed, computed, verdict FROM navtiltak_check(:'wrong') WHERE verdict = 'mismatch';
-- what hangs on a mismatch is not sharp
SELECT fylke, kjonn, printed, feasible, recoverable, sharp, reason FROM navtiltak_audit(:'wrong');
-- what contradicts itself without a mismatch leaves what is printed, and is not called sharp
SELECT fylke, kjonn, printed, feasible, recoverable, sharp, reason
FROM navtiltak_audit(:'head' || E'\tI alt\tKvinner\tMenn\nI alt\t26\t16\t10\nOslo\t5\t*\t*\nRogaland\t20\t10\t10\nTroms\t*\t*\t*\n');

-- Changes, and their percentages; a suppressed change has no bounds of its own.
SELECT :'head' || E'\tAntall\tEndring fra i fjor Antall\tEndring fra i fjor Prosent\nI alt\t33\t1\t3\nOslo\t*\t-1\t-25\n'
    || E'Rogaland\t28\t*\t*\nTroms\t*\t2\t*\n' AS changes \gset
SELECT kind, fylke, measure, printed, computed, parts, suppressed, verdict FROM navtiltak_check(:'changes');
SELECT fylke, measure, printed, feasible, recoverable, sharp, reason FROM navtiltak_audit(:'changes');
SELECT fylke, measure, printed, feasible, recoverable, sharp FROM navtiltak_audit(replace(:'changes', E'33\t1', E'33\t*'));
-- a percentage beside a suppressed change: nothing for check to compute, but it bounds both
SELECT :'head' || E'\tAntall\tEndring fra i fjor Antall\tEndring fra i fjor Prosent\nI alt\t100\t*\t5\nOslo\t60\t3\t5\n'
    || E'Rogaland\t35\t*\t*\nTroms\t*\t*\t50\nVestland\t*\t*\t-50\n' AS open \gset
SELECT kind, fylke, measure, printed, computed, verdict FROM navtiltak_check(:'open');
SELECT fylke, measure, printed, feasible, recoverable, sharp FROM navtiltak_audit(:'open');

-- Several reports: what one suppresses another may tell; each answers for its own counties.
SELECT :'head' || E'\tAntall\nI alt\t32\nVestlandet\t28\nOslo\t4\n' AS other \gset
SELECT fylke, kjonn, doc, line, col, printed, feasible, recoverable, sharp, reason
FROM navtiltak_audit(ARRAY[:'doc', NULL, :'head' || E'\tMenn\nOslo\t3\n']);
SELECT doc, page, line, col, row_label, col_label, feasible, reason
FROM navtiltak_audit(ARRAY[NULL, :'head' || E'\tMenn\nOslo\t3\n', :'doc']);
SELECT kind, fylke, doc, line, printed, computed, parts, verdict, part_docs, part_lines, part_cols
FROM navtiltak_check(ARRAY[:'doc', :'other']) WHERE kjonn IS NULL;

-- Counts of other people are no part of a sum, and no second printing.
SELECT kind, subject, line, printed, computed, verdict
FROM navtiltak_check(ARRAY[:'head' || E'\tAntall\nI alt\t9\nOslo\t4\nTroms\t5\n', replace(:'head', 'Deltakere', 'Søkere') || E'\tAntall\nI alt\t8\nOslo\t4\nTroms\t4\n']);
SELECT subject, printed, feasible
FROM navtiltak_audit(ARRAY[:'head' || E'\tAntall\nOslo\t*\n', replace(:'head', 'Deltakere', 'Søkere') || E'\tAntall\nOslo\t2\n']);

-- Nothing to check.
SELECT count(*) FROM navtiltak_check('Just a letter.');
SELECT count(*) FROM navtiltak_audit('');
SELECT count(*) FROM navtiltak_check(NULL::text[]);
SELECT count(*) FROM navtiltak_audit(NULL);
SELECT count(*) FROM navtiltak_check('{}'::text[]);
SELECT count(*) FROM navtiltak_audit('{NULL,NULL}'::text[]);
SELECT count(*) FROM navtiltak_check(ARRAY[ARRAY[:'doc'], ARRAY[:'doc']]);

-- As a rowtype, and where no set can be.
SELECT (navtiltak_audit(:'doc')).feasible;
SELECT 1 WHERE navtiltak_check(:'doc') IS NOT NULL;

-- The limit of work: with none, what no sum alone settles keeps bounds that are right, and not called sharp.
SELECT fylke, kjonn, feasible, sharp, reason
FROM navtiltak_audit(:'head' || E'\tI alt\tKvinner\tMenn\nI alt\t27\t14\t13\nOslo\t4\t*\t*\nRogaland\t3\t*\t*\nTroms\t20\t10\t10\n', 0);
SELECT count(*) FROM navtiltak_audit(:'doc', work => -1);

-- The range of a sum.  Pooled by sex what is suppressed is known: 4 women, 5 men; pooled by county as well.  Women here and
-- men there are as many as each alone can be.
SELECT * FROM navtiltak_range(:'doc', '{9,11,10,9,11,9,9,11}', '{2,2,3,3,3,2,3,3}', '{Kvinner,Kvinner,Menn,Menn,Menn,Oslo,Oslo,NULL}');
SELECT * FROM navtiltak_range(:'doc', '{9,11}', '{2,3}');
-- told and suppressed; a cell that comes twice, and a fact that is printed twice, counts once
SELECT * FROM navtiltak_range(:'doc', '{10,10,9,9}', '{1,3,2,2}');
SELECT * FROM navtiltak_range(ARRAY[:'doc', NULL, :'doc'], '{1,3,3}', '{9,9,10}', '{2,2,2}');
SELECT * FROM navtiltak_range(ARRAY[:'doc', NULL, :'head' || E'\tMenn\nOslo\t3\n'], '{1,3,1}', '{9,8,11}', '{2,1,2}');
-- changes, of which nothing is known on their own
SELECT * FROM navtiltak_range(:'open', '{8,9,10}', '{2,2,2}', '{all,all,one}');
SELECT * FROM navtiltak_range(:'open', '{10}', '{1}', work => 0);
-- what hangs on a mismatch is not sharp, nor is what contradicts itself
SELECT * FROM navtiltak_range(:'wrong', '{9,11}', '{2,2}');
SELECT * FROM navtiltak_range(ARRAY[:'doc', replace(:'doc', E'Rogaland\t23', E'Rogaland\t28')], '{1}', '{10}', '{1}');
-- no cells, no sums
SELECT * FROM navtiltak_range(:'doc', '{}', '{}');
SELECT * FROM navtiltak_range(:'doc', NULL, NULL);
SELECT * FROM navtiltak_range(NULL::text[], '{1}', '{9}', '{2}');
-- what cannot be
SELECT * FROM navtiltak_range(:'doc', '{9,10}', '{2}');
SELECT * FROM navtiltak_range(:'doc', '{9}', '{2}', '{a,b}');
SELECT * FROM navtiltak_range(:'doc', '{9,NULL}', '{2,2}');
SELECT * FROM navtiltak_range(:'doc', '{9}', '{4}');
SELECT * FROM navtiltak_range(ARRAY[:'doc', NULL], '{2}', '{9}', '{2}');
SELECT * FROM navtiltak_range(:'changes', '{8}', '{3}');
SELECT * FROM navtiltak_range(:'changes', '{8,8}', '{1,2}');
SELECT * FROM navtiltak_range(:'doc', '{9}', '{2}', work => -1);
SELECT (navtiltak_range(:'doc', '{9}', '{2}')).feasible;
SELECT (navtiltak_range(:'doc', NULL, '{2}')).feasible;

-- a change beside one that may be any number has no bound below, and so none
SELECT line, col, feasible, sharp
FROM navtiltak_audit(E'Deltakere i arbeidsrettede tiltak. En måned\nTall mindre enn 4 er erstattet med *\n\nFylke\n\nNovember 2022\n\n'
    '\tAntall\tEndring fra i fjor Antall\nI alt\t:\t16\nOslo\t:\t:\nAgder\t*\t*\n');
-- a number that another table hides is to be hidden where it is printed, and nowhere else
SELECT line, col, kind
FROM navtiltak_protect(E'Deltakere i arbeidsrettede tiltak. En måned\nTall mindre enn 4 er erstattet med *\n\nFylke og kjønn\n\nJanuar 2022\n\n'
    '\tI alt\tKvinner\tMenn\nI alt\t62\t:\t28\nOslo\t12\t9\t*\nTroms\t50\t25\t25\n\n'
    'Kjønn\n\nJanuar 2022\n\n\tAntall\nI alt\t:\nKvinner\t34\n');
