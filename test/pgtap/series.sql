-- test/pgtap/series.sql: two series by municipality, in report(name, doc): what is in them, what they add up
-- to, and every cell against a reading of the lines in SQL that knows nothing of the extension's.
BEGIN;
SELECT plan(21);

-- A page of text becomes one of cells: two blanks or more are a tab, and a row's own blank before it is none.
CREATE TEMP TABLE series AS
SELECT substring(name, '(HL060|NED155)') AS name,
       CASE WHEN name LIKE '%.layout' THEN regexp_replace(regexp_replace(doc, '^ (?! )', '', 'gn'), ' {2,}', E'\t', 'g') ELSE doc END AS doc
FROM report;

CREATE TEMP TABLE cell AS SELECT s.name, c.* FROM series AS s, navtiltak_parse(s.doc) AS c;
CREATE TEMP TABLE finding AS SELECT s.name, l.* FROM series AS s, navtiltak_lint(s.doc) AS l;
CREATE TEMP TABLE fact AS SELECT s.name, f.* FROM series AS s, navtiltak_facts(s.doc) AS f;
CREATE TEMP TABLE identity AS SELECT s.name, i.* FROM series AS s, navtiltak_check(s.doc) AS i;
CREATE TEMP TABLE audited AS SELECT s.name, a.* FROM series AS s, navtiltak_audit(s.doc) AS a;

-- The names in force on a day: a county by the first of the names printed and its code where that is, a municipality
-- by its code.
CREATE FUNCTION pg_temp.county(label text, day date) RETURNS text LANGUAGE sql AS $$
    SELECT fylke FROM navtiltak_fylke
    WHERE gyldig @> day AND fylke = split_part(regexp_replace(label, '^\d\d ', ''), ' - ', 1)
      AND coalesce(kode, '99') = coalesce(substring(label, '^\d\d'), kode, '99')
$$;
CREATE FUNCTION pg_temp.municipality(code text, day date) RETURNS text LANGUAGE sql AS $$
    SELECT kommune FROM navtiltak_kommune WHERE gyldig @> day AND kode = code
$$;

-- The lines one by one: a section says what is measured, a period the year, a row of months heads the columns,
-- a line with no more in it or a sum the county, and a row has at its end as many cells as there are months.
CREATE FUNCTION pg_temp.by_hand(doc text)
RETURNS TABLE (line int, col int, fylke text, kommune text, period daterange, measure text, number numeric, raw text)
LANGUAGE plpgsql AS $$
DECLARE
    month_names CONSTANT text[] := '{Januar,Februar,Mars,April,Mai,Juni,Juli,August,September,Oktober,November,Desember}';
    this text;
    printed text[];
    by_county boolean;
    year int;
    months text[];
    label text;
    county text;
    day date;
BEGIN
    FOR this, line IN SELECT * FROM unnest(string_to_array(doc, E'\n')) WITH ORDINALITY LOOP
        printed := array_remove(regexp_split_to_array(this, '[\t\r\f]'), '');
        IF cardinality(printed) = 0 THEN
            CONTINUE;
        ELSIF printed[1] ~ '^(Fylke|Kommune¹?)\. (Antall|Prosent av [[:alpha:]]+)²?$' THEN
            by_county := printed[1] LIKE 'Fylke%';
            measure := replace(lower(substring(printed[1], '\. ([[:alpha:] ]+)')), ' ', '_');
            months := NULL;
            county := NULL;
        ELSIF printed[1] ~ '^Januar - [[:alpha:]]+ \d{4}$' THEN
            year := right(printed[1], 4);
        ELSIF measure IS NULL OR printed[1] LIKE 'Kilde: NAV%' THEN
            CONTINUE; -- the first page is all notes
        ELSIF printed <@ month_names THEN
            months := printed;
        ELSE
            label := array_to_string(printed[:cardinality(printed) - coalesce(cardinality(months), 0)], ' ');
            day := make_date(year, 1, 1);
            IF cardinality(printed) = 1 OR label LIKE 'I alt %' THEN
                county := pg_temp.county(regexp_replace(printed[1], '^I alt ', ''), day);
            END IF;
            CONTINUE WHEN cardinality(printed) = 1;
            IF by_county THEN
                fylke := CASE WHEN label <> 'I alt' THEN pg_temp.county(regexp_replace(label, '^(\w+) \1$', '\1'), day) END;
                kommune := NULL;
            ELSE
                fylke := county;
                kommune := CASE WHEN label NOT LIKE 'I alt %' THEN pg_temp.municipality(coalesce(substring(label, '^\d{4}'), '9999'), day) END;
            END IF;
            FOR month IN 1 .. cardinality(months) LOOP
                col := month;
                raw := printed[cardinality(printed) - cardinality(months) + col];
                number := CASE WHEN raw NOT LIKE '*%' THEN round(replace(translate(raw, U&' \00A0', ''), ',', '.')::numeric, 6) END;
                day := make_date(year, array_position(month_names, months[col]), 1);
                period := daterange(day, (day + interval '1 month')::date);
                RETURN NEXT;
            END LOOP;
        END IF;
    END LOOP;
