
-- Does it add up: what must be equal in reports, and what that tells about what they suppress.

CREATE FUNCTION navtiltak_check(
    doc text,
    OUT kind text,
    OUT hovedgruppe text,
    OUT tiltaksgruppe text,
    OUT tiltak text,
    OUT fylke text,
    OUT alder text,
    OUT kjonn text,
    OUT period daterange,
    OUT measure text,
    OUT line integer,
    OUT printed navcount,
    OUT computed navcount,
    OUT parts integer,
    OUT suppressed integer,
    OUT verdict text
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_check_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 40000 ROWS 4000;
COMMENT ON FUNCTION navtiltak_check(text) IS
    'one row per identity of a report (a sum along a dimension, a fact printed again, a percentage) and whether it holds';

CREATE FUNCTION navtiltak_check(
    docs text[],
    OUT kind text,
    OUT hovedgruppe text,
    OUT tiltaksgruppe text,
    OUT tiltak text,
    OUT fylke text,
    OUT alder text,
    OUT kjonn text,
    OUT period daterange,
    OUT measure text,
    OUT line integer,
    OUT printed navcount,
    OUT computed navcount,
    OUT parts integer,
    OUT suppressed integer,
    OUT verdict text
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_check_array_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 160000 ROWS 16000;
COMMENT ON FUNCTION navtiltak_check(text[]) IS
    'one row per identity of several reports that print some of the same facts, and whether it holds';

CREATE FUNCTION navtiltak_audit(
    doc text,
    OUT hovedgruppe text,
    OUT tiltaksgruppe text,
    OUT tiltak text,
    OUT fylke text,
    OUT alder text,
    OUT kjonn text,
    OUT period daterange,
    OUT measure text,
    OUT line integer,
    OUT printed navcount,
    OUT feasible navcount,
    OUT recoverable boolean,
    OUT sharp boolean
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_audit_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 50000 ROWS 750;
COMMENT ON FUNCTION navtiltak_audit(text) IS
    'the disclosure audit: one row per suppressed fact of a report, with all that it can be by what else is printed';

CREATE FUNCTION navtiltak_audit(
    docs text[],
    OUT hovedgruppe text,
    OUT tiltaksgruppe text,
    OUT tiltak text,
    OUT fylke text,
    OUT alder text,
    OUT kjonn text,
    OUT period daterange,
    OUT measure text,
    OUT line integer,
    OUT printed navcount,
    OUT feasible navcount,
    OUT recoverable boolean,
    OUT sharp boolean
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_audit_array_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 200000 ROWS 3000;
COMMENT ON FUNCTION navtiltak_audit(text[]) IS
    'the disclosure audit of several reports together: one row per suppressed fact, with all that it can be by what any of them prints';
