--
-- Periods in databases that are not UTF-8
--
SELECT current_database() AS home \gset
CREATE DATABASE navtiltak_regress_latin1 TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C';
CREATE DATABASE navtiltak_regress_win1252 TEMPLATE template0 ENCODING 'WIN1252' LC_COLLATE 'C' LC_CTYPE 'C';
CREATE DATABASE navtiltak_regress_ascii TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C';

-- Norwegian letters and no-break spaces are one byte each here. There is no en
-- dash, so that norsk writes a hyphen.
\c navtiltak_regress_latin1
SET client_encoding = 'UTF8';
SET datestyle = 'ISO, YMD';
CREATE EXTENSION navtiltak;
SELECT getdatabaseencoding(), octet_length('ÅRET') AS bytes;
SELECT navtiltak_period('ÅRET 2022');
SELECT navtiltak_period('første kvartal' || chr(160) || '2019');
SELECT navtiltak_period('2. halvår', '[2019-01-01,2020-01-01)');
SELECT navtiltak_period('være 2022');
SELECT navtiltak_period_code('[2016-01-01,2016-09-01)', 'norsk') AS norsk,
       navtiltak_period(navtiltak_period_code('[2016-01-01,2016-09-01)', 'norsk')) AS read;

-- Byte 81 is no character in this encoding, which is no reason to fail; before
-- PostgreSQL 14 the conversion itself does.
\c navtiltak_regress_win1252
SET client_encoding = 'UTF8';
SET datestyle = 'ISO, YMD';
CREATE EXTENSION navtiltak;
SELECT navtiltak_period('januar–august 2016');
SET client_encoding = 'WIN1252';
SELECT CASE WHEN current_setting('server_version_num')::int >= 140000
            THEN navtiltak_is_period(t) ELSE false END AS is_period
FROM (VALUES (E'mars \x81 2022') OFFSET 0) AS given(t); -- no constant, which would be computed ahead

-- Bytes that promise nothing are read as UTF-8, and rejected where they are not.
\c navtiltak_regress_ascii
SET datestyle = 'ISO, YMD';
CREATE EXTENSION navtiltak;
SELECT navtiltak_period(E'\xC3\x85ret 2022') AS utf8, navtiltak_is_period(E'\xC5ret 2022') AS latin1;
SELECT navtiltak_period_code('[2016-01-01,2016-09-01)', 'norsk');

\c :home
DROP DATABASE navtiltak_regress_latin1;
DROP DATABASE navtiltak_regress_win1252;
DROP DATABASE navtiltak_regress_ascii;
