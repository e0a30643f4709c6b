-- navcount: operators, operator classes, and its company with other types.

CREATE FUNCTION pg_temp.outcome(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text;
    detail text;
BEGIN
    EXECUTE 'SELECT ' || statement INTO result;
    RETURN coalesce(result, 'NULL');
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
    RETURN concat_ws(' | ', SQLSTATE || ': ' || SQLERRM, nullif(detail, ''));
END $$;

CREATE FUNCTION pg_temp.plan_of(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    line text;
    plan text := '';
BEGIN
    FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
        plan := plan || line || E'\n';
    END LOOP;
    RETURN plan;
END $$;

-- Arithmetic, at both ends of bigint, too.
SELECT expression, pg_temp.outcome(expression)
FROM (VALUES
    (1, $$ '*'::navcount + '5' $$),
    (2, $$ '*'::navcount + 5 $$),
    (3, $$ 5::bigint + '*'::navcount $$),
    (4, $$ '9223372036854775806'::navcount + 1 $$),
    (5, $$ '9223372036854775806'::navcount + '0..2' $$),
    (6, $$ '-9223372036854775807'::navcount + '-2..5' $$),
    (10, $$ '12260'::navcount - '8359' - '3901' $$),
    (11, $$ '*'::navcount - '*' $$),
    (12, $$ 5 - '1..2'::navcount $$),
    (13, $$ '-9223372036854775808'::navcount - 0 $$),
    (14, $$ '-9223372036854775808'::navcount - '0..1' $$),
    (15, $$ '0..5'::navcount - '-9223372036854775808' $$),
    (16, $$ '-1'::navcount - '-9223372036854775808' $$),
    (20, $$ - '*'::navcount $$),
    (21, $$ - '-5..3'::navcount $$),
    (22, $$ - '-9223372036854775807..9223372036854775807'::navcount $$),
    (23, $$ - '-9223372036854775808'::navcount $$),
    (24, $$ - '-9223372036854775808..5'::navcount $$),
    (30, $$ '*'::navcount * 12 $$),
    (31, $$ 12::bigint * '*'::navcount $$),
    (32, $$ '-1..3'::navcount * -2 $$),
    (33, $$ '-9223372036854775808..9223372036854775807'::navcount * 0 $$),
    (34, $$ '-9223372036854775808..9223372036854775807'::navcount * 1 $$),
    (35, $$ '-9223372036854775807..9223372036854775807'::navcount * -1 $$),
    (36, $$ '-9223372036854775808..0'::navcount * -1 $$),
    (37, $$ '0..4611686018427387904'::navcount * 2 $$),
    (38, $$ '*'::navcount * '5' $$),
    (39, $$ '*'::navcount * '*'::navcount $$),
    (40, $$ '*'::navcount * NULL $$)
) AS given(number, expression)
ORDER BY number;

-- Each operation holds every result of the values inside, and nothing beyond: against small intervals, value by value.
WITH bounds AS (SELECT navcount(l, u) AS c FROM generate_series(-4, 4) AS l, generate_series(l, 4) AS u),
pairs AS (
    SELECT a.c AS a, b.c AS b, min(x + y) AS least_sum, max(x + y) AS most_sum,
           min(x - y) AS least_difference, max(x - y) AS most_difference,
           bool_and(x < y) AS all_less, bool_or(x = y) AS any_equal,
           bool_and(a.c @> y) AS all_inside, min(x) FILTER (WHERE x = y) AS least_common, max(x) FILTER (WHERE x = y) AS most_common
    FROM bounds AS a, bounds AS b, generate_series(lower(a.c), upper(a.c)) AS x, generate_series(lower(b.c), upper(b.c)) AS y
    GROUP BY a.c, b.c)
SELECT count(*) AS pairs,
       bool_and(a + b = navcount(least_sum, most_sum)) AS sums,
       bool_and(a - b = navcount(least_difference, most_difference)) AS differences,
       bool_and(a - b = a + (- b) AND a * 3 = a + a + a AND -2 * a = - (a + a)) AS agree,
       bool_and((a << b) = all_less AND (b >> a) = all_less) AS surely,
       bool_and((a && b) = any_equal) AS overlaps,
       bool_and((a @> b) = all_inside AND (b <@ a) = all_inside) AS contains,
       bool_and(navcount_intersect(a, b) IS NOT DISTINCT FROM navcount(least_common, most_common)) AS intersections,
       bool_and((SELECT count(*) FROM (VALUES (a < b), (a = b), (a > b)) AS v(holds) WHERE holds) = 1) AS one_of_three,
       bool_and((a <= b) = (a < b OR a = b) AND (a >= b) = (b <= a) AND (a <> b) = NOT (a = b)) AS as_they_should,
       bool_and((a < b) = ((lower(a), upper(a)) < (lower(b), upper(b)))) AS lower_then_upper,
       bool_and(sign(navcount_cmp(a, b)) = CASE WHEN a < b THEN -1 WHEN a = b THEN 0 ELSE 1 END) AS compared,
       bool_and(CASE WHEN a << b THEN a < b ELSE true END) AS surely_less_is_before
FROM pairs;

-- A number or a text beside a navcount, without a cast.
SELECT '*'::navcount @> 3 AS int4, '*'::navcount @> 4::bigint AS int8, '*'::navcount @> 3::smallint AS int2,
       '*'::navcount @> '1..2' AS text, 3 <@ '*'::navcount AS "int4<@", '*'::navcount << 4 AS "<<", 5 >> '*'::navcount AS ">>",
       '*'::navcount && 2 AS "&&", '5'::navcount = 5 AS "=", 5::bigint = '5'::navcount AS "int8=", '5'::navcount IN (4, 5) AS "IN",
       navcount_intersect('*', '2..9'), navcount_intersect('*', 4), navcount_intersect(3, '*');
SELECT pg_typeof(coalesce(c, 0)), pg_typeof(CASE WHEN c IS NULL THEN 5::bigint ELSE c END), greatest(c, 2), ARRAY[c, 5]
FROM (VALUES ('*'::navcount)) AS v(c) UNION ALL SELECT 'integer', 'bigint', 3, '{}';

-- What has nothing to do with navcount stays as it was.
SELECT lower('ABC'), upper('abc'), lower('ABC'::varchar), lower('x'::name), lower(int4range(1, 5)), upper('[1,5)'::numrange), lower(NULL) IS NULL AS null;
SELECT min('b'), max(NULL), width('(2,2),(0,0)'::box), int8('7'), "numeric"(7), sum(n), pg_typeof(sum(n)), min(n), pg_typeof(max(n))
FROM generate_series(1, 3) AS n;
DO $$
DECLARE
    plain text[] := ARRAY['1::smallint', '1', '1::bigint', '1::numeric', '1::real', '1::float8', '1::oid', '''1''', 'NULL', 'date ''2022-01-01''', 'interval ''1 day''', 'int8range(1, 3)'];
    operators text[] := ARRAY['+', '-', '*', '/', '%', '=', '<>', '<', '<=', '>', '>='];
    x text; y text; o text; type regtype;
BEGIN
    FOREACH x IN ARRAY plain LOOP FOREACH y IN ARRAY plain LOOP FOREACH o IN ARRAY operators LOOP
        BEGIN
            EXECUTE format('SELECT pg_typeof(%s %s %s)', x, o, y) INTO type;
            IF type = 'navcount'::regtype THEN
                RAISE WARNING '% % % is a navcount', x, o, y;
            END IF;
        EXCEPTION
            WHEN undefined_function OR division_by_zero OR datetime_field_overflow OR data_exception THEN NULL;
            WHEN ambiguous_function THEN
                -- two unknowns, or an unknown beside what has several operators, are so without navcount as well
                IF x NOT IN ('''1''', 'NULL') AND y NOT IN ('''1''', 'NULL') THEN
                    RAISE WARNING '% % % is ambiguous', x, o, y;
                END IF;
        END;
    END LOOP; END LOOP; END LOOP;
END $$;
CREATE TEMP TABLE number (n bigint PRIMARY KEY);
INSERT INTO number SELECT generate_series(1, 10000);
ANALYZE number;
EXPLAIN (COSTS OFF) SELECT n FROM number WHERE n = 5;
EXPLAIN (COSTS OFF) SELECT n FROM number WHERE n IN (5, 6);

-- Operator classes are whole.
SELECT amname, opcname, amvalidate(c.oid)
FROM pg_opclass AS c JOIN pg_am AS a ON a.oid = opcmethod
WHERE opcintype = 'navcount'::regtype ORDER BY amname;
-- Every operator knows its commutator and negator back, and how selective it is.
SELECT o.oid::regoperator AS operator, o.oprcom::regoperator AS commutator, o.oprnegate::regoperator AS negator,
       o.oprcanmerge AS merges, o.oprcanhash AS hashes, nullif(o.oprrest, 0)::regproc AS restrict, nullif(o.oprjoin, 0)::regproc AS join
FROM pg_operator AS o
WHERE 'navcount'::regtype IN (o.oprleft, o.oprright)
ORDER BY o.oprresult, o.oprname, o.oprleft::regtype::text;
SELECT typlen, typbyval, typalign, typstorage, typcategory, typispreferred FROM pg_type WHERE oid = 'navcount'::regtype;

-- Sorting, grouping, joining, and indexes.
CREATE TABLE counted (id int, c navcount) WITH (autovacuum_enabled = off);
INSERT INTO counted
SELECT n, CASE n % 5 WHEN 0 THEN '*' WHEN 1 THEN navcount(n % 500 - 100) WHEN 2 THEN navcount(n % 7, n % 7 + n % 3) WHEN 3 THEN navcount(-n, n) END
FROM generate_series(1, 5000) AS n;
ANALYZE counted;

SELECT c FROM (VALUES ('5'::navcount), ('3..4'), ('*'), ('-2'), ('0'), ('3..9'), (NULL), ('-2..0'), ('9223372036854775807'), ('-9223372036854775808..9223372036854775807')) AS v(c) ORDER BY c;
SELECT c FROM (VALUES ('*'::navcount), ('1'), ('1..1'), ('0..3'), ('<4')) AS v(c) GROUP BY c ORDER BY c DESC;

-- The answer that plain columns give is the one to meet, whichever way the plan goes.
CREATE TEMP VIEW plainly AS SELECT id, lower(c) AS l, upper(c) AS u, c FROM counted;
SELECT (SELECT count(*) FROM (SELECT DISTINCT c FROM counted) AS d) = (SELECT count(*) FROM (SELECT DISTINCT l, u FROM plainly) AS d) AS distinct_agrees,
       (SELECT array_agg(id ORDER BY c, id) FROM counted) = (SELECT array_agg(id ORDER BY l, u, id) FROM plainly) AS order_agrees;
SELECT count(*) AS pairs FROM plainly AS a JOIN plainly AS b ON a.l = b.l AND a.u = b.u \gset plain_

SET enable_nestloop = off;
SET enable_mergejoin = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM counted AS a JOIN counted AS b USING (c);
SELECT count(*) = :plain_pairs AS hash_join FROM counted AS a JOIN counted AS b USING (c);
RESET enable_mergejoin;
SET enable_hashjoin = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM counted AS a JOIN counted AS b USING (c);
SELECT count(*) = :plain_pairs AS merge_join FROM counted AS a JOIN counted AS b USING (c);
RESET enable_hashjoin;
RESET enable_nestloop;
SET enable_sort = off;
EXPLAIN (COSTS OFF) SELECT c, count(*) FROM counted GROUP BY c;
RESET enable_sort;

CREATE INDEX counted_btree ON counted USING btree (c);
CREATE INDEX counted_hash ON counted USING hash (c);
CREATE UNIQUE INDEX counted_unique ON counted (c, id);
ANALYZE counted;
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM counted WHERE c < '-4000..-1' ORDER BY c;
EXPLAIN (COSTS OFF) SELECT c FROM counted ORDER BY c DESC LIMIT 1;
SELECT pg_temp.plan_of('SELECT min(c), max(c) FROM counted') ~ 'Index Only Scan using counted_btree.*Index Only Scan Backward using counted_btree' AS ends_of_index;
SELECT min(c), max(c) FROM counted;
SELECT count(*) AS indexed FROM counted WHERE c BETWEEN '*' AND 5 \gset
SELECT :indexed = (SELECT count(*) FROM plainly WHERE (l, u) >= (0, 3) AND (l, u) <= (5, 5)) AS btree_agrees;
DROP INDEX counted_btree, counted_unique;
EXPLAIN (COSTS OFF) SELECT id FROM counted WHERE c = '*';
SELECT count(*) = (SELECT count(*) FROM plainly WHERE l = 0 AND u = 3) AS hash_agrees FROM counted WHERE c = '*';
CREATE INDEX counted_btree ON counted USING btree (c);
DROP INDEX counted_hash;
EXPLAIN (COSTS OFF) SELECT id FROM counted WHERE c IN (5, 6, '1..2');
SELECT count(*) = (SELECT count(*) FROM plainly WHERE (l, u) IN ((5, 5), (6, 6), (1, 2))) AS in_agrees FROM counted WHERE c IN (5, 6, '1..2');
RESET enable_seqscan;
RESET enable_bitmapscan;

-- Equal values have equal hashes; with seed 0 the extended hash begins as the plain one.
SELECT bool_and(navcount_hash(a.c) = navcount_hash(b.c) AND navcount_hash_extended(a.c, 77) = navcount_hash_extended(b.c, 77)) AS equal_hash,
       bool_and(navcount_hash_extended(a.c, 0)::bit(32) = navcount_hash(a.c)::bit(32)) AS same_low_half,
       count(DISTINCT navcount_hash(a.c)) > 0.99 * count(DISTINCT a.c) AS spread
FROM counted AS a JOIN (SELECT DISTINCT c::text::navcount AS c FROM counted) AS b ON a.c = b.c;

-- Statistics are used: the planner's estimates of what is surely less, or possibly a value, are near the truth.
CREATE FUNCTION pg_temp.estimated(condition text) RETURNS float8 LANGUAGE plpgsql AS $$
DECLARE
    plan json;
BEGIN
    EXECUTE 'EXPLAIN (FORMAT json) SELECT FROM counted WHERE ' || condition INTO plan;
    RETURN (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float8;
END $$;
CREATE FUNCTION pg_temp.counted(condition text) RETURNS float8 LANGUAGE plpgsql AS $$
DECLARE
    result float8;
BEGIN
    EXECUTE 'SELECT count(*) FROM counted WHERE ' || condition INTO result;
    RETURN result;
END $$;
SET enable_indexscan = off;
SET enable_bitmapscan = off;
SELECT condition, abs(pg_temp.estimated(condition) - pg_temp.counted(condition)) < 250 AS near
FROM (VALUES ('c = ''*'''), ('c << 0'), ('c >> 200'), ('c < 0'), ('c >= ''*'''), ('c @> 2'), ('c && ''100..150'''), ('c <@ ''0..10'''), ('c <> 5')) AS given(condition);
RESET enable_indexscan;
RESET enable_bitmapscan;
DROP VIEW plainly;
DROP TABLE counted;

-- A hostile search_path: nothing that the extension does looks names up in it.
CREATE SCHEMA hostile;
CREATE FUNCTION hostile.trap(navcount, navcount) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'trapped'; END $$;
CREATE OPERATOR hostile.= (FUNCTION = hostile.trap, LEFTARG = navcount, RIGHTARG = navcount);
CREATE OPERATOR hostile.< (FUNCTION = hostile.trap, LEFTARG = navcount, RIGHTARG = navcount);
CREATE FUNCTION hostile.navcount_cmp(navcount, navcount) RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'trapped'; END $$;
CREATE FUNCTION hostile.navcount_sum_add(navcount, navcount) RETURNS navcount LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'trapped'; END $$;
CREATE FUNCTION hostile.enum_out(anyenum) RETURNS cstring LANGUAGE internal AS 'boolout';
CREATE TYPE hostile.int8range AS ENUM ('trapped');
SET search_path = hostile, pg_catalog, public;
SELECT sum(c), min(c), max(c), count(DISTINCT c), intersect_agg(c), navtiltak_sum(exact(c), 'exact'), '1..3'::navcount::pg_catalog.int8range, navcount_ratio(1, 4)
FROM (VALUES ('5'::navcount), ('5'), ('5..6')) AS v(c);
SELECT c FROM (VALUES ('5'::navcount), ('4'), ('5')) AS v(c) GROUP BY c ORDER BY c;
RESET search_path;
SET client_min_messages = warning;
DROP SCHEMA hostile CASCADE;
RESET client_min_messages;

-- Every object of navcount says what it is.
SELECT pg_describe_object(classid, objid, 0) AS uncommented
FROM pg_depend AS d JOIN pg_extension AS e ON e.oid = refobjid AND refclassid = 'pg_extension'::regclass
WHERE extname = 'navtiltak' AND deptype = 'e' AND pg_describe_object(classid, objid, 0) ~ 'navcount|navtiltak_sum'
  AND obj_description(objid, classid::regclass::name) IS NULL
  AND pg_describe_object(classid, objid, 0) !~ '\[\]$'; -- an array type is a member since 17
-- Every function of it is safe in parallel, and immutable.
SELECT p.oid::regprocedure
FROM pg_proc AS p
WHERE p.oid::regprocedure::text ~ 'navcount|navtiltak_sum' AND pronamespace <> pg_my_temp_schema() AND prokind = 'f'
  AND (provolatile <> 'i' OR proparallel <> 's');
