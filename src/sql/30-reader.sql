
-- The reader: a report's text in, one row per printed cell out.

CREATE FUNCTION navtiltak_parse_support(internal) RETURNS internal
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navtiltak_parse_support(internal) IS
    'planner support: rows and cost of reading a document of known size';

CREATE FUNCTION navtiltak_parse(
    doc text,
    strict boolean DEFAULT false,
    OUT table_no integer,
    OUT page integer,
    OUT line integer,
    OUT col integer,
    OUT role navtiltak_role,
    OUT hovedgruppe text,
    OUT tiltaksgruppe text,
    OUT tiltak text,
    OUT fylke text,
    OUT alder text,
    OUT kjonn text,
    OUT period daterange,
    OUT measure text,
    OUT value bigint,
    OUT bounds navcount,
    OUT status navtiltak_status,
    OUT repeated boolean,
    OUT row_label text,
    OUT col_label text,
    OUT raw text
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_parse_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 150000 ROWS 5000 SUPPORT navtiltak_parse_support;
COMMENT ON FUNCTION navtiltak_parse(text, boolean) IS
    'reads a report: one row per printed cell, in the order printed; strict raises an error at the first problem of severity error';

CREATE FUNCTION navtiltak_numeric(text) RETURNS numeric
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navtiltak_numeric(text) IS
    'a cell''s text as a number, with Norwegian spacing and decimal comma; NULL where it is * or blank';
