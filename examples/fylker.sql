-- examples/fylker.sql: one measure group by county in 2013 and 2021, on the division of 2020, for the
-- picture fylker.gp. Needs the views of examples/deltakere-maaned.sql.

-- A county before the reform is a part of one after it; bounds add up. November 2013 stands in place 1,
-- the months of 2021 in places 5 to 16.
WITH series AS (
    SELECT f.fylke_2020 AS fylke, d.maaned, sum(d.deltakere) AS deltakere,
           CASE extract(year FROM d.maaned) WHEN 2021 THEN 4 + extract(month FROM d.maaned) ELSE 1 END AS place
    FROM deltakere_maaned AS d
         JOIN navtiltak_fylke AS f ON f.fylke = d.fylke AND f.gyldig @> d.maaned
    WHERE d.tiltaksgruppe = 'Jobbskaping og egenetablering' AND f.fylke_2020 IS NOT NULL
      AND (d.maaned = '2013-11-01' OR navtiltak_period('2021') @> d.maaned)
      AND num_nonnulls(d.hovedgruppe, d.tiltak, d.kommune, d.alder, d.kjonn, d.andre) = 0
    GROUP BY f.fylke_2020, d.maaned
)
-- Every place of every county; those without a month are gaps.
SELECT dense_rank() OVER (ORDER BY f.rekkefolge) AS no, f.fylke, place, maaned, lower(deltakere), upper(deltakere)
FROM navtiltak_fylke AS f
     CROSS JOIN generate_series(1, 16) AS place
     LEFT JOIN series USING (fylke, place)
WHERE f.fylke_2020 = f.fylke AND f.gyldig @> date '2021-01-01'
ORDER BY no, place;
