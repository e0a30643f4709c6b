-- test/glpk/equations.sql: the suppressed counts of the reports in report(name, doc), what
-- navtiltak_audit makes of them, the equations that bind them, and what navtiltak_range makes of sums of them.  The
-- equations are found here by joins of the cells, without navtiltak_check.  Sums are of facts at random,
-- :queries of each report, and of what has a member in common.
--
-- Out come lines of tab-separated text: "fact", report, number, lower, upper, feasible lower, feasible
-- upper, sharp; and "term", report, equation, whether its terms are zero or less, factor, fact or nothing, lower (of a fact
-- that is told: its value);
-- and "sum", report, name, lower, upper, sharp, the facts that are not told, and what the others add up to.
SET client_min_messages = warning;

CREATE TEMP TABLE fact AS
SELECT name, jsonb_strip_nulls(jsonb_build_object('hovedgruppe', hovedgruppe, 'tiltaksgruppe', tiltaksgruppe,
                 'tiltak', tiltak, 'fylke', fylke, 'alder', alder, 'kjonn', kjonn)) AS dims,
       period, measure, (array_agg(bounds ORDER BY line, col))[1] AS bounds, bool_or(status = 'suppressed') AS suppressed,
       row_number() OVER (ORDER BY name, min(line), min(col)) AS id,
       (array_agg(line ORDER BY line, col))[1] AS line, (array_agg(col ORDER BY line, col))[1] AS col
FROM report, navtiltak_parse(doc)
WHERE measure = 'antall' AND bounds IS NOT NULL
GROUP BY name, dims, period, measure;
CREATE INDEX ON fact (name, dims, period, measure);
ANALYZE fact;

-- A fact as a part of another one, along a dimension that it names.
CREATE TEMP TABLE part AS
SELECT id, name, dimension, dims - dimension AS dims, period, measure, bounds, dims ->> dimension AS member,
       ARRAY(SELECT jsonb_object_keys(dims - dimension) ORDER BY 1) AS combination,
       CASE dimension WHEN 'tiltak' THEN coalesce(dims ->> 'tiltaksgruppe', '') ELSE '' END AS in_group
FROM fact, unnest(ARRAY['tiltak', 'tiltaksgruppe', 'hovedgruppe', 'fylke', 'alder', 'kjonn']) AS dimension
WHERE dims ? dimension;
ANALYZE part;

-- Where a report has all of its members of a dimension, and more than one; a group may have one measure.
CREATE TEMP TABLE whole AS
WITH everywhere AS (
    SELECT name, dimension, in_group, count(DISTINCT member) AS members FROM part WHERE in_group <> '' GROUP BY 1, 2, 3
    UNION ALL
    SELECT name, dimension, '', count(DISTINCT member) FROM part GROUP BY 1, 2)
SELECT name, dimension, combination, in_group
FROM (SELECT name, dimension, combination, in_group, count(DISTINCT member) AS members
      FROM part GROUP BY 1, 2, 3, 4) AS here
     JOIN everywhere USING (name, dimension, in_group, members)
WHERE members > 1 OR in_group <> '';

-- Parts that are not the whole are no more than it.
CREATE TEMP TABLE equation AS
SELECT row_number() OVER () AS id, name, dimension, dims, period, measure, parent.id AS parent, parent.bounds, partial
FROM (SELECT name, dimension, dims, period, measure, bool_or(whole.name IS NULL) AS partial, sum(bounds) AS added_up
      FROM part LEFT JOIN whole USING (name, dimension, combination, in_group)
      WHERE NOT (dimension = 'tiltaksgruppe' AND dims ? 'tiltak')
      GROUP BY 1, 2, 3, 4, 5) AS sums
     JOIN fact AS parent USING (name, dims, period, measure)
WHERE CASE WHEN partial THEN lower(added_up) <= upper(parent.bounds) ELSE parent.bounds && added_up END;
ANALYZE equation;

\pset format unaligned
\pset tuples_only on
\pset fieldsep '\t'
SELECT 'fact', name, id, lower(bounds), upper(bounds), lower(feasible), upper(feasible), sharp
FROM (SELECT name, jsonb_strip_nulls(jsonb_build_object('hovedgruppe', hovedgruppe, 'tiltaksgruppe', tiltaksgruppe,
                 'tiltak', tiltak, 'fylke', fylke, 'alder', alder, 'kjonn', kjonn)) AS dims,
             period, measure, feasible, sharp
      FROM report, navtiltak_audit(doc)
      WHERE measure = 'antall') AS audited
     FULL JOIN (SELECT * FROM fact WHERE suppressed) AS f USING (name, dims, period, measure);
SELECT 'term', name, equation, partial, factor, CASE WHEN NOT is_exact(bounds) THEN id END, lower(bounds)
FROM (SELECT name, id AS equation, partial, -1 AS factor, parent AS id, bounds FROM equation
      UNION ALL
      SELECT e.name, e.id, partial, 1, p.id, p.bounds
      FROM equation AS e JOIN part AS p USING (name, dimension, dims, period, measure)) AS terms
ORDER BY name, equation;

-- Sums of facts: two to thirteen suppressed ones at random; all in some periods that name a member.
CREATE TEMP TABLE asked AS
SELECT name, 'random ' || q AS grp, id
FROM (SELECT DISTINCT name FROM fact WHERE suppressed) AS names, generate_series(1, :queries) AS q,
     LATERAL (SELECT id FROM fact WHERE fact.name = names.name AND suppressed ORDER BY md5(q || '/' || id) LIMIT 2 + q % 12) AS picked;
INSERT INTO asked
SELECT name, concat_ws(' ', dimension, member, in_third), id
FROM part JOIN fact USING (name, id), LATERAL (SELECT extract(month FROM lower(fact.period))::int % 3 AS in_third) AS third
WHERE member IN (SELECT member FROM part AS p JOIN fact AS f USING (id) WHERE f.suppressed)
      AND ('x' || left(md5(concat_ws(' ', fact.name, dimension, member, in_third)), 7))::bit(28)::int % 100 < :queries;

SELECT 'sum', name, grp, lower(feasible), upper(feasible), sharp, unknown, told
FROM (SELECT name, array_agg(line) AS lines, array_agg(col) AS cols, array_agg(grp) AS groups FROM asked JOIN fact USING (name, id) GROUP BY name) AS cells
     JOIN report USING (name) CROSS JOIN navtiltak_range(doc, lines, cols, groups)
     JOIN (SELECT name, grp, string_agg(id::text, ' ') FILTER (WHERE NOT is_exact(bounds)) AS unknown,
                  coalesce(sum(lower(bounds)) FILTER (WHERE is_exact(bounds)), 0) AS told
           FROM asked JOIN fact USING (name, id) GROUP BY name, grp) AS sums USING (name, grp)
WHERE feasible <@ feasible_sum AND feasible_sum <@ printed;
SELECT 'sums', name, count(DISTINCT grp) FROM asked GROUP BY name;
