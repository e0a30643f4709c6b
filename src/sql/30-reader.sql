
-- Reader: a report's text in, one row per printed cell out.

CREATE FUNCTION navtiltak_parse_support(internal) RETURNS internal
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navtiltak_parse_support(internal) IS
    'planner support: rows and cost of reading a document of known size';

CREATE FUNCTION navtiltak_parse(
    doc text,
    strict boolean DEFAULT false,
    OUT table_no integer,        -- logical table of the report, from 1
    OUT page integer,            -- page of the report, from 1
    OUT line integer,            -- line of the document, from 1
    OUT col integer,             -- column of the table, from 1; the label before it is none
    OUT role navtiltak_role,     -- whether the cell is a detail, or a total of others
    OUT subject text,            -- what is counted, as the title over the table says; NULL: nothing says it
    @each dimension: OUT {dimensjon} text, -- {betydning}; NULL: all
    OUT andre jsonb,             -- what else tells the cell apart: heading and member of each dimension that nobody lists
    OUT period daterange,        -- time that the cell is about, as a rule a month
    OUT measure text,            -- antall, endring_antall, endring_prosent, or another heading in snake case
    OUT value bigint,            -- a count, or a change in one; 0 for a blank count; NULL where suppressed or not whole
    OUT number numeric,          -- the number as printed, decimals and all, whatever is measured; NULL where none is
    OUT bounds navcount,         -- what a count can be: the number itself, or for * what its report allows
    OUT status navtiltak_status, -- how the cell is printed
    OUT repeated boolean,        -- a total printed again where its table goes on: leave it out of sums
    OUT row_label text,          -- label of the row as printed, without markup
    OUT col_label text,          -- label of the column as printed, without markup
    OUT raw text                 -- text of the cell as printed, markup and all
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_parse_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 150000 ROWS 5000 SUPPORT navtiltak_parse_support;
COMMENT ON FUNCTION navtiltak_parse(text, boolean) IS
    'reads a report: one row per printed cell, in the order printed; strict makes the first problem of severity error an error';

CREATE FUNCTION navtiltak_numeric(cell text) RETURNS numeric
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navtiltak_numeric(text) IS
    'a cell''s text as a number, with Norwegian spacing and decimal comma; NULL where it is * or blank';
