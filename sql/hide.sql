-- navtiltak_hide: cells of a document replaced by a sign, and all else as it was.
\set VERBOSITY default

\set draft 'Deltakere i arbeidsrettede tiltak. Fylke og kjønn. En måned\nTall mindre enn 4 er erstattet med *\n\nFylke og kjønn\n\nJanuar 2022\n\n\tI alt\tKvinner\tMenn\nOslo\t12\t9\t3\nTroms\t\t\t\nViken\t20\t10\t10\n'

-- a small count by the sign that the notes name, a large one by a colon; the same cell twice is one
SELECT navtiltak_hide(:'draft'::text, '{9,9}', '{3,3}', '*') AS hidden \gset
SELECT :'hidden';
SELECT navtiltak_hide(:'hidden', '{9,11,11}', '{2,3,2}') AS hidden \gset
SELECT line, col, fylke, kjonn, status, bounds FROM navtiltak_parse(:'hidden') WHERE line <> 10;

-- no cell, no change
SELECT navtiltak_hide(:'draft', '{}', '{}') = :'draft' AS same;
SELECT navtiltak_hide('', '{}', '{}') = '' AS empty;

-- columns set apart by blanks stay where they are
SELECT navtiltak_hide(E'            Januar 2022\n\n           I alt  Kvinner   Menn\nOslo       1 234      900    334\nTroms         20       10     10\n', '{4,5}', '{2,3}') AS aligned;
-- CSV, pipes and HTML keep their marks
SELECT navtiltak_hide(E'Januar 2022\n\nFylke,I alt,Kvinner,Menn\nOslo,"1 234",900,334\nTroms,20,10,10\n', '{4,5}', '{1,3}') AS csv;
SELECT navtiltak_hide(E'Januar 2022\n\n|  | I alt | Kvinner | Menn |\n|---|---|---|---|\n| Oslo | 12 | 9 | 3 |\n', '{5,5}', '{1,2}') AS pipes;
SELECT navtiltak_hide('<p>Januar 2022</p><table><tr><th></th><th>Kvinner</th><th>Menn</th></tr>' || E'\n<tr><td>Oslo</td><td><b>12</b></td><td>9</td></tr></table>', '{2}', '{1}') AS html;

-- NULL
SELECT navtiltak_hide(NULL, '{1}', '{1}') IS NULL AND navtiltak_hide('x', NULL, '{1}') IS NULL AND navtiltak_hide('x', '{1}', '{1}', NULL) IS NULL AS is_null;

-- what is no cell
SELECT navtiltak_hide(:'draft', '{9,1}', '{1,1}');
SELECT navtiltak_hide(:'draft', '{9}', '{4}');
SELECT navtiltak_hide(:'draft', '{9}', '{-1}');
SELECT navtiltak_hide(:'draft', '{9,9}', '{1}');
SELECT navtiltak_hide(:'draft', '{9,NULL}', '{1,1}');
SELECT navtiltak_hide(:'draft', '{9,9}', '{1,NULL}');
-- a blank zero
SELECT navtiltak_hide(:'draft', '{10}', '{1}');
-- a small count's sign for a large one, and the other way round
SELECT navtiltak_hide(:'draft', '{9}', '{1}', '*');
SELECT navtiltak_hide(:'draft', '{9}', '{3}', ':');
SELECT navtiltak_hide(:'hidden', '{9}', '{3}', ':');
-- signs that are none
SELECT navtiltak_hide(:'draft', '{9}', '{1}', '7');
SELECT navtiltak_hide(:'draft', '{9}', '{1}', '');
SELECT navtiltak_hide(:'draft', '{9}', '{1}', E':\n');
SELECT navtiltak_hide(:'draft', '{9}', '{1}', 'skjult');
