--
-- Names and codes: the reference tables, and navtiltak_label
--
SET datestyle = 'ISO, YMD';
SELECT (SELECT count(*) FROM navtiltak_hovedgruppe) AS hovedgruppe,
       (SELECT count(*) FROM navtiltak_tiltaksgruppe) AS tiltaksgruppe,
       (SELECT count(*) FROM navtiltak_tiltak) AS tiltak,
       (SELECT count(*) FROM navtiltak_fylke) AS fylke,
       (SELECT count(*) FROM navtiltak_kommune) AS kommune,
       (SELECT count(*) FROM navtiltak_alder) AS alder,
       (SELECT count(*) FROM navtiltak_kjonn) AS kjonn;
SELECT hovedgruppe FROM navtiltak_hovedgruppe ORDER BY rekkefolge;
SELECT alder, aar FROM navtiltak_alder ORDER BY rekkefolge;
SELECT kjonn, kode FROM navtiltak_kjonn ORDER BY rekkefolge;
SELECT g.tiltaksgruppe, count(*) AS tiltak, count(arena_kode) AS codes, min(t.rekkefolge), max(t.rekkefolge)
FROM navtiltak_tiltaksgruppe AS g JOIN navtiltak_tiltak AS t USING (tiltaksgruppe)
GROUP BY g.tiltaksgruppe, g.rekkefolge
ORDER BY g.rekkefolge;
SELECT count(*) AS of_no_known_group, count(arena_kode) AS codes FROM navtiltak_tiltak WHERE tiltaksgruppe IS NULL;

-- A name and a date give one county; a day on which the counties change gives the new ones.
SELECT day, count(*) AS counties, count(DISTINCT fylke) AS names, count(kode) AS codes, count(DISTINCT fylke_2020) AS of_2020
FROM navtiltak_fylke JOIN unnest('{2013-11-01,2017-12-31,2018-01-01,2019-12-31,2020-01-01,2023-12-31,2024-01-01}'::date[]) AS day
     ON gyldig @> day
GROUP BY day
ORDER BY day;
SELECT kode, fylke, gyldig, parallelle_navn, fylke_2020 FROM navtiltak_fylke
WHERE fylke IN ('Troms', 'Troms og Finnmark', 'Øvrige områder') ORDER BY rekkefolge;

-- Every county of one division lies in one of 2020, which was in force then.
SELECT f.fylke, f.fylke_2020
FROM navtiltak_fylke AS f LEFT JOIN navtiltak_fylke AS whole ON whole.fylke = f.fylke_2020 AND whole.gyldig @> date '2020-01-01'
WHERE f.fylke_2020 IS NOT NULL AND whole.fylke IS NULL;

-- Municipalities: one name and one code at a time.
SELECT day, count(*) AS municipalities, count(DISTINCT kode) AS codes, count(DISTINCT kommune) AS names, count(DISTINCT fylke_kode) AS counties
FROM navtiltak_kommune JOIN unnest('{1980-01-01,2013-11-01,2017-01-01,2019-12-31,2020-01-01,2024-01-01}'::date[]) AS day
     ON gyldig @> day
WHERE kode NOT IN ('2100', '9999')
GROUP BY day
ORDER BY day;
SELECT kode, kommune, gyldig, fylke_kode, etterfolgere FROM navtiltak_kommune
WHERE kommune ~ '^(Halden|Sande|Karasjok|Evenes|Tysfjord)' OR kode IN ('2100', '9999') ORDER BY rekkefolge;
-- Each lies in a county of its time, but for the Bergen that was one itself; and what follows a code is there the next day.
SELECT k.kode, k.kommune, k.gyldig, k.fylke_kode
FROM navtiltak_kommune AS k LEFT JOIN navtiltak_fylke AS f ON f.kode = k.fylke_kode AND f.gyldig @> k.gyldig
WHERE f.kode IS NULL;
SELECT k.kode, k.gyldig, etterfolger
FROM navtiltak_kommune AS k, unnest(etterfolgere) AS etterfolger
WHERE NOT EXISTS (SELECT FROM navtiltak_kommune AS n WHERE n.kode = etterfolger AND n.gyldig @> upper(k.gyldig));
-- The reader knows each by its code and name, and by its name alone but for those that two of a time have.
SELECT kode, kommune FROM navtiltak_kommune WHERE navtiltak_label(kode || ' ' || kommune, 'kommune') IS NULL;
SELECT array_agg(DISTINCT kommune COLLATE "C") AS of_several FROM navtiltak_kommune WHERE navtiltak_label(kommune, 'kommune') IS DISTINCT FROM kommune;

