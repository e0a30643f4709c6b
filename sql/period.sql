--
-- Periods: what is read, what is not, and that what is written reads back.
--
SET datestyle = 'ISO, YMD';

-- The result, or the SQLSTATE and message: the same whether or not the server
-- knows soft errors.
CREATE FUNCTION pg_temp.try(query text, VARIADIC arguments text[] DEFAULT '{}') RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    result text;
BEGIN
    EXECUTE query INTO result USING arguments[1], arguments[2];
    RETURN result;
EXCEPTION WHEN OTHERS THEN
    RETURN sqlstate || ': ' || sqlerrm;
END
$$;

-- Valid and invalid inputs side by side. Characters that are no letters of a
-- keyboard stand as escapes.
CREATE TEMPORARY TABLE input (no serial, kind text, txt text);
INSERT INTO input (kind, txt) VALUES
    -- a month
    ('month', 'Januar 2022'),
    ('month', 'november 2013'),
    ('month', 'MARS 2022'),
    ('month', 'jan. 2022'),
    ('month', 'feb 2022'),
    ('month', 'febr. 2022'),
    ('month', 'sept. 2022'),
    ('month', 'okt 2022'),
    ('month', 'des. 2022'),
    ('month', 'May 2022'),
    ('month', 'October 2022'),
    ('month', 'dec. 2022'),
    ('month', 'mars, 2022'),
    ('month', 'mars i 2022'),
    ('month', 'March of 2022'),
    ('month', '2022 mars'),
    ('month', 'mars2022'),
    ('month', 'mar-2022'),
    ('month', '2022-03'),
    ('month', '202203'),
    ('month', '2022M03'),
    ('month', '2022m3'),
    ('month', '03.2022'),
    ('month', '03/2022'),
    ('month', 'mars 0850'),
    ('month', 'desember 9999'),
    ('month', 'mars'),
    ('month', '3'),
    ('month', 'mars 22'),
    ('month', 'mars 0000'),
    ('month', 'mars 10000'),
    ('month', '2022-13'),
    ('month', '2022-00'),
    ('month', '2022-3'),
    ('month', '202213'),
    ('month', '185003'),
    ('month', '2022M13'),
    ('month', '2022M'),
    ('month', '3.2022'),
    ('month', 'marsipan 2022'),
    ('month', 'mars mai 2022'),
    ('month', 'mars 2022 2023'),
    ('month', '2021 mars 2022'),
    -- a day, its month; and the month that something ends with
    ('day', '30.06.2016'),
    ('day', 'Pr. 30.06.2016'),
    ('day', 'pr 30. juni 2016'),
    ('day', 'per 31.12.2015'),
    ('day', '1.3.2022'),
    ('day', '1. mars 2022'),
    ('day', '29. februar 2016'),
    ('day', '2022-03-01'),
    ('day', 'Utgangen av mai 2010'),
    ('day', 'ved utgangen av 2. kvartal 2010'),
    ('day', 'ultimo mai 2010'),
    ('day', 'ultimo 2010'),
    ('day', '31.02.2022'),
    ('day', '29.02.2015'),
    ('day', '31. april 2022'),
    ('day', '30.06.16'),
    ('day', '30.06'),
    ('day', '30. juni'),
    ('day', '06/30/2016'),
    ('day', 'ved mai 2010'),
    ('day', 'utgangen av mai'),
    -- a year
    ('year', '2022'),
    ('year', '1900'),
    ('year', '2199'),
    ('year', 'året 2022'),
    ('year', 'ÅRET 2022'),
    ('year', E'a\u030Aret 2022'),
    ('year', 'år 1850'),
    ('year', 'hele 2022'),
    ('year', 'heile året 2022'),
    ('year', 'year 2022'),
    ('year', 'Årsgjennomsnitt 2013'),
    ('year', 'Gjennomsnitt 2013'),
    ('year', 'gjennomsnitt for 2013'),
    ('year', 'Årsgjennomsnitt mars 2013'),
    ('year', 'Gjennomsnitt hittil i år'),
    ('year', 'hittil i år'),
    ('year', '1 234'),
    ('year', '2 200'),
    ('year', '1899'),
    ('year', '2200'),
    ('year', '0000'),
    ('year', '12'),
    ('year', '12345'),
    ('year', '2022.'),
    ('year', '2013x'),
    ('year', 'x2013'),
    ('year', '2 022'),
    ('year', '77 818'),
    ('year', 'året'),
    ('year', 'i 2022'),
    -- a quarter, a half year, a tertial
    ('quarter', '1. kvartal 2019'),
    ('quarter', '2.kvartal 2011'),
    ('quarter', '3 kvartal 2019'),
    ('quarter', '2019 1. kv.'),
    ('quarter', '2019, 1. kvartal'),
    ('quarter', 'kvartal 4, 2019'),
    ('quarter', 'FØRSTE KVARTAL 2019'),
    ('quarter', 'fyrste kvartal av 2019'),
    ('quarter', 'second quarter of 2019'),
    ('quarter', '3rd quarter 2019'),
    ('quarter', '2019K1'),
    ('quarter', '2019-Q1'),
    ('quarter', '2019 q4'),
    ('quarter', 'Q1 2019'),
    ('quarter', 'Q1/2019'),
    ('quarter', '1. halvår 2019'),
    ('quarter', 'andre halvår 2019'),
    ('quarter', '2019H2'),
    ('quarter', '2019-S2'),
    ('quarter', '2019T1'),
    ('quarter', 'per 1. kvartal 2019'),
    ('quarter', '3. tertial 2019'),
    ('quarter', '1. kvartal'),
    ('quarter', '0. kvartal 2019'),
    ('quarter', '5. kvartal 2019'),
    ('quarter', '2019K5'),
    ('quarter', '2019K'),
    ('quarter', '2019 K 1'),
    ('quarter', '3. halvår 2019'),
    ('quarter', '4. tertial 2019'),
    ('quarter', '1.. kvartal 2019'),
    -- several months
    ('range', 'Januar 2022 - Desember 2022'),
    ('range', 'JANUAR - DESEMBER 2019'),
    ('range', 'Juli 2021 - Juni 2022'),
    ('range', 'Januar - august 2016'),
    ('range', 'jan–des 2019'),
    ('range', 'jan.–des. 2019'),
    ('range', 'januar — august 2016'),
    ('range', E'januar \u2212 august 2016'),
    ('range', E'januar\u2011august 2016'),
    ('range', 'januar -- august 2016'),
    ('range', 'januar til august 2016'),
    ('range', 'januar til og med august 2016'),
    ('range', 'januar t.o.m. august 2016'),
    ('range', 'JANUAR T.O.M. AUGUST 2016'),
    ('range', 'januar tom august 2016'),
    ('range', 'fra og med januar til og med august 2016'),
    ('range', 'f.o.m. januar t.o.m. august 2016'),
    ('range', 'frå januar til august 2016'),
    ('range', 'from January to August 2016'),
    ('range', 'January through August 2016'),
    ('range', '2016 januar - august'),
    ('range', 'januar 2016 - august'),
    ('range', '2022-01/2022-08'),
    ('range', '2022-01 - 2022-08'),
    ('range', '2022-01-2022-08'),
    ('range', '2022M01-2022M08'),
    ('range', '202201-202208'),
    ('range', '01.2022–08.2022'),
    ('range', '2019/2021'),
    ('range', '2019–2021'),
    ('range', 'årene 2019 til 2021'),
    ('range', '2019 - mars 2022'),
    ('range', '1.-3. kvartal 2019'),
    ('range', 'K1–K3 2019'),
    ('range', '2019-Q1/2020-Q2'),
    ('range', '1. kv. 2019 t.o.m. mars 2020'),
    ('range', '0001-01/9999-12'),
    ('range', 'Periode: 2026 08 - 2026 10'),
    ('range', '2026 08'),
    ('range', '2016-01-01/P8M'),
    ('range', '2016-07-01/P1Y'),
    ('range', '4. kvartal 2011 - 1. kvartal 2012'),
    ('range', '2011-2015'),
    ('range', '2026 8'),
    ('range', '2016-01-02/P8M'),
    ('range', '2016-01-01/P0M'),
    ('range', '4. kvartal 2011-2015'),
    ('range', '4. kvartal 2011 - 2015'),
    ('range', 'januar 2011-2013'),
    ('range', 'november 2011 - 2012'),
    ('range', 'Årsgjennomsnitt 2011-2015'),
    ('range', 'jan-mars'),
    ('range', 'november - februar 2020'),
    ('range', 'Desember 2022 - Januar 2022'),
    ('range', '2021-2019'),
    ('range', '2022 - mars 2022'),
    ('range', 'januar - 2022'),
    ('range', '2019 - mars'),
    ('range', '1234-5678'),
    ('range', '2019-20'),
    ('range', '1-3 2019'),
    ('range', 'januar -'),
    ('range', '- mars 2022'),
    ('range', 'fra mars 2022'),
    ('range', 'januar og mars 2022'),
    ('range', '2021-2022-2023'),
    ('range', '2022-01-01/2022-08-31'),
    ('range', '[2022-01-01,2022-09-01)'),
    -- white space, and what is none of these
    ('other', E' \t mars \u00A0 2022 \r\n'),
    ('other', E'mars\u202F2022'),
    ('other', E'mars\u2009–\u2007mai\u20092022'),
    ('other', E'mars\u200B2022'),
    ('other', ''),
    ('other', ' '),
    ('other', '-'),
    ('other', '*'),
    ('other', 'I alt'),
    ('other', '19 år og under'),
    ('other', 'Endring fra i fjor'),
    ('other', '# Mars 2022'),
    ('other', 'mars 2022 *');

