
-- Facts: what a report says, each thing once.

CREATE FUNCTION navtiltak_facts(
    doc text,
    audited boolean DEFAULT false,
    OUT subject text,            -- what is counted, as the titles say; NULL: nothing says it
    @each dimension: OUT {dimensjon} text, -- {betydning}; NULL: all
    OUT andre jsonb,             -- heading and member of each dimension that nobody lists; NULL: none
    OUT period daterange,        -- the time that the fact is about
    OUT measure text,            -- what is counted
    OUT value bigint,            -- a count, or a change in one; NULL where suppressed, conflicting or not whole
    OUT number numeric,          -- the number, whatever is measured, with the most decimals printed; NULL where suppressed or conflicting
    OUT bounds navcount,         -- what all printings of a count leave possible; NULL where conflicting
    OUT feasible navcount,       -- if audited: what it can be by all else that is printed, as navtiltak_audit says; NULL: no bound
    OUT sharp boolean,           -- if audited: both ends of feasible are possible; else it may be wider than need be
    OUT status navtiltak_status, -- how it is printed: exact where any printing is
    OUT printed integer,         -- how many times it is printed
    OUT first_line integer,      -- line of the first printing
    OUT conflicting boolean      -- its printings contradict one another
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_facts_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 270000 ROWS 4000;
COMMENT ON FUNCTION navtiltak_facts(text, boolean) IS
    'one row per distinct fact of a report (subject, dimensions, period, measure), whatever number of times it is printed; bounds are what all printings leave, and feasible, if audited, what all else does';
