--
-- Reports in databases that are not UTF-8: the same rows, letter for letter.
--
SELECT current_database() AS home \gset
CREATE DATABASE navtiltak_reader_latin1 TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C';
CREATE DATABASE navtiltak_reader_latin9 TEMPLATE template0 ENCODING 'LATIN9' LC_COLLATE 'C' LC_CTYPE 'C';
CREATE DATABASE navtiltak_reader_win1252 TEMPLATE template0 ENCODING 'WIN1252' LC_COLLATE 'C' LC_CTYPE 'C';
CREATE DATABASE navtiltak_reader_ascii TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C';

\set doc 'Deltakere i arbeidsrettede tiltak. Tiltak og fylke. Tidsserie måned\n\nTiltak og fylke\n\nJanuar - februar 2021\n\nMøre og Romsdal\n\n\tJanuar\tFebruar\nI alt Møre og Romsdal\t1 234\t12\nVarig lønnstilskudd\t1 222\t*\nNye råd\t12\t4\nI alt lønnstilskudd\t1 234\t9\n'
\set read 'SELECT getdatabaseencoding() AS encoding, (SELECT md5(string_agg(encode(convert_to(p::text, ''UTF8''), ''hex''), '','' ORDER BY line, col)) FROM navtiltak_parse(d) AS p) AS rows, (SELECT string_agg(DISTINCT p.tiltak, '', '' ORDER BY p.tiltak) FROM navtiltak_parse(d) AS p) AS tiltak, (SELECT section || '': '' || stratum FROM navtiltak_tables(d)) AS headings, (SELECT string_agg(fragment, '', '' ORDER BY line) FROM navtiltak_lint(d)) AS lint, navtiltak_numeric(''1 234,5'') FROM (VALUES (:''doc'')) AS v(d);'

SET datestyle = iso;
:read

\c navtiltak_reader_latin1
SET client_encoding = 'UTF8';
SET datestyle = iso;
CREATE EXTENSION navtiltak;
:read
-- letters that the reader knows, and the encoding has not, do not get in the way
SELECT fylke FROM navtiltak_parse(E'\tJanuar 2022\nNordland - Nordlånnda\t5\n');
-- a long document is cut nowhere
SELECT count(*), sum(value), min(row_label) FROM navtiltak_parse(E'\tJanuar 2022\n' || repeat(E'Østfold på ny\t5\n', 20000));

\c navtiltak_reader_latin9
SET client_encoding = 'UTF8';
SET datestyle = iso;
CREATE EXTENSION navtiltak;
:read

\c navtiltak_reader_win1252
SET client_encoding = 'UTF8';
SET datestyle = iso;
CREATE EXTENSION navtiltak;
:read
-- byte 81 is no character here, and in no label; before PostgreSQL 14 the conversion itself fails
SET client_encoding = 'WIN1252';
SELECT CASE WHEN :SERVER_VERSION_NUM >= 140000 THEN $$ navtiltak_label(E'Rogaland\x81', 'fylke') $$ ELSE 'NULL' END AS spoilt \gset
SELECT navtiltak_label('Rogaland', 'fylke'), :spoilt AS spoilt;

-- here the bytes are taken to be UTF-8; what is none is passed on unread
\c navtiltak_reader_ascii
SET client_encoding = 'SQL_ASCII';
SET datestyle = iso;
CREATE EXTENSION navtiltak;
SELECT md5(string_agg(encode(p::text::bytea, 'hex'), ',' ORDER BY line, col)) AS rows FROM navtiltak_parse(:'doc') AS p;
SELECT value, encode(raw::bytea, 'hex') AS raw, encode(row_label::bytea, 'hex') AS row_label, fylke IN ('Oslo', 'Hedmark') AS known
FROM navtiltak_parse(E'\tJanuar 2022\n\xd8stfold\t\xe55\nOslo\t7\xff\nHedmark\t8\n');

\c :home
DROP DATABASE navtiltak_reader_latin1;
DROP DATABASE navtiltak_reader_latin9;
DROP DATABASE navtiltak_reader_win1252;
DROP DATABASE navtiltak_reader_ascii;