\pset format unaligned
\pset tuples_only on
SELECT kind, replace(quote_literal(txt), E'\r\n', '\r\n'), '->',
       pg_temp.try('SELECT navtiltak_period($1)', txt)
FROM input ORDER BY no;
\pset tuples_only off
\pset format aligned

-- It is a period if and only if it can be read.
SELECT count(*), count(*) FILTER (WHERE navtiltak_is_period(txt)) AS periods
FROM input;
SELECT txt FROM input
WHERE navtiltak_is_period(txt) <> (pg_temp.try('SELECT navtiltak_period($1)', txt) !~ '^22007: ');

-- What is stored is what the server makes of the same range.
SELECT bool_and(record_image_eq(ROW(period), ROW(daterange(lower(period), upper(period))))) AS same_bytes
FROM input, LATERAL (SELECT navtiltak_period(txt) AS period WHERE navtiltak_is_period(txt)) AS p;

-- Long text is quoted in part, in whole characters, and never read.
SELECT pg_temp.try('SELECT navtiltak_period($1)', repeat('å', 1000));
SELECT navtiltak_is_period('2022' || repeat(' ', 996)) AS longest,
       navtiltak_is_period('2022' || repeat(' ', 997)) AS longer,
       navtiltak_is_period(repeat('januar ', 1000000)) AS megabytes;