-- Every shipped spelling is the reader's as well, and so is every name and every parallel name.
SELECT 'variant' AS source, dimension, variant, navn, navtiltak_label(variant, dimension)
FROM navtiltak_variant WHERE navtiltak_label(variant, dimension) IS DISTINCT FROM navn
UNION ALL
SELECT 'parallel', 'fylke', fylke || ' - ' || other, fylke, navtiltak_label(fylke || ' - ' || other, 'fylke')
FROM navtiltak_fylke, unnest(parallelle_navn) AS other WHERE navtiltak_label(fylke || ' - ' || other, 'fylke') IS DISTINCT FROM fylke
UNION ALL
SELECT 'name', dimension, name, name, navtiltak_label(name, dimension)
FROM (SELECT 'hovedgruppe', hovedgruppe FROM navtiltak_hovedgruppe UNION ALL
      SELECT 'tiltaksgruppe', tiltaksgruppe FROM navtiltak_tiltaksgruppe UNION ALL
      SELECT 'tiltak', tiltak FROM navtiltak_tiltak UNION ALL
      SELECT 'fylke', fylke FROM navtiltak_fylke UNION ALL
      SELECT 'alder', alder FROM navtiltak_alder UNION ALL
      SELECT 'kjonn', kjonn FROM navtiltak_kjonn) AS known(dimension, name)
WHERE navtiltak_label(name, dimension) IS DISTINCT FROM name;
SELECT dimension, count(*) FROM navtiltak_variant GROUP BY dimension ORDER BY dimension;

-- A user's own rows, and what the tables do not take.
BEGIN;
INSERT INTO navtiltak_tiltaksgruppe (tiltaksgruppe) VALUES ('Nye tiltak');
INSERT INTO navtiltak_tiltak (tiltak, tiltaksgruppe) VALUES ('Helt nytt tiltak', 'Nye tiltak');
INSERT INTO navtiltak_variant (dimension, variant, navn) VALUES ('tiltak', 'Helt nyt tiltag', 'Helt nytt tiltak');
INSERT INTO navtiltak_fylke (fylke, gyldig) VALUES ('Viken', '[2024-01-01,)'), ('Viken', '(,2020-01-01)');
SELECT fylke, kode, gyldig, rekkefolge, shipped FROM navtiltak_fylke WHERE fylke = 'Viken' ORDER BY gyldig;
SELECT tiltak, tiltaksgruppe, shipped FROM navtiltak_tiltak WHERE NOT shipped;
INSERT INTO navtiltak_kommune (kode, kommune, gyldig) VALUES ('2100', 'Longyearbyen', '(,1971-01-01)');
SELECT kode, kommune, gyldig, fylke_kode, etterfolgere, rekkefolge, shipped FROM navtiltak_kommune WHERE kode = '2100' ORDER BY gyldig;
-- The reader knows what is built in.
SELECT navtiltak_label('Helt nytt tiltak', 'tiltak');
ROLLBACK;
INSERT INTO navtiltak_fylke (kode, fylke, gyldig) VALUES ('99x', 'Troms', '[2019-12-31,2020-01-02)');
INSERT INTO navtiltak_fylke (fylke) VALUES ('Ukjent');
INSERT INTO navtiltak_fylke (kode, fylke) VALUES ('03', 'Kristiania');
INSERT INTO navtiltak_fylke (fylke, gyldig) VALUES ('Kristiania', 'empty');
INSERT INTO navtiltak_kommune (kode, kommune, gyldig) VALUES ('1101', 'Ogna', '[2020-01-01,)');
INSERT INTO navtiltak_kommune (kode, kommune, gyldig) VALUES ('1100', 'Eigersund', '[2020-01-01,)');
INSERT INTO navtiltak_kommune (kode, kommune, gyldig) VALUES ('1100', 'Ogna', 'empty');
INSERT INTO navtiltak_variant (dimension, variant, navn) VALUES ('kjønn', 'Mann', 'Menn');

-- Everybody reads; the extension's creator writes too.
CREATE ROLE regress_navtiltak_reader;
SET ROLE regress_navtiltak_reader;
SELECT count(*) FROM navtiltak_kjonn;
INSERT INTO navtiltak_kjonn (kjonn) VALUES ('Ukjent');
RESET ROLE;
DROP ROLE regress_navtiltak_reader;

