-- navcount: aggregates, in one piece, in parallel, by partitions, and over moving windows.

CREATE FUNCTION pg_temp.outcome(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text;
    detail text;
BEGIN
    EXECUTE statement INTO result;
    RETURN coalesce(result, 'NULL');
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
    RETURN concat_ws(' | ', SQLSTATE || ': ' || SQLERRM, nullif(detail, ''));
END $$;

-- Nothing in, nothing out; NULLs are skipped; one is itself.
SELECT sum(c), min(c), max(c), intersect_agg(c) FROM (VALUES ('*'::navcount)) AS v(c) WHERE false;
SELECT sum(c), min(c), max(c), intersect_agg(c) FROM (VALUES (NULL::navcount), (NULL)) AS v(c);
SELECT sum(c), min(c), max(c), intersect_agg(c) FROM (VALUES (NULL), ('*'::navcount), (NULL)) AS v(c);
SELECT sum(c), min(c), max(c), intersect_agg(c) FROM (VALUES ('1..5'::navcount), (NULL), ('*'), ('2..9')) AS v(c);
-- As plain columns would sum.
SELECT sum(c) = navcount(sum(lower(c))::bigint, sum(upper(c))::bigint) AS sums FROM (SELECT navcount(-n, n * n) FROM generate_series(1, 1000) AS n) AS v(c);
-- min and max are by the total order. The bounds of the least and the greatest count are these:
SELECT min(c), max(c), navcount(min(lower(c)), min(upper(c))) AS least, navcount(max(lower(c)), max(upper(c))) AS greatest
FROM (VALUES ('0..10'::navcount), ('2')) AS v(c);
-- An intersection that is empty stays so.
SELECT intersect_agg(c) FROM (VALUES (1, '5'::navcount), (2, '*'), (3, '5'), (4, '0..9')) AS v(n, c);
SELECT intersect_agg(c) FROM (VALUES ('-9223372036854775808..9223372036854775807'::navcount), ('-9223372036854775808..9223372036854775807')) AS v(c);
-- Overflow is an error, at both ends.
SELECT pg_temp.outcome($$ SELECT sum(c) FROM (VALUES ('9223372036854775807'::navcount), ('*')) AS v(c) $$);
SELECT pg_temp.outcome($$ SELECT sum(c) FROM (VALUES ('-9223372036854775808'::navcount), ('-1..1')) AS v(c) $$);
-- The functions beneath, called by themselves, leave their arguments alone and take no state that is none.
SELECT c, navcount_sum_add(c, c), navcount_sum_remove(c, '*'), c AS again FROM (SELECT '1..5'::navcount AS c OFFSET 0) AS v;
SELECT state, navcount_intersect_add(state, '2..9'), state AS again FROM (SELECT '{1,0,3}'::bigint[] AS state OFFSET 0) AS v;
SELECT navcount_intersect_combine('{1,5,3}', '{0,0,0}'), navcount_intersect_combine('{0,0,0}', '{1,5,3}'), navcount_intersect_combine('{1,5,3}', '{1,0,9}'),
       navcount_intersect_final('{1,5,3}'), navcount_intersect_final('{0,0,0}'), navcount_intersect_final('{1,3,5}');
SELECT pg_temp.outcome($$ SELECT navcount_intersect_final('{1,2}') $$), pg_temp.outcome($$ SELECT navcount_intersect_add('{1,2,NULL}', 5) $$);

-- Plain columns: a number, and how it was printed.
CREATE TEMP TABLE printed (part text, value bigint, status navtiltak_status, f bigint, t bigint);
INSERT INTO printed VALUES
    ('exact', 5, 'exact', 1, 3), ('exact', 7, 'exact', NULL, NULL),
    ('suppressed', 5, 'exact', 1, 3), ('suppressed', NULL, 'suppressed', 1, 3), ('suppressed', NULL, 'suppressed', 2, 2),
    ('blank', 5, 'exact', 1, 3), ('blank', 0, 'blank', 1, 3), ('blank', NULL, 'blank', 1, 3),
    ('no count', NULL, 'exact', 1, 3), ('no count', NULL, 'invalid', 1, 3), ('no count', NULL, NULL, 1, 3),
    ('no word', 5, NULL, 1, 3);
SELECT part, navtiltak_sum(value, status), navtiltak_sum(value, status, f, t) FROM printed GROUP BY part ORDER BY part;
SELECT navtiltak_sum(value, status), navtiltak_sum(value, status, f, t) FROM printed WHERE false;
SELECT pg_temp.outcome($$ SELECT navtiltak_sum(NULL, 'suppressed', NULL, 3) $$), pg_temp.outcome($$ SELECT navtiltak_sum(NULL, 'suppressed', 1, NULL) $$);
SELECT pg_temp.outcome($$ SELECT navtiltak_sum(NULL, 'suppressed', 3, 1) $$), pg_temp.outcome($$ SELECT navtiltak_sum(5, 'exact', 3, 1) $$);

-- How the aggregates are declared: what a parallel, a distributed and a moving plan go by.
SELECT aggfnoid::regprocedure AS aggregate, aggtranstype::regtype AS state, (aggcombinefn = aggtransfn) AS combines_with_itself,
       aggcombinefn <> 0 AS combines, aggminvtransfn <> 0 AS moves, aggsortop::regoperator AS sorts, proparallel AS parallel
FROM pg_aggregate JOIN pg_proc ON pg_proc.oid = aggfnoid
WHERE aggtranstype = 'navcount'::regtype OR proname = 'intersect_agg'
ORDER BY aggfnoid::regprocedure::text;

-- In parallel.
CREATE TABLE many (id int, grp int, c navcount, value bigint, status navtiltak_status);
INSERT INTO many
SELECT n, n % 4, CASE WHEN n % 9 = 0 THEN NULL WHEN n % 3 = 0 THEN '*' ELSE navcount(n) END,
       CASE WHEN n % 3 <> 0 THEN n END, CASE WHEN n % 9 = 0 THEN NULL WHEN n % 3 = 0 THEN 'suppressed' ELSE 'exact' END::navtiltak_status
FROM generate_series(1, 20000) AS n;
ANALYZE many;
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
SET max_parallel_workers_per_gather = 0;
SELECT sum(c), min(c), max(c), intersect_agg(c), navtiltak_sum(value, status), navtiltak_sum(value, status, 1, 3) FROM many;
SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET parallel_leader_participation = off;
SELECT pg_temp.plan_of('SELECT sum(c), min(c), max(c), intersect_agg(c), navtiltak_sum(value, status), navtiltak_sum(value, status, 1, 3) FROM many') ~ 'Finalize.*Gather.*Partial Aggregate.*Parallel Seq Scan' AS parallel;
SELECT sum(c), min(c), max(c), intersect_agg(c), navtiltak_sum(value, status), navtiltak_sum(value, status, 1, 3) FROM many;
-- Workers that met no count have nothing to say; a contradiction that one met stands.
SELECT sum(c), intersect_agg(c) FROM many WHERE id IN (1, 9);
SELECT sum(c), intersect_agg(c) FROM many WHERE id = 9;
SELECT intersect_agg(c) FROM many WHERE id IN (3, 4, 9, 19999);
SELECT pg_temp.plan_of('SELECT grp, sum(c) FROM many GROUP BY grp') ~ 'Partial (Hash|Group)Aggregate' AS parallel;
SELECT grp, sum(c) FROM many GROUP BY grp ORDER BY grp;
SET max_parallel_workers_per_gather = 0;
SELECT grp, sum(c) FROM many GROUP BY grp ORDER BY grp;

-- By partitions: those of a hash on the count itself, and partial sums of partitions that cut across the groups.
CREATE TABLE parted (LIKE many) PARTITION BY HASH (c);
CREATE TABLE parted_0 PARTITION OF parted FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE parted_2 PARTITION OF parted FOR VALUES WITH (MODULUS 3, REMAINDER 2);
INSERT INTO parted TABLE many;
ANALYZE parted;
SELECT bool_and(n BETWEEN 4000 AND 9000) AS even FROM (SELECT tableoid, count(*) AS n FROM parted GROUP BY tableoid) AS v;
SET enable_partitionwise_aggregate = on;
EXPLAIN (COSTS OFF) SELECT sum(c) FROM parted;
SELECT sum(c) = (SELECT sum(c) FROM many) AS same FROM parted;
SELECT grp, sum(c) FROM parted GROUP BY grp ORDER BY grp;
SELECT pg_temp.plan_of('SELECT FROM parted WHERE c = 7') !~ 'Append' AS pruned;
SELECT count(DISTINCT tableoid) = 1 AS in_one, count(*) = (SELECT count(*) FROM many WHERE c = '*') AS all_there FROM parted WHERE c = '*';
DROP TABLE parted;

-- Over moving windows: the same as the naive sum of each frame, NULLs, overflow and all.
CREATE TEMP TABLE row (i int, k int, c navcount);
INSERT INTO row
SELECT n, n / 3, CASE WHEN n % 7 IN (0, 1) THEN NULL WHEN n % 5 = 0 THEN '*' WHEN n % 11 = 0 THEN navcount(-n, n * 1000) ELSE navcount(n) END
FROM generate_series(1, 300) AS n;
SELECT bool_and(moving IS NOT DISTINCT FROM naive) AS rows_agree, count(*) FILTER (WHERE moving IS NULL) AS without, count(DISTINCT moving) > 200 AS many
FROM (SELECT sum(c) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS moving,
             (SELECT sum(c) FROM row AS f WHERE f.i BETWEEN r.i - 1 AND r.i) AS naive FROM row AS r) AS v;
SELECT bool_and(moving IS NOT DISTINCT FROM naive) AS rows_agree
FROM (SELECT sum(c) OVER (ORDER BY i ROWS BETWEEN 5 PRECEDING AND 7 FOLLOWING) AS moving,
             (SELECT sum(c) FROM row AS f WHERE f.i BETWEEN r.i - 5 AND r.i + 7) AS naive FROM row AS r) AS v;
SELECT bool_and(moving IS NOT DISTINCT FROM naive) AS range_agrees
FROM (SELECT sum(c) OVER (ORDER BY k RANGE BETWEEN 2 PRECEDING AND 1 FOLLOWING EXCLUDE CURRENT ROW) AS moving,
             (SELECT sum(c) FROM row AS f WHERE f.k BETWEEN r.k - 2 AND r.k + 1 AND f.i <> r.i) AS naive FROM row AS r) AS v;
SELECT bool_and(moving IS NOT DISTINCT FROM naive) AS groups_agree
FROM (SELECT sum(c) OVER (ORDER BY k GROUPS BETWEEN 3 PRECEDING AND 2 PRECEDING) AS moving,
             (SELECT sum(c) FROM row AS f WHERE f.k BETWEEN r.k - 3 AND r.k - 2) AS naive FROM row AS r) AS v;
SELECT bool_and(moving IS NOT DISTINCT FROM naive) AS filter_agrees
FROM (SELECT sum(c) FILTER (WHERE i % 4 <> 0) OVER (ORDER BY i ROWS BETWEEN 3 PRECEDING AND 1 FOLLOWING) AS moving,
             (SELECT sum(c) FROM row AS f WHERE f.i BETWEEN r.i - 3 AND r.i + 1 AND i % 4 <> 0) AS naive FROM row AS r) AS v;
-- The inverse is that of the sum: bounds do not widen as rows go.
SELECT i, sum(c) OVER (ORDER BY i ROWS 1 PRECEDING) FROM (VALUES (1, '*'::navcount), (2, '*'), (3, '5'), (4, NULL), (5, NULL), (6, '*')) AS v(i, c);
-- Rows leave one by one. What remains on the way, 2^64 - 2 here as 1 goes before 2 does, need not be a navcount: the frame's sum is.
SELECT k, sum(c) OVER (ORDER BY k RANGE BETWEEN 3 PRECEDING AND CURRENT ROW)
FROM (VALUES (1, '-9223372036854775807'::navcount), (2, '9223372036854775807'), (3, '9223372036854775807'), (6, '-7'), (7, '0..7')) AS v(k, c);
-- Where the frame's own sum is out of range, it is an error.
SELECT pg_temp.outcome($$
    SELECT string_agg(s::text, ' ') FROM (
        SELECT sum(c) OVER (ORDER BY k ROWS 1 PRECEDING) AS s
        FROM (VALUES (1, '1'::navcount), (2, '9223372036854775806'), (3, '5')) AS v(k, c)) AS w $$);
DROP TABLE many;
