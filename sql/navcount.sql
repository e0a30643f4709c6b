-- navcount: input, output, casts and what a count says of itself.

-- What a statement ends with: its one value, or SQLSTATE, message, detail and hint. Runs also where
-- the server has no soft errors.
CREATE FUNCTION pg_temp.outcome(statement text, VARIADIC arguments text[] DEFAULT '{}') RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    result text;
    detail text;
    hint text;
BEGIN
    EXECUTE statement INTO result USING arguments;
    RETURN coalesce(result, 'NULL');
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    RETURN concat_ws(' | ', SQLSTATE || ': ' || SQLERRM, nullif(detail, ''), nullif(hint, ''));
END $$;

-- Input, good and bad side by side. In the texts, n is a no-break space, f a figure space, t a thin
-- space, r a narrow no-break space, m a minus sign, T a tab and L a line feed.
CREATE FUNCTION pg_temp.spelled(text) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT translate($1, 'nftrmTL', U&'\00A0\2007\2009\202F\2212\0009\000A') $$;

SELECT '>' || input || '<' AS input,
       regexp_replace(pg_temp.outcome('SELECT $1[1]::navcount', pg_temp.spelled(input)),
                      '(invalid input syntax for type navcount): "[^|]*"( \| Write a count .*)?', '\1')
           AS outcome
FROM (VALUES
    -- numbers
    (1, '15386'), (2, '0'), (3, '-0'), (4, '007'), (5, '+12'), (6, '-2888'), (7, '  15386TL '),
    (8, 'n15386r'), (9, ''), (10, '  '), (11, '+'), (12, '--5'), (13, '- 5'), (14, '5-'), (15, '5 x'),
    (16, '5,0'), (17, '5.0'), (18, '5.'), (19, '1e3'), (20, '0x10'), (21, '1_000'), (22, 'NULL'), (23, 'five'),
    -- spaces between thousands
    (30, '77 818'), (31, '77n818'), (32, '77f818'), (33, '77t818'), (34, '77r818'), (35, '1 234 567'),
    (36, '1n234 567'), (37, '-2 888'), (38, 'm2 888'), (39, 'm2n888'), (40, '77  818'), (41, '77T818'),
    (42, '7 7818'), (43, '77 81'), (44, '77 8188'), (45, '1234 567'), (46, '1 234567'), (47, '1 23 456'), (48, '77.818'),
    -- bounds
    (50, '116..119'), (51, '5..5'), (52, '-3..-1'), (53, 'm3..3'), (54, '1 116..1 119'), (55, ' 116 .. 119 '),
    (56, '119..116'), (57, '..5'), (58, '5..'), (59, '5...6'), (60, '5..6..7'), (61, '5.6'), (62, '116 119'), (63, '5..*'),
    -- suppressed
    (70, '*'), (71, ' * '), (72, '<4'), (73, '< 4'), (74, '<1'), (75, '<10 000'), (76, '**'), (77, '*4'), (78, '<'),
    (79, '<0'), (80, '<-3'), (81, '<*'), (82, '<4..5'), (83, '<=3'), (84, '\*'),
    -- the ends of bigint
    (90, '9223372036854775807'), (91, '9 223 372 036 854 775 807'), (92, '9223372036854775808'),
    (93, '-9223372036854775808'), (94, '-9223372036854775809'), (95, '99999999999999999999999999'),
    (96, '18446744073709551617'), (97, '-9223372036854775808..9223372036854775807'), (98, '0..9223372036854775808'),
    (99, '-9223372036854775809..0'), (100, '<9223372036854775808'), (101, '<9223372036854775809'),
    (102, '99999999999999999999999999x'), (103, '9223372036854775808..0')
) AS given(number, input)
ORDER BY number;

-- The whole of an error: state, message, detail, hint.
SELECT pg_temp.outcome($$ SELECT '12 34'::navcount $$);
SELECT pg_temp.outcome($$ SELECT '5..3'::navcount $$);
SELECT pg_temp.outcome($$ SELECT '1 000 000 000 000 000 000 000'::navcount $$);

-- What is written reads back as the same, at and around every edge and in between.
CREATE TEMP TABLE edge AS
SELECT bound::bigint FROM unnest(ARRAY[-9223372036854775808, -9223372036854775807, -4294967296, -1000, -3, -1,
    0, 1, 3, 4, 999, 1000, 15386, 2147483648, 9223372036854775806, 9223372036854775807]) AS bound
