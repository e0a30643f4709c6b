-- test/pgtap/reference.sql: the reference tables over five whole reports, in report(name, doc): every
-- name is in them, in the order of printing, and every label is what navtiltak_label makes of it.
BEGIN;
SELECT plan(8);

CREATE TEMP TABLE cell AS SELECT r.name, c.* FROM report AS r, navtiltak_parse(r.doc) AS c;

-- Every name by dimension, with the place where its report prints it first.
CREATE TEMP TABLE printed AS
SELECT name, dimension, navn, min(line * 1000 + col) AS place
FROM cell, LATERAL (VALUES ('hovedgruppe', hovedgruppe), ('tiltaksgruppe', tiltaksgruppe), ('tiltak', tiltak),
                           ('fylke', fylke), ('kommune', kommune), ('alder', alder), ('kjonn', kjonn)) AS named(dimension, navn)
WHERE navn IS NOT NULL
GROUP BY name, dimension, navn;

CREATE TEMP TABLE known AS
SELECT 'hovedgruppe' AS dimension, hovedgruppe AS navn, rekkefolge, NULL AS tiltaksgruppe, daterange(NULL, NULL) AS gyldig FROM navtiltak_hovedgruppe
UNION ALL SELECT 'tiltaksgruppe', tiltaksgruppe, rekkefolge, NULL, '(,)' FROM navtiltak_tiltaksgruppe
UNION ALL SELECT 'tiltak', tiltak, rekkefolge, tiltaksgruppe, '(,)' FROM navtiltak_tiltak
UNION ALL SELECT 'fylke', fylke, rekkefolge, NULL, gyldig FROM navtiltak_fylke
UNION ALL SELECT 'kommune', kommune, rekkefolge, NULL, gyldig FROM navtiltak_kommune
UNION ALL SELECT 'alder', alder, rekkefolge, NULL, '(,)' FROM navtiltak_alder
UNION ALL SELECT 'kjonn', kjonn, rekkefolge, NULL, '(,)' FROM navtiltak_kjonn;

SELECT is_empty('SELECT name, dimension, navn FROM printed LEFT JOIN known USING (dimension, navn) WHERE known.navn IS NULL',
                'every name that is printed has its row');
SELECT is_empty('SELECT DISTINCT c.name, c.tiltak, c.tiltaksgruppe, t.tiltaksgruppe FROM cell AS c JOIN navtiltak_tiltak AS t USING (tiltak) WHERE c.tiltaksgruppe IS DISTINCT FROM t.tiltaksgruppe',
                'every measure is counted under the group of its row');
SELECT is_empty('SELECT DISTINCT name, c.fylke, period FROM cell AS c WHERE fylke IS NOT NULL AND (SELECT count(*) FROM navtiltak_fylke AS f WHERE f.fylke = c.fylke AND f.gyldig @> c.period) <> 1',
                'a county and a month of a report are one row');
SELECT is_empty($$SELECT DISTINCT name, row_label FROM cell WHERE role = 'detail' AND tiltak IS NOT NULL AND navtiltak_label(row_label, 'tiltak') IS DISTINCT FROM tiltak$$,
                'a measure''s label is what the reader made of it');
SELECT is_empty($$SELECT DISTINCT name, row_label FROM cell AS c WHERE fylke IS NOT NULL AND navtiltak_label(row_label, 'fylke') <> fylke$$,
                'so is a county''s');

-- The order of measures is that inside their group; of groups, that of the reports by county and by sex.
CREATE TEMP TABLE in_order AS
SELECT name, dimension, navn, rekkefolge,
       lag(rekkefolge) OVER (PARTITION BY name, dimension, tiltaksgruppe ORDER BY place) AS before
FROM printed JOIN known USING (dimension, navn) JOIN report USING (name)
WHERE gyldig @> (SELECT lower(period) FROM navtiltak_report(doc));
SELECT is_empty($$SELECT * FROM in_order WHERE dimension NOT IN ('tiltak', 'tiltaksgruppe') AND rekkefolge < before$$,
                'main groups, counties, ages and sexes are printed in their order');
SELECT is_empty($$SELECT * FROM in_order WHERE dimension = 'tiltak' AND rekkefolge < before$$,
                'measures are printed in their order inside a group');
SELECT is_empty($$SELECT * FROM in_order WHERE dimension = 'tiltaksgruppe' AND rekkefolge < before AND name !~ '^(2019|2022)'$$,
                'groups are printed in their order, but for the reports of 2019 and 2022');

SELECT * FROM finish();
ROLLBACK;
