
-- Protection: what else must be hidden so that nobody can work out what is suppressed.

CREATE FUNCTION navtiltak_hide(doc text, lines integer[], cols integer[], sign text DEFAULT ':') RETURNS text
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1100000;
COMMENT ON FUNCTION navtiltak_hide(text, integer[], integer[], text) IS
    'the document with the sign in place of what these cells print (line and col as navtiltak_parse names them), and all else as it was; an error where a cell is not found, the sign would say something else of a count, or the rest would be read otherwise than before';

CREATE FUNCTION navtiltak_protect(
    doc text,
    width integer DEFAULT 1,
    OUT subject text,        -- what is counted, as the titles say; NULL: nothing says it
    @each dimension: OUT {dimensjon} text, -- {betydning}; NULL: all
    OUT andre jsonb,         -- heading and member of each dimension that nobody lists; NULL: none
    OUT period daterange,    -- the time that the fact is about
    OUT measure text,        -- what is counted
    OUT doc integer,         -- the document that prints the cell: its place in the array
    OUT page integer,        -- page of the document, from 1
    OUT line integer,        -- line of the document, from 1
    OUT col integer,         -- column of the table, from 1
    OUT printed navcount,    -- what the cell says; NULL: a number with decimals, or nothing is known
    OUT kind text            -- secondary: to be hidden; unprotectable: worked out whatever is hidden; undecided: no search found either what protects it or how to work it out
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_protect_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 80000000 ROWS 500;
COMMENT ON FUNCTION navtiltak_protect(text, integer) IS
    'one row per further cell to hide, so that each suppressed count keeps width + 1 possible values, and per suppressed cell of which that is not so; a notice tells how many numbers that is, and how many any choice needs at least';

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
    'the same over several reports together: what one hides none of the others tells';
