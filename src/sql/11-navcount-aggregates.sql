
-- Aggregates: sums and the like of counts that may be suppressed.

CREATE FUNCTION navcount_sum_add(navcount, navcount) RETURNS navcount
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_sum_add(navcount, navcount) IS
    'transition and combine function of sum(navcount)';

CREATE FUNCTION navcount_sum_remove(navcount, navcount) RETURNS navcount
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_sum_remove(navcount, navcount) IS
    'inverse transition function of sum(navcount); NULL: sum the frame afresh';

-- The state is a count like any other, so that a plan in parallel or over several servers needs nothing more.
CREATE AGGREGATE sum(count navcount) (
    SFUNC = navcount_sum_add,
    STYPE = navcount,
    COMBINEFUNC = navcount_sum_add,
    MSFUNC = navcount_sum_add,
    MINVFUNC = navcount_sum_remove,
    MSTYPE = navcount,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE sum(navcount) IS
    'the bounds of the sum';

CREATE FUNCTION navcount_smaller(navcount, navcount) RETURNS navcount
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_smaller(navcount, navcount) IS
    'transition and combine function of min(navcount)';

CREATE FUNCTION navcount_larger(navcount, navcount) RETURNS navcount
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_larger(navcount, navcount) IS
    'transition and combine function of max(navcount)';

CREATE AGGREGATE min(count navcount) (
    SFUNC = navcount_smaller,
    STYPE = navcount,
    COMBINEFUNC = navcount_smaller,
    SORTOP = <,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE min(navcount) IS
    'the first when sorted; the least count lies between min(lower(c)) and min(upper(c))';

CREATE AGGREGATE max(count navcount) (
    SFUNC = navcount_larger,
    STYPE = navcount,
    COMBINEFUNC = navcount_larger,
    SORTOP = >,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE max(navcount) IS
    'the last when sorted; the greatest count lies between max(lower(c)) and max(upper(c))';

CREATE FUNCTION navcount_intersect_add(bigint[], navcount) RETURNS bigint[]
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_intersect_add(bigint[], navcount) IS
    'transition function of intersect_agg(navcount)';

CREATE FUNCTION navcount_intersect_combine(bigint[], bigint[]) RETURNS bigint[]
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_intersect_combine(bigint[], bigint[]) IS
    'combine function of intersect_agg(navcount)';

CREATE FUNCTION navcount_intersect_final(bigint[]) RETURNS navcount
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_intersect_final(bigint[]) IS
    'final function of intersect_agg(navcount)';

-- An empty intersection must stay empty whatever comes after, which no navcount can say: hence the array
-- of whether there was a count, and the bounds.
CREATE AGGREGATE intersect_agg(count navcount) (
    SFUNC = navcount_intersect_add,
    STYPE = bigint[],
    FINALFUNC = navcount_intersect_final,
    COMBINEFUNC = navcount_intersect_combine,
    INITCOND = '{0,0,0}',
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE intersect_agg(navcount) IS
    'the values that every count allows; NULL: the counts contradict each other';

CREATE FUNCTION navtiltak_sum_add(navcount, bigint, navtiltak_status) RETURNS navcount
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION navtiltak_sum_add(navcount, bigint, navtiltak_status) IS
    'transition function of navtiltak_sum(value, status)';

CREATE FUNCTION navtiltak_sum_add_within(navcount, bigint, navtiltak_status, bigint, bigint) RETURNS navcount
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION navtiltak_sum_add_within(navcount, bigint, navtiltak_status, bigint, bigint) IS
    'transition function of navtiltak_sum(value, status, suppressed_from, suppressed_to)';

CREATE AGGREGATE navtiltak_sum(value bigint, status navtiltak_status) (
    SFUNC = navtiltak_sum_add,
    STYPE = navcount,
    COMBINEFUNC = navcount_sum_add,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE navtiltak_sum(bigint, navtiltak_status) IS
    'the bounds of a sum: exact and blank count their value, suppressed 0..3, others nothing';

CREATE AGGREGATE navtiltak_sum(value bigint, status navtiltak_status, suppressed_from bigint, suppressed_to bigint) (
    SFUNC = navtiltak_sum_add_within,
    STYPE = navcount,
    COMBINEFUNC = navcount_sum_add,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE navtiltak_sum(bigint, navtiltak_status, bigint, bigint) IS
    'the same, with the bounds of a suppressed count';
