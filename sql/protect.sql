-- navtiltak_protect: what else must be hidden so that nobody can work out what is suppressed.
\set VERBOSITY default

-- a star alone in its sums is worked out
\set draft 'Deltakere i arbeidsrettede tiltak. Fylke og kjønn. En måned\nTall mindre enn 4 er erstattet med *\n\nFylke og kjønn\n\nJanuar 2022\n\n\tI alt\tKvinner\tMenn\nI alt\t62\t34\t28\nOslo\t12\t9\t*\nTroms\t30\t15\t15\nViken\t20\t10\t10\n'
SELECT line, col, feasible, recoverable FROM navtiltak_audit(:'draft');
SELECT count(*) AS hidden, count(DISTINCT line) AS lines, count(DISTINCT col) AS cols, min(kind) AS kind FROM navtiltak_protect(:'draft');
SELECT navtiltak_hide(:'draft', array_agg(line), array_agg(col)) AS safe FROM navtiltak_protect(:'draft') \gset
SELECT line, col, printed, feasible, recoverable FROM navtiltak_audit(:'safe') WHERE line = 10 AND col = 3;
-- nothing more is to be hidden then
SELECT * FROM navtiltak_protect(:'safe');
-- the same each time
SELECT count(*) FROM (SELECT * FROM navtiltak_protect(:'draft') EXCEPT SELECT * FROM navtiltak_protect(:'draft')) AS d;
-- wider
SELECT navtiltak_hide(:'draft', array_agg(line), array_agg(col)) AS safe FROM navtiltak_protect(:'draft', 2) \gset
SELECT line, col, printed, feasible FROM navtiltak_audit(:'safe') WHERE line = 10 AND col = 3;
-- wider still: three at the most, from 0 to 3
SELECT line, col, printed, kind FROM navtiltak_protect(:'draft', 3);

-- three stars of 1 to 3 under a star must be 1 + 1 + 1
\set tight 'Deltakere i arbeidsrettede tiltak. Fylke og kjønn. En måned\nTall mindre enn 4 er erstattet med *\n\nFylke\n\nJanuar 2022\n\n\tAntall\nI alt\t*\nOslo\t*\nTroms\t*\nViken\t*\nAgder\t\nInnlandet\t\nMøre og Romsdal\t\nNordland\t\nRogaland\t\nTroms og Finnmark\t\n'
SELECT line, col, printed, kind FROM navtiltak_protect(:'tight');

-- nothing is suppressed, or nothing is printed
SELECT * FROM navtiltak_protect(E'Fylke\n\nJanuar 2022\n\n\tI alt\tMenn\nOslo\t12\t9\n');
SELECT * FROM navtiltak_protect('');
SELECT * FROM navtiltak_protect(NULL::text);
SELECT * FROM navtiltak_protect(:'draft', NULL);
SELECT * FROM navtiltak_protect(ARRAY[NULL::text]);
SELECT * FROM navtiltak_protect('{}'::text[]);
-- two reports: what one hides the other must not tell; doc is the place in the array
SELECT doc, count(*) FROM navtiltak_protect(ARRAY[NULL, :'draft', :'draft']) GROUP BY doc ORDER BY doc;

-- misuse
SELECT * FROM navtiltak_protect(:'draft', 0);
SELECT * FROM navtiltak_protect(:'draft', -1);
-- sums that do not hold: there is no telling what follows
SELECT * FROM navtiltak_protect(replace(:'draft', E'20\t10\t10', E'21\t10\t10'));
