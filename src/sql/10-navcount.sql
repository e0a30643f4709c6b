
-- Counts: a type for a count known to lie between two bounds, its operators and operator classes.

CREATE TYPE navcount;

CREATE FUNCTION navcount_in(cstring) RETURNS navcount
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION navcount_out(navcount) RETURNS cstring
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION navcount_recv(internal) RETURNS navcount
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION navcount_send(navcount) RETURNS bytea
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

-- Category N, so that integers and navcounts meet in CASE, COALESCE, IN and UNION.
CREATE TYPE navcount (
    INPUT = navcount_in,
    OUTPUT = navcount_out,
    RECEIVE = navcount_recv,
    SEND = navcount_send,
    INTERNALLENGTH = 16,
    ALIGNMENT = double,
    STORAGE = plain,
    CATEGORY = 'N'
);

COMMENT ON TYPE navcount IS
    'a whole number between two bounds, both included: 15386, 116..119; * and <4 are 0..3';
COMMENT ON FUNCTION navcount_in(cstring) IS 'reads a count: 15386, 77 818, 116..119, <4, 4.. or *';
COMMENT ON FUNCTION navcount_out(navcount) IS 'writes a count: 15386, 116..119, or 4.. where there is no upper bound';
COMMENT ON FUNCTION navcount_recv(internal) IS 'reads the binary form of a count: two bigint, the lower and the upper bound';
COMMENT ON FUNCTION navcount_send(navcount) IS 'writes the binary form of a count';

-- From and to other types.

CREATE FUNCTION navcount(lower bigint, upper bigint) RETURNS navcount
    AS 'MODULE_PATHNAME', 'navcount_from_bounds' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount(bigint, bigint) IS
    'the count between two bounds, both included';

CREATE FUNCTION navcount(value smallint) RETURNS navcount
    AS 'MODULE_PATHNAME', 'navcount_from_int2' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount(smallint) IS
    'the number as an exact count';

CREATE FUNCTION navcount(value integer) RETURNS navcount
    AS 'MODULE_PATHNAME', 'navcount_from_int4' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount(integer) IS
    'the number as an exact count';

CREATE FUNCTION navcount(value bigint) RETURNS navcount
    AS 'MODULE_PATHNAME', 'navcount_from_int8' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount(bigint) IS
    'the number as an exact count';

CREATE FUNCTION navcount(bounds int8range) RETURNS navcount
    AS 'MODULE_PATHNAME', 'navcount_from_int8range' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount(int8range) IS
    'the count within the range; error: empty, or no lower bound';

CREATE FUNCTION int4(count navcount) RETURNS integer
    AS 'MODULE_PATHNAME', 'navcount_to_int4' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION int4(navcount) IS
    'the count as a number; error: it is not exact';

CREATE FUNCTION int8(count navcount) RETURNS bigint
    AS 'MODULE_PATHNAME', 'navcount_to_int8' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION int8(navcount) IS
    'the count as a number; error: it is not exact';

CREATE FUNCTION float8(count navcount) RETURNS double precision
    AS 'MODULE_PATHNAME', 'navcount_to_float8' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION float8(navcount) IS
    'the count as a number; error: it is not exact';

CREATE FUNCTION "numeric"(count navcount) RETURNS numeric
    AS 'MODULE_PATHNAME', 'navcount_to_numeric' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION "numeric"(navcount) IS
    'the count as a number; error: it is not exact';

CREATE FUNCTION int8range(count navcount) RETURNS int8range
    AS 'MODULE_PATHNAME', 'navcount_to_int8range' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION int8range(navcount) IS
    'the possible values as a range';

CREATE FUNCTION navcount_json(count navcount) RETURNS json
    AS 'MODULE_PATHNAME', 'navcount_to_json' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_json(navcount) IS
    'the count as JSON: 77818 if exact, else {"lower":0,"upper":3}; upper null: no upper bound';

CREATE FUNCTION navcount_jsonb(count navcount) RETURNS jsonb
    AS 'MODULE_PATHNAME', 'navcount_to_jsonb' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_jsonb(navcount) IS
    'the count as JSON: 77818 if exact, else {"lower": 0, "upper": 3}; upper null: no upper bound';

