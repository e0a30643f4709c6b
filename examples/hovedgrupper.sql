-- examples/hovedgrupper.sql: participants by main group and month, for the picture hovedgrupper.gp. Needs
-- the views of examples/deltakere-maaned.sql.

-- A report breaks a main group down in several ways: not at all, by measure, by measure and age, and so
-- on. Each way adds up to the main group, within bounds where some of its parts are suppressed.
WITH breakdown AS (
    SELECT hovedgruppe, maaned, report, count(*) AS parts, sum(deltakere) AS deltakere,
           concat_ws(' × ', CASE WHEN bool_and(tiltak IS NOT NULL) THEN 'tiltak'
                                 WHEN bool_and(tiltaksgruppe IS NOT NULL) THEN 'tiltaksgruppe' END,
                            CASE WHEN bool_and(fylke IS NOT NULL) THEN 'fylke' END,
                            CASE WHEN bool_and(alder IS NOT NULL) THEN 'alder' END,
                            CASE WHEN bool_and(kjonn IS NOT NULL) THEN 'kjønn' END) AS by
    FROM deltakere_maaned
    WHERE hovedgruppe IS NOT NULL AND num_nonnulls(kommune, andre) = 0
    GROUP BY hovedgruppe, maaned, report,
             tiltaksgruppe IS NULL, tiltak IS NULL, fylke IS NULL, alder IS NULL, kjonn IS NULL
),
-- The way with the fewest parts is the best there is, mostly the count itself; the one with the most
-- parts shows what suppression costs.
series AS (
    SELECT hovedgruppe, maaned,
           (array_agg(deltakere ORDER BY parts, report DESC))[1] AS best,
           (array_agg(deltakere ORDER BY parts DESC, report DESC))[1] AS finest,
           (array_agg(by ORDER BY parts DESC, report DESC))[1] AS by
    FROM breakdown
    GROUP BY hovedgruppe, maaned
)
-- Every month from the first to the last, of each group that is printed at all; those that no report prints
-- are gaps.
SELECT h.rekkefolge AS no, h.hovedgruppe, maaned::date, lower(best), upper(best),
       lower(finest) AS finest_lower, upper(finest) AS finest_upper, by,
       min(maaned::date) OVER same AS by_from, max(maaned::date) OVER same AS by_to
FROM navtiltak_hovedgruppe AS h
     CROSS JOIN (SELECT min(maaned) AS first, max(maaned) AS last FROM series) AS span
     CROSS JOIN generate_series(first, last, interval '1 month') AS maaned
     LEFT JOIN series USING (hovedgruppe, maaned)
WHERE h.hovedgruppe IN (SELECT hovedgruppe FROM series)
WINDOW same AS (PARTITION BY h.hovedgruppe, by, extract(year FROM maaned))
ORDER BY h.rekkefolge, maaned;
