-- examples/per-1000.sql: participants per 1,000 inhabitants, by Statistics Norway's county codes. Needs
-- the views of examples/fylke-2020.sql.

-- Population on 1 January 2021, from Statistics Norway's table 07459. Their sum is the published
-- national total, 5 391 369; the counties have not been checked one by one.
CREATE TEMP TABLE folkemengde (kode text PRIMARY KEY, personer int NOT NULL);
INSERT INTO folkemengde VALUES
    ('30', 1252384), ('03', 697010), ('34', 370603), ('38', 421882), ('42', 308843), ('11', 482645),
    ('46', 638821), ('15', 265544), ('50', 471124), ('18', 240345), ('54', 242168);

-- Bounds stay bounds: the rate is a range. All ages are in the population.
SELECT f.kode, d.fylke, d.deltakere, p.personer,
       numrange(round(1000.0 * lower(d.deltakere) / p.personer, 3),
                round(1000.0 * upper(d.deltakere) / p.personer, 3), '[]') AS per_1000
FROM deltakere_fylke AS d
     JOIN navtiltak_fylke AS f ON f.fylke = d.fylke AND f.gyldig @> d.maaned
     JOIN folkemengde AS p USING (kode)
WHERE d.maaned = '2021-01-01'
ORDER BY upper(d.deltakere)::numeric / p.personer DESC;