END
$$;
CREATE TEMP TABLE by_hand AS SELECT s.name, h.* FROM series AS s, pg_temp.by_hand(s.doc) AS h;

-- What is there.
SELECT is((SELECT count(*) FROM cell WHERE name = 'HL060'), 7700::bigint, 'HL060: cells');
SELECT is((SELECT count(*) FROM cell WHERE name = 'NED155'), 766::bigint, 'NED155: cells');
SELECT results_eq($$SELECT name, subject, array_agg(DISTINCT measure ORDER BY measure) FROM cell GROUP BY 1, 2 ORDER BY 1$$,
                  $$VALUES ('HL060', 'Helt ledige', '{antall,prosent_av_arbeidsstyrken}'::text[]),
                           ('NED155', 'Personer med nedsatt arbeidsevne', '{antall,prosent_av_befolkningen}')$$,
                  'what is counted, and how');
SELECT results_eq($$SELECT name, count(DISTINCT fylke)::int, count(DISTINCT kommune)::int FROM cell GROUP BY name ORDER BY name$$,
                  $$VALUES ('HL060', 13, 358), ('NED155', 17, 359)$$,
                  'the counties and municipalities of 2022 and of 2024, with those unknown and Svalbard');

-- What is suppressed.
SELECT results_eq($$SELECT name, count(*)::int FROM cell WHERE status = 'suppressed' AND measure = 'antall' GROUP BY name ORDER BY name$$,
                  $$VALUES ('HL060', 144), ('NED155', 1)$$, 'suppressed counts');
SELECT is_empty($$SELECT * FROM cell WHERE status = 'suppressed' AND measure = 'antall' AND bounds IS DISTINCT FROM '0..3'$$,
                'a suppressed count is 0 to 3');
SELECT is_empty($$SELECT * FROM cell WHERE measure <> 'antall' AND (value IS NOT NULL OR bounds IS NOT NULL)$$,
                'a percentage is no count, and has no bounds');
SELECT is_empty($$SELECT * FROM cell WHERE (number IS NULL) <> (status = 'suppressed') OR (measure = 'antall' AND value IS DISTINCT FROM number)$$,
                'all else has a number, and that of a count is its value');
SELECT results_eq($$SELECT name, count(*)::int FROM cell WHERE repeated GROUP BY name$$,
                  $$SELECT name, count(*)::int - count(DISTINCT (measure, fylke))::int FROM cell
                    WHERE name = 'NED155' AND kommune IS NULL GROUP BY name$$,
                  'a county''s sum is repeated where its municipalities go on over a page');

