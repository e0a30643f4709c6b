-- examples/stjerner.sql: what the suppressed counts of each report can be, as printed and by all that is
-- printed beside them, for the picture stjerner.gp. Needs the table report(name, doc).

-- Counts of stars, by what is left of them: which star it is, and where, is nobody's business.
WITH stars AS (
    SELECT name, printed, feasible, recoverable, count(*) AS stars
    FROM report, navtiltak_audit(doc)
    WHERE measure = 'antall'
    GROUP BY name, printed, feasible, recoverable
)
-- Side by side, those that are told first, each kind from its share so far to that with it.
SELECT dense_rank() OVER (ORDER BY name) AS no, name, lower(printed), upper(printed),
       lower(feasible) AS least, upper(feasible) AS most, recoverable::int, stars,
       sum(stars) OVER so_far - stars AS stars_before, sum(stars) OVER (PARTITION BY name) AS stars_of_report
FROM stars
WINDOW so_far AS (PARTITION BY name ORDER BY width(feasible), feasible)
ORDER BY no, stars_before;
