-- navcount in databases whose encoding is not UTF8: spaces and minus signs are known by what they are.

SET client_min_messages = warning;
DROP DATABASE IF EXISTS regress_navtiltak_latin1;
DROP DATABASE IF EXISTS regress_navtiltak_jis;
CREATE DATABASE regress_navtiltak_latin1 TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C';
CREATE DATABASE regress_navtiltak_jis TEMPLATE template0 ENCODING 'EUC_JIS_2004' LC_COLLATE 'C' LC_CTYPE 'C';
SELECT current_database() AS start \gset

\c regress_navtiltak_latin1
SET client_encoding = 'UTF8';
SET client_min_messages = warning;
CREATE EXTENSION navtiltak;
SELECT U&'77\00A0818'::navcount, U&'\00A0-2\00A0888 '::navcount;
-- Â and a no-break space: the bytes that a no-break space has in UTF-8.
SELECT U&'77\00C2\00A0818'::navcount;
SELECT U&'5\00E6'::navcount;
-- More than can be converted at a time is no count, whatever it is.
DO $$
BEGIN
    PERFORM (repeat(U&'\00A0', 1024 * 1024) || '5')::navcount;
EXCEPTION WHEN invalid_text_representation THEN
    RAISE WARNING 'an invalid text of % bytes', 1024 * 1024 + 1;
END
$$;

\c regress_navtiltak_jis
SET client_encoding = 'UTF8';
SET client_min_messages = warning;
CREATE EXTENSION navtiltak;
SELECT U&'\22122 888'::navcount, U&'77 818..77 820'::navcount;
SELECT U&'77\3042818'::navcount;

\c :start
DROP DATABASE regress_navtiltak_latin1;
DROP DATABASE regress_navtiltak_jis;