-- Nothing from nothing.
SELECT navtiltak_period(NULL) IS NULL AND navtiltak_period(NULL, '[2022-01-01,)') IS NULL
       AND navtiltak_period('mars', NULL) IS NULL AND navtiltak_is_period(NULL) IS NULL
       AND navtiltak_period_code(NULL) IS NULL
       AND navtiltak_period_code('[2022-01-01,2022-02-01)', NULL) IS NULL AS strict;

--
-- Inside another period
--
SELECT txt, within, pg_temp.try('SELECT navtiltak_period($1, $2::daterange)', txt, within) AS period
FROM (VALUES
    ('Mars', '[2022-01-01,2023-01-01)'),
    ('mar.', '[2022-01-01,2023-01-01)'),
    ('3', '[2022-01-01,2023-01-01)'),
    ('03', '[2022-01-01,2023-01-01)'),
    ('1. kvartal', '[2022-01-01,2023-01-01)'),
    ('2. kv.', '[2022-01-01,2023-01-01)'),
    ('K3', '[2022-01-01,2023-01-01)'),
    ('1.-3. kvartal', '[2022-01-01,2023-01-01)'),
    ('andre halvår', '[2022-01-01,2023-01-01)'),
    ('jan-mars', '[2022-01-01,2023-01-01)'),
    ('mars 2022', '[2022-01-01,2023-01-01)'),
    ('2022', '[2022-01-01,2023-01-01)'),
    ('utgangen av 2. kvartal', '[2022-01-01,2023-01-01)'),
    ('4. kvartal 2011-2015', '[2012-01-01,2013-01-01)'),
    ('4. kvartal 2011-2015', '[2012-01-01,2014-01-01)'),
    ('4. kvartal 2011-2015', '[2016-01-01,2017-01-01)'),
    ('desember', '[2021-07-01,2022-07-01)'),
    ('januar', '[2021-07-01,2022-07-01)'),
    ('nov.–feb.', '[2021-07-01,2022-07-01)'),
    ('mars', '[2022-01-15,2022-04-15]'),
    ('mars', '[2022-02-15,)'),
    ('mars', '(,)'),
    ('mars', '[2021-01-01,2023-01-01)'),
    ('3', '[2021-01-01,2023-01-01)'),
    ('1. kvartal', '[2021-01-01,2022-04-01)'),
    ('mars 2021', '(,)'),
    ('mars 2021', '[2021-01-01,infinity)'),
    ('mars', '[-infinity,0001-12-31]'),
    ('mars', '[2022-01-01,2022-03-15)'),
    ('mars', '[2022-03-02,2022-12-01)'),
    ('september', '[2022-01-01,2022-09-01)'),
    ('mars 2021', '[2022-01-01,2023-01-01)'),
    ('2021', '[2021-07-01,2022-07-01)'),
    ('nov.–feb.', '[2022-01-01,2023-01-01)'),
    ('mars', 'empty'),
    ('mars', '[2022-03-10,2022-03-20)'),
    ('mars', '[10000-01-01,11000-01-01)'),
    ('13', '[2022-01-01,2023-01-01)'),
    ('3.', '[2022-01-01,2023-01-01)'),
    ('I alt', '[2022-01-01,2023-01-01)'))
    AS v (txt, within);