UNION SELECT (hashint8extended(n, 20221::bigint) >> (n % 63)) FROM generate_series(0, 50) AS n;
CREATE TEMP TABLE given AS
SELECT navcount(l.bound, u.bound) AS c FROM edge AS l JOIN edge AS u ON l.bound <= u.bound;

SELECT count(*) > 2000 AS many, bool_and(c::text::navcount = c) AS same,
       bool_and(lower(c::text::navcount) = lower(c) AND upper(c::text::navcount) = upper(c)) AS same_bounds
FROM given;

CREATE TEMP TABLE copied (LIKE given);
\copy given TO 'results/navcount.copy'
\copy copied FROM 'results/navcount.copy'
SELECT count(*) AS differ FROM (TABLE given EXCEPT ALL TABLE copied) AS lost;
TRUNCATE copied;
\copy given TO 'results/navcount.copy' (FORMAT binary)
\copy copied FROM 'results/navcount.copy' (FORMAT binary)
SELECT count(*) AS differ FROM (TABLE given EXCEPT ALL TABLE copied) AS lost;
SELECT count(*) = (SELECT count(*) FROM given) AS all_there FROM copied;

-- As bytes: both bounds, eight bytes each.
SELECT navcount_send('-1..258');

-- Bytes that are no navcount. A uuid has sixteen as well, so that a copy of one hands over what it likes.
CREATE TEMP TABLE bytes AS SELECT '00000000-0000-0005-0000-000000000003'::uuid AS sixteen, 5::bigint AS eight;
\copy bytes (sixteen) TO 'results/navcount.copy' (FORMAT binary)
\set SHOW_CONTEXT never
\copy copied FROM 'results/navcount.copy' (FORMAT binary)
\copy bytes (eight) TO 'results/navcount.copy' (FORMAT binary)
\copy copied FROM 'results/navcount.copy' (FORMAT binary)
\set VERBOSITY sqlstate
\copy bytes (sixteen) TO 'results/navcount.copy' (FORMAT binary)
\copy copied FROM 'results/navcount.copy' (FORMAT binary)
\set VERBOSITY default
UPDATE bytes SET sixteen = 'ffffffff-ffff-fffd-0000-000000000003';
TRUNCATE copied;
\copy bytes (sixteen) TO 'results/navcount.copy' (FORMAT binary)
\copy copied FROM 'results/navcount.copy' (FORMAT binary)
TABLE copied;

-- Bounds and what follows from them.
SELECT c, lower(c), upper(c), width(c), is_exact(c), exact(c)
FROM unnest(ARRAY['15386', '*', '116..119', '-5..5', '9223372036854775807']::navcount[]) AS c;
SELECT pg_temp.outcome($$ SELECT width('-1..9223372036854775807'::navcount) $$),
       pg_temp.outcome($$ SELECT width('0..9223372036854775807'::navcount) $$);
SELECT lower(NULL::navcount), exact(NULL), navcount(1, NULL);
SELECT pg_temp.outcome('SELECT navcount(3, 5)'), pg_temp.outcome('SELECT navcount(5, 3)');

-- Casts.
SELECT 5::smallint::navcount, 5::navcount, 5::bigint::navcount, (-9223372036854775808)::navcount,
       '5'::navcount::bigint, '5'::navcount::numeric, '5'::navcount::text, '5..7'::text::navcount;
SELECT '3..5'::navcount::int8range, '5'::navcount::int8range, '(2,6)'::int8range::navcount, '[3,3]'::int8range::navcount,
       '[-9223372036854775808,9223372036854775807)'::int8range::navcount;
SELECT '5'::navcount::integer, '-2147483648'::navcount::integer, '9007199254740993'::navcount::double precision,
       '5'::navcount::json, '0..3'::navcount::json, '5'::navcount::jsonb, '-1..3'::navcount::jsonb, '4..'::navcount::json, NULL::navcount::json;
