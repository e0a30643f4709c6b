
-- What a report says, each thing once.

CREATE FUNCTION navtiltak_facts(
    doc text,
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
    OUT printed integer,
    OUT first_line integer,
    OUT conflicting boolean
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_facts_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 30000 ROWS 4000;
COMMENT ON FUNCTION navtiltak_facts(text) IS
    'one row per distinct fact of a report (six dimensions, period, measure), whatever number of times it is printed; bounds are what all printings leave';
