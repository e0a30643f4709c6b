--
-- What goes to others from a database that is not UTF-8: the same, letter for letter.
--
SELECT current_database() AS home \gset
CREATE DATABASE navtiltak_exchange_latin1 TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C';
CREATE DATABASE navtiltak_exchange_ascii TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C';

\set doc 'Deltakere i arbeidsrettede tiltak. Tiltak og kjønn. Tidsserie måned\n\nTiltak og kjønn\n\nJanuar 2021\n\nMøre og Romsdal\n\n\tMenn\tKvinner\nI alt\t1 234\t12\nVarig lønnstilskudd\t1 222\t*\nNye råd\t12,5\tæsj\n'
\set write 'SELECT getdatabaseencoding() AS encoding, md5(convert_to(navtiltak_jsonstat(d, 1)::text, ''UTF8'')) AS jsonstat, navtiltak_jsonstat(d, 1) #>> ''{dimension,kjonn,label}'' AS label, navtiltak_jsonstat(d, 1) #>> ''{extension,raw,5}'' AS raw, (SELECT md5(string_agg(s::text, '','')) FROM navtiltak_sdmx(d) AS s) AS sdmx, (SELECT string_agg(DISTINCT "TILTAK", '', '') FROM navtiltak_sdmx(d)) AS tiltak FROM (VALUES (:''doc'')) AS v(d);'

SET datestyle = iso;
:write

\c navtiltak_exchange_latin1
SET client_encoding = 'UTF8';
CREATE EXTENSION navtiltak;
:write
-- there is no dash in it
SELECT navtiltak_jsonstat(E'Januar - februar 2021\n\tMenn\nOslo\t1\n', 1) #> '{dimension,period,category,label}' AS label;

-- here the bytes are taken to be UTF-8, and convert_to() would not convert them
\c navtiltak_exchange_ascii
SET client_encoding = 'SQL_ASCII';
CREATE EXTENSION navtiltak;
SELECT md5(navtiltak_jsonstat(:'doc', 1)::text) AS jsonstat, (SELECT md5(string_agg(s::text, ',')) FROM navtiltak_sdmx(:'doc') AS s) AS sdmx;
-- what is none is passed on unread
SELECT encode((navtiltak_jsonstat(E'\t\xd8st\n\xe5\t\xff\n', 1) #>> '{extension,raw,0}')::bytea, 'hex') AS raw;

\c :home
DROP DATABASE navtiltak_exchange_latin1;
DROP DATABASE navtiltak_exchange_ascii;
