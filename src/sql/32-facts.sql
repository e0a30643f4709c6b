
-- Facts: what a report says, each thing once.

CREATE FUNCTION navtiltak_facts(
    doc text,
    audited boolean DEFAULT false,
    OUT subject text,            -- whom the title counts; NULL: unknown
    @each dimension: OUT {dimensjon} text, -- {betydning}; NULL: all
    OUT andre jsonb,             -- heading and member of each unlisted dimension; NULL: none
    OUT period daterange,        -- the time it is about
    OUT measure text,            -- antall, endring_antall, endring_prosent, or another heading in snake case
    OUT value bigint,            -- a count, or a change of one; NULL: suppressed, conflicting or not whole
    OUT number numeric,          -- the number with the most decimals printed; NULL: suppressed or conflicting
    OUT bounds navcount,         -- what a count can be by all its printings; NULL: conflicting
    OUT feasible navcount,       -- if audited: as in navtiltak_audit
    OUT sharp boolean,           -- if audited: as in navtiltak_audit
    OUT status navtiltak_status, -- how it is printed; exact if any printing is
    OUT printed integer,         -- how many times it is printed
    OUT first_line integer,      -- line of the first printing
    OUT conflicting boolean      -- its printings contradict each other
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_facts_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 270000 ROWS 4000;
COMMENT ON FUNCTION navtiltak_facts(text, boolean) IS
    'one row per fact, however often it is printed';
