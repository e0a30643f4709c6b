
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
    'the canonical name of a printed label; NULL: unknown';

-- Core has no GiST operator class for text, but it has one for every range type: a name as the range
-- that holds only itself is as good, without btree_gist.
CREATE TYPE navtiltak_textrange AS RANGE (SUBTYPE = text, COLLATION = "C");
COMMENT ON TYPE navtiltak_textrange IS
    'a range of text in byte order, for constraints of navtiltak_fylke and navtiltak_kommune';
COMMENT ON FUNCTION navtiltak_textrange(text, text) IS
    'the range from the first text to the second, excluded';
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
COMMENT ON TABLE navtiltak_tiltaksgruppe IS 'the groups of measures';
COMMENT ON COLUMN navtiltak_tiltaksgruppe.tiltaksgruppe IS 'canonical name';

-- Its group is no foreign key: pg_restore -j fills an extension's tables in any order.
CREATE TABLE navtiltak_tiltak (
    tiltak text PRIMARY KEY,
    tiltaksgruppe text,
    arena_kode text UNIQUE,
    rekkefolge integer,
    shipped boolean NOT NULL DEFAULT false);
COMMENT ON TABLE navtiltak_tiltak IS 'the labour-market measures';
COMMENT ON COLUMN navtiltak_tiltak.tiltak IS 'canonical name';
COMMENT ON COLUMN navtiltak_tiltak.tiltaksgruppe IS 'its group; NULL: unknown';
COMMENT ON COLUMN navtiltak_tiltak.arena_kode IS 'its code in Arena, NAV''s case system; NULL: unknown';

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
    'the counties over time: a name and a date give at most one';
COMMENT ON CONSTRAINT navtiltak_fylke_one_at_a_time ON navtiltak_fylke IS
    'no two counties of one name at one time';
COMMENT ON COLUMN navtiltak_fylke.kode IS 'Statistics Norway''s code; NULL: only NAV counts it';
COMMENT ON COLUMN navtiltak_fylke.fylke IS 'canonical name';
COMMENT ON COLUMN navtiltak_fylke.parallelle_navn IS 'its names in Sami and Kven';
COMMENT ON COLUMN navtiltak_fylke.gyldig IS 'when the county is in force';
COMMENT ON COLUMN navtiltak_fylke.fylke_2020 IS
    'its county in the division of 2020 to 2023; NULL: not a county';
COMMENT ON COLUMN navtiltak_fylke.merknad IS 'what moved in or out if fylke_2020 is not exact';

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
    'the municipalities since 1971: a code and a date, or a name and a date, give at most one';
COMMENT ON CONSTRAINT navtiltak_kommune_one_name_at_a_time ON navtiltak_kommune IS
    'no two municipalities of one name at one time';
COMMENT ON CONSTRAINT navtiltak_kommune_one_code_at_a_time ON navtiltak_kommune IS
    'no two municipalities of one code at one time';
COMMENT ON COLUMN navtiltak_kommune.kode IS 'Statistics Norway''s code; 9999: none';
COMMENT ON COLUMN navtiltak_kommune.kommune IS
    'Statistics Norway''s name, with the county if two share it; without parts that are not Latin-1';
COMMENT ON COLUMN navtiltak_kommune.gyldig IS
    'when code and name are in force; 1971 may stand for earlier';
COMMENT ON COLUMN navtiltak_kommune.fylke_kode IS 'code of its county';
COMMENT ON COLUMN navtiltak_kommune.etterfolgere IS
    'the codes that followed: several if split, its own if renamed';

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
COMMENT ON TABLE navtiltak_kjonn IS 'the sexes';
COMMENT ON COLUMN navtiltak_kjonn.kjonn IS 'canonical name';
COMMENT ON COLUMN navtiltak_kjonn.kode IS 'Statistics Norway''s code';

CREATE TABLE navtiltak_variant (
    dimension text CHECK (dimension IN (@list of dimensions)),
    variant text,
    navn text NOT NULL,
    shipped boolean NOT NULL DEFAULT false,
    PRIMARY KEY (dimension, variant));
COMMENT ON TABLE navtiltak_variant IS 'other spellings in reports';
COMMENT ON COLUMN navtiltak_variant.dimension IS 'dimension of the name';
COMMENT ON COLUMN navtiltak_variant.variant IS 'the spelling';
COMMENT ON COLUMN navtiltak_variant.navn IS 'the canonical name';
COMMENT ON COLUMN navtiltak_variant.shipped IS 'came with the extension; dumps leave it out';

-- What the tables have in common.

COMMENT ON COLUMN navtiltak_hovedgruppe.rekkefolge IS 'order in NAV''s tables';
COMMENT ON COLUMN navtiltak_tiltaksgruppe.rekkefolge IS 'order in NAV''s tables';
COMMENT ON COLUMN navtiltak_tiltak.rekkefolge IS 'order in NAV''s tables';
COMMENT ON COLUMN navtiltak_fylke.rekkefolge IS 'order in NAV''s tables';
COMMENT ON COLUMN navtiltak_kommune.rekkefolge IS 'order in NAV''s tables';
COMMENT ON COLUMN navtiltak_alder.rekkefolge IS 'order in NAV''s tables';
COMMENT ON COLUMN navtiltak_kjonn.rekkefolge IS 'order in NAV''s tables';
COMMENT ON COLUMN navtiltak_hovedgruppe.shipped IS 'came with the extension; dumps leave it out';
COMMENT ON COLUMN navtiltak_tiltaksgruppe.shipped IS 'came with the extension; dumps leave it out';
COMMENT ON COLUMN navtiltak_tiltak.shipped IS 'came with the extension; dumps leave it out';
COMMENT ON COLUMN navtiltak_fylke.shipped IS 'came with the extension; dumps leave it out';
COMMENT ON COLUMN navtiltak_kommune.shipped IS 'came with the extension; dumps leave it out';
COMMENT ON COLUMN navtiltak_alder.shipped IS 'came with the extension; dumps leave it out';
COMMENT ON COLUMN navtiltak_kjonn.shipped IS 'came with the extension; dumps leave it out';

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
