-- What tells facts apart beside the dimensions of the five reports: subject, kommune, and unlisted dimensions; the
-- numbers of what is no count; and what the reader says where it assumed something. Through every function.
SET datestyle = iso;

-- municipalities under their county, one of them suppressed
\set municipal 'Helt ledige. Kommune. En måned\n\nOm tabellene\n\nMars 2022\n\nTall mindre enn 4 er erstattet med «*».\n\nHelt ledige. Kommune. En måned\n\nKommune\n\nMars 2022\n\nRogaland\n\n\tAntall\tProsent av arbeidsstyrken\nI alt Rogaland\t12\t2,4\n1101 Eigersund\t7\t2.1\n1151 Utsira\t*\t*\n1160 Vindafjord\t4\t0,0\n'
SELECT line, role, subject, fylke, kommune, period, measure, value, number, bounds, status FROM navtiltak_parse(:'municipal');
SELECT subject, fylke, kommune, measure, number, bounds FROM navtiltak_facts(:'municipal');
SELECT kind, subject, fylke, kommune, printed, computed, parts, suppressed, verdict FROM navtiltak_check(:'municipal');
SELECT subject, fylke, kommune, printed, feasible, recoverable FROM navtiltak_audit(:'municipal');
SELECT subject, fylke, kommune, row_dimension, col_dimension, cells, suppressed FROM navtiltak_tables(:'municipal');
SELECT threshold, warnings, errors FROM navtiltak_report(:'municipal');
SELECT line, col, severity, code, fragment FROM navtiltak_lint(:'municipal') WHERE severity <> 'info';
SELECT "SUBJECT", "REF_AREA", "KOMMUNE", "MEASURE", "OBS_VALUE", "OBS_STATUS", "UNIT_MEASURE", "OBS_UPPER" FROM navtiltak_sdmx(:'municipal');
-- both are geographical
SELECT j->'id' AS id, j->'size' AS size, j->'role' AS role, j #> '{dimension,kommune,category,label}' AS kommune,
       j #> '{dimension,fylke,category,label}' AS fylke
FROM navtiltak_jsonstat(:'municipal', 1) AS j \gx
-- a name is of its time: Sande was two until 2020, and Ålesund has had two codes
SELECT period, kommune, fylke, row_label
FROM unnest('{desember 2019,januar 2020,januar 2024}'::text[]) AS month,
     navtiltak_parse(format(E'Kommune\n%s\n\tAntall\n1514 Sande\t5\n0713 Sande\t6\n1507 Ålesund\t7\n1508 Ålesund\t8\n', initcap(month)));

-- an unlisted dimension, in the rows, in the columns and in the stratum
\set occupation 'Helt ledige. Yrke og kjønn. En måned\n\nYrke og kjønn\n\nMars 2022\n\n\tI alt\tMenn\tKvinner\nI alt\t12\t5\t7\nLedere\t5\t2\t3\nIngen yrkesbakgrunn\t7\t3\t4\n\nHelt ledige. Yrke og kjønn. En måned\n\nKjønn og yrke\n\nMars 2022\n\n\tLedere\tIngen yrkesbakgrunn\nMenn\t2\t3\nKvinner\t3\t5\n'
SELECT line, col, role, kjonn, andre, measure, value FROM navtiltak_parse(:'occupation');
SELECT andre, kjonn, value, printed, conflicting FROM navtiltak_facts(:'occupation') WHERE andre IS NOT NULL;
SELECT kind, kjonn, andre, line, printed, computed, verdict FROM navtiltak_check(:'occupation');
SELECT kjonn, andre, printed, feasible, recoverable FROM navtiltak_audit(replace(replace(:'occupation', E'5\t2\t', E'5\t*\t'), E'Menn\t2', E'Menn\t*'));
SELECT table_no, section, andre, row_dimension, col_dimension FROM navtiltak_tables(:'occupation');
SELECT line, col, severity, code, fragment FROM navtiltak_lint(:'occupation');
SELECT DISTINCT "SEX", "ANDRE" FROM navtiltak_sdmx(:'occupation') ORDER BY 1, 2;
SELECT j->'id' AS id, j->'role' AS role, j #> '{dimension,yrke}' AS yrke FROM navtiltak_jsonstat(:'occupation', 1) AS j \gx

