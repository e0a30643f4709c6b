-- examples/fylke-2020.sql: counties before, during and after the reforms compared, on the division of
-- 2020. Needs the views of examples/deltakere-maaned.sql.

-- A county's participants: the count itself where a report prints it, else the sum over the measure
-- groups, which is an interval where some of them are suppressed. A group that the report leaves out of a
-- county counts zero, since it prints the rest.
CREATE OR REPLACE VIEW deltakere_fylke AS
SELECT maaned, fylke, report,
       coalesce(sum(deltakere) FILTER (WHERE tiltaksgruppe IS NULL),
                sum(deltakere) FILTER (WHERE tiltaksgruppe IS NOT NULL)) AS deltakere
FROM deltakere_maaned
WHERE fylke IS NOT NULL AND num_nonnulls(hovedgruppe, tiltak, kommune, alder, kjonn, andre) = 0
GROUP BY maaned, fylke, report;

-- What is no county (Ukjent, Øvrige områder) keeps its own name.
CREATE OR REPLACE VIEW deltakere_fylke_2020 AS
SELECT d.maaned, coalesce(f.fylke_2020, f.fylke) AS fylke, sum(d.deltakere) AS deltakere,
       string_agg(d.fylke, ', ' ORDER BY f.rekkefolge) AS printed_as
FROM deltakere_fylke AS d
     JOIN navtiltak_fylke AS f ON f.fylke = d.fylke AND f.gyldig @> d.maaned
GROUP BY d.maaned, coalesce(f.fylke_2020, f.fylke);

SELECT fylke,
       max(deltakere) FILTER (WHERE maaned = '2013-11-01') AS "2013-11",
       max(deltakere) FILTER (WHERE maaned = '2021-11-01') AS "2021-11",
       max(printed_as) FILTER (WHERE maaned = '2013-11-01') AS "in 2013"
FROM deltakere_fylke_2020 AS d
     JOIN navtiltak_fylke AS f USING (fylke)
WHERE f.gyldig @> date '2021-11-01'
GROUP BY fylke, f.rekkefolge
ORDER BY f.rekkefolge;