-- Every cell.
SELECT is((SELECT count(*) FROM by_hand WHERE name = series.name), cells, name || ': cells read by hand')
FROM series JOIN (VALUES ('HL060', 7700::bigint), ('NED155', 766)) AS c(name, cells) USING (name) ORDER BY name;
SELECT set_eq(format('SELECT line, col, fylke, kommune, period, measure, number, raw FROM cell WHERE name = %L', name),
              format('SELECT line, col, fylke, kommune, period, measure, number, raw FROM by_hand WHERE name = %L', name),
              name || ': every cell is what is read by hand')
FROM series ORDER BY name;
SELECT is_empty($$SELECT line, fylke, kommune FROM cell
                  WHERE kommune IS NOT NULL AND NOT EXISTS (SELECT FROM navtiltak_kommune AS k JOIN navtiltak_fylke AS f ON f.kode = k.fylke_kode
                                                           WHERE (k.kommune, f.fylke) = (cell.kommune, cell.fylke) AND k.gyldig @> cell.period AND f.gyldig @> cell.period)
                    AND fylke NOT IN ('Ukjent', 'Øvrige områder')$$,
                'a municipality is in its county of the time');

-- What it adds up to.
SELECT is_empty($$SELECT * FROM identity WHERE verdict = 'mismatch'$$, 'nothing mismatches');
SELECT is_empty($$SELECT i.line, s.parts FROM identity AS i
                       JOIN (SELECT name, fylke, period, measure, count(*) AS parts, sum(bounds) AS bounds FROM cell
                             WHERE kommune IS NOT NULL AND measure = 'antall' GROUP BY 1, 2, 3, 4) AS s USING (name, fylke, period, measure)
                  WHERE i.kind = 'kommune' AND (i.parts, i.computed) IS DISTINCT FROM (s.parts::int, s.bounds)$$,
                'a county is checked against all its municipalities');
SELECT is((SELECT count(*) FROM identity WHERE kind = 'kommune'),
          (SELECT count(DISTINCT (name, fylke, period)) FROM cell
           WHERE kommune IS NOT NULL AND measure = 'antall' AND fylke NOT IN ('Ukjent', 'Øvrige områder')),
          'every county of every month is checked');

-- One star among a county's municipalities is what the others leave.
CREATE TEMP TABLE lone_star AS
SELECT name, fylke, period FROM by_hand WHERE measure = 'antall' AND kommune IS NOT NULL
GROUP BY 1, 2, 3 HAVING count(*) FILTER (WHERE raw = '*') = 1
   AND bool_and(EXISTS (SELECT FROM by_hand AS whole WHERE (whole.name, whole.fylke, whole.period, whole.measure) = (by_hand.name, by_hand.fylke, by_hand.period, 'antall')
                                                       AND whole.kommune IS NULL AND whole.raw <> '*'));
SELECT results_eq($$SELECT name, count(*)::int FROM lone_star GROUP BY name ORDER BY name$$, $$VALUES ('HL060', 19), ('NED155', 1)$$,
                  'counties with one star in a month');
SELECT is_empty($$SELECT l.* FROM lone_star AS l LEFT JOIN audited AS a
                       ON (a.name, a.fylke, a.period, a.measure) = (l.name, l.fylke, l.period, 'antall') AND a.kommune IS NOT NULL
                       JOIN (SELECT name, fylke, period, sum(number) FILTER (WHERE kommune IS NULL) / count(*) FILTER (WHERE kommune IS NULL)
                                                         - sum(number) FILTER (WHERE kommune IS NOT NULL) AS rest
                             FROM by_hand WHERE measure = 'antall' GROUP BY 1, 2, 3) AS h ON (h.name, h.fylke, h.period) = (l.name, l.fylke, l.period)
                  WHERE NOT (a.recoverable AND a.sharp AND lower(a.feasible) = rest) OR a.recoverable IS NULL$$,
                'each is recovered');

-- What is said of it.
SELECT is_empty($$SELECT * FROM finding WHERE name = 'HL060' AND severity <> 'info'$$, 'HL060: nothing but information');
SELECT is_empty($$SELECT * FROM fact WHERE conflicting$$, 'no fact contradicts itself');

SELECT * FROM finish();
ROLLBACK;
