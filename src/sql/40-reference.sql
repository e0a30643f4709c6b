
-- Names and codes: for joining with other registers.
--
-- The rows that ship come from data/*.tsv and are marked; dump leaves them to CREATE EXTENSION and
-- takes a user's own. The objects of a trusted extension belong to the superuser who bootstrapped the
-- cluster, hence the grants to whoever creates it.
--
-- This script runs as that superuser, with the extension's schema on the path, in which others may have planted
-- functions and operators that fit better than pg_catalog's polymorphic ones: what is called here is qualified.

CREATE FUNCTION navtiltak_label(label text, dimension text) RETURNS text
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION navtiltak_label(text, text) IS
    'the canonical name of a printed label in a dimension, as the reader has it; NULL where it knows none';

-- Core has no GiST operator class for text, but it has one for every range type: a name as the range
-- that holds only itself is as good, without btree_gist.
CREATE TYPE navtiltak_textrange AS RANGE (SUBTYPE = text, COLLATION = "C");
COMMENT ON TYPE navtiltak_textrange IS
    'a range of text in byte order; keeps the names of navtiltak_fylke and navtiltak_kommune apart in time';
COMMENT ON FUNCTION navtiltak_textrange(text, text) IS
    'the range from the first text to the second, that excluded';
COMMENT ON FUNCTION navtiltak_textrange(text, text, text) IS
    'the range between two texts, with bounds as the third says: [], [), (] or ()';

CREATE TABLE navtiltak_hovedgruppe (
    hovedgruppe text PRIMARY KEY,
    rekkefolge integer,
    shipped boolean NOT NULL DEFAULT false);
COMMENT ON TABLE navtiltak_hovedgruppe IS 'the main groups of participants';
COMMENT ON COLUMN navtiltak_hovedgruppe.hovedgruppe IS 'canonical name';

CREATE TABLE navtiltak_tiltaksgruppe (
    tiltaksgruppe text PRIMARY KEY,
    rekkefolge integer,
    shipped boolean NOT NULL DEFAULT false);
COMMENT ON TABLE navtiltak_tiltaksgruppe IS 'the groups that measures are counted under';
COMMENT ON COLUMN navtiltak_tiltaksgruppe.tiltaksgruppe IS 'canonical name';

-- Its group is no foreign key: pg_restore -j fills an extension's tables in any order.
CREATE TABLE navtiltak_tiltak (
    tiltak text PRIMARY KEY,
    tiltaksgruppe text,
    arena_kode text UNIQUE,
    rekkefolge integer,
    shipped boolean NOT NULL DEFAULT false);
COMMENT ON TABLE navtiltak_tiltak IS 'the labour-market measures, each with its group and its code';
COMMENT ON COLUMN navtiltak_tiltak.tiltak IS 'canonical name';
COMMENT ON COLUMN navtiltak_tiltak.tiltaksgruppe IS 'the group that it is counted under; NULL where none is known';
COMMENT ON COLUMN navtiltak_tiltak.arena_kode IS 'its code in Arena, NAV''s case system; NULL where no certain one is known';

CREATE TABLE navtiltak_fylke (
    kode text UNIQUE,
    fylke text NOT NULL,
    parallelle_navn text[] NOT NULL DEFAULT '{}',
    gyldig daterange NOT NULL DEFAULT '(,)' CHECK (NOT pg_catalog.isempty(gyldig)),
    fylke_2020 text,
    merknad text,
    rekkefolge integer,
    shipped boolean NOT NULL DEFAULT false,
    PRIMARY KEY (fylke, gyldig),
    CONSTRAINT navtiltak_fylke_one_at_a_time
        EXCLUDE USING gist (navtiltak_textrange(fylke, fylke, '[]') WITH OPERATOR(pg_catalog.=),
                            gyldig WITH OPERATOR(pg_catalog.&&)));
COMMENT ON TABLE navtiltak_fylke IS
    'the counties, with their codes and the time they are in force: a name and a date give one at most';
COMMENT ON CONSTRAINT navtiltak_fylke_one_at_a_time ON navtiltak_fylke IS
    'no two counties of one name at one time';
COMMENT ON COLUMN navtiltak_fylke.kode IS 'Statistics Norway''s code; NULL for what only NAV counts';
COMMENT ON COLUMN navtiltak_fylke.fylke IS 'canonical name';
COMMENT ON COLUMN navtiltak_fylke.parallelle_navn IS 'its names in Sami and Kven';
COMMENT ON COLUMN navtiltak_fylke.gyldig IS 'when the county is in force';
COMMENT ON COLUMN navtiltak_fylke.fylke_2020 IS
    'the county of the division of 2020 to 2023 that it lies in; NULL for what is no county';
COMMENT ON COLUMN navtiltak_fylke.merknad IS 'what moved in or out, where fylke_2020 is not exact';

-- Names come back, as those of counties do, and codes get other names: each is one row at a time.
CREATE TABLE navtiltak_kommune (
    kode text,
    kommune text NOT NULL,
    gyldig daterange NOT NULL DEFAULT '(,)' CHECK (NOT pg_catalog.isempty(gyldig)),
    fylke_kode text,
    etterfolgere text[] NOT NULL DEFAULT '{}',
    rekkefolge integer,
    shipped boolean NOT NULL DEFAULT false,
    PRIMARY KEY (kode, gyldig),
    CONSTRAINT navtiltak_kommune_one_name_at_a_time
        EXCLUDE USING gist (navtiltak_textrange(kommune, kommune, '[]') WITH OPERATOR(pg_catalog.=),
                            gyldig WITH OPERATOR(pg_catalog.&&)),
    CONSTRAINT navtiltak_kommune_one_code_at_a_time
        EXCLUDE USING gist (navtiltak_textrange(kode, kode, '[]') WITH OPERATOR(pg_catalog.=),
                            gyldig WITH OPERATOR(pg_catalog.&&)));
COMMENT ON TABLE navtiltak_kommune IS
    'the municipalities since 1971, with their codes and the time they are in force: a code and a date, or a name and a date, give one at most';
COMMENT ON CONSTRAINT navtiltak_kommune_one_name_at_a_time ON navtiltak_kommune IS
    'no two municipalities of one name at one time';
COMMENT ON CONSTRAINT navtiltak_kommune_one_code_at_a_time ON navtiltak_kommune IS
    'no two municipalities of one code at one time';
COMMENT ON COLUMN navtiltak_kommune.kode IS 'Statistics Norway''s code; 9999 for what has none';
COMMENT ON COLUMN navtiltak_kommune.kommune IS
    'canonical name: Statistics Norway''s, with the county in brackets where two have the same; the Norwegian one alone where the other cannot be written in Latin-1';
COMMENT ON COLUMN navtiltak_kommune.gyldig IS
    'when the code and the name are in force; what begins in 1971 may be older';
COMMENT ON COLUMN navtiltak_kommune.fylke_kode IS 'the code of its county, as in navtiltak_fylke';
COMMENT ON COLUMN navtiltak_kommune.etterfolgere IS
    'the codes that followed: several where it was split, its own where the name changed';

CREATE TABLE navtiltak_alder (
    alder text PRIMARY KEY,
    aar int4range NOT NULL,
    rekkefolge integer,
    shipped boolean NOT NULL DEFAULT false);
COMMENT ON TABLE navtiltak_alder IS 'the age bands';
COMMENT ON COLUMN navtiltak_alder.alder IS 'canonical name';
COMMENT ON COLUMN navtiltak_alder.aar IS 'the ages in it, in whole years';

CREATE TABLE navtiltak_kjonn (
    kjonn text PRIMARY KEY,
    kode text UNIQUE,
    rekkefolge integer,
    shipped boolean NOT NULL DEFAULT false);
COMMENT ON TABLE navtiltak_kjonn IS 'the sexes, with their codes';
COMMENT ON COLUMN navtiltak_kjonn.kjonn IS 'canonical name';
COMMENT ON COLUMN navtiltak_kjonn.kode IS 'Statistics Norway''s code';

CREATE TABLE navtiltak_variant (
    dimension text CHECK (dimension IN (@list of dimensions)),
    variant text,
    navn text NOT NULL,
    shipped boolean NOT NULL DEFAULT false,
    PRIMARY KEY (dimension, variant));
COMMENT ON TABLE navtiltak_variant IS 'other spellings of the names that reports print';
COMMENT ON COLUMN navtiltak_variant.dimension IS 'the dimension that the name is of';
COMMENT ON COLUMN navtiltak_variant.variant IS 'the spelling';
COMMENT ON COLUMN navtiltak_variant.navn IS 'the canonical name';
COMMENT ON COLUMN navtiltak_variant.shipped IS 'the row came with the extension; dump leaves it out';

-- What the tables have in common.

COMMENT ON COLUMN navtiltak_hovedgruppe.rekkefolge IS 'where NAV''s tables print it among the others';
COMMENT ON COLUMN navtiltak_tiltaksgruppe.rekkefolge IS 'where NAV''s tables print it among the others';
COMMENT ON COLUMN navtiltak_tiltak.rekkefolge IS 'where NAV''s tables print it among the others';
COMMENT ON COLUMN navtiltak_fylke.rekkefolge IS 'where NAV''s tables print it among the others';
COMMENT ON COLUMN navtiltak_kommune.rekkefolge IS 'where NAV''s tables print it among the others';
COMMENT ON COLUMN navtiltak_alder.rekkefolge IS 'where NAV''s tables print it among the others';
COMMENT ON COLUMN navtiltak_kjonn.rekkefolge IS 'where NAV''s tables print it among the others';
COMMENT ON COLUMN navtiltak_hovedgruppe.shipped IS 'the row came with the extension; dump leaves it out';
COMMENT ON COLUMN navtiltak_tiltaksgruppe.shipped IS 'the row came with the extension; dump leaves it out';
COMMENT ON COLUMN navtiltak_tiltak.shipped IS 'the row came with the extension; dump leaves it out';
COMMENT ON COLUMN navtiltak_fylke.shipped IS 'the row came with the extension; dump leaves it out';
COMMENT ON COLUMN navtiltak_kommune.shipped IS 'the row came with the extension; dump leaves it out';
COMMENT ON COLUMN navtiltak_alder.shipped IS 'the row came with the extension; dump leaves it out';
COMMENT ON COLUMN navtiltak_kjonn.shipped IS 'the row came with the extension; dump leaves it out';

SELECT pg_catalog.pg_extension_config_dump('navtiltak_hovedgruppe', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('navtiltak_tiltaksgruppe', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('navtiltak_tiltak', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('navtiltak_fylke', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('navtiltak_kommune', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('navtiltak_alder', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('navtiltak_kjonn', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('navtiltak_variant', 'WHERE NOT shipped');

GRANT SELECT
    ON navtiltak_hovedgruppe, navtiltak_tiltaksgruppe, navtiltak_tiltak, navtiltak_fylke, navtiltak_kommune,
       navtiltak_alder, navtiltak_kjonn, navtiltak_variant
    TO PUBLIC;
GRANT INSERT, UPDATE, DELETE
    ON navtiltak_hovedgruppe, navtiltak_tiltaksgruppe, navtiltak_tiltak, navtiltak_fylke, navtiltak_kommune,
       navtiltak_alder, navtiltak_kjonn, navtiltak_variant
    TO @extowner@;
