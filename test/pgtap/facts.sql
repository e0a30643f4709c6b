-- test/pgtap/facts.sql: navtiltak_facts has every fact of a report once.
BEGIN;
SELECT plan(4 * 5 + 4);

CREATE TEMP TABLE expected (name text, facts int);
INSERT INTO expected VALUES
    ('2013-11-tiltak-fylke-en-maned', 4231),
    ('2016-tiltak-kjonn-tidsserie', 2208),
    ('2019-tiltak-alder-tidsserie', 10236),
    ('2021-tiltaksgruppe-fylke-tidsserie', 4854),
    ('2022-tiltak-tidsserie', 1980);

CREATE TEMP TABLE fact AS SELECT r.name, f.* FROM report AS r, navtiltak_facts(r.doc) AS f;
CREATE TEMP TABLE cell AS SELECT r.name, c.* FROM report AS r, navtiltak_parse(r.doc) AS c;

SELECT is((SELECT count(*)::int FROM fact WHERE fact.name = expected.name), facts, name || ': number of facts')
FROM expected ORDER BY name;
SELECT is((SELECT sum(printed) FROM fact WHERE fact.name = expected.name),
          (SELECT count(*) FROM cell WHERE cell.name = expected.name), name || ': each cell prints one of them')
FROM expected ORDER BY name;
SELECT is_empty(format('SELECT * FROM fact WHERE name = %L AND conflicting', name), name || ': none contradicts itself')
FROM expected ORDER BY name;

-- The same by SQL from the cells.
SELECT bag_eq(
    format($$SELECT hovedgruppe, tiltaksgruppe, tiltak, fylke, alder, kjonn, period, measure, value, bounds, printed::int, first_line
             FROM fact WHERE name = %L$$, name),
    format($$SELECT hovedgruppe, tiltaksgruppe, tiltak, fylke, alder, kjonn, period, measure, max(value), intersect_agg(bounds),
                    count(*)::int, min(line)
             FROM cell WHERE name = %L GROUP BY hovedgruppe, tiltaksgruppe, tiltak, fylke, alder, kjonn, period, measure$$, name),
    name || ': the facts are what grouping the cells gives')
FROM expected ORDER BY name;

-- Audited: the same, and what navtiltak_audit says.
CREATE TEMP TABLE audited AS SELECT r.name, f.* FROM report AS r, navtiltak_facts(r.doc, audited => true) AS f;
SELECT bag_eq($$SELECT to_jsonb(f) - '{feasible,sharp}'::text[] FROM fact AS f$$,
              $$SELECT to_jsonb(f) - '{feasible,sharp}'::text[] FROM audited AS f$$, 'audited, all else is the same');
SELECT is_empty('SELECT * FROM fact WHERE feasible IS NOT NULL OR sharp IS NOT NULL', 'not audited, nothing is said of it');
SELECT is_empty('SELECT * FROM audited WHERE NOT feasible <@ bounds OR status = ''exact'' AND feasible <> bounds', 'feasible is within bounds');
SELECT bag_eq('SELECT name, hovedgruppe, tiltaksgruppe, tiltak, fylke, alder, kjonn, period, measure, feasible, sharp FROM audited WHERE status = ''suppressed''',
              'SELECT name, hovedgruppe, tiltaksgruppe, tiltak, fylke, alder, kjonn, period, measure, feasible, sharp FROM report, navtiltak_audit(doc)',
              'and what is suppressed is as the audit has it');
SELECT * FROM finish();
ROLLBACK;