-- What makes JSON of rows makes numbers and bounds of counts, alone, in arrays and in rows.
CREATE TEMP TABLE counts (n int, c navcount);
INSERT INTO counts VALUES (1, '77818'), (2, '*'), (3, NULL);
SELECT row_to_json(counts), to_jsonb(counts) FROM counts ORDER BY n;
SELECT to_json(array_agg(c)), jsonb_agg(c), jsonb_build_object('count', max(c)) FROM counts;
DROP TABLE counts;
SELECT bool_and(c::int8range::navcount = c) AS same FROM given WHERE upper(c) < 9223372036854775807;
SELECT statement, pg_temp.outcome('SELECT ' || statement)
FROM (VALUES
    ($$ '*'::navcount::bigint $$),
    ($$ '*'::navcount::numeric $$),
    ($$ '*'::navcount::integer $$),
    ($$ '*'::navcount::double precision $$),
    ($$ '2147483648'::navcount::integer $$),
    ($$ '-9223372036854775808'::navcount::int8range $$),
    ($$ '0..9223372036854775807'::navcount::int8range $$),
    ($$ 'empty'::int8range::navcount $$),
    ($$ '[5,5)'::int8range::navcount $$),
    ($$ '(,5)'::int8range::navcount $$),
    ($$ '[5,)'::int8range::navcount $$),
    ($$ '(,)'::int8range::navcount $$),
    ($$ NULL::int8range::navcount $$),
    ($$ 5.0::navcount $$)
) AS given(statement);
CREATE TEMP TABLE assigned (c navcount, r int8range);
INSERT INTO assigned SELECT int8range(1, 3), '0..3'::navcount;
INSERT INTO assigned VALUES (7, '(,)');
INSERT INTO assigned VALUES (7::bigint, '(,)');
TABLE assigned;
INSERT INTO assigned VALUES (7.0, '(,)');
-- To numbers and JSON by assignment, and never a number that is not known.
CREATE TEMP TABLE plain (a integer, b bigint, c double precision, d numeric, e json, f jsonb);
INSERT INTO plain SELECT n, n, n, n, n, n FROM (VALUES ('7'::navcount)) AS counts(n);
TABLE plain;
INSERT INTO plain (a) VALUES ('*'::navcount);

-- Soft errors, where the server has them (16 and later); elsewhere the same by catching them.
SELECT CASE WHEN current_setting('server_version_num')::int >= 160000 THEN $$ pg_input_is_valid(input, 'navcount') $$
            ELSE $$ pg_temp.outcome('SELECT $1[1]::navcount', input) !~ '^22' $$ END AS is_valid \gset
SELECT input, :is_valid AS valid FROM (VALUES ('*'), ('12 34'), ('5..3'), ('9223372036854775808')) AS given(input);

-- Shares: the bounds of 100 * part / whole, where part <= whole.
SELECT part, whole, navcount_ratio(part, whole)
FROM (VALUES
    (1, '1'::navcount, '4'::navcount), (2, '1', '3'), (3, '2', '3'), (4, '3', '3'), (5, '0', '3'), (6, '*', '12'),
    (7, '5', '8..10'), (8, '2..3', '4..10'), (9, '8..12', '10'), (10, '2..3', '*'), (11, '*', '*'), (12, '0', '*'),
    (13, '0', '0'), (14, '-3..3', '12'), (15, '5', '3'), (16, '-3..-1', '12'), (17, '*', '-5..-1'),
    (18, '1', '9223372036854775807'), (19, '9223372036854775806', '9223372036854775807'), (20, NULL, '3')
) AS given(number, part, whole)
ORDER BY number;
-- Honest: every share of every possible pair lies within, and both bounds are met; no pair, no share.
WITH bounds AS (SELECT navcount(l, u) AS c FROM generate_series(0, 7) AS l, generate_series(l, 7) AS u),
pairs AS (
    SELECT p.c AS part, w.c AS whole, min(100.0 * x / y) AS least, max(100.0 * x / y) AS most
    FROM bounds AS p, bounds AS w, generate_series(0, 7) AS x, generate_series(1, 7) AS y
    WHERE p.c @> x AND w.c @> y AND x <= y
    GROUP BY p.c, w.c)
SELECT count(*) AS pairs, bool_and(share @> least AND share @> most) AS all_within,
       bool_and(least - lower(share) < 1e-15 AND upper(share) - most < 1e-15) AS sharp,
       bool_and(share <@ '[0,100]') AS a_share
FROM pairs, navcount_ratio(part, whole) AS share;
SELECT count(*) AS none, bool_and(isempty(navcount_ratio(p, w))) AS no_share
FROM (VALUES ('-3..-1'::navcount, '12'::navcount), ('*', '0'), ('*', '-3..0'), ('5..7', '1..4'), ('0', '0')) AS v(p, w);
