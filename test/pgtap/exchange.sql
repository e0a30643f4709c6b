-- test/pgtap/exchange.sql: every table keeps to the rules of JSON-stat 2.0 and loses nothing, and so do
-- the facts under SDMX's names.
BEGIN;
SELECT plan(19 * count(*)::int + 3) FROM report;

CREATE TEMP TABLE cell AS SELECT r.name, c.* FROM report AS r, navtiltak_parse(r.doc) AS c WHERE NOT c.repeated;
CREATE TEMP TABLE dataset AS
SELECT r.name, t.table_no, navtiltak_jsonstat(r.doc, t.table_no) AS j
FROM report AS r, navtiltak_tables(r.doc) AS t;

-- A dimension of a table, with its categories in order, and how far apart two neighbours stand.
CREATE TEMP TABLE dimension AS
SELECT name, table_no, ordinality AS n, id, j->'dimension'->id AS d, ARRAY(SELECT jsonb_array_elements_text(j->'dimension'->id #> '{category,index}')) AS categories,
       (j->'size'->>(ordinality::int - 1))::int AS size,
       (SELECT coalesce(round(exp(sum(ln(s::int)))), 1)::int FROM jsonb_array_elements_text(j->'size') WITH ORDINALITY AS z(s, m)
        WHERE m > ordinality) AS stride
FROM dataset, jsonb_array_elements_text(j->'id') WITH ORDINALITY AS i(id, ordinality);

-- What stands at each place of a table.
CREATE TEMP TABLE place AS
SELECT name, table_no, v.place::int - 1 AS place, v.value, coalesce(s.value, 'exact') AS status, l.value::bigint AS lower, u.value::bigint AS upper
FROM dataset
     CROSS JOIN LATERAL jsonb_array_elements(j->'value') WITH ORDINALITY AS v(value, place)
     LEFT JOIN LATERAL jsonb_each_text(j->'status') AS s ON s.key::int = v.place - 1
     LEFT JOIN LATERAL jsonb_each_text(j #> '{extension,lower}') AS l ON l.key::int = v.place - 1
     LEFT JOIN LATERAL jsonb_each_text(j #> '{extension,upper}') AS u ON u.key::int = v.place - 1;
ANALYZE place;
ANALYZE dimension;

CREATE FUNCTION pg_temp.keys(object jsonb) RETURNS text[] LANGUAGE sql AS $$
    SELECT coalesce(array_agg(key ORDER BY key), '{}') FROM jsonb_object_keys(coalesce(object, '{}')) AS key
$$;
CREATE FUNCTION pg_temp.is_set(list text[]) RETURNS boolean LANGUAGE sql AS $$
    SELECT count(*) = count(DISTINCT item) FROM unnest(list) AS item
$$;

CREATE TEMP TABLE fault (rule text, name text, what text);

INSERT INTO fault
SELECT 'a dataset has the members that it must have, and no others', name, format('table %s', table_no)
FROM dataset
WHERE NOT j ?& '{version,class,id,size,dimension,value}' OR j->>'version' <> '2.0' OR j->>'class' <> 'dataset'
   OR jsonb_typeof(j->'label') <> 'string' OR jsonb_typeof(j->'source') <> 'string'
   OR NOT pg_temp.keys(j) <@ '{version,class,label,source,note,id,size,role,dimension,value,status,extension}';

INSERT INTO fault
SELECT 'each dimension is named once, and told of', name, format('table %s: %s', table_no, j->'id')
FROM dataset
WHERE (SELECT array_agg(id ORDER BY id COLLATE "C") FROM jsonb_array_elements_text(j->'id') AS id)
      IS DISTINCT FROM (SELECT array_agg(key ORDER BY key COLLATE "C") FROM jsonb_object_keys(j->'dimension') AS key);

INSERT INTO fault
SELECT 'the sizes are those of the dimensions, and make as many values', name, format('table %s', table_no)
FROM dataset JOIN (SELECT name, table_no, array_agg(cardinality(categories) ORDER BY n) AS sizes, max(size * stride) AS places
                   FROM dimension GROUP BY name, table_no) AS d USING (name, table_no)
WHERE j->'size' <> to_jsonb(sizes) OR jsonb_array_length(j->'value') <> places;

INSERT INTO fault
SELECT 'a category has one id and one label', name, format('table %s: %s', table_no, id)
FROM dimension
WHERE NOT pg_temp.is_set(categories) OR NOT pg_temp.keys(d->'category'->'label') @> categories
   OR cardinality(pg_temp.keys(d->'category'->'label')) <> cardinality(categories)
   OR NOT pg_temp.keys(d) <@ '{label,category,extension}' OR NOT pg_temp.keys(d->'category') <@ '{index,label,child,unit}'
   OR EXISTS (SELECT FROM jsonb_each(d->'category'->'label') WHERE jsonb_typeof(value) <> 'string');

INSERT INTO fault
SELECT 'a role is that of a dimension', name, format('table %s: %s', table_no, j->'role')
FROM dataset
WHERE NOT pg_temp.keys(j->'role') <@ '{time,geo,metric}' OR j->'role'->'time' <> '["period"]' OR j->'role'->'metric' <> '["measure"]'
   OR j->'role'->'geo' IS DISTINCT FROM (SELECT jsonb_agg(id) FROM jsonb_array_elements_text(j->'id') AS id WHERE id IN ('fylke', 'kommune'))
   OR EXISTS (SELECT FROM jsonb_each(j->'role') WHERE NOT value <@ (j->'id'));

INSERT INTO fault
SELECT 'measures alone have units, and each has one', name, format('table %s: %s', table_no, id)
FROM dimension
WHERE NOT pg_temp.keys(d->'category'->'unit') @> CASE id WHEN 'measure' THEN categories ELSE '{}' END
   OR cardinality(pg_temp.keys(d->'category'->'unit')) <> CASE id WHEN 'measure' THEN size ELSE 0 END
   OR EXISTS (SELECT FROM jsonb_each(d->'category'->'unit') WHERE (value->>'decimals')::int < 0);

INSERT INTO fault
SELECT 'who has children is a total, and each child has one parent', name, format('table %s: %s', table_no, id)
FROM dimension,
     LATERAL (SELECT coalesce(array_agg(key), '{}') AS parents, coalesce(array_agg(child), '{}') AS children
              FROM jsonb_each(coalesce(d->'category'->'child', '{}')) AS e, jsonb_array_elements_text(value) AS child) AS c
WHERE NOT parents <@ pg_temp.keys(d->'extension'->'role') OR NOT children <@ categories OR NOT parents <@ categories
   OR NOT pg_temp.is_set(children)
   OR EXISTS (SELECT FROM unnest(parents, children) AS u(parent, child) WHERE parent = child);

INSERT INTO fault
SELECT 'a status is of a place, and told of', name, format('table %s', table_no)
FROM dataset
WHERE jsonb_typeof(coalesce(j->'status', '{}')) <> 'object'
   OR EXISTS (SELECT FROM jsonb_each_text(j->'status')
              WHERE key::int NOT BETWEEN 0 AND jsonb_array_length(j->'value') - 1 OR NOT j #> '{extension,status}' ? value);

INSERT INTO fault
SELECT 'a value goes with its status', name, format('table %s, place %s: %s', table_no, place, status)
FROM place
WHERE CASE WHEN status = 'exact' THEN jsonb_typeof(value) <> 'number' OR lower IS NOT NULL OR upper IS NOT NULL
           WHEN status = 'blank' THEN value NOT IN ('0', 'null') OR lower IS NOT NULL
           WHEN status = 'suppressed' THEN value <> 'null' OR (lower <= upper) IS FALSE OR (lower IS NULL) <> (upper IS NULL)
           ELSE value <> 'null' OR lower IS NOT NULL END;

-- Totals are what their children come to; a child that is not printed counts for nothing. Percentages do not add up.
CREATE TEMP TABLE counted AS
SELECT p.name, p.table_no, place, status,
       CASE WHEN status = 'suppressed' THEN navcount(lower, upper) WHEN value = 'null' THEN navcount(0) ELSE navcount(value::text::bigint) END AS bounds
FROM place AS p JOIN dimension AS m ON (p.name, p.table_no, 'measure') = (m.name, m.table_no, m.id)
WHERE m.categories[place / m.stride % m.size + 1] = 'antall';
CREATE TEMP TABLE child AS
SELECT name, table_no, n, stride, array_position(categories, key) - 1 AS parent, array_position(categories, child) - 1 AS child
FROM dimension, jsonb_each(d->'category'->'child') AS e, jsonb_array_elements_text(value) AS child;
CREATE TEMP TABLE total AS
SELECT c.*, n, place / stride % size AS category FROM counted AS c JOIN dimension USING (name, table_no);
ANALYZE counted;
ANALYZE child;
ANALYZE total;
INSERT INTO fault
SELECT 'totals are what their children come to', t.name, format('table %s, place %s: %s, not %s', t.table_no, t.place, t.bounds, sum(part.bounds))
FROM child AS f JOIN total AS t ON (t.name, t.table_no, t.n, t.category) = (f.name, f.table_no, f.n, f.parent)
     JOIN counted AS part ON (part.name, part.table_no, part.place) = (t.name, t.table_no, t.place + (f.child - f.parent) * f.stride)
WHERE t.status <> 'not_printed'
GROUP BY t.name, t.table_no, t.place, t.bounds, f.parent, f.stride
HAVING NOT t.bounds && sum(part.bounds);

-- SDMX. Its rows come in the order of the facts.
CREATE TEMP TABLE observation AS
SELECT r.name, o.ordinality AS n, "STRUCTURE" AS structure, "STRUCTURE_ID" AS structure_id, "ACTION" AS action, "FREQ" AS freq, "SUBJECT" AS subject,
       "HOVEDGRUPPE" AS hovedgruppe, "TILTAKSGRUPPE" AS tiltaksgruppe, "TILTAK" AS tiltak, "REF_AREA" AS ref_area, "AGE" AS age, "SEX" AS sex, "ANDRE" AS andre,
       "MEASURE" AS measure, "TIME_PERIOD" AS time_period, "OBS_VALUE" AS obs_value, "OBS_STATUS" AS obs_status, "CONF_STATUS" AS conf_status,
       "UNIT_MULT" AS unit_mult, "OBS_LOWER" AS obs_lower, "OBS_UPPER" AS obs_upper, "COMMENT" AS comment,
       to_jsonb(o) - '{OBS_VALUE,OBS_STATUS,CONF_STATUS,UNIT_MEASURE,OBS_LOWER,OBS_UPPER,COMMENT,ordinality}'::text[] AS key,
       to_jsonb(o) - 'ordinality' AS whole
FROM report AS r, navtiltak_sdmx(r.doc) WITH ORDINALITY AS o;
CREATE TEMP TABLE fact AS
SELECT r.name, f.ordinality AS n, f.*
FROM report AS r, navtiltak_facts(r.doc) WITH ORDINALITY AS f;

INSERT INTO fault
SELECT 'an observation has codes of the lists', name, format('%s: %s', comment, o)
FROM observation AS o
WHERE EXISTS (SELECT FROM unnest(ARRAY[subject, ref_area, sex, age, hovedgruppe, tiltaksgruppe, tiltak, measure]) AS code WHERE (code ~ '^[A-Z0-9_@$-]+$') IS NOT TRUE)
   OR obs_status NOT IN ('A', 'O', 'Q') OR conf_status NOT IN ('A', 'C', 'F') OR sex NOT IN ('_T', 'F', 'M')
   OR structure <> 'dataflow' OR action <> 'I' OR unit_mult <> 0
   OR time_period !~ CASE freq WHEN 'M' THEN '^\d{4}-\d\d$' WHEN 'Q' THEN '^\d{4}-Q[1-4]$' WHEN 'S' THEN '^\d{4}-S[12]$' WHEN 'A' THEN '^\d{4}$'
                               WHEN '_O' THEN '^\d{4}-\d\d-01/P\d+M$' END
   OR (obs_status = 'A') <> (obs_value IS NOT NULL) OR (obs_status = 'Q') <> (conf_status <> 'F')
   OR (conf_status = 'A') <> (obs_lower <= obs_upper) IS TRUE;

INSERT INTO fault
SELECT 'a key is that of one observation', name, format('%s: %s', min(comment), min(o::text))
FROM observation AS o
GROUP BY name, key
HAVING count(*) > 1;

INSERT INTO fault
SELECT 'an observation says what the fact says', name, format('%s: %s, %s', comment, o, f)
FROM observation AS o FULL JOIN fact AS f USING (name, n)
WHERE (comment = format('line %s%s', first_line, CASE WHEN conflicting THEN ', and elsewhere with another value' END) AND o.measure = upper(f.measure)
       AND obs_value IS NOT DISTINCT FROM number
       AND (obs_status = 'Q') = (f.status = 'suppressed' AND NOT conflicting)
       AND (obs_lower IS NULL OR (navcount(obs_lower, obs_upper) = f.bounds AND value IS NULL))
       AND (ref_area = '_T') = (f.fylke IS NULL) AND (sex = '_T') = (f.kjonn IS NULL) AND (age = '_T') = (f.alder IS NULL)
       AND (o.tiltak = '_T') = (f.tiltak IS NULL) AND (o.tiltaksgruppe = '_T') = (f.tiltaksgruppe IS NULL)
       AND (o.hovedgruppe = '_T') = (f.hovedgruppe IS NULL) AND (o.subject = '_T') = (f.subject IS NULL)
       AND (o.andre = '_T') = (f.andre IS NULL)) IS NOT TRUE;

INSERT INTO fault
SELECT 'codes are those of the reference tables', f.name, format('%s, %s: %s', comment, f, o)
FROM observation AS o JOIN fact AS f USING (name, n)
     LEFT JOIN navtiltak_fylke AS nf ON nf.fylke = f.fylke AND nf.gyldig @> lower(f.period)
     LEFT JOIN navtiltak_tiltak AS nt ON nt.tiltak = f.tiltak
     LEFT JOIN navtiltak_alder AS na ON na.alder = f.alder
     LEFT JOIN navtiltak_kjonn AS nk ON nk.kjonn = f.kjonn
WHERE ref_area <> nf.kode OR o.tiltak <> nt.arena_kode OR sex <> CASE nk.kode WHEN '1' THEN 'M' WHEN '2' THEN 'F' END
   OR na.alder IS NOT NULL AND age <> CASE WHEN lower_inf(aar) THEN 'Y_LT' || upper(aar) WHEN upper_inf(aar) THEN 'Y_GE' || lower(aar)
                  ELSE format('Y%sT%s', lower(aar), upper(aar) - 1) END;

SELECT is((SELECT string_agg(what, E'\n') FROM (SELECT what FROM fault AS f WHERE (f.rule, f.name) = (r.rule, report.name) LIMIT 5) AS first),
          NULL, report.name || ': ' || r.rule)
FROM report, unnest(ARRAY['a dataset has the members that it must have, and no others', 'each dimension is named once, and told of',
                          'the sizes are those of the dimensions, and make as many values', 'a category has one id and one label',
                          'a role is that of a dimension', 'measures alone have units, and each has one',
                          'who has children is a total, and each child has one parent', 'a status is of a place, and told of',
                          'a value goes with its status', 'totals are what their children come to',
                          'an observation has codes of the lists', 'a key is that of one observation',
                          'an observation says what the fact says', 'codes are those of the reference tables']) AS r(rule)
ORDER BY report.name, r.rule;

-- Counts and sums, against the cells.
SELECT is(found::text, wanted::text, name || ': as many of each status as cells')
FROM (SELECT name, count(*) FILTER (WHERE status = 'exact'), count(*) FILTER (WHERE status = 'suppressed'),
             count(*) FILTER (WHERE status = 'blank'),
             count(*) FILTER (WHERE status = 'invalid') FROM place GROUP BY name) AS found
     FULL JOIN (SELECT name, count(*) FILTER (WHERE status = 'exact'), count(*) FILTER (WHERE status = 'suppressed'),
                       count(*) FILTER (WHERE status = 'blank'),
                       count(*) FILTER (WHERE status = 'invalid') FROM cell GROUP BY name) AS wanted USING (name)
ORDER BY name;
SELECT is(found::text, wanted::text, name || ': values, nulls, their sum, and the sums of their bounds, table by table')
FROM (SELECT name, jsonb_agg(t ORDER BY t.table_no) AS found
      FROM (SELECT name, table_no, count(*) FILTER (WHERE value <> 'null') AS n, count(*) FILTER (WHERE value = 'null') AS nulls,
                   sum(value::text::numeric) FILTER (WHERE value <> 'null') AS sum, sum(lower) AS lower, sum(upper) AS upper
            FROM place WHERE status <> 'not_printed' GROUP BY name, table_no) AS t GROUP BY name) AS found
     FULL JOIN (SELECT name, jsonb_agg(t ORDER BY t.table_no) AS wanted
                FROM (SELECT name, table_no, count(value) AS n, count(*) - count(value) AS nulls, sum(value) AS sum,
                             sum(lower(bounds)) FILTER (WHERE status = 'suppressed') AS lower,
                             sum(upper(bounds)) FILTER (WHERE status = 'suppressed') AS upper
                      FROM (SELECT name, table_no, number AS value, bounds, status
                            FROM cell) AS c GROUP BY name, table_no) AS t GROUP BY name) AS wanted USING (name)
ORDER BY name;
SELECT is(o::text, f::text, name || ': as many observations as facts, and the same sum')
FROM (SELECT name, count(*), count(obs_value) FILTER (WHERE measure NOT LIKE 'PROSENT%' AND measure NOT LIKE 'GJENNOMSNITT%'),
             sum(obs_value) FILTER (WHERE measure NOT LIKE 'PROSENT%' AND measure NOT LIKE 'GJENNOMSNITT%'), sum(obs_upper)
      FROM observation GROUP BY name) AS o
     FULL JOIN (SELECT name, count(*), count(number) FILTER (WHERE measure NOT LIKE 'prosent%' AND measure NOT LIKE 'gjennomsnitt%'),
                       sum(number) FILTER (WHERE measure NOT LIKE 'prosent%' AND measure NOT LIKE 'gjennomsnitt%'),
                       sum(upper(bounds)) FILTER (WHERE status = 'suppressed')
                FROM fact GROUP BY name) AS f USING (name)
ORDER BY name;

-- The same in a parallel worker, whatever the search_path.
SELECT set_config(name, 'on', true) FROM pg_settings WHERE name IN ('force_parallel_mode', 'debug_parallel_query') \gset
SELECT is(md5(navtiltak_jsonstat(doc, 1)::text), md5((SELECT j FROM dataset AS d WHERE (d.name, d.table_no) = (report.name, 1))::text),
          name || ': the same in a parallel worker')
FROM report ORDER BY name;
SELECT is((SELECT md5(string_agg(to_jsonb(s)::text, E'\n')) FROM navtiltak_sdmx(doc) AS s), md5(o.text), name || ': the same observations in a parallel worker')
FROM report
     JOIN (SELECT name, string_agg(whole::text, E'\n' ORDER BY n) AS text FROM observation GROUP BY name) AS o USING (name)
ORDER BY name;

SELECT bag_eq($$SELECT proname::text, provolatile::text, proparallel::text, proisstrict FROM pg_proc WHERE proname IN ('navtiltak_jsonstat', 'navtiltak_sdmx')$$,
              $$VALUES ('navtiltak_jsonstat', 'i', 's', true), ('navtiltak_sdmx', 'i', 's', true)$$, 'both are immutable, parallel safe and strict');
SELECT is(jsonb_object_agg(attname, attname)::text, NULL, 'no name that is no SDMX component')
FROM (SELECT unnest(proargnames[3:]) AS attname FROM pg_proc WHERE proname = 'navtiltak_sdmx') AS a WHERE attname !~ '^[A-Z][A-Z_]*$';
SELECT is((SELECT proargnames[3:5] FROM pg_proc WHERE proname = 'navtiltak_sdmx'), '{STRUCTURE,STRUCTURE_ID,ACTION}',
          'SDMX-CSV 2.0 begins with these columns');

SELECT * FROM finish();
ROLLBACK;