-- rows that others add up, with indent or without, are no parts of the total beside these
\set groups 'Helt ledige. Yrke og kjønn. En måned\n\nYrke og kjønn\n\nMars 2022\n\n\tI alt\tMenn\tKvinner\nI alt\t100\t62\t38\nLedere\t30\t25\t5\nToppledere\t10\t9\t*\nMellomledere\t20\t16\t4\nAndre\t70\t37\t33\nButikk\t40\t27\t13\nBygg\t30\t10\t20\n'
SELECT line, andre, role, value FROM navtiltak_parse(:'groups') WHERE kjonn = 'Menn';
SELECT andre, kjonn, printed, computed, verdict FROM navtiltak_check(:'groups') WHERE kind = 'yrke';
SELECT andre, kjonn, printed, feasible, reason FROM navtiltak_audit(:'groups');
SELECT navtiltak_jsonstat(:'groups', 1) #> '{dimension,yrke,category,child}' AS yrke;

SELECT navtiltak_jsonstat(E'Fylke\nMars 2022\n\tAntall\nI alt\t300\nOslo\t100\nTroms\t130\nFinnmark\t70\nNord-Norge\t200\n', 1) #> '{dimension,fylke,category,child}' AS fylke;

-- facts about others are other facts
\set subjects 'Helt ledige. Fylke. En måned\n\nFylke\n\nMars 2022\n\n\tAntall\nI alt\t9\nOslo\t4\nAgder\t5\n\nDelvis ledige. Fylke. En måned\n\nFylke\n\nMars 2022\n\n\tAntall\nI alt\t8\nOslo\t4\nAgder\t4\n'
SELECT subject, fylke, value, conflicting FROM navtiltak_facts(:'subjects');
SELECT kind, subject, printed, computed, verdict FROM navtiltak_check(:'subjects');
SELECT "SUBJECT", "REF_AREA", "OBS_VALUE" FROM navtiltak_sdmx(:'subjects');

-- what is assumed, one after the other, and what is made of it
SELECT n, l.line, l.col, l.severity, l.code, l.message, l.fragment
FROM (VALUES (1, E'Fylke\nMars 2022\n\tMenn\tKvinner\nOslo\t41\t37\nAgder\t52\t33\nViken\t73\t28\nVestland\t85\t91\nNorge rundt\t251\t189\n'),
             (2, E'Fylke\nMars 2022\n\tAntall\tPoeng\nOslo\t4\t5\nAgder\t5\t6\n'),
             (3, E'Fylke\nJanuar - mars 2022\n\tJanuar\t\tMars\nOslo\t4\t5\t6\nAgder\t5\t6\t7\n'),
             (4, E'Fylke\nMars 2022\n\tAntall\nOslo\t4\nAgder\t*\n'),
             (5, E'Fylke\nMars 2022\n\tAntall\nOslo\t4\nAgder\t-\n'),
             (6, E'Fylke\nMars 2022\n\tAntall\nOslo\t1,204\nAgder\t5 311\n'),
             (7, E'Tiltak\nMars 2022\n\tAntall\nMentor\t4\nI alt lønnstilskudd\t4\n'),
             (8, E'Fylke\nMars 2022\n\tAntall\nOslo\t4\n\nFylke\nMars 2022\n\tAntall\nOslo\t5\n')) AS d(n, doc),
     navtiltak_lint(doc) AS l
WHERE l.code ~ 'assumed|unclear|conflicting'
ORDER BY n, l.line;
SELECT n, p.line, p.col, p.role, p.fylke, p.period, p.measure, p.value, p.number, p.bounds, p.status
FROM (VALUES (1, E'Fylke\nMars 2022\n\tMenn\tKvinner\nOslo\t41\t37\nAgder\t52\t33\nViken\t73\t28\nVestland\t85\t91\nNorge rundt\t251\t189\n'),
             (3, E'Fylke\nJanuar - mars 2022\n\tJanuar\t\tMars\nOslo\t4\t5\t6\n'),
             (5, E'Fylke\nMars 2022\n\tAntall\nOslo\t4\nAgder\t-\n'),
             (6, E'Fylke\nMars 2022\n\tAntall\nOslo\t1,204\nAgder\t5 311\n')) AS d(n, doc),
     navtiltak_parse(doc) AS p
ORDER BY n, p.line, p.col;
-- an assumed total is one for check and JSON-stat
SELECT kind, line, printed, computed, verdict FROM navtiltak_check(E'Fylke\nMars 2022\n\tMenn\tKvinner\nOslo\t41\t37\nAgder\t52\t33\nViken\t73\t28\nVestland\t85\t91\nNorge rundt\t251\t189\n');
SELECT navtiltak_jsonstat(E'Fylke\nMars 2022\n\tMenn\tKvinner\nOslo\t41\t37\nAgder\t52\t33\nViken\t73\t28\nVestland\t85\t91\nNorge rundt\t251\t189\n', 1) #> '{dimension,fylke,category,index}' AS fylke;

-- an average is no count of its period, whatever that is
SELECT fylke, period, measure, value, number FROM navtiltak_parse(E'Fylke\n\n2022\n\n\t2022\tGjennomsnitt 2021\nOslo\t4\t5\n');
