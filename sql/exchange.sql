-- navtiltak_jsonstat and navtiltak_sdmx: a small report for others to read.
SET datestyle = iso;

-- a group with its measures, a suppressed count, a change, decimals, and what is no number
\set doc 'Tiltak. Tiltak og kjønn. En måned\n\nOm tabellene\n\nEtter § 7-1 vises ikke tall under fem.\n\nTiltak. Tiltak og kjønn. En måned\n\nTiltak og fylke\n\nJanuar 2019\n\nTroms\n\n\tAntall\tEndring fra i fjor Antall\tProsent av befolkning\nI alt\t19\t-2\t1,25\nMentor\t9\t*\t0,5\nJobbklubb\t*\t\tn/a\nI alt oppfølging\t12\t1\t\nTilrettelegging\t7\n'
SELECT jsonb_pretty(navtiltak_jsonstat(:'doc', 1));
SELECT "FREQ", "REF_AREA", "TILTAKSGRUPPE", "TILTAK", "MEASURE", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS",
       "UNIT_MEASURE", "OBS_LOWER", "OBS_UPPER", "COMMENT"
FROM navtiltak_sdmx(:'doc');

-- as SDMX-CSV
COPY (SELECT * FROM navtiltak_sdmx(E'A. B. En måned\nTiltak\nAndre kvartal 2019\n\tAntall\nI alt\t1 234\nMenn\t*\n20-24 år\t1')) TO STDOUT (FORMAT csv, HEADER);
SELECT DISTINCT "STRUCTURE", "STRUCTURE_ID" FROM navtiltak_sdmx(:'doc', structure_id => 'NO1:DF(2.0.0)');

-- periods and their frequencies
SELECT printed, "FREQ", "TIME_PERIOD"
FROM unnest(ARRAY['Mars 2021', '2. kvartal 2021', 'Juli - desember 2021', '2021', 'Januar - august 2016', 'November 2020 - januar 2021'])
         WITH ORDINALITY AS p(printed, n),
     navtiltak_sdmx(E'A. B. En måned\nKjønn\n' || printed || E'\n\tAntall\nMenn\t1\n')
ORDER BY n;

-- a county's code is that of its time
SELECT period, "REF_AREA"
FROM unnest(ARRAY['Desember 2019', 'Januar 2024', 'Januar 2022']) WITH ORDINALITY AS p(period, n),
     navtiltak_sdmx(E'A. B. En måned\nFylke\n' || period || E'\n\tAntall\nTroms\t1\nOslo\t1\nUkjent\t1\nØvrige områder\t1\n')
ORDER BY n, "REF_AREA";

-- names that nobody has listed are told apart, and so are labels printed twice; what is no fact is in JSON-stat alone
\set odd 'A. B. En måned\n\nFylke\n\nMai 2021\n\n\tMenn\tMenn\tI alt\nOslo\t1\t2\t3\nNy-land\t4\t5\nNy land\t6\t7\t8\t9\nOslo\t10\t11\t12\nВладивосток\t13\t14\t15\n2 sokner\t16\t17\t18\n'
SELECT "REF_AREA", "SEX", "OBS_VALUE", "OBS_STATUS", "COMMENT" FROM navtiltak_sdmx(:'odd');
SELECT j->'id' AS id, j->'size' AS size, j->'value' AS value, j->'status' AS status,
       j #> '{dimension,fylke,category,label}' AS fylke, j #> '{dimension,kjonn,category,index}' AS kjonn
FROM navtiltak_jsonstat(:'odd', 1) AS j \gx

-- months in rows and a measure among them: a place for each combination, and what is not printed there
SELECT j->'id' AS id, j->'size' AS size, j->'value' AS value, j->'status' AS status,
       j #> '{dimension,measure,category}' AS measure, j #> '{dimension,period,category,index}' AS period
FROM navtiltak_jsonstat(E'A. B. En måned\nKjønn\nJanuar - mars 2021\n\tMenn\tKvinner\nJanuar\t1\t2\nFebruar\t*\t\nGjennomsnitt hittil i år\t1,5\t2\n', 1) AS j \gx
-- the same month twice is two rows
SELECT j->'id' AS id, j->'size' AS size, j->'value' AS value
FROM navtiltak_jsonstat(E'A. B. En måned\nKjønn\nJanuar - mars 2021\n\tMenn\tKvinner\nJanuar\t1\t2\nJanuar\t3\t4\n', 1) AS j;
-- no period
SELECT jsonb_pretty(navtiltak_jsonstat(E'\tAntall\nMenn\t2\n', 1));

-- tables that are not there
SELECT navtiltak_jsonstat(:'doc', 2);
SELECT navtiltak_jsonstat(:'doc', 0);
SELECT navtiltak_jsonstat(:'doc', -2147483648);
SELECT navtiltak_jsonstat('Just a letter.', 1);
SELECT navtiltak_jsonstat(NULL, 1) IS NULL, navtiltak_jsonstat(:'doc', NULL) IS NULL;
SELECT count(*) FROM navtiltak_sdmx('Just a letter.');
SELECT count(*) FROM navtiltak_sdmx(NULL);

-- a table of months and measures that would have far more places than cells
SELECT navtiltak_jsonstat(E'A. B. En måned\nAlder\nJanuar 1900 - desember 2099\n'
    || (SELECT string_agg(E'\tJanuar ' || year || E'\tFebruar ' || year || E'\tProsent av ' || year || '-tallet', '') FROM generate_series(1900, 2099) AS year)
    || (SELECT string_agg(E'\n' || age || ' år' || repeat(E'\t1', 600), '') FROM generate_series(1, 150) AS age), 1);

-- headings that name a member and a measure
SELECT json::jsonb #> '{dimension,measure,category,label}' AS measures, json::jsonb -> 'value' AS "values"
FROM navtiltak_jsonstat(E'A. B. En måned\nFylke og kjønn\nMars 2013\n\tMenn\t\n\tAntall\tEndring fra i fjor Antall\nOslo\t5\t-1', 1) AS json;