-- What the errors say besides.
SELECT navtiltak_period('sommeren 2022');
SELECT navtiltak_period('4. kvartal 2011-2015');
SELECT navtiltak_period('mars', '[2021-01-01,2023-01-01)');
SELECT navtiltak_period('mars 2020', within => '[2021-01-01,2023-01-01)');
SELECT navtiltak_period_code('[2022-01-01,2022-02-15)');
SELECT navtiltak_period_code('[2022-01-01,2022-09-01)', style => 'nav');
SELECT navtiltak_period_code('[2022-01-01,2022-02-01)', 'ISO 8601');

--
-- Writing
--
SELECT period, style, pg_temp.try('SELECT navtiltak_period_code($1::daterange, $2)', period, style)
FROM (VALUES
    (1, '[2022-03-01,2022-04-01)'),
    (2, '[2022-03-01,2022-03-31]'),
    (3, '[2019-01-01,2019-04-01)'),
    (4, '[2022-01-01,2023-01-01)'),
    (5, '[2016-01-01,2016-09-01)'),
    (6, '[2021-07-01,2022-07-01)'),
    (7, '[2019-01-01,2022-01-01)'),
    (8, '[1850-01-01,1851-01-01)'),
    (9, '[1850-03-01,1850-04-01)')) AS p (no, period),
    (VALUES (1, 'iso'), (2, 'ssb'), (3, 'nav'), (4, 'norsk')) AS s (style_no, style)
ORDER BY no, style_no;
SELECT navtiltak_period_code('[2022-03-01,2022-04-01)') AS "default",
       navtiltak_period_code('[2022-03-01,2022-04-01)', 'SSB') AS any_case;
SELECT period, pg_temp.try('SELECT navtiltak_period_code($1::daterange)', period)
FROM (VALUES
    ('[2022-03-02,2022-04-01)'),
    ('[2022-03-01,2022-03-31)'),
    ('[2022-03-01,2022-03-20)'),
    ('[2022-03-01,)'),
    ('(,2022-03-01)'),
    ('[2022-03-01,infinity]'),
    ('empty'),
    ('[0002-01-01 BC,0002-01-01)'),
    ('[9999-12-01,10000-01-01)'),
    ('[9999-12-01,10000-02-01)'))
    AS v (period);

-- What the export to SDMX writes reads back, too: a month, a quarter, a year, or a first day and a number of months.
SELECT bool_and(navtiltak_period(to_char(first, 'YYYY-MM-DD') || '/P' || length || 'M')
                = daterange(first, (first + length * interval '1 month')::date)) AS sdmx
FROM generate_series(0, 11) AS m, unnest('{1,2,5,8,13,97}'::int[]) AS length,
     LATERAL (SELECT (date '2016-01-01' + m * interval '1 month')::date) AS f (first);

-- What is written reads back the same, whatever the style; only ssb and nav
-- cannot write every period.
WITH written AS (
    SELECT period, style, pg_temp.try('SELECT navtiltak_period_code($1::daterange, $2)', period::text, style) AS code
    FROM generate_series(0, 11) AS m,
         unnest('{0001,0999,1899,2019,2199,9990}'::text[]) AS y,
         unnest('{1,2,3,4,6,9,11,12,13,24,36,60,97}'::int[]) AS length,
         LATERAL (SELECT (y || '-01-01')::date + m * interval '1 month') AS f (first),
         LATERAL (SELECT daterange(first::date, (first + length * interval '1 month')::date)) AS r (period),
         unnest('{iso,ssb,nav,norsk}'::text[]) AS style)
SELECT style, count(*) AS periods,
       count(*) FILTER (WHERE code ~ '^22023: period style ') AS unwritable,
       count(*) FILTER (WHERE code !~ '^22023: ' AND navtiltak_period(code) <> period) AS changed
FROM written
WHERE upper(period) <= '10000-01-01'
GROUP BY style ORDER BY style;