CREATE CAST (smallint AS navcount) WITH FUNCTION navcount(smallint) AS IMPLICIT;
COMMENT ON CAST (smallint AS navcount) IS 'the number as an exact count';
CREATE CAST (integer AS navcount) WITH FUNCTION navcount(integer) AS IMPLICIT;
COMMENT ON CAST (integer AS navcount) IS 'the number as an exact count';
CREATE CAST (bigint AS navcount) WITH FUNCTION navcount(bigint) AS IMPLICIT;
COMMENT ON CAST (bigint AS navcount) IS 'the number as an exact count';
CREATE CAST (int8range AS navcount) WITH FUNCTION navcount(int8range) AS ASSIGNMENT;
COMMENT ON CAST (int8range AS navcount) IS 'the count within the range; error: empty, or no lower bound';
CREATE CAST (navcount AS integer) WITH FUNCTION int4(navcount) AS ASSIGNMENT;
COMMENT ON CAST (navcount AS integer) IS 'the count as a number; error: it is not exact';
CREATE CAST (navcount AS bigint) WITH FUNCTION int8(navcount) AS ASSIGNMENT;
COMMENT ON CAST (navcount AS bigint) IS 'the count as a number; error: it is not exact';
CREATE CAST (navcount AS double precision) WITH FUNCTION float8(navcount) AS ASSIGNMENT;
COMMENT ON CAST (navcount AS double precision) IS 'the count as a number; error: it is not exact';
CREATE CAST (navcount AS numeric) WITH FUNCTION "numeric"(navcount) AS ASSIGNMENT;
COMMENT ON CAST (navcount AS numeric) IS 'the count as a number; error: it is not exact';
CREATE CAST (navcount AS int8range) WITH FUNCTION int8range(navcount) AS ASSIGNMENT;
COMMENT ON CAST (navcount AS int8range) IS 'the possible values as a range';
CREATE CAST (navcount AS json) WITH FUNCTION navcount_json(navcount) AS ASSIGNMENT;
COMMENT ON CAST (navcount AS json) IS 'a number if exact, else an object with the bounds';
CREATE CAST (navcount AS jsonb) WITH FUNCTION navcount_jsonb(navcount) AS ASSIGNMENT;
COMMENT ON CAST (navcount AS jsonb) IS 'a number if exact, else an object with the bounds';

-- What a count says.

CREATE FUNCTION lower(count navcount) RETURNS bigint
    AS 'MODULE_PATHNAME', 'navcount_lower' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION lower(navcount) IS
    'the lower bound';

CREATE FUNCTION upper(count navcount) RETURNS bigint
    AS 'MODULE_PATHNAME', 'navcount_upper' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION upper(navcount) IS
    'the upper bound, included; NULL: none';

CREATE FUNCTION width(count navcount) RETURNS bigint
    AS 'MODULE_PATHNAME', 'navcount_width' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION width(navcount) IS
    'upper less lower bound; 0: exact; NULL: no upper bound';

CREATE FUNCTION is_exact(count navcount) RETURNS boolean
    AS 'MODULE_PATHNAME', 'navcount_is_exact' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION is_exact(navcount) IS
    'is only one value possible?';

CREATE FUNCTION exact(count navcount) RETURNS bigint
    AS 'MODULE_PATHNAME', 'navcount_exact' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION exact(navcount) IS
    'the count if exact, else NULL';

CREATE FUNCTION navcount_ratio(part navcount, whole navcount) RETURNS numrange
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_ratio(navcount, navcount) IS
    'the part in percent of the whole that includes it, rounded outwards; empty: impossible';

-- Arithmetic. Operands vary independently of each other, so that x - x is 0 only where x is exact.

CREATE FUNCTION navcount_add(navcount, navcount) RETURNS navcount
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_add(navcount, navcount) IS 'implementation of + operator';
CREATE OPERATOR + (
    FUNCTION = navcount_add, LEFTARG = navcount, RIGHTARG = navcount,
    COMMUTATOR = +
);
COMMENT ON OPERATOR + (navcount, navcount) IS
    'every possible sum';

