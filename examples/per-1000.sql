-- examples/per-1000.sql: participants per 1,000 inhabitants, by Statistics Norway's county codes. Needs
-- the views of examples/fylke-2020.sql.

-- Population on 1 January 2021, from Statistics Norway's table 07459. Their sum is the published
-- national total, 5 391 369; the counties have not been checked one by one.
CREATE TEMP TABLE folkemengde (kode text PRIMARY KEY, personer int NOT NULL);
INSERT INTO folkemengde VALUES
    ('30', 1252384), ('03', 697010), ('34', 370603), ('38', 421882), ('42', 308843), ('11', 482645),
    ('46', 638821), ('15', 265544), ('50', 471124), ('18', 240345), ('54', 242168);

-- Bounds stay bounds: the rate is a range, rounded outwards to three decimals, so that the true rate lies
-- within. All ages are in the population. A county that the report does not print, where it prints others, has
-- nobody: it counts zero.
SELECT p.kode, f.fylke, coalesce(d.deltakere, 0) AS deltakere, p.personer,
       numrange(round(floor(1000000.0 * lower(coalesce(d.deltakere, 0)) / p.personer) / 1000, 3),
                round(ceil(1000000.0 * upper(coalesce(d.deltakere, 0)) / p.personer) / 1000, 3), '[]') AS per_1000
FROM (SELECT DISTINCT maaned FROM deltakere_fylke WHERE maaned = '2021-01-01') AS printed
     CROSS JOIN folkemengde AS p
     JOIN navtiltak_fylke AS f ON f.kode = p.kode AND f.gyldig @> printed.maaned
     LEFT JOIN deltakere_fylke AS d ON d.maaned = printed.maaned AND d.fylke = f.fylke
ORDER BY upper(coalesce(d.deltakere, 0))::numeric / p.personer DESC;
