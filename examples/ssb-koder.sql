-- examples/ssb-koder.sql: the codes of Statistics Norway's tables (PxWeb), out and in. Needs the views of
-- examples/fylke-2020.sql.

-- Out: region, contents and time as a table of theirs has them, with the bounds as two contents.
SELECT f.kode AS "Region",
       navtiltak_period_code(daterange(maaned, (maaned + interval '1 month')::date), 'ssb') AS "Tid",
       lower(deltakere) AS "DeltakereFra", upper(deltakere) AS "DeltakereTil"
FROM deltakere_fylke AS d
     JOIN navtiltak_fylke AS f ON f.fylke = d.fylke AND f.gyldig @> d.maaned
WHERE f.kode IN ('03', '46') AND maaned >= '2021-11-01'
ORDER BY 1, 2;

-- In: a series of theirs by quarter, joined with the months that lie in it. The figures are made up.
SELECT serie.tid, count(*) AS months, sum(d.deltakere) AS participant_months, serie.verdi
FROM (VALUES ('03', '2021K1', 17.5), ('03', '2021K2', 16.9)) AS serie(region, tid, verdi)
     JOIN navtiltak_fylke AS f ON f.kode = serie.region
     JOIN deltakere_fylke AS d ON d.fylke = f.fylke AND f.gyldig @> d.maaned
                              AND navtiltak_period(serie.tid) @> d.maaned
GROUP BY serie.tid, serie.verdi
ORDER BY serie.tid;