-- Labels as printed: spelling, markup, codes, parallel names, letters from elsewhere.
SELECT label, dimension, navtiltak_label(label, dimension)
FROM (VALUES (1, 'Lønnstilskudd', 'tiltaksgruppe'),
             (2, '**LØNNSTILSKUDD**', 'tiltaksgruppe'),
             (3, 'Lonnstilskudd', 'tiltaksgruppe'),
             (4, 'Lønns tilskudd', 'tiltaksgruppe'),
             (5, 'Lønnstilsskud', 'tiltaksgruppe'),
             (6, 'Jobbkлубb', 'tiltak'),
             (7, 'Oppfølging', 'tiltak'),
             (8, 'Oppfølging', 'tiltaksgruppe'),
             (9, 'Opplæring', 'tiltak'),         -- a group; known, so not taken for what is close to it
             (10, '03 Oslo', 'fylke'),
             (11, 'Troms og Finnmark - Romsa ja', 'fylke'),
             (12, 'Uoppgitt', 'fylke'),
             (13, 'Østfold', 'fylke'),
             (14, 'Vstfold', 'fylke'),           -- as close to Vestfold as to Østfold, nearly
             (15, '1101 Eigersund', 'fylke'),
             (16, '20–24 år', 'alder'),
             (17, '20-25 år', 'alder'),          -- digits are never guessed
             (18, 'Kvinne', 'kjonn'),
             (19, 'Ordinære tiltaksdeltakere', 'hovedgruppe'),
             (20, 'I alt', 'hovedgruppe'),
             (21, '', 'tiltak'),
             (22, NULL, 'tiltak'),
             (23, 'Ikke i et fylkesdistrikt', 'fylke'),
             (24, 'Oslo', 'kommune'),
             (25, '1101 Eigersund', 'kommune'),
             (26, '**1101 Eigersnud**', 'kommune'),
             (27, '1101 Stavanger', 'kommune'),   -- of one or of the other
             (28, '1101', 'kommune'),
             (29, '301 Oslo', 'kommune'),         -- a spreadsheet ate the zero
             (30, 'Sande', 'kommune'),            -- there were two until 2019
             (31, '1514 Sande', 'kommune'),
             (32, '0713 Sande', 'kommune'),
             (33, '5610 Kárášjohka - Karasjok', 'kommune'),
             (34, '5426 Kåfjord', 'kommune'),
             (35, 'Eigersund', 'fylke'),
             (36, '0301 Oslo', 'fylke'),
             (37, '', 'kommune')) AS v(n, label, dimension)
ORDER BY n;
SELECT navtiltak_label(repeat('Oslo ', 2000), 'fylke');
SELECT navtiltak_label('Menn', 'kjønn');
SELECT navtiltak_label('Menn', '');
CREATE TEMP TABLE printed (label text, tiltak text GENERATED ALWAYS AS (navtiltak_label(label, 'tiltak')) STORED);
INSERT INTO printed VALUES ('AMO Enkelt plass'), ('Noe annet');
SELECT * FROM printed;

-- In another encoding, names come and go as its own letters.
SELECT current_database() AS home \gset
CREATE DATABASE navtiltak_regress_latin1 TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C';
\c navtiltak_regress_latin1
SET client_encoding = 'UTF8';
CREATE EXTENSION navtiltak;
SELECT count(*), count(*) FILTER (WHERE navtiltak_label(fylke, 'fylke') = fylke) AS same FROM navtiltak_fylke;
SELECT count(*), count(*) FILTER (WHERE navtiltak_label(kode || ' ' || kommune, 'kommune') IS NOT NULL) AS known FROM navtiltak_kommune;
SELECT kommune, octet_length(kommune) AS bytes, navtiltak_label('5041 ' || kommune, 'kommune') AS label FROM navtiltak_kommune WHERE kode = '5041';
SELECT fylke, octet_length(fylke) AS bytes, parallelle_navn FROM navtiltak_fylke WHERE kode IN ('18', '50') ORDER BY kode;
SELECT navtiltak_label('sor-trondelag', 'fylke') AS label, octet_length(navtiltak_label('sor-trondelag', 'fylke')) AS bytes;
\c :home
DROP DATABASE navtiltak_regress_latin1;
