
-- Protection: what else must be hidden so that nobody can work out what is suppressed.

CREATE FUNCTION navtiltak_hide(doc text, lines integer[], cols integer[], sign text DEFAULT ':') RETURNS text
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1100000;
COMMENT ON FUNCTION navtiltak_hide(text, integer[], integer[], text) IS
    'the document with the sign in these cells, named by line and col of navtiltak_parse; error: no such cell, the sign would be untrue, or other cells would be read otherwise';

CREATE FUNCTION navtiltak_protect(
    doc text,
    width integer DEFAULT 1,
    OUT subject text,        -- whom the title counts; NULL: unknown
    @each dimension: OUT {dimensjon} text, -- {betydning}; NULL: all
    OUT andre jsonb,         -- heading and member of each unlisted dimension; NULL: none
    OUT period daterange,    -- the time it is about
    OUT measure text,        -- antall, endring_antall, endring_prosent, or another heading in snake case
    OUT doc integer,         -- the document: its place in the array
    OUT page integer,        -- page, from 1
    OUT line integer,        -- line of the document, from 1
    OUT col integer,         -- column of the table, from 1, without the labels
    OUT printed navcount,    -- what the cell says; NULL: a decimal number, or unknown
    OUT kind text            -- secondary: hide it; unprotectable: a star that nothing can protect; undecided: a star for which the search was too short
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_protect_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 80000000 ROWS 500;
COMMENT ON FUNCTION navtiltak_protect(text, integer) IS
    'one row per further cell to hide, so that each suppressed count keeps width + 1 possible values, and per suppressed cell without them; a notice has the number of hidden cells, and the least that any choice needs';

CREATE FUNCTION navtiltak_protect(
    docs text[],
    width integer DEFAULT 1,
    OUT subject text,
    @each dimension: OUT {dimensjon} text,
    OUT andre jsonb,
    OUT period daterange,
    OUT measure text,
    OUT doc integer,
    OUT page integer,
    OUT line integer,
    OUT col integer,
    OUT printed navcount,
    OUT kind text
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_protect_array_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 170000000 ROWS 2000;
COMMENT ON FUNCTION navtiltak_protect(text[], integer) IS
    'the same of several reports together';