CREATE FUNCTION navcount_subtract(navcount, navcount) RETURNS navcount
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_subtract(navcount, navcount) IS 'implementation of - operator';
CREATE OPERATOR - (
    FUNCTION = navcount_subtract, LEFTARG = navcount, RIGHTARG = navcount
);
COMMENT ON OPERATOR - (navcount, navcount) IS
    'every possible difference';

CREATE FUNCTION navcount_negate(navcount) RETURNS navcount
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_negate(navcount) IS 'implementation of - operator';
CREATE OPERATOR - (
    FUNCTION = navcount_negate, RIGHTARG = navcount
);
COMMENT ON OPERATOR - (NONE, navcount) IS
    'the count with its sign changed';

CREATE FUNCTION navcount_multiply(navcount, bigint) RETURNS navcount
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_multiply(navcount, bigint) IS 'implementation of * operator';
CREATE FUNCTION navcount_multiply_by(bigint, navcount) RETURNS navcount
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_multiply_by(bigint, navcount) IS 'implementation of * operator';
CREATE OPERATOR * (
    FUNCTION = navcount_multiply, LEFTARG = navcount, RIGHTARG = bigint,
    COMMUTATOR = *
);
COMMENT ON OPERATOR * (navcount, bigint) IS
    'the count a number of times';

CREATE OPERATOR * (
    FUNCTION = navcount_multiply_by, LEFTARG = bigint, RIGHTARG = navcount,
    COMMUTATOR = *
);
COMMENT ON OPERATOR * (bigint, navcount) IS
    'the count a number of times';

-- As sets of possible values, in the manner of ranges. A number on either side is a known count.

CREATE FUNCTION navcount_contains(navcount, navcount) RETURNS boolean
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_contains(navcount, navcount) IS 'implementation of @> operator';
CREATE FUNCTION navcount_contained_by(navcount, navcount) RETURNS boolean
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_contained_by(navcount, navcount) IS 'implementation of <@ operator';
CREATE FUNCTION navcount_overlaps(navcount, navcount) RETURNS boolean
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_overlaps(navcount, navcount) IS 'implementation of && operator';
CREATE FUNCTION navcount_before(navcount, navcount) RETURNS boolean
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_before(navcount, navcount) IS 'implementation of << operator';
CREATE FUNCTION navcount_after(navcount, navcount) RETURNS boolean
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_after(navcount, navcount) IS 'implementation of >> operator';

CREATE OPERATOR @> (
    FUNCTION = navcount_contains, LEFTARG = navcount, RIGHTARG = navcount,
    COMMUTATOR = <@,
    RESTRICT = matchingsel, JOIN = matchingjoinsel
);
COMMENT ON OPERATOR @> (navcount, navcount) IS
    'does the left allow every value of the right?';

CREATE OPERATOR <@ (
    FUNCTION = navcount_contained_by, LEFTARG = navcount, RIGHTARG = navcount,
    COMMUTATOR = @>,
    RESTRICT = matchingsel, JOIN = matchingjoinsel
);
COMMENT ON OPERATOR <@ (navcount, navcount) IS
    'does the right allow every value of the left?';

CREATE OPERATOR && (
    FUNCTION = navcount_overlaps, LEFTARG = navcount, RIGHTARG = navcount,
    COMMUTATOR = &&,
    RESTRICT = matchingsel, JOIN = matchingjoinsel
);
COMMENT ON OPERATOR && (navcount, navcount) IS
    'can the two be equal?';

