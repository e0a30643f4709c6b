-- test/glpk/random.sql: what navtiltak_audit says of the documents in made_up(seed, year, doc), for
-- test/glpk/random.pl.
\pset format unaligned
\pset tuples_only on
\pset fieldsep '\t'
SELECT seed, concat_ws('|', CASE WHEN seed % 8 = 6 THEN coalesce(kommune, '') ELSE coalesce(fylke, '') END, coalesce(alder, andre ->> 'yrke', ''), coalesce(kjonn, ''), measure, extract(year FROM lower(period))),
       lower(feasible), upper(feasible), sharp
FROM (SELECT seed, array_agg(doc ORDER BY year) AS docs FROM made_up GROUP BY seed) AS cases, navtiltak_audit(docs);
