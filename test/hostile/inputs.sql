-- test/hostile/inputs.sql: the functions over short texts, each damaged in a thousand ways: a result, or the error
-- that is documented.
SELECT plan(6);

CREATE TEMP TABLE input AS
SELECT DISTINCT convert_from(damaged(convert_to(original, 'SQL_ASCII'), n), 'SQL_ASCII') AS input
FROM unnest(ARRAY['Januar 2022 - Desember 2022', 'jan. t.o.m. aug. 2016', '1. kvartal 2019', '2022-01/2022-08', '2022M03',
                  '1 234,5', '-2 888', '116..119', '<4', '*', '9223372036854775807', '99999999999999999..9',
                  'Fylkesmannen i Oslo', 'Arbeidstrening', 'I alt andre', '20-24 ar']) AS original,
     generate_series(1, 1000) AS n;

-- 'ok', or the SQLSTATE of the error that the expression over $1 raises.
CREATE FUNCTION pg_temp.outcome(expression text, input text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE 'SELECT ' || expression USING input;
    RETURN 'ok';
EXCEPTION WHEN OTHERS THEN
    RETURN SQLSTATE;
END
$$;
CREATE FUNCTION pg_temp.outcomes(expression text) RETURNS SETOF text LANGUAGE sql AS $$
    SELECT DISTINCT pg_temp.outcome(expression, input) FROM input
$$;

SELECT set_eq($$SELECT pg_temp.outcomes('navtiltak_period($1)')$$, ARRAY['ok', '22007'], 'navtiltak_period');
SELECT is_empty($$SELECT input FROM input WHERE navtiltak_is_period(input) <> (pg_temp.outcome('navtiltak_period($1)', input) = 'ok') LIMIT 5$$,
                'navtiltak_is_period foretells it');
SELECT set_eq($$SELECT pg_temp.outcomes('$1::navcount')$$, ARRAY['ok', '22P02', '22003'], 'navcount');
SELECT is_empty($$SELECT input FROM input WHERE CASE pg_temp.outcome('$1::navcount', input) WHEN 'ok' THEN input::navcount::text::navcount <> input::navcount END LIMIT 5$$,
                'what is written as navcount reads back');
SELECT set_eq($$SELECT pg_temp.outcomes('navtiltak_numeric($1)')$$, ARRAY['ok', '22P02'], 'navtiltak_numeric');
SELECT set_eq($$SELECT pg_temp.outcomes(format('navtiltak_label($1, %L)', d)) FROM unnest(ARRAY['tiltak', 'fylke', 'alder']) AS d$$, ARRAY['ok'], 'navtiltak_label');
SELECT * FROM finish();