CREATE OPERATOR << (
    FUNCTION = navcount_before, LEFTARG = navcount, RIGHTARG = navcount,
    COMMUTATOR = >>,
    RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR << (navcount, navcount) IS
    'is the left surely less?';

CREATE OPERATOR >> (
    FUNCTION = navcount_after, LEFTARG = navcount, RIGHTARG = navcount,
    COMMUTATOR = <<,
    RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR >> (navcount, navcount) IS
    'is the left surely greater?';

CREATE FUNCTION navcount_intersect(a navcount, b navcount) RETURNS navcount
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_intersect(navcount, navcount) IS
    'the values that both allow; NULL: none';

-- A total order, by lower bound, then by upper. It is for sorting, grouping and joining; what is surely less, << tells.

CREATE FUNCTION navcount_eq(navcount, navcount) RETURNS boolean
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_eq(navcount, navcount) IS 'implementation of = operator';
CREATE FUNCTION navcount_ne(navcount, navcount) RETURNS boolean
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_ne(navcount, navcount) IS 'implementation of <> operator';
CREATE FUNCTION navcount_lt(navcount, navcount) RETURNS boolean
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_lt(navcount, navcount) IS 'implementation of < operator';
CREATE FUNCTION navcount_le(navcount, navcount) RETURNS boolean
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_le(navcount, navcount) IS 'implementation of <= operator';
CREATE FUNCTION navcount_gt(navcount, navcount) RETURNS boolean
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_gt(navcount, navcount) IS 'implementation of > operator';
CREATE FUNCTION navcount_ge(navcount, navcount) RETURNS boolean
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_ge(navcount, navcount) IS 'implementation of >= operator';

CREATE OPERATOR = (
    FUNCTION = navcount_eq, LEFTARG = navcount, RIGHTARG = navcount,
    COMMUTATOR = =, NEGATOR = <>,
    RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
COMMENT ON OPERATOR = (navcount, navcount) IS
    'the same bounds; the counts may still differ';

CREATE OPERATOR <> (
    FUNCTION = navcount_ne, LEFTARG = navcount, RIGHTARG = navcount,
    COMMUTATOR = <>, NEGATOR = =,
    RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (navcount, navcount) IS
    'other bounds; the counts may still be equal';

CREATE OPERATOR < (
    FUNCTION = navcount_lt, LEFTARG = navcount, RIGHTARG = navcount,
    COMMUTATOR = >, NEGATOR = >=,
    RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (navcount, navcount) IS
    'sorts before: by lower bound, then upper; for surely less use <<';

CREATE OPERATOR <= (
    FUNCTION = navcount_le, LEFTARG = navcount, RIGHTARG = navcount,
    COMMUTATOR = >=, NEGATOR = >,
    RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (navcount, navcount) IS
    'sorts before, or the same';

CREATE OPERATOR > (
    FUNCTION = navcount_gt, LEFTARG = navcount, RIGHTARG = navcount,
    COMMUTATOR = <, NEGATOR = <=,
    RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (navcount, navcount) IS
    'sorts after; for surely greater use >>';

CREATE OPERATOR >= (
    FUNCTION = navcount_ge, LEFTARG = navcount, RIGHTARG = navcount,
    COMMUTATOR = <=, NEGATOR = <,
    RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (navcount, navcount) IS
    'sorts after, or the same';

CREATE FUNCTION navcount_cmp(navcount, navcount) RETURNS integer
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_cmp(navcount, navcount) IS
    'below, at or above 0: the first sorts before, with or after the second';

CREATE FUNCTION navcount_sortsupport(internal) RETURNS void
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_sortsupport(internal) IS
    'faster comparison for sorting';

CREATE FUNCTION navcount_hash(navcount) RETURNS integer
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_hash(navcount) IS
    'a hash of the bounds';

CREATE FUNCTION navcount_hash_extended(navcount, bigint) RETURNS bigint
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navcount_hash_extended(navcount, bigint) IS
    'a hash of the bounds, with a seed';

CREATE OPERATOR CLASS navcount_ops DEFAULT FOR TYPE navcount USING btree AS
    OPERATOR 1 <,
    OPERATOR 2 <=,
    OPERATOR 3 =,
    OPERATOR 4 >=,
    OPERATOR 5 >,
    FUNCTION 1 navcount_cmp(navcount, navcount),
    FUNCTION 2 navcount_sortsupport(internal),
    FUNCTION 4 btequalimage(oid);
COMMENT ON OPERATOR FAMILY navcount_ops USING btree IS 'the total order of navcount';
COMMENT ON OPERATOR CLASS navcount_ops USING btree IS 'sorts by lower bound, then upper';

CREATE OPERATOR CLASS navcount_ops DEFAULT FOR TYPE navcount USING hash AS
    OPERATOR 1 =,
    FUNCTION 1 navcount_hash(navcount),
    FUNCTION 2 navcount_hash_extended(navcount, bigint);
COMMENT ON OPERATOR FAMILY navcount_ops USING hash IS 'equality of navcount';
COMMENT ON OPERATOR CLASS navcount_ops USING hash IS 'the same bounds';
